"""The concepts that carry a debate, against every set tried in the plainest way."""

import itertools
import math

import numpy as np
import pytest

from causerie.errors import UsageError
from causerie.maps.discourse import backbone as module
from causerie.maps.discourse.backbone import fixed, nested, penalised
from causerie.maps.discourse.columns import columns, take
from causerie.maps.discourse.modes import one_mode


def debate(concepts, seed=1, actors=7, rows=60):
    stream = np.random.default_rng(seed)
    names = [[f"{kind}{i:02}" for i in stream.integers(0, count, rows)] for kind, count in (("a", actors), ("c", concepts))]
    return columns(["d"] * rows, [None] * rows, *names, stream.choice([-1, 1], rows))


SAID = debate(6)


def spectrum(network, compat=""):
    network = np.maximum(network, 0)
    values = network.sum(1) if compat else np.linalg.eigvalsh(np.diag(network.sum(1)) - network)
    return np.sort(values / (values.sum() or 1))


def plain_loss(kept, compat=""):
    networks = [one_mode(rows, "subtract", normalise="average").toarray() for rows in (SAID, take(SAID, np.isin(SAID.concept, kept)))]
    one, other = (spectrum(network, compat) for network in networks)
    return np.abs(one - other).sum()


@pytest.mark.parametrize("compat", ["", "dna-3.1"])
def test_nested_drops_the_least_loss_first(compat):
    first, *_, last = nested(SAID, compat=compat)
    losses = {SAID.concepts[gone]: plain_loss([c for c in range(6) if c != gone], compat) for gone in range(6)}
    assert first.concept == min(losses, key=losses.get)
    assert first.loss == pytest.approx(min(losses.values()))
    assert len(nested(SAID)) == 5
    assert last.loss >= first.loss


@pytest.mark.parametrize("compat", ["", "dna-3.1"])
def test_penalised_is_the_least_of_all_sets(compat):
    sets = [kept for size in range(1, 6) for kept in itertools.combinations(range(6), size)]
    best = min(sets, key=lambda kept: plain_loss(kept, compat) * math.exp(-3.5 * (6 - len(kept)) / 6))
    found = penalised(SAID, compat=compat)
    assert found.concepts == tuple(SAID.concepts[i] for i in best)
    assert found.loss == pytest.approx(plain_loss(best, compat))
    assert sorted(found.concepts + found.redundant) == list(SAID.concepts)
    assert found.exact


def test_the_degrees_alone_are_another_answer():
    assert [removal.loss for removal in nested(SAID)] != [removal.loss for removal in nested(SAID, compat="dna-3.1")]


def test_fixed_is_the_least_of_its_size():
    found = fixed(SAID, 3)
    assert len(found.concepts) == 3
    assert found.loss == pytest.approx(min(plain_loss(kept) for kept in itertools.combinations(range(6), 3)))


def test_with_no_penalty_a_larger_backbone_is_kept():
    assert len(penalised(SAID, penalty=0).concepts) >= len(penalised(SAID, penalty=20).concepts)
    assert len(penalised(SAID, penalty=20).concepts) == 1


def test_annealing_finds_what_trying_all_sets_finds_and_is_repeatable(monkeypatch):
    exact = fixed(SAID, 3), penalised(SAID)
    monkeypatch.setattr(module, "EXHAUSTIVE", 2)
    annealed = fixed(SAID, 3, steps=400), penalised(SAID, steps=400)
    assert [found.concepts for found in annealed] == [found.concepts for found in exact]
    assert not any(found.exact for found in annealed)
    assert annealed == (fixed(SAID, 3, steps=400), penalised(SAID, steps=400))


def test_after_annealing_no_concept_put_in_or_out_would_help(monkeypatch):
    monkeypatch.setattr(module, "EXHAUSTIVE", 2)
    for seed in range(5):
        kept = {SAID.concepts.index(name) for name in penalised(SAID, steps=1, seed=seed).concepts}
        near = [kept ^ {concept} for concept in range(6) if 0 < len(kept ^ {concept}) < 6]
        costs = [plain_loss(sorted(chosen)) * math.exp(-3.5 * (6 - len(chosen)) / 6) for chosen in (kept, *near)]
        assert costs[0] <= min(costs) + 1e-9


def test_dropping_a_concept_on_which_nobody_meets_costs_nothing():
    said = columns("ddd", [None] * 3, ["Ana", "Ben", "Ana"], ["tax", "tax", "wall"], [1, 1, 1])
    assert nested(said)[0] == module.Removal(concept="wall", loss=0.0)


@pytest.mark.parametrize("size", [0, 6])
def test_a_backbone_of_none_or_all_is_refused(size):
    with pytest.raises(UsageError, match=f"backbone of {size} of 6"):
        fixed(SAID, size)

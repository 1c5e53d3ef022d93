"""The backbone of a debate: the few concepts that carry the structure of its actor network (after Leifeld & Henrichsen 2023)."""

import math
from collections.abc import Callable, Iterable
from itertools import combinations

import numpy as np

from causerie.errors import UsageError
from causerie.maps.columns import Columns
from causerie.maps.discourse import two_mode
from causerie.maps.normalise import Floats
from causerie.maps.spectra import spectral_distance
from causerie.records import Backbone, Removal

EXHAUSTIVE = 18
"""Concepts up to which every set is tried (2^18 networks); with more, annealing looks for a good one."""
PENALTY = 3.5
DIGITS = 12
Concepts = frozenset[int]
Loss = Callable[[Concepts], float]


def nested(columns: Columns, *, compat: str = "") -> list[Removal]:
    """Drop one concept after the other, each time the one whose loss is least; return them in that order, all but the last."""
    loss, kept, removals = _loss(columns, compat), frozenset(range(len(columns.concepts))), []
    while len(kept) > 1:
        least, gone = min((loss(kept - {concept}), concept) for concept in kept)
        kept -= {gone}
        removals.append(Removal(concept=columns.concepts[gone], loss=least))
    return removals


def penalised(columns: Columns, *, penalty: float = PENALTY, compat: str = "", seed: int = 1, steps: int = 10_000) -> Backbone:
    """Return the set B of concepts C, neither empty nor whole, that minimises `loss(B) exp(-penalty (|C| - |B|) / |C|)`.

    Up to EXHAUSTIVE concepts every set is tried; beyond, simulated annealing takes `steps` steps from `seed`.
    """
    count, loss = len(columns.concepts), _loss(columns, compat)
    _check(count, 1)

    def cost(kept: Concepts) -> float:
        return round(loss(kept) * math.exp(-penalty * (count - len(kept)) / count), DIGITS)

    if count <= EXHAUSTIVE:
        sets = (frozenset(kept) for size in range(1, count) for kept in combinations(range(count), size))
        return _backbone(columns, _least(sets, cost), loss, exact=True)
    start = frozenset(range(0, count, 2))
    return _backbone(columns, _anneal(start, cost, _flipped, count, steps, seed), loss, exact=False)


def fixed(columns: Columns, size: int, *, compat: str = "", seed: int = 1, steps: int = 10_000) -> Backbone:
    """Return the `size` concepts whose loss is least: every set is tried up to EXHAUSTIVE concepts, beyond it swaps are annealed."""
    count, loss = len(columns.concepts), _loss(columns, compat)
    _check(count, size)
    if count <= EXHAUSTIVE:
        return _backbone(columns, _least(map(frozenset, combinations(range(count), size)), loss), loss, exact=True)
    return _backbone(columns, _anneal(frozenset(range(size)), loss, _swapped, count, steps, seed), loss, exact=False)


def _check(count: int, size: int) -> None:
    if not 1 <= size < count:
        raise UsageError(f"A backbone of {size} of {count} concepts cannot be: there must be two concepts or more, and one fewer kept.")


def _loss(columns: Columns, compat: str) -> Loss:
    """Return the loss of a set of concepts: the spectral distance of its subtract network, by average activity, from the whole one's."""
    stances, counts = (two_mode(columns, relation).toarray() for relation in ("subtract", "ignore"))
    whole, seen = _network(stances, counts), dict[Concepts, float]()

    def loss(kept: Concepts) -> float:
        if kept not in seen:
            chosen = sorted(kept)
            seen[kept] = round(spectral_distance(whole, _network(stances[:, chosen], counts[:, chosen]), compat=compat), DIGITS)
        return seen[kept]

    return loss


def _network(stances: Floats, counts: Floats) -> Floats:
    """Project agreements less disagreements (actors x concepts) onto actors, divided by the mean of the two actors' statements.

    The same as `one_mode(..., "subtract", normalise="average")`, on small dense matrices, of which there are many here.
    """
    total = counts.sum(axis=1)
    mean = (total[:, None] + total[None]) / 2
    joined = stances @ stances.T * (1 - np.eye(len(total)))
    return np.asarray(np.divide(joined, mean, out=np.zeros_like(joined), where=mean > 0))


def _least(sets: Iterable[Concepts], cost: Loss) -> Concepts:
    """Return the set of least cost; of equals the smallest, then the first by its concepts."""
    return min(sets, key=lambda kept: (cost(kept), len(kept), sorted(kept)))


def _backbone(columns: Columns, kept: Concepts, loss: Loss, *, exact: bool) -> Backbone:
    names = [(i in kept, name) for i, name in enumerate(columns.concepts)]
    return Backbone(
        concepts=tuple(name for held, name in names if held),
        redundant=tuple(name for held, name in names if not held),
        loss=loss(kept),
        exact=exact,
    )


def _anneal(
    start: Concepts, cost: Loss, moved: Callable[[Concepts, int, np.random.Generator], Concepts], count: int, steps: int, seed: int
) -> Concepts:
    """Walk from set to set, and return the best one met.

    A worse set is taken with probability exp(-rise) times the temperature 1 - 1 / (1 + exp(5 - 12 t / T)), which falls
    from near 1 to near 0 in T steps.
    """
    stream, here, best = np.random.default_rng(seed), start, start
    for step in range(1, steps + 1):
        there = moved(here, count, stream)
        rise = cost(there) - cost(here)
        temperature = 1 - 1 / (1 + math.exp(5 - 12 * step / steps))
        if rise <= 0 or stream.random() < math.exp(-rise) * temperature:
            here = there
        best = _least((best, here), cost)
    return best


def _flipped(kept: Concepts, count: int, stream: np.random.Generator) -> Concepts:
    """Put one concept in or out, so that the set is neither empty nor whole."""
    changed = kept ^ {int(stream.integers(count))}
    return changed if 0 < len(changed) < count else kept


def _swapped(kept: Concepts, count: int, stream: np.random.Generator) -> Concepts:
    outside = sorted(frozenset(range(count)) - kept)
    return kept - {sorted(kept)[int(stream.integers(len(kept)))]} | {outside[int(stream.integers(len(outside)))]}

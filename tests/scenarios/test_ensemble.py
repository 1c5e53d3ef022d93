"""A scenario on a map: what it says, what it rests on, and that it says it again."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map, edge, statement

from causerie.errors import EmptyMap, NameNotFound, UsageError
from causerie.maps.causal.links import causal_map as map_of
from causerie.records import CausalMap, Lever, Scenario
from causerie.scenarios.draws import draw
from causerie.scenarios.ensemble import simulate


def pull(*levers, **fields):
    return Scenario(levers=tuple(Lever(node=node, level=level) for node, level in levers), **fields)


def said(*claims, **fields):
    """Statements "subject sign object", each in a document of its own."""
    return [
        statement(*claim.split(f" {sign} "), link=1 if sign == "+" else -1, document=f"d{number}", **fields)
        for number, claim in enumerate(claims)
        for sign in ("+" if " + " in claim else "-")
    ]


def by_node(run):
    return {outcome.node: outcome for outcome in run.outcomes}


def test_a_chain_moves_by_its_signs_and_less_with_each_link():
    run = simulate(map_of(said("taxes - investment", "investment + jobs") * 3), pull(("taxes", -1.0)))
    assert [(o.node, o.direction, o.rank) for o in run.outcomes] == [("investment", 1, 1), ("jobs", 1, 2)]
    first, second = run.outcomes
    assert 0 <= first.low <= first.median <= first.high <= 1
    assert first.median > second.median
    assert [path.sign for path in second.paths] == [-1]
    assert len(second.paths[0].edges) == 2
    assert run.settled == 1.0
    assert run.residual <= 1e-5
    assert run.camp == "all"


def test_a_hand_drawn_map_without_doubt_has_no_spread():
    outcome = simulate(causal_map([[0, 0.5], [0, 0]]), pull(("A", 1.0))).outcomes[0]
    assert outcome.median == outcome.low == outcome.high == pytest.approx(np.tanh(0.5), abs=1e-6)
    assert outcome.probability == 1.0


def test_the_direction_is_undecided_when_the_interval_holds_both_signs():
    claims = [f"tariffs {sign} jobs" for sign in "++++----"]
    outcome = simulate(map_of(said(*claims)), pull(("tariffs", 1.0))).outcomes[0]
    assert outcome.direction == 0
    assert outcome.low < 0 < outcome.high
    assert 0.3 < outcome.probability < 0.7
    assert outcome.paths[0].edges[0].positive, "its sentences are there all the same"
    agreed = simulate(map_of(said(*["tariffs + jobs"] * 8)), pull(("tariffs", 1.0))).outcomes[0]
    assert agreed.direction == 1
    assert agreed.low > 0.4


def test_more_voices_narrow_the_interval():
    few, many = (simulate(map_of(said(*["a + b"] * count)), pull(("a", 1.0))).outcomes[0] for count in (1, 12))
    assert many.high - many.low < few.high - few.low
    assert many.probability > few.probability


def test_what_moves_by_itself_is_not_counted():
    run = simulate(causal_map([[0, 0.3, 0], [0, 0, 0], [0, 0, 0]]), pull(("A", 1.0), function="sigmoid"))
    alone = 1 / (1 + np.exp(-0.3 * 0.5))
    pulled = 1 / (1 + np.exp(-0.3))
    assert by_node(run)["B"].median == pytest.approx(pulled - alone, abs=1e-5)


def test_only_what_a_lever_reaches_is_an_outcome():
    map_ = causal_map([[0, 0.5, 0, 0], [0, 0, 0, 0], [0, 0.5, 0, 0.5], [0, 0, 0, 0]])
    assert sorted(by_node(simulate(map_, pull(("A", 1.0))))) == ["B"]
    assert sorted(by_node(simulate(map_, pull(("A", 1.0), ("C", 1.0))))) == ["B", "D"]


def test_far_outcomes_are_there_with_a_path():
    line = CausalMap(camp="all", edges=tuple(edge(a, b, 0.9) for a, b in zip("ABCDEFG", "BCDEFGH", strict=True)))
    outcomes = simulate(line, pull(("A", 1.0))).outcomes
    assert [o.node for o in outcomes] == list("BCDEFGH")
    assert all(o.paths and o.direction == 1 for o in outcomes)


def test_levers_that_pull_against_each_other_are_added_up():
    map_ = causal_map([[0, 0, 0.5], [0, 0, 0.5], [0, 0, 0]])
    assert by_node(simulate(map_, pull(("A", 1.0), ("B", -1.0))))["C"].median == 0
    both = by_node(simulate(map_, pull(("A", 1.0), ("B", 1.0))))["C"]
    assert both.median == pytest.approx(np.tanh(1.0), abs=1e-6)
    assert len(both.paths) == 2


def test_a_denied_link_carries_little_and_one_that_is_only_denied_nothing():
    plain, denied = said("a + b"), [statement("a", "b", document="e", modality="denied")]
    assert by_node(simulate(map_of(plain + denied), pull(("a", 1.0))))["b"].probability < 0.6
    with pytest.raises(EmptyMap):
        simulate(map_of(denied), pull(("a", 1.0)))


def test_a_cycle_is_met_and_counted():
    run = simulate(causal_map([[0, 1.0, 0], [0, 0, 1.0], [0, -1.0, 0]]), pull(("A", 1.0), function="trivalent"))
    assert run.settled == 0.0
    assert run.residual > 0


@given(st.lists(st.sampled_from(["a + b", "b + c", "c - a", "b - a", "c + d", "a - b"]), min_size=1, max_size=8))
def test_no_shock_is_the_baseline(claims):
    node = claims[0][0]
    run = simulate(map_of(said(*claims)), pull((node, 0.0), draws=30))
    assert all((o.direction, o.median, o.low, o.high) == (0, 0, 0, 0) for o in run.outcomes)


@given(st.lists(st.sampled_from(["a + b", "b + c", "c - a", "b - d"]), min_size=1, max_size=8), st.randoms())
def test_the_same_map_and_scenario_give_the_same_run(claims, random):
    statements = said(*claims)
    scenario = pull((claims[0][0], 1.0), draws=30)
    one = simulate(map_of(statements), scenario)
    other = simulate(map_of(random.sample(statements, len(statements))), scenario)
    assert repr(one) == repr(other)
    assert one.id == other.id


def test_another_seed_draws_again():
    map_ = map_of(said("a + b"))
    one, other = (simulate(map_, pull(("a", 1.0), seed=seed)).outcomes[0] for seed in (1, 2))
    assert one.median != other.median
    assert abs(one.median - other.median) < 0.1


def test_a_link_elsewhere_changes_nothing_here():
    one = simulate(map_of(said("a + b", "b - c")), pull(("a", 1.0)))
    more = simulate(map_of([*said("a + b", "b - c"), *said("x + y", "y + b")[:1]]), pull(("a", 1.0)))
    assert one.outcomes == more.outcomes


@pytest.mark.parametrize(
    "evidence",
    [["a + b"], ["a - b", "a - b"], ["a + b", "a + b", "a - b"], ["a + b", "a - b"], ["a + b", "a + b", "denied"]],
    ids=["one", "against", "contested", "even", "doubted"],
)
def test_draws_of_an_edge_average_to_its_weight_times_its_existence(evidence):
    denials = [statement("a", "b", document="x", modality="denied")] if evidence[-1] == "denied" else []
    (link,) = map_of([*said(*(claim for claim in evidence if claim != "denied")), *denials]).edges
    drawn = draw(link, 40_000, 1)
    assert drawn.mean() == pytest.approx(link.linked * link.weight, abs=0.01)
    assert np.mean(drawn != 0) == pytest.approx(link.linked, abs=0.01)
    assert np.mean(drawn > 0) == pytest.approx(link.linked * link.plus / (link.plus + link.minus), abs=0.01)


def test_links_with_the_same_evidence_tie_and_are_drawn_apart():
    edges = map_of(said("a + b", "a + c", "a - d", "a + e", "a + e")).edges
    values = [draw(link, 500, 1) for link in edges[:2]]
    assert sorted(values[0]) == sorted(values[1])
    assert abs(np.corrcoef(values)[0, 1]) < 0.15
    outcomes = simulate(CausalMap(camp="all", edges=edges), pull(("a", 1.0))).outcomes
    assert [(o.node, o.rank) for o in outcomes] == [("e", 1), ("b", 2), ("c", 2), ("d", 2)]


def test_levers_are_found_leniently_and_recorded_by_node():
    run = simulate(map_of(said("foreign investment + jobs")), pull(("Investments", 1.0)))
    assert run.scenario.levers == (Lever(node="foreign investment", level=1.0),)


def test_an_unknown_lever_names_the_nearest():
    with pytest.raises(NameNotFound, match=r"No node is called 'texas'. The nearest: 'taxes'"):
        simulate(map_of(said("taxes + debt")), pull(("texas", 1.0)))


@pytest.mark.parametrize(
    ("map_", "message"),
    [
        (CausalMap(camp="all", edges=()), "nothing to simulate: no statement says that one thing leads to another. Read more."),
        (
            CausalMap(camp="critics", edges=(), threshold=0.8),
            "no statement by 'critics' with confidence 0.8 or more says .* Choose another camp or lower the threshold or read more.",
        ),
    ],
)
def test_an_empty_map_says_what_emptied_it(map_, message):
    with pytest.raises(EmptyMap, match=message):
        simulate(map_, pull(("a", 1.0)))


@pytest.mark.parametrize(
    "wrong",
    [{"slope": -1.0}, {"slope": float("nan")}, {"draws": 0}, {"cap": 0}, {"epsilon": -1.0}, {"seed": -1}, {"rule": "?"}, {"function": "?"}],
)
def test_settings_that_cannot_be_meant(wrong):
    with pytest.raises(UsageError):
        simulate(causal_map([[0, 0.5], [0, 0]]), pull(("A", 1.0), **wrong))


@pytest.mark.parametrize("levers", [[("A", 1.5)], [("A", float("nan"))], [("A", 1.0), ("a", -1.0)]])
def test_levers_that_cannot_be_meant(levers):
    with pytest.raises(UsageError):
        simulate(causal_map([[0, 0.5], [0, 0]]), pull(*levers))


def test_the_map_is_left_as_it_was():
    map_ = causal_map([[0, 0.5], [0, 0]])
    before = replace(map_)
    run = simulate(map_, pull(("A", 1.0)))
    assert map_ == before
    assert run.map == map_.id

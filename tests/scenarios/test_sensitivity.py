"""What would turn an answer: by hand, and against the gradient of a chain."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map, statement

from causerie.errors import NameNotFound
from causerie.maps.causal.links import causal_map as map_of
from causerie.records import CausalMap, Lever, Scenario
from causerie.scenarios.ensemble import simulate
from causerie.scenarios.sensitivity import gradient, sensitivity

UP = Scenario(levers=(Lever(node="A", level=1.0),), function="saturation", draws=20)


def pull(node, **fields):
    return Scenario(levers=(Lever(node=node, level=1.0),), draws=20, **fields)


@pytest.mark.parametrize("scenario", [UP, replace(UP, rule="press")], ids=["identity", "press"])
def test_gradient_of_a_chain_is_the_product_of_the_other_weights(scenario):
    chain = causal_map([[0, 0.5, 0, 0], [0, 0, -0.4, 0], [0, 0, 0, 0.8], [0, 0, 0, 0]])
    found = {edge.subject: slope for edge, slope in gradient(chain, scenario, "D")}
    assert found == pytest.approx({"A": -0.4 * 0.8, "B": 0.5 * 0.8, "C": 0.5 * -0.4}, abs=1e-6)
    assert gradient(chain, scenario, "D")[0][0].subject == "B"


def test_the_link_that_holds_the_answer_turns_it_and_others_do_not():
    map_ = causal_map([[0, 0.6, -0.2], [0, 0, 0.7], [0, 0, 0]])
    turns = {(t.subject, t.object, t.fault): (t.turns, t.after) for t in sensitivity(map_, UP, outcomes=["C"])}
    assert turns == {
        ("A", "B", "dropped"): (True, pytest.approx(-0.2)),
        ("A", "B", "reversed"): (True, pytest.approx(-0.62)),
        ("B", "C", "dropped"): (True, pytest.approx(-0.2)),
        ("B", "C", "reversed"): (True, pytest.approx(-0.62)),
        ("A", "C", "dropped"): (False, pytest.approx(0.42)),
        ("A", "C", "reversed"): (False, pytest.approx(0.62)),
    }


def test_the_sentence_that_tips_a_contested_link_is_named():
    plus = [statement("a", "b", document=f"p{n}", confidence=0.8) for n in range(2)]
    minus = [statement("a", "b", document="m", link=-1, confidence=0.9)]
    turns = [t for t in sensitivity(map_of(plus + minus), pull("a")) if t.statement]
    tipping = {(t.statement.document, t.fault) for t in turns if t.turns}
    assert tipping == {("p0", "dropped"), ("p1", "dropped"), ("p0", "reversed"), ("p1", "reversed")}
    assert turns[0].turns
    assert {t.statement.document for t in turns if not t.turns} == {"m"}


def test_a_link_of_one_sentence_is_that_sentence():
    said = [statement("a", "b")]
    turns = [(t.fault, t.statement, t.turns) for t in sensitivity(map_of(said), pull("a"))]
    assert turns == [("reversed", said[0], True), ("dropped", said[0], True)]


def test_a_sentence_that_its_voice_repeats_does_not_tip_alone():
    said = [statement("a", "b", quote_start=start) for start in (0, 40)] + [statement("a", "b", document="m", link=-1, confidence=0.8)]
    dropped = [t for t in sensitivity(map_of(said), pull("a")) if t.statement and t.statement.document == "d" and t.fault == "dropped"]
    assert dropped == []


def test_with_a_sentence_mended_the_answer_is_that_of_the_map_without_it():
    said = [statement("a", "b", document="d"), statement("a", "b", document="e", modality="hedged"), statement("b", "c", document="d")]
    said += [statement("b", "c", document="f", link=-1, confidence=0.6), statement("b", "c", document="g", modality="denied")]
    turns = [t for t in sensitivity(map_of(said), pull("a"), outcomes=["c"]) if t.statement and t.fault == "dropped"]
    assert len(turns) == 5
    for turn in turns:
        without = map_of([s for s in said if s.id != turn.statement.id])
        (outcome,) = [o for o in simulate(without, pull("a", ensemble="none")).outcomes if o.node == "c"]
        assert turn.after == pytest.approx(outcome.median, abs=2e-6)


@given(st.lists(st.sampled_from([-0.9, -0.3, 0.0, 0.4, 0.8]), min_size=12, max_size=12))
def test_a_batch_of_faults_is_each_fault_alone(weights):
    cells = iter(weights)
    map_ = causal_map([[0 if i == j else next(cells) for j in range(4)] for i in range(4)])
    if not any(edge.subject == "A" for edge in map_.edges):
        return
    scenario = replace(UP, ensemble="none", function="tanh")
    for turn in sensitivity(map_, scenario):
        mended = [
            replace(e, weight=0.0 if turn.fault == "dropped" else -e.weight) if (e.subject, e.object) == (turn.subject, turn.object) else e
            for e in map_.edges
        ]
        kept = CausalMap(camp="all", edges=tuple(e for e in mended if e.weight))
        if not any(edge.subject == "A" for edge in kept.edges):
            assert turn.after == 0
            continue
        moved = {o.node: o.median for o in simulate(kept, scenario).outcomes}
        assert turn.after == pytest.approx(moved.get(turn.outcome, 0.0), abs=1e-4)


def test_an_unknown_outcome_names_the_nearest():
    with pytest.raises(NameNotFound, match="No node is called 'Z'"):
        sensitivity(causal_map([[0, 0.5], [0, 0]]), UP, outcomes=["Z"])

"""Two maps side by side: published toy distances, and that shares add up to the distance."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edge, statement

from causerie.maps.causal.comparison import compare, consensus
from causerie.maps.causal.links import causal_map
from causerie.records import CausalMap, DistanceRule, Period


def drawn(links, camp="one"):
    return CausalMap(camp=camp, edges=tuple(edge(a, b, w) for (a, b), w in sorted(links.items())))


ONE = drawn({("tax", "growth"): -1, ("growth", "jobs"): 1})
OTHER = drawn({("tax", "growth"): 1, ("growth", "jobs"): 1, ("debt", "tax"): 1}, "other")
FULL = dict.fromkeys(itertools.permutations("abc", 2), 1)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(ONE, ONE, 0), (ONE, OTHER, 3 / 18), (drawn(FULL), drawn(dict.fromkeys(FULL, -1)), 1)],
    ids=["alike", "apart", "opposed"],
)
def test_distance_of_the_toy_maps(one, other, expected):
    assert compare(one, other).distance == pytest.approx(expected, abs=1e-6)
    assert compare(other, one).distance == pytest.approx(expected, abs=1e-6)


def test_links_agree_contradict_or_stand_alone_the_farthest_apart_first():
    found = compare(ONE, OTHER)
    assert [(d.subject, d.object, d.agreement) for d in found.differences] == [
        ("tax", "growth", "contested"),
        ("debt", "tax", "only other"),
        ("growth", "jobs", "agreed"),
    ]
    assert [d.share for d in found.differences] == pytest.approx([2 / 18, 1 / 18, 0])
    assert found.jaccard == pytest.approx(1 / 3, abs=1e-6)
    assert [(link.subject, link.object) for link in found.consensus.edges] == [("growth", "jobs")]


maps = st.dictionaries(
    st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde")), st.sampled_from([-1.0, -0.4, 0.3, 1.0]), max_size=10
).map(drawn)
rules = st.builds(
    DistanceRule,
    self_loops=st.booleans(),
    unshared=st.sampled_from([0, 1, 2]),
    opposed=st.sampled_from([0.0, 0.5]),
    weighted=st.booleans(),
)


def naive(one, other, rule):
    """The ratio summed over all pairs of nodes, as the definition has it."""
    names = [set(map_.nodes) for map_ in (one, other)]
    values = [
        {(e.subject, e.object): e.weight if rule.weighted else (1 if e.weight > 0 else -1) for e in map_.edges} for map_ in (one, other)
    ]
    shared = names[0] & names[1]
    top = 0.0
    for pair in itertools.product(sorted(names[0] | names[1]), repeat=2):
        a, b = (of.get(pair, 0) for of in values)
        if pair[0] == pair[1] and not rule.self_loops:
            continue
        if {*pair} <= shared:
            top += abs(a - b) + (rule.opposed if a * b < 0 else 0)
        elif {*pair} <= names[0] or {*pair} <= names[1]:
            top += 0 if rule.unshared == 0 or (rule.unshared == 1 and a == b == 0) else 1
    p, u, v, g, each = len(shared), len(names[0] - shared), len(names[1] - shared), rule.unshared > 0, 2 + rule.opposed
    most = each * p**2 + g * (2 * p * (u + v) + u**2 + v**2) - (not rule.self_loops) * (each * p + g * (u + v))
    return top / most if most else None


@given(maps, maps, rules)
def test_shares_add_up_to_the_distance_as_defined(one, other, rule):
    found = compare(one, other, rule=rule)
    expected = naive(one, other, rule)
    assert found.distance == (None if expected is None else pytest.approx(expected, abs=1e-6))
    if found.distance is not None:
        assert sum(d.share for d in found.differences) + found.unlinked == pytest.approx(expected, abs=1e-9)
        assert 0 <= found.distance <= 1 + 1e-9


@given(maps, maps, rules)
def test_comparing_the_other_way_round_exchanges_the_maps(one, other, rule):
    there, back = compare(one, other, rule=rule), compare(other, one, rule=rule)
    turned = {"only one": "only other", "only other": "only one"}
    key = lambda d: (d.subject, d.object)  # noqa: E731
    for a, b in zip(sorted(there.differences, key=key), sorted(back.differences, key=key), strict=True):
        assert (turned.get(a.agreement, a.agreement), a.one, a.other, a.share) == (b.agreement, b.other, b.one, b.share)


def test_a_denial_contradicts_an_assertion_and_agrees_with_a_denial():
    plus, denied = statement("a", "b", holder="Ana"), statement("a", "b", holder="Ben", modality="denied")
    ana, ben = (causal_map([plus, denied], camp=camp) for camp in ("Ana", "Ben"))
    assert [compare(*pair).differences[0].agreement for pair in ((ana, ben), (ben, ben))] == ["contested", "agreed"]
    assert compare(ana, ben).differences[0].one.evidence == (plus,)


def test_who_denies_that_it_rises_does_not_agree_with_who_denies_that_it_falls():
    up, down = (statement("a", "b", holder=who, modality="denied", link=way) for who, way in (("Ana", 1), ("Ben", -1)))
    ana, ben = (causal_map([up, down], camp=camp) for camp in ("Ana", "Ben"))
    assert [compare(*pair).differences[0].agreement for pair in ((ana, ben), (ben, ben))] == ["contested", "agreed"]


def test_consensus_joins_the_evidence_of_both_and_a_shared_story_counts_once():
    claims = [
        statement("a", "b", holder="Ana", document="d1"),
        statement("a", "b", holder="Ben", document="d2"),
        statement("a", "b", holder="Ana", document="d3"),
    ]
    ana, ben = (causal_map(claims, camp=camp, stories={"d3": "d1"}) for camp in ("Ana", "Ben"))
    (link,) = compare(ana, ben, stories={"d3": "d1"}).consensus.edges
    assert sorted(s.document for s in link.evidence) == ["d1", "d2", "d3"]
    assert link.plus == pytest.approx(1.8)
    assert compare(ana, ana, stories={"d3": "d1"}).consensus.edges == ana.edges, "a camp agrees with itself on its own evidence"


def test_consensus_of_most_maps():
    maps = [drawn({("a", "b"): 0.4}), drawn({("a", "b"): 0.8}), drawn({("a", "b"): -0.5})]
    assert consensus(maps).edges == ()
    (link,) = consensus(maps, least=2).edges
    assert link.weight == pytest.approx(0.7 / 3, abs=1e-6)


def test_one_camp_at_two_times_is_named_by_its_periods():
    claims = [statement("a", "b", document="old"), statement("a", "b", link=-1, document="new")]
    dates = {"old": "2025-06-01", "new": "2026-06-01"}
    then, now = (causal_map(claims, period=period, dates=dates) for period in (Period(before="2026-01-01"), Period(after="2026-01-01")))
    found = compare(then, now)
    assert (found.one, found.other) == ("all before 2026-01-01", "all from 2026-01-01 on")
    assert [d.agreement for d in found.differences] == ["contested"]
    assert found.distance == 0.5, "they are as far apart as can be on one of the two pairs"


def test_maps_without_nodes_have_no_distance():
    assert compare(drawn({}), drawn({})).distance is None

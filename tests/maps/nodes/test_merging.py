"""Names that are one node: proposals, a curator's word over them, and what statements become."""

import random
from collections import Counter
from dataclasses import replace

import pytest
import strategies as make
from hypothesis import given
from hypothesis import strategies as st

from causerie.maps.causal.links import causal_map
from causerie.maps.nodes.merging import LISTED, find_merges, merged, merges, proposals, propose, things
from causerie.maps.nodes.similarity import usage
from causerie.maps.positions import positions
from causerie.names import fold
from causerie.records import Merge, Recode

NAMES = ("taxes", "taxation", "tax burden", "level of taxes", "tax rates", "income tax", "employment", "unemployment", "jobless rate")
counts = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 9), min_size=2).map(Counter)
decisions = st.lists(
    st.builds(
        lambda kind, pair: Recode(kind=kind, name=pair[0], other=pair[1]),
        st.sampled_from(["same", "apart", "reverse"]),
        st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True),
    ),
    max_size=6,
)


def same(one, other):
    return Recode(kind="same", name=one, other=other)


def apart(one, other):
    return Recode(kind="apart", name=one, other=other)


def proposed(found):
    return proposals(found, usage(found))


def joined(found, recodes=(), least=0.9):
    return merges(found, proposed(found), recodes, least, usage(found))


def nodes(found, recodes=(), least=0.9):
    return [(merge.names, merge.reverse) for merge in joined(found, recodes, least)]


def group(found, name):
    return next(({*merge.names, *merge.reverse} for merge in found if name in (*merge.names, *merge.reverse)), {name})


def test_names_of_one_thing_are_one_node_shown_as_most_often_said():
    assert nodes(Counter({"tax burden": 2, "taxes": 5, "taxation": 2, "income tax": 9})) == [(("taxes", "taxation", "tax burden"), ())]


def test_ties_go_to_the_shorter_name_then_by_the_alphabet():
    assert nodes(Counter({"tax burden": 1, "taxation": 1})) == [(("taxation", "tax burden"), ())]
    assert nodes(Counter({"aims of us": 1, "US aims": 1, "aims in us": 1})) == [(("US aims", "aims in us", "aims of us"), ())]


def test_threshold_says_what_is_applied_and_zero_applies_nothing():
    found = Counter({"taxes": 5, "tax burden": 2, "taxation": 1})
    assert nodes(found, least=1.0) == [(("taxes", "taxation"), ())]
    assert nodes(found, least=0) == []
    assert nodes(found, [same("taxes", "tax burden")], least=0) == [(("taxes", "tax burden"), ())]


def test_a_curator_keeps_apart_joins_and_turns_round():
    found = Counter({"taxes": 5, "taxation": 2, "jobs": 4, "employment": 3, "unemployment": 1})
    decided = [apart("Taxes", "taxation"), same("jobs", "employment"), Recode(kind="reverse", name="employment", other="unemployment")]
    assert nodes(found, decided) == [(("jobs", "employment"), ("unemployment",))]


def test_opposites_are_proposed_and_never_applied():
    found = Counter({"employment": 3, "joblessness": 2, "unemployment": 1})
    assert nodes(found) == [(("joblessness", "unemployment"), ())]
    assert [(p.name, p.other) for p in proposed(found) if p.reverse] == [("employment", "joblessness")]


def test_a_name_kept_apart_is_not_reached_through_a_third():
    found = Counter({"taxes": 5, "taxation": 2, "tax burden": 2})
    for other in ("taxation", "tax burden"):
        groups = joined(found, [apart("taxation", "tax burden")], 0.9)
        assert group(groups, "taxes") in ({"taxes", "taxation"}, {"taxes", "tax burden"}), other


def test_names_come_to_no_third_by_way_of_a_second():
    found = Counter({"oil price": 9, "crude oil price": 3, "olive oil price": 2})
    assert [(p.name, p.other) for p in proposed(found)] == [("oil price", "crude oil price"), ("oil price", "olive oil price")]
    (only,) = joined(found, (), 0.6)
    assert only.names == ("oil price", "crude oil price")


def test_names_that_a_curator_joined_gather_what_is_like_any_of_them():
    found = Counter({"taxes": 5, "levies": 4, "tax burden": 2, "taxation": 1})
    assert nodes(found, [same("taxes", "levies")]) == [(("taxes", "levies", "tax burden", "taxation"), ())]


def test_the_later_decision_stands():
    found = Counter({"jobs": 5, "wages": 2, "pay": 2})
    earlier = [same("jobs", "wages"), same("wages", "pay")]
    assert nodes(found, earlier) == [(("jobs", "pay", "wages"), ())]
    assert nodes(found, [*earlier, apart("jobs", "pay")]) == [(("pay", "wages"), ())]
    assert nodes(found, [apart("jobs", "pay"), *earlier]) == [(("jobs", "pay", "wages"), ())]


@given(counts, decisions)
def test_the_last_word_on_a_pair_is_never_overruled_by_likeness(found, recodes):
    groups = joined(found, recodes, 0.5)
    last = {frozenset((recode.name, recode.other)): recode for recode in recodes}
    for place, recode in enumerate(recodes):
        later = recodes[place + 1 :]
        if recode.kind == "apart" and last[frozenset((recode.name, recode.other))] is recode and all(r.kind == "apart" for r in later):
            assert recode.other not in group(groups, recode.name)


@given(counts, decisions, st.randoms(use_true_random=False))
def test_order_of_names_does_not_matter(found, recodes, chance):
    items = list(found.items())
    chance.shuffle(items)
    other = Counter(dict(items))
    assert proposed(found) == proposed(other)
    assert joined(found, recodes, 0.9) == joined(other, recodes, 0.9)


@given(counts, decisions)
def test_each_name_is_in_one_node_at_most(found, recodes):
    groups = [[*merge.names, *merge.reverse] for merge in joined(found, recodes, 0.6)]
    assert all(len(names) > 1 for names in groups)
    assert len({name for names in groups for name in names}) == sum(map(len, groups))


def test_things_are_what_is_more_often_a_thing_than_an_actor():
    said = [make.statement("taxes", "jobs"), make.statement("the taxes", "China"), make.tie_statement("Ana met Bo.", "Ana", "Bo")]
    china = make.mention("China", kind="actor")
    assert things(said) == {"taxes": 2, "jobs": 1, "China": 1}
    assert things([*said, replace(make.statement("China", "jobs"), subject=china)]) == {"taxes": 2, "jobs": 2}


def test_statements_keep_what_was_read():
    said = [make.statement("taxation", "growth", document="a"), make.statement("taxes", "growth", document="b")]
    joined = merged(said, [Merge(name="taxes", names=("taxes", "taxation"))])
    assert [s.subject.name for s in joined] == ["taxes", "taxes"]
    assert [s.id for s in joined] == [s.id for s in said]
    assert [s.as_read for s in joined] == said
    assert joined[0].subject.text == "taxation"
    assert joined[0].claim != said[0].claim
    assert joined[1] is said[1]


def test_an_opposite_counts_turned_round():
    said = [make.statement("growth", "unemployment", link=-1), make.statement("growth", "employment", document="b")]
    (edge,) = causal_map(merged(said, [Merge(name="employment", names=("employment",), reverse=("unemployment",))])).edges
    assert (edge.object, len(edge.positive), len(edge.negative)) == ("employment", 2, 0)
    assert [s.id for s in edge.evidence] == sorted((s.id for s in said), key=[s.id for s in edge.evidence].index)


def test_map_tells_the_names_it_took_in():
    said = [make.statement("taxation", "growth"), make.statement("taxes", "growth", document="b"), make.statement("taxes", "jobs")]
    drawn = causal_map(merged(said, find_merges(said, least=0.9)))
    assert drawn.merged == {"taxation": "taxes"}
    assert drawn.nodes == ("growth", "jobs", "taxes")


def test_a_position_is_asked_for_by_any_name_of_its_thing():
    said = [make.statement("Ana", name, relation="wants") for name in ("tax burden", "taxes", "taxes")]
    (found,) = positions(merged(said, find_merges(said, least=0.9)), thing="tax burden")
    assert (found.actor, found.thing) == ("Ana", "taxes")


def test_order_of_statements_does_not_matter():
    said = [make.statement(name, "growth", document=name) for name in (*NAMES, "taxes", "the taxes", "U.S. growth", "American growth")]
    found = find_merges(said, least=0.9)
    assert found
    for seed in range(3):
        shuffled = random.Random(seed).sample(said, len(said))
        assert find_merges(shuffled, least=0.9) == found
        assert propose(shuffled) == propose(said)


@pytest.mark.parametrize("size", [200, 2000])
def test_proposals_grow_with_the_names_and_not_with_their_pairs(size):
    towns = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}ville" for n in range(size)]
    found = Counter({name: 1 for town in towns for name in (f"growth of {town}", f"{town} growth", f"tax in {town}")})
    pairs = proposed(found)
    assert len([pair for pair in pairs if pair.similarity == 1]) == size
    assert len(pairs) <= 3 * len(found)
    assert min(pair.similarity for pair in pairs) >= LISTED
    assert all(fold(pair.name) != fold(pair.other) for pair in pairs)

"""Who has stood where, since when, and whose mind has changed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import statement

from causerie.errors import NameNotFound
from causerie.maps.positions import positions

DAYS = {"a": "2026-03-01", "b": "2026-03-08", "c": "2026-03-15"}


def wants(document, link=1, **fields):
    return statement("Ana", "the Taxes", relation="wants", document=document, link=link, **fields)


def only(statements, days=DAYS):
    (found,) = positions(statements, days)
    return found


def test_stands_are_in_order_of_time_and_the_change_is_marked():
    early, late, same = wants("a"), wants("b", -1), wants("c", -1)
    found = only([same, late, early, statement("taxes", "jobs")])
    assert [stand.statement for stand in found.stands] == [early, late, same]
    assert [(stand.statement, stand.day) for stand in found.changes] == [(late, "2026-03-08")]
    assert (found.actor, found.sign, found.since) == ("Ana", -1, "2026-03-08")


def test_whom_and_what_nobody_could_name_has_no_position():
    assert positions([statement("Ana", "it", relation="wants", document="a")], DAYS) == []
    assert positions([statement("We", "peace", relation="wants", document="a")], DAYS) == []


def test_mind_that_changes_back_has_changed_twice():
    assert [s.day for s in only([wants("a"), wants("b", -1), wants("c")]).changes] == ["2026-03-08", "2026-03-15"]


@pytest.mark.parametrize(
    "second",
    [wants("b"), wants("b", -1, holder="Ben"), wants("b", -1, modality="denied"), wants("b", modality="denied"), wants("undated", -1)],
    ids=["the same", "a rival's word", "denied against", "denied for", "no day"],
)
def test_what_changes_no_mind(second):
    found = only([wants("a"), second])
    assert found.changes == ()
    assert len(found.stands) == 2


def test_reprint_of_an_old_story_is_no_new_stand():
    said = [wants("a"), wants("b", -1), wants("c")]
    (found,) = positions(said, DAYS, stories={"c": "a"})
    assert [stand.statement.document for stand in found.stands] == ["a", "b"]
    assert [stand.day for stand in found.changes] == ["2026-03-08"]


def test_own_word_changes_a_mind_like_the_text_s():
    assert only([wants("a"), wants("b", -1, holder="the Ana")]).changes[0].first_hand


def test_day_that_weighs_the_same_for_both_sides_decides_nothing():
    days = {"a": "2026-03-01", "b": "2026-03-08", "d": "2026-03-08"}
    assert only([wants("a"), wants("b"), wants("d", -1)], days).changes == ()
    assert [s.statement.document for s in only([wants("a"), wants("b", confidence=0.5), wants("d", -1)], days).changes] == ["d"]


def test_direction_of_the_thing_counts():
    lower = replace(wants("a"), object=replace(wants("a").object, direction=-1))
    assert only([lower]).sign == -1


def test_voice_that_repeats_itself_in_a_document_stands_once():
    best = wants("a", confidence=0.95, quote_start=40)
    assert [s.statement for s in only([wants("a"), best, wants("a", quote_start=80)]).stands] == [best]
    assert len(only([wants("a"), wants("a", -1), wants("a", holder="Ben")]).stands) == 3


def test_hearsay_tells_the_side_only_where_there_is_nothing_else():
    assert only([wants("a", -1, holder="Ben")]).sign == -1
    assert only([wants("a"), wants("b", -1, holder="Ben"), wants("c", -1, holder="Cay")]).sign == 1


def test_questions_and_weak_readings_are_no_positions():
    assert positions([wants("a", modality="asked"), wants("b", confidence=0.2)], DAYS, threshold=0.5) == []


def test_actor_and_thing_are_found_by_nearly_their_name():
    said = [wants("a"), statement("Ben", "tariffs", relation="wants")]
    assert [p.thing for p in positions(said, actor="ben")] == ["tariffs"]
    assert [p.actor for p in positions(said, thing="tax")] == ["Ana"]
    with pytest.raises(NameNotFound, match="nearest: 'Ben'"):
        positions(said, actor="Bena")


facts = st.tuples(
    st.sampled_from("abc"), st.sampled_from([1, -1]), st.sampled_from(["stated", "denied", "hedged"]), st.sampled_from([None, "Ben"])
)


@given(st.lists(facts, max_size=8), st.randoms())
def test_order_of_reading_changes_nothing(drawn, random):
    said = [wants(d, link, modality=m, holder=h, quote_start=i) for i, (d, link, m, h) in enumerate(drawn)]
    shuffled = random.sample(said, len(said))
    assert positions(said, DAYS) == positions(shuffled, DAYS)


@given(st.lists(facts, min_size=1, max_size=8))
def test_sides_alternate_from_change_to_change(drawn):
    found = only([wants(d, link, modality=m, holder=h, quote_start=i) for i, (d, link, m, h) in enumerate(drawn)])
    signs = [stand.sign for stand in found.changes]
    assert all(signs)
    assert all(a != b for a, b in pairwise(signs))
    assert set(found.changes) <= set(found.stands)

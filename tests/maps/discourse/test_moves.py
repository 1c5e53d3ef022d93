"""Who moved between camps, under names that last, with what was said before and after."""

from strategies import statement

from causerie.maps.discourse.moves import continued, moved, moves
from causerie.records import Move, Period

DATES = {"old": "2025-06-01", "new": "2026-06-01"}
BEFORE, AFTER = Period(before="2026-01-01"), Period(after="2026-01-01")


def wants(actor, thing, document, link=1):
    return statement(actor, thing, relation="wants", document=document, link=link)


def test_who_moved_is_told_by_the_camps_that_last():
    before = {"Ana": "1", "Ben": "1", "Cy": "1", "Dan": "2", "Eve": "2"}
    after = {"Ana": "p", "Ben": "p", "Cy": "q", "Dan": "q", "Eve": "q", "Flo": "p"}
    assert continued(before, after) == {"p": "1", "q": "2"}
    assert moves(before, after) == [Move(actor="Cy", before="1", after="2")]


def test_a_camp_that_splits_off_is_new():
    before = dict.fromkeys("abc", "1")
    assert moves(before, {"a": "1", "b": "1", "c": "9"}) == [Move(actor="c", before="1", after="9 (new)")]


def test_a_camp_continues_no_camp_whose_members_it_does_not_have():
    assert continued({"a": "1", "b": "2"}, {"a": "p", "c": "q"}) == {"p": "1", "q": "q (new)"}


def test_nobody_moves_when_only_labels_change():
    assert moves({"a": "1", "b": "2"}, {"a": "2", "b": "1"}) == []
    assert moves({"a": "1"}, {"b": "1"}) == []


SAID = [
    *(wants(actor, "tax", "old", link) for actor, link in (("Ana", 1), ("Ben", 1), ("Cy", 1), ("Dan", -1), ("Eve", -1))),
    *(wants(actor, "tax", "new", link) for actor, link in (("Ana", 1), ("Ben", 1), ("the Cy", -1), ("Dan", -1), ("Eve", -1))),
]


def test_who_changed_sides_moved():
    (move,) = moved(SAID, DATES, BEFORE, AFTER)
    assert (move.actor, move.before, move.after) == ("the Cy", "camp of Ana", "camp of Dan")
    assert (move.shared_before, move.shared_after) == ((SAID[2],), (SAID[7],))


def test_the_order_of_statements_changes_nothing():
    assert moved(SAID[::-1], DATES, BEFORE, AFTER) == moved(SAID, DATES, BEFORE, AFTER)


def test_whoever_is_silent_at_one_time_did_not_move():
    assert moved([s for s in SAID if s is not SAID[7]], DATES, BEFORE, AFTER) == []
    assert moved([], DATES, BEFORE, AFTER) == []

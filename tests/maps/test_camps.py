"""Holders, told apart by kind."""

import pytest
from strategies import statement

from causerie.errors import NameNotFound, UsageError
from causerie.maps.camps import camps, grouped, holders, kind
from causerie.records import ALL, TEXT_VOICE, Camp


def test_camps_are_counted_over_trivial_variants():
    said = [
        statement(),
        statement(relation="wants", holder="Ana Ruiz"),
        statement(holder="Critics"),
        statement(holder="critics"),
        statement(holder="critics", relation="ties"),
    ]
    assert camps(said) == [
        Camp(name=ALL, kind="all", statements=5, causes=3),
        Camp(name=TEXT_VOICE, kind="text", statements=1, causes=1),
        Camp(name="critics", kind="generic", statements=3, causes=2),
        Camp(name="Ana Ruiz", kind="named", statements=1, causes=0),
    ]


def test_without_statements_there_is_only_the_empty_whole():
    assert camps([]) == [Camp(name=ALL, kind="all", statements=0, causes=0)]


SAID = [statement(holder=name) for name in ("Ana Ruiz", "Ben", "the Ben", "Cid")] + [statement(), statement(holder="Ben", relation="wants")]


def test_a_group_joins_holders_and_keeps_their_names():
    groups = grouped([("ruiz", "left"), ("Ben", "Left")], SAID)
    assert camps(SAID, groups)[1:] == [
        Camp(name=TEXT_VOICE, kind="text", statements=1, causes=1),
        Camp(name="Left", kind="group", statements=4, causes=3, members=("Ana Ruiz", "Ben")),
        Camp(name="Cid", kind="named", statements=1, causes=1),
    ]
    assert holders(SAID, groups) == {"Left": ["Ana Ruiz", "Ben"], "Cid": ["Cid"], TEXT_VOICE: [TEXT_VOICE]}


def test_a_group_called_like_a_holder_takes_the_holder_in():
    (group,) = [camp for camp in camps(SAID, grouped([("Ben", "Cid")], SAID)) if camp.kind == "group"]
    assert (group.name, group.members) == ("Cid", ("Ben", "Cid"))


def test_an_actor_who_holds_no_view_of_the_world_may_be_named_and_changes_nothing():
    wants = statement("Dee", "taxes", relation="wants")
    assert camps([*SAID, wants], grouped([("Dee", "left")], [*SAID, wants])) == camps([*SAID, wants])


def test_the_whole_and_its_count_do_not_change_by_grouping():
    assert camps(SAID, grouped([("Ben", "x"), (TEXT_VOICE, "x")], SAID))[0] == camps(SAID)[0]


@pytest.mark.parametrize(
    ("rows", "error", "says"),
    [
        ([("Anna", "x")], NameNotFound, "No holder or actor is called 'Anna'"),
        ([("Ben", "x"), ("the Ben", "y")], UsageError, "one camp for each holder"),
        ([("Ben", "")], UsageError, "a name of its own"),
        ([("Ben", "All")], UsageError, "a name of its own"),
    ],
)
def test_rows_that_cannot_be_meant_are_errors(rows, error, says):
    with pytest.raises(error, match=says):
        grouped(rows, SAID)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Donald Trump", "named"),
        ("the White House", "named"),
        ("Syrian Democratic Forces", "named"),
        ("United States Department of Defense", "named"),
        ("The Economist", "named"),
        ("Obama administration", "named"),
        ("critics", "generic"),
        ("Critics", "generic"),
        ("supporters of Milei", "generic"),
        ("Supporters of the bill", "generic"),
        ("German officials", "generic"),
        ("U.S. farmers", "generic"),
        ("a senior White House official", "generic"),
        ("critics from across Britain's political spectrum", "generic"),
        ("attorneys general from sixteen states", "generic"),
        ("Shop owners in the old town", "generic"),
        ("Study", "generic"),
        ("", "named"),
        (ALL, "all"),
        (TEXT_VOICE, "text"),
    ],
)
def test_kind(name, expected):
    assert kind(name) == expected

"""Holders, told apart by kind."""

import pytest
from strategies import statement

from causerie.maps.camps import camps, kind
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
        ("", "named"),
        (ALL, "all"),
        (TEXT_VOICE, "text"),
    ],
)
def test_kind(name, expected):
    assert kind(name) == expected

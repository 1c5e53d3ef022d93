"""Bars: how often each concept is agreed to and disagreed with."""

from strategies import DEBATE
from strategies import positions as coded

from causerie.maps.discourse.bars import bars
from causerie.maps.discourse.modes import concepts_as_actors
from causerie.records import Bar


def test_bars_of_concepts_count_by_level():
    assert bars(coded(DEBATE)) == [
        Bar(name="x", counts=((-1.0, 1), (1.0, 3))),
        Bar(name="y", counts=((-1.0, 3), (1.0, 1))),
    ]
    assert bars(coded(DEBATE))[0].total == 4


def test_bars_of_actors():
    assert [(bar.name, bar.total) for bar in bars(concepts_as_actors(coded(DEBATE)))] == [("A", 3), ("C", 3), ("B", 2)]


def test_the_longest_bar_comes_first():
    assert [bar.name for bar in bars(coded(["A y +", "A z -", "B z -"]))] == ["z", "y"]

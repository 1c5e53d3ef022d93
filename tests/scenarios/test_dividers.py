"""Which links make two camps' answers differ."""

import pytest
from strategies import causal_map

from causerie.records import Lever, Scenario
from causerie.scenarios.dividers import dividers

UP = Scenario(levers=(Lever(node="A", level=1.0),), function="saturation")
ONE = causal_map([[0, 0.5, 0], [0, 0, 0.8], [0, 0, 0]], camp="one")


def found(other, scenario=UP, one=ONE):
    return [(d.outcome, d.subject, d.object, d.gap, d.share) for d in dividers(one, other, scenario)]


def test_camps_that_agree_have_nothing_between_them():
    assert found(causal_map([[0, 0.5, 0], [0, 0, 0.8], [0, 0, 0]], camp="other")) == []


def test_the_one_link_with_the_other_sign_is_the_whole_gap():
    other = causal_map([[0, 0.5, 0], [0, 0, -0.8], [0, 0, 0]], camp="other")
    assert found(other) == [("C", "B", "C", pytest.approx(-0.8), pytest.approx(-0.8))]
    (divider,) = dividers(ONE, other, UP)
    assert (divider.one.weight, divider.other.weight) == (0.8, -0.8)


def test_each_link_of_a_way_that_one_lacks_has_its_share():
    other = causal_map([[0] * 4, [0] * 4, [0] * 4, [0.1, 0, 0, 0]], camp="other")
    shares = {(subject, object): share for outcome, subject, object, _, share in found(other) if outcome == "C"}
    assert shares == {("A", "B"): pytest.approx(-0.2), ("B", "C"): pytest.approx(-0.2)}


def test_the_other_way_round_the_gap_turns():
    other = causal_map([[0, 0.5, 0.3], [0, 0, -0.8], [0, 0, 0]], camp="other")
    there, back = found(other), found(ONE, one=other)
    assert [(d[:3], -d[3], -d[4]) for d in back] == [(d[:3], pytest.approx(d[3]), pytest.approx(d[4])) for d in there]

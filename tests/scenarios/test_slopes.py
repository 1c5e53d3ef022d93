"""The rules for lambda, on Koutsellis et al.'s map of 30 nodes."""

import math

import numpy as np
import pytest
from strategies import edge

from causerie.errors import UsageError
from causerie.records import CausalMap, Scenario
from causerie.scenarios.dynamics import settle, wiring
from causerie.scenarios.slopes import guaranteed, legible, shared

# source target weight, by the numbers of their concepts
KOUTSELLIS = """
1 15 -.442, 1 20 -.375, 1 23 -.348, 2 12 .549, 2 25 .706, 3 14 -.421, 3 16 -.132, 3 23 -.245, 4 15 -.52, 4 20 .261, 4 23 -.29,
5 16 .651, 6 15 .487, 7 15 .229, 8 10 .776, 8 12 .319, 9 23 .792, 10 11 .319, 10 13 .391, 11 26 -.402, 12 14 -.381, 13 28 .481,
14 13 .097, 14 23 .11, 15 17 -.852, 15 18 .902, 15 24 .226, 15 30 -.852, 16 15 -.719, 16 28 -.274, 17 21 .722, 17 22 .888,
18 19 -.521, 19 20 -.311, 20 26 -.932, 20 28 -.419, 21 27 .322, 22 29 .21, 23 19 .9, 23 24 .189, 24 29 .196, 25 15 -.311,
28 27 .481, 29 27 .378
"""


def koutsellis():
    rows = [row.split() for row in KOUTSELLIS.replace("\n", " ").split(",")]
    return CausalMap(camp="all", edges=tuple(edge(f"C{a:>02}", f"C{b:>02}", float(w)) for a, b, w in rows))


@pytest.mark.parametrize(
    ("rule", "function", "expected"),
    [(legible, "sigmoid", 0.927), (legible, "tanh", 0.421), (guaranteed, "sigmoid", 1.158), (guaranteed, "tanh", 0.2896)],
)
def test_the_published_slopes(rule, function, expected):
    assert len(koutsellis().nodes) == 30
    assert rule(koutsellis(), function) == pytest.approx(expected, abs=5e-4)


def test_below_the_guaranteed_slope_every_start_ends_in_one_place():
    edges = sorted(koutsellis().edges, key=lambda e: (e.object, e.subject))
    loop = edge("C27", "C01", 0.9)
    edges = sorted([*edges, loop], key=lambda e: (e.object, e.subject))
    slope = 0.9 * guaranteed(CausalMap(camp="all", edges=tuple(edges)), "sigmoid")
    weights = np.repeat([[e.weight] for e in edges], 20, axis=1)
    scenario = Scenario(levers=(), function="sigmoid", slope=slope, epsilon=1e-13, cap=5000)
    wires = wiring((e.subject, e.object) for e in edges)
    starts = np.random.default_rng(0).random(20)
    states = np.hstack([settle(wires, weights[:, :1], scenario, start=np.array(float(start))).states for start in starts])
    assert np.ptp(states, axis=1).max() < 1e-10


def test_a_map_without_weight_takes_any_slope_and_steps_have_no_rule():
    empty = CausalMap(camp="all", edges=())
    assert guaranteed(empty, "tanh") == legible(empty, "sigmoid") == math.inf
    with pytest.raises(UsageError, match="no rule for the slope of 'bivalent'"):
        guaranteed(empty, "bivalent")


def test_the_slope_for_several_maps_suits_the_most_demanding():
    mild = CausalMap(camp="mild", edges=(edge("a", "b", 0.1),))
    for rule, of_one in (("guaranteed", guaranteed), ("legible", legible)):
        assert shared([mild, koutsellis()], rule, "tanh") == of_one(koutsellis(), "tanh") < of_one(mild, "tanh")
    assert shared([], "legible", "tanh") == 1.0
    with pytest.raises(UsageError, match="one of: guaranteed, legible"):
        shared([mild], "steep", "tanh")


@pytest.mark.parametrize("rule", ["modified", "rescaled"])
def test_no_slope_is_called_guaranteed_under_a_rule_for_which_none_is(rule):
    with pytest.raises(UsageError, match=f"Only under --rule kosko .*, not under {rule}"):
        shared([koutsellis()], "guaranteed", "tanh", rule)
    assert shared([koutsellis()], "legible", "tanh", rule) == legible(koutsellis(), "tanh")

"""Friends near, foes far, no box on another."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causerie.views.charts.stress import apart, spread
from causerie.views.charts.svg import Box

NODES = [f"n{i:02}" for i in range(50)]
ends = st.sampled_from(NODES)
ties = st.dictionaries(st.tuples(ends, ends), st.sampled_from([1, -1, 0]), min_size=40, max_size=120)
SIZE = (110.0, 30.0)


@settings(max_examples=8, deadline=None)
@given(ties)
def test_no_two_of_fifty_boxes_overlap_and_all_lie_inside(signs):
    layout = spread(dict.fromkeys(NODES, SIZE), signs)
    assert not [(a, b) for (a, one), (b, other) in combinations(layout.boxes.items(), 2) if one.overlaps(other)]
    assert all(b.x >= -0.01 and b.y >= -0.01 for b in layout.boxes.values())
    assert all(b.right <= layout.width + 0.01 and b.bottom <= layout.height + 0.01 for b in layout.boxes.values())
    assert set(layout.ways) == {(a, b) for a, b in signs if a != b}


@settings(max_examples=4, deadline=None)
@given(ties, st.randoms())
def test_order_in_which_a_network_is_given_changes_nothing(signs, random):
    shuffled = dict(random.sample(list(signs.items()), len(signs)))
    assert spread(dict.fromkeys(random.sample(NODES, 50), SIZE), shuffled) == spread(dict.fromkeys(NODES, SIZE), signs)


def test_two_camps_stand_apart():
    camps = ["abc", "xyz"]
    signs = {pair: 1 for camp in camps for pair in combinations(camp, 2)} | {(a, x): -1 for a in "abc" for x in "xyz"}
    boxes = spread(dict.fromkeys("abcxyz", (20.0, 20.0)), signs).boxes
    within = [dist(boxes[a].middle, boxes[b].middle) for camp in camps for a, b in combinations(camp, 2)]
    between = [dist(boxes[a].middle, boxes[b].middle) for a in "abc" for b in "xyz"]
    assert max(within) < sum(between) / len(between)


def test_ties_of_both_directions_lie_apart():
    ways = spread(dict.fromkeys("ab", SIZE), {("a", "b"): 1, ("b", "a"): -1}).ways
    assert dist(ways["a", "b"][1], ways["b", "a"][2]) > 5


@pytest.mark.parametrize("place", [(0, 0), (3, 1)])
def test_boxes_on_one_place_are_pushed_apart(place):
    boxes = apart({"a": Box(0, 0, 10, 10), "b": Box(*place, 10, 10), "c": Box(0, 0, 10, 10)})
    assert not any(one.overlaps(other) for one, other in combinations(boxes.values(), 2))

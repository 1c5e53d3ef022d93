"""Boxes never lie on each other, arrows keep out of them, and the same graph is laid out the same way."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causerie.views.charts.layers import layered
from causerie.views.charts.svg import Box

NODES = [f"n{i}" for i in range(50)]
sizes = st.tuples(st.floats(20, 160), st.floats(20, 60))
ends = st.sampled_from(NODES)
graphs = st.tuples(st.lists(sizes, min_size=50, max_size=50), st.lists(st.tuples(ends, ends), max_size=120))


def laid_out(drawn):
    boxes, arrows = drawn
    return layered(dict(zip(NODES, boxes, strict=True)), arrows)


def curve(way):
    """Points along the way, eight to each curve."""
    for i in range(0, len(way) - 1, 3):
        for t in (step / 8 for step in range(9)):
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            yield tuple(sum(w * point[axis] for w, point in zip(weights, way[i : i + 4], strict=True)) for axis in (0, 1))


@settings(max_examples=12, deadline=None)
@given(graphs)
def test_no_two_boxes_overlap_and_all_lie_inside(drawn):
    layout = laid_out(drawn)
    assert not [(a, b) for (a, one), (b, other) in combinations(layout.boxes.items(), 2) if one.overlaps(other)]
    page = Box(-0.01, -0.01, layout.width + 0.02, layout.height + 0.02)
    assert all(
        page.x <= box.x and box.right <= page.right and page.y <= box.y and box.bottom <= page.bottom for box in layout.boxes.values()
    )


@settings(max_examples=12, deadline=None)
@given(graphs)
def test_arrows_go_from_box_to_box_and_through_none(drawn):
    layout = laid_out(drawn)
    assert set(layout.ways) == {(a, b) for a, b in drawn[1] if a != b}
    for (a, b), way in layout.ways.items():
        for end, (x, y) in ((a, way[0]), (b, way[-1])):
            box = layout.boxes[end]
            assert min(abs(x - box.x), abs(x - box.right)) < 0.01
            assert box.y <= y <= box.bottom
        points = list(curve(way))
        for box in layout.boxes.values():
            assert not [p for p in points if box.x + 0.5 < p[0] < box.right - 0.5 and box.y + 0.5 < p[1] < box.bottom - 0.5]


@settings(max_examples=5, deadline=None)
@given(graphs, st.randoms())
def test_order_in_which_a_graph_is_given_changes_nothing(drawn, random):
    given_sizes = list(zip(NODES, drawn[0], strict=True))
    shuffled = random.sample(given_sizes, len(given_sizes)), random.sample(drawn[1], len(drawn[1]))
    assert layered(dict(shuffled[0]), shuffled[1]) == laid_out(drawn)


def test_chain_runs_from_left_to_right():
    layout = layered(dict.fromkeys("abcd", (40, 20)), pairwise("abcd"))
    assert sorted("abcd", key=lambda node: layout.boxes[node].x) == list("abcd")
    assert len({box.y for box in layout.boxes.values()}) == 1


def test_long_chain_is_folded_into_few_columns():
    nodes = [f"{i:02}" for i in range(50)]
    layout = layered(dict.fromkeys(nodes, (100, 30)), pairwise(nodes))
    assert len({box.x for box in layout.boxes.values()}) <= 7


def test_wide_fan_stands_in_more_than_one_column():
    layout = layered(dict.fromkeys(["hub", *NODES], (100, 30)), [("hub", node) for node in NODES])
    assert len({box.x for box in layout.boxes.values()}) > 2


@pytest.mark.parametrize("arrows", [[], [("a", "a")]])
def test_graph_without_arrows_has_boxes_only(arrows):
    layout = layered({"a": (40, 20), "b": (40, 20)}, arrows)
    assert len(layout.boxes) == 2
    assert layout.ways == {}


def test_nothing_has_no_size():
    assert (layered({}, []).width, layered({}, []).height) == (0, 0)

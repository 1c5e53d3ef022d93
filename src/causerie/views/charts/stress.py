"""Where the boxes of a network without a direction go: friends near, foes far, no box on another.

Each connected part by itself: places are sought whose distances come near those in the graph, where a hostile tie is longer
than a friendly one (stress majorisation, Gansner, Koren & North 2004, each node in turn moved to where its stress is least);
then boxes that overlap are pushed apart. Starting places follow from the graph, so the same graph has the same layout.
"""

from collections import defaultdict
from collections.abc import Mapping
from heapq import heappop, heappush
from itertools import combinations
from math import cos, hypot, pi, sin

from causerie.views.charts.layers import Arrow, Layout, Point, Way, at_origin, packed, parts
from causerie.views.charts.svg import Box

FRIEND, FOE = 115.0, 195.0
"""How long ties are meant to be."""
ROUNDS = 80
STRETCH = 1.25
"""How much further things lie across than down, since names are wider than high."""
ROOM = 14.0
"""Room between boxes."""
PUSHES, GROWTH = 60, 1.1
BOW = 0.12
"""How far a tie bends to the side, as a share of its length, so that the two of a pair lie apart."""


def spread(sizes: Mapping[str, tuple[float, float]], signs: Mapping[Arrow, int]) -> Layout:
    """Lay out the nodes, given with the sizes of their boxes, and the ties, given with their signs."""
    ties = {pair: sign for pair, sign in sorted(signs.items()) if pair[0] != pair[1]}
    return packed(
        [_part({n: sizes[n] for n in sorted(part)}, {p: s for p, s in ties.items() if p[0] in part}) for part in parts(sizes, ties)]
    )


def _part(sizes: Mapping[str, tuple[float, float]], signs: Mapping[Arrow, int]) -> Layout:
    lengths: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for (a, b), sign in signs.items():
        length = FOE if sign < 0 else FRIEND
        lengths[a][b] = lengths[b][a] = max(length, lengths[a].get(b, 0.0))
    order = sorted(sizes, key=lambda node: (-len(lengths[node]), node))
    wanted = {node: _distances(node, lengths) for node in order}
    start = sorted(order, key=lambda node: (wanted[order[0]][node], node))
    places = _majorised(wanted, {node: _on_circle(i, len(start)) for i, node in enumerate(start)})
    boxes = apart({node: _centred(places[node], sizes[node]) for node in sizes})
    return at_origin(boxes, {tie: bowed(boxes[tie[0]], boxes[tie[1]]) for tie in signs})


def _on_circle(i: int, count: int) -> Point:
    return FOE * cos(2 * pi * i / count), FOE * sin(2 * pi * i / count)


def _centred(place: Point, size: tuple[float, float]) -> Box:
    return Box(place[0] * STRETCH - size[0] / 2, place[1] - size[1] / 2, *size)


def _distances(start: str, lengths: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Return the length of the shortest way from a node to each that it reaches (Dijkstra)."""
    found: dict[str, float] = {}
    heap = [(0.0, start)]
    while heap:
        far, node = heappop(heap)
        if node not in found:
            found[node] = far
            for other, length in lengths.get(node, {}).items():
                heappush(heap, (far + length, other))
    return found


def _majorised(wanted: Mapping[str, Mapping[str, float]], places: Mapping[str, Point]) -> dict[str, Point]:
    """Move each node in turn to where its distances fit best, near ones counting most."""
    places = dict(places)
    for _ in range(ROUNDS):
        for node, distances in wanted.items():
            x = y = total = 0.0
            for other, far in distances.items():
                if other != node:
                    (u, v), (px, py) = places[other], places[node]
                    weight, now = 1 / (far * far), hypot(px - u, py - v) or 1.0
                    x += weight * (u + far * (px - u) / now)
                    y += weight * (v + far * (py - v) / now)
                    total += weight
            places[node] = (x / total, y / total) if total else places[node]
    return places


def apart(boxes: Mapping[str, Box]) -> dict[str, Box]:
    """Push boxes apart until there is room between all; where pushing does not help, all move outward."""
    boxes = dict(boxes)
    while True:
        for _ in range(PUSHES):
            pushed = [_push(boxes, a, b) for a, b in combinations(sorted(boxes), 2)]
            if not any(pushed):
                return boxes
        boxes = {
            node: _centred((box.middle[0] * GROWTH / STRETCH, box.middle[1] * GROWTH), (box.width, box.height))
            for node, box in boxes.items()
        }


def _push(boxes: dict[str, Box], a: str, b: str) -> bool:
    """Move two boxes apart, along the side on which they lie on each other least; say whether they did."""
    (x, y), (u, v) = boxes[a].middle, boxes[b].middle
    over = (boxes[a].width + boxes[b].width) / 2 + ROOM - abs(x - u)
    down = (boxes[a].height + boxes[b].height) / 2 + ROOM - abs(y - v)
    if over <= 0.01 or down <= 0.01:
        return False
    step = (over / 2 * (1 if x >= u else -1), 0.0) if over < down else (0.0, down / 2 * (1 if y >= v else -1))
    boxes[a], boxes[b] = boxes[a].moved(*step), boxes[b].moved(-step[0], -step[1])
    return True


def bowed(one: Box, other: Box) -> Way:
    """Lead a tie from border to border, a little to the right of the straight line."""
    (x, y), (u, v) = one.middle, other.middle
    aside = (v - y) * BOW, -(u - x) * BOW
    turn = (x + u) / 2 + aside[0], (y + v) / 2 + aside[1]
    start, end = border(one, turn), border(other, turn)
    return start, _between(start, turn), _between(end, turn), end


def _between(point: Point, other: Point) -> Point:
    """Return the point two thirds of the way: the controls of a cubic curve that is a quadratic one."""
    return point[0] + (other[0] - point[0]) * 2 / 3, point[1] + (other[1] - point[1]) * 2 / 3


def border(box: Box, toward: Point) -> Point:
    """Return where the line from the middle of a box to a point leaves it.

    >>> border(Box(0, 0, 10, 4), (5, 9)), border(Box(0, 0, 10, 4), (25, 2))
    ((5.0, 4.0), (10.0, 2.0))
    """
    (x, y), (u, v) = box.middle, toward
    share = min(
        box.width / 2 / abs(u - x) if u != x else float("inf"),
        box.height / 2 / abs(v - y) if v != y else float("inf"),
    )
    return (x + (u - x) * share, y + (v - y) * share) if share != float("inf") else (x, y)

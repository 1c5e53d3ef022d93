"""Where the boxes and arrows of a directed graph go: causes on the left, effects on the right, no box on another.

The method follows Sugiyama, Tagawa & Toda (1981), each connected part of the graph by itself:

1. an order of the nodes that few arrows run against, by Eades, Lin & Smyth (1993);
2. columns: each node right of its causes, then moved where that makes arrows shorter, fewer of them backward and no
   column much higher than others, within a number of columns that keeps the picture from growing too wide;
3. an arrow over several columns gets a waypoint in each between, whose lane is kept free of boxes;
4. sweeps to and fro sort each column by the middle of its neighbours, and neighbours swap where fewer arrows then cross;
   the order with the fewest crossings stays;
5. sweeps move nodes up and down to straighten arrows, never closer than their sizes allow (least squares under an order:
   pool adjacent violators);
6. the parts are packed, the highest first, each where it comes to lie highest.

Nothing is random: the same graph has the same layout, whatever order its nodes and arrows are given in.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from causerie.views.charts.svg import Box

Arrow = tuple[str, str]
Point = tuple[float, float]
Way = tuple[Point, ...]
"""Cubic Bézier curves: a start, then for each curve two control points and its end."""
Waypoint = tuple[str, str, int]
Node = str | Waypoint

ROW_GAP, LANE = 16.0, 12.0
"""Room between boxes, and the height that a waypoint takes."""
COLUMN_GAP, GAP_AN_ARROW, WIDEST_GAP = 64.0, 3.0, 170.0
"""Room between columns: more where more arrows pass."""
PART_GAP = 34.0
FEWEST_COLUMNS = 5
LEVEL, BACKWARD, CROWD = 2.2, 1.5, 0.04
"""What an arrow within a column and one that runs backward cost, in columns that an arrow is too long; and what the square of
a column's size costs. Tried on random maps of 10 to 100 nodes and on maps of news: a fan of 30 effects comes to stand in two columns."""
SWEEPS, STRAIGHTENINGS, ROUNDS = 16, 24, 12
ASPECT = 1.5
"""Width to height that the packing aims at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Boxes of nodes, ways of arrows from the border of one box to that of another, and the size of it all."""

    boxes: dict[str, Box]
    ways: dict[Arrow, Way]
    width: float
    height: float


def layered(sizes: Mapping[str, tuple[float, float]], arrows: Iterable[Arrow]) -> Layout:
    """Lay out the nodes, given with the width and height of their boxes. An arrow from a node to itself gets no way."""
    arrows = sorted({(a, b) for a, b in arrows if a != b})
    return packed(
        [_part({node: sizes[node] for node in sorted(part)}, [a for a in arrows if a[0] in part]) for part in parts(sizes, arrows)]
    )


def parts(nodes: Iterable[str], arrows: Iterable[Arrow]) -> list[set[str]]:
    """Return the connected parts, the largest first, then by name."""
    near = defaultdict(set)
    for a, b in arrows:
        near[a].add(b)
        near[b].add(a)
    found: list[set[str]] = []
    seen: set[str] = set()
    for start in sorted(nodes):
        part: set[str] = set()
        fresh = {start} - seen
        while fresh:
            part |= fresh
            fresh = {b for a in fresh for b in near[a]} - part
        seen |= part
        found += [part] if part else []
    return sorted(found, key=lambda part: (-len(part), min(part)))


def _part(sizes: Mapping[str, tuple[float, float]], arrows: Sequence[Arrow]) -> Layout:
    column = _columns(list(sizes), arrows)
    chains = {arrow: _chain(arrow, column) for arrow in arrows if column[arrow[0]] != column[arrow[1]]}
    links = [pair for chain in chains.values() for pair in pairwise(chain)]
    rows = _ordered(_filled(column, chains), links, [arrow for arrow in arrows if arrow not in chains])
    middle = _straightened(rows, links, {node: sizes[node][1] + ROW_GAP if isinstance(node, str) else LANE for row in rows for node in row})
    wide = [max(sizes[node][0] for node in column if column[node] == i) for i in range(len(rows))]
    left = _lefts(wide, [(column[a], column[b]) for a, b in arrows])
    boxes = {
        node: Box(left[column[node]] + (wide[column[node]] - width) / 2, middle[node] - height / 2, width, height)
        for node, (width, height) in sizes.items()
    }
    return at_origin(boxes, _ways(arrows, chains, boxes, middle, [(x, x + w) for x, w in zip(left, wide, strict=True)]))


# 1 and 2: columns


def _sequence(nodes: Iterable[str], arrows: Sequence[Arrow]) -> list[str]:
    """Return an order that few arrows run against.

    What has no effects left goes last, else what has no causes left first, else what has most effects to spare.
    """
    out: dict[str, set[str]] = {node: set() for node in sorted(nodes)}
    into: dict[str, set[str]] = {node: set() for node in out}
    for a, b in arrows:
        out[a].add(b)
        into[b].add(a)
    start: list[str] = []
    end: list[str] = []
    while out:
        sink = next((node for node in out if not out[node]), None)
        node = sink or min(out, key=lambda node: (bool(into[node]), len(into[node]) - len(out[node]), node))
        (end if sink else start).append(node)
        for effect in out.pop(node):
            into[effect].discard(node)
        for cause in into.pop(node):
            out[cause].discard(node)
    return start + end[::-1]


def _columns(nodes: Sequence[str], arrows: Sequence[Arrow]) -> dict[str, int]:
    """Return the column of each node, counted from 0 without a gap."""
    order = _sequence(nodes, arrows)
    place = {node: i for i, node in enumerate(order)}
    causes = defaultdict(list)
    for a, b in arrows:
        causes[max(a, b, key=place.__getitem__)].append(min(a, b, key=place.__getitem__))
    column: dict[str, int] = {}
    for node in order:
        column[node] = max((column[cause] + 1 for cause in causes[node]), default=0)
    most = max(FEWEST_COLUMNS, round(len(nodes) ** 0.5))
    last = max(column.values())
    squeezed = {node: c * (most - 1) // last if last >= most else c for node, c in column.items()}
    moved = _shortened(squeezed, arrows, most)
    used = {c: i for i, c in enumerate(sorted(set(moved.values())))}
    return {node: used[c] for node, c in moved.items()}


def _shortened(column: dict[str, int], arrows: Sequence[Arrow], most: int) -> dict[str, int]:
    """Move one node at a time to the column where its arrows cost least, until nothing gets better."""
    column = dict(column)
    effects, causes = defaultdict(list), defaultdict(list)
    for a, b in arrows:
        effects[a].append(b)
        causes[b].append(a)
    size = [0] * most
    for c in column.values():
        size[c] += 1

    def cost(node: str, c: int) -> float:
        crowd = CROWD * 2 * (size[c] - (column[node] == c))
        return crowd + sum(_cost(column[b] - c) for b in effects[node]) + sum(_cost(c - column[a]) for a in causes[node])

    for _ in range(ROUNDS):
        before = dict(column)
        for node in column:
            best = min(range(most), key=lambda c: (round(cost(node, c), 9), c != column[node], c))
            size[column[node]] -= 1
            size[best] += 1
            column[node] = best
        if column == before:
            break
    return column


def _cost(span: int) -> float:
    """Return what an arrow over so many columns costs.

    >>> [_cost(span) for span in (1, 3, 0, -1)]
    [0, 2, 2.2, 2.5]
    """
    return span - 1 if span > 0 else LEVEL if span == 0 else BACKWARD - span


# 3 and 4: order within columns


def _chain(arrow: Arrow, column: Mapping[str, int]) -> tuple[Node, ...]:
    """Return what an arrow passes from left to right: one end, waypoints, the other end."""
    left, right = sorted(arrow, key=column.__getitem__)
    return (left, *((*arrow, i) for i in range(column[left] + 1, column[right])), right)


def _filled(column: Mapping[str, int], chains: Mapping[Arrow, Sequence[Node]]) -> list[list[Node]]:
    rows: list[list[Node]] = [[] for _ in range(max(column.values()) + 1)]
    for node in sorted(column):
        rows[column[node]].append(node)
    for chain in chains.values():
        for passed in chain:
            if isinstance(passed, tuple):
                rows[passed[2]].append(passed)
    return rows


Near = Mapping[Node, Sequence[Node]]


def _neighbours(links: Sequence[tuple[Node, Node]]) -> tuple[Near, Near]:
    """Return the neighbours of each node in the column before and in the column after."""
    before: defaultdict[Node, list[Node]] = defaultdict(list)
    after: defaultdict[Node, list[Node]] = defaultdict(list)
    for a, b in links:
        before[b].append(a)
        after[a].append(b)
    return before, after


def _ordered(rows: list[list[Node]], links: Sequence[tuple[Node, Node]], level: Sequence[Arrow]) -> list[list[Node]]:
    """Return the order of each column with the fewest crossings that the sweeps came by; arrows within one draw their ends together."""
    before, after = _neighbours(links)
    beside, _ = _neighbours([pair for a, b in level for pair in ((a, b), (b, a))])
    best, fewest = rows, _crossings(rows, after)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        rows = _swept(rows, before if forward else after, beside, forward=forward)
        rows = [_swapped(i, rows, before, after) for i in range(len(rows))]
        count = _crossings(rows, after)
        if count < fewest:
            best, fewest = rows, count
    return best


def _swept(rows: list[list[Node]], near: Near, beside: Near, *, forward: bool) -> list[list[Node]]:
    """Sort each column by the mean place of its neighbours in the one before and beside it; a node without any keeps its place."""
    done = list(rows)
    place = {node: i / len(row) for row in rows for i, node in enumerate(row)}
    for i in range(len(rows)) if forward else reversed(range(len(rows))):
        mean = {node: _mean([place[n] for n in (*near.get(node, ()), *beside.get(node, ()))], place[node]) for node in done[i]}
        done[i] = sorted(done[i], key=lambda node: (mean[node], place[node]))
        place |= {node: j / len(done[i]) for j, node in enumerate(done[i])}
    return done


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _swapped(i: int, rows: Sequence[Sequence[Node]], before: Near, after: Near) -> list[Node]:
    """Swap neighbours in column `i` where fewer arrows then cross."""
    place = {node: j for near in (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2]) for j, node in enumerate(near)}
    row = list(rows[i])
    ends = {node: [sorted(place[n] for n in near.get(node, ())) for near in (before, after)] for node in row}
    for j in range(len(row) - 1):
        upper, lower = ends[row[j]], ends[row[j + 1]]
        if sum(map(_between, lower, upper)) < sum(map(_between, upper, lower)):
            row[j], row[j + 1] = row[j + 1], row[j]
    return row


def _between(upper: Sequence[int], lower: Sequence[int]) -> int:
    """Count the crossings of the arrows of two nodes, one above the other.

    >>> _between([0, 2], [1]), _between([1], [0, 2])
    (1, 1)
    """
    return sum(a > b for a in upper for b in lower)


def _crossings(rows: Sequence[Sequence[Node]], after: Near) -> int:
    count = 0
    for row, following in pairwise(rows):
        place = {node: i for i, node in enumerate(following)}
        above: list[int] = []
        for node in row:
            ends = [place[n] for n in after.get(node, ())]
            count += sum(len(above) - bisect_right(above, end) for end in ends)
            for end in ends:
                insort(above, end)
    return count


# 5: heights


def _straightened(rows: Sequence[Sequence[Node]], links: Sequence[tuple[Node, Node]], heights: Mapping[Node, float]) -> dict[Node, float]:
    """Return the height at which the middle of each node goes."""
    before, after = _neighbours(links)
    middle: dict[Node, float] = {}
    for row in rows:
        middle |= dict(zip(row, _spread([0.0] * len(row), [1.0] * len(row), [heights[node] for node in row]), strict=True))
    for sweep in range(STRAIGHTENINGS):
        forward = sweep % 2 == 0
        sides = (before, after) if sweep >= STRAIGHTENINGS - 4 else (before if forward else after,)
        for row in rows if forward else reversed(rows):
            near = {node: [n for side in sides for n in side.get(node, ())] for node in row}
            wished = [_mean([middle[n] for n in near[node]], middle[node]) for node in row]
            weights = [0.05 if not near[node] else 1.0 if isinstance(node, str) else 4.0 for node in row]
            middle |= dict(zip(row, _spread(wished, weights, [heights[node] for node in row]), strict=True))
    return middle


def _spread(wished: Sequence[float], weights: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Return places near those wished for, in least squares, in order and no closer than the heights allow.

    >>> _spread([5.0, 5.0], [1.0, 1.0], [4.0, 4.0])
    [3.0, 7.0]
    """
    shifts = [0.0]
    for upper, lower in pairwise(heights):
        shifts.append(shifts[-1] + (upper + lower) / 2)
    pools: list[tuple[float, float, int]] = []
    for wish, weight, shift in zip(wished, weights, shifts, strict=False):
        pool = (wish - shift, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            value, mass, count = pools.pop()
            pool = ((value * mass + pool[0] * pool[1]) / (mass + pool[1]), mass + pool[1], count + pool[2])
        pools.append(pool)
    places = [value for value, _, count in pools for _ in range(count)]
    return [place + shift for place, shift in zip(places, shifts, strict=False)]


# Ways of arrows


def _lefts(wide: Sequence[float], spans: Sequence[tuple[int, int]]) -> list[float]:
    """Return the left border of each column; between columns there is room for the arrows that pass or turn there."""
    left = [0.0]
    for i, width in enumerate(wide):
        passing = sum(min(span) <= i < max(span) or span == (i, i) for span in spans)
        left.append(left[-1] + width + min(WIDEST_GAP, COLUMN_GAP + GAP_AN_ARROW * passing))
    return left[:-1]


def _ways(
    arrows: Sequence[Arrow],
    chains: Mapping[Arrow, Sequence[Node]],
    boxes: Mapping[str, Box],
    middle: Mapping[Node, float],
    columns: Sequence[tuple[float, float]],
) -> dict[Arrow, Way]:
    """Lead each arrow from border to border: across each column in its lane; within a column around its right side."""
    ports = _ports(arrows, chains, middle, boxes)
    ways = {}
    for arrow in arrows:
        ends = [(boxes[end].right if right else boxes[end].x, height) for end, right, height in ports[arrow]]
        if arrow in chains:
            lanes = [(x, middle[node]) for node in chains[arrow] if isinstance(node, tuple) for x in columns[node[2]]]
            way = _smooth([ends[0], *lanes, ends[1]])
            ways[arrow] = way if chains[arrow][0] == arrow[0] else way[::-1]
        else:
            ways[arrow] = _around(ends[0], ends[1], max(right for x, right in columns if x <= ends[0][0]))
    return ways


def _ports(
    arrows: Sequence[Arrow], chains: Mapping[Arrow, Sequence[Node]], middle: Mapping[Node, float], boxes: Mapping[str, Box]
) -> dict[Arrow, list[tuple[str, bool, float]]]:
    """Return where each arrow meets its two boxes, the left one first: box, on its right side or not, and height.

    Arrows spread over a side in the order of where they go.
    """
    sides: defaultdict[tuple[str, bool], list[tuple[float, Arrow]]] = defaultdict(list)
    ends: dict[Arrow, list[tuple[str, bool]]] = {}
    for arrow in arrows:
        chain = chains.get(arrow, arrow)
        ends[arrow] = [(str(chain[0]), True), (str(chain[-1]), arrow not in chains)]
        for end, other in zip(ends[arrow], (chain[1], chain[-2]), strict=True):
            sides[end].append((middle[other], arrow))
    height: dict[tuple[tuple[str, bool], Arrow], float] = {}
    for end, meeting in sides.items():
        box = boxes[end[0]]
        step = min(10.0, (box.height - 8) / max(1, len(meeting) - 1))
        height |= {(end, arrow): box.middle[1] + (i - (len(meeting) - 1) / 2) * step for i, (_, arrow) in enumerate(sorted(meeting))}
    return {arrow: [(*end, height[end, arrow]) for end in pair] for arrow, pair in ends.items()}


def _smooth(points: Sequence[Point]) -> Way:
    """Bend between columns, and cross each column straight.

    >>> _smooth([(0, 0), (10, 8)])
    ((0, 0), (5.0, 0), (5.0, 8), (10, 8))
    """
    way = [points[0]]
    for (x, y), (u, v) in pairwise(points):
        half = (x + u) / 2
        way += [(half, y), (half, v), (u, v)]
    return tuple(way)


def _around(start: Point, end: Point, right: float) -> Way:
    """Turn on the right of a column, further out where the way is longer."""
    out = right + min(52.0, 22.0 + abs(end[1] - start[1]) * 0.12)
    return start, (out, start[1]), (out, end[1]), end


# 6: packing


def at_origin(boxes: Mapping[str, Box], ways: Mapping[Arrow, Way]) -> Layout:
    points = [point for way in ways.values() for point in way]
    x = min([box.x for box in boxes.values()] + [x for x, _ in points])
    y = min([box.y for box in boxes.values()] + [y - LANE / 2 for _, y in points])
    right = max([box.right for box in boxes.values()] + [x for x, _ in points])
    bottom = max([box.bottom for box in boxes.values()] + [y + LANE / 2 for _, y in points])
    return _moved(Layout(boxes=dict(boxes), ways=dict(ways), width=right - x, height=bottom - y), -x, -y)


def _moved(layout: Layout, x: float, y: float) -> Layout:
    boxes = {node: box.moved(x, y) for node, box in layout.boxes.items()}
    ways = {arrow: tuple((a + x, b + y) for a, b in way) for arrow, way in layout.ways.items()}
    return Layout(boxes=boxes, ways=ways, width=layout.width, height=layout.height)


def packed(layouts: Sequence[Layout]) -> Layout:
    """Put each part, the highest first, where it comes to lie highest, in a width that gives a page of the wanted shape."""
    area = sum((part.width + PART_GAP) * (part.height + PART_GAP) for part in layouts)
    room = max([part.width + PART_GAP for part in layouts] + [(ASPECT * area) ** 0.5])
    skyline = [(0.0, room, 0.0)]
    boxes: dict[str, Box] = {}
    ways: dict[Arrow, Way] = {}
    for part in sorted(layouts, key=lambda part: (-part.height, -part.width)):
        x, y = _lowest(skyline, part.width + PART_GAP, room)
        placed = _moved(part, x, y)
        boxes |= placed.boxes
        ways |= placed.ways
        skyline = _raised(skyline, x, x + part.width + PART_GAP, y + part.height + PART_GAP)
    width = max((box.right for box in boxes.values()), default=0.0)
    width = max([width] + [x for way in ways.values() for x, _ in way])
    return Layout(boxes=boxes, ways=ways, width=width, height=max(0.0, max(y for *_, y in skyline) - PART_GAP))


Skyline = list[tuple[float, float, float]]
"""How far down each stretch from left to right is taken: left, right, height."""


def _lowest(skyline: Skyline, width: float, room: float) -> Point:
    """Return the highest free place that is so wide, the leftmost of equals."""
    places = []
    for x, _, _ in skyline:
        if x + width <= room + 1e-6 or x == 0:
            places.append((max(y for left, right, y in skyline if left < x + width and x < right), x))
    y, x = min(places)
    return x, y


def _raised(skyline: Skyline, left: float, right: float, height: float) -> Skyline:
    """Take the stretch from left to right down to the height."""
    before = [(x, min(u, left), y) for x, u, y in skyline if x < left]
    after = [(max(x, right), u, y) for x, u, y in skyline if u > right]
    return [*before, (left, right, height), *after]

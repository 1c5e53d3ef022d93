"""Boxes with names, and arrows that say their sign by colour, by dash and by head."""

from collections.abc import Sequence
from math import hypot

from causerie.corpus import sentence
from causerie.records import Edge
from causerie.views.charts.layers import Point, Way
from causerie.views.charts.svg import (
    COLOURS,
    DASHES,
    INK,
    MUTED,
    PAPER,
    RAISED,
    Box,
    element,
    line,
    measure,
    number,
    rectangle,
    text,
    tooltip,
    wrapped,
)

SIZE, LINE, ROOM, LINES = 12.0, 14.5, 132.0, 3
"""Size of a name, height of its lines, the widest of them, and how many."""
PAD_X, PAD_Y = 11.0, 7.0
HEAD = 8.0
"""Length of an arrow's head."""


def box_size(name: str) -> tuple[float, float]:
    """Return the width and height of the box that a name needs."""
    lines = wrapped(name, SIZE, ROOM, most=LINES)
    return max((measure(line, SIZE) for line in lines), default=0.0) + 2 * PAD_X, max(1, len(lines)) * LINE + 2 * PAD_Y


def named_box(
    name: str, box: Box, *, also: Sequence[str] = (), fill: str = RAISED, stroke: str = MUTED, ink: str = INK, dash: str = ""
) -> str:
    """Draw a box and the name in it; what else it is called stands in its tooltip."""
    lines = wrapped(name, SIZE, ROOM, most=LINES)
    x, y = box.middle
    top = y - (len(lines) - 1) * LINE / 2 + SIZE * 0.35
    words = (text(x, top + i * LINE, line, size=SIZE, anchor="middle", fill=ink) for i, line in enumerate(lines))
    frame = rectangle(box, rx=7, fill=fill, stroke=stroke, stroke_width=1, stroke_dasharray=dash)
    return element("g", tooltip([name, *(f"= {other}" for other in also)]), frame, *words)


def contested(edge: Edge) -> bool:
    """Is there evidence for both signs?"""
    return bool(edge.positive and edge.negative)


def link(way: Way, edge: Edge, *, faint: bool = False) -> str:
    """Draw a link: wide where it is strong, pale where it is little believed, ± where there is evidence for both signs."""
    said = [sentence(edge), f"belief {edge.belief:.2f}, weight {edge.weight:+.2f}", *(s.quote for s in edge.evidence[:2])]
    body = arrow(way, edge.sign, width=1.1 + 2.2 * abs(edge.weight))
    marks = [mark(way, "±", COLOURS[edge.sign])] if contested(edge) else []
    shown = 0.25 if faint else 0.4 + 0.6 * edge.belief if edge.sign else 1
    return element("g", tooltip(said), body, *marks, opacity=f"{shown:.2f}")


def arrow(way: Way, sign: int, *, width: float = 1.5) -> str:
    """Draw an arrow along the way: + whole with a pointed head, - dashed with a bar across, 0 dotted."""
    colour, (x, y) = COLOURS[sign], way[-1]
    across, along = _heading(way)
    tip = 2.0 if sign < 0 else HEAD - 1
    stroke = path([*way[:-1], (x - across * tip, y - along * tip)])
    body = element("path", d=stroke, fill="none", stroke=colour, stroke_width=width, stroke_dasharray=DASHES[sign])
    return body + _head(way[-1], (across, along), sign, 3.4 + width / 2)


def _heading(way: Way) -> Point:
    """Return the direction in which the way ends, of length 1."""
    (x, y), (u, v) = way[-2:]
    length = hypot(u - x, v - y) or 1.0
    return (u - x) / length, (v - y) / length


def _head(end: Point, heading: Point, sign: int, half: float) -> str:
    (x, y), (across, along) = end, heading
    back = 2.0 if sign < 0 else HEAD
    base = x - across * back, y - along * back
    one, other = ((base[0] - along * s, base[1] + across * s) for s in (half, -half))
    if sign < 0:
        return line([one, other], stroke=COLOURS[sign], stroke_width=2.4)
    return element("path", d="M" + "L".join(map(written, [end, one, other])) + "Z", fill=COLOURS[sign])


def written(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def path(way: Sequence[Point]) -> str:
    """Write a way as the data of an SVG path."""
    curves = (f"C{' '.join(map(written, way[i : i + 3]))}" for i in range(1, len(way), 3))
    return f"M{written(way[0])}{''.join(curves)}"


def straight(start: Point, end: Point) -> Way:
    """Return the way straight from point to point.

    >>> straight((0, 0), (9, 3))
    ((0, 0), (3.0, 1.0), (6.0, 2.0), (9, 3))
    """
    (x, y), (u, v) = start, end
    return start, (x + (u - x) / 3, y + (v - y) / 3), (x + (u - x) * 2 / 3, y + (v - y) * 2 / 3), end


def mark(way: Way, sign: str, colour: str) -> str:
    """Put a small round mark on the middle of a way's first curve."""
    x, y = (sum(weight * point[axis] for weight, point in zip((1, 3, 3, 1), way, strict=False)) / 8 for axis in (0, 1))
    disc = element("circle", cx=x, cy=y, r=6.5, fill=PAPER, stroke=colour, stroke_width=1)
    return disc + text(x, y + 4, sign, size=11, anchor="middle", fill=colour)

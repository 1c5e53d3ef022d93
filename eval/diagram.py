"""The reliability diagram: of statements given a confidence, the share that is right, and how many there are."""

from collections.abc import Mapping
from math import sqrt
from typing import Any

from causerie.views.charts.frame import Panel, Sample, at, framed, whole
from causerie.views.charts.svg import FAINT, INK, MUTED, PLUS, RULE, Box, element, line, rectangle, text, tooltip
from causerie.views.words import plural

SIDE = 340.0
"""Of the square in which both axes run from 0 to 1."""
COUNTS, GAP, LEFT = 70.0, 34.0, 52.0
"""Height of the numbers of statements, room above them, and room for the axis."""
BIN = 0.1
SURE = 1.645
"""Standard deviations on either side that hold 90 %."""
TITLE = "How far confidence can be believed"
LEGEND = (
    Sample(lambda x, y: _point(x + 6, y), 12, "share that is right, at the mean confidence"),
    Sample(lambda x, y: line([(x, y), (x + 24, y)], stroke=PLUS, stroke_width=1.6), 24, "90 % interval"),
    Sample(lambda x, y: line([(x, y), (x + 24, y)], stroke=MUTED, stroke_dasharray="5 4"), 24, "as it should be"),
)

Row = Mapping[str, Any]


def draw(reliability: Row, *, documents: int) -> str:
    """Draw what `eval.statements.reliability` found in so many documents."""
    bins = reliability["bins"]
    number = sum(row["statements"] for row in bins.values())
    notes = [
        f"{plural(number, 'statement')} read in {plural(documents, 'document')} that the reader never saw, by tenths of confidence. "
        "Right: both ends found, with the sign.",
        f"Expected calibration error {reliability['expected_calibration_error']:.3f}.",
    ]
    return whole(framed(_panel(bins), title=TITLE, notes=notes, legend=LEGEND), title=TITLE)


def _panel(bins: Mapping[str, Row]) -> Panel:
    most = max((row["statements"] for row in bins.values()), default=1)
    counts = [_count(float(name), row["statements"], most) for name, row in bins.items()]
    body = [_axes(), at(LEFT, 0, "".join(_bin(row) for row in bins.values())), at(LEFT, SIDE + GAP, "".join(counts))]
    return Panel(at(0, 12, "".join(body)), LEFT + SIDE + 12, SIDE + GAP + COUNTS + 40)


def _axes() -> str:
    """Draw the square, its grid, and what is counted on either side."""
    ticks = [n / 5 for n in range(6)]
    grid = [line([(LEFT + t * SIDE, 0), (LEFT + t * SIDE, SIDE)], stroke=RULE) for t in ticks]
    grid += [line([(LEFT, SIDE - t * SIDE), (LEFT + SIDE, SIDE - t * SIDE)], stroke=RULE) for t in ticks]
    ideal = line([(LEFT, SIDE), (LEFT + SIDE, 0)], stroke=MUTED, stroke_dasharray="5 4")
    foot = SIDE + GAP + COUNTS
    below = [text(LEFT + t * SIDE, foot + 14, f"{t:.0%}", size=10, anchor="middle", fill=MUTED) for t in ticks]
    beside = [text(LEFT - 6, SIDE - t * SIDE + 3.5, f"{t:.0%}", size=10, anchor="end", fill=MUTED) for t in ticks]
    names = [
        text(LEFT + SIDE / 2, foot + 30, "confidence", size=11, anchor="middle"),
        element("g", text(0, 0, "share that is right", size=11, anchor="middle"), transform=f"translate(12 {SIDE / 2}) rotate(-90)"),
        text(LEFT, SIDE + GAP - 10, "statements", size=11),
        line([(LEFT, foot), (LEFT + SIDE, foot)], stroke=FAINT),
    ]
    return "".join([*grid, ideal, *below, *beside, *names])


def _bin(row: Row) -> str:
    """Draw the share of a tenth, and the interval around it."""
    x, low, high = row["confidence"] * SIDE, *interval(row["right"], row["statements"])
    said = f"{plural(row['statements'], 'statement')} of confidence {row['confidence']:.0%} in the mean: {row['right']:.0%} right"
    bar = line([(x, SIDE - low * SIDE), (x, SIDE - high * SIDE)], stroke=PLUS, stroke_width=1.6)
    return element("g", tooltip([said]), bar, _point(x, SIDE - row["right"] * SIDE))


def _count(least: float, number: int, most: int) -> str:
    height = (COUNTS - 14) * number / most
    box = Box(least * SIDE + 2, COUNTS - height, BIN * SIDE - 4, height)
    return rectangle(box, fill=FAINT) + text(box.middle[0], box.y - 3, str(number), size=10, anchor="middle", fill=INK)


def _point(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=4.5, fill=PLUS)


def interval(share: float, number: int) -> tuple[float, float]:
    """Return Wilson's 90 % interval of a share among so many.

    >>> [round(end, 2) for end in interval(0.5, 20)], [round(end, 2) for end in interval(1.0, 5)]
    ([0.33, 0.67], [0.65, 1.0])
    """
    spread = SURE * SURE / number
    middle = (share + spread / 2) / (1 + spread)
    half = SURE * sqrt(share * (1 - share) / number + spread / (4 * number)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)

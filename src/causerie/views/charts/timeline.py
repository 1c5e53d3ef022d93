"""Where actors have stood on things over time: a line for each position, its changes of mind marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from causerie.records import Position
from causerie.views.charts.frame import Panel, Sample, at, framed, whole
from causerie.views.charts.svg import (
    COLOURS,
    DASHES,
    INK,
    MUTED,
    PAPER,
    RAISED,
    RULE,
    Box,
    clipped,
    element,
    line,
    measure,
    rectangle,
    text,
    tooltip,
)
from causerie.views.words import SIDES, SIGNS, plural

MOST = 40
"""Positions that are drawn: those with a change of mind first, then those told most often."""
ROW, WIDTH = 28.0, 560.0
NAME, NAMES, INDENT = 12.0, 280.0, 14.0
RADIUS = 6.0
UNDATED = 140.0
"""Room on the left for what has no day."""
TICKS = 6
LEGEND = (
    Sample(lambda x, y: line([(x, y), (x + 24, y)], stroke=COLOURS[1], stroke_width=2) + _side(x + 12, y, 1), 24, "for"),
    Sample(
        lambda x, y: line([(x, y), (x + 24, y)], stroke=COLOURS[-1], stroke_width=2, stroke_dasharray=DASHES[-1]) + _side(x + 12, y, -1),
        24,
        "against",
    ),
    Sample(lambda x, y: _side(x + 7, y, 0), 14, "said to be neither"),
    Sample(lambda x, y: _side(x + 7, y, 1, hollow=True), 14, "as somebody else says"),
    Sample(lambda x, y: _ring(x + 10, y) + _side(x + 10, y, -1), 20, "a change of mind"),
)


def draw(positions: Sequence[Position], *, most: int = MOST) -> str:
    """Draw positions by actor, on one line of time."""
    return whole(panel(positions, most=most), title="Who has been for and against what")


def panel(positions: Sequence[Position], *, most: int = MOST) -> Panel:
    """Draw the positions that changed or are told most often, by actor."""
    told = sorted(positions, key=lambda p: (-len(p.changes), -len({s.day for s in p.stands}), -len(p.stands), p.actor, p.thing))[:most]
    rows, height = _rows(sorted(told, key=lambda p: (p.actor, p.thing)))
    stands = [stand for position in told for stand in position.stands]
    names = max((min(NAMES, _wide(row)) for row, _ in rows), default=0.0) + 20
    days = sorted(date.fromisoformat(stand.day) for stand in stands if stand.day)
    scale = Scale(left=names + (16 if len(days) == len(stands) else UNDATED), days=(days[0], days[-1]) if days else None)
    left_out = [f"{plural(len(positions) - most, 'more position')} with fewer statements."] if len(positions) > most else []
    return framed(
        Panel(
            at(0, 10, "".join([_grid(scale, height, names), *(_row(row, y, scale) for row, y in rows)])),
            scale.left + WIDTH + 30,
            height + 32,
        ),
        title="Who has been for and against what",
        notes=["Each mark is a place where it was read; its sentence shows when the mouse rests on it.", *left_out],
        legend=LEGEND,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Where days lie across."""

    left: float
    days: tuple[date, date] | None
    """The first and the last; `None` when no day is known."""

    @property
    def length(self) -> int:
        return (self.days[1] - self.days[0]).days if self.days else 0

    def at(self, day: str | date | None) -> float:
        """Return where the day lies; what has no day lies left of all."""
        if not day or not self.days:
            return self.left - UNDATED / 2
        known = date.fromisoformat(day) if isinstance(day, str) else day
        return self.left + WIDTH * ((known - self.days[0]).days / self.length if self.length else 0.5)

    def ticks(self) -> list[date]:
        """Return the first day, the last, and days evenly between."""
        count = max(1, min(TICKS, self.length))
        return sorted({self.days[0] + timedelta(days=self.length * i // count) for i in range(count + 1)}) if self.days else []


def _wide(row: Position | str) -> float:
    return measure(row, NAME, bold=True) if isinstance(row, str) else INDENT + measure(row.thing, NAME)


def _rows(positions: Sequence[Position]) -> tuple[list[tuple[Position | str, float]], float]:
    """Return each row with the height of its middle, and the height of all: an actor's name, then the actor's positions."""
    rows: list[tuple[Position | str, float]] = []
    y = 0.0
    for actor, own in groupby(positions, key=lambda position: position.actor):
        rows.append((actor, y + ROW / 2 + 4))
        for position in own:
            y += ROW
            rows.append((position, y + ROW / 2))
        y += ROW + 8
    return rows, y


def _grid(scale: Scale, height: float, names: float) -> str:
    """Draw the days, and a name for the room of what has none."""
    lines = [line([(scale.at(day), 0), (scale.at(day), height + 4)], stroke=RULE) for day in scale.ticks()]
    heads: list[tuple[date | None, str]] = [(day, day.isoformat()) for day in scale.ticks()]
    heads += [(None, "no date")] if scale.left >= names + UNDATED else []
    places = [(scale.at(day), y, head) for y in (-5, height + 17) for day, head in heads]
    return "".join([*lines, *(text(x, y, head, size=10, anchor="middle", fill=MUTED) for x, y, head in places)])


def _row(row: Position | str, y: float, scale: Scale) -> str:
    if isinstance(row, str):
        return element("g", tooltip([row]), text(0, y + 4, clipped(row, NAME, NAMES), size=NAME, weight="bold"))
    name = element("g", tooltip([row.thing]), text(INDENT, y + 4, clipped(row.thing, NAME, NAMES - INDENT), size=NAME))
    back = rectangle(Box(INDENT - 6, y - ROW / 2 + 2, scale.left + WIDTH + 24 - INDENT, ROW - 4), rx=4, fill=RAISED, fill_opacity="0.7")
    return back + name + "".join(_sides_over_time(row, y, scale)) + "".join(_marks(row, y, scale))


def _sides_over_time(position: Position, y: float, scale: Scale) -> Iterator[str]:
    """Draw a line from each known side to the next."""
    known = [stand for stand in position.stands if stand.day and stand.first_hand and stand.sign]
    for stand, following in pairwise(known):
        ends = [(scale.at(stand.day), y), (scale.at(following.day), y)]
        yield line(ends, stroke=COLOURS[stand.sign], stroke_width=2.4, stroke_dasharray=DASHES[stand.sign])


def _marks(position: Position, y: float, scale: Scale) -> Iterator[str]:
    """Mark every stand; those of one day stand beside each other."""
    for day, stands in groupby(position.stands, key=lambda stand: stand.day):
        for i, stand in enumerate(stands):
            x = scale.at(day) + i * 2 * RADIUS
            said = f"{day or 'no date'}: {position.actor} {SIDES[stand.sign]} {position.thing}"
            ring = _ring(x, y) if stand in position.changes else ""
            yield element("g", tooltip([said, stand.statement.quote]), ring, _side(x, y, stand.sign, hollow=not stand.first_hand))


def _side(x: float, y: float, sign: int, *, hollow: bool = False) -> str:
    """Draw a disc with the sign of a side."""
    disc = element("circle", cx=x, cy=y, r=RADIUS, fill=PAPER if hollow else COLOURS[sign], stroke=COLOURS[sign], stroke_width=1.4)
    return disc + text(x, y + 3.2, SIGNS[sign] if sign else "–", size=8, anchor="middle", fill=COLOURS[sign] if hollow else PAPER)


def _ring(x: float, y: float) -> str:
    return element("circle", cx=x, cy=y, r=RADIUS + 3.5, fill=PAPER, stroke=INK, stroke_width=1.4)

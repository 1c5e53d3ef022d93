"""What every picture has around it: a title, what it rests on, and a legend; and how pictures stand together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from causerie.views.charts.svg import BOLD, INK, MUTED, document, element, measure, number, text, wrapped

MARGIN = 24.0
NARROWEST = 460.0
TITLE, SMALL = 17.0, 11.5
WIDER = 7 / 6
"""How much wider than the font that is measured another one may be: DejaVu Sans is."""
BETWEEN = 26.0
"""Room between two samples of a legend, enough also where the font is so much wider."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sign of the legend: how it is drawn from a place on, how wide that is, and what it means."""

    draw: Callable[[float, float], str]
    width: float
    meaning: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Something drawn, from the origin on, and its size."""

    body: str
    width: float
    height: float


def framed(inner: Panel, *, title: str, notes: Sequence[str] = (), legend: Sequence[Sample] = ()) -> Panel:
    """Set a panel under its title and notes, the legend below it."""
    room = max(inner.width, NARROWEST)
    heads, y = _lines([title], MARGIN + TITLE, room, size=TITLE, fill=INK, weight="bold")
    said, y = _lines(notes, y, room, size=SMALL, fill=MUTED)
    samples, bottom = _legend(legend, y + inner.height + 30, room)
    return Panel("".join([*heads, *said, at(MARGIN, y, inner.body), *samples]), room + 2 * MARGIN, bottom + MARGIN - 8)


def at(x: float, y: float, body: str) -> str:
    return element("g", body, transform=f"translate({number(x)} {number(y)})")


def below(panels: Sequence[Panel]) -> Panel:
    """Set panels one below the other."""
    tops = [sum(panel.height for panel in panels[:i]) for i in range(len(panels))]
    bodies = (at(0, y, panel.body) for y, panel in zip(tops, panels, strict=True))
    return Panel("".join(bodies), max((p.width for p in panels), default=0), sum(p.height for p in panels))


def beside(panels: Sequence[Panel], *, room: float = 40.0) -> Panel:
    """Set panels one beside the other."""
    lefts = [sum(panel.width + room for panel in panels[:i]) for i in range(len(panels))]
    bodies = (at(x, 0, panel.body) for x, panel in zip(lefts, panels, strict=True))
    width = sum(panel.width + room for panel in panels) - room
    return Panel("".join(bodies), max(0.0, width), max((panel.height for panel in panels), default=0.0))


def whole(panel: Panel, *, title: str) -> str:
    """Write a panel as a picture of its own."""
    return document(panel.width, panel.height, [panel.body], title=title)


def _lines(contents: Sequence[str], y: float, room: float, *, size: float, fill: str, weight: str = "") -> tuple[list[str], float]:
    """Write lines from a base line on; return them and the base line of what comes next."""
    fits = (room + MARGIN) / (WIDER * (BOLD if weight else 1))
    lines = [line for content in contents for line in wrapped(content, size, fits, most=2)]
    written = [text(MARGIN, y + i * size * 1.4, line, size=size, fill=fill, weight=weight) for i, line in enumerate(lines)]
    return written, y + len(lines) * size * 1.4 + 4


def _legend(samples: Sequence[Sample], y: float, room: float) -> tuple[list[str], float]:
    drawn, x = [], MARGIN
    for sample in samples:
        wide = sample.width + 7 + measure(sample.meaning, SMALL) + BETWEEN
        if x > MARGIN and x + wide - BETWEEN > MARGIN + room:
            x, y = MARGIN, y + 20
        drawn += [sample.draw(x, y - 4), text(x + sample.width + 7, y, sample.meaning, size=SMALL, fill=MUTED)]
        x += wide
    return drawn, y if samples else y - 30

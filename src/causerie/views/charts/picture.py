"""Records as pictures: in a notebook, or as SVG, PNG and HTML files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from causerie.errors import UsageError
from causerie.records import ActorNetwork, CausalMap, Comparison, Position, Run
from causerie.views.charts import bands, causal, network, timeline, versus
from causerie.views.charts.page import page
from causerie.views.charts.svg import document, text
from causerie.views.rows import NOWHERE, Documents, Form

CHARTS: dict[type, Callable[[Sequence[Any]], str]] = {
    CausalMap: causal.draw,
    Run: bands.draw,
    Position: timeline.draw,
    ActorNetwork: network.draw,
    Comparison: versus.draw,
}
"""How records of each kind are drawn together."""
SHARPNESS = 2
"""Pixels of a PNG to a unit of the drawing, as on a screen of high resolution."""
FONTLESS = "No font is installed here, so a PNG would hold no words. Install one (Debian: apt install fonts-dejavu-core), or write .svg."
MISSING = "A PNG is drawn with resvg, which is not installed. Install it (pip install 'causerie[pictures]'), or write .svg."


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing that a notebook shows and a file holds."""

    svg: str

    @property
    def png(self) -> bytes:
        """The same in pixels; needs the extra `pictures`."""
        return _png(self.svg, SHARPNESS)

    def _repr_html_(self) -> str:
        return f'<div style="overflow-x:auto">{self.svg}</div>'

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"image/svg+xml": self.svg, "text/html": self._repr_html_()}


def draw(records: Any) -> Picture:
    """Draw one record, or several of a kind together: causal maps, comparisons of them, runs, positions, actor networks.

    >>> draw(CausalMap(camp="critics", edges=())).svg[:4]
    '<svg'
    """
    many = _listed(records)
    if not many:
        raise UsageError("There is nothing to draw: no statement fits what was asked. Ask for more, or lower the threshold.")
    kinds = {type(record) for record in many}
    if len(kinds) != 1 or not kinds <= set(CHARTS):
        named = " and ".join(sorted(kind.__name__ for kind in kinds))
        raise UsageError(f"{named} cannot be drawn together. Draw records of one kind: {', '.join(kind.__name__ for kind in CHARTS)}.")
    return Picture(CHARTS[kinds.pop()](many))


def _listed(records: Any) -> list[Any]:
    return list(records) if isinstance(records, list | tuple) else [records]


def as_page(records: Any, documents: Documents = NOWHERE) -> str:
    """Write a page of HTML: the picture, and the sentences it rests on; of several `documents` (by id), with where and when each stands."""
    return page(draw(records).svg, _listed(records), documents)


FORMS: dict[str, Form] = {
    ".svg": lambda records, _: draw(records).svg,
    ".png": lambda records, _: draw(records).png,
    ".html": as_page,
}
"""How pictures are written, by the end of the file's name."""


def _png(svg: str, zoom: int) -> bytes:
    try:
        resvg = import_module("resvg_py")
    except ModuleNotFoundError as error:
        raise UsageError(MISSING) from error
    if not draws_letters(resvg):
        raise UsageError(FONTLESS)
    return bytes(resvg.svg_to_bytes(svg_string=svg, zoom=zoom))


def draws_letters(resvg: Any) -> bool:
    """Does the library find one of the fonts that pictures name?"""
    letter = text(0, 30, "W", size=30)
    blank, lettered = (resvg.svg_to_bytes(svg_string=document(40, 40, parts, title="W")) for parts in ((), (letter,)))
    return bool(blank != lettered)

"""A small writer of SVG: elements, text that is measured and wrapped, strokes that say a sign, and the whole picture.

Why our own: the pictures are a few boxes, lines and words; written here they need no library, are the same bytes on every
machine, carry their sentences as tooltips, and scale in print. Names come from hostile pages: all text goes through `text`
or `element`, which escape it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from unicodedata import combining, east_asian_width

from causerie.views.terminal import one_line

FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
INK, MUTED, FAINT, PAPER, RAISED, RULE = "#1f2933", "#5f6b7a", "#aab4c0", "#ffffff", "#f4f6f8", "#d9dfe5"
PLUS, MINUS, NEITHER = "#0067a5", "#c44e00", "#77818d"
"""Blue and vermilion, which people who cannot tell red from green tell apart; in grey the dash carries the sign."""
COLOURS = {1: PLUS, -1: MINUS, 0: NEITHER}
DASHES = {1: "", -1: "7 4", 0: "1.5 4"}
"""How a sign is drawn beside its colour: whole, dashed, dotted."""

FORBIDDEN = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""
WORD = re.compile(r"[^\s-]*(?:-+|\s+|$)")
"""A word or part of one, with the dash or the spaces after which a line may break."""
WIDTHS = {
    0.23: "ijl|'’‘",
    0.29: "ftI !,.:;/\\[]",
    0.36: 'r()-`{}*"“”·',
    0.5: "ckJsvxyz",
    0.61: "FTZ+<=>~–",
    0.67: "ABEKPSVXY&",
    0.73: "CDHNRUw",
    0.79: "GOQ",
    0.86: "mM%",
    0.98: "W@—…",
}
ADVANCE = {character: width for width, characters in WIDTHS.items() for character in characters}
OTHER, WIDE = 0.57, 1.0
"""Widths of characters in ems, those of Helvetica and its metric twins, rounded up; digits and other letters, and East Asian ones."""
BOLD = 1.08


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: the corner at the top left, and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def overlaps(self, other: "Box") -> bool:
        """Do the two share more than a border?"""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def moved(self, x: float, y: float) -> "Box":
        return Box(self.x + x, self.y + y, self.width, self.height)


def clean(content: str) -> str:
    """Return the text on one line, without what XML cannot hold or a viewer would obey, and escaped.

    >>> clean("<b> & \\x00'")
    '&lt;b&gt; &amp; \\\\x00&#x27;'
    """
    return escape(FORBIDDEN.sub("�", one_line(content)))


def number(value: float) -> str:
    """Write a coordinate: a tenth of a pixel is more than can be seen.

    >>> number(2.0), number(-0.04), number(1.26)
    ('2', '0', '1.3')
    """
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def element(tag: str, *content: str, **attributes: str | float) -> str:
    """Write an element around content that is SVG already. `_` in a name stands for `-`; an empty attribute is left out.

    >>> element("g", element("path", d="M0 0"), stroke_width=2, fill="")
    '<g stroke-width="2"><path d="M0 0"/></g>'
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value) if isinstance(value, str) else number(value)}"'
        for name, value in attributes.items()
        if value != ""
    )
    inner = "".join(content)
    return f"<{tag}{written}>{inner}</{tag}>" if inner else f"<{tag}{written}/>"


def text(x: float, y: float, content: str, *, size: float = 12, anchor: str = "start", weight: str = "", fill: str = INK) -> str:
    """Write one line of text; `y` is its base line."""
    start = "" if anchor == "start" else anchor
    return element("text", clean(content), x=x, y=y, font_size=size, text_anchor=start, font_weight=weight, fill=fill)


def tooltip(lines: Iterable[str]) -> str:
    """Write what a viewer shows when the mouse rests on a shape."""
    return element("title", "\n".join(map(clean, lines)))


def line(points: Sequence[tuple[float, float]], **attributes: str | float) -> str:
    """Write a line straight from point to point."""
    return element("path", d="M" + "L".join(f"{number(x)} {number(y)}" for x, y in points), fill="none", **attributes)


def rectangle(box: Box, **attributes: str | float) -> str:
    return element("rect", x=box.x, y=box.y, width=box.width, height=box.height, **attributes)


def measure(content: str, size: float, *, bold: bool = False) -> float:
    """Return how wide a line of text is drawn, or a little more.

    >>> measure("taxes", 10) < measure("TAXES", 10) < measure("税税税税税", 10)
    True
    """
    ems = sum(ADVANCE.get(c) or (0.0 if combining(c) else WIDE if east_asian_width(c) in "WF" else OTHER) for c in one_line(content))
    return ems * size * (BOLD if bold else 1.0)


def wrapped(content: str, size: float, room: float, *, most: int = 3) -> list[str]:
    """Break text into lines that fit the room, at most so many; what does not fit ends in an ellipsis.

    >>> wrapped("size of the state", 10, 45), wrapped("size of the state", 10, 45, most=1)
    (['size of', 'the state'], ['size of…'])
    """
    lines: list[str] = []
    for part in (piece for word in WORD.findall(one_line(content)) if word for piece in _pieces(word, size, room)):
        if lines and measure((lines[-1] + part).rstrip(), size) <= room:
            lines[-1] += part
        else:
            lines.append(part)
    lines = [line.rstrip() for line in lines]
    return lines if len(lines) <= most else [*lines[: most - 1], clipped(lines[most - 1] + " " + lines[most], size, room)]


def clipped(content: str, size: float, room: float) -> str:
    """Return the text, or as much of it as fits with an ellipsis."""
    if measure(content, size) <= room:
        return content
    while content and measure(content + "…", size) > room:
        content = content[:-1]
    return content.rstrip() + "…"


def _pieces(word: str, size: float, room: float) -> list[str]:
    """Break a word that is wider than the room."""
    pieces = [""]
    for character in word:
        if pieces[-1] and measure(pieces[-1] + character, size) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


def document(width: float, height: float, parts: Iterable[str], *, title: str) -> str:
    """Write the whole picture; the title is read out by screen readers."""
    size: dict[str, str | float] = {"width": width, "height": height, "viewBox": f"0 0 {number(width)} {number(height)}"}
    inner = [element("title", clean(title)), rectangle(Box(0, 0, width, height), fill=PAPER), *parts]
    return element("svg", *inner, xmlns="http://www.w3.org/2000/svg", role="img", font_family=FONT, **size) + "\n"

"""Text on a terminal: hostile characters made harmless, tables that fit the width, progress on standard error."""

import io
import re
import shutil
import sys
import textwrap
import time
from collections.abc import Iterable, Sequence

UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\U000e0000-\U000e007f]"
)
"""What a terminal obeys or hides instead of showing it: controls, escapes, marks that reorder text, halves of characters."""

PLAIN = str.maketrans(
    {"→": "->", "–": "-", "—": "-", "·": "|", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'", "─": "-", "│": "|", "▲": "+", "▼": "-"}
)
WIDEST, NARROWEST = 110, 40
BAR = 20
PLAIN_EVERY = 10.0  # seconds between progress lines where no terminal shows them


def harmless(text: str) -> str:
    """Return the text with what a terminal would obey written out instead.

    >>> harmless("a\\x1b[31mred\\u202e")
    'a\\\\x1b[31mred\\\\u202e'
    """
    return UNSAFE.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode("ascii"), text)


def one_line(text: str) -> str:
    """Return the text harmless and without line breaks."""
    return harmless(" ".join(text.split()))


def width() -> int:
    return max(NARROWEST, min(WIDEST, shutil.get_terminal_size((100, 24)).columns))


def wrap(text: str, *, indent: str = "", hanging: str | None = None) -> list[str]:
    """Return the text as lines that fit the width; the lines after the first begin with `hanging`."""
    following = indent if hanging is None else hanging
    return textwrap.wrap(one_line(text), width(), initial_indent=indent, subsequent_indent=following, break_on_hyphens=False) or [indent]


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, indent: str = "") -> list[str]:
    """Return a table that fits the width: the widest column gives way first, and its cells go on below."""
    cells = [[one_line(cell) for cell in row] for row in (head, *rows)]
    widths = _fit([max(len(row[n]) for row in cells) for n in range(len(head))], width() - len(indent) - 2 * (len(head) - 1))
    lines = [_line(parts, widths, indent) for row in cells for parts in _unfolded(row, widths)]
    rule = _line(["─" * size for size in widths], widths, indent)
    heads = len(_unfolded(cells[0], widths))
    return [*lines[:heads], rule, *lines[heads:]]


def _fit(widths: Sequence[int], room: int) -> list[int]:
    """Narrow the widest columns until all fit the room; none below eight characters."""
    fitted = list(widths)
    while sum(fitted) > room and max(fitted) > 8:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _unfolded(row: Sequence[str], widths: Sequence[int]) -> list[list[str]]:
    wrapped = [textwrap.wrap(cell, max(1, size)) or [""] for cell, size in zip(row, widths, strict=True)]
    return [[lines[n] if n < len(lines) else "" for lines in wrapped] for n in range(max(map(len, wrapped)))]


def _line(parts: Sequence[str], widths: Sequence[int], indent: str) -> str:
    return (indent + "  ".join(part.ljust(size) for part, size in zip(parts, widths, strict=True))).rstrip()


def unicode_output() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") in ("utf8", "utf16", "utf8sig")


def plain_output() -> None:
    """Write out what the terminal's encoding cannot hold, instead of failing on it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def show(lines: Iterable[str]) -> None:
    """Print lines for a person; where the terminal knows no Unicode, our own signs become plain ones."""
    for line in lines:
        print_now(harmless(line) if unicode_output() else harmless(line).translate(PLAIN))


def print_now(line: str) -> None:
    """Print a line of which nothing waits in a buffer, so that a closed pipe is found out here."""
    print(line, flush=True)


def note(line: str) -> None:
    """Print a line on standard error."""
    print(harmless(line), file=sys.stderr, flush=True)


class Progress:
    """How far a reading has come: a bar that is drawn over on a terminal, now and then a plain line elsewhere."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._live = sys.stderr.isatty()
        self._last = time.monotonic()

    def __call__(self, done: int, line: str) -> None:
        if self._live:
            print("\r\x1b[K" + f"{bar(done, self._total)} {harmless(line)}"[: width() - 1], end="", file=sys.stderr, flush=True)
        elif time.monotonic() - self._last >= PLAIN_EVERY:
            self._last = time.monotonic()
            note(f"{done:,} of {self._total:,}: {line}")

    def clear(self) -> None:
        """Leave the terminal's line empty for what comes next."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def bar(done: int, total: int) -> str:
    """Draw how much of the whole is done.

    >>> bar(3, 4), bar(0, 0)
    ('[###############-----] 75 %', '[####################] 100 %')
    """
    share = min(1.0, done / total) if total else 1.0
    filled = int(share * BAR)
    return f"[{'#' * filled}{'-' * (BAR - filled)}] {share:.0%}".replace("%", " %")

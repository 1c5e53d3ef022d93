"""The main text of an HTML page, and its day where its mark-up names none. The only module that knows trafilatura and htmldate.

Trafilatura crashes when several threads call it: run pages in processes.
"""

import logging
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from html import unescape
from itertools import takewhile
from typing import Any

from causerie.documents.tree.dom import BULLETS, Element, line, saying, select, words
from causerie.documents.wording import dates
from causerie.documents.wording.datelines import byline
from causerie.documents.wording.lengths import count_words, is_running, reaches
from causerie.documents.wording.notices import ENDS, STOPS, is_notice, without_end_matter
from causerie.documents.wording.wraps import unwrapped

BYLINE = re.compile(r"(?:By|BY|by|Por|POR|Par|PAR|Von|VON)(?: ?:)? [^\W\d_a-zà-ÿ]")
DASH, BEGINNING = "- ", 20  # the extractor puts the one before each item of a list; characters by which items are told
SHORT = 3  # words
FEWEST_LOOSE, MOST_LOOSE = 4, 8  # lines at the end, and words of one
FEWEST_BUTTONS = 3
STAND_INS = {0x200C: 0x2FF0, 0x200D: 0x2FF1}
"""Characters that no text holds, for those that keep letters apart or join them in Persian, Hindi and others, which the extractor drops."""
JOINERS = {other: joiner for joiner, other in STAND_INS.items()}
PUNCTUATION = re.compile(r"[.,;:!?،؛；：，、]")
LONGEST_LOOSE, MOST_OF_TEXT = 120, 0.4  # characters; share of the text
CLOCK_BEHIND = re.compile(r"\d{1,2}[:.]\d{2}$")
TAGS = re.compile(r"<[^<>]*+>")
SHOWN_WITHIN, LONGEST_WITH_DATE = 20_000, 60  # characters
SOON = 40  # pieces of text below the heading
HEAD = 5  # lines in which a byline or a date may stand
MOST_IN_BYLINE, MOST_IN_DATE = 12, 6  # words


def extract(tree: Element) -> str:
    """Return the main text of a page, paragraphs one a line."""
    import trafilatura  # takes 0.3 s, which plain text need not wait for

    items = {line(words(item)).lstrip(BULLETS)[:BEGINNING] for item in tree.iter("li")}
    said = words(tree)
    joined = any(chr(each) in said for each in STAND_INS)
    if joined:
        _translate(tree, STAND_INS)
    try:
        found = trafilatura.bare_extraction(tree, options=_options())
    except (RecursionError, ValueError, AttributeError, TypeError, KeyError, IndexError):
        return ""  # trees it cannot handle
    text = getattr(found, "text", None) or ""
    lines = paragraphs(text.translate(JOINERS) if joined else text)
    return "\n".join(each.removeprefix(DASH) if each[len(DASH) :][:BEGINNING] in items else each for each in lines)


def _translate(tree: Element, letters: dict[int, int]) -> None:
    for each in tree.iter():
        if isinstance(each.tag, str):
            each.text, each.tail = (text and text.translate(letters) for text in (each.text, each.tail))


@lru_cache(maxsize=1)
def _options() -> Any:
    """Fast, without comments and tables. Made once: it takes a tenth of the time of a page, and so does silencing the extractor."""
    from trafilatura.settings import Extractor

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)  # a failure is our verdict, not a line on somebody's terminal

    return Extractor(output_format="python", fast=True, comments=False, tables=False)


def find_day(tree: Element, today: date, title: str | None = None, *, day_first: bool | None = None) -> str | None:
    """Return the day that a page holds somewhere in its mark-up or addresses, or else in a short piece near its top.

    Left to itself, htmldate reads days with slashes day first in all languages.
    """
    import htmldate
    from lxml.html import tostring

    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)
    html = dates.spelt_out(tostring(tree, encoding="unicode"), day_first)
    try:
        found = htmldate.find_date(html, original_date=True, extensive_search=False, max_date=today.isoformat())
    except (RecursionError, ValueError, AttributeError, TypeError, KeyError, IndexError):
        found = None
    shown = [unescape(text) for text in TAGS.split(html[html.find("<body") :][:SHOWN_WITHIN])]
    at = next((number for number, text in enumerate(shown) if line(text) == title), 0)
    return dates.day(found, today) or dates.marked_day(_pieces([*shown[at:], *shown[:at]], day_first), today)


def shown_day(tree: Element, today: date, title: str | None, *, day_first: bool | None = None) -> str | None:
    """Return the day that a page shows below its heading."""
    return dates.marked_day(_pieces(_below_heading(tree, title), day_first), today)


def _below_heading(tree: Element, title: str | None) -> list[str]:
    """The first pieces of text below what says the title, up to the first paragraph."""
    heading = saying(tree, title) if title else None
    below = select(heading, f"following::text()[not(ancestor::h2 or ancestor::h3)][position() <= {SOON}]") if heading is not None else []
    return [*takewhile(lambda text: not is_running(text), filter(None, map(line, below)))]


def _pieces(texts: Iterable[str], day_first: bool | None) -> Iterator[str]:
    """Yield what may tell the day of publication: nothing behind what names another one, be that all that is said before the next piece."""
    before = ""
    for text in texts:
        piece = "" if dates.CHANGED.fullmatch(before) else dates.OTHER_DAY.split(text, maxsplit=1)[0]
        before = text
        if len(piece) <= LONGEST_WITH_DATE:
            yield dates.spelt_out(piece, day_first)


def paragraphs(text: str) -> list[str]:
    """Tidy the lines, leaving out notices, bylines and dates above the text, and at both ends buttons and headings of nothing."""
    tidy = (" ".join(each.split()) for each in text.splitlines())
    lines = without_end_matter([line for line in unwrapped([each for each in tidy if each]) if not is_notice(line)])
    lines = lines[: max(1, _end(lines))]
    top = next((number for number, line in enumerate(lines) if not _is_button(line)), 0) if len(lines) > 1 else 0
    return _without_buttons([line for number, line in enumerate(lines[top:]) if number >= HEAD or not _is_byline(line)])


def _without_buttons(lines: list[str]) -> list[str]:
    """Leave out what says nothing above the first paragraph, and buttons if several stand there."""
    first = next((number for number, line in enumerate(lines) if is_running(line)), 0)
    buttons = {number for number in range(1, first) if _is_button(lines[number])}
    silent = {number for number in buttons if not any(map(str.isalpha, lines[number]))}
    left_out = buttons if len(buttons) >= FEWEST_BUTTONS else silent
    return [line for number, line in enumerate(lines) if number not in left_out]


def _end(lines: list[str]) -> int:
    """Where the text ends: above its last lines, if these are buttons, or several names and titles one below another."""
    loose = [*takewhile(_is_loose, reversed(lines))]
    if len(loose) >= FEWEST_LOOSE and sum(map(len, loose)) <= MOST_OF_TEXT * sum(map(len, lines)):
        return len(lines) - len(loose)
    return len(lines) - sum(1 for _ in takewhile(_is_button, reversed(lines)))


def _is_loose(line: str) -> bool:
    if is_running(line) or line.endswith(ENDS):
        return False
    is_short = count_words(line) <= MOST_LOOSE and not reaches(line, LONGEST_LOOSE)
    is_dated = CLOCK_BEHIND.search(line) is not None and not reaches(line, LONGEST_LOOSE)
    return is_dated or (line[0].isalnum() and (is_short or _is_cloud(line)))


def _is_cloud(line: str) -> bool:
    """Are there only names one behind another?"""
    words = line.split()
    return len(words) > MOST_LOOSE and PUNCTUATION.search(line) is None and sum(word[0].isupper() for word in words) >= len(words) / 2


def _is_button(line: str) -> bool:
    return not line.endswith(ENDS) and count_words(line) <= SHORT + 2 and sum(map(_says, line.split())) <= SHORT


def _says(word: str) -> bool:
    return any(map(str.isalnum, word))


def _is_byline(line: str) -> bool:
    words = count_words(line)
    return (words <= MOST_IN_BYLINE and (BYLINE.match(line) or byline(line)) and not line.endswith(ENDS)) or (
        (words <= MOST_IN_DATE or (words <= MOST_IN_BYLINE and line[0].isdecimal() and not line.endswith(STOPS)))
        and not line.endswith("?")
        and dates.holds_day(line)
    )

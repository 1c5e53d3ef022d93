"""The main text of an HTML page, and its day where its mark-up names none. The only module that knows trafilatura and htmldate.

Trafilatura crashes when several threads call it: run pages in processes.
"""

import logging
import re
from datetime import date
from functools import lru_cache
from typing import Any

from causerie.documents import dates
from causerie.documents.dom import Element
from causerie.documents.lengths import count_words
from causerie.documents.notices import ENDS, STOPS, is_notice, without_end_matter
from causerie.documents.wraps import unwrapped

BYLINE = re.compile(r"(?:By|BY|by|Por|POR|Par|PAR|Von|VON)(?: ?:)? [^\W\d_a-zà-ÿ]")
SHORT = 3  # words
TAGS = re.compile(r"<[^<>]*+>")
SHOWN_WITHIN, LONGEST_WITH_DATE = 20_000, 48  # characters
OTHER_DAY = re.compile(
    r"print|gedruckt|imprim|impres|access|abgerufen|consult|retrieved|snapshot|updated|modif|aktualisiert", re.IGNORECASE
)  # names the day that stands behind it
HEAD = 5  # lines in which a byline or a date may stand
MOST_IN_BYLINE, MOST_IN_DATE = 12, 6  # words


def extract(tree: Element) -> str:
    """Return the main text of a page, paragraphs one a line."""
    import trafilatura  # takes 0.3 s, which plain text need not wait for

    try:
        found = trafilatura.bare_extraction(tree, options=_options())
    except (RecursionError, ValueError, AttributeError, TypeError, KeyError, IndexError):
        return ""  # trees it cannot handle
    return "\n".join(paragraphs(getattr(found, "text", None) or ""))


@lru_cache(maxsize=1)
def _options() -> Any:
    """Fast, without comments and tables. Made once: it takes a tenth of the time of a page, and so does silencing the extractor."""
    from trafilatura.settings import Extractor

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)  # a failure is our verdict, not a line on somebody's terminal

    return Extractor(output_format="python", fast=True, comments=False, tables=False)


def find_day(tree: Element, today: date, *, day_first: bool | None = None) -> str | None:
    """Return the day that a page shows somewhere in its mark-up or addresses, or else in a short piece of text near its top.

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
    shown = TAGS.split(html[html.find("<body") :][:SHOWN_WITHIN])
    pieces = (piece for each in shown if len(piece := OTHER_DAY.split(each, maxsplit=1)[0]) <= LONGEST_WITH_DATE)
    return dates.day(found, today) or dates.marked_day(pieces, today)


def paragraphs(text: str) -> list[str]:
    """Tidy the lines, leaving out notices, bylines and dates above the text, and at both ends buttons and headings of nothing."""
    tidy = (" ".join(each.split()) for each in text.splitlines())
    lines = without_end_matter([line for line in unwrapped([each for each in tidy if each]) if not is_notice(line)])
    while len(lines) > 1 and _is_button(lines[-1]):
        lines.pop()
    top = next((number for number, line in enumerate(lines) if not _is_button(line)), 0) if len(lines) > 1 else 0
    return [line for number, line in enumerate(lines[top:]) if number >= HEAD or not _is_byline(line)]


def _is_button(line: str) -> bool:
    return count_words(line) <= SHORT and not line.endswith(ENDS)


def _is_byline(line: str) -> bool:
    words = count_words(line)
    return (words <= MOST_IN_BYLINE and BYLINE.match(line) is not None and not line.endswith(ENDS)) or (
        (words <= MOST_IN_DATE or (words <= MOST_IN_BYLINE and line[0].isdecimal() and not line.endswith(STOPS)))
        and not line.endswith("?")
        and dates.holds_day(line)
    )

"""The main text of an HTML page and what its head says of it. The only module that knows trafilatura.

Trafilatura crashes when several threads call it: run pages in processes.
"""

import logging
import re
from dataclasses import dataclass
from datetime import date

from causerie.documents import dates

MAX_HTML = 2_000_000  # characters, scripts and styles aside
MAX_TAGS = 60_000  # with both caps the slowest page of our making takes 3 s
TAG = re.compile("<")
NOTICE = re.compile(
    r"(?:advertise?ments?|sponsored(?: content)?|story continues below(?: advertisement)?|share(?: this)?|read more|- - -|\* \* \*)[:.]?",
    re.I,
)
SHORT = 3  # words
ENDS = (".", "!", "?", "…", "”", '"', "’", "'", ")")


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    text: str
    """Paragraphs, one a line."""
    title: str | None = None
    date: str | None = None
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    cut: bool = False
    """The page was longer than the caps, and only its beginning was read."""


def extract(html: str, today: date) -> Extract | None:
    """Return the article of a page, or None if no main text is found."""
    import trafilatura  # takes 0.3 s, which plain text need not wait for

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)  # a failure is our verdict, not a line on somebody's terminal
    bounded = _bounded(html)
    options = {"original_date": True, "extensive_search": False, "max_date": today.isoformat()}
    try:
        found = trafilatura.bare_extraction(
            bounded, fast=True, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=options
        )
    except (RecursionError, ValueError, AttributeError, TypeError, KeyError, IndexError):
        return None  # trees it cannot handle
    if found is None or isinstance(found, dict):
        return None
    return Extract(
        text="\n".join(_paragraphs(found.text or "")),
        title=found.title or None,
        date=dates.day(found.date, today),
        byline=found.author or None,
        outlet=found.sitename or None,
        url=found.url or None,
        cut=len(bounded) < len(html),
    )


def _paragraphs(text: str) -> list[str]:
    """Tidy the lines, leaving out notices, and at the end buttons and headings with nothing below them."""
    lines = [line for each in text.splitlines() if (line := " ".join(each.split())) and not NOTICE.fullmatch(line)]
    while len(lines) > 1 and len(lines[-1].split()) <= SHORT and not lines[-1].endswith(ENDS):
        lines.pop()
    return lines


def _bounded(html: str) -> str:
    cut = html[:MAX_HTML]
    tags = (match.start() for number, match in enumerate(TAG.finditer(cut)) if number == MAX_TAGS)
    return cut[: next(tags, len(cut))]

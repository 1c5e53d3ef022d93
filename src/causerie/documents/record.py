"""What a crawler's record tells of an article, as documents.

A page of media type `application/json` is an object with `text` or `title`, and any of `date`, `byline`, `outlet`,
`language` and `url`, all of them strings.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from causerie.documents import plain
from causerie.documents.sentences import split
from causerie.documents.wording import dates
from causerie.records import Document, Page

SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?|\d{12,13}(?=$)")
DIGITS = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{6}Z?)?")


def documents(page: Page, text: str, today: date) -> tuple[Document, ...]:
    """Return the record's article and the headlines below it; its title alone is a headline.

    The text stands in the page as JSON has it, with its signs escaped, so `start` is not known.
    """
    record: dict[str, str] = json.loads(text)
    title = record.get("title", "").strip() or None
    if "text" not in record:
        return (_headline(page, title, record),) if title else ()
    known = {
        "title": title,
        "date": day(record.get("date", ""), today),
        "byline": record.get("byline"),
        "outlet": record.get("outlet"),
        "language": _language(record.get("language", "")),
        "url": record.get("url"),
    }
    told: dict[str, Any] = {field: value for field, value in known.items() if value}
    found = plain.documents(page, _with_title(record["text"].replace("\x00", "\ufffd"), title), today)
    return tuple(replace(document, start=None, **(told if document.kind == "article" else {})) for document in found)


def words(text: str) -> tuple[str, str]:
    """Return the record's title and its text."""
    record: dict[str, str] = json.loads(text)
    return record.get("title", "").strip(), record.get("text", "").strip()


def day(text: str, today: date) -> str | None:
    """Return the day in the forms that programs write, too: seconds or milliseconds since 1970, e-mail's, digits only.

    >>> [day(text, date(2026, 3, 1)) for text in ("1767225600", "Thu, 01 Jan 2026 09:00:00 GMT", "20260101120000", "soon")]
    ['2026-01-01', '2026-01-01', '2026-01-01', None]
    """
    return dates.day(_spelled(text.strip()), today)


def _spelled(text: str) -> str:
    if SECONDS.fullmatch(text):
        seconds = float(text) / (1000 if len(text.partition(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    if digits := DIGITS.fullmatch(text):
        return "-".join(digits.groups())
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return text


def _with_title(text: str, title: str | None) -> str:
    return text if not title or title in text[: 3 * len(title)] else f"{title}\n{text}"


def _headline(page: Page, title: str, record: Mapping[str, str]) -> Document:
    return Document(page=page.id, source=page.source, kind="headline", text=title, sentences=split(title), url=record.get("url"))


def _language(text: str) -> str | None:
    """
    >>> _language("en-GB"), _language("English")
    ('en', None)
    """
    found = re.match(r"[a-z]{2,3}(?![a-z])", text.strip().lower())
    return found[0] if found else None

"""What feeds, archives and crawlers say of a page, where the page itself says nothing; and no day after it was fetched."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from causerie.documents import record
from causerie.documents.facts.metadata import LONGEST_BYLINE, NO_NAME
from causerie.documents.wording.dates import EPOCHS
from causerie.records import Document, Told

FURTHEST_EAST = timedelta(hours=14)  # where a day begins before it does anywhere else
DAY = timedelta(days=1)


def today_then(told: Told, today: date) -> date:
    """Return the day on which the page was fetched, if that is known and not to come."""
    captured = _latest(told.captured)
    return today if captured is None else min(today, captured)


def completed(document: Document, told: Told, today: date) -> Document:
    """Fill in what the page did not say of its article, and take out a day that had not come anywhere when it was fetched.

    >>> bare = Document(page="", source="", kind="article", text="Taxes fall.")
    >>> told = Told(title="Taxes fall", date="Tue, 20 Jan 2026 10:00:00 GMT", captured="2026-01-20T12:00:00Z")
    >>> found = completed(bare, told, date(2026, 3, 1))
    >>> found.title, found.date, completed(replace(bare, date="2026-01-22"), replace(told, date=""), date(2026, 3, 1)).date
    ('Taxes fall', '2026-01-20', None)
    """
    if document.kind != "article":
        return document
    latest = _latest(told.captured)
    days = (document.date, _day(told.date, today))
    known = (day for day in days if day and (latest is None or day <= latest.isoformat()))
    return replace(
        document,
        title=document.title or told.title.strip() or None,
        date=next(known, None),
        byline=document.byline or _name(told.byline),
    )


def _latest(captured: str) -> date | None:
    """Return the day that it was furthest east when a page was fetched at that time.

    >>> [str(_latest(when)) for when in ("2026-01-20T09:59:59Z", "20260120100000", "2026-01-20", "1768903200", "soon")]
    ['2026-01-20', '2026-01-21', '2026-01-21', '2026-01-21', 'None']
    """
    text = captured.strip()
    if text.isdecimal() and len(text) == 14:
        text = f"{text[:8]}T{text[8:]}"
    if record.SECONDS.fullmatch(text):
        text = datetime.fromtimestamp(float(text) / (1000 if len(text.partition(".")[0]) > 10 else 1), UTC).isoformat()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    whole_day = DAY if len(text) <= len("2026-01-20") else timedelta()
    return ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC) + FURTHEST_EAST + whole_day).date()


def _day(text: str, today: date) -> str | None:
    day = record.day(text, today)
    return None if day in {epoch.isoformat() for epoch in EPOCHS} else day


def _name(text: str) -> str | None:
    name = text.strip()
    return name if 2 < len(name) <= LONGEST_BYLINE and not NO_NAME.search(name) else None

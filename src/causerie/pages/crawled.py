"""What a crawler's record tells of a page, under whatever names it does.

A record with a text becomes a page of media type `application/json`: an object with the keys of `FIELDS`, of which
`text` or `title` is there. A record with mark-up and no text becomes that mark-up, and what else it has is told of it.
When a crawler fetched it is told of either, and stands in neither.
"""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from causerie.asked import find_name
from causerie.pages.kinds import MAX_BYTES, too_large
from causerie.records import Page, Skipped, Told

FIELDS = {
    "text": "text maintext articletext articlebody body bodytext fulltext content contents article plaintext maincontent story",
    "html": "html rawhtml pagehtml htmlcontent",
    "title": "title headline articletitle titlepage titlerss",
    "date": "datepublish datepublished publishdate publisheddate publishedat publicationdate published pubdate date datetime timestamp day"
    " datemodify datemodified modified updated updatedat lastmod",
    "byline": "authors author byline writer creator",
    "outlet": "outlet source sourcename sourcedomain publisher medianame sitename newspaper publication domain",
    "language": "language lang languagecode",
    "url": "url link uri articleurl sourceurl canonicalurl permalink href",
    "captured": "captured datedownload downloaddate datedownloaded downloadedat datecrawled crawldate crawledat crawltime datefetched"
    " fetchedat fetchtime datescraped scrapedat retrievedat dateaccessed warcdate",
}
"""The names by which crawlers call each field, without their signs and capitals; the first that a record has is taken."""
NAMES = {field: tuple(names.split()) for field, names in FIELDS.items()}
WITHIN = ("meta", "metadata")
"""Objects of a record that may hold its fields too."""
SHOWN = 8  # names of a record that has none of ours

Columns = Mapping[str, str]
"""The user's own names of fields, `{"text": "Inhalt"}`; what is not among them is looked for under `FIELDS`."""


def checked(columns: Columns) -> Columns:
    """Return the columns with the fields by their right names; one that does not exist is `NameNotFound`."""
    return {find_name(field, NAMES, what="field"): column for field, column in columns.items()}


def page(source: str, record: Mapping[str, Any], columns: Columns) -> Page | Skipped:
    """Return the page that a record tells of."""
    found = {field: _plain(value) for field, value in _values(record, columns).items()}
    known = {field: text for field, text in found.items() if text.strip() and field not in ("html", "captured")}
    url, captured = known.get("url", ""), found.get("captured", "")
    if "text" not in known and found.get("html", "").strip():
        told = Told(captured=captured, **{field: known.get(field, "") for field in ("title", "date", "byline")})
        return _sized(Page(source=source, body=_encoded(found["html"]), media_type="text/html; charset=utf-8", url=url, told=told))
    if "text" not in known and "title" not in known:
        return _without(source, record, found)
    body = json.dumps(known, ensure_ascii=False, sort_keys=True)
    return _sized(Page(source=source, body=_encoded(body), media_type="application/json", url=url, told=Told(captured=captured)))


def chosen(names: Iterable[str], columns: Columns) -> dict[str, str]:
    """Return which of the names stands for each field.

    >>> chosen(["id", "articleBody", "date_publish"], {}), chosen(["Text", "Inhalt"], {"text": "Inhalt"})
    ({'text': 'articleBody', 'date': 'date_publish'}, {'text': 'Inhalt'})
    """
    given = list(names)
    bare = {_bare(name): name for name in reversed(given)}
    known = {field: next((bare[name] for name in ours if name in bare), None) for field, ours in NAMES.items()}
    told = known | {field: column for field, column in columns.items() if column in given}
    return {field: name for field, name in told.items() if name is not None}


def _values(record: Mapping[str, Any], columns: Columns) -> dict[str, Any]:
    """Return what the record tells of each field, if anything."""
    inner = [value for name in WITHIN if isinstance(value := record.get(name), dict)]
    held = {str(name): value for part in (*inner, record) for name, value in part.items() if value is not None}
    return {field: held[name] for field, name in chosen(held, columns).items()}


def _bare(name: str) -> str:
    """
    >>> _bare("date_publish"), _bare("articleBody")
    ('datepublish', 'articlebody')
    """
    return re.sub(r"[\W_]+", "", name).lower()


def _plain(value: Any) -> str:
    """Return a value as text: names of a list joined, the name of an object that has one.

    >>> _plain(["Ines Corvalan", {"name": "Rufino Caldavera"}]), _plain(1767225600)
    ('Ines Corvalan, Rufino Caldavera', '1767225600')
    """
    if isinstance(value, dict):
        return _plain(value.get("name") or value.get("title") or "")
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, (_plain(each) for each in value if not isinstance(each, list | tuple))))
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None or isinstance(value, bool) else str(value)


def _sized(page: Page) -> Page | Skipped:
    return page if len(page.body) <= MAX_BYTES else too_large(page.source, page.media_type)


def _encoded(text: str) -> bytes:
    """Half a surrogate pair, which JSON can hold, is no character."""
    return text.encode("utf-8", "replace")


def _without(source: str, record: Mapping[str, Any], found: Mapping[str, str]) -> Skipped:
    if found.keys() & {"text", "html", "title"}:
        return Skipped(source=source, reason="empty", detail="There is no text in it.")
    return without_text(source, record)


def without_text(source: str, names: Iterable[object]) -> Skipped:
    """What is said of a record, or a table, in which no name of a field is known."""
    told = ", ".join(str(name)[:40] for name in list(names)[:SHOWN]) or "nothing"
    detail = f"It holds no text or title under a name that is known. It has: {told}. Say which is which: --column text=NAME."
    return Skipped(source=source, reason="other kind", detail=detail)

"""Web archives (WARC 1.0 and 1.1, packed or plain) to pages. The only module that knows fastwarc.

`blocks` finds the records; fastwarc, which is given whole ones only, reads their heads and undoes the codings of HTTP.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import BinaryIO, Literal

from fastwarc.warc import WarcRecord, WarcRecordType

from causerie.pages import pdf
from causerie.pages.blocks import Block, block_at, blocks
from causerie.pages.kinds import MAX_BYTES, kind, media_type, too_large, with_charset
from causerie.records import NOTHING_TOLD, Page, Skipped, Told

HOLDS_PAGES = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
ABOUT_PAGES = WarcRecordType.warcinfo | WarcRecordType.request | WarcRecordType.metadata
TEXT = re.compile(r"\s*(?:|text/(?:html|plain)|application/(?:xhtml\+xml|octet-stream|pdf))\s*(?:;|$)", re.IGNORECASE)
"""Declared media types that may hold a text to read; the content has the last word."""
PARTLY: tuple[Literal["transfer", "none"], ...] = ("transfer", "none")
LISTED = 5  # kinds of records that hold no page, named in the end
MOST_KNOWN = 600_000  # names by which records may be referred to, three of each; 100 MB
MOST_REVISITS = 100_000
Listed = Mapping[str, Told]
"""What a collection says of pages, by their addresses."""
NOTHING_LISTED: Listed = {}


@dataclass(slots=True)
class _Archive:
    """What is known of an archive so far."""

    listed: Listed
    others: Counter[str] = field(default_factory=Counter)
    """Records that hold no page, by what they are."""
    seen: set[int] = field(default_factory=set)
    places: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Place and address of the record that has this name; an empty place, where that gave no page."""
    revisits: list["_Revisit"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Revisit:
    """A record that says that a page was still what it was in another one."""

    source: str
    url: str
    names: tuple[int, ...]
    target: str
    """That record in words."""
    told: Told


def pages(source: str, stream: BinaryIO, listed: Listed = NOTHING_LISTED) -> Iterator[Page | Skipped]:
    """Yield each page of an archive under `source#place`, what is damaged there, and in the end a count of what was no page.

    Before the end come the pages that records refer to from another address; those that were still the same are there already.
    """
    archive = _Archive(listed)
    for block in blocks(stream):
        yield from _pages(f"{source}#{block.place}", block, archive)
    for revisit in archive.revisits:
        yield from _revisited(revisit, stream, archive)
    if others := archive.others:
        named = ", ".join(f"{count:,} {name}" for name, count in others.most_common(LISTED))
        more = f" and {len(others) - LISTED:,} more kinds" if len(others) > LISTED else ""
        yield Skipped(source=source, reason="other kind", detail=f"{others.total():,} records hold no page: {named}{more}.")


def _pages(source: str, block: Block, archive: _Archive) -> Iterator[Page | Skipped]:
    if block.trouble:
        yield Skipped(source=source, reason=block.trouble, detail=f"{block.detail} The records around it are read.")
        return
    try:
        record = WarcRecord.from_bytes(block.body)
        if record.record_type & HOLDS_PAGES:
            yield from _told(source, record, block, archive)
        elif record.record_type & WarcRecordType.revisit and len(archive.revisits) < MOST_REVISITS:
            _note_revisit(source, record, archive)
        elif not record.record_type & ABOUT_PAGES:
            archive.others[str(record.record_type)] += 1
    except (OSError, ValueError) as error:
        yield Skipped(source=source, reason="damaged", detail=f"The record cannot be read ({error}).")


def _told(source: str, record: WarcRecord, block: Block, archive: _Archive) -> Iterator[Page | Skipped]:
    """Yield the record's page with what is told of it, and note where it is."""
    url = _url(record)
    found = list(_read(source, record, block, archive))
    if len(archive.places) < MOST_KNOWN:
        place = block.place if any(isinstance(item, Page) for item in found) else ""
        archive.places |= dict.fromkeys(_names(record, "WARC-Record-ID", "WARC-Target-URI", "WARC-Date"), (place, url))
    told = _captured(record, archive.listed.get(url, NOTHING_TOLD))
    yield from (replace(item, told=told) if isinstance(item, Page) else item for item in found)


def _captured(record: WarcRecord, listed: Told) -> Told:
    return replace(listed, captured=record.headers.get("WARC-Date") or listed.captured)


def _url(record: WarcRecord) -> str:
    return (record.headers.get("WARC-Target-URI") or "").strip("<> ")


def _names(record: WarcRecord, id: str, url: str, date: str) -> tuple[int, ...]:
    """Return the names by which the record that is named under these heads can be found: its id, its address and time, its content."""
    told = {head: (record.headers.get(head) or "").strip("<> ") for head in (id, url, date, "WARC-Payload-Digest")}
    names = (told[id], f"{told[url]} {told[date]}" if told[url] and told[date] else "", told["WARC-Payload-Digest"])
    return tuple(hash(name) for name in names if name)


def _note_revisit(source: str, record: WarcRecord, archive: _Archive) -> None:
    declared, status = _declared(record)
    if not TEXT.match(declared) or not 200 <= status < 400:
        archive.others[declared.partition(";")[0].strip().lower() or "revisit"] += 1
        return
    heads = ("WARC-Refers-To", "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date")
    told = list(filter(None, ((record.headers.get(head) or "").strip("<> ") for head in heads)))
    revisit = _Revisit(
        source=source,
        url=_url(record),
        names=_names(record, *heads),
        target=", ".join(told) or "one that it does not name",
        told=_captured(record, archive.listed.get(_url(record), NOTHING_TOLD)),
    )
    archive.revisits.append(revisit)


def _declared(record: WarcRecord) -> tuple[str, int]:
    """Return the media type and status of an answer of which only the head is kept, or nothing at all."""
    if not record.is_http:
        return "", 200
    record.parse_http(auto_decode="none", quirks_mode=True)
    return (record.http_headers.get("Content-Type") or "", record.http_headers.status_code or 200) if record.http_headers else ("", 200)


def _revisited(revisit: _Revisit, stream: BinaryIO, archive: _Archive) -> Iterator[Page | Skipped]:
    """Yield the page that was still the same, unless it is there under this address."""
    known = next((archive.places[name] for name in revisit.names if name in archive.places), None)
    if known is None:
        detail = f"It only says that {revisit.url} was as in another record: {revisit.target}. That is not in this file. Read it too."
        yield Skipped(source=revisit.source, reason="revisit", detail=detail)
        return
    place, url = known
    if not place:
        archive.others["revisit"] += 1
    elif url != revisit.url:
        found = _pages(revisit.source, block_at(stream, place), _Archive(NOTHING_LISTED))
        yield from (replace(item, url=revisit.url, told=revisit.told) if isinstance(item, Page) else item for item in found)


def _read(source: str, record: WarcRecord, block: Block, archive: _Archive) -> Iterator[Page | Skipped]:
    body, declared = _content(record, block)
    status = record.http_headers.status_code if record.is_http_parsed and record.http_headers else None
    url = _url(record)
    if status is not None and 300 <= status < 400:
        archive.others["redirect"] += 1
    elif not TEXT.match(declared):
        archive.others[declared.partition(";")[0].strip().lower()] += 1
    elif status is not None and not 200 <= status < 300:
        yield Skipped(source=source, reason="refused", detail=f"The server answered {status} for {url}.")
    elif _is_repeated(record.record_id, body, archive.seen):
        yield Skipped(source=source, reason="repeated", detail=f"A record with the same id and content stands before it ({url}).")
    elif kind(body) == "pdf":
        yield pdf.page(source, body, url=url)
    else:
        yield _page(source, body, declared, url)


def _page(source: str, body: bytes, declared: str, url: str) -> Page | Skipped:
    """Mark-up without any of the usual beginnings is still mark-up when the server said so."""
    media = "text/html" if "html" in declared.lower() else media_type(body)
    if len(body) > MAX_BYTES:
        return too_large(source, media)
    return Page(source=source, body=body, media_type=with_charset(media, declared), url=url)


def _content(record: WarcRecord, block: Block) -> tuple[bytes, str]:
    """Return the page's bytes and its declared media type. Of a bomb no more is unpacked than a page may have."""
    if not record.is_http:
        return record.reader.read(MAX_BYTES + 1), record.headers.get("Content-Type") or ""
    try:
        body = _decoded(record, "all")
    except OSError:
        for coding in PARTLY:
            with suppress(OSError, zlib.error):
                record = WarcRecord.from_bytes(block.body)
                if media_type(body := _otherwise(_decoded(record, coding))) == "text/html":
                    break
        else:
            raise
    return body, record.http_headers.get("Content-Type") or ""


def _decoded(record: WarcRecord, coding: Literal["all", "transfer", "none"]) -> bytes:
    record.parse_http(auto_decode=coding, quirks_mode=True)  # line ends of old servers
    return record.reader.read(MAX_BYTES + 1)


def _otherwise(body: bytes) -> bytes:
    """Crawlers that undo the codings often keep the head that names them; and some servers send deflate without its own head."""
    return body if media_type(body) == "text/html" else zlib.decompressobj(-15).decompress(body, MAX_BYTES + 1)


def _is_repeated(id: str | None, body: bytes, seen: set[int]) -> bool:
    """Was this very record read before? Of each record a number is kept, so that an archive of a million takes 60 MB."""
    mark = hash((id, zlib.crc32(body)))
    repeated = id is not None and mark in seen
    seen.add(mark)
    return repeated

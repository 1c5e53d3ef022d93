"""Web archives (WARC 1.0 and 1.1, packed or plain) to pages. The only module that knows fastwarc.

`blocks` finds the records; fastwarc, which is given whole ones only, reads their heads and undoes the codings of HTTP.
"""

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO, Literal

from fastwarc.warc import WarcRecord, WarcRecordType

from causerie.pages import pdf
from causerie.pages.blocks import Block, blocks
from causerie.pages.kinds import MAX_BYTES, kind, media_type, too_large
from causerie.records import Page, Skipped

HOLDS_PAGES = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
ABOUT_PAGES = WarcRecordType.warcinfo | WarcRecordType.request | WarcRecordType.metadata
TEXT = re.compile(r"\s*(?:|text/(?:html|plain)|application/(?:xhtml\+xml|octet-stream|pdf))\s*(?:;|$)", re.IGNORECASE)
"""Declared media types that may hold a text to read; the content has the last word."""
CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)
PARTLY: tuple[Literal["transfer", "none"], ...] = ("transfer", "none")
LISTED = 5  # kinds of records that hold no page, named in the end


def pages(source: str, stream: BinaryIO) -> Iterator[Page | Skipped]:
    """Yield each page of an archive under `source#place`, what is damaged there, and in the end a count of what was no page."""
    others: Counter[str] = Counter()
    seen: set[int] = set()
    for block in blocks(stream):
        yield from _pages(f"{source}#{block.place}", block, others, seen)
    if others:
        named = ", ".join(f"{count:,} {name}" for name, count in others.most_common(LISTED))
        more = f" and {len(others) - LISTED:,} more kinds" if len(others) > LISTED else ""
        yield Skipped(source=source, reason="other kind", detail=f"{others.total():,} records hold no page: {named}{more}.")


def _pages(source: str, block: Block, others: Counter[str], seen: set[int]) -> Iterator[Page | Skipped]:
    if block.trouble:
        yield Skipped(source=source, reason=block.trouble, detail=f"{block.detail} The records around it are read.")
        return
    try:
        record = WarcRecord.from_bytes(block.body)
        if record.record_type & HOLDS_PAGES:
            yield from _read(source, record, block, others, seen)
        elif not record.record_type & ABOUT_PAGES:
            others[str(record.record_type)] += 1
    except (OSError, ValueError) as error:
        yield Skipped(source=source, reason="damaged", detail=f"The record cannot be read ({error}).")


def _read(source: str, record: WarcRecord, block: Block, others: Counter[str], seen: set[int]) -> Iterator[Page | Skipped]:
    body, declared = _content(record, block)
    status = record.http_headers.status_code if record.is_http_parsed and record.http_headers else None
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    if status is not None and 300 <= status < 400:
        others["redirect"] += 1
    elif not TEXT.match(declared):
        others[declared.partition(";")[0].strip().lower()] += 1
    elif status is not None and not 200 <= status < 300:
        yield Skipped(source=source, reason="refused", detail=f"The server answered {status} for {url}.")
    elif _is_repeated(record.record_id, body, seen):
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
    charset = CHARSET.search(declared)
    return Page(source=source, body=body, media_type=f"{media}; charset={charset[1]}" if charset else media, url=url)


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

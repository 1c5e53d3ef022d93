"""Files, folders, standard input and addresses to pages."""

import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from causerie.errors import SourceError
from causerie.pages import blocks, crawled, feeds, pdf, recoded, tables, wacz, warc
from causerie.pages.canned import Fetches
from causerie.pages.gzipped import unpacked
from causerie.pages.kinds import MAX_BYTES, SNIFFED, kind, media_type, page, too_large
from causerie.records import Item, Page, Skipped

__all__ = ["MAX_BYTES", "media_type", "pages", "read"]

ENDINGS = (".md", ".txt")
"""The plain text that is read of a folder. All else is told by content, and a file that is named itself always is."""

ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")


def read(
    sources: Iterable[str], *, stdin: BinaryIO | None = None, columns: Mapping[str, str] | None = None, fetches: Fetches | None = None
) -> Iterator[Page | Skipped]:
    """Read each source in turn: a file, a folder with all below it, an address, or `-` for standard input.

    A feed in a file gives its items as they stand there; one at an address, the pages that its items name.

    `columns` says how tables and records call a field: `{"text": "Inhalt"}`; usual names are known (`crawled.FIELDS`).
    """
    named = crawled.checked(columns or {})
    for source in sources:
        if source == "-":
            yield from _input(sys.stdin.buffer if stdin is None else stdin, named)
        elif ADDRESS.match(source):
            yield from _address(source, fetches or _network(), named)
        elif os.path.isdir(source):
            yield from _folder(Path(source), named)
        elif os.path.lexists(source):
            yield from _file(Path(source), named)
        else:
            raise SourceError(f"There is no file or folder {source!r}. Check the name; - reads standard input.")


def pages(source: str, stream: BinaryIO, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    """Yield the pages that a file holds; those of a file with many under `source#place`. The stream can be rewound."""
    opening, stream = _opened(stream)
    match _kind(opening, columns):
        case "gzip":
            yield from _packed_pages(source, stream, columns)
        case "feed":
            yield from feeds.pages(source, stream.read(feeds.MOST_BYTES + 1))
        case "warc":
            yield from warc.pages(source, stream)
        case "zip":
            yield from wacz.pages(source, stream)
        case "parquet":
            yield from tables.parquet_pages(source, stream, columns)
        case "json":
            yield from tables.json_pages(source, stream, columns)
        case "csv":
            yield from tables.csv_pages(source, stream, columns)
        case "pdf":
            yield pdf.page(source, stream.read(pdf.MAX_PDF + 1))
        case _:
            yield page(source, stream.read(MAX_BYTES + 1))


def _packed_pages(source: str, stream: BinaryIO, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    if blocks.is_packed(stream):
        yield from warc.pages(source, stream)
        return
    try:
        inner = unpacked(stream)
        what = kind(inner.peek(SNIFFED))
        if what in ("gzip", "zip", "parquet"):
            yield Skipped(source=source, reason="other kind", detail=f"It is a {what} file packed again. Unpack it first.")
        else:
            yield from pages(source, inner, columns)
    except OSError as error:
        yield Skipped(source=source, reason="damaged", detail=f"It cannot be unpacked: {error}.")


def _opened(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return how a file begins, and the file at its beginning; a table in UTF-16, as spreadsheets write them, in UTF-8."""
    opening = stream.read(SNIFFED)
    stream.seek(0)
    if opening.startswith(recoded.MARKS) and _kind(text := opening.decode("utf-16", "ignore").encode(), {}) in ("json", "csv"):
        return text, recoded.in_utf8(stream)
    return opening, stream


def _kind(opening: bytes, columns: crawled.Columns) -> str:
    told = kind(opening)
    if told in ("json", "page") and feeds.kind(opening):
        return "feed"
    return "csv" if told == "page" and tables.is_csv(opening, columns) else told


def _input(stream: BinaryIO, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    """Read standard input, by way of a file where it may hold many pages."""
    with SpooledTemporaryFile(max_size=MAX_BYTES) as held:
        try:
            held.write(opening := stream.read(MAX_BYTES + 1))
            if _kind(opening[:SNIFFED], columns) != "page":
                shutil.copyfileobj(stream, held)
            held.seek(0)
            yield from pages("-", held, columns)  # type: ignore[arg-type]
        except OSError as error:
            yield _unreadable("-", error)


def _address(source: str, fetches: Fetches, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    """Fetch what is at the address: a page, a file with many pages, or a feed, whose items are fetched too."""
    found = fetches.fetch(source, size=feeds.MOST_BYTES)
    if isinstance(found, Skipped) or found.page is None:
        yield found if isinstance(found, Skipped) else Skipped(source=source, reason="empty", detail="The server sent no page.")
    elif (feed := feeds.parse(found.page.body, found.url)) is None:
        alone = _kind(found.page.body[:SNIFFED], columns) == "page"
        yield from (_sized(found.page),) if alone else pages(source, BytesIO(found.page.body), columns)
    else:
        yield from (fetched(item, f"{source}#{item.id}", fetches) for item in feed.items)
        yield from feeds.left_out(source, feed)


def fetched(item: Item, source: str, fetches: Fetches) -> Page | Skipped:
    """Return the page that an item names; of one without an address, what stands in the feed."""
    if not item.url:
        return feeds.page(item, source)
    found = fetches.fetch(item.url)
    if isinstance(found, Skipped) or found.page is None:
        return found if isinstance(found, Skipped) else Skipped(source=item.url, reason="empty", detail="The server sent no page.")
    return replace(found.page, told=feeds.told(item))


def _sized(page: Page) -> Page | Skipped:
    return too_large(page.source, page.media_type) if len(page.body) > MAX_BYTES else page


def _network() -> Fetches:
    from causerie.pages.fetch import Fetcher  # here, since it takes a while to load and most commands fetch nothing

    return Fetcher()


def _folder(folder: Path, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    """Walk in the order of names, the same on every machine. A linked folder may hold itself, and is not entered."""
    pending = [folder]
    while pending:
        entry = pending.pop()
        if os.path.isdir(entry) and (entry is folder or not entry.is_symlink()):
            try:
                pending += sorted(entry.iterdir(), reverse=True)
            except OSError as error:
                yield _unreadable(entry, error)
        elif os.path.isfile(entry) and _is_wanted(entry, columns):
            yield from _file(entry, columns)
        else:
            detail = f"Of a folder, plain text is read from files ending in {' '.join(ENDINGS)} only. If this is a page, name it itself."
            yield Skipped(source=str(entry), reason="other kind", detail=detail)


def _is_wanted(path: Path, columns: crawled.Columns) -> bool:
    if path.name.lower().endswith(ENDINGS):
        return True
    try:
        with path.open("rb") as stream:
            opening, _ = _opened(stream)
    except OSError:
        return True  # and reading it says what is wrong
    return _kind(opening, columns) != "page" or media_type(opening) == "text/html"


def _file(path: Path, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    try:
        with path.open("rb") as stream:
            yield from pages(str(path), stream, columns)
    except OSError as error:
        yield _unreadable(path, error)


def _unreadable(path: Path | str, error: OSError) -> Skipped:
    return Skipped(source=str(path), reason="unreadable", detail=f"It cannot be read: {error.strerror or error}. Check its permissions.")

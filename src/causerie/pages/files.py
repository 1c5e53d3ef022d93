"""Files, folders, standard input and addresses to pages."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO

from causerie.errors import SourceError
from causerie.pages import addresses, blocks, crawled, feeds, pdf, recoded, tables, wacz, warc
from causerie.pages.addresses import ADDRESS
from causerie.pages.canned import Fetches
from causerie.pages.gzipped import unpacked
from causerie.pages.kinds import MAX_BYTES, SNIFFED, kind, media_type, page, too_large
from causerie.paths import did_you_mean
from causerie.records import Page, Skipped

__all__ = ["MAX_BYTES", "arrivals", "checked", "media_type", "pages", "read"]

TABLES = (".csv", ".tsv")
ENDINGS = (".md", ".txt")
"""The plain text that is read of a folder. All else is told by content, and a file that is named itself always is."""


def read(
    sources: Iterable[str], *, stdin: BinaryIO | None = None, columns: Mapping[str, str] | None = None, fetches: Fetches | None = None
) -> Iterator[Page | Skipped]:
    """Read each source: a file, a folder with all below it, `-` for standard input, or an address.

    Files come in turn, and addresses after them, several hosts at a time: each host's in turn, those of several in turn where all
    give them promptly, and else as they come. A feed in a file gives its items as they stand there; one at an address, the pages
    that its items name.

    `columns` says how tables and records call a field: `{"text": "Inhalt"}`; usual names are known (`crawled.FIELDS`).
    """
    return (item for item in arrivals(sources, stdin=stdin, columns=columns, fetches=fetches) if item)


def arrivals(
    sources: Iterable[str], *, stdin: BinaryIO | None = None, columns: Mapping[str, str] | None = None, fetches: Fetches | None = None
) -> Iterator[Page | Skipped | None]:
    """Read each source as `read` does, and yield `None` whenever nothing comes for a moment."""
    named, far = crawled.checked(columns or {}), list[str]()
    for source in checked(sources):
        if source == "-":
            yield from _input(sys.stdin.buffer if stdin is None else stdin, named)
        elif ADDRESS.match(source):
            far.append(source)
        elif os.path.isdir(source):
            yield from _folder(Path(source), named)
        else:
            yield from _file(Path(source), named)
    if far:
        yield from addresses.arrivals(far, fetches or _network(), partial(_unfolded, columns=named))


def checked(sources: Iterable[str]) -> list[str]:
    """Return the sources, once it is known that each is there, or may be."""
    named = list(sources)
    for source in named:
        if source != "-" and not ADDRESS.match(source) and not os.path.lexists(source):
            nearest = did_you_mean(source) or " Check the name."
            raise SourceError(f"There is no file or folder {source!r}.{nearest} - reads standard input.")
    return named


def pages(source: str, stream: BinaryIO, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    """Yield the pages that a file holds; those of a file with many under `source#place`. The stream can be rewound."""
    opening, stream = _opened(stream)
    match _kind(opening, columns):
        case "page" if source.lower().endswith(TABLES) and (names := tables.columns_of(opening)):
            yield crawled.without_text(source, names)
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


def _unfolded(page: Page, columns: crawled.Columns) -> Iterable[Page | Skipped]:
    """Return the pages that what is at an address holds, where it is a file with many; else itself."""
    alone = _kind(page.body[:SNIFFED], columns) == "page"
    return (_sized(page),) if alone else pages(page.source, BytesIO(page.body), columns)


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
        elif os.path.isfile(entry) and not os.path.getsize(entry):
            yield Skipped(source=str(entry), reason="empty", detail="There is nothing in it.")
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
    is_table = path.name.lower().endswith(TABLES) and tables.columns_of(opening)
    return bool(is_table) or _kind(opening, columns) != "page" or media_type(opening) == "text/html"


def _file(path: Path, columns: crawled.Columns) -> Iterator[Page | Skipped]:
    try:
        with path.open("rb") as stream:
            yield from pages(str(path), stream, columns)
    except OSError as error:
        yield _unreadable(path, error)


def _unreadable(path: Path | str, error: OSError) -> Skipped:
    return Skipped(source=str(path), reason="unreadable", detail=f"It cannot be read: {error.strerror or error}. Check its permissions.")

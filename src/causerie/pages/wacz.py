"""Web archive collections (WACZ): a ZIP file with WARC files in its folder `archive`."""

import io
import json
import zipfile
import zlib
from collections.abc import Container, Iterator
from contextlib import suppress
from functools import partial
from itertools import chain, islice
from typing import BinaryIO

from causerie.pages import warc
from causerie.pages.gzipped import FREE, MOST_FOLDS
from causerie.records import Page, Skipped, Told

ENDINGS = (".warc", ".warc.gz")
OFFICE = (
    ("word/document.xml", "It is a Word file. Save it as .txt or .html."),
    ("xl/workbook.xml", "It is an Excel file. Save it as .csv."),
    ("ppt/presentation.xml", "It is a PowerPoint file. Save its text as .txt or .html."),
    ("content.xml", "It is an OpenDocument file. Save it as .txt or .html, or a table as .csv."),
)
OPENING = 64 * 1024  # bytes of a file cut off in which such a member's name is looked for
LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
MOST_LISTED = 200_000  # pages of which is kept what these lists say
LONGEST_LINE, LONGEST_LIST = 1024**2, 512 * 1024**2  # bytes; some lists repeat the text of each page
BROKEN = (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error)
HEAD = 30  # bytes of a member's own head, of which the last four give the lengths of what follows it


def pages(source: str, stream: BinaryIO) -> Iterator[Page | Skipped]:
    """Yield the pages of all archives in the collection, under `source#archive/name.warc.gz#place`."""
    try:
        members = zipfile.ZipFile(stream).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        yield from _listless_pages(source, stream, error)
        return
    archives = [member for member in members if _is_archive(member)]
    if not archives:
        other = "It is a ZIP file without web archives in it (archive/*.warc.gz). Unpack it, and name the files."
        office = _office({member.filename for member in members})
        yield Skipped(source=source, reason="other kind", detail=office or other)
    listed = _listed(stream) if archives else {}
    for member in archives:
        yield from _member_pages(f"{source}#{member.filename}", stream, member, listed)


def _listless_pages(source: str, stream: BinaryIO, error: Exception) -> Iterator[Page | Skipped]:
    """Yield what can be found without the list of members that stands at the end; where that is no page, one reason for all."""
    stream.seek(0)
    opening = stream.read(OPENING)
    stream.seek(0)
    found = warc.pages(source, stream)
    before: list[Page | Skipped] = []
    for item in found:
        before.append(item)
        if isinstance(item, Page):
            detail = f"It is no whole ZIP file ({error}). The list of its members stands at the end; what can be found without it is read."
            yield Skipped(source=source, reason="damaged", detail=detail)
            yield from chain(before, found)
            return
    office = _office(opening.decode("latin-1"))
    detail = office or f"It is no whole ZIP file ({error}), and no page was found in it. Get it anew."
    yield Skipped(source=source, reason="other kind" if office else "damaged", detail=detail)


def _office(names: Container[str]) -> str:
    """Say how to save an office program's file, known by the names of its members, so that it can be read."""
    return next((how for name, how in OFFICE if name in names), "")


def _is_archive(member: zipfile.ZipInfo) -> bool:
    return member.filename.startswith("archive/") and member.filename.lower().endswith(ENDINGS)


def _listed(stream: BinaryIO) -> warc.Listed:
    """Return what the collection's own lists say of pages, by address: title, and when they were fetched."""
    listed: dict[str, Told] = {}
    with zipfile.ZipFile(stream) as collection:
        for name in LISTS:
            with suppress(KeyError, *BROKEN), collection.open(name) as lines:
                known = collection.getinfo(name).file_size <= LONGEST_LIST
                for line in islice(iter(partial(lines.readline, LONGEST_LINE), b""), (MOST_LISTED - len(listed)) * known):
                    listed.update(_entry(line))
    return listed


def _entry(line: bytes) -> dict[str, Told]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    told = {name: value for name, value in entry.items() if isinstance(value, str)} if isinstance(entry, dict) else {}
    return {told["url"]: Told(title=told.get("title", ""), captured=told.get("ts", ""))} if "url" in told else {}


def _member_pages(source: str, stream: BinaryIO, member: zipfile.ZipInfo, listed: warc.Listed) -> Iterator[Page | Skipped]:
    """Archives are stored as they are, since they are packed themselves; one that was packed again is unpacked on the way."""
    try:
        if member.compress_type == zipfile.ZIP_STORED:
            yield from warc.pages(source, io.BufferedReader(_Part(stream, _start(stream, member), member.compress_size)), listed)
        elif member.file_size > max(FREE, MOST_FOLDS * member.compress_size):
            yield Skipped(source=source, reason="too large", detail=f"It becomes more than {MOST_FOLDS} times larger when unpacked.")
        else:
            with zipfile.ZipFile(stream).open(member) as archive:
                yield from warc.pages(source, archive, listed)  # type: ignore[arg-type]
    except BROKEN as error:
        yield Skipped(source=source, reason="damaged", detail=f"It cannot be unpacked ({error}).")


def _start(stream: BinaryIO, member: zipfile.ZipInfo) -> int:
    """Return where a member's bytes begin, behind its head, its name and its extra field."""
    stream.seek(member.header_offset)
    head = stream.read(HEAD)
    return member.header_offset + HEAD + sum(int.from_bytes(head[at : at + 2], "little") for at in (26, 28))


class _Part(io.RawIOBase):
    """A part of a file, as a file."""

    def __init__(self, whole: BinaryIO, start: int, size: int) -> None:
        self._whole, self._start, self._size, self._position = whole, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        self._whole.seek(self._start + self._position)
        read = self._whole.read(max(0, min(len(buffer), self._size - self._position)))
        buffer[: len(read)] = read
        self._position += len(read)
        return len(read)

    def seek(self, offset: int, whence: int = 0) -> int:
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self) -> int:
        return self._position

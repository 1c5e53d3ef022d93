"""Web archive collections (WACZ): a ZIP file with WARC files in its folder `archive`."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from causerie.pages import warc
from causerie.pages.gzipped import FREE, MOST_FOLDS
from causerie.records import Page, Skipped

ENDINGS = (".warc", ".warc.gz")
HEAD = 30  # bytes of a member's own head, of which the last four give the lengths of what follows it


def pages(source: str, stream: BinaryIO) -> Iterator[Page | Skipped]:
    """Yield the pages of all archives in the collection, under `source#archive/name.warc.gz#place`."""
    try:
        archives = [member for member in zipfile.ZipFile(stream).infolist() if _is_archive(member)]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        detail = f"It is no whole ZIP file ({error}). The list of its members stands at the end; what can be found without it is read."
        yield Skipped(source=source, reason="damaged", detail=detail)
        yield from warc.pages(source, stream)
        return
    if not archives:
        detail = "It is a ZIP file without web archives in it (archive/*.warc.gz). Unpack it, and name the files."
        yield Skipped(source=source, reason="other kind", detail=detail)
    for member in archives:
        yield from _member_pages(f"{source}#{member.filename}", stream, member)


def _is_archive(member: zipfile.ZipInfo) -> bool:
    return member.filename.startswith("archive/") and member.filename.lower().endswith(ENDINGS)


def _member_pages(source: str, stream: BinaryIO, member: zipfile.ZipInfo) -> Iterator[Page | Skipped]:
    """Archives are stored as they are, since they are packed themselves; one that was packed again is unpacked on the way."""
    try:
        if member.compress_type == zipfile.ZIP_STORED:
            yield from warc.pages(source, io.BufferedReader(_Part(stream, _start(stream, member), member.compress_size)))
        elif member.file_size > max(FREE, MOST_FOLDS * member.compress_size):
            yield Skipped(source=source, reason="too large", detail=f"It becomes more than {MOST_FOLDS} times larger when unpacked.")
        else:
            with zipfile.ZipFile(stream).open(member) as archive:
                yield from warc.pages(source, archive)  # type: ignore[arg-type]
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as error:
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

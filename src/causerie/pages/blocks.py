"""The records of a web archive as bytes, and the places where an archive is damaged.

A record is taken only when it is whole: its length must lead to its end, its gzip member must pass its checksum. What
is not whole costs no more than itself: reading goes on at the next gzip member, or the next line, that begins a record.
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from causerie.pages.gzipped import unpacked
from causerie.pages.kinds import MAX_BYTES

MAX_HEAD = 32 * 1024
MAX_BLOCK = MAX_BYTES + MAX_HEAD
CHUNK = 16 * 1024
GZIP = b"\x1f\x8b\x08"
VERSION = re.compile(rb"WARC/\d\.\d{1,2}\r?\n(?=[A-Za-z-]{1,40}:)")
HEAD_END = re.compile(rb"\r?\n\r?\n|" + VERSION.pattern)
LENGTH = re.compile(rb"^content-length:[ \t]*+(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
END = re.compile(rb"\r?\n\r?\n|\s*\Z")
LONGEST_VERSION = 64  # bytes, with the name of the first field


@dataclass(frozen=True, slots=True)
class Block:
    """One record as it stands in the archive, unpacked, or what stands there instead of one."""

    place: str
    """Offset of the record in the archive; `member+offset` for the further records of one gzip member."""
    body: bytes
    trouble: str = ""
    """Why the record cannot be read: `damaged` or `too large`. `body` is then at most its beginning."""
    detail: str = ""


class _Unreadable(Exception):
    """A gzip member that is not whole: what could be unpacked of it, and a block's trouble and detail."""

    def __init__(self, beginning: bytes, trouble: str, detail: str) -> None:
        super().__init__(trouble)
        self.beginning, self.trouble, self.detail = beginning, trouble, detail


def blocks(stream: BinaryIO) -> Iterator[Block]:
    """Yield the records of an archive, plain or packed, in their order."""
    is_plain = VERSION.match(_peek(stream, 0, LONGEST_VERSION))
    stream.seek(0)
    return plain_blocks(stream) if is_plain else _packed(stream)


def block_at(stream: BinaryIO, place: str) -> Block:
    """Return once more the record that stood at this place."""
    member, _, offset = place.partition("+")
    if _peek(stream, int(member), len(GZIP)) == GZIP:
        body, _ = _unpack(stream, int(member))
        return _block(_Ahead(io.BytesIO(body[int(offset or 0) :])))[0]
    stream.seek(int(member))
    return _block(_Ahead(stream))[0]


def is_packed(stream: BinaryIO) -> bool:
    """Is this a gzip file of records, or one so damaged at its beginning that only what follows says so?"""
    opening = _peek(stream, 0, CHUNK)
    if _begins_record(opening):
        return True
    try:
        zlib.decompressobj(31).decompress(opening, CHUNK)
        return False
    except zlib.error:
        return _next_member(stream, 1) is not None


def plain_blocks(stream: BinaryIO) -> Iterator[Block]:
    """Yield the records of a plain archive. It is read once from front to back, never more at a time than a record may have."""
    ahead = _Ahead(stream)
    lost = False  # the last record was not whole, so that what stands before the next one is its rest
    while True:
        start, between = ahead.position, ahead.find_record()
        if between and not lost:
            yield Block(str(start), b"", "damaged", f"{between:,} bytes from {start:,} on are no record.")
        if ahead.is_empty():
            break
        block, size = _block(ahead)
        if block.body or not lost:
            yield block
        lost = bool(block.trouble)
        ahead.skip(size)
    if ahead.broken:
        yield Block(str(ahead.position), b"", "damaged", ahead.broken)


def _block(ahead: "_Ahead") -> tuple[Block, int]:
    """Return the record that begins here, and how much of it is used up: all of a whole one, of others no more than their head."""
    opening = ahead.peek(MAX_HEAD)
    place, end = str(ahead.position), HEAD_END.search(opening, 1)
    head = opening[: end.end()] if end and not end[0].strip() else b""  # another record's first line may come before the blank one
    length = LENGTH.search(head)
    if length is None:
        return Block(place, b"", "damaged", "Its head is cut off or names no length."), 1
    size = len(head) + int(length[1])
    if size > MAX_BLOCK:
        return Block(place, opening, "too large", f"It is {int(length[1]):,} bytes long by its head."), len(head)
    if not ahead.has(size) or not END.match(ahead.peek(4, size)):
        return Block(place, opening, "damaged", "It is cut off, or its length is wrong."), len(head)
    return Block(place, ahead.peek(size) if b"\r" in head else head.replace(b"\n", b"\r\n") + ahead.peek(int(length[1]), len(head))), size


class _Ahead:
    """A stream, and what was read of it ahead of its use."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._held = bytearray()
        self._ended = False
        self.position = 0
        self.broken = ""
        """Why the stream ended before its end, if it did."""

    def is_empty(self) -> bool:
        return not self.has(1)

    def has(self, size: int) -> bool:
        """Are there so many bytes left? They are then held."""
        while len(self._held) < size and not self._ended:
            try:
                read = self._stream.read(max(CHUNK, size - len(self._held)))
            except OSError as error:
                read, self.broken = b"", f"The file ends before its end: {error}."
            self._held += read
            self._ended = not read
        return len(self._held) >= size

    def peek(self, size: int, start: int = 0) -> bytes:
        """Return the next bytes, as many as there are up to `size`, from so far ahead on."""
        self.has(start + size)
        return bytes(self._held[start : start + size])

    def skip(self, size: int) -> None:
        del self._held[:size]
        self.position += size

    def find_record(self) -> int:
        """Go to where the next record begins, or to the end; return how many visible bytes were passed over."""
        passed = 0
        while not (found := VERSION.search(opening := self.peek(4 * CHUNK))) and len(opening) > LONGEST_VERSION:
            passed += len(opening[:-LONGEST_VERSION].strip())
            self.skip(len(opening) - LONGEST_VERSION)
        rest = opening[: found.start()] if found else opening
        self.skip(len(rest))
        return passed + len(rest.strip())


def _packed(stream: BinaryIO) -> Iterator[Block]:
    """Yield the records of an archive in which each is a gzip member of its own, as the standard asks, or in which all are one."""
    end, whole = 0, True
    while True:
        position = _next_member(stream, end)
        if whole and position != end and _peek(stream, end, CHUNK).strip(b"\x00"):
            yield _gap(end, position)
        if position is None:
            return
        try:
            member, end = _unpack(stream, position)
        except _Unreadable as error:
            if position == 0 and error.trouble == "too large":
                yield from plain_blocks(unpacked(stream))
                return
            # Its last record may not be what was written, even if it has its length; those before it led to the next.
            found = [_placed(block, position) for block in plain_blocks(io.BytesIO(error.beginning))]
            yield from found[:-1]
            yield Block(found[-1].place if found else str(position), error.beginning[:MAX_HEAD], error.trouble, error.detail)
            whole, end = False, position + 1
        else:
            yield from (_placed(block, position) for block in plain_blocks(io.BytesIO(member)))
            whole = True


def _gap(start: int, end: int | None) -> Block:
    size = "All" if end is None else f"{end - start:,}"
    return Block(str(start), b"", "damaged", f"{size} bytes from {start:,} on are no record.")


def _placed(block: Block, member: int) -> Block:
    place = str(member) if block.place == "0" else f"{member}+{block.place}"
    return Block(place, block.body, block.trouble, block.detail)


def _unpack(stream: BinaryIO, start: int, most: int = MAX_BLOCK + 4) -> tuple[bytes, int]:
    """Return what the gzip member at this place holds, and where it ends."""
    stream.seek(start)
    unpack, parts, size = zlib.decompressobj(31), [], 0
    while not unpack.eof:
        try:
            packed = unpack.unconsumed_tail or stream.read(CHUNK)
            parts.append(unpack.decompress(packed, most + 1 - size))
        except (zlib.error, OSError) as error:
            raise _Unreadable(b"".join(parts), "damaged", f"Its gzip member is damaged ({error}).") from error
        if not packed:
            raise _Unreadable(b"".join(parts), "damaged", "Its gzip member is cut off.")
        size += len(parts[-1])
        if size > most:
            raise _Unreadable(b"".join(parts)[:MAX_HEAD], "too large", f"It is longer than {MAX_BYTES // 1024**2} MiB unpacked.")
    return b"".join(parts), stream.tell() - len(unpack.unused_data)


def _next_member(stream: BinaryIO, position: int) -> int | None:
    """Return the place, from this one on, of the next gzip member that begins a record."""
    while len(opening := _peek(stream, position, 4 * CHUNK)) >= len(GZIP):
        begins = opening.find(GZIP)
        while 0 <= begins < max(1, len(opening) - CHUNK):
            if _begins_record(opening[begins : begins + CHUNK]):
                return position + begins
            begins = opening.find(GZIP, begins + 1)
        if begins < 0:
            position += len(opening) - len(GZIP) + 1
        else:  # too near to the end of what was read to be judged
            position += begins
    return None


def _begins_record(member: bytes) -> bool:
    try:
        return VERSION.match(zlib.decompressobj(31).decompress(member, LONGEST_VERSION)) is not None
    except zlib.error:
        return False


def _peek(stream: BinaryIO, position: int, size: int) -> bytes:
    stream.seek(position)
    return stream.read(size)

"""A file in UTF-16, which spreadsheets write, as the stream of its text in UTF-8."""

import codecs
import io
from typing import BinaryIO

MARKS = (b"\xff\xfe", b"\xfe\xff")
CHUNK = 64 * 1024


class Recoded(io.RawIOBase):
    """Reads a file from its beginning, to which it can be rewound."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.seek(0)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        if offset or whence:
            raise io.UnsupportedOperation("it can be rewound only")
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._held = b""
        return self._stream.seek(0)

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        while not self._held and (read := self._stream.read(CHUNK)):
            self._held = self._decoder.decode(read).encode("utf-8", "replace")
        size = min(len(buffer), len(self._held))
        buffer[:size], self._held = self._held[:size], self._held[size:]
        return size


def in_utf8(stream: BinaryIO) -> io.BufferedReader:
    return io.BufferedReader(Recoded(stream))

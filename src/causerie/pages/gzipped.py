"""A gzip file as the stream of what it holds."""

import gzip
import io
import zlib
from typing import BinaryIO

MOST_FOLDS = 200
"""How many times larger a file may become. Pages shrink 3 to 12 fold, tables of them up to 40 fold, zeros 1,030 fold."""
FREE = 64 * 1024 * 1024  # bytes that may come of a file of any size


class Unpacked(io.RawIOBase):
    """Reads a gzip file; what is wrong with it is an `OSError`, and comes after all that was right."""

    def __init__(self, packed: BinaryIO) -> None:
        packed.seek(0)
        self._packed, self._file = packed, gzip.GzipFile(fileobj=packed)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        try:
            size = self._file.readinto1(buffer)
        except (EOFError, zlib.error) as error:
            raise OSError(str(error).rstrip(".")) from error
        if self._file.tell() > max(FREE, MOST_FOLDS * self._packed.tell()):
            raise OSError(f"it becomes more than {MOST_FOLDS} times larger when unpacked, as no pages do")
        return size

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)


def unpacked(stream: BinaryIO) -> io.BufferedReader:
    """Return what a gzip file holds, as a stream that can be rewound."""
    return io.BufferedReader(Unpacked(stream))

"""Files, folders and standard input to pages."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from causerie.errors import SourceError
from causerie.records import Page, Skipped

MAX_BYTES = 10 * 1024 * 1024
ENDINGS = (".htm", ".html", ".md", ".txt", ".xhtml")
"""What is read of a folder. A file that is named itself is read whatever its ending."""

SNIFFED = 4096  # bytes; a page whose mark-up begins later is taken for plain text
ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")
MARK_UP = re.compile(
    rb"(?:\s++|<\?xml[^>]*+>|(?><!--.*?-->))*+<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|div|main|article"
    rb"|section|header|nav|table|h[1-6]|p|span|ul|ol|a|b)\b)",
    re.IGNORECASE | re.DOTALL,
)


def read(sources: Iterable[str], *, stdin: BinaryIO | None = None) -> Iterator[Page | Skipped]:
    """Read each source in turn: a file, a folder with all below it, or `-` for standard input."""
    for source in sources:
        if source == "-":
            yield _page(source, sys.stdin.buffer if stdin is None else stdin)
        elif ADDRESS.match(source):
            raise SourceError(f"{source} is an address, and fetching is not there yet. Save the page to a file and name that file.")
        elif os.path.isdir(source):
            yield from _folder(Path(source))
        elif os.path.lexists(source):
            yield _file(Path(source))
        else:
            raise SourceError(f"There is no file or folder {source!r}. Check the name; - reads standard input.")


def media_type(body: bytes) -> str:
    """Tell mark-up from plain text by how the bytes begin, whatever the file is called.

    >>> media_type(b"  <!DOCTYPE html><p>Hi"), media_type(b"Taxes < wages")
    ('text/html', 'text/plain')
    """
    opening = body[:SNIFFED].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")  # UTF-16 and byte order marks
    return "text/html" if MARK_UP.match(opening) else "text/plain"


def _folder(folder: Path) -> Iterator[Page | Skipped]:
    """Walk in the order of names, the same on every machine. A linked folder may hold itself, and is not entered."""
    pending = [folder]
    while pending:
        entry = pending.pop()
        if os.path.isdir(entry) and (entry is folder or not entry.is_symlink()):
            try:
                pending += sorted(entry.iterdir(), reverse=True)
            except OSError as error:
                yield _unreadable(entry, error)
        elif entry.name.lower().endswith(ENDINGS) and os.path.isfile(entry):
            yield _file(entry)
        else:
            detail = f"Of a folder, only files ending in {' '.join(ENDINGS)} are read. If this is a page, name it itself."
            yield Skipped(source=str(entry), reason="other kind", detail=detail)


def _file(path: Path) -> Page | Skipped:
    try:
        with path.open("rb") as stream:
            return _page(str(path), stream)
    except OSError as error:
        return _unreadable(path, error)


def _page(source: str, stream: BinaryIO) -> Page | Skipped:
    body = stream.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        detail = f"It is longer than {MAX_BYTES // 1024**2} MiB. Split it, or save the page without its pictures."
        return Skipped(source=source, reason="too large", detail=detail)
    return Page(source=source, body=body, media_type=media_type(body))


def _unreadable(path: Path, error: OSError) -> Skipped:
    return Skipped(source=str(path), reason="unreadable", detail=f"It cannot be opened: {error.strerror or error}. Check its permissions.")

"""Bytes to text."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from causerie.documents.tree.dom import guess_encoding, web_encoding

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
DECLARED_WITHIN = 8192  # bytes
SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"BZh", b"7z\xbc\xaf", b"\x7fELF", b"{\\rtf")
CONTROLS = bytes({*range(32)} - {*b"\t\n\v\f\r\x1b"})
MOST_CONTROLS = 0.01  # share of the bytes; a stray one is a slip, more is no text
MOST_REPLACED = 0.01  # share of the characters; beyond it words are no longer what was written
SAMPLE = 16_384  # bytes


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text as it stands in the bytes, line ends included, without its byte order mark."""

    text: str
    encoding: str
    replaced: int = 0
    """Characters that could not be decoded and stand as U+FFFD."""

    @property
    def readable(self) -> bool:
        return self.replaced <= MOST_REPLACED * len(self.text)


def decode(body: bytes, media_type: str = "") -> Decoded | None:
    """Decode by mark, as UTF-8, as the header declares, as the mark-up does, by detection, in that order; None when the bytes are no text.

    Valid UTF-8 comes before the declaration because text in another encoding is hardly ever valid UTF-8,
    while declarations are often left over from a template.
    """
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return _replacing(body[len(mark) :], encoding)
    if unmarked := _unmarked_utf16(body[:SAMPLE]):
        return _replacing(body, unmarked)
    if is_binary(body):
        return None
    strict = (decoded for encoding in _candidates(body, media_type) if encoding and (decoded := _strict(body, encoding)))
    return next(strict, None) or _replacing(body, "utf-8")


def _candidates(body: bytes, media_type: str) -> Iterator[str | None]:
    yield "utf-8"
    yield in_header(media_type)
    yield declared(body)
    yield guess_encoding(body)


def is_binary(body: bytes) -> bool:
    """Is this a picture, an archive or another file that holds no text?"""
    sample = body[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return body.startswith(SIGNATURES) or b"\x00" in body or controls > MOST_CONTROLS * len(sample)


def declared(body: bytes) -> str | None:
    """Return the encoding that the page's mark-up names.

    >>> declared(b'<meta charset="ISO-8859-1">'), declared(b'<meta charset="martian">')
    ('cp1252', None)
    """
    match = DECLARED.search(body[:DECLARED_WITHIN])
    name = web_encoding(match[1].decode("ascii")) if match else None
    return None if name and name.startswith("utf-16") else name  # a lie: the name was read as single bytes


def in_header(media_type: str) -> str | None:
    """Return the encoding that stands behind a media type.

    >>> in_header("text/html; charset=windows-1251"), in_header("text/html")
    ('cp1251', None)
    """
    match = CHARSET.search(media_type)
    return web_encoding(match[1]) if match else None


def _unmarked_utf16(sample: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every second byte, always on the same side."""
    half = len(sample) // 2 if b"\x00" in sample else 0
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if half >= 4 and zeros.count(0) > 0.7 * half and others.count(0) == 0:
            return encoding
    return None


def _strict(body: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(body.decode(encoding), encoding)
    except (UnicodeError, LookupError):
        return None


def _replacing(body: bytes, encoding: str) -> Decoded:
    text = body.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))

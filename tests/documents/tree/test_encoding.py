"""Bytes to text: which encoding wins, and what is no text at all."""

import pytest

from causerie.documents.tree.encoding import decode

TEXT = "Señor Núñez won’t raise taxes.\r\n“No,” he said.\r"
META = '<meta charset="{}"><p>Señor Núñez won’t raise taxes.'
CASES = {
    "utf-8": (TEXT.encode(), TEXT, "utf-8"),
    "utf-8 with mark": (TEXT.encode("utf-8-sig"), TEXT, "utf-8"),
    "utf-16": (TEXT.encode("utf-16"), TEXT, "utf-16-le"),
    "utf-16 big-endian without mark": (TEXT.encode("utf-16-be"), TEXT, "utf-16-be"),
    "utf-32": (TEXT.encode("utf-32"), TEXT, "utf-32-le"),
    "windows": (TEXT.encode("cp1252"), TEXT, "cp1252"),
    "declared": (META.format("koi8-r").encode("koi8-r", "ignore") + b" \xee\xc1\xcc\xcf\xc7\xc9", None, "koi8-r"),
    "declared latin-1 means windows": (META.format("iso-8859-1").encode("cp1252"), META.format("iso-8859-1"), "cp1252"),
    "declared wrongly": (META.format("iso-8859-1").encode(), META.format("iso-8859-1"), "utf-8"),
    "declared utf-16, which it cannot be": (META.format("utf-16").encode(), META.format("utf-16"), "utf-8"),
    "declared as nonsense": (META.format("unicode_escape").encode("cp1252"), META.format("unicode_escape"), "cp1252"),
    "empty": (b"", "", "utf-8"),
}


@pytest.mark.parametrize(("body", "text", "encoding"), CASES.values(), ids=CASES)
def test_text_comes_out_as_it_was_written(body: bytes, text: str | None, encoding: str) -> None:
    decoded = decode(body)
    assert decoded is not None
    assert decoded.encoding == encoding
    assert decoded.replaced == 0
    assert text is None or decoded.text == text


HEADERS = {
    "header over mark-up": ("text/html; charset=ISO-8859-2", "iso-8859-1", "źródło", "iso8859-2"),
    "UTF-8 over a header that lies": ("text/html; charset=ISO-8859-1", "utf-8", "źródło", "utf-8"),
    "mark-up under a header of nonsense": ('text/html; charset="martian"', "iso-8859-2", "źródło", "iso8859-2"),
}


@pytest.mark.parametrize(("header", "meta", "text", "encoding"), HEADERS.values(), ids=HEADERS)
def test_the_header_comes_before_the_mark_up(header: str, meta: str, text: str, encoding: str) -> None:
    html = f'<meta charset="{meta}"><p>{text}'
    decoded = decode(html.encode(encoding), header)
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (html, encoding)


BINARY = {
    "zeros": b"Taxes\x00fall",
    "one zero in a long text": b"Taxes fall. " * 100 + b"\x00",
    "picture": b"\x89PNG\r\n\x1a\n" + b"data" * 50,
    "archive": b"PK\x03\x04word/document.xml",
    "document": b"%PDF-1.7 taxes fall",
    "controls": b"Taxes fall \x01\x02\x03\x04",
    "all bytes": bytes(range(256)) * 40,
}


@pytest.mark.parametrize("body", BINARY.values(), ids=BINARY)
def test_what_is_no_text_is_not_decoded(body: bytes) -> None:
    assert decode(body) is None


def test_a_stray_bad_byte_is_replaced_and_counted() -> None:
    decoded = decode("Señor Núñez won’t raise taxes. ".encode() * 20 + b"\x81\x8d")
    assert decoded is not None
    assert (decoded.replaced, decoded.readable) == (2, True)


def test_text_that_is_mostly_replaced_is_not_readable() -> None:
    decoded = decode(b"\xef\xbb\xbf" + "Señorita Núñez, año".encode("cp1252"))
    assert decoded is not None
    assert not decoded.readable

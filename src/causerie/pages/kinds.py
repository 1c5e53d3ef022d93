"""What bytes are, told by how they begin, whatever the file is called."""

import re

from causerie.records import Page, Skipped

MAX_BYTES = 10 * 1024 * 1024
"""The longest page that is read."""

SNIFFED = 4096  # bytes; a page whose mark-up begins later is taken for plain text
MARK_UP = re.compile(
    rb"(?:\s++|<\?xml[^>]*+>|(?><!--.*?-->))*+<(?:!doctype\s+html|(?:html|head|body|title|meta|base|link|script|style|div|main|article"
    rb"|section|header|footer|aside|nav|table|center|form|figure|img|blockquote|pre|br|hr|h[1-6]|p|span|font|strong|em|ul|ol|dl|a|b|i)\b)",
    re.IGNORECASE | re.DOTALL,
)
BELOW = re.compile(
    rb"\s*+<(?s:.*?)<(?:!doctype\s+html|html)\b[^<>]*+>\s*+<(?:html|head|body|title|meta|base|link|script|style)\b", re.IGNORECASE
)
"""A page that does not begin at once, but below other tags, as those of a filing."""
BEGINNINGS = (
    ("gzip", re.compile(rb"\x1f\x8b\x08")),
    ("warc", re.compile(rb"WARC/\d\.\d+\r?\n")),
    ("zip", re.compile(rb"PK\x03\x04")),
    ("parquet", re.compile(rb"PAR1")),
    ("pdf", re.compile(rb"(?s:.{0,1024}?)%PDF-\d")),  # readers allow for bytes before the mark
    ("json", re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\{\s*+[\"}]|\[\s*+[\{\]])")),
)
CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE)


def kind(opening: bytes) -> str:
    """Tell a file that may hold many pages, or pages in another form, from a plain `page`.

    >>> kind(b'{"title": "Rates held"}'), kind(b"<p>Rates held")
    ('json', 'page')
    """
    return next((name for name, beginning in BEGINNINGS if beginning.match(opening)), "page")


def media_type(body: bytes) -> str:
    """Tell mark-up from plain text.

    >>> media_type(b"  <!DOCTYPE html><p>Hi"), media_type(b"Taxes < wages")
    ('text/html', 'text/plain')
    """
    opening = body[:SNIFFED].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")  # UTF-16 and byte order marks
    return "text/html" if MARK_UP.match(opening) or BELOW.match(opening) else "text/plain"


def with_charset(media: str, declared: str) -> str:
    """Return the media type with the encoding that a server or a record declares.

    >>> with_charset("text/html", "text/plain; charset=ISO-8859-1"), with_charset("text/html", "text/plain")
    ('text/html; charset=iso-8859-1', 'text/html')
    """
    charset = CHARSET.search(declared)
    return f"{media}; charset={charset[1].lower()}" if charset else media


def page(source: str, body: bytes, *, url: str = "") -> Page | Skipped:
    """Return the bytes as a page, unless there are more than a page may have."""
    media = media_type(body)
    return too_large(source, media) if len(body) > MAX_BYTES else Page(source=source, body=body, media_type=media, url=url)


def too_large(source: str, media_type: str = "") -> Skipped:
    otherwise = ", or save the page without its pictures" if "html" in media_type else ""
    return Skipped(source=source, reason="too large", detail=f"It is longer than {MAX_BYTES // 1024**2} MiB. Split it{otherwise}.")

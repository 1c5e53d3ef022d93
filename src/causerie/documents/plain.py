"""Plain text to documents: every visible character belongs to exactly one."""

import re
from collections.abc import Sequence
from datetime import date

from causerie.documents import dates
from causerie.documents.headlines import LONGEST, is_title, is_title_case, list_start
from causerie.documents.sentences import split
from causerie.records import Document, Kind, Page, Span

LINE = re.compile(r"[^\r\n]++")
HEAD = 6  # lines in which a date and a byline are looked for
BYLINE = re.compile(r"[Bb][Yy] ([A-Z][\w.’'-]+(?: [\w.,’'-]+){0,8})")


def documents(page: Page, text: str, today: date) -> tuple[Document, ...]:
    """Return the article, if any, and after it the headlines; each `text` stands verbatim at `start`."""
    spans = [_trim(text, *match.span()) for match in LINE.finditer(text) if not match[0].isspace()]
    lines = [text[start:end] for start, end in spans]
    cut = list_start(lines)
    headlines = tuple(_document(page, text, span, "headline") for span in spans[cut:])
    return (_article(page, text, (spans[0][0], spans[cut - 1][1]), lines[:cut], today), *headlines) if cut else headlines


def _article(page: Page, text: str, span: Span, lines: Sequence[str], today: date) -> Document:
    head = lines[:HEAD]
    has_title = len(lines) > 1 and len(head[0]) <= LONGEST and (is_title(head[0]) or is_title_case(head[0]))
    return _document(
        page,
        text,
        span,
        "article",
        title=head[0] if has_title else None,
        date=next(filter(None, (dates.day(line, today) for line in head)), None),
        byline=next((match[1] for line in head if (match := BYLINE.fullmatch(line))), None),
    )


def _document(page: Page, text: str, span: Span, kind: Kind, **known: str | None) -> Document:
    own = text[slice(*span)]
    return Document(page=page.id, source=page.source, kind=kind, text=own, start=span[0], sentences=split(own), **known)


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())

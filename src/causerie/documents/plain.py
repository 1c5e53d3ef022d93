"""Plain text to documents: every visible character belongs to exactly one."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial

from causerie.documents import dates
from causerie.documents.dom import guess_language
from causerie.documents.headlines import LONGEST, is_title, is_title_case, list_start
from causerie.documents.sentences import split
from causerie.records import Document, Page, Span

LINE = re.compile(r"[^\r\n]++")
HEAD = 6  # lines in which a date and a byline are looked for
BYLINE = re.compile(r"[Bb][Yy] ([A-Z][\w.’'-]+(?: [\w.,’'-]+){0,8})")


def documents(page: Page, text: str, today: date) -> tuple[Document, ...]:
    """Return the article, if any, and after it the headlines; each `text` stands verbatim at `start`."""
    spans = [_trim(text, *match.span()) for match in LINE.finditer(text) if not match[0].isspace()]
    lines = [text[start:end] for start, end in spans]
    cut = list_start(lines)
    at = partial(_document, partial(Document, page=page.id, source=page.source), text)  # the id once: a digest of the whole body
    headlines = tuple(at(span, kind="headline") for span in spans[cut:])
    if not cut:
        return headlines
    span = spans[0][0], spans[cut - 1][1]
    return at(span, kind="article", language=guess_language(text[slice(*span)]), **_known(lines[:cut], today)), *headlines


def _document(new: partial[Document], text: str, span: Span, **fields: str | None) -> Document:
    own = text[slice(*span)]
    return new(text=own, start=span[0], sentences=split(own), **fields)


def _known(lines: Sequence[str], today: date) -> dict[str, str | None]:
    """What the first lines say of the article."""
    head = lines[:HEAD]
    has_title = len(lines) > 1 and len(head[0]) <= LONGEST and (is_title(head[0]) or is_title_case(head[0]))
    return {
        "title": head[0] if has_title else None,
        "date": next(filter(None, (dates.day(line, today) for line in head)), None),
        "byline": next((match[1] for line in head if (match := BYLINE.fullmatch(line))), None),
    }


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())

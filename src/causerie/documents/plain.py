"""Plain text to documents: every visible character belongs to exactly one, but for labels and dashes before headlines."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial

from causerie.documents.languages import spoken
from causerie.documents.sentences import split
from causerie.documents.wording import datelines
from causerie.documents.wording.headlines import BULLET, LONGEST, is_title, is_title_case, list_start, pointed_to
from causerie.records import Document, Page, Span

LINE = re.compile(r"[^\r\n]++")
HEAD = 6  # lines in which a day and a byline are looked for


def documents(page: Page, text: str, today: date) -> tuple[Document, ...]:
    """Return the article, if any, and after it the headlines; each `text` stands verbatim at `start`.

    Only an article between whose lines one points to another story ("Read more: ...") is put together around that, without a `start`.
    """
    spans = [_trim(text, *match.span()) for match in LINE.finditer(text) if not match[0].isspace()]
    pointed = {span: _within(span, found) for span in spans if (found := pointed_to(text[slice(*span)]))}
    own = [span for span in spans if span not in pointed]
    lines = [text[slice(*span)] for span in own]
    cut = list_start(lines)
    at = partial(_document, partial(Document, page=page.id, source=page.source))  # the id once: a digest of the whole body
    titles = sorted([*(_behind_bullet(text, *span) for span in own[cut:]), *pointed.values()])
    headlines = tuple(at(text[slice(*span)], span[0], kind="headline") for span in titles)
    if not cut:
        return headlines
    start, end = own[0][0], own[cut - 1][1]
    between = [span for span in pointed if start < span[0] < end]
    body = _without(text, (start, end), between)
    article = at(body, None if between else start, kind="article", language=spoken(body), **_known(lines[:cut], today))
    return article, *headlines


def _behind_bullet(text: str, start: int, end: int) -> Span:
    bullet = BULLET.match(text, start, end)
    return (bullet.end() if bullet else start), end


def _document(new: partial[Document], text: str, start: int | None, **fields: str | None) -> Document:
    return new(text=text, start=start, sentences=split(text), **fields)


def _known(lines: Sequence[str], today: date) -> dict[str, str | None]:
    """What the first lines say of the article."""
    head = lines[:HEAD]
    outlets = datelines.mastheads(head)
    first = next((line for line in head if line not in outlets and not datelines.is_furniture(line)), "")
    has_title = len(lines) > 1 and len(first) <= LONGEST and (is_title(first) or is_title_case(first))
    return {
        "title": first if has_title else None,
        "date": datelines.day(head, today),
        "byline": next(filter(None, map(datelines.byline, head)), None) or (datelines.name_above_day(head, first) if has_title else None),
        "outlet": next(iter(outlets.values()), None),
    }


def _within(line: Span, found: Span) -> Span:
    return line[0] + found[0], line[0] + found[1]


def _without(text: str, span: Span, lines: Sequence[Span]) -> str:
    """Return a stretch of a text without some of its lines and what blank there is behind these."""
    starts = [span[0], *(end for _, end in lines)]
    ends = [*(start for start, _ in lines), span[1]]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return pieces[0] + "".join(piece.lstrip() for piece in pieces[1:])


def _trim(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())

"""What is asked about in one request: some sentences of an article, or the headlines of a page.

An article that is long for one answer is asked about in parts of whole sentences. The headlines of a page go together,
since each alone would cost more for the instructions than for itself. Nothing else is grouped, so that a text is always
asked in the same words, whatever is read beside it, and its answer found again in the cache.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from causerie.records import Document, Span

MOST = 4000
"""Characters of a part: about 1,000 tokens, whose statements a model writes down in 2,000 to 3,000 more. Half the answers
that models may give (`Limits.answer`), so that few are cut off."""
LINES = 100
"""Sentences of a part, or its headlines."""
BEFORE = 2
"""Sentences before a part that are shown with it, so that "he" can be told."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, or a piece of one that is longer than a part."""

    document: Document
    span: Span

    @property
    def text(self) -> str:
        return self.document.text[slice(*self.span)]


@dataclass(frozen=True, slots=True)
class Part:
    """The lines that one request asks about; the first has number 1."""

    lines: tuple[Line, ...]

    @property
    def before(self) -> str:
        """What stands in the text right before the part."""
        first = self.lines[0]
        earlier = [span for span in first.document.sentences if span[0] < first.span[0]][-BEFORE:]
        return first.document.text[earlier[0][0] : first.span[0]].strip()[-MOST:] if earlier else ""

    @property
    def documents(self) -> list[Document]:
        return list({line.document.id: line.document for line in self.lines}.values())

    @property
    def halves(self) -> tuple["Part", "Part"]:
        middle = len(self.lines) // 2
        return Part(self.lines[:middle]), Part(self.lines[middle:])

    def shown(self, document: Document) -> Span:
        """Return what of the document is shown: its lines and what stands before them."""
        spans = [line.span for line in self.lines if line.document is document]
        context = len(self.before) if self.lines[0].document is document else 0
        return max(0, spans[0][0] - context - 2), spans[-1][1]


def parts(documents: Sequence[Document], *, most: int = MOST) -> list[Part]:
    """Return what is to be asked so that each sentence of the documents is asked about once, in the order of documents."""
    groups: defaultdict[tuple[str, str], list[Line]] = defaultdict(list)
    for document in documents:
        groups[document.kind, document.page if document.kind == "headline" else document.id] += _lines(document, most)
    return [Part(tuple(chunk)) for lines in groups.values() for chunk in _chunks(lines, most)]


def _lines(document: Document, most: int) -> Iterator[Line]:
    for start, end in document.sentences:
        while end - start > most:
            cut = max(document.text.rfind(" ", start + 1, start + most), start + most // 2)
            yield Line(document, (start, cut))
            start = cut
        yield Line(document, (start, end))


def _chunks(lines: Iterable[Line], most: int) -> Iterator[list[Line]]:
    """Gather lines as long as they are no longer than a part may be."""
    chunk: list[Line] = []
    room = most
    for line in lines:
        room -= len(line.text)
        if chunk and (room < 0 or len(chunk) == LINES):
            yield chunk
            chunk, room = [], most - len(line.text)
        chunk.append(line)
    if chunk:
        yield chunk

"""Statements that may stand in a text, each with its ends marked in the words around them.

Typed markers stand around both ends, and the relation's own before the text (Zhong, Chen 2021): an encoder that reads them knows from its
first layer on what it is asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from causerie.records import RELATIONS, Span
from causerie.statements.reader import Reader
from causerie.statements.scores.tokens import CLS, SEP
from eval.statements import matches, sign
from training.batches import Prepared
from training.calibrate import annotation_of
from training.data import Example

NONE, UP, DOWN = 0, 1, 2
"""What is true of a statement asked about: nobody states it, or with the sign + or -."""
AROUND = 88
"""Tokens of the text that are read, both ends among them."""
MARKERS = 6
"""Tokens before and around: the start, the relation, and two at each end."""
ASKED, SUBJECT, OBJECT = 1, 10, 14
"""The vocabulary's unused tokens: of a relation, and before a subject and an object of it."""
SUBJECT_ENDS, OBJECT_ENDS = 18, 19

Ints = NDArray[np.int64]


class Asked(NamedTuple):
    """Is it stated? Spans of characters."""

    relation: int
    subject: Span
    object: Span
    sign: int
    """As it was read, or annotated."""
    confidence: float | None
    """Of the reader; None where it did not read it."""
    answer: int | None
    """As far as annotated."""


class Stream(NamedTuple):
    """The tokens of a document, a separator where a line breaks."""

    ids: Ints
    cases: Ints
    starts: Ints
    ends: Ints

    def place(self, span: Span) -> Span | None:
        """First and last token of a span of characters."""
        inside = np.nonzero((self.starts < span[1]) & (self.ends > span[0]))[0]
        return (int(inside[0]), int(inside[-1])) if len(inside) else None


class Marked(NamedTuple):
    """N texts of AROUND and a few tokens, padded with 0."""

    ids: Ints
    cases: Ints
    places: Ints
    """[N, 3] of the text's beginning, and of what stands before subject and object."""


def asked(reader: Reader, example: Example, least: float) -> Iterator[Asked]:
    """Yield what the reader may have read in the document, and the annotated statements that it has not."""
    read = reader.read([example.document], least=least)
    entries: list[dict[str, Any]] = [{**annotation_of(example, s), "at": n} for n, s in enumerate(read)]
    known = [{**s, "place": n} for n, s in enumerate(example.statements or ())]
    met = {p["at"]: g for g, p in matches(known, entries)}
    for n, (entry, statement) in enumerate(zip(entries, read, strict=True)):
        true = NONE if n not in met else _answer(met[n])
        yield Asked(*_ends(entry), sign(entry), statement.confidence, None if example.statements is None else true)
    missed = {g["place"] for g in known} - {g["place"] for g in met.values()}
    yield from (Asked(*_ends(g), sign(g), None, _answer(g)) for g in known if g["place"] in missed)


def _ends(entry: dict[str, Any]) -> tuple[int, Span, Span]:
    subject, obj = ((entry[f"{role}_start"], entry[f"{role}_end"]) for role in ("subject", "object"))
    return RELATIONS.index(entry["relation"]), subject, obj


def _answer(entry: dict[str, Any]) -> int:
    return UP if sign(entry) > 0 else DOWN


def stream(item: Prepared) -> Stream:
    document, rows, last = item.example.document, [], None
    for (start, end), tokens in zip(document.sentences, item.tokens, strict=True):
        if tokens.ids:
            if last is not None and "\n" in document.text[last:start]:
                rows.append((SEP, 0, -1, -1))
            rows += [(i, c, a, b) for i, c, (a, b) in zip(tokens.ids, tokens.cases, tokens.spans, strict=True)]
            last = end
    return Stream(*np.array(rows, dtype=np.int64).reshape(-1, 4).T)


def places(text: Stream, each: Asked) -> tuple[int, int, int, int] | None:
    """First and last token of subject and object; None where they overlap, or stand too far apart to be read together."""
    subject, obj = text.place(each.subject), text.place(each.object)
    if not subject or not obj or min(subject[1], obj[1]) >= max(subject[0], obj[0]):
        return None
    return (*subject, *obj) if max(subject[1], obj[1]) - min(subject[0], obj[0]) < AROUND - 1 else None


def marked(texts: Sequence[Stream], relations: Sequence[int], ends: Iterable[tuple[int, int, int, int]]) -> Marked:
    """Lay out each question: as many tokens of its text before the first end as behind the last, as far as there are any."""
    found = [_marked(text, relation, *places) for text, relation, places in zip(texts, relations, ends, strict=True)]
    size = AROUND + MARKERS + 2
    ids, cases = (np.stack([np.pad(row, (0, size - len(row))) for row in rows]) for rows in list(zip(*found, strict=True))[:2])
    return Marked(ids, cases, np.array([row[2] for row in found]))


def _marked(
    text: Stream, relation: int, first: int, last: int, other_first: int, other_last: int
) -> tuple[Ints, Ints, tuple[int, int, int]]:
    begins, ends = min(first, other_first), max(last, other_last) + 1
    before = max(0, min(begins - (AROUND - (ends - begins)) // 2, len(text.ids) - AROUND))
    around = slice(min(before, begins), min(before, begins) + AROUND)
    marks = sorted(
        [(first, 1, SUBJECT + relation), (last + 1, 0, SUBJECT_ENDS), (other_first, 1, OBJECT + relation), (other_last + 1, 0, OBJECT_ENDS)]
    )
    at = [place - around.start for place, _, _ in marks]
    ids = np.concatenate(([CLS, ASKED + relation], np.insert(text.ids[around], at, [token for *_, token in marks]), [SEP]))
    cases = np.concatenate(([0, 0], np.insert(text.cases[around], at, 0), [0]))
    found = ids.tolist()
    return ids, cases, (0, found.index(SUBJECT + relation), found.index(OBJECT + relation))

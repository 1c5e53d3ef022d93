"""Statements that may stand in a text, each with its ends marked in the words around them.

Typed markers stand around both ends, and the relation's own before the text (Zhong, Chen 2021): an encoder that reads them knows from its
first layer on what it is asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from causerie.records import RELATIONS, Span
from causerie.statements.reader import Reader
from causerie.statements.scores.tokens import CLS, SEP, Ints, Window, joined
from eval.statements import matches, sign
from training.batches import Prepared
from training.calibrate import annotation_of
from training.data import Example
from training.targets import touching

NONE, UP, DOWN = 0, 1, 2
"""What is true of a statement asked about: nobody states it, or with the sign + or -."""
AROUND = 88
"""Tokens of the text that are read, both ends among them."""
BESIDE = 8
"""Tokens more: the beginning, the relation, two at each end of the statement, the end, and one of padding."""
ASKED, SUBJECT, OBJECT = 1, 10, 14
"""The vocabulary's unused tokens: of a relation, and before a subject and an object of it."""
SUBJECT_ENDS, OBJECT_ENDS = 18, 19


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


def stream(item: Prepared) -> Window:
    """The tokens of a whole document as one window, with neither beginning nor end."""
    rows = joined(item.example.document, item.tokens, [n for n, tokens in enumerate(item.tokens) if tokens.ids])
    return Window(*np.array(rows, dtype=np.int64).reshape(-1, 5).T)


def places(text: Window, each: Asked) -> tuple[int, int, int, int] | None:
    """First and last token of subject and object; None where they overlap, or stand too far apart to be read together."""
    found = touching(text, [each.subject, each.object])
    if len(found) < 2:
        return None
    subject, obj = found
    if min(subject[1], obj[1]) >= max(subject[0], obj[0]):
        return None
    return (*subject, *obj) if max(subject[1], obj[1]) - min(subject[0], obj[0]) < AROUND - 1 else None


def marked(texts: Sequence[Window], relations: Sequence[int], ends: Iterable[tuple[int, int, int, int]]) -> Marked:
    """Lay out each question: as many tokens of its text before the first end as behind the last, as far as there are any."""
    found = [_marked(text, relation, *places) for text, relation, places in zip(texts, relations, ends, strict=True)]
    ids, cases, at = zip(*found, strict=True)
    whole = [np.stack([np.pad(row, (0, AROUND + BESIDE - len(row))) for row in rows]) for rows in (ids, cases)]
    return Marked(*whole, np.array(at))


def _marked(
    text: Window, relation: int, first: int, last: int, other_first: int, other_last: int
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

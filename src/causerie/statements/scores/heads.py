"""The heads of the encoder: what each scores, and how its scores are read. Plain numpy, no model.

tags      [T, 7]        attribution: BIO labels of source, cue and content
spans     [S, T, T]     each kind of mention: score of the span from token i to token j
speaker   [T, T]        who says token i: score of the source that starts at token j; 0 is nobody
cue       [T, T]        by which word: score of the cue that starts at token j; 0 is none
pairs     for two spans: relation, sign, directions, modality, and the holder as a pointer to a token; the likeliest pairs only
"""

from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray

from causerie.records import RELATIONS

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

ROLES = ("source", "cue", "content")
TAGS = ("O", *(f"{position}-{role}" for role in ROLES for position in "BI"))
KINDS = (*((relation, role) for relation in RELATIONS for role in ("subject", "object")), ("holder", "holder"), ("attribution", "source"))
"""Rows of the spans head."""
ENDS = 2 * len(RELATIONS)
"""The first rows of `KINDS` are ends of statements."""

WIDEST = 40
"""Longest mention in tokens; 99.9 % of the annotated ones are shorter."""
CANDIDATE = -6.0
"""Score (a logit) under which no span is a candidate end. Low on purpose: the pairs head decides."""
TOKENS_A_CANDIDATE = 5
"""A window of T tokens has 4 + T / 5 candidate spans at most, best first; annotated windows hold T / 20 ends."""
MOST_SPANS = 400
"""Spans of a window that are looked at for candidates, best first: bounds the work on any text."""
MOST_PAIRS = 28
"""Pairs of a window that the pairs head reads, likeliest first: with 48 no more is found. Windows hold 4 statements on average."""
TWICE = 0.5
"""Two candidates of one kind that share this much (intersection over union) are one; the better stays."""


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """A span of tokens (end inclusive) that may be an end of a statement."""

    start: int
    end: int
    scores: tuple[float, ...]
    """One logit a kind of end."""


def candidates(spans: Floats, sentences: Ints) -> list[Candidate]:
    """Return the spans that may be ends of statements, in text order.

    `spans` [S, T, T] are logits, `sentences` [T] tells which tokens may stand together in one span.
    """
    best = np.where(allowed(sentences), spans[:ENDS].max(axis=0), -np.inf)
    rows, columns = np.nonzero(best > CANDIDATE)
    order = np.argsort(-best[rows, columns], kind="stable")[:MOST_SPANS]
    start, end = rows[order], columns[order]
    kept = distinct(start, end, most=4 + len(sentences) // TOKENS_A_CANDIDATE)
    scores = spans[:ENDS, start[kept], end[kept]].T.tolist()
    return sorted(Candidate(i, j, tuple(each)) for i, j, each in zip(start[kept].tolist(), end[kept].tolist(), scores, strict=True))


def distinct(start: Ints, end: Ints, *, most: int) -> list[int]:
    """Return the places of at most `most` spans, given best first, of which no two are one span cut differently."""
    kept: list[int] = []
    spans: list[tuple[int, int]] = []
    for place, span in enumerate(zip(start.tolist(), end.tolist(), strict=True)):
        if not _is_among(span, spans):
            kept.append(place)
            spans.append(span)
            if len(kept) == most:
                break
    return kept


def _is_among(span: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    """Is the span one of the spans, cut differently?"""
    first, last = span
    for start, end in spans:
        if start <= last and first <= end and min(last, end) - max(first, start) + 1 >= TWICE * (max(last, end) - min(first, start) + 1):
            return True
    return False


def allowed(sentences: Ints) -> NDArray[np.bool_]:
    """Return [T, T]: may a span run from token i to token j?"""
    one = (sentences[:, None] == sentences[None, :]) & (sentences >= 0)[:, None]
    may: NDArray[np.bool_] = np.triu(one) & ~np.triu(one, WIDEST)
    return may


def pairs(found: list[Candidate], sentences: Ints) -> Ints:
    """Return [P, 2] indices of candidates (subject, object) that one statement may join, in text order.

    Both must stand in one sentence or in two neighbours, and share no token (11 of 9,254 annotated statements do).
    """
    if not found:
        return np.zeros((0, 2), dtype=np.int64)
    start, end = np.array([c.start for c in found]), np.array([c.end for c in found])
    near = np.abs(sentences[start][:, None] - sentences[start][None]) <= 1
    shared = np.minimum(end[:, None], end[None]) - np.maximum(start[:, None], start[None]) + 1
    return np.argwhere(near & (shared <= 0)).astype(np.int64)


MAY_FOLLOW = np.array([[not label.startswith("I-") or before.endswith(label[1:]) for label in TAGS] for before in TAGS])
"""[before, label]: may the label stand behind the other?"""
INSIDE = {label: np.nonzero(MAY_FOLLOW[:, label])[0].tolist() for label, name in enumerate(TAGS) if name.startswith("I-")}
"""Each label for what goes on, and the two that may stand before it: what begins, and itself."""


def viterbi(tags: Floats) -> Ints:
    """Return the best label of each token such that I- follows only its own B- or I-.

    >>> scores = np.zeros((3, len(TAGS)), dtype=np.float32)
    >>> scores[0, 0], scores[1, 2], scores[2, 2] = 1, 5, 5  # O, then I-source twice: the first becomes O or B
    >>> [TAGS[t] for t in viterbi(scores)]
    ['B-source', 'I-source', 'I-source']
    """
    freely: Ints = tags.argmax(axis=1)
    if _follows(freely):
        return freely
    first, *others = tags.tolist()
    score = [-inf if label in INSIDE else value for label, value in enumerate(first)]
    back = []
    for values in others:
        before = [score.index(max(score))] * len(score)
        for label, (begun, inside) in INSIDE.items():
            before[label] = begun if score[begun] >= score[inside] else inside
        score = [score[label] + value for label, value in zip(before, values, strict=True)]
        back.append(before)
    path = [score.index(max(score))]
    for before in reversed(back):
        path.append(before[path[-1]])
    return np.array(path[::-1])


def _follows(labels: Ints) -> bool:
    """Does each I- stand behind its own B- or I-? Then the labels that are best one by one are the best together."""
    before = np.concatenate(([0], labels[:-1]))
    return bool(MAY_FOLLOW[before, labels].all())


def chunks(labels: Ints) -> list[tuple[str, int, int]]:
    """Return (role, first token, last token) of each labelled stretch."""
    found: list[tuple[str, int, int]] = []
    for t, label in enumerate(labels):
        if label == 0:
            continue
        role = ROLES[(label - 1) // 2]
        if label % 2 == 1 or not found or found[-1][0] != role or found[-1][2] != t - 1:
            found.append((role, t, t))
        else:
            found[-1] = (role, found[-1][1], t)
    return found


@dataclass(frozen=True, slots=True)
class PairScores:
    """What the pairs head says of the P pairs it found likeliest, as probabilities."""

    pairs: Ints
    """[P, 2] indices of candidates (subject, object)."""
    relation: Floats
    """[P, 1 + relations]; column 0 is "no statement"."""
    sign: Floats
    """[P] that the sign between the nodes is +."""
    subject: Floats
    """[P] that the subject's direction is +."""
    link: Floats
    """[P] that the link is +."""
    object: Floats
    """[P] that the object's direction is +."""
    modality: Floats
    """[P, modalities]."""
    holder: Floats
    """[P, T]: the holder starts at this token; token 0 is the text's own voice."""

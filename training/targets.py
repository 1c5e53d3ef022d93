"""Annotations as targets of the heads, in tokens of one window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.records import MODALITIES, RELATIONS, Span
from causerie.statements.scores.heads import KINDS, TAGS
from causerie.statements.scores.tokens import Window
from eval import cnc
from training.data import Example

IGNORED = -100
"""A target that is not known: it costs nothing."""
SAME, NEAR = 0.5, 0.5
"""A candidate is an annotated mention from this intersection over union on; one that only holds this share
of the shorter span is neither right nor wrong."""

Ints = NDArray[np.int64]
Relation = tuple[Span, Span, tuple[Span, ...]]


@dataclass(frozen=True)
class Claim:
    """An annotated statement whose ends both lie in the window; spans of tokens, ends inclusive."""

    relation: int
    subject: Span
    object: Span
    signs: tuple[float, float, float, float]
    """sign, subject direction, link, object direction; 1 for +."""
    modality: int
    holder: int
    """First token of the holder, 0 for the text's own voice, IGNORED when it lies in another window."""


@dataclass(frozen=True)
class Targets:
    tags: Ints
    """[T] attribution labels."""
    speaker: Ints
    cue: Ints
    """[T] the token pointed to."""
    spans: dict[int, set[Span]] = field(default_factory=dict)
    """Annotated spans by row of the spans head; a row that was not annotated is missing."""
    claims: tuple[Claim, ...] | None = None
    causal: bool | None = None
    relations: tuple[Relation, ...] | None = None
    """Of the Causal News Corpus: spans of tokens of the cause, the effect and the signals."""
    sentiments: tuple[tuple[Span, int], ...] = ()


def targets(window: Window, example: Example) -> Targets:
    size = len(window)
    tags, speaker, cue = (np.full(size, IGNORED, dtype=np.int64) for _ in range(3))
    spans: dict[int, set[Span]] = {}
    claims = None
    if example.statements is not None:
        claims = tuple(c for c in (_claim(window, s) for s in example.statements) if c)
        spans.update(_statement_spans(window, example.statements))
        if example.attributions is None:
            for claim in claims:
                speaker[[claim.subject[0], claim.object[0]]] = claim.holder
    if example.attributions is not None:
        tags[window.starts >= 0] = 0
        speaker[window.starts >= 0] = 0
        sources = spans.setdefault(len(KINDS) - 1, set())
        for attribution in example.attributions:
            for role in ("content", "cue", "source"):
                for place in touching(window, getattr(attribution, role)):
                    tags[place[0] : place[1] + 1] = TAGS.index(f"I-{role}")
                    tags[place[0]] = TAGS.index(f"B-{role}")
            sources.update(touching(window, attribution.source))
            for place in touching(window, attribution.content):
                speaker[place[0] : place[1] + 1] = _pointer(window, attribution.source)
                cue[place[0] : place[1] + 1] = _pointer(window, attribution.cue)
    relations = None if example.relations is None else tuple(r for r in (_relation(window, c) for c in example.relations) if r)
    sentiments = tuple((place, value) for span, value in example.sentiments or () for place in touching(window, [span]))
    return Targets(tags, speaker, cue, spans, claims, example.causal, relations, sentiments)


def _relation(window: Window, relation: cnc.Relation) -> Relation | None:
    ends = touching(window, [relation.cause, relation.effect])
    return (ends[0], ends[1], tuple(touching(window, relation.signal))) if len(ends) == 2 else None


def _statement_spans(window: Window, statements: Iterable[dict[str, Any]]) -> dict[int, set[Span]]:
    spans: dict[int, set[Span]] = {row: set() for row in range(len(KINDS) - 1)}
    for s in statements:
        for row, (relation, role) in enumerate(KINDS[:-1]):
            if relation in (s["relation"], "holder") and s.get(role) is not None:
                place = tokens_of(window, (s[f"{role}_start"], s[f"{role}_end"]))
                if place:
                    spans[row].add(place)
    return spans


def _claim(window: Window, s: dict[str, Any]) -> Claim | None:
    subject = tokens_of(window, (s["subject_start"], s["subject_end"]))
    obj = tokens_of(window, (s["object_start"], s["object_end"]))
    if not subject or not obj:
        return None
    holder = 0 if s["holder"] is None else _pointer(window, [(s["holder_start"], s["holder_end"])])
    parts = [1 if s[name] == "+" else -1 for name in ("subject_direction", "link", "object_direction")]
    used = {"causes": parts, "wants": parts[1:], "ties": parts[1:2]}[s["relation"]]
    signs = tuple(float(value > 0) for value in (int(np.prod(used)), *parts))
    return Claim(RELATIONS.index(s["relation"]), subject, obj, signs, MODALITIES.index(s["modality"]), holder)  # type: ignore[arg-type]


def tokens_of(window: Window, span: Span) -> Span | None:
    """Return first and last token of a character span that lies in the window whole, else None."""
    inside = np.nonzero((window.ends > span[0]) & (window.starts < span[1]) & (window.starts >= 0))[0]
    if not len(inside) or window.starts[inside[0]] > span[0] + 1 or window.ends[inside[-1]] < span[1] - 1:
        return None
    return int(inside[0]), int(inside[-1])


def touching(window: Window, pieces: Iterable[Span]) -> list[Span]:
    """First and last tokens of what of the pieces lies in the window, at least one token each."""
    found = (np.nonzero((window.ends > a) & (window.starts < b) & (window.starts >= 0))[0] for a, b in pieces)
    return [(int(t[0]), int(t[-1])) for t in found if len(t)]


def _pointer(window: Window, pieces: Sequence[Span]) -> int:
    """Token where the first piece starts; 0 for no piece, IGNORED when it lies outside the window."""
    if not pieces:
        return 0
    places = touching(window, pieces)
    return places[0][0] if places else IGNORED

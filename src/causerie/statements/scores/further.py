"""What the encoder learned from further corpora: is a sentence causal, its causes, effects and signals, sentiment toward a target.

Apart from the reader, which does not use it: each corpus marks something else than GUIDELINES' statements.
"""

from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np

from causerie.records import Document, Span
from causerie.statements.scores.attribution import characters
from causerie.statements.scores.encoder import MODEL, Encoder, softmax
from causerie.statements.scores.heads import Floats, Ints, distinct
from causerie.statements.scores.tokens import CLS, LOWER, Window, windows

ROWS = ("cause", "effect", "signal")
"""Rows of the spans head of the Causal News Corpus."""
MOST = (10, 10, 6)
"""Candidate spans a row, best first."""
ROW_SHARE = 0.5
"""How much the rows' scores count beside those of a pair."""


@dataclass(frozen=True, slots=True)
class CausalSpans:
    """A causal relation in the sense of the Causal News Corpus; spans of characters."""

    cause: Span
    effect: Span
    signal: tuple[Span, ...]
    score: float


class FurtherScores(NamedTuple):
    """Logits for one window of T tokens and K spans; see `training.further`."""

    causal: Floats
    sentiment: Floats
    rows: Floats
    links: Floats
    by_cause: Floats
    by_effect: Floats


class Further:
    def __init__(self, model: Encoder) -> None:
        self.model = model

    @classmethod
    def load(cls, folder: Path = MODEL) -> "Further":
        """Open the model in `folder`. Raises ModelError when it is not whole."""
        return cls(Encoder(folder))

    def causal(self, text: str) -> float:
        """Return the probability that the sentence tells of a cause and its effect."""
        return float(1 / (1 + np.exp(-self._at(self.model.states(self._window(text)), NOWHERE).causal)))

    def sentiment(self, text: str, target: Span) -> tuple[float, float, float]:
        """Return the probabilities of negative, neutral and positive sentiment toward the mention at `target`."""
        window = self._window(text)
        inside = np.nonzero((window.ends > target[0]) & (window.starts < target[1]) & (window.starts >= 0))[0]
        span = np.array([[inside[0], inside[-1]]]) if len(inside) else NOWHERE
        negative, neutral, positive = softmax(self._at(self.model.states(window), span).sentiment[0]).tolist()
        return negative, neutral, positive

    def relations(self, text: str, most: int | None = None) -> list[CausalSpans]:
        """Return the causal relations of a sentence, the surest first.

        The `most` likeliest, or else those likelier than not, and of a causal sentence the likeliest in any case.
        """
        window = self._window(text)
        states = self.model.states(window)
        found = candidates(self._at(states, NOWHERE).rows)
        spans = [span for row in found for span in row]
        scores = self._at(states, np.array(spans, dtype=np.int64).reshape(-1, 2))
        return [
            CausalSpans(
                characters(window, *spans[cause]), characters(window, *spans[effect]), tuple(characters(window, *s) for s in signals), score
            )
            for cause, effect, signals, score in related(scores, found, most)
        ]

    def _at(self, states: Floats, spans: Ints) -> FurtherScores:
        return FurtherScores(*self.model.further(states, spans))

    def _window(self, text: str) -> Window:
        """The text as one sentence; what does not fit into a window is left out."""
        document = Document(page="", source="", kind="article", text=text, sentences=((0, len(text)),))
        cut = windows(document, self.model.tokenizer.tokenize(text, document.sentences))
        return cut[0] if cut else Window(*(np.full(1, value, dtype=np.int64) for value in (CLS, LOWER, -1, -1, -1)))


NOWHERE: Ints = np.zeros((1, 2), dtype=np.int64)


def candidates(rows: Floats) -> tuple[list[Span], ...]:
    """Return the best spans of each row of `rows` [ROWS, T, T], none of them one span cut differently; the ends of a window are none."""
    size = rows.shape[1]
    may = np.triu(np.ones((size, size), dtype=bool))
    may[0] = may[:, -1] = False
    return tuple(_best(np.where(may, row, -np.inf), most) for row, most in zip(rows, MOST, strict=True))


def _best(row: Floats, most: int) -> list[Span]:
    start, end = np.nonzero(np.isfinite(row))
    order = np.argsort(-row[start, end], kind="stable")[: 40 * most]
    start, end = start[order], end[order]
    kept = distinct(start, end, most=most)
    return list(zip(start[kept].tolist(), end[kept].tolist(), strict=True))


def related(scores: FurtherScores, found: tuple[list[Span], ...], most: int | None = None) -> list[tuple[int, int, list[Span], float]]:
    """Return (cause, effect, signals, score) of each relation; cause and effect as places in the joined list of candidates."""
    causes, effects = len(found[0]), len(found[1])
    spans = [span for row in found for span in row]
    own = [float(scores.rows[row, a, b]) for row, spans_ in enumerate(found) for a, b in spans_]
    pairs = [
        (float(scores.links[i, j]) + ROW_SHARE * (own[i] + own[j]), i, j)
        for i, j in product(range(causes), range(causes, causes + effects))
        if not _shared(spans[i], spans[j])
    ]
    kept: list[tuple[int, int, list[Span], float]] = []
    for score, i, j in sorted(pairs, reverse=True):
        if len(kept) == most or (most is None and score <= 0 and (kept or scores.causal <= 0)):
            break
        if not any(_shared(spans[i], spans[a]) and _shared(spans[j], spans[b]) for a, b, _, _ in kept):
            kept.append((i, j, _signals(scores, spans, own, (i, j), causes + effects), score))
    return kept


def _signals(scores: FurtherScores, spans: list[Span], own: list[float], pair: Span, first: int) -> list[Span]:
    """The signals of a pair: candidates from place `first` on that score above 0 and share no token with a better one."""
    cause, effect = pair
    likely = sorted(
        ((float(scores.by_cause[cause, s] + scores.by_effect[effect, s]) + ROW_SHARE * own[s], s) for s in range(first, len(spans))),
        reverse=True,
    )
    kept: list[Span] = []
    for score, s in likely:
        if score > 0 and not any(_shared(spans[s], other) for other in kept):
            kept.append(spans[s])
    return sorted(kept)


def _shared(a: Span, b: Span) -> bool:
    """Do two spans of tokens, ends inclusive, have a token in common?"""
    return min(a[1], b[1]) >= max(a[0], b[0])

"""Heads for further corpora, each of which marks something else: they share the encoder with the reader and nothing more.

The Causal News Corpus: is a sentence causal, and spans of cause, effect and signal. NewsMTSC: sentiment toward a target.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.statements.further import ROW_SHARE, ROWS, candidates
from training.spans import SpanScorer, above_below, span_states
from training.targets import Targets


class FurtherLogits(NamedTuple):
    """Of one window and K spans."""

    causal: Tensor
    """[] that the window is causal."""
    sentiment: Tensor
    """[K, 3] negative, neutral, positive toward each span."""
    rows: Tensor
    """[ROWS, T, T] that a span is a cause, an effect, a signal."""
    links: Tensor
    """[K, K] that a span causes another."""
    by_cause: Tensor
    by_effect: Tensor
    """[K, K]: summed for a cause and an effect, that a span is the signal of their relation."""


class FurtherHead(nn.Module):
    def __init__(self, width: int, size: int = 128, drop: float = 0.2) -> None:
        super().__init__()
        self.size = size
        self.rows = SpanScorer(width, len(ROWS))
        self.weigh, self.causal = nn.Linear(width, 1), nn.Linear(2 * width, 1)
        self.start, self.end, self.mean = (nn.Linear(width, size) for _ in range(3))
        self.cause, self.effect, self.cause_cue, self.effect_cue, self.cue = (nn.Linear(size, size) for _ in range(5))
        self.query, self.key, self.value = nn.Linear(size, size), nn.Linear(width, size), nn.Linear(width, size)
        self.sentiment = nn.Sequential(nn.Linear(3 * size, 2 * size), nn.GELU(), nn.Dropout(drop), nn.Linear(2 * size, 3))
        self.drop = nn.Dropout(drop)

    def forward(self, states: Tensor, spans: Tensor) -> FurtherLogits:
        """`states` [T, width] of one window, `spans` [K, 2] first and last token."""
        span = functional.gelu(span_states(states, spans, self.start, self.end, self.mean))
        scale = self.size**-0.5
        cue = self.cue(span)
        return FurtherLogits(
            self.causal(self.drop(torch.cat((states[0], (self.weigh(states).softmax(0) * states).sum(0)))))[0],
            self.sentiment(self.drop(self._looked(states, span))),
            self.rows(states[None])[0],
            self.cause(span) @ self.effect(span).T * scale,
            self.cause_cue(span) @ cue.T * scale,
            self.effect_cue(span) @ cue.T * scale,
        )

    def _looked(self, states: Tensor, span: Tensor, heads: int = 4) -> Tensor:
        """Each span beside what it attends to in the window and the window's first state."""
        part = self.size // heads
        q, k, v = (x.reshape(-1, heads, part).transpose(0, 1) for x in (self.query(span), self.key(states), self.value(states)))
        seen = ((q @ k.transpose(1, 2) * part**-0.5).softmax(-1) @ v).transpose(0, 1).flatten(1)
        return torch.cat((span, seen, self.value(states[:1]).expand(span.shape[0], -1)), 1)


Terms = dict[str, tuple[Tensor, float]]


def further_losses(head: FurtherHead, states: Tensor, goal: Targets) -> Terms:
    """Losses of one window's states, for what was annotated in it: each a sum, and of how many."""
    if goal.sentiments:
        spans = torch.tensor([span for span, _ in goal.sentiments])
        wanted = torch.tensor([value for _, value in goal.sentiments])
        return {"sentiment": (functional.cross_entropy(head(states, spans).sentiment, wanted, reduction="sum"), float(len(wanted)))}
    if goal.causal is None:
        return {}
    with torch.no_grad():
        spans = known_spans(head.rows(states[None])[0], goal)
    logits = head(states, torch.tensor(spans))
    losses = {"causal": (functional.binary_cross_entropy_with_logits(logits.causal, torch.tensor(float(goal.causal))), 1.0)}
    return losses | relation_losses(logits, spans, goal) if goal.relations else losses


def known_spans(rows: Tensor, goal: Targets) -> list[tuple[int, int]]:
    """The spans that the rows propose, and the annotated ones."""
    annotated = {span for cause, effect, signals in goal.relations or () for span in (cause, effect, *signals)}
    return sorted({span for row in candidates(rows.numpy()) for span in row} | annotated or {(0, 0)})


def relation_losses(logits: FurtherLogits, spans: list[tuple[int, int]], goal: Targets) -> Terms:
    """Losses of a causal sentence's spans, of which cause goes with which effect, and of the signals of each pair."""
    assert goal.relations
    size = logits.rows.shape[1]
    right = torch.zeros(logits.rows.shape, dtype=torch.bool)
    linked, place = torch.zeros(logits.links.shape, dtype=torch.bool), {span: n for n, span in enumerate(spans)}
    own = torch.stack([logits.rows[:, a, b] for a, b in spans], 1) * ROW_SHARE
    signals = []
    for cause, effect, cues in goal.relations:
        for row, span in [(0, cause), (1, effect), *((2, cue) for cue in cues)]:
            right[row, span[0], span[1]] = True
        i, j = place[cause], place[effect]
        linked[i, j] = True
        marked = torch.zeros(len(spans), dtype=torch.bool)
        marked[[place[cue] for cue in cues]] = True
        signals.append(above_below(logits.by_cause[i] + logits.by_effect[j] + own[2], marked))
    may = torch.ones(size, size).triu().bool().expand_as(right)
    links = logits.links + own[0][:, None] + own[1][None]
    return {
        "causal spans": (above_below(logits.rows.flatten(1), right.flatten(1), may.flatten(1)).sum(), float(len(ROWS))),
        "links": (above_below(links.flatten(), linked.flatten()), 1.0),
        "signals": (torch.stack(signals).sum(), float(len(signals))),
    }

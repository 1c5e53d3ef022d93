"""Heads for further corpora, each of which marks something else: they share the encoder with the reader and nothing more.

The Causal News Corpus: is a sentence causal, and spans of cause, effect and signal. NewsMTSC: sentiment toward a target.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.statements.scores.further import ROWS
from training.spans import SpanScorer, span_states


class Related(NamedTuple):
    """Which of K spans cause which, of one window or with an axis of windows before all others."""

    rows: Tensor
    """[.., ROWS, T, T] that a span is a cause, an effect, a signal."""
    links: Tensor
    """[.., K, K] that a span causes another."""
    by_cause: Tensor
    by_effect: Tensor
    """[.., K, K]: summed for a cause and an effect, that a span is the signal of their relation."""


class FurtherLogits(NamedTuple):
    """Of one window and K spans: what `Related` holds, and of the window and each span alone."""

    causal: Tensor
    """[] that the window is causal."""
    sentiment: Tensor
    """[K, 3] negative, neutral, positive toward each span."""
    rows: Tensor
    links: Tensor
    by_cause: Tensor
    by_effect: Tensor


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
        return FurtherLogits(self.is_causal(states), self.toward(states, spans), *self.related(states, spans))

    def related(self, states: Tensor, spans: Tensor) -> Related:
        """Of `spans` [.., K, 2] of one window, or of several."""
        span = self._span(states, spans)
        scale = self.size**-0.5
        cue = self.cue(span).transpose(-1, -2)
        return Related(
            self.rows(states[None])[0] if states.dim() == 2 else self.rows(states),
            self.cause(span) @ self.effect(span).transpose(-1, -2) * scale,
            self.cause_cue(span) @ cue * scale,
            self.effect_cue(span) @ cue * scale,
        )

    def is_causal(self, states: Tensor, there: Tensor | None = None) -> Tensor:
        """[..] that windows with `states` [.., T, width] are causal; `there` [.., T] tells tokens from padding."""
        weight = self.weigh(states) if there is None else self.weigh(states).masked_fill(~there[..., None], -1e4)
        whole = torch.cat((states[..., 0, :], (weight.softmax(-2) * states).sum(-2)), -1)
        return self.causal(self.drop(whole))[..., 0]  # type: ignore[no-any-return]

    def toward(self, states: Tensor, spans: Tensor, there: Tensor | None = None) -> Tensor:
        """[.., K, 3] negative, neutral, positive toward `spans` [.., K, 2]."""
        return self.sentiment(self.drop(self._looked(states, self._span(states, spans), there)))  # type: ignore[no-any-return]

    def _span(self, states: Tensor, spans: Tensor) -> Tensor:
        return functional.gelu(span_states(states, spans, self.start, self.end, self.mean))

    def _looked(self, states: Tensor, span: Tensor, there: Tensor | None, heads: int = 4) -> Tensor:
        """Each span beside what it attends to in the window and the window's first state."""
        part = self.size // heads
        q, k, v = (
            x.reshape(*x.shape[:-1], heads, part).transpose(-2, -3) for x in (self.query(span), self.key(states), self.value(states))
        )
        near = q @ k.transpose(-1, -2) * part**-0.5
        if there is not None:
            near = near.masked_fill(~there[..., None, None, :], -1e4)
        seen = (near.softmax(-1) @ v).transpose(-2, -3).flatten(-2)
        return torch.cat((span, seen, self.value(states[..., :1, :]).expand_as(span)), -1)

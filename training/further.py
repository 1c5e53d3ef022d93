"""Heads for further corpora, each of which marks something else: they share the encoder with the reader and nothing more.

The Causal News Corpus: is a sentence causal, and spans of cause, effect and signal. NewsMTSC: sentiment toward a target.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.records import Span
from causerie.statements.further import ROW_SHARE, ROWS, candidates
from training.batches import Batch
from training.spans import SpanScorer, above_below, span_states
from training.targets import Relation
from training.terms import Terms


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
        span = self._span(states, spans)
        scale = self.size**-0.5
        cue = self.cue(span)
        return FurtherLogits(
            self.is_causal(states),
            self._sentiment(states, span, None),
            self.rows(states[None])[0],
            self.cause(span) @ self.effect(span).T * scale,
            self.cause_cue(span) @ cue.T * scale,
            self.effect_cue(span) @ cue.T * scale,
        )

    def is_causal(self, states: Tensor, there: Tensor | None = None) -> Tensor:
        """[..] that windows with `states` [.., T, width] are causal; `there` [.., T] tells tokens from padding."""
        weight = self.weigh(states) if there is None else self.weigh(states).masked_fill(~there[..., None], -1e4)
        whole = torch.cat((states[..., 0, :], (weight.softmax(-2) * states).sum(-2)), -1)
        return self.causal(self.drop(whole))[..., 0]  # type: ignore[no-any-return]

    def toward(self, states: Tensor, spans: Tensor, there: Tensor | None = None) -> Tensor:
        """[.., K, 3] negative, neutral, positive toward `spans` [.., K, 2]."""
        return self._sentiment(states, self._span(states, spans), there)

    def _span(self, states: Tensor, spans: Tensor) -> Tensor:
        return functional.gelu(span_states(states, spans, self.start, self.end, self.mean))

    def _sentiment(self, states: Tensor, span: Tensor, there: Tensor | None) -> Tensor:
        return self.sentiment(self.drop(self._looked(states, span, there)))  # type: ignore[no-any-return]

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


def further_losses(head: FurtherHead, states: Tensor, there: Tensor, batch: Batch) -> Terms:
    """Losses of the windows' states [B, T, width], for what was annotated in them."""
    losses: Terms = {}
    if len(batch.sentiments):
        window, spans, wanted = batch.sentiments[:, 0], batch.sentiments[:, None, 1:3], batch.sentiments[:, 3]
        toward = head.toward(states[window], spans, there[window])[:, 0]
        losses["sentiment"] = functional.cross_entropy(toward, wanted, reduction="sum"), wanted.new_tensor(len(wanted))
    if len(batch.causal):
        window, causal = batch.causal.unbind(1)
        logits = head.is_causal(states[window], there[window])
        cost = functional.binary_cross_entropy_with_logits(logits, causal.float(), reduction="sum")
        losses["causal"] = cost, causal.new_tensor(len(causal))
    related = [relation_losses(head, states[n][there[n]], relations) for n, relations in batch.caused]
    for name in related[0] if related else ():
        totals, counts = zip(*(each[name] for each in related), strict=True)
        losses[name] = torch.stack(totals).sum(), torch.stack(counts).sum()
    return losses


def known_spans(rows: Tensor, relations: Sequence[Relation]) -> list[Span]:
    """The spans that the rows propose, and the annotated ones."""
    annotated = {span for cause, effect, signals in relations for span in (cause, effect, *signals)}
    return sorted({span for row in candidates(rows.cpu().numpy()) for span in row} | annotated)


def relation_losses(head: FurtherHead, states: Tensor, relations: Sequence[Relation]) -> Terms:
    """Losses of a causal sentence's spans, of which cause goes with which effect, and of the signals of each pair."""
    with torch.no_grad():
        spans = known_spans(head.rows(states[None])[0], relations)
    logits = head(states, torch.tensor(spans, device=states.device))
    size = logits.rows.shape[1]
    right = torch.zeros(logits.rows.shape, dtype=torch.bool)
    linked, place = torch.zeros(logits.links.shape, dtype=torch.bool), {span: n for n, span in enumerate(spans)}
    marked = torch.zeros((len(relations), len(spans)), dtype=torch.bool)
    for n, (cause, effect, cues) in enumerate(relations):
        for row, span in [(0, cause), (1, effect), *((2, cue) for cue in cues)]:
            right[row, span[0], span[1]] = True
        linked[place[cause], place[effect]] = True
        marked[n, [place[cue] for cue in cues]] = True
    right, linked, marked = (x.to(states.device) for x in (right, linked, marked))
    own = logits.rows.flatten(1)[:, [a * size + b for a, b in spans]] * ROW_SHARE
    causes, effects = [place[cause] for cause, _, _ in relations], [place[effect] for _, effect, _ in relations]
    may = torch.ones(size, size, dtype=torch.bool, device=states.device).triu().expand_as(right)
    links = logits.links + own[0][:, None] + own[1][None]
    one = torch.ones((), dtype=torch.int64, device=states.device)
    return {
        "causal spans": (above_below(logits.rows.flatten(1), right.flatten(1), may.flatten(1)).sum(), one * len(ROWS)),
        "links": (above_below(links.flatten(), linked.flatten()), one),
        "signals": (above_below(logits.by_cause[causes] + logits.by_effect[effects] + own[2], marked).sum(), one * len(relations)),
    }

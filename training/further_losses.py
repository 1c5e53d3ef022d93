"""What the heads for further corpora cost, for what was annotated in a batch's windows."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from causerie.records import Span
from causerie.statements.scores.further import ROW_SHARE, ROWS, candidates
from causerie.statements.scores.heads import Floats
from training.batches import Batch
from training.further import FurtherHead
from training.spans import above_below
from training.targets import Relation
from training.terms import Terms


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
    if batch.caused:
        window = torch.tensor([number for number, _ in batch.caused]).to(states.device)
        losses |= relation_losses(head, states[window], there[window], [relations for _, relations in batch.caused])
    return losses


def known_spans(rows: Floats, relations: Sequence[Relation]) -> list[Span]:
    """The spans that the rows propose, and the annotated ones."""
    annotated = {span for cause, effect, signals in relations for span in (cause, effect, *signals)}
    return sorted({span for row in candidates(rows) for span in row} | annotated)


class Places(NamedTuple):
    """Where the spans of F causal windows stand, K of each, padded, and those of their R relations."""

    spans: Tensor
    """[F, K, 2]"""
    real: Tensor
    """[F, K]"""
    right: Tensor
    """[N, 4] window, row, first and last token of each annotated span."""
    linked: Tensor
    """[R, 3] window, and the places of cause and effect among its spans."""
    marked: Tensor
    """[R, K] spans that are signals of the relation."""


def placed(known: Sequence[Sequence[Span]], annotated: Sequence[Sequence[Relation]], device: torch.device) -> Places:
    most = max(map(len, known))
    right, linked, marked = [], [], []
    for n, (spans, relations) in enumerate(zip(known, annotated, strict=True)):
        place = {span: k for k, span in enumerate(spans)}
        for cause, effect, cues in relations:
            right += [(n, row, *span) for row, span in [(0, cause), (1, effect), *((2, cue) for cue in cues)]]
            linked.append((n, place[cause], place[effect]))
            marked.append([span in cues for span in spans] + [False] * (most - len(spans)))
    padded = [[*spans, *[(0, 0)] * (most - len(spans))] for spans in known]
    real = [[k < len(spans) for k in range(most)] for spans in known]
    return Places(*(torch.tensor(x, device=device) for x in (padded, real, right, linked, marked)))


def relation_losses(head: FurtherHead, states: Tensor, there: Tensor, annotated: Sequence[Sequence[Relation]]) -> Terms:
    """Losses of the spans of causal windows, of which cause goes with which effect, and of the signals of each pair.

    `states` [F, T, width]; `there` [F, T] tells tokens from padding.
    """
    with torch.no_grad():
        rows = head.rows(states).numpy(force=True)
    known = [known_spans(row[:, :size, :size], its) for row, size, its in zip(rows, there.sum(1).tolist(), annotated, strict=True)]
    at = placed(known, annotated, states.device)
    logits = head.related(states, at.spans)
    inside = (there[:, :, None] & there[:, None]).triu()
    right, linked = marks(logits.rows, at.right), marks(logits.links, at.linked)
    place = at.spans[..., 0] * states.shape[1] + at.spans[..., 1]
    own = logits.rows.flatten(2).gather(2, place[:, None].expand(-1, len(ROWS), -1)) * ROW_SHARE
    window, cause, effect = at.linked.unbind(1)
    links = logits.links + own[:, 0, :, None] + own[:, 1, None]
    signals = logits.by_cause[window, cause] + logits.by_effect[window, effect] + own[window, 2]
    return {
        "causal spans": summed(logits.rows.flatten(2), right.flatten(2), inside[:, None].expand_as(right).flatten(2)),
        "links": summed(links.flatten(1), linked.flatten(1), (at.real[:, :, None] & at.real[:, None]).flatten(1)),
        "signals": summed(signals, at.marked, at.real[window]),
    }


def marks(like: Tensor, at: Tensor) -> Tensor:
    """What is False but at the rows of `at`, in the shape of another tensor."""
    right = torch.zeros(like.shape, dtype=torch.bool, device=like.device)
    right[at.unbind(1)] = True
    return right


def summed(logits: Tensor, right: Tensor, may: Tensor) -> tuple[Tensor, Tensor]:
    """Sum of `above_below` and over how many."""
    cost = above_below(logits, right, may)
    return cost.sum(), torch.tensor(cost.numel(), device=cost.device)

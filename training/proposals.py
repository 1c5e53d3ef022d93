"""Which spans may be ends of statements, and what their pairs should be: `heads.candidates` and `heads.pairs` for many windows at once."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from causerie.statements.scores.heads import CANDIDATE, ENDS, MOST_SPANS, TOKENS_A_CANDIDATE, TWICE, WIDEST
from training.batches import Batch
from training.spans import take
from training.targets import IGNORED, NEAR, SAME

LIKELY = 1.0
"""Score that an annotated end has at least."""


class Proposals(NamedTuple):
    """K spans a window, padded."""

    spans: Tensor
    """[B, K, 2] first and last token."""
    scores: Tensor
    """[B, K, ENDS]"""
    real: Tensor
    """[B, K]"""


class Wanted(NamedTuple):
    """Of all pairs of a window's spans, K times K of them."""

    may: Tensor
    """[B, P] may one statement join them?"""
    relation: Tensor
    """[B, P] their relation, 0 none, IGNORED unclear."""
    claim: Tensor
    """[B, P] place of the statement that they may be."""


def allowed(sentences: Tensor) -> Tensor:
    """Return [B, T, T]: may a span run from token i to token j? See `heads.allowed`."""
    place = torch.arange(sentences.shape[1], device=sentences.device)
    width = place[None, :] - place[:, None]
    inside = (width >= 0) & (width < WIDEST)
    return (sentences[:, :, None] == sentences[:, None, :]) & (sentences >= 0)[:, :, None] & inside


def proposals(scores: Tensor, may: Tensor, sizes: Tensor) -> Proposals:
    """Return the best spans of each window of which no two are one span cut differently.

    `scores` [B, KINDS, T, T] are logits, `may` [B, T, T] see `allowed`, `sizes` [B] tokens of each window.
    """
    length = scores.shape[-1]
    best = scores[:, :ENDS].amax(1).masked_fill(~may, -torch.inf).flatten(1)
    height, at = best.topk(min(MOST_SPANS, best.shape[1]))
    spans = torch.stack((at // length, at % length), 2)
    kept, real = distinct(spans, height > CANDIDATE, 4 + sizes // TOKENS_A_CANDIDATE, 4 + length // TOKENS_A_CANDIDATE)
    chosen = take(spans, kept) * real[..., None]
    return Proposals(chosen, scores_of(scores, chosen), real)


def distinct(spans: Tensor, free: Tensor, most: Tensor, limit: int) -> tuple[Tensor, Tensor]:
    """Places [B, limit] of at most `most` [B] of the `free` [B, N] spans, best first, and which of them are any: see `heads.distinct`."""
    shared, _, union = overlap(spans, spans)
    same = shared >= TWICE * union
    order = torch.arange(spans.shape[1], 0, -1, device=spans.device)
    window = torch.arange(len(spans), device=spans.device)
    kept, real = [], []
    for n in range(limit):
        first, at = (free * order).max(1)
        kept.append(at)
        real.append((first > 0) & (most > n))
        free = free & ~same[window, at]
    return torch.stack(kept, 1), torch.stack(real, 1)


def scores_of(scores: Tensor, spans: Tensor) -> Tensor:
    """The scores [B, K, ENDS] as ends of spans [B, K, 2]."""
    place = spans[..., 0] * scores.shape[-1] + spans[..., 1]
    return scores[:, :ENDS].flatten(2).gather(2, place[:, None].expand(-1, ENDS, -1)).transpose(1, 2)


def with_annotated(found: Proposals, scores: Tensor, batch: Batch) -> Proposals:
    """The proposals together with the annotated ends that none of them is, as if they were likely, so that no annotated pair is left out.

    An end that is there already, cut a little differently, is not added: beside its twin it would tell that it is right.
    """
    ends = batch.ends.flatten(1, 2)
    kind = torch.stack((2 * (batch.relation - 1), 2 * (batch.relation - 1) + 1), 1).flatten(1).clamp(min=0)
    shared, _, union = overlap(found.spans, ends)
    there = ((shared >= SAME * union) & found.real[..., None]).any(1)
    new = (batch.relation > 0).repeat(1, 2) & ~there
    one = (ends[:, :, None] == ends[:, None]).all(-1) & new[:, None] & new[:, :, None]
    kinds = one.float() @ functional.one_hot(kind, ENDS).float() > 0
    height = scores_of(scores, ends)
    height = torch.where(kinds, height.clamp(min=LIKELY), height)
    real = new & ~one.tril(-1).any(-1)
    return Proposals(*(torch.cat(parts, 1) for parts in ((found.spans, ends), (found.scores, height), (found.real, real))))


def all_pairs(count: int, windows: int, device: torch.device) -> Tensor:
    """[windows, count * count, 2] places of the spans of each pair."""
    place = torch.arange(count, device=device)
    return torch.cartesian_prod(place, place)[None].expand(windows, -1, -1)


def wanted(found: Proposals, batch: Batch) -> Wanted:
    """What all pairs of the spans are; which of them may be one statement's, see `heads.pairs`."""
    spans, real = found.spans, found.real
    sentence = batch.sentences.gather(1, spans[..., 0])
    near = (sentence[:, :, None] - sentence[:, None]).abs() <= 1
    shared, _, _ = overlap(spans, spans)
    may = (near & (shared == 0) & real[:, :, None] & real[:, None]).flatten(1)
    exact, close = [], []
    for end in (0, 1):
        shared, shorter, union = overlap(spans, batch.ends[:, end])
        exact.append(shared / union)
        close.append(shared / shorter)
    given = (batch.relation > 0)[:, None]
    right, claim = torch.minimum(exact[0][:, :, None], exact[1][:, None]).flatten(1, 2).masked_fill(~given, -1).max(2)
    about = torch.minimum(close[0][:, :, None], close[1][:, None]).flatten(1, 2).masked_fill(~given, -1).amax(2)
    relation = torch.where(right >= SAME, batch.relation.gather(1, claim), torch.where(about >= NEAR, IGNORED, 0))
    return Wanted(may, relation, claim)


def overlap(spans: Tensor, others: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """[B, K, C] tokens shared, of the shorter, and of the union of two lists of spans [B, K, 2] and [B, C, 2] with inclusive ends."""
    first, last = (x[:, :, None] for x in spans.unbind(2))
    other_first, other_last = (x[:, None] for x in others.unbind(2))
    shared = (torch.minimum(last, other_last) - torch.maximum(first, other_first) + 1).clamp(min=0)
    sizes, other_sizes = last - first + 1, other_last - other_first + 1
    return shared, torch.minimum(sizes, other_sizes), sizes + other_sizes - shared

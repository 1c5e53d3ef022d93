"""The heads over the encoder: attribution tags, mention spans, pointers, and statements as pairs of spans."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.records import MODALITIES, RELATIONS
from causerie.statements.heads import ENDS, KINDS, TAGS
from training.encoder import Encoder
from training.targets import AUXILIARY

BUCKETS = 17  # signed powers of two of a token distance, from -128 to 128
PLACES = 14  # where a token stands relative to two spans, see `places`


class TokenScores(NamedTuple):
    states: Tensor
    tags: Tensor
    spans: Tensor
    speaker: Tensor
    cue: Tensor


class PairLogits(NamedTuple):
    relation: Tensor
    sign: Tensor
    subject: Tensor
    link: Tensor
    object: Tensor
    modality: Tensor
    holder: Tensor


class Pointer(nn.Module):
    """Score of token j as the place token i points to: [.., T, T]."""

    def __init__(self, width: int, size: int = 64) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(width, size), nn.Linear(width, size)
        self.scale = size**-0.5

    def forward(self, states: Tensor) -> Tensor:
        return self.query(states) @ self.key(states).transpose(-1, -2) * self.scale


class SpanScorer(nn.Module):
    """GlobalPointer (Su et al. 2022): one bilinear score a kind for each (first, last) pair of tokens, with rotary positions."""

    def __init__(self, width: int, kinds: int, size: int = 32, positions: int = 512) -> None:
        super().__init__()
        self.kinds, self.size = kinds, size
        self.project = nn.Linear(width, kinds * size * 2)
        angle = torch.arange(positions)[:, None] / 10000 ** (torch.arange(0, size, 2)[None] / size)
        self.register_buffer("cosine", angle.cos().repeat_interleave(2, 1), persistent=False)
        self.register_buffer("sine", angle.sin().repeat_interleave(2, 1), persistent=False)

    def forward(self, states: Tensor) -> Tensor:
        batch, length = states.shape[:2]
        both = self.project(states).reshape(batch, length, self.kinds, 2, self.size)
        first, last = self._rotate(both[:, :, :, 0]), self._rotate(both[:, :, :, 1])
        return torch.einsum("bikd,bjkd->bkij", first, last) * self.size**-0.5

    def _rotate(self, x: Tensor) -> Tensor:
        length = x.shape[1]
        turned = torch.stack((-x[..., 1::2], x[..., ::2]), -1).reshape(x.shape)
        return x * self.cosine[:length, None] + turned * self.sine[:length, None]


def places(length: int, first: Tensor, last: Tensor, other_first: Tensor, other_last: Tensor) -> Tensor:
    """Classify each token against P pairs of spans: [P, length] in [0, PLACES).

    far before, just before, in the earlier span, between, in the later span, just after, far after;
    the second seven are for pairs whose subject is the later span.
    """
    token = torch.arange(length, device=first.device)[None]
    swapped = first > other_first
    lo1, hi1 = torch.where(swapped, other_first, first)[:, None], torch.where(swapped, other_last, last)[:, None]
    lo2, hi2 = torch.where(swapped, first, other_first)[:, None], torch.where(swapped, last, other_last)[:, None]
    place = torch.where(token < lo1 - 3, 0, 1)
    place = torch.where(token >= lo1, 2, place)
    place = torch.where(token > hi1, 3, place)
    place = torch.where(token >= lo2, 4, place)
    place = torch.where(token > hi2, 5, place)
    place = torch.where(token > hi2 + 3, 6, place)
    return place + 7 * swapped[:, None].to(place.dtype)


def bucket(distance: Tensor) -> Tensor:
    """Signed power-of-two bucket of a distance: 0 stays 8, +-1 is 9 and 7, +-2 and 3 are 10 and 6, ..."""
    size = torch.log2(distance.abs().clamp(min=1).to(torch.float32)).floor().to(torch.int64) + 1
    return (8 + torch.sign(distance) * size).clamp(0, BUCKETS - 1)


class PairHead(nn.Module):
    """Reads P pairs of spans of one window, with an attention of each pair over the window's tokens.

    What depends on one span alone is worked out once a span, not once a pair.
    """

    def __init__(self, width: int, size: int = 192, heads: int = 6, drop: float = 0.2) -> None:
        super().__init__()
        self.heads, self.size = heads, size
        self.start, self.end, self.mean = (nn.Linear(width, size) for _ in range(3))
        self.scores = nn.Linear(ENDS, size)
        self.subject_role, self.object_role = nn.Linear(size, size), nn.Linear(size, size)
        self.subject_query, self.object_query = nn.Linear(size, size), nn.Linear(size, size)
        self.key, self.value = nn.Linear(width, size), nn.Linear(width, size)
        self.place_bias = nn.Embedding(PLACES, heads)
        self.distance = nn.Embedding(2 * BUCKETS, 2 * size)
        self.join_subject, self.join_object, self.join_both, self.join_seen = (nn.Linear(size, 2 * size) for _ in range(4))
        self.norm = nn.LayerNorm(2 * size)
        self.hidden = nn.Linear(2 * size, 2 * size)
        self.drop = nn.Dropout(drop)
        self.relation = nn.Linear(2 * size, 1 + len(RELATIONS))
        self.signs = nn.Linear(2 * size, 4)
        self.modality = nn.Linear(2 * size, len(MODALITIES))
        self.holder_query, self.holder_key = nn.Linear(2 * size, 64), nn.Linear(width, 64)
        self.holder_mix = nn.Parameter(torch.tensor([0.5, 0.5]))
        self.speaker = Pointer(width)
        nn.init.zeros_(self.place_bias.weight)

    def forward(self, states: Tensor, sentences: Tensor, spans: Tensor, scores: Tensor, pairs: Tensor) -> PairLogits:
        """`states` [T, width]; `sentences` [T]; `spans` [K, 2] first and last token; `scores` [K, ENDS]; `pairs` [P, 2] rows of spans."""
        first, last = spans.unbind(1)
        subject, object_ = pairs.unbind(1)
        span = self._span(states, first, last) + self.scores(scores.clamp(-8, 8) / 4)
        a, b = functional.gelu(self.subject_role(span)), functional.gelu(self.object_role(span))
        query = self.subject_query(a)[subject] + self.object_query(b)[object_]
        place = places(states.shape[0], first[subject], last[subject], first[object_], last[object_])
        seen = self._attend(states, query, self.place_bias(place))
        apart = (sentences[first[subject]] != sentences[first[object_]]).to(torch.int64)
        joined = self.join_subject(a)[subject] + self.join_object(b)[object_] + self.join_both(a[subject] * b[object_])
        joined = joined + self.join_seen(seen) + self.distance(bucket(first[object_] - first[subject]) + BUCKETS * apart)
        joined = self.drop(functional.gelu(self.norm(joined)))
        z = joined + functional.gelu(self.hidden(joined))
        signs = self.signs(z)
        pointed = self.speaker.query(states[first]) @ self.speaker.key(states).T * self.speaker.scale
        holder = self.holder_query(z) @ self.holder_key(states).T / 8
        holder = holder + self.holder_mix[0] * pointed[subject] + self.holder_mix[1] * pointed[object_]
        return PairLogits(self.relation(z), signs[:, 0], signs[:, 1], signs[:, 2], signs[:, 3], self.modality(z), holder)

    def _span(self, states: Tensor, first: Tensor, last: Tensor) -> Tensor:
        sums = functional.pad(states.cumsum(0), (0, 0, 1, 0))
        mean = (sums[last + 1] - sums[first]) / (last + 1 - first)[:, None].to(states.dtype)
        return functional.gelu(self.start(states[first]) + self.end(states[last]) + self.mean(mean))

    def _attend(self, states: Tensor, query: Tensor, bias: Tensor) -> Tensor:
        length, part = states.shape[0], self.size // self.heads
        q = query.reshape(-1, self.heads, part)
        k = self.key(states).reshape(length, self.heads, part)
        v = self.value(states).reshape(length, self.heads, part)
        weights = (torch.einsum("phd,thd->pth", q, k) * part**-0.5 + bias).softmax(1)
        return torch.einsum("pth,thd->phd", weights, v).reshape(-1, self.size)


class ReaderModel(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(encoder.width, len(TAGS))
        self.spans = SpanScorer(encoder.width, len(KINDS) + len(AUXILIARY))
        self.pairs = PairHead(encoder.width)
        self.cue = Pointer(encoder.width)

    def forward(self, ids: Tensor, cases: Tensor) -> TokenScores:
        """Ids and cases [B, T] to the scores of the token heads."""
        return self.heads(self.encoder(ids, cases))

    def heads(self, states: Tensor) -> TokenScores:
        return TokenScores(states, self.tags(states), self.spans(states), self.pairs.speaker(states), self.cue(states))

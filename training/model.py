"""The heads over the encoder: attribution tags, mention spans, pointers, and statements as pairs of spans."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.records import MODALITIES, RELATIONS
from causerie.statements.heads import ENDS, KINDS, MOST_PAIRS, TAGS
from training.encoder import Encoder
from training.further import FurtherHead
from training.spans import SpanScorer, span_states

BUCKETS = 17  # signed powers of two of a token distance, from -128 to 128
PLACES = 14  # where a token stands relative to two spans, see `places`
KINS = 36  # what two pairs share, see `kinship`


class TokenScores(NamedTuple):
    states: Tensor
    tags: Tensor
    spans: Tensor
    speaker: Tensor
    cue: Tensor


class PairLogits(NamedTuple):
    """Of the likeliest pairs, whose places among the pairs given are `chosen`."""

    chosen: Tensor
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


def kinship(spans: Tensor, pairs: Tensor) -> Tensor:
    """Classify P pairs of the spans [K, 2] against each other: [P, P] in [0, KINS).

    Their subjects, and their objects, lie apart, overlap, or are one; the subject of one overlaps the object of the other, or not.
    """
    first, last = spans.unbind(1)
    over = ((first[:, None] <= last[None]) & (first[None] <= last[:, None])).to(torch.int64)
    same = over + ((first[:, None] == first[None]) & (last[:, None] == last[None])).to(torch.int64)
    subject, object_ = pairs.unbind(1)
    alike = 3 * same[subject][:, subject] + same[object_][:, object_]
    return 4 * alike + 2 * over[subject][:, object_] + over[object_][:, subject]


class Glance(nn.Module):
    """A score a relation for each of P pairs from its two spans and their distance: cheap, to choose the pairs worth reading."""

    def __init__(self, size: int, part: int = 64) -> None:
        super().__init__()
        self.part = part
        self.subject, self.object = (nn.Linear(size, len(RELATIONS) * part) for _ in range(2))
        self.ends = nn.Parameter(torch.full((ENDS,), 0.5))
        self.distance = nn.Embedding(2 * BUCKETS, len(RELATIONS))
        nn.init.zeros_(self.distance.weight)

    def forward(self, span: Tensor, scores: Tensor, pairs: Tensor, apart: Tensor) -> Tensor:
        """`span` [K, size], `scores` [K, ENDS], `pairs` [P, 2], `apart` [P] buckets of distance; returns [P, relations]."""
        a = self.subject(span).reshape(-1, len(RELATIONS), self.part)
        b = self.object(span).reshape(-1, len(RELATIONS), self.part)
        table = torch.einsum("ird,jrd->ijr", a, b) * self.part**-0.5
        ends = scores.clamp(-8, 8) * self.ends
        table = table + ends[:, None, 0::2] + ends[None, :, 1::2]
        return table.flatten(0, 1)[pairs[:, 0] * span.shape[0] + pairs[:, 1]] + self.distance(apart)


def attended(query: Tensor, key: Tensor, value: Tensor, table: nn.Embedding, kinds: Tensor) -> Tensor:
    """Attention of P over T vectors, [P, size] over [T, size]; `table` holds each head's bias for the `kinds` [P, T] of places."""
    heads = table.embedding_dim
    q, k, v = (x.reshape(x.shape[0], heads, -1).transpose(0, 1) for x in (query, key, value))
    bias = table(kinds).permute(2, 0, 1)
    weights = (q @ k.transpose(1, 2) * q.shape[2] ** -0.5 + bias).softmax(2)
    return (weights @ v).transpose(0, 1).flatten(1)


class Look(nn.Module):
    """Attention of P pairs over a window's T tokens, with a bias a head for where a token stands (`places`)."""

    def __init__(self, width: int, size: int, heads: int) -> None:
        super().__init__()
        self.key, self.value = nn.Linear(width, size), nn.Linear(width, size)
        self.place_bias = nn.Embedding(PLACES, heads)
        nn.init.zeros_(self.place_bias.weight)

    def forward(self, states: Tensor, query: Tensor, place: Tensor) -> Tensor:
        return attended(query, self.key(states), self.value(states), self.place_bias, place)


class Comparison(nn.Module):
    """A decoder layer (Vaswani et al. 2017; pre-norm): the pairs of a window see each other, then the window once more.

    Of a sentence's many likely pairs few are statements, and which they are is seen only side by side. New layers change nothing: all that
    they add begins at 0, so that a head trained without them goes on with them.
    """

    def __init__(self, width: int, size: int, heads: int, drop: float) -> None:
        super().__init__()
        wide = 2 * size
        self.norm, self.look_norm, self.last_norm = (nn.LayerNorm(wide) for _ in range(3))
        self.query, self.key, self.value, self.look_query = (nn.Linear(wide, size) for _ in range(4))
        self.kin_bias = nn.Embedding(KINS, heads)
        self.look = Look(width, size, heads)
        self.others, self.looked = nn.Linear(size, wide), nn.Linear(size, wide)
        self.inner, self.outer = nn.Linear(wide, 2 * wide), nn.Linear(2 * wide, wide)
        self.drop = nn.Dropout(drop)
        for part in (self.kin_bias, self.others, self.looked, self.outer):
            nn.init.zeros_(part.weight)

    def forward(self, pairs: Tensor, states: Tensor, place: Tensor, kin: Tensor) -> Tensor:
        """`pairs` [P, 2 size], `states` [T, width], `place` [P, T] see `places`, `kin` [P, P] see `kinship`."""
        seen = self.norm(pairs)
        others = attended(self.query(seen), self.key(seen), self.value(seen), self.kin_bias, kin)
        pairs = pairs + self.drop(self.others(others))
        pairs = pairs + self.drop(self.looked(self.look(states, self.look_query(self.look_norm(pairs)), place)))
        return pairs + self.drop(self.outer(functional.gelu(self.inner(self.last_norm(pairs)))))


class PairHead(nn.Module):
    """Reads pairs of spans of one window: glances at all, then reads the likeliest with two looks over the window's tokens,
    and compares them.

    What depends on one span alone is worked out once a span, not once a pair.
    """

    def __init__(self, width: int, size: int = 192, heads: int = 6, drop: float = 0.1) -> None:
        super().__init__()
        self.start, self.end, self.mean = (nn.Linear(width, size) for _ in range(3))
        self.scores = nn.Linear(ENDS, size)
        self.glance = Glance(size)
        self.glance_share = nn.Parameter(torch.zeros(len(RELATIONS)))
        self.subject_role, self.object_role = nn.Linear(size, size), nn.Linear(size, size)
        self.subject_query, self.object_query = nn.Linear(size, size), nn.Linear(size, size)
        self.first_look, self.second_look = Look(width, size, heads), Look(width, size, heads)
        self.distance = nn.Embedding(2 * BUCKETS, 2 * size)
        self.join_subject, self.join_object, self.join_both, self.join_seen = (nn.Linear(size, 2 * size) for _ in range(4))
        self.norm = nn.LayerNorm(2 * size)
        self.second_query, self.join_again = nn.Linear(2 * size, size), nn.Linear(size, 2 * size)
        self.hidden = nn.Linear(2 * size, 2 * size)
        self.comparisons = nn.ModuleList(Comparison(width, size, heads, drop) for _ in range(2))
        self.drop = nn.Dropout(drop)
        self.relation = nn.Linear(2 * size, 1 + len(RELATIONS))
        self.signs = nn.Linear(2 * size, 4)
        self.modality = nn.Linear(2 * size, len(MODALITIES))
        self.holder_query, self.holder_key = nn.Linear(2 * size, 64), nn.Linear(width, 64)
        self.holder_mix = nn.Parameter(torch.tensor([0.5, 0.5]))
        self.speaker = Pointer(width)
        nn.init.zeros_(self.join_again.weight)
        nn.init.zeros_(self.join_again.bias)

    def forward(
        self, states: Tensor, sentences: Tensor, spans: Tensor, scores: Tensor, pairs: Tensor, wanted: Tensor | None = None
    ) -> tuple[PairLogits, Tensor]:
        """Return the logits of the likeliest pairs, and what a glance says of all [P, relations].

        `states` [T, width]; `sentences` [T]; `spans` [K, 2] first and last token; `scores` [K, ENDS]; `pairs` [P, 2] rows of spans.
        The pairs that `wanted` [P] marks with 1 are read in any case.
        """
        span = functional.gelu(span_states(states, spans, self.start, self.end, self.mean)) + self.scores(scores.clamp(-8, 8) / 4)
        apart = self._apart(sentences, spans, pairs)
        seen = self.glance(span, scores, pairs, apart)
        rank = seen.amax(1) if wanted is None else seen.amax(1) + 1e4 * wanted
        chosen = torch.argsort(rank, descending=True)[:MOST_PAIRS]
        return self._read(states, spans, span, pairs[chosen], apart[chosen], seen[chosen], chosen), seen

    def _apart(self, sentences: Tensor, spans: Tensor, pairs: Tensor) -> Tensor:
        start, other = spans[pairs[:, 0], 0], spans[pairs[:, 1], 0]
        return bucket(other - start) + BUCKETS * (sentences[start] != sentences[other]).to(torch.int64)

    def _read(self, states: Tensor, spans: Tensor, span: Tensor, pairs: Tensor, apart: Tensor, seen: Tensor, chosen: Tensor) -> PairLogits:
        first, last = spans.unbind(1)
        subject, object_ = pairs.unbind(1)
        a, b = functional.gelu(self.subject_role(span)), functional.gelu(self.object_role(span))
        place = places(states.shape[0], first[subject], last[subject], first[object_], last[object_])
        looked = self.first_look(states, self.subject_query(a)[subject] + self.object_query(b)[object_], place)
        joined = self.join_subject(a)[subject] + self.join_object(b)[object_] + self.join_both(a[subject] * b[object_])
        joined = functional.gelu(self.norm(joined + self.join_seen(looked) + self.distance(apart)))
        joined = self.drop(joined + self.join_again(self.second_look(states, self.second_query(joined), place)))
        z = joined + functional.gelu(self.hidden(joined))
        kin = kinship(spans, pairs)
        for compare in self.comparisons:
            z = compare(z, states, place, kin)
        relation = self.relation(z)
        relation = torch.cat((relation[:, :1], relation[:, 1:] + self.glance_share * seen), 1)
        signs = self.signs(z)
        pointed = self.speaker.query(states[first]) @ self.speaker.key(states).T * self.speaker.scale
        holder = self.holder_query(z) @ self.holder_key(states).T / 8
        holder = holder + self.holder_mix[0] * pointed[subject] + self.holder_mix[1] * pointed[object_]
        return PairLogits(chosen, relation, signs[:, 0], signs[:, 1], signs[:, 2], signs[:, 3], self.modality(z), holder)


class ReaderModel(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.tags = nn.Linear(encoder.width, len(TAGS))
        self.spans = SpanScorer(encoder.width, len(KINDS))
        self.pairs = PairHead(encoder.width)
        self.cue = Pointer(encoder.width)
        self.further = FurtherHead(encoder.width)

    def forward(self, ids: Tensor, cases: Tensor) -> TokenScores:
        """Ids and cases [B, T] to the scores of the token heads."""
        return self.heads(self.encoder(ids, cases))

    def heads(self, states: Tensor) -> TokenScores:
        return TokenScores(states, self.tags(states), self.spans(states), self.pairs.speaker(states), self.cue(states))

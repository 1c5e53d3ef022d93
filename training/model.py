"""The heads over the encoder: attribution tags, mention spans, pointers, and statements as pairs of spans."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.records import MODALITIES, RELATIONS
from causerie.statements.scores.heads import ENDS, KINDS, MOST_PAIRS, TAGS
from training.encoder import Encoder, unseen
from training.further import FurtherHead
from training.spans import SpanScorer, span_states, take

BUCKETS = 17  # signed powers of two of a token distance, from -128 to 128
PLACES = 14  # where a token stands relative to two spans, see `places`
KINS = 36  # what two pairs share, see `kinship`


class TokenScores(NamedTuple):
    states: Tensor
    tags: Tensor
    spans: Tensor
    speaker: Tensor
    cue: Tensor


class Given(NamedTuple):
    """Spans and pairs of one window, or of several with an axis before all others, padded: `there` and `real` tell what is no padding."""

    states: Tensor
    """[.., T, width]"""
    sentences: Tensor
    """[.., T] the sentence of each token."""
    spans: Tensor
    """[.., K, 2] first and last token."""
    scores: Tensor
    """[.., K, ENDS]"""
    pairs: Tensor
    """[.., P, 2] places of the spans of subject and object."""
    there: Tensor | None = None
    """[.., T]"""
    real: Tensor | None = None
    """[.., P]"""


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


def looked_up(table: nn.Embedding, kinds: Tensor) -> Tensor:
    """The table's rows. On a GPU by a product: of few rows looked up often the gradients would be added up one by one."""
    if kinds.is_cuda:
        every = torch.arange(table.num_embeddings, device=kinds.device)
        return (kinds[..., None] == every).to(table.weight.dtype) @ table.weight
    found: Tensor = table(kinds)
    return found


def places(length: int, spans: Tensor, others: Tensor) -> Tensor:
    """Classify each token against P pairs of spans [.., P, 2]: [.., P, length] in [0, PLACES).

    far before, just before, in the earlier span, between, in the later span, just after, far after;
    the second seven are for pairs whose subject is the later span.
    """
    token = torch.arange(length, device=spans.device)
    swapped = spans[..., :1] > others[..., :1]
    lo1, hi1 = torch.where(swapped, others, spans).split(1, -1)
    lo2, hi2 = torch.where(swapped, spans, others).split(1, -1)
    place = torch.where(token < lo1 - 3, 0, 1)
    place = torch.where(token >= lo1, 2, place)
    place = torch.where(token > hi1, 3, place)
    place = torch.where(token >= lo2, 4, place)
    place = torch.where(token > hi2, 5, place)
    place = torch.where(token > hi2 + 3, 6, place)
    return place + 7 * swapped.to(place.dtype)


def bucket(distance: Tensor) -> Tensor:
    """Signed power-of-two bucket of a distance: 0 stays 8, +-1 is 9 and 7, +-2 and 3 are 10 and 6, ..."""
    size = torch.log2(distance.abs().clamp(min=1).to(torch.float32)).floor().to(torch.int64) + 1
    return (8 + torch.sign(distance) * size).clamp(0, BUCKETS - 1)


def kinship(subjects: Tensor, objects: Tensor) -> Tensor:
    """Classify P pairs of spans [.., P, 2] against each other: [.., P, P] in [0, KINS).

    Their subjects, and their objects, lie apart, overlap, or are one; the subject of one overlaps the object of the other, or not.
    """
    alike = 3 * _same(subjects) + _same(objects)
    return 4 * alike + 2 * _over(subjects, objects) + _over(objects, subjects)


def _over(spans: Tensor, others: Tensor) -> Tensor:
    first, last = (x[..., :, None] for x in spans.unbind(-1))
    other_first, other_last = (x[..., None, :] for x in others.unbind(-1))
    return ((first <= other_last) & (other_first <= last)).to(torch.int64)


def _same(spans: Tensor) -> Tensor:
    one = (spans[..., :, None, :] == spans[..., None, :, :]).all(-1)
    return _over(spans, spans) + one.to(torch.int64)


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
        """`span` [.., K, size], `scores` [.., K, ENDS], `pairs` [.., P, 2], `apart` [.., P] buckets of distance: [.., P, relations]."""
        a = self.subject(span).reshape(*span.shape[:-1], len(RELATIONS), self.part)
        b = self.object(span).reshape(*span.shape[:-1], len(RELATIONS), self.part)
        table = torch.einsum("...ird,...jrd->...ijr", a, b) * self.part**-0.5
        ends = scores.clamp(-8, 8) * self.ends
        table = table + ends[..., :, None, 0::2] + ends[..., None, :, 1::2]
        return take(table.flatten(-3, -2), pairs[..., 0] * span.shape[-2] + pairs[..., 1]) + looked_up(self.distance, apart)


def attended(query: Tensor, key: Tensor, value: Tensor, table: nn.Embedding, kinds: Tensor, hidden: Tensor | None) -> Tensor:
    """Attention of P over T vectors, [.., P, size] over [.., T, size].

    `table` holds each head's bias for the `kinds` [.., P, T] of places; `hidden` [.., T] is added to it, 0 for what may be seen.
    """
    heads = table.embedding_dim
    q, k, v = (x.reshape(*x.shape[:-1], heads, -1).transpose(-2, -3) for x in (query, key, value))
    bias = looked_up(table, kinds).transpose(-1, -2).transpose(-2, -3)
    if hidden is not None:
        bias = bias + hidden[..., None, None, :]
    weights = (q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5 + bias).softmax(-1)
    return (weights @ v).transpose(-2, -3).flatten(-2)


class Look(nn.Module):
    """Attention of P pairs over a window's T tokens, with a bias a head for where a token stands (`places`)."""

    def __init__(self, width: int, size: int, heads: int) -> None:
        super().__init__()
        self.key, self.value = nn.Linear(width, size), nn.Linear(width, size)
        self.place_bias = nn.Embedding(PLACES, heads)
        nn.init.zeros_(self.place_bias.weight)

    def forward(self, query: Tensor, near: "Near") -> Tensor:
        return attended(query, self.key(near.states), self.value(near.states), self.place_bias, near.place, near.hidden)


class Near(NamedTuple):
    """What P pairs see of their window."""

    states: Tensor
    """[.., T, width]"""
    place: Tensor
    """[.., P, T] see `places`"""
    hidden: Tensor | None
    """[.., T] 0 for tokens, much less for padding."""
    kin: Tensor
    """[.., P, P] see `kinship`"""
    idle: Tensor | None
    """[.., P] 0 for pairs, much less for padding."""


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

    def forward(self, pairs: Tensor, near: Near) -> Tensor:
        """`pairs` [.., P, 2 size]."""
        seen = self.norm(pairs)
        others = attended(self.query(seen), self.key(seen), self.value(seen), self.kin_bias, near.kin, near.idle)
        pairs = pairs + self.drop(self.others(others))
        pairs = pairs + self.drop(self.looked(self.look(self.look_query(self.look_norm(pairs)), near)))
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

    def forward(self, given: Given, wanted: Tensor | None = None) -> tuple[PairLogits, Tensor]:
        """Return the logits of the likeliest pairs, and what a glance says of all [.., P, relations].

        The pairs that `wanted` [.., P] marks are read in any case.
        """
        span = span_states(given.states, given.spans, self.start, self.end, self.mean)
        span = functional.gelu(span) + self.scores(given.scores.clamp(-8, 8) / 4)
        apart = self._apart(given)
        seen = self.glance(span, given.scores, given.pairs, apart)
        rank = seen.amax(-1)
        if wanted is not None:
            rank = rank + 1e4 * wanted.to(rank.dtype)
        if given.real is not None:
            rank = rank.masked_fill(~given.real, -1e5)
        chosen = torch.argsort(rank, -1, descending=True)[..., :MOST_PAIRS]
        real = None if given.real is None else given.real.gather(-1, chosen)
        kept = given._replace(pairs=take(given.pairs, chosen), real=real)
        return self._read(kept, span, take(apart[..., None], chosen)[..., 0], take(seen, chosen), chosen), seen

    def _apart(self, given: Given) -> Tensor:
        start, other = (take(given.spans, given.pairs[..., n])[..., 0] for n in (0, 1))
        far = take(given.sentences[..., None], start) != take(given.sentences[..., None], other)
        return bucket(other - start) + BUCKETS * far[..., 0].to(torch.int64)

    def _read(self, given: Given, span: Tensor, apart: Tensor, seen: Tensor, chosen: Tensor) -> PairLogits:
        subject, object_ = given.pairs.unbind(-1)
        subjects, objects = take(given.spans, subject), take(given.spans, object_)
        a, b = functional.gelu(self.subject_role(span)), functional.gelu(self.object_role(span))
        place = places(given.states.shape[-2], subjects, objects)
        hidden, idle = (None if each is None else unseen(each) for each in (given.there, given.real))
        near = Near(given.states, place, hidden, kinship(subjects, objects), idle)
        looked = self.first_look(take(self.subject_query(a), subject) + take(self.object_query(b), object_), near)
        joined = take(self.join_subject(a), subject) + take(self.join_object(b), object_)
        joined = joined + self.join_both(take(a, subject) * take(b, object_))
        joined = functional.gelu(self.norm(joined + self.join_seen(looked) + looked_up(self.distance, apart)))
        joined = self.drop(joined + self.join_again(self.second_look(self.second_query(joined), near)))
        z = joined + functional.gelu(self.hidden(joined))
        for compare in self.comparisons:
            z = compare(z, near)
        relation = self.relation(z)
        relation = torch.cat((relation[..., :1], relation[..., 1:] + self.glance_share * seen), -1)
        signs = self.signs(z)
        firsts = take(given.states, given.spans[..., 0])
        pointed = self.speaker.query(firsts) @ self.speaker.key(given.states).transpose(-1, -2) * self.speaker.scale
        holder = self.holder_query(z) @ self.holder_key(given.states).transpose(-1, -2) / 8
        holder = holder + (torch.stack((take(pointed, subject), take(pointed, object_)), -1) * self.holder_mix).sum(-1)
        if near.hidden is not None:
            holder = holder + near.hidden[..., None, :]
        return PairLogits(chosen, relation, *signs.unbind(-1), self.modality(z), holder)


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

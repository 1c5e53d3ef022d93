"""What each head's scores cost against its targets."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from training import proposals, teaching
from training.batches import Batch
from training.encoder import unseen
from training.further_losses import further_losses
from training.model import Given, PairLogits, ReaderModel, TokenScores
from training.proposals import Wanted
from training.spans import above_below, take
from training.targets import IGNORED
from training.terms import Terms, means

WEIGHTS = {
    "tags": 1.0,
    "spans": 0.3,
    "speaker": 0.5,
    "cue": 0.2,
    "glance": 0.2,
    "relation": 1.0,
    "signs": 1.5,
    "modality": 0.5,
    "holder": 1.0,
    "causal": 0.3,
    "causal spans": 0.1,
    "links": 0.1,
    "signals": 0.1,
    "sentiment": 0.5,
    "states": 2.0,
}
"""How much each loss counts; chosen after one epoch, in which the signs had hardly been learned beside the relations."""


MASK = 103
"""The vocabulary's token for a hidden word."""


def batch_losses(model: ReaderModel, batch: Batch, teacher: ReaderModel | None = None, hide: float = 0.0) -> dict[str, Tensor]:
    """Return the mean loss of each head over the batch, and of what a teacher tells of it.

    The share `hide` of the words is hidden from the model.
    """
    there = batch.ids != 0
    hidden = (torch.rand(there.shape, device=there.device) < hide) & (batch.sentences >= 0)
    scores = model.heads(states(model, torch.where(hidden, MASK, batch.ids), batch.cases))
    may = proposals.allowed(batch.sentences)
    joined = judged(model, scores, may, there, batch)
    losses = token_losses(scores, may, there, batch) | claim_losses(joined, batch)
    if teacher:
        with torch.no_grad():
            told = teacher.heads(states(teacher, batch.ids, batch.cases))
            pairs = same_pairs(teacher, told.states, joined)
        tells = teaching.token_terms(told, scores, there, may) | teaching.pair_terms(pairs, joined.logits, joined.real)
        tells |= teaching.further_terms(teacher.further, model.further, told.states, scores.states, there, batch)
        losses |= {teaching.NAME + name: term for name, term in tells.items()}
    # last, since it waits until a GPU has done all that was asked of it so far
    losses |= further_losses(model.further, scores.states, there, batch)
    return means(losses)


def states(model: ReaderModel, ids: Tensor, cases: Tensor) -> Tensor:
    whole = model.encoder.norm.weight.dtype == torch.bfloat16
    with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=not whole):
        encoded: Tensor = model.encoder(ids, cases)
    return encoded.float()


def token_losses(scores: TokenScores, may: Tensor, there: Tensor, batch: Batch) -> Terms:
    losses: Terms = {}
    padding = unseen(there)[:, None]
    for name, logits in (("tags", scores.tags), ("speaker", scores.speaker + padding), ("cue", scores.cue + padding)):
        goal = getattr(batch, name)
        losses[name] = cross_entropy(logits, goal), (goal != IGNORED).sum()
    losses["spans"] = span_loss(scores.spans, may, batch)
    return losses


def span_loss(logits: Tensor, may: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Loss of the spans, summed over the windows and the kinds that were annotated in them, whose number is returned beside it."""
    right = torch.zeros(logits.shape, dtype=torch.bool, device=logits.device)
    right[batch.spans.unbind(1)] = True
    cost = above_below(logits.flatten(2), right.flatten(2), may[:, None].expand_as(logits).flatten(2))
    return (cost * batch.kinds).sum(), batch.kinds.sum()


class Judged(NamedTuple):
    """The pairs that the pairs head read, of all pairs of the windows' proposals."""

    given: Given
    """Of the pairs read, with P of them a window."""
    logits: PairLogits
    seen: Tensor
    """[B, all pairs, relations] what a glance said."""
    wanted: Wanted

    @property
    def real(self) -> Tensor:
        """[B, P] pairs that are no padding."""
        assert self.given.real is not None
        return self.given.real


def judged(model: ReaderModel, scores: TokenScores, may: Tensor, there: Tensor, batch: Batch) -> Judged:
    """Read the windows' own proposals and the annotated ends."""
    spans = scores.spans.detach()
    found = proposals.with_annotated(proposals.proposals(spans, may, there.sum(1)), spans, batch)
    wanted = proposals.wanted(found, batch)
    pairs = proposals.all_pairs(found.spans.shape[1], len(spans), spans.device)
    given = Given(scores.states, batch.sentences, found.spans, found.scores, pairs, there, wanted.may)
    logits, seen = model.pairs(given, wanted.relation > 0)
    chosen = logits.chosen
    kept = given._replace(pairs=take(pairs, chosen), real=wanted.may.gather(1, chosen))
    return Judged(kept, logits, seen, wanted)


def same_pairs(teacher: ReaderModel, states: Tensor, joined: Judged) -> PairLogits:
    """What the teacher, whose states of the windows are given, says of the pairs that were read, in their order."""
    logits, _ = teacher.pairs(joined.given._replace(states=states))
    order = torch.argsort(logits.chosen, 1)
    return PairLogits(*(x.gather(1, order if x.dim() == 2 else order[..., None].expand_as(x)) for x in logits))


def claim_losses(joined: Judged, batch: Batch) -> Terms:
    """Losses of the pairs head on the annotated statements."""
    logits, chosen = joined.logits, joined.logits.chosen
    stated = batch.stated[:, None]
    goal = joined.wanted.relation.gather(1, chosen).masked_fill(~(joined.real & stated), IGNORED)
    claim = joined.wanted.claim.gather(1, chosen)
    right = goal > 0
    signs = torch.stack((logits.sign, logits.subject, logits.link, logits.object), 2)
    own = take(batch.signs, claim)
    sure = functional.binary_cross_entropy_with_logits(signs, own, reduction="none").sum(2)
    modality, holder = (getattr(batch, name).gather(1, claim).masked_fill(~right, IGNORED) for name in ("modality", "holder"))
    count = right.sum()
    return {
        "glance": glance_loss(joined, stated),
        "relation": (cross_entropy(logits.relation, goal), batch.stated.sum() + (batch.relation > 0).sum()),
        "signs": ((sure * right).sum(), count),
        "modality": (cross_entropy(logits.modality, modality), count),
        "holder": (cross_entropy(logits.holder, holder), count),
    }


def cross_entropy(logits: Tensor, goal: Tensor) -> Tensor:
    """Summed over all that is not IGNORED."""
    return functional.cross_entropy(logits.flatten(0, 1), goal.flatten(), ignore_index=IGNORED, reduction="sum")


def glance_loss(joined: Judged, stated: Tensor) -> tuple[Tensor, Tensor]:
    """Loss of what a glance says of all pairs, a term a window and relation."""
    kinds = joined.seen.shape[2]
    goal = joined.wanted.relation
    right = functional.one_hot(goal.clamp(min=0), kinds + 1)[..., 1:].bool()
    may = (joined.wanted.may & (goal != IGNORED))[..., None].expand_as(right)
    cost = above_below(joined.seen.transpose(1, 2), right.transpose(1, 2), may.transpose(1, 2))
    return (cost * stated).sum(), kinds * stated.sum()

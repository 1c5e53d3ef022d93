"""What a larger teacher tells the reader: its states, and what its heads say of the same tokens, spans and pairs.

After Hinton et al. 2015 (what the teacher's heads say, at temperature 1) and Jiao et al. 2020 (its states).
"""

import torch
from torch import Tensor
from torch.nn import functional

from training.further import FurtherHead
from training.model import PairLogits, TokenScores
from training.targets import Targets

Terms = dict[str, tuple[Tensor, float]]
NAME = "taught "
"""Before the name of each of these losses."""


def apart(told: Tensor, said: Tensor) -> Tensor:
    """Divergence of what is said from what was told (Kullback, Leibler 1951), both logits [.., N]: [..]."""
    return functional.kl_div(said.log_softmax(-1), told.log_softmax(-1), reduction="none", log_target=True).sum(-1)


def above_below(told: Tensor, said: Tensor, may: Tensor) -> Tensor:
    """`spans.above_below` with what `may` be right to the degree that the teacher says (Su et al. 2022, soft labels)."""
    zero = said.new_zeros((*said.shape[:-1], 1))
    below = (said + functional.logsigmoid(-told)).masked_fill(~may, -1e4)
    above = (functional.logsigmoid(told) - said).masked_fill(~may, -1e4)
    return torch.cat((below, zero), -1).logsumexp(-1) + torch.cat((above, zero), -1).logsumexp(-1)


def share_missed(told: Tensor, said: Tensor, there: Tensor) -> Tensor:
    """Share of the variance of the states told [B, T, width] that those said miss; `there` [B, T] marks tokens that are no padding."""
    wanted, got = told[there], said[there]
    return ((wanted - got) ** 2).sum() / ((wanted - wanted.mean(0)) ** 2).sum()


def token_terms(told: TokenScores, said: TokenScores, there: Tensor, may: Tensor) -> Terms:
    """Of a batch; `there` [B, T] marks tokens that are no padding, `may` [B, T, T] what may be a span."""
    terms = {"states": (share_missed(told.states, said.states, there), 1.0)}
    hidden = ~there[:, None, :]
    for name in ("tags", "speaker", "cue"):
        one, other = getattr(told, name), getattr(said, name)
        if name != "tags":
            one, other = one.masked_fill(hidden, -1e4), other.masked_fill(hidden, -1e4)
        terms[name] = (apart(one, other)[there].sum(), float(there.sum()))
    spread = may[:, None].expand_as(said.spans).flatten(2)
    terms["spans"] = (
        above_below(told.spans.flatten(2), said.spans.flatten(2), spread).sum(),
        float(said.spans.shape[0] * said.spans.shape[1]),
    )
    return terms


def pair_terms(told: PairLogits, said: PairLogits) -> Terms:
    """Of the pairs of one window, told in their order; what is no statement has no sign, holder and modality."""
    counts = 1 - told.relation.softmax(-1)[:, 0]
    total = float(counts.sum())
    signs, own = (torch.stack((x.sign, x.subject, x.link, x.object), 1) for x in (told, said))
    sure = functional.binary_cross_entropy_with_logits(own, signs.sigmoid(), reduction="none").sum(1)
    return {
        "relation": (apart(told.relation, said.relation).sum(), 1.0 + total),
        "signs": ((counts * sure).sum(), total),
        "modality": ((counts * apart(told.modality, said.modality)).sum(), total),
        "holder": ((counts * apart(told.holder, said.holder)).sum(), total),
    }


def further_terms(teacher: FurtherHead, learner: FurtherHead, told: Tensor, said: Tensor, goal: Targets) -> Terms:
    """Of one window's states, for what was annotated in it."""
    spans = torch.tensor([span for span, _ in goal.sentiments] or [(0, 0)])
    if goal.sentiments:
        return {"sentiment": (apart(teacher(told, spans).sentiment, learner(said, spans).sentiment).sum(), float(len(spans)))}
    if goal.causal is None:
        return {}
    return {
        "causal": (functional.binary_cross_entropy_with_logits(learner(said, spans).causal, teacher(told, spans).causal.sigmoid()), 1.0)
    }

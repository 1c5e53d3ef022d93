"""What a larger teacher tells the reader: its states, and what its heads say of the same tokens, spans and pairs.

After Hinton et al. 2015 (what the teacher's heads say, at temperature 1) and Jiao et al. 2020 (its states).
"""

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import Batch
from training.encoder import unseen
from training.further import FurtherHead
from training.model import PairLogits, TokenScores
from training.terms import Terms

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
    known = there[..., None]
    middle = (told * known).sum((0, 1)) / there.sum()
    return ((told - said) ** 2 * known).sum() / ((told - middle) ** 2 * known).sum()


def token_terms(told: TokenScores, said: TokenScores, there: Tensor, may: Tensor) -> Terms:
    """Of a batch; `there` [B, T] marks tokens that are no padding, `may` [B, T, T] what may be a span."""
    one = there.new_ones((), dtype=torch.int64)
    terms = {"states": (share_missed(told.states, said.states, there), one)}
    padding = unseen(there)[:, None]
    for name, hidden in (("tags", 0.0), ("speaker", padding), ("cue", padding)):
        far = apart(getattr(told, name) + hidden, getattr(said, name) + hidden)
        terms[name] = (far * there).sum(), there.sum()
    spread = may[:, None].expand_as(said.spans).flatten(2)
    terms["spans"] = above_below(told.spans.flatten(2), said.spans.flatten(2), spread).sum(), one * said.spans[:, :, 0, 0].numel()
    return terms


def pair_terms(told: PairLogits, said: PairLogits, real: Tensor) -> Terms:
    """Of the `real` [B, P] pairs, told in their order; what is no statement has no sign, holder and modality."""
    counts = (1 - told.relation.softmax(-1)[..., 0]) * real
    total = counts.sum()
    signs, own = (torch.stack((x.sign, x.subject, x.link, x.object), -1) for x in (told, said))
    sure = functional.binary_cross_entropy_with_logits(own, signs.sigmoid(), reduction="none").sum(-1)
    return {
        "relation": ((apart(told.relation, said.relation) * real).sum(), real.any(1).sum() + total),
        "signs": ((counts * sure).sum(), total),
        "modality": ((counts * apart(told.modality, said.modality)).sum(), total),
        "holder": ((counts * apart(told.holder, said.holder)).sum(), total),
    }


def further_terms(teacher: FurtherHead, learner: FurtherHead, told: Tensor, said: Tensor, there: Tensor, batch: Batch) -> Terms:
    """Of the windows' states, for what was annotated in them."""
    terms = {}
    if len(batch.sentiments):
        window, spans = batch.sentiments[:, 0], batch.sentiments[:, None, 1:3]
        one, other = (head.toward(x[window], spans, there[window])[:, 0] for head, x in ((teacher, told), (learner, said)))
        terms["sentiment"] = apart(one, other).sum(), window.new_tensor(len(window))
    if len(batch.causal):
        window = batch.causal[:, 0]
        one, other = (head.is_causal(x[window], there[window]) for head, x in ((teacher, told), (learner, said)))
        cost = functional.binary_cross_entropy_with_logits(other, one.sigmoid(), reduction="sum")
        terms["causal"] = cost, window.new_tensor(len(window))
    return terms

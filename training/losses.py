"""What each head's scores cost against its targets."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from causerie.statements.heads import ENDS, Candidate, allowed, candidates, pairs
from causerie.statements.tokens import Window
from training import teaching
from training.batches import inputs, padded
from training.further import further_losses
from training.model import PairLogits, ReaderModel, TokenScores
from training.spans import above_below
from training.targets import IGNORED, Targets, pair_targets, same_mention

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

Terms = dict[str, list[tuple[Tensor, float]]]


class Lesson(NamedTuple):
    """What a teacher's states [B, T, width] of the batch are, and its heads, which say what follows from them."""

    states: Tensor
    teacher: ReaderModel


def batch_losses(
    model: ReaderModel, windows: Sequence[Window], wanted: Sequence[Targets], lesson: Lesson | None = None
) -> dict[str, Tensor]:
    """Return the mean loss of each head that has targets in the batch, and of what a teacher tells of it."""
    ids, cases = inputs(windows)
    scores = model.heads(states(model, ids, cases))
    told = lesson.teacher.heads(lesson.states) if lesson else None
    losses = token_losses(scores, windows, wanted)
    if told:
        add(losses, teaching.token_terms(told, scores, ids != 0, may_be_spans(windows, ids)), teaching.NAME)
    spans = scores.spans.detach().numpy()
    for row, (window, goal) in enumerate(zip(windows, wanted, strict=True)):
        size = len(window)
        state = scores.states[row, :size]
        joined = judged(model, state, spans[row, :, :size, :size], window, goal) if goal.claims is not None or told else None
        add(losses, claim_losses(joined, goal) if joined and goal.claims is not None else {})
        add(losses, further_losses(model.further, state, goal))
        if lesson and told:
            add(losses, taught(lesson.teacher, told.states[row, :size], model, state, window, goal, joined), teaching.NAME)
    return means(losses)


def means(losses: Terms) -> dict[str, Tensor]:
    """The mean of each loss over all that it was summed over."""
    return {name: torch.stack([a for a, _ in terms]).sum() / max(1.0, sum(n for _, n in terms)) for name, terms in losses.items()}


def state_losses(model: ReaderModel, windows: Sequence[Window], told: Tensor) -> dict[str, Tensor]:
    """How far the states of the batch are from those that a teacher's are, and nothing else: a third of the time."""
    ids, cases = inputs(windows)
    return {teaching.NAME + "states": teaching.share_missed(told, states(model, ids, cases), ids != 0)}


def states(model: ReaderModel, ids: Tensor, cases: Tensor) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        encoded: Tensor = model.encoder(ids, cases)
    return encoded.float()


def add(losses: Terms, more: Mapping[str, tuple[Tensor, float]], before: str = "") -> None:
    for name, loss in more.items():
        losses.setdefault(before + name, []).append(loss)


def may_be_spans(windows: Sequence[Window], ids: Tensor) -> Tensor:
    """Return [B, T, T]: may a span run from token i to token j?"""
    may = torch.zeros((*ids.shape, ids.shape[1]), dtype=torch.bool)
    for row, window in enumerate(windows):
        may[row, : len(window), : len(window)] = torch.from_numpy(allowed(window.sentences))
    return may


LIKELY = 1.0
"""Score that an annotated end has at least."""


def token_losses(scores: TokenScores, windows: Sequence[Window], wanted: Sequence[Targets]) -> Terms:
    losses: Terms = {}
    for name in ("tags", "speaker", "cue"):
        goal = padded([getattr(t, name) for t in wanted], IGNORED)
        logits = getattr(scores, name)
        if name != "tags":
            pad = padded([w.ids for w in windows]) == 0
            logits = logits.masked_fill(pad[:, None, :], -1e4)
        known = int((goal != IGNORED).sum())
        if known:
            total = functional.cross_entropy(logits.flatten(0, 1), goal.flatten(), ignore_index=IGNORED, reduction="sum")
            losses[name] = [(total, known)]
    losses["spans"] = [span_loss(scores.spans, windows, wanted)]
    return losses


def span_loss(logits: Tensor, windows: Sequence[Window], wanted: Sequence[Targets]) -> tuple[Tensor, float]:
    """Loss of the spans, summed over the windows and the kinds that were annotated in them, whose number is returned beside it."""
    may, right = torch.zeros(logits.shape, dtype=torch.bool), torch.zeros(logits.shape, dtype=torch.bool)
    known = torch.zeros(logits.shape[:2])
    for row, (window, goal) in enumerate(zip(windows, wanted, strict=True)):
        size = len(window)
        kinds = list(goal.spans)
        may[row, kinds, :size, :size] = torch.from_numpy(allowed(window.sentences))
        known[row, kinds] = 1
        for kind, spans in goal.spans.items():
            for first, last in spans:
                right[row, kind, first, last] = True
    return (above_below(logits.flatten(2), right.flatten(2), may.flatten(2)) * known).sum(), float(known.sum())


class Judged(NamedTuple):
    """The pairs of a window that the pairs head read, of all pairs of its candidates."""

    found: list[Candidate]
    pairs: NDArray[np.int64]
    logits: PairLogits
    seen: Tensor
    wanted: Tensor
    """[P] relation of each pair (0 none, IGNORED unclear)."""
    claims: NDArray[np.int64]
    """[P] place of the claim that it may be."""


def judged(model: ReaderModel, states: Tensor, spans: np.ndarray, window: Window, goal: Targets) -> Judged | None:
    """Read the window's own candidates and the annotated ends."""
    found = with_annotated(candidates(spans, window.sentences), goal, spans)
    joined = pairs(found, window.sentences)
    if not len(joined):
        return None
    relation, which = pair_targets(goal.claims or (), found, joined)
    wanted = torch.from_numpy(relation)
    given = torch.from_numpy(window.sentences), *pair_inputs(found), torch.from_numpy(joined)
    logits, seen = model.pairs(states, *given, (wanted > 0).float())
    return Judged(found, joined, logits, seen, wanted, which)


def taught(
    teacher: ReaderModel, told: Tensor, model: ReaderModel, states: Tensor, window: Window, goal: Targets, joined: Judged | None
) -> dict[str, tuple[Tensor, float]]:
    """What the teacher tells of one window, of which both have states: of the pairs that the model read, and what further corpora ask."""
    terms = teaching.further_terms(teacher.further, model.further, told, states, goal)
    return terms | (teaching.pair_terms(same_pairs(teacher, told, window, joined), joined.logits) if joined else {})


def same_pairs(teacher: ReaderModel, states: Tensor, window: Window, seen: Judged) -> PairLogits:
    """What the teacher says of the pairs that were read, in their order."""
    chosen = seen.logits.chosen
    logits, _ = teacher.pairs(states, torch.from_numpy(window.sentences), *pair_inputs(seen.found), torch.from_numpy(seen.pairs)[chosen])
    order = torch.argsort(logits.chosen)
    return PairLogits(*(part[order] for part in logits))


def claim_losses(joined: Judged, goal: Targets) -> dict[str, tuple[Tensor, float]]:
    """Losses of the pairs head on the annotated statements."""
    assert goal.claims is not None
    logits, which = joined.logits, joined.claims
    wanted = joined.wanted[logits.chosen]
    losses = {
        "glance": glance_loss(joined.seen, joined.wanted),
        "relation": (functional.cross_entropy(logits.relation, wanted, ignore_index=IGNORED, reduction="sum"), 1.0 + len(goal.claims)),
    }
    right = torch.nonzero(wanted > 0)[:, 0]
    if len(right):
        claims = [goal.claims[which[logits.chosen[r]]] for r in right]
        count = float(len(right))
        signs = torch.stack((logits.sign, logits.subject, logits.link, logits.object), 1)[right]
        modality = torch.tensor([c.modality for c in claims])
        holder = torch.tensor([c.holder for c in claims])
        losses["signs"] = (
            functional.binary_cross_entropy_with_logits(signs, torch.tensor([c.signs for c in claims]), reduction="sum"),
            count,
        )
        losses["modality"] = (functional.cross_entropy(logits.modality[right], modality, reduction="sum"), count)
        losses["holder"] = (functional.cross_entropy(logits.holder[right], holder, ignore_index=IGNORED, reduction="sum"), count)
    return losses


def glance_loss(seen: Tensor, wanted: Tensor) -> tuple[Tensor, float]:
    """Loss of what a glance says of all pairs [P, relations], a term a relation."""
    right = functional.one_hot(wanted.clamp(min=0), seen.shape[1] + 1)[:, 1:].bool()
    may = (wanted != IGNORED)[:, None].expand_as(right)
    return above_below(seen.T, right.T, may.T).sum(), float(seen.shape[1])


def with_annotated(found: list[Candidate], goal: Targets, spans: np.ndarray) -> list[Candidate]:
    """The candidates together with the annotated ends that none of them is, as if they were likely, so that no annotated pair is left out.

    An end that is there already, cut a little differently, is not added: beside its twin it would tell that it is right.
    """
    ends = [(2 * claim.relation + role, span) for claim in goal.claims or () for role, span in ((0, claim.subject), (1, claim.object))]
    there = same_mention([(c.start, c.end) for c in found], [span for _, span in ends]).any(axis=0)
    more: dict[tuple[int, int], np.ndarray] = {}
    for (kind, span), known in zip(ends, there, strict=True):
        if not known:
            score = more.setdefault(span, spans[:ENDS, span[0], span[1]].copy())
            score[kind] = max(LIKELY, score[kind])
    return found + [Candidate(a, b, tuple(map(float, score))) for (a, b), score in more.items()]


def pair_inputs(found: Sequence[Candidate]) -> tuple[Tensor, Tensor]:
    return torch.tensor([(c.start, c.end) for c in found]), torch.tensor([c.scores for c in found])

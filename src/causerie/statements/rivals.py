"""How sure a proposal is, beside what else its window may state.

The pairs head scores one pair at a time. Of two proposals that share an end, or say the same the other way round, one is often right:
the confidence of each takes into account the surest of its rivals.
"""

from collections.abc import Sequence
from math import exp, log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from causerie.statements.compose import Scored

Spans = NDArray[np.int64]

SMALLEST = 1e-6
"""Score, so that its logit is finite."""


class Rivals(NamedTuple):
    """The highest score of the others of each sort; 0 where there is none. Ends are the same where they share a character."""

    alike: float
    """Both ends are the same: another relation."""
    turned: float
    """Subject and object are changed over."""
    same_subject: float
    same_object: float
    chained: float
    """The subject of one is the object of the other."""


AS_SCORED = (1.0, 0.0, *[0.0] * len(Rivals._fields))
"""The line by which the score is the confidence."""


def rivals(read: Sequence[Scored]) -> list[Rivals]:
    """Return the rivals of each of what a window may state."""
    if not read:
        return []
    score = np.array([p.score for p in read])
    subjects, objects = np.array([p.subject for p in read]), np.array([p.object for p in read])
    subject, obj, crossed = _shared(subjects, subjects), _shared(objects, objects), _shared(subjects, objects)
    sorts = subject & obj, crossed & crossed.T, subject, obj, crossed | crossed.T
    others = ~np.eye(len(read), dtype=bool)
    highest = [np.where(sort & others, score, 0).max(axis=1).tolist() for sort in sorts]
    return [Rivals(*each) for each in zip(*highest, strict=True)]


def confidence(score: float, beside: Rivals, line: Sequence[float]) -> float:
    """Return how often a proposal of such a score was right on held-out text, with such rivals.

    Platt scaling with the rivals' scores as further variables: `line` is the slope over the score's logit, the intercept, and the weight
    of each sort of rivals.

    >>> alone, beside_a_surer = Rivals(0, 0, 0, 0, 0), Rivals(0.9, 0, 0, 0, 0)
    >>> line = [1.0, 0.0, -2.0, 0.0, 0.0, 0.0, 0.0]
    >>> round(confidence(0.7, alone, line), 2), round(confidence(0.7, beside_a_surer, line), 2)
    (0.7, 0.28)
    """
    slope, intercept, *weights = line
    score = min(max(score, SMALLEST), 1 - SMALLEST)
    told = slope * log(score / (1 - score)) + intercept + sum(w * x for w, x in zip(weights, beside, strict=True))
    return 1 / (1 + exp(-told))


def _shared(some: Spans, others: Spans) -> NDArray[np.bool_]:
    """Do the spans share a character? [some, others]"""
    starts = np.maximum(some[:, None, 0], others[None, :, 0])
    ends = np.minimum(some[:, None, 1], others[None, :, 1])
    shared: NDArray[np.bool_] = starts < ends
    return shared

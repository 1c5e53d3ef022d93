"""The sign of a statement and its parts: the directions of both ends, and whether one brings the other about or works against it."""

from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from causerie.records import RELATIONS, Relation

WAYS = np.array(list(product((1, -1), repeat=3)))
"""[8, 3] the signs that subject, link and object may have."""
IS_DOWN = (WAYS < 0).astype(np.int64)
MAKES_DOWN = IS_DOWN.sum(axis=1) % 2
FREE: dict[Relation, tuple[bool, bool, bool]] = {"causes": (True, True, True), "wants": (False, True, True), "ties": (False, True, False)}
"""Which parts may be down: an actor is there, and is no more or less."""
MAY = np.array([(FREE[relation] >= IS_DOWN).all(axis=1) for relation in RELATIONS])
"""[relations, 8]"""
SMALLEST = 1e-6


class Signs(NamedTuple):
    """The parts of a sign."""

    subject: int
    link: int
    object: int


def likeliest(relations: NDArray[np.int64], positive: NDArray[np.float32]) -> tuple[list[Signs], list[float]]:
    """Return the likeliest parts of the signs of N statements, and the probabilities of the signs that they make.

    `relations` [N] are places in `RELATIONS`, `positive` [N, 4] probabilities of +: of the sign, the subject, the link and the object. The
    head of the sign and those of its parts vote together, so that the parts always multiply to the sign.

    >>> likeliest(np.array([0]), np.array([[0.1, 0.2, 0.9, 0.9]]))
    ([Signs(subject=-1, link=1, object=1)], [0.9])
    """
    chance = np.maximum(np.stack((positive, 1 - positive), -1, dtype=np.float64), SMALLEST)
    parts = chance[:, np.arange(1, 4), IS_DOWN].prod(axis=2)
    best = np.where(MAY[relations], chance[:, 0, MAKES_DOWN] * np.sqrt(parts), -1).argmax(axis=1)
    sure = chance[np.arange(len(best)), 0, MAKES_DOWN[best]]
    return [Signs(*each) for each in WAYS[best].tolist()], sure.tolist()

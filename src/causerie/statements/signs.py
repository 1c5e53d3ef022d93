"""The sign of a statement and its parts: the directions of both ends, and whether one brings the other about or works against it."""

from itertools import product
from typing import NamedTuple

from causerie.records import Relation

FREE: dict[Relation, list[tuple[int, int, int]]] = {
    "causes": list(product((1, -1), (1, -1), (1, -1))),
    "wants": list(product((1,), (1, -1), (1, -1))),
    "ties": list(product((1,), (1, -1), (1,))),
}
"""The signs that the parts may have: an actor is there, and is no more or less."""


class Signs(NamedTuple):
    """The parts of a sign."""

    subject: int
    link: int
    object: int


def likeliest(relation: Relation, sign: float, subject: float, link: float, object_: float) -> tuple[Signs, float]:
    """Return the likeliest parts of a sign, and the probability of the sign that they make.

    The arguments are probabilities of +. The head of the sign and those of its parts vote together, so
    that the parts always multiply to the sign.

    >>> likeliest("causes", 0.1, 0.2, 0.9, 0.9)
    (Signs(subject=-1, link=1, object=1), 0.9)
    """
    whole, *parts = (_chances(positive) for positive in (sign, subject, link, object_))
    first, middle, last = ({value: chance**0.5 for value, chance in part.items()} for part in parts)
    s, k, o = max(FREE[relation], key=lambda free: whole[free[0] * free[1] * free[2]] * first[free[0]] * middle[free[1]] * last[free[2]])
    return Signs(s, k, o), whole[s * k * o]


def _chances(positive: float) -> dict[int, float]:
    return {1: max(1e-6, positive), -1: max(1e-6, 1 - positive)}

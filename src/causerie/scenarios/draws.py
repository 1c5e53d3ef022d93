"""What the texts may mean: the weights of a link, drawn many times."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from causerie.records import FIRMNESS, Edge, Modality, content_id
from causerie.scenarios.dynamics import Array


def draw(edge: Edge, draws: int, seed: int) -> Array:
    """Draw the edge's weight as often as asked.

    It exists with the probability that the texts link its ends. Its strength is Beta(plus + minus, 1 + doubt), wide where few
    statements speak. Its sign, for a contested edge, is + with the share of plus. So its mean, given that it exists, is the
    edge's weight. An edge drawn by hand has its weight.

    Two links with the same evidence get the same values, each in an order of its own: so chance ranks neither above the
    other, and what is added elsewhere in the map, or the camp it is drawn for, changes nothing here.
    """
    leading, trailing = max(edge.plus, edge.minus), min(edge.plus, edge.minus)
    return _shuffled(edge, _values(leading, trailing, edge.doubt, edge.linked, abs(edge.weight), draws, seed), seed)


def misread(edge: Edge, draws: int, seed: int) -> Array:
    """Draw the edge's weight from those of its statements that were read rightly, each with its confidence.

    Given them, strength and sign are drawn as in `draw`; with none for either sign the link is not there.
    """
    votes = [(side * _leading(edge), statement.confidence, statement.modality) for side, statement in edge.independent]
    if not any(side for side, _, _ in votes):
        return draw(edge, draws, seed)
    return _shuffled(edge, _read_rightly(tuple(sorted(votes)), draws, seed), seed)


ENSEMBLES: dict[str, Callable[[Edge, int, int], Array]] = {
    "links": draw,
    "statements": misread,
    "none": lambda edge, draws, seed: np.full(draws, edge.weight),
}


@lru_cache(maxsize=256)
def _values(leading: float, trailing: float, doubt: float, linked: float, weight: float, draws: int, seed: int) -> Array:
    """Draw weights whose positive sign is the edge's leading one."""
    stream = _stream(seed, leading, trailing, doubt, linked, weight)
    exists, sign = stream.random((2, draws))
    said = leading + trailing
    if not said:
        return np.where(exists < linked, weight, 0.0)
    strength = stream.beta(said, 1 + doubt, draws)
    return np.where(exists < linked, np.where(sign < leading / said, strength, -strength), 0.0)


@lru_cache(maxsize=256)
def _read_rightly(votes: tuple[tuple[int, float, Modality], ...], draws: int, seed: int) -> Array:
    """Draw weights whose positive sign is the edge's leading one, by which votes (side, confidence, modality) are right."""
    stream = _stream(seed, *votes)
    right = stream.random((len(votes), draws)) < np.array([[confidence] for _, confidence, _ in votes])
    firm = right * np.array([[FIRMNESS[modality]] for _, _, modality in votes])
    plus, minus, doubt = (firm[[on == side for on, _, _ in votes]].sum(axis=0) for side in (1, -1, 0))
    said = plus + minus
    strength = np.where(said > 0, stream.beta(np.where(said > 0, said, 1.0), 1 + doubt), 0.0)
    return np.where(stream.random(draws) * said < plus, strength, -strength)


def _shuffled(edge: Edge, values: Array, seed: int) -> Array:
    order = _stream(seed, edge.subject, edge.object).permutation(len(values))
    return _leading(edge) * values[order]


def _leading(edge: Edge) -> int:
    """The sign by which the edge's draws are told; any, where as much is said for either."""
    return edge.sign or 1


def _stream(seed: int, *parts: object) -> np.random.Generator:
    return np.random.default_rng([seed, int(content_id(*parts), 16)])

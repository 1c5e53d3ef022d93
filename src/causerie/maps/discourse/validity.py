"""Do two networks of one debate, read by machine and by people, say the same? Window by window (after Angst and others 2025)."""

import math
from collections.abc import Iterator, Sequence
from itertools import combinations, product

import numpy as np

from causerie.records import DiscourseNetwork, WindowValidity


def validity(machine: Sequence[DiscourseNetwork], people: Sequence[DiscourseNetwork]) -> list[WindowValidity]:
    """Correlate the weights of all pairs of nodes, of which either network has some, in each window that both have.

    A pair without a tie has weight 0, so ties that one side missed or made up tell against it.
    """
    others = {(network.start, network.end): network for network in people}
    matched = [(network, others[network.start, network.end]) for network in machine if (network.start, network.end) in others]
    return [_compared(one, other) for one, other in matched]


def _compared(machine: DiscourseNetwork, people: DiscourseNetwork) -> WindowValidity:
    found, true = ({(tie.source, tie.target): tie.weight for tie in network.ties} for network in (machine, people))
    pairs = list(_pairs(machine, people))
    return WindowValidity(
        start=machine.start,
        end=machine.end,
        correlation=_correlation([found.get(pair, 0.0) for pair in pairs], [true.get(pair, 0.0) for pair in pairs]),
        found=len(found),
        true=len(true),
        shared=len(found.keys() & true.keys()),
    )


def _pairs(one: DiscourseNetwork, other: DiscourseNetwork) -> Iterator[tuple[str, str]]:
    sources, targets = (sorted({*getattr(one, side), *getattr(other, side)}) for side in ("sources", "targets"))
    return product(sources, targets) if one.projection.mode == "two" else combinations(sources, 2)


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Return Pearson's correlation; it is not a number where all weights of one side are the same."""
    sides = [np.array(side) - np.mean(side) for side in (one, other)] if one else [np.zeros(1)] * 2
    length = float(np.linalg.norm(sides[0]) * np.linalg.norm(sides[1]))
    return float(sides[0] @ sides[1]) / length if length else math.nan

"""Phase transitions: the states that a debate passes through, from networks of time slices (method after Masuda & Holme 2019)."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from causerie.errors import UsageError
from causerie.maps.discourse.normalise import Floats
from causerie.maps.discourse.spectra import cell_distance, spectral_distance
from causerie.records import Phases

DISTANCES: dict[str, Callable[[Floats, Floats], float]] = {"absdiff": cell_distance, "spectral": spectral_distance}
METHODS = ("average", "complete", "single", "weighted")
"""Ways to merge clusters that need distances only; where two solutions are as good, the first is kept."""
DIGITS = 9


def phases(slices: Sequence[Floats], *, distance: str = "absdiff", least: int = 2, most: int = 6) -> Phases:
    """Divide time slices (matrices on the same nodes) into `least` to `most` states.

    Steps: the distances between each two slices, divided by the greatest; hierarchical clusterings by several methods
    for each number of states; the one of the highest modularity in the graph of weights 1 - distance is kept, of equals
    the one with fewer states. Slices that are all alike are one state.
    """
    if distance not in DISTANCES or not 1 <= least <= most:
        raise UsageError(f"Phases by {distance!r}, {least} to {most}: the distance is one of {', '.join(DISTANCES)}, the numbers from 1.")
    apart = _distances(slices, DISTANCES[distance])
    if not apart.any():
        return _phases(np.ones(len(slices)), "", apart)
    found = [(method, labels) for k in range(least, most + 1) for method, labels in _divisions(apart, k)]
    best = max(found, key=lambda division: round(modularity(1 - apart, division[1]), DIGITS))
    return _phases(best[1], best[0], apart)


def _phases(labels: Floats, method: str, apart: Floats) -> Phases:
    first = {label: place for place, label in enumerate(dict.fromkeys(labels.tolist()), start=1)}
    return Phases(
        states=tuple(first[label] for label in labels.tolist()),
        modularity=round(modularity(1 - apart, labels), DIGITS),
        method=method,
        distances=tuple(map(tuple, apart.round(DIGITS).tolist())),
    )


def _distances(slices: Sequence[Floats], distance: Callable[[Floats, Floats], float]) -> Floats:
    apart = np.zeros((len(slices), len(slices)))
    for i, one in enumerate(slices):
        for j in range(i):
            apart[i, j] = apart[j, i] = round(distance(one, slices[j]), DIGITS)
    greatest = apart.max(initial=0.0)
    return apart / greatest if greatest else apart


def _divisions(apart: Floats, states: int) -> list[tuple[str, Any]]:
    condensed = squareform(apart, checks=False)
    return [(method, fcluster(linkage(condensed, method), states, criterion="maxclust")) for method in METHODS]


def modularity(weights: Floats, labels: Floats) -> float:
    """Return Newman's modularity of a division of a graph with weights of 0 or more (n x n, diagonal left out)."""
    linked = weights * (1 - np.eye(len(weights)))
    degrees, total = linked.sum(axis=1), linked.sum()
    same = labels[:, None] == labels[None]
    return float(((linked - np.outer(degrees, degrees) / total) * same).sum() / total) if total > 0 else 0.0

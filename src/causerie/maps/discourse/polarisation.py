"""How polarised a debate is between camps, in plain shares.

Camps are given: a camp for each actor, by whatever way they were found.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from causerie.errors import UsageError
from causerie.maps.discourse.normalise import Floats
from causerie.records import Polarisation

Bools = NDArray[np.bool_]
DIGITS = 9


def polarisation(congruence: Floats, conflict: Floats, camps: Sequence[str]) -> Polarisation:
    """Score a division of n actors (one camp each) by their congruence and conflict networks (n x n, of 0 or more).

    Agreement within camps and quarrel between them raise both shares; one camp of all has within 1 and between 0, each
    actor a camp of its own the reverse, so the two are read together. The modularity is 0 for one camp of all.
    """
    for network in (congruence, conflict):
        if network.shape != (len(camps), len(camps)) or (network < 0).any():
            raise UsageError(f"{len(camps)} actors with camps need networks of {len(camps)} x {len(camps)}, with no weight below 0.")
    same = _same(camps)
    return Polarisation(
        within=_share(congruence, same),
        between=_share(conflict, ~same),
        modularity=signed_modularity(congruence, conflict, camps),
        camps=len(set(camps)),
        actors=len(camps),
    )


def _same(camps: Sequence[str]) -> Bools:
    names = np.array(list(camps), dtype=object)
    return np.asarray(names[:, None] == names[None])


def _share(weights: Floats, held: Bools) -> float:
    """Return the share of the weights off the diagonal that lies where `held` is true."""
    apart = weights * (1 - np.eye(len(weights)))
    total = apart.sum()
    return round(float((apart * held).sum() / total), DIGITS) if total > 0 else 0.0


def signed_modularity(positive: Floats, negative: Floats, camps: Sequence[str]) -> float:
    """Return the modularity of a signed network, in [-1, 1] (Gomez, Jensen & Arenas 2009).

    With p and q the sums of positive and negative weights, each minus its expectation from the degrees, summed over
    pairs in one camp: Q = (sum (P - p p' / p) - sum (N - q q' / q)) / (p + q).
    """
    surplus = [_surplus(weights * (1 - np.eye(len(weights))), _same(camps)) for weights in (positive, negative)]
    total = sum(size for _, size in surplus)
    return round((surplus[0][0] - surplus[1][0]) / total, DIGITS) + 0.0 if total > 0 else 0.0


def _surplus(weights: Floats, same: Bools) -> tuple[float, float]:
    degrees, total = weights.sum(axis=1), float(weights.sum())
    expected = np.outer(degrees, degrees) / total if total > 0 else np.zeros_like(weights)
    return float(((weights - expected) * same).sum()), total


def dna_distance(congruence: Floats, conflict: Floats, camps: Sequence[str]) -> float:
    """Return the figure that DNA 3.1 calls polarisation, for two camps, to compare with results published with it.

    It is a distance from an ideal of two camps, which *falls* as a debate comes near that ideal; DNA searches for the
    division where it is greatest. To say how polarised a debate is, use `polarisation`.
    """
    if len(set(camps)) != 2:
        raise UsageError(f"DNA's figure is for two camps; here there are {len(set(camps))}.")
    same, off = _same(camps), 1 - np.eye(len(camps))
    sizes = np.array([Counter(camps)[camp] for camp in camps], dtype=np.float64)
    inside = sum(size * (size - 1) for size in Counter(camps).values())
    across = len(camps) * (len(camps) - 1) - inside
    if not inside:
        raise UsageError("DNA's figure needs a camp of two actors or more.")
    agreed, disputed = congruence * off, conflict * off
    within = (sizes * (sizes - 1))[:, None] / inside * agreed.sum() / inside
    between = sizes[:, None] * sizes[None] / across * disputed.sum() / across
    gaps = np.where(same, np.abs(agreed - within) + disputed, agreed + np.abs(disputed - between)) * off
    return float(gaps.sum() / (2 * (agreed.sum() + disputed.sum())))

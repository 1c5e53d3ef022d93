"""Structural balance of the signed actor network: are friends of friends friends, and could two camps be drawn?

The measures take signs of undirected ties: pairs of names in order of the alphabet, each with +1 or -1.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from causerie.maps.belief import NO_STORIES
from causerie.maps.ties.frustration import frustration
from causerie.maps.ties.network import undirected
from causerie.records import ActorNetwork, Balance, Symmetry, Tie

Signs = Mapping[tuple[str, str], int]
DIGITS = 6
CAMPS = (2, 3)
"""Numbers of camps for which frustration is worked out: Cartwright and Harary's balance, and Davis's weak one with room for a third."""


def balance(
    network: ActorNetwork,
    *,
    rule: Symmetry = "pooled",
    sure: bool = False,
    camps: Sequence[int] = CAMPS,
    stories: Mapping[str, str] = NO_STORIES,
) -> Balance:
    """Measure the balance of the network, its directions made one by the rule (see `network.undirected`), what one story prints once.

    A tie whose evidence is even has no sign and is left out; with `sure` so is one whose interval holds 0.
    """
    found = signs(undirected(network.ties, rule=rule, stories=stories), sure=sure)
    balanced, all_ = triangles(found)
    return Balance(
        rule=rule,
        sure=sure,
        actors=len(_names(found)),
        friendly=sum(sign > 0 for sign in found.values()),
        hostile=sum(sign < 0 for sign in found.values()),
        triangles=all_,
        balanced=balanced,
        walk=walk_balance(found),
        frustration=tuple(frustration(found, camps=most) for most in camps),
    )


def signs(ties: Iterable[Tie], *, sure: bool = False) -> dict[tuple[str, str], int]:
    """Return the sign of each of the undirected ties that has one."""
    return {(tie.subject, tie.object): tie.sign for tie in ties if tie.sign and (tie.sure or not sure)}


def triangles(signs: Signs) -> tuple[int, int]:
    """Count the balanced triangles, and all: tr(A^3) / 6 is balanced less unbalanced, tr(|A|^3) / 6 is both.

    >>> triangles({("a", "b"): -1, ("a", "c"): -1, ("b", "c"): 1, ("b", "d"): 1, ("c", "d"): -1})
    (1, 2)
    """
    if not signs:
        return 0, 0
    signed = _sparse(signs)
    less, both = (int((matrix @ matrix).multiply(matrix).sum()) // 6 for matrix in (signed, abs(signed)))
    return (both + less) // 2, both


def walk_balance(signs: Signs) -> float:
    """Return the sum of exp of the eigenvalues of A over that of |A| (Estrada and Benzi 2014): closed walks, short ones
    weighing most, positive less negative over all. It is 1 for a balanced network, and for one without ties.

    Dense: a thousand actors take 0.2 s, and the time grows with the cube of their number.
    """
    from scipy.linalg import eigvalsh
    from scipy.special import logsumexp

    if not signs:
        return 1.0
    signed = _sparse(signs).toarray().astype(float)
    return round(float(np.exp(logsumexp(eigvalsh(signed)) - logsumexp(eigvalsh(abs(signed))))), DIGITS)


def _names(signs: Signs) -> list[str]:
    return sorted({name for pair in signs for name in pair})


def _sparse(signs: Signs) -> Any:
    """Return the symmetric matrix of signs, actors in order of the alphabet."""
    from scipy.sparse import coo_array

    place = {name: index for index, name in enumerate(_names(signs))}
    rows, columns = (np.array([place[pair[end]] for pair in signs]) for end in (0, 1))
    upper = coo_array((np.array(list(signs.values())), (rows, columns)), shape=(len(place), len(place)))
    return (upper + upper.T).tocsr()

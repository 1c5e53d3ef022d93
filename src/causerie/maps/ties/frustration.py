"""The frustration index: the least number of ties that stand against a division of the actors into camps.

A friendly tie between two camps and a hostile one within a camp stand against the division (Harary 1959 for two camps,
Davis 1967 and Doreian and Mrvar 1996 for more). Finding the least is NP-hard in general; news networks fall into
blocks joined at single actors, over which the index adds up, and most blocks are small.
"""

import random
from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import Any

import numpy as np

from causerie.records import Frustration

Pair = tuple[str, str]
Signed = tuple[int, int, int]
"""Two actors of a block by their places, and the sign of their tie."""
EXACT = 150
"""Ties of a block up to which the index is exact. Of random networks, which are the hardest, with 50 actors and 150 ties
two camps took 1 s and three camps 5 s; with 200 ties three camps took 10 s."""
STARTS = 20
"""Random divisions from which a division of a larger block is improved."""


def frustration(signs: Mapping[Pair, int], *, camps: int = 2, exact: int = EXACT, seed: int = 1) -> Frustration:
    """Find the division into up to `camps` camps with fewest ties against it.

    In a block of up to `exact` ties the division is the best there is, by integer programming; in a larger one it is the
    best of some local searches, and the least is bounded from below by the same programme with fractions allowed.

    >>> foes = {("a", "b"): -1, ("a", "c"): -1, ("b", "c"): -1}
    >>> [frustration(foes, camps=camps).high for camps in (1, 2, 3)]
    [3, 1, 0]
    """
    sides: dict[str, int] = {}
    low = 0
    for block in _blocks(signs):
        names = sorted({name for pair in block for name in pair})
        edges = [(names.index(one), names.index(other), signs[one, other]) for one, other in block]
        found, least = _divide(edges, len(names), camps, exact, seed)
        sides |= _aligned(dict(zip(names, found, strict=True)), sides)
        low += least
    against = tuple(pair for pair in sorted(signs) if (signs[pair] > 0) != (sides[pair[0]] == sides[pair[1]]))
    groups = [tuple(sorted(name for name in sides if sides[name] == side)) for side in set(sides.values())]
    return Frustration(camps=camps, low=low, high=len(against), sides=tuple(sorted(groups, key=lambda g: (-len(g), g))), against=against)


def _blocks(signs: Mapping[Pair, int]) -> list[list[Pair]]:
    """Split the ties into blocks (biconnected components), ordered so that each shares at most one actor with those before."""
    import networkx

    graph = networkx.Graph(sorted(signs))
    waiting = sorted(sorted(tuple(sorted(edge)) for edge in block) for block in networkx.biconnected_component_edges(graph))
    return _walked(waiting)


def _walked(waiting: list[list[Pair]]) -> list[list[Pair]]:
    """Order blocks so that each follows one it shares an actor with, where there is one."""
    at: dict[str, list[int]] = {}
    for place, block in enumerate(waiting):
        for name in {name for pair in block for name in pair}:
            at.setdefault(name, []).append(place)
    order: dict[int, None] = {}
    for first in range(len(waiting)):
        stack = [first]
        while stack:
            place = stack.pop()
            if place not in order:
                order[place] = None
                stack += sorted((p for pair in waiting[place] for name in pair for p in at[name] if p not in order), reverse=True)
    return [waiting[place] for place in order]


def _aligned(found: Mapping[str, int], sides: Mapping[str, int]) -> dict[str, int]:
    """Swap two camps of a block so that the actor it shares with the blocks before stays in its camp."""
    shared = [name for name in found if name in sides]
    swap = {found[shared[0]]: sides[shared[0]], sides[shared[0]]: found[shared[0]]} if shared else {}
    return {name: swap.get(side, side) for name, side in found.items()}


def _divide(edges: Sequence[Signed], size: int, camps: int, exact: int, seed: int) -> tuple[list[int], int]:
    """Return the camp of each actor of a block, and the least number of ties that any division has against it."""
    if len(edges) == 1:
        return [0, int(edges[0][2] < 0 and camps > 1)], int(edges[0][2] < 0 and camps == 1)
    if len(edges) <= exact:
        best = np.reshape(_solved(edges, size, camps, whole=True).x[: size * camps], (size, camps)).argmax(axis=1).tolist()
        return best, _against(edges, best)
    draw = random.Random(seed)
    searched = [_improved(edges, [draw.randrange(camps) for _ in range(size)], camps) for _ in range(STARTS)]
    return min(searched, key=lambda found: _against(edges, found)), ceil(_solved(edges, size, camps, whole=False).fun - 1e-6)


def _against(edges: Iterable[Signed], sides: Sequence[int]) -> int:
    return sum((sign > 0) != (sides[one] == sides[other]) for one, other, sign in edges)


def _improved(edges: Sequence[Signed], sides: Sequence[int], camps: int) -> list[int]:
    """Move one actor at a time to the camp with most friends less foes, until nobody gains by moving."""
    pull = np.zeros((len(sides), camps), dtype=int)
    ties: list[list[tuple[int, int]]] = [[] for _ in sides]
    for one, other, sign in edges:
        ties[one].append((other, sign))
        ties[other].append((one, sign))
        pull[one, sides[other]] += sign
        pull[other, sides[one]] += sign
    now = list(sides)
    moved = True
    while moved:
        moved = False
        for actor in range(len(now)):
            best = int(pull[actor].argmax())
            if pull[actor, best] > pull[actor, now[actor]]:
                for other, sign in ties[actor]:
                    pull[other, now[actor]] -= sign
                    pull[other, best] += sign
                now[actor], moved = best, True
    return now


def _solved(edges: Sequence[Signed], size: int, camps: int, *, whole: bool) -> Any:
    """Solve the programme of Aref, Mason and Wilson (2020), written for any number of camps.

    x[actor, camp] is 1 in the actor's camp and adds up to 1; f[tie] is 1 where the tie stands against the division, and
    the sum of f is the least there can be. Each unbalanced triangle has a tie against it, which is said to the solver.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    rows = [*_one_camp_each(size, camps), *_against_if(edges, size, camps), *_unbalanced(edges, size, camps)]
    cells = [(row, column, value) for row, (terms, _) in enumerate(rows) for column, value in terms]
    at, columns, values = zip(*cells, strict=True)
    total = size * camps + len(edges)
    matrix = coo_array((values, (at, columns)), shape=(len(rows), total)).tocsr()
    bound = LinearConstraint(matrix, np.array([least for _, least in rows]), np.inf)
    cost = np.repeat([0.0, 1.0], [size * camps, len(edges)])
    return milp(cost, constraints=bound, bounds=Bounds(0, _anchored(edges, size, camps)), integrality=(1 - cost) * whole)


Row = tuple[list[tuple[int, int]], int]
"""Terms (column, factor) of a sum, and its least value."""


def _one_camp_each(size: int, camps: int) -> list[Row]:
    return [([(actor * camps + camp, way) for camp in range(camps)], way) for actor in range(size) for way in (1, -1)]


def _against_if(edges: Sequence[Signed], size: int, camps: int) -> list[Row]:
    """A friendly tie is against if one end is in the camp and the other not; a hostile one if both are."""
    rows: list[Row] = []
    for tie, (one, other, sign) in enumerate(edges, start=size * camps):
        for camp in range(camps):
            ends = one * camps + camp, other * camps + camp
            ways, least = ([(-1, 1), (1, -1)], 0) if sign > 0 else ([(-1, -1)], -1)
            rows += [([(tie, 1), *zip(ends, way, strict=True)], least) for way in ways]
    return rows


def _unbalanced(edges: Sequence[Signed], size: int, camps: int) -> list[Row]:
    """One hostile tie of three is against in any division, three hostile ones in any into two camps."""
    place = {(one, other): (tie, sign) for tie, (one, other, sign) in enumerate(edges, start=size * camps)}
    near: list[set[int]] = [set() for _ in range(size)]
    for one, other, _ in edges:
        near[one].add(other)
        near[other].add(one)
    rows = []
    for one, other, _ in edges:
        for third in sorted(near[one] & near[other]):
            if third > other:
                ties = [place[one, other], place[one, third], place[other, third]]
                hostile = sum(sign < 0 for _, sign in ties)
                rows += [([(tie, 1) for tie, _ in ties], 1)] if hostile == 1 or (hostile == 3 and camps < 3) else []
    return rows


def _anchored(edges: Sequence[Signed], size: int, camps: int) -> Any:
    """Name the camps by the actors with most ties: the first is in camp 0, the second in 0 or 1, and so on."""
    degree = np.bincount([end for one, other, _ in edges for end in (one, other)], minlength=size)
    upper = np.ones(size * camps + len(edges))
    for first, actor in enumerate(np.argsort(-degree, kind="stable")[: camps - 1]):
        upper[actor * camps + first + 1 : (actor + 1) * camps] = 0
    return upper

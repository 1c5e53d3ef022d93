"""Why an outcome moves: the ways through the map from a lever to it."""

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from causerie.records import Edge, Path

LONGEST = 5
"""Links of a path. At five links that are each right three times in four a path is right one time in four: longer ones explain nothing."""
MOST = 5
"""Paths kept for each outcome."""
BUDGET = 5_000
"""Partial paths looked at for one lever; being looked at from the strongest on, it is the weak ones that a dense map may lose."""
DIGITS = 6


def paths_from(
    lever: str, edges: Iterable[Edge], *, levers: Collection[str] = (), longest: int = LONGEST, most: int = MOST
) -> dict[str, list[Path]]:
    """Return, for each node that the lever reaches, its strongest simple paths of up to `longest` links, the strongest first.

    A node that only longer paths reach has the strongest of those. No path leads through another lever, whose level is held.
    """
    edges, closed = list(edges), {lever, *levers}
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in islice(_strongest_first(lever, edges, closed, longest), BUDGET):
        if len(found[path.edges[-1].object]) < most:
            found[path.edges[-1].object].append(path)
    best = {path.edges[-1].object: [path] for path in _strongest_first(lever, edges, closed, len(edges), once=True)}
    return best | found


def rank(paths: Iterable[Path], *, most: int = MOST) -> tuple[Path, ...]:
    """Return the strongest of the paths, short ones first among equals."""
    return tuple(sorted(paths, key=lambda path: _order(path.strength, _nodes(path.edges)))[:most])


def _strongest_first(lever: str, edges: Iterable[Edge], closed: set[str], longest: int, *, once: bool = False) -> Iterator[Path]:
    """Yield simple paths from the strongest on; with `once` only the first to each node.

    Weights being at most 1, a path only gets weaker as it grows: extending partial paths from the strongest on yields them in order.
    """
    onward: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        onward[edge.subject].append(edge)
    reached: set[str] = set()
    waiting: list[tuple[tuple[float, int, tuple[str, ...]], float, tuple[Edge, ...]]] = [(_order(1.0, (lever,)), 1.0, ())]
    while waiting:
        (_, _, nodes), product, way = heapq.heappop(waiting)
        if once and nodes[-1] in reached:
            continue
        reached.add(nodes[-1])
        if way:
            yield Path(edges=way, sign=(product > 0) - (product < 0), strength=round(abs(product), DIGITS))
        for edge in onward[nodes[-1]] if len(way) < longest else ():
            if edge.object not in closed and edge.object not in nodes:
                further = product * edge.weight
                heapq.heappush(waiting, (_order(abs(further), (*nodes, edge.object)), further, (*way, edge)))


def _order(strength: float, nodes: tuple[str, ...]) -> tuple[float, int, tuple[str, ...]]:
    return -round(strength, 12), len(nodes), nodes


def _nodes(edges: tuple[Edge, ...]) -> tuple[str, ...]:
    return (edges[0].subject, *(edge.object for edge in edges))

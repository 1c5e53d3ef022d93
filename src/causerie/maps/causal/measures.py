"""What the shape of a map says: drivers and receivers, centrality, density, hierarchy, loops."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from causerie.records import CausalMap, Edge, Measures, Path, Role

LONGEST = 5
"""Links of a loop: longer ones explain nothing (see paths), and their number explodes."""
MOST = 1000
"""Loops listed."""
DIGITS = 6


def measures(map_: CausalMap) -> Measures:
    """Return the shape of the map in numbers."""
    found, circles = roles(map_), loops(map_, most=MOST + 1)
    kinds = [role.kind for role in found]
    drivers = kinds.count("driver")
    return Measures(
        camp=map_.camp,
        nodes=len(found),
        links=len(links(map_)),
        density=density(map_),
        hierarchy=hierarchy(map_),
        complexity=round(kinds.count("receiver") / drivers, DIGITS) if drivers else None,
        reinforcing=sum(loop.sign > 0 for loop in circles),
        balancing=sum(loop.sign < 0 for loop in circles),
        complete=len(circles) <= MOST,
        roles=tuple(found),
    )


def balance(circles: Iterable[Path]) -> float | None:
    """Return the share of the signed loops that reinforce: 1 where nothing is said to work against itself; `None` without any.

    >>> balance([])
    """
    signs = [loop.sign for loop in circles if loop.sign]
    return round(signs.count(1) / len(signs), DIGITS) if signs else None


def roles(map_: CausalMap) -> list[Role]:
    """Return the role of each node that a link holds, the most central first."""
    out: defaultdict[str, float] = defaultdict(float)
    into: defaultdict[str, float] = defaultdict(float)
    for edge in links(map_):
        out[edge.subject] += abs(edge.weight)
        into[edge.object] += abs(edge.weight)
    found = [Role(node=node, out=round(out[node], DIGITS), into=round(into[node], DIGITS)) for node in sorted({*out, *into})]
    return sorted(found, key=lambda role: (-role.centrality, role.node))


def links(map_: CausalMap) -> list[Edge]:
    """Return the edges that somebody says hold, contested ones included: not those that are only denied."""
    return [edge for edge in map_.edges if edge.affirmed]


def density(map_: CausalMap, *, loops: bool = False) -> float:
    """Return the share of possible links between nodes that a link holds; `loops` counts a node's link to itself among the possible."""
    size = len(roles(map_))
    possible = size * size if loops else size * (size - 1)
    return round(len(links(map_)) / possible, DIGITS) if possible else 0.0


def hierarchy(map_: CausalMap) -> float:
    """Return how unequal the nodes' effects are: 12 / ((n - 1) n (n + 1)) times the squared deviations of their out-degrees."""
    effects = [role.out for role in roles(map_)]
    size = len(effects)
    if size < 2:
        return 0.0
    mean = sum(effects) / size
    return round(12 / ((size - 1) * size * (size + 1)) * sum((effect - mean) ** 2 for effect in effects), DIGITS)


def loops(map_: CausalMap, *, longest: int = LONGEST, most: int = MOST) -> list[Path]:
    """Return up to `most` loops of up to `longest` links, the strongest first; sign +1 reinforces, -1 balances.

    A loop through an evenly contested link has sign 0. Each loop starts at its first node in the alphabet, so it is found once.
    """
    effects: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in _circular(links(map_)):
        effects[edge.subject].append(edge)
    found = islice((_loop(way) for node in map_.nodes for way in _rounds(effects, (), node, node, longest)), most)
    return sorted(found, key=lambda loop: (-loop.strength, len(loop.edges), [edge.subject for edge in loop.edges]))


def _circular(edges: list[Edge]) -> list[Edge]:
    """Return the edges that may lie on a loop: those that come from somewhere and lead somewhere, step by step."""
    while True:
        causes, results = {edge.subject for edge in edges}, {edge.object for edge in edges}
        kept = [edge for edge in edges if edge.subject in results and edge.object in causes]
        if len(kept) == len(edges):
            return kept
        edges = kept


def _rounds(effects: dict[str, list[Edge]], way: tuple[Edge, ...], node: str, home: str, left: int) -> Iterator[tuple[Edge, ...]]:
    """Yield the ways on from node back to home that visit no node twice and none before home."""
    visited = {edge.subject for edge in way}
    for edge in effects.get(node, ()) if left else ():
        if edge.object == home:
            yield (*way, edge)
        elif edge.object > home and edge.object not in visited:
            yield from _rounds(effects, (*way, edge), edge.object, home, left - 1)


def _loop(edges: tuple[Edge, ...]) -> Path:
    product = 1.0
    for edge in edges:
        product *= edge.weight
    return Path(edges=edges, sign=(product > 0) - (product < 0), strength=round(abs(product), DIGITS))

"""Axelrod's path algebra: what a map says that one node does to another, over all the ways that lead there.

The effect of a link or a path is one of eight symbols. Seven are sets of possible signs: `+` `-` `0`, `⊕` (+ or 0),
`⊖` (- or 0), `m` (+ or -), `u` (any). The eighth, `a`, is ambivalence: one path certainly raises, another certainly
lowers, and the map does not say which prevails. Along a path effects multiply; over paths they add up.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce

from causerie.asked import NO_OTHER, find_name
from causerie.errors import UsageError
from causerie.records import CausalMap, Edge, Effect, Path, Symbol

Signs = frozenset[int]
SYMBOLS: dict[Signs, Symbol] = {
    frozenset({1}): "+",
    frozenset({-1}): "-",
    frozenset({0}): "0",
    frozenset({0, 1}): "⊕",
    frozenset({0, -1}): "⊖",
    frozenset({1, -1}): "m",
    frozenset({1, 0, -1}): "u",
}
SIGNS: dict[Symbol, Signs] = {symbol: signs for signs, symbol in SYMBOLS.items()}
STRAY = 0.1
"""Share of a link's evidence below which a side does not speak: about what a good reader misreads, so it may be that alone."""
LONGEST = 6
"""Links of a path, where none are given: Axelrod's own maps have few longer ones, and their number explodes."""
BUDGET = 20_000
"""Partial paths looked at, short ones first. A dense map has more; none is needed to see that it is ambivalent."""
DIGITS = 6


def effect(map_: CausalMap, subject: str, object: str, *, longest: int = LONGEST) -> Effect:
    """Return the total effect of one node on another, with every simple path of up to `longest` links, the strongest first.

    The names are found leniently among the map's nodes.
    """
    source, target = _ends(subject, object, map_.nodes, map_.merged)
    ways, complete = _ways(map_.edges, source, target, longest)
    paths = sorted(map(_path, ways), key=lambda path: (-path.strength, len(path.edges), [edge.object for edge in path.edges]))
    symbols = tuple(along(map(symbol, path.edges)) for path in paths)
    return Effect(
        camp=map_.camp,
        subject=source,
        object=target,
        symbol=total(symbols),
        strength=max((min(abs(edge.weight) for edge in path.edges) for path in paths), default=0.0),
        paths=tuple(paths),
        symbols=symbols,
        complete=complete,
    )


def effects(maps: Sequence[CausalMap], subject: str, object: str, *, longest: int = LONGEST) -> list[Effect]:
    """Return the total effect on each of the maps that hold both nodes; their names mean the same in all of them."""
    nodes = sorted({node for map_ in maps for node in map_.nodes})
    source, target = _ends(subject, object, nodes, {other: name for map_ in maps for other, name in map_.merged.items()})
    return [effect(map_, source, target, longest=longest) for map_ in maps if {source, target} <= set(map_.nodes)]


def _ends(subject: str, object: str, nodes: Iterable[str], also: Mapping[str, str] = NO_OTHER) -> tuple[str, str]:
    """Return the two nodes; a node is its own end only where it was named so twice."""
    nodes = list(nodes)
    source, target = (find_name(name, nodes, what="node", also=also) for name in (subject, object))
    if source == target and subject != object:
        raise UsageError(f"{subject!r} and {object!r} both mean the node {source!r}. Name two nodes, or {source!r} twice for its loops.")
    return source, target


def symbol(edge: Edge) -> Symbol:
    """Return the effect of a link: the set of the sides that speak, a denial being 0. An edge drawn by hand has its weight's sign.

    >>> symbol(Edge(subject="a", object="b", positive=(), negative=(), doubted=(), weight=0.3, belief=1, low=0, high=1, plus=2, minus=1))
    'm'
    """
    sides = {1: edge.plus, -1: edge.minus, 0: edge.doubt}
    evidence = sum(sides.values())
    spoken = {side for side, count in sides.items() if count > STRAY * evidence} if evidence else {(edge.weight > 0) - (edge.weight < 0)}
    return SYMBOLS[frozenset(spoken)]


def along(symbols: Iterable[Symbol]) -> Symbol:
    """Return the effect along a path: the product, sign by sign. 0 ends every path, `a` spoils what is not 0.

    >>> along("+-"), along("--"), along("-⊕"), along("m-"), along("a0"), along("a-")
    ('-', '+', '⊖', 'm', '0', 'a')
    """
    return reduce(_times, symbols, "+")


def total(symbols: Iterable[Symbol]) -> Symbol:
    """Return the sum over paths, whatever their order; 0 where there is none.

    `+` beside `-` is ambivalent, and so is `a` beside anything. What may be of either sign, but need not, is `u`.

    >>> total("++"), total("+-"), total("+⊖"), total("0-"), total("⊕⊕"), total("m0"), total("mm"), total("")
    ('+', 'a', 'u', '-', '⊕', 'm', 'u', '0')
    """
    symbols = list(symbols)
    if "a" in symbols or {"+", "-"} <= set(symbols):
        return "a"
    return SYMBOLS[reduce(_plus, (SIGNS[symbol] for symbol in symbols), SIGNS["0"])]


def _times(one: Symbol, other: Symbol) -> Symbol:
    if "0" in (one, other):
        return "0"
    if "a" in (one, other):
        return "a"
    return SYMBOLS[frozenset(x * y for x in SIGNS[one] for y in SIGNS[other])]


def _plus(one: Signs, other: Signs) -> Signs:
    """Add sets of signs: + and - together may come out as anything."""
    return frozenset(sign for x in one for y in other for sign in ((x or y,) if x * y >= 0 else (1, 0, -1)))


def _ways(edges: Iterable[Edge], source: str, target: str, longest: int) -> tuple[list[tuple[Edge, ...]], bool]:
    """Return the simple paths of up to `longest` links, and whether there can be no others; from a node to itself they are loops."""
    edges = list(edges)
    near = _distances(edges, target)
    onward: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.object in near:
            onward[edge.subject].append(edge)
    found: list[tuple[Edge, ...]] = []
    waiting: deque[tuple[Edge, ...]] = deque([()])
    looked, complete = 0, True
    while waiting and looked < BUDGET:
        way = waiting.popleft()
        looked += 1
        seen = {source, *(edge.object for edge in way)} - {target}
        for edge in onward[way[-1].object if way else source]:
            if edge.object in seen:
                continue
            if len(way) + 1 + near[edge.object] > longest:
                complete = False
            elif edge.object == target:
                found.append((*way, edge))
            else:
                waiting.append((*way, edge))
    return found, complete and not waiting


def _distances(edges: Iterable[Edge], target: str) -> dict[str, int]:
    """Return, for each node from which the target can be reached, the least number of links."""
    into: defaultdict[str, list[str]] = defaultdict(list)
    for edge in edges:
        into[edge.object].append(edge.subject)
    found = {target: 0}
    nodes = [target]
    for node in nodes:
        for before in into[node]:
            if before not in found:
                found[before] = found[node] + 1
                nodes.append(before)
    return found


def _path(edges: tuple[Edge, ...]) -> Path:
    product = 1.0
    for edge in edges:
        product *= edge.weight
    return Path(edges=edges, sign=(product > 0) - (product < 0), strength=round(abs(product), DIGITS))

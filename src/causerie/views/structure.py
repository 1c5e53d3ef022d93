"""The structure of maps in words: total effects and their paths, loops, measures, and two maps side by side."""

from collections.abc import Iterator, Mapping, Sequence

from causerie.corpus import sentence
from causerie.records import Agreement, Comparison, Difference, Document, Edge, Effect, Measures, Path, Symbol
from causerie.views.terminal import one_line, table, wrap
from causerie.views.words import evidence_lines, plural, support_lines

TOTALS: dict[Symbol, str] = {
    "+": "raises it",
    "-": "lowers it",
    "0": "does nothing to it",
    "⊕": "raises it or does nothing",
    "⊖": "lowers it or does nothing",
    "m": "moves it, either way",
    "u": "may raise it, lower it or do nothing",
    "a": "raises it on one path, lowers it on another",
}
PLAIN: tuple[Symbol, ...] = ("+", "-", "0")
"""Symbols that need no words."""
NO_PATH = "no path leads from the one to the other"
FEW_SHARED = 0.1
"""Share of the links of two maps under which what they share says little of how alike they are."""
KINDS = {1: "reinforces", -1: "balances", 0: "is contested"}
HEADS: dict[Agreement, str] = {"contested": "Contested", "only one": "Only {0}", "only other": "Only {1}", "agreed": "Agreed"}
PATHS, LOOPS, ROLES, LINKS = 5, 10, 15, 10
"""How many of each are shown; the files and --json hold all."""


def effect_lines(effect: Effect, documents: Mapping[str, Document]) -> Iterator[str]:
    """Say the total effect, then each path, its least believed link first, with the sentence behind each link."""
    total = TOTALS[effect.symbol] if effect.paths else NO_PATH
    yield from wrap(f"{effect.camp}: {effect.subject} → {effect.object}: {total} [{effect.symbol}]", hanging="  ")
    for path, symbol in list(zip(effect.paths, effect.symbols, strict=True))[:PATHS]:
        meaning = f": {TOTALS[symbol]}" if symbol not in PLAIN else ""
        yield from wrap(f"{symbol} {way(path)}{meaning}", indent="  ", hanging="    ")
        for edge in path.by_doubt:
            yield from evidence_lines(edge, documents)
    if len(effect.paths) > PATHS:
        yield f"  … and {plural(len(effect.paths) - PATHS, 'more path')}"
    if not effect.complete:
        yield "  There may be longer paths; only those of few links were looked at."


def way(path: Path) -> str:
    """Return the nodes of a path, joined by the signs of its links.

    >>> edge = Edge(subject="a", object="b", positive=(), negative=(), doubted=(), weight=-1, belief=1, low=0, high=1)
    >>> way(Path(edges=(edge,), sign=-1, strength=1))
    'a —▼→ b'
    """
    signs = ("▲" if edge.weight > 0 else "▼" if edge.weight else "?" for edge in path.edges)
    return one_line(path.edges[0].subject + "".join(f" —{sign}→ {edge.object}" for sign, edge in zip(signs, path.edges, strict=True)))


def loop_lines(camp: str, loops: Sequence[Path], documents: Mapping[str, Document]) -> Iterator[str]:
    """Say the strongest loops, each with its least believed link."""
    yield f"{one_line(camp)} · {plural(len(loops), 'loop')}"
    for loop in loops[:LOOPS]:
        yield from wrap(f"{KINDS[loop.sign]}: {way(loop)}", indent="  ", hanging="    ")
        yield from evidence_lines(loop.weakest, documents)
    if len(loops) > LOOPS:
        yield f"  … and {plural(len(loops) - LOOPS, 'more loop')}"


def measure_lines(measures: Measures) -> Iterator[str]:
    """Say the shape of a map in numbers, then what its nodes do, the most central first."""
    few = "" if measures.complete else " at least"
    complexity = "no driver" if measures.complexity is None else f"{measures.complexity:g} receivers to a driver"
    yield f"{one_line(measures.camp)} · {plural(measures.nodes, 'node')}, {plural(measures.links, 'link')}"
    yield f"  density {measures.density:.3f}, hierarchy {measures.hierarchy:.3f}, {complexity}"
    yield f"  loops:{few} {measures.reinforcing} reinforcing, {measures.balancing} balancing"
    rows = [(role.node, role.kind, f"{role.out:.2f}", f"{role.into:.2f}", f"{role.centrality:.2f}") for role in measures.roles[:ROLES]]
    yield from table(("node", "kind", "out", "in", "centrality"), rows, indent="  ")
    if len(measures.roles) > ROLES:
        yield f"  … and {plural(len(measures.roles) - ROLES, 'more node')}"


def comparison_lines(found: Comparison, documents: Mapping[str, Document], *, most: int = LINKS) -> Iterator[str]:
    """Say how far apart two maps are and which links put them there, with the sentences of both."""
    yield from wrap(f"{found.one} and {found.other}: {_apart(found)}", hanging="  ")
    for kind, head in HEADS.items():
        links = [difference for difference in found.differences if difference.agreement == kind]
        if links:
            yield from ("", f"{head.format(one_line(found.one), one_line(found.other))} · {plural(len(links), 'link')}")
            yield from (line for link in links[:most] for line in _difference(link, found, documents))
        if len(links) > most:
            yield f"  … and {plural(len(links) - most, 'more link')}"


def _apart(found: Comparison) -> str:
    """Say how far apart two maps are; a small distance of maps that speak of different things must not pass for agreement."""
    if found.distance is None:
        return "they hold nothing to compare"
    distance = f"{found.distance:.3f} (0 alike, 1 opposed)"
    shared = sum(bool(difference.one and difference.other) for difference in found.differences)
    if shared < FEW_SHARED * len(found.differences):
        links = f"{shared} of {plural(len(found.differences), 'link')}" if shared else "no link"
        return f"they share {links}, so that the distance says little: {distance} over all pairs of nodes, linked or not"
    return f"distance {distance}; {found.jaccard:.0%} of the links of either are agreed"


def _difference(difference: Difference, found: Comparison, documents: Mapping[str, Document]) -> Iterator[str]:
    share = f", {difference.share / found.distance:.0%} of the distance" if found.distance and difference.share else ""
    yield from wrap(f"{difference.subject} → {difference.object}{share}", indent="  ", hanging="    ")
    for name, edge in ((found.one, difference.one), (found.other, difference.other)):
        if edge:
            yield from _said(name, edge, documents)


def _said(name: str, edge: Edge, documents: Mapping[str, Document]) -> Iterator[str]:
    yield from wrap(f"{one_line(name)}: {sentence(edge)}", indent="    ", hanging="      ")
    yield from support_lines(edge, documents, indent=" " * 6)

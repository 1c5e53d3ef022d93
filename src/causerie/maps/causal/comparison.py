"""Two maps, link by link: where they agree, where they contradict each other, what only one says, and how far apart that puts them."""

import math
from collections.abc import Mapping, Sequence

from causerie.maps.belief import NO_STORIES
from causerie.maps.causal.links import edge
from causerie.records import Agreement, CausalMap, Comparison, Difference, DistanceRule, Edge, Statement

RULE = DistanceRule()
ORDER: tuple[Agreement, ...] = ("contested", "only one", "only other", "agreed")
"""What is shown first of links that add the same to the distance."""
DIGITS = 6
Pair = tuple[str, str]
Nodes = tuple[frozenset[str], frozenset[str]]


def compare(one: CausalMap, other: CausalMap, *, rule: DistanceRule = RULE, stories: Mapping[str, str] = NO_STORIES) -> Comparison:
    """Return how two maps differ: two camps, or one camp in two periods.

    The distance ratio is the sum of the differences over all pairs of nodes, divided by the most that it could be
    (Langfield-Smith and Wirth 1992; Markóczy and Goldberg 1995). So each link has its share in it.
    """
    nodes = frozenset(one.nodes), frozenset(other.nodes)
    most = _most(nodes, rule)
    found = [_difference(pair, *ends, nodes, rule, most) for pair, ends in _paired(one, other).items()]
    unlinked = _unlinked(found, nodes, rule) / (most or 1)
    signed = [d for d in found if stance(d.one) in ("+", "-") or stance(d.other) in ("+", "-")]
    return Comparison(
        one=_title(one, other),
        other=_title(other, one),
        maps=(one.id, other.id),
        rule=rule,
        distance=round(math.fsum(d.share for d in found) + unlinked, DIGITS) if most else None,
        jaccard=round(sum(d.agreement == "agreed" for d in signed) / len(signed), DIGITS) if signed else 0.0,
        differences=tuple(sorted(found, key=_order)),
        unlinked=unlinked,
        consensus=consensus([one, other], stories=stories),
    )


def consensus(maps: Sequence[CausalMap], *, least: int | None = None, stories: Mapping[str, str] = NO_STORIES) -> CausalMap:
    """Return the links that at least so many of the maps (by default all) draw with one sign, weighed on the evidence of all maps."""
    drawn: dict[Pair, list[Edge]] = {}
    for map_ in maps:
        for link in map_.edges:
            drawn.setdefault((link.subject, link.object), []).append(link)
    needed = len(maps) if least is None else least
    kept = {pair: links for pair, links in sorted(drawn.items()) if any(_agreeing(links, sign) >= needed for sign in "+-")}
    return CausalMap(
        camp=" and ".join(dict.fromkeys(map_.camp for map_ in maps)),
        threshold=max((map_.threshold for map_ in maps), default=0.0),
        edges=tuple(_joined(pair, links, stories) for pair, links in kept.items()),
    )


def stance(link: Edge | None) -> str:
    """Return what a map says of a link: `+`, `-`, `not +`, `not -`, `0` that there is neither, `split` that evidence is even, or nothing.

    That a reform does not lower pensions is not what those say who deny that it raises them.

    >>> stance(None), stance(Edge(subject="a", object="b", positive=(), negative=(), doubted=(), weight=-1, belief=1, low=0, high=1))
    ('', '-')
    """
    if link is None:
        return ""
    if link.weight:
        return "+" if link.weight > 0 else "-"
    if link.affirmed:
        return "split"
    denied = {statement.sign for statement in link.doubted}
    return f"not {'+' if 1 in denied else '-'}" if len(denied) == 1 else "0"


def _paired(one: CausalMap, other: CausalMap) -> dict[Pair, tuple[Edge | None, Edge | None]]:
    ones, others = ({(link.subject, link.object): link for link in map_.edges} for map_ in (one, other))
    return {pair: (ones.get(pair), others.get(pair)) for pair in sorted({*ones, *others})}


def _difference(pair: Pair, one: Edge | None, other: Edge | None, nodes: Nodes, rule: DistanceRule, most: float) -> Difference:
    apart = _apart(pair, _value(one, rule), _value(other, rule), nodes, rule)
    return Difference(
        subject=pair[0],
        object=pair[1],
        agreement=_agreement(stance(one), stance(other)),
        one=one,
        other=other,
        share=apart / (most or 1),
    )


def _agreement(one: str, other: str) -> Agreement:
    if not (one and other):
        return "only one" if one else "only other"
    return "agreed" if one == other != "split" else "contested"


def _value(link: Edge | None, rule: DistanceRule) -> float:
    weight = link.weight if link else 0.0
    return weight if rule.weighted else (weight > 0) - (weight < 0)


def _apart(pair: Pair, one: float, other: float, nodes: Nodes, rule: DistanceRule) -> float:
    if pair[0] == pair[1] and not rule.self_loops:
        return 0.0
    if {*pair} <= nodes[0] & nodes[1]:
        return abs(one - other) + (rule.opposed if one * other < 0 else 0.0)
    return float(rule.unshared == 2 or (rule.unshared == 1 and (one or other) != 0))


def _most(nodes: Nodes, rule: DistanceRule) -> float:
    """Return the greatest sum of differences that maps over these nodes can have."""
    shared, lone = len(nodes[0] & nodes[1]), [len(nodes[0] - nodes[1]), len(nodes[1] - nodes[0])]
    each = rule.polarities * rule.greatest + rule.opposed
    counted = 1 if rule.unshared else 0
    pairs = each * shared**2 + counted * sum(2 * shared * size + size**2 for size in lone)
    return pairs if rule.self_loops else pairs - each * shared - counted * sum(lone)


def _unlinked(found: Sequence[Difference], nodes: Nodes, rule: DistanceRule) -> int:
    """Return how many pairs with a node that one map lacks have no link, where these count too."""
    if rule.unshared != 2:
        return 0
    shared = nodes[0] & nodes[1]
    pairs = sum(len(own) ** 2 - len(shared) ** 2 - (0 if rule.self_loops else len(own - shared)) for own in nodes)
    loops = (d for d in found if rule.self_loops or d.subject != d.object)
    return pairs - sum(not {d.subject, d.object} <= shared for d in loops)


def _order(difference: Difference) -> tuple[float, int, float, str, str]:
    belief = max(link.belief for link in (difference.one, difference.other) if link)
    return -difference.share, ORDER.index(difference.agreement), -belief, difference.subject, difference.object


def _agreeing(links: Sequence[Edge], sign: str) -> int:
    return sum(stance(link) == sign for link in links)


def _joined(pair: Pair, links: Sequence[Edge], stories: Mapping[str, str]) -> Edge:
    """Weigh the evidence of several maps together, a statement of two camps once; of links drawn by hand take the mean weight."""
    said: dict[str, Statement] = {statement.id: statement for link in links for statement in link.evidence}
    if said:
        return edge(*pair, said.values(), stories)
    weight = round(sum(link.weight for link in links) / len(links), DIGITS)
    return Edge(
        subject=pair[0],
        object=pair[1],
        positive=(),
        negative=(),
        doubted=(),
        weight=weight,
        belief=min(link.belief for link in links),
        low=min(link.low for link in links),
        high=max(link.high for link in links),
    )


def _title(map_: CausalMap, beside: CausalMap) -> str:
    return f"{map_.camp} {map_.period}".rstrip() if map_.period != beside.period else map_.camp

"""Which links make two camps' answers differ."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np

from causerie.records import CausalMap, Divider, Edge, Scenario
from causerie.scenarios.comparison import together
from causerie.scenarios.dynamics import Array, wiring
from causerie.scenarios.ensemble import DIGITS, checked, usable
from causerie.scenarios.trials import try_each

Pair = tuple[str, str]


def dividers(one: CausalMap, other: CausalMap, scenario: Scenario) -> list[Divider]:
    """Return, for each outcome that the two maps move differently, the links behind the gap, the largest share first.

    A link's share is what of the gap goes when the camps agree on it: the mean over giving one's link to the other, and
    the other way round, each on the maps as they are (links at their weights, without draws). Where a way of several links
    is only in one map, each of them has its share; so shares need not add up to the gap.
    """
    ones, others = ({(edge.object, edge.subject): edge for edge in usable(map_)} for map_ in (one, other))
    pairs = sorted({*ones, *others})
    wires = wiring((subject, object) for object, subject in pairs)
    scenario = checked(replace(scenario, ensemble="none"), wires.nodes)
    weights = np.array([[links[pair].weight if pair in links else 0.0 for pair in pairs] for links in (ones, others)])
    differ = [int(link) for link in np.flatnonzero(weights[0] != weights[1])]
    there, back = (
        np.round(try_each(wires, own, scenario, [{link: float(theirs[link])} for link in differ]), DIGITS) + 0.0
        for own, theirs in (weights, weights[::-1])
    )
    levers = {lever.node for lever in scenario.levers}
    return [
        divider
        for node, ones_moves, others_moves in zip(wires.nodes, there, back, strict=True)
        if node not in levers and ones_moves[0] != others_moves[0]
        for divider in _of(node, ones_moves, others_moves, [pairs[link] for link in differ], ones, others)
    ]


def divide(maps: Sequence[CausalMap], scenario: Scenario) -> dict[tuple[str, str], list[Divider]]:
    """Return the dividers of each two camps whose maps hold a lever; the levers' names mean the same in all maps."""
    pulled, held = together(maps, scenario)
    return {(one.camp, other.camp): dividers(one, other, pulled) for one, other in combinations(held, 2)}


def _of(node: str, there: Array, back: Array, pairs: list[Pair], ones: dict[Pair, Edge], others: dict[Pair, Edge]) -> list[Divider]:
    """Return the dividers of one outcome, from its moves in one's map with each of the other's links, and the other way round."""
    gap = back[0] - there[0]
    shares = np.round((there[1:] - there[0] + back[0] - back[1:]) / 2, DIGITS) + 0.0
    found = (
        Divider(
            outcome=node, subject=subject, object=object, gap=round(float(gap), DIGITS), share=float(share),
            one=ones.get((object, subject)), other=others.get((object, subject)),
        )
        for (object, subject), share in zip(pairs, shares, strict=True)
        if share and not np.isnan(share)
    )  # fmt: skip
    return sorted(found, key=lambda divider: (-divider.share * np.sign(gap), divider.subject, divider.object))

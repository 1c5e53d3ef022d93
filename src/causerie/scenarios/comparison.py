"""One scenario on the maps of several camps, and which lever is worth pulling first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from causerie.errors import EmptyMap
from causerie.records import CausalMap, Edge, Lever, Run, Scenario
from causerie.scenarios.emptied import emptied
from causerie.scenarios.ensemble import simulate, usable
from causerie.scenarios.levers import resolve

LISTED = 3
"""Camps of which an error says what emptied their maps."""


def side_by_side(maps: Sequence[CausalMap], scenario: Scenario) -> list[Run]:
    """Work the scenario out on each map that holds one of its levers.

    The levers' names are looked for in all maps together, so that a name means the same for every camp; a camp then
    pulls those it knows. With nothing in any map to pull raise `EmptyMap`.
    """
    scenario, holding = together(maps, scenario)
    pulled = [tuple(lever for lever in scenario.levers if lever.node in _nodes(map_)) for map_ in holding]
    return [simulate(map_, replace(scenario, levers=levers)) for map_, levers in zip(holding, pulled, strict=True)]


def together(maps: Sequence[CausalMap], scenario: Scenario) -> tuple[Scenario, list[CausalMap]]:
    """Return the scenario with its levers found in all maps together, and the maps that hold one of them."""
    nodes = sorted(set().union(*map(_nodes, maps)))
    if not nodes:
        raise EmptyMap(f"There is nothing to simulate: {_why_empty(maps)}. Lower the threshold, name other camps or read more.")
    levers = resolve(scenario.levers, nodes, {other: name for map_ in maps for other, name in map_.merged.items()})
    return replace(scenario, levers=levers), [map_ for map_ in maps if any(lever.node in _nodes(map_) for lever in levers)]


def suggest(maps: Sequence[CausalMap], *, first: str = "") -> Lever | None:
    """Return the lever most worth pulling, the way its statements speak of it; `None` when no map holds a link.

    It is the node `first` when something is said to follow from it; else the node from which something follows in most
    camps, then in most statements, then the first by name.
    """
    edges = [(map_.camp, edge) for map_ in maps for edge in _usable(map_)]
    camps = Counter(subject for _, subject in {(camp, edge.subject) for camp, edge in edges})
    said = Counter(edge.subject for _, edge in edges for _ in edge.evidence)
    if not camps:
        return None
    node = first if first in camps else min(camps, key=lambda name: (-camps[name], -said[name], name))
    lean = sum(s.subject.direction for _, edge in edges if edge.subject == node for s in edge.evidence)
    return Lever(node=node, level=-1.0 if lean < 0 else 1.0)


def _why_empty(maps: Sequence[CausalMap]) -> str:
    """Say what emptied the maps; of many, what emptied the first."""
    said = [f"for {map_.camp!r} {emptied(map_)}" for map_ in maps[:LISTED]]
    more = [f"and so for {len(maps) - LISTED} more camps"] if len(maps) > LISTED else []
    return "; ".join([*said, *more]) or "no camp says with enough confidence that one thing leads to another"


def _nodes(map_: CausalMap) -> set[str]:
    return {end for edge in _usable(map_) for end in (edge.subject, edge.object)}


def _usable(map_: CausalMap) -> list[Edge]:
    try:
        return usable(map_)
    except EmptyMap:
        return []

"""Which links, and which sentences, would turn an answer if they were wrong.

Each fault is tried alone on the map as it is (links at their weights, without draws), all of them in one batch.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from causerie.asked import find_name
from causerie.names import fold
from causerie.records import CausalMap, Edge, Scenario, Statement, Turn, agreed_weight
from causerie.scenarios.dynamics import Array, wiring
from causerie.scenarios.ensemble import DIGITS, checked, usable
from causerie.scenarios.trials import Change, try_each

STEP = 1e-4
"""How far a weight is moved either way to see how much an outcome depends on it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What may be wrong with a link, and its weight once that is mended."""

    link: int
    kind: Literal["dropped", "reversed"]
    statement: Statement | None
    weight: float


def sensitivity(map_: CausalMap, scenario: Scenario, *, outcomes: Collection[str] = ()) -> list[Turn]:
    """Return what each outcome would be with a link, or a statement behind it, wrong: those that turn it first, then the strongest.

    Outcomes are found leniently among the map's nodes; without any, all that move or would move are taken. A fault that
    changes nothing is left out. Of several statements of one voice and document for one sign, the next takes the place of
    one that was misread.
    """
    edges = _ordered(map_)
    nodes = sorted({end for edge in edges for end in (edge.subject, edge.object)})
    scenario = checked(replace(scenario, ensemble="none"), nodes)
    wanted = {find_name(name, nodes, what="node") for name in outcomes} or {*nodes} - {lever.node for lever in scenario.levers}
    faults = [fault for link, edge in enumerate(edges) for fault in _faults(link, edge)]
    moved = _moved(edges, scenario, [{fault.link: fault.weight} for fault in faults])
    return sorted((turn for node in sorted(wanted) for turn in _turns(node, edges, faults, moved[node])), key=_order)


def gradient(map_: CausalMap, scenario: Scenario, outcome: str) -> list[tuple[Edge, float]]:
    """Return how much the outcome moves for each unit of each link's weight, by central differences, the strongest first."""
    edges = _ordered(map_)
    nodes = sorted({end for edge in edges for end in (edge.subject, edge.object)})
    scenario, node = checked(replace(scenario, ensemble="none"), nodes), find_name(outcome, nodes, what="node")
    shifts = [{link: edge.weight + step} for link, edge in enumerate(edges) for step in (STEP, -STEP)]
    moved = _moved(edges, scenario, shifts, digits=12)[node][1:]
    slopes = [round(float(up - down) / (2 * STEP), DIGITS) + 0.0 for up, down in zip(moved[::2], moved[1::2], strict=True)]
    return sorted(zip(edges, slopes, strict=True), key=lambda found: (-abs(found[1]), found[0].subject, found[0].object))


def _ordered(map_: CausalMap) -> list[Edge]:
    return sorted(usable(map_), key=lambda edge: (edge.object, edge.subject))


def _faults(link: int, edge: Edge) -> Iterator[Fault]:
    """Yield what may be wrong with a link as a whole, unless one statement is all that it rests on, and with each statement."""
    if len(edge.independent) != 1:
        yield Fault(link, "dropped", None, 0.0)
    if len(edge.independent) != 1 and edge.weight:
        yield Fault(link, "reversed", None, -edge.weight)
    for side, statement in edge.independent:
        counts = {1: edge.plus, -1: edge.minus, 0: edge.doubt}
        counts[side] += _next(edge, side, statement) - statement.counts
        yield Fault(link, "dropped", statement, _weight(counts))
        if side:
            counts[-side] += statement.counts
            yield Fault(link, "reversed", statement, _weight(counts))


def _next(edge: Edge, side: int, statement: Statement) -> float:
    """Return what counts instead when a statement does not: the most that its voice says besides, in its document and for its side."""
    said = {1: edge.positive, -1: edge.negative, 0: edge.doubted}[side]
    alike = (s for s in said if s is not statement and s.document == statement.document and fold(s.camp) == fold(statement.camp))
    return max((other.counts for other in alike), default=0.0)


def _weight(counts: dict[int, float]) -> float:
    return round(agreed_weight(*(max(0.0, counts[side]) for side in (1, -1, 0))), DIGITS) + 0.0


def _moved(edges: list[Edge], scenario: Scenario, changes: Sequence[Change], *, digits: int = DIGITS) -> dict[str, Array]:
    """Return, for each node, how the levers move it: on the map as it is, and then with the weights of each change."""
    wires = wiring((edge.subject, edge.object) for edge in edges)
    moved = try_each(wires, np.array([edge.weight for edge in edges]), scenario, changes)
    return dict(zip(wires.nodes, np.round(moved, digits) + 0.0, strict=True))


def _turns(node: str, edges: list[Edge], faults: list[Fault], moved: Array) -> Iterator[Turn]:
    before = float(moved[0])
    for fault, after in zip(faults, moved[1:], strict=True):
        if after != before and not np.isnan(after):
            yield Turn(
                outcome=node,
                subject=edges[fault.link].subject,
                object=edges[fault.link].object,
                fault=fault.kind,
                statement=fault.statement,
                before=before,
                after=float(after),
            )


def _order(turn: Turn) -> tuple[str, bool, float, str, str, str, str]:
    said = turn.statement.id if turn.statement else ""
    return turn.outcome, not turn.turns, -abs(turn.after - turn.before), turn.subject, turn.object, turn.fault, said

"""A scenario worked out on one camp's map: many draws of what its texts may mean, each run with and without the levers."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from causerie.errors import EmptyMap, UsageError
from causerie.records import ALL, CausalMap, Edge, Lever, Outcome, Path, Run, Scenario, content_id
from causerie.scenarios.dynamics import FUNCTIONS, RULES, Array, chosen, settle, wiring
from causerie.scenarios.levers import resolve
from causerie.scenarios.paths import paths_from, rank

INTERVAL = 0.05, 0.95
DIGITS = 6
"""Decimals that are kept: below them machines differ, and no change is worth reporting."""


def simulate(map_: CausalMap, scenario: Scenario) -> Run:
    """Return what the map implies for each node that the levers reach: direction, rank and interval of its change.

    Steps: bring the levers to nodes; draw every edge (see `draw`); let all draws settle from 0 twice, once with the levers
    held and once without; take the difference, so that what moves by itself is not counted; sum it up over the draws, with
    the strongest paths from the levers. The same map and scenario give the same bytes.
    """
    edges = sorted(usable(map_), key=lambda edge: (edge.object, edge.subject))
    scenario = replace(scenario, levers=resolve(scenario.levers, sorted({end for edge in edges for end in (edge.subject, edge.object)})))
    _check(scenario)
    wires = wiring((edge.subject, edge.object) for edge in edges)
    weights = np.stack([draw(edge, scenario.draws, scenario.seed) for edge in edges])
    pulled = settle(wires, weights, scenario, held={lever.node: lever.level for lever in scenario.levers})
    rest = settle(wires, weights, scenario)
    changes = dict(zip(wires.nodes, np.round(pulled.states - rest.states, DIGITS) + 0.0, strict=True))
    reasons = _reasons(scenario.levers, edges)
    return Run(
        scenario=scenario,
        camp=map_.camp,
        map=map_.id,
        outcomes=ranked(_outcome(node, changes[node], reasons[node]) for node in reasons),
        settled=round(float(np.mean((pulled.period == 1) & (rest.period == 1))), DIGITS),
        residual=round(float(max(pulled.residual.max(), rest.residual.max())), DIGITS),
    )


def usable(map_: CausalMap) -> list[Edge]:
    """Return the edges that can carry an effect: all but those that are only denied. With none left raise `EmptyMap`."""
    edges = [edge for edge in map_.edges if edge.weight or edge.plus or edge.minus]
    if not edges:
        whose = "" if map_.camp == ALL else f" by {map_.camp!r}"
        confident = f" with confidence {map_.threshold:g} or more" if map_.threshold else ""
        others = [*(["choose another camp"] if whose else []), *(["lower the threshold"] if confident else []), "read more"]
        raise EmptyMap(f"There is nothing to simulate: no statement{whose}{confident} says that one thing leads to another. "
                       f"{' or '.join(others).capitalize()}.")  # fmt: skip
    return edges


def draw(edge: Edge, draws: int, seed: int) -> Array:
    """Draw the edge's weight as often as asked.

    It exists with the probability that the texts link its ends. Its strength is Beta(plus + minus, 1 + doubt), wide where few
    statements speak. Its sign, for a contested edge, is + with the share of plus. So its mean, given that it exists, is the
    edge's weight. An edge drawn by hand has its weight.

    Two links with the same evidence get the same values, each in an order of its own: so chance ranks neither above the
    other, and what is added elsewhere in the map, or the camp it is drawn for, changes nothing here.
    """
    order = _stream(seed, edge.subject, edge.object).permutation(draws)
    return edge.sign * _values(max(edge.plus, edge.minus), min(edge.plus, edge.minus), edge, draws, seed)[order]


def _values(leading: float, trailing: float, edge: Edge, draws: int, seed: int) -> Array:
    """Draw weights whose positive sign is the edge's leading one."""
    stream = _stream(seed, leading, trailing, edge.doubt, edge.linked, abs(edge.weight))
    exists, sign = stream.random((2, draws))
    said = leading + trailing
    if not said:
        return np.where(exists < edge.linked, abs(edge.weight), 0.0)
    strength = stream.beta(said, 1 + edge.doubt, draws)
    return np.where(exists < edge.linked, np.where(sign < leading / said, strength, -strength), 0.0)


def _stream(seed: int, *parts: object) -> np.random.Generator:
    return np.random.default_rng([seed, int(content_id(*parts), 16)])


def ranked(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Number the outcomes by how far they move: the median, then the likelier. Equals share a rank and stand by name."""
    order = sorted(outcomes, key=lambda outcome: (*_place(outcome), outcome.node))
    places = [_place(outcome) for outcome in order]
    return tuple(replace(outcome, rank=places.index(_place(outcome)) + 1) for outcome in order)


def _place(outcome: Outcome) -> tuple[float, float]:
    return -abs(outcome.median), -outcome.probability if outcome.direction else 0.0


def _outcome(node: str, changes: Array, paths: tuple[Path, ...]) -> Outcome:
    """Sum up a node's changes. The direction is the median's, or the mean's where more than half the draws do not move the node;
    it is undecided when the interval holds both signs."""
    low, median, high = (round(float(value), DIGITS) + 0.0 for value in np.quantile(changes, [INTERVAL[0], 0.5, INTERVAL[1]]))
    leads = int(np.sign(median or round(float(changes.mean()), DIGITS)))
    return Outcome(
        node=node,
        direction=0 if low < 0 < high else leads,
        rank=0,
        median=median,
        low=low,
        high=high,
        probability=round(float(np.mean(np.sign(changes) == leads)), DIGITS),
        paths=paths,
    )


def _reasons(levers: tuple[Lever, ...], edges: list[Edge]) -> dict[str, tuple[Path, ...]]:
    """Return the strongest paths to each node that a lever reaches, levers left out."""
    held = [lever.node for lever in levers]
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for lever in held:
        for node, paths in paths_from(lever, edges, levers=held).items():
            found[node] += paths
    return {node: rank(found[node]) for node in sorted(found)}


def _check(scenario: Scenario) -> None:
    chosen(RULES, scenario.rule, "rule")
    chosen(FUNCTIONS, scenario.function, "function")
    for name, least in (("slope", 0.0), ("epsilon", 0.0), ("cap", 1), ("draws", 1), ("seed", 0)):
        value = getattr(scenario, name)
        if not least <= value < float("inf"):
            raise UsageError(f"The {name} of the scenario is {value!r}; it must be {least:g} or more.")

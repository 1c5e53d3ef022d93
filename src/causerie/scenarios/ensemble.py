"""A scenario worked out on one camp's map: many draws of what its texts may mean, each run with and without the levers."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace

import numpy as np

from causerie.errors import EmptyMap, UsageError
from causerie.records import ACTIONS, CausalMap, Edge, Lever, Outcome, Path, Run, Scenario
from causerie.scenarios.draws import ENSEMBLES
from causerie.scenarios.dynamics import FUNCTIONS, RULES, Array, Settled, Wiring, chosen, farthest, settle, wiring
from causerie.scenarios.emptied import advice, emptied
from causerie.scenarios.levers import resolve
from causerie.scenarios.paths import paths_from, rank
from causerie.scenarios.press import press

PRESS = "press"
INTERVAL = 0.05, 0.95
DIGITS = 6
"""Decimals that are kept: below them machines differ, and no change is worth reporting."""


def simulate(map_: CausalMap, scenario: Scenario) -> Run:
    """Return what the map implies for each node that the levers reach: direction, rank and interval of its change.

    Steps: bring the levers to nodes; draw every edge (see `draw`); let all draws settle from 0 twice, once with the levers
    and once without; take the difference, so that what moves by itself is not counted; sum it up over the draws, with
    the strongest paths from the levers. The same map and scenario give the same bytes.
    """
    edges = sorted(usable(map_), key=lambda edge: (edge.object, edge.subject))
    scenario = checked(scenario, {end for edge in edges for end in (edge.subject, edge.object)})
    wires = wiring((edge.subject, edge.object) for edge in edges)
    weights = np.stack([ENSEMBLES[scenario.ensemble](edge, scenario.draws, scenario.seed) for edge in edges])
    moved, pulled, rest = respond(wires, weights, scenario)
    stable = ~np.isnan(moved[0])
    changes = dict(zip(wires.nodes, np.round(moved[:, stable], DIGITS) + 0.0, strict=True))
    reasons = _reasons(scenario.levers, edges) if stable.any() else {}
    return Run(
        scenario=scenario,
        camp=map_.camp,
        map=map_.id,
        outcomes=ranked(_outcome(node, changes[node], reasons[node]) for node in reasons),
        settled=round(float(np.mean((pulled.period == 1) & (rest.period == 1))), DIGITS),
        residual=round(float(max(pulled.residual.max(), rest.residual.max())), DIGITS),
        cycling=round(float(np.mean((pulled.period > 1) | (rest.period > 1))), DIGITS),
        unstable=round(float(np.mean(~stable)), DIGITS),
    )


def usable(map_: CausalMap) -> list[Edge]:
    """Return the edges that can carry an effect: all but those that are only denied. With none left raise `EmptyMap`."""
    edges = [edge for edge in map_.edges if edge.carries]
    if not edges:
        raise EmptyMap(f"There is nothing to simulate: {emptied(map_)}. {advice(map_)}")
    return edges


def respond(wires: Wiring, weights: Array, scenario: Scenario) -> tuple[Array, Settled, Settled]:
    """Return how far the levers move each node in each draw, and where the draws end with and without them.

    Levers that hold and drive are read at the end, against the same map without them; a pulse, which comes back, by the
    farthest that each node goes. Under the rule `press` without levers all rests at 0.
    """
    levers = {action: {lever.node: lever.level for lever in scenario.levers if lever.action == action} for action in ACTIONS}
    held, pulses, driven = (levers[action] for action in ACTIONS)
    if scenario.rule == PRESS:
        pressed = press(wires, weights, held=held, driven=driven)
        return pressed.states, pressed, pressed
    if pulses:
        pulsed = farthest(wires, weights, scenario, pulses, held=held, driven=driven)
        return pulsed.states, pulsed, pulsed
    pulled, rest = settle(wires, weights, scenario, held=held, driven=driven), settle(wires, weights, scenario)
    return pulled.states - rest.states, pulled, rest


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
    held = [lever.node for lever in levers if lever.action == "hold"]
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for lever in levers:
        for node, paths in paths_from(lever.node, edges, levers=held).items():
            found[node] += paths
    for lever in levers:
        found.pop(lever.node, None)
    return {node: rank(found[node]) for node in sorted(found)}


def checked(scenario: Scenario, nodes: Collection[str]) -> Scenario:
    """Return the scenario with its levers brought to nodes; settings that cannot be meant are a `UsageError`."""
    scenario = replace(scenario, levers=resolve(scenario.levers, nodes))
    chosen({**RULES, PRESS: None}, scenario.rule, "rule")
    chosen(FUNCTIONS, scenario.function, "function")
    chosen(ENSEMBLES, scenario.ensemble, "ensemble")
    for lever in scenario.levers:
        chosen(dict.fromkeys(ACTIONS), lever.action, "action")
        if scenario.rule == PRESS and lever.action == "pulse":
            raise UsageError(f"A linear press lasts, so {lever.node!r} cannot be pulsed under it. Hold or drive it, or take another rule.")
    for name, least in (("slope", 0.0), ("epsilon", 0.0), ("cap", 1), ("draws", 1), ("seed", 0)):
        value = getattr(scenario, name)
        if not least <= value < float("inf"):
            raise UsageError(f"The {name} of the scenario is {value!r}; it must be {least:g} or more.")
    return scenario

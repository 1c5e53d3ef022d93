"""Fuzzy cognitive maps set in motion: many draws of one map at a time, until each settles or cycles.

Rows of `states` are nodes and columns are draws; rows of `weights` are links. A link adds its weight times the
state of its source to what its target receives.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from causerie.errors import UsageError
from causerie.records import Scenario

Array = NDArray[np.float64]
Indices = NDArray[np.intp]
Entry = TypeVar("Entry")

WINDOW = 25
"""Last states that are kept to find a cycle in: periods up to 24."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """How what a node receives becomes its state, and the lowest state there is."""

    apply: Callable[[Array, float], Array]
    lowest: float


FUNCTIONS: dict[str, Transfer] = {
    "tanh": Transfer(lambda received, slope: np.tanh(slope * received), -1.0),
    "sigmoid": Transfer(lambda received, slope: 0.5 + 0.5 * np.tanh(slope * received / 2), 0.0),  # 1/(1 + exp(-z)) that cannot overflow
    "bivalent": Transfer(lambda received, slope: np.where(received > 0, 1.0, 0.0), 0.0),
    "trivalent": Transfer(lambda received, slope: np.sign(received), -1.0),
    "saturation": Transfer(lambda received, slope: np.clip(slope * received, -1, 1), -1.0),
}
RULES: dict[str, Callable[[Callable[[Array], Array], Array], Array]] = {
    "kosko": lambda sent, states: sent(states),
    "modified": lambda sent, states: sent(states) + states,
    "rescaled": lambda sent, states: sent(2 * states - 1) + 2 * states - 1,
}


@dataclass(frozen=True, slots=True)
class Wiring:
    """Which node feeds which, as indices into `nodes`; links sorted by target, then source."""

    nodes: tuple[str, ...]
    source: Indices
    target: Indices

    def sent(self, weights: Array, states: Array) -> Array:
        """Return what each node receives. Sums run link by link in a fixed order, so they are the same on every machine."""
        received = np.zeros_like(states)
        if len(self.target):
            first = np.flatnonzero(np.diff(self.target, prepend=-1))
            received[self.target[first]] = np.add.reduceat(states[self.source] * weights, first, axis=0)
        return received


@dataclass(frozen=True, slots=True)
class Settled:
    """Where each draw ended."""

    states: Array
    """End state; for a draw that cycles its mean over the cycle, for one that does neither over the last steps."""
    period: Indices
    """1 settled, 2 and more the length of its cycle, 0 neither within the cap."""
    residual: Array
    """Largest change of any node in the last step."""


def wiring(ends: Iterable[tuple[str, str]]) -> Wiring:
    """Return the wiring of (source, target) pairs, which must come sorted by target, then source."""
    pairs = list(ends)
    nodes = tuple(sorted({end for pair in pairs for end in pair}))
    index = {node: number for number, node in enumerate(nodes)}
    columns = np.array([[index[source], index[target]] for source, target in pairs], dtype=np.intp).reshape(-1, 2)
    return Wiring(nodes, columns[:, 0], columns[:, 1])


def settle(
    wires: Wiring, weights: Array, scenario: Scenario, *, held: Mapping[str, float] | None = None, start: Array | float = 0.0
) -> Settled:
    """Step every draw until no node changes by more than epsilon, or the cap; held nodes keep their level from the first step on.

    A draw that has settled is put aside as it was, so a batch ends as its draws do one at a time.
    """
    rule, transfer = chosen(RULES, scenario.rule, "rule"), chosen(FUNCTIONS, scenario.function, "function")
    rows = np.array([wires.nodes.index(node) for node in held or ()], dtype=np.intp)
    levels = np.array([max(level, transfer.lowest) for level in (held or {}).values()])[:, None]
    draws = weights.shape[1]
    states = np.zeros((len(wires.nodes), draws)) + np.reshape(start, (-1, 1))
    ended, period, residual = states.copy(), np.zeros(draws, dtype=np.intp), np.zeros(draws)
    moving = np.arange(draws)
    trail: list[Array] = []
    for left in range(scenario.cap, 0, -1):
        now = transfer.apply(rule(partial(wires.sent, weights), states), scenario.slope)
        now[rows] = levels
        change = np.abs(now - states).max(axis=0, initial=0.0)
        states, residual[moving] = now, change
        if left <= WINDOW:
            trail.append(states)
        still = change > scenario.epsilon
        if not still.all():
            done = moving[~still]
            ended[:, done], period[done] = states[:, ~still], 1
            moving, weights, states = moving[still], weights[:, still], states[:, still]
            trail = [past[:, still] for past in trail]
        if not len(moving):
            break
    if len(moving):
        ended[:, moving], period[moving] = cycle(np.stack(trail), scenario.epsilon)
    return Settled(ended, period, residual)


def cycle(trail: Array, epsilon: float) -> tuple[Array, Indices]:
    """Return the mean state over the shortest cycle that the last states close, and its length; over all of them, and 0, if none closes.

    `trail` is time by node by draw.
    """
    mean, period = trail.mean(axis=0), np.zeros(trail.shape[2], dtype=np.intp)
    for length in range(len(trail) - 1, 0, -1):
        closes = np.abs(trail[-1] - trail[-1 - length]).max(axis=0, initial=0.0) <= epsilon
        period[closes], mean[:, closes] = length, trail[-length:, :, closes].mean(axis=0)
    return mean, period


def chosen(table: Mapping[str, Entry], name: str, what: str) -> Entry:
    """Look up a rule or function by name; an unknown one is a `UsageError` that lists them."""
    if name not in table:
        raise UsageError(f"There is no {what} {name!r}. Choose one of: {', '.join(table)}.")
    return table[name]

"""Fuzzy cognitive maps set in motion: many draws of one map at a time, until each settles or cycles.

Rows of `states` are nodes and columns are draws; rows of `weights` are links. A link adds its weight times the
state of its source to what its target receives.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
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


CACHED = 1 << 18
"""Numbers worked on at a time: two megabytes."""
NONE: Mapping[str, float] = {}


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
Sent = Callable[[Array], Array]
"""States to what each node receives."""
RULES: dict[str, Callable[[Sent, Array], Array]] = {
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

    def flow(self, weights: Array) -> Sent:
        """Return what tells, from the states, what each node receives. Sums run link by link, in the order of the links.

        It is one sparse matrix with a block for each draw: that takes half the time of sums over arrays of links.
        """
        from scipy.sparse import csr_array  # here, since it takes a while to load and few commands need it

        size, (links, draws) = len(self.nodes), weights.shape
        draw = np.arange(draws)[:, None]
        first = np.searchsorted(self.target, np.arange(size))
        rows = np.append((first + draw * links).ravel(), draws * links)
        matrix = csr_array((weights.T.ravel(), (self.source + draw * size).ravel(), rows), shape=(draws * size,) * 2)
        return lambda states: (matrix @ states.T.ravel()).reshape(draws, size).T


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


Step = Callable[[Sent, Array], Array]
"""What is received, and states, to the next states."""


def stepper(wires: Wiring, scenario: Scenario, *, held: Mapping[str, float] = NONE, driven: Mapping[str, float] = NONE) -> Step:
    """Return one step of the map: what nodes receive, by the rule and from outside, through the function; held ones keep their level."""
    rule, transfer = chosen(RULES, scenario.rule, "rule"), chosen(FUNCTIONS, scenario.function, "function")
    at = {node: number for number, node in enumerate(wires.nodes)}

    def step(sent: Sent, states: Array) -> Array:
        received = rule(sent, states)
        for node, level in driven.items():
            received[at[node]] += level
        now = transfer.apply(received, scenario.slope)
        for node, level in held.items():
            now[at[node]] = max(level, transfer.lowest)
        return now

    return step


def settle(
    wires: Wiring,
    weights: Array,
    scenario: Scenario,
    *,
    held: Mapping[str, float] = NONE,
    driven: Mapping[str, float] = NONE,
    start: Array | float = 0.0,
) -> Settled:
    """Step every draw until no node changes by more than epsilon, or the cap. All start from the same states.

    Held nodes keep their level from the first step on; driven ones receive theirs from outside all along. Draws are taken
    some at a time, so that the numbers at hand stay in the processor's cache.
    """
    step = stepper(wires, scenario, held=held, driven=driven)
    first = np.zeros((len(wires.nodes), 1)) + np.reshape(start, (-1, 1))
    return _joined([_settle(wires, step, weights[:, columns], scenario, first) for columns in blocks(weights)])


def farthest(
    wires: Wiring,
    weights: Array,
    scenario: Scenario,
    pulses: Mapping[str, float],
    *,
    held: Mapping[str, float] = NONE,
    driven: Mapping[str, float] = NONE,
) -> Settled:
    """Return how far each node goes at the most from where it would be without the levers, after pulses that are let go at once.

    Both ways start from 0, but for the pulses, and run until neither changes by more than epsilon, or the cap.
    """
    ways = stepper(wires, scenario, held=held, driven=driven), stepper(wires, scenario)
    lowest = FUNCTIONS[scenario.function].lowest
    first = np.array([[max(pulses[node], lowest) if node in pulses else 0.0] for node in wires.nodes])
    return _joined([_farthest(wires, ways, weights[:, columns], scenario, first) for columns in blocks(weights)])


def blocks(weights: Array) -> list[slice]:
    """Return slices of the draws, each with about as many weights as the cache holds."""
    size = max(16, CACHED // max(1, weights.shape[0]))
    return [slice(first, first + size) for first in range(0, max(1, weights.shape[1]), size)]


def _joined(parts: list[Settled]) -> Settled:
    states, period, residual = ([getattr(part, name) for part in parts] for name in ("states", "period", "residual"))
    return Settled(np.concatenate(states, axis=1), np.concatenate(period), np.concatenate(residual))


def _farthest(wires: Wiring, ways: tuple[Step, Step], weights: Array, scenario: Scenario, first: Array) -> Settled:
    moved = np.repeat(first, weights.shape[1], axis=1)
    sent = wires.flow(weights)
    still, most, change = np.zeros_like(moved), np.zeros_like(moved), np.zeros(weights.shape[1])
    for _ in range(scenario.cap):
        most = np.where(np.abs(moved - still) > np.abs(most), moved - still, most)
        before, moved, still = (moved, still), ways[0](sent, moved), ways[1](sent, still)
        change = np.maximum(*(np.abs(now - past).max(axis=0, initial=0.0) for now, past in zip((moved, still), before, strict=True)))
        if change.max(initial=0.0) <= scenario.epsilon:
            break
    return Settled(most, (change <= scenario.epsilon).astype(np.intp), change)


def _settle(wires: Wiring, step: Step, weights: Array, scenario: Scenario, first: Array) -> Settled:
    """A draw that has settled is kept as it was then, so a batch ends as its draws do one at a time.

    It goes on being stepped until half of its batch has settled, since taking it out costs as much as a step.
    """
    states = np.repeat(first, weights.shape[1], axis=1)
    ended, period, residual = states.copy(), np.zeros(states.shape[1], dtype=np.intp), np.zeros(states.shape[1])
    columns, moving = np.arange(states.shape[1]), np.ones(states.shape[1], dtype=bool)
    sent, trail = wires.flow(weights), list[Array]()
    for left in range(scenario.cap, 0, -1):
        now = step(sent, states)
        change = np.abs(now - states).max(axis=0, initial=0.0)
        states, residual[columns[moving]] = now, change[moving]
        if left <= WINDOW:
            trail.append(states)
        done = moving & (change <= scenario.epsilon)
        ended[:, columns[done]], period[columns[done]] = states[:, done], 1
        moving &= ~done
        if not moving.any():
            break
        if 2 * moving.sum() <= len(moving):
            weights, states, columns, trail = weights[:, moving], states[:, moving], columns[moving], [past[:, moving] for past in trail]
            moving, sent = np.ones(len(columns), dtype=bool), wires.flow(weights)
    if moving.any():
        ended[:, columns[moving]], period[columns[moving]] = cycle(np.stack(trail)[:, :, moving], scenario.epsilon)
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

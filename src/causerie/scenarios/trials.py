"""Many small changes to one map, each tried alone: how the levers then move every node."""

from collections.abc import Sequence

import numpy as np

from causerie.records import Scenario
from causerie.scenarios.dynamics import Array, Wiring
from causerie.scenarios.ensemble import respond

AT_ONCE = 512
"""Trials whose weights are held in memory together."""

Change = dict[int, float]
"""Link to its weight in the trial."""


def try_each(wires: Wiring, weights: Array, scenario: Scenario, changes: Sequence[Change]) -> Array:
    """Return how the levers move each node (row) under each change (column), the unchanged map first; NaN where it has no rest."""
    trials: list[Change] = [{}, *changes]
    moved = [_moved(wires, weights, scenario, trials[first : first + AT_ONCE]) for first in range(0, len(trials), AT_ONCE)]
    return np.concatenate(moved, axis=1)


def _moved(wires: Wiring, weights: Array, scenario: Scenario, changes: Sequence[Change]) -> Array:
    columns = np.repeat(weights[:, None], len(changes), axis=1)
    for column, change in enumerate(changes):
        for link, weight in change.items():
            columns[link, column] = weight
    moved, _, _ = respond(wires, columns, scenario)
    return moved

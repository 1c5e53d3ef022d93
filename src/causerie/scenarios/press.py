"""Linear press perturbation: where a map comes to rest when a push lasts, if it does.

Each node is pulled back to 0 at unit rate, so dx/dt = Wᵀx - x + push, with rest at x = (I - Wᵀ)⁻¹ push. A draw has such a
rest if every eigenvalue of Wᵀ - I has a negative real part; after Dambacher, Li and Rossignol (2003), as in QPress.
"""

from collections.abc import Mapping

import numpy as np

from causerie.scenarios.dynamics import NONE, Array, Indices, Settled, Wiring

BLOCK = 1 << 22
"""Numbers of a stack of matrices that are solved at a time: 32 megabytes."""


def press(wires: Wiring, weights: Array, *, held: Mapping[str, float] = NONE, driven: Mapping[str, float] = NONE) -> Settled:
    """Return where each draw comes to rest; its period is 1, or 0 and its states NaN where it has no stable rest.

    A held node is taken out of the dynamics and kept at its level.
    """
    fixed = np.array([held.get(node, np.nan) for node in wires.nodes])
    free = np.isnan(fixed)
    push = np.array([driven.get(node, 0.0) for node in wires.nodes])
    right = np.where(free, push, fixed)
    size, draws = len(wires.nodes), weights.shape[1]
    states, stable = np.full((size, draws), np.nan), np.zeros(draws, dtype=np.intp)
    for first in range(0, draws, max(1, BLOCK // size**2)):
        some = slice(first, first + max(1, BLOCK // size**2))
        system = _inflow(wires, weights[:, some]) * free[None, :, None]
        steady = _steady(wires, system, free)
        stable[some] = steady
        states[:, some][:, steady] = np.linalg.solve(np.eye(size) - system[steady], right[:, None])[:, :, 0].T
    return Settled(states, stable, np.zeros(draws))


def _inflow(wires: Wiring, weights: Array) -> Array:
    """Return the transposed weight matrix of each draw: row i holds what i receives."""
    size = len(wires.nodes)
    matrices = np.zeros((weights.shape[1], size, size))
    matrices[:, wires.target, wires.source] = weights.T
    return matrices


def _steady(wires: Wiring, system: Array, free: Array) -> Indices:
    """Say of each draw whether it comes to rest; only what lies on loops can keep it from it."""
    core = _core(wires, free)
    if not len(core):
        return np.ones(len(system), dtype=bool)
    rates = np.linalg.eigvals(system[:, core[:, None], core[None, :]])
    return np.asarray(rates.real.max(axis=1) < 1)


def _core(wires: Wiring, free: Array) -> Indices:
    """Return the nodes that are left when those without a cause or without an effect are taken off, again and again."""
    kept = free.astype(bool)
    while True:
        inner = kept[wires.source] & kept[wires.target]
        left = np.zeros_like(kept)
        left[np.intersect1d(wires.source[inner], wires.target[inner])] = True
        if left.sum() == kept.sum():
            return np.flatnonzero(kept)
        kept = left

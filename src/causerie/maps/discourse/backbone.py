"""The backbone of a debate: the few concepts that carry the structure of its actor network (after Leifeld & Henrichsen 2023).

A set of concepts is an array of C truths; many sets are tried at once as rows of S x C.
"""

import math
from collections.abc import Callable
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from causerie.errors import UsageError
from causerie.maps.discourse.columns import Columns
from causerie.maps.discourse.modes import two_mode
from causerie.maps.discourse.normalise import Floats
from causerie.maps.discourse.spectra import spectrum
from causerie.records import Backbone, Removal

EXHAUSTIVE = 18
"""Concepts up to which every set is tried (2^18 networks); with more, annealing looks for a good one."""
PENALTY = 3.5
STEPS = 10_000
DIGITS = 12
CELLS = 1 << 20
"""Matrix cells that are worked on at a time."""
Sets = NDArray[np.bool_]
Loss = Callable[[Sets], Floats]
Step = Callable[[Sets, np.random.Generator], Sets]


def nested(columns: Columns, *, compat: str = "") -> list[Removal]:
    """Drop one concept after the other, each time the one whose loss is least; return them in that order, all but the last."""
    loss, kept, removals = spectral_loss(columns, compat), np.ones(len(columns.concepts), dtype=bool), list[Removal]()
    while kept.sum() > 1:
        candidates = np.nonzero(kept)[0]
        losses = loss(kept & ~np.eye(len(kept), dtype=bool)[candidates])
        gone = int(candidates[losses.argmin()])
        kept[gone] = False
        removals.append(Removal(concept=columns.concepts[gone], loss=float(losses.min())))
    return removals


def penalised(columns: Columns, *, penalty: float = PENALTY, compat: str = "", seed: int = 1, steps: int = STEPS) -> Backbone:
    """Return the set B of concepts C, neither empty nor whole, that minimises `loss(B) exp(-penalty (|C| - |B|) / |C|)`.

    Up to EXHAUSTIVE concepts every set is tried; beyond, simulated annealing takes `steps` steps from `seed`, and then
    concepts are put in or out one by one for as long as that helps.
    """
    count, loss = len(columns.concepts), spectral_loss(columns, compat)
    _check(count, 1)

    def cost(sets: Sets) -> Floats:
        return np.asarray(loss(sets) * np.exp(-penalty * (count - sets.sum(axis=1)) / count))

    start = np.arange(count) % 2 == 0
    best = _least(count, range(1, count), cost) if count <= EXHAUSTIVE else _descend(_anneal(start, cost, _flipped, steps, seed), cost)
    return _backbone(columns, best, loss)


def fixed(columns: Columns, size: int, *, compat: str = "", seed: int = 1, steps: int = STEPS) -> Backbone:
    """Return the `size` concepts whose loss is least: every set is tried up to EXHAUSTIVE concepts, beyond it swaps are annealed."""
    count, loss = len(columns.concepts), spectral_loss(columns, compat)
    _check(count, size)
    best = _least(count, [size], loss) if count <= EXHAUSTIVE else _anneal(np.arange(count) < size, loss, _swapped, steps, seed)
    return _backbone(columns, best, loss)


def _check(count: int, size: int) -> None:
    if not 1 <= size < count:
        raise UsageError(f"A backbone of {size} of {count} concepts cannot be: there must be two concepts or more, and one fewer kept.")


def _backbone(columns: Columns, kept: Sets, loss: Loss) -> Backbone:
    names = list(zip(kept.tolist(), columns.concepts, strict=True))
    return Backbone(
        concepts=tuple(name for held, name in names if held),
        redundant=tuple(name for held, name in names if not held),
        loss=float(loss(kept[None])[0]),
        exact=len(kept) <= EXHAUSTIVE,
    )


def spectral_loss(columns: Columns, compat: str = "") -> Loss:
    """Return the loss of sets of concepts: how far the actors' network is from that of all concepts, by spectral distance.

    The network counts agreements less disagreements, divided by the mean of the two actors' statements on these concepts:
    the same as `one_mode(..., "subtract", normalise="average")`, for many sets at a time on dense matrices.
    """
    stances, counts = (two_mode(columns, relation).toarray() for relation in ("subtract", "ignore"))
    actors, concepts = stances.shape
    others = 1 - np.eye(actors)

    def networks(sets: Sets) -> Floats:
        chosen = sets.astype(np.float64)
        total = chosen @ counts.T
        mean, agreed = (total[:, :, None] + total[:, None]) / 2, (stances * chosen[:, None]) @ stances.T * others
        return np.asarray(np.divide(agreed, mean, out=np.zeros_like(agreed), where=mean > 0))

    whole = spectrum(networks(np.ones((1, concepts), dtype=bool)), compat=compat)

    def loss(sets: Sets) -> Floats:
        return np.asarray(np.abs(spectrum(networks(sets), compat=compat) - whole).sum(axis=1).round(DIGITS))

    return _in_parts(loss, max(1, CELLS // max(1, actors * max(actors, concepts))))


def _in_parts(loss: Loss, size: int) -> Loss:
    return lambda sets: np.concatenate([loss(sets[start : start + size]) for start in range(0, len(sets), size)])


def _least(count: int, sizes: range | list[int], cost: Loss) -> Sets:
    """Try every set of the sizes; return the one of least cost, of equals the smallest, then the first by its concepts."""
    sets = np.zeros((sum(math.comb(count, size) for size in sizes), count), dtype=bool)
    for row, chosen in zip(sets, (chosen for size in sizes for chosen in combinations(range(count), size)), strict=True):
        row[list(chosen)] = True
    return np.asarray(sets[cost(sets).round(DIGITS).argmin()])


def _anneal(start: Sets, cost: Loss, moved: Step, steps: int, seed: int) -> Sets:
    """Walk from set to set, and return the best one met.

    A worse set is taken with probability exp(-rise) times the temperature 1 - 1 / (1 + exp(5 - 12 t / T)), which falls
    from near 1 to near 0 in T steps.
    """
    stream, here = np.random.default_rng(seed), start
    best, price = start, float(cost(start[None])[0])
    least = price
    for step in range(1, steps + 1):
        there = moved(here, stream)
        asked = float(cost(there[None])[0])
        temperature = 1 - 1 / (1 + math.exp(5 - 12 * step / steps))
        if asked <= price or stream.random() < math.exp(price - asked) * temperature:
            here, price = there, asked
        if price < least:
            best, least = here, price
    return best


def _descend(kept: Sets, cost: Loss) -> Sets:
    """Put the concept in or out that lowers the cost most, until none does."""
    while True:
        flips = kept ^ np.eye(len(kept), dtype=bool)
        flips = flips[flips.any(axis=1) & ~flips.all(axis=1)]
        asked = cost(flips)
        if asked.min() >= cost(kept[None])[0]:
            return kept
        kept = flips[asked.argmin()]


def _flipped(kept: Sets, stream: np.random.Generator) -> Sets:
    """Put one concept in or out, so that the set is neither empty nor whole."""
    changed = kept ^ (np.arange(len(kept)) == stream.integers(len(kept)))
    return changed if 0 < changed.sum() < len(kept) else kept


def _swapped(kept: Sets, stream: np.random.Generator) -> Sets:
    changed = kept.copy()
    for held in (True, False):
        changed[stream.choice(np.nonzero(kept == held)[0])] = not held
    return changed

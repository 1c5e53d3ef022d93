"""How a discourse network's weights are made comparable between actors who speak much and who speak little."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from causerie.errors import UsageError

Matrix = Any
"""A sparse matrix of scipy, in compressed rows."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def _average(cells: Matrix, rows: Ints, others: Ints) -> Floats:
    """Mean number of statements of the two."""
    total = _sums(cells, 1)
    return (total[rows] + total[others]) / 2


def _dna_cosine(cells: Matrix, rows: Ints, others: Ints) -> Floats:
    """Product of the totals: what DNA calls cosine."""
    total = _sums(cells, 1)
    return total[rows] * total[others]


def _cosine(cells: Matrix, rows: Ints, others: Ints) -> Floats:
    """Product of the lengths of the two vectors."""
    length = np.sqrt(_sums(cells.multiply(cells), 1))
    return length[rows] * length[others]


def _jaccard(cells: Matrix, rows: Ints, others: Ints) -> Floats:
    """Statements of each in cells where the other has none, plus the products where both have some.

    With b the cells' signs this is n + n' - x b' - x' b + x x', three products of sparse matrices.
    """
    total, used = _sums(cells, 1), (cells > 0).astype(np.float64)
    crossed, product = (cells @ used.T).tocsr(), (cells @ cells.T).tocsr()
    return total[rows] + total[others] - _at(crossed, rows, others) - _at(crossed, others, rows) + _at(product, rows, others)


PAIRS: dict[str, Callable[[Matrix, Ints, Ints], Floats]] = {
    "average": _average,
    "jaccard": _jaccard,
    "cosine": _cosine,
    "dna_cosine": _dna_cosine,
}
"""Divisors for pairs of nodes (one-mode)."""
SIDES = {"activity": 1, "prominence": 0}
"""Axes whose sums divide the cells of a two-mode network: an actor's statements, a concept's statements."""


def normalise_pairs(weights: Matrix, cells: Matrix, how: str) -> Matrix:
    """Divide the weights of pairs (n x n) by what the nodes' statements per concept and level (n x cells) amount to."""
    if how == "none":
        return weights
    if how not in PAIRS:
        raise UsageError(f"A one-mode network cannot be normalised by {how!r}, only by {', '.join(['none', *PAIRS])}.")
    pairs = weights.tocoo()
    divisor = PAIRS[how](cells.tocsr(), pairs.row, pairs.col)
    return sparse.csr_matrix((pairs.data / divisor, (pairs.row, pairs.col)), shape=weights.shape)


def normalise_sides(weights: Matrix, counts: Matrix, how: str) -> Matrix:
    """Divide the weights of actors on concepts (n x m) by the statements of the actor or on the concept."""
    if how == "none":
        return weights
    if how not in SIDES:
        raise UsageError(f"A two-mode network cannot be normalised by {how!r}, only by {', '.join(['none', *SIDES])}.")
    cells, total = weights.tocoo(), _sums(counts, SIDES[how])
    divisor = total[cells.row if SIDES[how] else cells.col]
    return sparse.csr_matrix((cells.data / divisor, (cells.row, cells.col)), shape=weights.shape)


def _sums(matrix: Matrix, axis: int) -> Floats:
    return np.asarray(matrix.sum(axis=axis), dtype=np.float64).ravel()


def _at(matrix: Matrix, rows: Ints, columns: Ints) -> Floats:
    return np.asarray(matrix[rows, columns], dtype=np.float64).ravel() if len(rows) else np.zeros(0)

"""Discourse networks: who is for and against what, and who agrees with whom (after Leifeld's Discourse Network Analyzer).

Positions are counted in cells `x[i, j, k]`: statements by actor i on concept j at level k of the qualifier. Matrices are
sparse, since most actors are silent on most concepts.
"""

from dataclasses import replace

import numpy as np
from scipy import sparse

from causerie.errors import UsageError
from causerie.maps.discourse.columns import Columns
from causerie.maps.discourse.normalise import Floats, Matrix, normalise_pairs, normalise_sides
from causerie.records import Level, NetworkRelation

Scale = tuple[float, float]
"""The least and the greatest value that a numeric qualifier can take, declared, not observed."""
AGREEMENT: Scale = (-1.0, 1.0)


def cells(columns: Columns, weights: Floats | None = None) -> Matrix:
    """Return the counts `x`, or sums of the rows' weights, as actors x (levels * concepts): level k is the k-th block of columns."""
    width = len(columns.concepts)
    counted = np.ones(len(columns)) if weights is None else weights
    places = columns.actor, columns.level * width + columns.concept
    return sparse.csr_matrix((counted, places), shape=(len(columns.actors), len(columns.levels) * width))


def similarity(levels: tuple[Level, ...], scale: Scale | None = AGREEMENT) -> Floats:
    """Return how alike each two levels are: 1 - |k - k'| / R on a scale of range R; without one, whether they are the same.

    >>> similarity((-1.0, 1.0)).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    >>> round(2 * 3 * float(similarity((-3.0, 3.0), (-5, 5))[0, 1]), 6)  # the example of DNA's manual
    2.4
    """
    if scale is None:
        return np.eye(len(levels))
    values = _on_scale(levels, scale)
    return np.asarray(1 - np.abs(values[:, None] - values[None]) / (scale[1] - scale[0]))


def _on_scale(levels: tuple[Level, ...], scale: Scale) -> Floats:
    low, high = scale
    wrong = [level for level in levels if isinstance(level, str) or not low <= level <= high]
    if wrong or low >= high:
        values = ", ".join(map(str, wrong or levels))
        raise UsageError(f"The qualifier {values} is not on the scale from {low:g} to {high:g}. Declare the scale it was coded on.")
    return np.array(levels, dtype=np.float64)


def alikeness(levels: tuple[Level, ...], relation: NetworkRelation, scale: Scale | None) -> Floats:
    """Return what a pair of statements at each two levels counts for in a one-mode relation: levels x levels."""
    alike = similarity(levels, scale)
    match relation:
        case "ignore":
            return np.ones_like(alike)
        case "congruence":
            return alike
        case "conflict":
            return 1 - alike
        case "subtract":
            return 2 * alike - 1
    raise UsageError(f"A one-mode network has no relation {relation!r}, only ignore, congruence, conflict, subtract.")


def one_mode(
    columns: Columns,
    relation: NetworkRelation,
    *,
    normalise: str = "none",
    scale: Scale | None = AGREEMENT,
    weights: Floats | None = None,
) -> Matrix:
    """Project positions onto actors: `w[i, i'] = sum over j, k, k' of x[i, j, k] x[i', j, k'] s[k, k']`, its diagonal 0.

    s is what `alikeness` says of the two levels. With weights z of the rows (a kernel's), a pair of statements weighs
    sqrt(z z'), so the counts become sums of sqrt(z). Returns a sparse matrix, actors x actors.
    """
    counts = cells(columns, None if weights is None else np.sqrt(weights))
    joined = _joined(counts, alikeness(columns.levels, relation, scale), relation == "ignore", len(columns.concepts))
    return normalise_pairs(_without_diagonal(joined), counts, normalise)


def _joined(counts: Matrix, alike: Floats, same: bool, width: int) -> Matrix:
    if same:
        total = _blocks(counts, np.ones((1, len(alike))), width)
        return total @ total.T
    return counts @ _blocks(counts, alike, width).T


def _blocks(counts: Matrix, mixing: Floats, width: int) -> Matrix:
    """Mix the blocks of levels: block k of the result is the sum of mixing[k, k'] times block k'."""
    return (counts @ sparse.kron(mixing.T, sparse.eye_array(width), format="csr")).tocsr()


def _without_diagonal(square: Matrix) -> Matrix:
    """Set the diagonal of a sparse matrix to 0, in place, and drop zeros."""
    square = square.tocsr()
    square.data[np.repeat(np.arange(square.shape[0]), np.diff(square.indptr)) == square.indices] = 0
    square.eliminate_zeros()
    return square


def two_mode(
    columns: Columns,
    relation: NetworkRelation,
    *,
    normalise: str = "none",
    scale: Scale | None = AGREEMENT,
    weights: Floats | None = None,
) -> Matrix:
    """Join actors to concepts. Returns a sparse matrix, actors x concepts.

    `ignore` counts statements; `subtract` those for less those against, each by its place on the scale from -1 to 1;
    `combine` is 1 where there are only agreements, 2 only disagreements, 3 both.
    """
    counts, width = cells(columns, weights), len(columns.concepts)
    total = _blocks(counts, np.ones((1, len(columns.levels))), width)
    if relation == "ignore":
        return normalise_sides(total, total, normalise)
    if relation not in ("subtract", "combine") or scale is None:
        raise UsageError(f"A two-mode network has no relation {relation!r}: ignore, or with a numeric qualifier subtract, combine.")
    place = 2 * (_on_scale(columns.levels, scale) - scale[0]) / (scale[1] - scale[0]) - 1
    if relation == "subtract":
        return normalise_sides(_without_zeros(_blocks(counts, place[None], width)), total, normalise)
    if normalise != "none":
        raise UsageError("The codes of combine are no weights and cannot be normalised. Leave out the normalisation.")
    agrees, disagrees = (_blocks(counts, side[None].astype(np.float64), width) > 0 for side in (place > 0, place < 0))
    return (agrees.astype(np.float64) + 2 * disagrees.astype(np.float64)).tocsr()


def _without_zeros(matrix: Matrix) -> Matrix:
    matrix.eliminate_zeros()
    return matrix


def concepts_as_actors(columns: Columns) -> Columns:
    """Change the sides, so that a one-mode network joins concepts over shared actors."""
    return replace(columns, actors=columns.concepts, concepts=columns.actors, actor=columns.concept, concept=columns.actor)

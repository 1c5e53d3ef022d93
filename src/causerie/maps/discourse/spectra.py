"""How far apart two networks on the same nodes are, by cells or by spectra."""

from typing import Any

import numpy as np

from causerie.errors import UsageError
from causerie.maps.discourse.normalise import Floats

COMPATIBLE = ("", "dna-3.1")


def laplacian_eigenvalues(weights: Floats, *, compat: str = "") -> Floats:
    """Return the eigenvalues of the Laplacian D - W of a symmetric matrix (n x n, or a stack of them), the greatest first.

    Negative weights count as 0. `compat="dna-3.1"` gives the eigenvalues of D alone (the degrees), which that version of
    DNA computes in their place.

    >>> path = np.array([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]])
    >>> laplacian_eigenvalues(path).round(9).tolist(), laplacian_eigenvalues(path, compat="dna-3.1").tolist()
    ([3.0, 1.0, 0.0], [2.0, 1.0, 1.0])
    """
    if compat not in COMPATIBLE:
        raise UsageError(f"There is no compatibility with {compat!r}, only with {COMPATIBLE[1]}.")
    positive = np.maximum(weights, 0)
    degrees = positive.sum(axis=-1)
    values: Any = degrees if compat else np.linalg.eigvalsh(degrees[..., None] * np.eye(weights.shape[-1]) - positive)
    return np.asarray(np.maximum(np.sort(values, axis=-1)[..., ::-1], 0.0))


def spectrum(weights: Floats, *, compat: str = "") -> Floats:
    """Return the eigenvalues of the Laplacian divided by their sum; of a network without ties, zeros."""
    values = laplacian_eigenvalues(weights, compat=compat)
    total = values.sum(axis=-1, keepdims=True)
    return np.asarray(np.divide(values, total, out=np.zeros_like(values), where=total > 0))


def spectral_distance(one: Floats, other: Floats, *, compat: str = "") -> float:
    """Sum |l - m| over the sorted shares l, m of the Laplacian eigenvalues of two networks (Leifeld & Henrichsen 2023)."""
    return float(np.abs(spectrum(one, compat=compat) - spectrum(other, compat=compat)).sum())


def cell_distance(one: Floats, other: Floats) -> float:
    """Return the sum of absolute differences between the cells of two networks, each divided by its sum of absolute cells.

    DNA divides by the plain sum, which is near 0 or negative where agreements and disagreements cancel.
    """
    return float(np.abs(_share(one) - _share(other)).sum())


def _share(weights: Floats) -> Floats:
    total = np.abs(weights).sum()
    return weights / total if total > 0 else weights

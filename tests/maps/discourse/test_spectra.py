"""Distances of networks; the Laplacian is the true one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.errors import UsageError
from causerie.maps.discourse.spectra import cell_distance, laplacian_eigenvalues, spectral_distance

PATH = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0.0]])
squares = (
    st.lists(st.integers(-3, 3), min_size=16, max_size=16).map(lambda values: np.array(values, float).reshape(4, 4)).map(lambda w: w + w.T)
)


def test_eigenvalues_of_a_path_of_three_nodes():
    assert laplacian_eigenvalues(PATH) == pytest.approx([3, 1, 0])
    assert laplacian_eigenvalues(PATH, compat="dna-3.1").tolist() == [2, 1, 1]


def test_weights_below_zero_count_as_none():
    assert laplacian_eigenvalues(-PATH).tolist() == [0, 0, 0]


def test_an_unknown_compatibility_is_refused():
    with pytest.raises(UsageError, match=r"only with dna-3\.1"):
        spectral_distance(PATH, PATH, compat="dna-2")


@pytest.mark.parametrize("distance", [spectral_distance, cell_distance])
@given(squares, squares)
def test_laws_of_a_distance(distance, one, other):
    assert distance(one, one) == 0
    assert distance(one, other) == pytest.approx(distance(other, one))
    assert 0 <= distance(one, other) <= 2 + 1e-9
    assert distance(one, 7 * one) == pytest.approx(0, abs=1e-9), "only shares count"


def test_cells_are_shares_of_the_sum_of_absolute_weights():
    opposed = np.array([[0, 1], [-1, 0.0]])
    assert cell_distance(opposed, -opposed) == 2, "a plain sum would be 0"

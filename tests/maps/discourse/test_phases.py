"""The states of a debate, told from its slices."""

import numpy as np
import pytest

from causerie.errors import UsageError
from causerie.maps.discourse.phases import modularity, phases


def regime(seed, slices, noise=0.0):
    """Slices around one random network; each regime is its own network."""
    stream = np.random.default_rng(seed)
    base = stream.random((6, 6)) > 0.6
    return [np.triu(base + noise * stream.random((6, 6)), 1) + np.triu(base, 1).T for _ in range(slices)]


@pytest.mark.parametrize("noise", [0.0, 0.2])
@pytest.mark.parametrize(("before", "after"), [(6, 6), (8, 4)])
@pytest.mark.parametrize("distance", ["absdiff", "spectral"])
def test_two_regimes_are_two_states_with_the_change_at_the_joint(before, after, noise, distance):
    found = phases([*regime(1, before, noise), *regime(2, after, noise)], distance=distance)
    assert found.states == (1,) * before + (2,) * after
    assert found.transitions == (before,)


def test_a_state_that_returns_keeps_its_number():
    found = phases([*regime(1, 4), *regime(2, 4), *regime(1, 4)])
    assert found.states == (1,) * 4 + (2,) * 4 + (1,) * 4
    assert found.transitions == (4, 8)


def test_slices_that_are_alike_are_one_state_at_distance_zero():
    found = phases(regime(1, 5))
    assert (found.states, found.transitions) == ((1,) * 5, ())
    assert not np.array(found.distances).any()


def test_the_greatest_distance_is_one():
    assert np.max(phases([*regime(1, 2), *regime(2, 2), *regime(3, 2)]).distances) == 1


@pytest.mark.parametrize("count", [0, 1])
def test_too_few_slices_are_one_state(count):
    assert phases(regime(1, count)).states == (1,) * count


def test_an_unknown_distance_is_told_those_there_are():
    with pytest.raises(UsageError, match="one of absdiff, spectral"):
        phases(regime(1, 2), distance="cosine")


def test_modularity_of_two_triangles_with_a_bridge():
    two = np.kron(np.eye(2), np.ones((3, 3))) - np.eye(6)
    two[2, 3] = two[3, 2] = 1
    assert modularity(two, np.array([1, 1, 1, 2, 2, 2])) == pytest.approx(6 / 7 - 1 / 2)
    assert modularity(two, np.ones(6)) == pytest.approx(0)

"""Linear press: the rest of a chain and of a loop by hand, and draws that never rest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map

from causerie.errors import UsageError
from causerie.records import Lever, Scenario
from causerie.scenarios.dynamics import wiring
from causerie.scenarios.ensemble import simulate
from causerie.scenarios.press import press


def wired(matrix):
    edges = sorted(causal_map(matrix).edges, key=lambda e: (e.object, e.subject))
    return wiring((e.subject, e.object) for e in edges), np.array([[e.weight] for e in edges])


def test_a_push_goes_down_the_chain_by_the_product_of_weights():
    rest = press(*wired([[0, 0.5, 0], [0, 0, -0.4], [0, 0, 0]]), driven={"A": 1.0})
    assert rest.states[:, 0] == pytest.approx([1, 0.5, -0.2])


def test_a_loop_feeds_back_unless_its_node_is_held():
    loop = wired([[0, 0.5], [0.8, 0]])
    assert press(*loop, driven={"A": 1.0}).states[:, 0] == pytest.approx([1 / 0.6, 0.5 / 0.6])
    assert press(*loop, held={"A": 1.0}).states[:, 0] == pytest.approx([1, 0.5])


@pytest.mark.parametrize(("weight", "rests"), [(0.99, 1), (1.01, 0), (-5.0, 1)], ids=["damped", "running away", "balancing"])
def test_a_loop_that_runs_away_has_no_rest(weight, rests):
    found = press(*wired([[0, 1.0], [weight, 0]]), driven={"A": 1.0})
    assert found.period[0] == rests
    assert np.isnan(found.states).all() == (not rests)


def test_holding_a_node_of_the_loop_stops_its_running_away():
    assert press(*wired([[0, 1.0], [2.0, 0]]), held={"A": 0.5}).states[:, 0] == pytest.approx([0.5, 0.5])


@given(st.integers(0, 2**32))
def test_rest_is_the_end_of_the_differential_equation(seed):
    stream = np.random.default_rng(seed)
    matrix = np.where(stream.random((5, 5)) < 0.4, stream.uniform(-1, 1, (5, 5)), 0) * (1 - np.eye(5))
    matrix[0, 1] = matrix[1, 2] = matrix[2, 3] = matrix[3, 4] = 0.5
    found = press(*wired(matrix.tolist()), driven={"A": 1.0})
    rates = np.linalg.eigvals(matrix.T - np.eye(5)).real.max()
    if abs(rates) > 1e-6:
        assert found.period[0] == (rates < 0)
    if rates < -0.2:
        state = np.zeros(5)
        for _ in range(4000):
            state = state + 0.05 * (matrix.T @ state - state + np.eye(5)[0])
        assert found.states[:, 0] == pytest.approx(state, abs=1e-3)


def pull(rule="press", **lever):
    return Scenario(levers=(Lever(node="A", level=1.0, **lever),), rule=rule)


def test_unstable_draws_are_left_out_and_counted():
    run = simulate(causal_map([[0, 1.0], [2.0, 0]]), pull(action="drive"))
    assert (run.unstable, run.outcomes) == (1.0, ())
    stable = simulate(causal_map([[0, 0.5], [0, 0]]), pull())
    assert (stable.unstable, stable.outcomes[0].median) == (0.0, 0.5)


def test_a_press_cannot_be_a_pulse():
    with pytest.raises(UsageError, match="cannot be pulsed"):
        simulate(causal_map([[0, 0.5], [0, 0]]), pull(action="pulse"))

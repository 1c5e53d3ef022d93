"""Published results of fuzzy cognitive maps, and the guards."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map

from causerie.errors import UsageError
from causerie.records import Scenario
from causerie.scenarios.dynamics import FUNCTIONS, RULES, WINDOW, farthest, settle, wiring

DIKOPOULOU = [
    [0, 0, 0.6, 0.9, 0, 0, 0, 0.8],
    [0.1, 0, 0, 0, 0, 0, 0.2, 0.5],
    [0, 0.7, 0, 0, 0.9, 0, 0.4, 0.1],
    [0.4, 0, 0, 0, 0, 0.9, 0, 0],
    [0, 0, 0, 0, 0, -0.9, 0, 0.3],
    [-0.3, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0.8, 0.4, 0.9],
    [0.1, 0, 0, 0, 0, 0.1, 0.6, 0],
]
STYLIOS = [[0, -0.4, -0.25, 0, 0.3], [0.36, 0, 0, 0, 0], [0.45, 0, 0, 0, 0], [-0.9, 0, 0, 0, 0], [0, 0.6, 0, 0.3, 0]]
MENTAL_MODELER = [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [0, 1, 0, 0]]
CHAIN = [[0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]]
ANTISYMMETRIC = [[0, 1, -1], [-1, 0, 1], [1, -1, 0]]


def wired(matrix):
    edges = sorted(causal_map(matrix).edges, key=lambda e: (e.object, e.subject))
    return wiring((e.subject, e.object) for e in edges), np.array([[e.weight] for e in edges])


def ends(matrix, start=0.0, held=None, **fields):
    result = settle(*wired(matrix), Scenario(levers=(), **fields), held=held or {}, start=np.asarray(start, float))
    return result.states[:, 0], result


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("kosko", [0.5481291, 0.6004012, 0.5814756, 0.6208720, 0.6279569, 0.6653852, 0.7617789, 0.8416584]),
        ("modified", [0.7258851, 0.7907061, 0.7694508, 0.8124733, 0.8192938, 0.8399006, 0.9099403, 0.9557739]),
    ],
)
def test_dikopoulous_eight_nodes_take_six_steps(rule, expected):
    start = [1, 1, 0, 0, 0, 0, 0, 0]
    states, result = ends(DIKOPOULOU, start, rule=rule, function="sigmoid", epsilon=1e-3, cap=6)
    assert states == pytest.approx(expected, abs=1e-6)
    assert result.period[0] == 1
    assert ends(DIKOPOULOU, start, rule=rule, function="sigmoid", epsilon=1e-3, cap=5)[1].period[0] == 0


def test_rescaled_ends_at_its_true_fixed_point():
    states, _ = ends(DIKOPOULOU, [1, 1, 0, 0, 0, 0, 0, 0], rule="rescaled", function="sigmoid", epsilon=1e-12, cap=100_000)
    assert states == pytest.approx([0.5] * 8, abs=1e-6)


def test_stylios_and_groumpos_five_nodes():
    states, _ = ends(STYLIOS, [0.4, 0.707, 0.612, 0.717, 0.3], rule="modified", function="sigmoid", epsilon=1e-5)
    assert states.round(3).tolist() == [0.625, 0.708, 0.612, 0.717, 0.711]


def test_clamping_is_read_against_the_same_start_as_mental_modeler_does():
    pulled, _ = ends(MENTAL_MODELER, 1.0, {"A": 1.0}, epsilon=1e-5, cap=20_000)
    rest, result = ends(MENTAL_MODELER, 1.0, epsilon=1e-5, cap=20_000)
    assert (pulled - rest).round(1).tolist() == [1.0, 0.9, 0.7, 0.6]
    assert result.period[0] == 1, "though it was still on its way down"


def test_converged_the_clamp_moves_more():
    """The reference gives .921 .724 .618, read when the baseline, which falls as sqrt(3 / 2 steps), still stood at .004."""
    pulled, _ = ends(MENTAL_MODELER, 1.0, {"A": 1.0}, epsilon=1e-12, cap=1000)
    rest, result = ends(MENTAL_MODELER, 1.0, epsilon=1e-12, cap=20_000)
    assert pulled[1:] == pytest.approx([0.9249, 0.7282, 0.6220], abs=1e-4)
    assert pulled[1:] - np.sqrt(1.5 / 100_000) == pytest.approx([0.921, 0.724, 0.618], abs=5e-4)
    assert rest[1:] == pytest.approx([np.sqrt(1.5 / 20_000)] * 3, rel=0.01)
    assert result.period[0] == 0
    assert 0 < result.residual[0] < 1e-6


def test_a_lever_moves_what_it_leads_to_and_not_what_leads_to_it():
    down, _ = ends(CHAIN, held={"A": 1.0}, epsilon=1e-9)
    up, _ = ends(CHAIN, held={"D": 1.0}, epsilon=1e-9)
    assert (down[1:] > 0.3).all()
    assert up.tolist() == [0, 0, 0, 1]


def test_driving_two_nodes_ends_where_fcmpys_intervention_does():
    scenario = Scenario(levers=(), rule="modified", function="sigmoid", epsilon=1e-3)
    wires, weights = wired(DIKOPOULOU)
    start = settle(wires, weights, scenario, start=np.array([1.0, 1, 0, 0, 0, 0, 0, 0])).states
    driven = settle(wires, weights, scenario, driven={"A": -0.3, "B": 0.5}, start=start[:, 0]).states
    assert driven[:2, 0] == pytest.approx([0.644651, 0.870060], abs=1e-6)


def test_a_driven_node_still_listens_and_a_held_one_does_not():
    back = [[0, 0.5], [-0.5, 0]]
    wires, weights = wired(back)
    driven = settle(wires, weights, Scenario(levers=()), driven={"A": 0.4}).states[:, 0]
    assert driven == pytest.approx(np.tanh([0.4 - 0.5 * driven[1], 0.5 * driven[0]]), abs=1e-4)
    assert 0 < driven[0] < np.tanh(0.4)


def test_a_pulse_runs_down_the_chain_and_dies_away():
    wires, weights = wired(CHAIN)
    most = farthest(wires, weights, Scenario(levers=()), {"A": 1.0})
    assert most.states[:, 0] == pytest.approx([1, np.tanh(1), np.tanh(np.tanh(1)), np.tanh(np.tanh(np.tanh(1)))])
    assert most.period[0] == 1
    assert settle(wires, weights, Scenario(levers=()), start=np.array([1.0, 0, 0, 0])).states[:, 0] == pytest.approx([0] * 4)


def test_a_pulse_is_read_against_what_moves_by_itself():
    wires, weights = wired(CHAIN)
    most = farthest(wires, weights, Scenario(levers=(), function="sigmoid"), {"A": 1.0})
    assert most.states[1, 0] == pytest.approx(1 / (1 + np.exp(-1)) - 0.5)


def test_trivalent_cycle_of_four():
    states, result = ends([[0, 1], [-1, 0]], [1, 1], function="trivalent")
    assert result.period[0] == 4
    assert states.tolist() == [0, 0]
    assert result.residual[0] == 2


def test_antisymmetric_map_ends_on_a_cycle_of_four():
    states, result = ends(ANTISYMMETRIC, [1, 0.5, -0.2], epsilon=1e-6, cap=4000)
    assert result.period[0] == 4
    assert states == pytest.approx([0, 0, 0], abs=1e-6)
    assert result.residual[0] > 0.1


def test_what_neither_settles_nor_cycles_is_said_so():
    ring = np.roll(np.eye(WINDOW), 1, axis=1)  # a pulse that goes round in more steps than are kept
    edges = [(f"{i:02}", f"{(i + 1) % WINDOW:02}") for i in range(WINDOW)]
    wires = wiring(sorted(edges, key=lambda pair: pair[::-1]))
    result = settle(wires, np.ones((WINDOW, 1)), Scenario(levers=(), function="bivalent"), start=ring[0])
    assert result.period[0] == 0
    assert result.residual[0] == 1


@pytest.mark.parametrize(
    ("function", "values"),
    [
        ("tanh", [-0.964028, 0, 0.462117]),
        ("sigmoid", [0.119203, 0.5, 0.622459]),
        ("bivalent", [0, 0, 1]),
        ("trivalent", [-1, 0, 1]),
        ("saturation", [-1, 0, 0.5]),
    ],
)
def test_transfer_functions_at_minus_two_zero_and_a_half(function, values):
    assert FUNCTIONS[function].apply(np.array([-2, 0, 0.5]), 1.0) == pytest.approx(values, abs=1e-6)


def test_sigmoid_does_not_overflow_and_slope_steepens():
    sigmoid, tanh = FUNCTIONS["sigmoid"].apply, FUNCTIONS["tanh"].apply
    assert sigmoid(np.array([-1e6, 1e6]), 1.0).tolist() == [0, 1]
    assert tanh(np.array([0.5]), 2.0) == pytest.approx(np.tanh(1.0))
    assert sigmoid(np.array([0.5]), 2.0) == pytest.approx(0.731059, abs=1e-6)


def test_held_down_is_the_lowest_state_of_the_function():
    assert ends(CHAIN, held={"A": -1.0}, function="sigmoid")[0][0] == 0
    assert ends(CHAIN, held={"A": -1.0}, function="tanh")[0][0] == -1


@pytest.mark.parametrize("fields", [{"rule": "cosco"}, {"function": "relu"}])
def test_an_unknown_rule_or_function_lists_those_there_are(fields):
    with pytest.raises(UsageError, match=r"kosko, modified, rescaled|tanh, sigmoid"):
        ends(CHAIN, **fields)


@given(
    st.lists(st.lists(st.floats(-1, 1), min_size=6, max_size=6), min_size=1, max_size=6),
    st.sampled_from(sorted(RULES)),
    st.sampled_from(sorted(FUNCTIONS)),
)
def test_a_batch_ends_as_its_draws_one_at_a_time(draws, rule, function):
    wires = wiring([("b", "a"), ("c", "a"), ("a", "b"), ("c", "b"), ("a", "c"), ("b", "c")])
    weights, scenario = np.array(draws).T, Scenario(levers=(), rule=rule, function=function, cap=40)
    batch = settle(wires, weights, scenario, held={"c": 0.5}, start=0.25)
    for number in range(weights.shape[1]):
        alone = settle(wires, weights[:, [number]], scenario, held={"c": 0.5}, start=0.25)
        assert alone.states[:, 0] == pytest.approx(batch.states[:, number], abs=1e-9)
        assert alone.period[0] == batch.period[number]


@given(st.integers(0, 2**32))
def test_the_step_is_the_matrix_product(seed):
    stream = np.random.default_rng(seed)
    matrix = np.where(stream.random((5, 5)) < 0.5, stream.normal(size=(5, 5)), 0)
    matrix[0, 1] = matrix[1, 2] = matrix[2, 3] = matrix[3, 4] = 0.5
    wires, weights = wired(matrix.tolist())
    states = stream.normal(size=5)
    assert wires.flow(weights)(states[:, None])[:, 0] == pytest.approx(states @ matrix)

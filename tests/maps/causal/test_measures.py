"""Structure indices against FCMapper's published example; loops by hand."""

import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map, edge, statement

from causerie.maps.causal.measures import balance, density, hierarchy, loops, measures, roles
from causerie.records import CausalMap

FCMAPPER = causal_map(
    [
        [0, -0.5, 0, 0, 1, 0, 1],
        [1, 0, 1, 0.2, 0, 0, 0.6],
        [0, 1, 0, 0, 0, 0, 0],
        [0.6, 0, 0, 1, 0, 0, 0.1],
        [0, 0.5, 0, 0, 1, 0, -0.6],
        [0, 0, -1, 0, 0, 0, 0],
        [0, 0, 0, -0.5, 0, 0, 1],
    ]
)


def test_structure_of_fcmappers_example():
    assert len(FCMAPPER.edges) == 17
    assert density(FCMAPPER, loops=True) == pytest.approx(0.347, abs=5e-4)
    assert density(FCMAPPER) == pytest.approx(0.405, abs=5e-4)
    assert hierarchy(FCMAPPER) == pytest.approx(0.10571, abs=1e-5)
    kinds = [role.kind for role in roles(FCMAPPER)]
    assert [kinds.count(kind) for kind in ("driver", "receiver", "ordinary")] == [1, 0, 6]


def test_roles_sum_absolute_weights_the_most_central_first():
    first, *_, last = roles(causal_map([[0, -0.5, 0.25], [0, 0, 0.5], [0, 0, 0]]))
    assert (first.node, first.out, first.into, first.kind) == ("B", 0.5, 0.5, "ordinary")
    assert (last.node, last.out, last.into, last.kind, last.centrality) == ("C", 0.0, 0.75, "receiver", 0.75)


def test_a_link_that_is_only_denied_is_no_structure():
    denied = edge("A", "B", 0.0, doubted=(statement(modality="denied"),))
    map_ = CausalMap(camp="all", edges=(denied,))
    assert (roles(map_), density(map_), hierarchy(map_), loops(map_)) == ([], 0.0, 0.0, [])


def test_density_is_of_the_nodes_that_are_counted():
    denied = edge("c", "d", 0.0, doubted=(statement("c", "d", modality="denied"),))
    found = measures(CausalMap(camp="all", edges=(edge("a", "b", 0.5), edge("b", "c", 0.5), denied)))
    assert (found.nodes, found.links, found.density) == (3, 2, round(2 / 6, 6))


def test_an_empty_map_has_no_structure():
    map_ = CausalMap(camp="all", edges=())
    assert (roles(map_), density(map_), hierarchy(map_), loops(map_)) == ([], 0.0, 0.0, [])


def found(map_, **bounds):
    return [("".join(e.subject for e in loop.edges), loop.sign, loop.strength) for loop in loops(map_, **bounds)]


def test_loops_reinforce_or_balance_by_the_product_of_signs():
    map_ = causal_map([[0, 0.5, 0], [-0.5, 0, 0.5], [-0.8, 0, 0]])
    assert found(map_) == [("AB", -1, 0.25), ("ABC", -1, 0.2)]
    assert found(causal_map([[0, -0.5], [-0.5, 0]])) == [("AB", 1, 0.25)]


def test_each_loop_of_a_full_map_is_found_once_and_bounds_hold():
    full = causal_map([[0 if i == j else 1.0 for j in range(5)] for i in range(5)])
    assert len(found(full)) == 10 + 20 + 30 + 24
    assert len(set(found(full))) == 84
    assert len(found(full, longest=3)) == 30
    assert len(found(full, most=7)) == 7


def test_a_loop_through_an_even_contest_has_no_sign():
    contested = edge("A", "B", 0.0, positive=(statement(),), negative=(statement(link=-1),))
    assert found(CausalMap(camp="all", edges=(contested, edge("B", "A", 0.5)))) == [("AB", 0, 0.0)]


def test_measures_are_the_map_in_numbers():
    found = measures(causal_map([[0, 0.5, 0, 0], [-0.5, 0, 0.5, 0.1], [0, 0, 0, 0], [0, 0, 0, 0]]))
    assert (found.nodes, found.links, found.reinforcing, found.balancing, found.complete) == (4, 4, 0, 1, True)
    assert found.complexity is None, "nothing drives the map from outside"
    assert measures(causal_map([[0, 1, 1], [0, 0, 0], [0, 0, 0]])).complexity == 2
    assert [role.node for role in found.roles] == ["B", "A", "C", "D"]


def test_that_loops_were_left_out_is_said():
    full = causal_map([[0 if i == j else 1.0 for j in range(10)] for i in range(10)])
    assert not measures(full).complete


def test_balance_is_the_share_of_loops_that_reinforce():
    assert balance(loops(causal_map([[0, 0.5, 0], [-0.5, 0, 0.5], [0, 0.8, 0]]))) == 0.5


@given(st.integers(0, 2**32), st.integers(2, 9), st.floats(0.05, 0.6))
def test_loops_density_and_degrees_are_networkxs(seed, size, share):
    graph = nx.gnp_random_graph(size, share, seed=seed, directed=True)
    names = "ABCDEFGHIJ"
    for a, b in graph.edges:
        graph[a][b]["weight"] = -0.5 if (a * b) % 3 else 0.25
    weights = [[graph[a][b]["weight"] if graph.has_edge(a, b) else 0 for b in range(size)] for a in range(size)]
    map_ = causal_map(weights, names)
    drawn = graph.subgraph([node for node in graph if graph.degree(node)])
    expected = {
        "".join(names[node] for node in circle[circle.index(min(circle)) :] + circle[: circle.index(min(circle))]): math.prod(
            graph[a][b]["weight"] for a, b in zip(circle, circle[1:] + circle[:1], strict=True)
        )
        for circle in nx.simple_cycles(graph, length_bound=5)
    }
    assert {"".join(e.subject for e in loop.edges): loop.sign * loop.strength for loop in loops(map_, most=10**6)} == pytest.approx(
        expected, abs=1e-6
    )
    assert density(map_) == pytest.approx(nx.density(drawn), abs=1e-6)
    sizes = nx.DiGraph((a, b, {"weight": abs(d["weight"])}) for a, b, d in drawn.edges(data=True))
    assert {role.node: (role.out, role.into) for role in roles(map_)} == {
        names[node]: pytest.approx((sizes.out_degree(node, "weight"), sizes.in_degree(node, "weight")), abs=1e-6) for node in sizes
    }

"""Structural balance, against published examples, networks made balanced, and counting by hand."""

from itertools import combinations, product

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import tie_statement

from causerie.maps.ties.balance import balance, signs, triangles, walk_balance
from causerie.maps.ties.frustration import frustration
from causerie.maps.ties.network import actor_network, undirected

K4 = dict(zip(combinations("1234", 2), (-1, 1, 1, -1, -1, 1), strict=True))
"""The balanced example of the R package signnet."""
FLIPPED = K4 | {("1", "2"): 1}
FOES = dict.fromkeys(combinations("123", 2), -1)
networks = st.dictionaries(st.sampled_from(list(combinations("abcdef", 2))), st.sampled_from([1, -1]), max_size=15)


@pytest.mark.parametrize(
    ("network", "share", "walk", "ties"), [(K4, 1, 1, 0), (FLIPPED, 0.5, 0.592260, 1)], ids=["balanced", "one tie flipped"]
)
def test_published_example(network, share, walk, ties):
    balanced, all_ = triangles(network)
    assert (balanced / all_, all_) == (share, 4)
    assert walk_balance(network) == pytest.approx(walk, abs=1e-6)
    found = frustration(network)
    assert (found.low, found.high, len(found.against)) == (ties, ties, ties)


def test_three_foes_need_three_camps():
    assert [frustration(FOES, camps=camps).high for camps in (1, 2, 3, 4)] == [3, 1, 0, 0]
    assert sorted(frustration(FOES, camps=3).sides) == [("1",), ("2",), ("3",)]


def test_the_division_is_given_with_the_ties_against_it():
    found = frustration(K4)
    assert found.sides == (("1", "3", "4"), ("2",))
    assert found.against == ()


@given(networks, st.integers(1, 4))
@settings(max_examples=40, deadline=None)
def test_frustration_is_the_least_over_all_divisions(network, camps):
    names = sorted({name for pair in network for name in pair})
    divisions = [dict(zip(names, sides, strict=True)) for sides in product(range(camps), repeat=len(names))]
    least = min(sum((sign > 0) != (d[a] == d[b]) for (a, b), sign in network.items()) for d in divisions)
    found = frustration(network, camps=camps)
    assert (found.low, found.high) == (least, least)
    side = {name: n for n, group in enumerate(found.sides) for name in group}
    assert [pair for pair, sign in sorted(network.items()) if (sign > 0) != (side[pair[0]] == side[pair[1]])] == list(found.against)
    assert len(found.sides) <= camps
    assert sorted(side) == names


@given(networks, st.integers(2, 3))
@settings(max_examples=40, deadline=None)
def test_bounds_of_what_is_too_large_hold_the_least(network, camps):
    exact, bounded = frustration(network, camps=camps), frustration(network, camps=camps, exact=0)
    assert bounded.low <= exact.high <= bounded.high
    assert len(bounded.against) == bounded.high
    assert frustration(network, camps=camps, exact=0) == bounded


@given(networks, st.integers(2, 4))
@settings(max_examples=40, deadline=None)
def test_no_single_move_betters_the_division_of_what_is_too_large(network, camps):
    found = frustration(network, camps=camps, exact=0)
    side = {name: n for n, group in enumerate(found.sides) for name in group}
    moved = [side | {name: to} for name in side for to in range(camps)]
    assert all(sum((sign > 0) != (s[a] == s[b]) for (a, b), sign in network.items()) >= found.high for s in moved)


def test_search_of_a_large_block_finds_planted_camps():
    sides = {f"{n:02}": n % 3 for n in range(30)}
    planted = {(a, b): 1 if sides[a] == sides[b] else -1 for a, b in combinations(sorted(sides), 2)}
    found = frustration(planted, camps=3)
    assert (len(planted), found.low, found.high) == (435, 0, 0)
    assert sorted(map(len, found.sides)) == [10, 10, 10]


@given(st.lists(st.booleans(), min_size=3, max_size=9))
def test_two_camps_without_a_tie_against_them_are_balanced_by_every_measure(sides):
    network = {(f"{a}", f"{b}"): 1 if sides[a] == sides[b] else -1 for a, b in combinations(range(len(sides)), 2)}
    balanced, all_ = triangles(network)
    assert balanced == all_
    assert walk_balance(network) == pytest.approx(1)
    assert frustration(network).high == 0


@given(networks)
def test_triangles_and_walks_are_those_of_the_matrix(network):
    names = "abcdef"
    matrix = np.zeros((6, 6))
    for (a, b), sign in network.items():
        matrix[names.index(a), names.index(b)] = matrix[names.index(b), names.index(a)] = sign
    products = [matrix[i, j] * matrix[j, k] * matrix[i, k] for i, j, k in combinations(range(6), 3)]
    assert triangles(network) == (sum(p > 0 for p in products), sum(p != 0 for p in products))
    # An actor without ties adds the eigenvalue 0 to both sums.
    alone = 6 - len({name for pair in network for name in pair})
    signed, unsigned = (np.exp(np.linalg.eigvalsh(m)).sum() - alone for m in (matrix, abs(matrix)))
    assert walk_balance(network) == pytest.approx(signed / unsigned if network else 1, abs=1e-5)


@given(networks)
def test_all_triangles_are_those_that_networkx_counts(network):
    assert triangles(network)[1] == sum(networkx.triangles(networkx.Graph(network.keys())).values()) // 3


def test_long_chains_and_blocks_cost_nothing():
    chain = {(f"{n:04}", f"{n + 1:04}"): -1 for n in range(2000)}
    assert frustration(chain).high == 0
    ladder = {pair: -1 for n in range(0, 400, 2) for pair in combinations((f"{n:04}", f"{n + 1:04}", f"{n + 2:04}"), 2)}
    assert frustration(ladder).high == 200


def test_balance_of_a_network_of_statements():
    def met(subject, object, link, documents="1"):
        return [tie_statement(f"{subject} met {object}.", subject, object, link, document=name) for name in documents]

    network = actor_network([*met("A", "B", 1, "12345"), *met("B", "C", 1), *met("A", "C", -1), *met("C", "A", 1, "2"), *met("D", "C", -1)])
    ties = undirected(network.ties)
    assert signs(ties) == {("A", "B"): 1, ("B", "C"): 1, ("C", "D"): -1}
    assert signs(ties, sure=True) == {("A", "B"): 1}
    assert signs(undirected(network.ties, rule="mutual")) == {}
    found = balance(network)
    assert (found.actors, found.friendly, found.hostile, found.triangles, found.index) == (4, 2, 1, 0, 1.0)
    assert [f.camps for f in found.frustration] == [2, 3]
    assert balance(actor_network([])).walk == 1


def test_what_five_papers_print_of_one_wire_counts_once():
    wire = [tie_statement("A attacked B.", "A", "B", -1, document=f"paper {n}") for n in range(5)]
    own = [tie_statement("A backed B.", "A", "B", 1, document=f"article {n}") for n in range(3)]
    stories = {f"paper {n}": "wire" for n in range(5)}
    network = actor_network([*wire, *own], stories=stories)
    assert network.ties[0].sign == 1
    assert (balance(network, stories=stories).friendly, balance(network).friendly) == (1, 0)

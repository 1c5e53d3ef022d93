"""Axelrod's path algebra: his example, its laws, and networkx on random maps."""

import itertools
import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map, edge, statement

from causerie.errors import NameNotFound, UsageError
from causerie.maps.causal.effects import SIGNS, along, effect, effects, symbol, total
from causerie.maps.causal.links import causal_map as map_of
from causerie.records import CausalMap

TAX = [("tax", "debt", -1), ("debt", "growth", -1), ("tax", "spend", 1), ("spend", "growth", 1)]


def drawn(links):
    return CausalMap(camp="all", edges=tuple(sorted((edge(*link) for link in links), key=lambda e: (e.subject, e.object))))


@pytest.mark.parametrize(
    ("links", "ends", "expected"),
    [
        (TAX, ("tax", "growth"), "+"),
        ([*TAX, ("tax", "growth", -1)], ("tax", "growth"), "a"),
        (TAX, ("growth", "tax"), "0"),
        ([*TAX, ("growth", "tax", -1)], ("tax", "tax"), "-"),
    ],
    ids=["agreed", "ambivalent", "none", "on itself"],
)
def test_total_effect_of_axelrods_example(links, ends, expected):
    found = effect(drawn(links), *ends)
    assert found.symbol == expected
    assert found.complete


@pytest.mark.parametrize("find", [effect, lambda map_, *ends: effects([map_], *ends)])
def test_two_names_for_one_node_are_refused(find):
    map_ = drawn([("sanctions on Iran", "prices", 1)])
    with pytest.raises(UsageError, match=r"'sanctions' and 'Iran' both mean the node 'sanctions on Iran'"):
        find(map_, "sanctions", "Iran")


def said(*claims):
    """Statements "+", "-" or "0" of a on b, each in a document of its own."""
    how = {"+": {}, "-": {"link": -1}, "0": {"modality": "denied"}}
    return [statement("a", "b", document=f"d{n}", **how[claim]) for n, claim in enumerate(claims)]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [("+", "+"), ("--", "-"), ("0", "0"), ("+0", "⊕"), ("-0", "⊖"), ("+-", "m"), ("+-0", "u"), ("+" * 10 + "-", "+")],
)
def test_a_link_is_the_set_of_what_is_said_of_it_but_for_strays(claims, expected):
    (link,) = map_of(said(*claims)).edges
    assert symbol(link) == expected


symbols = st.sampled_from("+-0⊕⊖mua")


@given(symbols, symbols, symbols)
def test_products_obey_the_laws(x, y, z):
    assert along([x, y]) == along([y, x])
    assert along([along([x, y]), z]) == along([x, along([y, z])])
    assert along([x, "+"]) == x
    assert along([x, "0"]) == "0"


@given(st.lists(symbols, max_size=5), st.randoms())
def test_sums_do_not_depend_on_order_and_no_path_adds_nothing(items, random):
    assert total(random.sample(items, len(items))) == total(items) == total([*items, "0"])


@given(st.lists(st.sampled_from("+-0⊕⊖mu"), min_size=1, max_size=4))
def test_a_sum_holds_every_sign_that_numbers_with_these_signs_can_have(items):
    if {"+", "-"} <= set(items):
        assert total(items) == "a"
        return
    possible = {
        math.copysign(1, value) if value else 0
        for signs in itertools.product(*(SIGNS[item] for item in items))
        for sizes in itertools.product((1, 2, 4), repeat=len(items))
        for value in [sum(sign * size for sign, size in zip(signs, sizes, strict=True))]
    } | ({0} if len(items) > 1 and any(1 in s and -1 in s for s in itertools.product(*(SIGNS[i] for i in items))) else set())
    assert SIGNS[total(items)] == possible


def test_paths_come_with_their_statements_the_least_believed_link_first():
    claims = [statement("tax", "debt", document="a", confidence=0.9), statement("debt", "growth", link=-1, document="a", confidence=0.6)]
    (path,) = effect(map_of(claims), "tax", "growth").paths
    assert [link.evidence for link in path.by_doubt] == [(claims[1],), (claims[0],)]
    assert path.weakest == path.by_doubt[0]


def test_strength_is_koskos_best_of_the_weakest():
    map_ = drawn([("a", "b", 0.9), ("b", "d", -0.2), ("a", "c", 0.5), ("c", "d", 0.4)])
    assert effect(map_, "a", "d").strength == 0.4


def test_longer_paths_are_left_out_and_it_is_said_so():
    line = drawn([(a, b, 1) for a, b in itertools.pairwise("abcde")])
    cut = effect(line, "a", "e", longest=3)
    assert (cut.symbol, cut.paths, cut.complete) == ("0", (), False)
    assert effect(line, "a", "e", longest=4).complete


def test_a_dense_map_is_looked_at_in_bounded_time():
    full = causal_map([[0 if i == j else 0.5 for j in range(26)] for i in range(26)], "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    found = effect(full, "A", "Z")
    assert found.symbol == "+"
    assert not found.complete
    assert len(found.paths[0].edges) == 1


def test_an_unknown_node_names_the_nearest():
    with pytest.raises(NameNotFound, match="nearest: 'growth'"):
        effect(drawn(TAX), "tax", "grwoth")


@given(st.integers(0, 2**32), st.integers(3, 7), st.floats(0.1, 0.7))
def test_paths_are_networkxs_simple_paths(seed, size, share):
    graph = nx.gnp_random_graph(size, share, seed=seed, directed=True)
    map_ = drawn([(str(a), str(b), -1 if (a + b) % 3 else 1) for a, b in graph.edges])
    if not {"0", "1"} <= set(map_.nodes):
        return
    found = effect(map_, "0", "1", longest=size)
    expected = {tuple(map(str, path)) for path in nx.all_simple_paths(graph, 0, 1)}
    assert {("0", *(link.object for link in path.edges)) for path in found.paths} == expected
    assert found.complete

"""The signed actor network: signs, intervals, directions, facets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import statement, tie_statement
from strategies import statements as any_statements

from causerie.maps.belief import wilson
from causerie.maps.ties.network import actor_network, tie, undirected
from causerie.records import SYMMETRIES, Statement


def told(subject: str, object: str, link: int, documents: str = "d", **fields) -> list[Statement]:
    """One statement a document, each as sure as can be."""
    return [tie_statement(f"{subject} met {object}.", subject, object, link, document=name, **fields) for name in documents]


def test_sign_and_wilson_interval_of_a_tie():
    found = tie("A", "B", [*told("A", "B", 1, "12345678"), *told("A", "B", -1, "90")])
    low, high = wilson(8, 2)
    assert (found.plus, found.minus, found.lean, found.sign) == (8, 2, 0.6, 1)
    assert (found.low, found.high) == (pytest.approx(2 * low - 1, abs=1e-6), pytest.approx(2 * high - 1, abs=1e-6))
    assert found.weight == pytest.approx(6 / 11, abs=1e-6)
    assert not found.sure


@pytest.mark.parametrize(("documents", "sure"), [("1", False), ("123", False), ("1234", True), ("12345678", True)])
def test_a_tie_is_sure_when_its_interval_leaves_zero_out(documents, sure):
    assert tie("A", "B", told("A", "B", -1, documents)).sure is sure


def test_what_is_denied_even_or_asked_has_no_sign():
    assert tie("A", "B", [*told("A", "B", 1, "1"), *told("A", "B", -1, "2")]).sign == 0
    denied = tie("A", "B", told("A", "B", 1, modality="denied"))
    assert (denied.sign, denied.lean, denied.sure, len(denied.doubted)) == (0, 0.0, False, 1)
    assert actor_network(told("A", "B", 1, modality="asked")).ties == ()


def test_network_is_directed_and_leaves_out_what_is_no_tie():
    network = actor_network(
        [
            *told("Ana", "Ben", 1),
            *told("Ben", "the Ana", -1),
            *told("Ana", "the Ana", 1),
            *told("Ana", "Cid", 1, confidence=0.3),
            statement("Ana", "Ben"),
        ],
        threshold=0.5,
    )
    assert [(t.subject, t.object, t.sign) for t in network.ties] == [("Ana", "Ben", 1), ("Ben", "Ana", -1)]
    assert network.nodes == ("Ana", "Ben")


def test_words_and_acts_are_never_mixed_where_a_facet_is_asked_for():
    said = [
        tie_statement("Ana praised Ben.", "Ana", "Ben", 1, document="1"),
        tie_statement("Ana sanctioned Ben.", "Ana", "Ben", -1, document="2"),
    ]
    assert [t.sign for t in actor_network(said).ties] == [0]
    assert [t.sign for t in actor_network(said, facet="words").ties] == [1]
    assert [t.sign for t in actor_network(said, facet="acts").ties] == [-1]
    assert actor_network(said).ties[0].quadrants == (("material conflict", 1), ("verbal cooperation", 1))
    assert actor_network(said).ties[0].facets == ("words", "acts")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("pooled", [("A", "B", 1), ("A", "C", -1), ("B", "C", 1)]), ("agreeing", [("A", "B", 1), ("B", "C", 1)]), ("mutual", [("A", "B", 1)])],
)
def test_two_directions_become_one_by_the_rule(rule, expected):
    ties = actor_network(
        [*told("A", "B", 1), *told("B", "A", 1), *told("A", "C", -1, "12"), *told("C", "A", 1, "3"), *told("C", "B", 1)]
    ).ties
    assert [(t.subject, t.object, t.sign) for t in undirected(ties, rule=rule)] == expected


def test_one_voice_in_one_document_counts_once_in_both_directions_together():
    both = undirected(actor_network([*told("A", "B", 1), *told("B", "A", 1)]).ties)
    assert [(t.plus, len(t.evidence)) for t in both] == [(1.0, 2)]


@given(st.lists(any_statements, max_size=8), st.randoms())
def test_order_of_statements_changes_nothing(said, random):
    shuffled = random.sample(said, len(said))
    assert actor_network(shuffled) == actor_network(said)
    for rule in SYMMETRIES:
        assert undirected(actor_network(shuffled).ties, rule=rule) == undirected(actor_network(said).ties, rule=rule)

"""INDRA's numbers, and what opposition does to them."""

import pytest
from strategies import statement

from causerie.maps.belief import belief, wilson


def read_in(*documents, confidence=0.7):
    return [statement(document=document, confidence=confidence) for document in documents]


@pytest.mark.parametrize(("documents", "expected"), [("a", 0.65), ("aa", 0.86), ("ab", 0.8775), ("aab", 0.951), ("", 0.0)])
def test_indras_numbers_at_its_random_error_of_three_tenths(documents, expected):
    assert belief(read_in(*documents)) == pytest.approx(expected, abs=1e-9)


def test_sides_are_exclusive():
    p, q = 0.65, 0.8775
    assert belief(read_in("a"), read_in("b", "c")) == pytest.approx(p * (1 - q) / (1 - p * q))
    assert belief(read_in(*"abc"), read_in(*"def")) == pytest.approx(0.5, abs=0.03)
    assert belief(read_in(*"abcdefghij", confidence=0.9), read_in("k", confidence=0.9)) > 0.9999


def test_certain_statements_leave_the_systematic_error():
    assert belief(read_in("a", confidence=1.0)) == pytest.approx(0.95)
    assert belief(read_in("a", confidence=0.0)) == 0.0


def test_belief_survives_hundreds_of_documents():
    many, more = read_in(*map(str, range(400)), confidence=1.0), read_in(*map(str, range(500)), confidence=1.0)
    assert belief(many, more) < 1e-100
    assert belief(more, many) == 1.0
    assert belief(many, many) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("plus", "minus", "low", "high"), [(10, 0, 0.722467, 1.0), (5, 5, 0.236593, 0.763407), (0, 0, 0.0, 1.0), (1, 0, 0.206543, 1.0)]
)
def test_wilson(plus, minus, low, high):
    assert wilson(plus, minus) == pytest.approx((low, high), abs=1e-5)
    assert wilson(minus, plus) == pytest.approx((1 - high, 1 - low), abs=1e-5)

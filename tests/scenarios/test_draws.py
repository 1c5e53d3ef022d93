"""Draws over the reader's error."""

import numpy as np
import pytest
from strategies import edge, statement

from causerie.maps.causal.links import causal_map
from causerie.scenarios.draws import ENSEMBLES, draw, misread


def link(*claims):
    """An edge from statements (sign, confidence), each in a document of its own; sign 0 denies."""
    said = [
        statement("a", "b", document=f"d{n}", link=sign or 1, modality="stated" if sign else "denied", confidence=confidence)
        for n, (sign, confidence) in enumerate(claims)
    ]
    (found,) = causal_map(said).edges
    return found


def test_a_link_is_there_when_one_of_its_statements_was_read_rightly():
    drawn = misread(link((1, 0.6), (1, 0.5), (0, 0.9)), 40_000, 1)
    assert np.mean(drawn != 0) == pytest.approx(1 - 0.4 * 0.5, abs=0.01)
    assert (drawn >= 0).all()


def test_sign_and_strength_follow_from_what_was_read_rightly():
    drawn = misread(link((1, 0.9), (-1, 0.5)), 40_000, 1)
    assert np.mean(drawn > 0) == pytest.approx(0.9 * 0.5 + 0.9 * 0.5 / 2, abs=0.01)
    assert np.mean(drawn < 0) == pytest.approx(0.1 * 0.5 + 0.9 * 0.5 / 2, abs=0.01)
    certain = misread(link((1, 1.0), (1, 1.0)), 40_000, 1)
    assert certain.mean() == pytest.approx(2 / 3, abs=0.01)


def test_the_opposite_claims_give_the_opposite_draws():
    plus, minus = link((1, 0.9), (1, 0.8), (-1, 0.5)), link((-1, 0.9), (-1, 0.8), (1, 0.5))
    assert misread(plus, 200, 1).tolist() == (-misread(minus, 200, 1)).tolist()


def test_reading_worse_spreads_the_draws():
    spread = [np.quantile(misread(link(*[(1, c)] * 4), 5000, 1), 0.05) for c in (0.99, 0.6)]
    assert spread[1] < spread[0]


def test_without_statements_the_weight_decides():
    assert misread(edge("a", "b", -0.4), 50, 1).tolist() == [-0.4] * 50
    assert ENSEMBLES["none"](link((1, 0.9)), 3, 1).tolist() == pytest.approx([0.9 / 1.9] * 3, abs=1e-6)


@pytest.mark.parametrize("name", sorted(ENSEMBLES))
def test_draws_are_the_same_again(name):
    claims = link((1, 0.9), (-1, 0.5))
    assert ENSEMBLES[name](claims, 50, 3).tolist() == ENSEMBLES[name](claims, 50, 3).tolist()


def test_what_is_drawn_is_not_changed_by_who_gets_it():
    first = draw(link((1, 0.9)), 50, 1)
    kept = first.copy()
    first[:] = 9
    assert draw(link((1, 0.9)), 50, 1).tolist() == kept.tolist()

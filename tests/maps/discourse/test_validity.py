"""Networks read by machine against those read by people."""

import math

import pytest
from strategies import statement

from causerie.maps.discourse.networks import discourse
from causerie.maps.discourse.validity import validity
from causerie.records import Projection

DATES = {"a": "2026-03-01", "b": "2026-04-01"}
TRUE = [("Ana", "tax", 1, "a"), ("Ben", "tax", -1, "a"), ("Ben", "wall", 1, "b"), ("Cy", "wall", 1, "b")]


def networks(positions, **made):
    said = [statement(who, what, relation="wants", link=link, document=document) for who, what, link, document in positions]
    return discourse(said, DATES, Projection(**made))


def test_the_same_network_correlates_fully():
    (found,) = validity(networks(TRUE), networks(TRUE))
    assert (found.correlation, found.found, found.true, found.shared) == (pytest.approx(1), 4, 4, 4)


def test_a_sign_read_wrong_and_a_tie_not_read_tell():
    turned = [("Ana", "tax", -1, "a"), *TRUE[1:]]
    (wrong,), (missed,) = validity(networks(turned), networks(TRUE)), validity(networks(TRUE[1:]), networks(TRUE))
    # Six pairs of actor and concept: true 1 -1 0 1 0 1 (mean 1/3), read -1 -1 0 1 0 1 (mean 0); sums of products 2, of squares 10/3 and 4
    assert wrong.correlation == pytest.approx(2 / math.sqrt(10 / 3 * 4))
    assert missed.correlation < 1
    assert (missed.found, missed.shared) == (3, 3)


def test_windows_are_compared_one_by_one():
    made = {"window": 1, "unit": "month", "mode": "one", "relation": "congruence"}
    first, second = validity(networks(TRUE, **made), networks(TRUE, **made))
    assert (first.start, second.start) == ("2026-03-01", "2026-04-01")
    assert math.isnan(first.correlation), "nobody agrees in March, so there is nothing to correlate"
    assert second.correlation == pytest.approx(1)


def test_a_window_that_only_one_has_is_not_compared():
    assert len(validity(networks(TRUE[:2], window=1, unit="month"), networks(TRUE, window=1, unit="month"))) == 1
    assert validity([], []) == []

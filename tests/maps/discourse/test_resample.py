"""Intervals of a figure: none where nothing varies, and about as wide as theory has them where it does."""

import math

import numpy as np
import pytest

from causerie.errors import UsageError
from causerie.maps.discourse.columns import columns
from causerie.maps.discourse.resample import interval

RIGHT, SWAPPED = np.eye(2), np.eye(2)[::-1]


def said(levels, documents=None):
    n = len(levels)
    return columns(documents or [f"d{i:03}" for i in range(n)], [None] * n, ["Ana"] * n, ["tax"] * n, levels)


def share(rows):
    """Share of agreements."""
    return float((rows.level == 1).mean()) if len(rows) else math.nan


HALF = said([1, -1] * 100)


def test_what_cannot_vary_has_no_width():
    assert interval(said([1, -1] * 20, ["d"] * 40), share) == (0.5, 0.5)
    assert interval(HALF, len) == (200, 200)


def test_documents_vary_as_a_share_does():
    low, high = interval(HALF, share, draws=2000)
    half = 1.96 * math.sqrt(0.25 / 200)
    assert (low, high) == (pytest.approx(0.5 - half, abs=0.01), pytest.approx(0.5 + half, abs=0.01))


def test_rows_of_one_document_come_together():
    clumped = said([1, 1, 1, 1, -1, -1, -1, -1] * 25, [f"d{i // 4}" for i in range(200)])
    assert np.ptp(interval(clumped, share)) > 1.5 * np.ptp(interval(HALF, share))


def test_confusion_moves_the_figure():
    everybody = said([1] * 50 + [-1])
    assert interval(everybody, share, confusion=RIGHT) == interval(everybody, share)
    assert interval(everybody, share, right=np.ones(51)) == interval(everybody, share)
    assert interval(everybody, share, confusion=SWAPPED)[1] < 0.1
    low, high = interval(HALF, share, confusion=np.array([[1, 0], [0.4, 0.6]]))
    assert low < 0.3 < high < 0.5, "of those read as for, 4 in 10 are against"


def test_rows_that_are_surely_wrong_are_left_out():
    right = np.array([1.0, 0.0] * 100)
    assert interval(HALF, share, right=right) == (1, 1)
    low, high = interval(HALF, len, right=np.full(200, 0.5))
    assert low < 100 < high < 200


def test_the_seed_makes_the_interval():
    assert interval(HALF, share, seed=3) == interval(HALF, share, seed=3) != interval(HALF, share, seed=4)


def test_nothing_said_gives_no_number():
    assert all(map(math.isnan, interval(said([]), share)))


@pytest.mark.parametrize("options", [{"draws": 0}, {"confusion": np.eye(3)}, {"confusion": np.full((2, 2), 0.4)}])
def test_what_cannot_be_is_refused(options):
    with pytest.raises(UsageError):
        interval(HALF, share, **options)

"""Windows move from the first date to the last; kernels weigh the past as the future."""

import numpy as np
import pytest

from causerie.errors import UsageError
from causerie.maps.discourse.windows import KERNELS, inside, kernel_weights, moving

DAYS = np.array(["2026-03-01", "2026-03-05", "NaT", "2026-03-10"], dtype="datetime64[D]")
FIVE = np.array([-1, -0.5, 0, 0.5, 1])


@pytest.mark.parametrize(
    ("kernel", "expected"),
    [
        ("uniform", [0.5, 0.5, 0.5, 0.5, 0.5]),
        ("epanechnikov", [0, 0.5625, 0.75, 0.5625, 0]),
        ("triangular", [0, 0.5, 1, 0.5, 0]),
        ("gaussian", [0.241971, 0.352065, 0.398942, 0.352065, 0.241971]),
    ],
)
def test_kernels(kernel, expected):
    assert KERNELS[kernel](FIVE) == pytest.approx(expected, abs=1e-6)


def test_a_kernel_is_zero_outside_its_width_and_without_a_date():
    (window,) = moving(DAYS[:2], 8)
    assert kernel_weights(DAYS, window, "uniform").tolist() == [0.5, 0.5, 0, 0]


@pytest.mark.parametrize("length", [4, 5])
def test_both_ends_of_a_window_weigh_alike_and_more_than_nothing(length):
    days = np.datetime64("2026-03-01") + np.arange(length)
    weights = kernel_weights(days, moving(days, length)[0], "epanechnikov")
    assert weights.tolist() == weights[::-1].tolist()
    assert (weights > 0).all()


def bounds(size, **options):
    return [(str(window.start)[5:], str(window.end)[5:], str(window.middle)[5:]) for window in moving(DAYS, size, **options)]


def test_windows_of_days_reach_from_the_first_date_to_the_last():
    assert bounds(5, step=5) == [("03-01", "03-05", "03-03"), ("03-06", "03-10", "03-08")]
    assert bounds(7, step=2) == [("03-01", "03-07", "03-04"), ("03-03", "03-09", "03-06"), ("03-05", "03-11", "03-08")]
    assert len(bounds(3)) == 8


def test_a_window_longer_than_the_range_is_one():
    assert len(bounds(400)) == 1


def test_windows_of_months_hold_whole_months():
    days = np.array(["2025-12-20", "2026-02-03"], dtype="datetime64[D]")
    assert [(str(w.start), str(w.end)) for w in moving(days, 2, unit="month")] == [
        ("2025-12-01", "2026-01-31"),
        ("2026-01-01", "2026-02-28"),
    ]


def test_windows_of_events_hold_as_many_dated_statements():
    assert [(s, e) for s, e, _ in bounds(2, unit="event")] == [("03-01", "03-05"), ("03-05", "03-10")]


def test_both_ends_lie_inside_and_a_missing_date_lies_nowhere():
    (first, _) = moving(DAYS, 5, step=5)
    assert inside(DAYS, first).tolist() == [True, True, False, False]


def test_without_dates_there_is_no_window():
    assert moving(np.array(["NaT"], dtype="datetime64[D]"), 5) == []


@pytest.mark.parametrize(("size", "options"), [(0, {}), (5, {"step": 0}), (5, {"unit": "fortnight"})])
def test_a_window_that_cannot_be_is_refused(size, options):
    with pytest.raises(UsageError, match="cannot be"):
        moving(DAYS, size, **options)


def test_an_unknown_kernel_is_told_those_there_are():
    with pytest.raises(UsageError, match="no kernel 'boxcar', only uniform, epanechnikov, triangular, gaussian"):
        kernel_weights(DAYS, moving(DAYS, 5)[0], "boxcar")

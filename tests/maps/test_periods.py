"""Days and periods as a person gives them."""

import pytest

from causerie.errors import UsageError
from causerie.maps.periods import day, period
from causerie.records import Period


@pytest.mark.parametrize(
    ("given", "expected"), [("", ""), ("2026", "2026-01-01"), ("2026-03", "2026-03-01"), (" 2026-03-09 ", "2026-03-09")]
)
def test_day(given, expected):
    assert day(given) == expected


@pytest.mark.parametrize("given", ["yesterday", "2026-13", "2026-02-30", "26-01-01", "2026-3-1"])
def test_no_day(given):
    with pytest.raises(UsageError, match="Write it as"):
        day(given)


def test_a_period_that_ends_before_it_begins_cannot_be_meant():
    with pytest.raises(UsageError, match="No day lies from 2026-03-01 on and before 2026-03-01"):
        period("2026-03", "2026-03-01")


def test_what_has_no_date_lies_only_in_the_open_period():
    assert Period().holds(None)
    assert not Period(before="2026").holds(None)
    assert not Period(before="2026").holds("")

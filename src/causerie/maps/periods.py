"""Days as a person gives them, and periods between them."""

import re
from datetime import date

from causerie.errors import UsageError
from causerie.records import Period

DAY = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def period(after: str = "", before: str = "") -> Period:
    """Return the period from one day up to another; a month or a year stands for its first day.

    >>> period("2025", "2026-03")
    Period(after='2025-01-01', before='2026-03-01')
    """
    found = Period(after=day(after), before=day(before))
    if found.after and found.before and found.after >= found.before:
        raise UsageError(f"No day lies {found}. Give a later day for before, or an earlier one for after.")
    return found


def day(given: str) -> str:
    """Return the ISO day that a day, month or year begins with; nothing for nothing."""
    if not given:
        return ""
    try:
        year, month, number = (int(part or 1) for part in DAY.fullmatch(given.strip()).groups())  # type: ignore[union-attr]
        return date(year, month, number).isoformat()
    except (AttributeError, ValueError) as error:
        raise UsageError(f"{given!r} is no day. Write it as 2026-03-01, or as the month 2026-03 or the year 2026.") from error

"""Days as they stand in texts and mark-up."""

import re
from datetime import date, datetime, timedelta

EARLIEST = date(1600, 1, 1)  # newspapers are not older
WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+")
FORMS = ("%Y-%m-%d", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")
STAMP = re.compile(r"\d{4}-\d\d-\d\d(?=$|[T ])")


def day(text: str | None, today: date) -> str | None:
    """Return the ISO day that the whole text names; None for no day, an impossible one, or one still to come.

    >>> today = date(2026, 3, 1)
    >>> day("Friday, January 4, 2019", today), day("2019-01-04T10:00:00Z", today), day("2019-02-30", today), day("2031-01-01", today)
    ('2019-01-04', '2019-01-04', None, None)
    """
    stamp = STAMP.match(text.strip()) if text else None
    found = _parse(stamp[0] if stamp else WEEKDAY.sub("", (text or "").strip()))
    # Clocks run ahead of ours by up to half a day.
    return found.isoformat() if found and EARLIEST <= found <= today + timedelta(days=1) else None


def _parse(text: str) -> date | None:
    for form in FORMS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    return None

"""The lines above a plain text that tell its day or its author: one of publication, a byline, a dateline.

All of a line must be such furniture, or the line begin with a dateline. What a sentence of the text tells of is no day of its own.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from causerie.documents import dates
from causerie.documents.notices import STAMPED

LONGEST = 200  # characters of a line that are looked at
DAY = r"\d{4}-\d\d-\d\d"
WEEKDAY = (
    r"(?i:\w{2,8}(?:day|tag|dag)|mon|tue|wed|thu|fri|sat|sun|mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]? "
)
HOUR = r"(?:T|,? )?(?:(?i:at|um|à) )?\d{1,2}[:.h]\d\d(?::\d\d[\d.]*)?(?: ?(?i:[ap]\.?m)\b\.?)?(?: ?(?:Z|[A-Z]{2,4}|Uhr|[+-]\d\d:?\d\d))?"
SAID = rf"(?i:(?:{STAMPED}|dated?\b|issued\b|update\b)\W{{0,3}}(?:(?:on|at|am|le|el|il|em|op) )?)"
STAMP = rf"(?:(?:{SAID})?(?:{WEEKDAY})?{DAY}(?:{HOUR})?+|(?:{SAID})?{HOUR}|\d{{1,2}} (?i:min(?:ute)?s?(?: read)?))"
STAMPS = rf"{STAMP}(?:[\s,.;|·•()/–—-]{{1,5}}+{STAMP})*+"
AUTHOR = r"(?:[Bb][Yy]|(?i:author|writer):|(?i:interview|report|story|text|written) by) "
ASIDE = re.compile(r"(?: in (?=[A-Z])|, (?!.* and )).*")
"""Behind the name of an author: where, or as what; but others may be named too."""
CAPITAL = r"[^\W\d_a-zß-ÿ]"
NAME = rf"{CAPITAL}[\w.’'-]+(?: (?!{DAY})[\w.,’'-]+){{0,8}}"
BEHIND_NAME = rf"(?:\s*[,|·•;(/]\s*|\s+[–—-]+\s+|\s+(?={SAID}))"
FURNITURE = re.compile(rf"\W*(?:{STAMPS}|(?:{STAMPS}\W+)?{AUTHOR}(?P<byline>{NAME}?)(?:{BEHIND_NAME}{STAMPS})?)\W*")
PLACE = (
    r"(?!(?:On|In|At|By|Since|From|Until|Before|After|As|For)\b)"
    rf"(?:{CAPITAL}[\w.'’-]*(?:,? (?:(?:of|am|de|del|la|do|da|upon) )?{CAPITAL}[\w.'’-]*){{0,4}})"
)
AGENCY = r"(?:\([^()]{2,30}\)|/[^/]{2,30}/)"
DATELINE = re.compile(rf"{PLACE}(?: ?{AGENCY})?,? (?:{WEEKDAY})?(?P<day>{DAY})(?: ?{AGENCY}(?:\s|$)|\s*$|\s*[–—-]+\s)")
TOLD_DAY = re.compile(rf"(?P<changed>{dates.CHANGED.pattern}(?:on )?(?:{WEEKDAY})?)?(?P<day>{DAY})", re.IGNORECASE)


def is_furniture(line: str) -> bool:
    """Does a line tell nothing but when, where and by whom a text was written?

    >>> lines = "Published: 2026-05-08. Last updated 14:05.", "By Ana Ruiz | 22 March 2026", "Published accounts of 8 May 2026 differ."
    >>> [is_furniture(line) for line in lines]
    [True, True, False]
    """
    return _furniture(line) is not None or (len(line) <= LONGEST and DATELINE.fullmatch(dates.in_figures(line)) is not None)


def byline(line: str) -> str | None:
    """
    >>> byline("By Ana Ruiz, 2026-03-22"), byline("Published 8 May 2026 by Ana Ruiz"), byline("Ana Ruiz was here.")
    ('Ana Ruiz', 'Ana Ruiz', None)
    >>> byline("By Ana Ruiz, Political Editor"), byline("By Ana Ruiz, Tom Vega and Jo Lind"), byline("Interview by Ana Ruiz in Halden")
    ('Ana Ruiz', 'Ana Ruiz, Tom Vega and Jo Lind', 'Ana Ruiz')
    """
    found = _furniture(line)
    return ASIDE.sub("", found["byline"]) if found and found["byline"] else None


def day(lines: Iterable[str], today: date) -> str | None:
    """Return the day of publication that lines tell, or else that of a dateline, or else that of the last change.

    >>> today = date(2026, 6, 1)
    >>> day(["Updated 9 May 2026, published 8 May 2026"], today), day(["DROST, May 7, 2026 (Newswire) - Taxes fall."], today)
    ('2026-05-08', '2026-05-07')
    >>> day(["DROST, May 7 (Newswire) - Taxes fall.", "Taxes fell on 7 May 2026."], today)
    """
    head = [*lines]
    told = [found for line in head if (furniture := _furniture(line)) for found in TOLD_DAY.finditer(furniture[0])]
    published, changed = ([found["day"] for found in told if bool(found["changed"]) == is_change] for is_change in (False, True))
    days = (dates.day(each, today) for each in chain(published, _datelines(head), changed))
    return next(filter(None, days), None)


def _datelines(lines: Iterable[str]) -> Iterator[str]:
    found = (DATELINE.match(dates.in_figures(line[:LONGEST])) for line in lines)
    return (each["day"] for each in found if each)


def _furniture(line: str) -> re.Match[str] | None:
    return FURNITURE.fullmatch(dates.in_figures(line)) if len(line) <= LONGEST else None

"""The lines above a plain text that tell its day, its author or its outlet: one of publication, a byline, a dateline, a masthead.

All of a line must be such furniture, or the line begin with a dateline. What a sentence of the text tells of is no day of its own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain, pairwise

from causerie.documents.wording import dates, outlets
from causerie.documents.wording.notices import STAMPED

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
WORK = "analysis|column|comment|commentary|essay|explainer|feature|interview|opinion|report|reporting|review|story|text|words|written"
AUTHOR = rf"(?:[Bb][Yy]:?|(?i:author|text|words|writer):|(?i:(?:an? |guest |news )?(?:{WORK}) by)) "
ASIDE = re.compile(r"(?: in (?=[A-Z])|, (?!.* and )).*")
"""Behind the name of an author: where, or as what; but others may be named too."""
CAPITAL = r"[^\W\d_a-zß-ÿ]"
TIMES = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|Septem|Octo|Novem|Decem|Christmas"
LETTER = r"(?:[^\W\d]|[.’'-])"
PERSON = rf"{CAPITAL}{LETTER}+(?: (?:(?:bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ter|van|von) )*{CAPITAL}{LETTER}*){{0,4}}"
BARE_NAME = re.compile(rf"(?!(?:{TIMES})\b){PERSON}(?: and {PERSON})?")
NO_PERSON = re.compile(
    r"^(?:new|north|south|east|west|upper|lower|great(?:er)?|port|fort|mount|lake|cape|st\.?|saint|san|santa|los|las|the|our|all)\b"
    r"|\b(?:staff|desk|office|editors?|team|report(?:ers?)?|correspondents?|writers?|department|ministry|council|bureau|service|committee"
    r"|news|politics|business|economy|world|opinions?|analysis|features?|sports?|culture|section|edition|city|county|islands?|bay|beach"
    r"|hills?|valley|river|falls|springs|town|republic|kingdom|states|province|union|party|bank|institute|university|release|statement)\b",
    re.IGNORECASE,
)
"""Is of places, desks and bodies, which stand above days too."""
NAME = rf"(?!(?:{TIMES})\b){PERSON}(?:(?:,? and |, ){PERSON})*(?:(?: in|,|, in| and) (?:{LETTER}|,)+(?: (?:{LETTER}|,)+){{0,6}})?"
BEHIND_NAME = rf"(?:\s*[,|·•;(/]\s*|\s+[–—-]+\s+|\s+(?={SAID}))"
FURNITURE = re.compile(rf"\W*(?:{STAMPS}|(?:{STAMPS}\W+)?{AUTHOR}(?P<byline>{NAME}?)(?:{BEHIND_NAME}{STAMPS})?)\W*")
PLACE = (
    r"(?!(?:On|In|At|By|Since|From|Until|Before|After|As|For)\b)"
    rf"(?:{CAPITAL}[\w.'’-]*(?:,? (?:(?:of|am|de|del|la|do|da|upon) )?{CAPITAL}[\w.'’-]*){{0,4}})"
)
AGENCY = r"(?:\([^()]{2,30}\)|/[^/]{2,30}/)"
DATELINE = re.compile(rf"{PLACE}(?: ?{AGENCY})?,? (?:{WEEKDAY})?(?P<day>{DAY})(?: ?{AGENCY}(?:\s|$)|\s*$|\s*[–—-]+\s)")
REPORTS = re.compile(rf"({PERSON}) reports? (?:from|in) {PLACE}\W*")
SOMEWHERE = re.compile(rf"({PERSON}(?:(?:,| and|, and) {PERSON})*) in {CAPITAL}.*")
"""Who signs, and from where."""
MASTHEAD = (
    re.compile(rf"(?P<outlet>\w.*?)(?:{BEHIND_NAME}){STAMPS}\W*"),
    re.compile(rf"\W*{STAMPS}(?:\s*[,|·•;)/]\s*|\s+[–—-]+\s+)(?P<outlet>\w.*?)\W*"),
)
"""An outlet and a day, in either order."""
TOLD_DAY = re.compile(rf"(?P<changed>{dates.CHANGED.pattern}(?:on )?(?:{WEEKDAY})?)?(?P<day>{DAY})", re.IGNORECASE)


def is_furniture(line: str) -> bool:
    """Does a line tell nothing but when, where and by whom a text was written?

    >>> lines = "Published: 2026-05-08. Last updated 14:05.", "By Ana Ruiz | 22 March 2026", "Published accounts of 8 May 2026 differ."
    >>> [is_furniture(line) for line in lines]
    [True, True, False]
    """
    is_dateline = len(line) <= LONGEST and DATELINE.fullmatch(dates.in_figures(line)) is not None
    return is_dateline or _furniture(line) is not None or byline(line) is not None


def byline(line: str) -> str | None:
    """
    >>> byline("By Ana Ruiz, 2026-03-22"), byline("Published 8 May 2026 by Ana Ruiz"), byline("Ana Ruiz was here.")
    ('Ana Ruiz', 'Ana Ruiz', None)
    >>> byline("By Ana Ruiz, Political Editor"), byline("By Ana Ruiz, Tom Vega and Jo Lind"), byline("Interview by Ana Ruiz in Halden")
    ('Ana Ruiz', 'Ana Ruiz, Tom Vega and Jo Lind', 'Ana Ruiz')
    >>> byline("Analysis by Ana Ruiz"), byline("Words: Jo Lind"), byline("Ana de la Ruiz reports from Halden")
    ('Ana Ruiz', 'Jo Lind', 'Ana de la Ruiz')
    >>> byline("BY ANA RUIZ")
    'Ana Ruiz'
    >>> byline("By Tuesday prices had fallen."), byline("By Monday"), byline("Opinion by far the worst")
    (None, None, None)
    """
    found = _furniture(line)
    name = ASIDE.sub("", found["byline"]) if found and found["byline"] else reporting(line)
    return name.title() if name and name.isupper() and " " in name else name


def name_above_day(lines: Sequence[str], title: str) -> str | None:
    """Return the name that stands alone between a title and the day.

    >>> name_above_day(["Bread is dearer", "Ana Ruiz", "12 March 2026"], "Bread is dearer")
    'Ana Ruiz'
    >>> [name_above_day(["Bread is dearer", name, "12 March 2026"], "Bread is dearer") for name in ("New Halden", "Delta Post")]
    [None, None]
    """
    below = lines[lines.index(title) + 1 :]
    return next((line for line, other in pairwise(below) if _is_day(other) and _is_bare_name(line)), None)


def _is_bare_name(line: str) -> bool:
    is_named = BARE_NAME.fullmatch(line) is not None and " " in line
    return is_named and NO_PERSON.search(line) is None and outlets.outlet(line) is None


def reporting(line: str) -> str | None:
    """
    >>> reporting("Ana Ruiz reports from Halden"), reporting("Ana Ruiz reports from the ruins of Halden on a day without rain.")
    ('Ana Ruiz', None)
    """
    found = REPORTS.fullmatch(line) if len(line) <= LONGEST and " report" in line else None
    return found[1] if found else None


def day(lines: Iterable[str], today: date) -> str | None:
    """Return the day of publication that lines tell, or else that of a dateline, or else that of the last change.

    >>> today = date(2026, 6, 1)
    >>> day(["Updated 9 May 2026, published 8 May 2026"], today), day(["DROST, May 7, 2026 (Newswire) - Taxes fall."], today)
    ('2026-05-08', '2026-05-07')
    >>> day(["DROST, May 7 (Newswire) - Taxes fall.", "Taxes fell on 7 May 2026."], today)
    """
    head = [*lines]
    told = [found for line in head if (furniture := _furniture(line) or _masthead(line)) for found in TOLD_DAY.finditer(furniture[0])]
    published, changed = ([found["day"] for found in told if bool(found["changed"]) == is_change] for is_change in (False, True))
    days = (dates.day(each, today) for each in chain(published, _datelines(head), changed))
    return next(filter(None, days), None)


def mastheads(lines: Sequence[str]) -> dict[str, str]:
    """Return the lines that tell an outlet, beside a day or alone next to a line with one, and the outlet of each.

    >>> mastheads(["The Daily Courier, 12 March 2024", "Farmers fight the tax"]), mastheads(["Halden, 12 March 2024"])
    ({'The Daily Courier, 12 March 2024': 'The Daily Courier'}, {})
    >>> mastheads(["Daily Courier", "12 March 2024"]), mastheads(["Daily Courier", "Farmers fight the tax"])
    ({'Daily Courier': 'Daily Courier'}, {})
    >>> mastheads(["By Ana Ruiz, Delta Post"])
    {'By Ana Ruiz, Delta Post': 'Delta Post'}
    """
    is_dated = [_is_day(line) for line in lines]
    beside = [before or behind for before, behind in zip([False, *is_dated], [*is_dated[1:], False], strict=False)]
    told = [(line, _outlet(line, is_next_to_day=is_next)) for line, is_next in zip(lines, beside, strict=True)]
    return {line: name for line, name in told if name}


def _outlet(line: str, *, is_next_to_day: bool) -> str | None:
    if found := _masthead(line):
        return outlets.outlet(found["outlet"])
    if is_next_to_day and outlets.is_masthead(line):
        return line
    signed = _furniture(line)
    return outlets.outlet(signed["byline"].rpartition(", ")[2]) if signed and signed["byline"] else None


def _is_day(line: str) -> bool:
    found = _furniture(line)
    return found is not None and not found["byline"] and TOLD_DAY.search(found[0]) is not None


def _masthead(line: str) -> re.Match[str] | None:
    told = (form.fullmatch(dates.in_figures(line)) for form in MASTHEAD) if len(line) <= LONGEST else ()
    return next((found for found in told if found and outlets.outlet(found["outlet"])), None)


def _datelines(lines: Iterable[str]) -> Iterator[str]:
    found = (DATELINE.match(dates.in_figures(line[:LONGEST])) for line in lines)
    return (each["day"] for each in found if each)


def _furniture(line: str) -> re.Match[str] | None:
    return FURNITURE.fullmatch(dates.in_figures(line)) if len(line) <= LONGEST else None

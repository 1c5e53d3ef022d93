"""Which ministers and secretaries a text tells apart: "the finance minister" is nobody who has another portfolio."""

import re
from collections.abc import Iterator

from causerie.statements.actors.introductions import FULL, WORD

PORTFOLIO = (
    "agriculture budget business commerce culture defence defense development economics economy education energy environment farm finance "
    "foreign health home housing immigration industry infrastructure interior justice labor labour prime security state tourism trade "
    "transport treasury welfare"
).split()
OFFICES = frozenset("minister secretary".split())
CALLED = re.compile(rf"(?:.* )?({'|'.join(PORTFOLIO)}) (?:affairs )?({'|'.join(sorted(OFFICES))})", re.IGNORECASE)
OFFICE = rf"\b((?i:{'|'.join(PORTFOLIO)})) (?:[Aa]ffairs )?((?i:{'|'.join(sorted(OFFICES))}))"
BEFORE = re.compile(rf"{OFFICE},? (?:{WORD} ){{0,2}}({WORD})(?! {WORD})")
BEFORE_OFFICE = r"(?:(?:the|an?|its|his|her|their|now|then|former|deputy|acting|outgoing|new|[A-Z][\w-]+|[\w-]+['’]s?) ){0,4}?"
AFTER = re.compile(rf"\b({FULL}), {BEFORE_OFFICE}{OFFICE}\b")


def portfolios(text: str) -> Iterator[tuple[str, str]]:
    """Yield offices with the last names of those who have them.

    >>> list(portfolios("Prime Minister Ana Ruiz met Tom Vega, Avaria's finance minister, and the trade minister, Jim Stone."))
    [('prime minister', 'Ruiz'), ('trade minister', 'Stone'), ('finance minister', 'Vega')]
    """
    small = text.lower()
    if not any(office in small for office in OFFICES):
        return
    yield from ((_office(match[1], match[2]), match[3]) for match in BEFORE.finditer(text))
    yield from ((_office(match[2], match[3]), match[1].split()[-1]) for match in AFTER.finditer(text))


def portfolio(role: str) -> str:
    """Return the office that a role in small letters names with its portfolio; empty where it names none.

    >>> portfolio("avarian prime minister"), portfolio("foreign affairs minister"), portfolio("minister")
    ('prime minister', 'foreign minister', '')
    """
    called = CALLED.fullmatch(role)
    return _office(called[1], called[2]) if called else ""


def _office(portfolio: str, office: str) -> str:
    return f"{portfolio} {office}".lower()

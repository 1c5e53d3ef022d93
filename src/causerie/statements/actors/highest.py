"""Bodies of which a country has one, by whatever name: the central bank and the top court, with and without whose they are."""

import re
from collections import defaultdict
from collections.abc import Iterable

from causerie.statements.actors.introductions import WORD

CALLED = {
    "court": re.compile(r"(?:the )?(?:country['’]s )?(?:top|highest|high|supreme|constitutional) court", re.IGNORECASE),
    "bank": re.compile(r"(?:the )?(?:country['’]s )?central bank", re.IGNORECASE),
}
"""What they are called in place of their names, in a title without an article."""
NAMED = {
    "court": re.compile(r"\b(?:Constitutional|Federal|High|Highest|Supreme)\b.*\bCourt\b"),
    "bank": re.compile(r"\b(?:Central|Federal|National|Reserve|State)\b.*\bBank\b|^Bank of (?!America|Montreal)\w|Federal Reserve$"),
}
ORGANS = frozenset(
    "agency army assembly authority bank congress council court department ministry parliament police senate treasury".split()
)
"""What each country has, and so is named with whose it is."""
OWNED = re.compile(rf"\b({WORD}(?: {WORD})?)['’]s ({WORD}(?: (?:of |for |and )?{WORD})+)")


def highest(mention: str, names: Iterable[str]) -> str | None:
    """Return the one of the names that "top court" or "central bank" means, if there is one.

    >>> highest("Central bank", ["National Bank of Avaria", "Olm Bank"]), highest("the high court", ["Olm Court"])
    ('National Bank of Avaria', None)
    """
    kind = mention.rpartition(" ")[2].lower()
    kind = kind if kind in CALLED and CALLED[kind].fullmatch(mention) else ""
    found = {name for name in names if NAMED[kind].search(name)} if kind else set()
    return found.pop() if len(found) == 1 else None


def with_owner(text: str) -> dict[str, str]:
    """Return the bodies that a text names once with whose they are, and else without, by the shorter name.

    >>> with_owner("Avaria's Supreme Court met. The Supreme Court of Olm did not.")
    {'Supreme Court': "Avaria's Supreme Court"}
    """
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for match in OWNED.finditer(text):
        if ORGANS & set(match[2].lower().split()):
            owners[match[2]].add(match[1])
    return {name: f"{min(found)}'s {name}" for name, found in sorted(owners.items()) if len(found) == 1}

"""Names of companies: "Orbex Industries SA", "Orbex Industries" and "Orbex" are one in a text."""

import re
from collections import defaultdict
from collections.abc import Collection

from causerie.statements.actors.people import NAME
from causerie.statements.actors.roles import TRADES

FORM = (
    r"(?:SA|S\.A\.?|AG|Ltd\.?|Limited|Inc\.?|Incorporated|plc|PLC|GmbH|NV|N\.V\.?|BV|B\.V\.?|SE|AB|ASA|A/S|Oyj|Corp\.?|Co\.?|LLC|LLP|SpA"
    r"|S\.p\.A\.?|KK|Pty|Sarl|Bhd)"
)
"""What a company is by law."""
LEGAL = re.compile(rf",? (?:& )?{FORM}(?: {FORM})?(?=[\s,.;:)’']|$)")
LONGEST, BEHIND = 60, 12
"""Characters of a name, and behind its capitalised words, in which it may be said what the company is."""
COMMON = frozenset(
    "air allied american associated atlantic bank british central china city continental east eastern euro european federal first french "
    "general german global great green imperial india international japan mutual national new north northern northwest old pacific public "
    "royal russian saudi south southern standard state the union united universal us west western world".split()
)
"""First words that mean more than one company."""


def companies(text: str, persons: Collection[str] = ()) -> dict[str, str]:
    """Return for each form of a company's name the one by which it is known: without what it is by law, if two words stay.

    A first word is a form where it is no common word, no other company has it and it is in no name of the `persons` that are no companies.

    >>> companies("Orbex Industries SA won. Orbex lost.")["Orbex"]
    'Orbex Industries'
    >>> companies("Vega AG won, Tom Vega lost.", ["Tom Vega"])
    {'Vega AG': 'Vega AG'}
    """
    names = _named(text)
    firsts = defaultdict(set)
    for name in names.values():
        firsts[name.split()[0]].add(name)
    lone = {first: min(those) for first, those in firsts.items() if len(those) == 1 and not _is_common(first, text)}
    others = {word for person in persons if person not in names and person not in lone for word in person.split()}
    return dict(sorted(({first: name for first, name in lone.items() if first not in others} | names).items()))


def _named(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in NAME.finditer(text):
        said = LEGAL.search(text, match.start(), min(match.end(), match.start() + LONGEST) + BEHIND)
        words = match[0].split()
        if said and said.start() <= match.end() + 1 and "\n" not in text[match.start() : said.end()]:
            name, whole = text[match.start() : said.start()], text[match.start() : said.end()].rstrip(".")
            name = name if " " in name else whole
            found |= {whole: name, text[match.start() : said.end()]: name, name: name}
        elif 1 < len(words) < 4 and words[-1].lower() in TRADES and "\n" not in match[0]:
            found.setdefault(match[0], match[0])
    return found


def _is_common(word: str, text: str) -> bool:
    return len(word) < 3 or word.lower() in COMMON or re.search(rf"\b{re.escape(word.lower())}\b", text) is not None

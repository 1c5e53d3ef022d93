"""Canonical names of the actors of one document: full names, titles off, pronouns to whom they mean."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from causerie.records import Span
from causerie.statements.things import tidy

TITLES = frozenset(
    "mr mrs ms dr sir president senator sen rep representative congressman congresswoman governor gov secretary minister prime "
    "chancellor judge justice general gen chairman chairwoman mayor king queen pope archbishop speaker former then-president "
    "professor prof attorney ambassador premier vice lord lady".split()
)
PERSONAL = frozenset("he him his himself she her hers herself".split())
GROUP = frozenset("they them their theirs themselves it its itself".split())
FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
PRONOUNS = PERSONAL | GROUP | FIRST | frozenset("who whom whose which that this these those you your one both".split())
SMALL = r"(?:of|the|de|da|del|la|el|al|van|von|bin|ben|for|and|&|du|di|le)"
NAME = re.compile(r"[^\W\d_a-z][\w’'-]*\.?(?:[ \t]+(?:de |da |del |la |van |von |bin |al )?[^\W\d_a-z][\w’'-]*)*")
ORGANISATIONS = frozenset(
    "agency alliance assembly association authority bank board bureau campaign church coalition college commission committee company "
    "conference congress corp corporation council court department federation foundation front fund government group house "
    "inc institute journal kingdom league mail ministry movement nation nations network news office organization organisation "
    "parliament party police post press republic reserve school senate society states street times treasury tribune union "
    "university workers".split()
)
LOOK_BACK = 1500
"""Characters before a pronoun in which the actor it means is looked for."""


@dataclass(frozen=True, slots=True)
class Actors:
    """The actors a document names, for looking up what a mention of one means."""

    text: str
    full: dict[str, str]
    """Last word of a name, lower case, to the fullest name it ends."""
    people: tuple[tuple[int, str], ...]
    """Where people are named, and their full names, in text order."""
    groups: tuple[tuple[int, str], ...]
    """Where organisations, countries and groups are mentioned as actors."""

    def name(self, start: int, end: int, *, speaker: str | None = None) -> str:
        """Return the canonical name of the mention; a pronoun becomes whom it means, where that can be told.

        `speaker` is who says the words that hold the mention: "I" and "we" are theirs.
        """
        mention = " ".join(self.text[start:end].split())
        word = mention.lower()
        if word in FIRST:
            return speaker or mention
        if word in PERSONAL:
            return _last(self.people, start) or mention
        if word in GROUP:
            return _last(self.groups, start) or mention
        return self.canonical(mention)

    def canonical(self, mention: str) -> str:
        """Return the fullest name the document has for the mention, without title and article."""
        plain = untitled(tidy(mention))
        fuller = self.full.get(_key(plain))
        return fuller if fuller and plain in fuller else plain


def actors(text: str, mentions: Iterable[Span]) -> Actors:
    """Collect the names of a text; `mentions` are spans already read as actors.

    >>> text = "Ana Ruiz won. Ms. Ruiz said she would rule alone."
    >>> known = actors(text, [(0, 8), (14, 22)])
    >>> known.name(14, 22), known.name(28, 31)
    ('Ana Ruiz', 'Ana Ruiz')
    """
    full: dict[str, str] = {}
    for match in NAME.finditer(text):
        name = untitled(tidy(match[0]))
        if len(name.split()) in (2, 3, 4) and _key(name) not in full and _is_name(name):
            full[_key(name)] = name
    bare = Actors(text, full, (), ())
    known = [
        (start, bare.canonical(text[start:end]), text[start:end])
        for start, end in sorted(mentions)
        if text[start:end].lower() not in PRONOUNS
    ]
    people = tuple((start, name) for start, name, mention in known if _is_person(name, mention, full))
    groups = tuple((start, name) for start, name, mention in known if not _is_person(name, mention, full))
    return Actors(text, full, people, groups)


def untitled(name: str) -> str:
    """Return the name without the titles before it.

    >>> untitled("former President Ana Ruiz")
    'Ana Ruiz'
    """
    words = name.split()
    while len(words) > 1 and words[0].lower().rstrip(".,") in TITLES and words[1][:1].isupper() | (words[1].lower().rstrip(".") in TITLES):
        words = words[1:]
    return " ".join(words)


def is_proper(mention: str) -> bool:
    """Is the mention a proper name: every word of weight capitalised?

    >>> is_proper("the European Union"), is_proper("foreign investment")
    (True, False)
    """
    words = [w for w in tidy(mention).split() if not re.fullmatch(SMALL, w)]
    return bool(words) and all(w[0].isupper() for w in words)


def _is_name(name: str) -> bool:
    return all(w[0].isupper() for w in name.split()) and name.split()[0].lower() not in PRONOUNS


def _is_person(name: str, mention: str, full: dict[str, str]) -> bool:
    first = mention.split()[0].lower().rstrip(".") if mention.split() else ""
    full_name = name in full.values() and len(name.split()) <= 3 and not name.isupper()
    return first in TITLES or (full_name and first != "the" and _key(name) not in ORGANISATIONS)


def _key(name: str) -> str:
    return name.split()[-1].lower() if name.split() else ""


def _last(places: Sequence[tuple[int, str]], before: int) -> str | None:
    found = [name for start, name in places if before - LOOK_BACK <= start < before]
    return found[-1] if found else None

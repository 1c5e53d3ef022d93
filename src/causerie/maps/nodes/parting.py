"""Names that say nothing outside their own text are one node in each story, and not one in all.

A council's plan for a tram line and two companies' plan to merge are both "plan". Where several stories say such a name, each has its own,
told apart by the story in words: `plan (“Council backs tram line”)`. Where one story alone says it, it stays "plan".
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from itertools import chain
from pathlib import PurePath
from textwrap import shorten

from causerie.maps.nodes.lexicon import SPECIFIC, UNTELLING
from causerie.names import fold, spellings
from causerie.nouns import GENERAL, MONEY
from causerie.records import Document, Mention, Parting, Recode, Statement, Story

LONGEST = 60
"""Characters of a title that tell a story: eight or nine words, enough to know it again in a list."""
FEWEST_WORDS, DAYS = 4, 3
"""Words from which on a title is one story's, unless it comes again after so many days: "Briefing", "The week in politics" come often."""
UNDATED = "9999-12-31"
UNSAYING = GENERAL | MONEY
"""Nouns that alone say nothing outside their own text."""
QUOTES = str.maketrans("“”", "‘’")

Place = tuple[str, str]
"""A name, as it was read or folded, and the document that says it or that document's story."""
Stand = Mapping[str, Mapping[str, Counter[str]]]
"""By a folded name, and by the story that says it: its spellings there."""
Printed = Mapping[str, Sequence[str]]
"""The documents that print a story, by its lead."""


@dataclass(frozen=True, slots=True)
class Apart:
    """What names that say nothing outside their own text are called now. Where a name is looked up by, it is folded."""

    partings: tuple[Parting, ...] = ()
    called: Mapping[Place, str] = field(default_factory=dict)
    """The name with its story, by the name as it was read and its document; none where one story alone says it."""
    story: Mapping[str, str] = field(default_factory=dict)
    """The story of each name as it is called now, also where one alone says it."""
    short: Mapping[str, str] = field(default_factory=dict)
    """What each name with its story is without it."""
    whole: Mapping[str, str] = field(default_factory=dict)
    """With its story, a name that one story alone says."""
    other: Mapping[str, str] = field(default_factory=dict)
    """The name of today for one that a curator decided on when it was called otherwise: after another print, or beside another story."""

    def with_story(self, name: str) -> tuple[str, ...]:
        """What a name that says nothing outside its own text is called with its story, for each story that says it."""
        key = fold(name)
        several = (parting.names for parting in self.partings if fold(parting.name) == key)
        return next(several, (self.whole[key],) if key in self.whole else ())


TOGETHER = Apart()


def told_apart(
    statements: Iterable[Statement],
    recodes: Sequence[Recode],
    stories: Callable[[], Iterable[Story]],
    documents: Callable[[Collection[str]], Iterable[Document]],
) -> Apart:
    """Return what the names in the statements that say nothing outside their own text are called.

    Steps: find these names, and in which stories they stand, those under one title taken for one; put each of these stories in words;
    call each name after its story where several say it; look up what a curator decided on when a name was called otherwise. Stories,
    and documents by their ids, are asked for only where there is such a name.
    """
    said = list(_unsaying(statements, recodes))
    if not said:
        return TOGETHER
    lead = {member: story.lead for story in stories() for member in story.members}
    heads = {lead.get(id, id) for _, id in said}
    known = {document.id: document for document in documents(heads)}
    head = _by_title(known)
    lead = {id: head.get(first, first) for id, first in chain(((first, first) for first in heads), lead.items())}
    printed = _printed(lead)
    stand = _standing(said, lead)
    asked = {fold(name) for recode in recodes for name in (recode.name, recode.other)}
    decided = _decided(stand, asked)
    leads = set(chain.from_iterable(stand.values()))
    more = leads.union(*(printed.get(first, ()) for _, first in decided)) - heads
    known |= {document.id: document for document in documents(more)} if more else {}
    words = distinct({first: labels(first, known.get(first)) for first in leads})
    full = {(key, first): f"{_commonest(names)} ({words[first]})" for key, told in stand.items() for first, names in told.items()}
    now = {(key, first): name if len(stand[key]) > 1 else _commonest(stand[key][first]) for (key, first), name in full.items()}
    shown = spellings(name for name, _ in said)
    return Apart(
        partings=tuple(_parting(shown[key], {first: full[key, first] for first in stand[key]}) for key in _of_several(stand)),
        called={(name, id): now[fold(name), lead.get(id, id)] for name, id in set(said) if len(stand[fold(name)]) > 1},
        story={fold(name): first for (_, first), name in now.items()},
        short={fold(name): shown[key] for (key, _), name in now.items() if len(stand[key]) > 1},
        whole={key: name for (key, _), name in full.items() if len(stand[key]) == 1},
        other=_others(decided, printed, known, now, asked),
    )


def parted(statements: Iterable[Statement], apart: Apart) -> list[Statement]:
    """Return the statements with the names of several stories told apart; each such mention keeps what was read."""
    return [_parted(statement, apart.called) for statement in statements] if apart.called else list(statements)


def current(recodes: Iterable[Recode], apart: Apart) -> list[Recode]:
    """Return the decisions with the names of today."""
    return [replace(r, name=apart.other.get(fold(r.name), r.name), other=apart.other.get(fold(r.other), r.other)) for r in recodes]


def says_nothing(mention: Mention) -> bool:
    """Does the mention's name say nothing outside its own text? An actor with a capital has a name of its own ("Bill").

    >>> [says_nothing(Mention(start=0, end=0, text="", name=name, kind="actor")) for name in ("the new plans", "tax plan", "Bill")]
    [True, False, False]
    """
    return is_general(mention.name) and (mention.kind == "thing" or not mention.name[:1].isupper())


@lru_cache(maxsize=1 << 16)
def is_general(name: str) -> bool:
    """Is the name a noun of those that say nothing alone, bare or with words that say no more?

    >>> [is_general(name) for name in ("Plans", "this controversial new bill", "immigration bill", "New Deal")]
    [True, True, False, False]
    """
    if not _ends_general(name.rpartition(" ")[2]):
        return False
    words = fold(name).split()
    return words[-1:] != [] and words[-1] in UNSAYING and UNTELLING.issuperset(words[:-1]) and name not in SPECIFIC


@lru_cache(maxsize=1 << 14)
def _ends_general(word: str) -> bool:
    """Tell by the last word alone, since most names are told so and words are fewer than names."""
    return fold(word) in UNSAYING


def _unsaying(statements: Iterable[Statement], recodes: Iterable[Recode]) -> Iterator[Place]:
    """Yield the names that say nothing outside their own text, each with its document.

    A curator may say otherwise: a name that is the `same` as itself is one thing in all stories, one that is `apart` from itself
    another thing in each.
    """
    of_itself = {fold(recode.name): recode.kind == "apart" for recode in recodes if fold(recode.name) == fold(recode.other)}
    for statement in statements:
        for mention in (statement.subject, statement.object, statement.holder):
            if mention and (of_itself.get(fold(mention.name), says_nothing(mention)) if of_itself else says_nothing(mention)):
                yield mention.name, statement.document


def _by_title(known: Mapping[str, Document]) -> dict[str, str]:
    """Return, by the lead of each story, the first of those that bear its title too, some days apart at most: prints, though their texts
    differ. So the name of the first stays as it was when another is read.
    """
    first: dict[str, str] = {}
    last: dict[str, Document] = {}
    for document in sorted(known.values(), key=lambda each: (each.date or UNDATED, each.id)):
        title = fold(document.title or "")
        before = last.get(title) if len(title.split()) >= FEWEST_WORDS else None
        first[document.id] = first[before.id] if before and _is_near(before, document) else document.id
        last[title] = document
    return first


def _is_near(one: Document, other: Document) -> bool:
    """Were they printed within a few days, as far as is known?"""
    return not (one.date and other.date) or (date.fromisoformat(other.date) - date.fromisoformat(one.date)).days <= DAYS


def _printed(lead: Mapping[str, str]) -> dict[str, list[str]]:
    printed: defaultdict[str, list[str]] = defaultdict(list)
    for id, first in lead.items():
        printed[first].append(id)
    return printed


def _standing(said: Iterable[Place], lead: Mapping[str, str]) -> Stand:
    stand: defaultdict[str, defaultdict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for name, document in said:
        stand[fold(name)][lead.get(document, document)][name] += 1
    return stand


def _commonest(names: Mapping[str, int]) -> str:
    return min(names, key=lambda name: (-names[name], len(name), name))


def _of_several(stand: Stand) -> list[str]:
    return sorted(key for key, told in stand.items() if len(told) > 1)


def labels(lead: str, document: Document | None) -> list[str]:
    """Return words by which the story of a document is told from others, the shortest first; the last is no other story's.

    >>> tram = Document(page="p", source="news/a.txt", kind="article", text="...", title="Tram line backed", date="2026-03-01")
    >>> labels("0f3a", tram)[:3]
    ['“Tram line backed”', '“Tram line backed”, 2026-03-01', '“Tram line backed”, 2026-03-01, a.txt']
    >>> labels("0f3a", replace(tram, title=None, outlet="Courier"))
    ['Courier, 2026-03-01', 'Courier, 2026-03-01, a.txt', 'Courier, 2026-03-01, a.txt, 0f3a']
    """
    if not document:
        return [lead]
    title = cut(document.title or (document.text if document.kind == "headline" else ""))
    outlet, day, file = cut(document.outlet or ""), document.date or "", cut(PurePath(document.source).name)
    if title:
        steps = [(f"“{title}”",), (f"“{title}”", day), (f"“{title}”", day, outlet or file)]
    else:
        steps = [*([(outlet, day)] if outlet and day else []), (outlet, day, file)]
    told = list(dict.fromkeys(", ".join(filter(None, parts)) for parts in steps))
    return [*told, f"{told[-1]}, {lead}"]


def cut(text: str) -> str:
    """Return the text on one line, cut behind a word where it is long, and without the quotation marks that are put around it.

    >>> cut("Council backs the tram line to the harbour, and says that it “will be built” by 2030")
    'Council backs the tram line to the harbour, and says that …'
    """
    line = " ".join(text.split()).translate(QUOTES)
    at_a_word = shorten(line, LONGEST, placeholder=" …")
    return at_a_word if at_a_word.strip(" …") or not line else f"{line[: LONGEST - 1]}…"


def distinct(told: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return, for each story, the first of its labels that no other story has; stories that share one all go on to their next.

    >>> distinct({"a": ["“Briefing”", "“Briefing”, Monday"], "b": ["“Briefing”", "“Briefing”, Tuesday"], "c": ["“Merger”"]})
    {'a': '“Briefing”, Monday', 'b': '“Briefing”, Tuesday', 'c': '“Merger”'}
    """
    found: dict[str, str] = {}
    taken = {""}
    for step in range(max(map(len, told.values()), default=0)):
        here = {lead: each[min(step, len(each) - 1)] for lead, each in sorted(told.items()) if lead not in found}
        counts = Counter(fold(label) for label in here.values())
        found |= {lead: label for lead, label in here.items() if counts[fold(label)] == 1 and fold(label) not in taken}
        taken |= counts.keys()
    return {lead: each[-1] for lead, each in told.items()} | found


def _parting(name: str, told: Mapping[str, str]) -> Parting:
    ordered = sorted((full, lead) for lead, full in told.items())
    return Parting(name=name, names=tuple(full for full, _ in ordered), stories=tuple(lead for _, lead in ordered))


def _decided(stand: Stand, asked: Iterable[str]) -> list[Place]:
    """Return the names, by story, that a curator may have decided on as they are told apart: what was asked for begins with one."""
    begun = {" ".join(words[:many]) for words in map(str.split, asked) for many in range(1, len(words))}
    return [(key, first) for key in sorted(stand.keys() & begun) for first in stand[key]]


def _others(
    decided: Iterable[Place], printed: Printed, known: Mapping[str, Document], now: Mapping[Place, str], asked: Set[str]
) -> dict[str, str]:
    """Return the name of today for each that was asked for and is none today, where it can only have meant one."""
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for key, first in decided:
        for id in printed.get(first, (first,)):
            for label in labels(first, known.get(id)):
                meant[fold(f"{key} ({label})")].add(now[key, first])
    today = {fold(name) for name in now.values()}
    return {name: min(meant[name]) for name in sorted(asked & meant.keys() - today) if len(meant[name]) == 1}


def _parted(statement: Statement, called: Mapping[Place, str]) -> Statement:
    def named(mention: Mention) -> Mention:
        name = called.get((mention.name, statement.document))
        return replace(mention, name=name, parted=name, as_read=mention) if name else mention

    return statement.with_mentions(named(statement.subject), named(statement.object), statement.holder and named(statement.holder))

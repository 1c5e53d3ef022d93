"""Actors whom texts name otherwise: the "Rostock" of one text is the Pavel Rostock of another, where nobody else bears the name, and the
Mexican government the government of Mexico.

Whom a text means by a name, `statements.actors` tells within it. Across texts a family name alone is the one person who bears it in the
corpus, unless some text has both names: there they are two. A curator says which other names are one actor, and which are not.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from causerie.countries import one_form
from causerie.maps.nodes.lexicon import APART, EMPTY, PLACES
from causerie.maps.nodes.merging import Groups, renamed
from causerie.names import fold, is_name, spellings
from causerie.nouns import is_plural
from causerie.records import Mention, Merge, Recode, Statement

FAMILY_NAME = re.compile(r"[A-Z][\w’'-]+")
PERSON = re.compile(rf"(?:{FAMILY_NAME.pattern}|[A-Z]\.)(?: (?:[A-Z][\w’'-]*\.?|de|da|van|von|bin|al))* ({FAMILY_NAME.pattern})")
BODIES = frozenset(
    "congress senate parliament house assembly court council union party league bank ministry cabinet government opposition coalition "
    "commission committee authority agency board police army kremlin front alliance".split()
)
COMMON = APART | EMPTY | PLACES.keys() | BODIES
"""Words in small letters that are no family names, nor before one."""


def actors(statements: Iterable[Statement]) -> Counter[str]:
    """Count the mentions of each actor, by the spelling to show."""
    names = Counter(mention.name for _, mention in _actors(statements) if is_name(mention.name))
    shown = spellings(names.elements())
    total: Counter[str] = Counter()
    for name, count in names.items():
        total[shown[fold(name)]] += count
    return total


def actor_merges(statements: Sequence[Statement], recodes: Sequence[Recode] = ()) -> list[Merge]:
    """Return the actors of several names: those whom a curator made one, the latest decision first, family names of one person,
    and bodies of one country."""
    counts = actors(statements)
    groups, shown = Groups(), {fold(name): name for name in counts}
    groups.decide([recode for recode in recodes if recode.kind != "reverse"])
    for family_name, full in sorted(bearers(statements).items()):
        groups.join(fold(full), fold(family_name))
    for first, *others in of_countries(counts):
        for other in others:
            groups.join(fold(first), fold(other))
    found = ([name for name, _ in names] for names in groups.named(shown))
    ordered = (sorted(names, key=lambda name: (" " not in name, -counts[name], name)) for names in found)
    return sorted((Merge(name=names[0], names=tuple(names)) for names in ordered), key=lambda merge: merge.name)


def bearers(statements: Sequence[Statement]) -> dict[str, str]:
    """Return the person whom each family name means that stands alone as an actor, where that is one."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for document, mention in _actors(statements):
        texts[mention.name].add(document)
    if not any(FAMILY_NAME.fullmatch(name) for name in texts):
        return {}
    named = {mention.name for statement in statements for mention in (statement.subject, statement.object)}
    common = {fold(word) for word in COMMON.union(*(filter(str.islower, name.split()) for name in named))}
    persons: defaultdict[str, list[str]] = defaultdict(list)
    for name in texts:
        found = PERSON.fullmatch(name)
        if found and common.isdisjoint(map(fold, name.split())):
            persons[found[1]].append(name)
    groups = {fold(name) for name in texts if is_plural(name)}
    alone = {name: persons[name] for name in texts if len(persons.get(name, ())) == 1 and fold(name) not in groups}
    return {name: full for name, (full,) in alone.items() if texts[name].isdisjoint(texts[full])}


def of_countries(names: Iterable[str]) -> list[list[str]]:
    """Return the names that say in several ways of which country a body is: "government of Mexico", "Mexico's government".

    >>> of_countries(["Mexican government", "jobs", "government of Mexico"])
    [['Mexican government', 'government of Mexico']]
    """
    told: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        told[one_form(name)].append(name)
    return [found for found in told.values() if len(found) > 1]


def with_actors(statements: Iterable[Statement], found: Iterable[Merge]) -> list[Statement]:
    """Return the statements with the names of their actors; each such mention keeps what was read."""
    names = {fold(name): (merge.name, 1) for merge in found for name in merge.names}
    return [_with_actors(statement, names) for statement in statements] if names else list(statements)


def _with_actors(statement: Statement, names: Mapping[str, tuple[str, int]]) -> Statement:
    def named(mention: Mention) -> Mention:
        return renamed(mention, names) if mention.kind == "actor" else mention

    holder = statement.holder and named(statement.holder)
    return statement.with_mentions(named(statement.subject), named(statement.object), holder)


def _actors(statements: Iterable[Statement]) -> Iterator[tuple[str, Mention]]:
    """Yield the mentions of actors, each with its document."""
    for statement in statements:
        for mention in (statement.subject, statement.object, statement.holder):
            if mention and mention.kind == "actor":
                yield statement.document, mention

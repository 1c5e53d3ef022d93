"""Whose views there are: the holders, the text's own voice, and all together."""

import re
from collections import Counter
from collections.abc import Iterable

from causerie.names import fold, head, is_plural, spellings
from causerie.records import ALL, TEXT_VOICE, Camp, CampKind, Statement

PEOPLE = frozenset(
    """
    activist adviser advisor advocate aide ally analyst attorney author backer banker broker businessman campaigner citizen commentator
    consumer critic defender demonstrator diplomat economist employer entrepreneur environmentalist expert exporter family farmer
    historian importer insider investor journalist judge lawmaker lawyer leader legislator manufacturer member minister observer official
    opponent others parent people person politician pollster producer proponent protester protestor rebel refugee reporter representative
    researcher resident scholar scientist senator shopper skeptic sceptic soldier source specialist spokesman spokesperson spokeswoman
    strategist student supporter survivor teacher trader user victim voter watcher witness woman man worker
    """.split()
)
"""Folded nouns for kinds of people: with one of these at its head, a plural or lower-case name is generic."""
ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


def camps(statements: Iterable[Statement]) -> list[Camp]:
    """Return all together, the text's own voice, and each holder, the one with most statements first.

    A holder whose name varies trivially is one camp, shown as most often spelled.
    """
    statements = list(statements)
    shown = spellings(statement.camp for statement in statements)
    total = Counter(shown[fold(statement.camp)] for statement in statements)
    causes = Counter(shown[fold(statement.camp)] for statement in statements if statement.relation == "causes")
    holders = sorted(total, key=lambda name: (name != TEXT_VOICE, -total[name], name))
    everyone = Camp(name=ALL, kind="all", statements=total.total(), causes=causes.total())
    return [everyone, *(Camp(name=name, kind=kind(name), statements=total[name], causes=causes[name]) for name in holders)]


def kind(name: str) -> CampKind:
    """Tell a named actor from a kind of people, by capitals and by the noun at the head.

    >>> [kind(name) for name in ["Ana Ruiz", "Critics of the bill", "German officials", "a White House aide", "supporters of Ruiz"]]
    ['named', 'generic', 'generic', 'generic', 'generic']
    """
    if name in (ALL, TEXT_VOICE):
        return "all" if name == ALL else "text"
    bare = ARTICLE.sub("", name).strip()
    is_people = fold(head(bare)) in PEOPLE and (head(bare).islower() or is_plural(bare))
    return "generic" if is_people or bare.split(" ")[0].islower() else "named"

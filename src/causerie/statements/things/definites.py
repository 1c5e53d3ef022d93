"""Things that are named again in short: "the bill" is the immigration bill that was named before it, "the cuts" are what was cut.

A definite description takes up what was introduced with more words (Hawkins 1978). Where nothing before has its head, it keeps its word.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from causerie.names import fold
from causerie.records import Mention
from causerie.statements.things.function_words import JOINING
from causerie.statements.things.goings import of_what
from causerie.statements.things.introduced import introduced

SHORT = re.compile(r"(?:without\s+)?(?:the|this|that|these|those)\s+(\S+)", re.IGNORECASE)
INTRODUCED = re.compile(
    r"(?:^|\s)(?:the|an?|another|any|every|this|that|these|those|his|her|its|their|our|my|your|\S+['’]s?)\s+[“\"‘']?$", re.IGNORECASE
)
"""Ends what stands before the name of a thing, and not before a verb."""
OWNED = re.compile(r"\w['’]s? ")
MOST_WORDS = 6
"""Of a name that something else is named after."""

Head = tuple[str, bool]
"""The word that a name is about, in the form that trivial variants share, and whether it is many."""


def in_full(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of one document, in any order, with those that are named in short named as what was named before them."""
    things = sorted((mention for mention in mentions if mention.kind == "thing"), key=lambda mention: mention.start)
    named = _named(things)
    return [of_what(mention, things) or _in_full(mention, named) for mention in mentions]


def _named(things: Iterable[Mention]) -> Mapping[Head, list[tuple[int, str]]]:
    """Where in the text which things are named with more words than their heads, by heads."""
    named = defaultdict(list)
    for mention in things:
        if 1 < len(mention.name.split()) <= MOST_WORDS and _is_noun(mention):
            named[kind_of(mention.name)].append((mention.start, mention.name))
    return named


def as_introduced(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Return the mentions of one document with those that are named by a noun alone named as the text introduced it, and what has their
    name with them: the last step, since what is one is told by what it is called at its place."""
    last = {mention.name: mention for mention in sorted(filter(_is_short, mentions), key=lambda mention: mention.start)}
    longer = {noun: name for noun, mention in last.items() if (name := introduced(text, noun, mention.start))}
    return [replace(m, name=longer[m.name]) if m.kind == "thing" and m.name in longer else m for m in mentions]


def _is_short(mention: Mention) -> bool:
    """Is the mention a noun alone, behind "the" or the like, and still named by it?"""
    said = SHORT.fullmatch(mention.text)
    return mention.kind == "thing" and said is not None and fold(mention.name) == fold(said[1])


def _in_full(mention: Mention, named: Mapping[Head, list[tuple[int, str]]]) -> Mention:
    longer = named.get(kind_of(mention.name), []) if _is_short(mention) else []
    before = bisect_left(longer, (mention.start, ""))
    return replace(mention, name=longer[before - 1][1]) if before else mention


def kind_of(name: str) -> Head:
    """Return what kind of thing a name is of.

    >>> kind_of("tax on financial transactions"), kind_of("immigration bills")
    (('tax', False), ('bill', True))
    """
    words = name.split()
    last = next((n for n, word in enumerate(words) if n and word.lower() in JOINING), len(words))
    word = words[last - 1]
    return fold(word), word.endswith("s") and not word.endswith("ss")


def _is_noun(mention: Mention) -> bool:
    """Does the mention say its name in one, and as a noun: behind an article or an owner, or as the proper name of a kind of thing?"""
    before, found, _ = mention.text.partition(mention.name)
    is_proper = not before.strip("“\"‘'") and mention.name[:1].isupper() and mention.name.split()[-1][:1].islower()
    return bool(found) and (is_proper or bool(INTRODUCED.search(before) or OWNED.search(mention.name)))

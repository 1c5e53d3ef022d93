"""Things that are named again in short: "the bill" is the immigration bill that was named before it.

A definite description takes up what was introduced with more words (Hawkins 1978). Where nothing before has its head, it keeps its word.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from causerie.names import fold
from causerie.records import Mention
from causerie.statements.edits import JOINING

SHORT = re.compile(r"(?:the|this|that|these|those)\s+(\S+)", re.IGNORECASE)
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
    named = _named(sorted((mention for mention in mentions if mention.kind == "thing"), key=lambda mention: mention.start))
    return [_in_full(mention, named) for mention in mentions]


def _named(things: Iterable[Mention]) -> Mapping[Head, list[tuple[int, str]]]:
    """Where in the text which things are named with more words than their heads, by heads."""
    named = defaultdict(list)
    for mention in things:
        if 1 < len(mention.name.split()) <= MOST_WORDS and _is_noun(mention):
            named[head(mention.name)].append((mention.start, mention.name))
    return named


def _in_full(mention: Mention, named: Mapping[Head, list[tuple[int, str]]]) -> Mention:
    said = SHORT.fullmatch(mention.text)
    if mention.kind != "thing" or not said or fold(mention.name) != fold(said[1]):
        return mention
    longer = named.get(head(mention.name), [])
    before = bisect_left(longer, (mention.start, ""))
    return replace(mention, name=longer[before - 1][1]) if before else mention


def head(name: str) -> Head:
    """
    >>> head("tax on financial transactions"), head("immigration bills")
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

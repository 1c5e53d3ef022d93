"""Things that are named again in short: "the bill" is the immigration bill that was named before it, "the cuts" are what was cut.

A definite description takes up what was introduced with more words (Hawkins 1978). Where nothing before has its head, it keeps its word.
Of 201 bare nouns in the annotated texts that say only that something goes down, and have a word of their stem in a thing before them,
88 % are named as the last of these.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from causerie.names import fold, is_name
from causerie.records import Mention
from causerie.statements.things.edits import TIME
from causerie.statements.things.introduced import introduced
from causerie.statements.things.staying import JOINING

SHORT = re.compile(r"(?:without\s+)?(?:the|this|that|these|those)\s+(\S+)", re.IGNORECASE)
INTRODUCED = re.compile(
    r"(?:^|\s)(?:the|an?|another|any|every|this|that|these|those|his|her|its|their|our|my|your|\S+['’]s?)\s+[“\"‘']?$", re.IGNORECASE
)
"""Ends what stands before the name of a thing, and not before a verb."""
HOW = (
    r"premature|hasty|sudden|deep(?:er)?|sharp(?:er)?|steep(?:er)?|big(?:ger)?|large|small(?:er)?|early|complete|total|full|partial|long|short"
    r"|temporary|permanent|new|immediate|gradual|severe|drastic|general|modest|slight|rapid|quick|additional|possible|outright|mass(?:ive)?"
    r"|(?:quarter|half|full|\d+-basis|\w+-percentage)-point|huge|harsh|painful|brutal|abrupt|swift|repeated|prolonged|unnecessary|needless|planned|proposed|announced"
)
"""How something goes down, and not what."""
GOING = {
    "abolition|abolishing": "abol",
    "bans?|banning": "ban(?:s|n(?:ed|ing))?\\b",
    "cancellation|cancelling": "cancel",
    "closures?|closing": "clos(?:e|ing|ure)",
    "collapse": "collaps",
    "cutbacks?|cuts?|cutting": "cut(?:s|ting|backs?)?\\b",
    "declines?": "declin",
    "delays?|delaying": "delay",
    "drops?": "drop(?:s|p(?:ed|ing))?\\b",
    "falls?": "f(?:all|ell)",
    "freezes?|freezing": "fr(?:eez|oze)",
    "loss(?:es)?": "(?:loss|lost|los(?:e|es|ing)\\b)",
    "lowering": "lower",
    "reductions?|reducing": "reduc",
    "removal|removing": "remov",
    "repeal|repealing": "repeal",
    "scrapping": "scrap",
    "shortages?": "short(?:age)?s?\\b",
    "shutdowns?": "shut",
    "slowdown": "slow",
    "suspension|suspending": "suspen[ds]",
    "withdrawal|withdrawing": "withdr[ae]w",
}
"""Nouns that say only that something goes down, and what words of their stem begin with."""
BARE = re.compile(
    rf"(?:(?:the|an?|this|that|these|those|such|any|another|more|further|his|her|its|their|our|{HOW}) )*"
    rf"({'|'.join(GOING)})"
    rf"(?: (?:(?:in|by|before|after|on|around) )*{TIME.pattern})?"
    r"(?: (?:now|today|soon|early|later|again|at once|immediately|too (?:soon|early|late|fast|quickly|much)))?"
    r"(?: of (?:(?:up to|about|at least|almost|nearly|over|more than) )?(?:an?|half|one|two|three|four|five|six|ten|\S?\d\S*)"
    r"(?:[ -][\w.-]+)?[ -](?:points?|percent|per cent|percentage points?|%|tenths?|thirds?|quarters?|years?|months?|weeks?|days?|hours?))?",
    re.IGNORECASE,
)
"""Says only that something goes down."""
OWNED = re.compile(r"\w['’]s? ")
MOST_WORDS = 6
"""Of a name that something else is named after."""

Head = tuple[str, bool]
"""The word that a name is about, in the form that trivial variants share, and whether it is many."""


def in_full(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of one document, in any order, with those that are named in short named as what was named before them."""
    things = sorted((mention for mention in mentions if mention.kind == "thing"), key=lambda mention: mention.start)
    named = _named(things)
    return [_in_full(mention, named) if not (bare := _bare(mention)) else _of_what(mention, bare, things) for mention in mentions]


def _bare(mention: Mention) -> str:
    """The noun that says no more of a thing than that it goes down; empty where more is said, or it is up."""
    said = BARE.fullmatch(" ".join(mention.text.split()))
    return said[1] if said and mention.kind == "thing" and mention.direction < 0 else ""


def _of_what(mention: Mention, bare: str, things: Sequence[Mention]) -> Mention:
    """The mention named as what goes down: the last thing before it that is said to with a word of the same stem. With none it is the
    noun itself, which is up: "the cuts"."""
    stem = re.compile(rf"\b{next(stem for noun, stem in GOING.items() if re.fullmatch(noun, bare.lower()))}", re.IGNORECASE)
    before = things[: bisect_left(things, mention.start, key=lambda thing: thing.start)]
    told = (thing for thing in reversed(before) if is_name(thing.name.partition(" ")[0]) and not _bare(thing))
    said = (thing for thing in told if stem.search(thing.text) and not stem.search(thing.name))
    what = next(said, None)
    return replace(mention, name=what.name) if what else replace(mention, name=bare.lower(), direction=1)


def _named(things: Iterable[Mention]) -> Mapping[Head, list[tuple[int, str]]]:
    """Where in the text which things are named with more words than their heads, by heads."""
    named = defaultdict(list)
    for mention in things:
        if 1 < len(mention.name.split()) <= MOST_WORDS and _is_noun(mention):
            named[head(mention.name)].append((mention.start, mention.name))
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
    longer = named.get(head(mention.name), []) if _is_short(mention) else []
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

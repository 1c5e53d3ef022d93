"""Things that are named by how they go alone: "the cuts" are what was cut, "the increase" is of what was raised.

Of 201 bare nouns in the annotated texts that say only that something goes down, and have a word of their stem in a thing before them,
88 % are named as the last of these. Of 61 that say only that something goes up 32 share words with the annotators' names so, 10 before.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from causerie.names import is_name
from causerie.records import Mention
from causerie.statements.things.edits import TIME

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
RISING = dict.fromkeys(("hikes?", "increases?", "rises?"), "(?:climb|high|hik|increas|lift|rais|ris|rose)")
"""Nouns that say only that something goes up, and how words begin that say so too."""
BARE = re.compile(
    rf"(?:(?:the|an?|this|that|these|those|such|any|another|more|further|his|her|its|their|our|{HOW}) )*"
    rf"({'|'.join((*GOING, *RISING))})"
    rf"(?: (?:(?:in|by|before|after|on|around) )*{TIME.pattern})?"
    r"(?: (?:now|today|soon|early|later|again|at once|immediately|too (?:soon|early|late|fast|quickly|much)))?"
    r"(?: of (?:(?:up to|about|at least|almost|nearly|over|more than) )?(?:an?|half|one|two|three|four|five|six|ten|\S?\d\S*)"
    r"(?:[ -][\w.-]+)?[ -](?:points?|percent|per cent|percentage points?|%|tenths?|thirds?|quarters?|years?|months?|weeks?|days?|hours?))?",
    re.IGNORECASE,
)
"""Says only that something goes down, or up."""


def of_what(mention: Mention, things: Sequence[Mention]) -> Mention | None:
    """Return the mention, if it says no more than how something goes, named as what goes so: the last of the things before it, which are in
    text order, that is said to with a word of the same stem. With none, what goes down is the noun itself, and up: "the cuts"."""
    bare = _bare(mention)
    if not bare:
        return None
    told = GOING if mention.direction < 0 else RISING
    begins = next((stem for noun, stem in told.items() if re.fullmatch(noun, bare.lower())), "")
    if not begins:
        return None
    stem = re.compile(rf"\b{begins}", re.IGNORECASE)
    before = things[: bisect_left(things, mention.start, key=lambda thing: thing.start)]
    alike = (thing for thing in reversed(before) if mention.direction < 0 or thing.direction > 0)
    named = (thing for thing in alike if is_name(thing.name.partition(" ")[0]) and not _bare(thing))
    what = next((thing for thing in named if stem.search(thing.text) and not stem.search(thing.name)), None)
    if what:
        return replace(mention, name=what.name)
    return replace(mention, name=bare.lower(), direction=1) if mention.direction < 0 else None


def _bare(mention: Mention) -> str:
    """The noun of a thing that says no more than that it goes down, or up; empty where more is said."""
    said = BARE.fullmatch(" ".join(mention.text.split())) if mention.kind == "thing" else None
    return said[1] if said else ""

"""The longer names under which a text introduces things: "the rent cap" before "the cap", the Affordable Rents Bill before "the bill".

Of 600 annotated things that are named in short and get a longer name so, 212 then have the annotated one, word for word, 9 no more; of most
others the annotators say the same with other words ("national strike", "truckers' strike").
"""

import itertools
import re
from collections.abc import Iterator

from causerie.nouns import NAMING
from causerie.statements.phrases import EDGE
from causerie.statements.things.function_words import JOINING, LINKING, POINTING

LAWS = ("bill", "act", "law", "legislation")
"""Words for one thing; a text that names a bill in full may go on about "the law"."""
LONGEST = 60
"""Characters before a noun in which words that belong to it stand."""
MOST_WORDS = 2
"""Of those that stand before it in small letters."""
BEGINS = (POINTING | {"another"}) - {"that", "those", "these"}
OWNER = re.compile(r"[\w.-]+['’]s?")
NO_PART = frozenset(
    JOINING
    | LINKING
    | frozenset(
        "is are was were be been being has have had will would can could may might must should do does did not no it he she they we you i "
        "who which whose if when while because but so than very also still now then here there what how why where said says say told "
        "more most less least put got gets".split()
    )
)
INNER = frozenset("and for of on".split())
"""Words in small letters that stand in proper names."""
GENERAL = frozenset("""
    new old latest last first second third next same own big small large major minor controversial proposed draft planned landmark current
    previous existing former final recent key whole entire only real such other certain broad good bad better best worse worst great
    permanent immediate possible likely sudden quick slow early late complete long short tough strict harsh simple single double much many
    few several earlier urgent important higher lower bigger larger smaller longer shorter stricter tougher wider broader deeper weak acute
    open free stubborn common joint private direct extra similar main subtle compelling bitter fierce central foreign
""".split())  # fmt: skip
"""Adjectives that tell no thing from another of its kind."""
SAYS_HOW = re.compile(r"[a-z]+(?:ed|ly|est|ous|ive|ful|less|[ai]ble|ish|(?<!traff)(?<!clin)(?<!mus)(?<!publ)ic|ing)")
"""Words before a noun that say how it is."""
MANY = re.compile(r"[a-z]+(?<!sale)(?<!arm)(?<!drink)(?<!good)(?<!ou)(?<!s)s")
"""Words that are a verb or the subject of one rather than part of a longer noun: "the state buys diesel"."""
HOW_LONG = re.compile(r"\d|(?:^|-)(?:week|month|year|day|hour|night|point|percent)s?(?:-|ly|$)", re.IGNORECASE)


def introduced(text: str, noun: str, until: int) -> str:
    """Return the longer name that the text before a place gives last to what it then calls by the noun alone; empty where it gives none.

    >>> text = "A rent cap is in the Affordable Rents Bill, a new law. The cap hurts."
    >>> introduced(text, "cap", 55), introduced(text, "bill", 55), introduced(text, "law", 55), introduced(text, "tax", 55)
    ('rent cap', 'Affordable Rents Bill', 'Affordable Rents Bill', '')
    """
    before = text[:until]
    laws = (name for law in LAWS if noun in LAWS and law != noun for name in _longer(before, law) if name[0].isupper())
    return next(itertools.chain(_longer(before, noun), laws), "")


def _longer(text: str, noun: str) -> Iterator[str]:
    """Yield the longer names of the noun, the last first."""
    for found in reversed(list(re.finditer(rf"(?<![\w-]){re.escape(noun)}(?![\w'’-])", text, re.IGNORECASE))):
        words, is_introduced = _before(text[max(0, found.start() - LONGEST) : found.start()])
        while words and SAYS_HOW.fullmatch(words[0]):
            words.pop(0)
        if found[0].istitle() and words and words[-1][0].isupper():
            yield " ".join((*_capitalised(words), found[0]))
        elif is_introduced and _tells(words):
            yield " ".join((*words, found[0].lower()))


def _before(text: str) -> tuple[list[str], bool]:
    """The words that may belong to a noun behind the text, and whether what stands before them begins the name of a thing."""
    words: list[str] = []
    for word in reversed(text.rpartition("\n")[2].split()):
        if word.lower() in BEGINS or OWNER.fullmatch(word):
            return words, True
        if word != word.strip(EDGE) or word.lower() in GENERAL:
            return words, word.lower() in GENERAL
        if word.lower() in NO_PART and not (words and words[0][0].isupper() and word in INNER):
            return words, False
        words.insert(0, word)
    return words, False


def _capitalised(words: list[str]) -> list[str]:
    """The words of a proper name: the last that are capitalised, with what joins them."""
    first = len(words) - 1
    while first and (words[first - 1][0].isupper() or (first > 1 and words[first - 1] in INNER and words[first - 2][0].isupper())):
        first -= 1
    return words[first:]


def _tells(words: list[str]) -> bool:
    """Do the words tell the thing from others of its kind, the last of them a noun: "rent cap", "health care law"?"""
    last = words[-1] if words else ""
    is_kind = last in NAMING or not SAYS_HOW.fullmatch(last)
    return 0 < len(words) <= MOST_WORDS and is_kind and not any(HOW_LONG.search(word) or MANY.fullmatch(word) for word in words)

"""How alike two names of things are: what share of their words, weighed by rarity, they have in common.

The words are compared as families (`families`), so that "taxation" is "taxes", and what says the same in other words as one
(`synonyms`). The measure is Dice's coefficient (L. R. Dice 1945) with the inverse document frequency of K. Spärck Jones (1972) as the
weight of a word; a few rules stand before it for what makes two things different whatever else they share. See `similarity`.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from causerie.maps.nodes.families import family, turned
from causerie.maps.nodes.lexicon import (
    APART,
    DENYING,
    EMPTY,
    FOR,
    JOINING,
    LIGHT_AFTER,
    LIGHT_AT_THE_END,
    LIGHT_BEFORE_OF,
    PHRASES,
    PLACES,
    PREPOSITIONS,
    TWO_SIDED,
)
from causerie.maps.nodes.synonyms import plainly
from causerie.names import ACCENT, WORD, fold

POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s|$)")
NEW_PLACE = re.compile(r"\b(New|San|Los|El|Las) (?=[A-Z])")
DOT_OF_LETTERS = re.compile(r"(?<=\b[a-z])\.")
SHORT = re.compile(r"((?:[\w’'-]+ +){1,8})\(([A-Z][A-Za-z]{1,6})\)")
CAPITALISED = re.compile(r"\b([A-Z][a-z’]+) (?=([A-Z][a-z]+)\b)")
LIGHT = 0.1
"""Weight of a light word, as a share of what its rarity gives it: it tells two names apart only a little."""
ONE_MORE = 0.9
"""Factor where only one of two names has a word that the other lacks: long names would else be told apart by nothing."""
EACH_OWN = 0.5
"""Factor where each of two names has a word that the other lacks: then they nearly always name two things."""
OTHER_WORDS = 0.95
"""Factor where two names say a thing in other words (`synonyms`): enough to be one node, not where anything else sets them apart."""
NEARLY_ALL = 0.9
"""Share of a family name's bearers that one person must have for the family name alone to mean that person."""
OFTEN = 3
"""Mentions that must say so."""
APART_ROOTS = frozenset(family(word) for word in APART)
NO_PERSON = frozenset(APART | EMPTY | PLACES.keys())
DIGITS = 4


@dataclass(frozen=True, slots=True)
class Sense:
    """What a name says, as far as its words tell."""

    words: frozenset[str]
    """Families, each with the part it has where a preposition gives it one ("to china")."""
    light: frozenset[str]
    """Words that add next to nothing."""
    marks: frozenset[str]
    """Numbers, and words that tell things apart: two names of one thing have the same."""
    turned: bool
    """Does the name say the opposite of its words ("unemployment", "lack of trust")?"""
    head: str
    """The last word of a name without prepositions, which its order makes the one it turns on; else empty."""
    terms: frozenset[str] = frozenset()
    """What it says in other words than the table of `synonyms` has it first."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How a corpus uses words: told from the names in it, and from what its sentences put in brackets."""

    known: frozenset[str] = frozenset()
    """The words of its names."""
    short: Mapping[str, str] = field(default_factory=dict)
    """What an acronym stands for, where the corpus says so and only one thing."""
    bearers: Mapping[str, str] = field(default_factory=dict)
    """By family name, the first name that nearly all who bear it have."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """In how many names each family of words stands."""
    names: int = 0
    senses: Mapping[str, Sense] = field(default_factory=dict, repr=False)
    """What each of its names says."""

    def weight(self, word: str) -> float:
        """Return a word's inverse document frequency, in (0, 1]: near 1 where it stands in one name, less where in many."""
        return math.log1p((1 + self.names) / (1 + self.counts.get(word, 0))) / math.log1p(1 + self.names)


def usage(names: Iterable[str], sentences: Iterable[str] = (), called: Mapping[str, int] | None = None) -> Usage:
    """Learn from the distinct names of a corpus's things, and from its sentences, how it uses words.

    `called` counts the mentions of all that it names, actors too, and tells by whom a family name is borne.

    >>> seen = usage(["GDP", "taxes", "taxation"], ["The gross domestic product (GDP) grew."], {"Ana Ruiz": 9, "Eva Ruiz": 1})
    >>> seen.short, seen.counts["tax"], seen.bearers
    ({'gdp': 'gross domestic product'}, 2, {'ruiz': 'ana'})
    """
    chosen = sorted(set(names))
    known = _kept(frozenset(word for name in chosen for word in WORD.findall(name.lower())))
    bare = Usage(known=known, short=acronyms(sentences), bearers=_bearers(called or dict.fromkeys(chosen, 1)))
    senses = {name: sense(name, bare) for name in chosen}
    counts = Counter(word for said in senses.values() for word in said.words | said.light)
    return replace(bare, counts=counts, names=len(chosen), senses=senses)


@lru_cache(maxsize=16)
def _kept(words: frozenset[str]) -> frozenset[str]:
    """The same object for the same words: by it caches know them again at once, where they would compare all words for each."""
    return words


def acronyms(sentences: Iterable[str]) -> dict[str, str]:
    """Return what the acronyms of the sentences stand for, told by initials before a bracket; none that stands for two things."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for before, short in SHORT.findall(sentence) if "(" in sentence else ():
            words = [word for word in before.lower().split() if word not in JOINING][-len(short) :]
            if "".join(word[0] for word in words) == short.lower():
                found[short.lower()].add(fold(" ".join(words)))
    return {short: min(full) for short, full in sorted(found.items()) if len(full) == 1}


def _bearers(called: Mapping[str, int]) -> dict[str, str]:
    """Return the first name of each family name that one person alone bears, or nearly, and that is no common word."""
    common = {word for name in called for word in WORD.findall(name) if word.islower()} | NO_PERSON
    first: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, count in called.items():
        for given, last in CAPITALISED.findall(name):
            if {given.lower(), last.lower()}.isdisjoint(common):
                first[last.lower()][given.lower()] += count
    best = {last: max(given.items(), key=lambda counted: (counted[1], counted[0])) for last, given in sorted(first.items())}
    return {last: given for last, (given, count) in best.items() if count >= max(OFTEN, NEARLY_ALL * first[last].total())}


def sense(name: str, seen: Usage) -> Sense:
    """Take a name apart: what counts, what is light, what sets apart, and whether it is turned round.

    >>> said = sense("current rate of unemployment in the U.S.", Usage())
    >>> sorted(said.words), sorted(said.light), said.turned
    (['employment', 'us'], ['current', 'rate'], True)
    """
    if name in seen.senses:
        return seen.senses[name]
    tokens, terms = plainly(_tokens(name, seen))
    words: dict[str, set[str]] = {"words": set(), "light": set(), "marks": set()}
    roots = [(_root(word, seen.known), kind, part) for word, kind, part in _placed(tokens)]
    for (root, _), kind, part in roots:
        words["marks" if root in APART_ROOTS else kind].add(part + root)
    turns = sum(word in DENYING for word in tokens) + sum(turn for (_, turn), _, _ in roots)
    plain = bool(roots) and PREPOSITIONS.keys().isdisjoint(tokens)
    return Sense(
        words=frozenset(words["words"]),
        light=frozenset(words["light"]),
        marks=frozenset(words["marks"]),
        turned=turns % 2 == 1,
        head=roots[-1][0][0] if plain and roots[-1][1] == "words" else "",
        terms=terms,
    )


def _tokens(name: str, seen: Usage) -> list[str]:
    """Return the words of a name in small letters, short names for long ones, without first names that say nothing."""
    plain = ACCENT.sub("", unicodedata.normalize("NFKD", NEW_PLACE.sub(r"\1", name))).lower()
    words = WORD.findall(DOT_OF_LETTERS.sub("", POSSESSIVE.sub("", plain)))
    spelled = [seen.short.get(word, word) if word.upper() in name else word for word in words]
    line = f" {' '.join(spelled)} "
    for long, short in PHRASES:
        line = line.replace(long, short)
    found = line.split()
    return [word for word, after in zip(found, [*found[1:], ""], strict=True) if seen.bearers.get(after) != word]


def _placed(tokens: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield each word that says something: what it is, whether it counts, is light or sets apart, and the part it has."""
    part = before = ""
    ahead = [*tokens[1:], "", ""]
    for word, after, beyond in zip(tokens, ahead, ahead[1:], strict=False):
        if word in PREPOSITIONS:
            part = _part(word, before)
        elif word not in JOINING and word not in DENYING:
            kind = _kind(fold(word), before, after, fold(beyond) if after == "of" else "")
            before = fold(word)
            yield word, kind, part


def _part(preposition: str, before: str) -> str:
    if before in TWO_SIDED and preposition in ("of", "on", "for", "at", "about"):
        return "on "
    return "" if preposition == "for" and before in FOR else PREPOSITIONS[preposition]


def _kind(one: str, before: str, after: str, of: str) -> str:
    """Tell words that count from light ones and from those that set apart. All are folded; `of` is what the word is of."""
    if one in APART or (not one.isalpha() and any(map(str.isdigit, one))):
        return "marks"
    ends = before and (after == "" or after in PREPOSITIONS)
    light = one in EMPTY or (of and one in LIGHT_BEFORE_OF) or (ends and one in LIGHT_AT_THE_END)
    return "light" if light or not {before, of}.isdisjoint(LIGHT_AFTER.get(one, ())) else "words"


@lru_cache(maxsize=1 << 16)
def _root(word: str, known: frozenset[str]) -> tuple[str, bool]:
    """Return a word's family, or that of its opposite, and whether it was turned into that."""
    base, opposite = turned(fold(word), known)
    if opposite:
        return family(base, known), True
    base, opposite = turned(family(word, known), known)
    return (family(base, known), True) if opposite else (base, False)


def similarity(one: str, other: str, seen: Usage) -> float:
    """Return how alike two names of things are, in [0, 1]: 1 when they differ in nothing but form.

    Steps: 1 for trivial variants (`names.fold`); 0 where numbers, directions or sides differ, or no word is shared; else twice
    the weight of the shared words over the weight of all (Dice), a word weighing by its rarity in the corpus and a light one a
    tenth of that; nine tenths of it where only one name has words of its own, and half of it where each has, or where the
    same words turn on another noun; last, a twentieth less where they say it in other words (recession, economic downturn), which
    count as shared. Whether one is the other turned round (employment, unemployment) is for `reversed_` to say:
    it is as alike, and never the same.

    >>> seen = usage(["taxes", "tax burden", "income tax", "corporate tax", "tax cuts"])
    >>> similarity("taxation", "tax burden", seen) > 0.9, similarity("income tax", "corporate tax", seen) < 0.5
    (True, True)
    >>> similarity("taxes", "tax cuts", seen), similarity("employment", "joblessness", seen)
    (0.0, 1.0)
    >>> similarity("recession", "economic downturn", seen), similarity("inflation", "prices", seen)
    (0.95, 0.0)
    """
    return 1.0 if fold(one) == fold(other) else alike(sense(one, seen), sense(other, seen), seen)


def reversed_(one: str, other: str, seen: Usage) -> bool:
    """Does one name say the opposite of what the other says?

    >>> reversed_("employment", "jobless rate", Usage()), reversed_("unemployment", "jobless rate", Usage())
    (True, False)
    """
    return sense(one, seen).turned != sense(other, seen).turned


def alike(one: Sense, other: Sense, seen: Usage) -> float:
    """Return how alike two names are that are no trivial variants."""
    if one.marks != other.marks or one.words.isdisjoint(other.words):
        return 0.0
    shared = _weight(one.words & other.words, one.light & other.light, seen)
    dice = 2 * shared / (_weight(one.words, one.light, seen) + _weight(other.words, other.light, seen))
    return round(dice * _doubt(one, other) * (1.0 if one.terms == other.terms else OTHER_WORDS), DIGITS)


def _doubt(one: Sense, other: Sense) -> float:
    """Return by how much words that only one name has make it another thing, or the same words in another order."""
    if one.words == other.words:
        return EACH_OWN if one.head and other.head and one.head != other.head else 1.0
    return ONE_MORE if one.words < other.words or one.words > other.words else EACH_OWN


def _weight(words: Iterable[str], light: Iterable[str], seen: Usage) -> float:
    return math.fsum(map(seen.weight, words)) + LIGHT * math.fsum(map(seen.weight, light))

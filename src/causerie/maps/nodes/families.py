"""From a word to its family: the words that speak of one thing in several forms."""

from collections.abc import Set
from functools import lru_cache

from causerie.maps.nodes.lexicon import ALONE, AMERICAN, FAMILIES, NO_PREFIX, OPPOSITES, PLACES, PREFIXES
from causerie.names import fold

NOMINAL = ("ation", "ition", "ion", "ment", "ance", "ence", "al")
"""Endings of nouns for what a verb does, the longest first."""
LEAST = 4
"""Letters that must be left of a word without its ending: fewer are seldom the same word."""


@lru_cache(maxsize=1 << 16)
def family(word: str, known: Set[str] = frozenset()) -> str:
    """Return the family of a lower-case word. A noun of an act joins its verb only where the corpus knows the verb (`known`).

    >>> [family(word) for word in ("taxes", "taxation", "jobless", "joblessness", "labour", "organized", "Iranian".lower())]
    ['tax', 'tax', 'unemployment', 'unemployment', 'labor', 'organis', 'iran']
    >>> family("deportation", frozenset({"deport"})) == family("deporting"), family("station", frozenset({"stat"}))
    (True, 'station')
    """
    one = _american(fold(word))
    if one in PLACES:
        return PLACES[one] if word == one else word  # Americans are people, and not America
    return FAMILIES.get(word) or FAMILIES.get(one) or _stem(one, known)


def _american(word: str) -> str:
    """Spell as Americans do, but -ise for -ize, which more words share.

    >>> [_american(word) for word in ("labour", "behaviour", "colours", "legalization", "privatize", "size", "travelled", "four", "hour")]
    ['labor', 'behavior', 'colors', 'legalisation', 'privatise', 'size', 'traveled', 'four', 'hour']
    """
    if word in AMERICAN:
        return AMERICAN[word]
    if len(word) > 6:
        word = word.replace("ization", "isation").replace("izing", "ising").replace("ized", "ised").replace("lled", "led")
        word = word[:-3] + "ise" if word.endswith("ize") else word
    return word.replace("our", "or") if len(word) > 5 and word.endswith(("our", "ours", "oured", "ouring", "ourable")) else word


def _stem(word: str, known: Set[str]) -> str:
    if word in ALONE or not word.isalpha():
        return word
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= LEAST - (ending == "ing"):
            return _single(word.removesuffix(ending))
    for ending in NOMINAL:
        base = word.removesuffix(ending)
        if base != word and len(base) >= LEAST:
            for verb in (base, f"{base}e", f"{base}ate", f"{base}it"):
                if verb in known:
                    return _single(verb)
    return _single(word)


def _single(word: str) -> str:
    """Drop a last e, and one of two last consonants, so that a verb and its forms meet: reduce, reducing; stop, stopping."""
    doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouslfz"
    return word[:-1] if (word.endswith("e") and len(word) > LEAST and not word.endswith("ee")) or doubled else word


def turned(word: str, known: Set[str]) -> tuple[str, bool]:
    """Return the word or, where it says the opposite of one that the corpus knows, that word; and whether it did.

    >>> turned("instability", frozenset({"stability"})), turned("income", frozenset({"come"})), turned("unemployment", frozenset())
    (('stability', True), ('income', False), ('employment', True))
    """
    if word in OPPOSITES:
        base, turn = OPPOSITES[word]
        return base, bool(turn)
    for prefix in PREFIXES if word not in NO_PREFIX else ():
        base = word.removeprefix(prefix)
        if base != word and len(base) >= LEAST and base in known:
            return base, True
    return word, False

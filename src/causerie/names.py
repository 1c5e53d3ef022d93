"""Names of nodes and camps: which spellings mean the same, and which one to show."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache

from causerie.pronouns import PRONOUNS

ARTICLE = re.compile(r"\bthe\b|^an?\b")
POSSESSIVE = re.compile(r"'s\b|'")
MIDDLE_INITIAL = re.compile(r"^([A-Z][\w'-]+) [A-Z]\. (?=[A-Z][\w'-]+$)")
"""Of a person, whom some outlets name with it and others without: "Ana B. Ruiz"."""
DOT_OF_LETTERS = re.compile(r"(?<=[^\W\d_])\.")
WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*%?")
ACCENT = re.compile("[\u0300-\u036f]")
IRREGULAR = {
    **{"crises": "crisis", "analyses": "analysis", "men": "man", "women": "woman", "children": "child", "lives": "life", "gases": "gas"},
    **{f"{word}es": word for word in "bonus bus campus census consensus focus status stimulus surplus virus".split()},
    **{f"{word}es": word for word in "cargo echo embargo hero mosquito potato tomato torpedo veto volcano".split()},
}
"""Plurals of which no ending tells the singular."""
UNCHANGED = {"news", "series", "species", "means", "arms", "goods", "customs", "politics", "economics", "physics", "ethics", "texas"}
"""Words whose -s is no plural, or whose singular means something else."""
NO_PLURAL = ("ss", "us", "is")
UNNAMING = PRONOUNS - {"mine"} | frozenset(
    ("each other", "one another", *"all another each few many most neither nobody none other several some two".split())
)
"""Those that are no name of a thing either, and further words that alone mean another thing, or others, in each text; in the singular."""


def is_name(name: str) -> bool:
    """Does the name name something? A pronoun that nobody could resolve means another thing in each text.

    >>> is_name("taxes"), is_name("It"), is_name("US"), is_name("mine"), is_name("Others")
    (True, False, True, True, False)
    """
    return fold(name) not in UNNAMING or (len(name) > 1 and name.isupper())


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """Return the key under which trivial variants of a name meet: case, accents, articles, possessives, plurals, dots and dashes, and
    the initial between a person's names.

    It joins only what a reader would not tell apart; that "tax burden" is "taxes" is for a curator to say.

    >>> fold("The U.S.'s Taxes") == fold("US tax")
    True
    >>> fold("Ana B. Ruiz") == fold("Ana Ruiz") != fold("Plan B. Ruiz left")
    True
    >>> fold("role of the Central Bank") == fold("role of central bank") != fold("central bank")
    True
    """
    plain = ACCENT.sub("", unicodedata.normalize("NFKD", MIDDLE_INITIAL.sub(r"\1 ", name))).casefold().replace("’", "'")
    words = WORD.findall(DOT_OF_LETTERS.sub("", POSSESSIVE.sub("", plain)))
    kept = WORD.findall(ARTICLE.sub("", " ".join(words)))
    return " ".join(map(singular, kept or words)) or plain.strip()


def singular(word: str) -> str:
    """Drop a plural ending; what is left is a key, not always a word.

    >>> [singular(word) for word in "taxes prices allies crises gas virus congress politics critics".split()]
    ['tax', 'price', 'ally', 'crisis', 'gas', 'virus', 'congress', 'politics', 'critic']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(NO_PLURAL) or word in UNCHANGED:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "sses", "shes", "ches")) else word[:-1]


def bare(name: str) -> str:
    """Return the name without what stands behind it in brackets.

    >>> bare("plan (“Council backs tram line”)"), bare("taxes")
    ('plan', 'taxes')
    """
    return name.partition(" (")[0]


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Return, for each folded name, the spelling to show: the commonest, then the shortest.

    >>> spellings(["Taxes", "taxes", "taxes", "the tax"])
    {'tax': 'taxes'}
    """
    variants: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for name, count in Counter(names).items():
        variants[fold(name)].append((-count, len(name), name))
    return {key: min(variants[key])[2] for key in sorted(variants)}

"""The neutral name of a thing: the phrase without the words that say it goes up or down.

`name` and direction belong together: "lower taxes" with direction -1 is named "taxes"; read as +1 it
keeps its word and stays "lower taxes", so that name and direction never contradict each other.
"""

import re

DOWN = frozenset(
    "abandon abolish abolishing abolition against avoid avoiding ban banning block blocking cancel cancelling cap collapse "
    "collapsing curb curbing curtail cut cuts cutting decline declines declining decrease decreases decreasing defeat defund deny "
    "dismantle dismantling drop dropping ease easing eliminate eliminating elimination end ending fall falling fell fewer fight "
    "fighting halt halting lack less limit limiting loss losing low lower lowering narrow narrowing no oppose opposing overturn "
    "prevent preventing reduce reduced reduces reducing reduction reductions reject rejecting removal remove removing repeal "
    "repealing restrict restricting restriction restrictions scrap scrapping shrink shrinking shrunk slash slashing slow slower "
    "slowing soften softer stop stopping subdued suspend suspending suspension tackle tame weak weaken weakening weaker withdraw "
    "withdrawal withdrawing without declined dropped fallen lowered cutback cutbacks downturn slowdown slump plunge plunging ends".split()
)
UP = frozenset(
    "adopt adopting approval approve approving boost boosting bolster bring bringing create creating encourage encouraging enact "
    "enacting expand expanding expansion fuel greater grow growing help high higher improve improved improving increase increased "
    "increases increasing introduce introducing introduction jump more promote promoting protect protecting raise raised raises "
    "raising rise rises rising rose spur start stimulate strengthen strengthened strengthening stronger surge surging widen "
    "widening wider bigger larger adoption".split()
)
LEADING = re.compile(
    r"^(?:(?:to|the|a|an|any|some|such|its|their|his|her|our|my|your|this|that|these|those|further|sharp|sharply|deep|big|major|of|in|on|for|from|with|will|would|could|may|might|can|further)\s+)+",
    re.IGNORECASE,
)
DETERMINER = re.compile(r"^(?:(?:the|a|an|any|some|such|this|that|these|those)\s+)+", re.IGNORECASE)
LINK = re.compile(r"^(?:(?:down|up|out|back|off|away|in|of|to|on|from|for|the|a|an|its|their|his|her|our|any)\s+)+", re.IGNORECASE)
EDGE = " \t\n.,;:!?\"'“”‘’«»()[]–—-…"


def neutral(mention: str, direction: int) -> str:
    """Return the mention without its article, and without the word of its direction.

    >>> neutral("lower taxes", -1), neutral("the rising inflation", 1), neutral("cuts in public spending", -1)
    ('taxes', 'inflation', 'public spending')
    >>> neutral("lower taxes", 1), neutral("reduce the role of the central bank", -1)
    ('lower taxes', 'role of the central bank')
    >>> neutral("inflation falls", -1)
    'inflation'
    """
    plain = tidy(mention)
    words = DOWN if direction < 0 else UP
    return _without_first(plain, words) or _without_last(plain, words) or plain


def tidy(phrase: str) -> str:
    """Return the phrase on one line, without article, closing possessive, quotes and punctuation at its edges."""
    flat = " ".join(phrase.split()).strip(EDGE)
    flat = re.sub(r"['’]s$", "", flat)
    return DETERMINER.sub("", flat).strip(EDGE) or flat or phrase.strip()


def _without_first(phrase: str, words: frozenset[str]) -> str:
    body = LEADING.sub("", phrase)
    first, _, rest = body.partition(" ")
    if not _says(first, words):
        return ""
    return tidy(LINK.sub("", rest))


def _without_last(phrase: str, words: frozenset[str]) -> str:
    rest, _, last = phrase.rpartition(" ")
    return tidy(rest) if _says(last, words) else ""


def _says(word: str, words: frozenset[str]) -> bool:
    plain = word.lower().strip(EDGE)
    return plain in words or plain.removesuffix("s") in words

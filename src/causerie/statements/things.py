"""The neutral name of a thing: the phrase without the words that say it goes up or down.

`name` and direction belong together: "lower taxes" with direction -1 is named "taxes"; read as +1 it
keeps its word and stays "lower taxes", so that name and direction never contradict each other.
"""

import re

DOWN = frozenset(
    "abandon abolish abolishing abolition against alienate avoid avoiding ban banning block blocking cancel cancelling cap "
    "close closed closes closing collapse collapsing combat combating crush crushing curb curbing curtail cut cutback "
    "cutbacks cuts cutting damage damaging decline declined declines declining decrease decreases decreasing defeat defund "
    "deny depress depressing destroy destroying deter deterring discourage discouraging dismantle dismantling downturn drop "
    "dropped dropping ease easing eliminate eliminating elimination end endanger ending ends erode eroding estrange fall "
    "fallen falling fell fewer fight fighting frighten frightening halt halting harm harming hurt hurting jeopardize lack "
    "less limit limiting losing loss low lower lowered lowering narrow narrowing no offload oppose opposing overturn plunge "
    "plunging prevent preventing reduce reduced reduces reducing reduction reductions reject rejecting removal remove "
    "removing renounce repeal repealing restrict restricting restriction restrictions ruin ruining scare scaring scrap "
    "scrapping shrink shrinking shrunk slash slashing slide slides sliding slow slowdown slower slowing slump soften softer "
    "stem stop stopping subdued suspend suspending suspension tackle tame threaten threatening undermine undermining weak "
    "weaken weakening weaker withdraw withdrawal withdrawing without".split()
)
UP = frozenset(
    "adopt adopting adoption approval approve approving attract attracting bigger bolster boost boosting bring bringing cause "
    "causing create creating deepen deepening deliver delivering draw drawing enact enacting encourage encouraging ensure "
    "ensuring exacerbate expand expanding expansion fuel generate generating greater grow growing help high higher improve "
    "improved improving increase increased increases increasing introduce introducing introduction jump larger more promote "
    "promoting protect protecting provoke provoking push raise raised raises raising restore restoring rise rises rising rose "
    "secure securing spark sparking spur start stimulate strengthen strengthened strengthening stronger surge surging trigger "
    "triggering widen widening wider win winning worsen worsening".split()
)
PARTICLES = {"down": DOWN, "away": DOWN, "off": DOWN, "out": DOWN, "back": DOWN, "up": UP}
"""What a verb of motion says is in the word after it: "bring down", "drive up"."""
MOTION = frozenset("bring bringing drive driving push pushing scare hold keep phase roll pull shut wipe turn".split())
LEADING = re.compile(
    r"^(?:(?:to|the|a|an|any|some|such|its|their|his|her|our|my|your|this|that|these|those|further|sharp|sharply|deep|big|major|of|in|on|for|from|with|will|would|could|may|might|can|further)\s+)+",
    re.IGNORECASE,
)
DETERMINER = re.compile(r"^(?:(?:the|a|an|any|some|such|this|that|these|those)\s+)+", re.IGNORECASE)
LINK = re.compile(
    r"^(?:(?:down|up|out|back|off|away|in|of|to|on|from|for|the|a|an|its|their|his|him|her|our|us|them|any)\s+)+", re.IGNORECASE
)
AUXILIARY = re.compile(
    r"(?:\s+(?:will|would|may|might|can|could|should|has|have|had|is|are|was|were|to|begins?|began|continues?))+$", re.IGNORECASE
)
MISSING = re.compile(
    r"^costs? (?:him|her|it|me|them|us|you) (?=\w)"
    r"|\s+(?:(?:will|would|do|does|did|has|have) not|(?:wo|would|do|does|did)n['’]t|fails? to|failed to)"
    r" (?:come|arrive|happen|materiali[sz]e)$",
    re.IGNORECASE,
)
"""What a clause says beside the thing that is lost, or does not come."""
OPEN_BRACKET = re.compile(r"\s*[(\[][^)\]]*$")
LONE_QUOTES = str.maketrans("", "", '“”"')
EDGE = " \t\n.,;:!?\"'“”‘’«»()[]–—-…"


def neutral(mention: str, direction: int) -> str:
    """Return the mention without its article, and without the word of its direction.

    >>> neutral("lower taxes", -1), neutral("the rising inflation", 1), neutral("cuts in public spending", -1)
    ('taxes', 'inflation', 'public spending')
    >>> neutral("lower taxes", 1), neutral("reduce the role of the central bank", -1)
    ('lower taxes', 'role of the central bank')
    >>> neutral("inflation falls", -1), neutral("unemployment will rise", 1), neutral("investment does not come", -1)
    ('inflation', 'unemployment', 'investment')
    """
    plain = tidy(mention)
    if direction < 0 and (missing := MISSING.sub("", plain)) != plain:
        return tidy(missing)
    words = DOWN if direction < 0 else UP
    return _without_first(plain, words) or _without_last(plain, words) or plain


VERBS_DOWN = frozenset(
    "abolish avoid combat crush curb curtail destroy deter discourage dismantle eliminate endanger erode frighten halt halve hurt "
    "jeopardize lower prevent reduce remove restrict ruin scare scrap shrink slash stop suspend tackle tame undermine weaken".split()
)


def brings_down(mention: str) -> bool:
    """Does the mention begin with a verb that takes something away, so that nothing else can be meant?

    >>> brings_down("destroy jobs"), brings_down("ruining local industry"), brings_down("cuts in taxes"), brings_down("bans")
    (True, True, False, False)
    """
    first = LEADING.sub("", tidy(mention)).split(" ")[0].lower()
    stem = first.removesuffix("ing")
    return bool({first, stem, stem + "e", stem[:-1]} & VERBS_DOWN) if stem != first else first in VERBS_DOWN


def tidy(phrase: str) -> str:
    """Return the phrase on one line, without article, closing possessive, and without quotes and punctuation at its edges."""
    flat = re.sub(r"['’]s$", "", " ".join(phrase.split()).strip(EDGE))
    bare = OPEN_BRACKET.sub("", DETERMINER.sub("", flat).strip(EDGE))
    if bare.count("“") != bare.count("”") or bare.count('"') % 2:
        bare = bare.translate(LONE_QUOTES)
    return bare.strip(EDGE) or flat or phrase.strip()


def _without_first(phrase: str, words: frozenset[str]) -> str:
    body = LEADING.sub("", phrase)
    first, _, rest = body.partition(" ")
    second = PARTICLES.get(rest.split(" ")[0]) if first.lower() in MOTION else None
    if second is not words and (second is not None or not _says(first, words)):
        return ""
    return tidy(LINK.sub("", rest))


def _without_last(phrase: str, words: frozenset[str]) -> str:
    rest, _, last = phrase.rpartition(" ")
    return tidy(AUXILIARY.sub("", rest)) if _says(last, words) else ""


def _says(word: str, words: frozenset[str]) -> bool:
    plain = word.lower().strip(EDGE)
    return plain in words or plain.removesuffix("s") in words

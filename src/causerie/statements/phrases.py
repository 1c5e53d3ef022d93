"""A phrase without what only stands around it: articles, quotation marks, punctuation."""

import re
from functools import lru_cache

DETERMINER = re.compile(r"^(?:(?:the|a|an|any|some|such|this|that|these|those)\s+(?!(?-i:of|that|which|who|whose)\b))+", re.IGNORECASE)
LEADING = re.compile(
    r"^(?:(?:to|the|a|an|any|some|such|its|their|his|her|our|my|your|this|that|these|those|further|sharp|sharply|deep|big|major|of|in|on|for|from|with|will|would|could|may|might|can|further)\s+)+",
    re.IGNORECASE,
)
"""Words before a thing that say nothing of it, and auxiliaries."""
POSSESSIVE = re.compile(r"['’]s$")
OPEN_BRACKET = re.compile(r"\s*[(\[][^)\]]*$")
LONE_QUOTES = str.maketrans("", "", '“”"')
EDGE = " \t\n.,;:!?\"'“”‘’«»()[]–—-…"


@lru_cache(maxsize=1 << 14)
def tidy(phrase: str) -> str:
    """Return the phrase on one line, without article, closing possessive, and without quotes and punctuation at its edges."""
    flat = POSSESSIVE.sub("", " ".join(phrase.split()).strip(EDGE))
    bare = OPEN_BRACKET.sub("", DETERMINER.sub("", flat).strip(EDGE))
    if bare.count("“") != bare.count("”") or bare.count('"') % 2:
        bare = " ".join(bare.translate(LONE_QUOTES).split())
    return bare.strip(EDGE) or flat or phrase.strip()

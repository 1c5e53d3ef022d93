"""Matches and their scores, which say nothing of how two actors stand to each other."""

import re

from causerie.records import Span

WON = re.compile(
    r"\b(?:beat(?:en|s|ing)?|crush(?:ed|es)?|defeat(?:ed|s)?|down(?:ed|s)|draws?|drew|edge[ds]?|held|hold|lose|loses|lost|overcame|rout(?:ed|s)?|"
    r"stun(?:ned|s)?|sweep|swept|thrash(?:ed|es)?|tied?|trounce[ds]?|win|wins|won)\b",
    re.IGNORECASE,
)
SCORE = re.compile(r"[^.;:\n]{0,25}?(?<![\d$€£.,])(\d{1,3})[-–](\d{1,3})(?!\d|[.,]\d| ?(?:%|percent|per cent|vote))")
MOST = 30
"""What both sides of a score have at most, lest it be votes or shares; higher where it is told to be a match's."""
MATCH = re.compile(
    r"\b(?:championship|cup|derby|final|goals?|innings|league match|match|overtime|penalties|playoffs?|quarter-?final|semi-?final|sets)\b"
)
BEHIND = 80
"""Characters behind both sides in which that stands."""


def is_match(text: str, one: Span, other: Span) -> bool:
    """Do the two meet in a match: is one said to win, and does the score stand behind them?

    >>> text = "Olm beat Drost 3-1 to reach the cup final. The court ruled 5-4 against Vega. Ruiz beat Stone, 51-49."
    >>> spans = {name: (text.index(name), text.index(name) + len(name)) for name in ("Olm", "Drost", "court", "Vega", "Ruiz", "Stone")}
    >>> [is_match(text, spans[a], spans[b]) for a, b in (("Olm", "Drost"), ("court", "Vega"), ("Ruiz", "Stone"))]
    [True, False, False]
    """
    (_, first), (second, end) = sorted((one, other))
    score = SCORE.match(text, end) if WON.search(text, first, second) else None
    if not score:
        return False
    return max(int(score[1]), int(score[2])) <= MOST or MATCH.search(text, end, end + BEHIND) is not None

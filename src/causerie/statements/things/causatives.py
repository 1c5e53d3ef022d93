"""What is made so, or becomes so: "make bread cheaper" and "bread gets cheaper" bring the price of bread down, "make hiring harder" hiring,
"calm nerves" nerves; "calm markets" brings calm of markets. Of 115 annotated mentions of what becomes so 103 go the way that is told.

Annotators name it after the noun of the adjective: "price of imports", "safety of Americans", "attractiveness to financial firms".
"""

import re
from typing import NamedTuple

from causerie.names import is_name
from causerie.statements.phrases import LEADING, tidy
from causerie.statements.verbs import gerund

MAKES = r"(?:makes?|making|made|renders?|rendering|rendered|leaves?|leaving|left)"
NOUNS = {
    "price": ("cheaper cheap inexpensive", "dearer dear costlier costly pricier expensive"),
    "wealth": ("poorer poor", "richer rich wealthier wealthy"),
    "": ("harder hard difficult tougher tough impossible unlikely rarer", "easier easy simpler simple possible likely likelier commoner"),
    "safety": ("dangerous unsafe riskier risky", "safer safe"),
    "security": ("insecure", "secure"),
    "speed": ("slower", "faster quicker"),
    "size": ("smaller", "bigger larger"),
    "strength": ("weaker weak", "stronger strong"),
    "fairness": ("unfair", "fairer fair"),
    "health": ("sicker", "healthier healthy"),
    "affordability": ("unaffordable", "affordable"),
    "attractiveness": ("unattractive", "attractive"),
    "competitiveness": ("uncompetitive", "competitive"),
    "dependence": ("independent", "dependent"),
    "efficiency": ("inefficient", "efficient"),
    "flexibility": ("inflexible rigid", "flexible"),
    "popularity": ("unpopular", "popular"),
    "productivity": ("unproductive", "productive"),
    "profitability": ("unprofitable", "profitable"),
    "reliability": ("unreliable", "reliable"),
    "stability": ("unstable", "stabler stable"),
}
"""Nouns, each with the adjectives that say that it goes down, and those that say that it goes up; without noun the thing itself goes."""
TOLD = {word: (noun, way) for noun, sides in NOUNS.items() for way, words in zip((-1, 1), sides, strict=True) for word in words.split()}
ADJECTIVE = "|".join(sorted(TOLD))
DEGREE = r"(?:(?:much|far|even|still|a (?:little|lot|bit)|considerably|significantly) )?(?:(?P<degree>more|less|no|any) )?"
BECOMES = (
    r"(?:(?:to|will|would|can|could|may|might|should|must|has|have|had|is|are|was|were) )*"
    r"(?:be|been|is|are|was|were|become|becomes|became|becoming|get|gets|got|getting|grow|grows|grew|growing)"
)
CLASSES = frozenset("poor rich independent dependent".split())
"""Adjectives that say what one is as often as how one fares: "they were poor" is poverty."""
NO_SUBJECT = re.compile(
    r",|\b(?:about|keep(?:s|ing)?|kept|no|not|never|nobody|they|we|i|you|he|she|where|wherever|when|before|after|if|because)\b",
    re.IGNORECASE,
)
"""In what is said of more than a thing, or not of it."""
SO = re.compile(
    rf"^(?P<made>(?:to )?{MAKES} )?(?!it\b)(?P<what>(?:(?!\b(?:to|that|which|who|than|{MAKES})\b)\S+ ){{1,6}}?)(?P<becomes>{BECOMES} )?"
    rf"{DEGREE}(?P<how>{ADJECTIVE})"
    r"(?: (?:and|but) .*| abroad| again| (?P<rest>(?:for|to|on|in|at|by|with) .+))?$",
    re.IGNORECASE,
)
ACT = re.compile(
    rf"^(?P<made>(?:to )?{MAKES} )?(?:it )?{DEGREE}(?P<how>{ADJECTIVE}) (?:for (?P<who>[^,;]{{2,40}}?) )?to (?P<what>[a-z]+(?: .*)?)$",
    re.IGNORECASE,
)
"""It is the act that is made so: "make it harder for firms to hire"."""
ADVERBS = frozenset("hard slower faster quicker".split())
"""Those that may say how something is done: "hit wallets hard"."""
CALMING = ("calm", "sooth", "reassur", "stead", "stabilis", "stabiliz")
"""First letters of verbs of calming."""
CALMS = re.compile(
    rf"^(?:to )?(?P<verb>{'|'.join(CALMING)})(?:(?P<bare>e|y|)|s|es|ies|ed|ied|y?ing(?= the | an? ))(?: down)? "
    r"(?P<what>[^\s,].*)$",
    re.IGNORECASE,
)
INFINITIVE = re.compile(r"\b(?:to|will|would|can|could|may|might|should|must|not|help|helps|helped)\s+$", re.IGNORECASE)
"""Ends what stands before a verb."""
CALM = {"calm": "calm", "sooth": "calm", "reassur": "reassurance"}
"""Nouns of these verbs; others bring stability."""
UNREST = re.compile(
    r"^(?:[^\s]+ ){0,3}?(?:anger|anxiet(?:y|ies)|concerns?|conflicts?|disputes?|doubts?|fears?|fury|jitters|nerves|outrage|panic|protests?"
    r"|tensions?|turmoil|unrest|volatility|worr(?:y|ies))\b",
    re.IGNORECASE,
)
"""What goes down where it is calmed."""
MADE_BEFORE = re.compile(rf"\b{MAKES} (?:[^.;:!?]*? )?$", re.IGNORECASE)
LONGEST_BEFORE = 80  # characters


class Made(NamedTuple):
    """What a mention says of a thing."""

    noun: str
    """What goes up or down of the thing; empty where that is the thing itself."""
    what: str
    rest: str
    """What follows."""
    direction: int
    is_act: bool = False
    """Does what is made so begin with an infinitive?"""
    is_denied: bool = False
    """Is it made "no cheaper"?"""


def made_so(text: str, start: int, end: int) -> Made | None:
    """What a mention that stands in the text says that is made so; None where it says nothing of the kind.

    >>> text = "It makes exports cheaper and imports dearer for all."
    >>> made_so(text, 3, 24)
    Made(noun='price', what='exports', rest='', direction=-1, is_act=False, is_denied=False)
    >>> made_so(text, 29, 51)
    Made(noun='price', what='imports', rest='for all', direction=1, is_act=False, is_denied=False)
    >>> text = "It makes it harder for firms to hire."
    >>> made_so(text, 3, 36)
    Made(noun='', what='hire', rest='by firms', direction=-1, is_act=True, is_denied=False)
    """
    words = text[start:end].split()
    small = [word.lower() for word in words]
    if TOLD.keys().isdisjoint(small) and not "".join(small[:2]).removeprefix("to").startswith(CALMING):
        return None
    mention = " ".join(words)
    before = text[max(0, start - LONGEST_BEFORE) : start]
    calms = CALMS.match(mention)
    if calms and (calms["bare"] is None or INFINITIVE.search(before) or mention.startswith("to ")):
        what = tidy(LEADING.sub("", calms["what"]))
        unrest = UNREST.match(what) is not None
        return Made("" if unrest else CALM.get(calms["verb"].lower(), "stability"), what, "", -1 if unrest else 1)
    act = ACT.match(mention)
    said = act or SO.match(mention)
    if (
        said is None
        or (said["how"].lower() in ADVERBS and not act and not said["made"])
        or not (said["made"] or said.groupdict().get("becomes") or MADE_BEFORE.search(before))
    ):
        return None
    noun, way = TOLD[said["how"].lower()]
    parts = said.groupdict()
    if parts.get("becomes") and (not noun or said["how"].lower() in CLASSES or NO_SUBJECT.search(said["what"])):
        return None
    who = tidy(parts.get("who") or "")
    rest = (f"by {who}" if is_name(who) else "") if who else (parts.get("rest") or "")
    what = tidy(LEADING.sub("", said["what"]))
    if not what:
        return None
    degree = (said["degree"] or "").lower()
    return Made(noun, what, rest, -way if degree == "less" else way, is_act=act is not None, is_denied=degree == "no")


def name_of_made(made: Made, whom: str = "") -> str:
    """The name of what is made so; `whom` it means, where it is a pronoun.

    >>> name_of_made(Made("price", "imports", "for all", 1)), name_of_made(Made("", "hire nurses", "by firms", -1, True))
    ('price of imports for all', 'hiring nurses by firms')
    """
    what = whom or made.what
    if made.is_act:
        verb, _, rest = what.partition(" ")
        what = f"{gerund(verb)} {rest}".strip()
    return " ".join(filter(None, (f"{made.noun} of {what}" if made.noun else what, made.rest)))

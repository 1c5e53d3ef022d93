"""Names of what is kept from doing something, or is put out of something: by what it then does not do, or is not in.

"Keep people from voting" is the voting of people, "drive growers out of business" the growers, "put miners out of work" jobs of miners.
"""

import re

from causerie.names import is_name
from causerie.nouns import MOVING
from causerie.statements.phrases import DETERMINER
from causerie.statements.things.clauses import PARTICLES, of_participle
from causerie.statements.things.infinitives import FOLLOWING, OF_GERUND, noun_of
from causerie.statements.verbs import forms

KEEPING = re.compile(
    r"\b(?:kept|forbade|forbidden|"
    rf"{'|'.join(forms('ban bar block deter discourage exclude forbid hinder keep prevent prohibit protect save spare stop'))})\b",
    re.IGNORECASE,
)
LONGEST_BEFORE = 40  # characters
FROM = re.compile(r"\bfrom (?:\w+ly |ever |even )*(?P<being>being )?(?P<act>[a-z]+)")
PARTICLE = re.compile(r" (up|down|out|off|away|over)\b")
UP = frozenset("climbing growing increasing rising soaring spreading".split())
"""Of what is kept from them nothing more need be said."""
NO_ACT = (MOVING - UP - {"working"}) | {"willing"}
"""Words in -ing that say how the noun behind them is: "keep it from neighbouring states"."""
OF_WHOM = re.compile(r"(?:al|ure|ion|ing)$")
"""Ends nouns behind which stands who does it, not only whom it is done to: "departure of nurses", but not "purchase of nurses"."""
PEOPLE = frozenset("people workers men women many thousands hundreds dozens others everyone everybody".split())
REFUSAL = r"\b(?:refus(?:al|es?|ed|ing)|fail(?:ure|s|ed|ing)?|declin(?:es?|ed|ing)|unwilling(?:ness)?|reluctan(?:t|ce)|inability|unable)\b"
"""In a name it says already that the thing is down."""
REFUSING = re.compile(rf"{REFUSAL} to (?P<act>[a-z]+)\b")
"""What is not done, in the words of who does not do it."""
OUT = re.compile(r"(?P<whom>.+) out of (?P<what>.+)")
WORK = frozenset("work jobs job employment".split())
RUN = re.compile(r"\b(?:run|runs|ran|running) out of\b")
GONE = frozenset("action bounds business control existence hand place power question reach service sight".split())
"""What is out of it is no more, or cannot be."""


def kept_from(name: str, text: str, start: int, end: int) -> str:
    """Return the name of what is kept from something as that of what it is kept from.

    >>> text = "It would keep people from voting for Ruiz, stop rents from rising and spare farms from being broken up."
    >>> kept_from("people from voting for Ruiz", text, 9, 41), kept_from("rents from rising", text, 43, 65)
    ('voting of people for Ruiz', 'rents')
    >>> kept_from("farms from broken", text, 70, 102), kept_from("smoke from burning fields", text, 9, 41)
    ('breaking up of farms', 'smoke from burning fields')
    """
    who, between, act = name.partition(" from ")
    words = act.split()
    found = FROM.search(text, start, end) if between and words else None
    is_kept = found is not None and KEEPING.search(text[max(0, start - LONGEST_BEFORE) : found.start()]) is not None
    if found is None or not is_kept or words[0] not in (found["act"], "being") or KEEPING.search(who):
        return name
    if found["being"]:
        return _done(found["act"], text[found.end() : end], words, who) or name
    if not found["act"].endswith("ing") or found["act"] in NO_ACT:
        return name
    return who if found["act"] in UP and len(words) == 1 else _doing(found["act"], words[1:], who)


def _done(participle: str, behind: str, words: list[str], who: str) -> str:
    """The name of what is done to whom: "breaking up of farms"; empty where the participle makes no noun."""
    particle = PARTICLE.match(behind)
    noun = [of_participle(participle), *([particle[1]] if particle else [])]
    rest = [word for word in words if word not in ("being", participle, *noun[1:])]
    return " ".join((*noun, "of", who, *rest)) if noun[0] else ""


def _doing(act: str, rest: list[str], who: str) -> str:
    """The name of what is done by whom: "purchase of homes by families", "voting of people for Ruiz"."""
    verb = OF_GERUND.get(act)
    if not rest or (rest[0] in FOLLOWING and (len(rest) == 1 or rest[0] not in PARTICLES)) or rest[0].endswith("ly"):
        noun = noun_of(verb) if verb else act
        return " ".join((noun if OF_WHOM.search(noun) else act, "of", who, *rest))
    if act == "reaching":
        return f"{who} to {' '.join(rest)}"
    if rest[0] in PARTICLES:
        act, verb, rest = f"{act} {rest[0]}", None, rest[1:]
    what = DETERMINER.sub("", " ".join(rest))
    return f"{noun_of(f'{verb} {what}') if verb else f'{act} of {what}'} by {who}"


def refused(name: str, mention: str, direction: int) -> str:
    """Return the name of what somebody refuses or fails to do, and so is down, as that of what is not done.

    >>> refused("Velmar to extradite banker", "Velmar's refusal to extradite the banker", -1)
    'extraditing of banker by Velmar'
    >>> refused("herders to cool milk", "the herders' refusal to cool the milk", -1), refused("ship to sail", "the ship failed to sail", -1)
    ('cooling of milk by herders', 'sailing by ship')
    """
    found = REFUSING.search(mention) if direction < 0 else None
    who, to, what = name.partition(" to ")
    verb, *rest = what.split() or [""]
    who = who.removesuffix("'s")
    if found is None or not to or verb != found["act"] or not is_name(who) or re.search(REFUSAL, who):
        return name
    if not rest or rest[0] not in FOLLOWING:
        return f"{noun_of(what)} by {who}"
    return " ".join((noun_of(verb), "by", who, *rest))


def put_out(name: str, mention: str, direction: int) -> str:
    """Return the name of what is put out of something, and so down, as that of what was in it.

    >>> put_out("people out of work", "put people out of work", -1), put_out("firms out of business", "drive firms out of business", -1)
    ('jobs', 'firms')
    >>> put_out("nurses out of cities", "drives nurses out of cities", -1), put_out("shops out of soap", "shops ran out of soap", -1)
    ('nurses in cities', 'soap of shops')
    >>> put_out("troops out of valley", "troops out of the valley", 1)
    'troops out of valley'
    """
    found = OUT.fullmatch(name) if direction < 0 else None
    if found is None:
        return name
    whom, what = found["whom"], found["what"]
    if RUN.search(mention):
        return f"{what} of {whom}"
    if what in WORK:
        return "jobs" if whom.split()[-1] in PEOPLE else f"jobs of {whom}"
    return whom if what in GONE else f"{whom} in {what}"

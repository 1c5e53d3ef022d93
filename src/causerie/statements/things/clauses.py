"""A clause as a thing: that "passengers are screened" is the "screening of passengers", that "insiders could draft a rival" the "drafting
of rival by insiders".

An edit of such a mention leaves who acts, the verb and whom it is done to side by side ("insiders draft rival"), or the verb alone
("hired"). Annotators name it after the noun of the verb; what says no more than the direction goes.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from causerie.nouns import is_plural
from causerie.statements.phrases import DETERMINER
from causerie.statements.things.directions import DENIAL
from causerie.statements.things.infinitives import (
    FOLLOWING,
    IRREGULAR,
    OWNED,
    PREPOSITIONS,
    SAME,
    SAYS_ONLY,
    STATIVE,
    infinitive,
    is_known,
    nominal,
)


def _either_apostrophe(words: str) -> frozenset[str]:
    return frozenset((*words.split(), *words.replace("'", "’").split()))


OF_ACTIVE = _either_apostrophe("will would can could may might should must shall did does do won't wouldn't can't couldn't")
OF_PASSIVE = _either_apostrophe("is are was were be been being get gets got isn't aren't wasn't weren't")
PERFECT = frozenset("has have had having".split())
BESIDE = "not also now still again soon never already finally simply all both better well further".split()
AUXILIARY = rf"(?:{'|'.join((*OF_ACTIVE, *OF_PASSIVE, *PERFECT, 'to'))}) (?:(?:{'|'.join(BESIDE)}|[a-z]+ly) )*"
SUBJECTS = frozenset("i he she it we they".split())
CLAUSE = re.compile(
    rf"(?:(?P<pronoun>{'|'.join(SUBJECTS)}) (?:{AUXILIARY})*"
    r"|(?P<who>(?:(?!(?:that|which|who|whose|whom|if|whether|when|what|how|why|because|to|by|than|as|it|there)\b)[^\s,;:]+ ){1,8}?)"
    rf"(?:{AUXILIARY})+)(?P<verb>[a-z]{{3,}})(?= |$)",
    re.IGNORECASE,
)
"""Who or what, what goes before a verb, and the verb."""
THAT = re.compile(
    r"^(?:the )?(?:\w+ly )?(?:belief|chance|chances|claim|claims|fact|fear|fears|hope|hopes|idea|news|possibility|promise|prospect) that "
)
MEASURED = r" (?:\$?\d\S*|fewer|less|more|most|many|no|each|every|all) "
LASTS = r" (?:(?:the|an?|this|last|next|\d+) )*(?:years?|months?|weeks?|days?|quarters?|night|time|autumn|spring|summer|winter)\b"
SIMPLE = re.compile(
    r"(?P<let>(?:to )?(?:lets?|letting|makes?|making|made|help(?:s|ed|ing)?) )?"
    r"(?P<who>(?:(?!(?:that|which|who|whose|whom|if|whether|when|what|how|why|because|to|by|than|as|it|there|of|in|on|at|for|with|from|and)\b)"
    r"[^\s,;:]+ ){1,5}?)"
    rf"(?P<verb>[a-z]{{3,}})(?={OWNED.pattern}|{MEASURED})(?!{LASTS})",
    re.IGNORECASE,
)
"""A clause without an auxiliary, and with what it is done to: "landlords sold their flats"."""
SHORTEST = 5
"""Letters of a participle in -ed."""
NO_PASSIVE = frozenset(
    "allowed based brought concerned convinced determined divided excited expected forced found given headed held interested involved kept "
    "left limited located made pleased qualified required scared set supposed taken tired told united used wanted worried".split()
)
"""Participles that say what somebody or something is like, or go on with what is to be done."""
LIGHT = STATIVE | frozenset(
    "call come feel find go hear hold keep know let live love owe own please put say see speak stand stay take tell think want win".split()
)
"""Verbs of which a noun would say too little, or something else."""
LEFT = FOLLOWING | {"to", "be", "being"}
OBJECTS = re.compile(r"(?:him|her|it|me|us|them|you)\b", re.IGNORECASE)
STOPS = re.compile(r"(?P<who>[^,;:]+?) (?:will |would |have |has |had )?(?:stop|stops|stopped|cease|ceases|ceased) (?P<act>[a-z]+ing)")
OWN = re.compile(r"(?:their|its|his|her) ")
OF_ANOTHER = re.compile(r"['’]|\bof\b")
DENIED = re.compile(rf"{DENIAL.pattern}|\b(?:little|few|hardly|without|barely)\b", re.IGNORECASE)
PARTICLES = frozenset("up down out off over back away in on".split())
ANYBODY = frozenset("nobody somebody everybody everyone anybody anyone".split())
UNKNOWN = ANYBODY | {"they", "we", "i"}
Meant = Callable[[str, int], str | None]
"""Tells whom a pronoun at a place of the mention means."""


class Said(NamedTuple):
    """What a clause says of whom."""

    who: str
    verb: str
    """As it stands there."""
    noun: str
    """For what it says."""
    is_passive: bool
    rest: str
    """What follows, as whom it is done to."""
    is_denied: bool
    """Else what is down is so by the verb: "flights are grounded"."""

    @property
    def is_alone(self) -> bool:
        """Is it done to nobody and nothing?"""
        return _is_alone(self.rest)


def as_act(name: str, direction: int, mention: str, meant: Meant) -> str:
    """The name of a mention that is a clause after the noun of its verb; other names stay.

    >>> who = lambda pronoun, place: pronoun
    >>> as_act("Passengers at airports' screening", 1, "Passengers at airports are being screened", who)
    'screening of Passengers at airports'
    >>> as_act("insiders draft rival", 1, "party insiders could draft a rival", who), as_act("tax adopted", 1, "the tax is adopted", who)
    ('drafting of rival by insiders', 'tax')
    >>> as_act("state intervene in market", 1, "the state will intervene in the market", who), as_act("passed", 1, "it is passed", who)
    ('intervention of state in market', 'passage of it')
    >>> as_act("budget to published", 1, "the budget to be published", who)
    'publishing of budget'
    >>> as_act("overhauled immigration system", 1, "overhauled the immigration system", who)
    'overhauling of immigration system'
    """
    words = name.split()
    if stops := _stops(name, mention):
        return stops
    said = clause(mention) or _headline(words, mention)
    if said is None:
        return _done(words, mention) or name
    at = next((n for n, word in enumerate(words) if word in (said.verb, said.noun, infinitive(said.verb))), -1)
    before, after = words[:at], words[at + 1 :]
    before = _ended(before) if said.is_passive and "being" not in mention.split() else before
    after = after[1:] if after and after[0].endswith("ly") else after
    if at < 0:
        return _without_verb(said, words, direction) or name
    if after[:1] in (["and"], ["or"]) or (not at and words[0] == said.noun and after):
        return name
    if said.who.lower() in SUBJECTS | ANYBODY and direction < 0 and not said.is_denied:
        return "it" if said.is_passive and said.who.lower() == "it" and not after else name
    if said.who.lower() in SUBJECTS | ANYBODY:
        return _of_pronoun(said, after, meant) or name if at == 0 or (at == 1 and before[0].lower() in SUBJECTS) else name
    who = _somebody(before)
    last = who.split()[-1].lower() if who else ""
    return _named(said, who, after, direction) if last in said.who.lower().split() and last not in FOLLOWING else name


def _ended(words: Sequence[str]) -> list[str]:
    """The words of who acts without those that are left of what stood before the verb: "immigrants to".

    >>> _ended(["party", "to"]), _ended(["immigrants", "in", "illegally"]), _ended(["not", "to"])
    (['party'], ['immigrants'], ['not', 'to'])
    """
    last = next((n for n in range(len(words), 1, -1) if words[n - 1] not in LEFT and not words[n - 1].endswith("ly")), 1)
    return list(words if words[:last] == ["not"] else words[:last])


def clause(mention: str) -> Said | None:
    """What the mention says that somebody does, or is done to somebody; None where it says no such thing.

    >>> clause("the minister will resign"), clause("lower taxes"), clause("prices that are capped")
    (Said(who='the minister', verb='resign', noun='resignation', is_passive=False, rest='', is_denied=False), None, None)
    >>> clause("let the ministry dismiss the governor").noun, clause("landlords sold a fifth of their flats").who
    ('dismissal', 'landlords')
    """
    plain = THAT.sub("", " ".join(mention.split()).strip(".,;:"))
    found = CLAUSE.match(plain)
    return _with_auxiliary(plain, found) if found else _without(plain, SIMPLE.match(plain))


def _stops(name: str, mention: str) -> str:
    """What those who are named stop doing, with them behind it; empty where the mention says no such thing.

    >>> _stops("investors building", "investors stopped building"), _stops("politicians ignoring voters", "politicians ignoring voters")
    ('building by investors', '')
    """
    found = STOPS.fullmatch(mention)
    who, _, act = name.rpartition(" ")
    return f"{act} by {who}" if found and act == found["act"] and found["who"].endswith(who) else ""


def _may_stand_between(said: Sequence[str], before: str, after: str) -> bool:
    """May a verb stand between the two words? Told without the pattern of `_headline`, which costs more and most names fail."""
    return any(word == before and any(other.startswith(after) for other in said[at + 2 : at + 4]) for at, word in enumerate(said[:5]))


def _headline(words: Sequence[str], mention: str) -> Said | None:
    """The same of a mention without auxiliary or article, where a verb between two words of its name is gone: "dockers reject pay offer".

    >>> _headline(["dockers", "offer"], "dockers reject pay offer").verb, _headline(["tax", "rates"], "tax rates")
    ('reject', None)
    """
    said = mention.split()
    for n in range(1, len(words)):
        if not _may_stand_between(said, words[n - 1], words[n]):
            continue
        found = re.match(
            rf"(?P<who>(?:\S+ ){{0,4}}{re.escape(words[n - 1])}) (?P<verb>[a-z]+) (?:[a-z]+ )?(?={re.escape(words[n])}\b)", mention
        )
        if found is None or OF_ANOTHER.search(found["who"]) or words[n].endswith("ing") or not FOLLOWING.isdisjoint(words[n - 1 : n + 1]):
            continue
        base = infinitive(found["verb"])
        if is_known(base) and not _is_light(base) and _agrees(found["who"], found["verb"]):
            return _said(mention, found, found["who"], found["verb"], nominal(base), is_passive=False)
    return None


def _with_auxiliary(plain: str, found: re.Match[str]) -> Said | None:
    verb, said = found["verb"], set(found[0].lower().split()[:-1])
    is_passive, is_perfect = not OF_PASSIVE.isdisjoint(said), not PERFECT.isdisjoint(said)
    is_simple = len(said) == 1 and is_known(verb)
    is_base = is_simple or (not is_passive and not is_perfect and not OF_ACTIVE.isdisjoint(said))
    noun = nominal(verb) if is_base and not verb.endswith(("ing", "ly")) else of_participle(verb)
    if not noun or verb in NO_PASSIVE if is_passive else not noun or _is_light(verb):
        return None
    return _said(plain, found, found["pronoun"] or found["who"], verb, noun, is_passive=is_passive)


def _without(plain: str, found: re.Match[str] | None) -> Said | None:
    """The same where no auxiliary tells the verb: it is one that is known, before what it is done to."""
    if found is None:
        return None
    who, verb = found["who"], found["verb"].lower()
    base = infinitive(verb)
    base = base if is_known(base) else ""
    if verb in FOLLOWING or not (found["let"] or (base and _agrees(who, verb))) or _is_light(verb):
        return None
    return _said(plain, found, who, verb, nominal(base or verb), is_passive=False)


def _said(plain: str, found: re.Match[str], who: str, verb: str, noun: str, *, is_passive: bool) -> Said:
    return Said(who.strip(), verb, noun, is_passive, plain[found.end() :].strip(), DENIED.search(plain) is not None)


def _agrees(who: str, verb: str) -> bool:
    """Has the verb, one that is known, the form that it has with one, or many, of whom it is said, or in the past?"""
    if verb in IRREGULAR or verb.endswith("ed"):
        return True
    is_many = any(map(is_plural, who.split()))
    return not is_many if verb.endswith("s") else is_many and verb not in SAME


def of_participle(verb: str) -> str:
    """The noun for what a participle says; empty where it is none.

    >>> [of_participle(verb) for verb in ("dismissed", "carried", "stopped", "nominated", "sold", "red", "happy")]
    ['dismissal', 'carrying', 'stopping', 'nomination', 'sale', '', '']
    """
    if verb in IRREGULAR:
        return nominal(IRREGULAR[verb])
    if verb.endswith("ied") and len(verb) < SHORTEST:
        return f"{verb[:-3]}ying"
    if not verb.endswith("ed") or len(verb) < SHORTEST:
        return ""
    if known := infinitive(verb):
        return nominal(known)
    return f"{verb[:-3]}ying" if verb.endswith("ied") else f"{verb[:-2]}ing"


def _is_light(verb: str) -> bool:
    return not LIGHT.isdisjoint((verb, IRREGULAR.get(verb, verb), verb.removesuffix("ed"), verb.removesuffix("d"), verb.removesuffix("s")))


def _is_alone(rest: str) -> bool:
    first = rest.strip().partition(" ")[0].lower()
    return not first or first in FOLLOWING or first.endswith("ly")


def _somebody(words: Sequence[str]) -> str:
    """Who it is, without what makes the name an owner: "Passengers at airports'"."""
    return DETERMINER.sub("", re.sub(r"(?<=s)['’]$|['’]s$", "", " ".join(words)))


def _named(said: Said, who: str, after: Sequence[str], direction: int) -> str:
    """The name of what somebody who is named does, or is done to it."""
    rest, of = " ".join(after), PREPOSITIONS.get(said.noun, "of")
    is_next = bool(after) and (after[0] == "of" or not _is_alone(after[0]))
    base = infinitive(said.verb) or said.verb
    says_no_more = base in SAYS_ONLY[direction] or (direction < 0 and not said.is_denied)
    if said.is_passive:
        if is_next:
            return f"{who} {said.verb} {rest}"
        return f"{who} {rest}".strip() if says_no_more else f"{said.noun} {of} {who} {rest}".strip()
    if is_next:
        rest = DETERMINER.sub("", rest.removeprefix("of "))
        return rest if says_no_more else f"{said.noun} {of} {rest} by {who}"
    if not said.is_alone:
        return f"{who} {said.verb} {rest}".strip()
    return f"{who} {said.noun} {rest}".strip() if said.noun.endswith("ing") else f"{said.noun} of {who} {rest}".strip()


def _without_verb(said: Said, words: Sequence[str], direction: int) -> str:
    """The name where the edit lost the verb between who acts and whom it is done to: "customers lira"."""
    whose = said.who.lower().split()
    at = next((n for n, word in enumerate(words) if word.lower() not in whose), 0)
    is_next = bool(at) and not _is_alone(words[at]) and words[at] in said.rest.split() and words[at] != "what"
    is_lost = is_next and not said.is_passive and not said.is_alone and is_plural(" ".join(words[:at]))
    if not is_lost:
        return ""
    who = _somebody(words[:at])
    found = _named(said, who, words[at:], direction)
    return f"{found} of {who}" if OWN.match(said.rest) and found == " ".join(words[at:]) else found


def _done(words: Sequence[str], mention: str) -> str:
    """The name of a mention that begins with what was done to something: "overhauled the system"."""
    if len(words) == 1 and mention.startswith(f"being {words[0]}"):
        return of_participle(words[0])
    first, rest = words[0], DETERMINER.sub("", " ".join(words[1:]))
    verb = mention.partition(" ")[0]
    is_done = verb.endswith("ed") and (OWNED.match(mention, len(verb)) is not None if first == verb else infinitive(verb) == first)
    noun = of_participle(verb) if is_done and rest and not _is_alone(rest) and not _is_light(verb) else ""
    return f"{noun} {PREPOSITIONS.get(noun, 'of')} {rest}" if noun else ""


def _of_pronoun(said: Said, after: Sequence[str], meant: Meant) -> str:
    """The name where a pronoun says who it is: what "it" means is told later, and "they" may be anybody."""
    rest = " ".join(after)
    if after and (after[0] == "of" or not _is_alone(after[0])):
        rest = DETERMINER.sub("", rest.removeprefix("of "))
        return "" if said.is_passive else f"{said.noun} {PREPOSITIONS.get(said.noun, 'of')} {rest}"
    if not said.is_passive and not said.is_alone and not OBJECTS.match(said.rest):
        return ""
    first = said.rest.partition(" ")[0]
    rest = f"{first} {rest}".strip() if first in PARTICLES and not after and said.noun.endswith("ing") else rest
    who = meant(said.who.lower(), 0)
    if not who or who in UNKNOWN:
        return f"{said.noun} {rest}".strip()
    is_stiff = said.noun.endswith("ing") and not said.is_passive and who != "it"
    return f"{who} {said.noun} {rest}".strip() if is_stiff else f"{said.noun} of {who} {rest}".strip()

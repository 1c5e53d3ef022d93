"""What is to be done, named as a thing: to "modernise railways" is the "modernisation of railways", to "raise wages" up is "wages".

An edit of a mention may leave the verb at the head of the name. A verb that says no more than the direction goes; others become nouns.
"""

import re
from collections.abc import Iterator

from causerie.nouns import MOVING, NAMING, head, is_plural
from causerie.pronouns import PRONOUNS
from causerie.records import Span
from causerie.statements.actors.roles import BODIES, ROLES
from causerie.statements.phrases import DETERMINER, tidy
from causerie.statements.things.directions import TAKING_AWAY, UP_VERBS
from causerie.statements.things.function_words import JOINING, LINKING
from causerie.statements.things.neutral import told_direction
from causerie.statements.verbs import gerund

NOUNS = dict(
    pair.split(":")
    for pair in """
    accept:acceptance achieve:achievement acquire:acquisition adjust:adjustment admit:admission agree:agreement announce:announcement
    apply:application appoint:appointment arrive:arrival believe:belief buy:purchase cancel:cancellation choose:choice close:closure
    complete:completion confirm:confirmation consider:consideration construct:construction convert:conversion cover:coverage
    criticise:criticism criticize:criticism decide:decision declare:declaration defend:defence delete:deletion depart:departure
    deploy:deployment deport:deportation describe:description destroy:destruction detain:detention develop:development
    disagree:disagreement disavow:disavowal disclose:disclosure discuss:discussion dismiss:dismissal divert:diversion divide:division
    elect:election employ:employment enforce:enforcement enter:entry establish:establishment examine:examination exclude:exclusion
    execute:execution expel:expulsion explain:explanation explore:exploration expose:exposure fail:failure fund:funding
    impeach:impeachment implement:implementation impose:imposition inspect:inspection install:installation intervene:intervention
    invade:invasion invest:investment maintain:maintenance manage:management modify:modification pass:passage pay:payment
    pollute:pollution postpone:postponement produce:production prosecute:prosecution protect:protection punish:punishment
    react:reaction reassess:reassessment reassure:reassurance rebut:rebuttal recognise:recognition recognize:recognition
    reconsider:reconsideration reconstruct:reconstruction recover:recovery recruit:recruitment refuse:refusal reinstate:reinstatement
    reject:rejection remove:removal renew:renewal renounce:renunciation replace:replacement resettle:resettlement resign:resignation
    resolve:resolution resonate:resonance respond:response retire:retirement revise:revision select:selection sell:sale
    settle:settlement solve:solution soothe:calm stabilise:stability stabilize:stability steady:stability subsidise:subsidy
    subsidize:subsidy supervise:supervision survive:survival suspend:suspension transform:transformation treat:treatment
    withdraw:withdrawal
    """.split()
)
IRREGULAR = dict(
    pair.split(":")
    for pair in """
    bought:buy broken:break brought:bring built:build caught:catch chosen:choose driven:drive fought:fight found:find frozen:freeze
    given:give held:hold hidden:hide kept:keep left:leave lent:lend lost:lose made:make overthrown:overthrow paid:pay rewritten:rewrite
    sent:send shown:show sold:sell spent:spend stolen:steal swung:swing taken:take taught:teach thrown:throw withdrawn:withdraw
    withdrew:withdraw withheld:withhold won:win written:write
    """.split()
)
"""Participles and past forms, and the verbs they are of."""
SAME = frozenset(
    "appeal arrest ban boycott calm cap change control debate defeat delay export fight freeze harm import influence move pardon protest "
    "reform release repeal rescue return review shift shock support tax test trade transfer trust upset use veto visit vote welcome".split()
)
"""Verbs that are nouns too."""
PREPOSITIONS = {
    "ban": "on",
    "cap": "on",
    "tax": "on",
    "subsidy": "for",
    "debate": "on",
    "fight": "against",
    "harm": "to",
    "influence": "on",
    "protest": "against",
    "support": "for",
    "trust": "in",
    "belief": "in",
    "decision": "on",
    "entry": "into",
    "visit": "to",
    "reaction": "to",
}
"""Of nouns that take what follows with another word than "of"."""
GERUNDS = frozenset("""
    act amend assist attract borrow build carry catch clean compete connect consume convince cross decide diversify dredge
    drill earn exploit feed fill find finish fix follow found get give handle hire insulate keep launch lay learn lend let link load make
    meet mine negotiate open operate order plan plant print process publish pump put quit reach read rebuild refuel register repair
    reward run send serve set share sign speak spend split spread stay study sue take talk teach tell train travel try upgrade write
""".split())  # fmt: skip
"""Common verbs that have no other noun."""
ENDINGS = (("ise", "isation"), ("ize", "ization"), ("ify", "ification"), ("ate", "ation"))
NO_VERB = frozenset(
    "advise climate compromise corporate exercise private promise raise rise size state surprise otherwise likewise rate candidate "
    "enterprise estate franchise separate debate date update late gate mandate senate certificate".split()
)
"""Words with one of these endings that are no verbs, or have other nouns."""
SHORTEST = 5
"""Letters than which such a verb has more."""
NEAR = 40
"""Characters before a mention that are looked at."""
TWICE = re.compile(r"([bdglmnprt])\1ed$")
BEFORE = re.compile(
    r"\b(?:will|would|can|cannot|could|may|might|should|must|shall|to|not|also|better|further|help|helps|helped|helping)\s+$", re.IGNORECASE
)
"""Ends what stands before a verb or a noun."""
LISTED = re.compile(r"(?:\b(?:and|or)|,)\s+$", re.IGNORECASE)
"""Ends what stands before one of several."""
NO_OBJECT = frozenset("and or that whether if how why what who it us them him her me you".split())
ENABLING = re.compile(
    r"\b(?:allow|ask|cause|enable|encourage|force|get|help|induce|lead|oblige|permit|persuade|prompt|push|require|spur|tempt|urge)"
    r"(?:s|d|ed|ing|ting)?\s+(?P<who>(?:(?!to\b)[^\s,;:.]+\s+){1,6})to\s+(?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)
"""Whom a thing lets do what."""
LET_BEFORE = re.compile(
    r"\b(?:enabl|encourag|forc|induc|oblig|persuad|requir|tempt|urg)(?:e|es|ed|ing) (?:(?:the|a|an) )?(?:[\w'’-]+ ){1,3}to $"
)
"""Ends what stands before what somebody is made or let do."""
MAKING = r"\b(?:let|lets|letting|make|makes|making|made|help|helps|helping|helped|watch|see) "
TO = re.compile(r"\bto ([a-z]+)")
INFINITIVE = re.compile(r"\b(?:will|would|can|could|may|might|should|must|shall|to|help|helps|helped|helping)\s+$", re.IGNORECASE)
MODAL = re.compile(r"\b(?:will|would|can|could|may|might|should|must|shall)\s+$")
"""Ends what stands before a verb, or how something is done, and never before a noun."""
AMOUNT = re.compile(r"(?P<verb>[a-z]+) (?:(?:about|around|almost|more than|nearly|some|up to) )?(?P<much>\W?\d[^,;]*)")
"""That so much is raised or made."""
FORCES = frozenset("army military navy police".split())
AGENTS = re.compile(r"(?:[aeo]rs|ists|(?<!m)ents|ants|ees|ans|men|people|families|firms|companies|parties|unions)$")
"""Ends nouns for those who do something."""
OWNED = re.compile(
    r"\s+(?:the|an?|its|his|her|their|our|my|your|this|these|those|all|any|more|most|many|every|each|dozens|hundreds|thousands|millions|half|some)\s",
    re.IGNORECASE,
)
"""Words of which the first ends what stands before a verb, and the second begins what stands behind it: no noun stands between them."""
STATIVE = frozenset("be become cost do feel get have look make mean need remain seem".split())
"""Verbs of which no noun would say anything."""
SAYS_ONLY = {1: frozenset(UP_VERBS.split()) - NOUNS.keys() - SAME, -1: TAKING_AWAY}
"""Verbs that say no more than their direction."""
UNLISTED = GERUNDS | SAME
"""Verbs that only a word before them shows to be such: as one of several they may be nouns."""
KNOWN = GERUNDS | SAME | NOUNS.keys() | SAYS_ONLY[1] | SAYS_ONLY[-1]
WANTING = re.compile(
    r"(?<!not )(?<!n.t )(?<!the )(?<!his )(?<!her )(?<!its )(?<!their )(?<!any )(?<!\ba )(?<!s )"
    r"\b(?:aims?|aimed|decided?|hop(?:e|es|ed|ing)|intend(?:s|ed)?|needs?|plann(?:ed|ing)|plans?|pledge[sd]?|promise[sd]?|seeks?|sought|tr(?:y|ies|ied|ying)|vow(?:s|ed)?|want(?:s|ed)?"
    r"|wish(?:es|ed)?) to (?:(?!not\b)[\w-]+(?: [\w-]+){0,3} and )?$"
)
"""Ends what stands before what somebody wants to do."""
FOLLOWING = JOINING | LINKING | frozenset("without within home hard together again away back around here there".split())
"""Words that follow a noun without "of"."""
ALONGSIDE = frozenset("of up out off down over away back on".split())
"""Words behind a form in -ing that begin no object."""
BEFORE_ACT = frozenset("about after and before by for from in not of on or start started stop stopped through to without".split())
PURPOSES = frozenset("attempts calls chances efforts means moves plans powers proposals rights threats tools ways".split())
"""What has an infinitive behind it, though nobody is let do anything."""


def as_thing(name: str, direction: int, text: str, span: Span) -> str:
    """The name of a mention in the text without the verb at its head.

    >>> text = "It will modernise the railways, raise wages and help families to buy homes."
    >>> as_thing("modernise the railways", 1, text, (8, 30)), as_thing("raise wages", 1, text, (32, 43))
    ('modernisation of railways', 'wages')
    >>> as_thing("families to buying homes", 1, text, (48, 74)), as_thing("railways", 1, text, (8, 30))
    ('purchase of homes by families', 'railways')
    >>> as_thing("worsened poverty", 1, "It worsened poverty.", (3, 19))
    'poverty'
    """
    first, _, rest = name.partition(" ")
    if let := _let(name, direction, text, span):
        return let
    if first.endswith("ing") and _is_done(first, text[slice(*span)]):
        return _nominal_of(name)
    if not rest:
        return _lone(name, direction, text, span)
    if direction > 0 and first.endswith("ed") and _says_up(first, rest) and text.startswith(first, span[0]):
        return DETERMINER.sub("", rest)
    if rest.split()[0] in NO_OBJECT or not _is_verb(first, text, span):
        return name
    if first in SAYS_ONLY[direction] and rest.split()[0] not in JOINING:
        return DETERMINER.sub("", rest)
    return noun_of(name)


def _says_up(participle: str, rest: str) -> bool:
    """Does the past form say no more than that what follows is up: "worsened poverty"? What is "saved" may be money that nobody gets."""
    return infinitive(participle) in SAYS_ONLY[1] - {"save", "push", "lift"} and rest.split()[0] not in FOLLOWING | NO_OBJECT | ALONGSIDE


def _nominal_of(name: str) -> str:
    """The name that begins with a form in -ing after the noun that the verb has, if that is another one: "selling a theatre" is its sale.

    >>> _nominal_of("selling theatre"), _nominal_of("selling of theatre"), _nominal_of("banning trucks"), _nominal_of("spending cuts")
    ('sale of theatre', 'selling of theatre', 'ban on trucks', 'spending cuts')
    """
    first, _, rest = name.partition(" ")
    verb = OF_GERUND.get(first.lower(), "")
    after = rest.partition(" ")[0].lower()
    is_object = bool(verb and after) and after not in FOLLOWING | NO_OBJECT | ALONGSIDE and not after.endswith("ly")
    return noun_of(f"{verb} {rest}") if is_object else name


def _lone(verb: str, direction: int, text: str, span: Span) -> str:
    """The name of a mention of which no more than one word is left, that may be a verb: its noun, or how much is raised.

    >>> _lone("subsidise", 1, "It will subsidise.", (8, 17)), _lone("raise", 1, "It will raise 5 million a year.", (8, 30))
    ('subsidy', '5 million a year')
    """
    mention = text[slice(*span)]
    amount = AMOUNT.fullmatch(mention)
    if amount and amount["verb"] == verb and verb in SAYS_ONLY[direction]:
        return amount["much"]
    return NOUNS[verb] if mention == verb in NOUNS and BEFORE.search(text[max(0, span[0] - NEAR) : span[0]]) else verb


def _is_done(gerund: str, mention: str) -> bool:
    """Does the form in -ing say what is done, and not what kind of thing or what it does: "voting rights", "changing demographics"?"""
    if gerund.lower() in NAMING | MOVING | {"changing", "punishing"}:
        return False
    found = re.search(rf"(?:^|(?P<before>\S+)\s){re.escape(gerund)}\b", mention)
    before = (found["before"] or "").lower() if found else ""
    return not before or before in BEFORE_ACT or before.endswith("ly")


def wants_down(text: str, span: Span) -> bool:
    """Does the mention begin with a verb that takes something away, and does somebody want to do that?

    >>> text = "They want to ban fracking, and fear the plan to ban coal."
    >>> wants_down(text, (13, 25)), wants_down(text, (48, 56))
    (True, False)
    """
    return text[slice(*span)].split(" ")[0] in SAYS_ONLY[-1] and WANTING.search(text[max(0, span[0] - NEAR) : span[0]]) is not None


def noun_of(phrase: str) -> str:
    """The noun of a verb and what follows it.

    >>> noun_of("nationalise the mines"), noun_of("intervene in Avaria"), noun_of("hire nurses"), noun_of("set up a fund")
    ('nationalisation of mines', 'intervention in Avaria', 'hiring of nurses', 'setting up of fund')
    """
    verb, _, rest = phrase.partition(" ")
    first, _, after = rest.partition(" ")
    if first in ("up", "out", "down", "off", "back", "away"):
        verb, rest = f"{gerund(verb)} {first}", after
        return f"{verb} of {DETERMINER.sub('', rest)}" if rest and rest.split()[0] not in FOLLOWING else f"{verb} {rest}".strip()
    noun = nominal(verb)
    if not rest or first.lower() in FOLLOWING or first.endswith("ly"):
        return f"{noun} {rest}".strip()
    return f"{noun} {PREPOSITIONS.get(noun, 'of')} {DETERMINER.sub('', rest)}"


def nominal(verb: str) -> str:
    """Return the noun for what the verb says: one of its own, else one that its ending makes, else the form in -ing.

    >>> [nominal(verb) for verb in ("buy", "nationalise", "nominate", "ratify", "plan", "hire")]
    ['purchase', 'nationalisation', 'nomination', 'ratification', 'planning', 'hiring']
    """
    if verb in NOUNS or verb in SAME:
        return NOUNS.get(verb, verb)
    return next((verb.removesuffix(end) + new for end, new in ENDINGS if verb.endswith(end) and _has_ending(verb)), gerund(verb))


def infinitive(verb: str) -> str:
    """Return what a form of a verb is made of, where that is known.

    >>> infinitive("postponed"), infinitive("removes"), infinitive("ratified"), infinitive("cancelled"), infinitive("blurbed")
    ('postpone', 'remove', 'ratify', 'cancel', '')
    """
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    made = [verb, *(verb.removesuffix(end) for end in ("d", "s", "ed", "es") if verb.endswith(end))]
    made += [f"{verb[:-3]}y"] if verb.endswith(("ied", "ies")) else [verb[:-3]] if TWICE.search(verb) else []
    return next((each for each in made if is_known(each)), "" if verb.endswith(("ed", "s")) else verb)


OF_GERUND = {gerund(verb): verb for verb in (*NOUNS, *SAME)}
"""The verbs that have a noun of their own, by their forms in -ing."""


def _has_ending(verb: str) -> bool:
    is_other = verb.endswith(("eate", "oate")) and not verb.endswith("create")
    return not is_other and verb not in NO_VERB and len(verb) > SHORTEST and verb.endswith(tuple(end for end, _ in ENDINGS))


def _is_verb(word: str, text: str, span: Span) -> bool:
    """Is the word of a mention an infinitive there?"""
    if not word.islower() or word in NO_OBJECT:
        return False
    found = re.search(rf"\b{re.escape(word)}\b", text[slice(*span)])
    if found is None:
        return False
    before = text[max(0, span[0] - NEAR) : span[0] + found.start()]
    if not is_known(word):
        is_bare = word not in STATIVE and not word.endswith(("ing", "ed", "ly"))
        is_let = LET_BEFORE.search(before) is not None and not word.endswith("s")
        is_said = MODAL.search(before) is not None and found.start() == 0 and told_direction(text[slice(*span)]) == 0
        has_object = INFINITIVE.search(before) is not None and OWNED.match(text, span[0] + found.end()) is not None
        return is_bare and (is_let or is_said or has_object)
    return BEFORE.search(before) is not None or (word not in UNLISTED and LISTED.search(before) is not None)


def is_known(verb: str) -> bool:
    """Is it the infinitive of a verb of which a noun is made here?"""
    return verb in KNOWN or _has_ending(verb)


def _let(name: str, direction: int, text: str, span: Span) -> str:
    """The name of what somebody does, with the somebody behind; empty where the mention says nothing of the kind."""
    who, between, act = name.partition(" to ")
    said = ENABLING.search(text, max(0, span[0] - 20), span[1])
    if not between:
        return _alone(name, said, span, direction) or _made(name, direction, text, span)
    first, _, rest = act.partition(" ")
    if said and said.end() > span[0] and (lost := _without_verb(who, act, said, direction, text, span)):
        return lost
    verb = said["verb"] if said and said.end() > span[0] else next(iter(_made_nouns(first, text[slice(*span)])), "")
    verb = verb or (first if rest and _is_to_do(who, first, text[slice(*span)]) else "")
    if first not in (verb, gerund(verb), nominal(verb)) or not _is_somebody(who):
        return ""
    is_noun = first == verb and not is_known(verb) and (said is None or not verb.islower() or verb.endswith(("s", "ly")))
    if is_noun:
        return ""
    return _by(f"{verb} {rest}".strip(), who)


def _is_to_do(who: str, verb: str, mention: str) -> bool:
    """Is the verb what those are to do with whom the mention begins: "the army to be deployed to load food"?"""
    is_told = is_known(verb) and f" to {verb}" in mention and f"{who.split()[-1]} to {verb}" not in mention
    return is_told and DETERMINER.sub("", mention).startswith(who) and not any(word.endswith("ed") for word in who.split()) and _acts(who)


def _acts(who: str) -> bool:
    """Is it a name, or a noun for a body or for persons?"""
    noun = head(who).lower()
    return who[:1].isupper() or noun in ROLES | BODIES | FORCES or (is_plural(who) and AGENTS.search(noun) is not None)


def _alone(name: str, said: re.Match[str] | None, span: Span, direction: int) -> str:
    """The name that is a verb alone, or who is let do it, with the other: "encourage people to drive" is driving of people."""
    if said is None or said.end() <= span[0]:
        return ""
    verb, who = said["verb"], DETERMINER.sub("", said["who"].strip())
    is_lost = name == who and said.end() == span[1] and is_known(verb) and verb not in SAYS_ONLY[direction]
    if not is_lost and name not in (verb, gerund(verb), nominal(verb)):
        return ""
    if who.lower() in PRONOUNS:
        return nominal(verb) if is_known(verb) else ""
    if is_lost:
        return f"{nominal(verb)} by {who}"
    return _by(verb, who) if _is_somebody(who) else ""


def _without_verb(who: str, act: str, said: re.Match[str], direction: int, text: str, span: Span) -> str:
    """The name where the edit lost what somebody is let do: "the village to its school"."""
    verb = said["verb"]
    is_lost = verb in text[slice(*span)].split() and is_known(verb) and {verb, gerund(verb), nominal(verb)}.isdisjoint(act.split())
    is_next = re.match(rf"(?:\W+\w+){{0,3}}?\W+{re.escape(act.split()[0])}\b", text[said.end() : said.end() + NEAR]) is not None
    if not (is_lost and is_next) or said["who"].split()[-1] != who.split()[-1]:
        return ""
    return act if verb in SAYS_ONLY[direction] else _by(f"{verb} {act}", who)


def _made_nouns(noun: str, mention: str) -> Iterator[str]:
    """Yield the infinitives of the mention of which the noun was made."""
    return (verb for verb in TO.findall(mention) if verb != noun and noun in (gerund(verb), nominal(verb)))


def _made(name: str, direction: int, text: str, span: Span) -> str:
    """The name of what somebody is made to do, told without "to": "let trucks pass"; what is made to go down is the thing itself."""
    words = name.split()
    at = next((n for n, word in enumerate(words) if n and (is_known(word) or word in SAYS_ONLY[direction])), 0)
    who, verb = " ".join(words[:at]), words[at] if at else ""
    if not at or not _is_somebody(words[at - 1]):
        return ""
    made = re.compile(rf"{MAKING}(?:[^\s,;.]+ ){{0,4}}?{re.escape(words[at - 1])} {verb}\b", re.IGNORECASE)
    found = made.search(text, max(0, span[0] - 20), span[1])
    if found is None or found.end() <= span[0]:
        return ""
    return who if verb in SAYS_ONLY[direction] and at == len(words) - 1 else _by(" ".join(words[at:]), who)


def _is_somebody(who: str) -> bool:
    noun = head(who)
    return who.split()[-1] not in PURPOSES and (is_plural(who) or who[:1].isupper() or noun in ROLES | BODIES | FORCES)


def _by(act: str, who: str) -> str:
    """What somebody does: "purchase of homes by families", "resignation of the minister"."""
    return f"{noun_of(act)} {'by' if ' ' in act else 'of'} {tidy(who)}"

"""Words that say that a thing goes up or down."""

import re

from causerie.statements.phrases import EDGE
from causerie.statements.verbs import forms

TAKING_VERBS = (
    "abolish avoid combat crush curb curtail destroy deter discourage dismantle eliminate endanger erode frighten halt halve hurt "
    "jeopardize lower plug prevent reduce remove restrict ruin scare scrap shrink slash stop suspend tackle tame undermine weaken"
)
"""Where one of them stands before a thing, the thing goes down: nothing else can be meant."""
DOWN_VERBS = (
    "abandon alienate annul ban bankrupt bar block bury cancel cap choke close collapse crash crumble damage decline decrease defeat "
    "defund delay delete deny depress diminish dip disappear disband dissolve doom drain drop dwindle ease ebb end estrange evaporate "
    "exhaust fail fall falter fight flatten forbid freeze harm kill lapse lift limit loosen lose melt moderate narrow offload oppose "
    "outlaw overturn paralyse paralyze plummet plunge postpone reject relax renounce repeal retreat scupper shelve shorten shrivel shut "
    "sink slide slow slump soften spoil stall stem subdue sunset thin threaten topple trim tumble unravel vanish veto waive withdraw "
    "wither"
)
"""Further verbs that say that a thing goes down, before it or behind it."""
TAKING_AWAY = frozenset((*TAKING_VERBS.split(), *DOWN_VERBS.split()))
"""Both, as they stand behind "to"."""
DOWN_FORMS = (
    "broke broken canceled canceling cut cutting fell fallen forbade forbidden fought "
    "froze frozen hid lost sank shrank shrunk slid sunk withdrew withdrawn"
)
DOWN_WORDS = (
    "abandonment abolition absence against annulment cancellation cheaper closure collapse cooling cutback cutbacks cuts deletion "
    "demolition destruction disappearance dissolution downturn elimination erosion exhaustion few fewer fragility lack less looser "
    "loss losses low no postponement prevention reduction reductions rejection removal restriction restrictions scarce scarcity "
    "shortage shortages slowdown slower sluggish softer suspension thin weak weaker weakness withdrawal without"
)
UP_VERBS = (
    "adopt approve attract bolster boost bring cause create deepen deliver double draw enact encourage ensure exacerbate expand "
    "extend fuel generate grow heighten help hike improve increase introduce jump lift multiply prolong promote prop protect provoke push "
    "quadruple raise rally rebound reinstate reopen restore resume revive rise save secure soar spark spur start stimulate strengthen "
    "surge swell thrive tighten trigger triple widen win worsen"
)
UP_FORMS = "brought drew drawn grew grown rose risen won"
UP_WORDS = (
    "adoption ample approval bigger elevated expansion extension greater growth high higher introduction larger longer more reopening "
    "revival robust stricter strong stronger tighter tougher wider"
)
TAKING_FORMS = frozenset(forms(TAKING_VERBS))
DAMAGING_VERBS = (
    "absorb address alleviate block bridge cancel close cool counter cure damage delay devour drain ease eat fill harm lessen lighten "
    "mitigate narrow offset overturn paralyse paralyze plug postpone reject relieve resolve sap scupper shorten slow soften solve spoil "
    "swallow threaten veto wreck"
)
DAMAGING_FIRST = frozenset(DAMAGING_VERBS.split())
DAMAGING = frozenset((*forms(DAMAGING_VERBS), *TAKING_FORMS))
PRESSING = TAKING_FORMS | frozenset(forms("burden cripple dent hamper hinder jeopardise punish squeeze stifle strain thwart"))
"""Before a thing that is down they say no more than that."""
TAKING_NOW = frozenset(
    "cripple cripples deters destroys devastate devastates discourages eliminates endanger endangers erodes harms hurts lowers prevents "
    "punish punishes reduces removes restricts undermines weakens".split()
)
"""Forms of such verbs that are no nouns, so that what follows is what is hurt."""
TAKING_FIRST = frozenset((*TAKING_VERBS.split(), *(form for form in TAKING_FORMS if form.endswith("ing"))))
"""Those that begin what is done: "reduced jobs" may be fewer jobs."""
DOWN = frozenset((*TAKING_FORMS, *forms(DOWN_VERBS), *DOWN_FORMS.split(), *DOWN_WORDS.split()))
UP = frozenset((*forms(UP_VERBS), *UP_FORMS.split(), *UP_WORDS.split()))
PARTICLES = {"down": DOWN, "away": DOWN, "off": DOWN, "out": DOWN, "back": DOWN, "up": UP}
"""What a verb of motion says is in the word after it: "bring down", "drive up"."""
MOTION = frozenset("bring bringing drive driving push pushing scare hold keep phase roll pull shut wipe turn".split())
DEGREES = {
    1: frozenset(
        "bigger closer greater growing high higher increased increasing larger more mounting rising soaring surging wider".split()
    ),
    -1: frozenset("dwindling falling fewer less low lower shrinking slower smaller weaker".split()),
}
"""Words before a thing that say that it is up or down, and nothing else."""
HOLLOW = frozenset("dead empty idle missing vacant".split())
"""Adjectives for a thing that is there no more, or in vain."""
STATES = frozenset((*HOLLOW, *"broken closed frozen low lost scarce shut thin weak".split()))
"""What a thing that is down is, or is left: "kept the crossing shut"."""
DENIAL = re.compile(r"\b(?:not|cannot|never|nothing|nobody|no)\b|n['’]t\b", re.IGNORECASE)
UP_NOUNS = frozenset((*UP_VERBS.split(), *UP_WORDS.split(), "causes", "growing", "rallies", "increases"))
"""Behind a noun they are nouns themselves, or belong to a verb: "rate increase", "would pay double"."""
GOES = frozenset("go goes going gone went pick picks picked picking pile piles piled piling run ran".split())
DRIES = frozenset("dry dries dried wipe wiped die died peter petered".split())
"""Verbs that say down with any particle: "dried up"."""
MISSING = re.compile(
    r"^costs? (?:him|her|it|me|them|us|you) (?=\w)"
    r"|\s+(?:(?:will|would|do|does|did|has|have) not|(?:wo|would|do|does|did)n['’]t|fails? to|failed to)"
    r" (?:come|arrive|happen|materiali[sz]e)$",
    re.IGNORECASE,
)
"""What a clause says beside the thing that is lost, or does not come."""


def says(word: str, words: frozenset[str]) -> bool:
    """Is the word one of those, in small letters and without what a third person or a plural ends in?"""
    plain = word.lower().strip(EDGE)
    return plain in words or plain.removesuffix("s") in words

"""Whom something hurts or helps: "them" in "it will hurt them" is the group that was spoken of before.

Groups that act are known to `actors`; those that only bear what others do, as borrowers or tenants, are looked for here.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection

from causerie.nouns import is_plural
from causerie.records import Span
from causerie.statements.actors.meant import Actors
from causerie.statements.actors.mentions import names_somebody
from causerie.statements.phrases import tidy
from causerie.statements.verbs import forms

PEOPLE = "causes", "object"
"""An end that is people more often than not where it is "they": "hurt them"."""
THEM = "them"
HURTING = (
    "bankrupt burden cripple crush damage devastate endanger harm hinder hit hurt impoverish overwhelm pinch punish ruin squeeze threaten "
    "weaken"
)
HELPING = "benefit favor favour help protect rescue save shield spare strengthen support"
HURTS, HELPS = "|".join(forms(HURTING)), "|".join(forms(HELPING))
ADVERB = r"(?: (?:all|badly|directly|even more|hard|hardest|more|most|too|twice|greatly))?"
HIT = re.compile(
    rf"^(?:(?:to|will|would|can|could|may|might|also|only) )*(?:(?:(?P<hurts>{HURTS})|{HELPS}) (?P<whom>them){ADVERB}"
    r"|(?P<drives>driv(?:e|es|ing)|drove|push(?:es|ed|ing)?|scar(?:e|es|ed|ing)|forc(?:e|es|ed|ing)) (?P<away>them) "
    r"(?:away|off|out|abroad))[.,;]?$",
    re.IGNORECASE,
)
ALONE = re.compile(r"(them)\W*", re.IGNORECASE)
BEARING = (
    "borrowers builders businesses commuters consumers customers depositors developers drivers employers exporters firms fishermen "
    "growers households importers landlords manufacturers merchants miners nurses owners passengers patients pensioners producers renters "
    "retailers retirees savers shopkeepers shoppers shops smallholders steelmakers suppliers taxpayers teachers tenants tourists traders "
    "truckers "
    "villagers"
).split()
BEARERS = re.compile(
    rf"\b(?:(?:small|poor|young|old|elderly|local|rural|low-paid|foreign|domestic) )?(?:{'|'.join(BEARING)})\b", re.IGNORECASE
)
REACH = 2
"""Sentences back in which the group is spoken of."""
NEAREST = 1500
"""Before the pronoun, in which such groups are looked for."""


def whom(text: str, span: Span) -> Span | None:
    """Where "them" stands in a mention that says no more than that somebody is hurt or helped.

    >>> text = "It will hurt them badly."
    >>> whom(text, (8, 23)), whom(text, (13, 17)), whom("It will fool them.", (8, 17))
    ((13, 17), (13, 17), None)
    """
    said = ALONE.fullmatch(text, *span)
    if said:
        return said.span(1)
    hit = HIT.match(text[slice(*span)])
    if hit is None:
        return None
    first, end = hit.span("whom" if hit["whom"] else "away")
    return span[0] + first, span[0] + end


def way(text: str, span: Span) -> int:
    """Does the mention say that they are hurt, or helped? 0 where it does not say.

    >>> text = "It will hurt them badly and help them."
    >>> way(text, (8, 23)), way(text, (28, 37)), way(text, (13, 17))
    (-1, 1, 0)
    """
    hit = HIT.match(text[slice(*span)])
    return 0 if hit is None else -1 if hit["hurts"] or hit["drives"] else 1


def group(known: Actors, place: int, sources: Collection[int] = ()) -> str | None:
    """The group that "them" at a place means: the first of the nearest sentence that speaks of one; else whom the actors tell.

    Those who say it, at the places `sources`, are meant only where nobody else is: "critics fear that it will hurt them".
    """
    begin = known.sentences[max(0, bisect_right(known.sentences, place) - 1 - REACH)] if known.sentences else 0
    first, until = (bisect_left(known.many, at, key=lambda group: group.at) for at in (begin, place))
    acting = known.many[first:until]
    bearing = (
        (match.start(), tidy(match[0]).lower())
        for match in BEARERS.finditer(known.text, max(begin, place - NEAREST), place)
        if not any(group.at < match.end() and match.start() < group.end for group in acting)
    )
    spoken = sorted([*((group.at, group.name) for group in acting), *bearing])
    others = [(at, name) for at, name in spoken if at not in sources] or spoken
    if others:
        nearest = bisect_right(known.sentences, others[-1][0])
        return next(name for at, name in others if bisect_right(known.sentences, at) == nearest)
    name = known.antecedent(THEM, place)
    return name if name and is_plural(name) and names_somebody(name) else None

"""What the words of a statement say of its signs and modality where the model read them otherwise.

The model tells the sign of a statement more surely than its parts: where "the levy destroys jobs" is read as the levy working against jobs
that are there, the sign is right, and the jobs are down all the same. In this order, each rule on what those before it left:

1. What the object's own verb takes away is down: "destroy jobs"; what somebody wants to take away, too: "ban fracking".
2. What is said to be missing is down: "without the mine".
3. What a verb before it takes away is worked against: "end a decade of stagnation".
4. What a verb of doing good stands before is not worked against: "compensate the poor".
5. What holds another thing down is there itself: "a debt brake".
6. What is made so, or hurt or helped, goes the way that the adjective or verb says: "make bread cheaper", "hurt them".
7. Behind a condition that is not met ("unless"), and behind what is missing, "not" is part of what would come. Elsewhere what does
   "not fall" is up, and what makes bread "no cheaper" does not make it cheaper.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from causerie.records import Modality, Relation, Span
from causerie.statements.actors.affected import way
from causerie.statements.signs.conditions import is_missing, missed, told_of_unmet, unmet
from causerie.statements.signs.likeliest import Signs
from causerie.statements.things.causatives import made_so
from causerie.statements.things.infinitives import wants_down
from causerie.statements.things.taken import brings_down, is_given, is_in_place, is_inaction, is_taken_away, staying_up


class Claim(NamedTuple):
    """What stands where in a text that may state something."""

    text: str
    relation: Relation
    subject: Span
    object: Span
    sentence: Span
    """That in which it begins, and all up to its other end."""

    @property
    def words(self) -> tuple[str, str]:
        """Of both ends."""
        return self.text[slice(*self.subject)], self.text[slice(*self.object)]


NOBODY = re.compile(r"(?:nobody|no one|none|neither)\b", re.IGNORECASE)
"""Begins those who are against what nobody wants: that is denied once, and not twice."""
Rule = Callable[[Claim, Signs], Signs]


def by_words(claim: Claim, signs: Signs, modality: Modality) -> tuple[Signs, Modality]:
    """Return the signs and the modality as the claim's words correct them."""
    for rule in RULES[claim.relation]:
        signs = rule(claim, signs)
    if claim.relation == "causes":
        return _with_not(claim, signs, modality)
    is_twice = modality == "denied" and signs.link < 0 and NOBODY.match(claim.words[0]) is not None
    return signs, "stated" if is_twice else modality


def destroys(claim: Claim, signs: Signs) -> Signs:
    """What works against "jobs" brings about "destroy jobs": the sign is the same, the node is jobs. What keeps one "from closing mills"
    does not."""
    is_kept = claim.text.endswith(" from ", 0, claim.object[0])
    return signs._replace(link=1, object=-1) if signs[1:] == (-1, 1) and brings_down(claim.words[1]) and not is_kept else signs


def wants_gone(claim: Claim, signs: Signs) -> Signs:
    """Who wants to ban coal is for a ban, and no foe of one."""
    return signs._replace(link=1, object=-1) if signs[1:] == (-1, 1) and wants_down(claim.text, claim.object) else signs


def lacks(claim: Claim, signs: Signs) -> Signs:
    """What the absence of a thing works against goes with the thing: "without the mine" there is no mine."""
    return signs._replace(subject=-1, link=1) if signs[:2] == (1, -1) and is_missing(claim.words[0]) else signs


def ends(claim: Claim, signs: Signs) -> Signs:
    """Behind "end" or "reduce" stands what is worked against, as "a decade of stagnation", which itself goes nowhere."""
    return signs._replace(link=-1, object=1) if signs[1:] == (1, -1) and is_taken_away(claim.text, claim.object[0]) else signs


def helps(claim: Claim, signs: Signs) -> Signs:
    """Nobody works against those whom it "more than compensates"."""
    return signs._replace(link=1) if signs[1:] == (-1, 1) and is_given(claim.text, claim.object) else signs


def in_place(claim: Claim, signs: Signs) -> Signs:
    """A debt brake is no less debt, and to do nothing is inaction."""
    subject, object_ = (1 if is_in_place(words) or is_inaction(words) else way for words, way in zip(claim.words, signs[::2], strict=True))
    return Signs(subject, signs.link, object_)


def makes(claim: Claim, signs: Signs) -> Signs:
    """What makes bread cheaper brings its price down, where it does not keep it from being made so."""
    made = made_so(claim.text, *claim.object)
    told = made.direction if made else way(claim.text, claim.object)
    if not told:
        return signs
    link = 1 if claim.relation == "causes" and signs.link * signs.object == told else signs.link
    return signs._replace(link=link, object=told)


RULES: dict[Relation, tuple[Rule, ...]] = {
    "causes": (destroys, lacks, ends, helps, in_place, makes),
    "wants": (wants_gone, in_place, makes),
    "ties": (),
}


def _with_not(claim: Claim, signs: Signs, modality: Modality) -> tuple[Signs, Modality]:
    """What "not" in a cause or its effect makes of it."""
    start, end = claim.sentence
    subject, object_ = ((a - start, b - start) for a, b in (claim.subject, claim.object))
    if turned := unmet(claim.text[start:end], subject, object_, signs) or missed(*claim.words, signs):
        return turned, told_of_unmet(modality)
    made = made_so(claim.text, *claim.object)
    if made and made.is_denied and modality == "stated":
        return signs, "denied"
    return (signs if modality == "denied" else _staying(claim, signs)), modality


def _staying(claim: Claim, signs: Signs) -> Signs:
    """What does not fall is up: of "the levy is why prices did not fall" the levy raises prices."""
    cause, effect = map(staying_up, claim.words)
    return Signs(1 if cause else signs.subject, *((1, 1) if effect else signs[1:]))

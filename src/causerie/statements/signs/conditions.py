"""Signs under a condition that is not met: "unless X, Y" and "if X does not come, Y" say that X works against Y.

What stands in such a clause is what would have to happen, so its direction is that of its own words; the "not" of the other clause is part
of what would come of it, and denies nothing: "prices will not fall unless wages are frozen". Annotators take both so, in 19 of 21
such causes of the texts for training.
"""

import re

from causerie.records import Modality, Span
from causerie.statements.signs.likeliest import Signs
from causerie.statements.things.directions import DOWN, says
from causerie.statements.things.neutral import told_direction
from causerie.statements.things.taken import brings_down, is_taken_away, staying_up

UNLESS = re.compile(r"\bunless (?:or until )?(?:[^\s,;:]+ ){0,6}$", re.IGNORECASE)
IF = re.compile(r"\b(?:if|should) (?!not )(?:[^\s,;:]+ ){0,6}$", re.IGNORECASE)
"""Each ends what stands before what would have to happen."""
BEGINS = re.compile(r"unless ", re.IGNORECASE)
NOT = re.compile(r"\b(?:not(?! (?:just|merely|only|simply)\b)|never|cannot|fails? to|failed to)\b|n['’]t\b", re.IGNORECASE)
VERB = re.compile(r" (?:be |been |yet )?([a-z]+)")
DENIED = re.compile(rf"(?:{NOT.pattern})(?: (?:be|been|have|going to|able to|to))* $|\bno (?:\w+ )?$", re.IGNORECASE)
"""Ends what stands right before what is not."""
CLAUSE = re.compile(r"[,;:]|\b(?:and|but|that|who|which)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
MISSING = re.compile(r"(?:without|absent|in the absence of|lacking)\b", re.IGNORECASE)
"""Begins what is not there."""


def unmet(sentence: str, subject: Span, object_: Span, signs: Signs) -> Signs | None:
    """The signs of a cause whose subject is a condition that is not met, at their places in the sentence; None where it is none.

    `signs` are those that were read without heed of the condition.

    >>> sentence = "Unless taxes fall, growth will stall."
    >>> unmet(sentence, (7, 17), (19, 36), Signs(-1, 1, -1))
    Signs(subject=-1, link=-1, object=-1)
    >>> unmet("When taxes fall, growth will stall.", (5, 15), (17, 34), Signs(-1, 1, -1)) is None
    True
    """
    start, end = subject
    start += len(begins[0]) if (begins := BEGINS.match(sentence, *subject)) else 0
    unless = UNLESS.search(sentence, 0, start)
    condition = unless or IF.search(sentence, 0, start)
    if condition is None or not _is_apart(sentence, condition.start(), subject, object_):
        return None
    mention, outcome = sentence[start:end], sentence[slice(*object_)]
    is_denied = NOT.search(sentence, condition.start(), start) is not None
    if not unless and not is_denied and not NOT.search(mention):
        return None
    met, first = _said(mention, signs.subject if _may_be_down(mention) else 1)
    comes, last = _said(outcome, signs.object)
    turn = _turn(sentence, object_[0], outcome, last)
    return Signs(first, met * comes * turn * (-1) ** sum((bool(unless), is_denied)), last) if turn else None


def is_missing(subject: str) -> bool:
    return MISSING.match(subject) is not None


def missed(subject: str, outcome: str, signs: Signs) -> Signs | None:
    """The signs where the outcome of something's absence is what does "not" come; None where neither is said.

    Of such causes annotators take all as stated, and what does not come as down: there are three in the texts for training.

    >>> missed("Without the levy", "growth will not return", Signs(-1, 1, 1))
    Signs(subject=-1, link=1, object=-1)
    >>> missed("Without the levy", "prices will not fall", Signs(1, 1, -1)), missed("The levy", "it does not fall", Signs(1, 1, -1))
    (Signs(subject=-1, link=1, object=1), None)
    """
    if not is_missing(subject) or not NOT.search(outcome):
        return None
    comes, last = _said(outcome, signs.object)
    return Signs(-1, 1, comes * last)


def told_of_unmet(modality: Modality) -> Modality:
    """What is denied of a condition that is not met, or of what is missing, is stated of one that is."""
    return "stated" if modality == "denied" else modality


def _is_apart(sentence: str, condition: int, subject: Span, object_: Span) -> bool:
    """Does the object stand in another clause than the condition?"""
    return object_[1] <= condition or (object_[0] >= subject[1] and "," in sentence[subject[1] : object_[0]])


def _said(mention: str, read: int) -> tuple[int, int]:
    """The sign of what the mention says to its direction, and the direction.

    >>> _said("taxes fall", 1), _said("growth does not return", 1), _said("taxes do not fall", 1), _said("taxes do not come down", 1)
    ((1, -1), (1, -1), (-1, -1), (-1, -1))
    """
    denied = NOT.search(mention)
    if denied is None:
        return 1, -1 if brings_down(mention) else told_direction(mention) or read
    verb = VERB.match(mention, denied.end())
    return (-1 if (verb and verb[1] in DOWN) or staying_up(mention) else 1), -1


def _may_be_down(mention: str) -> bool:
    return any(says(word, DOWN) for word in WORD.findall(mention))


def _turn(sentence: str, place: int, outcome: str, direction: int) -> int:
    """What stands before an outcome in its clause makes of its sign: -1 where it turns it about, 0 where that cannot be told."""
    taken = is_taken_away(sentence, place)
    before = CLAUSE.split(sentence[:place])[-1]
    if DENIED.search(before):
        is_heard = direction < 0 and not _may_be_down(outcome)  # the outcome was read as down because it does not come
        return 1 if taken or is_heard else -1
    if NOT.search(before):
        return 0
    return -1 if taken else 1

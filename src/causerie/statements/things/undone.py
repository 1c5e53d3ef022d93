"""What is done away with is named as itself: who would "sack tutors" makes the tutors fewer, and not their sacking.

The name of a thing that is down must not be the noun of the verb that brings it down: less of the sacking would be more tutors.
"""

import re

from causerie.names import fold
from causerie.statements.phrases import DETERMINER, LEADING, tidy
from causerie.statements.things.directions import TAKING_AWAY
from causerie.statements.things.goings import GOING
from causerie.statements.things.infinitives import infinitive, nominal
from causerie.statements.verbs import ABLE, forms, gerund

HELD_BACK = re.compile(
    r"(?:\b(?:not|cannot|never|nothing|nobody|no|nor|neither|without|unable|hard|harder|difficult|impossible|fail\w*|refus\w+|stop\w*|prevent\w*|keep\w*"
    r"|kept|less|fewer|unlikely|lack\w*|hardly|barely|too|forb\w+|ban\w*|bar\w*|unwilling|reluctan\w+|deter\w*|discourag\w+|block\w*|from|instead"
    r"|rather|longer)\b|n['’]t\b)[^.!?]*$",
    re.IGNORECASE,
)
"""Ends what stands before what is not done."""
LITTLE = re.compile(r"\b(?:fewer|less|only|enough|not|never|no)\b|n['’]t\b", re.IGNORECASE)
LONGEST_BEFORE = 45  # characters
THE = r"(?:(?:the|an?|its|their|his|her|our|any) )?"
TWICE = re.compile(
    rf"{ABLE}(?:{'|'.join(sorted(forms(' '.join(TAKING_AWAY))))}|(?:put|puts|putting|call|calls|called|calling) off) {THE}"
    rf"(?P<act>(?:\w+ )?(?:{'|'.join(GOING)}|end|ending) (?:of|in)"
    rf"|(?:moves?|plans?|proposals?|threats?) to (?:{'|'.join(sorted(TAKING_AWAY))})) "
    rf"{THE}(?P<what>.+)",
    re.IGNORECASE,
)
"""That something does not come to its end after all."""


def itself(name: str, direction: int, text: str, start: int, end: int) -> str:
    """Return the name of what is down without the noun of a verb with which its mention begins, unless just that is not done.

    >>> text = "Universities will sack tutors. Nobody would enforce quotas."
    >>> itself("sacking of tutors", -1, text, 18, 29), itself("sacking of tutors", 1, text, 18, 29)
    ('tutors', 'sacking of tutors')
    >>> itself("enforcement of quotas", -1, text, 44, 58)
    'enforcement of quotas'
    """
    act, of, what = name.partition(" of ")
    if direction > 0 or not of or " " in act or LITTLE.search(text, start, end):
        return name
    first = LEADING.sub("", tidy(text[start:end])).partition(" ")[0]
    verb = infinitive(first) or first
    is_of_verb = first.islower() and act.lower() != first and act.lower() in (gerund(verb), nominal(verb))
    is_done = HELD_BACK.search(text[max(0, start - LONGEST_BEFORE) : start]) is None
    return DETERMINER.sub("", what) if is_of_verb and is_done else name


def not_undone(name: str, direction: int, mention: str) -> str:
    """Return the name of what is down with what is done to it, where it is that which does not come: who puts off the end of a thing is
    against the end, and not against the thing.

    >>> not_undone("fuel subsidies", -1, "put off the end of fuel subsidies"), not_undone("clinics", -1, "shelved plans to close clinics")
    ('end of fuel subsidies', 'plans to close clinics')
    >>> not_undone("cut in pensions", -1, "stop a cut in pensions"), not_undone("fuel subsidies", -1, "end fuel subsidies")
    ('cut in pensions', 'fuel subsidies')
    """
    found = TWICE.match(mention) if direction < 0 else None
    return f"{found['act']} {name}" if found and fold(found["what"]).startswith(fold(name)) else name

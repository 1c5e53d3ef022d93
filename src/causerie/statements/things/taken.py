"""What a mention, or the verb before it, does to a thing: takes it away, holds it down, gives it."""

import re

from causerie.records import Span
from causerie.statements.phrases import LEADING, tidy
from causerie.statements.things.directions import (
    DAMAGING,
    DAMAGING_FIRST,
    DENIAL,
    DOWN,
    MISSING,
    TAKING_AWAY,
    TAKING_FIRST,
    TAKING_FORMS,
    TAKING_NOW,
    UP,
    says,
)
from causerie.statements.things.function_words import DETERMINED
from causerie.statements.verbs import forms

OBJECT = re.compile(r"(?:the|an?|its|their|his|her|our|my|your|this|that|these|those)\b", re.IGNORECASE)
FALLING = (
    r"(?:fall(?:en)?|(?:come|gone?) down|eased?|declined?|decreased?|dropp?(?:ed)?|shr[iu]nk|subsided?|cool(?:ed)?|abated?|diminish(?:ed)?"
    r"|moderated?|reced(?:ed?)|weaken(?:ed)?|soften(?:ed)?|closed?|collapsed?|disappear(?:ed)?|vanish(?:ed)?|c[ao]me down)"
)
STAYING = re.compile(
    rf" (?:(?:will|would|do|does|did|has|have|had|could|can|may|might|is|are|was|were) (?:still )?not|cannot|never|no longer"
    rf"|(?:wo|would|do|does|did|has|have|had|could|ca|is|are|was|were)n['’]t) "
    rf"(?:(?:\w+ly|be|been|have|yet|even) )*{FALLING}(?:,? (?:by|any|at all|much|soon|again|further|enough|\w+ly)\b.*)?$",
    re.IGNORECASE,
)
"""Ends a clause about what does not go down."""
HOLDERS = ("brake", "cap", "ceiling", "embargo", "freeze", "haven", "limit", "relief", "trap")
HOLDING = re.compile(
    r"(?:(?:an?|the|its|his|her|their|our|this) )?(?!(?:an?|the|its|his|her|their|our|this|that|such|no|any|without|absent|lacking)\b)"
    rf"((?:[\w-]+ )?(?!(?:an?|the)\b)[a-z]+) (?:{'|'.join(HOLDERS)})s?$",
    re.IGNORECASE,
)
"""Compounds that end in what stands in a thing's way, or takes it off: the word before it is what is held down."""


def staying_up(mention: str) -> str:
    """What the mention says does not go down; empty where it says no such thing.

    >>> staying_up("services prices will not come down"), staying_up("inflation never eased"), staying_up("the debt won’t shrink any more")
    ('services prices', 'inflation', 'debt')
    >>> staying_up("investors will not return"), staying_up("prices come down"), staying_up("would not stop a single thief")
    ('', '', '')
    """
    if not DENIAL.search(mention):
        return ""
    plain = tidy(mention)
    found = STAYING.search(plain)
    return tidy(plain[: found.start()]) if found else ""


INACTION = re.compile(
    r"(?:(?!.*\b(?:who|that|for)\b)[\w’' ]{1,30} )?(?:do(?:es|ing)?|did) nothing(?: at all| about it| more)?", re.IGNORECASE
)
"""That nobody does anything, and no more."""


def is_inaction(mention: str) -> bool:
    """Does the mention say that nothing is done, which itself is there?

    >>> is_inaction("we do nothing"), is_inaction("Doing nothing"), is_inaction("does nothing for jobs")
    (True, True, False)
    """
    return INACTION.fullmatch(mention.strip()) is not None


def is_in_place(mention: str) -> bool:
    """Is the mention the name of something that holds another thing down, and is itself there?

    Of 156 annotated mentions of that form two are down.

    >>> is_in_place("A debt brake"), is_in_place("the pay freeze"), is_in_place("tax relief")
    (True, True, True)
    >>> is_in_place("a lower speed limit"), is_in_place("lifting the price cap"), is_in_place("a debt"), is_in_place("the cap")
    (False, False, False, False)
    """
    words = mention.split()
    if not words or not words[-1].lower().startswith(HOLDERS):
        return False
    found = HOLDING.match(" ".join(words))
    return found is not None and not any(says(word, DOWN) or says(word, UP) for word in found[1].split())


def brings_down(mention: str) -> bool:
    """Does the mention begin with a verb that takes something away, so that nothing else can be meant?

    Past forms may belong to the thing ("destroyed mills"), but not before an article, an owner or a name.

    >>> brings_down("destroy jobs"), brings_down("ruining local industry"), brings_down("cost him the support of the voters")
    (True, True, True)
    >>> brings_down("cuts in taxes"), brings_down("bans"), brings_down("costs of bread")
    (False, False, False)
    >>> brings_down("delay construction of the bridge"), brings_down("destroyed our mills"), brings_down("destroyed mills")
    (True, True, False)
    >>> brings_down("hurts small firms"), brings_down("hurts of the past")
    (True, False)
    """
    plain = tidy(mention)
    first, _, rest = LEADING.sub("", plain).partition(" ")
    if first.lower() in TAKING_FIRST or MISSING.match(plain):
        return True
    has_object = OBJECT.match(rest) is not None or rest[:1].isupper()
    if first in TAKING_NOW and rest and not JOINED.match(rest):
        return True
    return first in DAMAGING and bool(rest) and (first in DAMAGING_FIRST or has_object)


JOINED = re.compile(r"(?:and|as|at|by|for|from|in|of|on|or|than|to|with)\b", re.IGNORECASE)
ENDING = re.compile(
    rf"\b(?:will|would|can|could|may|might|should|must|to) (?:help )?end (?:{DETERMINED} )?$",
    re.IGNORECASE,
)
TAKING = re.compile(
    rf"(?<!not )(?<!n't )(?<!n’t )\b(?:{'|'.join(sorted(TAKING_FORMS.difference(forms('stop'))))}) "
    rf"(?:{DETERMINED} )?$",
    re.IGNORECASE,
)
LONGEST_BEFORE = 48  # characters


def is_taken_away(text: str, place: int) -> bool:
    """Does a verb that takes something away stand right before what is at a place of the text?

    >>> texts = "a program that he says will end waste", "which would reduce the waste", "that is in the end waste"
    >>> [is_taken_away(text, text.index("waste")) for text in texts]
    [True, True, False]
    """
    before = text[max(0, place - LONGEST_BEFORE) : place]
    return ENDING.search(before) is not None or TAKING.search(before) is not None


GIVING = re.compile(
    rf"\b(?:{'|'.join(forms('compensate help benefit reward strengthen boost'))}) "
    rf"(?:{DETERMINED} (?:\w+ )?)?$",
    re.IGNORECASE,
)


def is_given(text: str, span: Span) -> bool:
    """Does a verb of doing good begin what stands at a place of the text, or stand right before it?

    Of 394 annotated objects with such a verb, one is worked against.

    >>> text = "would more than compensate the poorer half, and so help voters"
    >>> [is_given(text, (text.index(words), len(text))) for words in ("compensate", "half", "help voters", "voters", "and")]
    [True, True, True, True, False]
    >>> is_given("help end poverty", (0, 16))
    False
    """
    first, _, rest = text[slice(*span)].partition(" ")
    gives = GIVING.search(f"{first} ") is not None and rest.partition(" ")[0] not in TAKING_AWAY
    return gives or GIVING.search(text[max(0, span[0] - LONGEST_BEFORE) : span[0]]) is not None

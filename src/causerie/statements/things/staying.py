"""Words that stay in a name though an edit drops them: another one that stays would say something else without them.

"A loan of 500 million" is no "loan of million", to "bail out a bank" is not to "bail" it, and "talks to end the strike" are none "to
strike".
"""

import re
from collections.abc import Sequence

from causerie.pronouns import OWNERS
from causerie.statements.things.directions import UP, says
from causerie.statements.things.function_words import ACTING, JOINING, LINKING, NUMBER, PARTICLES, POINTING

PURPOSES = frozenset(
    "ability attempt attempts bid chance chances effort efforts move moves plan plans power powers proposal proposals right rights "
    "talks".split()
)
"""Nouns behind which it is said what is to be done."""
AIMS = frozenset(
    "ability decision decisions effort efforts intention power powers proposal proposals readiness threat threats willingness".split()
)
OWNED_AIMS = frozenset(
    "attempt attempts bid call calls campaign chance chances desire drive move moves plan plans pledge pledges promise promises push "
    "wish".split()
)
"""Nouns, the second of which are verbs too where nobody has them: "Avaria's efforts to join" is no "Avaria to join"."""
UNITS = frozenset("million billion trillion percent".split())
"""Units that say nothing without a number."""
LEVELS = frozenset("above at below beyond by near over past to under".split())
"""Words before a number that say how far something goes, and not what."""
RATES = frozenset("day head hour kilo litre month night person tonne week year".split())
"""For each of which something is paid: "three pounds a night"."""
VERBAL = re.compile(r"[a-z]{2,}(?:ing|ed)|built|bought|cut|given|gave|held|kept|laid|put|sent|set|shut|sold|taken|thrown|threw|took")


def filled(words: Sequence[str], forms: Sequence[str]) -> list[str]:
    """Return the forms of a mention's words, of which those that an edit drops are empty, with those that stay all the same.

    >>> filled("three pounds a night".split(), ["three", "pounds", "", "night"]), filled(["bail", "out", "banks"], ["bailing", "", "banks"])
    (['three', 'pounds', 'a', 'night'], ['bailing', 'out', 'banks'])
    """
    tells = (_is_amount, _counts, _is_rate, _compares, _is_particle, _is_aim)
    kept = [form or (words[n] if any(tell(words, forms, n) for tell in tells) else "") for n, form in enumerate(forms)]
    kept = [form or (words[n] if _is_undone(words, kept, n) else "") for n, form in enumerate(kept)]
    return [form or ("out" if _leaves(words, kept, n) else "") for n, form in enumerate(kept)]


def is_uncounted(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word a unit whose number is gone: "rate at percent"? It says nothing.

    >>> is_uncounted("rate at 5.75 percent".split(), ["rate", "at", "", "percent"], 3)
    True
    """
    is_unit = place > 0 and forms[place].lower() in UNITS and not forms[place - 1]
    return is_unit and NUMBER.fullmatch(words[place - 1]) is not None


def _is_amount(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word a number that says how much of what follows, which stays: "a loan of 500 million"?"""
    if not 1 < place < len(forms) - 1 or not (forms[place - 2] and forms[place + 1]):
        return False
    return words[place - 1].lower() == "of" and NUMBER.fullmatch(words[place]) is not None


def _counts(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word the number of a unit that stays: "invest $100 million"? How far something goes is not what it is."""
    is_counted = _next(forms, place) in UNITS and NUMBER.fullmatch(words[place]) is not None
    is_apart = any(forms[: max(0, place - 1)]) and not (forms[place - 1] or any(forms[place + 2 :]))
    return is_counted and (place == 0 or words[place - 1].lower() not in LEVELS) and not is_apart


def _is_rate(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word the article of that for each of which something is paid, where both stay: "three pounds a night"?"""
    is_article = words[place].lower() in ("a", "an") and _next(forms, place) in RATES
    return is_article and place > 0 and forms[place - 1].endswith(("s", "lion"))


def _compares(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word the "than" of a comparison that stays: "taller than five storeys"?"""
    is_than = place > 0 and words[place].lower() == "than" and forms[place - 1].endswith("er")
    return is_than and any(forms[place + 1 : place + 3]) and (_next(forms, place) != "" or not NUMBER.fullmatch(words[place + 1]))


def _is_particle(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Does the word belong to the verb before it, which stays: to "bail out a bank" is not to bail it? "Lift up" is no more than "lift"."""
    if not place or words[place] not in PARTICLES or not forms[place - 1] or forms[place - 1].endswith(words[place]):
        return False
    verb, before = words[place - 1], words[: place - 1]
    is_verb = VERBAL.fullmatch(verb) is not None or (
        verb.islower() and verb[-1] != "s" and (not before or before[-1] in ACTING or before == ["to"])
    )
    return is_verb and forms[place - 1][:2] == verb[:2] and not says(verb, UP)


def _is_aim(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word a noun behind which it is said what somebody would do, where both stay: "Avaria's efforts to join"?"""
    noun, before = words[place].lower(), words[place - 1].lower() if place else ""
    is_aim = noun in AIMS or (noun in OWNED_AIMS and before in OWNERS | {"'s", "’s"})
    return is_aim and _next(forms, place) == "to" and any(forms[max(0, place - 2) : place])


def _is_undone(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word the verb of what is to be done behind a noun that stays, where its object stays: "talks to end the strike"?"""
    if not 1 < place < len(forms) - 1 or not forms[place - 2]:
        return False
    to, verb, noun = words[place - 1].lower(), words[place], words[place - 2].lower()
    is_verb = verb.isalpha() and verb.lower() not in JOINING | LINKING | POINTING
    return is_verb and to == "to" and noun in PURPOSES and any(forms[place + 1 : place + 4])


def _leaves(words: Sequence[str], forms: Sequence[str], place: int) -> bool:
    """Is the word the "out" of an "of" that stays, behind what stays?"""
    return any(forms[:place]) and _next(forms, place) == "of" and words[place].lower() == "out"


def _next(forms: Sequence[str], place: int) -> str:
    return "".join(forms[place + 1 : place + 2]).lower()

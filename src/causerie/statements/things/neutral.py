"""The neutral name of a thing: the phrase without the words that say it goes up or down.

`name` and direction belong together: "lower taxes" with direction -1 is named "taxes"; read as +1 it
keeps its word and stays "lower taxes", so that name and direction never contradict each other.
"""

import re

from causerie.statements.phrases import LEADING, tidy
from causerie.statements.things.directions import (
    DEGREES,
    DENIAL,
    DOWN,
    DRIES,
    GOES,
    HOLLOW,
    MISSING,
    MOTION,
    PARTICLES,
    PRESSING,
    STATES,
    UP,
    UP_NOUNS,
    UP_VERBS,
    says,
)
from causerie.statements.things.taken import is_in_place

PHRASAL = re.compile(r"[a-z]+ (?:off|out|down|away|up) (?!(?:and|as|at|by|for|from|in|of|on|or|than|to|with)\b)")
"""A verb and its particle: what follows is down, however they say it."""
UNDONE = re.compile(r"(?:(?:to|will|would|could|may|might) )*(?:leav(?:e|es|ing)|left) .* (?P<how>un\w+ed)$")
"""What a thing is left that is not done, and so down."""
NO_LONGER = re.compile(r"\w no longer (?P<verb>[a-z]+)$")
"""Ends what is said of a thing that is over."""
AMOUNT = re.compile(
    r"(?:an? )?(?:\d\S*|half|third|quarter|fifth|tenth|few|little|much|more|one|two|three|four|five|six|ten"
    r"|years?|months?|weeks?|days?|hours?)(?: \S+)?$",
    re.IGNORECASE,
)
"""By how much, or how long, and not what."""
LOOSE = re.compile(r"\s+(?:to|in|of|on|at|for|by)$")
AIMED = re.compile(r"(?:on|to|in|against|at|by|of) ")
"""Begins what a noun says more of, and is no object: "strain on budgets"."""
COUNTING = re.compile(r"^no (?:less|fewer|more) (?:than )?(?=\w)")
"""Before a number, which the name may lack."""
NO_DEGREE = re.compile(
    r"(?:schools?|school(?:ers|children)|tech|technology|streets?|seas|courts?|profile|season|tide|than|of|or|and|about)\b"
)
"""What follows one of them where it says something else."""
LINK = re.compile(
    r"^(?:(?:down|up|out|back|off|away|in|of|to|on|from|for|the|a|an|its|their|his|him|her|our|us|them|any)\s+)+", re.IGNORECASE
)
AUXILIARY = re.compile(
    r"(?:\s+(?:will|would|may|might|can|could|should|must|has|have|had|is|are|was|were|be|been|being|get|gets|got|also|simply|already|soon"
    r"|to|begins?|began|continues?|continued))+$",
    re.IGNORECASE,
)
ACTS = re.compile(r"\S+ (?:will|would|may|might|can|could|should|must|has|have|had|is|are|was|were|do|does|did)\b", re.IGNORECASE)
"""A first word of which something is said, so that it is no verb."""
MEASURE = re.compile(
    r"(?:,?\s+(?:by (?:half|a (?:third|quarter|fifth|tenth))|sharply|steeply|again|completely|altogether|overnight|further"
    r"|a little|at all))+$",
    re.IGNORECASE,
)
BEFORE_NOUN = re.compile(
    r"(?:^|\s)(?:the|an?|another|some|any|no|more|his|her|its|our|my|your|their|this|that|these|those|of|in|on|at|to|for|from|by|with|and|or|as|'s|\S+['’]s)$",
    re.IGNORECASE,
)
"""Ends what goes on with a noun, and not with a verb."""


def neutral(mention: str, direction: int) -> str:
    """Return the mention without its article, and without the word of its direction.

    >>> neutral("lower taxes", -1), neutral("the rising inflation", 1), neutral("cuts in public spending", -1)
    ('taxes', 'inflation', 'public spending')
    >>> neutral("lower taxes", 1), neutral("reduce the role of the central bank", -1)
    ('lower taxes', 'role of the central bank')
    >>> neutral("inflation falls", -1), neutral("unemployment will rise", 1), neutral("investment does not come", -1)
    ('inflation', 'unemployment', 'investment')
    """
    plain = tidy(mention)
    if direction < 0 and (missing := MISSING.sub("", plain)) != plain:
        return tidy(missing)
    words = DOWN if direction < 0 else UP
    return _without_first(plain, words) or _without_last(plain, words) or plain


def told_direction(mention: str) -> int:
    """The direction that the first or the last word of the mention tells; 0 where neither does, or both may be said.

    >>> told_direction("taxes fall"), told_direction("raise wages"), told_direction("sanctions are lifted"), told_direction("a deal")
    (-1, 1, 0, 0)
    >>> told_direction("the ban is imposed"), told_direction("a pay freeze")
    (0, 1)
    """
    if is_in_place(mention):
        return 1
    plain = tidy(mention)
    begins = ACTS.match(LEADING.sub("", plain)) is None
    down, up = (bool((begins and _without_first(plain, words)) or _without_last(plain, words)) for words in (DOWN, UP))
    return up - down


def without_degree(name: str, direction: int) -> str:
    """Return the name without a first word that says no more than its direction: "higher rents" that are up are "rents", "strain budgets"
    that are down "budgets".

    Of 2,141 annotated mentions that begin with such a word 98 % are named without it.

    >>> without_degree("higher rents", 1), without_degree("high schools", 1), without_degree("lower rents", -1)
    ('rents', 'high schools', 'rents')
    >>> without_degree("lower rents", 1), without_degree("more than a dozen governors", 1), without_degree("High Court", 1)
    ('lower rents', 'more than a dozen governors', 'High Court')
    >>> without_degree("strain on budgets", -1)
    'strain on budgets'
    >>> without_degree("straining budget", -1), without_degree("no less than 900 jobs", 1), without_degree("no fewer jobs", 1)
    ('budget', '900 jobs', 'jobs')
    """
    name = COUNTING.sub("", name)
    first, _, rest = name.partition(" ")
    if direction < 0 and first in PRESSING:
        return name if not rest or AIMED.match(rest) else rest
    return rest if first.lower() in DEGREES[direction] and rest[:1].islower() and not NO_DEGREE.match(rest) else name


def without_state(name: str, mention: str) -> str:
    """Return the name of a thing that is down without the one word of its mention that says so, where the mention begins or ends with it:
    else it would be said twice.

    Of 97 names of annotated mentions that lose such a word 68 then share words with the annotators', 5 before.

    >>> without_state("close furnace", "close a furnace"), without_state("dead villages", "dead villages")
    ('furnace', 'villages')
    >>> without_state("crossing shut", "kept the crossing shut"), without_state("ban on dogs", "lifts a ban on dogs")
    ('crossing', 'ban on dogs')
    >>> without_state("flow shrunk", "the flow has shrunk"), without_state("homes unfinished", "leave homes unfinished")
    ('flow', 'homes')
    >>> without_state("reform pays", "the reform no longer pays"), without_state("fines collected", "fines are no longer collected")
    ('reform', 'fines')
    >>> without_state("delay of a year", "a delay of a year")
    'delay of a year'
    """
    plain = tidy(mention)
    if (over := NO_LONGER.search(plain)) and name.endswith(f" {over['verb']}"):
        return name.removesuffix(f" {over['verb']}")
    if (phrasal := PHRASAL.match(name)) and plain.startswith(phrasal[0]):
        return tidy(LINK.sub("", name[phrasal.end() :]))
    words = plain.split()
    saying = [n for n, word in enumerate(words) if says(word, DOWN) or word.lower() in HOLLOW]
    if not saying and (left := UNDONE.match(plain)) and name.endswith(f" {left['how']}"):
        return name.removesuffix(f" {left['how']}")
    if len(saying) != 1 or " " not in name or DENIAL.search(plain):
        return name
    first, _, rest = name.partition(" ")
    before, _, last = name.rpartition(" ")
    if words[saying[0]].lower() == first.lower() == LEADING.sub("", plain).partition(" ")[0].lower():
        rest = tidy(LINK.sub("", rest))
        return name if AMOUNT.match(rest) else rest
    is_verb = last in STATES or AUXILIARY.search(" " + " ".join(words[:-1])) is not None
    return LOOSE.sub("", before) if saying == [len(words) - 1] and words[-1] == last and is_verb else name


def _without_first(phrase: str, words: frozenset[str]) -> str:
    body = LEADING.sub("", phrase)
    first, _, rest = body.partition(" ")
    second = PARTICLES.get(rest.split(" ")[0]) if first.lower() in MOTION else None
    if second is not words and (second is not None or not says(first, words)):
        return ""
    return tidy(LINK.sub("", rest))


def _without_last(phrase: str, words: frozenset[str]) -> str:
    plain = MEASURE.sub("", phrase)
    rest, _, last = plain.rpartition(" ")
    before, _, verb = rest.rpartition(" ")
    if last.lower() in PARTICLES and before and _says_with(verb.lower(), PARTICLES[last.lower()], words):
        rest, last = before, verb
    elif not says(last, words) or BEFORE_NOUN.search(rest):
        return ""
    subject = AUXILIARY.sub("", rest)
    is_verb = subject != rest or last.lower() not in UP_NOUNS or (last.lower() in UP_VERBS.split() and rest.endswith("s"))
    return tidy(subject) if is_verb else ""


def _says_with(verb: str, particle: frozenset[str], words: frozenset[str]) -> bool:
    meant = DOWN if verb in DRIES else particle if verb in GOES else None
    return meant is words if meant else says(verb, words)

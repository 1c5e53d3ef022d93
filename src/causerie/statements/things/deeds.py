"""What "it" means after something was done to a thing: the thing, or the deed.

"She wants to scrap the levy, since it fuels inflation": the levy does. "Scrapping the levy was popular. It filled the shops": the deed did.
Of 329 pronouns in the annotated texts that mean what was said to go down before them, and stand alone, 271 are told rightly so, where
165 mean the deed.
"""

import re
from collections.abc import Container

from causerie.records import Mention, Span
from causerie.statements.phrases import tidy
from causerie.statements.things.definites import kind_of
from causerie.statements.things.directions import DOWN, DOWN_WORDS, TAKING_AWAY

VERBS = TAKING_AWAY | {"cut"}
NOUNS_TOO = frozenset(
    "ban bans block blocks collapse cut cuts delay delays drop drops end ends fall falls freeze freezes halt halts limit limits lower "
    "repeal slump stop stops".split()
)
"""Verbs that are nouns, or say how something is, where neither an article follows nor a word such as "to" stands before them."""
SAYING_HOW = frozenset(DOWN_WORDS.split()) - NOUNS_TOO
DETERMINED = re.compile(r"(?:the|an?|any|some|no|its|his|her|their|our|my|your|this|that|these|those|such|all|\S+['’]s?)\s", re.IGNORECASE)
DONE_TO = re.compile(r"\w(?:\w\wed|broken|frozen|withdrawn|taken (?:down|off|out|away))$")
"""Ends what is done to a thing that is named first: "the law repealed"."""
TO_DO = re.compile(
    r"\b(?:to|will|would|could|may|might|can|should|must|not|and|or|I|we|you|he|she|it|they|who)\s(?:\w+ly )?$|['’](?:d|ll)\s$"
)
WOULD = re.compile(
    r"(?:\s+(?:also|then|in turn|\w+ly))?(?:\s+(?:will|would|could|may|might|can|should|won['’]t|wouldn['’]t)|['’](?:d|ll))\b"
)
"""Stands after what has not come yet."""
LONGEST_BEFORE = 24  # characters
DOING = re.compile(
    r"(?:to )?(\w+)\s+(?:(?:down|off|out|away)\s+)?(?=(?:the|an?|its|his|her|their|our|this|these|those)\s(?!.*\bso (?:many|much)\b))"
)
RELATIVE = re.compile(
    r"\s+(?:that|which)\s+(?:(?:had|has|have|will|would|may|might|could|can|also|still|once|\w+ly)\s+)*"
    r"(?:\w+\s+(?:(?:up|down|out|off|away)\s+)?(?:(?:the|an?|its|his|her|their|our)\s+)?)?"
)
"""Begins to say more of a thing; behind a comma it may say more of the deed."""


def is_of_the_thing(text: str, pronoun: Span, what: Mention, causing: Container[Span]) -> bool:
    """Does a pronoun behind a mention that says a thing goes down mean the thing? `causing` are the mentions said to bring something about.

    It means the deed where that brought something about before, and where it "would" do so and the deed is still to be done.
    """
    if not is_deed(text, what) or (what.start, what.end) in causing:
        return False
    first = tidy(what.text).partition(" ")[0].lower()
    is_to_come = first in VERBS or first.endswith("ing") or DETERMINED.match(what.text) is not None
    return not (is_to_come and WOULD.match(text, pronoun[1]))


def is_deed(text: str, what: Mention) -> bool:
    """Does the mention say in a verb that something is done to a thing? "A cut in taxes" and "lower taxes" are things themselves.

    >>> said = [("to ", "cut taxes"), ("", "scrapping the levy"), ("", "the law repealed"), ("", "tax cuts"), ("", "an end to the levy")]
    >>> whats = [Mention(start=len(a), end=len(a + b), text=b, name="levy", kind="thing", direction=-1) for a, b in said]
    >>> [is_deed(before + what.text, what) for (before, _), what in zip(said, whats, strict=True)]
    [True, True, True, False, False]
    """
    words = " ".join(what.text.split())
    if DETERMINED.match(words):
        return DONE_TO.search(words) is not None
    first, _, rest = tidy(words).partition(" ")
    first = first.lower()
    if not rest or first in SAYING_HOW:
        return False
    if first in NOUNS_TOO:
        return DETERMINED.match(rest) is not None or TO_DO.search(text[max(0, what.start - LONGEST_BEFORE) : what.start]) is not None
    return first in DOWN or kind_of(tidy(words))[0] not in NOUNS_TOO | SAYING_HOW


def what_is_spoken_of(text: str, subject: Span, obj: Span) -> Span:
    """Where the thing stands that brings the object about: of "to end a dispute that unsettled investors" the dispute, not its end.

    >>> text = "to end a dispute that had unsettled investors"
    >>> text[slice(*what_is_spoken_of(text, (3, 16), (26, 45)))], text[slice(*what_is_spoken_of(text, (7, 16), (26, 45)))]
    ('a dispute', 'a dispute')
    """
    doing, relative = DOING.match(text, *subject), RELATIVE.match(text, subject[1])
    if not doing or not relative or doing[1].lower() not in DOWN or not subject[1] < obj[0] <= relative.end():
        return subject
    return doing.end(), subject[1]

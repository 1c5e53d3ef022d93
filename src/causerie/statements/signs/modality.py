"""The modality of a statement: what the model sees, and the words that say so outright."""

import re
from collections.abc import Mapping, Sequence

from causerie.records import MODALITIES, Modality, Relation, Span

BETWEEN: tuple[tuple[Modality, float, re.Pattern[str]], ...] = (
    ("hedged", 10.0, re.compile(r"\b(?:may|might|could|likely|unlikely|possibly|perhaps|potentially)\b")),
    ("denied", 40.0, re.compile(r"\b(?:will not|won[’']t|would not|wouldn[’']t|does not|do not|did not|doesn[’']t|no evidence)\b")),
    ("hoped", 10.0, re.compile(r"\b(?:in order to|aimed at|so that|intended to|meant to|designed to)\b")),
)
"""Words between cause and effect, and how many times likelier they make the modality: the rarer it is, the more.

In the training corpus 91 % of the causes with a hedge there are hedged, 79 % of those with a denial denied, 89 % of those
with a purpose hoped."""
AFFIRMED = re.compile(
    r"\b(?:(?:(?:will|would|do|does|did|is|are|was|were|has|have|had|can|could) ?)?(?:not|n[’']t) (?:only|just|merely|simply|solely|least)"
    r"|(?:cannot|can not|can[’']t|could not|couldn[’']t) (?:help )?but"
    r"|(?:no|little|without|without an?y?|beyond) (?:doubt|question)"
    r"|nothing but|never (?:fail|fails|failed) to|no (?:less|fewer) than|no (?:accident|coincidence|wonder)"
    r"|un(?!like)\w+ly)\b",
    re.IGNORECASE,
)
"""What looks like a denial and is none; with nothing else beside it that denies, nothing is denied."""
DENIES = re.compile(
    r"\b(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot|hardly|unlikely|little|few|den(?:y|ies|ied)|reject(?:s|ed)?"
    r"|dismiss(?:es|ed)?|fail(?:s|ed)? to|refus(?:e|es|ed)|doubt(?:s|ed)?|far from|myth|false(?:ly)?|wrong)\b|n[’']t\b",
    re.IGNORECASE,
)
WHETHER = re.compile(r"\b(?:whether(?: or not)?|unclear if) (?:\w+ )?$")
QUESTION = re.compile(
    r"[\"“‘']?(?:(?:And|But|So|Or) )?"
    r"(?:[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ss]hould|[Hh]as|[Hh]ave|May|Might)\b"
    r".*\?[\"”’']*$",
    re.DOTALL,
)
"""A question that yes or no would answer. Of the statements in one 60 % are asked, and 72 % of those right after "whether";
the model alone hardly ever says so, since one statement in a hundred is asked."""
ASKED = 40.0
"""How many times likelier either makes a question."""

PARTLY = re.compile(
    r"\b[Oo]nly (?:part(?:ly|ially)|in part|(?:about |around |roughly |perhaps )?(?:half|some|part|\d+ per ?cent"
    r"|(?:a|one) (?:small )?(?:third|quarter|fifth|tenth|part|share|fraction)) of)\b"
)
NOT_PARTLY = 0.02
"""How many times likelier that makes a denial: of 90 causes that do so in part, none is denied in the training texts."""


def modality(probabilities: Sequence[float], relation: Relation, sentence: str, first: Span, second: Span) -> Modality:
    """Return the likeliest modality, given the model's probabilities, the sentence, and where in it the two ends stand, in text order.

    >>> unsure = [0.6, 0.1, 0.2, 0.05, 0.05]
    >>> modality(unsure, "causes", "Cuts could bring jobs", (0, 4), (17, 21))
    'hedged'
    >>> modality(unsure, "causes", "They ask whether cuts bring jobs", (17, 21), (28, 32))
    'asked'
    >>> modality([0.3, 0.1, 0, 0.6, 0], "causes", "Cuts did not only bring jobs", (0, 4), (24, 28))
    'stated'
    """
    weights = dict(zip(MODALITIES, probabilities, strict=True))
    if relation == "causes":
        between = AFFIRMED.sub("", sentence[first[1] : second[0]])
        for name, factor, words in BETWEEN:
            weights[name] *= factor if words.search(between) else 1.0
    if WHETHER.search(sentence, 0, first[0]) or QUESTION.match(sentence):
        weights["asked"] *= ASKED
    if _likeliest(weights) == "denied":
        weights["denied"] *= _denial(sentence, second)
    return _likeliest(weights)


def _likeliest(weights: Mapping[Modality, float]) -> Modality:
    return max(weights, key=lambda name: weights[name])


def _denial(sentence: str, second: Span) -> float:
    """How many times likelier the words make it that something is denied: what looks so may be none, or be denied in part."""
    before = sentence[: second[1]]
    if AFFIRMED.search(before) and not DENIES.search(AFFIRMED.sub("", before)):
        return 0.0
    return NOT_PARTLY if PARTLY.search(sentence, 0, second[0]) else 1.0

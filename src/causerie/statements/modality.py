"""The modality of a statement: what the model sees, and the words that say so outright."""

import re
from collections.abc import Sequence

from causerie.records import MODALITIES, Modality, Relation, Span

BETWEEN: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    ("hedged", re.compile(r"\b(?:may|might|could|likely|unlikely|possibly|perhaps|potentially)\b")),
    ("denied", re.compile(r"\b(?:will not|won[’']t|would not|wouldn[’']t|does not|do not|did not|doesn[’']t|no evidence)\b")),
    ("hoped", re.compile(r"\b(?:in order to|aimed at|so that|intended to|meant to|designed to)\b")),
)
"""Words between cause and effect. In the training corpus 91 % of the causes with a hedge there are hedged,
79 % of those with a denial denied, 89 % of those with a purpose hoped."""
WHETHER = re.compile(r"\b(?:whether(?: or not)?|unclear if) (?:\w+ )?$")
QUESTION = re.compile(
    r"[\"“‘']?(?:(?:And|But|So|Or) )?"
    r"(?:[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ss]hould|[Hh]as|[Hh]ave|May|Might)\b"
    r".*\?[\"”’']*$",
    re.DOTALL,
)
"""A question that yes or no would answer. Of the statements in one 60 % are asked, and 72 % of those right after "whether";
the model alone hardly ever says so, since one statement in a hundred is asked."""
FACTOR, ASKED = 10.0, 40.0
"""How many times likelier such words make the modality; `training/RESULTS.md` says what that changes."""


def modality(probabilities: Sequence[float], relation: Relation, sentence: str, first: Span, second: Span) -> Modality:
    """Return the likeliest modality, given the model's probabilities, the sentence, and where in it the two ends stand, in text order.

    >>> unsure = [0.6, 0.1, 0.2, 0.05, 0.05]
    >>> modality(unsure, "causes", "Cuts could bring jobs", (0, 4), (17, 21))
    'hedged'
    >>> modality(unsure, "causes", "They ask whether cuts bring jobs", (17, 21), (28, 32))
    'asked'
    """
    between = sentence[first[1] : second[0]]
    said = {name for name, words in BETWEEN if relation == "causes" and words.search(between)}
    weights = {name: p * (FACTOR if name in said else 1.0) for name, p in zip(MODALITIES, probabilities, strict=True)}
    if WHETHER.search(sentence, 0, first[0]) or QUESTION.match(sentence):
        weights["asked"] *= ASKED
    return max(weights, key=lambda name: weights[name])

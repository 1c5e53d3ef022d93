"""The modality of a statement: what the model sees, and the words that say so outright."""

import re
from collections.abc import Sequence

from causerie.records import MODALITIES, Modality, Relation

BETWEEN: tuple[tuple[Modality, re.Pattern[str]], ...] = (
    ("hedged", re.compile(r"\b(?:may|might|could|likely|unlikely|possibly|perhaps|potentially)\b")),
    ("denied", re.compile(r"\b(?:will not|won[’']t|would not|wouldn[’']t|does not|do not|did not|doesn[’']t|no evidence)\b")),
    ("hoped", re.compile(r"\b(?:in order to|aimed at|so that|intended to|meant to|designed to)\b")),
)
"""Words between cause and effect. In the training corpus 91 % of the causes with a hedge there are hedged,
79 % of those with a denial denied, 89 % of those with a purpose hoped."""
WHETHER = re.compile(r"\b(?:whether|unclear if)\b")
"""Before both ends, in their sentence: half of these are asked."""
FACTOR, ASKED = 10.0, 4.0
"""How many times likelier such words make the modality (`training/RESULTS.md` says what that changes)."""


def modality(probabilities: Sequence[float], relation: Relation, *, before: str, between: str) -> Modality:
    """Return the likeliest modality, given the model's probabilities, the text before both ends in their sentence and that between them.

    >>> unsure = [0.5, 0.1, 0.2, 0.1, 0.1]
    >>> modality(unsure, "causes", before="", between="could"), modality(unsure, "causes", before="It asks whether", between="will bring")
    ('hedged', 'stated')
    """
    said = {name for name, words in BETWEEN if relation == "causes" and words.search(between)}
    weights = {name: p * (FACTOR if name in said else 1.0) for name, p in zip(MODALITIES, probabilities, strict=True)}
    weights["asked"] *= ASKED if WHETHER.search(before) else 1.0
    return max(weights, key=lambda name: weights[name])

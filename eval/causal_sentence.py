"""Sentences told to be causal or not, against the Causal News Corpus (its subtask 1).

Precision, recall and F1 are those of the causal class; `mcc` is Matthews' correlation. A sentence is called causal from a probability
of 0.5 on. `all_causal` is what calling every sentence causal comes to: what a model must beat.
"""

from collections.abc import Sequence
from math import sqrt
from pathlib import Path
from typing import Any, Protocol

from eval import cnc
from eval.scores import report

THRESHOLD = 0.5


class CausalScorer(Protocol):
    def causal(self, text: str) -> float:
        """Return the probability that the sentence is causal."""
        ...


def evaluate(data: Path, scorer: CausalScorer, *, held_out: bool = False) -> dict[str, Any]:
    """Score on a file of the corpus, or the folder that holds it; `held_out` takes only what training leaves alone."""
    file = cnc.find(data, cnc.SENTENCES)
    sentences = cnc.held_out_part(file) if held_out else cnc.sentences(file)
    return score([s.causal for s in sentences], [scorer.causal(s.text) >= THRESHOLD for s in sentences]) | {"threshold": THRESHOLD}


def score(gold: Sequence[bool], predicted: Sequence[bool]) -> dict[str, Any]:
    """
    >>> score([True, True, False, False], [True, False, False, False])["mcc"]
    0.5774
    """
    return {
        "sentences": len(gold),
        "causal": sum(gold),
        **_measures(gold, predicted),
        "all_causal": _measures(gold, [True] * len(gold)),
    }


def _measures(gold: Sequence[bool], predicted: Sequence[bool]) -> dict[str, float]:
    pairs = list(zip(gold, predicted, strict=True))
    right = pairs.count((True, True))
    accuracy = sum(g == p for g, p in pairs) / max(1, len(pairs))
    return {**report(right, sum(predicted), sum(gold)), "accuracy": round(accuracy, 4), "mcc": round(_correlation(pairs), 4)}


def _correlation(pairs: Sequence[tuple[bool, bool]]) -> float:
    """Return Matthews' correlation; 0 where one side is all alike."""
    both, neither, missed, extra = (pairs.count(pair) for pair in ((True, True), (False, False), (True, False), (False, True)))
    spread = (both + extra) * (both + missed) * (neither + extra) * (neither + missed)
    return (both * neither - extra * missed) / sqrt(spread) if spread else 0.0

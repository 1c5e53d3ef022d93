"""Sentiment toward people and groups mentioned in sentences, against NewsMTSC.

One prediction for each target, at its main mention: the most probable of negative, neutral and positive. `macro_f1` and `macro_recall`
are means over the three classes, `f1_pn` is the mean of negative and positive. `majority` is what the commonest class everywhere comes to.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from causerie.records import Span
from eval import newsmtsc
from eval.newsmtsc import CLASSES
from eval.scores import report


class SentimentScorer(Protocol):
    def sentiment(self, text: str, target: Span) -> tuple[float, float, float]:
        """Return the probabilities that what the text says of the target is negative, neutral, positive."""
        ...


def evaluate(data: Path, scorer: SentimentScorer, *, held_out: bool = False) -> dict[str, Any]:
    """Score on a file of the corpus, or the folder that holds it; `held_out` takes only what training leaves alone."""
    file = newsmtsc.find(data)
    targets = newsmtsc.held_out_part(file) if held_out else newsmtsc.targets(file)
    said = [scorer.sentiment(t.text, t.span) for t in targets]
    return score([t.polarity for t in targets], [probabilities.index(max(probabilities)) for probabilities in said])


def score(gold: Sequence[int], predicted: Sequence[int]) -> dict[str, Any]:
    """
    >>> score([0, 0, 1, 2], [0, 1, 1, 2])["macro_f1"], score([0, 0, 1, 2], [0, 1, 1, 2])["majority"]["macro_f1"]
    (0.7778, 0.2222)
    """
    commonest = max(range(len(CLASSES)), key=list(gold).count)
    return {
        "targets": len(gold),
        **_measures(gold, predicted),
        **{name: {"targets": list(gold).count(n), **_class(gold, predicted, n)} for n, name in enumerate(CLASSES)},
        "majority": _measures(gold, [commonest] * len(gold)),
    }


def _measures(gold: Sequence[int], predicted: Sequence[int]) -> dict[str, float]:
    negative, neutral, positive = (_class(gold, predicted, n) for n in range(len(CLASSES)))
    return {
        "macro_f1": _mean(negative["f1"], neutral["f1"], positive["f1"]),
        "f1_pn": _mean(negative["f1"], positive["f1"]),
        "macro_recall": _mean(negative["recall"], neutral["recall"], positive["recall"]),
        "accuracy": round(sum(g == p for g, p in zip(gold, predicted, strict=True)) / max(1, len(gold)), 4),
    }


def _class(gold: Sequence[int], predicted: Sequence[int], n: int) -> dict[str, float]:
    both = Counter(zip(gold, predicted, strict=True))
    return report(both[n, n], list(predicted).count(n), list(gold).count(n))


def _mean(*values: float) -> float:
    return round(sum(values) / len(values), 4)

"""Held-out documents to a calibration line a relation, and to the confidence from which statements read best."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from causerie.records import RELATIONS, Statement
from causerie.statements.annotation import to_annotation
from causerie.statements.reader import Reader
from causerie.statements.rivals import AS_SCORED, SMALLEST, Rivals, rivals
from eval.statements import matches, score, sign
from training.data import Example

PULL = 0.1
STEPS = np.arange(0.1, 0.7, 0.02)
NEARLY = 0.01
"""Of the sum of three F1 scores."""


class HeldOut(NamedTuple):
    """Documents the model was not trained on."""

    corpus: list[Example]
    """Of the statement corpus."""
    further: list[Example]


class Judged(NamedTuple):
    """A statement, what speaks for and against it, and whether it is annotated with the same sign."""

    statement: Statement
    score: float
    beside: Rivals
    is_right: bool


def calibrate(reader: Reader, held_out: HeldOut) -> dict[str, Any]:
    """Return the card's `calibration` and `least`.

    Confidence is the chance that a statement is found and its sign right: Platt's logistic line over the score's logit, and the scores of
    its rivals.
    """
    reader.model.card.update(calibration=dict.fromkeys(RELATIONS, AS_SCORED), least=0.0)
    every = [*held_out.corpus, *held_out.further]
    read = [_judged(reader, example) for example in every]
    lines = {relation: _line([each for one in read for each in one if each.statement.relation == relation]) for relation in RELATIONS}
    reader.model.card.update(calibration=lines)
    sure = [reader.read([example.document], least=0.0) for example in every]
    return {"calibration": lines, "least": middle(STEPS, np.array([_f1(every, sure, least) for least in STEPS]))}


def middle(steps: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    """The middle of the steps around the best that score nearly as well: which of them is the best is chance."""
    good = scores >= scores.max() - NEARLY
    first = last = int(scores.argmax())
    while first > 0 and good[first - 1]:
        first -= 1
    while last + 1 < len(good) and good[last + 1]:
        last += 1
    return round(float(steps[first] + steps[last]) / 2, 2)


def _judged(reader: Reader, example: Example) -> list[Judged]:
    statements = reader.read([example.document])
    entries = [{**annotation_of(example, s), "at": n} for n, s in enumerate(statements)]
    right = {p["at"] for g, p in matches(example.statements or (), entries) if sign(g) == sign(p)}
    beside = {
        (each.relation, each.subject, each.object): (each.score, its)
        for window in reader.scored(example.document)
        for each, its in zip(window, rivals(window), strict=True)
    }
    places = [(s.relation, (s.subject.start, s.subject.end), (s.object.start, s.object.end)) for s in statements]
    return [Judged(s, *beside[place], n in right) for n, (s, place) in enumerate(zip(statements, places, strict=True))]


def annotation_of(example: Example, statement: Statement) -> dict[str, Any]:
    """A statement that was read in the document, in the form of the annotated ones."""
    return dict(to_annotation("", example.document.text, [(statement, 0)])["statements"][0])


def _line(judged: Sequence[Judged]) -> list[float]:
    """Fit slope, intercept and the weights of rivals by Newton's method, with Platt's smoothed targets.

    A weak pull towards the identity keeps them where hardly anything was judged.
    """
    score = np.clip([each.score for each in judged], SMALLEST, 1 - SMALLEST)
    right = np.array([each.is_right for each in judged], dtype=bool)
    up, down = (right.sum() + 1) / (right.sum() + 2), 1 / ((~right).sum() + 2)
    goal = np.where(right, up, down)
    x = np.column_stack([np.log(score / (1 - score)), np.ones(len(score)), [each.beside for each in judged]])
    line = identity = np.array(AS_SCORED)
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ line))
        slope = x.T @ (p - goal) + PULL * (line - identity)
        line = line - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + PULL * np.eye(len(line)), slope)
    return [round(float(v), 4) for v in line]


def _f1(examples: Sequence[Example], read: Sequence[Sequence[Statement]], least: float) -> float:
    kept = [[annotation_of(e, s) for s in found if s.confidence >= least] for e, found in zip(examples, read, strict=True)]
    scores = score({str(n): (e.statements or (), entries) for n, (e, entries) in enumerate(zip(examples, kept, strict=True))})
    return float(sum(scores["all"][level]["f1"] for level in ("found", "signed", "full")))

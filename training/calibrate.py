"""Held-out documents to a calibration line a relation, and to the confidence from which statements read best."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from causerie.records import RELATIONS, Statement
from causerie.statements.annotation import to_annotation
from causerie.statements.reader import Reader
from eval.statements import matches, score, sign
from training.data import Example

PULL = 0.1
LOWEST = 0.02
STEPS = np.arange(0.1, 0.7, 0.02)
NEARLY = 0.01
"""Of the sum of three F1 scores."""


class HeldOut(NamedTuple):
    """Documents the model was not trained on."""

    corpus: list[Example]
    """Of the statement corpus, annotated by those whose judgement confidence is to foretell: its lines are fitted on these."""
    further: list[Example]


def calibrate(reader: Reader, held_out: HeldOut) -> dict[str, Any]:
    """Return the card's `calibration`, fitted on the corpus's documents, and `least`, chosen on all.

    Confidence is the chance that a statement is found and its sign right: Platt's logistic line over the score's logit.
    """
    reader.model.card.update(calibration={r: [1.0, 0.0] for r in RELATIONS}, least=LOWEST)
    judged = _judged(held_out.corpus, _read(reader, held_out.corpus))
    lines = {relation: _line([(s.confidence, right) for s, right in judged if s.relation == relation]) for relation in RELATIONS}
    reader.model.card.update(calibration=lines)
    every = held_out.corpus + held_out.further
    read = _read(reader, every)
    return {"calibration": lines, "least": middle(STEPS, np.array([_f1(every, read, least) for least in STEPS]))}


def middle(steps: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    """The middle of the steps around the best that score nearly as well: which of them is the best is chance."""
    good = scores >= scores.max() - NEARLY
    first = last = int(scores.argmax())
    while first > 0 and good[first - 1]:
        first -= 1
    while last + 1 < len(good) and good[last + 1]:
        last += 1
    return round(float(steps[first] + steps[last]) / 2, 2)


def _read(reader: Reader, examples: Sequence[Example]) -> list[list[Statement]]:
    return [reader.read([e.document], least=LOWEST) for e in examples]


def _judged(examples: Sequence[Example], read: Sequence[Sequence[Statement]]) -> list[tuple[Statement, bool]]:
    """Each statement, and whether it is annotated with the same sign."""
    out = []
    for example, statements in zip(examples, read, strict=True):
        entries = [{**_entry(example, s), "at": n} for n, s in enumerate(statements)]
        right = {p["at"] for g, p in matches(example.statements or (), entries) if sign(g) == sign(p)}
        out += [(s, n in right) for n, s in enumerate(statements)]
    return out


def _entry(example: Example, statement: Statement) -> dict[str, Any]:
    return dict(to_annotation("", example.document.text, [(statement, 0)])["statements"][0])


def _line(judged: Sequence[tuple[float, bool]]) -> list[float]:
    """Fit slope and intercept of a logistic line by Newton's method, with Platt's smoothed targets.

    A weak pull towards the identity keeps the line where hardly anything was judged.
    """
    score = np.clip([s for s, _ in judged], 1e-6, 1 - 1e-6)
    right = np.array([r for _, r in judged], dtype=bool)
    up, down = (right.sum() + 1) / (right.sum() + 2), 1 / ((~right).sum() + 2)
    goal = np.where(right, up, down)
    x = np.stack([np.log(score / (1 - score)), np.ones(len(score))], 1)
    line = identity = np.array([1.0, 0.0])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ line))
        slope = x.T @ (p - goal) + PULL * (line - identity)
        line = line - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + PULL * np.eye(2), slope)
    return [round(float(v), 4) for v in line]


def _f1(examples: Sequence[Example], read: Sequence[Sequence[Statement]], least: float) -> float:
    kept = [[_entry(e, s) for s in found if s.confidence >= least] for e, found in zip(examples, read, strict=True)]
    scores = score({str(n): (e.statements or (), entries) for n, (e, entries) in enumerate(zip(examples, kept, strict=True))})
    return float(sum(scores["all"][level]["f1"] for level in ("found", "signed", "full")))

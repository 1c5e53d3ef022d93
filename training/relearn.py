"""The heads for target sentiment learned anew over the states of a finished encoder: what they learned beside all others was too little.

To go on from that does less than to begin afresh. Only what no other head shares is learned: the heads for causes and effects read worse
when they were learned anew.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.batches import Row, cut, inputs, prepare, together
from training.data import Example
from training.fitting import Recipe, fit
from training.further import FurtherHead
from training.further_losses import further_losses
from training.losses import states
from training.model import ReaderModel
from training.targets import targets
from training.terms import means

RECIPE = Recipe(epochs=8, rate=5e-4, decay=0.02, warm_up=30, least=0.02)
TOGETHER = 48
"""Windows of a step."""
LEARNED = ("query", "key", "value", "sentiment")
"""Parts of the head."""


class Lesson(NamedTuple):
    states: Tensor
    """[T, width] of one window."""
    row: Row


def relearn(model: ReaderModel, examples: Sequence[Example], seed: int = 1, epochs: int = RECIPE.epochs) -> ReaderModel:
    """Return the model with these heads learned anew from the examples that mark sentiments."""
    torch.manual_seed(seed)
    lessons = list(read(model.eval(), [example for example in examples if example.sentiments]))
    learned = deepcopy(model)
    anew = FurtherHead(model.encoder.width)
    for part in LEARNED:
        setattr(learned.further, part, getattr(anew, part))
    for name, weight in learned.further.named_parameters():
        weight.requires_grad_(name.partition(".")[0] in LEARNED)
    recipe = RECIPE._replace(epochs=epochs)
    fit(learned.further, partial(batches, lessons), lambda part: loss(learned.further, part), recipe, seed=seed, name="sentiments")
    return learned


@torch.no_grad()
def read(model: ReaderModel, examples: Sequence[Example]) -> Iterator[Lesson]:
    """Yield the states of all windows."""
    rng = np.random.default_rng(1)
    rows = [Row(window, targets(window, item.example)) for item in prepare(examples) for window in cut(item, rng)]
    rows.sort(key=lambda row: len(row.window))
    for at in range(0, len(rows), TOGETHER):
        part = rows[at : at + TOGETHER]
        for row, state in zip(part, states(model, *inputs([row.window for row in part])), strict=True):
            yield Lesson(state[: len(row.window)].clone(), row)


def batches(lessons: Sequence[Lesson], rng: np.random.Generator) -> list[list[Lesson]]:
    """The lessons in another order; what is left of them behind the last whole step is left out."""
    order = [lessons[number] for number in rng.permutation(len(lessons))]
    return [order[at : at + TOGETHER] for at in range(0, len(order) - TOGETHER + 1, TOGETHER)]


def loss(head: FurtherHead, lessons: Sequence[Lesson]) -> Tensor:
    batch = together([lesson.row for lesson in lessons]).on(torch.device("cpu"))
    known = torch.zeros((*batch.ids.shape, lessons[0].states.shape[1]))
    for place, lesson in enumerate(lessons):
        known[place, : len(lesson.states)] = lesson.states
    return means(further_losses(head, known, batch.ids != 0, batch))["sentiment"]

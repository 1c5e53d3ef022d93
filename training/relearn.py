"""The heads for target sentiment learned anew over the states of a finished encoder: what they learned beside all others was too little.

To go on from that does less than to begin afresh. Only what no other head shares is learned: the heads for causes and effects read worse
when they were learned anew.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.batches import Row, cut, inputs, prepare, together
from training.data import Example
from training.further import FurtherHead
from training.further_losses import further_losses
from training.losses import states
from training.model import ReaderModel
from training.targets import targets
from training.terms import means

EPOCHS, RATE, DECAY = 8, 5e-4, 0.02
TOGETHER = 48
"""Windows of a step."""
WARM_UP, LEAST = 30, 0.02
"""Steps to the full rate, and the share of it at the end."""
LEARNED = ("query", "key", "value", "sentiment")
"""Parts of the head."""


class Lesson(NamedTuple):
    states: Tensor
    """[T, width] of one window."""
    row: Row


def relearn(model: ReaderModel, examples: Sequence[Example], seed: int = 1, epochs: int = EPOCHS) -> ReaderModel:
    """Return the model with these heads learned anew from the examples that mark sentiments."""
    torch.manual_seed(seed)
    lessons = list(read(model.eval(), [example for example in examples if example.sentiments]))
    learned = deepcopy(model)
    anew = FurtherHead(model.encoder.width)
    for part in LEARNED:
        setattr(learned.further, part, getattr(anew, part))
    for name, weight in learned.further.named_parameters():
        weight.requires_grad_(name.partition(".")[0] in LEARNED)
    learn(learned.further.train(), lessons, seed, epochs)
    return learned.eval()


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


def learn(head: FurtherHead, lessons: Sequence[Lesson], seed: int, epochs: int) -> None:
    learned = [weight for weight in head.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=DECAY)
    total = max(1, epochs * (len(lessons) // TOGETHER))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / WARM_UP, max(LEAST, (total - step) / total)))
    for epoch in range(epochs):
        order = np.random.default_rng((seed, epoch)).permutation(len(lessons))
        for at in range(0, len(lessons) - TOGETHER + 1, TOGETHER):
            optimizer.zero_grad()
            loss(head, [lessons[number] for number in order[at : at + TOGETHER]]).backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()


def loss(head: FurtherHead, lessons: Sequence[Lesson]) -> Tensor:
    batch = together([lesson.row for lesson in lessons]).on(torch.device("cpu"))
    known = torch.zeros((*batch.ids.shape, lessons[0].states.shape[1]))
    for place, lesson in enumerate(lessons):
        known[place, : len(lesson.states)] = lesson.states
    return means(further_losses(head, known, batch.ids != 0, batch))["sentiment"]

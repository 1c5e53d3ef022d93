"""The heads for further corpora learned anew over the states of a finished encoder: a mean of weights fits them least.

What says that a sentence is causal is kept: learned anew, it read worse.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.batches import Row, cut, inputs, prepare, together
from training.data import Example
from training.further import FurtherHead, further_losses
from training.losses import WEIGHTS, states
from training.model import ReaderModel
from training.targets import targets
from training.terms import means

EPOCHS, RATE, DECAY = 8, 5e-4, 0.02
TOGETHER = 48
"""Windows of a step."""
WARM_UP, LEAST = 30, 0.02
"""Steps to the full rate, and the share of it at the end."""
KEPT = ("weigh.", "causal.")


class Lesson(NamedTuple):
    states: Tensor
    """[T, width] of one window."""
    row: Row


def relearn(model: ReaderModel, examples: Sequence[Example], seed: int = 1, epochs: int = EPOCHS) -> ReaderModel:
    """Return the model with these heads learned anew from the examples that mark causes or sentiments."""
    torch.manual_seed(seed)
    lessons = list(read(model.eval(), examples))
    learned = deepcopy(model)
    learn(learned.further.train(), lessons, seed, epochs)
    kept = {name: value for name, value in model.further.state_dict().items() if name.startswith(KEPT)}
    learned.further.load_state_dict(kept, strict=False)
    return learned.eval()


@torch.no_grad()
def read(model: ReaderModel, examples: Sequence[Example]) -> Iterator[Lesson]:
    """Yield the states of all windows that have something to learn from."""
    rng = np.random.default_rng(1)
    rows = [Row(window, targets(window, item.example)) for item in prepare(examples) for window in cut(item, rng)]
    marked = sorted((row for row in rows if row.goal.sentiments or row.goal.causal is not None), key=lambda row: len(row.window))
    for at in range(0, len(marked), TOGETHER):
        part = marked[at : at + TOGETHER]
        for row, state in zip(part, states(model, *inputs([row.window for row in part])), strict=True):
            yield Lesson(state[: len(row.window)].clone(), row)


def learn(head: FurtherHead, lessons: Sequence[Lesson], seed: int, epochs: int) -> None:
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    total = epochs * (len(lessons) // TOGETHER)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / WARM_UP, max(LEAST, (total - step) / total)))
    for epoch in range(epochs):
        order = np.random.default_rng((seed, epoch)).permutation(len(lessons))
        for at in range(0, len(lessons) - TOGETHER + 1, TOGETHER):
            optimizer.zero_grad()
            loss(head, [lessons[number] for number in order[at : at + TOGETHER]]).backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            schedule.step()


def loss(head: FurtherHead, lessons: Sequence[Lesson]) -> Tensor:
    """The mean loss of each head, each with its weight."""
    batch = together([lesson.row for lesson in lessons]).on(torch.device("cpu"))
    known = torch.nn.utils.rnn.pad_sequence([lesson.states for lesson in lessons], batch_first=True)
    found = means(further_losses(head, known, batch.ids != 0, batch))
    return torch.stack([WEIGHTS[name] * value for name, value in found.items()]).sum()

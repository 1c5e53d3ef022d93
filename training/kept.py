"""What a teacher's states are of every window of the documents: worked out once and kept on disk, to be learned from over and over.

The teacher takes longer to read a window than the reader to learn its states.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.batches import Prepared, Row, batches, cut, inputs, prepare
from training.data import Example
from training.losses import states
from training.model import ReaderModel

TOKENS = 2048
"""Tokens of a batch that the teacher reads."""


class Teacher(NamedTuple):
    model: ReaderModel
    states: Path
    """The file that holds its states, see `keep`."""


@dataclass(frozen=True)
class Kept:
    rows: list[list[Row]]
    """The windows of each document."""
    begins: NDArray[np.int64]
    """[N + 1] where the states of each window begin, and how many there are."""
    states: NDArray[np.float16]
    """[tokens, width]"""

    def told(self, batch: Sequence[Row]) -> Tensor:
        """States [B, T, width] of a batch's windows, 0 where there is padding."""
        parts = [torch.from_numpy(self.states[self.begins[row.place] : self.begins[row.place + 1]].astype(np.float32)) for row in batch]
        return torch.nn.utils.rnn.pad_sequence(parts, batch_first=True)


def keep(examples: Sequence[Example], teacher: Teacher, processes: int) -> None:
    """Write the file of the teacher's states; nothing when it is there."""
    if not teacher.states.exists():
        opened(prepare(examples), unfinished(teacher.states), teacher.model.encoder.width)
        torch.multiprocessing.spawn(work, (list(examples), teacher, processes), nprocs=processes)
        unfinished(teacher.states).replace(teacher.states)


def work(place: int, examples: Sequence[Example], teacher: Teacher, processes: int) -> None:
    torch.set_num_threads(1)
    room = opened(prepare(examples), unfinished(teacher.states), teacher.model.encoder.width)
    fill(room, teacher.model.eval(), place, processes)


def unfinished(file: Path) -> Path:
    return file.with_suffix(".unfinished")


def opened(items: Sequence[Prepared], file: Path, width: int) -> Kept:
    """Cut the documents into windows, always the same; `file` holds the states of their tokens, or gets room for them, to be filled.

    Raises SystemExit when it holds those of other documents.
    """
    rng = np.random.default_rng(1)
    windows = [(item.example, cut(item, rng)) for item in items]
    begins = np.cumsum([0, *(len(w) for _, found in windows for w in found)])
    shape = (int(begins[-1]), width)
    if not file.exists():
        np.lib.format.open_memmap(file, "w+", np.float16, shape).flush()
    kept = np.lib.format.open_memmap(file, "r+")
    if kept.shape != shape:
        raise SystemExit(f"{file} holds states of other documents ({kept.shape}, not {shape}). Delete it, or give another --work folder.")
    places = count()
    return Kept([[Row(w, example, next(places)) for w in found] for example, found in windows], begins, kept)


@torch.no_grad()
def fill(room: Kept, teacher: ReaderModel, place: int, processes: int) -> None:
    """Work out the states of every so many-th batch, as one of the processes does."""
    rows = sorted((row for document in room.rows for row in document), key=lambda row: len(row.window))
    for batch in batches(rows, TOKENS)[place::processes]:
        read = states(teacher, *inputs([row.window for row in batch]))
        for row, state in zip(batch, read.numpy(), strict=True):
            room.states[room.begins[row.place] : room.begins[row.place + 1]] = state[: len(row.window)]
    room.states.flush()  # type: ignore[attr-defined]

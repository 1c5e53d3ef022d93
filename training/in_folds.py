"""What is learned of pages: a forest from all of them, and one for each of the folds from those outside it."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.folds import FOLDS, file_of, forest
from training.forests import learn, write
from training.pages import MODEL


@dataclass(frozen=True, slots=True)
class Learned:
    """A page in numbers, one row or many, and what is so of each row."""

    fold: int
    table: NDArray[np.float32]
    is_so: NDArray[np.bool_]
    weight: float = 1.0
    """Of a page with one row; one with many weighs as the root of them, so that large ones do not rule."""


def folder(described: str | None, arguments: Sequence[str] | None) -> Path:
    """The folder of packages that a command is given."""
    parser = argparse.ArgumentParser(description=described, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of packages")
    data: Path = parser.parse_args(arguments).data
    return data


def learn_in_folds(name: str, columns: Sequence[str], pages: Sequence[Learned], **settings: Any) -> None:
    """Write the forest that the package ships, and those that measure it: no page of a fold has taught the one that reads it."""
    held = [each for each in pages if len(each.table)]
    for number in range(FOLDS):
        _learn(columns, [each for each in held if each.fold != number], file_of(number, name), settings)
    _learn(columns, held, MODEL / f"{name}.npz", settings)
    forest.cache_clear()


def _learn(columns: Sequence[str], pages: Sequence[Learned], file: Path, settings: dict[str, Any]) -> None:
    weights = np.concatenate([np.full(len(each.table), each.weight * len(each.table) ** -0.5) for each in pages])
    table, targets = np.concatenate([each.table for each in pages]), np.concatenate([each.is_so for each in pages])
    file.parent.mkdir(exist_ok=True)
    write(learn(columns, table, targets, weights, **settings), file)

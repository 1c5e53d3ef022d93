"""Boosted trees that ask one question a level (Prokhorenkova et al. 2018, "CatBoost: unbiased boosting with categorical features").

A tree of depth d is d questions (is a column above a border?), whose answers are the bits of the place of its value; d is at most 8.
Trees share their questions, so that each is answered once for all of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Table = NDArray[np.float32]

NAMES = ("headlines", "articles", "lines")
SUREST = 50  # of scores; beyond it no probability differs
AT_ONCE = 100  # rows, whose places fit the nearest memory: three hundred take a third of the time that they take at once


@dataclass(frozen=True)
class Forest:
    """Trees over the columns of a table."""

    names: tuple[str, ...]
    """Of the columns."""
    columns: NDArray[np.int16]
    """depth × trees: which column each question is on"""
    borders: NDArray[np.float32]
    """depth × trees"""
    values: NDArray[np.float32]
    """trees × 2 ** depth"""
    bias: float

    def probabilities(self, table: Table) -> NDArray[np.float32]:
        """Rows × columns to rows."""
        pieces = np.array_split(table, max(1, -(-len(table) // AT_ONCE)))  # of like sizes: NumPy sums up one row alone in another order
        scores: Any = np.concatenate([self._scores(each) for each in pieces])
        found: NDArray[np.float32] = 1 / (1 + np.exp(-np.clip(scores + self.bias, -SUREST, SUREST)))
        return found

    def _scores(self, table: Table) -> NDArray[np.float32]:
        columns, borders, asked = self._questions
        answers = (np.ascontiguousarray(table.T).take(columns, axis=0) > borders).view(np.uint8)
        places = answers.take(asked[-1], axis=0)
        for level in reversed(asked[:-1]):
            places += places
            places += answers.take(level, axis=0)
        scores: NDArray[np.float32] = self.values.take(self._firsts + places).sum(axis=0)
        return scores

    @cached_property
    def _questions(self) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.intp]]:
        """The columns and borders of the different questions, and which of them each tree asks: depth × trees."""
        pairs, asked = np.unique(np.stack([self.columns, self.borders]).reshape(2, -1), axis=1, return_inverse=True)
        columns, borders = pairs
        return columns.astype(np.intp), borders[:, None], asked.reshape(self.columns.shape)

    @cached_property
    def _firsts(self) -> NDArray[np.intp]:
        """Where the values of each tree begin."""
        return np.arange(0, self.values.size, self.values.shape[1])[:, None]


def side_by_side(columns: Mapping[str, ArrayLike], names: Sequence[str]) -> Table:
    """Put columns into a table in the order of some names. In memory each stays one piece, as trees ask for them."""
    across = np.empty((len(names), np.size(columns[names[0]])), np.float32)
    for number, name in enumerate(names):
        across[number] = columns[name]
    return across.T


Forests = Mapping[str, Forest]
"""What is learned of pages: `headlines`, which of a page's links are; `articles`, whether it holds one; `lines`, which are its own."""


@lru_cache(maxsize=1)
def shipped() -> Forests:
    """Those that the package holds."""
    return {name: read(Path(str(files("causerie"))) / "model" / f"{name}.npz") for name in NAMES}


def read(file: Path) -> Forest:
    """Read what `training.forests` wrote."""
    with np.load(file) as held:
        return Forest(
            tuple(held["names"].tolist()), held["columns"], held["borders"], held["values"].astype(np.float32), float(held["bias"])
        )

"""Boosted trees that ask one question a level (Prokhorenkova et al. 2018, "CatBoost: unbiased boosting with categorical features").

A tree of depth d is d questions (is a column above a border?), whose answers are the bits of the place of its value; d is at most 8.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

NAMES = ("headlines", "articles", "lines")
SUREST = 50  # of scores; beyond it no probability differs
AT_ONCE = 500  # rows, so that the answers take a few MB


@dataclass(frozen=True, slots=True)
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

    def probabilities(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        """Rows × columns to rows."""
        pieces = [self._scores(table[start : start + AT_ONCE]) for start in range(0, len(table), AT_ONCE)]
        scores = np.concatenate(pieces) if pieces else np.zeros(0, np.float32)
        found: NDArray[np.float32] = 1 / (1 + np.exp(-np.clip(scores + self.bias, -SUREST, SUREST)))
        return found

    def _scores(self, table: NDArray[np.float32]) -> NDArray[np.float32]:
        across = np.ascontiguousarray(table.T)
        places = np.zeros((len(self.values), len(table)), np.uint8)
        for level, (columns, borders) in enumerate(zip(self.columns, self.borders, strict=True)):
            places |= (across.take(columns, axis=0) > borders[:, None]).view(np.uint8) << level
        firsts = np.arange(0, self.values.size, self.values.shape[1])[:, None]
        scores: NDArray[np.float32] = self.values.take(firsts + places).sum(axis=0)
        return scores


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

"""Boosted trees learned and written down in the form that the package reads. The only module that knows CatBoost.

CatBoost, because its trees ask one question a level: they need no walk from node to node, so that NumPy alone reads them.
"""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.documents.forest import Forest

FORESTS = 3
SETTINGS = {
    "iterations": 300,
    "depth": 6,
    "learning_rate": 0.1,
    "l2_leaf_reg": 6,
    "rsm": 0.15,  # share of the columns that each question is chosen of
    "border_count": 64,
    "verbose": False,
    "allow_writing_files": False,
}


def learn(
    names: Sequence[str], table: NDArray[np.float32], targets: NDArray[np.bool_], weights: NDArray[np.float64], **other: Any
) -> Forest:
    """Learn targets from the rows of a table: the mean of some forests, since single ones differ by chance."""
    return _mean([_learned(names, table, targets, weights, SETTINGS | other | {"random_seed": seed}) for seed in range(FORESTS)])


def _learned(names: Sequence[str], table: Any, targets: Any, weights: Any, settings: dict[str, Any]) -> Forest:
    from catboost import CatBoostClassifier

    model = CatBoostClassifier(**settings).fit(table, targets, sample_weight=weights)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "trees.json"
        model.save_model(str(file), format="json")
        return _read(names, json.loads(file.read_text(encoding="utf-8")), settings["depth"])


def _mean(forests: Sequence[Forest]) -> Forest:
    """One forest with the trees of all, whose scores are the means of theirs."""
    return Forest(
        names=forests[0].names,
        columns=np.concatenate([each.columns for each in forests], axis=1),
        borders=np.concatenate([each.borders for each in forests], axis=1),
        values=np.concatenate([each.values for each in forests]) / np.float32(len(forests)),
        bias=sum(each.bias for each in forests) / len(forests),
    )


def _read(names: Sequence[str], told: dict[str, Any], depth: int) -> Forest:
    trees = told["oblivious_trees"]
    columns, borders = np.zeros((depth, len(trees)), np.int16), np.full((depth, len(trees)), np.inf, np.float32)
    values = np.zeros((len(trees), 2**depth), np.float32)
    for number, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"]):
            columns[level, number], borders[level, number] = split["float_feature_index"], split["border"]
        values[number, : len(tree["leaf_values"])] = tree["leaf_values"]
    scale, (bias,) = told["scale_and_bias"]
    return Forest(tuple(names), columns, borders, values * np.float32(scale), float(bias))


def write(forest: Forest, file: Path) -> None:
    """Write a forest as `causerie.documents.forest.shipped` reads it."""
    parts = {
        "columns": forest.columns,
        "borders": forest.borders,
        "values": forest.values.astype(np.float16),
        "bias": np.float64(forest.bias),
    }
    np.savez_compressed(file, names=np.array(forest.names), **parts)

"""How far a figure of a discourse network may be off: by which documents there happen to be, and by what the reader mistakes."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from causerie.errors import UsageError
from causerie.maps.discourse.columns import Columns, Ints, take
from causerie.maps.discourse.normalise import Floats

INTERVAL = (0.025, 0.975)
Figure = Callable[[Columns], float]


def interval(
    columns: Columns, figure: Figure, *, confusion: Floats | None = None, right: Floats | None = None, draws: int = 500, seed: int = 1
) -> tuple[float, float]:
    """Return the 95 % interval of a figure over draws of the positions; a draw whose figure is not a number is left out.

    Each draw takes as many documents as there are, with replacement, whole (what one document says hangs together); then
    leaves out each row with the chance that it is wrong (`right` gives n probabilities, the statements' confidences); then
    puts each level to what it may truly be (`confusion` is levels x levels: row what was read, column what is true).
    """
    _check(columns, confusion, draws)
    streams = np.random.default_rng(seed).spawn(3)  # one for each step, so that what is sure changes nothing of the others
    documents = _rows_by_document(columns)
    figures = [figure(_draw(columns, documents, confusion, right, streams)) for _ in range(draws)]
    finite = [value for value in figures if np.isfinite(value)]
    if not finite:
        return float("nan"), float("nan")
    low, high = np.quantile(finite, INTERVAL)
    return float(low), float(high)


def _check(columns: Columns, confusion: Floats | None, draws: int) -> None:
    size = len(columns.levels)
    if draws < 1:
        raise UsageError(f"{draws} draws give no interval; take 1 or more.")
    if confusion is not None and (confusion.shape != (size, size) or not np.allclose(confusion.sum(axis=1), 1)):
        raise UsageError(f"The confusion of {size} levels is {size} x {size}, and each row (what was read) sums to 1.")


def _rows_by_document(columns: Columns) -> list[Ints]:
    order = np.argsort(columns.document, kind="stable")
    return [part for part in np.split(order, np.nonzero(np.diff(columns.document[order]))[0] + 1) if len(part)]


def _draw(
    columns: Columns, documents: list[Ints], confusion: Floats | None, right: Floats | None, streams: list[np.random.Generator]
) -> Columns:
    chosen = [documents[i] for i in streams[0].integers(0, len(documents), len(documents))] if documents else []
    rows = np.concatenate(chosen) if chosen else np.empty(0, dtype=np.int64)
    if right is not None:
        rows = rows[streams[1].random(len(rows)) < right[rows]]
    drawn = take(columns, rows)
    return drawn if confusion is None else replace(drawn, level=_confused(drawn.level, confusion, streams[2]))


def _confused(levels: Ints, confusion: Floats, stream: np.random.Generator) -> Ints:
    bounds = confusion.cumsum(axis=1)[levels]
    return np.asarray((stream.random(len(levels))[:, None] >= bounds[:, :-1]).sum(axis=1))

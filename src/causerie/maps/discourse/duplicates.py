"""Which repeated statements count once: in a document, a week, a month, a year, or ever."""

import numpy as np
from numpy.typing import NDArray

from causerie.maps.discourse.columns import Columns, Ints
from causerie.records import Duplicates

MONDAY = 3
"""1970-01-01 was a Thursday, three days after a Monday."""


def distinct(columns: Columns, rule: Duplicates) -> Ints:
    """Return the places of the rows that count, in order.

    Rows with the same actor, concept and qualifier in the same bucket count once: the earliest of them, in the document
    that comes first. `include` counts every row. A week starts on Monday and, like a month, belongs to its year: the
    March of one year is not the March of the next. A row without a date repeats only rows of its own document.
    """
    if rule == "include":
        return np.arange(len(columns))
    keys = (columns.actor, columns.concept, columns.level, *_bucket(columns, rule))
    order = np.lexsort((columns.document, columns.day, *keys))
    changes = [key[order][1:] != key[order][:-1] for key in keys]
    first = np.ones(len(order), dtype=bool)
    first[1:] = np.logical_or.reduce(changes)
    return np.sort(order[first])


def _bucket(columns: Columns, rule: Duplicates) -> tuple[Ints, ...]:
    """Return the keys that tell buckets apart: a period and, where that needs a date that is missing, the document."""
    if rule in ("document", "range"):
        return (columns.document,) if rule == "document" else ()
    undated = np.isnat(columns.day)
    return np.where(undated, -1, _period(columns, rule)), np.where(undated, columns.document, -1)


def _period(columns: Columns, rule: Duplicates) -> NDArray[np.int64]:
    if rule == "week":
        return np.asarray((columns.day.astype(np.int64) + MONDAY) // 7)
    return columns.day.astype(f"datetime64[{rule[0].upper()}]").astype(np.int64)

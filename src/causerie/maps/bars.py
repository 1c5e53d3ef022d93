"""How often each concept is agreed to and disagreed with: the data of a bar plot."""

from dataclasses import dataclass

import numpy as np

from causerie.maps.columns import Columns, Level
from causerie.maps.discourse import cells


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Statements on a concept (or by an actor), by level of the qualifier."""

    name: str
    counts: tuple[tuple[Level, int], ...]
    """In the order of the levels: disagreement (-1) to the left, agreement (+1) to the right."""

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


def bars(columns: Columns) -> list[Bar]:
    """Return a bar for each concept, the one with most statements first; for bars of actors give `concepts_as_actors(columns)`."""
    by_level = np.asarray(cells(columns).sum(axis=0)).reshape(len(columns.levels), -1).astype(int)
    found = [
        Bar(name=name, counts=tuple(zip(columns.levels, by_level[:, i].tolist(), strict=True))) for i, name in enumerate(columns.concepts)
    ]
    return sorted((bar for bar in found if bar.total), key=lambda bar: (-bar.total, bar.name))

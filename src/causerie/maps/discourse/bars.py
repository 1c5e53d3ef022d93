"""How often each concept is agreed to and disagreed with: the data of a bar plot."""

import numpy as np

from causerie.maps.discourse.columns import Columns
from causerie.maps.discourse.modes import cells
from causerie.records import Bar


def bars(columns: Columns) -> list[Bar]:
    """Return a bar for each concept, the one with most statements first; for bars of actors give `concepts_as_actors(columns)`."""
    by_level = np.asarray(cells(columns).sum(axis=0)).reshape(len(columns.levels), -1).astype(int)
    found = [
        Bar(name=name, counts=tuple(zip(columns.levels, by_level[:, i].tolist(), strict=True))) for i, name in enumerate(columns.concepts)
    ]
    return sorted((bar for bar in found if bar.total), key=lambda bar: (-bar.total, bar.name))

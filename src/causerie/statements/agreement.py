"""How far coders agree on the same units beyond chance: people with each other, or the reader with people."""

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

Codes = Sequence[Hashable | None]
"""A coder's value for each unit; `None` where the coder gave none."""


def alpha(coders: Sequence[Codes]) -> float:
    """Return Krippendorff's alpha for nominal values: 1 - observed / expected disagreement.

    Each unit's pairs of values weigh 1 / (values of the unit - 1); units with fewer than two values say nothing. 1 is
    perfect, 0 is chance; where only one value occurs there is nothing to disagree on, and alpha is not a number.

    >>> round(alpha(["aabbdcccedda", "babbbccceddd"]), 3)
    0.692
    """
    units = [[value for value in unit if value is not None] for unit in zip(*coders, strict=True)]
    units = [unit for unit in units if len(unit) > 1]
    totals = Counter(value for unit in units for value in unit)
    pairs = totals.total() * (totals.total() - 1)
    expected = (pairs - sum(count * (count - 1) for count in totals.values())) / pairs if pairs else 0.0
    observed = math.fsum(_disagreeing(unit) for unit in units) / totals.total() if totals else 0.0
    return 1 - observed / expected if expected else math.nan


def _disagreeing(unit: Sequence[Hashable]) -> float:
    """Return the pairs of a unit that differ, each value counted as often as it is paired."""
    return (len(unit) ** 2 - sum(count * count for count in Counter(unit).values())) / (len(unit) - 1)


def kappa(one: Codes, other: Codes) -> float:
    """Return Cohen's kappa of two coders on the units that both coded: (agreement - chance) / (1 - chance).

    Unlike alpha it takes each coder's own habits as given, so it forgives a coder who uses values otherwise than the other.

    >>> round(kappa("yyyyynnnnn", "yyyynynnnn"), 3)
    0.6
    """
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]
    if not pairs:
        return math.nan
    mine, theirs = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    chance = sum(mine[value] * theirs[value] for value in mine) / len(pairs) ** 2
    return (sum(a == b for a, b in pairs) / len(pairs) - chance) / (1 - chance) if chance < 1 else math.nan


def by_field(coders: Sequence[Sequence[Mapping[str, Hashable | None]]]) -> dict[str, float]:
    """Return alpha for each field of the units (`link`, `modality`, ...) that any coder filled, by name."""
    fields = sorted({field for coder in coders for unit in coder for field in unit})
    return {field: alpha([[unit.get(field) for unit in coder] for coder in coders]) for field in fields}

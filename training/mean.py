"""Means of models that learned on from one another: they read better than each of them (Izmailov et al. 2018; Wortsman et al. 2022)."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from training.model import ReaderModel


def mean(parts: "Sequence[tuple[float, ReaderModel]]") -> "ReaderModel":
    """Return a model with the mean of the weights of several that are built alike, each of which counts for its share."""
    model = deepcopy(parts[0][1])
    model.load_state_dict(weighted([(share, each.state_dict()) for share, each in parts]))
    return model.eval()


def weighted(parts: Sequence[tuple[float, Mapping[str, Any]]]) -> dict[str, Any]:
    """Return the mean by name. Raises ValueError where the shares are not one in all.

    >>> weighted([(0.75, {"a": 1.0}), (0.25, {"a": 3.0})])
    {'a': 1.5}
    """
    total = sum(share for share, _ in parts)
    if abs(total - 1) > 1e-6:
        raise ValueError(f"The shares are {total:g} in all, not 1.")
    return {name: sum(share * each[name] for share, each in parts) for name in parts[0][1]}

"""Losses on their way to be means."""

from collections.abc import Mapping

import torch
from torch import Tensor

Terms = dict[str, tuple[Tensor, Tensor]]
"""Of each loss the sum over a batch, and over how many."""


def means(terms: Mapping[str, tuple[Tensor, Tensor]]) -> dict[str, Tensor]:
    """The mean of each loss over all that it was summed over."""
    return {name: total / torch.clamp(count, min=1) for name, (total, count) in terms.items()}

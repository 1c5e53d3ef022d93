"""A small head learned over states that stay as they are: what the heads share that are learned after the reader is finished."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn


class Recipe(NamedTuple):
    epochs: int
    rate: float
    decay: float
    warm_up: int
    """Steps to the full rate."""
    least: float
    """Share of the rate at the end."""


def fit(
    head: nn.Module,
    batches: Callable[[np.random.Generator], Iterable[Any]],
    loss: Callable[[Any], Tensor],
    recipe: Recipe,
    *,
    seed: int,
    name: str,
) -> None:
    """Learn the head from batches in another order each epoch (AdamW, gradients of norm 1 at most, a rate that falls to the end)."""
    head.train()
    optimizer = torch.optim.AdamW(head.parameters(), lr=recipe.rate, weight_decay=recipe.decay)
    total = max(1, recipe.epochs * sum(1 for _ in batches(np.random.default_rng(seed))))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / recipe.warm_up, max(recipe.least, 1 - step / total))
    )
    for epoch in range(recipe.epochs):
        mean = 0.0
        for part in batches(np.random.default_rng((seed, epoch))):
            cost = loss(part)
            optimizer.zero_grad()
            cost.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(head.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            mean = 0.99 * mean + 0.01 * cost.item()
        print(f"{name}: epoch {epoch + 1}/{recipe.epochs} {mean:.4f}", flush=True)
    head.eval()

"""Spans of tokens: scored, and as vectors."""

import torch
from torch import Tensor, nn
from torch.nn import functional


def above_below(logits: Tensor, right: Tensor, may: Tensor | None = None) -> Tensor:
    """Multi-label cross-entropy over the last axis (Su et al. 2022): everything `right` above 0, everything else that `may` be below."""
    may = torch.ones_like(right) if may is None else may
    zero = logits.new_zeros((*logits.shape[:-1], 1))
    below = torch.cat((logits.masked_fill(~may | right, -1e4), zero), -1).logsumexp(-1)
    above = torch.cat(((-logits).masked_fill(~(may & right), -1e4), zero), -1).logsumexp(-1)
    return below + above


def span_states(states: Tensor, spans: Tensor, start: nn.Module, end: nn.Module, mean: nn.Module) -> Tensor:
    """Sum of three projections of each span [.., K, 2] (first and last token): of its first, its last and its mean state [.., T, width]."""
    first, last = spans.unbind(-1)
    sums = functional.pad(states.cumsum(-2), (0, 0, 1, 0))
    middle = (take(sums, last + 1) - take(sums, first)) / (last + 1 - first)[..., None].to(states.dtype)
    out: Tensor = start(take(states, first)) + end(take(states, last)) + mean(middle)
    return out


def take(values: Tensor, index: Tensor) -> Tensor:
    """The rows of `values` [.., N, size] at `index` [.., P]: [.., P, size]; before the rows there may be an axis of windows."""
    if index.dim() == 1:
        return values[index]
    return values.gather(1, index[..., None].expand(-1, -1, values.shape[2]))


class SpanScorer(nn.Module):
    """GlobalPointer (Su et al. 2022): one bilinear score a kind for each (first, last) pair of tokens, with rotary positions."""

    def __init__(self, width: int, kinds: int, size: int = 32, positions: int = 512) -> None:
        super().__init__()
        self.kinds, self.size = kinds, size
        self.project = nn.Linear(width, kinds * size * 2)
        angle = torch.arange(positions)[:, None] / 10000 ** (torch.arange(0, size, 2)[None] / size)
        self.register_buffer("cosine", angle.cos().repeat_interleave(2, 1), persistent=False)
        self.register_buffer("sine", angle.sin().repeat_interleave(2, 1), persistent=False)

    def forward(self, states: Tensor) -> Tensor:
        batch, length = states.shape[:2]
        both = self.project(states).reshape(batch, length, self.kinds, 2, self.size)
        first, last = self._rotate(both[:, :, :, 0]), self._rotate(both[:, :, :, 1])
        return torch.einsum("bikd,bjkd->bkij", first, last) * self.size**-0.5

    def _rotate(self, x: Tensor) -> Tensor:
        length = x.shape[1]
        turned = torch.stack((-x[..., 1::2], x[..., ::2]), -1).reshape(x.shape)
        return x * self.cosine[:length, None] + turned * self.sine[:length, None]

"""The reader's teacher: the larger encoder under the reader's own heads.

Its states are narrowed to the width of the reader's, at first so that they come as near to these as a linear map can (ridge regression), so
that the heads go on from what they know, and so that the reader can learn the teacher's states as they are.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from training.batches import cut, inputs, prepare
from training.data import Example
from training.encoder import device
from training.larger import larger
from training.model import ReaderModel

LAYERS = 12
"""All of them. Fewer come nearer to the reader's states by a linear map (of the variance 50 % after 4 layers, 46 % after 8, 32 % after 12,
which were trained to sum up sentences), but with enough steps all learn (`RESULTS.md`, version 8)."""
EVERY = 24
"""Every so many-th document with statements is read to fit the map."""
PULL = 1.0
"""Weight of the ridge."""
TOGETHER = 8


def teacher(folder: Path, reader: ReaderModel, examples: Sequence[Example]) -> ReaderModel:
    """Build the teacher with the encoder in `folder` and the heads of `reader`."""
    model = take_heads(ReaderModel(larger(folder, layers=LAYERS, narrow=reader.encoder.width)), reader)
    fit(model.encoder, reader.encoder, list(tokens([e for e in examples if e.statements][::EVERY])))
    return model


def take_heads(model: ReaderModel, other: ReaderModel) -> ReaderModel:
    """Give the model the heads of another whose states are as wide, and return it."""
    heads = {name: value for name, value in other.state_dict().items() if not name.startswith("encoder.")}
    model.load_state_dict(heads, strict=False)
    return model


def tokens(examples: Sequence[Example]) -> Iterator[tuple[Tensor, Tensor]]:
    """Ids and cases [B, T] of the documents' windows."""
    rng = np.random.default_rng(1)
    rows = [w for item in prepare(examples) for w in cut(item, rng)]
    rows.sort(key=len)
    for at in range(0, len(rows), TOGETHER):
        yield inputs(rows[at : at + TOGETHER])


@torch.no_grad()
def fit(encoder: nn.Module, wanted: nn.Module, batches: Sequence[tuple[Tensor, Tensor]]) -> None:
    """Set the encoder's `narrow` so that its states come nearest to those of `wanted`."""
    narrow, encoder.narrow = encoder.narrow, nn.Identity()
    one, other = (deepcopy(each).to(device()).eval() for each in (encoder, wanted))
    encoder.narrow = narrow
    square, product = PULL * torch.eye(narrow.in_features + 1), torch.zeros(narrow.in_features + 1, narrow.out_features)
    for ids, cases in batches:
        given = ids.to(device()), cases.to(device())
        x, y = (each(*given)[given[0] != 0].cpu() for each in (one, other))
        x = with_one(x)
        square, product = square + x.T @ x, product + x.T @ y
    solved = torch.linalg.solve(square, product)
    narrow.weight.copy_(solved[:-1].T)
    narrow.bias.copy_(solved[-1])


def with_one(x: Tensor) -> Tensor:
    return torch.cat((x, x.new_ones(len(x), 1)), 1)

"""Documents cut into windows, and windows of like length put together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from causerie.statements.tokens import Tokenizer, Tokens, Window, pack, windows
from training.data import Example
from training.encoder import pretrained_folder

MASK = 103
"""The vocabulary's token for a hidden word."""
WINDOWS = 80, 193
"""Tokens of the shortest window that a document is cut into, and one more than of the longest: about `tokens.WINDOW`, as in use."""


@dataclass(frozen=True)
class Prepared:
    example: Example
    tokens: list[Tokens]


class Row(NamedTuple):
    window: Window
    example: Example
    place: int = -1
    """Which of the windows it is whose states of the teacher are kept; see `kept`."""


def prepare(examples: Sequence[Example]) -> list[Prepared]:
    tokenizer = Tokenizer(pretrained_folder() / "tokenizer.json")
    return [Prepared(e, tokenizer.tokenize(e.document.text, e.document.sentences)) for e in examples]


def cut(item: Prepared, rng: np.random.Generator) -> list[Window]:
    """Cut a document into windows at random places, so that no epoch sees the same ones."""
    document, tokens = item.example.document, item.tokens
    if item.example.headlines:
        return [w for n in range(len(tokens)) if tokens[n].ids for w in pack(document, tokens, [n])]
    first = int(rng.integers(0, min(6, len(tokens)) + 1))
    limit = int(rng.integers(*WINDOWS))
    head = windows(document, tokens[:first], limit=limit)
    tail = [Tokens((), (), ()) if n < first else t for n, t in enumerate(tokens)]
    return head + windows(document, tail, limit=limit)


def batches(rows: Sequence[Row], size: int) -> list[list[Row]]:
    """Group windows of like length, at most `size` tokens with padding; those 400 stand together that follow each other."""
    out: list[list[Row]] = []
    for at in range(0, len(rows), 400):
        ordered = sorted(rows[at : at + 400], key=lambda row: len(row.window))
        group: list[Row] = []
        for row in ordered:
            if group and len(row.window) * (len(group) + 1) > size:
                out.append(group)
                group = []
            group.append(row)
        out.append(group)
    return out


def masked(row: Row, share: float, rng: np.random.Generator) -> Row:
    """Hide a share of the window's words."""
    window = row.window
    hidden = (rng.random(len(window)) < share) & (window.starts >= 0)
    return row._replace(window=replace(window, ids=np.where(hidden, MASK, window.ids)))


def inputs(windows: Sequence[Window]) -> tuple[Tensor, Tensor]:
    """Ids and cases [B, T] of windows, 0 where there is padding."""
    return padded([w.ids for w in windows]), padded([w.cases for w in windows])


def padded(rows: Sequence[NDArray[np.int64]], fill: int = 0) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor(np.stack([np.pad(row, (0, longest - len(row)), constant_values=fill) for row in rows]))

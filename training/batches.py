"""Documents cut into windows, and windows of like length put together with what was annotated in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from causerie.statements.scores.heads import KINDS
from causerie.statements.scores.tokens import Tokenizer, Tokens, Window, pack, windows
from training.data import Example
from training.encoder import pretrained_folder
from training.targets import IGNORED, Relation, Targets

WINDOWS = 80, 193
"""Tokens of the shortest window that a document is cut into, and one more than of the longest: about `tokens.WINDOW`, as in use."""

TIGHTER = 0.95
"""Share of a batch's tokens that the next try has, as long as no more batches come of it."""
MULTIPLE = 8
"""Windows are padded to a multiple of this many tokens: a GPU reads them fastest so."""


@dataclass(frozen=True)
class Prepared:
    example: Example
    tokens: list[Tokens]


class Row(NamedTuple):
    window: Window
    goal: Targets


class Batch(NamedTuple):
    """B windows of T tokens and C statements at most, padded; arrays, or tensors (`on`)."""

    ids: Any
    cases: Any
    sentences: Any
    """[B, T], 0, 0 and -1 where there is padding."""
    tags: Any
    speaker: Any
    cue: Any
    """[B, T]"""
    kinds: Any
    """[B, KINDS] rows of the spans head that were annotated."""
    spans: Any
    """[N, 4] window, row, first and last token of each annotated span."""
    stated: Any
    """[B] windows in which statements were annotated."""
    relation: Any
    """[B, C] 1 and above for a statement's relation, 0 where there is padding."""
    ends: Any
    """[B, 2, C, 2] first and last tokens of subjects and objects."""
    signs: Any
    """[B, C, 4]"""
    modality: Any
    holder: Any
    """[B, C]"""
    sentiments: Any
    """[S, 4] window, first and last token of the target, sentiment."""
    causal: Any
    """[F, 2] window, and is it causal?"""
    caused: list[tuple[int, tuple[Relation, ...]]]
    """Windows whose causal relations were annotated, with these."""

    def on(self, device: torch.device) -> "Batch":
        """The same as tensors on a device."""
        tensors = (torch.from_numpy(x) for x in self[:-1])
        if device.type == "cuda":  # from pinned memory a copy does not wait for what the device is still doing
            tensors = (x.pin_memory() for x in tensors)
        return Batch(*(x.to(device, non_blocking=True) for x in tensors), self.caused)


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
    """Group windows of like length, at most `size` tokens with padding, in batches of about one size."""
    ordered = sorted(rows, key=lambda row: len(row.window))
    made = grouped(ordered, size)
    longest = max((length(row.window.ids) for row in rows), default=size)
    while size > longest and len(smaller := grouped(ordered, size := int(size * TIGHTER))) == len(made):
        made = smaller
    return made


def grouped(ordered: Sequence[Row], size: int) -> list[list[Row]]:
    out: list[list[Row]] = []
    for row in ordered:
        if not out or length(row.window.ids) * (len(out[-1]) + 1) > size:
            out.append([])
        out[-1].append(row)
    return out


def together(rows: Sequence[Row]) -> Batch:
    """Put windows and their targets into one batch."""
    windows, goals = [row.window for row in rows], [row.goal for row in rows]
    claims = [goal.claims or () for goal in goals]
    most = max(1, *map(len, claims))
    ends = np.array([[[c.subject, c.object] for c in own] + [[(0, 0), (0, 0)]] * (most - len(own)) for own in claims])
    spans = [(n, kind, *span) for n, goal in enumerate(goals) for kind, found in goal.spans.items() for span in sorted(found)]
    return Batch(
        padded([w.ids for w in windows]),
        padded([w.cases for w in windows]),
        padded([w.sentences for w in windows], -1),
        *(padded([getattr(goal, name) for goal in goals], IGNORED) for name in ("tags", "speaker", "cue")),
        np.array([[kind in goal.spans for kind in range(len(KINDS))] for goal in goals]),
        np.array(spans, dtype=np.int64).reshape(-1, 4),
        np.array([goal.claims is not None for goal in goals]),
        filled([[c.relation + 1 for c in own] for own in claims], most, 0),
        ends.transpose(0, 2, 1, 3),
        np.array([[c.signs for c in own] + [(0.0,) * 4] * (most - len(own)) for own in claims], dtype=np.float32),
        filled([[c.modality for c in own] for own in claims], most, 0),
        filled([[c.holder for c in own] for own in claims], most, IGNORED),
        np.array([(n, *span, value) for n, g in enumerate(goals) for span, value in g.sentiments], dtype=np.int64).reshape(-1, 4),
        np.array([(n, g.causal) for n, g in enumerate(goals) if g.causal is not None], dtype=np.int64).reshape(-1, 2),
        [(n, goal.relations) for n, goal in enumerate(goals) if goal.relations],
    )


def filled(rows: Sequence[Sequence[int]], width: int, fill: int) -> NDArray[np.int64]:
    return np.array([[*row, *[fill] * (width - len(row))] for row in rows], dtype=np.int64)


def length(row: NDArray[np.int64]) -> int:
    """How long a row is with its padding."""
    return -(-len(row) // MULTIPLE) * MULTIPLE


def padded(rows: Sequence[NDArray[np.int64]], fill: int = 0) -> NDArray[np.int64]:
    longest = max(map(length, rows))
    return np.stack([np.pad(row, (0, longest - len(row)), constant_values=fill) for row in rows])


def inputs(windows: Sequence[Window]) -> tuple[Tensor, Tensor]:
    """Ids and cases [B, T] of windows, 0 where there is padding."""
    return torch.from_numpy(padded([w.ids for w in windows])), torch.from_numpy(padded([w.cases for w in windows]))

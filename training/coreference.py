"""The head that tells which mentions of things are one, learned from names that annotators gave twice."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.names import fold
from causerie.statements.reader import Reader
from causerie.statements.scores.coreference import MOST_MENTIONS, compare, content, described, summed
from causerie.statements.scores.heads import Floats, Ints
from eval.names import things_of
from training.data import Example
from training.encoder import unseen
from training.fitting import Recipe, fit
from training.naming import Layer

EPOCHS, RATE, DECAY = 8, 1.5e-3, 0.03
TOGETHER, MOST_DOCUMENTS = 5000, 48
"""Pairs, and documents, of a step."""
WARM_UP, LEAST = 100, 0.02
"""Steps to the full rate, and the share of it at the end."""
WORTH = 0.1
"""Weight of what names are worth, beside whether mentions are one."""


class Lesson(NamedTuple):
    """The things of one document, N mentions in P pairs."""

    states: Floats
    mentions: Floats
    pairs: Ints
    compared: Floats
    alike: Floats
    """[P], 1 for two that annotators name alike."""
    worth: Floats
    """[N], what share of words each one's name has in common with the annotated one."""


def lessons(reader: Reader, examples: Iterable[Example]) -> Iterator[Lesson]:
    """Yield what the examples with statements teach."""
    for example in examples:
        things, states = things_of(reader, example.document, example.statements or ())
        for at in range(0, len(things), MOST_MENTIONS):
            part = [each for each in things[at : at + MOST_MENTIONS] if each.said.mention.span in states]
            if len(part) > 1:
                said = [each.said for each in part]
                pairs, compared = compare(said)
                yield Lesson(
                    np.stack([summed(states[each.mention.span]) for each in said]).astype(np.float16),
                    described(said),
                    pairs,
                    compared.astype(np.float16),
                    np.array([fold(part[a].name) == fold(part[b].name) for a, b in pairs], dtype=np.float32),
                    np.array([in_common(each.said.mention.name, each.name) for each in part], dtype=np.float32),
                )


def in_common(one: str, other: str) -> float:
    """Dice's coefficient of two names' words.

    >>> in_common("tax on cars", "car tax"), in_common("tax on cars", "tax")
    (1.0, 0.6666666666666666)
    """
    a, b = content(one), content(other)
    return 2 * len(a & b) / max(1, len(a) + len(b))


class CoreferenceHead(nn.Module):
    """Mentions of things that look at each other, and each two of which are judged."""

    def __init__(self, width: int, mentions: int, compared: int, size: int = 96, drop: float = 0.1) -> None:
        super().__init__()
        self.inside, self.beside = nn.Linear(width, size), nn.Linear(mentions, size)
        self.layer = Layer(size, 4, drop)
        self.norm = nn.LayerNorm(size)
        self.both, self.compared = nn.Linear(2 * size, size), nn.Linear(compared, size)
        self.hidden, self.alike = nn.Linear(size, size), nn.Linear(size, 1)
        self.worth = nn.Linear(size, 1)
        self.drop = nn.Dropout(drop)

    def forward(self, states: Tensor, mentions: Tensor, there: Tensor, pairs: Tensor, compared: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of pairs [P] and of worth [D, N]; `states` [D, N, width], `there` [D, N], `pairs` [P, 2] count mentions through all D."""
        x = self.inside(self.drop(states)) + self.beside(mentions)
        x = self.norm(self.layer(x, unseen(there)[:, None, None]))
        one, other = x.flatten(0, 1)[pairs[:, 0]], x.flatten(0, 1)[pairs[:, 1]]
        pair = self.both(torch.cat((one * other, (one - other).abs()), 1)) + self.compared(compared)
        pair = self.drop(functional.gelu(self.hidden(self.drop(functional.gelu(pair)))))
        return self.alike(pair)[:, 0], self.worth(x)[..., 0]


class Batch(NamedTuple):
    states: Tensor
    mentions: Tensor
    there: Tensor
    pairs: Tensor
    compared: Tensor
    alike: Tensor
    worth: Tensor


def together(part: Sequence[Lesson]) -> Batch:
    size = max(len(lesson.states) for lesson in part)

    def padded(rows: Sequence[Floats | Ints]) -> Tensor:
        whole = np.zeros((len(rows), size, *rows[0].shape[1:]), dtype=np.int64 if rows[0].dtype == np.int64 else np.float32)
        for place, row in zip(whole, rows, strict=True):
            place[: len(row)] = row
        return torch.from_numpy(whole)

    def joined(rows: Sequence[Floats | Ints]) -> Tensor:
        whole = np.concatenate(rows)
        return torch.from_numpy(whole if whole.dtype == np.int64 else whole.astype(np.float32))

    return Batch(
        padded([lesson.states for lesson in part]),
        padded([lesson.mentions for lesson in part]),
        padded([np.ones(len(lesson.states), dtype=np.float32) for lesson in part]) > 0,
        joined([lesson.pairs + n * size for n, lesson in enumerate(part)]),
        joined([lesson.compared for lesson in part]),
        joined([lesson.alike for lesson in part]),
        padded([lesson.worth for lesson in part]),
    )


def learn(taught: Sequence[Lesson], seed: int = 1, epochs: int = EPOCHS) -> CoreferenceHead:
    torch.manual_seed(seed)
    head = CoreferenceHead(taught[0].states.shape[1], taught[0].mentions.shape[1], taught[0].compared.shape[1])
    recipe = Recipe(epochs, RATE, DECAY, WARM_UP, LEAST)
    fit(head, partial(batches, taught), lambda part: loss(head, together(part)), recipe, seed=seed, name="coreference")
    return head


def batches(taught: Sequence[Lesson], rng: np.random.Generator) -> list[list[Lesson]]:
    """Documents with about as many mentions each, in another order each time."""
    order = sorted(rng.permutation(len(taught)), key=lambda n: len(taught[n].states) + 8 * rng.random())
    found: list[list[Lesson]] = [[]]
    for lesson in (taught[n] for n in order):
        if len(found[-1]) == MOST_DOCUMENTS or sum(len(each.pairs) for each in found[-1]) >= TOGETHER:
            found.append([])
        found[-1].append(lesson)
    return [found[n] for n in rng.permutation(len(found))]


def loss(head: CoreferenceHead, batch: Batch) -> Tensor:
    alike, worth = head(*batch[:5])
    of_pairs = functional.binary_cross_entropy_with_logits(alike, batch.alike)
    return of_pairs + WORTH * functional.binary_cross_entropy_with_logits(worth[batch.there], batch.worth[batch.there])

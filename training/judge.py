"""What a second look at single statements brings: `python -m training.judge --shared ../shared --larger FOLDER`.

A judge reads each statement that the reader may have read, its ends marked in the words around them (`marked`), and says whether it is
stated, and with which sign. It learns from what is annotated, with the reader's encoder or, given the FOLDER of `training.sizes`, with the
larger one. Printed is the precision of signed statements where so many of the annotated ones are kept, by the reader's confidence, by the
judge's, and by both: the mean of their logits. Nothing is shipped of it.
"""

import argparse
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from causerie.statements.reader import Reader
from causerie.statements.scores.encoder import MODEL
from causerie.statements.scores.tokens import Window
from training import data
from training.__main__ import examples
from training.batches import Prepared, prepare
from training.data import Example
from training.encoder import Encoder, device
from training.larger import larger
from training.losses import MASK
from training.marked import DOWN, UP, Asked, Marked, asked, marked, places, stream
from training.shipped import shipped
from training.train import rate

TOGETHER, AHEAD, THREADS = 256, 8, 3
"""Questions of a batch, batches that are laid out before they are asked for, and threads that do so."""
LEARNED, JUDGED = 0.02, 0.05
"""Confidence of the reader from which on it is asked, where the judge learns and where it is measured: what the reader has learned by heart
is hardly believed where it is wrong."""
KEPT = 0.40, 0.45, 0.50
"""Shares of the annotated statements."""
SMALLEST = 1e-4
TEXTS = 200
"""Documents that a process reads before it tells of them."""

Chances = NDArray[np.float64]


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: float = 2.7
    masked: float = 0.05
    """Share of the tokens that are hidden, each time others."""
    encoder_rate: float = 8e-5
    head_rate: float = 4e-4
    warm_up: float = 0.04
    decay: float = 0.01


SMALLER = Settings(encoder_rate=3e-4, head_rate=1e-3)
"""For the reader's encoder."""


class Question(NamedTuple):
    text: Window
    asked: Asked
    places: tuple[int, int, int, int]


class Judge(nn.Module):
    """Ids and cases [N, T], and the places [N, 3] of `Marked`, to the logits [N, 3] of none, + and -."""

    def __init__(self, encoder: Encoder, drop: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        width = encoder.width
        self.head = nn.Sequential(nn.Linear(3 * width, width), nn.GELU(), nn.Dropout(drop), nn.Linear(width, 3))

    def forward(self, ids: Tensor, cases: Tensor, at: Tensor) -> Tensor:
        with torch.autocast(ids.device.type, dtype=torch.bfloat16):
            states = self.encoder(ids, cases)
            logits: Tensor = self.head(states[torch.arange(len(ids), device=ids.device)[:, None], at].flatten(1))
        return logits.float()


def questions(examples: Sequence[Example], least: float) -> list[Question]:
    """What is asked of the documents, as far as it can be."""
    reader = Reader.load()
    return [each for item in prepare(examples) for each in _questions(reader, item, least)]


def _questions(reader: Reader, item: Prepared, least: float) -> Iterator[Question]:
    text = stream(item)
    for each in asked(reader, item.example, least):
        found = places(text, each)
        if found:
            yield Question(text, each, found)


def all_questions(examples: Sequence[Example], least: float, workers: int) -> list[Question]:
    """The same, read in several processes."""
    parts = [examples[n : n + TEXTS] for n in range(0, len(examples), TEXTS)]
    with ProcessPoolExecutor(workers) as pool:
        return list(chain.from_iterable(pool.map(partial(questions, least=least), parts)))


def learn(encoder: Encoder, every: Sequence[Question], settings: Settings) -> Judge:
    """Learn from the questions whose answer is known."""
    torch.manual_seed(settings.seed)
    known = [each for each in every if each.asked.answer is not None]
    judge = Judge(encoder).to(device()).train()
    inside = {id(p) for p in judge.head.parameters()}
    groups = [p for p in judge.parameters() if p.requires_grad and id(p) not in inside], list(judge.head.parameters())
    rates = settings.encoder_rate, settings.head_rate
    optimizer = torch.optim.AdamW(
        [{"params": own, "lr": full} for own, full in zip(groups, rates, strict=True)], betas=(0.9, 0.98), weight_decay=settings.decay
    )
    order = shuffled(len(known), settings)
    since = time.monotonic()
    for number, (chosen, (ids, cases, at)) in enumerate(laid_out(known, order), 1):
        for group, full in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = full * rate(number / len(order), settings.warm_up)
        hidden = (torch.rand(ids.shape, device=ids.device) < settings.masked) & (ids > MASK)
        goal = torch.tensor([known[n].asked.answer for n in chosen], device=ids.device)
        loss = functional.cross_entropy(judge(torch.where(hidden, MASK, ids), cases, at), goal)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimizer.step()
        if number % 100 == 0:
            print(f"judge {number}/{len(order)} {time.monotonic() - since:.0f}s {float(loss.detach()):.3f}", flush=True)
    return judge.eval()


def shuffled(count: int, settings: Settings) -> list[NDArray[np.int64]]:
    """Places of the questions of each batch, over all epochs."""
    rng = np.random.default_rng(settings.seed)
    whole = [rng.permutation(count) for _ in range(int(np.ceil(settings.epochs)))]
    every = np.concatenate(whole)[: int(settings.epochs * count)]
    return [every[n : n + TOGETHER] for n in range(0, len(every), TOGETHER)]


@torch.no_grad()
def judged(judge: Judge, every: Sequence[Question]) -> Chances:
    """Chances [N, 3] of none, + and -."""
    order = [np.arange(n, min(n + TOGETHER, len(every))) for n in range(0, len(every), TOGETHER)]
    said = [judge(*given).softmax(-1).cpu() for _, given in laid_out(every, order)]
    found: Chances = torch.cat(said).double().numpy() if said else np.empty((0, 3))
    return found


def laid_out(every: Sequence[Question], order: Sequence[NDArray[np.int64]]) -> Iterator[tuple[NDArray[np.int64], list[Tensor]]]:
    """Yield each batch's places and tensors; the next ones are laid out meanwhile."""

    def lay(chosen: NDArray[np.int64]) -> Marked:
        own = [every[n] for n in chosen]
        return marked([q.text for q in own], [q.asked.relation for q in own], [q.places for q in own])

    with ThreadPoolExecutor(THREADS) as pool:
        waiting = [pool.submit(lay, chosen) for chosen in order[:AHEAD]]
        for number, chosen in enumerate(order):
            if number + AHEAD < len(order):
                waiting.append(pool.submit(lay, order[number + AHEAD]))
            yield chosen, [torch.from_numpy(x).to(device()) for x in waiting.pop(0).result()]


def precision(right: NDArray[np.bool_], sure: NDArray[np.float64], kept: float) -> float:
    """Of the surest statements, as many of them that the number `kept` is `right`; 0 where there are not so many."""
    found = right[np.argsort(-sure)].cumsum()
    if not len(found) or found[-1] < kept:
        return 0.0
    last = int(np.searchsorted(found, kept))
    return float(found[last] / (last + 1))


def between(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """The chances whose logits are the means of two."""
    odds = np.prod([p / (1 - p) for p in np.clip((one, other), SMALLEST, 1 - SMALLEST)], axis=0) ** 0.5
    both: NDArray[np.float64] = odds / (1 + odds)
    return both


def compared(every: Sequence[Question], said: Chances, annotated: int) -> dict[str, list[float]]:
    """Precision of what was read, where each share of the `annotated` number is KEPT."""
    read = [n for n, each in enumerate(every) if each.asked.confidence is not None]
    signs = np.array([UP if every[n].asked.sign > 0 else DOWN for n in read])
    right = np.array([every[n].asked.answer for n in read]) == signs
    reader, judge = np.array([every[n].asked.confidence for n in read]), said[read, signs]
    ways = {"reader": reader, "judge": judge, "both": between(reader, judge)}
    return {way: [precision(right, sure, share * annotated) for share in KEPT] for way, sure in ways.items()}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training.judge", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder of the corpora")
    parser.add_argument("--larger", type=Path, help="folder of MPNet-base; without it the judge has the reader's encoder")
    parser.add_argument("--annotations", type=Path, default=Path(__file__).parent / "annotations")
    parser.add_argument("--epochs", type=float, default=Settings.epochs)
    parser.add_argument("--workers", type=int, default=2, help="processes that read")
    options = parser.parse_args()
    both, held_out = examples(options.shared, options.annotations)
    settings = Settings(epochs=options.epochs) if options.larger else replace(SMALLER, epochs=options.epochs)
    encoder = larger(options.larger) if options.larger else shipped(MODEL).encoder
    judge = learn(encoder, all_questions([e for e in both if e.statements is not None], LEARNED, options.workers), settings)
    parts = {"held out": [*held_out.corpus, *held_out.further], "dev": data.corpus(options.shared / "corpus/dev", {})}
    for name, own in parts.items():
        every = all_questions(own, JUDGED, options.workers)
        found = compared(every, judged(judge, every), sum(len(e.statements or ()) for e in own))
        for way, at in found.items():
            print(name, way, *(f"{value:.3f} at {share:.2f}" for value, share in zip(at, KEPT, strict=True)))


if __name__ == "__main__":
    main()

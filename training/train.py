"""The training loop: seeded, resuming from its last checkpoint, two cores or a GPU-less server alike."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch

from causerie.statements.tokens import Tokenizer, Tokens, Window, pack, windows
from training.data import Example
from training.encoder import from_pretrained, pretrained_folder
from training.losses import WEIGHTS, batch_losses
from training.model import ReaderModel
from training.targets import Targets, targets


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: int = 6
    tokens: int = 2048
    """Tokens a batch."""
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    decay: float = 0.02
    average: float = 0.998
    """Decay of the running average of the weights, which is what is exported."""
    auxiliary_share: float = 0.3
    """Share of the documents without statements that an epoch reads."""
    save_every: int = 100
    """Steps between checkpoints."""


@dataclass(frozen=True)
class Prepared:
    example: Example
    tokens: list[Tokens]


def prepare(examples: Sequence[Example], tokenizer: Tokenizer) -> list[Prepared]:
    return [Prepared(e, tokenizer.tokenize(e.document.text, e.document.sentences)) for e in examples]


def cut(item: Prepared, rng: np.random.Generator) -> list[Window]:
    """Cut a document into windows at random places, so that no epoch sees the same ones."""
    document, tokens = item.example.document, item.tokens
    if item.example.headlines:
        return [w for n in range(len(tokens)) if tokens[n].ids for w in pack(document, tokens, [n])]
    first = int(rng.integers(0, min(6, len(tokens)) + 1))
    limit = int(rng.integers(96, 257))
    head = windows(document, tokens[:first], limit=limit)
    tail = [Tokens((), (), ()) if n < first else t for n, t in enumerate(tokens)]
    return head + windows(document, tail, limit=limit)


def epoch(items: Sequence[Prepared], settings: Settings, number: int) -> Iterator[list[tuple[Window, Targets]]]:
    """Yield the batches of one epoch; the same for the same seed and number."""
    rng = np.random.default_rng((settings.seed, number))
    chosen = [i for i in items if i.example.statements is not None or rng.random() < settings.auxiliary_share]
    rows = [(w, i.example) for i in chosen for w in cut(i, rng)]
    rng.shuffle(rows)  # type: ignore[arg-type]
    for batch in batches(rows, settings.tokens, rng):
        yield [(w, targets(w, e)) for w, e in batch]


def batches(rows: Sequence[tuple[Window, Example]], size: int, rng: np.random.Generator) -> list[list[tuple[Window, Example]]]:
    """Group windows of like length, at most `size` tokens with padding, in random order."""
    out: list[list[tuple[Window, Example]]] = []
    for at in range(0, len(rows), 400):
        ordered = sorted(rows[at : at + 400], key=lambda row: len(row[0]))
        group: list[tuple[Window, Example]] = []
        for row in ordered:
            if group and len(row[0]) * (len(group) + 1) > size:
                out.append(group)
                group = []
            group.append(row)
        out.append(group)
    return [out[n] for n in rng.permutation(len(out))]


def parameters(model: ReaderModel, settings: Settings) -> list[dict[str, object]]:
    """The encoder learns slowly, its word table not at all, the heads fast."""
    model.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    inside = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in inside]
    return [{"params": encoder, "lr": settings.encoder_rate}, {"params": heads, "lr": settings.head_rate}]


def train(examples: Sequence[Example], folder: Path, settings: Settings, start: ReaderModel | None = None) -> ReaderModel:
    """Train to the end, or go on from the checkpoint in `folder`; return the averaged model.

    It begins with the weights of `start`, or with the pretrained encoder and new heads.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    torch.set_flush_denormal(True)
    items = prepare(examples, Tokenizer(pretrained_folder() / "tokenizer.json"))
    model = (start or ReaderModel(from_pretrained(pretrained_folder()))).train()
    average = torch.optim.swa_utils.AveragedModel(model, avg_fn=lambda old, new, n: old + (new - old) * follow(int(n), settings.average))
    optimizer = torch.optim.AdamW(parameters(model, settings), weight_decay=settings.decay, fused=True)
    total = settings.epochs * sum(1 for _ in epoch(items, settings, 0))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate(step, total, settings.warm_up))
    step = resume(folder, settings, model, average, optimizer, schedule)
    done, began, seen = 0, time.monotonic(), {}
    for number in range(settings.epochs):
        for batch in epoch(items, settings, number):
            done += 1
            if done <= step:
                continue
            torch.manual_seed(settings.seed * 1_000_003 + done)
            losses = batch_losses(model, [w for w, _ in batch], [t for _, t in batch])
            loss = sum(WEIGHTS[name] * value for name, value in losses.items())
            optimizer.zero_grad()
            loss.backward()  # type: ignore[union-attr]
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(model)
            for name, value in losses.items():
                seen[name] = 0.97 * seen.get(name, float(value.detach())) + 0.03 * float(value.detach())
            if done % 20 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in sorted(seen.items()))
                print(f"epoch {number + 1} step {done}/{total} {time.monotonic() - began:.0f}s {shown}", flush=True)
            if done % settings.save_every == 0:
                save(folder, settings, done, model, average, optimizer, schedule)
    save(folder, settings, done, model, average, optimizer, schedule)
    return average.module.eval()  # type: ignore[no-any-return]


def follow(updates: int, decay: float) -> float:
    """How far the running average moves to the newest weights: at first far, since the first weights are random."""
    return max(1 - decay, 1 / (1 + updates / 10))


def rate(step: int, total: int, warm_up: float) -> float:
    """Linear warm-up, then linear decay to 2 % of the full rate."""
    return min((step + 1) / max(1.0, warm_up * total), max(0.02, (total - step) / ((1 - warm_up) * total)))


def save(folder: Path, settings: Settings, step: int, *parts: object) -> None:
    """Write the checkpoint beside the old one, then put it in its place."""
    fresh = folder / "checkpoint.new"
    torch.save({"settings": json.dumps(asdict(settings)), "step": step, "parts": [p.state_dict() for p in parts]}, fresh)  # type: ignore[attr-defined]
    fresh.replace(folder / "checkpoint.pt")


def resume(folder: Path, settings: Settings, *parts: object) -> int:
    file = folder / "checkpoint.pt"
    if not file.exists():
        return 0
    saved = torch.load(file, weights_only=True)
    if saved["settings"] != json.dumps(asdict(settings)):
        raise SystemExit(f"{file} was written with other settings. Give them again, or another --work folder.")
    for part, state in zip(parts, saved["parts"], strict=True):
        part.load_state_dict(state)  # type: ignore[attr-defined]
    return int(saved["step"])

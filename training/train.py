"""The training loop: seeded, resuming from its last checkpoint, on as many cores as it is given."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from itertools import count, islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from training import teaching
from training.batches import Prepared, Row, batches, cut, masked, prepare
from training.data import Example
from training.encoder import from_pretrained, pretrained_folder
from training.kept import Kept, Teacher, opened
from training.losses import WEIGHTS, Lesson, batch_losses, state_losses
from training.model import ReaderModel
from training.targets import targets


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: int = 12
    processes: int = 2
    """Processes that train together, one thread each: no sooner does one thread of two lose its core than both wait."""
    tokens: int = 2048
    """Tokens of a batch, of which each process reads one a step."""
    masked: float = 0.05
    """Share of the tokens that are hidden, each time others, so that single words are not learned by heart."""
    drop: float = 0.1
    """Dropout of the encoder. What is to become like a teacher's needs none, and misses a third more of the teacher's states with it."""
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    warm_up: float = 0.06
    decay: float = 0.02
    average: float = 0.998
    """Decay of the running average of the weights, which is what is exported."""
    auxiliary_share: float = 0.35
    """Share of the documents without statements that an epoch reads."""
    attributed_share: float = 0.45
    """Share of the documents with attributions and statements that it reads: PolNeAR's would otherwise outweigh all others."""
    stated_share: float = 1.0
    """Share of the documents with statements alone that it reads."""
    bare_share: float = 0.0
    """Share of the documents without annotations that it reads: of them only a teacher tells."""
    taught: float = 0.7
    """Share of the weight that what a teacher tells has, where there is one; the rest is for what was annotated."""
    states_only: bool = False
    """Are the teacher's states all that is learned? It takes a third of the time; the heads stay as they are."""
    save_every: int = 100
    """Steps between checkpoints."""


def epoch(items: Sequence[Prepared], settings: Settings, number: int, lessons: Kept | None = None) -> Iterator[list[Row]]:
    """Yield the batches of one epoch; the same for the same seed and number."""
    rng = np.random.default_rng((settings.seed, number))
    chosen = [n for n, item in enumerate(items) if rng.random() < share(item.example, settings)]
    rows = [row for n in chosen for row in (lessons.rows[n] if lessons else [Row(w, items[n].example) for w in cut(items[n], rng)])]
    rng.shuffle(rows)  # type: ignore[arg-type]
    made = batches(rows, settings.tokens)
    for place in rng.permutation(len(made)):
        yield [masked(row, settings.masked, rng) for row in made[place]]


def share(example: Example, settings: Settings) -> float:
    """How often an epoch reads the document."""
    if example.is_bare:
        return settings.bare_share
    if example.statements is None:
        return settings.auxiliary_share
    return settings.stated_share if example.attributions is None else settings.attributed_share


def parameters(model: ReaderModel, settings: Settings) -> list[dict[str, object]]:
    """The encoder learns slowly, its word table not at all, the heads fast."""
    model.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    inside = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in inside]
    return [{"params": encoder, "lr": settings.encoder_rate}, {"params": heads, "lr": settings.head_rate}]


def train(
    examples: Sequence[Example],
    folder: Path,
    settings: Settings,
    start: ReaderModel | None = None,
    teacher: Teacher | None = None,
) -> ReaderModel:
    """Train to the end, or go on from the checkpoint in `folder`; return the averaged model.

    It begins with the weights of `start`, or with the pretrained encoder and new heads.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    model = start or ReaderModel(from_pretrained(pretrained_folder()))
    meeting = folder / "meeting"
    meeting.unlink(missing_ok=True)
    torch.multiprocessing.spawn(work, (meeting, list(examples), folder, settings, model, teacher), nprocs=settings.processes)
    averaged = averaging(model, settings)
    _, (_, state, *_) = saved(folder / "checkpoint.pt", settings)
    averaged.load_state_dict(state)
    return averaged.module.eval()  # type: ignore[no-any-return]


def work(
    place: int,
    meeting: Path,
    examples: Sequence[Example],
    folder: Path,
    settings: Settings,
    model: ReaderModel,
    teacher: Teacher | None,
) -> None:
    """One of the processes: each reads its own batches, and all take the same steps, each on a copy of the model, which they share."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.distributed.init_process_group("gloo", init_method=f"file://{meeting.absolute()}", rank=place, world_size=settings.processes)
    items = prepare(examples)
    if teacher:
        teacher.model.requires_grad_(False)
    learn(with_dropout(deepcopy(model).train(), settings.drop), items, folder, settings, place, teacher)
    torch.distributed.destroy_process_group()


def with_dropout(model: ReaderModel, share: float) -> ReaderModel:
    for part in model.encoder.modules():
        if isinstance(part, nn.Dropout):
            part.p = share
    return model


def learn(
    model: ReaderModel, items: Sequence[Prepared], folder: Path, settings: Settings, place: int, teacher: Teacher | None = None
) -> None:
    lessons = opened(items, teacher.states, model.encoder.width) if teacher else None
    average = averaging(model, settings)
    optimizer = torch.optim.AdamW(parameters(model, settings), weight_decay=settings.decay, fused=True)
    learned = [p for p in model.parameters() if p.requires_grad]
    total = settings.epochs * (sum(1 for _ in epoch(items, settings, 0, lessons)) // settings.processes)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate(step, total, settings.warm_up))
    parts = model, average, optimizer, schedule
    progress = Progress(total, resume(folder, settings, *parts))
    for step, batch in enumerate(steps(items, settings, place, total, lessons), 1):
        if step <= progress.begun:
            continue
        torch.manual_seed((settings.seed * 1_000_003 + step) * settings.processes + place)
        losses = all_losses(model, batch, Lesson(lessons.told(batch), teacher.model) if teacher and lessons else None, settings)
        optimizer.zero_grad()
        sum(weight(name, settings, taught=teacher is not None) * value for name, value in losses.items()).backward()  # type: ignore[union-attr]
        share_gradients(learned, settings.processes)
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        schedule.step()
        average.update_parameters(model)
        if place == 0:
            progress.tell(step, losses)
            if step % settings.save_every == 0 or step == total:
                save(folder, settings, step, *parts)


def all_losses(model: ReaderModel, batch: Sequence[Row], lesson: Lesson | None, settings: Settings) -> dict[str, Tensor]:
    windows = [row.window for row in batch]
    if lesson and settings.states_only:
        return state_losses(model, windows, lesson.states)
    return batch_losses(model, windows, [targets(row.window, row.example) for row in batch], lesson)


def weight(name: str, settings: Settings, *, taught: bool) -> float:
    """How much a loss counts: with a teacher, what it tells has its share of the weight, and all that was annotated the rest."""
    share = settings.taught if name.startswith(teaching.NAME) else 1 - settings.taught
    return WEIGHTS[name.removeprefix(teaching.NAME)] * (share if taught else 1.0)


def averaging(model: ReaderModel, settings: Settings) -> AveragedModel:
    return AveragedModel(model, avg_fn=lambda old, new, n: old + (new - old) * follow(int(n), settings.average))


def steps(items: Sequence[Prepared], settings: Settings, place: int, total: int, lessons: Kept | None) -> Iterator[list[Row]]:
    """Yield the batches of one process, `total` of them: every so many-th of each epoch's."""
    each = (batch for number in count() for batch in list(epoch(items, settings, number, lessons))[place :: settings.processes])
    return islice(each, total)


def share_gradients(learned: Sequence[nn.Parameter], processes: int) -> None:
    """Give each parameter the mean of its gradients over all processes."""
    if processes == 1:
        return
    for p in learned:
        p.grad = torch.zeros_like(p) if p.grad is None else p.grad
    flat = torch.cat([p.grad.flatten() for p in learned])  # type: ignore[union-attr]
    torch.distributed.all_reduce(flat)
    for p, part in zip(learned, (flat / processes).split([p.numel() for p in learned]), strict=True):
        p.grad = part.view_as(p)


@dataclass
class Progress:
    """Tells every 20 steps what the losses are, each a running mean."""

    total: int
    begun: int
    """Steps that an earlier run had taken."""
    since: float = field(default_factory=time.monotonic)
    seen: dict[str, float] = field(default_factory=dict)

    def tell(self, step: int, losses: Mapping[str, Tensor]) -> None:
        for name, value in losses.items():
            now = float(value.detach())
            self.seen[name] = 0.97 * self.seen.get(name, now) + 0.03 * now
        if step % 20 == 0:
            shown = " ".join(f"{name} {value:.3f}" for name, value in sorted(self.seen.items()))
            print(f"step {step}/{self.total} {time.monotonic() - self.since:.0f}s {shown}", flush=True)


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


def saved(file: Path, settings: Settings) -> tuple[int, list[dict[str, Any]]]:
    """Return the step of a checkpoint and the states of its parts, as they were saved."""
    kept = torch.load(file, weights_only=True)
    if kept["settings"] != json.dumps(asdict(settings)):
        raise SystemExit(f"{file} was written with other settings. Give them again, or another --work folder.")
    return int(kept["step"]), kept["parts"]


def resume(folder: Path, settings: Settings, *parts: object) -> int:
    file = folder / "checkpoint.pt"
    if not file.exists():
        return 0
    step, states = saved(file, settings)
    for part, state in zip(parts, states, strict=True):
        part.load_state_dict(state)  # type: ignore[attr-defined]
    return step

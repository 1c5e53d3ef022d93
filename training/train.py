"""The training loop: seeded, resuming from its last checkpoint, on a GPU where there is one."""

import hashlib
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from training import teaching
from training.batches import Batch, Prepared, Row, batches, cut, prepare, together
from training.data import Example
from training.encoder import device, from_pretrained, pretrained_folder
from training.losses import WEIGHTS, batch_losses
from training.model import ReaderModel
from training.targets import targets


@dataclass(frozen=True)
class Settings:
    seed: int = 1
    epochs: int = 12
    tokens: int = 4096
    """Tokens of a batch."""
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
    workers: int = 0
    """Processes that cut and put together what is read next."""
    save_every: float = 300.0
    """Seconds between two checkpoints."""

    def of_result(self) -> dict[str, object]:
        """Those on which it depends what is learned."""
        return {name: value for name, value in asdict(self).items() if name not in ("workers", "save_every")}


PART = 8
"""Batches that a part of the documents fills, whose windows are put together by their length."""


class Lessons(Dataset[list[Batch]]):
    """The documents of all epochs in the order of training, in parts, each made when it is asked for; the same for the same seed."""

    def __init__(self, items: Sequence[Prepared], settings: Settings) -> None:
        self.items, self.settings = items, settings
        self.sizes = [sum(len(sentence.ids) + 1 for sentence in item.tokens) for item in items]
        self.parts = [part for number in range(settings.epochs) for part in self._epoch(number)]

    def _epoch(self, number: int) -> Iterator[list[int]]:
        """Places of the documents that an epoch reads, a part at a time."""
        rng = np.random.default_rng((self.settings.seed, number))
        part, size = [], 0
        for place in rng.permutation(len(self.items)):
            if rng.random() < share(self.items[place].example, self.settings):
                part.append(int(place))
                size += self.sizes[place]
            if size > PART * self.settings.tokens:
                yield part
                part, size = [], 0
        if part:
            yield part

    def __len__(self) -> int:
        return len(self.parts)

    def __getitem__(self, number: int) -> list[Batch]:
        rng = np.random.default_rng((self.settings.seed, 1, number))
        read = [self.items[place] for place in self.parts[number]]
        rows = [Row(window, targets(window, item.example)) for item in read for window in cut(item, rng)]
        made = batches(rows, self.settings.tokens)
        return [together(made[n]) for n in rng.permutation(len(made))]


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
    examples: Sequence[Example], folder: Path, settings: Settings, start: ReaderModel | None = None, teacher: ReaderModel | None = None
) -> ReaderModel:
    """Train to the end, or go on from the checkpoint in `folder`; return the averaged model.

    It begins with the weights of `start`, or with the pretrained encoder and new heads.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    lessons = Lessons(prepare(examples), settings)
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.backends.cuda.enable_cudnn_sdp(False)  # it plans anew for each size of batch
    model = with_dropout(deepcopy(start) if start else ReaderModel(from_pretrained(pretrained_folder())), settings.drop)
    run = digest(lessons, model, teacher)
    if teacher:
        teacher = deepcopy(teacher).to(device()).eval().requires_grad_(False)
        if device().type == "cuda":
            teacher.encoder.bfloat16()
    if device().type == "cuda" and settings.workers:
        torch.set_num_threads(1)  # batches copied in many threads wait for cores that the workers hold
    return learn(model.to(device()).train(), lessons, Checkpoint(folder / "checkpoint.pt", run), teacher)


def with_dropout(model: ReaderModel, share: float) -> ReaderModel:
    for part in model.encoder.modules():
        if isinstance(part, nn.Dropout):
            part.p = share
    return model


def learn(model: ReaderModel, lessons: Lessons, checkpoint: "Checkpoint", teacher: ReaderModel | None = None) -> ReaderModel:
    settings, average = lessons.settings, deepcopy(model)
    optimizer = torch.optim.AdamW(parameters(model, settings), betas=(0.9, 0.98), weight_decay=settings.decay, fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    learned = [p for p in model.parameters() if p.requires_grad]
    parts = model, average, optimizer
    begun, updates = checkpoint.resume(*parts)
    progress = Progress(len(lessons))
    losses: dict[str, Tensor] = {}
    for number, made in loaded(lessons, begun, settings):
        torch.manual_seed(settings.seed * 1_000_003 + number)
        for place, batch in enumerate(made, 1):
            done = (number + place / len(made)) / len(lessons)
            for group, full in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = full * rate(done, settings.warm_up)
            losses = batch_losses(model, batch.on(device()), teacher, hide=settings.masked)
            optimizer.zero_grad()
            sum(weight(name, settings, taught=teacher is not None) * value for name, value in losses.items()).backward()  # type: ignore[union-attr]
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            follow(average, model, updates, settings)
            updates += 1
        progress.tell(number + 1, losses)
        if checkpoint.age >= settings.save_every or number + 1 == len(lessons):
            checkpoint.save((number + 1, updates), *parts)
    return average.cpu().eval()


def loaded(lessons: Lessons, begun: int, settings: Settings) -> Iterator[tuple[int, list[Batch]]]:
    """The parts that are left, each with its number."""
    left = range(begun, len(lessons))
    loader = DataLoader(lessons, batch_size=None, sampler=left, num_workers=settings.workers, collate_fn=as_it_is)
    return zip(left, loader, strict=True)


def as_it_is(part: list[Batch]) -> list[Batch]:
    return part


def weight(name: str, settings: Settings, *, taught: bool) -> float:
    """How much a loss counts: with a teacher, what it tells has its share of the weight, and all that was annotated the rest."""
    share = settings.taught if name.startswith(teaching.NAME) else 1 - settings.taught
    return WEIGHTS[name.removeprefix(teaching.NAME)] * (share if taught else 1.0)


def follow(average: ReaderModel, model: ReaderModel, updates: int, settings: Settings) -> None:
    """Move the running average of the weights towards the newest: at first far, so that where it began is soon forgotten."""
    with torch.no_grad():
        torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), max(1 - settings.average, 1 / (1 + updates / 10)))


def mean(model: ReaderModel, other: ReaderModel, share: float) -> ReaderModel:
    """The model with the mean of its weights, which count `share`, and of another's."""
    mixed = deepcopy(model)
    with torch.no_grad():
        torch._foreach_lerp_(list(mixed.parameters()), list(other.parameters()), 1 - share)
    return mixed


@dataclass
class Progress:
    """Tells after each part of the documents what the losses are, each a running mean."""

    total: int
    since: float = field(default_factory=time.monotonic)
    seen: dict[str, float] = field(default_factory=dict)

    def tell(self, part: int, losses: Mapping[str, Tensor]) -> None:
        for name, value in losses.items():
            now = float(value.detach())
            self.seen[name] = 0.9 * self.seen.get(name, now) + 0.1 * now
        shown = " ".join(f"{name} {value:.3f}" for name, value in sorted(self.seen.items()))
        print(f"part {part}/{self.total} {time.monotonic() - self.since:.0f}s {shown}", flush=True)


def rate(done: float, warm_up: float) -> float:
    """Share of the full rate when the share `done` of all is done: linear warm-up, then linear decay to 2 %."""
    return min(done / warm_up, max(0.02, (1 - done) / (1 - warm_up)))


def digest(lessons: Lessons, model: ReaderModel, teacher: ReaderModel | None) -> str:
    """What a run is: its settings, its documents, and the weights that it begins with and is taught by."""
    names = [item.example.name for item in lessons.items]
    found = hashlib.sha256(json.dumps([lessons.settings.of_result(), names]).encode())
    for each in filter(None, (model, teacher)):
        for value in each.state_dict().values():
            found.update(value.numpy(force=True).tobytes())
    return found.hexdigest()


@dataclass
class Checkpoint:
    """The file that a stopped run goes on from."""

    file: Path
    run: str
    """Which run it is of, see `digest`."""
    since: float = field(default_factory=time.monotonic)

    @property
    def age(self) -> float:
        """Seconds since the file was written, or the run went on."""
        return time.monotonic() - self.since

    def save(self, done: tuple[int, int], *parts: Any) -> None:
        """Write it beside the old one, then put it in its place; `done` are the documents' parts and the updates of the weights."""
        fresh = self.file.with_suffix(".new")
        torch.save({"run": self.run, "done": done, "parts": [part.state_dict() for part in parts]}, fresh)
        fresh.replace(self.file)
        self.since = time.monotonic()

    def resume(self, *parts: Any) -> tuple[int, int]:
        """Put the parts where they were left, and return what was done; nothing where there is no file.

        Raises SystemExit when it is of another run.
        """
        if not self.file.exists():
            return 0, 0
        kept = torch.load(self.file, map_location="cpu", weights_only=True)
        if kept["run"] != self.run:
            raise SystemExit(
                f"{self.file} is of a run with other settings, documents or weights. Give them again, or another --work folder."
            )
        for part, state in zip(parts, kept["parts"], strict=True):
            part.load_state_dict(state)
        done: tuple[int, int] = kept["done"]
        return done

"""The loop: the same for the same seed, also when it was stopped; needs PyTorch, which only training does."""

from copy import deepcopy
from dataclasses import replace
from itertools import chain

import numpy as np
import pytest
from canned import TOKENIZER, annotated, document

from causerie.statements.scores.tokens import windows
from training.data import Example
from training.targets import targets

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training.batches import Prepared, Row, together  # noqa: E402
from training.encoder import Encoder  # noqa: E402
from training.losses import batch_losses  # noqa: E402
from training.model import ReaderModel  # noqa: E402
from training.train import Checkpoint, Lessons, Settings, digest, learn, mean, rate  # noqa: E402

TEXT = "Vega said lower taxes will attract investors. He left."
SETTINGS = Settings(epochs=2, tokens=32, masked=0.0, save_every=0.0)
NAMES = "Vega Moreno Lind Okafor Ruiz Pratt Sato Weiss Adler Bello Costa Duval".split()


def prepared(number):
    name = NAMES[number % len(NAMES)]
    doc = document(TEXT.replace("Vega", name) + " It rains." * (number // len(NAMES)))
    claim = annotated(doc.text, "lower taxes", "investors", subject_direction="-", holder=name)
    return Prepared(Example(str(number), doc, statements=(claim,)), TOKENIZER.tokenize(doc.text, doc.sentences))


ITEMS = [prepared(number) for number in range(24)]


def model():
    torch.manual_seed(5)
    return ReaderModel(Encoder(30522, width=24, inner=48, layers=1, heads=2, positions=512, drop=0.0))


def test_lessons_read_each_document_once_an_epoch_and_are_the_same_again():
    lessons = Lessons(ITEMS, SETTINGS)
    assert sorted(chain(*lessons.parts)) == sorted([*range(24)] * 2)
    assert len(lessons) > 2
    first, again = lessons[1], Lessons(ITEMS, SETTINGS)[1]
    assert all(np.array_equal(one.ids, other.ids) and np.array_equal(one.ends, other.ends) for one, other in zip(first, again, strict=True))


def same(one, other):
    return all(torch.equal(value, other.state_dict()[name]) for name, value in one.state_dict().items())


def test_a_stopped_training_goes_on_as_if_it_had_not_been(tmp_path, monkeypatch):
    lessons = Lessons(ITEMS, SETTINGS)
    whole = learn(model(), lessons, Checkpoint(tmp_path / "whole.pt", "a"))
    save, saved = Checkpoint.save, []

    def stop(self, done, *parts):
        save(self, done, *parts)
        saved.append(done)
        if len(saved) == len(lessons) - 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(Checkpoint, "save", stop)
    with pytest.raises(KeyboardInterrupt):
        learn(model(), lessons, Checkpoint(tmp_path / "stopped.pt", "a"))
    monkeypatch.setattr(Checkpoint, "save", save)
    assert same(whole, learn(model(), lessons, Checkpoint(tmp_path / "stopped.pt", "a")))
    with pytest.raises(SystemExit, match="other settings, documents or weights"):
        learn(model(), lessons, Checkpoint(tmp_path / "stopped.pt", "b"))


def test_a_run_is_told_by_what_is_learned_from_what():
    lessons, reader = Lessons(ITEMS, SETTINGS), model()
    own = digest(lessons, reader, None)
    assert digest(Lessons(ITEMS, replace(SETTINGS, workers=3, save_every=9.0)), model(), None) == own
    with torch.no_grad():
        reader.tags.bias += 1
    others = (
        digest(lessons, reader, None),
        digest(lessons, model(), model()),
        digest(Lessons(ITEMS[1:], SETTINGS), model(), None),
        digest(Lessons(ITEMS, replace(SETTINGS, seed=2)), model(), None),
    )
    assert len({own, *others}) == 5


def test_what_was_learned_learns_on(tmp_path):
    lessons = Lessons(ITEMS[:6], replace(SETTINGS, epochs=1))
    once = learn(model(), lessons, Checkpoint(tmp_path / "once.pt", "a"))
    twice = learn(deepcopy(once), lessons, Checkpoint(tmp_path / "twice.pt", "a"), once.requires_grad_(False))
    assert not torch.equal(once.tags.weight, twice.tags.weight)
    assert torch.equal(once.encoder.words.weight, twice.encoder.words.weight)


def test_losses_fall_and_a_teacher_that_says_the_same_has_nothing_to_tell():
    item = ITEMS[0]
    (window,) = windows(item.example.document, item.tokens)
    batch = together([Row(window, targets(window, item.example))]).on(torch.device("cpu"))
    reader = model().eval()
    before = batch_losses(reader, batch, reader)
    told = [name for name in before if name.startswith("taught ")]
    assert {"taught states", "taught tags", "taught relation", "taught signs", "taught holder"} <= set(told)
    assert all(abs(float(before[name].detach())) < 1e-3 for name in ("taught states", "taught tags", "taught relation", "taught holder"))
    optimizer = torch.optim.AdamW(reader.parameters(), lr=3e-3)
    for _ in range(12):
        optimizer.zero_grad()
        sum(batch_losses(reader, batch).values()).backward()
        optimizer.step()
    after = batch_losses(reader, batch)
    assert all(after[name] < before[name] for name in ("relation", "signs", "spans", "modality"))


def test_a_mean_lies_between_two_models():
    one, other = model(), model()
    for weight in other.parameters():
        torch.nn.init.constant_(weight, 3.0)
    mixed = mean(one, other, 0.65)
    for weight, first in zip(mixed.parameters(), one.parameters(), strict=True):
        assert torch.allclose(weight, 0.65 * first + 0.35 * 3.0, atol=1e-6)


def test_the_rate_rises_and_falls():
    assert [round(rate(done, 0.1), 3) for done in (0.05, 0.1, 0.55, 1.0)] == [0.5, 1.0, 0.5, 0.02]

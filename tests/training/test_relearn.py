"""What the heads for target sentiment learn anew; needs PyTorch, which only training does."""

import pytest
from canned import document

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training.data import Example  # noqa: E402
from training.encoder import Encoder  # noqa: E402
from training.model import ReaderModel  # noqa: E402
from training.relearn import LEARNED, read, relearn  # noqa: E402

SAID = ("Vega lied again.", "Vega came home.", "Vega shone again.")
"""Negative, neutral, positive."""


def examples():
    texts = [(f"{text} It rains." * (1 + number % 2), polarity) for number in range(40) for polarity, text in enumerate(SAID)]
    return [Example(str(n), document(text), sentiments=(((0, 4), polarity),)) for n, (text, polarity) in enumerate(texts)]


def model():
    torch.manual_seed(5)
    return ReaderModel(Encoder(30522, width=24, inner=48, layers=1, heads=2, positions=512, drop=0.0))


def test_they_learn_what_is_marked_and_nothing_else_changes():
    marked = examples()
    before = model()
    after = relearn(before, marked, epochs=30)
    changed = {name for name, weight in after.state_dict().items() if not torch.equal(weight, before.state_dict()[name])}
    assert {name.split(".")[1] for name in changed} == {*LEARNED}
    assert {name.split(".")[0] for name in changed} == {"further"}
    told = [(lesson.states, span, polarity) for lesson in read(after, marked) for span, polarity in lesson.row.goal.sentiments]
    assert len(told) == len(marked)
    assert all(int(after.further.toward(states, torch.tensor([span]))[0].argmax()) == polarity for states, span, polarity in told)


def test_they_are_the_same_again_for_the_same_seed():
    marked = examples()
    one, other = (relearn(model(), marked, epochs=1).state_dict() for _ in range(2))
    assert all(torch.equal(value, other[name]) for name, value in one.items())

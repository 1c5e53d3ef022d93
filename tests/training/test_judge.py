"""The judge of single statements, and what its word is worth beside the reader's."""

import numpy as np
import pytest
from canned import TOKENIZER, document
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training.batches import Prepared  # noqa: E402
from training.data import Example  # noqa: E402
from training.encoder import Encoder  # noqa: E402
from training.judge import Question, Settings, between, compared, judged, learn, precision  # noqa: E402
from training.marked import DOWN, NONE, UP, Asked, places, stream  # noqa: E402

RIGHT = np.array([True, False, True, True, False])
SURE = np.array([0.9, 0.8, 0.7, 0.6, 0.1])
SETTINGS = Settings(epochs=30, masked=0.0, encoder_rate=1e-2, head_rate=1e-2)
ANSWERS = UP, DOWN, NONE
"""Of statements of each relation, so that their markers tell."""


def encoder():
    torch.manual_seed(3)
    return Encoder(30522, width=16, inner=32, layers=1, heads=2, positions=512, drop=0.0)


def questions():
    return [question(relation, name) for relation in range(3) for name in ("taxes", "tariffs", "wages", "prices")]


def question(relation, name, confidence=0.5):
    text = f"Vega said {name} attract investors."
    own = Example("one", document(text))
    tokens = stream(Prepared(own, TOKENIZER.tokenize(text, own.document.sentences)))
    spans = [(text.index(words), text.index(words) + len(words)) for words in (name, "investors")]
    asked = Asked(relation, *spans, sign=1, confidence=confidence, answer=ANSWERS[relation])
    return Question(tokens, asked, places(tokens, asked))


def test_a_judge_learns_which_statements_are_made_and_with_which_sign(monkeypatch):
    monkeypatch.setattr("training.judge.TOGETHER", 12)
    every = questions()
    said = judged(learn(encoder(), every, SETTINGS), every)
    assert said.argmax(1).tolist() == [each.asked.answer for each in every]
    assert said.sum(1) == pytest.approx(1)


def test_a_judge_learns_the_same_again():
    every = questions()
    one, other = (judged(learn(encoder(), every, Settings(epochs=1)), every) for _ in range(2))
    assert np.array_equal(one, other)


def test_nothing_is_learned_from_questions_without_answer():
    unknown = [each._replace(asked=each.asked._replace(answer=None)) for each in questions()]
    kept = learn(encoder(), unknown, SETTINGS).encoder.state_dict()
    assert all(torch.equal(value, kept[name]) for name, value in encoder().state_dict().items())


@pytest.mark.parametrize(("kept", "expected"), [(1, 1.0), (2, 2 / 3), (3, 3 / 4), (4, 0.0)], ids=str)
def test_precision_is_told_where_so_many_right_ones_are_kept(kept, expected):
    assert precision(RIGHT, SURE, kept) == pytest.approx(expected)


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_both_together_are_between_the_two(one, other):
    both = float(between(np.array([one]), np.array([other]))[0])
    assert min(one, other) - 1e-9 <= both <= max(one, other) + 1e-9
    assert both == pytest.approx(1 - float(between(np.array([1 - one]), np.array([1 - other]))[0]))


def test_a_judge_who_is_right_mends_what_the_reader_orders_wrongly():
    every = [question(2, "taxes", 0.8), question(0, "taxes", 0.6)]
    said = np.array([[0.9, 0.05, 0.05], [0.1, 0.85, 0.05]])
    found = compared(every, said, annotated=2)
    assert (found["reader"][2], found["judge"][2], found["both"][2]) == (0.5, 1.0, 1.0)

"""What the head learns that tells which things are one; needs PyTorch and ONNX, which only training does."""

import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
for module in ("onnx", "safetensors"):
    pytest.importorskip(module)

from canned import CannedScorer, annotated, document  # noqa: E402

from causerie.statements.reader import Reader  # noqa: E402
from training import coreference  # noqa: E402
from training.coreference import CoreferenceHead, Lesson, in_common, learn, lessons, loss, together  # noqa: E402
from training.data import Example  # noqa: E402
from training.export import COREFERENCE, export_coreference  # noqa: E402

WIDTH, MENTIONS, COMPARED = 12, 10, 12


def lesson(names, rng):
    """Mentions whose states tell their names."""
    states = np.eye(WIDTH, dtype=np.float16)[names] + 0.1 * rng.normal(size=(len(names), WIDTH)).astype(np.float16)
    pairs = np.stack(np.triu_indices(len(names), 1), 1)
    alike = np.array([names[a] == names[b] for a, b in pairs], dtype=np.float32)
    worth = np.array([name % 2 for name in names], dtype=np.float32)
    compared = np.zeros((len(pairs), COMPARED), dtype=np.float16)
    return Lesson(states, np.zeros((len(names), MENTIONS), dtype=np.float32), pairs, compared, alike, worth)


def test_the_head_learns_which_mentions_are_one_and_what_names_are_worth(monkeypatch):
    monkeypatch.setattr(coreference, "WARM_UP", 1)
    rng = np.random.default_rng(1)
    taught = [lesson(rng.integers(0, 4, size=rng.integers(2, 7)), rng) for _ in range(200)]
    head = learn(taught, epochs=25)
    names = [0, 1, 0, 3, 1]
    alike, worth = head(*together([lesson(names, rng)])[:5])
    pairs = np.stack(np.triu_indices(5, 1), 1).tolist()
    assert [(a, b) for (a, b), sure in zip(pairs, alike.tolist(), strict=True) if sure > 0] == [(0, 2), (1, 4)]
    assert (worth[0] > 0).tolist() == [False, True, False, True, True]


def test_documents_do_not_see_each_other():
    torch.manual_seed(1)
    head = CoreferenceHead(WIDTH, MENTIONS, COMPARED).eval()
    one, other = (lesson(names, np.random.default_rng(2)) for names in ([0, 1], [2, 2, 3, 1]))
    alone, both = together([one]), together([one, other])
    torch.testing.assert_close(head(*alone[:5])[0], head(*both[:5])[0][: len(one.pairs)])
    assert loss(head, both).item() > 0


def test_the_graph_says_what_the_head_says(tmp_path):
    torch.manual_seed(1)
    head = CoreferenceHead(WIDTH, MENTIONS, COMPARED).eval()
    batch = together([lesson([0, 1, 2, 0], np.random.default_rng(3))])
    export_coreference(head, tmp_path)
    given = {"states": batch.states[0], "mentions": batch.mentions[0], "pairs": batch.pairs, "compared": batch.compared}
    alike, worth = onnxruntime.InferenceSession(str(tmp_path / COREFERENCE)).run(None, {name: each.numpy() for name, each in given.items()})
    expected = head(*batch[:5])
    np.testing.assert_allclose(alike, expected[0].detach(), atol=0.05)
    np.testing.assert_allclose(worth, expected[1][0].detach(), atol=0.05)


def test_annotated_things_are_lessons():
    text = "The levy will cost jobs. The tax on fuel will cost farmers money."
    said = [
        annotated(text, "The levy", "jobs", subject_name="fuel tax", object_name="jobs"),
        annotated(text, "The tax on fuel", "farmers money", subject_name="fuel tax", object_name="farmers' income"),
    ]
    (found,) = lessons(Reader(CannedScorer(text, [])), [Example("x", document(text), statements=tuple(said))])
    assert (found.states.shape, found.mentions.shape, found.compared.shape) == ((4, 12), (4, MENTIONS), (6, COMPARED))
    assert found.pairs[found.alike > 0].tolist() == [[0, 2]]
    assert found.worth.tolist() == [0, 1, 1, pytest.approx(in_common("farmers money", "farmers' income"))]

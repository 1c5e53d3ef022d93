"""What the head that names things learns; needs PyTorch and ONNX, which only training does."""

import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
for module in ("onnx", "safetensors"):
    pytest.importorskip(module)

from causerie.statements.things.edits import DROP, KEEP, OWNER  # noqa: E402
from training.export import export_names  # noqa: E402
from training.naming import JOINS, Lesson, Wanted, alike, instead, learn, loss, together, wanted  # noqa: E402

RNG = np.random.default_rng(1)
STATES = {}


def state(word):
    return STATES.setdefault(word, RNG.normal(size=16).astype(np.float32))


def lesson(mention, name, direction=1):
    words = tuple(mention.split())
    return Lesson(words, np.array([state(word) for word in words]), 0, direction, name)


@pytest.mark.parametrize(
    ("mention", "name", "edits", "joins"),
    [
        ("the lower taxes", "taxes", (DROP, DROP, KEEP), (None, None, "")),
        ("banning all cars", "ban on cars", ("ning>", DROP, KEEP), ("", None, "on")),
        ("the minister resigned", "resignation of the minister", (DROP, KEEP, "ed>ation"), (None, "", "'s")),
        ("his tax plan", "Ruiz's tax plan", (OWNER, KEEP, KEEP), (None, "", "")),
        ("his tax plan", "tax plan", (DROP, KEEP, KEEP), (None, "", "")),
        ("people were killed", "deaths in Ivory", (DROP, DROP, "=deaths"), (None, None, "")),
        ("sign the far-reaching deal", "trade deal", (None, DROP, None, KEEP), (None, None, None, "")),
    ],
)
def test_what_turns_a_mention_into_its_name(mention, name, edits, joins):
    assert wanted(lesson(mention, name), frozenset({("killed", "deaths")})) == Wanted(edits, joins)


def test_words_that_stand_for_others_in_names_often():
    taught = [lesson("people were killed", "deaths of people")] * 6 + [lesson("prices fell", "Prices of Oil")] * 6
    assert instead(taught) == {("killed", "deaths")}
    assert instead(taught[1:]) == frozenset()


def test_batches_hold_every_mention_once():
    told = [(lesson(" ".join(["word"] * size), "word"), Wanted((KEEP,) * size, ("",) * size)) for size in range(1, 30)] * 9
    made = list(alike(told, np.random.default_rng(1)))
    assert sorted(map(id, (each[0] for part in made for each in part))) == sorted(id(each[0]) for each in told)


def test_it_learns_what_is_shown_and_its_graph_says_the_same(tmp_path):
    shown = [lesson("the cheap bread", "bread"), lesson("cheap bread", "cheap bread", -1), lesson("the fast trains", "trains")]
    head, names = learn(shown * 200, frozenset(), epochs=20)
    known = {name: n for n, name in enumerate(names)}
    batch = together([(each, wanted(each, frozenset())) for each in shown], known)
    with torch.no_grad():
        assert loss(head, batch) < 0.2
        edits, _ = head(*batch[:4])
    export_names(head, tmp_path)
    given = {name: each.numpy() for name, each in zip(("states", "ends", "directions", "sizes"), batch[:4], strict=True)}
    told, joined = onnxruntime.InferenceSession(str(tmp_path / "names.onnx")).run(None, given)
    assert joined.shape == (3, 3, len(JOINS))
    for row, other, size in zip(told, edits.numpy(), given["sizes"], strict=True):
        assert (row[:size].argmax(1) == other[:size].argmax(1)).all()
    assert names[told[0, 1].argmax()] == DROP

"""The model file, and the one place that runs it."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import onnxruntime

from causerie.errors import ModelError
from causerie.statements.scores.heads import Candidate, Floats, Ints, PairScores
from causerie.statements.scores.naming import Known
from causerie.statements.scores.tokens import Tokenizer, Window

MODEL = Path(str(files("causerie"))) / "model"
"""Where the package keeps the trained model."""
FILES = ("encoder.onnx", "pairs.onnx", "further.onnx", "names.onnx", "coreference.onnx", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class TokenScores:
    """What the token heads say of one window of T tokens; see `heads`."""

    states: Floats
    tags: Floats
    spans: Floats
    speaker: Floats
    cue: Floats


class Scorer(Protocol):
    """What the reader asks of a model. `Encoder` runs the trained one; tests give canned scores."""

    tokenizer: Tokenizer
    card: dict[str, Any]

    @property
    def known(self) -> Known: ...

    def tokens(self, window: Window) -> TokenScores: ...

    def pairs(self, window: Window, scores: TokenScores, found: Sequence[Candidate], joined: Ints) -> PairScores: ...

    def names(self, states: Floats, ends: Ints, directions: Ints, sizes: Ints) -> tuple[Floats, Floats]: ...

    def coreferent(self, states: Floats, mentions: Floats, pairs: Ints, compared: Floats) -> tuple[Floats, Floats]: ...


class Encoder:
    """The trained model on ONNX Runtime, one thread."""

    def __init__(self, folder: Path) -> None:
        """Open the model in `folder`. Raises ModelError when a file is missing or is not the one its card names."""
        self.card = _checked_card(folder)
        self.folder = folder
        self.tokenizer = Tokenizer(folder / "tokenizer.json")
        self._tokens, self._pairs = _session(folder / "encoder.onnx"), _session(folder / "pairs.onnx")

    @cached_property
    def known(self) -> Known:
        """What the names' rows mean."""
        return Known(**self.card["names"], is_word=self.tokenizer.is_word)

    @cached_property
    def _names(self) -> onnxruntime.InferenceSession:
        return _session(self.folder / "names.onnx")

    @cached_property
    def _coreference(self) -> onnxruntime.InferenceSession:
        return _session(self.folder / "coreference.onnx")

    @cached_property
    def _further(self) -> onnxruntime.InferenceSession:
        return _session(self.folder / "further.onnx")

    def tokens(self, window: Window) -> TokenScores:
        """Encode one window.

        Alone, never in a batch: int8 scales are taken over the whole batch, so that a window's scores would depend on
        its neighbours. At the length of articles' windows a batch is no faster (7,400 tokens/s alone, 7,200 by four).
        """
        states, tags, spans, speaker, cue = self._tokens.run(None, {"ids": window.ids[None], "cases": window.cases[None]})
        return TokenScores(states[0], tags[0], spans[0], speaker[0], cue[0])

    def pairs(self, window: Window, scores: TokenScores, found: Sequence[Candidate], joined: Ints) -> PairScores:
        """Score the likeliest of the pairs `joined` [N, 2] of the candidates."""
        given = {
            "states": scores.states,
            "sentences": window.sentences,
            "spans": np.array([(c.start, c.end) for c in found], dtype=np.int64),
            "scores": np.array([c.scores for c in found], dtype=np.float32),
            "pairs": joined,
        }
        chosen, relation, signs, modality, holder = self._pairs.run(None, given)
        signs = 1 / (1 + np.exp(-signs))
        parts = signs[:, 0], signs[:, 1], signs[:, 2], signs[:, 3]
        return PairScores(joined[chosen], softmax(relation), *parts, softmax(modality), softmax(holder))

    def names(self, states: Floats, ends: Ints, directions: Ints, sizes: Ints) -> tuple[Floats, Floats]:
        """Return the probabilities of edits [E, W, edits] and the logits of joins [E, W, joins] of the words of E mentions.

        `states` [E, W, width] are the words', `ends` [E] places in `ends.ENDS`, `directions` [E] 0 or 1, `sizes` [E] words of each.
        """
        edits, joins = self._names.run(None, {"states": states, "ends": ends, "directions": directions, "sizes": sizes})
        return softmax(edits), joins

    def coreferent(self, states: Floats, mentions: Floats, pairs: Ints, compared: Floats) -> tuple[Floats, Floats]:
        """Return the probability [P] that two mentions of things are one, and what each one's name is worth [N].

        `states` [N, 3 * width], `mentions` [N, 10], `pairs` [P, 2] and `compared` [P, 12] are as `coreference` has them.
        """
        given = {"states": states, "mentions": mentions, "pairs": pairs, "compared": compared}
        alike, worth = self._coreference.run(None, given)
        return 1 / (1 + np.exp(-alike)), worth

    def states(self, window: Window) -> Floats:
        """Return the states [T, width] of a window's tokens."""
        states: Floats = self._tokens.run(["states"], {"ids": window.ids[None], "cases": window.cases[None]})[0][0]
        return states

    def further(self, states: Floats, spans: Ints) -> tuple[Floats, ...]:
        """Return the logits of the heads for further corpora for the spans [K, 2] of a window; see `further.FurtherScores`."""
        return tuple(self._further.run(None, {"states": states, "spans": spans}))


SLOWER = ["SkipLayerNormFusion"]
"""What ONNX Runtime joins to one operation, which takes longer than the two that it was: 25.0 ms for 210 tokens, 22.2 without."""


def _session(file: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER)


def softmax(logits: Floats) -> Floats:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)


def _checked_card(folder: Path) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
        found = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in card["sha256"]}
    except FileNotFoundError as error:
        raise ModelError(
            f"The reader's model is incomplete: {error.filename} is missing. Reinstall causerie, or retrain it (see training/README.md)."
        ) from error
    for name, digest in card["sha256"].items():
        if found[name] != digest:
            raise ModelError(f"{folder / name} is not the file its card names (sha256 {found[name][:12]}, not {digest[:12]}). Reinstall.")
    return card

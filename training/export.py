"""The trained model as int8 ONNX graphs: one reads tokens, one pairs of spans, one what further corpora mark."""

import tempfile
import warnings
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from causerie.statements.scores.further import FurtherScores
from causerie.statements.scores.heads import ENDS
from training.coreference import CoreferenceHead
from training.further import FurtherHead
from training.model import Given, PairHead, ReaderModel
from training.naming import NameHead

OPSET = 17
FURTHER, NAMES, COREFERENCE = "further.onnx", "names.onnx", "coreference.onnx"
GRAPHS = ("encoder.onnx", "pairs.onnx", FURTHER)


class TokenGraph(nn.Module):
    def __init__(self, model: ReaderModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, cases: Tensor) -> tuple[Tensor, ...]:
        scores = self.model.heads(self.model.encoder(ids, cases, padded=False))
        return scores.states, scores.tags, scores.spans, scores.speaker, scores.cue


class PairGraph(nn.Module):
    def __init__(self, head: PairHead) -> None:
        super().__init__()
        self.head = head

    def forward(self, states: Tensor, sentences: Tensor, spans: Tensor, scores: Tensor, pairs: Tensor) -> tuple[Tensor, ...]:
        logits, _ = self.head(Given(states, sentences, spans, scores, pairs))
        signs = torch.stack((logits.sign, logits.subject, logits.link, logits.object), 1)
        return logits.chosen, logits.relation, signs, logits.modality, logits.holder


def export(model: ReaderModel, folder: Path) -> None:
    """Write `encoder.onnx`, `pairs.onnx` and `further.onnx` into `folder`."""
    model.eval()
    ids, cases = torch.ones(2, 9, dtype=torch.int64), torch.zeros(2, 9, dtype=torch.int64)
    names = ("states", "tags", "spans", "speaker", "cue")
    axes = {name: {0: "batch", 1: "tokens"} for name in ("ids", "cases", "states", "tags")}
    axes |= {name: {0: "batch", 1: "tokens", 2: "tokens"} for name in ("speaker", "cue")} | {
        "spans": {0: "batch", 2: "tokens", 3: "tokens"}
    }
    _write(TokenGraph(model), (ids, cases), ("ids", "cases"), names, axes, folder / "encoder.onnx", ["MatMul", "Gather"])

    given = (
        torch.randn(9, model.encoder.width),
        torch.zeros(9, dtype=torch.int64),
        torch.tensor([[1, 2], [4, 5], [6, 7]]),
        torch.zeros(3, ENDS),
        torch.tensor([[0, 1], [1, 0]]),
    )
    inputs = ("states", "sentences", "spans", "scores", "pairs")
    outputs = ("chosen", "relation", "signs", "modality", "holder")
    axes = {"states": {0: "tokens"}, "sentences": {0: "tokens"}, "spans": {0: "spans"}, "scores": {0: "spans"}, "pairs": {0: "pairs"}}
    axes |= {name: {0: "pairs"} for name in outputs[:4]} | {"holder": {0: "pairs", 1: "tokens"}}
    _write(PairGraph(model.pairs), given, inputs, outputs, axes, folder / "pairs.onnx", ["MatMul"])
    export_further(model.further, folder)


def export_further(head: FurtherHead, folder: Path) -> None:
    """Write `further.onnx` into `folder`."""
    given = torch.randn(9, head.weigh.in_features), torch.tensor([[1, 2], [4, 5], [6, 7]])
    outputs = FurtherScores._fields
    axes = {"states": {0: "tokens"}, "spans": {0: "spans"}, "sentiment": {0: "spans"}, "rows": {1: "tokens", 2: "tokens"}}
    axes |= {name: {0: "spans", 1: "spans"} for name in outputs[3:]}
    _write(head, given, ("states", "spans"), outputs, axes, folder / FURTHER, ["MatMul"])


def export_names(head: NameHead, folder: Path) -> None:
    """Write `names.onnx` into `folder`."""
    whole = torch.ones(2, dtype=torch.int64)
    given = torch.randn(2, 5, head.inside.in_features), whole, whole, 5 * whole
    axes = {"states": {0: "mentions", 1: "words"}} | {name: {0: "mentions", 1: "words"} for name in ("edits", "joins")}
    axes |= {name: {0: "mentions"} for name in ("ends", "directions", "sizes")}
    _write(head.eval(), given, ("states", "ends", "directions", "sizes"), ("edits", "joins"), axes, folder / NAMES, ["MatMul"])


class CoreferenceGraph(nn.Module):
    """Of one document."""

    def __init__(self, head: CoreferenceHead) -> None:
        super().__init__()
        self.head = head

    def forward(self, states: Tensor, mentions: Tensor, pairs: Tensor, compared: Tensor) -> tuple[Tensor, Tensor]:
        there = torch.ones_like(states[:, 0], dtype=torch.bool)
        alike, worth = self.head(states[None], mentions[None], there[None], pairs, compared)
        return alike, worth[0]


def export_coreference(head: CoreferenceHead, folder: Path) -> None:
    """Write `coreference.onnx` into `folder`."""
    pairs = torch.tensor([[0, 1], [0, 2], [3, 4]])
    widths = [layer.in_features for layer in (head.inside, head.beside, head.compared)]
    given = torch.randn(5, widths[0]), torch.randn(5, widths[1]), pairs, torch.randn(3, widths[2])
    axes = {name: {0: "mentions"} for name in ("states", "mentions", "worth")}
    axes |= {name: {0: "pairs"} for name in ("pairs", "compared", "alike")}
    inputs = ("states", "mentions", "pairs", "compared")
    _write(CoreferenceGraph(head), given, inputs, ("alike", "worth"), axes, folder / COREFERENCE, ["MatMul"])


def _write(
    graph: nn.Module,
    given: tuple[Tensor, ...],
    inputs: tuple[str, ...],
    outputs: tuple[str, ...],
    axes: dict[str, dict[int, str]],
    file: Path,
    quantised: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as place, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = Path(place) / "whole.onnx"
        torch.onnx.export(
            graph.eval(),
            given,
            whole,
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            file,
            op_types_to_quantize=quantised,
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"MatMulConstBOnly": True},
        )

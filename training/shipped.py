"""The weights of a finished model, read back from its int8 graphs, so that a further training goes on from what the package ships.

What is read back differs from what was trained by what int8 rounds off.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from training.encoder import from_pretrained, pretrained_folder
from training.export import GRAPHS, export
from training.model import ReaderModel

Constants = dict[str, NDArray[np.float32]]
ROUNDED = 0.05
"""More than int8 rounds off any weight of `scattered`, and less than what any two of its tables differ by somewhere."""


def shipped(folder: Path) -> ReaderModel:
    """Return the model whose graphs lie in `folder`.

    Raises SystemExit when its graphs are not those that `export` writes of a model built as they are today.
    """
    model = ReaderModel(from_pretrained(pretrained_folder()))
    found: dict[str, Tensor] = {}
    with TemporaryDirectory() as place:
        strange = scattered()
        weights = dict(strange.named_parameters())
        export(strange, Path(place))
        for graph in GRAPHS:
            found |= dict(read(constants(folder / graph), constants(Path(place) / graph), weights))
    missing = sorted(set(model.state_dict()) - set(found))
    if missing:
        raise SystemExit(
            f"{folder} holds no weights for {missing[0]} and {len(missing) - 1} others: it was built otherwise than this code does."
        )
    model.load_state_dict(found)
    return model.eval()


def scattered() -> ReaderModel:
    """A model built alike, no two of whose weights are the same, so that they are known again by their values."""
    other = ReaderModel(from_pretrained(pretrained_folder()))
    torch.manual_seed(1)
    with torch.no_grad():
        for weight in other.parameters():
            weight.normal_()
    return other.eval()


def constants(file: Path) -> Constants:
    """The constants of a graph by name, those in int8 as the numbers that they stand for."""
    kept = {each.name: numpy_helper.to_array(each) for each in onnx.load(file).graph.initializer}
    whole = {name.removesuffix("_quantized") for name in kept if name.endswith("_quantized")}
    plain = {name: value for name, value in kept.items() if value.dtype == np.float32 and not name.endswith("_scale")}
    return plain | {name: widened(*(kept[f"{name}_{part}"] for part in ("quantized", "scale", "zero_point"))) for name in whole}


def widened(numbers: NDArray[np.int8], scale: NDArray[np.float32], zero: NDArray[np.int8]) -> NDArray[np.float32]:
    """What int8 stands for; where there are several scales, each is a column's, or else a row's."""
    rows = scale.size == numbers.shape[0] and scale.size != numbers.shape[-1]
    scale, zero = (x.reshape((-1, 1) if rows else -1) for x in (scale, zero))
    return ((numbers.astype(np.float32) - zero) * scale).astype(np.float32)


def read(own: Constants, strange: Constants, weights: Mapping[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """Yield each weight that the graph holds: the constant of the name under which the strange graph holds the weight's like."""
    if any(name not in own or own[name].shape != value.shape for name, value in strange.items()):
        return
    likes = [(name, weight.detach().numpy()) for name, weight in weights.items()]
    turns = [(name, turned, like.T if turned else like) for name, like in likes for turned in (False, True)]
    for name, value in strange.items():
        far = [(float(np.abs(like - value).max()), weight, turned) for weight, turned, like in turns if like.shape == value.shape]
        if far and min(far)[0] < ROUNDED:
            _, weight, turned = min(far)
            yield weight, torch.tensor(own[name].T if turned else own[name])

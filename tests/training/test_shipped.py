"""Weights read back from graphs; needs PyTorch and ONNX, which only training does."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
for module in ("onnx", "safetensors"):
    pytest.importorskip(module)

from training.shipped import read, widened  # noqa: E402


def test_int8_stands_for_a_multiple_of_its_columns_scale_or_its_rows():
    numbers, none = np.array([[2, -4, 0], [6, 8, 1]], dtype=np.int8), np.zeros(3, dtype=np.int8)
    assert widened(numbers, np.array([0.5, 0.25, 1.0], dtype=np.float32), none).tolist() == [[1.0, -1.0, 0.0], [3.0, 2.0, 1.0]]
    assert widened(numbers, np.array([0.5, 2.0], dtype=np.float32), none[:2]).tolist() == [[1.0, -2.0, 0.0], [12.0, 16.0, 2.0]]
    assert widened(numbers, np.array(0.5, dtype=np.float32), none[:1]).tolist() == [[1.0, -2.0, 0.0], [3.0, 4.0, 0.5]]


def test_weights_are_known_by_their_likes_turned_or_not():
    torch.manual_seed(1)
    up, down, bias = torch.randn(3, 2), torch.randn(3, 2), torch.randn(2)
    strange = {"a": up.T.numpy() + 0.01, "b": down.numpy(), "c": bias.numpy(), "d": np.full((3, 2), 9.0, dtype=np.float32)}
    own = {name: np.arange(value.size, dtype=np.float32).reshape(value.shape) for name, value in strange.items()}
    found = dict(read(own, strange, {"up": up, "down": down, "bias": bias}))
    assert found.keys() == {"up", "down", "bias"}
    assert found["up"].tolist() == own["a"].T.tolist()
    assert found["down"].tolist() == own["b"].tolist()
    assert found["bias"].tolist() == own["c"].tolist()


def test_graphs_that_were_built_otherwise_hold_none():
    up = torch.ones(3, 2)
    assert dict(read({"b": up.numpy()}, {"a": up.numpy()}, {"up": up})) == {}
    assert dict(read({"a": np.ones((4, 2), dtype=np.float32)}, {"a": up.numpy()}, {"up": up})) == {}

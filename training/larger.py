"""MPNet-base (Song et al. 2020), five times the encoder that the reader uses: for its teacher, and to see what size brings (`sizes`)."""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from training.encoder import PARTS, Encoder, hiding, weight_names

BUCKETS, FARTHEST = 32, 128
LARGER_PARTS = PARTS | {
    "attention.query": "attention.attn.q",
    "attention.key": "attention.attn.k",
    "attention.value": "attention.attn.v",
    "attention.out": "attention.attn.o",
    "attention_norm": "attention.LayerNorm",
}


class LargerEncoder(Encoder):
    """Token ids of the reader's vocabulary and cases [B, T] to states [B, T, 768], or to as many as they are narrowed to."""

    def __init__(self, layers: int, drop: float, narrow: int | None = None) -> None:
        super().__init__(vocabulary=30527, width=768, inner=3072, layers=layers, heads=12, positions=514, drop=drop)
        self.near = nn.Embedding(BUCKETS, self.layers[0].attention.heads).requires_grad_(False)
        self.narrow = nn.Linear(self.width, narrow) if narrow else nn.Identity()
        self.width = narrow or self.width

    def forward(self, ids: Tensor, cases: Tensor, *, padded: bool = True) -> Tensor:
        narrowed: Tensor = self.narrow(super().forward(ids, cases, padded=padded))
        return narrowed

    def embedded(self, ids: Tensor, cases: Tensor) -> Tensor:
        place = torch.arange(ids.shape[1], device=ids.device)
        embedded: Tensor = self.words(own_ids(ids)) + self.positions(place + 2)[None] + self.cases(cases)
        return embedded

    def attention_bias(self, ids: Tensor, *, padded: bool) -> Tensor:
        near: Tensor = self.near(distance_buckets(torch.arange(ids.shape[1], device=ids.device))).permute(2, 0, 1)[None]
        return near + hiding(ids) if padded else near


def distance_buckets(place: Tensor) -> Tensor:
    """Bucket of the distance from each token to each [T, T]: one a token up to 8, then by logarithm up to 128 (Raffel et al. 2020)."""
    apart = place[None] - place[:, None]
    half = BUCKETS // 2
    exact = half // 2
    far = exact + (torch.log(apart.abs().clamp(min=1) / exact) / math.log(FARTHEST / exact) * (half - exact)).to(torch.int64)
    return torch.where(apart > 0, half, 0) + torch.where(apart.abs() < exact, apart.abs(), far.clamp(max=half - 1))


def own_ids(ids: Tensor) -> Tensor:
    """Its ids of the reader's tokens: four special tokens stand before the same words."""
    for theirs, own in {0: 1, 101: 0, 102: 2, 103: 30526}.items():
        ids = torch.where(ids == theirs, own - 4, ids)
    return ids + 4


def larger(folder: Path, *, layers: int = 12, drop: float = 0.1, narrow: int | None = None) -> LargerEncoder:
    """Build the encoder, or its first `layers`, with the weights in `folder`."""
    encoder = LargerEncoder(layers, drop, narrow)
    weights = load_file(folder / "model.safetensors")
    names = [("near.weight", "encoder.relative_attention_bias.weight"), *weight_names(layers, LARGER_PARTS)]
    encoder.load_state_dict({ours: weights[theirs] for ours, theirs in names}, strict=False)
    nn.init.zeros_(encoder.cases.weight)
    return encoder

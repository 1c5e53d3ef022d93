"""Retrain the reader with one command: `python -m training --shared ../shared --out build/model`.

Two stages: one epoch over all corpora, PolNeAR's attributions above all; then some over the documents with
statements, those of training/annotations among them. A stopped run goes on from its last checkpoint in `--work`.
The package is not touched: copy the folder over src/causerie/model when `python -m eval` says that it is better.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import torch

from eval.card import add_scores
from training import data
from training.data import Example
from training.package import package
from training.train import Settings, train

FIRST = Settings(epochs=1, auxiliary_share=1.0, tokens=3072, encoder_rate=1e-4, head_rate=6e-4)
"""The first stage, careful with the pretrained weights while the heads are still random."""
HELD_OUT = 18
"""Every so many-th training document is kept for calibration and for choosing thresholds."""


def examples(shared: Path, annotations: Path | None) -> tuple[list[Example], list[Example]]:
    """Return the training examples and the held-out ones; `annotations` are those of further PolNeAR articles."""
    attributed = {e.document.text: e for e in data.polnear(shared / "data/polnear/train")}
    attributions = {text: e.attributions or () for text, e in attributed.items()}
    annotated = data.corpus(shared / "corpus/train", attributions)
    held_out = annotated[::HELD_OUT]
    kept = [e for n, e in enumerate(annotated) if n % HELD_OUT]
    kept += data.offsets_only(annotations, list(attributed.values())) if annotations else []
    known = {e.document.text for e in [*kept, *held_out]}
    rest = [e for text, e in attributed.items() if text not in known]
    return kept + rest + data.causal_news(shared / "data/cnc/train_subtask2_grouped.csv"), held_out


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder of the corpora")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder of the checkpoint; a stopped run goes on from it")
    parser.add_argument("--out", type=Path, default=Path("build/model"), help="folder for the finished model")
    parser.add_argument("--annotations", type=Path, default=Path(__file__).parent / "annotations")
    parser.add_argument("--epochs", type=int, default=Settings.epochs)
    parser.add_argument("--seed", type=int, default=Settings.seed)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    first, held_out = examples(options.shared, None)
    both, _ = examples(options.shared, options.annotations)
    settings = Settings(seed=options.seed, epochs=options.epochs)
    start = train(first, options.work / "first", replace(FIRST, seed=options.seed))
    model = train(both, options.work / "second", settings, start)
    package(model, options.out, settings, held_out)
    add_scores(options.out, options.shared)
    print(f"The model is in {options.out}.")


if __name__ == "__main__":
    main()

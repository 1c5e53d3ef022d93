"""Retrain the reader with one command: `python -m training --shared ../shared --out build/model`.

Two stages: one epoch over all corpora, PolNeAR's attributions above all; then some more, the documents with
statements, those of training/annotations among them. With `--larger`, more: a teacher, which is the larger encoder under the reader's
heads, learns the same, and the reader learns once more, from both the annotations and what the teacher says of the texts, with
`--news` also of news that nobody annotated. With `--start` these go on from a finished model, in place of the first two, and what comes
of it is mixed with what was there before.
A stopped run goes on from its last checkpoint in `--work`.
The package is not touched: copy the folder over src/causerie/model when `python -m eval` says that it is better.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from eval.card import add_scores
from eval.held_out import held_out as is_held_out
from training import data, news
from training.calibrate import HeldOut
from training.data import Example
from training.package import add_calibration, add_coreference, add_names, add_sentiments, names_of, package
from training.relearn import relearn
from training.shipped import shipped
from training.teacher import take_heads, teacher
from training.train import Settings, mean, train

FIRST = Settings(epochs=1, auxiliary_share=1.0, tokens=6144, encoder_rate=1e-4, head_rate=6e-4)
"""The first stage, careful with the pretrained weights while the heads are still random."""
TEACHER = Settings(
    epochs=9,
    tokens=16384,
    masked=0.08,
    encoder_rate=1.5e-4,
    head_rate=4e-4,
    warm_up=0.05,
    average=0.996,
    attributed_share=0.6,
)
TAUGHT = Settings(
    epochs=12,
    tokens=49152,
    drop=0.0,
    encoder_rate=4.5e-4,
    head_rate=8e-4,
    warm_up=0.04,
    attributed_share=0.75,
    auxiliary_share=0.3,
    taught=0.8,
    bare_share=1.0,
)
"""What the teacher says of all texts, and the annotations."""
LEARNED = 0.5
"""Share of what was learned in the model, where one was begun with: the mean of both reads better than either."""
OWN = Path(__file__).parent / "own"
"""News reports of our own writing with their statements, in the form of the statement corpus."""
HELD_OUT = 18
"""Every so many-th training document is kept for calibration and for choosing thresholds."""
UNREAD = Path(__file__).parent / "calibration"
"""Statements in articles of PolNeAR's dev part, names and offsets only: kept for the same."""


def examples(shared: Path, annotations: Path | None) -> tuple[list[Example], HeldOut]:
    """Return the training examples and the held-out ones; `annotations` are statements in texts of the other corpora."""
    attributed = {e.document.text: e for e in data.polnear(shared / "data/polnear/train")}
    attributions = {text: e.attributions or () for text, e in attributed.items()}
    annotated = data.corpus(shared / "corpus/train", attributions)
    held_out = HeldOut(annotated[::HELD_OUT], data.offsets_only(UNREAD, data.polnear(shared / "data/polnear/dev"), {}))
    kept = [e for n, e in enumerate(annotated) if n % HELD_OUT]
    causal = data.causal_news(shared / "data/cnc")
    sentiments = data.target_sentiment(shared / "data/newsmtsc")
    sentences = {e.name: e for e in [*causal, *sentiments, *data.causal_timebank(shared / "data/unicausal/ctb_train.csv")]}
    if annotations:
        kept += data.offsets_only(annotations, list(attributed.values()), sentences) + data.corpus(OWN, {})
    known = {e.document.text for e in [*kept, *held_out.corpus]}
    rest = [e for text, e in attributed.items() if text not in known]
    return kept + rest + [e for part in (causal, sentiments) for n, e in enumerate(part) if not is_held_out(n)], held_out


def begun(folder: Path, held_out: HeldOut) -> list[str]:
    """Return the lineage of the model in the folder. Raises SystemExit when other documents were held out from it than are now."""
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    if card["held_out"] != names_of(held_out):
        raise SystemExit(f"Other documents are held out now than when the model in {folder} was trained: it may have read them.")
    return list(card.get("lineage", []))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder of the corpora")
    parser.add_argument("--work", type=Path, default=Path("build/training"), help="folder of the checkpoint; a stopped run goes on from it")
    parser.add_argument("--out", type=Path, default=Path("build/model"), help="folder for the finished model")
    parser.add_argument("--annotations", type=Path, default=Path(__file__).parent / "annotations")
    parser.add_argument("--larger", type=Path, help="folder of MPNet-base (see `training.sizes`), of which a teacher is made")
    parser.add_argument(
        "--news", type=Path, nargs="+", help="files of news without annotations (`training.news`), of which the teacher tells"
    )
    parser.add_argument("--start", type=Path, help="folder of a finished model to go on from, such as src/causerie/model")
    parser.add_argument("--epochs", type=int, default=Settings.epochs, help="epochs of the second stage, which --start leaves out")
    parser.add_argument("--seed", type=int, default=Settings.seed)
    parser.add_argument("--workers", type=int, default=Settings.workers, help="processes that prepare what is read next (default: none)")
    parser.add_argument("--names", type=Path, help="folder of a finished model, whose head that names things is all that is learned anew")
    parser.add_argument("--coreference", type=Path, help="the same of its head that tells which things are one")
    parser.add_argument("--sentiments", type=Path, help="the same of its heads for target sentiment")
    parser.add_argument("--calibrate", type=Path, help="folder of a finished model, whose confidence is fitted anew")
    options = parser.parse_args()
    finished = {folder for folder in (options.sentiments, options.names, options.coreference, options.calibrate) if folder}
    if finished:
        both, held_out = examples(options.shared, options.annotations)
        if options.sentiments:
            add_sentiments(options.sentiments, both, options.seed)
        if options.names:
            add_names(options.names, both, options.seed)
        if options.coreference:
            add_coreference(options.coreference, both, options.seed)
        if options.calibrate:
            add_calibration(options.calibrate, held_out)
        for folder in finished:
            add_scores(folder, options.shared)
        return
    if options.news and not options.larger:
        parser.error("--news needs --larger: only a teacher tells of news without annotations.")
    if options.start and not options.larger:
        parser.error("--start needs --larger: what goes on is learned from a teacher.")
    first, second, for_teacher, taught = (
        replace(each, seed=options.seed, workers=options.workers) for each in (FIRST, Settings(epochs=options.epochs), TEACHER, TAUGHT)
    )
    both, held_out = examples(options.shared, options.annotations)
    lineage: list[str] = []
    if options.start:
        lineage = [*begun(options.start, held_out), "From there a teacher and the reader learned as `settings` say."]
        model = shipped(options.start)
    else:
        start = train(examples(options.shared, None)[0], options.work / "first", first)
        model = train(both, options.work / "second", second, start)
    if options.larger:
        told = both + (news.articles(options.news, news.texts_of(options.shared)) if options.news else [])
        taught_by = train(both, options.work / "teacher", for_teacher, teacher(options.larger, model, both))
        begin = model if options.start else take_heads(model, taught_by)
        learned = train(told, options.work / "taught", taught, begin, taught_by)
        model = mean(learned, model, LEARNED) if options.start else learned
        model = relearn(model, both, options.seed)
    settings = taught if options.larger else second
    package(model, options.out, settings, both, held_out, taught=options.larger is not None, news=options.news is not None, lineage=lineage)
    add_scores(options.out, options.shared)
    print(f"The model is in {options.out}.")


if __name__ == "__main__":
    main()

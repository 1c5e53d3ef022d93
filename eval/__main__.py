"""Score what the package ships on annotated text, and print one JSON object of scores."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from causerie.errors import CauserieError
from eval import attribution, causal_sentence, causal_span, diagram, merging, names, pages, saved, statements, target_sentiment

FLOORS = Path(__file__).parent / "floors.json"


@dataclass(frozen=True, slots=True)
class Task:
    evaluate: Callable[..., dict[str, Any]]
    what: str
    data: str
    """What `--data` is."""
    kept: Path | None = None
    """What `--data` is when it is not given: data that comes with the project."""
    further: bool = False
    """Is it asked of what the encoder learned from further corpora? Those have no dev part here, but a part held out."""


TASKS: dict[str, Task] = {
    "statements": Task(
        statements.evaluate, "who says what leads to what, wants what, sides with whom", "a folder of text/ and statements/"
    ),
    "attribution": Task(attribution.evaluate, "sources, cues and contents", "a folder of text/ and attributions/, as PolNeAR"),
    "names": Task(names.evaluate, "canonical names of annotated mentions", "a folder of text/ and statements/"),
    "merging": Task(merging.evaluate, "which names of things are one", "a table of labelled pairs", kept=merging.PAIRS),
    "synonyms": Task(merging.evaluate, "the same of names in other words", "a table of labelled pairs", kept=merging.SYNONYMS),
    "pages": Task(pages.evaluate, "articles and headlines of web pages", "a folder of pages, each with its .json"),
    "saved-pages": Task(saved.evaluate, "the same of real outlets' pages, saved", "a folder of packages that hold some: see what it says"),
    "causal-sentence": Task(causal_sentence.evaluate, "is the sentence causal?", "Causal News Corpus: *_subtask1.csv", further=True),
    "causal-span": Task(causal_span.evaluate, "cause, effect and signal", "Causal News Corpus: *_subtask2_grouped.csv", further=True),
    "target-sentiment": Task(target_sentiment.evaluate, "sentiment toward who is named", "NewsMTSC: *.jsonl", further=True),
}
EXAMPLES = """
Of the last three, --data is the file or a folder with it, and --held-out scores the tenth of a train file
that training leaves alone: its every tenth record. For example:

  python -m eval statements --data ../shared/corpus/dev --diagram reliability.svg
  python -m eval causal-span --data ../shared/data/cnc --held-out
"""


def evaluate(task: str, data: Path, *, held_out: bool = False, further: Callable[[], Any] | None = None) -> dict[str, Any]:
    """Score what the package ships or, for what is learned from further corpora, a stand-in for it."""
    chosen = TASKS[task]
    return chosen.evaluate(data, (further or _shipped)(), held_out=held_out) if chosen.further else chosen.evaluate(data)


def _shipped() -> Any:
    from causerie.statements.scores.further import Further  # here, since most tasks do without

    return Further.load()


def below(scores: dict[str, Any], floors: dict[str, float]) -> list[str]:
    """Return a line for each score under its floor; a floor is named by its path, `all.signed.f1`."""
    found = {name: _at(scores, name) for name in floors}
    return [f"{name} is {found[name]:.4f}, its floor {floor:.4f}" for name, floor in floors.items() if found[name] < floor]


def _at(scores: Any, name: str) -> float:
    for part in name.split("."):
        scores = scores[part]
    return float(scores)


def main(arguments: Sequence[str] | None = None, further: Callable[[], Any] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(arguments)
    _check(parser, options)
    try:
        scores = evaluate(options.task, options.data, held_out=options.held_out, further=further)
    except CauserieError as error:
        print(f"Error: {error}", file=sys.stderr)
        return error.exit_code
    print(json.dumps(scores))
    if options.diagram:
        options.diagram.write_text(diagram.draw(scores["reliability"], documents=scores["documents"]), encoding="utf-8")
    low = below(scores, json.loads(FLOORS.read_text())[options.task]) if options.floors else []
    print(*low, sep="\n", end="\n" if low else "", file=sys.stderr)
    return 1 if low else 0


def _parser() -> argparse.ArgumentParser:
    tasks = "\n".join(f"  {name:<18}{task.what}\n{'':<20}--data: {task.data}" for name, task in TASKS.items())
    parser = argparse.ArgumentParser(
        prog="python -m eval",
        description=f"{__doc__}\n\ntasks:\n{tasks}",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("task", choices=sorted(TASKS), metavar="TASK", help="one of the tasks above")
    parser.add_argument(
        "--data", type=Path, metavar="PATH", help="the annotated texts, in the form of their data set; merging and synonyms have their own"
    )
    parser.add_argument("--held-out", action="store_true", help="score only every tenth record, which training leaves alone")
    parser.add_argument("--floors", action="store_true", help="exit 1 when a score is under its floor in eval/floors.json")
    parser.add_argument("--diagram", type=Path, metavar="FILE", help="statements: draw how far confidence can be believed, as SVG")
    return parser


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Settle what is left open, and refuse, with exit code 2, what cannot be what was meant."""
    task: str = options.task
    further = TASKS[task].further
    options.data = options.data or TASKS[task].kept
    if options.data is None:
        parser.error(f"the following arguments are required: --data. Give {TASKS[task].data}.")
    if options.held_out and not further:
        parser.error(
            f"--held-out is for {', '.join(name for name, task in TASKS.items() if task.further)}: {task} is scored on texts of its own."
        )
    if options.diagram and task != "statements":
        parser.error(f"--diagram is for statements: {task} tells no confidence.")
    if not options.data.exists():
        parser.error(f"{options.data} does not exist. Give {TASKS[task].data}.")
    if TASKS[task].data.startswith("a folder of text/") and not (options.data / "text").is_dir():
        parser.error(f"{options.data} holds no folder 'text'. Give the folder that holds the texts and their annotations.")


if __name__ == "__main__":
    sys.exit(main())

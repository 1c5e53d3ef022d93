"""`python -m eval TASK --data PATH`: one JSON object of scores; `--floors` compares it with the pinned ones."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from eval import attribution, names, pages, statements

TASKS: dict[str, Callable[[Path], dict[str, Any]]] = {
    "statements": statements.evaluate,
    "attribution": attribution.evaluate,
    "names": names.evaluate,
    "pages": pages.evaluate,
}
FLOORS = Path(__file__).parent / "floors.json"


def below(scores: dict[str, Any], floors: dict[str, float]) -> list[str]:
    """Return a line for each score under its floor; a floor is named by its path, `all.signed.f1`."""
    found = {name: _at(scores, name) for name in floors}
    return [f"{name} is {found[name]:.4f}, its floor {floor:.4f}" for name, floor in floors.items() if found[name] < floor]


def _at(scores: Any, name: str) -> float:
    for part in name.split("."):
        scores = scores[part]
    return float(scores)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m eval", description=__doc__)
    parser.add_argument("task", choices=sorted(TASKS))
    parser.add_argument("--data", type=Path, required=True, help="folder of the annotated texts, in the form of its data set")
    parser.add_argument("--floors", action="store_true", help="exit 1 when a score is under its floor in eval/floors.json")
    options = parser.parse_args()
    if options.task != "pages" and not (options.data / "text").is_dir():
        parser.error(f"{options.data} holds no folder 'text'. Give the folder that holds the texts and their annotations.")
    scores = TASKS[options.task](options.data)
    print(json.dumps(scores))
    low = below(scores, json.loads(FLOORS.read_text())[options.task]) if options.floors else []
    print(*low, sep="\n", end="\n" if low else "", file=sys.stderr)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())

"""Write into a model's card what it reaches on annotated texts: `make scores`, or `python -m eval.card --shared ../shared`.

README and docs/reader.md show the scores of the card: `make docs` after it, which needs neither model nor texts for them.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from causerie.statements.reader import MODEL, Reader
from causerie.statements.scores.further import Further
from eval import attribution, causal_sentence, causal_span, names, statements, target_sentiment


def add_scores(folder: Path, shared: Path) -> None:
    """Score the model in the folder on texts that it has not seen, and keep the scores in its card."""
    file = folder / "card.json"
    card = json.loads(file.read_text(encoding="utf-8"))
    found = scores(folder, shared)
    file.write_text(json.dumps(card | {"scores": found}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def scores(folder: Path, shared: Path) -> dict[str, Any]:
    """Return the scores by task and data."""
    reader, further, data = Reader.load(folder), Further.load(folder), shared / "data"
    return {
        "statements, corpus/dev": statements.evaluate(shared / "corpus/dev", reader),
        "names, corpus/dev": names.evaluate(shared / "corpus/dev", reader),
        "attribution, polnear/dev": attribution.evaluate(data / "polnear/dev", reader),
        "causal-sentence, cnc held out": causal_sentence.evaluate(data / "cnc", further, held_out=True),
        "causal-span, cnc held out": causal_span.evaluate(data / "cnc", further, held_out=True),
        "target-sentiment, newsmtsc held out": target_sentiment.evaluate(data / "newsmtsc", further, held_out=True),
    }


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m eval.card", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder of the annotated texts (default: %(default)s)")
    parser.add_argument("--model", type=Path, default=MODEL, help="folder of the model (default: the one that the package ships)")
    options = parser.parse_args()
    if not options.shared.is_dir():
        parser.error(f"{options.shared} is not there. Give the folder that holds corpus/dev and data/ as --shared.")
    add_scores(options.model, options.shared)
    print(f"{options.model / 'card.json'} holds the scores. `make docs` shows them.")


if __name__ == "__main__":
    main()

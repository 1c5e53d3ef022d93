"""Learn which lines of an extracted text are the article's own: `python -m training.lines --data FOLDER`, after `training.articles`.

From the same pages, by what `causerie.documents.text_lines` says of what is extracted from them once their headlines are out. Writes the
card of all that is learned of pages, too.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.documents.encoding import decode
from causerie.documents.text_lines import COLUMNS, table
from causerie.documents.verdict import taken_apart
from causerie.records import Page
from eval.folds import FOLDS, file_of, fold, forest, site_of
from eval.listing import listing
from eval.pages import page_of
from eval.saved import ANNOTATED, annotated, numbers
from training.articles import SETTINGS as PAGES
from training.forests import SETTINGS as LINKS
from training.forests import learn, write
from training.pages import MODEL, golden, own, recorded, scores

SHIPPED = MODEL / "lines.npz"
CARD = MODEL / "pages.json"
REAL = 4.0  # how much a saved page counts, beside 1 for a page of our own
PIECE, STEP, SHARE = 12, 6, 0.6  # letters; of the pieces of a line that a text holds, from which on the line is one of its own
SETTINGS = {"depth": 5, "learning_rate": 0.06, "rsm": 0.2}


@dataclass(frozen=True, slots=True)
class Learned:
    """A text with its lines in numbers, and which of them are the article's own."""

    fold: int
    table: NDArray[np.float32]
    is_own: NDArray[np.bool_]
    weight: float


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder of packages")
    data = parser.parse_args(arguments).data
    learned = [*_pages(data)]
    for number in range(FOLDS):
        _learn([each for each in learned if each.fold != number], file_of(number, "lines"))
    _learn(learned, SHIPPED)
    forest.cache_clear()
    CARD.write_text(json.dumps(_card(data), indent=1) + "\n", encoding="utf-8")
    print(CARD.read_text(encoding="utf-8"))


def _card(data: Path) -> dict[str, Any]:
    """What the three files are, what they were learned from, and what is read of pages by those that have not seen them."""
    packages = json.loads(ANNOTATED.read_text(encoding="utf-8"))
    return {
        "headlines.npz": {"tells": "which links of a page are headlines", "columns": "causerie.documents.anchors", "settings": LINKS},
        "articles.npz": {"tells": "whether a page holds an article", "columns": "causerie.documents.article_signs", "settings": PAGES},
        "lines.npz": {"tells": "which lines of a text are its own", "columns": "causerie.documents.text_lines", "settings": SETTINGS},
        "learned_from": {package: len(pages) for package, pages in packages.items()} | {"pages of our own": len([*own()])},
        "scores": scores(data),
    }


def _learn(texts: Sequence[Learned], file: Path) -> None:
    """A text weighs as the root of its lines."""
    weights = np.concatenate([np.full(len(each.table), each.weight * len(each.table) ** -0.5) for each in texts])
    tables, targets = np.concatenate([each.table for each in texts]), np.concatenate([each.is_own for each in texts])
    write(learn(COLUMNS, tables, targets, weights, **SETTINGS), file)


def _pages(data: Path) -> Iterator[Learned]:
    for page, number, text, weight in (*_saved(data), *_own(), *_small()):
        decoded = decode(page.body)
        parts = taken_apart(page, decoded.text, {"headlines": forest(number, "headlines")}) if decoded and text else None
        if parts is not None and parts.text:
            lines = parts.text.split("\n")
            described = table(parts.tree, lines, title=parts.facts.title, byline=parts.facts.byline)
            yield Learned(number, described, np.array(are_own(lines, text)), weight)


def _saved(data: Path) -> Iterator[tuple[Page, int, str, float]]:
    for _, name, body, expected in annotated(data):
        decoded = decode(body)
        there = listing(decoded.text if decoded else "")
        text = "\n".join(there.lines[number] for number in numbers(expected["text"])) if expected["verdict"] == "article" else ""
        yield page_of(name, body, expected), fold(site_of(name, body)), text, REAL


def _own() -> Iterator[tuple[Page, int, str, float]]:
    for name, page, expected in own():
        texts = ("\n".join(each["text"]) for each in expected["documents"] if each["kind"] == "article")
        yield page, fold(name), next(texts, ""), 1.0


def _small() -> Iterator[tuple[Page, int, str, float]]:
    for name, body, _ in golden():
        texts = ("\n".join(each["text"]) for each in recorded(name).get("documents", []) if each["kind"] == "article")
        yield Page(source=name, body=body, media_type="text/html"), fold("shapes"), next(texts, ""), 1.0


def are_own(lines: Sequence[str], text: str) -> list[bool]:
    """Which lines does the text hold, whole or in most of their pieces?

    >>> are_own(["Bread is dearer.", "Read more"], "Bread is  dearer. Mills pay more.")
    [True, False]
    """
    whole = _letters(text)
    return [_is_held(_letters(line), whole) for line in lines]


def _is_held(line: str, text: str) -> bool:
    if not line or line in text:
        return bool(line)
    pieces = [line[at : at + PIECE] for at in range(0, len(line) - PIECE + 1, STEP)]
    return len(pieces) > 2 and sum(piece in text for piece in pieces) >= SHARE * len(pieces)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


if __name__ == "__main__":
    main()

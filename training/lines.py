"""Learn which lines of an extracted text are the article's own: `python -m training.lines --data FOLDER`, after `training.articles`.

From the same pages, by what `causerie.documents.article.lines` says of what is extracted from them once their headlines are out. Writes the
card of all that is learned of pages, too.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from causerie.documents.article.lines import COLUMNS, table
from causerie.documents.wording.lengths import letters
from causerie.records import Page
from eval.folds import fold, site_of
from eval.pages import page_of
from eval.saved import ANNOTATED, annotated, listed, numbers
from training.articles import SETTINGS as PAGES
from training.forests import SETTINGS as LINKS
from training.in_folds import Learned, folder, learn_in_folds
from training.pages import MODEL, golden, own, parts_of, recorded, scores

CARD = MODEL / "pages.json"
REAL = 4.0  # how much a saved page counts, beside 1 for a page of our own
PIECE, STEP, SHARE = 12, 6, 0.6  # letters; of the pieces of a line that a text holds, from which on the line is one of its own
SETTINGS = {"depth": 5, "learning_rate": 0.06, "rsm": 0.2}


def main(arguments: Sequence[str] | None = None) -> None:
    data = folder(__doc__, arguments)
    learn_in_folds("lines", COLUMNS, [*_texts(data)], **SETTINGS)
    CARD.write_text(json.dumps(_card(data), indent=1) + "\n", encoding="utf-8")
    print(CARD.read_text(encoding="utf-8"))


def _card(data: Path) -> dict[str, Any]:
    """What the three files are, what they were learned from, and what is read of pages by those that have not seen them."""
    packages = json.loads(ANNOTATED.read_text(encoding="utf-8"))
    return {
        "headlines.npz": {"tells": "which links of a page are headlines", "columns": "causerie.documents.links.anchors", "settings": LINKS},
        "articles.npz": {
            "tells": "whether a page holds an article",
            "columns": "causerie.documents.article.article_signs",
            "settings": PAGES,
        },
        "lines.npz": {
            "tells": "which lines of a text are its own",
            "columns": "causerie.documents.article.lines",
            "settings": SETTINGS,
        },
        "learned_from": {package: len(pages) for package, pages in packages.items()} | {"pages of our own": len([*own()])},
        "scores": scores(data),
    }


def _texts(data: Path) -> Iterator[Learned]:
    for page, number, text, weight in (*_saved(data), *_own(), *_small()):
        parts = parts_of(page, number) if text else None
        if parts is not None and parts.text:
            lines = parts.text.split("\n")
            described = table(parts.tree, lines, title=parts.facts.title, byline=parts.facts.byline)
            yield Learned(number, described, np.array(are_own(lines, text)), weight)


def _saved(data: Path) -> Iterator[tuple[Page, int, str, float]]:
    for _, name, body, expected in annotated(data):
        lines = listed(body).lines
        text = "\n".join(lines[number] for number in numbers(expected["text"])) if expected["verdict"] == "article" else ""
        yield page_of(name, body, expected), fold(site_of(name, body)), text, REAL


def _own() -> Iterator[tuple[Page, int, str, float]]:
    for name, page, expected in own():
        yield page, fold(name), _article(expected["documents"]), 1.0


def _small() -> Iterator[tuple[Page, int, str, float]]:
    for name, body, _ in golden():
        text = _article(recorded(name).get("documents", []))
        yield Page(source=name, body=body, media_type="text/html"), fold("shapes"), text, 1.0


def _article(documents: Sequence[dict[str, Any]]) -> str:
    return next(("\n".join(each["text"]) for each in documents if each["kind"] == "article"), "")


def are_own(lines: Sequence[str], text: str) -> list[bool]:
    """Which lines does the text hold, whole or in most of their pieces?

    >>> are_own(["Bread is dearer.", "Read more"], "Bread is  dearer. Mills pay more.")
    [True, False]
    """
    whole = letters(text)
    return [_is_held(letters(line), whole) for line in lines]


def _is_held(line: str, text: str) -> bool:
    if not line or line in text:
        return bool(line)
    pieces = [line[at : at + PIECE] for at in range(0, len(line) - PIECE + 1, STEP)]
    return len(pieces) > 2 and sum(piece in text for piece in pieces) >= SHARE * len(pieces)


if __name__ == "__main__":
    main()

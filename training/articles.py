"""Learn whether a page holds an article: `python -m training.articles --data FOLDER`, after `training.headlines`.

From the same pages, by what `causerie.documents.article.article_signs` says of them once their headlines are out:
those that a forest finds that has not seen the page.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from causerie.documents.article.article_signs import COLUMNS
from causerie.records import Page
from eval.folds import fold, site_of
from eval.pages import page_of
from eval.saved import annotated
from training.in_folds import Learned, folder, learn_in_folds
from training.pages import golden, own, parts_of, scores

RISING = ("text", "running")
"""The more of these, the likelier an article, whatever else there is."""
ARTICLES = ("article", "live blog")
REAL, SMALL, BRIEF = 4.0, 0.1, 0.3  # how much a saved page counts, and one of a few lines, beside 1 for a page of our own
SETTINGS = {
    "iterations": 200,
    "depth": 5,
    "learning_rate": 0.06,
    "l2_leaf_reg": 5,
    "rsm": 0.5,
    "monotone_constraints": {COLUMNS.index(name): 1 for name in RISING},
}


def main(arguments: Sequence[str] | None = None) -> None:
    data = folder(__doc__, arguments)
    learned = [*_pages(data)]
    learn_in_folds("articles", COLUMNS, learned, **SETTINGS)
    print(json.dumps({"pages": len(learned), **scores(data)}))


def _pages(data: Path) -> Iterator[Learned]:
    for page, number, is_article, weight in (*_saved(data), *_own(), *_small()):
        if (parts := parts_of(page, number)) is not None:
            yield Learned(number, parts.row, np.array([is_article]), weight)


def _saved(data: Path) -> Iterator[tuple[Page, int, bool, float]]:
    for _, name, body, expected in annotated(data):
        yield page_of(name, body, expected), fold(site_of(name, body)), expected["verdict"] in ARTICLES, REAL


def _own() -> Iterator[tuple[Page, int, bool, float]]:
    for name, page, expected in own():
        yield page, fold(name), expected["verdict"] in ARTICLES, 1.0


def _small() -> Iterator[tuple[Page, int, bool, float]]:
    from outlets import briefs, shapes, stories

    for name, body, _ in (*shapes.pages(), *stories.pages()):
        yield Page(source=name, body=body, media_type="text/html", url=shapes.OWN), fold("shapes"), True, SMALL
    for name, body in briefs.pages():
        yield Page(source=name, body=body, media_type="text/html", url=shapes.OWN), fold("shapes"), True, BRIEF
    for name, body, kind in golden():
        yield Page(source=name, body=body, media_type="text/html"), fold("shapes"), kind in ARTICLES, 1.0


if __name__ == "__main__":
    main()

"""The pages of our own writing that forests learn from, and what is read of all pages by those that have not seen them."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from causerie.documents.tree.encoding import decode
from causerie.documents.verdict import Parts, judge, taken_apart
from causerie.records import Page
from eval import saved
from eval.folds import fold, forest, site_of, unread
from eval.pages import TODAY, page_of, score

ROOT = Path(__file__).parents[1]
TESTS, MODEL = ROOT / "tests", ROOT / "src" / "causerie" / "model"
sys.path.insert(0, str(TESTS))  # the pages are written there


def golden() -> Iterator[tuple[str, bytes, str]]:
    """Name, body and verdict of small pages."""
    for file in sorted((TESTS / "golden" / "pages").glob("*.html")):
        yield file.name, file.read_bytes(), recorded(file.name)["verdict"]


def recorded(name: str) -> dict[str, Any]:
    """What is read of a small page."""
    found: dict[str, Any] = json.loads((TESTS / "golden" / "pages" / f"{name}.json").read_text(encoding="utf-8"))
    return found


def own() -> Iterator[tuple[str, Page, dict[str, Any]]]:
    """Set, page and what is expected of it."""
    from outlets.pages import SETS

    for name, pages in SETS.items():
        for page, made, expected in pages():
            body = made.html.encode(made.encoding, "xmlcharrefreplace")
            yield name, page_of(page, body, expected), expected


def parts_of(page: Page, number: int) -> Parts | None:
    """What a page is taken apart into, its headlines told by a forest that has seen no page of its fold."""
    decoded = decode(page.body)
    return taken_apart(page, decoded.text, {"headlines": forest(number, "headlines")}) if decoded else None


def scores(data: Path) -> dict[str, Any]:
    """What is read of the pages by the forests that have not seen them."""
    real = [saved.score(name, body, expected, unread(fold(site_of(name, body)))) for _, name, body, expected in saved.annotated(data)]
    ours = [(page.source, expected, judge(page, today=TODAY, forests=unread(fold(name)))) for name, page, expected in own()]
    return {"saved": saved.summary(real), "own": {name: value for name, value in score(ours).items() if name != "short"}}

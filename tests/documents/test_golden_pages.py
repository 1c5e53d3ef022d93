"""Small pages of our own, and what is read of them: `python tests/documents/test_golden_pages.py` writes the records anew."""

import json
from datetime import date
from pathlib import Path

import pytest

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Document, Page

FOLDER = Path(__file__).parent.parent / "golden" / "pages"
PAGES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")
TODAY = date(2026, 3, 1)
FIELDS = ("title", "date", "byline", "outlet", "language", "url")


def read(path: Path) -> dict[str, object]:
    body = path.read_bytes()
    verdict = judge(Page(source=path.name, body=body, media_type=media_type(body)), today=TODAY)
    found = {name: getattr(verdict, name) for name in ("verdict", "reason", "dropped")}
    return found | {"documents": [described(document) for document in verdict.documents]}


def described(document: Document) -> dict[str, object]:
    known = {name: value for name in FIELDS if (value := getattr(document, name))}
    return {"kind": document.kind, "text": document.text.splitlines()} | known


def expectation(path: Path) -> Path:
    return path.with_name(path.name + ".json")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_page_reads_as_recorded(path: Path) -> None:
    assert read(path) == json.loads(expectation(path).read_text(encoding="utf-8"))


if __name__ == "__main__":
    for page in PAGES:
        expectation(page).write_text(json.dumps(read(page), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

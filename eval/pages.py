"""What is read of web pages, against what stands in them.

`token_f1`: over the words of the article, a bag of them a page; mean over pages with an article (0 for one wrongly
with or without).
`lists`: share of pages whose headlines are found exactly, text and address, in any order.
`verdict`, `date`, `language`, `title`: share that is right, of titles among the pages of which one is expected.

What is expected of a page may name the `address` it was fetched from.
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Document, Page, Verdict

WORD = re.compile(r"\w+")
TODAY = date(2026, 11, 1)  # when all pages of the sets were out

Expected = dict[str, Any]


def evaluate(data: Path) -> dict[str, Any]:
    """Read each page of the folder that has a `.json` of what is expected beside it."""
    named = [file for file in sorted(data.iterdir()) if file.with_name(file.name + ".json").exists()]
    return score([(file.name, expected := _expected(file), _read(file, expected)) for file in named])


def _expected(file: Path) -> Expected:
    return dict(json.loads(file.with_name(file.name + ".json").read_text(encoding="utf-8")))


def _read(file: Path, expected: Expected) -> Verdict:
    return judge(page_of(file.name, file.read_bytes(), expected), today=TODAY)


def page_of(name: str, body: bytes, expected: Expected) -> Page:
    """A page as it is told and was fetched."""
    return Page(source=name, body=body, media_type=media_type(body), url=expected.get("address", ""))


def score(pages: Sequence[tuple[str, Expected, Verdict]]) -> dict[str, Any]:
    """Score (name, expected, read), and name the pages that fall short."""
    pairs = [(name, _article(expected), _found(read)) for name, expected, read in pages]
    articles = [(name, one, other) for name, one, other in pairs if one or other]
    f1 = {name: token_f1("\n".join(one["text"]) if one else "", other.text if other else "") for name, one, other in articles}
    listed = {
        name: _headlines(expected) == Counter((d.text, d.url) for d in read.documents if d.kind == "headline")
        for name, expected, read in pages
    }
    verdicts = {name: expected["verdict"] == read.verdict for name, expected, read in pages}
    both = [(name, one, other) for name, one, other in articles if one and other]
    dates = {name: one.get("date") == other.date for name, one, other in both}
    languages = {name: one.get("language") == other.language for name, one, other in both}
    titles = {name: one["title"] == other.title for name, one, other in both if "title" in one}
    rights = {"lists": listed, "verdict": verdicts, "date": dates, "language": languages, **({"title": titles} if titles else {})}
    return {
        "pages": len(pages),
        "token_f1": round(sum(f1.values()) / max(1, len(f1)), 4),
        **{kind: round(sum(right.values()) / max(1, len(right)), 4) for kind, right in rights.items()},
        "short": {"token_f1": {name: round(value, 3) for name, value in f1.items() if value < 0.97}}
        | {kind: [name for name, is_right in right.items() if not is_right] for kind, right in rights.items()},
    }


def token_f1(one: str, other: str) -> float:
    """
    >>> token_f1("Taxes fall again", "taxes fall")
    0.8
    """
    a, b = (Counter(WORD.findall(text.lower())) for text in (one, other))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else 0.0


def _article(expected: Expected) -> Any:
    return next((each for each in expected["documents"] if each["kind"] == "article"), None)


def _found(read: Verdict) -> Document | None:
    return next((document for document in read.documents if document.kind == "article"), None)


def _headlines(expected: Expected) -> Counter[tuple[str, str | None]]:
    return Counter(("\n".join(each["text"]), each.get("url")) for each in expected["documents"] if each["kind"] == "headline")

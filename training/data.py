"""The corpora as examples: one document each, with what is annotated in it."""

import ast
import csv
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from causerie.documents import sentences
from causerie.records import Document, Span
from eval.polnear import Attributed, articles

csv.field_size_limit(10_000_000)


@dataclass(frozen=True)
class Example:
    """A document; `None` says that it was not annotated for this, an empty tuple that there is none in it."""

    name: str
    document: Document
    attributions: tuple[Attributed, ...] | None = None
    statements: tuple[dict[str, Any], ...] | None = None
    causal: tuple[tuple[Span, Span], ...] | None = None
    """Cause and effect spans of the Causal News Corpus."""
    headlines: bool = False
    """Is each line a text of its own?"""


def document(name: str, text: str) -> Document:
    return Document(page="", source=name, kind="article", text=text, sentences=sentences.split(text))


def corpus(folder: Path, attributed: dict[str, tuple[Attributed, ...]]) -> list[Example]:
    """Read a folder of `text/` and `statements/`; `attributed` holds attributions by text."""
    return [
        statements_example(file, folder / "text" / f"{file.stem}.txt", attributed)
        for file in sorted((folder / "statements").glob("*.json"))
    ]


def statements_example(file: Path, text_file: Path, attributed: dict[str, tuple[Attributed, ...]]) -> Example:
    text = read(text_file)
    found = tuple(s for s in json.loads(read(file))["statements"] if not s.get("optional"))
    return Example(
        file.stem, document(file.stem, text), attributions=attributed.get(text), statements=found, headlines=file.stem.startswith("hl-")
    )


def polnear(folder: Path) -> list[Example]:
    return [Example(name, document(name, text), attributions=attributed) for name, text, attributed in articles(folder)]


TAG = re.compile(r"</?(?:ARG[01]|SIG\d*)>")


def causal_news(file: Path) -> list[Example]:
    """Read the grouped form of the Causal News Corpus: sentences with marked causes and effects."""
    with file.open(encoding="utf-8-sig", newline="") as rows:
        return [_causal_example(row) for row in csv.DictReader(rows)]


def _causal_example(row: dict[str, str]) -> Example:
    text = row["text"]
    found = tuple(pair for pair in map(marked, json_list(row["causal_text_w_pairs"])) if pair)
    doc = Document(page="", source=row["index"], kind="article", text=text, sentences=((0, len(text)),))
    return Example(row["index"], doc, causal=found)


def json_list(cell: str) -> list[str]:
    """The corpus writes lists of strings as Python literals."""
    return [str(item) for item in ast.literal_eval(cell)] if cell.strip() else []


def marked(text: str) -> tuple[Span, Span] | None:
    """Return the spans of <ARG0> (cause) and <ARG1> (effect) in the text without its marks.

    >>> marked("<ARG0>Rain</ARG0> <SIG0>brought</SIG0> <ARG1>floods</ARG1>")
    ((0, 4), (13, 19))
    """
    at, last, open_, spans = 0, 0, {}, {}
    for tag in TAG.finditer(text):
        at += tag.start() - last
        last = tag.end()
        name = tag[0].strip("</>")
        if tag[0].startswith("</"):
            spans[name] = (open_[name], at)
        else:
            open_[name] = at
    return (spans["ARG0"], spans["ARG1"]) if {"ARG0", "ARG1"} <= spans.keys() else None


def read(file: Path) -> str:
    """The file's text with its line ends as they are: offsets count them."""
    return file.read_bytes().decode("utf-8")


def offsets_only(folder: Path, articles: list[Example]) -> list[Example]:
    """Join annotations that name their article and give offsets, without its text, to the articles."""
    by_name = {e.name: e for e in articles}
    return [_joined(json.loads(read(file)), by_name) for file in sorted(folder.glob("*.json"))]


def _joined(annotation: dict[str, Any], articles: dict[str, Example]) -> Example:
    if annotation["doc"] not in articles:
        raise SystemExit(f"PolNeAR's train part lacks {annotation['doc']!r}, which is annotated. Give the folder that holds all of it.")
    article = articles[annotation["doc"]]
    text = article.document.text
    texts = [
        {role: text[s[f"{role}_start"] : s[f"{role}_end"]] if f"{role}_start" in s else None for role in ("subject", "object", "holder")}
        for s in annotation["statements"]
    ]
    return replace(article, statements=tuple({**s, **t} for s, t in zip(annotation["statements"], texts, strict=True)))

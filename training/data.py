"""The corpora as examples: one document each, with what is annotated in it."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from causerie.documents import sentences
from causerie.records import Document, Span
from eval import cnc
from eval.polnear import Attributed, articles


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


def causal_news(file: Path) -> list[Example]:
    """Read a file of the Causal News Corpus: sentences with marked causes and effects."""
    return [_causal_example(sentence) for sentence in cnc.sentences(file)]


def _causal_example(sentence: cnc.Sentence) -> Example:
    text = sentence.text
    doc = Document(page="", source=sentence.name, kind="article", text=text, sentences=((0, len(text)),))
    return Example(sentence.name, doc, causal=tuple((r.cause, r.effect) for r in sentence.relations))


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

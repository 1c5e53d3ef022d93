"""The corpora as examples: one document each, with what is annotated in it."""

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from causerie.documents import sentences
from causerie.records import Document, Span
from eval import cnc, newsmtsc
from eval.polnear import Attributed, articles


@dataclass(frozen=True)
class Example:
    """A document; `None` says that it was not annotated for this, an empty tuple that there is none in it."""

    name: str
    document: Document
    attributions: tuple[Attributed, ...] | None = None
    statements: tuple[dict[str, Any], ...] | None = None
    causal: bool | None = None
    """Is the sentence causal, in the sense of the Causal News Corpus?"""
    relations: tuple[cnc.Relation, ...] | None = None
    """Its causal relations."""
    sentiments: tuple[tuple[Span, int], ...] | None = None
    """Targets, each with 0 for negative, 1 for neutral, 2 for positive sentiment toward it (NewsMTSC)."""
    headlines: bool = False
    """Is each line a text of its own?"""

    @property
    def is_bare(self) -> bool:
        """Is nothing annotated in it?"""
        return all(each is None for each in (self.attributions, self.statements, self.causal, self.relations, self.sentiments))


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


def sentence(name: str, text: str) -> Example:
    return Example(name, Document(page="", source=name, kind="article", text=text, sentences=((0, len(text)),)))


def causal_news(folder: Path) -> list[Example]:
    """Read the Causal News Corpus in order: its sentences, causal or not, with the relations marked in them."""
    labelled, grouped = (cnc.sentences(cnc.find(folder, [ending])) for ending in cnc.SENTENCES)
    marked = {s.place: s.relations for s in grouped}
    return [
        replace(sentence(f"cnc {s.place}", s.text), causal=s.causal, relations=marked.get(s.place, None if s.causal else ()))
        for s in labelled
    ]


def target_sentiment(folder: Path) -> list[Example]:
    """Read NewsMTSC in order: sentences with targets."""
    targets = newsmtsc.targets(newsmtsc.find(folder))
    together = groupby(targets, key=lambda target: (target.place, target.text))
    return [
        replace(sentence(f"newsmtsc {place}", text), sentiments=tuple((t.span, t.polarity) for t in own)) for (place, text), own in together
    ]


def causal_timebank(file: Path) -> list[Example]:
    """Read Causal-TimeBank in UniCausal's form: its sentences, named by document and place."""
    with file.open(encoding="utf-8-sig", newline="") as rows:
        texts = {f"ctb {row['doc_id']} {row['sent_id']}": row["text"] for row in csv.DictReader(rows)}
    return [sentence(name, text) for name, text in texts.items()]


def read(file: Path) -> str:
    """The file's text with its line ends as they are: offsets count them."""
    return file.read_bytes().decode("utf-8")


def offsets_only(folder: Path, articles: Sequence[Example], sentences: Mapping[str, Example]) -> list[Example]:
    """Join annotations that give names and offsets to their texts, which they leave out.

    `doc` names one of the articles; where there are `rows`, these name sentences, each a paragraph of the text.
    """
    by_name = {e.name: e for e in articles}
    return [_joined(json.loads(read(file)), by_name, sentences) for file in sorted(folder.glob("*.json"))]


def _joined(annotation: dict[str, Any], articles: Mapping[str, Example], sentences: Mapping[str, Example]) -> Example:
    article = _annotated(annotation, articles, sentences)
    text = article.document.text
    texts = [
        {role: text[s[f"{role}_start"] : s[f"{role}_end"]] if f"{role}_start" in s else None for role in ("subject", "object", "holder")}
        for s in annotation["statements"]
    ]
    return replace(article, statements=tuple({**s, **t} for s, t in zip(annotation["statements"], texts, strict=True)))


def _annotated(annotation: dict[str, Any], articles: Mapping[str, Example], sentences: Mapping[str, Example]) -> Example:
    name = annotation["doc"]
    try:
        if "rows" in annotation:
            return Example(name, document(name, "\n\n".join(sentences[row].document.text for row in annotation["rows"])))
        return articles[name]
    except KeyError as error:
        raise SystemExit(f"The corpora lack {error}, which is annotated. Give the folder that holds all of them.") from error

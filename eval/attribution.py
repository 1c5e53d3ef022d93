"""Sources, cues and contents read from text, against PolNeAR's.

`exact`: a stretch of text is right when it starts and ends where an annotated one does (spaces aside).
`token`: F1 over the words that carry the role. `linked`: a content counts when it and its source each share
a word with an annotated content and that one's own source (both without source counts too). A span annotated in several pieces
counts piece by piece; an article annotated several times counts as its first annotator has it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from causerie.documents.sentences import split
from causerie.records import Document, Span
from causerie.statements.reader import Reader
from eval.scores import report

ROLES = ("source", "cue", "content")
WORD = re.compile(r"\w+|[^\w\s]")
MENTION = re.compile(r"^(T\d+)\t\S+ ([\d ;]+)\t", re.MULTILINE)
EVENT = re.compile(r"^E\d+\t(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Said:
    """One attribution; each role in pieces."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def evaluate(data: Path) -> dict[str, Any]:
    """Read `data/text/*.txt` and score against the first annotator's `data/attributions/*.ann`."""
    texts = {file: file.read_bytes().decode("utf-8") for file in sorted((data / "text").glob("*.txt"))}
    gold = {file: annotated[0] for file in texts if (annotated := sorted((data / "attributions").glob(f"{file.stem}_*.ann")))}
    documents = [Document(page="", source=f.name, kind="article", text=texts[f], sentences=split(texts[f])) for f in gold]
    read = Reader.load().attributions(documents)
    predicted = [[Said(*(_pieces(p) for p in (a.source, a.cue, a.content))) for a in found] for found in read]
    return score(
        [(d.text, brat(file.read_text(encoding="utf-8")), p) for d, file, p in zip(documents, gold.values(), predicted, strict=True)]
    )


def _pieces(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span else ()


def brat(standoff: str) -> list[Said]:
    """Return the attributions of a brat standoff file."""
    spans = {key: tuple((int(a), int(b)) for a, b in re.findall(r"(\d+) (\d+)", places)) for key, places in MENTION.findall(standoff)}
    return [_event(spans, [part.split(":") for part in event.split()]) for event in EVENT.findall(standoff)]


def _event(spans: dict[str, tuple[Span, ...]], parts: list[list[str]]) -> Said:
    def pieces(role: str) -> tuple[Span, ...]:
        return tuple(p for name, key in parts if re.fullmatch(rf"{role}\d*", name) for p in spans.get(key, ()))

    return Said(pieces("Source"), pieces("Cue"), pieces("Content"))


def score(documents: Iterable[tuple[str, Sequence[Said], Sequence[Said]]]) -> dict[str, Any]:
    """Score (text, annotated, predicted) by role: exact and token F1; and contents linked to their sources."""
    counts: dict[str, list[int]] = {}
    total = 0
    for text, gold, predicted in documents:
        total += 1
        for role in ROLES:
            one, other = (_spans(text, said, role) for said in (gold, predicted))
            _count(counts, f"{role} exact", one, other)
            _count(counts, f"{role} token", _tokens(text, one), _tokens(text, other))
        _link(counts, text, gold, predicted)
    scored = {name: report(*numbers) for name, numbers in counts.items()}
    by_role = {role: {kind: scored[f"{role} {kind}"] for kind in ("exact", "token")} for role in ROLES if f"{role} exact" in scored}
    return {"documents": total, **by_role, "linked": scored.get("linked", report(0, 0, 0))}


def _count(counts: dict[str, list[int]], name: str, gold: set[Any], predicted: set[Any]) -> None:
    for n, value in enumerate((len(gold & predicted), len(predicted), len(gold))):
        counts.setdefault(name, [0, 0, 0])[n] += value


def _spans(text: str, said: Sequence[Said], role: str) -> set[Span]:
    return {_trim(text, span) for s in said for span in getattr(s, role)}


def _trim(text: str, span: Span) -> Span:
    piece = text[slice(*span)]
    return span[0] + len(piece) - len(piece.lstrip()), span[1] - len(piece) + len(piece.rstrip())


def _tokens(text: str, spans: Iterable[Span]) -> set[int]:
    """Offsets of the words inside the spans."""
    return {a + word.start() for a, b in spans for word in WORD.finditer(text[a:b])}


def _link(counts: dict[str, list[int]], text: str, gold: Sequence[Said], predicted: Sequence[Said]) -> None:
    """Count contents whose own words and whose source's words meet those of one annotated attribution, each used once."""
    left = [(_tokens(text, g.content), _tokens(text, g.source)) for g in gold]
    numbers = counts.setdefault("linked", [0, 0, 0])
    numbers[2] += len(left)
    covered: list[tuple[set[int], set[int]]] = []
    for said in predicted:
        content, source = _tokens(text, said.content), _tokens(text, said.source)
        numbers[1] += not any(_met(content, source, done) for done in covered)
        match = next((g for g in left if _met(content, source, g)), None)
        if match:
            left.remove(match)
            covered.append(match)
            numbers[0] += 1


def _met(content: set[int], source: set[int], gold: tuple[set[int], set[int]]) -> bool:
    return bool(content & gold[0]) and (bool(source & gold[1]) or not (source or gold[1]))

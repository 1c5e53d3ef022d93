"""Sources, cues and contents read from text, against PolNeAR's.

`exact`: a stretch of text is right when it starts and ends where an annotated one does (spaces aside).
`token`: F1 over the words that carry the role. `linked`: a content counts when it and its source each share
a word with an annotated content and that one's own source (both without source counts too). A span annotated in several pieces
counts piece by piece; an article annotated several times counts as its first annotator has it.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from causerie.documents.sentences import split
from causerie.records import Document, Span
from causerie.statements.reader import Reader
from eval.polnear import Attributed, articles
from eval.scores import report

ROLES = ("source", "cue", "content")
WORD = re.compile(r"\w+|[^\w\s]")


def evaluate(data: Path, reader: Reader | None = None) -> dict[str, Any]:
    """Read `data/text/*.txt`, with the reader that the package ships or another, and score against `data/attributions/*.ann`."""
    annotated = list(articles(data))
    documents = [Document(page="", source=name, kind="article", text=text, sentences=split(text)) for name, text, _ in annotated]
    found = (reader or Reader.load()).attributions(documents)
    predicted = [[Attributed(*map(_pieces, (a.source, a.cue, a.content))) for a in said] for said in found]
    return score((text, gold, read) for (_, text, gold), read in zip(annotated, predicted, strict=True))


def _pieces(span: Span | None) -> tuple[Span, ...]:
    return (span,) if span else ()


def score(documents: Iterable[tuple[str, Sequence[Attributed], Sequence[Attributed]]]) -> dict[str, Any]:
    """Score (text, annotated, predicted) by role: exact and token F1; and contents linked to their sources."""
    counts: dict[str, list[int]] = {}
    total = 0
    for text, gold, predicted in documents:
        total += 1
        for role in ROLES:
            one, other = (_spans(text, said, role) for said in (gold, predicted))
            _count(counts, f"{role} exact", one, other)
            _count(counts, f"{role} token", tokens(text, one), tokens(text, other))
        _link(counts, text, gold, predicted)
    scored = {name: report(*numbers) for name, numbers in counts.items()}
    by_role = {role: {kind: scored[f"{role} {kind}"] for kind in ("exact", "token")} for role in ROLES if f"{role} exact" in scored}
    return {"documents": total, **by_role, "linked": scored.get("linked", report(0, 0, 0))}


def _count(counts: dict[str, list[int]], name: str, gold: set[Any], predicted: set[Any]) -> None:
    for n, value in enumerate((len(gold & predicted), len(predicted), len(gold))):
        counts.setdefault(name, [0, 0, 0])[n] += value


def _spans(text: str, said: Sequence[Attributed], role: str) -> set[Span]:
    return {_trim(text, span) for s in said for span in getattr(s, role)}


def _trim(text: str, span: Span) -> Span:
    piece = text[slice(*span)]
    return span[0] + len(piece) - len(piece.lstrip()), span[1] - len(piece) + len(piece.rstrip())


def tokens(text: str, spans: Iterable[Span]) -> set[int]:
    """Offsets of the words inside the spans."""
    return {a + word.start() for a, b in spans for word in WORD.finditer(text[a:b])}


def _link(counts: dict[str, list[int]], text: str, gold: Sequence[Attributed], predicted: Sequence[Attributed]) -> None:
    """Count contents whose own words and whose source's words meet those of one annotated attribution, each used once."""
    left = [(tokens(text, g.content), tokens(text, g.source)) for g in gold]
    numbers = counts.setdefault("linked", [0, 0, 0])
    numbers[2] += len(left)
    covered: list[tuple[set[int], set[int]]] = []
    for said in predicted:
        content, source = tokens(text, said.content), tokens(text, said.source)
        numbers[1] += not any(_met(content, source, done) for done in covered)
        match = next((g for g in left if _met(content, source, g)), None)
        if match:
            left.remove(match)
            covered.append(match)
            numbers[0] += 1


def _met(content: set[int], source: set[int], gold: tuple[set[int], set[int]]) -> bool:
    return bool(content & gold[0]) and (bool(source & gold[1]) or not (source or gold[1]))

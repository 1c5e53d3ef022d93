"""Records made by hand or by Hypothesis, and stand-ins for what is slow."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from causerie.records import ALL, MODALITIES, RELATIONS, CausalMap, Document, Edge, Mention, Skipped, Statement, Verdict


def mention(text: str, name: str | None = None, *, start: int = 0, kind: Any = "thing", direction: int = 1) -> Mention:
    return Mention(start=start, end=start + len(text), text=text, name=text if name is None else name, kind=kind, direction=direction)


def statement(
    subject: str = "taxes", object: str = "investment", *, holder: str | None = None, document: str = "d", **fields: Any
) -> Statement:
    """A `causes` statement between two names, said by the holder or by the text."""
    given = {"relation": "causes", "link": 1, "modality": "stated", "confidence": 0.9, "quote": f"{subject} and {object}."} | fields
    ends = {"subject": mention(subject), "object": mention(object, start=len(subject) + 5)}
    return Statement(document=document, holder=mention(holder, kind="actor") if holder else None, **ends, **given)


def tie_statement(text: str, subject: str, object: str, link: int = 1, **fields: Any) -> Statement:
    """A tie read in a sentence that names both actors."""
    ends = {
        "subject": mention(subject, start=text.index(subject), kind="actor"),
        "object": mention(object, start=text.rindex(object), kind="actor"),
    }
    given = {"document": "d", "modality": "stated", "confidence": 1.0} | fields
    return Statement(relation="ties", link=link, quote=text, **ends, **given)


class CannedReader:
    """A reader that finds "X raises Y", "X lowers Y" and "WHO says X raises Y" in each sentence, one word a name."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def read(self, documents: Sequence[Document]) -> list[Statement]:
        self.batches.append(len(documents))
        return [s for document in documents for span in document.sentences for s in self._sentence(document, *span)]

    def _sentence(self, document: Document, start: int, end: int) -> list[Statement]:
        words = document.text[start:end].rstrip(".").split()
        holder = words[0] if words[1:2] == ["says"] else None
        claim = words[2:] if holder else words
        if len(claim) != 3 or claim[1] not in ("raises", "lowers"):
            return []

        def end_of(word: str, kind: Any = "thing") -> Mention:
            return mention(word, word.lower(), start=document.text.index(word, start), kind=kind)

        return [
            Statement(
                document=document.id,
                relation="causes",
                subject=end_of(claim[0]),
                object=end_of(claim[2]),
                link=1 if claim[1] == "raises" else -1,
                modality="stated",
                holder=end_of(holder, "actor") if holder else None,
                confidence=0.9,
                quote=document.text[start:end],
                quote_start=start,
            )
        ]


class SilentReader(CannedReader):
    """The same reader, asking somebody who has no answer about documents that hold a word."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word
        self.unread: dict[str, Skipped] = {}

    def read(self, documents: Sequence[Document]) -> list[Statement]:
        silent = [document for document in documents if self.word in document.text]
        self.unread = {d.id: Skipped(source=d.source, reason="busy", detail="Nobody answers.") for d in silent}
        return super().read([document for document in documents if document not in silent])


names = st.text(min_size=1, max_size=8)
offsets = st.integers(0, 10_000)
mentions = st.builds(
    Mention,
    start=offsets,
    end=offsets,
    text=names,
    name=names,
    kind=st.sampled_from(["actor", "thing"]),
    direction=st.sampled_from([1, -1]),
)
statements = st.builds(
    Statement,
    document=names,
    relation=st.sampled_from(RELATIONS),
    subject=mentions,
    object=mentions,
    link=st.sampled_from([1, -1]),
    modality=st.sampled_from(MODALITIES),
    holder=st.none() | mentions,
    cue=st.none() | st.tuples(offsets, offsets),
    confidence=st.floats(0, 1),
    quote=names,
    quote_start=offsets,
)
documents = st.builds(
    Document,
    page=names,
    source=names,
    kind=st.sampled_from(["article", "headline"]),
    text=names,
    sentences=st.lists(st.tuples(offsets, offsets), max_size=2).map(tuple),
    start=st.none() | offsets,
    title=st.none() | names,
    url=st.none() | names,
)
verdicts = st.builds(
    Verdict, source=names, verdict=names, reason=names, documents=st.lists(documents, max_size=3).map(tuple), dropped=offsets
)


def edge(subject: str, object: str, weight: float, **fields: Any) -> Edge:
    """An edge drawn by hand: no statements, only a weight."""
    given = {"positive": (), "negative": (), "doubted": (), "belief": 1.0, "low": 0.0, "high": 1.0} | fields
    return Edge(subject=subject, object=object, weight=weight, **given)


def causal_map(matrix: Sequence[Sequence[float]], names: Sequence[str] = "ABCDEFGHIJ", **fields: Any) -> CausalMap:
    """A map drawn by hand from a matrix whose rows are sources."""
    drawn = [edge(names[i], names[j], w) for i, row in enumerate(matrix) for j, w in enumerate(row) if w]
    return CausalMap(edges=tuple(sorted(drawn, key=lambda e: (e.subject, e.object))), **{"camp": ALL, **fields})


def positions(lines: Sequence[str], level: Any = {"+": 1, "-": -1}.get) -> Any:
    """Columns of positions, from lines like "Ana taxes -": actor, concept, qualifier."""
    from causerie.maps.discourse.columns import columns

    actors, concepts, levels = zip(*(line.split() for line in lines), strict=True)
    return columns(["d"] * len(lines), [None] * len(lines), actors, concepts, map(level, levels))


DEBATE = ("A x +", "A x +", "A y -", "B x +", "B y +", "C x -", "C y -", "C y -")
"""Positions of three actors on two concepts, small enough to count by hand."""

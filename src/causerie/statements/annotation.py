"""Statements to and from the file form of annotated texts: exact substrings, occurrences, character offsets."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from causerie.errors import RecordError
from causerie.records import MODALITIES, RELATIONS, Document, Mention, NodeKind, Relation, Span, Statement
from causerie.statements.placed import sentences_around

SIGNS = {"+": 1, "-": -1}
ENDS = ("subject", "object")
ROLES = (*ENDS, "holder")


def to_annotation(name: str, text: str, placed: Iterable[tuple[Statement, int]]) -> dict[str, Any]:
    """Return the annotation of `text`, each statement given with the offset of its document in it.

    >>> tax, jobs = (Mention(start=s, end=e, text="cuts jobs"[s:e], name=n, kind="thing") for s, e, n in [(0, 4, "cuts"), (5, 9, "jobs")])
    >>> statement = Statement(document="d", relation="causes", subject=tax, object=jobs, link=-1, modality="stated")
    >>> to_annotation("a", "jobs. cuts jobs", [(statement, 6)])["statements"][0]["object_occurrence"]
    2
    """
    ordered = sorted(placed, key=lambda item: (item[1] + item[0].subject.start, item[1] + item[0].object.start, item[0].id))
    return {"doc": name, "statements": [_entry(text, statement, offset) for statement, offset in ordered]}


def from_annotation(
    annotation: Mapping[str, Any], text: str, *, document: str = "", sentences: Sequence[Span] = (), file: str = ""
) -> list[Statement]:
    """Return the statements of an annotation of `text`; what does not fit is a `RecordError` that names file and record.

    Offsets hold where they are given and fit, occurrences otherwise. The form does not say whether an end of a cause is an
    actor: it is when its name wants, ties or holds elsewhere in the annotation. `sentences` gives each statement its quote.
    """
    name = annotation.get("doc") if isinstance(annotation, Mapping) else None
    entries = annotation.get("statements") if name else None
    if not isinstance(name, str) or not isinstance(entries, list):
        raise RecordError(f'{file or "The annotation"} must be an object {{"doc": name, "statements": [...]}}.')
    where = f"{file}: {name}" if file else name
    for number, entry in enumerate(entries):
        _check(f"{where}[{number}]", entry)
    actors = _actors(entries)
    return [_statement(f"{where}[{number}]", entry, text, document or name, sentences, actors) for number, entry in enumerate(entries)]


def laid_out(documents: Sequence[Document], own: str) -> tuple[str, dict[str, int]]:
    """Return the text that an annotation's offsets count in, and where each document (by id) starts in it.

    It is the page's own text where every document stands there verbatim, as in plain text; for mark-up it is the
    documents one after another, the article first, a line between them.
    """
    starts = {document.id: document.start for document in documents}
    if None not in starts.values():
        return own, {id: start for id, start in starts.items() if start is not None}
    text, offsets = "", {}
    for document in documents:
        offsets[document.id] = len(text)
        text += document.text + "\n"
    return text, offsets


def place(text: str, mention: str, occurrence: int) -> int:
    """Return the offset of the occurrence-th place of a mention, counted from 1, or -1; places may overlap.

    >>> place("tax on tax", "tax", 2), place("tax on tax", "tax", 3)
    (7, -1)
    """
    start = -1
    for _ in range(occurrence):
        start = text.find(mention, start + 1)
        if start < 0:
            return -1
    return start


def occurrence(text: str, mention: str, start: int) -> int:
    """Return which place of the mention, counted from 1, begins at `start`."""
    count, at = 1, text.find(mention)
    while 0 <= at < start:
        count, at = count + 1, text.find(mention, at + 1)
    return count


def _entry(text: str, statement: Statement, offset: int) -> dict[str, Any]:
    spans = [_span(text, role, getattr(statement, role), offset) for role in ROLES]
    signs = {f"{role}_direction": _sign(getattr(statement, role).direction) for role in ENDS}
    plain = {"relation": statement.relation, "link": _sign(statement.link), "modality": statement.modality}
    return {**plain, **signs, **spans[0], **spans[1], **spans[2], "confidence": round(statement.confidence, 4)}


def _span(text: str, role: str, mention: Mention | None, offset: int) -> dict[str, Any]:
    if mention is None:
        return {role: None, f"{role}_name": None}
    start, end = mention.start + offset, mention.end + offset
    if text[start:end] != mention.text:
        raise RecordError(f"The {role} {mention.text!r} does not stand at {start} of its text. Read the file again.")
    nth = occurrence(text, mention.text, start)
    repeated = {f"{role}_occurrence": nth} if nth > 1 else {}
    return {role: mention.text, f"{role}_name": mention.name or mention.text, **repeated, f"{role}_start": start, f"{role}_end": end}


def _sign(value: int) -> str:
    return "+" if value > 0 else "-"


def _check(where: str, entry: object) -> None:
    """Raise what is wrong with the fields that need no text."""
    if not isinstance(entry, Mapping):
        raise RecordError(f"{where}: a statement must be an object, not {entry!r}.")
    allowed = {"relation": RELATIONS, "modality": MODALITIES} | {f: tuple(SIGNS) for f in ("link", "subject_direction", "object_direction")}
    for field, values in allowed.items():
        if entry.get(field) not in values:
            raise RecordError(f"{where}: {field} is {entry.get(field)!r}; it must be one of {', '.join(values)}.")
    confidence = entry.get("confidence", 1.0)
    if not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise RecordError(f"{where}: confidence is {confidence!r}; it must be a number from 0 to 1.")
    for role in ROLES:
        mention, named = entry.get(role), entry.get(f"{role}_name")
        absent = role == "holder" and mention is None
        if not absent and not (isinstance(mention, str) and mention and isinstance(named, str) and named):
            raise RecordError(f"{where}: {role} and {role}_name must be texts that are not empty, not {mention!r} and {named!r}.")


def _actors(entries: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the names that act somewhere: who wants, both ends of a tie, who holds a view."""
    roles: dict[Relation, tuple[str, ...]] = {"causes": ("holder",), "wants": ("holder", "subject"), "ties": ROLES}
    return frozenset(entry[f"{role}_name"] for entry in entries for role in roles[entry["relation"]] if entry.get(role))


def _statement(
    where: str, entry: Mapping[str, Any], text: str, document: str, sentences: Sequence[Span], actors: frozenset[str]
) -> Statement:
    subject, object_ = (_mention(where, entry, role, text, actors) for role in ENDS)
    start, end = sentences_around(sentences, subject.span, object_.span)
    return Statement(
        document=document,
        relation=entry["relation"],
        subject=subject,
        object=object_,
        link=SIGNS[entry["link"]],
        modality=entry["modality"],
        holder=_mention(where, entry, "holder", text, actors) if entry.get("holder") else None,
        confidence=float(entry.get("confidence", 1.0)),
        quote=text[start:end],
        quote_start=start,
    )


def _mention(where: str, entry: Mapping[str, Any], role: str, text: str, actors: frozenset[str]) -> Mention:
    words, name = entry[role], entry[f"{role}_name"]
    start, nth = entry.get(f"{role}_start"), entry.get(f"{role}_occurrence", 1)
    if not isinstance(start, int) or start < 0 or not text.startswith(words, start):
        start = place(text, words, nth) if isinstance(nth, int) and nth > 0 else -1
    if start < 0:
        raise RecordError(f"{where}: {role} {words!r} is not in the text (occurrence {nth}). Copy it from the text as it stands there.")
    direction = SIGNS[entry[f"{role}_direction"]] if role in ENDS else 1
    kind: NodeKind = "actor" if name in actors and direction > 0 else "thing"
    return Mention(start=start, end=start + len(words), text=words, name=name, kind=kind, direction=direction)

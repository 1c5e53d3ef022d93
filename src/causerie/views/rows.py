"""Records as rows for machines: JSON objects and CSV columns, the same for every view."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from causerie.reading import Place
from causerie.records import (
    ActorNetwork,
    Balance,
    CausalMap,
    Document,
    Edge,
    Position,
    Role,
    Run,
    Statement,
    Story,
    Tie,
    Turn,
    Verdict,
)

Row = dict[str, Any]
Documents = Mapping[str, Document]
"""By their ids."""
NOWHERE: Documents = {}
Form = Callable[[Any, Documents], str | bytes]
"""Writes what was found as a file holds it, with where the sentences stand."""
Places = Sequence[tuple[Place, ...]]
"""Where the text of each document of a page stands in it."""
DERIVED: dict[type, tuple[str, ...]] = {
    Statement: ("id", "claim", "sign", "camp"),
    Edge: ("sign",),
    CausalMap: ("id", "nodes", "merged"),
    Position: ("sign", "since"),
    Run: ("id",),
    Role: ("centrality", "kind"),
    Turn: ("turns",),
    Tie: ("sign", "sure", "quadrants"),
    ActorNetwork: ("id", "nodes"),
    Story: ("id",),
    Document: ("id",),
    Balance: ("index",),
}
"""What a record's JSON says beside its fields."""

NO_STORIES: Mapping[str, Story] = {}

EDGE_COLUMNS = ("camp", "subject", "object", "sign", "weight", "belief", "low", "high", "positive", "negative", "doubted")
STATEMENT_COLUMNS = (
    *("id", "source", "date", "holder", "relation", "subject", "sign", "object", "modality", "confidence"),
    *("subject_text", "subject_direction", "link", "object_text", "object_direction", "quote", "document", "start"),
)
OUTCOME_COLUMNS = ("camp", "node", "direction", "rank", "median", "low", "high", "probability")
STAND_COLUMNS = ("actor", "thing", "day", "sign", "first_hand", "change", "quote", "statement", "source")

HIDDEN = re.compile("[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]")
"""Characters that JSON allows as they are, and that a terminal obeys or a file cannot hold."""


def as_json(record: Any, documents: Documents = NOWHERE) -> Any:
    """Return a record as plain values, with what is derived from its fields; statements with the page that they were read on,
    where it is among the documents."""
    if is_dataclass(record):
        names = (*_fields(record), *DERIVED.get(type(record), ()))
        told = {name: as_json(getattr(record, name), documents) for name in names}
        known = isinstance(record, Statement) and documents.get(record.document)
        return {**told, "page": page_json(known)} if known else told
    if isinstance(record, tuple | list):
        return [as_json(item, documents) for item in record]
    return record


def page_json(document: Document | None) -> Row:
    """Return which page a document is of."""
    return {name: getattr(document, name, None) for name in ("source", "kind", "title", "date", "url")}


def _fields(record: Any) -> list[str]:
    """Return the names of a record's fields; how a mention was read, and with its story, is told only where it is called otherwise."""
    return [field.name for field in fields(record) if field.name not in ("as_read", "parted") or getattr(record, field.name)]


def json_line(row: Any, *, ascii_only: bool = False) -> str:
    """Return one line of JSON that is safe to show.

    >>> json_line({"name": "é", "text": "a\\x9bb"})
    '{"name": "é", "text": "a\\\\u009bb"}'
    """
    return HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(row, ensure_ascii=ascii_only))


def verdict_json(verdict: Verdict, places: Places | None = None) -> Row:
    """Return what a page was, in the form that outside checks read; and, where they are given, the places of each document."""
    kept = ("kind", "title", "date", "text", "language", "url")
    documents = [{name: getattr(document, name) for name in kept} for document in verdict.documents]
    for document, found in zip(documents, places, strict=True) if places else ():
        document["places"] = as_json(found)
    return {"source": verdict.source, "verdict": verdict.verdict, "reason": verdict.reason, "documents": documents}


def statement_json(statement: Statement, documents: Documents, stories: Mapping[str, Story] = NO_STORIES) -> Row:
    """Return a statement with the page it was read on, and the story that its document prints."""
    story = stories.get(statement.document)
    printed = {"id": story.id, "lead": story.lead, "prints": len(story.members)} if story else None
    return {**as_json(statement), "page": page_json(documents.get(statement.document)), "story": printed}


def statement_row(statement: Statement, documents: Documents) -> Row:
    """Return a statement as flat columns."""
    document = documents.get(statement.document)
    return {
        "id": statement.id,
        "source": document.source if document else "",
        "date": (document.date if document else None) or "",
        "holder": statement.camp,
        "relation": statement.relation,
        "subject": statement.subject.name,
        "sign": f"{statement.sign:+d}",
        "object": statement.object.name,
        "modality": statement.modality,
        "confidence": f"{statement.confidence:.4f}",
        "subject_text": statement.subject.text,
        "subject_direction": f"{statement.subject.direction:+d}",
        "link": f"{statement.link:+d}",
        "object_text": statement.object.text,
        "object_direction": f"{statement.object.direction:+d}",
        "quote": statement.quote,
        "document": statement.document,
        "start": statement.quote_start,
    }


def edge_row(map_: CausalMap, edge: Edge) -> Row:
    numbers = {name: getattr(edge, name) for name in ("weight", "belief", "low", "high")}
    evidence = {name: len(getattr(edge, name)) for name in ("positive", "negative", "doubted")}
    return {"camp": map_.camp, "subject": edge.subject, "object": edge.object, "sign": f"{edge.sign:+d}", **numbers, **evidence}


def matrix_rows(map_: CausalMap) -> list[Row]:
    """Return the map as a square of weights, a row for each subject."""
    weights = {(edge.subject, edge.object): edge.weight for edge in map_.edges}
    return [{"": subject, **{object: weights.get((subject, object), 0) for object in map_.nodes}} for subject in map_.nodes]


def outcome_rows(run: Run) -> list[Row]:
    return [{"camp": run.camp, **{name: getattr(outcome, name) for name in OUTCOME_COLUMNS[1:]}} for outcome in run.outcomes]


def stand_rows(position: Position, documents: Documents) -> list[Row]:
    """Return a row for each stand: where it was read, and whether the actor's mind had changed by then."""
    return [
        {
            "actor": position.actor,
            "thing": position.thing,
            "day": stand.day or "",
            "sign": f"{stand.sign:+d}",
            "first_hand": int(stand.first_hand),
            "change": int(stand in position.changes),
            "quote": stand.statement.quote,
            "statement": stand.statement.id,
            "source": documents[stand.statement.document].source if stand.statement.document in documents else "",
        }
        for stand in position.stands
    ]


def as_csv(rows: Sequence[Row], columns: Iterable[str] = ()) -> str:
    """Return rows as CSV with a head; columns are needed where there may be no row."""
    out = io.StringIO()
    names = list(columns) or list(rows[0] if rows else ())
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in ({name: name for name in names}, *rows))
    return out.getvalue()


def _cell(value: Any) -> Any:
    """Keep a spreadsheet from running text as a formula; a signed number stays one.

    >>> _cell("=1+1"), _cell("+1"), _cell(-0.5)
    ("'=1+1", '+1', -0.5)
    """
    is_formula = isinstance(value, str) and value[:1] in ("=", "+", "-", "@") and not re.fullmatch(r"[+-]\d+(\.\d+)?", value)
    return f"'{value}" if is_formula else value


def json_file(found: Any, documents: Documents = NOWHERE) -> str:
    """Write records as a file of JSON, which any program reads whatever letters it expects."""
    return json.dumps(as_json(found, documents), ensure_ascii=True, indent=1) + "\n"


MAP_FORMS: dict[str, Form] = {
    ".matrix.csv": lambda maps, _: "\n".join(as_csv(matrix_rows(map_), ["", *map_.nodes]) for map_ in maps),
    ".csv": lambda maps, _: as_csv([edge_row(map_, edge) for map_ in maps for edge in map_.edges], EDGE_COLUMNS),
    ".json": json_file,
}
"""How maps are written, by the end of the file's name; the longer end first."""
RUN_FORMS: dict[str, Form] = {
    ".csv": lambda runs, _: as_csv([row for run in runs for row in outcome_rows(run)], OUTCOME_COLUMNS),
    ".json": json_file,
}
POSITION_FORMS: dict[str, Form] = {
    ".csv": lambda positions, documents: as_csv([row for each in positions for row in stand_rows(each, documents)], STAND_COLUMNS),
    ".json": json_file,
}

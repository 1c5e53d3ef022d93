"""Records as the JSON of a row, and sources as its key."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

from causerie.records import Document, Item, Mention, Recode, Statement, Verdict
from causerie.store.database import Unreadable


def key(source: str) -> bytes:
    """A source as bytes: a file name may hold what is no valid text."""
    return source.encode("utf-8", "surrogatepass")


def name(source: bytes) -> str:
    return source.decode("utf-8", "surrogatepass")


def payload(record: Document | Statement | Item | Recode) -> str:
    return json.dumps(record, default=_fields)


def verdict_payload(verdict: Verdict) -> str:
    """The verdict without its documents, which have rows of their own."""
    return json.dumps(_fields(verdict) | {"documents": None}, default=_fields)


def _fields(record: Any) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}


def item(text: str) -> Item:
    with _decoding():
        return Item(**json.loads(text))


def recode(text: str) -> Recode:
    with _decoding():
        return Recode(**json.loads(text))


def verdict(text: str, documents: Sequence[Document]) -> Verdict:
    with _decoding():
        return Verdict(**{**json.loads(text), "documents": tuple(documents)})


def document(text: str) -> Document:
    with _decoding():
        row = json.loads(text)
        return Document(**{**row, "sentences": tuple((start, end) for start, end in row["sentences"])})


def statement(text: str) -> Statement:
    with _decoding():
        row = json.loads(text)
        ends = {role: Mention(**row[role]) if row[role] is not None else None for role in ("subject", "object", "holder")}
        return Statement(**{**row, **ends, "cue": tuple(row["cue"]) if row["cue"] else None})


@contextmanager
def _decoding() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError) as error:
        raise Unreadable(f"a row is no record: {error}") from error

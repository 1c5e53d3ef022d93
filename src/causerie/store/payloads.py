"""Records as the JSON of a row, and sources as its key."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from causerie.records import Document, Item, Mention, Recode, Statement, Verdict
from causerie.store.database import Unreadable


def key(source: str) -> bytes:
    """A source as bytes: a file name may hold what is no valid text."""
    return source.encode("utf-8", "surrogatepass")


def name(source: bytes) -> str:
    return source.decode("utf-8", "surrogatepass")


def payload(record: Document | Statement | Item | Recode) -> str:
    return json.dumps(asdict(record))


def verdict_payload(verdict: Verdict) -> str:
    """The verdict without its documents, which have rows of their own."""
    return json.dumps(asdict(verdict) | {"documents": None})


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
        fields = json.loads(text)
        return Document(**{**fields, "sentences": tuple((start, end) for start, end in fields["sentences"])})


def statement(text: str) -> Statement:
    with _decoding():
        fields = json.loads(text)
        ends = {role: Mention(**fields[role]) if fields[role] is not None else None for role in ("subject", "object", "holder")}
        return Statement(**{**fields, **ends, "cue": tuple(fields["cue"]) if fields["cue"] else None})


@contextmanager
def _decoding() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError) as error:
        raise Unreadable(f"a row is no record: {error}") from error

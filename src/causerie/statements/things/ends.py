"""The ends of statements that things are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from causerie.records import Span
from causerie.statements.annotation import SIGNS

ENDS = (("causes", "subject"), ("causes", "object"), ("wants", "object"))
"""Relations and roles."""


class Thing(NamedTuple):
    """One end of a statement that is to be named."""

    span: Span
    end: int
    """Place in `ENDS`."""
    direction: int


def annotated(statements: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Thing, Mapping[str, Any], str]]:
    """Yield the things of annotated statements, each with its statement and the role it has there."""
    for entry in statements:
        for place, (relation, role) in enumerate(ENDS):
            if relation == entry["relation"]:
                yield Thing((entry[f"{role}_start"], entry[f"{role}_end"]), place, SIGNS[entry[f"{role}_direction"]]), entry, role

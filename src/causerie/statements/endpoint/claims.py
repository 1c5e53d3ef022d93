"""A model's answer, read with suspicion: a JSON object of the asked form, or what of it has that form.

The schema is small and fixed, so a table of it is all the validator there is: a library would validate whole answers,
where one wrong statement must cost itself only, and would bring its own bugs to hostile input.
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from causerie.records import Modality, Relation
from causerie.statements.annotation import ROLES, SIGNS
from causerie.statements.endpoint.prompt import FIELDS

LONGEST = 400
"""Characters of a mention: nobody needs more words to name an end of a statement."""
MOST = 400
"""Statements of one answer; a part of news holds some thirty."""
STARTS = 50
"""Places at which a JSON object is looked for in an answer that holds other text."""


class Unreadable(ValueError):
    """An answer that is no JSON object with a list of statements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A statement as a model words it: of the right form, but whether its words stand in the text is not known."""

    sentence: int
    relation: Relation
    subject: str
    subject_name: str
    subject_direction: int
    link: int
    object: str
    object_name: str
    object_direction: int
    modality: Modality
    holder: str | None
    holder_name: str | None
    confidence: float


def claims(answer: str) -> tuple[list[Claim], int]:
    """Return the statements of an answer, and how many entries have another form; no such answer at all is `Unreadable`.

    >>> claims('Here it is: {"statements": [{"relation": "loves"}]}')
    ([], 1)
    """
    entries = _object(answer)["statements"]
    found = [claim for entry in entries[:MOST] if (claim := _claim(entry))]
    return found, len(entries) - len(found)


def decoded(text: str | bytes) -> Any:
    """Return what JSON says; nested too deep or with too long a number it is a `ValueError` like all that is no JSON."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("It is nested too deep.") from error


def _no_number(word: str) -> None:
    """`NaN` and `Infinity` are no JSON, though Python would take them: here they are nothing."""


def _object(answer: str) -> Mapping[str, Any]:
    for found in _objects(answer):
        if isinstance(found, dict) and isinstance(found.get("statements"), list):
            return found
    raise Unreadable("The answer holds no JSON object with a list of statements.")


def _objects(answer: str) -> Iterator[Any]:
    """Yield the answer as JSON, or else what JSON objects stand in it, between words or in a fence."""
    try:
        yield decoded(answer)
        return
    except ValueError:
        pass
    decoder, at = json.JSONDecoder(parse_constant=_no_number), -1
    for _ in range(STARTS):
        at = answer.find("{", at + 1)
        if at < 0:
            return
        try:
            found, end = decoder.raw_decode(answer, at)
        except (ValueError, RecursionError):
            continue
        yield found
        at = end - 1


def _claim(entry: Any) -> Claim | None:
    """Return the entry with each field of its declared form, or nothing; what else it holds is passed over, and an empty holder is none."""
    if not isinstance(entry, dict) or not all(_fits(entry.get(name), schema) for name, schema in FIELDS.items()):
        return None
    values: dict[str, Any] = {name: entry.get(name) for name in FIELDS} | {"holder": entry.get("holder") or None}
    values |= {name: SIGNS[values[name]] for name in ("subject_direction", "link", "object_direction")}
    values |= {role: values[role].strip() for role in ROLES if values[role] is not None}
    values["confidence"] = min(1.0, max(0.0, float(values["confidence"])))
    return Claim(**values) if all(_is_bounded(values[role]) for role in ROLES if values[role] is not None) else None


def _is_bounded(mention: str) -> bool:
    return len(mention) <= LONGEST and any(map(str.isalnum, mention))


def _fits(value: Any, schema: Mapping[str, Any]) -> bool:
    """Does the value have the form that its schema says?

    >>> _fits(True, {"type": "integer"}), _fits(1, {"type": "number"}), _fits(None, {"type": ["string", "null"]})
    (False, True, True)
    """
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return any(KINDS[kind](value) for kind in kinds) and ("enum" not in schema or value in schema["enum"])


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number that no float holds
        return False


KINDS: dict[str, Callable[[Any], bool]] = {
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
    "number": _is_number,
    "string": lambda value: isinstance(value, str),
}

"""Statements as columns: who, on what, agreeing or not, in which document, on which day; millions at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.asked import find_name
from causerie.errors import RecordError, UsageError
from causerie.maps.belief import NO_STORIES
from causerie.names import fold, is_name, spellings
from causerie.records import Level, Modality, Statement, Voice

Ints = NDArray[np.int64]
Days = NDArray[np.datetime64]

HOLDS: frozenset[Modality] = frozenset(("stated", "hedged", "hoped"))
"""How an agreement may be said. `denied` ("does not want") is no agreement with the opposite, and `asked` says nothing yet."""
VARIABLES = ("actor", "concept", "document", "qualifier")
"""What statements can be excluded by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Statements as arrays of one length n, each value a place in the sorted tuple of its names."""

    documents: tuple[str, ...]
    actors: tuple[str, ...]
    concepts: tuple[str, ...]
    levels: tuple[Level, ...]
    """The values of the qualifier: -1.0 and 1.0, the points of a scale, or words."""
    document: Ints
    actor: Ints
    concept: Ints
    level: Ints
    day: Days
    """Days; `NaT` where the document has no date."""

    def __len__(self) -> int:
        return len(self.actor)


def columns(
    document: Iterable[str],
    date: Iterable[str | None],
    actor: Iterable[str],
    concept: Iterable[str],
    qualifier: Iterable[Level],
) -> Columns:
    """Code plain columns of one length; a date is an ISO day or `None`.

    >>> columns("de", ["2026-03-01", None], ["Ben", "Ana"], ["tax", "tax"], [1, -1]).actors
    ('Ana', 'Ben')
    """
    coded = [_coded(values) for values in (document, actor, concept, qualifier)]
    days = _days(date)
    if len({len(days), *(len(codes) for _, codes in coded)}) != 1:
        lengths = ", ".join(str(len(codes)) for _, codes in coded)
        raise RecordError(f"The columns document, actor, concept, qualifier have {lengths} rows and date {len(days)}. Give each as many.")
    (documents, a), (actors, b), (concepts, c), (levels, d) = coded
    numbers = levels if any(isinstance(level, str) for level in levels) else tuple(map(float, levels))
    return Columns(documents=documents, actors=actors, concepts=concepts, levels=numbers, document=a, actor=b, concept=c, level=d, day=days)


def _coded(values: Iterable[Any]) -> tuple[tuple[Any, ...], Ints]:
    """Return the sorted distinct values, and each value's place among them."""
    plain = values.tolist() if isinstance(values, np.ndarray) else list(values)
    names = tuple(sorted(set(plain)))
    place = {name: i for i, name in enumerate(names)}
    return names, np.fromiter(map(place.__getitem__, plain), dtype=np.int64, count=len(plain))


def _days(dates: Iterable[str | None]) -> Days:
    names, codes = _coded(date or "NaT" for date in dates)
    try:
        return np.array(names, dtype="datetime64[D]")[codes] if names else np.empty(0, dtype="datetime64[D]")
    except ValueError as error:
        raise RecordError(f"A date is not an ISO day such as 2026-03-01: {error}.") from error


def stances(
    statements: Iterable[Statement],
    dates: Mapping[str, str | None],
    *,
    voice: Voice = "subject",
    stories: Mapping[str, str] = NO_STORIES,
    threshold: float = 0.0,
) -> tuple[Columns, tuple[Statement, ...]]:
    """Return who is for and against what, and the statement behind each row.

    Of the `wants` statements that hold, the concept is the object, and the actor the subject (who is for it) or the
    holder (who is credited with saying so). The qualifier is the sign: +1 for, -1 against the neutral thing. Documents
    that print one story are one document. Rows stand in an order that depends on the statements alone.
    """
    kept = sorted((s for s in statements if _is_stance(s, voice, threshold)), key=lambda s: (s.document, s.quote_start, s.id))
    ends = [(s.subject.name if voice == "subject" else s.camp, s.object.name) for s in kept]
    actors, concepts = (spellings(pair[side] for pair in ends) for side in (0, 1))
    coded = columns(
        (stories.get(s.document, s.document) for s in kept),
        (dates.get(s.document) for s in kept),
        (actors[fold(actor)] for actor, _ in ends),
        (concepts[fold(concept)] for _, concept in ends),
        (float(s.sign) for s in kept),
    )
    return coded, tuple(kept)


def _is_stance(statement: Statement, voice: Voice, threshold: float) -> bool:
    """A pronoun whose thing or actor is not known is no concept and no actor: it means another in each text."""
    said = (is_name(statement.subject.name) if voice == "subject" else statement.holder is not None) and is_name(statement.object.name)
    return statement.relation == "wants" and said and statement.modality in HOLDS and statement.confidence >= threshold


def take(columns: Columns, rows: NDArray[Any]) -> Columns:
    """Return some of the rows, by place or by mask; all names stay, so that two selections can be compared cell by cell."""
    chosen = {name: getattr(columns, name)[rows] for name in ("document", "actor", "concept", "level", "day")}
    return replace(columns, **chosen)


def compact(columns: Columns) -> Columns:
    """Drop the names that no row holds."""
    fields: dict[str, Any] = {}
    for names, codes in (("documents", "document"), ("actors", "actor"), ("concepts", "concept")):
        used, places = np.unique(getattr(columns, codes), return_inverse=True)
        fields[names], fields[codes] = tuple(getattr(columns, names)[i] for i in used), places
    return replace(columns, **fields)


def excluded(columns: Columns, exclude: Mapping[str, Sequence[Level]]) -> NDArray[np.bool_]:
    """Return which rows hold an excluded value of any variable: n truths.

    >>> said = columns("de", [None, None], ["Ben", "Ana"], ["tax", "tax"], [1, -1])
    >>> excluded(said, {"actor": ["Ana"]}).tolist()
    [False, True]
    """
    gone = np.zeros(len(columns), dtype=bool)
    for variable, values in exclude.items():
        names, codes = _variable(columns, variable)
        found = [names.index(_named(value, names, variable)) for value in values]
        gone |= np.isin(codes, found)
    return gone


def _variable(columns: Columns, variable: str) -> tuple[tuple[Level, ...], Ints]:
    match variable:
        case "actor":
            return columns.actors, columns.actor
        case "concept":
            return columns.concepts, columns.concept
        case "document":
            return columns.documents, columns.document
        case "qualifier":
            return columns.levels, columns.level
    raise UsageError(f"Statements cannot be excluded by {variable!r}, only by {', '.join(VARIABLES)}.")


def _named(value: Level, names: tuple[Level, ...], variable: str) -> Level:
    """Return the value that is meant; a number of the qualifier may be given in words ("-1")."""
    for level in names:
        if variable == "qualifier" and str(level) in (str(value), f"{value}.0"):
            return level
    return find_name(str(value), map(str, names), what=variable)

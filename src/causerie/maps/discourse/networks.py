"""Discourse networks of statements: each tie with the positions it rests on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from causerie.maps.belief import NO_STORIES
from causerie.maps.discourse.columns import Columns, compact, excluded, stances, take
from causerie.maps.discourse.duplicates import distinct
from causerie.maps.discourse.modes import AGREEMENT, alikeness, concepts_as_actors, one_mode, two_mode
from causerie.maps.discourse.normalise import Floats, Matrix
from causerie.maps.discourse.windows import Window, inside, kernel_weights, moving
from causerie.records import DiscourseNetwork, DiscourseTie, Level, Projection, Statement

DIGITS = 9
"""Decimals that are kept, so that the last bits of a sum do not change what is printed."""
Cells = dict[int, dict[int, list[int]]]
"""Rows by actor and concept."""


def discourse(
    statements: Iterable[Statement],
    dates: Mapping[str, str | None],
    projection: Projection,
    *,
    stories: Mapping[str, str] = NO_STORIES,
    threshold: float = 0.0,
) -> list[DiscourseNetwork]:
    """Return the discourse network of all time or, with a window, one for each window, all on the same nodes.

    Steps: take the positions from the statements; leave out what is excluded; count repeated ones once; then for each
    window project what lies in it, and give each tie the statements it rests on. `dates` are days by document, `stories`
    the story that a document prints, where others print it too.
    """
    rows, said = counted_stances(statements, dates, projection, stories=stories, threshold=threshold)
    return [_network(rows, said, projection, window) for window in (windows(rows, projection) if projection.window else [None])]


def windows(columns: Columns, projection: Projection) -> list[Window]:
    """Return the windows of a projection that has some."""
    return moving(columns.day, projection.window, unit=projection.unit, step=projection.step or projection.window)


def counted_stances(
    statements: Iterable[Statement],
    dates: Mapping[str, str | None],
    projection: Projection,
    *,
    stories: Mapping[str, str] = NO_STORIES,
    threshold: float = 0.0,
) -> tuple[Columns, tuple[Statement, ...]]:
    """Return the positions that the projection counts, and the statement behind each row."""
    coded, said = stances(statements, dates, voice=projection.voice, stories=stories, threshold=threshold)
    kept = np.nonzero(~excluded(coded, _by_variable(projection)))[0]
    kept = kept[distinct(take(coded, kept), projection.duplicates)]
    rows = compact(take(coded, kept))
    return concepts_as_actors(rows) if projection.mode == "concepts" else rows, tuple(said[i] for i in kept.tolist())


def _by_variable(projection: Projection) -> dict[str, list[Level]]:
    found: defaultdict[str, list[Level]] = defaultdict(list)
    for variable, value in projection.exclude:
        found[variable].append(value)
    return found


def _network(columns: Columns, said: Sequence[Statement], projection: Projection, window: Window | None) -> DiscourseNetwork:
    held = np.nonzero(inside(columns.day, window))[0] if window else np.arange(len(columns))
    rows = take(columns, held)
    project = two_mode if projection.mode == "two" else one_mode
    matrix = project(rows, projection.relation, normalise=projection.normalise, weights=_weights(rows, projection, window))
    return DiscourseNetwork(
        projection=projection,
        sources=columns.actors,
        targets=columns.concepts if projection.mode == "two" else columns.actors,
        ties=tuple(_ties(rows, [said[i] for i in held.tolist()], projection, matrix)),
        start=str(window.start) if window else "",
        end=str(window.end) if window else "",
    )


def _weights(columns: Columns, projection: Projection, window: Window | None) -> Floats | None:
    if not window or projection.kernel == "none":
        return None
    return kernel_weights(columns.day, window, projection.kernel)


def _ties(columns: Columns, said: Sequence[Statement], projection: Projection, matrix: Matrix) -> Iterator[DiscourseTie]:
    found, two = _cells(columns), projection.mode == "two"
    cells = matrix.tocoo()
    counted = None if two else alikeness(columns.levels, projection.relation, AGREEMENT) != 0
    for i, j, weight in sorted(zip(cells.row.tolist(), cells.col.tolist(), cells.data.tolist(), strict=True)):
        if two or i < j:
            rows = found[i][j] if counted is None else _shared(found[i], found[j], columns, counted)
            ends = columns.actors[i], (columns.concepts if two else columns.actors)[j]
            evidence = sorted((said[row] for row in rows), key=lambda s: (-s.confidence, s.document, s.quote_start, s.id))
            yield DiscourseTie(source=ends[0], target=ends[1], weight=round(weight, DIGITS), evidence=tuple(evidence))


def _cells(columns: Columns) -> Cells:
    found: Cells = defaultdict(lambda: defaultdict(list))
    for row, (actor, concept) in enumerate(zip(columns.actor.tolist(), columns.concept.tolist(), strict=True)):
        found[actor][concept].append(row)
    return found


def _shared(one: dict[int, list[int]], other: dict[int, list[int]], columns: Columns, counted: Floats) -> list[int]:
    """Return the rows of two actors that meet a row of the other on the same concept, at levels that count together."""
    rows: set[int] = set()
    for concept in one.keys() & other.keys():
        pairs = ((a, b) for a in one[concept] for b in other[concept])
        rows.update(row for a, b in pairs if counted[columns.level[a], columns.level[b]] for row in (a, b))
    return sorted(rows)

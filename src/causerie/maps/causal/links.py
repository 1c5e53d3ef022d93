"""The signed causal map of a camp, or of each camp, from the `causes` statements of its holders."""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial

from causerie.asked import find_name
from causerie.maps.belief import NO_STORIES, belief, wilson
from causerie.maps.camps import camps, grouped, holders
from causerie.names import fold, is_name, spellings
from causerie.records import ALL, FIRMNESS, CausalMap, Edge, Period, Statement, agreed_weight, names_before

NO_DATES: Mapping[str, str | None] = {}
Filter = tuple[str, Callable[[Statement], bool]]
"""What a statement must be, in words and as a test."""
DIGITS = 6
"""Decimals that are kept, so that the last bits of a sum do not change an id."""


def causal_map(
    statements: Iterable[Statement],
    *,
    camp: str = ALL,
    holders: Collection[str] | None = None,
    threshold: float = 0.0,
    period: Period = Period(),  # noqa: B008 - it is frozen
    dates: Mapping[str, str | None] = NO_DATES,
    stories: Mapping[str, str] = NO_STORIES,
) -> CausalMap:
    """Draw the map of a camp: of the holders given, or else of the holder that the camp is named for.

    Steps: choose the spelling of each node from all statements (so that the maps of two camps, or of two periods, share
    their nodes); keep what passes the filters, and say how many each left; gather it by pair of nodes, each pair an edge.
    A document's day is looked up in `dates`, its story in `stories` (by default it is a story of its own).
    """
    statements = list(statements)
    shown = spellings(end.name for statement in statements for end in (statement.subject, statement.object))
    filters = [_links(), *_of_camp(camp, holders), *_within(period, dates), *_confident(threshold)]
    kept, sieve = _sifted(statements, filters)
    pairs: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in kept:
        pairs[shown[fold(statement.subject.name)], shown[fold(statement.object.name)]].append(statement)
    edges = tuple(edge(*ends, pairs[ends], stories) for ends in sorted(pairs))
    return CausalMap(camp=camp, threshold=threshold, period=period, edges=edges, sieve=sieve)


def camp_maps(
    statements: Iterable[Statement],
    chosen: Sequence[str] = (),
    *,
    groups: Iterable[tuple[str, str]] = (),
    threshold: float = 0.0,
    period: Period = Period(),  # noqa: B008 - it is frozen
    dates: Mapping[str, str | None] = NO_DATES,
    stories: Mapping[str, str] = NO_STORIES,
) -> list[CausalMap]:
    """Draw the maps of the camps that are chosen by name; of each camp that has a link, when none is chosen.

    `groups` are pairs of a holder and the camp that a user puts it in.
    """
    statements = list(statements)
    joined = grouped(groups, statements)
    held = holders(statements, joined)
    names = [camp.name for camp in camps(statements, joined)]
    also = names_before(statements, "actor")
    asked = dict.fromkeys(find_name(name, names, what="camp", also=also) for name in chosen)
    wanted = list(asked) or [name for name in names if name != ALL]
    draw = partial(causal_map, statements, threshold=threshold, period=period, dates=dates, stories=stories)
    maps = [draw(camp=name, holders=held.get(name)) for name in wanted]
    return [map_ for map_ in maps if map_.edges or chosen]


def edge(subject: str, object: str, statements: Iterable[Statement], stories: Mapping[str, str] = NO_STORIES) -> Edge:
    """Weigh statements on one pair of nodes.

    With plus, minus and doubt the effective numbers of statements (confidence times FIRMNESS, summed over independent
    ones), the weight is (plus - minus) / (plus + minus + doubt + PRIOR). Belief is in what is said, not in how firmly:
    it takes confidences alone, the leading sign's against all others'.
    """
    sides: dict[int, list[Statement]] = {1: [], -1: [], 0: []}
    for statement in sorted(statements, key=lambda s: (-s.confidence, s.document, s.quote_start, s.id)):
        sides[0 if statement.modality == "denied" else statement.sign].append(statement)
    places = [independent(sides[side], stories) for side in (1, -1, 0)]
    positive, negative, doubted = ([sides[side][place] for place in at] for side, at in zip((1, -1, 0), places, strict=True))
    plus, minus, doubt = (math.fsum(statement.counts for statement in side) for side in (positive, negative, doubted))
    leading, trailing = (positive, negative) if plus >= minus else (negative, positive)
    low, high = wilson(plus, minus, misread=(_misread(positive), _misread(negative)))
    first = 0, len(sides[1]), len(sides[1]) + len(sides[-1])
    return Edge(
        subject=subject,
        object=object,
        positive=tuple(sides[1]),
        negative=tuple(sides[-1]),
        doubted=tuple(sides[0]),
        weight=round(agreed_weight(plus, minus, doubt), DIGITS) + 0.0,
        belief=round(belief(leading, [*trailing, *doubted], stories), DIGITS),
        low=round(low, DIGITS),
        high=round(high, DIGITS),
        plus=round(plus, DIGITS),
        minus=round(minus, DIGITS),
        doubt=round(doubt, DIGITS),
        linked=round(belief([*positive, *negative], doubted, stories), DIGITS),
        counted=tuple(start + place for start, at in zip(first, places, strict=True) for place in at),
    )


def independent(statements: Sequence[Statement], stories: Mapping[str, str] = NO_STORIES) -> list[int]:
    """Return the places of one statement, the one that counts most, of all that one holder makes in one story.

    Repeating is no new evidence, and no more is the same copy in another paper.
    """
    best: dict[tuple[str, str], int] = {}
    for place, statement in enumerate(statements):
        voice = stories.get(statement.document, statement.document), fold(statement.camp)
        if voice not in best or statement.counts > statements[best[voice]].counts:
            best[voice] = place
    return sorted(best.values())


def _misread(statements: Iterable[Statement]) -> float:
    """Return the variance of the statements' count that comes from the reader's error."""
    return math.fsum(FIRMNESS[s.modality] ** 2 * s.confidence * (1 - s.confidence) for s in statements)


def _links() -> Filter:
    """Keep `causes` statements that are no questions, and whose ends are two nodes: most others are two states of one thing
    ("high inflation feeds inflation"), and Axelrod's maps have no self-loops; and a pronoun is no node."""
    return (
        "say that one thing leads to another",
        lambda said: (
            said.relation == "causes"
            and said.modality in FIRMNESS
            and fold(said.subject.name) != fold(said.object.name)
            and is_name(said.subject.name)
            and is_name(said.object.name)
        ),
    )


def _of_camp(camp: str, holders: Collection[str] | None) -> list[Filter]:
    voices = {fold(holder) for holder in ([camp] if holders is None else holders)}
    return [(f"by {camp!r}", lambda said: fold(said.camp) in voices)] if camp != ALL or holders is not None else []


def _within(period: Period, dates: Mapping[str, str | None]) -> list[Filter]:
    return [(str(period), lambda said: period.holds(dates.get(said.document)))] if period != Period() else []


def _confident(threshold: float) -> list[Filter]:
    return [(f"with confidence {threshold:g} or more", lambda said: said.confidence >= threshold)] if threshold else []


def _sifted(statements: list[Statement], filters: Iterable[Filter]) -> tuple[list[Statement], tuple[tuple[str, int], ...]]:
    """Apply the filters in turn; return what is left, and how many each left."""
    kept, sieve = statements, [("read", len(statements))]
    for words, fits in filters:
        kept = [statement for statement in kept if fits(statement)]
        sieve.append((words, len(kept)))
    return kept, tuple(sieve)

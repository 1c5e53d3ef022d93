"""Positions and pledges: who has been for or against what, since when, and who changed their mind."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from causerie.asked import find_name
from causerie.maps.belief import NO_STORIES
from causerie.names import fold, is_name, spellings
from causerie.records import Position, Stand, Statement, names_before, side_of

PAST = re.compile(
    r"\b(?:(?:had|['’]d) (?!to\b|been to\b)(?:[a-z]+ly |once |long |not )?[a-z]+(?:ed|en|wn|ught|ought|said|told|held|led)\b"
    r"|used to|once|formerly|previously|initially|originally)\b"
)
"""Says that somebody stood so before, and maybe no more."""


def positions(
    statements: Iterable[Statement],
    days: Mapping[str, str | None] | None = None,
    *,
    actor: str | None = None,
    thing: str | None = None,
    threshold: float = 0.0,
    stories: Mapping[str, str] = NO_STORIES,
) -> list[Position]:
    """Return the position of each actor on each thing, by actor, then thing.

    `days` dates documents by id, in ISO 8601; `stories` names the story that a document reprints.

    Steps: choose one spelling for each name; keep the `wants` statements of enough confidence that are no questions, of whom
    and on what has a name; gather them by actor and thing; of those that one voice repeats in one story keep the earliest, the
    most confident of a day; put them in order of time; mark changes of mind.
    """
    statements, days = list(statements), days or {}
    wants = (s for s in statements if s.relation == "wants" and s.modality != "asked" and s.confidence >= threshold)
    wanted = [statement for statement in wants if is_name(statement.subject.name) and is_name(statement.object.name)]
    shown = spellings(end.name for s in statements for end in (s.subject, s.object))
    pairs: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in wanted:
        pairs[shown[fold(statement.subject.name)], shown[fold(statement.object.name)]].append(statement)
    actors, things = ([pair[end] for pair in pairs] for end in (0, 1))
    who = find_name(actor, actors, what="actor with a position", also=names_before(statements, "actor")) if actor is not None else None
    also = names_before(statements)
    what = find_name(thing, things, what="thing that somebody is for or against", also=also) if thing is not None else None
    chosen = [pair for pair in sorted(pairs) if who in (None, pair[0]) and what in (None, pair[1])]
    return [position(*pair, [stand(s, days.get(s.document)) for s in pairs[pair]], stories) for pair in chosen]


def stand(statement: Statement, day: str | None = None) -> Stand:
    """Say which side a `wants` statement puts its actor on: a denied want is on neither, it is no want of the opposite. What was so before
    has no day."""
    own = statement.holder is None or fold(statement.holder.name) == fold(statement.subject.name)
    sign = 0 if statement.modality == "denied" else statement.sign
    return Stand(statement=statement, sign=sign, first_hand=own, day=None if is_past(statement) else day)


def is_past(statement: Statement) -> bool:
    """Was it so before the text, on a day that it does not tell: "Vega, who had opposed the law"?"""
    between = statement.subject.end - statement.quote_start, statement.object.start - statement.quote_start
    return 0 <= between[0] <= between[1] and PAST.search(statement.quote, *between) is not None


def position(actor: str, thing: str, stands: Iterable[Stand], stories: Mapping[str, str] = NO_STORIES) -> Position:
    """Gather the stands of one actor on one thing, and mark where the actor's mind has changed.

    A mind has changed on a day whose stands weigh for the side that the last decided day was not on. Only what the actor
    is quoted with, or the text says in its own voice, counts for that: a rival's word on what somebody wants is kept, and
    changes nothing. Nor does an undated stand, a denial, or a day that weighs the same for both sides.
    """
    ordered = _in_order(_independent(stands, stories))
    return Position(actor=actor, thing=thing, stands=tuple(ordered), changes=tuple(_changes(ordered)))


def _in_order(stands: Iterable[Stand]) -> list[Stand]:
    """Put stands in order of time, those without a day last."""
    return sorted(stands, key=lambda s: (s.day is None, s.day or "", s.statement.document, s.statement.quote_start, s.statement.id))


def _independent(stands: Iterable[Stand], stories: Mapping[str, str]) -> list[Stand]:
    """Keep the earliest of the stands on one side that one voice takes in one story: repeating and reprinting are no new evidence."""
    best: dict[tuple[str, str, int], Stand] = {}
    for item in sorted(
        stands, key=lambda s: (s.day is None, s.day or "", -s.statement.confidence, s.statement.quote_start, s.statement.id)
    ):
        story = stories.get(item.statement.document, item.statement.document)
        best.setdefault((story, fold(item.statement.camp), item.sign), item)
    return list(best.values())


def _changes(ordered: Sequence[Stand]) -> Iterator[Stand]:
    last = 0
    for _, day in groupby((s for s in ordered if s.day and s.first_hand), key=lambda s: s.day):
        stands = list(day)
        side = side_of(stands)
        if side and last and side != last:
            yield max((s for s in stands if s.sign == side), key=lambda s: s.statement.confidence)
        last = side or last

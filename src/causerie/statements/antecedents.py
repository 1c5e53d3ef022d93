"""What "it" means where a thing may stand: the first thing of the nearest sentence before it that speaks of any.

What begins a sentence is what it is about, and what later sentences go on about (Grosz, Joshi, Weinstein 1995). Things are the ends of the
statements read. Of 1,908 subjects of `causes` that were annotated for training, all other ends and their names given, 71 % are named so;
the bodies that `actors` takes "it" for were right in 2 %. With names as they are read: `python -m eval names`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from causerie.names import is_name
from causerie.records import Mention, Statement
from causerie.statements.actors import Actors
from causerie.statements.naming import ENDS

IT = "it"
REACH = 2
"""Sentences back in which the thing is looked for."""


def with_antecedents(statements: Sequence[Statement], known: Actors) -> list[Statement]:
    """Return the statements of one document with "it" named, and up or down, as what it means, and quoted from where that is spoken of.

    Where nothing was spoken of it stays "it". `known` are the document's actors; it means no person.
    """
    spoken = spoken_of((end for statement in statements for end in _things(statement)), known)
    return [_named(statement, spoken, known) for statement in statements]


def spoken_of(ends: Iterable[Mention], known: Actors) -> list[Mention]:
    """Those of the ends that "it" can mean, in text order, the longer of two first."""
    said = (end for end in ends if is_name(end.text) and is_name(end.name) and end.name not in known.known.persons)
    return sorted(said, key=lambda end: (end.start, -end.end))


def _things(statement: Statement) -> Iterator[Mention]:
    return (getattr(statement, role) for relation, role in ENDS if relation == statement.relation)


def _named(statement: Statement, spoken: Sequence[Mention], known: Actors) -> Statement:
    ends, begin = [statement.subject, statement.object], statement.quote_start
    for place, other in enumerate((statement.object, statement.subject)):
        if is_it(ends[place]) and ends[place] in _things(statement):
            what = antecedent(ends[place], spoken, known.sentences, apart_from=other.start)
            ends[place] = meant(ends[place], what)
            begin = min(begin, known.sentences[bisect_right(known.sentences, what.start) - 1]) if what else begin
    quote = known.text[begin : statement.quote_start + len(statement.quote)]
    return replace(statement, subject=ends[0], object=ends[1], quote=quote, quote_start=begin)


def is_it(end: Mention) -> bool:
    """Is the end "it", or what is done to it: "abandon it"?"""
    return is_alone(end) or end.name.lower() == IT


def is_alone(end: Mention) -> bool:
    """Is the end "it" and nothing more?"""
    return end.text.lower() == IT


def antecedent(end: Mention, spoken: Sequence[Mention], starts: Sequence[int], *, apart_from: int) -> Mention | None:
    """What "it" in the end means, of what is `spoken` of; what starts at `apart_from` is the statement's other end."""
    here = bisect_right(starts, end.start) - 1
    before = [other for other in spoken[: bisect_left(spoken, end.start, key=lambda other: other.start)] if other.start != apart_from]
    nearest = bisect_right(starts, before[-1].start) - 1 if before else -1
    if nearest < max(0, here - REACH):
        return None
    return next(other for other in before if other.start >= starts[nearest])


def meant(end: Mention, what: Mention | None) -> Mention:
    """The end named as what it means. Is that down, so is what is said of it; what is done to it ("abandon it") turns this about."""
    if what is None:
        return replace(end, name=IT)
    done = 1 if is_alone(end) else end.direction
    return replace(end, name=what.name, kind="thing" if done < 0 else what.kind, direction=done * what.direction)

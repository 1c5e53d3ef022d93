"""The signed causal map of a camp, from the `causes` statements of its holders."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable

from causerie.maps.belief import belief, wilson
from causerie.names import fold, spellings
from causerie.records import ALL, CausalMap, Edge, Modality, Statement

FIRMNESS: dict[Modality, float] = {"stated": 1.0, "denied": 1.0, "hedged": 0.5, "hoped": 0.5}
"""How much of a statement counts, by how it is said. A hedge gives the direction but not that it holds; an aim or a
purpose presumes that the means works, and is no report that it did: a judgement, half each, not a measurement.
`asked` is not there: a question says nothing yet."""
PRIOR = 1.0
"""Imagined statements for "no link" that shrink the weight of a link few statements speak for."""
DIGITS = 6
"""Decimals that are kept, so that the last bits of a sum do not change an id."""


def causal_map(
    statements: Iterable[Statement], *, camp: str = ALL, holders: Collection[str] | None = None, threshold: float = 0.0
) -> CausalMap:
    """Draw the map of a camp: of the holders given, or else of the holder that the camp is named for.

    Steps: choose the spelling of each node from all statements (so that the maps of two camps share their nodes);
    keep the camp's `causes` statements of enough confidence that are not questions; drop those whose ends are one node
    (most are two states of one thing, "high inflation feeds inflation", and Axelrod's maps have no self-loops);
    gather the rest by pair of nodes, each pair an edge.
    """
    statements = list(statements)
    shown = spellings(end.name for statement in statements for end in (statement.subject, statement.object))
    voices = {fold(holder) for holder in ([camp] if holders is None else holders)}
    everyone = camp == ALL and holders is None
    pairs: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        ends = shown[fold(statement.subject.name)], shown[fold(statement.object.name)]
        if _links(statement, threshold) and ends[0] != ends[1] and (everyone or fold(statement.camp) in voices):
            pairs[ends].append(statement)
    return CausalMap(camp=camp, threshold=threshold, edges=tuple(edge(*ends, pairs[ends]) for ends in sorted(pairs)))


def edge(subject: str, object: str, statements: Iterable[Statement]) -> Edge:
    """Weigh statements on one pair of nodes.

    With plus, minus and doubt the effective numbers of statements (confidence times FIRMNESS, summed over independent
    ones), the weight is (plus - minus) / (plus + minus + doubt + PRIOR). Belief is in what is said, not in how firmly:
    it takes confidences alone, the leading sign's against all others'.
    """
    sides: dict[int, list[Statement]] = {1: [], -1: [], 0: []}
    for statement in sorted(statements, key=lambda s: (-s.confidence, s.document, s.quote_start, s.id)):
        sides[0 if statement.modality == "denied" else statement.sign].append(statement)
    positive, negative, doubted = (independent(sides[side]) for side in (1, -1, 0))
    plus, minus, doubt = (math.fsum(map(_counts, side)) for side in (positive, negative, doubted))
    leading, trailing = (positive, negative) if plus >= minus else (negative, positive)
    low, high = wilson(plus, minus)
    return Edge(
        subject=subject,
        object=object,
        positive=tuple(sides[1]),
        negative=tuple(sides[-1]),
        doubted=tuple(sides[0]),
        weight=round((plus - minus) / (plus + minus + doubt + PRIOR), DIGITS) + 0.0,
        belief=round(belief(leading, [*trailing, *doubted]), DIGITS),
        low=round(low, DIGITS),
        high=round(high, DIGITS),
        plus=round(plus, DIGITS),
        minus=round(minus, DIGITS),
        doubt=round(doubt, DIGITS),
        linked=round(belief([*positive, *negative], doubted), DIGITS),
    )


def independent(statements: Iterable[Statement]) -> list[Statement]:
    """Keep one statement, the one that counts most, of all that one holder makes in one document: repeating is no new evidence."""
    best: dict[tuple[str, str], Statement] = {}
    for statement in statements:
        voice = statement.document, fold(statement.camp)
        if voice not in best or _counts(statement) > _counts(best[voice]):
            best[voice] = statement
    return list(best.values())


def _links(statement: Statement, threshold: float) -> bool:
    return statement.relation == "causes" and statement.modality in FIRMNESS and statement.confidence >= threshold


def _counts(statement: Statement) -> float:
    return statement.confidence * FIRMNESS[statement.modality]

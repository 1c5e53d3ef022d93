"""The signed actor network: who acts or speaks toward whom as a friend or a foe, from the `ties` statements."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from causerie.maps.belief import NO_STORIES
from causerie.maps.causal.links import DIGITS, edge
from causerie.maps.ties.facets import facet as facet_of
from causerie.names import fold, is_name, spellings
from causerie.records import FIRMNESS, ActorNetwork, Facet, Statement, Symmetry, Tie


def actor_network(
    statements: Iterable[Statement], *, facet: Facet | None = None, threshold: float = 0.0, stories: Mapping[str, str] = NO_STORIES
) -> ActorNetwork:
    """Gather the ties of enough confidence, that are not questions, by pair of actors; with `facet` only words or only acts.

    Whoever tells of a tie, it is a tie between the two; who told stays with its statements.
    """
    statements = list(statements)
    shown = spellings(end.name for statement in statements for end in (statement.subject, statement.object))
    pairs: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        ends = shown[fold(statement.subject.name)], shown[fold(statement.object.name)]
        if _is_tie(statement, threshold) and ends[0] != ends[1] and facet in (None, facet_of(statement)):
            pairs[ends].append(statement)
    return ActorNetwork(ties=tuple(tie(*ends, pairs[ends], stories) for ends in sorted(pairs)), facet=facet, threshold=threshold)


def tie(subject: str, object: str, statements: Iterable[Statement], stories: Mapping[str, str] = NO_STORIES) -> Tie:
    """Weigh statements on one pair of actors as those on an edge are weighed.

    The lean is (plus - minus) / (plus + minus), its interval Wilson's for the share of plus, put on the same scale.
    """
    weighed = edge(subject, object, statements, stories)
    total = weighed.plus + weighed.minus
    return Tie(
        subject=subject,
        object=object,
        positive=weighed.positive,
        negative=weighed.negative,
        doubted=weighed.doubted,
        facets=tuple(map(facet_of, weighed.evidence)),
        weight=weighed.weight,
        lean=round((weighed.plus - weighed.minus) / total, DIGITS) if total else 0.0,
        low=round(2 * weighed.low - 1, DIGITS),
        high=round(2 * weighed.high - 1, DIGITS),
        belief=weighed.belief,
        plus=weighed.plus,
        minus=weighed.minus,
        doubt=weighed.doubt,
        counted=weighed.counted,
    )


def undirected(ties: Sequence[Tie], *, rule: Symmetry = "pooled", stories: Mapping[str, str] = NO_STORIES) -> list[Tie]:
    """Make ties of two directions one, its ends in order of the alphabet.

    `pooled` weighs the statements of both directions together; `agreeing` does so too, but drops a pair whose two
    directions differ in sign; `mutual` keeps only pairs with both directions, of the same sign.
    """
    ways: defaultdict[tuple[str, str], list[Tie]] = defaultdict(list)
    for way in ties:
        ways[min(way.subject, way.object), max(way.subject, way.object)].append(way)
    kept = {pair: both for pair, both in ways.items() if _fits(both, rule)}
    return [tie(*pair, [statement for way in kept[pair] for statement in way.evidence], stories) for pair in sorted(kept)]


def _fits(ways: Sequence[Tie], rule: Symmetry) -> bool:
    agree = len({way.sign for way in ways}) == 1
    return {"pooled": True, "agreeing": agree, "mutual": agree and len(ways) == 2}[rule]


def _is_tie(statement: Statement, threshold: float) -> bool:
    firm = statement.relation == "ties" and statement.modality in FIRMNESS and statement.confidence >= threshold
    return firm and is_name(statement.subject.name) and is_name(statement.object.name)

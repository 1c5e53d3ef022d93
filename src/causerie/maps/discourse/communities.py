"""Camps as communities: who agrees with whom more than with others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from causerie.maps.belief import NO_STORIES
from causerie.maps.discourse.columns import HOLDS, Columns, columns, take
from causerie.maps.discourse.duplicates import distinct
from causerie.maps.discourse.modes import one_mode
from causerie.maps.discourse.normalise import Matrix
from causerie.maps.discourse.polarisation import polarisation
from causerie.names import fold, is_name, spellings
from causerie.records import Communities, Community, SharedView, Statement

RUNS = 10
"""Runs of Louvain, from seeds one after another, of which the one with the highest modularity is kept: a run depends on the
order in which it takes actors, and one alone often stops short."""
DIGITS = 9
View = tuple[Statement, str, str]
"""A statement, the actor who takes a position in it, and the concept it is on."""


def communities(
    statements: Iterable[Statement],
    *,
    resolution: float = 1.0,
    seed: int = 1,
    threshold: float = 0.0,
    stories: Mapping[str, str] = NO_STORIES,
) -> Communities:
    """Divide the actors by Louvain's method in the congruence network, normalised by average activity.

    Steps: take the positions (see `views`), repeated ones within a story once; project them on actors; divide; name each
    community of two or more, and say what it shares. A higher resolution gives smaller communities.
    """
    said = sorted(views(statements, threshold), key=lambda view: (view[0].document, view[0].quote_start, view[0].id))
    rows = _rows(said, stories)
    kept = distinct(rows, "document")
    counted = take(rows, kept)
    congruence, conflict = (one_mode(counted, relation, normalise="average") for relation in ("congruence", "conflict"))
    agreements = one_mode(counted, "congruence")
    division, modularity = _divided(congruence, resolution, seed)
    positions = [(said[i][0], rows.actors[rows.actor[i]], rows.concepts[rows.concept[i]]) for i in kept.tolist()]
    groups = [[rows.actors[i] for i in sorted(group)] for group in division]
    leaders = {tuple(group): max(group, key=_agreement(rows, agreements, group)) for group in groups}
    camps = {actor: leaders[tuple(group)] for group in groups for actor in group}
    found = [_community(leaders[tuple(group)], group, positions) for group in groups if len(group) > 1]
    return Communities(
        found=tuple(sorted(found, key=lambda community: (-len(community.members), community.name))),
        alone=tuple(sorted(actor for group in groups for actor in group if len(group) == 1)),
        polarisation=polarisation(congruence.toarray(), conflict.toarray(), [camps[actor] for actor in rows.actors]),
        modularity=round(modularity, DIGITS) + 0.0,
        resolution=resolution,
        seed=seed,
    )


def views(statements: Iterable[Statement], threshold: float = 0.0) -> Iterator[View]:
    """Yield the positions that statements take: an actor for or against a thing, a holder's view that one thing leads to another.

    The concept of the latter is the link, for which the sign is: who says that taxes raise growth and who says that
    they lower it disagree on "taxes → growth". The text's own voice is no actor, and a pronoun
    that is not resolved is neither actor nor concept.
    """
    for statement in statements:
        is_named = is_name(statement.subject.name) and is_name(statement.object.name)
        if is_named and statement.modality in HOLDS and statement.confidence >= threshold:
            if statement.relation == "wants":
                yield statement, statement.subject.name, statement.object.name
            elif statement.relation == "causes" and statement.holder:
                yield statement, statement.holder.name, f"{statement.subject.name} → {statement.object.name}"


def _rows(said: Sequence[View], stories: Mapping[str, str]) -> Columns:
    actors, concepts = spellings(actor for _, actor, _ in said), spellings(concept for _, _, concept in said)
    return columns(
        (stories.get(statement.document, statement.document) for statement, _, _ in said),
        (None for _ in said),
        (actors[fold(actor)] for _, actor, _ in said),
        (concepts[fold(concept)] for _, _, concept in said),
        (float(statement.sign) for statement, _, _ in said),
    )


def _divided(weights: Matrix, resolution: float, seed: int) -> tuple[list[set[int]], float]:
    """Return the communities of the actors 0 to n - 1, and their modularity (0 where there are no ties)."""
    from networkx import Graph
    from networkx.algorithms.community import louvain_communities, modularity

    graph: Any = Graph()
    graph.add_nodes_from(range(weights.shape[0]))
    cells = weights.tocoo()
    ties = zip(cells.row.tolist(), cells.col.tolist(), cells.data.tolist(), strict=True)
    graph.add_weighted_edges_from(sorted(tie for tie in ties if tie[0] < tie[1]))
    if not graph.size():
        return [{actor} for actor in graph], 0.0
    runs = [louvain_communities(graph, resolution=resolution, seed=seed + run) for run in range(RUNS)]
    scored = [(round(modularity(graph, run, resolution=resolution), DIGITS), run) for run in runs]
    best, division = max(scored, key=lambda pair: pair[0])
    return sorted(division, key=min), best


def _agreement(columns: Columns, weights: Matrix, group: Sequence[str]) -> Any:
    """Return the key by which a community's first member is the one who agrees most with the others."""
    place = {name: index for index, name in enumerate(columns.actors)}
    members = [place[name] for name in group]
    return lambda name: round(float(weights[[place[name]]][:, members].sum()), DIGITS)


def _community(leader: str, members: Sequence[str], positions: Iterable[View]) -> Community:
    held: defaultdict[tuple[str, int], list[tuple[str, Statement]]] = defaultdict(list)
    for statement, actor, concept in positions:
        if actor in members:
            held[concept, statement.sign].append((actor, statement))
    stands = [
        SharedView(
            concept=concept,
            sign=sign,
            members=tuple(sorted({actor for actor, _ in views})),
            evidence=tuple(sorted((statement for _, statement in views), key=lambda s: (-s.confidence, s.document, s.quote_start, s.id))),
        )
        for (concept, sign), views in held.items()
    ]
    shared = sorted((s for s in stands if len(s.members) > 1), key=lambda s: (-len(s.members), -len(s.evidence), s.concept, s.sign))
    return Community(name=f"camp of {leader}", members=tuple(members), shared=tuple(shared))

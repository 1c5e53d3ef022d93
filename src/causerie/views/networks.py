"""Discourse networks for people and for machines: tables, JSON objects, CSV, matrices, GraphML."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from causerie.records import Backbone, Bar, DiscourseNetwork, DiscourseTie, Move, PhasedWindows, Projection, Statement
from causerie.views.graphml import graphml
from causerie.views.rows import NOWHERE, Documents, Form, Row, as_csv, as_json, json_file
from causerie.views.terminal import one_line, table, wrap
from causerie.views.words import claim, plural, quote_lines

COLUMNS = ("start", "end", "source", "target", "weight", "statements")
SHOWN = 40
"""Ties that a table shows; the files hold all."""
ALONE = 8
"""Names without a tie that are listed."""
COMBINED = {1: "for", 2: "against", 3: "for and against"}
TIES = {
    "ignore": "statements",
    "congruence": "agreement",
    "conflict": "conflict",
    "subtract": "agreement less conflict",
    "combine": "positions",
}
"""What a tie counts, in words; a two-mode network that subtracts counts statements for less those against."""

HELP = {
    "mode": "Actors and concepts (two), or actors or concepts alone.",
    "relation": "What a tie counts.",
    "normalise": "Two-mode: activity, prominence. One-mode: average, jaccard, cosine, dna_cosine.",
    "duplicates": "Where a repeated position counts once; include counts all.",
    "voice": "Whose position: who is for it, or the holder who says so.",
    "window": "A network for each so many days; 0 is one of all time.",
    "step": "Days from one window to the next; 0 is as many as it has.",
    "unit": "Count windows and steps in days, in months, or in positions.",
    "kernel": "Weigh by the distance from the middle of the window.",
}
EXCLUDE = "Leave out an actor, concept, document or qualifier, as in actor=Senate."


def network_json(network: DiscourseNetwork, documents: Documents = NOWHERE) -> Row:
    """Return a discourse network; its ties name their statements by id, and each statement stands once."""
    ties = [{"source": t.source, "target": t.target, "weight": t.weight, "evidence": [s.id for s in t.evidence]} for t in network.ties]
    statements = {statement.id: as_json(statement, documents) for tie in network.ties for statement in tie.evidence}
    return {**as_json(replace(network, ties=())), "ties": ties, "statements": statements}


def tie_row(network: DiscourseNetwork, tie: DiscourseTie) -> Row:
    cells = {"source": tie.source, "target": tie.target, "weight": tie.weight, "statements": len(tie.evidence)}
    return {"start": network.start, "end": network.end, **cells}


def matrix(network: DiscourseNetwork) -> str:
    """Return the network as a matrix, a row for each source; that of a one-mode network is square and symmetric."""
    weights = {(tie.source, tie.target): tie.weight for tie in network.ties}
    if network.projection.mode != "two":
        weights |= {(target, source): weight for (source, target), weight in weights.items()}
    lines = [{"": source, **{target: weights.get((source, target), 0) for target in network.targets}} for source in network.sources]
    return as_csv(lines, ["", *network.targets])


FORMS: dict[str, Form] = {
    ".matrix.csv": lambda networks, _: "\n".join(map(matrix, networks)),
    ".csv": lambda networks, _: as_csv([tie_row(network, tie) for network in networks for tie in network.ties], COLUMNS),
    ".json": lambda networks, documents: json_file([network_json(network, documents) for network in networks]),
    ".graphml": lambda networks, _: "\n".join(map(graphml, networks)),
}
"""How discourse networks are written, by the end of the file's name; the longer end first."""
SINGLE = (".matrix.csv", ".graphml")
"""Of these, the forms that hold one network."""


def network_lines(network: DiscourseNetwork, *, most: int = SHOWN) -> list[str]:
    """Say a discourse network: what it counts, then its ties, the heaviest first."""
    ties = sorted(network.ties, key=lambda tie: (-abs(tie.weight), tie.source, tie.target))
    rows = [(tie.source, tie.target, _weight(network, tie), f"{len(tie.evidence):,}") for tie in ties[:most]]
    rest = [f"… and {plural(len(ties) - most, 'more tie')}; -o FILE writes them all"] if len(ties) > most else []
    head = [one_line(f"{_title(network)} · {_sides(network)} · {plural(len(ties), 'tie')}")]
    return [*head, *(table((*_ends(network.projection), "weight", "statements"), rows) if rows else []), *rest, *_without_tie(network)]


def _without_tie(network: DiscourseNetwork) -> list[str]:
    """Name the actors or concepts of all time that no tie joins, as those whose positions cancel out."""
    tied = {end for tie in network.ties for end in (tie.source, tie.target)}
    alone = [] if network.start or not tied else [name for name in network.sources if name not in tied]
    balanced = ", as much for as against" if network.projection.mode == "two" else ", or agreeing as much as not"
    why = balanced if network.projection.relation == "subtract" else ""
    more = f" and {len(alone) - ALONE:,} more" if len(alone) > ALONE else ""
    return wrap(f"Without a tie{why}: {', '.join(alone[:ALONE])}{more}", hanging="  ") if alone else []


def _title(network: DiscourseNetwork) -> str:
    made = network.projection
    counts = "for less against" if (made.mode, made.relation) == ("two", "subtract") else TIES[made.relation]
    by = f" by {made.normalise}" if made.normalise != "none" else ""
    return f"{counts}{by}" + (f" · {network.start} to {network.end}" if network.start else "")


def _sides(network: DiscourseNetwork) -> str:
    if network.projection.mode == "two":
        return f"{plural(len(network.sources), 'actor')}, {plural(len(network.targets), 'concept')}"
    return plural(len(network.sources), "concept" if network.projection.mode == "concepts" else "actor")


def _ends(projection: Projection) -> tuple[str, str]:
    return {"two": ("actor", "concept"), "one": ("actor", "actor"), "concepts": ("concept", "concept")}[projection.mode]


def _weight(network: DiscourseNetwork, tie: DiscourseTie) -> str:
    if network.projection.relation == "combine":
        return COMBINED[round(tie.weight)]
    return f"{tie.weight:+g}" if network.projection.relation == "subtract" else f"{tie.weight:g}"


def move_lines(move: Move) -> list[str]:
    """Say who moved from which camp to which, with what the actor shares with either."""
    return [
        *wrap(f"{move.actor}: from the {move.before} to the {move.after}"),
        *_shared("shared then", move.shared_before),
        *_shared("shares now", move.shared_after),
    ]


def _shared(label: str, statements: Sequence[Statement]) -> Iterator[str]:
    for statement in statements:
        yield from wrap(f"{label}: {claim(statement)}", indent="  ", hanging="    ")
        yield from quote_lines([statement], indent="    ")


def bar_lines(bars: Sequence[Bar]) -> list[str]:
    """Say how often each concept is argued against and for."""
    counts = [(bar.name, dict(bar.counts)) for bar in bars]
    return table(("concept", "against", "for"), [(name, f"{of.get(-1.0, 0):,}", f"{of.get(1.0, 0):,}") for name, of in counts])


def backbone_lines(backbone: Backbone) -> list[str]:
    """Say which concepts carry a debate, and what is lost without the others."""
    total = len(backbone.concepts) + len(backbone.redundant)
    found = "every set was tried" if backbone.exact else "the best set met, not every one was tried"
    head = f"{len(backbone.concepts)} of {plural(total, 'concept')} carry the network of actors, at a loss of {backbone.loss:.4f} ({found})"
    return [*wrap(head), *(line for name in backbone.concepts for line in wrap(name, indent="  ", hanging="    "))]


def phase_lines(found: PhasedWindows) -> list[str]:
    """Say from when to when a debate was in which state."""
    runs = [list(run) for _, run in groupby(zip(found.windows, found.phases.states, strict=True), key=lambda pair: pair[1])]
    rows = [(str(run[0][1]), run[0][0][0], run[-1][0][1], str(len(run))) for run in runs]
    return [*table(("state", "from", "to", "windows"), rows), f"modularity {found.phases.modularity:.3f}"]


OTHERS: dict[str, Callable[[Any], list[str]]] = {"bars": bar_lines, "backbone": backbone_lines, "phases": phase_lines}
"""What else a debate shows, beside its network; each is a method of the corpus."""

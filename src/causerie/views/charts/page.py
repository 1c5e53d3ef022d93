"""A page of HTML that holds a picture and the sentences it rests on, and needs nothing else."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from causerie.corpus import sentence
from causerie.records import ALL, ActorNetwork, CausalMap, Comparison, Edge, Position, Run, Statement
from causerie.views.charts.svg import INK, MUTED, RULE, clean
from causerie.views.rows import NOWHERE, Documents
from causerie.views.words import MOVES, SIDES, VERBS, agreeing, percent, place

STYLE = (
    f"body{{font:15px/1.5 Helvetica,Arial,sans-serif;color:{INK};margin:1.5rem auto;max-width:76rem;padding:0 1rem}}"
    f"blockquote{{margin:.2rem 0 .6rem 1rem;padding-left:.8rem;border-left:3px solid {RULE};color:{MUTED}}}"
    "figure{margin:0;overflow-x:auto}li{margin:.4rem 0}"
)
TIES = {1: VERBS["ties"]["stated"][0], -1: VERBS["ties"]["stated"][1], 0: "neither sides with nor turns against"}

Section = tuple[str, Iterable[tuple[str, Sequence[Statement]]]]
"""A heading, and under it what is said, each with the statements that it rests on."""


def page(svg: str, records: Sequence[Any], documents: Documents = NOWHERE) -> str:
    """Write the page: the picture, then for each record what it says and the sentences behind it, with the pages they stand on if several.

    `documents` are those of the statements, by id.
    """
    said = (_section(*SAID[type(record)](record), documents) for record in records)
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Causerie</title><style>{STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body><figure>{svg}</figure>\n{"".join(said)}</body></html>\n'


def _map(map_: CausalMap) -> Section:
    edges = sorted(map_.edges, key=lambda edge: (-edge.belief, -abs(edge.weight), edge.subject, edge.object))
    return "all together" if map_.camp == ALL else map_.camp, ((_believed(edge), edge.evidence) for edge in edges)


def _believed(edge: Edge) -> str:
    return f"{sentence(edge)} ({percent(edge.belief).strip()})" if edge.positive or edge.negative else sentence(edge)


def _position(position: Position) -> Section:
    since = f", since {position.since}" if position.since else ""
    said = f"{SIDES[position.sign]} {position.thing}{since}"
    return position.actor, [(said, [stand.statement for stand in position.stands])]


def _comparison(comparison: Comparison) -> Section:
    """List the links, those that set the maps apart most first, with what each of the two rests on."""
    items = [
        (f"{difference.agreement}: {name}: {sentence(edge)}", edge.evidence)
        for difference in comparison.differences
        for name, edge in ((comparison.one, difference.one), (comparison.other, difference.other))
        if edge
    ]
    return f"{comparison.one} and {comparison.other}", items


def _run(run: Run) -> Section:
    """List what follows, each with the links of its strongest path."""
    items: list[tuple[str, Sequence[Statement]]] = []
    for outcome in run.outcomes:
        items.append((f"{outcome.node} {MOVES[outcome.direction]} ({outcome.low:+.2f} to {outcome.high:+.2f})", ()))
        items += [(f"→ {_believed(edge)}", edge.evidence) for path in outcome.paths[:1] for edge in path.edges]
    return run.camp, items


def _network(network: ActorNetwork) -> Section:
    ties = sorted(network.ties, key=lambda tie: (-len(tie.evidence), tie.subject, tie.object))
    return "Ties", ((f"{tie.subject} {agreeing(TIES[tie.sign], tie.subject)} {tie.object}", tie.evidence) for tie in ties)


def _section(head: str, items: Iterable[tuple[str, Sequence[Statement]]], documents: Documents) -> str:
    listed = "".join(f"<li>{clean(said)}{''.join(_quote(each, documents) for each in statements)}</li>" for said, statements in items)
    return f"<h2>{clean(head)}</h2><ul>{listed}</ul>\n"


def _quote(statement: Statement, documents: Documents) -> str:
    return f"<blockquote>{clean(statement.quote + place(statement, documents))}</blockquote>" if statement.quote else ""


SAID: dict[type, Callable[[Any], Section]] = {
    ActorNetwork: _network,
    CausalMap: _map,
    Comparison: _comparison,
    Position: _position,
    Run: _run,
}
"""How records of a kind are said under their picture."""

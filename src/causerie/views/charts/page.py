"""A page of HTML that holds a picture and the sentences it rests on, and needs nothing else."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from causerie.corpus import sentence
from causerie.records import ALL, TEXT_VOICE, ActorNetwork, CausalMap, Comparison, Edge, Position, Run, Statement
from causerie.views.charts.svg import INK, MUTED, PAPER, RULE, clean
from causerie.views.rows import NOWHERE, Documents
from causerie.views.structure import HEADS
from causerie.views.words import MOVES, VERBS, agreeing, percent, places_of, position_line, share_of_draws, stand_line

STYLE = (
    f"html{{color-scheme:only light;background:{PAPER}}}"  # a browser that darkens pages would turn the words of a picture white on white
    f"body{{font:15px/1.5 Helvetica,Arial,sans-serif;color:{INK};margin:1.5rem auto;max-width:76rem;padding:0 1rem}}"
    f"blockquote{{margin:.2rem 0 .6rem 1rem;padding-left:.8rem;border-left:3px solid {RULE};color:{MUTED}}}"
    "figure{margin:0;overflow-x:auto}figure svg{max-width:100%;height:auto}li{margin:.4rem 0}"
)
SHRINKS = 0.75
"""How far a picture that is wider than the window is made smaller, before one has to scroll: its words stay legible."""
TIES = {1: VERBS["ties"]["stated"][0], -1: VERBS["ties"]["stated"][1], 0: "neither sides with nor turns against"}

Said = tuple[str, Sequence[Statement]]
"""What is said, and the statements that it rests on."""
Sections = Iterable[tuple[str, Iterable[Said]]]
"""Headings, and what is said under each."""


def page(svg: str, records: Sequence[Any], documents: Documents = NOWHERE) -> str:
    """Write the page: the picture, then what the records say and the sentences behind it.

    `documents` are those of the statements, by id; where they are of several pages, each sentence is told where it stands, and when
    and by whom it was said. Several sections have a list of links above the picture, which may be long.
    """
    sections: dict[str, list[Said]] = defaultdict(list)
    for record in records:
        for head, items in SAID[type(record)](record):
            sections[head] += items
    where = places_of(documents)
    written = (_section(number, head, items, where) for number, (head, items) in enumerate(sections.items(), start=1))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{_title(svg, list(sections))}</title><style>{STYLE}{_least(svg)}</style></head>\n"
        f"<body>{_links(list(sections))}<figure>{svg}</figure>\n{''.join(written)}</body></html>\n"
    )


def _title(svg: str, heads: Sequence[str]) -> str:
    """Name the page after its picture and, where it speaks of one thing only, that."""
    drawn = re.search("<title>(.*?)</title>", svg)
    of = f": {clean(heads[0])}" if len(heads) == 1 else ""
    return f"{drawn[1] if drawn else 'Causerie'}{of} – Causerie"


def _least(svg: str) -> str:
    wide = re.search(r'width="([\d.]+)"', svg)
    return f"figure svg{{min-width:{float(wide[1]) * SHRINKS:.0f}px}}" if wide else ""


def _links(heads: Sequence[str]) -> str:
    linked = " · ".join(f'<a href="#s{number}">{clean(head)}</a>' for number, head in enumerate(heads, start=1))
    return f"<nav>The sentences: {linked}</nav>" if len(heads) > 1 else ""


def _map(map_: CausalMap) -> Sections:
    edges = map_.best_believed
    yield "all together" if map_.camp == ALL else map_.camp, ((_believed(edge), edge.evidence) for edge in edges)


def _believed(edge: Edge) -> str:
    return f"{sentence(edge)} ({percent(edge.belief).strip()})" if edge.affirmed else sentence(edge)


def _position(position: Position) -> Sections:
    stands = ((f"→ {stand_line(stand, position)}", [stand.statement]) for stand in position.stands)
    yield position.actor, [(position_line(position), ()), *stands]


def _comparison(comparison: Comparison) -> Sections:
    """List the links by what the two maps make of them, those that set them apart most first, with what each of the two rests on."""
    for kind, head in HEADS.items():
        items = [
            (f"{name}: {_believed(edge)}", edge.evidence)
            for difference in comparison.differences
            for name, edge in ((comparison.one, difference.one), (comparison.other, difference.other))
            if edge and difference.agreement == kind
        ]
        if items:
            yield head.format(comparison.one, comparison.other), items


def _run(run: Run) -> Sections:
    """List what follows, each with the links of its strongest path."""
    items: list[Said] = []
    for outcome in run.outcomes:
        moves = f"{outcome.node} {agreeing(MOVES[outcome.direction], outcome.node)}{share_of_draws(outcome, run)}"
        items.append((f"{moves} ({outcome.low:+.2f} to {outcome.high:+.2f})", ()))
        items += [(f"→ {_believed(edge)}", edge.evidence) for path in outcome.paths[:1] for edge in path.edges]
    yield run.camp, items


def _network(network: ActorNetwork) -> Sections:
    ties = sorted(network.ties, key=lambda tie: (-len(tie.evidence), tie.subject, tie.object))
    yield "Ties", ((f"{tie.subject} {agreeing(TIES[tie.sign], tie.subject)} {tie.object}", tie.evidence) for tie in ties)


def _section(number: int, head: str, items: Iterable[Said], where: Mapping[str, str]) -> str:
    listed = "".join(
        f"<li>{clean(said)}{''.join(_quotes(statements, where, {TEXT_VOICE, head, said.partition(':')[0]}))}</li>"
        for said, statements in items
    )
    return f'<h2 id="s{number}">{clean(head)}</h2><ul>{listed}</ul>\n'


def _quotes(statements: Iterable[Statement], where: Mapping[str, str], known: Set[str]) -> Iterator[str]:
    """Quote each sentence once, with all the places where it stands, and with its holder where that is not known already."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for statement in statements:
        found[statement.quote, statement.camp].append(where.get(statement.document, ""))
    for (quote, holder), stands in found.items():
        pages = "; ".join(dict.fromkeys(filter(None, stands)))
        told = ", ".join(filter(None, ("" if holder in known else holder, pages))) if pages else ""
        yield f"<blockquote>{clean(f'{quote} ({told})' if told else quote)}</blockquote>" if quote else ""


SAID: dict[type, Callable[[Any], Sections]] = {
    ActorNetwork: _network,
    CausalMap: _map,
    Comparison: _comparison,
    Position: _position,
    Run: _run,
}
"""How records of a kind are said under their picture."""

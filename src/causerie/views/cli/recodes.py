"""The command on names: which are one node, and what a curator says of it."""

from collections.abc import Callable

import click

from causerie.corpus import Corpus
from causerie.records import RecodeKind
from causerie.views import nodes, rows
from causerie.views.cli.options import Command, json_option, setting_options, settled
from causerie.views.cli.output import show_json
from causerie.views.terminal import show

LISTED = 20
Pairs = tuple[tuple[str, str], ...]
Given = tuple[tuple[RecodeKind, Pairs], ...]


def _pairs(flag: str, text: str) -> Callable[[Command], Command]:
    return click.option(flag, nargs=2, multiple=True, metavar="A B", help=f"{text}; may be given again.")


@click.command(
    short_help="Say which names are one node.",
    help="List which names of things, and of actors, are one node of the corpus, which are another in each story (plan, decision), "
    "what was decided, and which others may be one; or decide. With itself, a name is one thing in all stories (--same A A) or "
    "another in each (--apart A A). What was read stays as it was: a decision is kept beside it, holds for what is read later too, and "
    "can be taken back. The last one on two names stands.",
)
@click.argument("corpus")
@_pairs("--same", "Two names are one node")
@_pairs("--apart", "Two names are not one node, however alike they are")
@_pairs("--reverse", "Two names say the opposite of each other: one node, turned round")
@_pairs("--undo", "Take back what was decided on two names")
@click.option(
    "--most",
    type=click.IntRange(0),
    default=LISTED,
    show_default=True,
    help="Names that may be one node, and stories of a name, that are listed.",
)
@json_option
@setting_options("merging")
def recode(corpus: str, same: Pairs, apart: Pairs, reverse: Pairs, undo: Pairs, most: int, as_json: bool, merging: str | None) -> None:
    given: Given = (("same", same), ("apart", apart), ("reverse", reverse))
    with Corpus.open(corpus, merging=settled(merging=merging).merging) as kept:
        _check(kept, given, undo)
        undone = [decision for pair in undo for decision in kept.undo(*pair)]
        decided = [kept.recode(kind, *pair) for kind, pairs in given for pair in pairs]
        if not (undo or decided):
            _list(kept, most, as_json)
        elif as_json:
            show_json([*({"undone": rows.as_json(r)} for r in undone), *({"decided": rows.as_json(r)} for r in decided)])
        else:
            show([*(f"Taken back: {nodes.recode_line(r)}" for r in undone), *(f"Decided: {nodes.recode_line(r)}" for r in decided)])


def _check(kept: Corpus, given: Given, undo: Pairs) -> None:
    """Raise the first error of all that was given before any of it is kept."""
    for pair in undo:
        kept.decided(*pair)
    for kind, pairs in given:
        for pair in pairs:
            kept.decision(kind, *pair)


def _list(kept: Corpus, most: int, as_json: bool) -> None:
    merges, partings, recodes = kept.merges(), kept.partings(), kept.recodes()
    group = {name: place for place, merge in enumerate(merges) for name in (*merge.names, *merge.reverse)}
    decided = {frozenset((recode.name, recode.other)) for recode in recodes}
    waiting = [
        proposal
        for proposal in kept.proposals()
        if (proposal.name not in group or group[proposal.name] != group.get(proposal.other))
        and frozenset((proposal.name, proposal.other)) not in decided
    ]
    if as_json:
        found = (("merge", merges), ("parting", partings), ("recode", recodes), ("proposal", waiting))
        show_json({what: rows.as_json(record)} for what, records in found for record in records)
    else:
        show(nodes.node_lines(merges, partings, recodes, waiting, most=most))

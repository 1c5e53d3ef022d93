"""The command that pulls levers: what follows on each camp's map, why, and what the answer hangs on."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import click

from causerie.corpus import Corpus, divide, period, shared, side_by_side
from causerie.corpus import sensitivity as what_turns
from causerie.errors import NameNotFound, UsageError
from causerie.names import bare, fold
from causerie.nouns import head
from causerie.records import ACTIONS, Action, CausalMap, Document, Lever, Run, Scenario
from causerie.settings import Settings
from causerie.views import doubts, rows, words
from causerie.views.charts import picture
from causerie.views.cli.asking import asking, note_undated
from causerie.views.cli.options import (
    SOURCES_HELP,
    Rows,
    after_option,
    before_option,
    camp_option,
    groups_option,
    json_option,
    out_option,
    record_options,
    setting_options,
    settled,
    sources_argument,
)
from causerie.views.cli.output import Target, show_json
from causerie.views.terminal import note, show

RUN_FORMS = {**rows.RUN_FORMS, **picture.FORMS}
SCENARIO_HELP = {
    "rule": "How states follow from states; press is linear and lasting.",
    "function": "How what a node receives becomes its state.",
    "ensemble": "What is drawn: links, whether statements were read rightly, or nothing.",
    "epsilon": "Largest change at which a draw counts as settled.",
    "cap": "Most steps.",
}
WHY = 12
"""Outcomes of which it is said what they rest on: what a person takes in; the files and --json hold all."""
NEAR = 4
"""Nodes named that are about the noun of a lever."""
SLOPE = "Slope (lambda) of the function: a number, or a rule that suits all camps, guaranteed or legible."


@click.command(
    name="try",
    short_help="Pull levers: what follows, and why.",
    help=f"Pull levers, and see what each camp's map implies, and why. {SOURCES_HELP}",
)
@sources_argument
@click.option("--raise", "raised", multiple=True, metavar="X", help="Hold X up.")
@click.option("--lower", "lowered", multiple=True, metavar="X", help="Hold X down.")
@click.option("--hold", "held", multiple=True, metavar="X=LEVEL", help="Hold X at a level from -1 to 1.")
@click.option("--pulse", "pulsed", multiple=True, metavar="X=LEVEL", help="Put X at a level once, and let go.")
@click.option("--drive", "driven", multiple=True, metavar="X=LEVEL", help="Add a level to what X receives, all along.")
@click.option("--sensitivity", is_flag=True, help="Say which links and sentences would turn the answer, were they wrong.")
@click.option("--differences", is_flag=True, help="Say which links make the camps' answers differ.")
@click.option("--slope", metavar="NUMBER|RULE", default="1", show_default=True, help=SLOPE)
@record_options(Scenario(levers=()), SCENARIO_HELP, least=1)
@after_option
@before_option
@camp_option
@out_option(RUN_FORMS)
@groups_option("--camps")
@json_option
@setting_options("threshold", "merging", "draws", "seed", "batch")
def try_(
    sources: Sequence[str],
    raised: Sequence[str],
    lowered: Sequence[str],
    held: Sequence[str],
    pulsed: Sequence[str],
    driven: Sequence[str],
    sensitivity: bool,
    differences: bool,
    slope: str,
    after: str,
    before: str,
    camps: Sequence[str],
    groups: Rows,
    out: Target | None,
    as_json: bool,
    **given: Any,
) -> None:
    how = {name: given.pop(name) for name in SCENARIO_HELP}
    settings, days = settled(**given), period(after, before)
    levers = _levers(raised, lowered, held, pulsed, driven)
    if how["rule"] == "press" and (how["function"], slope) != (Scenario(levers=()).function, "1"):
        raise UsageError("--rule press is linear, with no function and no slope: leave out --function and --slope, or take another rule.")
    with asking(sources, settings) as asked:
        if not levers:
            raise UsageError(_suggestion(asked.corpus, camps, groups, settings))
        levers = tuple(replace(lever, node=_on_maps(lever.node, asked.corpus)) for lever in levers)
        maps = asked.corpus.maps(camps, threshold=settings.threshold, groups=groups, period=days)
        note_undated(asked, settings.threshold, days)
        scenario = Scenario(levers=levers, draws=settings.draws, seed=settings.seed, **how)
        scenario = replace(scenario, slope=_slope(slope, maps, scenario))
        try:
            runs = side_by_side(maps, scenario)
        except NameNotFound as error:
            raise type(error)(f"{error}{_elsewhere(levers, maps, asked.corpus)}") from error
        pulled = [lever for run in runs[:1] for lever in run.scenario.levers]
        for line in (*_told_apart(levers, runs, asked.corpus), *_left_alone(pulled, maps)):
            note(line)
        if out:
            out.write(runs, asked)
        elif as_json:
            show_json(rows.as_json(runs, asked.documents))
        else:
            draws = " (90 % of the draws)" if scenario.ensemble != "none" else ""
            moves = f", each camp's map moves{draws}" if words.by_importance(runs) else ""
            show([f"With {words.scenario_line(words.levers_of(runs))}{moves}:", *words.lacking_lines(runs), ""])
            show(words.run_lines(runs, asked.documents, why=WHY))
        if sensitivity:
            _show_turns([drawn for drawn in maps if drawn.camp in {run.camp for run in runs}], runs, asked.documents, as_json)
        if differences:
            _show_dividers(maps, scenario, asked.documents, as_json)


def _show_turns(maps: Sequence[CausalMap], runs: Sequence[Run], documents: Mapping[str, Document], as_json: bool) -> None:
    for drawn, run in zip(maps, runs, strict=True):
        turns = what_turns(drawn, run.scenario)
        if as_json:
            show_json({"camp": run.camp, **rows.as_json(turn, documents)} for turn in turns)
        else:
            show([*doubts.turn_lines(run.camp, turns, documents), ""])


def _show_dividers(maps: Sequence[CausalMap], scenario: Scenario, documents: Mapping[str, Document], as_json: bool) -> None:
    found = divide(maps, scenario)
    for (one, other), dividers in found.items():
        if as_json:
            show_json({"camps": [one, other], **rows.as_json(divider, documents)} for divider in dividers)
        else:
            show([*doubts.divider_lines(one, other, dividers, documents), ""])
    if not found:
        note("Only one camp's map holds a lever: there is nothing to differ.")


def _elsewhere(levers: Sequence[Lever], maps: Sequence[CausalMap], corpus: Corpus) -> str:
    """Say of the first lever that no link holds, though a statement does, where it is or what it is now."""
    links = (edge for map_ in maps for edge in map_.edges if edge.carries)
    linked = {fold(end) for edge in links for end in (edge.subject, edge.object)}
    turned = {fold(read): node for map_ in maps for read, node in map_.turned.items()}
    if name := next((lever.node for lever in levers if fold(lever.node) in turned), None):
        return f" {name!r} counts as less {turned[fold(name)]!r}, as was decided: lower that to raise it."
    said = {fold(end.name) for statement in corpus.statements() for end in (statement.subject, statement.object)}
    name = next((lever.node for lever in levers if fold(lever.node) in said - linked), None)
    where = f"is on no link of these maps, or only on one that is denied: causerie statements with --node {name!r} shows where."
    return f" {name!r} was read, but {where}" if name else ""


def _left_alone(levers: Sequence[Lever], maps: Sequence[CausalMap]) -> Iterator[str]:
    """Say of each lever which other nodes are about the same noun, and so are not moved with it."""
    counts = Counter(end for map_ in maps for edge in map_.edges if edge.carries for end in (edge.subject, edge.object))
    pulled = {fold(lever.node) for lever in levers}
    for lever in levers:
        noun, told = fold(head(lever.node)), fold(bare(lever.node))
        others = [name for name in sorted(counts, key=lambda name: (-counts[name], name)) if noun in fold(bare(name)).split()]
        if alone := [name for name in others if fold(name) not in pulled and fold(bare(name)) != told]:
            more = f" and {len(alone) - NEAR} more" if len(alone) > NEAR else ""
            named = ", ".join(map(repr, alone[:NEAR]))
            yield f"{lever.node!r} is pulled without {named}{more}. To make two of them one: causerie recode CORPUS --same A B."


def _on_maps(name: str, corpus: Corpus) -> str:
    """Return a name that was given with its story without it where one story alone says it, since so it is called on the maps."""
    parts = bare(name).split()
    for short in (bare(name), *(" ".join(parts[:count]) for count in range(1, len(parts)))):
        told = corpus.with_story(short) if short != name else ()
        if len(told) == 1 and f" {fold(name)} " in f" {fold(told[0])} ":
            return short
    return name


def _told_apart(levers: Sequence[Lever], runs: Sequence[Run], corpus: Corpus) -> Iterator[str]:
    """Say of each lever that was named without its story, and says nothing without it, which story's is pulled, and which others say it."""
    pulled = {lever.node for run in runs for lever in run.scenario.levers}
    for name in (lever.node for lever in levers):
        taken = [node for node in sorted(pulled) if fold(bare(node)) == fold(name)]
        told = corpus.with_story(name) if taken else ()
        if len(told) == 1 and told[0] not in taken:
            yield f"{name!r} says nothing outside its text. Here it is {told[0]!r}; no other story says it."
        elif others := [node for node in told if node not in taken]:
            yield f"Other stories say {name!r} too, on no link of these maps: {', '.join(map(repr, others))}."


def _levers(
    raised: Sequence[str], lowered: Sequence[str], held: Sequence[str], pulsed: Sequence[str], driven: Sequence[str]
) -> tuple[Lever, ...]:
    pulled: list[tuple[str, float, Action]] = [(name, level, "hold") for names, level in ((raised, 1.0), (lowered, -1.0)) for name in names]
    pulled += [(*_lever(item, action), action) for action, items in zip(ACTIONS, (held, pulsed, driven), strict=True) for item in items]
    twice = [name for name, count in Counter(name for name, _, _ in pulled).items() if count > 1]
    if twice:
        raise UsageError(f"{twice[0]!r} is pulled twice. Name each lever once.")
    return tuple(Lever(node=name, level=level, action=action) for name, level, action in pulled)


def _lever(given: str, action: Action) -> tuple[str, float]:
    name, equals, level = given.rpartition("=")
    try:
        return name if equals and name else _no_lever(given, action), float(level)
    except ValueError:
        return _no_lever(given, action), 0.0


def _no_lever(given: str, action: Action) -> Any:
    raise UsageError(f"--{action} {given}: name a lever and a level from -1 to 1, as in --{action} taxes=-0.5.")


def _slope(given: str, maps: Sequence[CausalMap], scenario: Scenario) -> float:
    """Return the slope that is given as a number, or by the rule that suits all maps."""
    try:
        return float(given)
    except ValueError:
        return shared(maps, given, scenario.function, scenario.rule)


def _suggestion(corpus: Corpus, camps: Sequence[str], groups: Rows, settings: Settings) -> str:
    lever = corpus.suggest(camps, threshold=settings.threshold, groups=groups)
    pull = f"--{'lower' if lever.level < 0 else 'raise'} {lever.node!r}" if lever else "--raise X"
    return f"No lever is pulled. Pull one, for instance {pull}."

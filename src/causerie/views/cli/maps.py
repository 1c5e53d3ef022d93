"""The commands on causal maps: one for each camp, and two side by side."""

from collections.abc import Mapping, Sequence

import click

from causerie.corpus import advice, effects, emptied, loops, measures, period
from causerie.errors import UsageError
from causerie.records import ALL, CausalMap, DistanceRule, Document, Period
from causerie.views import nodes, rows, structure, words
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
    setting_options,
    settled,
    sources_argument,
)
from causerie.views.cli.output import Target, show_each, show_json
from causerie.views.graphml import causal_graphml
from causerie.views.terminal import note, show

MAP_FORMS: dict[str, rows.Form] = {**rows.MAP_FORMS, ".graphml": lambda maps, _: causal_graphml(maps), **picture.FORMS}
COMPARISON_FORMS: dict[str, rows.Form] = {".json": rows.json_file, **picture.FORMS}


@click.command(name="map", short_help="Draw the causal map of each camp.", help=f"Draw the causal map of each camp. {SOURCES_HELP}")
@sources_argument
@camp_option
@out_option(MAP_FORMS)
@click.option("--paths", nargs=2, metavar="A B", help="Instead of the map, what it says that A does to B, path by path.")
@click.option("--loops", "shape", flag_value="loops", help="Instead of the map, its loops.")
@click.option(
    "--measures", "shape", flag_value="measures", help="Instead of the map, its measures: density, hierarchy, drivers, receivers."
)
@after_option
@before_option
@groups_option("--camps")
@json_option
@setting_options("threshold", "merging", "batch")
def map_(
    sources: Sequence[str],
    camps: Sequence[str],
    groups: Rows,
    out: Target | None,
    paths: tuple[str, str] | None,
    shape: str | None,
    after: str,
    before: str,
    as_json: bool,
    **given: str | None,
) -> None:
    settings, days = settled(**given), period(after, before)
    if out and out.ending == ".matrix.csv" and len(camps) != 1:
        raise UsageError("A matrix holds one camp's map: name it with --camp NAME.")
    if sum(map(bool, (paths, shape, out))) > 1:
        raise UsageError("--paths, --loops, --measures and --out each show a map in another way: give one of them.")
    with asking(sources, settings) as asked:
        maps = asked.corpus.maps(camps, threshold=settings.threshold, groups=groups, period=days)
        if out:
            out.write(maps, asked)
        elif paths or shape:
            _show_structure(maps, paths, shape, asked.documents, as_json)
        else:
            show_each(maps, lambda drawn: [*words.map_lines(drawn), *nodes.merged_lines(drawn)], as_json, documents=asked.documents)
        if not any(drawn.edges for drawn in maps):
            drawn = maps[0] if maps else asked.corpus.map(threshold=settings.threshold, groups=groups, period=days)
            note(f"There is no link: {emptied(drawn)}. {advice(drawn)}")
        note_undated(asked, settings.threshold, days)


def _show_structure(
    maps: Sequence[CausalMap], ends: tuple[str, str] | None, what: str | None, documents: Mapping[str, Document], as_json: bool
) -> None:
    if ends:
        found = effects(maps, *ends)
        show_each(found, lambda effect: structure.effect_lines(effect, documents), as_json, documents=documents)
        if not found:
            note(f"No camp's map holds both {ends[0]!r} and {ends[1]!r}.")
    elif what == "measures":
        shapes = [measures(drawn) for drawn in maps if drawn.edges]
        show_each(shapes, structure.measure_lines, as_json)
    else:
        circles = [(drawn.camp, loops(drawn)) for drawn in maps]
        if as_json:
            show_json({"camp": camp, **rows.as_json(loop, documents)} for camp, found in circles for loop in found)
        else:
            show(line for camp, found in circles if found for line in (*structure.loop_lines(camp, found, documents), ""))
        if not any(found for _, found in circles):
            note("No map has a loop.")


@click.command(
    name="compare",
    short_help="Set two maps side by side.",
    help="Set the maps of two camps, or of one camp at two times, side by side: what both say, what they contradict each other on, "
    f"what only one says, and how far apart that puts them. {SOURCES_HELP}",
)
@sources_argument
@click.option("--camps", "pair", nargs=2, metavar="A B", help="The two camps, by name; a file of holders and camps goes to --groups.")
@click.option("--camp", metavar="NAME", help="The one camp, with --before or --after or both.  [default: all together]")
@click.option("--before", metavar="DAY", default="", help="The earlier time ends before that day, as 2026-03-01, 2026-03 or 2026.")
@click.option("--after", metavar="DAY", default="", help="The later time begins on that day.  [default: where the earlier one ends]")
@click.option("--unshared", type=click.IntRange(0, 2), default=1, show_default=True,
              help="How pairs with a node that one map lacks count: 0 not, 1 if linked, 2 always.")  # fmt: skip
@click.option("--weighted", is_flag=True, help="Compare weights; else signs alone.")
@groups_option()
@out_option(COMPARISON_FORMS)
@json_option
@setting_options("threshold", "merging", "batch")
def compare(
    sources: Sequence[str],
    pair: tuple[str, str] | None,
    camp: str | None,
    before: str,
    after: str,
    unshared: int,
    weighted: bool,
    groups: Rows,
    out: Target | None,
    as_json: bool,
    **given: str | None,
) -> None:
    settings, sides = settled(**given), _sides(pair, camp, before, after)
    with asking(sources, settings) as asked:
        rule = DistanceRule(unshared=unshared, weighted=weighted)
        found = asked.corpus.compare(*sides, threshold=settings.threshold, groups=groups, rule=rule)
        if out:
            out.write(found, asked)
        else:
            documents = asked.documents
            show_each([found], lambda found: structure.comparison_lines(found, documents), as_json, documents=documents)
        note_undated(asked, settings.threshold, *(days for _, days in sides))


def _sides(pair: tuple[str, str] | None, camp: str | None, before: str, after: str) -> tuple[tuple[str, Period], tuple[str, Period]]:
    """Return the two camps, each with the time it is looked at."""
    if pair:
        if camp or before or after:
            raise UsageError("--camps A B compares two camps; --camp NAME --before DAY compares one at two times. Give one of them.")
        return (pair[0], Period()), (pair[1], Period())
    if not (before or after):
        raise UsageError("Name two camps with --camps A B, or two times with --before DAY, --after DAY or both.")
    return (camp or ALL, period(before=before or after)), (camp or ALL, period(after=after or before))

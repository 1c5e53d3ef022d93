"""The command line: a command parses, asks the corpus, and prints what it answers."""

import csv
import json
import os
import re
import signal
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import Any, TypeVar, get_args, get_type_hints

import click

from causerie import settings as declared_settings
from causerie.corpus import Corpus, divide, effects, estranged, fold, is_corpus, loops, measures, period, shared, side_by_side
from causerie.corpus import sensitivity as what_turns
from causerie.errors import CauserieError, SourceError, UsageError
from causerie.reading import Fetches, Reading, Round, StatementReader, annotations, examine, fetcher
from causerie.records import (
    ALL,
    MODALITIES,
    RELATIONS,
    SYMMETRIES,
    Action,
    CausalMap,
    DiscourseNetwork,
    DistanceRule,
    Document,
    Facet,
    Lever,
    Period,
    Projection,
    Run,
    Scenario,
    Skipped,
    Statement,
    Story,
    Symmetry,
)
from causerie.settings import Settings, declared, resolve
from causerie.views import actors as actor_views
from causerie.views import demo as demonstration
from causerie.views import doubts, networks, rows, structure, words
from causerie.views import stories as story_views
from causerie.views.charts import picture
from causerie.views.graphml import causal_graphml
from causerie.views.terminal import Progress, note, plain_output, print_now, show, unicode_output

SOME_SKIPPED = 3
ACTIONS: tuple[Action, ...] = ("hold", "pulse", "drive")
LISTED = 50
"""Skipped sources that are listed one by one."""
SOURCES_HELP = "SOURCE is a file, a folder, a web address, - for standard input, or one corpus folder."
Rows = list[tuple[str, str]]
"""Holders and the camps they are put in."""
MAP_FORMS = {**rows.MAP_FORMS, ".graphml": causal_graphml, **picture.FORMS}
RUN_FORMS = {**rows.RUN_FORMS, **picture.FORMS}
SCENARIO_HELP = {
    "rule": "How states follow from states; press is linear and lasting.",
    "function": "How what a node receives becomes its state.",
    "ensemble": "What is drawn: links, whether statements were read rightly, or nothing.",
    "epsilon": "Largest change at which a draw counts as settled.",
    "cap": "Most steps.",
}
COMPARISON_FORMS: dict[str, Callable[[Any], str | bytes]] = {
    ".json": lambda found: json.dumps(rows.as_json(found), ensure_ascii=True, indent=1) + "\n",
    **picture.FORMS,
}
ACTOR_FORMS = {**actor_views.FORMS, **picture.FORMS}
POSITION_FORMS = {**rows.POSITION_FORMS, **picture.FORMS}
Command = TypeVar("Command", bound=Callable[..., Any])
Item = TypeVar("Item")


class Commands(click.Group):
    """Commands that end with a message and an exit code where something goes wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CauserieError as error:
            note(f"Error: {error}")
            ctx.exit(error.exit_code)


def main() -> None:
    """Run the command line of this process."""
    plain_output()
    cli(prog_name="causerie")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="causerie")
def cli() -> None:
    """Read political and economic news: who says what leads to what, and what would follow.

    Exit codes: 0 done, 1 a clear error, 2 wrong usage, 3 done with some sources skipped (they are listed).
    """


# What commands share


def setting_options(*names: str) -> Callable[[Command], Command]:
    """Add an option for each setting named, as it is declared."""

    def add(command: Command) -> Command:
        for setting in reversed([setting for setting in declared() if setting.name in names]):
            text = f"{setting.metadata['help']}  [default: {setting.default}]"
            command = click.option(f"--{setting.name}", metavar=type(setting.default).__name__.upper(), help=text)(command)
        return command

    return add


def settled(**given: Any) -> Settings:
    """Settle the settings from arguments, environment and the file in the working folder."""
    return resolve(given, os.environ, _settings_file())


def _settings_file() -> Mapping[str, Any]:
    try:
        return tomllib.loads(Path(declared_settings.FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{declared_settings.FILE} cannot be read: {error}. Correct it or move it away.") from error


def projection_options(command: Command) -> Command:
    """Add an option for each field of a projection that has a word of help."""
    for name, text in reversed(networks.HELP.items()):
        kind, default = get_type_hints(Projection)[name], getattr(Projection(), name)
        form = click.IntRange(0) if kind is int else click.Choice(get_args(kind)) if get_args(kind) else str
        command = click.option(f"--{name}", type=form, default=default, show_default=True, help=text)(command)
    return click.option("--exclude", multiple=True, metavar="WHAT=NAME", help=networks.EXCLUDE)(command)


sources_argument = click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
private_option = click.option(
    "--allow-private", is_flag=True, help="Fetch also from addresses that only this machine or its network can reach."
)
column_option = click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=NAME",
    help="How tables and records call a field, if in a way of their own (--column text=Inhalt); may be given again.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line, for machines.")
camp_option = click.option(
    "--camp", "camps", multiple=True, metavar="NAME", help="Of this camp only; may be given again.  [default: every camp]"
)
after_option = click.option(
    "--after", metavar="DAY", default="", help="From what was said on that day or later, as 2026-03-01, 2026-03 or 2026."
)
before_option = click.option("--before", metavar="DAY", default="", help="Of what was said before that day.")
groups_option = click.option(
    "--camps",
    "groups",
    metavar="FILE",
    help="Put holders together as a CSV file of holder,camp rows says.",
    callback=lambda *given: groups_of(given[2]),
)


def scenario_options(command: Command) -> Command:
    """Add an option for each field of a scenario that has a word of help."""
    for name, text in reversed(SCENARIO_HELP.items()):
        kind, default = get_type_hints(Scenario)[name], getattr(Scenario(levers=()), name)
        form = click.Choice(get_args(kind)) if get_args(kind) else click.FloatRange(0) if kind is float else click.IntRange(1)
        command = click.option(f"--{name}", type=form, default=default, show_default=True, help=text)(command)
    text = "Slope (lambda) of the function: a number, or a rule that suits all camps, guaranteed or legible."
    return click.option("--slope", metavar="NUMBER|RULE", default="1", show_default=True, help=text)(command)


def groups_of(file: str | None) -> Rows:
    """Return the rows of a file of holder and camp; a head is passed over."""
    if file is None:
        return []
    try:
        lines = list(csv.reader(Path(file).read_text(encoding="utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SourceError(f"{file} cannot be read: {error}. Name a CSV file of holder,camp rows.") from error
    wrong = [number for number, cells in enumerate(lines, start=1) if cells and len(cells) != 2]
    if wrong:
        raise SourceError(f"Line {wrong[0]} of {file} is no holder,camp row. Give it two cells, in quotes where they hold a comma.")
    return [(cells[0], cells[1]) for cells in lines if cells and cells != ["holder", "camp"]]


@dataclass(frozen=True, slots=True)
class Asked:
    """The corpus that a command asks, and what could not be read on the way to it."""

    corpus: Corpus
    skipped: tuple[Skipped, ...]

    @property
    def documents(self) -> dict[str, Document]:
        return {document.id: document for document in self.corpus.documents()}

    @property
    def stories(self) -> dict[str, Story]:
        """The story of each document, by its id."""
        return {member: story for story in self.corpus.stories() for member in story.members}


@dataclass(frozen=True, slots=True)
class Access:
    """How sources are read, where it is not as usual."""

    fetches: Fetches | None = None
    columns: Mapping[str, str] = field(default_factory=dict)


USUAL = Access()


def _reader() -> StatementReader | None:
    """Return the stand-in that the command line was started with (`cli.main(obj=reader)`); without one the corpus loads its own."""
    return click.get_current_context().find_object(object)  # type: ignore[return-value]


@contextmanager
def asking(sources: Sequence[str], settings: Settings, way: Access = USUAL) -> Iterator[Asked]:
    """Open the corpus that is named, or read the sources into one; at the end list what was skipped and exit accordingly."""
    if any(map(is_corpus, sources)) and len(sources) > 1:
        raise UsageError("A corpus folder stands alone. Read the other sources into it first: causerie read -c CORPUS SOURCE...")
    named = is_corpus(sources[0])
    with Corpus.open(sources[0]) if named else Corpus.of((), reader=_reader()) as corpus:
        skipped = () if named else reading(corpus, sources, settings, way).skipped
        yield Asked(corpus, skipped)
    finish(skipped)


def access(allow_private: bool, columns: Sequence[str]) -> Access:
    """Return how the sources are read, when otherwise than usual."""
    return Access(fetcher(allow_private=True) if allow_private else None, dict(map(_named, columns)))


def _named(column: str) -> tuple[str, str]:
    field, _, name = column.partition("=")
    if not field or not name:
        raise UsageError(f"--column {column} names no column. Say which field it is, as in --column text=Inhalt.")
    return field, name


def reading(corpus: Corpus, sources: Sequence[str], settings: Settings, way: Access = USUAL) -> Reading:
    """Read the sources into the corpus, showing how far it has come."""
    progress = Progress(sum(map(len, map(files_of, sources))))
    try:
        return corpus.read(
            sources,
            fetches=way.fetches,
            columns=way.columns,
            batch=settings.batch,
            progress=lambda so_far: progress(so_far.sources, in_short(so_far)),
        )
    finally:
        progress.clear()


def files_of(source: str) -> list[str]:
    """Return the files that a source stands for."""
    return [str(path) for path in sorted(Path(source).rglob("*")) if path.is_file()] if os.path.isdir(source) else [source]


def in_short(reading: Reading) -> str:
    known = f" ({reading.known:,} of them known)" if reading.known else ""
    skipped = f", {len(reading.skipped):,} skipped" if reading.skipped else ""
    documents, statements = words.plural(reading.documents, "document"), words.plural(reading.statements, "statement")
    return f"{words.plural(reading.sources, 'source')}{known}: {documents}, {statements}{skipped}"


def finish(skipped: Sequence[Skipped]) -> None:
    """List what was skipped, and exit with the code that says so."""
    list_skipped(skipped)
    if skipped:
        click.get_current_context().exit(SOME_SKIPPED)


def list_skipped(skipped: Sequence[Skipped]) -> None:
    for item in skipped[:LISTED]:
        note(f"Skipped {item.source}: {item.reason}. {item.detail}".rstrip())
    if len(skipped) > LISTED:
        note(f"... and {len(skipped) - LISTED:,} more; causerie page lists them all.")


def show_json(items: Iterable[Any]) -> None:
    for item in items:
        print_now(rows.json_line(item, ascii_only=not unicode_output()))


def show_statements(asked: Asked, statements: Sequence[Statement], form: str) -> None:
    documents = asked.documents
    if form == "json":
        stories = asked.stories
        show_json(rows.statement_json(statement, documents, stories) for statement in statements)
    elif form == "csv":
        show_csv([rows.statement_row(statement, documents) for statement in statements], rows.STATEMENT_COLUMNS)
    else:
        show(words.statement_lines(statements, asked.stories))
        if not statements:
            note("No statement.")


def write(path: Path, content: str | bytes) -> None:
    """Write a file, in a folder that is made if need be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise SourceError(f"{path} cannot be written: {error.strerror or error}. Name a place you may write to.") from error


def show_csv(table: Sequence[rows.Row], columns: Sequence[str]) -> None:
    print_now(rows.as_csv(table, columns).removesuffix("\n"))


# The commands


@cli.command(
    short_help="Say what each page is.", help=f"Say what each page is: its verdict and reason, article and headlines. {SOURCES_HELP}"
)
@sources_argument
@private_option
@column_option
@json_option
def page(sources: Sequence[str], allow_private: bool, columns: Sequence[str], as_json: bool) -> None:
    skipped = 0
    for verdict in _verdicts(sources, access(allow_private, columns)):
        skipped += not verdict.documents
        if as_json:
            show_json([rows.verdict_json(verdict)])
        else:
            show([*words.page_lines(verdict), ""])
    if skipped:
        note(f"{words.plural(skipped, 'source')} skipped: nothing to read there.")
        click.get_current_context().exit(SOME_SKIPPED)


def _verdicts(sources: Sequence[str], way: Access) -> Iterator[Any]:
    if len(sources) == 1 and is_corpus(sources[0]):
        with Corpus.open(sources[0]) as corpus:
            yield from corpus.verdicts()
    else:
        yield from examine(sources, fetches=way.fetches, columns=way.columns)


@cli.command(
    short_help="Read statements out of pages and texts.",
    help="Read statements: who says what leads to what, who wants what, who sides with whom. "
    "SOURCE is a file, a folder, a web address or - for standard input.",
)
@sources_argument
@click.option("-c", "--corpus", metavar="FOLDER", help="Keep what is read in this corpus folder, which is made if need be.")
@click.option("--form", type=click.Choice(["table", "json", "csv", "annotation"]), default="table", show_default=True, help="How to print.")
@click.option("--out", metavar="DIR", help="With --form annotation: write DIR/NAME.json for each NAME.ext.")
@private_option
@column_option
@json_option
@setting_options("batch")
def read(
    sources: Sequence[str],
    corpus: str | None,
    form: str,
    out: str | None,
    allow_private: bool,
    columns: Sequence[str],
    as_json: bool,
    batch: str | None,
) -> None:
    form, settings, way = "json" if as_json else form, settled(batch=batch), access(allow_private, columns)
    if (form == "annotation") != (out is not None):
        raise UsageError("--form annotation and --out DIR go together: give both or neither.")
    if out is not None and corpus is not None:
        raise UsageError("--form annotation writes files and keeps nothing: leave out -c.")
    if any(map(is_corpus, sources)):
        raise UsageError("A corpus folder has been read already. Ask it: causerie statements FOLDER.")
    if out is not None:
        _annotate(sources, Path(out), settings, way)
    elif corpus is not None:
        _read_into(corpus, sources, settings, form, way)
    else:
        with asking(sources, settings, way) as asked:
            show_statements(asked, asked.corpus.statements(), form)


def _read_into(path: str, sources: Sequence[str], settings: Settings, form: str, way: Access) -> None:
    with Corpus.create(path, reader=_reader()) as corpus:
        done = reading(corpus, sources, settings, way)
        if form == "table":
            show([f"Read {in_short(done)}.", f"{path} now holds {words.plural(len(corpus.statements()), 'statement')}."])
        else:
            show_statements(Asked(corpus, ()), corpus.statements(), form)
    finish(done.skipped)


def _annotate(sources: Sequence[str], folder: Path, settings: Settings, way: Access) -> None:
    files = [file for source in sources for file in files_of(source)]
    _check_targets(files, folder)
    skipped, progress = [], Progress(len(files))
    found = annotations(sources, reader=_reader(), fetches=way.fetches, columns=way.columns, batch=settings.batch)
    for done, (verdict, annotation) in enumerate(found, start=1):
        name = _name(verdict.source)
        write(folder / f"{name}.json", json.dumps(annotation | {"doc": name}, ensure_ascii=False, indent=1) + "\n")
        skipped += [verdict.skipped] if verdict.skipped else []
        progress(done, name)
    progress.clear()
    finish(skipped)


def _name(source: str) -> str:
    """Return the name under which a source, or a place in one (`news.jsonl#7`), is written."""
    file, mark, place = (source, "", "") if os.path.exists(source) else source.partition("#")
    return ("stdin" if file == "-" else Path(file).stem) + mark + re.sub(r"[^\w.+-]", "_", place)


def _check_targets(files: Sequence[str], folder: Path) -> None:
    """Refuse, before any work, files that would be written over each other or over what is read."""
    taken: dict[str, str] = {}
    for file in files:
        name = _name(file)
        target = folder / f"{name}.json"
        if name in taken:
            raise UsageError(f"{taken[name]} and {file} would both be written to {target}. Read them into two folders.")
        if target.exists() and os.path.exists(file) and target.samefile(file):
            raise UsageError(f"{target} would be written over while it is read. Name another folder for --out.")
        taken[name] = file


@cli.command(short_help="Say who says what.", help=f"Say who says what. {SOURCES_HELP}")
@sources_argument
@click.option("--holder", metavar="NAME", help="Said by this holder; 'the text itself' for the text's own voice.")
@click.option("--relation", type=click.Choice(RELATIONS), help="Of this relation.")
@click.option("--node", metavar="NAME", help="With this thing or actor at one end.")
@click.option("--modality", type=click.Choice(MODALITIES), help="Said this way.")
@click.option("--confidence", type=click.FloatRange(0, 1), default=0.0, help="Read with at least this confidence.  [default: 0]")
@click.option("--form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True, help="How to print.")
@json_option
@setting_options("batch")
def statements(
    sources: Sequence[str],
    holder: str | None,
    relation: str | None,
    node: str | None,
    modality: str | None,
    confidence: float,
    form: str,
    as_json: bool,
    batch: str | None,
) -> None:
    with asking(sources, settled(batch=batch)) as asked:
        found = asked.corpus.statements(holder=holder, relation=relation, node=node, modality=modality, confidence=confidence)
        show_statements(asked, found, "json" if as_json else form)


@cli.command(name="map", short_help="Draw the causal map of each camp.", help=f"Draw the causal map of each camp. {SOURCES_HELP}")
@sources_argument
@camp_option
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(MAP_FORMS)}.")
@click.option("--paths", nargs=2, metavar="A B", help="Instead of the map, what it says that A does to B, path by path.")
@click.option("--loops", "shape", flag_value="loops", help="Instead of the map, its loops.")
@click.option(
    "--measures", "shape", flag_value="measures", help="Instead of the map, its measures: density, hierarchy, drivers, receivers."
)
@after_option
@before_option
@groups_option
@json_option
@setting_options("threshold", "batch")
def map_(
    sources: Sequence[str],
    camps: Sequence[str],
    groups: Rows,
    out: str | None,
    paths: tuple[str, str] | None,
    shape: str | None,
    after: str,
    before: str,
    as_json: bool,
    **given: str | None,
) -> None:
    settings, days = settled(**given), period(after, before)
    ending = _ending(out, MAP_FORMS) if out is not None else None
    if ending == ".matrix.csv" and len(camps) != 1:
        raise UsageError("A matrix holds one camp's map: name it with --camp NAME.")
    if sum(map(bool, (paths, shape, out))) > 1:
        raise UsageError("--paths, --loops, --measures and --out each show a map in another way: give one of them.")
    with asking(sources, settings) as asked:
        maps = asked.corpus.maps(camps, threshold=settings.threshold, groups=groups, period=days)
        if out is not None and ending is not None:
            write(Path(out), MAP_FORMS[ending](maps))
        elif paths or shape:
            _show_structure(maps, paths, shape, asked.documents, as_json)
        elif as_json:
            show_json(map(rows.as_json, maps))
        else:
            show(line for drawn in maps for line in (*words.map_lines(drawn), ""))
        if not any(drawn.edges for drawn in maps):
            note(f"No link was read with confidence {settings.threshold:g} or more. Lower it with --threshold.")


def _show_structure(
    maps: Sequence[CausalMap], ends: tuple[str, str] | None, what: str | None, documents: Mapping[str, Document], as_json: bool
) -> None:
    if ends:
        found = effects(maps, *ends)
        _show_each(found, structure.effect_lines, documents, as_json)
        if not found:
            note(f"No camp's map holds both {ends[0]!r} and {ends[1]!r}.")
    elif what == "measures":
        shapes = [measures(drawn) for drawn in maps if drawn.edges]
        _show_each(shapes, lambda shape, _: structure.measure_lines(shape), documents, as_json)
    else:
        circles = [(drawn.camp, loops(drawn)) for drawn in maps]
        if as_json:
            show_json({"camp": camp, **rows.as_json(loop)} for camp, found in circles for loop in found)
        else:
            show(line for camp, found in circles if found for line in (*structure.loop_lines(camp, found, documents), ""))
        if not any(found for _, found in circles):
            note("No map has a loop.")


def _show_each(items: Sequence[Item], lines: Callable[[Item, Mapping[str, Document]], Iterable[str]], documents: Mapping[str, Document],
               as_json: bool) -> None:  # fmt: skip
    """Show each record, with an empty line after it, or as JSON."""
    if as_json:
        show_json(map(rows.as_json, items))
    else:
        show(line for item in items for line in (*lines(item, documents), ""))


@cli.command(
    name="compare",
    short_help="Set two maps side by side.",
    help="Set the maps of two camps, or of one camp at two times, side by side: what both say, what they contradict each other on, "
    f"what only one says, and how far apart that puts them. {SOURCES_HELP}",
)
@sources_argument
@click.option("--camps", "pair", nargs=2, metavar="A B", help="The two camps.")
@click.option("--camp", metavar="NAME", help="The one camp, with --before or --after or both.  [default: all together]")
@click.option("--before", metavar="DAY", default="", help="The earlier time ends before that day, as 2026-03-01, 2026-03 or 2026.")
@click.option("--after", metavar="DAY", default="", help="The later time begins on that day.  [default: where the earlier one ends]")
@click.option("--unshared", type=click.IntRange(0, 2), default=1, show_default=True,
              help="How pairs with a node that one map lacks count: 0 not, 1 if linked, 2 always.")  # fmt: skip
@click.option("--weighted", is_flag=True, help="Compare weights; else signs alone.")
@click.option("--groups", callback=lambda *given: groups_of(given[2]), metavar="FILE",
              help="Put holders together as a CSV file of holder,camp rows says.")  # fmt: skip
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(COMPARISON_FORMS)}.")
@json_option
@setting_options("threshold", "batch")
def compare(
    sources: Sequence[str],
    pair: tuple[str, str] | None,
    camp: str | None,
    before: str,
    after: str,
    unshared: int,
    weighted: bool,
    groups: Rows,
    out: str | None,
    as_json: bool,
    **given: str | None,
) -> None:
    settings, sides = settled(**given), _sides(pair, camp, before, after)
    ending = _ending(out, COMPARISON_FORMS) if out is not None else None
    with asking(sources, settings) as asked:
        rule = DistanceRule(unshared=unshared, weighted=weighted)
        found = asked.corpus.compare(*sides, threshold=settings.threshold, groups=groups, rule=rule)
        if out is not None and ending is not None:
            write(Path(out), COMPARISON_FORMS[ending](found))
            return
        _show_each([found], structure.comparison_lines, asked.documents, as_json)


def _sides(pair: tuple[str, str] | None, camp: str | None, before: str, after: str) -> tuple[tuple[str, Period], tuple[str, Period]]:
    """Return the two camps, each with the time it is looked at."""
    if pair:
        if camp or before or after:
            raise UsageError("--camps A B compares two camps; --camp NAME --before DAY compares one at two times. Give one of them.")
        return (pair[0], Period()), (pair[1], Period())
    if not (before or after):
        raise UsageError("Name two camps with --camps A B, or two times with --before DAY, --after DAY or both.")
    return (camp or ALL, period(before=before or after)), (camp or ALL, period(after=after or before))


def _ending(name: str, forms: Iterable[str]) -> str:
    found = [ending for ending in forms if name.lower().endswith(ending)]
    if not found:
        raise UsageError(f"How to write {name} is told from its ending; it must be one of {' '.join(forms)}.")
    return found[0]


@cli.command(
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
@scenario_options
@after_option
@before_option
@camp_option
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(RUN_FORMS)}.")
@groups_option
@json_option
@setting_options("threshold", "draws", "seed", "batch")
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
    out: str | None,
    as_json: bool,
    **given: Any,
) -> None:
    how = {name: given.pop(name) for name in SCENARIO_HELP}
    settings, levers = settled(**given), _levers(raised, lowered, held, pulsed, driven)
    ending = _ending(out, RUN_FORMS) if out is not None else None
    with asking(sources, settings) as asked:
        if not levers:
            raise UsageError(_suggestion(asked.corpus, camps, groups, settings))
        maps = asked.corpus.maps(camps, threshold=settings.threshold, groups=groups, period=period(after, before))
        scenario = Scenario(levers=levers, draws=settings.draws, seed=settings.seed, **how)
        scenario = replace(scenario, slope=_slope(slope, maps, scenario.function))
        runs = side_by_side(maps, scenario)
        if out is not None and ending is not None:
            write(Path(out), RUN_FORMS[ending](runs))
        elif as_json:
            show_json(map(rows.as_json, runs))
        else:
            show([f"With {words.scenario_line(runs[0].scenario)}, each camp's map moves (90 % of the draws):", ""])
            show(words.run_lines(runs, asked.documents))
        if sensitivity:
            _show_turns([drawn for drawn in maps if drawn.camp in {run.camp for run in runs}], runs, asked.documents, as_json)
        if differences:
            _show_dividers(maps, scenario, asked.documents, as_json)


def _show_turns(maps: Sequence[CausalMap], runs: Sequence[Run], documents: Mapping[str, Document], as_json: bool) -> None:
    for drawn, run in zip(maps, runs, strict=True):
        turns = what_turns(drawn, run.scenario)
        if as_json:
            show_json({"camp": run.camp, **rows.as_json(turn)} for turn in turns)
        else:
            show([*doubts.turn_lines(run.camp, turns, documents), ""])


def _show_dividers(maps: Sequence[CausalMap], scenario: Scenario, documents: Mapping[str, Document], as_json: bool) -> None:
    found = divide(maps, scenario)
    for (one, other), dividers in found.items():
        if as_json:
            show_json({"camps": [one, other], **rows.as_json(divider)} for divider in dividers)
        else:
            show([*doubts.divider_lines(one, other, dividers, documents), ""])
    if not found:
        note("Only one camp's map holds a lever: there is nothing to differ.")


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


def _slope(given: str, maps: Sequence[CausalMap], function: str) -> float:
    """Return the slope that is given as a number, or by the rule that suits all maps."""
    try:
        return float(given)
    except ValueError:
        return shared(maps, given, function)


def _suggestion(corpus: Corpus, camps: Sequence[str], groups: Rows, settings: Settings) -> str:
    lever = corpus.suggest(camps, threshold=settings.threshold, groups=groups)
    pull = f"--{'lower' if lever.level < 0 else 'raise'} {lever.node!r}" if lever else "--raise X"
    return f"No lever is pulled. Pull one, for instance {pull}."


@cli.command(
    short_help="Draw the network of who is for and against what.",
    help=f"Draw discourse networks: who is for and against what, or who agrees and disagrees with whom. {SOURCES_HELP}",
)
@sources_argument
@click.option(
    "--show", type=click.Choice(["network", *networks.OTHERS]), default="network", show_default=True, help="The network, or what it shows."
)
@projection_options
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(networks.FORMS)}.")
@json_option
@setting_options("threshold", "seed", "batch")
def discourse(sources: Sequence[str], exclude: Sequence[str], show: str, out: str | None, as_json: bool, **given: Any) -> None:
    settings = settled(**{name: given.pop(name) for name in ("threshold", "seed", "batch")})
    projection = Projection(**given, exclude=tuple(map(_exclusion, exclude)))
    ending = _ending(out, networks.FORMS) if out is not None else None
    if show != "network" and out is not None:
        raise UsageError(f"A file holds the network: leave out --show {show}, or -o.")
    with asking(sources, settings) as asked:
        if show != "network":
            _show_debate(asked.corpus, show, projection, settings, as_json)
        else:
            drawn = asked.corpus.discourse(projection, threshold=settings.threshold)
            _show_networks(drawn, out, ending, as_json)
            if not any(network.ties for network in drawn):
                note(f"No tie was found with confidence {settings.threshold:g} or more. Lower it with --threshold.")


def _show_networks(drawn: Sequence[DiscourseNetwork], out: str | None, ending: str | None, as_json: bool) -> None:
    if ending in networks.SINGLE and len(drawn) != 1:
        raise UsageError(f"A {ending} file holds one network; here are {len(drawn)}. Leave out --window, or write .csv or .json.")
    if out is not None and ending is not None:
        write(Path(out), networks.FORMS[ending](drawn))
    elif as_json:
        show_json(map(networks.network_json, drawn))
    else:
        show(line for network in drawn for line in (*networks.network_lines(network), ""))


def _show_debate(corpus: Corpus, what: str, projection: Projection, settings: Settings, as_json: bool) -> None:
    """Show the bars, the backbone or the phases of a debate."""
    seed = {"seed": settings.seed} if what == "backbone" else {}
    found = getattr(corpus, what)(projection, threshold=settings.threshold, **seed)
    if as_json:
        show_json(map(rows.as_json, found if isinstance(found, list) else [found]))
    else:
        show(networks.OTHERS[what](found))


def _exclusion(given: str) -> tuple[str, str]:
    variable, equals, value = given.partition("=")
    if not equals:
        raise UsageError(f"--exclude {given}: say what is left out, as in --exclude actor=Senate.")
    return variable, value


@cli.command(
    short_help="Say who moved from camp to camp.",
    help=f"Say who agrees with other people since a day than before it, and on what. {SOURCES_HELP}",
)
@sources_argument
@click.option("--since", required=True, metavar="DAY", help="The day that parts the two times, as 2026-03-01, 2026-03 or 2026.")
@click.option("--first", default="", metavar="DAY", help="Leave out what is older.")
@click.option("--last", default="", metavar="DAY", help="Leave out what was said from this day on.")
@json_option
@setting_options("threshold", "seed", "batch")
def moves(sources: Sequence[str], since: str, first: str, last: str, as_json: bool, **given: str | None) -> None:
    settings, periods = settled(**given), (period(first, since), period(since, last))
    with asking(sources, settings) as asked:
        found = asked.corpus.moves(*periods, threshold=settings.threshold, seed=settings.seed)
        if as_json:
            show_json(map(rows.as_json, found))
        else:
            show(line for move in found for line in (*networks.move_lines(move), ""))
            if not found:
                note("Nobody who is in a camp at both times moved.")


@cli.command(short_help="List the open questions.", help=f"List the open questions, and what has been said to each. {SOURCES_HELP}")
@sources_argument
@json_option
@setting_options("batch")
def questions(sources: Sequence[str], as_json: bool, batch: str | None) -> None:
    with asking(sources, settled(batch=batch)) as asked:
        found = asked.corpus.questions()
        if as_json:
            show_json(map(rows.as_json, found))
        else:
            show(words.question_lines(found))
            if not found:
                note("No open question.")


@cli.command(
    short_help="Say who is for and against what.",
    help=f"Say who has been for or against what, since when, and who changed their mind. {SOURCES_HELP}",
)
@sources_argument
@click.option("--actor", metavar="NAME", help="Of this actor only.")
@click.option("--thing", metavar="NAME", help="On this thing only.")
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(POSITION_FORMS)}.")
@json_option
@setting_options("threshold", "batch")
def positions(sources: Sequence[str], actor: str | None, thing: str | None, out: str | None, as_json: bool, **given: str | None) -> None:
    settings, ending = settled(**given), _ending(out, POSITION_FORMS) if out is not None else None
    with asking(sources, settings) as asked:
        found = asked.corpus.positions(actor=actor, thing=thing, threshold=settings.threshold)
        if out is not None and ending is not None and found:
            write(Path(out), POSITION_FORMS[ending](found))
        elif as_json:
            show_json(map(rows.as_json, found))
        else:
            show(words.position_lines(found))
        if not found:
            note("No position.")


@cli.command(
    short_help="List whose views there are.",
    help=f"List the camps: whose views there are, and how many; or who agrees with whom (--communities). {SOURCES_HELP}",
)
@sources_argument
@groups_option
@click.option("--communities", is_flag=True, help="Divide the actors by what they agree on; say how polarised that is.")
@click.option("--resolution", type=click.FloatRange(0, min_open=True), default=1.0, help="More makes smaller communities.  [default: 1]")
@click.option("-o", "--out", metavar="FILE.csv", help="With --communities: write who is in which camp, as --camps reads it.")
@json_option
@setting_options("threshold", "seed", "batch")
def camps(
    sources: Sequence[str],
    groups: Rows,
    communities: bool,
    resolution: float,
    out: str | None,
    as_json: bool,
    **given: str | None,
) -> None:
    settings = settled(**given)
    if out is not None and not communities:
        raise UsageError("-o FILE writes the camps that --communities finds: give both or neither.")
    with asking(sources, settings) as asked:
        if communities:
            divided = asked.corpus.communities(threshold=settings.threshold, resolution=resolution, seed=settings.seed)
            if out is not None:
                write(Path(out), actor_views.membership_csv(divided))
            elif as_json:
                show_json([rows.as_json(divided)])
            else:
                show(actor_views.community_lines(divided))
            return
        found = asked.corpus.camps(groups)
        if as_json:
            show_json(map(rows.as_json, found))
        else:
            show(words.camp_lines(found))


@cli.command(
    short_help="Say who sides with whom.",
    help="Say who sides with whom and who turns against whom, by words and by acts; how balanced that is; "
    f"and who would be estranged if two joined. {SOURCES_HELP}",
)
@sources_argument
@click.option("--facet", type=click.Choice(["words", "acts"]), help="Only what was said, or only what was done.  [default: both]")
@click.option("--joins", nargs=2, metavar="A B", help="Who is estranged if A joins B: the ties that balance would push.")
@click.option("--sure", is_flag=True, help="With --joins: take only ties whose interval excludes 0.")
@click.option(
    "--rule", type=click.Choice(SYMMETRIES), default="pooled", help="How two directions become one for balance.  [default: pooled]"
)
@click.option("-o", "--out", metavar="FILE", help=f"Write to a file; its ending says how: {' '.join(ACTOR_FORMS)}.")
@json_option
@setting_options("threshold", "batch")
def actors(
    sources: Sequence[str],
    facet: Facet | None,
    joins: tuple[str, str] | None,
    sure: bool,
    rule: Symmetry,
    out: str | None,
    as_json: bool,
    **given: str | None,
) -> None:
    settings, ending = settled(**given), _ending(out, ACTOR_FORMS) if out is not None else None
    with asking(sources, settings) as asked:
        network = asked.corpus.actors(facet=facet, threshold=settings.threshold)
        if out is not None and ending is not None:
            write(Path(out), ACTOR_FORMS[ending](network))
        elif joins:
            pushes = estranged(network, *joins, rule=rule, sure=sure)
            show_json(map(rows.as_json, pushes)) if as_json else show(actor_views.push_lines(pushes, joins, asked.documents))
        elif as_json:
            show_json([actor_views.network_json(network, actor_views.balances(network, rule))])
        else:
            show(actor_views.network_lines(network, actor_views.balances(network, rule)))
        if not network.ties:
            note(f"No tie was read with confidence {settings.threshold:g} or more. Lower it with --threshold.")


@cli.command(
    short_help="Poll feeds and read what is new.",
    help="Poll feeds, news sitemaps and lists of feeds (OPML), and read what is new into a corpus folder, until stopped. "
    "FEED is an address, or a file that holds addresses. A stop loses nothing: the next start goes on where this one ended.",
)
@click.argument("corpus")
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@click.option("--every", type=click.FloatRange(1), default=30.0, show_default=True, metavar="MIN", help="Minutes between two looks.")
@click.option("--once", is_flag=True, help="Look once, and stop.")
@private_option
@json_option
@setting_options("batch")
def watch(corpus: str, feeds: Sequence[str], every: float, once: bool, allow_private: bool, as_json: bool, batch: str | None) -> None:
    settings, missed = settled(batch=batch), False
    with stopping() as stop, Corpus.create(corpus, reader=_reader()) as opened:
        fetches = fetcher(allow_private=allow_private, stop=stop)
        while not stop.is_set():
            done = opened.watch(feeds, fetches=fetches, stopped=stop.is_set, batch=settings.batch)
            show_json([rows.as_json(done)]) if as_json else show([_round_line(done)])
            list_skipped(skipped := (*done.poll.skipped, *done.reading.skipped))
            missed |= bool(skipped)
            if once or stop.wait(every * 60):
                break
        if stop.is_set():
            note("Stopped. What was read is kept; the next start goes on from here.")
    click.get_current_context().exit(SOME_SKIPPED if missed else 0)


def _round_line(done: Round) -> str:
    poll, left = done.poll, f"; {words.plural(done.left, 'item')} left for later" if done.left else ""
    same = f" ({poll.unchanged:,} unchanged)" if poll.unchanged else ""
    seen = f"{words.plural(poll.feeds, 'feed')}{same}: {words.plural(poll.items, 'new item')}"
    return f"{datetime.now():%Y-%m-%d %H:%M}  {seen}. Read {in_short(done.reading)}{left}."


@contextmanager
def stopping() -> Iterator[Event]:
    """Tell a stop by signal; a second signal ends the process at once."""
    stop, before = Event(), {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def tell(number: int, _: object) -> None:
        signal.signal(number, before[signal.Signals(number)])
        stop.set()

    try:
        for number in before:
            signal.signal(number, tell)
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@cli.command(
    short_help="List the stories that several documents print.",
    help="List the stories that several documents print: copy of one text, also under another headline, cut, or with paragraphs of "
    f"the paper's own. As evidence they count once. {SOURCES_HELP}",
)
@sources_argument
@click.option("--least", type=click.IntRange(1), default=2, show_default=True, help="Stories with at least so many prints.")
@json_option
@private_option
@column_option
def stories(sources: Sequence[str], least: int, as_json: bool, allow_private: bool, columns: Sequence[str]) -> None:
    verdicts = list(_verdicts(sources, access(allow_private, columns)))
    documents = {document.id: document for verdict in verdicts for document in verdict.documents}
    found = [story for story in fold(documents.values()) if len(story.members) >= least]
    if as_json:
        show_json(story_views.story_json(story, documents) for story in found)
    else:
        show(story_views.story_lines(found, documents))
        if not found:
            note(f"No story has {words.plural(least, 'print')}.")
    finish([verdict.skipped for verdict in verdicts if verdict.skipped])


@cli.command(
    short_help="Remove what came from a source.",
    help="Remove from a corpus all that came from the sources, as if they had never been read.",
)
@click.argument("corpus")
@sources_argument
@json_option
def withdraw(corpus: str, sources: Sequence[str], as_json: bool) -> None:
    with Corpus.open(corpus) as opened:
        for source in sources:
            opened.withdraw(source)
            show_json([{"withdrawn": source}]) if as_json else show([f"Withdrawn: {source}"])


@cli.command(
    short_help="Read the built-in page, from end to end.", help="Read the built-in example page, and show its maps and a scenario."
)
@click.option("--page", "only_page", is_flag=True, help="Print the page itself, to save it.")
@json_option
@setting_options("threshold", "draws", "seed")
def demo(only_page: bool, as_json: bool, **given: str | None) -> None:
    settings = settled(**given)
    if only_page:
        click.echo(demonstration.page(), nl=False)
        return
    with Corpus.of((), reader=_reader()) as corpus:
        corpus.read(["-"], stdin=BytesIO(demonstration.page()))
        if as_json:
            show_json(rows.statement_json(statement, {d.id: d for d in corpus.documents()}) for statement in corpus.statements())
        else:
            show(demonstration.demo_lines(corpus, settings))

"""The commands on pages: what they are and were, reading and withdrawing them, and which of them print one story."""

import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from causerie.corpus import Corpus, fold, is_corpus
from causerie.errors import UsageError
from causerie.reading import annotations, check_sources, examine_with_places, why_unread
from causerie.records import Verdict
from causerie.settings import Settings
from causerie.views import rows, words
from causerie.views.cli.asking import (
    SOME_SKIPPED,
    Access,
    Asked,
    access,
    asking,
    chosen_reader,
    files_of,
    finish,
    in_short,
    note_dayless,
    note_emptiness,
    take_in,
    verdicts,
)
from causerie.views.cli.options import (
    READER,
    SOURCES_HELP,
    column_option,
    json_option,
    private_option,
    setting_options,
    settled,
    sources_argument,
)
from causerie.views.cli.output import show_each, show_json, show_statements, show_together, write
from causerie.views.stories import story_json, story_lines
from causerie.views.terminal import Progress, note, show

ENDING_HELP = "SOURCE may be the end of a path, as b.txt of a/b.txt, where no other source ends so."


@click.command(
    short_help="Say what each page is.", help=f"Say what each page is: its verdict and reason, article and headlines. {SOURCES_HELP}"
)
@sources_argument
@private_option
@column_option
@json_option
@click.option("--places", "with_places", is_flag=True, help="With --json: also where in the decoded page each line of the texts stands.")
def page(sources: Sequence[str], allow_private: bool, columns: Sequence[str], as_json: bool, with_places: bool) -> None:
    if with_places and not as_json:
        raise UsageError("--places is for machines: give --json with it.")
    if with_places and any(map(is_corpus, sources)):
        raise UsageError("A corpus keeps no pages to point into. Name the pages themselves.")
    skipped, found, way = 0, 0, access(allow_private, columns)
    for verdict, places in _examined(sources, way, with_places=with_places):
        found += 1
        skipped += not verdict.documents
        if as_json:
            show_json([rows.verdict_json(verdict, places)])
        else:
            show([*words.page_lines(verdict, why_unread(verdict)), ""])
    note_emptiness(found, sources)
    if skipped:
        note(f"{words.plural(skipped, 'source')} skipped: nothing to read there.")
        click.get_current_context().exit(SOME_SKIPPED)


def _examined(sources: Sequence[str], way: Access, *, with_places: bool) -> Iterator[tuple[Verdict, rows.Places | None]]:
    if with_places:
        return examine_with_places(sources, fetches=way.fetches, columns=way.columns)
    return ((verdict, None) for verdict in verdicts(sources, way))


@click.command(
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
@setting_options(*READER)
def read(
    sources: Sequence[str],
    corpus: str | None,
    form: str,
    out: str | None,
    allow_private: bool,
    columns: Sequence[str],
    as_json: bool,
    **given: str | None,
) -> None:
    form, settings, way = "json" if as_json else form, settled(**given), access(allow_private, columns)
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
    check_sources(sources)  # before a folder is made for them
    with chosen_reader(settings) as reader, Corpus.create(path, reader=reader) as corpus:
        done = take_in(corpus, sources, settings, way)
        if form == "table":
            show([f"Read {in_short(done)}.", f"{path} now holds {words.plural(len(corpus.statements()), 'statement')}."])
        else:
            show_statements(Asked(corpus, ()), corpus.statements(), form)
        note_emptiness(done.sources, sources)
        note_dayless(Asked(corpus, ()))
    finish(done.skipped)


def _annotate(sources: Sequence[str], folder: Path, settings: Settings, way: Access) -> None:
    files = [file for source in sources for file in files_of(source)]
    _check_targets(files, folder)
    skipped, progress = [], Progress(len(files))
    with chosen_reader(settings) as reader:
        found = annotations(sources, reader=reader, fetches=way.fetches, columns=way.columns, batch=settings.batch)
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
    return ("stdin" if file == "-" else Path(file).stem) + mark + re.sub(r"[^\w.+-]", lambda sign: f"%{ord(sign[0]):02X}", place)


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


@click.command(
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
    found_in = list(verdicts(sources, access(allow_private, columns)))
    documents = {document.id: document for verdict in found_in for document in verdict.documents}
    found = [story for story in fold(documents.values()) if len(story.members) >= least]
    show_together(found, lambda found: story_lines(found, documents), as_json, documents=documents, row=story_json)
    if not found and not as_json:
        note(f"No story has {words.plural(least, 'print')}.")
    finish([verdict.skipped for verdict in found_in if verdict.skipped])


@click.command(
    short_help="Remove what came from a source.",
    help=f"Remove from a corpus all that came from the sources, as if they had never been read. {ENDING_HELP}",
)
@click.argument("corpus")
@sources_argument
@json_option
def withdraw(corpus: str, sources: Sequence[str], as_json: bool) -> None:
    with Corpus.open(corpus) as opened:
        for source in sources:
            withdrawn = opened.withdraw(source)
            show_json([{"withdrawn": withdrawn}]) if as_json else show([f"Withdrawn: {withdrawn}"])


@click.command(
    short_help="Say what a source was each time.",
    help="Say what a source of a corpus was each time that it was read and had changed, the oldest first. Of a watched one the last is "
    f"asked and mapped; the others stay as they were. {ENDING_HELP}",
)
@click.argument("corpus")
@click.argument("source")
@json_option
def versions(corpus: str, source: str, as_json: bool) -> None:
    with Corpus.open(corpus) as opened:
        show_each(opened.versions(source), words.page_lines, as_json)

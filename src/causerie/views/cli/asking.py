"""From the sources that are named to a corpus that can be asked, and what is said of those that were skipped."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click

from causerie.corpus import Corpus, is_corpus
from causerie.errors import UsageError
from causerie.reading import Fetches, Reading, StatementReader, endpoint_reader, examine, fetcher, trained_readers
from causerie.records import Document, Period, Skipped, Story, Verdict
from causerie.settings import Settings
from causerie.views.endpoint import tally_lines
from causerie.views.terminal import Progress, note
from causerie.views.words import plural

SOME_SKIPPED = 3
LISTED = 50
"""Skipped sources that are listed one by one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The corpus that a command asks, and what could not be read on the way to it."""

    corpus: Corpus
    skipped: Sequence[Skipped]

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


def access(allow_private: bool, columns: Sequence[str]) -> Access:
    """Return how the sources are read, when otherwise than usual."""
    return Access(fetcher(allow_private=True) if allow_private else None, dict(map(_named, columns)))


def _named(column: str) -> tuple[str, str]:
    field, _, name = column.partition("=")
    if not field or not name:
        raise UsageError(f"--column {column} names no column. Say which field it is, as in --column text=Inhalt.")
    return field, name


def given_reader() -> StatementReader | None:
    """Return the stand-in that the command line was started with (`cli.main(obj=reader)`); without one the corpus loads its own."""
    return click.get_current_context().find_object(object)  # type: ignore[return-value]


@contextmanager
def chosen_reader(settings: Settings) -> Iterator[StatementReader | None]:
    """Give the reader that the settings choose. At the end say what an endpoint cost."""
    if given_reader():
        yield given_reader()
        return
    if settings.reader == "trained":
        with trained_readers(settings.processes) as readers:
            yield readers
        return
    reader = endpoint_reader(settings)
    try:
        yield reader
    finally:
        for line in tally_lines(reader.tally):
            note(line)


@contextmanager
def asking(sources: Sequence[str], settings: Settings, way: Access = USUAL) -> Iterator[Asked]:
    """Open the corpus that is named, or read the sources into one; at the end list what was skipped and exit accordingly."""
    check_no_inner_file(sources)
    if any(map(is_corpus, sources)) and len(sources) > 1:
        raise UsageError("A corpus folder stands alone. Read the other sources into it first: causerie read -c CORPUS SOURCE...")
    named = is_corpus(sources[0])
    if named:
        with Corpus.open(sources[0], merging=settings.merging) as corpus:
            yield Asked(corpus, ())
            if not corpus.sources():
                note(f"{sources[0]} holds nothing yet. Read into it: causerie read -c {sources[0]} SOURCE...")
        return
    with chosen_reader(settings) as reader, Corpus.of((), reader=reader, merging=settings.merging) as corpus:
        done = take_in(corpus, sources, settings, way)
        yield Asked(corpus, done.skipped)
        note_emptiness(done.sources, sources)
    finish(done.skipped)


def check_no_inner_file(sources: Sequence[str]) -> None:
    """Refuse the file in a corpus folder in place of the folder."""
    for source in sources:
        folder = os.path.dirname(source)
        if ".sqlite" in os.path.basename(source) and is_corpus(folder or "."):
            raise UsageError(f"{source} is a file of the corpus {folder or '.'}. Name the folder.")


def note_emptiness(found: int, sources: Sequence[str]) -> None:
    """Say that there was nothing to read, where nothing was found."""
    if not found and all(map(os.path.isdir, sources)):
        note(f"There is no file in {' or '.join(sources)}. Put pages into it (.html, .txt), or name another folder.")
    elif not found:
        note(f"There is no page in {' or '.join(sources)}: what should hold some is empty.")


def note_dayless(asked: Asked) -> None:
    """Say how many articles have no day, since what they say stands in no period."""
    articles = [document for document in asked.documents.values() if document.kind == "article"]
    dayless = sum(not document.date for document in articles)
    if dayless:
        told = "has no day, and stands" if dayless == 1 else "have no day, and stand"
        note(f"{dayless:,} of {plural(len(articles), 'article')} {told} in no period.")


def take_in(corpus: Corpus, sources: Sequence[str], settings: Settings, way: Access = USUAL) -> Reading:
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


def verdicts(sources: Sequence[str], way: Access) -> Iterator[Verdict]:
    """Yield what each page is, of the corpus that is named or of the sources; no statement is read."""
    if len(sources) == 1 and is_corpus(sources[0]):
        with Corpus.open(sources[0]) as corpus:
            yield from corpus.verdicts()
    else:
        yield from examine(sources, fetches=way.fetches, columns=way.columns)


def files_of(source: str) -> list[str]:
    """Return the files that a source stands for."""
    return [str(path) for path in sorted(Path(source).rglob("*")) if path.is_file()] if os.path.isdir(source) else [source]


def in_short(reading: Reading) -> str:
    told = [*[f"{reading.known:,} of them known"] * (reading.known > 0), *[f"{reading.updated:,} updated"] * (reading.updated > 0)]
    known = f" ({', '.join(told)})" if told else ""
    skipped = f", {len(reading.skipped):,} skipped" if reading.skipped else ""
    documents, statements = plural(reading.documents, "document"), plural(reading.statements, "statement")
    return f"{plural(reading.sources, 'source')}{known}: {documents}, {statements}{skipped}"


def note_undated(asked: Asked, threshold: float, *periods: Period) -> None:
    """Say how many statements that maps would be drawn from no period takes in, where there is one."""
    if all(period == Period() for period in periods):
        return
    said = [each for each in asked.corpus.statements(relation="causes", confidence=threshold) if each.modality != "asked"]
    dated = {document.id for document in asked.corpus.documents() if document.date}
    undated = sum(statement.document not in dated for statement in said)
    if undated:
        where = "stands in a document" if undated == 1 else "stand in documents"
        note(f"{plural(undated, 'statement')} {where} without a date, and so in no period.")


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

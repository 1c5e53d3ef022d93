"""Reading sources in batches: the chain pages -> documents -> statements, kept in a store or given as it comes.

Only this module and `corpus` know more than one stage. The pages of the sources are judged as they come, and gathered until
they hold enough documents to be worth reading together; each page is then kept whole, or not at all.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, overload

from causerie.documents.languages import foreign, may_be_foreign
from causerie.documents.places import Place, placed
from causerie.documents.tree.encoding import decode
from causerie.documents.verdict import judge
from causerie.pages import files
from causerie.pages.canned import Fetches
from causerie.records import Document, Page, Poll, Skipped, Statement, Verdict
from causerie.settings import Settings
from causerie.statements.annotation import laid_out, to_annotation
from causerie.statements.endpoint.tally import Tally
from causerie.store import Store

if TYPE_CHECKING:
    from causerie.statements.endpoint.reader import EndpointReader
    from causerie.statements.processes import Readers

__all__ = [
    "Fetches",
    "Place",
    "Progress",
    "Reading",
    "Round",
    "StatementReader",
    "Tally",
    "annotations",
    "check_feeds",
    "check_sources",
    "endpoint_reader",
    "examine",
    "examine_with_places",
    "fetcher",
    "may_be_foreign",
    "take_in",
    "trained_reader",
    "trained_readers",
    "why_unread",
]

DEFAULT = Settings()
NOBODY = "nobody"
"""The reader of a page that held nothing to read."""
MOST_HELD = 32 * 1024 * 1024
"""Bytes of pages from which on a batch is read though it holds few documents."""


class StatementReader(Protocol):
    """What reads statements out of documents: the trained reader, one that asks an endpoint, or a stand-in for them.

    Where it has a `version`, pages are read again when that changes. Where it has `unread`, that says for documents read last,
    by id, why they could not be read; their pages are not kept, so that they are read the next time.
    """

    def read(self, documents: Sequence[Document]) -> list[Statement]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reading has come to, so far or in the end."""

    sources: int = 0
    known: int = 0
    """Of the sources, those that this reader had read before, and did not read again."""
    updated: int = 0
    """Of the sources, those that had been read before and had changed since: what they are now took the place of what they were."""
    skipped: Sequence[Skipped] = ()
    documents: int = 0
    statements: int = 0


class SoFar(Sequence[Skipped]):
    """The beginning of a list that only grows: what was skipped so far, told after each batch without a copy of it."""

    def __init__(self, grows: list[Skipped]) -> None:
        self._grows, self._size = grows, len(grows)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[Skipped]:
        return islice(self._grows, self._size)

    @overload
    def __getitem__(self, index: int) -> Skipped: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Skipped]: ...

    def __getitem__(self, index: int | slice) -> Skipped | Sequence[Skipped]:
        places = range(self._size)[index]
        return self._grows[places] if isinstance(places, int) else [self._grows[place] for place in places]


@dataclass(slots=True)
class _Count:
    """A reading while it grows."""

    sources: int = 0
    known: int = 0
    updated: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    documents: int = 0
    statements: int = 0

    def add(self, verdict: Verdict | None, statements: Sequence[Statement], *, updated: bool) -> None:
        self.sources += 1
        self.known += verdict is None
        self.updated += updated
        self.skipped += [skipped] if verdict and (skipped := verdict.skipped) else []
        self.documents += len(verdict.documents) if verdict else 0
        self.statements += len(statements)

    def reading(self, skipped: Sequence[Skipped]) -> Reading:
        numbers = {name: getattr(self, name) for name in ("sources", "known", "updated", "documents", "statements")}
        return Reading(**numbers, skipped=skipped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one look at the watched feeds came to."""

    poll: Poll
    reading: Reading
    left: int
    """Items that wait for another look, since they could not be had now."""


Found = tuple[Page | Skipped, Verdict | None]
"""What a source gave and what it was; `None` for a page that was read before."""
Progress = Callable[[Reading], object]
"""Told, after each batch, what the reading has come to so far."""


def take_in(
    items: Iterable[Page | Skipped | None],
    store: Store,
    reader: Callable[[], StatementReader],
    *,
    batch: int = DEFAULT.batch,
    progress: Progress | None = None,
) -> Reading:
    """Read into the store what is new to it; `reader` is asked for only when something came, since it takes a while to load.

    `None` among the items says that the next one is still to come: what has come is read meanwhile.
    """
    count = _Count()
    for found in _batches(_new(items, store, reader), batch):
        read_together = _read_together(reader(), found)
        with store.together():
            for (item, verdict), (read, statements) in zip(found, read_together, strict=True):
                updated = read is not None and read is verdict and _keep(store, item, read, statements, _version(reader()))
                if verdict is None:
                    store.feeds.settle(item.source)
                count.add(read, statements, updated=updated)
        if progress:
            progress(count.reading(SoFar(count.skipped)))
    return count.reading(tuple(count.skipped))


def examine(
    sources: Iterable[str], *, stdin: BinaryIO | None = None, fetches: Fetches | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[Verdict]:
    """Yield what each page of the sources is, in whatever language, one by one, without reading statements."""
    return (_judged(item) for item in files.read(sources, stdin=stdin, fetches=fetches, columns=columns))


def examine_with_places(
    sources: Iterable[str], *, stdin: BinaryIO | None = None, fetches: Fetches | None = None, columns: Mapping[str, str] | None = None
) -> Iterator[tuple[Verdict, list[tuple[Place, ...]]]]:
    """Yield what each page is, and for each of its documents where in the page its text stands."""
    for item in files.read(sources, stdin=stdin, fetches=fetches, columns=columns):
        verdict = _judged(item)
        yield verdict, placed(item, verdict.documents) if isinstance(item, Page) else []


def annotations(
    sources: Iterable[str],
    *,
    reader: StatementReader | None = None,
    stdin: BinaryIO | None = None,
    fetches: Fetches | None = None,
    columns: Mapping[str, str] | None = None,
    batch: int = DEFAULT.batch,
) -> Iterator[tuple[Verdict, dict[str, Any]]]:
    """Yield what each page is, and its statements in the file form of annotated texts, under the source as name.

    Offsets count in the page's decoded text. For mark-up, where articles do not stand verbatim, they count in the
    documents' texts one after another, and the annotation holds that text under `text`.
    """
    reader = reader or trained_reader()
    items = files.read(sources, stdin=stdin, fetches=fetches, columns=columns)
    for found in _batches(((item, _to_read(item)) for item in items), batch):
        for (item, _), (verdict, statements) in zip(found, _read_together(reader, found), strict=True):
            if verdict:
                yield verdict, _annotation(item, verdict, statements)


def check_sources(sources: Iterable[str]) -> None:
    """Raise SourceError for the first source that is neither an address nor there, with what is called nearly so."""
    files.checked(sources)


def check_feeds(feeds: Iterable[str]) -> None:
    """The same for feeds."""
    from causerie.pages import watch  # here, since most commands watch nothing

    for feed in feeds:
        watch.checked(feed)


def trained_reader() -> StatementReader:
    """Return the reader that the package ships."""
    from causerie.statements.reader import Reader  # here, since it takes a while to load and most commands never read

    return Reader.load()


def trained_readers(processes: int) -> "Readers":
    """Return the same reader with several processes at work, 0 for one a core; to be closed in the end."""
    from causerie.statements.processes import Readers  # here for the same reason

    return Readers(processes)


def endpoint_reader(settings: Settings) -> "EndpointReader":
    """Return a reader that asks the endpoint that the settings name."""
    from causerie.statements.endpoint.cache import Cache  # here for the same reason
    from causerie.statements.endpoint.reader import EndpointReader
    from causerie.statements.endpoint.server import Endpoint, Limits
    from causerie.statements.endpoint.tally import Prices

    return EndpointReader(
        Endpoint(url=settings.endpoint_url, model=settings.endpoint_model, key=settings.endpoint_key),
        limits=Limits(
            total=settings.endpoint_timeout,
            answer=settings.endpoint_answer,
            retries=settings.endpoint_retries,
            at_once=settings.endpoint_at_once,
            requests=settings.endpoint_requests,
            tokens=settings.endpoint_tokens,
        ),
        cache=Cache(Path(settings.endpoint_cache).expanduser()) if settings.endpoint_cache else None,
        prices=Prices(asked=settings.endpoint_asked_price, answered=settings.endpoint_answered_price),
    )


def fetcher(*, allow_private: bool = False, stop: Event | None = None) -> Fetches:
    """Return what fetches over the network, until it is told to stop; private addresses only if they are allowed."""
    from causerie.pages.fetch import Fetcher  # here, since it takes a while to load and most commands fetch nothing
    from causerie.pages.wire import Limits

    stop = stop or Event()
    return Fetcher(Limits(allow_private=allow_private), stopped=stop.is_set, sleep=stop.wait)


def _new(items: Iterable[Page | Skipped | None], store: Store, reader: Callable[[], StatementReader]) -> Iterator[Found | None]:
    for item in items:
        if item is None:
            yield None
            continue
        version = _version(reader())
        known = isinstance(item, Page) and store.holds(item.source, item.id, reader=version)
        verdict = None if known else _to_read(item)
        yield item, None if verdict and _says_the_same(verdict, store.watched(item.source, reader=version)) else verdict


def _says_the_same(verdict: Verdict, before: Verdict | None) -> bool:
    """Is the article, or where there is none each headline, what it was? The page around it changes with each visit."""
    return bool(before and verdict.documents) and _told(verdict) == _told(before or verdict)


def _told(verdict: Verdict) -> list[tuple[str | None, ...]]:
    articles = [document for document in verdict.documents if document.kind == "article"]
    return [(each.kind, each.text, each.title, each.date, each.byline) for each in articles or verdict.documents]


def _version(reader: StatementReader) -> str:
    return str(getattr(reader, "version", ""))


def _keep(store: Store, item: Page | Skipped, verdict: Verdict, statements: Sequence[Statement], version: str) -> bool:
    """Keep what was read; a page that held nothing to read is looked at again the next time. `True` when it took another's place."""
    page = item.id if isinstance(item, Page) else ""
    return store.add(page, verdict, statements, reader=version if verdict.documents else NOBODY)


def _judged(item: Page | Skipped) -> Verdict:
    return judge(item) if isinstance(item, Page) else Verdict(source=item.source, verdict=item.reason, reason=item.detail)


def _to_read(item: Page | Skipped) -> Verdict:
    """Say what a page is to the reader."""
    verdict = _judged(item)
    reason = why_unread(verdict)
    return replace(verdict, verdict="wrong language", reason=f"{reason} Give it in English.", documents=()) if reason else verdict


def why_unread(verdict: Verdict) -> str:
    """Why the reader, who reads English, leaves out all that a page holds: its articles, or else headlines, are in other languages.
    Empty where it reads it."""
    articles = [document.text for document in verdict.documents if document.kind == "article"]
    languages = [*map(foreign, articles or ["\n".join(document.text for document in verdict.documents)])]
    return "" if None in languages else f"The text is in {languages[0]}, and the reader reads English."


def _batches(found: Iterable[Found | None], size: int) -> Iterator[list[Found]]:
    """Gather pages until they hold enough documents to be worth reading together, or until the next one is waited for."""
    batch: list[Found] = []
    waiting = held = 0
    for each in found:
        if each:
            batch.append(each)
            waiting += len(each[1].documents) if each[1] else 0
            held += len(each[0].body) if isinstance(each[0], Page) else 0
        if batch and (each is None or max(waiting, len(batch)) >= size or held >= MOST_HELD):
            yield batch
            batch, waiting, held = [], 0, 0
    if batch:
        yield batch


def _read_together(reader: StatementReader, found: Sequence[Found]) -> list[tuple[Verdict | None, list[Statement]]]:
    """Return what each page was, and its statements; a document that several pages hold is read once.

    A page of which some could not be read holds nothing, and its verdict is why.
    """
    documents = {document.id: document for _, verdict in found if verdict for document in verdict.documents}
    said = defaultdict(list)
    for statement in reader.read(list(documents.values())) if documents else []:
        said[statement.document].append(statement)
    unread: Mapping[str, Skipped] = getattr(reader, "unread", {}) if documents else {}
    return [_read_page(verdict, said, unread) for _, verdict in found]


def _read_page(
    verdict: Verdict | None, said: Mapping[str, Sequence[Statement]], unread: Mapping[str, Skipped]
) -> tuple[Verdict | None, list[Statement]]:
    ids = list(dict.fromkeys(document.id for document in verdict.documents)) if verdict else []
    missed = next((unread[id] for id in ids if id in unread), None)
    if verdict and missed:
        return replace(verdict, verdict=missed.reason, reason=missed.detail, documents=()), []
    return verdict, [statement for id in ids for statement in said.get(id, ())]


def _annotation(item: Page | Skipped, verdict: Verdict, statements: Sequence[Statement]) -> dict[str, Any]:
    decoded = decode(item.body, item.media_type) if isinstance(item, Page) else None
    own = decoded.text if decoded else ""
    text, offsets = laid_out(verdict.documents, own)
    annotation = to_annotation(verdict.source, text, [(statement, offsets[statement.document]) for statement in statements])
    return annotation if text is own else annotation | {"text": text}

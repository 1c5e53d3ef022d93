"""Tables of records, kept: the only module that knows the store's library.

A corpus is a folder with one SQLite file. Three tables hold what was read from each page of each source, a row a record,
as JSON; others, the feeds that are watched and their items, those that wait and those that were read. Every row of the
three carries the source it came from, so that withdrawing a source is leaving out its rows, whatever other sources brought
the same bytes. Scans give each record once, in an order that depends on the content alone.

A watched source has one page in view, the one that was read last. Those that it replaced stay as they were, with all
that was read from them, so that an id that somebody wrote down can still be looked up (`versions`).
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Self

from causerie.errors import StoreError
from causerie.records import Document, Fetched, Item, Mention, Recode, Statement, Story, Verdict, Waiting, content_id

FILE = "corpus.sqlite"
MARK = 0x43415553  # "CAUS": SQLite's application_id, by which a file is known as ours
FORM = 1  # SQLite's user_version: the form of the tables
PATIENCE = 30  # seconds to wait for another process's write
TABLES = (
    "CREATE TABLE page (source BLOB, page TEXT, reader TEXT, payload TEXT, PRIMARY KEY (source, page))",
    "CREATE TABLE document (source BLOB, page TEXT, position INTEGER, id TEXT, payload TEXT, PRIMARY KEY (source, page, position))",
    "CREATE TABLE statement (source BLOB, page TEXT, position INTEGER, id TEXT, payload TEXT, PRIMARY KEY (source, page, position))",
)
WATCH_TABLES = (
    "CREATE TABLE IF NOT EXISTS feed (address BLOB PRIMARY KEY, etag TEXT, modified TEXT)",
    "CREATE TABLE IF NOT EXISTS item (source BLOB PRIMARY KEY, feed BLOB, id TEXT, payload TEXT, tries INTEGER, due REAL,"
    " UNIQUE (feed, id))",
    "CREATE TABLE IF NOT EXISTS mark (feed BLOB, source BLOB, mark TEXT, PRIMARY KEY (feed, source)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS visit (source BLOB PRIMARY KEY, page TEXT, etag TEXT, modified TEXT, times INTEGER, at REAL)",
    "CREATE TABLE IF NOT EXISTS replaced (source BLOB, page TEXT, successor TEXT, PRIMARY KEY (source, page)) WITHOUT ROWID",
)
"""Laid when a feed is first watched. An item without a time at which it is due has been read, or given up.

A mark is what a feed last told of an item's state; another one says that it was changed. A visit is the page that an item
had when it was last fetched, by what a server can say that it is still the same, and how often it was fetched."""

STORY_TABLE = "CREATE TABLE IF NOT EXISTS story (member TEXT PRIMARY KEY, lead TEXT, position INTEGER, rule TEXT)"
"""Laid when stories are first asked for; emptied when a document comes or goes."""

Again = Callable[[int, float], float | None]
"""Says when a page may be fetched again that was fetched so often, and last at that time; `None` when it no longer may."""


RECODE_TABLE = "CREATE TABLE IF NOT EXISTS recode (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, payload TEXT)"
"""Laid when a first decision is kept; what was read is never changed by one."""


class Store:
    """The tables of one corpus. Several processes may hold the same folder open and add to it."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def memory(cls) -> Self:
        """Return an empty store that ends with the process."""
        store = cls(sqlite3.connect(":memory:", isolation_level=None), ":memory:")
        store._lay_tables()
        return store

    @classmethod
    def create(cls, path: str) -> Self:
        """Open the corpus in the folder, made first where there is none."""
        folder = Path(path)
        with _clear(path):
            if folder.exists() and not folder.is_dir():
                raise StoreError(f"{path} is a file, not a corpus folder. Name a new or empty folder.")
            if folder.is_dir() and not (folder / FILE).exists() and any(folder.iterdir()):
                raise StoreError(f"{path} holds other files, so no corpus is made in it. Name a new or empty folder.")
            folder.mkdir(parents=True, exist_ok=True)
            store = cls(_connect(folder), path)
            store._lay_tables()
            return store

    @classmethod
    def open(cls, path: str) -> Self:
        """Open a corpus that exists."""
        folder = Path(path)
        if not folder.exists():
            raise StoreError(f"There is no corpus {path}. Make one with: causerie read -c {path} SOURCE...")
        if not (folder / FILE).is_file():
            raise StoreError(f"{path} is not a corpus folder: there is no {FILE} in it. Make one with: causerie read -c FOLDER SOURCE...")
        with _clear(path):
            store = cls(_connect(folder), path)
            store._check_form()
            return store

    def close(self) -> None:
        self._connection.close()

    def add(self, page: str, verdict: Verdict, statements: Sequence[Statement] = (), *, reader: str = "") -> bool:
        """Keep what was read from one page of a source, all or nothing; adding it again changes nothing.

        `page` is the page's id, or empty for a source that gave no page: that row stands until a page is read. `True` when
        the source is watched, and what was read from it before gave way.
        """
        source = _key(verdict.source)
        said = asdict(verdict) | {"documents": None}
        with self._transaction():
            for table in ("page", "document", "statement"):
                self._connection.execute(f"DELETE FROM {table} WHERE source = ? AND page IN (?, '')", (source, page))
            self._connection.execute("INSERT INTO page VALUES (?, ?, ?, ?)", (source, page, reader, json.dumps(said)))
            self._forget_stories()
            self._insert("document", source, page, verdict.documents)
            self._insert("statement", source, page, statements)
            return bool(page) and self._is_watched(source) and self._settle(source, page if verdict.documents else "")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one of all changes within, which are then kept together or not at all: many at a time are kept much sooner."""
        with self._transaction():
            yield

    def _settle(self, source: bytes, page: str) -> bool:
        """Let a watched item wait no longer; its page, if one is named, takes the place of those before it."""
        self._connection.execute("UPDATE item SET due = NULL WHERE source = ?", (source,))
        if not page:
            return False
        self._connection.execute("DELETE FROM replaced WHERE source = ? AND page = ?", (source, page))
        older = f"SELECT source, page, ? FROM {self._current('page')} WHERE source = ? AND page NOT IN (?, '')"
        return self._connection.execute(f"INSERT INTO replaced {older}", (page, source, page)).rowcount > 0

    def holds(self, source: str, page: str, *, reader: str = "") -> bool:
        """Is this page of this source in view, read by this reader?"""
        query = f"SELECT 1 FROM {self._current('page')} WHERE source = ? AND page = ? AND reader = ?"
        return bool(self._rows(query, _key(source), page, reader))

    def versions(self, source: str) -> list[Verdict]:
        """Return what the source was each time that it was read and had changed, in this order, with the documents of each."""
        with _clear(self.path):
            pages = self._rows("SELECT page, payload FROM page WHERE source = ? AND page != '' ORDER BY rowid", _key(source))
            return [_verdict(payload, self._documents_of(source, page)) for page, payload in pages]

    def watched(self, source: str, *, reader: str = "") -> Verdict | None:
        """Return what a watched source was when this reader last read documents from it."""
        if not self._is_watched(_key(source)):
            return None
        query = f"SELECT page, payload FROM {self._current('page')} WHERE source = ? AND reader = ? AND page != '' ORDER BY rowid DESC"
        found = self._rows(query, _key(source), reader)
        with _clear(self.path):
            return _verdict(found[0][1], self._documents_of(source, found[0][0])) if found else None

    def _documents_of(self, source: str, page: str) -> list[Document]:
        query = "SELECT payload FROM document WHERE source = ? AND page = ? ORDER BY position"
        return [_document(payload) for (payload,) in self._rows(query, _key(source), page)]

    def withdraw(self, source: str) -> bool:
        """Remove all that came from the source, or from a place in it (`news.jsonl#7`), and nothing else.

        `False` when it holds nothing from there.
        """
        own, within = _key(source), _key(f"{source}#")
        with self._transaction():
            self._forget_stories()
            removed = [
                self._connection.execute(f"DELETE FROM {table} WHERE source = ? OR substr(source, 1, ?) = ?", (own, len(within), within))
                for table in ("page", "document", "statement", *["replaced"] * self._has("replaced"))
            ]
        return removed[0].rowcount > 0

    def validators(self, feed: str) -> tuple[str, str]:
        """Return the `ETag` and `Last-Modified` that a feed had when its items were last noted."""
        found = self._rows("SELECT etag, modified FROM feed WHERE address = ?", _key(feed)) if self._is_watching() else []
        return found[0] if found else ("", "")

    def note(self, feed: str, items: Iterable[Item], *, again: Again, etag: str = "", modified: str = "") -> tuple[int, int]:
        """Note the items that a feed holds, all or none; return how many are new and how many that were read are due again.

        New is what has no known address and no known id of the feed. Read again, when `again` says so, is what the feed
        tells otherwise than before. Only with the items are the validators kept by which the feed is not sent again: what they
        stand for cannot be missed.
        """
        with self._transaction():
            self._lay_watch_tables()
            named = dict(self._rows("SELECT id, source FROM item WHERE feed = ?", _key(feed)))
            marks = dict(self._rows("SELECT source, mark FROM mark WHERE feed = ?", _key(feed)))
            told = [(named.get(item.id) or _key(_source(feed, item)), _mark(item), item) for item in items]
            other = [(source, mark, item) for source, mark, item in told if marks.get(source) != mark]
            new = [(source, _key(feed), item.id, json.dumps(asdict(_in_short(item)))) for source, _, item in other if source not in marks]
            added = self._connection.executemany("INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?, 0, 0)", new).rowcount
            due = sum(self._note_change(source, item, again) for source, _, item in other if source in marks)
            self._connection.executemany("INSERT OR REPLACE INTO mark VALUES (?, ?, ?)", ((_key(feed), s, mark) for s, mark, _ in other))
            self._connection.execute("INSERT OR REPLACE INTO feed VALUES (?, ?, ?)", (_key(feed), etag, modified))
        return max(0, added), due

    def _note_change(self, source: bytes, item: Item, again: Again) -> bool:
        """Take what a feed tells anew of an item, under the address that it has here. One that was read and not withdrawn is due again."""
        query = (
            "SELECT payload, item.due, coalesce(times, 0), coalesce(at, 0.0), EXISTS (SELECT 1 FROM page WHERE page.source = item.source"
            " AND page != '') FROM item LEFT JOIN visit USING (source) WHERE item.source = ?"
        )
        for payload, waits, times, at, kept in self._rows(query, source):
            due = again(times, at) if waits is None and kept else waits
            told = json.dumps(asdict(replace(_in_short(item), url=_item(payload).url)))
            anew = waits is None and due is not None
            tries = ", tries = 0" if anew else ""
            self._connection.execute(f"UPDATE item SET payload = ?, due = ?{tries} WHERE source = ?", (told, due, source))
            return anew
        return False

    def visited(self, source: str, found: Fetched, at: float) -> None:
        """Note what a fetch of an item gave; that it has not changed is a visit too."""
        page, values = found.page, (_key(source), found.page.id if found.page else "", found.etag, found.modified, at)
        other = "page = excluded.page, etag = excluded.etag, modified = excluded.modified, " if page else ""
        again = f"ON CONFLICT (source) DO UPDATE SET {other}times = times + 1, at = excluded.at"
        with self._transaction():
            self._connection.execute(f"INSERT INTO visit VALUES (?, ?, ?, ?, 1, ?) {again}", values)

    def waiting(self, now: float) -> list[Waiting]:
        """Return the items that are due, in the order in which they were found, those that were read before behind all new ones.

        A server is asked whether a page has changed only where that page is in view.
        """
        if not self._is_watching():
            return []
        query = (
            "SELECT item.source, payload, tries, coalesce(times, 0), etag, modified, EXISTS (SELECT 1 FROM "
            f"{self._current('page')} AS held WHERE held.source = item.source AND held.page = visit.page)"
            " FROM item LEFT JOIN visit USING (source) WHERE due <= ? ORDER BY times IS NOT NULL, item.rowid"
        )
        with _clear(self.path):
            return [_waiting(*row) for row in self._rows(query, now)]

    def postpone(self, source: str, due: float | None) -> None:
        """Let an item that was asked for in vain wait until it is due again; `None` gives it up."""
        with self._transaction():
            self._connection.execute("UPDATE item SET tries = tries + 1, due = ? WHERE source = ?", (due, _key(source)))

    def settle(self, source: str) -> None:
        """Let an item wait no longer, as its page is known."""
        if self._is_watching() and self._rows("SELECT 1 FROM item WHERE source = ? AND due IS NOT NULL", _key(source)):
            self.postpone(source, None)

    def left(self) -> int:
        """Count the items that wait, due or not."""
        return int(self._rows("SELECT count(*) FROM item WHERE due IS NOT NULL")[0][0]) if self._is_watching() else 0

    def _is_watching(self) -> bool:
        """Are feeds watched? Tables that a corpus from before they were thought of lacks are laid on the way."""
        if self._has("item") and not self._has("replaced"):
            self._lay_watch_tables()
        return self._has("item")

    def _is_watched(self, source: bytes) -> bool:
        return self._is_watching() and bool(self._rows("SELECT 1 FROM item WHERE source = ?", source))

    def _lay_watch_tables(self) -> None:
        for statement in WATCH_TABLES:
            self._connection.execute(statement)

    def _current(self, table: str) -> str:
        """Return the table as a query's source, without the rows of pages that gave way to later ones."""
        replaced = "SELECT 1 FROM replaced WHERE replaced.source = old.source AND replaced.page = old.page"
        return f"(SELECT rowid, * FROM {table} AS old WHERE NOT EXISTS ({replaced}))" if self._has("replaced") else table

    def _has(self, table: str) -> bool:
        return bool(self._rows("SELECT 1 FROM sqlite_schema WHERE name = ?", table))

    def sources(self) -> list[str]:
        return [_name(source) for (source,) in self._rows("SELECT DISTINCT source FROM page ORDER BY source")]

    def verdicts(self) -> list[Verdict]:
        """Return what each page of each source was, by source."""
        with _clear(self.path):
            documents: dict[tuple[bytes, str], list[Document]] = {}
            for source, page, payload in self._rows(
                f"SELECT source, page, payload FROM {self._current('document')} ORDER BY source, page, position"
            ):
                documents.setdefault((source, page), []).append(_document(payload))
            pages = self._rows(f"SELECT source, page, payload FROM {self._current('page')} ORDER BY source, page")
            return [_verdict(payload, documents.get((source, page), ())) for source, page, payload in pages]

    def documents(self) -> list[Document]:
        """Return each document once, by source and place in the page."""
        with _clear(self.path):
            return [_document(payload) for payload in self._once("document")]

    def statements(self) -> list[Statement]:
        """Return each statement once, by source and place in the page."""
        with _clear(self.path):
            return [_statement(payload) for payload in self._once("statement")]

    def stories(self, *, rule: str = "") -> list[Story]:
        """Return the stories that were kept by this rule; none when documents have come or gone since."""
        if not self._has("story"):
            return []
        members: dict[str, list[str]] = {}
        for member, lead in self._rows("SELECT member, lead FROM story WHERE rule = ? ORDER BY position", rule):
            members.setdefault(lead, []).append(member)
        return [Story(lead=lead, members=tuple(ids)) for lead, ids in members.items()]

    def keep_stories(self, stories: Sequence[Story], *, rule: str = "") -> None:
        """Keep the stories of all documents, in place of those that were; not when another process has added or withdrawn some."""
        pairs = [(member, story.lead) for story in stories for member in story.members]
        with self._transaction():
            self._connection.execute(STORY_TABLE)
            self._forget_stories()
            if {id for (id,) in self._rows(f"SELECT DISTINCT id FROM {self._current('document')}")} == {member for member, _ in pairs}:
                rows = ((member, lead, position, rule) for position, (member, lead) in enumerate(pairs))
                self._connection.executemany("INSERT INTO story VALUES (?, ?, ?, ?)", rows)

    def _forget_stories(self) -> None:
        if self._has("story"):
            self._connection.execute("DELETE FROM story")

    def recodes(self) -> list[Recode]:
        """Return the decisions that stand, in the order in which they were made."""
        rows = self._rows("SELECT payload FROM recode ORDER BY position") if self._has("recode") else []
        with _clear(self.path):
            return [_recode(payload) for (payload,) in rows]

    def decide(self, recodes: Iterable[Recode], *, instead_of: Iterable[Recode] = ()) -> None:
        """Keep decisions, the last ones so far, and forget those that they stand in place of."""
        with self._transaction():
            self._connection.execute(RECODE_TABLE)
            self._connection.executemany("DELETE FROM recode WHERE id = ?", [(recode.id,) for recode in instead_of])
            rows = [(recode.id, json.dumps(asdict(recode))) for recode in recodes]
            self._connection.executemany("INSERT OR REPLACE INTO recode (id, payload) VALUES (?, ?)", rows)

    def _once(self, table: str) -> Iterator[str]:
        """Yield the table's payloads; of rows with the same id the first by source."""
        order = "source, page, position"
        ranked = f"SELECT *, row_number() OVER (PARTITION BY id ORDER BY {order}) AS copy FROM {self._current(table)}"
        return (payload for (payload,) in self._rows(f"SELECT payload FROM ({ranked}) WHERE copy = 1 ORDER BY {order}"))

    def _rows(self, query: str, *values: object) -> list[Any]:
        with _clear(self.path):
            return self._connection.execute(query, values).fetchall()

    def _insert(self, table: str, source: bytes, page: str, records: Sequence[Document | Statement]) -> None:
        rows = ((source, page, position, record.id, json.dumps(asdict(record))) for position, record in enumerate(records))
        self._connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)", rows)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit at the end or leave no trace; one writer at a time, the others wait. One within another is a part of it."""
        if self._connection.in_transaction:
            yield
            return
        with _clear(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _lay_tables(self) -> None:
        """Make the tables in a file that holds nothing yet; check the form of one that does."""
        with self._transaction():
            empty = not self._rows("SELECT 1 FROM sqlite_schema")
            for statement in (*TABLES, f"PRAGMA application_id = {MARK}", f"PRAGMA user_version = {FORM}") if empty else ():
                self._connection.execute(statement)
        self._check_form()

    def _check_form(self) -> None:
        ((mark,),) = self._rows("PRAGMA application_id")
        ((form,),) = self._rows("PRAGMA user_version")
        if mark != MARK:
            raise StoreError(f"{self.path} holds a {FILE} that Causerie did not write. Name another folder.")
        if form != FORM:
            raise StoreError(f"The corpus {self.path} has form {form}, not {FORM} as here. Read its sources again into a new folder.")


def is_corpus(path: str) -> bool:
    """Is there a corpus in the folder?"""
    return (Path(path) / FILE).is_file()


def _connect(folder: Path) -> sqlite3.Connection:
    """Connect so that a commit outlives a kill at any moment, and readers and one writer do not wait for each other."""
    connection = sqlite3.connect(folder / FILE, timeout=PATIENCE, isolation_level=None)
    if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


class _Unreadable(Exception):
    """A row that is no record."""


@contextmanager
def _clear(path: str) -> Iterator[None]:
    """Say in our own words what the library or the file system reports."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreError(f"The corpus {path} cannot be used now ({error}). May you write there, and is no other process at it?") from error
    except (sqlite3.DatabaseError, _Unreadable) as error:
        raise StoreError(f"The corpus {path} is damaged ({error}). Restore a copy, or read its sources into a new folder.") from error
    except OSError as error:
        raise StoreError(f"The corpus {path} cannot be opened: {error.strerror or error}. Name a folder you may write to.") from error


def _key(source: str) -> bytes:
    """A source as bytes: a file name may hold what is no valid text."""
    return source.encode("utf-8", "surrogatepass")


def _name(source: bytes) -> str:
    return source.decode("utf-8", "surrogatepass")


def _source(feed: str, item: Item) -> str:
    return item.url or f"{feed}#{item.id}"


def _in_short(item: Item) -> Item:
    """An item that has an address is read there, and its content not kept."""
    return replace(item, content="") if item.url else item


def _mark(item: Item) -> str:
    """Return what tells one state of an item from another: its feed's word for it, else a digest of what the feed shows."""
    return item.updated or content_id("state", item.date, item.title, item.content)


def _waiting(source: bytes, payload: str, tries: int, visits: int, etag: str | None, modified: str | None, held: int) -> Waiting:
    validators = {"etag": etag or "", "modified": modified or ""} if held else {}
    return Waiting(source=_name(source), item=_item(payload), tries=tries, visits=visits, **validators)


def _item(payload: str) -> Item:
    with _decoding():
        return Item(**json.loads(payload))


def _recode(payload: str) -> Recode:
    with _decoding():
        return Recode(**json.loads(payload))


def _verdict(payload: str, documents: Sequence[Document]) -> Verdict:
    with _decoding():
        return Verdict(**{**json.loads(payload), "documents": tuple(documents)})


def _document(payload: str) -> Document:
    with _decoding():
        fields = json.loads(payload)
        return Document(**{**fields, "sentences": tuple((start, end) for start, end in fields["sentences"])})


def _statement(payload: str) -> Statement:
    with _decoding():
        fields = json.loads(payload)
        ends = {role: Mention(**fields[role]) if fields[role] is not None else None for role in ("subject", "object", "holder")}
        return Statement(**{**fields, **ends, "cue": tuple(fields["cue"]) if fields["cue"] else None})


@contextmanager
def _decoding() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError) as error:
        raise _Unreadable(f"a row is no record: {error}") from error

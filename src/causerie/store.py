"""Tables of records, kept: the only module that knows the store's library.

A corpus is a folder with one SQLite file. Three tables hold what was read from each page of each source, a row a record,
as JSON; two more, the feeds that are watched and their items, those that wait and those that were read. Every row of the
three carries the source it came from, so that withdrawing a source is leaving out its rows, whatever other sources brought
the same bytes. Scans give each record once, in an order that depends on the content alone.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Self

from causerie.errors import StoreError
from causerie.records import Document, Item, Mention, Recode, Statement, Story, Verdict, Waiting

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
)
"""Laid when a feed is first watched. An item without a time at which it is due has been read, or given up."""

STORY_TABLE = "CREATE TABLE IF NOT EXISTS story (member TEXT PRIMARY KEY, lead TEXT, position INTEGER, rule TEXT)"
"""Laid when stories are first asked for; emptied when a document comes or goes."""


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

    def add(self, page: str, verdict: Verdict, statements: Sequence[Statement] = (), *, reader: str = "") -> None:
        """Keep what was read from one page of a source, all or nothing; adding it again changes nothing.

        `page` is the page's id, or empty for a source that gave no page: that row stands until a page is read.
        """
        source = _key(verdict.source)
        said = asdict(verdict) | {"documents": None}
        with self._transaction():
            for table in ("page", "document", "statement"):
                self._connection.execute(f"DELETE FROM {table} WHERE source = ? AND page IN (?, '')", (source, page))
            self._connection.execute("INSERT INTO page VALUES (?, ?, ?, ?)", (source, page, reader, json.dumps(said)))
            if page and self._is_watching():
                self._connection.execute("UPDATE item SET due = NULL WHERE source = ?", (source,))
            self._forget_stories()
            self._insert("document", source, page, verdict.documents)
            self._insert("statement", source, page, statements)

    def holds(self, source: str, page: str, *, reader: str = "") -> bool:
        """Was this page of this source read by this reader?"""
        query = "SELECT 1 FROM page WHERE source = ? AND page = ? AND reader = ?"
        return bool(self._rows(query, _key(source), page, reader))

    def withdraw(self, source: str) -> bool:
        """Remove all that came from the source, or from a place in it (`news.jsonl#7`), and nothing else.

        `False` when it holds nothing from there.
        """
        own, within = _key(source), _key(f"{source}#")
        with self._transaction():
            self._forget_stories()
            removed = [
                self._connection.execute(f"DELETE FROM {table} WHERE source = ? OR substr(source, 1, ?) = ?", (own, len(within), within))
                for table in ("page", "document", "statement")
            ]
        return removed[0].rowcount > 0

    def validators(self, feed: str) -> tuple[str, str]:
        """Return the `ETag` and `Last-Modified` that a feed had when its items were last noted."""
        found = self._rows("SELECT etag, modified FROM feed WHERE address = ?", _key(feed)) if self._is_watching() else []
        return found[0] if found else ("", "")

    def note(self, feed: str, items: Iterable[Item], *, etag: str = "", modified: str = "") -> int:
        """Note the items that a feed holds, all or none, and return how many are new: of no known address and no known id of the feed.

        Only with them are the validators kept by which the feed is not sent again: what they stand for cannot be missed.
        """
        rows = ((_key(_source(feed, item)), _key(feed), item.id, json.dumps(asdict(_in_short(item)))) for item in items)
        with self._transaction():
            for statement in WATCH_TABLES:
                self._connection.execute(statement)
            new = self._connection.executemany("INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?, 0, 0)", rows).rowcount
            self._connection.execute("INSERT OR REPLACE INTO feed VALUES (?, ?, ?)", (_key(feed), etag, modified))
        return max(0, new)

    def waiting(self, now: float) -> list[Waiting]:
        """Return the items that are due, in the order in which they were found."""
        query = "SELECT source, payload, tries FROM item WHERE due <= ? ORDER BY rowid"
        rows = self._rows(query, now) if self._is_watching() else []
        with _clear(self.path):
            return [Waiting(source=_name(source), item=_item(payload), tries=tries) for source, payload, tries in rows]

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
        return self._has("item")

    def _has(self, table: str) -> bool:
        return bool(self._rows("SELECT 1 FROM sqlite_schema WHERE name = ?", table))

    def sources(self) -> list[str]:
        return [_name(source) for (source,) in self._rows("SELECT DISTINCT source FROM page ORDER BY source")]

    def verdicts(self) -> list[Verdict]:
        """Return what each page of each source was, by source."""
        with _clear(self.path):
            documents: dict[tuple[bytes, str], list[Document]] = {}
            for source, page, payload in self._rows("SELECT source, page, payload FROM document ORDER BY source, page, position"):
                documents.setdefault((source, page), []).append(_document(payload))
            pages = self._rows("SELECT source, page, payload FROM page ORDER BY source, page")
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
            if {id for (id,) in self._rows("SELECT DISTINCT id FROM document")} == {member for member, _ in pairs}:
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
        ranked = f"SELECT *, row_number() OVER (PARTITION BY id ORDER BY {order}) AS copy FROM {table}"
        return (payload for (payload,) in self._rows(f"SELECT payload FROM ({ranked}) WHERE copy = 1 ORDER BY {order}"))

    def _rows(self, query: str, *values: object) -> list[Any]:
        with _clear(self.path):
            return self._connection.execute(query, values).fetchall()

    def _insert(self, table: str, source: bytes, page: str, records: Sequence[Document | Statement]) -> None:
        rows = ((source, page, position, record.id, json.dumps(asdict(record))) for position, record in enumerate(records))
        self._connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)", rows)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Commit at the end or leave no trace; one writer at a time, the others wait."""
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

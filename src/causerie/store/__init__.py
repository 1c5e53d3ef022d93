"""Tables of records, kept: `database` knows the library, `payloads` the form of a row, `feeds` what is watched.

A corpus is a folder with one SQLite file. Three tables hold what was read from each page of each source, a row a record,
as JSON; others, the feeds that are watched and their items, stories, and a curator's decisions. Every row of the three
carries the source it came from, so that withdrawing a source is leaving out its rows, whatever other sources brought
the same bytes. Scans give each record once, in an order that depends on the content alone.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Self

from causerie.records import Document, Recode, Statement, Story, Verdict
from causerie.store import payloads
from causerie.store.database import FILE, Database, clear, is_corpus
from causerie.store.feeds import Feeds

__all__ = ["FILE", "Store", "is_corpus"]

TABLES = (
    "CREATE TABLE page (source BLOB, page TEXT, reader TEXT, payload TEXT, PRIMARY KEY (source, page))",
    "CREATE TABLE document (source BLOB, page TEXT, position INTEGER, id TEXT, payload TEXT, PRIMARY KEY (source, page, position))",
    "CREATE TABLE statement (source BLOB, page TEXT, position INTEGER, id TEXT, payload TEXT, PRIMARY KEY (source, page, position))",
)
STORY_TABLE = "CREATE TABLE IF NOT EXISTS story (member TEXT PRIMARY KEY, lead TEXT, position INTEGER, rule TEXT)"
"""Laid when stories are first asked for; emptied when a document comes or goes."""
RECODE_TABLE = "CREATE TABLE IF NOT EXISTS recode (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, payload TEXT)"
"""Laid when a first decision is kept; what was read is never changed by one."""


class Store:
    """What is kept of one corpus. Several processes may hold the same folder open and add to it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.feeds = Feeds(database)

    @classmethod
    def memory(cls) -> Self:
        """Return an empty store that ends with the process."""
        return cls(Database.memory(TABLES))

    @classmethod
    def create(cls, path: str) -> Self:
        """Open the corpus in the folder, made first where there is none."""
        return cls(Database.create(path, TABLES))

    @classmethod
    def open(cls, path: str) -> Self:
        """Open a corpus that exists."""
        return cls(Database.open(path))

    @property
    def path(self) -> str:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def add(self, page: str, verdict: Verdict, statements: Sequence[Statement] = (), *, reader: str = "") -> bool:
        """Keep what was read from one page of a source, all or nothing; adding it again changes nothing.

        `page` is the page's id, or empty for a source that gave no page: that row stands until a page is read. `True` when
        the source is watched, and what was read from it before gave way.
        """
        source = payloads.key(verdict.source)
        with self._database.transaction():
            for table in ("page", "document", "statement"):
                self._database.change(f"DELETE FROM {table} WHERE source = ? AND page IN (?, '')", source, page)
            self._database.change("INSERT INTO page VALUES (?, ?, ?, ?)", source, page, reader, payloads.verdict_payload(verdict))
            self._forget_stories()
            self._insert("document", source, page, verdict.documents)
            self._insert("statement", source, page, statements)
            return bool(page) and self.feeds.hold(verdict.source) and self.feeds.read(verdict.source, page if verdict.documents else "")

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one of all changes within, which are then kept together or not at all: many at a time are kept much sooner."""
        with self._database.transaction():
            yield

    def holds(self, source: str, page: str, *, reader: str = "") -> bool:
        """Is this page of this source in view, read by this reader?"""
        query = f"SELECT 1 FROM {self.feeds.in_view('page')} WHERE source = ? AND page = ? AND reader = ?"
        return bool(self._database.rows(query, payloads.key(source), page, reader))

    def versions(self, source: str) -> list[Verdict]:
        """Return what the source was each time that it was read and had changed, in this order, with the documents of each."""
        query = "SELECT page, payload FROM page WHERE source = ? AND page != '' ORDER BY rowid"
        return self._verdicts_of(source, self._database.rows(query, payloads.key(source)))

    def watched(self, source: str, *, reader: str = "") -> Verdict | None:
        """Return what a watched source was when this reader last read documents from it."""
        if not self.feeds.hold(source):
            return None
        in_view = self.feeds.in_view("page")
        query = f"SELECT page, payload FROM {in_view} WHERE source = ? AND reader = ? AND page != '' ORDER BY rowid DESC LIMIT 1"
        return next(iter(self._verdicts_of(source, self._database.rows(query, payloads.key(source), reader))), None)

    def _verdicts_of(self, source: str, pages: Iterable[tuple[str, str]]) -> list[Verdict]:
        query = "SELECT payload FROM document WHERE source = ? AND page = ? ORDER BY position"
        with clear(self.path):
            return [
                payloads.verdict(text, [payloads.document(row) for (row,) in self._database.rows(query, payloads.key(source), page)])
                for page, text in pages
            ]

    def withdraw(self, source: str) -> bool:
        """Remove all that came from the source, or from a place in it (`news.jsonl#7`), and nothing else.

        `False` when it holds nothing from there.
        """
        own, within = payloads.key(source), payloads.key(f"{source}#")
        with self._database.transaction():
            self._forget_stories()
            removed = [
                self._database.change(f"DELETE FROM {table} WHERE source = ? OR substr(source, 1, ?) = ?", own, len(within), within)
                for table in ("page", "document", "statement", *["replaced"] * self._database.has("replaced"))
            ]
        return removed[0] > 0

    def sources(self) -> list[str]:
        return [payloads.name(source) for (source,) in self._database.rows("SELECT DISTINCT source FROM page ORDER BY source")]

    def verdicts(self) -> list[Verdict]:
        """Return what each page of each source was, by source."""
        with clear(self.path):
            documents: dict[tuple[bytes, str], list[Document]] = {}
            query = f"SELECT source, page, payload FROM {self.feeds.in_view('document')} ORDER BY source, page, position"
            for source, page, text in self._database.rows(query):
                documents.setdefault((source, page), []).append(payloads.document(text))
            pages = self._database.rows(f"SELECT source, page, payload FROM {self.feeds.in_view('page')} ORDER BY source, page")
            return [payloads.verdict(text, documents.get((source, page), ())) for source, page, text in pages]

    def documents(self, ids: Collection[str] | None = None) -> list[Document]:
        """Return each document once, by source and place in the page; only those with the ids, where ids are given."""
        with clear(self.path):
            return [payloads.document(text) for text in self._once("document", ids)]

    def statements(self) -> list[Statement]:
        """Return each statement once, by source and place in the page."""
        with clear(self.path):
            return [payloads.statement(text) for text in self._once("statement")]

    def stories(self, *, rule: str = "") -> list[Story]:
        """Return the stories that were kept by this rule; none when documents have come or gone since."""
        if not self._database.has("story"):
            return []
        members: dict[str, list[str]] = {}
        for member, lead in self._database.rows("SELECT member, lead FROM story WHERE rule = ? ORDER BY position", rule):
            members.setdefault(lead, []).append(member)
        return [Story(lead=lead, members=tuple(ids)) for lead, ids in members.items()]

    def keep_stories(self, stories: Sequence[Story], *, rule: str = "") -> None:
        """Keep the stories of all documents, in place of those that were; not when another process has added or withdrawn some."""
        pairs = [(member, story.lead) for story in stories for member in story.members]
        with self._database.transaction():
            self._database.change(STORY_TABLE)
            self._forget_stories()
            ids = self._database.rows(f"SELECT DISTINCT id FROM {self.feeds.in_view('document')}")
            if {id for (id,) in ids} == {member for member, _ in pairs}:
                rows = ((member, lead, position, rule) for position, (member, lead) in enumerate(pairs))
                self._database.change_each("INSERT INTO story VALUES (?, ?, ?, ?)", rows)

    def _forget_stories(self) -> None:
        if self._database.has("story"):
            self._database.change("DELETE FROM story")

    def recodes(self) -> list[Recode]:
        """Return the decisions that stand, in the order in which they were made."""
        rows = self._database.rows("SELECT payload FROM recode ORDER BY position") if self._database.has("recode") else []
        with clear(self.path):
            return [payloads.recode(text) for (text,) in rows]

    def decide(self, recodes: Iterable[Recode], *, instead_of: Iterable[Recode] = ()) -> None:
        """Keep decisions, the last ones so far, and forget those that they stand in place of."""
        with self._database.transaction():
            self._database.change(RECODE_TABLE)
            self._database.change_each("DELETE FROM recode WHERE id = ?", [(recode.id,) for recode in instead_of])
            rows = [(recode.id, payloads.payload(recode)) for recode in recodes]
            self._database.change_each("INSERT OR REPLACE INTO recode (id, payload) VALUES (?, ?)", rows)

    def _once(self, table: str, ids: Collection[str] | None = None) -> Iterator[str]:
        """Yield the table's payloads, of all ids or of those given; of rows with the same id the first by source."""
        order = "source, page, position"
        chosen, given = ("", ()) if ids is None else (" WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),))
        ranked = f"SELECT *, row_number() OVER (PARTITION BY id ORDER BY {order}) AS copy FROM {self.feeds.in_view(table)}{chosen}"
        return (text for (text,) in self._database.rows(f"SELECT payload FROM ({ranked}) WHERE copy = 1 ORDER BY {order}", *given))

    def _insert(self, table: str, source: bytes, page: str, records: Sequence[Document | Statement]) -> None:
        rows = ((source, page, position, record.id, payloads.payload(record)) for position, record in enumerate(records))
        self._database.change_each(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)", rows)

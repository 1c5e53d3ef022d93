"""One SQLite file: connections, transactions, and errors in our own words. The only module that knows the library."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from causerie.errors import StoreError
from causerie.paths import did_you_mean

FILE = "corpus.sqlite"
MARK = 0x43415553  # "CAUS": SQLite's application_id, by which a file is known as ours
FORM = 1  # SQLite's user_version: the form of the tables
PATIENCE = 30  # seconds to wait for another process's write


class Unreadable(Exception):
    """A row that is no record."""


class Database:
    """Tables in the file of one folder. Several processes may hold it open and add to it."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def memory(cls, tables: Sequence[str]) -> Self:
        """Return an empty database that ends with the process."""
        database = cls(sqlite3.connect(":memory:", isolation_level=None), ":memory:")
        database._lay(tables)
        return database

    @classmethod
    def create(cls, path: str, tables: Sequence[str]) -> Self:
        """Open the one in the folder, made first where there is none."""
        folder = Path(path)
        with clear(path):
            if folder.exists() and not folder.is_dir():
                raise StoreError(f"{path} is a file, not a corpus folder. Name a new or empty folder.")
            if folder.is_dir() and not (folder / FILE).exists() and any(folder.iterdir()):
                raise StoreError(f"{path} holds other files, so no corpus is made in it. Name a new or empty folder.")
            folder.mkdir(parents=True, exist_ok=True)
            database = cls(_connect(folder), path)
            database._lay(tables)
            return database

    @classmethod
    def open(cls, path: str) -> Self:
        """Open one that exists."""
        folder = Path(path)
        if not folder.exists():
            nearest = did_you_mean(path, is_corpus)
            raise StoreError(f"There is no corpus {path}.{nearest} Make one with: causerie read -c {path} SOURCE...")
        if not (folder / FILE).is_file():
            raise StoreError(f"{path} is not a corpus folder: there is no {FILE} in it. Make one with: causerie read -c FOLDER SOURCE...")
        with clear(path):
            database = cls(_connect(folder), path)
            database._check_form()
            return database

    def close(self) -> None:
        self._connection.close()

    def rows(self, query: str, *values: object) -> list[Any]:
        with clear(self.path):
            return self._connection.execute(query, values).fetchall()

    def change(self, query: str, *values: object) -> int:
        """Change rows within a transaction; return how many."""
        return self._connection.execute(query, values).rowcount

    def change_each(self, query: str, rows: Iterable[Sequence[object]]) -> int:
        """Change rows within a transaction, once for each of `rows`; return how many."""
        return self._connection.executemany(query, rows).rowcount

    def has(self, table: str) -> bool:
        return bool(self.rows("SELECT 1 FROM sqlite_schema WHERE name = ?", table))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit at the end or leave no trace; one writer at a time, the others wait. One within another is a part of it."""
        if self._connection.in_transaction:
            yield
            return
        with clear(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:  # SQLite has ended it itself when a disk is full
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _lay(self, tables: Sequence[str]) -> None:
        """Make the tables in a file that holds nothing yet; check the form of one that does."""
        with self.transaction():
            empty = not self.rows("SELECT 1 FROM sqlite_schema")
            for statement in (*tables, f"PRAGMA application_id = {MARK}", f"PRAGMA user_version = {FORM}") if empty else ():
                self._connection.execute(statement)
        self._check_form()

    def _check_form(self) -> None:
        ((mark,),) = self.rows("PRAGMA application_id")
        ((form,),) = self.rows("PRAGMA user_version")
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


@contextmanager
def clear(path: str) -> Iterator[None]:
    """Say in our own words what the library or the file system reports."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise StoreError(f"The corpus {path} cannot be used now ({error}). May you write there, and is no other process at it?") from error
    except (sqlite3.DatabaseError, Unreadable) as error:
        raise StoreError(f"The corpus {path} is damaged ({error}). Restore a copy, or read its sources into a new folder.") from error
    except OSError as error:
        raise StoreError(f"The corpus {path} cannot be opened: {error.strerror or error}. Name a folder you may write to.") from error

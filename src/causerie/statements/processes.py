"""Reading with several processes, each of which holds the model and reads its share of the documents.

Processes, not threads: the model runs on one core (see `encoder`), and what turns its scores into statements is Python.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cached_property
from multiprocessing import get_context
from pathlib import Path

from causerie.errors import ModelError
from causerie.records import Document, Statement
from causerie.statements.reader import Reader
from causerie.statements.scores.encoder import MODEL

MOST = 8
"""Processes by default at most; each takes about 170 MB."""
WORTH = 40_000
"""Characters of text from which a second process is worth its start, about as long as ten articles take."""
SHARE = 20_000
"""Characters that a process is given at a time."""


class Readers:
    """Reads what `Reader` reads, in the same order, with `processes` of them (0: one a core). Close it, or use it in a `with`."""

    def __init__(self, processes: int = 0, folder: Path = MODEL) -> None:
        self.processes = processes or min(MOST, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
        self._folder = folder
        self._pool: ProcessPoolExecutor | None = None

    @cached_property
    def _own(self) -> Reader:
        return Reader.load(self._folder)

    @property
    def version(self) -> str:
        return self._own.version

    def read(self, documents: Sequence[Document], *, least: float | None = None) -> list[Statement]:
        """Return the statements of the documents, in the order of documents and text; see `Reader.read`."""
        if self.processes == 1 or (self._pool is None and sum(len(d.text) for d in documents) < WORTH):
            return self._own.read(documents, least=least)
        given = list(shares(documents))
        try:
            return [s for found in self._started().map(_read, given, [least] * len(given)) for s in found]
        except BrokenProcessPool as error:
            self.close()
            raise ModelError("A reading process ended before its time, perhaps for want of memory. Read with --processes 1.") from error

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self.processes, get_context("spawn"), _open, (self._folder,))
        return self._pool

    def close(self) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def __enter__(self) -> "Readers":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def shares(documents: Sequence[Document]) -> Iterator[list[Document]]:
    """Cut the documents into runs of about `SHARE` characters, so that no process waits long for another."""
    run: list[Document] = []
    size = 0
    for document in documents:
        run.append(document)
        size += len(document.text)
        if size >= SHARE:
            yield run
            run, size = [], 0
    if run:
        yield run


_reader: Reader | None = None
"""The one of this process, which read nothing before the pool opened it."""


def _open(folder: Path) -> None:
    global _reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one hears it, and ends the pool
    _reader = Reader.load(folder)


def _read(documents: Sequence[Document], least: float | None) -> list[Statement]:
    assert _reader
    return _reader.read(documents, least=least)

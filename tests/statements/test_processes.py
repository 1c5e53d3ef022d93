"""Reading with several processes; the trained model, on short texts."""

import pytest
from canned import document

from causerie.errors import ModelError
from causerie.statements import processes
from causerie.statements.processes import Readers, shares
from causerie.statements.reader import Reader

TEXTS = ("Vega said lower taxes will attract investors.", "Critics warn that the plan would raise prices.", "Spain backs Portugal.")


def test_shares_keep_order_and_lose_nothing(monkeypatch):
    monkeypatch.setattr(processes, "SHARE", 50)
    documents = [document("x" * size) for size in (60, 10, 45, 10, 20)]
    cut = list(shares(documents))
    assert [len(run) for run in cut] == [1, 2, 2]
    assert [d for run in cut for d in run] == documents


def test_several_processes_read_what_one_reads(monkeypatch):
    monkeypatch.setattr(processes, "WORTH", 1)
    monkeypatch.setattr(processes, "SHARE", 40)
    documents = [document(text) for text in TEXTS]
    with Readers(2) as readers:
        assert readers.read(documents, least=0.1) == Reader.load().read(documents, least=0.1)
        assert readers.version == Reader.load().version


def test_little_text_starts_no_process():
    with Readers(2) as readers:
        readers.read([document(TEXTS[0])])
        assert readers._pool is None


def test_a_process_that_dies_is_told(monkeypatch):
    monkeypatch.setattr(processes, "WORTH", 1)
    with Readers(2) as readers:
        pool = readers._started()
        pool.submit(int).result()
        for process in pool._processes.values():
            process.kill()
        with pytest.raises(ModelError, match="--processes 1"):
            readers.read([document(text) for text in TEXTS])

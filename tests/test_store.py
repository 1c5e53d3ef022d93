"""The store keeps records as they are, gives the same content the same way, and outlives kills and company."""

import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
import strategies as make
from hypothesis import given
from hypothesis import strategies as st

from causerie.errors import StoreError
from causerie.records import Document, Story, Verdict
from causerie.store import FILE, Store, is_corpus


def verdict(source, *texts, page="p"):
    documents = tuple(Document(page=page, source=source, kind="article", text=text) for text in texts)
    return Verdict(source=source, verdict="article", reason="it has paragraphs", documents=documents)


def said(verdict):
    return [make.statement(object=document.text, document=document.id) for document in verdict.documents]


def content(store):
    return store.sources(), store.verdicts(), store.documents(), store.statements()


@given(make.verdicts, st.lists(make.statements, max_size=3, unique_by=lambda s: s.id))
def test_records_come_back_as_they_went_in(verdict, statements):
    store = Store.memory()
    store.add("p", verdict, statements)
    assert store.verdicts() == [verdict]
    assert store.statements() == statements
    assert {d.id for d in store.documents()} == {d.id for d in verdict.documents}
    store.close()


def test_source_that_is_no_valid_text_comes_back():
    store = Store.memory()
    store.add("p", verdict("bad\udcff.txt", "growth"))
    assert store.sources() == ["bad\udcff.txt"] == [d.source for d in store.documents()]
    store.close()


def test_documents_are_given_by_their_ids():
    store = Store.memory()
    for source in ("a", "b"):
        store.add("p", verdict(source, "growth", "jobs"))
    _, jobs = store.documents()
    assert store.documents({jobs.id, "unknown"}) == [jobs]
    assert store.documents([]) == []
    store.close()


PAGES = [
    ("p1", verdict("a", "growth", "jobs", page="p1")),
    ("p1", verdict("b", "growth", "jobs", page="p1")),
    ("p2", verdict("c", "prices", page="p2")),
]


@given(st.permutations(PAGES), st.lists(st.sampled_from(PAGES), max_size=3))
def test_content_depends_neither_on_order_nor_on_repetition(pages, again):
    stores = [Store.memory(), Store.memory()]
    for store, order in zip(stores, (PAGES, [*pages, *again]), strict=True):
        for page, found in order:
            store.add(page, found, said(found))
    assert content(stores[0]) == content(stores[1])
    assert [d.text for d in stores[0].documents()] == ["growth", "jobs", "prices"]
    for store in stores:
        store.close()


@given(st.sampled_from("abc"))
def test_withdrawn_source_might_never_have_been_there(source):
    with_it, without = Store.memory(), Store.memory()
    for page, found in PAGES:
        with_it.add(page, found, said(found))
        if found.source != source:
            without.add(page, found, said(found))
    assert with_it.withdraw(source)
    assert content(with_it) == content(without)
    assert not with_it.withdraw(source)
    with_it.close(), without.close()


def test_skip_stands_until_a_page_of_the_source_is_read():
    store = Store.memory()
    store.add("", Verdict(source="a", verdict="unreadable", reason="no permission"))
    assert [v.verdict for v in store.verdicts()] == ["unreadable"]
    store.add("p", verdict("a", "growth"))
    assert [v.verdict for v in store.verdicts()] == ["article"]
    store.close()


def test_page_counts_as_read_by_the_reader_that_read_it():
    store = Store.memory()
    store.add("p", verdict("a", "growth"), reader="one")
    assert store.holds("a", "p", reader="one")
    assert not store.holds("a", "p", reader="two")
    assert not store.holds("b", "p", reader="one")
    store.close()


def test_failing_add_leaves_no_trace():
    store = Store.memory()
    with pytest.raises(AttributeError):
        store.add("p", verdict("a", "growth"), ["no statement"])
    assert content(store) == ([], [], [], [])
    store.close()


def test_corpus_is_made_once_and_found_again(tmp_path):
    folder = tmp_path / "deep" / "news"
    assert not is_corpus(str(folder))
    for source in "ab":
        store = Store.create(str(folder))
        store.add("p", verdict(source, "growth"))
        store.close()
    assert is_corpus(str(folder))
    store = Store.open(str(folder))
    assert store.sources() == ["a", "b"]
    store.close()


def foreign_database(folder):
    connection = sqlite3.connect(folder / FILE)
    connection.execute("CREATE TABLE bookmark (url TEXT)")
    connection.close()


def newer_form(folder):
    Store.create(str(folder)).close()
    connection = sqlite3.connect(folder / FILE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def overwritten(folder):
    Store.create(str(folder)).close()
    (folder / FILE).write_bytes(b"no database " * 1000)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (foreign_database, "did not write"),
        (newer_form, "form 99"),
        (overwritten, "damaged"),
        (lambda folder: (folder / FILE).mkdir(), "not a corpus folder"),
        (lambda folder: (folder / "notes.txt").write_text("mine"), "not a corpus folder"),
        (lambda folder: folder.rmdir(), "There is no corpus"),
    ],
    ids=["foreign", "newer", "overwritten", "folder", "notes", "missing"],
)
def test_folder_that_is_no_corpus_is_refused(tmp_path, spoil, says):
    spoil(tmp_path)
    with pytest.raises(StoreError, match=says):
        Store.open(str(tmp_path))


def test_no_corpus_is_made_among_other_files(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(StoreError, match="holds other files"):
        Store.create(str(tmp_path))
    with pytest.raises(StoreError, match="is a file"):
        Store.create(str(tmp_path / "notes.txt"))
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_damaged_row_is_an_error_that_says_what_to_do(tmp_path):
    store = Store.create(str(tmp_path))
    store.add("p", verdict("a", "growth"))
    store.close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("UPDATE document SET payload = substr(payload, 1, 20)")
    connection.commit()
    connection.close()
    store = Store.open(str(tmp_path))
    with pytest.raises(StoreError, match=r"damaged .* Restore a copy"):
        store.documents()
    store.close()


WRITER = """
import sys
sys.path.insert(0, {tests!r})
from test_store import Store, verdict, said
store = Store.create({folder!r})
for number in range({count}):
    found = verdict(f"{{sys.argv[1]}}-{{number:04}}", f"growth {{sys.argv[1]}} {{number}}", "jobs")
    store.add("p", found, said(found))
    print(found.source, flush=True)
"""


def writer(folder, name, count):
    code = WRITER.format(tests=str(Path(__file__).parent), folder=str(folder), count=count)
    return subprocess.Popen([sys.executable, "-c", code, name], stdout=subprocess.PIPE, text=True)


def test_several_processes_add_at_once(tmp_path):
    processes = [writer(tmp_path, name, 10) for name in "abc"]
    assert [process.communicate(timeout=60) and process.returncode for process in processes] == [0, 0, 0]
    store = Store.open(str(tmp_path))
    assert store.sources() == [f"{name}-{number:04}" for name in "abc" for number in range(10)]
    store.close()


def test_kill_loses_nothing_that_was_reported_and_leaves_nothing_half_written(tmp_path):
    process = writer(tmp_path, "a", 100_000)
    reported = [process.stdout.readline().strip() for _ in range(20)]
    time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    reported += process.stdout.read().split("\n")[:-1]
    process.wait()
    process.stdout.close()
    store = Store.open(str(tmp_path))
    assert set(reported) <= set(store.sources())
    assert all(len(found.documents) == 2 for found in store.verdicts())
    assert len(store.statements()) == len(store.documents())
    store.close()


def test_withdrawing_a_file_of_many_pages_takes_all_of_them_and_no_other():
    with_many = Store.memory()
    for source in ("news.jsonl#1", "news.jsonl#2", "news.jsonl", "news.jsonl2", "other.jsonl#1"):
        with_many.add("p", verdict(source))
    assert with_many.withdraw("news.jsonl")
    assert with_many.sources() == ["news.jsonl2", "other.jsonl#1"]


@pytest.fixture
def storied():
    store = Store.memory()
    store.add("p", verdict("a", "growth", "decline"))
    first, second = (document.id for document in store.documents())
    store.keep_stories([Story(lead=second, members=(second, first))], rule="one")
    yield store
    store.close()


def test_stories_are_kept_until_a_document_comes_or_goes(storied):
    (story,) = storied.stories(rule="one")
    assert set(story.members) == {document.id for document in storied.documents()}
    assert story.lead == story.members[0]
    assert storied.stories(rule="two") == []
    storied.add("q", verdict("b", "trade", page="q"))
    assert storied.stories(rule="one") == []


def test_withdrawing_forgets_stories(storied):
    storied.withdraw("a")
    assert storied.stories(rule="one") == []


def test_stories_of_other_documents_are_not_kept(storied):
    storied.keep_stories([Story(lead="x", members=("x",))], rule="one")
    assert storied.stories(rule="one") == []

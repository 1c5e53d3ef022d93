"""The cache: what was answered is not asked again, and nothing wrong in it does harm."""

import os

import pytest
from canned import document
from chatting import chatting, claim, completion, content

from causerie.errors import EndpointError
from causerie.statements.endpoint.cache import Cache
from causerie.statements.endpoint.reader import EndpointReader
from causerie.statements.endpoint.server import Endpoint, Limits

TEXT = "Lower taxes will draw investors."
KEY = "sk-hush-hush"


@pytest.fixture
def chat():
    with chatting(completion(content(claim()))) as chat:
        yield chat


def read(chat, folder, *, text=TEXT, model="small", answer=4096):
    endpoint = Endpoint(url=chat.url, model=model, key=KEY)
    reader = EndpointReader(endpoint, limits=Limits(retries=0, answer=answer), cache=Cache(folder))
    found = reader.read([document(text)])
    return found, reader.tally


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_an_answer_is_asked_for_once(chat, tmp_path):
    first, _ = read(chat, tmp_path)
    again, tally = read(chat, tmp_path)
    assert first == again
    assert (len(first), len(chat.asked), tally.requests, tally.cached, tally.asked) == (1, 1, 0, 1, 0)


@pytest.mark.parametrize("other", [{"text": f"{TEXT} So."}, {"model": "large"}, {"answer": 2048}], ids=lambda other: next(iter(other)))
def test_what_is_asked_otherwise_is_asked_again(chat, tmp_path, other):
    read(chat, tmp_path)
    read(chat, tmp_path, **other)
    assert len(chat.asked) == 2
    assert len(files(tmp_path)) == 2


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\x00",
        b"[" * 99_999,
        b"null",
        b'{"form": 0, "answer": {"content": "{}"}}',
        b'{"form": 1, "answer": [1]}',
        b'{"form": 1, "answer": {"content": 7}}',
        b'{"form": 1, "answer": {"content": "none"}}',
    ],
    ids=lambda damage: damage[:40].decode("latin-1"),
)
def test_a_damaged_entry_is_asked_for_again_and_rewritten(chat, tmp_path, damage):
    found, _ = read(chat, tmp_path)
    (file,) = files(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert read(chat, tmp_path)[0] == found
    assert (len(chat.asked), file.read_bytes()) == (2, whole)


def test_the_key_is_not_in_it(chat, tmp_path):
    read(chat, tmp_path)
    (file,) = files(tmp_path)
    assert KEY.encode() not in file.read_bytes()
    assert KEY not in str(file)


def test_what_cannot_be_read_is_not_kept(tmp_path):
    with chatting(completion("Sure!"), completion("{", finish="length")) as chat:
        read(chat, tmp_path)
    assert files(tmp_path) == []


def test_a_disk_that_takes_nothing_costs_only_what_it_would_have_kept(chat, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert len(read(chat, tmp_path)[0]) == 1
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EndpointError, match="Name another folder as endpoint_cache"):
        Cache(tmp_path / "file" / "cache")


def test_the_oldest_go_when_it_is_full_and_what_was_left_half_written(tmp_path):
    cache = Cache(tmp_path)
    for age in range(5):
        cache.put({"question": age}, {"content": "x" * 1000})
        newest = max(files(tmp_path), key=lambda file: file.stat().st_mtime_ns)
        os.utime(newest, (1000 - age, 1000 - age))
    (tmp_path / "ab").mkdir(exist_ok=True)
    (tmp_path / "ab" / "x.part").write_text("half")
    (tmp_path / "ab" / "mine.txt").write_text("not ours")
    Cache(tmp_path, most=2500)
    assert [age for age in range(5) if cache.get({"question": age})] == [0, 1]
    assert [file.name for file in files(tmp_path) if file.suffix != ".json"] == ["mine.txt"]

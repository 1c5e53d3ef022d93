"""Files, folders and standard input to pages."""

import gzip
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from causerie.errors import SourceError
from causerie.pages.canned import CannedPages
from causerie.pages.files import MAX_BYTES, media_type, read
from causerie.records import Page, Skipped, Told


def test_a_named_file_is_read_whatever_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "story.dat"
    path.write_bytes(b"Taxes fall.\r\n")
    assert list(read([str(path)])) == [Page(source=str(path), body=b"Taxes fall.\r\n", media_type="text/plain")]


def test_a_folder_is_read_in_order_and_says_what_it_leaves_out(tmp_path: Path) -> None:
    for name in ["b.txt", "a.HTML", "deep/er/c.md", "picture.png", "deep/d.htm"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"\x89PNG\r\n" if name.endswith("png") else b"<p>Hello")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = list(read([str(tmp_path)]))
    assert [os.path.relpath(item.source, tmp_path) for item in found] == [
        "a.HTML",
        "b.txt",
        "deep/d.htm",
        "deep/er/c.md",
        "loop",
        "picture.png",
    ]
    assert [item.reason for item in found if isinstance(item, Skipped)] == ["other kind", "other kind"]


def test_a_table_whose_columns_are_not_known_says_what_it_has(tmp_path: Path) -> None:
    named = {
        "table.csv": b"Kopf,Inhalt\r\nTaxes,Taxes fall.\r\n",
        "lines.csv": b"Taxes fall, and jobs come.\nOr so they say.\n",
        "none.txt": b"",
    }
    for name, body in named.items():
        (tmp_path / name).write_bytes(body)
    for columns in ({}, {"text": "Inhlat"}):
        (table,) = read([str(tmp_path / "table.csv")], columns=columns)
        assert isinstance(table, Skipped)
        assert "It has: Kopf, Inhalt." in table.detail
    (row,) = read([str(tmp_path / "table.csv")], columns={"text": "Inhalt"})
    assert isinstance(row, Page)
    assert [getattr(item, "reason", "read") for item in read([str(tmp_path)])] == ["other kind", "empty", "other kind"]
    (page,) = read([str(tmp_path / "lines.csv")])
    assert page == Page(source=str(tmp_path / "lines.csv"), body=named["lines.csv"], media_type="text/plain")


def test_standard_input_is_a_page_between_others(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One.")
    found = list(read(["-", str(path)], stdin=io.BytesIO(b"<html><p>Two.")))
    assert [(item.source, item.media_type) for item in found if isinstance(item, Page)] == [("-", "text/html"), (str(path), "text/plain")]


class Endless(io.RawIOBase):
    """Fails the test when more is asked of it than the cap allows."""

    def read(self, size: int = -1) -> bytes:
        assert 0 < size <= MAX_BYTES + 1
        return b"a" * size


def test_what_is_too_large_is_skipped_without_reading_it_whole() -> None:
    (found,) = read(["-"], stdin=Endless())  # type: ignore[arg-type]
    assert isinstance(found, Skipped)
    assert found.reason == "too large"


LONG = {
    "text": (b"a", "It is longer than 10 MiB. Split it."),
    "HTML": (b"<p>a", "It is longer than 10 MiB. Split it, or save the page without its pictures."),
}


@pytest.mark.parametrize(("opening", "detail"), LONG.values(), ids=LONG)
def test_only_a_web_page_can_be_saved_without_its_pictures(opening: bytes, detail: str) -> None:
    body = opening.ljust(MAX_BYTES + 1, b"a")
    network = CannedPages({"https://news.example/1": body})
    for item in (*read(["-"], stdin=io.BytesIO(body)), *read(["https://news.example/1"], fetches=network)):
        assert isinstance(item, Skipped)
        assert (item.reason, item.detail) == ("too large", detail)


@pytest.mark.parametrize(("extra", "kind"), [(0, Page), (1, Skipped)])
def test_the_size_cap_is_exact(extra: int, kind: type) -> None:
    (found,) = read(["-"], stdin=io.BytesIO(b"a" * (MAX_BYTES + extra)))
    assert type(found) is kind


def test_a_dangling_link_is_skipped_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "here.txt").write_bytes(b"Here.")
    found = list(read([str(tmp_path / "gone.txt"), str(tmp_path / "here.txt")]))
    assert [item.reason if isinstance(item, Skipped) else item.body for item in found] == ["unreadable", b"Here."]


@pytest.mark.parametrize("source", ["no/such/file.txt", "", "a\x00b"], ids=repr)
def test_a_source_that_is_not_there_is_an_error(source: str) -> None:
    with pytest.raises(SourceError, match="There is no file or folder"):
        list(read([source]))


FEED = b"""<rss version="2.0"><channel><item><title>One</title><link>https://news.example/1</link></item>
<item><title>Gone</title><link>https://news.example/gone</link></item>
<item><guid isPermaLink="false">b</guid><title>Two</title><description>Prices fall.</description></item></channel></rss>"""


def test_an_address_is_fetched_and_the_items_of_a_feed_there_too() -> None:
    network = CannedPages({"https://news.example/1": b"<p>One", "https://news.example/feed": FEED})
    page = Page(source="https://news.example/1", body=b"<p>One", media_type="text/html")
    assert list(read(["https://news.example/1"], fetches=network)) == [page]
    first, gone, last = read(["https://news.example/feed"], fetches=network)
    assert first == replace(page, told=Told(title="One"))
    assert isinstance(gone, Skipped)
    assert (gone.source, gone.reason) == ("https://news.example/gone", "not found")
    assert last.source == "https://news.example/feed#b"


def test_what_is_at_an_address_may_be_in_any_form() -> None:
    network = CannedPages({"https://news.example/a.jsonl": b'{"title": "Rates held", "text": "They said so."}\n' * 2})
    assert len([page for page in read(["https://news.example/a.jsonl"], fetches=network) if isinstance(page, Page)]) == 2


def test_a_page_at_an_address_is_capped_as_one_in_a_file_is() -> None:
    (found,) = read(["http://a.example/"], fetches=CannedPages({"http://a.example/": b"a" * (MAX_BYTES + 1)}))
    assert isinstance(found, Skipped)
    assert found.reason == "too large"


def test_a_feed_in_a_file_gives_its_items_as_they_stand_there(tmp_path: Path) -> None:
    for name, body in {"feed.xml": FEED, "packed.gz": gzip.compress(FEED)}.items():
        (tmp_path / name).write_bytes(body)
        found = list(read([str(tmp_path / name)], fetches=CannedPages({})))
        assert [item.source.partition("#")[2] for item in found] == ["https://news.example/1", "https://news.example/gone", "b"]
    assert len(list(read([str(tmp_path)], fetches=CannedPages({})))) == 6


OPENINGS = {
    "doctype": (b"<!DOCTYPE HTML>\n<html>", "text/html"),
    "xhtml": (b"<?xml version='1.0'?>\n<!-- made by hand -->\n<html xmlns='x'>", "text/html"),
    "fragment": (b"\n  <div class='story'>", "text/html"),
    "byte order mark": (b"\xef\xbb\xbf<html>", "text/html"),
    "utf-16": ("<html>".encode("utf-16"), "text/html"),
    "utf-16 big-endian": ("\ufeff<html>".encode("utf-16-be"), "text/html"),
    "below a filing's lines": (b"<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n<HTML><HEAD>\n<TITLE>Exhibit</TITLE>", "text/html"),
    "below what a server had to say": (b"<br />\n<b>Warning</b>: constant not defined\n<!DOCTYPE html>\n<html>", "text/html"),
    "text": (b"The bank held rates. <html> is a tag.", "text/plain"),
    "text with a less-than sign": (b"< 5% of voters", "text/plain"),
    "a word that begins like a tag": (b"<bank>", "text/plain"),
    "empty": (b"", "text/plain"),
    "comments without end": (b"<!---->" * 500 + b"<!--", "text/plain"),
}


@pytest.mark.parametrize(("body", "expected"), OPENINGS.values(), ids=OPENINGS)
def test_mark_up_is_told_by_content(body: bytes, expected: str) -> None:
    assert media_type(body) == expected

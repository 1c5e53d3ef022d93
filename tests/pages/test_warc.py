"""Web archives to pages: what is whole is read, what is not is listed, wherever it stands."""

import gzip
import io
import random
import time
import tracemalloc
import zlib

import archives as make
import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.pages import warc
from causerie.pages.kinds import MAX_BYTES
from causerie.records import Page, Skipped

FORMS = {"plain": b"".join, "packed": make.packed, "packed as one": lambda records: gzip.compress(b"".join(records), mtime=0)}


def read(archive: bytes) -> list[Page | Skipped]:
    return list(warc.pages("a", io.BytesIO(archive)))


def bodies(found: list[Page | Skipped]) -> list[bytes]:
    return [item.body for item in found if isinstance(item, Page)]


def reasons(found: list[Page | Skipped]) -> list[str]:
    return [item.reason for item in found if isinstance(item, Skipped)]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_every_response_is_a_page_with_its_address_and_place(form, version: str) -> None:
    info = make.record(b"software: x\r\n", type="warcinfo", media="application/warc-fields", version=version)
    records = [
        make.record(make.http(make.HTML + name), url=f"https://news.example/{name.decode()}", version=version) for name in (b"a", b"b")
    ]
    found = read(form([info, *records]))
    assert [(page.url, page.body, page.media_type) for page in found if isinstance(page, Page)] == [
        ("https://news.example/a", make.HTML + b"a", "text/html"),
        ("https://news.example/b", make.HTML + b"b", "text/html"),
    ]
    assert len(found) == len({item.source for item in found}) == 2
    assert all(item.source.startswith("a#") for item in found)


def test_the_place_is_where_the_record_begins() -> None:
    for form in (b"".join, make.packed):
        records = make.numbered(5)
        assert [int(page.source.removeprefix("a#")) for page in read(form(records))] == [len(form(records[:n])) for n in range(5)]


CODINGS = {
    "none": ((), bytes),
    "gzip": (("Content-Encoding: gzip",), gzip.compress),
    "deflate": (("Content-Encoding: deflate",), zlib.compress),
    "deflate without its head": (("Content-Encoding: deflate",), lambda body: zlib.compress(body)[2:-4]),
    "chunked": (("Transfer-Encoding: chunked",), make.chunked),
    "chunked and gzip": (("Transfer-Encoding: chunked", "Content-Encoding: gzip"), lambda body: make.chunked(gzip.compress(body))),
    "chunked, but only by its head": (("Transfer-Encoding: chunked",), bytes),
    "chunked, and gzip only by its head": (("Transfer-Encoding: chunked", "Content-Encoding: gzip"), make.chunked),
    "gzip, but only by its head": (("Content-Encoding: gzip",), bytes),
}


@pytest.mark.parametrize(("headers", "coded"), CODINGS.values(), ids=CODINGS)
def test_the_codings_of_http_are_undone(headers, coded) -> None:
    found = read(make.packed([make.record(make.http(coded(make.HTML), *headers))]))
    assert bodies(found) == [make.HTML]


def test_heads_with_line_ends_of_unix_are_read() -> None:
    for record in (
        make.record(make.http().replace(b"\r\n", b"\n")),
        make.record(make.http().replace(b"\r\n", b"\n")).replace(b"\r\n", b"\n"),
    ):
        (page,) = read(record)
        assert isinstance(page, Page)
        assert (page.body, page.url, page.media_type) == (make.HTML, "https://news.example/a", "text/html")


BROKEN = {
    "chunks that break off": make.record(make.http(make.chunked(make.HTML)[:60], "Transfer-Encoding: chunked")),
    "chunks without a size": make.record(make.http(make.chunked(make.HTML).replace(b"28", b"zz"), "Transfer-Encoding: chunked")),
    "a coding that nobody knows": make.record(make.http(b"\x00\x01\x02", "Content-Encoding: martian")),
    "a length too short": make.record(length=90),
    "a length too long": make.record(length=5000),
    "a length that leads into the next record but one": make.record(length=800),
    "a length without end": make.record(length=10**17),
    "a length beyond all numbers": make.record(length=10**40),
    "a length below nothing": make.record(length=-7),
    "a length in words": make.record(length="many"),
    "no head": b"WARC/1.1\r\n\r\n",
    "half a head": make.record()[:70],
    "half a record": make.record()[:-60],
    "something else": b"This is no record, and nobody knows how it came here.\r\n",
    "a head without end": b"WARC/1.1\r\nX: " + b"x" * 200_000,
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("form", [b"".join, make.packed], ids=["plain", "packed"])
def test_all_whole_records_around_a_broken_one_are_read(form, broken: bytes) -> None:
    before, after = make.numbered(3), make.numbered(6)[3:]
    found = read(form([*before, broken, *after]))
    assert bodies(found) == bodies(read(form([*before, *after])))
    assert len(reasons(found)) == 1
    assert set(reasons(found)) <= {"damaged", "too large"}
    assert len({item.source for item in found}) == len(found)


@pytest.mark.parametrize("place", [0, 4, 9], ids=["first", "middle", "last"])
@pytest.mark.parametrize("byte", [0, 1, 3, 12, 40, -1, -6], ids=str)
def test_one_wrong_byte_in_a_member_costs_that_record_only(place: int, byte: int) -> None:
    members = [make.packed([record]) for record in make.numbered(10)]
    wrong = bytearray(members[place])
    wrong[byte] ^= 0xFF
    found = read(b"".join([*members[:place], bytes(wrong), *members[place + 1 :]]))
    assert bodies(found) == bodies(read(b"".join(members[:place] + members[place + 1 :])))
    assert reasons(found) == ["damaged"]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_archive_cut_off_gives_what_stands_before_the_cut(form) -> None:
    noise = random.Random(1)
    records = [make.record(make.http(make.HTML + noise.randbytes(300).hex().encode()), url=f"https://news.example/{n}") for n in range(200)]
    whole = read(form(records))
    found = read(form(records)[: int(len(form(records)) * 0.61)])
    kept = len(bodies(found))
    assert 100 <= kept <= 122
    assert bodies(found) == bodies(whole)[:kept]
    assert set(reasons(found)) == {"damaged"}


@given(st.data())
def test_a_damaged_archive_never_gives_a_page_that_was_not_in_it(data: st.DataObject) -> None:
    records = make.numbered(4)
    archive = bytearray(make.packed(records))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(archive) - 1))
        archive[start : start + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
    assert set(bodies(read(bytes(archive)))) <= set(bodies(read(make.packed(records))))


def test_what_is_no_page_is_counted_in_the_end() -> None:
    others = [
        make.record(make.http(b"\x89PNG", media="image/png")),
        make.record(make.http(b"\x89PNG2", media="image/png")),
        make.record(make.http(b"a{}", media="text/css; charset=utf-8")),
        make.record(make.http(b"", "Location: /b", status="302 Found")),
        make.record(make.http(b"", media="image/gif"), type="revisit"),
    ]
    about = [
        make.record(b"GET / HTTP/1.1\r\n\r\n", type="request"),
        make.record(b"x: y\r\n", type="metadata", media="application/warc-fields"),
    ]
    found = read(make.packed([*others, *about, make.record()]))
    assert bodies(found) == [make.HTML]
    (counted,) = (item for item in found if isinstance(item, Skipped))
    assert (counted.source, counted.reason) == ("a", "other kind")
    assert counted.detail == "5 records hold no page: 2 image/png, 1 text/css, 1 redirect, 1 image/gif."


TARGET, MOVED = "https://news.example/a", "https://news.example/moved"
DATE, LATER = "2026-01-20T10:00:00Z", "2026-02-01T00:00:00Z"
DIGEST = "WARC-Payload-Digest: sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A"
REFERRING = {
    "by id": ("WARC-Refers-To: <urn:uuid:1>",),
    "by address and time": (f"WARC-Refers-To-Target-URI: {TARGET}", f"WARC-Refers-To-Date: {DATE}"),
    "by content": (DIGEST,),
    "by an id that is not there, and by content": ("WARC-Refers-To: <urn:uuid:9>", DIGEST),
}


def revisit(url: str, *heads: str, content: bytes | None = None) -> bytes:
    answer = make.http(b"") if content is None else content
    return make.record(answer, url=url, type="revisit", id="2", heads=(f"WARC-Date: {LATER}", *heads))


@pytest.mark.parametrize("heads", REFERRING.values(), ids=REFERRING)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("before", [False, True], ids=["behind what it repeats", "before it"])
def test_a_page_that_was_the_same_under_another_address_is_read_there_too(form, heads: tuple[str, ...], before: bool) -> None:
    target = make.record(url=TARGET, id="1", heads=(f"WARC-Date: {DATE}", DIGEST))
    again = revisit(MOVED, *heads)
    found = read(form([*make.numbered(2), *([again, target] if before else [target, again]), make.record(url="https://news.example/z")]))
    assert [(page.url, page.told.captured) for page in found if isinstance(page, Page) and page.body == make.HTML] == [
        (TARGET, DATE),
        ("https://news.example/z", ""),
        (MOVED, LATER),
    ]
    assert len(found) == len({item.source for item in found}) == 5


@pytest.mark.parametrize("heads", REFERRING.values(), ids=REFERRING)
def test_a_page_that_had_not_changed_is_there_already(heads: tuple[str, ...]) -> None:
    found = read(make.packed([make.record(url=TARGET, id="1", heads=(f"WARC-Date: {DATE}", DIGEST)), revisit(TARGET, *heads)]))
    assert (bodies(found), reasons(found)) == ([make.HTML], [])


def test_a_record_that_refers_to_one_elsewhere_names_it() -> None:
    heads = ("WARC-Refers-To: <urn:uuid:7>", f"WARC-Refers-To-Target-URI: {TARGET}", f"WARC-Refers-To-Date: {DATE}")
    found = read(make.packed([revisit(MOVED, *heads, content=b""), make.record(url=TARGET)]))
    (skipped,) = (item for item in found if isinstance(item, Skipped))
    assert (skipped.source, skipped.reason) == ("a#0", "revisit")
    assert skipped.detail == (
        f"It only says that {MOVED} was as in another record: urn:uuid:7, {TARGET}, {DATE}. That is not in this file. Read it too."
    )


def test_a_record_that_refers_to_what_was_no_page_is_counted_as_none() -> None:
    target = make.record(make.http(b"", "Location: /b", status="302 Found"), id="1")
    found = read(make.packed([target, revisit(MOVED, "WARC-Refers-To: <urn:uuid:1>")]))
    assert [item.detail for item in found if isinstance(item, Skipped)] == ["2 records hold no page: 1 redirect, 1 revisit."]


def test_an_answer_that_is_an_error_says_so() -> None:
    (found,) = read(make.packed([make.record(make.http(status="404 Not Found"))]))
    assert isinstance(found, Skipped)
    assert (found.reason, "404" in found.detail) == ("refused", True)


def test_texts_beside_html_are_read() -> None:
    leaf = make.pdf([["The minister said that taxes fall."]])
    found = read(
        make.packed(
            [
                make.record(b"Extracted by a crawler.", type="conversion", media="text/plain"),
                make.record(make.HTML, type="resource", media="text/html"),
                make.record(make.http(leaf, media="application/pdf")),
                make.record(make.http("Größe".encode("latin-1"), media="text/plain; charset=ISO-8859-1")),
                make.record(make.http(b"<news>Own mark-up", media="text/html; charset=utf-8")),
                make.record(make.http(make.HTML, media="")),
            ]
        )
    )
    assert [(item.media_type, item.body[:22]) for item in found if isinstance(item, Page)] == [
        ("text/plain", b"Extracted by a crawler"),
        ("text/html", make.HTML[:22]),
        ("text/plain", b"The minister said that"),
        ("text/plain; charset=iso-8859-1", "Größe".encode("latin-1")),
        ("text/html; charset=utf-8", b"<news>Own mark-up"),
        ("text/html", make.HTML[:22]),
    ]
    assert not reasons(found)


def test_of_records_with_one_id_the_same_is_read_once_and_others_all() -> None:
    records = [make.record(make.http(make.HTML + text), id="1") for text in (b"a", b"b", b"a")]
    found = read(make.packed(records))
    assert bodies(found) == [make.HTML + b"a", make.HTML + b"b"]
    assert reasons(found) == ["repeated"]


ZEROS = b"\x00" * (3 * MAX_BYTES)
BOMBS = {
    "in the coding": lambda: make.packed([make.record(make.http(gzip.compress(ZEROS), "Content-Encoding: gzip"))]),
    "in the member": lambda: make.packed([make.record(make.http(ZEROS))]),
    "in all as one member": lambda: gzip.compress(make.record() + make.record(make.http(ZEROS)), mtime=0),
    "in the record": lambda: make.record() + make.record(make.http(ZEROS[: 2 * MAX_BYTES])),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_takes_little_more_memory_than_a_page_may(bomb) -> None:
    archive = io.BytesIO(bomb() + make.packed(make.numbered(1)))
    tracemalloc.start()
    found = [item.reason for item in warc.pages("a", archive) if isinstance(item, Skipped)]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found[0] in ("too large", "damaged")
    assert peak < 5 * MAX_BYTES


HEADS = {
    "lines that begin a record": b"WARC/1.0\r\nWARC-Type: response\r\n" * 20_000,
    "heads that promise much": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000\r\n\r\n" * 10_000,
    "members that begin and end nowhere": b"\x1f\x8b\x08\x00" * 50_000,
}


@pytest.mark.parametrize("form", [b"".join, make.packed], ids=["plain", "packed"])
@pytest.mark.parametrize("heads", HEADS.values(), ids=HEADS)
def test_heads_without_records_are_passed_over_soon(heads: bytes, form) -> None:
    began = time.process_time()
    found = read(form([make.record(), heads, make.record(url="https://news.example/b")]))
    assert len(bodies(found)) == 2
    assert time.process_time() - began < 10.0  # each takes under 2 s on an old core

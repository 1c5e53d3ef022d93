"""Collections of web archives."""

import io
import zipfile

import archives as make
import pytest

from causerie.pages.files import pages
from causerie.records import Page, Skipped, Told

RECORDS = make.numbered(6)
ARCHIVES = {"archive/a.warc.gz": make.packed(RECORDS[:3]), "archive/b.warc": b"".join(RECORDS[3:]), "pages/pages.jsonl": b'{"title": "x"}'}
BODIES = [make.HTML + f" Page {n}. ".encode() for n in range(6)]


def found(body: bytes) -> list[Page | Skipped]:
    return list(pages("f.wacz", io.BytesIO(body), {}))


def bodies(items: list[Page | Skipped]) -> list[bytes]:
    return [item.body for item in items if isinstance(item, Page)]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_pages_of_all_archives_are_read(method: int) -> None:
    items = found(make.collection(ARCHIVES, method=method))
    assert bodies(items) == BODIES
    assert [items[0].source, items[3].source] == ["f.wacz#archive/a.warc.gz#0", "f.wacz#archive/b.warc#0"]


LISTED = b"""{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
{"url": "https://news.example/0", "ts": "2026-01-20T10:00:00Z", "title": "Taxes fall", "text": "..."}
{"url": "https://news.example/1", "ts": 20260120, "title": null}
[1] not JSON
["https://news.example/2"]
{"url": "https://news.example/2", "ts": "20260120100000"}"""


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_the_collection_lists_of_a_page_is_told_of_it(method: int) -> None:
    items = found(make.collection({**ARCHIVES, "pages/pages.jsonl": LISTED}, method=method))
    assert [item.told for item in items if isinstance(item, Page)][:4] == [
        Told(title="Taxes fall", captured="2026-01-20T10:00:00Z"),
        Told(),
        Told(captured="20260120100000"),
        Told(),
    ]


def test_a_damaged_list_costs_nothing_else() -> None:
    whole = bytearray(make.collection({**ARCHIVES, "pages/pages.jsonl": LISTED}, method=zipfile.ZIP_DEFLATED))
    at = whole.index(b"pages/pages.jsonl") + 40
    whole[at : at + 20] = bytes(20)
    assert bodies(found(bytes(whole))) == BODIES


def test_a_damaged_record_costs_itself_only() -> None:
    whole = bytearray(make.collection(ARCHIVES))
    second = whole.index(make.packed(RECORDS[1:2]))
    whole[second + 40] ^= 0xFF
    items = found(bytes(whole))
    assert bodies(items) == [BODIES[0], *BODIES[2:]]
    assert [item.reason for item in items if isinstance(item, Skipped)] == ["damaged"]


def test_a_collection_cut_off_is_read_without_its_list_of_members() -> None:
    whole = make.collection({name: body for name, body in ARCHIVES.items() if name.endswith("gz")})
    items = found(whole[: whole.index(make.packed(RECORDS[2:3])) + 30])
    assert bodies(items) == BODIES[:2]
    assert {item.reason for item in items if isinstance(item, Skipped)} == {"damaged"}
    assert isinstance(items[0], Skipped)


def test_a_member_that_grows_beyond_measure_is_left() -> None:
    zeros = make.collection({"archive/a.warc": b"\x00" * (80 * 1024**2)}, method=zipfile.ZIP_DEFLATED)
    (item,) = found(zeros)
    assert isinstance(item, Skipped)
    assert item.reason == "too large"


def test_another_zip_file_says_that_it_is_none() -> None:
    (item,) = found(make.collection({"old/content.xml": b"<w/>"}))
    assert isinstance(item, Skipped)
    assert (item.reason, item.detail.split(" (")[0]) == ("other kind", "It is a ZIP file without web archives in it")


OFFICE = {
    "Word": ("word/document.xml", b"<w/>", "It is a Word file. Save it as .txt or .html."),
    "Excel": ("xl/workbook.xml", b"<w/>", "It is an Excel file. Save it as .csv."),
    "PowerPoint": ("ppt/presentation.xml", b"<p/>", "It is a PowerPoint file. Save its text as .txt or .html."),
    "OpenDocument": (
        "mimetype",
        b"application/vnd.oasis.opendocument.text",
        "It is an OpenDocument file. Save it as .txt or .html, or a table as .csv.",
    ),
}


@pytest.mark.parametrize("kept", [1.0, 0.6], ids=["whole", "cut off"])
@pytest.mark.parametrize(("name", "body", "detail"), OFFICE.values(), ids=OFFICE)
def test_an_office_file_is_one_skip_that_says_how_to_save_it(name: str, body: bytes, detail: str, kept: float) -> None:
    whole = make.collection({name: body, "content.xml": b"<c/>", "media/picture.png": bytes(800)})
    assert found(whole[: int(len(whole) * kept)]) == [Skipped(source="f.wacz", reason="other kind", detail=detail)]


def test_a_web_archive_of_office_files_is_none() -> None:
    items = found(make.collection({"archive/a.warc": RECORDS[0], "word/document.xml": b"<w/>"}))
    assert bodies(items) == BODIES[:1]


@pytest.mark.parametrize("rest", [b"", b" not a zip at all", bytes(70_000)], ids=["nothing", "words", "zeros"])
def test_a_zip_that_holds_nothing_whole_is_one_skip(rest: bytes) -> None:
    (item,) = found(b"PK\x03\x04" + rest)
    assert isinstance(item, Skipped)
    assert (item.source, item.reason) == ("f.wacz", "damaged")
    assert item.detail.endswith("Get it anew.")

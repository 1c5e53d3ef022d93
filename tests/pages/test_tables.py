"""Records of crawlers in JSON, JSON Lines, CSV and Parquet to pages."""

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from causerie.errors import NameNotFound
from causerie.pages.files import MAX_BYTES, pages, read
from causerie.records import Page, Skipped, Told

TEXT = "The minister said on Monday that lower taxes would bring jobs to the provinces."
KNOWN = {
    "byline": "Ines Corvalan, Rufino Caldavera",
    "date": "2026-01-20 10:00:00",
    "language": "en",
    "outlet": "news.example",
    "text": TEXT,
    "title": "Taxes fall",
    "url": "https://news.example/a",
}
RECORDS: dict[str, dict[str, Any]] = {
    "news-please": {
        "authors": ["Ines Corvalan", "Rufino Caldavera"],
        "date_download": "2026-01-21 03:00:00",
        "date_modify": None,
        "date_publish": "2026-01-20 10:00:00",
        "description": "A teaser.",
        "filename": "a.html",
        "image_url": "https://news.example/a.jpg",
        "language": "en",
        "maintext": TEXT,
        "source_domain": "news.example",
        "title": "Taxes fall",
        "title_page": None,
        "url": "https://news.example/a",
    },
    "our own names": KNOWN,
    "objects within": {
        "articleBody": TEXT,
        "headline": "Taxes fall",
        "datePublished": "2026-01-20 10:00:00",
        "author": [{"name": "Ines Corvalan"}, {"name": "Rufino Caldavera"}],
        "publisher": {"name": "news.example"},
        "lang": "en",
        "link": "https://news.example/a",
    },
    "the rest in an object of its own": {
        "text": TEXT,
        "meta": {name: value for name, value in KNOWN.items() if name != "text"},
    },
}


def found(body: bytes, columns: dict[str, str] | None = None) -> list[Page | Skipped]:
    return list(pages("f", io.BytesIO(body), columns or {}))


def told(item: Page | Skipped) -> Any:
    return json.loads(item.body) if isinstance(item, Page) else item.reason


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_a_record_is_known_by_whatever_names_it_has(record: dict[str, Any]) -> None:
    (page,) = found(json.dumps(record).encode())
    assert isinstance(page, Page)
    assert (told(page), page.media_type, page.url) == (KNOWN, "application/json", "https://news.example/a")


ONE, TWO = {"title": "One", "text": TEXT}, {"title": "Two", "text": "Größe: " + TEXT}
FORMS = {
    "a list": (json.dumps([ONE, TWO]), ["f#1", "f#2"]),
    "a list over many lines": (json.dumps([ONE, TWO], indent=2), ["f#1", "f#2"]),
    "an answer with a list": (json.dumps({"status": "ok", "found": {"articles": [ONE, TWO]}}), ["f#1", "f#2"]),
    "lines": (f"{json.dumps(ONE)}\n\n{json.dumps(TWO, ensure_ascii=False)}", ["f#1", "f#3"]),
    "lines of Windows": (f"{json.dumps(ONE)}\r\n{json.dumps(TWO)}\r\n", ["f#1", "f#2"]),
    "a byte order mark": (f"\ufeff{json.dumps(ONE)}\n{json.dumps(TWO)}\n", ["f#1", "f#2"]),
    "commas": (f'title,text\nOne,{TEXT}\nTwo,"Größe: {TEXT}"\n', ["f#1", "f#2"]),
    "semicolons": (f"title;text\r\nOne;{TEXT}\r\nTwo;Größe: {TEXT}\r\n", ["f#1", "f#2"]),
    "line ends of old": (f"title;text\rOne;{TEXT}\rTwo;Größe: {TEXT}\r", ["f#1", "f#2"]),
    "tabs": (f"title\ttext\nOne\t{TEXT}\nTwo\tGröße: {TEXT}\n", ["f#1", "f#2"]),
}


@pytest.mark.parametrize(("text", "places"), FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("coded", ["utf-8", "cp1252", "gzip", "utf-16"])
def test_many_records_in_one_file(text: str, places: list[str], coded: str) -> None:
    if coded == "cp1252" and "\ufeff" in text:
        pytest.skip("has no byte order mark")
    body = gzip.compress(text.encode()) if coded == "gzip" else text.encode(coded)
    items = found(body)
    assert [told(item) for item in items] == [ONE, TWO]
    assert [item.source for item in items] == places


def test_mark_up_is_read_where_a_record_has_no_text() -> None:
    (page,) = found(json.dumps({"url": "https://news.example/a", "html": "<p>Größe", "text": None}).encode())
    assert page == Page(source="f", body="<p>Größe".encode(), media_type="text/html; charset=utf-8", url="https://news.example/a")


def test_what_else_a_record_has_is_told_of_its_mark_up_and_when_it_was_fetched_of_any() -> None:
    known = {"title": "Taxes fall", "date_publish": "2026-01-20", "authors": ["Ines Corvalan"], "date_download": "2026-01-21 08:00:00"}
    marked, plain = found("\n".join(json.dumps(known | {name: "<p>Taxes fall."}) for name in ("html", "maintext")).encode())
    assert marked.told == Told(title="Taxes fall", date="2026-01-20", byline="Ines Corvalan", captured="2026-01-21 08:00:00")
    assert (plain.told, "2026-01-21" in plain.body.decode()) == (Told(captured="2026-01-21 08:00:00"), False)


def test_a_title_alone_is_kept_for_its_headline() -> None:
    items = found(b"id,media_name,title,url\n7,Delta Post,Taxes fall in the north,https://news.example/a\n")
    assert [told(item) for item in items] == [{"outlet": "Delta Post", "title": "Taxes fall in the north", "url": "https://news.example/a"}]


def test_columns_may_be_named() -> None:
    table = f"Nummer;Inhalt;Kopf\n1;{TEXT};Steuern\n".encode()
    assert [told(item) for item in found(table, {"text": "Inhalt", "title": "Kopf"})] == [{"text": TEXT, "title": "Steuern"}]
    assert found(table)[0].media_type == "text/plain"  # type: ignore[union-attr]
    assert [told(item) for item in found(json.dumps({"Inhalt": TEXT}).encode(), {"text": "Inhalt"})] == [{"text": TEXT}]


def test_columns_that_are_not_there_name_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"id,text,kopf\n1,{TEXT},x\n")
    with pytest.raises(NameNotFound, match=r"'Kopff'\. The nearest: 'kopf'"):
        list(read([str(path)], columns={"title": "Kopff"}))
    with pytest.raises(NameNotFound, match=r"No field is called 'titel'\. The nearest: 'title'"):
        list(read([str(path)], columns={"titel": "kopf"}))


PROSE = [
    "Title, text and sense\nThe minister spoke.",
    "Content: what we know\n",
    "Text\nThe minister spoke.",
    "One, two; three\n",
    "{not JSON, but how a story may begin}",
    "[Delta Post] Taxes fall in the north\n",
]


@pytest.mark.parametrize("text", PROSE)
def test_plain_text_stays_plain_text(text: str) -> None:
    assert found(text.encode()) == [Page(source="f", body=text.encode(), media_type="text/plain")]


DAMAGED = {
    "half a record": (b'{"text": "x', ["damaged"]),
    "nested deep": (b'{"text": ' + b"[" * 200_000, ["damaged"]),
    "a number without end": (b'{"title": "x", "text": ' + b"1" * 6000 + b"}", ["damaged"]),
    "settings of a program": (b'{"name": "causerie", "version": "1"}', ["other kind"]),
    "an empty list": (b"[]", []),
    "no text in it": (b'{"title": " ", "text": ""}', ["empty"]),
    "a line that is none": (
        b'{"text": "One."}\n{"text": \n{"text": "Two."}\n[1]\n',
        [{"text": "One."}, "damaged", {"text": "Two."}, "other kind"],
    ),
    "encodings mixed": (
        '{"text": "Größe"}\n'.encode() + '{"text": "Größe"}\n'.encode("cp1252"),
        [{"text": "Größe"}, {"text": "Größe"}],
    ),
    "half a character": (rb'{"text": "One\ud83d."}' + b"\n" + rb'{"text": "Two\u0000."}', [{"text": "One?."}, {"text": "Two\x00."}]),
    "a line too long": (
        b'{"text": "One."}\n{"text": "' + b"x" * (MAX_BYTES + 70_000) + b'"}\n{"text": "Two."}\n',
        [{"text": "One."}, "too large", {"text": "Two."}],
    ),
    "a quote that is not closed": (b'title,text\nOne,x\n"Two,x\n', [{"title": "One", "text": "x"}, {"title": "Two,x\n"}]),
    "rows too short and too long": (b"title,text\nOne\nTwo,x,y,z\n\n", [{"title": "One"}, {"title": "Two", "text": "x"}]),
    "zeros": (b"title,text\nOne,x\x00y\n", [{"title": "One", "text": "x\x00y"}]),
}


@pytest.mark.parametrize(("body", "expected"), DAMAGED.values(), ids=DAMAGED)
def test_what_cannot_be_read_is_listed_and_the_rest_read(body: bytes, expected: list[Any]) -> None:
    assert [told(item) for item in found(body)] == expected


def test_a_packed_file_cut_off_gives_what_stands_before_the_cut() -> None:
    lines = b"".join(json.dumps({"text": f"{n} {TEXT} {n * 7919}"}).encode() + b"\n" for n in range(1500))
    for body in (lines, b"id,text\n" + b"".join(b"%d,%d taxes fall by %d\n" % (n, n, n * 7919) for n in range(9000))):
        items = found(gzip.compress(body)[:-3000])
        assert [item.reason for item in items if isinstance(item, Skipped)] == ["damaged"]
        assert len(items) > 500
        assert isinstance(items[-1], Skipped)


def test_a_packed_bomb_is_left() -> None:
    bomb = b'{"text": "One."}\n{"text": "Two."}\n' + (b" " * 1024**2 + b"\n") * 80
    assert [told(item) for item in found(gzip.compress(bomb))] == [{"text": "One."}, {"text": "Two."}, "damaged"]


def parquet(table: dict[str, list[Any]], **options: Any) -> bytes:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    body = io.BytesIO()
    parquet.write_table(pyarrow.table(table), body, **options)
    return body.getvalue()


def test_parquet_is_read_by_rows() -> None:
    from datetime import datetime

    body = parquet({"n": [1, 2, 3], "maintext": [TEXT, None, "x" * 9], "title": ["One", "Two", None], "date": [datetime(2026, 1, 20)] * 3})
    items = found(body)
    assert [told(item) for item in items] == [
        {"text": TEXT, "title": "One", "date": "2026-01-20 00:00:00"},
        {"title": "Two", "date": "2026-01-20 00:00:00"},
        {"text": "x" * 9, "date": "2026-01-20 00:00:00"},
    ]
    assert [item.source for item in items] == ["f#1", "f#2", "f#3"]
    assert [told(item) for item in found(parquet({"Inhalt": [TEXT]}), {"text": "Inhalt"})] == [{"text": TEXT}]
    assert [told(item) for item in found(parquet({"n": [1]}))] == ["other kind"]


def test_a_damaged_row_group_costs_its_own_rows() -> None:
    body = bytearray(parquet({"text": [f"{n} {TEXT}" for n in range(300)]}, row_group_size=100, compression="none", use_dictionary=False))
    at = body.index(b"150 The minister") - 4
    body[at : at + 4] = b"\xff\xff\xff\x7f"  # the length of one text
    items = found(bytes(body))
    texts = [told(item)["text"] for item in items if isinstance(item, Page)]
    assert [f"{n} {TEXT}" for n in (*range(100), *range(200, 300))] == [text for text in texts if not 100 <= int(text.split()[0]) < 200]
    assert [item.reason for item in items if isinstance(item, Skipped)] == ["damaged"]
    assert [told(item) for item in found(bytes(body[:-10]))] == ["damaged"]


def test_a_long_table_in_utf_16_is_read_to_its_end() -> None:
    rows = [f"{number}\tGröße {number} \U0001f4c8\r\n" for number in range(20_000)]
    items = found("".join(["date\ttext\r\n", *rows]).encode("utf-16"))
    assert [told(item)["text"] for item in items] == [row.split("\t")[1].strip() for row in rows]

"""Every page gets a verdict: what it is, or why nothing was read."""

import time
from datetime import date
from pathlib import Path

import pytest

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Page, Verdict

STORY = "<p>The bank said on day {} that lower taxes would bring {} jobs to the provinces, and critics disagreed with it.</p>"
STORIES = "".join(STORY.format(number, number * 7) for number in range(9))


def read(body: str | bytes) -> Verdict:
    data = body.encode() if isinstance(body, str) else body
    return judge(Page(source="x", body=data, media_type=media_type(data)), today=date(2026, 3, 1))


SKIPPED = {
    "nothing": (b"", "empty"),
    "blanks": (b" \r\n\t\n", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty"),
    "only mark-up": (b"<html><head><title>T</title></head><body><div></div></body></html>", "empty"),
    "filled by scripts": (b"<html><body><div id='app'></div><script>start()</script></body></html>", "empty"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
    "zeros in text": (b"Taxes\x00 fall.", "binary"),
    "not decodable": (b"\xff\xfe" + b"\x00\xd8" * 40, "undecodable"),
    "menu only": (b"<html><body><nav><a href='/'>Home</a></nav><footer>(c) 2026</footer></body></html>", "no article"),
    "robots are not let in": (
        b"<html><body><p>Please enable JavaScript and cookies to read the Delta Post on this device of yours.</p></body></html>",
        "error",
    ),
}


@pytest.mark.parametrize(("body", "verdict"), SKIPPED.values(), ids=SKIPPED)
def test_what_cannot_be_read_is_skipped_with_its_reason(body: bytes, verdict: str) -> None:
    found = read(body)
    assert (found.verdict, found.documents) == (verdict, ())
    assert found.skipped is not None
    assert found.skipped.reason == verdict
    assert found.reason.endswith(".")


HOSTILE = {
    "deep": "<div>" * 50_000 + STORIES,
    "deep and linked": "<div><a href='/x'>Four Words Are Here</a>" * 2_000 + STORIES,
    "deep formatting": "<b><i>" * 10_000 + STORIES,
    "wide": "<p>x</p>" * 40_000,
    "links without end": "".join(f"<li><a href='/{n}'>Port workers join protest {n}</a></li>" for n in range(8_000)),
    "links in a sentence without end": "<p>" + "".join(f"they say <a href='/{n}'>Port Workers Join Protest {n}</a> " for n in range(8_000)),
    "answers without end": f"<div>{STORIES}" + "<div>" * 20 + "<div><button></button><input><audio></audio></div>" * 10_000,
    "offers without end": STORIES + "<div><a href='/donate'>Give</a></div>" * 10_000,
    "files without end": "<h2>Documents</h2>" * 10_000,
    "headings without end": "<h2>More news</h2>" * 10_000,
    "headings that are titles without end": "<h2>Most read news of the day</h2>" * 10_000,
    "titles without links without end": "<h2>More news</h2>" + "<div>Four words are here</div>" * 10_000,
    "clicks without end": "".join(f"<div onclick='go(\"/{n}\")'>Four words are here</div>" for n in range(10_000)),
    "hidden blocks without end": "<div style='display:none'><p>" * 200 + "<a href='/12345'>Some words that are long enough</a>" * 10_000,
    "cells without end": f"<table><tr>{'<td><a href=/1>Four words are here</a></td>' * 8_000}</tr></table>",
    "main headings without end": f"<div><h1>Bread is dearer</h1>{STORIES}</div>" * 2_000,
    "one endless word": "<p>" + "a" * 1_000_000,
    "unclosed tags": "<a " * 300_000,
    "unclosed comment": "<!--" + "-" * 1_000_000,
    "broken data": "<script type='application/ld+json'>" + '{"a":[' * 50_000 + "</script>" + STORIES,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_end_in_a_verdict_and_soon(body: str) -> None:
    began = time.process_time()
    assert read("<html><body>" + body).verdict in {"article", "headlines", "no article", "empty"}
    assert time.process_time() - began < 10.0  # each takes under 2 s on an old core


def test_an_endless_article_is_cut_and_says_so() -> None:
    found = read("<html><body><article>" + "".join(STORY.format(n, n) for n in range(20_000)))
    assert "only the beginning" in found.reason
    assert 1_000_000 < len(found.documents[0].text) < 2_000_000


def test_twenty_megabytes_of_text_are_one_article() -> None:
    text = "Taxes fell in the provinces again, and so did wages.\n" * 400_000
    (article,) = read(text).documents
    assert article.text == text.strip()


@pytest.mark.parametrize("media", ["", "text/html", "application/xhtml+xml; charset=utf-8"])
def test_mark_up_is_read_as_such_when_its_kind_is_unknown(media: str) -> None:
    found = judge(Page(source="x", body=f"<html><body>{STORIES}</body></html>".encode(), media_type=media))
    assert found.documents[0].text.startswith("The bank said on day 0")


def test_plain_text_keeps_its_line_ends_and_offsets() -> None:
    text = "\r\n  Bank holds rates again\r\n\r\nThe bank held its rates.\r\nPrices fell.\r\n"
    (article,) = read(text).documents
    assert article.start == 4
    assert article.text == text.strip()
    assert [article.text[start:end] for start, end in article.sentences] == [
        "Bank holds rates again",
        "The bank held its rates.",
        "Prices fell.",
    ]


def test_the_same_page_gives_the_same_documents() -> None:
    body = (Path(__file__).parent.parent / "golden" / "pages" / "teasers.html").read_bytes()
    assert read(body) == read(body)


UPDATED = ("Atualizado em 9 de fevereiro de 2026", "Actualizado el 9 de febrero de 2026", "Actualización: 9 de febrero de 2026")


@pytest.mark.parametrize("updated", UPDATED)
def test_a_day_of_updating_is_not_the_day(updated: str) -> None:
    found = read(f"<h1>Bank holds rates</h1><p>{updated}</p><p>8.2.2026</p>{STORIES}")
    assert [document.date for document in found.documents] == ["2026-02-08"]


def test_a_front_is_no_article_though_its_data_say_so() -> None:
    data = """<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The Delta Post"}</script>"""
    teasers = "".join(
        f"<div><h2><a href='/2026/02/{n}/tax-deal-{n}-is-near'>Tax deal {n} is near</a></h2><p>{STORY.format(n, n)}</p></div>"
        for n in range(10, 22)
    )
    front = f"<html><head><title>The Delta Post</title>{data}</head><body>{teasers}</body></html>".encode()
    assert (
        judge(Page(source="x", body=front, media_type="text/html", url="https://post.example/"), today=date(2026, 3, 1)).verdict
        == "headlines"
    )

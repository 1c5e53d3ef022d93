"""What crawlers tell of articles, as documents."""

import json
from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page, Verdict

TODAY = date(2026, 3, 1)
TEXT = "Lower taxes would bring jobs, the minister said. Farmers did not agree with him."
HEADLINES = ["Port workers join protest against grain tax", "Bakers say bread will cost more by June", "Will the river treaty hold?"]


def read(**record: str) -> Verdict:
    return judge(Page(source="a#1", body=json.dumps(record).encode(), media_type="application/json", url=""), today=TODAY)


def test_a_record_is_an_article_with_what_is_told_of_it() -> None:
    told = {
        "title": "Taxes fall",
        "date": "2026-01-20 10:00:00",
        "byline": "Ines Corvalan",
        "outlet": "Delta Post",
        "url": "https://d.example/a",
    }
    verdict = read(text=TEXT, language="en-GB", **told)
    (article,) = verdict.documents
    assert (verdict.verdict, article.kind, article.text, article.start) == ("article", "article", f"Taxes fall\n{TEXT}", None)
    assert [article.text[slice(*span)] for span in article.sentences] == ["Taxes fall", *(f"{each}." for each in TEXT[:-1].split(". "))]
    known = {field: getattr(article, field) for field in (*told, "language")}
    assert known == {**told, "date": "2026-01-20", "language": "en"}


def test_a_title_that_the_text_begins_with_stands_once() -> None:
    (article,) = read(text=f"Taxes fall\n{TEXT}", title="Taxes fall").documents
    assert article.text == f"Taxes fall\n{TEXT}"


def test_headlines_below_the_text_are_told_apart() -> None:
    article, *headlines = read(text="\n".join([TEXT * 3, "More news", *HEADLINES]), title="Taxes fall", url="https://d.example/a").documents
    assert [(headline.kind, headline.text, headline.url, headline.start) for headline in headlines] == [
        ("headline", text, None, None) for text in HEADLINES
    ]
    assert (article.kind, article.url) == ("article", "https://d.example/a")


def test_a_title_alone_is_a_headline_with_its_address() -> None:
    verdict = read(title="Taxes fall in the north", url="https://d.example/a")
    (headline,) = verdict.documents
    assert (verdict.verdict, headline.kind, headline.text, headline.url) == (
        "headlines",
        "headline",
        "Taxes fall in the north",
        "https://d.example/a",
    )


DAYS = {
    "2026-01-20": "2026-01-20",
    "2026-01-20T23:59:59+02:00": "2026-01-20",
    "1768903200": "2026-01-20",
    "1768903200.5": "2026-01-20",
    "1768903200000": "2026-01-20",
    "20260120": "2026-01-20",
    "20260120T101500Z": "2026-01-20",
    "20260120101500": "2026-01-20",
    "Tue, 20 Jan 2026 10:00:00 +0000": "2026-01-20",
    "January 20, 2026": "2026-01-20",
    "2031-01-20": None,
    "99999999999999999999": None,
    "20261399": None,
    "03/04/2026": None,
    "yesterday": None,
    "": None,
}


@pytest.mark.parametrize(("written", "day"), DAYS.items())
def test_days_are_known_as_programs_write_them(written: str, day: str | None) -> None:
    (article,) = read(text=TEXT, date=written).documents
    assert article.date == day


def test_zeros_are_replaced_and_lengths_kept() -> None:
    (article,) = read(text="Taxes\x00 fall.").documents
    assert article.text == "Taxes\ufffd fall."


@pytest.mark.parametrize("record", [{"text": " \n"}, {"title": ""}, {}], ids=str)
def test_a_record_without_words_is_skipped(record: dict[str, str]) -> None:
    assert read(**record).verdict == "empty"


def test_a_page_out_of_an_archive_has_its_own_address() -> None:
    lines = (f"The bank said on day {day} that lower taxes would bring {day * 7} jobs, and critics of it disagreed." for day in range(9))
    body = f"<html><body><article><p>{chr(10).join(lines)}</article></body></html>".replace("\n", "</p><p>").encode()
    (article,) = judge(Page(source="a.warc#0", body=body, media_type="text/html", url="https://d.example/a"), today=TODAY).documents
    assert article.url == "https://d.example/a"

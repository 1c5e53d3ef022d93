"""What other places say of a page counts where it says nothing itself; and nothing in it is newer than its capture."""

import json
from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Document, Page, Told

TODAY = date(2026, 3, 1)
TOLD = Told(title="Taxes fall", date="2026-01-20T08:00:00Z", byline="Ines Corvalan")
LINES = [f"The bank said on day {day} that lower taxes would bring {day * 7} jobs, and critics of it disagreed." for day in range(40, 49)]
SAYS = """<title>Prices rise</title><meta property="article:published_time" content="2026-01-18T10:00:00Z">
<meta name="author" content="Rufino Caldavera">"""


def article(told: Told, *, head: str = "", lines: tuple[str, ...] = ()) -> Document:
    body = f"<html><head>{head}</head><body><article>{''.join(f'<p>{line}</p>' for line in (*lines, *LINES))}</article></body></html>"
    (found,) = judge(Page(source="a", body=body.encode(), media_type="text/html", told=told), today=TODAY).documents
    return found


def test_what_is_told_fills_in_what_the_page_does_not_say() -> None:
    found = article(TOLD)
    assert (found.title, found.date, found.byline) == ("Taxes fall", "2026-01-20", "Ines Corvalan")
    assert found.text.startswith(LINES[0])


def test_what_the_page_says_goes_before_what_is_told() -> None:
    found = article(TOLD, head=SAYS)
    assert (found.title, found.date, found.byline) == ("Prices rise", "2026-01-18", "Rufino Caldavera")
    assert article(TOLD, lines=("18 January 2026",)).date == "2026-01-18"


@pytest.mark.parametrize("told", ["2031-01-01", "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "0000-00-00", "soon", ""])
def test_a_day_that_is_none_is_not_told(told: str) -> None:
    assert article(Told(date=told)).date is None


@pytest.mark.parametrize("told", ["ines@news.example", "https://news.example/ines", "-", "x" * 200])
def test_what_is_no_name_is_not_told(told: str) -> None:
    assert article(Told(byline=told)).byline is None


CAPTURED = {
    "2026-01-20T12:00:00Z": "2026-01-21",
    "2026-01-20T09:59:59Z": "2026-01-20",
    "2026-01-20T09:59:59.123456Z": "2026-01-20",
    "20260120095959": "2026-01-20",
    "2026-01-20 09:59:59": "2026-01-20",
    "1768903199": "2026-01-20",
    "2026-01-20T11:00:00+02:00": "2026-01-20",
    "2026-01-20": "2026-01-21",
}


@pytest.mark.parametrize(("captured", "latest"), CAPTURED.items())
def test_no_day_after_the_capture_is_believed_wherever_on_earth_it_had_begun(captured: str, latest: str) -> None:
    days = [f"2026-01-{day}" for day in range(19, 24)]
    head = '<meta property="article:published_time" content="{}T05:00:00">'
    told = [day for day in days if article(Told(captured=captured, date=day)).date == day]
    said = [day for day in days if article(Told(captured=captured), head=head.format(day)).date == day]
    assert told == said == [day for day in days if day <= latest]


@pytest.mark.parametrize("captured", ["2031-01-01T00:00:00Z", "yesterday", "99999999999999", "20261399000000"])
def test_a_capture_that_cannot_be_changes_nothing(captured: str) -> None:
    assert article(Told(captured=captured), head=SAYS).date == "2026-01-18"
    assert article(Told(captured=captured, date="2031-01-01")).date is None


def test_a_wrong_day_of_the_page_gives_way_to_the_one_that_is_told() -> None:
    wrong = '<meta property="article:published_time" content="2026-02-28">'
    assert article(Told(captured="2026-01-20T12:00:00Z", date="2026-01-19"), head=wrong).date == "2026-01-19"


def test_records_and_plain_text_are_dated_no_later_than_their_capture_either() -> None:
    record = json.dumps({"text": "\n".join(LINES), "date": "2026-02-28", "title": "Taxes fall"}).encode()
    plain = "\n".join(["Taxes fall", "February 28, 2026", *LINES]).encode()
    for body, media in ((record, "application/json"), (plain, "text/plain")):
        pages = [Page(source="a", body=body, media_type=media, told=Told(captured=captured)) for captured in ("", "2026-01-20T12:00:00Z")]
        assert [judge(page, today=TODAY).documents[0].date for page in pages] == ["2026-02-28", None]


def test_headlines_are_told_nothing() -> None:
    page = Page(source="a", body=json.dumps({"title": "Taxes fall"}).encode(), media_type="application/json", told=TOLD)
    (headline,) = judge(page, today=TODAY).documents
    assert (headline.kind, headline.date, headline.byline) == ("headline", None, None)

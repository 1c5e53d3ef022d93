"""Pages as archives of crawls are full of: texts beside their paragraphs, leads far below, rows of names and buttons around the text."""

from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page, Verdict

TITLE = "Ferry carries more people than it ever has"
LEAD = "The harbour office counts 9,000 people a day and asks for a second quay."
LINES = [f"The harbour office said on day {day} that the ferry would carry {day * 9} more people than it had before." for day in range(6)]
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
FIRST = "NORHAVEN (ap) — The ferry, the oldest on the sound, carried more people on Monday than it ever has."
WEBSITE = "<meta property='og:type' content='website'>"
ADDRESS = "https://x.example/local/ferry-carries-more-people-1720762"
TITLES = ("Two mills close in the north", "Court frees the dike warden", "Rain spoils half the harvest", "A bridge that nobody wanted")
RAIL = "".join(
    f"<li><a href='/a/{title.replace(' ', '-')}-{number}'>{title}</a></li>"
    for number, title in enumerate(f"{each} {time}" for time in ("again", "for good", "this year") for each in TITLES)
)


def read(body: str, head: str = "", address: str = ADDRESS) -> Verdict:
    html = f"<html><head><title>{TITLE}</title><link rel=canonical href='{address}'>{head}</head><body>{body}</body></html>"
    return judge(Page(source="x", body=html.encode(), media_type="text/html", url=address), today=date(2026, 3, 1))


def lines(body: str, head: str = "") -> list[str]:
    return read(body, head).documents[0].text.split("\n")


SHAPES = {
    "a first paragraph behind a box": (f"<div><div><img alt=''></div>{FIRST}{TEXT}</div>", [FIRST, *LINES]),
    "the same with words marked": (f"<div><div></div>{FIRST[:20]}<b>{FIRST[20:30]}</b>{FIRST[30:]}{TEXT}</div>", [FIRST, *LINES]),
    "a lead far below the heading": (
        f"<ul><li>Print</ul><hr><div></div><hr><div class=col><figure></figure><p class='x-chapo'>{LEAD}</p><div>{TEXT}</div></div>",
        [LEAD, *LINES],
    ),
    "buttons above the text": (f"<div><p>Font</p><p>Tweet</p><p>Hear it</p>{TEXT}</div>", LINES),
    "a count above the text": (f"<div><p>157</p>{TEXT}</div>", LINES),
    "a row of towns": (f"<div>{TEXT}<p>Norhaven | Ostra | Vik | Sund | Aker</p>{TEXT}</div>", [*LINES, *LINES]),
    "rights at length": (f"<div>{TEXT}<p>© 2026 The Post. {'Whoever quotes it names the source and links to it. ' * 6}</p></div>", LINES),
    "titles below the text": (f"<div>{TEXT}{''.join(f'<p>{title}</p>' for title in TITLES)}</div>", LINES),
    "a forum below the text": (
        f"<div>{TEXT}<ul><li>Quays 2026.04.02 15:01<li>Boats 2026.04.02 14:55<li>Fares 9:10<li>Fish 9:04</ul></div>",
        LINES,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), SHAPES.values(), ids=SHAPES)
def test_a_text_is_read_whole_and_alone(body: str, expected: list[str]) -> None:
    assert lines(f"<div><h1>{TITLE}</h1></div>{body}") == [TITLE, *expected]


def test_a_short_line_above_a_text_stays() -> None:
    assert lines(f"<h1>{TITLE}</h1><div><p>A whole town waits</p>{TEXT}</div>") == [TITLE, "A whole town waits", *LINES]


def test_few_titles_below_a_text_stay() -> None:
    assert lines(f"<h1>{TITLE}</h1><div>{TEXT}<p>{TITLES[0]}</p></div>")[-1] == TITLES[0]


@pytest.mark.parametrize("address", [ADDRESS, "https://x.example/2015/8/the-ferry-carries-more-people-than-ever"])
def test_an_article_beside_many_headlines_is_one_although_its_page_calls_itself_a_website(address: str) -> None:
    body = f"<h1>{TITLE}</h1><div>{TEXT}</div><h3>More news</h3><ul>{RAIL}</ul>"
    assert read(body, WEBSITE, address).verdict == "article"


def test_a_brief_beside_many_headlines_is_a_teaser_where_the_address_is_that_of_a_part() -> None:
    brief = f"<div><p>{LINES[1]}</p><p>{LINES[2]}</p></div>"
    assert read(f"<h1>{TITLE}</h1>{brief}<h3>More news</h3><ul>{RAIL}</ul>", address="https://x.example/local").verdict == "headlines"


@pytest.mark.parametrize("other", ["27 OCT 2012 - 12:14 CET", "June 28, 2014"])
def test_days_are_no_headlines(other: str) -> None:
    rail = "".join(f"<li><a href='/a/{title.replace(' ', '-')}'>{title}</a></li>" for title in TITLES)
    found = read(f"<h1>{TITLE}</h1><div>{TEXT}</div><h3>More news</h3><ul>{rail}<li><a href='/a/other-thing-1'>{other}</a></li></ul>")
    assert [document.text for document in found.documents[1:]] == [*TITLES]

"""What stands beside a text, or in a line with its title, is no part of it; and a text stays whole beside it."""

from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Document, Page

LINES = [f"The harbour office said on day {day} that the ferry would carry {day * 9} more people than it had before." for day in range(6)]
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
HEADING = "<h1>Ferry carries more people than ever</h1>"
TITLE = "Ferry carries more people than ever"
DATA = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}"}}</script>'


def read(body: str) -> tuple[Document, ...]:
    html = f"<html><head>{DATA}</head><body>{body}</body></html>"
    page = Page(source="x", body=html.encode(), media_type="text/html", url="https://x.example/a/b-c")
    return judge(page, today=date(2026, 3, 1)).documents


BESIDE = {
    "a box that only its element's own name tells": f"{HEADING}<div>{TEXT}<x-signup><p>Our weekly letter.</p></x-signup>{TEXT}</div>",
    "what a video shows": f"{HEADING}<div>{TEXT}<div><i></i><p class='video-block__description'>The ferry at its quay</p></div></div>",
    "a question before a call": f"{HEADING}<div>{TEXT}<p>Want news? <a href='//w.example'>Join our WhatsApp community</a>.</p></div>",
    "links to print and to write": (
        f"{HEADING}<div>{TEXT}<p><font><a href='mailto:e@x.example'>Write to the editor</a> | <a href='javascript:print()'>Print this page"
        "</a> | <a href='/index.htm'>Back to the front page</a></font></p></div>"
    ),
    "the heading of its points": f"{HEADING}<div><h3>HighLights</h3>{TEXT}</div>",
    "rights in Japanese": f"{HEADING}<div>{TEXT}<p>ポスト電子版に掲載の記事・写真の無断転載を禁じます。</p></div>",
    "a kicker in its heading": f"<h1><span class='surtitre'>North Sea</span> {TITLE}</h1><div>{TEXT}</div>",
    "a kicker that is called nothing": f"<h1><span>North Sea</span>: {TITLE}</h1><div>{TEXT}</div>",
}


@pytest.mark.parametrize("body", BESIDE.values(), ids=BESIDE)
def test_what_stands_beside_a_text_is_no_part_of_it(body: str) -> None:
    (found,) = read(body)
    assert found.title == TITLE
    assert list(dict.fromkeys(found.text.split("\n"))) == [TITLE, *LINES]


WITHIN = {
    "a line that says whom to write to": (
        "Whoever has lost a bag on board may write to <a href='mailto:e@x.example'>Eva</a> or to <a href='mailto:o@x.example'>Ole</a>."
    ),
    "a call that somebody quotes": "“Do you want to be heard? Join our WhatsApp group and write,” the mayor of the town said on Friday.",
    "what voters are told": "If you want to win votes here, you need a WhatsApp group and somebody who answers it at night.",
}


@pytest.mark.parametrize("line", WITHIN.values(), ids=WITHIN)
def test_what_only_looks_like_it_stays(line: str) -> None:
    (found,) = read(f"{HEADING}<div>{TEXT}<p>{line}</p>{TEXT}</div>")
    assert line.rpartition(">")[2] in found.text
    assert len(found.text.split("\n")) == 2 * len(LINES) + 2


def test_subheads_are_read_where_the_text_stands_in_an_element_of_a_name_of_its_own() -> None:
    (found,) = read(f"<x-story>{HEADING}{TEXT}<h2>What the meters say</h2>{TEXT}</x-story>")
    assert found.text.split("\n") == [TITLE, *LINES, "What the meters say", *LINES]


OTHERS = "".join(
    f"<li><a href='/news/ferry-is-late-again-4821{number}.html'>Ferry number {number} is late again</a></li>" for number in range(4)
)
NO_HEADLINES = {
    "an alert that leads to a section": "<div role='alert'><a href='/weather/'>One active weather alert: Dense Fog</a></div>",
    "what the text names": "<div class='entities'><a href='/place/north-quay/'>North Quay on Sea</a></div>",
    "a prize": "<section><h2>Don't miss</h2><ul><li><a href='/contests/turkey/'>Win a turkey fryer</a></li></ul></section>",
}


@pytest.mark.parametrize("block", NO_HEADLINES.values(), ids=NO_HEADLINES)
def test_what_leads_to_no_story_is_no_headline(block: str) -> None:
    found = read(f"{HEADING}<div>{TEXT}</div><h2>More news</h2><ul>{OTHERS}</ul>{block}")
    assert [each.text for each in found if each.kind == "headline"] == [f"Ferry number {number} is late again" for number in range(4)]

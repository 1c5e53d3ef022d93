"""The example page that comes with the package reads as its author meant it."""

import re

from outlets.example import BODY, headlines

from causerie.documents.verdict import judge
from causerie.records import Page

HTML = BODY.decode()
VERDICT = judge(Page(source="example.html", body=BODY, media_type="text/html"))
ARTICLE, *HEADLINES = VERDICT.documents


def test_the_article_has_all_its_paragraphs_and_nothing_else() -> None:
    article = HTML[HTML.index("<article>") : HTML.index('<div class="tags">')]
    assert ARTICLE.text.split("\n") == re.findall(r"<(?:h1|h2|p)>(.*?)</", article)
    assert len(ARTICLE.text.split()) >= 700


def test_the_headlines_are_those_of_the_two_lists() -> None:
    assert {document.url: document.text for document in HEADLINES} == headlines()
    assert len(HEADLINES) >= 15
    assert {document.kind for document in HEADLINES} == {"headline"}


def test_what_its_head_says_is_known() -> None:
    assert (ARTICLE.title, ARTICLE.date, ARTICLE.byline, ARTICLE.outlet, ARTICLE.language, ARTICLE.url) == (
        "New president bets on lower taxes and a smaller central bank",
        "2026-02-17",
        "Marisol Tejeda",
        "The Maravia Courier",
        "en",
        "https://courier.example/politics/2026/02/new-president-bets-on-lower-taxes",
    )


def test_furniture_is_dropped_and_counted() -> None:
    everything = "\n".join(document.text for document in VERDICT.documents)
    assert not [word for word in ("cookies", "Subscribe", "Share", "©", "Advertisement", "balcony", "Filed under") if word in everything]
    assert VERDICT.dropped > 500

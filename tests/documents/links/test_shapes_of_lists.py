"""Headlines beside an article in shapes that are no list of links: tables, blocks that scripts open, terms, titles without links."""

from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.records import Page, Verdict

SITE = "https://post.example"
TITLE = "Parliament backs levy on idle farmland"
TEXT = [
    "Parliament in Costaverde voted on Tuesday to tax farmland that lies idle for more than three years, to lower the price of food.",
    "The levy, which starts at two percent of the value of the land, was passed by 84 votes to 61 after a debate of nine hours.",
    "The association of landowners said it would challenge the law. It warned that the levy would drive smaller owners to sell.",
    "Economists are divided. A study found that a tax in Maravia raised the area under crops but led to no fall in prices.",
]
HEADLINES = [
    "Port strike enters its second week as talks stall",
    "Central bank of Maravia holds rates at seven percent",
    "Opposition leader refuses to join unity cabinet",
    "Wheat harvest falls to lowest level in a decade",
    "Ministry drops plan to merge two rail companies",
]
TEASER = "What happened in the talks and what it may mean for those who live by the harbour."
PARAGRAPHS = "".join(f"<p>{each}</p>" for each in TEXT)
ARTICLE = f"<div><h1>{TITLE}</h1><p>By Ana Ruiz</p><p>12 March 2024</p>{PARAGRAPHS}</div>"


def listed(form: str, whole: str = "{}") -> str:
    items = (form.format(title=title, at=f"/news/{number}-story", n=number) for number, title in enumerate(HEADLINES, start=1))
    return whole.format("".join(items))


LINKED = {
    "blocks that are called links": listed(
        """<div role="link" onclick="location.href='{at}'" aria-label="{title}"><span>{title}</span></div>""",
        "<div>Related stories</div>{}",
    ),
    "cards that name their address": listed(f'<div data-href="{{at}}"><h3>{{title}}</h3><p>{TEASER}</p></div>', "<h2>Related</h2>{}"),
    "rows that are clicked": listed(
        """<tr onclick="window.location = '{at}'"><td>12.03.</td><td>{title}</td></tr>""", "<table><caption>More news</caption>{}</table>"
    ),
    "links that only scripts follow": listed("""<p><a href="#" onclick="return goTo('{at}')">{title}</a></p>""", "<b>More news</b>{}"),
    "terms": listed(f'<dt><a href="{{at}}">{{title}}</a></dt><dd>{TEASER}</dd>', "<h3>Latest news</h3><dl>{}</dl>"),
    "terms, and more of each": listed(f'<dt>{{title}}</dt><dd>{TEASER} <a href="{{at}}">more »</a></dd>', "<h3>News</h3><dl>{}</dl>"),
    "headings, and more of each": listed(
        f'<div><h3>{{title}}</h3><p>{TEASER}</p><a href="{{at}}">Read more</a></div>', "<h2>Latest</h2>{}"
    ),
    "in bold, and all of each": listed(f'<div><b>{{title}}</b><br>{TEASER} <a href="{{at}}">Full story</a></div>', "<h2>Latest</h2>{}"),
    "all of a card": listed(f'<a href="{{at}}"><i>Economy</i><strong>{{title}}</strong><em>{TEASER}</em><small>2 hours ago</small></a>'),
    "numbers before links": listed('<p>{n}. <a href="{at}">{title}</a></p>', "<p><b>Most read</b></p>{}"),
    "numbers in links": listed('<a href="{at}">{n}. {title}</a><br>', "<b>Most read</b><div>{}</div>"),
}
BARE = {
    "cells": listed("<tr><td>{title}</td></tr>", "<table><tr><th>Most read</th></tr>{}</table>"),
    "numbered paragraphs": listed("<p>{n}. {title}</p>", "<p><b>Most read</b></p>{}"),
    "numbered lines": listed("<br>{n}) {title}", "<b>Most read</b>{}"),
    "cards": listed(f"<div class='card'><h3>{{title}}</h3><p>{TEASER}</p></div>", "<h2>Related stories</h2>{}"),
    "headings and teasers": listed(f"<h4>{{title}}</h4><p>{TEASER}</p>", "<h3>Top stories</h3>{}"),
    "terms": listed(f"<dt>{{title}}</dt><dd>{TEASER}</dd>", "<h3>Latest news</h3><dl>{}</dl>"),
    "a list": listed("<li>{title}</li>", "<h3>Latest news</h3><ul>{}</ul>"),
}


def read(body: str) -> Verdict:
    html = f"<html lang='en'><head><title>{TITLE}</title></head><body>{body}</body></html>"
    page = Page(source="x", body=html.encode(), media_type="text/html", url=f"{SITE}/news/parliament-backs-levy-on-idle-farmland")
    return judge(page, today=date(2026, 3, 1))


def told(verdict: Verdict) -> list[tuple[str, str | None]]:
    return [(document.text, document.url) for document in verdict.documents if document.kind == "headline"]


@pytest.mark.parametrize("beside", LINKED.values(), ids=LINKED)
def test_what_leads_to_a_story_is_its_headline_however_it_is_marked_up(beside: str) -> None:
    found = read(f"{ARTICLE}<div>{beside}</div>")
    assert told(found) == [(title, f"{SITE}/news/{number}-story") for number, title in enumerate(HEADLINES, start=1)]
    assert found.documents[0].text == "\n".join([TITLE, *TEXT])


@pytest.mark.parametrize("beside", BARE.values(), ids=BARE)
def test_titles_without_links_below_a_label_are_headlines(beside: str) -> None:
    found = read(f"{ARTICLE}<div>{beside}</div>")
    assert told(found) == [(title, None) for title in HEADLINES]
    assert found.documents[0].text == "\n".join([TITLE, *TEXT])


SIDE = listed('<tr><td><a href="{at}">{title}</a></td></tr>', "<table><tr><td><b>Other news</b></td></tr>{}</table>")
ROWS = '<table><tr><td colspan="3"><a href="/">Home</a> | <a href="/politics">Politics</a></td></tr>{}</table>'
TABLES = {
    "to the right": ROWS.format(f"<tr><td><a href='/letters'>Letters</a></td><td>{ARTICLE}</td><td>{SIDE}</td></tr>"),
    "to the left": ROWS.format(f"<tr><td>{SIDE}</td><td>{ARTICLE}</td></tr>"),
    "below": ROWS.format(f"<tr><td>{ARTICLE}</td></tr><tr><td>{SIDE}</td></tr>"),
}


@pytest.mark.parametrize("page", TABLES.values(), ids=TABLES)
def test_a_page_laid_out_as_a_table_has_its_article_and_its_headlines(page: str) -> None:
    found = read(page)
    (article, *_) = found.documents
    assert told(found) == [(title, f"{SITE}/news/{number}-story") for number, title in enumerate(HEADLINES, start=1)]
    assert (article.text, article.title) == ("\n".join([TITLE, *TEXT]), TITLE)
    assert (article.date, article.byline) == ("2024-03-12", "Ana Ruiz")


PARTS = {
    "paragraphs below a heading": f"<h3>Background</h3>{PARAGRAPHS}",
    "questions and answers": "<h3>Background</h3>" + "".join(f"<h4>Why is the levy {n} %</h4><p>{each}</p>" for n, each in enumerate(TEXT)),
    "a few words below a label": "<p><b>More</b></p><p>Read the law in full</p>",
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_parts_of_a_text_are_no_headlines(part: str) -> None:
    found = read(ARTICLE.removesuffix("</div>") + part + "</div>")
    assert told(found) == []


def test_what_is_clicked_and_holds_links_stays_as_it_is() -> None:
    inner = listed("""<div onclick="location.href='/all'"><a href="{at}">{title}</a></div>""", "<h2>Related</h2>{}")
    assert told(read(f"{ARTICLE}<div>{inner}</div>")) == [(title, f"{SITE}/news/{n}-story") for n, title in enumerate(HEADLINES, start=1)]

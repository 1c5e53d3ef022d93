"""The lists of headlines in a page's tree, and what merely looks like one."""

import pytest
from lxml.html import tostring

from causerie.documents.forest import shipped
from causerie.documents.links.lists import Link, take_headlines
from causerie.documents.tree.dom import parse, words

HEADLINES = shipped()["headlines"]
TITLES = ["Mills close as grain runs out", "Bakers raise the price of bread", "Port workers join the protest"]
BASE = "https://delta.example/economy/"


def links(before: str = "", after: str = "", inside: str = "") -> str:
    return "".join(f"{before}<a href='/2026/mills-{number}8213.html'>{title}{inside}</a>{after}" for number, title in enumerate(TITLES))


FOUND = [Link(title, f"https://delta.example/2026/mills-{number}8213.html") for number, title in enumerate(TITLES)]
LISTS = {
    "list": "<ul>" + links("<li>", "</li>") + "</ul>",
    "bare links": "<div>" + links("", "<br>") + "</div>",
    "with times": "<ul>" + links("<li>", " <time>2 hours ago</time></li>") + "</ul>",
    "with teasers": links("<div><h3>", "</h3><p>Flour is dearer than a year ago, and mills expect little grain this year.</p></div>"),
    "cards within links": links("<div>", "</div>", "<p>Flour is dearer than a year ago.</p>"),
    "numbered": "<ol>" + links("<li><span>1</span>", "</li>") + "</ol>",
    "twice": "<ul>" + links("<li>", "</li>") + "</ul><ul>" + links("<li>", "</li>") + "</ul>",
    "with pictures": "<ul>"
    + links("<li><a href='/2026/mills-08213.html'><img src='a.jpg' alt='Sacks of grain on a wet quay'></a>", "</li>")
    + "</ul>",
}


@pytest.mark.parametrize("html", LISTS.values(), ids=LISTS)
def test_a_list_is_taken_out_whole(html: str) -> None:
    tree = parse(f"<body><h2>More news</h2>{html}<p>The end.</p></body>").tree
    assert list(take_headlines(tree, BASE, HEADLINES)) == FOUND
    assert words(tree).split() == ["The", "end."]


SECTIONS = "".join(f"<li><a href='/{each}'>{each.title()} and more</a></li>" for each in ("world", "economy", "sport"))
NO_LISTS = {
    "menu": f"<nav><ul>{SECTIONS}</ul></nav>",
    "footer by its class": f"<div class='site-footer'><ul>{SECTIONS}</ul></div>",
    "in a sentence": "<p>" + links("The minister, who had never been to the south of the country, wrote about ", ". ") + "</p>",
    "names of sections": "<ul><li><a href='/'>World</a></li><li><a href='/'>Economy</a></li><li><a href='/'>Arts and books</a></li></ul>",
    "buttons": "<a href='/'>Sign up for our newsletter</a><a href='/'>Share this on your wall</a><a href='/'>Read more about our terms</a>",
}


@pytest.mark.parametrize("html", NO_LISTS.values(), ids=NO_LISTS)
def test_what_is_no_list_is_no_headline(html: str) -> None:
    assert take_headlines(parse(f"<body>{html}</body>").tree, BASE, HEADLINES) == ()


TREES = {
    "a table in a link": '<a href="/0"><table><tbody><tr><td>Mills close</td></tr></tbody></table></a>',
    "a paragraph in a heading": "<h3><p>Mills close</p></h3><p>Grain runs out.</p>",
    "paragraphs in bold": "<b><p>Mills close.</p><p>Grain runs out.</p></b>",
    "centred in a font": "<font><center>Mills close</center></font>",
    "text after what is alone": "<p>Grain<wbr>traders</p><video><source src='a>b'>Mills close</video>",
    "control characters": "<p>Mills &#1;close</p>",
}
SHOWN = {name: html.replace("<wbr>", "").replace("<source src='a>b'>", "").replace("&#1;", "") for name, html in TREES.items()}


@pytest.mark.parametrize("name", TREES)
def test_trees_are_those_that_browsers_build(name: str) -> None:
    body = parse(f"<!doctype html><body>{TREES[name]}</body>").tree.find("body")
    assert tostring(body, encoding="unicode") == f"<body>{SHOWN[name]}</body>"


def test_a_page_hidden_as_a_whole_is_an_empty_tree() -> None:
    parsed = parse("<html hidden><body><p>Mills close</p></body></html>")
    assert (words(parsed.tree), parsed.text) == ("", "")

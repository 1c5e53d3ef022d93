"""Who signs an article of a web page, in whatever words and element."""

import pytest

from causerie.documents.verdict import judge
from causerie.records import Document, Page

TITLE = "Farmers fight the new tax on grain exports"
TEXT = [
    "The finance minister of Costaverde said on Tuesday that a tax on grain exports would pay for new schools in the south.",
    "Farmers oppose the tax. They warn that it will cut harvests and push up the price of bread in the cities by the summer.",
    "The chamber of mills said that it would close two of its plants if the tax was passed, and that four hundred jobs would go.",
]
ELEMENTS = {
    "called a byline": "<div class='byline'>{}</div>",
    "a paragraph": "<p>{}</p>",
    "in bold": "<p><strong>{}</strong></p>",
    "beside a day": "<div class='meta'><span>{}</span><span>12 March 2024</span></div>",
    "before a day": "<div>{} | 12 March 2024</div>",
    "below a picture": "<figure><img src='a.jpg' alt=''><figcaption>Photo by Jo Lind</figcaption></figure><div>{}</div>",
    "above a line": "<p>{}<br>Photographs: Jo Lind</p>",
}
SIGNED = [
    "By Ana Ruiz",
    "By Ana Ruiz in Paris",
    "Analysis by Ana Ruiz",
    "Opinion by <a href='/by/ruiz'>Ana Ruiz</a>",
    "Words: Ana Ruiz",
    "An essay by Ana Ruiz",
]


def read(below_title: str, *text: str) -> Document:
    paragraphs = "".join(f"<p>{each}</p>" for each in text or TEXT)
    html = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{below_title}{paragraphs}</article></body></html>"
    return judge(Page(source="x", body=html.encode(), media_type="text/html", url="https://post.example/farmers-fight")).documents[0]


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize("element", ELEMENTS.values(), ids=ELEMENTS)
def test_who_signs_is_told_below_the_heading(element: str, signed: str) -> None:
    found = read(element.format(signed))
    assert found.byline == "Ana Ruiz"
    assert "Ruiz" not in found.text


@pytest.mark.parametrize("element", [ELEMENTS["called a byline"], ELEMENTS["a paragraph"]])
def test_who_reports_from_somewhere_signs_too(element: str) -> None:
    assert read(element.format("Ana Ruiz reports from New Halden")).byline == "Ana Ruiz"


UNSIGNED = ["By Tuesday", "By all accounts", "Photo by Jo Lind", "Stories by the fire", "Opinion by numbers"]


@pytest.mark.parametrize("line", UNSIGNED)
def test_what_only_begins_like_it_signs_nothing(line: str) -> None:
    assert read(f"<p>{line}</p>").byline is None


def test_what_a_paragraph_or_a_line_below_one_says_signs_nothing() -> None:
    assert read("", TEXT[0], "By Ana Ruiz", *TEXT[1:]).byline is None


def test_two_who_sign_are_both_named() -> None:
    assert read("<p>By <a href='/by/ruiz'>Ana Ruiz</a> and <a href='/by/vega'>Tom Vega</a></p>").byline == "Ana Ruiz and Tom Vega"
    assert read("<p>By <a href='/by/ruiz'>Ana Ruiz</a>, Political Editor</p>").byline == "Ana Ruiz"

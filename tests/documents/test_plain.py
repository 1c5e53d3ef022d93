"""Plain text to documents: the article, the headlines below it, and nothing lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.documents.plain import documents
from causerie.records import Document, Page

TODAY = date(2026, 3, 1)
ARTICLE = """Farmers fight grain tax

Tuesday, January 20, 2026
By Ines Corvalan

The finance minister of Costaverde said on Tuesday that a tax on grain exports would pay for new schools.

Farmers oppose the tax. They warn that it will cut harvests and push up the price of bread."""
HEADLINES = """Port workers join protest against grain tax
Bakers say bread will cost more by June
Will the river treaty hold?
'No more strikes,' teachers promise
Paranara sends envoy to the U.S.
Mills close as grain runs out""".splitlines()


def read(text: str) -> tuple[Document, ...]:
    return documents(Page(source="a.txt", body=text.encode("utf-8", "surrogatepass")), text, TODAY)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(document.kind, document.text) for document in read(text)]


CLOSINGS = {
    "single lines": "\n\n" + "\n".join(HEADLINES),
    "blank lines between": "\n\n" + "\n\n".join(HEADLINES),
    "windows": "\r\n\r\n" + "\r\n".join(HEADLINES) + "\r\n",
    "indented": "\n\n  " + "  \n  ".join(HEADLINES),
    "only three": "\n" + "\n".join(HEADLINES[:3]),
}


@pytest.mark.parametrize("closing", CLOSINGS.values(), ids=CLOSINGS)
def test_headlines_below_the_article_are_told_apart(closing: str) -> None:
    expected = [line for line in HEADLINES if line in closing]
    assert kinds(ARTICLE + closing) == [("article", ARTICLE), *(("headline", line) for line in expected)]


@pytest.mark.parametrize("label", ["More headlines:", "MORE NEWS", "Related stories", "--- Most read ---", "Also in the news"])
def test_the_heading_of_the_list_is_no_headline(label: str) -> None:
    found = kinds(f"{ARTICLE}\n\n{label}\n" + "\n".join(HEADLINES))
    assert found == [("article", f"{ARTICLE}\n\n{label}"), *(("headline", line) for line in HEADLINES)]


def test_two_headings_in_a_row_belong_to_the_text_above() -> None:
    found = kinds(f"{ARTICLE}\n\nRelated stories\n\nMore from the Delta Post\n" + "\n".join(HEADLINES))
    assert [kind for kind, _ in found] == ["article", *("headline" for _ in HEADLINES)]


def test_a_file_of_headlines_is_all_headlines() -> None:
    assert kinds("\n".join(HEADLINES)) == [("headline", line) for line in HEADLINES]


ARTICLES = {
    "with a title": ARTICLE,
    "with subheads": "It will pass.\n\nWhat farmers say\n\nThey will block the ports on Friday.\n\nWhat comes next here\n\nNobody knows.",
    "ends with two short lines": ARTICLE + "\n\nReporting by Ines Corvalan in Puerto Sereno\nEditing by the night desk of the Post",
    "ends with a roster": ARTICLE + "\n\nPilar Ondarreta\nRufino Caldavera\nMarisol Tejeda\nTomás Ferrolanz",
    "ends with speech": ARTICLE + "\n\n“Who will pay for the bread?”\n\n“We will not pay for it!”\n\n“Then who in the world will?”",
    "of token-spaced sentences": 'The bank held its rates .\n\nPrices rose , he said . "\n\nWages fell ( by 2 % ) .\n\nJobs were lost .',
    "one line": "Lower taxes will attract investment",
    "two lines": "Lower taxes will attract investment\nForeign trade will suffer badly",
}


@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES)
def test_what_is_no_list_stays_one_article(text: str) -> None:
    assert kinds(text) == [("article", text)]


def test_the_first_lines_give_title_date_and_byline() -> None:
    (article,) = read(ARTICLE)
    assert (article.title, article.date, article.byline) == ("Farmers fight grain tax", "2026-01-20", "Ines Corvalan")


def test_the_language_of_a_text_long_enough_is_told() -> None:
    spanish = "El presidente dijo que bajará los impuestos y que el banco central tendrá un papel menor. " * 8
    assert [read(text)[0].language for text in (ARTICLE * 3, spanish, "Bajan los impuestos.")] == ["en", "es", None]


def test_a_day_to_come_is_not_believed() -> None:
    (article,) = read(ARTICLE.replace("2026", "2031"))
    assert article.date is None


lines = st.lists(
    st.one_of(
        st.text(),
        st.sampled_from([*HEADLINES, *ARTICLE.splitlines(), "Most read", "* * *", "\tA tab on each side of it\t", "\u2028", "\x85"]),
    )
)


@given(lines, st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))
def test_every_visible_character_belongs_to_exactly_one_document(parts: list[str], between: str) -> None:
    text = between.join(parts)
    found = read(text)
    assert all(document.start is not None and text.startswith(document.text, document.start) for document in found)
    ends = [0, *(document.start + len(document.text) for document in found if document.start is not None)]
    gaps = [text[end:start] for end, start in zip(ends, [*(document.start for document in found), len(text)], strict=True)]
    assert all(not gap.strip() for gap in gaps)
    assert all(document.text == document.text.strip() for document in found)

"""Plain text to documents: the article, the headlines below it, and nothing lost."""

import time
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


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "– ", "> "])
def test_the_dash_before_a_headline_is_no_part_of_it(bullet: str) -> None:
    found = read(f"{ARTICLE}\n\nOTHER HEADLINES\n" + "\n".join(bullet + line for line in HEADLINES))
    assert [document.text for document in found[1:]] == list(HEADLINES)


def test_below_a_heading_one_title_is_a_list() -> None:
    assert kinds(f"{ARTICLE}\n\nRELATED:\n{HEADLINES[0]}") == [("article", f"{ARTICLE}\n\nRELATED:"), ("headline", HEADLINES[0])]
    whole = f"{ARTICLE}\n\nRELATED:\n{HEADLINES[0]}\nThe bank said on Monday that it will wait."
    assert kinds(whole) == [("article", whole)]


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


FURNITURE = {
    "published": ("Published 8 May 2025", "2025-05-08", None),
    "published in figures, and an hour": ("Published: 2025-05-08. Last updated 14:05.", "2025-05-08", None),
    "updated": ("Last updated: 8 May 2025", "2025-05-08", None),
    "published and updated": ("Updated 9 May 2025 | Published 8 May 2025", "2025-05-08", None),
    "byline and day": ("By Lena Abiodun, 2025-03-22", "2025-03-22", "Lena Abiodun"),
    "byline, bar and day": ("By Lena Abiodun | 22 March 2025", "2025-03-22", "Lena Abiodun"),
    "byline and publication": ("By Ana Ruiz and Tom Li — Published on March 22, 2025 at 2:05 pm", "2025-03-22", "Ana Ruiz and Tom Li"),
    "day and byline": ("22 March 2025 | By Lena Abiodun | 4 min read", "2025-03-22", "Lena Abiodun"),
    "German": ("Veröffentlicht am Donnerstag, 8. Mai 2025, 14:05 Uhr", "2025-05-08", None),
    "Spanish": ("Publicado el 8 de mayo de 2025", "2025-05-08", None),
    "a place": ("DROST, 20 February 2025", "2025-02-20", None),
    "a day to come": ("Published 8 May 2031", None, None),
}  # fmt: skip


@pytest.mark.parametrize(("line", "day", "byline"), FURNITURE.values(), ids=FURNITURE)
@pytest.mark.parametrize("above", ["", "Truck fee will pay for the quay\n\n"], ids=["first", "below the title"])
def test_lines_of_publication_give_day_and_byline_and_no_title(above: str, line: str, day: str | None, byline: str | None) -> None:
    text = f"{above}{line}\n\nThe council raised the fee on trucks on Monday. Hauliers warn that bread will cost more."
    (article,) = read(text)
    assert (article.text, article.title, article.date, article.byline) == (text, above.strip() or None, day, byline)


OUTLETS = {
    "outlet and day": (["The Daily Courier, 12 March 2024"], "The Daily Courier"),
    "in American": (["Delta Post, March 12, 2024"], "Delta Post"),
    "bar": (["Maravia Courier | Tuesday, 12 March 2024"], "Maravia Courier"),
    "dash": (["The Economist - 2024-03-12"], "The Economist"),
    "brackets": (["Times of Maravia (12 March 2024)"], "Times of Maravia"),
    "day first": (["12 March 2024, Coastal Wire"], "Coastal Wire"),
    "published in": (["Published in the Delta Weekly, 12 March 2024"], "Delta Weekly"),
    "source": (["Source: Amber & Partners, 12 March 2024"], "Amber & Partners"),
    "two lines": (["Daily Courier", "12 March 2024"], "Daily Courier"),
    "day above": (["12 March 2024", "Delta Post"], "Delta Post"),
    "agency": (["Reuters, 12 March 2024"], "Reuters"),
    "behind the author": (["By Ana Ruiz, Delta Post, 12 March 2024"], "Delta Post"),
    "a place": (["The Hague, 12 March 2024"], None),
    "a person": (["Ana Ruiz, 12 March 2024"], None),
    "an office": (["By Ana Ruiz, News Editor", "12 March 2024"], None),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "outlet"), OUTLETS.values(), ids=OUTLETS)
@pytest.mark.parametrize("is_below", [False, True], ids=["above the title", "below it"])
def test_a_line_with_outlet_and_day_gives_both_and_no_title(lines: list[str], outlet: str | None, is_below: bool) -> None:
    head = ["Farmers fight grain tax", *lines] if is_below else [*lines, "Farmers fight grain tax"]
    text = "\n".join([*head, "", "The council raised the fee on trucks on Monday. Hauliers warn that bread will cost more."])
    (article,) = read(text)
    assert (article.text, article.title, article.date, article.outlet) == (text, "Farmers fight grain tax", "2024-03-12", outlet)


def test_a_title_that_ends_as_an_outlet_is_called_is_one() -> None:
    (article,) = read("Minister Meets the Press\n12 March 2024\n\nThe council raised the fee on trucks on Monday, and hauliers wait.")
    assert (article.title, article.outlet) == ("Minister Meets the Press", None)


SIGNED = {
    "Analysis by Ana Ruiz": "Ana Ruiz",
    "Opinion by Ana Ruiz and Tom Vega": "Ana Ruiz and Tom Vega",
    "A column by Ana de la Ruiz": "Ana de la Ruiz",
    "By Ana Ruiz in Paris": "Ana Ruiz",
    "Words: Ana Ruiz": "Ana Ruiz",
    "Words by Ana Ruiz | 12 March 2024": "Ana Ruiz",
    "Ana Ruiz reports from New York": "Ana Ruiz",
    "By Monday": None,
    "By Tuesday prices had fallen": None,
}


@pytest.mark.parametrize(("line", "byline"), SIGNED.items())
def test_who_wrote_it_is_told_in_many_ways(line: str, byline: str | None) -> None:
    (article,) = read(f"Truck fee will pay for the quay\n{line}\n\nThe council raised the fee on trucks on Monday. Hauliers wait.")
    assert article.byline == byline


BARE = {
    "Ana Ruiz": "Ana Ruiz",
    "Ana de la Ruiz": "Ana de la Ruiz",
    "Ana Ruiz and Tom Vega": "Ana Ruiz and Tom Vega",
    "Halden": None,
    "New Halden": None,
    "Port Almere": None,
    "World News": None,
    "Press Office": None,
    "Delta Post": None,
}


@pytest.mark.parametrize(("line", "byline"), BARE.items())
def test_a_bare_name_between_title_and_day_signs(line: str, byline: str | None) -> None:
    told = "The council raised the fee on trucks on Monday. Hauliers wait."
    (article,) = read(f"Truck fee will pay for the quay\n{line}\n12 March 2024\n\n{told}")
    assert (article.byline, article.date) == (byline, "2024-03-12")
    (article,) = read(f"Truck fee will pay for the quay\n{line}\n\n{told}")
    assert article.byline is None
    (article,) = read(f"{line}\n12 March 2024\n\n{told}")
    assert article.byline is None


DATELINES = {
    "agency": ("PORT ANSEL, March 3, 2025 (Newswire) - The council raised the fee on trucks.", "2025-03-03"),
    "agency first": ("PORT ANSEL (NW), Friday, 20 February 2026 -- The council raised the fee on trucks.", "2026-02-20"),
    "state and slashes": ("ST. ANSEL, Minn., Feb. 20, 2025 /Newswire/ -- The council raised the fee on trucks.", "2025-02-20"),
    "small letters": ("Ansel am Fluss, 3 March 2025 – The council raised the fee on trucks.", "2025-03-03"),
    "no year": ("LONDON, March 3 (Newswire) - The bank held its rates.", None),
    "a sentence": ("The council raised the fee on 3 March 2025, as it had said.", None),
    "a sentence with dashes": ("On Monday, March 3, 2025 - a holiday - the council raised the fee.", None),
    "a sentence that tells what was published": ("Published accounts of 8 May 2025 tell of a fee.", None),
    "a sentence with a deadline": ("By Monday, 3 March 2025, the council has to raise the fee.", None),
}


@pytest.mark.parametrize(("line", "day"), DATELINES.values(), ids=DATELINES)
def test_datelines_tell_the_day_and_stay_in_the_text_and_sentences_do_not(line: str, day: str | None) -> None:
    text = f"Truck fee will pay for the quay\n\n{line}\n\nHauliers warn that bread will cost more."
    (article,) = read(text)
    assert (article.text, article.start, article.date) == (text, 0, day)


def test_a_day_of_publication_counts_more_than_a_dateline_and_that_more_than_a_change() -> None:
    lines = "Last updated: 9 May 2025", "DROST, 7 May 2025 - The council raised the fee on trucks.", "Published 8 May 2025"
    assert [read("\n".join(lines[:count]))[0].date for count in (1, 2, 3)] == ["2025-05-09", "2025-05-07", "2025-05-08"]


@pytest.mark.parametrize("piece", ["12:00  ", "12:00, ", "2025-01-01, 12:00  ", "Published 12:00  ", "By Aa, 12:00, "])
def test_a_line_full_of_hours_takes_no_time(piece: str) -> None:
    begun = time.monotonic()
    read(piece * (190 // len(piece)) + "x")
    assert time.monotonic() - begun < 1


def test_days_below_the_first_lines_are_not_the_articles() -> None:
    (article,) = read("Truck fee will pay for the quay\n\n" + "The council raised the fee.\n" * 5 + "\nPublished 8 May 2025")
    assert article.date is None


POINTERS = ["Read more: {}", "Also read: {}", "Related: {}", "See also: {}", "READ ALSO: {}", "- Read more: {}", "(Read next: {})",
            "**Also Read | {}**", "Related story: {}", "Lea también: {}", "À lire aussi : {}"]  # fmt: skip


@pytest.mark.parametrize("pointer", POINTERS)
@pytest.mark.parametrize("title", ["Rate rise hits builders", "Mayor: “I quit”", "‘No more strikes’, teachers promise", "Builders hit!"])
def test_lines_that_point_to_a_story_are_headlines_and_not_in_the_article(pointer: str, title: str) -> None:
    above, below = ARTICLE.rsplit("\n\n", 1)
    text = f"{above}\n\n{pointer.format(title)}\n\n{below}"
    article, headline = read(text)
    assert (article.kind, article.text, article.start) == ("article", ARTICLE, None)
    assert (headline.kind, headline.text, headline.start) == ("headline", title, text.index(title))
    assert article.title == "Farmers fight grain tax"


def test_an_article_stands_in_its_page_above_lines_that_point_to_stories() -> None:
    text = f"{ARTICLE}\n\nRead more: {HEADLINES[0]}\nSee also: {HEADLINES[1]}\n"
    assert kinds(text) == [("article", ARTICLE), *(("headline", line) for line in HEADLINES[:2])]
    assert [document.start for document in read(text)] == [0, text.index(HEADLINES[0]), text.index(HEADLINES[1])]


def test_headlines_are_in_the_order_of_the_page() -> None:
    text = f"Read more: {HEADLINES[0]}\n{ARTICLE}\nMore news\n{HEADLINES[1]}\nRelated: {HEADLINES[2]}\n" + "\n".join(HEADLINES[3:])
    assert [text for kind, text in kinds(text) if kind == "headline"] == HEADLINES


@pytest.mark.parametrize(
    "line",
    [
        "Related: the towns along the river.",
        "Background: The fee was raised in March.",
        "Read more",
        "Related: Bread",
        "See also: " + "The council raised the fee. " * 7,
        "The minister said: Read more: it helps",
        "Read more: https://post.example/fee",
    ],
)
def test_other_lines_with_a_colon_stay_in_the_article(line: str) -> None:
    text = f"{ARTICLE}\n\n{line.strip()}\n\nNobody knows what comes next."
    assert kinds(text) == [("article", text)]


def test_the_language_of_a_text_long_enough_is_told() -> None:
    spanish = "El presidente dijo que bajará los impuestos y que el banco central tendrá un papel menor. " * 8
    assert [read(text)[0].language for text in (ARTICLE * 3, spanish, "Bajan los impuestos.")] == ["en", "es", None]


@pytest.mark.parametrize("day", ["Tuesday, January 20, 2031", "Published 30 February 2025", "DROST, 30 February 2025"])
def test_a_day_to_come_or_an_impossible_one_is_not_believed(day: str) -> None:
    (article,) = read(ARTICLE.replace("Tuesday, January 20, 2026", day))
    assert article.date is None


lines = st.lists(
    st.one_of(
        st.text(),
        st.sampled_from(
            [
                *HEADLINES,
                *ARTICLE.splitlines(),
                "Most read",
                "Published 8 May 2025",
                "* * *",
                "\tA tab on each side of it\t",
                "\u2028",
                "\x85",
            ]
        ),
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


@given(lines, st.lists(st.tuples(st.integers(0, 20), st.sampled_from(HEADLINES))), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_lines_that_point_to_stories_add_headlines_and_change_nothing_else(
    parts: list[str], pointed: list[tuple[int, str]], between: str
) -> None:
    more = [*parts]
    for place, headline in pointed:
        more.insert(place, f"Read more: {headline}")
    bare, found = (read(between.join(each)) for each in (parts, more))
    assert [(each.kind, each.text.split(), each.title, each.date) for each in bare if each.kind == "article"] == [
        (each.kind, each.text.split(), each.title, each.date) for each in found if each.kind == "article"
    ]
    headlines = [sorted(each.text for each in documents if each.kind == "headline") for documents in (bare, found)]
    assert headlines[1] == sorted([*headlines[0], *(headline for _, headline in pointed)])
    text = between.join(more)
    assert all(text.startswith(each.text, each.start) for each in found if each.start is not None)

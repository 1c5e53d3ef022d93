"""Pages in the shapes of real outlets: what is read of them, as a whole and one by one."""

from datetime import date

import pytest
from outlets.pages import pages

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Page, Verdict
from eval.pages import score, token_f1

PAGES = {name: (made, expected) for name, made, expected in pages()}


def read(name: str) -> Verdict:
    made = PAGES[name][0]
    body = made.html.encode(made.encoding, "xmlcharrefreplace")
    return judge(Page(source=name, body=body, media_type=media_type(body)), today=date(2026, 3, 1))


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    return {name: read(name) for name in PAGES}


def test_the_set_is_large_and_mixed(verdicts: dict[str, Verdict]) -> None:
    assert len(PAGES) >= 60
    assert {verdict.verdict for verdict in verdicts.values()} == {
        "article", "live blog", "headlines", "paywall", "gallery", "consent", "error",
    }  # fmt: skip


def test_articles_and_lists_are_read_as_well_as_promised(verdicts: dict[str, Verdict]) -> None:
    scores = score([(name, expected, verdicts[name]) for name, (_, expected) in PAGES.items()])
    assert scores["token_f1"] >= 0.97
    assert scores["lists"] >= 0.9
    assert scores["date"] >= 0.95


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_its_maker_meant(name: str, verdicts: dict[str, Verdict]) -> None:
    expected, found = PAGES[name][1], verdicts[name]
    articles = [document for document in found.documents if document.kind == "article"]
    meant = [each for each in expected["documents"] if each["kind"] == "article"]
    assert found.verdict == expected["verdict"]
    assert found.reason.endswith(".")
    assert len(articles) == len(meant)
    for article, each in zip(articles, meant, strict=True):
        assert token_f1("\n".join(each["text"]), article.text) >= 0.97
        assert article.language == each["language"]
        assert article.date == each["date"]
    assert {(d.text, d.url) for d in found.documents if d.kind == "headline"} == {
        ("\n".join(each["text"]), each["url"]) for each in expected["documents"] if each["kind"] == "headline"
    }


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith(("semantic", "wordpress", "amp", "data-"))])
def test_data_of_the_page_give_author_outlet_and_address(name: str, verdicts: dict[str, Verdict]) -> None:
    article = verdicts[name].documents[0]
    assert article.byline in PAGES[name][0].html
    assert (article.outlet or "") in PAGES[name][0].html
    assert (article.title or "").replace('"', "") == article.text.split("\n")[0]

"""Records in a notebook and in files."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
import strategies as make

import causerie
from causerie.errors import UsageError
from causerie.maps.causal.comparison import compare
from causerie.maps.causal.links import causal_map
from causerie.maps.positions import positions
from causerie.maps.ties.network import actor_network
from causerie.records import Document, Lever, Scenario
from causerie.scenarios.ensemble import simulate
from causerie.views.charts import picture

MAP = causal_map([make.statement("<b>taxes</b>", "jobs", quote="Taxes <i>cost</i> jobs.")])
DRAWN = {
    "CausalMap": MAP,
    "Run": simulate(make.causal_map([[0, 1], [0, 0]]), Scenario(levers=(Lever(node="A", level=1),), draws=5)),
    "ActorNetwork": actor_network([make.statement("Ana", "Ben", relation="ties")]),
    "Comparison": compare(MAP, causal_map([make.statement("taxes", "jobs", link=-1)])),
    "Position": positions([make.statement("Ana", "taxes", relation="wants")])[0],
}


@pytest.mark.parametrize("name", [kind.__name__ for kind in picture.CHARTS])
def test_each_kind_is_drawn_alone_or_in_a_list(name):
    one = picture.draw(DRAWN[name])
    assert one == picture.draw([DRAWN[name]])
    assert ElementTree.fromstring(one.svg).tag.endswith("svg")


def test_notebook_gets_svg_and_html():
    shown = picture.draw(MAP)._repr_mimebundle_()
    assert set(shown) == {"image/svg+xml", "text/html"}
    assert shown["image/svg+xml"] in shown["text/html"]


@pytest.mark.parametrize("name", [kind.__name__ for kind in picture.CHARTS])
def test_record_shows_itself_in_a_notebook(name):
    assert DRAWN[name]._repr_mimebundle_() == causerie.draw(DRAWN[name])._repr_mimebundle_()


@pytest.mark.parametrize("records", [[], 3, [MAP, DRAWN["Run"]]])
def test_what_cannot_be_drawn_is_said(records):
    with pytest.raises(UsageError, match=r"draw"):
        picture.draw(records)


def test_page_quotes_the_sentences_and_lets_no_markup_through():
    page = picture.FORMS[".html"]([MAP], {})
    body = page.partition("</svg>")[2]
    assert "Taxes &lt;i&gt;cost&lt;/i&gt; jobs." in body
    assert not re.search("<[bi]>", page)


def test_page_says_on_which_of_several_pages_a_sentence_stands():
    (said,) = MAP.edges[0].evidence
    here = Document(page="", source="news/<b>.txt", kind="article", text="", sentences=())
    assert "jobs. (&lt;b&gt;.txt)</blockquote>" in picture.as_page([MAP], {said.document: here, "other": replace(here, source="c.txt")})
    assert "jobs.</blockquote>" in picture.as_page([MAP], {said.document: here})


def test_page_quotes_the_prints_of_a_sentence_once_and_says_when_and_by_whom():
    said = [make.statement("taxes", "jobs", document=name, quote="They cost jobs.", holder="Ana") for name in ("a", "b")]
    news = {
        name: Document(page="", source=f"news/{name}.txt", kind="article", date=day, text="", sentences=())
        for name, day in (("a", "2026-01-02"), ("b", None))
    }
    quote = "They cost jobs. ({}2026-01-02, a.txt; b.txt)</blockquote>"
    assert picture.as_page([causal_map(said, camp="all")], news).count(quote.format("Ana, ")) == 1
    assert quote.format("") in picture.as_page([causal_map(said, camp="Ana")], news)


def test_page_of_positions_says_which_sentence_stands_on_which_side_and_when():
    said = [
        make.statement("Ana", "taxes", relation="wants", link=link, document=name, quote=quote)
        for name, link, quote in (("a", -1, "No taxes."), ("b", 1, "More taxes."))
    ]
    page = picture.as_page(positions(said, {"a": "2026-01-02", "b": "2026-02-03"}))
    assert "<li>→ 2026-01-02: against<blockquote>No taxes." in page
    assert "<li>→ 2026-02-03: for – a change of mind<blockquote>More taxes." in page
    assert page.count("<h2") == 1


def test_page_is_named_after_its_picture_and_links_to_its_sections():
    assert "<title>What leads to what: all together – Causerie</title>" in picture.as_page([MAP])
    assert "<nav>" not in picture.as_page([MAP])
    several = picture.as_page([MAP, replace(MAP, camp="<i>Ana</i>")])
    assert '<a href="#s2">&lt;i&gt;Ana&lt;/i&gt;</a>' in several
    assert '<h2 id="s2">&lt;i&gt;Ana&lt;/i&gt;</h2>' in several


def test_page_is_not_darkened_since_its_picture_is_light():
    assert "color-scheme:only light;background:#ffffff" in picture.as_page([MAP])


def test_page_of_a_comparison_says_who_alone_says_what():
    page = picture.as_page(compare(replace(MAP, camp="Ana"), replace(causal_map([make.statement("rain", "crops")]), camp="Ben")))
    assert "Only Ana</h2><ul><li>Ana: " in page
    assert "Only Ben</h2><ul><li>Ben: " in page


@pytest.mark.parametrize("name", [kind.__name__ for kind in picture.CHARTS])
def test_page_says_what_each_kind_rests_on(name):
    said = picture.FORMS[".html"](DRAWN[name], {}).partition("</svg>")[2]
    assert "<li>" in said
    assert "<blockquote>" in said or name == "Run"  # drawn from a matrix, which has no sentences


@pytest.mark.usefixtures("font")
def test_png_is_drawn_sharp():
    png = picture.draw(MAP).png
    width = float(ElementTree.fromstring(picture.draw(MAP).svg).get("width"))
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(png[16:20], "big") == pytest.approx(2 * width, abs=2)


def test_png_without_its_library_says_what_to_install(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "resvg_py", None)
    with pytest.raises(UsageError, match=r"causerie\[pictures\]"):
        _ = picture.draw(MAP).png


def test_png_takes_any_of_the_fonts_that_pictures_name():
    class OnlyDejaVu:
        def svg_to_bytes(self, *, svg_string):
            return b"W" if "<text" in svg_string and "DejaVu Sans" in svg_string else b""

    assert picture.draws_letters(OnlyDejaVu())


def test_png_without_fonts_is_refused(monkeypatch):
    resvg = pytest.importorskip("resvg_py")
    drawn = resvg.svg_to_bytes
    monkeypatch.setattr(resvg, "svg_to_bytes", lambda **options: drawn(**options, skip_system_fonts=True))
    with pytest.raises(UsageError, match="No font"):
        _ = picture.draw(MAP).png

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


def test_png_without_fonts_is_refused(monkeypatch):
    resvg = pytest.importorskip("resvg_py")
    drawn = resvg.svg_to_bytes
    monkeypatch.setattr(resvg, "svg_to_bytes", lambda **options: drawn(**options, skip_system_fonts=True))
    with pytest.raises(UsageError, match="No font"):
        _ = picture.draw(MAP).png

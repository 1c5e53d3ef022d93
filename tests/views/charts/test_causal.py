"""A causal map's picture: legible names, signs by colour and dash, and text that stays text."""

import re
from xml.etree import ElementTree

import pytest
import strategies as make
from hypothesis import given, settings
from hypothesis import strategies as st

from causerie.maps.causal.links import causal_map
from causerie.records import CausalMap
from causerie.views.charts import causal
from causerie.views.charts.frame import Panel, whole
from causerie.views.charts.svg import COLOURS, DASHES, measure

SVG = "{http://www.w3.org/2000/svg}"
NAMES = [" ".join(f"{word}{i}" for word in ("public", "spending", "cuts", "and", "debt")[: 1 + i % 5]) for i in range(50)]


def tree(svg):
    return ElementTree.fromstring(svg)


def shapes(map_):
    """Return the boxes and links alone, without title and legend."""
    return whole(Panel(causal.shapes(map_, causal.laid_out(map_)), 1, 1), title="")


def words(svg):
    return [element.text for element in tree(svg).iter(f"{SVG}text")]


def labels(root):
    """Return the rectangle that each line of text takes, as measured, within the chart's own coordinates."""
    for element in root.iter(f"{SVG}text"):
        size, x, y = (float(element.get(name)) for name in ("font-size", "x", "y"))
        wide = measure(element.text, size)
        left = x - wide / 2 if element.get("text-anchor") == "middle" else x
        yield left, y - size * 0.75, left + wide, y + size * 0.25


@settings(max_examples=10, deadline=None)
@given(st.dictionaries(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), st.floats(-1, 1), min_size=30, max_size=90))
def test_no_two_labels_overlap(links):
    edges = tuple(make.edge(a, b, weight) for (a, b), weight in sorted(links.items()) if a != b)
    map_ = CausalMap(camp="all", edges=edges)
    nodes = list(labels(tree(shapes(map_))))
    assert len(nodes) >= len(map_.nodes)
    assert not [1 for i, a in enumerate(nodes) for b in nodes[:i] if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", 'a" onload="x', "]]>", "&lt;", "\x00\x1b[2J\u202e", "\ud800", "\uffff"])
def test_markup_in_names_stays_text(name):
    said = [make.statement(name, "jobs", quote=f"So {name} it is.", holder=name)]
    svg = causal.draw([causal_map(said, camp=name)])
    svg.encode()
    allowed = {"svg", "g", "rect", "path", "circle", "text", "title"}
    assert {element.tag.removeprefix(SVG) for element in tree(svg).iter()} <= allowed
    assert not [key for element in tree(svg).iter() for key in element.attrib if key.startswith("on") or "href" in key]


def test_sign_is_told_by_colour_and_by_dash():
    said = [make.statement("taxes", "jobs"), make.statement("taxes", "debt", link=-1), make.statement("tariffs", "jobs", modality="denied")]
    strokes = {
        (path.get("stroke"), path.get("stroke-dasharray") or "")
        for path in tree(shapes(causal_map(said))).iter(f"{SVG}path")
        if path.get("fill") == "none" and path.get("stroke-width") != "2.4"
    }
    assert strokes == {(COLOURS[sign], DASHES[sign]) for sign in (1, -1, 0)}
    assert len(set(COLOURS.values())) == len(set(DASHES.values())) == 3


def test_link_said_both_ways_is_marked():
    both = [make.statement("taxes", "jobs"), make.statement("taxes", "jobs", link=-1, document="e")]
    assert words(causal.draw([causal_map(both)])).count("±") == 1 + words(causal.draw([causal_map(both[:1])])).count("±")


def test_sentences_are_a_tooltip_away():
    titles = [
        element.text for element in tree(causal.draw([causal_map([make.statement(quote="Taxes bring money in.")])])).iter(f"{SVG}title")
    ]
    assert any("taxes lead to more investment" in title and "Taxes bring money in." in title for title in titles)


def test_only_the_best_believed_links_are_drawn_and_the_rest_is_counted():
    map_ = CausalMap(camp="all", edges=tuple(make.edge(f"n{i}", "jobs", 0.5, belief=i / 10) for i in range(9)))
    said = " ".join(words(causal.draw([map_], most=2)))
    assert "the 2 best believed of 9 links" in said
    assert re.findall(r"\bn\d\b", said) == ["n7", "n8"]


def test_map_without_links_is_a_picture_that_says_so():
    assert "0 things, 0 links" in " ".join(words(causal.draw([CausalMap(camp="all", edges=())])))
    assert tree(causal.draw([])).tag == f"{SVG}svg"

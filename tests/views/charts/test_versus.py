"""Two maps' picture: the same places, and marks where they differ."""

from xml.etree import ElementTree

import strategies as make

from causerie.maps.causal.comparison import compare
from causerie.maps.causal.links import causal_map
from causerie.views.charts import versus

SVG = "{http://www.w3.org/2000/svg}"
ANA = [("taxes", "jobs", 1), ("taxes", "debt", -1), ("trade", "jobs", 1)]
BEN = [("taxes", "jobs", -1), ("taxes", "debt", -1), ("trade", "peace", 1)]


def comparison(*names):
    said = [make.statement(a, b, link=link, holder=holder) for holder, links in zip(names, (ANA, BEN), strict=True) for a, b, link in links]
    return compare(*(causal_map(said, camp=name) for name in names))


def root(found, **options):
    return ElementTree.fromstring(versus.draw([found], **options))


def words(element):
    return [text.text for text in element.iter(f"{SVG}text")]


def test_each_thing_stands_at_the_same_place_in_both():
    places = [
        (t.text, t.get("x"), t.get("y")) for t in root(comparison("Ana", "Ben")).iter(f"{SVG}text") if t.text in ("taxes", "jobs", "debt")
    ]
    assert len(places) == 6
    assert len(set(places)) == 3


def test_contradicted_links_are_marked_in_both_and_shared_ones_are_pale():
    drawn = root(comparison("Ana", "Ben"))
    assert words(drawn).count("≠") == 2 + 1  # the legend shows one
    pale = [g.find(f"{SVG}title").text for g in drawn.iter(f"{SVG}g") if g.get("opacity") == "0.25" and g.find(f"{SVG}title") is not None]
    assert [text.partition("\n")[0] for text in pale] == ["taxes lead to less debt"] * 2


def test_what_a_camp_does_not_speak_of_is_an_outline():
    outlines = [
        g for g in root(comparison("Ana", "Ben")).iter(f"{SVG}g") if any(r.get("stroke-dasharray") for r in g.findall(f"{SVG}rect"))
    ]
    assert [words(g) for g in outlines] == [["peace"]]


def test_counts_and_distance_are_said():
    said = " ".join(words(root(comparison("Ana", "Ben"))))
    assert "1 link drawn alike by both, 1 on which they contradict each other, 1 only with Ana, 1 only with Ben. Distance 0." in said


def test_links_beyond_the_most_are_counted():
    assert any("Not drawn: 2 links" in text for text in words(root(comparison("Ana", "Ben"), most=2)))


def test_markup_in_a_camp_s_name_stays_text():
    assert "<b>" in words(root(comparison("<b>", "Ben")))

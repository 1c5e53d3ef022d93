"""The actor network's picture."""

from xml.etree import ElementTree

import strategies as make

from causerie.maps.ties.network import actor_network
from causerie.records import ActorNetwork
from causerie.views.charts import network
from causerie.views.charts.svg import COLOURS, DASHES

SVG = "{http://www.w3.org/2000/svg}"


def ties(subject, object, link=1, times=1, **fields):
    return [make.statement(subject, object, relation="ties", link=link, document=f"{subject}{n}", **fields) for n in range(times)]


def body(statements):
    panel = network.panel(actor_network(statements))
    return ElementTree.fromstring(f"<svg xmlns='http://www.w3.org/2000/svg'>{panel.body}</svg>").find(f"{SVG}g")


def words(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_sign_is_told_by_colour_and_by_dash():
    root = body([*ties("Ana", "Ben", times=5), *ties("Ana", "Cay", -1, times=5)])
    strokes = {(p.get("stroke"), p.get("stroke-dasharray") or "") for p in root.iter(f"{SVG}path") if p.get("fill") == "none"}
    assert {(COLOURS[sign], DASHES[sign]) for sign in (1, -1)} <= strokes


def test_tie_of_unsure_sign_is_pale():
    pale = [g for g in body([*ties("Ana", "Ben", times=9), *ties("Ana", "Cay")]).iter(f"{SVG}g") if g.get("opacity")]
    assert ["Ana and Cay" in g.find(f"{SVG}title").text for g in pale] == [True]


def test_markup_stays_text_and_sentences_are_tooltips():
    root = body(ties("<b>Ana</b>", "Ben", quote="She said <script>."))
    assert any("She said <script>." in title.text for title in root.iter(f"{SVG}title"))
    assert not [element for element in root.iter() if element.tag in (f"{SVG}b", f"{SVG}script")]


def test_ties_most_is_said_of_are_drawn_and_the_rest_is_counted():
    found = actor_network([*ties("Ana", "Ben", times=3), *ties("Cay", "Dan")])
    said = words(network.draw([found], most=1))
    assert "Ana" in said
    assert "Cay" not in said
    assert any("the 1 most told of 2 ties" in text for text in said)


def test_network_of_nobody_is_an_empty_picture():
    assert "0 actors, 0 ties" in " ".join(words(network.draw([ActorNetwork(ties=())])))

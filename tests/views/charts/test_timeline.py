"""Positions over time: every stand is a mark, changes of mind are ringed, sides are told by colour and by dash."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
import strategies as make

from causerie.maps.positions import positions
from causerie.views.charts import timeline
from causerie.views.charts.svg import COLOURS, DASHES

SVG = "{http://www.w3.org/2000/svg}"
DAYS = {"a": "2026-03-01", "b": "2026-03-08", "c": "2026-03-15"}


def wants(document, link=1, **fields):
    return make.statement("Ana", "taxes", relation="wants", document=document, link=link, **fields)


def drawn(*said, days=DAYS, **options):
    """Return the chart's body without its legend."""
    panel = timeline.panel(positions(said, days), **options)
    return ElementTree.fromstring(f"<svg xmlns='http://www.w3.org/2000/svg'>{panel.body}</svg>").find(f"{SVG}g")


def discs(root):
    return [c for c in root.iter(f"{SVG}circle") if c.get("r") == "6"]


def rings(root):
    return [c for c in root.iter(f"{SVG}circle") if c.get("r") != "6"]


def test_stands_lie_in_order_of_time_and_the_change_is_ringed():
    root = drawn(wants("a"), wants("b"), wants("c", -1))
    places = [float(disc.get("cx")) for disc in discs(root)]
    assert places == sorted(places)
    assert places[1] - places[0] == pytest.approx(places[2] - places[1], abs=0.2)
    assert [ring.get("cx") for ring in rings(root)] == [discs(root)[2].get("cx")]


def test_side_between_stands_is_told_by_colour_and_by_dash():
    root = drawn(wants("a"), wants("b", -1), wants("c", -1))
    strokes = [(p.get("stroke"), p.get("stroke-dasharray") or "") for p in root.iter(f"{SVG}path") if p.get("stroke-width") == "2.4"]
    assert strokes == [(COLOURS[1], DASHES[1]), (COLOURS[-1], DASHES[-1])]


def test_hearsay_is_hollow_and_denial_is_on_neither_side():
    own, hearsay, denied = discs(drawn(wants("a"), wants("b", -1, holder="Ben"), wants("c", modality="denied")))
    assert (own.get("fill"), own.get("stroke")) == (COLOURS[1], COLOURS[1])
    assert hearsay.get("fill") != hearsay.get("stroke") == COLOURS[-1]
    assert denied.get("stroke") == COLOURS[0]


def test_what_has_no_day_stands_left_of_all_under_its_name():
    root = drawn(wants("a"), wants("undated", -1))
    dated, undated = discs(root)
    assert float(undated.get("cx")) < float(dated.get("cx"))
    assert "no date" in [element.text for element in root.iter(f"{SVG}text")]
    assert "no date" not in [element.text for element in drawn(wants("a")).iter(f"{SVG}text")]


def test_stands_of_one_day_stand_beside_each_other():
    first, second = discs(drawn(wants("a"), wants("a", -1)))
    assert float(second.get("cx")) - float(first.get("cx")) >= 12


def test_sentence_is_a_tooltip_away_and_markup_stays_text():
    hostile = replace(wants("a", quote="<b>She</b> wants & gets."), object=make.mention("<script>"))
    titles = [element.text for element in drawn(hostile).iter(f"{SVG}title")]
    assert any("<b>She</b> wants & gets." in title for title in titles)
    assert not list(drawn(hostile).iter(f"{SVG}script"))


def test_positions_that_changed_are_kept_and_the_rest_is_counted():
    others = [make.statement("Ben", f"thing {i}", relation="wants", document="a") for i in range(4)]
    found = positions([*others, wants("a"), wants("b", -1)], DAYS)
    said = [e.text for e in ElementTree.fromstring(timeline.draw(found, most=1)).iter(f"{SVG}text")]
    assert "taxes" in said
    assert "thing 0" not in said
    assert any("4 more positions" in text for text in said)


def test_no_positions_is_an_empty_picture():
    assert ElementTree.fromstring(timeline.draw([])).tag == f"{SVG}svg"

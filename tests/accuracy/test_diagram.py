"""The reliability diagram: a point for each tenth at its mean confidence and its share, and the numbers below."""

from xml.etree import ElementTree

import pytest

from eval import diagram

SVG = "{http://www.w3.org/2000/svg}"
BINS = {
    "0.3": {"statements": 40, "confidence": 0.35, "right": 0.25},
    "0.8": {"statements": 10, "confidence": 0.85, "right": 0.9},
}


def drawn(bins):
    svg = diagram.draw({"expected_calibration_error": 0.0712, "bins": bins}, documents=7)
    return ElementTree.fromstring(svg)


def test_points_stand_at_confidence_and_share():
    points = list(drawn(BINS).iter(f"{SVG}circle"))[:2]
    assert [(float(p.get("cx")) / diagram.SIDE, 1 - float(p.get("cy")) / diagram.SIDE) for p in points] == [
        pytest.approx((0.35, 0.25), abs=1e-3),
        pytest.approx((0.85, 0.9), abs=1e-3),
    ]


def test_bars_are_as_high_as_there_are_statements():
    bars = [r for r in drawn(BINS).iter(f"{SVG}rect") if r.get("fill") == diagram.FAINT]
    assert float(bars[0].get("height")) == pytest.approx(4 * float(bars[1].get("height")), abs=0.5)


def test_numbers_and_error_are_told():
    said = [element.text for element in drawn(BINS).iter(f"{SVG}text")]
    assert {"40", "10", "Expected calibration error 0.071."} <= set(said)
    assert any("50 statements read in 7 documents" in text for text in said)


def test_intervals_are_wider_where_there_is_less():
    (low, high), (lower, higher) = diagram.interval(0.5, 100), diagram.interval(0.5, 10)
    assert lower < low < 0.5 < high < higher


def test_nothing_read_is_an_empty_square():
    assert not list(drawn({}).iter(f"{SVG}circle"))[1:]  # the one is the legend's

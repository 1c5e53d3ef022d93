"""A run's picture: each camp's band for each outcome, told by colour, by dash and by sign."""

from xml.etree import ElementTree

import pytest
import strategies as make

from causerie.records import Lever, Outcome, Run, Scenario
from causerie.scenarios.comparison import side_by_side
from causerie.views.charts import bands
from causerie.views.charts.svg import COLOURS, DASHES, measure
from causerie.views.words import by_importance

SVG = "{http://www.w3.org/2000/svg}"
SCENARIO = Scenario(levers=(Lever(node="taxes", level=-1),))


def outcome(node, median, *, low=None, high=None, direction=1):
    ends = {"low": median - 0.1 if low is None else low, "high": median + 0.1 if high is None else high}
    return Outcome(node=node, direction=direction, rank=1, median=median, probability=0.9, paths=(), **ends)


def run(camp, *outcomes, scenario=SCENARIO):
    return Run(scenario=scenario, camp=camp, map="m", outcomes=outcomes, settled=1.0, residual=0.0)


def words(svg):
    return [element.text for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_direction_is_told_by_colour_dash_and_sign():
    svg = bands.draw([run("critics", outcome("jobs", 0.3), outcome("debt", -0.3, direction=-1), outcome("growth", 0.0, direction=0))])
    cores = {(p.get("stroke"), p.get("stroke-dasharray") or "") for p in ElementTree.fromstring(svg).iter(f"{SVG}path")}
    assert {(COLOURS[sign], DASHES[sign]) for sign in (1, -1, 0)} <= cores
    assert {"▲", "▼", "?"} <= set(words(svg))


def test_camps_share_rows_and_a_scale():
    panel = bands.panel(
        [run("critics", outcome("jobs", 0.3)), run("government", outcome("jobs", -0.9, direction=-1), outcome("debt", 0.1))]
    )
    said = words(f"<svg xmlns='http://www.w3.org/2000/svg'>{panel.body}</svg>")
    assert said.count("jobs") == said.count("debt") == 1
    assert said.count("+1") == said.count("−1") == 2
    assert said.count(bands.SILENT) == 1  # the critics' map does not reach the debt


def test_outcomes_of_most_camps_come_first_then_those_that_move_most():
    runs = [run("a", outcome("small", 0.1), outcome("shared", 0.05)), run("b", outcome("big", -0.8), outcome("shared", 0.01))]
    assert by_importance(runs) == ["shared", "big", "small"]


def test_what_is_left_out_is_counted():
    many = run("a", *(outcome(f"n{i}", i / 10) for i in range(6)))
    said = words(bands.draw([many], most=2))
    assert [word for word in said if word.startswith("n") and word[1:].isdigit()] == ["n5", "n4"]
    assert any("4 more outcomes" in word for word in said)


@pytest.mark.parametrize("count", [1, 4, 9])
def test_fifty_outcomes_of_many_camps_do_not_overlap(count):
    runs = [run(f"camp {n} with a long name", *(outcome(f"outcome {i} of many " * 2, 0.1) for i in range(50))) for n in range(count)]
    root = ElementTree.fromstring(bands.draw(runs, most=50))
    boxes = sorted(_boxes(root, 0.0, 0.0))
    assert len(boxes) > 50
    assert not [1 for i, a in enumerate(boxes) for b in boxes[:i] if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]


def _boxes(element, x, y):
    """Yield the rectangle of each line of text, wherever the groups around it have moved it."""
    moved = element.get("transform")
    if moved:
        right, down = map(float, moved.removeprefix("translate(").removesuffix(")").split())
        x, y = x + right, y + down
    if element.tag == f"{SVG}text":
        size = float(element.get("font-size"))
        wide = measure(element.text, size, bold=element.get("font-weight") == "bold")
        left = x + float(element.get("x")) - (wide / 2 if element.get("text-anchor") == "middle" else 0)
        base = y + float(element.get("y"))
        yield left, base - size * 0.72, left + wide, base + size * 0.2
    for child in element:
        yield from _boxes(child, x, y)


def test_each_scenario_has_its_own_picture():
    other = Scenario(levers=(Lever(node="tariffs", level=1),))
    said = words(bands.draw([run("a", outcome("jobs", 0.1)), run("a", outcome("jobs", 0.2), scenario=other)]))
    assert [word for word in said if word.startswith("What would")] == ["What would follow: taxes down", "What would follow: tariffs up"]


def test_picture_of_a_real_run_is_the_same_bytes_again():
    maps = [make.causal_map([[0, 0.9], [0, 0]], camp="<a>"), make.causal_map([[0, -0.9], [0, 0]], camp="b")]
    scenario = Scenario(levers=(Lever(node="A", level=1),), draws=20)
    first, second = (bands.draw(side_by_side(maps, scenario)) for _ in range(2))
    assert first == second
    assert "&lt;a&gt;" in first

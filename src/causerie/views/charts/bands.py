"""What each camp's map implies when levers are pulled: a band for each outcome, the camps side by side."""

from collections import defaultdict
from collections.abc import Sequence

from causerie.records import Outcome, Run
from causerie.views.charts.frame import Panel, Sample, at, below, framed, whole
from causerie.views.charts.svg import (
    COLOURS,
    DASHES,
    FAINT,
    INK,
    MUTED,
    PAPER,
    RAISED,
    RULE,
    Box,
    clipped,
    element,
    line,
    measure,
    rectangle,
    text,
    tooltip,
    wrapped,
)
from causerie.views.words import MOVES, SIGNS, agreeing, by_importance, plural, scenario_line

MOST = 40
"""Outcomes that are drawn: those of most camps, then those that move most."""
ACROSS = 4
"""Camps that stand side by side; more follow below."""
ROW, COLUMN, GUTTER = 30.0, 190.0, 44.0
NAME, NAMES = 12.0, 210.0
HEAD = 46.0
SILENT = "not reached"
LEGEND = (
    Sample(lambda x, y: _band(x, x + 34, x + 19, y, 1), 34, "rises"),
    Sample(lambda x, y: _band(x, x + 34, x + 15, y, -1), 34, "falls"),
    Sample(lambda x, y: _band(x, x + 34, x + 17, y, 0), 34, "may rise or fall"),
)


def draw(runs: Sequence[Run], *, most: int = MOST) -> str:
    """Draw the answers of several camps to each scenario."""
    asked: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        asked[scenario_line(run.scenario.levers)].append(run)
    return whole(below([panel(group, most=most) for group in asked.values()]), title="What would follow")


def panel(runs: Sequence[Run], *, most: int = MOST) -> Panel:
    """Draw the answers of several camps to one scenario on one scale."""
    nodes = by_importance(runs)
    reach = max((abs(end) for run in runs for o in run.outcomes for end in (o.low, o.high)), default=0.0) or 1.0
    blocks = [_block(runs[i : i + ACROSS], nodes[:most], reach) for i in range(0, len(runs), ACROSS)]
    left_out = [f"{plural(len(nodes) - most, 'more outcome')} that fewer camps speak of, or that move less."] if len(nodes) > most else []
    return framed(
        below(blocks),
        title=f"What would follow: {scenario_line(runs[0].scenario.levers)}",
        notes=[
            "How far each camp's map moves other things: dot, the median; band, 90 % of the draws. Compare; these are no levels.",
            *left_out,
        ],
        legend=LEGEND,
    )


def _block(runs: Sequence[Run], nodes: Sequence[str], reach: float) -> Panel:
    """Draw a row of camps: names on the left, then a column of bands for each camp."""
    named = [node for node in nodes if any(o.node == node for run in runs for o in run.outcomes)]
    names = max((min(NAMES, measure(node, NAME)) for node in named), default=0.0) + 16
    height = HEAD + len(named) * ROW
    stripes = (rectangle(Box(0, HEAD + i * ROW, names + len(runs) * (COLUMN + GUTTER), ROW), fill=RAISED) for i in range(0, len(named), 2))
    labels = (_name(node, HEAD + (i + 0.5) * ROW) for i, node in enumerate(named))
    columns = (at(names + GUTTER / 2 + i * (COLUMN + GUTTER), 0, _column(run, named, reach, height)) for i, run in enumerate(runs))
    return Panel("".join([*stripes, *labels, *columns]), names + len(runs) * (COLUMN + GUTTER), height + 14)


def _name(node: str, y: float) -> str:
    return element("g", tooltip([node]), text(8, y + 4, clipped(node, NAME, NAMES), size=NAME))


def _column(run: Run, nodes: Sequence[str], reach: float, height: float) -> str:
    """Draw one camp's bands around the line of no change."""
    middle, scale = COLUMN / 2, (COLUMN / 2 - 8) / reach
    heads = wrapped(run.camp, NAME, COLUMN, most=2)
    first = HEAD - 12 - (len(heads) - 1) * 14.5
    above = [text(middle, first + i * 14.5, part, size=NAME, anchor="middle", weight="bold") for i, part in enumerate(heads)]
    grid = [line([(middle, HEAD - 4), (middle, height)], stroke=FAINT, stroke_width=1)]
    grid += [line([(middle + s * reach * scale, HEAD - 4), (middle + s * reach * scale, height)], stroke=RULE) for s in (-1, 1)]
    ends = [
        text(middle + s * reach * scale, height + 11, label, size=10, anchor="middle", fill=MUTED)
        for s, label in ((-1, f"−{reach:.2g}"), (0, "0"), (1, f"+{reach:.2g}"))
    ]
    outcomes = {outcome.node: outcome for outcome in run.outcomes}
    bands = [
        _outcome(outcomes[node], middle, scale, HEAD + (i + 0.5) * ROW) if node in outcomes else _silent(middle, HEAD + (i + 0.5) * ROW)
        for i, node in enumerate(nodes)
    ]
    return "".join([*above, *grid, *ends, *bands])


def _outcome(outcome: Outcome, middle: float, scale: float, y: float) -> str:
    low, high, median = (middle + scale * value for value in (outcome.low, outcome.high, outcome.median))
    moves = agreeing(MOVES[outcome.direction], outcome.node)
    said = f"{outcome.node} {moves}: {outcome.median:+.2f}, 90 % of the draws {outcome.low:+.2f} to {outcome.high:+.2f}"
    return element("g", tooltip([said]), _band(low, high, median, y, outcome.direction))


def _band(low: float, high: float, median: float, y: float, direction: int) -> str:
    """Draw a band: its line whole for what rises, dashed for what falls, dotted for what may do either, and the direction's sign."""
    colour = COLOURS[direction]
    shade = rectangle(Box(low, y - 5, max(1.0, high - low), 10), rx=5, fill=colour, fill_opacity="0.18")
    core = line([(low, y), (high, y)], stroke=colour, stroke_width=1.8, stroke_dasharray=DASHES[direction])
    dot = element("circle", cx=median, cy=y, r=6, fill=colour if direction else PAPER, stroke=colour, stroke_width=1.5)
    sign = text(median, y + 3.4, SIGNS[direction], size=8, anchor="middle", fill=PAPER if direction else INK)
    return shade + core + dot + sign


def _silent(middle: float, y: float) -> str:
    """Mark that a camp's map does not reach the outcome."""
    return text(middle + 6, y + 3.5, SILENT, size=9.5, fill=FAINT)

"""Two maps in one layout, so that each thing stands at the same place in both: what they share, and where they differ."""

from collections import Counter
from collections.abc import Sequence

from causerie.records import Comparison, Difference, Edge
from causerie.views.charts.causal import CAUSAL, laid_out_links
from causerie.views.charts.frame import NARROWEST, Panel, Sample, at, below, beside, framed, whole
from causerie.views.charts.layers import Layout
from causerie.views.charts.links import arrow, link, mark, named_box, straight
from causerie.views.charts.svg import COLOURS, FAINT, INK, MUTED, PAPER, RULE, element, text, wrapped
from causerie.views.words import plural

MOST = 120
"""Links that are drawn: those that add most to the distance."""
WIDEST = 900.0
"""Panels wider than this stand one below the other."""
HEAD = 30.0
LEGEND = (
    *CAUSAL[:3],
    Sample(lambda x, y: element("g", arrow(straight((x, y), (x + 34, y)), 1), opacity="0.25"), 34, "drawn alike by both"),
    Sample(lambda x, y: mark(straight((x, y), (x + 14, y)), "≠", INK), 14, "they contradict each other"),
)


def draw(comparisons: Sequence[Comparison], *, most: int = MOST) -> str:
    """Draw comparisons one below the other, of each at most so many links."""
    return whole(below([panel(comparison, most=most) for comparison in comparisons]), title="Where maps differ")


def panel(comparison: Comparison, *, most: int = MOST) -> Panel:
    shown = comparison.differences[:most]
    layout = laid_out_links([(difference.subject, difference.object) for difference in shown])
    sides = [
        _side(name, [(difference, edge) for difference, edge in pairs if edge], layout)
        for name, pairs in (
            (comparison.one, [(difference, difference.one) for difference in shown]),
            (comparison.other, [(difference, difference.other) for difference in shown]),
        )
    ]
    return framed(
        below(sides) if layout.width > WIDEST else beside(sides),
        title=f"Where they differ: {comparison.one} and {comparison.other}",
        notes=[_counted(comparison), *_left_out(comparison, most)],
        legend=LEGEND,
    )


def _counted(comparison: Comparison) -> str:
    counts = Counter(difference.agreement for difference in comparison.differences)
    apart = "" if comparison.distance is None else f" Distance {comparison.distance:.2f}: 0 alike, 1 as unlike as can be."
    return (
        f"{plural(counts['agreed'], 'link')} drawn alike by both, {counts['contested']} on which they contradict each other, "
        f"{counts['only one']} only with {comparison.one}, {counts['only other']} only with {comparison.other}.{apart}"
    )


def _left_out(comparison: Comparison, most: int) -> list[str]:
    rest = len(comparison.differences) - most
    return [f"Not drawn: {plural(rest, 'link')} that add least to the distance."] if rest > 0 else []


def _side(name: str, pairs: Sequence[tuple[Difference, Edge]], layout: Layout) -> Panel:
    """Draw one map; the things it does not speak of are left as outlines, so that the two can be laid on each other."""
    own = {end for _, edge in pairs for end in (edge.subject, edge.object)}
    width = max(layout.width, NARROWEST / 2)
    ordered = sorted(pairs, key=lambda pair: pair[0].agreement == "contested")
    links = [_link(difference, edge, layout) for difference, edge in ordered if (edge.subject, edge.object) in layout.ways]
    boxes = [
        named_box(node, box) if node in own else named_box(node, box, fill=PAPER, stroke=RULE, ink=FAINT, dash="3 3")
        for node, box in sorted(layout.boxes.items())
    ]
    head = text(0, 14, wrapped(name, 13, width, most=1)[0] if name.strip() else "", size=13, weight="bold", fill=MUTED)
    return Panel(head + at(0, HEAD, element("g", *links) + element("g", *boxes)), width, layout.height + HEAD + 16)


def _link(difference: Difference, edge: Edge, layout: Layout) -> str:
    way = layout.ways[edge.subject, edge.object]
    drawn = link(way, edge, faint=difference.agreement == "agreed")
    return drawn + mark(way, "≠", COLOURS[edge.sign]) if difference.agreement == "contested" else drawn

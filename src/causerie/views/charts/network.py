"""The signed actor network as a picture: friends near, foes far."""

from collections.abc import Sequence
from dataclasses import replace

from causerie.records import ActorNetwork, Tie
from causerie.views.charts.frame import Panel, Sample, below, framed, whole
from causerie.views.charts.links import arrow, box_size, named_box, straight
from causerie.views.charts.stress import spread
from causerie.views.charts.svg import PAPER, element, tooltip
from causerie.views.words import plural

MOST = 120
"""Ties that are drawn: more are no longer legible."""
FAINT = "0.5"
"""How pale a tie is of which even the sign is unsure."""
LEGEND = (
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), 1), 34, "sides with"),
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), -1), 34, "turns against"),
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), 0), 34, "neither leads"),
    Sample(lambda x, y: element("g", arrow(straight((x, y), (x + 34, y)), 1), opacity=FAINT), 34, "sign unsure"),
)


def draw(networks: Sequence[ActorNetwork], *, most: int = MOST) -> str:
    """Draw networks one below the other, of each at most so many ties: those most is said of."""
    return whole(below([panel(network, most=most) for network in networks]), title="Who sides with whom")


def panel(network: ActorNetwork, *, most: int = MOST) -> Panel:
    shown = told(network, most)
    layout = spread({name: box_size(name) for name in shown.nodes}, {(tie.subject, tie.object): tie.sign for tie in shown.ties})
    ties = [_tie(layout.ways[tie.subject, tie.object], tie) for tie in shown.ties if (tie.subject, tie.object) in layout.ways]
    boxes = [named_box(name, box, fill=PAPER) for name, box in sorted(layout.boxes.items())]
    of_all = f"the {len(shown.ties)} most told of " if len(shown.ties) < len(network.ties) else ""
    by = f" by {network.facet}" if network.facet else ""
    return framed(
        Panel(element("g", *ties) + element("g", *boxes), layout.width, layout.height),
        title=f"Who sides with whom{by}",
        notes=[
            f"{plural(len(shown.nodes), 'actor')}, {of_all}{plural(len(network.ties), 'tie')}, "
            f"from statements read with confidence {network.threshold:g} or more.",
            "Friends are drawn near each other, foes far apart. A wide line has much behind it.",
        ],
        legend=LEGEND,
    )


def told(network: ActorNetwork, most: int) -> ActorNetwork:
    """Keep the ties with most statements."""
    best = sorted(network.ties, key=lambda tie: (-len(tie.evidence), -abs(tie.weight), tie.subject, tie.object))[:most]
    return replace(network, ties=tuple(sorted(best, key=lambda tie: (tie.subject, tie.object))))


def _tie(way: tuple[tuple[float, float], ...], tie: Tie) -> str:
    quadrants = ", ".join(f"{name} {count}" for name, count in tie.quadrants) or "only denied"
    said = [f"{tie.subject} and {tie.object}: {quadrants}", *(statement.quote for statement in tie.evidence[:2])]
    return element("g", tooltip(said), arrow(way, tie.sign, width=1.1 + 2.2 * abs(tie.weight)), opacity="" if tie.sure else FAINT)

"""Causal maps as pictures: causes on the left, effects on the right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from causerie.records import ALL, CausalMap
from causerie.views.charts.frame import Panel, Sample, below, framed, whole
from causerie.views.charts.layers import Arrow, Layout, layered
from causerie.views.charts.links import arrow, box_size, link, mark, named_box, straight
from causerie.views.charts.svg import PLUS, RAISED, RULE, Box, element, rectangle
from causerie.views.words import plural

MOST = 200
"""Links that are drawn: more are no longer legible."""
PORT = 8.0
"""Height that an arrow's head takes on the side of a box."""
CAUSE, EFFECT = "#e6f0f8", "#f6eee3"
CAUSAL: tuple[Sample, ...] = (
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), 1), 34, "raises"),
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), -1), 34, "lowers"),
    Sample(lambda x, y: arrow(straight((x, y), (x + 34, y)), 0), 34, "said not to matter"),
    Sample(lambda x, y: mark(straight((x, y), (x + 14, y)), "±", PLUS), 14, "said both ways"),
    Sample(lambda x, y: rectangle(Box(x, y - 6, 16, 12), rx=3, fill=CAUSE, stroke=RULE), 16, "only a cause"),
    Sample(lambda x, y: rectangle(Box(x, y - 6, 16, 12), rx=3, fill=EFFECT, stroke=RULE), 16, "only an effect"),
)


def draw(maps: Sequence[CausalMap], *, most: int = MOST) -> str:
    """Draw maps one below the other, of each at most so many links: those best believed."""
    return whole(below([panel(map_, most=most) for map_ in maps]), title="What leads to what")


def panel(map_: CausalMap, *, most: int = MOST) -> Panel:
    """Draw one map, with what it rests on."""
    shown = believed(map_, most)
    layout = laid_out(shown)
    of_all = f"the {len(shown.edges)} best believed of " if len(shown.edges) < len(map_.edges) else ""
    names = f" ({plural(len(shown.merged), 'name')} merged into others)" if shown.merged else ""
    counted = f"{plural(len(shown.nodes), 'thing')}{names}, {of_all}{plural(len(map_.edges), 'link')}"
    return framed(
        Panel(shapes(shown, layout), layout.width, layout.height),
        title=f"What leads to what: {'all together' if map_.camp == ALL else map_.camp}",
        notes=[
            f"{counted}, from statements read with confidence {map_.threshold:g} or more.",
            "A wide line is a strong link, a pale one is little believed to be what the texts say.",
        ],
        legend=CAUSAL,
    )


def believed(map_: CausalMap, most: int) -> CausalMap:
    """Keep the best believed links."""
    best = map_.best_believed[:most]
    kept = sorted(best, key=lambda edge: (edge.subject, edge.object))
    return replace(map_, edges=tuple(kept))


def laid_out(map_: CausalMap) -> Layout:
    return laid_out_links([(edge.subject, edge.object) for edge in map_.edges])


def laid_out_links(arrows: Sequence[Arrow]) -> Layout:
    """Lay out links and the boxes of their ends, each as high as its name and its arrows need."""
    out, into = Counter(a for a, _ in arrows), Counter(b for _, b in arrows)
    sizes = {}
    for name in sorted({*out, *into}):
        width, height = box_size(name)
        sizes[name] = width, max(height, PORT * max(out[name], into[name]) + PORT)
    return layered(sizes, arrows)


def shapes(map_: CausalMap, layout: Layout) -> str:
    """Draw the links, the weak ones under the strong ones, and the boxes above them."""
    drawn = sorted((edge for edge in map_.edges if (edge.subject, edge.object) in layout.ways), key=lambda edge: abs(edge.weight))
    links = (link(layout.ways[edge.subject, edge.object], edge) for edge in drawn)
    merged = map_.merged
    also = {name: [other for other, node in merged.items() if node == name] for name in merged.values()}
    boxes = (named_box(name, layout.boxes[name], also=also.get(name, ()), fill=_fill(name, map_)) for name in map_.nodes)
    return element("g", *links) + element("g", *boxes)


def _fill(name: str, map_: CausalMap) -> str:
    """Tell what is only a cause and what is only an effect from the rest."""
    causes, effects = {edge.subject for edge in map_.edges}, {edge.object for edge in map_.edges}
    return CAUSE if name not in effects else EFFECT if name not in causes else RAISED

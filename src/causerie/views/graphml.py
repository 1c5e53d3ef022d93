"""Discourse networks as GraphML that any program of networks reads: plain typed keys, one graph, nothing nested."""

import re
from xml.sax.saxutils import escape, quoteattr

from causerie.records import DiscourseNetwork, DiscourseTie

KEYS = (
    ("label", "node", "string"),
    ("side", "node", "string"),
    ("weight", "edge", "double"),
    ("sign", "edge", "int"),
    ("signed", "edge", "double"),
    ("statements", "edge", "int"),
)
"""Layouts refuse weights below 0, so `weight` is the absolute one, `sign` stands apart, and `signed` is the two together."""
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graphml(network: DiscourseNetwork) -> str:
    """Return the network as GraphML, with every node, and the sides of a two-mode network told apart."""
    two = network.projection.mode == "two"
    sources = {name: f"s{i}" for i, name in enumerate(network.sources)}
    targets = {name: f"t{i}" for i, name in enumerate(network.targets)} if two else sources
    side = "concept" if network.projection.mode == "concepts" else "actor"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *(f'  <key id="{name}" for="{place}" attr.name="{name}" attr.type="{kind}"/>' for name, place, kind in KEYS),
        '  <graph id="discourse" edgedefault="undirected">',
        *(_node(id, name, side) for name, id in sources.items()),
        *(_node(id, name, "concept") for name, id in targets.items() if two),
        *(_edge(f"e{i}", sources[tie.source], targets[tie.target], tie) for i, tie in enumerate(network.ties)),
        "  </graph>",
        "</graphml>",
    ]
    return "\n".join(lines) + "\n"


def _node(id: str, name: str, side: str) -> str:
    return f"    <node id={quoteattr(id)}>{_data('label', name)}{_data('side', side)}</node>"


def _edge(id: str, source: str, target: str, tie: DiscourseTie) -> str:
    values = {"weight": abs(tie.weight), "sign": -1 if tie.weight < 0 else 1, "signed": tie.weight, "statements": len(tie.evidence)}
    return f'    <edge id="{id}" source="{source}" target="{target}">{"".join(_data(*value) for value in values.items())}</edge>'


def _data(key: str, value: object) -> str:
    return f'<data key="{key}">{escape(NOT_XML.sub(" ", str(value)))}</data>'

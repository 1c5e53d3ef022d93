"""Networks as GraphML that any program of networks reads: plain typed keys, one graph, nothing nested."""

import re
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from causerie.records import ActorNetwork, CausalMap, DiscourseNetwork, Edge, Statement, Tie

Key = tuple[str, str, str]
"""Name, what it is of, and its type."""
NODE_KEYS: tuple[Key, ...] = (("label", "node", "string"), ("side", "node", "string"))
KEYS: tuple[Key, ...] = (
    *NODE_KEYS,
    ("weight", "edge", "double"),
    ("sign", "edge", "int"),
    ("signed", "edge", "double"),
    ("statements", "edge", "int"),
)
"""Layouts refuse weights below 0, so `weight` is the absolute one, `sign` stands apart, and `signed` is the two together."""
TIE_KEYS: tuple[Key, ...] = (
    *KEYS,
    *((name, "edge", "double") for name in ("lean", "low", "high")),
    *((name, "edge", "int") for name in ("positive", "negative", "doubted")),
    ("quadrants", "edge", "string"),
)
EDGE_KEYS: tuple[Key, ...] = (
    *KEYS,
    *((name, "edge", "double") for name in ("belief", "low", "high")),
    *((name, "edge", "int") for name in ("positive", "negative", "doubted")),
    ("camp", "edge", "string"),
    ("sentences", "edge", "string"),
)
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def graphml(network: DiscourseNetwork) -> str:
    """Return the network as GraphML, with every node, and the sides of a two-mode network told apart."""
    two = network.projection.mode == "two"
    sources = {name: f"s{i}" for i, name in enumerate(network.sources)}
    targets = {name: f"t{i}" for i, name in enumerate(network.targets)} if two else sources
    side = "concept" if network.projection.mode == "concepts" else "actor"
    nodes = [*(_node(id, name, side) for name, id in sources.items()), *(_node(id, name, "concept") for name, id in targets.items() if two)]
    edges = [_edge(f"e{i}", sources[t.source], targets[t.target], _weighed(t.weight, t.evidence)) for i, t in enumerate(network.ties)]
    return _document("discourse", KEYS, "undirected", [*nodes, *edges])


def actor_graphml(network: ActorNetwork) -> str:
    """Return the actor network as GraphML: directed ties with their signs, intervals and counts."""
    ids = {name: f"s{i}" for i, name in enumerate(network.nodes)}
    edges = [_edge(f"e{i}", ids[tie.subject], ids[tie.object], _signed(tie)) for i, tie in enumerate(network.ties)]
    return _document("actors", TIE_KEYS, "directed", [*(_node(id, name, "actor") for name, id in ids.items()), *edges])


def causal_graphml(maps: Sequence[CausalMap]) -> str:
    """Return causal maps as GraphML: one graph, in which a link stands once for each camp that has it, with its sentences."""
    ids = {name: f"n{i}" for i, name in enumerate(sorted({name for map_ in maps for name in map_.nodes}))}
    links = [(map_.camp, edge) for map_ in maps for edge in map_.edges]
    edges = [_edge(f"e{i}", ids[edge.subject], ids[edge.object], _said(camp, edge)) for i, (camp, edge) in enumerate(links)]
    return _document("causes", EDGE_KEYS, "directed", [*(_node(id, name, "thing") for name, id in ids.items()), *edges])


def _said(camp: str, edge: Edge) -> dict[str, object]:
    numbers = {name: getattr(edge, name) for name in ("belief", "low", "high")}
    counts = {name: len(getattr(edge, name)) for name in ("positive", "negative", "doubted")}
    sentences = " | ".join(dict.fromkeys(statement.quote for statement in edge.evidence))
    return {**_weighed(edge.weight, edge.evidence), **numbers, **counts, "camp": camp, "sentences": sentences}


def _document(id: str, keys: Iterable[Key], directed: str, lines: Iterable[str]) -> str:
    whole = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *(f'  <key id="{name}" for="{place}" attr.name="{name}" attr.type="{kind}"/>' for name, place, kind in keys),
        f'  <graph id="{id}" edgedefault="{directed}">',
        *lines,
        "  </graph>",
        "</graphml>",
    ]
    return "\n".join(whole) + "\n"


def _weighed(weight: float, evidence: Sequence[Statement]) -> dict[str, object]:
    return {"weight": abs(weight), "sign": (weight > 0) - (weight < 0), "signed": weight, "statements": len(evidence)}


def _signed(tie: Tie) -> dict[str, object]:
    numbers = {name: getattr(tie, name) for name in ("lean", "low", "high")}
    counts = {name: len(getattr(tie, name)) for name in ("positive", "negative", "doubted")}
    quadrants = "; ".join(f"{name} {count}" for name, count in tie.quadrants)
    return {**_weighed(tie.weight, tie.evidence), "sign": tie.sign, **numbers, **counts, "quadrants": quadrants}


def _node(id: str, name: str, side: str) -> str:
    return f"    <node id={quoteattr(id)}>{_data('label', name)}{_data('side', side)}</node>"


def _edge(id: str, source: str, target: str, values: Mapping[str, object]) -> str:
    return f'    <edge id="{id}" source="{source}" target="{target}">{"".join(_data(*value) for value in values.items())}</edge>'


def _data(key: str, value: object) -> str:
    return f'<data key="{key}">{escape(NOT_XML.sub(" ", str(value)))}</data>'

"""What is pulled: the user's names brought to nodes of the map."""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from causerie.asked import NO_OTHER, find_name
from causerie.errors import UsageError
from causerie.records import Lever


def resolve(levers: Iterable[Lever], nodes: Collection[str], also: Mapping[str, str] = NO_OTHER) -> tuple[Lever, ...]:
    """Return the levers by the map's own node names, sorted; a name that fits no node or several raises `NameNotFound`.

    `also` gives further names of nodes: those that were merged into them.

    >>> resolve([Lever(node="the tax", level=-1)], ["taxes", "jobs"])
    (Lever(node='taxes', level=-1, action='hold'),)
    """
    found: dict[str, Lever] = {}
    for lever in levers:
        node = find_name(lever.node, nodes, what="node", also=also)
        if not (math.isfinite(lever.level) and -1 <= lever.level <= 1):
            raise UsageError(f"The level of {lever.node!r} is {lever.level!r}; it must be from -1 (down) to 1 (up).")
        if node in found and found[node] != replace(lever, node=node):
            raise UsageError(f"{lever.node!r} means {node!r}, which is also put at {found[node].level:g}. Pull it one way only.")
        found[node] = replace(lever, node=node)
    return tuple(found[node] for node in sorted(found))

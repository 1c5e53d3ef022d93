"""Two sets, alike: 24 pages, each kind put into one or the other by lot when all were written."""

from random import Random

from outlets import columns, couriers, gazettes, margins
from outlets.served import Pages

_KINDS: tuple[Pages, ...] = ({**gazettes.PAGES, **couriers.PAGES, **columns.PAGES}, margins.PAGES)
_LOTS = Random(8)
_DRAWN = [_LOTS.sample(sorted(kind), k=len(kind)) for kind in _KINDS]
_FOURTH = {name for drawn in _DRAWN for name in drawn[: len(drawn) // 2]}
_WRITTEN: Pages = {name: make for kind in _KINDS for name, make in kind.items()}

FOURTH: Pages = {name: _WRITTEN[name] for name in sorted(_FOURTH)}
UNSEEN: Pages = {name: _WRITTEN[name] for name in sorted(_WRITTEN.keys() - _FOURTH)}

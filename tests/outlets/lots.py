"""Sets that are alike: pages that were put into one or the other by lot when all were written, each kind of page apart."""

from random import Random

from outlets import columns, corners, couriers, gazettes, kiosk, margins, newsstand
from outlets.served import Pages


def _halves(seed: int, *kinds: Pages) -> tuple[Pages, Pages]:
    lots = Random(seed)
    drawn = [lots.sample(sorted(kind), k=len(kind)) for kind in kinds]
    written = {name: make for kind in kinds for name, make in kind.items()}
    first = {name for names in drawn for name in names[: len(names) // 2]}
    return {name: written[name] for name in sorted(first)}, {name: written[name] for name in sorted(written.keys() - first)}


THIRD, FRESH = _halves(7, {**newsstand.PAGES, **kiosk.PAGES, **corners.PAGES})
FOURTH, UNSEEN = _halves(8, {**gazettes.PAGES, **couriers.PAGES, **columns.PAGES}, margins.PAGES)

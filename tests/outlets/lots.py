"""Two sets, alike: thirty pages, put into one or the other by lot when all were written."""

from random import Random

from outlets import corners, kiosk, newsstand
from outlets.served import Pages

_WRITTEN: Pages = {**newsstand.PAGES, **kiosk.PAGES, **corners.PAGES}
_DRAWN = Random(7).sample(sorted(_WRITTEN), k=len(_WRITTEN))

THIRD: Pages = {name: _WRITTEN[name] for name in sorted(_DRAWN[:15])}
FRESH: Pages = {name: _WRITTEN[name] for name in sorted(_DRAWN[15:])}

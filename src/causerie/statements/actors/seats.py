"""Where governments sit: as an actor the town is hardly meant, but the country."""

import re

from causerie.countries import COUNTRIES

SEATS = {seat: each.name for each in COUNTRIES for seat in each.seats} | {"Brussels": "European Union"}
"""Of 1,134 capitals that are annotated as actors 1,049 are the country or its government, of 103 times Brussels 85 the Union."""
ITSELF = r"\b(?:[Mm]ayor|city|council) of {0}\b|\b{0}(?:['’]s)? (?:(?:new|former|deputy) )?(?:[Cc]ity|[Cc]ouncil|[Cc]ounty|[Mm]ayor)"
"""What shows that a town acts for itself, of the town."""


def seat(town: str, text: str) -> str | None:
    """Return the country whose government sits in the town, unless the text speaks of those who govern the town itself.

    >>> seat("Riga", "Riga hesitates."), seat("Riga", "Riga sues. The mayor of Riga is angry."), seat("Olm", "Olm hesitates.")
    ('Latvia', None, None)
    """
    country = SEATS.get(town)
    return None if country and re.search(ITSELF.format(re.escape(town)), text) else country

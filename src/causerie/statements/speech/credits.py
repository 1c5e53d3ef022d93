"""Where a text says who brings it: agencies in datelines, authors in bylines. Nobody in it means them, unless it speaks of them itself."""

import re
from collections.abc import Sequence

from causerie.records import Span

DATELINE = re.compile(
    r"^[^\W\d_a-z][^\n()]{0,60}\([^()\n]{2,50}\)(?:,? (?:\d{1,4}|[A-Z][a-z]+\.?),?){0,4}(?: [-–—]{1,2}(?= )|[–—])", re.MULTILINE
)
"""What stands before the first sentence: "OLM, 3 May (Coastal Wire) –"."""
BYLINE = re.compile(
    r"^(?:By|(?:Analysis|Interview|Photos?|Report|Story|Text|Words)(?: by\b|:)|From our [a-z]+) "
    r"[^\W\d_a-z][^\n.!?]{0,100}(?:\.[^\n.!?]{0,60})?$",
    re.MULTILINE,
)
CREDIT = re.compile(
    r"\b(?:(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Pp]hotos?|[Gg]raphics?) by|Sources?:) "
    r"?[^\W\d_a-z][^\n()]*|© ?[^\n()]+"
)


def credits(text: str) -> list[Span]:
    """Return where a text names who brings it, in order.

    >>> text = "By Ana Ruiz\\nOLM (Coastal Wire) – Velmar sued. (Reporting by Tom Vega; editing by Jim Stone)"
    >>> [text[a:b] for a, b in credits(text)]
    ['By Ana Ruiz', 'OLM (Coastal Wire) –', 'Reporting by Tom Vega; editing by Jim Stone']
    """
    return sorted(match.span() for pattern in (DATELINE, BYLINE, CREDIT) for match in pattern.finditer(text))


def is_credited(spans: Sequence[Span], place: int) -> bool:
    return any(start <= place < end for start, end in spans)

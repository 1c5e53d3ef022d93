"""Who denies what another claims: "Ruiz rejected claims by the union that ...". The denial is the first one's."""

import re

from causerie.records import Span

CLAIMS = "accusation|allegation|argument|assertion|charge|claim|report|suggestion|warning"
REJECTS = re.compile(
    r"\b(?:(?:contradict|den(?:y|i)|dismiss|disput|rebuff|refut|reject)(?:s|es|ed|d)?) (?:(?:the|any|all) )?(?:\w+ )?"
    rf"(?:{CLAIMS})s? (?:made )?(?:by|from|of) (?:the )?$"
)
"""Ends what stands before those whose claims are denied."""
FARTHEST, NEAR = 80, 60
"""Characters before them in which that stands, and before the verb in which the denier does."""


def before_denial(text: str, holder: Span, since: int) -> Span | None:
    """Return the stretch of the text, not before `since`, in which the denier of the holder's claims is named; None where nobody denies.

    >>> text = "On Monday Ana Ruiz rejected claims by the union that pay fell."
    >>> text[slice(*before_denial(text, (text.index("union"), text.index(" that")), 0))]
    'On Monday Ana Ruiz '
    >>> before_denial(text, (text.index("Ana"), text.index(" rejected")), 0)
    """
    found = REJECTS.search(text, max(since, holder[0] - FARTHEST), holder[0])
    return (max(since, found.start() - NEAR), found.start()) if found else None

"""Lines that were broken at the width of a sheet of paper, put together again."""

from itertools import pairwise
from statistics import median

from causerie.documents.wording.notices import ENDS

FEWEST = 8  # lines among which such breaks are told from lists and verse
BROKEN = 0.25  # share of lines that break off before a small letter; two in five do in English at a width of 80
NARROWEST = 35  # characters of a line in a column; those of verse are shorter
FULL = 0.75  # of the usual length, from which on a line broke off because it was full


def unwrapped(lines: list[str]) -> list[str]:
    """Join the lines of a text that breaks off within its sentences, and leave out the numbers of its sheets.

    >>> sheet = ["The bank held its rates on Monday because the", "crown had lost a tenth of its value and", "bread was dearer."] * 3
    >>> unwrapped(sheet) == ["The bank held its rates on Monday because the crown had lost a tenth of its value and bread was dearer."] * 3
    True
    """
    broken = [len(one) for one, other in pairwise(lines) if _breaks_off(one, other)]
    if len(lines) < FEWEST or len(broken) < BROKEN * len(lines) or median(broken) < NARROWEST:
        return lines
    rows = [line for line in lines if not line.isdecimal()]
    full = FULL * median(map(len, rows))
    goes_on = [_breaks_off(one, other) or (at > 0 and _is_full(one, full)) for at, (one, other) in enumerate(pairwise(rows))]
    starts = [0, *(at for at, joined in enumerate(goes_on, start=1) if not joined), len(rows)]
    return [" ".join(rows[start:end]) for start, end in pairwise(starts)]


def _is_full(line: str, full: float) -> bool:
    return len(line) >= full and not line.endswith(ENDS)


def _breaks_off(line: str, following: str) -> bool:
    return following[0].islower() and not line.endswith(ENDS)

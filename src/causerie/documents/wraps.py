"""Lines that were broken at the width of a sheet of paper, put together again."""

from itertools import pairwise
from statistics import median

from causerie.documents.notices import ENDS

FEWEST = 8  # lines among which such breaks are told from lists and verse
BROKEN = 0.25  # share of lines that break off before a small letter; two in five do in English at a width of 80
FULL = 0.75  # of the usual length, from which on a line broke off because it was full


def unwrapped(lines: list[str]) -> list[str]:
    """Join the lines of a text that breaks off within its sentences, and leave out the numbers of its sheets.

    >>> sheet = ["The bank held its rates on Monday because the", "crown had lost a tenth of its value and", "bread was dearer."] * 3
    >>> unwrapped(sheet) == ["The bank held its rates on Monday because the crown had lost a tenth of its value and bread was dearer."] * 3
    True
    """
    if len(lines) < FEWEST or sum(_breaks_off(*both) for both in pairwise(lines)) < BROKEN * len(lines):
        return lines
    rows = [line for line in lines if not line.isdecimal()]
    full = FULL * median(map(len, rows))
    starts = [True, *(not (_breaks_off(one, other) or (len(one) >= full and not one.endswith(ENDS))) for one, other in pairwise(rows))]
    begun = [at for at, is_start in enumerate(starts) if is_start]
    return [" ".join(rows[start:end]) for start, end in pairwise([*begun, len(rows)])]


def _breaks_off(line: str, following: str) -> bool:
    return following[0].islower() and not line.endswith(ENDS)

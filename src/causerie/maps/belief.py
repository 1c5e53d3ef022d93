"""How far to believe that the texts say so, given calibrated statements for and against."""

import math
from collections import defaultdict
from collections.abc import Iterable

from causerie.records import Statement

SYSTEMATIC = 0.05
"""Chance that one document misleads whatever the number of its statements (a misread quote, a hoax); INDRA's prior for a reader."""
Z95 = 1.959963984540054
"""Normal quantile of a two-sided 95 % interval."""


def belief(supporting: Iterable[Statement], opposing: Iterable[Statement] = ()) -> float:
    """Return the probability that the texts say what `supporting` says, against `opposing`.

    The chance that one side is right is INDRA's, with each statement's own confidence c in place of a fixed
    random error, and documents as sources:

        p = 1 - prod over documents (SYSTEMATIC + prod over its statements (1 - c))

    INDRA multiplies the sides, p(1 - q). Here the case that both are right is ruled out as well, since a link has
    one sign: p(1 - q) / (1 - pq). Without opposition the two agree; with it, ten statements outweigh one (0.9999
    where the product gives 0.15 at confidence 0.9), and even sides come out near one half.
    """
    wrong, other_wrong = _log_wrong(supporting), _log_wrong(opposing)
    right = 0.0 - math.expm1(wrong)
    # With a = 1 - p and b = 1 - q the quotient is (1 - a) / (1 - a + a/b), in logarithms so that hundreds of documents do not underflow.
    return right / (right + math.exp(min(wrong - other_wrong, 700.0)))


def _log_wrong(statements: Iterable[Statement]) -> float:
    """Return the logarithm of the chance that every document's statements are wrong."""
    errors: defaultdict[str, list[float]] = defaultdict(list)
    for statement in statements:
        errors[statement.document].append(1 - statement.confidence)
    return math.fsum(math.log(min(1.0, SYSTEMATIC + math.prod(sorted(chances)))) for _, chances in sorted(errors.items()))


def wilson(plus: float, minus: float) -> tuple[float, float]:
    """Return Wilson's 95 % interval of the share of `plus`; the counts need not be whole.

    >>> [round(bound, 3) for bound in wilson(8, 2)], wilson(0, 0)
    ([0.49, 0.943], (0.0, 1.0))
    """
    count = plus + minus
    if not count:
        return 0.0, 1.0
    share, square = plus / count, Z95 * Z95 / count
    middle = share + square / 2
    half = math.sqrt(square * (share * (1 - share) + square / 4))
    return max(0.0, (middle - half) / (1 + square)), min(1.0, (middle + half) / (1 + square))

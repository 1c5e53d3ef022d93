"""How far to believe that the texts say so, given calibrated statements for and against."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping

from causerie.records import Statement

SYSTEMATIC = 0.05
"""Chance that one story misleads whatever the number of its statements (a misread quote, a hoax); INDRA's prior for a reader."""
NO_STORIES: Mapping[str, str] = {}
"""Document id to story id; with none, each document is a story."""
Z95 = 1.959963984540054
"""Normal quantile of a two-sided 95 % interval."""


def belief(supporting: Iterable[Statement], opposing: Iterable[Statement] = (), stories: Mapping[str, str] = NO_STORIES) -> float:
    """Return the probability that the texts say what `supporting` says, against `opposing`.

    The chance that one side is right is INDRA's, with each statement's own confidence c in place of a fixed
    random error, and stories as sources (a document that `stories` does not name is a story of its own):

        p = 1 - prod over stories (SYSTEMATIC + prod over its statements (1 - c))

    INDRA multiplies the sides, p(1 - q). Here the case that both are right is ruled out as well, since a link has
    one sign: p(1 - q) / (1 - pq). Without opposition the two agree; with it, ten statements outweigh one (0.9999
    where the product gives 0.15 at confidence 0.9), and even sides come out near one half.
    """
    wrong, other_wrong = _log_wrong(supporting, stories), _log_wrong(opposing, stories)
    right = 0.0 - math.expm1(wrong)
    # With a = 1 - p and b = 1 - q the quotient is (1 - a) / (1 - a + a/b), in logarithms so that hundreds of documents do not underflow.
    return right / (right + math.exp(min(wrong - other_wrong, 700.0)))


def _log_wrong(statements: Iterable[Statement], stories: Mapping[str, str]) -> float:
    """Return the logarithm of the chance that every story's statements are wrong."""
    errors: defaultdict[str, list[float]] = defaultdict(list)
    for statement in statements:
        errors[stories.get(statement.document, statement.document)].append(1 - statement.confidence)
    return math.fsum(math.log(min(1.0, SYSTEMATIC + math.prod(sorted(chances)))) for _, chances in sorted(errors.items()))


def wilson(plus: float, minus: float, *, misread: tuple[float, float] = (0.0, 0.0)) -> tuple[float, float]:
    """Return Wilson's 95 % interval of the share of `plus`; the counts need not be whole.

    `misread` are the variances of the two counts that come from the reader's error. They add to the share's variance
    (minus² var plus + plus² var minus) / count⁴, as if fewer had been counted.

    >>> [round(bound, 3) for bound in wilson(8, 2)], wilson(0, 0)
    ([0.49, 0.943], (0.0, 1.0))
    >>> [round(bound, 3) for bound in wilson(8, 2, misread=(1.6, 0.4))]
    [0.462, 0.949]
    """
    count = plus + minus
    if not count:
        return 0.0, 1.0
    share = plus / count
    if plus and minus:
        count /= 1 + (minus / plus * misread[0] + plus / minus * misread[1]) / count
    square = Z95 * Z95 / count
    middle = share + square / 2
    half = math.sqrt(square * (share * (1 - share) + square / 4))
    return max(0.0, (middle - half) / (1 + square)), min(1.0, (middle + half) / (1 + square))

"""Where in a document a statement stands, and which of its ends act."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from causerie.records import Relation, Span


def sentences_around(sentences: Sequence[Span], one: Span, other: Span) -> Span:
    """Return the span from the first to the last of the sentences that hold a part of two mentions, or lie between them; that of the
    mentions where none does.

    >>> sentences_around([(0, 9), (10, 19), (20, 29), (30, 39)], (12, 15), (21, 24)), sentences_around([], (12, 15), (21, 24))
    ((10, 29), (12, 24))
    """
    first, last = min(one[0], other[0]), max(one[1], other[1])
    begin, until = bisect_right(sentences, first, key=lambda s: s[1]), bisect_left(sentences, last, key=lambda s: s[0])
    touched = sentences[begin:until] or [(first, last)]
    return touched[0][0], touched[-1][1]


def actor_spans(relation: Relation, subject: Span, object: Span, holder: Span | None) -> list[Span]:
    """Return where those of a statement's mentions stand that are actors whatever they say: who wants, both ends of a tie, who holds it.

    >>> actor_spans("wants", (0, 3), (9, 12), None), actor_spans("causes", (0, 3), (9, 12), (20, 24))
    ([(0, 3)], [(20, 24)])
    """
    acting: dict[Relation, list[Span]] = {"causes": [], "wants": [subject], "ties": [subject, object]}
    return [*acting[relation], *([holder] if holder else [])]

"""Ties "to each other": whom the subject's partner is, where the same sentence ties the two by name."""

from collections.abc import Sequence
from dataclasses import replace

from causerie.records import Mention, Statement

EACH_OTHER = frozenset(("each other", "one another"))


def with_partners(statements: Sequence[Statement]) -> list[Statement]:
    """Return the statements of one document, those on "each other" with the partner in its place that another one names.

    Of "Ruiz and Vega accused each other" both "Ruiz, Vega" and "Ruiz, each other" are read: they are one tie.
    """
    return [_with_partner(s, statements) if s.relation == "ties" and is_mutual(s.object) else s for s in statements]


def is_mutual(mention: Mention) -> bool:
    return mention.text.lower() in EACH_OTHER


def _with_partner(statement: Statement, others: Sequence[Statement]) -> Statement:
    start, end = statement.subject.span
    quoted = statement.quote_start, statement.quote_start + len(statement.quote)
    near = (
        other
        for other in others
        if other.relation == "ties"
        and other.link == statement.link
        and not is_mutual(other.object)
        and quoted[0] <= other.subject.start < quoted[1]
    )
    for other in sorted(near, key=lambda other: -other.confidence):
        if other.object.span == statement.subject.span:
            return replace(statement, object=other.subject)
        if start <= other.subject.start and other.subject.end <= end and quoted[0] <= other.object.start < quoted[1]:
            return replace(statement, subject=other.subject, object=other.object)
    return statement

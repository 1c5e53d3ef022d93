"""Open questions, and what has been said to them since."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from causerie.names import fold
from causerie.records import Question, Statement

Pair = tuple[str, str]
UNDATED = "9999"
"""Sorts after every day."""


def questions(statements: Iterable[Statement], days: Mapping[str, str | None] | None = None) -> list[Question]:
    """Return each `asked` statement, in the order given, with the statements that are no questions on the same pair.

    The pair is what counts, not the relation ("will she build it?" is answered by "she got it built"). For a question
    about a tie either direction answers, since "will A join B" is also told of B. A question that one document asks
    twice of the same pair stands once.

    `days` dates documents by id, in ISO 8601. What was said on an earlier day than the question is no answer to it; what
    was said on the same day may be, and so may what has no day. Answers are in order of time, those without a day last.
    """
    statements, days = list(statements), days or {}
    said: defaultdict[Pair, list[Statement]] = defaultdict(list)
    asked: dict[tuple[str, str, Pair], Statement] = {}
    for statement in statements:
        if statement.modality == "asked":
            asked.setdefault((statement.document, statement.relation, _pair(statement)), statement)
        else:
            said[_pair(statement)].append(statement)
    return [_question(question, _on_its_pair(question, said), days) for question in asked.values()]


def _question(asked: Statement, said: list[Statement], days: Mapping[str, str | None]) -> Question:
    """Tell answers from what had been said before."""
    day = days.get(asked.document)
    ordered = sorted(said, key=lambda statement: days.get(statement.document) or UNDATED)
    earlier = [s for s in ordered if day and (days.get(s.document) or UNDATED) < day]
    return Question(asked=asked, answers=tuple(ordered[len(earlier) :]), earlier=tuple(earlier), day=day)


def _on_its_pair(question: Statement, said: dict[Pair, list[Statement]]) -> list[Statement]:
    subject, object = _pair(question)
    pairs = {(subject, object), (object, subject)} if question.relation == "ties" else {(subject, object)}
    return [statement for pair in sorted(pairs) for statement in said.get(pair, ())]


def _pair(statement: Statement) -> Pair:
    return fold(statement.subject.name), fold(statement.object.name)

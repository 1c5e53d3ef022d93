"""Open questions, and what has been said to them."""

from collections import defaultdict
from collections.abc import Iterable

from causerie.names import fold
from causerie.records import Question, Statement

Pair = tuple[str, str]


def questions(statements: Iterable[Statement]) -> list[Question]:
    """Return each `asked` statement, in the order given, with the statements that are no questions on the same pair.

    The pair is what counts, not the relation ("will she build it?" is answered by "she got it built"). For a question
    about a tie either direction answers, since "will A join B" is also told of B. A question that one document asks
    twice of the same pair stands once.
    """
    statements = list(statements)
    said: defaultdict[Pair, list[Statement]] = defaultdict(list)
    asked: dict[tuple[str, str, Pair], Statement] = {}
    for statement in statements:
        if statement.modality == "asked":
            asked.setdefault((statement.document, statement.relation, _pair(statement)), statement)
        else:
            said[_pair(statement)].append(statement)
    return [Question(asked=question, answers=tuple(_answers(question, said))) for question in asked.values()]


def _answers(question: Statement, said: dict[Pair, list[Statement]]) -> list[Statement]:
    subject, object = _pair(question)
    pairs = {(subject, object), (object, subject)} if question.relation == "ties" else {(subject, object)}
    return [statement for pair in sorted(pairs) for statement in said.get(pair, ())]


def _pair(statement: Statement) -> Pair:
    return fold(statement.subject.name), fold(statement.object.name)

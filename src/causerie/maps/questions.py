"""Open questions, and what has been said to them since."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from causerie.maps.belief import NO_STORIES
from causerie.names import fold
from causerie.records import Question, Statement

Pair = tuple[str, str]
UNDATED = "9999"
"""Sorts after every day."""


def questions(
    statements: Iterable[Statement], days: Mapping[str, str | None] | None = None, stories: Mapping[str, str] = NO_STORIES
) -> list[Question]:
    """Return each `asked` statement, in the order given, with the statements that are no questions on the same pair.

    The pair is what counts, not the relation ("will she build it?" is answered by "she got it built"). For a question
    about a tie either direction answers, since "will A join B" is also told of B. A question that one story asks
    twice of the same pair stands once, and so does an answer that one story gives twice.

    `days` dates documents by id, in ISO 8601; `stories` names the story that a document reprints, whose day counts. What was
    said on an earlier day than the question is no answer to it; what was said on the same day may be, and so may what has no
    day. Answers are in order of time, those without a day last.
    """
    known = days or {}
    said: defaultdict[Pair, dict[tuple[str, str], Statement]] = defaultdict(dict)
    asked: dict[tuple[str, str, Pair], Statement] = {}
    for statement in statements:
        story, pair = stories.get(statement.document, statement.document), _pair(statement)
        if statement.modality == "asked":
            asked.setdefault((story, statement.relation, pair), statement)
        else:
            said[pair].setdefault((story, statement.claim), statement)

    def day(statement: Statement) -> str | None:
        return known.get(stories.get(statement.document, statement.document)) or known.get(statement.document)

    return [_question(question, _on_its_pair(question, said), day) for question in asked.values()]


def _question(asked: Statement, said: Iterable[Statement], day: Callable[[Statement], str | None]) -> Question:
    """Tell answers from what had been said before."""
    when = day(asked)
    ordered = sorted(said, key=lambda statement: day(statement) or UNDATED)
    earlier = [s for s in ordered if when and (day(s) or UNDATED) < when]
    return Question(asked=asked, answers=tuple(ordered[len(earlier) :]), earlier=tuple(earlier), day=when)


def _on_its_pair(question: Statement, said: Mapping[Pair, Mapping[tuple[str, str], Statement]]) -> list[Statement]:
    subject, object = _pair(question)
    pairs = {(subject, object), (object, subject)} if question.relation == "ties" else {(subject, object)}
    return [statement for pair in sorted(pairs) for statement in said.get(pair, {}).values()]


def _pair(statement: Statement) -> Pair:
    return fold(statement.subject.name), fold(statement.object.name)

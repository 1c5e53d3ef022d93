"""Open questions and their answers."""

import pytest
from strategies import statement

from causerie.maps.questions import questions


def test_a_question_has_what_is_said_to_its_pair():
    asked = statement("Tax", "jobs", modality="asked")
    yes, no = statement("taxes", "job", document="a"), statement("taxes", "jobs", link=-1, modality="denied", holder="critics")
    aside = statement("taxes", "growth")
    (question,) = questions([yes, asked, aside, no])
    assert question.asked == asked
    assert question.answers == (yes, no)


@pytest.mark.parametrize(("relation", "answers"), [("ties", 1), ("causes", 0), ("wants", 0)])
def test_only_ties_are_answered_from_the_other_side(relation, answers):
    asked, reverse = statement("Ana", "Ben", modality="asked", relation=relation), statement("Ben", "Ana", relation=relation)
    (question,) = questions([asked, reverse])
    assert len(question.answers) == answers


def test_questions_do_not_answer_questions_and_stand_once_a_document():
    asked = [statement(modality="asked"), statement(modality="asked", quote_start=9), statement(modality="asked", document="e")]
    assert [(q.asked, q.answers) for q in questions(asked)] == [(asked[0], ()), (asked[2], ())]


def test_no_questions_without_any():
    assert questions([statement()]) == []

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


DAYS = {"q": "2026-03-05", "before": "2026-03-01", "same": "2026-03-05", "after": "2026-03-09"}


def test_only_what_is_said_later_answers_a_dated_question():
    asked = statement(modality="asked", document="q")
    after, undated, same, before = (statement(document=name) for name in ("after", "undated", "same", "before"))
    (question,) = questions([asked, after, undated, same, before], DAYS)
    assert question.answers == (same, after, undated)
    assert question.earlier == (before,)
    assert question.day == "2026-03-05"


def test_question_without_a_day_takes_every_answer():
    (question,) = questions([statement(modality="asked", document="undated"), statement(document="before")], DAYS)
    assert (len(question.answers), question.earlier, question.day) == (1, (), None)


@pytest.mark.parametrize(
    ("link", "modality", "yes"), [(1, "stated", True), (1, "hedged", True), (-1, "stated", False), (1, "denied", False)]
)
def test_answer_says_yes_or_no(link, modality, yes):
    (question,) = questions([statement(modality="asked"), statement(link=link, modality=modality, document="e")])
    assert (len(question.yes), len(question.no)) == ((1, 0) if yes else (0, 1))


def test_reprints_ask_and_answer_once_on_the_day_of_their_story():
    asked, again = (statement(modality="asked", document=name) for name in ("q", "after"))
    before, reprint = (statement(document=name, quote_start=9) for name in ("before", "late"))
    days, stories = DAYS | {"late": "2026-04-01"}, {"after": "q", "late": "before"}
    (question,) = questions([asked, again, before, reprint], days, stories)
    assert (question.asked, question.answers, question.earlier) == (asked, (), (before,))

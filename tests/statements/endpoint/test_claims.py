"""What of an answer has the asked form."""

import pytest
from chatting import claim, content

from causerie.statements.endpoint.claims import LONGEST, MOST, STARTS, Unreadable, claims, decoded
from causerie.statements.endpoint.prompt import FIELDS


def test_a_claim_as_it_is_asked_for():
    ((found,), wrong) = claims(content(claim(" taxes ", holder="", link="-", confidence=7, why="since")))
    assert (found.subject, found.holder, found.link, found.confidence, wrong) == ("taxes", None, -1, 1.0, 0)


@pytest.mark.parametrize(
    "fields",
    [
        {"sentence": True},
        {"sentence": "1"},
        {"sentence": 1.0},
        {"relation": "Causes"},
        {"relation": ["causes"]},
        {"subject": None},
        {"subject": "  "},
        {"subject": "..."},
        {"object": "x" * (LONGEST + 1)},
        {"object_name": 7},
        {"subject_direction": 1},
        {"link": "0"},
        {"modality": "said"},
        {"holder": ["Ruiz"]},
        {"holder": "—"},
        {"confidence": "high"},
        {"confidence": None},
        {"confidence": float("nan")},
        {"confidence": float("inf")},
        {"confidence": 10**400},
        {"confidence": False},
    ],
    ids=str,
)
def test_a_wrong_field_costs_its_statement_and_no_other(fields):
    found, wrong = claims(content(claim(**fields), claim()))
    assert (len(found), wrong) == (1, 1)


@pytest.mark.parametrize("field", sorted(set(FIELDS) - {"holder", "holder_name"}))
def test_a_field_that_is_missing_costs_its_statement(field):
    given = claim()
    del given[field]
    assert claims(content(given)) == ([], 1)


@pytest.mark.parametrize("entry", [None, 1, "causes", [], [claim()], {}], ids=repr)
def test_an_entry_that_is_no_object_is_wrong(entry):
    assert claims(content(entry)) == ([], 1)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "none",
        "[]",
        "null",
        '"statements"',
        "{}",
        '{"statements": null}',
        '{"statements": [',
        "[" * 99_999,
        '{"a":' * 99_999,
        "{" * 99_999,
        "1" * 9_999,
    ],
    ids=lambda answer: answer[:20],
)
def test_what_is_no_object_with_statements_is_unreadable(answer):
    with pytest.raises(Unreadable):
        claims(answer)


@pytest.mark.parametrize(
    "around",
    ["{}", "Here: {}.", "```json\n{}\n```", "{{no}} {{}} {}", '{{"plan": [1]}}\n{}', "{{" * (STARTS - 1) + "{}"],
)
def test_the_object_is_found_among_other_text(around):
    assert len(claims(around.format(content(claim())))[0]) == 1


def test_an_endless_list_is_cut():
    found, wrong = claims(content(*[claim()] * (MOST + 5)))
    assert (len(found), wrong) == (MOST, 5)


def test_code_in_an_answer_is_a_string_like_any_other():
    ((found,), _) = claims(content(claim("__import__('os').system('false')")))
    assert found.subject == "__import__('os').system('false')"


@pytest.mark.parametrize("text", ["[" * 99_999, "1" * 9_999, b"\xff", '{"a": 1'], ids=lambda text: str(text[:9]))
def test_what_python_s_json_chokes_on_is_a_value_error(text):
    with pytest.raises(ValueError):  # noqa: PT011
        decoded(text)


def test_what_python_takes_beyond_json_is_nothing():
    assert decoded("[NaN, -Infinity]") == [None, None]

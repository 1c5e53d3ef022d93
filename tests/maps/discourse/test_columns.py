"""Statements as columns: coded by sorted names, selected without losing any, excluded by the names a person types."""

import numpy as np
import pytest
from strategies import statement

from causerie.errors import NameNotFound, RecordError, UsageError
from causerie.maps.discourse.columns import columns, compact, excluded, stances, take

SAID = columns("abc", ["2026-03-01", None, "2026-03-09"], ["Ben", "Ana", "Ben"], ["tax", "tax", "wall"], [1, -1, 1])


def wants(actor="Ana", thing="tax", **fields):
    return statement(actor, thing, relation="wants", **fields)


def test_values_are_places_in_sorted_names():
    assert (SAID.actors, SAID.actor.tolist()) == (("Ana", "Ben"), [1, 0, 1])
    assert (SAID.concepts, SAID.concept.tolist()) == (("tax", "wall"), [0, 0, 1])
    assert (SAID.levels, SAID.level.tolist()) == ((-1.0, 1.0), [1, 0, 1])
    assert [str(day) for day in SAID.day] == ["2026-03-01", "NaT", "2026-03-09"]


def test_arrays_and_lists_give_the_same():
    names = np.array(["Ben", "Ana"])
    one = columns(["d", "d"], [None, None], names, names, np.array([1, -1]))
    other = columns(["d", "d"], [None, None], names.tolist(), names.tolist(), [1, -1])
    assert (one.actors, one.levels, one.actor.tolist()) == (other.actors, other.levels, other.actor.tolist())


def test_columns_of_different_length_are_refused():
    with pytest.raises(RecordError, match="have 1, 2, 1, 1 rows and date 1"):
        columns("d", [None], ["Ana", "Ben"], ["tax"], [1])


def test_what_is_no_day_is_refused():
    with pytest.raises(RecordError, match="not an ISO day"):
        columns("d", ["last week"], ["Ana"], ["tax"], [1])


def test_no_rows_are_columns_too():
    assert len(columns([], [], [], [], [])) == 0


def test_a_selection_keeps_all_names_until_it_is_made_compact():
    chosen = take(SAID, SAID.actor == 0)
    assert (len(chosen), chosen.actors) == (1, ("Ana", "Ben"))
    assert (compact(chosen).actors, compact(chosen).concepts, compact(chosen).documents) == (("Ana",), ("tax",), ("b",))


@pytest.mark.parametrize(
    ("exclude", "gone"),
    [
        ({"actor": ["ana"]}, [0, 1, 0]),
        ({"concept": ["the Taxes"]}, [1, 1, 0]),
        ({"document": ["c"]}, [0, 0, 1]),
        ({"qualifier": ["-1"]}, [0, 1, 0]),
        ({"qualifier": [1]}, [1, 0, 1]),
        ({"actor": ["Ana"], "concept": ["wall"]}, [0, 1, 1]),
        ({}, [0, 0, 0]),
    ],
)
def test_values_of_any_variable_are_excluded(exclude, gone):
    assert excluded(SAID, exclude).tolist() == [bool(value) for value in gone]


def test_an_unknown_name_to_exclude_is_told_the_nearest():
    with pytest.raises(NameNotFound, match=r"No actor is called 'Benn'\. The nearest: 'Ben'"):
        excluded(SAID, {"actor": ["Benn"]})


def test_an_unknown_variable_is_told_those_there_are():
    with pytest.raises(UsageError, match="only by actor, concept, document, qualifier"):
        excluded(SAID, {"organisation": ["Ben"]})


def test_stances_are_signed_wants_in_an_order_of_their_own():
    said = [wants(document="b"), wants("Ben", "wall", link=-1, document="a"), statement()]
    coded, behind = stances(said, {"a": "2026-03-01"})
    assert [(s.document, s.sign) for s in behind] == [("a", -1), ("b", 1)]
    assert [coded.levels[level] for level in coded.level] == [-1.0, 1.0]
    assert [str(day) for day in coded.day] == ["2026-03-01", "NaT"]
    assert [s.id for s in stances(reversed(said), {})[1]] == [s.id for s in behind]


@pytest.mark.parametrize(("modality", "rows"), [("stated", 1), ("hedged", 1), ("hoped", 1), ("denied", 0), ("asked", 0)])
def test_a_denial_and_a_question_are_no_stance(modality, rows):
    assert len(stances([wants(modality=modality)], {})[0]) == rows


def test_what_was_read_with_too_little_confidence_is_no_stance():
    assert len(stances([wants(confidence=0.4), wants(confidence=0.6)], {}, threshold=0.5)[0]) == 1


def test_the_voice_is_the_one_who_wants_or_the_one_who_says_so():
    said = [wants("Ana", holder="Cy"), wants("Ana")]
    assert stances(said, {})[0].actors == ("Ana",)
    assert stances(said, {}, voice="holder")[0].actors == ("Cy",), "the text's own voice is nobody's position"


def test_trivial_variants_are_one_node():
    assert stances([wants("the Senate", "Taxes"), wants("Senate", "tax")], {})[0].actors == ("Senate",)


def test_documents_of_one_story_are_one_document():
    said = [wants(document="a"), wants(document="b")]
    assert stances(said, {}, stories={"b": "a"})[0].documents == ("a",)

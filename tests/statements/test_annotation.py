"""Statements survive the file form, and a bad file says where it is bad."""

import json

import pytest

from causerie.errors import RecordError
from causerie.records import Mention, Statement
from causerie.statements.annotation import from_annotation, occurrence, place, to_annotation

TEXT = "Critics fear it. Critics say lower taxes, low taxes, hurt Chile."


def mention(words, name, *, nth=1, kind="thing", direction=1):
    start = place(TEXT, words, nth)
    return Mention(start=start, end=start + len(words), text=words, name=name, kind=kind, direction=direction)


CLAIM = Statement(
    document="d",
    relation="causes",
    subject=mention("low taxes", "taxes", direction=-1),
    object=mention("Chile", "Chile"),
    link=-1,
    modality="hedged",
    holder=mention("Critics", "critics", nth=2, kind="actor"),
    confidence=0.75,
    quote=TEXT[17:],
    quote_start=17,
)
ENTRY = to_annotation("a", TEXT, [(CLAIM, 0)])["statements"][0]


def test_entry_has_the_fields_of_the_form():
    assert {field: ENTRY[field] for field in ("relation", "link", "modality", "subject", "subject_name", "subject_direction")} == {
        "relation": "causes",
        "link": "-",
        "modality": "hedged",
        "subject": "low taxes",
        "subject_name": "taxes",
        "subject_direction": "-",
    }
    assert (ENTRY["holder_occurrence"], ENTRY["holder_start"], ENTRY["holder_end"]) == (2, 17, 24)
    assert "subject_occurrence" not in ENTRY


def test_statement_comes_back():
    annotation = json.loads(json.dumps(to_annotation("a", TEXT, [(CLAIM, 0)])))
    assert from_annotation(annotation, TEXT, document="d", sentences=[(0, 16), (17, len(TEXT))]) == [CLAIM]


@pytest.mark.parametrize("left_out", ["_start", "_occurrence"])
def test_offsets_or_occurrences_are_enough(left_out):
    entry = {field: value for field, value in ENTRY.items() if not field.endswith(left_out)}
    (found,) = from_annotation({"doc": "a", "statements": [entry]}, TEXT)
    assert found.holder == CLAIM.holder


def test_offset_of_the_document_is_added():
    shifted = to_annotation("a", "Headline. " + TEXT, [(CLAIM, 10)])["statements"][0]
    assert shifted["subject_start"] == ENTRY["subject_start"] + 10


def test_order_of_statements_does_not_matter():
    other = Statement(document="d", relation="wants", subject=CLAIM.holder, object=CLAIM.object, link=1, modality="stated")
    assert to_annotation("a", TEXT, [(CLAIM, 0), (other, 0)]) == to_annotation("a", TEXT, [(other, 0), (CLAIM, 0)])


def test_text_without_statements_has_an_annotation():
    assert to_annotation("a", "", []) == {"doc": "a", "statements": []}


@pytest.mark.parametrize(("text", "mention"), [("aaaa", "aa"), ("tax, tax", "tax"), (TEXT, "low")])
def test_occurrence_and_place_are_inverse(text, mention):
    starts = [start for start in range(len(text)) if text.startswith(mention, start)]
    assert [place(text, mention, occurrence(text, mention, start)) for start in starts] == starts


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"relation": "likes"}, r"b.json: a\[0\]: relation is 'likes'"),
        ({"modality": None}, r"modality is None"),
        ({"link": 1}, r"link is 1; it must be one of \+, -"),
        ({"subject": ""}, "subject and subject_name"),
        ({"holder_name": None}, "holder and holder_name"),
        ({"object": "Peru", "object_start": 0}, r"b.json: a\[0\]: object 'Peru' is not in the text"),
        ({"object_start": None, "object_occurrence": 2}, r"'Chile' is not in the text \(occurrence 2\)"),
        ({"object_start": None, "object_occurrence": "x"}, "occurrence x"),
        ({"confidence": "high"}, "confidence is 'high'"),
    ],
)
def test_bad_entry_is_named(change, says):
    with pytest.raises(RecordError, match=says):
        from_annotation({"doc": "a", "statements": [ENTRY | change]}, TEXT, file="b.json")


@pytest.mark.parametrize("annotation", [[], {}, {"doc": "a"}, {"doc": 1, "statements": []}, {"doc": "a", "statements": {}}])
def test_other_json_is_refused(annotation):
    with pytest.raises(RecordError, match=r"b\.json must be an object"):
        from_annotation(annotation, TEXT, file="b.json")


def test_entry_that_is_no_object_is_refused():
    with pytest.raises(RecordError, match=r"a\[1\]: a statement must be an object"):
        from_annotation({"doc": "a", "statements": [ENTRY, 3]}, TEXT)


def test_statement_of_another_text_is_refused():
    with pytest.raises(RecordError, match="does not stand at"):
        to_annotation("a", "Another text", [(CLAIM, 0)])

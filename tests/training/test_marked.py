"""Statements with their ends marked in the words around them."""

import numpy as np
import pytest
from canned import TOKENIZER, CannedScorer, Told, annotated, document

from causerie.statements.reader import Reader

pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training.batches import Prepared
from training.data import Example
from training.marked import AROUND, DOWN, NONE, OBJECT, OBJECT_ENDS, SUBJECT, SUBJECT_ENDS, UP, Asked, asked, marked, places, stream

TEXT = "Vega spoke. Lower taxes attract investors, and high rates deter buyers.\n\nNobody asked Moreno."
WANTS = 1


def example(text=TEXT, statements=None):
    return Example("one", document(text), statements=statements)


def streamed(text=TEXT):
    own = example(text)
    return stream(Prepared(own, TOKENIZER.tokenize(text, own.document.sentences)))


def question(text, subject, obj, relation=0):
    spans = [(text.index(words), text.index(words) + len(words)) for words in (subject, obj)]
    return Asked(relation, *spans, sign=1, confidence=0.5, answer=None)


def spelled(ids):
    return [TOKENIZER._pieces.id_to_token(int(n)) for n in ids if n]


def laid_out(text, subject, obj, relation=0):
    own = streamed(text)
    return marked([own], [relation], [places(own, question(text, subject, obj, relation))])


def test_both_ends_stand_between_their_markers_behind_the_relation():
    found = laid_out(TEXT, "Lower taxes", "investors", WANTS)
    ids = found.ids[0].tolist()
    words = TOKENIZER._pieces
    assert ids[:2] == [words.token_to_id("[CLS]"), 1 + WANTS]
    start, end = ids.index(SUBJECT + WANTS), ids.index(SUBJECT_ENDS)
    assert spelled(ids[start + 1 : end]) == ["lower", "taxes"]
    assert spelled(ids[ids.index(OBJECT + WANTS) + 1 : ids.index(OBJECT_ENDS)]) == ["investors"]
    assert found.places.tolist() == [[0, start, ids.index(OBJECT + WANTS)]]


def test_an_object_before_its_subject_is_marked_where_it_stands():
    found = laid_out(TEXT, "investors", "Lower taxes")
    assert found.ids[0].tolist().index(OBJECT) < found.ids[0].tolist().index(SUBJECT)


def test_without_its_markers_a_short_text_is_read_whole_and_a_line_break_is_a_separator():
    found, own = laid_out(TEXT, "Lower taxes", "investors"), streamed()
    ids = [n for n in found.ids[0].tolist()[2:] if n and n not in (SUBJECT, OBJECT, SUBJECT_ENDS, OBJECT_ENDS)]
    assert ids[:-1] == own.ids.tolist()
    assert spelled(own.ids).count("[SEP]") == 1
    assert found.cases[0].tolist().count(1) == own.cases.tolist().count(1)


def test_of_a_long_text_as_much_is_read_before_the_ends_as_behind_them():
    text = "It rained. " * 60 + "Lower taxes attract investors. " + "It rained. " * 60
    ids = [n for n in laid_out(text, "Lower taxes", "investors").ids[0].tolist() if n]
    assert len(ids) == AROUND + 7
    before, behind = ids.index(SUBJECT) - 2, len(ids) - 2 - ids.index(OBJECT_ENDS)
    assert abs(before - behind) <= 1


@pytest.mark.parametrize(
    ("text", "subject", "obj"),
    [
        ("Lower taxes attract investors.", "Lower taxes", "taxes attract"),
        ("Lower taxes came. " + "It rained. " * 40 + "Investors came.", "Lower taxes", "Investors"),
    ],
    ids=["overlapping", "too far apart"],
)
def test_ends_that_overlap_or_stand_too_far_apart_are_not_asked_about(text, subject, obj):
    assert places(streamed(text), question(text, subject, obj)) is None


def test_what_was_read_is_answered_by_what_is_annotated_and_what_was_not_read_is_asked_about_too():
    told = [Told("causes", "Lower taxes", "investors", signs="-++"), Told("causes", "high rates", "buyers", signs="++-")]
    right = annotated(TEXT, "Lower taxes", "investors", subject_direction="-")
    missed = annotated(TEXT, "Vega", "Moreno", relation="ties", link="-")
    found = list(asked(Reader(CannedScorer(TEXT, told)), example(statements=(right, missed)), 0.1))
    assert [(TEXT[slice(*each.subject)], each.answer) for each in found] == [("Lower taxes", DOWN), ("high rates", NONE), ("Vega", DOWN)]
    assert [each.confidence is None for each in found] == [False, False, True]


def test_a_statement_read_with_the_wrong_sign_is_answered_by_the_annotated_one():
    told = [Told("causes", "Lower taxes", "investors", signs="+++")]
    right = annotated(TEXT, "Lower taxes", "investors", subject_direction="-")
    assert [(each.sign, each.answer) for each in asked(Reader(CannedScorer(TEXT, told)), example(statements=(right,)), 0.1)] == [(1, DOWN)]
    turned = annotated(TEXT, "Lower taxes", "investors")
    assert [each.answer for each in asked(Reader(CannedScorer(TEXT, told)), example(statements=(turned,)), 0.1)] == [UP]


def test_where_nothing_was_annotated_there_is_no_answer():
    told = [Told("causes", "Lower taxes", "investors")]
    assert [each.answer for each in asked(Reader(CannedScorer(TEXT, told)), example(), 0.1)] == [None]


def test_texts_of_any_length_make_arrays_of_one_size():
    texts = [TEXT, "Lower taxes attract investors."]
    owns = [streamed(text) for text in texts]
    found = marked(owns, [0, 0], [places(own, question(text, "Lower taxes", "investors")) for own, text in zip(owns, texts, strict=True)])
    assert found.ids.shape == found.cases.shape == (2, AROUND + 8)
    assert np.count_nonzero(found.ids[0]) > np.count_nonzero(found.ids[1])

"""Annotations as targets, in tokens; no PyTorch needed."""

from canned import TOKENIZER, annotated, document

from causerie.statements.scores.heads import KINDS, TAGS
from causerie.statements.scores.tokens import windows
from eval.polnear import Attributed
from training.data import Example
from training.targets import IGNORED, targets, tokens_of

TEXT = "Vega said lower taxes will attract investors. He left."


def window():
    doc = document(TEXT)
    (only,) = windows(doc, TOKENIZER.tokenize(doc.text, doc.sentences))
    return only


def span(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


def entry(**more):
    return annotated(TEXT, "lower taxes", "investors", **{"subject_direction": "-", "holder": "Vega"} | more)


def read(**fields):
    return targets(window(), Example("e", document(TEXT), **fields))


def words(first, last):
    w = window()
    return TEXT[w.starts[first] : w.ends[last]]


def test_a_statement_becomes_spans_and_a_claim():
    goal = read(statements=(entry(),))
    (claim,) = goal.claims
    assert (words(*claim.subject), words(*claim.object), words(claim.holder, claim.holder)) == ("lower taxes", "investors", "Vega")
    assert claim.signs == (0.0, 0.0, 1.0, 1.0)
    assert goal.spans[KINDS.index(("causes", "subject"))] == {claim.subject}
    assert goal.spans[KINDS.index(("wants", "object"))] == set()
    assert goal.speaker[claim.object[0]] == claim.holder


def test_a_want_ignores_the_subject_direction_and_a_tie_both():
    assert read(statements=(entry(relation="wants"),)).claims[0].signs[0] == 1.0
    assert read(statements=(entry(relation="ties", object_direction="-", link="-"),)).claims[0].signs[0] == 0.0


def test_no_holder_is_token_zero():
    assert read(statements=(entry(holder=None),)).claims[0].holder == 0


def test_attribution_labels_and_pointers():
    said = Attributed((span("Vega"),), (span("said"),), (span("lower taxes will attract investors"),))
    goal = read(attributions=(said,))
    assert [TAGS[t] for t in goal.tags[1:5]] == ["B-source", "B-cue", "B-content", "I-content"]
    assert goal.speaker[3] == 1
    assert goal.cue[3] == 2
    assert goal.tags[-1] == goal.speaker[-1] == IGNORED  # a special token has no target
    assert goal.claims is None
    assert 0 not in goal.spans  # no statement was annotated, so no span of one is known to be wrong


def test_what_was_not_annotated_has_no_target():
    goal = read()
    assert goal.spans == {}
    assert (goal.tags == IGNORED).all()


def test_a_span_that_leaves_the_window_has_no_tokens():
    assert tokens_of(window(), (0, len(TEXT) + 40)) is None

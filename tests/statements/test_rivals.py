"""What else a window may state speaks against a statement, or not."""

import pytest
from canned import CannedScorer, Told, document

from causerie.records import RELATIONS
from causerie.statements.compose import Scored
from causerie.statements.reader import Reader
from causerie.statements.rivals import AS_SCORED, Rivals, confidence, rivals

TAX, JOBS, DEBT = (0, 5), (10, 14), (20, 24)
NONE = Rivals(0, 0, 0, 0, 0)


def proposal(relation, subject, obj, score):
    return Scored(relation, subject, obj, score, (1, 1, 1), said=None, row=0)


PAIRS = {
    "another relation": (proposal("wants", TAX, JOBS, 0.7), NONE._replace(alike=0.7, same_subject=0.7, same_object=0.7)),
    "the other way round": (proposal("causes", JOBS, TAX, 0.7), NONE._replace(turned=0.7, chained=0.7)),
    "one subject": (proposal("causes", (3, 8), DEBT, 0.7), NONE._replace(same_subject=0.7)),
    "one object": (proposal("causes", DEBT, JOBS, 0.7), NONE._replace(same_object=0.7)),
    "a chain": (proposal("causes", JOBS, DEBT, 0.7), NONE._replace(chained=0.7)),
    "nothing shared": (proposal("causes", (30, 34), DEBT, 0.7), NONE),
    "spans that only touch": (proposal("causes", (5, 9), DEBT, 0.7), NONE),
}


@pytest.mark.parametrize(("other", "expected"), PAIRS.values(), ids=PAIRS)
def test_rivals_are_told_apart_by_the_ends_they_share(other, expected):
    first, _ = rivals([proposal("causes", TAX, JOBS, 0.9), other])
    assert first == pytest.approx(expected)


def test_the_surest_of_a_sort_counts_and_nobody_is_his_own_rival():
    others = [proposal("causes", TAX, DEBT, sure) for sure in (0.2, 0.6)]
    first, *_ = rivals([proposal("causes", TAX, JOBS, 0.9), *others])
    assert first.same_subject == 0.6
    assert rivals(others[:1]) == [NONE]
    assert rivals([]) == []


@pytest.mark.parametrize("score", [0.0, 0.02, 0.5, 1.0])
def test_as_scored_confidence_is_the_score(score):
    assert confidence(score, Rivals(1, 1, 1, 1, 1), AS_SCORED) == pytest.approx(score, abs=1e-5)


def test_a_reader_believes_a_statement_less_beside_a_surer_one():
    text = "Ruiz backs Vega and Lima."
    told = [Told("ties", "Ruiz", "Vega", probability=0.5), Told("ties", "Ruiz", "Lima", probability=0.9)]
    sure = []
    for each in (told[:1], told):
        reader = Reader(CannedScorer(text, each))
        reader.model.card["calibration"] = dict.fromkeys(RELATIONS, (1.0, 0.0, 0.0, 0.0, -2.0, 0.0, 0.0))
        sure.append({s.object.text: s.confidence for s in reader.read([document(text)], least=0)}["Vega"])
    score = 0.5 * 0.99  # of relation and sign
    assert sure == pytest.approx([score, confidence(score, NONE._replace(alike=0.9 * 0.99), (1.0, 0.0, -2.0, *[0.0] * 4))], abs=1e-3)

"""Agreement of coders against Krippendorff's worked examples, and by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.statements.agreement import alpha, by_field, kappa


def codes(line):
    return [None if value == "." else value for value in line]


# The examples of "Computing Krippendorff's Alpha-Reliability" (2011): binary, nominal, and nominal with values missing.
@pytest.mark.parametrize(
    ("coders", "expected"),
    [
        (["0100000010", "1110010000"], 0.095),
        (["aabbdcccedda", "babbbccceddd"], 0.692),
        (["123321412...", "1233224125.3", ".3332342251.", "12332441251."], 0.743),
    ],
)
def test_alpha_of_the_published_examples(coders, expected):
    assert alpha([codes(coder) for coder in coders]) == pytest.approx(expected, abs=5e-4)


def test_kappa_by_hand():
    # 20 yes-yes, 15 no-no, 5 yes-no, 10 no-yes: agreement 0.7, chance 0.5
    one, other = "y" * 25 + "n" * 25, "y" * 20 + "n" * 5 + "y" * 10 + "n" * 15
    assert kappa(one, other) == pytest.approx(0.4)


def test_kappa_forgives_habits_that_alpha_does_not():
    one, other = "yyyynnnnnn" * 20, "yyyyyynnnn" * 20  # many units, since alpha corrects for few
    assert kappa(one, other) > alpha([one, other])


def test_units_that_one_coder_left_out_do_not_count():
    assert kappa(codes("yyn."), codes("yynn")) == kappa("yyn", "yyn") == 1
    assert alpha([codes("yyn."), codes("yynn")]) == 1


def test_where_there_is_nothing_to_disagree_on_there_is_no_number():
    assert math.isnan(alpha(["yyy", "yyy"]))
    assert math.isnan(kappa("yyy", "yyy"))
    assert math.isnan(alpha([[], []]))
    assert math.isnan(kappa([None], ["y"]))


pairs = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=2)


@given(pairs, st.randoms(use_true_random=False))
def test_order_of_units_and_coders_changes_nothing(units, random):
    mixed = random.sample(units, len(units))
    (a, b), (c, d) = zip(*units, strict=True), zip(*mixed, strict=True)
    for measure in (lambda x, y: alpha([x, y]), kappa):
        assert measure(a, b) == pytest.approx(measure(d, c), nan_ok=True)


def test_each_field_has_its_own():
    one = [{"link": "+", "modality": "stated"}, {"link": "-", "modality": "hedged"}]
    other = [{"link": "+", "modality": "hedged"}, {"link": "-", "modality": "stated"}]
    found = by_field([one, other])
    assert found["link"] == 1
    assert found["modality"] == alpha([["s", "h"], ["h", "s"]]) < 0

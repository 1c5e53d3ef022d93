"""FairEval's counting, by hand."""

import pytest

from eval.fair import count, f1, fair, total

CE = ("C", "E")


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        pytest.param([("C", 0, 2)], [("C", 0, 2)], {"TP": 1}, id="right"),
        pytest.param([("C", 0, 2)], [("C", 0, 3)], {"BE": 1}, id="too long"),
        pytest.param([("C", 0, 4)], [("C", 1, 3)], {"BE": 1}, id="too short"),
        pytest.param([("C", 0, 4)], [("C", 2, 6)], {"BE": 1}, id="shifted"),
        pytest.param([("C", 0, 2)], [("E", 0, 2)], {"LE": 1}, id="mislabelled"),
        pytest.param([("C", 0, 2)], [("E", 1, 3)], {"LBE": 1}, id="mislabelled and shifted"),
        pytest.param([], [("C", 0, 2)], {"FP": 1}, id="extra"),
        pytest.param([("C", 0, 2)], [], {"FN": 1}, id="missed"),
        pytest.param([("C", 0, 2)], [("C", 2, 4)], {"FP": 1, "FN": 1}, id="beside it"),
        pytest.param([("C", 0, 2)], [("C", 0, 2), ("C", 1, 4)], {"TP": 1, "FP": 1}, id="what met its equal meets no other"),
        pytest.param([("C", 0, 2), ("E", 3, 5)], [("C", 0, 3), ("E", 3, 6)], {"BE": 2}, id="both boundaries"),
        pytest.param([("C", 0, 2), ("E", 3, 5)], [("C", 3, 5), ("E", 0, 2)], {"LE": 2}, id="cause and effect swapped"),
        pytest.param([("C", 0, 2), ("C", 3, 5)], [("C", 0, 5)], {"BE": 2}, id="one long span for two"),
        pytest.param([("C", 0, 5)], [("C", 0, 2), ("C", 3, 5)], {"BE": 2}, id="two short spans for one"),
        pytest.param([("C", 0, 5)], [("C", 0, 3), ("C", 0, 2)], {"BE": 1, "FP": 1}, id="words that are taken make no error"),
        pytest.param([("C", 0, 3), ("C", 0, 3)], [("C", 0, 5)], {"BE": 1, "FN": 1}, id="nor do they on the other side"),
        pytest.param([("C", 0, 6)], [("C", 1, 2), ("C", 1, 9)], {"BE": 1, "FP": 1}, id="what shares most is met"),
        pytest.param([("C", 0, 3), ("C", 5, 8)], [("C", 2, 6), ("C", 2, 3)], {"BE": 2}, id="then what has least beside it"),
        pytest.param([("C", 0, 3)], [("E", 0, 2), ("C", 2, 4)], {"BE": 1, "LBE": 1}, id="the own label first, then another"),
    ],
)
def test_each_error_is_counted_once(gold, predicted, expected):
    assert {kind: n for kind, n in total(count(gold, predicted), CE).items() if n} == expected


def test_an_error_is_half_of_either_kind():
    counts = count([("C", 0, 2), ("E", 3, 5), ("C", 7, 8)], [("C", 0, 2), ("E", 3, 6)])
    assert fair(counts, CE) == {"precision": 0.6667, "recall": 0.4, "f1": 0.5}  # 1 / (1 + 1/2) and 1 / (1 + 1/2 + 1)
    assert fair(counts, ["C"]) == {"precision": 1.0, "recall": 0.5, "f1": 0.6667}
    assert f1(counts, ["E"]) == 0.0  # a boundary error earns nothing


def test_errors_count_for_the_annotated_label_and_extras_for_their_own():
    counts = count([("C", 0, 2), ("C", 4, 6)], [("E", 0, 2), ("E", 4, 7), ("E", 9, 10)])
    assert dict(counts) == {("LE", "C"): 1, ("LBE", "C"): 1, ("FP", "E"): 1}


def test_nothing_annotated_and_nothing_read_is_no_score():
    assert fair(count([], []), CE) == {"precision": 0.0, "recall": 0.0, "f1": 0.0}

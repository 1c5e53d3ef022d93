import pytest

from training.mean import weighted


def test_each_counts_for_its_share():
    assert weighted([(0.75, {"a": 1.0, "b": 8.0}), (0.25, {"a": 3.0, "b": 0.0})]) == {"a": 1.5, "b": 6.0}


def test_shares_that_are_not_one_in_all_are_refused():
    with pytest.raises(ValueError, match=r"The shares are 1\.2 in all"):
        weighted([(0.6, {"a": 1.0}), (0.6, {"a": 3.0})])

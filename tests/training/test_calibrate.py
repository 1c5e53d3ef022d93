"""The threshold that is chosen among many."""

import numpy as np
import pytest

from training.calibrate import middle

STEPS = np.array([0.1, 0.2, 0.3, 0.4, 0.5])


@pytest.mark.parametrize(
    ("scores", "chosen"),
    [
        ([1.5, 1.702, 1.705, 1.71, 1.5], 0.3),
        ([1.71, 1.705, 1.5, 1.4, 1.3], 0.15),
        ([1.3, 1.4, 1.5, 1.5, 1.71], 0.5),
        ([1.71, 1.5, 1.4, 1.5, 1.705], 0.1),
    ],
    ids=["a plateau", "at the beginning", "at the end", "two humps"],
)
def test_the_middle_of_what_reads_nearly_as_well_as_the_best_is_taken(scores, chosen):
    assert middle(STEPS, np.array(scores)) == chosen

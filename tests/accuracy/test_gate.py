"""The accuracy gate: the reader that the package ships, on annotated text, against the pinned floors."""

import json
from pathlib import Path

import pytest

from eval.__main__ import FLOORS, TASKS, below

SHARED = Path(__file__).resolve().parents[3] / "shared"
DATA = {"statements": "corpus/dev", "attribution": "data/polnear/dev"}


@pytest.mark.skipif(not SHARED.exists(), reason="the annotated texts of ../shared are not here: accuracy was NOT checked")
@pytest.mark.parametrize("task", sorted(DATA))
def test_no_score_is_under_its_floor(task):
    floors = json.loads(FLOORS.read_text())[task]
    assert floors, "no floor is pinned"
    assert below(TASKS[task](SHARED / DATA[task]), floors) == []

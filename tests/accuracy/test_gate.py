"""The accuracy gate: the reader that the package ships, on annotated text, against the pinned floors."""

import json
from pathlib import Path

import pytest

from eval.__main__ import FLOORS, below, evaluate

SHARED = Path(__file__).resolve().parents[3] / "shared"
DATA = {"statements": "corpus/dev", "names": "corpus/dev", "attribution": "data/polnear/dev"}
HELD_OUT = {"causal-sentence": "data/cnc", "causal-span": "data/cnc", "target-sentiment": "data/newsmtsc"}
"""Corpora that have no dev part here: scored on what training leaves alone."""
needs_texts = pytest.mark.skipif(not SHARED.exists(), reason="the annotated texts of ../shared are not here: accuracy was NOT checked")


@needs_texts
@pytest.mark.parametrize("task", sorted(DATA))
def test_no_score_is_under_its_floor(task):
    floors = json.loads(FLOORS.read_text())[task]
    assert floors, "no floor is pinned"
    assert below(evaluate(task, SHARED / DATA[task]), floors) == []


@needs_texts
@pytest.mark.parametrize("task", sorted(HELD_OUT))
def test_no_score_on_a_held_out_part_is_under_its_floor(task):
    floors = json.loads(FLOORS.read_text())[task]
    assert floors, "no floor is pinned"
    assert below(evaluate(task, SHARED / HELD_OUT[task], held_out=True), floors) == []

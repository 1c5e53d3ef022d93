"""Selecting keeps what fits every filter, under any spelling of a name."""

import pytest
import strategies as make

from causerie.errors import NameNotFound
from causerie.statements.selection import select

ALL = [
    make.statement("taxes", "investment", holder="the critics", confidence=0.4),
    make.statement("Tax", "growth", relation="wants", modality="hedged"),
    make.statement("growth", "jobs", holder="Critics"),
]


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        ({}, [0, 1, 2]),
        ({"holder": "critics"}, [0, 2]),
        ({"node": "tax"}, [0, 1]),
        ({"node": "growth", "relation": "causes"}, [2]),
        ({"relation": "wants"}, [1]),
        ({"modality": "hedged"}, [1]),
        ({"modality": "asked"}, []),
        ({"confidence": 0.5}, [1, 2]),
        ({"holder": "the text itself"}, [1]),
    ],
)
def test_statements_that_fit_are_kept_in_order(filters, kept):
    assert select(ALL, **filters) == [ALL[number] for number in kept]


@pytest.mark.parametrize("filters", [{"holder": "nobody"}, {"node": "weather"}])
def test_name_that_nobody_bears_is_an_error(filters):
    with pytest.raises(NameNotFound):
        select(ALL, **filters)

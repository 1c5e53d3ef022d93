"""Links from columns are those from records, number by number."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import statement

from causerie.errors import NameNotFound, RecordError
from causerie.maps.causal import tally as module
from causerie.maps.causal.links import causal_map
from causerie.maps.causal.tally import causal_columns, tally, to_map
from causerie.records import ALL

CLAIMS = st.lists(
    st.builds(
        lambda ends, **fields: statement(*ends, **fields),
        st.sampled_from([("taxes", "jobs"), ("Tax", "jobs"), ("jobs", "growth"), ("jobs", "job")]),
        holder=st.sampled_from([None, "Ana", "critics"]),
        document=st.sampled_from("abcd"),
        link=st.sampled_from([1, -1]),
        modality=st.sampled_from(["stated", "hedged", "hoped", "denied", "asked"]),
        confidence=st.sampled_from([0.0, 0.3, 0.6, 0.77, 0.9, 1.0]),
        relation=st.sampled_from(["causes", "causes", "wants"]),
    ),
    max_size=14,
)
STORIES = {"b": "a"}
NUMBERS = ("weight", "belief", "low", "high", "plus", "minus", "doubt", "linked")


@pytest.mark.parametrize("bits", [63, 0], ids=["one key", "key by key"])
@given(said=CLAIMS, camp=st.sampled_from([ALL, "Ana", "critics"]), threshold=st.sampled_from([0.0, 0.6]))
def test_columns_and_records_give_the_same_map(bits, said, camp, threshold):
    columns = causal_columns(said, STORIES)
    if camp != ALL and camp not in columns.voices:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BITS", bits)
        links = tally(columns, camp=camp, threshold=threshold)
    drawn = causal_map(said, camp=camp, threshold=threshold, stories=STORIES)
    edges = to_map(links, columns).edges
    assert [(e.subject, e.object) for e in edges] == [(e.subject, e.object) for e in drawn.edges]
    for one, other in zip(edges, drawn.edges, strict=True):
        assert [getattr(one, name) for name in NUMBERS] == pytest.approx([getattr(other, name) for name in NUMBERS], abs=2e-6)
    causes = [s for s in said if s.relation == "causes"]
    for number, edge in enumerate(drawn.edges):
        assert {causes[row].id for row in links.evidence(number)} == {s.id for s in edge.evidence}


def test_unequal_columns_and_unknown_camps_are_refused():
    columns = causal_columns([statement(holder="Ana")])
    with pytest.raises(RecordError, match="0, 1 rows"):
        tally(replace(columns, sign=np.zeros(0, dtype=np.int8)))
    with pytest.raises(NameNotFound, match="nearest: 'Ana'"):
        tally(columns, camp="Ann B")

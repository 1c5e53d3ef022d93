"""Repeated statements count once in their bucket, which never forgets its year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.maps.discourse.columns import columns
from causerie.maps.discourse.duplicates import distinct


def said(*rows):
    """Columns of (document, date), all the same actor, concept and qualifier."""
    documents, dates = zip(*rows, strict=True)
    same = [""] * len(rows)
    return columns(documents, dates, same, same, [1] * len(rows))


# Thursday 31 December 2026 and Friday 1 January 2027 lie in one week; the Wednesday before them too.
@pytest.mark.parametrize(
    ("rule", "rows", "kept"),
    [
        ("include", [("a", "2026-03-01"), ("a", "2026-03-01")], [0, 1]),
        ("document", [("a", "2026-03-01"), ("a", "2026-03-01"), ("b", "2026-03-01")], [0, 2]),
        ("week", [("a", "2026-12-30"), ("b", "2026-12-31"), ("c", "2027-01-01")], [0]),
        ("week", [("a", "2026-03-01"), ("b", "2026-03-02"), ("c", "2026-03-08"), ("d", "2026-03-09")], [0, 1, 3]),
        ("week", [("a", "2025-03-04"), ("b", "2026-03-03")], [0, 1]),  # both in the tenth week
        ("month", [("a", "2025-03-04"), ("b", "2026-03-04"), ("c", "2026-03-31"), ("d", "2026-04-01")], [0, 1, 3]),
        ("year", [("a", "2025-03-04"), ("b", "2025-12-31"), ("c", "2026-01-01")], [0, 2]),
        ("range", [("a", "1999-01-01"), ("b", "2026-01-01"), ("c", None)], [0]),
        ("month", [("a", None), ("a", None), ("b", None), ("b", "2026-03-01")], [0, 2, 3]),
    ],
)
def test_rows_that_count(rule, rows, kept):
    assert distinct(said(*rows), rule).tolist() == kept


def test_what_differs_in_actor_concept_or_qualifier_is_no_duplicate():
    rows = columns("aaaa", [None] * 4, ["Ana", "Ben", "Ana", "Ana"], ["tax", "tax", "wall", "tax"], [1, 1, 1, -1])
    assert distinct(rows, "range").tolist() == [0, 1, 2, 3]


def test_the_earliest_is_kept_whatever_the_order():
    assert distinct(said(("b", "2026-03-09"), ("c", "2026-03-02"), ("a", "2026-03-20")), "year").tolist() == [1]


lists = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([None, "2025-03-03", "2026-03-03", "2026-03-04", "2026-04-01"])), min_size=1
)


@given(lists)
def test_a_longer_bucket_keeps_no_more_rows(rows):
    counts = [len(distinct(said(*rows), rule)) for rule in ("include", "week", "month", "year")]
    assert counts == sorted(counts, reverse=True)
    assert len(distinct(said(*rows), "range")) == 1


@given(lists, st.sampled_from(["document", "week", "month", "year", "range"]))
def test_what_was_made_distinct_is_distinct(rows, rule):
    kept = distinct(said(*rows), rule)
    assert len(distinct(said(*(rows[i] for i in kept)), rule)) == len(kept)

"""Scores of the heads for further corpora, read as spans; no model."""

import numpy as np
import pytest

from causerie.statements.scores.further import ROWS, FurtherScores, candidates, related


def rows(size=8, **likely):
    """Logits of each row, low but for the spans named."""
    out = np.full((len(ROWS), size, size), -9.0, dtype=np.float32)
    for name, spans in likely.items():
        for span, score in spans.items():
            out[(ROWS.index(name), *span)] = score
    return out


def test_the_best_spans_of_each_row_come_first():
    found = candidates(rows(cause={(1, 2): 4.0, (4, 4): 5.0}, effect={(5, 6): 3.0}))
    assert found[0][:2] == [(4, 4), (1, 2)]
    assert found[1][0] == (5, 6)


def test_one_span_cut_differently_is_one_candidate():
    assert (1, 3) not in candidates(rows(cause={(1, 4): 5.0, (1, 3): 4.0}))[0]


def test_the_ends_of_a_window_are_no_candidates():
    found = candidates(rows(cause={(0, 2): 9.0, (3, 7): 9.0}))[0]
    assert all(start > 0 and end < 7 for start, end in found)


def scored(found, given, causal=-1.0, **more):
    size = sum(map(len, found))
    tables = {name: np.zeros((size, size), dtype=np.float32) for name in ("links", "by_cause", "by_effect")}
    for name, cells in more.items():
        for (i, j), score in cells.items():
            tables[name][i, j] = score
    return FurtherScores(np.float32(causal), np.zeros((size, 3)), given, **tables)


FOUND = ([(1, 1)], [(3, 3), (5, 5)], [(2, 2), (4, 4)])
GIVEN = rows(cause={(1, 1): 4.0}, effect={(3, 3): 4.0, (5, 5): 2.0}, signal={(2, 2): 4.0, (4, 4): -2.0})


def test_a_relation_takes_the_likelier_effect_and_its_signals():
    ((cause, effect, signals, score),) = related(scored(FOUND, GIVEN, links={(0, 2): -9.0}), FOUND)
    assert (cause, effect, signals) == (0, 1, [(2, 2)])
    assert score == pytest.approx(4.0)


def test_a_link_can_outweigh_the_spans():
    kept = related(scored(FOUND, GIVEN, links={(0, 1): -9.0, (0, 2): 9.0}, by_cause={(0, 4): 3.0}), FOUND)
    assert [(cause, effect) for cause, effect, _, _ in kept] == [(0, 2)]
    assert kept[0][2] == [(2, 2), (4, 4)]


def test_the_number_asked_for_is_given_even_when_unlikely():
    unlikely = scored(FOUND, GIVEN, links={(0, 1): -20.0, (0, 2): -20.0})
    assert related(unlikely, FOUND) == []
    assert len(related(unlikely, FOUND, 2)) == 2


def test_a_causal_sentence_has_its_likeliest_relation():
    unlikely = scored(FOUND, GIVEN, causal=1.0, links={(0, 1): -20.0, (0, 2): -15.0})
    assert [(cause, effect) for cause, effect, _, _ in related(unlikely, FOUND)] == [(0, 2)]


def test_cause_and_effect_share_no_word():
    found = ([(1, 3)], [(3, 4)], [])
    assert related(scored(found, rows(cause={(1, 3): 9.0}, effect={(3, 4): 9.0})), found) == []

from itertools import pairwise, product

import numpy as np
import pytest

from causerie.statements.scores.heads import ENDS, KINDS, TAGS, TOKENS_A_CANDIDATE, Candidate, candidates, chunks, pairs, viterbi

SENTENCES = np.array([-1, 0, 0, 0, 1, 1, 2, 2, -1])


def scored(*spans):
    """Span scores with the given (row, first, last) high and all else low."""
    out = np.full((len(KINDS), len(SENTENCES), len(SENTENCES)), -9.0, dtype=np.float32)
    for row, first, last in spans:
        out[row, first, last] = 2.0
    return out


def test_candidates_are_the_likely_spans_in_text_order():
    found = candidates(scored((1, 4, 5), (0, 1, 2)), SENTENCES)
    assert [(c.start, c.end) for c in found] == [(1, 2), (4, 5)]
    assert len(found[0].scores) == ENDS


@pytest.mark.parametrize(
    ("first", "last"), [(2, 1), (3, 4), (0, 1), (7, 8)], ids=["backwards", "over a sentence end", "special first", "special last"]
)
def test_no_candidate_where_no_span_may_be(first, last):
    assert candidates(scored((0, first, last)), SENTENCES) == []


def test_a_holder_is_no_end():
    assert candidates(scored((ENDS, 1, 2)), SENTENCES) == []


def test_of_two_cuts_of_one_mention_the_better_stays():
    sentences = np.zeros(20, dtype=np.int64)
    spans = np.full((len(KINDS), 20, 20), -9.0, dtype=np.float32)
    spans[0, 2, 11], spans[0, 2, 10] = 1.0, 3.0
    assert [(c.start, c.end) for c in candidates(spans, sentences)] == [(2, 10)]


def test_candidates_are_bounded():
    sentences = np.zeros(120, dtype=np.int64)
    spans = np.random.default_rng(1).normal(1.0, 0.1, (len(KINDS), 120, 120)).astype(np.float32)
    assert len(candidates(spans, sentences)) == 4 + 120 // TOKENS_A_CANDIDATE


def ends(first, last, **rows):
    """A candidate likely in the given rows only."""
    scores = [-9.0] * ENDS
    for row in rows.values():
        scores[row] = 3.0
    return Candidate(first, last, tuple(scores))


def test_pairs_stay_within_neighbouring_sentences():
    found = [ends(1, 1, subject=0), ends(4, 4, object=1), ends(6, 6, object=1)]
    joined = pairs(found, SENTENCES).tolist()
    assert [0, 1] in joined
    assert [0, 2] not in joined


def test_ends_that_overlap_are_no_pair():
    found = [ends(1, 3, subject=0), ends(2, 3, object=1)]
    assert len(pairs(found, SENTENCES)) == 0


def test_no_candidates_no_pairs():
    assert pairs([], SENTENCES).shape == (0, 2)


def test_viterbi_and_chunks_read_labels_back():
    labels = [0, 1, 2, 2, 0, 3, 5, 6, 5]
    scores = np.eye(len(TAGS), dtype=np.float32)[labels] * 4
    assert viterbi(scores).tolist() == labels
    assert chunks(viterbi(scores)) == [("source", 1, 3), ("cue", 5, 5), ("content", 6, 7), ("content", 8, 8)]


def test_viterbi_finds_the_best_labels_of_all():
    rng = np.random.default_rng(2)
    allowed = [p for p in product(range(len(TAGS)), repeat=3) if all(b % 2 or b == 0 or a in (b, b - 1) for a, b in pairwise((0, *p)))]
    for _ in range(50):
        scores = rng.normal(size=(3, len(TAGS))).astype(np.float32)
        assert viterbi(scores).tolist() == list(max(allowed, key=lambda p: scores[range(3), p].sum()))


def test_viterbi_never_starts_inside():
    rng = np.random.default_rng(1)
    for _ in range(50):
        path = viterbi(rng.normal(size=(12, len(TAGS))).astype(np.float32))
        for before, label in zip([0, *path], path, strict=False):
            assert label == 0 or label % 2 == 1 or before in (label, label - 1)

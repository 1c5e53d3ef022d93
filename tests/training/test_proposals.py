"""Many windows at once say what one window alone says; needs PyTorch, which only training does."""

import numpy as np
import pytest
from canned import TOKENIZER, annotated, document
from hypothesis import given
from hypothesis import strategies as st

from causerie.statements.scores import heads
from causerie.statements.scores.heads import ENDS, KINDS
from causerie.statements.scores.tokens import windows
from training.data import Example
from training.targets import IGNORED, NEAR, SAME, targets

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'causerie[train]'")
pytest.importorskip("safetensors")

from training import proposals  # noqa: E402
from training.batches import Row, batches, together  # noqa: E402

TEXTS = (
    "Vega said lower taxes will attract investors. He left.",
    "Higher wages raise prices, Moreno warned. The bank wants calm.\n\nIt rains.",
    "Prices fall.",
)


STATED = {
    TEXTS[0]: (annotated(TEXTS[0], "lower taxes", "investors"), annotated(TEXTS[0], "Vega", "lower taxes", relation="wants")),
    TEXTS[1]: (annotated(TEXTS[1], "Higher wages", "prices"),),
}


def row(text):
    doc = document(text)
    (window,) = windows(doc, TOKENIZER.tokenize(doc.text, doc.sentences))
    return Row(window, targets(window, Example(text, doc, statements=STATED.get(text))))


ROWS = [row(text) for text in TEXTS]
BATCH = together(ROWS)


def scores(seed, low=-12.0):
    """Scores of all spans of the batch, most of them too low to be candidates."""
    size = BATCH.ids.shape
    return np.random.default_rng(seed).normal(low, 4, (size[0], len(KINDS), size[1], size[1])).astype(np.float32)


def found(seed):
    """What is proposed in each window alone, and in all at once."""
    given, on = scores(seed), BATCH.on(torch.device("cpu"))
    alone = [heads.candidates(given[n][:, : len(r.window), : len(r.window)], r.window.sentences) for n, r in enumerate(ROWS)]
    both = proposals.proposals(torch.from_numpy(given), proposals.allowed(on.sentences), (on.ids != 0).sum(1))
    return alone, both, on, torch.from_numpy(given)


def shared(one, other):
    """Tokens that two spans share, as shares of their union and of the shorter."""
    both = max(0, min(one[1], other[1]) - max(one[0], other[0]) + 1)
    sizes = [last - first + 1 for first, last in (one, other)]
    return both / (sum(sizes) - both), both / min(sizes)


def expected(claims, subject, obj):
    """What a pair of spans is, and of which statement, told claim by claim."""
    ways = [[shared(subject, claim.subject), shared(obj, claim.object)] for claim in claims]
    exact, close = ([min(way[0][n], way[1][n]) for way in ways] for n in (0, 1))
    if exact and max(exact) >= SAME:
        best = exact.index(max(exact))
        return claims[best].relation + 1, best
    return IGNORED if close and max(close) >= NEAR else 0, None


@given(st.integers(0, 10_000))
def test_the_same_spans_are_proposed(seed):
    alone, both, _, _ = found(seed)
    for n, candidates in enumerate(alone):
        spans = [tuple(each) for each in both.spans[n][both.real[n]].tolist()]
        assert sorted(spans) == [(c.start, c.end) for c in candidates]
        known = {(c.start, c.end): c.scores for c in candidates}
        assert [tuple(each) for each in both.scores[n][both.real[n]].tolist()] == [known[each] for each in spans]


@given(st.integers(0, 10_000))
def test_pairs_are_what_they_are_in_one_window(seed):
    _, both, on, given = found(seed)
    every = proposals.with_annotated(both, given, on)
    wanted = proposals.wanted(every, on)
    count = every.spans.shape[1]
    for n, r in enumerate(ROWS):
        candidates = [
            heads.Candidate(a, b, tuple(scores)) for (a, b), scores in zip(every.spans[n].tolist(), every.scores[n].tolist(), strict=True)
        ]
        real = [place for place in range(count) if every.real[n, place]]
        joined = {(real[i], real[j]) for i, j in heads.pairs([candidates[place] for place in real], r.window.sentences)}
        assert {divmod(int(place), count) for place in torch.nonzero(wanted.may[n])[:, 0]} == joined
        for i, j in joined:
            relation, claim = expected(r.goal.claims or (), every.spans[n, i].tolist(), every.spans[n, j].tolist())
            assert int(wanted.relation[n, i * count + j]) == relation
            assert claim is None or int(wanted.claim[n, i * count + j]) == claim


def test_annotated_ends_are_added_once_and_look_likely():
    nothing, on = scores(1, low=-100), BATCH.on(torch.device("cpu"))
    both = proposals.proposals(torch.from_numpy(nothing), proposals.allowed(on.sentences), (on.ids != 0).sum(1))
    every = proposals.with_annotated(both, torch.from_numpy(nothing), on)
    assert every.real.sum(1).tolist() == [3, 2, 0]  # lower taxes, investors, Vega; Higher wages, prices
    lower = next(n for n, each in enumerate(every.spans[0].tolist()) if tuple(each) == ROWS[0].goal.claims[0].subject and every.real[0, n])
    likely = [kind for kind in range(ENDS) if every.scores[0, lower, kind] >= proposals.LIKELY]
    assert likely == [KINDS.index(("causes", "subject")), KINDS.index(("wants", "object"))]


def test_an_end_that_is_proposed_cut_differently_is_not_added():
    given, on = scores(1, low=-100), BATCH.on(torch.device("cpu"))
    first, last = ROWS[0].goal.claims[0].subject
    given[0, 0, first, last - 1 if last > first else last] = 5.0
    both = proposals.proposals(torch.from_numpy(given), proposals.allowed(on.sentences), (on.ids != 0).sum(1))
    spans = proposals.with_annotated(both, torch.from_numpy(given), on)
    assert spans.real[0].sum() == 3


@pytest.mark.parametrize("count", [0, 1, 7, 50])
def test_batches_hold_all_windows_are_of_like_size_and_no_larger_than_they_may(count):
    made = batches([ROWS[n % 3] for n in range(count)], 100)
    sizes = [together(group).ids.size for group in made]
    assert sum(map(len, made)) == count
    assert all(size <= 100 for size in sizes)
    assert count < 50 or min(sizes) >= 50

import numpy as np
from canned import TOKENIZER, document
from hypothesis import given
from hypothesis import strategies as st

from causerie.statements.scores.tokens import CAPITAL, LONGEST, LOWER, SEP, UPPER, windows

TEXT = "Taxes fall. The ECB waits.\nMarkets rise."


def cut(text, limit=256):
    doc = document(text)
    return doc, windows(doc, TOKENIZER.tokenize(doc.text, doc.sentences), limit=limit)


def test_offsets_point_into_the_text():
    doc, (window,) = cut(TEXT)
    words = [doc.text[a:b] for a, b in zip(window.starts, window.ends, strict=True) if a >= 0]
    assert words == ["Taxes", "fall", ".", "The", "EC", "B", "waits", ".", "Markets", "rise", "."]


@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(["tax-cuts", "[SEP]", "né", " \u0301e", "\u3000", "x" * 200])), max_size=8))
def test_words_alone_have_the_pieces_that_they_have_in_their_sentence(words):
    text = " ".join(words)
    whole = TOKENIZER._pieces.encode(text, add_special_tokens=False)
    (found,) = TOKENIZER.tokenize(text, [(0, len(text))])
    assert (list(found.ids), list(found.spans)) == (whole.ids, whole.offsets)


def test_case_is_kept_beside_the_lower_case_pieces():
    _, (window,) = cut("ECB raises Rates")
    assert [int(c) for c in window.cases[1:-1]] == [UPPER, CAPITAL, LOWER, CAPITAL]


def test_a_line_break_separates_and_a_full_stop_does_not():
    _, (window,) = cut(TEXT)
    assert list(window.ids).count(SEP) == 2  # one for the line break, one at the end


def test_windows_cut_between_sentences():
    _, found = cut("One two three. " * 30, limit=40)
    assert all(len(w) <= 40 for w in found)
    assert [s for w in found for s in sorted(set(w.sentences[w.sentences >= 0]))] == list(range(30))


def test_a_sentence_longer_than_others_windows_has_one_of_its_own():
    _, found = cut("One two. " + "Word " * 100 + ". One two.", limit=40)
    assert [len(w) for w in found] == [5, 103, 5]


def test_a_sentence_longer_than_any_window_is_cut_and_nothing_is_lost():
    _, found = cut("word " * 600, limit=64)
    assert sum(int((w.starts >= 0).sum()) for w in found) == 600
    assert [len(w) for w in found] == [LONGEST, LONGEST, 600 - 2 * (LONGEST - 2) + 2]


@given(st.text(max_size=200), st.integers(8, 64))
def test_every_token_lies_in_its_sentence_in_one_window(text, limit):
    doc, found = cut(text, limit)
    seen = [(int(a), int(b)) for w in found for a, b in zip(w.starts, w.ends, strict=True) if a >= 0]
    assert seen == sorted(seen)
    for window in found:
        assert len(window) <= limit or len({*window.sentences} - {-1}) == 1
        for start, end, sentence in zip(window.starts, window.ends, window.sentences, strict=True):
            if start >= 0:
                first, last = doc.sentences[sentence]
                assert first <= start <= end <= last


def test_arrays_are_integers_the_model_takes():
    _, (window,) = cut(TEXT)
    assert window.ids.dtype == window.cases.dtype == np.int64

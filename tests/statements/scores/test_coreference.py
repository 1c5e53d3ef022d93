from dataclasses import replace

import numpy as np
import pytest
from canned import CannedScorer, Told, document
from hypothesis import given
from hypothesis import strategies as st

from causerie.records import Mention
from causerie.statements.reader import Reader
from causerie.statements.scores.coreference import (
    MOST_MENTIONS,
    Said,
    compare,
    described,
    groups,
    may_be_called,
    named,
    names_for,
)


def mention(text, name, start=0, direction=1, kind="thing"):
    return Mention(start=start, end=start + len(text), text=text, name=name, kind=kind, direction=direction)


ENDORSEMENT = mention("his endorsement of Trump", "endorsement of Trump", 0)
DECISION = mention("the decision", "decision", 40)
TAXES = mention("lower taxes", "taxes", 80, -1)
WIDTH = 4


class Oracle:
    """Holds given mentions for one, with a worth each."""

    def __init__(self, *one, worth=()):
        self.one, self.worth, self.asked = one, worth, []

    def coreferent(self, states, mentions, pairs, compared):
        self.asked.append(len(states))
        alike = [float(any(a in group and b in group for group in self.one)) for a, b in pairs.tolist()]
        return np.array(alike), np.array(self.worth or np.arange(len(states))[::-1], dtype=np.float32)


def said(*mentions):
    return [Said(each, 1, n, n) for n, each in enumerate(mentions)]


def names(model, *mentions):
    states = {each.span: np.ones((2, WIDTH), dtype=np.float32) for each in mentions}
    return [each.name for each in named(said(*mentions), states, model)]


def test_things_that_are_one_have_the_name_that_is_worth_most():
    one = Oracle({0, 1}, worth=(0.9, 0.1, 0.5))
    assert names(one, ENDORSEMENT, DECISION, TAXES) == ["endorsement of Trump", "endorsement of Trump", "taxes"]
    assert names(Oracle({0, 1}, worth=(0.1, 1.9, 0.5)), ENDORSEMENT, DECISION, TAXES) == ["decision", "decision", "taxes"]


def test_a_name_of_two_words_is_rather_taken_than_shorter_or_longer_ones():
    levy, more, most = (
        mention(f"the {name}", name, 40 * n) for n, name in enumerate(["levy", "fuel levy", "fuel levy that ministers want"])
    )
    assert names(Oracle({0, 1, 2}, worth=(0.3, 0, 0.5)), levy, more, most) == ["fuel levy"] * 3
    assert names(Oracle({0, 1, 2}, worth=(0.9, 0, 0.5)), levy, more, most) == ["levy"] * 3


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("mine", "permit for lithium mine", False),
        ("rents", "flats for rent", False),
        ("permit", "permit for lithium mine", True),
        ("Trump", "endorsement of Trump", False),
        ("new mine", "permit for lithium mine", True),
        ("mine", "lithium mine", True),
        ("tax", "tax that hits the poor", True),
    ],
)
def test_what_something_is_of_is_no_other_name_of_it(one, other, same):
    called = names(Oracle({0, 1}, worth=(0.1, 9.0)), mention("the " + one, one, 0), mention("a " + other, other, 40))
    assert (called == [other, other]) is same


def test_a_thing_in_general_is_none_that_a_clause_tells_apart():
    told = mention("change that hits us", "change that hits us", 40)
    assert names(Oracle({0, 1}, worth=(9.0, 0.1)), mention("change", "change"), told) == ["change", "change that hits us"]


def test_actors_stay_as_they_are():
    bank = mention("the bank", "Central Bank", 120, kind="actor")
    assert names(Oracle({0, 1}), bank, DECISION) == ["Central Bank", "decision"]


def test_nothing_is_called_by_a_pronoun():
    assert names(Oracle({0, 1}), mention("this", "this", 120), DECISION) == ["decision", "decision"]


def test_what_is_down_is_called_by_no_name_that_says_so():
    cut = mention("a tax cut", "tax cut", 120)
    assert list(names_for({0: cut, 1: TAXES})) == [1]
    assert list(names_for({0: cut, 1: DECISION})) == [0, 1]


def test_up_and_down_share_a_name_only_where_a_word_says_of_what():
    assert not may_be_called(DECISION, TAXES)
    assert may_be_called(mention("higher taxes", "higher taxes"), TAXES)
    assert may_be_called(replace(DECISION, direction=-1), TAXES)


def test_a_mention_without_states_is_not_looked_at():
    model = Oracle({0, 1})
    assert [each.name for each in named(said(ENDORSEMENT, DECISION), {DECISION.span: np.ones((1, WIDTH))}, model)] == [
        "endorsement of Trump",
        "decision",
    ]
    assert not model.asked


def test_many_mentions_are_looked_at_in_parts():
    many = [mention("a plan", f"plan {n}", 10 * n) for n in range(MOST_MENTIONS + 3)]
    model = Oracle({0, 2})
    found = names(model, *many)
    assert model.asked == [MOST_MENTIONS, 3]
    assert (found[2], found[-1], found[-2]) == ("plan 0", f"plan {MOST_MENTIONS}", f"plan {MOST_MENTIONS + 1}")


def test_two_mentions_are_compared_by_name_words_and_place():
    one, other = mention("lower taxes", "taxes", 0, -1), mention("taxes", "taxes", 6)
    _, compared = compare([Said(one, 1, 0, 0), Said(other, 0, 1, 0)])
    same_name, same_head, *_, same_direction, same_statement, overlap, same_sentence, apart = compared[0].tolist()
    assert (same_name, same_head, same_direction, same_statement, overlap, same_sentence) == (1, 1, 0, 1, 1, 0)
    assert apart == pytest.approx(np.log(2))


def test_a_mention_is_described_by_its_end_and_its_words():
    assert described(said(DECISION)).tolist() == [[0, 1, 0, 1, 1, 1, 0, pytest.approx(1 / 6), 0, 0]]
    assert described(said(replace(TAXES, text="their taxes"))).tolist() == [[0, 1, 0, 0, 1, 0, 1, pytest.approx(1 / 6), 0, 0]]


@given(st.integers(0, 12).flatmap(lambda n: st.tuples(st.just(n), st.lists(st.floats(0, 1), min_size=n * n, max_size=n * n))))
def test_groups_hold_each_mention_once_and_in_order(sized):
    size, chances = sized
    pairs = np.stack(np.triu_indices(size, 1), 1)
    alike = np.array(chances, dtype=np.float32).reshape(size, size)[pairs[:, 0], pairs[:, 1]]
    found = groups(size, pairs, alike)
    assert sorted(n for group in found for n in group) == list(range(size))
    assert found == sorted(map(sorted, found))


def test_the_reader_calls_things_that_are_one_by_one_name():
    text = "Ana Ruiz said the endorsement of Trump will hurt the party. The decision will split the party, she said."

    class One(CannedScorer):
        def coreferent(self, states, mentions, pairs, compared):
            assert states.shape == (4, 12)
            return np.array([float((a, b) == (0, 2)) for a, b in pairs.tolist()]), np.array([1.0, 0, 0, 0])

    model = One(text, [Told("causes", "the endorsement of Trump", "the party", "+-+"), Told("causes", "The decision", "the party,", "+-+")])
    assert [s.subject.name for s in Reader(model).read([document(text)])] == ["endorsement of Trump"] * 2

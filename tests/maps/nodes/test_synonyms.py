"""Names that share no word: which say one thing, and which are only near it."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.maps.nodes.merging import LISTED, merges, proposals
from causerie.maps.nodes.similarity import OTHER_WORDS, Usage, reversed_, similarity, usage
from causerie.maps.nodes.synonyms import ALONE, ANYWHERE, BY_THEMSELVES, EVERYWHERE, plainly
from causerie.settings import Settings

LEAST = Settings().merging


def rows(table):
    return [row.split(", ") for row in table.strip().splitlines()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("recession", "economic downturn"),
        ("recession in Germany", "Germany's economic slump"),
        ("price rises", "inflation"),
        ("rising prices", "inflation"),
        ("growth", "GDP growth"),
        ("growth in China", "Chinese economic growth"),
        ("jobs", "employment"),
        ("wages", "salaries"),
        ("pay of teachers", "teachers' salaries"),
        ("war", "conflict"),
        ("troops", "soldiers"),
        ("climate change", "global warming"),
        ("interest rate cuts", "monetary easing"),
        ("cut in interest rates", "monetary easing"),
        ("central bank rate", "key rate"),
        ("interest rates", "borrowing costs"),
        ("gun control", "restrictions on firearms"),
        ("firing of the FBI director", "dismissal of the FBI director"),
        ("emissions of carbon dioxide", "carbon emissions"),
        ("lack of jobs", "joblessness"),
    ],
)
def test_one_thing_in_other_words(one, other):
    assert LEAST <= similarity(one, other, Usage()) <= 1
    assert not reversed_(one, other, Usage())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("inflation", "prices"),
        ("price rises", "prices"),
        ("oil price rise", "inflation"),
        ("wage growth", "economic growth"),
        ("growth", "GDP"),
        ("economy", "growth"),
        ("deficit", "debt"),
        ("trade deficit", "budget deficit"),
        ("taxes", "tax revenue"),
        ("migrants", "refugees"),
        ("immigrants", "migrants"),
        ("austerity", "spending cuts"),
        ("consumption of milk", "consumer spending"),
        ("conflict of interest", "war"),
        ("police firing", "dismissal of police"),
        ("interest rates", "mortgage rates"),
        ("interest rate cuts", "monetary tightening"),
        ("gas prices", "petrol prices"),
        ("political power", "electricity"),
        ("deep recession", "economic downturn"),
        ("layoffs", "unemployment"),
    ],
)
def test_what_is_only_near(one, other):
    assert similarity(one, other, Usage()) < LEAST


def test_opposite_in_other_words():
    assert reversed_("jobs", "unemployment", Usage())
    assert reversed_("jobs", "lack of employment", Usage())
    assert similarity("jobs", "unemployment", Usage()) >= LEAST


def test_other_words_cost_a_little_and_the_same_words_nothing():
    assert similarity("climate change", "global warming", Usage()) == OTHER_WORDS
    assert similarity("global warming in China", "Chinese global warming", Usage()) == 1.0
    assert similarity("employment", "joblessness", Usage()) == 1.0


def test_policy_rate_and_interest_rates_are_proposed_and_not_joined():
    assert LISTED <= similarity("central bank rate", "interest rates", usage(["central bank rate", "interest rates", "jobs"])) < LEAST


def test_names_without_a_shared_word_meet():
    found = Counter({"recession": 5, "economic downturn": 2, "economic slump": 1, "jobs": 4, "employment": 3, "unemployment": 2})
    seen = usage(found)
    proposed = proposals(found, seen)
    assert [m.names for m in merges(found, proposed, [], LEAST, seen)] == [
        ("jobs", "employment"),
        ("recession", "economic downturn", "economic slump"),
    ]
    assert [(p.name, p.other) for p in proposed if p.reverse] == [("jobs", "unemployment")]


@pytest.mark.parametrize("row", rows(EVERYWHERE), ids=lambda row: row[0])
def test_each_row_says_one_thing_wherever_it_stands(row):
    first, *others = [f"{term} ministers" for term in row]
    assert others
    assert [other for other in others if similarity(first, other, Usage()) != OTHER_WORDS] == []


@pytest.mark.parametrize("row", rows(BY_THEMSELVES), ids=lambda row: row[0])
def test_each_row_says_one_thing_by_itself(row):
    first, *others = row
    assert others
    assert [other for other in others if similarity(f"{first} in China", f"{other} in China", Usage()) < LEAST] == []


def test_no_term_stands_in_two_rows():
    for table in (EVERYWHERE, BY_THEMSELVES):
        terms = [term for row in rows(table) for term in row]
        assert [term for term, count in Counter(terms).items() if count > 1] == []


@given(st.lists(st.sampled_from(sorted({word for words in ANYWHERE | ALONE for word in words})), max_size=6))
def test_words_without_a_term_stay(words):
    said, terms = plainly(words)
    assert terms or said == words
    assert plainly([*said, "zebra"])[0][-1] == "zebra"
    assert similarity(" ".join(words), " ".join(words), Usage()) == 1.0

"""How alike names of things are: what is one thing in other words, what is another, and what is the opposite."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.maps.nodes.similarity import Usage, reversed_, similarity, usage
from causerie.settings import Settings

LEAST = Settings().merging
WORDS = (
    "tax taxes taxation burden level of the rate inflation unemployment jobless employment U.S. American economy growth cuts income "
    "corporate exports to from China Chinese 2024 15 lack trust mistrust new health care price's on"
).split()
names = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


@pytest.fixture(scope="module")
def seen():
    said = ["gross domestic product growth", "GDP growth", "deport", "health care", "exports", "inequality", "trust", "mistrust"]
    return usage([*said, "taxes", "taxes", "jobs"], ["The gross domestic product (GDP) grew, said the Party of Peace (PP)."])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("taxes", "taxation"),
        ("taxes", "tax burden"),
        ("level of taxes", "taxes"),
        ("unemployment", "joblessness"),
        ("unemployment", "jobless rate"),
        ("the US economy", "American economy"),
        ("economy of the United States", "U.S. economy"),
        ("inflation in Turkey", "Turkish inflation rate"),
        ("amount of investment", "investments"),
        ("issue of immigration", "immigration"),
        ("freezing of rents", "rent freeze"),
        ("economic situation", "the economy"),
        ("labour market", "labor market"),
        ("privatization of railways", "railway privatisation"),
        ("GDP growth", "growth of the gross domestic product"),
        ("deportation of migrants", "deporting migrants"),
        ("price of gas", "gas prices"),
        ("interest rate hike", "increase in interest rates"),
        ("exports to China", "export to China"),
    ],
)
def test_one_thing_in_other_words(one, other, seen):
    assert similarity(one, other, seen) >= LEAST
    assert not reversed_(one, other, seen)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("taxes", "tax cuts"),
        ("taxes", "higher taxes"),
        ("income tax", "corporate tax"),
        ("income tax", "taxes"),
        ("US exports", "Chinese exports"),
        ("exports to China", "Chinese exports"),
        ("imports", "exports"),
        ("imports from China", "exports to China"),
        ("North Korea's missiles", "South Korea's missiles"),
        ("2016 election", "2020 election"),
        ("$15 minimum wage", "$12 minimum wage"),
        ("interest rates", "interest"),
        ("exchange rate", "exchange"),
        ("employer", "employment"),
        ("investors", "investment"),
        ("criticism of Obama", "Obama's criticism"),
        ("supply", "demand"),
        ("housing", "houses"),
        ("Americans", "America"),
        ("oil price", "oil"),
        ("inflation", "jobs"),
    ],
)
def test_other_things(one, other, seen):
    assert similarity(one, other, seen) < LEAST


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("employment", "unemployment"),
        ("employment", "joblessness"),
        ("equality", "inequality"),
        ("trust in courts", "mistrust in courts"),
        ("budget surplus", "budget deficit"),
        ("trust in courts", "lack of trust in courts"),
    ],
)
def test_opposites_are_told(one, other, seen):
    assert reversed_(one, other, seen)
    assert similarity(one, other, seen) >= LEAST


@given(names, names)
def test_similarity_is_symmetric_and_a_share(one, other):
    seen = usage([one, other, "taxes"])
    found = similarity(one, other, seen)
    assert found == similarity(other, one, seen)
    assert 0 <= found <= 1
    assert reversed_(one, other, seen) == reversed_(other, one, seen)


@given(names)
def test_trivial_variants_are_the_same(name):
    assert similarity(name, f"The {name.upper()}", Usage()) == 1.0
    assert similarity(name, name, Usage()) == 1.0


def test_rare_words_weigh_more():
    common = usage([*(f"farm in town {n}" for n in range(20)), "river fish", "farm fish"])
    assert common.weight("river") > common.weight("farm")
    assert similarity("fish", "farm fish", common) > similarity("fish", "river fish", common)


def test_acronym_that_stands_for_two_things_stands_for_none():
    assert usage(["a"], ["The gross domestic product (GDP)", "the good old party (GOP)", "Grand Old Plan (GOP)"]).short == {
        "gdp": "gross domestic product"
    }


def test_first_name_is_left_out_where_one_person_bears_the_name():
    called = {"Ana Ruiz": 40, "Eva Ruiz": 1, "Bo Lind": 5, "Al Lind": 5}
    seen = usage(["plan of Ruiz", "plan of Lind"], called=called)
    assert similarity("plan of Ana Ruiz", "plan of Ruiz", seen) == 1.0
    assert similarity("plan of Eva Ruiz", "plan of Ruiz", seen) < LEAST
    assert similarity("plan of Bo Lind", "plan of Lind", seen) < LEAST


def test_the_words_of_the_same_names_are_one_object_so_that_caches_know_them_at_once():
    one, again = (usage(list(names)) for names in (["wages", "taxes"], ["taxes", "wages"]))
    assert one.known is again.known

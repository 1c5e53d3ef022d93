"""Spellings that meet, the one that is shown, and the one that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.asked import find_ending, find_name, telling
from causerie.errors import NameNotFound
from causerie.names import fold, spellings
from causerie.nouns import head, is_plural


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("taxes", "Tax"),
        ("the border wall", "Border Wall"),
        ("U.S. troops in Syria", "the US troops in Syria"),
        ("Britain's economy", "Britain’s economy"),
        ("Britain's economy", "Britain economy"),
        ("companies' profits", "company profit"),
        ("Alberto Fernández", "Alberto Fernandez"),
        ("voter-roll purge", "voter roll purges"),
        ("role of the central bank", "role of central bank"),
        ("crises", "crisis"),
        ("budget surpluses", "budget surplus"),
        ("embargoes", "embargo"),
        ("Critics", "critic"),
        ("an election", "election"),
    ],
)
def test_trivial_variants_meet(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tax", "tax evasion"),
        ("foreign investment", "investment"),
        ("10% tariff", "25% tariff"),
        ("1.5% growth", "15% growth"),
        ("arms", "arm"),
        ("imports", "exports"),
        ("critics of the bill", "critics"),
        ("his health", "her health"),
    ],
)
def test_different_things_stay_apart(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["the", "A", "!", "", "  ", "中国", "السلام"])
def test_odd_names_keep_a_key(name):
    assert fold(name) == fold(fold(name))
    assert bool(fold(name)) == bool(name.strip())


@given(st.lists(st.sampled_from(["Taxes", "taxes", "the tax", "jobs", "Job"]), max_size=8), st.randoms())
def test_the_spelling_shown_does_not_depend_on_order(names, random):
    shuffled = random.sample(names, len(names))
    assert spellings(names) == spellings(shuffled)
    assert {fold(shown) for shown in spellings(names).values()} == {fold(name) for name in names}


def test_the_commonest_spelling_is_shown():
    assert spellings(["Taxes", "taxes", "taxes", "the taxes"]) == {"tax": "taxes"}


NAMES = ["taxes", "tax evasion", "foreign investment", "Javier Milei", "supporters of Milei"]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("taxes", "taxes"),
        ("The Tax", "taxes"),
        ("evasion", "tax evasion"),
        ("invest", "foreign investment"),
        ("javier", "Javier Milei"),
        ("supporters", "supporters of Milei"),
    ],
)
def test_a_name_is_found_leniently(asked, meant):
    assert find_name(asked, NAMES) == meant


def test_a_name_taken_for_another_is_told_once():
    told = []
    with telling(lambda *names: told.append(names)):
        for asked in ("The Tax", "taxes", "The Tax", "javier"):
            find_name(asked, NAMES)
    find_name("invest", NAMES)
    assert told == [("The Tax", "taxes"), ("javier", "Javier Milei")]


def test_a_path_is_found_whole_before_it_is_found_by_its_end():
    assert find_ending("a.txt", ["a.txt", "news/a.txt"], what="source") == "a.txt"
    assert find_ending("old/a.txt", ["x/old/a.txt", "news/a.txt"], what="source") == "x/old/a.txt"
    assert find_ending("b.txt", ["news/a.txt"], what="source") == "b.txt"


def test_an_ambiguous_name_lists_its_candidates():
    with pytest.raises(NameNotFound, match=r"'milei' may be more than one camp: 'Javier Milei', 'supporters of Milei'"):
        find_name("milei", NAMES, what="camp")


def test_an_unknown_name_names_the_nearest():
    with pytest.raises(NameNotFound, match=r"No node is called 'foreign investmant'. The nearest: 'foreign investment'"):
        find_name("foreign investmant", NAMES, what="node")


@pytest.mark.parametrize(("asked", "names"), [("taxes", []), ("", NAMES), ("  ", NAMES), ("?", NAMES)])
def test_nothing_is_found_in_nothing(asked, names):
    with pytest.raises(NameNotFound):
        find_name(asked, names)


@pytest.mark.parametrize(
    ("name", "noun", "plural"),
    [
        ("critics of the bill", "critics", True),
        ("foreign investment", "investment", False),
        ("power plants in Ohio", "plants", True),
        ("people", "people", True),
        ("Senate Democrats", "Democrats", True),
        ("the United States", "States", False),
        ("Alex Lagakos", "Lagakos", False),
        ("raising interest rates", "rates", False),
        ("falling wages", "wages", True),
        ("tariffs imposed in 2019", "tariffs", True),
        ("cuts in spending", "cuts", True),
        ("spending cuts", "cuts", True),
        ("people displaced by the war", "people", True),
        ("prices rising at once", "prices", True),
        ("goods made abroad", "goods", True),
        ("a tariff imposed on cars", "imposed", False),
        ("Cruz's perceived authenticity", "authenticity", False),
        ("this continued weakness", "weakness", False),
        ("those who pay", "those", True),
        ("you", "you", True),
        ("US", "US", False),
    ],
)
def test_the_head_of_a_name(name, noun, plural):
    assert (head(name), is_plural(name)) == (noun, plural)


@pytest.mark.parametrize(
    ("group", "plural"),
    [
        ("critics of Ruiz", True),
        ("Critics", True),
        ("supporters of the bill", True),
        ("police", True),
        ("central bank", False),
        ("the United States", False),
        ("Congress", False),
    ],
)
def test_groups_are_plural_and_institutions_are_not(group, plural):
    assert is_plural(group) == plural

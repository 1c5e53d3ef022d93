import pytest
import strategies as make

from causerie.maps.nodes.namesakes import actor_merges, actors, bearers, with_actors
from causerie.records import Recode


def said(*named):
    """A statement by each (text, holder)."""
    return [make.statement("taxes", "jobs", document=text, holder=holder, quote=f"{holder} {n}.") for n, (text, holder) in enumerate(named)]


def names(*named, recodes=()):
    return [merge.names for merge in actor_merges(said(*named), recodes)]


def test_a_family_name_is_the_one_person_who_bears_it():
    assert names(("a", "Pavel Rostock"), ("b", "Rostock")) == [("Pavel Rostock", "Rostock")]
    assert names(("a", "Harry M. Reid"), ("b", "Reid"), ("b", "Reid")) == [("Harry M. Reid", "Reid")]


@pytest.mark.parametrize(
    "named",
    [
        [("a", "Pavel Rostock"), ("b", "Rostock"), ("c", "Eva Rostock")],
        [("a", "Pavel Rostock"), ("a", "Rostock")],
        [("a", "Republican Congress"), ("b", "Congress")],
        [("a", "Utah Republican"), ("b", "Republicans")],
        [("a", "Dock Workers"), ("b", "Workers")],
        [("a", "Rostock Bank"), ("b", "Rostock")],
        [("a", "Pavel Rostock"), ("b", "supporters of Rostock")],
    ],
)
def test_others_stay_apart(named):
    assert names(*named) == []


def test_a_body_of_one_country_is_one_in_whatever_way_that_is_said():
    several = [("a", "Mexican government"), ("b", "government of Mexico"), ("c", "Mexico's Government"), ("d", "Norwegian government")]
    assert names(*several) == [("Mexican government", "Mexico's Government", "government of Mexico")]
    assert names(*several[:2], recodes=[Recode(kind="apart", name="Mexican government", other="government of Mexico")]) == []


def test_a_word_that_is_no_name_elsewhere_is_none_alone():
    statements = [*said(("a", "Green Reform"), ("b", "Reform")), make.statement("tax reform", "jobs")]
    assert bearers(statements) == {}


def test_a_curator_says_who_is_one():
    same, apart = (Recode(kind=kind, name="Rostock", other=other) for kind, other in (("same", "Rostock Bank"), ("apart", "Pavel Rostock")))
    assert names(("a", "Rostock Bank"), ("b", "Rostock"), recodes=[same]) == [("Rostock Bank", "Rostock")]
    assert names(("a", "Pavel Rostock"), ("b", "Rostock"), recodes=[apart]) == []
    assert names(("a", "Rostock Bank"), ("b", "Rostock"), ("c", "Pavel Rostock"), recodes=[same, apart]) == [("Rostock Bank", "Rostock")]


def test_statements_have_the_name_of_the_actor_and_keep_what_was_read():
    statements = said(("a", "Pavel Rostock"), ("b", "Rostock"))
    named = with_actors(statements, actor_merges(statements))
    assert [s.camp for s in named] == ["Pavel Rostock"] * 2
    assert [s.as_read for s in named] == statements
    assert actors(named) == {"Pavel Rostock": 2}
    assert with_actors(statements, []) == statements

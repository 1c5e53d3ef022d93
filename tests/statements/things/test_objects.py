import pytest

from causerie.statements.things.objects import with_object

MEANT = {"him": "Tom Vega", "her": "Ana Ruiz", "me": "Rosa Ekdal", "them": None, "it": "it", "everybody": "everybody"}


def named(mention, name):
    return with_object(name, mention, lambda pronoun, place: MEANT[mention[place : place + len(pronoun)]])


@pytest.mark.parametrize(
    ("mention", "name", "expected"),
    [
        ("prosecute her", "prosecution", "prosecution of Ana Ruiz"),
        ("would elevate him", "elevate", "elevation of Tom Vega"),
        ("overturn it", "overturn", "overturning of it"),
        ("postponed it", "postponed", "postponement of it"),
        ("campaign for him", "campaign", "campaigning for Tom Vega"),
        ("cover it up", "cover", "covering up it"),
        ("saved me", "saved", "Rosa Ekdal"),
        ("hurts everybody", "hurts", "everybody"),
        ("stop him", "him", "Tom Vega"),
        ("harm those who are looking for one", "looking", "those who are looking for one"),
        ("will help people with low incomes", "low incomes", "people with low incomes"),
        ("punishes exactly those we need", "punishes", "those we need"),
        ("would benefit foreign workers", "benefit foreign workers", "foreign workers"),
        ("shield some groups from suits", "shield groups", "groups"),
        ("cost the city much more", "cost city", "costs to city"),
        ("benefits for veterans", "benefits for veterans", "benefits for veterans"),
    ],
)
def test_a_lone_verb_is_named_with_its_object(mention, name, expected):
    assert named(mention, name) == expected


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("change her mind", "change"),
        ("taxes hurt him", "taxes"),
        ("prosecute her aides", "aides"),
        ("make it", "make"),
        ("worries them", "worries"),
        ("cost push inflation", "cost push inflation"),
        ("prosecute them", "prosecution"),
    ],
)
def test_other_names_stay(mention, name):
    assert named(mention, name) == name


def test_a_cause_is_the_act():
    assert with_object("hurting", "hurting him", lambda pronoun, place: "Tom Vega", is_cause=True) == "hurting Tom Vega"
    assert with_object("punishing", "punishing those who rent", lambda pronoun, place: None, is_cause=True) == "punishing"

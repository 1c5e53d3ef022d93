"""Bodies of which each country has one, in a text about one country."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.countries import COUNTRIES, one_form
from causerie.documents.sentences import split
from causerie.statements.actors.collecting import actors
from causerie.statements.actors.nationals import country, country_at

STORY = "OSLO - The government fears that gas will cost Norwegians more. Norway votes. Parliament met. In Moscow, the opposition waits."


def spans(text, *words):
    return [(text.index(word), text.index(word) + len(word)) for word in words]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (STORY, "Norway"),
        ("THE HAGUE - Ministers met.", "Netherlands"),
        ("U.S. senators met.", "United States"),
        ("Papua New Guinea votes.", "Papua New Guinea"),
        ("South Sudan's army and Sudan's army met; in South Sudan, South Sudanese fled.", "South Sudan"),
        ("Ontario teachers strike.", "Ontario"),
    ],
)
def test_a_text_is_about_the_country_that_it_names_most(text, name):
    assert country(text).name == name


@pytest.mark.parametrize(
    "text",
    [
        "The government met.",
        "Norway and Sweden met.",
        "Georgia votes.",
        f"{'The minister met them. ' * 20}Norway was named.",
        "Chinatown met the oslo group.",
    ],
)
def test_of_none_or_several_it_is_about_none(text):
    assert country(text) is None


def test_what_the_text_calls_a_body_without_its_country_has_it():
    mentions = spans(STORY, "The government", "Parliament", "the opposition")
    known = actors(STORY, mentions, split(STORY))
    assert [known.name(*span) for span in mentions] == ["Norwegian government", "Norwegian parliament", "Russian opposition"]


def test_it_is_the_body_with_its_country():
    text = "OSLO - The government met. It wants lower taxes."
    known = actors(text, spans(text, "The government", "It"), split(text))
    assert known.name(*spans(text, "It")[0]) == "Norwegian government"


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("OSLO - Ana Ruiz met her government.", "her government", "government of Ana Ruiz"),
        ("OSLO - The police met.", "The police", "police"),
        ("The government met.", "The government", "government"),
    ],
)
def test_other_actors_keep_their_names(text, mention, name):
    mentions = [*spans(text, mention), *([(7, 15)] if "Ana Ruiz" in text else [])]
    assert actors(text, mentions, split(text)).name(*mentions[0]) == name


def test_a_body_that_was_named_before_with_its_country_is_meant_again():
    text = "OSLO - Norway votes. The Russian government met. The government was new."
    mentions = spans(text, "The Russian government", "The government")
    assert actors(text, mentions, split(text)).name(*mentions[1]) == "Russian government"


def test_where_it_is_may_be_said_right_before():
    text = "In Berlin, the opposition met. He was in Berlin as the government fell."
    assert country_at(text, text.index("opposition")).name == "Germany"
    assert country_at(text, text.index("government")) is None


@given(st.sampled_from(COUNTRIES), st.sampled_from(["government", "central bank", "prime minister"]))
def test_each_way_to_say_of_which_country_it_is_has_one_form(each, body):
    said = [f"{body} of {each.name}", f"{body} of the {each.name}", f"{each.name}'s {body}", *(f"{word} {body}" for word in each.others)]
    assert {one_form(name) for name in said} == {f"{each.adjective} {body}"}


@pytest.mark.parametrize("name", ["government", "government of Ana Ruiz", "Mexican police", "Mexico", "plan of government", "us"])
def test_other_names_stay_as_they_are(name):
    assert one_form(name) == name


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Talks failed as Oslo refused.", "Oslo", "Norway"),
        ("Brussels wants a fine.", "Brussels", "European Union"),
        ("OSLO - Norway votes. Sweden does not; the country is rich.", "the country", "Norway"),
        ("Norway and Sweden met. The nation is rich.", "The nation", "Sweden"),
        ("Ana Ruiz, of Chile, met Peru's army. She loves her country.", "her country", "Peru"),
        ("The country is rich.", "The country", "country"),
        ("Ohio sued West Virginia. The state lost.", "The state", "West Virginia"),
        ("The state lost.", "The state", "state"),
        ("The Junge SVP met. The SVP wants lower taxes.", "The SVP", "SVP"),
        ("Both sides met.", "Both sides", "Both sides"),
    ],
)
def test_countries_and_their_capitals(text, mention, name):
    mentions = spans(text, mention)
    assert actors(text, mentions, split(text)).name(*mentions[0]) == name

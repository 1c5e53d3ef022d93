import pytest

from causerie.documents.sentences import split
from causerie.statements.actors import actors, is_proper, untitled

TEXT = (
    "President Ana Ruiz met Tomás Vega of the Industry Union. Mr. Vega thanked her. He left. "
    "The Industry Union said it would wait. Ruiz laughed. Critics said they feared delays. His supporters cheered. "
    "Vega, who is old, said he would wait. “She is right,” Vega said. “I wait.” The president slept."
)


def known():
    words = ["Ana Ruiz", "Tomás Vega", "Mr. Vega", "The Industry Union", "Ruiz laughed"[:4], "Critics"]
    return actors(TEXT, [(TEXT.index(w), TEXT.index(w) + len(w)) for w in words], split(TEXT))


def name(word, **more):
    start = TEXT.index(word)
    return known().name(start, start + len(word.strip()), **more)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("President Ana Ruiz", "Ana Ruiz"),
        ("Mr. Vega", "Tomás Vega"),
        ("Vega, who is old", "Tomás Vega"),
        ("The Industry Union", "Industry Union"),
        ("her.", "Ana Ruiz"),
        ("He ", "Tomás Vega"),
        ("it ", "Industry Union"),
        ("they ", "critics"),
        ("Critics", "critics"),
        ("The president", "Ana Ruiz"),
        ("His supporters", "supporters of Tomás Vega"),
    ],
)
def test_names(word, expected):
    assert name(word.rstrip(".")) == expected


def test_in_indirect_speech_a_pronoun_is_the_speaker_and_in_a_quotation_another():
    he = TEXT.index("he would")
    assert known().name(he, he + 2, speaker="Tomás Vega") == "Tomás Vega"
    assert name("She ", speaker="Ana Ruiz") != "Ana Ruiz"
    assert name("She ", speaker="Tomás Vega") == "Ana Ruiz"


def test_an_office_before_a_name_is_left_out():
    text = "French President Ana Ruiz spoke."
    assert actors(text, [(0, 25)]).name(0, 25) == "Ana Ruiz"


def test_a_last_name_takes_the_full_name():
    start = TEXT.index("Ruiz laughed")
    assert known().name(start, start + 4) == "Ana Ruiz"


def test_a_common_noun_takes_no_proper_name():
    text = "The Northern Union met. A union struck."
    start = text.index("union struck")
    assert actors(text, []).name(start, start + 5) == "union"


def test_first_person_is_the_speaker():
    text = "I will not wait."
    assert actors(text, []).name(0, 1, speaker="Ana Ruiz") == "Ana Ruiz"
    assert actors(text, []).name(0, 1) == "I"


def test_a_pronoun_with_nobody_before_it_stays():
    assert actors("He left.", []).name(0, 2) == "He"


def test_titles():
    assert untitled("Prime Minister Vega") == "Vega"
    assert untitled("President") == "President"
    assert untitled("US President Ruiz") == "Ruiz"
    assert untitled("US Steel") == "US Steel"


def test_proper():
    assert is_proper("the Bank of Avaria")
    assert not is_proper("central bank")
    assert not is_proper("...")

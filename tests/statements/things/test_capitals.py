"""What the capital of a mention's first word tells."""

import pytest
from canned import CannedScorer, Told, document

from causerie.statements.reader import Reader
from causerie.statements.things.capitals import Capitals


def only_begins(text, word):
    doc = document(text)
    return Capitals(doc.text, doc.sentences).only_begins(text.index(word))


@pytest.mark.parametrize(
    "text",
    [
        "Wheat is dear. The price of wheat rose.",
        "Higher wages feed inflation.",
        "Unemployment rose.",
        "Declaring victory would be rash.",
        "He said: “Wheat is dear.” The price of wheat rose.",
        "Wheat's price rose, and wheat is dear: Wheat costs more.",
    ],
)
def test_a_word_in_small_letters_elsewhere_or_with_a_common_ending_is_no_name(text):
    word = next(each for each in ("Wheat costs", "Wheat is", "Higher", "Unemployment", "Declaring") if each in text)
    assert only_begins(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Vika waits.", "Vika"),
        ("Green spoke. The houses are green. Then Green left.", "Green"),
        ("NATO spoke.", "NATO"),
        ("Beijing steel is cheap.", "Beijing"),
        ("National Bank shares fell. It is a national affair.", "National"),
        ("The wheat is dear.", "wheat"),
        ("He saw Unemployment Rising.", "Unemployment"),
    ],
)
def test_names_keep_theirs_and_so_does_what_begins_no_sentence(text, word):
    assert not only_begins(text, word)


@pytest.mark.parametrize("text", ["Beijing will hurt trade.", "France will hurt trade.", "Shell will hurt trade. A shell hit the port."])
def test_actors_with_which_a_sentence_begins_stay_actors(text):
    actor = text.split()[0]
    (read,) = Reader(CannedScorer(text, [Told("causes", actor, "trade")])).read([document(text)])
    assert read.subject.kind == "actor"


def test_what_begins_a_sentence_is_the_same_thing_as_within_one():
    text = "Protests will hurt trade. The union plans protests."
    (read,) = Reader(CannedScorer(text, [Told("causes", "Protests", "trade")])).read([document(text)])
    assert (read.subject.name, read.subject.kind, read.subject.text) == ("protests", "thing", "Protests")


def test_a_word_that_the_text_has_in_small_letters_is_a_thing_where_it_begins_a_headline():
    text = "Charge will hurt trade. The charge is new."
    (read,) = Reader(CannedScorer(text, [Told("causes", "Charge", "trade")])).read([document(text)])
    assert (read.subject.name, read.subject.kind) == ("charge", "thing")


@pytest.mark.parametrize("noun", ["Trade", "Coal", "Size", "Robots"])
def test_a_common_noun_with_which_a_sentence_begins_is_a_thing(noun):
    text = f"{noun} will hurt jobs."
    (read,) = Reader(CannedScorer(text, [Told("causes", noun, "jobs")])).read([document(text)])
    assert (read.subject.name, read.subject.kind) == (noun.lower(), "thing")


def test_a_common_noun_that_is_a_name_elsewhere_is_an_actor():
    text = "Trade will hurt jobs. We asked Trade why."
    (read,) = Reader(CannedScorer(text, [Told("causes", "Trade", "jobs")])).read([document(text)])
    assert read.subject.kind == "actor"

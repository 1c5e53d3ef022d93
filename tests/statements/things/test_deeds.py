"""What "it" means after something was done to a thing."""

import pytest

from causerie.records import Mention
from causerie.statements.things.deeds import is_deed, is_of_the_thing, what_is_spoken_of


def down(text, words):
    start = text.index(words)
    return Mention(start=start, end=start + len(words), text=words, name="levy", kind="thing", direction=-1)


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("She wants to scrap the levy.", "scrap the levy", True),
        ("She wants to cut taxes.", "cut taxes", True),
        ("She opposes lifting the embargo.", "lifting the embargo", True),
        ("He revoked the exemption.", "revoked the exemption", True),
        ("They want the law repealed.", "the law repealed", True),
        ("They want fees to go.", "fees to go", True),
        ("She wants cuts in taxes.", "cuts in taxes", False),
        ("She wants lower taxes.", "lower taxes", False),
        ("She wants to lower taxes.", "lower taxes", True),
        ("She wants tax cuts.", "tax cuts", False),
        ("She wants a ban on fracking.", "a ban on fracking", False),
        ("She wants an end to the levy.", "an end to the levy", False),
        ("Fewer strikes helped.", "Fewer strikes", False),
        ("They closed.", "closed", False),
    ],
)
def test_a_deed_is_told_by_its_verb(text, words, said):
    assert is_deed(text, down(text, words)) is said


@pytest.mark.parametrize(
    ("text", "words", "it", "meant"),
    [
        ("She wants to scrap the levy, since it hurts families.", "scrap the levy", "it", True),
        ("She wants to scrap the levy. It would help families.", "scrap the levy", "It", False),
        ("She wants the levy scrapped. It’d help families.", "the levy scrapped", "It", False),
        ("He abandoned a levy. He was told it would hurt families.", "abandoned a levy", "it would", True),
        ("She wants lower levies. They help families.", "lower levies", "They", False),
    ],
)
def test_the_thing_is_meant_and_not_the_deed(text, words, it, meant):
    pronoun = text.index(it), text.index(it) + len(it.split()[0])
    assert is_of_the_thing(text, pronoun, down(text, words), ()) is meant


def test_what_brought_something_about_is_the_deed():
    text = "Scrapping the levy was right. It filled the shops."
    what = down(text, "Scrapping the levy")
    assert is_of_the_thing(text, (30, 32), what, ())
    assert not is_of_the_thing(text, (30, 32), what, {(what.start, what.end)})


@pytest.mark.parametrize(
    ("text", "subject", "obj", "spoken"),
    [
        ("to end a dispute that had unsettled investors", "end a dispute", "unsettled investors", "a dispute"),
        ("scrapping the levy which drives up prices", "scrapping the levy", "prices", "the levy"),
        ("they close its mill that would still poison the bay", "close its mill", "poison the bay", "its mill"),
        ("closed the beaches, which angered hotels", "closed the beaches", "angered hotels", "closed the beaches"),
        ("lost a lot of pupils, that hurt schools", "lost a lot of pupils", "schools", "lost a lot of pupils"),
        ("lost budgets that put people on buses", "lost budgets", "put people on buses", "lost budgets"),
        ("raise a levy that drives up prices", "raise a levy", "prices", "raise a levy"),
        ("scrap a levy that the poor pay to cut debts", "scrap a levy", "debts", "scrap a levy"),
    ],
)
def test_a_relative_clause_speaks_of_the_thing(text, subject, obj, spoken):
    ends = [(text.index(words), text.index(words) + len(words)) for words in (subject, obj)]
    assert text[slice(*what_is_spoken_of(text, *ends))] == spoken

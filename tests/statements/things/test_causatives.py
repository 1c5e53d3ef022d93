import pytest

from causerie.statements.things.causatives import made_so, name_of_made


def told(mention, text=None):
    text = text or f"The levy will {mention}."
    start = text.index(mention)
    made = made_so(text, start, start + len(mention))
    return made and (name_of_made(made), made.direction)


@pytest.mark.parametrize(
    ("mention", "name", "direction"),
    [
        ("make the villages poorer", "wealth of villages", -1),
        ("make the rich richer", "wealth of rich", 1),
        ("make bread cheaper for pensioners", "price of bread for pensioners", -1),
        ("make cars much more expensive", "price of cars", 1),
        ("make hiring harder", "hiring", -1),
        ("make it easier for firms to hire nurses", "hiring nurses by firms", 1),
        ("make it harder for them to stay", "staying", -1),
        ("make floods less likely", "floods", -1),
        ("make mines less profitable", "profitability of mines", -1),
        ("make bread no cheaper", "price of bread", -1),
        ("make hiring any easier", "hiring", 1),
        ("calm the markets", "calm of markets", 1),
        ("calm nerves on the markets", "nerves on the markets", -1),
        ("stabilise the bank", "stability of bank", 1),
        ("make Avaria more dependent on gas", "dependence of Avaria on gas", 1),
    ],
)
def test_what_is_made_so(mention, name, direction):
    assert told(mention) == (name, direction)


def test_the_verb_may_stand_before_the_mention():
    assert told("imports dearer", "It makes exports cheaper and imports dearer.") == ("price of imports", 1)
    assert told("imports dearer", "Imports dearer than that: imports dearer.") is None


@pytest.mark.parametrize(
    "mention", ["make cheap loans", "make a stronger case for rates", "hit wallets hard", "make people scared", "make their cheaper"]
)
def test_other_mentions_say_nothing_of_the_kind(mention):
    assert told(mention) is None


def test_whom_a_pronoun_means_is_told():
    text = "It makes them poorer."
    made = made_so(text, 3, 20)
    assert made
    assert name_of_made(made, "farmers") == "wealth of farmers"


def test_calm_before_a_noun_is_no_verb():
    assert told("calm seas", "The ferry needs calm seas.") is None
    assert told("calmed investors", "The bailout calmed investors.") == ("calm of investors", 1)

import pytest

from causerie.statements.things.staying import filled, is_uncounted


@pytest.mark.parametrize(
    ("said", "left", "name"),
    [
        ("a loan of 500 million", "- loan of - million", "loan of 500 million"),
        ("invest $100 million", "investment - million", "investment $100 million"),
        ("take 68 percent of the votes", "- - percent of - votes", "68 percent of votes"),
        ("the rate at 5.75 percent", "- rate at - percent", "rate at percent"),
        ("inflation runs above its 2 percent goal", "inflation - - - - percent -", "inflation percent"),
        ("a charge of three pounds a night", "- charge of three pounds - night", "charge of three pounds a night"),
        ("give a night nurse a bonus", "give - night nurse - bonus", "give night nurse bonus"),
        ("anything taller than five storeys", "- taller - five storeys", "taller than five storeys"),
        ("fewer than 150 beds", "fewer - - beds", "fewer beds"),
        ("a theatre rather than a library", "- theatre - - - library", "theatre library"),
        ("bailing out the banks", "bailing - - banks", "bailing out banks"),
        ("firms built up stocks", "firms built - stocks", "firms built up stocks"),
        ("shut down the schools", "shutting - - schools", "shutting down schools"),
        ("break up the banks", "breakup - - banks", "breakup banks"),
        ("lift up the poor", "lift - - poor", "lift poor"),
        ("prices up again", "prices - -", "prices"),
        ("talks to end the strike", "talks - - - strike", "talks end strike"),
        ("driven out of the country", "driven - of - country", "driven out of country"),
    ],
)
def test_words_that_others_need_stay(said: str, left: str, name: str) -> None:
    forms = ["" if form == "-" else form for form in left.split()]
    assert " ".join(filter(None, filled(said.split(), forms))) == name


def test_a_unit_whose_number_is_gone_says_nothing() -> None:
    words, forms = "the rate at 5.75 percent".split(), ["", "rate", "at", "", "percent"]
    assert [n for n in range(5) if is_uncounted(words, forms, n)] == [4]
    assert not is_uncounted("a high percent".split(), ["", "", "percent"], 2)

import pytest

from causerie.statements.actors.collecting import actors
from causerie.statements.actors.companies import companies


@pytest.mark.parametrize(
    "mention",
    ["Orbex Industries SA", "Orbex Industries", "Orbex", "Orbex Industries S.A.", "Orbex Industries, Inc.", "Orbex Industries plc"],
)
def test_forms_of_one_name(mention):
    text = f"Orbex Industries SA won. {mention} lost. Orbex left."
    start = text.index(mention, 25)
    assert actors(text, [(start, start + len(mention))]).name(start, start + len(mention)) == "Orbex Industries"


def test_two_companies_that_are_named_together():
    text = "Talvik Mining Ltd and Noma Energy plc won."
    assert actors(text, []).name(0, 37) == "Talvik Mining and Noma Energy"


def test_a_company_of_one_word_keeps_what_it_is_by_law():
    assert companies("Delmont plc won. Delmont lost.")["Delmont"] == "Delmont plc"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("American Steel Inc. won. American voters lost.", "American"),
        ("Pavo Foods Ltd and Pavo Media Ltd won. Pavo lost.", "Pavo"),
        ("Stone Energy won, a stone fell. Stone lost.", "Stone"),
    ],
)
def test_a_first_word_that_may_mean_others_is_no_form(text, word):
    assert word not in companies(text)


def test_a_person_of_the_name_is_no_company():
    text = "Kessler AG won. Ana Kessler, a farmer, said no. Kessler lost."
    place = text.rindex("Kessler")
    assert actors(text, [(place, place + 7)]).name(place, place + 7) == "Ana Kessler"

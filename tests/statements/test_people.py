import pytest

from causerie.statements.people import is_headline, people

TEXT = (
    "Ruiz Takes Aim At Vega Again\n"
    "Sen. Ana Ruiz, the leader of the opposition, met Lucía Vega in New York. Will Ruiz stay? Mr. Stone left. "
    "The New York Times saw Ana M. Ruiz and Mr. Stone."
)


def test_the_fullest_name_that_is_most_used():
    assert people(TEXT).full["Vega"] == "Lucía Vega"
    assert people(TEXT).full["Ruiz"] == "Ana Ruiz"


def test_persons_are_no_towns_and_no_papers():
    assert {name for _, name in people(TEXT).places} == {"Ana Ruiz", "Lucía Vega", "Stone"}


def test_places_point_at_the_name():
    found = people(TEXT)
    assert all(TEXT.startswith((name, name.split()[-1]), at) for at, name in found.places)


def test_roles_and_genders():
    found = people(TEXT)
    assert found.roles["senator"] == found.roles["leader"] == "Ana Ruiz"
    assert (found.genders["Ana Ruiz"], found.genders["Stone"]) == ("f", "m")


def test_a_role_that_two_have_means_nobody():
    assert "senator" not in people("Sen. Ana Ruiz met Sen. Tom Vega.").roles


@pytest.mark.parametrize(("line", "headline"), [("Ruiz Takes Aim At Vega", True), ("Ruiz took aim at Vega on Monday", False), ("", False)])
def test_headlines(line, headline):
    assert is_headline(line) == headline


def test_no_names():
    assert people("nobody is here").places == ()


def test_a_secretary_of_state_is_not_called_state():
    assert people("Secretary of State Ana Ruiz left.").full == {"Ruiz": "Ana Ruiz"}


def test_what_stands_before_a_first_name_is_no_part_of_it():
    assert people("President of Avaria Alberto Ruiz left.").full == {"Ruiz": "Alberto Ruiz"}

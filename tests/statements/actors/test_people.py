import pytest

from causerie.documents.sentences import split
from causerie.statements.actors.collecting import actors
from causerie.statements.actors.people import is_headline, people

TEXT = (
    "Ruiz Takes Aim At Vega Again\n"
    "Sen. Ana Ruiz, the leader of the opposition, met Lucía Vega in New York. Will Ruiz stay? Mr. Stone left. "
    "The New York Times saw Ana M. Ruiz and Mr. Stone."
)


def test_the_fullest_name_that_is_most_used():
    assert people(TEXT).full["Vega"] == "Lucía Vega"
    assert people(TEXT).full["Ruiz"] == "Ana Ruiz"


def test_persons_are_no_towns_and_no_papers():
    assert {place.name for place in people(TEXT).places} == {"Ana Ruiz", "Lucía Vega", "Stone"}


def test_places_point_at_the_name():
    found = people(TEXT)
    assert all(TEXT.startswith((place.name, place.name.split()[-1]), place.at) for place in found.places)


def test_roles_and_genders():
    found = people(TEXT)
    assert found.roles["senator"] == found.roles["leader"] == {"Ana Ruiz"}
    assert (found.genders["Ana Ruiz"], found.genders["Stone"]) == ("f", "m")


def test_a_role_may_be_of_two():
    assert people("Sen. Ana Ruiz met Sen. Tom Vega.").roles["senator"] == {"Ana Ruiz", "Tom Vega"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Vice President Ana Ruiz left.", "vice president"),
        ("Former President Ana Ruiz left.", "former president"),
        ("Avarian Prime Minister Ana Ruiz left.", "minister"),
    ],
)
def test_roles_of_rank(text, role):
    assert people(text).roles[role] == {"Ana Ruiz"}


def test_what_follows_a_name_is_its_role_only_in_lower_case():
    assert set(people("Ana Ruiz, a Vega supporter, left. Tom Stone, the mayor of Avaria, left.").roles) == {"supporter", "mayor"}


@pytest.mark.parametrize(
    ("text", "last", "name"),
    [
        ("But Ana Ruiz left. Why Ruiz did is not known.", "Ruiz", "Ana Ruiz"),
        ("Absent Ruiz, all agreed. Ana Ruiz left. Absent Ruiz again.", "Ruiz", "Ana Ruiz"),
        ("Economist Gita Stone left. Gita Stone wrote a book. Economist Gita Stone is tall.", "Stone", "Gita Stone"),
        ("Then it was said that Wasser Ruiz had left; so Wasser Ruiz did. Ana Wasser Ruiz is not known here.", "Ruiz", "Ana Wasser Ruiz"),
        ("They saw Ana M. Ruiz Jr. in town.", "Ruiz", "Ana M. Ruiz"),
        ("Kurt Vega’s aide left. Avarian President Kurt Vega left.", "Vega", "Kurt Vega"),
    ],
)
def test_full_names(text, last, name):
    assert people(text).full[last] == name


@pytest.mark.parametrize("text", ["House Republicans left.", "The White House is old."])
def test_groups_and_houses_take_no_other_name(text):
    assert people(text).full == {}


def test_of_a_family_each_is_found_by_first_name_and_form_of_address():
    text = "Ana Ruiz met Tom Ruiz. Ana Ruiz spoke. Mrs. Ruiz left and Mr. Ruiz stayed. Ruiz spoke."
    assert [place.name for place in people(text).places] == ["Ana Ruiz", "Tom Ruiz", "Ana Ruiz", "Ana Ruiz", "Tom Ruiz", "Ana Ruiz"]


def test_a_first_name_alone_is_the_one_who_has_it():
    text = "Ana Ruiz met Tom Vega. Ana laughed. Tom Stone did not."
    assert [place.name for place in people(text).places] == ["Ana Ruiz", "Tom Vega", "Ana Ruiz", "Tom Stone"]


def test_places_say_how_often_and_whether_one_speaks():
    assert [(p.nth, p.speaks) for p in people("Ana Ruiz left. “No,” Ruiz said. “No,” said Ana Ruiz.").places] == [
        (1, False),
        (2, True),
        (3, True),
    ]


def test_who_is_said_to_speak_is_a_person():
    assert [place.name for place in people("“No, never in my life,” said Zdenka Stone. Then Stone left the town.").places] == [
        "Zdenka Stone",
        "Zdenka Stone",
    ]


@pytest.mark.parametrize(("line", "headline"), [("Ruiz Takes Aim At Vega", True), ("Ruiz took aim at Vega on Monday", False), ("", False)])
def test_headlines(line, headline):
    assert is_headline(line) == headline


def test_no_names():
    assert people("nobody is here").places == ()


def test_a_secretary_of_state_is_not_called_state():
    assert people("Secretary of State Ana Ruiz left.").full == {"Ruiz": "Ana Ruiz"}


def test_what_stands_before_a_first_name_is_no_part_of_it():
    assert people("President of Avaria Alberto Ruiz left.").full == {"Ruiz": "Alberto Ruiz"}


def test_who_acts_is_a_person_unless_the_text_shows_a_body():
    text = "Zyxa Vaal left. The Green Choice left. Olm Steel left. Clean Shore, which sued, left."
    names = ("Zyxa Vaal", "Green Choice", "Olm Steel", "Clean Shore")
    found = people(text, [(text.index(name), text.index(name) + len(name)) for name in names])
    assert found.persons == found.unsure == {"Zyxa Vaal"}
    assert found.called["Olm"] == "Olm Steel"


def test_a_mention_is_about_whom_it_begins_with():
    text = "Ana Ruiz of Olm Motor Hall left."
    assert people(text, [(0, 26)]).persons == {"Ana Ruiz"}


def test_a_place_before_a_role_is_no_person():
    assert people("In Velmar, the foreign minister spoke.").persons == frozenset()


def test_an_office_may_tell_whether_it_is_a_man():
    genders = people("Chairwoman Zyxa Vaal went to the town and met Chairman Gunn Aust there.").genders
    assert (genders["Zyxa Vaal"], genders["Gunn Aust"]) == ("f", "m")


def test_who_speaks_of_herself_is_a_woman():
    genders = people("Minister Gunn Vaal, who ran the port, said she would stay. Minister Odd Aust thinks his party lost.").genders
    assert (genders["Gunn Vaal"], genders["Odd Aust"]) == ("f", "m")


def test_else_the_last_letter_of_a_first_name_tells():
    genders = people("In the small town Wenna Vaal, who won, has met Hanno Aust, 44, and also Asa Kron, the mayor of a far port.").genders
    assert (genders["Wenna Vaal"], genders["Hanno Aust"]) == ("f", "m")
    assert "Asa Kron" not in genders


@pytest.mark.parametrize(("title", "role"), [("Bishop", "bishop"), ("Col.", "colonel"), ("Rev.", "reverend"), ("Sheriff", "sheriff")])
def test_a_title_is_no_part_of_a_name_and_means_who_has_it(title, role):
    text = f"{title} Emanuele Strangio spoke. The {role} wants peace."
    mentions = [(0, text.index(" spoke")), (text.index("The "), text.index(" wants"))]
    known = actors(text, mentions, split(text))
    assert [known.name(*span) for span in mentions] == ["Emanuele Strangio"] * 2


def test_a_preposition_is_no_first_name():
    text = "Given Obama won, she left. Obama stayed."
    mentions = [(text.index("Obama stayed"), text.index(" stayed"))]
    assert actors(text, mentions, split(text)).name(*mentions[0]) == "Obama"


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Mary-Jo Ruiz came to Olm. The vote was lost.", {"Mary-Jo Ruiz"}),
        ("It is over, says DW's Ana Ruiz It's a pity.", {"Ana Ruiz"}),
        ("In a message to KTV Ruiz said that she would stay.", set()),
        ("Afterwards Ruiz said that she would stay.", set()),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(text, persons):
    at = text.index("Ruiz")
    assert people(text, [(at, at + 4)]).persons == persons


def test_an_ambassador_is_called_a_diplomat():
    text = "Sanctions will fail, Avaria's Ambassador to South Olm Ana Ruiz said. The diplomat left; so did the ambassador."
    mentions = [(at := text.index(role), at + len(role)) for role in ("The diplomat", "the ambassador")]
    assert [actors(text, mentions, split(text)).name(*span) for span in mentions] == ["Ana Ruiz"] * 2

import pytest

from causerie.statements.modality import modality

UNSURE = [0.6, 0.1, 0.1, 0.1, 0.1]


@pytest.mark.parametrize(
    ("relation", "before", "between", "expected"),
    [
        ("causes", "", " will bring ", "stated"),
        ("causes", "", " could bring ", "hedged"),
        ("causes", "", " will not bring ", "denied"),
        ("causes", "", " in order to reach ", "hoped"),
        ("wants", "", " could want ", "stated"),
        ("causes", "", " maybe mighty ", "stated"),
    ],
)
def test_words_that_say_so_outright(relation, before, between, expected):
    assert modality(UNSURE, relation, before=before, between=between) == expected


def test_whether_makes_a_question_likelier():
    half = [0.4, 0.1, 0.1, 0.1, 0.2]
    assert modality(half, "ties", before="It is unclear whether ", between=" will meet ") == "asked"
    assert modality(half, "ties", before="It is clear that ", between=" will meet ") == "stated"


def test_a_sure_model_is_believed():
    assert modality([0.96, 0.01, 0.01, 0.01, 0.01], "causes", before="whether ", between=" could ") == "stated"

"""How persons are introduced, and what is none."""

import pytest

from causerie.statements.actors.introductions import bodies, in_office, introduced


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zyxa Vaal, who runs a bakery, left.", ["Zyxa Vaal"]),
        ("Zyxa Vaal, a carpenter who lost his job, left.", ["Zyxa Vaal"]),
        ("Zyxa Vaal, 44, drives a crane.", ["Zyxa Vaal"]),
        ("Zyxa Vaal, the finance minister, left.", ["Zyxa Vaal"]),
        ("Zyxa Vaal, its chief economist, left.", ["Zyxa Vaal"]),
        ("Zyxa Vaal, the company's director, left.", ["Zyxa Vaal"]),
        ("Clean Shore, which sued, left.", []),
        ("Clean Shore, the largest of them, left.", []),
        ("Zyxa Vaal, 4,400 miles away, left.", []),
    ],
)
def test_introduced(text, names):
    assert list(introduced(text)) == names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vaal faces first test as prime minister", [("Vaal", "prime minister")]),
        ("Vaal wins second term as president", [("Vaal", "president")]),
        ("Vaal marks one year as finance minister", [("Vaal", "minister")]),
        ("Vaal names banker as mayor", []),
        ("Joan Vaal was elected president of Avaria.", [("Vaal", "president")]),
        ("Vaal, who became prime minister in May, left.", [("Vaal", "prime minister")]),
        ("Parliament elected Odo Finch as its speaker.", [("Finch", "speaker")]),
        ("Her finance minister is Odo Finch.", [("Finch", "finance minister"), ("Finch", "minister")]),
        ("Vaal was named deputy governor; Finch was elected vice president.", []),
        ("Vaal meets Aust, who works as mayor", []),
    ],
)
def test_in_office(text, found):
    assert list(in_office(text)) == found


@pytest.mark.parametrize(
    ("text", "name", "is_body"),
    [
        ("The Green Choice left.", "Green Choice", True),
        ("Clean Shore, which won, left.", "Clean Shore", True),
        ("Olm Motor Works left.", "Olm Motor Works", True),
        ("Ana Steel left.", "Ana Steel", False),
        ("The Green Choice Party left. Green Choice left.", "Green Choice", False),
    ],
)
def test_bodies(text, name, is_body):
    assert (name in bodies(text, {name})) == is_body

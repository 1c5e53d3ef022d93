import pytest

from causerie.first_names import FIRST_NAMES
from causerie.statements.actors.collecting import actors
from causerie.statements.actors.seats import SEATS, seat


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Brussels wants reform.", "Brussels", "European Union"),
        ("Ottawa wants reform.", "Ottawa", "Canada"),
        ("Oslo wants trams. The council of Oslo votes in May.", "Oslo", "Oslo"),
        ("Lisbon's city council wants trams.", "Lisbon", "Lisbon"),
        ("Ms. Paris Ruiz won. Paris wants trams.", "Paris", "Paris Ruiz"),
    ],
)
def test_a_capital_is_its_country_unless_it_acts_for_itself(text, word, expected):
    start = text.rindex(word)
    assert actors(text, [(start, start + len(word))]).name(start, start + len(word)) == expected


def test_no_first_name_is_a_capital():
    assert not {town.lower() for town in SEATS} & FIRST_NAMES
    assert seat("Sofia", "Sofia wants trams.") is None

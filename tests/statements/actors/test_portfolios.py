"""Ministers are told apart by their portfolios."""

import pytest

from causerie.statements.actors.portfolios import portfolio, portfolios


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Avarian Foreign Minister Ana Ruiz left.", [("foreign minister", "Ruiz")]),
        ("The prime minister, Tom Vega, left.", [("prime minister", "Vega")]),
        ("Ana Ruiz, the new foreign affairs minister, left.", [("foreign minister", "Ruiz")]),
        ("Ana Ruiz, Avaria’s Treasury Secretary, left.", [("treasury secretary", "Ruiz")]),
        ("The foreign minister left.", []),
        ("Minister Ana Ruiz left.", []),
    ],
)
def test_portfolios(text, found):
    assert list(portfolios(text)) == found


def test_a_role_with_its_portfolio():
    assert portfolio("the british foreign minister") == "foreign minister"
    assert portfolio("press secretary") == ""

"""Bodies of which a country has one."""

import pytest

from causerie.statements.actors.highest import highest, with_owner

NAMES = ["Supreme Court of Avaria", "National Bank of Avaria", "Olm Court", "Olm Bank"]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Top court", "Supreme Court of Avaria"),
        ("the country's highest court", "Supreme Court of Avaria"),
        ("Central bank", "National Bank of Avaria"),
        ("the bank", None),
        ("court", None),
        ("Ana Ruiz", None),
    ],
)
def test_highest(mention, name):
    assert highest(mention, NAMES) == name


def test_of_two_none_is_meant():
    assert highest("the central bank", [*NAMES, "Bank of Velmar"]) is None
    assert highest("the central bank", ["Bank of America"]) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Avaria’s Supreme Court met.", {"Supreme Court": "Avaria's Supreme Court"}),
        ("Avaria's Supreme Court met Velmar's Supreme Court.", {}),
        ("Avaria's Northern League met.", {}),
    ],
)
def test_with_owner(text, found):
    assert with_owner(text) == found

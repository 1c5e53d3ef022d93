"""Matches are no ties."""

import pytest

from causerie.statements.signs.sports import is_match


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Olm beat Drost 3-1 to reach the final", True),
        ("Olm lose to Drost, 0–2", True),
        ("Olm beat Drost 102-97 in overtime", True),
        ("Olm beat Drost 52-48 in the vote", False),
        ("Olm defeated Drost in the election", False),
        ("Olm ruled 5-4 against Drost", False),
        ("Olm sued Drost 3-1", False),
        ("Olm beat Drost by 2.5-3.5 points", False),
    ],
)
def test_is_match(text, told):
    one, other = (text.index("Olm"), text.index("Olm") + 3), (text.index("Drost"), text.index("Drost") + 5)
    assert is_match(text, one, other) == told
    assert is_match(text, other, one) == told

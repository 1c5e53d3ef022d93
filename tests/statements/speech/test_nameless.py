"""Speakers without a name."""

import pytest

from causerie.statements.speech.nameless import nameless


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It hurts, a spokeswoman said.", [("spokeswoman", "f")]),
        ("It hurts, said a spokesman for the Fruit Council.", [("spokesman for the Fruit Council", "m")]),
        ("One senior official slept.", []),
        ("One senior official said so.", [("senior official", "")]),
        ("A spokeswoman left.", []),
        ("The spokeswoman said so.", []),
    ],
)
def test_nameless(text, found):
    assert [(who.name, who.gender) for who in nameless(text)] == found

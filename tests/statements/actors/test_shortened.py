"""Short forms of names, and words of number."""

import pytest

from causerie.statements.actors.shortened import acronyms, uncounted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Avarian Trade Union met. The ATU struck.", {"ATU": "Avarian Trade Union"}),
        ("The Bureau of Public Works (BPW) met.", {"BPW": "Bureau of Public Works"}),
        ("The Avarian Trade Union met. NATO did not.", {}),
        ("ATU", {}),
        ("", {}),
    ],
)
def test_acronyms(text, found):
    assert acronyms(text) == found


@pytest.mark.parametrize(
    ("mention", "rest"),
    [
        ("all voters", "voters"),
        ("Both President Ruiz", "President Ruiz"),
        ("either side", "side"),
        ("some of the voters", "voters"),
        ("97 percent of scientists", "scientists"),
        ("a group of senators", "senators"),
        ("third of farmers", "farmers"),
        ("two-thirds of the farmers", "farmers"),
        ("Ruiz himself", "Ruiz"),
        ("more than a dozen voters", "more than a dozen voters"),
        ("two senators", "two senators"),
        ("two of the seven senators", "senators"),
        ("some of them", "some of them"),
        ("all", "all"),
        ("27", "27"),
    ],
)
def test_words_of_number_are_left_out(mention, rest):
    assert uncounted(mention) == rest

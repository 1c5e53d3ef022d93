"""Words told from acts, by a lexicon."""

import pytest
from strategies import tie_statement

from causerie.maps.ties.facets import ACTS, EITHER, WORDS, facet


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana accused Ben.", "words"),
        ("Ana met with Ben.", "words"),
        ("Ana threatened to attack Ben.", "words"),
        ("Ana sanctioned Ben.", "acts"),
        ("Ana had been bombing Ben.", "acts"),
        ("Ana attacked Ben.", "words"),
        ("Ana attacked Ben and his troops.", "acts"),
        ("Ana and Ben clashed.", "acts"),
        ("Killed by guards of Ana, Ben.", "acts"),
        ("Ana said that Ben was there.", "words"),
        ("Ana, Ben.", "unclear"),
        ("The aides of Ana, Ben.", "unclear"),
    ],
)
def test_facet(text, expected):
    assert facet(tie_statement(text, "Ana", "Ben")) == expected


def test_the_words_between_the_actors_come_first():
    assert facet(tie_statement("In the war Ana praised Ben, who was killed.", "Ana", "Ben")) == "words"


def test_around_the_actors_the_nearest_word_counts():
    assert facet(tie_statement("Praised after the war: Ana, Ben.", "Ana", "Ben")) == "acts"
    assert facet(tie_statement("Ana and Ben: praise after the war.", "Ana", "Ben")) == "words"


def test_no_word_is_in_two_lists():
    words, acts, either = (set(lexicon.split()) for lexicon in (WORDS, ACTS, EITHER))
    assert not words & acts | words & either | acts & either

"""Maps in words."""

from dataclasses import replace

import pytest
from strategies import mention, statement

from causerie.maps.causal.links import causal_map
from causerie.maps.causal.words import in_words


def lower(said):
    return replace(said, subject=replace(said.subject, direction=-1))


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ([statement("taxes", "investment")], "taxes lead to more investment"),
        ([statement("tax reform", "investment", link=-1)], "tax reform leads to less investment"),
        ([lower(statement("taxes", "investment"))], "less taxes lead to more investment"),
        ([lower(statement("taxes", "investment", link=-1))], "less taxes lead to less investment"),
        ([statement("tariff", "jobs", modality="hedged")], "tariff may lead to more jobs"),
        ([statement("tariffs", "jobs", modality="hoped")], "tariffs are meant to lead to more jobs"),
        ([statement("tariff", "jobs", modality="hedged"), statement("tariff", "jobs")], "tariff leads to more jobs"),
        ([statement("tariff", "jobs", modality="denied")], "tariff does not lead to more jobs"),
        (
            [statement("tariff", "jobs"), statement("tariff", "jobs", document="e"), statement("tariff", "jobs", link=-1)],
            "tariff leads to more jobs (2 to 1: others say the opposite)",
        ),
    ],
)
def test_an_edge_is_said_as_its_statements_say_it(said, line):
    assert in_words(causal_map(said)) == [line]


def test_the_best_believed_stands_first():
    said = [statement("a", "b", confidence=0.5), statement("c", "d", confidence=0.9)]
    assert [line[0] for line in in_words(causal_map(said))] == ["c", "a"]
    assert mention("a").direction == 1

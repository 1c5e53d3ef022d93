"""Which names are one node, on labelled pairs: the scores that the default threshold rests on."""

import csv
import json
from hashlib import sha256

import pytest

from causerie.settings import Settings
from eval import merging
from eval.__main__ import FLOORS, below, evaluate, main


@pytest.fixture(scope="module")
def scores():
    return evaluate("merging", merging.PAIRS)


def table(path):
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_no_score_is_under_its_floor(scores):
    assert below(scores, json.loads(FLOORS.read_text())["merging"]) == []


def test_names_in_other_words_are_found_and_what_is_near_is_not():
    scores = evaluate("synonyms", merging.SYNONYMS)
    assert below(scores, json.loads(FLOORS.read_text())["synonyms"]) == []
    assert scores["choosing"]["default"]["precision"] >= 0.95


def test_halves_of_names_in_other_words_are_told_by_a_digest():
    rows = table(merging.SYNONYMS)
    assert all(row["part"] == ("choosing", "test")[sha256(f"{row['name']}\t{row['other']}".encode()).digest()[0] % 2] for row in rows)
    assert len({frozenset((row["name"], row["other"])) for row in rows}) == len(rows) >= 400


def test_default_threshold_is_the_least_that_is_precise_enough_where_it_was_chosen(scores):
    tried = scores["choosing"]["thresholds"]
    assert scores["choosing"]["default"]["precision"] >= 0.95 > tried["0.8"]["precision"]
    assert Settings().merging == scores["test"]["default"]["threshold"]


def test_pairs_are_many_and_each_stands_in_one_part_only():
    rows = table(merging.PAIRS)
    assert len(rows) >= 600
    assert len({frozenset((row["name"], row["other"])) for row in rows}) == len(rows)
    assert {row["label"] for row in rows} == set(merging.LABELS)


def test_scores_are_counted_from_the_pairs(tmp_path):
    pairs = tmp_path / "pairs.tsv"
    rows = ["tax burden,taxation,same", "jobs,prices,same", "taxes,taxation,different", "trust,mistrust,reverse"]
    lines = ["name,other,label,part", *(f"{row},test" for row in rows)]
    pairs.write_text("\n".join(lines).replace(",", "\t") + "\n")
    test = merging.evaluate(pairs)["test"]
    assert test["default"] == {"threshold": 0.9, "taken": 2, "precision": 0.5, "recall": 0.5}
    assert test["reverse"] == {"taken": 1, "precision": 1.0, "recall": 1.0}


def test_it_needs_no_data_of_its_own(capsys):
    assert main(["merging"]) == 0
    assert json.loads(capsys.readouterr().out)["test"]["pairs"]["same"] > 50


def test_other_tasks_ask_for_their_data(capsys):
    with pytest.raises(SystemExit):
        main(["names"])
    assert "--data" in capsys.readouterr().err

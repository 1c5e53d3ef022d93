"""The scoring itself, on statements made by hand."""

import json
from pathlib import Path

import pytest

from eval import attribution, statements
from eval.__main__ import below
from eval.polnear import Attributed


def entry(relation="causes", subject=(0, 5), obj=(10, 20), signs="+++", **more):
    given = {"relation": relation, "modality": "stated", "holder": None, "holder_name": None}
    given |= dict(zip(("subject_direction", "link", "object_direction"), signs, strict=True))
    given |= {"subject_start": subject[0], "subject_end": subject[1], "object_start": obj[0], "object_end": obj[1]}
    return given | {"subject_name": f"s{subject}", "object_name": f"o{obj}"} | more


def scored(gold, predicted):
    return statements.score({"d": (gold, predicted)})["all"]


def test_the_same_statement_is_full():
    result = scored([entry()], [entry()])
    assert [result[level]["f1"] for level in statements.LEVELS] == [1.0, 1.0, 1.0]


def test_a_wrong_sign_is_found_and_no_more():
    result = scored([entry()], [entry(signs="-++")])
    assert [result[level]["f1"] for level in statements.LEVELS] == [1.0, 0.0, 0.0]


def test_two_minuses_make_the_same_sign():
    assert scored([entry()], [entry(signs="-+-")])["signed"]["f1"] == 1.0


@pytest.mark.parametrize("change", [{"modality": "hedged"}, {"holder": "he", "holder_name": "Ruiz", "holder_start": 30, "holder_end": 32}])
def test_a_wrong_holder_or_modality_is_signed_but_not_full(change):
    result = scored([entry()], [entry(**change)])
    assert (result["signed"]["f1"], result["full"]["f1"]) == (1.0, 0.0)


def test_another_relation_is_not_found():
    assert scored([entry()], [entry(relation="ties")])["found"]["f1"] == 0.0


def test_half_of_the_shorter_span_is_enough_and_less_is_not():
    assert scored([entry(subject=(0, 10))], [entry(subject=(5, 15))])["found"]["f1"] == 1.0
    assert scored([entry(subject=(0, 10))], [entry(subject=(6, 16))])["found"]["f1"] == 0.0


def test_names_agree_only_nearby():
    near, far = ({"subject": (at, at + 9), "subject_name": "Ana Ruiz"} for at in (250, 500))
    gold = entry(subject_name="President Ruiz")
    assert scored([gold], [entry(**near)])["found"]["f1"] == 1.0
    assert scored([gold], [entry(**far)])["found"]["f1"] == 0.0


def test_each_statement_is_matched_once():
    result = scored([entry()], [entry(), entry()])
    assert (result["found"]["precision"], result["found"]["recall"]) == (0.5, 1.0)


def test_an_optional_statement_counts_neither_way():
    assert scored([entry(), entry(subject=(40, 45), optional=True)], [entry(), entry(subject=(40, 45))])["found"]["f1"] == 1.0
    assert scored([entry(), entry(subject=(40, 45), optional=True)], [entry()])["found"]["f1"] == 1.0


def test_reliability_compares_confidence_with_what_is_right():
    gold = [entry(), entry(subject=(40, 45))]
    predicted = [entry(confidence=0.9), entry(subject=(60, 65), confidence=0.7), entry(subject=(40, 45), confidence=0.3)]
    result = statements.reliability({"d": (gold, predicted)}, threshold=0.5)
    assert result["bins"]["0.7"] == {"statements": 1, "confidence": 0.7, "right": 0.0}
    assert result["expected_calibration_error"] == pytest.approx((0.1 + 0.7 + 0.7) / 3, abs=1e-4)
    assert result["maps"] == {"threshold": 0.5, "statements": 2, "precision": 0.5, "recall": 0.5}
    assert [(row["threshold"], row["statements"], row["precision"], row["recall"]) for row in result["thresholds"]] == [
        *((t, 3, 0.6667, 1.0) for t in (0.0, 0.3)),
        *((t, 2, 0.5, 0.5) for t in (0.4, 0.5, 0.6, 0.7)),
        *((t, 1, 1.0, 0.5) for t in (0.8, 0.9)),
    ]


def test_attribution_exact_token_and_linked():
    text = "Ruiz said taxes fall. Vega warned of debt."
    gold = [Attributed(((0, 4),), ((5, 9),), ((10, 20),)), Attributed(((22, 26),), ((27, 33),), ((34, 41),))]
    predicted = [Attributed(((0, 4),), ((5, 9),), ((10, 15),)), Attributed(((0, 4),), (), ((34, 41),))]
    result = attribution.score([(text, gold, predicted)])
    assert result["content"]["exact"]["f1"] == 0.5
    assert result["content"]["token"] == {"precision": 1.0, "recall": 0.75, "f1": 0.8571}
    assert result["source"]["exact"] == {"precision": 1.0, "recall": 0.5, "f1": 0.6667}
    assert result["linked"]["f1"] == 0.5  # the second content hangs on the wrong source


def test_a_content_without_source_links_to_none():
    said = Attributed((), (), ((10, 20),))
    assert attribution.score([("Ruiz said taxes fall.", [said], [said])])["linked"]["f1"] == 1.0


def test_floors_name_what_fell():
    assert below({"all": {"found": {"f1": 0.4}}}, {"all.found.f1": 0.45}) == ["all.found.f1 is 0.4000, its floor 0.4500"]
    assert below({"all": {"found": {"f1": 0.5}}}, {"all.found.f1": 0.45}) == []


SHARED = Path(__file__).resolve().parents[3] / "shared"


@pytest.mark.skipif(not (SHARED / "statements/score.py").exists(), reason="../shared is not here: the judge to compare with lies there")
def test_scores_are_those_of_the_judge(tmp_path):
    """The annotated statements, spoilt in fixed ways, score the same here and with the corpus's own script."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("judge", SHARED / "statements/score.py")
    assert spec is not None
    assert spec.loader is not None
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    folder, documents = SHARED / "corpus/dev/statements", {}
    for file in sorted(folder.glob("*.json")):
        gold = json.loads(file.read_text())["statements"]
        spoilt = [spoil(n, s) for n, s in enumerate(gold) if n % 5]
        documents[file.stem] = (gold, spoilt)
        (tmp_path / file.name).write_text(json.dumps({"doc": file.stem, "statements": spoilt}))
    ours, theirs = statements.score(documents), judge.score(folder, tmp_path)
    for relation in ("all", "causes", "wants", "ties"):
        for level in statements.LEVELS:
            assert ours[relation][level]["f1"] == pytest.approx(theirs[relation][level]["f1"], abs=1e-4)
        assert ours[relation]["holder_when_found"] == pytest.approx(theirs[relation]["holder_accuracy_when_found"], abs=1e-4)
    assert 0.3 < ours["all"]["full"]["f1"] < ours["all"]["found"]["f1"] < 0.95


def spoil(number, statement):
    changes = {1: {"link": "-"}, 2: {"modality": "asked"}, 3: {"object_start": 0, "object_end": 1}, 4: {"holder": None}}
    return statement | changes.get(number % 7, {})

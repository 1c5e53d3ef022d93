"""Sentiment toward targets, scored with a stand-in for the reader, on sentences of our own."""

import json

import pytest

from causerie.errors import RecordError
from eval import newsmtsc, target_sentiment

SURE = {"negative": (0.8, 0.1, 0.1), "neutral": (0.2, 0.5, 0.3), "positive": (0.1, 0.3, 0.6)}


def line(text, *targets, **changes):
    """A line of the file: a sentence, and for each target its words and its polarity."""
    found = [{"from": text.index(m), "to": text.index(m) + len(m), "mention": m, "polarity": p} | changes for m, p in targets]
    return json.dumps({"primary_gid": f"gid of {text[:4]}", "sentence_normalized": text, "targets": found})


PRAISE = line("Ruiz praised Vega.", ("Ruiz", 4.0), ("Vega", 6.0))
ATTACK = line("Vega attacked Ruiz, the judge.", ("Ruiz", 2.0))


class Canned:
    """Says of each target, by its words, what was told."""

    def __init__(self, **said):
        self.said = said

    def sentiment(self, text, target):
        return SURE[self.said[text[slice(*target)]]]


def write(folder, *lines):
    file = folder / "dev.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_each_target_is_one_prediction(tmp_path):
    result = target_sentiment.evaluate(write(tmp_path, PRAISE, "", ATTACK), Canned(Ruiz="negative", Vega="positive"))
    assert result["targets"] == 3
    assert result["accuracy"] == 0.6667
    assert [result[name]["f1"] for name in newsmtsc.CLASSES] == [0.6667, 0.0, 1.0]
    assert result["macro_f1"] == pytest.approx((2 / 3 + 0 + 1) / 3, abs=1e-4)
    assert result["f1_pn"] == pytest.approx((2 / 3 + 1) / 2, abs=1e-4)
    assert result["macro_recall"] == pytest.approx((1 + 0 + 1) / 3, abs=1e-4)


def test_all_right_is_one():
    result = target_sentiment.score([0, 1, 2], [0, 1, 2])
    assert {result[name] for name in ("macro_f1", "f1_pn", "macro_recall", "accuracy")} == {1.0}


def test_the_floor_is_the_commonest_class_everywhere():
    floor = target_sentiment.score([0, 2, 2, 1], [0, 0, 0, 0])["majority"]
    assert floor == {"macro_f1": 0.2222, "f1_pn": 0.3333, "macro_recall": 0.3333, "accuracy": 0.5}


def test_further_mentions_are_the_same_target(tmp_path):
    more = line("Ruiz said he won.", ("Ruiz", 6.0), further_mentions=[{"from": 10, "to": 12, "mention": "he"}])
    assert len(newsmtsc.targets(write(tmp_path, more))) == 1


def test_every_tenth_line_is_held_out_with_all_its_targets(tmp_path):
    file = write(tmp_path, *([ATTACK] * 9), PRAISE, ATTACK)
    assert [(t.place, t.polarity) for t in newsmtsc.held_out_part(file)] == [(9, 1), (9, 2)]
    assert target_sentiment.evaluate(tmp_path, Canned(Ruiz="neutral", Vega="positive"), held_out=True)["accuracy"] == 1.0


@pytest.mark.parametrize(
    ("broken", "what"),
    [
        (line("Ruiz won.", ("Ruiz", 6), mention="Vega"), r"gid of Ruiz target 1: 'Vega' is said to stand at \(0, 4\), where 'Ruiz' stands"),
        (line("Ruiz won.", ("Ruiz", 5)), "gid of Ruiz target 1: polarity is 5, not 2, 4 or 6"),
        ("{", "Mend the line"),
        ('{"sentence_normalized": "Ruiz won."}', "there is no 'targets'"),
        ("[1]", "Mend the line"),
    ],
)
def test_broken_lines_are_named(tmp_path, broken, what):
    with pytest.raises(RecordError, match=f"dev.jsonl, line 2: .*{what}"):
        newsmtsc.targets(write(tmp_path, PRAISE, broken))


def test_a_folder_must_hold_one_file(tmp_path):
    with pytest.raises(RecordError, match=r"no \*\.jsonl file"):
        newsmtsc.find(tmp_path)
    write(tmp_path, PRAISE)
    (tmp_path / "other.jsonl").write_text(PRAISE)
    with pytest.raises(RecordError, match=r"dev\.jsonl, other\.jsonl\. Give one"):
        newsmtsc.find(tmp_path)

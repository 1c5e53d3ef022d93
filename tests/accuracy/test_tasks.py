"""`python -m eval`: what it accepts, what it refuses, what it prints."""

import json

import pytest
from causal_corpus import STRIKE, grouped, plain

from eval import cnc
from eval.__main__ import FLOORS, TASKS, main


class Further:
    """A stand-in that finds the one relation it knows."""

    def causal(self, text):
        return float(text == plain(STRIKE))

    def relations(self, text, most=None):
        return [cnc.relation(STRIKE)] if text == plain(STRIKE) else []


@pytest.mark.parametrize("task", ["causal-sentence", "causal-span"])
def test_one_object_of_scores_is_printed(tmp_path, capsys, task):
    grouped(tmp_path, [STRIKE], ["It was quiet ."])
    assert main([task, "--data", str(tmp_path)], Further) == 0
    assert json.loads(capsys.readouterr().out)["sentences"] == 2


def test_a_broken_file_is_told_and_ends_with_1(tmp_path, capsys):
    grouped(tmp_path, ["<ARG0>Rain ."])
    assert main(["causal-span", "--data", str(tmp_path)], Further) == 1
    assert "line 2: <ARG0> is not closed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["statements", "--held-out"], "--held-out is for causal-sentence, causal-span, target-sentiment"),
        (["causal-span", "--diagram", "a.svg"], "--diagram is for statements"),
        (["statements"], "holds no folder 'text'"),
    ],
)
def test_what_cannot_be_meant_ends_with_2(tmp_path, capsys, arguments, what):
    with pytest.raises(SystemExit, match="2"):
        main([*arguments, "--data", str(tmp_path)])
    assert what in capsys.readouterr().err


def test_every_task_has_floors():
    assert set(json.loads(FLOORS.read_text())) == set(TASKS)


def test_data_that_is_not_there_ends_with_2(tmp_path, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["target-sentiment", "--data", str(tmp_path / "none")])
    assert "does not exist. Give NewsMTSC" in capsys.readouterr().err


def test_help_names_every_task(capsys):
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    told = capsys.readouterr().out
    assert [task for task in TASKS if f"\n  {task} " not in told] == []

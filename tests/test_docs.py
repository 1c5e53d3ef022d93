"""What the documents say is what the code does."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
from reference import CONSOLE, DOCS, PYTHON, README, below, cli, failed, further, generated, outputs, picture, shown_commands

from causerie.errors import ModelError
from causerie.reading import trained_reader
from eval import causal_sentence, target_sentiment

ROOT = README.parent
TEXT = README.read_text(encoding="utf-8")
NEEDS_NO_MODEL = ("causerie demo --page", "causerie page")


@pytest.mark.parametrize("page", [README, *sorted(DOCS.glob("*.md"))], ids=lambda page: page.name)
def test_parts_that_come_from_the_code_are_up_to_date(page):
    text = page.read_text(encoding="utf-8")
    assert generated(text) == text, "run: make docs"


def test_what_was_learned_from_further_corpora_is_told_where_the_card_has_it():
    scored = {
        "causal-sentence, cnc held out": causal_sentence.score([True, False], [True, True]),
        "causal-span, cnc held out": {"relations": 5, "official": {"all": {"f1": 0.61}}, "end_to_end": {"both": {"f1": 0.32}}},
        "target-sentiment, newsmtsc held out": target_sentiment.score([0, 1, 2], [0, 1, 1]),
    }
    told = "\n".join(further(scored))
    assert [float(score) for score in re.findall(r"\| (0\.\d\d) \|", told)] == [0.67, 0.61, 0.32, 0.56]
    assert further({}) == []


def test_the_reliability_diagram_is_that_of_the_card():
    assert (DOCS / "reliability.svg").read_text(encoding="utf-8") == picture(), "run: make docs"


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_each_command_is_named_in_the_changelog_or_the_tour(name):
    assert f"causerie {name}" in TEXT
    assert f"causerie {name}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_each_word_of_the_makefile_has_a_target():
    targets = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)[0].split()
    told = CONSOLE.sub("", TEXT)  # what commands printed is news, and speaks of making other things
    assert set(re.findall(r"\bmake (\w+)\b", "\n".join(re.findall(r"`[^`]*`|^make .*$", told, re.MULTILINE)))) <= set(targets)


def test_version_and_changelog_agree():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    newest = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)[0]
    assert newest in ("Unreleased", version)


def test_licence_is_whole():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


@pytest.fixture(scope="module")
def trained():
    try:
        return trained_reader()
    except ModelError as error:
        pytest.skip(f"no trained reader: {error}")


def test_commands_that_need_no_model_print_what_is_shown(tmp_path):
    shown = dict(zip(shown_commands(TEXT), below(TEXT), strict=True))
    lines = [line for line in shown if line.startswith(NEEDS_NO_MODEL)]
    assert {line: output.rstrip("\n") for line, (_, output) in zip(lines, outputs(lines, tmp_path), strict=True)} == {
        line: shown[line] for line in lines
    }, "run: make docs"


def test_all_commands_of_the_tour_succeed_and_print_something_where_something_is_shown(trained, tmp_path):
    results = outputs(shown_commands(TEXT), tmp_path)
    assert [output for code, output in results if failed(code, output)] == []
    assert [bool(output.strip()) for _, output in results] == [bool(old) for old in below(TEXT)], "run: make docs"


def test_python_of_the_tour_runs(trained, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    outputs(["causerie demo --page > example.html"], tmp_path)
    for code in PYTHON.findall(TEXT):
        exec(compile(code, "README.md", "exec"), {})
    assert "|" in capsys.readouterr().out


def test_ci_calls_what_a_desk_calls():
    script = ROOT / ".ci" / "run"
    assert shlex.split(script.read_text(encoding="utf-8").splitlines()[-1]) == ["make", "test"]
    assert script.stat().st_mode & 0o100
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_no_path_of_a_machine_is_in_the_tree():
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\0")
    texts = {name: (ROOT / name).read_bytes() for name in files if name and (ROOT / name).is_file()}
    places = re.compile(rb"(?<![\w.])/(?:work|root|home|Users)/\w")
    assert [name for name, body in texts.items() if places.search(body) and Path(name).suffix != ".onnx"] == []

"""Reading with an endpoint from the command line: what it prints, what it costs, what is kept."""

import json
import re

import pytest
from chatting import chatting, claim, completion, content, error, sentences

ARTICLE = "Lower taxes will draw investors. Critics fear that lower taxes raise debt.\n"
KEY = "sk-hush-hush"


def behave(connection, asked):
    told = sentences(asked)
    if "Trouble" in told[0]:
        connection.sendall(error("400 Bad", f"\x1b[31mnot this, {KEY}"))
    else:
        connection.sendall(completion(content(claim("Lower taxes", "investors", subject_direction="-"), claim("peace", "war"))))


@pytest.fixture
def run(tmp_path, start, monkeypatch):
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "b.txt").write_text("Trouble ahead. " + ARTICLE)
    monkeypatch.setenv("CAUSERIE_ENDPOINT_CACHE", str(tmp_path / "answers"))
    monkeypatch.setenv("CAUSERIE_ENDPOINT_KEY", KEY)
    with chatting(behave) as chat:
        given = ["--reader", "endpoint", "--endpoint-url", chat.url, "--endpoint-model", "small"]

        def run(command, *arguments, given=given):
            result = start(command, *arguments, *given, reader=None)
            assert KEY not in result.output
            return result

        run.chat = chat
        yield run


def test_it_reads_and_says_what_that_took(run):
    result = run("read", "a.txt")
    assert result.exit_code == 0
    assert "“Lower taxes” lead to “investors”" in result.stdout
    assert "Endpoint: 1 request; 1,000 tokens asked, 100 answered.\nLeft out of 2 statements given: 1 not in the text.\n" in result.stderr
    again = run("read", "a.txt")
    assert again.stdout == result.stdout
    assert "Endpoint: 0 requests, 1 answer from the cache; 0 tokens" in again.stderr
    assert len(run.chat.asked) == 1


def test_cost_is_told_where_prices_are_set(run, monkeypatch):
    monkeypatch.setenv("CAUSERIE_ENDPOINT_ASKED_PRICE", "2")
    monkeypatch.setenv("CAUSERIE_ENDPOINT_ANSWERED_PRICE", "10")
    assert "100 answered; cost 0.0030." in run("read", "a.txt").stderr


def test_a_page_without_an_answer_is_skipped_not_kept_and_asked_for_the_next_time(run):
    result = run("read", "-c", "news", "a.txt", "b.txt")
    assert result.exit_code == 3
    assert "Skipped b.txt: refused. The server does not take the request: \\x1b[31mnot this, (the key)" in result.stderr
    assert "news now holds 1 statement." in result.stdout
    before = len(run.chat.asked)
    again = run("read", "-c", "news", "a.txt", "b.txt")
    assert "(1 of them known)" in again.stdout
    assert all("Trouble" in sentences(asked)[0] for asked in run.chat.asked[before:])
    assert len(run.chat.asked) > before
    assert [json.loads(line)["verdict"] for line in run("page", "--json", "news", given=[]).stdout.splitlines()] == ["article"]


def test_another_model_reads_again(run):
    run("read", "-c", "news", "a.txt")
    run("read", "-c", "news", "a.txt", "--endpoint-model", "small")
    assert len(run.chat.asked) == 1
    given = ["--reader", "endpoint", "--endpoint-url", run.chat.url, "--endpoint-model", "large"]
    assert "known" not in run("read", "-c", "news", "a.txt", given=given).stdout
    assert [asked["model"] for asked in run.chat.asked] == ["small", "large"]


def test_annotations_are_written_and_the_page_without_an_answer_is_listed(run, tmp_path):
    result = run("read", "--form", "annotation", "--out", "out", "a.txt", "b.txt")
    assert result.exit_code == 3
    (statement,) = json.loads((tmp_path / "out" / "a.json").read_text())["statements"]
    assert ARTICLE[statement["subject_start"] : statement["subject_end"]] == "Lower taxes"
    assert "Skipped b.txt: refused." in result.stderr


def test_every_command_follows_the_file_of_settings(run, tmp_path):
    (tmp_path / "causerie.toml").write_text(f'reader = "endpoint"\nendpoint_url = "{run.chat.url}"\nendpoint_model = "small"\n')
    assert re.search("taxes .*investors", run("map", "a.txt", given=[]).stdout)
    assert len(run.chat.asked) == 1


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        (["--reader", "endpoint"], 1, "does not know whom to ask. Set endpoint_url"),
        (["--reader", "endpoint", "--endpoint-url", "http://127.0.0.1:9/v1"], 1, "Set endpoint_model"),
        (["--reader", "tarot"], 2, "it must be one of trained, endpoint"),
    ],
)
def test_what_is_missing_is_told(run, given, code, says):
    result = run("read", "a.txt", given=given)
    assert (result.exit_code, says in result.stderr) == (code, True)


def test_a_refused_key_ends_the_run_with_the_setting_to_change(run, monkeypatch):
    with chatting(error("401 Who", KEY)) as chat:
        given = ["--reader", "endpoint", "--endpoint-url", chat.url, "--endpoint-model", "small"]
        result = run("read", "-c", "news", "a.txt", given=given)
    assert result.exit_code == 1
    assert "Error: The server refuses the key (it answers 401). Set CAUSERIE_ENDPOINT_KEY" in result.stderr

"""The command line: exit codes, forms, and clear words where something is wrong."""

import json
import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import networkx
import pytest
import strategies as make

TEXT = "Taxes raises prices.\nCritics says taxes lowers growth.\nWill growth come back?\n"
HOSTILE = TEXT + "Growth raises jobs" + "\u202e\x1b[31m.\n" + "Nothing else was said that day in the old town. " * 20


@pytest.fixture
def run(tmp_path, start):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "empty.txt").write_text("")
    return partial(start, reader=make.CannedReader())


ASKING = ("statements", "map", "questions", "camps", "positions")


@pytest.mark.parametrize("command", [*ASKING, "read", "page"])
def test_command_answers_on_files(run, command):
    result = run(command, "a.txt")
    assert result.exit_code == 0
    assert run(command, "a.txt").output == result.output


@pytest.mark.parametrize("command", [*ASKING, "read", "page"])
def test_json_is_an_object_a_line(run, command):
    result = run(command, "--json", "a.txt")
    lines = result.stdout.splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)
    assert lines or command in ("questions", "positions")


@pytest.mark.parametrize("command", [*ASKING, "page"])
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_corpus_answers_as_its_files_do(run, command, form):
    assert run("read", "-c", "news", "a.txt").exit_code == 0
    assert run(command, "news", *form).stdout == run(command, "a.txt", *form).stdout


@pytest.mark.parametrize("command", [*ASKING, "read"])
def test_skipped_sources_are_listed(run, command):
    result = run(command, "a.txt", "empty.txt")
    assert result.exit_code == 3
    assert "Skipped empty.txt: empty. There is no text in it." in result.stderr
    assert result.stdout == run(command, "a.txt").stdout


@pytest.mark.parametrize("command", [*ASKING, "read", "page"])
def test_an_empty_folder_is_said_to_be_empty(run, tmp_path, command):
    (tmp_path / "none").mkdir()
    assert "There is no file in none." in run(command, "none").stderr


@pytest.mark.parametrize("command", ASKING)
def test_an_empty_corpus_is_said_to_be_empty(run, tmp_path, command):
    (tmp_path / "none").mkdir()
    assert "There is no file in none." in run("read", "-c", "news", "none").stderr
    assert "news holds nothing yet. Read into it: causerie read -c news SOURCE..." in run(command, "news").stderr


def test_the_file_of_a_corpus_is_not_taken_for_a_page(run):
    run("read", "-c", "news", "a.txt")
    result = run("map", "news/corpus.sqlite")
    assert (result.exit_code, "is a file of the corpus news. Name the folder." in result.stderr) == (2, True)


def test_articles_without_a_day_are_counted(run, tmp_path):
    (tmp_path / "b.html").write_text(
        f"<meta property='article:published_time' content='2026-01-01'><article><h1>News</h1><p>{TEXT * 9}</p></article>"
    )
    assert run("read", "-c", "news", "a.txt", "b.html").stderr.endswith("1 of 2 articles has no day, and stands in no period.\n")
    assert "no day" in run("page", "news").stdout


def test_page_says_what_was_skipped(run):
    result = run("page", "--json", "a.txt", "empty.txt")
    assert result.exit_code == 3
    assert [json.loads(line)["verdict"] for line in result.stdout.splitlines()] == ["article", "empty"]


def test_page_says_where_its_texts_stand(run, tmp_path):
    line = "<p>The bank & its <em>board</em> said on day {} that lower taxes would bring jobs to the provinces.</p>"
    (tmp_path / "a.html").write_text("<h1>Bank says no</h1>" + "".join(map(line.format, range(4))))
    for source in ("a.html", "a.txt", "empty.txt", "-"):
        body = (tmp_path / source.replace("-", "a.html")).read_text()
        plain, given = (run("page", "--json", *more, source, input=body) for more in ([], ["--places"]))
        row = json.loads(given.stdout)
        for document in row["documents"]:
            held = [(document["text"][p["start"] : p["end"]], body[p["page_start"] : p["page_end"]]) for p in document.pop("places")]
            assert [re.sub("<.*?>", "", stretch) for _, stretch in held] == [said for said, _ in held]
            assert sum(len(said) + 1 for said, _ in held) == len(document["text"]) + 1
        assert row == json.loads(plain.stdout)
        assert given.exit_code == plain.exit_code


def test_corpus_keeps_no_pages_to_point_into(run):
    run("read", "-c", "news", "a.txt")
    refused = run("page", "--json", "--places", "news")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "Name the pages themselves" in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["read", "missing.txt"], 1, "There is no file or folder 'missing.txt'"),
        (["page", "a.txt", "--places"], 2, "give --json with it"),
        (["statements", "a.txt", "--holder", "nobody"], 1, "No holder is called 'nobody'. The nearest: "),
        (["map", "a.txt", "--camp", "nobody"], 1, "No camp is called"),
        (["map", "a.txt", "-o", "x.bmp"], 2, "it must be one of .matrix.csv .csv .json"),
        (["map", "a.txt", "-o", "x.matrix.csv"], 2, "--camp NAME"),
        (["map", "a.txt", "--camp", "critics", "-o", "a.txt/x.csv"], 1, "cannot be written"),
        (["try", "a.txt"], 2, "Pull one, for instance --raise 'taxes'"),
        (["try", "a.txt", "--lower", "weather"], 1, "No node is called 'weather'"),
        (["try", "a.txt", "--lower", "prices", "--camp", "critics"], 1, "'prices' was read, but is on no link of these maps"),
        (["try", "a.txt", "--hold", "taxes"], 2, "as in --hold taxes=-0.5"),
        (["try", "a.txt", "--hold", "taxes=high"], 2, "as in --hold taxes=-0.5"),
        (["try", "a.txt", "--hold", "taxes=2"], 2, "from -1 (down) to 1 (up)"),
        (["try", "a.txt", "--raise", "taxes", "--lower", "taxes"], 2, "pulled twice"),
        (["try", "a.txt", "--raise", "taxes", "--threshold", "0.99"], 1, "nothing to simulate"),
        (["try", "a.txt", "--raise", "taxes", "--draws", "few"], 2, "--draws is 'few'"),
        (["compare", "a.txt", "--camps", "critics", "critic"], 2, "'critics' and 'critic' are both 'critics'. Name two camps."),
        (["map", "a.txt", "--after"], 2, "requires an argument. --after DAY: From what was said on that day or later"),
        (["discourse", "a.txt", "--show", "phases"], 2, "give a window of so many days (--window 30)"),
        (["read", "--form", "annotation", "a.txt"], 2, "go together"),
        (["read", "--out", "out", "a.txt"], 2, "go together"),
        (["read", "--form", "annotation", "--out", "out", "-c", "news", "a.txt"], 2, "leave out -c"),
        (["read", "--form", "annotation", "--out", "a.txt/out", "a.txt"], 1, "cannot be written"),
        (["read", "-c", ".", "a.txt"], 1, "holds other files"),
        (["withdraw", "news", "a.txt"], 1, "There is no corpus news"),
        (["nonsense"], 2, "No such command"),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_error_is_one_clear_line(run, arguments, code, says):
    result = run(*arguments)
    assert result.exit_code == code
    assert says in result.stderr
    assert "Traceback" not in result.output
    assert result.stdout == ""


PARTED = {
    "several": ([], 1, "'plan' may be more than one node: 'plan (“Council backs new tram”)', 'plan (“Two mills merge”)'. Give more"),
    "one on these maps": (["--camp", "miller"], 0, "Taking 'plan' as 'plan (“Two mills merge”)'.\nOther stories say 'plan' too"),
    "one that is named": (["--camp", "miller", "--lower", "plan (“Two mills merge”)"], 0, ""),
}


@pytest.mark.parametrize(("more", "code", "says"), PARTED.values(), ids=PARTED)
def test_a_lever_of_several_stories_says_whose_it_is_and_who_else_says_it(run, more, code, says):
    for name, title, text in (
        ("b", "Council backs new tram", "Plan raises rents."),
        ("c", "Two mills merge", "Miller says plan raises jobs."),
    ):
        Path(f"{name}.txt").write_text(f"{title}\n\n{text}\n")
    run("read", "-c", "news", "b.txt", "c.txt")
    result = run("try", "news", *([] if "--lower" in more else ["--raise", "plan"]), *more)
    assert (result.exit_code, says in result.stderr, bool(says) == bool(result.stderr)) == (code, True, True)


def test_a_lever_of_one_story_says_whose_it_is(run):
    Path("b.txt").write_text("Council backs new tram\n\nPlan raises rents.\n")
    assert "Here it is 'plan (“Council backs new tram”)'; no other story says it." in run("try", "b.txt", "--raise", "plan").stderr
    for name in ("plan (“Council backs new tram”)", "plan council"):
        assert run("try", "b.txt", "--raise", name).stdout == run("try", "b.txt", "--raise", "plan").stdout
    assert "No node is called 'plan mills'" in run("try", "b.txt", "--raise", "plan mills").stderr
    assert run("try", "a.txt", "--raise", "taxes").stderr == ""


def test_nodes_about_a_levers_noun_are_told_that_are_not_moved_with_it(run):
    Path("b.txt").write_text("Taxes raises prices.\nWealth-taxes lowers growth.\nLand-taxes lowers rents.\n")
    told = run("try", "b.txt", "--lower", "taxes").stderr
    assert told == "'taxes' is pulled without 'land-taxes', 'wealth-taxes'. To make two of them one: causerie recode CORPUS --same A B.\n"
    assert run("try", "b.txt", "--lower", "taxes", "--lower", "wealth-taxes", "--lower", "land-taxes").stderr == ""
    Path("c.txt").write_text("Council debates taxes again\n\nTaxes raises prices.\nPlan raises rents.\n")
    assert run("try", "c.txt", "--lower", "taxes").stderr == ""


MISSPELT = {
    "a command": (["statments", "a.txt"], "Did you mean 'statements'?"),
    "an option": (["statements", "a.txt", "--holdr", "critics"], "Did you mean one of: '--help', '--holder'"),
    "a file to look at": (["page", "a.tx"], "There is no file or folder 'a.tx'. Did you mean 'a.txt'?"),
    "a file to read": (["read", "./a.tyt"], "Did you mean './a.txt'?"),
    "a file to read into a corpus": (["read", "-c", "other", "a.tyt"], "Did you mean 'a.txt'?"),
    "a corpus that is asked": (["statements", "newz"], "Did you mean 'news'?"),
    "a corpus that is drawn": (["map", "newz"], "Did you mean 'news'?"),
    "a corpus to take from": (["withdraw", "newz", "a.txt"], "There is no corpus newz. Did you mean 'news'?"),
    "a corpus to decide on": (["recode", "newz"], "There is no corpus newz. Did you mean 'news'?"),
    "a source": (["withdraw", "news", "b.txt"], "The nearest it holds: 'a.txt'"),
    "a feed": (["watch", "other", "a.tx", "--once"], "There is no feed 'a.tx': it is neither an address nor a file. Did you mean 'a.txt'?"),
    "a file of camps": (["map", "news", "--camps", "a.tx"], "No such file or directory. Did you mean 'a.txt'?"),
    "a holder": (["statements", "news", "--holder", "critiks"], "The nearest: 'critics'"),
    "a camp": (["map", "news", "--camp", "critiks"], "The nearest: 'critics'"),
    "a node": (["statements", "news", "--node", "taxees"], "The nearest: 'taxes'"),
    "a lever": (["try", "news", "--lower", "taxees"], "The nearest: 'taxes'"),
    "a thing": (["recode", "news", "--same", "taxees", "prices"], "The nearest: 'taxes'"),
}


@pytest.mark.parametrize(("arguments", "says"), MISSPELT.values(), ids=MISSPELT)
def test_whatever_is_misspelt_the_nearest_is_offered_and_nothing_is_made(run, arguments, says):
    run("read", "-c", "news", "a.txt")
    result = run(*arguments)
    assert says in result.stderr
    assert (result.exit_code > 0, result.stdout, os.path.exists("other")) == (True, "", False)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["try", "a.txt", "--raise", "taxs"], "Taking 'taxs' as 'taxes'.\n"),
        (["map", "a.txt", "--camp", "crit"], "Taking 'crit' as 'critics'.\n"),
        (["statements", "a.txt", "--node", "the tax"], "Taking 'the tax' as 'taxes'.\n"),
        (["statements", "a.txt", "--node", "taxes"], ""),
    ],
    ids=lambda value: "_".join(value) if isinstance(value, list) else "",
)
def test_name_that_is_not_the_typed_one_is_told(run, arguments, says):
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, says)


def test_corpus_stands_alone(run):
    run("read", "-c", "news", "a.txt")
    assert "stands alone" in run("map", "news", "a.txt").stderr
    assert "has been read already" in run("read", "news").stderr


def test_versions_say_what_a_source_was_each_time(run):
    run("read", "-c", "news", "a.txt")
    Path("a.txt").write_text("Cuts lowers growth.\n", encoding="utf-8")
    run("read", "-c", "news", "a.txt")
    found = [json.loads(line)["documents"] for line in run("versions", "news", "a.txt", "--json").stdout.splitlines()]
    assert [document["text"] for (document,) in found] == [TEXT.strip(), "Cuts lowers growth."]
    assert len({document["id"] for (document,) in found}) == 2
    assert run("versions", "news", "a.txt").stdout.count("a.txt: article") == 2


def test_versions_of_an_unknown_source_name_the_nearest(run):
    run("read", "-c", "news", "a.txt")
    found = run("versions", "news", "b.txt")
    assert (found.exit_code, "The nearest it holds: 'a.txt'" in found.stderr) == (1, True)


@pytest.mark.parametrize("command", ["versions", "withdraw"])
def test_the_end_of_a_path_names_a_source_where_no_other_ends_so(run, command):
    for name in ("one/wire.txt", "one/data.txt", "two/data.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(TEXT, encoding="utf-8")
    run("read", "-c", "news", "one", "two")
    either = run(command, "news", "data.txt")
    assert (either.exit_code, either.stdout) == (1, "")
    assert "'data.txt' may be more than one source: 'one/data.txt', 'two/data.txt'." in either.stderr
    for part in ("ire.txt", "wire", "/", ""):
        assert "holds nothing from" in run(command, "news", part).stderr
    found = run(command, "news", "wire.txt")
    assert (found.exit_code, found.stderr) == (0, "Taking 'wire.txt' as 'one/wire.txt'.\n")
    assert "one/wire.txt" in found.stdout


def test_reading_again_adds_nothing_and_withdrawing_takes_it_back(run):
    assert "Read 1 source: 1 document, 2 statements." in run("read", "-c", "news", "a.txt").stdout
    before = run("statements", "news", "--json").stdout
    assert "1 source (1 of them known)" in run("read", "-c", "news", "a.txt").stdout
    assert run("statements", "news", "--json").stdout == before
    assert run("withdraw", "news", "a.txt").stdout == "Withdrawn: a.txt\n"
    assert run("statements", "news", "--json").stdout == ""


@pytest.mark.parametrize(("name", "begins"), [("m.json", "["), ("m.csv", "camp,subject,object"), ("new/m.matrix.csv", ",growth,taxes")])
def test_map_is_written_to_a_file(run, tmp_path, name, begins):
    assert run("map", "a.txt", "--camp", "critics", "-o", name).exit_code == 0
    assert (tmp_path / name).read_text().startswith(begins)


def test_try_shows_camps_side_by_side(run):
    result = run("try", "a.txt", "--lower", "taxes")
    assert result.stdout.startswith("With taxes down")
    assert re.search(r"critics +the text itself|the text itself +critics", result.stdout)
    assert "│ Critics says taxes lowers growth." in result.stdout


def test_try_differs_with_the_seed_and_with_nothing_else(run):
    one, again, other = (run("try", "a.txt", "--lower", "taxes", "--json", "--seed", seed).stdout for seed in "112")
    assert one == again != other


def test_settings_come_from_environment_and_file(run, tmp_path):
    assert run("map", "a.txt", env={"CAUSERIE_THRESHOLD": "0.99"}).stdout == ""
    (tmp_path / "causerie.toml").write_text("threshold = 0.99\n")
    assert run("map", "a.txt").stdout == ""
    assert run("map", "a.txt", "--threshold", "0").stdout != ""
    (tmp_path / "causerie.toml").write_text("threshold = \n")
    assert "causerie.toml cannot be read" in run("map", "a.txt").stderr


@pytest.mark.parametrize("command", [("map",), ("try", "--lower", "taxes")])
def test_json_names_the_source_of_every_sentence(run, tmp_path, command):
    name, *options = command
    (tmp_path / "b.txt").write_text("Taxes raises jobs.\n")
    printed = run(name, "a.txt", "b.txt", "--threshold", "0", *options, "--json").stdout
    run(name, "a.txt", "b.txt", "--threshold", "0", *options, "-o", "found.json")
    for text in (printed, (tmp_path / "found.json").read_text()):
        from_a, from_b = (text.count(f'"source": "{name}.txt"') for name in "ab")
        assert text.count('"quote_start"') == text.count('"page"') == from_a + from_b > from_b > 0


def test_an_empty_map_says_what_left_nothing_and_what_to_do(run):
    said = run("map", "a.txt", "--after", "2999").stderr
    assert re.search(r"There is no link: of \d+ statements read, .* from 2999-01-01 on\. Widen the period or lower the threshold", said)
    assert "none of them with confidence 0.99 or more" in run("map", "a.txt", "--threshold", "0.99").stderr


@pytest.mark.parametrize(
    "command",
    [("map", "--after", "2026"), ("try", "--raise", "taxes", "--before", "2027"), ("compare", "--before", "2027")],
    ids=" ".join,
)
def test_statements_that_no_period_holds_are_counted(run, tmp_path, command):
    (tmp_path / "dated.csv").write_text("date,text\n2026-03-01,Taxes raises prices.\n")
    name, *options = command
    assert "stand" not in run(name, "dated.csv", *options).stderr
    note = "2 statements stand in documents without a date, and so in no period.\n"
    assert note in run(name, "dated.csv", "a.txt", *options).stderr
    if name == "map":
        assert note not in run(name, "dated.csv", "a.txt").stderr


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Die Steuern steigen. Das schafft Arbeit. Die Kritiker sind dagegen.", "No statement. The reader reads English.\n"),
        ("The sun shone, and the town was quiet.", "No statement.\n"),
    ],
)
def test_a_short_text_that_may_not_be_english_is_told_what_is_read(run, tmp_path, text, says):
    (tmp_path / "short.txt").write_text(text)
    result = run("read", "short.txt")
    assert (result.exit_code, result.stderr) == (0, says)


def test_a_list_of_no_pages_is_said_to_be_empty(run):
    Path("none.json").write_text("[]")
    assert "There is no page in none.json" in run("read", "none.json").stderr


def test_annotations_of_places_that_look_alike_are_two_files(run, tmp_path):
    Path("feed.json").write_text(
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "items": [{"id": name, "content_text": f"{TEXT} {name}"} for name in ("a/b", "a?b")],
            }
        )
    )
    assert run("read", "--form", "annotation", "--out", "out", "feed.json").exit_code in (0, 3)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == ["feed#a%2Fb.json", "feed#a%3Fb.json"]


def test_annotations_are_written_for_each_file(run, tmp_path):
    result = run("read", "--form", "annotation", "--out", "out/deep", "a.txt", "empty.txt")
    assert result.exit_code == 3
    assert json.loads((tmp_path / "out/deep/empty.json").read_text()) == {"doc": "empty", "statements": []}
    annotation = json.loads((tmp_path / "out/deep/a.json").read_text())
    assert annotation["doc"] == "a"
    assert [TEXT[s["object_start"] : s["object_end"]] for s in annotation["statements"]] == ["prices", "growth"]


def test_files_of_one_name_are_refused_before_any_work(run, tmp_path):
    (tmp_path / "a.html").write_text("<p>Hi")
    result = run("read", "--form", "annotation", "--out", "out", "a.txt", "a.html")
    assert (result.exit_code, (tmp_path / "out").exists()) == (2, False)
    assert "a.txt and a.html would both be written to out/a.json" in result.stderr


def test_input_is_not_written_over(run, tmp_path):
    (tmp_path / "b.json").write_text(TEXT)
    result = run("read", "--form", "annotation", "--out", ".", "b.json")
    assert (result.exit_code, (tmp_path / "b.json").read_text()) == (2, TEXT)


@pytest.mark.parametrize("form", ["table", "json"])
def test_hostile_text_is_harmless(run, tmp_path, form):
    (tmp_path / "evil.txt").write_text(HOSTILE)
    result = run("read", "--form", form, "evil.txt")
    assert "jobs" in result.stdout
    assert not set(result.output) & set("\x1b\u202e")


def test_hostile_file_name_is_harmless(run, tmp_path):
    (tmp_path / "\x1b[31m.txt").write_text("")
    assert "\x1b" not in run("read", "\x1b[31m.txt").output


def test_standard_input_is_read(run):
    assert run("read", "-", input=TEXT).stdout == run("read", "a.txt").stdout


def test_demo_page_can_be_saved(run):
    assert run("demo", "--page").stdout.startswith("<!DOCTYPE html>")


def test_demo_shows_each_part(run):
    result = run("demo")
    assert result.exit_code == 0
    assert [line[0] for line in result.stdout.splitlines() if re.match(r"\d  ", line)] == ["1", "2", "3", "5"]  # nothing to pull here
    assert result.stdout.rstrip().splitlines()[-1].startswith("  causerie demo --page > example.html")


def process(*arguments, **options):
    command = [sys.executable, "-m", "causerie", *arguments]
    return subprocess.run(command, capture_output=True, timeout=60, check=False, **options)


def test_terminal_without_unicode_is_served(tmp_path):
    (tmp_path / "a.txt").write_text("Señor “Ruiz” 東京 " * 20, encoding="utf-8")
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for form in ([], ["--json"]):
        result = process("page", "a.txt", *form, cwd=tmp_path, env=environment)
        assert (result.returncode, result.stderr) == (0, b"")
        assert result.stdout.isascii()


def test_closed_pipe_is_no_traceback(tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text("A long sentence about nothing in particular. " * 100)
    command = f"{sys.executable} -m causerie page --json . | head -c 10"
    result = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert (len(result.stdout), result.stderr) == (10, b"")


def test_closed_pipe_ends_as_other_commands_do(tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text("A long sentence about nothing in particular. " * 100)
    command = f"set -o pipefail; {sys.executable} -m causerie page --json . | head -c 10"
    assert subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, timeout=60, check=False).returncode == 141


@pytest.mark.parametrize("ending", [".svg", ".html", ".png", ".graphml"])
def test_map_is_written_as_a_picture_or_for_other_programs(run, ending, request):
    if ending == ".png":
        request.getfixturevalue("font")
    assert run("map", "a.txt", "-o", f"out/map{ending}").exit_code == 0
    written = Path("out", f"map{ending}").read_bytes()
    assert written.startswith(b"\x89PNG") if ending == ".png" else b"growth" in written


def test_graphml_of_a_map_is_read_by_networkx(run):
    run("map", "a.txt", "-o", "map.graphml")
    graph = networkx.read_graphml("map.graphml")
    links = {(graph.nodes[a]["label"], graph.nodes[b]["label"]): link for a, b, link in graph.edges(data=True)}
    assert set(links) == {("taxes", "prices"), ("taxes", "growth")}
    assert (links["taxes", "growth"]["sign"], links["taxes", "growth"]["camp"]) == (-1, "critics")
    assert links["taxes", "growth"]["sentences"] == "Critics says taxes lowers growth."


@pytest.mark.parametrize(("ending", "head"), [(".svg", b"<svg"), (".html", b"<!doctype"), (".csv", b"camp,node"), (".json", b"[")])
def test_scenario_is_written(run, ending, head):
    assert run("try", "a.txt", "--raise", "taxes", "--draws", "5", "-o", f"bands{ending}").exit_code == 0
    assert Path(f"bands{ending}").read_bytes().startswith(head)


@pytest.mark.parametrize(("ending", "head"), [(".svg", b"<svg"), (".html", b"<!doctype"), (".json", b"{")])
def test_comparison_is_written(run, ending, head):
    assert run("compare", "a.txt", "--camps", "critics", "the text itself", "-o", f"both{ending}").exit_code == 0
    assert Path(f"both{ending}").read_bytes().startswith(head)


def test_picture_of_nothing_is_refused(run):
    result = run("map", "empty.txt", "-o", "map.svg")
    assert result.exit_code == 2
    assert "nothing to draw" in result.stderr
    assert not Path("map.svg").exists()


def test_stories_are_listed_with_their_prints(run, tmp_path):
    body = "\n".join(f"The {word} of the harbour town of Belmare spoke for an hour on the {word} of old." for word in "abcdefghij")
    (tmp_path / "b.txt").write_text(f"Ferries halt as owners refuse to talk\n2026-03-02\n{body}\n")
    (tmp_path / "c.txt").write_text(f"Owners will not talk to ferry crews\n2026-03-03\n{body}\nMore on page 4.\n")
    shown = run("stories", "a.txt", "b.txt", "c.txt")
    assert shown.exit_code == 0
    assert shown.stdout.splitlines() == [
        "2 prints of: Ferries halt as owners refuse to talk",
        "  2026-03-02  b.txt: Ferries halt as owners refuse to talk",
        "  2026-03-03  c.txt: Owners will not talk to ferry crews",
        "",
    ]
    run("read", "-c", "news", "a.txt", "b.txt", "c.txt")
    (story,) = map(json.loads, run("stories", "news", "--json").stdout.splitlines())
    assert (story["prints"], [member["source"] for member in story["members"]]) == (2, ["b.txt", "c.txt"])
    assert story["lead"] == story["members"][0]["id"]
    assert len(run("stories", "news", "--json", "--least", "1").stdout.splitlines()) == 2
    assert "No story has 3 prints." in run("stories", "news", "--least", "3").stderr


def test_columns_of_a_table_may_be_named(run, tmp_path):
    (tmp_path / "tabelle").write_text("Nummer;Inhalt\n1;Taxes raises prices.\n2;Growth lowers prices.\n")
    named = run("read", "tabelle", "--column", "text=Inhalt", "--json")
    assert [json.loads(line)["subject"]["name"] for line in named.stdout.splitlines()] == ["taxes", "growth"]
    assert run("page", "tabelle", "--column", "text").exit_code == 2


def test_each_page_of_a_file_is_annotated_under_its_place(run, tmp_path):
    (tmp_path / "news.jsonl").write_text('{"text": "Taxes raises prices."}\n{"text": "Growth lowers prices."}\n')
    assert run("read", "--form", "annotation", "--out", "out", "news.jsonl").exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["news#1.json", "news#2.json"]

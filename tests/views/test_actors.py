"""The actor network and the camps in it, as the command line shows and writes them."""

import csv
import io
import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from strategies import statement, tie_statement

from causerie.corpus import estranged
from causerie.maps.ties.balance import balance
from causerie.maps.ties.network import actor_network
from causerie.views.actors import COLUMNS, FORMS, network_lines, push_lines

SAID = [
    *(tie_statement("Ana praised Ben.", "Ana", "Ben", document=name) for name in "12345"),
    tie_statement("Ben sanctioned Cid.", "Ben", "Cid", -1),
    tie_statement("Cid met Dee <\x01&.", "Cid", "Dee <\x01&"),
    *(statement(name, "taxes", relation="wants", link=link, confidence=1.0) for name, link in (("Ana", 1), ("Ben", 1), ("Cid", -1))),
    *(statement(holder=name, link=link, confidence=1.0) for name, link in (("Ana", 1), ("Ben", -1), ("Cid", -1))),
]


class Reader:
    """Reads in each document what is said in the document of its file's name."""

    def read(self, documents):
        return [replace(s, document=document.id) for document in documents for s in SAID if s.document == Path(document.source).stem]


@pytest.fixture
def run(tmp_path, start):
    (tmp_path / "news").mkdir()
    for name in {said.document for said in SAID}:
        (tmp_path / "news" / f"{name}.txt").write_text(f"Ana praised Ben on page {name}, and nobody saw it.\n")
    return partial(start, reader=Reader())


def test_ties_are_shown_with_sign_interval_counts_and_quadrants(run):
    lines = run("actors", "news").stdout.splitlines()
    assert lines[0] == "4 actors · 3 ties"
    rows = [line for line in lines if line.startswith(("Ana", "Ben"))]
    assert [row.split()[:3] for row in rows] == [["Ana", "Ben", "+"], ["Ben", "Cid", "-"]]
    assert "+0.13 to +1.00" in rows[0]
    assert "verbal cooperation 5" in rows[0]
    assert "- ?" in rows[1]
    assert "material conflict" in rows[1]
    assert any(line.startswith("?  unsure: the interval holds both signs.") for line in lines)
    assert "Sure ties: 2 actors, 1 friendly and 0 hostile" in "\n".join(lines)


def test_a_facet_keeps_acts_from_words(run):
    assert json.loads(run("actors", "news", "--facet", "acts", "--json").stdout)["nodes"] == ["Ben", "Cid"]


def test_json_holds_the_statements_behind_each_tie_and_the_balance(run):
    network = json.loads(run("actors", "news", "--json").stdout)
    first = network["ties"][0]
    assert (first["subject"], first["sign"], first["sure"], len(first["positive"])) == ("Ana", 1, True, 5)
    assert [found["sure"] for found in network["balance"]] == [False, True]
    assert network["balance"][0]["frustration"][0]["high"] == 0


def test_who_is_estranged_is_told_with_the_sentences(run):
    told = run("actors", "news", "--joins", "ana", "Cid").stdout
    assert told.startswith("If Ana and Cid were the best of friends")
    assert told.index("Estranged") < told.index("Ana and Ben") < told.index("Ana praised Ben.") < told.index("Ben sanctioned Cid.")
    assert [json.loads(line)["change"] for line in run("actors", "news", "--joins", "ana", "Cid", "--json").stdout.splitlines()] == [
        push.change for push in estranged(actor_network(SAID), "Ana", "Cid")
    ]


def test_nothing_to_push_is_said():
    network = actor_network(SAID[:1])
    assert "no tie" in push_lines(estranged(network, "Ana", "Ben"), ("Ana", "Ben"), {})[0]


def test_an_empty_network_is_said_in_full():
    empty = actor_network([])
    assert network_lines(empty, [balance(empty)])[0] == "0 actors · 0 ties"


def test_the_files_hold_every_tie_and_are_well_formed():
    network = actor_network(SAID)
    rows = list(csv.DictReader(io.StringIO(FORMS[".csv"](network, {}))))
    assert [row["object"] for row in rows] == [tie.object for tie in network.ties]
    assert tuple(rows[0]) == COLUMNS
    assert len(json.loads(FORMS[".json"](network, {}))["ties"]) == 3
    tree = ElementTree.fromstring(FORMS[".graphml"](network, {}))
    edges = tree.findall(".//{*}edge")
    assert [{data.get("key"): data.text for data in edge}["sign"] for edge in edges] == ["1", "-1", "1"]
    assert len(tree.findall(".//{*}node")) == 4
    assert {key.get("id") for key in tree.findall("{*}key")} >= {data.get("key") for data in tree.findall(".//{*}data")}


def test_communities_are_shown_and_the_file_of_them_groups_the_maps(run):
    told = run("camps", "news", "--communities").stdout
    assert "camp of Ben · 3 actors: Ana, Ben, Cid" in told
    assert "for taxes (2)" in told
    assert "signed modularity" in told
    assert run("camps", "news", "--communities", "-o", "camps.csv").exit_code == 0
    shown = [json.loads(line) for line in run("camps", "news", "--camps", "camps.csv", "--json").stdout.splitlines()]
    (group,) = [camp for camp in shown if camp["kind"] == "group"]
    assert (group["name"], group["members"]) == ("camp of Ben", ["Ana", "Ben", "Cid"])
    (map_,) = [
        json.loads(line) for line in run("map", "news", "--camps", "camps.csv", "--camp", group["name"], "--json").stdout.splitlines()
    ]
    assert {s["camp"] for edge in map_["edges"] for side in ("positive", "negative") for s in edge[side]} == set(group["members"])


@pytest.mark.parametrize(
    ("rows", "code", "says"),
    [
        ("holder,camp\nAna,left\nBen,left\n", 0, ""),
        ("Actor, Side\nAna, left\nBen, left\n", 0, ""),
        ("holder;camp\nAna;left\nBen;left\n", 0, ""),
        ("Ana,left\nBen\n", 1, "Line 2 of camps.csv is no holder,camp row"),
        ("Ana,left\n\nBern,left\n", 1, "Error: Line 3 of camps.csv: No holder or actor is called 'Bern'. The nearest: 'Ben'"),
        ("who,where\nAna,left\n", 1, "Line 1 of camps.csv: No holder or actor is called 'who'."),
        ("who,where\nAna,left\n", 1, "If it is a head, write it holder,camp.\n"),
        ("Ana,left\nAna,right\n", 2, "Line 2 of camps.csv: 'Ana' is put in the camps 'left' and 'right'. Name one camp for each holder"),
        (None, 1, "camps.csv cannot be read"),
    ],
)
def test_file_of_camps(run, tmp_path, rows, code, says):
    if rows is not None:
        (tmp_path / "camps.csv").write_text(rows)
    result = run("try", "news", "--raise", "taxes", "--camps", "camps.csv", "--draws", "20")
    assert (result.exit_code, says in result.stderr, "Traceback" in result.output) == (code, True, False)
    assert code or "left" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["actors", "news", "--joins", "Anna", "Ben"], 1, "No actor is called 'Anna'. The nearest: 'Ana'"),
        (["actors", "news", "--joins", "Ana", "ana"], 2, "Name two actors"),
        (["actors", "news", "-o", "x.pdf"], 2, "it must be one of .csv .json .graphml"),
        (["actors", "news", "--joins", "Ana", "Ben", "-o", "x.csv"], 2, "leave out --joins, or -o"),
        (["actors", "news", "--sure"], 2, "--sure is of --joins A B"),
        (["camps", "news", "-o", "x.csv"], 2, "give both or neither"),
        (["camps", "news", "--resolution", "2"], 2, "--resolution is of --communities"),
    ],
)
def test_errors_are_one_clear_line(run, arguments, code, says):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert says in result.stderr

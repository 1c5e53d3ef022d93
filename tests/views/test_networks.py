"""Discourse networks on the command line, and in the forms that other programs read."""

import csv
import io
import json
from functools import partial
from xml.etree import ElementTree

import networkx
import pytest
import strategies as make

from causerie.maps.discourse.networks import discourse as draw
from causerie.records import Move, Projection
from causerie.views import networks

TEXT = "Ana wants tax.\nBen rejects tax.\nBen wants wall.\nCy wants tax.\nCy wants wall.\n"


class Wants:
    """A reader that finds "WHO wants X" and "WHO rejects X" in each sentence."""

    def read(self, documents):
        spans = [
            (document, start, document.text[start:end].rstrip(".\n").split()) for document in documents for start, end in document.sentences
        ]
        return [self._statement(document, start, *words) for document, start, words in spans if len(words) == 3]

    def _statement(self, document, start, who, verb, thing):
        link, quote = 1 if verb == "wants" else -1, f"{who} {verb} {thing}."
        return make.statement(who, thing, relation="wants", link=link, document=document.id, quote=quote, quote_start=start)


@pytest.fixture
def run(tmp_path, start):
    (tmp_path / "a.txt").write_text(TEXT)
    return partial(start, reader=Wants())


def rows_of(text):
    return [line.split() for line in text.splitlines() if line]


def test_a_table_says_who_is_for_and_against_what(run):
    head, *lines = rows_of(run("discourse", "a.txt").stdout)
    assert " ".join(head) == "for less against · 3 actors, 2 concepts · 5 ties"
    assert lines[2:] == [
        [*cells, "1"]
        for cells in (["Ana", "tax", "+1"], ["Ben", "tax", "-1"], ["Ben", "wall", "+1"], ["Cy", "tax", "+1"], ["Cy", "wall", "+1"])
    ]


def test_options_make_the_projection(run):
    out = run("discourse", "a.txt", "--mode", "one", "--relation", "conflict", "--normalise", "average", "--exclude", "concept=wall").stdout
    assert "conflict by average · 3 actors · 2 ties" in out
    assert rows_of(out)[3:] == [["Ana", "Ben", "1", "2"], ["Ben", "Cy", "1", "2"]]


def test_combine_is_said_in_words(run):
    assert ["Ben", "tax", "against", "1"] in rows_of(run("discourse", "a.txt", "--relation", "combine").stdout)


def test_json_leads_from_each_tie_to_its_statements(run):
    (network,) = map(json.loads, run("discourse", "a.txt", "--mode", "one", "--json").stdout.splitlines())
    assert network["projection"]["mode"] == "one"
    quotes = [[network["statements"][id]["quote"] for id in tie["evidence"]] for tie in network["ties"]]
    assert quotes[0] == ["Ana wants tax.", "Ben rejects tax."]


@pytest.mark.parametrize("ending", networks.FORMS)
def test_each_form_is_written(run, tmp_path, ending):
    assert run("discourse", "a.txt", "-o", f"x{ending}").exit_code == 0
    assert (tmp_path / f"x{ending}").read_text(encoding="utf-8").strip()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["-o", "x.png"], 2, "it must be one of .matrix.csv .csv .json .graphml"),
        (["--kernel", "gaussian"], 2, "--kernel is about windows of time"),
        (["--step", "10"], 2, "--step is about windows of time"),
        (["--unit", "month"], 2, "--unit is about windows of time"),
        (["--exclude", "Ana"], 2, "as in --exclude actor=Senate"),
        (["--exclude", "actor=Anna"], 1, "No actor is called 'Anna'. The nearest: 'Ana'"),
        (["--exclude", "colour=red"], 2, "only by actor, concept, document, qualifier"),
        (["--relation", "congruence"], 2, "two-mode network has no relation 'congruence'"),
        (["--mode", "one", "--normalise", "activity"], 2, "only by none, average, jaccard, cosine, dna_cosine"),
        (["--window", "30", "-o", "x.graphml"], 2, "holds one network; here are 0"),
        (["--threshold", "0.99"], 0, "No tie was found with confidence 0.99 or more"),
    ],
)
def test_what_cannot_be_is_said(run, arguments, code, says):
    result = run("discourse", "a.txt", *arguments)
    assert (result.exit_code, says in result.stderr) == (code, True), result.stderr


SAID = [make.statement(who, what, relation="wants", link=link, quote="") for who, what, link in (("A & <B>", "x\x01", 1), ("C", "y", -1))]


def drawn(**made):
    (network,) = draw(SAID, {}, Projection(**made))
    return network


def test_who_is_as_much_for_as_against_is_named():
    (network,) = draw([*SAID, make.statement("C", "y", relation="wants", document="e")], {}, Projection())
    assert networks.network_lines(network)[-1] == "Without a tie, as much for as against: C"
    assert networks.network_lines(drawn(mode="one"))[-1] == "agreement less conflict · 2 actors · 0 ties"


def test_graphml_is_read_by_networkx_with_weights_above_zero_and_signs_apart():
    graph = networkx.parse_graphml(networks.FORMS[".graphml"]([drawn()], {}))
    labels = networkx.get_node_attributes(graph, "label")
    assert sorted((name, graph.nodes[node]["side"]) for node, name in labels.items()) == [
        ("A & <B>", "actor"),
        ("C", "actor"),
        ("x ", "concept"),
        ("y", "concept"),
    ]
    assert sorted((data["weight"], data["sign"], data["signed"], data["statements"]) for *_, data in graph.edges(data=True)) == [
        (1.0, -1, -1.0, 1),
        (1.0, 1, 1.0, 1),
    ]


def test_graphml_has_plain_typed_keys_and_unique_ids():
    tree = ElementTree.fromstring(networks.FORMS[".graphml"]([drawn()], {}))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    assert {key.get("attr.type") for key in tree.iter(f"{space}key")} == {"string", "int", "double"}
    ids = [item.get("id") for kind in ("node", "edge") for item in tree.iter(f"{space}{kind}")]
    assert len(ids) == len(set(ids)) == 6


def test_the_matrix_of_a_one_mode_network_is_symmetric():
    said = [make.statement(who, "x", relation="wants", link=link) for who, link in (("A", 1), ("B", -1))]
    (network,) = draw(said, {}, Projection(mode="one"))
    assert list(csv.reader(io.StringIO(networks.matrix(network)))) == [["", "A", "B"], ["A", "0", "-1.0"], ["B", "-1.0", "0"]]


def test_the_edge_list_has_its_columns_even_without_ties():
    (network,) = draw([], {}, Projection())
    assert networks.FORMS[".csv"]([network], {}).strip() == ",".join(networks.COLUMNS)


def test_a_long_table_says_what_it_leaves_out():
    assert networks.network_lines(drawn(), most=1)[-1] == "… and 1 more tie; -o FILE writes them all"


def test_moves_are_said_with_their_sentences():
    said = make.statement("Ana", "tax", relation="wants", quote="Ana wants tax.")
    lines = networks.move_lines(Move(actor="Ana", before="camp of Ben", after="camp of Cy", shared_after=(said,)))
    assert lines == ["Ana: from the camp of Ben to the camp of Cy", "  shares now: “Ana” is for “tax”", "    │ Ana wants tax."]


def test_nobody_moved_where_nothing_is_dated(run):
    result = run("moves", "a.txt", "--since", "2026")
    assert (result.exit_code, result.stderr.strip()) == (0, "Nothing that was read has a day, so that nobody can be seen to move.")


def test_a_day_that_is_none_is_said(run):
    assert run("moves", "a.txt", "--since", "spring").exit_code == 2


@pytest.fixture
def dated(tmp_path, run):
    """Run a command on four pages, of January to April; from March on Ana is on the other side."""
    page = '<html><head><meta property="article:published_time" content="{}"></head><body><article><h1>News</h1>{}</article></body></html>'
    (tmp_path / "pages").mkdir()

    def run_dated(*arguments, text=TEXT):
        for month in (1, 2, 3, 4):
            said = text if month < 3 else text.replace("Ana wants", "Ana rejects")
            rest = " ".join(f"Of item {month}{n:02} nothing was said by anybody." for n in range(40))  # or else all print one story
            lines = "".join(f"<p>{line}</p>" for line in (*said.splitlines(), rest))
            (tmp_path / "pages" / f"{month}.html").write_text(page.format(f"2026-{month:02}-05", lines))
        return run(arguments[0], "pages", *arguments[1:])

    return run_dated


@pytest.mark.parametrize(
    ("since", "says"), [("2026-06", "is from 2026-06-01 on"), ("2025", "is before 2025-01-01"), ("2026-02", "Nobody who")]
)
def test_nobody_moved_where_one_of_the_times_is_silent(dated, since, says):
    assert says in dated("moves", "--since", since).stderr


def test_bars_backbone_and_phases_are_shown(dated):
    assert rows_of(dated("discourse", "--show", "bars").stdout)[2:] == [["tax", "6", "6"], ["wall", "0", "8"]]
    assert "1 of 2 concepts carry the network of actors" in " ".join(dated("discourse", "--show", "backbone").stdout.split())
    phases = dated("discourse", "--show", "phases", "--window", "1", "--unit", "month").stdout
    assert [line[:4] for line in rows_of(phases)[2:4]] == [["1", "2026-01-01", "2026-02-28", "2"], ["2", "2026-03-01", "2026-04-30", "2"]]


@pytest.mark.parametrize("what", networks.OTHERS)
def test_what_a_debate_shows_is_json_too(dated, what):
    lines = dated("discourse", "--show", what, *(["--window", "31"] if what == "phases" else []), "--json").stdout.splitlines()
    assert lines
    assert all(isinstance(json.loads(line), dict) for line in lines)


def test_only_the_network_is_written_to_a_file(run):
    assert run("discourse", "a.txt", "--show", "bars", "-o", "x.csv").exit_code == 2


def test_who_changed_sides_moved(dated):
    sides = "Ana wants tax.\nBen rejects tax.\nCy wants tax.\nDan rejects tax.\nEve wants tax.\n"
    first, *rest = dated("moves", "--since", "2026-03", text=sides).stdout.splitlines()
    assert first == "Ana: from the camp of Ana to the camp of Ben"
    assert any("shared then: “Ana” is for “tax”" in line for line in rest)
    assert any("shares now: “Ana” is against “tax”" in line for line in rest)


UNUSED = {
    "the mode of bars": (["discourse", "--show", "bars", "--mode", "one"], "--show bars does not depend on --mode"),
    "windows of a backbone": (["discourse", "--show", "backbone", "--window", "31"], "--show backbone does not depend on --window"),
    "norms of phases": (["discourse", "--show", "phases", "--window", "31", "--normalise", "average"], "not depend on --normalise"),
    "the threshold of camps": (["camps", "--threshold", "0.9"], "--threshold is of --communities"),
    "the seed of camps": (["camps", "--seed", "3"], "--seed is of --communities"),
}


@pytest.mark.parametrize(("arguments", "says"), UNUSED.values(), ids=UNUSED)
def test_what_would_change_nothing_is_refused(dated, arguments, says):
    refused = dated(*arguments)
    assert (refused.exit_code, refused.stdout, says in refused.stderr) == (2, "", True)

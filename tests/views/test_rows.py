"""Rows hold the whole record, in forms that machines and spreadsheets read safely."""

import csv
import io
import json

import pytest
import strategies as make
from hypothesis import given
from hypothesis import strategies as st

from causerie.maps.causal.links import causal_map
from causerie.maps.positions import positions
from causerie.records import Document, Story, Verdict
from causerie.views import rows

MAP = causal_map([make.statement("taxes", "investment", link=-1), make.statement("investment", "jobs")])


@given(make.statements)
def test_json_of_a_statement_is_one_safe_line_that_says_everything(statement):
    line = rows.json_line(rows.statement_json(statement, {}))
    assert line.isprintable() or not any(c in line for c in "\n\r\x1b\x9b\u2028\u202e")
    said = json.loads(line)
    assert said["quote"] == statement.quote
    assert (said["id"], said["claim"], said["sign"], said["camp"]) == (statement.id, statement.claim, statement.sign, statement.camp)


@given(st.text())
def test_json_without_unicode_says_the_same(text):
    line = rows.json_line({"text": text}, ascii_only=True)
    assert line.isascii()
    assert json.loads(line) == {"text": text} == json.loads(rows.json_line({"text": text}))


def test_json_of_a_page_has_the_documented_keys():
    document = Document(page="p", source="a", kind="article", text="Words.", title="T", url="u")
    said = rows.verdict_json(Verdict(source="a", verdict="article", reason="because", documents=(document,)))
    assert list(said) == ["source", "verdict", "reason", "documents"]
    assert said["documents"] == [{"kind": "article", "title": "T", "date": None, "text": "Words.", "language": None, "url": "u"}]


def test_columns_are_those_of_the_rows():
    assert tuple(rows.statement_row(make.statement(), {})) == rows.STATEMENT_COLUMNS
    assert tuple(rows.edge_row(MAP, MAP.edges[0])) == rows.EDGE_COLUMNS


@given(make.statements)
def test_csv_of_a_statement_reads_back(statement):
    row = rows.statement_row(statement, {})
    (found,) = csv.DictReader(io.StringIO(rows.as_csv([row]), newline=""))
    assert found["id"] == row["id"]
    assert found["quote"].lstrip("'").replace("\r\n", "\n") == row["quote"].lstrip("'").replace("\r\n", "\n")


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(1)"])
def test_formula_is_text_in_a_spreadsheet(text):
    assert rows.as_csv([{"quote": text}]) == f"quote\n'{text}\n"


def test_csv_without_rows_has_a_head():
    assert rows.as_csv([], ["a", "b"]) == "a,b\n"


def test_matrix_is_a_square_of_weights():
    table = list(csv.reader(io.StringIO(rows.MAP_FORMS[".matrix.csv"]([MAP], {}))))
    assert [row[0] for row in table] == ["", *MAP.nodes] == ["", *table[0][1:]]
    weights = {(row[0], table[0][n]): float(cell) for row in table[1:] for n, cell in enumerate(row) if n}
    assert {ends: weight for ends, weight in weights.items() if weight} == {(e.subject, e.object): e.weight for e in MAP.edges}


def test_csv_of_positions_names_the_source_of_each_stand():
    here = Document(page="", source="news/a.txt", kind="article", text="", sentences=())
    found = positions([make.statement("Ana", "taxes", relation="wants", document=name) for name in "ab"])
    written = csv.DictReader(io.StringIO(rows.POSITION_FORMS[".csv"](found, {"a": here})))
    assert [row["source"] for row in written] == ["news/a.txt", ""]


def test_json_of_maps_holds_the_evidence():
    (said,) = json.loads(rows.MAP_FORMS[".json"]([MAP], {}))
    assert [edge["subject"] for edge in said["edges"]] == [edge.subject for edge in MAP.edges]
    assert said["edges"][0]["positive"][0]["id"] == MAP.edges[0].positive[0].id


def test_statement_says_which_story_its_document_prints():
    story = Story(lead="a", members=("a", "d"))
    said = rows.statement_json(make.statement(), {}, {"a": story, "d": story})
    assert said["story"] == {"id": story.id, "lead": "a", "prints": 2}
    assert rows.statement_json(make.statement(), {})["story"] is None

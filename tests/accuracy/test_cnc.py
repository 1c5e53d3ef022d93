"""The file forms of the Causal News Corpus, on sentences of our own."""

import pytest
from causal_corpus import STRIKE, TALKS, grouped, labelled, plain, single, write

from causerie.errors import RecordError
from eval import cnc
from eval.held_out import held_out


def test_sentences_are_causal_or_not(tmp_path):
    found = cnc.sentences(labelled(tmp_path, ("Rain fell, at last.", 0), ("Floods followed rain.", 1)))
    assert [(s.name, s.place, s.text, s.causal) for s in found] == [
        ("dev_0_7", 0, "Rain fell, at last.", False),
        ("dev_1_7", 1, "Floods followed rain.", True),
    ]


def test_relations_are_spans_of_the_plain_sentence(tmp_path):
    quiet, strike = cnc.sentences(grouped(tmp_path, ["It was quiet ."], [TALKS, TALKS.replace("<SIG1>ended</SIG1>", "ended")]))
    assert (quiet.causal, quiet.relations) == (False, ())
    both, one = strike.relations
    assert [strike.text[slice(*span)] for span in (both.cause, both.effect, *both.signal)] == [
        "the strike",
        "Talks began",
        "after",
        "ended",
    ]
    assert one.signal == both.signal[:1]


def test_relations_in_rows_of_their_own_are_put_together(tmp_path):
    file = single(tmp_path, (4, STRIKE), (2, TALKS), (4, STRIKE.replace("<SIG0>led to</SIG0>", "led to")))
    assert [(s.text, s.place, len(s.relations)) for s in cnc.sentences(file)] == [(plain(STRIKE), None, 2), (plain(TALKS), None, 1)]


def test_the_file_for_subtask_1_tells_the_places_of_the_others(tmp_path):
    labelled(tmp_path, *([("Nothing .", 0)] * 9), (plain(STRIKE), 1), (plain(TALKS), 1))
    rows = single(tmp_path, (10, TALKS), (9, STRIKE))
    assert [s.place for s in cnc.sentences(rows)] == [10, 9]
    assert [s.text for s in cnc.held_out_part(rows)] == [plain(STRIKE)]


def test_without_places_there_is_no_held_out_part(tmp_path):
    with pytest.raises(RecordError, match=r"subtask 1 \(\*_subtask1\.csv\) beside it"):
        cnc.held_out_part(single(tmp_path, (0, STRIKE)))


def test_one_in_ten_is_held_out(tmp_path):
    file = grouped(tmp_path, *([f"Day {n} ."] for n in range(25)))
    assert [s.text for s in cnc.held_out_part(file)] == ["Day 9 .", "Day 19 ."]
    assert sum(map(held_out, range(1000))) == 100


def test_a_folder_holds_the_file_and_several_are_refused(tmp_path):
    with pytest.raises(RecordError, match=r"holds none named \*_subtask1\.csv"):
        cnc.find(tmp_path, cnc.SENTENCES)
    file = labelled(tmp_path, ("Rain fell.", 0))
    grouped(tmp_path, [STRIKE])
    assert cnc.find(tmp_path, cnc.SENTENCES) == file == cnc.find(file, cnc.RELATIONS)
    (tmp_path / "train_subtask1.csv").write_bytes(file.read_bytes())
    with pytest.raises(RecordError, match=r"dev_subtask1\.csv, train_subtask1\.csv"):
        cnc.find(tmp_path, cnc.SENTENCES)


@pytest.mark.parametrize(
    ("marked", "what"),
    [
        ("<ARG0>Rain</ARG0> <ARG1>falls", "<ARG1> is not closed"),
        ("Rain</ARG0> <ARG1>falls</ARG1>", "</ARG0> closes what was not opened"),
        ("<ARG0>Rain</ARG0> falls", "1 causes and 0 effects"),
    ],
)
def test_broken_marks_name_their_line(tmp_path, marked, what):
    file = grouped(tmp_path, [STRIKE], [marked])
    with pytest.raises(RecordError, match=f"grouped.csv, line 3: .*{what}"):
        cnc.sentences(file)


def test_marks_of_another_sentence_name_their_line(tmp_path):
    file = write(tmp_path / "a.csv", {"doc_id": 1, "sent_id": 2, "index": "x", "text": "Rain falls .", "causal_text_w_pairs": [STRIKE]})
    with pytest.raises(RecordError, match=r"line 2: without its marks"):
        cnc.sentences(file)


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("index,text\na,Rain.\n", "has none of the columns label"),
        ("index,text,label\na,Rain.,yes\n", r"line 2: label is 'yes', not 0 or 1"),
        ("index,text,label\n", "holds no sentence"),
        ("doc_id,sent_id,index,text,causal_text_w_pairs\n1,2,a,Rain.,[oops\n", "line 2: causal_text_w_pairs is no list"),
        ("doc_id,index,text,causal_text_w_pairs\n1,a,Rain.,[]\n", "line 2: there is no sent_id"),
    ],
)
def test_what_is_no_such_file_is_told(tmp_path, body, what):
    (tmp_path / "a.csv").write_text(body)
    with pytest.raises(RecordError, match=what):
        cnc.sentences(tmp_path / "a.csv")


def test_what_is_no_text_is_told(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordError, match="cannot be read"):
        cnc.sentences(tmp_path / "a.csv")

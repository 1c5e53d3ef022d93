"""News without annotations: what is mended, and what is left out."""

import csv
import json

import pytest

from training import news

LONG = " ".join(f"On day {n} the mill of the town said that flour was dearer than on the day before." for n in range(12))

LETTERS = " ".join(
    f"The mill of {town} said that flour was dearer than it had been." for town in ("Ash", "Elm", "Oak", "Yew", "Fir", "Box")
)


def table(tmp_path, *texts):
    file = tmp_path / "news.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["article_id", "title", "text"])
        rows.writerows([n, "Bread is dearer", text] for n, text in enumerate(texts, 1))
    return file


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("the bank\ufffds plan", "the bank's plan"),
        ('He called it \ufffd?a plan,"?and left.', 'He called it "a plan," and left.'),
        ("Is it a \ufffdplan\ufffd?", 'Is it a "plan"'),
        ("Bread - dear \ufffd dearer", "Bread - dear - dearer"),
        ("One paragraph.   Another.", "One paragraph.\n\nAnother."),
        ("Is it dear? It is.", "Is it dear? It is."),
    ],
)
def test_lost_characters_are_mended(broken, whole):
    assert news.mended(broken, news.MENDED) == whole


@pytest.mark.parametrize(
    ("wired", "whole"),
    [
        ("The bank\nsaid so.\n    It sold\nall.\n Reuter\n\x03", "The bank said so.\n\nIt sold all."),
        ("It paid Reuter two mln DLRS,\nfive pct more. REUTER\n", "It paid Reuter two million dollars, five percent more."),
        ("Vega Inc <VGA.N> owes a bln stg.", "Vega Inc owes a billion pounds."),
    ],
)
def test_wires_are_written_out(wired, whole):
    assert news.mended(wired, news.WIRED) == whole


def test_wires_are_read_without_tables(tmp_path):
    file = tmp_path / "wires.json"
    figures = " ".join(f"Shr {n} cts vs {n + 1}." for n in range(60))
    file.write_text(
        json.dumps([{"id": "1", "title": "BREAD", "body": figures}, {"id": "2", "title": "FLOUR", "body": LETTERS}, {"id": "3"}])
    )
    (read,) = news.articles([file], [])
    assert (read.name, read.document.text) == ("reuters2", f"{LETTERS}\n")


def test_titles_stand_above_their_texts(tmp_path):
    (read,) = news.articles([table(tmp_path, LONG)], [])
    assert (read.name, read.document.text) == ("news1", f"Bread is dearer\n\n{LONG}\n")
    assert read.is_bare


def test_what_stands_in_the_corpora_or_stood_before_is_left_out(tmp_path):
    other = LONG.replace("mill", "port").replace("flour", "fish").replace("town", "coast")
    file = table(tmp_path, LONG, f"Again. {LONG}", other, "Too short.")
    assert [each.name for each in news.articles([file], [])] == ["news1", "news3"]
    assert [each.name for each in news.articles([file], [" ".join(LONG.split()[:20])])] == ["news3"]


def test_a_long_article_ends_with_a_sentence(tmp_path):
    (read,) = news.articles([table(tmp_path, " ".join(LONG.replace("day", f"day{n}") for n in range(9)))], [])
    assert 900 <= len(read.document.text.split()) <= 925
    assert read.document.text.endswith(" before.\n")


def test_every_text_of_the_corpora_is_known(tmp_path):
    for name, text in {"corpus/dev/text/a.txt": "One.", "data/polnear/dev/b.txt": "Two.", "data/cnc/c.csv": "Three.\nFour."}.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    assert list(news.texts_of(tmp_path)) == ["One.", "Two.", "Three.", "Four."]

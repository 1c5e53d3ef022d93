"""Nothing that a page says can move the cursor, and everything fits the width."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.views.terminal import bar, harmless, one_line, table, width, wrap


@given(st.text())
def test_no_control_character_comes_through(text):
    shown = one_line(text)
    assert not [
        c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or unicodedata.bidirectional(c) in ("RLO", "LRO", "RLI")
    ]
    shown.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\x9b31m", "a\\x9b31m"),
        ("safe\u202eevil", "safe\\u202eevil"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("half \ud83d", "half \\ud83d"),
        ("Señor “Ruiz” 東京 😀", "Señor “Ruiz” 東京 😀"),
    ],
)
def test_hostile_text_is_written_out(text, shown):
    assert harmless(text) == shown


def test_line_breaks_do_not_forge_lines():
    assert one_line("a\r\nError: b\x85c\u2028d") == "a Error: b c d"


@given(st.lists(st.tuples(st.text(max_size=80), st.text(max_size=200), st.just("7")), max_size=4))
def test_table_fits_the_width_and_loses_no_word(rows):
    lines = table(("name", "words", "n"), rows)
    assert max(map(len, lines)) <= width()
    shown = "".join("".join(lines).split())
    assert all(sum(c in shown for c in one_line(cell)) == len(one_line(cell)) - one_line(cell).count(" ") for row in rows for cell in row)


def test_long_cell_goes_on_below(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    assert table(("a", "b"), [("x", "one two three four five six seven eight nine ten")]) == [
        "a  b",
        "─  ─────────────────────────────────────",
        "x  one two three four five six seven",
        "   eight nine ten",
    ]


def test_wrapped_text_is_indented(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    lines = wrap("word " * 20, indent="  - ", hanging="    ")
    assert lines[0].startswith("  - word")
    assert all(line.startswith("    word") and len(line) <= 40 for line in lines[1:])


@pytest.mark.parametrize(("done", "total", "share"), [(0, 4, "0 %"), (4, 4, "100 %"), (9, 4, "100 %")])
def test_bar_says_the_share(done, total, share):
    assert bar(done, total).endswith(share)

"""Text to sentences: where they end, and that their spans are exact."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.documents.sentences import split

CASES = {
    "title before a name": ("Mr. Moreno met Sen. Ruiz. He left.", ["Mr. Moreno met Sen. Ruiz.", "He left."]),
    "abbreviation inside": ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
    "abbreviation that closes": ("She moved to the U.S. The move paid.", ["She moved to the U.S.", "The move paid."]),
    "initials": ("George W. Bush spoke. J. K. Ito did not.", ["George W. Bush spoke.", "J. K. Ito did not."]),
    "numbers": ("Prices rose 3.5 percent. Wages fell 1.2.", ["Prices rose 3.5 percent.", "Wages fell 1.2."]),
    "quote after the stop": ("“Taxes fall.” He smiled.", ["“Taxes fall.”", "He smiled."]),
    "speech goes on": ("“Will it work?” she asked. Nobody knew.", ["“Will it work?” she asked.", "Nobody knew."]),
    "footnote": ("Growth slowed.[12] Debt rose.", ["Growth slowed.[12]", "Debt rose."]),
    "ellipsis": ("He waited... Nothing came.", ["He waited...", "Nothing came."]),
    "line break": ("A headline\nAnother headline", ["A headline", "Another headline"]),
    "windows line break": ("One line\r\nTwo lines\r\n", ["One line", "Two lines"]),
    "old line break": ("One line\rTwo lines", ["One line", "Two lines"]),
    "blank": (" \n\t\n", []),
    "empty": ("", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in split(text)] == expected


pieces = st.sampled_from(
    ["Mr", "U.S", "a", "Bank", "7", ".", "!", "?", "…", '"', "”", "’", ")", "[1]", " ", "\u00a0", "\n", "\r\n", "\u2028"]
)


@given(st.one_of(st.text(), st.lists(pieces).map("".join)))
def test_spans_are_in_order_and_cover_every_visible_character(text: str) -> None:
    spans = split(text)
    ends = [0, *(end for _, end in spans)]
    assert all(ends[i] <= start < end for i, (start, end) in enumerate(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", " ", '."', "[1]", ".[1]", "\n", '"', "Mr. ", "A. B"], ids=repr)
def test_endless_text_takes_no_longer_than_its_length_asks(piece: str) -> None:
    began = time.process_time()
    split("A." + piece * (200_000 // len(piece)) + "x")
    assert time.process_time() - began < 2.0


@pytest.mark.parametrize(
    "sentences",
    [
        ("सरकार ने कर घटाया।", "विपक्ष ने विरोध किया।"),
        ("정부는 세금을 내렸다.", "야당은 반대했다."),
        ("قال الوزير إنه مستعد؟", "لا أحد يعلم."),
    ],
)
def test_sentences_end_in_scripts_without_capitals(sentences):
    text = " ".join(sentences)
    assert tuple(text[start:end] for start, end in split(text)) == sentences


def test_marks_before_a_closing_quote_end_no_sentence_in_scripts_without_blanks():
    text = "「なぜだ？」と市長は聞いた。誰も答えない！会議は終わった。"
    assert [text[start:end] for start, end in split(text)] == ["「なぜだ？」と市長は聞いた。", "誰も答えない！", "会議は終わった。"]

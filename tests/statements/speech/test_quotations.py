"""Who says what stands between quotation marks."""

import re

import pytest

from causerie.statements.speech.quotations import Named, quotation_at, quotations, turns


def speakers(text):
    """The speakers of the quotations, where Ruiz and Vega are whom a text may name."""

    def actor_in(start, end):
        found = re.search("Ruiz|Vega", text[start:end])
        return found and Named(found[0], (start + found.start(), start + found.end()))

    return [quotation.speaker for quotation in quotations(text, actor_in)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“I stay,” Ruiz said.", ["Ruiz"]),
        ("“I stay,” said Ruiz.", ["Ruiz"]),
        ("Ruiz said: “I stay.” Vega left.", ["Ruiz"]),
        ("According to Ruiz, “all is well.”", ["Ruiz"]),
        ("This is what Ruiz answered: “I stay.”", ["Ruiz"]),
        ("''I stay,'' Ruiz said.", ["Ruiz"]),
        ('"I stay," Ruiz told Vega.', ["Ruiz"]),
        ("“I stay,” Ruiz said of Vega. “I do.”", ["Ruiz", "Ruiz"]),
        ("“I stay,” Ruiz said. “I go,” Vega said.", ["Ruiz", "Vega"]),
        ("“I stay,” Ruiz said.\n\n“I do stay.”", ["Ruiz", "Ruiz"]),
        ("Ruiz issued a statement, “I stay.”", ["Ruiz"]),
        ("Ruiz likes “old” things.", [""]),
        ("“I stay,” Ruiz said.\n\nVega left.\n\n“I do.”", ["Ruiz", ""]),
        ("“I stay,” Ruiz said. “And so\n“it will be.", ["Ruiz", "Ruiz", "Ruiz"]),
        ("The “old guard” left. Ruiz said so.", [""]),
        ("No quotation.", []),
        ("”", []),
    ],
)
def test_speakers(text, said):
    assert speakers(text) == said


def test_a_place_is_in_its_quotation():
    text = "“No,” Ruiz said. “Never.”"
    found = list(quotations(text, lambda start, end: None))
    assert [quotation_at(found, text.index(word)) in found for word in ("No", "Ruiz", "Never")] == [True, False, True]


def test_one_label_makes_no_transcript():
    assert turns("UPDATE: Ruiz left.") == []
    assert [turn.speaker for turn in turns("RUIZ: I stay.\nDE VEGA: I go.")] == ["RUIZ", "DE VEGA"]

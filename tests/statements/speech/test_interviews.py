import pytest

from causerie.documents.sentences import split
from causerie.statements.actors.collecting import actors
from causerie.statements.speech.interviews import interview

ASKED = "Ana Ruiz on rates\n\nQ: Why now?\n\nA: I want to.\n\nThey hurt.\n\nQ: Do you?\nA: Yes.\n\nRead more."


def told(text, **more):
    return [(turn.speaker, text[turn.start : turn.end].strip()) for turn in interview(text, **more)]


def test_who_asks_and_who_answers():
    assert told(ASKED, persons=["Ana Ruiz"]) == [
        ("interviewer", "Why now?"),
        ("Ana Ruiz", "I want to.\n\nThey hurt."),
        ("interviewer", "Do you?"),
        ("Ana Ruiz", "Yes."),
    ]


@pytest.mark.parametrize(
    ("lead", "titles", "expected"),
    [
        ("The premier spoke.", ["Ana Ruiz on rates"], "Ana Ruiz"),
        ("Ana Ruiz met Tom Vega.", [], "Tom Vega"),
        ("Ana Ruiz and Tom Vega disagree.", [], ""),
        ("Tom Vega asks.", ["An interview with Ana Ruiz"], "Ana Ruiz"),
    ],
)
def test_a_bare_answer_is_the_interviewees(lead, titles, expected):
    turns = interview(f"{lead}\nQ: Why?\nA: So.", titles, ["Ana Ruiz", "Tom Vega"])
    assert (turns[1].speaker, turns[1].named is None) == (expected, not expected)


def test_names_in_labels():
    text = "REPORTER: Why?\nMINISTER ANA RUIZ: So.\nReporter: And?\nMinister Ana Ruiz: No."
    assert [turn.speaker for turn in interview(text)] == ["reporter", "Minister Ana Ruiz", "reporter", "Minister Ana Ruiz"]


@pytest.mark.parametrize(
    "text",
    [
        "The Latest: Ruiz leaves\nSport: Drost wins\nThe Latest: Vega stays",
        "Rates: they rise.\nTaxes: they fall.",
        "Ana Ruiz: We stay.",
        "Q: Why?",
    ],
)
def test_headlines_and_boxes_are_no_interview(text):
    assert interview(text) == []


def test_a_label_before_the_first_question_is_none():
    assert told("Interview: Ana Ruiz\nQ: Why?\nA: So.", persons=["Ana Ruiz"]) == [("interviewer", "Why?"), ("Ana Ruiz", "So.")]


def test_i_is_who_speaks_and_you_who_is_asked():
    text = "Reporter: Do you stay?\nAna Ruiz: I stay. We fight.\nReporter: Do we?"
    known = actors(text, [], [(0, 22), (23, 40), (41, 50), (51, len(text))])
    at = {word: (text.index(word), text.index(word) + len(word)) for word in ("you", "I stay", "We")}
    at["I stay"] = (at["I stay"][0], at["I stay"][0] + 1)
    assert [known.name(*at[word], speaker="Tom Vega") for word in ("you", "I stay", "We")] == ["Ana Ruiz"] * 3


def test_the_title_names_who_is_interviewed():
    text = "The premier answers.\nQ: Why?\nA: I must.\nQ: So?\nA: Yes."
    known = actors(text, [], title="Premier Ana Ruiz on rates")
    assert known.name(text.index("I must"), text.index("I must") + 1) == "Ana Ruiz"


TURNS = ["Why cut rates now?", "High rates destroy jobs.", "And a wealth tax?", "It drives capital abroad.", "Will you resign?", "No."]


def spoken(before, lines=TURNS, titles=(), persons=("Ana Ruiz", "Jo Lind")):
    text = "\n".join([*before, *lines])
    return [(turn.speaker, text[turn.start : turn.end]) for turn in interview(text, titles, persons)]


def test_questions_without_labels_are_the_interviewers():
    expected = [("interviewer" if n % 2 == 0 else "Ana Ruiz", line) for n, line in enumerate(TURNS)]
    assert spoken(["Ana Ruiz on the budget. Interview: Jo Lind"]) == expected
    assert spoken(["The budget. Interview by Jo Lind"], titles=["Ana Ruiz: I will stay"]) == expected


def test_what_stands_between_two_questions_is_an_interviewers_where_they_take_turns():
    lines = [*TURNS[:2], "Your opponents say rates are low.", "They are not.", *TURNS[2:]]
    assert spoken(["An interview with Ana Ruiz"], lines)[2:4] == [("interviewer", lines[2]), ("Ana Ruiz", lines[3])]
    lines = [*TURNS[:2], "They are not low.", *TURNS[2:]]
    assert spoken(["An interview with Ana Ruiz"], lines)[2] == ("Ana Ruiz", lines[2])


LONGER = [*TURNS[:2], "Rents fall too.", "{}", "They are wrong.", *TURNS[2:]]
"""An answer in two paragraphs, so that they do not take turns line by line."""
PUT = [
    "Your opponents say that rates are low.",
    "But your own party wants higher rates.",
    "You said last year that rates would rise.",
    "You have raised taxes twice.",
    "Critics say you ignore the poor.",
    "The opposition accuses you of ignoring the poor.",
    "Let's talk about the wealth tax.",
    "Turning to the wealth tax.",
    "Tell us about the wealth tax.",
]
ANSWERED = [
    "You cannot tax bread without hurting the poor.",
    "You have to cut rates.",
    "Economists say you cannot print money.",
    "Low rates help the poor.",
    "You said it, and I said it too.",
    "Your question is what we ask too.",
    "“Your taxes are high,” people tell me, and my answer is that they are.",
]


@pytest.mark.parametrize(("lines", "speaker"), [(PUT, "interviewer"), (ANSWERED, "Ana Ruiz")], ids=["put", "answered"])
def test_what_is_put_to_who_answers_is_the_interviewers_without_a_mark(lines, speaker):
    for line in lines:
        told = spoken(["An interview with Ana Ruiz"], [each.format(line) for each in LONGER])
        assert told[3] == (speaker, line)
        assert [name for name, _ in told[:3]] == ["interviewer", "Ana Ruiz", "Ana Ruiz"]
        assert told[4][0] == "Ana Ruiz"


def test_what_follows_a_question_answers_it_whatever_it_says():
    lines = ["Why cut rates now?", "Your readers know.", "Rates hurt.", *TURNS[2:]]
    assert spoken(["An interview with Ana Ruiz"], lines)[1] == ("Ana Ruiz", "Your readers know.")


@pytest.mark.parametrize(
    ("before", "lines", "persons"),
    [
        (["Ana Ruiz on the budget"], TURNS, ["Ana Ruiz"]),
        (["An interview with Ana Ruiz"], TURNS[:4], ["Ana Ruiz"]),
        (["An interview"], TURNS, ["Ana Ruiz"]),
        (["Interview: Jo Lind"], TURNS, ["Jo Lind"]),
    ],
)
def test_no_interview_is_told_where_it_is_not_said_or_few_ask_or_nobody_is_named(before, lines, persons):
    assert spoken(before, lines, persons=persons) == []


TO_EACH_OTHER = ["Why do you cut rates?", "I want jobs.", "And a wealth tax?", "We fear it.", "Will you resign?", "No."]


def test_who_asks_you_and_is_answered_by_me_makes_an_interview_that_does_not_say_so():
    expected = [("interviewer" if n % 2 == 0 else "Ana Ruiz", line) for n, line in enumerate(TO_EACH_OTHER)]
    assert spoken(["Ana Ruiz on the budget"], TO_EACH_OTHER, persons=["Ana Ruiz"]) == expected


@pytest.mark.parametrize(("word", "other"), [("I want", "Rates hurt."), ("you", "one")])
def test_questions_that_a_text_asks_and_answers_itself_are_no_interview(word, other):
    lines = [line.replace("I want jobs.", other) if word == "I want" else line.replace(word, other) for line in TO_EACH_OTHER]
    assert spoken(["Ana Ruiz on the budget"], lines, persons=["Ana Ruiz"]) == []


def test_who_has_a_first_name_is_asked():
    assert (
        spoken(["The minister, Ana Ruiz, on rents"], TO_EACH_OTHER, ["Minister on rents, Vega and more"], ["Ana Ruiz", "Vega"])[1][0]
        == "Ana Ruiz"
    )


def test_who_answers_is_not_he_and_a_label_is_nobody():
    text = "Tom Vega talks.\nQ: Whom do you back?\nA: Jim Stone. He wants jobs.\nQ: And the Growers League?\nA: They want jobs."
    mentions = [
        (text.index("A: Jim"), text.index("A: Jim") + 1),
        (text.index("Jim"), text.index("Jim") + 9),
        (text.index("the Growers"), text.index("?\nA: They")),
    ]
    known = actors(text, mentions, split(text), title="Tom Vega on jobs")
    he, they = text.index("He wants"), text.index("They")
    assert known.name(he, he + 2, speaker="Tom Vega") == "Jim Stone"
    assert known.name(they, they + 4, speaker="Tom Vega") == "Growers League"


def test_who_asks_answers_in_no_interview():
    text = "Interview by Jo Lind\nAna Ruiz has been mayor for a year.\nQ: Why?\nA: So."
    assert interview(text, ["Rates"], ["Ana Ruiz", "Jo Lind"])[1].speaker == "Ana Ruiz"

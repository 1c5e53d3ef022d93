import pytest

from causerie.statements.signs.likeliest import Signs
from causerie.statements.signs.wordings import Claim, by_words


def told(sentence, subject, object_, read, modality="stated", relation="causes"):
    ends = ((sentence.index(end), sentence.index(end) + len(end)) for end in (subject, object_))
    return by_words(Claim(sentence, relation, *ends, sentence=(0, len(sentence))), Signs(*read), modality)


@pytest.mark.parametrize(
    ("sentence", "subject", "object_", "read", "expected"),
    [
        ("The levy will destroy jobs.", "The levy", "destroy jobs", (1, -1, 1), (1, 1, -1)),
        ("Without the mine trade will stall.", "Without the mine", "trade", (1, -1, -1), (-1, 1, -1)),
        ("The plan will end a decade of strikes.", "The plan", "a decade of strikes", (1, 1, -1), (1, -1, 1)),
        ("It will more than compensate the poor.", "It", "compensate the poor", (1, -1, 1), (1, 1, 1)),
        ("It will help end poverty.", "It", "help end poverty", (1, -1, 1), (1, -1, 1)),
        ("A debt brake will calm markets.", "A debt brake", "markets", (-1, 1, 1), (1, 1, 1)),
        ("Absent debt relief trade will stall.", "Absent debt relief", "trade", (1, -1, -1), (-1, 1, -1)),
        ("The levy makes bread dearer.", "The levy", "makes bread dearer", (1, -1, -1), (1, 1, 1)),
        ("The levy is why prices did not fall.", "The levy", "prices did not fall", (1, 1, -1), (1, 1, 1)),
    ],
)
def test_words_tell_the_parts_of_a_sign(sentence, subject, object_, read, expected):
    assert told(sentence, subject, object_, read) == (expected, "stated")


@pytest.mark.parametrize("read", [(-1, 1, -1), (1, -1, -1), (1, 1, -1), (-1, 1, 1)])
@pytest.mark.parametrize("modality", ["stated", "denied"])
def test_not_behind_what_is_missing_denies_nothing(read, modality):
    assert told("Without it prices will not come down.", "Without it", "prices will not come down", read, modality) == (
        (-1, 1, 1),
        "stated",
    )


def test_not_behind_a_condition_that_is_not_met_denies_nothing():
    ends = "a debt brake comes", "the deficit will not shrink"
    assert told("Unless a debt brake comes, the deficit will not shrink.", *ends, (1, 1, -1), "denied") == ((1, 1, -1), "stated")


def test_what_is_denied_is_not_up():
    assert told("The levy will not cut costs.", "The levy", "costs", (1, 1, -1), "denied") == ((1, 1, -1), "denied")


def test_what_makes_bread_no_cheaper_does_not_make_it_cheaper():
    assert told("It would make bread no cheaper.", "It", "make bread no cheaper", (1, -1, 1)) == ((1, 1, -1), "denied")


def test_who_wants_to_ban_a_thing_wants_less_of_it():
    assert told("They want to ban coal.", "They", "ban coal", (1, -1, 1), relation="wants") == ((1, 1, -1), "stated")


def test_what_nobody_wants_is_denied_once():
    sentence = "Nobody in the coalition wants new elections. The coalition does not oppose the levy."
    ends = "Nobody in the coalition", "new elections"
    assert told(sentence, *ends, (1, -1, 1), "denied", relation="wants") == ((1, -1, 1), "stated")
    assert told(sentence, *ends, (1, 1, 1), "denied", relation="wants") == ((1, 1, 1), "denied")
    assert told(sentence, "The coalition", "the levy", (1, -1, 1), "denied", relation="wants") == ((1, -1, 1), "denied")

import pytest

from causerie.statements.signs.conditions import told_of_unmet, unmet
from causerie.statements.signs.likeliest import Signs


def sign(sentence, subject, object_, read=(1, 1, 1)):
    spans = ((sentence.index(end), sentence.index(end) + len(end)) for end in (subject, object_))
    found = unmet(sentence, *spans, Signs(*read))
    return found and found.subject * found.link * found.object


@pytest.mark.parametrize(
    ("sentence", "subject", "object_", "read", "expected"),
    [
        ("Unless fees fall, trade will stall.", "fees fall", "trade will stall", (-1, 1, -1), -1),
        ("Trade will stall unless fees fall.", "fees fall", "Trade will stall", (1, -1, -1), -1),
        ("The port will close unless fees rise.", "unless fees rise", "The port will close", (-1, -1, -1), 1),
        ("Unless the ban is imposed, smog will spread.", "the ban is imposed", "smog will spread", (1, 1, 1), -1),
        ("Trade will not return unless fees fall.", "fees fall", "Trade will not return", (-1, -1, 1), -1),
        ("Votes will bring no change unless both unite.", "both unite", "change", (1, 1, 1), 1),
        ("Unless it is cut, it will hurt the ports.", "it is cut", "ports", (-1, 1, 1), -1),
        ("If fees do not fall, trade will stall.", "fees do not fall", "trade will stall", (-1, 1, -1), -1),
        ("If the bank did not cut fees, it would lose votes.", "cut fees", "lose votes", (-1, 1, -1), -1),
        ("If the deal is not signed, trade will stall.", "the deal is not signed", "trade will stall", (-1, 1, -1), 1),
    ],
)
def test_what_is_not_met_works_against_what_would_come(sentence, subject, object_, read, expected):
    assert sign(sentence, subject, object_, read) == expected


@pytest.mark.parametrize(
    ("sentence", "subject", "object_"),
    [
        ("If fees fall, trade will grow.", "fees fall", "trade will grow"),
        ("Unless fees fall, higher wages will hurt trade.", "higher wages", "trade"),
        ("It will stay unless higher fees hurt trade.", "higher fees", "trade"),
        ("Hundreds if not thousands of strikes hurt trade.", "strikes", "trade"),
        ("I do not think we can mend trade unless we talk.", "we talk", "trade"),
    ],
)
def test_other_causes_keep_their_signs(sentence, subject, object_):
    assert sign(sentence, subject, object_) is None


@pytest.mark.parametrize(
    ("sentence", "subject", "object_", "read", "expected"),
    [
        ("Unless fees are frozen, bills will not come down.", "fees are frozen", "bills will not come down", (-1, 1, 1), (-1, 1, -1)),
        ("Unless gas becomes cheaper, fares will not fall.", "gas becomes cheaper", "fares will not fall", (-1, 1, 1), (-1, 1, -1)),
        ("Unless fees fall, staff will get a pay freeze.", "fees fall", "a pay freeze", (-1, 1, 1), (-1, -1, 1)),
        ("Unless fees fall, trade will not only stall.", "fees fall", "trade will not only stall", (-1, 1, -1), (-1, -1, -1)),
    ],
)
def test_what_does_not_fall_and_what_is_in_place_may_be_what_would_come(sentence, subject, object_, read, expected):
    spans = ((sentence.index(end), sentence.index(end) + len(end)) for end in (subject, object_))
    assert unmet(sentence, *spans, Signs(*read)) == expected


def test_what_would_not_come_is_not_denied():
    assert (told_of_unmet("denied"), told_of_unmet("hedged")) == ("stated", "hedged")

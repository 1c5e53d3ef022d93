import pytest

from causerie.statements.signs.modality import modality

UNSURE = [0.6, 0.1, 0.1, 0.1, 0.1]


def read(sentence, relation="causes", probabilities=UNSURE, ends=("Cuts", "jobs")):
    first, second = ((sentence.index(end), sentence.index(end) + len(end)) for end in ends)
    return modality(probabilities, relation, sentence, first, second)


@pytest.mark.parametrize(
    ("sentence", "relation", "expected"),
    [
        ("Cuts will bring jobs.", "causes", "stated"),
        ("Cuts could bring jobs.", "causes", "hedged"),
        ("Cuts will not bring jobs.", "causes", "denied"),
        ("Cuts are made in order to bring jobs.", "causes", "hoped"),
        ("Cuts could mean jobs.", "wants", "stated"),
        ("Cuts maybe mightily make jobs.", "causes", "stated"),
        ("Nobody knows whether Cuts bring jobs.", "causes", "asked"),
        ("It is unclear if Cuts bring jobs.", "ties", "asked"),
        ("Whoever asks whether it rains, Cuts bring jobs.", "causes", "stated"),
        ("But will Cuts bring jobs?", "causes", "asked"),
        ("“Do Cuts bring jobs?”", "wants", "asked"),
        ("Why do Cuts bring jobs?", "causes", "stated"),
        ("Will Cuts bring jobs.", "causes", "stated"),
    ],
)
def test_words_that_say_so_outright(sentence, relation, expected):
    assert read(sentence, relation) == expected


def test_a_sure_model_is_believed():
    assert read("Cuts could bring jobs.", probabilities=[0.97, 0.01, 0.01, 0.005, 0.005]) == "stated"


def test_what_is_so_in_part_is_not_denied():
    doubting = [0.2, 0.0, 0.0, 0.8, 0.0]
    assert read("She cautions that only about half of the Cuts can be put down to jobs.", probabilities=doubting) == "stated"
    assert read("Only partly do Cuts bring jobs.", probabilities=doubting) == "stated"
    assert read("Hardly any of the Cuts can be put down to jobs.", probabilities=doubting) == "denied"
    assert read("Only half of them came, and Cuts will not bring jobs.", probabilities=doubting) == "denied"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Cuts are unduly slowing jobs.", "stated"),
        ("Cuts do not only bring jobs.", "stated"),
        ("Cuts don’t just bring jobs.", "stated"),
        ("Cuts cannot but bring jobs.", "stated"),
        ("Cuts could not but bring jobs.", "stated"),
        ("There is no doubt that Cuts bring jobs.", "stated"),
        ("Cuts never fail to bring jobs.", "stated"),
        ("Cuts bring no less than 40,000 jobs.", "stated"),
        ("Cuts have done nothing but harm to jobs.", "stated"),
        ("Cuts are unlikely to bring jobs.", "denied"),
        ("Cuts, no doubt, will not bring jobs.", "denied"),
        ("Cuts bring hardly any jobs.", "denied"),
    ],
)
def test_what_looks_like_a_denial_and_is_none(sentence, expected):
    assert read(sentence, probabilities=[0.1, 0.0, 0.0, 0.9, 0.0]) == expected

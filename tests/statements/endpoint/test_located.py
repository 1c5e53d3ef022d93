"""Where the words of a claim stand, what is dropped, and what the ends are called."""

import pytest
from canned import document
from chatting import claim, content

from causerie.statements.endpoint.claims import claims
from causerie.statements.endpoint.located import Dropped, locate
from causerie.statements.endpoint.named import statements
from causerie.statements.endpoint.parts import parts

TEXT = (
    "Ana Ruiz wants lower taxes. Taxes hurt growth, critics say. Nothing more was said that day. "
    "Ruiz’s rival Tomás Vega fears that taxes hurt growth. She praised him."
)
PAGE = document(TEXT)


def located(**fields):
    ((found,), _) = claims(content(claim(**fields)))
    (part,) = parts([PAGE])
    return locate(found, part)


def read(**fields):
    (statement,) = statements(PAGE, [located(**fields)])
    return statement


def at(words, nth=1):
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("fields", "subject", "object"),
    [
        ({"subject": "Taxes", "object": "growth", "sentence": 2}, at("Taxes"), at("growth")),
        ({"subject": "taxes", "object": "growth", "sentence": 4}, at("taxes", 2), at("growth", 2)),
        ({"subject": "taxes", "object": "growth", "sentence": 2}, at("taxes"), at("growth")),
        ({"subject": "taxes", "object": "growth", "sentence": 5}, at("taxes", 2), at("growth", 2)),
        ({"subject": "Ruiz's rival", "object": "growth", "sentence": 4}, at("Ruiz’s rival"), at("growth", 2)),
        ({"subject": "Ana Ruiz", "object": "growth", "sentence": 1}, at("Ana Ruiz"), at("growth")),
        ({"subject": "tax", "object": "growth", "sentence": 2}, None, None),
        ({"subject": "LOWER TAXES", "object": "growth", "sentence": 2}, None, None),
    ],
    ids=[
        "named sentence",
        "second place",
        "nearest before",
        "nearest after",
        "other quotes",
        "next sentence",
        "part of a word",
        "other case",
    ],
)
def test_mentions_are_taken_where_they_stand_nearest(fields, subject, object):
    if subject is None:
        with pytest.raises(Dropped, match="not in the text"):
            located(**fields)
    else:
        found = located(**fields)
        assert (found.subject, found.object) == (subject, object)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"sentence": 0}, "no such sentence"),
        ({"sentence": 6}, "no such sentence"),
        ({"subject": "inflation"}, "not in the text"),
        ({"holder": "Milei"}, "not in the text"),
        ({"object": "taxes", "subject": "lower taxes"}, "ends far apart"),
        ({"object": "lower taxes", "subject": "lower taxes"}, "one end within the other"),
        ({"object": "She", "subject": "Ana Ruiz"}, "ends far apart"),
        ({"object": "Tomás Vega"}, "ends far apart"),
    ],
    ids=str,
)
def test_what_is_dropped(fields, why):
    given = {"subject": "Taxes", "object": "growth", "sentence": 2} | fields
    with pytest.raises(Dropped, match=why):
        located(**given)


def test_an_end_lies_apart_from_the_other():
    text = "Cuts in taxes lower taxes."
    (part,) = parts([document(text)])
    ((found,), _) = claims(content(claim("taxes", "taxes")))
    place = locate(found, part)
    assert (place.subject, place.object) == ((8, 13), (20, 25))


@pytest.mark.parametrize(
    ("name", "gives"),
    [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Ruiz", "Ana Ruiz"),
        ("President Ana María Ruiz", "Ana Ruiz"),
        ("", "Ana Ruiz"),
        ("x" * 500, "Ana Ruiz"),
        ("\x1b[31mAna Ruiz", "Ana Ruiz"),
        ("She", "Ana Ruiz"),
    ],
    ids=["full", "short", "known by the model only", "empty", "giant", "escape", "pronoun"],
)
def test_an_actor_has_the_fullest_name_of_the_text(name, gives):
    found = read(relation="wants", subject="Ana Ruiz", subject_name=name, object="lower taxes", object_direction="-")
    assert (found.subject.name, found.subject.kind, found.subject.direction) == (gives, "actor", 1)


@pytest.mark.parametrize(
    ("name", "direction", "gives"),
    [
        ("taxes", "-", "taxes"),
        ("lower taxes", "-", "taxes"),
        ("tax burden", "-", "tax burden"),
        ("", "-", "taxes"),
        ("\u202etaxes", "-", "taxes"),
    ],
)
def test_a_thing_has_a_neutral_name(name, direction, gives):
    found = read(relation="wants", subject="Ana Ruiz", object="lower taxes", object_name=name, object_direction=direction)
    assert (found.object.name, found.object.kind, found.object.direction, found.sign) == (gives, "thing", -1, -1)


def test_a_holder_whom_nobody_can_name():
    found = read(subject="Taxes", object="growth", sentence=2, holder="him", holder_name="him")
    assert found.holder is not None
    assert (found.holder.text, found.camp) in [("him", "Tomás Vega"), ("him", "unnamed speaker")]


def test_an_actor_holds_no_view_about_its_own_want():
    found = read(relation="wants", subject="Ana Ruiz", object="lower taxes", holder="Ana Ruiz", holder_name="Ana Ruiz")
    assert found.holder is None


def test_both_ends_of_a_tie_are_actors():
    found = read(relation="ties", subject="She", subject_name="Ana Ruiz", object="him", object_name="Tomás Vega", sentence=5)
    assert (found.subject.name, found.object.name, found.subject.kind, found.object.kind) == ("Ana Ruiz", "Tomás Vega", "actor", "actor")
    assert found.quote == "She praised him."


def test_the_same_ends_count_once_the_surest():
    fields = {"subject": "Taxes", "object": "growth", "sentence": 2}
    found = [located(**fields, confidence=0.4), located(**fields, confidence=0.9, modality="denied"), located(**fields, confidence=0.5)]
    (kept,) = statements(PAGE, found)
    assert (kept.confidence, kept.modality) == (0.9, "denied")

"""What two do to "each other" is one tie of the two, however it was read."""

import pytest

from causerie.records import Mention, Statement
from causerie.statements.mutual import with_partners

TEXT = "Ruiz and Vega accused each other. Lind praised Vega."


def tie(subject, object, *, link=-1, confidence=0.9, sentence=(0, 33)):
    ends = {
        role: Mention(start=TEXT.index(words), end=TEXT.index(words) + len(words), text=words, name=words, kind="actor")
        for role, words in (("subject", subject), ("object", object))
    }
    quote = {"quote": TEXT[slice(*sentence)], "quote_start": sentence[0]}
    return Statement(document="d", relation="ties", link=link, modality="stated", confidence=confidence, **ends, **quote)


@pytest.mark.parametrize(
    ("subject", "meant"),
    [("Ruiz", ("Ruiz", "Vega")), ("Vega", ("Vega", "Ruiz")), ("Ruiz and Vega", ("Ruiz", "Vega"))],
)
def test_each_other_is_the_partner_whom_the_sentence_names(subject, meant):
    _, told = with_partners([tie("Ruiz", "Vega"), tie(subject, "each other")])
    assert (told.subject.name, told.object.name) == meant


@pytest.mark.parametrize(
    "beside",
    [
        tie("Ruiz", "Vega", link=1),
        tie("Lind", "Vega", sentence=(34, 52)),
        tie("Vega", "each other"),
    ],
)
def test_each_other_stays_where_nothing_names_the_partner(beside):
    alone = tie("Ruiz", "each other")
    assert with_partners([beside, alone]) == [beside, alone]

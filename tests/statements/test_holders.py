"""Who holds what a text says in the first person: its author where a sentence says so, and the text itself beside it."""

import pytest

from causerie.documents.sentences import split
from causerie.records import Document, Modality
from causerie.statements.actors.collecting import actors
from causerie.statements.compose import Beside, Proposal, named
from causerie.statements.things.capitals import Capitals

SIGNED = "I believe that high rates destroy jobs. Cheap credit brings back investment. My fear is that a war lifts prices."
QUOTED = "“I know that high rates destroy jobs. Cheap credit brings back investment,” said Tom Vega."
INTERVIEW = "Q: Why?\nTom Vega: I know that high rates destroy jobs. Cheap credit brings back investment.\nQ: So?\nTom Vega: Yes."


def held(text: str, holder: str, subject: str, object: str, author: str = "Ana Ruiz", modality: Modality = "stated") -> str | None:
    document = Document(page="p", source="a.txt", kind="article", text=text, sentences=split(text), byline=author)
    spans = [(text.index(each), text.index(each) + len(each)) for each in (holder, subject, object)]
    proposal = Proposal("causes", spans[1], spans[2], 1, 1, 1, modality, spans[0])
    known = actors(text, [spans[0]], document.sentences, author)
    statement = named(proposal, 0.9, Beside(document, known, Capitals(text, document.sentences)))
    return statement.holder.name if statement.holder else None


def test_a_thing_with_other_blanks_between_its_words_is_named():
    text = "Ana Ruiz says the levy makes each\u00a0other poorer."
    assert held(text, "Ana Ruiz", "the levy", "makes each\u00a0other poorer") == "Ana Ruiz"


def test_who_rejects_anothers_claim_holds_the_denial():
    text = "Ana Ruiz rejected claims by the Civic Union that high rates destroy jobs."
    assert held(text, "the Civic Union", "high rates", "jobs") == "Civic Union"
    assert held(text, "the Civic Union", "high rates", "jobs", modality="denied") == "Ana Ruiz"


HOLDERS = {
    "what the author believes": (SIGNED, "I", "high rates", "jobs", "Ana Ruiz"),
    "what the text says beside it": (SIGNED, "I", "Cheap credit", "investment", None),
    "what the author fears": (SIGNED, "My", "a war", "prices", "Ana Ruiz"),
    "what somebody who is quoted goes on to say": (QUOTED, "I", "Cheap credit", "investment", "Tom Vega"),
    "what somebody goes on to say under a label": (INTERVIEW, "I", "Cheap credit", "investment", "Tom Vega"),
}


@pytest.mark.parametrize(("text", "holder", "subject", "object", "name"), HOLDERS.values(), ids=HOLDERS)
def test_the_author_holds_what_a_sentence_says_in_the_first_person(text, holder, subject, object, name):
    assert held(text, holder, subject, object) == name

from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from canned import CannedScorer, Told, document

from causerie.records import RELATIONS
from causerie.statements.reader import Reader, sources
from causerie.statements.signs.likeliest import likeliest

TEXT = "Ana Ruiz wants lower taxes. Lower taxes will draw investors, critics doubt. Ruiz praised Tomás Vega."


def read(*told, text=TEXT, said=(), **options):
    return Reader(CannedScorer(text, told, said)).read([document(text)], **options)


def test_a_want_with_its_names_and_signs():
    (found,) = read(Told("wants", "Ana Ruiz", "lower taxes", "++-"))
    assert (found.subject.name, found.object.name, found.object.direction, found.sign) == ("Ana Ruiz", "taxes", -1, -1)
    assert (found.subject.kind, found.object.kind) == ("actor", "thing")
    assert found.quote == "Ana Ruiz wants lower taxes."
    assert TEXT[found.object.start : found.object.end] == found.object.text == "lower taxes"


def test_holder_and_modality():
    (found,) = read(Told("causes", "Lower taxes", "investors", "-++", "denied", holder="critics"))
    assert found.holder is not None
    assert (found.camp, found.modality, found.sign) == ("critics", "denied", -1)
    assert found.subject.name == "taxes"


def test_the_cue_is_that_of_the_holder():
    text = "Vega warned that lower taxes bring debt."
    told = Told("causes", "lower taxes", "debt", "-++", holder="Vega")
    (found,) = read(told, text=text, said=[("Vega", "warned", "that lower taxes bring debt")])
    assert found.cue is not None
    assert text[slice(*found.cue)] == "warned"


def test_what_destroys_jobs_lowers_jobs():
    (found,) = read(Told("causes", "The tax", "destroy jobs", "+-+"), text="The tax will destroy jobs.")
    assert (found.object.name, found.object.direction, found.link, found.sign) == ("jobs", -1, 1, -1)


def test_who_wants_to_ban_coal_wants_less_of_it():
    (found,) = read(Told("wants", "They", "ban coal", "+-+"), text="They want to ban coal.")
    assert (found.object.name, found.object.direction, found.link, found.sign) == ("coal", -1, 1, -1)


def test_without_taxes_there_are_none():
    (found,) = read(Told("causes", "Without taxes", "debt", "+-+"), text="Without taxes there will be debt.")
    assert (found.subject.direction, found.link, found.sign) == (-1, 1, -1)


def test_what_does_not_fall_is_up():
    for told, text in (
        (Told("causes", "The levy", "prices did not fall", "++-"), "The levy is why prices did not fall."),
        (Told("causes", "The levy", "prices did not fall", "+-+"), "The levy is why prices did not fall."),
    ):
        (found,) = read(told, text=text)
        assert (found.link, found.object.direction, found.object.name) == (1, 1, "prices")
    (found,) = read(Told("causes", "The levy", "prices will not rise", "++-"), text="The levy is why prices will not rise.")
    assert found.object.direction == -1


def test_what_a_relative_clause_says_is_said_of_the_thing():
    told = Told("causes", "end a dispute", "hurt investors", "-+-")
    (found,) = read(told, text="They will end a dispute that had hurt investors.")
    assert (found.subject.text, found.subject.name, found.subject.direction) == ("a dispute", "dispute", 1)


def test_nobody_works_against_those_who_are_compensated():
    (found,) = read(Told("causes", "The bonus", "compensate farmers", "+-+"), text="The bonus would more than compensate farmers.")
    assert (found.link, found.object.direction) == (1, 1)


def test_a_debt_brake_is_no_less_debt():
    (found,) = read(Told("causes", "A debt brake", "trust", "-++"), text="A debt brake would bring trust.")
    assert (found.subject.direction, found.link, found.object.direction) == (1, 1, 1)


def test_unless_taxes_fall_there_is_no_growth():
    text = "Unless taxes fall, growth will stall."
    (found,) = read(Told("causes", "taxes fall", "growth will stall", "-+-", "denied"), text=text)
    assert (found.subject.name, found.object.name, found.sign, found.modality) == ("taxes", "growth", -1, "stated")


def test_what_hurts_them_hurts_the_group_before():
    text = "Tenants are angry. The levy will hurt them."
    (found,) = read(Told("causes", "The levy", "hurt them", "+-+"), text=text)
    assert (found.object.name, found.object.direction, found.sign) == ("tenants", -1, -1)


def test_what_protects_them_where_only_things_stand_before():
    text = "The levy hurts exports. A weak krone protects them."
    _, found = read(Told("causes", "The levy", "exports", "+-+"), Told("causes", "A weak krone", "protects them", "+++"), text=text)
    assert (found.object.name, found.object.direction) == ("exports", 1)


def test_who_speaks_in_an_interview_holds_what_is_said():
    text = "Reporter: Do taxes hurt?\nAna Ruiz: Taxes hurt trade. Critics say fees help it.\nReporter: And rates?"
    told = Told("causes", "Taxes", "trade", "+-+", holder="Reporter"), Told("causes", "fees", "help", holder="Critics")
    assert [found.camp for found in read(*told, text=text)] == ["Ana Ruiz", "critics"]


def test_a_holder_whom_nobody_can_name():
    (found,) = read(Told("causes", "lower taxes", "debt", "-++", holder="He"), text="He warned that lower taxes bring debt.")
    assert (found.camp, found.holder and found.holder.text) == ("unnamed speaker", "He")


def test_a_number_names_no_holder():
    (found,) = read(Told("causes", "lower taxes", "debt", "-++", holder="27"), text="Some 27 warned that lower taxes bring debt.")
    assert (found.camp, found.holder and found.holder.text) == ("unnamed speaker", "27")


def test_a_speaker_whom_the_model_cannot_name_is_looked_for_beside_the_quotation():
    text = "Ana Ruiz spoke up. “I want lower taxes,” she said."
    (found,) = read(Told("wants", "I ", "lower taxes", "++-"), text=text, said=[("“", "said", "I want lower taxes")])
    assert found.subject.name == "Ana Ruiz"


def test_who_speaks_a_quotation_holds_what_it_says():
    text = "Ana Ruiz spoke. “Lower taxes bring debt,” she said. “Vega wants lower taxes. I want schools.”"
    told = Told("causes", "Lower taxes", "debt"), Told("wants", "Vega", "lower taxes"), Told("wants", "I ", "schools")
    caused, wanted, own = read(*told, text=text)
    assert (caused.camp, caused.holder and text[caused.holder.start : caused.holder.end]) == ("Ana Ruiz", "she")
    assert wanted.camp == "Ana Ruiz"
    assert own.holder is None


def test_what_is_said_in_part_outside_the_quotation_has_no_speaker():
    (found,) = read(Told("causes", "Lower taxes", "debt"), text="Lower taxes bring “debt,” Ruiz said.")
    assert found.holder is None


def test_of_two_mentions_of_one_actor_the_surer_stays():
    told = [Told("wants", who, "lower taxes", "++-", probability=sure) for who, sure in (("Ana Ruiz", 0.6), ("she", 0.9))]
    assert [s.subject.text for s in read(*told, text="Ana Ruiz said she wants lower taxes.")] == ["she"]


@pytest.mark.parametrize(
    ("surer", "other", "together"), [(0.5, 0.3, 0.8), (0.25, 0.25, 0.5), (0.9, 0.6, 0.98), (0.99, 0.5, 0.99), (0.5, 0.15, 0.5)]
)
def test_what_two_mentions_tell_has_the_confidence_of_both(surer, other, together):
    told = [Told("wants", who, "lower taxes", "++-", probability=sure) for who, sure in (("Ana Ruiz", surer), ("she", other))]
    (found,) = read(*told, text="Ana Ruiz said she wants lower taxes.")
    assert found.subject.text == "Ana Ruiz"
    assert found.confidence == pytest.approx(together, abs=0.01)


def test_what_one_mention_hardly_tells_is_not_given_for_another_that_tells_something_else():
    told = [Told("wants", who, "lower taxes", "++-", probability=sure) for who, sure in (("Ana Ruiz", 0.5), ("Vega", 0.25))]
    assert [s.subject.name for s in read(*told, text="Ana Ruiz and Vega want lower taxes.")] == ["Ana Ruiz"]


def test_two_actors_who_want_one_thing_both_stay():
    found = read(*(Told("wants", who, "lower taxes", "++-") for who in ("Ana Ruiz", "Vega")), text="Ana Ruiz and Vega want lower taxes.")
    assert [s.subject.name for s in found] == ["Ana Ruiz", "Vega"]


def test_an_actor_holds_no_view_about_its_own_want():
    (found,) = read(Told("wants", "Ana Ruiz", "lower taxes", holder="Ana Ruiz"))
    assert found.holder is None


def test_a_tie_names_both_in_full():
    (found,) = read(Told("ties", "Ruiz praised"[:4], "Tomás Vega"), text="Ana Ruiz spoke. " + TEXT[-25:])
    assert (found.subject.name, found.object.name, found.sign) == ("Ana Ruiz", "Tomás Vega", 1)


def test_the_author_is_who_says_i():
    text = "I want lower taxes. We want peace. “They will cut schools,” said Ana Ruiz."
    told = Told("wants", "I ", "lower taxes"), Told("wants", "We", "peace")

    def who(byline):
        return [s.subject.name for s in Reader(CannedScorer(text, told)).read([replace(document(text), byline=byline)])]

    assert who("Lena Abiodun") == ["Lena Abiodun", "We"]
    assert who("Lena Abiodun and Tom Vale") == who("Newswire") == who(None) == ["I", "We"]


def test_i_in_a_quotation_is_not_the_author():
    text = "He left. “I want schools.”"
    (found,) = Reader(CannedScorer(text, [Told("wants", "I ", "schools")])).read([replace(document(text), byline="Lena Abiodun")])
    assert found.subject.name == "I"


def test_nobody_sides_with_himself():
    assert read(Told("ties", "Ana Ruiz", "Ms. Ruiz"), text="Ana Ruiz spoke. Vega left when Ms. Ruiz came.") == []


def test_what_is_less_sure_than_asked_is_left_out():
    told = Told("causes", "Lower taxes", "investors", probability=0.4)
    assert len(read(told, least=0.3)) == 1
    assert read(told, least=0.5) == []


def test_ends_in_two_sentences_quote_both():
    (found,) = read(Told("causes", "Lower taxes", "Tomás Vega"))
    assert found.quote == "Lower taxes will draw investors, critics doubt. Ruiz praised Tomás Vega."


def test_documents_read_together_are_read_as_alone():
    told = [Told("wants", "Ana Ruiz", "lower taxes", "++-"), Told("causes", "Lower taxes", "investors", "-++")]
    reader = Reader(CannedScorer(TEXT, told))
    both = reader.read([document(TEXT), document("")])
    assert both == reader.read([document(TEXT)])
    assert len(both) == 2


def test_attributions_link_contents_to_sources_and_cues():
    text = "Vega said the plan would fail."
    reader = Reader(CannedScorer(text, [], [("Vega", "said", "the plan would fail")]))
    ((found,),) = reader.attributions([document(text)])
    assert [text[slice(*span)] for span in (found.source, found.cue, found.content)] == ["Vega", "said", "the plan would fail"]


def test_parts_always_multiply_to_the_sign():
    for sign in (0.1, 0.9):
        for parts in ((0.9, 0.9, 0.9), (0.2, 0.9, 0.3), (0.4, 0.45, 0.6)):
            ((subject, link, object_),), (sure,) = likeliest(np.array([RELATIONS.index("causes")]), np.array([[sign, *parts]]))
            assert sure == (sign if subject * link * object_ > 0 else 1 - sign)
    assert likeliest(np.array([RELATIONS.index("ties")]), np.array([[0.2, 0.1, 0.3, 0.1]]))[0] == [(1, -1, 1)]


def test_that_is_a_thing():
    text = "That will hurt jobs."
    (found,) = read(Told("causes", "That", "jobs"), text=text)
    assert found.subject.kind == "thing"


def test_who_wins_a_match_is_no_foe():
    text = "Olm beat Drost 3-1 to reach the final. Olm attacked Drost."
    (found,) = read(Told("ties", "Olm", "Drost", "++-"), text=text[39:])
    assert found.subject.name == "Olm"
    assert read(Told("ties", "Olm", "Drost", "++-"), text=text[:38]) == []


def test_the_version_covers_the_modules_of_all_packages():
    told = dict(sources(files("causerie.statements")))
    assert {"reader.py", "actors/meant.py", "things/edits.py"} <= told.keys()

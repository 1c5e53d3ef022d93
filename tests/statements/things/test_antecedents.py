"""What "it" and "they" mean where a thing may stand."""

from dataclasses import replace

from causerie.records import Mention, Statement
from causerie.statements.actors.collecting import actors
from causerie.statements.things.antecedents import with_antecedents

TEXT = "".join(f"{n}" * 99 + "." for n in range(6))
KNOWN = actors(TEXT, (), [(start, start + 100) for start in range(0, 600, 100)])
"""Six sentences of a hundred characters each."""


def thing(start, text, name=None, direction=1, kind="thing"):
    return Mention(start=start, end=start + len(text), text=text, name=name or text, kind=kind, direction=direction)


def said(subject, obj, relation="causes"):
    return Statement(
        document="d",
        relation=relation,
        subject=subject,
        object=obj,
        link=1,
        modality="stated",
        confidence=0.9,
        quote=TEXT[100:200],
        quote_start=100,
    )


def ends(*statements, persons=()):
    people = replace(KNOWN.known, persons=frozenset(persons))
    named = with_antecedents(statements, replace(KNOWN, known=people))
    return [(end.name, end.direction, end.kind) for end in (named[-1].subject, named[-1].object)]


FREEZE = said(thing(0, "Marsh", kind="actor"), thing(20, "the freeze", "freeze"), "wants")
IT = thing(110, "It", "city council", kind="actor")


def test_it_is_what_the_nearest_sentence_speaks_of_first():
    twice = said(thing(5, "rent control"), thing(60, "supply of homes", direction=-1))
    assert ends(FREEZE, said(IT, thing(150, "tenants")))[0] == ("freeze", 1, "thing")
    assert ends(twice, said(IT, thing(150, "rents")))[0] == ("rent control", 1, "thing")
    assert ends(said(thing(101, "the levy", "levy"), thing(104, "growth")), FREEZE, said(IT, thing(150, "rents")))[0][0] == "levy"


def test_it_is_down_where_what_it_means_is():
    lower = said(thing(0, "lower taxes", "taxes", -1), thing(40, "growth"))
    assert ends(lower, said(IT, thing(150, "jobs")))[0] == ("taxes", -1, "thing")
    wanted = said(thing(105, "Ruiz", kind="actor"), thing(120, "abandon it", "it", -1), "wants")
    assert ends(FREEZE, wanted)[1] == ("freeze", -1, "thing")
    assert ends(lower, wanted)[1] == ("taxes", 1, "thing")


def test_it_is_the_thing_to_which_something_was_done():
    wanted = said(thing(0, "Ruiz", kind="actor"), thing(20, "scrap the levy", "levy", -1), "wants")
    assert ends(wanted, said(IT, thing(150, "jobs")))[0] == ("levy", 1, "thing")
    assert ends(wanted, said(thing(110, "without it", "it", -1), thing(150, "jobs")))[0] == ("levy", -1, "thing")
    did = said(thing(0, "scrapping the levy", "levy", -1), thing(40, "growth"))
    assert ends(did, said(IT, thing(150, "jobs")))[0] == ("levy", -1, "thing")
    repealed = said(thing(0, "the repeal of the levy", "levy", -1), thing(40, "growth"))
    assert ends(repealed, said(thing(110, "restore it", "it"), thing(150, "jobs")))[0] == ("levy", 1, "thing")


def test_what_is_done_to_it_is_named_with_it():
    undone = said(thing(150, "Ruiz", kind="actor"), thing(160, "overturn it", "overturning of it"), "wants")
    assert ends(FREEZE, undone)[1] == ("overturning of freeze", 1, "thing")
    assert ends(undone)[1] == ("overturning of it", 1, "thing")


def test_it_is_quoted_from_where_it_was_spoken_of():
    _, named = with_antecedents([FREEZE, said(IT, thing(150, "tenants"))], KNOWN)
    assert (named.quote, named.quote_start) == (TEXT[:200], 0)
    (alone,) = with_antecedents([said(IT, thing(150, "tenants"))], KNOWN)
    assert (alone.quote, alone.quote_start) == (TEXT[100:200], 100)


def test_it_stays_it_where_nothing_was_spoken_of():
    alone = said(IT, thing(150, "rents"))
    assert ends(alone)[0] == ("it", 1, "actor")
    assert ends(FREEZE, said(thing(410, "It"), thing(450, "rents")))[0][0] == "it"
    person = said(thing(5, "Ana Ruiz", kind="actor"), thing(60, "It", "Marsh", kind="actor"))
    assert ends(person, alone, persons={"Ana Ruiz"})[0][0] == "it"


def test_what_it_meant_before_it_means_again():
    bridge = said(thing(0, "the bridge", "bridge"), thing(60, "trade"))
    drew = said(IT, thing(150, "investors"))
    again = said(thing(210, "It"), thing(250, "jobs"))
    assert ends(bridge, drew, again)[0][0] == "bridge"
    assert ends(drew, again)[0][0] == "it"


def test_it_is_what_its_supporters_support():
    it = said(thing(140, "it", "city council", kind="actor"), thing(150, "electricity"))
    assert ends(FREEZE, replace(it, holder=thing(101, "Supporters of the dam", kind="actor")))[0] == ("dam", 1, "thing")
    assert ends(FREEZE, replace(it, holder=thing(101, "Supporters of Ana Ruiz", kind="actor")))[0][0] == "freeze"


def test_they_are_the_many_things_spoken_of():
    rates = said(thing(5, "higher rates", "interest rates"), thing(60, "inflation", direction=-1))
    they = thing(110, "they", "farmers", kind="actor")
    assert ends(rates, said(they, thing(150, "demand", direction=-1)))[0] == ("interest rates", 1, "thing")
    assert ends(FREEZE, said(they, thing(150, "demand")))[0] == ("farmers", 1, "actor")
    assert ends(rates, said(thing(105, "the levy"), replace(they, start=140, end=144, text="them")))[1][0] == "farmers"


def test_who_wants_and_who_is_tied_is_a_body():
    council = thing(110, "It", "city council", kind="actor")
    assert ends(FREEZE, said(council, thing(150, "rents"), "wants"))[0][0] == "city council"
    assert ends(FREEZE, said(council, council, "ties")) == [("city council", 1, "actor")] * 2


def test_it_is_not_what_somebody_did_who_is_spoken_of():
    text = "Ruiz, who resigned over the deal, said that it hurts trade."
    known = actors(text, [(0, 4)], [(0, len(text))])
    place = {word: text.index(word) for word in ("resigned", "the deal", "it ", "trade")}
    resigned = said(thing(place["the deal"], "the deal", "deal"), thing(place["resigned"], "resigned", "resignation"))
    hurts = said(thing(place["it "], "it"), thing(place["trade"], "trade", direction=-1))
    told = with_antecedents([replace(resigned, quote=text, quote_start=0), replace(hurts, quote=text, quote_start=0)], known)
    assert told[1].subject.name == "deal"


def test_these_are_many_that_were_spoken_of():
    permits = said(thing(0, "Marsh", kind="actor"), thing(20, "free permits"), "wants")
    assert ends(permits, said(thing(110, "These"), thing(150, "price of carbon", direction=-1)))[0] == ("free permits", 1, "thing")
    assert ends(FREEZE, said(thing(110, "These"), thing(150, "price of carbon", direction=-1)))[0][0] == "These"

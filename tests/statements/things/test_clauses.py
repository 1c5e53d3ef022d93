"""Clauses as things."""

import pytest

from causerie.statements.things.clauses import as_act, clause, of_participle


def meant(pronoun: str, place: int) -> str:
    return {"he": "Ivo Ruiz"}.get(pronoun, pronoun)


@pytest.mark.parametrize(
    ("name", "mention", "named"),
    [
        ("passengers' screening", "passengers are being screened", "screening of passengers"),
        ("Clinton disqualified from race", "Clinton should be disqualified from the race", "disqualification of Clinton from race"),
        ("assets taxed", "assets above a million will be taxed", "tax on assets"),
        ("flights cancelled", "flights being cancelled", "cancellation of flights"),
        ("tax approved", "hopes that the tax would be approved", "tax"),
        ("insiders draft rival", "party insiders could draft a rival", "drafting of rival by insiders"),
        ("firms repay aid", "firms relocating abroad must repay any aid", "repaying of aid by firms"),
        ("state intervene in market", "the state will intervene in the market", "intervention of state in market"),
        ("woman run for president", "a woman can run for president", "woman running for president"),
        ("finance ministry dismiss governor", "let the finance ministry dismiss the governor", "dismissal of governor by finance ministry"),
        ("landlords sold flats", "landlords sold a fifth of their flats", "sale of flats by landlords"),
        ("banks lend deposits", "the banks lend those deposits", "lending of deposits by banks"),
        ("overhauled system", "overhauled the system", "overhauling of system"),
        ("passed", "it passed", "passage of it"),
        ("resign", "he will resign", "resignation of Ivo Ruiz"),
        ("hired", "they are not hired", "hiring"),
        ("agree", "they agree with me", "agreement"),
        ("give", "we give in once", "giving in"),
        ("customers lira", "customers withdrew 3.4 billion lira", "withdrawal of lira by customers"),
        ("cap rents", "capped rents", "cap on rents"),
        ("suspend parliament", "suspended parliament", "suspension of parliament"),
        ("cities pump groundwater", "cities upstream pump more groundwater", "pumping of groundwater by cities"),
        ("lied", "being lied to", "lying"),
        ("believe", "nobody will believe us again", "belief"),
        ("police canons", "the police used water canons", "use of canons by police"),
        ("Wikileaks emails", "Wikileaks released emails", "release of emails by Wikileaks"),
        ("excluded of meetings", "it excluded the hundreds of meetings", "exclusion of meetings"),
    ],
)
def test_a_clause_is_named_after_the_noun_of_its_verb(name: str, mention: str, named: str) -> None:
    assert as_act(name, 1, mention, meant) == named


@pytest.mark.parametrize(
    ("name", "mention"),
    [
        ("taxes", "taxes will rise"),
        ("resignation of minister", "the minister will resign"),
        ("insolvency for levered companies", "insolvency for highly levered companies"),
        ("held accountable", "she should be held accountable"),
        ("voters worried", "voters are worried about jobs"),
        ("youths trained and deployed", "youths have been trained and deployed"),
        ("questions about record", "questions about her record"),
        ("climate change priority", "climate change the top priority"),
        ("bill signed", "the bill signed a year ago"),
        ("Clinton's emails", "Clinton's released emails"),
        ("tax on items online", "a tax on items bought online"),
        ("IRS seize", "the IRS will seize 40 percent of what you own"),
    ],
)
def test_other_names_stay(name: str, mention: str) -> None:
    assert as_act(name, 1, mention, meant) == name


def test_a_clause_that_is_down_is_denied_or_says_so_by_its_verb() -> None:
    assert as_act("dockers offer", -1, "dockers reject pay offer", meant) == "offer"
    assert as_act("investors building", -1, "investors stopped building", meant) == "building by investors"
    assert as_act("fishermen living", -1, "the fishermen would lose their living", meant) == "living of fishermen"
    assert as_act("fishermen living", -1, "the fishermen would lose a living", meant) == "living"
    assert as_act("people faith in future", -1, "people will lose faith in the future", meant) == "faith in future"
    assert as_act("customers lira", -1, "customers withdrew 3.4 billion lira", meant) == "lira"
    assert as_act("grounded", -1, "it was grounded", meant) == "it"
    assert as_act("grounded", -1, "it was not grounded", meant) == "grounding of it"
    assert as_act("flights grounded", -1, "flights are grounded", meant) == "flights"
    assert as_act("officials prosecuted", -1, "little chance of officials being prosecuted", meant) == "prosecution of officials"
    assert as_act("Senate confirm judge", -1, "the Senate does not confirm the judge", meant) == "confirmation of judge by Senate"


def test_a_verb_needs_an_auxiliary_or_what_it_is_done_to() -> None:
    assert clause("cheap foreign steel") is None
    assert clause("nominees shift the focus") is None  # "shift" is a noun, too
    assert clause("the nominee shifts the focus") is not None


@pytest.mark.parametrize(("verb", "noun"), [("ratified", "ratification"), ("overheated", "overheating"), ("shut", ""), ("bed", "")])
def test_noun_of_a_participle(verb: str, noun: str) -> None:
    assert of_participle(verb) == noun


@pytest.mark.parametrize("said", ["couldn't", "couldn’t", "won't", "won’t"])
def test_either_apostrophe_denies(said):
    found = clause(f"the minister {said} resign")
    assert found is not None
    assert (found.verb, found.is_denied) == ("resign", True)

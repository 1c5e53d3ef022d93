import pytest

from causerie.statements.things.infinitives import as_thing, nominal, noun_of


def named(mention, name=None, direction=1, text=None):
    text = text or f"It will {mention} soon."
    start = text.index(mention)
    return as_thing(name or mention, direction, text, (start, start + len(mention)))


@pytest.mark.parametrize(
    ("mention", "direction", "name"),
    [
        ("nationalise the mines", 1, "nationalisation of mines"),
        ("investigate the bank", 1, "investigation of bank"),
        ("support Ana Ruiz", 1, "support for Ana Ruiz"),
        ("hire nurses", 1, "hiring of nurses"),
        ("freeze the rents", 1, "freeze of rents"),
        ("freeze the rents", -1, "rents"),
        ("subsidise fuel", 1, "subsidy for fuel"),
        ("tax land", 1, "tax on land"),
        ("raise wages", 1, "wages"),
        ("harm the villages", -1, "villages"),
        ("intervene in Avaria", 1, "intervention in Avaria"),
        ("release them", 1, "release them"),
        ("trade with Avaria", 1, "trade with Avaria"),
        ("reassess the arrangement", 1, "reassessment of arrangement"),
        ("divide the ministries", 1, "division of ministries"),
        ("mend the roofs", 1, "mending of roofs"),
        ("be a problem", 1, "be a problem"),
        ("strand cleaners and nurses", 1, "stranding of cleaners and nurses"),
        ("real incomes shrink", -1, "real incomes shrink"),
        ("borrow money for the theatre", 1, "borrowing of money for the theatre"),
        ("subsidise", 1, "subsidy"),
    ],
)
def test_no_verb_stays_at_the_head(mention, direction, name):
    assert named(mention, direction=direction) == name


def test_a_noun_is_no_verb():
    assert named("release of the mines", text="The release of the mines came late.") == "release of the mines"
    assert named("climate deal", text="They came to a climate deal and climate deal.") == "climate deal"


def test_whom_a_thing_lets_do_what():
    text = "The loan will help families to buy homes."
    assert named("help families to buy homes", "families to buying homes", text=text) == "purchase of homes by families"
    assert named("families to buy homes", "families to buy homes", text=text) == "purchase of homes by families"
    text = "The loan will help efforts to buy homes."
    assert named("efforts to buy homes", text=text) == "efforts to buy homes"


def test_what_an_edit_lost_between_them_is_told():
    text = "It will allow the village to keep its school and the Fed to raise rates."
    assert named("allow the village to keep its school", "village to school", text=text) == "keeping of school by village"
    text = "It will allow the Fed to raise rates."
    assert named("the Fed to raise rates", "Fed to rates", text=text) == "rates"


def test_a_verb_alone_has_who_is_let_do_it_behind_it():
    assert named("encourage people to drive", "drive") == "driving of people"
    assert named("help efforts to drive", "drive") == "drive"
    assert named("allow them to plan", "plan") == "planning"
    assert named("induce them to invest", "invest") == "investment"


def test_what_somebody_is_made_to_do_is_no_noun():
    text = "The drought forces the city to ration power and to market power."
    assert named("ration power", text=text) == "rationing of power"
    assert named("market power", text=text) == "market power"


def test_a_verb_that_is_not_known_may_be_what_somebody_is_let_do():
    assert named("encourage banks to gamble", "banks to gamble") == "gambling of banks"
    assert named("send students to schools", "students to schools") == "students to schools"


def test_who_does_what_stands_behind_it():
    text = "He wants the minister to resign and nurses to stay."
    assert named("the minister to resign", "minister to resignation", text=text) == "resignation of minister"
    assert named("chances to resign", "chances to resignation", text="It has chances to resign.") == "chances to resignation"


@pytest.mark.parametrize(
    ("mention", "name", "direction", "expected"),
    [
        ("let trucks pass that carry fuel", "trucks pass", 1, "passage of trucks"),
        ("make Mexico pay for the wall", "Mexico pay for wall", 1, "payment for wall by Mexico"),
        ("make restaurants close", "restaurants close", -1, "restaurants"),
        ("make prices rise", "prices rise", 1, "prices"),
        ("fund the State's capital plan", "State's capital plan", 1, "State's capital plan"),
    ],
)
def test_what_somebody_is_made_to_do(mention, name, direction, expected):
    assert named(mention, name, direction) == expected


def test_nouns_of_verbs():
    assert [nominal(verb) for verb in ("sell", "privatise", "exercise", "cut")] == ["sale", "privatisation", "exercising", "cutting"]
    assert [nominal(verb) for verb in ("offset", "top", "commit", "join")] == ["offsetting", "topping", "committing", "joining"]
    assert noun_of("work together") == "working together"


@pytest.mark.parametrize(
    ("name", "mention", "expected"),
    [
        ("selling theatre", "sell the theatre", "sale of theatre"),
        ("banning trucks", "banning trucks", "ban on trucks"),
        ("admitting refugees", "stop admitting refugees", "admission of refugees"),
        ("Declaring victory", "Declaring victory", "declaration of victory"),
        ("voting rights", "voting rights", "voting rights"),
        ("testing kits", "rapid testing kits", "testing kits"),
        ("changing demographics", "changing demographics", "changing demographics"),
        ("paying off", "paying off", "paying off"),
        ("hiring nurses", "hiring nurses", "hiring nurses"),
    ],
)
def test_a_form_in_ing_is_named_after_its_noun(name: str, mention: str, expected: str) -> None:
    assert named(mention, name) == expected


@pytest.mark.parametrize(
    ("name", "mention", "expected"),
    [
        ("army to load food", "the army to be deployed to load food", "loading of food by army"),
        ("farmers to sell land", "farmers would be forced to sell land", "sale of land by farmers"),
        ("incentives to sell land", "incentives given to sell land", "incentives to sell land"),
        ("farmers to sell land", "farmers to sell land", "farmers to sell land"),
    ],
)
def test_what_those_are_to_do_with_whom_a_mention_begins(name: str, mention: str, expected: str) -> None:
    assert named(mention, name, text=f"They want {mention}.") == expected


def test_how_much_is_raised() -> None:
    assert named("raise 5 million pounds a year", "raise") == "5 million pounds a year"
    assert named("raise a family", "raise") == "raise"


def test_who_is_encouraged_is_not_what_comes_of_it() -> None:
    text = "A tax would encourage owners of plots to build."
    assert named("encourage owners of plots to build", "owners of plots", text=text) == "building by owners of plots"
    assert named("cause growth to fall", "growth", -1, text="It may cause growth to fall.") == "growth"

import pytest
from canned import CannedScorer, Told, document

from causerie.records import Mention
from causerie.statements.reader import Reader
from causerie.statements.things.definites import as_introduced, in_full
from causerie.statements.things.introduced import introduced


def mention(start, text, name, kind="thing", direction=1):
    return Mention(start=start, end=start + len(text), text=text, name=name, kind=kind, direction=direction)


def names(*mentions):
    return [each.name for each in in_full(mentions)]


IMMIGRATION = mention(0, "an immigration bill", "immigration bill")


@pytest.mark.parametrize("again", ["the bill", "The bill", "this bill", "Without the bill"])
def test_what_is_named_again_in_short_is_what_was_named_before(again):
    assert names(IMMIGRATION, mention(90, again, "bill")) == ["immigration bill", "immigration bill"]


def test_the_nearest_before_it_counts_in_whatever_order_they_come():
    tax = mention(50, "back a tax bill", "tax bill")
    assert names(mention(90, "the bill", "bill"), tax, mention(20, "the bill", "bill"), IMMIGRATION) == [
        "tax bill",
        "tax bill",
        "immigration bill",
        "immigration bill",
    ]


@pytest.mark.parametrize(
    "other",
    [
        mention(90, "a bill", "bill"),
        mention(90, "the bills", "bills"),
        mention(90, "the whole bill", "bill"),
        mention(90, "the deal", "deal"),
        mention(90, "bill", "bill"),
        mention(90, "the Bill", "Bill Clinton", kind="actor"),
    ],
)
def test_others_keep_their_names(other):
    assert names(IMMIGRATION, other)[1] == other.name


@pytest.mark.parametrize(
    ("text", "name", "is_taken"),
    [
        ("sign the immigration bill", "immigration bill", True),
        ("Ruiz's bill on taxes", "Ruiz's bill on taxes", True),
        ("EastMed bill", "EastMed bill", True),
        ("shelve bill", "shelve bill", False),
        ("Pass The Bill", "Pass The Bill", False),
        ("a bill that cuts taxes for the rich", "bill taxes rich", False),
        ("a very long bill on seven kinds of taxes", "very long bill on seven kinds of taxes", False),
    ],
)
def test_only_nouns_are_taken_up(text, name, is_taken):
    assert names(mention(0, text, name), mention(90, "the bill", "bill"))[1] == (name if is_taken else "bill")


def test_the_reader_names_them_in_full():
    text = "Ana Ruiz signed a tax bill. The bill will hurt jobs."
    told = Told("wants", "Ana Ruiz", "a tax bill"), Told("causes", "The bill", "jobs", "+-+")
    assert [
        s.object.name if s.relation == "wants" else s.subject.name for s in Reader(CannedScorer(text, told)).read([document(text)])
    ] == [
        "tax bill",
        "tax bill",
    ]


def test_bare_cuts_are_what_was_cut():
    cut = mention(0, "spending cuts", "spending", direction=-1)
    (_, again) = in_full([cut, mention(90, "the cuts", "cut", direction=-1)])
    assert (again.name, again.direction) == ("spending", -1)
    closing = mention(0, "close the mill", "mill", direction=-1)
    assert names(closing, mention(90, "The closure", "closure", direction=-1))[1] == "mill"


def test_bare_cuts_of_nothing_that_was_named_are_cuts():
    bank = mention(0, "the bank", "bank", direction=-1)
    for text in ("the cuts", "The ban"):
        (_, again) = in_full([bank, mention(90, text, text[4:].removesuffix("s"), direction=-1)])
        assert (again.name, again.direction) == (text[4:], 1)
    for text in ("a premature cut", "a cut of a quarter point", "a further cut of up to two percent", "a quarter-point cut"):
        assert [(m.name, m.direction) for m in in_full([mention(90, text, "premature cut", direction=-1)])] == [("cut", 1)]
    assert in_full([mention(90, "the cuts", "cuts")])[0].direction == 1


def test_cutting_now_is_what_was_to_be_cut():
    cut = mention(0, "cut interest rates", "interest rates", direction=-1)
    now, soon = mention(90, "Cutting now", "now", direction=-1), mention(190, "Cutting too soon", "now", direction=-1)
    assert names(cut, now, soon) == ["interest rates"] * 3
    assert names(now) == ["cutting"]
    assert names(mention(0, "cut it before autumn", "it before autumn", direction=-1), now)[1] == "cutting"


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Tenants cheered the controversial rent cap.", "cap", "rent cap"),
        ("Delegates signed the revised trade agreement.", "agreement", "trade agreement"),
        ("The House passed the Land and Climate Act.", "bill", "Land and Climate Act"),
        ("It is before the Supreme Court.", "court", "Supreme Court"),
        ("They fought its drinks tax, and a sales tax before.", "tax", "sales tax"),
        ("A state buys diesel.", "diesel", ""),
        ("He called a six-week strike, the latest strike.", "strike", ""),
        ("It is to recognise degrees.", "degrees", ""),
        ("A bold tax. And a tax on tea.", "tax", "bold tax"),
        ("RUSSIANS SPARED FULL BAN", "ban", ""),
    ],
)
def test_a_text_gives_the_longer_name(before, noun, name):
    assert introduced(before, noun, len(before)) == name


def test_what_no_end_names_is_named_as_the_text_introduced_it():
    text = "Tenants cheered the rent cap. Builders hate the cap."
    cap = mention(text.rindex("the cap"), "the cap", "cap")
    assert [each.name for each in as_introduced([cap], text)] == ["rent cap"]
    assert [each.name for each in as_introduced([cap, mention(0, "it", "cap"), IMMIGRATION], text)][1:] == ["rent cap", "immigration bill"]


def test_a_cut_in_autumn_is_no_autumn():
    text = "The bank hinted at a cut in autumn."
    cut = mention(text.index("a cut"), "a cut in autumn", "autumn", direction=-1)
    assert [(each.name, each.direction) for each in in_full([cut])] == [("cut", 1)]


def test_a_bare_noun_looks_for_words_of_its_own_stem():
    deal = mention(0, "a deal with Avaria", "deal with Avaria")
    (_, again) = in_full([deal, mention(90, "the withdrawal", "withdrawal", direction=-1)])
    assert (again.name, again.direction) == ("withdrawal", 1)
    withdrew = mention(0, "withdrew troops", "troops", direction=-1)
    assert names(withdrew, mention(90, "the withdrawal", "withdrawal", direction=-1))[1] == "troops"
    lost = mention(0, "losses of jobs", "jobs", direction=-1)
    assert names(lost, mention(90, "the losses", "losses", direction=-1))[1] == "jobs"


def test_an_increase_is_of_what_was_raised():
    peg = mention(30, "defend the peg", "peg")
    rate = mention(0, "raised its key rate", "key rate")
    assert names(rate, peg, mention(90, "the increase", "increase"))[2] == "key rate"
    assert names(peg, mention(90, "the increase", "increase"))[1] == "increase"
    lower = mention(0, "lower than the rise", "rates", direction=-1)
    assert names(lower, mention(90, "the rise", "rise"))[1] == "rise"

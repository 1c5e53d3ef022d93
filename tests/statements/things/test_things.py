import pytest
from hypothesis import given
from hypothesis import strategies as st

from causerie.statements.phrases import tidy
from causerie.statements.things.neutral import neutral, without_degree, without_state
from causerie.statements.things.receivers import supplied
from causerie.statements.things.restated import brought_into, kept_safe, kept_so, priced, unchanged
from causerie.statements.things.taken import brings_down, is_in_place, staying_up


@pytest.mark.parametrize(
    ("mention", "direction", "name"),
    [
        ("lower taxes", -1, "taxes"),
        ("lower taxes", 1, "lower taxes"),
        ("reduce the role of the central bank", -1, "role of the central bank"),
        ("cuts in public spending", -1, "public spending"),
        ("the rise in prices", 1, "prices"),
        ("falling house prices", -1, "house prices"),
        ("inflation falls", -1, "inflation"),
        ("a sharp fall in exports", -1, "exports"),
        ("to raise wages", 1, "wages"),
        ("no trade deal", -1, "trade deal"),
        ("the “trade war”", 1, "trade war"),
        ("foreign investment", 1, "foreign investment"),
        ("instability", -1, "instability"),
        ("cuts", -1, "cuts"),
        ("bring down interest rates", -1, "interest rates"),
        ("bring down interest rates", 1, "bring down interest rates"),
        ("drive up prices", 1, "prices"),
        ("drive away foreign investment", -1, "foreign investment"),
        ("cause protests in the cities", 1, "protests in the cities"),
        ("hurt consumption", -1, "consumption"),
        ("Copper price slides", -1, "Copper price"),
        ("closes border crossing", -1, "border crossing"),
        ("cost him the support of the voters", -1, "support of the voters"),
        ("prices have risen", 1, "prices"),
        ("prices have risen", -1, "prices have risen"),
        ("another rate increase", 1, "another rate increase"),
        ("violence at his rallies", 1, "violence at his rallies"),
        ("halved Saudi oil output", -1, "Saudi oil output"),
        ("the closure of the border", -1, "border"),
        ("a shortage of nurses", -1, "nurses"),
        ("the talks were suspended again", -1, "talks"),
        ("the wells dried up", -1, "wells"),
        ("debt ran up", 1, "debt"),
        ("debt ran up", -1, "debt ran up"),
        ("prices rise", 1, "prices"),
        ("cancelling debts", -1, "debts"),
        ("deterring investment", -1, "investment"),
        ("poor people", -1, "poor people"),
        ("food prices went up sharply", 1, "food prices"),
        ("food prices went up sharply", -1, "food prices went up sharply"),
        ("wages would fall", -1, "wages"),
        ("cost cuts", -1, "cost"),
        ("costs of production", -1, "costs of production"),
        ("investors failed to arrive", -1, "investors"),
        ("investors failed to arrive", 1, "investors failed to arrive"),
    ],
)
def test_neutral_names(mention, direction, name):
    assert neutral(mention, direction) == name


@given(st.text(min_size=1, max_size=40), st.sampled_from([1, -1]))
def test_a_name_is_never_empty_and_stands_on_one_line(mention, direction):
    name = neutral(mention, direction)
    assert "\n" not in name or not mention.strip()
    assert name or not mention.strip()


def test_tidy_drops_article_possessive_and_quotes():
    assert tidy("the government’s") == "government"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Notes from Poland (NFP", "Notes from Poland"),
        ("the “13th", "13th"),
        ("the “trade” war", "trade war"),
        ("plans (a few) of it", "plans (a few) of it"),
    ],
)
def test_tidy_closes_or_drops_what_is_open(phrase, name):
    assert tidy(phrase) == name


@pytest.mark.parametrize(
    ("mention", "made", "name"),
    [
        ("close a furnace", "close furnace", "furnace"),
        ("lost bookings", "lost bookings", "bookings"),
        ("empty shops", "empty shops", "shops"),
        ("the fall in prices", "fall in prices", "prices"),
        ("left the ports idle", "ports idle", "ports"),
        ("every bed in the ward is empty", "bed in empty", "bed"),
        ("lifts a ban on dogs", "ban on dogs", "ban on dogs"),
        ("the ban on turf lifted", "ban on turf", "ban on turf"),
        ("the ban did nothing for prices", "ban prices", "ban prices"),
        ("a delay of six months", "delay of six months", "delay of six months"),
        ("lost a fifth", "lost fifth", "lost fifth"),
        ("a premature cut", "premature cut", "premature cut"),
        ("the factories", "factories", "factories"),
        ("closed", "closed", "closed"),
        ("switching off its lights", "switching off lights", "lights"),
        ("drying up the wells", "drying up wells", "wells"),
        ("investors away from bonds", "investors away from bonds", "investors away from bonds"),
    ],
)
def test_a_name_that_is_down_does_not_say_so_again(mention, made, name):
    assert without_state(made, mention) == name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("services prices will not come down", "services prices"),
        ("the debt won’t shrink any more", "debt"),
        ("rents in the old town haven't eased", "rents in the old town"),
        ("wages cannot fall", "wages"),
        ("the school was not closed", "school"),
        ("investors will not return", ""),
        ("exports will not recover", ""),
        ("would not stop a thief", ""),
        ("did not reduce prices", ""),
        ("prices fell", ""),
        ("not fall", ""),
    ],
)
def test_what_does_not_go_down_is_told(mention, name):
    assert staying_up(mention) == name


def test_what_is_left_unchanged_is_named_so():
    for mention in ("left its key rate unchanged", "hold the key rate steady", "keeping the key rate on hold for a year"):
        assert unchanged("key rate", mention) == "unchanged key rate"
    assert unchanged("unchanged key rate", "left its key rate unchanged") == "unchanged key rate"
    assert unchanged("key rate", "keep the key rate low") == "key rate"


@pytest.mark.parametrize(
    ("mention", "is_there"),
    [
        ("A debt brake", True),
        ("the new price cap", True),
        ("arms embargo", True),
        ("its tax havens", True),
        ("a lower speed limit", False),
        ("lifting the price cap", False),
        ("abolish that limit", False),
        ("without relief", False),
        ("Refuse the cap", False),
        ("the freeze", False),
        ("a freeze on rents", False),
    ],
)
def test_what_holds_another_thing_down_is_there(mention, is_there):
    assert is_in_place(mention) is is_there


@pytest.mark.parametrize(
    ("name", "mention", "direction", "priced_name"),
    [
        ("gas", "Cheaper gas", -1, "price of gas"),
        ("cheaper gas", "Cheaper gas", -1, "price of gas"),
        ("petrol", "dear petrol", 1, "price of petrol"),
        ("Expensive credit", "Expensive credit", 1, "price of credit"),
        ("price of bread", "cheap bread", -1, "price of bread"),
        ("cheap loans", "cheap loans", 1, "cheap loans"),
        ("fares", "cheaper fares", -1, "fares"),
        ("zloty", "a cheaper zloty", -1, "zloty"),
        ("bread", "lower bread", -1, "bread"),
    ],
)
def test_what_is_cheap_has_a_price_that_is_down(name, mention, direction, priced_name):
    assert priced(name, mention, direction) == priced_name


@pytest.mark.parametrize(
    ("name", "mention", "kept"),
    [
        ("savings jobs in steel", "saved 2,000 jobs in steel", "jobs in steel"),
        ("protects jobs", "protects jobs", "jobs"),
        ("safeguard pensions", "would safeguard pensions", "pensions"),
        ("saved the system", "saved the system", "system"),
        ("survival company", "saved the company", "company"),
        ("protection of jobs", "protect jobs", "protection of jobs"),
        ("savings of the city", "save the city money", "savings of the city"),
        ("savings money", "save money", "savings money"),
        ("savings plan", "the savings plan", "savings plan"),
    ],
)
def test_what_is_saved_is_the_thing_itself(name, mention, kept):
    assert kept_safe(name, mention) == kept


@pytest.mark.parametrize(
    ("name", "mention", "direction", "expected"),
    [
        ("homes with power", "supply 400,000 homes with power", 1, "power for homes"),
        ("Americans with security", "provide Americans with more security", 1, "security for Americans"),
        ("growers water", "leave its almond growers without water", -1, "water for growers"),
        ("village doctor", "deprive the village of a doctor", -1, "doctor for village"),
        ("earners", "leave the bottom 95 percent of earners alone", -1, "earners"),
        ("doctor", "deprive the village of a doctor", -1, "doctor"),
        ("trams of passengers", "starving the trams of passengers", -1, "passengers for trams"),
        ("pupils in without place", "leave pupils in the north without a place", -1, "place for pupils"),
        ("pupils quiet to read", "leave pupils without a quiet place to read", -1, "quiet place to read for pupils"),
        ("forces of enemy", "stripped of the forces of an enemy", -1, "forces of enemy"),
    ],
)
def test_what_somebody_is_supplied_with_or_lacks(name, mention, direction, expected):
    assert supplied(name, mention, direction) == expected


@pytest.mark.parametrize(
    ("mention", "expected"),
    [("hurts small firms", True), ("punishes nurses", True), ("undermines trust", True), ("hurts of the past", False), ("hurts", False)],
)
def test_what_is_hurt_now_is_down(mention, expected):
    assert brings_down(mention) is expected


def test_a_noun_that_presses_is_no_verb():
    assert without_degree("strain on budgets", -1) == "strain on budgets"
    assert without_degree("strain budgets", -1) == "budgets"


@pytest.mark.parametrize(
    ("name", "mention", "expected"),
    [
        ("builders into slump", "tipping the builders into a slump", "slump of builders"),
        ("bank into deep crisis", "plunge the bank into a deep crisis", "deep crisis of bank"),
        ("truck into crowd", "drove a truck into a crowd", "truck into crowd"),
    ],
)
def test_what_something_gets_into(name, mention, expected):
    assert brought_into(name, mention) == expected


def test_what_is_kept_where_it_is_is_the_thing_itself():
    assert kept_so("keeping rates", "keeping rates where they are") == "rates"
    assert kept_so("keeping troops", "keeping troops there") == "keeping troops"

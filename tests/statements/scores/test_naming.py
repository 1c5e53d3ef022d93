from itertools import pairwise

import numpy as np
import pytest
from canned import TOKENIZER, CannedScorer, Told, document
from hypothesis import given
from hypothesis import strategies as st

from causerie.statements.reader import Reader
from causerie.statements.scores.naming import Known, decided
from causerie.statements.things.edits import DROP, KEEP, OWNER, Edit, name_of, word_spans

EDITS = (DROP, KEEP, OWNER, "ning>", ">ation", "e>ation", "=deaths", "ed>")
KNOWN = Known(edits=EDITS, joins=("", "on", "of", "'s"), instead={"killed": ("deaths",)}, is_word=TOKENIZER.is_word)


def edit(text, edits, joins=None):
    words = word_spans(text, (0, len(text)))
    return Edit(tuple(words), tuple(edits.split()), tuple(joins or [""] * len(words)))


def name(text, edits, joins=None, direction=1, owner=None):
    return name_of(text, (0, len(text)), direction, edit(text, edits, joins), lambda span: owner)


def test_to_whom_something_is_done_owns_nothing():
    assert name("cost her the votes of farmers", "drop owner drop keep keep keep", owner="Ana Ruiz") == "votes of farmers"
    assert name("cost her votes", "drop owner keep", owner="Ana Ruiz") == "Ana Ruiz's votes"


def chances(*rows):
    """Rows of (edit, probability), the rest of which KEEP has."""
    given = np.zeros((len(rows), len(EDITS)), dtype=np.float32)
    for row, (how, sure) in zip(given, rows, strict=True):
        row[EDITS.index(KEEP)] += 1 - sure
        row[EDITS.index(how)] += sure
    return given


def made(words, *rows, direction=1):
    edits, _ = decided(chances(*rows), np.zeros((len(rows), 4), dtype=np.float32), KNOWN, words.split(), direction)
    return edits


@pytest.mark.parametrize(
    ("text", "edits", "joins", "expected"),
    [
        ("a sharp fall in exports", "drop drop drop keep keep", None, "exports"),
        ("the pollution produced by the power plants", "drop keep drop drop drop keep keep", None, "pollution by power plants"),
        ("a tax on the sale of shares", "drop keep keep keep keep keep keep", None, "tax on the sale of shares"),
        ("the fires be added to the agenda", "drop keep drop drop drop keep keep", None, "fires to agenda"),
        ("banning new cars", "ning> drop keep", ["", "", "on"], "ban on cars"),
        ("ban new cars", "keep drop keep", ["", "", "on"], "ban cars"),
        ("roads, rails and ports", "keep keep keep keep", None, "roads, rails and ports"),
        ("the voters killed", "drop keep =deaths", ["", "", "'s"], "voters' deaths"),
        ("Obama's remarks", "keep drop keep", None, "Obama's remarks"),
        ("the U.S. budget", "drop keep keep", None, "U.S. budget"),
        ("a loan of 500 million", "drop keep keep drop keep", None, "loan of 500 million"),
        ("a bank with a third of the region's deposits", "drop keep drop drop drop drop drop drop drop keep", None, "bank with deposits"),
        ("a change to Hong Kong's law", "drop keep drop drop drop drop keep", None, "change to law"),
        ("open the northern market to its steel", "drop drop drop keep keep drop keep", None, "market to steel"),
        ("drive firms across the border", "drop keep drop drop keep", None, "firms across border"),
        ("nurses out of town", "keep drop keep keep", None, "nurses out of town"),
        ("dock workers' rights", "keep keep keep", None, "dock workers' rights"),
        ("the 'yes' vote", "drop keep keep", None, "yes vote"),
        ("blocked the sale of land", "keep drop drop drop keep", None, "blocked sale of land"),
        ("converted thousands of flats", "keep drop drop keep", None, "converted flats"),
        ("key rate at 5.75 percent", "keep keep keep drop keep", None, "key rate"),
        ("invest 3 million", ">ment drop keep", ["", "", "of"], "investment of 3 million"),
        ("limit of patients per nurse", "keep keep keep drop keep", None, "limit of patients per nurse"),
    ],
)
def test_names_made_of_edits(text, edits, joins, expected):
    assert name(text, edits, joins) == expected


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        ("the contributions that firms pay", "drop keep drop keep drop", "contributions"),
        ("wages which grow faster than productivity", "keep drop drop drop drop keep", "wages"),
        ("change that hits the village", "keep drop keep drop keep", "change that hits the village"),
        ("a fear that it would damage the image", "drop keep drop drop drop drop drop keep", "fear that it would damage the image"),
        ("a rule that bans many sorts of rather old cars in town", "drop keep drop keep" + 7 * " drop" + " keep", "rule"),
        ("change that hits the village", "keep drop drop drop drop", "change that hits the village"),
        ("taxes that hit the village", "keep drop drop drop drop", "taxes"),
        ("women who rent would pay more", "keep drop drop drop keep drop", "women pay"),
        ("harness that power", "keep drop keep", "harness power"),
        ("they know that prices rise", "drop keep drop keep keep", "know prices rise"),
        ("the man that day", "drop keep drop keep", "man day"),
        ("taxes that hurt", "keep keep keep", "taxes that hurt"),
        ("talks to end the strike", "keep drop drop drop keep", "talks to end strike"),
        ("talks to and about the strike", "keep drop drop drop drop keep", "talks about strike"),
        ("the permits given to heavy industry", "drop keep drop drop drop keep", "permits to industry"),
    ],
)
def test_no_clause_about_a_noun_is_left_without_its_first_word(text, edits, expected):
    assert name(text, edits) == expected


def test_a_pronoun_becomes_whom_it_means():
    assert name("his tax plan", "owner keep keep", owner="Ana Ruiz") == "Ana Ruiz's tax plan"
    assert name("his tax plan", "owner keep keep", owner="Sanders") == "Sanders' tax plan"
    assert name("his tax plan", "owner keep keep") == "tax plan"


def test_rules_name_what_no_word_is_left_of():
    assert name("lower taxes", "drop drop", direction=-1) == "taxes"
    assert name_of("the taxes", (0, 9), 1, None, lambda span: None) == "taxes"


def test_the_object_of_a_noun_made_of_a_verb_follows_with_of():
    assert name("deport migrants", ">ation keep") == "deportation of migrants"
    assert name("deport migrants to camps", ">ation keep keep keep") == "deportation of migrants to camps"
    assert name("station guards", "keep keep") == "station guards"


def test_what_a_measure_is_of_follows_with_of():
    assert name("cheaper bread", "=price keep", direction=-1) == "price of bread"
    assert name("killed soldiers", "=deaths keep") == "deaths of soldiers"
    assert name("the trade settlement talks", "drop keep =deal keep") == "trade deal talks"


def test_a_name_says_more_than_when():
    assert name("cut before autumn", "drop drop keep") == "cut before autumn"
    assert name("last year", "drop keep") == "last year"


def test_a_word_that_says_no_more_than_the_direction_goes():
    assert (name("higher rents", "keep keep"), name("higher rents", "keep keep", direction=-1)) == ("rents", "higher rents")


def test_a_word_is_dropped_where_that_is_likelier_than_all_else():
    assert made("sharp rises", (DROP, 0.6), (DROP, 0.4)) == [DROP, KEEP]


def test_an_edit_is_made_where_it_fits_and_makes_a_word():
    assert made("banning deport arrive killed", ("ning>", 0.9), (">ation", 0.9), ("e>ation", 0.9), ("=deaths", 0.9)) == [
        "ning>",
        ">ation",
        KEEP,
        "=deaths",
    ]
    assert made("planning", ("=deaths", 0.9)) == [KEEP]
    assert made("their his", (OWNER, 0.9), (OWNER, 0.9)) == [KEEP, OWNER]


@pytest.mark.parametrize("word", ["lower", "no", "without", "don't"])
def test_what_is_up_keeps_the_words_that_say_down(word):
    assert made(f"{word} taxes", (DROP, 0.9), (KEEP, 0.9)) == [KEEP, KEEP]
    assert made(f"{word} taxes", (DROP, 0.9), (KEEP, 0.9), direction=-1) == [DROP, KEEP]


def test_a_verb_that_says_both_goes_either_way():
    assert made("lift wages", (DROP, 0.9), (KEEP, 0.9)) == [DROP, KEEP]
    assert made("lift sanctions", (DROP, 0.9), (KEEP, 0.9), direction=-1) == [DROP, KEEP]


def test_proper_names_stay_whole():
    assert made("across United States", (DROP, 0.9), (DROP, 0.9), (KEEP, 0.9)) == [DROP, KEEP, KEEP]
    assert made("by Senator Paul", (DROP, 0.9), (DROP, 0.9), (KEEP, 0.9)) == [DROP, DROP, KEEP]
    assert made("rents in Port Almere", (KEEP, 0.9), (KEEP, 0.9), (KEEP, 0.9), (DROP, 0.9)) == [KEEP] * 4


def test_the_reader_names_things_as_its_model_says():
    text = "Ana Ruiz said the ban on new cars will hurt the makers."

    class Names(CannedScorer):
        def names(self, states, ends, directions, sizes):
            assert states.shape == (2, 4, 4)
            assert (ends.tolist(), directions.tolist(), sizes.tolist()) == ([0, 1], [1, 1], [4, 2])
            return np.stack([chances((KEEP, 1), (KEEP, 1), (DROP, 0.9), (KEEP, 1)), chances(*[(DROP, 0.9)] * 4)]), np.zeros((2, 4, 4))

    model = Names(text, [Told("causes", "ban on new cars", "the makers")])
    model.known = KNOWN
    (found,) = Reader(model).read([document(text)])
    assert (found.subject.name, found.object.name) == ("ban on cars", "makers")


@given(st.text(max_size=60))
def test_words_stand_apart_and_in_order(text):
    spans = word_spans(text, (0, len(text)))
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.text(min_size=1, max_size=60), st.data())
def test_a_name_is_never_empty(text, data):
    words = word_spans(text, (0, len(text)))
    edits = data.draw(st.tuples(*[st.sampled_from(EDITS)] * len(words)))
    joins = data.draw(st.tuples(*[st.sampled_from(KNOWN.joins)] * len(words)))
    assert name_of(text, (0, len(text)), 1, Edit(tuple(words), edits, joins), lambda span: None) or not text.strip()


@pytest.mark.parametrize(
    ("text", "edits", "joins", "name"),
    [
        ("nobody is fired before 2032", "drop drop keep drop keep", None, "fired"),
        ("the bill in 2005", "drop keep drop keep", None, "bill in 2005"),
        ("publishing our minutes after two weeks", "keep drop keep drop keep keep", None, "publishing minutes"),
        ("talks of two weeks", "keep drop keep keep", None, "talks of two weeks"),
        ("the 2032 election", "drop keep keep", None, "2032 election"),
    ],
)
def test_when_something_is_done_is_no_part_of_its_name(text, edits, joins, name):
    assert name_of(text, (0, len(text)), 1, edit(text, edits, joins), lambda span: None) == name

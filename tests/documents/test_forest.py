"""What trees say of a table, and where the elements of a page stand."""

import numpy as np
import pytest
from lxml.html import fromstring

from causerie.documents.forest import AT_ONCE, Forest
from causerie.documents.links.shape import AWAY, LEVELS, Shape

QUESTIONS = np.array([[0, 1], [1, 0]], np.int16)
BORDERS = np.array([[0.5, 2], [1, 3]], np.float32)
VALUES = np.array([[0, 1, 2, 3], [10, 20, 30, 40]], np.float32)
TWO = Forest(names=("a", "b"), columns=QUESTIONS, borders=BORDERS, values=VALUES, bias=-20)


@pytest.mark.parametrize(
    ("row", "score"),
    [((0, 0), 0 + 10 - 20), ((1, 0), 1 + 10 - 20), ((1, 1.5), 3 + 10 - 20), ((4, 5), 3 + 40 - 20), ((0.5, 1), 0 + 10 - 20)],
)
def test_answers_are_the_bits_of_the_place_of_a_value(row: tuple[float, float], score: float) -> None:
    (found,) = TWO.probabilities(np.array([row], np.float32))
    assert found == pytest.approx(1 / (1 + np.exp(-score)), rel=1e-5)


def test_many_rows_are_as_each_alone_and_none_is_none() -> None:
    table = np.random.default_rng(1).uniform(0, 5, (2 * AT_ONCE + 3, 2)).astype(np.float32)
    alone = [TWO.probabilities(table[number : number + 1])[0] for number in range(len(table))]
    assert TWO.probabilities(table).tolist() == alone
    assert TWO.probabilities(table[:0]).tolist() == []


def test_sums_and_levels_are_those_of_the_elements_around() -> None:
    tree = fromstring(
        "<html><body><nav class='menu-top'><p>Late</p></nav><h2>Read on</h2>"
        "<ul><li><a href='/x'>Bread <b>is</b> dear</a>!</ul></body></html>"
    )
    shape = Shape(tree)
    (link,) = shape.marks("a")
    around = shape.parents[link]
    assert (shape.letters[link], shape.letters[around]) == (len("Bread is dear"), len("Bread is dear!"))
    assert shape.held(shape.count("b"), np.array([link, around])).tolist() == [1, 1]
    told = dict(zip(LEVELS, shape.levels(np.array([link]))[0].tolist(), strict=True))
    assert (told["<li>"], told["<nav>"], told["menu"]) == (1, AWAY, AWAY)
    ago, level = shape.since(shape.marks("h2"), np.array([link]))
    assert (ago.tolist(), level.tolist()) == ([3], [3])


def test_pieces_of_text_stand_in_the_order_of_the_page_each_in_its_element() -> None:
    shape = Shape(fromstring("<html><body><p>Bread <b>is</b> dear.</p>Late<ul><li>Mills</li></ul> rains</body></html>"))
    said = [(text, shape.elements[place].tag) for text, place in shape.pieces() if text]
    assert said == [("Bread ", "p"), ("is", "b"), (" dear.", "p"), ("Late", "body"), ("Mills", "li"), (" rains", "body")]
    assert [shape.words(place) for place in shape.marks("p", "b", "ul")] == ["Bread is dear.", "is", "Mills"]


def test_the_first_heading_in_each_link_is_found_and_none_behind_it() -> None:
    shape = Shape(fromstring("<html><body><a><h3>Bread</h3><h2>Mills</h2></a><a>Farms</a><h2>Rains</h2><a>Late</a></body></html>"))
    found = shape.first(shape.marks("h2", "h3"), np.array(shape.marks("a")))
    assert [None if each is None else each.text for each in found] == ["Bread", None, None]
    assert shape.first([], np.array(shape.marks("a"))) == [None] * 3

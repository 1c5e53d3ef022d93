"""Which lines of an extracted text are the article's own."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fromstring

from causerie.documents.article import article_signs, lines
from causerie.documents.article.lines import COLUMNS, own_lines, table
from causerie.documents.forest import Forest, shipped
from causerie.documents.links import anchors
from causerie.documents.links.shape import AWAY

STORY = [f"The harbour office said on day {day} that the ferry would carry {day * 9} more people than it had before." for day in range(5)]
BOX = "Ruta Dey writes on harbours."
PAGE = (
    "<html><body><h1>Ferry carries more</h1><main>"
    + "".join(f"<p>{line}</p>" for line in STORY)
    + f"<div class='box-7'><div>{BOX} <a href='/r'>All by her</a></div></div></main></body></html>"
)


class Told(Forest):
    """Says of lines in turn how probable each is."""

    def __init__(self, told: Sequence[float]) -> None:
        object.__setattr__(self, "told", told)

    def probabilities(self, table: np.ndarray) -> np.ndarray:
        return np.array(self.told, np.float32)


def described(lines: Sequence[str], html: str = PAGE, **told: str) -> list[dict[str, float]]:
    rows = table(fromstring(html), lines, title=told.get("title"), byline=told.get("byline"))
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows.tolist()]


def test_a_line_is_described_by_what_it_says_and_by_where_it_stands() -> None:
    *story, box = described([*STORY, BOX], title="Ferry carries more", byline="Ruta Dey")
    assert [each["is_running"] for each in (*story, box)] == [1] * len(STORY) + [0]
    assert [each["tag"] for each in (story[0], box)] == [lines.TAGS.index("p"), lines.TAGS.index("div")]
    assert (story[1]["around_share"], box["around_share"]) == (1, 0)
    assert (story[1]["levels_to_main"], story[1]["main_levels"], box["levels_to_main"]) == (1, 0, 2)
    assert (box["element_linked"], story[0]["element_linked"]) == (pytest.approx(len("All by her") / len(f"{BOX} All by her")), 0)
    assert (box["byline_words"], story[0]["byline_words"]) == (2, 0)
    assert (story[0]["up_main"], story[0]["up_li"]) == (1, AWAY)
    assert all(one["behind_heading"] < other["behind_heading"] for one, other in pairwise((*story, box)))


def test_a_line_that_stands_nowhere_in_the_page_is_described_by_what_it_says() -> None:
    (line,) = described(["Never said there."])
    assert (line["is_found"], line["tag"], line["letters"]) == (0, lines.NOWHERE, len("Never said there."))


def test_a_line_said_twice_is_found_behind_the_one_before() -> None:
    html = "<html><body><p>Again.</p><div>Once.</div><section><p>Again.</p></section></body></html>"
    assert [each["up_section"] for each in described(["Again.", "Once.", "Again."], html)] == [AWAY, AWAY, 1]


def test_likely_lines_stay_and_all_where_none_is() -> None:
    def kept(*told: float) -> list[str]:
        return own_lines(fromstring(PAGE), "\n".join([*STORY[:2], BOX]), Told(told), title=None, byline=None).split("\n")

    assert kept(0.9, 0.6, 0.4) == STORY[:2]
    assert kept(0.3, 0.2, 0.1) == [*STORY[:2], BOX]


@given(st.lists(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=8))
def test_any_lines_have_finite_numbers(lines: list[str]) -> None:
    rows = table(fromstring(PAGE), lines, title="Ferry", byline=None)
    assert rows.shape == (len(lines), len(COLUMNS))
    assert np.isfinite(rows).all()


@pytest.mark.parametrize(("name", "columns"), [("headlines", anchors.COLUMNS), ("articles", article_signs.COLUMNS), ("lines", COLUMNS)])
def test_what_is_learned_is_of_the_columns_that_are_told(name: str, columns: tuple[str, ...]) -> None:
    assert shipped()[name].names == columns

"""Prints of one story are found whatever papers do to the copy, and ids stay where they are."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.stories import ours, score
from benchmarks.wires import Wire, prints
from causerie.documents.sketches import KEPT, overlap, sketch, words
from causerie.documents.stories import CONTAINED, FEWEST, SHARED, fold
from causerie.records import Document

WIRE = Wire(7)
TEXT, OTHER = WIRE.text(), WIRE.text()
LOCAL = " ".join(WIRE.sentence() for _ in range(3))


def article(paragraphs, date="2026-03-02", title="Rates are held as the peso slides", paper="A"):
    text = "\n".join([title, *paragraphs])
    return Document(page=paper, source=paper, kind="article", text=text, title=title, date=date)


def headline(text, paper="A"):
    return Document(page=paper, source=paper, kind="headline", text=text)


def stories(*documents, known=()):
    return [set(story.members) for story in fold(documents, known)]


FIRST = article(TEXT)


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(TEXT, id="new headline"),
        pytest.param(TEXT[: len(TEXT) // 2], id="cut end"),
        pytest.param(TEXT[: len(TEXT) // 3], id="end cut to a third"),
        pytest.param([*TEXT[:2], LOCAL, *TEXT[2:]], id="local paragraph"),
        pytest.param([*TEXT[:2], LOCAL, *TEXT[2 : len(TEXT) // 2]], id="local paragraph and cut end"),
        pytest.param([LOCAL, *TEXT[1:]], id="new first paragraph"),
        pytest.param([p.upper().replace(",", " –") for p in TEXT], id="other case and marks"),
        pytest.param([" ".join(TEXT)], id="one paragraph"),
    ],
)
def test_edited_copy_is_the_same_story(paragraphs):
    copy = article(paragraphs, title="Peso slides after central bank decision", date="2026-03-04", paper="B")
    (story,) = fold([copy, FIRST])
    assert (story.lead, story.members) == (FIRST.id, (FIRST.id, copy.id))


@pytest.mark.parametrize(
    "paragraphs",
    [
        pytest.param(OTHER, id="another text"),
        pytest.param([*OTHER, *TEXT[-2:]], id="follow-up with old background"),
        pytest.param([*TEXT[:1], *OTHER], id="same first paragraph"),
    ],
)
def test_other_text_under_the_same_headline_is_another_story(paragraphs):
    assert len(stories(FIRST, article(paragraphs, paper="B"))) == 2


def test_market_reports_of_two_days_are_two_stories():
    assert len(stories(*(article(WIRE.report(), date=f"2026-03-0{day}", paper=str(day)) for day in range(1, 6)))) == 5


def test_text_that_joins_two_old_stories_does_not_make_them_one():
    both = article([*TEXT[:6], *OTHER[:6]], date="2026-03-05", paper="C")
    old = [FIRST, article(OTHER, paper="B")]
    found = fold([*old, both])
    assert [story.lead for story in found] == [story.lead for story in fold(old)]


def test_earliest_print_leads_then_the_smaller_id_and_the_undated_come_last():
    prints = [article(TEXT, date, paper=str(n)) for n, date in enumerate(["2026-03-03", "2026-03-02", "2026-03-02", None])]
    (story,) = fold(prints)
    second = sorted(prints[1:3], key=lambda document: document.id)
    assert story.members == tuple(document.id for document in (*second, prints[0], prints[3]))


def test_story_id_does_not_move_when_later_prints_arrive():
    later = [article(TEXT[: 4 + n], f"2026-03-{10 + n}", paper=f"L{n}") for n in range(5)]
    assert {story.id for story in fold([FIRST])} == {story.id for story in fold([FIRST, *later])}


def test_known_stories_are_joined_and_kept_also_by_an_earlier_print():
    before = fold([FIRST, article(OTHER, paper="B")])
    early = article(TEXT, "2026-02-01", paper="E")
    after = fold([FIRST, article(OTHER, paper="B"), early], before)
    assert [story.id for story in after] == [story.id for story in before]
    assert early.id in next(story.members for story in after if story.lead == FIRST.id)


def test_known_stories_of_documents_that_are_not_given_stay():
    before = fold([FIRST])
    assert fold([], before) == before


def test_headlines_in_the_same_words_are_one_story_and_join_the_article_they_name():
    same = [headline("Rates are held – as the PESO slides", paper) for paper in "AB"]
    lone = [headline("Ferries halt as owners refuse talks", paper) for paper in "ABC"]
    assert stories(*lone, *same, FIRST) == [{FIRST.id, *(h.id for h in same)}, {h.id for h in lone}]


def test_headline_of_few_words_tells_no_story():
    assert len(stories(headline("Letters to the editor"), headline("Letters to the editor", "B"))) == 2


@pytest.mark.parametrize("text", ["", " ", "one", "one two three four", "…", "\ud800 a b c d e"])
def test_texts_without_words_are_stories_of_their_own(text):
    assert len(fold([article([], title=text, paper="A"), article([], title=text + "!", paper="B")])) == (2 if len(words(text)) < 5 else 1)


@given(st.lists(st.sampled_from([TEXT[:9], TEXT[:5], OTHER, [*OTHER, *TEXT[:3]], [LOCAL]]), max_size=8), st.randoms(use_true_random=False))
def test_order_of_arrival_and_repetition_change_nothing(texts, random):
    documents = [article(text, f"2026-03-0{n % 3 + 1}", paper=str(n)) for n, text in enumerate(texts)]
    shuffled = [*documents, *documents[:2]]
    random.shuffle(shuffled)
    found = fold(documents)
    assert fold(shuffled) == found
    assert sorted(member for story in found for member in story.members) == sorted(document.id for document in documents)


@given(st.integers(0, 9))
def test_what_came_before_a_day_is_folded_alike_with_and_without_what_came_after(seed):
    random, wire = Random(seed), Wire(seed)
    texts = [wire.text() for _ in range(3)]
    prints = [article(wire.edited(random.choice(texts)), f"2026-03-{n + 1:02}", paper=str(n)) for n in range(9)]
    leads = [{member: story.lead for story in fold(prints[:size]) for member in story.members} for size in (5, 9)]
    assert leads[0].items() <= leads[1].items()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("… – !", 0),
        ("one", 1),
        ("U.S. don’t", 4),
        ("利率, 上 up升", 5),
        ("ราคา", 4),
        ("\ud800a \U0001d400b", 2),
        ("x" * 9999, 1),
        (" a", 1),
    ],
)
def test_words_are_counted_in_every_script(text, count):
    assert len(words(text)) == count


def test_words_differ_by_each_letter_and_its_place():
    texts = ["ab c", "a bc", "ac b", "ba c", "ab d", "abc", "a b c"]
    assert len({words(text).tobytes() for text in texts}) == len(texts)


def test_sketch_estimates_what_long_texts_share():
    text = [str(number) for number in range(4000)]
    found = overlap(sketch(" ".join(text)), sketch(" ".join(text[:2000])))
    assert found.containment == pytest.approx(1)
    assert found.jaccard == pytest.approx(0.5, abs=0.1)
    assert len(sketch(" ".join(text)).hashes) == KEPT


def test_sketch_is_the_same_on_every_machine():
    hashes = sketch("The bank held its rates on Monday.").hashes.tolist()
    assert [f"{number:016x}" for number in hashes] == ["54750def5160f505", "88df8b54447e0052", "e87464db691bbc96"]


def test_prints_are_found_among_texts_that_look_alike():
    made = prints(1500, seed=11)
    found = score(made, ours([one.document for one in made]))
    assert found["precision"] >= 0.99
    assert found["recall"] >= 0.95


def test_documentation_names_the_thresholds():
    text = (Path(__file__).parents[2] / "docs" / "stories.md").read_text(encoding="utf-8")
    assert all(
        f"{value} " in text and f"`{name}`" in text for name, value in (("CONTAINED", CONTAINED), ("SHARED", SHARED), ("FEWEST", FEWEST))
    )

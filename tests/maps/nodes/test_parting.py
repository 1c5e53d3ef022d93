"""Names that say nothing outside their own text: which they are, what each story's is called, and what stays as it was."""

from collections import Counter
from dataclasses import replace

import pytest
import strategies as make
from hypothesis import given
from hypothesis import strategies as st

from causerie.asked import find_name
from causerie.maps.camps import camps
from causerie.maps.causal.links import causal_map
from causerie.maps.causal.tally import causal_columns
from causerie.maps.nodes.lexicon import UNTELLING
from causerie.maps.nodes.merging import find_merges, merged, propose, things
from causerie.maps.nodes.parting import LONGEST, current, cut, distinct, is_general, labels, parted, told_apart
from causerie.names import fold
from causerie.nouns import GENERAL
from causerie.records import Document, Recode, Story

TITLES = {"a": "Council backs tram line", "b": "Mills to merge", "c": "Parks open at night"}


def document(text, /, **fields):
    return Document(**{"page": "p", "source": f"news/{text}.txt", "kind": "article", "text": text, "date": "2026-03-01"} | fields)


class Corpus:
    """Documents by a letter, the stories that they print, and what they say."""

    def __init__(self, titles=TITLES, prints=(), **fields):
        made = {letter: document(letter, title=title, **fields.get(letter, {})) for letter, title in titles.items()}
        self.id = {letter: each.id for letter, each in made.items()}
        self.documents = {each.id: each for each in made.values()}
        folded = {letter for group in prints for letter in group}
        alone = [(letter,) for letter in titles if letter not in folded]
        self.stories = [Story(lead=self.id[group[0]], members=tuple(self.id[letter] for letter in group)) for group in (*prints, *alone)]
        self.asked = []

    def said(self, *claims):
        """Statements given as "a plan jobs": letter, subject, object; underscores are spaces."""
        return [
            make.statement(*(name.replace("_", " ") for name in names), document=self.id[letter])
            for letter, *names in map(str.split, claims)
        ]

    def apart(self, statements, recodes=()):
        return told_apart(statements, recodes, lambda: self.stories, self._of)

    def _of(self, ids):
        self.asked.append(set(ids))
        return [self.documents[id] for id in ids]

    def named(self, statements, recodes=()):
        return parted(statements, self.apart(statements, recodes))

    def nodes(self, statements, recodes=(), least=0.9):
        apart = self.apart(statements, recodes)
        named = parted(statements, apart)
        return causal_map(merged(named, find_merges(named, current(recodes, apart), apart, least=least))).nodes


def same(one, other):
    return Recode(kind="same", name=one, other=other)


def apart(one, other):
    return Recode(kind="apart", name=one, other=other)


@pytest.mark.parametrize(
    "name",
    "plan|the plan|Plans|new plan|this controversial new bill|its latest proposal|decisions|cap|deal|law|measures|reform|vote|ruling|"
    "programme|previous policy|change|next steps|final offer|levy|the referendum|his resignation".split("|"),
)
def test_what_says_nothing_outside_its_text(name):
    assert is_general(name)


@pytest.mark.parametrize(
    "name",
    "immigration bill|tax plan|plan for a tram line|inflation|taxes|council's decision|planning|New Deal|trade agreement|peace|new taxes|"
    "war|Ana Ruiz||plan B|reform of pensions|tax levy|referendum on Brexit|government".split("|"),
)
def test_what_says_enough(name):
    assert not is_general(name)


def test_words_of_the_tables_are_folded_as_names_are():
    assert {fold(noun) for noun in GENERAL} == GENERAL
    assert {fold(f"{word} plan") for word in UNTELLING} == {f"{word} plan" for word in UNTELLING}


def test_each_story_has_its_own_where_several_say_it():
    corpus = Corpus()
    said = corpus.said("a plan rents", "b plan jobs", "c the_Plans crime", "c immigration_bill wages", "a inflation wages")
    assert [(s.subject.name, s.object.name) for s in corpus.named(said)] == [
        ("plan (“Council backs tram line”)", "rents"),
        ("plan (“Mills to merge”)", "jobs"),
        ("the Plans (“Parks open at night”)", "crime"),
        ("immigration bill", "wages"),
        ("inflation", "wages"),
    ]


def test_what_one_story_alone_says_stays():
    corpus = Corpus(prints=["ab"])
    said = corpus.said("a plan rents", "b plan rents", "c decision crime", "a current_decree jobs", "b decree jobs")
    assert corpus.named(said) == said
    assert corpus.nodes(said) == ("crime", "decision", "decree", "jobs", "plan", "rents")


def test_prints_of_a_story_say_one_thing_called_after_the_first():
    corpus = Corpus(prints=["ab"])
    said = corpus.said("a plan rents", "b plan rents", "c plan crime")
    assert corpus.nodes(said) == ("crime", "plan (“Council backs tram line”)", "plan (“Parks open at night”)", "rents")


@pytest.mark.parametrize("day", ["2026-02-28", "2026-03-01", "2026-03-03", None])
def test_another_print_under_the_same_title_changes_no_name(day):
    corpus = Corpus({**TITLES, "d": "Council backs tram line"}, d={"date": day, "outlet": "Courier", "text": "Cut."})
    alone = corpus.nodes(corpus.said("a plan rents", "b plan jobs"))
    assert corpus.nodes(corpus.said("a plan rents", "b plan jobs", "d plan rents")) == alone
    assert "plan (“Council backs tram line”)" in alone


def test_a_title_that_comes_again_days_later_is_another_storys():
    titles = dict.fromkeys("ab", "The week in politics and markets")
    corpus = Corpus(titles, b={"date": "2026-03-08"})
    assert corpus.nodes(corpus.said("a plan rents", "b plan jobs")) == (
        "jobs",
        "plan (“The week in politics and markets”, 2026-03-01)",
        "plan (“The week in politics and markets”, 2026-03-08)",
        "rents",
    )


def test_what_prints_of_one_title_alone_say_stays():
    corpus = Corpus({**TITLES, "d": "Council backs tram line"}, d={"text": "Cut."})
    said = corpus.said("a plan rents", "d plan jobs")
    assert corpus.named(said) == said


def test_a_statement_keeps_what_was_read_and_its_id():
    corpus = Corpus()
    said = [replace(s, holder=make.mention("report", kind="actor")) for s in corpus.said("a plan rents", "b deal plan")]
    named = corpus.named(said)
    assert [s.as_read for s in named] == said
    assert [s.id for s in named] == [s.id for s in said]
    assert [s.camp for s in named] == ["report (“Council backs tram line”)", "report (“Mills to merge”)"]
    assert [s.unmerged for s in named] == named
    assert named[1].subject is said[1].subject
    assert {camp.name for camp in camps(named)} >= {"report (“Mills to merge”)"}


def test_an_actor_with_a_capital_has_a_name_of_its_own():
    corpus = Corpus()
    said = [replace(s, holder=make.mention("Bill", kind="actor")) for s in corpus.said("a rents jobs", "b rents jobs")]
    assert corpus.named(said) == said


def test_nothing_is_looked_up_where_every_name_says_enough():
    corpus = Corpus()
    assert told_apart(corpus.said("a taxes jobs"), [], lambda: pytest.fail("stories"), lambda ids: pytest.fail("documents")).partings == ()
    corpus.apart(corpus.said("a plan jobs", "c taxes jobs"))
    assert corpus.asked == [{corpus.id["a"]}]


def test_a_map_and_its_columns_have_the_same_nodes():
    corpus = Corpus()
    named = corpus.named(corpus.said("a plan rents", "b plans jobs", "b plan jobs"))
    drawn = causal_map(named)
    assert drawn.nodes == causal_columns(named).nodes == ("jobs", "plan (“Council backs tram line”)", "plan (“Mills to merge”)", "rents")
    assert drawn.merged == {}


@pytest.mark.parametrize("least", [0.01, 0.9])
def test_likeness_joins_no_two_stories(least):
    corpus = Corpus()
    claims = ("a plan rents", "b plan jobs", "a deal rents", "b agreement jobs", "a council_tram_line rents", "c Mills_to_merge jobs")
    said = corpus.said(*claims)
    found = corpus.nodes(said, least=least)
    assert {"plan (“Council backs tram line”)", "plan (“Mills to merge”)", "deal", "agreement", "council tram line"} <= set(found)


def test_likeness_joins_names_of_one_story_as_ever():
    corpus = Corpus()
    said = corpus.said("a deal rents", "a agreement rents", "a deal prices", "b deal rents", "c current_decree rents", "c decree rents")
    found = ("deal (“Council backs tram line”)", "deal (“Mills to merge”)", "decree", "prices", "rents")
    assert corpus.nodes(said) == found
    assert corpus.nodes([*said, *corpus.said("b agreement rents")]) == found


def test_titles_are_no_words_of_a_name():
    corpus = Corpus()
    said = corpus.said("a plan rents", "b plan jobs")
    apart = corpus.apart(said)
    assert propose(parted(said, apart), apart) == []
    assert things(parted(said, apart)) == Counter(
        {"plan (“Council backs tram line”)": 1, "plan (“Mills to merge”)": 1, "rents": 1, "jobs": 1}
    )


def test_a_curator_says_what_a_storys_is_and_it_is_called_so():
    corpus = Corpus()
    said = corpus.said("a plan rents", "a plan jobs", "b plan jobs", "a tram_line rents")
    decided = [same("plan (“Council backs tram line”)", "tram line")]
    assert corpus.nodes(said, decided) == ("jobs", "plan (“Mills to merge”)", "rents", "tram line")
    named = corpus.named(said, decided)
    drawn = causal_map(merged(named, find_merges(named, decided, corpus.apart(said), least=0.9)))
    assert drawn.merged == {"plan (“Council backs tram line”)": "tram line"}
    (plan, _) = [s for edge in drawn.edges for s in edge.evidence if s.subject.name == "tram line" and s.subject.as_read]
    assert plan.subject.as_read == said[0].subject
    assert plan.unmerged.subject.name == "plan (“Council backs tram line”)"
    assert plan.unmerged.as_read == plan.as_read == next(s for s in said if s.id == plan.id)


def test_a_curator_makes_one_thing_of_a_name_or_another_in_each():
    corpus = Corpus()
    said = corpus.said("a plan rents", "b plan jobs", "a summit rents", "b summit jobs")
    assert corpus.nodes(said, [same("plans", "plans")]) == ("jobs", "plan", "rents", "summit")
    both = [same("plan", "plan"), apart("summit", "summit")]
    assert corpus.nodes(said, both) == ("jobs", "plan", "rents", "summit (“Council backs tram line”)", "summit (“Mills to merge”)")


def test_a_decision_holds_where_the_name_is_that_of_one_story_again():
    corpus = Corpus()
    decided = [same("plan (“Council backs tram line”)", "tram line")]
    assert corpus.nodes(corpus.said("a plan rents", "a tram_line rents"), decided) == ("rents", "tram line")


def test_a_decision_holds_when_an_earlier_print_is_read():
    titles = {"z": "Tram for harbour", **TITLES}
    corpus = Corpus(titles, prints=["za"])
    said = corpus.said("a plan rents", "b plan jobs", "a tram_line rents")
    decided = [same("plan (“Council backs tram line”)", "tram line")]
    assert corpus.nodes(said) == ("jobs", "plan (“Mills to merge”)", "plan (“Tram for harbour”)", "rents", "tram line")
    assert corpus.nodes(said, decided) == ("jobs", "plan (“Mills to merge”)", "rents", "tram line")


def test_a_decision_that_may_mean_two_stories_means_none():
    corpus = Corpus({"a": "Briefing", "b": "Briefing"}, b={"date": "2026-03-02"})
    said = corpus.said("a plan rents", "b plan jobs", "a tram_line rents")
    assert "plan (“Briefing”, 2026-03-01)" in corpus.nodes(said, [same("plan (“Briefing”)", "tram line")])
    assert "plan (“Briefing”, 2026-03-01)" not in corpus.nodes(said, [same("plan (“Briefing”, 2026-03-01)", "tram line")])


def test_stories_of_one_title_are_told_by_day_then_by_place():
    fields = {"b": {"date": "2026-03-02"}, "c": {"date": "2026-03-02", "outlet": "Courier"}}
    corpus = Corpus(dict.fromkeys("abc", "Briefing"), **fields)
    assert [parting.names for parting in corpus.apart(corpus.said("a plan rents", "b plan rents", "c plan rents")).partings] == [
        ("plan (“Briefing”, 2026-03-01)", "plan (“Briefing”, 2026-03-02, Courier)", "plan (“Briefing”, 2026-03-02, b.txt)")
    ]


@pytest.mark.parametrize(
    ("fields", "first"),
    [
        ({"title": "Council “backs” line"}, "“Council ‘backs’ line”"),
        ({"title": "A\nB  C"}, "“A B C”"),
        ({"kind": "headline", "text": "Mills to merge"}, "“Mills to merge”"),
        ({"outlet": "Courier"}, "Courier, 2026-03-01"),
        ({"outlet": "Courier", "date": None}, "Courier, x.txt"),
        ({"date": None}, "x.txt"),
        ({"date": None, "source": "https://example.org/2026/tram.html"}, "tram.html"),
    ],
)
def test_a_story_is_told_by_its_title_or_where_it_came_from(fields, first):
    assert labels("0f3a", document("x", **fields))[0] == first


def test_a_document_that_is_not_there_is_told_by_its_id():
    assert labels("0f3a", None) == ["0f3a"]


@given(st.text())
def test_a_title_is_cut_to_a_line(title):
    told = cut(title)
    assert len(told) <= LONGEST
    assert set("\n“”").isdisjoint(told)
    assert bool(told) == bool(title.split())


@given(st.dictionaries(st.text("abc", min_size=1), st.text("Xy “”.,-", max_size=3), max_size=6))
def test_no_two_stories_are_told_alike(titles):
    told = distinct({id: labels(id, document(id, title=title)) for id, title in titles.items()})
    assert told.keys() == titles.keys()
    assert len(set(told.values())) == len(told)


claims = st.lists(
    st.tuples(
        st.sampled_from("abcd"), st.sampled_from(["plan", "Plans", "new plan", "deal", "agreement", "taxes"]), st.sampled_from("xyz")
    ),
    max_size=12,
)


@given(claims, st.randoms(use_true_random=False), st.booleans())
def test_nothing_hangs_on_the_order_and_no_general_name_joins_stories(told, chance, folded):
    corpus = Corpus({**TITLES, "d": "Briefing"}, prints=["ad"] if folded else [])
    said = corpus.said(*(f"{a} {b.replace(' ', '_')} {c}" for a, b, c in told))
    found = corpus.apart(said)
    named = parted(said, found)
    again = chance.sample(said, len(said))
    corpus.stories.reverse()
    assert corpus.apart(again) == found
    assert [s.as_read for s in named] == said
    story = {member: each.lead for each in corpus.stories for member in each.members}
    joined = merged(named, find_merges(named, (), found, least=0.9))
    nodes = {(fold(s.subject.name), story[s.document]) for s in joined if is_general(s.as_read.subject.name)}
    assert len(nodes) == len({name for name, _ in nodes})


@given(claims)
def test_what_is_withdrawn_leaves_no_trace(told):
    corpus = Corpus({**TITLES, "d": "Briefing"})
    said = corpus.said(*(f"{a} {b.replace(' ', '_')} {c}" for a, b, c in told))
    kept = [s for s in said if s.document != corpus.id["d"]]
    before = Corpus()
    assert corpus.nodes(kept) == before.nodes(kept)


def test_a_lever_lists_the_stories_that_it_may_mean():
    corpus = Corpus()
    nodes = corpus.nodes(corpus.said("a plan rents", "b plan jobs", "a tram_line rents"))
    with pytest.raises(Exception, match=r"'plan \(“Council backs tram line”\)', 'plan \(“Mills to merge”\)'"):
        find_name("the plan", nodes, what="node")
    assert find_name("plan mills", nodes) == "plan (“Mills to merge”)"
    assert find_name("tram", nodes) == "tram line"

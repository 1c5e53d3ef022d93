"""Decisions on names, kept beside what was read: applied to maps, taken back, and there after a new reading."""

import pytest
import strategies as make

from causerie.corpus import Corpus
from causerie.errors import NameNotFound, UsageError
from causerie.records import Lever, Scenario

TEXT = "Taxes raises prices.\nTaxes lowers growth.\nCritics says taxation lowers trust.\nEmployment raises prices.\n"
LATER = "Miller says unemployment lowers prices.\nTaxation lowers growth.\n"


@pytest.fixture
def folder(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text(TEXT)
    return pages


@pytest.fixture
def corpus(folder, tmp_path):
    with Corpus.create(str(tmp_path / "news"), reader=make.CannedReader()) as corpus:
        corpus.read([str(folder)])
        yield corpus


def again(corpus, **options):
    return Corpus.open(corpus._store.path, reader=make.CannedReader(), **options)


def test_names_of_one_thing_are_one_node_of_maps_and_statements_stay_as_they_are(corpus):
    assert [merge.names for merge in corpus.merges()] == [("taxes", "taxation")]
    drawn = corpus.map()
    assert drawn.nodes == ("employment", "growth", "prices", "taxes", "trust")
    assert drawn.merged == {"taxation": "taxes"}
    with again(corpus, merging=0) as apart:
        assert "taxation" in apart.map().nodes
        assert apart.statements() == corpus.statements()


def test_a_node_is_asked_for_by_any_of_its_names(corpus):
    assert {s.subject.name for s in corpus.statements(node="taxation")} == {"taxes", "taxation"}
    (run,) = corpus.simulate(Scenario(levers=(Lever(node="taxation", level=1.0),), draws=5), ["all"])
    assert run.scenario.levers[0].node == "taxes"


def test_a_merge_is_undone_by_keeping_apart_and_that_survives_reading_again(corpus, folder):
    corpus.recode("apart", "taxes", "taxation")
    assert corpus.merges() == []
    (folder / "b.txt").write_text(LATER)
    with again(corpus) as other:
        reader = make.CannedReader()
        reader.version = "two"
        with Corpus.open(corpus._store.path, reader=reader) as renewed:
            assert renewed.read([str(folder)]).known == 0
        assert other.merges() == []
        assert {"taxes", "taxation"} <= set(other.map().nodes)
        other.undo("taxation", "taxes")
        assert [merge.names for merge in other.merges()] == [("taxes", "taxation")]
        assert other.recodes() == []


def test_decision_leaves_no_trace_once_it_is_taken_back(corpus):
    before = corpus.map().id, corpus.statements()
    for kind in ("same", "apart", "reverse"):
        corpus.recode(kind, "taxes", "prices")
        assert corpus.recode(kind, "Prices", "the tax").kind == kind
        assert [recode.kind for recode in corpus.recodes()] == [kind]
    corpus.undo("taxes", "prices")
    assert (corpus.map().id, corpus.statements()) == before


def test_an_opposite_is_accepted_by_hand(corpus, folder):
    (folder / "b.txt").write_text(LATER)
    corpus.read([str(folder)])
    assert [(p.name, p.other) for p in corpus.proposals() if p.reverse] == [("employment", "unemployment")]
    corpus.recode("reverse", "employment", "unemployment")
    (edge,) = [edge for edge in corpus.map().edges if edge.subject == "employment"]
    assert (len(edge.positive), edge.negative) == (2, ())
    assert {s.subject.as_read.name for s in edge.positive if s.subject.as_read} == {"unemployment"}


def test_withdrawing_a_source_keeps_decisions(corpus, folder):
    corpus.recode("apart", "taxes", "taxation")
    corpus.withdraw(str(folder / "a.txt"))
    assert corpus.statements() == []
    assert len(corpus.recodes()) == 1


def test_what_cannot_be_meant_is_refused(corpus):
    with pytest.raises(NameNotFound, match="No thing is called 'tariffs'"):
        corpus.recode("same", "taxes", "tariffs")
    with pytest.raises(UsageError, match="Name two"):
        corpus.recode("same", "taxes", "the tax")
    with pytest.raises(NameNotFound, match="Nothing was decided"):
        corpus.undo("taxes", "growth")
    assert corpus.recodes() == []


TRAM, MILLS, PARKS = "plan (“Council backs tram line”)", "plan (“Mills to merge”)", "plan (“Parks open at night”)"
NEWS = {
    "tram.txt": "Council backs tram line\n\nPlan raises rents. Critics says plan lowers traffic. Tram raises rents.\n",
    "mills.txt": "Mills to merge\n\nPlan raises prices. Critics says plan lowers jobs.\n",
    "parks.txt": "Parks open at night\n\nPlan raises crime. Taxes raises prices.\n",
}


@pytest.fixture
def news(tmp_path):
    """Starts a corpus that has read some of the three articles, in the order given."""
    for name, text in NEWS.items():
        (tmp_path / name).write_text(text)

    def start(*names, into="kept"):
        corpus = Corpus.create(str(tmp_path / into), reader=make.CannedReader())
        for name in names:
            corpus.read([str(tmp_path / name)])
        return corpus

    return start


def test_each_story_has_its_own_plan_everywhere(news):
    with news(*NEWS) as corpus:
        assert {name for name in corpus.map().nodes if "plan" in name} == {TRAM, MILLS, PARKS}
        assert {s.subject.name for s in corpus.statements(holder="critics")} == {TRAM, MILLS}
        assert {s.subject.name for s in corpus.statements(node="plan mills")} == {MILLS}
        assert {s.subject.as_read.name for s in corpus.statements(node=TRAM)} == {"plan"}
        assert [parting.names for parting in corpus.partings()] == [(TRAM, MILLS, PARKS)]
        for ask in (
            lambda: corpus.statements(node="plan"),
            lambda: corpus.try_({"plan": 1.0}),
            lambda: corpus.recode("same", "plan", "tram"),
        ):
            with pytest.raises(NameNotFound, match=r"'plan' may be more than one .*Council backs.*Mills to merge.*Parks open"):
                ask()
        assert [run.scenario.levers[0].node for run in corpus.try_({"plan mills": 1.0}, ["all", "critics"], draws=3)] == [MILLS, MILLS]


def test_nothing_hangs_on_the_order_of_reading_and_withdrawing_leaves_no_trace(news, tmp_path):
    with news(*NEWS) as corpus, news(*reversed(NEWS), into="other") as other, news("tram.txt", into="one") as one:
        assert corpus.map().id == other.map().id
        for name in ("mills.txt", "parks.txt"):
            corpus.withdraw(str(tmp_path / name))
        assert corpus.map() == one.map()
        assert "plan" in corpus.map().nodes
        assert corpus.partings() == []


def test_a_storys_plan_is_what_a_curator_says_and_the_others_are_not(news, tmp_path):
    with news("tram.txt") as corpus:
        assert corpus.recode("same", "plan", "tram").name == TRAM
        assert corpus.map().merged == {"plan": "tram"}
        corpus.read([str(tmp_path / "mills.txt")])
        assert corpus.map().nodes == ("jobs", MILLS, "prices", "rents", "traffic", "tram")
        corpus.withdraw(str(tmp_path / "mills.txt"))
        assert corpus.map().merged == {"plan": "tram"}
        corpus.undo("plan", "tram")
        assert (corpus.recodes(), corpus.map().merged) == ([], {})


def test_a_name_is_made_one_thing_again_and_back(news):
    with news(*NEWS) as corpus:
        before = corpus.map().id
        corpus.recode("same", "plan", "plan")
        assert {name for name in corpus.map().nodes if "plan" in name} == {"plan"}
        corpus.recode("same", "plan", "tram")
        assert corpus.map().merged == {"tram": "plan"}
        corpus.undo("plan", "tram")
        corpus.undo("plan", "plan")
        assert corpus.map().id == before
        corpus.recode("apart", "prices", "prices")
        assert "prices (“Mills to merge”)" in corpus.map().nodes
        with pytest.raises(UsageError, match="is not the opposite of"):
            corpus.recode("reverse", "plan", "plan")

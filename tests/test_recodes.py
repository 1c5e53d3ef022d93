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

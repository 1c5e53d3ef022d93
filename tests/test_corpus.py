"""The corpus hands records from stage to stage: read once, kept whole, asked by name."""

import io

import pytest
import strategies as make

from causerie.corpus import Corpus
from causerie.errors import EmptyMap, NameNotFound, SourceError
from causerie.reading import annotations, examine
from causerie.records import ALL, TEXT_VOICE, Lever, Period, Scenario
from causerie.statements.annotation import from_annotation
from causerie.views import demo

TEXT = "Taxes raises prices.\nCritics says taxes lowers growth.\nGrowth raises jobs.\n"
OTHER = "Miller says growth lowers prices.\n"


@pytest.fixture
def folder(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text(TEXT)
    (pages / "b.txt").write_text(OTHER)
    (pages / "empty.txt").write_text("")
    return pages


@pytest.fixture
def corpus(folder):
    with Corpus.of([str(folder)], reader=make.CannedReader()) as corpus:
        yield corpus


def content(corpus):
    return corpus.sources(), corpus.verdicts(), corpus.documents(), corpus.statements()


def test_reading_says_what_it_came_to(folder):
    with Corpus.of((), reader=make.CannedReader()) as corpus:
        reading = corpus.read([str(folder)])
        assert (reading.sources, reading.known, reading.documents, reading.statements) == (3, 0, 2, 4)
        assert [(item.source, item.reason) for item in reading.skipped] == [(str(folder / "empty.txt"), "empty")]


def test_known_pages_are_not_read_again_and_skips_are_told_again(folder, tmp_path):
    reader = make.CannedReader()
    with Corpus.create(str(tmp_path / "news"), reader=reader) as corpus:
        corpus.read([str(folder)])
        before = content(corpus)
        again = corpus.read([str(folder)])
        assert (again.known, again.statements, [item.reason for item in again.skipped]) == (2, 0, ["empty"])
        assert content(corpus) == before
    assert len(reader.batches) == 1


def test_new_version_of_the_reader_reads_again(folder, tmp_path):
    for version in ("one", "two"):
        reader = make.CannedReader()
        reader.version = version
        with Corpus.create(str(tmp_path / "news"), reader=reader) as corpus:
            assert corpus.read([str(folder)]).known == 0


@pytest.mark.parametrize(("batch", "batches"), [(1, [1, 1]), (2, [2]), (64, [2])])
def test_documents_are_read_together_and_the_batch_changes_nothing(folder, corpus, batch, batches):
    reader = make.CannedReader()
    with Corpus.of((), reader=reader) as other:
        other.read([str(folder)], batch=batch)
        assert content(other) == content(corpus)
    assert reader.batches == batches


def test_same_bytes_from_two_sources_are_read_once_and_count_once(folder, corpus):
    (folder / "copy.txt").write_text(TEXT)
    reader = make.CannedReader()
    with Corpus.of([str(folder)], reader=reader) as other:
        assert other.statements() == corpus.statements()
        assert reader.batches == [2]
        other.withdraw(str(folder / "copy.txt"))
        assert content(other) == content(corpus)


def test_a_page_about_which_the_reader_has_no_answer_is_told_and_read_the_next_time(folder, corpus):
    with Corpus.of((), reader=make.SilentReader("Miller")) as asked:
        reading = asked.read([str(folder)])
        assert [(item.source[-5:], item.reason, item.detail) for item in reading.skipped][:1] == [("b.txt", "busy", "Nobody answers.")]
        assert [source[-5:] for source in asked.sources()] == ["a.txt", "y.txt"]
        asked._reader = make.CannedReader()
        assert [item.reason for item in asked.read([str(folder)]).skipped] == ["empty"]
        assert content(asked) == content(corpus)


def test_a_page_of_which_some_is_unanswered_is_not_kept_in_part():
    with Corpus.of((), reader=make.SilentReader("Costaverde crew wins")) as asked:
        assert [item.reason for item in asked.read(["-"], stdin=io.BytesIO(demo.page())).skipped] == ["busy"]
        assert content(asked) == ([], [], [], [])
        asked._reader = make.CannedReader()
        assert asked.read(["-"], stdin=io.BytesIO(demo.page())).documents > 2


def test_progress_is_told_after_each_batch(folder):
    told = []
    with Corpus.of((), reader=make.CannedReader()) as corpus:
        corpus.read([str(folder)], batch=1, progress=told.append)
    assert [reading.sources for reading in told] == [1, 2, 3]


def test_standard_input_is_a_source():
    with Corpus.of(["-"], reader=make.CannedReader(), stdin=io.BytesIO(TEXT.encode())) as corpus:
        assert corpus.sources() == ["-"]
        assert len(corpus.statements()) == 3


LONG = "\n".join(f"The {word} of the harbour town of Belmare spoke for an hour on the {word} of old." for word in "abcdefghij")
REPRINTS = {
    "a.txt": f"Ferries halt as owners refuse to talk\n2026-03-02\n{LONG}\nTaxes raises prices.\n",
    "b.txt": f"Prices will climb with taxes, they say\n2026-03-04\n{LONG}\nTaxes raises prices.\nSo it is here.\n",
    "c.txt": "Bread and fuel are dear again\n2026-03-03\nTaxes raises prices.\n",
}


@pytest.fixture
def reprinted(tmp_path):
    for name, text in REPRINTS.items():
        (tmp_path / name).write_text(text)
    with Corpus.of([str(tmp_path)], reader=make.CannedReader()) as corpus:
        yield corpus


def test_prints_of_one_story_are_one_story(reprinted, tmp_path):
    sources = {document.id: document.source for document in reprinted.documents()}
    found = [[sources[member] for member in story.members] for story in reprinted.stories()]
    assert found == [[str(tmp_path / name) for name in names] for names in (["a.txt", "b.txt"], ["c.txt"])]
    before = [story.id for story in reprinted.stories()]
    reprinted.withdraw(str(tmp_path / "b.txt"))
    assert [story.id for story in reprinted.stories()] == before


def test_evidence_counts_once_for_each_story(reprinted):
    (edge,) = reprinted.map().edges
    assert (len(edge.evidence), len(edge.counted)) == (3, 2)


def test_withdrawing_what_is_not_there_names_the_nearest(folder, corpus):
    with pytest.raises(SourceError, match=r"nothing from '.*c\.txt'. The nearest it holds: '.*\.txt'"):
        corpus.withdraw(str(folder / "c.txt"))


def test_withdrawing_says_how_the_source_is_called(folder, corpus):
    assert corpus.withdraw("a.txt") == str(folder / "a.txt")


def test_quotes_are_verbatim(corpus):
    documents = {document.id: document for document in corpus.documents()}
    for statement in corpus.statements():
        text = documents[statement.document].text
        assert text[statement.quote_start :].startswith(statement.quote)
        assert all(text[end.start : end.end] == end.text for end in (statement.subject, statement.object))


def test_camps_and_their_maps(corpus):
    assert [camp.name for camp in corpus.camps()] == [ALL, TEXT_VOICE, "critics", "miller"]
    assert [(map_.camp, [(e.subject, e.object, e.sign) for e in map_.edges]) for map_ in corpus.maps(["critics", "Miller"])] == [
        ("critics", [("taxes", "growth", -1)]),
        ("miller", [("growth", "prices", -1)]),
    ]
    assert len(corpus.map().edges) == 4
    assert [map_.camp for map_ in corpus.maps()] == [TEXT_VOICE, "critics", "miller"]
    assert corpus.maps(threshold=0.95) == []


def test_try_pulls_by_name_for_each_camp_that_knows_the_lever(corpus):
    runs = corpus.try_({"Tax": -1}, draws=20)
    assert [(run.camp, [outcome.node for outcome in run.outcomes]) for run in runs] == [(TEXT_VOICE, ["prices"]), ("critics", ["growth"])]
    assert runs == corpus.try_({"taxes": -1}, draws=20)


def test_try_says_what_is_not_there(corpus):
    with pytest.raises(NameNotFound, match="nearest"):
        corpus.try_({"weather": 1})
    with pytest.raises(EmptyMap, match="Lower the threshold"):
        corpus.try_({"taxes": 1}, threshold=0.95)
    with pytest.raises(NameNotFound, match="No camp is called"):
        corpus.map("farmers")


def test_suggested_lever_can_be_pulled(corpus):
    lever = corpus.suggest()
    assert corpus.try_({lever.node: lever.level}, draws=20)


def test_examine_says_what_each_page_is(folder):
    assert [(verdict.verdict, len(verdict.documents)) for verdict in examine([str(folder)])] == [
        ("article", 1),
        ("article", 1),
        ("empty", 0),
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_annotations_point_into_the_file_as_it_is(tmp_path, line_end):
    text = TEXT.replace("\n", line_end)
    (tmp_path / "a.txt").write_bytes(text.encode())
    ((_, annotation),) = annotations([str(tmp_path / "a.txt")], reader=make.CannedReader())
    found = [(s["subject"], s["subject_start"], s["object"], s["object_start"]) for s in annotation["statements"]]
    assert [text[start:].startswith(subject) for subject, start, _, _ in found] == [True] * 3
    assert found[1] == ("taxes", text.index("taxes"), "growth", text.index("growth"))
    assert "text" not in annotation
    assert len(from_annotation(annotation, text)) == 3


def test_annotation_of_mark_up_holds_the_text_it_points_into(tmp_path):
    words = "The minister spoke for an hour about the budget and the years to come, and nobody in the hall said a word against it. "
    (tmp_path / "a.html").write_text(
        f"<html><body><article><h1>News</h1><p>{words * 3}</p><p>Taxes raises prices.</p></article></body></html>"
    )
    ((_, annotation),) = annotations([str(tmp_path / "a.html")], reader=make.CannedReader())
    (entry,) = annotation["statements"]
    assert annotation["text"][entry["subject_start"] : entry["subject_end"]] == "Taxes"


def test_skipped_page_has_an_empty_annotation(folder):
    by_source = {annotation["doc"]: annotation["statements"] for _, annotation in annotations([str(folder)], reader=make.CannedReader())}
    assert by_source[str(folder / "empty.txt")] == []
    assert len(by_source) == 3


GERMAN = "Der Minister sagte, die neue Abgabe werde den Brotpreis erhöhen, und die Bauern würden weniger Weizen anbauen. " * 12
ENGLISH = "The minister spoke for an hour about the budget and the years to come, and nobody in the hall said a word against it. " * 6


def test_text_in_another_language_is_skipped_when_it_is_read(folder):
    path = str(folder / "de.txt")
    (folder / "de.txt").write_text(GERMAN)
    reader = make.CannedReader()
    with Corpus.of((), reader=reader) as corpus:
        reading = corpus.read([path])
        ((skipped,), again) = reading.skipped, corpus.read([path])
        assert (skipped.source, skipped.reason) == (path, "wrong language")
        assert skipped.detail == "The text is in German, and the reader reads English. Give it in English."
        assert (reading.sources, reading.documents, again.skipped) == (1, 0, (skipped,))
        assert corpus.read([str(folder / "a.txt"), path]).documents == 1
    ((verdict, annotation),) = annotations([path], reader=reader)
    assert (verdict.skipped, annotation) == (skipped, {"doc": path, "statements": []})
    assert [verdict.verdict for verdict in examine([path])] == ["article"]


SHORT = GERMAN[: len(GERMAN) // 6].strip()
TOLD = '<script type="application/ld+json">{{"@type": "NewsArticle"}}</script>'
PAGE = f"<html lang='{{lang}}'><head>{TOLD}</head><body><article><h1>News</h1><p>{{text}}</p></article>{{links}}</body></html>"
LINKS = "".join(f"<h2><a href='/{n}'>Bauern fordern im Landtag höhere Preise für Brot und Milch {n}</a></h2>" for n in range(12))
LANGUAGES = {
    "English that is declared German": (PAGE.format(lang="de", text=ENGLISH, links=""), []),
    "English beside German headlines": (PAGE.format(lang="en", text=ENGLISH, links=LINKS), []),
    "German headlines only": (PAGE.format(lang="de", text="", links=LINKS), ["wrong language"]),
    "a short German article": (PAGE.format(lang="de", text=SHORT, links=""), ["wrong language"]),
    "the same without data": (PAGE.replace(TOLD, "").format(lang="en", text=SHORT, links=""), ["wrong language"]),
    "German that is declared English": (PAGE.format(lang="en", text=GERMAN, links=LINKS), ["wrong language"]),
}


@pytest.mark.parametrize(("page", "reasons"), LANGUAGES.values(), ids=LANGUAGES)
def test_the_language_is_told_by_the_article_itself(tmp_path, page, reasons):
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    with Corpus.of((), reader=make.CannedReader()) as corpus:
        reading = corpus.read([str(tmp_path / "a.html")])
    assert [skipped.reason for skipped in reading.skipped] == reasons
    assert (reading.documents > 0) == (not reasons)


def test_a_file_of_many_pages_is_read_and_withdrawn_whole(tmp_path):
    path = tmp_path / "news.csv"
    path.write_text(f"Nummer;Inhalt\n1;{TEXT.splitlines()[0]}\n2;\n3;{OTHER}")
    with Corpus.of([str(path)], columns={"text": "Inhalt"}, reader=make.CannedReader()) as corpus:
        assert corpus.sources() == [f"{path}#{row}" for row in (1, 2, 3)]
        assert [verdict.verdict for verdict in corpus.verdicts()] == ["article", "empty", "article"]
        assert len(corpus.statements()) == 2
        assert corpus.withdraw("news.csv") == str(path)
        assert content(corpus) == ([], [], [], [])


DATED = """<html><head><title>On taxes</title><meta property="article:published_time" content="{day}"></head>
<body><article><h1>On taxes</h1><p>{text}</p></article></body></html>"""


def test_camps_and_times_are_compared_and_any_scenario_is_run_again(tmp_path):
    (tmp_path / "old.html").write_text(DATED.format(day="2025-05-05", text="Taxes raises prices.\n" * 30))
    (tmp_path / "new.html").write_text(DATED.format(day="2026-05-05", text="Taxes lowers prices.\nMiller says taxes raises jobs.\n" * 30))
    with Corpus.of([str(tmp_path)], reader=make.CannedReader()) as corpus:
        found = corpus.compare((TEXT_VOICE, Period(before="2026-01-01")), (TEXT_VOICE, Period(after="2026-01-01")))
        assert [difference.agreement for difference in found.differences] == ["contested"]
        scenario = Scenario(levers=(Lever(node="taxes", level=1.0, action="drive"),), rule="press", ensemble="none")
        (run,) = corpus.simulate(scenario, ["miller"])
        assert (run.scenario, [outcome.node for outcome in run.outcomes]) == (scenario, ["jobs"])
        assert repr(corpus.simulate(run.scenario, ["miller"])) == repr([run])

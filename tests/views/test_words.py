"""Records are said in words, with their certainty and the sentences they rest on."""

import pytest
import strategies as make

from causerie.maps.causal.links import causal_map
from causerie.maps.positions import positions
from causerie.maps.questions import questions
from causerie.records import MODALITIES, RELATIONS, Document, Lever, Scenario, Story, Verdict
from causerie.scenarios.ensemble import simulate
from causerie.views import words


def document(kind, text, **fields):
    return Document(page="p", source="a.html", kind=kind, text=text, sentences=((0, len(text)),), **fields)


def test_page_names_article_headlines_and_what_was_dropped():
    documents = (
        document("article", "Words.", title="Tax news", date="2026-03-01"),
        *(document("headline", f"Headline {n}") for n in range(5)),
    )
    verdict = Verdict(source="a.html", verdict="article", reason="It has prose.", documents=documents, dropped=1200)
    lines = words.page_lines(verdict, "The text is in French.")
    assert lines == [
        "a.html: article",
        "  It has prose.",
        "  article    Tax news",
        "             2026-03-01 · 1 sentence",
        "  headlines  Headline 0",
        "             Headline 1",
        "             Headline 2",
        "             … and 2 more",
        "  dropped    1,200 characters of menus, notices and other furniture",
        "  not read   The text is in French.",
    ]


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("modality", MODALITIES)
def test_each_way_of_saying_has_words_for_both_signs(relation, modality):
    for_, against = (words.claim(make.statement(relation=relation, modality=modality, link=link)) for link in (1, -1))
    assert for_ != against
    assert for_.startswith("“taxes” ")
    assert ("?" in for_) == (modality == "asked")


@pytest.mark.parametrize(
    ("relation", "subject", "link", "said"),
    [
        ("wants", "Coffee growers", 1, "“Coffee growers” are for “jobs”"),
        ("ties", "Democrats", -1, "“Democrats” turn against “jobs”"),
        ("causes", "new jobs", 1, "“new jobs” lead to “jobs”"),
        ("causes", "cutting taxes", 1, "“cutting taxes” leads to “jobs”"),
        ("causes", "tariffs imposed in 2019", 1, "“tariffs imposed in 2019” lead to “jobs”"),
        ("causes", "spending cuts", -1, "“spending cuts” work against “jobs”"),
        ("causes", "They", 1, "“They” lead to “jobs”"),
        ("wants", "I", 1, "“I” am for “jobs”"),
        ("wants", "Bernie Sanders", 1, "“Bernie Sanders” is for “jobs”"),
    ],
)
def test_verbs_agree_with_their_subjects(relation, subject, link, said):
    assert words.claim(make.statement(subject, "jobs", relation=relation, link=link)) == said


SAID = [
    make.statement("taxes", "jobs", holder="critics", quote="Taxes cost jobs, and taxes cost hope.", link=-1, confidence=0.8),
    make.statement("taxes", "hope", holder="critics", quote="Taxes cost jobs, and taxes cost hope.", link=-1, confidence=0.7),
    make.statement("trade", "jobs", quote="Trade makes jobs.", modality="asked"),
    make.statement("trade", "jobs", holder="Ana Ruiz", quote="Trade made jobs."),
]


def test_statements_stand_under_their_holder_and_sentence():
    assert words.statement_lines(SAID)[:5] == [
        "critics · 2 statements",
        "  │ Taxes cost jobs, and taxes cost hope.",
        "    80 %  “taxes” work against “jobs”",
        "    70 %  “taxes” work against “hope”",
        "",
    ]


def test_text_s_own_voice_comes_last_and_the_rest_is_counted():
    lines = words.statement_lines(SAID, most_holders=2, most=1)
    assert [line for line in lines if "statement" in line] == ["critics · 2 statements", "Ana Ruiz · 1 statement"]
    assert "… and 1 more holder" in lines


def test_sentence_of_a_reprint_is_quoted_once():
    said = [make.statement(document=paper, quote="Taxes make jobs.", quote_start=start) for paper, start in (("a", 0), ("b", 7))]
    story = Story(lead="a", members=("a", "b"))
    assert words.statement_lines(said, {"a": story, "b": story}) == [
        "the text itself · 2 statements",
        "  │ Taxes make jobs. (2 prints of one story)",
        "    90 %  “taxes” lead to “investment”",
        "",
    ]
    assert len(words.statement_lines(said)) == 6


def test_of_several_pages_each_sentence_says_where_it_stands():
    news = {
        name: Document(page="", source=f"news/{name}.txt", kind="article", date=day, text="", sentences=())
        for name, day in (("a", "2026-03-01"), ("b", None))
    }
    said = [make.statement(document=name, quote=f"Said in {name}.") for name in "ab"]
    lines = words.statement_lines(said, {}, words.places_of(news))
    assert [line for line in lines if "│" in line] == ["  │ Said in a. (2026-03-01, a.txt)", "  │ Said in b. (b.txt)"]
    assert words.places_of({"a": news["a"]}) == {}
    wanted = positions([make.statement("Ana", relation="wants", document="a", quote="Said in a.")], {"a": "2026-03-01"})
    assert "        │ Said in a. (a.txt)" in words.position_lines(wanted, news)
    assert "        │ Said in a." in words.position_lines(wanted)


def test_map_says_how_many_statements_count():
    said = [make.statement("taxes", "jobs", document=paper, quote="Taxes make jobs.") for paper in "abc"]
    (line,) = words.map_lines(causal_map(said, stories={"b": "a"}))[1:]
    assert line.endswith("taxes lead to more jobs (3 statements, 2 independent)")


def test_map_says_how_many_statements_deny_a_link():
    said = [make.statement("taxes", "jobs"), make.statement("taxes", "jobs", document="e", modality="denied")]
    (line,) = words.map_lines(causal_map(said))[1:]
    assert line.endswith("(2 statements, 1 of them denies it)")


def test_map_says_links_with_belief():
    lines = words.map_lines(causal_map(SAID, camp="critics"), most=1)
    assert lines[0] == "critics · 2 links"
    assert lines[1].endswith("taxes lead to less jobs")
    assert lines[2] == "    … and 1 more link"


def test_link_that_is_only_denied_has_no_belief():
    lines = words.map_lines(causal_map([make.statement(modality="denied")]))
    assert lines[1].startswith("      –   ")


def test_runs_stand_side_by_side_and_quote_what_they_rest_on():
    maps = [causal_map(SAID, camp=camp) for camp in ("critics", "Ana Ruiz")]
    runs = [simulate(m, Scenario(levers=(Lever(node=node, level=1),), draws=50)) for m, node in zip(maps, ("taxes", "trade"), strict=True)]
    lines = words.run_lines(runs, {})
    assert lines[0].split() == ["critics", "Ana", "Ruiz"]
    assert lines[2].startswith("jobs  ▼ -")
    assert "  ▲ +" in lines[2]
    why = lines[lines.index("jobs") :]
    assert why[1].startswith("  critics: falls, in ")
    assert why[3] == "          │ Taxes cost jobs, and taxes cost hope."


def test_a_camp_whose_map_lacks_a_lever_is_told():
    maps = [causal_map(SAID, camp=camp) for camp in ("critics", "Ana Ruiz")]
    levers = Lever(node="taxes", level=-1), Lever(node="trade", level=1)
    runs = [simulate(m, Scenario(levers=pulled, draws=5)) for m, pulled in zip(maps, (levers[:1], levers[1:]), strict=True)]
    assert words.scenario_line(words.levers_of(runs)) == "taxes down, trade up"
    assert words.lacking_lines(runs) == [
        "critics: no link of trade, so only the rest is pulled",
        "Ana Ruiz: no link of taxes, so only the rest is pulled",
    ]
    assert words.lacking_lines(runs[:1]) == []


def test_nothing_that_moves_is_said_in_words():
    map_ = causal_map(SAID, camp="critics")
    run = simulate(map_, Scenario(levers=tuple(Lever(node=node, level=1) for node in ("jobs", "hope")), draws=5))
    assert [line for line in words.run_lines([run], {}) if line] == ["Nothing is moved by it in any camp's map."]


def test_what_outcomes_rest_on_is_said_of_the_first():
    run = simulate(causal_map(SAID, camp="critics"), Scenario(levers=(Lever(node="taxes", level=1),), draws=5))
    (first, *rest) = (outcome.node for outcome in run.outcomes)
    lines = words.run_lines([run], {}, why=1)
    assert len(rest) == 1
    assert [line for line in lines if line in (first, *rest)] == [first]
    assert lines[-2] == "… and 1 more outcome: -o FILE.html what all rest on"
    assert words.run_lines([run], {}, why=2) == words.run_lines([run], {})


def test_more_camps_than_fit_follow_below():
    run = simulate(causal_map(SAID, camp="critics"), Scenario(levers=(Lever(node="taxes", level=1),), draws=5))
    lines = words.run_lines([run] * (words.COLUMNS + 1), {})
    assert len([line for line in lines if line.strip().startswith("──")]) == 2


def test_question_has_what_was_said_to_it():
    assert words.question_lines(questions(SAID)) == [
        "  │ Trade makes jobs.",
        "    90 %  “trade” leads to “jobs” ?",
        "          said to it: Ana Ruiz: “trade” leads to “jobs”",
    ]


@pytest.mark.parametrize("size", [20, 60, 200])
def test_excerpt_keeps_the_span_and_cuts_between_words(size):
    text = "It was said at noon that lower taxes would help, and then everybody went home again."
    start, end = text.index("lower taxes"), text.index(" would")
    short = words.excerpt(text, start, end, size=size)
    assert "lower taxes" in short
    assert set(short.replace("…", "").split()) <= set(text.split())
    assert len(short) <= max(size, end - start) + 4


def test_positions_say_since_when_and_mark_the_change_of_mind():
    def wants(document, link, **fields):
        return make.statement("Ana", "taxes", relation="wants", document=document, link=link, quote=f"Quoted in {document}.", **fields)

    days = {"a": "2026-03-01", "b": "2026-03-08"}
    said = [wants("a", 1), wants("b", -1), wants("c", 1, holder="Ben"), wants("d", 1, modality="denied")]
    assert words.position_lines(positions(said, days)) == [
        "Ana · 1 position",
        "  ▼ against taxes, since 2026-03-08 · 1 change of mind",
        "      2026-03-01: for",
        "        │ Quoted in a.",
        "      2026-03-08: against – a change of mind",
        "        │ Quoted in b.",
        "      no date: for, says Ben",
        "        │ Quoted in c.",
        "      no date: not for",
        "        │ Quoted in d.",
        "",
    ]


def test_question_says_when_it_was_asked_and_what_had_been_said_before():
    asked, before, after = make.statement(modality="asked", document="q"), make.statement(document="b"), make.statement(document="a")
    lines = words.question_lines(questions([asked, before, after], {"b": "2026-03-01", "q": "2026-03-05", "a": "2026-03-09"}))
    assert lines[0].endswith("(2026-03-05)")
    assert sum("said to it" in line for line in lines) == 1
    assert lines[-1].strip() == "before it was asked: 1 statement"

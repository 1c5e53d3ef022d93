"""Maps by structure, two maps, and what an answer hangs on, in words and as commands."""

import json
import re
from functools import partial

import pytest
import strategies as make

from causerie.maps.causal.comparison import compare
from causerie.maps.causal.effects import effect
from causerie.maps.causal.links import causal_map
from causerie.maps.causal.measures import loops, measures
from causerie.records import Lever, Scenario
from causerie.scenarios.dividers import dividers
from causerie.scenarios.sensitivity import sensitivity
from causerie.views.doubts import divider_lines, turn_lines
from causerie.views.structure import comparison_lines, effect_lines, loop_lines, measure_lines

SAID = [
    make.statement("taxes", "prices", quote="Taxes raise prices."),
    make.statement("prices", "jobs", link=-1, confidence=0.6, quote="Prices cost jobs."),
    make.statement("taxes", "jobs", quote="Taxes pay for jobs."),
    make.statement("jobs", "taxes", quote="Jobs bring taxes."),
]
OTHER = [make.statement("taxes", "jobs", link=-1, holder="Ana", quote="Taxes kill jobs.")]


def text(lines):
    return "\n".join(lines)


def test_a_total_effect_is_said_with_its_paths_and_the_least_believed_link_first():
    said = text(effect_lines(effect(causal_map(SAID), "taxes", "jobs"), {}))
    assert said.startswith("all: taxes → jobs: raises it on one path, lowers it on another [a]")
    assert "+ taxes —▲→ jobs" in said
    assert "- taxes —▲→ prices —▼→ jobs" in said
    assert said.index("Prices cost jobs.") < said.index("Taxes raise prices.")


def test_a_path_whose_sign_is_not_plain_is_said_in_words():
    doubted = [make.statement("taxes", "jobs"), make.statement("taxes", "jobs", document="e", modality="denied")]
    said = text(effect_lines(effect(causal_map(doubted), "taxes", "jobs"), {}))
    assert "⊕ taxes —▲→ jobs: raises it or does nothing" in said


def test_what_no_path_leads_to_is_not_denied():
    (said,) = effect_lines(effect(causal_map(SAID[2:3]), "jobs", "taxes"), {})
    assert said == "all: jobs → taxes: no path leads from the one to the other [0]"


def test_loops_and_measures_are_said():
    map_ = causal_map(SAID)
    said = text(loop_lines("all", loops(map_), {}))
    assert "all · 2 loops" in said
    assert "reinforces: jobs —▲→ taxes —▲→ jobs" in said
    assert "balances: jobs —▲→ taxes —▲→ prices —▼→ jobs" in said
    shape = text(measure_lines(measures(map_)))
    assert "all · 3 nodes, 4 links" in shape
    assert "1 reinforcing, 1 balancing" in shape


def test_two_maps_are_said_with_the_sentences_of_both():
    said = text(comparison_lines(compare(causal_map(SAID, camp="the text itself"), causal_map([*SAID, *OTHER], camp="Ana")), {}))
    assert "distance" in said
    contested = said[said.index("Contested") : said.index("Only the text itself")]
    assert "Taxes pay for jobs." in contested
    assert "Taxes kill jobs." in contested
    assert "Only Ana" not in said


def test_maps_that_share_no_link_are_not_said_to_be_alike():
    one, other = causal_map(SAID, camp="the text itself"), causal_map([make.statement("rain", "harvest", holder="Ana")], camp="Ana")
    head = next(comparison_lines(compare(one, other), {}))
    assert head.startswith("the text itself and Ana: they share no link, so that the distance says little: 0.")
    assert "agreed" not in head


def test_maps_that_share_one_link_of_many_are_not_said_to_be_alike():
    own = [make.statement(f"rain {n}", "harvest") for n in range(20)]
    one, other = (
        causal_map([make.statement(holder=who), *rest], camp=who or "the text itself") for who, rest in ((None, own), ("Ana", []))
    )
    assert "they share 1 of 21 links, so that the distance says little" in next(comparison_lines(compare(one, other), {}))


def test_a_sentence_that_turns_several_outcomes_is_quoted_once():
    quote = "Taxes raise prices and wages."
    said = [make.statement("taxes", end, quote=quote) for end in ("prices", "wages")]
    lines = text(turn_lines("all", sensitivity(causal_map(said), Scenario(levers=(Lever(node="taxes", level=1.0),))), {}))
    assert lines.count(quote) == 1
    assert lines.count("(quoted above)") == 1


def test_what_turns_an_answer_and_what_divides_two_is_said():
    scenario = Scenario(levers=(Lever(node="taxes", level=1.0),))
    said = text(turn_lines("all", sensitivity(causal_map(SAID), scenario), {}))
    assert "prices (+0.44): 1 fault would turn it" in said
    assert "Taxes raise prices." in said
    divided = text(divider_lines("the text itself", "Ana", dividers(causal_map(SAID), causal_map(OTHER), scenario), {}))
    assert "by taxes → jobs" in divided
    assert "Ana: taxes lead to less jobs" in divided


def test_scenario_that_moves_nothing_has_no_empty_table(tmp_path, start):
    (tmp_path / "a.txt").write_text(PAGE)
    said = start("try", "a.txt", "--raise", "prices", "--camp", "the text itself", reader=make.CannedReader()).stdout
    assert [line for line in said.splitlines() if line] == ["With prices up:", "Nothing is moved by it in any camp's map."]


PAGE = "Taxes raises prices.\nTaxes raises jobs.\nJobs raises taxes.\nAna says taxes lowers jobs.\nAna says jobs lowers prices.\n"


@pytest.fixture
def run(tmp_path, start):
    (tmp_path / "a.txt").write_text(PAGE)
    return partial(start, reader=make.CannedReader())


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["map", "a.txt", "--paths", "taxes", "prices", "--camp", "Ana"], "ana: taxes → prices: raises it [+]"),
        (["map", "a.txt", "--paths", "taxes", "prices", "--camp", "all"], "all: taxes → prices: may raise it, lower it or do nothing [u]"),
        (["map", "a.txt", "--loops"], "reinforces: jobs —▲→ taxes —▲→ jobs"),
        (["map", "a.txt", "--measures", "--camp", "Ana"], "ana · 3 nodes, 2 links"),
        (["compare", "a.txt", "--camps", "the text itself", "Ana"], "Contested · 1 link"),
        (["try", "a.txt", "--raise", "taxes", "--differences"], "what makes their answers differ"),
        (["try", "a.txt", "--raise", "taxes", "--sensitivity"], "what would turn the answer"),
        (["try", "a.txt", "--pulse", "taxes=1"], "With taxes pushed once to +1"),
        (["try", "a.txt", "--drive", "taxes=-0.5", "--rule", "press"], "With taxes driven by -0.5"),
        (["try", "a.txt", "--raise", "taxes", "--function", "trivalent", "--ensemble", "statements"], "With taxes up"),
        (["try", "a.txt", "--raise", "taxes", "--slope", "legible"], "With taxes up"),
    ],
    ids=lambda value: " ".join(value[2:4]) if isinstance(value, list) else "",
)
def test_command_says_it(run, arguments, expected):
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    assert expected in result.stdout
    assert run(*arguments).stdout == result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["compare", "a.txt"], "Name two camps with --camps A B, or two times"),
        (["compare", "a.txt", "--camps", "Ana", "all", "--before", "2026"], "Give one of them"),
        (["compare", "a.txt", "--before", "soon"], "'soon' is no day"),
        (["compare", "a.txt", "--camps", "g.csv"], "requires 2 arguments. --camps A B: The two camps, by name; a file of"),
        (["map", "a.txt", "--loops", "--paths", "a", "b"], "give one of them"),
        (["try", "a.txt", "--raise", "taxes", "--slope", "steep"], "one of: guaranteed, legible"),
        (["try", "a.txt", "--pulse", "taxes"], "--pulse taxes: name a lever and a level"),
        (["try", "a.txt", "--pulse", "taxes=1", "--rule", "press"], "cannot be pulsed"),
        (["try", "a.txt", "--raise", "taxes", "--rule", "press", "--slope", "2"], "leave out --function and --slope"),
        (["try", "a.txt", "--raise", "taxes", "--rule", "press", "--function", "sigmoid"], "leave out --function and --slope"),
    ],
    ids=lambda value: " ".join(value[2:4]) if isinstance(value, list) else "",
)
def test_what_cannot_be_meant_is_said_so(run, arguments, message):
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_without_draws_there_is_one_answer_and_no_share(run):
    told = run("try", "a.txt", "--raise", "taxes", "--ensemble", "none").stdout
    assert "draws" not in told
    assert not re.search(r"[+-]\d\.\d\d to ", told)


def test_unknown_ends_and_camps_name_the_nearest(run):
    assert "The nearest: 'taxes'" in run("map", "a.txt", "--paths", "texas", "jobs").stderr
    assert "The nearest: 'ana'" in run("compare", "a.txt", "--camps", "Anna", "all").stderr


def test_a_time_without_statements_says_which_filter_emptied_it(run):
    result = run("try", "a.txt", "--raise", "taxes", "--camp", "all", "--after", "2026")
    assert result.exit_code == 1
    assert "of 5 statements read, 5 say that one thing leads to another, none of them from 2026-01-01 on" in result.stderr


def test_machines_get_each_record_with_its_settings(run):
    (line,) = run("try", "a.txt", "--raise", "taxes", "--camp", "Ana", "--rule", "modified", "--cap", "50", "--json").stdout.splitlines()
    found = json.loads(line)
    assert {name: found["scenario"][name] for name in ("rule", "function", "slope", "epsilon", "cap", "draws", "seed", "ensemble")} == {
        "rule": "modified",
        "function": "tanh",
        "slope": 1.0,
        "epsilon": 1e-5,
        "cap": 50,
        "draws": 500,
        "seed": 1,
        "ensemble": "links",
    }
    assert found["map"] == json.loads(run("map", "a.txt", "--camp", "Ana", "--json").stdout)["id"]
    compared = json.loads(run("compare", "a.txt", "--camps", "the text itself", "Ana", "--json").stdout)
    assert sum(d["share"] for d in compared["differences"]) == pytest.approx(compared["distance"], abs=1e-6)
    (effect_,) = map(json.loads, run("map", "a.txt", "--paths", "taxes", "jobs", "--camp", "Ana", "--json").stdout.splitlines())
    assert effect_["symbol"] == "-"
    assert json.loads(run("map", "a.txt", "--measures", "--camp", "Ana", "--json").stdout)["roles"][0]["kind"]

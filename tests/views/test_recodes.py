"""`causerie recode`: which names are one node, and deciding it, from end to end."""

import json
from functools import partial
from pathlib import Path

import pytest
import strategies as make

TEXT = (
    "Taxes raises prices.\nTaxes lowers growth.\nTaxation lowers trust.\nEmployment raises wages.\nUnemployment lowers wages.\n"
    "Inflation raises wages.\n"
)


@pytest.fixture
def run(tmp_path, start):
    (tmp_path / "a.txt").write_text(TEXT)
    run = partial(start, reader=make.CannedReader())
    assert run("read", "-c", "news", "a.txt").exit_code == 0
    return run


def test_it_lists_what_is_one_node_and_what_may_be(run):
    listed = run("recode", "news").stdout
    assert "1 node of several names\n    taxes = taxation\n" in listed
    assert "May be opposites, with --reverse A B\n    1.00  employment ~ unemployment" in listed
    assert "Decided" not in listed


def test_a_merge_is_undone_and_the_undoing_too(run):
    assert "1 name merged into others" in run("map", "news").stdout
    assert "    taxes = taxation" in run("map", "news").stdout
    assert run("recode", "news", "--apart", "taxation", "taxes").stdout == "Decided: taxation ≠ taxes\n"
    assert "merged into others" not in run("map", "news").stdout
    assert "0 nodes of several names" in run("recode", "news").stdout
    assert "    taxation ≠ taxes" in run("recode", "news").stdout
    assert run("recode", "news", "--undo", "taxes", "taxation").stdout == "Taken back: taxation ≠ taxes\n"
    assert "taxes = taxation" in run("recode", "news").stdout


def test_forms_of_a_map_tell_the_names_of_its_nodes(run, tmp_path):
    assert json.loads(run("map", "news", "--json").stdout)["merged"] == {"taxation": "taxes"}
    assert run("map", "news", "-o", "map.svg").exit_code == 0
    drawn = (tmp_path / "map.svg").read_text()
    assert "<title>taxes\n= taxation</title>" in drawn
    assert "(1 name merged into others)" in drawn


def test_any_names_can_be_made_one_or_opposites(run):
    told = run("recode", "news", "--same", "growth", "wages", "--reverse", "employment", "unemployment")
    assert told.stdout == "Decided: growth = wages\nDecided: employment = not unemployment\n"
    listed = run("recode", "news").stdout
    assert "    employment = not unemployment" in listed
    assert "May be" not in listed
    (link,) = [edge for edge in json.loads(run("map", "news", "--json").stdout)["edges"] if edge["subject"] == "employment"]
    assert [s["subject"].get("as_read", {}).get("name") for s in link["positive"]] == [None, "unemployment"]


@pytest.mark.parametrize("wrong", [("--apart", "growth", "wagess"), ("--undo", "growth", "trust")])
def test_a_mistake_in_one_decision_keeps_none(run, wrong):
    assert run("recode", "news", "--same", "growth", "wages", *wrong).exit_code == 1
    assert "Decided" not in run("recode", "news").stdout


def test_merging_can_be_switched_off(run, monkeypatch):
    off = run("map", "news", "--merging", "0").stdout
    assert "taxation" in off
    assert "merged into others" not in off
    assert run("map", "a.txt", "--merging", "0").stdout == off
    monkeypatch.setenv("CAUSERIE_MERGING", "0")
    assert run("map", "news").stdout == off
    assert "0 nodes of several names" in run("recode", "news").stdout
    assert "May be one node, if you say so with --same A B\n    1.00  taxes ~ taxation" in run("recode", "news").stdout


@pytest.mark.parametrize("command", [("map",), ("try", "--raise", "prices"), ("positions",), ("discourse",), ("camps", "--communities")])
def test_commands_that_draw_on_nodes_take_the_similarity(run, command):
    name, *rest = command
    told = run(name, "news", "--merging", "0", *rest)
    assert "no such option" not in told.output.lower()
    assert told.exit_code in (0, 1)
    assert run(name, "news", "--merging", "2", *rest).exit_code == 2


def test_json_tells_the_same(run):
    run("recode", "news", "--apart", "taxes", "taxation")
    found = [json.loads(line) for line in run("recode", "news", "--json").stdout.splitlines()]
    assert {"recode": {"kind": "apart", "name": "taxes", "other": "taxation"}} in found
    assert {"proposal": {"name": "employment", "other": "unemployment", "similarity": 1.0, "reverse": True}} in found
    undone = json.loads(run("recode", "news", "--json", "--undo", "taxes", "taxation").stdout)
    assert undone == {"undone": {"kind": "apart", "name": "taxes", "other": "taxation"}}


def test_lever_is_pulled_by_a_name_that_was_merged(run):
    told = run("try", "news", "--raise", "taxation", "--draws", "5")
    assert "Taking 'taxation' as 'taxes'." in told.stderr
    assert "With taxes up" in told.stdout
    assert "'taxes'" in run("map", "news", "--paths", "taxation", "prices").stderr


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--same", "taxes", "tariffs"), "No thing is called 'tariffs'"),
        (("--undo", "taxes", "growth"), "Nothing was decided"),
        (("--same", "taxes", "the tax"), "Name two"),
    ],
)
def test_what_cannot_be_meant_is_said(run, given, said):
    told = run("recode", "news", *given)
    assert told.exit_code in (1, 2)
    assert said in told.stderr
    assert "Decided" not in run("recode", "news").stdout


def test_it_needs_a_corpus(run):
    told = run("recode", "a.txt")
    assert told.exit_code == 1
    assert "not a corpus folder" in told.stderr


@pytest.fixture
def parted(tmp_path, start):
    (tmp_path / "tram.txt").write_text("Council backs tram line\n\nPlan raises rents. Critics says plan lowers traffic.\n")
    (tmp_path / "mills.txt").write_text("Mills to merge\n\nPlan raises prices. Critics says plan lowers jobs.\n")
    run = partial(start, reader=make.CannedReader())
    assert run("read", "-c", "news", "tram.txt", "mills.txt").exit_code == 0
    return run


def test_it_lists_what_each_story_calls_so(parted):
    listed = parted("recode", "news").stdout
    assert "--same NAME NAME" in listed
    assert "    plan, in 2 stories\n      plan (“Council backs tram line”)\n      plan (“Mills to merge”)\n" in listed
    assert "      … and 1 more" in parted("recode", "news", "--most", "1").stdout
    found = [json.loads(line) for line in parted("recode", "news", "--json").stdout.splitlines()]
    (parting,) = [row["parting"] for row in found if "parting" in row]
    assert (parting["name"], parting["names"]) == ("plan", ["plan (“Council backs tram line”)", "plan (“Mills to merge”)"])


@pytest.mark.parametrize(
    "command",
    [
        ("try", "--raise", "plan"),
        ("statements", "--node", "plan"),
        ("map", "--paths", "plan", "jobs"),
        ("recode", "--same", "plan", "jobs"),
    ],
    ids=lambda command: command[0],
)
def test_who_means_one_of_several_is_told_of_them(parted, command):
    name, *rest = command
    told = parted(name, "news", *rest)
    assert told.exit_code == 1
    assert "'plan (“Council backs tram line”)', 'plan (“Mills to merge”)'. Give more of the name." in told.stderr


def test_forms_tell_stories_apart_and_what_was_read(parted):
    assert "plan (“Mills to merge”) leads to less jobs" in parted("map", "news", "--camp", "critics").stdout
    assert "merged into others" not in parted("map", "news").stdout
    (row,) = [json.loads(line) for line in parted("statements", "news", "--json", "--node", "jobs").stdout.splitlines()]
    assert (row["subject"]["name"], row["subject"]["as_read"]["name"]) == ("plan (“Mills to merge”)", "plan")
    assert "parted" not in row["object"]
    assert "plan (“Mills to merge”)" in parted("statements", "news", "--form", "csv").stdout
    assert parted("read", "tram.txt", "mills.txt", "--form", "csv").stdout == parted("statements", "news", "--form", "csv").stdout


def test_a_name_is_decided_on_by_itself(parted):
    assert parted("recode", "news", "--same", "plan", "plan").stdout == "Decided: plan is one thing in all stories\n"
    assert "plan leads to less jobs" in parted("map", "news", "--camp", "critics").stdout
    assert "    plan is one thing in all stories" in parted("recode", "news").stdout
    assert parted("recode", "news", "--undo", "plan", "plan").stdout == "Taken back: plan is one thing in all stories\n"
    assert parted("recode", "news", "--apart", "jobs", "jobs").stdout == "Decided: jobs is another thing in each story\n"


def test_names_of_an_actor_are_decided_on_too(run, tmp_path):
    (tmp_path / "b.txt").write_text("Ruiz says trade raises wages.\nLind says trade raises wages.\n")
    assert run("read", "-c", "news", "b.txt").exit_code == 0
    assert "Decided: lind = ruiz" in run("recode", "news", "--same", "Lind", "ruiz").stdout
    assert "\n    lind = ruiz\n" in run("recode", "news").stdout
    camps = {json.loads(line)["holder"]["name"] for line in run("statements", "news", "--json", "--holder", "lind").stdout.splitlines()}
    assert camps == {"lind"}
    assert "Taken back: lind = ruiz" in run("recode", "news", "--undo", "lind", "ruiz").stdout


def test_an_actor_and_a_thing_are_never_one(run, tmp_path):
    (tmp_path / "b.txt").write_text("Ruiz says trade raises wages.\n")
    assert run("read", "-c", "news", "b.txt").exit_code == 0
    wrong = run("recode", "news", "--same", "ruiz", "wages")
    assert wrong.exit_code == 2
    assert "'ruiz' is an actor and 'wages' a thing. Name two of a kind." in wrong.stderr
    wrong = run("recode", "news", "--reverse", "ruiz", "ruiz")
    assert wrong.exit_code == 2
    (tmp_path / "c.txt").write_text("Lind says trade raises wages.\n")
    assert run("read", "-c", "news", "c.txt").exit_code == 0
    assert "name two things" in run("recode", "news", "--reverse", "ruiz", "lind").stderr


def test_a_lever_that_counts_turned_round_is_told_as_what_to_pull(run):
    run("recode", "news", "--reverse", "employment", "unemployment")
    refused = run("try", "news", "--raise", "unemployment")
    assert "'unemployment' counts as less 'employment', as was decided: lower that to raise it." in refused.stderr


def test_a_name_that_was_made_another_is_still_asked_for(run):
    (Path("b.txt")).write_text("Boss says taxes raises gloom.\nRuiz says taxes raises hope.\n")
    run("read", "-c", "news", "b.txt")
    run("recode", "news", "--same", "boss", "Ruiz")
    for asked in (["statements", "news", "--holder", "boss"], ["map", "news", "--camp", "boss"]):
        assert run(*asked).stdout == run(*asked[:-1], "Ruiz").stdout

"""A scenario reaches each camp that knows its levers, under one meaning of their names."""

import pytest
import strategies as make

from causerie.errors import EmptyMap, NameNotFound
from causerie.maps.causal.links import causal_map
from causerie.records import Lever, Scenario
from causerie.scenarios.comparison import side_by_side, suggest

SAID = [
    make.statement("taxes", "investment", holder="supporters", link=-1),
    make.statement("taxes", "services", holder="critics"),
    make.statement("tariffs", "prices", holder="critics"),
    make.statement("tariffs", "trade", holder="critics", link=-1),
    make.statement("weather", "harvest", holder="farmers", modality="denied"),
    make.statement("rain", "harvest", holder="farmers"),
]
MAPS = [causal_map(SAID, camp=camp) for camp in ("supporters", "critics", "farmers")]


def scenario(**levels):
    return Scenario(levers=tuple(Lever(node=node, level=level) for node, level in levels.items()), draws=20)


def test_each_camp_that_knows_a_lever_has_a_run():
    runs = side_by_side(MAPS, scenario(Tax=-1))
    assert [(run.camp, [o.node for o in run.outcomes]) for run in runs] == [("supporters", ["investment"]), ("critics", ["services"])]


def test_camp_pulls_the_levers_it_knows():
    runs = side_by_side(MAPS, scenario(taxes=-1, tariffs=1))
    assert [[lever.node for lever in run.scenario.levers] for run in runs] == [["taxes"], ["tariffs", "taxes"]]


@pytest.mark.parametrize("name", ["weather", "taxation law"])
def test_lever_that_moves_nothing_in_any_map_is_unknown(name):
    with pytest.raises(NameNotFound):
        side_by_side(MAPS, scenario(**{name: 1}))


@pytest.mark.parametrize("maps", [[], [causal_map([], camp="nobody")], [causal_map(SAID[4:5], camp="farmers")]])
def test_maps_without_links_are_empty(maps):
    with pytest.raises(EmptyMap, match="Lower the threshold"):
        side_by_side(maps, scenario(taxes=1))
    assert suggest(maps) is None


def test_suggested_lever_is_the_one_that_most_camps_speak_of():
    assert suggest(MAPS) == Lever(node="taxes", level=1.0)


def test_preferred_lever_is_suggested_only_where_something_follows_from_it():
    assert suggest(MAPS, first="tariffs").node == "tariffs"
    assert suggest(MAPS, first="services").node == "taxes"


def test_suggested_lever_goes_the_way_its_statements_speak():
    cut = make.statement("taxes", "investment", holder="supporters")
    cut = type(cut)(**{f: getattr(cut, f) for f in cut.__slots__} | {"subject": make.mention("lower taxes", "taxes", direction=-1)})
    assert suggest([causal_map([cut], camp="supporters")]) == Lever(node="taxes", level=-1.0)

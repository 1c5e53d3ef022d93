"""An empty map says which filters emptied it."""

import pytest
from strategies import statement

from causerie.errors import EmptyMap
from causerie.maps.causal.links import causal_map
from causerie.maps.periods import period
from causerie.records import Lever, Scenario
from causerie.scenarios.comparison import side_by_side
from causerie.scenarios.ensemble import simulate

SAID = [
    statement("a", "b", holder="Ana", confidence=0.6),
    statement("b", "c", holder="Ben", document="e"),
    statement("b", "c", holder="Ana", relation="wants"),
    statement("c", "d", holder="Cleo", modality="denied"),
]
DATES = {"d": "2025-05-05", "e": "2026-05-05"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"camp": "Ana", "threshold": 0.8},
            "of 4 statements read, 3 say that one thing leads to another, 1 of them by 'Ana', "
            "none of them with confidence 0.8 or more. Choose another camp or lower the threshold or read more.",
        ),
        (
            {"camp": "Ben", "period": period(before="2026")},
            "1 of them by 'Ben', none of them before 2026-01-01. Choose another camp or widen the period or read more.",
        ),
        ({"camp": "Cleo"}, "1 of them by 'Cleo', which denies it. Choose another camp or read more."),
        ({"camp": "Dora"}, "none of them by 'Dora'. Choose another camp or read more."),
    ],
    ids=["threshold", "period", "denied", "camp"],
)
def test_the_filter_that_left_nothing_is_named(options, message):
    with pytest.raises(EmptyMap) as raised:
        simulate(causal_map(SAID, dates=DATES, **options), Scenario(levers=(Lever(node="a", level=1),)))
    assert message in str(raised.value)


def test_of_several_camps_each_is_told():
    maps = [causal_map(SAID, camp=camp, threshold=0.95) for camp in ("Ana", "Ben")]
    with pytest.raises(EmptyMap, match=r"for 'Ana' of 4 statements read.* 1 of them by 'Ana'.*; for 'Ben' of 4"):
        side_by_side(maps, Scenario(levers=(Lever(node="a", level=1),)))


def test_nothing_read_is_said_plainly():
    with pytest.raises(EmptyMap, match=r"nothing to simulate: no statement was read\. Read more"):
        simulate(causal_map([]), Scenario(levers=(Lever(node="a", level=1),)))

"""What a debate as a whole shows, from statements."""

import pytest
from strategies import statement

from causerie.errors import UsageError
from causerie.maps.discourse.debates import debate_backbone, debate_bars, debate_phases
from causerie.records import Projection

DATES = {f"d{month}": f"2026-{month:02}-10" for month in range(1, 9)}
ACTORS = ("Ana", "Ben", "Cy", "Dan")


def wants(actor, thing, sign=1, document="d1"):
    return statement(actor, thing, relation="wants", link=sign, document=document)


def debate():
    """Four months in which Ana and Ben stand against Cy and Dan, then four in which Ana and Cy stand against Ben and Dan."""
    said = []
    for month in range(1, 9):
        allies = ("Ana", "Ben") if month < 5 else ("Ana", "Cy")
        said += [wants(actor, thing, 1 if actor in allies else -1, f"d{month}") for actor in ACTORS for thing in ("tax", "wall")]
    return said


def test_bars_count_what_the_projection_counts():
    said = [wants("Ana", "tax"), wants("Ana", "tax"), wants("Ben", "tax", -1), wants("Ben", "wall")]
    assert [(bar.name, bar.counts) for bar in debate_bars(said, DATES, Projection())] == [
        ("tax", ((-1.0, 1), (1.0, 1))),
        ("wall", ((-1.0, 0), (1.0, 1))),
    ]
    (bar,) = debate_bars(said, DATES, Projection(duplicates="include", exclude=(("concept", "wall"),)))
    assert bar.counts == ((-1.0, 1), (1.0, 2))


def test_the_backbone_of_two_concepts_that_say_the_same_is_one():
    found = debate_backbone(debate(), DATES, Projection())
    assert (found.concepts, found.redundant, found.loss) == (("tax",), ("wall",), pytest.approx(0))


def test_phases_change_where_the_alliances_do():
    found = debate_phases(debate(), DATES, Projection(window=1, unit="month"))
    assert found.windows[4] == ("2026-05-01", "2026-05-31")
    assert found.phases.states == (1, 1, 1, 1, 2, 2, 2, 2)


def test_windows_in_which_nothing_was_said_are_left_out():
    said = [s for s in debate() if s.document not in ("d3", "d6")]
    found = debate_phases(said, DATES, Projection(window=1, unit="month"))
    assert (len(found.windows), found.phases.transitions) == (6, (3,))


def test_phases_need_windows():
    with pytest.raises(UsageError, match="give a window"):
        debate_phases(debate(), DATES, Projection())

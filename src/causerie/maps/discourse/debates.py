"""What a debate as a whole shows: how often each concept is argued, which ones carry it, and the states it passes through."""

from collections.abc import Iterable, Mapping

from causerie.errors import UsageError
from causerie.maps.belief import NO_STORIES
from causerie.maps.discourse import backbone, bars, phases
from causerie.maps.discourse.columns import take
from causerie.maps.discourse.modes import one_mode
from causerie.maps.discourse.networks import counted_stances, windows
from causerie.maps.discourse.windows import inside
from causerie.records import Backbone, Bar, PhasedWindows, Projection, Statement

Dates = Mapping[str, str | None]
Stories = Mapping[str, str]


def debate_bars(
    statements: Iterable[Statement], dates: Dates, projection: Projection, *, threshold: float = 0.0, stories: Stories = NO_STORIES
) -> list[Bar]:
    """Return how many positions there are for and against each concept, after exclusions and without duplicates."""
    rows, _ = counted_stances(statements, dates, projection, stories=stories, threshold=threshold)
    return bars.bars(rows)


def debate_backbone(
    statements: Iterable[Statement],
    dates: Dates,
    projection: Projection,
    *,
    penalty: float = backbone.PENALTY,
    compat: str = "",
    seed: int = 1,
    threshold: float = 0.0,
    stories: Stories = NO_STORIES,
) -> Backbone:
    """Return the concepts that carry the network of who agrees with whom."""
    rows, _ = counted_stances(statements, dates, projection, stories=stories, threshold=threshold)
    return backbone.penalised(rows, penalty=penalty, compat=compat, seed=seed)


def debate_phases(
    statements: Iterable[Statement],
    dates: Dates,
    projection: Projection,
    *,
    distance: str = "absdiff",
    threshold: float = 0.0,
    stories: Stories = NO_STORIES,
) -> PhasedWindows:
    """Return the state that each window with positions is in, by the network of agreements less disagreements between actors."""
    if not projection.window:
        raise UsageError("Phases are told from windows of time: give a window of so many days (--window 30).")
    rows, _ = counted_stances(statements, dates, projection, stories=stories, threshold=threshold)
    spoken = [(window, take(rows, inside(rows.day, window))) for window in windows(rows, projection)]
    spoken = [(window, said) for window, said in spoken if len(said)]
    slices = [one_mode(said, "subtract", normalise="average").toarray() for _, said in spoken]
    return PhasedWindows(
        windows=tuple((str(window.start), str(window.end)) for window, _ in spoken), phases=phases.phases(slices, distance=distance)
    )

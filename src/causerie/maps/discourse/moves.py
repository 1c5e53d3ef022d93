"""Who moved from one camp to another between two times."""

from collections.abc import Iterable, Mapping

import numpy as np
from scipy.optimize import linear_sum_assignment

from causerie.maps.belief import NO_STORIES
from causerie.maps.discourse.communities import communities
from causerie.names import fold
from causerie.records import Communities, Move, Period, Statement


def moved(
    statements: Iterable[Statement],
    dates: Mapping[str, str | None],
    before: Period,
    after: Period,
    *,
    resolution: float = 1.0,
    seed: int = 1,
    threshold: float = 0.0,
    stories: Mapping[str, str] = NO_STORIES,
) -> list[Move]:
    """Return who is in another community in the second period than in the first, with what they share with either."""
    statements = list(statements)
    periods = [[s for s in statements if period.holds(dates.get(s.document))] for period in (before, after)]
    found = [communities(said, resolution=resolution, seed=seed, threshold=threshold, stories=stories) for said in periods]
    return between(*found)


def between(before: Communities, after: Communities) -> list[Move]:
    """Return who is in another community of `after` than of `before`; whoever agrees with nobody at one time is left out."""
    camps = [{fold(actor): camp for actor, camp in found.membership.items()} for found in (before, after)]
    spelled = {fold(actor): actor for actor in after.membership}
    return [
        Move(
            actor=spelled[move.actor],
            before=move.before,
            after=move.after,
            shared_before=_shared(before, move.actor),
            shared_after=_shared(after, move.actor),
        )
        for move in moves(*camps)
    ]


def _shared(found: Communities, actor: str) -> tuple[Statement, ...]:
    """Return the statements in which an actor takes the views that it shares with its community."""
    views = [view for camp in found.found for view in camp.shared if actor in map(fold, view.members)]
    return tuple(dict.fromkeys(s for view in views for s in view.evidence if fold(_speaker(s)) == actor))


def _speaker(statement: Statement) -> str:
    return statement.subject.name if statement.relation == "wants" else statement.camp


def moves(before: Mapping[str, str], after: Mapping[str, str]) -> list[Move]:
    """Return who is in another camp than before, of the actors that both times hold, by name.

    A camp's name says nothing when camps were found anew, so those of the later time are first matched to those of the
    earlier, one to one, so that as many actors as possible stay. A camp that continues none keeps its name, marked new.

    >>> found = moves({"Ana": "1", "Ben": "1", "Cy": "2"}, {"Ana": "b", "Ben": "a", "Cy": "a"})
    >>> [(move.actor, move.before, move.after) for move in found]
    [('Ben', '1', '2')]
    """
    named = continued(before, after)
    shared = sorted(before.keys() & after.keys())
    return [Move(actor=actor, before=before[actor], after=named[after[actor]]) for actor in shared if before[actor] != named[after[actor]]]


def continued(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return, for each camp of the later time, the name of the camp that it continues, or its own, marked new."""
    old, new = _names(before.values()), _names(after.values())
    stayed = np.zeros((len(new), len(old)))
    for actor in before.keys() & after.keys():
        stayed[new.index(after[actor]), old.index(before[actor])] += 1
    same = np.array([[a == b for b in old] for a in new], dtype=np.float64).reshape(stayed.shape)
    pairs = zip(*linear_sum_assignment(stayed + same / (1 + stayed.size), maximize=True), strict=True)
    kept = {new[i]: old[j] for i, j in pairs if stayed[i, j]}
    return {name: kept.get(name, f"{name} (new)") for name in new}


def _names(camps: Iterable[str]) -> list[str]:
    return sorted(set(camps))

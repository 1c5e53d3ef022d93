"""Discourse networks: who shares whose views, in which communities and phases."""

from dataclasses import dataclass

from causerie.records.scenarios import Projection
from causerie.records.statements import Statement
from causerie.records.vocabulary import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscourseTie:
    """A weighted tie of a discourse network, and the positions it rests on."""

    source: str
    target: str
    weight: float
    evidence: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscourseNetwork:
    """Who is for and against what (two-mode), or who agrees and disagrees with whom (one-mode)."""

    projection: Projection
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    """The nodes on either side; the same ones in a one-mode network, whose ties are named once, the first name first."""
    ties: tuple[DiscourseTie, ...]
    """Sorted by source, then target; none of weight 0."""
    start: str = ""
    end: str = ""
    """The first and last day of its window; empty for all time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Statements on a concept (or by an actor), by level of the qualifier."""

    name: str
    counts: tuple[tuple[Level, int], ...]
    """In the order of the levels: disagreement (-1) to the left, agreement (+1) to the right."""

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Polarisation:
    """Shares and a score by which a debate between camps can be told from one that cuts across them."""

    within: float
    """Share of all congruence that lies within camps, in [0, 1]; 0 where there is none."""
    between: float
    """Share of all conflict that lies between camps, in [0, 1]; 0 where there is none."""
    modularity: float
    """Signed modularity: how much more congruence lies within camps, and less conflict, than the actors' activity alone would put there."""
    camps: int
    actors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedView:
    """What several of a community are for or against, or say leads to what, and the statements it rests on."""

    concept: str
    """A thing, or a link between two: `taxes → investment`."""
    sign: int
    members: tuple[str, ...]
    evidence: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """Actors who agree with each other more than with others."""

    name: str
    """Called after the member who agrees most with the others."""
    members: tuple[str, ...]
    shared: tuple[SharedView, ...]
    """What two members or more share, what most share first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Communities:
    """The camps that a congruence network falls into."""

    found: tuple[Community, ...]
    """The largest first."""
    alone: tuple[str, ...]
    """Actors who take positions, and agree with nobody."""
    polarisation: Polarisation
    """Of all actors, those alone as camps of their own."""
    modularity: float
    """Of the division, in the congruence network."""
    resolution: float
    seed: int

    @property
    def membership(self) -> dict[str, str]:
        """The camp of each actor that has one."""
        return {member: community.name for community in self.found for member in community.members}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An actor who was in one camp and is in another; camps of the later time carry the names of those they continue."""

    actor: str
    before: str
    after: str
    shared_before: tuple[Statement, ...] = ()
    """What the actor said that the camp of the earlier time shares; empty where camps were given by hand."""
    shared_after: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phases:
    """Which state each time slice is in, and how good that division is."""

    states: tuple[int, ...]
    """From 1, in the order in which they first occur."""
    modularity: float
    method: str
    """How clusters were merged; empty where all slices are alike."""
    distances: tuple[tuple[float, ...], ...]
    """Between each two slices, the greatest 1."""

    @property
    def transitions(self) -> tuple[int, ...]:
        """Places of the slices that are in another state than the one before."""
        return tuple(i for i in range(1, len(self.states)) if self.states[i] != self.states[i - 1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Backbone:
    """Concepts that are kept, and how far the actor network without the others is from the whole one."""

    concepts: tuple[str, ...]
    redundant: tuple[str, ...]
    loss: float
    """Spectral distance in [0, 2]; 0 when nothing is lost."""
    exact: bool = True
    """Was every set tried?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A concept that is dropped, and the loss once it and those before it are gone."""

    concept: str
    loss: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PhasedWindows:
    """The states of a debate by window of time; windows in which nothing was said are left out."""

    windows: tuple[tuple[str, str], ...]
    """First and last day of each."""
    phases: Phases


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowValidity:
    """How well a discourse network that was read by machine fits one that people read, in one window."""

    start: str
    end: str
    correlation: float
    """Pearson's, of the weights of all pairs of nodes; not a number where one side's weights are all the same."""
    found: int
    true: int
    shared: int
    """Ties of the machine's network, of the people's, and of both."""

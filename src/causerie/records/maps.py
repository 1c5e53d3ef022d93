"""A camp's causal map: its edges with their evidence, what is open in it, how it is built, how two differ."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from causerie.drawn import Drawn
from causerie.records.statements import Mention, Statement
from causerie.records.vocabulary import Agreement, CampKind, Symbol, content_id

EVENLY = 1e-9
"""Difference of two sums of confidences up to which they are even."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Camp:
    """Whose views a map can be drawn from, and how many statements there are to draw it from."""

    name: str
    kind: CampKind
    """`named` is an actor with a name, `generic` a kind of people ("critics", "supporters of the bill"), `group` what a user
    made of several holders."""
    statements: int
    causes: int
    """Those of the statements that say, or ask whether, one thing leads to another."""
    members: tuple[str, ...] = ()
    """The holders of a group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """`subject` moves `object`, as one camp says: the evidence for both signs, and what follows."""

    subject: str
    object: str
    positive: tuple[Statement, ...]
    """Statements that the one raises the other, most confident first."""
    negative: tuple[Statement, ...]
    """Statements that the one lowers the other."""
    doubted: tuple[Statement, ...]
    """Statements that deny the link (modality `denied`)."""
    weight: float
    """Agreed strength in [-1, 1]: (for + minus for -) over all evidence, shrunk for few counts."""
    belief: float
    """Probability in [0, 1] that the texts say so: the evidence for the leading sign, against the rest."""
    low: float
    high: float
    """95 % interval of the share of evidence that is positive, in [0, 1]: from the counts and from the reader's measured error."""
    plus: float = 0.0
    """Effective number of statements for +: each counts by its confidence and how firmly it is said."""
    minus: float = 0.0
    doubt: float = 0.0
    """The same for - and for denials. An edge drawn by hand has none of the three, only its weight."""
    linked: float = 1.0
    """Probability in [0, 1] that the texts link the two at all, whatever the sign."""
    counted: tuple[int, ...] = ()
    """Places in `evidence` of the statements that count: of all that one voice says in one story for one sign, one."""

    @property
    def sign(self) -> int:
        """+1 or -1; 0 for a link that is only denied, or for and against which as much is said."""
        return (self.weight > 0) - (self.weight < 0)

    @property
    def affirmed(self) -> bool:
        """Does anybody say that it holds, whatever others say? One that is only denied is not."""
        return bool(self.weight or self.positive or self.negative)

    @property
    def carries(self) -> bool:
        """Can it carry an effect? One that is only denied cannot."""
        return bool(self.weight or self.plus or self.minus)

    @property
    def evidence(self) -> tuple[Statement, ...]:
        return (*self.positive, *self.negative, *self.doubted)

    @property
    def independent(self) -> tuple[tuple[int, Statement], ...]:
        """The statements that count, each with its side: +1, -1, or 0 for a denial."""
        sides = (1,) * len(self.positive) + (-1,) * len(self.negative) + (0,) * len(self.doubted)
        sided = tuple(zip(sides, self.evidence, strict=True))
        return tuple(sided[place] for place in self.counted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from `after` on, up to but without `before`; an empty one is open."""

    after: str = ""
    before: str = ""

    def holds(self, day: str | None) -> bool:
        """Does the day lie in the period? What has no date lies only in the period that is open at both ends.

        >>> [Period(after="2026-03-01").holds(day) for day in ("2026-02-28", "2026-03-01", None)]
        [False, True, False]
        """
        return self == Period() or (bool(day) and self.after <= str(day) and (not self.before or str(day) < self.before))

    def __str__(self) -> str:
        return " and ".join([*([f"from {self.after} on"] if self.after else []), *([f"before {self.before}"] if self.before else [])])


@dataclass(frozen=True, slots=True, kw_only=True)
class CausalMap(Drawn):
    """The signed causal map of one camp."""

    camp: str
    edges: tuple[Edge, ...]
    """Sorted by subject, then object."""
    threshold: float = 0.0
    """Confidence below which statements were left out."""
    period: Period = Period()
    """Days from which statements were taken."""
    sieve: tuple[tuple[str, int], ...] = ()
    """Each filter in words, in the order in which they were applied, with how many statements it left."""

    @property
    def nodes(self) -> tuple[str, ...]:
        return tuple(sorted({end for edge in self.edges for end in (edge.subject, edge.object)}))

    @property
    def best_believed(self) -> tuple[Edge, ...]:
        """The edges, the best believed first, of those the strongest."""
        return tuple(sorted(self.edges, key=lambda edge: (-edge.belief, -abs(edge.weight), edge.subject, edge.object)))

    @property
    def merged(self) -> dict[str, str]:
        """The node of each name that was merged into one of another name; not of one that counts turned round."""
        before = ((end.unmerged, end) for end in self._ends if end.as_read)
        return dict(sorted({own.name: end.name for own, end in before if own is not end and own.direction == end.direction}.items()))

    @property
    def turned(self) -> dict[str, str]:
        """The node of each name that was read as its opposite."""
        return {end.as_read.name: end.name for end in self._ends if end.as_read and end.as_read.direction != end.direction}

    @property
    def _ends(self) -> Iterator[Mention]:
        return (end for edge in self.edges for said in edge.evidence for end in (said.subject, said.object))

    @property
    def id(self) -> str:
        cells = (f"{e.subject}|{e.object}|{e.weight!r}|{','.join(s.id for s in e.evidence)}" for e in self.edges)
        period = (self.period.after, self.period.before) if self.period != Period() else ()
        return content_id("map", self.camp, self.threshold, *period, *cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An open question of the texts, and what statements have said to the same pair."""

    asked: Statement
    answers: tuple[Statement, ...] = ()
    """Said on the day of the question or later, or on a day unknown; in order of time."""
    earlier: tuple[Statement, ...] = ()
    """Said before it was asked."""
    day: str | None = None
    """When it was asked, ISO 8601."""

    @property
    def yes(self) -> tuple[Statement, ...]:
        """The answers that say what the question asks: the same sign, not denied."""
        return tuple(s for s in self.answers if s.sign == self.asked.sign and s.modality != "denied")

    @property
    def no(self) -> tuple[Statement, ...]:
        """The answers that say the opposite, or deny it."""
        return tuple(s for s in self.answers if s.sign != self.asked.sign or s.modality == "denied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One place where an actor was read to be for or against a thing."""

    statement: Statement
    sign: int
    """+1 for, -1 against, 0 said not to want it."""
    first_hand: bool
    """Is it the actor's own word, or the text's? Otherwise somebody else says so of the actor."""
    day: str | None = None
    """ISO 8601 day of the document, if it is known and the text does not say that it was so before."""


def side_of(stands: Iterable[Stand]) -> int:
    """Return the side, +1 or -1, that the stands weigh for, each by its confidence; 0 for neither."""
    balance = math.fsum(stand.sign * stand.statement.confidence for stand in stands)
    return 0 if abs(balance) < EVENLY else 1 if balance > 0 else -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Drawn):
    """Where an actor has stood on a thing, over time."""

    actor: str
    thing: str
    stands: tuple[Stand, ...]
    """In order of time, those without a day last."""
    changes: tuple[Stand, ...] = ()
    """The stands at which the actor's mind had changed to the other side."""

    @property
    def sign(self) -> int:
        """The side of the last change of mind; without one, the side of the stands that weigh more; 0 when neither does."""
        return self.changes[-1].sign if self.changes else side_of(stand for stand in self.stands if stand.first_hand or self._hearsay)

    @property
    def since(self) -> str | None:
        """The first day on which the actor was read to stand where it stands now."""
        days = [stand.day for stand in self.changes[-1:] or self.stands if stand.day and stand.sign == self.sign]
        return min(days, default=None)

    @property
    def _hearsay(self) -> bool:
        """Is all that is known of the position somebody else's word?"""
        return not any(stand.first_hand for stand in self.stands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A way through the map from one node to another."""

    edges: tuple[Edge, ...]
    sign: int
    strength: float
    """Absolute product of weights, in [0, 1]."""

    @property
    def weakest(self) -> Edge:
        """The edge with the least belief: where to doubt the path first."""
        return self.by_doubt[0]

    @property
    def by_doubt(self) -> tuple[Edge, ...]:
        """The edges, the least believed first."""
        return tuple(sorted(self.edges, key=lambda edge: edge.belief))


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a map says that one node does to another, over all paths."""

    camp: str
    subject: str
    object: str
    symbol: Symbol
    """Axelrod's total effect: `+` `-` `0`, `⊕` not negative, `⊖` not positive, `m` not zero, `u` any, `a` both by different paths."""
    strength: float
    """Kosko's: the best path's weakest absolute weight, in [0, 1]."""
    paths: tuple[Path, ...]
    """Strongest first."""
    symbols: tuple[Symbol, ...]
    """The effect along each path."""
    complete: bool
    """Were all simple paths looked at? If not, only those of few links."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a node does in a map."""

    node: str
    out: float
    """Sum of the absolute weights of its effects."""
    into: float
    """The same of its causes."""

    @property
    def centrality(self) -> float:
        return self.out + self.into

    @property
    def kind(self) -> Literal["driver", "receiver", "ordinary"]:
        """A driver has no cause in the map, a receiver no effect."""
        return "driver" if not self.into else "receiver" if not self.out else "ordinary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The shape of a map in numbers."""

    camp: str
    nodes: int
    links: int
    density: float
    hierarchy: float
    """From 0, all have equal effects, to 1, one has them all."""
    complexity: float | None
    """Receivers to a driver; `None` without a driver."""
    reinforcing: int
    balancing: int
    """Loops of either kind, of up to five links."""
    complete: bool
    """Were all such loops counted? If not, only the first thousand."""
    roles: tuple[Role, ...]
    """The most central first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceRule:
    """How unlike two maps are, after Markóczy and Goldberg: their letters alpha to epsilon, by what they say."""

    self_loops: bool = False
    greatest: float = 1.0
    """Greatest absolute weight of a link (beta)."""
    unshared: int = 1
    """How a pair with a node that one map lacks counts (gamma): 0 not, 1 if linked, 2 always."""
    opposed: float = 0.0
    """Added where signs oppose (delta)."""
    polarities: int = 2
    """Signs that a link can have (epsilon)."""
    weighted: bool = False
    """Compare weights; else signs alone, so that speaking more often of a link is no disagreement about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One link in two maps."""

    subject: str
    object: str
    agreement: Agreement
    one: Edge | None
    other: Edge | None
    share: float
    """What the link adds to the distance of the maps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Drawn):
    """Two maps, link by link."""

    one: str
    other: str
    """Names of the maps: the camps, with their periods where these differ."""
    maps: tuple[str, str]
    """Ids of the maps."""
    rule: DistanceRule
    distance: float | None
    """Distance ratio: 0 alike, 1 as unlike as can be; `None` where the maps hold nothing to compare."""
    jaccard: float
    """Share of the links of either that both draw with one sign."""
    differences: tuple[Difference, ...]
    """Those that add most to the distance first."""
    unlinked: float
    """What pairs without a link add to the distance, where the rule counts them."""
    consensus: CausalMap
    """The links on which both agree, on the evidence of both."""

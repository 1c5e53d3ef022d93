"""Actors and their ties, and how balanced these are."""

from dataclasses import dataclass

from causerie.drawn import Drawn
from causerie.records.statements import Statement
from causerie.records.vocabulary import Facet, PushKind, Symmetry, content_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """`subject` acts or speaks toward `object` as a friend or a foe: the evidence for both signs, and what follows."""

    subject: str
    object: str
    positive: tuple[Statement, ...]
    """Statements that the one sides with the other, most confident first."""
    negative: tuple[Statement, ...]
    """Statements that the one turns against the other."""
    doubted: tuple[Statement, ...]
    """Statements that deny it (modality `denied`)."""
    facets: tuple[Facet, ...]
    """Of each statement of `evidence`, in its order: whether it tells of words or of acts."""
    weight: float
    """`lean` in [-1, 1], shrunk for few counts and for denials."""
    lean: float
    """(for + minus for -) / (for + plus for -), in [-1, 1]; 0 when the evidence is even, or all denies."""
    low: float
    high: float
    """95 % interval of `lean`, in [-1, 1] (Wilson)."""
    belief: float
    """Probability in [0, 1] that the texts say so: the evidence for the leading sign, against the rest."""
    plus: float
    minus: float
    doubt: float
    """Effective numbers of statements, as of an `Edge`."""
    counted: tuple[int, ...] = ()
    """Places in `evidence` of the statements that count, as of an `Edge`."""

    @property
    def sign(self) -> int:
        """+1 friendly, -1 hostile, 0 neither leads."""
        return (self.lean > 0) - (self.lean < 0)

    @property
    def sure(self) -> bool:
        """Does the interval exclude 0?"""
        return self.low > 0 or self.high < 0

    @property
    def evidence(self) -> tuple[Statement, ...]:
        return (*self.positive, *self.negative, *self.doubted)

    @property
    def quadrants(self) -> tuple[tuple[str, int], ...]:
        """Statements for either sign by quadrant: `verbal cooperation`, `material conflict`, ..."""
        sides = [1] * len(self.positive) + [-1] * len(self.negative)
        kinds = {"words": "verbal", "acts": "material", "unclear": "unclear"}
        names = [f"{kinds[facet]} {'cooperation' if sign > 0 else 'conflict'}" for facet, sign in zip(self.facets, sides, strict=False)]
        return tuple((name, names.count(name)) for name in sorted(set(names)))


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorNetwork(Drawn):
    """The signed actor network: directed ties with their evidence."""

    ties: tuple[Tie, ...]
    """Sorted by subject, then object."""
    facet: Facet | None = None
    """Words or acts, where only these were taken."""
    threshold: float = 0.0
    """Confidence below which statements were left out."""

    @property
    def nodes(self) -> tuple[str, ...]:
        return tuple(sorted({end for tie in self.ties for end in (tie.subject, tie.object)}))

    @property
    def id(self) -> str:
        cells = (f"{t.subject}|{t.object}|{t.weight!r}|{','.join(s.id for s in t.evidence)}" for t in self.ties)
        return content_id("actors", self.facet, self.threshold, *cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frustration:
    """How far a signed network is from falling into camps with friends inside and foes between."""

    camps: int
    """Most camps that were allowed."""
    low: int
    high: int
    """Bounds of the least number of ties that stand against the best division; equal where it is known exactly."""
    sides: tuple[tuple[str, ...], ...]
    """The division found, which has `high` ties against it; the largest camp first. Actors that no chain of ties joins share
    a camp by chance."""
    against: tuple[tuple[str, str], ...]
    """Those ties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How balanced a signed actor network is: whether friends share friends and foes."""

    rule: Symmetry
    """How ties of two directions were made one: `pooled`, `agreeing` or `mutual`."""
    sure: bool
    """Were only ties taken whose interval excludes 0?"""
    actors: int
    friendly: int
    hostile: int
    """Undirected ties."""
    triangles: int
    balanced: int
    """Triangles whose product of signs is positive."""
    walk: float
    """Sum of exp of the eigenvalues of the signed matrix, over the same of the unsigned; 1 is balanced."""
    frustration: tuple[Frustration, ...]
    """With two camps, and with more."""

    @property
    def index(self) -> float:
        """Share of balanced triangles; 1 where there are none."""
        return self.balanced / self.triangles if self.triangles else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A tie that balance would push when two actors join, and the tie that pushes it."""

    joins: tuple[str, str]
    subject: str
    """The one of the two whose tie is pushed."""
    object: str
    """The third actor."""
    change: PushKind
    weight: float
    """The tie as it is, both directions pooled, in [-1, 1]; 0 is no tie."""
    push: float
    """Sum over common neighbours of the products of weights, with the two joined (+1); its sign is where the tie is pushed."""
    tie: tuple[Statement, ...]
    """What the tie rests on."""
    because: tuple[Statement, ...]
    """What the third actor's tie to the other of the two rests on."""

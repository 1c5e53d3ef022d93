"""What if: a scenario, what came of it in each camp, and what that rests on."""

from dataclasses import dataclass
from typing import Literal

from causerie.drawn import Drawn
from causerie.records.maps import Edge, Path
from causerie.records.statements import Statement
from causerie.records.vocabulary import (
    Action,
    Duplicates,
    Ensemble,
    Function,
    Kernel,
    NetworkMode,
    NetworkRelation,
    Rule,
    Voice,
    WindowUnit,
    content_id,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lever:
    """A node that a scenario moves up (+1) or down (-1), or anywhere between."""

    node: str
    level: float
    action: Action = "hold"
    """`hold` keeps the node at the level, `pulse` puts it there once and lets go, `drive` adds the level to what it receives all along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What is pulled, and the settings under which the answer is worked out."""

    levers: tuple[Lever, ...]
    rule: Rule = "kosko"
    function: Function = "tanh"
    slope: float = 1.0
    """The lambda of the transfer function."""
    epsilon: float = 1e-5
    """Largest change of any node at which a run counts as settled."""
    cap: int = 200
    """Most steps."""
    draws: int = 500
    seed: int = 1
    ensemble: Ensemble = "links"
    """What is drawn: `links`, each link's existence, sign and weight; `statements`, whether each statement was read rightly (the
    reader's error), and then sign and weight from those that were; `none`, each link at its weight, in one draw."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What an outcome would be if a link, or a statement, were wrong."""

    outcome: str
    subject: str
    object: str
    fault: Literal["dropped", "reversed"]
    """Of a link: it is not there, or has the other sign. Of a statement: it was misread and does not count, or says the opposite."""
    statement: Statement | None
    """The statement at fault; `None` where the whole link is."""
    before: float
    after: float
    """The change of the outcome on the map as it is, and with the fault mended."""

    @property
    def turns(self) -> bool:
        """Does the outcome change its sign, or vanish?"""
        return (self.before > 0) - (self.before < 0) != (self.after > 0) - (self.after < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Divider:
    """A link that makes two camps' outcomes differ."""

    outcome: str
    subject: str
    object: str
    one: Edge | None
    other: Edge | None
    gap: float
    """The other camp's change of the outcome minus the one's."""
    share: float
    """What of the gap goes when the camps agree on this link: the mean over giving the one's link to the other, and back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a camp's map implies for one node."""

    node: str
    direction: int
    """+1 rises, -1 falls, 0 undecided: the interval holds both signs."""
    rank: int
    """1 is the node that moves most."""
    median: float
    low: float
    high: float
    """Median and 90 % interval of the change over the draws; compare, do not read as a level."""
    probability: float
    """Share of draws with the median's sign."""
    paths: tuple[Path, ...]
    """Strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run(Drawn):
    """A scenario worked out on one camp's map."""

    scenario: Scenario
    camp: str
    map: str
    """Id of the map."""
    outcomes: tuple[Outcome, ...]
    """By rank."""
    settled: float
    """Share of draws that settled within the cap; the others are means over their last cycle."""
    residual: float
    """Largest last change over all draws; a linear press has none."""
    cycling: float = 0.0
    """Share of draws that ended on a cycle."""
    unstable: float = 0.0
    """Share of draws without a stable rest under linear press; they are left out of the outcomes."""

    @property
    def id(self) -> str:
        return content_id("run", self.map, self.scenario)


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """How positions (who is for or against what) become discourse networks."""

    mode: NetworkMode = "two"
    """`two` joins actors to concepts, `one` actors to actors over shared concepts, `concepts` concepts to concepts over shared actors."""
    relation: NetworkRelation = "subtract"
    """What a tie counts: all statements, what agrees, what conflicts, the one less the other, or (`combine`) which of the two occur."""
    normalise: str = "none"
    duplicates: Duplicates = "document"
    """Where a repeated position counts once."""
    exclude: tuple[tuple[str, str], ...] = ()
    """Pairs of variable (`actor`, `concept`, `document`, `qualifier`) and value that are left out first."""
    voice: Voice = "subject"
    """Whose position it is: who is for it (`subject`), or who is credited with saying so (`holder`)."""
    window: int = 0
    """How many units a moving window holds; 0 is one network of all time."""
    step: int = 0
    """Units from one window to the next; 0 is as many as the window has, so that windows do not overlap."""
    unit: WindowUnit = "day"
    """Days, months of the calendar, or positions (events)."""
    kernel: Kernel = "none"
    """How a statement weighs by its distance from the middle of the window; `none` counts each as one."""

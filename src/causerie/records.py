"""The records that flow from stage to stage. Read this file first.

    Page -> Document -> Statement -> CausalMap -> Run
              |-> Skipped

All are frozen and hold plain values; ids come from content, so the same input
gives the same ids on every machine. Signs are the integers +1 and -1; offsets
count characters (not bytes) of the text they point into, end exclusive.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

Relation = Literal["causes", "wants", "ties"]
Modality = Literal["stated", "hedged", "hoped", "denied", "asked"]
Kind = Literal["article", "headline"]
NodeKind = Literal["actor", "thing"]
CampKind = Literal["all", "text", "named", "generic"]
Span = tuple[int, int]

RELATIONS: tuple[Relation, ...] = ("causes", "wants", "ties")
MODALITIES: tuple[Modality, ...] = ("stated", "hedged", "hoped", "denied", "asked")

TEXT_VOICE = "the text itself"
"""The camp of statements that the text makes in its own voice."""
ALL = "all"
"""The camp that joins every holder and the text's own voice."""


def content_id(*parts: object) -> str:
    """Return 16 hex digits that depend on the parts and nothing else.

    >>> content_id("taxes", 1) == content_id("taxes", 1) != content_id("taxes1")
    True
    """
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes, and the place they came from."""

    source: str
    """File path, URL, or `-` for standard input."""
    body: bytes
    media_type: str = ""
    """As declared or told from content: `text/html`, `text/plain`; empty when unknown."""

    @property
    def id(self) -> str:
        return content_id("page", self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text of a page: its article, or one headline of a list beside it."""

    page: str
    """Id of the page."""
    source: str
    kind: Kind
    text: str
    sentences: tuple[Span, ...] = ()
    """Sentence spans in `text`, in order, without overlap."""
    start: int | None = None
    """Where `text` starts in the page's decoded text, if it stands there verbatim."""
    title: str | None = None
    date: str | None = None
    """ISO 8601 day, `2026-03-01`."""
    byline: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    """Canonical address of the article, or the link behind the headline."""

    @property
    def id(self) -> str:
        return content_id("document", self.page, self.kind, self.start, self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A source, page or document that was not read, and why."""

    source: str
    reason: str
    """One word for counting: `empty`, `binary`, `too large`, `no article`, ..."""
    detail: str = ""
    """A sentence for a person: what was seen, what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a page was, and the documents it holds."""

    source: str
    verdict: str
    """`article`, `headlines`, or the reason it was skipped: `empty`, `binary`, `too large`, `no article`, ..."""
    reason: str
    """A sentence for a person: what the verdict rests on, and what to do when nothing was read."""
    documents: tuple[Document, ...] = ()
    dropped: int = 0
    """Characters of page furniture (menus, notices, captions) that belong to no document."""

    @property
    def skipped(self) -> Skipped | None:
        return None if self.documents else Skipped(source=self.source, reason=self.verdict, detail=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of a document, and the node it names."""

    start: int
    end: int
    text: str
    name: str
    """Canonical name; for a thing neutral, without its direction ("taxes")."""
    kind: NodeKind
    direction: int = 1
    """+1 up, adopted, present; -1 down, dropped, absent ("lower taxes"). An actor is always +1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Somebody's view of how two things or actors hang together, where it was read.

    `causes`: subject brings about (+1) or prevents (-1) object. `wants`: the actor is for (+1)
    or against (-1) object. `ties`: subject acts toward object as a friend (+1) or foe (-1).
    """

    document: str
    """Id of the document."""
    relation: Relation
    subject: Mention
    object: Mention
    link: int
    modality: Modality
    holder: Mention | None = None
    """Who is credited with the view; `None` is the text's own voice."""
    cue: Span | None = None
    """Where the text says that the holder says so ("warned", "according to"), if it does."""
    confidence: float = 1.0
    """Calibrated probability that the statement (ends, relation and sign) is right."""
    quote: str = ""
    """The sentence or sentences that hold both ends, verbatim."""
    quote_start: int = 0
    """Offset of `quote` in the document's text."""

    @property
    def sign(self) -> int:
        """The sign between the two nodes, derived from directions and link."""
        match self.relation:
            case "causes":
                return self.subject.direction * self.link * self.object.direction
            case "wants":
                return self.link * self.object.direction
            case _:
                return self.link

    @property
    def camp(self) -> str:
        """Name of the holder, or `TEXT_VOICE`."""
        return self.holder.name if self.holder else TEXT_VOICE

    @property
    def claim(self) -> str:
        """Id of what is claimed: who, what, sign; the same wherever it is read."""
        return content_id("claim", self.camp, self.relation, self.subject.name, self.object.name, self.sign, self.modality)

    @property
    def id(self) -> str:
        """Id of the place where the claim was read."""
        ends = (self.subject.start, self.subject.end, self.object.start, self.object.end)
        return content_id("statement", self.document, self.claim, *ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Camp:
    """Whose views a map can be drawn from, and how many statements there are to draw it from."""

    name: str
    kind: CampKind
    """`named` is an actor with a name, `generic` a kind of people ("critics", "supporters of the bill")."""
    statements: int
    causes: int
    """Those of the statements that can become edges."""


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
    """95 % interval of the share of evidence that is positive, in [0, 1]."""
    plus: float = 0.0
    """Effective number of statements for +: each counts by its confidence and how firmly it is said."""
    minus: float = 0.0
    doubt: float = 0.0
    """The same for - and for denials. An edge drawn by hand has none of the three, only its weight."""
    linked: float = 1.0
    """Probability in [0, 1] that the texts link the two at all, whatever the sign."""

    @property
    def sign(self) -> int:
        return 1 if self.weight >= 0 else -1

    @property
    def evidence(self) -> tuple[Statement, ...]:
        return (*self.positive, *self.negative, *self.doubted)


@dataclass(frozen=True, slots=True, kw_only=True)
class CausalMap:
    """The signed causal map of one camp."""

    camp: str
    edges: tuple[Edge, ...]
    """Sorted by subject, then object."""
    threshold: float = 0.0
    """Confidence below which statements were left out."""

    @property
    def nodes(self) -> tuple[str, ...]:
        return tuple(sorted({end for edge in self.edges for end in (edge.subject, edge.object)}))

    @property
    def id(self) -> str:
        cells = (f"{e.subject}|{e.object}|{e.weight!r}|{','.join(s.id for s in e.evidence)}" for e in self.edges)
        return content_id("map", self.camp, self.threshold, *cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An open question of the texts, and what statements have said to the same pair."""

    asked: Statement
    answers: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lever:
    """A node that a scenario holds up (+1) or down (-1), or anywhere between."""

    node: str
    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What is pulled, and the settings under which the answer is worked out."""

    levers: tuple[Lever, ...]
    rule: str = "kosko"
    function: str = "tanh"
    slope: float = 1.0
    """The lambda of the transfer function."""
    epsilon: float = 1e-5
    """Largest change of any node at which a run counts as settled."""
    cap: int = 200
    """Most steps."""
    draws: int = 500
    seed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A way through the map from a lever to an outcome."""

    edges: tuple[Edge, ...]
    sign: int
    strength: float
    """Absolute product of weights, in [0, 1]."""

    @property
    def weakest(self) -> Edge:
        """The edge with the least belief: where to doubt the path first."""
        return min(self.edges, key=lambda edge: edge.belief)


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
class Run:
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
    """Largest last change over all draws."""

    @property
    def id(self) -> str:
        return content_id("run", self.map, self.scenario)

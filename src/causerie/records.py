"""The records that flow from stage to stage. Read this file first.

    Page -> Document -> Statement -> CausalMap -> Run
              |-> Skipped

All are frozen and hold plain values; ids come from content, so the same input
gives the same ids on every machine. Signs are the integers +1 and -1; offsets
count characters (not bytes) of the text they point into, end exclusive.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Literal

Relation = Literal["causes", "wants", "ties"]
Modality = Literal["stated", "hedged", "hoped", "denied", "asked"]
Kind = Literal["article", "headline"]
NodeKind = Literal["actor", "thing"]
CampKind = Literal["all", "text", "group", "named", "generic"]
Facet = Literal["words", "acts", "unclear"]
Symmetry = Literal["pooled", "agreeing", "mutual"]
PushKind = Literal["estranged", "reconciled", "drawn to", "drawn against"]
NetworkMode = Literal["two", "one", "concepts"]
NetworkRelation = Literal["ignore", "congruence", "conflict", "subtract", "combine"]
Duplicates = Literal["include", "document", "week", "month", "year", "range"]
Voice = Literal["subject", "holder"]
Kernel = Literal["none", "uniform", "epanechnikov", "triangular", "gaussian"]
Action = Literal["hold", "pulse", "drive"]
Ensemble = Literal["links", "statements", "none"]
Rule = Literal["kosko", "modified", "rescaled", "press"]
Function = Literal["tanh", "sigmoid", "bivalent", "trivalent", "saturation"]
Symbol = Literal["+", "-", "0", "⊕", "⊖", "m", "u", "a"]
Agreement = Literal["agreed", "contested", "only one", "only other"]
Level = float | str
WindowUnit = Literal["day", "month", "event"]
RecodeKind = Literal["same", "apart", "reverse"]
Span = tuple[int, int]

RELATIONS: tuple[Relation, ...] = ("causes", "wants", "ties")
MODALITIES: tuple[Modality, ...] = ("stated", "hedged", "hoped", "denied", "asked")

FIRMNESS: dict[Modality, float] = {"stated": 1.0, "denied": 1.0, "hedged": 0.5, "hoped": 0.5}
"""How much of a statement counts, by how it is said. A hedge gives the direction but not that it holds; an aim or a
purpose presumes that the means works, and is no report that it did: a judgement, half each, not a measurement.
`asked` is not there: a question says nothing yet."""
SYMMETRIES: tuple[Symmetry, ...] = ("pooled", "agreeing", "mutual")

PRIOR = 1.0
"""Imagined statements for "no link" that shrink the weight of a link few statements speak for."""

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


def agreed_weight(plus: float, minus: float, doubt: float) -> float:
    """Return the strength of a link in [-1, 1] from the effective numbers of statements for +, for - and for no link.

    >>> agreed_weight(3, 0, 0), agreed_weight(1, 1, 5)
    (0.75, 0.0)
    """
    return (plus - minus) / (plus + minus + doubt + PRIOR)


class Drawn:
    """A record that a notebook shows as a picture."""

    __slots__ = ()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Draw the record when a notebook asks: the one place where a record looks back at the views, and only then."""
        from causerie.views.charts.picture import draw

        return draw(self)._repr_mimebundle_()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What another place than the page itself says of it: the feed that names it, the archive or the crawler that keeps it."""

    title: str = ""
    date: str = ""
    """When it was published, as that place has it."""
    byline: str = ""
    captured: str = ""
    """When the page was fetched: nothing in it is newer."""


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes, and the place they came from."""

    source: str
    """File path, URL, or `-` for standard input."""
    body: bytes
    media_type: str = ""
    """As declared or told from content: `text/html`, `text/plain`; `application/json` for a text with what a crawler
    told of it; empty when unknown. A declared encoding stands behind it, as in `text/html; charset=utf-8`."""
    url: str = ""
    """The page's own address, when `source` is the file that it was kept in, or an address that led to it."""
    told: Told = NOTHING_TOLD
    """Counts only where the page itself says nothing."""

    @property
    def id(self) -> str:
        return content_id("page", self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address gave, and by what a later request can ask whether that has changed."""

    page: Page | None
    """`None`: nothing has changed since."""
    url: str
    """Where the page was in the end, after redirects."""
    etag: str = ""
    modified: str = ""
    """The headers `ETag` and `Last-Modified`, as they came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A source, page or document that was not read, and why."""

    source: str
    reason: str
    """One word for counting: `empty`, `binary`, `too large`, `no article`, ..."""
    detail: str = ""
    """A sentence for a person: what was seen, what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry of a feed or sitemap: what it says of an article, and where that is."""

    id: str
    """As the feed names it; else its address or, without one, made from its content."""
    url: str = ""
    title: str = ""
    date: str = ""
    """When it was published, as the feed gives it."""
    content: str = ""
    """The article, or the beginning or summary of it, as HTML."""
    updated: str = ""
    """When the feed says that it was last changed, if it does."""
    byline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What a feed, sitemap or list of feeds holds."""

    kind: str
    """`RSS`, `Atom`, `JSON Feed`, `OPML`, `sitemap`."""
    items: tuple[Item, ...] = ()
    feeds: tuple[str, ...] = ()
    """Addresses of the feeds or sitemaps that it names."""
    dropped: int = 0
    """Entries left out: beyond the most that are taken, or without address and content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An item of a watched feed whose page is still to be read."""

    source: str
    """Its address or, without one, a name made of those of its feed and of itself."""
    item: Item
    tries: int = 0
    """How often it was asked for in vain."""
    visits: int = 0
    """How often its page was had; one that was had before is asked for again since its feed says that it was changed."""
    etag: str = ""
    modified: str = ""
    """The headers `ETag` and `Last-Modified` of its page, where that is kept."""


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
class Story:
    """Documents that print the same copy, in one outlet or many: as evidence they count once."""

    lead: str
    """Id of the document that came first; it names the story."""
    members: tuple[str, ...]
    """Ids of all its documents, the lead first."""

    @property
    def id(self) -> str:
        return content_id("story", self.lead)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What a look at the watched feeds came to."""

    feeds: int = 0
    unchanged: int = 0
    """Of them, those that had not changed since the look before."""
    items: int = 0
    """Items that no look before had found."""
    updated: int = 0
    """Items that were read before, and of which a feed now says that they were changed."""
    skipped: tuple[Skipped, ...] = ()
    """Feeds that could not be read, and those of which some was left out."""


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
    as_read: "Mention | None" = None
    """The mention as it was read, where its name (and perhaps its direction) is now that of a node it was merged into."""


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
    def counts(self) -> float:
        """What the statement adds to the evidence for a link: its confidence times how firmly it is said; a question adds nothing."""
        return self.confidence * FIRMNESS.get(self.modality, 0.0)

    @property
    def claim(self) -> str:
        """Id of what is claimed: who, what, sign; the same wherever it is read."""
        return content_id("claim", self.camp, self.relation, self.subject.name, self.object.name, self.sign, self.modality)

    @property
    def as_read(self) -> "Statement":
        """The statement with the names that were read, whatever node they were merged into."""
        if not (self.subject.as_read or self.object.as_read):
            return self
        return replace(self, subject=self.subject.as_read or self.subject, object=self.object.as_read or self.object)

    @property
    def id(self) -> str:
        """Id of the place where the claim was read; merging names does not change it."""
        ends = (self.subject.start, self.subject.end, self.object.start, self.object.end)
        return content_id("statement", self.document, self.as_read.claim, *ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recode:
    """A curator's decision, kept beside the statements that it is about: these stay as they were read, so undoing it leaves no trace."""

    kind: RecodeKind
    """`same`: the two names are one node; `apart`: they never are; `reverse`: the one says the opposite of the other, and
    counts with its direction turned round."""
    name: str
    other: str

    @property
    def id(self) -> str:
        """Id of what is decided about, whatever the decision and whichever name comes first."""
        return content_id("recode", *sorted((self.name, self.other)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Two names of things that may be one node."""

    name: str
    """The one that would be shown: the more frequent."""
    other: str
    similarity: float
    """How alike they are, in [0, 1] (`maps.similarity`)."""
    reverse: bool = False
    """Does the one say the opposite of the other (employment, unemployment)?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A node that several names were found to mean."""

    name: str
    """The one that is shown: the most frequent, then the shortest, then the first by the alphabet."""
    names: tuple[str, ...]
    """All of them, the one that is shown first."""
    reverse: tuple[str, ...] = ()
    """Names that say the opposite, and count with their direction turned round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Camp:
    """Whose views a map can be drawn from, and how many statements there are to draw it from."""

    name: str
    kind: CampKind
    """`named` is an actor with a name, `generic` a kind of people ("critics", "supporters of the bill"), `group` what a user
    made of several holders."""
    statements: int
    causes: int
    """Those of the statements that can become edges."""
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
        return 1 if self.weight >= 0 else -1

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
    def merged(self) -> dict[str, str]:
        """The node of each name that was read and merged into one of another name; not of one that counts turned round."""
        ends = (end for edge in self.edges for said in edge.evidence for end in (said.subject, said.object))
        same = {end.as_read.name: end.name for end in ends if end.as_read and end.as_read.direction == end.direction}
        return dict(sorted(same.items()))

    @property
    def id(self) -> str:
        cells = (f"{e.subject}|{e.object}|{e.weight!r}|{','.join(s.id for s in e.evidence)}" for e in self.edges)
        period = (self.period.after, self.period.before) if self.period != Period() else ()
        return content_id("map", self.camp, self.threshold, *period, *cells)


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
    """ISO 8601 day of the document, if it is known."""


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
        balance = sum(stand.sign * stand.statement.confidence for stand in self.stands if stand.first_hand or self._hearsay)
        return self.changes[-1].sign if self.changes else (balance > 0) - (balance < 0)

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

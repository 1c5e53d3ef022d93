"""What a text states, where, and which of the names in it are one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from causerie.records.vocabulary import FIRMNESS, TEXT_VOICE, Modality, NodeKind, RecodeKind, Relation, Span, content_id


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
    """The mention as it was read, where its name (and perhaps its direction) is now that of a node it was merged into, or is told apart
    by its story."""
    parted: str = ""
    """The name with its story, `plan (“Council backs tram line”)`, where it says nothing outside it; empty where it says enough."""

    @property
    def unmerged(self) -> "Mention":
        """The mention with the name that it had before names were merged: as read, or told apart by its story."""
        if not self.as_read or self.name == self.parted:
            return self
        return replace(self.as_read, name=self.parted, parted=self.parted, as_read=self.as_read) if self.parted else self.as_read

    @property
    def span(self) -> Span:
        return self.start, self.end


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
        """The statement with the names that were read, whatever they are called now."""
        holder = self.holder and (self.holder.as_read or self.holder)
        return self.with_mentions(self.subject.as_read or self.subject, self.object.as_read or self.object, holder)

    @property
    def unmerged(self) -> "Statement":
        """The statement with the names that it had before names were merged; those of which each story has its own are still told apart."""
        return self.with_mentions(self.subject.unmerged, self.object.unmerged, self.holder)

    def with_mentions(self, subject: Mention, object: Mention, holder: Mention | None) -> "Statement":
        """The statement with other mentions; itself where they are its own."""
        same = subject is self.subject and object is self.object and holder is self.holder
        return self if same else replace(self, subject=subject, object=object, holder=holder)

    @property
    def id(self) -> str:
        """Id of the place where the claim was read; merging names does not change it."""
        ends = (self.subject.start, self.subject.end, self.object.start, self.object.end)
        return content_id("statement", self.document, self.as_read.claim, *ends)


def names_before(statements: Iterable[Statement], *kinds: NodeKind) -> dict[str, str]:
    """Return the name of each actor or thing, or of those of one kind, by the name that it had before names were merged, by which it may
    still be asked for."""
    mentions = (mention for each in statements for mention in (each.subject, each.object, each.holder) if mention and mention.as_read)
    return {mention.unmerged.name: mention.name for mention in mentions if not kinds or mention.kind in kinds}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recode:
    """A curator's decision, kept beside the statements that it is about: these stay as they were read, so undoing it leaves no trace."""

    kind: RecodeKind
    """`same`: the two names are one node; `apart`: they never are; `reverse`: the one says the opposite of the other, and
    counts with its direction turned round. Of a name and itself: `same`, it is one thing in all stories; `apart`, another in each."""
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
    """How alike they are, in [0, 1] (`maps.nodes.similarity`)."""
    reverse: bool = False
    """Does the one say the opposite of the other (employment, unemployment)?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A node that several names were found to mean."""

    name: str
    """The one that is shown: the most frequent, then the shortest, then the first by the alphabet; one that says nothing outside its own
    text only where there is no other."""
    names: tuple[str, ...]
    """All of them, the one that is shown first."""
    reverse: tuple[str, ...] = ()
    """Names that say the opposite, and count with their direction turned round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """A name that says nothing outside its own text ("plan"), and what it is called in each of the stories that say it."""

    name: str
    names: tuple[str, ...]
    """By the alphabet."""
    stories: tuple[str, ...]
    """The leads of the stories, in the order of `names`."""

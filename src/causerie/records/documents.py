"""The texts of a page, what the page was, and stories that many pages print."""

from dataclasses import dataclass

from causerie.records.pages import Skipped
from causerie.records.vocabulary import Kind, Span, content_id


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

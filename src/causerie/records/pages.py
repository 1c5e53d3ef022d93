"""Where text comes from: pages as they were got, feeds and their items, what was skipped."""

from dataclasses import dataclass

from causerie.records.vocabulary import content_id


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
    """In a word or two, for counting: `empty`, `binary`, `too large`, `no article`, ..."""
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

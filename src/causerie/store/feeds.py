"""Watched feeds: their items, those that wait and those that were read, and which page of a watched source is in view.

A watched source has one page in view, the one that was read last. Those that it replaced stay as they were, with all
that was read from them, so that an id that somebody wrote down can still be looked up.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from causerie.records import Fetched, Item, Waiting, content_id
from causerie.store import payloads
from causerie.store.database import Database, clear

TABLES = (
    "CREATE TABLE IF NOT EXISTS feed (address BLOB PRIMARY KEY, etag TEXT, modified TEXT)",
    "CREATE TABLE IF NOT EXISTS item (source BLOB PRIMARY KEY, feed BLOB, id TEXT, payload TEXT, tries INTEGER, due REAL,"
    " UNIQUE (feed, id))",
    "CREATE TABLE IF NOT EXISTS mark (feed BLOB, source BLOB, mark TEXT, PRIMARY KEY (feed, source)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS visit (source BLOB PRIMARY KEY, page TEXT, etag TEXT, modified TEXT, times INTEGER, at REAL)",
    "CREATE TABLE IF NOT EXISTS replaced (source BLOB, page TEXT, successor TEXT, PRIMARY KEY (source, page)) WITHOUT ROWID",
)
"""Laid when a feed is first watched. An item without a time at which it is due has been read, or given up.

A mark is what a feed last told of an item's state; another one says that it was changed. A visit is the page that an item
had when it was last fetched, by what a server can say that it is still the same, and how often it was fetched."""

Again = Callable[[int, float], float | None]
"""Says when a page may be fetched again that was fetched so often, and last at that time; `None` when it no longer may."""


class Feeds:
    """The tables of the feeds in a corpus's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def validators(self, feed: str) -> tuple[str, str]:
        """Return the `ETag` and `Last-Modified` that a feed had when its items were last noted."""
        found = self._database.rows("SELECT etag, modified FROM feed WHERE address = ?", payloads.key(feed)) if self._are_there() else []
        return found[0] if found else ("", "")

    def note(self, feed: str, items: Iterable[Item], *, again: Again, etag: str = "", modified: str = "") -> tuple[int, int]:
        """Note the items that a feed holds, all or none; return how many are new and how many that were read are due again.

        New is what has no known address and no known id of the feed. Read again, when `again` says so, is what the feed
        tells otherwise than before. Only with the items are the validators kept by which the feed is not sent again: what they
        stand for cannot be missed.
        """
        own, database = payloads.key(feed), self._database
        with database.transaction():
            self._lay()
            named = dict(database.rows("SELECT id, source FROM item WHERE feed = ?", own))
            marks = dict(database.rows("SELECT source, mark FROM mark WHERE feed = ?", own))
            told = [(named.get(item.id) or payloads.key(_source(feed, item)), _mark(item), item) for item in items]
            other = [(source, mark, item) for source, mark, item in told if marks.get(source) != mark]
            new = [(source, own, item.id, payloads.payload(_in_short(item))) for source, _, item in other if source not in marks]
            added = database.change_each("INSERT OR IGNORE INTO item VALUES (?, ?, ?, ?, 0, 0)", new)
            due = sum(self._note_change(source, item, again) for source, _, item in other if source in marks)
            database.change_each("INSERT OR REPLACE INTO mark VALUES (?, ?, ?)", ((own, source, mark) for source, mark, _ in other))
            database.change("INSERT OR REPLACE INTO feed VALUES (?, ?, ?)", own, etag, modified)
        return max(0, added), due

    def _note_change(self, source: bytes, item: Item, again: Again) -> bool:
        """Take what a feed tells anew of an item, under the address that it has here. One that was read and not withdrawn is due again."""
        query = (
            "SELECT payload, item.due, coalesce(times, 0), coalesce(at, 0.0), EXISTS (SELECT 1 FROM page WHERE page.source = item.source"
            " AND page != '') FROM item LEFT JOIN visit USING (source) WHERE item.source = ?"
        )
        for text, waits, times, at, kept in self._database.rows(query, source):
            due = again(times, at) if waits is None and kept else waits
            told = payloads.payload(replace(_in_short(item), url=payloads.item(text).url))
            anew = waits is None and due is not None
            tries = ", tries = 0" if anew else ""
            self._database.change(f"UPDATE item SET payload = ?, due = ?{tries} WHERE source = ?", told, due, source)
            return anew
        return False

    def visited(self, source: str, found: Fetched, at: float) -> None:
        """Note what a fetch of an item gave; that it has not changed is a visit too."""
        page = found.page.id if found.page else ""
        other = "page = excluded.page, etag = excluded.etag, modified = excluded.modified, " if page else ""
        again = f"ON CONFLICT (source) DO UPDATE SET {other}times = times + 1, at = excluded.at"
        with self._database.transaction():
            values = (payloads.key(source), page, found.etag, found.modified, at)
            self._database.change(f"INSERT INTO visit VALUES (?, ?, ?, ?, 1, ?) {again}", *values)

    def waiting(self, now: float, *, feed: str = "") -> list[Waiting]:
        """Return the items that are due, in the order in which they were found, those that were read before behind all new ones.

        Of a feed, if one is named, the items that no other feed had named before.

        A server is asked whether a page has changed only where that page is in view.
        """
        if not self._are_there():
            return []
        query = (
            "SELECT item.source, payload, tries, coalesce(times, 0), etag, modified, EXISTS (SELECT 1 FROM "
            f"{self.in_view('page')} AS held WHERE held.source = item.source AND held.page = visit.page)"
            f" FROM item LEFT JOIN visit USING (source) WHERE due <= ?{' AND feed = ?' * bool(feed)} ORDER BY times IS NOT NULL, item.rowid"
        )
        with clear(self._database.path):
            return [_waiting(*row) for row in self._database.rows(query, now, *[payloads.key(feed)] * bool(feed))]

    def postpone(self, source: str, due: float | None) -> None:
        """Let an item that was asked for in vain wait until it is due again; `None` gives it up."""
        with self._database.transaction():
            self._database.change("UPDATE item SET tries = tries + 1, due = ? WHERE source = ?", due, payloads.key(source))

    def settle(self, source: str) -> None:
        """Let an item wait no longer, as its page is known."""
        waits = "SELECT 1 FROM item WHERE source = ? AND due IS NOT NULL"
        if self._are_there() and self._database.rows(waits, payloads.key(source)):
            self.postpone(source, None)

    def left(self) -> int:
        """Count the items that wait, due or not."""
        return int(self._database.rows("SELECT count(*) FROM item WHERE due IS NOT NULL")[0][0]) if self._are_there() else 0

    def hold(self, source: str) -> bool:
        """Is the source an item of a watched feed?"""
        return self._are_there() and bool(self._database.rows("SELECT 1 FROM item WHERE source = ?", payloads.key(source)))

    def read(self, source: str, page: str) -> bool:
        """Let an item wait no longer; its page, if one is named, takes the place of those before it. `True` when there were some."""
        own = payloads.key(source)
        self._database.change("UPDATE item SET due = NULL WHERE source = ?", own)
        if not page:
            return False
        self._database.change("DELETE FROM replaced WHERE source = ? AND page = ?", own, page)
        older = f"SELECT source, page, ? FROM {self.in_view('page')} WHERE source = ? AND page NOT IN (?, '')"
        return self._database.change(f"INSERT INTO replaced {older}", page, own, page) > 0

    def in_view(self, table: str) -> str:
        """Return the table as a query's source, without the rows of pages that gave way to later ones."""
        replaced = "SELECT 1 FROM replaced WHERE replaced.source = old.source AND replaced.page = old.page"
        return f"(SELECT rowid, * FROM {table} AS old WHERE NOT EXISTS ({replaced}))" if self._database.has("replaced") else table

    def _are_there(self) -> bool:
        """Are feeds watched? Tables that a corpus from before they were thought of lacks are laid on the way."""
        if self._database.has("item") and not self._database.has("replaced"):
            self._lay()
        return self._database.has("item")

    def _lay(self) -> None:
        for statement in TABLES:
            self._database.change(statement)


def _source(feed: str, item: Item) -> str:
    return item.url or f"{feed}#{item.id}"


def _in_short(item: Item) -> Item:
    """An item that has an address is read there, and its content not kept."""
    return replace(item, content="") if item.url else item


def _mark(item: Item) -> str:
    """Return what tells one state of an item from another: its feed's word for it, else a digest of what the feed shows."""
    return item.updated or content_id("state", item.date, item.title, item.content)


def _waiting(source: bytes, text: str, tries: int, visits: int, etag: str | None, modified: str | None, held: int) -> Waiting:
    validators = {"etag": etag or "", "modified": modified or ""} if held else {}
    return Waiting(source=payloads.name(source), item=payloads.item(text), tries=tries, visits=visits, **validators)

"""Feeds that are looked at again and again: what is new in them is noted first, and then read, each item once.

What is known of feeds and items is in the corpus. An item waits there from the moment that its feed was read until its page
was kept, which is one step with keeping the page: whenever the process ends, the next one goes on with what waits.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from math import inf
from time import monotonic

from causerie.errors import SourceError
from causerie.pages import feeds
from causerie.pages.abreast import SMALL, Question, Questions, answers
from causerie.pages.addresses import ADDRESS, fetched, host_of
from causerie.pages.canned import PASSING_REASONS, Fetches
from causerie.pages.kinds import MAX_BYTES
from causerie.paths import did_you_mean
from causerie.records import Feed, Fetched, Page, Poll, Skipped, Waiting
from causerie.store import Store

REST = 15 * 60.0  # seconds until an item that could not be had is asked for again; four times as long after each further time
MOST_TRIES = 5  # so that the last is three and a half days after the first
DEEPEST = 3  # lists of lists of feeds
MOST_VISITS = 9  # of one page; REST after the first, twice as long after each further one, so that the last is two and a half days later
MOST_UPDATES = 60  # pages of a host that are read again in one look, since some call all of their pages new
MOST_SILENT = 3  # answers in a row that a host owes before it is asked no more in one look
FEED, NEW, AGAIN = range(3)
"""Ranks: of one host the feeds are asked for first, and what was read before behind all that is new."""


_Asked = Question[str | Waiting, Fetched | Skipped]
"""A feed, by its address or file, or an item."""


class Look:
    """One look at the watched feeds: each of them is asked, and each item that is due, as soon as its host has time.

    A page may come before the next feed does, so that no host waits for another one's. What may be had later is postponed,
    and given up after some tries; a page that was had before is asked for only if it has changed, and else is no page to read.
    """

    def __init__(
        self,
        sources: Iterable[str],
        store: Store,
        fetches: Fetches,
        *,
        now: float,
        stopped: Callable[[], bool],
        longest: float = inf,
    ) -> None:
        """A source is an address, or a file that holds a feed or a list of them.

        `longest` is for how many seconds pages of one host are asked for.
        """
        self._store, self._fetches, self._now, self._stopped, self._patience = store, fetches, now, stopped, _Patience(longest)
        self._questions = Questions[str | Waiting, Fetched | Skipped]()
        self._polls = list[Poll]()
        self._depths, self._open = dict[str, int](), set[str]()
        self._taken, self._again = set[str](), Counter[str]()
        self._ask_for_feeds([checked(source) for source in sources], 1)

    @property
    def poll(self) -> Poll:
        """What has come of the feeds so far."""
        return _total(self._polls)

    def pages(self) -> Iterator[Page | Skipped | None]:
        """Yield what has come of each item that is due, and `None` whenever nothing comes for a moment."""
        self._ask_for_pages(self._store.feeds.waiting(self._now))
        for heard in answers(self._questions, stopped=self._stopped):
            if heard is None:
                yield None
                continue
            question, found = heard
            if isinstance(found, Skipped) and found.reason == "stopped":
                continue  # it waits as it did
            self._patience.note(question, found)
            if isinstance(question.about, str):
                self._hear_feed(question.about, found)
            else:
                yield from _given(question.about, found, self._store, self._now)
            self._spare(question.host)

    def _ask_for_feeds(self, sources: Iterable[str], depth: int) -> None:
        for source in sources if depth <= DEEPEST else ():
            if source not in self._depths:
                self._depths[source] = depth
                self._open.add(source)
                ask = partial(_ask_feed, source, *self._store.feeds.validators(source), self._fetches)
                room = SMALL if ADDRESS.match(source) else feeds.MOST_BYTES
                self._ask(Question(host=host_of(source), ask=ask, about=source, rank=FEED, size=feeds.MOST_BYTES, room=room))

    def _ask_for_pages(self, due: Iterable[Waiting]) -> None:
        """Ask for items, each once; of the pages that are to be read again leave some for the next look where a host has too many."""
        for waiting in due:
            host, again = host_of(waiting.item.url), waiting.visits > 0
            if waiting.source not in self._taken and not (again and self._again[host] >= MOST_UPDATES):
                self._taken.add(waiting.source)
                self._again[host] += again
                ask = partial(fetched, waiting, self._fetches)
                self._ask(Question(host=host, ask=ask, about=waiting, rank=AGAIN if again else NEW, size=MAX_BYTES))

    def _ask(self, question: _Asked) -> None:
        self._questions.add(question)
        self._spare(question.host)

    def _hear_feed(self, source: str, found: Fetched | Skipped) -> None:
        look, further = _noted(source, found, self._store, self._now)
        self._polls.append(look)
        self._ask_for_feeds(further, self._depths[source] + 1)
        self._close(source)

    def _close(self, source: str) -> None:
        """Ask for what a feed holds, and after the last one for all, since a feed may tell of an item that another one named first."""
        self._open.discard(source)
        self._ask_for_pages(self._store.feeds.waiting(self._now, feed=source if self._open else ""))

    def _spare(self, host: str) -> None:
        """Leave for the next look what the host is not to be asked further in this one."""
        for question in self._questions.drop(host, lowest=self._patience.bound(host)):
            if isinstance(question.about, str):
                self._polls.append(Poll(feeds=1, skipped=(_silent(question.about, host),)))
                self._close(question.about)


class _Patience:
    """Who is asked no more in one look: for pages a host that had its time, and for anything one that gives no answer."""

    def __init__(self, longest: float) -> None:
        self._longest = longest
        self._in_vain, self._since = Counter[str](), dict[str, float]()

    def note(self, question: _Asked, found: Fetched | Skipped) -> None:
        """Note an answer. A host that gave none several times in a row has no further turn, whatever it gives afterwards."""
        if self.bound(question.host) > FEED:
            self._in_vain[question.host] = self._in_vain[question.host] + 1 if _may_pass(found) else 0
        if question.rank > FEED:
            self._since.setdefault(question.host, monotonic())

    def bound(self, host: str) -> int:
        """Return the rank from which on the host is asked no more."""
        if self._in_vain[host] >= MOST_SILENT:
            return FEED
        return NEW if monotonic() - self._since.get(host, inf) > self._longest else AGAIN + 1


def _silent(source: str, host: str) -> Skipped:
    detail = f"{host} gave no answer {MOST_SILENT} times in a row, and is asked again at the next look only."
    return Skipped(source=source, reason="unreachable", detail=detail)


def checked(source: str) -> str:
    """Return the feed, once it is known that it is there, or may be."""
    if not ADDRESS.match(source) and not os.path.isfile(source):
        told = f"There is no feed {source!r}: it is neither an address nor a file.{did_you_mean(source, os.path.isfile)}"
        raise SourceError(f"{told} An address begins with http:// or https://.")
    return source


def _ask_feed(source: str, etag: str, modified: str, fetches: Fetches, size: int) -> Fetched | Skipped:
    return fetches.fetch(source, etag=etag, modified=modified, size=size) if ADDRESS.match(source) else _file(source, size)


def _noted(source: str, found: Fetched | Skipped, store: Store, now: float) -> tuple[Poll, Sequence[str]]:
    """Return what a look at one feed came to, and the feeds that it names."""
    if isinstance(found, Skipped):
        return Poll(feeds=1, skipped=(found,)), ()
    if found.page is None:
        return Poll(feeds=1, unchanged=1), ()
    feed = feeds.parse(found.page.body, found.url)
    if feed is None:
        detail = "It is no feed, sitemap or list of feeds that can be read. Look for its feed's address, or read it: causerie read."
        return Poll(feeds=1, skipped=(Skipped(source=source, reason="no feed", detail=detail),)), ()
    items, updated = _note(source, feed, found, store, now)
    return Poll(feeds=1, items=items, updated=updated, skipped=_left_out(source, feed)), feed.feeds


def _note(source: str, feed: Feed, found: Fetched, store: Store, now: float) -> tuple[int, int]:
    """Note the items of a feed. A list of feeds is asked for whole each time, since what it names is looked at each time."""
    validators = {} if feed.feeds else {"etag": found.etag, "modified": found.modified}
    return store.feeds.note(source, feed.items, again=partial(_again, now), **validators)


def _again(now: float, visits: int, last: float) -> float | None:
    """Return when a page that was changed may be fetched again: the oftener it was, the later."""
    return max(now, last + REST * 2 ** (visits - 1)) if visits < MOST_VISITS else None


def _left_out(source: str, feed: Feed) -> tuple[Skipped, ...]:
    return tuple(each for each in feeds.left_out(source, feed) if each.reason != "list of feeds")


def _total(looks: Sequence[Poll]) -> Poll:
    return Poll(
        feeds=sum(look.feeds for look in looks),
        unchanged=sum(look.unchanged for look in looks),
        items=sum(look.items for look in looks),
        updated=sum(look.updated for look in looks),
        skipped=in_order(chain.from_iterable(look.skipped for look in looks)),
    )


def in_order(skipped: Iterable[Skipped]) -> tuple[Skipped, ...]:
    """Return what was skipped by source, in whatever order it came."""
    return tuple(sorted(skipped, key=lambda each: (each.source, each.reason, each.detail)))


def _file(path: str, size: int) -> Fetched | Skipped:
    try:
        with open(checked(path), "rb") as stream:
            return Fetched(page=Page(source=path, body=stream.read(size)), url="")
    except OSError as error:
        return Skipped(source=path, reason="unreadable", detail=f"It cannot be read: {error.strerror or error}. Check its permissions.")


def _given(waiting: Waiting, found: Fetched | Skipped, store: Store, now: float) -> Iterator[Page | Skipped]:
    """Yield what has come of an item, and note when it is due again."""
    if isinstance(found, Skipped):
        store.feeds.postpone(waiting.source, _due(found, waiting.tries, now))
        yield found
        return
    store.feeds.visited(waiting.source, found, now)
    if found.page is None:
        store.feeds.settle(waiting.source)
    else:
        yield found.page


def put_off(store: Store, skipped: Iterable[Skipped], now: float) -> None:
    """Let the items that are still due though they were taken, since a reader had no answer about them, wait as if a page had not come."""
    sources = {item.source for item in skipped}
    for waiting in store.feeds.waiting(now):
        if waiting.source in sources:
            store.feeds.postpone(waiting.source, _later(waiting.tries, now))


def _may_pass(found: Fetched | Skipped) -> bool:
    return isinstance(found, Skipped) and found.reason in PASSING_REASONS


def _due(skipped: Skipped, tries: int, now: float) -> float | None:
    return _later(tries, now) if _may_pass(skipped) else None


def _later(tries: int, now: float) -> float | None:
    """Return when to ask again after so many tries in vain; `None` when there were enough."""
    return now + REST * 4**tries if tries + 1 < MOST_TRIES else None

"""Feeds that are looked at again and again: what is new in them is noted first, and then read, each item once.

What is known of feeds and items is in the corpus. An item waits there from the moment that its feed was read until its page
was kept, which is one step with keeping the page: whenever the process ends, the next one goes on with what waits.
"""

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from causerie.errors import SourceError
from causerie.pages import feeds
from causerie.pages.canned import PASSING_REASONS, Fetches
from causerie.pages.files import ADDRESS, fetched
from causerie.records import Feed, Fetched, Page, Poll, Skipped, Waiting
from causerie.store import Store

REST = 15 * 60.0  # seconds until an item that could not be had is asked for again; four times as long after each further time
MOST_TRIES = 5  # so that the last is three and a half days after the first
DEEPEST = 3  # lists of lists of feeds


def poll(sources: Iterable[str], store: Store, fetches: Fetches, *, stopped: Callable[[], bool]) -> Poll:
    """Look at each feed, and at those that a list of feeds names, and note their items.

    A source is an address, or a file that holds a feed or a list of them.
    """
    done, pending, seen = Poll(), deque((source, 1) for source in sources), set[str]()
    while pending and not stopped():
        source, depth = pending.popleft()
        if source in seen:
            continue
        seen.add(source)
        done, named = _look(source, store, fetches, done)
        pending += [(name, depth + 1) for name in named if depth < DEEPEST]
    return done


def _look(source: str, store: Store, fetches: Fetches, done: Poll) -> tuple[Poll, Sequence[str]]:
    """Return the poll with what one feed adds to it, and the feeds that it names."""
    etag, modified = store.validators(source)
    found = fetches.fetch(source, etag=etag, modified=modified, size=feeds.MOST_BYTES) if ADDRESS.match(source) else _file(source)
    if isinstance(found, Skipped):
        return done if found.reason == "stopped" else _plus(done, skipped=(found,)), ()
    if found.page is None:
        return _plus(done, unchanged=1), ()
    feed = feeds.parse(found.page.body, found.url)
    if feed is None:
        detail = "It is no feed, sitemap or list of feeds that can be read. Look for its feed's address, or read it: causerie read."
        return _plus(done, skipped=(Skipped(source=source, reason="no feed", detail=detail),)), ()
    return _plus(done, items=_note(source, feed, found, store), skipped=_left_out(source, feed)), feed.feeds


def _note(source: str, feed: Feed, found: Fetched, store: Store) -> int:
    """Note the items of a feed. A list of feeds is asked for whole each time, since what it names is looked at each time."""
    validators = {} if feed.feeds else {"etag": found.etag, "modified": found.modified}
    return store.note(source, feed.items, **validators)


def _left_out(source: str, feed: Feed) -> tuple[Skipped, ...]:
    return tuple(each for each in feeds.left_out(source, feed) if each.reason != "list of feeds")


def _plus(done: Poll, *, unchanged: int = 0, items: int = 0, skipped: tuple[Skipped, ...] = ()) -> Poll:
    return Poll(feeds=done.feeds + 1, unchanged=done.unchanged + unchanged, items=done.items + items, skipped=(*done.skipped, *skipped))


def _file(path: str) -> Fetched | Skipped:
    if not os.path.isfile(path):
        raise SourceError(f"There is no feed {path!r}: it is neither an address nor a file. An address begins with http:// or https://.")
    try:
        with open(path, "rb") as stream:
            return Fetched(page=Page(source=path, body=stream.read(feeds.MOST_BYTES)), url="")
    except OSError as error:
        return Skipped(source=path, reason="unreadable", detail=f"It cannot be read: {error.strerror or error}. Check its permissions.")


def take(store: Store, fetches: Fetches, now: float, *, stopped: Callable[[], bool]) -> Iterator[Page | Skipped]:
    """Yield the page of each item that is due; one that may be had later is postponed, and given up after some tries."""
    for waiting in _in_turns(store.waiting(now)):
        if stopped():
            return
        found = fetched(waiting.item, waiting.source, fetches)
        if isinstance(found, Skipped):
            if found.reason == "stopped":
                return
            store.postpone(waiting.source, _due(found, waiting.tries, now))
        yield found


def put_off(store: Store, skipped: Iterable[Skipped], now: float) -> None:
    """Let the items that are still due though they were taken, since a reader had no answer about them, wait as if a page had not come."""
    sources = {item.source for item in skipped}
    for waiting in store.waiting(now):
        if waiting.source in sources:
            store.postpone(waiting.source, _later(waiting.tries, now))


def _due(skipped: Skipped, tries: int, now: float) -> float | None:
    return _later(tries, now) if skipped.reason in PASSING_REASONS else None


def _later(tries: int, now: float) -> float | None:
    """Return when to ask again after so many tries in vain; `None` when there were enough."""
    return now + REST * 4**tries if tries + 1 < MOST_TRIES else None


def _in_turns(waiting: Iterable[Waiting]) -> Iterator[Waiting]:
    """Yield an item of each host in turn, so that one host's pause is spent on the others."""
    hosts: defaultdict[str, deque[Waiting]] = defaultdict(deque)
    for each in waiting:
        hosts[urlsplit(each.item.url).netloc].append(each)
    while hosts:
        yield from [items.popleft() for items in hosts.values()]
        hosts = defaultdict(deque, {host: items for host, items in hosts.items() if items})

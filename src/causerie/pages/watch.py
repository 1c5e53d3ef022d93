"""Feeds that are looked at again and again: what is new in them is noted first, and then read, each item once.

What is known of feeds and items is in the corpus. An item waits there from the moment that its feed was read until its page
was kept, which is one step with keeping the page: whenever the process ends, the next one goes on with what waits.
"""

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from urllib.parse import urlsplit

from causerie.errors import SourceError
from causerie.pages import feeds
from causerie.pages.abreast import answers
from causerie.pages.canned import PASSING_REASONS, Fetches
from causerie.pages.files import ADDRESS
from causerie.records import Feed, Fetched, Page, Poll, Skipped, Waiting
from causerie.store import Store

REST = 15 * 60.0  # seconds until an item that could not be had is asked for again; four times as long after each further time
MOST_TRIES = 5  # so that the last is three and a half days after the first
DEEPEST = 3  # lists of lists of feeds
FEEDS_AHEAD = 4  # feeds that are held at a time; each may have 64 MiB
MOST_VISITS = 9  # of one page; REST after the first, twice as long after each further one, so that the last is two and a half days later
MOST_UPDATES = 60  # pages of a host that are read again in one look, since some call all of their pages new


def poll(sources: Iterable[str], store: Store, fetches: Fetches, *, now: float, stopped: Callable[[], bool]) -> Poll:
    """Look at each feed, and at those that a list of feeds names, and note their items.

    A source is an address, or a file that holds a feed or a list of them.
    """
    looks, named, seen = list[Poll](), list(sources), set[str]()
    for _ in range(DEEPEST):
        level = [source for source in dict.fromkeys(named) if source not in seen]
        seen.update(level)
        named = []
        asked = [(_host(source), partial(_look, source, *store.feeds.validators(source), fetches)) for source in level]
        for source, found in zip(level, answers(asked, stopped=stopped, ahead=FEEDS_AHEAD), strict=False):
            look, further = _noted(source, found, store, now)
            looks.append(look)
            named += further
    return _total(looks)


def _look(source: str, etag: str, modified: str, fetches: Fetches) -> Fetched | Skipped:
    return fetches.fetch(source, etag=etag, modified=modified, size=feeds.MOST_BYTES) if ADDRESS.match(source) else _file(source)


def _noted(source: str, found: Fetched | Skipped, store: Store, now: float) -> tuple[Poll, Sequence[str]]:
    """Return what a look at one feed came to, and the feeds that it names."""
    if isinstance(found, Skipped):
        return Poll() if found.reason == "stopped" else Poll(feeds=1, skipped=(found,)), ()
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
        skipped=tuple(chain.from_iterable(look.skipped for look in looks)),
    )


def _file(path: str) -> Fetched | Skipped:
    if not os.path.isfile(path):
        raise SourceError(f"There is no feed {path!r}: it is neither an address nor a file. An address begins with http:// or https://.")
    try:
        with open(path, "rb") as stream:
            return Fetched(page=Page(source=path, body=stream.read(feeds.MOST_BYTES)), url="")
    except OSError as error:
        return Skipped(source=path, reason="unreadable", detail=f"It cannot be read: {error.strerror or error}. Check its permissions.")


def take(store: Store, fetches: Fetches, now: float, *, stopped: Callable[[], bool]) -> Iterator[Page | Skipped]:
    """Yield the page of each item that is due; one that may be had later is postponed, and given up after some tries.

    A page that was had before is asked for only if it has changed; one that has not is no page to read.
    """
    due = list(_in_turns(_bounded(store.feeds.waiting(now))))
    asked = [(_host(waiting.item.url), partial(_fetched, waiting, fetches)) for waiting in due]
    for waiting, found in zip(due, answers(asked, stopped=stopped), strict=False):
        if isinstance(found, Skipped):
            if found.reason == "stopped":
                return
            store.feeds.postpone(waiting.source, _due(found, waiting.tries, now))
            yield found
        else:
            store.feeds.visited(waiting.source, found, now)
            if found.page is None:
                store.feeds.settle(waiting.source)
            else:
                yield found.page


def _fetched(waiting: Waiting, fetches: Fetches) -> Fetched | Skipped:
    """Ask for the page that an item names; of one without an address, give what stands in the feed."""
    item = waiting.item
    if not item.url:
        return Fetched(page=feeds.page(item, waiting.source), url="")
    found = fetches.fetch(item.url, etag=waiting.etag, modified=waiting.modified)
    if isinstance(found, Skipped):
        return found
    if found.page:
        return replace(found, page=replace(found.page, told=feeds.told(item)))
    asked = waiting.etag or waiting.modified
    return found if asked else Skipped(source=item.url, reason="empty", detail="The server sent no page.")


def _bounded(waiting: Iterable[Waiting]) -> Iterator[Waiting]:
    """Leave pages that are to be read again for the next look where there are too many of one host."""
    again: defaultdict[str, int] = defaultdict(int)
    for each in waiting:
        again[host := _host(each.item.url)] += each.visits > 0
        if not each.visits or again[host] <= MOST_UPDATES:
            yield each


def put_off(store: Store, skipped: Iterable[Skipped], now: float) -> None:
    """Let the items that are still due though they were taken, since a reader had no answer about them, wait as if a page had not come."""
    sources = {item.source for item in skipped}
    for waiting in store.feeds.waiting(now):
        if waiting.source in sources:
            store.feeds.postpone(waiting.source, _later(waiting.tries, now))


def _due(skipped: Skipped, tries: int, now: float) -> float | None:
    return _later(tries, now) if skipped.reason in PASSING_REASONS else None


def _later(tries: int, now: float) -> float | None:
    """Return when to ask again after so many tries in vain; `None` when there were enough."""
    return now + REST * 4**tries if tries + 1 < MOST_TRIES else None


def _in_turns(waiting: Iterable[Waiting]) -> Iterator[Waiting]:
    """Yield an item of each host in turn, so that one host's pause is spent on the others."""
    hosts: defaultdict[str, deque[Waiting]] = defaultdict(deque)
    for each in waiting:
        hosts[_host(each.item.url)].append(each)
    while hosts:
        yield from [items.popleft() for items in hosts.values()]
        hosts = defaultdict(deque, {host: items for host, items in hosts.items() if items})


def _host(address: str) -> str:
    return urlsplit(address).netloc

"""Addresses to pages: what is there, and of a feed the pages that its items name, several hosts at a time."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

from causerie.pages import feeds
from causerie.pages.abreast import Question, Questions, answers
from causerie.pages.canned import Fetches
from causerie.pages.kinds import MAX_BYTES
from causerie.records import Fetched, Item, Page, Skipped, Waiting

ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")

ITEM, SOURCE = range(2)
"""Ranks: of one host what its feeds name comes before what else was given, which may be further feeds."""
MOST_WAITING = 50_000
"""Items, a kilobyte each, from which on no further source is asked until some of them were."""

_Asked = Question[Waiting, Fetched | Skipped]
Unfold = Callable[[Page], Iterable[Page | Skipped]]
"""What finds the pages in that which is at an address, and is no feed."""


def arrivals(sources: Iterable[str], fetches: Fetches, unfold: Unfold) -> Iterator[Page | Skipped | None]:
    """Yield what has come of each address, and `None` whenever nothing comes for a moment."""
    questions = Questions[Waiting, Fetched | Skipped]()
    for source in sources:
        questions.add(_question(Waiting(source=source, item=Item(id=source, url=source)), fetches, SOURCE))
    for heard in answers(questions, stopped=lambda: False):
        yield from _come(*heard, lambda item: questions.add(_question(item, fetches, ITEM)), unfold) if heard else (None,)
        questions.held = frozenset([SOURCE] if questions.waiting(ITEM) >= MOST_WAITING else [])


def _come(question: _Asked, found: Fetched | Skipped, ask: Callable[[Waiting], None], unfold: Unfold) -> Iterator[Page | Skipped]:
    """Yield what has come of one address; what it names, where it is a feed, is asked for instead."""
    source = question.about.source
    if isinstance(found, Skipped) or not found.page:
        yield found if isinstance(found, Skipped) else _empty(source)
    elif question.rank == ITEM:
        yield found.page
    elif feed := feeds.parse(found.page.body, found.url):
        for item in feed.items:
            ask(_to_ask(item, source))
        yield from feeds.left_out(source, feed)
    else:
        yield from unfold(found.page)


def fetched(waiting: Waiting, fetches: Fetches, size: int) -> Fetched | Skipped:
    """Ask for the page that an item names; of one without an address, give what stands in the feed."""
    item = waiting.item
    if not item.url:
        return Fetched(page=feeds.page(item, waiting.source), url="")
    found = fetches.fetch(item.url, etag=waiting.etag, modified=waiting.modified, size=size)
    if isinstance(found, Skipped):
        return found
    if found.page:
        return replace(found, page=replace(found.page, told=feeds.told(item)))
    return found if waiting.etag or waiting.modified else _empty(item.url)


def host_of(address: str) -> str:
    """Return who is asked at an address; of what is none, nobody."""
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""


def _question(waiting: Waiting, fetches: Fetches, rank: int) -> _Asked:
    host, size = host_of(waiting.item.url or waiting.source), feeds.MOST_BYTES if rank == SOURCE else MAX_BYTES
    return Question(host=host, ask=partial(fetched, waiting, fetches), about=waiting, rank=rank, size=size)


def _to_ask(item: Item, feed: str) -> Waiting:
    """Return the item of a feed as it waits: without its text, where it has an address."""
    return Waiting(source=f"{feed}#{item.id}", item=replace(item, content="") if item.url else item)


def _empty(address: str) -> Skipped:
    return Skipped(source=address, reason="empty", detail="The server sent no page.")

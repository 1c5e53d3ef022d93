"""Watching feeds: nothing is read twice, nothing missed, however often the process ends."""

import sqlite3
from collections.abc import Callable, Collection
from math import inf
from pathlib import Path
from socket import socket
from threading import Barrier, Event
from time import monotonic, sleep

import pytest
import strategies as make
from hypothesis import given, settings
from hypothesis import strategies as st
from misbehaving import answer, says, serving

from causerie.corpus import Corpus
from causerie.errors import SourceError
from causerie.pages import watch as watching
from causerie.pages.canned import CannedPages
from causerie.pages.fetch import Fetcher
from causerie.pages.watch import MOST_SILENT, MOST_TRIES, MOST_VISITS, REST
from causerie.pages.wire import Limits
from causerie.reading import Reading, Round
from causerie.records import Fetched, Skipped
from causerie.store import Store

FEED, OTHER = "https://a.example/feed", "https://b.example/feed"


def rss(*numbers: int, host: str = "a.example", guid: str = "") -> bytes:
    items = (f"<item><title>News {n}</title><link>https://{host}/{n}</link>{guid and f'<guid>{guid}{n}</guid>'}</item>" for n in numbers)
    return f"<rss version='2.0'><channel><title>T</title>{''.join(items)}</channel></rss>".encode()


def article(number: int) -> bytes:
    return f"Tax{number} raises prices{number}.\n".encode()


class Network(CannedPages):
    """Canned pages; a feed carries a validator, its own content, and is not sent when that is named."""

    def fetch(self, url: str, *, etag: str = "", modified: str = "", size: int = 2**26) -> Fetched | Skipped:
        found = super().fetch(url, size=size)
        if isinstance(found, Skipped) or found.page is None or "feed" not in url:
            return found
        tag = found.page.id
        return Fetched(page=None if etag == tag else found.page, url=url, etag=tag)


def network(feed: bytes, *numbers: int) -> Network:
    return Network({FEED: feed, **{f"https://a.example/{n}": article(n) for n in numbers}})


class Watcher:
    """A corpus that is opened anew for each look, as by a process that starts again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now, self.longest, self.reader = str(folder / "news"), 0.0, inf, make.CannedReader()

    def __call__(self, pages: CannedPages, *feeds: str, stopped: Callable[[], bool] = lambda: False, batch: int = 64) -> Round:
        with Corpus.create(self.folder, reader=self.reader) as corpus:
            return corpus.watch(feeds or [FEED], fetches=pages, now=self.now, stopped=stopped, longest=self.longest, batch=batch)

    def said(self) -> list[tuple[str, int, str]]:
        with Corpus.open(self.folder, reader=self.reader) as corpus:
            return [(each.subject.name, each.sign, each.object.name) for each in corpus.statements()]

    def versions(self, number: int) -> list[str]:
        """Return the texts that a page had, by time."""
        with Corpus.open(self.folder, reader=self.reader) as corpus:
            found = corpus.versions(f"https://a.example/{number}")
            assert corpus.verdicts().count(found[-1]) == 1
            assert not any(each in corpus.verdicts() for each in found[:-1])
            return [document.text for verdict in found for document in verdict.documents]

    def sources(self) -> list[str]:
        with Corpus.open(self.folder, reader=self.reader) as corpus:
            return corpus.sources()


@pytest.fixture
def watch(tmp_path: Path) -> Watcher:
    return Watcher(tmp_path)


def asked(pages: CannedPages) -> list[str]:
    """Return the pages that were asked for, by number, and forget them."""
    found = [url.rpartition("/")[2] for url in pages.asked if "feed" not in url]
    pages.asked.clear()
    return found


def test_what_is_new_is_read_and_nothing_twice(watch: Watcher) -> None:
    pages = network(rss(1, 2), 1, 2, 3)
    first = watch(pages)
    assert (first.poll.items, first.reading.documents, first.reading.statements, first.left) == (2, 2, 2, 0)
    assert asked(pages) == ["1", "2"]
    again = watch(pages)
    assert (again.poll.unchanged, again.poll.items, again.reading.sources, asked(pages)) == (1, 0, 0, [])
    pages.pages[FEED] = rss(3, 2, 1)
    later = watch(pages)
    assert (later.poll.items, later.reading.documents, asked(pages)) == (1, 1, ["3"])
    assert watch.sources() == [f"https://a.example/{n}" for n in (1, 2, 3)]


def test_an_item_is_known_by_its_id_when_its_address_changes_and_by_its_address_in_another_feed(watch: Watcher) -> None:
    pages = network(rss(1, guid="n-"), 1)
    watch(pages)
    pages.pages[FEED] = rss(1, guid="n-").replace(b"a.example/1<", b"a.example/1?from=feed<")
    pages.pages[OTHER] = rss(1, guid="other-")
    assert watch(pages, FEED, OTHER).poll.items == 0


class Killed(BaseException):
    """The process ends where it stands."""


class DyingNetwork(Network):
    def __init__(self, pages: Network, requests: int) -> None:
        super().__init__(pages.pages)
        self.left = requests

    def fetch(self, url: str, **options: object) -> Fetched | Skipped:
        self.left -= 1
        if self.left < 0:
            raise Killed
        return super().fetch(url, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("batch", [1, 3])
def test_whenever_the_process_dies_the_next_one_misses_nothing_and_keeps_nothing_twice(watch: Watcher, batch: int) -> None:
    """Meanwhile the feed moves on: what it showed only to the process that died is read all the same."""
    pages = network(rss(1, 2, 3, 4), *range(9))
    for requests in (1, 1, 2, 2):
        with pytest.raises(Killed):
            watch(DyingNetwork(pages, requests), batch=batch)
        pages.pages[FEED] = rss(4, 5)
    watch(pages, batch=batch)
    assert watch.sources() == [f"https://a.example/{n}" for n in range(1, 6)]
    assert sum(watch.reader.batches) == 5


class FailingReader(make.CannedReader):
    def read(self, documents):
        raise Killed


def test_an_item_waits_until_its_page_is_kept(watch: Watcher) -> None:
    pages = network(rss(1), 1)
    watch.reader = FailingReader()
    with pytest.raises(Killed):
        watch(pages)
    watch.reader = make.CannedReader()
    assert watch(pages).reading.statements == 1


def test_stopping_keeps_what_was_read_and_leaves_the_rest_waiting(watch: Watcher) -> None:
    pages = network(rss(1, 2, 3), 1, 2, 3)
    stopped = watch(pages, stopped=lambda: len(pages.asked) > 2)
    assert (stopped.reading.documents, stopped.left) == (2, 1)
    pages.asked.clear()
    assert (watch(pages).reading.documents, asked(pages)) == (1, ["3"])


def test_a_stop_while_a_feed_is_fetched_is_no_fault_of_the_feed(watch: Watcher) -> None:
    found = watch(Network({FEED: Skipped(source=FEED, reason="stopped")}))
    assert (found.poll.feeds, found.poll.skipped) == (0, ())


def test_what_a_stop_cuts_off_is_no_silence_of_its_host(watch: Watcher) -> None:
    feeds = [f"https://a.example/feed{n}" for n in range(9)]
    there = Network({feed: Skipped(source=feed, reason="stopped" if n % 3 == 2 else "timed out") for n, feed in enumerate(feeds[:3])})
    found = watch(there, *feeds, stopped=lambda: len(there.asked) >= 3)
    assert [(each.source, each.reason) for each in found.poll.skipped] == [(feed, "timed out") for feed in feeds[:2]]
    assert found.poll.feeds == 2


def busy(url: str) -> Skipped:
    return Skipped(source=url, reason="busy")


def test_what_may_be_had_later_is_asked_for_again_later_each_time_and_then_given_up(watch: Watcher) -> None:
    pages = network(rss(1), 1)
    pages.pages["https://a.example/1"] = busy("https://a.example/1")
    times = []
    for _ in range(4**MOST_TRIES):
        found = watch(pages)
        times += [watch.now] * len(asked(pages))
        if not found.left:
            break
        watch.now += REST
    assert times == [0, REST, 5 * REST, 21 * REST, 85 * REST]


def test_what_comes_back_is_read(watch: Watcher) -> None:
    pages = network(rss(1), 1)
    whole = pages.pages["https://a.example/1"]
    pages.pages["https://a.example/1"] = busy("https://a.example/1")
    first = watch(pages)
    assert ([item.reason for item in first.reading.skipped], first.left) == (["busy"], 1)
    pages.pages["https://a.example/1"] = whole
    watch.now = REST - 1
    assert watch(pages).reading.sources == 0
    watch.now = REST
    assert (watch(pages).reading.documents, watch.sources()) == (1, ["https://a.example/1"])


def test_what_is_gone_is_said_once(watch: Watcher) -> None:
    pages = network(rss(1, 2), 1)
    assert [(item.source, item.reason) for item in watch(pages).reading.skipped] == [("https://a.example/2", "not found")]
    watch.now = 1e9
    assert watch(pages).reading.skipped == ()


def test_a_page_that_was_read_by_itself_is_not_read_again(watch: Watcher) -> None:
    pages = network(rss(1), 1)
    with Corpus.create(watch.folder, reader=watch.reader) as corpus:
        corpus.read(["https://a.example/1"], fetches=pages)
    found = watch(pages)
    assert (found.reading.known, found.left, len(watch.reader.batches)) == (1, 0, 1)


def test_a_withdrawn_page_is_not_brought_back(watch: Watcher) -> None:
    pages = network(rss(1), 1)
    watch(pages)
    with Corpus.open(watch.folder, reader=watch.reader) as corpus:
        corpus.withdraw("https://a.example/1")
    pages.pages[FEED] = rss(1, 1)
    assert (watch(pages).reading.sources, watch.sources()) == (0, [])


def test_lists_of_feeds_are_followed_once_each(watch: Watcher, tmp_path: Path) -> None:
    opml = tmp_path / "mine.opml"
    opml.write_text(
        f"<opml><body><outline xmlUrl='{FEED}'/><outline xmlUrl='{OTHER}'/><outline xmlUrl='https://a.example/feeds'/></body></opml>"
    )
    pages = network(rss(1), 1)
    pages.pages[OTHER] = rss(2)
    pages.pages["https://a.example/feeds"] = b"<sitemapindex><sitemap><loc>https://a.example/feeds</loc></sitemap></sitemapindex>"
    found = watch(pages, str(opml), FEED)
    assert (found.poll.feeds, found.poll.items) == (4, 2)
    assert watch(pages, str(opml)).poll.unchanged == 2  # a list is read each time, as what it names is looked at each time
    assert sorted(set(pages.asked) - {"https://a.example/1", "https://a.example/2"}) == [FEED, "https://a.example/feeds", OTHER]


def test_an_item_without_an_address_is_read_as_it_stands(watch: Watcher) -> None:
    body = b"<rss><channel><item><guid isPermaLink='false'>x</guid><description>Tax raises prices.</description></item></channel></rss>"
    found = watch(Network({FEED: body}))
    assert (found.left, watch.sources()) == (0, [f"{FEED}#x"])


@pytest.mark.parametrize(
    ("feed", "reason"),
    [(b"<!DOCTYPE html><p>A page", "no feed"), (busy(FEED), "busy"), (b"<rss><channel><item/></channel></rss>", "entries left out")],
)
def test_a_feed_that_cannot_be_read_is_said_and_the_others_are_read(watch: Watcher, feed: bytes | Skipped, reason: str) -> None:
    pages = network(rss(1), 1)
    pages.pages[OTHER] = feed
    found = watch(pages, OTHER, FEED)
    assert [item.reason for item in found.poll.skipped] == [reason]
    assert found.reading.documents == 1


def test_a_feed_that_is_no_address_and_no_file_is_an_error(watch: Watcher) -> None:
    with pytest.raises(SourceError, match="There is no feed 'feed'"):
        watch(Network({}), "feed")


def test_each_host_is_asked_in_order_and_what_was_skipped_is_told_by_source(watch: Watcher) -> None:
    pages = network(rss(3, 2, 1))
    pages.pages[OTHER] = rss(8, 7, host="b.example")
    found = watch(pages, OTHER, FEED)
    assert [item.source.rpartition("/")[2] for item in found.reading.skipped] == ["1", "2", "3", "7", "8"]
    by_host = {host: [url[-1] for url in pages.asked if f"{host}.example/" in url] for host in "ab"}
    assert by_host == {"a": ["d", "3", "2", "1"], "b": ["d", "8", "7"]}


class Meeting(Network):
    """Gives an answer only when all hosts are being asked."""

    def __init__(self, pages: Network, hosts: int) -> None:
        super().__init__(pages.pages)
        self.barrier = Barrier(hosts)

    def fetch(self, url: str, **options: object) -> Fetched | Skipped:
        self.barrier.wait(timeout=20)
        return super().fetch(url, **options)  # type: ignore[arg-type]


def test_hosts_are_asked_at_the_same_time_for_feeds_and_for_pages(watch: Watcher) -> None:
    pages = Meeting(network(rss(1), 1), 2)
    pages.pages |= {OTHER: rss(7, host="b.example"), "https://b.example/7": article(7)}
    assert watch(pages, FEED, OTHER).reading.documents == 2


class Slow(Network):
    """Gives some addresses only after all others were asked for and what they gave was read."""

    def __init__(self, pages: dict[str, bytes | Skipped], slow: Collection[str], read: Callable[[], bool]) -> None:
        super().__init__(pages)
        self.slow, self.read, self.in_time = slow, read, True

    def fetch(self, url: str, **options: object) -> Fetched | Skipped:
        if url in self.slow:
            self.in_time &= soon(self.read)
        return super().fetch(url, **options)  # type: ignore[arg-type]


def soon(holds: Callable[[], bool]) -> bool:
    end = monotonic() + 20
    while not holds() and monotonic() < end:
        sleep(0.005)
    return holds()


@pytest.mark.parametrize("slow", ["https://b.example/feed", "https://b.example/7"], ids=["a feed", "a page"])
def test_what_has_come_is_read_while_a_slow_host_is_waited_for(watch: Watcher, slow: str) -> None:
    pages = network(rss(1, 2, 3), 1, 2, 3).pages | {OTHER: rss(7, host="b.example"), "https://b.example/7": article(7)}
    there = Slow(pages, [slow], lambda: sum(watch.reader.batches) == 3)
    found = watch(there, OTHER, FEED)
    assert there.in_time, "the pages of the quick host are read before the slow one gives anything"
    assert (found.poll.feeds, found.reading.documents, found.left) == (2, 4, 0)


def test_what_waits_from_before_is_read_while_its_feeds_are_waited_for(watch: Watcher) -> None:
    pages = network(rss(1, 2), 1, 2)
    watch(pages, stopped=lambda: len(pages.asked) > 0)
    there = Slow(pages.pages | {OTHER: rss()}, [OTHER], lambda: sum(watch.reader.batches) == 2)
    found = watch(there, OTHER)
    assert (there.in_time, found.reading.documents, found.left) == (True, 2, 0)


def test_an_article_that_another_feed_calls_changed_is_read_again_though_that_feed_comes_later(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    pages.pages[OTHER] = updated(1)
    watch(pages, FEED, OTHER)
    pages.pages |= {OTHER: updated(2), "https://a.example/1": LOWER}
    watch.now = REST
    there = Slow(pages.pages, [OTHER], lambda: FEED in there.asked)
    assert (watch(there, FEED, OTHER).reading.updated, watch.said()) == (1, [("tax1", -1, "prices1")])


ASKED = MOST_SILENT + 1
"""The next question to a host has been begun when its answer is heard."""


def failing(*numbers: int, host: str = "a.example") -> dict[str, bytes | Skipped]:
    return {url: Skipped(source=url, reason="timed out") for url in (f"https://{host}/{n}" for n in numbers)}


def test_a_host_that_does_not_answer_is_left_until_the_next_look_and_the_others_are_read(watch: Watcher) -> None:
    numbers = range(ASKED + 4)
    pages = network(rss(*numbers))
    pages.pages |= failing(*numbers) | {OTHER: rss(7, host="b.example"), "https://b.example/7": article(7)}
    found = watch(pages, FEED, OTHER)
    assert [item.source for item in found.reading.skipped] == [f"https://a.example/{n}" for n in range(ASKED)]
    assert (found.reading.documents, found.left) == (1, len(numbers))
    assert watch(pages, FEED, OTHER).reading.sources == ASKED, "the next ones"
    pages.pages |= {f"https://a.example/{n}": article(n) for n in numbers}
    watch.now = REST
    assert (watch(pages, FEED, OTHER).reading.documents, watch(pages).left) == (len(numbers), 0)


def test_one_answer_among_those_that_fail_is_enough_to_ask_on(watch: Watcher) -> None:
    numbers = range(2 * MOST_SILENT - 1)
    pages = network(rss(*numbers), *numbers)
    pages.pages |= failing(*(n for n in numbers if n != MOST_SILENT - 1))
    assert watch(pages).reading.sources == len(numbers)


def test_feeds_of_a_host_that_does_not_answer_are_told_and_asked_again_at_the_next_look(watch: Watcher) -> None:
    feeds = [f"https://b.example/feed{n}" for n in range(ASKED + 2)]
    pages = network(rss(1), 1)
    pages.pages |= {feed: Skipped(source=feed, reason="timed out") for feed in feeds}
    found = watch(pages, *feeds, FEED)
    assert [(each.source, each.reason) for each in found.poll.skipped] == [
        *((feed, "timed out") for feed in feeds[:ASKED]),
        *((feed, "unreachable") for feed in feeds[ASKED:]),
    ]
    assert (found.poll.feeds, found.reading.documents) == (len(feeds) + 1, 1)
    pages.pages |= dict.fromkeys(feeds, rss())
    assert watch(pages, *feeds, FEED).poll.skipped == ()


def test_pages_of_a_host_that_takes_long_wait_for_the_next_look_and_its_feeds_are_asked_all_the_same(watch: Watcher) -> None:
    pages = network(rss(1, 2, 3), 1, 2, 3)
    pages.pages["https://a.example/feeds"] = rss()
    watch.longest = 0.0
    first = watch(pages, FEED, "https://a.example/feeds")
    assert (first.poll.feeds, 1 <= first.reading.documents < 3, first.left) == (2, True, 3 - first.reading.documents)
    second = watch(pages, FEED)
    assert (second.poll.feeds, second.left) == (1, max(0, first.left - second.reading.documents))
    assert second.reading.documents >= 1
    watch.longest = inf
    assert watch(pages).left == 0


HOSTS = [f"https://{host}.example" for host in "abc"]
ITEMS = [f"{host}/{number}" for host in HOSTS for number in range(3)]
NAMED = {f"{HOSTS[0]}/feed": ITEMS[:5], f"{HOSTS[1]}/feed": ITEMS[3:], f"{HOSTS[2]}/feed": ITEMS[::2]}
"""Three feeds that name in part the same pages, of their own hosts and of others."""


class Paced(Network):
    """Gives each address after a time of its own."""

    def __init__(self, order: list[str]) -> None:
        super().__init__({url: article(number // 2) for number, url in enumerate(ITEMS) if number % 4})
        self.pages |= {feed: sitemap(*named) for feed, named in NAMED.items()}
        self.order = order

    def fetch(self, url: str, **options: object) -> Fetched | Skipped:
        sleep(0.0005 * self.order.index(url))
        return super().fetch(url, **options)  # type: ignore[arg-type]


def watched(order: list[str], requests: int) -> tuple[object, ...]:
    """Return what is in a corpus, and what was told, after a look that was stopped after so many requests and one that was not."""
    pages = Paced(order)
    with Corpus(Store.memory(), reader=make.CannedReader()) as corpus:
        first = corpus.watch(list(NAMED), fetches=pages, now=0.0, stopped=lambda: len(pages.asked) >= requests)
        second = corpus.watch(list(NAMED), fetches=pages, now=0.0)
        skipped = sorted((each.source, each.reason) for look in (first, second) for each in look.reading.skipped)
        assert (second.left, list(second.reading.skipped)) == (0, sorted(second.reading.skipped, key=lambda each: each.source))
        told = [first.poll.items + second.poll.items, first.reading.sources + second.reading.sources]
        assert sorted(url for url in pages.asked if "feed" not in url) == ITEMS, "each page is asked for once"
        return skipped, told, corpus.verdicts(), corpus.documents(), corpus.statements(), corpus.stories()


@pytest.fixture(scope="module")
def in_turn() -> tuple[object, ...]:
    return watched([*NAMED, *ITEMS], 99)


@settings(max_examples=25, deadline=None)
@given(st.permutations([*NAMED, *ITEMS]), st.integers(0, 12))
def test_in_whatever_order_hosts_answer_and_wherever_it_is_stopped_the_corpus_is_the_same(
    in_turn: tuple[object, ...], order: list[str], requests: int
) -> None:
    assert watched(order, requests) == in_turn


def sitemap(*addresses: str) -> bytes:
    return f"<urlset>{''.join(f'<url><loc>{address}</loc></url>' for address in addresses)}</urlset>".encode()


def test_a_host_that_drips_does_not_hold_up_one_that_is_quick(watch: Watcher) -> None:
    """Over a network, with a page that drips until the other host's pages were read: they are read and kept meanwhile."""
    limits, kept, names = Limits(total=20.0, retries=0, pause=0.0, allow_private=True), Event(), [f"/{number}" for number in range(5)]

    def drip(connection: socket, n: int) -> None:
        connection.sendall(answer(Content_Length="9999"))
        while not kept.wait(0.02):
            connection.sendall(b"a")

    def told(reading: Reading) -> None:
        if (reading.documents, len(reading.skipped)) == (len(names), 0):
            kept.set()

    with serving({"/drip": drip}) as slow, serving(dict.fromkeys(names, says(answer(body=article(1))))) as quick:
        quick.behaviours["/feed"] = says(answer(body=sitemap(f"{slow.address}/drip", *(quick.address + name for name in names))))
        with Corpus.create(watch.folder, reader=watch.reader) as corpus:
            done = corpus.watch([f"{quick.address}/feed"], fetches=Fetcher(limits), now=0.0, progress=told)
    assert kept.is_set()
    assert ([item.reason for item in done.reading.skipped], done.left) == (["broken answer"], 1)


def test_a_corpus_from_before_there_was_watching_can_be_watched(watch: Watcher) -> None:
    with Corpus.create(watch.folder, reader=watch.reader):
        pass
    assert watch(network(rss(1), 1)).reading.documents == 1


def test_an_item_about_which_the_reader_has_no_answer_waits_for_the_next_time(watch):
    watch.reader, pages = make.SilentReader("Tax1 "), network(rss(1, 2), 1, 2)
    assert watch(pages).left == 1
    assert watch.sources() == ["https://a.example/2"]
    pages.asked.clear()
    watch(pages)
    assert pages.asked == [FEED], "it waits"
    watch.now += REST
    watch.reader = make.CannedReader()
    assert watch(pages).left == 0
    assert watch.sources() == ["https://a.example/1", "https://a.example/2"]


def test_an_item_that_is_never_answered_is_given_up(watch):
    watch.reader, pages = make.SilentReader("Tax1 "), network(rss(1), 1)
    looks = 0
    while watch(pages).left:
        watch.now, looks = watch.now + REST * 4**looks, looks + 1
    assert pages.asked.count("https://a.example/1") == MOST_TRIES


ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>t:1</id><title>News</title><link href='https://a.example/1'/>{}</entry></feed>"
MAP = "<urlset><url><loc>https://a.example/1</loc>{}</url></urlset>"
RSS = "<rss version='2.0'><channel><item><title>News</title><link>https://a.example/1</link>{}</item></channel></rss>"
JSON = '{{"version": "https://jsonfeed.org/version/1", "items": [{{"id": "1", "url": "https://a.example/1", {}}}]}}'
UPDATES = {
    "Atom": (ATOM, "<published>2026-03-01T08:00:00Z</published><updated>2026-03-0{}T09:00:00Z</updated>"),
    "Atom without a day of publication": (ATOM, "<updated>2026-03-0{}T09:00:00Z</updated>"),
    "news sitemap": (MAP, "<lastmod>2026-03-0{}</lastmod>"),
    "RSS by its day": (RSS, "<pubDate>Sun, 0{} Mar 2026 08:00:00 GMT</pubDate>"),
    "RSS by its text": (RSS, "<description>Taxes, {}</description>"),
    "JSON Feed": (JSON, '"title": "News", "date_published": "2026-03-01", "date_modified": "2026-03-0{}"'),
}
LOWER = b"Tax1 lowers prices1.\n"


@pytest.mark.parametrize(("feed", "told"), UPDATES.values(), ids=UPDATES)
def test_a_page_that_its_feed_calls_changed_is_read_again_and_takes_the_place_of_what_it_was(watch: Watcher, feed: str, told: str) -> None:
    pages = network(feed.format(told.format(1)).encode(), 1)
    first = watch(pages)
    assert (first.poll.items, first.poll.updated, first.reading.updated) == (1, 0, 0)
    pages.pages[FEED], pages.pages["https://a.example/1"] = feed.format(told.format(2)).encode(), LOWER
    watch.now = REST
    second = watch(pages)
    assert (second.poll.items, second.poll.updated, second.reading.updated, second.reading.documents, second.left) == (0, 1, 1, 1, 0)
    assert watch.said() == [("tax1", -1, "prices1")]
    assert watch.versions(1) == [article(1).decode().strip(), LOWER.decode().strip()]
    watch.now = 99 * REST
    pages.asked.clear()
    assert (watch(pages).reading.sources, asked(pages)) == (0, [])


def updated(*days: int) -> bytes:
    """Return a sitemap of pages from 1 on, with their days."""
    pages = (f"<url><loc>https://a.example/{n}</loc><lastmod>2026-03-{day:02}</lastmod></url>" for n, day in enumerate(days, start=1))
    return f"<urlset>{''.join(pages)}</urlset>".encode()


class Validating(Network):
    """Pages too carry a validator."""

    def fetch(self, url: str, *, etag: str = "", modified: str = "", size: int = 2**26) -> Fetched | Skipped:
        found = super().fetch(url, size=size)
        if isinstance(found, Skipped) or found.page is None:
            return found
        return Fetched(page=None if etag == found.page.id else found.page, url=url, etag=found.page.id)


def test_a_server_is_asked_whether_a_page_has_changed(watch: Watcher) -> None:
    pages = Validating(network(updated(1), 1).pages)
    watch(pages)
    pages.pages[FEED], watch.now = updated(2), REST
    found = watch(pages)
    assert (found.poll.updated, found.reading.sources, found.reading.updated, found.left) == (1, 0, 0, 0)
    assert asked(pages) == ["1", "1"]
    pages.pages |= {FEED: updated(3), "https://a.example/1": LOWER}
    watch.now = 9 * REST
    assert watch(pages).reading.updated == 1


def test_an_article_that_is_the_same_on_a_page_that_is_not_keeps_its_ids(watch: Watcher) -> None:
    words = "The minister spoke for an hour about the budget and the years to come, and nobody in the hall said a word against it. "
    page = "<html><body data-visit='{}'><article><h1>News</h1><p>{}</p></article></body></html>"
    pages = network(updated(1))
    for look, text in enumerate([words, words, words + "Taxes raises prices."]):
        pages.pages |= {FEED: updated(1 + look), "https://a.example/1": page.format(look, 3 * text).encode()}
        watch.now = look * 9 * REST
        found = watch(pages)
        assert (found.reading.known, found.reading.updated) == (int(look == 1), int(look == 2))
    assert len(watch.versions(1)) == 2


def test_what_a_feed_calls_changed_at_each_look_is_asked_for_less_and_less_and_then_left(watch: Watcher) -> None:
    pages, times = network(updated(1), 1), []
    for look in range(2**MOST_VISITS + 20):
        pages.pages[FEED] = updated(1 + look % 28)
        watch(pages)
        times += [watch.now] * len(asked(pages))
        watch.now += REST
    assert times == [REST * (2**visit - 1) for visit in range(MOST_VISITS)]


def test_what_is_new_comes_first_and_a_host_that_calls_all_its_pages_changed_is_not_fetched_whole(
    watch: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MOST_UPDATES", 2)
    pages = network(updated(1, 1, 1), 1, 2, 3, 4)
    watch(pages)
    asked(pages)
    pages.pages[FEED], watch.now = updated(2, 2, 2, 2), REST
    found = watch(pages)
    assert (found.poll.items, found.poll.updated, asked(pages), found.left) == (1, 3, ["4", "1", "2"], 1)
    watch(pages)
    assert asked(pages) == ["3"]


def test_a_page_that_was_withdrawn_is_not_brought_back_by_a_change(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    watch(pages)
    with Corpus.open(watch.folder, reader=watch.reader) as corpus:
        corpus.withdraw("https://a.example/1")
    pages.pages[FEED], watch.now = updated(2), REST
    assert (watch(pages).reading.sources, watch.sources()) == (0, [])


@pytest.mark.parametrize("now", [None, b"", b"\x89PNG\x00\x01"], ids=["gone", "empty", "binary"])
def test_what_was_read_stays_when_nothing_readable_takes_its_place(watch: Watcher, now: bytes | None) -> None:
    pages = network(updated(1), 1)
    watch(pages)
    pages.pages[FEED], watch.now = updated(2), REST
    pages.pages.pop("https://a.example/1")
    pages.pages |= {} if now is None else {"https://a.example/1": now}
    found = watch(pages)
    assert (len(found.reading.skipped), found.reading.updated, found.left) == (1, 0, 0)
    assert watch.said() == [("tax1", 1, "prices1")]


def test_a_page_that_is_again_what_it_was_is_in_view_once(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    for look, body in enumerate([article(1), LOWER, article(1)]):
        pages.pages |= {FEED: updated(1 + look), "https://a.example/1": body}
        watch.now = look * 9 * REST
        watch(pages)
    assert watch.said() == [("tax1", 1, "prices1")]
    assert watch.versions(1) == [LOWER.decode().strip(), article(1).decode().strip()]


def test_withdrawing_takes_all_versions(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    watch(pages)
    pages.pages |= {FEED: updated(2), "https://a.example/1": LOWER}
    watch.now = REST
    watch(pages)
    with Corpus.open(watch.folder, reader=watch.reader) as corpus:
        corpus.withdraw("https://a.example/1")
        assert corpus.statements() == []
        with pytest.raises(SourceError, match="holds nothing"):
            corpus.versions("https://a.example/1")
        corpus.read(["https://a.example/1"], fetches=CannedPages({"https://a.example/1": article(1)}))
        assert len(corpus.statements()) == 1


def test_a_change_is_not_missed_when_the_process_dies_before_the_page_is_kept(watch: Watcher) -> None:
    pages = Validating(network(updated(1), 1).pages)
    watch(pages)
    pages.pages |= {FEED: updated(2), "https://a.example/1": LOWER}
    watch.now, watch.reader = REST, FailingReader()
    with pytest.raises(Killed):
        watch(pages)
    watch.reader = make.CannedReader()
    found = watch(pages)
    assert (found.reading.updated, watch.said()) == (1, [("tax1", -1, "prices1")])


def test_two_feeds_that_date_one_page_differently_do_not_call_it_changed_in_turns(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    pages.pages[OTHER] = updated(2)
    for _ in range(3):
        found = watch(pages, FEED, OTHER)
        assert found.poll.updated == 0
        pages.pages[FEED] += b" "  # sent again, with the same in it
        watch.now += REST
    assert asked(pages) == ["1"]


def test_an_item_that_stands_in_the_feed_only_is_read_again_when_it_changes(watch: Watcher) -> None:
    feed = "<rss><channel><item><guid isPermaLink='false'>x</guid><description>Tax {} prices.</description></item></channel></rss>"
    for look, verb in enumerate(("raises", "lowers")):
        watch.now = look * REST
        found = watch(Network({FEED: feed.format(verb).encode()}))
        assert (found.reading.documents, found.reading.updated) == (1, look)
    assert watch.said() == [("tax", -1, "prices")]


def test_a_corpus_from_before_changes_were_noticed_notices_them(watch: Watcher) -> None:
    pages = network(updated(1), 1)
    watch(pages)
    with sqlite3.connect(Path(watch.folder) / "corpus.sqlite") as connection:
        for table in ("mark", "visit", "replaced"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("UPDATE feed SET etag = ''")
    connection.close()
    assert watch.said() == [("tax1", 1, "prices1")]
    assert (watch(pages).poll.updated, asked(pages)) == (0, ["1"])  # what it was is not known
    pages.pages |= {FEED: updated(2), "https://a.example/1": LOWER}
    watch.now = REST
    assert (watch(pages).reading.updated, watch.said()) == (1, [("tax1", -1, "prices1")])


def test_what_a_feed_says_of_a_page_is_passed_on(watch: Watcher) -> None:
    told = "<item><title>Taxes rise</title><link>https://a.example/1</link><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate></item>"
    watch(network(f"<rss><channel>{told}</channel></rss>".encode(), 1))
    with Corpus.open(watch.folder, reader=watch.reader) as corpus:
        assert [(document.title, document.date) for document in corpus.documents()] == [("Taxes rise", "2026-03-01")]

"""Watching feeds: nothing is read twice, nothing missed, however often the process ends."""

from collections.abc import Callable
from pathlib import Path

import pytest
import strategies as make

from causerie.corpus import Corpus
from causerie.errors import SourceError
from causerie.pages.canned import CannedPages
from causerie.pages.watch import MOST_TRIES, REST
from causerie.reading import Round
from causerie.records import Fetched, Skipped

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
        self.folder, self.now, self.reader = str(folder / "news"), 0.0, make.CannedReader()

    def __call__(self, pages: CannedPages, *feeds: str, stopped: Callable[[], bool] = lambda: False, batch: int = 64) -> Round:
        with Corpus.create(self.folder, reader=self.reader) as corpus:
            return corpus.watch(feeds or [FEED], fetches=pages, now=self.now, stopped=stopped, batch=batch)

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


def test_hosts_take_turns(watch: Watcher) -> None:
    pages = network(rss(1, 2, 3), 1, 2, 3)
    pages.pages[OTHER] = rss(7, 8, host="b.example")
    watch(pages, FEED, OTHER)
    assert asked(pages) == ["1", "7", "2", "8", "3"]


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

"""Addresses to pages: several hosts at a time, each at its own pace."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
import strategies as make
from hypothesis import given, settings
from hypothesis import strategies as st
from misbehaving import Behaviour, Server, answer, says, serving

from causerie.corpus import Corpus
from causerie.pages import abreast, addresses
from causerie.pages.abreast import SMALL
from causerie.pages.canned import CannedPages
from causerie.pages.fetch import Fetcher
from causerie.pages.files import arrivals, read
from causerie.pages.wire import Limits
from causerie.reading import Reading
from causerie.records import Page, Skipped, Told


def network(**limits: float) -> Fetcher:
    return Fetcher(Limits(allow_private=True, **{"pause": 0.0, "backoff": 0.0, "retries": 0, "total": 20.0, **limits}))  # type: ignore[arg-type]


@contextmanager
def hosts(*behaviours: Behaviour, pages: int = 3) -> Iterator[list[Server]]:
    """Serve as many hosts as there are behaviours, each with pages that behave so."""
    with ExitStack() as stack:
        yield [stack.enter_context(serving({f"/{n}": behaves for n in range(1, pages + 1)})) for behaves in behaviours]


def pages_of(*servers: Server, count: int = 3) -> list[str]:
    return [f"{server.address}/{n}" for server in servers for n in range(1, count + 1)]


def after(seconds: float, body: bytes = b"Taxes fall.") -> Behaviour:
    def give(connection, n):
        time.sleep(seconds)
        connection.sendall(answer(body=body))

    return give


def sources(found) -> list[str]:
    return [item.source for item in found if item]


class Drip:
    """Drips until it is told to end, which breaks the answer off."""

    def __init__(self) -> None:
        self.ended = Event()

    def __call__(self, connection, n):
        connection.sendall(answer(Content_Length="999999"))
        while not self.ended.wait(0.02):
            connection.sendall(b"a")


@pytest.fixture
def drip(monkeypatch: pytest.MonkeyPatch) -> Drip:
    monkeypatch.setattr(abreast, "PROMPT", 0.1)
    return Drip()


def test_a_host_that_drips_holds_up_no_other_and_each_of_its_pages_is_skipped_once(drip: Drip) -> None:
    found = list[Page | Skipped]()
    with hosts(drip, says(answer(body=b"Taxes fall.")), says(answer(body=b"Prices rise."))) as servers:
        for item in read(pages_of(*servers), fetches=network()):
            found.append(item)
            if len(found) == 6:
                drip.ended.set()
    slow, *quick = ([item for item in found if item.source.startswith(server.address)] for server in servers)
    assert found[6:] == slow
    assert [sources(each) for each in (slow, *quick)] == [pages_of(server) for server in servers]
    assert [item.reason for item in slow if isinstance(item, Skipped)] == ["broken answer"] * 3


def test_what_has_come_is_read_and_kept_while_a_host_drips(drip: Drip) -> None:
    kept = list[list[str]]()

    def note(so_far: Reading) -> None:
        kept.append(corpus.sources())
        if so_far.documents == 3:
            drip.ended.set()

    with hosts(drip, says(answer(body=b"Tax raises prices."))) as (slow, quick), Corpus.of((), reader=make.CannedReader()) as corpus:
        done = corpus.read(pages_of(slow, quick), fetches=network(), progress=note)
        assert pages_of(quick) in kept
    assert (done.sources, len(done.skipped), done.documents) == (6, 3, 3)


def test_hosts_that_are_prompt_are_heard_in_the_order_in_which_they_were_given() -> None:
    with hosts(after(0.3), after(0.15), after(0.0), pages=1) as servers:
        given = pages_of(*servers, count=1)
        assert sources(read(given, fetches=network())) == given
        assert sources(read(reversed(given), fetches=network())) == given[::-1]


def test_the_pages_of_one_host_come_in_the_order_in_which_they_were_given() -> None:
    with hosts(after(0.02), after(0.0), pages=4) as servers:
        found = sources(read(pages_of(*servers, count=4), fetches=network()))
        assert [[source for source in found if source.startswith(server.address)] for server in servers] == [
            pages_of(server, count=4) for server in servers
        ]


def test_each_host_is_left_alone_between_two_requests() -> None:
    times = list[float]()
    with hosts(lambda connection, n: (times.append(time.monotonic()), connection.sendall(answer(body=b"Yes.")))[1]) as servers:
        assert len(list(read(pages_of(*servers), fetches=network(pause=0.2)))) == 3
    assert all(later - earlier >= 0.19 for earlier, later in pairwise(times))


def test_files_come_first_and_a_name_that_is_none_is_an_error_before_anything_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Taxes fall.")
    there = CannedPages({"https://a.example/1": b"One"})
    assert sources(read(["https://a.example/1", str(tmp_path)], fetches=there)) == [str(tmp_path / "a.txt"), "https://a.example/1"]
    there.asked.clear()
    with pytest.raises(Exception, match="There is no file or folder"):
        list(read(["https://a.example/1", "nowhere"], fetches=there))
    assert there.asked == []


@pytest.mark.parametrize(
    "address", ["http://[a/1", "http://", "https://a.example:99999/", "gopher://a.example/", "http://a\x00/", "http://xn--/"]
)
def test_what_is_no_address_to_be_asked_is_skipped_and_the_others_are_read(address: str) -> None:
    with hosts(says(answer(body=b"Taxes fall.")), pages=1) as servers:
        found = list(read([address, *pages_of(*servers, count=1)], fetches=network()))
    assert sorted(type(item).__name__ for item in found) == ["Page", "Skipped"]
    assert [item.source for item in found if isinstance(item, Skipped)] == [address]


def rss(*links: str, text: str = "") -> bytes:
    items = "".join(f"<item><title>T{n}</title><link>{link}</link><description>{text}</description></item>" for n, link in enumerate(links))
    return f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode()


def test_feeds_and_what_they_name_are_asked_host_by_host(drip: Drip) -> None:
    """The items of the second feed come though the first one's host gives none of its own."""
    found = list[Page | Skipped]()
    with hosts(drip, says(answer(body=b"Taxes fall."))) as servers:
        for server in servers:
            server.behaviours["/feed"] = says(answer(body=rss(*pages_of(server))))
        for item in read([f"{server.address}/feed" for server in servers], fetches=network()):
            found.append(item)
            if len(found) == 3:
                drip.ended.set()
    assert sources(found) == pages_of(*reversed(servers))
    assert [item.told for item in found[:3] if isinstance(item, Page)] == [Told(title=f"T{n}") for n in range(3)]


def test_a_feed_or_page_that_is_longer_than_most_is_had_all_the_same() -> None:
    feed, page = rss("https://a.example/1", text="a" * SMALL), b"<p>" + b"a" * SMALL
    there = CannedPages({"https://a.example/feed": feed, "https://a.example/1": page})
    (found,) = read(["https://a.example/feed"], fetches=there)
    assert isinstance(found, Page)
    assert found.body == page
    assert there.asked == ["https://a.example/feed"] * 2 + ["https://a.example/1"] * 2


class Noting(CannedPages):
    """Notes how much is asked for each time."""

    sizes: Sequence[int] = ()

    def fetch(self, url: str, *, size: int = 0, **options: str):
        self.sizes = [*self.sizes, size]
        return super().fetch(url, size=size, **options)


def test_nothing_more_is_asked_for_at_first_than_many_hosts_may_give_at_once() -> None:
    there = Noting({"https://a.example/feed": rss("https://a.example/1"), "https://a.example/1": b"One"})
    list(read(["https://a.example/feed"], fetches=there))
    assert there.sizes == [SMALL, SMALL]


def test_no_further_source_is_asked_while_too_many_items_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "MOST_WAITING", 2)
    monkeypatch.setattr("causerie.pages.abreast.AT_ONCE", 1)
    pages = {f"https://a.example/{n}": b"One" for n in range(5)}
    others = {f"https://{host}.example/": b"Two" for host in "bcd"}
    there = CannedPages({"https://a.example/feed": rss(*pages), **others, **pages})
    assert len(list(read(["https://a.example/feed", *others], fetches=there))) == 8
    asked = [url.removeprefix("https://") for url in there.asked]
    assert asked[:2] == ["a.example/feed", "b.example/"], "the second one was begun while the feed was read"
    assert asked[2:6] == [f"a.example/{n}" for n in range(4)], "until fewer than two items wait"


def test_nothing_comes_for_a_moment_is_said() -> None:
    with hosts(after(1.6), pages=1) as servers:
        found = list(arrivals(pages_of(*servers, count=1), fetches=network()))
    assert found[0] is None
    assert sources(found) == pages_of(*servers, count=1)


class Waiting(CannedPages):
    """Takes its time for some addresses."""

    def __init__(self, pages: dict[str, bytes | Skipped], seconds: Callable[[str], float]) -> None:
        super().__init__(pages)
        self.seconds = seconds

    def fetch(self, url: str, **options):
        time.sleep(self.seconds(url))
        return super().fetch(url, **options)


@settings(max_examples=15)
@given(st.permutations([(host, n) for host in "abc" for n in range(3)]), st.integers(0, 26), st.integers(1, 5))
def test_in_whatever_order_addresses_are_given_and_answered_the_corpus_is_the_same(order, slow: int, batch: int) -> None:
    pages: dict[str, bytes | Skipped] = {
        f"https://{host}.example/{n}": f"Tax{n} raises prices{host}.".encode() for host in "abc" for n in range(2)
    }
    given = [f"https://{host}.example/{n}" for host, n in order]
    there = Waiting(pages, lambda url: 0.003 * (slow // 3 ** "abc".index(url[8]) % 3))
    with Corpus.of((), reader=make.CannedReader()) as one, Corpus.of((), reader=make.CannedReader()) as other:
        first, second = one.read(sorted(given), fetches=CannedPages(pages)), other.read(given, fetches=there, batch=batch)
        assert one.statements() == other.statements()
        assert one.verdicts() == other.verdicts()
        assert one.documents() == other.documents()
    assert {item.source for item in first.skipped} == {item.source for item in second.skipped}
    assert (len(first.skipped), first.documents) == (len(second.skipped), second.documents) == (3, 6)

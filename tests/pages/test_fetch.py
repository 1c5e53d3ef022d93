"""Fetching: what is done when the other side misbehaves, and what it is spared."""

import gzip
import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pytest
from misbehaving import ARTICLE, CERTIFICATE, Server, answer, bomb, drips, own_certificate, says, serving

from causerie.pages import wire
from causerie.pages.canned import CannedPages
from causerie.pages.fetch import Fetcher
from causerie.pages.wire import Limits, is_public
from causerie.records import Fetched, Page, Skipped
from causerie.wire import Answer, Failure

CALM = Limits(connect=5.0, read=5.0, total=10.0, retries=1, backoff=0.02, pause=0.0, patience=0.2, allow_private=True)
QUICK = replace(CALM, read=0.15, total=0.3)
"""For what would go on for ever; a machine under load may take longer than that for an honest answer."""
SIZE = 20_000
"""The most bytes of a page in these tests."""


def hop(target: str, status: str = "302 Found") -> bytes:
    return answer(status, Location=target)


def packed(body: bytes) -> bytes:
    pack = zlib.compressobj(wbits=-15)
    return pack.compress(body) + pack.flush()


WHOLE = answer(body=ARTICLE)
GZIPPED = gzip.compress(ARTICLE)
HALVES = gzip.compress(ARTICLE[:40]) + gzip.compress(ARTICLE[40:])
CHUNKED = answer(Transfer_Encoding="chunked", Content_Length="")

DEEDS = {
    "it answers": (says(WHOLE), "read", 1),
    "gzip": (says(answer(body=GZIPPED, Content_Encoding="gzip")), "read", 1),
    "gzip in two members": (says(answer(body=HALVES, Content_Encoding="gzip")), "read", 1),
    "gzip with something after it": (says(answer(body=GZIPPED + b"junk", Content_Encoding="gzip")), "read", 1),
    "deflate": (says(answer(body=zlib.compress(ARTICLE), Content_Encoding="deflate")), "read", 1),
    "deflate without a head": (says(answer(body=packed(ARTICLE), Content_Encoding="deflate")), "read", 1),
    "chunks": (says(CHUNKED + b"%x\r\n%s\r\n0\r\n\r\n" % (len(ARTICLE), ARTICLE)), "read", 1),
    "no length, then it hangs up": (says(answer(Content_Length="") + ARTICLE), "read", 1),
    "slow drip of a body": (drips(answer(Content_Length="9999"), b"a"), "timed out", 2),
    "slow drip of a header": (drips(b"HTTP/1.1 200 OK\r\nX: ", b"a"), "timed out", 2),
    "slow drip of interim answers": (drips(b"", b"HTTP/1.1 102 Processing\r\n\r\n"), "timed out", 2),
    "slow drip of chunks": (drips(CHUNKED, b"1\r\na\r\n"), "timed out", 2),
    "silence": (lambda connection, n: time.sleep(0.5), "timed out", 2),
    "it hangs up": (lambda connection, n: None, "broken answer", 2),
    "noise": (says(b"\x00\xff nothing like HTTP\r\n\r\n"), "broken answer", 2),
    "headers without end": (says(b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 50_000), "broken answer", 2),
    "longer than it says": (says(answer(Content_Length="20") + ARTICLE), "read in part", 1),
    "shorter than it says": (says(answer(Content_Length="9999") + ARTICLE), "broken answer", 2),
    "two lengths": (says(answer(Content_Length="5\r\nContent-Length: 9") + ARTICLE), "broken answer", 2),
    "a negative length": (says(answer(Content_Length="-5") + ARTICLE), "broken answer", 2),
    "chunks that break off": (says(CHUNKED + b"ffff\r\n" + ARTICLE), "broken answer", 2),
    "chunks of no size": (says(CHUNKED + b"zz\r\n" + ARTICLE), "broken answer", 2),
    "gzip that breaks off": (says(answer(body=GZIPPED[:-9], Content_Encoding="gzip")), "broken answer", 2),
    "gzip that is none": (says(answer(body=ARTICLE, Content_Encoding="gzip")), "broken answer", 2),
    "a coding nobody asked for": (says(answer(body=ARTICLE, Content_Encoding="br")), "broken answer", 2),
    "a length beyond the cap": (says(answer(Content_Length="999999999999")), "too large", 1),
    "a body without end": (drips(answer(Content_Length=""), b"a" * 5000, pause=0), "too large", 1),
    "a gzip bomb": (says(bomb(50_000_000)), "too large", 1),
    "a picture": (says(answer(Content_Type="image/png")), "other kind", 1),
    "a redirect": (says(hop("/whole", "301 Moved Permanently")), "read", 1),
    "a redirect to itself": (says(hop("/page")), "redirect loop", 1),
    "redirects in a circle": (says(hop("/back")), "redirect loop", 1),
    "redirects without end": (says(hop("/1")), "redirect loop", 1),
    "a redirect to a file": (says(hop("file:///etc/passwd")), "bad address", 1),
    "a redirect to nonsense": (says(hop("http://[::1")), "bad address", 1),
    "a redirect nowhere": (says(answer("302 Found")), "refused", 1),
    "a redirect that robots.txt forbids": (says(hop("/secret/page")), "robots.txt", 1),
    "429, later well": (says(answer("429 Too Many Requests", Retry_After="0"), WHOLE), "read", 2),
    "429 for an hour": (says(answer("429 Too Many Requests", Retry_After="3600")), "busy", 1),
    "429 until a day": (says(answer("429 Too Many Requests", Retry_After="Fri, 31 Dec 2100 23:59:59 GMT")), "busy", 1),
    "429 until nonsense": (says(answer("429 Too Many Requests", Retry_After="soon")), "busy", 2),
    "503, later well": (says(answer("503 Service Unavailable"), WHOLE), "read", 2),
    "500": (says(answer("500 Internal Server Error")), "server error", 2),
    "404": (says(answer("404 Not Found", body=ARTICLE)), "not found", 1),
    "403": (says(answer("403 Forbidden")), "refused", 1),
    "200 changes its mind": (says(b"HTTP/1.1 200 OK\r\nContent-Length: 999", WHOLE), "read", 2),
}
"""What the server does; what comes of it; how often it was asked."""

OTHERS = {
    "/robots.txt": says(answer(body=b"User-agent: *\nDisallow: /secret/\n", Content_Type="text/plain")),
    "/whole": says(WHOLE),
    "/back": says(hop("/page")),
    **{f"/{n}": says(hop(f"/{n + 1}")) for n in range(1, 20)},
}


def came_of(found: Fetched | Skipped) -> str:
    if isinstance(found, Skipped):
        return found.reason
    assert found.page is not None
    return "read" if found.page.body == ARTICLE else "read in part" if ARTICLE.startswith(found.page.body) else "garbled"


@pytest.mark.parametrize(("behaviour", "expected", "times"), DEEDS.values(), ids=DEEDS)
def test_whatever_the_server_does_the_fetcher_ends_in_time_with_a_page_or_a_reason(behaviour, expected, times) -> None:
    with serving(OTHERS | {"/page": behaviour}) as server:
        limits, began = QUICK if expected == "timed out" else CALM, time.monotonic()
        found = Fetcher(limits).fetch(f"{server.address}/page", size=SIZE)
        assert (came_of(found), server.asked.count("/page")) == (expected, times)
        assert time.monotonic() - began < 2 * (limits.total + limits.patience)


@pytest.mark.parametrize(
    "packed_body", [packed(ARTICLE), packed(b"a" * 21), GZIPPED, HALVES], ids=["deflate", "one letter", "gzip", "members"]
)
@pytest.mark.parametrize("piece", [1, 7, 258])
def test_a_body_is_whole_in_however_small_pieces_it_is_unpacked(monkeypatch: pytest.MonkeyPatch, packed_body: bytes, piece: int) -> None:
    monkeypatch.setattr(wire, "PIECE", piece)
    coding = "gzip" if packed_body.startswith(b"\x1f\x8b") else "deflate"
    with serving({"/page": says(answer(body=packed_body, Content_Encoding=coding))}) as server:
        found = Fetcher(CALM).fetch(f"{server.address}/page", size=SIZE)
    assert isinstance(found, Fetched)
    assert found.page
    assert found.page.body in (ARTICLE, b"a" * 21)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(OTHERS) as server:
        yield server


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1", "169.254.169.254"],
)
def test_private_addresses_are_refused_however_they_are_written(server: Server, host: str) -> None:
    port = server.address.rpartition(":")[2]
    found = Fetcher(replace(CALM, allow_private=False)).fetch(f"http://{host}:{port}/whole")
    assert isinstance(found, Skipped)
    assert found.reason in ("private address", "unreachable")  # not every system takes every way to write an address
    assert server.asked == []


@pytest.mark.parametrize(
    ("address", "public"),
    [(a, True) for a in ("8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "2002:808:808::")]
    + [(a, False) for a in ("10.1.1.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "127.0.0.1", "169.254.1.1", "0.0.0.0", "224.0.0.1")]
    + [(a, False) for a in ("::1", "fe80::1", "fc00::1", "ff0e::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::")],
)
def test_public_addresses_are_told_from_private_ones(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) == public


def test_the_address_connected_to_is_the_one_that_was_checked(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that says a public address first and then a private one is asked once, and the public one is kept to."""
    answers = iter(["192.0.2.1", "127.0.0.1"])  # neither is public
    connected: list[str] = []
    monkeypatch.setattr(socket, "getaddrinfo", lambda host, port, **_: [(2, 1, 6, "", (next(answers), port))])
    monkeypatch.setattr(socket, "create_connection", lambda address, *_, **__: connected.append(address[0]) or _refuse())
    monkeypatch.setattr("causerie.pages.wire.is_public", lambda address: str(address) == "192.0.2.1")
    found = Fetcher(replace(CALM, allow_private=False, retries=0)).fetch("http://rebinding.example/")
    assert (came_of(found), connected) == ("unreachable", ["192.0.2.1"])


def _refuse() -> socket.socket:
    raise ConnectionRefusedError


@pytest.mark.parametrize("target", ["http://127.0.0.1/", "http://localhost/", "//127.0.0.1:9/x"])
def test_a_redirect_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch, server: Server, target: str) -> None:
    """The public server is played by ours, whose first address is let through."""
    server.behaviours["/page"] = says(hop(target))
    own = int(server.address.rpartition(":")[2])
    resolve = socket.getaddrinfo

    def resolved(host, port, *given, **options):
        return [(2, 1, 6, "", ("127.0.0.2", port))] if host == "public.example" else resolve(host, port, *given, **options)

    connect = socket.create_connection
    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    monkeypatch.setattr(socket, "create_connection", lambda address, *given, **options: connect(("127.0.0.1", own), *given, **options))
    monkeypatch.setattr("causerie.pages.wire.is_public", lambda address: str(address) == "127.0.0.2")
    found = Fetcher(replace(CALM, allow_private=False)).fetch(f"http://public.example:{own}/page")
    assert came_of(found) == "private address"
    assert server.asked == ["/robots.txt", "/page"]


@pytest.mark.parametrize("url", ["ftp://news.example/a", "http://", "http://[::1", "javascript:alert(1)", "http://x:99999/", "h\x00"])
def test_what_is_no_web_address_is_skipped(url: str) -> None:
    assert came_of(Fetcher(CALM).fetch(url)) == "bad address"


def test_unchanged_pages_are_not_sent_again(server: Server) -> None:
    server.behaviours["/page"] = says(
        answer(body=ARTICLE, ETag='"v1"', Last_Modified="Wed, 25 Nov 2026 10:00:00 GMT"), answer("304 Not Modified", ETag='"v1"')
    )
    fetcher = Fetcher(CALM)
    first = fetcher.fetch(f"{server.address}/page")
    assert isinstance(first, Fetched)
    again = fetcher.fetch(f"{server.address}/page", etag=first.etag, modified=first.modified)
    assert again == Fetched(page=None, url=f"{server.address}/page", etag='"v1"')
    assert 'if-none-match: "v1"\r\nif-modified-since: wed, 25 nov 2026 10:00:00 gmt' in server.requests[-1].lower()


def test_requests_say_who_asks(server: Server) -> None:
    Fetcher(CALM).fetch(f"{server.address}/whole")
    assert [("causerie/" in request, request.count("Host: 127.0.0.1:")) for request in server.requests] == [(True, 1)] * 2


class Clock:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now, self.slept = 1000.0, list[float]()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def canned(answers: Mapping[str, list[Answer | Failure]], asked: list[tuple[float, str]], clock: Clock):
    """Answer each address by its list, the last one for ever."""

    def ask(url: str, headers: Mapping[str, str], most: int) -> Answer:
        asked.append((clock.now - 1000.0, url))
        left = answers.get(url, [Answer(status=404, headers={})])
        found = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(found, Failure):
            raise found
        return found

    return ask


OK = Answer(status=200, headers={}, body=ARTICLE)


def schedule(answers: Mapping[str, list[Answer | Failure]], urls: list[str], **limits: float) -> tuple[list[str], list[tuple[float, str]]]:
    clock, asked = Clock(), list[tuple[float, str]]()
    fetcher = Fetcher(Limits(**limits), clock=clock, sleep=clock.sleep, ask=canned(answers, asked, clock))  # type: ignore[arg-type]
    return [came_of(fetcher.fetch(url)) for url in urls], asked


def test_a_host_is_left_alone_between_requests_and_others_do_not_wait() -> None:
    urls = ["http://a.example/1", "http://b.example/1", "http://a.example/2"]
    found, asked = schedule({url: [OK] for url in urls}, urls, pause=2)
    assert found == ["read"] * 3
    assert [(at, url) for at, url in asked if not url.endswith("robots.txt")] == [(0, urls[0]), (0, urls[1]), (2, urls[2])]


def test_threads_leave_a_host_alone_together_also_where_redirects_lead_them_there() -> None:
    times, asked = list[float](), list[str]()
    there = Answer(status=302, headers={"Location": "http://a.example/x"})

    def ask(url: str, headers: Mapping[str, str], most: int) -> Answer:
        asked.append(url)
        if "a.example" not in url:
            return there if "robots" not in url else Answer(status=404, headers={})
        times.append(time.monotonic())
        time.sleep(0.01)
        return OK if "robots" not in url else Answer(status=404, headers={})

    fetcher = Fetcher(replace(CALM, pause=0.05), ask=ask)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda n: came_of(fetcher.fetch(f"http://{'ab'[n % 2]}.example/{n}")), range(6)))
    assert found == ["read"] * 6
    assert asked.count("http://a.example/robots.txt") == 1
    rests = [after - before for before, after in pairwise(times[1:])]  # the first was robots.txt
    assert (len(rests), min(rests) >= 0.045) == (5, True)


def test_the_pause_that_robots_txt_asks_for_is_kept() -> None:
    rules = Answer(status=200, headers={}, body=b"User-agent: *\nCrawl-delay: 7")
    urls = ["http://a.example/1", "http://a.example/2"]
    _, asked = schedule({"http://a.example/robots.txt": [rules], **{url: [OK] for url in urls}}, urls)
    assert asked[2][0] - asked[1][0] == 7


@pytest.mark.parametrize(
    ("first", "times"),
    [
        (Answer(status=503, headers={}), [0, 3, 9]),
        (Answer(status=503, headers={"Retry-After": "30"}), [0, 30, 60]),
        (Failure("timed out", ""), [0, 3, 9]),
        (Failure("too large", ""), [0]),
    ],
)
def test_what_may_pass_is_tried_again_later_each_time(first: Answer | Failure, times: list[float]) -> None:
    _, asked = schedule({"http://a.example/1": [first]}, ["http://a.example/1"], backoff=3)
    assert [at for at, url in asked if url.endswith("/1")] == times


def test_a_host_that_wants_to_be_left_alone_for_long_is_not_asked_again() -> None:
    urls = [f"http://a.example/{n}" for n in range(5)]
    busy = Answer(status=429, headers={"Retry-After": "3600"})
    found, asked = schedule({url: [busy] for url in urls}, urls)
    assert (found, [url for _, url in asked]) == (["busy"] * 5, ["http://a.example/robots.txt", urls[0]])


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (Answer(status=404, headers={}), "read"),
        (Answer(status=403, headers={}), "read"),
        (Answer(status=500, headers={}), "server error"),
        (Answer(status=200, headers={}, body=b"User-agent: *\nDisallow: /*/a\nAllow: /n/a$"), "read"),
        (Answer(status=200, headers={}, body=b"User-agent: *\nDisallow: /n"), "robots.txt"),
        (Answer(status=200, headers={}, body=b"User-agent: Causerie\nDisallow: /\n\nUser-agent: *\nDisallow:"), "robots.txt"),
        (Answer(status=200, headers={}, body=b"\xff\x00<html>" * 99), "read"),
        (Failure("unreachable", ""), "unreachable"),
        (Failure("too large", ""), "too large"),
    ],
)
def test_robots_txt_is_heeded(rules: Answer | Failure, expected: str) -> None:
    url = "http://a.example/n/a"
    found, asked = schedule({"http://a.example/robots.txt": [rules], url: [OK]}, [url, url])
    assert found == [expected] * 2
    assert (url in [u for _, u in asked]) == (expected == "read")


@pytest.mark.parametrize(
    ("behaviour", "trusted", "expected"),
    [
        (says(WHOLE), True, "read"),
        (says(WHOLE), False, "unreachable"),
        (drips(answer(Content_Length="9999"), b"a"), True, "timed out"),
        (drips(answer(Content_Length=""), b"a" * 5000, pause=0), True, "too large"),
    ],
    ids=["whole", "a certificate that nobody signed", "slow drip", "a body without end"],
)
def test_the_same_holds_over_tls(monkeypatch: pytest.MonkeyPatch, behaviour, trusted: bool, expected: str) -> None:
    known = ssl.create_default_context(cafile=CERTIFICATE if trusted else None)
    monkeypatch.setattr("causerie.wire.certificates", lambda: known)
    with serving(OTHERS | {"/page": behaviour}, own_certificate()) as server:
        limits = QUICK if expected == "timed out" else CALM
        assert came_of(Fetcher(limits).fetch(f"{server.address}/page", size=SIZE)) == expected


def test_stopping_ends_a_slow_request_at_once(server: Server) -> None:
    server.behaviours["/page"] = drips(answer(Content_Length="9999"), b"a")
    ends = time.monotonic() + 0.3
    fetcher = Fetcher(replace(CALM, read=20, total=60), stopped=lambda: time.monotonic() > ends)
    assert came_of(fetcher.fetch(f"{server.address}/page")) == "stopped"
    assert time.monotonic() < ends + 0.5


def test_canned_pages_stand_in_for_the_network() -> None:
    refused = Skipped(source="http://a.example/2", reason="busy")
    canned = CannedPages({"http://a.example/1": b"<p>One", "http://a.example/2": refused})
    assert canned.fetch("http://a.example/1") == Fetched(
        page=Page(source="http://a.example/1", body=b"<p>One", media_type="text/html"), url="http://a.example/1"
    )
    assert canned.fetch("http://a.example/2") == refused
    assert came_of(canned.fetch("http://a.example/3")) == "not found"
    assert canned.asked == [f"http://a.example/{n}" for n in (1, 2, 3)]

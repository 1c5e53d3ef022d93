"""One request for a page: to a public address, its body unpacked within bounds."""

import ipaddress
import socket
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import httpx

from causerie.wire import Answer, Failure, Network, exchange, joined, too_large

EMBEDDED = ipaddress.ip_network("64:ff9b::/96")
"""Addresses behind which a translator finds the IPv4 address of their last 32 bits (RFC 6052)."""
GZIP = b"\x1f\x8b"
PIECE = 256 * 1024  # bytes that are unpacked at a time
NO_PAGE = ("image/", "video/", "audio/", "font/")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of other people's machines, and of ours, fetching may take. Times are seconds."""

    connect: float = 10.0
    read: float = 20.0
    """Between two arrivals."""
    total: float = 60.0
    """For the whole of one request, so that a drip does not go on for ever."""
    redirects: int = 5
    retries: int = 2
    backoff: float = 1.0
    """Before the first retry; doubled before each further one."""
    pause: float = 1.0
    """Between two requests to one host, or as long as its robots.txt asks."""
    patience: float = 60.0
    """The longest that is waited for a host; if it asks for more, its pages are left for later."""
    allow_private: bool = False
    """May addresses be asked that only this machine or its network can reach?"""


Send = Callable[[str, Mapping[str, str], int], Answer]
"""What asks an address, with headers and the most bytes of a body, and returns the answer or raises a `Failure`."""


def never() -> bool:
    return False


def send(url: str, headers: Mapping[str, str], most: int, *, limits: Limits, stopped: Callable[[], bool] = never) -> Answer:
    """Ask an address once, following nothing."""
    asked, late = {"Accept-Encoding": "gzip, deflate", **headers}, f"No whole answer came within {limits.total:g} s. Try later."
    return exchange(_Public(limits, stopped), "GET", parsed(url), asked, partial(_body, most), late=late)


def is_public(address: Address) -> bool:
    """Can everybody reach the address? It, and the address that it wraps, must be none of a private network or a machine's own.

    >>> [is_public(ipaddress.ip_address(a)) for a in ("93.184.216.34", "127.0.0.1", "::ffff:10.0.0.1", "169.254.169.254")]
    [True, False, False, False]
    """
    return all(inner.is_global and not inner.is_multicast for inner in _unwrapped(address))


def _unwrapped(address: Address) -> list[Address]:
    """Return the address, or the IPv4 addresses that an IPv6 address leads to."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    wrapped = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    translated = [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)] if address in EMBEDDED else []
    return [inner for inner in (*wrapped, *translated) if inner is not None] or [address]


def parsed(url: str) -> httpx.URL:
    """Return a web address in its normal form, without what only a browser looks at (`#...`)."""
    try:
        address = httpx.URL(url).copy_with(fragment=None)
        is_web = address.scheme in ("http", "https") and bool(address.host) and (address.port or 0) <= 65535
    except (httpx.InvalidURL, UnicodeError) as error:
        raise Failure("bad address", f"It is no web address ({error}). Correct it.") from error
    if not is_web:
        raise Failure("bad address", f"Only http:// and https:// addresses are fetched, not {url[:80]!r}.")
    return address


class _Public(Network):
    """Connects to public addresses only.

    A name is looked up here, once, and what is connected to is the address that was checked: a name server that answers
    differently the next time is never asked again.
    """

    def __init__(self, limits: Limits, stopped: Callable[[], bool]) -> None:
        super().__init__(connect=limits.connect, read=limits.read, total=limits.total, stopped=stopped)
        self._allow_private = limits.allow_private

    def addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise Failure("unreachable", f"There is no address for {host} ({error}). Check the name and the network.") from error
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        allowed = [a for a in addresses if self._allow_private or is_public(ipaddress.ip_address(a))]
        if not allowed:
            detail = f"{host} is at {addresses[0]}, in a private network. If you trust it, allow private addresses (--allow-private)."
            raise Failure("private address", detail)
        return allowed


def _body(most: int, status: int, headers: Mapping[str, str], chunks: Iterable[bytes]) -> bytes:
    """Return the body of a page, unpacked, reading no more of it than may be kept."""
    if status != 200:
        return b""
    if headers.get("Content-Type", "").strip().lower().startswith(NO_PAGE):
        raise Failure("other kind", f"It is {headers['Content-Type']}, and holds no text.")
    if (length := headers.get("Content-Length", "")).isdecimal() and int(length) > most:
        raise too_large(most)
    coding = headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise Failure("broken answer", f"The body is packed as {coding[:40]!r}, which was not asked for.")
    return joined(chunks if coding in ("", "identity") else _unpacked(chunks), most)


def _unpacked(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what packed chunks hold, in small pieces: a bomb is never unpacked whole."""
    unpack = None
    for chunk in chunks:
        more = False  # is something of it still inside, since the piece was full?
        while (chunk or more) and not (unpack and unpack.eof and not chunk.startswith(GZIP)):  # what follows the end is no part of it
            unpack = unpack if unpack and not unpack.eof else zlib.decompressobj(_window(chunk))
            try:
                yield (piece := unpack.decompress(chunk, PIECE))
            except zlib.error as error:
                raise Failure("broken answer", f"The packed body is damaged ({error}).") from error
            chunk, more = unpack.unconsumed_tail or unpack.unused_data, len(piece) == PIECE
    if unpack and not unpack.eof:
        raise Failure("broken answer", "The packed body breaks off.")


def _window(start: bytes) -> int:
    """Return zlib's window for gzip or zlib by their first byte, or for deflate without a head, which some servers send."""
    return 47 if start.startswith(GZIP[:1]) or start[0] & 0x0F == 8 else -15

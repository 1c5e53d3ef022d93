"""One request over the network: to a public address, within a time and a size, whatever the other side does.

The only module that opens a connection. httpx lends addresses, headers and certificates; its engine httpcore makes the
connection, because only there can be chosen which address is connected to, and each read be given what is left of the time.
"""

import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpcore
import httpx

MIB = 1024 * 1024
SLICE = 0.25  # seconds that a read waits before it looks whether to stop
EMBEDDED = ipaddress.ip_network("64:ff9b::/96")
"""Addresses behind which a translator finds the IPv4 address of their last 32 bits (RFC 6052)."""
GZIP = b"\x1f\x8b"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, its body unpacked."""

    status: int
    headers: Mapping[str, str]
    """Names are compared without regard to case."""
    body: bytes = b""


class Failure(Exception):
    """A request that gave no answer, and why: the reason in a word, and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


Send = Callable[[str, Mapping[str, str], int], Answer]
"""What asks an address, with headers and the most bytes of a body, and returns the answer or raises a `Failure`."""


def never() -> bool:
    return False


def send(url: str, headers: Mapping[str, str], most: int, *, limits: Limits, stopped: Callable[[], bool] = never) -> Answer:
    """Ask an address once, following nothing."""
    to = parsed(url)
    backend = _Guarded(limits, time.monotonic() + limits.total, stopped)
    times = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.connect}
    target = httpcore.URL(scheme=to.raw_scheme, host=to.raw_host, port=to.port, target=to.raw_path)
    own = httpx.Headers({"Host": to.netloc.decode("ascii"), "Connection": "close", "Accept-Encoding": "gzip, deflate", **headers})
    with (
        _clear(limits),
        httpcore.ConnectionPool(ssl_context=_certificates(), network_backend=backend) as pool,
        pool.stream("GET", target, headers=own.raw, extensions={"timeout": times}) as response,
    ):
        received = httpx.Headers(response.headers)
        body = _body(response.iter_stream(), received, most) if response.status == 200 else b""
        return Answer(status=response.status, headers=received, body=body)


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
    except (httpx.InvalidURL, UnicodeError) as error:
        raise Failure("bad address", f"It is no web address ({error}). Correct it.") from error
    if address.scheme not in ("http", "https") or not address.host or (address.port or 0) > 65535:
        raise Failure("bad address", f"Only http:// and https:// addresses are fetched, not {url[:80]!r}.")
    return address


@cache
def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context()


class _Guarded(httpcore.NetworkBackend):
    """Connects to public addresses only, and hands every read what is left of the time.

    A name is looked up here, once, and what is connected to is the address that was checked: a name server that answers
    differently the next time is never asked again.
    """

    def __init__(self, limits: Limits, deadline: float, stopped: Callable[[], bool]) -> None:
        self._limits, self._deadline, self._stopped = limits, deadline, stopped
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        for address in (tried := self._addresses(host, port)):
            try:
                stream = self._network.connect_tcp(address, port, timeout, local_address, socket_options)
                return _Timed(stream, self._deadline, self._stopped)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == tried[-1] or time.monotonic() > self._deadline:
                    raise
        raise AssertionError("a name without addresses is a failure")

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise Failure("unreachable", f"There is no address for {host} ({error}). Check the name and the network.") from error
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        allowed = [a for a in addresses if self._limits.allow_private or is_public(ipaddress.ip_address(a))]
        if not allowed:
            detail = f"{host} is at {addresses[0]}, in a private network. If you trust it, allow private addresses (--allow-private)."
            raise Failure("private address", detail)
        return allowed


class _Timed(httpcore.NetworkStream):
    """A connection that ends with its deadline, or when it is told to stop."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float, stopped: Callable[[], bool]) -> None:
        self._stream, self._deadline, self._stopped = stream, deadline, stopped

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        end = time.monotonic() + self._left(timeout)
        while True:
            if self._stopped():
                raise Failure("stopped", "The run was stopped.")
            try:
                return self._stream.read(max_bytes, max(0.001, min(SLICE, end - time.monotonic())))
            except httpcore.ReadTimeout:
                if time.monotonic() >= end:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, self._left(timeout)), self._deadline, self._stopped)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def _left(self, timeout: float | None) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole request is over")
        return left if timeout is None else min(left, timeout)


@contextmanager
def _clear(limits: Limits) -> Iterator[None]:
    """Say in our own words what the engine reports."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise Failure("timed out", f"No whole answer came within {limits.total:g} s. Try later.") from error
    except httpcore.ProtocolError as error:
        raise Failure("broken answer", f"The answer breaks off or is no proper HTTP ({error}).") from error
    except (httpcore.NetworkError, OSError) as error:
        raise Failure("unreachable", f"The connection failed ({error}). Check the address and the network.") from error


def _body(chunks: Iterable[bytes], headers: Mapping[str, str], most: int) -> bytes:
    """Return the body, unpacked, reading no more of it than may be kept."""
    if headers.get("Content-Type", "").strip().lower().startswith(NO_PAGE):
        raise Failure("other kind", f"It is {headers['Content-Type']}, and holds no text.")
    if (length := headers.get("Content-Length", "")).isdecimal() and int(length) > most:
        raise _too_large(most)
    coding = headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("", "identity", "gzip", "x-gzip", "deflate"):
        raise Failure("broken answer", f"The body is packed as {coding[:40]!r}, which was not asked for.")
    return _joined(chunks if coding in ("", "identity") else _unpacked(chunks, most), most)


def _joined(chunks: Iterable[bytes], most: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > most:
            raise _too_large(most)
    return bytes(body)


def _unpacked(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    """Yield what packed chunks hold, in pieces of no more than `most` bytes: a bomb is never unpacked whole."""
    unpack = None
    for chunk in chunks:
        while chunk and not (unpack and unpack.eof and not chunk.startswith(GZIP)):  # what follows the end is no part of it
            unpack = unpack if unpack and not unpack.eof else zlib.decompressobj(_window(chunk))
            try:
                yield unpack.decompress(chunk, most + 1)
            except zlib.error as error:
                raise Failure("broken answer", f"The packed body is damaged ({error}).") from error
            chunk = unpack.unconsumed_tail or unpack.unused_data
    if unpack and not unpack.eof:
        raise Failure("broken answer", "The packed body breaks off.")


def _window(start: bytes) -> int:
    """Return zlib's window for gzip or zlib by their first byte, or for deflate without a head, which some servers send."""
    return 47 if start.startswith(GZIP[:1]) or start[0] & 0x0F == 8 else -15


def _too_large(most: int) -> Failure:
    return Failure("too large", f"It is longer than {most / MIB:.3g} MiB.")

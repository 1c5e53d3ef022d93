"""One request to the endpoint: within a time and a size, whatever the other side does; nothing is followed.

Like the fetching of pages it uses httpx's engine, because only there can each read be given what is left of the time for the
whole. Each request has a connection of its own: beside the seconds that a model takes to answer, that is nothing.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import httpcore
import httpx

from causerie.errors import EndpointError

PATH = "/chat/completions"
SLICE = 0.25  # seconds that a read waits before it looks whether to stop
MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """Names are compared without regard to case."""
    body: bytes = b""


class Failure(Exception):
    """A question that got no answer to be used, and why: the reason in a word, and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


def address(url: str) -> str:
    """Return where chats are completed, given the address of an endpoint. Raises EndpointError when it is none.

    >>> address("http://localhost:11434/v1/"), address("https://host/openai/v1/chat/completions?api-version=1")
    ('http://localhost:11434/v1/chat/completions', 'https://host/openai/v1/chat/completions?api-version=1')
    """
    try:
        parts = urlsplit(str(httpx.URL(url.strip())))
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) < 65536
    except (httpx.InvalidURL, ValueError):
        fits = False
    if not fits:
        raise EndpointError(f"endpoint_url is {url[:200]!r}, which is no web address. Set it to one as http://localhost:11434/v1.")
    if "@" in parts.netloc:
        raise EndpointError("endpoint_url holds a name or password. Give the key as CAUSERIE_ENDPOINT_KEY instead.")
    path = parts.path.rstrip("/").removesuffix(PATH) + PATH
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def post(
    url: str, headers: Mapping[str, str], body: bytes, *, connect: float, total: float, size: int, stopped: Callable[[], bool]
) -> Answer:
    """Send a body to an address and return what came back; a `Failure` when nothing whole did.

    `connect` and `total` are seconds, for a connection and for the whole; `size` is the most bytes of an answer.
    """
    backend = _Timed(time.monotonic() + total, stopped)
    own = httpx.Headers({"Host": httpx.URL(url).netloc.decode("ascii"), "Connection": "close", "Accept-Encoding": "identity", **headers})
    times = {"connect": connect, "read": total, "write": total, "pool": connect}
    with (
        _clear(total),
        httpcore.ConnectionPool(ssl_context=_certificates(), network_backend=backend) as pool,
        pool.stream("POST", url, headers=own.raw, content=body, extensions={"timeout": times}) as response,
    ):
        received = httpx.Headers(response.headers)
        return Answer(status=response.status, headers=received, body=_body(response.iter_stream(), received, size))


@cache
def _certificates() -> Any:
    return httpx.create_ssl_context()


def _body(chunks: Iterable[bytes], headers: Mapping[str, str], most: int) -> bytes:
    if headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise Failure("broken answer", "The answer is packed, which was not asked for.")
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > most:
            raise Failure("too large", f"The answer is longer than {most / MIB:.3g} MiB.")
    return bytes(body)


class _Timed(httpcore.NetworkBackend):
    """Connections that end with the deadline, or when they are told to stop."""

    def __init__(self, deadline: float, stopped: Callable[[], bool]) -> None:
        self.deadline, self.stopped = deadline, stopped
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._network.connect_tcp(host, port, self.left(timeout), local_address, socket_options), self)

    def left(self, timeout: float | None = None) -> float:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole request is over")
        return left if timeout is None else min(left, timeout)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, time: _Timed) -> None:
        self._stream, self._time = stream, time

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while True:
            if self._time.stopped():
                raise Failure("stopped", "The run was stopped.")
            left = self._time.left(timeout)
            try:
                return self._stream.read(max_bytes, min(SLICE, left))
            except httpcore.ReadTimeout:
                self._time.left()  # raises when the time for the whole is over

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._time.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._time.left(timeout)), self._time)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


@contextmanager
def _clear(total: float) -> Iterator[None]:
    """Say in our own words what the engine reports."""
    try:
        yield
    except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.UnsupportedProtocol) as error:
        raise Failure("unreachable", f"No connection came about ({error}).") from error
    except httpcore.TimeoutException as error:
        raise Failure(
            "timed out", f"No whole answer came within {total:g} s. If the model is that slow, raise endpoint_timeout."
        ) from error
    except httpcore.ProtocolError as error:
        raise Failure("broken answer", f"The answer breaks off or is no proper HTTP ({error}).") from error
    except (httpcore.NetworkError, OSError) as error:
        raise Failure("broken answer", f"The connection broke ({error}).") from error

"""One exchange over the network: within a time and a size, whatever the other side does; nothing is followed.

The only module that opens a connection. httpx lends addresses, headers and certificates; its engine httpcore makes the connection,
because only there can be chosen which address is connected to, and each read be given what is left of the time.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import httpcore
import httpx

MIB = 1024 * 1024
SLICE = 0.25  # seconds that a read waits before it looks whether to stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    """Names are compared without regard to case."""
    body: bytes = b""
    """Unpacked."""


class Failure(Exception):
    """A request that gave no answer to be used, and why: the reason in a word, and a sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail = reason, detail


Body = Callable[[int, Mapping[str, str], Iterable[bytes]], bytes]
"""What makes the body of an answer, given its status, its headers and what arrives."""


def exchange(
    network: "Network", method: str, url: httpx.URL, headers: Mapping[str, str], body: Body, *, content: bytes | None = None, late: str
) -> Answer:
    """Send a request by a connection of its own and return what came back.

    A `Failure` when nothing whole did; `late` is what to say when the time is over.
    """
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    own = httpx.Headers({"Host": url.netloc.decode("ascii"), "Connection": "close", **headers})
    with (
        _in_words(late),
        httpcore.ConnectionPool(ssl_context=certificates(), network_backend=network) as pool,
        pool.stream(method, target, headers=own.raw, content=content, extensions={"timeout": network.times}) as response,
    ):
        received = httpx.Headers(response.headers)
        return Answer(status=response.status, headers=received, body=body(response.status, received, response.iter_stream()))


def joined(chunks: Iterable[bytes], most: int) -> bytes:
    """Return the chunks as one, of no more than `most` bytes."""
    body = BytesIO()  # which gives what it holds without a copy
    for chunk in chunks:
        body.write(chunk)
        if body.tell() > most:
            raise too_large(most)
    return body.getvalue()


def too_large(most: int) -> Failure:
    return Failure("too large", f"It is longer than {most / MIB:.3g} MiB.")


@cache
def certificates() -> Any:
    return httpx.create_ssl_context()


class Network(httpcore.NetworkBackend):
    """Makes connections that end with a deadline, or when they are told to stop."""

    def __init__(self, *, connect: float, read: float, total: float, stopped: Callable[[], bool]) -> None:
        """Seconds: for a connection, between two arrivals, for the whole."""
        self.times = {"connect": connect, "read": read, "write": read, "pool": connect}
        self.stopped = stopped
        self.deadline = time.monotonic() + total
        self._engine = httpcore.SyncBackend()

    def addresses(self, host: str, port: int) -> list[str]:
        """Return what may be connected to for the host, best first; the engine looks a name up."""
        return [host]

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Any = None
    ) -> httpcore.NetworkStream:
        for address in (tried := self.addresses(host, port)):
            try:
                return _Stream(self._engine.connect_tcp(address, port, self.left(timeout), local_address, socket_options), self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == tried[-1] or time.monotonic() > self.deadline:
                    raise
        raise AssertionError("a name without addresses is a failure")

    def left(self, timeout: float | None = None) -> float:
        """Return the seconds that are left for something that may take `timeout`."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole request is over")
        return left if timeout is None else min(left, timeout)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, network: Network) -> None:
        self._stream, self._network = stream, network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        end = time.monotonic() + self._network.left(timeout)
        while True:
            if self._network.stopped():
                raise Failure("stopped", "The run was stopped.")
            try:
                return self._stream.read(max_bytes, max(0.001, min(SLICE, end - time.monotonic())))
            except httpcore.ReadTimeout:
                if time.monotonic() >= end:
                    raise

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._network.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, self._network.left(timeout)), self._network)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


@contextmanager
def _in_words(late: str) -> Iterator[None]:
    """Say in our own words what the engine reports."""
    try:
        yield
    except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.UnsupportedProtocol) as error:
        raise Failure("unreachable", f"No connection came about ({error}). Check the address and the network.") from error
    except httpcore.TimeoutException as error:
        raise Failure("timed out", late) from error
    except httpcore.ProtocolError as error:
        raise Failure("broken answer", f"The answer breaks off or is no proper HTTP ({error}).") from error
    except (httpcore.NetworkError, OSError) as error:
        raise Failure("broken answer", f"The connection broke ({error}).") from error

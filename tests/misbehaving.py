"""A web server on 127.0.0.1 that keeps no promise, and keeps a list of what it was asked."""

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "localhost.pem"
"""Signed by itself, so that nobody trusts it who is not told to; its key is there for all to see."""
ARTICLE = b"<!DOCTYPE html><html><body><article><h1>News</h1><p>Taxes raises prices.</p></article></body></html>"
Behaviour = Callable[[socket.socket, int], None]
"""What is done with a connection, at the n-th request of its path."""


def answer(status: str = "200 OK", body: bytes = b"", **headers: str) -> bytes:
    given = {"Content-Type": "text/html", "Content-Length": str(len(body)), "Connection": "close"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in given.items() if value)]
    return "\r\n".join([*lines, "", ""]).encode() + body


def says(*answers: bytes) -> Behaviour:
    """Give one answer after another, the last for ever."""
    return lambda connection, n: connection.sendall(answers[min(n, len(answers) - 1)])


def drips(start: bytes, drop: bytes, pause: float = 0.02) -> Behaviour:
    """Send a start, and then drop after drop without end."""

    def drip(connection: socket.socket, n: int) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(drop)
            time.sleep(pause)

    return drip


def bomb(size: int) -> bytes:
    return answer(body=gzip.compress(bytes(size)), Content_Encoding="gzip")


def own_certificate() -> ssl.SSLContext:
    """Return a server's side of TLS, by the name of localhost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


class Server:
    def __init__(self, behaviours: Mapping[str, Behaviour], tls: ssl.SSLContext | None = None) -> None:
        self.behaviours, self._tls = dict(behaviours), tls
        self.asked: list[str] = []
        self.requests: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        port = self._socket.getsockname()[1]
        self.address = f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with suppress(OSError), self._tls.wrap_socket(connection, server_side=True) if self._tls else connection as connection:
            request = b""
            while b"\r\n\r\n" not in request:
                request += connection.recv(65536)
            path = request.split()[1].decode()
            self.requests.append(request.decode())
            self.asked.append(path)
            missing = says(answer("404 Not Found"))
            self.behaviours.get(path, missing)(connection, self.asked.count(path) - 1)

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@contextmanager
def serving(behaviours: Mapping[str, Behaviour], tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    server = Server(behaviours, tls)
    threading.Thread(target=server.serve, daemon=True).start()
    try:
        yield server
    finally:
        server.close()

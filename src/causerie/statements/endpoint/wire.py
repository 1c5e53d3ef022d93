"""One question to the endpoint: where it is asked, and its answer as it comes."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from urllib.parse import urlsplit, urlunsplit

import httpx

from causerie.errors import EndpointError
from causerie.wire import Answer, Failure, Network, exchange, joined

PATH = "/chat/completions"


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

    `connect` and `total` are seconds, for a connection and for the whole; `size` is the most bytes of an answer. Each request
    has a connection of its own: beside the seconds that a model takes to answer, that is nothing.
    """
    network = Network(connect=connect, read=total, total=total, stopped=stopped)
    own = {"Accept-Encoding": "identity", **headers}
    late = f"No whole answer came within {total:g} s. If the model is that slow, raise endpoint_timeout."
    return exchange(network, "POST", httpx.URL(url), own, partial(_body, size), content=body, late=late)


def _body(most: int, status: int, headers: Mapping[str, str], chunks: Iterable[bytes]) -> bytes:
    if headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise Failure("broken answer", "The answer is packed, which was not asked for.")
    return joined(chunks, most)

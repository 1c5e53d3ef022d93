"""Pages from addresses, politely: within robots.txt, a pause between requests to a host, and the patience of both sides."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from importlib.metadata import version
from threading import Lock
from urllib.parse import urljoin, urlsplit

from causerie.pages.canned import PASSING_REASONS
from causerie.pages.kinds import MAX_BYTES, media_type, with_charset
from causerie.pages.robots import Rules, rules
from causerie.pages.wire import Limits, Send, never, parsed, send
from causerie.records import Fetched, Page, Skipped
from causerie.wire import Answer, Failure

AGENT = "causerie"
"""The name that robots.txt may call us by."""
USER_AGENT = f"Mozilla/5.0 (compatible; {AGENT}/{version('causerie')}; reads news for research)"
ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, application/feed+json;q=0.9, */*;q=0.5"
REDIRECTS = (301, 302, 303, 307, 308)
PASSING = (408, 425, 429, 500, 502, 503, 504)
"""What a server says that may be otherwise in a while."""
ROBOTS_BYTES = 500 * 1024
"""As many of a robots.txt as the standard asks to heed (RFC 9309, 2.5)."""
RULES_LAST = 24 * 3600.0  # seconds that a robots.txt is relied on (RFC 9309, 2.4)
DEFAULT = Limits()


@dataclass(slots=True)
class _Host:
    """When a host may be asked next, and what it allows."""

    free: float = 0.0
    rules: Rules | None = None
    until: float = 0.0
    """When its rules are to be asked for again."""
    asking: Lock = field(default_factory=Lock)
    learning: Lock = field(default_factory=Lock)
    """Held while the host is asked, and while its rules are: who holds the first waits for no other lock."""


class Fetcher:
    """Fetches addresses, and remembers of each host when it was asked last and what it allows.

    It may be called by several threads: a host that one of them asks the others wait for, also where a redirect led them there.

    Of each address: robots.txt is heeded, at each redirect again; a redirect is followed a few times; what may pass
    (a busy server, a broken line) is tried again, later each time, or when the server says (Retry-After).
    """

    def __init__(
        self,
        limits: Limits = DEFAULT,
        *,
        stopped: Callable[[], bool] = never,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
        ask: Send | None = None,
    ) -> None:
        """`sleep` may return early once `stopped` says so; `ask` sends a single request."""
        self._limits, self._stopped, self._sleep, self._clock = limits, stopped, sleep, clock
        self._ask: Send = ask or partial(send, limits=limits, stopped=stopped)
        self._hosts: dict[str, _Host] = {}

    def fetch(self, url: str, *, etag: str = "", modified: str = "", size: int = MAX_BYTES) -> Fetched | Skipped:
        """Return the page, or that it has not changed since it was given those validators, or why it was not had."""
        conditions = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {"User-Agent": USER_AGENT, "Accept": ACCEPT, **{name: value for name, value in conditions.items() if value}}
        try:
            final, answer = self._followed(url, headers, size)
            return self._fetched(url, final, answer)
        except Failure as failure:
            return Skipped(source=url, reason=failure.reason, detail=failure.detail)

    def _fetched(self, url: str, final: str, answer: Answer) -> Fetched:
        validators = {"etag": answer.headers.get("ETag", ""), "modified": answer.headers.get("Last-Modified", "")}
        if answer.status == 304:
            return Fetched(page=None, url=final, **validators)
        if answer.status != 200:
            raise _refusal(answer.status)
        kind = _told(answer.headers.get("Content-Type", ""), answer.body)
        return Fetched(page=Page(source=url, body=answer.body, media_type=kind, url=final if final != url else ""), url=final, **validators)

    def _followed(self, url: str, headers: Mapping[str, str], size: int) -> tuple[str, Answer]:
        """Return the address that answered at the end of all redirects, and its answer."""
        seen: list[str] = []
        while len(seen) <= self._limits.redirects:
            url = str(parsed(url))
            if url in seen:
                raise Failure("redirect loop", f"Its redirects lead back to {url}.")
            seen.append(url)
            self._heed_rules(url)
            answer = self._patiently(url, headers, size)
            if answer.status not in REDIRECTS or not (target := answer.headers.get("Location", "")):
                return url, answer
            url = _joined(url, target)
        raise Failure("redirect loop", f"It redirects more than {self._limits.redirects} times.")

    def _heed_rules(self, url: str) -> None:
        host = self._host(url)
        with host.learning:
            if host.rules is None or self._clock() >= host.until:
                host.rules, host.until = self._rules(urljoin(url, "/robots.txt")), self._clock() + RULES_LAST
                host.free = 0.0  # the rules are asked for once, and what they are asked for follows at once
        if not host.rules.allows(url):
            raise Failure("robots.txt", "The site's robots.txt asks not to fetch it. Save the page from a browser and name the file.")

    def _rules(self, url: str) -> Rules:
        """Return the rules of a host, behind redirects too; one whose rules cannot be had now is not asked for pages either."""
        for _ in range(self._limits.redirects + 1):
            answer = self._patiently(url, {"User-Agent": USER_AGENT}, ROBOTS_BYTES)
            if answer.status not in REDIRECTS or not (target := answer.headers.get("Location", "")):
                break
            url = str(parsed(_joined(url, target)))
        if answer.status in PASSING:
            raise _refusal(answer.status)
        return rules(answer.status, answer.body, AGENT)

    def _patiently(self, url: str, headers: Mapping[str, str], size: int) -> Answer:
        """Ask, and ask again what may pass, waiting longer each time."""
        with self._host(url).asking:
            return self._asked(url, headers, size)

    def _asked(self, url: str, headers: Mapping[str, str], size: int) -> Answer:
        for attempt in range(self._limits.retries + 1):
            last = attempt == self._limits.retries
            self._wait(url)
            try:
                answer = self._ask(url, headers, size)
            except Failure as failure:
                if last or failure.reason not in PASSING_REASONS or failure.reason == "stopped":
                    raise
                self._rest(url, self._limits.backoff * 2**attempt)
                continue
            if answer.status not in PASSING:
                break
            self._rest(url, _asked_rest(answer.headers) or (0.0 if last else self._limits.backoff * 2**attempt))
        return answer

    def _wait(self, url: str) -> None:
        """Wait until the host may be asked again, unless that is beyond our patience, and note that it is asked now."""
        host = self._host(url)
        wait = host.free - self._clock()
        if wait > self._limits.patience:
            raise Failure("busy", f"The server asks to wait {wait:.0f} s. Try again then.")
        if wait > 0:
            self._sleep(wait)
        if self._stopped():
            raise Failure("stopped", "The run was stopped.")
        host.free = self._clock() + max(self._limits.pause, min(host.rules.pause if host.rules else 0.0, self._limits.patience))

    def _rest(self, url: str, seconds: float) -> None:
        host = self._host(url)
        host.free = max(host.free, self._clock() + seconds)

    def _host(self, url: str) -> _Host:
        parts = urlsplit(url)
        return self._hosts.setdefault(f"{parts.scheme}://{parts.netloc}", _Host())


def _told(declared: str, body: bytes) -> str:
    """Return the media type by content, with the encoding that the server declares.

    >>> _told("text/plain; charset=ISO-8859-1", b"<p>Hi")
    'text/html; charset=iso-8859-1'
    """
    return with_charset(media_type(body), declared)


def _refusal(status: int) -> Failure:
    if status == 429:
        return Failure("busy", "The server says that it is asked too often. Try later.")
    if status in PASSING:
        return Failure("server error", f"The server answers {status}. Try later.")
    if status in (404, 410):
        return Failure("not found", f"The server answers {status}: there is no such page. Check the address.")
    return Failure("refused", f"The server answers {status}. Open it in a browser, save what you see, and name the file.")


def _joined(url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError as error:
        raise Failure("bad address", f"It redirects to what is no address ({error}).") from error


def _asked_rest(headers: Mapping[str, str]) -> float:
    """Return the seconds that a server asks to be left alone, given as such or as the time when they end; 0 if it does not ask.

    >>> _asked_rest({"Retry-After": "120"}), _asked_rest({"Retry-After": "soon"})
    (120.0, 0.0)
    """
    asked = headers.get("Retry-After", "").strip()
    if asked.isdecimal():
        return float(asked[:9])
    try:
        return max(0.0, (parsedate_to_datetime(asked).astimezone(UTC) - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):
        return 0.0

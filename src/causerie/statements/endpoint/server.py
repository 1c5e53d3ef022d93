"""Asking the endpoint: patient with a busy server, yielding to one that takes not all parameters, firm with the rest."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

from causerie.errors import EndpointError
from causerie.statements.endpoint.claims import decoded
from causerie.statements.endpoint.manners import LEAST_ANSWER, Manner, conceded, is_too_long, payload
from causerie.statements.endpoint.pace import Pace
from causerie.statements.endpoint.replies import Reply, estimate, reply_in, usage
from causerie.statements.endpoint.tally import Meter
from causerie.statements.endpoint.wire import address
from causerie.wire import Answer, Failure

PASSING = (408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529)
"""What a server says that may be otherwise in a while."""
PASSING_REASONS = ("timed out", "broken answer", "unreachable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Who is asked."""

    url: str
    model: str
    key: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not self.url or not self.model:
            missing = "endpoint_url (as http://localhost:11434/v1)" if not self.url else "endpoint_model"
            raise EndpointError(f"The endpoint reader does not know whom to ask. Set {missing}.")
        if not (self.key.isascii() and self.key.isprintable()):
            raise EndpointError("The key of the endpoint holds signs that no key has. Set CAUSERIE_ENDPOINT_KEY anew.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of a server's time, and of ours, asking may take. Times are seconds."""

    connect: float = 10.0
    total: float = 120.0
    """For the whole of one request, so that a drip does not go on for ever."""
    size: int = 4 * 1024 * 1024
    """Bytes of one answer."""
    answer: int = 8192
    """Tokens that the model may answer with."""
    retries: int = 4
    backoff: float = 1.0
    """Before the first retry; doubled before each further one, and up to half as much again at random, lest all ask at once."""
    patience: float = 60.0
    """The longest that is waited before a retry, also when the server asks for more."""
    at_once: int = 4
    requests: int = 0
    """A minute; 0 is no limit."""
    tokens: int = 0
    """A minute, asked and answered; 0 is no limit."""


class Unusable(Failure):
    """An answer that came whole and holds no reply; the next one may."""


class Post(Protocol):
    """What sends a request: `wire.post`, or a stand-in for it."""

    def __call__(
        self, url: str, headers: Mapping[str, str], body: bytes, *, connect: float, total: float, size: int, stopped: Callable[[], bool]
    ) -> Answer: ...


class Server:
    """Asks an endpoint, and remembers what parameters it takes and when it may be asked again."""

    def __init__(
        self,
        endpoint: Endpoint,
        limits: Limits,
        meter: Meter,
        *,
        stopped: Callable[[], bool],
        sleep: Callable[[float], object],
        clock: Callable[[], float],
        chance: Callable[[], float],
        send: Post,
    ) -> None:
        """`sleep` may return early once `stopped` says so; `chance` gives numbers from 0 to 1; `send` sends a single request."""
        self._endpoint, self._limits, self._meter = endpoint, limits, meter
        self._stopped, self._chance, self._post = stopped, chance, send
        self._url = address(endpoint.url)
        self._shown = self._url.partition("?")[0]  # what follows may hold a key
        self._pace = Pace(limits.requests, limits.tokens, clock=clock, sleep=sleep)
        self._manner = Manner(answer=limits.answer)
        self._has_answered = False

    def ask(self, messages: Sequence[Mapping[str, str]]) -> Reply:
        """Return the model's reply. Raises Failure when none can be had, EndpointError when none ever will."""
        manner: Manner | None = self._manner
        complaint = ""
        while manner:
            answer = self._patiently(payload(self._endpoint.model, messages, manner))
            if answer.status not in (400, 422):
                self._check(answer)
                self._manner = manner
                return self._read(answer, messages)
            complaint = self._complaint(answer)
            if is_too_long(complaint) and manner.answer // 2 < LEAST_ANSWER:
                return Reply("", is_cut=True)
            manner = conceded(manner, complaint)
        raise Failure("refused", f"The server does not take the request: {complaint}")

    def _patiently(self, asked: Mapping[str, Any]) -> Answer:
        """Ask, and ask again what may pass, waiting longer each time or as long as the server says."""
        body = json.dumps(asked).encode("ascii")
        for attempt in range(self._limits.retries + 1):
            last = attempt == self._limits.retries
            self._wait(body)
            self._meter.add(requests=1, retried=min(attempt, 1))
            try:
                answer = self._send(body)
            except Failure as failure:
                if failure.reason == "unreachable" and not self._has_answered:
                    raise EndpointError(
                        f"{self._shown} cannot be reached. {failure.detail} Start the server, or correct endpoint_url."
                    ) from failure
                if last or failure.reason not in PASSING_REASONS:
                    raise
                self._pace.rest(self._backoff(attempt))
                continue
            self._has_answered = True
            if answer.status not in PASSING:
                return answer
            if not last:
                self._pace.rest(min(self._limits.patience, max(_asked_rest(answer.headers), self._backoff(attempt))))
        raise Failure("busy" if answer.status == 429 else "server error", f"The server answers {answer.status}: {self._complaint(answer)}")

    def _wait(self, body: bytes) -> None:
        self._pace.wait(self._guess(body))
        if self._stopped():
            raise Failure("stopped", "The run was stopped.")

    def _guess(self, body: bytes) -> int:
        """Tokens that a request will take, with its answer; put right when the server has counted them."""
        return estimate(len(body)) + self._manner.answer // 4

    def _send(self, body: bytes) -> Answer:
        limits, key = self._limits, self._endpoint.key
        headers = {"Content-Type": "application/json", "Accept": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
        return self._post(self._url, headers, body, connect=limits.connect, total=limits.total, size=limits.size, stopped=self._stopped)

    def _backoff(self, attempt: int) -> float:
        return min(self._limits.patience, self._limits.backoff * 2.0**attempt * (1 + self._chance() / 2))

    def _check(self, answer: Answer) -> None:
        """Raise what an answer says other than a reply."""
        status, told = answer.status, self._complaint(answer)
        if status == 200:
            return
        if status in (401, 403):  # what the server says may hold the key, or a part of it
            raise EndpointError(
                f"The server refuses the key (it answers {status}). Set CAUSERIE_ENDPOINT_KEY to one that {self._shown} takes."
            )
        if status == 402:
            raise EndpointError(f"The server asks to be paid first (it answers 402): {told} Or ask another one: set endpoint_url.")
        if status in (404, 405):
            model = self._endpoint.model
            raise EndpointError(f"{self._shown} knows no such address or model ({model!r}): {told} Correct endpoint_url or endpoint_model.")
        if 300 <= status < 400:
            target = self._told(answer.headers.get("Location", ""))
            raise EndpointError(
                f"The server redirects to {target!r}, where no key is sent unasked. If that is right, set endpoint_url to it."
            )
        raise Failure("refused", f"The server answers {status}: {told}")

    def _read(self, answer: Answer, messages: Sequence[Mapping[str, str]]) -> Reply:
        """Return the reply that an answer holds, and count its tokens."""
        try:
            said = decoded(answer.body)
        except ValueError as error:
            raise Unusable("broken answer", "The server answers with what is no JSON.") from error
        reply = reply_in(said)
        self._count(said, messages, reply)
        if reply is None:
            raise Unusable("no reply", f"The server's answer holds no reply: {self._complaint(answer)}")
        return reply

    def _count(self, said: Any, messages: Sequence[Mapping[str, str]], reply: Reply | None) -> None:
        """Count the tokens of an answer as the server does; what it does not count is estimated."""
        told = usage(said)
        guess = sum(estimate(len(message["content"])) for message in messages), estimate(len(reply.content) if reply else 0)
        asked, answered = told or guess
        self._meter.add(asked=asked, answered=answered, estimated=told is None)
        self._pace.settle(guess[0] + self._manner.answer // 4, asked + answered)

    def _complaint(self, answer: Answer) -> str:
        """Return what a server says is wrong: the message of its error, or the beginning of whatever it sent."""
        try:
            said = decoded(answer.body)
        except ValueError:
            said = None
        error = said.get("error", said) if isinstance(said, dict) else None
        message = error.get("message") if isinstance(error, dict) else error
        return self._told(message if isinstance(message, str) else answer.body[:1000].decode("utf-8", "replace")) or "nothing else."

    def _told(self, words: str) -> str:
        """Return a server's words on one line, short, and without the key."""
        key = self._endpoint.key
        line = " ".join((words.replace(key, "(the key)") if key else words).split())
        return line if len(line) <= 200 else f"{line[:200]}..."


def _asked_rest(headers: Mapping[str, str]) -> float:
    """Return the seconds that a server asks to be left alone, given as such or as the time when they end; 0 if it does not ask.

    >>> _asked_rest({"Retry-After": "1.5"}), _asked_rest({"Retry-After": "soon"})
    (1.5, 0.0)
    """
    asked = headers.get("Retry-After", "").strip()
    if asked.replace(".", "", 1).isdecimal():
        return float(asked[:9])
    try:
        return max(0.0, (parsedate_to_datetime(asked).astimezone(UTC) - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):
        return 0.0

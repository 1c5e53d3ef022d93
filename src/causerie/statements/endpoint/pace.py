"""When the next request may go: within so many a minute, and so many tokens a minute, and not while the server asks for rest."""

import time
from collections.abc import Callable
from threading import Lock

MINUTE = 60.0


class Pace:
    """Spaces requests evenly, for many threads at once; 0 is no limit.

    Evenly, and not in bursts at the start of each minute, because a server that counts over another minute than ours
    would refuse every second burst.
    """

    def __init__(
        self,
        requests: float = 0,
        tokens: float = 0,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._request, self._token = (MINUTE / rate if rate else 0.0 for rate in (requests, tokens))
        self._clock, self._sleep, self._lock = clock, sleep, Lock()
        self._next_request = self._next_token = self._rested = 0.0

    def wait(self, tokens: int) -> None:
        """Wait until a request of about so many tokens may go."""
        self._until(self._reserved(tokens))
        while self._clock() < self._rested and self._until(self._rested):
            pass

    def settle(self, estimate: int, tokens: int) -> None:
        """Put right what a request was thought to take."""
        with self._lock:
            self._next_token += (tokens - estimate) * self._token

    def rest(self, seconds: float) -> None:
        """Let nobody ask for a while."""
        with self._lock:
            self._rested = max(self._rested, self._clock() + seconds)

    def _reserved(self, tokens: int) -> float:
        with self._lock:
            moment = max(self._clock(), self._next_request, self._next_token)
            self._next_request, self._next_token = moment + self._request, moment + tokens * self._token
            return moment

    def _until(self, moment: float) -> bool:
        """Sleep until the moment; a sleep that ends early, since the run is stopped, ends the waiting."""
        left = moment - self._clock()
        if left > 0:
            self._sleep(left)
        return self._clock() >= moment

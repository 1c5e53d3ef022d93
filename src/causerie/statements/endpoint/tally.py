"""What a run cost and left out, counted while it goes on."""

from collections import Counter
from dataclasses import dataclass, fields
from threading import Lock

MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a million tokens cost, in whatever currency the server bills."""

    asked: float = 0.0
    answered: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a reader has asked and got so far."""

    requests: int = 0
    retried: int = 0
    """Of the requests, those that asked again, because the server was busy, a line broke or an answer could not be used."""
    cached: int = 0
    """Answers that were at hand from a run before."""
    halved: int = 0
    """Parts that were asked about in two halves, because the answer was cut off."""
    asked: int = 0
    answered: int = 0
    """Tokens, as the server counts them."""
    estimated: int = 0
    """Answers whose tokens were estimated, since the server did not count them."""
    given: int = 0
    """Statements in the answers."""
    dropped: tuple[tuple[str, int], ...] = ()
    """Of them, those that were left out, by reason."""
    cost: float | None = None
    """`None` where no price is known."""


class Meter:
    """Counts for many threads at once."""

    def __init__(self, prices: Prices) -> None:
        self._prices, self._lock = prices, Lock()
        self._counts: Counter[str] = Counter()
        self._dropped: Counter[str] = Counter()

    def add(self, **counts: int) -> None:
        with self._lock:
            self._counts.update(counts)

    def drop(self, reason: str, number: int = 1) -> None:
        with self._lock:
            self._dropped[reason] += number

    @property
    def tally(self) -> Tally:
        with self._lock:
            counts = {field.name: self._counts[field.name] for field in fields(Tally) if field.name not in ("dropped", "cost")}
            dropped = tuple(sorted((item for item in self._dropped.items() if item[1]), key=lambda item: (-item[1], item[0])))
        priced = self._prices.asked or self._prices.answered
        cost = (counts["asked"] * self._prices.asked + counts["answered"] * self._prices.answered) / MILLION
        return Tally(**counts, dropped=dropped, cost=cost if priced else None)

"""Questions to several hosts at a time, to each host one after another; the answers come as they are given."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from time import monotonic
from typing import Generic, TypeVar

AT_ONCE = 16
"""Questions that are begun and whose answers nobody has taken: so many hosts are asked at a time, and so many answers held, at most."""
LULL = 0.25  # seconds without an answer after which that is said

About = TypeVar("About")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[About, Answer]):
    host: str
    ask: Callable[[], Answer]
    about: About
    """What it is asked for, for whoever hears the answer."""
    rank: int = 0
    """Of the questions to one host those of the lowest rank are asked first."""


class Questions(Generic[About, Answer]):
    """What is still to be asked, and how much time each host took. More may be added while the answers come.

    >>> questions = Questions[str, str]()
    >>> for host, about in [("a.example", "one"), ("a.example", "two"), ("b.example", "three")]:
    ...     questions.add(Question(host=host, ask=about.upper, about=about))
    >>> sorted(heard[1] for heard in answers(questions, stopped=lambda: False) if heard)
    ['ONE', 'THREE', 'TWO']
    """

    def __init__(self, most: Mapping[int, int] | None = None) -> None:
        """`most` bounds how many of a rank may be begun at a time."""
        self._most = dict(most or {})
        self._lines: defaultdict[str, defaultdict[int, deque[Question[About, Answer]]]] = defaultdict(lambda: defaultdict(deque))
        self._spent: defaultdict[str, float] = defaultdict(float)

    def add(self, question: Question[About, Answer]) -> None:
        self._lines[question.host][question.rank].append(question)

    def drop(self, host: str, *, lowest: int = 0) -> list[Question[About, Answer]]:
        """Ask the host no more of what waits, from a rank on, and return that."""
        return [question for rank in self._ranks(host) if rank >= lowest for question in self._lines[host].pop(rank)]

    def next(self, begun: Collection[Question[About, Answer]]) -> Question[About, Answer] | None:
        """Take the next question, to the host that took the least time so far and is not among those that are asked."""
        busy, counts = {question.host for question in begun}, Counter(question.rank for question in begun)
        full = {rank for rank, most in self._most.items() if counts[rank] >= most}
        free = [host for host in self._lines if host not in busy and not full.issuperset(self._ranks(host))]
        if not free:
            return None
        host = min(free, key=self._spent.__getitem__)
        return self._take(host, min(set(self._ranks(host)) - full))

    def asked(self, question: Question[About, Answer]) -> Answer:
        """Ask, and note how long the host took; each host is asked by one thread at a time."""
        began = monotonic()
        try:
            return question.ask()
        finally:
            self._spent[question.host] += monotonic() - began

    def _ranks(self, host: str) -> list[int]:
        return sorted(self._lines[host]) if host in self._lines else []

    def _take(self, host: str, rank: int) -> Question[About, Answer]:
        line = self._lines[host]
        question = line[rank].popleft()
        if not line[rank]:
            del line[rank]
        if not line:
            del self._lines[host]
        return question


Heard = tuple[Question[About, Answer], Answer]


def answers(questions: Questions[About, Answer], *, stopped: Callable[[], bool]) -> Iterator[Heard[About, Answer] | None]:
    """Yield each question with its answer once there is one, and `None` whenever nothing comes for a moment.

    Once stopped nothing more is asked; what was asked by then is answered.
    """
    begun: dict[Future[Answer], Question[About, Answer]] = {}
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="host") as pool:
        while True:
            _begin(questions, begun, pool, stopped)
            if not begun:
                return
            if not wait(begun, timeout=LULL, return_when=FIRST_COMPLETED).done:
                yield None
                continue
            ready = next(future for future in begun if future.done())
            question = begun.pop(ready)
            _begin(questions, begun, pool, stopped)  # so that the host is asked on while its answer is read
            yield question, ready.result()


def _begin(
    questions: Questions[About, Answer],
    begun: dict[Future[Answer], Question[About, Answer]],
    pool: ThreadPoolExecutor,
    stopped: Callable[[], bool],
) -> None:
    while len(begun) < AT_ONCE and not stopped() and (question := questions.next(begun.values())):
        begun[pool.submit(questions.asked, question)] = question

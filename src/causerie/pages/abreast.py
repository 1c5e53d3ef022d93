"""Questions to several hosts at a time, to each host one after another; the answers come as they are given.

What is held stays small, whatever the hosts send. Most answers are short, so many hosts may be asked at once for no more than `SMALL`;
what turns out longer is asked for again, in its whole size, together with few others of that kind.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, replace
from functools import partial
from threading import Thread
from time import monotonic
from typing import Generic, TypeVar

from causerie.records import Skipped

MIB = 1024 * 1024
AT_ONCE = 48
"""Questions that are begun and whose answers nobody has taken: so many hosts are asked at a time, and so many answers held, at most.

A thread that waits costs next to nothing; what bounds the number is memory. Fetching alone, when every host sends as much as it
may as slowly as it may, took a process 222 MB with 48 and 350 MB with 96 (35 MB of it before the first answer); more than 300 MB
was too much. Making a feed or a page into records comes on top, one at a time."""
SMALL = 2 * MIB
LARGE = 64 * MIB
"""Bytes that an answer may have at first, and that all together may have which are asked for more: the longest feed, or six of the
longest pages. Few pages have 2 MiB."""
LULL = 0.25  # seconds without an answer after which that is said
PROMPT = 1.0  # seconds that an answer waits for those asked before it; as long as a host is left alone between two questions

About = TypeVar("About")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[About, Answer]):
    host: str
    ask: Callable[[int], Answer]
    """Given the most bytes that the answer may have."""
    about: About
    """What it is asked for, for whoever hears the answer."""
    rank: int = 0
    """Of the questions to one host those of the lowest rank are asked first."""
    size: int = SMALL
    """The most bytes that the answer may have in the end, up to `LARGE`."""
    room: int = SMALL
    """The most that it may have when it is asked next."""


class Questions(Generic[About, Answer]):
    """What is still to be asked, and how much time each host took. More may be added while the answers come.

    >>> questions = Questions[str, str]()
    >>> for host, about in [("a.example", "one"), ("a.example", "two"), ("b.example", "three")]:
    ...     questions.add(Question(host=host, ask=lambda size, about=about: about.upper(), about=about))
    >>> [heard[1] for heard in answers(questions, stopped=lambda: False) if heard]
    ['ONE', 'THREE', 'TWO']
    """

    def __init__(self) -> None:
        self.held: frozenset[int] = frozenset()
        """Ranks of which nothing is begun for now."""
        self._lines: defaultdict[str, defaultdict[int, deque[Question[About, Answer]]]] = defaultdict(lambda: defaultdict(deque))
        self._spent: defaultdict[str, float] = defaultdict(float)
        self._waiting = Counter[int]()

    def add(self, question: Question[About, Answer], *, first: bool = False) -> None:
        """Put a question at the end of the line of its host and rank, or at the head of it."""
        line = self._lines[question.host][question.rank]
        line.insert(0 if first else len(line), question)
        self._waiting[question.rank] += 1

    def waiting(self, rank: int) -> int:
        """Return how many questions of a rank are still to be begun."""
        return self._waiting[rank]

    def drop(self, host: str, *, lowest: int = 0) -> list[Question[About, Answer]]:
        """Ask the host no more of what waits, from a rank on, and return that."""
        counts = [(rank, len(line)) for rank, line in sorted(self._lines[host].items()) if rank >= lowest] if host in self._lines else []
        return [self._take(host, rank) for rank, count in counts for _ in range(count)]

    def next(self, begun: Collection[Question[About, Answer]]) -> Question[About, Answer] | None:
        """Take the next question, to the host that took the least time so far and is not among those that are asked."""
        busy = {question.host for question in begun}
        room = max(SMALL, LARGE - sum(question.room for question in begun if question.room > SMALL))
        ranks = {host: rank for host in self._lines if host not in busy and (rank := self._rank(host, room)) is not None}
        if not ranks:
            return None
        host = min(ranks, key=self._spent.__getitem__)
        return self._take(host, ranks[host])

    def asked(self, question: Question[About, Answer]) -> Answer:
        """Ask, and note how long the host took; each host is asked by one thread at a time."""
        began = monotonic()
        try:
            return question.ask(question.room)
        finally:
            self._spent[question.host] += monotonic() - began

    def _rank(self, host: str, room: int) -> int | None:
        """Return the rank of what the host is asked next, unless there is no room for that now."""
        line = self._lines[host]
        rank = min((rank for rank in line if rank not in self.held), default=None)
        return None if rank is None or line[rank][0].room > room else rank

    def _take(self, host: str, rank: int) -> Question[About, Answer]:
        line = self._lines[host]
        question = line[rank].popleft()
        self._waiting[rank] -= 1
        if not line[rank]:
            del line[rank]
        if not line:
            del self._lines[host]
        return question


Heard = tuple[Question[About, Answer], Answer]


@dataclass(frozen=True, slots=True, eq=False)
class _Begun(Generic[About, Answer]):
    question: Question[About, Answer]
    answer: Future[Answer]
    since: float


def answers(questions: Questions[About, Answer], *, stopped: Callable[[], bool]) -> Iterator[Heard[About, Answer] | None]:
    """Yield each question with its answer once there is one, and `None` whenever nothing comes for a moment.

    Answers that come within a moment come in the order of their questions. Once stopped nothing more is asked; what was asked by
    then is answered. Whoever takes no more answers is kept waiting by none.
    """
    begun = list[_Begun[About, Answer]]()
    while True:
        _begin(questions, begun, stopped)
        if not begun:
            return
        if (ready := _ready(begun)) is None:
            yield None
            continue
        begun.remove(ready)
        if _is_cut_short(ready):
            questions.add(replace(ready.question, room=ready.question.size), first=True)
            continue
        _begin(questions, begun, stopped)  # so that the host is asked on while its answer is read
        yield ready.question, ready.answer.result()
        del ready  # which would be held until the next one comes


def _begin(questions: Questions[About, Answer], begun: list[_Begun[About, Answer]], stopped: Callable[[], bool]) -> None:
    while len(begun) < AT_ONCE and not stopped() and (question := questions.next([each.question for each in begun])):
        begun.append(_Begun(question, _later(partial(questions.asked, question)), monotonic()))


def _later(ask: Callable[[], Answer]) -> Future[Answer]:
    """Ask in a thread of its own. It is a daemon, so that a process that ends does not wait for hosts that take their time."""
    future = Future[Answer]()

    def answer() -> None:
        try:
            future.set_result(ask())
        except BaseException as error:  # which is for whoever hears the answer
            future.set_exception(error)

    Thread(target=answer, name="host", daemon=True).start()
    return future


def _ready(begun: Sequence[_Begun[About, Answer]]) -> _Begun[About, Answer] | None:
    """Return the next answer, in the order of the questions but for those that are not answered promptly."""
    for each in begun:
        wait([each.answer], timeout=max(0.0, each.since + PROMPT - monotonic()))
        if each.answer.done():
            return each
    wait([each.answer for each in begun], timeout=LULL, return_when=FIRST_COMPLETED)
    return next((each for each in begun if each.answer.done()), None)


def _is_cut_short(begun: _Begun[About, Answer]) -> bool:
    """Is the answer only that there is too much of it, and may it have more?"""
    if begun.question.room >= begun.question.size or begun.answer.exception():
        return False
    answer = begun.answer.result()
    return isinstance(answer, Skipped) and answer.reason == "too large"

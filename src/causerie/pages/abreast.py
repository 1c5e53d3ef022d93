"""Questions to several hosts at a time, to each host one after another; the answers come in the order of the questions."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

AT_ONCE = 8
"""Hosts that are asked at the same time."""
AHEAD = 16
"""Questions from the one whose answer is awaited on, within which others are asked meanwhile: so many pages are held at most."""

Answer = TypeVar("Answer")
Question = tuple[str, Callable[[], Answer]]
"""A host, and what asks it."""


def answers(questions: Sequence[Question[Answer]], *, stopped: Callable[[], bool], ahead: int = AHEAD) -> Iterator[Answer]:
    """Yield the answers. Once stopped nothing more is asked; what was asked by then is answered.

    >>> list(answers([("a.example", str), ("b.example", lambda: "two"), ("a.example", lambda: "three")], stopped=lambda: False))
    ['', 'two', 'three']
    """
    begun: dict[int, Future[Answer]] = {}
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="host") as pool:
        for head in range(len(questions)):
            while True:
                for number in () if stopped() else _free(questions[head : head + ahead], head, begun):
                    begun[number] = pool.submit(questions[number][1])
                if head not in begun:
                    return
                if begun[head].done():
                    break
                wait([each for each in begun.values() if not each.done()], return_when=FIRST_COMPLETED)
            yield begun.pop(head).result()


def _free(questions: Sequence[Question[Answer]], head: int, begun: dict[int, Future[Answer]]) -> list[int]:
    """Return the numbers of the questions that may be asked now: the first of each host that is not being asked, while there is room."""
    asked = {number: not future.done() for number, future in begun.items()}
    busy = {questions[number - head][0] for number, runs in asked.items() if runs}
    free = list[int]()
    for number, (host, _) in enumerate(questions, start=head):
        if number not in asked and host not in busy and len(busy) < AT_ONCE:
            busy.add(host)
            free.append(number)
    return free

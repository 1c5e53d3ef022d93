"""Several hosts at a time, and yet as if one after another."""

import threading
import time
from collections import Counter
from collections.abc import Callable

import pytest

from causerie.pages.abreast import AHEAD, AT_ONCE, answers


def running() -> bool:
    return False


class Hosts:
    """Notes who is asked, and how many at once."""

    def __init__(self, seconds: float = 0.002) -> None:
        self.seconds, self.lock = seconds, threading.Lock()
        self.now: Counter[str] = Counter()
        self.most, self.most_of_one, self.asked = 0, 0, list[str]()

    def question(self, name: str) -> tuple[str, Callable[[], str]]:
        """The host is the first letter of what is asked."""
        return name[0], lambda: self.answer(name)

    def answer(self, name: str) -> str:
        with self.lock:
            self.asked.append(name)
            self.now[name[0]] += 1
            self.most, self.most_of_one = max(self.most, self.now.total()), max(self.most_of_one, *self.now.values())
        time.sleep(self.seconds)
        with self.lock:
            self.now[name[0]] -= 1
        return name.upper()


NAMES = [f"{host}{number}" for number in range(4) for host in "abcdefghijklmnopqrst"[: 20 - 5 * number]]


def test_answers_come_in_the_order_of_the_questions_each_host_asked_once_at_a_time_and_not_too_many_at_once() -> None:
    hosts = Hosts()
    assert list(answers([hosts.question(name) for name in NAMES], stopped=running)) == [name.upper() for name in NAMES]
    assert (hosts.most_of_one, hosts.most) == (1, AT_ONCE)
    by_host = {host: [name for name in hosts.asked if name[0] == host] for host in "abcdefghijklmnopqrst"}
    assert all(asked == sorted(asked) for asked in by_host.values())


def test_a_slow_host_does_not_hold_up_the_others_as_far_as_may_be_asked_ahead() -> None:
    hosts, freed = Hosts(0), threading.Event()
    names = ["b0", *(f"a{number:02}" for number in range(AHEAD + 5))]
    slow = ("s", lambda: freed.wait(20) and "S")
    told = answers([slow, *map(hosts.question, names)], stopped=running)
    threading.Timer(0.3, freed.set).start()
    assert next(told) == "S"
    ahead = len(hosts.asked)
    assert AHEAD - 1 <= ahead <= AHEAD, "all that fits is asked while the first is waited for, and at most one more afterwards"
    assert list(told) == [name.upper() for name in names]


def test_once_stopped_nothing_more_is_asked_and_what_was_asked_is_answered() -> None:
    hosts = Hosts()
    questions = [hosts.question(name) for name in NAMES]
    told = list(answers(questions, stopped=lambda: len(hosts.asked) >= 10))
    assert told == [name.upper() for name in NAMES][: len(told)]
    assert len(hosts.asked) < 10 + AT_ONCE
    assert list(answers(questions, stopped=lambda: True)) == []


def test_an_error_comes_where_its_answer_would() -> None:
    hosts = Hosts()

    def fails() -> str:
        raise LookupError("no such host")

    told = answers([hosts.question("a"), ("b", fails), hosts.question("c")], stopped=running)
    assert next(told) == "A"
    with pytest.raises(LookupError, match="no such host"):
        next(told)

"""Several hosts at a time, each one at its own pace."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from causerie.pages import abreast
from causerie.pages.abreast import AT_ONCE, Question, Questions, answers


def running() -> bool:
    return False


class Hosts:
    """Notes who is asked, and how many at once."""

    def __init__(self, seconds: float = 0.002) -> None:
        self.seconds, self.lock = seconds, threading.Lock()
        self.now: Counter[str] = Counter()
        self.most, self.most_of_one, self.asked = 0, 0, list[str]()

    def questions(self, *names: str, rank: int = 0) -> Questions[str, str]:
        questions = Questions[str, str]()
        for name in names:
            questions.add(self.question(name, rank))
        return questions

    def question(self, name: str, rank: int = 0) -> Question[str, str]:
        """The host is the first letter of what is asked."""
        return Question(host=name[0], ask=lambda: self.answer(name), about=name, rank=rank)

    def answer(self, name: str) -> str:
        with self.lock:
            self.asked.append(name)
            self.now[name[0]] += 1
            self.most, self.most_of_one = max(self.most, self.now.total()), max(self.most_of_one, *self.now.values())
        time.sleep(self.seconds)
        with self.lock:
            self.now[name[0]] -= 1
        return name.upper()


def told(heard: Iterator[tuple[Question[str, str], str] | None]) -> list[str]:
    return [each[1] for each in heard if each]


HOSTS = "abcdefghijklmnopqrst"
NAMES = [f"{host}{number}" for number in range(4) for host in HOSTS[: 20 - 5 * number]]


def soon(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 20
    while not holds() and time.monotonic() < end:
        time.sleep(0.002)
    return holds()


def test_as_many_hosts_are_asked_at_once_as_may_be() -> None:
    all_there, questions = threading.Barrier(AT_ONCE), Questions[str, str]()
    for number in range(AT_ONCE):
        questions.add(Question(host=str(number), ask=lambda: str(all_there.wait(20) >= 0), about=""))
    assert told(answers(questions, stopped=running)) == ["True"] * AT_ONCE


def test_each_host_is_asked_once_at_a_time_in_order_and_not_too_many_at_once() -> None:
    hosts = Hosts()
    heard = told(answers(hosts.questions(*NAMES), stopped=running))
    assert sorted(heard) == sorted(name.upper() for name in NAMES)
    assert hosts.most_of_one == 1
    assert hosts.most <= AT_ONCE
    by_host = [[name for name in hosts.asked if name[0] == host] for host in HOSTS]
    assert all(asked == sorted(asked) for asked in by_host)


def test_a_host_that_is_slow_holds_up_no_other_and_it_is_said_when_only_it_is_waited_for() -> None:
    hosts, freed = Hosts(0), threading.Event()
    questions = Questions[str, str]()
    questions.add(Question(host="s", ask=lambda: str(freed.wait(20)), about="slow"))
    for number in range(3 * AT_ONCE):
        questions.add(hosts.question(f"a{number:02}"))
    heard = answers(questions, stopped=running)
    assert [each[1] for each in (next(heard) for _ in range(3 * AT_ONCE)) if each] == [f"A{number:02}" for number in range(3 * AT_ONCE)]
    assert next(heard) is None
    freed.set()
    assert told(heard) == ["True"]


def test_no_more_is_asked_than_may_be_held_until_somebody_takes_the_answers() -> None:
    hosts = Hosts(0)
    heard = answers(hosts.questions(*(chr(300 + number) for number in range(3 * AT_ONCE))), stopped=running)
    for taken in range(1, 4):
        next(heard)
        assert soon(lambda: len(hosts.asked) >= AT_ONCE + taken)  # noqa: B023
        time.sleep(0.02)
        assert len(hosts.asked) == AT_ONCE + taken
    assert len(told(heard)) == 3 * AT_ONCE - 3


def test_a_host_is_asked_on_while_its_answer_is_read() -> None:
    hosts, again = Hosts(0), threading.Event()
    questions = hosts.questions("a0")
    questions.add(Question(host="a", ask=lambda: str(again.set()), about="a1"))
    heard = answers(questions, stopped=running)
    next(heard)
    assert again.wait(20)


def test_questions_that_come_up_meanwhile_are_asked_too() -> None:
    hosts = Hosts(0)
    questions, heard = hosts.questions("a0"), list[str]()
    for each in answers(questions, stopped=running):
        heard += [each[1]] if each else []
        if each and len(heard) < 5:
            questions.add(hosts.question(f"b{len(heard)}"))
    assert heard == ["A0", "B1", "B2", "B3", "B4"]


def test_the_host_that_took_the_least_time_is_asked_next(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, order, questions = [0.0], list[str](), Questions[str, None]()
    monkeypatch.setattr(abreast, "monotonic", lambda: clock[0])

    def takes(seconds: float) -> None:
        clock[0] += seconds

    for name, seconds in (("b0", 1.0), ("b1", 1.0), ("b2", 1.0), ("a0", 2.5), ("a1", 2.5)):
        questions.add(Question(host=name[0], ask=partial(takes, seconds), about=name))
    while question := questions.next([]):
        questions.asked(question)
        order.append(question.about)
    assert order == ["b0", "a0", "b1", "b2", "a1"]


def test_of_a_host_the_lower_rank_is_asked_first_and_no_more_of_a_rank_than_may_be() -> None:
    hosts = Hosts()
    questions = Questions[str, str]({0: 1})
    for name, rank in (("a2", 1), ("a1", 0), ("b1", 0), ("b2", 1)):
        questions.add(hosts.question(name, rank))
    begun = list[Question[str, str]]()
    while question := questions.next(begun):
        begun.append(question)
    assert [question.about for question in begun] == ["a1", "b2"], "the second host has only a later rank to be asked now"


def test_what_is_dropped_is_not_asked() -> None:
    hosts = Hosts(0)
    questions = hosts.questions("a0", "b0")
    questions.add(hosts.question("a1", rank=1))
    assert [question.about for question in questions.drop("a", lowest=1)] == ["a1"]
    assert questions.drop("c") == []
    assert sorted(told(answers(questions, stopped=running))) == ["A0", "B0"]


def test_once_stopped_nothing_more_is_asked_and_what_was_asked_is_answered() -> None:
    hosts = Hosts()
    heard = told(answers(hosts.questions(*NAMES), stopped=lambda: len(hosts.asked) >= 10))
    assert sorted(heard) == sorted(name.upper() for name in hosts.asked)
    assert 10 <= len(heard) < 10 + AT_ONCE
    assert told(answers(hosts.questions(*NAMES), stopped=lambda: True)) == []


def test_an_error_comes_where_its_answer_would() -> None:
    def fails() -> str:
        raise LookupError("no such host")

    questions = Questions[str, str]()
    questions.add(Question(host="b", ask=fails, about="b"))
    with pytest.raises(LookupError, match="no such host"):
        next(answers(questions, stopped=running))

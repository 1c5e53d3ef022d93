"""Several hosts at a time, each one at its own pace."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from causerie.pages import abreast
from causerie.pages.abreast import AT_ONCE, LARGE, PROMPT, SMALL, Question, Questions, answers
from causerie.records import Skipped


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
        return Question(host=name[0], ask=lambda size: self.answer(name), about=name, rank=rank)

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
        questions.add(Question(host=str(number), ask=lambda size: str(all_there.wait(20) >= 0), about=""))
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
    questions.add(Question(host="s", ask=lambda size: str(freed.wait(20)), about="slow"))
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
    questions.add(Question(host="a", ask=lambda size: str(again.set()), about="a1"))
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

    def takes(seconds: float, size: int) -> None:
        clock[0] += seconds

    for name, seconds in (("b0", 1.0), ("b1", 1.0), ("b2", 1.0), ("a0", 2.5), ("a1", 2.5)):
        questions.add(Question(host=name[0], ask=partial(takes, seconds), about=name))
    while question := questions.next([]):
        questions.asked(question)
        order.append(question.about)
    assert order == ["b0", "a0", "b1", "b2", "a1"]


def test_of_a_host_the_lower_rank_is_asked_first_and_nothing_of_a_rank_that_is_held() -> None:
    hosts = Hosts()
    questions = hosts.questions("a2", "b2", "b3", rank=1)
    questions.add(hosts.question("a1"))
    questions.held = frozenset([1])
    assert [questions.waiting(rank) for rank in (0, 1)] == [1, 3]
    assert [question.about for question in begun(questions)] == ["a1"]
    questions.held = frozenset()
    assert [question.about for question in begun(questions)] == ["a2", "b2"]
    assert [questions.waiting(rank) for rank in (0, 1)] == [0, 1]


def begun(questions: Questions[str, str]) -> list[Question[str, str]]:
    found = list[Question[str, str]]()
    while question := questions.next(found):
        found.append(question)
    return found


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
    def fails(size: int) -> str:
        raise LookupError("no such host")

    questions = Questions[str, str]()
    questions.add(Question(host="b", ask=fails, about="b"))
    with pytest.raises(LookupError, match="no such host"):
        next(answers(questions, stopped=running))


def test_answers_that_come_promptly_come_in_the_order_of_their_questions() -> None:
    questions, freed = Questions[str, str](), [threading.Event() for _ in range(4)]

    def answer(number: int, size: int) -> str:
        in_time = freed[number + 1].wait(PROMPT) if number < 3 else True
        freed[number].set()
        return f"{number} {in_time}"

    for number in range(4):
        questions.add(Question(host=str(number), ask=partial(answer, number), about=""))
    assert told(answers(questions, stopped=running)) == [f"{number} True" for number in range(4)]


class Library:
    """Gives answers of some size, and notes how many bytes it was asked for, and how many at once for those beyond `SMALL`."""

    def __init__(self) -> None:
        self.asked, self.lock, self.now, self.most = list[tuple[str, int]](), threading.Lock(), 0, 0

    def question(self, name: str, size: int, most: int = LARGE) -> Question[str, int | Skipped]:
        return Question(host=name[0], ask=partial(self.answer, name, size), about=name, size=most)

    def answer(self, name: str, size: int, room: int) -> int | Skipped:
        large = room if room > SMALL else 0
        with self.lock:
            self.asked.append((name, room))
            self.now += large
            self.most = max(self.most, self.now)
        time.sleep(0.002)
        with self.lock:
            self.now -= large
        return size if size <= room else Skipped(source=name, reason="too large")


def test_what_is_too_large_at_first_is_asked_for_again_in_its_size_before_the_next_of_its_host() -> None:
    library, questions = Library(), Questions[str, int | Skipped]()
    for question in (library.question("a1", SMALL + 1), library.question("a2", SMALL), library.question("a3", LARGE, SMALL + 9)):
        questions.add(question)
    heard = [each for each in answers(questions, stopped=running) if each]
    assert [each[1] for each in heard] == [SMALL + 1, SMALL, Skipped(source="a3", reason="too large")]
    assert library.asked == [("a1", SMALL), ("a1", LARGE), ("a2", SMALL), ("a3", SMALL), ("a3", SMALL + 9)]


def test_those_that_are_large_are_together_no_larger_than_they_may_be_and_hold_up_nobody_else() -> None:
    library, questions = Library(), Questions[str, int | Skipped]()
    for host in "abcdefgh":
        questions.add(library.question(f"{host}1", LARGE // 3, LARGE // 3))
    for host in "ijkl":
        questions.add(library.question(f"{host}1", 9))
    heard = [each[1] for each in answers(questions, stopped=running) if each]
    assert sorted(map(int, heard)) == [9] * 4 + [LARGE // 3] * 8
    assert SMALL < library.most <= LARGE
    begun_large = [place for place, (_, room) in enumerate(library.asked) if room > SMALL]
    assert begun_large[3] > library.asked.index(("l1", SMALL)), "the small ones were asked while the fourth large one waited"


def test_who_takes_no_more_answers_is_kept_waiting_by_nobody() -> None:
    freed, questions = threading.Event(), Hosts(0).questions("a0")
    questions.add(Question(host="s", ask=lambda size: str(freed.wait(20)), about="slow"))
    heard = answers(questions, stopped=running)
    assert next(heard)
    began = time.monotonic()
    heard.close()
    assert time.monotonic() - began < 5
    freed.set()

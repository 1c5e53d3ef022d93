"""Pace: requests and tokens a minute, on a clock that stands still while nobody sleeps."""

import threading
import time

import pytest

from causerie.statements.endpoint.pace import Pace


class Clock:
    def __init__(self):
        self.now = 100.0

    def sleep(self, seconds):
        self.now += seconds

    def __call__(self):
        return self.now


@pytest.mark.parametrize(
    ("requests", "tokens", "seconds"), [(60, 0, [0, 1, 2, 3]), (0, 6000, [0, 5, 10, 15]), (60, 6000, [0, 5, 10, 15]), (0, 0, [0, 0, 0, 0])]
)
def test_requests_are_spaced(requests, tokens, seconds):
    clock = Clock()
    pace = Pace(requests, tokens, clock=clock, sleep=clock.sleep)
    begun = []
    for _ in range(4):
        pace.wait(500)
        begun.append(clock.now - 100)
    assert begun == seconds


def test_what_a_request_took_puts_the_pace_right():
    clock = Clock()
    pace = Pace(0, 6000, clock=clock, sleep=clock.sleep)
    pace.wait(500)
    pace.settle(500, 800)
    pace.wait(500)
    assert clock.now == pytest.approx(108)


def test_rest_holds_for_all():
    clock = Clock()
    pace = Pace(clock=clock, sleep=clock.sleep)
    pace.rest(5)
    pace.rest(3)
    pace.wait(1)
    assert clock.now == 105


def test_a_sleep_that_ends_early_ends_the_waiting():
    pace = Pace(clock=lambda: 100.0, sleep=lambda seconds: None)
    pace.rest(5)
    pace.wait(1)


def test_threads_share_one_pace():
    pace = Pace(6000, 0)
    begun = []

    def ask():
        pace.wait(1)
        begun.append(time.monotonic())

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(begun) - min(begun) >= 0.045

"""Moving windows over time, and kernels that weigh a statement by its distance from the middle of one."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.errors import UsageError
from causerie.maps.discourse.columns import Days
from causerie.records import Kernel, WindowUnit

Floats = NDArray[np.float64]
UNITS: tuple[WindowUnit, ...] = ("day", "month", "event")

KERNELS: dict[Kernel, Callable[[Floats], Floats]] = {
    "uniform": lambda d: np.full_like(d, 0.5),
    "epanechnikov": lambda d: 0.75 * (1 - d * d),
    "triangular": lambda d: 1 - np.abs(d),
    "gaussian": lambda d: np.exp(-0.5 * d * d) / math.sqrt(2 * math.pi),
}
"""Weights by distance d, for |d| up to 1; beyond it they are 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days from `start` to `end`, both included, around `middle`."""

    start: np.datetime64
    end: np.datetime64
    middle: np.datetime64

    @property
    def length(self) -> int:
        """Days that it holds."""
        return int((self.end - self.start).astype(int)) + 1


def moving(days: Days, size: int, *, unit: WindowUnit = "day", step: int = 1) -> list[Window]:
    """Return windows of `size` days, months or events, each `step` further, from the first date to the last.

    A window of days starts on the first date; the last one is the first that reaches the last date. A window of months
    holds whole months of the calendar. A window of events holds that many dated statements; those of its first and last
    day come whole, since the order within a day is unknown.
    """
    if unit not in UNITS or size < 1 or step < 1:
        raise UsageError(f"A window of {size} {unit}s, each {step} further, cannot be: give whole numbers from 1, of {', '.join(UNITS)}.")
    dated = np.sort(days[~np.isnat(days)])
    if not len(dated):
        return []
    if unit == "event":
        return [_window(dated[i], dated[min(i + size, len(dated)) - 1]) for i in _starts(len(dated), size, step)]
    first, last = (day.astype(f"datetime64[{unit[0].upper()}]") for day in dated[[0, -1]])
    begins = [first + i for i in _starts(int((last - first).astype(int)) + 1, size, step)]
    return [_window(begin.astype("datetime64[D]"), (begin + size).astype("datetime64[D]") - 1) for begin in begins]


def _starts(length: int, size: int, step: int) -> list[int]:
    """Return where windows start so that the last of them is the first that reaches the end.

    >>> _starts(10, 4, 3), _starts(3, 5, 1)
    ([0, 3, 6], [0])
    """
    return list(range(0, max(1, length - size + step), step))


def _window(start: np.datetime64, end: np.datetime64) -> Window:
    return Window(start=start, end=end, middle=start + (end - start) // 2)


def inside(days: Days, window: Window) -> NDArray[np.bool_]:
    """Return which days the window holds: n truths; a missing date is in none."""
    held: Any = (days >= window.start) & (days <= window.end)
    return np.asarray(held)


def kernel_weights(days: Days, window: Window, kernel: Kernel) -> Floats:
    """Weigh each of n days by `K(2 (day - middle) / length)`; a missing date weighs 0.

    The middle of a window of even length lies between two days, so that its first and its last day weigh alike.

    >>> days = np.arange("2026-03-02", "2026-03-06", dtype="datetime64[D]")
    >>> kernel_weights(days, moving(days, 4)[0], "triangular").tolist()
    [0.25, 0.75, 0.75, 0.25]
    """
    if kernel not in KERNELS:
        raise UsageError(f"There is no kernel {kernel!r}, only {', '.join(KERNELS)}.")
    past = (days - window.start).astype(np.float64)
    distance = np.where(np.isnat(days), np.inf, (2 * past - (window.length - 1)) / window.length)
    near = np.abs(distance) <= 1
    return np.where(near, KERNELS[kernel](np.where(near, distance, 0.0)), 0.0)

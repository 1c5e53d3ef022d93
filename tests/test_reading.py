"""Taking in what comes: batch by batch, each kept whole, in time and memory that grow no faster than what came."""

import tracemalloc
from contextlib import suppress

import pytest
import strategies as make

from causerie.reading import Reading, take_in
from causerie.records import Page, Skipped
from causerie.store import Store


def skips(count: int) -> list[Skipped]:
    return [Skipped(source=f"a#{number}", reason="damaged") for number in range(count)]


def page(number: int) -> Page:
    return Page(source=str(number), body=f"Tax{number} raises prices.".encode(), media_type="text/plain")


def test_what_was_skipped_so_far_is_told_after_each_batch_and_stays_as_it_was_told() -> None:
    told = list[Reading]()
    done = take_in(skips(7), Store.memory(), make.CannedReader, batch=3, progress=told.append)
    assert [list(reading.skipped) for reading in told] == [skips(3), skips(6), skips(7)]
    assert (told[0].skipped[-1], list(told[1].skipped[4:9])) == (skips(3)[2], skips(6)[4:])
    with pytest.raises(IndexError):
        told[0].skipped[3]
    assert (done.skipped, done.sources) == (tuple(skips(7)), 7)


def test_what_is_told_after_each_batch_is_no_copy_of_all_that_was_skipped() -> None:
    items, told, store = skips(1500), list[Reading](), Store.memory()
    tracemalloc.start()
    take_in(items, store, make.CannedReader, batch=1, progress=told.append)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(told) == 1500
    assert kept < 3_000_000  # copies would have 9 MB


def test_a_batch_is_kept_together_or_not_at_all() -> None:
    def pages():
        yield from (page(number) for number in range(3))
        raise KeyboardInterrupt

    store = Store.memory()
    with pytest.raises(KeyboardInterrupt):
        take_in(pages(), store, make.CannedReader, batch=2)
    assert store.sources() == ["0", "1"]


def test_what_fails_within_changes_made_together_leaves_no_trace() -> None:
    store = Store.memory()
    with suppress(KeyboardInterrupt), store.together():
        take_in([page(1)], store, make.CannedReader)
        raise KeyboardInterrupt
    assert store.sources() == []
    take_in([page(2)], store, make.CannedReader)
    assert store.sources() == ["2"]

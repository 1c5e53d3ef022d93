"""Taking in what comes: batch by batch, each kept whole, in time and memory that grow no faster than what came."""

import tracemalloc
from contextlib import suppress

import pytest
import strategies as make
from hypothesis import given
from hypothesis import strategies as st

from causerie import reading
from causerie.documents.stories import fold
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


def test_what_has_come_is_read_when_the_next_one_is_still_to_come() -> None:
    store, seen = Store.memory(), list[list[str]]()

    def pages():
        for item in (page(1), page(2), None, None, page(3)):
            yield item
            seen.append(store.sources())

    assert take_in(pages(), store, make.CannedReader).documents == 3
    assert seen == [[], [], ["1", "2"], ["1", "2"], ["1", "2"]]


def test_a_batch_holds_no_more_bytes_than_it_may_though_its_pages_hold_few_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_HELD", 2 * len(page(0).body))
    told = list[Reading]()
    take_in([page(number) for number in range(5)], Store.memory(), make.CannedReader, progress=told.append)
    assert [so_far.sources for so_far in told] == [2, 4, 5]


def held(store: Store) -> tuple[object, ...]:
    return store.verdicts(), store.documents(), store.statements(), fold(store.documents())


@st.composite
def coming(draw):
    """Draw pages, of which some hold the same, and what was skipped; and the same in another order, with pauses between."""
    numbers = draw(st.lists(st.integers(0, 3), min_size=1, max_size=8))
    items = [
        Page(source=str(place), body=f"Tax{number} raises prices.".encode()) if number else Skipped(source=str(place), reason="busy")
        for place, number in enumerate(numbers)
    ]
    order = draw(st.permutations(items))
    pauses = draw(st.lists(st.integers(0, len(order)), max_size=3))
    for place in sorted(pauses, reverse=True):
        order.insert(place, None)
    return items, order


@given(coming(), st.integers(1, 9))
def test_in_whatever_order_and_batches_pages_come_the_corpus_is_the_same(pages, batch: int) -> None:
    items, order = pages
    one, other = Store.memory(), Store.memory()
    first = take_in(items, one, make.CannedReader)
    second = take_in(order, other, make.CannedReader, batch=batch)
    assert held(one) == held(other)
    numbers = [(reading.sources, reading.documents, reading.statements, len(reading.skipped)) for reading in (first, second)]
    assert numbers[0] == numbers[1]

"""The command that keeps looking at feeds."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from math import inf
from threading import Event
from time import monotonic

import click

from causerie.corpus import Corpus
from causerie.reading import Round, check_feeds, fetcher
from causerie.views import rows
from causerie.views.cli.asking import SOME_SKIPPED, chosen_reader, in_short, list_skipped
from causerie.views.cli.options import READER, json_option, private_option, setting_options, settled
from causerie.views.cli.output import show_json
from causerie.views.terminal import note, show
from causerie.views.words import plural


@click.command(
    short_help="Poll feeds and read what is new.",
    help="Poll feeds, news sitemaps and lists of feeds (OPML), and read what is new into a corpus folder, until stopped. "
    "FEED is an address, or a file that holds addresses. A stop loses nothing: the next start goes on where this one ended.",
)
@click.argument("corpus")
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@click.option("--every", type=click.FloatRange(1), default=30.0, show_default=True, metavar="MIN", help="Minutes between two looks.")
@click.option("--once", is_flag=True, help="Look once, and stop.")
@private_option
@json_option
@setting_options(*READER)
def watch(corpus: str, feeds: Sequence[str], every: float, once: bool, allow_private: bool, as_json: bool, **given: str | None) -> None:
    settings, missed = settled(**given), False
    check_feeds(feeds)  # before a folder is made for them
    with _stopping() as stop, chosen_reader(settings) as reader, Corpus.create(corpus, reader=reader) as opened:
        fetches = fetcher(allow_private=allow_private, stop=stop)
        while not stop.is_set():
            began = monotonic()
            done = opened.watch(feeds, fetches=fetches, stopped=stop.is_set, longest=inf if once else every * 60, batch=settings.batch)
            show_json([rows.as_json(done)]) if as_json else show([_round_line(done)])
            list_skipped(skipped := (*done.poll.skipped, *done.reading.skipped))
            missed |= bool(skipped)
            if once or stop.wait(max(0.0, began + every * 60 - monotonic())):
                break
        if stop.is_set():
            note("Stopped. What was read is kept; the next start goes on from here.")
    click.get_current_context().exit(SOME_SKIPPED if missed else 0)


def _round_line(done: Round) -> str:
    poll, left = done.poll, f"; {plural(done.left, 'item')} left for later" if done.left else ""
    same = f" ({poll.unchanged:,} unchanged)" if poll.unchanged else ""
    changed = f", {poll.updated:,} updated" if poll.updated else ""
    seen = f"{plural(poll.feeds, 'feed')}{same}: {plural(poll.items, 'new item')}{changed}"
    return f"{datetime.now():%Y-%m-%d %H:%M}  {seen}. Read {in_short(done.reading)}{left}."


@contextmanager
def _stopping() -> Iterator[Event]:
    """Tell a stop by signal; a second signal ends the process at once."""
    stop, before = Event(), {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def tell(number: int, _: object) -> None:
        signal.signal(number, before[signal.Signals(number)])
        stop.set()

    try:
        for number in before:
            signal.signal(number, tell)
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""`causerie watch` and addresses on the command line, against a server on this machine."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from math import inf
from pathlib import Path

import pytest
import strategies as make
from misbehaving import answer, drips, says, serving

from causerie.corpus import Corpus
from causerie.errors import SourceError, StoreError
from causerie.reading import Reading
from causerie.views.cli.asking import in_short

FEED = "<rss version='2.0'><channel><title>T</title><item><title>One</title><link>{}/1</link></item></channel></rss>"


@pytest.fixture
def server():
    with serving({"/1": says(answer(body=b"Taxes raises prices.\n"))}) as server:
        server.behaviours["/feed"] = says(answer(body=FEED.format(server.address).encode()))
        yield server


@pytest.fixture
def run(start):
    return partial(start, reader=make.CannedReader())


@pytest.mark.parametrize("command", ["read", "page"])
def test_addresses_are_read_when_they_may_be(run, server, command):
    refused = run(command, f"{server.address}/1")
    assert (refused.exit_code, server.asked) == (3, [])
    assert "--allow-private" in refused.output
    allowed = run(command, "--allow-private", f"{server.address}/1")
    assert (allowed.exit_code, server.asked) == (0, ["/robots.txt", "/1"])


def test_watch_looks_once_and_says_what_it_did(run, server):
    first = run("watch", "news", f"{server.address}/feed", "--once", "--allow-private")
    assert first.exit_code == 0
    assert "1 feed: 1 new item. Read 1 source: 1 document, 1 statement." in first.stdout
    again = run("watch", "news", f"{server.address}/feed", "--once", "--allow-private", "--json")
    told = json.loads(again.stdout)
    assert (told["poll"]["items"], told["reading"]["sources"], told["left"]) == (0, 0, 0)
    assert server.asked.count("/1") == 1


def test_watch_says_what_was_updated_and_that_it_waits_its_time(run, server):
    feed = FEED.replace("</item>", "<description>{}</description></item>").format
    server.behaviours["/feed"] = says(*[answer(body=feed(server.address, text).encode()) for text in ("Then", "Now")])
    run("watch", "news", f"{server.address}/feed", "--once", "--allow-private")
    again = run("watch", "news", f"{server.address}/feed", "--once", "--allow-private")
    assert "1 feed: 0 new items, 1 updated. Read 0 sources: 0 documents, 0 statements; 1 item left for later." in again.stdout
    assert server.asked.count("/1") == 1


def test_a_reading_says_how_many_sources_were_updated():
    assert in_short(Reading(sources=3, known=1, updated=1)) == "3 sources (1 of them known, 1 updated): 0 documents, 0 statements"
    assert in_short(Reading(sources=3, updated=2)) == "3 sources (2 updated): 0 documents, 0 statements"


def test_watch_lists_what_it_could_not_read(run, server):
    del server.behaviours["/1"]
    result = run("watch", "news", f"{server.address}/feed", "--once", "--allow-private")
    assert result.exit_code == 3
    assert f"Skipped {server.address}/1: not found." in result.stderr


def test_watch_without_a_feed_is_wrong_usage(run):
    assert run("watch", "news").exit_code == 2
    assert "There is no feed 'nowhere'" in run("watch", "news", "nowhere", "--once").stderr


@pytest.mark.parametrize(("option", "longest"), [("--once", inf), ("--every=2", 120.0)])
def test_a_look_gives_a_host_no_more_time_than_there_is_until_the_next_one(run, monkeypatch, option, longest):
    given = list[float]()

    def watch(corpus, feeds, **options):
        given.append(options["longest"])
        raise SourceError("That is enough.")

    monkeypatch.setattr(Corpus, "watch", watch)
    run("watch", "news", "https://a.example/feed", option)
    assert given == [longest]


WATCH = """
import signal, sys, strategies
from causerie.views.cli import cli
signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell that runs the tests in the background has switched off
cli(sys.argv[1:], obj=strategies.CannedReader(), prog_name="causerie")
"""


@pytest.mark.parametrize(
    ("number", "busy"),
    [(signal.SIGINT, False), (signal.SIGTERM, True)],
    ids=["an interrupt between two looks", "a termination while an answer drips"],
)
def test_watch_stops_cleanly_on_a_signal(tmp_path, server, number, busy):
    if busy:
        server.behaviours["/1"] = drips(answer(Content_Length="9999"), b"a")
    path = {"PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-c", WATCH, "watch", str(tmp_path / "news"), f"{server.address}/feed", "--allow-private"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | path) as process:
        while "/1" not in server.asked:
            time.sleep(0.02)
        line = "" if busy else process.stdout.readline()
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, "Stopped." in err, "Traceback" in err) == (0, True, False)
    assert ("Read 1 source" in line) != ("Read 0 sources" in out)
    with Corpus.open(str(tmp_path / "news"), reader=make.CannedReader()) as corpus:
        assert len(corpus.sources()) == (0 if busy else 1)


def test_reading_addresses_ends_at_once_on_an_interrupt_and_what_was_read_is_kept(tmp_path, server):
    with serving({"/": drips(answer(Content_Length="9999999"), b"a")}) as slow:
        path = {"PYTHONPATH": str(Path(__file__).parent.parent)}
        sources = [f"{slow.address}/", f"{server.address}/1"]
        command = [sys.executable, "-c", WATCH, "read", "-c", str(tmp_path / "news"), *sources, "--allow-private", "--batch=1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | path) as process:
            while process.poll() is None and not kept(tmp_path / "news"):
                time.sleep(0.05)
            process.send_signal(signal.SIGINT)
            began = time.monotonic()
            _, err = process.communicate(timeout=30)
    assert (process.returncode, "Traceback" in err, time.monotonic() - began < 15) == (1, False, True)
    assert kept(tmp_path / "news") == [f"{server.address}/1"]


def kept(folder):
    with suppress(StoreError), Corpus.open(str(folder), reader=make.CannedReader()) as corpus:
        return corpus.sources()
    return []

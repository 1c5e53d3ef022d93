"""Does reading survive what the web may hold? Pages, feeds, archives and tables are damaged at random and read to documents.

Inputs are made from a seed and their number alone, so that one that fails can be read again: `--only NUMBER`. They are
read in a process of its own; one that dies or does not answer in time costs its input, and is counted.
"""

import argparse
import gzip
import io
import json
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection

from causerie.documents.verdict import judge
from causerie.pages.files import pages
from causerie.records import Page
from tests import archives

PATIENCE = 6  # times the limit that the clock may show, on a machine that does other things too
WARM = 0.2  # share of the inputs after which memory is measured the first time
STORY = "<p>The bank said on day {0} that lower taxes would bring {0}7 jobs to the provinces, and critics disagreed with it.</p>"
DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Taxes fall","datePublished":"2026-01-20"}</script>'
RELATED = "".join(f"<li><a href='/{n}'><h3>Port workers join protest number {n}</h3></a></li>" for n in range(5))
HTML = (
    f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Taxes fall</title>{DATA}</head><body><nav>Home</nav>"
    f"<article><h1>Taxes fall</h1>{''.join(STORY.format(n) for n in range(8))}</article><h2>More news</h2><ul>{RELATED}</ul></body></html>"
).encode()
ITEM = "<item><title>Taxes fall {0}</title><link>https://news.example/{0}</link><guid>{0}</guid><description>&lt;p&gt;Jobs.</description></item>"
RSS = f"<?xml version='1.0'?><rss version='2.0'><channel><title>Post</title>{''.join(map(ITEM.format, range(5)))}</channel></rss>".encode()
ENTRY = "<entry><title>Taxes {0}</title><link href='https://news.example/{0}'/><id>{0}</id><updated>2026-01-20T10:00:00Z</updated></entry>"
ATOM = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title>{''.join(map(ENTRY.format, range(5)))}</feed>".encode()
SITEMAP = b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://news.example/a</loc></url></urlset>"
LINES = b"".join(
    json.dumps({"title": f"Taxes {n}", "maintext": "Jobs will come, he said. " * 5, "url": "x"}).encode() + b"\n" for n in range(5)
)
TABLE = b"title,text,date\n" + b"".join(b'Taxes %d,"Jobs will come, he said.",2026-01-20\n' % n for n in range(8))
RECORDS = [
    archives.record(archives.http(HTML)),
    archives.record(archives.http(archives.chunked(HTML), "Transfer-Encoding: chunked"), url="https://news.example/b"),
    archives.record(archives.http(gzip.compress(HTML, mtime=0), "Content-Encoding: gzip"), url="https://news.example/c"),
    archives.record(HTML, type="resource", media="text/html; charset=latin-1"),
]
TEXT = b"Taxes fall\n\nThe minister said that lower taxes would bring jobs.\n\nMore news\nPort workers join protest today\n" * 3
FORMS: dict[str, tuple[bytes, ...]] = {
    "html": (HTML, HTML.decode().encode("utf-16"), TEXT),
    "feed": (
        RSS,
        ATOM,
        SITEMAP,
        b'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Taxes","content_text":"Jobs."}]}',
    ),
    "warc": (b"".join(RECORDS), archives.packed(RECORDS), archives.collection({"archive/a.warc.gz": archives.packed(RECORDS)})),
    "table": (LINES, TABLE, b"[" + LINES.strip().replace(b"\n", b",") + b"]", gzip.compress(LINES, mtime=0)),
}
TOKENS = (
    *(
        b"<div>",
        b"</div>",
        b"<a href='x'>",
        b"<table><tr><td>",
        b"<!--",
        b"-->",
        b"<script>",
        b"<![CDATA[",
        b"<svg>",
        b"&#x110000;",
        b"&amp",
    ),
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r\n\r\n", b"\n", b" ", b"\x1f\x8b\x08\x00", b"\x1f\x8b", b"PK\x03\x04"),
    *(
        b"WARC/1.1\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\n",
        b"Content-Length: 99999999999999999999\r\n",
        b"Content-Length: -1\r\n",
        b"ffffffff\r\n",
    ),
    *(b'{"a":', b"[", b"]", b'"', b"'", b"\\ud800", b"1e999", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<rss>", b"<item>", b"%00", b","),
)
MOST_REPEATS = 20_000


def mutated(body: bytes, stream: random.Random) -> bytes:
    """Damage bytes in one to six places: change, leave out, say twice, cut off, or put in what readers stumble over, once or often."""
    held = bytearray(body)
    for _ in range(stream.randint(1, 6)):
        start = stream.randrange(len(held) + 1)
        end = min(len(held), start + int(2 ** stream.uniform(0, 11)))
        match stream.randrange(7):
            case 0:
                held[start : start + 1] = stream.randbytes(1)
            case 1:
                del held[start:end]
            case 2:
                held[start:start] = held[start:end] * stream.choice((1, 1, 2, 50))
            case 3:
                held[start:end] = stream.randbytes(end - start)
            case 4 if stream.random() < 0.3:
                del held[start:]
            case _:
                often = int(MOST_REPEATS ** stream.random()) if stream.random() < 0.3 else 1
                held[start:start] = stream.choice(TOKENS) * often
    return bytes(held)


def made(number: int, seed: int) -> tuple[str, bytes]:
    """Return the form of an input and its bytes; archives are damaged before they are packed as often as after."""
    stream = random.Random(f"{seed}/{number}")
    form = stream.choice(sorted(FORMS))
    if form == "warc" and stream.random() < 0.5:
        return form, archives.packed(mutated(record, stream) if stream.random() < 0.4 else record for record in RECORDS)
    return form, mutated(stream.choice(FORMS[form]), stream)


def outcome(body: bytes) -> Counter[str]:
    """Read an input as the corpus would, and count what came of it."""
    counts: Counter[str] = Counter()
    for item in pages("x", io.BytesIO(body), {}):
        counts[judge(item).verdict if isinstance(item, Page) else item.reason] += 1
    return counts


def memory() -> float:
    """Return the MiB that the process holds now; where the system does not say, the most it ever held."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize() / 2**20
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


def serve(asked: Connection, seed: int) -> None:
    """Read the inputs whose numbers come, and send back what each came to."""
    while (number := asked.recv()) is not None:
        _, body = made(number, seed)
        began, failure, counts = time.process_time(), "", Counter[str]()
        try:
            counts = outcome(body)
        except BaseException as error:  # whatever it is, also what a library written in another language throws
            failure = f"{type(error).__name__}: {error}"[:200]
        asked.send((time.process_time() - began, failure, counts, memory()))


@dataclass
class Reader:
    """The process that reads."""

    seed: int

    def __post_init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = get_context("spawn")
        self._asked, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs, self.seed), daemon=True)
        self._process.start()
        theirs.close()

    def read(self, number: int, patience: float) -> tuple[float, str, Counter[str], float] | str:
        """Return what an input came to, or `hang` or `crash`; the process is then another one."""
        self._asked.send(number)
        try:
            if self._asked.poll(patience):
                return self._asked.recv()
            how = "hang"
        except EOFError:
            how = "crash"
        self._process.kill()
        self._process.join()
        self._start()
        return how

    def close(self) -> None:
        self._asked.send(None)
        self._process.join()


def survey(numbers: range, seed: int, limit: float, told: Callable[[str], object]) -> dict[str, object]:
    reader, outcomes, failed = Reader(seed), Counter[str](), {"crash": [], "hang": [], "error": []}
    slowest, at_first, most, now = (0.0, -1), 0.0, 0.0, 0.0
    reader.read(numbers[0], 10 * PATIENCE * limit)  # loads what is loaded at first use
    for done, number in enumerate(numbers, start=1):
        found = reader.read(number, PATIENCE * limit)
        if isinstance(found, str):
            failed[found].append(number)
            told(f"{found}: {number}")
            continue
        seconds, failure, counts, now = found
        outcomes.update(counts)
        slowest, most = max(slowest, (seconds, number)), max(most, now)
        if done >= WARM * len(numbers) and not at_first:
            at_first = most
        if failure or seconds > limit:
            failed["error" if failure else "hang"].append(number)
            told(f"{number}: {failure or f'{seconds:.1f} s'}")
    reader.close()
    return {
        "inputs": len(numbers),
        "seed": seed,
        "crashes": failed["crash"],
        f"over {limit:g} s": failed["hang"],
        "errors": failed["error"],
        "slowest, CPU s": round(slowest[0], 2),
        "slowest input": slowest[1],
        f"most MiB in the first {WARM:.0%}": round(at_first),
        "most MiB": round(most),
        "MiB at the end": round(now),
        "outcomes": dict(outcomes.most_common()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=10.0, help="CPU seconds that one input may take")
    parser.add_argument("--only", type=int, help="read this input here, without a process around it, and show what comes of it")
    options = parser.parse_args()
    if options.only is not None:
        form, body = made(options.only, options.seed)
        print(form, len(body), dict(outcome(body)))
        return
    numbers = range(options.first, options.first + options.inputs)
    found = survey(numbers, options.seed, options.limit, lambda line: print(line, file=sys.stderr, flush=True))
    print(json.dumps(found))
    sys.exit(any(found[name] for name in ("crashes", f"over {options.limit:g} s", "errors")))


if __name__ == "__main__":
    main()

"""Which part of the pages a page belongs to, and the forests that have learned from the other parts only."""

import re
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit
from zlib import crc32

from causerie.documents.forest import NAMES, Forest, Forests, read

FOLDS = 4
FOLDER = Path(__file__).parent / "forests"
TOLD = re.compile(
    rb"""<(?:link[^<>]{0,200}?rel=["']?canonical["']?[^<>]{0,200}?href|meta[^<>]{0,200}?property=["']?og:url["']?[^<>]{0,200}?content)"""
    rb"""=["']?([^"'\s>]+)"""
)
NUMBERS = re.compile(r"\d+")


def fold(site: str) -> int:
    """
    >>> fold("post.example") == fold("post.example") < FOLDS
    True
    """
    return crc32(site.encode()) % FOLDS


def site_of(name: str, body: bytes) -> str:
    """The host that a saved page names, or what its file is called but for numbers: pages of one site belong together.

    >>> site_of("a/test_post1.html", b"<p>"), site_of("a/1.html", b"<link rel='canonical' href='https://www.post.example/rates'>")
    ('a/test_post.html', 'post.example')
    """
    told = TOLD.search(body)
    host = urlsplit(told[1].decode("ascii", "ignore")).netloc.removeprefix("www.") if told else ""
    return host or NUMBERS.sub("", name)


def file_of(number: int, name: str) -> Path:
    return FOLDER / f"{name}-{number}.npz"


def unread(number: int) -> Forests:
    """Forests that have seen no page of a fold."""
    return {name: forest(number, name) for name in NAMES}


@lru_cache(maxsize=FOLDS * len(NAMES))
def forest(number: int, name: str) -> Forest:
    return read(file_of(number, name))

"""A page in numbers that tell whether it holds an article, or only lists, a tool or an offer."""

import re
from math import log1p

import numpy as np
from numpy.typing import NDArray

from causerie.documents.article.prose import Prose
from causerie.documents.facts.kinds import Signs
from causerie.documents.facts.metadata import Facts
from causerie.documents.tree.addresses import is_front, parsed
from causerie.documents.tree.dom import Element, words
from causerie.documents.wording.lengths import count_words, is_running, length
from causerie.documents.wording.slugs import spelled

COLUMNS = (
    "text",
    "running",
    "longest_row",
    "heading_words",
    "is_root",
    "seen_per_link",
    "lines",
    "running_per_headline",
    "title_words",
    "is_solid",
    "address_digits",
    "paragraphs",
    "days_seen",
    "mean_line",
    "longest_line",
    "is_told",
    "is_titled",
    "said_to_be",
    "links",
    "left",
    "no_sentences",
    "cut_lines",
    "hyphens",
    "last_part",
    "title_in_address",
)

UNKNOWN = -1  # where a page tells no address
CUT = ("…", "...", "…]", "...]", "»", ">")  # at the end of a teaser
SHORTEST_WORD = 4  # letters of one that tells whether an address spells the title
DAY = re.compile(r"\d(?:(?<=1)9\d\d|(?<=2)0\d\d|:\d\d)")  # or an hour; how many stand in a page is what counts
"""The digit is looked for first, as that is soonest done."""


def row(tree: Element, seen: Signs, facts: Facts, block: Prose, text: str, headlines: int, fetched: str) -> NDArray[np.float32]:
    """Describe a page out of whose tree headlines and furniture were taken: one row of COLUMNS. Lengths are logarithms."""
    lines = [each for each in text.split("\n") if each.strip()]
    sizes = [length(each) for each in lines]
    running = [size if is_running(each) else 0 for each, size in zip(lines, sizes, strict=True)]
    number = sum(size > 0 for size in running)
    address = parsed(facts.url or fetched)
    last = address.path.rstrip("/").rpartition("/")[2]
    return np.array(
        [
            [
                log1p(length(text)),
                log1p(sum(running)),
                log1p(_longest_row(running)),
                count_words(facts.heading or ""),
                is_front(address) if fetched or facts.url else UNKNOWN,
                log1p(seen.visible / max(1, seen.links)),
                log1p(number),
                log1p(sum(running) / (1 + headlines)),
                count_words(seen.title.split("\n")[0]),
                block.is_solid,
                sum(map(str.isdecimal, address.path)) if fetched or facts.url else UNKNOWN,
                log1p(sum(map(length, block.paragraphs))),
                log1p(len(DAY.findall(seen.text))),
                sum(running) / max(1, number),
                log1p(max(sizes, default=0)),
                facts.data.is_article,
                facts.is_titled,
                facts.is_article - facts.is_front,
                log1p(seen.links),
                log1p(len(words(tree))),
                len(lines) - number,
                sum(each.endswith(CUT) for each in lines) / max(1, len(lines)),
                last.count("-") + last.count("_"),
                len(last),
                _spelled_share(facts.title or "", address.path),
            ]
        ],
        dtype=np.float32,
    )


def _spelled_share(title: str, path: str) -> float:
    """The share of a title's longer words that a path spells.

    >>> _spelled_share("Bread is dearer than ever", "/2026/bread-dearer-still.html")
    0.5
    """
    spelt = spelled(path)
    said = {word for word in spelled(title).split() if len(word) >= SHORTEST_WORD}
    return sum(word in spelt for word in said) / max(1, len(said))


def _longest_row(running: list[int]) -> int:
    """The most that lines say of which each is a sentence, one below another.

    >>> _longest_row([80, 0, 90, 70, 0])
    160
    """
    longest = current = 0
    for size in running:
        current = current + size if size else 0
        longest = max(longest, current)
    return longest

"""The elements of a page in numbers: how much each holds, and how far around it something is called so.

In the order of a tree all that stands in an element is one stretch, so that sums over it are differences of running sums.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from causerie.documents.links.words import (
    APART_NAMES,
    CHROME_NAMES,
    COMMENTS,
    LIST_NAMES,
    PARTS,
    SUBJECT_NAMES,
    TITLE_NAMES,
)
from causerie.documents.tree.addresses import DIGITS
from causerie.documents.tree.dom import HEADINGS, Element, called, spaced_name, words

Whole = NDArray[np.int64]

AWAY = 30  # levels up, where nothing around an element is called so
MOST_OF_PAGE = 0.5  # share of its letters; what holds more wraps the page, whatever it is called
NAMES = {
    "list": LIST_NAMES,
    "chrome": CHROME_NAMES,
    "apart": APART_NAMES,
    "subjects": SUBJECT_NAMES,
    "comments": COMMENTS,
    "title": TITLE_NAMES.words,
    "parts": PARTS.words,
    "menu": re.compile("menu"),
    "foot": re.compile("foot"),
    "head": re.compile("head"),
    "nav": re.compile("nav"),
    "side": re.compile("side ?bar|widget"),
    "card": re.compile("card|teaser|item|promo"),
    "post": re.compile("post|story|article|entry|content"),
    "tag": re.compile("tag"),
    "feed": re.compile("list|feed|stream"),
    "slide": re.compile("slide|carousel"),
}
TAGS = {
    "<nav>": ("nav",),
    "<header>": ("header",),
    "<footer>": ("footer",),
    "<aside>": ("aside",),
    "<article>": ("article",),
    "<main>": ("main",),
    "<section>": ("section",),
    "<li>": ("li",),
    "<p>": ("p",),
    "<td>": ("td",),
    "<h>": ("h1", *HEADINGS),
}
LEVELS = (*NAMES, *TAGS)


class Shape:
    """The elements of a tree in their order, asked once for all that is told by them later: where they stand, what they are and hold."""

    def __init__(self, tree: Element) -> None:
        elements = list(tree.iter())
        self.elements: list[Element] = elements
        self.places: dict[Element, int] = dict(zip(elements, range(len(elements)), strict=True))
        self.parents: Whole = np.array([self.places.get(each.getparent(), 0) for each in elements], dtype=np.int64)
        self.depths, self.sizes = _extents(self.parents)
        self.ends: Whole = np.arange(len(elements)) + self.sizes
        self._marks: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(elements):
            self._marks[each.tag].append(place)
        self._texts: list[str] = [each.text or "" for each in elements]
        self._tails: list[str] = [each.tail or "" for each in elements]
        inside, behind = running([*map(len, self._texts)]), running([*map(len, self._tails)])
        self.letters: Whole = inside[self.ends] - inside[:-1] + behind[self.ends] - behind[1:]
        links = self.marks("a")
        self.links = self.count("a")
        self.linked = running(_put(len(elements), links, self.letters[links]))

    def words(self, place: int) -> str:
        """All text in the element at a place; that of one which holds no others is at hand."""
        return self._texts[place] if self.sizes[place] == 1 else words(self.elements[place])

    def pieces(self) -> Iterator[tuple[str, int]]:
        """Each piece of text with the place of the element that it stands in, in the order of the page."""
        around, ends = self.parents.tolist(), self.ends.tolist()
        open_: list[int] = []
        for place, text in enumerate(self._texts):
            while open_ and ends[open_[-1]] <= place:
                closed = open_.pop()
                yield self._tails[closed], around[closed]
            yield text, place
            open_.append(place)
        yield from ((self._tails[place], around[place]) for place in reversed(open_[1:]))

    def marks(self, *tags: str) -> list[int]:
        """The places of the elements with one of some names."""
        places = [place for tag in tags for place in self._marks.get(tag, ())]
        return places if len(tags) == 1 else sorted(places)

    def count(self, *tags: str) -> Whole:
        """The running sum of the elements with one of some names."""
        return running(_put(len(self.elements), self.marks(*tags), 1))

    def first(self, marks: Sequence[int], at: Whole) -> list[Element | None]:
        """The first of some marks in each of the elements at some places."""
        following = np.searchsorted(marks, at)
        places = np.append(np.asarray(marks, dtype=np.int64), len(self.elements))[following]  # behind the last one is none
        return [self.elements[place] if place < end else None for place, end in zip(places.tolist(), self.ends[at].tolist(), strict=True)]

    def held(self, sums: Whole, at: Whole) -> Whole:
        """What of a running sum is in the elements at some places."""
        held: Whole = sums[self.ends[at]] - sums[at]
        return held

    def above(self, at: Whole, levels: int) -> list[Whole]:
        """Some places, those of the elements around them, and so on."""
        found = [at]
        for _ in range(levels):
            found.append(self.parents[found[-1]])
        return found

    def built(self, places: Iterable[int]) -> list[tuple[str, str]]:
        """How the elements at some places are built: their names and classes, but for numbers in these."""
        return [(each.tag, unnumbered(each.get("class", ""))) for each in map(self.elements.__getitem__, places)]

    def levels(self, at: Whole) -> NDArray[np.int8]:
        """Places × LEVELS: how many levels up something is called so; 0 is the element itself, AWAY nothing."""
        around = np.stack(self.above(at, min(AWAY, int(self.depths[at].max()))))
        is_around = _put(len(self.elements), around, 1)
        places = np.flatnonzero(is_around).tolist()
        most = MOST_OF_PAGE * max(1, int(self.letters[0]))
        wraps = (self.letters > most).tolist()
        elements = ((self.elements[place], wraps[place]) for place in places)
        named = b"".join([_own(each.tag, "" if is_wrapper else called(each)) for each, is_wrapper in elements])
        own = np.frombuffer(named, np.int8).reshape(len(places), len(LEVELS))
        numbers = running(is_around)[around]  # of the elements among those around
        levels = own[numbers] + np.arange(len(around), dtype=np.int8)[:, None, None]
        nearest: NDArray[np.int8] = np.minimum(levels.min(axis=0), AWAY)
        return nearest

    def since(self, marks: Sequence[int], at: Whole) -> tuple[Whole, Whole]:
        """How many elements before each of some places the last of some marks stands, and how many levels up both stand in one element."""
        far = len(self.elements)
        if not marks:
            return np.full(len(at), far), np.full(len(at), AWAY)
        last = np.searchsorted(marks, at, side="right") - 1
        mark = np.where(last >= 0, np.asarray(marks)[last], far)
        up, level = at, np.zeros(len(at), dtype=np.int64)
        for _ in range(AWAY):
            is_inside = up > mark
            if not is_inside.any():
                break
            up, level = np.where(is_inside, self.parents[up], up), level + is_inside
        return np.where(last >= 0, at - mark, far), np.where(last >= 0, level, AWAY)


def _extents(parents: Whole) -> tuple[Whole, Whole]:
    """How deep each element stands, and how many it is with all that stand in it: counted a level at a time, for all at once."""
    depths, sizes = np.zeros_like(parents), np.ones_like(parents)
    places, around = np.arange(1, len(parents)), parents[1:]
    while len(places):
        depths[places] += 1
        sizes += np.bincount(around, minlength=len(parents))
        is_further_in = around > 0
        places, around = places[is_further_in], parents[around[is_further_in]]
    return depths, sizes


def _put(size: int, at: ArrayLike, values: ArrayLike) -> Whole:
    """Values at some places, and nothing at the others."""
    found = np.zeros(size, dtype=np.int64)
    found[np.asarray(at, dtype=np.int64)] = values
    return found


def running(values: ArrayLike) -> Whole:
    """
    >>> running([2, 0, 5]).tolist()
    [0, 2, 2, 7]
    """
    each = np.asarray(values, dtype=np.int64)
    sums = np.zeros(len(each) + 1, dtype=np.int64)
    np.cumsum(each, out=sums[1:])
    return sums


def coded(keys: Iterable[Any]) -> Whole:
    """Number the keys, like ones alike, in the order in which they come."""
    codes: dict[Any, int] = {}
    return np.array([codes.setdefault(key, len(codes)) for key in keys], dtype=np.int64)


@lru_cache(maxsize=65_536)
def unnumbered(given: str) -> str:
    """
    >>> unnumbered("item item-4711")
    'item item-'
    """
    return DIGITS.sub("", given)


@lru_cache(maxsize=65_536)
def _own(tag: str, given: str) -> bytes:
    """A byte for each of LEVELS, since many are sooner joined than as many arrays."""
    name = spaced_name(given) if given else ""
    named = (0 if name and pattern.search(name) else AWAY for pattern in NAMES.values())
    return bytes([*named, *(0 if tag in each else AWAY for each in TAGS.values())])

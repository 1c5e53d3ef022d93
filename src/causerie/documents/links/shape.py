"""The elements of a page in numbers: how much each holds, and how far around it something is called so.

In the order of a tree all that stands in an element is one stretch, so that sums over it are differences of running sums.
"""

import re
from collections.abc import Iterable, Sequence
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
from causerie.documents.tree.dom import HEADINGS, Element, called, spaced_name

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
    """The elements of a tree in their order."""

    def __init__(self, tree: Element) -> None:
        elements = list(tree.iter())
        self.elements: list[Element] = elements
        self.places = {each: number for number, each in enumerate(elements)}
        self._tags: dict[str, int] = {}
        self._named: Whole = np.array([self._tags.setdefault(each.tag, len(self._tags)) for each in elements])
        ups = [self.places.get(each.getparent(), 0) for each in elements]
        self.parents: Whole = np.array(ups)
        self.depths, self.ends = _extents(ups)
        inside = running([len(each.text or "") for each in elements])
        behind = running([len(each.tail or "") for each in elements])
        self.letters: Whole = inside[self.ends] - inside[:-1] + behind[self.ends] - behind[1:]
        is_link = self._are("a")
        self.linked = running(np.where(is_link, self.letters, 0))
        self.links = running(is_link)

    def _are(self, *tags: str) -> NDArray[np.bool_]:
        is_one = np.fromiter((tag in tags for tag in self._tags), dtype=bool)
        found: NDArray[np.bool_] = is_one[self._named]
        return found

    def count(self, *tags: str) -> Whole:
        """The running sum of the elements with one of some names."""
        return running(self._are(*tags))

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

    def marks(self, *tags: str) -> list[int]:
        """The places of the elements with one of some names."""
        places: list[int] = np.flatnonzero(self._are(*tags)).tolist()
        return places

    def built(self, at: Whole) -> list[tuple[str, str]]:
        """How the elements at some places are built: their names and classes, but for numbers in these."""
        return [(each.tag, unnumbered(each.get("class", ""))) for each in map(self.elements.__getitem__, at.tolist())]

    def levels(self, at: Whole) -> NDArray[np.int16]:
        """Places × LEVELS: how many levels up something is called so; 0 is the element itself, AWAY nothing."""
        around = np.stack(self.above(at, min(AWAY, int(self.depths[at].max()))))
        places, found = np.unique(around, return_inverse=True)
        most = MOST_OF_PAGE * max(1, int(self.letters[0]))
        sizes = self.letters[places].tolist()
        elements = map(self.elements.__getitem__, places.tolist())
        own = np.stack([_own(each.tag, called(each) if size <= most else "") for each, size in zip(elements, sizes, strict=True)])
        levels = own[found.reshape(around.shape)] + np.arange(len(around), dtype=np.int16)[:, None, None]
        nearest: NDArray[np.int16] = np.minimum(levels.min(axis=0), AWAY)
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


def _extents(parents: Sequence[int]) -> tuple[Whole, Whole]:
    """How deep each element stands, and the place behind all that stands in it."""
    depths, sizes = [0] * len(parents), [1] * len(parents)
    for place in range(1, len(parents)):
        depths[place] = depths[parents[place]] + 1
    for place in range(len(parents) - 1, 0, -1):
        sizes[parents[place]] += sizes[place]
    return np.array(depths), np.arange(len(parents)) + sizes


def running(values: ArrayLike) -> Whole:
    """
    >>> running([2, 0, 5]).tolist()
    [0, 2, 2, 7]
    """
    sums = np.zeros(np.size(values) + 1, dtype=np.int64)
    np.cumsum(values, out=sums[1:])
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
def _own(tag: str, given: str) -> NDArray[np.int16]:
    name = spaced_name(given) if given else ""
    named = (0 if name and pattern.search(name) else AWAY for pattern in NAMES.values())
    return np.fromiter((*named, *(0 if tag in each else AWAY for each in TAGS.values())), dtype=np.int16)

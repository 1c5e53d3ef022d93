"""The lines of an extracted text in numbers: what each says, where it stands in the text, and where in the page.

What stands below an article in the same block (who wrote it, what else is on, where to write to) is often extracted with it. Which lines
are the article's own is learned (`training.lines`), by what they say and by how they are built beside most of the others.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence, Set
from itertools import accumulate, chain, islice
from math import log1p

import numpy as np
from numpy.typing import NDArray

from causerie.documents.article.extract import DASH
from causerie.documents.article.prose import key
from causerie.documents.forest import Forest
from causerie.documents.links.shape import AWAY, unnumbered
from causerie.documents.tree.addresses import DIGITS
from causerie.documents.tree.dom import BULLETS, INLINE, Element, blocks, words
from causerie.documents.wording.lengths import is_running, length
from causerie.documents.wording.notices import ENDS

Table = NDArray[np.float32]

LIKELY = 0.5
SHORTER_KEY = 15  # characters without blanks by which a line is found in the page, if not by as many as a paragraph is
NOWHERE = -1
LONGEST_INITIALS = 2  # letters
MOST_MISSED = 200  # lines; looking for one that is not there takes a look at the whole page
OPENING = ('"', "“", "«", "‘", "'", "(", "[")
WEB = ("http", "www.", ".com")
TAGS = ("p", "li", "div", "td", "h2", "h3", "h4", "h5", "blockquote", "figcaption", "section", "article", "dd", "dt", "pre", "h1", "body")
ABOVE = ("section", "main", "article", "aside", "li", "p", "td", "figure", "blockquote", "form")

SAID = (
    "letters",
    "words",
    "is_running",
    "is_ended",
    "is_item",
    "digits",
    "capitals",
    "has_mail",
    "has_web",
    "has_bar",
    "is_label",
    "begins_small",
    "asks",
    "begins_quote",
    "title_words",
    "byline_words",
)
PLACED = (
    "number",
    "number_from_end",
    "share_before",
    "letters_share_before",
    "letters_after",
    "text_letters",
    *(f"{what}_{where}" for where in ("before", "after") for what in ("letters_one", "running_one", "letters_two", "running")),
    "times",
)
BUILT = (
    "is_found",
    "tag",
    "tag_around",
    "element_letters",
    "element_linked",
    "around_letters",
    "around_links",
    "depth",
    "levels_to_main",
    "main_levels",
    *(f"{how}_share" for how in ("around", "further_around", "built", "both_built")),
    "elements_before",
    "elements_after",
    "behind_heading",
    "place",
    *(f"up_{tag}" for tag in ABOVE),
)
COLUMNS = (*SAID, *PLACED, *BUILT)


def own_lines(tree: Element, text: str, forest: Forest, *, title: str | None, byline: str | None) -> str:
    """Leave out the lines of a text that are none of the article's own; all stay where none seems to be."""
    lines = text.split("\n")
    likely = forest.probabilities(table(tree, lines, title=title, byline=byline)) > LIKELY
    return "\n".join(line for line, is_own in zip(lines, likely.tolist(), strict=True) if is_own) if likely.any() else text


def table(tree: Element, lines: Sequence[str], *, title: str | None, byline: str | None) -> Table:
    """Lines × COLUMNS, of the text that was extracted from a tree; `title` and `byline` are the page's."""
    running = [is_running(line) for line in lines]
    sizes = [length(line) for line in lines]
    titled, names = {*(title or "").lower().split()}, [name for name in (byline or "").split() if len(name) > LONGEST_INITIALS]
    said = [_said(line, titled, names) for line in lines]
    placed = _placed(lines, sizes, running)
    built = _built(tree, lines, [size if is_one else 0 for size, is_one in zip(sizes, running, strict=True)])
    rows = [
        (size, len(line.split()), is_one, *each, *where, *how)
        for line, size, is_one, each, where, how in zip(lines, sizes, running, said, placed, built, strict=True)
    ]
    return np.array(rows, dtype=np.float32).reshape(len(lines), len(COLUMNS))


def _said(line: str, title: Set[str], byline: Sequence[str]) -> tuple[float, ...]:
    parts = line.split()
    own = {*line.lower().split()}
    return (
        line.endswith(ENDS),
        line.startswith(DASH) or line[:1] in BULLETS,
        (len(line) - len(DIGITS.sub("", line))) / max(1, len(line)),
        sum([part[0].isupper() for part in parts]) / max(1, len(parts)),
        "@" in line,
        any(each in line for each in WEB),
        "|" in line,
        line.endswith(":"),
        line[:1].islower(),
        line.endswith("?"),
        line.startswith(OPENING),
        len(own & title) / max(1, len(own)),
        sum(name in line for name in byline),
    )


def _placed(lines: Sequence[str], sizes: Sequence[int], running: Sequence[bool]) -> Iterator[tuple[float, ...]]:
    before, whole = [0, *accumulate(sizes)], sum(sizes)
    running_before, times = [0, *accumulate(running)], Counter(lines)

    def around(step: int, number: int) -> tuple[float, ...]:
        one, two = number + step, number + 2 * step
        is_there = [0 <= each < len(lines) for each in (one, two)]
        return (
            sizes[one] if is_there[0] else NOWHERE,
            running[one] if is_there[0] else NOWHERE,
            sizes[two] if is_there[1] else NOWHERE,
            running_before[number] if step < 0 else running_before[-1] - running_before[number + 1],
        )

    for number, line in enumerate(lines):
        yield (
            number,
            len(lines) - number,
            number / len(lines),
            before[number] / max(1, whole),
            whole - before[number + 1],
            log1p(whole),
            *around(-1, number),
            *around(1, number),
            times[line],
        )


def _built(tree: Element, lines: Sequence[str], weights: Sequence[int]) -> Iterator[tuple[float, ...]]:
    """Describe the element of each line; `weights` are the letters of those that are sentences."""
    page = _Page(tree)
    found = page.elements(lines)
    around = [_above(each) for each in found]
    further = [_above(each) for each in around]
    built = [_how_built(each) for each in found]
    both = list(zip(built, map(_how_built, around), strict=True))
    shares = list(zip(*(_shares(keys, weights) for keys in (around, further, built, both)), strict=True))
    main = max(range(len(lines)), key=lambda number: (shares[number][0], number))
    levels = {each: level for level, each in enumerate(_chain(around[main]))}
    heading = page.number(next(tree.iter("h1"), None))
    for number, (each, share) in enumerate(zip(found, shares, strict=True)):
        if each is None:
            yield (False, *[NOWHERE] * (len(BUILT) - 1))
            continue
        at, box = page.number(each), around[number]
        up, level = next(((up, levels[one]) for up, one in enumerate(_chain(each)) if one in levels), (NOWHERE, NOWHERE))
        (letters, linked, _), (letters_around, _, links_around) = page.held(each), page.held(box)
        beside = [page.number(found[other]) if 0 <= other < len(lines) else NOWHERE for other in (number - 1, number + 1)]
        yield (
            True,
            _tag(each),
            _tag(box),
            letters,
            linked / max(1, letters),
            letters_around,
            links_around,
            sum(1 for _ in each.iterancestors()),
            up,
            level,
            *share,
            *(abs(at - other) if other >= 0 else NOWHERE for other in beside),
            at - heading if heading >= 0 else 0,
            at / page.size,
            *_levels_up(each),
        )


class _Page:
    """Finds lines in a tree, and counts what its elements hold."""

    def __init__(self, tree: Element) -> None:
        pieces = [("".join(text.split()), element) for text, element in _texts(tree) if text and not text.isspace()]
        self._text = "".join(text for text, _ in pieces)
        self._starts = [0, *accumulate(len(text) for text, _ in pieces)]
        self._elements = [element for _, element in pieces]
        self._numbers = {each: number for number, each in enumerate(tree.iter())}
        self._held: dict[Element, tuple[int, int, int]] = {}
        self.size = len(self._numbers)

    def elements(self, lines: Sequence[str]) -> list[Element | None]:
        """The innermost block in which each line begins: behind the line before, or else wherever it says so first."""
        found, since, missed = [], 0, 0
        for line in lines:
            begun = key(line.removeprefix(DASH))
            keys = [each for each in dict.fromkeys((begun, begun[:SHORTER_KEY])) if each and missed < MOST_MISSED]
            places = ((self._text.find(each, start), len(each)) for each in keys for start in (since, 0))
            at, size = next(((at, size) for at, size in places if at >= 0), (NOWHERE, 0))
            since, missed = max(since, at + size), missed + (at < 0)
            found.append(_block(self._elements[bisect_right(self._starts, at) - 1]) if at >= 0 else None)
        return found

    def number(self, element: Element | None) -> int:
        return self._numbers.get(element, NOWHERE) if element is not None else NOWHERE

    def held(self, element: Element | None) -> tuple[int, int, int]:
        """The letters of an element, those of them in links, and its links."""
        if element is None:
            return NOWHERE, NOWHERE, NOWHERE
        if element not in self._held:
            links = [len(words(each)) for each in element.iter("a")]
            self._held[element] = len(words(element)), sum(links), len(links)
        return self._held[element]


def _texts(tree: Element) -> Iterator[tuple[str | None, Element]]:
    """Each piece of text with the element that it stands in, in the order of the page."""
    from lxml.etree import iterwalk

    for event, each in iterwalk(tree, events=("start", "end")):
        if event == "start":
            yield each.text, each
        elif each is not tree:
            yield each.tail, each.getparent()


def _block(element: Element) -> Element:
    return element if element.tag not in INLINE else next(blocks(element), element)


def _chain(element: Element | None) -> Iterator[Element]:
    return chain((element,), element.iterancestors()) if element is not None else iter(())


def _above(element: Element | None) -> Element | None:
    return element.getparent() if element is not None else None


def _how_built(element: Element | None) -> tuple[str, str] | None:
    return (element.tag, unnumbered(element.get("class", ""))) if element is not None else None


def _levels_up(element: Element) -> list[int]:
    """How many levels up the first element of each of ABOVE is."""
    tags = [each.tag for each in islice(_chain(element), AWAY)]
    return [tags.index(tag) if tag in tags else AWAY for tag in ABOVE]


def _tag(element: Element | None) -> int:
    return TAGS.index(element.tag) if element is not None and element.tag in TAGS else len(TAGS)


def _shares(keys: Sequence[Hashable], weights: Sequence[int]) -> list[float]:
    """For each line the share of all weight that lines with its key have."""
    sums: Counter[Hashable] = Counter()
    for each, weight in zip(keys, weights, strict=True):
        sums[each] += weight
    whole = max(1, sum(weights))
    return [sums[each] / whole for each in keys]

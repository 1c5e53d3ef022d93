"""The links of a page in numbers: what each says, where it leads, what stands around it, and what those are like that are built alike."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np

from causerie.documents.forest import Table, side_by_side
from causerie.documents.links.cards import heading_beside
from causerie.documents.links.labels import heads_list, leads_on
from causerie.documents.links.shape import LEVELS, Shape, Whole, coded
from causerie.documents.links.titles import FEWEST_WORDS as FEWEST_IN_TITLE
from causerie.documents.links.titles import is_only_day, may_be_title, may_begin, names_file, spoken
from causerie.documents.tree.addresses import (
    DATED,
    DIGITS,
    SCRIPTS,
    Address,
    is_file,
    is_part,
    is_plain,
    is_root,
    leads_aside,
    parsed,
    service,
)
from causerie.documents.tree.dom import HEADINGS, Element, address, line, title, words
from causerie.documents.wording.lengths import count_words, digits

Columns = dict[str, Any]

FEWEST_WORDS = 2
FEW_WORDS = 2  # of links at addresses of a word or two one in 130 is a headline
LONGEST_CALL = 30  # characters of what says to read on
PARTING = ("|", " - ", " – ", " — ", " :: ", "_")
MOST_LETTERS = 400
NO_PAGE = ("#", "mailto:", "tel:")
ASIDE = ("sponsored", "author", "tag", "license", "nofollow")  # relations to what is no story, or is paid for
BESIDE = ("before", "after", "goes_on_before", "goes_on_after", "is_labelled", "is_related_aside", "is_neighbour")
SAID = ("letters", "words", "capitals", "digits", "is_title")
LED = (
    "depth",
    "hyphens",
    "path_digits",
    "long_number",
    "path",
    "query",
    "is_alphabetic",
    "is_script",
    "is_dated",
    "service",
    "is_aside",
    "has_part",
    "is_same_host",
)
ALIKE = ("letters", "words", "capitals", "is_title", "hyphens", "path_digits", "is_alphabetic", "service", "is_same_host", "pictures")
IN_BLOCK = ("is_title", "capitals", "pictures")
AROUND = {"links": (2, 4, 6), "unlinked": (2, 4, 5, 6), "density": (3, 4, 5, 6), "paragraphs": (4, 6), "pictures": (3,)}
"""What is summed up of what stands around a link, and how many levels above it."""

COLUMNS = (
    *SAID,
    *LED,
    *BESIDE,
    "heading",
    "host_share",
    "repeated",
    "position",
    "page_links",
    "page_letters",
    "place",
    "tree_depth",
    "pictures",
    *(f"up_{name}" for name in LEVELS),
    *(f"{name}_{level}" for name, levels in AROUND.items() for level in levels),
    *(f"{mark}_{how}" for mark in ("label", "head", "main") for how in ("ago", "level")),
    *(f"built_{name}" for name in ("size", *ALIKE)),
    *(f"both_{name}" for name in ("size", *ALIKE)),
    *(f"block_{name}" for name in ("size", *IN_BLOCK)),
    "title_before",
    "title_after",
)


@dataclass(frozen=True, slots=True)
class Anchors:
    """Links with two words or more, in their order."""

    links: tuple[Element, ...]
    said: tuple[str, ...]
    table: Table
    """links × COLUMNS"""


def anchors(shape: Shape, base: str | None, labels: Sequence[Element], most: int) -> Anchors:
    """Describe the first links of a tree, `most` of them, that lead to other pages and say two words or more.

    `labels` are what stands above its lists.
    """
    marked = [place for place in shape.marks("a") if shape.elements[place].get("href")][:most]
    kept = [*_candidates(shape, marked, base, _own_titles(shape.elements[0]))]
    if not kept:
        return Anchors((), (), np.zeros((0, len(COLUMNS)), np.float32))
    places, links, led, said = zip(*kept, strict=True)
    at = np.array(places)
    columns = _each_alone(links, said) | _leading(led, parsed(base or "").host)
    columns["heading"] = shape.held(shape.count("h1", *HEADINGS), at) > 0
    columns["repeated"] = _repeated(links, map(shape.elements.__getitem__, marked))
    columns |= _around(shape, at) | _behind(shape, labels, at)
    columns |= {"position": np.arange(len(at)) / len(at), "page_links": np.full(len(at), shape.links[-1])}
    columns |= _alike(columns, shape, at)
    columns |= {"title_before": [0, *columns["is_title"][:-1]], "title_after": [*columns["is_title"][1:], 0]}
    return Anchors(links, said, side_by_side(columns, COLUMNS))


def _candidates(shape: Shape, marked: Sequence[int], base: str | None, own: Set[str]) -> Iterator[tuple[int, Element, Address, str]]:
    """Yield the links that may be headlines: not to this page or a file, not a few words at an address of a few.

    Most links of a page say a word or two, so that words are asked for first; last what is said beside a link, which takes longest. It is
    the heading of its card, or else what it is called where it is read out.
    """
    here = parsed(base or "")
    for place, heading in zip(marked, shape.first(shape.marks("h1", *HEADINGS), np.array(marked, dtype=np.int64)), strict=True):
        link = shape.elements[place]
        href = link.get("href").strip()
        if href.startswith(NO_PAGE) or ((words_own := _words_own(link, heading)) and count_words(words_own) < FEWEST_WORDS):
            continue
        led = parsed(address(href, base) or href)
        if is_root(led) or is_file(led) or is_part(led, here):
            continue
        text = words_own or heading_beside(link) or line(words(link)) or spoken(link)
        said = count_words(text)
        is_short = said < FEWEST_WORDS or (said <= FEW_WORDS and heading is None and is_plain(led))
        if not is_short and text not in own and not is_only_day(text) and not names_file(text):
            yield place, link, led, text


def _own_titles(tree: Element) -> set[str]:
    """What the page itself is called, with and without the name of its site. Several main headings may be those of its cards."""
    whole, headings = title(tree), {line(words(each)) for each in tree.iter("h1")}
    return {whole, *(whole.rpartition(sign)[0].strip() for sign in PARTING), *(headings if len(headings) == 1 else ())}


def _words_own(link: Element, heading: Element | None) -> str:
    """The heading in a link, or its words, unless these only say to read on. Above the heading may stand a kicker that is one, too."""
    if heading is not None:
        headed = line(words(heading))
        if not may_be_title(headed):
            headed = next(filter(may_be_title, (line(words(each)) for each in link.iter("h1", *HEADINGS))), headed)
        if count_words(headed) >= FEWEST_WORDS:
            return headed
    text = line(words(link))
    return "" if len(text) <= LONGEST_CALL and leads_on(text) else text


def _repeated(links: Iterable[Element], marked: Iterable[Element]) -> list[int]:
    """How many of all links lead where each of some does."""
    led, leading = ([link.get("href").partition("#")[0] for link in each] for each in (links, marked))
    times = Counter(leading)
    return [times[each] for each in led]


def _each_alone(links: Iterable[Element], said: Iterable[str]) -> Columns:
    """What is told of a link by itself, and by what stands right beside it."""
    beside, saying = np.array([_beside(link) for link in links]), np.array([_saying(text) for text in said])
    return dict(zip((*BESIDE, *SAID), (*beside.T, *saying.T), strict=True))


def _beside(link: Element) -> tuple[float, ...]:
    """Whether it is a part of a sentence, and of what sort it says it is."""
    above = link.getprevious()
    before = line(link.getparent().text if above is None else above.tail)
    after = line(link.tail)
    relation = link.get("rel", "").lower()
    return (
        min(len(before), MOST_LETTERS),
        min(len(after), MOST_LETTERS),
        before[-1:].isalpha() or before.endswith(","),
        after[:1].islower() or after.startswith((",", ".", ";", ")")),
        bool(before) and heads_list(before),
        any(each in relation for each in ASIDE),
        any(each in relation for each in ("prev", "next")),
    )


def _saying(text: str) -> tuple[float, ...]:
    parts, said = text.split(), count_words(text)
    return (
        min(len(text), MOST_LETTERS),
        said,
        sum([part[0].isupper() for part in parts]) / len(parts),
        digits(text),
        said >= FEWEST_IN_TITLE and may_begin(text),
    )


def _leading(addresses: Sequence[Address], host: str) -> Columns:
    hosts = Counter(each.host for each in addresses)
    columns: Columns = {"host_share": np.array([hosts[each.host] for each in addresses]) / len(addresses)}
    return columns | dict(zip(LED, np.array([_led(each, host) for each in addresses]).T, strict=True))


def _led(address: Address, host: str) -> tuple[float, ...]:
    path = address.path
    last = path.rstrip("/").rpartition("/")[2]
    numbers = [len(each) for each in DIGITS.findall(path)]
    return (
        path.count("/"),
        path.count("-") + path.count("_"),
        sum(numbers),
        max(numbers, default=0),
        len(path),
        len(address.query),
        last.partition(".")[0].isalpha(),
        last.endswith(SCRIPTS),
        DATED.search(path) is not None,
        service(address),
        leads_aside(address),
        bool(address.fragment),
        address.host == host,
    )


def _around(shape: Shape, at: Whole) -> Columns:
    columns: Columns = dict(zip((f"up_{name}" for name in LEVELS), shape.levels(at).T, strict=True))
    pictures, paragraphs = shape.count("img", "picture", "svg"), shape.count("p")
    columns |= {"place": at / len(shape.elements), "tree_depth": shape.depths[at], "pictures": shape.held(pictures, at) > 0}
    columns["page_letters"] = np.full(len(at), np.log1p(shape.letters[0]))
    above = shape.above(at, max(map(max, AROUND.values())))
    sums: dict[str, Callable[[Whole], Any]] = {
        "links": lambda up: shape.held(shape.links, up),
        "unlinked": lambda up: np.log1p(shape.letters[up] - shape.held(shape.linked, up)),
        "density": lambda up: shape.held(shape.linked, up) / np.maximum(1, shape.letters[up]),
        "paragraphs": lambda up: shape.held(paragraphs, up),
        "pictures": lambda up: shape.held(pictures, up),
    }
    return columns | {f"{name}_{level}": sums[name](above[level]) for name, levels in AROUND.items() for level in levels}


def _behind(shape: Shape, labels: Sequence[Element], at: Whole) -> Columns:
    """How far behind the last label of a list, heading and main heading a link stands, in elements and in levels."""
    columns: Columns = {}
    marks = {"label": sorted(shape.places[each] for each in labels), "head": shape.marks(*HEADINGS), "main": shape.marks("h1")}
    for name, each in marks.items():
        ago, level = shape.since(each, at)
        columns |= {f"{name}_ago": np.log1p(ago), f"{name}_level": level}
    return columns


def _alike(columns: Mapping[str, Any], shape: Shape, at: Whole) -> Columns:
    """Means over the links built as one is, over those of them in the same block, and over all links of the block."""
    *near, block_of = shape.above(at, 3)
    built = coded(zip(*(shape.built(each.tolist()) for each in near), strict=True))
    block = coded(block_of.tolist())
    both = coded(zip(built.tolist(), block.tolist(), strict=True))
    found: Columns = {}
    for name, group, means in (("built", built, ALIKE), ("both", both, ALIKE), ("block", block, IN_BLOCK)):
        sizes = np.bincount(group)
        found[f"{name}_size"] = sizes[group]
        for each in means:
            found[f"{name}_{each}"] = (np.bincount(group, columns[each]) / sizes)[group]
    return found

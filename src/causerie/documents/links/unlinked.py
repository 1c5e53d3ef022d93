"""Lists of headlines without links, below labels such as "Most read": their items, rows, or lines between breaks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from causerie.documents.links.cards import MOST_TEASER
from causerie.documents.links.heads import below_label
from causerie.documents.links.titles import may_be_title, without_ranks
from causerie.documents.tree.dom import BREAKS, HEADINGS, INLINE, Element, holds, line, shown, words
from causerie.documents.wording.headlines import LONGEST, is_title
from causerie.documents.wording.lengths import is_running

LISTS, TABLES = ("ul", "ol"), ("table", "tbody")
BOXES = ("div", "section", "dl", *TABLES)
FEWEST = 3  # titles of a list that is marked up as none
MOST, MOST_LABELS = 500, 300  # elements of one, and labels that are looked at
TEASERS = ("p", "div", "dd", "span")


@dataclass(frozen=True, slots=True)
class Listed:
    titles: tuple[str, ...]
    elements: tuple[Element, ...]
    """What says them, teasers among it."""


NOTHING = Listed((), ())


def unlinked(labels: Iterable[Element]) -> Iterator[Listed]:
    """Yield the list of headlines without links below each label that has one."""
    for label in islice(labels, MOST_LABELS):
        below = below_label(label)
        found = _list(below) if below is not None and below.tag in LISTS else _unmarked_list(label, below)
        if found.titles:
            yield Listed(tuple(without_ranks(found.titles)), found.elements)


def _list(below: Element) -> Listed:
    told = [(text, item) for item in islice(below, MOST) if not holds(item, "a") and _is_short_title(text := line(words(item)))]
    return Listed(*map(tuple, zip(*told, strict=True))) if told else NOTHING


def _unmarked_list(label: Element, below: Element | None) -> Listed:
    """The same of what is marked up as no list: all of it has to be titles, three at least, with or without teasers."""
    inner = _first_item(below) if below is not None and below.tag in BOXES else None
    rows = (_row(first) for first in (below, inner) if first is not None)
    return next((found for found in (*rows, _lines(label)) if found.titles), NOTHING)


def _first_item(box: Element) -> Element | None:
    return next(box.iter("tr"), None) if box.tag in TABLES else next(iter(box), None)


def _row(first: Element) -> Listed:
    """An element and those beside it that are like it, each with a teaser below it or without."""
    titles, elements = list[str](), list[Element]()
    for each in islice(chain((first,), first.itersiblings()), MOST):
        if each.tag == first.tag and each.get("class") == first.get("class"):
            if not (title := _title(each)):
                return NOTHING
            titles.append(title)
        elif elements[-1].tag != first.tag or not _is_teaser(each):
            break
        elements.append(each)
    has_teasers = len(elements) > len(titles)
    return Listed(tuple(titles), tuple(elements)) if len(titles) >= FEWEST and not (has_teasers and _is_below_text(first)) else NOTHING


def _title(item: Element) -> str:
    """The heading of an item without links, or all that it says if that may be a title; empty if there is none."""
    text = line(words(next(item.iterdescendants(*HEADINGS), item))) if item.tag != "a" and not holds(item, "a") else ""
    return text if _is_short_title(text) and is_title(text) else ""


def _is_short_title(text: str) -> bool:
    return may_be_title(text) and len(text) <= LONGEST


def _is_teaser(element: Element) -> bool:
    return element.tag in TEASERS and len(words(element)) <= MOST_TEASER and not holds(element, "a")


def _is_below_text(element: Element) -> bool:
    """Does a paragraph stand above it in the same block, so that titles and teasers may be parts of a text?"""
    return any(each.tag == "p" and is_running(line(words(each))) for each in element.itersiblings(preceding=True))


def _lines(label: Element) -> Listed:
    """The lines behind a label in the same block, if nothing but breaks stands between them."""
    around = label.getparent()
    if around is None or label.tag not in INLINE or len(around) > MOST:
        return NOTHING
    if any(each is not label and each.tag not in BREAKS for each in around):
        return NOTHING
    first, *titles = shown(around)
    is_list = first == line(words(label)) and len(titles) >= FEWEST and all(_is_short_title(text) and is_title(text) for text in titles)
    return Listed(tuple(titles), (around,)) if is_list else NOTHING

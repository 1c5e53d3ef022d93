"""What leads elsewhere and is no link: blocks that scripts follow when they are clicked. They are made links, as a reader takes them."""

import re
from collections.abc import Iterator
from itertools import islice

from causerie.documents.tree.dom import Element, ancestors, bearing, holds, words

LEADING = re.compile(
    r"(?:\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\(|\b(?:go|goto|goTo|navigate|visit)\w*\()"
    r"""\s*['"]([^'"]+)['"]"""
)
"""What a script does that follows a link. One that opens a window mostly shares the page, or shows a picture."""
CLICKED = ("onclick", "data-href", "role")
IN_DATA = ("data-href", "data-url", "data-link")
ADDRESS = re.compile(r"(?:https?://|\.{0,2}/)\S+|[\w-][\w./-]*\.\w{2,5}(?:[?#]\S*)?")  # some are written so that no reader of pages follows
NO_PAGE = ("#", "javascript:")
WRAPPERS = ("html", "body", "main", "form", "input", "button", "select", "table", "tbody", "ul", "ol", "dl")  # no link, whatever they do
CELLS = ("td", "th")
MOST = 500  # elements that are looked at


def make_links(tree: Element, markup: str) -> None:
    """Make links of what leads elsewhere when it is clicked, holds no link and stands in none; and of links that only scripts lead on.

    What says nothing is left out, and what leads where a link of the page does already: the teaser below it. `markup` is what the tree was
    made of.
    """
    clicked = [(each, led) for each in islice(_clicked(tree, markup), MOST) if (led := _led(each))]
    linked = {each.get("href") for each in tree.iter("a")} if clicked else set()
    for each, led in [(each, led) for each, led in clicked if led not in linked and words(each).strip()]:
        if each.tag == "a" and each.get("href", "#").strip().startswith(NO_PAGE):
            each.set("href", led)
        elif each.tag not in (*WRAPPERS, "a") and not holds(each, "a") and all(around.tag != "a" for around in ancestors(each)):
            _put_into_link(_cell(each), led)


def _clicked(tree: Element, markup: str) -> Iterator[Element]:
    found = bearing(tree, *(name for name in CLICKED if name in markup))
    return (each for each in found if each.get("role") == "link" or each.get("onclick", each.get("data-href")) is not None)


def _led(element: Element) -> str:
    """Where an element says that it leads."""
    found = LEADING.search(element.get("onclick", ""))
    said = (element.get(name, "") for name in IN_DATA)
    return next(filter(ADDRESS.fullmatch, map(str.strip, (found[1] if found else "", *said))), "")


def _cell(element: Element) -> Element:
    """The cell of a row that says most, or else the element itself."""
    return max(element.iterchildren(*CELLS), key=lambda cell: len(words(cell)), default=element)


def _put_into_link(element: Element, led: str) -> None:
    """Put all that an element holds into a link there, which is called as the element is where it is read out."""
    link = element.makeelement("a", {"href": led} | ({"aria-label": said} if (said := element.get("aria-label")) else {}))
    link.text, element.text = element.text, None
    link.extend(list(element))
    element.append(link)

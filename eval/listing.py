"""A page as numbered lines and links, told from its mark-up alone and by none of the package's own rules, for annotations to refer to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

INLINE = frozenset(
    "a b i em strong span font small sup sub u abbr cite q time label code mark s del ins bdi wbr img big tt acronym bdo svg path picture "
    "source".split()
)
UNSEEN = frozenset("script style template noscript head svg select textarea object iframe canvas map".split())
BLANKS = re.compile(r"\s+")
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

Element = Any  # lxml tells no types


@dataclass(slots=True)
class Link:
    href: str
    text: str = ""


@dataclass(slots=True)
class Listing:
    """The lines that stand in a page, hidden ones too, and its links, both in order; a number is a place in one of the two."""

    lines: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def listing(html: str) -> Listing:
    """
    >>> found = listing("<p>Taxes <b>fall</b>.</p><ul><li><a href='/w'>Wages rise</a> too<br>and prices</ul>")
    >>> found.lines, found.links
    (['Taxes fall.', 'Wages rise too', 'and prices'], [Link(href='/w', text='Wages rise')])
    """
    from lxml.html import HTMLParser, document_fromstring

    tree = document_fromstring(DECLARATION.sub("", html.replace("\0", "")), parser=HTMLParser(huge_tree=True))
    body = tree.find("body")
    found = Listing()
    open_links: list[Link] = []
    line = ""
    for what, piece in _walk(tree if body is None else body):
        if what == "text":
            line += piece
            for link in open_links[-1:]:
                link.text += piece
        elif what == "break":
            found.lines += [whole for whole in [_in_one(line)] if whole]
            line = ""
        elif what == "link":
            open_links.append(Link(piece))
            found.links.append(open_links[-1])
        else:
            open_links.pop()
    for link in found.links:
        link.text = _in_one(link.text)
    return found


def _in_one(text: str) -> str:
    return BLANKS.sub(" ", text).strip()


def _walk(element: Element) -> Iterator[tuple[str, str]]:
    """Yield what comes as one goes through an element: texts, breaks of lines, links that begin and that end."""
    stack: list[tuple[str, Any]] = [("open", element)]
    while stack:
        what, each = stack.pop()
        if what != "open":
            yield what, each
            continue
        if not isinstance(each.tag, str) or each.tag in UNSEEN:
            continue
        is_block, is_link = each.tag not in INLINE, each.tag == "a" and bool(each.get("href"))
        after = [("end", "")] * is_link + [("break", "")] * (is_block or each.tag == "br")
        inside = [part for child in each for part in (("open", child), ("text", child.tail or ""))]
        stack += [*reversed(after)]
        stack += [*reversed(inside)]
        yield from [("break", "")] * is_block
        yield from [("link", each.get("href"))] * is_link
        yield "text", each.text or ""
    yield "break", ""

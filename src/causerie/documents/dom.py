"""The tree of a page. The seam to resiliparse, which also guesses encodings and languages."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5
from resiliparse.parse.html import ElementNode, HTMLTree, NodeType
from resiliparse.parse.lang import detect_fast

from causerie.documents.headlines import LONGEST

__all__ = ["ElementNode", "HTMLTree"]

UNSEEN = (
    "script:not([type='application/ld+json' i]):not([type='application/json' i]), "
    "style, template, svg, iframe, object, noscript, [hidden], [aria-modal='true'], "
    ":is(div, span, p, ul, section, aside)[style*='display:none'], :is(div, span, p, ul, section, aside)[style*='display: none']"
)
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
)
WEB = ("http://", "https://")
PLAIN_PATH = re.compile(r"/[\w~%./-]*(?:\?[\w&=%.~-]+)?", re.ASCII)
FEWEST_SHOWN = 600  # characters; a page with fewer may be waiting for its scripts
CLIMB = 20  # levels; hostile pages nest without end
FEWEST_TO_GUESS = 500  # characters; of English pieces of 200, 1 in 40 is taken for another language, of 400 1 in 275
FARTHEST = 1200  # rank from which on a guess is as good as none
ALL_LANGUAGES = 200  # more than resiliparse knows


def parse(html: str) -> HTMLTree:
    """Parse a page, leaving out what a reader never sees, except its data."""
    tree = HTMLTree.parse(html)
    for element in select(tree, UNSEEN):
        element.decompose()
    return tree


def take_data(tree: HTMLTree) -> list[str]:
    """Take the page's JSON-LD out of the tree, and where there is little to see also the data that scripts are to fill it from."""
    taken: dict[bool, list[str]] = {True: [], False: []}
    for script in select(tree, "script"):
        taken["ld" in (script.getattr("type") or "").lower()].append(script.text or "")
        script.decompose()
    shows_little = len(visible_text(tree)) < FEWEST_SHOWN if taken[False] else False
    return taken[True] + taken[False] * shows_little


def plain(text: str) -> str:
    """Return the text of a string that may hold mark-up."""
    return visible_text(HTMLTree.parse(text)) if re.search(r"</?(?:p|br|div|a|b|i)\b", text) else text


def select(tree: HTMLTree, selector: str) -> list[ElementNode]:
    """Find elements once: looping over the collection itself asks the tree anew at each step (6 s for 2,000 links)."""
    return tree.document.query_selector_all(selector).values() if tree.document else []


def first(tree: HTMLTree, selector: str) -> ElementNode | None:
    return next(iter(select(tree, selector)), None)


def attribute(element: ElementNode, name: str) -> str | None:
    return element.getattr(name)


def visible_text(tree: HTMLTree) -> str:
    return tree.body.inner_text if tree.body else ""


def line(text: str | None) -> str:
    return " ".join((text or "").split())


def heading(tree: HTMLTree) -> str | None:
    """Return the page's only main heading."""
    found = [text for element in select(tree, "h1") if (text := line(element.text))]
    return found[0] if len(found) == 1 and len(found[0]) <= LONGEST else None


def link_address(tree: HTMLTree) -> str | None:
    """Return the address that the page gives itself."""
    links = ("link[rel='canonical']", "href"), ("meta[property='og:url']", "content"), ("base[href]", "href")
    found = (element.getattr(name) for selector, name in links if (element := first(tree, selector)))
    return next(filter(None, (address(each or "", None) for each in found)), None)


def base_address(tree: HTMLTree, fetched: str) -> str | None:
    """Return the address from which the page's links lead on; what it calls itself may be on the site that it was taken over from."""
    base = first(tree, "base[href]")
    declared = address(base.getattr("href") or "", fetched) if base is not None else None
    return declared or fetched or link_address(tree)


def ancestors(element: ElementNode) -> Iterator[ElementNode]:
    for _ in range(CLIMB):
        parent = element.parent_element
        if parent is None:
            return
        yield parent
        element = parent


def names(element: ElementNode) -> str:
    """Return the class and id of an element as words parted by blanks: `relatedLinks__list` becomes `related links list`."""
    return spaced_name(f"{element.getattr('class') or ''} {element.getattr('id') or ''}")


@lru_cache(maxsize=65_536)
def spaced_name(given: str) -> str:
    return " ".join(re.split(r"[\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", given[:400]))).lower()


def is_called(element: ElementNode, pattern: re.Pattern[str]) -> bool:
    """Does the pattern fit the class or id of an element?"""
    return fits(f"{element.getattr('class') or ''} {element.getattr('id') or ''}", pattern)


@lru_cache(maxsize=262_144)
def fits(given: str, pattern: re.Pattern[str]) -> bool:
    """The same for a class or id as it is written. Sites use the same few thousand on all their pages."""
    return pattern.search(spaced_name(given)) is not None


def running_text(block: ElementNode) -> str:
    """Return the text that stands directly in a block, outside links and inner blocks."""
    return " ".join(filter(None, (_own_text(node) for node in block.child_nodes.values())))


def _own_text(node: Any) -> str:
    if node.type != NodeType.TEXT and (node.tag not in INLINE or node.tag == "a"):
        return ""
    holds_link = node.type != NodeType.TEXT and node.child_element_count > 0 and node.query_selector("a") is not None
    return running_text(node) if holds_link else line(node.text)


def address(href: str, base: str | None) -> str | None:
    """
    >>> address("/a?b", "https://news.example/x"), address("javascript:alert(1)", None), address("//a.example/", None)
    ('https://news.example/a?b', None, 'https://a.example/')
    """
    try:
        whole = href.strip()
        if base and PLAIN_PATH.fullmatch(whole) and "//" not in whole and "/." not in whole and (origin := _origin(base)):
            return origin + whole  # most links of most pages; joining in general takes ten times as long
        parts = urlsplit(urljoin(base if base and base.startswith(WEB) else "https:", whole))
        return parts.geturl() if parts.scheme in ("http", "https") and parts.netloc else None
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _origin(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}" if base.startswith(WEB) and parts.netloc else ""


def guess_encoding(body: bytes) -> str:
    """Guess from the bytes alone. Scripts are told apart well, Latin alphabets are not: those are read as Windows-1252."""
    guessed = detect_encoding(body) or "cp1252"
    return "cp1252" if guessed.startswith("iso8859") else guessed


def web_encoding(name: str) -> str | None:
    """Return Python's name of an encoding as browsers understand it; None for one that no web page has.

    >>> web_encoding("ISO-8859-1"), web_encoding("punycode")
    ('cp1252', None)
    """
    return map_encoding_to_html5(name, fallback_utf8=False)


def guess_language(text: str) -> str | None:
    """Guess from the words; None for a text too short to tell. Of 1,376 English texts one is taken for Breton."""
    found = detect_fast(text)[0] if len(text) >= FEWEST_TO_GUESS else "unknown"
    return None if found == "unknown" else found


def nearer_than_english(text: str) -> tuple[str, int]:
    """Return the language that a text is nearest to, and by how many ranks (of 1,200) it is nearer to it than to English."""
    found = detect_fast(text, cutoff=FARTHEST, n_results=ALL_LANGUAGES)
    ranks = dict(found) if isinstance(found, list) else {}
    nearest = min(ranks, key=lambda language: ranks[language], default="en")
    return nearest, ranks.get("en", FARTHEST) - ranks.get(nearest, FARTHEST)

"""The tree of a page, and the lists of headlines in it.

The only module that knows resiliparse, so encodings and languages are guessed here too.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urljoin, urlsplit

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5
from resiliparse.parse.html import ElementNode, HTMLTree, NodeType
from resiliparse.parse.lang import detect_fast

from causerie.documents.headlines import LONGEST, is_label

UNSEEN = "script:not([type='application/ld+json']), style, template, svg, iframe, object, noscript, [hidden]"
CHROME_TAGS = frozenset({"nav", "header", "footer", "form", "button", "dialog", "menu", "h1"})
CHROME_NAMES = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|cookies?|consent|gdpr|share|sharing|social|tags?|topics|legal|login|"
    r"subscribe|newsletter|comments?|pagination|advert|sponsored|byline|authors?)(?:$|[\s_-])",
    re.IGNORECASE,
)
CHROME_WORDS = re.compile(
    r"(?:sign (?:up|in)|log ?in|subscribe|click here|share (?:this|on)|follow us|(?:view|see) all|(?:show|load|read) more|continue reading|"
    r"terms (?:of|and)|privacy|cookie|skip to|contact us|about us|advertise|download (?:the|our)|support our|learn more)\b",
    re.IGNORECASE,
)
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
)
HEADINGS = "h2, h3, h4, h5, h6"
FEWEST_LINKS = 3  # headlines that make a list
FEWEST_WORDS = 4  # in a headline; names of sections are shorter
MOST_BESIDE = 40  # characters of running text beside a headline's link (a time, a section); more, and the link stands in a sentence
MOST_TEASER = 400  # characters of a headline's card outside its link
CLIMB = 20  # levels; hostile pages nest without end
MOST_LINKS = 5000
FEWEST_TO_GUESS = 500  # characters; of English pieces of 200, 1 in 40 is taken for another language, of 400 1 in 275

Blocks = dict[ElementNode, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A headline and the address behind it, if that is a web page."""

    text: str
    url: str | None


def parse(html: str) -> HTMLTree:
    """Parse a page, leaving out what a reader never sees."""
    tree = HTMLTree.parse(html)
    for element in _all(tree, UNSEEN):
        element.decompose()
    return tree


def visible_text(tree: HTMLTree) -> str:
    return tree.body.inner_text if tree.body else ""


def language(tree: HTMLTree) -> str | None:
    """Return the language that the page declares, such as `en`."""
    root = _first(tree, "html[lang]")
    declared = re.match(r"[a-z]{2,3}(?![a-z])", (root.getattr("lang") or "").strip().lower()) if root else None
    return declared[0] if declared else None


def heading(tree: HTMLTree) -> str | None:
    """Return the page's only main heading."""
    found = [text for element in _all(tree, "h1") if (text := _line(element.text))]
    return found[0] if len(found) == 1 and len(found[0]) <= LONGEST else None


def address(tree: HTMLTree) -> str | None:
    """Return the address that the page gives itself."""
    links = ("link[rel='canonical']", "href"), ("meta[property='og:url']", "content"), ("base[href]", "href")
    found = (element.getattr(name) for selector, name in links if (element := _first(tree, selector)))
    return next(filter(None, (_address(each or "", None) for each in found)), None)


def take_headlines(tree: HTMLTree, base: str | None) -> tuple[Link, ...]:
    """Take the lists of headlines out of the tree, with their cards and headings, and return them in order.

    1. Links with the words of a title count, unless they stand in a menu, a footer or a running sentence.
    2. A block that holds three or more of them is a list. So is what stands below a heading such as "More news", linked or not.
    3. The card around each headline (picture, teaser) goes with it.
    """
    labels = [heading for heading in _all(tree, HEADINGS) if is_label(_line(heading.text))]
    links = dict(islice(_title_links(tree), MOST_LINKS))
    counts = Counter(ancestor for link in links for ancestor in _ancestors(link))
    listed = {link: text for link, text in links.items() if any(counts[ancestor] >= FEWEST_LINKS for ancestor in _ancestors(link))}
    unlinked = dict(islice(_unlinked(labels), MOST_LINKS))
    found = [Link(text, _address(item.getattr("href") or "", base)) for item, text in (*listed.items(), *unlinked.items())]
    cards = [_card(link, counts) for link in listed]
    for element in (*cards, *unlinked, *(labels if found else ())):
        element.decompose()
    return tuple({link.text: link for link in reversed(found)}.values())[::-1]


def _all(tree: HTMLTree, selector: str) -> list[ElementNode]:
    """Find elements once: looping over the collection itself asks the tree anew at each step (6 s for 2,000 links)."""
    return tree.document.query_selector_all(selector).values() if tree.document else []


def _first(tree: HTMLTree, selector: str) -> ElementNode | None:
    return next(iter(_all(tree, selector)), None)


def _title_links(tree: HTMLTree) -> Iterator[tuple[ElementNode, str]]:
    beside: Blocks = {}
    for link in _all(tree, "a[href]"):
        text = _title(link)
        if _may_be_headline(text) and not _is_chrome(link):
            block = next((a for a in _ancestors(link) if a.tag not in INLINE), link)
            if block not in beside:
                beside[block] = _running_text(block)
            if beside[block] <= MOST_BESIDE:
                yield link, text


def _unlinked(labels: list[ElementNode]) -> Iterator[tuple[ElementNode, str]]:
    lists = (below for label in labels if (below := label.next_element_sibling) and below.tag in ("ul", "ol"))
    for item in (item for each in lists for item in each.children.values()):
        if item.query_selector("a") is None and _may_be_headline(text := _line(item.text)):
            yield item, text


def _may_be_headline(text: str) -> bool:
    first = next(filter(str.isalnum, text), "")
    return len(text.split()) >= FEWEST_WORDS and len(text) <= LONGEST and not first.islower() and not CHROME_WORDS.match(text)


def _title(link: ElementNode) -> str:
    """The heading in a link, or its first line that has the words of a headline."""
    heading = link.query_selector(HEADINGS)
    lines = [_line(line) for line in (heading or link).inner_text.splitlines()]
    return next((line for line in lines if len(line.split()) >= FEWEST_WORDS), "")


def _running_text(block: ElementNode) -> int:
    """Count the characters that stand directly in a block, outside links and inner blocks."""
    nodes = (node for node in block.child_nodes.values() if node.type == NodeType.TEXT or (node.tag in INLINE and node.tag != "a"))
    return sum(len(_line(node.text)) for node in nodes)


def _is_chrome(link: ElementNode) -> bool:
    return any(
        element.tag in CHROME_TAGS or CHROME_NAMES.search(f"{element.getattr('class') or ''} {element.getattr('id') or ''}")
        for element in (link, *_ancestors(link))
        if element.tag not in ("html", "body")
    )


def _card(link: ElementNode, counts: Counter[ElementNode]) -> ElementNode:
    """Return the largest element around a link that holds no other headline and little other text."""
    card, most = link, len(link.text or "") + MOST_TEASER
    for ancestor in _ancestors(link):
        if counts[ancestor] > 1 or ancestor.tag in ("body", "main", "html") or len(ancestor.text or "") > most:
            break
        card = ancestor
    return card


def _ancestors(element: ElementNode) -> Iterator[ElementNode]:
    for _ in range(CLIMB):
        parent = element.parent_element
        if parent is None:
            return
        yield parent
        element = parent


def _address(href: str, base: str | None) -> str | None:
    """
    >>> _address("/a?b", "https://news.example/x"), _address("javascript:alert(1)", None), _address("//a.example/", None)
    ('https://news.example/a?b', None, 'https://a.example/')
    """
    try:
        address = urljoin(base if base and base.startswith(("http://", "https://")) else "https:", href.strip())
        return address if urlsplit(address).scheme in ("http", "https") and urlsplit(address).netloc else None
    except ValueError:
        return None


def _line(text: str | None) -> str:
    return " ".join((text or "").split())


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

"""The tree of a page: the seam to resiliparse, which parses as browsers do, and to lxml, in whose trees the rest of this stage looks.

Resiliparse makes a Python object of an element ten times as slowly as lxml does, and trafilatura takes trees of lxml only.
Resiliparse also guesses encodings and languages.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import Any
from urllib.parse import urljoin, urlsplit

from resiliparse.parse.encoding import detect_encoding, map_encoding_to_html5
from resiliparse.parse.html import HTMLTree
from resiliparse.parse.lang import detect_fast

from causerie.documents.wording.headlines import LONGEST, LONGEST_KICKER
from causerie.documents.wording.lengths import count_words, length

Element = Any
"""An `lxml.html.HtmlElement`; the root of a page is one too."""

UNSEEN = (
    "script:not([type='application/ld+json' i]):not([type='application/json' i]), "
    "style, template, svg, iframe, object, noscript, [aria-modal='true']"
)
HIDDEN = "[hidden], [style*='display:none'], [style*='display: none']"
MOST_IN_TABS = 3000  # links
MOST_TABS, MOST_LINKED = 200, 0.4  # hidden elements looked at; share of their text in links
STAYING_HIDDEN = frozenset({"div", "span", "p", "ul", "section", "aside"})  # by style; scripts show the rest
CLOSED = ("a", "b", "big", "font", "h1", "h2", "h3", "h4", "i", "s", "small", "strike", "tt", "u")
MISREAD = f":is({', '.join(CLOSED)}) > :is(center, form, p, table)"  # libxml2 ends the ones before the others
CLOSED_TAG = re.compile(rf"(</?)(?=(?:{'|'.join(CLOSED)})[\s>])")
LONE_TAG = re.compile(r'<(?:source|track|wbr)\b[^>"]*+(?:"[^"]*+"[^>"]*+)*+>')  # libxml2 takes what follows for what is in them
OF_POSTS = ("hentry", " type-")
CATEGORIES = re.compile(r"(?<!\S)(?:category|tag)-\S+")  # of a post: what it is on, not what it is
HASH = re.compile(r"(?<![A-Za-z])(?:[a-z]{1,2}|[A-Z][a-z]?)(?:[A-Z][a-z]?){2,}(?![A-Za-z])")  # a name of a class that no hand has written
BULLETS = "•·▪■►▶● "
WIDE = "\u3000"
NARROW_BLANKS = re.compile(r"[^\S\u3000]+")
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
)
HEADINGS = ("h2", "h3", "h4", "h5", "h6")  # below the main one
BREAKS = ("br", "hr", "wbr")  # of lines
HEADS = (
    "//article//header//h2 | //main//header//h2 | //*[@role='heading' and @aria-level='1']"
    " | //*[contains(@class, 'hnews')]//*[contains(concat(' ', @class, ' '), ' entry-title ')]"
)  # on pages without main headings
SHOWING, SHOWN_BY_CLASS = ("h1", "h2", "h3", "h4"), re.compile("title|headline|titul|titre")
SHOWING_IN_OLD = ("b", "strong", "font", "span", "td", "p", "div")
MOST_SHOWN = 300  # elements of each sort in which the title is looked for
MOST_IN_NAME = 4  # words of the name of a site
WEB = ("http://", "https://")
PLAIN_PATH = re.compile(r"/[\w~%./-]*(?:\?[\w&=%.~-]+)?", re.ASCII)
PLAIN_ADDRESS = re.compile(r"https?://[\w.-]+(?:/[\w~%./,:+=&@-]*)?(?:\?[\w&=%./,:+~-]+)?(?:#[\w/!=-]+)?", re.ASCII)
MAX_HTML = 2_000_000  # characters, scripts and styles aside
MAX_TAGS = 60_000  # with both caps the slowest page of our making takes 3 s
TAG = re.compile("<")
ILLEGAL = bytes(set(range(32)) - set(b"\t\n\f\r"))  # in XML, and so for lxml; form feeds are blanks
BLANKS = bytes.maketrans(b"\f", b" ")
FEWEST_SHOWN = 600  # characters; a page with fewer may be waiting for its scripts
CLIMB = 20  # levels; hostile pages nest without end
FEWEST_TO_GUESS = 500  # characters; of English pieces of 200, 1 in 40 is taken for another language, of 400 1 in 275
FARTHEST = 1200  # rank from which on a guess is as good as none
ALL_LANGUAGES = 200  # more than resiliparse knows


@dataclass(frozen=True, slots=True)
class Parsed:
    """A page without what a reader never sees."""

    tree: Element
    elements: tuple[Element, ...]
    """All of the tree. While they are held, lxml need not make Python objects of them anew at each look."""
    text: str
    """What a reader sees, in lines."""
    data: tuple[str, ...]
    """The page's JSON-LD, and where there is little to see also the data that scripts are to fill it from."""
    cut: bool
    """The page is longer than the caps, and only its beginning is in the tree."""
    markup: str
    """What the tree was made of: what is not even named there need not be looked for in it."""
    classes: Counter[str]
    """How many elements have each of the classes."""


def parse(html: str) -> Parsed:
    """Parse a page as browsers do, and hand what a reader sees over to lxml."""
    tree = HTMLTree.parse(html)
    hidden = [each for each in _selected(tree, HIDDEN) if each.hasattr("hidden") or each.tag in STAYING_HIDDEN]
    tabs = _tabs(hidden)
    hidden = [each for number, each in enumerate(hidden) if number not in tabs]
    for element in (*_selected(tree, UNSEEN), *hidden):
        element.decompose()
    linked, states = _take_data(tree)
    text = tree.body.inner_text if tree.body else ""
    markup = str(tree)
    bounded = _bounded(markup)
    data = (*linked, *states) if len(text) < FEWEST_SHOWN else linked
    handed = _handed_over(bounded, misread=bool(_selected(tree, MISREAD)))
    classes = Counter(select(handed, "//@class"))
    return Parsed(handed, tuple(handed.iter()), text, data, len(bounded) < len(markup), bounded, classes)


def _tabs(hidden: list[Any]) -> set[int]:
    """Which of the hidden elements are lists that a reader may choose to see? Looked at until they have held some thousands of links."""
    found: set[int] = set()
    looked_at = 0
    for number, each in enumerate(hidden[:MOST_TABS]):
        if looked_at > MOST_IN_TABS:
            break
        links = each.query_selector_all("a").values()
        looked_at += len(links)
        if _is_list(each, links):
            found.add(number)
    return found


def _is_list(hidden: Any, links: list[Any]) -> bool:
    """Does it hold links and teasers, and no form? Which links of such lists are headlines is told with those of all others."""
    linked = sum(map(_letters, links))
    return 0 < MOST_LINKED * _letters(hidden) <= linked and hidden.query_selector("form, input") is None


def _letters(element: Any) -> int:
    return length("".join(element.text.split()))


def _take_data(tree: HTMLTree) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the page's data out of the tree: JSON-LD, and JSON."""
    taken: dict[bool, list[str]] = {True: [], False: []}
    for script in _selected(tree, "script"):
        taken["ld" in (script.getattr("type") or "").lower()].append(script.text or "")
        script.decompose()
    return tuple(taken[True]), tuple(taken[False])


def _selected(tree: HTMLTree, selector: str) -> list[Any]:
    """Find elements once: looping over the collection itself asks the tree anew at each step (6 s for 2,000 links)."""
    return tree.document.query_selector_all(selector).values() if tree.document else []


def _bounded(markup: str) -> str:
    cut = markup[:MAX_HTML]
    if cut.count("<") <= MAX_TAGS:
        return cut
    tags = (match.start() for number, match in enumerate(TAG.finditer(cut)) if number == MAX_TAGS)
    return cut[: next(tags, len(cut))]


def _handed_over(markup: str, *, misread: bool) -> Element:
    """Parse again what was written out, without the blanks that lay out the mark-up, which are most of the text of many a page.

    Where libxml2 would end elements too soon, they have names meanwhile that it does not know.
    """
    from lxml.html import document_fromstring

    alone = LONE_TAG.sub("", markup)
    named = CLOSED_TAG.sub(r"\1x-", alone) if misread else alone
    legal = named.replace("\ufffe", "").replace("\uffff", "").encode("utf-8", "ignore").translate(BLANKS, ILLEGAL)
    packed = legal if b"<pre" in legal else b" ".join(legal.split())
    tree = document_fromstring(packed or b"<html><body></body></html>", parser=_parser())
    for element in tree.iter(*(f"x-{name}" for name in CLOSED)) if misread else ():
        element.tag = element.tag.removeprefix("x-")
    return tree


@lru_cache(maxsize=1)
def _parser() -> Any:
    """Make all elements of one class: that of each name is otherwise looked up in Python, which takes as long as the rest."""
    from lxml.etree import ElementDefaultClassLookup, HTMLParser  # takes 30 ms, which plain text need not wait for
    from lxml.html import HtmlElement

    parser = HTMLParser(collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=HtmlElement))
    return parser


def plain(text: str) -> str:
    """Return the text of a string that may hold mark-up."""
    if not re.search(r"</?(?:p|br|div|a|b|i)\b", text):
        return text
    tree = HTMLTree.parse(text)
    return tree.body.inner_text if tree.body else ""


@lru_cache(maxsize=256)
def _path(expression: str) -> Any:
    from lxml.etree import XPath

    return XPath(expression, smart_strings=False)


def select(element: Element, path: str) -> list[Any]:
    """Find what an XPath leads to from an element."""
    found: list[Any] = _path(path)(element)
    return found


def bearing(tree: Element, *attributes: str) -> list[Element]:
    """Return the elements that have one of some attributes, in their order, by the attributes: sooner done than asking each element."""
    found = dict.fromkeys(each.getparent() for name in attributes for each in _attributes(name)(tree))
    return list(found) if len(attributes) == 1 or not found else [each for each in tree.iter() if each in found]


@lru_cache(maxsize=256)
def _attributes(name: str) -> Any:
    """What finds all attributes of a name. To find their elements by it too would take as many steps as there are pairs of them."""
    from lxml.etree import XPath

    return XPath(f"//@{name}")


def holds(element: Element, *tags: str) -> bool:
    """Is there an element of such a name in it?"""
    return next(element.iterdescendants(*tags), None) is not None


def words(element: Element) -> str:
    """Return all text in an element, as it stands there."""
    found: str = _serializer()(element, method="text", encoding="unicode", with_tail=False) if len(element) else element.text or ""
    return found


@lru_cache(maxsize=1)
def _serializer() -> Any:
    """Return what tells the text in an element in a third of the time that its own method takes."""
    from lxml.etree import tostring

    return tostring


def strip(tree: Element, *tags: str) -> None:
    """Take all elements of some names out of a tree, leaving what follows them."""
    from lxml.etree import strip_elements

    strip_elements(tree, *tags, with_tail=False)


def drop(element: Element) -> None:
    """Take an element out of its tree, leaving what follows it."""
    if element.getparent() is not None:
        element.drop_tree()


def shown(element: Element) -> list[str]:
    """Return the lines of an element as a reader sees them: what is no part of a line stands by itself."""
    found = "".join(_shown(element))
    return [each for piece in found.split("\n") if (each := line(piece))]


def _shown(element: Element) -> Iterator[str]:
    yield (element.text or "").replace("\n", " ")
    for inner in element:
        beside = "" if inner.tag in INLINE else "\n"
        yield beside
        yield from _shown(inner)
        yield beside
        yield (inner.tail or "").replace("\n", " ")


def title(tree: Element) -> str:
    """Return the title in the head of a page."""
    found = next(tree.iter("title"), None)
    return "" if found is None else line(words(found))


def main_heading(tree: Element, title: str | None = None) -> Element | None:
    """Return the page's only main heading; of several, or where there is none, what says the title, at its end if a kicker stands in it.

    So too where the only one is a name, as that of the site, which shares no word with the title.
    """
    texts = {each: text for each in list(tree.iter("h1")) or select(tree, HEADS) if (text := line(words(each)))}
    if not title:
        return next(iter(texts)) if len({*texts.values()}) == 1 else None  # on some pages it stands there twice, for two widths
    if len(texts) == 1:
        ((only, text),) = texts.items()
        said = saying(tree, title) if _is_site_name(text) and {*text.lower().split()}.isdisjoint(title.lower().split()) else None
        return only if said is None else said
    if not texts:
        return saying(tree, title)
    return min((each for each, text in texts.items() if _ends_in(text, title)), key=lambda each: len(texts[each]), default=None)


def _is_site_name(text: str) -> bool:
    return count_words(text) <= MOST_IN_NAME


def _ends_in(text: str, title: str) -> bool:
    """Is it the title, or a kicker and the title?"""
    before = text.removesuffix(title)
    return text.endswith(title) and len(before) <= LONGEST_KICKER and not before[-1:].isalnum()


def may_say_title(tree: Element) -> Iterator[Element]:
    """Headings and what is called a title, then what else may say it in an old page."""
    titles = (each for each in tree.iter() if each.tag in SHOWING or SHOWN_BY_CLASS.search(each.get("class", "")))
    others = (each for each in tree.iter(*SHOWING_IN_OLD) if each.tag != "div" or len(each) == 0)
    return chain(islice(titles, MOST_SHOWN), islice(others, MOST_SHOWN))


def saying(tree: Element, title: str) -> Element | None:
    """What says the title, and nothing else."""
    return next((each for each in may_say_title(tree) if line(words(each)) == title), None)


def heading(tree: Element, title: str | None = None) -> str | None:
    """Return the text of the main heading."""
    found = main_heading(tree, title)
    text = line(words(found)) if found is not None else ""
    return text if 0 < len(text) <= LONGEST else None


def link_address(tree: Element) -> str | None:
    """Return the address that the page gives itself."""
    told = list(tree.iter("link", "meta", "base"))
    canonical = (each.get("href") for each in told if each.get("rel") == "canonical")
    shared = (each.get("content") for each in told if each.get("property") == "og:url")
    found = chain(canonical, shared, (each.get("href") for each in told if each.tag == "base"))
    return next((whole for each in found if each and (whole := address(each, None))), None)


def base_address(tree: Element, fetched: str) -> str | None:
    """Return the address from which the page says that its links lead on, or else where it was fetched."""
    return next((address(each.get("href", ""), fetched) for each in tree.iter("base")), None) or fetched or None


def ancestors(element: Element) -> Iterator[Element]:
    return islice(element.iterancestors(), CLIMB)


def blocks(element: Element) -> Iterator[Element]:
    """The elements around one that are no part of a line."""
    return (each for each in ancestors(element) if each.tag not in INLINE)


def below(element: Element) -> Iterator[Element]:
    """Yield the elements that stand behind one in its page, those within it aside."""
    for each in chain((element,), ancestors(element)):
        for sibling in each.itersiblings():
            yield from sibling.iter()


def names(element: Element) -> str:
    """Return the class and id of an element as words parted by blanks: `relatedLinks__list` becomes `related links list`."""
    return spaced_name(called(element))


def called(element: Element) -> str:
    """Return the class and id of an element as they are written."""
    return f"{element.get('class', '')} {element.get('id', '')}"


def line(text: str | None) -> str:
    """The text in one line; wide blanks of Chinese and Japanese titles stay."""
    if not text or WIDE not in text:
        return " ".join((text or "").split())
    return " ".join(filter(None, NARROW_BLANKS.split(text))).strip(WIDE)


@lru_cache(maxsize=65_536)
def spaced_name(given: str) -> str:
    own = CATEGORIES.sub(" ", given) if any(sign in given for sign in OF_POSTS) else given
    plain = HASH.sub(lambda found: found[0].lower(), own[:400])
    return " ".join(re.split(r"[\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z]|styled__)", " ", plain))).lower()


class Naming:
    """A pattern for the words of classes and ids, tried once on each as it is written. Sites use the same few thousand on all their pages.

    It holds what it has tried: to look that up by the pattern itself, as `re` hashes those, takes up to 12 µs, longer than to try it.
    """

    def __init__(self, pattern: str) -> None:
        self.words = re.compile(pattern)
        self.fits = lru_cache(maxsize=65_536)(self._fits)

    def _fits(self, given: str) -> bool:
        return self.words.search(spaced_name(given)) is not None


def is_called(element: Element, naming: Naming) -> bool:
    """Does the class or id of an element fit?"""
    return naming.fits(called(element))


def running_text(block: Element) -> str:
    """Return the text that stands directly in a block, outside links and inner blocks."""
    pieces = [block.text]
    for inner in block:
        if inner.tag in INLINE and inner.tag != "a":
            pieces.append(running_text(inner) if len(inner) and holds(inner, "a") else words(inner))
        pieces.append(inner.tail)
    return line(" ".join(filter(None, pieces)))


def address(href: str, base: str | None) -> str | None:
    """
    >>> address("/a?b", "https://news.example/x"), address("javascript:alert(1)", None), address("//a.example/", None)
    ('https://news.example/a?b', None, 'https://a.example/')
    """
    try:
        whole = href.strip()
        is_path = whole.startswith("/")
        if not is_path and PLAIN_ADDRESS.fullmatch(whole):
            return whole
        if is_path and PLAIN_PATH.fullmatch(whole) and "//" not in whole and "/." not in whole:
            origin = _origin(base or "")
            return origin + whole if origin else None  # most links of most pages are so; joining in general takes ten times as long
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

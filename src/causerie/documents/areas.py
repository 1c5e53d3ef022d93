"""Where on a page its lists of headlines stand, and where the chrome and the sources, whose links are no headlines."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice, takewhile

from causerie.documents.cards import MOST_IN_CARD, NEAR, is_heading
from causerie.documents.dom import BREAKS, HEADINGS, Element, ancestors, called, fits, holds, is_called, line, spaced_name, words
from causerie.documents.headlines import LONGEST
from causerie.documents.labels import MOST_LABEL, heads_list, heads_sources
from causerie.documents.lengths import count_words
from causerie.documents.list_words import APART_NAMES, CHROME_NAMES, CHROME_WORDS, COMMENTS, LIST_NAMES, PAID, SUBJECT_NAMES, TITLE_NAMES
from causerie.documents.slugs import NUMBERED, ends_in, hints_at, spells
from causerie.documents.titles import may_be_title

CHROME_TAGS = frozenset({"nav", "header", "footer", "form", "button", "dialog", "menu"})
PLAIN = ("strong", "b", "p", "div", "span", "dt", "th", "caption", "header")  # what labels are, headings aside
ITEMS = ("li", "article", "td", "tr", "dd")
ROWS = ("p", "div", "span")
FEWEST_BESIDE = 3  # links; a kicker stands beside fewer
FEWEST_SPELLED = 5  # words of a title at an address without a number; names of persons have fewer
MOST_SOURCES = 1000  # characters
MOST_OF_PAGE = 0.5  # share of the visible text; what is larger is the page's wrapper, whatever it is called
LEAST_WRAPPED = 1000  # characters; a wrapper holds more


class Areas:
    """Where links stand: in the page's `chrome`, `apart` from its headlines, in a `list` called so, or in the page itself (empty)."""

    def __init__(self, tree: Element, labels: list[Element]) -> None:
        body = tree.find("body")
        self._named: set[Element] = set()
        self._signs: dict[Element, str] = {}
        self._most = max(LEAST_WRAPPED, MOST_OF_PAGE * len(words(body))) if body is not None else 0
        self._known: dict[Element, str] = {
            each: "list"
            for label in labels
            if (below := _links_below(label)) is not None
            and len(words(block := below.getparent() if below.tag == "a" else below)) < self._most
            for each in (block, *_rows(block))
        } | dict.fromkeys((*_over_heading(tree), *_sources(tree), *_paid(tree)), "apart")

    def call_list(self, element: Element) -> None:
        self._named.add(element)

    def is_list(self, link: Element) -> bool:
        return self.of(link) == "list" or (len(self._named) > 0 and not self._named.isdisjoint((link, *islice(ancestors(link), NEAR))))

    def of(self, element: Element) -> str:
        if element in self._known:
            return self._known[element]
        climbed: list[Element] = []
        place = ""
        for each in chain((element,), ancestors(element)):
            if each in self._known:
                place = self._known[each]
                break
            climbed.append(each)
            place = self._own(each)
            if place:
                break
        self._known.update(dict.fromkeys(climbed, place))
        return place

    def _own(self, element: Element) -> str:
        tag = element.tag
        if tag in ("html", "body"):
            return ""
        place = _place(tag, called(element)) or _spoken_place(element)
        if place in ("subjects", "comments"):
            place = "" if self._holds_title(element, spelled=place == "comments") else "apart"
        if not place or tag in ("nav", "button"):
            return place
        if tag in ("header", "footer") and place == "chrome" and any(a.tag in ("article", "li", "aside") for a in ancestors(element)):
            return ""
        return "" if self._wraps(element) else place

    def _holds_title(self, block: Element, *, spelled: bool) -> bool:
        """Does a title stand in what is called after tags or authors? Their own names are none, be one of them long.

        In what is called after comments it has to be one that its address spells.
        """
        said = Counter(map(self._sign, islice(block.iter("a"), MOST_IN_CARD)))
        return said["spelled"] > 0 or (not spelled and (said["titled"] > 0 or said["long"] > said.total() / 2))

    def _sign(self, link: Element) -> str:
        """Asked once a link: blocks that are called so may stand in one another."""
        if link not in self._signs:
            self._signs[link] = _sign_of_title(link)
        return self._signs[link]

    def _wraps(self, element: Element) -> bool:
        return len(words(element)) > self._most or (element.tag != "a" and holds(element, "h1", "main"))


@lru_cache(maxsize=65_536)
def _place(tag: str, given: str) -> str:
    name = spaced_name(given)
    if LIST_NAMES.search(name):
        return "list"
    if APART_NAMES.search(name):
        return "apart"
    if tag in CHROME_TAGS or CHROME_NAMES.search(name):
        return "chrome"
    return "subjects" if SUBJECT_NAMES.search(name) else "comments" if COMMENTS.search(name) else ""


def _sign_of_title(link: Element) -> str:
    """What shows that a link says a title: its numbered address spells it or a part of it, or it is called so, or is long and all of it."""
    text, is_numbered = line(words(link)), NUMBERED.search(link.get("href", "")) is not None
    inside = list(islice(link.iterdescendants(), MOST_IN_CARD)) if is_numbered else []
    if len(text) > LONGEST:
        return ""
    if any(may_be_title(said) and spells(link, said) for said in map(line, map(words, inside))):
        return "spelled"
    if not may_be_title(text):
        return ""
    if not is_numbered:
        return "long" if count_words(text) >= FEWEST_SPELLED and ends_in(link, text) else ""
    if hints_at(link, text):
        return "spelled"
    return "titled" if is_heading(link) or any(is_called(each, TITLE_NAMES) for each in inside) else ""


def _spoken_place(element: Element) -> str:
    """Is it a list by what it is called where it is read out, by its data, or by a name of its own?"""
    if element.tag in ("a", *ITEMS):
        return ""
    told = element.get("aria-label") or element.get("data-component") or (element.tag if "-" in element.tag else "")
    return "list" if told and fits(told, LIST_NAMES) else ""


def labels_in(tree: Element) -> list[Element]:
    """Headings of lists, whatever their element is: short, with hardly anything inside."""
    plain = (each for each in tree.iter(*PLAIN) if len(each) == 0 or (len(each) == 1 and len(each[0]) == 0))
    found = chain(tree.iter(*HEADINGS), plain)
    return [each for each in found if len(text := words(each)) <= 2 * MOST_LABEL and heads_list(line(text))]


def heads_text(label: Element) -> bool:
    """Does a paragraph follow what could be the label of a list?"""
    below = below_label(label)
    return below is not None and below.tag == "p" and len(words(below)) > MOST_LABEL and not holds(below, "a")


def below_label(label: Element) -> Element | None:
    """What follows a label, or follows what holds nothing else."""
    for around in islice(ancestors(label), NEAR - 1):
        below = next((each for each in label.itersiblings() if each.tag not in BREAKS), None)
        if below is not None:
            return below
        if len(around) > 1 or len(line(words(around))) > MOST_LABEL:
            return None
        label = around
    return None


def _links_below(label: Element) -> Element | None:
    """What follows a label or, where a title without a link does, or a link to all of a section, what follows both."""
    below = below_label(label)
    if (
        below is None
        or len(text := line(words(below))) > LONGEST
        or holds(below, "a")
        or (below.tag == "a" and not CHROME_WORDS.match(text))
    ):
        return below
    further = next((each for each in (below.getnext(), below_label(below.getparent())) if each is not None), None)
    return below if further is None else further


def _rows(block: Element) -> Iterator[Element]:
    """The paragraphs, or lines, below one that holds a link and nothing else, as long as they do too."""
    if block.tag not in ROWS or not _is_link_only(block):
        return iter(())
    return takewhile(lambda row: row.tag == block.tag and _is_link_only(row), islice(block.itersiblings(), MOST_IN_CARD))


def _is_link_only(block: Element) -> bool:
    inside = list(block.iterdescendants("a"))
    return len(inside) == 1 and line(words(inside[0])) == line(words(block))


def _sources(tree: Element) -> list[Element]:
    """Blocks of what a text rests on, or leads to: no headlines, though they are lists of links."""
    plain = (each for each in tree.iter(*PLAIN) if len(each) == 0 and each.getprevious() is None)
    heads = (
        each for each in chain(tree.iter(*HEADINGS), plain) if len(text := words(each)) <= 2 * MOST_LABEL and heads_sources(line(text))
    )
    around = [(each.getparent(), each.getnext()) for each in heads if each.tag in HEADINGS or _labels_many(each)]
    small = {block for block in {*chain.from_iterable(around)} if block is not None and len(words(block)) <= MOST_SOURCES}
    return [each for block, below in around if (each := block if block in small else below) in small]


def _paid(tree: Element) -> Iterator[Element]:
    """Short blocks of links with a heading, a part of which says that somebody pays for them."""
    leaves = (each for each in tree.iter("span", "div", "em", "small") if len(each) == 0 and len(each.text or "") <= 2 * MOST_LABEL)
    for label in (each for each in leaves if PAID.fullmatch(line(each.text))):
        heading = next((each for each in islice(ancestors(label), NEAR) if each.tag in HEADINGS), None)
        around = islice(ancestors(heading), NEAR) if heading is not None else ()
        block = next(filter(_holds_many, around), None)
        if block is not None and len(words(block)) <= MOST_SOURCES:
            yield block


def _labels_many(label: Element) -> bool:
    """Are there several links beside it, so that it is no kicker?"""
    return _holds_many(label.getparent())


def _holds_many(block: Element) -> bool:
    return len([*islice(block.iterdescendants("a"), FEWEST_BESIDE)]) == FEWEST_BESIDE


def _over_heading(tree: Element) -> list[Element]:
    """The line above the page's only heading, if it is short: a section, a kicker. And that heading, if it is the page's title."""
    headings = list(tree.iter("h1"))
    around = [headings[0], *islice(ancestors(headings[0]), 1)] if len(headings) == 1 else []
    above = [over for each in around if (over := each.getprevious()) is not None and len(words(over).strip()) <= MOST_LABEL]
    return above + [each for each in around[:1] if (text := line(words(each))) and line(tree.findtext("head/title")).startswith(text)]

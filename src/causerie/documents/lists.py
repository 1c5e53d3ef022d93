"""The lists of headlines in a page's tree: related stories, the most read, the front page's cards."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby, islice, pairwise, takewhile
from urllib.parse import urlsplit

from causerie.documents.dates import holds_day
from causerie.documents.dom import (
    INLINE,
    Element,
    address,
    ancestors,
    called,
    drop,
    fits,
    holds,
    is_called,
    line,
    running_text,
    select,
    shown,
    spaced_name,
    words,
)
from causerie.documents.headlines import LONGEST, is_glued, is_label
from causerie.documents.labels import SIGNS, is_further_label
from causerie.documents.lengths import count_words
from causerie.documents.list_words import (
    ACCOUNT,
    CHROME_NAMES,
    CHROME_WORDS,
    FILE,
    LABEL,
    LIST_NAMES,
    NO_STORY,
    NO_STORY_RELATION,
    PARTS,
    SOURCES,
    TITLE_NAMES,
)

CHROME_TAGS = frozenset({"nav", "header", "footer", "form", "button", "dialog", "menu"})
DAY_BEHIND = re.compile(r"\s*(?:[|·•(]|[-–—](?=\s))\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\)?$")
YEAR = re.compile(r"\b\d{4}\b")
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
PLAIN = ("strong", "b", "p", "div", "span", "dt", "th", "caption", "header")  # what labels are, headings aside
POINTING = ("»", ">", "→", "›")  # to the page of a section
ARROWS = "←→‹› "  # to the neighbours of a post
BULLETS = "•·▪■►▶● "
LENGTH = re.compile(r"\d{1,3}:\d{2}(?::\d{2})?")  # of a video, or an hour
MARK = re.compile(r"#?\d{1,3}(?:[.:h]\d{2})?(?:[.)/]|\s*Uhr)?\s+(?=\S)")  # a rank, or an hour
TRAIL = re.compile(r"[>›/](?: [>›/])*")  # between the links of a way back to the front page
BREAKS = ("br", "hr", "wbr")
EDGES = ("span", "small", "time", "sup", "label")  # what hours and counts stand in
ITEMS = ("li", "article", "td", "tr", "dd")
MOST_TITLES = 0.5  # share of the links of a list
RANKED = "./)#º°. "  # beside the number of a rank
PIECES = ("span", "time", "em", "small", "div", "i", "p", "b", "strong", *HEADINGS)  # of a link; what tells a kicker, a time or a label
FEWEST_LINKS = 3  # headlines that make a list
FEWEST_HEADED = 2  # the same of links built alike whose texts are headings
FEWEST_WORDS = 4  # in a headline; names of sections are shorter
FEWEST_IN_LIST = 2  # the same in a list whose other lines are headlines, or that is called so
SHORTEST_IN_LIST = 12  # characters
MOST_BESIDE = 40  # characters of running text beside a headline's link (a time, a section); more, and the link stands in a sentence
MOST_TEASER = 400  # characters of a headline's card outside its link
MOST_LABEL = 60  # characters
LONGEST_KICKER = 40  # characters
MOST_SOURCES = 1000  # characters
MOST_LINKS = 5000
MOST_IN_DAY = 6  # words, the hour among them
MOST_OF_PAGE = 0.5  # share of the visible text; what is larger is the page's wrapper, whatever it is called
LEAST_WRAPPED = 1000  # characters; a wrapper holds more
LEVELS = 8  # from a link to the block that holds its list
MOST_IN_CARD = 60  # elements
NEAR = 4  # levels from a link to what belongs to its card

Texts = dict[Element, str]
Group = tuple[str, Element | None]


@dataclass(frozen=True, slots=True)
class Link:
    """A headline and the address behind it, if that is a web page."""

    text: str
    url: str | None


def take_headlines(tree: Element, base: str | None) -> tuple[Link, ...]:
    """Take the lists of headlines out of the tree, with their cards and headings, and return them in order.

    1. Links with the words of a title count, unless they stand in a menu, a footer or a running sentence.
    2. A block that holds three or more of them is a list, or two that are headings built alike. So is what stands below a heading
       such as "More news", linked or not, what is called a list of headlines by its class, and a line such as "Read also: ...",
       be it one link only.
    3. Shorter links that are built as their neighbours in the list belong to it.
    4. The card around each headline (picture, teaser) goes with it.
    """
    labels = _labels(tree)
    places = _Places(tree, labels)
    linked = dict(islice(_texts(tree, places, base), MOST_LINKS))
    runs = Counter(text for text, _ in groupby(linked.values()))  # a picture and its title lead to one place, one after the other
    once = {text for text, count in runs.items() if count == 1}  # authors sign one card after another
    remarks = {
        link
        for link in _alone(linked)
        if (_is_remark(link, linked[link]) or _leads_to_top(link.get("href", ""))) and not places.is_list(link)
    }
    sections = {link for link, text in linked.items() if text not in once and _leads_to_section(link.get("href", ""))}
    texts = {link: text for link, text in linked.items() if link not in remarks and link not in sections}
    groups = {link: _group(link) for link in texts}
    texts.update(_unmarked(texts, groups))
    titled = _mostly_titles(texts, groups, places)
    links = {
        link: _around(link)
        for link, text in texts.items()
        if groups[link] in titled and (_is_title(text) or (_is_short_title(text) and text in once))
    }
    counts = Counter(chain.from_iterable(links.values()))
    listed = {link for link, around in links.items() if places.is_list(link) or any(counts[each] >= FEWEST_LINKS for each in around)}
    unlisted = {groups[link] for link in links if link not in listed}
    listed |= _headed_alike([link for link in links if groups[link] in unlisted], groups)
    listing = {groups[link] for link in listed}
    found = {
        link: text for link, text in texts.items() if link in listed or (groups[link] in listing and _is_short_title(text) and text in once)
    }
    unlinked = dict(islice(_unlinked(labels), MOST_LINKS))
    told = (Link(text, address(item.get("href", ""), base)) for item, text in (*found.items(), *unlinked.items()))
    by_address = groupby(told, key=lambda link: link.url or link.text)  # the teaser below a title may lead where the title does
    headlines = [next(same) for _, same in by_address]
    around = {link: links.get(link) or _around(link) for link in found}
    counts = Counter(chain.from_iterable(around.values()))
    cards = [_card(link, each, counts) for link, each in around.items()]
    for element in (*cards, *unlinked, *([label for label in labels if not _heads_text(label)] if headlines else ())):
        drop(element)
    return tuple({link.text: link for link in reversed(headlines)}.values())[::-1]


def _unmarked(texts: Texts, groups: Mapping[Element, Group]) -> Texts:
    """Return the texts without their ranks or hours where all links of a list begin with one."""
    marks = {link: mark for link, text in texts.items() if (mark := MARK.match(text))}
    marked: dict[Group, list[str]] = {}
    for link, mark in marks.items():
        marked.setdefault(groups[link], []).append(mark[0].strip("#.)/ "))
    sizes = Counter(groups.values())
    whole = {group for group, each in marked.items() if len(each) == sizes[group] >= FEWEST_LINKS and _count_up(each)}
    return {link: texts[link][mark.end() :] for link, mark in marks.items() if groups[link] in whole}


def _count_up(numbers: list[str]) -> bool:
    """Are they hours, or ranks one after another?"""
    return not all(map(str.isdecimal, numbers)) or all(int(after) - int(before) == 1 for before, after in pairwise(numbers))


def _headed_alike(links: Iterable[Element], groups: Mapping[Element, Group]) -> set[Element]:
    """Return the links that are headings, hold one, or are called titles, where several built alike stand in one block."""
    headed = [link for link in links if link.getparent().tag in HEADINGS or holds(link, *HEADINGS) or is_called(link, TITLE_NAMES)]
    sizes = Counter(groups[link] for link in headed)
    return {link for link in headed if sizes[groups[link]] >= FEWEST_HEADED}


def _alone(links: Iterable[Element]) -> list[Element]:
    """Return the links that are built as no other link of the page."""
    built = {link: _group(link)[0] for link in links}
    sizes = Counter(built.values())
    return [link for link in links if sizes[built[link]] == 1]


def _is_remark(link: Element, text: str) -> bool:
    """Does it stand in a paragraph, and end as a sentence does, or lead to a part of the site?"""
    block = next((each for each in ancestors(link) if each.tag not in INLINE), link)
    return block.tag == "p" and ((text.endswith(".") and not text.endswith("..")) or _leads_to_section(link.get("href", "")))


def _leads_to_section(href: str) -> bool:
    """Is the last part of an address one word, where those of articles have several, or a number?"""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return False
    return not parts.query and parts.path.rstrip("/").rpartition("/")[2].partition(".")[0].isalpha()


def _leads_to_top(href: str) -> bool:
    """Is an address one word below the site's own, as those of its main sections are?"""
    return href.startswith("/") and href.strip("/").isalpha()


def _around(link: Element) -> tuple[Element, ...]:
    return tuple(islice(ancestors(link), LEVELS))


def _mostly_titles(texts: Mapping[Element, str], groups: Mapping[Element, Group], places: "_Places") -> set[Group]:
    """Return the groups of links most of which have the words of a title: in menus a few have by chance."""
    sizes, titles = (
        Counter(groups.values()),
        Counter(
            groups[link] for link, text in texts.items() if _is_title(text) or (_is_short_title(text) and places.is_labelled(link, text))
        ),
    )
    return {group for group, size in sizes.items() if titles[group] >= MOST_TITLES * size}


def drop_menus(tree: Element) -> None:
    """Drop what holds half of a page's links and no headlines: menus and footers in which nothing is called a list."""
    for menu in select(tree, "//nav | /html/body/footer | /html/body/div/footer"):
        inside = {called(each) for each in menu.iter("div", "ul", "section") if each.tag == "section" or each.get("class")}
        is_labelled = any(_is_label(line(words(each))) for each in menu.iter(*HEADINGS))
        if not is_labelled and not any(fits(each, LIST_NAMES) for each in {called(menu), *inside}):
            drop(menu)


class _Places:
    """Where links stand: in the page's `chrome`, in a `list` called so, or in the page itself (empty)."""

    def __init__(self, tree: Element, labels: list[Element]) -> None:
        body = tree.find("body")
        self._named: set[Element] = set()
        self._most = max(LEAST_WRAPPED, MOST_OF_PAGE * len(words(body))) if body is not None else 0
        self._known: Texts = {
            each: "list"
            for label in labels
            if (below := _links_below(label)) is not None
            and len(words(block := below.getparent() if below.tag == "a" else below)) < self._most
            for each in (block, *_rows(block))
        } | dict.fromkeys((*_over_heading(tree), *_sources(tree)), "chrome")

    def call_list(self, element: Element) -> None:
        self._named.add(element)

    def is_list(self, link: Element) -> bool:
        return self.of(link) == "list" or (len(self._named) > 0 and not self._named.isdisjoint((link, *islice(ancestors(link), NEAR))))

    def is_labelled(self, link: Element, text: str) -> bool:
        """Does a text of three words, or one in a script without spaces, stand in a list that is called so?"""
        number = count_words(text)
        return (number >= FEWEST_WORDS - 1 or number > len(text.split())) and self.is_list(link)

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
        if not place or tag in ("nav", "button"):
            return place
        if tag in ("header", "footer") and place == "chrome" and any(a.tag in ("article", "li", "aside") for a in ancestors(element)):
            return ""
        return "" if self._wraps(element) else place

    def _wraps(self, element: Element) -> bool:
        return len(words(element)) > self._most or (element.tag != "a" and holds(element, "h1", "main"))


@lru_cache(maxsize=65_536)
def _place(tag: str, given: str) -> str:
    name = spaced_name(given)
    return "list" if LIST_NAMES.search(name) else "chrome" if tag in CHROME_TAGS or CHROME_NAMES.search(name) else ""


def _spoken_place(element: Element) -> str:
    """Is it a list by what it is called where it is read out, by its data, or by a name of its own?"""
    if element.tag in ("a", *ITEMS):
        return ""
    told = element.get("aria-label") or element.get("data-component") or (element.tag if "-" in element.tag else "")
    return "list" if told and fits(told, LIST_NAMES) else ""


def _labels(tree: Element) -> list[Element]:
    """Headings of lists, whatever their element is: short, with hardly anything inside."""
    plain = (each for each in tree.iter(*PLAIN) if len(each) == 0 or (len(each) == 1 and len(each[0]) == 0))
    found = chain(tree.iter(*HEADINGS), plain)
    return [each for each in found if len(text := words(each)) <= 2 * MOST_LABEL and _is_label(line(text))]


@lru_cache(maxsize=65_536)
def _is_label(text: str) -> bool:
    if len(text) > MOST_LABEL or _is_source(text):
        return False
    return is_label(text) or LABEL.fullmatch(text.strip(SIGNS)) is not None or is_further_label(text)


def _links_below(label: Element) -> Element | None:
    """What follows a label or, where a title without a link does, or a link to all of a section, what follows both."""
    below = _below(label)
    if (
        below is None
        or len(text := line(words(below))) > LONGEST
        or holds(below, "a")
        or (below.tag == "a" and not CHROME_WORDS.match(text))
    ):
        return below
    further = next((each for each in (below.getnext(), _below(below.getparent())) if each is not None), None)
    return below if further is None else further


def _rows(block: Element) -> Iterator[Element]:
    """The paragraphs below one that holds a link and nothing else, as long as they do too."""
    if block.tag != "p" or not _is_link_only(block):
        return iter(())
    return takewhile(_is_link_only, islice(block.itersiblings(), MOST_IN_CARD))


def _is_link_only(block: Element) -> bool:
    inside = list(block.iterdescendants("a"))
    return block.tag == "p" and len(inside) == 1 and line(words(inside[0])) == line(words(block))


def _sources(tree: Element) -> list[Element]:
    """Blocks of what a text rests on, or leads to: no headlines, though they are lists of links."""
    plain = (each for each in tree.iter(*PLAIN) if len(each) == 0 and each.getprevious() is None)
    heads = (each for each in chain(tree.iter(*HEADINGS), plain) if len(text := words(each)) <= 2 * MOST_LABEL and _is_source(line(text)))
    around = [(each.getparent(), each.getnext()) for each in heads if each.tag in HEADINGS or _labels_many(each)]
    small = {block for block in {*chain.from_iterable(around)} if block is not None and len(words(block)) <= MOST_SOURCES}
    return [each for block, below in around if (each := block if block in small else below) in small]


@lru_cache(maxsize=65_536)
def _is_source(text: str) -> bool:
    return SOURCES.fullmatch(text.strip(SIGNS)) is not None


def _labels_many(label: Element) -> bool:
    """Are there several links beside it, so that it is no kicker?"""
    return len([*islice(label.getparent().iterdescendants("a"), FEWEST_LINKS)]) == FEWEST_LINKS


def _over_heading(tree: Element) -> list[Element]:
    """The line above the page's only heading, if it is short: a section, a kicker. And that heading, if it is the page's title."""
    headings = list(tree.iter("h1"))
    around = [headings[0], *islice(ancestors(headings[0]), 1)] if len(headings) == 1 else []
    above = [over for each in around if (over := each.getprevious()) is not None and len(words(over).strip()) <= MOST_LABEL]
    return above + [each for each in around[:1] if (text := line(words(each))) and line(tree.findtext("head/title")).startswith(text)]


def _heads_text(label: Element) -> bool:
    """Does a paragraph follow what could be the label of a list?"""
    below = _below(label)
    return below is not None and below.tag == "p" and len(words(below)) > MOST_LABEL and not holds(below, "a")


def _below(label: Element) -> Element | None:
    """What follows a label, or follows what holds nothing else."""
    for around in islice(ancestors(label), NEAR - 1):
        below = next((each for each in label.itersiblings() if each.tag not in BREAKS), None)
        if below is not None:
            return below
        if len(around) > 1 or len(line(words(around))) > MOST_LABEL:
            return None
        label = around
    return None


def _texts(tree: Element, places: _Places, base: str | None) -> Iterator[tuple[Element, str]]:
    """Yield links with their texts, those of menus and sentences aside."""
    beside: Texts = {}
    lines: dict[Element, Texts] = {}
    for link in select(tree, "//a[@href]"):
        if not _leads_elsewhere(link, base) or places.of(link) == "chrome" or _is_kicker(link):
            continue
        text, labelled = _title(link)
        if places.of(link) == "list":
            text = text.strip(ARROWS)
        text = text.lstrip(BULLETS)
        text = DAY_BEHIND.sub("", text) if text[-1:].isdecimal() or text.endswith(")") else text
        if _is_label(text) and _leads_to_section(link.get("href", "")):
            continue
        if not text or len(text) > LONGEST or CHROME_WORDS.match(text) or FILE.search(text) or _points_on(text):
            continue
        block = next((each for each in ancestors(link) if each.tag not in INLINE), link)
        if block not in beside:
            beside[block] = running_text(block)
        if TRAIL.fullmatch(beside[block]) and len(list(block.iterdescendants("a"))) > 1:
            continue
        label, colon, rest = text.replace("：", ":", 1).partition(":")
        if colon and rest and _is_label(label):
            text = rest.strip()
            places.call_list(link if beside[block] else block)
        elif labelled:
            places.call_list(link)
        elif beside[block] and _is_label(beside[block]):
            places.call_list(block)
        if (
            len(beside[block]) <= MOST_BESIDE
            or (len(beside[block]) <= MOST_TEASER and _heads(link, block))
            or len(lines.setdefault(block, _beside_in_lines(block)).get(link, beside[block])) <= MOST_BESIDE
        ):
            yield link, text


def _beside_in_lines(block: Element) -> Texts:
    """Return for each link of a block with breaks what stands beside it between two of them."""
    beside: Texts = {}
    links: list[Element] = []
    pieces: list[str] = []
    for piece in chain(_flow(block), (None,)) if holds(block, *BREAKS) else ():
        if piece is None:
            beside.update(dict.fromkeys(links, line(" ".join(pieces))))
            links, pieces = [], []
        elif isinstance(piece, str):
            pieces.append(piece)
        else:
            links.append(piece)
    return beside


def _flow(block: Element) -> Iterator[Element | str | None]:
    """Yield the links and the texts in a block, and nothing where a line ends."""
    yield block.text or ""
    for inner in block:
        if inner.tag == "a":
            yield inner
        elif inner.tag in INLINE:
            yield from _flow(inner)
        else:
            yield None
        yield inner.tail or ""


def _points_on(text: str) -> bool:
    return text.endswith(POINTING) and "«" not in text


def _is_kicker(link: Element) -> bool:
    """Is a link all that stands in a time, or in what is called the section, the author or the like?"""
    around = link.getparent()
    if around.tag in ITEMS or len(line(words(link))) > LONGEST_KICKER:
        return False
    is_part = around.tag == "time" or (is_called(around, PARTS) and not is_called(around, TITLE_NAMES))
    return is_part and words(around) == words(link)


def _heads(link: Element, block: Element) -> bool:
    """Does a link begin a block that goes on with a new sentence, as a title does before its teaser?"""
    title, whole = line(words(link)), line(words(block))
    return block.tag != "p" and whole.startswith(title) and whole[len(title) :].lstrip(" –—-:|")[:1].isupper()


def _leads_elsewhere(link: Element, base: str | None) -> bool:
    href = link.get("href", "").strip()
    if "#" in href and (address(href, base) or "").partition("#")[0] == (base or "").partition("#")[0]:
        return False
    return not href.startswith(("#", "mailto:", "tel:")) and not NO_STORY.search(href) and not NO_STORY_RELATION.search(link.get("rel", ""))


def _title(link: Element) -> tuple[str, bool]:
    """The heading in a link, or its text without kickers and times, or the heading beside a link that has no words of its own.

    And whether a piece of it is a label, "Read also", so that it is no part of a sentence.
    """
    if len(link) == 0:
        text = line(words(link))
        says_nothing = not text or (CHROME_WORDS.match(text) and not ACCOUNT.match(text))
        return (_heading_beside(link) or text or _spoken(link)) if says_nothing else text, False
    heading = _heading(link)
    title = line(words(heading)) if heading is not None else ""
    if heading is not None and len(heading) == 0 and count_words(title) >= FEWEST_IN_LIST:
        return title, _is_label(line(words(link)).replace(title, "", 1).strip())
    pieces = _pieces(link)
    whole = line(words(link))
    for piece, text in pieces:
        if piece is not heading and (_is_aside(piece, text) or is_glued(text, whole)):
            drop(piece)
    for piece in _beside_title(link):
        drop(piece)
    labelled = any(_is_label(text) for _, text in pieces)
    if heading is not None and count_words(line(words(heading))) >= FEWEST_IN_LIST:
        return line(words(heading)), labelled
    lines = shown(link)
    title = next((text for text in lines if count_words(text) >= FEWEST_WORDS), "") or max(lines, key=count_words, default="")
    return (_heading_beside(link) or title or _spoken(link)) if not title or CHROME_WORDS.match(title) else title, labelled


def _spoken(link: Element) -> str:
    """What a link without words is called where it is read out, or pointed at."""
    return line(link.get("aria-label") or link.get("title"))


def _beside_title(link: Element) -> list[Element]:
    """The short pieces of a link, each in an element of its own, before and after the one that has the words of a title."""
    found: list[Element] = []
    for around in (link, *link.iterdescendants()):
        parts = [(each, text) for each in around if (text := line(words(each)))]
        if _speaks(around):
            found += [each for each in _at_edges(around) if _is_beside_title(line(words(each)))]
            continue
        first = next((number for number, (_, text) in enumerate(parts) if _is_title(text)), len(parts))
        found += [each for each, text in (*parts[:first], *parts[first + 1 :]) if first < len(parts) and _is_beside_title(text)]
    return found


def _at_edges(around: Element) -> list[Element]:
    """What stands before or after the title that is directly in an element."""
    inner = list(around)
    if not inner:
        return []
    first, last = inner[0], inner[-1]
    is_before = not line(around.text) and _is_title(line(first.tail))
    is_behind = not line(last.tail) and _is_title(line(inner[-2].tail if len(inner) > 1 else around.text))
    return [each for each, is_edge in ((first, is_before), (last, is_behind)) if is_edge and each.tag in EDGES]


def _speaks(element: Element) -> bool:
    """Is there text directly in it?"""
    return any(map(str.isalnum, chain(element.text or "", *(each.tail or "" for each in element))))


def _is_beside_title(text: str) -> bool:
    return count_words(text) < FEWEST_WORDS and (_may_begin(text) or any(map(str.isdecimal, text)))


def _heading(link: Element) -> Element | None:
    """The first heading in a link, or else what is called a title there."""
    headings = (each for each in link.iterdescendants() if each.tag in HEADINGS)
    titles = (each for each in link.iterdescendants() if is_called(each, TITLE_NAMES))
    return next(chain(headings, titles), None)


def _pieces(link: Element) -> list[tuple[Element, str]]:
    """The short pieces of a link and their texts, none of which is all of it."""
    whole = len(words(link).strip())
    texts = ((each, words(each).strip()) for each in link.iter(*PIECES))
    return [(each, line(text)) for each, text in texts if 0 < len(text) < min(whole, MOST_LABEL)]


def _is_aside(piece: Element, text: str) -> bool:
    """Is this a kicker, a time, a rank or a label, rather than words of the title?"""
    is_named = is_called(piece, PARTS) and not is_called(piece, TITLE_NAMES)
    is_kicker = text.endswith((":", "：")) and count_words(text) < FEWEST_WORDS
    is_number = text.strip(RANKED).isdecimal() or LENGTH.fullmatch(text) is not None
    return piece.tag == "time" or is_number or is_named or is_kicker or _is_label(text) or _is_day(text)


def _is_day(text: str) -> bool:
    return len(text.split()) <= MOST_IN_DAY and YEAR.search(text) is not None and holds_day(text)


def _heading_beside(link: Element) -> str:
    """Return the only, unlinked heading of the card that a bare link stands in."""
    for ancestor in islice(ancestors(link), NEAR):
        if ancestor.tag in ("body", "main", "html") or len(ancestor) > MOST_IN_CARD or holds(ancestor, "h1"):
            break
        headings = list(ancestor.iterdescendants(*HEADINGS)) or [
            each for each in islice(ancestor.iterdescendants(), MOST_IN_CARD) if is_called(each, TITLE_NAMES)
        ]
        if headings:
            alone = len(headings) == 1 and not _is_linked(headings[0]) and len(words(ancestor)) <= MOST_TEASER + LONGEST
            return line(words(headings[0])) if alone else ""
    return ""


def _is_linked(heading: Element) -> bool:
    return holds(heading, "a") or any(each.tag == "a" for each in (heading, *islice(ancestors(heading), NEAR)))


def _is_title(text: str) -> bool:
    return count_words(text) >= FEWEST_WORDS and _may_begin(text)


def _is_short_title(text: str) -> bool:
    number = count_words(text)
    is_long = len(text) >= SHORTEST_IN_LIST or number > len(text.split())
    return is_long and FEWEST_IN_LIST <= number < FEWEST_WORDS and _may_begin(text)


def _may_begin(text: str) -> bool:
    first = text.split(maxsplit=1)[0] if text else ""
    return not next(filter(str.isalnum, text), "").islower() or any(map(str.isupper, first))


def _group(link: Element) -> Group:
    """How a link and the elements around it are built, and the block they stand in."""
    around = list(islice(ancestors(link), NEAR))
    built = [f"{each.tag}.{each.get('class', '')}" for each in (link, *around[:2])]
    return " ".join(built), around[2] if len(around) > 2 else None


def _unlinked(labels: list[Element]) -> Iterator[tuple[Element, str]]:
    lists = (below for label in labels if (below := _below(label)) is not None and below.tag in ("ul", "ol"))
    for item in (item for each in lists for item in each):
        if not holds(item, "a") and _is_title(text := line(words(item))) and len(text) <= LONGEST:
            yield item, text


def _card(link: Element, around: Iterable[Element], counts: Mapping[Element, int]) -> Element:
    """Return the largest element around a link that holds no other headline and little other text."""
    card, most = link, len(words(link)) + MOST_TEASER
    for ancestor in around:
        if counts[ancestor] > 1 or ancestor.tag in ("body", "main", "html") or len(words(ancestor)) > most:
            break
        card = ancestor
    return card

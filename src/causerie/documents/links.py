"""The links of a page that may be headlines, by where they lead, what they say and what stands beside them."""

import re
from collections import Counter
from collections.abc import Iterator, Set
from functools import cached_property
from itertools import chain, islice
from urllib.parse import urlsplit

from causerie.documents.areas import FEWEST_SPELLED, ITEMS, Areas
from causerie.documents.cards import MOST_TEASER, group
from causerie.documents.dates import holds_day
from causerie.documents.dom import (
    BREAKS,
    BULLETS,
    HEADINGS,
    INLINE,
    Element,
    address,
    ancestors,
    blocks,
    holds,
    is_called,
    line,
    running_text,
    select,
    words,
)
from causerie.documents.headlines import LONGEST, LONGEST_KICKER
from causerie.documents.labels import heads_list
from causerie.documents.lengths import count_words
from causerie.documents.list_words import CHROME_WORDS, FILE, NO_STORY, NO_STORY_RELATION, PARTS, TITLE_NAMES
from causerie.documents.slugs import ends_in, hints_at, spells
from causerie.documents.titles import Texts, is_only_day, may_be_title, title_of

FLASH = re.compile(r"just in|breaking(?: news)?|exclusive", re.IGNORECASE)  # belongs to the title that it stands before
DAY_BEHIND = re.compile(r"\s*(?:[|·•(]|[-–—](?=\s))\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\)?$")
POINTING = ("»", ">", "→", "›")  # to the page of a section
ARROWS = "←→‹› "  # to the neighbours of a post
DOTS = " ·•|丨"  # between what stands in a row
LABELS = frozenset({"label", "kicker", "eyebrow", "category", "topic"})
MOST_AROUND_KICKER = 400  # characters, blanks between its lines among them
TRAIL = re.compile(r"[>›/](?: [>›/])*")  # between the links of a way back to the front page
NEIGHBOURS = frozenset({"prev", "previous", "next"})
PAGING = re.compile(r"[?&]p(?:age|g)?=\d+")
SECTION_PATH = re.compile(r"/?[^\W\d_]+(?:-[^\W\d_]+)?(?:/[^\W\d_]+(?:-[^\W\d_]+)?)?/?")
INDEX = re.compile(r"/(?:index\.\w{3,5})?$")  # of what is named before
MOST_IN_NAME = 5  # words of a section
STOPS = re.compile(r"[.,:;!?…]")
PRICE = re.compile(r"[-+−]?\d[\d,]*(?:[.,]\d+%?|%)")
DEGREES = re.compile(r"\d ?°[CF]?(?:[\s/|–-]+(?:\d[\w:]*\s+)?[-−]?\d+ ?°)")  # at one time and another
MOST_BESIDE_DEGREES = 2  # words in small letters; a sentence has more
FEWEST_NUMBERS = 2
SHARE_NUMBERS = 0.5  # of the words of a price
FIGURE = re.compile(r"[-+−]?(?:[$€£] ?)?\d[\d.,]{0,12}(?: ?(?:%|€|\$|£|[A-Z]{3}))?")
FEWEST_FIGURES, MOST_CELLS = 2, 6  # behind the cell with the name; cells that are looked at
LEVELS_IN_CELL = 3  # from a link to its cell
NUMBER = re.compile(r"\d{3}")  # without one no address hints at a title
FOOTER, POST_TITLE = re.compile(r"\bfooter\b"), re.compile(r"\b(?:entry|post|article|story|news|module) title\b")
LONG_NUMBER = re.compile(r"/\d{6,}(?:[/?.]|$)")
FEWEST_TOLD = 3  # stories in a menu
FEWEST_BELOW = 2  # links of a list below the name of a part
MOST_BESIDE = 40  # characters of running text beside a headline's link (a time, a section); more, and the link stands in a sentence


def titled_links(tree: Element, areas: Areas, base: str | None) -> Iterator[tuple[Element, str]]:
    """Yield links with their titles, those of menus and sentences aside, and call lists what a label in them says to be one."""
    around: dict[Element, _Block] = {}
    links = [link for link in select(tree, "//a[@href]") if _leads_elsewhere(link, base)]
    told = _built_as_stories(links, areas)
    for link in links:
        is_beside, place = is_neighbour(link), areas.of(link)
        if not (is_beside or _may_stand(link, place, told)) or _is_kicker(link):
            continue
        if is_beside:
            areas.call_list(link)
        said, labelled = title_of(link)
        text = _bare(said, is_listed=is_beside or place == "list")
        is_short_in_menu = place == "chrome" and not is_beside and not (may_be_title(text) or spells(link, text))
        if is_short_in_menu or not _may_be_headline(link, text) or _heads_part(link):
            continue
        block = next(blocks(link), link)
        beside = around.get(block) or around.setdefault(block, _Block(block))
        if beside.is_trail:
            continue
        rest = _behind_label(text)
        if rest:
            areas.call_list(link if beside.text else block)
        elif labelled:
            areas.call_list(link)
        elif beside.text and heads_list(beside.text):
            areas.call_list(block)
        if beside.is_little(link):
            yield link, rest or text


def _built_as_stories(links: list[Element], areas: Areas) -> set[str]:
    """How those links in the chrome are built of which several tell of stories."""
    built = Counter(group(link)[0] for link in links if areas.of(link) == "chrome" and (tells_of_story(link) or _is_sentence(link)))
    return {how for how, number in built.items() if number >= FEWEST_TOLD}


def _is_sentence(link: Element) -> bool:
    """Does it say a title of many words at a long number, which spells nothing? In footers services do."""
    text = line(words(link)) if LONG_NUMBER.search(link.get("href", "")) else ""
    is_long = len(text) <= LONGEST and count_words(text) > FEWEST_SPELLED and may_be_title(text)
    return is_long and not any(each.tag == "footer" or is_called(each, FOOTER) for each in ancestors(link))


def _may_stand(link: Element, place: str, told: Set[str]) -> bool:
    """May a headline stand where it does: outside the chrome, or there as a story, or at a number and built as stories are?"""
    if place not in ("chrome", "apart"):
        return True
    return place == "chrome" and (tells_of_story(link) or (group(link)[0] in told and any(map(str.isdecimal, link.get("href", "")))))


def tells_of_story(link: Element) -> bool:
    """Does it say a title, at which its address hints, or which is the title of a post, long and the last part of it?"""
    href: str = link.get("href", "")
    is_numbered, is_long = NUMBER.search(href) is not None, href.count("-") >= FEWEST_SPELLED - 1
    if not (is_numbered or is_long):
        return False  # most links of menus, told without looking at what they say
    text = line(words(link))
    if not may_be_title(text) or len(text) > LONGEST:
        return False
    whole = line(link.get("title")) or text  # what is shown may be cut
    is_spelt = is_long and count_words(text) >= FEWEST_SPELLED and _is_post_title(link) and ends_in(link, whole)
    return is_spelt or (is_numbered and hints_at(link, text))


def _is_post_title(link: Element) -> bool:
    """Does it stand in what a site's theme calls the title of a post?"""
    return any(is_called(each, POST_TITLE) for each in (link, *islice(ancestors(link), 1)))


def _bare(text: str, *, is_listed: bool) -> str:
    """Strip a title of bullets, of the day behind it and, in a list, of arrows."""
    bare = (text.strip(ARROWS) if is_listed else text).lstrip(BULLETS).rstrip(DOTS)
    return DAY_BEHIND.sub("", bare) if bare[-1:].isdecimal() or bare.endswith(")") else bare


def _may_be_headline(link: Element, text: str) -> bool:
    """Does a link say neither what menus do, nor what stands above lists?"""
    if not text or len(text) > LONGEST:
        return False
    if heads_list(text) and (leads_to_section(link) or (may_be_title(text) and is_section(link, text))):
        return False
    if CHROME_WORDS.match(text) or FILE.search(text):
        return False
    return not (_points_on(text) or is_only_day(text) or _is_price(text) or _is_weather(text) or _is_in_row_of_figures(link))


def _heads_part(link: Element) -> bool:
    """Is it the heading of a list below it, and leads to a part of the site?"""
    around = link.getparent()
    below = around.getnext() if around.tag in HEADINGS else None
    if below is None or below.tag not in ("ul", "ol") or not is_section(link, line(words(link))):
        return False
    return len([*islice(below.iterdescendants("a"), FEWEST_BELOW)]) == FEWEST_BELOW


def _is_weather(text: str) -> bool:
    """
    >>> _is_weather("Norhaven : 2°/6°"), _is_weather("Heatwave to bring 38°C / 100°F to the valley this week")
    (True, False)
    """
    return DEGREES.search(text) is not None and sum(word[0].islower() for word in text.split()) <= MOST_BESIDE_DEGREES


def _is_in_row_of_figures(link: Element) -> bool:
    """Does it name, and tell no story, what a row of a table gives several figures of?"""
    cell = next((each for each in islice(ancestors(link), LEVELS_IN_CELL) if each.tag == "td"), None)
    beside = islice(cell.itersiblings("td"), MOST_CELLS) if cell is not None else ()
    figures = [text for each in beside if FIGURE.fullmatch(text := line(words(each))) and not holds_day(text)]
    return len(figures) >= FEWEST_FIGURES and not tells_of_story(link)


def _is_price(text: str) -> bool:
    """Does it end in a number, and is half of it numbers, as what a market stands at?

    >>> _is_price("Midland 50 34474.83 -0.84%"), _is_price("Fishers land 12,000 tons, up 4%"), _is_price("Inflation im Mai – – 2,4%")
    (True, False, False)
    """
    parts = text.split()
    numbers = sum(any(map(str.isdecimal, part)) and not any(map(str.isalpha, part)) for part in parts)
    return numbers >= max(FEWEST_NUMBERS, SHARE_NUMBERS * len(parts)) and PRICE.fullmatch(parts[-1]) is not None


def _behind_label(text: str) -> str:
    """What follows "Read also:" in one line; nothing where that does not begin it."""
    label, _, rest = text.replace("：", ":", 1).partition(":")
    return rest.strip() if rest and heads_list(label) and not FLASH.fullmatch(label.strip()) else ""


class _Block:
    """What stands beside the links of a block: in all of it, and in each of its lines."""

    def __init__(self, block: Element) -> None:
        self._block = block
        self.text = running_text(block)

    @property
    def is_trail(self) -> bool:
        """Is it a way back to the front page?"""
        return TRAIL.fullmatch(self.text) is not None and len(list(self._block.iterdescendants("a"))) > 1

    def is_little(self, link: Element) -> bool:
        """Is it so little beside a link, or a teaser below it, that the link stands in no sentence? Headings never do."""
        if holds(link, *HEADINGS) or len(self.text) <= MOST_BESIDE or (len(self.text) <= MOST_TEASER and _heads(link, self._block)):
            return True
        return len(self._lines.get(link, self.text)) <= MOST_BESIDE

    @cached_property
    def _lines(self) -> Texts:
        return _beside_in_lines(self._block)


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
    around, text = link.getparent(), line(words(link))
    if around is None:
        return True  # taken out of a link that it stood in
    if around.tag in ITEMS or len(text) > LONGEST_KICKER:
        return False
    is_named = is_called(around, PARTS) and not is_called(around, TITLE_NAMES)
    is_part = around.tag == "time" or is_named or around.get("data-testid", "").lower() in LABELS
    is_alone = is_part and len(whole := words(around)) <= MOST_AROUND_KICKER and line(whole).strip(DOTS) == text
    return is_alone and not spells(link, text)


def _heads(link: Element, block: Element) -> bool:
    """Does a link begin a block that goes on with a new sentence, as a title does before its teaser? Most scripts have no capitals."""
    title, whole = line(words(link)), line(words(block))
    first = whole[len(title) :].lstrip(" –—-:|")[:1]
    return block.tag != "p" and whole.startswith(title) and (first.isupper() or (first.isalpha() and first.lower() == first.upper()))


def _leads_elsewhere(link: Element, base: str | None) -> bool:
    href, here = link.get("href", "").strip(), (base or "").partition("#")[0]
    if ("#" in href or here.endswith(href)) and (address(href, base) or "").partition("#")[0] == here:
        return False
    page, _, part = href.partition("#")
    if part and "?" in page and (page.endswith(f":{part}") or (address(page, base) or "").partition("?")[0] == here):
        return False  # a part of a page, which is asked for by its name too, or of this one
    return not href.startswith(("#", "mailto:", "tel:")) and not NO_STORY.search(href) and not NO_STORY_RELATION.search(link.get("rel", ""))


def is_neighbour(link: Element) -> bool:
    """Is it called the story before or after this one, and says a title?"""
    if NEIGHBOURS.isdisjoint(link.get("rel", "").lower().split()) or PAGING.search(link.get("href", "")):
        return False
    return may_be_title(line(words(link)).strip(ARROWS))


def is_section(link: Element, text: str) -> bool:
    """Does it name a part of the site: in few words and no sentence, at an address of a word or two, twice at most, and no number?"""
    path = _path(link)
    is_name = count_words(text) <= MOST_IN_NAME and not STOPS.search(text)
    return is_name and path is not None and SECTION_PATH.fullmatch(path) is not None


def leads_to_section(link: Element) -> bool:
    """Is the last part of its address one word, where those of articles have several, or a number?"""
    path = _path(link)
    return path is not None and INDEX.sub("", path).rpartition("/")[2].partition(".")[0].isalpha()


def _path(link: Element) -> str | None:
    """The path of its address, if that has no query."""
    try:
        parts = urlsplit(link.get("href", "").strip())
    except ValueError:
        return None
    return None if parts.query else parts.path


def leads_to_top(link: Element) -> bool:
    """Is its address one word below the site's own, as those of its main sections are?"""
    href: str = link.get("href", "")
    return href.startswith("/") and href.strip("/").isalpha()

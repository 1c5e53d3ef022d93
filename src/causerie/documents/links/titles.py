"""What a link says as a headline: the words of its title, without kickers, times, ranks, labels and the teaser."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, islice, pairwise

from causerie.documents.links.cards import MOST_IN_CARD, Group, group, heading_beside
from causerie.documents.links.labels import MOST_LABEL, heads_list, leads_on
from causerie.documents.links.words import ACCOUNT, FILE, PARTS, TITLE_NAMES
from causerie.documents.tree.dom import BULLETS, HEADINGS, Element, drop, is_called, line, shown, words
from causerie.documents.wording.dates import MONTHS, holds_day
from causerie.documents.wording.headlines import is_glued
from causerie.documents.wording.lengths import count_words, is_spaced

GENRE = re.compile(
    r"(?:(?:opinion|analysis|column|commentary|review) by|(?:eine? )?(?:kolumne|kommentar|gastbeitrag|leitartikel|essay|analyse|glosse) von"
    r"|(?:une? )?(?:chronique|tribune|analyse) (?:de|par)|(?:una )?(?:columna|opini[óo]n|an[áa]lisis) de|(?:un )?(?:commento|editoriale) di"
    r") (?-i:[^\W\d_a-zß-ÿ][\w.'’-]+ (?:(?:de|di|van|von|der|del|la|al) ){0,2}[^\W\d_a-zß-ÿ])",
    re.IGNORECASE,
)  # begins what says who wrote it
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LENGTH = re.compile(r"\d{1,3}:\d{2}(?::\d{2})?")  # of a video, or an hour
MARK = re.compile(r"#?\d{1,3}(?:[.:h]\d{2})?(?:[.)/]|\s*Uhr)?\s+(?=\S)")  # a rank, or an hour
FLASH = re.compile(r"just in|breaking(?: news)?|exclusive", re.IGNORECASE)  # belongs to the title that it stands before
DAY_BEHIND = re.compile(r"\s*(?:[|·•(]|[-–—](?=\s))\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\)?$")
ARROWS = "←→‹› "  # to the neighbours of a post
DOTS = " ·•|丨"  # between what stands in a row
PERMANENT = re.compile(r"^(?:permanent link|permalink)(?: to)?:? ", re.IGNORECASE)
NAME_AND_TITLE = 2  # pieces
ENDS = (".", "!", "?", "…", "”", "»")
EDGES = ("span", "small", "time", "sup", "label")  # what hours and counts stand in
RANKED = "./)#º°. "  # beside the number of a rank
PIECES = ("span", "time", "em", "small", "div", "i", "p", "b", "strong", *HEADINGS)  # of a link; what tells a kicker, a time or a label
FEWEST_MARKED = 3  # links
FEWEST_WORDS = 4  # in a headline; names of sections are shorter
FEWEST_IN_LIST = 2  # the same in a list whose other lines are headlines, or that is called so
MOST_IN_DAY = 6  # words, the hour among them
NAME, ZONE = re.compile(r"[^\W\d_]{3,}"), re.compile(r"[A-Z]{3,4}")  # of a day: of the month, and of the time zone

Texts = dict[Element, str]
"""What each of some links says."""


def may_be_title(text: str) -> bool:
    return count_words(text) >= FEWEST_WORDS and may_begin(text)


def may_begin(text: str) -> bool:
    """Does a text begin as a title does, and not within a sentence?"""
    return not next(filter(str.isalnum, text), "").islower() or any(map(str.isupper, text.split(maxsplit=1)[0]))


def title_of(link: Element) -> str:
    """The heading in a link, or its text without kickers, times, bullets and labels, or the heading beside a link that has no words."""
    text = _said(link).strip(ARROWS).lstrip(BULLETS).rstrip(DOTS)
    bare = DAY_BEHIND.sub("", text) if text[-1:].isdecimal() or text.endswith(")") else text
    return _behind_label(bare) or bare


def _said(link: Element) -> str:
    if len(link) == 0:
        text = line(words(link))
        says_nothing = not text or (leads_on(text) and not ACCOUNT.match(text))
        return (heading_beside(link) or text or spoken(link)) if says_nothing else text
    heading = _heading(link)
    title = line(words(heading)) if heading is not None else ""
    if heading is not None and len(heading) == 0 and count_words(title) >= FEWEST_IN_LIST:
        return title
    whole = line(words(link))
    for piece, text in _pieces(link):
        if piece is not heading and (_is_aside(piece, text, whole) or is_glued(text, whole)):
            drop(piece)
    for piece in _beside_title(link):
        drop(piece)
    if heading is not None and count_words(line(words(heading))) >= FEWEST_IN_LIST:
        return line(words(heading))
    lines = shown(link)
    title = next((text for text in lines if count_words(text) >= FEWEST_WORDS), "") or max(lines, key=count_words, default="")
    title = _unglued(title, link)
    return (heading_beside(link) or title or spoken(link)) if not title or leads_on(title) else title


def _behind_label(text: str) -> str:
    """What follows "Read also:" in one line; nothing where that does not begin it."""
    label, _, rest = text.replace("：", ":", 1).partition(":")
    return rest.strip() if rest and heads_list(label) and not FLASH.fullmatch(label.strip()) else ""


def _unglued(title: str, link: Element) -> str:
    """Cut a title where a sentence runs into it, as a teaser in an element of its own does; without spaces, take the longest piece."""
    if not is_spaced(title):
        leaves = [line(words(each)) for each in islice(link.iterdescendants(), MOST_IN_CARD) if len(each) == 0]
        if title == "".join(leaves):
            longest = max(leaves, key=len)
            return longest if len(leaves) == NAME_AND_TITLE and may_be_title(longest) and 2 * len(longest) > len(title) else title
    before = ""
    for piece in islice(link.itertext(), MOST_IN_CARD):
        head = line(before)
        is_end = (before[-1:].isalnum() or before[-1:] in ENDS) and bool(before[-2:-1].strip())
        if is_end and piece[:1].isupper() and title.startswith(head) and title != head and may_be_title(head):
            return head
        before += piece
    return title


def spoken(link: Element) -> str:
    """What a link without words is called where it is read out, or pointed at."""
    return PERMANENT.sub("", line(link.get("aria-label") or link.get("title")))


def _beside_title(link: Element) -> list[Element]:
    """The short pieces of a link, each in an element of its own, before and after the one that has the words of a title."""
    found: list[Element] = []
    for around in (link, *link.iterdescendants()):
        parts = [(each, text) for each in around if (text := line(words(each)))]
        if _speaks(around):
            found += [each for each in _at_edges(around) if _is_beside_title(line(words(each)))]
            continue
        first = next((number for number, (_, text) in enumerate(parts) if may_be_title(text)), len(parts))
        found += [each for each, text in (*parts[:first], *parts[first + 1 :]) if first < len(parts) and _is_beside_title(text)]
    return found


def _at_edges(around: Element) -> list[Element]:
    """What stands before or after the title that is directly in an element."""
    inner = list(around)
    if not inner:
        return []
    first, last = inner[0], inner[-1]
    is_before = not line(around.text) and may_be_title(line(first.tail))
    is_behind = not line(last.tail) and may_be_title(line(inner[-2].tail if len(inner) > 1 else around.text))
    return [each for each, is_edge in ((first, is_before), (last, is_behind)) if is_edge and each.tag in EDGES]


def _speaks(element: Element) -> bool:
    """Is there text directly in it?"""
    return any(map(str.isalnum, chain(element.text or "", *(each.tail or "" for each in element))))


def _is_beside_title(text: str) -> bool:
    return count_words(text) < FEWEST_WORDS and (may_begin(text) or any(map(str.isdecimal, text)))


def _heading(link: Element) -> Element | None:
    """The first heading in a link, of several the first that may be a title, or else what is called a title there."""
    headings = [each for each in link.iterdescendants() if each.tag in HEADINGS]
    best = (each for each in headings if len(headings) > 1 and may_be_title(line(words(each))))
    titles = (each for each in link.iterdescendants() if is_called(each, TITLE_NAMES))
    return next(chain(best, headings, titles), None)


def _pieces(link: Element) -> list[tuple[Element, str]]:
    """The short pieces of a link and their texts, none of which is all of it."""
    whole = len(words(link).strip())
    texts = ((each, words(each).strip()) for each in link.iter(*PIECES))
    return [(each, line(text)) for each, text in texts if 0 < len(text) < min(whole, MOST_LABEL)]


def _is_aside(piece: Element, text: str, whole: str) -> bool:
    """Is this a kicker, a time, a rank or a label, rather than words of the title, or an author beside one?"""
    is_named = is_called(piece, PARTS) and not is_called(piece, TITLE_NAMES)
    is_kicker = text.endswith((":", "：")) and count_words(text) < FEWEST_WORDS
    is_number = text.strip(RANKED).isdecimal() or LENGTH.fullmatch(text) is not None
    is_by = GENRE.match(text) is not None and count_words(text) <= MOST_IN_DAY and count_words(whole.replace(text, "", 1)) > FEWEST_IN_LIST
    return piece.tag == "time" or is_number or is_named or is_kicker or is_by or heads_list(text) or _is_day(text)


def is_only_day(text: str) -> bool:
    """Is a day all that is said, perhaps with the hour?

    >>> is_only_day("27 OCT 2012 - 12:14 CET"), is_only_day("Vote set for 28 May 2025"), is_only_day("Guernica, 26 April 1937")
    (True, False, False)
    """
    return _is_day(text) and all(word.lower() in MONTHS or ZONE.fullmatch(word) for word in NAME.findall(text))


def names_file(text: str) -> bool:
    """Does a text end in the form or the size of a file, in brackets?"""
    return text.endswith((")", "]")) and FILE.search(text) is not None


def _is_day(text: str) -> bool:
    return len(text.split()) <= MOST_IN_DAY and YEAR.search(text) is not None and holds_day(text)


def unmarked(texts: Texts) -> Texts:
    """Return the texts without their ranks or hours where all links of a list begin with one."""
    marks = {link: mark for link, text in texts.items() if (mark := MARK.match(text))}
    groups = {link: group(link) for link in texts} if marks else {}
    marked: dict[Group, list[str]] = {}
    for link, mark in marks.items():
        marked.setdefault(groups[link], []).append(mark[0].strip("#.)/ "))
    sizes = Counter(groups.values())
    whole = {built for built, each in marked.items() if len(each) == sizes[built] >= FEWEST_MARKED and _count_up(each)}
    return {link: texts[link][mark.end() :] for link, mark in marks.items() if groups[link] in whole}


def without_ranks(titles: Sequence[str]) -> list[str]:
    """The same for the titles of one list.

    >>> without_ranks(["1. Bread is dearer", "2. Mills pay more", "3. Farms are glad"]), without_ranks(["3 men rob a bank"])
    (['Bread is dearer', 'Mills pay more', 'Farms are glad'], ['3 men rob a bank'])
    """
    marks = [mark for title in titles if (mark := MARK.match(title))]
    is_ranked = len(marks) == len(titles) >= FEWEST_MARKED and _count_up([mark[0].strip("#.)/ ") for mark in marks])
    return [title[mark.end() :] for title, mark in zip(titles, marks, strict=True)] if is_ranked else [*titles]


def _count_up(numbers: list[str]) -> bool:
    """Are they hours, or ranks one after another?"""
    return not all(map(str.isdecimal, numbers)) or all(int(after) - int(before) == 1 for before, after in pairwise(numbers))

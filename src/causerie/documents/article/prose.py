"""Where the paragraphs of a page stand: a check on the extractor, and what is read where it misses most of them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from causerie.documents.tree.breaks import make_paragraphs
from causerie.documents.tree.dom import (
    BULLETS,
    HEADINGS,
    Element,
    Naming,
    ancestors,
    holds,
    is_called,
    line,
    main_heading,
    running_text,
    select,
    shown,
    words,
)
from causerie.documents.wording.datelines import byline
from causerie.documents.wording.lengths import is_running, reaches
from causerie.documents.wording.notices import is_notice

SHORTEST = 60  # characters of a paragraph that counts
SHORTEST_IDEOGRAPHIC = 20
MOST = 3000  # paragraphs looked at
SHARE = 0.85  # of the paragraphs' text that the main block holds
SHARE_SOLID = 0.6  # the same of one element, right below it
WHOLE = 0.99  # the same of a block that the extractor is told to take
# By which the extractor knows a text itself.
KNOWN = (
    "(ancestor-or-self::* | descendant::*)"
    "[self::article or @itemprop='articleBody' or contains(@class, 'article') or contains(@class, 'post-') or contains(@class, 'entry')"
    " or contains(@id, 'article') or contains(concat(' ', @class, ' '), ' story ') or @id='story'][1]"
)
FEWEST_IN_BODY = 3  # paragraphs
FEWEST = 250  # characters of a block worth reading
MOST_OF_TEXT = 0.5  # of the main block's paragraphs
COVERED = 0.75  # of the main block's paragraphs; an extract with less has missed the article
FEWEST_BETWEEN = 3  # subheads and items of lists
MOST_MISSED = 0.8  # of these
KEY = 40  # characters by which a paragraph is found again
LINES = ("p", "h2", "h3", "h4", "li", "blockquote")
LEAD = Naming(
    r"\b(?:standfirst|dek|deck|lead|lede|intro|summary|sub ?title\d?|sub ?head(?:line|ing)?|excerpt|abstract|strapline|chapo|chapeau|"
    r"entradilla|bajada|copete|sumario|linha ?fina|subtitulo|vorspann|anriss|teaser text)\b"
)
SOME_LEAD = Naming(
    r"(?:lead|lede|dek|intro|perex|announce|anons|wstep|zajawka|ingress|chapo|chapeau|copete|bajada|entradilla|abstract)\b|standfirst|vorspann"
    r"|\b(?:view|article|news) sub(?: ?tit(?:le)?)?\b"
)
NO_LEAD = Naming(r"caption|photo|foto|pic|image|resim|credit|comment(?! lead)|copyright|notice|share|tool|info|meta|byline|author")
MOST_LISTS = 200
FIRST_LISTS = f"following::ul[position() <= {MOST_LISTS}]"
HIGHLIGHTS = Naming(r"\bhighlights?\b|hgh ?lght|\bkey ?(?:points|takeaways)\b|\btakeaways\b")
MOST_POINTS = 0.7  # of the text of a lead, in the items of a list
BETWEEN_FACTS = " · "  # who, when, how long to read
SHORTEST_POINT = 20  # characters
SOON, LATER = 40, 200  # elements below the heading, among which such a one, or a list of points, may stand anywhere
SHORTEST_LEAD, LONGEST_LEAD = 40, 500  # characters
AFTER_BEGINNING = 20  # elements of a block
AFTER_HEADING = 4  # elements in which a lead is looked for
AROUND_HEADING = 2  # levels; below what wraps a heading may stand what wraps its lead
BYLINE = re.compile(r"(?:by|por|par|von|di|door) [^\W\d_]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Prose:
    """The innermost block that holds nearly all paragraphs, and its lines."""

    paragraphs: tuple[str, ...]
    lines: tuple[str, ...]
    around: tuple[str, ...] = ()
    """What each paragraph stands in: the element's name and class."""
    between: tuple[str, ...] = ()
    """The subheads and items of lists that stand where most of the paragraphs do."""
    is_solid: bool = False
    """Most of the paragraphs stand one below another in the same element, as those of teasers do not."""
    lead: str = ""
    """What stands between the page's heading and the block, or at its beginning: a line, or several points."""

    def is_missed_by(self, text: str) -> bool:
        """Does an extract hold too few of the paragraphs, or hardly any of the subheads and lists between them?

        Where it holds half of them, only those count that stand in elements called as theirs: others may be of boxes beside the text.
        """
        squeezed = "".join(text.split())
        paragraphs = [(each, around, key(each) in squeezed) for each, around in zip(self.paragraphs, self.around, strict=True)]
        held = {around for _, around, is_held in paragraphs if is_held}
        found = sum(len(each) for each, _, is_held in paragraphs if is_held)
        total = sum(map(len, self.paragraphs))
        if found >= MOST_OF_TEXT * total:
            total = sum(len(each) for each, around, _ in paragraphs if around in held)
        if total >= max(FEWEST, len(text)) and found < COVERED * total:
            return True
        missed = sum(key(each) not in squeezed for each in self.between)
        return missed >= max(FEWEST_BETWEEN, MOST_MISSED * len(self.between))


def key(text: str) -> str:
    """The beginning of a text without blanks."""
    return "".join(text[: 2 * KEY].split())[:KEY]


def prose(tree: Element, title: str | None = None) -> Prose:
    """Find the block, and mark it in the tree, so that the extractor finds it too whatever its classes are."""
    make_paragraphs(tree)
    texts = {each: line(words(each)) for each in islice(tree.iter("p"), MOST)}
    paragraphs = [(each, text) for each, text in texts.items() if _is_long(text)]
    heading = main_heading(tree, title)
    lead = next(_leads(heading), "")
    found = _block(paragraphs)
    block = found if found is not None else _wrapped(paragraphs)
    if block is None:
        return Prose((), (), lead=lead)
    lead = lead or _highlights(heading, block) or _between(heading, block, next(iter(_own(block, paragraphs)), None))
    inside = [(each, texts.get(each) or line(words(each))) for each in islice(block.iterdescendants(*LINES), MOST)]
    lines = [text for each, text in inside if text and not (each.tag in ("li", "blockquote") and holds(each, "p", "li"))]
    own = [(each, text) for each, text in inside if each.tag == "p" and _is_long(text)]
    around = (parent for each, _ in own if (parent := each.getparent()) is not None)
    if "-" in block.tag:
        block.tag = "div"  # the extractor knows no names that sites make up
    if sum(len(text) for _, text in own) >= WHOLE * sum(len(text) for _, text in paragraphs) and not select(block, KNOWN):
        block.set("itemprop", "articleBody")
    ((parent, most),) = Counter(each.getparent() for each, _ in paragraphs).most_common(1)
    is_solid = most >= max(FEWEST_IN_BODY, SHARE_SOLID * len(paragraphs))
    between = tuple(text for each, text in inside if text and each.tag != "p" and _is_between(each, parent))
    called = tuple(f"{each.tag}.{each.get('class', '')}" for each in around)
    return Prose(tuple(text for _, text in own), tuple(_headed(lines)), called, between, is_solid, lead)


def _is_between(line: Element, parent: Element) -> bool:
    """Does a subhead, or a list of which this is an item without a link, stand in the element? So does one above paragraphs of its own."""
    around = line.getparent()
    if holds(line, "a"):
        return False
    return parent is (around.getparent() if line.tag == "li" else around) or (line.tag in HEADINGS and _heads_paragraphs(line))


def _heads_paragraphs(heading: Element) -> bool:
    below = heading.getnext()
    return below is not None and any(_is_long(line(words(each))) for each in islice(below.iter("p"), FEWEST_BETWEEN))


def _leads(heading: Element | None) -> Iterator[str]:
    around = [heading, *islice(ancestors(heading), AROUND_HEADING)] if heading is not None else []
    for each in (sibling for element in around for sibling in islice(element.itersiblings(), AFTER_HEADING)):
        text = _in_one_line(each)
        if (
            SHORTEST_LEAD <= len(text) <= LONGEST_LEAD
            and _is_lead(each, text)
            and not is_notice(text)
            and not _is_signature(each)
            and not select(each, ".//*[self::time or self::p[preceding-sibling::*[1][self::p]]]")
            and (not holds(each, "a") or (_is_called_lead(each) and len(running_text(each)) > len(text) / 2))
        ):
            yield _points(each, text)


def _is_signature(element: Element) -> bool:
    """Does it say in lines who wrote the text, who took the pictures, and nothing else?"""
    lines = shown(element)
    return any(map(byline, lines)) and not any(map(is_running, lines))


def _points(element: Element, text: str) -> str:
    """The lines of a list that is nearly all of the element, without what heads it."""
    items = [line(words(each)).lstrip(BULLETS) for each in element.iterdescendants("li") if not holds(each, "li")]
    return "\n".join(filter(None, items)) if sum(map(len, items)) >= MOST_POINTS * len(text) else text


def _highlights(heading: Element | None, block: Element) -> str:
    """The points of a list that is called the highlights of the text, between the heading and the end of the block."""
    lists = select(heading, FIRST_LISTS) if heading is not None else []
    beyond = {*select(block, FIRST_LISTS)} if lists else set()
    called = (
        each
        for each in lists
        if each not in beyond and any(is_called(around, HIGHLIGHTS) for around in (each, *islice(ancestors(each), AROUND_HEADING)))
    )
    return next((_points(each, text) for each in called if _lists_points(each, text := line(words(each)))), "")


def _own(block: Element, paragraphs: list[tuple[Element, str]]) -> Iterator[Element]:
    return (each for each, _ in paragraphs if block in each.iterancestors())


def _between(heading: Element | None, block: Element, first: Element | None) -> str:
    """What stands somewhere between the heading and the block, is called a lead or reads as one, and is no caption.

    Or, where the heading stands in the block, between it and the first paragraph.
    """
    inside = {block, *block.iterdescendants()}
    if heading is not None and first is not None and block in heading.iterancestors():
        inside -= {*first.iterancestors(), *select(first, "preceding::*")}
    found: list[str] = []
    points: list[str] = []
    for number, each in enumerate(select(heading, f"following::*[@class][position() <= {LATER}]") if heading is not None else ()):
        if each in inside:
            return next(iter(found + points), "") or _begins(block)
        text = line(words(each))
        if _lists_points(each, text):
            points.append(_points(each, text))
        elif number < SOON and _may_be_lead(each, text) and ((_is_called_lead(each) and BETWEEN_FACTS not in text) or is_running(text)):
            found.append("\n".join(shown(each)))
    return ""


def _is_called_lead(element: Element) -> bool:
    is_called_so = is_called(element, SOME_LEAD) or (element.tag in ("p", "h2", "h3") and is_called(element, LEAD))
    return is_called_so or _describes(element)


def _lists_points(element: Element, text: str) -> bool:
    """Is nearly all of it a list, without links, called a summary or of items none of which is as short as a button?"""
    is_plain = (
        SHORTEST_LEAD <= len(text) <= LONGEST_LEAD and not holds(element, "a", "p", "time", "img") and not is_called(element, NO_LEAD)
    )
    points = _points(element, text) if is_plain else text
    if points == text or any(map(is_notice, points.split("\n"))):
        return False
    items = list(element.iterdescendants("li"))
    return is_called(element, LEAD) or (len(items) > 1 and all(reaches(words(each), SHORTEST_POINT) for each in items))


def _begins(block: Element) -> str:
    """What a block begins with, if it is called a lead, or lists points; a lead may stand a little below."""
    first = next(block.iterchildren(), None)
    if first is not None and _lists_points(first, text := line(words(first))):
        return _points(first, text)
    called = (each for each in islice(block.iterdescendants(), AFTER_BEGINNING) if is_called(each, SOME_LEAD) or _describes(each))
    return next((text for each in called if _may_be_lead(each, text := line(words(each)))), "")


def _describes(element: Element) -> bool:
    return str(element.get("itemprop")) == "description"


def _may_be_lead(element: Element, text: str) -> bool:
    """Is it of the length of a lead, and no caption, time or list?"""
    if not SHORTEST_LEAD <= len(text) <= LONGEST_LEAD or (element.tag not in ("p", "div", "h2", "h3") and not _describes(element)):
        return False
    is_plain = not holds(element, "a", "div", "img", "li", "time") and element.getparent().tag != "figure"
    return is_plain and not is_called(element, NO_LEAD)


def _is_lead(element: Element, text: str) -> bool:
    """Is it called a lead, or one paragraph or subhead and no byline?"""
    if is_called(element, LEAD) or element.tag == "p":
        return True
    only = element if element.tag in ("h2", "h3", "h4") else next(element.iterdescendants("p", "h2"), None)
    return only is not None and _in_one_line(only) == text and not BYLINE.match(text)


def _in_one_line(element: Element) -> str:
    return " ".join(shown(element)) if holds(element, "br") and len(words(element)) <= LONGEST_LEAD else line(words(element))


def _is_long(text: str) -> bool:
    is_short = len(text) < SHORTEST_IDEOGRAPHIC
    return not is_short and (len(text) >= SHORTEST or text[-1] in "。！？」』”" or (text[-1] in ".!?…" and reaches(text, SHORTEST)))


def _block(paragraphs: list[tuple[Element, str]]) -> Element | None:
    by_parent: Counter[Element] = Counter()
    for each, text in paragraphs:
        if (parent := each.getparent()) is not None:
            by_parent[parent] += len(text)
    held: Counter[Element] = Counter()
    for parent, length in by_parent.items():
        for block in (parent, *ancestors(parent)):
            held[block] += length
    enough = [block for block, length in held.items() if length >= SHARE * by_parent.total() and block.tag not in ("body", "html")]
    return min(enough, key=lambda block: (held[block], -_depth(block)), default=None)


def _wrapped(paragraphs: list[tuple[Element, str]]) -> Element | None:
    """Put paragraphs that stand in the page's body, and what is between them, into a block: the extractor reads no subheads there."""
    own = [each for each, _ in paragraphs if each.getparent().tag == "body"]
    if len(own) < FEWEST_IN_BODY or len(own) < SHARE * len(paragraphs):
        return None
    body = own[0].getparent()
    first = next(each for each in body if each.tag in LINES)
    last = next(each for each in body.iterchildren("p", reversed=True) if _is_long(line(words(each))))
    between = body[body.index(first) : body.index(last) + 1]
    block = body.makeelement("div")
    first.addprevious(block)
    block.extend(between)
    return block


def _depth(block: Element) -> int:
    return sum(1 for _ in ancestors(block))


def _headed(lines: list[str]) -> list[str]:
    """Leave out short lines, such as buttons, but not subheads: what a paragraph follows."""
    return [text for text, below in zip(lines, [*lines[1:], ""], strict=True) if _is_long(text) or text[-1] in '.!?…”"»' or _is_long(below)]

"""Where the paragraphs of a page stand: a check on the extractor, and what is read where it misses most of them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from causerie.documents.dom import ElementNode, HTMLTree, ancestors, line, names, select

SHORTEST = 60  # characters of a paragraph that counts
SHORTEST_IDEOGRAPHIC = 20
MOST = 3000  # paragraphs looked at
SHARE = 0.85  # of the paragraphs' text that the main block holds
WHOLE = 0.99  # the same of a block that the extractor is told to take
# By which the extractor knows a text itself.
KNOWN = "article, [itemprop='articleBody'], [class*='article'], [class*='post-'], [class*='entry'], [id*='article'], .story, #story"
FEWEST = 250  # characters of a block worth reading
COVERED = 0.75  # of the main block's paragraphs; an extract with less has missed the article
KEY = 40  # characters by which a paragraph is found again
LINES = "p, h2, h3, h4, li, blockquote"
LEAD = re.compile(
    r"\b(?:standfirst|dek|deck|lead|lede|intro|summary|sub ?title|sub ?head(?:line|ing)?|excerpt|abstract|strapline|chapo|chapeau|"
    r"entradilla|bajada|copete|sumario|linha ?fina|subtitulo|vorspann|anriss|teaser text)\b"
)
SHORTEST_LEAD, LONGEST_LEAD = 40, 500  # characters
AFTER_HEADING = 4  # elements in which a lead is looked for
AROUND_HEADING = 2  # levels; below what wraps a heading may stand what wraps its lead
BYLINE = re.compile(r"(?:by|por|par|von|di|door) [^\W\d_]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Prose:
    """The innermost block that holds nearly all paragraphs, and its lines."""

    paragraphs: tuple[str, ...]
    lines: tuple[str, ...]
    lead: str = ""
    """What stands between the page's heading and the block, or at its beginning."""

    def is_missed_by(self, text: str) -> bool:
        squeezed = "".join(text.split())
        total = sum(map(len, self.paragraphs))
        found = sum(len(each) for each in self.paragraphs if "".join(each.split())[:KEY] in squeezed)
        return total >= max(FEWEST, len(text)) and found < COVERED * total


def prose(tree: HTMLTree) -> Prose:
    """Find the block, and mark it in the tree, so that the extractor finds it too whatever its classes are."""
    paragraphs = [(each, text) for each in select(tree, "p")[:MOST] if _is_long(text := line(each.text))]
    block = _block(paragraphs)
    lead = next(_leads(tree), "")
    if block is None:
        return Prose((), (), lead)
    inside = [(each, line(each.text)) for each in block.query_selector_all(LINES).values()[:MOST]]
    lines = [text for each, text in inside if text and not (each.tag in ("li", "blockquote") and each.query_selector("p, li"))]
    own = tuple(text for each, text in inside if each.tag == "p" and _is_long(text))
    if sum(map(len, own)) >= WHOLE * sum(len(text) for _, text in paragraphs) and not select(tree, KNOWN):
        block.setattr("itemprop", "articleBody")
    return Prose(own, tuple(_headed(lines)), lead)


def _leads(tree: HTMLTree) -> Iterator[str]:
    headings = select(tree, "h1")
    around = [headings[0], *islice(ancestors(headings[0]), AROUND_HEADING)] if len(headings) == 1 else []
    for each in (sibling for element in around for sibling in islice(_following(element), AFTER_HEADING)):
        text = line(each.text)
        if SHORTEST_LEAD <= len(text) <= LONGEST_LEAD and _is_lead(each, text) and each.query_selector("a, time, p + p") is None:
            yield text


def _is_lead(element: ElementNode, text: str) -> bool:
    """Is it called a lead, or one paragraph or subhead and no byline?"""
    if LEAD.search(names(element)) or element.tag == "p":
        return True
    only = element if element.tag in ("h2", "h3", "h4") else element.query_selector("p, h2")
    return only is not None and line(only.text) == text and not BYLINE.match(text)


def _following(element: ElementNode) -> Iterator[ElementNode]:
    sibling = element.next_element_sibling
    while sibling is not None:
        yield sibling
        sibling = sibling.next_element_sibling


def _is_long(text: str) -> bool:
    return len(text) >= SHORTEST or (len(text) >= SHORTEST_IDEOGRAPHIC and text[-1] in "。！？」』”")


def _block(paragraphs: list[tuple[ElementNode, str]]) -> ElementNode | None:
    by_parent: Counter[ElementNode] = Counter()
    for each, text in paragraphs:
        if (parent := each.parent_element) is not None:
            by_parent[parent] += len(text)
    held: Counter[ElementNode] = Counter()
    for parent, length in by_parent.items():
        for block in (parent, *ancestors(parent)):
            held[block] += length
    enough = [block for block, length in held.items() if length >= SHARE * by_parent.total() and block.tag not in ("body", "html")]
    return min(enough, key=lambda block: (held[block], -_depth(block)), default=None)


def _depth(block: ElementNode) -> int:
    return sum(1 for _ in ancestors(block))


def _headed(lines: list[str]) -> list[str]:
    """Leave out short lines, such as buttons, but not subheads: what a paragraph follows."""
    return [text for text, below in zip(lines, [*lines[1:], ""], strict=True) if _is_long(text) or text[-1] in '.!?…”"»' or _is_long(below)]

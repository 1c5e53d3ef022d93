"""Where the paragraphs of a page stand: a check on the extractor, and what is read where it misses most of them."""

from collections import Counter
from dataclasses import dataclass

from causerie.documents.dom import ElementNode, HTMLTree, ancestors, line, select

SHORTEST = 60  # characters of a paragraph that counts
SHORTEST_IDEOGRAPHIC = 20
MOST = 3000  # paragraphs looked at
SHARE = 0.85  # of the paragraphs' text that the main block holds
FEWEST = 250  # characters of a block worth reading
COVERED = 0.75  # of the main block's paragraphs; an extract with less has missed the article
KEY = 40  # characters by which a paragraph is found again
LINES = "p, h2, h3, h4, li, blockquote"


@dataclass(frozen=True, slots=True)
class Prose:
    """The innermost block that holds nearly all paragraphs, and its lines."""

    paragraphs: tuple[str, ...]
    lines: tuple[str, ...]

    def is_missed_by(self, text: str) -> bool:
        squeezed = "".join(text.split())
        total = sum(map(len, self.paragraphs))
        found = sum(len(each) for each in self.paragraphs if "".join(each.split())[:KEY] in squeezed)
        return total >= FEWEST and found < COVERED * total


def prose(tree: HTMLTree) -> Prose:
    paragraphs = [(each, text) for each in select(tree, "p")[:MOST] if _is_long(text := line(each.text))]
    block = _block(paragraphs)
    if block is None:
        return Prose((), ())
    inside = [(each, line(each.text)) for each in block.query_selector_all(LINES).values()[:MOST]]
    lines = [text for each, text in inside if text and not (each.tag in ("li", "blockquote") and each.query_selector("p, li"))]
    return Prose(tuple(text for each, text in inside if each.tag == "p" and _is_long(text)), tuple(_headed(lines)))


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

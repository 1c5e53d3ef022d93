"""Text that stands directly in a block, beside paragraphs or parted by breaks, as paragraphs: the extractor would cut or skip it."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, groupby, islice

from causerie.documents.tree.dom import BREAKS, INLINE, Element, Naming, ancestors, holds, is_called, line, select, words
from causerie.documents.wording.lengths import count_words, is_running

MOST = 3000  # breaks and paragraphs looked at
APART = 2  # breaks between two paragraphs
FEWEST_ROWS = 3
FEWEST_IN_LINE = 2  # words
ENOUGH = 400  # characters of a run's end, to tell whether it is a sentence
LONG_TEXT = "//text()[string-length() > 600]/.."  # what has no marks around it nor in it
SUMMARY = Naming(r"\b(?:summary|sub ?title|standfirst)\b")
IN_LINE = INLINE | {"acronym", "big", "del", "img", "ins", "nobr", "strike", "tt"}
UNTOUCHED = ("a", "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "head")

Node = str | Element
"""Text, or an element without what follows it."""


def make_paragraphs(tree: Element) -> None:
    """Put each run of text and marked words that reads as a sentence into a paragraph of its own.

    In blocks with breaks or paragraphs, and where much text stands directly.
    """
    _mark_rows(tree)
    parted = (each.getparent() for each in islice(tree.iter("br", "p"), MOST))
    for block in dict.fromkeys(chain(parted, islice(select(tree, LONG_TEXT), MOST))):
        if block is not None and not _is_whole(block) and _speaks(block):
            runs = list(_runs(_content(block)))
            are_running = [_is_running(run) for run in runs]
            among = _among(runs, are_running)
            _fill(block, [node for number, run in enumerate(runs) for node in _wrapped(tree, run, is_paragraph=number in among)])


def _mark_rows(tree: Element) -> None:
    """Mark up as paragraphs, and as subheads where they are bold, the `div` of a block several of which hold a sentence or more each.

    So are shorter ones that are called the same.

    Not where the page has more text in paragraphs that are marked up as such.
    """
    rows = {each: None for each in islice(tree.iter("div"), MOST) if _is_row(each)}
    marked = sum(len(words(each)) for each in islice(tree.iter("p"), MOST)) if rows else 0
    if marked >= sum(len(words(each)) for each in rows):
        return
    blocks = [block for block, size in Counter(each.getparent() for each in rows).items() if size >= FEWEST_ROWS]
    for block in blocks:
        called = {each.get("class") for each in block.iterchildren("div") if each in rows} - {None}
        for each in block.iterchildren("div"):
            is_like = each.get("class") in called and _is_plain(each) and not holds(each, "a")
            each.tag = "p" if each in rows else "h3" if _is_bold(each) else "p" if is_like else "div"


def _is_row(block: Element) -> bool:
    """Does it hold a sentence or more, and nothing but words?"""
    return _is_plain(block) and is_running(line(words(block)))


def _is_plain(block: Element) -> bool:
    return _speaks(block) and all(each.tag in IN_LINE for each in block.iterdescendants())


def _is_bold(block: Element) -> bool:
    """Is all of it one piece of words in bold?"""
    return len(block) == 1 and block[0].tag in ("b", "strong") and len(block[0]) == 0 and not _speaks(block) and bool(line(block[0].text))


def _is_whole(block: Element) -> bool:
    """Is it a paragraph, an item or a heading, or marks words in one?"""
    around = next((each for each in chain((block,), ancestors(block)) if each.tag not in INLINE or each.tag == "a"), block)
    return around.tag in UNTOUCHED


def _speaks(block: Element) -> bool:
    """Is there text directly in it?"""
    return bool(line(block.text)) or any(line(each.tail) for each in block)


def _content(block: Element) -> list[Node]:
    nodes: list[Node] = [block.text or ""]
    for each in list(block):
        nodes += [each, each.tail or ""]
        each.tail = None
    return [node for node in nodes if not isinstance(node, str) or node]


def _fill(block: Element, nodes: list[Node]) -> None:
    block[:] = []
    block.text = None
    last = None
    for node in nodes:
        if not isinstance(node, str):
            block.append(node)
            last = node
        elif last is None:
            block.text = (block.text or "") + node
        else:
            last.tail = (last.tail or "") + node


def _runs(nodes: list[Node]) -> Iterator[list[Node]]:
    """Part what stands in a block at blocks, and at several breaks; at one between two whole sentences."""
    for is_inside, group in groupby(nodes, key=_is_in_line):
        if not is_inside:
            yield from ([node] for node in group)
            continue
        run: list[Node] = []
        said, breaks = "", 0
        for is_break, piece in ((is_break, list(piece)) for is_break, piece in groupby(_without_blanks(list(group)), key=_is_break)):
            if is_break:
                breaks = len(piece)
            else:
                text = _said(piece)
                if breaks >= APART or (is_running(text) and is_running(said)):
                    yield run
                    run, said = [], ""
                said = f"{said} {text}"[-ENOUGH:]
            run += piece
        yield run


def _is_in_line(node: Node) -> bool:
    """Is it text, a break or words that are marked, which hold no paragraphs themselves?"""
    if isinstance(node, str) or node.tag in BREAKS:
        return True
    if is_called(node, SUMMARY):
        return False
    inside = [each.tag for each in node.iterdescendants()] if node.tag in IN_LINE else ["p"]
    return inside.count("br") < APART and all(tag in IN_LINE or tag in BREAKS for tag in inside)


def _without_blanks(nodes: list[Node]) -> list[Node]:
    """Leave out blanks beside breaks."""
    beside = [*map(_is_break, nodes[1:]), False], [False, *map(_is_break, nodes[:-1])]
    return [node for node, *near in zip(nodes, *beside, strict=True) if not (isinstance(node, str) and not node.strip() and any(near))]


def _is_break(node: Node) -> bool:
    return not isinstance(node, str) and node.tag in BREAKS


def _is_running(run: list[Node]) -> bool:
    return any(isinstance(node, str) for node in run) and is_running(_said(run))


def _among(runs: list[list[Node]], are_running: list[bool]) -> set[int]:
    """Return the numbers of the runs that read as sentences and, where several do, of lines among them: subheads, short replies."""
    running = [number for number, each in enumerate(are_running) if each]
    inside = range(running[0], running[-1]) if len(running) >= FEWEST_ROWS else ()
    return {*running, *(number for number in inside if _is_line(runs[number]))}


def _is_line(run: list[Node]) -> bool:
    elements = [node for node in run if not isinstance(node, str)]
    is_plain = all(each.tag in INLINE or each.tag in BREAKS for each in elements) and not any(
        each.tag == "a" or holds(each, "a", "img") for each in elements
    )
    return is_plain and count_words(_said(run)) >= FEWEST_IN_LINE


def _wrapped(tree: Element, run: list[Node], *, is_paragraph: bool) -> list[Node]:
    if not is_paragraph:
        return [*run, tree.makeelement("br")] if _said(run) else run
    paragraph = tree.makeelement("p")
    _fill(paragraph, run)
    return [paragraph]


def _said(run: list[Node]) -> str:
    return line("".join(node if isinstance(node, str) else " " if node.tag in BREAKS else words(node) for node in run))

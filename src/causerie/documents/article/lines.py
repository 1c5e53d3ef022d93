"""The lines of an extracted text in numbers: what each says, where it stands in the text, and where in the page.

What stands below an article in the same block (who wrote it, what else is on, where to write to) is often extracted with it. Which lines
are the article's own is learned (`training.lines`), by what they say and by how they are built beside most of the others.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence, Set
from itertools import accumulate
from math import log1p
from typing import Any

import numpy as np

from causerie.documents.article.extract import DASH
from causerie.documents.article.prose import key
from causerie.documents.forest import Forest, Table, side_by_side
from causerie.documents.links.shape import AWAY, Shape, Whole
from causerie.documents.tree.dom import BULLETS, INLINE, Element, blocks
from causerie.documents.wording.lengths import digits, is_running, length
from causerie.documents.wording.notices import ENDS

Columns = dict[str, Any]

LIKELY = 0.5
SHORTER_KEY = 15  # characters without blanks by which a line is found in the page, if not by as many as a paragraph is
NOWHERE = -1
LONGEST_INITIALS = 2  # letters
MOST_MISSED = 200  # lines; looking for one that is not there takes a look at the whole page
OPENING = ('"', "“", "«", "‘", "'", "(", "[")
WEB = ("http", "www.", ".com")
TAGS = ("p", "li", "div", "td", "h2", "h3", "h4", "h5", "blockquote", "figcaption", "section", "article", "dd", "dt", "pre", "h1", "body")
ABOVE = ("section", "main", "article", "aside", "li", "p", "td", "figure", "blockquote", "form")

SAID = (
    "letters",
    "words",
    "is_running",
    "is_ended",
    "is_item",
    "digits",
    "capitals",
    "has_mail",
    "has_web",
    "has_bar",
    "is_label",
    "begins_small",
    "asks",
    "begins_quote",
    "title_words",
    "byline_words",
)
PLACED = (
    "number",
    "number_from_end",
    "share_before",
    "letters_share_before",
    "letters_after",
    "text_letters",
    *(f"{what}_{where}" for where in ("before", "after") for what in ("letters_one", "running_one", "letters_two", "running")),
    "times",
)
BUILT = (
    "is_found",
    "tag",
    "tag_around",
    "element_letters",
    "element_linked",
    "around_letters",
    "around_links",
    "depth",
    "levels_to_main",
    "main_levels",
    *(f"{how}_share" for how in ("around", "further_around", "built", "both_built")),
    "elements_before",
    "elements_after",
    "behind_heading",
    "place",
    *(f"up_{tag}" for tag in ABOVE),
)
COLUMNS = (*SAID, *PLACED, *BUILT)


def own_lines(tree: Element, text: str, forest: Forest, *, title: str | None, byline: str | None) -> str:
    """Leave out the lines of a text that are none of the article's own; all stay where none seems to be."""
    lines = text.split("\n")
    likely = forest.probabilities(table(tree, lines, title=title, byline=byline)) > LIKELY
    return "\n".join(line for line, is_own in zip(lines, likely.tolist(), strict=True) if is_own) if likely.any() else text


def table(tree: Element, lines: Sequence[str], *, title: str | None, byline: str | None) -> Table:
    """Lines × COLUMNS, of the text that was extracted from a tree; `title` and `byline` are the page's."""
    running = [is_running(line) for line in lines]
    sizes = [length(line) for line in lines]
    titled, names = {*(title or "").lower().split()}, [name for name in (byline or "").split() if len(name) > LONGEST_INITIALS]
    said = [(size, *_said(line, is_one, titled, names)) for line, size, is_one in zip(lines, sizes, running, strict=True)]
    columns: Columns = dict(zip(SAID, np.array(said).T, strict=True))
    columns |= _placed(lines, np.array(sizes), np.array(running, dtype=np.int64))
    columns |= _built(tree, lines, [size if is_one else 0 for size, is_one in zip(sizes, running, strict=True)])
    return side_by_side(columns, COLUMNS)


def _said(line: str, is_running: bool, title: Set[str], byline: Sequence[str]) -> tuple[float, ...]:
    parts, own = line.split(), {*line.lower().split()}
    return (
        len(parts),
        is_running,
        line.endswith(ENDS),
        line.startswith(DASH) or line[:1] in BULLETS,
        digits(line) / max(1, len(line)),
        sum([part[0].isupper() for part in parts]) / max(1, len(parts)),
        "@" in line,
        any(each in line for each in WEB),
        "|" in line,
        line.endswith(":"),
        line[:1].islower(),
        line.endswith("?"),
        line.startswith(OPENING),
        len(own & title) / max(1, len(own)),
        sum(name in line for name in byline),
    )


def _placed(lines: Sequence[str], sizes: Whole, running: Whole) -> Columns:
    """Where each line stands in the text, and what those before and after it are like."""
    number, whole, times = np.arange(len(lines)), int(sizes.sum()), Counter(lines)
    before, running_before = np.cumsum(sizes) - sizes, np.cumsum(running) - running
    columns: Columns = {
        "number": number,
        "number_from_end": len(lines) - number,
        "share_before": number / len(lines),
        "letters_share_before": before / max(1, whole),
        "letters_after": whole - before - sizes,
        "text_letters": np.full(len(lines), log1p(whole)),
        "running_before": running_before,
        "running_after": running.sum() - running_before - running,
        "times": [times[line] for line in lines],
    }
    for where, step in (("before", -1), ("after", 1)):
        columns[f"letters_one_{where}"], columns[f"running_one_{where}"] = _beside(sizes, step), _beside(running, step)
        columns[f"letters_two_{where}"] = _beside(sizes, 2 * step)
    return columns


def _beside(values: Whole, step: int) -> Whole:
    """The value of the line that is some lines further on; NOWHERE where there is none.

    >>> _beside(np.array([4, 5, 6]), -1).tolist(), _beside(np.array([4, 5, 6]), 2).tolist()
    ([-1, 4, 5], [6, -1, -1])
    """
    nothing = np.full(abs(step), NOWHERE)
    found: Whole = np.append(values, nothing)[step:] if step > 0 else np.append(nothing, values)[:step]
    return found


def _built(tree: Element, lines: Sequence[str], weights: Sequence[int]) -> Columns:
    """Describe the element of each line; `weights` are the letters of those that are sentences."""
    shape = Shape(tree)
    places = _places(shape, lines)
    at = np.array(places)
    is_found, is_around = at >= 0, at > 0
    box = shape.parents[at]
    letters, linked, links = shape.letters, shape.held(shape.linked, at), shape.held(shape.links, box)
    heading = next(iter(shape.marks("h1")), NOWHERE)
    columns: Columns = {
        "tag": [_tag(shape, place) for place in places],
        "tag_around": [_tag(shape, place) for place in np.where(is_around, box, NOWHERE).tolist()],
        "element_letters": letters[at],
        "element_linked": linked / np.maximum(1, letters[at]),
        "around_letters": np.where(is_around, letters[box], NOWHERE),
        "around_links": np.where(is_around, links, NOWHERE),
        "depth": shape.depths[at],
        "behind_heading": at - heading if heading >= 0 else np.zeros_like(at),
        "place": at / len(shape.elements),
    }
    columns |= _apart(at) | _shares_of(shape, places, weights)
    main = max(range(len(lines)), key=lambda number: (columns["around_share"][number], number))
    columns |= _levels(shape, at, int(box[main]) if is_around[main] else NOWHERE)
    missing = [] if is_found.all() else [*columns]
    return columns | {"is_found": is_found} | {name: np.where(is_found, columns[name], NOWHERE) for name in missing}


def _places(shape: Shape, lines: Sequence[str]) -> list[int]:
    """Where the innermost block stands in which each line begins: behind the line before, or else wherever it says so first."""
    pieces = [("".join(text.split()), place) for text, place in shape.pieces() if text and not text.isspace()]
    whole = "".join([text for text, _ in pieces])
    starts = [0, *accumulate(len(text) for text, _ in pieces)]
    found, since, missed = [], 0, 0
    for line in lines:
        begun = key(line.removeprefix(DASH))
        keys = [each for each in dict.fromkeys((begun, begun[:SHORTER_KEY])) if each and missed < MOST_MISSED]
        begins = ((whole.find(each, start), len(each)) for each in keys for start in (since, 0))
        begin, size = next(((begin, size) for begin, size in begins if begin >= 0), (NOWHERE, 0))
        since, missed = max(since, begin + size), missed + (begin < 0)
        found.append(_block(shape, pieces[bisect_right(starts, begin) - 1][1]) if begin >= 0 else NOWHERE)
    return found


def _apart(at: Whole) -> Columns:
    """How many elements stand between the ones of a line and of the lines before and after it."""
    beside = {"elements_before": np.append(NOWHERE, at[:-1]), "elements_after": np.append(at[1:], NOWHERE)}
    return {name: np.where(other >= 0, abs(at - other), NOWHERE) for name, other in beside.items()}


def _shares_of(shape: Shape, places: Sequence[int], weights: Sequence[int]) -> Columns:
    """The shares of all weight that lines have which stand in the same element, or in ones that are built alike."""
    around = [_up(shape, place) for place in places]
    further = [_up(shape, place) for place in around]
    built, built_around = ([_how_built(shape, place) for place in each] for each in (places, around))
    both = list(zip(built, built_around, strict=True))
    keys: dict[str, Sequence[Hashable]] = {"around": around, "further_around": further, "built": built, "both_built": both}
    return {f"{how}_share": np.array(_shares(each, weights)) for how, each in keys.items()}


def _levels(shape: Shape, at: Whole, main: int) -> Columns:
    """How many levels up an element stands in one of those around the main lines, which of these it is, and each of ABOVE."""
    around = np.stack(shape.above(at, int(shape.depths[at].max())))
    main_level = np.full(len(shape.elements), NOWHERE)
    for level, place in enumerate(_chain(shape, main)):
        main_level[place] = level
    shared = main_level[around]
    up = (shared >= 0).argmax(axis=0)
    columns: Columns = {"levels_to_main": up if main >= 0 else np.full(len(at), NOWHERE), "main_levels": shared[up, np.arange(len(at))]}
    return columns | {f"up_{tag}": _level_of(shape, tag, around[:AWAY]) for tag in ABOVE}


def _level_of(shape: Shape, tag: str, around: Whole) -> Whole:
    """At which level of what stands around each of some places the first element of a name is."""
    if not (marks := shape.marks(tag)):
        return np.full(around.shape[1], AWAY)
    is_one = np.zeros(len(shape.elements), bool)
    is_one[marks] = True
    is_there = is_one[around]
    levels: Whole = np.where(is_there.any(axis=0), is_there.argmax(axis=0), AWAY)
    return levels


def _block(shape: Shape, place: int) -> int:
    """The place of the element, or of the first around it that is no part of a line."""
    element = shape.elements[place]
    return place if element.tag not in INLINE else shape.places[next(blocks(element), element)]


def _chain(shape: Shape, place: int) -> Iterator[int]:
    """A place and those of the elements around it."""
    while place >= 0:
        yield place
        place = _up(shape, place)


def _up(shape: Shape, place: int) -> int:
    return int(shape.parents[place]) if place > 0 else NOWHERE


def _how_built(shape: Shape, place: int) -> tuple[str, str] | None:
    return shape.built([place])[0] if place >= 0 else None


def _tag(shape: Shape, place: int) -> int:
    tag = shape.elements[place].tag if place >= 0 else ""
    return TAGS.index(tag) if tag in TAGS else len(TAGS)


def _shares(keys: Sequence[Hashable], weights: Sequence[int]) -> list[float]:
    """For each line the share of all weight that lines with its key have."""
    sums: Counter[Hashable] = Counter()
    for each, weight in zip(keys, weights, strict=True):
        sums[each] += weight
    whole = max(1, sum(weights))
    return [sums[each] / whole for each in keys]

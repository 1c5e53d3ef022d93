"""The article in the data from which scripts fill a page, such as Next.js leaves in it."""

from collections.abc import Iterable, Iterator
from typing import Any

INSIDE = ("text", "content", "value", "html", "children", "nodes", "data", "body")  # under which the words of a paragraph stand
SHORTEST = 60  # characters of a paragraph
FEWEST = 400  # characters of an article
DEEPEST = 12  # levels


def body(states: Iterable[Any]) -> str:
    """Return the text that has most paragraphs side by side, one a line, or "" if there is none.

    >>> said = "The minister said that the levy would pay for schools, and that bread would cost no more. "
    >>> body([{"page": {"blocks": [{"type": "h2", "content": "Bread"}, {"type": "p", "children": [{"text": said * 5}]}]}}])[:18]
    'Bread\\nThe minister'
    """
    found = (lines for state in states for lines in _lists(state, DEEPEST))
    longest = max(found, key=_prose, default=[])
    return "\n".join(longest) if _prose(longest) >= FEWEST else ""


def _prose(lines: list[str]) -> int:
    return sum(len(each) for each in lines if len(each) >= SHORTEST)


def _lists(node: Any, levels: int) -> Iterator[list[str]]:
    """Yield, for each list and each string with mark-up, the lines in it."""
    if isinstance(node, str) and "</p>" in node:
        yield [node]
    elif isinstance(node, list):
        yield [line for each in node if (line := _words(each, levels).strip())]
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for each in inner if levels else ():
        yield from _lists(each, levels - 1)


def _words(node: Any, levels: int) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, list) and levels:
        return "".join(_words(each, levels - 1) for each in node)
    if isinstance(node, dict) and levels:
        return next((words for key in INSIDE if (words := _words(node.get(key), levels - 1))), "")
    return ""

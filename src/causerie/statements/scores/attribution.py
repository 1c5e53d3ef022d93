"""Who says what: sources, cues and contents of one window, joined."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from causerie.records import Span
from causerie.statements.scores.encoder import TokenScores
from causerie.statements.scores.heads import KINDS, TAGS, WIDEST, chunks, viterbi
from causerie.statements.scores.tokens import Window

WIDEST_CONTENT = 10_000
"""More characters than the words of one window have, and so than a content has."""
SOURCES = [TAGS.index("B-source"), TAGS.index("I-source")]
SOURCES_MORE, NOBODY_LESS = 1.0, 2.0
"""What is added to the scores of sources, and taken from those of nobody: learned as they are, sources are read too seldom."""
HOLDERS = (KINDS.index(("holder", "holder")), KINDS.index(("attribution", "source")))


@dataclass(frozen=True, slots=True)
class Attribution:
    """A content with its source and cue, as character spans of the document; `None` where there is none."""

    content: Span
    source: Span | None
    cue: Span | None


def attributions(window: Window, scores: TokenScores) -> list[Attribution]:
    """Return the attributions of a window, one for each stretch of content, in text order."""
    found = chunks(viterbi(_of_words(window, scores.tags)))
    places = {role: [(a, b) for r, a, b in found if r == role] for role in ("source", "cue", "content")}
    return [
        Attribution(
            characters(window, *content),
            _pointed(window, scores.speaker, content, places["source"]),
            _pointed(window, scores.cue, content, places["cue"]),
        )
        for content in places["content"]
    ]


def around(said: Sequence[Attribution], start: int, end: int) -> Sequence[Attribution]:
    """Return those of the attributions, sorted by where their contents start, that may hold or meet the span.

    >>> said = [Attribution((at, at + 10), None, None) for at in (0, 20_000, 40_000)]
    >>> [a.content for a in around(said, 20_005, 20_008)]
    [(20000, 20010)]
    """
    first, until = bisect_left(said, start - WIDEST_CONTENT, key=_start), bisect_right(said, end, key=_start)
    return said[first:until]


def _start(said: Attribution) -> int:
    return said.content[0]


def _of_words(window: Window, tags: np.ndarray) -> np.ndarray:
    """The tags with every special token outside: a content ends with its line."""
    special, more = np.full(tags.shape[1], -1e4, dtype=tags.dtype), np.zeros(tags.shape[1], dtype=tags.dtype)
    special[0] = 0
    more[SOURCES] = SOURCES_MORE
    return np.where((window.starts < 0)[:, None], special, tags + more)


def _pointed(window: Window, pointer: np.ndarray, content: Span, places: list[Span]) -> Span | None:
    """The one of `places` that the content's tokens point to most, or `None` if they point to nothing more."""
    votes = pointer[content[0] : content[1] + 1].mean(axis=0)
    options = [(votes[0] - NOBODY_LESS, None), *((votes[a : b + 1].max(), (a, b)) for a, b in places)]
    best = max(options, key=lambda option: option[0])[1]
    return characters(window, *best) if best else None


def holder_span(window: Window, scores: TokenScores, start: int) -> Span:
    """Return the tokens of the holder that starts at token `start`."""
    same = (window.sentences == window.sentences[start]).nonzero()[0]
    last = same[(same >= start) & (same < start + WIDEST)]
    ends = scores.spans[list(HOLDERS), start][:, last].max(axis=0)
    return start, int(last[ends.argmax()])


def characters(window: Window, first: int, last: int) -> Span:
    """Return the character span of tokens first to last."""
    return int(window.starts[first]), int(window.ends[last])

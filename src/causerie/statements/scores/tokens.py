"""Sentences to windows of tokens, each token with its place in the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import tokenizers
from numpy.typing import NDArray

from causerie.records import Document, Span

WINDOW = 128
"""Tokens of a window, special ones included. Articles are cut at sentence ends into windows of this size, so that no sentence is
read twice. In longer ones statements are read less well, and less quickly."""
LONGEST = 256
"""Tokens of the longest window: that of a sentence which is longer than other windows."""
MOST_KNOWN, LONGEST_KNOWN = 50_000, 40
"""Words whose pieces are remembered, and characters of the longest."""
CLS, SEP = 101, 102
LOWER, CAPITAL, UPPER = 0, 1, 2

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one sentence or word; offsets count characters of the document's text, or of the word."""

    ids: tuple[int, ...]
    cases: tuple[int, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive sentences of one document as the encoder reads them. All arrays have one row a token."""

    ids: Ints
    cases: Ints
    """LOWER, CAPITAL or UPPER: the vocabulary is lower case, the names of news are not."""
    starts: Ints
    ends: Ints
    """Character offsets in the document's text; -1 for a special token."""
    sentences: Ints
    """Index of the token's sentence in the document; -1 for a special token."""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def extent(self) -> Span:
        """From its first character in the document's text to its last."""
        return int(self.starts[self.starts >= 0].min()), int(self.ends.max())


class Tokenizer:
    """The encoder's WordPiece vocabulary, loaded from its `tokenizer.json`."""

    def __init__(self, file: Path) -> None:
        self._pieces = tokenizers.Tokenizer.from_file(str(file))
        self._pieces.no_truncation()
        self._pieces.no_padding()
        self._known = lru_cache(maxsize=MOST_KNOWN)(self._encoded)

    def is_word(self, text: str) -> bool:
        """Is the text, in small letters, one piece of the vocabulary?"""
        return self._pieces.token_to_id(text) is not None

    def tokenize(self, text: str, sentences: Sequence[Span]) -> list[Tokens]:
        """Return the tokens of each sentence; a sentence of nothing readable has none."""
        return [self._tokens(text[start:end], start) for start, end in sentences]

    def _tokens(self, sentence: str, start: int) -> Tokens:
        """Word by word: no piece goes over a space, and most words of news have been seen before."""
        ids: list[int] = []
        cases: list[int] = []
        spans: list[Span] = []
        for word in sentence.split(" "):
            told = (self._known if len(word) <= LONGEST_KNOWN else self._encoded)(word)
            ids += told.ids
            cases += told.cases
            spans += [(start + first, start + last) for first, last in told.spans]
            start += len(word) + 1
        return Tokens(tuple(ids), tuple(cases), tuple(spans))

    def _encoded(self, word: str) -> Tokens:
        """The pieces of a word; offsets count its characters."""
        found = self._pieces.encode(word, add_special_tokens=False)
        return Tokens(tuple(found.ids), tuple(_case(word[a:b]) for a, b in found.offsets), tuple(found.offsets))


def _case(piece: str) -> int:
    if not piece[:1].isupper():
        return LOWER
    return UPPER if len(piece) > 1 and piece.isupper() else CAPITAL


def windows(document: Document, sentences: Sequence[Tokens], *, limit: int = WINDOW) -> list[Window]:
    """Pack whole sentences into windows of at most `limit` tokens; a longer one has a window of its own, and is cut only after `LONGEST`.

    A line break between two sentences becomes a separator token.
    """
    groups: list[list[int]] = []
    room = 0
    for index, tokens in enumerate(sentences):
        if not tokens.ids:
            continue
        need = len(tokens.ids) + 1
        if not groups or need > room:
            groups.append([])
            room = limit - 2
        groups[-1].append(index)
        room -= need
    return [w for group in groups for w in pack(document, sentences, group)]


def pack(document: Document, sentences: Sequence[Tokens], group: Sequence[int]) -> Iterator[Window]:
    """Turn the sentences named by `group` into one window, or several where one sentence alone is too long."""
    rows = joined(document, sentences, group)
    size = LONGEST - 2
    for at in range(0, len(rows), size):
        body = [(CLS, 0, -1, -1, -1), *rows[at : at + size], (SEP, 0, -1, -1, -1)]
        columns = np.array(body, dtype=np.int64).T
        yield Window(*columns)


def joined(document: Document, sentences: Sequence[Tokens], group: Sequence[int]) -> list[tuple[int, int, int, int, int]]:
    """The rows of a window that are tokens of the sentences named by `group`, or separators where lines break between them."""
    rows: list[tuple[int, int, int, int, int]] = []
    last = None
    for index in group:
        tokens = sentences[index]
        if last is not None and "\n" in document.text[document.sentences[last][1] : document.sentences[index][0]]:
            rows.append((SEP, 0, -1, -1, -1))
        rows.extend((i, c, a, b, index) for i, c, (a, b) in zip(tokens.ids, tokens.cases, tokens.spans, strict=True))
        last = index
    return rows

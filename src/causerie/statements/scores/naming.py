"""How the model names things: its head's scores to edits of their mentions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np

from causerie.records import Span
from causerie.statements.actors.people import TITLES
from causerie.statements.scores.heads import Floats, Ints
from causerie.statements.scores.tokens import Window
from causerie.statements.things.directions import DOWN, UP
from causerie.statements.things.edits import DROP, INSTEAD, OWNER, TO, TO_OWNERS, Edit, formed, word_spans
from causerie.statements.things.ends import Thing

MOST_WORDS = 40
"""Words of a mention that are looked at; later ones are in no name."""
DROPPED_AT = 0.5
DENYING = frozenset("no not never nor neither none nothing cannot without".split())


@dataclass(frozen=True, slots=True)
class Known:
    """What the head's rows mean, and which words are words: told by the model's card and vocabulary."""

    edits: Sequence[str]
    joins: Sequence[str]
    instead: Mapping[str, Sequence[str]]
    """Words that stand in names for another one."""
    is_word: Callable[[str], bool]

    def fits(self, edit: str, word: str) -> bool:
        """May the edit be made of a word in small letters: does it make another one of it?"""
        if edit.startswith(INSTEAD):
            return edit.removeprefix(INSTEAD) in self.instead.get(word, ())
        if TO in edit:
            return word.endswith(edit.partition(TO)[0]) and self.is_word(formed(word, edit))
        return edit != OWNER or word in TO_OWNERS


class Namer(Protocol):
    """What is asked of the model; see `encoder.Encoder`."""

    @property
    def known(self) -> Known: ...

    def names(self, states: Floats, ends: Ints, directions: Ints, sizes: Ints) -> tuple[Floats, Floats]: ...


class Seen(NamedTuple):
    """The words of a thing's mention, and what the encoder made of them."""

    words: Sequence[Span]
    states: Floats
    """[W, width]; see `gathered`."""


def seen(text: str, window: Window, states: Floats, things: Iterable[Thing]) -> dict[Thing, Seen]:
    """Return what is seen of the things in a window of the text, whose tokens have the states [T, width]; nothing of one without words."""
    words = {thing: word_spans(text, thing.span)[:MOST_WORDS] for thing in things}
    return {thing: Seen(spans, gathered(states, window, spans)) for thing, spans in words.items() if spans}


def edited(text: str, told: Mapping[Thing, Seen], model: Namer) -> dict[Thing, Edit]:
    """Return what the model makes of things in a text."""
    if not told:
        return {}
    sizes = [len(words) for words, _ in told.values()]
    given = np.zeros((len(told), max(sizes), next(iter(told.values())).states.shape[1]), dtype=np.float32)
    for row, (words, states) in zip(given, told.values(), strict=True):
        row[: len(words)] = states
    numbers = ([thing.end for thing in told], [int(thing.direction > 0) for thing in told], sizes)
    edits, joins = model.names(given, *(np.array(each, dtype=np.int64) for each in numbers))
    rows = zip(told.items(), edits, joins, strict=True)
    return {thing: _edit(text, thing, each.words, row, joined, model.known) for (thing, each), row, joined in rows}


def gathered(states: Floats, window: Window, words: Sequence[Span]) -> Floats:
    """The mean state [W, width] of the tokens of each word in the window; zeros for one that is not in it."""
    starts, ends = np.array(words, dtype=np.int64).T[:, :, None]
    inside = (window.starts >= 0) & (window.starts < ends) & (window.ends > starts)
    means: Floats = inside.astype(np.float32) @ states / np.maximum(inside.sum(1, keepdims=True), 1, dtype=np.float32)
    return means


def _edit(text: str, thing: Thing, words: Sequence[Span], edits: Floats, joins: Floats, known: Known) -> Edit:
    said = [text[slice(*word)] for word in words]
    made, joined = decided(edits[: len(words)], joins[: len(words)], known, said, thing.direction)
    return Edit(tuple(words), tuple(made), tuple(joined))


def decided(edits: Floats, joins: Floats, known: Known, words: Sequence[str], direction: int) -> tuple[list[str], list[str]]:
    """Return the edit and the join of each word, of probabilities of edits [W, edits] and of joins [W, joins].

    A word is dropped where that is likelier than all else together, unless it says that something goes down or is not and the thing
    is said to be up: "lower taxes" stay "lower taxes" then; or unless it is part of a proper name. Else its likeliest form stays.
    """
    drop = known.edits.index(DROP)
    small = [word.lower() for word in words]
    goes = [bool(row[drop] > DROPPED_AT) and not (direction > 0 and takes_away(word)) for row, word in zip(edits, small, strict=True)]
    for n in range(len(words) - 1, 1, -1):
        goes[n - 1] &= goes[n] or not _are_one_name(words[n - 1], words[n])
    for n in range(1, len(words) - 1):
        goes[n + 1] &= goes[n] or not _are_one_name(words[n], words[n + 1])
    made = [DROP if gone else _likeliest(row, known, word) for gone, row, word in zip(goes, edits, small, strict=True)]
    return made, [known.joins[n] for n in joins.argmax(1)]


def _are_one_name(word: str, following: str) -> bool:
    """Are both words in capitals, and the first no title? At the beginning of a mention, capitals tell nothing."""
    return word[:1].isupper() and following[:1].isupper() and word.lower().rstrip(".") not in TITLES


def takes_away(word: str) -> bool:
    """Does a word in small letters say that something goes down or is not?"""
    return word in DENYING or (word in DOWN and word not in UP) or word.endswith(("n't", "n’t"))


def _likeliest(chances: Floats, known: Known, word: str) -> str:
    """The likeliest edit that leaves something of the word; to keep it fits each."""
    left = chances.copy()
    while (edit := known.edits[place := int(left.argmax())]) == DROP or not known.fits(edit, word):
        left[place] = -1
    return edit

"""Things that a text names in several ways: "the decision", "his support" and "Cruz's endorsement of Trump" are one.

A head of the model tells of each two mentions whether annotators would give both one name (mention pairs; Soon, Ng, Lim 2001), from what
the encoder made of their words, what else the text speaks of, and what words they share. Mentions that are one thing on average are a
group (average linkage; Sokal, Michener 1958). All of a group have the name that the head holds for the nearest to an annotator's.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from causerie.names import fold, is_name
from causerie.records import Mention, Span, Statement
from causerie.statements.scores.heads import Floats, Ints
from causerie.statements.scores.naming import takes_away
from causerie.statements.things.ends import ENDS
from causerie.statements.things.function_words import JOINING, POINTING

ALIKE = 0.7
"""Mean probability from which two groups of mentions are one thing."""
MOST_MENTIONS = 192
"""Of a text that are looked at together; later ones are looked at together in turn."""
MOST_WORDS, FARTHEST, LATEST = 6, 20, 50
"""Words of a name, sentences between two mentions, and sentences before one, beyond which more make no difference."""
LONGEST = 7
"""Words of a name by which others are called."""
BEST, WORDY = 2, 0.8
"""Words of the best names, and what each word more or less takes from what a name is worth (a logit): "levy" says too little outside its
text, long names are no other text's."""
STEM = 5
"""Letters by which words are compared."""
RARE = 0.1
"""Least weight that words are a share of."""
CLAUSE = re.compile(r"\w (?:that|which|who) ")
QUALIFIED = re.compile(r" (?:of|for|on|in|to|by|from|with|against) ")
WORD = re.compile(r"[\w$%]+")
LIGHT = JOINING | POINTING | frozenset("is are was were be been has have had not no more s".split())
DEFINITE = frozenset("the this that these those such".split())
OWNED = POINTING - DEFINITE - frozenset("a an some any".split())


class Said(NamedTuple):
    """An end of a statement that may be a thing."""

    mention: Mention
    end: int
    """Place in `ends.ENDS`."""
    sentence: int
    """Number in the text, from 1."""
    statement: int
    """Number of the statement; of one, both ends are two things."""


class Judge(Protocol):
    """What is asked of the model; see `encoder.Encoder`."""

    def coreferent(self, states: Floats, mentions: Floats, pairs: Ints, compared: Floats) -> tuple[Floats, Floats]: ...


def one_named(statements: Sequence[Statement], states: Mapping[Span, Floats], starts: Sequence[int], model: Judge) -> list[Statement]:
    """Return the statements of one document with things that are one called by one name.

    `states` [W, width] are those of the words of mentions, by their spans; sentences start at `starts`.
    """
    places = [(n, role, end) for n, s in enumerate(statements) for end, (relation, role) in enumerate(ENDS) if relation == s.relation]
    mentions = [getattr(statements[n], role) for n, role, _ in places]
    said = [Said(m, end, bisect_right(starts, m.start), n) for m, (n, _, end) in zip(mentions, places, strict=True)]
    ends: list[dict[str, Any]] = [{} for _ in statements]
    for (n, role, _), was, mention in zip(places, mentions, named(said, states, model), strict=True):
        if mention is not was:
            ends[n][role] = mention
    return [replace(s, **named) if named else s for s, named in zip(statements, ends, strict=True)]


def named(said: Sequence[Said], states: Mapping[Span, Floats], model: Judge) -> list[Mention]:
    """Return the mentions of one document in their order, things that are one with one name.

    Actors, and what has no states, stay as they are.
    """
    mentions = [each.mention for each in said]
    told = [n for n, mention in enumerate(mentions) if mention.span in states]
    for at in range(0, len(told), MOST_MENTIONS):
        part = told[at : at + MOST_MENTIONS]
        rows = np.stack([summed(states[mentions[n].span]) for n in part])
        for n, name in _names([said[n] for n in part], rows, model).items():
            mentions[part[n]] = replace(mentions[part[n]], name=name)
    return mentions


def _names(said: Sequence[Said], states: Floats, model: Judge) -> dict[int, str]:
    """What those mentions are called that are in a group with others."""
    if len(said) < 2:
        return {}
    pairs, compared = compare(said)
    alike, worth = model.coreferent(states, described(said), pairs, compared)
    mentions = [each.mention for each in said]
    alike = np.where(_are_two(mentions, pairs) | _told_apart(mentions, pairs), np.float32(0), alike)
    names: dict[int, str] = {}
    for group in groups(len(said), pairs, alike):
        things = {n: said[n].mention for n in group if said[n].mention.kind == "thing"}
        best = max(names_for(things), key=lambda n: (worth[n] - WORDY * abs(len(content(things[n].name)) - BEST), -n), default=None)
        if best is not None:
            names |= {n: things[best].name for n, each in things.items() if may_be_called(each, things[best])}
    return names


def _are_two(mentions: Sequence[Mention], pairs: Ints) -> NDArray[np.bool_]:
    """Which pairs are two things by their words: a thing and what is of it ("the mine", "a permit for a mine"), or a thing in general and
    one that a clause tells apart ("change", "change that hits the village")."""
    parts = [QUALIFIED.split(mention.name)[:2] for mention in mentions]
    bare = np.array([_head(part[0]) if len(part) == 1 and len(content(part[0])) == 1 else "-" for part in parts])
    about = np.array([_head(part[1]) if len(part) > 1 else "" for part in parts])
    one, other = pairs.T
    told = np.array([CLAUSE.search(mention.name) is not None for mention in mentions])
    general = np.array([mention.text == mention.name and " " not in mention.name for mention in mentions])
    apart: NDArray[np.bool_] = (
        (bare[one] == about[other]) | (bare[other] == about[one]) | (told[one] & general[other]) | (told[other] & general[one])
    )
    return apart


def _told_apart(mentions: Sequence[Mention], pairs: Ints) -> NDArray[np.bool_]:
    """Which pairs are two of one kind, told apart by the words before it or behind it: "income tax" and "corporate tax", "tariffs on
    steel" and "tariffs on cars"."""
    parts = [(*QUALIFIED.split(mention.name, maxsplit=1), "")[:2] for mention in mentions]
    kinds = np.array([_head(kind) or str(n) for n, (kind, _) in enumerate(parts)])
    told = [(content(kind) - {_head(kind)}, content(what)) for kind, what in parts]
    apart: NDArray[np.bool_] = kinds[pairs[:, 0]] == kinds[pairs[:, 1]]
    for row in np.flatnonzero(apart):
        a, b = (told[n] for n in pairs[row])
        apart[row] = any(here and there and here.isdisjoint(there) for here, there in zip(a, b, strict=True))
    return apart


def names_for(things: Mapping[int, Mention]) -> Iterator[int]:
    """Yield the mentions by whose name all may be called: what goes down for one of them has no name that says so."""
    goes_down = any(each.direction < 0 for each in things.values())
    for n, each in things.items():
        words = each.name.lower().split()
        if is_name(words[-1]) and len(words) <= LONGEST and not (goes_down and any(map(takes_away, words))):
            yield n


def may_be_called(mention: Mention, other: Mention) -> bool:
    """May the mention have the other's name? Where one is up and the other down, only if a word of it says of what."""
    return mention.direction == other.direction or not content(mention.text).isdisjoint(content(other.name))


def summed(words: Floats) -> Floats:
    """What the encoder made of a mention: the mean, the last and the first of the states of its words [W, width], in one row."""
    return np.concatenate([words.mean(0), words[-1], words[0]])


def described(said: Iterable[Said]) -> Floats:
    """What is known of each of N mentions [N, 10]: which end it is, up or down, thing or actor, how it begins, how much it says, where."""
    return np.array([list(_described(*each[:3])) for each in said], dtype=np.float32)


def _described(mention: Mention, end: int, sentence: int) -> Iterator[float]:
    first = mention.text.lower().partition(" ")[0]
    yield from (end == place for place in range(len(ENDS)))
    yield mention.direction > 0
    yield mention.kind == "thing"
    yield from (first in words for words in (DEFINITE, OWNED))
    yield min(len(content(mention.name)), MOST_WORDS) / MOST_WORDS
    yield sentence == 1
    yield min(sentence, LATEST) / LATEST


def compare(said: Sequence[Said]) -> tuple[Ints, Floats]:
    """Return each two of N mentions [P, 2] and what they have in common [P, 12]: name, words, place, and what they are."""
    pairs = np.stack(np.triu_indices(len(said), 1), 1)
    mentions = [each.mention for each in said]
    names, texts = ([content(words) for words in each] for each in ([m.name for m in mentions], [m.text for m in mentions]))
    spans = np.array([m.span for m in mentions], dtype=np.int64).reshape(-1, 2)
    apart = np.minimum(np.abs(np.subtract(*np.array([each.sentence for each in said], dtype=np.int64)[pairs].T)), FARTHEST)
    columns = (
        _same([fold(m.name) for m in mentions], pairs),
        _same([_head(m.name) or str(n) for n, m in enumerate(mentions)], pairs),
        *_shared(names, texts, pairs),
        *_shared(texts, texts, pairs)[:2],
        _same([m.direction for m in mentions], pairs),
        _same([each.statement for each in said], pairs),
        _overlap(spans, pairs),
        apart == 0,
        np.log1p(apart),
    )
    return pairs, np.stack(columns, 1).astype(np.float32)


@lru_cache(maxsize=1 << 12)
def content(text: str) -> frozenset[str]:
    """The words that say something, as far as they are compared.

    >>> sorted(content("his endorsement of the candidates"))
    ['candi', 'endor']
    """
    return frozenset(_stems(text))


def _stems(text: str) -> list[str]:
    return [fold(word)[:STEM] for word in WORD.findall(text.lower()) if word not in LIGHT]


def _head(name: str) -> str:
    return next(iter(_stems(name)[::-1]), "")


def _same(values: Sequence[Hashable], pairs: Ints) -> NDArray[np.bool_]:
    numbers = {value: n for n, value in enumerate(dict.fromkeys(values))}
    one, other = np.array([numbers[value] for value in values], dtype=np.int64)[pairs].T
    same: NDArray[np.bool_] = one == other
    return same


def _shared(words: Sequence[frozenset[str]], texts: Sequence[frozenset[str]], pairs: Ints) -> tuple[Floats, Floats, Floats]:
    """What share of both, of the smaller and of the larger of each two sets of words they share [P], a word weighing by its rarity in
    the texts (inverse document frequency; Spärck Jones 1972)."""
    counts = Counter(word for each in texts for word in each)
    known = {word: n for n, word in enumerate(dict.fromkeys(word for each in words for word in each))}
    holds = np.zeros((len(words), len(known)), dtype=np.float32)
    for row, each in zip(holds, words, strict=True):
        row[[known[word] for word in each]] = 1
    weights = np.log((2 + len(texts)) / np.array([0.5 + counts[word] for word in known], dtype=np.float32))
    one, other = pairs.T
    both, (a, b) = ((holds * weights) @ holds.T)[one, other], (holds @ weights)[pairs].T
    return tuple(both / np.maximum(size, RARE) for size in ((a + b) / 2, np.minimum(a, b), np.maximum(a, b)))


def _overlap(spans: Ints, pairs: Ints) -> Floats:
    """Characters that each two spans share, as a share of the shorter."""
    (start, after), (end, until) = (spans[:, side][pairs].T for side in (0, 1))
    shared = np.minimum(end, until) - np.maximum(start, after)
    shorter: Floats = np.maximum(0, shared) / np.maximum(1, np.minimum(end - start, until - after))
    return shorter


def groups(size: int, pairs: Ints, alike: Floats) -> list[list[int]]:
    """Join `size` mentions into groups, always the two groups that are the likeliest on average [P], down to `ALIKE`.

    >>> groups(4, np.array([(0, 1), (0, 2), (1, 2)]), np.array([0.9, 0.8, 0.2]))
    [[0, 1], [2], [3]]
    """
    means = np.full((size, size), -np.inf)
    means[pairs[:, 0], pairs[:, 1]] = means[pairs[:, 1], pairs[:, 0]] = alike
    found: dict[int, list[int]] = {n: [n] for n in range(size)}
    while size and means.max() >= ALIKE:
        one, other = sorted(divmod(int(means.argmax()), size))
        a, b = len(found[one]), len(found[other])
        means[one] = means[:, one] = (a * means[one] + b * means[other]) / (a + b)
        means[other] = means[:, other] = means[one, one] = -np.inf
        found[one] += found.pop(other)
    return [sorted(group) for _, group in sorted(found.items())]

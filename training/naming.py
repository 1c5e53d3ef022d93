"""The head that names things: annotated names as edits of their mentions, learned over the states of a finished reader.

Annotators name a thing by what the whole text says of it, an edit only by its own words: words that a name
holds and its mention does not are not learned, and where there are any, neither is that the mention's other words go.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from causerie.statements.reader import Reader
from causerie.statements.scores.encoder import Encoder
from causerie.statements.scores.heads import Floats
from causerie.statements.scores.naming import MOST_WORDS
from causerie.statements.things.edits import DROP, INSTEAD, KEEP, OWNER, TO, TO_OWNERS
from causerie.statements.things.ends import ENDS, annotated
from causerie.statements.things.function_words import JOINING, POINTING
from training.data import Example
from training.encoder import Attention, unseen
from training.fitting import Recipe, fit
from training.targets import IGNORED

EPOCHS, TOGETHER, RATE, DECAY = 5, 128, 8e-4, 0.02
WARM_UP, LEAST = 200, 0.02
"""Steps to the full rate, and the share of it at the end."""
FEWEST_EDITS = 12
"""Times that an edit is annotated; rarer ones are none."""
FEWEST_INSTEAD, SHARE_INSTEAD = 6, 0.12
"""Times that a word stands in names for another one, and the share of those without it in which it does."""
SHORTEST_STEM, SHARE_STEM, SURE_STEM, MOST_ENDING = 3, 0.6, 5, 6
"""Letters that two words share at their beginning and are one word in two forms; those of the longer one's ending."""
JOINS = ("", *(word for word in sorted(JOINING) if word != "’s"))
LIGHT = JOINING | POINTING | TO_OWNERS
LIGHT |= frozenset("they we i you him it them us himself herself themselves itself".split())
LIGHT |= frozenset("is are was were be been being am has have had will would can could may might shall should must do does did not".split())
"""Words that tell nothing of what a mention's other words become."""
WORD = re.compile(r"['’]s(?!\w)|[\w$€£%]+(?:[-.,&]\w+)*")


class Lesson(NamedTuple):
    """One mention of a thing."""

    words: tuple[str, ...]
    states: Floats
    """[W, width]."""
    end: int
    """Index in `ENDS`."""
    direction: int
    name: str
    """As annotated."""


def lessons(model: Encoder, examples: Iterable[Example]) -> Iterator[Lesson]:
    """Yield the annotated things of the examples, each mention once."""
    reader = Reader(model)
    for example in examples:
        text = example.document.text
        names = {thing: entry[f"{role}_name"] for thing, entry, role in annotated(example.statements or ())}
        told = reader.seen(example.document, list(names)) if names else {}
        for thing, (words, states) in told.items():
            yield Lesson(tuple(text[slice(*word)] for word in words), states, thing.end, thing.direction, names[thing])


class Wanted(NamedTuple):
    """What becomes of each word of a mention; `None` where the name does not tell."""

    edits: tuple[str | None, ...]
    joins: tuple[str | None, ...]


def is_form(one: str, other: str) -> bool:
    """Are two words in small letters forms of one?

    >>> is_form("banning", "ban"), is_form("criticise", "criticism"), is_form("destroy", "destruction"), is_form("port", "power")
    (True, True, True, False)
    """
    shared = shared_letters(one, other)
    shorter, longer = sorted((len(one), len(other)))
    return one == other or (
        shared >= SHORTEST_STEM and (shared >= SHARE_STEM * shorter or shared >= SURE_STEM) and longer - shared <= MOST_ENDING
    )


def shared_letters(one: str, other: str) -> int:
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def instead(taught: Sequence[Lesson]) -> frozenset[tuple[str, str]]:
    """Which words stand in names for which words of mentions, as "deaths" for "killed"; proper names do not."""
    together, alone = Counter[tuple[str, str]](), Counter[str]()
    for lesson in taught:
        said = {word.lower() for word in lesson.words if word.isalpha() and len(word) >= SHORTEST_STEM} - LIGHT
        named = {word for word in WORD.findall(lesson.name) if word.isalpha() and word.islower() and len(word) >= SHORTEST_STEM} - LIGHT
        lone = [word for word in said if not any(is_form(word, other) for other in named)]
        alone.update(lone)
        together.update((word, other) for word in lone for other in named if not any(is_form(each, other) for each in said))
    return frozenset(pair for pair, number in together.items() if number >= FEWEST_INSTEAD and number >= SHARE_INSTEAD * alone[pair[0]])


def wanted(lesson: Lesson, others: frozenset[tuple[str, str]]) -> Wanted:
    """What turns the mention into its annotated name, as far as that can be told."""
    words, named = lesson.words, WORD.findall(lesson.name)
    places = matched(words, named, others)
    found = set(places.values())
    lacks = [word for n, word in enumerate(named) if n not in found and word.lower() not in LIGHT]
    is_owned = any(word[0].isupper() for word in lacks)
    is_whole = not any(word[0].islower() for word in lacks)
    edits: list[str | None] = []
    for n, word in enumerate(words):
        if n in places:
            edits.append(edit(word.lower(), named[places[n]].lower()))
        elif is_owned and word.lower() in TO_OWNERS:
            edits.append(OWNER)
        else:
            edits.append(DROP if is_whole or word.lower() in LIGHT else None)
    return Wanted(tuple(edits), tuple(joins(len(words), named, places)))


def matched(words: Sequence[str], named: Sequence[str], others: frozenset[tuple[str, str]]) -> dict[int, int]:
    """Which word of the mention is which of the name, the most alike first, in whatever order; light words only in theirs."""
    pairs = []
    for i, word in enumerate(words):
        for j, other in enumerate(named):
            if likeness := _likeness(word.lower(), other.lower(), (word.lower(), other) in others):
                pairs.append((-likeness, abs(i / len(words) - j / len(named)), i, j))
    places: dict[int, int] = {}
    for _, _, i, j in sorted(pairs):
        is_free = i not in places and j not in places.values()
        in_order = all((other < i) == (place < j) for other, place in places.items())
        if is_free and (in_order or words[i].lower() not in LIGHT):
            places[i] = j
    return places


def _likeness(word: str, other: str, is_instead: bool) -> int:
    if word in LIGHT or other in LIGHT:
        return word == other
    return 4 if word == other else 3 if is_form(word, other) else 2 if is_instead else 0


def edit(word: str, other: str) -> str:
    """
    >>> edit("taxes", "taxes"), edit("banning", "ban"), edit("deport", "deportation"), edit("killed", "deaths")
    ('keep', 'ning>', '>ation', '=deaths')
    """
    shared = shared_letters(word, other)
    if word == other:
        return KEEP
    return f"{word[shared:]}{TO}{other[shared:]}" if shared >= SHORTEST_STEM else INSTEAD + other


def joins(size: int, named: Sequence[str], places: Mapping[int, int]) -> Iterator[str | None]:
    """What joins each word that stays to the one before it; "X's" where the name says "of X" behind it."""
    before: int | None = None
    for n in range(size):
        place = places.get(n)
        if place is None or before is None:
            yield "" if place is not None else None
        elif place > before:
            between = [word.lower().replace("’", "'") for word in named[before + 1 : place] if word.lower() not in POINTING]
            yield between[0] if len(between) == 1 and between[0] in JOINS else ""
        else:
            yield "'s" if {"of", "by"} & {word.lower() for word in named[place + 1 : before]} else ""
        before = before if place is None else place


class NameHead(nn.Module):
    """Edits and joins of a mention's words, each of which looks at the others."""

    def __init__(self, width: int, edits: int, size: int = 160, heads: int = 4, layers: int = 2, drop: float = 0.1) -> None:
        super().__init__()
        self.inside = nn.Linear(width, size)
        self.end, self.direction = nn.Embedding(len(ENDS), size), nn.Embedding(2, size)
        self.first, self.last = nn.Embedding(MOST_WORDS, size), nn.Embedding(MOST_WORDS, size)
        self.layers = nn.ModuleList(Layer(size, heads, drop) for _ in range(layers))
        self.norm = nn.LayerNorm(size)
        self.edits, self.joins = nn.Linear(size, edits), nn.Linear(size, len(JOINS))

    def forward(self, states: Tensor, ends: Tensor, directions: Tensor, sizes: Tensor) -> tuple[Tensor, Tensor]:
        """Logits [E, W, edits] and [E, W, joins]; `states` [E, W, width], `directions` [E] 0 or 1, `sizes` [E] words of each."""
        place = torch.arange(states.shape[1], device=states.device)[None]
        back = sizes[:, None] - 1 - place
        hidden = unseen(back >= 0)[:, None, None]
        x = self.inside(states) + (self.end(ends) + self.direction(directions))[:, None] + self.first(place) + self.last(back.clamp(min=0))
        for layer in self.layers:
            x = layer(x, hidden)
        x = self.norm(x)
        return self.edits(x), self.joins(x)


class Layer(nn.Module):
    """An encoder layer that norms what it takes (Xiong et al. 2020)."""

    def __init__(self, size: int, heads: int, drop: float) -> None:
        super().__init__()
        self.before, self.between = nn.LayerNorm(size), nn.LayerNorm(size)
        self.attention = Attention(size, heads)
        self.wide, self.narrow = nn.Linear(size, 4 * size), nn.Linear(4 * size, size)
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, hidden: Tensor) -> Tensor:
        x = x + self.drop(self.attention(self.before(x), hidden))
        return x + self.drop(self.narrow(functional.gelu(self.wide(self.between(x)))))


class Batch(NamedTuple):
    states: Tensor
    ends: Tensor
    directions: Tensor
    sizes: Tensor
    edits: Tensor
    """[E, W]; -100 where nothing is to be learned."""
    joins: Tensor


def together(part: Sequence[tuple[Lesson, Wanted]], known: Mapping[str, int]) -> Batch:
    size = max(len(lesson.words) for lesson, _ in part)
    states = np.zeros((len(part), size, part[0][0].states.shape[1]), dtype=np.float32)
    edits, joined = (np.full((len(part), size), IGNORED) for _ in range(2))
    for n, (lesson, goal) in enumerate(part):
        many = len(lesson.words)
        states[n, :many] = lesson.states
        edits[n, :many] = [IGNORED if each is None else known.get(each, known[KEEP]) for each in goal.edits]
        joined[n, :many] = [IGNORED if each is None else JOINS.index(each) for each in goal.joins]
    ends, directions, sizes = (
        torch.tensor(each) for each in zip(*((x.end, int(x.direction > 0), len(x.words)) for x, _ in part), strict=True)
    )
    return Batch(torch.from_numpy(states), ends, directions, sizes, torch.from_numpy(edits), torch.from_numpy(joined))


def edits_of(goals: Iterable[Wanted]) -> tuple[str, ...]:
    """The edits that are annotated often enough, in a fixed order."""
    counts = Counter(each for goal in goals for each in goal.edits if each is not None)
    return tuple(sorted(name for name, number in counts.items() if number >= FEWEST_EDITS or name in (KEEP, DROP, OWNER)))


def learn(
    taught: Sequence[Lesson], others: frozenset[tuple[str, str]], seed: int = 1, epochs: int = EPOCHS
) -> tuple[NameHead, tuple[str, ...]]:
    """Return the head and the edits that its rows mean."""
    torch.manual_seed(seed)
    goals = [wanted(lesson, others) for lesson in taught]
    names = edits_of(goals)
    known = {name: n for n, name in enumerate(names)}
    told = [(lesson, goal) for lesson, goal in zip(taught, goals, strict=True) if any(goal.edits)]
    head = NameHead(taught[0].states.shape[1], len(names))
    recipe = Recipe(epochs, RATE, DECAY, WARM_UP, LEAST)
    fit(head, partial(alike, told), lambda part: loss(head, together(part, known)), recipe, seed=seed, name="names")
    return head, names


def alike(told: Sequence[tuple[Lesson, Wanted]], rng: np.random.Generator) -> Iterator[list[tuple[Lesson, Wanted]]]:
    """Batches of mentions with about as many words each, in another order each time."""
    order = rng.permutation(len(told))
    by_size = sorted(order, key=lambda n: len(told[n][0].words) + rng.random())
    starts = rng.permutation(range(0, len(by_size), TOGETHER))
    return ([told[n] for n in by_size[at : at + TOGETHER]] for at in starts)


def loss(head: NameHead, batch: Batch) -> Tensor:
    edits, joined = head(*batch[:4])
    cost = functional.cross_entropy(edits.flatten(0, 1), batch.edits.flatten(), ignore_index=IGNORED)
    known = (batch.joins != IGNORED).sum().clamp(min=1)
    return cost + 0.3 * functional.cross_entropy(joined.flatten(0, 1), batch.joins.flatten(), ignore_index=IGNORED, reduction="sum") / known

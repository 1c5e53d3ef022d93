"""The links of a camp from statements given as columns: the numbers of `causal_map`, for millions of statements at a time.

Columns have a row for each `causes` statement; nodes, voices and stories are numbered from 0.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from causerie.asked import find_name
from causerie.errors import RecordError
from causerie.maps.belief import NO_STORIES, SYSTEMATIC, Z95
from causerie.maps.causal.links import DIGITS
from causerie.names import fold, is_name, spellings
from causerie.records import ALL, FIRMNESS, MODALITIES, PRIOR, CausalMap, Edge, Statement

Ints = NDArray[np.integer[Any]]
Floats = NDArray[np.float64]
FIRM = np.array([FIRMNESS.get(modality, 0.0) for modality in MODALITIES])
ASKED, DENIED = MODALITIES.index("asked"), MODALITIES.index("denied")
BITS = 63
"""Bits of the number by which rows are sorted: where nodes, stories and voices need more, rows are sorted key by key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CausalColumns:
    """`causes` statements as arrays of one length n."""

    nodes: tuple[str, ...]
    voices: tuple[str, ...]
    subject: Ints
    object: Ints
    """Places in `nodes`."""
    sign: Ints
    modality: Ints
    """Places in `MODALITIES`."""
    confidence: Floats
    voice: Ints
    """Places in `voices`."""
    story: Ints
    """Any numbers from 0 on: the same for reprints of one story."""

    def __len__(self) -> int:
        return len(self.subject)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The links of one camp as arrays of one length, sorted by subject, then object; `Edge` says what the numbers are."""

    subject: Ints
    object: Ints
    plus: Floats
    minus: Floats
    doubt: Floats
    weight: Floats
    belief: Floats
    low: Floats
    high: Floats
    linked: Floats
    rows: Ints
    """Rows of the columns, link after link: what each link rests on."""
    first: Ints
    """Where in `rows` each link begins."""

    def __len__(self) -> int:
        return len(self.subject)

    def evidence(self, link: int) -> Ints:
        """Return the rows of the statements of one link."""
        return self.rows[self.first[link] : self.first[link + 1] if link + 1 < len(self) else None]


def tally(columns: CausalColumns, *, camp: str = ALL, threshold: float = 0.0) -> Links:
    """Weigh the links of one camp, as `edge` does one at a time.

    Steps: pick the camp's rows; sort them by link, story, side and voice, in one number; of a voice in a story let what
    counts most count; multiply the chances of error of a story's voices; add up stories.
    """
    rows = _picked(columns, camp, threshold)
    if not len(rows):
        none, nothing = np.zeros(0, dtype=np.int64), np.zeros(0)
        numbers = dict.fromkeys(("plus", "minus", "doubt", "weight", "belief", "low", "high", "linked"), nothing)
        return Links(subject=none, object=none, rows=none, first=none, **numbers)
    size = len(columns.nodes)
    pair = columns.subject[rows].astype(np.int64) * size + columns.object[rows]
    side = np.where(columns.modality[rows] == DENIED, 2, np.where(columns.sign[rows] > 0, 0, 1))
    keys = (pair, columns.story[rows], side, columns.voice[rows])
    order, changes = _sorted(keys)
    rows, pair, side = rows[order], pair[order], side[order]
    best, counts, confidence = _strongest(columns, rows, np.flatnonzero(changes[3]))
    cells = np.flatnonzero(changes[1])
    first = np.flatnonzero(changes[0])
    link = np.cumsum(changes[0]) - 1
    misread = counts * counts * np.divide(1 - confidence, confidence, out=np.zeros_like(confidence), where=confidence > 0)
    sums, spread = (_added(link[best] * 3 + side[best], values, 3 * len(first)).reshape(-1, 3) for values in (counts, misread))
    wrong = _wrong(np.cumsum(changes[1])[best] - 1, side[best], confidence, len(cells))
    return _weighed(pair[first] // size, pair[first] % size, sums, spread, wrong, link[cells], rows, first)


def causal_columns(statements: Sequence[Statement], stories: Mapping[str, str] = NO_STORIES) -> CausalColumns:
    """Return the `causes` statements as columns, in their order; names that vary trivially are one node, or one voice."""
    shown = spellings(end.name for statement in statements for end in (statement.subject, statement.object))
    causes = [s for s in statements if s.relation == "causes" and is_name(s.subject.name) and is_name(s.object.name)]
    nodes, (subject, object) = _coded([shown[fold(s.subject.name)] for s in causes], [shown[fold(s.object.name)] for s in causes])
    voiced = spellings(statement.camp for statement in statements)
    voices, (voice,) = _coded([voiced[fold(s.camp)] for s in causes])
    return CausalColumns(
        nodes=nodes,
        voices=voices,
        subject=subject,
        object=object,
        sign=np.array([s.sign for s in causes], dtype=np.int8),
        modality=np.array([MODALITIES.index(s.modality) for s in causes], dtype=np.int8),
        confidence=np.array([s.confidence for s in causes], dtype=np.float64),
        voice=voice,
        story=_coded([stories.get(s.document, s.document) for s in causes])[1][0],
    )


def to_map(links: Links, columns: CausalColumns, *, camp: str = ALL, threshold: float = 0.0) -> CausalMap:
    """Return the links as a map whose edges hold numbers and no statements; `Links.evidence` leads back to these."""
    return CausalMap(camp=camp, threshold=threshold, edges=tuple(_edge(links, columns.nodes, number) for number in range(len(links))))


def _edge(links: Links, nodes: Sequence[str], number: int) -> Edge:
    named = ("weight", "belief", "low", "high", "plus", "minus", "doubt", "linked")
    numbers: dict[str, Any] = {name: float(getattr(links, name)[number]) for name in named}
    subject, object = nodes[links.subject[number]], nodes[links.object[number]]
    return Edge(subject=subject, object=object, positive=(), negative=(), doubted=(), **numbers)


def _picked(columns: CausalColumns, camp: str, threshold: float) -> Ints:
    lengths = {len(getattr(columns, name)) for name in ("subject", "object", "sign", "modality", "confidence", "voice", "story")}
    if len(lengths) > 1:
        raise RecordError(f"The columns have {', '.join(map(str, sorted(lengths)))} rows. Give each as many.")
    if camp == ALL:
        keep = columns.confidence >= threshold
        keep &= columns.modality != ASKED
        keep &= columns.subject != columns.object
        return np.asarray(np.flatnonzero(keep))
    rows = np.flatnonzero(columns.voice == columns.voices.index(find_name(camp, columns.voices, what="camp")))
    keep = (columns.confidence[rows] >= threshold) & (columns.modality[rows] != ASKED) & (columns.subject[rows] != columns.object[rows])
    return np.asarray(rows[keep])


def _sorted(keys: Sequence[Ints]) -> tuple[Ints, list[NDArray[np.bool_]]]:
    """Return the order of the rows by the keys, the first foremost, and where in it each key, or one before it, changes."""
    widths = [int(key.max()).bit_length() for key in keys]
    if sum(widths) <= BITS:
        code = np.zeros(len(keys[0]), dtype=np.int64)
        for key, width in zip(keys, widths, strict=True):
            code <<= width
            code |= key
        order = np.argsort(code, kind="stable")
        code = code[order]
        shifts = [sum(widths[place + 1 :]) for place in range(len(widths))]
        return order, [_changes(code >> shift) for shift in shifts]
    order = np.lexsort(tuple(reversed(keys)))
    changes = [_changes(key[order]) for key in keys]
    return order, [np.logical_or.reduce(changes[: place + 1]) for place in range(len(keys))]


def _changes(values: Ints) -> NDArray[np.bool_]:
    return np.concatenate(([True], values[1:] != values[:-1]))


def _strongest(columns: CausalColumns, rows: Ints, groups: Ints) -> tuple[Ints, Floats, Floats]:
    """Return, for each group of sorted rows, its first place, the most that one of its statements counts, and that one's confidence."""
    confidence = columns.confidence[rows].astype(np.float64)
    counts = confidence * FIRM[columns.modality[rows]]
    most = np.maximum.reduceat(counts, groups)
    sizes = np.diff(groups, append=len(rows))
    leading = np.where(counts == np.repeat(most, sizes), confidence, -1.0)
    return groups, most, np.maximum.reduceat(leading, groups)


def _added(places: Ints, values: Floats, size: int) -> Floats:
    return np.asarray(np.bincount(places, values, minlength=size), dtype=np.float64)


def _wrong(cell: Ints, side: Ints, confidence: Floats, cells: int) -> Floats:
    """Return, for each story of a link and each side, the chance that all its voices are misread; NaN where none speaks."""
    wrong = np.full((cells, 3), np.nan)
    places = cell * 3 + side
    first = np.flatnonzero(_changes(places))
    wrong.ravel()[places[first]] = np.multiply.reduceat(1 - confidence, first)
    return wrong


def _weighed(subject: Ints, object: Ints, sums: Floats, spread: Floats, wrong: Floats, link: Ints, rows: Ints, first: Ints) -> Links:
    plus, minus, doubt = sums.T
    leading = np.where(plus >= minus, 0, 1)[link]

    def error(*sides: Ints | int) -> Floats:
        """Return the logarithm of the chance that all that the sides say of each link is wrong."""
        told = np.stack([wrong[np.arange(len(wrong)), side] for side in sides])
        silent = np.isnan(told)
        chance = np.log(np.minimum(1.0, SYSTEMATIC + np.where(silent, 1.0, told).prod(axis=0)))
        return _added(link, np.where(silent.all(axis=0), 0.0, chance), len(sums))

    low, high = _wilson(plus, minus, spread[:, 0], spread[:, 1])
    return Links(
        subject=subject,
        object=object,
        plus=_rounded(plus),
        minus=_rounded(minus),
        doubt=_rounded(doubt),
        weight=_rounded((plus - minus) / (plus + minus + doubt + PRIOR)),
        belief=_rounded(_belief(error(leading), error(1 - leading, 2))),
        low=_rounded(low),
        high=_rounded(high),
        linked=_rounded(_belief(error(0, 1), error(2))),
        rows=rows,
        first=first,
    )


def _belief(wrong: Floats, other_wrong: Floats) -> Floats:
    right = 0.0 - np.expm1(wrong)
    return np.asarray(right / (right + np.exp(np.minimum(wrong - other_wrong, 700.0))))


def _wilson(plus: Floats, minus: Floats, misread_plus: Floats, misread_minus: Floats) -> tuple[Floats, Floats]:
    """Return the bounds of `belief.wilson` for arrays."""
    count = plus + minus
    said, both = count > 0, (plus > 0) & (minus > 0)
    p, m, n = (np.where(said, values, 1.0) for values in (plus, minus, count))
    ratio = np.divide(m, p, out=np.ones_like(p), where=both)
    n = n / (1 + np.where(both, ratio * misread_plus + misread_minus / ratio, 0.0) / n)
    share, square = np.divide(plus, count, out=np.zeros_like(count), where=said), Z95 * Z95 / n
    middle, half = share + square / 2, np.sqrt(square * (share * (1 - share) + square / 4))
    low, high = np.maximum(0.0, (middle - half) / (1 + square)), np.minimum(1.0, (middle + half) / (1 + square))
    return np.asarray(np.where(said, low, 0.0)), np.asarray(np.where(said, high, 1.0))


def _rounded(values: Floats) -> Floats:
    return np.round(values, DIGITS) + 0.0


def _coded(*columns: list[str]) -> tuple[tuple[str, ...], list[Ints]]:
    names = tuple(sorted({name for column in columns for name in column}))
    index = {name: number for number, name in enumerate(names)}
    return names, [np.array([index[name] for name in column], dtype=np.int32) for column in columns]

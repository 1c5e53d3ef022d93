"""Labelled spans compared so that a near miss counts once and not twice: FairEval (Ortmann 2022, "Fine-Grained Error Analysis
and Fair Evaluation of Labeled Spans", LREC).

Each span is settled in the first of these steps that fits, the shorter spans first:

1. right (TP): the same place and label; then mislabelled (LE): the same place;
2. a boundary error (BE): the same label at an overlapping place;
3. a labelling-boundary error (LBE): another label at an overlapping place;
4. missed (FN), or extra (FP).

In steps 2 and 3 spans meet two by two, each the one most like it. Then what is left, on either side, may share an error with a span
that has met one already, by words that are not taken yet: one long span for two short ones makes two errors, not an error and a miss.
LE, BE and LBE weigh half an FP and half an FN each. All are counted under the annotated span's label, FP under its own.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Labelled = tuple[str, int, int]
"""Label, first token, and the token after the last."""
Counts = Counter[tuple[str, str]]
"""Numbers by kind and label."""
NEAR = ("LE", "BE", "LBE")
KINDS = ("TP", "FP", "FN", *NEAR)


@dataclass(eq=False, slots=True)
class Piece:
    """A span, and those of its tokens that no other span has met."""

    label: str
    start: int
    end: int
    free: frozenset[int]

    def at(self, other: "Piece") -> bool:
        return (self.start, self.end) == (other.start, other.end)

    def overlaps(self, other: "Piece") -> bool:
        return not self.at(other) and self.start < other.end and other.start < self.end


Fits = Callable[[Piece, Piece], bool]


def count(gold: Sequence[Labelled], predicted: Sequence[Labelled]) -> Counts:
    """Count right spans and errors in one sentence.

    >>> sorted(count([("C", 0, 2), ("E", 3, 5)], [("C", 0, 3), ("E", 7, 9)]).items())
    [(('BE', 'C'), 1), (('FN', 'E'), 1), (('FP', 'E'), 1)]
    """
    left, right = _pieces(gold), _pieces(predicted)
    counts: Counts = Counter()
    counts.update(("TP", g.label) for g, _ in _settled(left, right, lambda g, p: g.at(p) and g.label == p.label))
    counts.update(("LE", g.label) for g, _ in _settled(left, right, lambda g, p: g.at(p)))
    met: list[tuple[Piece, Piece]] = []
    counts.update(("BE", g.label) for g in _errors(left, right, met, lambda g, p: g.label == p.label and g.overlaps(p)))
    counts.update(("LBE", g.label) for g in _errors(left, right, met, lambda g, p: g.label != p.label and g.overlaps(p)))
    counts.update(("FN", g.label) for g in left)
    counts.update(("FP", p.label) for p in right)
    return counts


def _pieces(spans: Sequence[Labelled]) -> list[Piece]:
    found = [Piece(label, start, end, frozenset(range(start, end))) for label, start, end in spans]
    return sorted(found, key=lambda piece: piece.end - piece.start)


def _settled(left: list[Piece], right: list[Piece], fits: Fits) -> Iterator[tuple[Piece, Piece]]:
    """Take out, and yield, the pairs that fit."""
    for g in list(left):
        p = _likest(g, [p for p in right if fits(g, p)])
        if p:
            left.remove(g)
            right.remove(p)
            yield g, p


def _errors(left: list[Piece], right: list[Piece], met: list[tuple[Piece, Piece]], fits: Fits) -> Iterator[Piece]:
    """Take out the spans that share an error, and yield the annotated one of each; `met` grows."""
    for g, p in _settled(left, right, fits):
        _meet(met, g, p)
        yield g
    for g in list(left):
        shared = _likest(g, [p for _, p in met if fits(g, p) and g.free & p.free])
        if shared:
            left.remove(g)
            _meet(met, g, shared)
            yield g
    for p in list(right):
        nearest = _likest(p, [g for g, _ in met if fits(g, p) and g.free & p.free])
        if nearest:
            right.remove(p)
            _meet(met, nearest, p)
            yield nearest


def _likest(one: Piece, others: Sequence[Piece]) -> Piece | None:
    """Return the span that shares most tokens and has fewest others left."""
    return min(others, key=lambda o: (-len(one.free & o.free), len(o.free), o.end - o.start), default=None)


def _meet(met: list[tuple[Piece, Piece]], one: Piece, other: Piece) -> None:
    shared = one.free & other.free
    one.free, other.free = one.free - shared, other.free - shared
    met.append((one, other))


def fair(counts: Counts, labels: Sequence[str]) -> dict[str, float]:
    """Return precision, recall and F1 over some labels, rounded to four places.

    >>> fair(Counter({("TP", "C"): 1, ("BE", "C"): 1, ("FN", "C"): 1}), ["C"])
    {'precision': 0.6667, 'recall': 0.4, 'f1': 0.5}
    """
    precision, recall, f1 = _measures(total(counts, labels))
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def f1(counts: Counts, labels: Sequence[str]) -> float:
    return _measures(total(counts, labels))[2]


def total(counts: Counts, labels: Sequence[str]) -> dict[str, int]:
    """Return the numbers of each kind over some labels."""
    return {kind: sum(counts[kind, label] for label in labels) for kind in KINDS}


def _measures(kinds: Mapping[str, int]) -> tuple[float, float, float]:
    right, half = kinds["TP"], sum(kinds[kind] for kind in NEAR) / 2
    precision, recall = (right / (right + kinds[wrong] + half) if right else 0.0 for wrong in ("FP", "FN"))
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0

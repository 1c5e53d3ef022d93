"""Causes, effects and signals marked in sentences, against the Causal News Corpus (its subtask 2).

`official`: the protocol of CASE 2023. Only causal sentences count; the reader is told how many relations there are; it is scored under
the best assignment of its relations to the annotated ones; spans are of words between spaces; near misses count as half (`eval.fair`),
arguments and signals apart. It keeps a fault of the official script, for comparison with published numbers: an argument of one word
is not closed, and runs on to the next argument or the end.
`mended`: the same without that fault, also for arguments that overlap.
`end_to_end`: all sentences, and nobody tells how many relations there are. `both`: cause and effect exact, character by character;
`exact` and `token` of cause and effect: each alone, and by the words that carry the role.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any, Protocol

from causerie.records import Span
from eval import cnc
from eval.attribution import tokens
from eval.fair import Counts, Labelled, count, f1, fair, total
from eval.scores import report

ROLES = {"cause": "C", "effect": "E", "signal": "S"}
LABELS = tuple(ROLES.values())


class Relation(Protocol):
    @property
    def cause(self) -> Span: ...
    @property
    def effect(self) -> Span: ...
    @property
    def signal(self) -> tuple[Span, ...]: ...


class CausalReader(Protocol):
    def relations(self, text: str, most: int | None = None) -> Sequence[Relation]:
        """Return the best relations first: up to `most` of them or, when it is not given, those worth showing."""
        ...


Sequences = tuple[list[Labelled], list[Labelled]]
"""The arguments and the signals of a relation, which are compared apart."""
Form = Callable[[str, Relation], Sequences]


def evaluate(data: Path, reader: CausalReader, *, held_out: bool = False) -> dict[str, Any]:
    """Score on a file of the corpus, or the folder that holds it; `held_out` takes only what training leaves alone."""
    file = cnc.find(data, cnc.RELATIONS)
    sentences = cnc.held_out_part(file) if held_out else cnc.sentences(file)
    causal = [s for s in sentences if s.relations]
    told = [(s.text, s.relations, reader.relations(s.text, len(s.relations))) for s in causal]
    found = [(s.text, s.relations, reader.relations(s.text)) for s in sentences]
    return {
        "sentences": len(sentences),
        "causal": len(causal),
        "relations": sum(len(s.relations) for s in causal),
        "official": assigned(told, official),
        "mended": assigned(told, mended),
        "end_to_end": end_to_end(found),
    }


Read = tuple[str, Sequence[Relation], Sequence[Relation]]
"""A sentence, the annotated relations, and those read."""


def assigned(sentences: Iterable[Read], form: Form) -> dict[str, Any]:
    """Score under the best assignment, as many relations as are annotated."""
    counts: Counts = Counter()
    for text, gold, read in sentences:
        counts.update(best(*([form(text, relation) for relation in relations] for relations in (gold, read[: len(gold)]))))
    by_role = {role: fair(counts, [label]) for role, label in ROLES.items()}
    return {"all": fair(counts, LABELS) | total(counts, LABELS), **by_role}


def best(gold: Sequence[Sequences], read: Sequence[Sequences]) -> Counts:
    """Return the counts of the assignment with the best F1; what is annotated and has none to meet is missed."""
    padded = [*read, *[([], [])] * (len(gold) - len(read))]
    pairs = {(i, j): _compared(g, p) for i, g in enumerate(gold) for j, p in enumerate(padded)}
    ways = (sum((pairs[i, j] for i, j in enumerate(way)), Counter()) for way in permutations(range(len(padded))))
    return max(ways, key=lambda counts: f1(counts, LABELS))


def _compared(gold: Sequences, read: Sequences) -> Counts:
    return sum((count(g, p) for g, p in zip(gold, read, strict=True)), Counter())


def mended(text: str, relation: Relation) -> Sequences:
    """
    >>> mended("Protests led to arrests", cnc.relation("<ARG0>Protests</ARG0> led to <ARG1>arrests</ARG1>"))
    ([('C', 0, 1), ('E', 3, 4)], [])
    """
    places = _words(text)
    arguments = _labelled(places, [("C", relation.cause), ("E", relation.effect)])
    return arguments, _labelled(places, [("S", span) for span in relation.signal])


def official(text: str, relation: Relation) -> Sequences:
    """
    >>> official("Protests led to arrests", cnc.relation("<ARG0>Protests</ARG0> led to <ARG1>arrests</ARG1>"))
    ([('C', 0, 3), ('E', 3, 4)], [])
    """
    arguments, signals = mended(text, relation)
    words = len(_words(text))
    return _chunks(_tags(arguments, words, close=False)), _chunks(_tags(signals, words, close=True))


def _words(text: str) -> list[Span]:
    """Return the places of what stands between single spaces."""
    ends = [*(n for n, character in enumerate(text) if character == " "), len(text)]
    return list(zip([0, *(end + 1 for end in ends[:-1])], ends, strict=True))


def _labelled(places: Sequence[Span], spans: Sequence[tuple[str, Span]]) -> list[Labelled]:
    """Return each span in words: those that it touches."""
    touched = ((label, [n for n, (start, end) in enumerate(places) if start < span[1] and span[0] < end]) for label, span in spans)
    return [(label, words[0], words[-1] + 1) for label, words in touched if words]


def _tags(spans: Sequence[Labelled], words: int, *, close: bool) -> list[str]:
    """Tag words as the official script does: B, I or O, with a label. It closes a span of one word only if `close`."""
    tags, following = [], "O"
    for n in range(words):
        label, opens = _mark(spans, n)
        tags.append(f"{'B' if opens else 'I'}-{label}" if label else following)
        if label:
            following = f"I-{label}" if opens and not (close and (label, n, n + 1) in spans) else "O"
    return tags


def _mark(spans: Sequence[Labelled], word: int) -> tuple[str, bool]:
    """Return the label that begins (True) or else ends with the word, in the order in which the official script looks."""
    marks = ((label, opens) for label in LABELS for opens in (True, False))
    has = ((label, opens) for label, opens in marks if any(s[0] == label and (s[1] if opens else s[2] - 1) == word for s in spans))
    return next(has, ("", False))


def _chunks(tags: Sequence[str]) -> list[Labelled]:
    """Join tags to spans; an I that continues nothing begins a span."""
    found: list[Labelled] = []
    for n, tag in enumerate(tags):
        label = tag[2:]
        if tag.startswith("I") and n and tags[n - 1][2:] == label:
            found[-1] = (label, found[-1][1], n + 1)
        elif label:
            found.append((label, n, n + 1))
    return found


def end_to_end(sentences: Sequence[Read]) -> dict[str, Any]:
    """Score all relations that were read against all that are annotated, in all sentences."""
    both = [_shared(*([(r.cause, r.effect) for r in relations] for relations in (gold, read))) for _, gold, read in sentences]
    by_role = {role: {"exact": _report(_exact(sentences, role)), "token": _report(_token(sentences, role))} for role in ("cause", "effect")}
    return {"both": _report(both), **by_role}


Numbers = tuple[int, int, int]
"""Right, predicted, annotated."""


def _exact(sentences: Sequence[Read], role: str) -> list[Numbers]:
    return [_shared(_spans(gold, role), _spans(read, role)) for _, gold, read in sentences]


def _token(sentences: Sequence[Read], role: str) -> list[Numbers]:
    return [_shared(tokens(text, _spans(gold, role)), tokens(text, _spans(read, role))) for text, gold, read in sentences]


def _spans(relations: Sequence[Relation], role: str) -> list[Span]:
    return list(dict.fromkeys(r.cause if role == "cause" else r.effect for r in relations))


def _shared(gold: Iterable[Hashable], read: Iterable[Hashable]) -> Numbers:
    one, other = Counter(gold), Counter(read)
    return (one & other).total(), other.total(), one.total()


def _report(numbers: Sequence[Numbers]) -> dict[str, float]:
    return report(*(sum(column) for column in zip(*numbers, strict=True))) if numbers else report(0, 0, 0)

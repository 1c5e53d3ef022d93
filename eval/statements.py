"""Statements read from text, against annotated ones.

Each predicted statement is matched to at most one annotated statement of its relation, the best agreeing
pairs first. Three levels: `found` (both ends match: half of the shorter span is shared, or the names agree
within 300 characters), `signed` (found, and the sign between the nodes is the same), `full` (signed, and holder
and modality are the same). An annotated statement marked optional counts neither way.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from causerie.reading import StatementReader, annotations
from causerie.records import RELATIONS
from causerie.settings import Settings
from eval.scores import report

LEVELS = ("found", "signed", "full")
TITLES = frozenset("the a an mr mrs ms dr president senator sen prime minister former".split())
NEAR = 300
THRESHOLDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Of confidence, at which precision and recall are told; at 0 every statement counts that the reader gives."""
PARTS = {"causes": ("subject_direction", "link", "object_direction"), "wants": ("link", "object_direction"), "ties": ("link",)}

Entry = Mapping[str, Any]


def evaluate(data: Path, reader: StatementReader | None = None) -> dict[str, Any]:
    """Read `data/text/*.txt`, with the reader that the package ships or another, and score against `data/statements/*.json`."""
    gold = {file.stem: json.loads(file.read_text(encoding="utf-8"))["statements"] for file in sorted((data / "statements").glob("*.json"))}
    read = annotations([str(data / "text" / f"{name}.txt") for name in gold], reader=reader)
    documents = {name: (gold[name], annotation["statements"]) for name, (_, annotation) in zip(gold, read, strict=True)}
    return score(documents) | {"reliability": reliability(documents)}


def score(documents: Mapping[str, tuple[Sequence[Entry], Sequence[Entry]]]) -> dict[str, Any]:
    """Score the (annotated, predicted) statements of documents, by relation and over `all`."""
    counts = {relation: Counter[str]() for relation in RELATIONS}
    for gold, predicted in documents.values():
        for name, entries in (("gold", gold), ("predicted", predicted)):
            for entry in entries:
                counts[entry["relation"]][name] += not entry.get("optional")
        for one, other in matches(gold, predicted):
            counts[one["relation"]].update(_agreement(one, other))
    total: Counter[str] = sum(counts.values(), Counter())
    return {"documents": len(documents)} | {name: _summary(c) for name, c in {"all": total, **counts}.items()}


def reliability(
    documents: Mapping[str, tuple[Sequence[Entry], Sequence[Entry]]], threshold: float = Settings().threshold
) -> dict[str, Any]:
    """How far the confidence of predicted statements can be believed.

    By tenths of confidence the share that is found with its sign; the expected calibration error (Naeini et al. 2015: the mean
    distance of the two, weighted by number); and what is left at the maps' threshold and at others.
    """
    judged = [(entry["confidence"], right) for gold, predicted in documents.values() for entry, right in _judged(gold, predicted)]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in judged:
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, right))
    rows = {f"{n / 10:.1f}": _row(bins[n]) for n in sorted(bins)}
    error = sum(row["statements"] * abs(row["confidence"] - row["right"]) for row in rows.values()) / max(1, len(judged))
    gold = sum(not entry.get("optional") for one, _ in documents.values() for entry in one)
    maps, *others = (_kept(judged, gold, least) for least in (threshold, *THRESHOLDS))
    return {"expected_calibration_error": round(error, 4), "bins": rows, "maps": maps, "thresholds": others}


def _kept(judged: Sequence[tuple[float, bool]], gold: int, threshold: float) -> dict[str, float]:
    """Say what is left of the statements from a confidence on: their precision, and the share of the annotated ones among them."""
    kept = [right for confidence, right in judged if confidence >= threshold]
    return {"threshold": threshold, "statements": len(kept), "precision": _mean(kept), "recall": round(sum(kept) / max(1, gold), 4)}


def _row(judged: Sequence[tuple[float, bool]]) -> dict[str, float]:
    return {"statements": len(judged), "confidence": _mean(c for c, _ in judged), "right": _mean(r for _, r in judged)}


def _judged(gold: Sequence[Entry], predicted: Sequence[Entry]) -> list[tuple[Entry, bool]]:
    """Each predicted statement, and whether it is annotated with the same sign."""
    right = {id(other) for one, other in matches(gold, predicted) if sign(one) == sign(other)}
    return [(entry, id(entry) in right) for entry in predicted]


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return round(sum(found) / max(1, len(found)), 4)


def _agreement(gold: Entry, predicted: Entry) -> dict[str, int]:
    if gold.get("optional"):
        return {"predicted": -1}
    signed, holder, modality = sign(gold) == sign(predicted), same_holder(gold, predicted), gold["modality"] == predicted["modality"]
    return {"found": 1, "signed": signed, "full": signed and holder and modality, "holder": holder, "modality": modality}


def _summary(c: Counter[str]) -> dict[str, Any]:
    levels = {level: report(c[level], c["predicted"], c["gold"]) for level in LEVELS}
    fields = {f"{field}_when_found": round(c[field] / max(1, c["found"]), 4) for field in ("holder", "modality")}
    return {"gold": c["gold"], "predicted": c["predicted"], **levels, **fields}


def matches(gold: Sequence[Entry], predicted: Sequence[Entry]) -> list[tuple[Entry, Entry]]:
    """Return one-to-one matches, the best agreeing first."""
    pairs = sorted(((_likeness(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted) if _matches(g, p)), reverse=True)
    left, right, out = set(range(len(gold))), set(range(len(predicted))), []
    for _, i, j in pairs:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            out.append((gold[i], predicted[j]))
    return out


def _matches(a: Entry, b: Entry) -> bool:
    return a["relation"] == b["relation"] and end(a, b, "subject") > 0 and end(a, b, "object") > 0


def _likeness(gold: Entry, predicted: Entry) -> float:
    agreed = (sign(gold) == sign(predicted)) + same_holder(gold, predicted) + (gold["modality"] == predicted["modality"])
    return end(gold, predicted, "subject") + end(gold, predicted, "object") + agreed - (10 if gold.get("optional") else 0)


def end(a: Entry, b: Entry, role: str) -> float:
    """How well two mentions agree: 0 is no match."""
    shared = overlap(a, b, role)
    if shared >= 0.5:
        return 1 + shared
    near = abs(a.get(f"{role}_start", -9999) - b.get(f"{role}_start", 9999)) <= NEAR
    return 1.0 if near and same_name(a.get(f"{role}_name"), b.get(f"{role}_name")) else 0.0


def overlap(a: Entry, b: Entry, role: str) -> float:
    """Return the share of the shorter mention that the two have in common."""
    ends = [(e.get(f"{role}_start"), e.get(f"{role}_end")) for e in (a, b)]
    if any(x is None for pair in ends for x in pair):
        return 0.0
    (a1, a2), (b1, b2) = ends
    return max(0, min(a2, b2) - max(a1, b1)) / max(1, min(a2 - a1, b2 - b1))


def same_name(a: str | None, b: str | None) -> bool:
    """Does one name hold the other's words, or do they share half of all their words?

    >>> same_name("President Ana Ruiz", "Ruiz"), same_name("taxes", "tax cuts")
    (True, False)
    """
    one, other = _words(a), _words(b)
    return bool(one and other) and (one <= other or other <= one or len(one & other) / len(one | other) >= 0.5)


def _words(name: str | None) -> set[str]:
    return set(re.findall(r"[^\W_]+", (name or "").lower().replace("'s", "").replace("’s", ""))) - TITLES


def same_holder(a: Entry, b: Entry) -> bool:
    if a.get("holder") is None or b.get("holder") is None:
        return a.get("holder") is None and b.get("holder") is None
    return overlap(a, b, "holder") >= 0.5 or same_name(a.get("holder_name"), b.get("holder_name"))


def sign(entry: Entry) -> int:
    """Return the sign between the two nodes."""
    minus = sum(entry[part] == "-" for part in PARTS[entry["relation"]])
    return -1 if minus % 2 else 1

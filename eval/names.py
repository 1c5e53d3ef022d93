"""Canonical names of annotated actor mentions, against the annotated names.

The mentions are given, nothing is read: this measures `statements.actors` alone, without knowing who speaks. By kind of mention, the share
whose name is `same` (one name holds the other's words, or they share half of all) and `exact` (trivial variants aside).
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from causerie.documents.sentences import split
from causerie.names import FIRST, HE, IT, SHE, THEY, fold
from causerie.records import Span
from causerie.statements.actors import OWNERS, actors
from eval.statements import same_name

PLACES = {"causes": ("holder",), "wants": ("holder", "subject"), "ties": ("holder", "subject", "object")}
"""Where an actor stands, by relation."""
KINDS = {"he, she": HE | SHE, "they": THEY, "it": IT, "I, we": FIRST}


def evaluate(data: Path) -> dict[str, Any]:
    """Name the actors of `data/statements/*.json` in `data/text/*.txt`."""
    counts: Counter[tuple[str, str]] = Counter()
    for file in sorted((data / "statements").glob("*.json")):
        text = (data / "text" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        mentions = dict(_mentions(json.loads(file.read_text(encoding="utf-8"))["statements"]))
        known = actors(text, mentions, split(text))
        for span, name in mentions.items():
            found, kind = known.name(*span), _kind(text[slice(*span)])
            counts.update([(kind, "mentions")])
            counts.update([(kind, "exact")] * (fold(found) == fold(name)) + [(kind, "same")] * same_name(found, name))
    return {kind: _shares(counts, kind) for kind in sorted({kind for kind, _ in counts})}


def _mentions(statements: list[dict[str, Any]]) -> Iterator[tuple[Span, str]]:
    for entry in statements:
        for role in PLACES[entry["relation"]]:
            if entry.get(role) is not None:
                yield (entry[f"{role}_start"], entry[f"{role}_end"]), entry[f"{role}_name"]


def _kind(mention: str) -> str:
    first, _, rest = mention.lower().partition(" ")
    if rest:
        return "his ..." if first in OWNERS else "name"
    return next((kind for kind, words in KINDS.items() if first in words), "name")


def _shares(counts: Counter[tuple[str, str]], kind: str) -> dict[str, float]:
    total = counts[kind, "mentions"]
    return {"mentions": total} | {measure: round(counts[kind, measure] / total, 4) for measure in ("same", "exact")}

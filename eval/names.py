"""Names of annotated mentions, against the annotated names.

The mentions are given, and of things their directions; nothing is read: this measures `statements.actors`, without knowing who speaks, and
`statements.things` alone. By kind of mention, the share whose name is `same` (one name holds the other's words, or they share half of all)
and `exact` (trivial variants aside). Annotators name things by what the whole text says of them, which no rule for the mention alone knows.
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
from causerie.statements.things import neutral
from eval.statements import same_name

PLACES = {"causes": ("holder",), "wants": ("holder", "subject"), "ties": ("holder", "subject", "object")}
"""Where an actor stands, by relation."""
THINGS = {"causes": ("subject", "object"), "wants": ("object",), "ties": ()}
"""Where a thing stands."""
KINDS = {"he, she": HE | SHE, "they": THEY, "it": IT, "I, we": FIRST}


def evaluate(data: Path) -> dict[str, Any]:
    """Name the actors of `data/statements/*.json` in `data/text/*.txt`."""
    counts: Counter[tuple[str, str]] = Counter()
    for file in sorted((data / "statements").glob("*.json")):
        text = (data / "text" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        statements = json.loads(file.read_text(encoding="utf-8"))["statements"]
        for kind, found, name in (*_actors(text, statements), *_things(statements)):
            counts.update([(kind, "mentions")])
            counts.update([(kind, "exact")] * (fold(found) == fold(name)) + [(kind, "same")] * same_name(found, name))
    return {kind: _shares(counts, kind) for kind in sorted({kind for kind, _ in counts})}


def _actors(text: str, statements: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, name and annotated name of each mention."""
    mentions = dict(_mentions(statements))
    known = actors(text, mentions, split(text))
    for span, name in mentions.items():
        yield _kind(text[slice(*span)]), known.name(*span), name


def _things(statements: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for entry in statements:
        for role in THINGS[entry["relation"]]:
            direction = entry[f"{role}_direction"]
            yield f"thing, {direction}", neutral(entry[role], 1 if direction == "+" else -1), entry[f"{role}_name"]


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

"""Are two names of things taken for one? Against pairs of names from annotated news, labelled by hand as `same`, `different` or `reverse`.

`merging.tsv` holds the pairs, in two parts. On `choosing` the threshold and the tables of words were chosen; the pairs of `test`
were drawn and labelled when those stood, and nothing was changed for them since. Both were drawn over the whole range of
similarity, and not as they occur: recall says how many are missed of those whose names share words.

`synonyms.tsv` holds pairs of names that share no word, or not the one that counts: what says the same in other words, and what is
only near it (a cause, a part, a kind, an opposite). They were sought by meaning among the names that occur in annotated news, the
frequent ones first, and labelled before any table of synonyms was written; in doubt they are `different`. Who labelled them wrote
the table, so that recall there is that of what one person thinks of. Which part a pair is in is told by a digest of it.

`same` is what a map should show as one node, whoever speaks of it; `Trump's name recognition` is not `name recognition`. A word
counts as rare by the names of the pairs alone.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from causerie.maps.nodes.similarity import Usage, reversed_, similarity, usage
from causerie.settings import Settings

PAIRS = Path(__file__).parent / "merging.tsv"
SYNONYMS = Path(__file__).parent / "synonyms.tsv"
THRESHOLDS = (0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
LABELS = ("same", "different", "reverse")


@dataclass(frozen=True, slots=True)
class Pair:
    label: str
    similarity: float
    reverse: bool


def evaluate(data: Path) -> dict[str, Any]:
    """Score the pairs of `data` part by part, at several thresholds and at the default."""
    rows = _rows(data)
    seen = usage(name for row in rows for name in (row["name"], row["other"]))
    parts = {part: [_pair(row, seen) for row in rows if row["part"] == part] for part in ("choosing", "test")}
    return {part: _scores(pairs) for part, pairs in parts.items()}


def _rows(data: Path) -> list[dict[str, str]]:
    with data.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _pair(row: dict[str, str], seen: Usage) -> Pair:
    names = row["name"], row["other"]
    return Pair(row["label"], similarity(*names, seen), reversed_(*names, seen))


def _scores(pairs: Sequence[Pair]) -> dict[str, Any]:
    default = Settings().merging
    reverse = [pair for pair in pairs if pair.reverse and pair.similarity >= default]
    return {
        "pairs": {label: sum(pair.label == label for pair in pairs) for label in LABELS},
        "default": {"threshold": default, **_at(pairs, default)},
        "thresholds": {f"{least:g}": _at(pairs, least) for least in THRESHOLDS},
        "reverse": _shares([pair.label == "reverse" for pair in reverse], sum(pair.label == "reverse" for pair in pairs)),
    }


def _at(pairs: Sequence[Pair], least: float) -> dict[str, float]:
    taken = [pair.label == "same" for pair in pairs if pair.similarity >= least and not pair.reverse]
    return _shares(taken, sum(pair.label == "same" for pair in pairs))


def _shares(right: Sequence[bool], gold: int) -> dict[str, float]:
    return {
        "taken": len(right),
        "precision": round(sum(right) / max(1, len(right)), 4),
        "recall": round(sum(right) / max(1, gold), 4),
    }

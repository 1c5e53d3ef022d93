"""The file form of NewsMTSC: JSON Lines of a sentence and the people and groups mentioned in it, each with the sentiment toward it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from causerie.errors import RecordError
from causerie.records import Span
from eval.held_out import held_out

CLASSES = ("negative", "neutral", "positive")
POLARITIES = {2: 0, 4: 1, 6: 2}
"""Where the corpus's numbers stand among the classes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A main mention; what the corpus lists as further mentions is the same target and counts once."""

    name: str
    place: int
    """That of its line, from 0: see `eval.held_out`."""
    text: str
    span: Span
    polarity: int
    """0 negative, 1 neutral, 2 positive."""


def find(data: Path) -> Path:
    """Return `data` if it is a file, else the one JSON Lines file of the folder."""
    if data.is_file():
        return data
    found = sorted(data.glob("*.jsonl"))
    if len(found) != 1:
        names = ", ".join(file.name for file in found) or "no *.jsonl file"
        raise RecordError(f"{data} holds {names}. Give one file of NewsMTSC as --data.")
    return found[0]


def targets(file: Path) -> list[Target]:
    """Read a file of the corpus. Raises RecordError that names the line."""
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordError(f"{file} cannot be read as text in UTF-8: {error}. Give a file of NewsMTSC as it is distributed.") from error
    return [target for place, line in enumerate(lines) if line.strip() for target in _targets(file, place, line)]


def held_out_part(file: Path) -> list[Target]:
    """Read the targets that training leaves alone."""
    return [target for target in targets(file) if held_out(target.place)]


def _targets(file: Path, place: int, line: str) -> Iterator[Target]:
    try:
        record = json.loads(line)
        for n, target in enumerate(record["targets"]):
            yield _target(record, n, target, place)
    except (ValueError, KeyError, TypeError) as error:
        what = f"there is no {error}" if isinstance(error, KeyError) else str(error)
        raise RecordError(f"{file}, line {place + 1}: {what}. Mend the line, or give the file as it is distributed.") from error


def _target(record: dict[str, Any], number: int, target: dict[str, Any], place: int) -> Target:
    text, span, name = record["sentence_normalized"], (target["from"], target["to"]), f"{record.get('primary_gid', '')} target {number + 1}"
    if text[slice(*span)] != target["mention"]:
        raise ValueError(f"{name}: {target['mention']!r} is said to stand at {span}, where {text[slice(*span)]!r} stands")
    if target["polarity"] not in POLARITIES:
        raise ValueError(f"{name}: polarity is {target['polarity']!r}, not 2, 4 or 6")
    return Target(name=name, place=place, text=text, span=span, polarity=POLARITIES[target["polarity"]])

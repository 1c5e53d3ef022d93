"""The file form of PolNeAR: articles with their attributions in brat standoff."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from causerie.records import Span

MENTION = re.compile(r"^(T\d+)\t\S+ ([\d ;]+)\t", re.MULTILINE)
EVENT = re.compile(r"^E\d+\t(.+)$", re.MULTILINE)
PIECE = re.compile(r"(\d+) (\d+)")


@dataclass(frozen=True, slots=True)
class Attributed:
    """Who says what: each part may stand in several pieces; source and cue may be missing."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


def articles(folder: Path) -> Iterator[tuple[str, str, tuple[Attributed, ...]]]:
    """Yield name, text and attributions of each annotated article of `text/` and `attributions/`.

    Of an article with several annotators the first in sort order counts. Line ends stay as they are: offsets count them.
    """
    for file in sorted((folder / "text").glob("*.txt")):
        annotated = sorted((folder / "attributions").glob(f"{file.stem}_*.ann"))
        if annotated:
            yield file.stem, file.read_bytes().decode("utf-8"), brat(annotated[0].read_bytes().decode("utf-8"))


def brat(standoff: str) -> tuple[Attributed, ...]:
    """Return the attribution events of a standoff file."""
    spans = {key: tuple((int(a), int(b)) for a, b in PIECE.findall(places)) for key, places in MENTION.findall(standoff)}
    return tuple(_event(spans, [part.split(":") for part in event.split()]) for event in EVENT.findall(standoff))


def _event(spans: dict[str, tuple[Span, ...]], parts: list[list[str]]) -> Attributed:
    def pieces(role: str) -> tuple[Span, ...]:
        return tuple(p for name, key in parts if re.fullmatch(rf"{role}\d*", name) for p in spans.get(key, ()))

    return Attributed(pieces("Source"), pieces("Cue"), pieces("Content"))

"""Where the words of a claim stand: verbatim, as whole words, near the sentence that the claim names."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from causerie.records import Document, Span
from causerie.statements.endpoint.claims import Claim
from causerie.statements.endpoint.parts import Part

ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\t": " ", "\n": " ", "–": "-", "‑": "-"})
"""Signs that models write for each other, one for one, so that offsets stay."""
PLACES = 200
"""Places of a mention that are looked at."""


@dataclass(frozen=True, slots=True)
class Located:
    """A claim, and where its ends and its holder stand in the document."""

    claim: Claim
    document: Document
    subject: Span
    object: Span
    holder: Span | None


class Dropped(ValueError):
    """A claim that cannot be a statement of the text, and why: a few words for counting."""


def locate(claim: Claim, part: Part) -> Located:
    """Find what the claim names in the part. Raises `Dropped` when it is not there, or not near enough to hang together.

    Each mention is taken in the sentence that the claim names, else in the sentence nearest to it; the object where it does not
    lie over the subject.
    """
    if not 1 <= claim.sentence <= len(part.lines):
        raise Dropped("no such sentence")
    line = part.lines[claim.sentence - 1]
    document, shown = line.document, part.shown(line.document)
    subject = _nearest(claim.subject, document, shown, line.span)
    object_ = _nearest(claim.object, document, shown, line.span, apart_from=subject)
    if abs(_sentence(document, subject[0]) - _sentence(document, object_[0])) > 1:
        raise Dropped("ends far apart")
    return Located(claim, document, subject, object_, _nearest(claim.holder, document, shown, line.span) if claim.holder else None)


def _nearest(mention: str, document: Document, shown: Span, line: Span, *, apart_from: Span = (0, 0)) -> Span:
    """Return the place of the mention that is fewest sentences from the line; of several the first."""
    found = [span for _, span in zip(range(PLACES), _places(mention, document.text, shown), strict=False)]
    free = [span for span in found if span[1] <= apart_from[0] or span[0] >= apart_from[1]]
    if not free:
        raise Dropped("one end within the other" if found else "not in the text")
    here = _sentence(document, line[0])
    return min(free, key=lambda span: abs(_sentence(document, span[0]) - here))


def _places(mention: str, text: str, shown: Span) -> Iterator[Span]:
    """Yield where the mention stands in the shown part of the text, as whole words: as it is written, else with signs alike."""
    start, end = shown
    around, offset = text[max(0, start - 1) : end + 1], max(0, start - 1)
    exact = [(offset + at, offset + at + len(mention)) for at in _whole_words(mention, around)]
    alike = (
        []
        if exact
        else [(offset + at, offset + at + len(mention)) for at in _whole_words(mention.translate(ALIKE), around.translate(ALIKE))]
    )
    yield from (span for span in exact or alike if start <= span[0] and span[1] <= end)


def _whole_words(mention: str, text: str) -> Iterator[int]:
    """Yield where the mention begins, wherever it does not cut a word.

    >>> list(_whole_words("tax", "taxes, tax"))
    [7]
    """
    at = text.find(mention)
    while at >= 0:
        end = at + len(mention)
        if not (text[at - 1 : at].isalnum() and mention[0].isalnum()) and not (text[end : end + 1].isalnum() and mention[-1].isalnum()):
            yield at
        at = text.find(mention, at + 1)


def _sentence(document: Document, at: int) -> int:
    return bisect_right(document.sentences, at, key=lambda span: span[0])

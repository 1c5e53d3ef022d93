"""Quotations of a text, and the words that say who speaks: beside the quotation, or in the paragraph before it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from causerie.records import Span

SAYING = (
    "said says say added adds asked asks argued argues told tells wrote writes tweeted continued declared explained insisted noted "
    "stated warned replied responded concluded claimed complained joked announced recalled predicted acknowledged admitted "
    "suggested quipped observed remarked vowed testified charged countered shouted cautioned promised saying adding writing "
    "emphasized emphasised posted answered lamented recounted thundered boomed agreed conceded pleaded stressed".split()
)
SAID = re.compile(rf"\b(?:{'|'.join(SAYING)}|went on|goes on)\b|\b[Aa]ccording to\b")
MARK = re.compile(r"[“”„«»]|‘(?=\w[^\n‘]*[,.?!…]’(?:\s|$))|(?<=[,.?!…])’(?=\s|$)|(?!(?<=\w)\"(?:d|ll|m|re|s|t|ve)\b)\"|''", re.MULTILINE)
"""A quotation mark; one that stands for an apostrophe is none: "won\"t". Single ones hold what ends as speech does: ‘No,’ she said."""
CLOSED_BY = {"„": "“", "«": "»", "‘": "’"}
"""Marks that one kind of mark alone closes."""
OPENS, CLOSES = re.compile(r"(?:^|(?<=[\s(\[—–-]))(?:\"|'')(?=[^\s,.;?!)])"), re.compile(r"(?<=[^\s(\[—–-])(?:\"|'')(?=[\s,.;?!)]|$)")
"""Marks without direction that have one by what stands beside them."""
STOP = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<![A-Z])[.?!;] |\n")
"""The end of a sentence, but for abbreviations before a name."""
BESIDE_MARKS = " “„«‘\"'"
LINE = re.compile(r"[^\n]+")
LABEL = re.compile(r"(?:^|(?<=[.?!…”\"*] ))([A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,2}): ", re.MULTILINE)
"""The speaker of a turn in a transcript: "RUIZ: I will stay."""
NOBODY = frozenset(
    "a also analysis and at background blog blogs breaking by comment correction editorial exclusive explained explainer fact "
    "factbox facts feature features for from gallery graphic graphics here history how in infographic inside interactive interview "
    "is key latest letter letters listen live map maps more multimedia new news note now of on opinion opinions photo photos "
    "picture pictures play podcast poll profile quiz read related report review see sign slideshow special stories story talk the "
    "timeline to top update updated updates video videos view views watch what when where who why with your".split()
)
"""Words of labels under which nobody speaks: "READ MORE: ..."."""


class Named(NamedTuple):
    """An actor, and where the text names him."""

    name: str
    span: Span


ActorIn = Callable[[int, int], Named | None]
"""Finds the actor of a stretch of text."""
BESIDE = 220
"""Characters beside a quotation in which its speaker is named."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, and who says them, where that can be told."""

    start: int
    end: int
    speaker: str = ""
    named: Span | None = None
    """Where the speaker is named."""
    hearer: str = ""
    """Whom the speaker talks to, in an interview."""


def quotation_at(quotations: Sequence[Quotation], place: int) -> Quotation | None:
    """Return the quotation that holds the place."""
    before = bisect_right(quotations, place, key=lambda q: q.start) - 1
    return quotations[before] if before >= 0 and place < quotations[before].end else None


def spans(text: str) -> Iterator[list[Span]]:
    """Yield the spans between quotation marks, the marks not included, of each paragraph; an open one ends with it.

    >>> list(spans("“No,” she said. “Never.\\nSo be it."))
    [[(1, 4), (17, 23)], []]
    >>> list(spans("‘The workers’ vote won’t count,’ she said. «Ja», said he."))
    [[(1, 31), (44, 46)]]
    >>> list(spans('The 6" rule won"t hold. "He cried "no" twice," he said.'))
    [[(25, 45)]]
    """
    for line in LINE.finditer(text):
        yield list(_between(text, line.span()))


def _between(text: str, line: Span) -> Iterator[Span]:
    """Pair the marks of a paragraph, but for those within a quotation; a mark without direction opens where nothing is open.

    What is never closed is a quotation that begins the line, or holds no other.
    """
    opened: list[re.Match[str]] = []
    within: list[Span] = []
    for mark in MARK.finditer(text, *line):
        closed_by = CLOSED_BY.get(opened[-1][0]) if opened else None
        if mark[0] in CLOSED_BY or (mark[0] == "“" and closed_by != "“"):
            opened = opened or [mark]
        elif mark[0] in "\"''" and _opens(text, mark, line, is_open=bool(opened)):
            opened.append(mark)
        elif opened and (mark[0] == closed_by if closed_by else mark[0] not in "»’"):
            within.append((opened.pop().end(), mark.start()))
            if not opened:
                yield within[-1]
                within = []
    if opened and (not within or not text[line[0] : opened[0].end()].strip(BESIDE_MARKS)):
        yield opened[0].end(), line[1]
    else:
        yield from within


def _opens(text: str, mark: re.Match[str], line: Span, *, is_open: bool) -> bool:
    """Does a mark without direction open a quotation, by what stands beside it, else as nothing is open?"""
    if OPENS.match(text, mark.start(), line[1]):
        return True
    return not is_open and not CLOSES.match(text, mark.start(), line[1])


def quotations(text: str, actor_in: ActorIn) -> Iterator[Quotation]:
    """Yield the quotations of a text, in order, with who says them.

    In turn, each only when the one before finds nobody: who is named with a verb of saying beside the quotation; who says the one before it
    in the same paragraph, or the one after; for a paragraph that begins with a quotation, who spoke last in the paragraph before.
    """
    last: Named | None = None
    for paragraph in spans(text):
        named = [_beside(text, before, span, after, actor_in) for before, span, after in _neighbours(paragraph)]
        known = next(filter(None, named), last if paragraph and _begins(text, paragraph[0][0]) else None)
        for span, name in zip(paragraph, named, strict=True):
            known = name or known
            yield Quotation(*span, *known) if known else Quotation(*span)
        last = known if paragraph else None


def turns(text: str) -> list[Quotation]:
    """Return the turns of a transcript, each under the label that names its speaker.

    >>> [(turn.speaker, turn.start, turn.end) for turn in turns("RUIZ: I stay. VEGA: I go.")]
    [('RUIZ', 6, 14), ('VEGA', 20, 25)]
    >>> turns("He won. READ MORE: How he won. INSIDE STORY: The vote.")
    []
    """
    labels = list(LABEL.finditer(text))
    ends = [*(label.start() for label in labels[1:]), len(text)][: len(labels)]
    said = [
        Quotation(label.end(), end, label[1], label.span(1))
        for label, end in zip(labels, ends, strict=True)
        if NOBODY.isdisjoint(label[1].lower().split())
    ]
    return said if len(said) > 1 else []


def _neighbours(paragraph: Sequence[Span]) -> Iterator[tuple[int, Span, int]]:
    """Yield each quotation between the end of the one before and the start of the one after, or as far as is looked."""
    for n, (start, end) in enumerate(paragraph):
        before = paragraph[n - 1][1] if n else start - BESIDE
        after = paragraph[n + 1][0] if n + 1 < len(paragraph) else end + BESIDE
        yield max(before, start - BESIDE, 0), (start, end), min(after, end + BESIDE)


def _begins(text: str, start: int) -> bool:
    """Does the quotation begin its line?"""
    return text[max(0, start - 3) : start].rpartition("\n")[2].strip(BESIDE_MARKS) == "" and "\n" in text[max(0, start - 3) : start]


def _beside(text: str, before: int, span: Span, after: int, actor_in: ActorIn) -> Named | None:
    """Who is named with a verb of saying in the rest of the sentence behind the quotation or, failing that, before it in its sentence."""
    rest = STOP.split(text[span[1] : after])[0]
    lead = STOP.split(text[before : span[0]])[-1]
    return _saying(text, span[1], span[1] + len(rest), actor_in) or _saying(text, span[0] - len(lead), span[0], actor_in)


def _saying(text: str, start: int, end: int, actor_in: ActorIn) -> Named | None:
    """The actor of a clause with a verb of saying: before the verb, else behind it; before a colon or comma no verb is needed."""
    said = SAID.search(text, start, end)
    if said and said[0].lower() != "according to":
        return actor_in(start, said.start()) or actor_in(said.end(), end)
    introduces = text[start:end].rstrip(BESIDE_MARKS).endswith((":", ","))
    return actor_in(said.end() if said else start, end) if said or introduces else None

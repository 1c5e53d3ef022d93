"""What a scenario's answer hangs on, in words: the links and sentences that would turn it, and those that divide two camps."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from causerie.corpus import sentence
from causerie.records import Divider, Document, Turn
from causerie.views.terminal import one_line, wrap
from causerie.views.words import place, plural, quote_lines, support_lines

OUTCOMES, FAULTS, LINKS = 6, 4, 3
"""Outcomes that are shown, faults of each, and links that divide camps on each; --json holds all."""
FAULT = {"dropped": "is not there", "reversed": "goes the other way"}
MISREAD = {"dropped": "was misread", "reversed": "says the opposite"}


def turn_lines(camp: str, turns: Sequence[Turn], documents: Mapping[str, Document]) -> Iterator[str]:
    """Say, outcome by outcome, what would turn it; of an outcome that nothing turns, what would move it most.

    A sentence is quoted where it first counts.
    """
    by_outcome: dict[str, list[Turn]] = defaultdict(list)
    quoted: set[tuple[str, str]] = set()
    for turn in turns:
        if turn.before:
            by_outcome[turn.outcome].append(turn)
    yield f"{one_line(camp)}: what would turn the answer, were it wrong"
    if not by_outcome:
        yield "  Nothing is moved, so nothing could turn it."
    for outcome in sorted(by_outcome, key=lambda name: (-abs(by_outcome[name][0].before), name))[:OUTCOMES]:
        faults = _likeliest(by_outcome[outcome])
        turning = [turn for turn in faults if turn.turns]
        head = f"{outcome} ({by_outcome[outcome][0].before:+.2f})"
        yield from wrap(
            f"{head}: {plural(len(turning), 'fault')} would turn it" if turning else f"{head}: no single fault turns it", indent="  "
        )
        for turn in (turning or faults)[:FAULTS]:
            yield from _turn(turn, documents, quoted=_sentence(turn) in quoted)
            quoted.add(_sentence(turn))
        if len(turning) > FAULTS:
            yield f"    … and {plural(len(turning) - FAULTS, 'more fault')}"
    if len(by_outcome) > OUTCOMES:
        yield f"  … and {plural(len(by_outcome) - OUTCOMES, 'more outcome')}"


def _likeliest(turns: Sequence[Turn]) -> list[Turn]:
    """Keep one fault of each link and statement: being absent, the likelier one, where that turns the outcome or neither does."""
    found: dict[tuple[str, str, str], Turn] = {}
    for turn in sorted(turns, key=lambda turn: (not turn.turns, turn.fault)):
        found.setdefault((turn.subject, turn.object, turn.statement.id if turn.statement else ""), turn)
    return [turn for turn in turns if turn in found.values()]


def _sentence(turn: Turn) -> tuple[str, str]:
    return (turn.statement.document, turn.statement.quote) if turn.statement else ("", "")


def _turn(turn: Turn, documents: Mapping[str, Document], *, quoted: bool) -> Iterator[str]:
    what = f"one statement on {turn.subject} → {turn.object} {MISREAD[turn.fault]}" if turn.statement else (
        f"{turn.subject} → {turn.object} {FAULT[turn.fault]}")  # fmt: skip
    above = " (quoted above)" if turn.statement and quoted else ""
    yield from wrap(f"{turn.after:+.2f} if {what}{above}", indent="    ", hanging="          ")
    if turn.statement and not quoted:
        yield from quote_lines([turn.statement], indent=" " * 10, after=place(turn.statement, documents))


def divider_lines(one: str, other: str, dividers: Sequence[Divider], documents: Mapping[str, Document]) -> Iterator[str]:
    """Say, outcome by outcome, which links make two camps' answers differ, and what each says there."""
    by_outcome: dict[str, list[Divider]] = defaultdict(list)
    for divider in dividers:
        by_outcome[divider.outcome].append(divider)
    yield f"{one_line(one)} and {one_line(other)}: what makes their answers differ"
    for outcome in sorted(by_outcome, key=lambda name: (-abs(by_outcome[name][0].gap), name))[:OUTCOMES]:
        gap = by_outcome[outcome][0].gap
        yield from wrap(f"{outcome}, {gap:+.2f} from {one} to {other}", indent="  ")
        for divider in by_outcome[outcome][:LINKS]:
            yield from wrap(f"{divider.share / gap:.0%} by {divider.subject} → {divider.object}", indent="    ", hanging="      ")
            for name, edge in ((one, divider.one), (other, divider.other)):
                yield from wrap(f"{name}: {sentence(edge) if edge else 'says nothing of it'}", indent="      ", hanging="        ")
                yield from support_lines(edge, documents, indent=" " * 8) if edge else ()
    if len(by_outcome) > OUTCOMES:
        yield f"  … and {plural(len(by_outcome) - OUTCOMES, 'more outcome')}"
    if not by_outcome:
        yield "  Their answers do not differ."

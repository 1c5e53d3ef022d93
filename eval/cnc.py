"""The file forms of the Causal News Corpus: sentences, causal or not, and the causes, effects and signals marked in them.

    *_subtask1.csv          index, text, label                                 every sentence
    *_subtask2_grouped.csv  doc_id, sent_id, text, causal_text_w_pairs (list)  every sentence with its relations
    *_subtask2.csv          doc_id, sent_id, text, text_w_pairs                one relation a row: causal sentences only

The form is told by the columns. Marks are `<ARG0>` cause, `<ARG1>` effect, `<SIG0>`, `<SIG1>` ... signal.
"""

import ast
import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from causerie.errors import RecordError
from causerie.records import Span
from eval.held_out import held_out

csv.field_size_limit(10_000_000)

SENTENCES = ("_subtask1.csv", "_subtask2_grouped.csv")
"""Ends of the names of files that say of each sentence whether it is causal, the one to take first first."""
RELATIONS = ("_subtask2_grouped.csv", "_subtask2.csv")
"""The same for files that hold relations."""
MARK = re.compile(r"<(/?)(ARG[01]|SIG\d*)>")

Row = dict[str, str]
Numbered = tuple[int, Row]
"""A row and the number of its last line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What brings about what, by characters of the sentence, and the words that say so."""

    cause: Span
    effect: Span
    signal: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    name: str
    """The index of its row."""
    place: int | None
    """Its place among all sentences of its split, from 0 (see `eval.held_out`); `None` where its file does not tell."""
    text: str
    causal: bool
    relations: tuple[Relation, ...] = ()
    """None are known of a file for subtask 1."""


def find(data: Path, endings: Sequence[str]) -> Path:
    """Return `data` if it is a file, else the one file of the folder with the first ending that occurs."""
    if data.is_file():
        return data
    for ending in endings:
        found = sorted(data.glob(f"*{ending}"))
        if len(found) > 1:
            raise RecordError(f"{data} holds several: {', '.join(file.name for file in found)}. Give one of these files as --data.")
        if found:
            return found[0]
    raise RecordError(
        f"{data} is no file and holds none named {' or '.join('*' + e for e in endings)}. Give a file of the corpus as --data."
    )


def sentences(file: Path) -> list[Sentence]:
    """Read a file in any of the three forms. Raises RecordError that names the line."""
    rows = list(_rows(file))
    if not rows:
        raise RecordError(f"{file} holds no sentence. Give a file of the corpus as it is distributed.")
    read = next((form for column, form in FORMS.items() if column in rows[0][1]), None)
    if not read:
        raise RecordError(f"{file} has none of the columns {', '.join(FORMS)}. Give a file of the corpus with its annotation.")
    return read(file, rows)


def held_out_part(file: Path) -> list[Sentence]:
    """Read the sentences that training leaves alone."""
    found = sentences(file)
    if any(sentence.place is None for sentence in found):
        raise RecordError(f"{file} does not tell the order of all sentences. Put the file for subtask 1 (*{SENTENCES[0]}) beside it.")
    return [sentence for sentence in found if sentence.place is not None and held_out(sentence.place)]


def _rows(file: Path) -> Iterator[Numbered]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            yield from ((rows.line_num, row) for row in rows)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RecordError(f"{file} cannot be read as CSV in UTF-8: {error}. Give a file of the corpus as it is distributed.") from error


def _labelled(file: Path, rows: Sequence[Numbered]) -> list[Sentence]:
    return [
        Sentence(name=_cell(file, line, row, "index"), place=n, text=_cell(file, line, row, "text"), causal=_label(file, line, row))
        for n, (line, row) in enumerate(rows)
    ]


def _label(file: Path, line: int, row: Row) -> bool:
    if row["label"] not in ("0", "1"):
        raise _broken(file, line, f"label is {row['label']!r}, not 0 or 1")
    return row["label"] == "1"


def _grouped(file: Path, rows: Sequence[Numbered]) -> list[Sentence]:
    places = _places(file) or {_key(file, line, row): n for n, (line, row) in enumerate(rows)}
    return [_sentence(file, line, row, _list(file, line, row), places.get(_key(file, line, row))) for line, row in rows]


def _single(file: Path, rows: Sequence[Numbered]) -> list[Sentence]:
    """Put the relations of a sentence together."""
    places, together = _places(file), defaultdict(list)
    for line, row in rows:
        together[_key(file, line, row)].append((line, row))
    marked = {
        key: [cell for line, row in own if MARK.search(cell := _cell(file, line, row, "text_w_pairs"))] for key, own in together.items()
    }
    return [_sentence(file, *own[0], marked[key], places.get(key)) for key, own in together.items()]


FORMS: dict[str, Callable[[Path, Sequence[Numbered]], list[Sentence]]] = {
    "label": _labelled,
    "causal_text_w_pairs": _grouped,
    "text_w_pairs": _single,
}


def _places(file: Path) -> dict[str, int]:
    """Return the places of the sentences in the file for subtask 1 that lies beside this one; none where there is none."""
    beside = file.with_name(re.sub(r"_subtask2(_grouped)?\.csv$", SENTENCES[0], file.name))
    if beside == file or not beside.exists():
        return {}
    return {_cell(beside, line, row, "index"): n for n, (line, row) in enumerate(_rows(beside))}


def _key(file: Path, line: int, row: Row) -> str:
    return f"{_cell(file, line, row, 'doc_id')}_{_cell(file, line, row, 'sent_id')}"


def _sentence(file: Path, line: int, row: Row, marked: Sequence[str], place: int | None) -> Sentence:
    text = _cell(file, line, row, "text")
    found = []
    for each in marked:
        if MARK.sub("", each) != text:
            raise _broken(file, line, f"without its marks, {each[:60]!r} is not the text of the sentence")
        try:
            found.append(relation(each))
        except ValueError as error:
            raise _broken(file, line, str(error)) from error
    return Sentence(name=_cell(file, line, row, "index"), place=place, text=text, causal=bool(found), relations=tuple(found))


def _list(file: Path, line: int, row: Row) -> list[str]:
    """The corpus writes lists of strings as Python literals."""
    cell = _cell(file, line, row, "causal_text_w_pairs")
    try:
        found = ast.literal_eval(cell or "[]")
    except (SyntaxError, ValueError) as error:
        raise _broken(file, line, f"causal_text_w_pairs is no list of texts: {cell[:60]!r}") from error
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise _broken(file, line, f"causal_text_w_pairs is no list of texts: {cell[:60]!r}")
    return found


def relation(marked: str) -> Relation:
    """Return the spans that are marked, in the text without the marks. Raises ValueError when they make no relation.

    >>> relation("<ARG0>Rain</ARG0> <SIG0>brought</SIG0> <ARG1>floods</ARG1>")
    Relation(cause=(0, 4), effect=(13, 19), signal=((5, 12),))
    """
    at = last = 0
    open_: dict[str, int] = {}
    spans: list[tuple[str, Span]] = []
    for mark in MARK.finditer(marked):
        at, last, closes, name = at + mark.start() - last, mark.end(), mark[1], mark[2]
        if closes and name not in open_:
            raise ValueError(f"</{name}> closes what was not opened in {marked[:60]!r}")
        if closes:
            spans.append((name, (open_.pop(name), at)))
        else:
            open_[name] = at
    return _relation(marked, open_, spans)


def _relation(marked: str, left_open: dict[str, int], spans: Sequence[tuple[str, Span]]) -> Relation:
    if left_open:
        raise ValueError(f"<{next(iter(left_open))}> is not closed in {marked[:60]!r}")
    causes, effects = ([span for name, span in spans if name == argument] for argument in ("ARG0", "ARG1"))
    if len(causes) != 1 or len(effects) != 1:
        raise ValueError(f"{len(causes)} causes and {len(effects)} effects are marked, not one each, in {marked[:60]!r}")
    return Relation(cause=causes[0], effect=effects[0], signal=tuple(sorted(span for name, span in spans if name.startswith("SIG"))))


def _cell(file: Path, line: int, row: Row, column: str) -> str:
    if row.get(column) is None:
        raise _broken(file, line, f"there is no {column}")
    return row[column]


def _broken(file: Path, line: int, what: str) -> RecordError:
    return RecordError(f"{file}, line {line}: {what}. Mend the row, or give the file as it is distributed.")

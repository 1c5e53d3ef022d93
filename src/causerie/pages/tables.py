"""Records of crawlers in JSON, JSON Lines, CSV and Parquet to pages. The only module that knows pyarrow."""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO

from causerie.asked import find_name
from causerie.pages import crawled
from causerie.pages.crawled import Columns
from causerie.pages.kinds import MAX_BYTES, too_large
from causerie.records import Page, Skipped

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

MAX_JSON = 64 * 1024 * 1024  # of a file that has to be read whole
MAX_LINE = MAX_BYTES + 64 * 1024
MAX_GROUP = 1024**3  # bytes of the columns that are read of a Parquet file's row group
ROWS = 64  # of a Parquet file at a time
DELIMITERS = ",;\t|"
HEADER = 4096  # bytes within which a table's names end
MOST_NAMED = 4  # levels of objects within which the list of records is looked for
LONGEST_NAME = 64
RETURN = re.compile(r"(?<=\r)(?!\n)")  # after the line end of old spreadsheets
TELLING = {"text", "html", "title"}
NEEDED = "Parquet files are read with pyarrow, which is not installed: pip install 'causerie[parquet]'."


def json_pages(source: str, stream: BinaryIO, columns: Columns) -> Iterator[Page | Skipped]:
    """Yield the pages of a record, a list of records, an answer that holds such a list, or of one record a line."""
    if _is_lines(stream):
        yield from _line_pages(source, stream, columns)
        return
    text = stream.read(MAX_JSON + 1)
    if len(text) > MAX_JSON:
        detail = f"It is longer than {MAX_JSON // 1024**2} MiB. Save it as JSON Lines, one record a line, which has no limit."
        yield Skipped(source=source, reason="too large", detail=detail)
        return
    try:
        held = json.loads(_text(text))
    except (ValueError, RecursionError) as error:
        yield _broken(source, error)
        return
    if isinstance(held, dict) and (crawled.chosen(held, columns).keys() & {"text", "html"} or _listed(held) is None):
        yield crawled.page(source, held, columns)
        return
    yield from (_row(f"{source}#{number}", row, columns) for number, row in enumerate(_listed(held) or (), start=1))


def _is_lines(stream: BinaryIO) -> bool:
    """Do more lines follow on one that is a record by itself, or begin records? Leaves the stream at its start."""
    first, more = stream.readline(MAX_LINE), stream.read(HEADER).strip()
    stream.seek(0)
    if not more or not first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        return more.startswith(b"{") or isinstance(json.loads(_text(first)), dict)
    except (ValueError, RecursionError):
        return False


def _line_pages(source: str, stream: BinaryIO, columns: Columns) -> Iterator[Page | Skipped]:
    number = 0
    try:
        for number, line in enumerate(_lines(stream), start=1):
            if len(line) > MAX_LINE:
                yield too_large(f"{source}#{number}")
            elif line.strip():
                yield _parsed(f"{source}#{number}", line, columns)
    except OSError as error:
        yield _cut(f"{source}#{number + 1}", error)


def _parsed(source: str, line: bytes, columns: Columns) -> Page | Skipped:
    try:
        return _row(source, json.loads(_text(line)), columns)
    except (ValueError, RecursionError) as error:
        return _broken(source, error)


def _row(source: str, row: Any, columns: Columns) -> Page | Skipped:
    if isinstance(row, dict):
        return crawled.page(source, row, columns)
    return Skipped(source=source, reason="other kind", detail=f"It is no record but {json.dumps(row)[:40]}.")


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines; of one that is too long its beginning, a byte longer than allowed."""
    while line := stream.readline(MAX_LINE + 1):
        yield line
        while len(line) > MAX_LINE and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE + 1)


def _listed(held: Any) -> list[Any] | None:
    """Return the first list of objects, the one that lies least deep."""
    level = [held]
    for _ in range(MOST_NAMED):
        found = next((each for each in level if isinstance(each, list) and any(isinstance(row, dict) for row in each)), None)
        if found is not None:
            return found
        level = list(chain.from_iterable(each.values() for each in level if isinstance(each, dict)))
    return held if isinstance(held, list) else None


def _text(body: bytes) -> str:
    """Decode a line by itself: a file joined from several may change its encoding on the way."""
    unmarked = body.removeprefix(b"\xef\xbb\xbf")
    try:
        return unmarked.decode("utf-8")
    except UnicodeDecodeError:
        return unmarked.decode("cp1252", "replace")


def _broken(source: str, error: Exception) -> Skipped:
    said = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
    return Skipped(source=source, reason="damaged", detail=f"It is no JSON: {said}.")


def _cut(source: str, error: Exception) -> Skipped:
    return Skipped(source=source, reason="damaged", detail=f"The file ends before its end ({error}). What stood before is read.")


def is_csv(opening: bytes, columns: Columns) -> bool:
    """Does the first line name the columns of a table, a text, mark-up or title among them?"""
    return _delimiter(_header(opening), columns) is not None


def columns_of(opening: bytes) -> list[str]:
    """The names in the first line of a table of which none is known; of what is no table, none."""
    names = max(_splits(_header(opening)).values(), key=len)
    return names if _could_be_names(names) and all(names) else []


def _header(opening: bytes) -> str:
    return _text(opening[:HEADER].splitlines()[0]) if opening else ""


def csv_pages(source: str, stream: BinaryIO, columns: Columns) -> Iterator[Page | Skipped]:
    """Yield the pages of a table, a row each; `source#1` is the first row below the names."""
    csv.field_size_limit(MAX_LINE)  # a setting of the process, and by default shorter than long articles
    lines = (part for line in _lines(stream) for part in RETURN.split(_text(line)) if part)
    header = next(lines, "")
    delimiter = _delimiter(header, columns) or ","
    (names,) = csv.reader([header.strip()], delimiter=delimiter)
    told = _resolved(columns, names)
    for number, row in enumerate(_rows(csv.reader(lines, delimiter=delimiter)), start=1):
        place = f"{source}#{number}"
        if isinstance(row, OSError):
            yield _cut(place, row)
        elif isinstance(row, csv.Error):
            yield Skipped(source=place, reason="damaged", detail=f"It is no row of a table: {row}.")
        elif any(row):
            yield crawled.page(place, dict(zip(names, row, strict=False)), told)


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str] | csv.Error | OSError]:
    """Yield each row, or what is wrong with it; after a row that is wrong the next may be right, but not after the file broke off."""
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield error
        except OSError as error:
            yield error
            return


def _delimiter(header: str, columns: Columns) -> str | None:
    """Return the sign between the names of columns, if the line holds such names.

    A sentence is none: names have no blank beside a delimiter, and either two are known or none has a blank inside.

    >>> _delimiter("id;title;date", {}), _delimiter("Title, text and sense", {})
    (';', None)
    """
    splits = _splits(header)
    return max((sign for sign, names in splits.items() if _are_names(names, columns)), key=lambda sign: len(splits[sign]), default=None)


def _splits(header: str) -> dict[str, list[str]]:
    """What stands in a line between each of the signs."""
    return {sign: next(csv.reader([header.strip()], delimiter=sign), []) for sign in DELIMITERS}


def _could_be_names(names: Sequence[str]) -> bool:
    return len(names) > 1 and all(name == name.strip() and len(name) <= LONGEST_NAME for name in names)


def _are_names(names: Sequence[str], columns: Columns) -> bool:
    fields = crawled.chosen(names, columns)
    if not fields.keys() & TELLING or not _could_be_names(names):
        return False
    return len(fields) > 1 or not any(" " in name for name in names)


def _resolved(columns: Columns, names: Sequence[str]) -> Columns:
    return {field: find_name(column, names, what="column") for field, column in columns.items()}


def parquet_pages(source: str, stream: BinaryIO, columns: Columns) -> Iterator[Page | Skipped]:
    """Yield the pages of a Parquet file, a row each, some rows at a time; of the columns only those that are needed are read."""
    try:
        import pyarrow  # an extra; and it takes a while to load
        from pyarrow import parquet
    except ImportError:
        yield Skipped(source=source, reason="needs extra", detail=NEEDED)
        return
    try:
        file = parquet.ParquetFile(stream)
        names = file.schema_arrow.names
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        yield Skipped(source=source, reason="damaged", detail=f"It is no whole Parquet file ({_brief(error)}). Get it anew.")
        return
    told = _resolved(columns, names)
    wanted = [name for name in names if name in {*crawled.chosen(names, told).values(), *crawled.WITHIN}]
    if not wanted:
        yield crawled.page(source, dict.fromkeys(names), told)
        return
    first = 1
    for group in range(file.num_row_groups):
        try:
            for number, row in enumerate(_group(file, group, wanted), start=first):
                yield crawled.page(f"{source}#{number}", row, told)
        except (pyarrow.ArrowException, OSError, ValueError) as error:
            detail = f"The rows from {first:,} on cannot be read ({_brief(error)})."
            yield Skipped(source=f"{source}#{first}", reason="damaged", detail=detail)
        first += file.metadata.row_group(group).num_rows


def _group(file: "ParquetFile", group: int, names: list[str]) -> Iterator[dict[str, Any]]:
    described = file.metadata.row_group(group)
    parts = (described.column(index) for index in range(described.num_columns))
    size = sum(part.total_uncompressed_size for part in parts if part.path_in_schema.split(".")[0] in names)
    if size > MAX_GROUP:
        raise ValueError(f"they are {size:,} bytes, more than {MAX_GROUP // 1024**3} GiB, in one row group")
    for batch in file.iter_batches(ROWS, row_groups=[group], columns=names):
        yield from batch.to_pylist()


def _brief(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__

"""How a command gives its answer: as lines for a person, as JSON or CSV for machines, or in a file."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from causerie.errors import SourceError, UsageError
from causerie.reading import may_be_foreign
from causerie.records import Statement
from causerie.views import rows, words
from causerie.views.cli.asking import Asked
from causerie.views.terminal import note, print_now, show, unicode_output

Item = TypeVar("Item")


def show_json(items: Iterable[Any]) -> None:
    for item in items:
        print_now(rows.json_line(item, ascii_only=not unicode_output()))


def show_together(
    found: Sequence[Item],
    lines: Callable[[Sequence[Item]], Iterable[str]],
    as_json: bool,
    *,
    documents: rows.Documents = rows.NOWHERE,
    row: Callable[[Item, rows.Documents], Any] = rows.as_json,
) -> None:
    """Show records in one go, or each as JSON, with where its sentences stand in the documents."""
    if as_json:
        show_json(row(item, documents) for item in found)
    else:
        show(lines(found))


def show_each(
    found: Sequence[Item],
    lines: Callable[[Item], Iterable[str]],
    as_json: bool,
    *,
    documents: rows.Documents = rows.NOWHERE,
    row: Callable[[Item, rows.Documents], Any] = rows.as_json,
) -> None:
    """Show records one by one, with an empty line after each, or each as JSON."""
    show_together(found, lambda items: (line for item in items for line in (*lines(item), "")), as_json, documents=documents, row=row)


def show_statements(asked: Asked, statements: Sequence[Statement], form: str) -> None:
    documents = asked.documents
    if form == "json":
        stories = asked.stories
        show_json(rows.statement_json(statement, documents, stories) for statement in statements)
    elif form == "csv":
        table = [rows.statement_row(statement, documents) for statement in statements]
        print_now(rows.as_csv(table, rows.STATEMENT_COLUMNS).removesuffix("\n"))
    else:
        show(words.statement_lines(statements, asked.stories, words.places_of(documents)))
        if not statements:
            unread = documents and all(may_be_foreign(document.text) for document in documents.values())
            note("No statement. The reader reads English." if unread else "No statement.")


@dataclass(frozen=True, slots=True)
class Target:
    """A file that an answer is written to, and the form that its ending stands for."""

    path: Path
    ending: str
    form: rows.Form

    def write(self, found: Any, asked: Asked) -> None:
        write(self.path, self.form(found, asked.documents))


def target(name: str | None, forms: Mapping[str, rows.Form]) -> Target | None:
    """Return the file of that name, if one is named; its ending must be that of a form."""
    if name is None:
        return None
    found = [ending for ending in forms if name.lower().endswith(ending)]
    if not found:
        raise UsageError(f"How to write {name} is told from its ending; it must be one of {' '.join(forms)}.")
    return Target(Path(name), found[0], forms[found[0]])


def write(path: Path, content: str | bytes) -> None:
    """Write a file, in a folder that is made if need be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise SourceError(f"{path} cannot be written: {error.strerror or error}. Name a place you may write to.") from error

"""What commands share in what they take: sources, settings, camps and days, and an option for each field of a record."""

import csv
import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

import click

from causerie import settings as declared_settings
from causerie.errors import CauserieError, NameNotFound, SourceError, UsageError
from causerie.paths import did_you_mean
from causerie.settings import Settings, declared, option, resolve
from causerie.views.cli.output import target
from causerie.views.rows import Form

SOURCES_HELP = "SOURCE is a file, a folder, a web address, - for standard input, or one corpus folder."
Rows = list[tuple[str, str]]
"""Holders and the camps they are put in."""
Command = TypeVar("Command", bound=Callable[..., Any])

sources_argument = click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
private_option = click.option(
    "--allow-private", is_flag=True, help="Fetch also from addresses that only this machine or its network can reach."
)
column_option = click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=NAME",
    help="How tables and records call a field, if in a way of their own (--column text=Inhalt); may be given again.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line, for machines.")
camp_option = click.option(
    "--camp", "camps", multiple=True, metavar="NAME", help="Of this camp only; may be given again.  [default: every camp]"
)
after_option = click.option(
    "--after", metavar="DAY", default="", help="From what was said on that day or later, as 2026-03-01, 2026-03 or 2026."
)
before_option = click.option("--before", metavar="DAY", default="", help="Of what was said before that day.")


HOLDERS = frozenset({"holder", "actor", "name", "speaker", "person", "organisation", "organization"})
CAMPS = frozenset({"camp", "group", "side", "community", "party", "coalition"})
"""What the columns of a file of holders and camps may be called."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The holders and camps of a file, each with its line."""

    file: str = ""
    lines: tuple[tuple[int, tuple[str, str]], ...] = ()

    @property
    def rows(self) -> Rows:
        return [row for _, row in self.lines]

    def placed(self, error: CauserieError) -> CauserieError:
        """Say in an error on a row where it stands; where that is the first line, it may have been meant as a head."""
        number, _ = self.lines[error.row or 0]
        head = " If it is a head, write it holder,camp." if number == 1 and isinstance(error, NameNotFound) else ""
        return type(error)(f"Line {number} of {self.file}: {error}{head}")


def groups_option(*others: str) -> Callable[[Command], Command]:
    """Add the option --groups, which takes a file of holders and camps, and gives its rows; an error on one of them says its line."""
    text = "Put holders together as a CSV file of holder,camp rows says."

    def add(command: Command) -> Any:
        @wraps(command)
        def placing(*, groups: Groups, **given: Any) -> Any:
            try:
                return command(groups=groups.rows, **given)
            except CauserieError as error:
                if error.row is None:
                    raise
                raise groups.placed(error) from error

        return click.option(*others, "--groups", "groups", metavar="FILE", help=text, callback=lambda *given: _groups(given[2]))(placing)

    return add


def _groups(file: str | None) -> Groups:
    """Return the rows of a file of holder and camp; a head is passed over."""
    if file is None:
        return Groups()
    try:
        lines = _cells(Path(file).read_text(encoding="utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        said = (isinstance(error, OSError) and error.strerror) or error
        nearest = did_you_mean(file, os.path.isfile) if isinstance(error, FileNotFoundError) else ""
        raise SourceError(f"{file} cannot be read: {said}.{nearest} Name a CSV file of holder,camp rows.") from error
    wrong = [number for number, cells in enumerate(lines, start=1) if cells and len(cells) != 2]
    if wrong:
        raise SourceError(f"Line {wrong[0]} of {file} is no holder,camp row. Give it two cells, in quotes where they hold a comma.")
    rows = [(number, (cells[0].strip(), cells[1].strip())) for number, cells in enumerate(lines, start=1) if cells]
    headed = rows and rows[0][1][0].lower() in HOLDERS and rows[0][1][1].lower() in CAMPS
    return Groups(file, tuple(rows[1:] if headed else rows))


def _cells(lines: list[str]) -> list[list[str]]:
    """Return the cells of each line, parted by commas or, where the first line has none, by the semicolons or tabs it has.

    >>> _cells(["holder;camp", "Ana;City, old"])
    [['holder', 'camp'], ['Ana', 'City, old']]
    """
    first = next(filter(None, lines), "")
    return list(csv.reader(lines, delimiter=next((mark for mark in ",;\t" if mark in first), ",")))


def out_option(forms: Mapping[str, Form], text: str = "Write to a file") -> Callable[[Command], Command]:
    """Add an option that names the file to write to, and gives it with the form that its ending says."""
    text = f"{text}; its ending says how: {' '.join(forms)}."
    return click.option("-o", "--out", metavar="FILE", help=text, callback=lambda *given: target(given[2], forms))


def record_options(record: Any, helps: Mapping[str, str], *, least: int = 0) -> Callable[[Command], Command]:
    """Add an option for each field of the record that has a word of help; its default is what the record holds."""

    def add(command: Command) -> Command:
        for name, text in reversed(list(helps.items())):
            form = _form(get_type_hints(type(record))[name], least)
            command = click.option(f"--{name}", type=form, default=getattr(record, name), show_default=True, help=text)(command)
        return command

    return add


def _form(kind: Any, least: int) -> Any:
    """Return what an option takes for a field of this type."""
    if get_args(kind):
        return click.Choice(get_args(kind))
    return {int: click.IntRange(least), float: click.FloatRange(0)}.get(kind, str)


READER = ("batch", "processes", "reader", "endpoint_url", "endpoint_model")
"""The settings that say who reads; commands that do not name them follow the environment and the file."""


def setting_options(*names: str) -> Callable[[Command], Command]:
    """Add an option for each setting named, as it is declared."""

    def add(command: Command) -> Command:
        for setting in reversed([setting for setting in declared() if setting.name in names]):
            text = setting.metadata["help"] + (f"  [default: {setting.default}]" if setting.default != "" else "")
            kind = "TEXT" if isinstance(setting.default, str) else type(setting.default).__name__.upper()
            form = f"[{'|'.join(setting.metadata['choice'])}]" if "choice" in setting.metadata else kind
            command = click.option(option(setting.name), metavar=form, help=text)(command)
        return command

    return add


def settled(**given: Any) -> Settings:
    """Settle the settings from arguments, environment and the file in the working folder."""
    return resolve(given, os.environ, _settings_file())


def _settings_file() -> Mapping[str, Any]:
    try:
        return tomllib.loads(Path(declared_settings.FILE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{declared_settings.FILE} cannot be read: {error}. Correct it or move it away.") from error

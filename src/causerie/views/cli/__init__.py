"""The command line: a command parses, asks the corpus, and prints what it answers."""

import os
import sys
from typing import Any

import click

from causerie.asked import telling
from causerie.errors import CauserieError
from causerie.views.cli import demo, maps, networks, pages, recodes, scenarios, statements, watching
from causerie.views.terminal import note, plain_output

COMMANDS: tuple[click.Command, ...] = (
    *(pages.page, pages.read, pages.stories, pages.versions, pages.withdraw, watching.watch),
    *(statements.statements, statements.questions, statements.positions),
    *(maps.map_, maps.compare, scenarios.try_, recodes.recode),
    *(networks.discourse, networks.moves, networks.actors, networks.camps),
    demo.demo,
)


CLOSED_PIPE = 141
"""What a shell says of a command that nobody listened to any more: 128 and the number of SIGPIPE."""


class Commands(click.Group):
    """Commands that end with a message and an exit code where something goes wrong."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with telling(lambda asked, taken: note(f"Taking {asked!r} as {taken!r}.")):
                return super().invoke(ctx)
        except click.BadOptionUsage as error:
            command = self.commands[ctx.invoked_subcommand or ""]
            raise click.BadOptionUsage(error.option_name, f"{error.message}{_taking(command, error.option_name)}") from error
        except CauserieError as error:
            note(f"Error: {error}")
            ctx.exit(error.exit_code)
        except BrokenPipeError:
            _let_go()
            ctx.exit(CLOSED_PIPE)


def _taking(command: click.Command, name: str) -> str:
    """Say what an option of the command takes, to those who gave it too little or too much."""
    found = (option for option in command.params if isinstance(option, click.Option) and name in option.opts)
    return "".join(f" {' '.join(filter(None, (name, option.metavar)))}: {option.help}" for option in found)


def _let_go() -> None:
    """Send what still waits to be printed nowhere, or Python would complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def main() -> None:
    """Run the command line of this process."""
    plain_output()
    cli(prog_name="causerie")


@click.group(cls=Commands, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="causerie")
def cli() -> None:
    """Read political and economic news: who says what leads to what, and what would follow.

    Exit codes: 0 done, 1 a clear error, 2 wrong usage, 3 done with some sources skipped (they are listed).
    """

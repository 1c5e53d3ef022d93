"""The command that reads the built-in page from end to end."""

from io import BytesIO

import click

from causerie.corpus import Corpus
from causerie.views import demo as demonstration
from causerie.views import rows
from causerie.views.cli.asking import given_reader
from causerie.views.cli.options import json_option, setting_options, settled
from causerie.views.cli.output import show_json
from causerie.views.terminal import show


@click.command(
    short_help="Read the built-in page, from end to end.", help="Read the built-in example page, and show its maps and a scenario."
)
@click.option("--page", "only_page", is_flag=True, help="Print the page itself, to save it.")
@json_option
@setting_options("threshold", "draws", "seed")
def demo(only_page: bool, as_json: bool, **given: str | None) -> None:
    settings = settled(**given)
    if only_page:
        click.echo(demonstration.page(), nl=False)
        return
    with Corpus.of((), reader=given_reader(), merging=settings.merging) as corpus:
        corpus.read(["-"], stdin=BytesIO(demonstration.page()))
        if as_json:
            show_json(rows.statement_json(statement, {d.id: d for d in corpus.documents()}) for statement in corpus.statements())
        else:
            show(demonstration.demo_lines(corpus, settings))

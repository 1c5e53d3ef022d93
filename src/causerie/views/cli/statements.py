"""The commands on what is said: who says what, which questions are open, who is for and against what."""

from collections.abc import Sequence

import click

from causerie.records import MODALITIES, RELATIONS
from causerie.views import rows, words
from causerie.views.charts import picture
from causerie.views.cli.asking import asking
from causerie.views.cli.options import SOURCES_HELP, json_option, out_option, setting_options, settled, sources_argument
from causerie.views.cli.output import Target, show_statements, show_together
from causerie.views.terminal import note

POSITION_FORMS = {**rows.POSITION_FORMS, **picture.FORMS}


@click.command(short_help="Say who says what.", help=f"Say who says what. {SOURCES_HELP}")
@sources_argument
@click.option("--holder", metavar="NAME", help="Said by this holder; 'the text itself' for the text's own voice.")
@click.option("--relation", type=click.Choice(RELATIONS), help="Of this relation.")
@click.option("--node", metavar="NAME", help="With this thing or actor at one end.")
@click.option("--modality", type=click.Choice(MODALITIES), help="Said this way.")
@click.option("--confidence", type=click.FloatRange(0, 1), default=0.0, help="Read with at least this confidence.  [default: 0]")
@click.option("--form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True, help="How to print.")
@json_option
@setting_options("batch")
def statements(
    sources: Sequence[str],
    holder: str | None,
    relation: str | None,
    node: str | None,
    modality: str | None,
    confidence: float,
    form: str,
    as_json: bool,
    batch: str | None,
) -> None:
    with asking(sources, settled(batch=batch)) as asked:
        found = asked.corpus.statements(holder=holder, relation=relation, node=node, modality=modality, confidence=confidence)
        show_statements(asked, found, "json" if as_json else form)


@click.command(short_help="List the open questions.", help=f"List the open questions, and what has been said to each. {SOURCES_HELP}")
@sources_argument
@json_option
@setting_options("batch")
def questions(sources: Sequence[str], as_json: bool, batch: str | None) -> None:
    with asking(sources, settled(batch=batch)) as asked:
        found = asked.corpus.questions()
        show_together(found, words.question_lines, as_json, documents=asked.documents)
        if not found and not as_json:
            note("No open question.")


@click.command(
    short_help="Say who is for and against what.",
    help="Say who has been for or against what, since when, and who changed their mind. What stands in a page without a date has no day, "
    f'nor has what somebody wanted before ("had opposed"). {SOURCES_HELP}',
)
@sources_argument
@click.option("--actor", metavar="NAME", help="Of this actor only.")
@click.option("--thing", metavar="NAME", help="On this thing only.")
@out_option(POSITION_FORMS)
@json_option
@setting_options("threshold", "merging", "batch")
def positions(sources: Sequence[str], actor: str | None, thing: str | None, out: Target | None, as_json: bool, **given: str | None) -> None:
    settings = settled(**given)
    with asking(sources, settings) as asked:
        found = asked.corpus.positions(actor=actor, thing=thing, threshold=settings.threshold)
        if out and found:
            out.write(found, asked)
        else:
            documents = asked.documents
            show_together(found, lambda found: words.position_lines(found, documents), as_json, documents=documents)
        if not found:
            note("No position.")

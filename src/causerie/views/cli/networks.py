"""The commands on networks: who is for and against what, who moved, and who sides with whom."""

from collections.abc import Sequence
from typing import Any

import click

from causerie.corpus import period
from causerie.errors import UsageError
from causerie.records import SYMMETRIES, DiscourseNetwork, Facet, Period, Projection, Symmetry
from causerie.settings import Settings
from causerie.views import actors as actor_views
from causerie.views import networks, rows, words
from causerie.views.charts import picture
from causerie.views.cli.asking import Asked, asking
from causerie.views.cli.options import (
    SOURCES_HELP,
    Rows,
    groups_option,
    json_option,
    out_option,
    record_options,
    setting_options,
    settled,
    sources_argument,
)
from causerie.views.cli.output import Target, show_each, show_json, show_together
from causerie.views.terminal import note, show

ACTOR_FORMS = {**actor_views.FORMS, **picture.FORMS}


@click.command(
    short_help="Draw the network of who is for and against what.",
    help=f"Draw discourse networks: who is for and against what, or who agrees and disagrees with whom. {SOURCES_HELP}",
)
@sources_argument
@click.option(
    "--show",
    "what",
    type=click.Choice(["network", *networks.OTHERS]),
    default="network",
    show_default=True,
    help="The network, or what it shows.",
)
@click.option("--exclude", multiple=True, metavar="WHAT=NAME", help=networks.EXCLUDE)
@record_options(Projection(), networks.HELP)
@out_option(networks.FORMS)
@json_option
@setting_options("threshold", "merging", "seed", "batch")
def discourse(sources: Sequence[str], exclude: Sequence[str], what: str, out: Target | None, as_json: bool, **given: Any) -> None:
    settings = settled(**{name: given.pop(name) for name in ("threshold", "merging", "seed", "batch")})
    projection = Projection(**given, exclude=tuple(map(_exclusion, exclude)))
    if what != "network" and out:
        raise UsageError(f"A file holds the network: leave out --show {what}, or -o.")
    _check_windowless(projection)
    _check_used(projection, what)
    with asking(sources, settings) as asked:
        if what != "network":
            _show_debate(asked, what, projection, settings, as_json)
        else:
            drawn = asked.corpus.discourse(projection, threshold=settings.threshold)
            _show_networks(drawn, asked, out, as_json)
            if not any(network.ties for network in drawn):
                note(f"No tie was found with confidence {settings.threshold:g} or more. Lower it with --threshold.")


def _check_windowless(projection: Projection) -> None:
    """Refuse what is said of windows where there is none."""
    usual = Projection()
    said = [name for name in ("step", "unit", "kernel") if getattr(projection, name) != getattr(usual, name)]
    if said and not projection.window:
        raise UsageError(f"--{said[0]} is about windows of time: give one too, of so many days (--window 30).")


def _check_used(projection: Projection, what: str) -> None:
    """Refuse what is said of the network where something else is shown that it does not touch."""
    unused = {"network": (), "phases": ("mode", "relation", "normalise", "kernel")}
    fields = unused.get(what, ("mode", "relation", "normalise", "window"))
    if said := [name for name in fields if getattr(projection, name) != getattr(Projection(), name)]:
        raise UsageError(f"--show {what} does not depend on --{said[0]}: leave out one of them.")


def _show_networks(drawn: Sequence[DiscourseNetwork], asked: Asked, out: Target | None, as_json: bool) -> None:
    if out and out.ending in networks.SINGLE and len(drawn) != 1:
        raise UsageError(f"A {out.ending} file holds one network; here are {len(drawn)}. Leave out --window, or write .csv or .json.")
    if out:
        out.write(drawn, asked)
    else:
        show_each(drawn, networks.network_lines, as_json, documents=asked.documents, row=networks.network_json)


def _show_debate(asked: Asked, what: str, projection: Projection, settings: Settings, as_json: bool) -> None:
    """Show the bars, the backbone or the phases of a debate."""
    seed = {"seed": settings.seed} if what == "backbone" else {}
    found = getattr(asked.corpus, what)(projection, threshold=settings.threshold, **seed)
    if as_json:
        show_json(rows.as_json(found if isinstance(found, list) else [found], asked.documents))
    else:
        show(networks.OTHERS[what](found))


def _exclusion(given: str) -> tuple[str, str]:
    variable, equals, value = given.partition("=")
    if not equals:
        raise UsageError(f"--exclude {given}: say what is left out, as in --exclude actor=Senate.")
    return variable, value


@click.command(
    short_help="Say who moved from camp to camp.",
    help=f"Say who agrees with other people since a day than before it, and on what. {SOURCES_HELP}",
)
@sources_argument
@click.option("--since", required=True, metavar="DAY", help="The day that parts the two times, as 2026-03-01, 2026-03 or 2026.")
@click.option("--first", default="", metavar="DAY", help="Leave out what is older.")
@click.option("--last", default="", metavar="DAY", help="Leave out what was said from this day on.")
@json_option
@setting_options("threshold", "merging", "seed", "batch")
def moves(sources: Sequence[str], since: str, first: str, last: str, as_json: bool, **given: str | None) -> None:
    settings, periods = settled(**given), (period(first, since), period(since, last))
    with asking(sources, settings) as asked:
        found = asked.corpus.moves(*periods, threshold=settings.threshold, seed=settings.seed)
        show_each(found, networks.move_lines, as_json, documents=asked.documents)
        if not found and not as_json:
            note(_no_move(asked, periods))


def _no_move(asked: Asked, periods: Sequence[Period]) -> str:
    """Say why nobody moved: at one of the times nothing was said, or all stayed where they were."""
    days = [document.date for document in asked.documents.values() if document.date]
    if not days:
        return "Nothing that was read has a day, so that nobody can be seen to move."
    silent = [str(period) for period in periods if not any(map(period.holds, days))]
    if silent:
        return f"Nothing that was read is {' or '.join(silent)}. Choose another day for --since, or read more."
    return "Nobody who is in a camp at both times moved."


@click.command(
    short_help="List whose views there are.",
    help=f"List the camps: whose views there are, and how many; or who agrees with whom (--communities). {SOURCES_HELP}",
)
@sources_argument
@groups_option("--camps")
@click.option("--communities", is_flag=True, help="Divide the actors by what they agree on; say how polarised that is.")
@click.option("--resolution", type=click.FloatRange(0, min_open=True), help="More makes smaller communities.  [default: 1]")
@out_option(
    {".csv": lambda found, _: actor_views.membership_csv(found)}, "With --communities: write who is in which camp, as --camps reads it"
)
@json_option
@setting_options("threshold", "merging", "seed", "batch")
def camps(
    sources: Sequence[str],
    groups: Rows,
    communities: bool,
    resolution: float | None,
    out: Target | None,
    as_json: bool,
    **given: str | None,
) -> None:
    if said := [name for name in ("threshold", "seed") if given[name] is not None and not communities]:
        raise UsageError(f"--{said[0]} is of --communities: give both or neither.")
    settings = settled(**given)
    if out is not None and not communities:
        raise UsageError("-o FILE writes the camps that --communities finds: give both or neither.")
    if resolution is not None and not communities:
        raise UsageError("--resolution is of --communities: give both or neither.")
    if groups and communities:
        raise UsageError("--communities finds camps, --camps FILE gives them: give one of them.")
    with asking(sources, settings) as asked:
        if communities:
            divided = asked.corpus.communities(threshold=settings.threshold, resolution=resolution or 1.0, seed=settings.seed)
            if out is not None:
                out.write(divided, asked)
            elif as_json:
                show_json([rows.as_json(divided)])
            else:
                show(actor_views.community_lines(divided))
            return
        show_together(asked.corpus.camps(groups), words.camp_lines, as_json)


@click.command(
    short_help="Say who sides with whom.",
    help="Say who sides with whom and who turns against whom, by words and by acts; how balanced that is; "
    f"and who would be estranged if two joined. {SOURCES_HELP}",
)
@sources_argument
@click.option("--facet", type=click.Choice(["words", "acts"]), help="Only what was said, or only what was done.  [default: both]")
@click.option("--joins", nargs=2, metavar="A B", help="Who is estranged if A joins B: the ties that balance would push.")
@click.option("--sure", is_flag=True, help="With --joins: take only ties whose interval excludes 0.")
@click.option(
    "--rule", type=click.Choice(SYMMETRIES), default="pooled", help="How two directions become one for balance.  [default: pooled]"
)
@out_option(ACTOR_FORMS)
@json_option
@setting_options("threshold", "batch")
def actors(
    sources: Sequence[str],
    facet: Facet | None,
    joins: tuple[str, str] | None,
    sure: bool,
    rule: Symmetry,
    out: Target | None,
    as_json: bool,
    **given: str | None,
) -> None:
    settings = settled(**given)
    if joins and out:
        raise UsageError("A file holds the network: leave out --joins, or -o.")
    if sure and not joins:
        raise UsageError("--sure is of --joins A B: give both or neither.")
    with asking(sources, settings) as asked:
        network = asked.corpus.actors(facet=facet, threshold=settings.threshold)
        if out:
            out.write(network, asked)
        elif joins:
            pushes = asked.corpus.estranged(network, *joins, rule=rule, sure=sure)
            documents = asked.documents
            show_together(pushes, lambda pushes: actor_views.push_lines(pushes, joins, documents), as_json, documents=documents)
        elif as_json:
            show_json([actor_views.network_json(network, asked.corpus.balances(network, rule), asked.documents)])
        else:
            show(actor_views.network_lines(network, asked.corpus.balances(network, rule)))
        if not network.ties:
            note(f"No tie was read with confidence {settings.threshold:g} or more. Lower it with --threshold.")

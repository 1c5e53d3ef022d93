"""The built-in page, read and shown from end to end."""

from collections.abc import Iterator
from importlib import resources

from causerie.corpus import Corpus
from causerie.records import Lever, Verdict
from causerie.settings import Settings
from causerie.views.words import heading, map_lines, page_lines, plural, question_lines, run_lines, statement_lines

NAME = "example.html"
LEVER = "taxes"
HOLDERS, SENTENCES, CAMPS, LINKS, OUTCOMES, QUESTIONS = 3, 2, 4, 4, 4, 3
"""What is shown of each; the demo fits on a few screens, the commands at its end show all."""


def page() -> bytes:
    """Return the built-in example page."""
    return resources.files("causerie.views").joinpath(NAME).read_bytes()


def demo_lines(corpus: Corpus, settings: Settings) -> Iterator[str]:
    """Say what came of a page that was read: what it was, who says what, the maps, a scenario, the questions, what next."""
    yield from heading("1  What the page is")
    for verdict in corpus.verdicts():
        yield from page_lines(_named(verdict))
    yield ""
    yield from _who_says_what(corpus, settings)
    yield from _maps(corpus, settings)
    lever = corpus.suggest(threshold=settings.threshold, first=LEVER)
    if lever:
        yield from _scenario(corpus, settings, lever)
    yield from _questions(corpus)
    yield from _next(lever)


def _named(verdict: Verdict) -> Verdict:
    return Verdict(source=NAME, verdict=verdict.verdict, reason=verdict.reason, documents=verdict.documents, dropped=verdict.dropped)


def _who_says_what(corpus: Corpus, settings: Settings) -> Iterator[str]:
    everything = corpus.statements()
    certain = corpus.statements(confidence=settings.threshold)
    yield from heading("2  Who says what")
    yield "The percentage is the chance that the statement was read rightly."
    yield ""
    yield from statement_lines(certain, most_holders=HOLDERS, most=SENTENCES)
    if len(certain) < len(everything):
        yield f"Not shown: {plural(len(everything) - len(certain), 'statement')} read with less than {settings.threshold:.0%} certainty."
        yield ""


def _maps(corpus: Corpus, settings: Settings) -> Iterator[str]:
    maps = sorted(corpus.maps(threshold=settings.threshold), key=lambda map_: (-len(map_.edges), map_.camp))
    yield from heading("3  What leads to what, as each camp sees it")
    yield "The percentage is the chance that the texts say so; never that it is so."
    yield ""
    for map_ in maps[:CAMPS]:
        yield from map_lines(map_, most=LINKS)
        yield ""
    if len(maps) > CAMPS:
        yield from (f"… and {plural(len(maps) - CAMPS, 'more camp')}", "")
    if not maps:
        yield from (f"No link was read with {settings.threshold:.0%} certainty or more. Try a lower --threshold.", "")


def _scenario(corpus: Corpus, settings: Settings, lever: Lever) -> Iterator[str]:
    runs = corpus.try_({lever.node: lever.level}, threshold=settings.threshold, draws=settings.draws, seed=settings.seed)
    yield from heading(f"4  What if {lever.node} went {'down' if lever.level < 0 else 'up'}?")
    yield "How far each camp's map then moves other things: 90 % of the draws lie between the two numbers."
    yield "Compare them with each other; they are no forecast of levels."
    yield ""
    yield from run_lines(runs, {document.id: document for document in corpus.documents()}, most=OUTCOMES)


def _questions(corpus: Corpus) -> Iterator[str]:
    questions = corpus.questions()
    yield from heading("5  What the texts leave open")
    yield from question_lines(questions, most=QUESTIONS)
    if not questions:
        yield "No open question was read."
    yield ""


def _next(lever: Lever | None) -> Iterator[str]:
    pull = f"--{'lower' if lever and lever.level < 0 else 'raise'} '{lever.node if lever else LEVER}'"
    steps = (
        ("causerie read FILE", "who says what in a page or text of your own"),
        ("causerie read -c news/ FOLDER", "read a folder of pages into a corpus, and keep it"),
        ("causerie map news/ -o map.csv", "the causal map of each camp, as a table"),
        (f"causerie try news/ {pull}", "pull this lever in your own corpus"),
        (f"causerie demo --page > {NAME}", "save the page read here"),
    )
    yield from heading("Next")
    size = max(len(command) for command, _ in steps)
    yield from (f"  {command.ljust(size)}   {effect}" for command, effect in steps)

"""Records in words, as lines for a person."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

from causerie.corpus import sentence
from causerie.nouns import is_plural
from causerie.records import (
    TEXT_VOICE,
    Camp,
    CausalMap,
    Document,
    Edge,
    Lever,
    Mention,
    Modality,
    Outcome,
    Position,
    Question,
    Relation,
    Run,
    Stand,
    Statement,
    Story,
    Verdict,
)
from causerie.views.terminal import one_line, table, width, wrap

VERBS: dict[Relation, dict[Modality, tuple[str, str]]] = {
    "causes": {
        "stated": ("leads to", "works against"),
        "hedged": ("may lead to", "may work against"),
        "hoped": ("is meant to lead to", "is meant to work against"),
        "denied": ("does not lead to", "does not work against"),
        "asked": ("leads to", "works against"),
    },
    "wants": {
        "stated": ("is for", "is against"),
        "hedged": ("may be for", "may be against"),
        "hoped": ("hopes for", "hopes to be rid of"),
        "denied": ("is not for", "is not against"),
        "asked": ("is for", "is against"),
    },
    "ties": {
        "stated": ("sides with", "turns against"),
        "hedged": ("may side with", "may turn against"),
        "hoped": ("means to side with", "means to turn against"),
        "denied": ("does not side with", "does not turn against"),
        "asked": ("sides with", "turns against"),
    },
}
"""How a statement is said of one subject: for link + and for link -."""
MANY = {
    **{"is": "are", "does": "do", "leads": "lead", "works": "work"},
    **{"hopes": "hope", "means": "mean", "sides": "side", "turns": "turn", "rises": "rise", "falls": "fall"},
}
"""The verbs for one, and for many."""
WORD = re.compile(r"\w+")
STEM = 4
"""Letters by which a mention's words are those of its name in another form."""
NO_STORIES: Mapping[str, Story] = {}
NO_PLACES: Mapping[str, str] = {}
NO_DOCUMENTS: Mapping[str, Document] = {}
SIGNS = {1: "▲", -1: "▼", 0: "?"}
SIDES = {1: "for", -1: "against", 0: "neither for nor against"}
MOVES = {1: "rises", -1: "falls", 0: "may rise or fall"}
COLUMNS = 4
"""Camps that stand side by side; more are no longer legible on a terminal, and follow below."""
LISTED = 3
"""Headlines of a page that are listed."""
QUOTED = 190
"""Characters of a quoted sentence that are shown: two lines."""


def plural(count: int, noun: str) -> str:
    """Return a count with its noun.

    >>> plural(1, "headline"), plural(1200, "headline")
    ('1 headline', '1,200 headlines')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def percent(belief: float) -> str:
    """Return how far something is believed: never wholly.

    >>> percent(0.072), percent(0.999)
    (' 7 %', '99 %')
    """
    return f"{min(99, round(100 * belief)):2d} %"


def share(part: float) -> str:
    """Return a share that was counted.

    >>> share(0.072), share(0.999), share(1.0)
    ('7 %', '99 %', '100 %')
    """
    return f"{min(99, round(100 * part)) if part < 1 else 100} %"


def excerpt(text: str, start: int, end: int, *, size: int = QUOTED) -> str:
    """Return the text on one line; of a long one what stands around the span, cut between words.

    >>> excerpt("They warn that lower taxes will widen the deficit, and more.", 15, 49, size=40)
    '… lower taxes will widen the deficit, …'
    """
    if len(text) <= size:
        return one_line(text)
    spare = max(0, size - (end - start)) // 2
    left, right = max(0, start - spare), min(len(text), end + spare)
    head = text[left:start].partition(" ")[2] if left else text[:start]
    tail = text[end:right].rpartition(" ")[0] if right < len(text) else text[end:]
    return one_line(f"{'… ' * (left > 0)}{head}{text[start:end]}{tail}{' …' * (right < len(text))}")


def quote_lines(statements: Sequence[Statement], *, indent: str, after: str = "") -> list[str]:
    """Quote the sentence that the statements were read in, around their ends."""
    first = statements[0]
    spans = [(end.start - first.quote_start, end.end - first.quote_start) for s in statements for end in (s.subject, s.object)]
    start, end = max(0, min(start for start, _ in spans)), min(len(first.quote), max(end for _, end in spans))
    bar = f"{indent}│ "
    return wrap(excerpt(first.quote, start, end) + after, indent=bar, hanging=bar) if first.quote else []


def page_lines(verdict: Verdict, unread: str = "") -> list[str]:
    """Say what a page was, and why it is not read."""
    articles = [document for document in verdict.documents if document.kind == "article"]
    headlines = [document for document in verdict.documents if document.kind == "headline"]
    lines = [*wrap(f"{verdict.source}: {verdict.verdict}"), *wrap(verdict.reason, indent="  ")]
    for article in articles:
        facts = [article.date or "no day", article.byline, article.outlet, article.language, plural(len(article.sentences), "sentence")]
        lines += _labelled("article", [excerpt(article.title or article.text, 0, 0), " · ".join(fact for fact in facts if fact)])
    if headlines:
        more = [f"… and {len(headlines) - LISTED} more"] if len(headlines) > LISTED else []
        lines += _labelled("headlines", [*(headline.text for headline in headlines[:LISTED]), *more])
    if verdict.dropped:
        lines += _labelled("dropped", [f"{plural(verdict.dropped, 'character')} of menus, notices and other furniture"])
    if unread:
        lines += _labelled("not read", [unread])
    return lines


def _labelled(label: str, texts: Sequence[str]) -> list[str]:
    blank = " " * 13
    return [line for n, text in enumerate(texts) for line in wrap(text, indent=blank if n else f"  {label:<11}", hanging=blank)]


def claim(statement: Statement) -> str:
    """Say a statement in the words of its text; what they mean only beside others is told behind them.

    >>> from dataclasses import replace
    >>> words = ("lower taxes", "taxes", -1), ("it", "taxes", -1), ("new jobs", "jobs", 1)
    >>> cut, it, jobs = (Mention(start=0, end=0, text=a, name=b, kind="thing", direction=way) for a, b, way in words)
    >>> said = Statement(document="d", relation="causes", subject=cut, object=jobs, link=1, modality="hedged")
    >>> claim(said), claim(replace(said, subject=it))
    ('“lower taxes” may lead to “new jobs”', '“it” (less taxes) may lead to “new jobs”')
    """
    verb = VERBS[statement.relation][statement.modality][statement.link < 0]
    ask = " ?" if statement.modality == "asked" else ""
    subject = statement.subject
    said = subject.name if _is_named(subject) else one_line(subject.text)
    return f"{_end(subject)} {agreeing(verb, said)} {_end(statement.object)}{ask}"


def agreeing(verb: str, subject: str) -> str:
    """Return the words for one subject as they are said of this one.

    >>> agreeing("is for", "Coffee growers"), agreeing("neither sides with nor turns against", "Democrats"), agreeing("is for", "Congress")
    ('are for', 'neither side with nor turn against', 'is for')
    >>> agreeing("is meant to lead to", "spending cuts"), agreeing("leads to", "They"), agreeing("is for", "I")
    ('are meant to lead to', 'lead to', 'am for')
    >>> agreeing("rises", "wages"), agreeing("may rise or fall", "pay")
    ('rise', 'may rise or fall')
    """
    if not is_plural(subject):
        return verb
    forms = {**MANY, "is": "am"} if subject == "I" else MANY
    return " ".join(forms.get(word, word) for word in verb.split())


def _end(mention: Mention) -> str:
    """Name an actor; quote a thing, and name it where its own words do not."""
    if _is_named(mention):
        return mention.name
    begun, named = ({word[:STEM] for word in WORD.findall(said.lower())} for said in (mention.text, mention.name))
    is_told = not named or not begun.isdisjoint(named)
    meant = "" if is_told else f" ({'less ' if mention.direction < 0 else ''}{one_line(mention.name)})"
    return f"“{one_line(mention.text)}”{meant}"


def _is_named(mention: Mention) -> bool:
    return mention.kind == "actor" and bool(mention.name)


def statement_lines(
    statements: Sequence[Statement],
    stories: Mapping[str, Story] = NO_STORIES,
    places: Mapping[str, str] = NO_PLACES,
    *,
    most_holders: int = 0,
    most: int = 0,
) -> list[str]:
    """Say who says what: by holder, under each sentence what is read in it, once for all prints of a story. 0 for `most` is all.

    `places` say where each document stands (see `places_of`).
    """
    said: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        said[statement.camp].append(statement)
    holders = sorted(said, key=lambda name: (name == TEXT_VOICE, -len(said[name]), name))
    shown = holders[:most_holders] if most_holders else holders
    lines = [line for holder in shown for line in (*_holder_lines(holder, said[holder], stories, places, most), "")]
    rest = len(holders) - len(shown)
    return [*lines, f"… and {plural(rest, 'more holder')}", ""] if rest else lines


def _holder_lines(
    holder: str, statements: Sequence[Statement], stories: Mapping[str, Story], places: Mapping[str, str], most: int
) -> list[str]:
    by_quote: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement in statements:
        story = stories.get(statement.document)
        by_quote[story.lead if story else statement.document, statement.quote].append(statement)
    quotes = sorted(by_quote, key=lambda key: -max(s.confidence for s in by_quote[key])) if most else list(by_quote)
    lines = [f"{one_line(holder)} · {plural(len(statements), 'statement')}"]
    for key in quotes[:most] if most else quotes:
        lines += _sentence_lines(by_quote[key], places)
    return lines if not most or len(quotes) <= most else [*lines, f"    … and {plural(len(quotes) - most, 'more sentence')}"]


def _sentence_lines(statements: Sequence[Statement], places: Mapping[str, str]) -> list[str]:
    """Quote a sentence once, and say what is read in any of its prints."""
    first = [statement for statement in statements if statement.document == statements[0].document]
    prints = len({statement.document for statement in statements})
    several = f"{prints} prints of one story" if prints > 1 else ""
    told = "; ".join(filter(None, (places.get(first[0].document, ""), several)))
    lines = quote_lines(first, indent="  ", after=f" ({told})" if told else "")
    claims: dict[str, Statement] = {}
    for statement in statements:
        claims.setdefault(claim(statement), statement)
    for said, statement in claims.items():
        lines += wrap(said, indent=f"    {percent(statement.confidence)}  ", hanging=" " * 10)
    return lines


def map_lines(map_: CausalMap, *, most: int = 0) -> list[str]:
    """Say a camp's map, the best believed link first."""
    edges = map_.best_believed
    names = f" · {plural(len(map_.merged), 'name')} merged into others" if map_.merged else ""
    lines = [f"{one_line(map_.camp)} · {plural(len(edges), 'link')}{names}"]
    for edge in edges[:most] if most else edges:
        several = f"   ({_evidence(edge)})" if len(edge.evidence) > 1 else ""
        lines += wrap(sentence(edge) + several, indent=f"    {_believed(edge)}  ", hanging=" " * 10)
    rest = len(edges) - most if most else 0
    return [*lines, f"    … and {plural(rest, 'more link')}"] if rest > 0 else lines


def _evidence(edge: Edge) -> str:
    """Say how many statements an edge rests on, how many count where others repeat or reprint them, and how many deny it."""
    counted = f", {len(edge.counted)} independent" if len(edge.counted) < len(edge.evidence) else ""
    denials = len(edge.doubted) if edge.affirmed else 0
    denied = f", {denials} of them {'denies' if denials == 1 else 'deny'} it" if denials else ""
    return f"{plural(len(edge.evidence), 'statement')}{counted}{denied}"


def _believed(edge: Edge) -> str:
    """Say how far to believe that the texts say so; a link that is only denied has no such number."""
    return percent(edge.belief) if edge.affirmed else "  – "


def scenario_line(levers: Iterable[Lever]) -> str:
    """Say what is pulled.

    >>> scenario_line([Lever(node="taxes", level=-1), Lever(node="tariffs", level=0.5)])
    'taxes down, tariffs held at +0.5'
    """
    return ", ".join(f"{one_line(lever.node)} {_pull(lever)}" for lever in levers)


def levers_of(runs: Sequence[Run]) -> list[Lever]:
    """What is pulled in one camp or another: each pulls what is in its map."""
    return list(dict.fromkeys(lever for run in runs for lever in run.scenario.levers))


def lacking_lines(runs: Sequence[Run]) -> list[str]:
    """Say which camps' maps lack some of what is pulled in others."""
    pulled = levers_of(runs)
    lacks = {run.camp: [one_line(lever.node) for lever in pulled if lever not in run.scenario.levers] for run in runs}
    return [f"{one_line(camp)}: no link of {' or '.join(names)}, so only the rest is pulled" for camp, names in lacks.items() if names]


def _pull(lever: Lever) -> str:
    fixed = {1.0: "up", -1.0: "down"}
    match lever.action:
        case "hold":
            return fixed.get(lever.level) or f"held at {lever.level:+g}"
        case "pulse":
            return f"pushed once to {lever.level:+g}"
        case _:
            return f"driven by {lever.level:+g}"


def run_lines(runs: Sequence[Run], documents: Mapping[str, Document], *, most: int = 0, why: int = 0) -> list[str]:
    """Set the camps' answers side by side, then say for each outcome, or for the first so many, what it rests on."""
    nodes = by_importance(runs)
    if not nodes:
        return [*(line for run in runs for line in _unsettled(run)), "Nothing is moved by it in any camp's map.", ""]
    shown = nodes[:most] if most else nodes
    lines = []
    for start in range(0, len(runs), COLUMNS):
        lines += [*_side_by_side(runs[start : start + COLUMNS], shown), ""]
    if len(nodes) > len(shown):
        lines += [f"… and {plural(len(nodes) - len(shown), 'more outcome')}", ""]
    lines += [line for run in runs for line in _unsettled(run)]
    for node in shown[:why] if why else shown:
        lines += [*_why(node, runs, documents), ""]
    return [*lines, *_rest(len(shown) - why, runs)] if why else lines


def _rest(count: int, runs: Sequence[Run]) -> list[str]:
    """Say of how many outcomes it is left open what they rest on, and where that stands."""
    fewer = "--camp NAME shows one camp's, " if len(runs) > 1 else ""
    return [*wrap(f"… and {plural(count, 'more outcome')}: {fewer}-o FILE.html what all rest on", hanging="  "), ""] if count > 0 else []


def _unsettled(run: Run) -> Iterator[str]:
    """Say of draws that came to no rest what they did instead."""
    still = max(0.0, 1 - run.settled - run.cycling - run.unstable)
    ways = ((run.cycling, "end on a cycle"), (run.unstable, "have no stable rest and are left out"), (still, "still move at the last step"))
    said = [f"{share(part)} of the draws {what}" for part, what in ways if round(part, 2)]
    yield from (*wrap(f"{run.camp}: {', '.join(said)}."), "") if said else ()


def by_importance(runs: Sequence[Run]) -> list[str]:
    """Return the nodes that any camp's outcome names: those of most camps first, then those that move most."""
    best: dict[str, tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    for run in runs:
        for outcome in run.outcomes:
            count, change = best[outcome.node]
            best[outcome.node] = count + 1, max(change, abs(outcome.median))
    return sorted(best, key=lambda node: (-best[node][0], -best[node][1], node))


def _side_by_side(runs: Sequence[Run], nodes: Sequence[str]) -> list[str]:
    cells = [{outcome.node: _cell(outcome) for outcome in run.outcomes} for run in runs]
    rows = [(node, *(of.get(node, "") for of in cells)) for node in nodes if any(node in of for of in cells)]
    return table(("", *(run.camp for run in runs)), rows)


def _cell(outcome: Outcome) -> str:
    high = f" to {outcome.high:+.2f}" if outcome.high != outcome.low else ""
    return f"{SIGNS[outcome.direction]} {outcome.low:+.2f}{high}"


def _why(node: str, runs: Sequence[Run], documents: Mapping[str, Document]) -> Iterator[str]:
    yield one_line(node)
    for run in runs:
        for outcome in run.outcomes:
            if outcome.node == node:
                said = f"{run.camp}: {MOVES[outcome.direction]}{share_of_draws(outcome, run)}"
                yield from wrap(said, indent="  ", hanging="    ")
                yield from (line for path in outcome.paths[:1] for edge in path.edges for line in evidence_lines(edge, documents))
                if len(outcome.paths) > 1:
                    yield f"    … and {plural(len(outcome.paths) - 1, 'more way')} through the map"


def share_of_draws(outcome: Outcome, run: Run) -> str:
    """Say in how many of the draws a thing moves so; nothing where nothing was drawn, or it may go either way."""
    is_drawn = outcome.direction and run.scenario.ensemble != "none"
    return f", in {share(outcome.probability)} of the draws" if is_drawn else ""


def evidence_lines(edge: Edge, documents: Mapping[str, Document]) -> list[str]:
    """Say an edge, and quote the statement that it rests on most."""
    return [
        *wrap(sentence(edge), indent=f"    {_believed(edge)}  ", hanging=" " * 10),
        *support_lines(edge, documents, indent=" " * 10),
    ]


def support_lines(edge: Edge, documents: Mapping[str, Document], *, indent: str) -> list[str]:
    """Quote the statement that an edge rests on most; of one that is only denied, the denial."""
    leading = (edge.positive if edge.sign >= 0 else edge.negative) or edge.doubted
    return [line for top in leading[:1] for line in quote_lines([top], indent=indent, after=place(top, documents))]


def place(statement: Statement, documents: Mapping[str, Document]) -> str:
    """Name the page of a statement, where there is more than one."""
    is_told = _are_several_pages(documents) and statement.document in documents
    return f" ({PurePath(documents[statement.document].source).name})" if is_told else ""


def _are_several_pages(documents: Mapping[str, Document]) -> bool:
    return len({document.source for document in documents.values()}) > 1


def places_of(documents: Mapping[str, Document]) -> dict[str, str]:
    """Return, for each document where they are of several pages, the day and the name of its page."""
    if not _are_several_pages(documents):
        return {}
    return {name: ", ".join(filter(None, (each.date, PurePath(each.source).name))) for name, each in documents.items()}


def question_lines(questions: Sequence[Question], *, most: int = 0) -> list[str]:
    """Ask what the texts ask, and say what is said to it."""
    lines = []
    for question in questions[:most] if most else questions:
        lines += quote_lines([question.asked], indent="  ", after=f" ({question.day})" if question.day else "")
        lines += wrap(claim(question.asked), indent=f"    {percent(question.asked.confidence)}  ", hanging=" " * 10)
        for answer in question.answers[:2]:
            lines += wrap(f"{answer.camp}: {claim(answer)}", indent="          said to it: ", hanging=" " * 12)
        if len(question.answers) > 2:
            lines.append(f"          … and {plural(len(question.answers) - 2, 'more answer')}")
        if question.earlier:
            lines.append(f"          before it was asked: {plural(len(question.earlier), 'statement')}")
    rest = len(questions) - most if most else 0
    return [*lines, f"  … and {plural(rest, 'more question')}"] if rest > 0 else lines


def position_lines(positions: Sequence[Position], documents: Mapping[str, Document] = NO_DOCUMENTS) -> list[str]:
    """Say where each actor stands and since when, the actors with most positions first, and quote every stand."""
    pages = {name: f" ({PurePath(each.source).name})" for name, each in documents.items()} if _are_several_pages(documents) else {}
    by_actor: dict[str, list[Position]] = defaultdict(list)
    for position in positions:
        by_actor[position.actor].append(position)
    lines: list[str] = []
    for actor in sorted(by_actor, key=lambda name: (-len(by_actor[name]), name)):
        lines += [f"{one_line(actor)} · {plural(len(by_actor[actor]), 'position')}"]
        lines += [line for position in by_actor[actor] for line in _position(position, pages)] + [""]
    return lines


def _position(position: Position, pages: Mapping[str, str]) -> Iterator[str]:
    yield from wrap(f"{SIGNS[position.sign]} {position_line(position)}", indent="  ", hanging="    ")
    for stand in position.stands:
        yield from wrap(stand_line(stand, position), indent="      ", hanging=" " * 8)
        yield from quote_lines([stand.statement], indent=" " * 8, after=pages.get(stand.statement.document, ""))


def position_line(position: Position) -> str:
    """Say where an actor stands, since when, and whether it stood elsewhere before."""
    since = f", since {position.since}" if position.since else ""
    changed = f" · {plural(len(position.changes), 'change')} of mind" if position.changes else ""
    return f"{SIDES[position.sign]} {position.thing}{since}{changed}"


def stand_line(stand: Stand, position: Position) -> str:
    """Say when an actor was read on which side, and whether that was another than before."""
    return f"{stand.day or 'no date'}: {_side(stand)}" + (" – a change of mind" if stand in position.changes else "")


def _side(stand: Stand) -> str:
    """Say the side of a stand, and whose word that is where it is not the actor's own."""
    side = f"not {SIDES[stand.statement.sign]}" if stand.statement.modality == "denied" else SIDES[stand.sign]
    return side if stand.first_hand else f"{side}, says {stand.statement.camp}"


def camp_lines(camps: Iterable[Camp]) -> list[str]:
    return table(("camp", "kind", "statements", "causes"), [(c.name, c.kind, f"{c.statements:,}", f"{c.causes:,}") for c in camps])


def heading(text: str) -> list[str]:
    return [text, "─" * min(width(), 78)]

"""Names of annotated mentions, against the annotated names.

The mentions are given, and of things their directions; no statement is read: this measures `statements.actors`, without knowing who
speaks, and the head that names things with the rules beside it. By kind of mention, the share whose name is `same` (one name holds the
other's words, or they share half of all) and `exact` (trivial variants aside). Annotators name things by what the whole text says of
them, which no edit of the mention alone can tell.

`nodes` tells what becomes of a map: of the pairs of things that annotators name alike, in one text or two, the share that are named alike
(`joined`), and of the pairs that are named alike the share that annotators do too (`rightly`; trivial variants aside, nothing recoded).
"""

import itertools
import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from causerie.documents.sentences import split
from causerie.names import fold
from causerie.pronouns import FIRST, HE, IT, OWNERS, SHE, THEY
from causerie.records import Document, Span
from causerie.statements.actors.collecting import actors
from causerie.statements.compose import Beside, named_end
from causerie.statements.reader import Reader
from causerie.statements.scores.coreference import Said, named
from causerie.statements.scores.heads import Floats
from causerie.statements.scores.naming import edited
from causerie.statements.things.antecedents import ONE, Pronoun, is_alone, may_mean_a_thing, meanings, meant
from causerie.statements.things.capitals import Capitals
from causerie.statements.things.definites import as_introduced, in_full
from causerie.statements.things.ends import annotated
from eval.statements import same_name

PLACES = {"causes": ("holder",), "wants": ("holder", "subject"), "ties": ("holder", "subject", "object")}
"""Where an actor stands, by relation."""
KINDS = {"he, she": HE | SHE, "they": THEY, "it": IT, "I, we": FIRST}


def evaluate(data: Path, reader: Reader | None = None) -> dict[str, Any]:
    """Name the actors and the things of `data/statements/*.json` in `data/text/*.txt`."""
    reader = reader or Reader.load()
    counts: Counter[tuple[str, str]] = Counter()
    things: list[tuple[str, str]] = []
    for file in sorted((data / "statements").glob("*.json")):
        text = (data / "text" / f"{file.stem}.txt").read_bytes().decode("utf-8")
        statements = json.loads(file.read_text(encoding="utf-8"))["statements"]
        given = list(_things(reader, text, statements))
        things += [(fold(found), fold(name)) for _, found, name in given]
        for kind, found, name in (*_actors(text, statements), *given):
            counts.update([(kind, "mentions")])
            counts.update([(kind, "exact")] * (fold(found) == fold(name)) + [(kind, "same")] * same_name(found, name))
    return {kind: _shares(counts, kind) for kind in sorted({kind for kind, _ in counts})} | {"nodes": nodes(things)}


def nodes(named: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Score pairs of things of which each has the name found and the name annotated.

    >>> nodes([("taxes", "taxes"), ("taxes", "taxes"), ("tax cuts", "taxes"), ("taxes", "tariffs")])
    {'joined': 0.3333, 'rightly': 0.3333}
    """
    found, annotated, both = (_pairs(each) for each in ([a for a, _ in named], [b for _, b in named], named))
    return {"joined": round(both / max(1, annotated), 4), "rightly": round(both / max(1, found), 4)}


def _pairs(names: Iterable[Hashable]) -> int:
    return sum(number * (number - 1) // 2 for number in Counter(names).values())


def _actors(text: str, statements: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, name and annotated name of each mention."""
    mentions = dict(_mentions(statements))
    known = actors(text, mentions, split(text))
    for span, name in mentions.items():
        yield _kind(text[slice(*span)]), known.name(*span), name


class Annotated(NamedTuple):
    """An annotated thing as the reader names it before it looks at what others are called."""

    said: Said
    kind: str
    name: str
    """As annotated."""


def _things(reader: Reader, text: str, statements: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """The same of each thing."""
    things, states = things_of(reader, Document(page="", source="", kind="article", text=text, sentences=split(text)), statements)
    found = as_introduced(named([said for said, _, _ in things], states, reader.model), text)
    yield from ((kind, mention.name, name) for mention, (_, kind, name) in zip(found, things, strict=True))


def things_of(reader: Reader, document: Document, statements: Sequence[Mapping[str, Any]]) -> tuple[list[Annotated], dict[Span, Floats]]:
    """Return the annotated things of a document, and the states of their words by their spans."""
    given = list(annotated(statements))
    told = reader.seen(document, [thing for thing, _, _ in given])
    known = actors(document.text, {span for span, _ in _mentions(statements)}, document.sentences)
    beside = Beside(document, known, Capitals(document.text, document.sentences), edits=edited(document.text, told, reader.model))
    ends = [named_end(thing.span, thing, beside, may_act=entry["relation"] == "causes") for thing, entry, _ in given]
    others = (entry["object_start" if role == "subject" else "subject_start"] for _, entry, role in given)
    pronouns = list(map(Pronoun, ends, others))
    asked = [may_mean_a_thing(end, entry["relation"], role) for end, (_, entry, role) in zip(ends, given, strict=True)]
    found = meanings(ends, itertools.compress(pronouns, asked), known)
    numbers = {id(entry): n for n, entry in enumerate(statements)}
    things = []
    for mention, pronoun, (thing, entry, role) in zip(in_full(ends), pronouns, given, strict=True):
        kind = f"thing, {entry[f'{role}_direction']}"
        if pronoun in found and is_alone(mention):
            kind = "it, a thing" if mention.text.lower() in ONE else "they, things"
            mention = meant(mention, found[pronoun])
        sentence = bisect_right(known.sentences, mention.start)
        things.append(Annotated(Said(mention, thing.end, sentence, numbers[id(entry)]), kind, entry[f"{role}_name"]))
    return things, {thing.span: each.states for thing, each in told.items()}


def _mentions(statements: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Span, str]]:
    for entry in statements:
        for role in PLACES[entry["relation"]]:
            if entry.get(role) is not None:
                yield (entry[f"{role}_start"], entry[f"{role}_end"]), entry[f"{role}_name"]


def _kind(mention: str) -> str:
    first, _, rest = mention.lower().partition(" ")
    if rest:
        return "his ..." if first in OWNERS else "name"
    return next((kind for kind, words in KINDS.items() if first in words), "name")


def _shares(counts: Counter[tuple[str, str]], kind: str) -> dict[str, float]:
    total = counts[kind, "mentions"]
    return {"mentions": total} | {measure: round(counts[kind, measure] / total, 4) for measure in ("same", "exact")}

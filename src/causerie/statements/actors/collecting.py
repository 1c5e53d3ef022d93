"""The actors that one document names, gathered for `meant` to look up."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from causerie.nouns import head, is_plural
from causerie.pronouns import OWNERS, PRONOUNS
from causerie.records import Span
from causerie.statements.actors.affiliations import affiliation
from causerie.statements.actors.companies import companies
from causerie.statements.actors.fullest import Fullest
from causerie.statements.actors.highest import with_owner
from causerie.statements.actors.meant import Actors
from causerie.statements.actors.mentions import GENERIC, is_proper, surname
from causerie.statements.actors.nationals import country
from causerie.statements.actors.people import (
    NAME,
    ORGANISATIONS,
    PARTICLE,
    SAYS,
    WORD,
    People,
    Place,
    is_one_person,
    people,
)
from causerie.statements.actors.roles import PARTY, PLACES, ROLES, TRADES
from causerie.statements.actors.shortened import acronyms
from causerie.statements.speech.credits import credits, is_credited
from causerie.statements.speech.interviews import fuller, interview, titled
from causerie.statements.speech.nameless import nameless
from causerie.statements.speech.quotations import Quotation, quotations, turns

PEOPLES = r"[A-Z][\w-]+(?:ans|ists|crats|ials|inos|ims|ites)"
GROUP = re.compile(
    r"\b(?:[Hh]is |[Hh]er |[Tt]heir )?(?:" + "|".join([f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in GENERIC]) + rf"|{PEOPLES})\b"
    r"(?: of (?:the )?[A-Z]\w+)?"
)
"""Where such a group, or a people, is spoken of; "they" may mean one that does nothing else in the text."""
BEGINNING = re.compile(r"(?:^|(?<=[.!?”\"] ))[A-Z][a-z]+(?:ers|ors|ists|ians|ants|ees|men)\b(?= (?!of\b)[a-z]|, [a-z])", re.MULTILINE)
"""Who begins a sentence and by the end of the word are many that do something: "Brewers", "Landowners"."""
NO_PEOPLE = frozenset(
    "accounts documents figures forecasts helicopters letters numbers orders papers polls powers reports restaurants studies surveys "
    "tankers trailers transfers tremors".split()
)
"""What is said to say something, and is no group of which a share could be named."""
SEATED = frozenset("agency bank board bureau chamber commission committee council court ministry university".split())
SEAT = re.compile(rf" of (?:the )?{NAME.pattern}")
"""Whose or where one of these is: "Central Bank of Avaria"."""
BODY_WORD = rf"{WORD}(?:(?<=s)[’'](?= [A-Z]))?"
BODY = re.compile(rf"{BODY_WORD}(?:[ \t]+{PARTICLE}?{BODY_WORD})*")
"""What may be a body's name, also with an apostrophe: "Makers' Association"."""
PAIR = re.compile(r" (?:\([^)]{1,12}\) )?(?:and|or) (?:[A-Z][\w.]+ ){0,3}")
MODIFIED = re.compile(r"\b((?:[A-Z][\w-]+ )?[A-Z][\w-]+)(?:['’]s?)? (?:presidential )?(campaign|administration)\b")
PARTISAN = re.compile(r"\b(?:" + "|".join(PARTY) + r")\b(?! (?!Party)[A-Z]\w+ (?i:party|alliance|front|league|movement|union)\b)")
INTRODUCED = 3
"""Places in which a text first names a person, where it says for whom he or she speaks."""


def actors(text: str, mentions: Iterable[Span], sentences: Sequence[Span] = (), author: str = "", title: str = "") -> Actors:
    """Collect the actors of a text; `mentions` are spans already read as actors, and `author` is who wrote it, if that is one person.
    Its `title` may name who is interviewed.

    >>> text = "Ana Ruiz won. Ms. Ruiz said she would rule alone."
    >>> known = actors(text, [(0, 8), (14, 22)], [(0, 13), (14, 49)])
    >>> known.name(14, 22), known.name(28, 31)
    ('Ana Ruiz', 'Ana Ruiz')
    """
    spans = sorted(mentions)
    spoken_of, credited = people(text, spans), credits(text)
    spoken = interview(text, [title], _in_text_or_title(spoken_of, title)) or _titled(turns(text))
    labels = {turn.named for turn in spoken}
    spoken_of = replace(spoken_of, places=tuple(place for place in spoken_of.places if not is_credited(credited, place.at)))
    starts = tuple(start for start, _ in sentences)
    names = Fullest(text, spoken_of, acronyms(text), companies(text, spoken_of.persons))
    owned = {name: full for name, full in with_owner(text).items() if names.name(full.partition("'")[0]) not in spoken_of.persons}
    names = replace(names, short={**owned, **names.short})
    bare = Actors(text, spoken_of, names, (), (), {}, (), (), starts, country=country(text))
    unnamed = list(nameless(text))
    singles = [*bare.known.places, *(Place(*who.span, who.name, speaks=True) for who in unnamed)]
    genders = {who.name: who.gender for who in unnamed if who.gender} | bare.known.genders
    bare = replace(bare, singles=_in_order(singles), genders=genders)
    acting = _acting(text, spans)
    bare = replace(bare, offices=_in_order(_in_office(bare, acting)))
    named = [Place(*span, _of_owner(bare, span)) for span in sorted(acting - labels)]
    persons = bare.known.persons - bare.known.unsure
    others = [place for place in named if place.name not in persons and head(place.name).lower() not in ROLES]
    groups = [
        *(place for place in (*others, *_beginning(text, others)) if is_plural(place.name) and head(place.name).lower() not in NO_PEOPLE),
        *_pairs(text, bare.known.places),
    ]
    ones = [
        *(place for place in others if not is_plural(place.name) and not (place.name.islower() and is_one_person(head(place.name)))),
        *_spoken_for(text, bare),
        *_organisations(text, bare),
    ]
    ones = [place for place in ones if not is_credited(credited, place.at)]
    bodies = {name: bare.canonical(body) for name, body in _bodies(text, bare.known.places)}
    placed = replace(bare, many=_in_order(groups), ones=_in_order(_whole(ones)), bodies=bodies)
    full = {name: bare.canonical(name) if name else "" for turn in spoken for name in (turn.speaker, turn.hearer)}
    labelled = [replace(turn, speaker=full[turn.speaker], hearer=full[turn.hearer]) for turn in spoken]
    return replace(placed, quoted=tuple(quotations(text, placed.actor_in)), turns=tuple(labelled), author=author)


def _in_text_or_title(known: People, title: str) -> Iterator[str]:
    """Yield the persons whom the text names and, only then, those whom its title names."""
    yield from known.persons
    yield from people(title).persons


def _titled(said: Sequence[Quotation]) -> list[Quotation]:
    speakers = fuller([titled(turn.speaker) for turn in said])
    return [replace(turn, speaker=name) for turn, name in zip(said, speakers, strict=True)]


def _in_office(known: Actors, spans: Iterable[Span]) -> Iterator[Place]:
    """Yield where somebody acts who is named by an office alone: "the foreign minister", "her predecessor"."""
    taken = {place.at for place in known.known.places}
    for start, end in spans:
        mention = known.text[start:end]
        if is_one_person(head(mention).lower()) and not is_plural(mention) and not is_proper(mention):
            name = known.name(start, end)
            if not any(start <= at < end for at in taken):
                yield Place(start, end, name, speaks=SAYS.match(known.text, end) is not None)


def _in_order(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: (place.at, place.name)))


def _whole(places: Iterable[Place]) -> Iterable[Place]:
    """Of those that begin at one place the last, but none that is only the beginning of one before: "Union" of the "Union of Mayors"."""
    found: dict[int, Place] = {}
    for place in places:
        if place.at not in found or not found[place.at].name.startswith(f"{place.name} "):
            found[place.at] = place
    return found.values()


def _of_owner(known: Actors, span: Span) -> str:
    """The name of a mention that is no pronoun; what somebody owns is named with the owner ("his supporters"), where that can be told."""
    text = known.text[slice(*span)]
    return known.name(*span) if text.split()[0].lower() in OWNERS else known.national(text, span[0])


def _acting(text: str, spans: Iterable[Span]) -> set[Span]:
    """The mentions that are no pronoun, and where groups are spoken of."""
    named = {(a, b) for a, b in spans if (words := text[a:b].split(None, 1)) and words[0].lower() not in PRONOUNS}
    return named | {match.span() for match in GROUP.finditer(text)}


def _beginning(text: str, named: Iterable[Place]) -> Iterator[Place]:
    """Yield where a sentence begins with many that are in no mention yet: "Brewers disagree"."""
    taken = {place.at for place in named}
    for match in BEGINNING.finditer(text):
        if match.start() not in taken:
            yield Place(*match.span(), match[0].lower())


def _bodies(text: str, places: Sequence[Place]) -> Iterator[tuple[str, str]]:
    """Yield persons with the body they speak for, as told where they are named first; the first telling comes last, and so counts."""
    for place in reversed(places):
        if place.nth <= INTRODUCED:
            body = affiliation(text, place.at, _end_of_name(text, place))
            if body:
                yield place.name, body


def _spoken_for(text: str, known: Actors) -> Iterator[Place]:
    """Yield where the bodies are named for which persons speak."""
    for place in known.known.places:
        end = _end_of_name(text, place)
        body = affiliation(text, place.at, end)
        start = text.find(body, end, end + AFTER) if body else -1
        if start >= 0:
            yield Place(start, start + len(body), known.canonical(body))


def _end_of_name(text: str, place: Place) -> int:
    last = surname(place.name)
    found = text.find(last, place.at, place.at + len(place.name))
    return found + len(last) if found >= 0 else place.at + len(place.name.split()[0])


AFTER = 180
"""Characters behind a person's name in which the body is named."""


def _pairs(text: str, places: Sequence[Place]) -> Iterator[Place]:
    """Yield where two persons are named together, with both names."""
    for one, other in pairwise(places):
        if one.name != other.name and PAIR.fullmatch(text, _end_of_name(text, one), other.at):
            yield Place(one.at, _end_of_name(text, other), f"{one.name} and {other.name}")


def _organisations(text: str, known: Actors) -> Iterator[Place]:
    """Yield where bodies are named, also those that no mention is about."""
    for match in BODY.finditer(text):
        words = match[0].lower().split()
        if len(words) > 1 and words[-1] not in PLACES and (ORGANISATIONS & set(words) or words[-1] in TRADES) and "\n" not in match[0]:
            seat = SEAT.match(text, match.end())
            end = seat.end() if seat and words[-1] in SEATED else match.end()
            yield Place(match.start(), end, known.canonical(text[match.start() : end]))
    for match in MODIFIED.finditer(text):
        yield Place(*match.span(), f"{surname(match[1])} {match[2]}")
    for match in PARTISAN.finditer(text):
        yield Place(*match.span(), PARTY[match[0]])

"""Scores of one window to statements with names, signs, holder and confidence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from causerie.names import is_name
from causerie.pronouns import FIRST, HE, IT, PRONOUNS, SHE
from causerie.records import RELATIONS, Document, Mention, Modality, Relation, Span, Statement
from causerie.statements.actors.affected import PEOPLE, THEM, group, whom
from causerie.statements.actors.fullest import without_sort
from causerie.statements.actors.meant import Actors
from causerie.statements.actors.mentions import UNNAMED, is_proper, names_somebody
from causerie.statements.actors.roles import ROLES
from causerie.statements.placed import sentences_around
from causerie.statements.scores.attribution import Attribution, around, characters, holder_span
from causerie.statements.scores.encoder import Scorer, TokenScores
from causerie.statements.scores.heads import PairScores, candidates, pairs
from causerie.statements.scores.tokens import Window
from causerie.statements.signs.likeliest import Signs, likeliest
from causerie.statements.signs.modality import modality
from causerie.statements.signs.wordings import Claim, by_words
from causerie.statements.speech.deniers import before_denial
from causerie.statements.speech.quotations import quotation_at
from causerie.statements.things.apart import kept_from, put_out, refused
from causerie.statements.things.capitals import Capitals
from causerie.statements.things.causatives import made_so, name_of_made
from causerie.statements.things.clauses import as_act
from causerie.statements.things.deeds import what_is_spoken_of
from causerie.statements.things.edits import Edit, name_of
from causerie.statements.things.ends import ENDS, Thing
from causerie.statements.things.function_words import ARTICLES
from causerie.statements.things.infinitives import as_thing
from causerie.statements.things.objects import with_object
from causerie.statements.things.undone import itself, not_undone

LOWEST = 0.05
"""Probability under which no relation of a pair is looked at; of the proposals just above it one in nine is right."""
SAME_END = 0.5
"""Share of the shorter mention from which two mentions are the same end: of two such statements the surer stays."""
OF_ACTORS = PRONOUNS - frozenset("that this these those what which whose both mine your".split())
"""Pronouns that mean actors where an actor or a thing may stand: "that leads to war" is said of a thing."""
AGAIN = 0.2
"""Confidence under which a statement that is told again adds nothing."""
SUREST = 0.98
"""Confidence of what is told several times, at most."""
ACTING_BODIES = "government cabinet company firm bank union party ministry".split()
CALLED = re.compile(rf"the (?:(?!best |current |presumptive )[a-z]+ )?(?:{'|'.join((*sorted(ROLES), *ACTING_BODIES))})", re.IGNORECASE)
"""Says who somebody is, or what body, in place of the name."""
NEARBY = 300
"""Characters within which two mentions of one name are the same end, where the statements' other ends are the same words."""


class Scored(NamedTuple):
    """What two ends may state, before its modality and holder are looked for: few are believed enough for that."""

    relation: Relation
    subject: Span
    object: Span
    score: float
    """Probability, as the model gives it, that relation and sign are right."""
    signs: Signs
    said: PairScores
    row: int
    """Of the pair in what is said."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A statement in spans and values, before anything in it has a name."""

    relation: Relation
    subject: Span
    object: Span
    subject_direction: int
    link: int
    object_direction: int
    modality: Modality
    holder: Span | None


def scored(window: Window, scores: TokenScores, model: Scorer) -> list[Scored]:
    """Return what the window may state, with a probability of at least `LOWEST`, each statement once, in text order."""
    found = candidates(scores.spans, window.sentences)
    joined = pairs(found, window.sentences)
    if not len(joined):
        return []
    said = model.pairs(window, scores, found, joined)
    rows, relations = np.nonzero(said.relation[:, 1:] >= LOWEST)
    positive = np.stack([said.sign, said.subject, said.link, said.object], 1)[rows]
    signs, sure = likeliest(relations, positive)
    ends = [characters(window, each.start, each.end) for each in found]
    columns = (column.tolist() for column in (rows, relations, said.pairs[rows], said.relation[rows, 1 + relations]))
    read = [
        Scored(RELATIONS[number], ends[subject], ends[obj], chance * certain, its, said, row)
        for row, number, (subject, obj), chance, its, certain in zip(*columns, signs, sure, strict=True)
    ]
    return sorted(_once(read), key=lambda s: (s.subject, s.object, s.relation))


def worth_naming(read: Sequence[Scored], sure: Sequence[float], least: float) -> list[bool]:
    """Tell of what a window may state, with their confidences, which are sure enough or may tell again what another states."""
    often = [each for each, confidence in zip(read, sure, strict=True) if confidence >= AGAIN]
    return [
        confidence >= least or (confidence >= AGAIN and any(other is not each and _may_be_one(other, each) for other in often))
        for each, confidence in zip(read, sure, strict=True)
    ]


def _may_be_one(one: Scored, other: Scored) -> bool:
    return one.relation == other.relation and (_is_one(one.subject, other.subject) or _is_one(one.object, other.object))


def proposal(text: str, window: Window, scores: TokenScores, scored: Scored) -> Proposal:
    """Tell directions, modality and holder of what the window of the text may state."""
    name, said, row = scored.relation, scored.said, scored.row
    ends = scored.subject, scored.object
    start = int(said.holder[row].argmax())
    holder = characters(window, *holder_span(window, scores, start)) if start and window.starts[start] >= 0 else None
    if holder and (text[slice(*holder)].lower() in ARTICLES or (name != "causes" and _is_one(holder, ends[0]))):
        holder = None  # an article names nobody; an actor's own want or tie has no other holder
    start, end = _sentence(window, min(ends))
    claim = Claim(text, name, *ends, sentence=(start, max(end, max(ends)[1])))
    first, second = ((a - start, b - start) for a, b in sorted(ends))
    how = modality(said.modality[row].tolist(), name, text[slice(*claim.sentence)], first, second)
    signs, how = by_words(claim, scored.signs, how)
    subject = what_is_spoken_of(text, *ends) if name == "causes" else ends[0]
    subject_direction = signs.subject if subject == ends[0] else 1
    return Proposal(name, subject, ends[1], subject_direction, signs.link, signs.object, how, holder)


def _sentence(window: Window, span: Span) -> Span:
    """The sentence of the span, or as much of it as the window holds."""
    same = window.sentences == window.sentences[(window.starts == span[0]).argmax()]
    return int(window.starts[same].min()), int(window.ends[same].max())


def _once(read: Sequence[Scored]) -> list[Scored]:
    """Drop each statement whose relation and ends a surer one has already taken."""
    kept: dict[Relation, list[Scored]] = {relation: [] for relation in RELATIONS}
    for each in sorted(read, key=lambda p: (-p.score, p.subject, p.object)):
        alike = kept[each.relation]
        if not any(_is_one(other.subject, each.subject) and _is_one(other.object, each.object) for other in alike):
            alike.append(each)
    return [each for alike in kept.values() for each in alike]


def _meet(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _is_one(a: Span, b: Span) -> bool:
    """Do two mentions share enough of the shorter one?"""
    return _meet(a, b) and min(a[1], b[1]) - max(a[0], b[0]) >= SAME_END * min(a[1] - a[0], b[1] - b[0])


def things(proposal: Proposal) -> Iterator[Thing]:
    """Yield the ends that may be things."""
    for place, (relation, role) in enumerate(ENDS):
        if relation == proposal.relation:
            yield Thing(getattr(proposal, role), place, getattr(proposal, f"{role}_direction"))


class Beside(NamedTuple):
    """What a document tells beside the mentions themselves of how they are named."""

    document: Document
    known: Actors
    capitals: Capitals
    said: Sequence[Attribution] = ()
    """Who says what: of the document or, where one statement is named, around that."""
    edits: Mapping[Thing, Edit] = MappingProxyType({})


def named(proposal: Proposal, confidence: float, beside: Beside) -> Statement:
    """Turn a proposal into a statement of the document, with canonical names and the sentences it stands in."""
    beside = beside._replace(said=around(beside.said, *_extent(proposal)))
    document = beside.document
    of_things = {thing.span: thing for thing in things(proposal)}
    subject = named_end(proposal.subject, of_things.get(proposal.subject), beside, may_act=True)
    start, until = sentences_around(document.sentences, proposal.subject, proposal.object)
    said_by = _within_turn(proposal, beside)
    if said_by and _is_authors(said_by, beside) and not start <= said_by[0] < until:
        said_by = None
    denier = _denier(said_by, start, beside) if said_by and proposal.modality == "denied" else None
    holder = denier or (_named_or_not(_actor(said_by, beside)) if said_by else _quoted(proposal, subject, beside))
    object_ = named_end(proposal.object, of_things.get(proposal.object), beside, may_act=proposal.relation != "wants")
    if proposal.relation == "ties" and subject.name == object_.name:
        subject, object_ = _somebody_else(subject, beside), _somebody_else(object_, beside)
    return Statement(
        document=document.id,
        relation=proposal.relation,
        subject=subject,
        object=object_,
        link=proposal.link,
        modality=proposal.modality,
        holder=holder,
        cue=_cue(proposal, beside.said) if holder else None,
        confidence=round(confidence, 4),
        quote=document.text[start:until],
        quote_start=start,
    )


def _somebody_else(end: Mention, beside: Beside) -> Mention:
    """The end, if it is a pronoun, as the next likeliest whom it may mean: nobody is tied to himself."""
    word = end.text.lower()
    name = beside.known.antecedent(word, end.start, _speaker(end.span, beside), but=end.name) if word in HE | SHE | IT else None
    return replace(end, name=name) if name else end


def _extent(proposal: Proposal) -> Span:
    """From the first to the last character of its mentions."""
    spans = [span for span in (proposal.subject, proposal.object, proposal.holder) if span]
    return min(spans)[0], max(end for _, end in spans)


def _quoted(proposal: Proposal, subject: Mention, beside: Beside) -> Mention | None:
    """Who speaks the quotation that holds both ends; what somebody wants, or who is near to him, he says himself."""
    known, text = beside.known, beside.document.text
    quotation = known.quotation(proposal.subject[0])
    if not quotation or not quotation.named or known.quotation(proposal.object[0]) != quotation:
        return None
    if proposal.relation != "causes" and subject.name in (quotation.speaker, known.bodies.get(quotation.speaker)):
        return None
    return _acting(quotation.named, quotation.speaker, text)


def _within_turn(proposal: Proposal, beside: Beside) -> Span | None:
    """The holder, unless a label of an interview says who holds what is said in the line, or a quotation has a speaker and the holder
    is named below it."""
    turn, quotation = (quotation_at(each, proposal.subject[0]) for each in (beside.known.turns, beside.known.quoted))
    holder = proposal.holder
    if holder and quotation and quotation.speaker and "\n" in beside.document.text[quotation.end : holder[0]]:
        return None
    return holder if holder and (turn is None or not turn.named or turn.start <= holder[0] < turn.end) else None


def _denier(holder: Span, since: int, beside: Beside) -> Mention | None:
    """Who denies what the holder claims, where somebody does."""
    text, where = beside.document.text, before_denial(beside.document.text, holder, since)
    named = beside.known.actor_in(*where) if where else None
    return _acting(named.span, named.name, text) if named else None


def _is_authors(holder: Span, beside: Beside) -> bool:
    """Is the holder the "I" of who writes? That holds what its own sentence says; what the text says beside it, the text itself says."""
    word = beside.document.text[slice(*holder)].partition(" ")[0].lower()
    return word in FIRST and beside.known.quotation(holder[0]) is None


def _named_or_not(holder: Mention) -> Mention:
    """A holder whose pronoun nobody resolved is somebody, not "He"; so is a number."""
    return holder if names_somebody(holder.name) else replace(holder, name=UNNAMED)


def _cue(proposal: Proposal, said: Sequence[Attribution]) -> Span | None:
    """The cue of the attribution that has the proposal's holder as source and its object in the content."""
    fits = (a for a in said if a.source and proposal.holder and _meet(a.source, proposal.holder) and _meet(a.content, proposal.object))
    return next((a.cue for a in fits), None)


def named_end(span: Span, thing: Thing | None, beside: Beside, *, may_act: bool) -> Mention:
    """The mention of one end; where it may be either, it is an actor if a proper name or a pronoun is up or present."""
    text = beside.document.text[slice(*span)]
    is_named = is_proper(text) and not beside.capitals.mention_only_begins(span)
    is_named = text.lower() in OF_ACTORS if text.lower() in PRONOUNS else is_named or CALLED.fullmatch(text) is not None
    if thing is not None and thing.direction > 0 and ENDS[thing.end] == PEOPLE and whom(text, (0, len(text))) == (0, len(THEM)):
        return _acting(span, group(beside.known, span[0], _sources(beside)) or THEM, beside.document.text)
    acts = may_act and (thing is None or (thing.direction > 0 and is_named))
    return _actor(span, beside) if acts or thing is None else _thing(thing, beside)


def _actor(span: Span, beside: Beside) -> Mention:
    return _acting(span, beside.known.name(*span, speaker=_speaker(span, beside)), beside.document.text)


def _acting(span: Span, name: str, text: str) -> Mention:
    return Mention(start=span[0], end=span[1], text=text[slice(*span)], name=name, kind="actor")


def _speaker(span: Span, beside: Beside) -> str | None:
    """Who is said to say the words that hold the span."""
    sources = (a.source for a in beside.said if a.source and a.content[0] <= span[0] < a.content[1])
    return next((name for name in (beside.known.name(*source) for source in sources) if names_somebody(name)), None)


def _sources(beside: Beside) -> set[int]:
    """Where those are named who say something around a statement."""
    return {a.source[0] for a in beside.said if a.source}


def _thing(thing: Thing, beside: Beside) -> Mention:
    def owner(span: Span) -> str | None:
        name = beside.known.name(*span, speaker=_speaker(span, beside))
        return name if names_somebody(name) else None

    text, (start, end) = beside.document.text, thing.span
    if ENDS[thing.end] == PEOPLE and (them := whom(text, thing.span)):
        name = group(beside.known, them[0], _sources(beside)) or THEM
        return Mention(start=start, end=end, text=text[start:end], name=name, kind="thing", direction=thing.direction)
    made = made_so(text, start, end)
    owned = "" if made is None or is_name(made.what) else owner(_at(made.what, text, thing.span))
    if made and owned is not None and made.direction == thing.direction:
        name = name_of_made(made._replace(what=beside.capitals.lowered(made.what, thing.span)), owned)
        return Mention(start=start, end=end, text=text[start:end], name=name, kind="thing", direction=made.direction)
    name = name_of(text, thing.span, thing.direction, beside.edits.get(thing), owner)
    name = refused(kept_from(name, text, start, end), text[start:end], thing.direction)
    name = put_out(name, text[start:end], thing.direction)
    is_cause = ENDS[thing.end] == ("causes", "subject")

    def meant(pronoun: str, at: int) -> str | None:
        return _object(pronoun, start + at, thing, beside)

    name = with_object(name, text[start:end], meant, is_cause=is_cause)
    name = as_thing(beside.capitals.lowered(name, thing.span), thing.direction, text, thing.span)
    name = as_act(without_sort(name), thing.direction, text[start:end], meant)
    name = not_undone(itself(name, thing.direction, text, start, end), thing.direction, text[start:end])
    return Mention(start=start, end=end, text=text[start:end], name=name, kind="thing", direction=thing.direction)


def _at(words: str, text: str, span: Span) -> Span:
    """Where the words stand in a stretch of the text, whatever blanks are between them there."""
    found = re.compile(r"\s+".join(map(re.escape, words.split()))).search(text, *span)
    return found.span() if found else span


def _object(pronoun: str, place: int, thing: Thing, beside: Beside) -> str | None:
    """To whom or what something is done: a person is looked for here, and what "it" means later."""
    if pronoun == THEM and ENDS[thing.end] == PEOPLE:
        return group(beside.known, place, _sources(beside))
    if pronoun not in HE | SHE | FIRST:
        return pronoun
    span = place, place + len(pronoun)
    name = beside.known.name(*span, speaker=_speaker(span, beside))
    return name if names_somebody(name) else None


def told_once(statements: Sequence[Statement]) -> list[Statement]:
    """Drop each statement of a document that says what a surer one says: one end the same words, the other too or the same name nearby.

    Of "Ruiz said she wants lower taxes" only one stays, though both "Ruiz" and "she" are read as who wants them. Annotators mark one of the
    two, and so the model shares its belief between them: what stays has the sum.
    """
    kept: dict[tuple[str, int], list[int]] = {}
    sums: dict[int, float] = {}
    for number in sorted(range(len(statements)), key=lambda n: (-statements[n].confidence, n)):
        statement, place = statements[number], statements[number].object.start // NEARBY
        near = (other for at in (place - 1, place, place + 1) for other in kept.get((statement.relation, at), ()))
        first = next((other for other in near if _same(statements[other], statement)), None)
        if first is None:
            kept.setdefault((statement.relation, place), []).append(number)
            sums[number] = statement.confidence
        elif statement.confidence >= AGAIN:
            sums[first] = max(sums[first], min(SUREST, sums[first] + statement.confidence))
    return [replace(statements[number], confidence=sums[number]) for number in sorted(sums)]


def _same(one: Statement, other: Statement) -> bool:
    ends = (one.subject, other.subject), (one.object, other.object)
    shared = [_is_one((a.start, a.end), (b.start, b.end)) for a, b in ends]
    named = [a.name == b.name and abs(a.start - b.start) <= NEARBY for a, b in ends]
    return any(shared) and all(same or alike for same, alike in zip(shared, named, strict=True))

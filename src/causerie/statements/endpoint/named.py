"""Located claims to statements: names from the model where they can be believed, by our own rules where not."""

from collections.abc import Sequence
from functools import lru_cache

from causerie.names import fold, is_name
from causerie.pronouns import PRONOUNS
from causerie.records import Document, Mention, Span, Statement
from causerie.statements.actors.collecting import actors
from causerie.statements.actors.meant import Actors
from causerie.statements.actors.mentions import UNNAMED, is_proper, names_somebody
from causerie.statements.endpoint.located import Located
from causerie.statements.phrases import tidy
from causerie.statements.placed import actor_spans, sentences_around
from causerie.statements.things.neutral import neutral

LONGEST = 120
"""Characters of a name."""


def statements(document: Document, found: Sequence[Located]) -> list[Statement]:
    """Return the statements of a document in text order, each pair of ends once for a relation: the surest."""
    known = actors(
        document.text,
        {span for each in found for span in actor_spans(each.claim.relation, each.subject, each.object, each.holder)},
        document.sentences,
    )
    read = [_statement(located, known) for located in found]
    kept = {_ends(s): s for s in sorted(read, key=lambda s: s.confidence)}
    return sorted(kept.values(), key=lambda s: (s.subject.start, s.object.start, s.relation, s.subject.end, s.object.end))


def _ends(statement: Statement) -> tuple[object, ...]:
    return (statement.relation, statement.subject.start, statement.subject.end, statement.object.start, statement.object.end)


def _statement(located: Located, known: Actors) -> Statement:
    claim, document = located.claim, located.document
    subject_acts, object_acts = {"causes": (None, None), "wants": (True, False), "ties": (True, True)}[claim.relation]
    subject = _end(known, located.subject, claim.subject_name, claim.subject_direction, acts=subject_acts)
    holder = _holder(known, located.holder, claim.holder_name) if located.holder else None
    if holder and claim.relation != "causes" and fold(holder.name) == fold(subject.name):
        holder = None  # an actor's own want or tie has no other holder
    start, end = sentences_around(document.sentences, located.subject, located.object)
    return Statement(
        document=document.id,
        relation=claim.relation,
        subject=subject,
        object=_end(known, located.object, claim.object_name, claim.object_direction, acts=object_acts),
        link=claim.link,
        modality=claim.modality,
        holder=holder,
        confidence=round(claim.confidence, 4),
        quote=document.text[start:end],
        quote_start=start,
    )


def _end(known: Actors, span: Span, name: str, direction: int, *, acts: bool | None) -> Mention:
    """The mention of one end; with `acts` left open it is an actor where a proper name or a pronoun is up or present."""
    text = known.text[slice(*span)]
    if acts is None:
        acts = direction > 0 and (is_proper(text) or text.lower() in PRONOUNS)
    if acts:
        return Mention(start=span[0], end=span[1], text=text, name=_actor_name(known, span, name), kind="actor")
    named = neutral(name if _is_sane(name) else text, direction)
    return Mention(start=span[0], end=span[1], text=text, name=named or text, kind="thing", direction=direction)


def _holder(known: Actors, span: Span, name: str | None) -> Mention:
    named = _actor_name(known, span, name or "")
    name = named if names_somebody(named) else UNNAMED
    return Mention(start=span[0], end=span[1], text=known.text[slice(*span)], name=name, kind="actor")


def _actor_name(known: Actors, span: Span, name: str) -> str:
    """The given name, if its words are the text's and not what only the model knows, made the fullest that the text has."""
    if _is_sane(name) and is_name(name) and _is_told(name, known.text):
        return known.canonical(name) or name
    return known.name(*span) or known.text[slice(*span)]


def _is_sane(name: str) -> bool:
    return 0 < len(name) <= LONGEST and name.isprintable() and any(map(str.isalnum, tidy(name)))


def _is_told(name: str, text: str) -> bool:
    """Does the text hold each word of the name?

    >>> _is_told("supporters of Ruiz", "Ruiz has supporters."), _is_told("Ana Ruiz", "Ruiz has supporters.")
    (True, False)
    """
    return _words(text).issuperset(_words(name) - {"of", "the"})


@lru_cache(maxsize=8)
def _words(text: str) -> frozenset[str]:
    return frozenset("".join(sign if sign.isalnum() else " " for sign in text.casefold()).split())

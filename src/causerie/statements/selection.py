"""Which statements are asked for."""

from collections.abc import Mapping, Sequence

from causerie.asked import find_name
from causerie.names import fold, spellings
from causerie.records import Statement, names_before


def select(
    statements: Sequence[Statement],
    *,
    holder: str | None = None,
    relation: str | None = None,
    node: str | None = None,
    modality: str | None = None,
    confidence: float = 0.0,
) -> list[Statement]:
    """Return the statements that fit all that is given, in their order; a name that nobody bears is a `NameNotFound`."""
    camp = _key(holder, [s.camp for s in statements], what="holder", also=names_before(statements, "actor"))
    ends = [mention for s in statements for mention in (s.subject, s.object)]
    end = _key(node, [mention.name for mention in ends], what="node", also=names_before(statements))
    return [
        s
        for s in statements
        if s.confidence >= confidence
        and relation in (None, s.relation)
        and modality in (None, s.modality)
        and (camp is None or fold(s.camp) == camp)
        and (end is None or end in (fold(s.subject.name), fold(s.object.name)))
    ]


def _key(asked: str | None, names: Sequence[str], *, what: str, also: Mapping[str, str]) -> str | None:
    return None if asked is None else fold(find_name(asked, spellings(names).values(), what=what, also=also))

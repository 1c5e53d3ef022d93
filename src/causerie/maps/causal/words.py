"""A causal map in words."""

from causerie.nouns import is_plural
from causerie.records import CausalMap, Edge, Modality, Statement

VERBS: dict[Modality, tuple[str, str]] = {
    "stated": ("leads to", "lead to"),
    "hedged": ("may lead to", "may lead to"),
    "hoped": ("is meant to lead to", "are meant to lead to"),
    "denied": ("does not lead to", "do not lead to"),
}
"""For one and for many, the firmest first: the firmest way in which a link is said gives its verb."""


def in_words(map_: CausalMap) -> list[str]:
    """Return a line for each edge, the best believed first."""
    return [sentence(edge) for edge in map_.best_believed]


def sentence(edge: Edge) -> str:
    """Say an edge the way its statements do: of lower taxes when most of them speak of lower taxes.

    >>> sentence(Edge(subject="tariffs", object="jobs", positive=(), negative=(), doubted=(), weight=-0.5, belief=1, low=0, high=1))
    'tariffs lead to less jobs'
    """
    leading, other = (edge.positive, edge.negative) if edge.sign >= 0 else (edge.negative, edge.positive)
    if edge.doubted and not leading:
        return _clause(edge, edge.doubted, edge.doubted[0].sign)
    dissent = f" ({len(leading)} to {len(other)}: others say the opposite)" if other else ""
    return _clause(edge, leading, edge.sign or 1) + dissent


def _clause(edge: Edge, statements: tuple[Statement, ...], sign: int) -> str:
    down = sum(statement.subject.direction for statement in statements) < 0
    modalities = {statement.modality for statement in statements} or {"stated"}
    verb = next(verbs[is_plural(edge.subject)] for modality, verbs in VERBS.items() if modality in modalities)
    return f"{'less ' if down else ''}{edge.subject} {verb} {'less' if (sign < 0) != down else 'more'} {edge.object}"

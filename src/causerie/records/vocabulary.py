"""The words and constants that records share, and what makes their ids."""

import hashlib
from typing import Literal, get_args

Relation = Literal["causes", "wants", "ties"]
Modality = Literal["stated", "hedged", "hoped", "denied", "asked"]
Kind = Literal["article", "headline"]
NodeKind = Literal["actor", "thing"]
CampKind = Literal["all", "text", "group", "named", "generic"]
Facet = Literal["words", "acts", "unclear"]
Symmetry = Literal["pooled", "agreeing", "mutual"]
PushKind = Literal["estranged", "reconciled", "drawn to", "drawn against"]
NetworkMode = Literal["two", "one", "concepts"]
NetworkRelation = Literal["ignore", "congruence", "conflict", "subtract", "combine"]
Duplicates = Literal["include", "document", "week", "month", "year", "range"]
Voice = Literal["subject", "holder"]
Kernel = Literal["none", "uniform", "epanechnikov", "triangular", "gaussian"]
Action = Literal["hold", "pulse", "drive"]
ACTIONS: tuple[Action, ...] = get_args(Action)
Ensemble = Literal["links", "statements", "none"]
Rule = Literal["kosko", "modified", "rescaled", "press"]
Function = Literal["tanh", "sigmoid", "bivalent", "trivalent", "saturation"]
Symbol = Literal["+", "-", "0", "⊕", "⊖", "m", "u", "a"]
Agreement = Literal["agreed", "contested", "only one", "only other"]
Level = float | str
WindowUnit = Literal["day", "month", "event"]
RecodeKind = Literal["same", "apart", "reverse"]
Span = tuple[int, int]

RELATIONS: tuple[Relation, ...] = ("causes", "wants", "ties")
MODALITIES: tuple[Modality, ...] = ("stated", "hedged", "hoped", "denied", "asked")

FIRMNESS: dict[Modality, float] = {"stated": 1.0, "denied": 1.0, "hedged": 0.5, "hoped": 0.5}
"""How much of a statement counts, by how it is said. A hedge gives the direction but not that it holds; an aim or a
purpose presumes that the means works, and is no report that it did: a judgement, half each, not a measurement.
`asked` is not there: a question says nothing yet."""
SYMMETRIES: tuple[Symmetry, ...] = ("pooled", "agreeing", "mutual")

PRIOR = 1.0
"""Imagined statements for "no link" that shrink the weight of a link few statements speak for."""

TEXT_VOICE = "the text itself"
"""The camp of statements that the text makes in its own voice."""
ALL = "all"
"""The camp that joins every holder and the text's own voice."""


def content_id(*parts: object) -> str:
    """Return 16 hex digits that depend on the parts and nothing else.

    >>> content_id("taxes", 1) == content_id("taxes", 1) != content_id("taxes1")
    True
    """
    digest = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()[:16]


def agreed_weight(plus: float, minus: float, doubt: float) -> float:
    """Return the strength of a link in [-1, 1] from the effective numbers of statements for +, for - and for no link.

    >>> agreed_weight(3, 0, 0), agreed_weight(1, 1, 5)
    (0.75, 0.0)
    """
    return (plus - minus) / (plus + minus + doubt + PRIOR)

"""Which slope (lambda) of the transfer function keeps a map well behaved.

Neither rule is applied to a map by itself: the slope would then differ from camp to camp, and their answers could not be
compared. `shared` takes the slope that suits all maps. A run says how many of its draws settled.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable

from causerie.errors import UsageError
from causerie.records import CausalMap


def shared(maps: Iterable[CausalMap], rule: str, function: str, inference: str = "kosko") -> float:
    """Return the slope that the rule, `guaranteed` or `legible`, gives for the most demanding of the maps; 1 where it sets no bound.

    The maps are taken at their weights; a draw may be stronger, and need not obey the bound.
    """
    if rule not in RULES:
        raise UsageError(f"There is no rule {rule!r} for the slope. Give a number, or one of: {', '.join(RULES)}.")
    if rule == "guaranteed" and inference != "kosko":
        raise UsageError(
            f"Only under --rule kosko is a slope known to guarantee one rest, not under {inference}. Give a number, or legible."
        )
    slope = min((RULES[rule](map_, function) for map_ in maps), default=math.inf)
    return slope if math.isfinite(slope) else 1.0


def guaranteed(map_: CausalMap, function: str) -> float:
    """Return the slope below which every start ends in the same place: 4 over the map's Frobenius norm for sigmoid, 1 for tanh.

    The step of the rule kosko is then a contraction, of other rules not. The condition is sufficient: many maps settle at steeper slopes.
    """
    return _slope(function, math.sqrt(math.fsum(edge.weight**2 for edge in map_.edges)), sigmoid=4.0, tanh=1.0)


def legible(map_: CausalMap, function: str) -> float:
    """Return the slope that keeps states out of the flat ends of the function, after Koutsellis et al.: over incoming weights,
    1.317 / max |.211 S+ + .789 S-| (and with the two exchanged) for sigmoid, 1.14 / max S|w| for tanh."""
    incoming: defaultdict[str, list[float]] = defaultdict(list)
    for edge in map_.edges:
        incoming[edge.object].append(edge.weight)
    measure: Callable[[list[float]], float] = _lean if function == "sigmoid" else _total
    return _slope(function, max(map(measure, incoming.values()), default=0.0), sigmoid=1.317, tanh=1.14)


def _lean(weights: list[float]) -> float:
    up, down = math.fsum(w for w in weights if w > 0), math.fsum(w for w in weights if w < 0)
    return max(abs(0.211 * up + 0.789 * down), abs(0.211 * down + 0.789 * up))


def _total(weights: Iterable[float]) -> float:
    return math.fsum(map(abs, weights))


def _slope(function: str, size: float, **constants: float) -> float:
    """Divide the function's constant by the map's size; a map without weight takes any slope."""
    if function not in constants:
        raise UsageError(f"There is no rule for the slope of {function!r}, only for: {', '.join(constants)}.")
    return constants[function] / size if size else math.inf


RULES: dict[str, Callable[[CausalMap, str], float]] = {"guaranteed": guaranteed, "legible": legible}

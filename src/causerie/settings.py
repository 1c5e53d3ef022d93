"""Every setting once: name, default, help. Command line, environment, file and docs follow from it.

Precedence: argument, environment (`CAUSERIE_<NAME>`), file (`causerie.toml`), default. The library
receives values; only the views read environment and files, and hand them to `resolve`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any

from causerie.errors import UsageError

FILE = "causerie.toml"
PREFIX = "CAUSERIE_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    threshold: float = field(default=0.5, metadata={"help": "Confidence below which a statement stays out of a map.", "range": (0, 1)})
    draws: int = field(default=500, metadata={"help": "Maps drawn from the uncertain evidence for one scenario.", "range": (1, 100_000)})
    seed: int = field(default=1, metadata={"help": "Seed of the draws: the same seed gives the same answer.", "range": (0, 2**31 - 1)})
    batch: int = field(default=64, metadata={"help": "Documents that the reader takes at a time.", "range": (1, 4096)})


def declared() -> tuple[Field[Any], ...]:
    """Return the settings as dataclass fields, in the order of declaration."""
    return fields(Settings)


def resolve(arguments: Mapping[str, Any], environment: Mapping[str, str], file: Mapping[str, Any]) -> Settings:
    """Settle each setting by precedence; an unknown name or a value that cannot be meant is a `UsageError`.

    >>> resolve({"seed": 7, "draws": None}, {"CAUSERIE_DRAWS": "50"}, {"draws": 90, "threshold": 0.2})
    Settings(threshold=0.2, draws=50, seed=7, batch=64)
    """
    names = {setting.name for setting in declared()}
    unknown = sorted(set(file) - names)
    if unknown:
        raise UsageError(f"{FILE} has no setting {unknown[0]!r}. The settings are: {', '.join(sorted(names))}.")
    settled = {s.name: _checked(s, *found) for s in declared() for found in _found(s.name, arguments, environment, file)}
    return Settings(**settled)


def _found(name: str, arguments: Mapping[str, Any], environment: Mapping[str, str], file: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield where the setting was given and its value, at most once: the place of highest precedence."""
    variable = PREFIX + name.upper()
    places = ((f"--{name}", arguments.get(name)), (variable, environment.get(variable)), (f"{name} in {FILE}", file.get(name)))
    yield from [place for place in places if place[1] is not None][:1]


def _checked(setting: Field[Any], where: str, value: Any) -> Any:
    """Return the value as the type of the declared default."""
    low, high = setting.metadata["range"]
    kind: Any = type(setting.default)
    try:
        number = kind(value)
        fits = low <= number <= high and (kind is float or float(value) == number) and not isinstance(value, bool)
    except (TypeError, ValueError, OverflowError):
        fits = False
    if not fits:
        raise UsageError(f"{where} is {value!r}; it must be {'a number' if kind is float else 'a whole number'} from {low} to {high}.")
    return number

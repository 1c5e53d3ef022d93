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
    merging: float = field(
        default=0.9,
        metadata={"help": "Similarity from which two names of things are one node; 0 merges only what you recode.", "range": (0, 1)},
    )
    draws: int = field(default=500, metadata={"help": "Maps drawn from the uncertain evidence for one scenario.", "range": (1, 100_000)})
    seed: int = field(default=1, metadata={"help": "Seed of the draws: the same seed gives the same answer.", "range": (0, 2**31 - 1)})
    batch: int = field(default=64, metadata={"help": "Documents that the reader takes at a time.", "range": (1, 4096)})
    processes: int = field(default=0, metadata={"help": "Processes that read at the same time; 0 is one a core.", "range": (0, 64)})
    reader: str = field(
        default="trained",
        metadata={"help": "Who reads: the trained reader, or a model behind an endpoint.", "choice": ("trained", "endpoint")},
    )
    endpoint_url: str = field(default="", metadata={"help": "Address of an OpenAI-compatible server, as http://localhost:11434/v1."})
    endpoint_model: str = field(default="", metadata={"help": "Model that the server is asked for."})
    endpoint_key: str = field(
        default="",
        repr=False,
        metadata={"help": "Key for the server, where it wants one; no option, as others see those."},
    )
    endpoint_cache: str = field(
        default="~/.cache/causerie/endpoint", metadata={"help": "Folder that keeps the server's answers; empty: they are not kept."}
    )
    endpoint_at_once: int = field(default=4, metadata={"help": "Requests that run at the same time.", "range": (1, 64)})
    endpoint_requests: int = field(default=0, metadata={"help": "Most requests a minute; 0 is no limit.", "range": (0, 1_000_000)})
    endpoint_tokens: int = field(
        default=0, metadata={"help": "Most tokens a minute, asked and answered; 0 is no limit.", "range": (0, 1_000_000_000)}
    )
    endpoint_timeout: float = field(default=120.0, metadata={"help": "Seconds that one request may take.", "range": (1, 3600)})
    endpoint_retries: int = field(
        default=4, metadata={"help": "How often a request is sent again when the server is busy or a line breaks.", "range": (0, 20)}
    )
    endpoint_answer: int = field(default=8192, metadata={"help": "Tokens that the model may answer with.", "range": (256, 1_000_000)})
    endpoint_asked_price: float = field(default=0.0, metadata={"help": "Price of a million tokens asked.", "range": (0, 1_000_000)})
    endpoint_answered_price: float = field(default=0.0, metadata={"help": "Price of a million tokens answered.", "range": (0, 1_000_000)})


def declared() -> tuple[Field[Any], ...]:
    """Return the settings as dataclass fields, in the order of declaration."""
    return fields(Settings)


def option(name: str) -> str:
    """Return the option of a setting.

    >>> option("endpoint_url")
    '--endpoint-url'
    """
    return f"--{name.replace('_', '-')}"


def resolve(arguments: Mapping[str, Any], environment: Mapping[str, str], file: Mapping[str, Any]) -> Settings:
    """Settle each setting by precedence; an unknown name or a value that cannot be meant is a `UsageError`.

    >>> settled = resolve({"seed": 7, "draws": None}, {"CAUSERIE_DRAWS": "50"}, {"draws": 90, "threshold": 0.2})
    >>> settled.threshold, settled.draws, settled.seed, settled.batch
    (0.2, 50, 7, 64)
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
    places = ((option(name), arguments.get(name)), (variable, environment.get(variable)), (f"{name} in {FILE}", file.get(name)))
    yield from [place for place in places if place[1] is not None][:1]


def _checked(setting: Field[Any], where: str, value: Any) -> Any:
    """Return the value as the type of the declared default."""
    return _text(setting, where, value) if isinstance(setting.default, str) else _number(setting, where, value)


def _text(setting: Field[Any], where: str, value: Any) -> str:
    choice = setting.metadata.get("choice", ())
    if not isinstance(value, str):  # only a file holds other than text; what it holds may be a key
        raise UsageError(f"{where} must be a text in quotes.")
    if choice and value not in choice:
        raise UsageError(f"{where} is {value!r}; it must be one of {', '.join(choice)}.")
    return value


def _number(setting: Field[Any], where: str, value: Any) -> Any:
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

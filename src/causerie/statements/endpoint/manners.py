"""How a server wants to be asked: servers speak one protocol, but no two take all of its parameters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from causerie.statements.endpoint.prompt import SCHEMA

RESPONSES: tuple[dict[str, Any] | None, ...] = (
    {"type": "json_schema", "json_schema": {"name": "statements", "strict": True, "schema": SCHEMA}},
    {"type": "json_object"},
    None,
)
"""How an answer of a given form is asked for, the strictest way first; servers refuse what they do not know."""
LEAST_ANSWER = 1024
"""Tokens below which no part's statements fit; a server that has no room even for these is asked about less text."""
TOO_LONG = (
    "max_tokens is too large",
    "context length",
    "context window",
    "context_length",
    "maximum context",
    "too many tokens",
    "too long",
)


@dataclass(frozen=True, slots=True)
class Manner:
    """What of the parameters a server takes; each refusal gives up one."""

    response: int = 0
    """Place in `RESPONSES`."""
    answer: int = LEAST_ANSWER
    """Tokens of an answer."""
    limit: str = "max_tokens"
    temperature: bool = True


def payload(model: str, messages: Sequence[Mapping[str, str]], manner: Manner) -> dict[str, Any]:
    """Return what is sent."""
    response = RESPONSES[manner.response]
    return {
        "model": model,
        "messages": list(messages),
        manner.limit: manner.answer,
        **({"temperature": 0} if manner.temperature else {}),
        **({"response_format": response} if response else {}),
    }


def conceded(manner: Manner, complaint: str) -> Manner | None:
    """Give up the parameter that a server complains of: the one it names, half the answer where
    that leaves too little room, else the form of the answer; `None` when none is left.

    >>> conceded(Manner(), "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.").limit
    'max_completion_tokens'
    >>> conceded(Manner(response=2, temperature=False), "Bad request") is None
    True
    """
    if is_too_long(complaint):
        return replace(manner, answer=manner.answer // 2)
    if manner.limit == "max_tokens" and "max_completion_tokens" in complaint:
        return replace(manner, limit="max_completion_tokens")
    if manner.temperature and "temperature" in complaint:
        return replace(manner, temperature=False)
    return replace(manner, response=manner.response + 1) if manner.response + 1 < len(RESPONSES) else None


def is_too_long(complaint: str) -> bool:
    """Does a server complain that text and answer together are more than its model takes?"""
    return any(words in complaint.lower() for words in TOO_LONG)

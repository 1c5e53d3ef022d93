"""What an answer's JSON holds: the model's words, whether they are cut off, and what they took."""

from dataclasses import dataclass
from typing import Any

UNLIKELY = 10**9
"""No request takes so many tokens, whatever a server counts."""


@dataclass(frozen=True, slots=True)
class Reply:
    content: str
    is_cut: bool = False
    """Did it end because it was too long?"""


def reply_in(said: Any) -> Reply | None:
    """Return the reply in an answer's JSON, if it holds one."""
    choices = said.get("choices") if isinstance(said, dict) else None
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = choice.get("message") if isinstance(choice, dict) else None
    content = message.get("content") if isinstance(message, dict) else None
    is_cut = isinstance(choice, dict) and choice.get("finish_reason") == "length"
    return Reply(content if isinstance(content, str) else "", is_cut) if is_cut or isinstance(content, str) else None


def usage(said: Any) -> tuple[int, int] | None:
    """Return the tokens asked and answered as the server counts them, if it does so in earnest.

    >>> usage({"usage": {"prompt_tokens": 7, "completion_tokens": 2}}), usage({"usage": {"prompt_tokens": -7}})
    ((7, 2), None)
    """
    told = said.get("usage") if isinstance(said, dict) else None
    counts = [told.get(name) for name in ("prompt_tokens", "completion_tokens")] if isinstance(told, dict) else []
    whole = [count for count in counts if isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= UNLIKELY]
    return (whole[0], whole[1]) if len(whole) == 2 else None


def estimate(characters: int) -> int:
    """Return about how many tokens so many characters are: four each in English."""
    return characters // 4 + 1

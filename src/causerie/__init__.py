"""Causerie reads political and economic news and shows who says what leads to what, and lets you try it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from causerie.corpus import Corpus as Corpus

__all__ = ["Corpus"]


def __getattr__(name: str) -> Any:
    """Load the stages when the first name is asked for, so that importing takes no time."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from causerie import corpus

    return getattr(corpus, name)

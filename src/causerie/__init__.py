"""Causerie reads political and economic news and shows who says what leads to what, and lets you try it."""

from typing import TYPE_CHECKING, Any

from causerie.drawn import Drawn

if TYPE_CHECKING:
    from causerie.corpus import Corpus as Corpus
    from causerie.views.charts.picture import draw as draw

__all__ = ["Corpus", "draw"]


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is, so that importing takes no time."""
    if name == "Corpus":
        from causerie import corpus

        return corpus.Corpus
    if name == "draw":
        from causerie.views.charts import picture

        return picture.draw
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _picture(record: Any) -> Any:
    from causerie.views.charts.picture import draw

    return draw(record)


Drawn.picture = staticmethod(_picture)

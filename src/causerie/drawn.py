"""Records that a notebook shows as pictures.

How one is drawn is told from above, when the package is imported: no record looks back at the views.
"""

from collections.abc import Callable
from typing import Any, ClassVar


class Drawn:
    """A record that a notebook shows as a picture."""

    __slots__ = ()
    picture: ClassVar[Callable[[Any], Any]]
    """Draws a record; the package says how."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        """Draw the record when a notebook asks."""
        bundle: dict[str, str] = type(self).picture(self)._repr_mimebundle_()
        return bundle

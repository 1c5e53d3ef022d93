"""Which name a person meant who asked for one."""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from causerie.errors import NameNotFound
from causerie.names import bare, fold

NEAREST, LISTED = 3, 8
"""Names that an error offers: the nearest to an unknown one, the candidates for an ambiguous one."""
FEWEST_LETTERS = 4
"""With which a name may be asked for: fewer begin too many words."""
Tell = Callable[[str, str], None]
"""Takes the name that was asked for, and the other one that was taken."""
NO_OTHER: Mapping[str, str] = {}
_TELL: ContextVar[Tell] = ContextVar("_TELL", default=lambda asked, taken: None)


@contextmanager
def telling(tell: Tell) -> Iterator[None]:
    """While it lasts, tell once of each name that is taken for one that was asked for otherwise.

    >>> with telling(print):
    ...     taken = [find_name(asked, ["taxes", "jobs"]) for asked in ("the tax", "jobs", "the tax")]
    the tax taxes
    """
    told: set[tuple[str, str]] = set()

    def once(asked: str, taken: str) -> None:
        if (asked, taken) not in told:
            told.add((asked, taken))
            tell(asked, taken)

    token = _TELL.set(once)
    try:
        yield
    finally:
        _TELL.reset(token)


def find_name(asked: str, names: Iterable[str], *, what: str = "name", also: Mapping[str, str] = NO_OTHER) -> str:
    """Return the one name that was meant, or raise `NameNotFound` with the candidates or the nearest names.

    Tried in turn, each only when the one before finds nothing: the name as it is; the same when folded; the name before a
    bracket; the asked words within that, and within a whole name; the asked letters, four or more, at the beginning of a word of a
    name. Whoever is `telling` hears of a name that is not as asked. `also` gives further names by which some of them may be asked for.

    >>> find_name("the tax", ["taxes", "tax evasion"]), find_name("evasion", ["taxes", "tax evasion"])
    ('taxes', 'tax evasion')
    >>> find_name("tax burden", ["taxes", "tax evasion"], also={"tax burden": "taxes"})
    'taxes'
    >>> find_name("tram", ["tram line", "plan (“Council backs tram line”)"]), find_name("plan", ["plan (“Council backs tram line”)"])
    ('tram line', 'plan (“Council backs tram line”)')
    >>> find_name("tax evasoin", ["taxes", "tax evasion"], what="node")
    Traceback (most recent call last):
    causerie.errors.NameNotFound: No node is called 'tax evasoin'. The nearest: 'tax evasion', 'taxes'.
    """
    known = sorted(set(names))
    own = {name: name for name in known}
    meant = {other: name for other, name in also.items() if name in own} | own
    for fits in _ladder(asked):
        found = sorted({name for other, name in meant.items() if fits(other)})
        if found:
            return _only(asked, found, what)
    nearest = _listed(_nearest(asked, known))
    raise NameNotFound(f"No {what} is called {asked!r}. " + (f"The nearest: {nearest}." if nearest else "There are none."))


def find_ending(asked: str, paths: Iterable[str], *, what: str) -> str:
    """Return the one path that was meant, given whole or from one of its slashes on; what was asked where no path ends so.

    Whoever is `telling` hears of a path that was not given whole.

    >>> find_ending("a.txt", ["news/a.txt", "news/data.txt"], what="source")
    'news/a.txt'
    >>> find_ending("a.txt", ["news/a.txt", "old/a.txt"], what="source")
    Traceback (most recent call last):
    causerie.errors.NameNotFound: 'a.txt' may be more than one source: 'news/a.txt', 'old/a.txt'. Give more of the name.
    """
    known = set(paths)
    found = [asked] if asked in known else sorted(path for path in known if asked and path.endswith(f"/{asked}"))
    return _only(asked, found or [asked], what)


def _only(asked: str, found: list[str], what: str) -> str:
    """Return what was found, if it is one; tell of it where it is not as asked."""
    if len(found) > 1:
        raise NameNotFound(f"{asked!r} may be more than one {what}: {_listed(found)}. Give more of the name.")
    if found[0] != asked:
        _TELL.get()(asked, found[0])
    return found[0]


def _ladder(asked: str) -> tuple[Callable[[str], bool], ...]:
    key = fold(asked)
    if not key:
        return (lambda name: name == asked,)
    return (
        lambda name: name == asked,
        lambda name: fold(name) == key,
        lambda name: fold(bare(name)) == key,
        lambda name: f" {key} " in f" {fold(bare(name))} ",
        lambda name: f" {key} " in f" {fold(name)} ",
        lambda name: len(key) >= FEWEST_LETTERS and f" {key}" in f" {fold(name)}",
    )


def _nearest(asked: str, known: list[str]) -> list[str]:
    by_key = {fold(name): name for name in known}
    return [by_key[key] for key in difflib.get_close_matches(fold(asked), by_key, n=NEAREST, cutoff=0)]


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    return ", ".join(map(repr, names[:LISTED])) + more

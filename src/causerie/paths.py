"""Files and folders: which of them are called nearly as one that is not there."""

import os
from collections.abc import Callable, Iterable
from difflib import get_close_matches

NEAREST, ALIKE = 3, 0.6  # paths that are offered; how alike a name has to be, which lets through two letters that changed places
MOST_LISTED = 10_000  # entries of a folder

Fits = Callable[[str], bool]


def did_you_mean(asked: str, fits: Fits = os.path.exists) -> str:
    """Return a sentence with the paths that are called nearly as the one asked for, and fit; empty where there are none."""
    nearest = near(asked, fits)
    return f" Did you mean {' or '.join(map(repr, nearest))}?" if nearest else ""


def near(asked: str, fits: Fits = os.path.exists) -> list[str]:
    """Return the paths nearest to one that is not there: in its folder, or in one that is called nearly as that."""
    if not asked:
        return []
    folder, name = os.path.split(asked.rstrip(os.sep))
    folders = [folder] if os.path.isdir(folder or os.curdir) else near(folder, os.path.isdir)
    found = (os.path.join(each, entry) for each in folders for entry in _alike(name, _entries(each)))
    return [path for path in found if fits(path)][:NEAREST]


def _alike(name: str, entries: Iterable[str]) -> list[str]:
    """The entries that are called nearly so, capitals and what stands behind the last dot aside, the nearest first."""
    by_key: dict[str, str] = {}
    for entry in entries:
        by_key.setdefault(entry.casefold(), entry)
        by_key.setdefault(os.path.splitext(entry)[0].casefold(), entry)
    keys = get_close_matches(name.casefold(), by_key, n=2 * NEAREST, cutoff=ALIKE)
    return list(dict.fromkeys(by_key[key] for key in keys))


def _entries(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder or os.curdir)[:MOST_LISTED])
    except OSError:
        return []

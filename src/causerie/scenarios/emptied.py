"""Why a map holds nothing to simulate: which filter took what, and what to do about it."""

from collections.abc import Iterator

from causerie.records import ALL, CausalMap, Period


def emptied(map_: CausalMap) -> str:
    """Say how many statements each filter left, up to the one that left none.

    >>> emptied(CausalMap(camp="all", edges=(), sieve=(("read", 9), ("say that one thing leads to another", 2), ("before 2026-01-01", 0))))
    'of 9 statements read, 2 say that one thing leads to another, none of them before 2026-01-01'
    """
    return ", ".join(_steps(map_)) if map_.sieve else f"no statement{_filters(map_)} says that one thing leads to another"


def advice(map_: CausalMap) -> str:
    """Say what could fill the map.

    >>> advice(CausalMap(camp="critics", edges=(), threshold=0.8))
    'Choose another camp or lower the threshold or read more.'
    """
    ways = [
        *(["choose another camp"] if map_.camp != ALL else []),
        *(["widen the period"] if map_.period != Period() else []),
        *(["lower the threshold"] if map_.threshold else []),
        "read more",
    ]
    return f"{' or '.join(ways).capitalize()}."


def _steps(map_: CausalMap) -> Iterator[str]:
    (_, read), *steps = map_.sieve
    yield f"of {read:,} statement{'' if read == 1 else 's'} read" if read else "no statement was read"
    before = read
    for number, (words, left) in enumerate(steps):
        if not before:
            return
        yield f"{f'{left:,}' if left else 'none'}{' of them' if number else ''} {_singular(words, left)}"
        before = left
    if before:
        yield f"{'all of which deny' if before > 1 else 'which denies'} it"


def _singular(words: str, count: int) -> str:
    return words.replace("say ", "says ", 1) if count <= 1 and words.startswith("say ") else words


def _filters(map_: CausalMap) -> str:
    whose = "" if map_.camp == ALL else f" by {map_.camp!r}"
    return f"{whose}{f' with confidence {map_.threshold:g} or more' if map_.threshold else ''}"

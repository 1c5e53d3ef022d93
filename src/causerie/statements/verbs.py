"""Verbs in the forms in which texts have them."""

import re
from collections.abc import Iterator


def forms(verbs: str) -> Iterator[str]:
    """Each verb as it stands with he, in the past and in -ing."""
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        if verb in DOUBLING:
            stem += verb[-1]
        past = f"{verb[:-1]}ied" if TO_IES.search(verb) else f"{stem}ed"
        third = f"{verb[:-1]}ies" if TO_IES.search(verb) else f"{verb}{'es' if HISSES.search(verb) else 's'}"
        yield from (verb, third, past, f"{stem}ing")


ABLE = r"(?:(?:to|will|would|could|can|may|might|has|have|had) )*"
"""What may stand before a verb that begins a mention."""
DOUBLING = frozenset("annul ban bar cancel cap deter plug dip drop forbid prop scrap shut spur stem stop strip thin tip trim rob".split())
TO_IES, HISSES = re.compile(r"[^aeiou]y$"), re.compile(r"(?:s|sh|ch|x|z|o)$")

"""Verbs in the forms in which texts have them."""

import re
from collections.abc import Iterator

ABLE = r"(?:(?:to|will|would|could|can|may|might|has|have|had) )*"
"""What may stand before a verb that begins a mention."""
DOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]|(?:equ|qu|spl)i[pt]|annul|cancel|control|deter|forbid|forget|\w+(?:cut|(?<!li)mit|set)")
"""Verbs whose last letter stands twice before an ending."""
TO_IES, HISSES = re.compile(r"[^aeiou]y$"), re.compile(r"(?:s|sh|ch|x|z|o)$")


def forms(verbs: str) -> Iterator[str]:
    """Each verb as it stands with he, in the past and in -ing.

    >>> list(forms("drag limit ratify"))
    ['drag', 'drags', 'dragged', 'dragging', 'limit', 'limits', 'limited', 'limiting', 'ratify', 'ratifies', 'ratified', 'ratifying']
    """
    for verb in verbs.split():
        stem = f"{verb}{verb[-1]}" if DOUBLED.fullmatch(verb) else verb.removesuffix("e")
        past = f"{verb[:-1]}ied" if TO_IES.search(verb) else f"{stem}ed"
        third = f"{verb[:-1]}ies" if TO_IES.search(verb) else f"{verb}{'es' if HISSES.search(verb) else 's'}"
        yield from (verb, third, past, gerund(verb))


def gerund(verb: str) -> str:
    """Return the form in -ing.

    >>> gerund("tax"), gerund("limit"), gerund("offset"), gerund("die"), gerund("guarantee")
    ('taxing', 'limiting', 'offsetting', 'dying', 'guaranteeing')
    """
    if DOUBLED.fullmatch(verb):
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb.removesuffix('e') if not verb.endswith(('ee', 'ye', 'oe')) else verb}ing"

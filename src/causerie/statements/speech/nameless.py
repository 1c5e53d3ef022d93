"""Speakers whom a text does not name: "a spokeswoman said", whom "she added" means."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from causerie.records import Span
from causerie.statements.speech.quotations import SAYING

WHO = {"spokeswoman": "f", "spokesman": "m", "woman": "f", "man": "m"} | dict.fromkeys(
    "aide analyst diplomat economist expert lawyer official researcher source spokesperson trader".split(), ""
)
"""What they are called, and whether that is "m" or "f"."""
WORD = r"[\w’'-]+"
BODY = rf"[A-Z]{WORD}(?: (?:(?:of|for) )?[A-Z]{WORD})*"
CALLED = rf"(?:[Aa]n?|[Oo]ne) ((?:{WORD} ){{0,3}}?({'|'.join(WHO)})\b(?: (?:for|of|at|from|with) (?:the )?{BODY})?)"
SPEAKER = re.compile(rf"\b{CALLED}(?=,? (?:{'|'.join(SAYING)})\b)|\b(?:said|says) {CALLED}")


class Nameless(NamedTuple):
    """Somebody without a name: where, what the text calls him or her, and whether that is "m" or "f"."""

    span: Span
    name: str
    gender: str


def nameless(text: str) -> Iterator[Nameless]:
    """Yield the nameless speakers of a text.

    >>> [who.name for who in nameless("No, a spokesman for Olm Steel said. Yes, said a senior official. A man left.")]
    ['spokesman for Olm Steel', 'senior official']
    """
    for match in SPEAKER.finditer(text):
        name, who = (match[1], match[2]) if match[1] else (match[3], match[4])
        yield Nameless(match.span(1 if match[1] else 3), name, WHO[who])

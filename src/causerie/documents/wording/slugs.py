"""Texts as addresses spell them."""

import re
import unicodedata
from functools import lru_cache

LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "’": None, "'": None})
UMLAUT = re.compile(r"([aou])e")


@lru_cache(maxsize=4096)
def spelled(text: str) -> str:
    """The words of a text as addresses write them: Latin letters without marks, an umlaut as one letter, and digits.

    >>> spelled("Zürich füllt die Straße"), spelled("zuerich-fuellt-die-strasse")
    ('zurich fullt die strasse', 'zurich fullt die strasse')
    """
    plain = unicodedata.normalize("NFKD", text.lower().translate(LETTERS)).encode("ascii", "ignore").decode()
    return UMLAUT.sub(r"\1", " ".join(re.findall(r"[a-z0-9]+", plain)))

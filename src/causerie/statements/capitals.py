"""Capitals that a word has because a sentence begins with it: in the name of a thing it has none."""

import re
from collections.abc import Sequence

from causerie.records import Span
from causerie.statements.things import DOWN, UP

WORD = re.compile(r"[^\W\d_](?:[\w’'&.-]*\w)?")
OPENED = re.compile(r"[“\"‘(\[:—–]\s*$")
"""Behind what begins a sentence within another one, or what is set down as one."""
NEAR = 3
"""Characters before a word in which that is looked for."""
COMMON = re.compile(r"\w{2,}(?:tions?|ments?|ness|ity|ities|ings?|ship|ism|anc(?:e|es|y)|enc(?:e|es|y)|ic|al|ous|ive|able|ful|less)")
"""Endings of words that are hardly ever names; "Italy" and "China" have none of them."""


class Capitals:
    """Which capitals of a document tell that a word is a name.

    >>> text = "Protests go on in Vika, where wheat is dear. Vika waits. Wheat has never cost more. Inflation too."
    >>> capitals = Capitals(text, [(0, 44), (45, 56), (57, 83), (84, len(text))])
    >>> starts = [text.index(word) for word in ("Protests", "Vika", "Vika waits", "Wheat", "Inflation")]
    >>> [capitals.only_begins(at) for at in starts]
    [False, False, False, True, True]
    """

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._begun = {word.start() for each in sentences if (word := WORD.search(text, *each)) is not None}
        words = [(word.group(), word.start()) for word in WORD.finditer(text)]
        self._small = {word for word, _ in words if word[0].islower()}
        self._names = {word for word, start in words if word[0].isupper() and not self._begins(start)}

    def only_begins(self, start: int) -> bool:
        """Does the capital of the word at a place say that a sentence begins, and nothing else?

        Where the text has the word in small letters elsewhere, or it ends as names do not; and where it is no name elsewhere.
        """
        word = WORD.match(self._text, start)
        if word is None or not self._begins(start) or word.group() in self._names:
            return False
        said, small = word.group(), word.group().lower()
        is_common = small in self._small or small in UP or small in DOWN or COMMON.fullmatch(small) is not None
        return said[0].isupper() and said[1:].islower() and is_common and not self._text[word.end() : word.end() + 2].strip()[:1].isupper()

    def lowered(self, name: str, span: Span) -> str:
        """The name of a thing without the capital that its mention has as the beginning of a sentence."""
        is_first = name[:1] == self._text[span[0] : span[0] + 1]
        return name[0].lower() + name[1:] if is_first and name and self.only_begins(span[0]) else name

    def _begins(self, start: int) -> bool:
        return start in self._begun or OPENED.search(self._text, max(0, start - NEAR), start) is not None

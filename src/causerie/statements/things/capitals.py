"""Capitals that a word has because a sentence begins with it: in the name of a thing it has none."""

import re
from collections.abc import Sequence

from causerie.pronouns import PRONOUNS
from causerie.records import Span
from causerie.statements.things.directions import DOWN, UP

WORD = re.compile(r"[^\W\d_](?:[\w’'&.-]*\w)?")
OPENED = re.compile(r"[“\"‘(\[:—–]\s*$")
"""Behind what begins a sentence within another one, or what is set down as one."""
NEAR = 3
"""Characters before a word in which that is looked for."""
COMMON = re.compile(r"\w{4,}(?:tions?|ments?|ities)|(?!(?:bei|boe|har|read|sterl|flem|gold|mann|brown|wyom))\w{3,}ing")
"""Endings of words that are hardly ever names."""
NOUNS = frozenset(
    "aid airports army austerity automation banks bonds borrowing borders bread bureaucracy business capital carbon cars cash children "
    "climate coal corn corruption costs courts credit crime crops currency cuts debt debts deficits deflation demand democracy diesel "
    "dollar drones drought drugs economy elections electricity energy exports factories failure fairness farming fear fees firms fish "
    "floods food freedom freight fuel gas gasoline gold grain growth guns harvests health heat homes housing hunger immigrants imports "
    "income industry innovation interest jobs justice labor labour land law lending loans luck machines markets mergers migrants money "
    "mortgages motorways nationalism oil order patents peace pensions petrol politics polls populism ports poverty power prices profit "
    "profits progress protectionism protests public railways rain rates rebates rents research rice roads robots rules savings schools "
    "science security sentiment ships size slavery speed spending steel stocks strikes subsidies sugar supply surveys talks tariffs tax "
    "taxes technology terrorism thrift timber time tourism tourists trade traffic trains trust truth uncertainty unemployment violence "
    "votes wages war water wealth weapons weather wheat wind wine wood work".split()
)
"""Common nouns that are hardly ever names alone."""

NAMES_TOO = frozenset(
    "amazon apple block boots china chad fox gap meta next orange shell sky snap square target total turkey virgin visa".split()
)
"""Words that are names as well, also where the text has them in small letters."""


class Capitals:
    """Which capitals of a document tell that a word is a name.

    >>> text = "Cheap wheat goes to Vika. Vika waits. Higher wages are cheap. Inflation too."
    >>> capitals = Capitals(text, [(0, 25), (26, 37), (38, 61), (62, len(text))])
    >>> starts = [text.index(word) for word in ("Cheap", "Vika.", "Vika waits", "Higher", "Inflation")]
    >>> [capitals.only_begins(at) for at in starts]
    [True, False, False, True, True]
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
        is_common = small in self._small or small in NOUNS or small in UP or small in DOWN or COMMON.fullmatch(small) is not None
        following = self._text[word.end() : word.end() + 2].strip()[:1]
        return said[0].isupper() and said[1:].islower() and is_common and not following.isupper()

    def mention_only_begins(self, span: Span) -> bool:
        """The same of a mention that is no pronoun. Of 146 annotated mentions of one such word 137 have a name in small letters."""
        return self._text[slice(*span)].strip().lower() not in PRONOUNS | NAMES_TOO and self.only_begins(span[0])

    def lowered(self, name: str, span: Span) -> str:
        """The name of a thing without the capital that its mention has as the beginning of a sentence."""
        is_first = name[:1] == self._text[span[0] : span[0] + 1]
        return name[0].lower() + name[1:] if is_first and name and self.mention_only_begins(span) else name

    def _begins(self, start: int) -> bool:
        return start in self._begun or OPENED.search(self._text, max(0, start - NEAR), start) is not None

"""Short forms of names: acronyms to what the text spells out, a few that need no spelling out, and words of number to leave out."""

import re
from collections.abc import Iterator, Mapping, Set

from causerie.first_names import begins_with_a_first_name
from causerie.statements.actors.people import is_headline

SPELLED = {
    **dict.fromkeys(("US", "U.S", "U.S.", "USA", "U.S.A", "U.S.A.", "America"), "United States"),
    **dict.fromkeys(("UK", "U.K", "U.K."), "United Kingdom"),
    **dict.fromkeys(("EU", "E.U", "E.U."), "European Union"),
    **dict.fromkeys(("UN", "U.N", "U.N."), "United Nations"),
    "AP": "Associated Press",
    "GOP": "Republican Party",
    "Democrat Party": "Democratic Party",
}
"""What every text means by these, though few spell it out."""
LINE = re.compile(r"[^\n]+")
ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
SPELLED_OUT = re.compile(r"\b[A-Z][\w’'-]+(?:,? (?:(?:of|for|and|on|in|to|&) )?(?:the )?[A-Z][\w’'-]+)+")
COUNTED = re.compile(
    r"^(?:(?:all|more|other|another|both|either|even|only|about|over|nearly|almost|roughly|some|several|many|most|much|half|one|two|three|"
    r"hundreds|thousands|millions|dozens|scores|legions|(?:a )?(?:number|group|majority|handful|couple|crowd|lot|few)|"
    r"(?:third|quarter|fifth|tenth|two[ -]thirds|three[ -]quarters)|\d[\d,.]*(?: ?%| percent| per cent)?) of (?:the |these |those |our )?|"
    r"(?:all|more(?! than)|other|both|either|even) (?:of )?(?:the |these |those )?)",
    re.IGNORECASE,
)
"""Words of number before a group: "all of the", "40 percent of", "other"."""
OF_SO_MANY = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*) (?=[a-z])")
"""How many there are, behind how many of them are meant: "two of the seven members"."""
NUMBER = re.compile(
    r"^(?:(?i:about|almost|at least|fewer than|more than|nearly|over|roughly|some|the|up to) )*\d[\d,.]* "
    r"(?=[a-z]{3,})(?!billion|million|per cent|percent)"
)
"""So many of a group: "8,600 dockers"."""
MEANT = frozenset("them us whom those you which".split())
MATCHED = frozenset("sides parties countries governments men women camps".split())
"""Who "both" are is told by nothing else."""
LONGEST = 10
"""Words of a name that is spelled out."""
ALONE = re.compile(r" (?:alone|himself|herself|itself|themselves)$")


def acronyms(text: str) -> dict[str, str]:
    """Return for each acronym of the text the name in the text that has its letters: the one that it stands behind in brackets, else the
    first that is no person's and stands in no headline.

    >>> acronyms("The Bank of Avaria (BA) met the Free Trade Union. The FTU left; so did NATO.")
    {'BA': 'Bank of Avaria', 'FTU': 'Free Trade Union'}
    >>> acronyms("Luca Pavone met the Labour Party. The LP left the Green Alliance (GA). Goran Avari left.")
    {'GA': 'Green Alliance', 'LP': 'Labour Party'}
    """
    used = set(ACRONYM.findall(text))
    told: dict[str, str] = {}
    meant: dict[str, str] = {}
    for line in LINE.findall(text):
        is_title = is_headline(line) and not line.rstrip().endswith(".")
        for short, name, is_told in _spelled_out(line, used):
            if is_told:
                told.setdefault(short, name)
            elif not is_title and not begins_with_a_first_name(name):
                meant.setdefault(short, name)
    return dict(sorted({**meant, **told}.items()))


def _spelled_out(line: str, used: Set[str]) -> Iterator[tuple[str, str, bool]]:
    """Yield the acronyms that a line's names may have, each with the name, and whether it stands behind it in brackets."""
    for match in SPELLED_OUT.finditer(line):
        words = match[0].split()
        for first in range(len(words) - 1):
            for short, count in _initials(words[first : first + LONGEST]).items():
                if short in used:
                    is_told = first + count == len(words) and line.startswith(f" ({short})", match.end())
                    yield short, " ".join(words[first : first + count]).rstrip(","), is_told


def _initials(words: list[str]) -> Mapping[str, int]:
    """Return the acronyms that the words may have from the first on, each with how many words it takes."""
    letters, found = "", {}
    for count, word in enumerate(words, 1):
        letters += word[0] if word[0].isupper() else ""
        if len(letters) > 1 and word[0].isupper():
            found[letters] = count
    return found if words[0][0].isupper() else {}


def uncounted(mention: str) -> str:
    """Return the mention without words of number before it, or "alone" behind it, unless only a pronoun or the like is left.

    >>> uncounted("40 percent of the voters"), uncounted("both President Ruiz"), uncounted("two of them"), uncounted("Ruiz alone")
    ('voters', 'President Ruiz', 'two of them', 'Ruiz')
    >>> uncounted("both sides"), uncounted("both sides of the debate")
    ('both sides', 'sides of the debate')
    """
    rest = COUNTED.sub("", ALONE.sub("", mention))
    rest = OF_SO_MANY.sub("", rest) if rest != mention else rest
    return mention if not rest or rest.split()[0].lower() in MEANT or rest.lower() in MATCHED else rest

"""How a text introduces persons, and what shows that a name is none: it tells who is meant where no first name does."""

import re
from collections.abc import Iterator, Set

from causerie.first_names import begins_with_a_first_name
from causerie.statements.actors.roles import TRADES

WORD = r"[^\W\d_a-z][\w-]*(?:[’'][A-Z]\w+)?"
FULL = rf"{WORD}(?: (?:de |da |del |la |van |von |bin |al )?{WORD}){{1,2}}"
OFFICE = (
    "activist actor actress adviser advisor aide ambassador analyst archbishop architect artist attorney author baker banker bishop "
    "boss businessman businesswoman captain chairman chairwoman chancellor chief coach colonel columnist commissioner congressman "
    "congresswoman deputy diplomat director doctor driver economist editor engineer envoy executive expert farmer fisherman founder "
    "governor historian journalist judge lawmaker lawyer leader legislator lobbyist magistrate magnate mayor minister mogul "
    "negotiator novelist nurse official organiser organizer pastor pensioner poet pollster premier president priest professor "
    "prosecutor psychologist rabbi researcher resident retiree scientist secretary senator sociologist soldier spokesman spokesperson "
    "spokeswoman strategist student surgeon teacher treasurer tycoon veteran widow widower"
).split()
"""What a person is, and hardly a body."""
INTRODUCED = re.compile(
    rf"\b({FULL}), (?:(?:(?:an?|the) (?:[a-z][\w-]* ){{1,3}})?who(?:m|se)?\b|\d\d(?=[,.])"
    rf"|(?:(?:the|an?|its|his|her|their|now|then|\w+['’]s?) )?(?:[\w’'-]+ ){{0,3}}?(?:{'|'.join(OFFICE)})\b)"
    rf"|\b({FULL}) (?:is|was|has been|became|remains|(?:has )?served? as) (?:(?:an?|the|its|\w+['’]s?) )?(?:[\w’'-]+ ){{0,3}}?"
    rf"(?:{'|'.join(OFFICE)})\b"
)
"""Behind the name, what says that it is a person's: "Zyxa Vaal, who", "Zyxa Vaal, 44,", "Zyxa Vaal, the finance minister", "Zyxa Vaal is
mayor"."""
HELD = r"(?P<office>(?:[a-z]+ (?:affairs )?)?minister|president|chancellor|premier|mayor|governor|chairman|chairwoman|speaker)\b"
AS_HELD = r"(?:as |to be )?(?:an? |the |its |their )?(?:(?!former |deputy |vice |shadow |acting )[\w’'-]+ ){0,2}?"
IN_OFFICE = tuple(
    re.compile(rf"\b{pattern}")
    for pattern in (
        rf"(?P<last>{WORD})(?:['’]s)?(?: [a-z][\w-]*){{0,4}} (?:day|elected|in|job|months?|quits|record|resigned|resigns|returns|role|"
        r"serves|served|serving|speech|tenure|term|test|time|trip|weeks?|work|years?) as (?:an? |the )?(?:(?!prime )[a-z]+ )?"
        r"(?P<office>prime minister|minister|president|chancellor|premier|mayor|governor|chairman|chairwoman|leader)\b",
        rf"(?P<last>{WORD})(?:, who)? (?:(?:was|has been|had been) (?:appointed|chosen|elected|inaugurated|named|re-elected|sworn in)"
        rf"|became|has become|took (?:over|office)) {AS_HELD}{HELD}",
        rf"(?:appoint|elect|nam)(?:ed|s|es) (?:{WORD} ){{0,2}}(?P<last>{WORD}) {AS_HELD}{HELD}",
        rf"(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|{WORD}['’]s) (?:[\w’'-]+ ){{0,2}}?{HELD}(?: of {WORD})? is (?:{WORD} ){{1,2}}"
        rf"(?P<last>{WORD})(?! ?{WORD})",
    )
)
"""Who holds an office, by what is done in it ("Vaal faces first test as mayor"), by coming into it, and by being said to be it."""
ARTICLE = re.compile(rf"\b[Tt]he ({FULL})(?! ?{WORD})")
WHICH = re.compile(rf"\b({FULL}),? which\b")


def introduced(text: str) -> Iterator[str]:
    """Yield the names that the text shows to be persons'.

    >>> list(introduced("Zyxa Vaal has been housing minister for a year."))
    ['Zyxa Vaal']
    >>> list(introduced("Zyxa Vaal, who runs a bakery, met Gunn Aust, 44, and Odo Finch, the finance minister, in Olm."))
    ['Zyxa Vaal', 'Gunn Aust', 'Odo Finch']
    """
    return (match[1] or match[2] for match in INTRODUCED.finditer(text))


def in_office(text: str) -> Iterator[tuple[str, str]]:
    """Yield last names with the office that somebody holds, and of a minister with a portfolio that it is a minister.

    >>> list(in_office("Vaal faces first test as prime minister. Aust was elected mayor; her finance minister is Odo Finch."))
    [('Vaal', 'prime minister'), ('Aust', 'mayor'), ('Finch', 'finance minister'), ('Finch', 'minister')]
    """
    for match in (match for pattern in IN_OFFICE for match in pattern.finditer(text)):
        last, office = match["last"], match["office"]
        yield last, office
        if " " in office and office != "prime minister":
            yield last, "minister"


def bodies(text: str, names: Set[str]) -> set[str]:
    """Return which of the names are no person's: an article or ", which" stands beside them, or they end in what companies are.

    >>> sorted(bodies("Clean Shore, which won, sued the Green Choice. Zyxa Vaal left.", {"Clean Shore", "Green Choice", "Zyxa Vaal"}))
    ['Clean Shore', 'Green Choice']
    """
    shown = {match[1] for pattern in (ARTICLE, WHICH) for match in pattern.finditer(text)}
    return {name for name in names if not begins_with_a_first_name(name) and (name in shown or name.split()[-1].lower() in TRADES)}

"""For whom a person speaks: the body that the text puts beside the name."""

import re

from causerie.statements.actors.roles import BODIES, TRADES

STAFF = (
    "adviser|advisor|aide|chair|chairman|chairwoman|director|manager|officer|organizer|secretary-treasurer|spokesman|spokesperson|"
    "spokeswoman|strategist"
)
HEADS = f"{STAFF}|chief|head|leader|member|official|president|representative"
"""Those of whom a text says of what they are: "president of the union"."""
NOUN = r"(?!\w+-based\b)[A-Z](?:[\w&-]|\.(?=[\w,]))+(?:(?<=s)['’](?= [A-Z]))?"
BODY = rf"{NOUN}(?: (?:(?:of|for|and|the) ){{0,2}}{NOUN})*"
BASED = r"[A-Z]\w+-based "
WHOLE = rf"\b(?!(?: [a-z]+['’]?s?)? (?:{'|'.join(sorted(BODIES))})\b)"
"""Behind a body that is named whole: "the Olm" is none in "the Olm builders' union"."""
BEFORE = re.compile(
    rf"(?:(?:{HEADS}) (?:of|for|at|with) (?:the )?(?P<of>{BODY}), "
    r"|(?P<body>[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*?(?: campaign)?)(?:['’]s?)? "
    rf"(?:[a-z]+ |Political |Communications )?(?i:{STAFF}) (?:of (?:[A-Z]\w+ )+)?)$"
)
AFTER = re.compile(
    rf", (?:[\w’'-]+ ){{0,4}}?(?:{HEADS}|executive) (?:of|for|at|with) (?:the )?(?:[a-z]+ |{BASED})?(?P<of>{BODY}){WHOLE}"
    rf"|,? who (?:chairs|directs|founded|heads|leads|runs) (?:the )?(?:[a-z]+ |{BASED})?(?P<led>{BODY}){WHOLE}"
    rf"| of the (?P<whole>{BODY}){WHOLE}"
    rf"| (?:of|from|at) (?P<firm>(?:{NOUN} )+(?:{'|'.join(sorted(map(str.title, TRADES)))}))\b"
    rf"|, (?:the )?(?P<body>{BODY}(?:['’]s?)? campaign)(?:['’]s?)? (?:[a-z]+ )?(?:{STAFF})"
)
BESIDE = 90
"""Characters before and behind a name in which the body stands."""


def affiliation(text: str, start: int, end: int) -> str:
    """Return the body for which the person named at the span speaks, as the text says there; empty if it says nothing.

    >>> text = "Avarian Steel spokeswoman Ana Ruiz met Tom Vega, director of the Ways Institute, and Jim Stone."
    >>> [affiliation(text, at := text.index(name), at + len(name)) for name in ("Ana Ruiz", "Tom Vega", "Jim Stone")]
    ['Avarian Steel', 'Ways Institute', '']
    >>> affiliation("Ana Ruiz, who leads the ruling Farmers' League, left.", 0, 8)
    "Farmers' League"
    >>> affiliation(text := "Chief Executive Officer Ana Ruiz", text.index("Ana"), len(text))
    ''
    """
    found = BEFORE.search(text[max(0, start - BESIDE) : start]) or AFTER.match(text[end : end + BESIDE])
    body = next(filter(None, found.groupdict().values()), "") if found else ""
    return "" if body.startswith("Chief ") else re.sub(r"['’]s?(?= campaign$)", "", body)

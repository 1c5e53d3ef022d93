"""The persons and organisations a text names: fullest names, genders, roles, and where they are spoken of."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from causerie.records import Span
from causerie.statements.things import tidy

TITLES = frozenset(
    "mr mrs ms dr sir president senator sen rep representative congressman congresswoman governor gov secretary minister prime "
    "chancellor judge justice general gen chairman chairwoman mayor king queen pope archbishop speaker former then-president "
    "professor prof attorney ambassador premier vice lord lady first candidate nominee democrat republican fr director".split()
)
FORMS_OF_ADDRESS = frozenset("mr mrs ms dr sir lord lady first former".split())
ABBREVIATED = {"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor"}
ORGANISATIONS = frozenset(
    "agency alliance assembly association authority bank board bureau campaign church coalition college commission committee company "
    "conference congress corp corporation council court department federation foundation front fund government group house "
    "inc institute journal kingdom league mail ministry movement nation nations network news office organization organisation "
    "parliament party police post press republic reserve school senate society states street times treasury tribune union "
    "university workers act america bill city county state york hampshire carolina dakota virginia jersey mexico zealand korea africa "
    "arabia island islands street avenue center day war week hall tower".split()
)
MEN = frozenset(
    "aaron abdul adam ahmed alan albert alberto alejandro alex alexander ali andrew andrés anthony antonio antony barack ben "
    "benjamin bernie bill bob boris brian bruce carl carlos charles charlie chris christopher chuck craig dan daniel david dean "
    "dennis diego don donald douglas ed eduardo edward emmanuel eric ernesto evo fernando frank franklin gary george gerald "
    "glenn gordon greg gregory harry hassan henry hugo ivan jack jacob jair james jason javier jay jean jeb jeff jeffrey jeremy "
    "jerry jesse jim jimmy joe john johnny jon jonathan jorge josé joseph joshua juan julian justin karl keith ken kenneth "
    "kevin larry lawrence leo leonard lindsey louis luis mario mark martin marco matt matthew max michael miguel mike mitch "
    "mitt mohammad mohammed nathan nicolas nicolás nigel omar oscar pablo patrick paul pedro peter phil philip ralph rand randy "
    "ray rex ricardo richard rick robert rodrigo roger ron ronald roy russell sam samuel scott sean sebastián sergio stephen "
    "steve steven ted terry thomas tim timothy todd tom tomás tony vicente victor vincent vladimir walter warren wayne william "
    "xi zachary".split()
)
WOMEN = frozenset(
    "abigail alexandra alice alicia amanda amy ana andrea angela ann anna anne annie barbara beatriz betty beth brenda carly carol "
    "caroline carolyn catherine charlotte christina christine cindy claire claudia condoleezza cristina cynthia dana deborah debbie "
    "diana diane dilma dina donna doris dorothy eleanor elena elizabeth emily emma erin eva evelyn frances gabriela gloria grace "
    "hannah heather heidi helen hillary huma ingrid irene isabel ivanka jane janet jean jennifer jessica jill joan joanna joy joyce "
    "judith judy julia julie karen kate katherine kathleen kathy katie kelly kellyanne kim kimberly kirsten laura lauren leslie linda "
    "lisa lori loretta louise lucía lucy lynn madeleine margaret maria maría marie marilyn marine martha mary megan melania melissa "
    "michelle monica nancy naomi natalie nicola nicole nikki noemí nora olivia pamela patricia paula rachel rebecca rosa rosalía ruth "
    "samantha sandra sara sarah sharon sofía sonia sophie stephanie susan susana sylvia teresa theresa tina valerie vanessa "
    "victoria virginia wendy yvonne".split()
)
PARTICLE = r"(?:de |da |del |la |van |von |bin |al |della )"
WORD = r"(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Jr|Sr)\.|[^\W\d_a-z][\w-]*(?:’[A-Z]\w+|'[A-Z]\w+)?)"
NAME = re.compile(rf"{WORD}(?:[ \t]+{PARTICLE}?{WORD})*")
ROLE = re.compile(rf"({WORD}(?: {PARTICLE}?{WORD})+), (?:the|a|an) (?:[\w-]+ ){{0,3}}?(\w+)(?= of | in | at | and |,|\.)")


@dataclass(frozen=True, slots=True)
class People:
    """Who is named in a text."""

    full: dict[str, str]
    """Last word of a name to the fullest name it ends."""
    places: tuple[tuple[int, str], ...]
    """Where persons are named, and their full names, in text order."""
    roles: dict[str, str]
    """"president", "senator" to the one person of the text who is called so."""
    genders: dict[str, str]
    """Full name to "m" or "f", where the text or the first name tells."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A stretch of capitalised words: the titles before the name, the words of the name, and how far to trust them."""

    titles: tuple[str, ...]
    name: tuple[str, ...]
    weight: float


def people(text: str, mentions: Iterable[Span] = ()) -> People:
    """Collect the persons of a text; `mentions` are spans already read as actors.

    >>> found = people("President Ana Ruiz won. Ms. Ruiz said she would rule alone.")
    >>> found.full, found.places, found.roles
    ({'Ruiz': 'Ana Ruiz'}, ((10, 'Ana Ruiz'), (28, 'Ana Ruiz')), {'president': 'Ana Ruiz'})
    """
    readings = _readings(text)
    full = _full_names(readings)
    titled = {r.name[-1] for r in readings if r.titles}
    spoken = {tidy(text[a:b]).split()[-1] for a, b in mentions if tidy(text[a:b])}
    persons = titled | {last for last, name in full.items() if _is_person(name, last in spoken)}
    named = {last: full.get(last, last) for last in persons if last.lower() not in ORGANISATIONS}
    roles = _roles(readings, text)
    return People(
        full,
        _places(text, named),
        {role: named[min(lasts)] for role, lasts in roles.items() if len(lasts) == 1 and min(lasts) in named},
        {
            name: sex
            for last, name in named.items()
            if (sex := _gender(name, {t for r in readings if r.name[-1] == last for t in r.titles}))
        },
    )


def _readings(text: str) -> list[_Reading]:
    """Return what may be a name; in a headline, where all is capitalised, hardly."""
    lower = set(re.findall(r"\b[^\W\d_A-Z]\w*\b", text))
    lines = [(line[0], 0.1 if is_headline(line[0]) else 1.0) for line in re.finditer(r"[^\n]+", text)]
    found = (_Reading(*_split_titles(match[0].split(), lower), weight) for line, weight in lines for match in NAME.finditer(line))
    return [r for r in found if r.name and r.name[-1] != "I"]


def _full_names(readings: Iterable[_Reading]) -> dict[str, str]:
    """Return for each last word the name of two to four words that is read most often."""
    counts: defaultdict[str, float] = defaultdict(float)
    for reading in readings:
        if 2 <= len(reading.name) <= 4:
            counts[" ".join(reading.name)] += reading.weight
    best: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: -counts[name]):
        best.setdefault(name.split()[-1], name)
    return best


def _roles(readings: Iterable[_Reading], text: str) -> dict[str, set[str]]:
    """Return for each title or role the last words of the names that have it."""
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for title in reading.titles:
            if title not in FORMS_OF_ADDRESS:
                roles[ABBREVIATED.get(title, title)].add(reading.name[-1])
    for match in ROLE.finditer(text):
        roles[match[2].lower()].add(match[1].split()[-1])
    return roles


def is_headline(line: str) -> bool:
    """Is most of the line capitalised, as a title is?"""
    words = re.findall(r"[^\W\d_]\w*", line)
    return len(words) < 25 and sum(w[0].isupper() for w in words) > 0.6 * len(words)


def _split_titles(words: list[str], lower: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split capitalised words into titles and the name after them; a word that also stands in lower case begins no name."""
    titles = []
    while words:
        plain = words[0].lower().rstrip(".,")
        if plain in TITLES and len(words) > 1:
            titles.append(plain)
        elif not (plain == "state" and len(words) > 2) and (plain not in lower or plain in MEN | WOMEN):
            break  # "Secretary of State Ana Ruiz" is not called State
        words = words[1:]
    first = next((n for n, word in enumerate(words[:-1]) if word.lower() in MEN | WOMEN), 0)
    return tuple(titles), tuple(words[first:])  # what stands before a first name is an office or a country


def _is_person(name: str, spoken: bool) -> bool:
    first, last = name.split()[0].lower(), name.split()[-1].lower()
    return last not in ORGANISATIONS and not name.isupper() and (first in MEN | WOMEN or (spoken and len(name.split()) <= 3))


def _gender(name: str, titles: Collection[str]) -> str:
    first = name.split()[0].lower()
    if "mr" in titles or (first in MEN and not {"ms", "mrs"} & set(titles)):
        return "m"
    return "f" if first in WOMEN or {"ms", "mrs"} & set(titles) else ""


def _places(text: str, named: dict[str, str]) -> tuple[tuple[int, str], ...]:
    if not named:
        return ()
    pattern = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, named), key=len, reverse=True)) + r")\b")
    found = []
    for match in pattern.finditer(text):
        name = named[match[0]]
        before = text[: match.start()]
        lead = name[: -len(match[0])]
        start = match.start() - len(lead) if lead and before.endswith(lead) else match.start()
        found.append((start, name))
    return tuple(found)

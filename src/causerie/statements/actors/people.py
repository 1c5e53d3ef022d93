"""The persons and organisations a text names: fullest names, genders, roles, and where they are spoken of."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from causerie.countries import OF_COUNTRY
from causerie.first_names import FAMILIES, FIRST_NAMES, MEN, WOMEN, begins_with_a_first_name, first_name
from causerie.nouns import is_plural
from causerie.records import Span
from causerie.statements.actors.introductions import OFFICE, bodies, in_office, introduced
from causerie.statements.actors.portfolios import portfolios
from causerie.statements.actors.roles import BODIES, ROLES, TRADES
from causerie.statements.phrases import tidy
from causerie.statements.speech.quotations import SAYING

TITLES = frozenset(
    "mr mrs ms dr sir president senator sen rep representative congressman congresswoman governor gov secretary minister prime "
    "chancellor judge justice general gen chairman chairwoman mayor king queen pope archbishop speaker former then-president professor "
    "prof attorney ambassador premier vice lord lady first candidate councillor councilman councilwoman commissioner nominee democrat "
    "republican fr director bishop cardinal monsignor imam rabbi rev reverend sheikh sultan emir duchess baroness sheriff "
    "colonel col captain capt admiral marshal sergeant sgt lieutenant lt taoiseach provost alderman magistrate".split()
)
FORMS_OF_ADDRESS = frozenset("mr mrs ms dr sir lord lady first former".split())
OF_MEN = frozenset("businessman chairman congressman king lord mr pope sir spokesman".split())
OF_WOMEN = frozenset("actress baroness chairwoman duchess congresswoman lady mrs ms queen spokeswoman".split())
ABBREVIATED = {
    **{"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "rev": "reverend"},
    **{"col": "colonel", "capt": "captain", "sgt": "sergeant", "lt": "lieutenant"},
}
ORGANISATIONS = frozenset(
    "agency alliance assembly association authority bank bloc board bureau campaign church coalition college commission committee "
    "company conference congress corp corporation council court department federation foundation front fund government group house inc "
    "institute journal kingdom league mail ministry movement nation nations network news office organization organisation parliament "
    "party police post press republic reserve school senate society states street times treasury tribune union university workers act "
    "america bill city county state york hampshire carolina dakota virginia jersey mexico zealand korea africa arabia island islands "
    "street avenue center day war week hall tower".split()
)
OFFICES = TITLES | frozenset(
    "actor actress author billionaire boss businessman chair chief coach columnist congressman correspondent delegate deputy economist "
    "executive founder host leader legislator lawmaker lieutenant manager pastor spokesman spokeswoman strategist superintendent".split()
)
"""Words that may stand, with a country or a house before them, before the name of a person."""
PERSONAL = (OFFICES | ROLES | frozenset(OFFICE) | frozenset(
    "brother citizen critic daughter father farmer husband mother neighbour owner partner predecessor rival sister son speaker successor "
    "sultan teacher voter wife worker".split()
)) - frozenset("first former prime general vice executive".split())  # fmt: skip
CALLINGS = OFFICES | PERSONAL
"""Words before a name of two words that begin a sentence: "Economist Ana Ruiz"."""
ONE_PERSON = re.compile(r"(?:[a-z](?<!e)ant|(?<!m)ent|ist|ee|man|woman|yer)$")
"""What one person is, and how such nouns end."""
FUNCTION = frozenset(
    "a about after afterwards aren against all although amid an and any are as asked at because before beneath besides between both but "
    "by can could despite did didn do does doesn each either even every for from has "
    "have he her his how however if in is isn it its "
    "following given indeed instead including just later like many may "
    "meanwhile moreover more most neither never no not now of on or other others over per said says she should "
    "since so some still than that the their then these they this those though to under unless unlike until via was wasn we were "
    "what when where whether which while who whom whose why will with within without won would wouldn yet you".split()
)
"""Words that begin a sentence or a title, and no name."""
BEGINNING = frozenset("but he her his if in it its on our she that the their there these they this those we what when you".split())
"""Words that begin a sentence, and end no name of three words."""
UNSAID = TITLES - frozenset("king judge pope justice lord".split())
"""Titles that are no family names."""
SUFFIXES = frozenset("jr sr ii iii iv".split())
PARTICLE = r"(?:de |da |del |la |van |von |bin |al |della )"
WORD = (
    r"(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Rev|Col|Capt|Sgt|Lt|St|Jr|Sr)\.|"
    r"(?!\w+-based\b)[^\W\d_a-z][\w-]*(?:’[A-Z]\w+|'[A-Z]\w+|\.com\b)?)"
)
NAME = re.compile(rf"{WORD}(?:[ \t]+{PARTICLE}?{WORD})*")
ROLE = re.compile(
    rf"({WORD}(?: {PARTICLE}?{WORD}){{1,3}}), (?:the|a|an|its|his|her|their|[A-Z][\w.]+['’]s?) "
    r"(?:(?!of |in |at |for |and |to |by )[\w-]+ ){0,3}?([a-z]+)(?= of | in | at | and | to |,|\.)"
)
INTRODUCED = re.compile(rf"\b({'|'.join(sorted(OFFICES | set(OFFICE)))}),? (?={WORD} )((?:{WORD} ){{1,2}}?{WORD})(?! {WORD})")
"""A name behind an office in small letters: "the economist Ana Ruiz", "Avaria's premier, Ana Ruiz"."""
ENVOY = re.compile(rf"\b([Aa]mbassador|[Ee]nvoy) to (?:the )?(?:{WORD} ){{1,3}}?{WORD} ({WORD})\b(?! {WORD})")
"""Who speaks for a country in another one: "ambassador to Avaria Ana Ruiz"."""
SPEAKER = re.compile(rf"\bsaid (?:{WORD} ){{1,3}}({WORD})")
SPEAKING = (
    *SAYING,
    *(
        "accused agrees applauded attacked believed believes blamed blasted called condemned congratulated criticised criticized "
        "defended demanded denounced disagreed disagrees dismissed doubted doubts expected expects feared fears hailed hoped hopes "
        "insists mocked opposed opposes pledged praised rejected slammed supported supports thanked thinks thought threatened urged "
        "wanted wants warns welcomed"
    ).split(),
)
"""What shows that somebody speaks or has a view, though it may be told without a quotation."""
BEHIND_NAME = (
    r"(?:,[^,.“”\"]{0,60},| (?:of|at|from|for|with) (?:the )?[A-Z][^,.“”\"]{0,50}?| \([^)]{1,30}\))?(?: (?:also|later|then|[a-z]+ly))?"
)
"""What may stand between a name and a verb: who the person is, where from, and how it is said."""
SAYS = re.compile(rf"{BEHIND_NAME} (?:{'|'.join(SPEAKING)})\b|, (?:{'|'.join(SPEAKING)})\b(?! (?:the |[a-z]+ )?[A-Z])")
"""Behind a name; what is said of the person may stand between, or before the name and end with a comma. ", said Ruiz" is of another."""
OF_ONESELF = re.compile(rf"{BEHIND_NAME} (?:{'|'.join(SPEAKING)}) (?:that )?(he|she|his|her)\b")
"""Behind a name, what tells whether a man or a woman speaks: of 97 persons whose first names tell, it tells 92 rightly."""
ENDS_IN, SHORT = {"a": "f", "o": "m"}, 3
"""Last letters of first names that tell as much, of longer ones: of 380 listed ones in -a 350 are women's, of 99 in -o 88 men's."""
SAID = re.compile(rf"\b(?:said|says) (?:{WORD} ){{0,3}}$")
"""Before a name and its titles."""
BESIDE_NAME = re.compile(r", | (?:of|for|from|at|with|and|who|which|that) ")
"""Behind a name, where something else begins."""
ONE_WORD = re.compile(r"[^\W\d_][\w-]*(?:[’'][A-Z]\w+)?")


BESIDE = 60
"""Characters before a name in which its titles stand."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is named, with the full name, and the count of times so far."""

    at: int
    end: int
    name: str
    nth: int = 1
    speaks: bool = False
    """With a verb of saying beside it."""


@dataclass(frozen=True, slots=True)
class People:
    """Who is named in a text."""

    full: dict[str, str]
    """Last word of a name to the fullest name it ends."""
    families: dict[str, tuple[str, ...]]
    """Last word of a name to the names that begin with a first name and end with it, the most frequent first."""
    called: dict[str, str]
    """First word to the full name of the one person or company that has it."""
    places: tuple[Place, ...]
    """Where persons are named, in text order."""
    roles: dict[str, frozenset[str]]
    """"president", "senator" to the persons of the text who are called so."""
    genders: dict[str, str]
    """Full name to "m" or "f", where the text or the first name tells."""
    persons: frozenset[str]
    """Full names of the persons."""
    unsure: frozenset[str] = frozenset()
    """Those that are taken for persons only because they act, and may be bodies."""

    def of(self, title: str, last: str) -> str | None:
        """Return the full name with the last one, of a woman after "Mrs." and a man after "Mr."."""
        name, sex = self.full.get(last), {"mr": "m", "mrs": "f", "ms": "f"}.get(title.lower().rstrip("."))
        if name is None or sex is None or self.genders.get(name, sex) == sex:
            return name
        return next((other for other in self.families.get(last, ()) if self.genders.get(other) == sex), name)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A stretch of capitalised words: the titles before the name, the words of the name, and how far to trust them."""

    titles: tuple[str, ...]
    name: tuple[str, ...]
    weight: float

    @property
    def last(self) -> str:
        return self.name[-1]


def people(text: str, mentions: Iterable[Span] = ()) -> People:
    """Collect the persons of a text; `mentions` are spans already read as actors.

    >>> found = people("President Ana Ruiz won. Ms. Ruiz said she would rule alone.")
    >>> found.full, found.called, found.roles
    ({'Ruiz': 'Ana Ruiz'}, {'Ana': 'Ana Ruiz'}, {'president': frozenset({'Ana Ruiz'})})
    >>> [(place.at, place.name) for place in found.places]
    [(10, 'Ana Ruiz'), (28, 'Ana Ruiz')]
    """
    readings = _readings(text)
    full = _full_names(readings)
    titles = _titles(readings)
    acting = {name.split()[-1] for a, b in mentions if (name := tidy(BESIDE_NAME.split(tidy(text[a:b]))[0]))}
    offices = [
        *((match[1], match[2].split()[-1]) for match in INTRODUCED.finditer(text)),
        *((role, last) for last, role in in_office(text)),
        *((match[1].lower(), match[2]) for match in ENVOY.finditer(text)),
    ]
    shown = {last for last in titles if titles[last]} | {last for _, last in offices}
    shown |= {name.split()[-1] for name in introduced(text) if _may_be_a_person(name)}
    spoken = acting | {match[1] for match in SPEAKER.finditer(text)} | shown
    shown -= {last for last in shown if last in full and not titles.get(last) and not _is_person(full[last], spoken=True)}
    no_persons = {name for name in bodies(text, set(full.values())) if name.split()[-1] not in shown}
    persons = shown | {last for last, name in full.items() if _is_person(name, last in spoken) and name not in no_persons}
    full |= {last: _without_country(full[last]) for last in persons if last in full}
    named = {last: full.get(last, last) for last in persons if last.lower() not in ORGANISATIONS}
    families = {last: names for last, names in _families(readings).items() if last in named}
    everybody = {*named.values(), *(name for names in families.values() for name in names)}
    genders = {name: sex for name in sorted(everybody) if (sex := _gender(name, titles.get(name.split()[-1], set())))}
    roles = {role: frozenset(named[last] for last in lasts if last in named) for role, lasts in _roles(readings, text, offices).items()}
    unsure = frozenset(name for last, name in named.items() if last not in shown and not begins_with_a_first_name(name))
    found = People(
        full,
        families,
        _called({*named.values(), *(name for name in no_persons if name.split()[-1].lower() in TRADES)}, text),
        (),
        roles,
        genders,
        frozenset(everybody),
        unsure,
    )
    placed = replace(found, places=tuple(_places(text, named, found)))
    return replace(placed, genders=_told_of_themselves(text, placed) | genders)


def _families(readings: Iterable[_Reading]) -> dict[str, tuple[str, ...]]:
    """Return for each last word the names of two or three words with a first name, the most frequent first."""
    names = Counter(" ".join(r.name) for r in readings if 2 <= len(r.name) <= 3 and begins_with_a_first_name(r.name[0]))
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, _ in names.most_common():
        found[name.split()[-1]].append(name)
    return {last: tuple(family) for last, family in found.items()}


def _titles(readings: Iterable[_Reading]) -> dict[str, set[str]]:
    """Return for each last word of a name the titles that stand before it."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        titles[reading.last].update(reading.titles)
    return titles


def _called(names: Iterable[str], text: str) -> dict[str, str]:
    """Return for each first word the one full name that begins with it; for a family's name that stands first, the one named first.

    >>> _called(["Ana Ruiz", "Tom Vega", "Tom Stone"], "")
    {'Ana': 'Ana Ruiz'}
    >>> _called(["Xi Jinping", "Lee Soo-ah", "Lee Min-jun"], "Xi Jinping met Lee Soo-ah; so did Lee Min-jun.")
    {'Xi': 'Xi Jinping', 'Lee': 'Lee Soo-ah'}
    """
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if len(name.split()) == 2 or (len(name.split()) == 3 and begins_with_a_first_name(name)):
            firsts[name.split()[0]].add(name)
    known = {first: found for first, found in sorted(firsts.items()) if first.lower() not in OF_COUNTRY}
    one = {first: min(found) for first, found in known.items() if len(found) == 1 and (len(first) > 2 or first in FAMILIES)}
    return one | {first: min(found, key=lambda name: (text.find(name), name)) for first, found in known.items() if first in FAMILIES}


def _readings(text: str) -> list[_Reading]:
    """Return what may be a name; in a headline, where all is capitalised, only what begins with a first name."""
    lower = set(re.findall(r"\b[^\W\d_A-Z]\w*\b", text))
    found: list[_Reading] = []
    for line in re.finditer(r"[^\n]+", text):
        headline = is_headline(line[0])
        for match in NAME.finditer(line[0]):
            titles, name = _split_titles(match[0].split(), lower)
            if headline:
                found += [_Reading(titles if name == begun else (), _in_headline(begun), 0.1) for begun in _begun(name)]
            else:
                found.append(_Reading(titles, _without_end(name), 1.0))
    return [r for r in found if r.name and len(r.last.rstrip(".")) > 1 and (r.name[:-1] or r.last.lower() not in UNSAID)]


def _begun(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words from each first name on, which begins a name in a headline: "Tom Vega Says Ana Ruiz Won"; else all of them."""
    firsts = [
        n for n, word in enumerate(words[:-1]) if begins_with_a_first_name(word) and (n == 0 or not begins_with_a_first_name(words[n - 1]))
    ]
    return [words[n:] for n in firsts] or [words]


def _in_headline(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first name and the last of what begins with a first name, else only the last word.

    >>> _in_headline(("Ana", "Ruiz", "Takes", "Aim")), _in_headline(("Absent", "Ruiz"))
    (('Ana', 'Ruiz'), ('Ruiz',))
    """
    if words and begins_with_a_first_name(words[0]):
        return words[: 3 if words[1:] and words[1].endswith(".") else 1 if words[1:] and words[1].lower() in FUNCTION else 2]
    return words[-1:]


def _without_end(words: tuple[str, ...]) -> tuple[str, ...]:
    """Drop "Jr." and "III", which are no last name, and what begins the next sentence: "Ana Ruiz It's"."""
    last = words[-1].lower().rstrip(".") if len(words) > 1 else ""
    return words[:-1] if last in SUFFIXES or (last in BEGINNING and len(words) > 2) else words


def _full_names(readings: Iterable[_Reading]) -> dict[str, str]:
    """Return for each last word the name of two to four words that is read most often, with its first name if that is read too."""
    counts: defaultdict[str, float] = defaultdict(float)
    for reading in readings:
        if 2 <= len(reading.name) <= 4:
            counts[" ".join(reading.name)] += reading.weight
    best: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: (not begins_with_a_first_name(name), -counts[name])):
        known = best.setdefault(name.split()[-1], name)
        if name.endswith(f" {known}") and begins_with_a_first_name(name) and not begins_with_a_first_name(known):
            best[name.split()[-1]] = name
        if known.endswith(f" {name}") and not begins_with_a_first_name(known) and name.split()[-1].lower() not in ORGANISATIONS:
            best[name.split()[-1]] = name  # "Ana Ruiz" rather than "Economist Ana Ruiz"
    return {last: name for last, name in best.items() if (begins_with_a_first_name(name) or not is_plural(name)) and name != "White House"}


def _roles(readings: Iterable[_Reading], text: str, offices: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Return for each title or role the last words of the names that have it; who had it has another: "former president"."""
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        rank = next((f"{rank} " for rank in ("vice", "former") if rank in reading.titles), "")
        for title in reading.titles:
            if title not in FORMS_OF_ADDRESS:
                roles[rank + ABBREVIATED.get(title, title)].add(reading.last)
    for role, last in (*((match[2], match[1].split()[-1]) for match in ROLE.finditer(text)), *offices, *portfolios(text)):
        roles[role].add(last)
    return roles


def is_one_person(noun: str) -> bool:
    """Does a noun in small letters say what one person is?

    >>> [noun for noun in ("tenant", "minister", "wife", "parliament", "committee", "government") if is_one_person(noun)]
    ['tenant', 'minister', 'wife']
    """
    return noun in PERSONAL or (noun not in BODIES and ONE_PERSON.search(noun) is not None)


def is_headline(line: str) -> bool:
    """Is most of the line capitalised, as a title is?"""
    words = re.findall(r"[^\W\d_]\w*", line)
    return len(words) < 25 and sum(w[0].isupper() for w in words) > 0.6 * len(words)


def _split_titles(words: list[str], lower: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split capitalised words into titles and the name after them; a word that also stands in lower case begins no name."""
    titles: list[str] = []
    while words:
        plain = words[0].lower().rstrip(".,")
        if (plain in TITLES and len(words) > 1) or (plain in CALLINGS and len(words) == 3 and words[-1].lower() not in ORGANISATIONS):
            titles.append(plain)
        elif (
            plain not in FUNCTION
            and not _is_acronym(words)
            and not (plain == "state" and len(words) > 2)
            and (plain not in lower or plain in FIRST_NAMES)
        ):
            break  # "Secretary of State Ana Ruiz" is not called State
        words = words[1:]
    office = _office(words)
    if office:
        titles += [plain for word in words[: office + 1] if (plain := word.lower().rstrip(".,")) in OFFICES]
        words = words[office + 1 :]
    first = next((n for n, word in enumerate(words[:-1]) if begins_with_a_first_name(word)), 0)
    return tuple(titles), tuple(words[first:])  # what stands before a first name is an office or a country


def _is_acronym(words: Sequence[str]) -> bool:
    """Does an acronym stand before another name: "told KTV Ruiz"?"""
    return len(words) == 2 and len(words[0]) > 2 and words[0].isupper() and words[1].istitle() and words[1].lower() not in ORGANISATIONS


def _office(words: list[str]) -> int:
    """Return where the last office stands that has something before it, and a name of its own behind it.

    >>> _office("Avarian Prime Minister Ana Ruiz".split()), _office("Justice Department".split())
    (2, 0)
    """
    found = (n for n in range(len(words) - 2, 0, -1) if words[n].lower().rstrip(".,") in OFFICES)
    return next((n for n in found if words[-1].lower() not in ORGANISATIONS), 0)


def _is_person(name: str, spoken: bool) -> bool:
    is_body = name.split()[-1].lower() in ORGANISATIONS or name.isupper()
    return not is_body and (begins_with_a_first_name(name.split()[0]) or (spoken and len(name.split()) <= 3))


def _without_country(person: str) -> str:
    """Return a person's name of three words without where he or she comes from.

    >>> _without_country("Chilean Zyxa Vaal"), _without_country("Ana Maria Ruiz"), _without_country("German Vaal")
    ('Zyxa Vaal', 'Ana Maria Ruiz', 'German Vaal')
    """
    first, _, rest = person.partition(" ")
    return rest if len(person.split()) == 3 and first.lower() in OF_COUNTRY else person


def _may_be_a_person(words: str) -> bool:
    """Are there two words that are neither such as begin a sentence nor an organisation's?

    >>> _may_be_a_person("For Zyxa Vaal"), _may_be_a_person("In Velmar"), _may_be_a_person("United Nations Educational")
    (True, False, False)
    """
    small = words.lower().split()
    return len([word for word in small if word not in FUNCTION]) > 1 and not ORGANISATIONS & set(small)


def _gender(name: str, titles: Collection[str]) -> str:
    """Return "m" or "f" by the first name, else by the form of address."""
    first = first_name(name)
    men, women = first in MEN, first in WOMEN
    if men == women:
        men, women = bool(OF_MEN & set(titles)), bool(OF_WOMEN & set(titles))
    return "m" if men and not women else "f" if women and not men else ""


def _told_of_themselves(text: str, known: People) -> dict[str, str]:
    """ "m" or "f" of those whose names do not tell: by "Vaal said she would", else by the last letter of a first name."""
    said: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for place in known.places:
        if place.name not in known.genders and (match := OF_ONESELF.match(text, place.end)):
            said[place.name].update(["m" if match[1] in ("he", "his") else "f"])
    firsts = ((name, name.split()[0]) for name in known.persons if " " in name)
    told = {name: ENDS_IN[first[-1]] for name, first in firsts if len(first) > SHORT and first[-1] in ENDS_IN}
    return told | {name: counts.most_common(1)[0][0] for name, counts in said.items()}


def _places(text: str, named: Mapping[str, str], found: People) -> Iterator[Place]:
    """Yield where persons are named: by last name, with what stands before it of the full name, or by first name alone."""
    counts: Counter[str] = Counter()
    word = ""
    for match in ONE_WORD.finditer(text):
        before, word = word, match[0]
        if word not in named and word not in found.called:
            continue
        name = _named(word, before, text[match.end() + 1 : match.end() + 2], named, found)
        if name is None:
            continue
        lead = name[: -len(match[0])] if name.endswith(match[0]) else ""
        start = match.start() - len(lead) if lead and text.startswith(lead, match.start() - len(lead)) else match.start()
        counts[name] += 1
        speaks = SAYS.match(text, match.end()) or SAID.search(text, max(0, start - BESIDE), start)
        yield Place(start, match.end(), name, counts[name], speaks is not None)


def _named(word: str, before: str, after: str, named: Mapping[str, str], found: People) -> str | None:
    """Return who is named by a word, by the word before it and the letter after it."""
    if word in named:
        return f"{before} {word}" if f"{before} {word}" in found.families.get(word, ()) else found.of(before, word) or named[word]
    called = found.called.get(word)
    return called if called in found.persons and not after.isupper() else None

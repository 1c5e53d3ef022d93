"""The noun that a name turns on, and whether it is one or many."""

import re

from causerie.first_names import FIRST_NAMES
from causerie.names import ARTICLE, bare, singular
from causerie.pronouns import WITH_MANY

WITHOUT_ENDING = ("people", "police", "smen", "rmen", "women", "goods", "arms")
"""Ends of plurals that have no -s, or no singular without it."""
NAMED_LIKE_MANY = set(
    """
    reuters siemens athens brussels sanders woolworths netherlands philippines massachusetts illinois kansas arkansas honduras barclays
    mercedes hughes jones james thomas williams adams evans edwards roberts peters rogers stevens walters myers meyers powers ellis barnes
    """.split()
)
ONE_BY_NAME = {
    "united states",
    "united nations",
    "united arab emirates",
    "bosnia and herzegovina",
    "trinidad and tobago",
    "antigua and barbuda",
}
"""One, though the word they end in is many elsewhere."""
MOVING = set(
    """
    rising falling growing soaring declining shrinking dwindling mounting looming surging sinking climbing slowing existing ongoing
    remaining living working developing emerging leading competing neighbouring neighboring opposing outstanding
    increasing decreasing warring struggling lasting overlapping
    """.split()
)
"""Said of what moves by itself ("rising prices"); other words in -ing do something to what follows ("cutting taxes")."""
NAMING = set(
    """
    spending borrowing lending funding fundraising banking trading manufacturing mining farming fishing shipping housing heating clothing
    advertising engineering nursing purchasing parking zoning voting polling sentencing gambling beijing boeing wyoming
    """.split()
)
"""Words in -ing that name a thing or place ("spending cuts")."""
OF_GROUPS = tuple("an crat ist yst er or ant ent ert zen green ee ate ic ive al force guard court nation group ally aide state ty".split())
"""Endings of nouns for members of groups: with one of these the last word of a capitalised name is no family name."""
PARTICIPLES = "made built paid held seen brought bought sold taken given sent hit hurt left driven drawn lost spent born agreed guaranteed"
QUALIFIER = re.compile(
    r"\s+(?:of|from|in|into|for|at|on|to|by|with|without|against|between|who|that|across|among|within|outside|inside|and)\b"
    rf"|(?:(?<=[a-z]{{2}}[^\W_isu]s)|(?<=people)|(?<=men))\s+(?:[a-z]+(?<!e)ed|{'|'.join([*PARTICIPLES.split(), *sorted(MOVING)])})\b"
)
"""What begins to say more of a noun: a word such as "of", or after a plural what was done to it ("tariffs imposed in 2019")."""
GENERAL = frozenset(
    """
    plan proposal scheme programme program project initiative strategy policy package blueprint roadmap framework draft idea approach
    offer bid request pledge promise pitch option alternative solution
    decision move step action measure effort attempt intervention response reaction announcement statement change shift reform overhaul
    ruling verdict judgment judgement appeal lawsuit vote referendum motion resolution result outcome
    deal agreement accord pact compromise settlement arrangement treaty contract bargain merger acquisition takeover
    bill law legislation act amendment rule clause provision directive ordinance decree mandate
    levy surcharge cap limit ceiling threshold target goal deadline quota condition requirement
    ban cut cutback closure delay freeze rise increase hike reduction removal repeal suspension withdrawal cancellation shutdown
    extension rollout launch opening transition resignation dismissal appointment nomination campaign
    thing issue matter problem situation circumstance event incident question factor reason process system review report study finding
    talk discussion meeting dispute
    """.split()
)
"""Nouns, in their singular, that alone say nothing outside their own text: which plan, a decision on what, a cut of what. A noun that names
one thing wherever it stands (inflation, war, abortion, regulation, demand) is none, though its texts may each mean a part of it."""
MONEY = frozenset("money cash sum fund".split())
"""The same of money: whose, and for what."""


def head(name: str) -> str:
    """Return the noun that a name turns on: the last word before "of", "from", "who" and the like.

    >>> head("the leading critics of the bill"), head("traffic into suburbs"), head("plan (“Council backs tram line”)")
    ('critics', 'traffic', 'plan')
    """
    return (QUALIFIER.split(bare(name).strip())[0].split() or [""])[-1]


PAIR = re.compile(r"^[A-Z]\w+(?: [A-Z]\w+)? and [A-Z]\w+(?: [A-Z]\w+)?$")
"""Two names."""


def is_plural(name: str) -> bool:
    """Does the name take a verb for many? Told by the ending of its head, except where that is no plural.

    An act is one, of however many things; so is a person or a place, though its name may end in -s.

    >>> [name for name in ("new jobs", "Democrats", "people", "higher prices", "Spain and Peru") if not is_plural(name)]
    []
    >>> [name for name in ("tariffs imposed in 2019", "spending cuts", "far-reaching cuts", "They", "those who pay") if not is_plural(name)]
    []
    >>> [name for name in ("cutting taxes", "to raise taxes", "United States", "Bernie Sanders", "Evo Morales") if is_plural(name)]
    []
    >>> [name for name in ("Magda Rivers", "Bo Torrens") if is_plural(name)], is_plural("Green Voters")
    ([], True)
    >>> [name for name in ("a tariff imposed on cars", "cutting taxes raised in 2019", "that", "World War I") if is_plural(name)]
    []
    """
    name = bare(name)
    first, noun = name.casefold().split(" ")[0], head(name).casefold()
    one = singular(noun)
    if ARTICLE.sub("", name.casefold()).strip() in ONE_BY_NAME:
        return False
    if noun.endswith(WITHOUT_ENDING) or PAIR.search(name) or (first == noun and noun in WITH_MANY):
        return True
    if one == noun or noun in NAMED_LIKE_MANY:
        return False
    if first != noun and (first == "to" or _is_act(first)):
        return False
    return not _is_proper(name) or (one.endswith(OF_GROUPS) and (first == noun or first not in FIRST_NAMES))


def _is_act(first: str) -> bool:
    """Does the word, with others after it, say what is done to them?"""
    return first.endswith("ing") and "-" not in first and first not in MOVING | NAMING


def _is_proper(name: str) -> bool:
    """Is it a proper name of several words, by its capitals?"""
    words = name.split()
    return len(words) > 1 and not QUALIFIER.search(name) and all(word[:1].isupper() and not word.isupper() for word in words)

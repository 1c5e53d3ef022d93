"""Names of nodes and camps: which spellings mean the same, which one to show, and which one a person meant."""

import difflib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from causerie.errors import NameNotFound

ARTICLE = re.compile(r"\bthe\b|^an?\b")
POSSESSIVE = re.compile(r"'s\b|'")
DOT_OF_LETTERS = re.compile(r"(?<=[^\W\d_])\.")
WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*%?")
ACCENT = re.compile("[\u0300-\u036f]")
IRREGULAR = {"crises": "crisis", "analyses": "analysis", "men": "man", "women": "woman", "children": "child", "lives": "life"}
# Words whose -s is no plural, or whose singular means something else.
UNCHANGED = {"news", "series", "species", "means", "arms", "goods", "customs", "politics", "economics", "physics", "ethics", "texas"}
NO_PLURAL = ("ss", "us", "is")
WITHOUT_ENDING = ("people", "police", "smen", "rmen", "women", "goods", "arms")
"""Ends of plurals that have no -s, or no singular without it."""
NAMED_LIKE_MANY = set(
    """
    reuters siemens athens brussels sanders woolworths netherlands philippines massachusetts illinois kansas arkansas honduras barclays
    mercedes hughes jones james thomas williams adams evans edwards roberts peters rogers stevens walters myers meyers powers ellis barnes
    """.split()
)
COUNTRIES = {
    "united states",
    "united nations",
    "united arab emirates",
    "bosnia and herzegovina",
    "trinidad and tobago",
    "antigua and barbuda",
}
"""One by name, though the word they end in is many elsewhere."""
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
OF_GROUPS = tuple("an crat ist yst er or ant ent ert en ee ate ic ive al force guard court nation group ally aide state ty".split())
"""Endings of nouns for members of groups: with one of these the last word of a capitalised name is no family name."""
PARTICIPLES = "made built paid held seen brought bought sold taken given sent hit hurt left driven drawn lost spent born agreed guaranteed"
QUALIFIER = re.compile(
    r"\s+(?:of|from|in|into|for|at|on|to|by|with|without|against|between|who|that|across|among|within|outside|inside|and)\b"
    rf"|(?:(?<=[a-z]{{2}}[^\W_isu]s)|(?<=people)|(?<=men))\s+(?:[a-z]+(?<!e)ed|{'|'.join([*PARTICIPLES.split(), *sorted(MOVING)])})\b"
)
"""What begins to say more of a noun: a word such as "of", or after a plural what was done to it ("tariffs imposed in 2019")."""
NEAREST, LISTED = 3, 8
"""Names that an error offers: the nearest to an unknown one, the candidates for an ambiguous one."""
FEWEST_LETTERS = 4
"""With which a name may be asked for: fewer begin too many words."""
Tell = Callable[[str, str], None]
"""Takes the name that was asked for, and the other one that was taken."""
NO_OTHER: Mapping[str, str] = {}
_TELL: ContextVar[Tell] = ContextVar("_TELL", default=lambda asked, taken: None)

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


HE, SHE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
THEY, IT = frozenset("they them their theirs themselves".split()), frozenset("it its itself".split())
FIRST = frozenset("i me my mine myself we us our ours ourselves".split())
WITH_MANY = frozenset("i we you they these those both many".split())
"""Of the words that stand alone, those that take a verb for many."""
PRONOUNS = HE | SHE | THEY | IT | FIRST | frozenset("who whom whose which what that this these those you your one both".split())

UNNAMING = PRONOUNS - {"mine"} | frozenset("all another each few many most neither nobody none other several some".split())
"""Those that are no name of a thing either, and further words that alone mean another thing, or others, in each text; in the singular."""


def is_name(name: str) -> bool:
    """Does the name name something? A pronoun that nobody could resolve means another thing in each text.

    >>> is_name("taxes"), is_name("It"), is_name("US"), is_name("mine"), is_name("Others")
    (True, False, True, True, False)
    """
    return fold(name) not in UNNAMING or (len(name) > 1 and name.isupper())


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """Return the key under which trivial variants of a name meet: case, accents, articles, possessives, plurals, dots and dashes.

    It joins only what a reader would not tell apart; that "tax burden" is "taxes" is for a curator to say.

    >>> fold("The U.S.'s Taxes") == fold("US tax")
    True
    >>> fold("role of the Central Bank") == fold("role of central bank") != fold("central bank")
    True
    """
    plain = ACCENT.sub("", unicodedata.normalize("NFKD", name)).casefold().replace("’", "'")
    words = WORD.findall(DOT_OF_LETTERS.sub("", POSSESSIVE.sub("", plain)))
    kept = WORD.findall(ARTICLE.sub("", " ".join(words)))
    return " ".join(map(_singular, kept or words)) or plain.strip()


def _singular(word: str) -> str:
    """Drop a plural ending; what is left is a key, not always a word.

    >>> [_singular(word) for word in "taxes prices allies crises gas virus congress politics critics".split()]
    ['tax', 'price', 'ally', 'crisis', 'gas', 'virus', 'congress', 'politics', 'critic']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(NO_PLURAL) or word in UNCHANGED:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "sses", "shes", "ches")) else word[:-1]


def bare(name: str) -> str:
    """Return the name without what stands behind it in brackets.

    >>> bare("plan (“Council backs tram line”)"), bare("taxes")
    ('plan', 'taxes')
    """
    return name.partition(" (")[0]


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
    >>> [name for name in ("a tariff imposed on cars", "cutting taxes raised in 2019", "that", "World War I") if is_plural(name)]
    []
    """
    name = bare(name)
    first, noun = name.casefold().split(" ")[0], head(name).casefold()
    one = _singular(noun)
    if ARTICLE.sub("", name.casefold()).strip() in COUNTRIES:
        return False
    if noun.endswith(WITHOUT_ENDING) or PAIR.search(name) or (first == noun and noun in WITH_MANY):
        return True
    if one == noun or noun in NAMED_LIKE_MANY:
        return False
    if first != noun and (first == "to" or _is_act(first)):
        return False
    return not _is_proper(name) or one.endswith(OF_GROUPS)


def _is_act(first: str) -> bool:
    """Does the word, with others after it, say what is done to them?"""
    return first.endswith("ing") and "-" not in first and first not in MOVING | NAMING


def _is_proper(name: str) -> bool:
    """Is it a proper name of several words, by its capitals?"""
    words = name.split()
    return len(words) > 1 and not QUALIFIER.search(name) and all(word[:1].isupper() and not word.isupper() for word in words)


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Return, for each folded name, the spelling to show: the commonest, then the shortest.

    >>> spellings(["Taxes", "taxes", "taxes", "the tax"])
    {'tax': 'taxes'}
    """
    variants: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for name, count in Counter(names).items():
        variants[fold(name)].append((-count, len(name), name))
    return {key: min(variants[key])[2] for key in sorted(variants)}


@contextmanager
def telling(tell: Tell) -> Iterator[None]:
    """While it lasts, tell once of each name that is taken for one that was asked for otherwise.

    >>> with telling(print):
    ...     taken = [find_name(asked, ["taxes", "jobs"]) for asked in ("the tax", "jobs", "the tax")]
    the tax taxes
    """
    told: set[tuple[str, str]] = set()

    def once(asked: str, taken: str) -> None:
        if (asked, taken) not in told:
            told.add((asked, taken))
            tell(asked, taken)

    token = _TELL.set(once)
    try:
        yield
    finally:
        _TELL.reset(token)


def find_name(asked: str, names: Iterable[str], *, what: str = "name", also: Mapping[str, str] = NO_OTHER) -> str:
    """Return the one name that was meant, or raise `NameNotFound` with the candidates or the nearest names.

    Tried in turn, each only when the one before finds nothing: the name as it is; the same when folded; the name before a
    bracket; the asked words within that, and within a whole name; the asked letters, four or more, at the beginning of a word of a
    name. Whoever is `telling` hears of a name that is not as asked. `also` gives further names by which some of them may be asked for.

    >>> find_name("the tax", ["taxes", "tax evasion"]), find_name("evasion", ["taxes", "tax evasion"])
    ('taxes', 'tax evasion')
    >>> find_name("tax burden", ["taxes", "tax evasion"], also={"tax burden": "taxes"})
    'taxes'
    >>> find_name("tram", ["tram line", "plan (“Council backs tram line”)"]), find_name("plan", ["plan (“Council backs tram line”)"])
    ('tram line', 'plan (“Council backs tram line”)')
    >>> find_name("tax evasoin", ["taxes", "tax evasion"], what="node")
    Traceback (most recent call last):
    causerie.errors.NameNotFound: No node is called 'tax evasoin'. The nearest: 'tax evasion', 'taxes'.
    """
    known = sorted(set(names))
    own = {name: name for name in known}
    meant = {other: name for other, name in also.items() if name in own} | own
    for fits in _ladder(asked):
        found = sorted({name for other, name in meant.items() if fits(other)})
        if found:
            return _only(asked, found, what)
    nearest = _listed(_nearest(asked, known))
    raise NameNotFound(f"No {what} is called {asked!r}. " + (f"The nearest: {nearest}." if nearest else "There are none."))


def find_ending(asked: str, paths: Iterable[str], *, what: str) -> str:
    """Return the one path that was meant, given whole or from one of its slashes on; what was asked where no path ends so.

    Whoever is `telling` hears of a path that was not given whole.

    >>> find_ending("a.txt", ["news/a.txt", "news/data.txt"], what="source")
    'news/a.txt'
    >>> find_ending("a.txt", ["news/a.txt", "old/a.txt"], what="source")
    Traceback (most recent call last):
    causerie.errors.NameNotFound: 'a.txt' may be more than one source: 'news/a.txt', 'old/a.txt'. Give more of the name.
    """
    known = set(paths)
    found = [asked] if asked in known else sorted(path for path in known if asked and path.endswith(f"/{asked}"))
    return _only(asked, found or [asked], what)


def _only(asked: str, found: list[str], what: str) -> str:
    """Return what was found, if it is one; tell of it where it is not as asked."""
    if len(found) > 1:
        raise NameNotFound(f"{asked!r} may be more than one {what}: {_listed(found)}. Give more of the name.")
    if found[0] != asked:
        _TELL.get()(asked, found[0])
    return found[0]


def _ladder(asked: str) -> tuple[Callable[[str], bool], ...]:
    key = fold(asked)
    if not key:
        return (lambda name: name == asked,)
    return (
        lambda name: name == asked,
        lambda name: fold(name) == key,
        lambda name: fold(bare(name)) == key,
        lambda name: f" {key} " in f" {fold(bare(name))} ",
        lambda name: f" {key} " in f" {fold(name)} ",
        lambda name: len(key) >= FEWEST_LETTERS and f" {key}" in f" {fold(name)}",
    )


def _nearest(asked: str, known: list[str]) -> list[str]:
    by_key = {fold(name): name for name in known}
    return [by_key[key] for key in difflib.get_close_matches(fold(asked), by_key, n=NEAREST, cutoff=0)]


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    return ", ".join(map(repr, names[:LISTED])) + more

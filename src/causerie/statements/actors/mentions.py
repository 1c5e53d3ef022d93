"""What a mention of an actor says beside the name, as titles and asides, and whether it is a name at all."""

import re

from causerie.countries import OF_COUNTRY
from causerie.first_names import FAMILIES, begins_with_a_first_name
from causerie.names import is_name
from causerie.statements.actors.people import FORMS_OF_ADDRESS, OFFICES, ORGANISATIONS, TITLES
from causerie.statements.actors.roles import KINDS, ROLES, VAGUE
from causerie.statements.phrases import tidy

GENERIC = tuple("""
    activists advocates allies analysts attackers backers bondholders builders campaigners candidates citizens companies conservatives
    countries critics delegates defenders demonstrators developers diplomats doctors donors economists editors employees executives
    experts exporters families farmers governments groups immigrants investors journalists kids lawmakers landlords leaders liberals
    migrants millennials neighbors neighbours nurses observers officials operatives opponents organizers parents pensioners people
    policymakers politicians proponents prosecutors protesters refugees reporters residents retailers rivals scientists senators sponsors
    states students supporters teachers tenants traders unions victims voters women workers
""".split())  # fmt: skip
"""Groups that news speaks of in the plural."""
SMALL = frozenset("of the de da del la el al van von bin ben for and & du di le".split())
ASIDE = re.compile(
    r",? (?=such as )| (?=including )|, (?=(?:who|which|whose|the|a|an|\d+|now|then|of|one|Jr|[RDI]-)\b)"
    r"| who | which | whose | that (?=has |have |is |are |was |were )"
)
"""Where something else is said of the actor; a comma between adjectives is no such place."""
REPORT = re.compile(
    r"(?:(?:an?|the|its|new|recent|[A-Z][\w.-]+) )*(?:analysis|estimate|forecast|paper|poll|report|research|review|study|survey)s? "
    r"(?:(?:carried out|conducted|done|issued|made|prepared|published|released|written) (?:(?:on|in|last|this|earlier) \w+ )?)?"
    r"(?:by|from) (?:the |an? )?(?:[A-Z][a-z]+-based )?(?P<whose>[^,;:]+)"
)
"""Who wrote something, which says what they say."""
NOT_ASIDE = re.compile(
    r"(?:(?:all|same|the|only|most|many) )*(?:those|people|anyone|anybody|everyone|everybody) who (?:[^\s,;]+(?: |(?=[,;])|$)){1,8}",
    re.IGNORECASE,
)
"""Who is meant is told by what follows alone."""
WHAT = "|".join(sorted(OFFICES | ROLES | KINDS | VAGUE | {"head", "member", "official", "representative"}))
WHAT_ASIDE = re.compile(rf", (?:[A-Z][\w.-]+['’]s? (?:[a-z][\w’'-]* )*[a-z][\w-]*|(?:[a-z][\w’'-]* ){{0,3}}?(?:{WHAT}))\b")
"""What a person or body is, behind the name: "Ana Ruiz, its chief economist", "Olm Inc, Avaria's largest lender"."""
BETWEEN = frozenset("of for and or to with against in on at from by about over like as".split())
"""Words behind which a name is one of several, or what something is about."""
MOST_BEFORE = 4
"""Words that say what a person is."""
COUNTRY = re.compile(rf"^(?:US|U\.S\.|UK|EU) (?=(?:{'|'.join(map(str.title, sorted(TITLES)))})\b)")
NOBODY = FORMS_OF_ADDRESS - {"lady", "lord", "first"} | frozenset(
    "the a an percent and or of in on january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday".split()
)
"""Words that with numbers and among themselves name nobody."""
LETTERS = re.compile(r"[^\W\d_]+")
GIVEN_TOO = frozenset("han kim lam lee lim ma park".split())
"""Names of families that are given names too, or other families' last ones."""
UNNAMED = "unnamed speaker"
"""The name of a holder whom nobody can name."""


def without_aside(mention: str) -> str:
    """Return the mention up to what is said of the actor beside the name, or from a role before the name on.

    >>> without_aside("Ruiz, the mayor"), without_aside("angry, tired voters"), without_aside("critics who stayed")
    ('Ruiz', 'angry, tired voters', 'critics')
    >>> without_aside("those who rent, and others"), without_aside("people who work at night")
    ('those who rent', 'people who work at night')
    >>> without_aside("The opposition leader, Ana Ruiz"), without_aside("Ana Ruiz, chief executive of Olm Motor Works")
    ('Ana Ruiz', 'Ana Ruiz')
    """
    if told := NOT_ASIDE.match(mention):
        return told[0].strip()
    if report := REPORT.fullmatch(mention):
        return report["whose"]
    what = WHAT_ASIDE.search(mention)
    if what and " " in mention[: what.start()] and is_proper(mention[: what.start()]):
        return mention[: what.start()]
    role, _, who = mention.rpartition(", ")
    return who if role and is_proper(who) and role.split()[-1].lower() in ROLES else ASIDE.split(mention)[0]


def untitled(name: str) -> str:
    """Return the name without the titles before it.

    >>> untitled("former President Ana Ruiz")
    'Ana Ruiz'
    """
    words = COUNTRY.sub("", name).split()
    if words and words[-1].lower() in ORGANISATIONS:
        return name  # the "Justice Department" is no Department
    if words and words[-1].lower() in ROLES:
        return name
    while len(words) > 1 and words[0].lower().rstrip(".,") in TITLES and (words[1][:1].isupper() or words[1].lower().rstrip(".") in TITLES):
        words = words[1:]
    return " ".join(words)


def uncapitalised(name: str) -> str:
    """Take back the capital that a group has only because it begins a sentence."""
    first, _, rest = name.partition(" ")
    return name[0].lower() + name[1:] if first.lower() in GENERIC and first.istitle() and not rest[:1].isupper() else name


def only_describes(mention: str, name: str, *, is_sure: bool = False) -> bool:
    """Does the mention say no more of a person than the name and what the person is: "former surgeon Ana Ruiz", "Challenger Ruiz"?

    `is_sure` says that the text shows the name to be a person's.
    """
    if mention.endswith(f" {name}"):
        words = mention.removesuffix(name).split()
        is_person = is_sure or begins_with_a_first_name(name)
        return is_person and len(words) <= MOST_BEFORE and all(map(str.islower, words)) and not BETWEEN & set(words)
    words = [word.lower() for word in mention.split()[:-1] if word.lower() not in OF_COUNTRY]
    return bool(words) and all(word in ROLES or word in OFFICES for word in words)


def is_office(words: str, name: str) -> bool:
    """Are the words before a person's name an office: "Avarian president", or anything capitalised before a first name?"""
    plain = [word.lower().removeprefix("then-") for word in words.split()]
    if not all(word[0].isupper() or low in OFFICES or low == "of" for word, low in zip(words.split(), plain, strict=True)):
        return False
    return plain[-1] in OFFICES or (begins_with_a_first_name(name) and (plain[0] in OFFICES or "of" not in plain))


def is_proper(mention: str) -> bool:
    """Is the mention a proper name: every word of weight capitalised?

    >>> is_proper("the European Union"), is_proper("foreign investment")
    (True, False)
    """
    words = [w for w in tidy(mention).split() if w not in SMALL]
    return bool(words) and all(w[0].isupper() for w in words)


def names_somebody(name: str) -> bool:
    """May the name be an actor's: no pronoun that was not resolved, no number or date, no lone article or form of address?

    >>> [name for name in ("critics", "the president", "US", "He", "27", "2016", "May 5", "the", "Mr.", "64%") if names_somebody(name)]
    ['critics', 'the president', 'US']
    """
    words = [word for word in LETTERS.findall(name.lower()) if word not in NOBODY]
    return bool(words) and is_name(name)


def surname(name: str) -> str:
    """Return the last word of a name, or the family's name before a given one.

    >>> surname("Ana Ruiz"), surname("Xi Jinping"), surname("Kim Jong-un"), surname("Kim Stone")
    ('Ruiz', 'Xi', 'Kim', 'Stone')
    """
    words = name.split()
    is_family = len(words) == 2 and words[0] in FAMILIES and (words[0].lower() not in GIVEN_TOO or "-" in words[1])
    return words[0 if is_family else -1]

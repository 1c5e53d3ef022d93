"""Whose views there are: the holders, the text's own voice, and all together."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from causerie.asked import find_name
from causerie.errors import CauserieError, UsageError
from causerie.names import fold, spellings
from causerie.nouns import head, is_plural
from causerie.records import ALL, TEXT_VOICE, Camp, CampKind, Statement, names_before

PEOPLE = frozenset(
    """
    activist adviser advisor advocate aide ally analyst attorney author backer banker broker businessman campaigner citizen
    commentator commuter consumer critic defender demonstrator diplomat doctor driver economist employer entrepreneur
    environmentalist expert exporter family farmer historian importer insider investor journalist judge landlord lawmaker lawyer
    leader legislator man manufacturer mayor member miner minister nurse observer official opponent others owner parent pensioner
    people person politician pollster producer proponent protester protestor rebel refugee reporter representative researcher
    resident retailer sceptic scholar scientist senator shopper skeptic soldier source specialist spokesman spokesperson spokeswoman
    strategist student supporter survivor teacher tenant trader user victim voter watcher witness woman worker
    """.split()
)
"""Folded nouns for kinds of people: with one of these at its head, a plural or lower-case name is generic."""
PAPERS = frozenset({"poll", "report", "study", "survey"})
"""The same for what is quoted in place of people."""
ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)


Groups = Mapping[str, str]
"""The camp that a user puts a holder in, by the holder's folded name."""
NO_GROUPS: Groups = {}


def camps(statements: Iterable[Statement], groups: Groups = NO_GROUPS) -> list[Camp]:
    """Return all together, the text's own voice, and each holder or group of holders, the one with most statements first.

    A holder whose name varies trivially is one camp, shown as most often spelled.
    """
    statements = list(statements)
    held = holders(statements, groups)
    camp_of = {fold(holder): camp for camp, members in held.items() for holder in members}
    total = Counter(camp_of[fold(statement.camp)] for statement in statements)
    causes = Counter(camp_of[fold(statement.camp)] for statement in statements if statement.relation == "causes")
    names = sorted(total, key=lambda name: (name != TEXT_VOICE, -total[name], name))
    grouped = {camp_of[holder] for holder in groups if holder in camp_of}
    everyone = Camp(name=ALL, kind="all", statements=total.total(), causes=causes.total())
    return [everyone, *(_camp(name, total[name], causes[name], held[name] if name in grouped else ()) for name in names)]


def _camp(name: str, statements: int, causes: int, members: Sequence[str]) -> Camp:
    return Camp(name=name, kind="group" if members else kind(name), statements=statements, causes=causes, members=tuple(members))


def holders(statements: Iterable[Statement], groups: Groups = NO_GROUPS) -> dict[str, list[str]]:
    """Return the holders of each camp, by name; a holder in no group is a camp, which a group of that name takes in."""
    shown = spellings(statement.camp for statement in statements)
    names = spellings([*groups.values(), *shown.values()])
    found: defaultdict[str, list[str]] = defaultdict(list)
    for holder in sorted(shown):
        found[names[fold(groups.get(holder, shown[holder]))]].append(shown[holder])
    return dict(found)


def grouped(rows: Iterable[tuple[str, str]], statements: Iterable[Statement]) -> dict[str, str]:
    """Put each holder named in a row (holder, camp) in the camp; the holder's name may be given as a person would say it.

    An actor who is known only by what it wants may be named too, as the camps of `communities` do; it changes nothing.

    >>> from causerie.records import Mention
    >>> ana, tax = (Mention(start=0, end=0, text=name, name=name, kind="actor") for name in ("Ana Ruiz", "taxes"))
    >>> said = Statement(document="d", relation="wants", subject=ana, object=tax, link=1, modality="stated", holder=ana)
    >>> grouped([("ruiz", "left")], [said])
    {'ana ruiz': 'left'}
    """
    statements = list(statements)
    shown = spellings(name for statement in statements for name in _actors(statement)).values()
    also = names_before(statements, "actor")
    camp_of: dict[str, str] = {}
    for place, (holder, camp) in enumerate(rows):
        try:
            _put(camp_of, find_name(holder, shown, what="holder or actor", also=also), camp)
        except CauserieError as error:
            error.row = place
            raise
    return camp_of


def _put(camp_of: dict[str, str], holder: str, camp: str) -> None:
    """Put one holder in a camp, unless it is in another one."""
    held = camp_of.setdefault(fold(holder), camp)
    if fold(held) != fold(camp):
        raise UsageError(f"{holder!r} is put in the camps {held!r} and {camp!r}. Name one camp for each holder.")
    if fold(camp) in ("", ALL):
        raise UsageError(f"{holder!r} is put in the camp {camp!r}. Give its camp a name of its own.")


def _actors(statement: Statement) -> tuple[str, ...]:
    """Return who takes a position in the statement."""
    return (statement.camp, statement.subject.name) if statement.relation == "wants" else (statement.camp,)


def kind(name: str) -> CampKind:
    """Tell a named actor from a kind of people, by capitals and by the noun at the head.

    >>> [kind(name) for name in ["Ana Ruiz", "Critics of the bill", "German officials", "a White House aide", "supporters of Ruiz"]]
    ['named', 'generic', 'generic', 'generic', 'generic']
    >>> [kind(name) for name in ["Shop owners in Velburg", "Studies from other cities", "Study", "Jo Miner"]]
    ['generic', 'generic', 'generic', 'named']
    """
    if name in (ALL, TEXT_VOICE):
        return "all" if name == ALL else "text"
    bare = ARTICLE.sub("", name).strip()
    noun = head(bare)
    is_people = fold(noun) in PEOPLE | PAPERS and (noun.islower() or noun == name or is_plural(bare))
    return "generic" if is_people or bare.split(" ")[0].islower() else "named"

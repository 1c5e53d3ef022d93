"""The fullest name that a document has for a mention of an actor: titles off, short forms spelled out, last names to names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from causerie.countries import NATIONAL, OF_COUNTRY
from causerie.nouns import head
from causerie.statements.actors.mentions import is_office, is_proper, only_describes, surname, uncapitalised, untitled, without_aside
from causerie.statements.actors.people import ORGANISATIONS, People
from causerie.statements.actors.roles import BODIES, KINDS, OF_ONE, VAGUE
from causerie.statements.actors.seats import SEATS, seat
from causerie.statements.actors.shortened import NUMBER, SPELLED, uncounted
from causerie.statements.phrases import tidy

ALL_IN = re.compile(
    r"(?:nobody|no one|none|everybody|everyone) (?:in|within|of|at) (?:the |its |their |his |her |our )?(?=[^,]+$)", re.IGNORECASE
)
SORT = re.compile(r"^(?:[a-z]+(?:-[a-z]+)+|governing|outgoing|ruling|[A-Z][a-z]+-based) (?=[A-Z]\S* [A-Z]\S*$)|^state of (?=[A-Z])")
"""What sort of body it is: "the far-right Homeland Party", "the state of Avaria"."""
LISTED = re.compile(r",? and |, ")
KIND = re.compile(rf"^(?:(?:[a-z-]+ ){{0,2}}(?:{'|'.join(sorted(VAGUE | KINDS))}) |[Nn]eighbou?ring )(?=[A-Z])")
"""What a body or country is, before its name: "the group Clean Shore", "neighbouring Avaria"."""
OF_BODY = re.compile(r"(.+?) (?:of|from|at|with|for) (?:the )?(?=[A-Z])")
"""A person, and for whom he or she speaks."""
APOSTROPHE = "'"
OWNER = re.compile(r"^(.+?)(['’]s|(?<=s)['’]) (.+)$")


@dataclass(frozen=True, slots=True)
class Fullest:
    """The names of one document."""

    text: str
    known: People
    short: Mapping[str, str]
    """Acronyms, and what the text spells out."""
    companies: Mapping[str, str]
    """Forms of their names, and the names."""

    def name(self, mention: str) -> str:
        """Return the fullest name the document has for the mention, without title, article and what follows a comma."""
        plain = untitled(tidy(uncounted(without_aside(tidy(_all_in(mention))))))
        plain = KIND.sub("", self._group(plain if mention.lower().startswith("the ") else uncapitalised(plain)))
        plain = without_sort(plain)
        spelled = self.short.get(plain) or SPELLED.get(plain)
        if spelled := spelled or (seat(plain, self.text) if plain not in self.known.called else None):
            return spelled
        if plain in self.companies:
            return self.companies[plain]
        several = [part for part in LISTED.split(plain) if part]
        if len(several) > 1 and all(map(self._is_known, several)):
            return " and ".join(self.name(part) for part in several)
        if person := self.described(plain):
            return person
        is_last = " " not in plain and not plain.isupper()
        found = self._possessed(plain) or (self.known.of(mention.split()[0], plain) if is_last else None) or self._full(plain)
        return KIND.sub("", without_sort(found))

    def described(self, plain: str) -> str | None:
        """Return the person whose name stands behind what he or she is, or before for whom: "leader Ana Ruiz of the Civic Union"."""
        named = OF_BODY.match(plain)
        before = named[1] if named else plain
        if named and before in self.known.persons:
            return before
        full = self.known.full.get(before.rpartition(" ")[2], "")
        is_person = full in self.known.persons and before.endswith(f" {full}")
        return full if is_person and only_describes(before, full, is_sure=full not in self.known.unsure) else None

    def _is_known(self, part: str) -> bool:
        """Is it a name that the document, or every document, knows?"""
        return part in self.companies or part in SEATS or untitled(tidy(part)).split()[-1] in self.known.full

    def _group(self, plain: str) -> str:
        """Leave out how many they are where the text goes on about them as those: "8,600 dockers", "the dockers"."""
        group = NUMBER.sub("", plain)
        return group if group != plain and re.search(rf"\b[Tt]he {re.escape(group)}\b", self.text) else plain

    def _possessed(self, plain: str) -> str | None:
        """Name what somebody has, with the somebody's full name: "Ruiz's aides"; who has a name needs no country: "Japan's Abe"."""
        match = OWNER.match(plain)
        if not match or not is_proper(match[1]):
            return None
        if (
            match[1].lower() in OF_COUNTRY
            and match[3].isalpha()
            and is_proper(match[3])
            and match[3].lower() not in NATIONAL | ORGANISATIONS
        ):
            return self._full(match[3])
        owner = self._full(untitled(tidy(match[1])))
        return f"{surname(owner)} {shown(match[3])}" if match[3] in OF_ONE else f"{owner}{match[2].replace('’', APOSTROPHE)} {match[3]}"

    def _full(self, plain: str) -> str:
        words = plain.split() or [plain]
        if len(words) == 1:
            shown = plain.title() if plain.isupper() and len(plain) > 3 else plain
            found = self.known.full.get(shown) or self.known.full.get(plain) or self.known.called.get(shown) or plain
            return found if found.isupper() or not shown.isupper() else plain  # the SVP is not the Junge SVP
        fuller = self.known.full.get(words[-1])
        if fuller and (plain in fuller or (plain.endswith(f" {fuller}") and is_office(plain.removesuffix(f" {fuller}"), fuller))):
            return fuller
        if fuller in self.known.persons and only_describes(plain, fuller, is_sure=fuller not in self.known.unsure):
            return fuller
        inside = [self.known.full.get(w, w) if before == "of" else w for before, w in zip(["", *words], words, strict=False)]
        return " ".join(inside) or plain


def _all_in(mention: str) -> str:
    """The body where all or none of those in it are meant: "nobody in the coalition"."""
    rest = ALL_IN.sub("", mention)
    return rest if rest != mention and (is_proper(rest) or head(rest).lower() in BODIES | KINDS) else mention


def without_sort(name: str) -> str:
    """Return the name of a body without what sort of body it is.

    >>> without_sort("far-right Homeland Party"), without_sort("pro-war Labour MPs"), without_sort("low-cost housing")
    ('Homeland Party', 'pro-war Labour MPs', 'low-cost housing')
    """
    rest = SORT.sub("", name)
    return rest if not rest.endswith("s") or rest.split()[-1].lower() in ORGANISATIONS else name


def shown(noun: str) -> str:
    """Return the noun for what somebody has one of as it stands in names: a camp is a campaign."""
    return "campaign" if noun == "camp" else noun

"""Whom a mention of an actor means at its place in a document: pronouns and roles to the names in full."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from causerie.countries import NATIONAL, OF_COUNTRY, Country
from causerie.nouns import head, is_plural
from causerie.pronouns import FIRST, HE, IT, OWNERS, PRONOUNS, SHE, THEY, WE, YOU
from causerie.statements.actors.fullest import Fullest, shown
from causerie.statements.actors.highest import highest
from causerie.statements.actors.mentions import is_proper, surname
from causerie.statements.actors.nationals import country_at, country_before, national, state_before
from causerie.statements.actors.people import (
    ORGANISATIONS,
    SAYS,
    People,
    Place,
)
from causerie.statements.actors.portfolios import portfolio
from causerie.statements.actors.roles import BODIES, KINDRED, MAY_BE, OF_ONE, PARTY, ROLES, SIDES, TRADES, VAGUE, may_be
from causerie.statements.actors.shortened import SPELLED
from causerie.statements.phrases import tidy
from causerie.statements.speech.interviews import INTERVIEWER
from causerie.statements.speech.quotations import Named, Quotation, quotation_at

PLACED = re.compile(r" (?:of|for) (?:the )?[A-Z]|^[A-Z]\w+(?:['’]s)? ")
SHARE = re.compile(
    r"(?:(?:about|nearly|almost|only|just|some|another|the other|over|more than|fewer than) )?\d[\d.,]* ?(?:%|percent|per cent)",
    re.IGNORECASE,
)
"""So many of a group that was spoken of."""
SHARES = frozenset("Many Most".split())
"""The same in a word that begins a sentence; elsewhere it may be many of anybody."""
THE_COUNTRY = re.compile(r"(?:the|this|our) (?:country|nation|kingdom|republic|island nation)", re.IGNORECASE)
THE_STATE = re.compile(r"(?:the|this|our) (?:state|province)", re.IGNORECASE)
DEFINITE = re.compile(r"^(?:the|our) (?!.*\band\b)", re.IGNORECASE)
LEADS, OFTEN, SPEAKING = 0.8, 0.6, 2.0
"""What it is worth, in sentences nearer, to begin a sentence, for a person to be named once more (up to four times), and to be said
to speak, for whom "he said" means."""
FARTHER = 0.3
"""How many sentences farther it is to who is named in another paragraph: of 957 "he" and "she" of the annotated texts 79.7 % are told
rightly, for 79.3 % without; as good from 0.2 to 0.3."""
SPEAKS = re.compile(rf"\b(?:he|she|they|the (?:[\w.-]+ ){{0,3}}(?:{'|'.join(sorted(ROLES))}))\b", re.IGNORECASE)
SURE = 1.0
"""How many sentences nearer it makes a person that "she" may mean if the text or the name tells that it is a woman: of 159 "he" and "she"
of the annotated texts that this makes right or wrong 106 are right with it; as good from 0.5 to 1."""
OFFICES = frozenset("chairman chairwoman chancellor governor mayor minister premier president".split())
"""Whom one of these means where the text says of nobody that he has it, no guess tells: of annotated ones 143 are named rightly without,
and 28 no more."""
RELATIVE = frozenset("who whom whose".split())
RELATED = 80
"""Characters before "who" and "whose" in which they are named whom it means."""
CAMPS = SIDES | {"authors", "promoters", "sponsors"}
OF_WHICH = re.compile(r"\b(?:an?|the|this|that) ((?:[a-z-]+ ){0,3}[a-z-]+),? (?:that|which) (?:its \w+ [^.!?;:]+ and )?$", re.IGNORECASE)
"""Ends what stands before those who are for or against a thing that was just named: "a bill that its sponsors praise"."""
LONGEST_WHICH = 160  # characters
PERSON = re.compile(r"[A-Z][a-zà-ÿ]+(?: [A-Z][\w.'’-]*| (?:de|van|von|al|el|bin|der|den|di|da)){1,3}")
NEAR = 2
"""Sentences back in which a group is looked for before a body may be what "they" means."""
RECENT = 200
"""Bodies named before, among which one is looked for that has a noun in its name."""
REACH = 8
"""Sentences back in which the actor that a pronoun means is looked for; beyond, news names its actors again."""


@dataclass(frozen=True, slots=True)
class Actors:
    """The actors a document names, for looking up what a mention of one means."""

    text: str
    known: People
    fullest: Fullest
    """What names are in full."""
    many: tuple[Place, ...]
    """Where groups act."""
    ones: tuple[Place, ...]
    """Where organisations and countries act or are named."""
    bodies: dict[str, str]
    """For whom persons speak."""
    quoted: tuple[Quotation, ...]
    """What is said between quotation marks."""
    turns: tuple[Quotation, ...]
    """What is said under labels, in transcripts and interviews."""
    sentences: tuple[int, ...]
    """Where sentences start."""
    author: str = ""
    """Who says "I" where nobody is quoted."""
    singles: tuple[Place, ...] = ()
    """Where persons are named, or speak without a name."""
    offices: tuple[Place, ...] = ()
    """Where persons act who are named by an office alone."""
    genders: dict[str, str] = field(default_factory=dict)
    """Of persons, and of speakers without a name, "m" or "f"."""
    country: Country | None = None
    """What the text is about, if it is one."""

    def name(self, start: int, end: int, *, speaker: str | None = None) -> str:
        """Return the canonical name of the mention; a pronoun or role becomes whom it means, where that can be told.

        `speaker` is who says the words that hold the mention: "I" is the speaker, "he" is somebody else. By default, who is named
        beside the quotation.
        """
        mention = " ".join(self.text[start:end].split())
        word, _, rest = mention.partition(" ")
        quotation = self.quotation(start)
        speaker = speaker or (quotation.speaker if quotation else None)
        if mention in SPELLED:
            return SPELLED[mention]
        turn = quotation_at(self.turns, start)
        if turn and word.lower() in YOU and not quotation_at(self.quoted, start):
            hearer = "" if turn.hearer == INTERVIEWER else turn.hearer  # who answers means anybody by "you"
            return (self._owned(rest, hearer, start) if rest and hearer else hearer) or mention
        if word.lower() in FIRST and not rest:
            speaker = turn.speaker if turn and turn.speaker and not quotation_at(self.quoted, start) else speaker
            if word.lower() in WE:
                return (self.bodies.get(speaker) if speaker else None) or speaker or mention
            return (self.author if not quotation else "") or speaker or mention
        if word.lower() in RELATIVE and (named := self._named_before(start)):
            return f"{rest} of {named}" if word.lower() == "whose" and rest else named
        if not rest and word.lower() in PRONOUNS:
            return self.antecedent(word.lower(), start, speaker) or mention
        if SHARE.fullmatch(mention) or mention in SHARES:
            return self._likeliest(self.many, start, bool, reach=NEAR if mention in SHARES else REACH) or mention
        if word == "its" and rest in CAMPS and (what := OF_WHICH.search(self.text, max(0, start - LONGEST_WHICH), start)):
            return f"{rest} of the {what[1]}"
        if rest and word.lower() in OWNERS:
            owner = self.antecedent(word.lower(), start, speaker)
            return self._owned(rest, owner, start) if owner else self.fullest.described(rest) or mention
        return self._called(mention, start, speaker) or self.national(mention, start)

    def _named_before(self, start: int) -> str | None:
        """Return the actor that is named last before the place, and near it."""
        before = (
            places[bisect_left(places, start, key=lambda place: place.at) - 1 :][:1] for places in (self.singles, self.ones, self.many)
        )
        near = [place for places in before for place in places if 0 < start - place.at <= RELATED]
        return max(near, key=lambda place: place.at).name if near else None

    def quotation(self, place: int) -> Quotation | None:
        """Return the quotation, or the turn of a transcript, that holds the place."""
        return quotation_at(self.quoted, place) or quotation_at(self.turns, place)

    def canonical(self, mention: str) -> str:
        """Return the fullest name the document has for the mention, wherever it stands."""
        return self.fullest.name(mention)

    def national(self, mention: str, start: int) -> str:
        """Return the canonical name of the mention at `start`, of a body that each country has with the country."""
        name = self.canonical(mention)
        return national(name, country_at(self.text, start) or self.country) if name.partition(" in ")[0].lower() in NATIONAL else name

    def _owned(self, owned: str, owner: str, start: int) -> str:
        """Name what somebody owns: "his campaign", "her own supporters"."""
        plain = owned.removeprefix("own ")
        if person := self.fullest.described(plain):
            return person
        if plain == "country" and (country := country_before(self.text, start)):
            return country.name
        body = self.bodies.get(owner)
        if body and plain == "members":
            return f"members of {body}"
        if body and plain in MAY_BE and may_be(plain, body):
            return body
        return f"{surname(owner)} {shown(plain)}" if plain in OF_ONE else f"{self.canonical(plain)} of {owner}"

    def _called(self, mention: str, start: int, speaker: str | None) -> str | None:
        """Return the person or body that the text calls by a role in place of the name: "the senator", "the company"."""
        plain = tidy(mention)
        if body := highest(mention, (place.name for place in self.ones)):
            return body
        if THE_COUNTRY.fullmatch(mention):
            return self._country(start)
        if THE_STATE.fullmatch(mention):
            return state_before(self.text, start)
        if not DEFINITE.match(mention) or is_plural(plain) or (" " in plain and is_proper(plain) and head(plain).lower() not in ROLES):
            return None
        noun = head(plain).lower()
        if noun == plain.lower() and noun in BODIES:
            return self._body(noun, start)
        return self._in_role(plain.lower(), noun, start, speaker)

    def _in_role(self, plain: str, noun: str, start: int, speaker: str | None) -> str | None:
        """Return who has the role or, where the text says of nobody that he has it, whom it is likeliest to mean."""
        rank = next((f"{rank} {noun}" for rank in ("vice", "former") if rank in plain.split()), noun)
        holders = self.known.roles.get(rank) or self.known.roles.get(noun, frozenset())
        office = portfolio(plain) or ("prime minister" if noun == "premier" and not holders else "")
        if office:
            others = {name for role, names in self.known.roles.items() if portfolio(role) not in ("", office) for name in names}
            holders = self.known.roles.get(office) or (frozenset() if office.startswith("prime") else holders - others)
        if not holders:
            holders = frozenset(name for role in KINDRED.get(noun, ()) for name in self.known.roles.get(role, ()))
        if len(holders) == 1:
            return min(holders)
        if not holders and (noun not in ROLES or noun in OFFICES or office or " of " in plain.removesuffix(" of state")):
            return None
        fits = (holders or self.known.persons) - {speaker or ""}
        return self._likeliest(self.known.places, start, fits.__contains__, often=OFTEN)

    def _country(self, start: int) -> str | None:
        """Return the country that the text is about, else the one that it named last."""
        meant = self.country or country_before(self.text, start)
        return meant.name if meant else None

    def _body(self, noun: str, start: int) -> str | None:
        """Return the organisation named last that has the noun in its name or, for a vague noun, any."""
        has = re.compile(rf"\b{noun}\b", re.IGNORECASE)
        before = bisect_left(self.ones, start, key=lambda place: place.at)
        places = reversed(self.ones[max(0, before - RECENT) : before])
        named = [place.name for place in places if has.search(place.name) and " " in place.name and not self._is_bare(place)]
        found = next((name for name in named if is_proper(name) or noun in OF_ONE), None)
        found = found or next((name for name in named if _says_more(name, noun)), None)
        return found or (self._likeliest(self.ones, start, lambda name: _is_body(name) and may_be(noun, name)) if noun in VAGUE else None)

    def _is_bare(self, place: Place) -> bool:
        """Does the text say there no more than which sort of body it is: "the government"?"""
        return tidy(self.text[place.at : place.end]).lower() in NATIONAL

    def antecedent(self, pronoun: str, start: int, speaker: str | None = None, *, but: str = "") -> str | None:
        """Return whom a pronoun at `start` means, but for one: the likeliest actor that fits it in the sentences before."""
        if pronoun in HE | SHE:
            other = "f" if pronoun in HE else "m"
            genders = self.genders
            is_direct = self._is_direct(speaker, start)
            if speaker and speaker != but and not is_direct and genders.get(speaker, other) != other:
                return speaker  # "Ruiz said she would": in indirect speech the speaker, in a quotation somebody else
            other_than = speaker if is_direct else None

            def fits(name: str) -> bool:
                return genders.get(name) != other and name not in (other_than, but)

            named = self._likeliest(self.singles, start, fits, often=OFTEN, farther=FARTHER, sure=genders)
            return (
                named
                or self._likeliest(self.offices, start, fits)
                or self._likeliest(self.ones, start, lambda name: fits(name) and _may_be_a_person(name), reach=1)
            )
        if pronoun in IT:
            if speaker and speaker != but and not self._is_direct(speaker, start) and self._is_one_body(speaker):
                return speaker
            return self._likeliest(self.ones, start, lambda name: name not in (speaker, but))
        return self._they(start) if pronoun in THEY else None

    def _is_direct(self, speaker: str | None, start: int) -> bool:
        """Does a place hold the speaker's own words, in which only "I" is the speaker?"""
        turn = quotation_at(self.turns, start)
        return quotation_at(self.quoted, start) is not None or (turn is not None and turn.speaker == speaker)

    def _is_one_body(self, name: str) -> bool:
        is_body = is_proper(name) or head(name).lower() in BODIES
        return is_body and name not in self.known.persons - self.known.unsure and not is_plural(name)

    def _they(self, start: int) -> str | None:
        """The group spoken of in the sentences just before; else the body; else the group spoken of farther back."""
        return (
            self._likeliest(self.many, start, bool, reach=NEAR)
            or self._likeliest(self.ones, start, lambda name: _is_body(name) and name not in self.known.persons, reach=NEAR)
            or self._likeliest(self.many, start, bool)
        )

    def _likeliest(
        self,
        places: Sequence[Place],
        start: int,
        fits: Callable[[str], object],
        *,
        often: float = 0.0,
        farther: float = 0.0,
        reach: int = REACH,
        sure: Collection[str] = (),
    ) -> str | None:
        """The nearest by sentence; there, who begins the sentence, and who is spoken of most."""
        here = bisect_right(self.sentences, start)
        begin = self.sentences[max(0, here - 1 - reach)] if self.sentences else 0
        first, until = (bisect_left(places, place, key=lambda place: place.at) for place in (begin, start))
        near = [place for place in places[first:until] if fits(place.name)]
        times = {place.name: place.nth for place in near}
        says = bool(SAYS.match(self.text, _end_of_word(self.text, start)))
        line = self.text.rfind("\n", begin, start)
        best: tuple[float, str] | None = None
        led: set[int] = set()
        for place in near:
            sentence = bisect_right(self.sentences, place.at)
            leads = sentence not in led
            led.add(sentence)
            worth = LEADS * leads + often * min(4, times[place.name]) + SPEAKING * (says and place.speaks)
            score = sentence - here + worth - farther * (place.at < line) + SURE * (place.name in sure) + (place.at - start) / 10_000
            if best is None or score >= best[0]:
                best = score, place.name
        return best[1] if best else None

    def actor_in(self, start: int, end: int) -> Named | None:
        """Return the person named in a stretch of text; else who is meant by a role or pronoun there, or what group or body acts."""
        for places in (self.known.places, self.many, self.ones):
            first = bisect_left(places, start, key=lambda place: place.at)
            if first < len(places) and places[first].at < end:
                return Named(places[first].name, (places[first].at, places[first].end))
            meant = SPEAKS.search(self.text, start, end) if places is self.known.places else None
            if meant:
                name = self.antecedent(meant[0].lower(), meant.start()) or self._called(meant[0], meant.start(), None)
                return Named(name, meant.span()) if name else None
        return None


def _may_be_a_person(name: str) -> bool:
    """May the name be that of a person whom nothing shows to be one: "Per Lindahl"?"""
    return (
        PERSON.fullmatch(name) is not None
        and not (ORGANISATIONS | TRADES).intersection(name.lower().split())
        and name.lower() not in OF_COUNTRY
    )


def _says_more(name: str, noun: str) -> bool:
    """Does the name say which one of what the noun names: "environment agency of Avaria"?"""
    return head(name).lower() == noun and bool(PLACED.search(name))


def _is_body(name: str) -> bool:
    """Is the name one of an organisation, and none that is spoken of in all texts?"""
    return is_proper(name) and name not in PARTY.values() and name not in SPELLED.values() and not name.endswith(tuple(OF_ONE))


def _end_of_word(text: str, start: int) -> int:
    end = text.find(" ", start)
    return end if end >= 0 else len(text)

"""Canonical names of the actors of one document: full names, titles off, pronouns and roles to whom they mean."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from causerie.names import FIRST, HE, IT, PRONOUNS, SHE, THEY, is_plural
from causerie.records import Span
from causerie.statements.people import TITLES, People, people
from causerie.statements.things import tidy

OWNERS = frozenset("his her their its".split())
SMALL = r"(?:of|the|de|da|del|la|el|al|van|von|bin|ben|for|and|&|du|di|le)"
GENERIC = tuple(
    "activists advocates allies analysts conservatives critics diplomats economists executives experts farmers investors lawmakers "
    "leaders liberals neighbors neighbours observers officials opponents protesters residents rivals scientists senators supporters "
    "voters workers".split()
)
PARTIES = ["Democrats", "Republicans"]
GROUP = re.compile(
    r"\b(?:[Hh]is |[Hh]er |[Tt]heir )?(?:"
    + "|".join([f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in GENERIC] + PARTIES)
    + r")\b(?: of (?:the )?[A-Z]\w+)?"
)
"""Groups that news speaks of in the plural; "they" may mean one that does nothing else in the text."""
CUT = re.compile(r"(?:,| who | which | whose | that (?=has |have |is |are |was |were ))")
LEADS, OFTEN = 0.8, 0.6
"""What it is worth, in sentences nearer, to begin a sentence, and for a person to be named once more (up to four times)."""
COUNTRY = re.compile(rf"^(?:US|U\.S\.|UK|EU) (?=(?:{'|'.join(map(str.title, sorted(TITLES)))})\b)")
UNNAMED = "unnamed speaker"
"""The name of a holder whom nobody can name."""
REACH = 8
"""Sentences back in which the actor that a pronoun means is looked for; beyond, news names its actors again."""


@dataclass(frozen=True, slots=True)
class Actors:
    """The actors a document names, for looking up what a mention of one means."""

    text: str
    known: People
    groups: tuple[tuple[int, str, bool], ...]
    """Where groups and organisations act: start, name, is it plural?"""
    sentences: tuple[int, ...]
    """Where sentences start."""

    def name(self, start: int, end: int, *, speaker: str | None = None) -> str:
        """Return the canonical name of the mention; a pronoun or role becomes whom it means, where that can be told.

        `speaker` is who says the words that hold the mention: "I" is the speaker, "he" is somebody else.
        """
        mention = " ".join(self.text[start:end].split())
        word, _, rest = mention.partition(" ")
        if word.lower() in FIRST and not rest:
            return speaker or mention
        if not rest and word.lower() in PRONOUNS:
            return self.antecedent(word.lower(), start, speaker) or mention
        if rest and word.lower() in OWNERS:
            owner = self.antecedent(word.lower(), start, speaker)
            return f"{self.canonical(rest)} of {owner}" if owner else mention
        return self.canonical(mention)

    def canonical(self, mention: str) -> str:
        """Return the fullest name the document has for the mention, without title, article and what follows a comma."""
        plain = _uncapitalised(untitled(tidy(CUT.split(tidy(mention))[0])))
        if plain.lower() in self.known.roles:
            return self.known.roles[plain.lower()]
        words = plain.split()
        fuller = self.known.full.get(words[-1]) if words else None
        if fuller and (plain in fuller or (plain.endswith(f" {fuller}") and fuller in self.known.genders)):
            return fuller
        inside = [
            self.known.full.get(w, w) if w != words[0] and before == "of" else w for before, w in zip(["", *words], words, strict=False)
        ]
        return " ".join(inside) or plain

    def antecedent(self, pronoun: str, start: int, speaker: str | None = None) -> str | None:
        """Return whom a pronoun at `start` means: the likeliest actor that fits it in the sentences before."""
        if pronoun in HE | SHE:
            other = "f" if pronoun in HE else "m"
            if speaker and not self._quoted(start) and self.known.genders.get(speaker, other) != other:
                return speaker  # "Ruiz said she would": in indirect speech the speaker, in a quotation somebody else
            fits = [(at, name) for at, name in self.known.places if self.known.genders.get(name) != other and name != speaker]
        elif pronoun in THEY | IT:
            fits = [(at, name) for at, name, plural in self.groups if plural == (pronoun in THEY)]
        else:
            return None
        return self._likeliest(fits, start, often=OFTEN if pronoun in HE | SHE else 0.0)

    def _quoted(self, start: int) -> bool:
        """Does an open quotation mark stand before `start` in its paragraph?"""
        before = self.text[self.text.rfind("\n", 0, start) + 1 : start]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _likeliest(self, fits: Sequence[tuple[int, str]], start: int, *, often: float) -> str | None:
        """The nearest by sentence; there, who begins the sentence, and who is spoken of most."""
        here = bisect_right(self.sentences, start)
        named = Counter(name for at, name in fits if at < start)
        best: tuple[float, str] | None = None
        first: set[int] = set()
        for at, name in fits:
            sentence = bisect_right(self.sentences, at)
            if at >= start or here - sentence > REACH:
                continue
            leads = sentence not in first
            first.add(sentence)
            score = sentence - here + LEADS * leads + often * min(4, named[name]) + (at - start) / 10_000
            if best is None or score >= best[0]:
                best = score, name
        return best[1] if best else None


def actors(text: str, mentions: Iterable[Span], sentences: Sequence[Span] = ()) -> Actors:
    """Collect the actors of a text; `mentions` are spans already read as actors.

    >>> text = "Ana Ruiz won. Ms. Ruiz said she would rule alone."
    >>> known = actors(text, [(0, 8), (14, 22)], [(0, 13), (14, 49)])
    >>> known.name(14, 22), known.name(28, 31)
    ('Ana Ruiz', 'Ana Ruiz')
    """
    spans = sorted(mentions)
    known = people(text, spans)
    bare = Actors(text, known, (), tuple(start for start, _ in sentences))
    persons = {name for _, name in known.places}
    acting = {span for span in spans if text[slice(*span)].lower() not in PRONOUNS} | {match.span() for match in GROUP.finditer(text)}
    named = [(start, bare.name(start, end)) for start, end in sorted(acting)]
    return Actors(text, known, tuple((start, name, is_plural(name)) for start, name in named if name not in persons), bare.sentences)


def _uncapitalised(name: str) -> str:
    """Take back the capital that a group has only because it begins a sentence."""
    first = name.split(" ")[0]
    return name[0].lower() + name[1:] if first.lower() in GENERIC and first.istitle() else name


def untitled(name: str) -> str:
    """Return the name without the titles before it.

    >>> untitled("former President Ana Ruiz")
    'Ana Ruiz'
    """
    words = COUNTRY.sub("", name).split()
    while len(words) > 1 and words[0].lower().rstrip(".,") in TITLES and (words[1][:1].isupper() or words[1].lower().rstrip(".") in TITLES):
        words = words[1:]
    return " ".join(words)


def is_proper(mention: str) -> bool:
    """Is the mention a proper name: every word of weight capitalised?

    >>> is_proper("the European Union"), is_proper("foreign investment")
    (True, False)
    """
    words = [w for w in tidy(mention).split() if not re.fullmatch(SMALL, w)]
    return bool(words) and all(w[0].isupper() for w in words)

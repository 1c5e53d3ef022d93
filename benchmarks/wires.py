"""News made up: stories, how papers edit the copy they buy, and texts that look alike and are none of it.

All is drawn from one seed. A base text is a list of paragraphs of invented sentences or, where a folder is given, the
paragraphs of its files.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from causerie.records import Document

ACTORS = """the government|the central bank|the opposition|farmers' groups|the finance minister|the coalition|union leaders|exporters
the statistics office|regional governors|a panel of economists|the energy regulator|city officials|the trade ministry|small investors
the employers' federation|the senate committee|port operators|the prime minister|consumer advocates|the audit court|steel makers
the teachers' union|hospital directors|a former adviser|the rail company|mortgage lenders|the competition authority|local mayors"""
PLACES = "Maravia|Costaverde|Paranara|Lindhaven|Osterby|Quillota|Belmare|Tarvos|Upper Dorn|Kessel|Almiro|Santa Rova|Veldt|Norwick|Hallam"
NAMES = "Tejeda|Okafor|Lindqvist|Marchetti|Duval|Haddad|Novak|Ferreira|Brandt|Sorensen|Ilyas|Castellan|Mbeki|Raines|Whitlock|Aoki|Pereda"
THINGS = """the fuel tax|interest rates|the harvest subsidy|public debt|the minimum wage|export licences|rail freight|the housing levy
bread prices|the currency peg|foreign reserves|the budget deficit|wheat imports|the pension reform|electricity tariffs|school spending
bank lending|the retirement age|port fees|the carbon price|hospital waiting lists|state aid|the sales tax|mining royalties|farm wages
the trade surplus|consumer confidence|steel output|rural credit|the price cap|car sales|tourism receipts|the wage freeze|water charges"""
MOVES = """would rise sharply|had fallen for months|would be cut by half|must be kept as it is|had cost thousands of jobs
could feed inflation|would ease by summer|had been misjudged from the start|were hurting poorer families
would be put to a vote|had doubled since spring|could not be financed|would be phased out|had slowed growth|were higher than planned
would draw investors back|needed a fresh look"""
SAYS = "said|warned|argued|told reporters|conceded|insisted|wrote|predicted|noted|repeated|told a hearing|acknowledged|suggested"
LINKS = """because {a} wanted {t} left alone|after talks on {t} broke down in {p}|while {a} in {p} pressed for more|though {a} doubted it
as {t} and {u} moved apart|which {a} called a risk to {u}|despite a promise by {a} to defend {t}|before {a} meets again in {p}
since {n}, who runs a firm in {p}, took the case to court|and {a} may yet change course on {u}|unless {u} recovered first"""
OPENERS = "|||In {p}, |On {d}, |According to {n}, |For {a}, |Two years on, |By contrast, |At a rally in {p}, |Asked about {u}, "
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
LOCAL = "Here in {p}, {n} of the chamber of commerce said {t} {m}. The paper asked {a} for comment. In {p}, {u} {m}, {l}."
NOTICES = (
    "Copyright {y} The Meridian Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "Follow us for more news and sign up for our morning letter, which brings the day's most important stories to your inbox.",
    "This story has been shared with permission. The views in it are those of its sources, and not those of this newspaper.",
    "Reporting by the Meridian Press bureau in {p}; writing by {n}; editing by {o}. Our standards: the Meridian code of practice.",
)
SWAPS = {"said": "says", "percent": "per cent", "would": "will", "told": "has told", "because": "as", "while": "as", "though": "although"}
REPORT = """Shares in {p} closed {x} on {d}, as investors weighed {t} and {u}. The main index {y} {i} points, or {j} percent, to end at {k}.
{n}, an analyst, said that {t} {m}. The broader index {y} {j} percent to {k}. Bond yields {y} to {j} percent from {j} percent late {d}.
Crude oil {y} {i} cents to {k} a barrel on the exchange in {p}. The currency traded at {j} to the dollar. {s} {s} {s}"""

SENTENCE = "{w}{a} {v} that {t} {m}, {l}."
SLOTS = {
    **{"a": ACTORS, "p": PLACES, "n": NAMES, "o": NAMES, "t": THINGS, "u": THINGS, "m": MOVES, "v": SAYS, "l": LINKS, "w": OPENERS},
    **{"d": DAYS, "x": "higher|lower|mixed|little changed", "y": "rose|fell|gained|lost|slipped|added", "s": SENTENCE},
}
NUMBERS = {"i": (0, 300, ".0f"), "j": (0, 5, ".2f"), "k": (5000, 20000, ",.2f")}


@cache
def _choices(choices: str) -> list[str]:
    return choices.replace("\n", "|").split("|")


@dataclass(frozen=True, slots=True)
class Print:
    """A document, and the number of the story it truly prints."""

    document: Document
    story: int


class Wire:
    """Draws texts and edits of them from one random stream."""

    def __init__(self, seed: int, texts: Sequence[list[str]] = ()) -> None:
        self._random = Random(seed)
        self._texts = list(texts)

    def pick(self, choices: str) -> str:
        return self._random.choice(_choices(choices))

    def fill(self, form: str) -> str:
        """Fill each slot of a form with something new."""
        while "{" in form:
            before, _, rest = form.partition("{")
            slot, _, after = rest.partition("}")
            form = before + self._slot(slot) + after
        return form

    def _slot(self, slot: str) -> str:
        if slot in SLOTS:
            return self.pick(SLOTS[slot])
        low, high, form = NUMBERS[slot]
        return format(self._random.uniform(low, high), form)

    def sentence(self) -> str:
        text = self.fill(SENTENCE)
        return text[0].upper() + text[1:]

    def text(self) -> list[str]:
        """Return the paragraphs of a new text."""
        if self._texts:
            return self._texts.pop(self._random.randrange(len(self._texts)))
        return [" ".join(self.sentence() for _ in range(self._random.randint(1, 3))) for _ in range(self._random.randint(6, 18))]

    def edited(self, paragraphs: Sequence[str]) -> list[str]:
        """Edit agency copy as papers do: cut the end, change words and marks, insert a local paragraph, drop one, add a notice."""
        random, kept = self._random, list(paragraphs)
        if random.random() < 0.5:
            kept = kept[: max(1, round(len(kept) * random.uniform(0.3, 0.95)))]
        if random.random() < 0.3 and len(kept) > 4:
            del kept[random.randrange(1, len(kept))]
        kept = [self._restyled(paragraph, random.choice((0.0, 0.01, 0.03, 0.05))) for paragraph in kept]
        if random.random() < 0.3:
            kept.insert(random.randint(1, len(kept)), self.fill(LOCAL))
        if random.random() < 0.3:
            kept[0] = self.sentence()
        return [*kept, self.fill(random.choice(NOTICES).replace("{y}", "2026"))] if random.random() < 0.5 else kept

    def _restyled(self, paragraph: str, share: float) -> str:
        """Change some words; house style sets quotation marks and dashes."""
        words = [SWAPS.get(word, self.pick(THINGS).split()[-1]) if self._random.random() < share else word for word in paragraph.split(" ")]
        text = " ".join(words)
        return text.replace('"', "”").replace("--", "–").replace("'", "’") if self._random.random() < 0.5 else text

    def follow_up(self, paragraphs: Sequence[str]) -> list[str]:
        """Write the next day's story: new, with a few paragraphs of the old one as background."""
        new = self.text()
        return [*new, *self._random.sample(list(paragraphs), max(1, min(len(paragraphs) // 3, len(new) // 3)))]

    def roundup(self, texts: Sequence[list[str]]) -> list[str]:
        """Join the first paragraphs of several stories."""
        return [paragraph for text in texts for paragraph in text[:2]]

    def report(self) -> list[str]:
        """Write a market report: every day the same words around other numbers."""
        return self.fill(REPORT).split("\n")


def prints(size: int, seed: int, texts: Sequence[list[str]] = ()) -> list[Print]:
    """Return about `size` documents in random order: half of the texts alone, the others in 2 to 9 papers over some days.

    Of ten texts one has a follow-up; among a hundred documents stand one roundup and two market reports.
    """
    random, wire, made = Random(seed), Wire(seed, texts), list[Print]()
    recent: list[list[str]] = []
    for story, day in enumerate(_days(random)):
        if len(made) >= size or (texts and not wire._texts):
            break
        text = wire.text()
        recent = [*recent[-4:], text]
        made.append(_print(text, wire.sentence(), day, 10 * story))
        for _ in range(random.choice((0, 0, 0, 0, 1, 2, 3, 8))):
            made.append(_print(wire.edited(text), wire.sentence(), day + timedelta(random.randint(0, 3)), 10 * story))
        if random.random() < 0.1 and (not texts or wire._texts):
            made.append(_print(wire.follow_up(text), wire.sentence(), day + timedelta(1), 10 * story + 1))
        if random.random() < 0.03 and len(recent) == 5:
            made.append(_print(wire.roundup(recent), wire.sentence(), day, 10 * story + 2))
        if random.random() < 0.06:
            made.append(_print(wire.report(), wire.sentence(), day, 10 * story + 3))
    random.shuffle(made)
    return made


def _days(random: Random) -> Iterator[date]:
    first = date(2026, 1, 1)
    return (first + timedelta(random.randrange(90)) for _ in iter(int, 1))


def _print(paragraphs: Sequence[str], title: str, day: date, story: int) -> Print:
    text = "\n".join([title, *paragraphs])
    return Print(Document(page=text, source="", kind="article", text=text, title=title, date=day.isoformat()), story)


def folder_texts(folder: str) -> list[list[str]]:
    """Return the paragraphs of each text file below the folder."""
    files = sorted(Path(folder).rglob("*.txt"))
    return [[line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()] for file in files]

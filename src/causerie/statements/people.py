"""The persons and organisations a text names: fullest names, genders, roles, and where they are spoken of."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from causerie.names import is_plural
from causerie.records import Span
from causerie.statements.quotations import SAYING
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
    "aaron abdul abdullah abebe abel abraham achim adam adolfo adrian agustín ahmed aidan akira alain alan albert alberto aldo "
    "alejandro alejo aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexei alexis alfonso alfred alfredo "
    "ali amadi amadou amir amit anand anatoly anders andre andreas andrei andrej andrew andriy andrzej andrés angelo anil ante "
    "anthony antoine anton antonio antony antonín antti anupam anwar apolinar aram ari arjun arkady arlen arman armando armin arne "
    "arnold arthur arturo arun ashok asif askar attila augusto aurelio axel babatunde barack baraka bartosz bashir bastian ben "
    "benedikt benito benjamin benoît bernard bernardo bernd bernhard bernie bertrand bilal bill björn bob bogdan bohdan bojan boris "
    "boubacar brad bradley branko brendan brian bruce bryan burak béla carl carlo carlos carsten cem cesar charles charlie cheikh "
    "chidi chinedu chris christian christophe christopher chuck claude claudio clemens clément colin connor craig cristian cristóbal "
    "curtis cyril cyrus cédric césar daichi damian damien dan daniel daniele darek dario darren darío dave david davide dean deepak "
    "denis dennis derek diego dieter dimitris dirk dmitri dmitry dmytro dominic dominik dominique don donald douglas dragan duc "
    "duncan dusan dwight dylan eamon ed edgar edmund edoardo eduardo edward edwin efraín eli elia elias emeka emil emilio emmanuel "
    "emmanuele emre enda enrico enrique erdal erhard eric erich erik ernesto ernst ervin esteban ethan eugene eugenio evan evo fabian "
    "fabio fabrice fadi faisal farhan faruk federico felipe felix ferdinand fernando filip filippo finn florian francesco francis "
    "francisco frank franklin franz françois fred friedrich fritz frédéric gabriel gareth gary gaston gavin geoffrey georg george "
    "georges georgios gerald gerard gerd gerhard gianluca gianni gideon gilbert gilles giorgi giorgio giorgos giovanni giulio "
    "giuseppe glenn goran gordon graham greg gregory guido guillaume guillermo gunnar gustavo gyula gérard günter haile hamid hamish "
    "hans harald hari harold harry harvey hassan hector heiko heinrich heinz helmut henri henrik henrique henry herbert hermann "
    "hernán hervé hiroshi horacio horst howard hubert hugh hugo hyun héctor ibrahim ibrahima ignacio igor ilia ilya imran isaac "
    "isaiah ismail issa ivan ivica ivo iván jaan jacek jack jacob jacques jair jakob jakub jamal james jan janez janusz jari jaroslav "
    "jason javad javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy jiří joachim joakim joaquín joe joel johan "
    "johann johannes john johnny jon jonas jonathan jonathon jorge josef joseph joshua josip josé juan jukka jules julian julien "
    "julio juma jun justin jérôme jörg jürgen karim karl kaspar kazimierz keir keith kemal ken kenji kenneth kenta kevin khalid "
    "kirill klaus kofi kojo konrad konstantin kostas kristian kurt kwabena kwame kyle lamine larry lars laszlo laurent lawrence lech "
    "leif leo leonard leonardo leonid leopold leszek levan levi liam lindsey lionel lorenzo louis luca lucas lucien ludovic ludwig "
    "luigi luis luiz luka lukas lászló maciej magnus mahmoud malcolm mamadou manfred manuel marc marcel marcelo marcin marco marcos "
    "marcus marek marin mario marius mark marko markus martin martín massimo mateo mateusz mathias mathieu mats matt matteo matthew "
    "matthias maurice mauricio maurizio max maximilian mehmet michael michał michel miguel mihai mikael mike mikhail mikko milan "
    "milos miloš ming minho miroslav mitch mitt mohamed mohammad mohammed mohan moses moussa muhammad murat musa mustafa mykola "
    "nasser nathan naveen neil nenad nguyen niall nicholas nick nicolas nicolás niels nigel nikita nikola nikolai nikolaos nikos nils "
    "nodar norbert néstor obinna okello olaf oleg oleksandr oleksiy oliver olivier olli omar oscar oskar osvaldo otto ousmane owen "
    "paavo pablo panos pascal patrick patrik paul pavel paweł pedrag pedro peer pekka per petar peter petr petro phil philip philippe "
    "pierre pieter piotr rafael rafał rahul raimo rainer rajesh rajiv ralf ralph ramesh ramón rand randy raphaël rashid rasmus ravi "
    "ray raymond raúl reinhard rené rex reza ricardo richard rick rikard robert robin rodolfo rodrigo roger roland rolf roman romano "
    "ron ronald rory roy ruben rubén rudolf rupert russell rémi sam samir samuel sandeep sandro sanjay sauli scott sean sebastian "
    "sebastián sekou selim serge sergei sergey sergio serhiy seth shaun sigmar silvio simon sipho slobodan stanislav stanisław "
    "stavros stefan stefano steffen stephen steve steven stuart stéphane sung sunil suresh sven sándor søren tadeusz takeshi taras "
    "tarek tariku tariq tarō ted teemu tendai terry thabo thanh theo theodor thibault thierry thomas thorsten tiago tigran tihomir "
    "tim timo timothy tobias todd tom tomas tomasz tomás tomáš tony torsten travis trevor tristan tunde tyler ulrich umberto usman "
    "uwe vadim vahan valentín vasilis vasily vicente victor vijay vikas vikram viktor vincent vincenzo vito vittorio vlad vladimir "
    "volker volodymyr vuk václav walter warren wayne wei wiktor wilhelm willem william wim winfried wojciech wolfgang xavier xi "
    "yannick yannis yasser yaw yiannis youssef yuri yusuf yves zachary zahid zbigniew zoltán zoran étienne łukasz".split()
)
WOMEN = frozenset(
    "abigail achieng ada adaeze adela adriana agata agathe agnes agnieszka agnès aicha aida aileen aino aisha akiko akinyi alba "
    "alejandra aleksandra alena alessandra alessia alexandra alexia alice alicia alina aline alison allison alma alva amaka amalia "
    "amanda amara amelia amina aminata amy amélie ana anastasia anaïs andrea andréa anette angela angelika angelina angélica anika "
    "anita anja anjali anke ann anna anne anneke anneli annette annie annika antje antonella antonia arlene ashley astrid audrey "
    "aurelia awa ayesha ayşe aída barbara beata beate beatrice beatriz becky belén benedetta beth bettina betty bianca birgit "
    "birgitta blanca bojana bożena brenda bridget brigitte britta béatrice camila camilla camille candice carla carlotta carly carmen "
    "carol carole carolina caroline carolyn caterina catherine cecilia chantal charlene charlotte chiara chioma chloe chloé christa "
    "christelle christiane christina christine cindy claire clara clare clarissa claudette claudia claudine colette colleen "
    "condoleezza corinne cornelia cristina cynthia cécile céline dagmar dana daniela danielle daphne daria debbie deborah deepa defne "
    "delia delphine denise diana diane dilma dina dolores dominika donna doris dorota dorothea dorothy dragana edith edna eileen "
    "ekaterina eleanor elena eliane elif elisa elisabeth elise elizabeth ella ellen elsa elvira elżbieta emilia emilie emily emine "
    "emma emmanuelle erica erika erin esmeralda estelle ester esther eugenia eva evelyn ewa fabiola farida fatima fatma fatoumata "
    "federica felicia fernanda fiona folake frances francesca francine franziska françoise frederica freya frida friederike gabriela "
    "gabriele gabrielle geraldine gerda gertrud gina giorgia giovanna gisela giulia giulietta gloria grace greta guadalupe gudrun "
    "gunilla gwen gwendolyn halina halyna hana hanna hannah hanne harriet haruka heather hedda heide heidi heike helen helena helene "
    "helga henriette hilda hilde hildegard hillary hui huma huong hélène ilaria ildikó ilona ilse ines inge ingrid inna inés ioana "
    "iolanda irena irene irina irma iryna isabel isabella isabelle ivana ivanka iwona jacinta jacqueline jana jane janet janice "
    "janina jasmine jean jeanne jeannette jelena jennifer jenny jessica jill joan joana joanna johanna jolanta josefina josephine "
    "jovana joy joyce juana juanita judit judith judy julia juliana juliane julie juliette justyna jutta kaisa karen karin karina "
    "karla karolina katalin katarina katarzyna kate kateryna katharina katherine kathleen kathrin kathy katie katja katrin katya "
    "kavita keiko kelly kellyanne kerstin kim kimberly kirsten kirsty klara klaudia kristen kristin kristina lakshmi lara larisa "
    "latifa laura laure lauren laurence leila lena leocadia leonie leonor leslie letizia leyla liana lidia lila lilian liliana lina "
    "linda lindiwe ling linh lisa livia ljiljana lorena loretta lori lorraine louise lucia luciana lucie lucille lucrezia lucy lucía "
    "ludmila luisa luise luz lydia lynn madeleine magdalena maite maja makena malala malgorzata mandy manuela marcela marcella "
    "margaret margarita margaux margot marguerite maria mariam mariama mariana marianna marianne marie mariela marija marilyn marina "
    "marine marisa marisol marit mariya marlene marta martha martina mary maría mathilde maud maureen małgorzata meera megan mei "
    "melania melissa meredith mette michelle michiko mila milena mina minji mireille mirela miriam molly monica monika monique myriam "
    "mónica nadia nadine nadja naima nancy naoko naomi nasreen natacha natalia natalie nataliya natascha nathalie neha ngozi nicola "
    "nicole nikki nina nneka noelle noemí nomsa nora noriko noémie odile oksana oleksandra olena olga olivia paloma pamela paola "
    "pascale patricia patrizia paula paulina pauline petra phoebe pia pilar polly pooja precious priya priyanka päivi rachel ragnhild "
    "rania raquel rebeca rebecca regine renata renate rita roberta rocío rosa rosalind rosalía rosanna rosario rosemary roxana "
    "rukhsana ruth réka sabina sabine sabrina sachiko sakura sally salma samantha samira sandra sandrine sanna sara sarah saskia "
    "shabnam shannon sharon sheila shirley sibylle silke silvana silvia simona simone siobhan sirpa siv snezana sofia sofie sofía "
    "solange solveig sonia sonja soo sophie soraya stacey stefania stella stephanie sunita susan susana susann susanne suzanne "
    "svetlana svitlana swetlana sylvia sylvie séverine tamara tanja tatiana tatjana teodora teresa tessa tetiana thandi theresa thuy "
    "tiffany tilda tina tove trish trudy tuuli ulla ulrike ursula uta valentina valeria valerie valérie vanessa vera verena veronika "
    "verónica vesna victoire victoria viktoria violeta virginia vivian viviane véronique waltraud wambui wanda wanjiru wendy wilma "
    "ximena xiu yan yasmin yetunde yoko yolanda yuki yulia yuliya yvette yvonne zainab zeynep zoe zofia zohra zsuzsa zuzana ágnes "
    "élisabeth".split()
)
FIRST_NAMES = MEN | WOMEN
OFFICES = TITLES | frozenset(
    "actor actress author billionaire boss businessman chair chief coach columnist commissioner congressman correspondent delegate "
    "economist executive founder host leader legislator lawmaker lieutenant manager pastor spokesman spokeswoman strategist "
    "superintendent".split()
)
"""Words that may stand, with a country or a house before them, before the name of a person."""
FUNCTION = frozenset(
    "a about after aren against all although amid an and any are as asked at because before beneath besides between both but "
    "by can could despite did didn do does doesn don each either even every for from has "
    "have he her his how however if in is isn it its "
    "just like many may meanwhile more most neither never no not now of on or other others over per said says she should "
    "since so some still than that the their then these they this those though to under unless until via was wasn we were "
    "what when where whether which while who whom whose why will with within without won would wouldn yet you".split()
)
"""Words that begin a sentence or a title, and no name."""
UNSAID = TITLES - frozenset("king judge pope justice lord".split())
"""Titles that are no family names."""
SUFFIXES = frozenset("jr sr ii iii iv".split())
PARTICLE = r"(?:de |da |del |la |van |von |bin |al |della )"
WORD = r"(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Jr|Sr)\.|[^\W\d_a-z][\w-]*(?:’[A-Z]\w+|'[A-Z]\w+)?)"
NAME = re.compile(rf"{WORD}(?:[ \t]+{PARTICLE}?{WORD})*")
ROLE = re.compile(
    rf"({WORD}(?: {PARTICLE}?{WORD}){{1,3}}), (?:the|a|an) (?:(?!of |in |at |for |and |to |by )[\w-]+ ){{0,3}}?"
    r"([a-z]+)(?= of | in | at | and |,|\.)"
)
INTRODUCED = re.compile(rf"\b({'|'.join(sorted(OFFICES))}),? (?={WORD} )((?:{WORD} ){{1,2}}?{WORD})(?! {WORD})")
"""A name behind an office in small letters: "the economist Ana Ruiz", "Avaria's premier, Ana Ruiz"."""
SPEAKER = re.compile(rf"\bsaid (?:{WORD} ){{1,3}}({WORD})")
SPEAKING = (
    *SAYING,
    *(
        "accused believed believes blamed called condemned criticised criticized defended demanded denounced dismissed doubted "
        "doubts expected expects feared fears hoped hopes insists opposed opposes pledged praised rejected supported supports "
        "thinks thought threatened urged wanted wants warns welcomed"
    ).split(),
)
"""What shows that somebody speaks or has a view, though it may be told without a quotation."""
SAYS = re.compile(rf"(?:,[^,.“”\"]{{0,60}},)? (?:{'|'.join(SPEAKING)})\b|, (?:{'|'.join(SPEAKING)})\b(?! (?:the |[a-z]+ )?[A-Z])")
"""Behind a name; what is said of the person may stand between, or before the name and end with a comma. ", said Ruiz" is of another."""
SAID = re.compile(rf"\b(?:said|says) (?:{WORD} ){{0,3}}$")
"""Before a name and its titles."""
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
    """First name to the full name of the one person who has it."""
    places: tuple[Place, ...]
    """Where persons are named, in text order."""
    roles: dict[str, frozenset[str]]
    """"president", "senator" to the persons of the text who are called so."""
    genders: dict[str, str]
    """Full name to "m" or "f", where the text or the first name tells."""
    persons: frozenset[str]
    """Full names of the persons."""

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
    spoken = {tidy(text[a:b]).split()[-1] for a, b in mentions if tidy(text[a:b])} | {match[1] for match in SPEAKER.finditer(text)}
    spoken |= {match[2].split()[-1] for match in INTRODUCED.finditer(text)}
    persons = {last for last in titles if titles[last]} | {last for last, name in full.items() if _is_person(name, last in spoken)}
    named = {last: full.get(last, last) for last in persons if last.lower() not in ORGANISATIONS}
    families = {last: names for last, names in _families(readings).items() if last in named}
    everybody = {*named.values(), *(name for names in families.values() for name in names)}
    genders = {name: sex for name in sorted(everybody) if (sex := _gender(name, titles.get(name.split()[-1], set())))}
    roles = {role: frozenset(named[last] for last in lasts if last in named) for role, lasts in _roles(readings, text).items()}
    found = People(full, families, _called(named.values()), (), roles, genders, frozenset(everybody))
    return replace(found, places=tuple(_places(text, named, found)))


def _families(readings: Iterable[_Reading]) -> dict[str, tuple[str, ...]]:
    """Return for each last word the names of two or three words with a first name, the most frequent first."""
    names = Counter(" ".join(r.name) for r in readings if 2 <= len(r.name) <= 3 and r.name[0].lower() in FIRST_NAMES)
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


def _called(names: Iterable[str]) -> dict[str, str]:
    """Return for each first name the one full name that begins with it.

    >>> _called(["Ana Ruiz", "Tom Vega", "Tom Stone"])
    {'Ana': 'Ana Ruiz'}
    """
    firsts: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if len(name.split()) == 2 or (len(name.split()) == 3 and begins_with_a_first_name(name)):
            firsts[name.split()[0]].add(name)
    return {first: min(found) for first, found in firsts.items() if len(found) == 1 and len(first) > 2}


def _readings(text: str) -> list[_Reading]:
    """Return what may be a name; in a headline, where all is capitalised, only what begins with a first name."""
    lower = set(re.findall(r"\b[^\W\d_A-Z]\w*\b", text))
    found: list[_Reading] = []
    for line in re.finditer(r"[^\n]+", text):
        headline = is_headline(line[0])
        for match in NAME.finditer(line[0]):
            titles, name = _split_titles(match[0].split(), lower)
            found.append(_Reading(titles, _in_headline(name), 0.1) if headline else _Reading(titles, _without_suffix(name), 1.0))
    return [r for r in found if r.name and len(r.last.rstrip(".")) > 1 and (r.name[:-1] or r.last.lower() not in UNSAID)]


def _in_headline(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first name and the last of what begins with a first name, else only the last word.

    >>> _in_headline(("Ana", "Ruiz", "Takes", "Aim")), _in_headline(("Absent", "Ruiz"))
    (('Ana', 'Ruiz'), ('Ruiz',))
    """
    if words and words[0].lower() in FIRST_NAMES:
        return words[: 3 if words[1:] and words[1].endswith(".") else 1 if words[1:] and words[1].lower() in FUNCTION else 2]
    return words[-1:]


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """Drop "Jr." and "III", which are no last name."""
    return words[:-1] if len(words) > 1 and words[-1].lower().rstrip(".") in SUFFIXES else words


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


def begins_with_a_first_name(name: str) -> bool:
    """Is the first word a common first name?

    >>> begins_with_a_first_name("Ana Ruiz"), begins_with_a_first_name("Avarian Ruiz")
    (True, False)
    """
    return name.split()[0].lower() in FIRST_NAMES


def _roles(readings: Iterable[_Reading], text: str) -> dict[str, set[str]]:
    """Return for each title or role the last words of the names that have it; who had it has another: "former president"."""
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for reading in readings:
        rank = next((f"{rank} " for rank in ("vice", "former") if rank in reading.titles), "")
        for title in reading.titles:
            if title not in FORMS_OF_ADDRESS:
                roles[rank + ABBREVIATED.get(title, title)].add(reading.last)
    for match in ROLE.finditer(text):
        roles[match[2]].add(match[1].split()[-1])
    for match in INTRODUCED.finditer(text):
        roles[match[1]].add(match[2].split()[-1])
    return roles


def is_headline(line: str) -> bool:
    """Is most of the line capitalised, as a title is?"""
    words = re.findall(r"[^\W\d_]\w*", line)
    return len(words) < 25 and sum(w[0].isupper() for w in words) > 0.6 * len(words)


def _split_titles(words: list[str], lower: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split capitalised words into titles and the name after them; a word that also stands in lower case begins no name."""
    titles: list[str] = []
    while words:
        plain = words[0].lower().rstrip(".,")
        if plain in TITLES and len(words) > 1:
            titles.append(plain)
        elif plain not in FUNCTION and not (plain == "state" and len(words) > 2) and (plain not in lower or plain in FIRST_NAMES):
            break  # "Secretary of State Ana Ruiz" is not called State
        words = words[1:]
    office = _office(words)
    if office:
        titles += [plain for word in words[: office + 1] if (plain := word.lower().rstrip(".,")) in OFFICES]
        words = words[office + 1 :]
    first = next((n for n, word in enumerate(words[:-1]) if word.lower() in FIRST_NAMES), 0)
    return tuple(titles), tuple(words[first:])  # what stands before a first name is an office or a country


def _office(words: list[str]) -> int:
    """Return where the last office stands that has something before it, and a name of its own behind it.

    >>> _office("Avarian Prime Minister Ana Ruiz".split()), _office("Justice Department".split())
    (2, 0)
    """
    found = (n for n in range(len(words) - 2, 0, -1) if words[n].lower().rstrip(".,") in OFFICES)
    return next((n for n in found if words[-1].lower() not in ORGANISATIONS), 0)


def _is_person(name: str, spoken: bool) -> bool:
    first, last = name.split()[0].lower(), name.split()[-1].lower()
    return last not in ORGANISATIONS and not name.isupper() and (first in FIRST_NAMES or (spoken and len(name.split()) <= 3))


def _gender(name: str, titles: Collection[str]) -> str:
    """Return "m" or "f" by the first name, else by the form of address."""
    first = name.split()[0].lower()
    men, women = first in MEN, first in WOMEN
    if men == women:
        men, women = "mr" in titles, bool({"ms", "mrs"} & set(titles))
    return "m" if men and not women else "f" if women and not men else ""


def _places(text: str, named: Mapping[str, str], found: People) -> Iterator[Place]:
    """Yield where persons are named: by last name, with what stands before it of the full name, or by first name alone."""
    counts: Counter[str] = Counter()
    before = ""
    for match in ONE_WORD.finditer(text):
        name = _named(match[0], before, text[match.end() + 1 : match.end() + 2], named, found)
        before = match[0]
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
    return None if after.isupper() else found.called.get(word)

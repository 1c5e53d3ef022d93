"""Bodies of which each country has one: in a text about one country, "the government" is the government of that country."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from causerie.countries import COUNTRIES, ELSEWHERE, NATIONAL, STATES, Country

LEAD, AHEAD = 250, 4
"""Characters with which a text begins, and how often more what is named there counts."""
LEAST, SHARE = 5, 0.6
"""How often, and in what share of all, a country must be named for a text to be about it."""
NEAR = 48
"""Characters before such a body in which it may be said where it is."""
OTHERS = re.compile(r"\b(?:with|from|against|between|to|towards?|on) (?:the )?$")
"""Ends what stands before a country to which another one has relations: who speaks of it once, as "ties with Poland", may be anywhere."""
WHERE = re.compile(r"(?P<within>\b[Ii]n )?(?P<place>[^\W\d_a-z]\S*?(?: [^\W\d_a-z]\S*?)*)(?(within),?|, where) (?:the )?$")
"""Ends what says so: "In Oslo, the", "Norway, where the"."""
BY_NAME = {name: each for each in COUNTRIES for name in (each.name, *each.seats)}
STATE = re.compile(rf"\b(?:{'|'.join(sorted({*STATES} - ELSEWHERE, key=len, reverse=True))})\b")
CAPITAL = re.compile(r"(?<![\w.’'-])[^\W\d_a-z]\w*")


def country(text: str) -> Country | None:
    """Return the country that the text is about, if that is one: the one that is named most, above all where the text begins.

    Of 1,002 annotated mentions that name such a body without its country, in texts about one by this measure, annotators name 818 with
    that country and 32 with another one.

    >>> country("OSLO - Parliament met. Norwegians fear that Russian gas will cost more.").name
    'Norway'
    >>> country("Parliament met."), country("Parliament fears for relations with Poland.")
    (None, None)
    """
    named = list(_named(text))
    told: Counter[Country] = Counter()
    for place, found in named:
        told[found] += 1 + AHEAD * (place < LEAD)
    first, often = max(told.items(), key=lambda each: each[1], default=(None, 0))
    places = [place for place, found in named if found == first]
    is_of_others = len(places) == 1 and OTHERS.search(text[max(0, places[0] - NEAR) : places[0]]) is not None
    return first if often >= max(LEAST, SHARE * told.total()) and not is_of_others else None


def country_at(text: str, place: int) -> Country | None:
    """Return the country that is named right before the place as the one of what stands there.

    >>> text = "A Russian ship waits. In Oslo, the opposition fears for Sweden, where the government is new."
    >>> country_at(text, text.index("opposition")).name, country_at(text, text.index("government")).name, country_at(text, 10)
    ('Norway', 'Sweden', None)
    """
    found = WHERE.search(text[max(0, place - NEAR) : place])
    return next((each for _, each in _named(found["place"])), None) if found else None


def country_before(text: str, place: int) -> Country | None:
    """Return the country that was named last before the place."""
    return max(((at, found) for at, found in _named(text[:place])), default=(0, None))[1]


def state_before(text: str, place: int) -> str | None:
    """Return the state or province that was named last before the place.

    Of 40 times that "the state" is annotated where one was named before it means that one 30 times.

    >>> state_before("West Virginia and Ohio sued. The state lost.", 29)
    'Ohio'
    """
    return next((match[0] for match in reversed([*STATE.finditer(text, 0, place)])), None)


def national(name: str, country: Country | None) -> str:
    """Return the name of such a body with the country that it is of.

    >>> norway = country("OSLO - Parliament met.")
    >>> national("parliament", norway), national("parliament of Olm", norway), national("parliament", None)
    ('Norwegian parliament', 'parliament of Olm', 'parliament')
    >>> national("government in Belgrade", norway), national("parliament in Olm", norway)
    ('Serbian government', 'parliament in Olm')
    """
    body, within, place = name.partition(" in ")
    country = BY_NAME.get(place.removeprefix("the ")) if within else country
    return f"{country.adjective} {body.lower()}" if country and body.lower() in NATIONAL else name


def _named(text: str) -> Iterator[tuple[int, Country]]:
    """Yield the countries that the text names, by whatever word, each with its place."""
    end = 0
    for word in CAPITAL.finditer(text):
        if word.start() < end:
            continue
        for phrase, found in WORDS.get(word[0].upper(), ()):
            after = word.start() + len(phrase)
            if text[word.start() : after].upper() == phrase and not text[after : after + 1].isalnum():
                yield word.start(), found
                end = after
                break


def _words() -> dict[str, list[tuple[str, Country]]]:
    """What countries are called, in capitals, by the first word; the longest first."""
    words: defaultdict[str, dict[str, Country]] = defaultdict(dict)
    for each in COUNTRIES:
        people = (f"{word}s" for word in (each.adjective, *each.others))
        for phrase in {each.name, each.adjective, *each.others, *each.seats, *people} - ELSEWHERE:
            words[re.split(r"\W", phrase)[0].upper()][phrase.upper()] = each
    return {first: sorted(phrases.items(), key=lambda each: -len(each[0])) for first, phrases in words.items()}


WORDS = _words()

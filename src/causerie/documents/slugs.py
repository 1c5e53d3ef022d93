"""Addresses that spell the title of the article they lead to."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from causerie.documents.dom import Element
from causerie.documents.lengths import is_spaced

DAY = re.compile(r"/(?:19|20)\d\d[/-]?[01]\d[/-]?[0-3]\d/")
PAGE = re.compile(r"第\s?\d+\s?版")  # of a printed paper
NUMBERED = re.compile(r"\d{4}")
LONGEST = 400  # characters of a path
FEWEST_WORDS = 3  # names of persons and posts have two
LONG_NUMBER, DATED = re.compile(r"\d{5}"), re.compile(r"/(?:19|20)\d\d[/-]?\d{1,2}(?:/|-|\d\d/)")
SPELT = re.compile(r"\d{3}[^/]*(?:-[^/-]+){4}")
FEWEST_SHARED, SHORTEST_SHARED, STEM = 2, 4, 5  # words of a title in an address; letters of one; those that make it the same word
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "’": None, "'": None})
UMLAUT = re.compile(r"([aou])e")


def spells(link: Element, title: str) -> bool:
    """Does its address spell a title, beside the day or the number of an article?"""
    said = spelled(title)
    path = _path(link)
    if said.count(" ") + 1 < FEWEST_WORDS or not path:
        return False
    whole, last = spelled(path), spelled(path.rpartition("/")[2])
    return f" {said} " in f" {last} " and NUMBERED.search(whole.replace(said, "")) is not None


def ends_in(link: Element, title: str) -> bool:
    """Is a title the last part of its address?"""
    said = spelled(title)
    return bool(said) and spelled(_path(link).rpartition("/")[2]) == said


def _path(link: Element) -> str:
    try:
        return unquote(urlsplit(link.get("href", "").strip()).path)[:LONGEST].rstrip("/")
    except ValueError:
        return ""


def tells_story(link: Element, title: str) -> bool:
    """Does its address spell the title or, where addresses can not, hold a day, as those of articles do?"""
    if is_spaced(title):
        return spells(link, title)
    return DAY.search(link.get("href", "")) is not None and not PAGE.match(title)


def hints_at(link: Element, title: str) -> bool:
    """Does its address hold the day or the number of an article, and words of the title, be they of another form or few?

    Titles in other scripts are not compared; for them the day will do, or a number and five words.
    """
    if spells(link, title):
        return True
    path = _path(link)
    is_dated = DATED.search(path) is not None
    said, held = ({each[:STEM] for each in spelled(text).split() if len(each) >= SHORTEST_SHARED} for text in (title, path))
    if not said:
        return is_dated or SPELT.search(path) is not None
    return len(said & held) >= (1 if is_dated else FEWEST_SHARED) and (is_dated or LONG_NUMBER.search(path) is not None)


@lru_cache(maxsize=4096)
def spelled(text: str) -> str:
    """The words of a text as addresses write them: Latin letters without marks, an umlaut as one letter, and digits.

    >>> spelled("Zürich füllt die Straße"), spelled("zuerich-fuellt-die-strasse")
    ('zurich fullt die strasse', 'zurich fullt die strasse')
    """
    plain = unicodedata.normalize("NFKD", text.lower().translate(LETTERS)).encode("ascii", "ignore").decode()
    return UMLAUT.sub(r"\1", " ".join(re.findall(r"[a-z0-9]+", plain)))

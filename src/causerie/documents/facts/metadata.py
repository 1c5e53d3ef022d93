"""What the head of a page and its data say of the article, by order of trust: JSON-LD, OpenGraph and other meta tags, the page itself."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

from causerie.documents.facts.linked_data import LinkedData
from causerie.documents.tree.dom import (
    Element,
    ancestors,
    below,
    heading,
    holds,
    line,
    main_heading,
    may_say_title,
    names,
    saying,
    select,
    words,
)
from causerie.documents.tree.dom import (
    shown as lines_shown,
)
from causerie.documents.wording.datelines import SOMEWHERE, WORK, byline, reporting
from causerie.documents.wording.dates import OTHER_DAY, marked
from causerie.documents.wording.headlines import LONGEST
from causerie.documents.wording.lengths import count_words, is_running, is_spaced
from causerie.documents.wording.slugs import spelled

PUBLISHED = (
    "article:published_time article:published og:published_time og:article:published_time datepublished date.published parsely-pub-date "
    "dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date.created dc.date dc:date date publication_date "
    "publish-date publishdate "
    "publish_date pubdate pub_date article.published article_date_original cxenseparse:recs:publishtime sailthru.date "
    "shareaholic:article_published_time apub:time "
    "ptime displaydate timestamp citation_publication_date release_date bt:pubdate originalpublicationdate rnews:datepublished"
).split()
MODIFIED = "dateupdate article:modified_time og:updated_time datemodified lastmod last-modified".split()
AUTHORS = "author article:author parsely-author dc.creator dcterms.creator dc:creator sailthru.author byl article:author_name".split()
OUTLETS = "og:site_name application-name apple-mobile-web-app-title dc.publisher publisher".split()
PARSELY = {"title": "parsely-title", "pub_date": "parsely-pub-date", "authors": "parsely-author", "author": "parsely-author"}
TITLES = "og:title twitter:title parsely-title dc.title dcterms.title sailthru.title headline".split()
TIMES = (
    "//*[@itemprop='datePublished'] | //time[@pubdate or contains(concat(' ', @class, ' '), ' published ')"
    " or (@datetime and not(@itemprop='dateModified') and (ancestor::article or ancestor::main))]"
)
MARKED_HEADLINE = "//h1[contains(concat(' ', @itemprop, ' '), ' headline ')][1]"
SIGNED = re.compile(r"byline|Byline|[Aa]uthor(?:-n|_n|N)ame|(?<!\S)(?:aut(?:h?o|eu)r|firma)(?!\S)")
BY = re.compile(
    rf"^(?:(?:(?:an? |guest )?(?:{WORK}|posted|texto|texte) )?(?:by|por|par|von)\b[:\s]+|(?:author|texto?|texte|words|writer): )",
    re.IGNORECASE,
)
AFTER_NAMES = re.compile(
    r"\s*(?:[|·•–—@\n]|\s-\s|,?\s*\b(?:published|updated|posted|publicad[oa]|actualizad[oa]|publié|mis à jour|"
    r"veröffentlicht|aktualisiert|atualizad[oa]"
    r"|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|(?-i:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?, [A-Z])|\d).*",
    re.IGNORECASE | re.DOTALL,
)
NO_NAME = re.compile(r"https?:|www\.|[@<>{}]|^\W*$", re.IGNORECASE)
FRONT_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ProfilePage"})
STORY = re.compile(r"\d{5}|(?:[-_]+[^_-]+){4}")
"""In the last part of an address that names an article: a long number, or five words, as sections seldom have."""
LONGEST_PART = 300  # characters
LONGEST_BYLINE = 120
MOST_IN_OUTLET = 4  # words of an outlet's name
MOST_BYLINES = 5
MOST_PARTS = 12  # elements in that of a byline
SOON = 60  # elements below the heading
AFTER_UNSPACED = ("-", "_", "|", " ", "\u3000", "–", "—")
FILE_NAME = re.compile(r"\S+\.(?:html?|pdf|docx?|indd|txt|qxd)|untitled(?: document)?", re.IGNORECASE)  # no title, though it stands for one
TITLE = re.compile(r"\b(?:tit(?:le|re|ulo|ular|el|olo)?|headline|hed|heading|subject|baslik|naslov|nadpis|cim)\b")
SEPARATOR = re.compile(r"\s+(?:[|•·»«:]|[-–—])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    title: str | None
    dates: tuple[str, ...]
    """What may hold the day of publication, the most trusted first."""
    changed: tuple[str, ...]
    """What may hold the day of the last change."""
    byline: str | None
    outlet: str | None
    language: str | None
    tags: tuple[str, ...]
    """What the page calls its language, with the country if it names one."""
    url: str | None
    heading: str | None
    """The page's main heading, or what it has in place of one."""
    is_article: bool
    """The page says that it is an article."""
    is_front: bool
    """It says that it is a list of them, and no article."""
    is_profile: bool
    """It says that it tells of a person."""
    is_titled: bool
    """Its heading is its title, and its address that of an article."""
    data: LinkedData


def facts(tree: Element, data: LinkedData, canonical: str | None) -> Facts:
    """Collect what a page says of itself. Headlines are out of the tree already: their times and authors are not the article's."""
    meta = _meta(tree)
    main = heading(tree)
    own = data.url if data.url and (urlsplit(data.url).path.strip("/") or not canonical) else None
    outlet = data.outlet or _first(meta, OUTLETS)
    tags = tuple(filter(None, (tree.get("lang"), data.language, meta.get("og:locale"), meta.get("content-language"))))
    title = _title(data, meta, main, outlet, is_marked=bool(select(tree, MARKED_HEADLINE)))
    is_whole = main is not None and count_words(main) > MOST_IN_OUTLET  # more than a name
    is_settled = data.title or (is_whole and title == main)
    if not is_settled and is_whole and title and saying(tree, title) is None:
        title = main  # the other is for networks and search
    elif not is_settled:
        title = _better(title, tree, outlet, own or canonical)
        main = main if main == title else None
    address = own or canonical
    shown = heading(tree, title) or main
    last = urlsplit(address or "").path.rstrip("/").rpartition("/")[2][-LONGEST_PART:]
    is_titled = title is not None and shown == title and STORY.search(last) is not None
    return Facts(
        title=title,
        dates=tuple(_dates(tree, data, meta)),
        changed=tuple(filter(None, (data.modified, _first(meta, MODIFIED)))),
        byline=_byline(tree, data, meta) or _shown_byline(tree, title),
        outlet=outlet,
        language=_language(tags),
        tags=tags,
        url=address,
        heading=shown,
        is_article=data.is_article or meta.get("og:type", "").lower() == "article",
        is_front=not data.is_article and (bool(FRONT_TYPES & data.types) or meta.get("og:type", "").lower() in ("website", "profile")),
        is_profile=not data.is_article and ("ProfilePage" in data.types or meta.get("og:type", "").lower() == "profile"),
        is_titled=is_titled,
        data=data,
    )


def _meta(tree: Element) -> dict[str, str]:
    """Return the meta tags by name; of several with one name the first counts."""
    found: dict[str, str] = {}
    for tag in select(tree, "//meta[@content]"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        if name and (content := line(unescape(unescape(tag.get("content"))))):
            found.setdefault(name.strip().lower(), content)
    return _parsely(found) | found


def _parsely(meta: Mapping[str, str]) -> dict[str, str]:
    """What some tags of Parse.ly's hold at once, by the names of those that hold one each.

    >>> _parsely({"parsely-page": '{"title": "Bread is dearer", "pub_date": "2014-12-29", "authors": ["A. Rossi", "B. Bianchi"]}'})
    {'parsely-title': 'Bread is dearer', 'parsely-pub-date': '2014-12-29', 'parsely-author': 'A. Rossi; B. Bianchi'}
    """
    try:
        told = json.loads(meta.get("parsely-page", ""))
    except (ValueError, RecursionError):
        return {}
    return {name: text for key, name in PARSELY.items() if isinstance(told, dict) and (text := _listed(told.get(key)))}


def _listed(told: Any) -> str:
    return line("; ".join(filter(None, (each for each in (told if isinstance(told, list) else [told]) if isinstance(each, str)))))


def _first(meta: Mapping[str, str], names: list[str]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _title(data: LinkedData, meta: Mapping[str, str], main: str | None, outlet: str | None, *, is_marked: bool) -> str | None:
    """A title that was cut, or that carries the outlet's name, gives way to the page's main heading."""
    found = line(data.title) or (main if is_marked else None) or _without_outlet(_first(meta, TITLES) or "", outlet)
    if main and (not found or _is_cut(found, main) or main in found or _names_section(found, main)):
        return main
    return found or None


def _better(title: str | None, tree: Element, outlet: str | None, address: str | None) -> str | None:
    """Choose between the title by mark-up, which may be the site's name, and what of the title in the page's head is shown."""
    shown = _shown_title(tree, outlet, address)
    if not title or not shown or shown == title or title == line(tree.findtext(".//title")):
        return title or shown
    is_strange = {*title.lower().split()}.isdisjoint(shown.lower().split()) and saying(tree, title) is None
    names_site = count_words(title) <= MOST_IN_OUTLET or is_strange
    return shown if names_site and count_words(shown) > MOST_IN_OUTLET and saying(tree, shown) is not None else title


def _shown_title(tree: Element, outlet: str | None, address: str | None) -> str | None:
    """What of the page's title stands in it as a line of its own, or else what is left without the outlet's name.

    Where the title is no more than a name, the first line that the page's address spells, or that is called a title.
    """
    whole = line(tree.findtext(".//title"))
    title = "" if FILE_NAME.fullmatch(whole) else whole
    shown = [(text, each) for each in may_say_title(tree) if count_words(text := line(words(each))) > MOST_IN_OUTLET]
    texts = {text for text, _ in shown}
    if title in texts:
        return title
    if count_words(title) <= MOST_IN_OUTLET:
        last = spelled(urlsplit(address or "").path.rstrip("/").rpartition("/")[2])
        named = (text for text, each in shown if len(text) <= LONGEST and TITLE.search(names(each)) and not holds(each, "a", "p"))
        return next((text for text, _ in shown if last and spelled(text) == last), None) or next(named, None) or title or None
    parts = (text for text in texts if _is_part(title, text))
    return max(parts, key=len, default=None) or _without_outlet(title, outlet) or None


def _is_part(title: str, text: str) -> bool:
    """Is a text the beginning or the end of a title, parted from the rest by more than a blank or a hyphen?

    Or by these, where no blanks part words.

    >>> [_is_part(title, "Bread is dearer") for title in ("The Post - Bread is dearer", "Bread is dearer than ever", "Bread is dearer-")]
    [True, False, False]
    >>> [_is_part(title, "面包涨价了") for title in ("面包涨价了-新华网", "面包涨价了 东区_中山网", "面包涨价了吗")]
    [True, True, False]
    """
    if title.startswith(text) and not is_spaced(text):
        return title.removeprefix(text)[:1] in AFTER_UNSPACED
    if title.startswith(text):
        rest = title.removeprefix(text)
        return not rest.startswith("-") and not rest.lstrip()[:1].isalnum()
    rest = title.removesuffix(text)
    return rest != title and not rest.endswith("-") and not rest.rstrip()[-1:].isalnum()


def _names_section(title: str, main: str) -> bool:
    """Is it the name of a part of the site, that shares no word with what heads the page?"""
    words = {*title.lower().split()}
    return len(words) <= MOST_IN_OUTLET < len(main.split()) and words.isdisjoint(main.lower().split())


def _is_cut(title: str, main: str) -> bool:
    stem = title.rstrip(" .…")
    return len(stem) < len(main) and main.startswith(stem) and (title != stem or len(stem) > 60)


def _without_outlet(title: str, outlet: str | None) -> str:
    """
    >>> _without_outlet("Taxes fall again - and wages too | The Post", "The Post"), _without_outlet("Taxes fall in the south – Post", None)
    ('Taxes fall again - and wages too', 'Taxes fall in the south')
    """
    if outlet and title.lower().endswith(outlet.lower()) and len(title) > len(outlet):
        return title[: -len(outlet)].rstrip(" |-–—:·•")
    parts = SEPARATOR.split(title)
    return (
        title[: title.rindex(parts[-1])].rstrip(" |-–—:·•»«")
        if len(parts) > 1 and count_words(parts[-1]) <= MOST_IN_OUTLET < count_words(title)
        else title
    )


def _dates(tree: Element, data: LinkedData, meta: Mapping[str, str]) -> Iterator[str]:
    times = (told for time in select(tree, TIMES)[:3] for told in (_shown_day(time), time.get("datetime"), time.get("content")))
    yield from filter(None, (data.published, *(meta.get(name) for name in PUBLISHED), *times, data.created))


def _shown_day(time: Element) -> str:
    """What an element shows of its time, if that can be but one day, and of publication: its mark-up may be of another."""
    shown = line(time.text_content())
    is_told = next(marked(shown), None) is not None and not OTHER_DAY.search(shown)
    return shown if is_told or not (time.get("datetime") or time.get("content")) else ""


def _byline(tree: Element, data: LinkedData, meta: Mapping[str, str]) -> str | None:
    """Return the authors, several parted by semicolons."""
    told = (
        names
        for each in (data.byline, _first(meta, AUTHORS))
        if (names := "; ".join(filter(_is_name, re.split(r";\s*", (each or "").removeprefix("By ")))))
    )
    signed = islice(filter(_is_signed, tree.iter()), MOST_BYLINES)
    shown = (line(tag.get("content") or tag.text_content()) for tag in signed if not _in_comments(tag))
    return next(told, None) or next(filter(_is_name, map(_signing, shown)), None)


def _signing(text: str) -> str:
    """
    >>> _signing("Analysis by Ana Ruiz in Paris"), _signing("Ana Ruiz reports from Halden"), _signing("Ana Ruiz and Tom Vega, 12 March")
    ('Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz and Tom Vega')
    """
    name = AFTER_NAMES.sub("", BY.sub("", text)).strip(" ,;:")
    return reporting(text) or (placed[1] if (placed := SOMEWHERE.fullmatch(name)) else name)


def _shown_byline(tree: Element, title: str | None) -> str | None:
    """Return who signs the text by a line between the heading and the first paragraph, of whatever its element is called."""
    main = main_heading(tree, title)
    for each in islice(chain((main,), below(main)), SOON) if main is not None else ():
        said = [*lines_shown(each), line(" ".join(each.itertext()))] if each is not main and len(each) <= MOST_PARTS else []
        told = [*said, line(each.tail)]
        if any(map(is_running, told)):
            return None
        if found := next(filter(None, map(byline, told)), None):
            return found
    return None


def _is_signed(element: Element) -> bool:
    """Does an element say by its attributes that it names an author?"""
    called = element.get("class", "")
    return (
        SIGNED.search(called) is not None
        or "author" in f"{element.get('rel', '')} {element.get('itemprop', '')}".split()
        or ("fn" in called.split() and any("vcard" in each.get("class", "").split() for each in ancestors(element)))
    )


def _in_comments(element: Element) -> bool:
    return any(re.search(r"\bcomment", names(each)) for each in ancestors(element))


def _is_name(text: str) -> bool:
    return 2 < len(text) <= LONGEST_BYLINE and not NO_NAME.search(text)


def _language(tags: Iterable[str]) -> str | None:
    codes = (re.match(r"(?!utf)[a-z]{2,3}(?![a-z])", each.strip().lower()) for each in tags)  # some name the encoding there
    return next((code[0] for code in codes if code), None)

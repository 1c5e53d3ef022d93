"""What a page says of itself in JSON-LD (schema.org), read even where the JSON is broken."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from causerie.documents.facts import state

ARTICLE = re.compile(r"(?:\w*NewsArticle|Article|\w*BlogPosting|Report|Review|LiveBlogPosting|AdvertiserContentArticle)")
LONGEST = 2_000_000  # characters of a block; longer ones are data
DEEPEST = 6  # levels of lists and graphs
INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
WRAPPING = re.compile(r"^\s*(?:<!--|/[/*]\s*<!\[CDATA\[\s*(?:\*/)?|<!\[CDATA\[)|(?:-->|/?[/*]*\s*\]\]>\s*(?:\*/)?)\s*$|;\s*$")
TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
SALVAGED = re.compile(
    r'"(@type|headline|datePublished|dateModified|inLanguage|url|wordCount|isAccessibleForFree)"\s*:\s*'
    r'(?:"(.{1,400}?)"(?=\s*(?:,\s*"|[}\]]|$))|(true|false|\d+))'
)
SALVAGED_NAME = re.compile(r'"(author|publisher)"\s*:\s*\[?\s*(?:\{[^{}]{0,300}?"name"\s*:\s*)?"([^"]{2,120})"')

Item = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedData:
    """The article among the items of a page's blocks, and the types of all of them."""

    types: frozenset[str] = frozenset()
    is_article: bool = False
    title: str | None = None
    published: str | None = None
    created: str | None = None
    modified: str | None = None
    byline: str | None = None
    outlet: str | None = None
    language: str | None = None
    url: str | None = None
    free: bool | None = None
    """Whether the page says that everybody may read it."""
    words: int | None = None
    """How long the page says that the article is."""
    body: str = ""
    """The article's text, where the page repeats it there, or keeps it for its scripts."""


def read(blocks: Iterable[str], canonical: str | None = None) -> LinkedData:
    """Read the article out of a page's blocks: the one with the page's own address, else the first.

    >>> read(['{"@graph": [{"@type": "NewsArticle", "headline": "Taxes &amp; tariffs", "author": [{"name": "A. Ruiz"}],}]}']).title
    'Taxes & tariffs'
    """
    items = [item for block in blocks for item in _items(_parse(block[:LONGEST]))]
    states = [item for item in items if not any(key.startswith("@") for key in item)]
    types = frozenset(type_ for item in items for type_ in _types(item))
    articles = [item for item in items if any(ARTICLE.fullmatch(type_) for type_ in _types(item))]
    own = [item for item in articles if canonical and _same_address(_url(item), canonical)]
    article = next(iter(own or articles), None)
    if article is None or (len(articles) > 2 and not own and _nothing_in_common(articles)):
        others = types - {type_ for item in articles for type_ in _types(item)}
        uploaded = (_text(item.get("uploadDate")) for item in items if "VideoObject" in _types(item))
        return LinkedData(types=others, created=next(uploaded, None), body=state.body(states))
    named = {item["@id"]: item for item in items if isinstance(item.get("@id"), str) and item.get("name")}
    return LinkedData(
        types=types,
        is_article=True,
        title=_text(article.get("headline")) or _text(article.get("name")),
        published=_text(article.get("datePublished")),
        created=_text(article.get("dateCreated")),
        modified=_text(article.get("dateModified")),
        byline="; ".join(_names(article.get("author") or article.get("creator"), named)) or None,
        outlet=next(_names(article.get("publisher"), named), None),
        language=_language(article.get("inLanguage")),
        url=_url(article),
        free=_truth(article.get("isAccessibleForFree")),
        words=_number(article.get("wordCount")),
        body=_text(article.get("articleBody")) or state.body(states),
    )


def _parse(block: str) -> Any:
    for text in (block, _mended(block)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvage(block)


def _mended(block: str) -> str:
    """Undo what templates do to JSON: comments around it, quotes as entities, commas before a bracket, objects side by side."""
    text = html.unescape(block) if '"' not in block else block
    text = WRAPPING.sub("", WRAPPING.sub("", text)).strip()
    text = TRAILING_COMMA.sub("", text)
    return "[" + re.sub(r"\}\s*\{", "},{", text) + "]" if re.search(r"\}\s*\{", text) else text


def _salvage(block: str) -> Item:
    """Pick what can be recognised out of JSON that no parser takes: cut off, or with bare quotes inside its strings."""
    found: Item = {}
    for key, text, literal in SALVAGED.findall(block):
        found.setdefault(key, _unescaped(text) if text else json.loads(literal))
    for key, name in SALVAGED_NAME.findall(block):
        found.setdefault(key, {"name": _unescaped(name)})
    return found


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def _items(node: Any, depth: int = 0) -> Iterator[Item]:
    """Yield the items of nested lists and graphs, but not those of lists of other pages' articles."""
    if isinstance(node, list) and depth < DEEPEST:
        for each in node:
            yield from _items(each, depth + 1)
    elif isinstance(node, dict):
        yield node
        if depth < DEEPEST:
            for key in INSIDE:
                yield from _items(node.get(key), depth + 1)


def _types(item: Item) -> list[str]:
    found = item.get("@type")
    return [str(each).rpartition("/")[2] for each in (found if isinstance(found, list) else [found]) if each]


def _nothing_in_common(articles: list[Item]) -> bool:
    """Are these the cards of a front page, rather than one article told several times?"""
    return len({_text(item.get("headline")) for item in articles}) > 2


def _names(node: Any, named: dict[str, Item]) -> Iterator[str]:
    if isinstance(node, list):
        yield from dict.fromkeys(name for each in node[:20] for name in _names(each, named))
    elif isinstance(node, dict):
        known = node if node.get("name") else named.get(str(node.get("@id")), {})
        yield from _names(known.get("name"), named)
    elif text := _text(node):
        yield text


def _text(node: Any) -> str | None:
    if isinstance(node, list):
        node = next(iter(node), None)
    if isinstance(node, dict):
        node = node.get("@value")
    return html.unescape(node).strip() or None if isinstance(node, str) else None


def _language(node: Any) -> str | None:
    return _text(node.get("alternateName") or node.get("name")) if isinstance(node, dict) else _text(node)


def _url(item: Item) -> str | None:
    page = item.get("mainEntityOfPage")
    candidates = (item.get("url"), page.get("@id") if isinstance(page, dict) else page, item.get("@id"))
    return next((text for each in candidates if (text := _text(each)) and text.startswith(("http://", "https://"))), None)


def _same_address(one: str | None, other: str) -> bool:
    return one is not None and one.split("#")[0].rstrip("/") == other.split("#")[0].rstrip("/")


def _truth(node: Any) -> bool | None:
    return {"true": True, "false": False}.get(str(node).rpartition("/")[2].lower())


def _number(node: Any) -> int | None:
    return int(node) if isinstance(node, int | float) or (isinstance(node, str) and node.isdecimal()) else None

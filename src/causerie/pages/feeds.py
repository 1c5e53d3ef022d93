"""Feeds, news sitemaps and lists of feeds: what a file that names articles says of them."""

import html
import json
import re
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import islice
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.parsers import expat

from causerie.records import Feed, Item, Page, Skipped, Told, content_id

MOST_BYTES = 64 * 1024 * 1024
MOST_ITEMS = 200_000  # four times what the sitemap protocol allows in one file
MOST_FEEDS = 5_000
SLICE = 1_000  # entries that feedparser is given at a time: it keeps some 10 kB of each
LONGEST_HEAD = 256 * 1024  # bytes before the first entry of a long feed; each slice begins with them
MOST_TAGS, MOST_TAGS_OF_SLICE = 2_000_000, 300_000  # feedparser takes 30 to 60 microseconds for each
LONG_TAG = re.compile(rb"<[a-zA-Z][^<>]{300000}")  # feedparser takes a second for this one, and four for one twice as long
DEEPEST = 100  # levels of elements in a sitemap or OPML
LONGEST = 100_000  # characters of content kept of an item; a longer one is no article
SNIFFED = 8192  # bytes; a feed whose root begins later is none

ROOT = re.compile(
    rb"(?:\s++|<\?(?:(?!\?>).)*+\?>|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\]\s*+)?>)*+"
    rb"<(?:[\w.-]+:)?(rss|feed|rdf|opml|urlset|sitemapindex)(?=[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]*+(?:\[[^\]]*+\]\s*+)?>", re.IGNORECASE)
JSON_FEED = re.compile(rb'\s*+\{.*?"version"\s*+:\s*+"https?:\\?/\\?/jsonfeed\.org\\?/version', re.DOTALL)
BLOCK_ENDS = re.compile(
    r"</?(?:p|div|br|hr|li|ul|ol|tr|table|h[1-6]|blockquote|figure|figcaption|section|article)\b[^<>]*+>", re.IGNORECASE
)
UNSEEN = re.compile(r"<(script|style|svg|iframe)\b[^<>]*+>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
ENTRY_ENDS = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry)\s*+>")
ENTRY_STARTS = re.compile(rb"<(?:[\w.-]+:)?(?:item|entry)[\s>]")
OPENED = re.compile(rb"<((?:[\w.-]+:)?(?:rss|rdf|feed|channel))(?=[\s>])|</((?:[\w.-]+:)?channel)\s*+>", re.IGNORECASE)
EMAIL = re.compile(r"[^\s(<]+@[^\s)>]+")
GZIP = b"\x1f\x8b"
Row = tuple[str, Mapping[str, str], str]
"""An element as it ends: its name, attributes and text."""


class _Bad(Exception):
    """Mark-up that is no XML, or a danger to read."""


def kind(body: bytes) -> str:
    """Tell a feed, sitemap or list of feeds by how it begins: the name of its root, `json`, or nothing.

    >>> kind(b'<?xml version="1.0"?><rss version="2.0">'), kind(b"<html><p>rss")
    ('rss', '')
    """
    opening = _unzipped(body, SNIFFED)[:SNIFFED].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    found = ROOT.match(opening)
    return found[1].decode("ascii").lower() if found else "json" if JSON_FEED.match(opening) else ""


def parse(body: bytes, base: str = "") -> Feed | None:
    """Return what the file names, addresses made whole by its own address; `None` when it is none of its kind, or too broken to read."""
    if not (root := kind(body)):
        return None
    read = {"json": _json_feed, "opml": _opml, "urlset": _sitemap, "sitemapindex": _sitemap}.get(root, _news)
    try:
        return read(_unzipped(body, MOST_BYTES), base)
    except (_Bad, expat.ExpatError, ValueError, LookupError, RecursionError):
        return None


def page(item: Item, source: str) -> Page:
    """Return the item as a page of its own, as it stands in the feed."""
    told = {"title": item.title, "text": plain(item.content), "date": item.date, "byline": item.byline, "url": item.url}
    body = json.dumps({field: value for field, value in told.items() if value}, ensure_ascii=False, sort_keys=True)
    return Page(source=source, body=body.encode("utf-8", "replace"), media_type="application/json", url=item.url)


def told(item: Item) -> Told:
    """Return what a feed says of the page that it names."""
    return Told(title=item.title, date=item.date, byline=item.byline)


def pages(source: str, body: bytes) -> Iterator[Page | Skipped]:
    """Yield the items of a feed that is kept in a file, as they stand there."""
    feed = parse(body[:MOST_BYTES])
    if feed is None:
        detail = "It begins as a feed and cannot be read as one: it is too broken, or declares what a feed has no use for."
        yield Skipped(source=source, reason="damaged", detail=detail)
        return
    yield from (page(item, f"{source}#{item.id}") for item in feed.items)
    yield from left_out(source, feed)


def left_out(source: str, feed: Feed) -> Iterator[Skipped]:
    """Say what of a feed is not read."""
    if feed.dropped:
        detail = f"{feed.dropped} of its entries have neither address nor text, or are too many to be read."
        yield Skipped(source=source, reason="entries left out", detail=detail)
    if feed.feeds:
        detail = f"It names {len(feed.feeds)} other feeds or sitemaps. To read what they name: causerie watch CORPUS {source}"
        yield Skipped(source=source, reason="list of feeds", detail=detail)


def plain(content: str) -> str:
    """Return what a person would read of a piece of HTML, a line for each block.

    >>> plain("<p>Taxes &amp;\\n prices</p><p>So <b>he</b> said.<script>x</script>")
    'Taxes & prices\\nSo he said.'
    """
    blocks = BLOCK_ENDS.split(UNSEEN.sub("", content))
    return "\n".join(filter(None, map(_bare, blocks)))


def _news(body: bytes, base: str) -> Feed:
    """Read RSS of any version or Atom."""
    parts = _within_reason(_slices(_without_entities(body)))
    entries = [_entry(entry, base) for part in parts for entry in _entries(part)]
    missed = sum(1 for _ in ENTRY_ENDS.finditer(body)) - len(entries)
    return _feed("Atom" if kind(body) == "feed" else "RSS", entries, missed=max(0, missed))


def _entries(part: bytes) -> Sequence[Mapping[str, Any]]:
    import feedparser  # here, since it takes a while to load and most commands read no feed

    try:
        return list(feedparser.parse(BytesIO(part), sanitize_html=False).entries)
    except Exception as error:  # it fails in many ways on what it did not foresee
        raise _Bad(str(error)) from error


def _without_entities(body: bytes) -> bytes:
    """Return a feed without the declarations at its head, which can make a little file a large one."""
    plain = DOCTYPE.sub(b"", body, count=1)
    first = ENTRY_STARTS.search(plain)
    if b"<!ENTITY" in plain[: first.start() if first else None].replace(b"\x00", b""):
        raise _Bad("it declares entities")
    return plain


def _within_reason(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Leave out what would take too long to parse."""
    left = MOST_TAGS
    for part in parts:
        tags = part.count(b"<")
        if tags <= min(left, MOST_TAGS_OF_SLICE) and not LONG_TAG.search(part):
            left -= tags
            yield part


def _slices(body: bytes) -> Iterator[bytes]:
    """Yield a long feed as several with the same head, so that memory does not grow with it."""
    ends = [found.end() for found in islice(ENTRY_ENDS.finditer(body), MOST_ITEMS)]
    if len(ends) <= SLICE:
        yield body
        return
    first = ENTRY_STARTS.search(body)
    head = body[: first.start()] if first else b""
    if len(head) > LONGEST_HEAD:
        raise _Bad("it begins with no entry for too long")
    tail = _closing(head)
    starts = [len(head), *ends[SLICE - 1 : -1 : SLICE]]
    for start, end in zip(starts, [*starts[1:], ends[-1]], strict=True):
        yield head + body[start:end] + tail


def _closing(head: bytes) -> bytes:
    """Return the tags that close what the head of a feed opens.

    >>> _closing(b"<rss><channel><title>News</title>"), _closing(b"<rdf:RDF><channel></channel>")
    (b'</channel></rss>', b'</rdf:RDF>')
    """
    open_: list[bytes] = []
    for opened, closed in OPENED.findall(head):
        open_ = [*open_, opened] if opened else [name for name in open_ if name != closed]
    return b"".join(b"</" + name + b">" for name in reversed(open_))


def _entry(parsed: Mapping[str, Any], base: str) -> Item:
    entry = dict(parsed)  # feedparser's own lookup makes up what is missing
    text = {name: value for name, value in entry.items() if isinstance(value, str)}
    contents = [part["value"] for part in entry.get("content") or () if isinstance(part.get("value"), str)]
    day = entry.get("published_parsed") or entry.get("updated_parsed")
    return _item(
        id=text.get("id", ""),
        url=_web(base, text.get("link", "")),
        title=_bare(text.get("title", "")),
        date=time.strftime("%Y-%m-%dT%H:%M:%SZ", day) if day else text.get("published") or text.get("updated", ""),
        content=max([*contents, text.get("summary", "")], key=len),
        updated=text.get("updated", "") if "published" in text else "",  # alone it is no more than a date
        byline=_byline(entry),
    )


def _byline(entry: Mapping[str, Any]) -> str:
    """Return the authors' names; of one with an e-mail address what stands beside it, since feedparser parts the two in wrong places."""
    authors, told = [author for author in _list(entry.get("authors")) if isinstance(author, Mapping)], entry.get("author")
    if len(authors) < 2 and isinstance(told, str) and "@" in told:
        return _bare(EMAIL.sub(" ", told)).strip(" ()<>,;")
    return _names(authors)


def _json_feed(body: bytes, base: str) -> Feed:
    found = json.loads(body.decode("utf-8-sig"))
    entries = found.get("items") if isinstance(found, dict) else None
    return _feed("JSON Feed", (_json_item(e, base) for e in (entries if isinstance(entries, list) else ()) if isinstance(e, dict)))


def _json_item(entry: Mapping[str, Any], base: str) -> Item:
    text = {name: value if isinstance(value, str) else "" for name, value in entry.items()}
    plain = text.get("content_text") or text.get("summary", "")
    return _item(
        id=str(entry.get("id", "")),
        url=_web(base, text.get("url") or text.get("external_url", "")),
        title=_bare(text.get("title", "")),
        date=text.get("date_published") or text.get("date_modified", ""),
        content=text.get("content_html") or "".join(f"<p>{html.escape(part)}</p>" for part in plain.split("\n") if part.strip()),
        updated=text.get("date_modified", ""),
        byline=_names(each for each in (*_list(entry.get("authors")), entry.get("author")) if isinstance(each, Mapping)),
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _names(authors: Iterable[Mapping[str, Any]]) -> str:
    """Return the authors' names, parted by semicolons as those of pages are.

    >>> _names([{"name": "Ines Corvalan", "email": "i@news.example"}, {"email": "desk@news.example"}, {"name": "Ines Corvalan"}])
    'Ines Corvalan'
    """
    return "; ".join(dict.fromkeys(name for each in authors if isinstance(each.get("name"), str) and (name := _bare(each["name"]))))


def _opml(body: bytes, base: str) -> Feed:
    outlines = (attributes for name, attributes, _ in _rows(body, {"outline"}) if name == "outline")
    named = [_web(base, a) for attributes in outlines for key, a in attributes.items() if key.lower() == "xmlurl"]
    return _feed("OPML", (), named)


def _sitemap(body: bytes, base: str) -> Feed:
    """Read a sitemap, whose entries are articles, or an index of them, whose entries are sitemaps."""
    items, maps, entry = [], [], dict[str, str]()
    for name, _, text in _rows(body, {"loc", "title", "publication_date", "lastmod", "url", "sitemap"}):
        if name in ("url", "sitemap"):
            address = _web(base, entry.get("loc", ""))
            maps += [address] if name == "sitemap" else []
            items += [_mapped(address, entry)] if name == "url" else []
            entry = {}
        else:
            entry.setdefault(name, text.strip())
    return _feed("sitemap", items, maps)


def _mapped(address: str, entry: Mapping[str, str]) -> Item:
    """A sitemap says of most pages only when they were last changed, which is no day of publication."""
    told = {"title": entry.get("title", ""), "date": entry.get("publication_date", ""), "updated": entry.get("lastmod", "")}
    return _item(id=address, url=address, **told)


def _rows(body: bytes, names: Iterable[str]) -> Iterator[Row]:
    """Yield the elements of these names, in the order of their ends. A document that declares entities is refused, whole."""
    wanted, found, opened, texts = frozenset(names), list[Row](), list[Mapping[str, str]](), list[list[str]]()
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(opened) >= DEEPEST:
            raise _Bad("nested too deep")
        opened.append(attributes)
        texts.append([])

    def end(name: str) -> None:
        attributes, text = opened.pop(), texts.pop()
        space, _, local = name.rpartition(" ")
        if local in wanted and not space.endswith(("image/1.1", "image/1.0", "video/1.1", "video/1.0")):  # pictures have a `loc` too
            found.append((local, attributes, "".join(text)[:LONGEST]))

    def text(data: str) -> None:
        if texts:
            texts[-1].append(data)

    def refuse(*_: object) -> None:
        raise _Bad("it declares entities")

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.EntityDeclHandler = refuse
    for part in range(0, len(body), SNIFFED):
        parser.Parse(body[part : part + SNIFFED])
        yield from found
        found.clear()
    parser.Parse(b"", True)


def _item(**fields: str) -> Item:
    """Make an item; one without a name of its own is named by its address, or by its content."""
    kept = {**fields, "content": fields.get("content", "")[:LONGEST]}
    return Item(**{**kept, "id": fields["id"] or fields["url"] or content_id("item", fields["title"], kept["content"])})


def _feed(name: str, items: Iterable[Item], feeds: Iterable[str] = (), *, missed: int = 0) -> Feed:
    """Keep each item and each address once, in order, up to the most that are taken."""
    given = list(items)
    whole = {item.id: item for item in reversed(given) if item.url or item.content}  # of two with one id the first stays
    kept = list(reversed(whole.values()))[:MOST_ITEMS]
    named = [address for address in dict.fromkeys(feeds) if address]
    return Feed(
        kind=name,
        items=tuple(kept),
        feeds=tuple(named[:MOST_FEEDS]),
        dropped=missed + len(given) - len(kept) + max(0, len(named) - MOST_FEEDS),
    )


def _web(base: str, address: str) -> str:
    """Return the whole web address, or nothing where it is none.

    >>> _web("https://news.example/feed", "/a?b=c"), _web("https://news.example/feed", "javascript:alert(1)")
    ('https://news.example/a?b=c', '')
    """
    try:
        whole = urljoin(base, address.strip()) if address.strip() else ""
        return whole if urlsplit(whole).scheme in ("http", "https") and urlsplit(whole).netloc else ""
    except ValueError:
        return ""


def _bare(text: str) -> str:
    """Return a line of text without mark-up, which some feeds put into titles too.

    >>> _bare("Taxes &amp; <b>prices</b>")
    'Taxes & prices'
    """
    return " ".join(html.unescape(re.sub(r"</?[a-zA-Z][^<>]*+>", "", text)).split())


def _unzipped(body: bytes, most: int) -> bytes:
    """Return at most so many bytes of a file that may be packed, as large sitemaps are; what cannot be unpacked ends where it breaks."""
    if not body.startswith(GZIP):
        return body
    try:
        return zlib.decompressobj(47).decompress(body, most)
    except zlib.error:
        return b""

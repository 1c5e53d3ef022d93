"""Feeds, sitemaps and lists of feeds: what they name, and what they cannot do to us."""

import gzip
import json
import random

import feedparser
import pytest

from causerie.pages import feeds
from causerie.pages.feeds import kind, page, pages, parse
from causerie.records import Feed, Item, Skipped, Told

BASE = "https://news.example/feeds/all.xml"
RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://news.example/</link>
<item><title>Taxes &amp; prices</title><link>/a/1?x=1&amp;y=2</link><guid isPermaLink="false">n-1</guid>
<pubDate>Wed, 25 Nov 2026 10:00:00 +0100</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>
<item><title>No address</title><guid isPermaLink="false">n-2</guid><description>Only a text.</description></item>
<item><title>Neither</title></item>
</channel></rss>"""
RSS_1 = b"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>News</title><items><rdf:Seq>
<rdf:li resource="https://news.example/a/1"/></rdf:Seq></items></channel>
<item rdf:about="https://news.example/a/1"><title>One</title><link>https://news.example/a/1</link><dc:date>2026-11-25</dc:date></item></rdf:RDF>"""
ATOM = """<?xml version="1.0" encoding="utf-16"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><title type="html">Señor &lt;b>Ruiz&lt;/b></title><id>tag:news.example,2026:1</id><link rel="enclosure" href="https://news.example/a.mp3"/>
<link href="../a/1"/><updated>2026-11-25T09:00:00Z</updated><summary>Short.</summary></entry></feed>""".encode("utf-16")
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"id": 7, "url": "/a/1", "title": "One", "content_text": "A < b.\n\nSo.", "date_published": "2026-11-25T10:00:00Z"},
            {"id": "b", "external_url": "https://other.example/2", "title": None, "content_html": "<p>Two"},
            "noise",
            {"id": "c", "url": ["no"], "title": {}},
        ],
    }
).encode()
OPML = b"""<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="Papers">
<outline type="rss" xmlUrl="https://one.example/rss" htmlUrl="https://one.example"/><outline xmlURL="two.xml"/></outline>
<outline type="rss" xmlUrl="https://one.example/rss"/><outline xmlUrl="file:///etc/passwd"/></body></opml>"""
NEWS_SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><image:image><image:loc>https://news.example/p.jpg</image:loc><image:title>Picture</image:title></image:image>
<loc> https://news.example/a/1 </loc><lastmod>2026-11-26</lastmod><news:news><news:title>Taxes &amp; prices</news:title>
<news:publication_date>2026-11-25</news:publication_date></news:news></url>
<url><loc>https://news.example/a/2</loc><lastmod>2026-11-24</lastmod></url><url><lastmod>2026-11-24</lastmod></url></urlset>"""
INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example/s1.xml.gz</loc></sitemap></sitemapindex>"""
ONE = Item(id="https://news.example/a/1", url="https://news.example/a/1", title="One", date="2026-11-25T00:00:00Z")
MAPPED = Item(
    id="https://news.example/a/1", url="https://news.example/a/1", title="Taxes & prices", date="2026-11-25", updated="2026-11-26"
)

FORMS = {
    "RSS 2.0": (
        RSS,
        Feed(
            kind="RSS",
            items=(
                Item(
                    id="n-1",
                    url="https://news.example/a/1?x=1&y=2",
                    title="Taxes & prices",
                    date="2026-11-25T09:00:00Z",
                    content="<p>The whole text.</p>",
                ),
                Item(id="n-2", title="No address", content="Only a text."),
            ),
            dropped=1,
        ),
    ),
    "RSS 1.0": (RSS_1, Feed(kind="RSS", items=(ONE,))),
    "Atom in UTF-16": (
        ATOM,
        Feed(
            kind="Atom",
            items=(
                Item(
                    id="tag:news.example,2026:1",
                    url="https://news.example/a/1",
                    title="Señor Ruiz",
                    date="2026-11-25T09:00:00Z",
                    content="Short.",
                ),
            ),
        ),
    ),
    "JSON Feed": (
        JSON,
        Feed(
            kind="JSON Feed",
            items=(
                Item(
                    id="7", url="https://news.example/a/1", title="One", date="2026-11-25T10:00:00Z", content="<p>A &lt; b.</p><p>So.</p>"
                ),
                Item(id="b", url="https://other.example/2", content="<p>Two"),
            ),
            dropped=1,
        ),
    ),
    "OPML": (OPML, Feed(kind="OPML", feeds=("https://one.example/rss", "https://news.example/feeds/two.xml"))),
    "news sitemap": (
        NEWS_SITEMAP,
        Feed(
            kind="sitemap",
            items=(MAPPED, Item(id="https://news.example/a/2", url="https://news.example/a/2", updated="2026-11-24")),
            dropped=1,
        ),
    ),
    "index of sitemaps": (INDEX, Feed(kind="sitemap", feeds=("https://news.example/s1.xml.gz",))),
}


@pytest.mark.parametrize(("body", "expected"), FORMS.values(), ids=FORMS)
def test_each_form_is_read(body: bytes, expected: Feed) -> None:
    assert parse(body, BASE) == expected
    assert parse(gzip.compress(body), BASE) == expected


NO_FEEDS = {
    "a page": b"<!DOCTYPE html><html><body><p>rss",
    "a page that speaks of feeds": b"<html><head><link href='feed'></head><body><rss>",
    "text": b"rss <rss version='2.0'>",
    "JSON of another kind": b'{"items": [], "version": 3}',
    "another root": b"<?xml version='1.0'?><rssx>",
    "nothing": b"",
}


@pytest.mark.parametrize("body", NO_FEEDS.values(), ids=NO_FEEDS)
def test_what_is_no_feed_is_told_by_its_content(body: bytes) -> None:
    assert (kind(body), parse(body)) == ("", None)


@pytest.mark.parametrize(
    "before",
    [b"\xef\xbb\xbf", b"\n\n", b"<?xml version='1.0'?><?xml-stylesheet href='x'?>", b"<!-- a > b -->", b"<!DOCTYPE rss [<!ENTITY a 'b'>]>"],
)
def test_a_feed_is_told_behind_what_may_come_before_it(before: bytes) -> None:
    assert kind(before + b"<rss version='2.0'>") == "rss"


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE %s [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)
FILE = b'<?xml version="1.0"?><!DOCTYPE %s [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
HOSTILE = {
    "entities that grow, in OPML": BOMB % b"opml" + b"<opml><body><outline xmlUrl='http://a.example/&j;'/></body></opml>",
    "entities that grow, in a sitemap": BOMB % b"urlset" + b"<urlset><url><loc>http://a.example/&j;</loc></url></urlset>",
    "entities that grow, in RSS": BOMB % b"rss"
    + b"<rss><channel><item><title>&j;</title><link>http://a.example/1</link></item></channel></rss>",
    "entities that grow, in RSS in UTF-16": (
        (BOMB % b"rss" + b"<rss><channel><item><title>&j;</title><link>http://a.example/1</link></item></channel></rss>")
        .decode()
        .encode("utf-16")
    ),
    "a tag without end": b"<rss><channel><item " + b"a" * 1_000_000,
    "a file as entity, in a sitemap": FILE % b"urlset" + b"<urlset><url><loc>http://a.example/&x;</loc></url></urlset>",
    "a file as entity, in RSS": FILE % b"rss"
    + b"<rss><channel><item><title>&x;</title><link>http://a.example/1</link></item></channel></rss>",
    "deep nesting in OPML": b"<opml>" + b"<outline>" * 100_000,
    "deep nesting in a sitemap": b"<urlset>" + b"<url>" * 100_000,
    "deep nesting in RSS": b"<rss><channel><item>" + b"<b>" * 5_000,
    "deep nesting in JSON": b'{"version": "https://jsonfeed.org/version/1", "items": ' + b"[" * 100_000,
    "a summary of nothing": b"<rss><channel><item><summary src='x'/><link>http://a.example/</link><content/></item></channel></rss>",
    "a list of comments": b"<!-- -->" * 100_000,
    "a comment without end": b"<!--" + b"-" * 1_000_000,
    "a gzip bomb": gzip.compress(b"<urlset>" + bytes(100_000_000)),
    "a broken gzip": gzip.compress(RSS)[:60],
    "ends of entries": b"<rss><channel>" + b"</item>" * 20_000,
    "a head without end": b"<rss><channel>" + b"a" * 1_000_000 + b"<item></item>" * 2000,
    "zeros": b"<rss>" + bytes(100_000),
    "an encoding that is none": b'<?xml version="1.0" encoding="martian"?><urlset></urlset>',
    "numbers too long for JSON": b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": ' + b"1" * 100_000 + b"}]}",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_give_little_or_nothing(body: bytes) -> None:
    found = parse(body, BASE)
    assert found is None or sum(len(item.title) + len(item.content) for item in found.items) < 10_000
    assert found is None or "root" not in str(found)


def rss(size: int) -> bytes:
    items = (
        f"<item><title>News {n}</title><link>https://news.example/{n}</link><description>{'a' * 100}</description></item>"
        for n in range(size)
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>T</title>{''.join(items)}</channel></rss>".encode()


def test_a_long_feed_is_read_whole_and_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    body, parts = rss(95), list[int]()
    whole, real = parse(body, BASE), feedparser.parse
    monkeypatch.setattr(feeds, "SLICE", 10)
    monkeypatch.setattr(feedparser, "parse", lambda part, **options: parts.append(part.getbuffer().nbytes) or real(part, **options))
    assert parse(body, BASE) == whole
    assert whole is not None
    assert [item.title for item in whole.items] == [f"News {n}" for n in range(95)]
    assert (len(parts), max(parts) < len(body) / 8) == (10, True)


@pytest.mark.parametrize(("most", "kept"), [({"MOST_TAGS": 200}, 20), ({"MOST_TAGS_OF_SLICE": 20}, 0)])
def test_what_would_take_too_long_is_left_out_and_counted(monkeypatch: pytest.MonkeyPatch, most: dict[str, int], kept: int) -> None:
    for name, value in {"SLICE": 10, **most}.items():
        monkeypatch.setattr(feeds, name, value)
    found = parse(rss(95), BASE)
    assert found is not None
    assert (len(found.items), found.dropped) == (kept, 95 - kept)


def test_items_beyond_the_most_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MOST_ITEMS", 10)
    found = parse(NEWS_SITEMAP.replace(b"</urlset>", b"<url><loc>https://news.example/a/2</loc></url>" * 3 + b"</urlset>"))
    assert found is not None
    assert (len(found.items), found.dropped) == (2, 4)  # the same address three times, and one entry without any


def test_broken_feeds_of_all_sorts_are_survived() -> None:
    chance = random.Random(1)
    for body, _ in FORMS.values():
        for _ in range(30):
            broken = bytearray(body)
            for _ in range(chance.randrange(1, 8)):
                at = chance.randrange(len(broken))
                broken[at : at + chance.randrange(4)] = chance.randbytes(chance.randrange(4))
            found = parse(bytes(broken), BASE)
            assert found is None or len(found.items) <= 4


def test_an_item_is_a_page_of_its_own() -> None:
    item = Item(id="1", url="http://a.example/?a=1&b=2", title="A <b> title", date="2026-11-25", content="<p>One<p>Two &amp;\n more")
    made = page(item, "feed.xml#1")
    assert (made.source, made.url, made.media_type) == ("feed.xml#1", item.url, "application/json")
    assert json.loads(made.body) == {"title": "A <b> title", "text": "One\nTwo & more", "date": "2026-11-25", "url": item.url}


def test_what_of_a_feed_is_not_read_is_said() -> None:
    assert [type(found).__name__ for found in pages("f.xml", RSS)] == ["Page", "Page", "Skipped"]
    assert [found.reason for found in pages("f.xml", OPML) if isinstance(found, Skipped)] == ["list of feeds"]
    assert [found.reason for found in pages("f.xml", b"<rss>" + b"<!ENTITY") if isinstance(found, Skipped)] == ["damaged"]


AUTHORS = {
    "RSS, by Dublin Core": (
        b"<rss><channel><item><link>https://a.example/</link><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Ines Corvalan"
        b"</dc:creator></item></channel></rss>",
        "Ines Corvalan",
    ),
    "RSS, with an address": (
        b"<rss><channel><item><link>https://a.example/</link><author>i@a.example (Ines Corvalan)</author></item></channel></rss>",
        "Ines Corvalan",
    ),
    "RSS, an address alone": (
        b"<rss><channel><item><link>https://a.example/</link><author>i@a.example</author></item></channel></rss>",
        "",
    ),
    "Atom, two": (
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='https://a.example/'/><author><name>Ines Corvalan</name></author>"
        b"<author><name>Rufino &amp; Sons</name><email>r@a.example</email></author></entry></feed>",
        "Ines Corvalan; Rufino & Sons",
    ),
    "JSON Feed": (
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://a.example/", "authors": '
        b'[{"name": "Ines Corvalan"}, {"url": "x"}, 7]}]}',
        "Ines Corvalan",
    ),
    "JSON Feed of old": (
        b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "url": "https://a.example/", "author": '
        b'{"name": "Ines Corvalan"}}]}',
        "Ines Corvalan",
    ),
}


@pytest.mark.parametrize(("body", "byline"), AUTHORS.values(), ids=AUTHORS)
def test_the_authors_of_an_item_are_named(body: bytes, byline: str) -> None:
    feed = parse(body, BASE)
    assert feed is not None
    assert [item.byline for item in feed.items] == [byline]
    assert feeds.told(feed.items[0]) == Told(byline=byline)

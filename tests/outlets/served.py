"""Pages as sites serve them today: each function is one page, with what a reader would call its article and its lists of headlines."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any
from unicodedata import normalize
from zlib import crc32

from outlets.reports import (
    BANCO,
    COCOA,
    DESALT,
    ECOLE,
    HEADLINES,
    HEIZUNG,
    PECHE,
    PONTE,
    PRESA,
    RADWEG,
    RENT,
    SOJA,
    STEEL,
    TRAMS,
    Report,
)

Link = tuple[str, str]


@dataclass(frozen=True)
class Served:
    """A page, and what it holds: the lines of its article, its headlines with their addresses, its verdict."""

    html: str
    report: Report
    lines: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    dated: bool = True
    verdict: str = "article"
    encoding: str = "utf-8"
    address: str = ""
    """Where it was fetched, if it does not say so itself and its links need it."""


Pages = dict[str, Callable[[], Served]]
PAGES: Pages = {}


def onto(pages: Pages) -> Callable[[Callable[[], Served]], Callable[[], Served]]:
    """Enter a page into a table, by its function's name."""

    def enter(made: Callable[[], Served]) -> Callable[[], Served]:
        pages[made.__name__.replace("_", "-")] = made
        return made

    return enter


page = onto(PAGES)


def e(text: str) -> str:
    return escape(text, quote=False)


def each(lines: Iterable[str], form: str = "<p>{}</p>", sub: str = "<h2>{}</h2>", between: str = "\n") -> str:
    """Write lines as mark-up; those that begin with `# ` as subheads."""
    return between.join(sub.format(e(line[2:])) if line.startswith("# ") else form.format(e(line)) for line in lines)


def slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", normalize("NFKD", text).encode("ascii", "ignore").decode().lower()))


def links(language: str, site: str, form: str, *numbers: int) -> tuple[Link, ...]:
    """Return headlines with the addresses that `form` gives them: `{s}` is the slug, `{n}` the number."""
    return tuple((HEADLINES[language][n], site + form.format(s=slug(HEADLINES[language][n]), n=1000037 + 7919 * n)) for n in numbers)


def addressed(form: str, *titles: str) -> tuple[Link, ...]:
    """Headlines with the addresses that `form` gives them: `{s}` is the slug, `{n}` a number of seven digits."""
    return tuple((title, form.format(s=slug(title), n=crc32(title.encode()) % 9_000_000 + 1_000_000)) for title in titles)


def listed(found: Iterable[Link], form: str, between: str = "\n", **beside: Sequence[Any]) -> str:
    """Write links as mark-up: `{t}` is the text, `{u}` the address, `{p}` the address without its host, `{n}` the rank.

    And what else stands `beside` each, by name.
    """
    return between.join(
        form.format(t=e(text), u=url, p=path(url), n=n + 1, **{name: each[n] for name, each in beside.items()})
        for n, (text, url) in enumerate(found)
    )


def at(site: str, *found: Link) -> tuple[Link, ...]:
    """Headlines with whole addresses, from those within the site."""
    return tuple((text, site + within) for text, within in found)


def fill(form: str, **parts: str) -> str:
    """The form with its places ⟦so⟧ filled by name, braces left alone."""
    return re.sub(r"⟦(\w+)⟧", lambda found: parts[found[1]], form)


def path(url: str) -> str:
    """The address without its host."""
    return re.sub(r"^https?://[^/]+", "", url)


def ld(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def og(report: Report, url: str, site: str, *, suffix: str = "", **further: str) -> str:
    pairs = {"og:type": "article", "og:title": report.title + suffix, "og:url": url, "og:site_name": site, "og:description": report.lead}
    written = pairs | {name.replace("__", ":"): value for name, value in further.items()}
    return "\n".join(f'<meta property="{name}" content="{escape(value)}"/>' for name, value in written.items())


@page
def broadcaster_blocks() -> Served:
    r, site = TRAMS, "https://www.nbc-isles.example"
    more = links("en", site, "/news/articles/c{n}o", 0, 6, 8)
    top = links("en", site, "/news/articles/c{n}o", 9, 11, 12)
    read = links("en", site, "/news/articles/c{n}o", 1, 2, 3, 4, 5)
    url = f"{site}/news/articles/c4g7trams1o"
    block = '<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-eb7bd5f6-0 fYAfXe">{}</p></div>'
    sub = '<div data-component="subheadline-block" class="sc-18fde0d6-0 dlWCEZ"><h2 class="sc-518485e5-0 itkSLB">{}</h2></div>'
    card = (
        '<div data-testid="westminster-card" class="sc-ae29827d-0 jUTJxB"><a href="{p}" data-testid="internal-link" class="sc-2e6baa30-0 gILusN"><div class="sc-8ea7699c-0 hbBBFI"><img src="/i/480/{n}.webp" alt=""/></div>'
        '<div><h2 data-testid="card-headline" class="sc-8ea7699c-3 dhclWg">{t}</h2></div><div><span data-testid="card-metadata-lastupdated">{n} hrs ago</span><span data-testid="card-metadata-tag">Eddlestone</span></div></a></div>'
    )
    graph = {
        "@context": "http://schema.org",
        "@type": "ReportageNewsArticle",
        "url": url,
        "publisher": {"@type": "NewsMediaOrganization", "name": "NBC Isles", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}},
        "datePublished": "2026-01-22T06:02:11.402Z",
        "dateModified": "2026-01-23T17:40:02.000Z",
        "headline": r.title,
        "author": [{"@type": "Person", "name": r.author}],
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><title>{e(r.title)} - NBC Isles News</title>{og(r, url, "NBC Isles News")}{ld(graph)}<style>.sc-1{{color:red}}</style></head>
<body><div id="__next"><div class="sc-b7ebd85a-0"><a class="skip" href="#main-content">Skip to content</a><header><nav aria-label="main"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/audio">Audio</a></li></ul></nav></header>
<main id="main-content"><article class="sc-3b6b161a-0"><div data-component="headline-block" class="sc-18fde0d6-0 dlWCEZ"><h1 class="sc-737179d2-0 dAzQyd">{e(r.title)}</h1></div>
<div data-component="byline-block" class="sc-3b6b161a-0 kUasuB"><div class="sc-801dd632-0"><time dateTime="2026-01-22T06:02:11.402Z" class="sc-801dd632-2">1 day ago</time><div class="sc-801dd632-4"><div data-testid="byline-new-contributors"><div class="sc-801dd632-7"><span class="sc-801dd632-8">{r.author}</span></div><div><span>Transport correspondent, Eddlestone</span></div></div></div></div><button>Share</button><button>Save</button></div>
<figure><div data-component="image-block"><img src="x.webp" alt="Tram"/></div><figcaption class="sc-8353772e-0"><span>Image source, Getty-like</span>{e(r.caption)}</figcaption></figure>
<div data-component="text-block" class="sc-3b6b161a-0 dEGcKf"><p class="sc-eb7bd5f6-0 fYAfXe"><b id="x" class="sc-7dcfb11b-0">{e(r.lead)}</b></p></div>
{each(r.body[:5], block, sub)}
<div data-component="links-block" class="sc-3b6b161a-0 gPKkP"><div class="sc-4d9f7a2c-0"><h2 class="sc-a">More on this story</h2><ul>{listed(more, '<li><div><a href="{p}" class="sc-f9178328-0 bGFWdi">{t}</a></div></li>')}</ul></div></div>
{each(r.body[5:], block, sub)}
<div data-component="text-block" class="sc-3b6b161a-0"><p class="sc-eb7bd5f6-0"><i id="follow">Follow NBC Isles on <a href="https://social.example/nbc">Facebook</a>, on <a href="https://x.example/nbc">X</a> and <a href="https://insta.example/nbc">Instagram</a>.</i></p></div>
<div data-component="topic-list-block"><div class="sc-f73a"><a href="/news/topics/c1">Public transport</a><a href="/news/topics/c2">Eddlestone</a><a href="/news/topics/c3">Retail</a></div></div></article>
<div data-testid="undefined-grid"><h2>Related</h2>{listed(top, card)}</div>
<section data-component="mostRead"><h2>Most read</h2><ol class="sc-m">{listed(read, '<li><span>{n}</span><a href="{p}">{t}</a></li>')}</ol></section></main>
<footer><ul><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="/cookies">Cookies</a></li></ul><span>Copyright 2026 NBC Isles. The station is not responsible for the content of external sites.</span></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{{"props":{{"page":"x"}}}}</script></body></html>""",
        r, r.lines, (*more, *top, *read),
    )  # fmt: skip


@page
def daily_rich_links() -> Served:
    r, site = COCOA, "https://www.thewarden.example"
    rich = links("en", site, "/business/2025/nov/14/{s}", 7)
    more = links("en", site, "/world/2025/nov/17/{s}", 4, 2, 5, 10)
    viewed = links("en", site, "/uk-news/2025/nov/18/{s}", 0, 1, 9, 13, 12)
    url = f"{site}/business/2025/nov/18/{slug(r.title)}"
    aside = f'<gu-island name="RichLinkComponent" props="{{}}"><aside data-component="rich-link" class="dcr-1s7rc9u"><div class="dcr-rich"><a href="{rich[0][1]}" aria-label="{escape(rich[0][0])}"><div class="dcr-img"><img src="a.jpg" alt=""></div><div><div class="dcr-h">{e(rich[0][0])}</div></div><div>Read more</div></a></div></aside></gu-island>'
    card = '<li class="dcr-13x9z0l"><div class="dcr-1ifrl9t"><a class="dcr-2yd10d" href="{p}" aria-label="{t}"></a><div><h3 class="card-headline"><span class="show-underline dcr-uyefka">{t}</span></h3></div><footer><time datetime="2025-11-17T10:00:00Z">17h ago</time></footer></div></li>'
    return Served(
        f"""<!doctype html><html lang="en" data-page-path="/x"><head><meta charset="utf-8"><title>{e(r.title)} | Cocoa | The Warden</title>{og(r, url, "the Warden", article__published_time="2025-11-18T05:00:12.000Z", article__author="https://www.thewarden.example/profile/samuel")}<script type="application/ld+json">[{{"@type":"NewsArticle","@context":"https://schema.org","@id":"{url}","publisher":{{"@type":"Organization","@context":"https://schema.org","name":"The Warden"}},"isAccessibleForFree":true,"isPartOf":{{"@type":["CreativeWork","Product"],"name":"The Warden"}},"author":[{{"@type":"Person","name":"{r.author}","sameAs":"x"}}],"datePublished":"2025-11-18T05:00:12.000Z","headline":{json.dumps(r.title)},"mainEntityOfPage":"{url}"}},{{"@type":"WebPage","@context":"http://schema.org","@id":"{url}"}}]</script></head>
<body><div id="bannerandheader"><nav class="dcr-nav"><ul><li><a href="/uk">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul></nav><section>Support the Warden. <a href="/support">Support us</a> Fund independent journalism with 12 a month. Print subscriptions. Newsletters. Sign in</section></div>
<main id="maincontent"><article class="dcr-1jfkjfu"><div data-gu-name="media"><figure class="dcr-f"><img alt="x"><figcaption data-spacefinder-role="inline" class="dcr-1x"><span class="dcr-u"><svg></svg></span><span>{e(r.caption)}</span></figcaption></figure></div>
<aside data-gu-name="title"><div class="dcr-t"><a href="/business/commodities">Commodities</a></div></aside><div data-gu-name="headline"><div class="dcr-u0152o"><h1 class="dcr-uc7bn6">{e(r.title)}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-1yi1cnj"><p>{e(r.lead)}</p></div></div>
<aside data-gu-name="meta"><div class="dcr-m"><address aria-label="Contributor info"><div><a rel="author" href="/profile/s">{r.author}</a></div></address><details class="dcr-d"><summary><span>Tue 18 Nov 2025 05.00 GMT</span></summary>Last modified on Wed 19 Nov 2025 11.20 GMT</details><div><a href="#">Share</a></div></div></aside>
<div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">{each(r.body[:3], '<p class="dcr-130mj7b">{}</p>')}{aside}{each(r.body[3:6], '<p class="dcr-130mj7b">{}</p>', '<h2 id="sold" class="dcr-n4owwc">{}</h2>')}
<figure data-spacefinder-role="inline" class="dcr-mol"><gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion" class="dcr-pm"><p>Sign up to <span>Business Today</span></p><p>Get set for the working day – we'll point you to all the business news and analysis you need every morning</p><form><input type="email"/><button>Sign up</button></form><p>Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.</p></aside></gu-island></figure>
<aside data-component="pullquote" class="dcr-pq"><svg></svg><blockquote>{e(r.body[3].split("”")[0])}</blockquote><footer><cite>Lieke van Houten</cite></footer></aside>
{each(r.body[6:], '<p class="dcr-130mj7b">{}</p>', '<h2 id="sold" class="dcr-n4owwc">{}</h2>')}</div></div></div>
<div data-gu-name="submeta"><div class="dcr-sm"><div><span>Explore more on these topics</span></div><div><ul><li><a href="/business/cocoa">Cocoa</a></li><li><a href="/business/commodities">Commodities</a></li><li><a href="/food/chocolate">Chocolate</a></li><li><a href="/tone/analysis">analysis</a></li></ul></div><div><a href="#">Share</a><a href="https://syndication.example">Reuse this content</a></div></div></div></article></main>
<section id="onwards"><h2>More from World</h2><ul class="dcr-car">{listed(more, card)}</ul></section>
<section><div><h2>Most viewed</h2><ol data-link-name="most-viewed">{listed(viewed, '<li class="dcr-mv"><a href="{p}"><span class="dcr-svg"><svg viewBox="0 0 1 1"></svg></span><div><h4>{t}</h4></div></a></li>')}</ol></div></section>
<footer>© 2025 Warden News & Media Limited or its affiliated companies. All rights reserved. (dcr)</footer></body></html>""",
        r, r.lines, (*rich, *more, *viewed),
    )  # fmt: skip


@page
def cable_cards_between() -> Served:
    r, site = RENT, "https://edition.cablenews.example"
    cards = links("en", site, "/2026/01/29/business/{s}", 3, 7)
    end = links("en", site, "/2026/01/28/us/{s}", 10, 1, 4, 12)
    paragraph = '<p class="paragraph inline-placeholder vossi-paragraph" data-uri="cms.example/_components/paragraph/instances/p@published" data-editable="text" data-component-name="paragraph" data-article-gutter="true">\n            {}\n    </p>'
    between = (
        '<div class="related-content_without-image related-content_without-image--article" data-uri="x" data-component-name="related-content"><a class="related-content_without-image__link" href="{p}"><div class="related-content_without-image__info"><p class="related-content_without-image__label" data-editable="content.title">Related article</p>'
        '<span class="related-content_without-image__headline-text" data-editable="content.headline">{t}</span></div></a></div>'
    )
    zone = '<div data-uri="z" class="card container__item container__item--type-media-image container_lead-plus-headlines__item" data-component-name="card"><a href="{p}" class="container__link container__link--type-article"><div class="container__item-media"><img alt="" src="z.jpg"></div></a><a href="{p}" class="container__link"><div class="container__text"><div class="container__headline"><span class="container__headline-text" data-editable="headline">{t}</span></div></div></a></div>'
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": r.title,
                "datePublished": "2026-01-30T23:15:00-05:00",
                "dateModified": "2026-01-31T05:02:10.113Z",
                "author": {"@type": "Person", "name": r.author},
                "publisher": {"@id": "#org"},
                "articleSection": ["business"],
            },
            {"@type": "NewsMediaOrganization", "@id": "#org", "name": "Cablenews"},
            {"@type": "BreadcrumbList", "itemListElement": []},
        ],
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en" data-uri="x"><head><meta charset="utf-8"><title>{e(r.title)} | Cablenews Business</title>{og(r, site + "/2026/01/30/business/rent", "Cablenews")}{ld(graph)}</head><body class="layout layout-with-rail article"><header id="header-nav-container"><nav><a href="/us">US</a><a href="/world">World</a><a href="/politics">Politics</a><a href="/business">Business</a><a href="/health">Health</a></nav>
<div class="ad-feedback__modal" style="display: none"><p>Ad Feedback. How relevant is this ad to you? Did you encounter any technical issues? Video player was slow to load content. Thank you for your feedback.</p></div></header>
<section class="layout__wrapper"><div class="headline__wrapper"><h1 class="headline__text inline-placeholder vossi-headline-text" id="maincontent">\n      {e(r.title)}\n    </h1></div>
<div class="byline vossi-byline"><div class="byline__names">By <span class="byline__name">{r.author}</span></div></div><div class="headline__sub-container"><div class="read-time"> 4 min read</div><div class="timestamp vossi-timestamp"> Updated 12:02 AM EST, Sat January 31, 2026 </div><div class="social-share">Facebook Tweet Email Link Threads Link Copied!</div></div>
<section class="layout__main"><article class="article" role="main"><section class="body tabcontent active" data-tabcontent="Content"><main class="article__main"><div class="image image__hide-placeholder" data-component-name="image"><div class="image__container"><picture><img alt=""></picture></div><div class="image__metadata"><div class="image__caption attribution"><span data-editable="metaCaption" class="inline-placeholder">{e(r.caption)}</span></div><figcaption class="image__credit">Ellis Brandt/AV</figcaption></div></div>
<div class="article__content" itemprop="articleBody">{each((r.lead, *r.body[:3]), paragraph)}{listed(cards[:1], between)}{each(r.body[3:6], paragraph)}<div class="ad-slot-dynamic"><div class="ad-slot__feedback">Ad Feedback</div></div>{each(r.body[6:8], paragraph)}{listed(cards[1:], between)}{each(r.body[8:], paragraph)}</div></main></section></article></section>
<div class="layout__bottom"><div class="zone"><div class="container_lead-plus-headlines"><h2 class="container__title"><a href="/business">More from Business</a></h2><div class="container__field">{listed(end, zone)}</div></div></div></div></section><footer><p>© 2026 Cable News. All Rights Reserved. Sans ™ & © 2016 Cable News Network.</p></footer></body></html>""",
        r, r.lines, (*cards, *end),
    )  # fmt: skip


@page
def broadsheet_split_columns() -> Served:
    r, site = TRAMS, "https://www.thecourier.example"
    bottom = links("en", site, "/2026/01/20/world/{s}.html", 2, 5, 8)
    column = '<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-{}"><div class="css-53u6y8">{}</div></div><div><div id="story-ad-{}-wrapper" class="css-e4"><p class="css-ad">Advertisement</p><a class="css-skip" href="#after-{}">SKIP ADVERTISEMENT</a></div></div>'
    parts = (r.body[:3], r.body[3:5], r.body[5:8], r.body[8:])
    columns = "".join(
        column.format(n, each(part, '<p class="css-at9mc1 evys1bk0">{}</p>', '<h2 class="css-1aoo5yy eoo0vm40" id="link-x">{}</h2>'), n, n)
        for n, part in enumerate(parts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="story nytapp-vi-article"><head><title>{e(r.title)} - The Courier</title><meta data-rh="true" name="byl" content="By {r.author}"/>{og(r, site + "/2026/01/22/world/trams.html", "The Courier", article__published_time="2026-01-22T10:00:21.000Z")}<script data-rh="true" type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "description": r.lead, "mainEntityOfPage": site + "/2026/01/22/world/trams.html", "inLanguage": "en", "author": [{"@context": "https://schema.org", "@type": "Person", "name": r.author}], "dateModified": "2026-01-23T02:40:00.000Z", "datePublished": "2026-01-22T10:00:21.000Z", "headline": r.title, "publisher": {"@id": site + "/#publisher"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".meteredContent"}})}</script><script data-rh="true" type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "The Courier", "@id": site + "/#publisher"})}</script></head>
<body><div id="app"><div class="css-1vxca1d"><header class="css-10j"><nav class="css-nav"><a href="/section/world">World</a><a href="/section/business">Business</a><a href="/section/arts">Arts</a><a href="/section/opinion">Opinion</a></nav></header><main id="site-content"><div><article id="story" class="css-1vxca1d e1lmdhsb0"><div id="top-wrapper"><div class="css-top">Advertisement<br/><a href="#after-top">SKIP ADVERTISEMENT</a></div></div>
<header class="css-d2"><p class="css-k">Eddlestone Journal</p><h1 id="link-5a1" class="css-88wicj e1h9rw200" data-testid="headline">{e(r.title)}</h1><p id="article-summary" class="css-79elbk">{e(r.lead)}</p><div class="css-listen"><span>Listen to this article · 6:14 min</span> <a href="/help">Learn more</a></div><figure class="css-i"><img alt="A tram"/><figcaption data-testid="photoviewer-children-caption" class="css-jt1ehx"><span aria-hidden="true" class="css-jevhma e13ogyst0">{e(r.caption)}</span></figcaption></figure>
<div class="css-by"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz last-byline" itemprop="name">{r.author}</span></p><p>Orla Whitcombe reported from Eddlestone, and rode every line to its end.</p></div><time class="css-1z1nqv e16638kd0" dateTime="2026-01-22T05:00:21-05:00"><span>Jan. 22, 2026</span></time></header>
<section name="articleBody" class="meteredContent css-1r7ky0e">{columns}</section><div class="bottom-of-article"><div class="css-1ubp8k9"><p>A version of this article appears in print on Jan. 23, 2026, Section A, Page 4 of the edition with the headline: Free Trams Emptied Car Parks, and Shops. <a href="/reprints">Order Reprints</a> | <a href="/today">Today's Paper</a> | <a href="/subscribe">Subscribe</a></p></div><div>See more on: <a href="/topic/eddlestone">Eddlestone</a>, <a href="/topic/transit">Transit</a></div></div></article></div>
<div id="standalone-footer"><section aria-labelledby="recirc"><h2 id="recirc" class="css-r">More in World</h2><div class="css-rr">{listed(bottom, '<div class="css-rc"><a href="{u}?action=click"><figure><img alt=""/><figcaption><span>Corin Vale for The Courier</span></figcaption></figure><h3 class="css-rh">{t}</h3></a></div>'.replace("?action=click", ""))}</div></section><section><h2>Editors' Picks</h2></section></div></main><footer><a href="/terms">Terms of Service</a><a href="/sale">Terms of Sale</a><p>© 2026 The Courier Company</p></footer></div></div></body></html>""",
        r, r.lines, bottom,
    )  # fmt: skip


@page
def capital_post() -> Served:
    r, site = STEEL, "https://www.capitalpost.example"
    most = links("en", site, "/nation/2026/02/03/{s}/", 0, 3, 8, 9, 6)
    paragraph = '<div class="wpds-c-cYdRxM wpds-c-cYdRxM-iPJLV-css overrideStyles font-copy"><p data-apitype="text" data-contentid="Q4" class="wpds-c-heFNVF wpds-c-heFNVF-iPJLV-css overrideStyles">{}</p></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} - Capital Post</title><meta property="og:title" content="{escape(r.title)}"/><meta property="article:published_time" content="2026-02-03T19:00:14.327Z"/><meta property="og:site_name" content="Capital Post"/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-02-03T19:00:14.327Z", "headline": r.title, "author": {"@type": "Person", "name": "By " + r.author}, "isAccessibleForFree": "False", "publisher": {"@type": "Organization", "name": "Capital Post"}})}</head>
<body><div id="__next"><nav><button>Sections</button><a href="/politics">Politics</a><a href="/opinions">Opinions</a><a href="/style">Style</a></nav><main><header class="main-content"><div><a href="/business">Economy</a></div><h1 id="main-content" data-testid="headline" class="wpds-c-iiQaMf"><span>{e(r.title)}</span></h1><h2 data-testid="subheadline" class="wpds-c-sub">{e(r.lead)}</h2><div><span>February 3, 2026 at 2:00 p.m. EST</span><span>Yesterday at 2:00 p.m. EST</span></div><div data-qa="timestamp">6 min</div><button>Summary</button><div>1,214 comments</div></header>
<figure><img alt="furnace"><figcaption>{e(r.caption)} (Ian Moss for Capital Post)</figcaption></figure><div data-qa="author-byline">By <a href="/people/gwen" rel="author">{r.author}</a></div>
<article data-qa="main" class="grid-body"><div class="meteredContent grid-center"><div class="article-body" data-qa="article-body">{each(r.body[:4], paragraph)}</div><div class="article-body"><div class="hide-for-print" data-qa="interstitial"><a href="{most[0][1]}">{e(most[0][0])}</a></div></div><div class="article-body">{each(r.body[4:8], paragraph, '<div class="wpds-c"><h3 class="wpds-c-h">{}</h3></div>')}</div><div class="newsletter-inline"><div>Following the economy</div><button>Following</button></div><div class="article-body">{each(r.body[8:], paragraph)}</div></div>
<div data-qa="comments-btn"><h2>What readers are saying</h2><p>The comments discuss whether tariffs protect industry or merely tax consumers, with many readers doubting that the duty will save the works. Several point to earlier rounds of protection, and some share memories of the town. This summary is AI-generated. AI can make mistakes and this summary is not a replacement for reading the comments.</p><button>View 1,214 comments</button></div></article>
<aside class="rail"><div data-qa="most-read"><h3>Most Read Business</h3><ol>{listed(most[1:], '<li><div><span>{n}</span><a href="{u}"><h4 class="headline">{t}</h4></a></div></li>')}</ol></div></aside></main><footer>© 1996-2026 Capital Post. <a href="/tos">Terms of Service</a></footer></div></body></html>""",
        r, r.lines, most,
    )  # fmt: skip


@page
def agency_testids() -> Served:
    r, site = DESALT, "https://www.gulfwire.example"
    nxt = links("en", site, "/world/{s}-2025-12-09/", 6, 9, 11, 13)
    divs = "".join(
        f'<div data-testid="paragraph-{n}" class="text__text__1FZLe text__dark-grey__3Ml43 text__regular__2N1Xr text__small__1kGq2 body__full_width__ekUdw body__small_body__2vQyf article-body__paragraph__2-BtD">{e(line)}</div>'
        if not line.startswith("# ")
        else f'<h2 data-testid="Heading" class="text__text__1FZLe heading__heading_6__RtD9P article-body__heading__33EIm">{e(line[2:])}</h2>'
        for n, line in enumerate(r.body)
    )
    half = divs.index("<h2 data-testid")
    card = '<li class="story-collection__story__LeZ29"><div data-testid="MediaStoryCard" class="media-story-card__hub__3mHOR"><a data-testid="Link" href="/world/" class="text__text__1FZLe kicker">World<span class="visually-hidden">category</span></a><span class="dot"> · </span><time datetime="2025-12-09T10:01:02Z">December 9, 2025 · 10:01 AM UTC</time><h3 class="text__text"><a data-testid="Heading" href="{p}" class="media-story-card__heading__eqhp9"><span>{t}</span></a></h3><p class="text__text media-story-card__description">More than words could say at this hour, officials added in a statement.</p></div></li>'
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} | Gulf Wire</title>{og(r, site + "/world/desal-2025-12-09/", "Gulf Wire", article__published_time="2025-12-09T05:02:30Z")}<script type="application/ld+json">{json.dumps({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2025-12-09T05:02:30.000Z", "author": [{"@type": "Person", "name": r.author}]})[:-2]}</script></head><body><div id="fusion-app" class="fusion-app"><div class="sitebar"><a href="/my-view">My View</a><a href="/my-news">My News</a></div><header><nav><ul><li><a href="/world/">World</a></li><li><a href="/business/">Business</a></li><li><a href="/markets/">Markets</a></li><li><a href="/technology/">Technology</a></li></ul></nav></header>
<main><article data-testid="Article" class="article__container"><div class="default-article-header__container"><header><div class="kicker"><a href="/world/">World</a></div><h1 data-testid="Heading" class="text__text__1FZLe heading__base">{e(r.title)}</h1></header><div class="info-content"><div class="info-content__author-date">By <a href="/authors/farid" rel="author">{r.author}</a></div><time class="date-line"><span class="date-line__date__3zLKa">December 9, 2025</span><span>5:02 AM UTC</span><span>Updated 14 hours ago</span></time></div></div><ul data-testid="Summary" class="summary__summary"></ul>
<div class="article-body__content__17Yit"><div data-testid="primary-image"><figure><img alt=""/><figcaption><span>{e(r.caption)}. </span><a href="https://licensing.example">Purchase Licensing Rights<svg></svg><span class="visually-hidden">, opens new tab</span></a></figcaption></figure></div><div data-testid="paragraph-l" class="text__text__1FZLe article-body__paragraph__2-BtD">{e(r.lead)}</div>{divs[:half]}<div data-testid="promo-box" class="text__text"><div data-testid="Body" class="ad"><span>Advertisement · Scroll to continue</span></div><p>The Gulf Wire Daily Briefing newsletter provides all the news you need to start your day. Sign up <a href="/nl">here.</a></p></div>{divs[half:]}
<div class="article-body__element"><p data-testid="SignOff" class="sign-off__text">Reporting by Farid Nassiri; Editing by Ana Collins</p></div><p class="trust-badge" data-testid="TrustBadge"><span>Our Standards: </span><a href="https://trust.example">The Wire Trust Principles.<svg></svg><span class="visually-hidden">, opens new tab</span></a></p></div>
<div class="tags-with-title"><h2>Suggested Topics:</h2><ul><li><a href="/world/">World</a></li><li><a href="/sustainability/">Climate & Energy</a></li></ul></div><div class="author-bio__container"><address><a href="/authors/farid">{r.author}</a><p>Gulf Wire</p><p>Farid covers energy and water around the gulf. He has reported for the agency since 2009, won two regional prizes, and lives by the sea with a dog that dislikes it.</p></address></div></article>
<section class="read-next"><h2>Read Next</h2><ul>{listed(nxt, card)}</ul></section></main><footer><ul><li><a href="/latest">Latest</a></li><li><a href="/browse">Browse</a></li></ul><p>All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays. © 2025 Gulf Wire. All rights reserved</p></footer></div></body></html>""",
        r, r.lines, nxt,
    )  # fmt: skip


@page
def wire_rich_text_story() -> Served:
    r, site = RENT, "https://deltawire.example"
    rel = links("en", site, "/article/{s}-b{n}", 12, 7, 10)
    most = links("en", site, "/article/{s}-b{n}", 3, 9, 5, 0, 13)
    promo = '<div class="PageList-items-item"><div class="PagePromo" data-gtm-region="{t}"><div class="PagePromo-content"><div class="PagePromo-title"><a class="Link" aria-label="{t}" href="{u}"><span class="PagePromoContentIcons-text">{t}</span></a></div></div></div></div>'
    return Served(
        f"""<!DOCTYPE html><html class="ArticlePage" lang="en"><head><title>{e(r.title)} | Delta Wire</title>{og(r, site + "/article/rents-b1", "Delta Wire", suffix=" | Delta Wire", article__published_time="2026-01-30T17:31:00")}{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "NewsArticle", "@id": site + "/article/rents-b1"}, "headline": r.title, "datePublished": "2026-01-30T17:31:00Z", "author": [{"@type": "Person", "name": "DANA OKAFOR-LIND"}], "publisher": {"@type": "Organization", "name": "Delta Wire"}})}</head><body class="Page-body"><bsp-header class="Page-header"><div class="Page-header-nav"><a href="/world-news">World</a><a href="/us-news">U.S.</a><a href="/politics">Politics</a><a href="/oddities">Oddities</a></div></bsp-header>
<div class="Page-content"><main class="Page-main"><bsp-story-page><div class="Page-headline-wrap"><h1 class="Page-headline">{e(r.title)}</h1></div><div class="Page-lead"><bsp-carousel class="Carousel"><div class="CarouselSlide"><div class="CarouselSlide-media"><img alt="{escape(r.caption)}"></div><div class="CarouselSlide-info"><div class="CarouselSlide-infoDescription"><span class="CarouselSlide-caption-label">1 of 2 | </span><p>{e(r.caption)}</p></div></div></div><div class="CarouselSlide"><div class="CarouselSlide-info"><p>A sign asks for roommates on Quarry Hill in Marisburg, where a vacant apartment draws forty callers on its first day, Thursday, Jan. 29, 2026.</p></div></div></bsp-carousel></div>
<div class="Page-authorInfo"><div class="Page-byline"><div class="Page-authors">By&nbsp;&nbsp;<a class="Link" href="/author/dana">{r.author}</a></div><div class="Page-byline-info"><bsp-timestamp data-timestamp="1769794260000"><span data-date="">Published 12:31 PM EST, January 30, 2026</span></bsp-timestamp></div></div></div><div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody"><p>{e(r.lead)}</p>{each(r.body[:3])}<div class="HtmlModuleEnhancement"><div class="Advertisement"></div></div>{each(r.body[3:5])}
<div class="PageListEnhancementGeneric" data-module="" ><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PageList-items">{listed(rel, promo)}</div></div>{each(r.body[5:7])}<div class="TwitterUrl"><blockquote class="pull">{e(r.body[2].split("” ")[0].split("”")[0])}</blockquote></div>{each(r.body[7:])}<p>___</p><p>Follow Dana Okafor-Lind on X at @danaol.</p></div></div></bsp-story-page></main>
<aside class="Page-aside"><div class="PageListRightRailA"><div class="PageList-header"><h2>Most read</h2></div><ol class="PageList-items">{listed(most, '<li class="PageList-items-item"><div class="PagePromo"><h3 class="PagePromo-title"><a class="Link" href="{u}"><span>{t}</span></a></h3></div></li>')}</ol></div></aside></div><footer class="Page-footer"><p>Delta Wire is an independent global news organization dedicated to factual reporting. More than half the population of the delta sees its journalism every day.</p></footer></body></html>""",
        r, r.lines, (*rel, *most),
    )  # fmt: skip


@page
def capitals_inbetween() -> Served:
    """Lines in capitals, all of them a link, stand between the paragraphs."""
    r, site = STEEL, "https://www.foxglove.example"
    inner = tuple((text.upper(), url) for text, url in links("en", site, "/politics/{s}", 8, 12, 1))
    trending = links("en", site, "/us/{s}", 3, 4, 6)
    line = '<p><a href="{u}" target="_blank" rel="noopener"><u><strong>{t}</strong></u></a></p>'
    return Served(
        f"""<!doctype html><html lang="en"><head><title>{e(r.title)} | Foxglove News</title><link rel="canonical" href="{site}/politics/steel"/><meta property="og:title" content="{escape(r.title)}"><meta name="dc.date" content="2026-02-03"><meta name="dcterms.created" content="2026-02-03T09:12:44-05:00">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-03T09:12:44-05:00", "articleBody": " ".join(r.text), "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Foxglove News"}})}</head><body class="fn article-single"><div class="wrapper"><header class="site-header"><nav><ul><li><a href="/politics">Politics</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/media">Media</a></li><li><a href="/sports">Sports</a></li></ul></nav></header><div class="page-content"><div class="row full"><main class="main-content"><article class="article-wrap has-video"><header class="article-header"><div class="article-meta article-meta-upper"><span class="eyebrow"><a href="/category/trade">Trade</a></span></div><h1 class="headline speakable">{e(r.title)}</h1><h2 class="sub-headline speakable">{e(r.lead)}</h2><div class="author-byline"><span>By <span><a href="/person/g">{r.author}</a></span> <span class="article-source"><a href="/">Foxglove News</a></span></span></div><div class="article-date">Published <time>February 3, 2026 9:12am EST</time></div></header><div class="article-content-wrap sticky-columns"><div class="article-content"><div class="article-body"><div class="featured featured-video video-ct"><div class="contain"><a href="/v/1">Video</a><div class="caption"><h4 class="title"><a href="/v/1">Tariff fight heats up</a></h4><p>Panelists discuss the reaction to the government's decision on the evening show and take calls from viewers at home.</p></div></div></div>
<p><strong class="dateline">BRACKWELL: </strong></p>{each(r.body[:3], '<p class="speakable">{}</p>')}{listed(inner[:1], line)}{each(r.body[3:6])}<div class="ad-container desktop"></div>{listed(inner[1:2], line)}{each(r.body[6:9], sub="<h3><strong>{}</strong></h3>")}<p><a href="https://app.example/get"><u><strong>CLICK HERE TO GET THE FOXGLOVE NEWS APP</strong></u></a></p>{listed(inner[2:], line)}{each(r.body[9:])}<div class="article-footer"><div class="author-bio"><p>{r.author} is a politics writer for Foxglove News Digital. Story tips can be sent to gwen@foxglove.example.</p></div></div></div></div></div></article></main><aside class="sidebar"><div class="collection collection-trending"><header><h3>Trending</h3></header><div class="content article-list">{listed(trending, '<article class="article"><div class="m"><a href="{u}"><img alt="x"></a></div><div class="info"><header class="info-header"><h2 class="title"><a href="{u}">{t}</a></h2></header></div></article>')}</div></div></aside></div></div><footer class="site-footer"><p class="copyright">This material may not be published, broadcast, rewritten, or redistributed. ©2026 Foxglove News Network, LLC. All rights reserved. Quotes displayed in real-time or delayed by at least 15 minutes.</p></footer></div></body></html>""",
        r, r.lines, (*inner, *trending),
    )  # fmt: skip


@page
def desk_with_recommended_list() -> Served:
    r, site = DESALT, "https://www.aljisr.example"
    rec = links("en", site, "/news/2025/12/8/{s}", 9, 11, 4)
    trend = links("en", site, "/economy/2025/12/7/{s}", 6, 7, 0, 8)
    return Served(
        f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>{e(r.title)} | Water News | Al Jisr</title><link rel="canonical" href="{site}/news/2025/12/9/plant"><meta property="og:title" content="{escape(r.title)}"><meta name="publishedDate" content="2025-12-09T14:20:05"><meta property="og:site_name" content="Al Jisr">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": site + "/news/2025/12/9/plant", "headline": r.title, "datePublished": "2025-12-09T14:20:05Z", "dateModified": "", "author": {"@type": "Person", "name": r.author, "url": ""}, "publisher": {"@type": "Organization", "name": "Al Jisr"}})}</head><body><div id="root"><div class="container container--header"><div class="site-header"><nav><ul class="header-menu"><li><a href="/news/"><span>News</span></a></li><li><a href="/africa/"><span>Africa</span></a></li><li><a href="/sports/"><span>Sport</span></a></li></ul></nav></div></div><div class="container container--grid container--white"><main id="main-content-area" class="container__inner"><div class="article-header"><div class="topics"><a href="/news/">News</a>|<a href="/tag/water/">Water</a></div><h1>{e(r.title)}</h1><p class="article__subhead"><em>{e(r.lead)}</em></p></div><figure class="article-featured-image"><img alt="x"><figcaption>{e(r.caption)}</figcaption></figure><div class="article-info-block"><div class="article-author-name">By <a class="author-link" href="/author/f">{r.author}</a></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 9 Dec 2025</span><span aria-hidden="true">9 Dec 2025</span></div></div><button>Save</button></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite" aria-atomic="true">{each(r.body[:4], sub='<h2 id="w">{}</h2>')}<div class="more-on"><div class="more-on__header"><h2 class="more-on__heading">Recommended Stories</h2></div><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list">{listed(rec, '<li class="article-list-item"><span class="screen-reader-text">list {n} of 3</span><a href="{p}"><span class="screen-reader-text"></span>{t}</a></li>')}</ul><span class="screen-reader-text">end of list</span></div>{each(r.body[4:], sub='<h2 id="w">{}</h2>')}</div><hr><div class="article-source">Source: <span>Al Jisr and news agencies</span></div><div class="article-b-l"><section class="trending"><h2>Trending from Al Jisr</h2><ol class="trending-articles">{listed(trend, '<li class="trending-article"><div class="n">{n}</div><div><h3 class="article-trending__title"><a class="article-trending__title-link" href="{p}"><span>{t}</span></a></h3></div></li>')}</ol></section></div></main></div><footer><div class="footer-links"><a href="/about">About Us</a><a href="/code">Code of Ethics</a></div><p>© 2025 Al Jisr Media Network</p></footer></div></body></html>""",
        r, r.lines, (*rec, *trend),
    )  # fmt: skip


@page
def world_service_behind_cookies() -> Served:
    """The cookie layer stands first in the page, with more words than some articles."""
    r, site = HEIZUNG, "https://www.dwelle.example"
    more = links("de", site, "/de/{s}/a-{n}", 0, 5, 6)
    layer = " ".join(
        [
            "Wir und unsere 214 Partner verarbeiten personenbezogene Daten, wie zum Beispiel Ihre IP-Adresse, unter Verwendung von Technologien wie Cookies, um Informationen auf Ihrem Gerät zu speichern und darauf zuzugreifen.",
            "Sie können entscheiden, wer Ihre Daten zu welchen Zwecken nutzt.",
            "Wenn Sie zustimmen, möchten wir auch Daten über Ihren geografischen Standort erfassen und Ihr Gerät anhand bestimmter Merkmale identifizieren.",
            "Sie können Ihre Einwilligung jederzeit in der Datenschutzerklärung ändern oder widerrufen.",
        ]
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>{e(r.title)} – DWelle – 15.01.2026</title>{og(r, site + "/de/x/a-75", "dwelle.example", suffix=" – DWelle – 15.01.2026")}{ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "url": site + "/de/x/a-75"}, {"@type": ["NewsArticle", "Article"], "headline": r.title, "datePublished": "2026-01-15T15:02:49.115+01:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "DWelle"}, "inLanguage": "de"}]})}</head><body><div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" role="dialog" aria-label="Datenschutz"><div class="ot-sdk-container"><h2 id="onetrust-policy-title">Ihre Privatsphäre ist uns wichtig</h2><div id="onetrust-policy-text">{layer}</div><button>Alle akzeptieren</button><button>Ablehnen</button></div></div></div>
<div id="root"><header class="hzw"><a href="/de">Zum Inhalt springen</a><nav><a href="/de/themen">Themen</a><a href="/de/regionen">Regionen</a><a href="/de/live">Live TV</a></nav></header><div class="page-wrapper"><main><article><header><span class="sjfv">Wirtschaft</span><span class="country">Brunsfeld</span><h1 class="hpuhdmb">{e(r.title)}</h1><div class="author-details">{r.author}</div><time datetime="2026-01-15T14:02:49Z">15.01.2026</time><p class="teaser-text">{e(r.lead)}</p></header><div class="main-media"><figure><img><figcaption>{e(r.caption)}<small class="copyright">Bild: Nordbild/IMAGO-like</small></figcaption></figure></div><div class="cookie-hint">Anzeige</div><div class="c17j8gzx rc0m0op r1ebneao s198y7xq rich-text">{each(r.body[:4])}<div class="embed video"><div class="vjs-wrapper"><p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div></div>{each(r.body[4:])}</div></article><section data-tracking-name="related"><h2>Mehr zum Thema</h2>{listed(more, '<div class="teaser s15oqmuj"><div class="teaser-wrap"><a href="{p}"><div class="img"></div></a><h3 class="b1dvp9d"><a href="{p}" class="sc">{t}</a></h3><span>Wirtschaft</span><span class="date">14.01.2026</span></div></div>')}</section></main></div><footer><a href="/de/impressum">Impressum</a><a href="/de/datenschutz">Datenschutz</a>© 2026 DWelle</footer></div></body></html>""",
        r, r.lines, more,
    )  # fmt: skip


@page
def magazine_data_areas() -> Served:
    r, site = RADWEG, "https://www.derblick.example"
    topic = links("de", site, "/panorama/{s}-a-{n}", 2, 7)
    read = links("de", site, "/politik/{s}-a-{n}", 0, 1, 3, 4)
    text = '<div class="RichText RichText--sans leading-loose lg:text-xl md:text-xl sm:text-l lg:mb-32" data-sara-click-el="body_element"><p>{}</p></div>'
    return Served(
        f"""<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><title>{e(r.title)} - DER BLICK</title><link rel="canonical" href="{site}/panorama/radweg-a-1"><meta name="date" content="2025-10-27T18:41:00+01:00"><meta name="last-modified" content="2025-10-28T07:10:00+01:00"><meta name="author" content="{r.author}, DER BLICK"><meta property="og:title" content="{escape(r.title)}"><meta property="og:site_name" content="DER BLICK">{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Radweg in Altenried: Gericht stoppt Bau", "alternativeHeadline": r.title, "datePublished": "2025-10-27T18:41:00+01:00", "author": [{"@type": "Person", "name": r.author}]}, {"@context": "https://schema.org", "@type": "BreadcrumbList"}])}</head><body><div id="Header"><header data-area="header"><nav><ul><li><a href="/politik/">Politik</a></li><li><a href="/panorama/">Panorama</a></li><li><a href="/sport/">Sport</a></li></ul></nav></header></div><main id="Inhalt" class="mx-auto"><article data-settings="x"><header data-area="intro" class="relative"><div><h2><span class="block text-primary-base" data-section="topline">Streit um Poller</span><span class="align-middle break-words">{e(r.title)}</span></h2></div><div class="RichText leading-loose intro">{e(r.lead)}</div><div class="byline">Von <a href="/autoren/lv">{r.author}</a></div><time datetime="2025-10-27 18:41:00" class="timeformat">27.10.2025, 18.41 Uhr</time><ul class="share"><li><a href="#">X.com</a></li><li><a href="#">E-Mail</a></li></ul></header><section class="relative" data-area="body"><div data-area="text"><figure><img alt="x"><figcaption><p>{e(r.caption)}</p></figcaption></figure>{each(r.body[:4], text, '<h3 class="text-xl">{}</h3>')}
<section data-area="related_articles" class="my-24"><div class="heading"><span>Mehr zum Thema</span></div><ul>{listed(topic, '<li><article aria-label="{t}"><a href="{u}" title="{t}"><h3><span class="block">Verkehr:</span></h3><span class="align-middle hover:opacity-moderate">{t}</span></a></article></li>')}</ul></section>{each(r.body[4:], text, '<h3 class="text-xl">{}</h3>')}<div class="RichText"><p><i>fbo/dpa-ähnlich</i></p></div></div></section><footer><div class="feedback">Fehler entdeckt? <a href="/k">Schreiben Sie uns.</a></div></footer></article><section data-area="block>topic"><h2>Meistgelesen</h2><ol>{listed(read, '<li data-rank="{n}"><a href="{u}"><span class="num">{n}</span> <span>{t}</span></a></li>')}</ol></section></main><footer data-area="footer"><a href="/impressum">Impressum</a><a href="/agb">AGB</a></footer></body></html>""",
        r, r.lines, (*topic, *read),
    )  # fmt: skip


@page
def weekly_article_pages() -> Served:
    r, site = HEIZUNG, "https://www.diewoche.example"
    box = links("de", site, "/wirtschaft/2026-01/{s}", 2, 4, 7)
    item = '<p class="paragraph article__item">\n{}\n</p>'
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Fernwärme: {e(r.title)} | DIE WOCHE</title><meta property="og:title" content="Fernwärme: {escape(r.title)}"><meta property="og:site_name" content="DIE WOCHE"><link rel="canonical" href="{site}/wirtschaft/2026-01/fernwaerme"><meta name="date" content="2026-01-15T05:41:12+01:00">{ld({"@context": "http://schema.org", "@type": "Article", "headline": "Fernwärme: " + r.title, "datePublished": "2026-01-15T05:41:12+01:00", "publisher": {"@type": "Organization", "name": "DIE WOCHE"}})}</head><body><div class="page"><header class="header"><nav class="nav"><ul class="nav__ressorts-list"><li><a href="/politik">Politik</a></li><li><a href="/gesellschaft">Gesellschaft</a></li><li><a href="/wirtschaft">Wirtschaft</a></li></ul></nav></header><div class="page__content"><main class="main main--article" id="main"><article class="article article--padded" id="js-article"><header class="article-header"><h1 class="article-heading article-header__h1"><span class="article-heading__kicker">Fernwärme</span><span class="visually-hidden">: </span><span class="article-heading__title">{e(r.title)}</span></h1><div class="summary">{e(r.lead)}</div><div class="byline">Von <a href="/autoren/A"><span itemprop="name">{r.author}</span></a></div><div class="metadata"><time class="metadata__date" datetime="2026-01-15T05:41:12+01:00">15. Januar 2026, 5:41 Uhr</time><span class="metadata__source">Quelle: DIE WOCHE</span><a class="metadata__commentcount" href="#comments">318 Kommentare</a></div></header><div class="article-body article-body--article"><div class="article-page"><nav class="article-toc"><p>Inhalt</p><ol><li><span>Seite 1</span></li></ol></nav>{each(r.body[:3], item, '<h2 class="article__subheading article__item">{}</h2>')}<aside class="article__item topicbox js-topicbox"><div class="topicbox__kicker">Mehr zum Thema</div>{listed(box, '<article class="topicbox-item"><a class="topicbox-item__link" href="{u}"><h3 class="topicbox-item__heading"><span class="topicbox-item__kicker">Energie</span><span class="visually-hidden">: </span><span class="topicbox-item__title">{t}</span></h3></a></article>')}</aside>{each(r.body[3:], item, '<h2 class="article__subheading article__item">{}</h2>')}<aside class="newsletter-signup article__item"><h3>Newsletter</h3><p>Unser täglicher Newsletter mit den wichtigsten Nachrichten aus der Wirtschaft, jeden Morgen um sechs in Ihrem Postfach.</p><form><input><button>Registrieren</button></form><p>Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></aside></div></div></article><section class="comment-section" id="comments"><h2>Kommentare</h2><article class="comment"><div class="comment__name">Kassandra77</div><div class="comment__body"><p>Bei uns in Ostrau ist es genauso, die Stadtwerke machen, was sie wollen, und niemand im Rat hat den Mut, die Verträge offenzulegen, obwohl wir sie bezahlen.</p></div></article><article class="comment"><div class="comment__name">Heizer</div><div class="comment__body"><p>Wer drei Jahre im Voraus kauft, der zockt. Und die Rechnung bekommen dann die Mieter, die keine Wahl haben und auch nie eine hatten.</p></div></article></section></main></div><footer class="footer"><a href="/impressum">Impressum</a></footer></div></body></html>""",
        r, (f"Fernwärme: {r.title}", *r.lines[1:]), box,
    )  # fmt: skip


@page
def paywall_fades_out() -> Served:
    r, site = HEIZUNG, "https://www.fazit.example"
    more = links("de", site, "/aktuell/{s}-{n}.html", 1, 3, 6)
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><title>{e(r.title)}</title>{og(r, site + "/aktuell/x.html", "FAZIT")}{ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-01-15T12:00:00+0100", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywalledContent"}})}</head><body><header><nav><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a></nav></header><main><article><header class="header"><span class="header-kicker">Fernwärme</span><h1 class="header-headline">{e(r.title)}</h1><span>Von <a href="/r">{r.author}</a></span><time datetime="2026-01-15T12:00:00+0100">15.01.2026, 12:00</time><span>Lesezeit: 5 Min.</span></header><p class="header-detail intro">{e(r.lead)}</p><div class="body-elements__container"><div class="body-elements__paragraph"><p>{e(r.body[0])}</p></div><div class="body-elements__paragraph fade"><p>{e(r.body[1])}</p></div></div><div class="paywall paywall-layer"><h2>Jetzt FAZIT+ abonnieren und weiterlesen</h2><p>Zugang zu allen FAZIT+ Beiträgen</p><ul><li>Mit einem Klick kündbar</li><li>4 Wochen für 1 €</li></ul><a class="btn" href="/abo">Jetzt testen</a><p>Sie sind bereits Abonnent? <a href="/login">Hier anmelden</a></p></div></article><section class="teaser-list"><h2>Weitere Themen</h2>{listed(more, '<article class="teaser"><a href="{u}"><h3>{t}</h3></a></article>')}</section></main><footer><a href="/impressum">Impressum</a></footer></body></html>""",
        r, (), more, verdict="paywall",
    )  # fmt: skip


@page
def quotidien_lire_aussi() -> Served:
    r, site = PECHE, "https://www.lejour.example"
    also = links("fr", site, "/planete/article/2026/02/10/{s}_6{n}_3244.html", 1, 4)
    read = links("fr", site, "/societe/article/2026/02/11/{s}_6{n}_3224.html", 0, 2, 3, 5)
    box = '<section class="catcher catcher--inline"><div class="catcher__content"><div><span class="catcher__kicker">Lire aussi |</span><div class="catcher__title">{t}</div></div><a class="js-article-read-also" href="{u}" data-premium="1"><span class="sr-only">Article réservé à nos abonnés</span><span>Lire plus tard</span></a></div></section>'
    line = '<section class="catcher catcher--inline"><p class="catcher__desc"><span class="catcher__desc">Lire aussi : <a class="catcher__link" href="{u}">{t}</a></span></p></section>'
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta property="og:title" content="{escape(r.title)}"><meta property="og:site_name" content="Le Jour.example"><meta property="og:article:published_time" content="2026-02-11T05:30:09+00:00"><meta property="og:article:author" content="{r.author}"><link rel="canonical" href="{site}/planete/article/2026/02/11/peche.html">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": site + "/planete/article/2026/02/11/peche.html"}, "headline": r.title, "datePublished": "2026-02-11T05:30:09+00:00", "author": {"@type": "Person", "name": r.author}})}</head><body id="js-body"><header class="Header"><nav><ul><li><a href="/international/">International</a></li><li><a href="/politique/">Politique</a></li><li><a href="/planete/">Planète</a></li></ul></nav></header><main class="main"><section class="zone zone--article"><section class="article__wrapper article__wrapper--premium"><header class="article__header"><ul class="breadcrumb"><li><a href="/planete/">Planète</a></li><li><a href="/mer/">Mer</a></li></ul><h1 class="article__title">{e(r.title)}</h1><p class="article__desc">{e(r.lead)}</p><p class="meta__authors">Par <a class="article__author-link" href="/sig/">{r.author}</a> (Port-Lazarec, envoyée spéciale)</p><p class="meta__publisher"><span class="meta__date">Publié le 11 février 2026 à 06h30, modifié le 11 février 2026 à 10h12</span></p><p class="meta__reading-time">Temps de Lecture 3 min.</p></header><article class="article__content old__article-content-single"><figure class="article__media"><img><figcaption class="article__legend">{e(r.caption)}<span class="article__credit">/ « LE JOUR »</span></figcaption></figure>{each(r.body[:2], '<p class="article__paragraph ">{}</p>', '<h2 class="article__sub-title">{}</h2>')}{listed(also[:1], box)}{each(r.body[2:5], '<p class="article__paragraph ">{}</p>', '<h2 class="article__sub-title">{}</h2>')}{listed(also[1:], line)}{each(r.body[5:], '<p class="article__paragraph ">{}</p>', '<h2 class="article__sub-title">{}</h2>')}<section class="author"><div class="author__detail"><a href="/sig/">{r.author}</a> (Port-Lazarec, envoyée spéciale)</div></section><section class="article__reactions"><a href="/contribuer">Contribuer</a></section><section class="article__reuse">Réutiliser ce contenu</section></article></section><aside class="aside__iso"><h4 class="river__title">Le Jour en direct</h4><div class="river">{listed(read, '<a class="river__teaser" href="{u}"><span class="river__date">10:{n}4</span><span class="river__desc">{t}</span></a>')}</div></aside></section></main><footer><a href="/conditions">Mentions légales</a></footer></body></html>""",
        r, r.lines, (*also, *read),
    )  # fmt: skip


@page
def matin_a_lire_aussi() -> Served:
    """Further reading as one bold line: label and linked title."""
    r, site = ECOLE, "https://www.lematin-fr.example"
    also = links("fr", site, "/social/{s}-20250930", 6, 3)
    seen = links("fr", site, "/actualite/{s}-20250929", 0, 4, 5)
    line = '<p class="fig-paragraph fig-body-link"><a class="fig-body-link__link" href="{u}" data-fig-type="link-related"><b class="fig-body-link__prefix">À lire aussi</b>{t}</a></p>'
    return Served(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{e(r.title)}</title><meta property="og:title" content="{escape(r.title)}"><meta property="og:site_name" content="Le Matin"><meta property="og:url" content="{site}/social/fermetures"><script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"NewsArticle","@id":"#a","headline":{json.dumps(r.title, ensure_ascii=False)},"datePublished":"2025-09-30T18:42:51+02:00","dateModified":"2025-09-30T19:03:11+02:00","author":[{{"@type":"Person","name":"{r.author}"}}],"publisher":{{"@type":"Organization","name":"Le Matin"}},}},{{"@type":"WebSite","name":"Le Matin"}}]}}</script></head><body><header class="fig-header"><nav class="fig-nav"><a href="/politique">Politique</a><a href="/economie">Économie</a><a href="/sports">Sports</a></nav></header><main id="fig-main"><article class="fig-main"><div class="fig-main-wrap"><header><h1 class="fig-headline">{e(r.title)}</h1><div class="fig-content-metas__authors">Par <a href="/auteur/ad">{r.author}</a></div><span class="fig-content-metas__pub-date">Publié le <time datetime="2025-09-30T18:42:51+0200">30 septembre 2025 à 18h42</time></span><span>Mis à jour le <time datetime="2025-10-01T07:00:00+0200">1 octobre 2025 à 07h00</time></span></header><div class="fig-content-body" data-component="fig-content-body"><figure class="fig-media"><img><figcaption class="fig-media__legend">{e(r.caption)} <span class="fig-media__credits">J. Pons / Le Matin</span></figcaption></figure><p class="fig-standfirst">{e(r.lead)}</p>{each(r.body[:2], '<p class="fig-paragraph">{}</p>')}{listed(also[:1], line)}{each(r.body[2:4], '<p class="fig-paragraph">{}</p>')}<div class="fig-premium-mark"></div><blockquote class="fig-quote">{e(r.body[2].split("« ")[1].split(" »")[0])}</blockquote>{listed(also[1:], line)}{each(r.body[4:], '<p class="fig-paragraph">{}</p>')}<div class="fig-video"><p class="fig-video__title">EN VIDÉO - Ils vivent à trente-cinq kilomètres de leur école</p></div></div><div class="fig-tags"><ul><li><a href="/tag/ecole">école</a></li><li><a href="/tag/ruralite">ruralité</a></li></ul></div></div></article><section id="comments" class="fig-comments"><h2>83 commentaires</h2><ul><li><p class="author">Pierre L.</p><p>Il y a vingt ans qu'on ferme des classes et qu'on s'étonne ensuite que les villages se vident, c'est toujours la même histoire et toujours les mêmes excuses.</p></li></ul></section><aside class="fig-sidebar"><div class="fig-ranking"><h2 class="fig-ranking__title">Les plus lus</h2><ol>{listed(seen, '<li class="fig-ranking__item"><a class="fig-ranking__link" href="{u}"><span class="fig-ranking__news-title">{t}</span></a></li>')}</ol></div></aside></main><footer class="fig-footer"><a href="/mentions">Mentions légales</a><a href="/cgu">CGU</a></footer></body></html>""",
        r, r.lines, (*also, *seen),
    )  # fmt: skip


@page
def periodico_clearfix() -> Served:
    r, site = PRESA, "https://elpaisaje.example"
    seen = links("es", site, "/economia/2026-01-26/{s}.html", 0, 2, 5, 6)
    archive = links("es", site, "/clima/2026-01-20/{s}.html", 3)
    return Served(
        f"""<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"><title>{e(r.title)} | Clima | EL PAISAJE</title>{og(r, site + "/clima/2026-01-27/presa.html", "El Paisaje", article__published_time="2026-01-27T04:30:00.000Z")}<meta name="author" content="{r.author}">{ld([{"@context": "https://schema.org/", "@type": ["NewsArticle"], "headline": r.title, "datePublished": "2026-01-27T05:30:00+01:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "NewsMediaOrganization", "name": "Ediciones El Paisaje"}, "isAccessibleForFree": True, "articleBody": " ".join(r.unparted)[:200]}])}</head><body class="salida_articulo"><header id="csw"><nav class="x-nh"><ul><li><a href="/internacional/">Internacional</a></li><li><a href="/opinion/">Opinión</a></li><li><a href="/economia/">Economía</a></li></ul></nav><p class="suscribete"><a href="/suscripciones">Suscríbete</a></p></header><main id="main-content"><article id="main-content" class="a _g _g-lg _g-o"><header class="a_e _g"><div class="a_e_txt _df"><div class="a_k"><a class="a_k_n" href="/noticias/sequia/">Sequía</a></div><h1 class="a_t">{e(r.title)}</h1><h2 class="a_st">{e(r.lead)}</h2></div><div class="a_e_m"><figure class="a_m"><img alt="x"><figcaption class="a_m_p"><span>{e(r.caption)}.</span><span class="a_m_m">Nuria Lago</span></figcaption></figure></div></header><div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a class="a_md_a_n" href="/autor/ra">{r.author}</a></div><div class="a_md_i"><span class="a_md_i_c">Quebrada Honda</span> - <span id="article_date_p" class="a_md_f"><time datetime="2026-01-27T04:30:00.000Z"><a data-date="2026-01-27T05:30:00+01:00">{r.written}CET</a></time></span></div></div><ul class="w_rs"><li><span class="_db">Compartir en Whatsapp</span></li><li><span>Compartir en Facebook</span></li><li><span>Copiar enlace</span></li></ul></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{each(r.body[:4], '<p class="">{}</p>', '<h3 class="">{}</h3>')}<section class="b-t b-d b_ap-l"><header class="b_h"><h3 class="b_h_t"><span>Más información</span></h3></header><div class="b-d_b">{listed(archive, '<article class="c"><div class="c_m"><a href="{u}"><img></a></div><header class="c_h"><h2 class="c_t"><a href="{u}">{t}</a></h2></header></article>')}</div></section>{each(r.body[4:], '<p class="">{}</p>', '<h3 class="">{}</h3>')}</div><div id="ctn_freemium_article"></div><section class="mas_info"><p>Puedes seguir a CLIMA en <a href="https://f.example">Facebook</a> y <a href="https://x.example">X</a>, o apuntarte aquí para recibir <a href="/newsletters">nuestra newsletter semanal</a></p></section></article><section class="a_ai"><h3 class="a_ai_t">Archivado En</h3><ul class="a_ai_l"><li><a href="/noticias/agua/">Agua</a></li><li><a href="/noticias/presas/">Presas</a></li><li><a href="/noticias/agricultura/">Agricultura</a></li></ul></section><aside class="a_cr"><section class="w w-lmv"><h2>Lo más visto</h2><ol>{listed(seen, '<li><a href="{u}">{t}</a></li>')}</ol></section></aside></main><footer class="ft"><a href="/estaticos/aviso-legal/">Aviso Legal</a></footer></body></html>""",
        r, r.lines, (*archive, *seen),
    )  # fmt: skip


@page
def mundial_microdata() -> Served:
    """No JSON-LD: dates and authors stand in microdata."""
    r, site = BANCO, "https://www.elmundial.example"
    know = links("es", site, "/economia/2025/12/17/{s}.html", 1, 3)
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><title>{e(r.title)} | Economía</title><link rel="canonical" href="{site}/economia/2025/12/18/banco.html"></head><body class="ue-body"><div class="ue-l-header"><header><nav><ul class="ue-c-main-nav__list"><li><a href="/espana.html">España</a></li><li><a href="/opinion.html">Opinión</a></li><li><a href="/economia.html">Economía</a></li><li><a href="/deportes.html">Deportes</a></li></ul></nav></header></div><div class="ue-l-article" itemscope itemtype="http://schema.org/NewsArticle"><div class="ue-l-article__header"><div class="ue-c-article__kicker-container"><span class="ue-c-article__kicker">Banca</span></div><h1 class="ue-c-article__headline js-headline" itemprop="headline">{e(r.title)}</h1><div class="ue-c-article__standfirst"><p class="ue-c-article__paragraph" itemprop="alternativeHeadline">{e(r.lead)}</p></div><figure class="ue-c-article__image"><img><figcaption class="ue-c-article__media-description">{e(r.caption)}.<span>E.M.</span></figcaption></figure><div class="ue-c-article__bar"><div class="ue-c-article__byline-name"><a href="/autor/g" itemprop="author" rel="author">{r.author}</a></div><div class="ue-c-article__publishdate"><time datetime="2025-12-18T21:07:44Z" itemprop="datePublished">{r.written}</time></div><ul class="ue-c-article__share"><li>Comparte en Facebook</li><li>Comparte en Twitter</li><li>Envía por email</li></ul></div></div><div class="ue-l-article__body ue-c-article__body" data-section="articleBody" itemprop="articleBody">{each(r.body[:4], '<p>{}</p>')}<div class="ue-c-article__related-news"><h4>PARA SABER MÁS</h4>{listed(know, '<article class="ue-c-article__related-item"><p class="kicker">Economía.</p><h3><a href="{u}">{t}</a></h3></article>')}</div>{each(r.body[4:], '<p>{}</p>')}<ul class="ue-c-article__tags"><li><a href="/e/ba/banca.html">Banca</a></li><li><a href="/e/pe/pensiones.html">Pensiones</a></li></ul></div><div class="ue-c-comments"><a href="#">Ver 44 comentarios</a></div></div><footer><a href="/privacidad">Política de privacidad</a></footer></body></html>""",
        r, r.lines, know, encoding="iso-8859-15",
    )  # fmt: skip


@page
def corriere_dates_in_words() -> Served:
    r, site = PONTE, "https://www.ilmessaggiere.example"
    more = links("it", site, "/cronache/26_febbraio_04/{s}_{n}.shtml", 0, 3, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{e(r.title)} | Ilmessaggiere.example</title><meta property="og:title" content="{escape(r.title)}"><meta property="og:url" content="{site}/cronache/26_febbraio_05/ponte.shtml"></head><body><div class="bck-header"><header><ul><li><a href="/economia">Economia</a></li><li><a href="/cronache">Cronache</a></li><li><a href="/cultura">Cultura</a></li></ul></header></div><section class="body-article"><div class="container"><div class="content"><h1 class="title-art-hp is-medium is-line-h-106">{e(r.title)}</h1><div class="info-art-hp"><p class="is-author">di <span>{r.author}</span></p></div><p class="summary-art is-mr-t-20">{e(r.lead)}</p><p class="media-news-date is-last-update">5 febbraio 2026 (modifica il 6 febbraio 2026 | 08:15)</p><div class="media-lead"><img><p class="media-caption is-caption">{e(r.caption)}</p></div><div class="content-art" id="content-to-read">{each(r.body[:3], '<p class="chapter-paragraph">{}</p>')}<div class="bck-related"><h4 class="title-related">LEGGI ANCHE</h4><ul>{listed(more, '<li class="related-item"><a href="{p}">{t}</a></li>')}</ul></div>{each(r.body[3:], '<p class="chapter-paragraph">{}</p>')}<div class="signature-app"><p>Vai a tutte le notizie di <a href="/roccamare">Roccamare</a></p><p>Iscriviti alla newsletter del Messaggiere: ogni mattina le storie della costa, scelte dalla redazione per chi legge prima del caffè. <a href="/nl">Basta cliccare qui</a>.</p></div></div></div></div></section><footer>Copyright 2026 © Tutti i diritti sono riservati | P.IVA 00000000000 | <a href="/privacy">Privacy</a></footer></body></html>""",
        r, r.lines, more,
    )  # fmt: skip


@page
def cronaca_line_breaks() -> Served:
    """One block of text parted by line breaks, with bold intertitles."""
    r, site = PONTE, "https://www.larepubblichetta.example"
    lead, *body = r.body
    apart = "<br/>\n<br/>\n"
    read = links("it", site, "/{s}-{n}/", 1, 2, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="it-IT"><head><meta charset="utf-8"><title>{e(r.title)} - la Repubblichetta</title>{og(r, site + "/2026/02/05/news/ponte/", "la Repubblichetta")}<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":{json.dumps(r.title, ensure_ascii=False)},"datePublished":"2026-02-05T09:31:38+01:00","author":{{"@type":"Person","name":"{r.author}"}}}}</script></head><body><div class="site-wrapper"><header class="site-header"><nav class="nav"><a href="/politica">Politica</a><a href="/economia">Economia</a></nav></header><main class="main-content"><article class="story"><header class="story__header"><h1 class="story__title">{e(r.title)}</h1><div class="story__author">di {r.author}</div><div class="story__summary"><p>{e(r.lead)}</p></div><time class="story__date">05 Febbraio 2026 alle 09:31</time><div class="story__toolbar">2 minuti di lettura</div></header><div class="story__content"><div id="article-body" class="story__text"><b>ROCCAMARE</b> - {e(lead.removeprefix("ROCCAMARE - "))}<br><br>{each(body[:3], "{}", "<b>{}</b>", "<br><br>")}<br><br>{each(body[3:], "{}", "<b>{}</b>", apart)}</div><div class="gnn-tags">Argomenti <a href="/argomenti/ponte">ponte</a> <a href="/argomenti/trasporti">trasporti</a></div><p class="copyright">© Riproduzione riservata</p></div></article><section class="most"><h3 class="block__title">I più letti</h3><div class="block__row">{listed(read, '<article class="entry"><span class="entry__n">{n}</span><h2 class="entry__title"><a href="{u}">{t}</a></h2></article>')}</div></section></main><footer class="site-footer">GNN Società per azioni - <a href="/privacy">Privacy</a></footer></div></body></html>""",
        r, r.lines, read,
    )  # fmt: skip


@page
def folha_leia_mais() -> Served:
    r, site = SOJA, "https://www1.gazeta-sp.example"
    inside = links("pt", site, "/mercado/2026/01/{s}.shtml", 1, 2)
    more = links("pt", site, "/cotidiano/2026/01/{s}.shtml", 0, 3, 4)
    return Served(
        f"""<!DOCTYPE html><html lang="pt-br"><head><meta charset="utf-8"><title>{e(r.title)} - 19/01/2026 - Mercado - Gazeta</title>{og(r, site + "/mercado/2026/01/ferrovia.shtml", "Gazeta", article__published_time="2026-01-19T08:15:00-0300")}{ld({"@context": "http://schema.org/", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-01-19 08:15:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Gazeta"}})}</head><body><header class="l-header"><nav><ul><li><a href="/poder/">Poder</a></li><li><a href="/mercado/">Mercado</a></li><li><a href="/esporte/">Esporte</a></li></ul></nav></header><main id="conteudo"><article class="c-news" id="c-news"><div class="block"><ul class="c-breadcrumb"><li><a href="/mercado">Mercado</a></li></ul><header class="c-content-head"><div class="c-content-head__wrap"><h1 class="c-content-head__title">{e(r.title)}</h1><h2 class="c-content-head__subtitle">{e(r.lead)}</h2></div></header><div class="c-more-options"><time class="c-more-options__published-date" datetime="2026-01-19 08:15:00">19.jan.2026 às 8h15</time><div class="c-share">Ouvir o texto Diminuir fonte Aumentar fonte</div></div><div class="c-signature"><strong class="c-signature__author">{r.author}</strong><span class="c-signature__location">Campo Novo do Araguá</span></div><div class="c-news__body" data-share-text="x"><figure><img><figcaption class="widget-image__subtitle">{e(r.caption)}</figcaption></figure>{each(r.body[:3])}<div class="c-news-related u-hidden-xs js-leia"><h3>Leia mais</h3><ul class="c-list-links">{listed(inside, '<li class="c-list-links__item"><a href="{u}" class="c-list-links__url">{t}</a></li>')}</ul></div>{each(r.body[3:6], sub='<h3 class="c-news__subtitle">{}</h3>')}<div class="c-newsletter"><div><h2>Gazeta Mercado</h2><p>Receba no seu email o que de mais importante acontece na economia; aberta para não assinantes.</p><form><label>Carregando...</label></form></div></div>{each(r.body[6:])}</div><div class="c-tools-share"><ul><li><a href="#">Copiar link</a></li></ul></div><div class="c-news__terms"><p>Sua assinatura ajuda a Gazeta a seguir fazendo um jornalismo independente e de qualidade. Conheça os planos e faça parte da comunidade de leitores.</p></div></div></article><section class="c-most-read"><h3>Veja também</h3><ol>{listed(more, '<li class="c-most-popular__item"><a href="{u}"><h4 class="c-most-popular__title">{t}</h4></a></li>')}</ol></section></main><footer class="l-footer"><p>O jornal Gazeta é publicado pela Empresa Gazeta da Manhã S.A. CNPJ: 00.000.000/0001-00</p></footer></body></html>""",
        r, r.lines, (*inside, *more),
    )  # fmt: skip


@page
def portal_feed_below() -> Served:
    """A portal: paragraphs in wrappers, and below the article a feed of cards without headings."""
    r, site = SOJA, "https://g2.portal.example"
    feed = links("pt", site, "/mt/noticia/2026/01/18/{s}.ghtml", 0, 3, 4, 5)
    card = '<div class="bastian-feed-item"><div class="feed-post type-materia"><div class="feed-post-body"><div class="feed-post-header"><span class="feed-post-header-chapeu">Araguá</span></div><div class="feed-post-body-title"><div class="_evt"><a class="feed-post-link gui-color-primary" href="{u}">{t}</a></div></div><div class="feed-post-body-resumo">Caso foi registrado na noite de domingo, segundo a prefeitura.</div><div class="feed-post-metadata"><span class="feed-post-datetime">Há {n} horas</span> <span class="feed-post-metadata-section">Em Mato Grande</span></div></div></div></div>'
    chunk = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-weight="30"><p class="content-text__container" data-track-category="Link no Texto">{}</p></div>'
    return Served(
        f"""<!DOCTYPE HTML><html lang="pt-br"><head><meta charset="utf-8"><title>{e(r.title)} | Mato Grande | G2</title><meta property="og:title" content="{escape(r.title)}"><meta property="og:site_name" content="G2"><link rel="canonical" href="{site}/mt/noticia/2026/01/19/ferrovia.ghtml"><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":{json.dumps(r.title)},"datePublished":"2026-01-19T11:15:33.208Z","dateModified":"2026-01-19T11:15:33.208Z","author":{{"@type":"Person","name":["{r.author}, g2 MT"]}}}}</script></head><body><div class="header-portal"><ul class="menu-portal"><li><a href="/economia">Economia</a></li><li><a href="/politica">Política</a></li><li><a href="/esporte">Esporte</a></li></ul></div><main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><div class="medium-centered"><h1 class="content-head__title" itemprop="headline">{e(r.title)}</h1></div></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(r.lead)}</h2></div></div><div class="content__signa-share"><p class="content-publication-data__from" title="x">Por {r.author}, g2 MT</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-01-19T11:15:33.208Z"> 19/01/2026 08h15 </time> <span>Atualizado há 2 dias</span></p></div><article itemprop="articleBody" class="mc-article-body"><div><div class="mc-column content-media"><figure class="content-media-figure"><img></figure><p class="content-media__description"><b class="content-media__description__caption">{e(r.caption)}</b> — Foto: Davi Monteiro/Gazeta</p></div>{each(r.body[:4], chunk, '<div class="mc-column content-text"><div class="content-intertitle"><h2>{}</h2></div></div>')}<div class="mc-column content-ads"><p>Continua após a publicidade</p></div><div class="mc-column content-text"><ul class="content-unordered-list"><li>✅ <a href="https://chat.example/g2mt">Clique aqui para seguir o canal do g2 MT no aplicativo de mensagens</a></li></ul></div>{each(r.body[4:], chunk, '<div class="mc-column content-text"><div class="content-intertitle"><h2>{}</h2></div></div>')}</div></article><div class="entities"><ul class="entities__list"><li class="entities__list-item"><a href="/cidade/campo-novo/">Campo Novo do Araguá</a></li></ul></div></main><div id="bstn-launcher"><div class="bastian-page" data-index="0"><div class="_evg">{listed(feed, card)}</div></div><div class="load-more"><a href="{site}/index/feed/pagina-2.ghtml">Veja mais</a></div></div><footer><p>© Copyright 2000-2026 Portal Comunicação e Participações S.A.</p></footer></body></html>""",
        r, r.lines, feed,
    )  # fmt: skip


@page
def southern_daily_also_read() -> Served:
    r, site = STEEL, "https://www.thedeccan.example"
    paragraph = "<p>\n{}\n</p>"
    also = links("en", site, "/business/{s}/article{n}.ece", 11)
    related = links("en", site, "/news/{s}/article{n}.ece", 6, 8, 2)
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>{e(r.title)} - The Deccan</title><meta name="title" content="{escape(r.title)} - The Deccan"><meta name="publish-date" content="2026-02-03T23:52:10+05:30"><meta property="article:published_time" content="2026-02-03T23:52:10+05:30">{og(r, site + "/business/steel/article1.ece", "The Deccan")}<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {json.dumps(r.title)}, "datePublished": "2026-02-03T23:52:10+05:30", "author": {{"@type": "Person", "name": "{r.author}"}}, "description": "Ministers insist: "it's about security"", "publisher": {{"@type":"Organization","name":"The Deccan"}} }}</script></head><body><div class="header-inner"><ul class="nav"><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li></ul></div><section class="mainContent"><div class="container"><div class="row"><div class="col-xl-9"><div class="storyline editorial"><h1 class="title" itemprop="name">{e(r.title)}</h1><h2 class="sub-title">{e(r.lead)}</h2><div class="author"><a class="person-name" href="/profile/author/g">{r.author}</a></div><p class="publish-time">Published - February 03, 2026 11:52 pm IST - BRACKWELL</p></div><div class="picture verticle"><img><div class="caption"><p class="caption">{e(r.caption)} | Photo Credit: R. RAVINDRAN-LIKE</p></div></div><div class="articlebodycontent col-xl-9"><div class="schemaDiv" itemprop="articleBody"><div id="content-body-70581">{each(r.body[:3], paragraph)}<p class="also-read-inline"><b>Also read: </b><a href="{also[0][1]}">{e(also[0][0])}</a></p>{each(r.body[3:7], paragraph, '<h4 class="sub_head">{}</h4>')}<div class="related-topics"><div class="related-topics-list"><h3>Related stories</h3><ul>{listed(related, '<li><div class="related-stories-inline"><a href="{u}"><span class="pic"></span>{t}</a></div></li>')}</ul></div></div>{each(r.body[7:], paragraph)}</div><p class="publish-time-end" id="end-of-article">Published - February 03, 2026 11:52 pm IST</p></div></div><div class="article-topics"><h4>Related Topics</h4><a href="/tag/1">steel industry</a> / <a href="/tag/2">tariff</a> / <a href="/tag/3">international trade</a></div><div class="comments-shares"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments. We have migrated to a new commenting platform.</p></div></div></div></div></section><footer>Copyright© 2026, THE DECCAN PUBLISHING CO PVT LTD. or its affiliated companies. All rights reserved.</footer></body></html>""",
        r, r.lines, (*also, *related),
    )  # fmt: skip


@page
def times_one_div_with_breaks() -> Served:
    """No paragraph: text runs with line breaks in one block, with cards of other stories inside it."""
    r, site = DESALT, "https://timesofsabel.example"
    card = links("en", site, "/business/{s}/articleshow/1{n}.cms", 7)
    right = links("en", site, "/world/{s}/articleshow/1{n}.cms", 0, 3, 9, 13, 10)
    top, rest = r.body[:5], r.body[5:]
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)} - Times of Sabel</title><meta property="og:title" content="{escape(r.title)} - Times of Sabel"><meta property="og:url" content="{site}/x/articleshow/1.cms"><meta name="Last-Modified" content="Dec 10, 2025, 09:11 IST">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en", "headline": r.title, "datePublished": "2025-12-09T22:40:00+05:30", "author": [{"@type": "Person", "name": "Farid Nassiri"}]})}</head><body><div id="app"><div class="header"><ul class="FO9v8"><li><a href="/city">City</a></li><li><a href="/india">Island</a></li><li><a href="/world">World</a></li></ul><div class="breadcrumb"><a href="/">News</a> / <a href="/city">City News</a></div></div><div class="okf2Z"><div class="JuyWl"><div class="W3d6b"><h1 class="HNMDR"><span>{e(r.title)}</span></h1></div><div class="xf8Pm byline">Farid Nassiri / TNS / <span>Dec 9, 2025, 22:40 IST</span></div><div class="actionBar"><span>Share</span><span>AA</span><span>Follow us</span></div><div class="M1rHh undefined">{e(r.lead)}</div><div class="coverimg"><img><div class="img_cptn" data-title="{escape(r.caption)}">{e(r.caption)}</div></div><div class="_s30J clearfix  " data-articlebody="1"><div class="fewcent-articleBody-1"></div>{each(top, "{}", "<h2>{}</h2>", '<span class="id-r-component br" data-pos="3"></span><br/><br/>')}<div class="inline-card" data-type="in_view"><span class="t">Also read</span> <b><a href="{card[0][1]}" target="_blank">{e(card[0][0])}</a></b></div>{each(rest, "{}", "<h2>{}</h2>", '<br/><span class="id-r-component br"></span><br/>')}<div class="cdatainfo id-r-component"></div></div><div class="authorinfo"><div class="fV">About the Author</div><div>Farid Nassiri</div><p>Farid Nassiri is a principal correspondent and writes on water, power and whatever else comes through a pipe. He likes long walks along short piers.</p></div><div class="end">End of Article</div></div><div class="rightwidget"><div class="hd">Trending Stories</div><div class="list">{listed(right, '<div class="col"><a class="Hn2z7" href="{u}"><div class="img"></div><p class="CRKrj">{t}</p></a></div>')}</div></div></div><div class="footer"><a href="/about">About us</a><a href="/terms">Terms of use</a><p>Copyright © 2025 Sabel, Cole & Co. Ltd. All rights reserved.</p></div></div></body></html>""",
        r, r.lines, (*card, *right),
    )  # fmt: skip


@page
def tabloid_puff_rail() -> Served:
    """The rail beside the article holds more words than the article."""
    r, site = TRAMS, "https://www.dailypost.example"
    rail = links("en", site, "/news/article-1{n}/{s}.html", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
    return Served(
        f"""<!DOCTYPE html><html lang="en-GB"><head><title>{e(r.title)} | Daily Post Online</title>{og(r, site + "/news/article-1/trams.html", "Mail-like Online", article__published_time="2026-01-22T21:14:09+0000")}</head><body><div id="page-container"><div class="masthead"><ul class="nav-primary"><li><a href="/home">Home</a></li><li><a href="/news">News</a></li><li><a href="/showbiz">Showbiz</a></li></ul></div><div id="content" class="article wide"><div class="alpha"><div id="js-article-text" class="article-text wide heading-tag-switch"><h1>{e(r.title)}</h1><p class="author-section byline-plain">By <a class="author" rel="nofollow" href="/front/search">{r.author.upper()} FOR DAILYPOST.EXAMPLE</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2026-01-22T21:14:09+0000">21:14, 22 January 2026</time></span> | <span>Updated: <time datetime="2026-01-23T08:01:00+0000">08:01, 23 January 2026</time></span></p><div class="shareArticles"><ul><li>e-mail</li><li>44 shares</li><li>213 View comments</li></ul></div><div itemprop="articleBody"><p class="mol-para-with-font"><span class="mol-style-bold">{e(r.lead)}</span></p>{each(r.body[:3], '<p class="mol-para-with-font">{}</p>')}<div class="artSplitter mol-img-group" style="style"><div class="mol-img"><div class="image-wrap"><img></div></div><p class="imageCaption">{e(r.caption)}</p></div>{each(r.body[3:7], '<p class="mol-para-with-font">{}</p>', '<h3 class="mol-para-with-font mol-style-bold">{}</h3>')}<div class="artSplitter mol-img-group"><p class="imageCaption">{e(r.body[2].split("”")[0].strip("“"))}</p></div>{each(r.body[7:], '<p class="mol-para-with-font">{}</p>', '<h3 class="mol-para-with-font">{}</h3>')}</div></div><div class="articleIconLinksContainer">Share or comment on this article: {e(r.title)}</div><div id="reader-comments"><h3>Comments 213</h3><div class="comment"><p class="user-info">Bazza, Lowfield</p><p class="comment-body">Took the tram once and a pigeon got on at Market Street and off at the mall, which tells you all you need to know about who the council is carrying for free.</p></div></div></div><div class="beta"><div class="puff femail"><h3 class="puff-head">DON'T MISS</h3><ul>{listed(rail, '<li class="pufflink"><a href="{p}"><span class="pufftext"><span class="arrow-small-r"></span><strong>{t}</strong></span></a><span class="puff-desc">The star stunned onlookers as she stepped out in a daring coat and was seen laughing with friends outside a restaurant in the capital on Tuesday evening.</span></li>')}</ul></div></div></div><div class="footer">Published by Associated Papers Ltd. Part of the Daily Post Group</div></div></body></html>""",
        r, r.lines, rail,
    )  # fmt: skip


@page
def wiki_news() -> Served:
    r, site = TRAMS, "https://en.wikireports.example"
    related = links("en", site, "/wiki/{s}", 6, 9)
    body, paragraph = r.body, "<p>{}\n</p>"
    return Served(
        f"""<!DOCTYPE html><html class="client-nojs vector-feature-language" lang="en" dir="ltr"><head><meta charset="UTF-8"><title>{e(r.title)} - Wikireports, the free news source</title><link rel="canonical" href="{site}/wiki/{slug(r.title)}"></head><body class="skin-vector ns-0 ns-subject"><div id="mw-page-base"></div><a id="top"></a><div id="siteNotice"><p>Write a story. It takes five minutes.</p></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{e(r.title)}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub">From Wikireports, the free news source you can write!</div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr"><p><strong class="published"><span id="publishDate" class="value-title" title="2026-01-22">Thursday, January 22, 2026</span></strong>&#160;</p><div style="float:right;width:260px" class="infobox noprint"><b>Transport reports</b><p><small><b>Related articles</b></small></p><ul>{listed(related, '<li><a href="{p}" title="{t}">{t}</a></li>')}</ul><p><small>Collaborate! Help start and improve articles.</small></p></div><figure class="mw-default-size mw-halign-left" typeof="mw:File/Thumb"><a href="/wiki/File:Tram.jpg"><img></a><figcaption>{e(r.caption)}</figcaption></figure><p>{e(r.lead)}</p>{each(body[:3], paragraph)}<p>{e(body[3]).replace("Market Street", '<a href="https://en.wikithing.example/wiki/Market_Street" class="extiw">Market Street</a>')}</p>{each(body[4:], paragraph, '<div class="mw-heading mw-heading2"><h2 id="A">{}</h2><span class="mw-editsection"><span>[</span><a href="/w/index.php?action=edit">edit</a><span>]</span></span></div>')}<div class="noprint" id="social"><a href="https://s.example">Share this</a></div></div></div><div id="catlinks" class="catlinks"><div id="mw-normal-catlinks"><a href="/wiki/Category">Categories</a>: <ul><li><a href="/wiki/Category:January_22,_2026">January 22, 2026</a></li><li><a href="/wiki/Category:Transport">Transport</a></li><li><a href="/wiki/Category:Published">Published</a></li></ul></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><div id="p-personal"><ul><li><a href="/wiki/Talk">Talk</a></li><li><a href="/wiki/Contributions">Contributions</a></li><li><a href="/wiki/Login">Log in</a></li></ul></div><div id="p-navigation"><ul><li><a href="/wiki/Main_Page">Main Page</a></li><li><a href="/wiki/Newsroom">Newsroom</a></li><li><a href="/wiki/Random">Random article</a></li></ul></div></div><footer id="footer"><ul><li>This page was last edited on 24 January 2026, at 11:02.</li><li>All text created after September 25, 2005 is available under the terms of a licence.</li></ul></footer></body></html>""",
        r, r.lines, related,
    )  # fmt: skip


def expected(made: Served) -> dict[str, Any]:
    """Return what is expected of a page, as `eval pages` reads it."""
    report = made.report
    address = {"address": made.address} if made.address else {}
    article = {"kind": "article", "text": list(made.lines), "language": report.language, "date": report.day if made.dated else None}
    headlines = [{"kind": "headline", "text": [text], "url": url} for text, url in made.links]
    return address | {"verdict": made.verdict, "documents": [*([article | {"title": made.lines[0]}] if made.lines else []), *headlines]}

"""A set of pages in the manner of well-known outlets, each of another year and system, with several lists of headlines on all."""

import json
import re
from collections.abc import Sequence
from html import unescape
from zlib import crc32

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, fill, ld, onto, path, slug

PAGES: Pages = {}
page = onto(PAGES)


def _at(site: str, form: str, *titles: str) -> tuple[Link, ...]:
    """Headlines, with addresses made out of them: `{s}` is the slug, `{n}` a number."""
    return tuple((title, site + form.format(s=slug(title)[:64].strip("-"), n=100000 + crc32(title.encode()) % 900000)) for title in titles)


def _rows(found: Sequence[Link], form: str, **beside: str) -> str:
    """Write headlines: text, address, address without host, rank, and what stands beside each, parted by bars."""
    return "\n".join(
        fill(form, t=e(text), u=url, p=path(url), n=str(n + 1), **{name: all_.split("|")[n] for name, all_ in beside.items()})
        for n, (text, url) in enumerate(found)
    )


def _plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))


def _lines(*htmls: str) -> tuple[str, ...]:
    return tuple(_plain(html).removeprefix("# ") for html in htmls)


def _body(htmls: Sequence[str], form: str = "<p>⟦t⟧</p>", sub: str = "<h2>⟦t⟧</h2>") -> str:
    """Write paragraphs, which may hold mark-up of their own, and subheads, which begin with `# `."""
    return "\n".join(fill(sub, t=html[2:]) if html.startswith("# ") else fill(form, t=html) for html in htmls)


def _report(language: str, day: str, author: str, title: str, lead: str, body: Sequence[str] = ()) -> Report:
    return Report(language, day, "", author, "", title, lead, tuple(_plain(html) for html in body))


@page
def cable_channel_with_story_highlights() -> Served:
    """Paragraphs in containers, points beside the text, galleries and cards inside it, paid links below."""
    site = "https://edition.gnx.example"
    url = f"{site}/2016/03/03/europe/tarvia-ferry-terminal-fire/index.html"
    title = "Tarvia ferry terminal fire: Crew praised after 412 are led to safety"
    points = (
        "All 412 people aboard the Princess Ilona were evacuated, port officials say",
        "Investigators focus on a refrigerated truck that had been plugged in overnight",
    )
    body = (
        "The crew of a car ferry that caught fire while docked in the Tarvian capital has been praised for leading 412 passengers to safety in less than 20 minutes, port officials said Thursday.",
        "Flames broke out on the lower vehicle deck of the Princess Ilona shortly before 5 a.m. local time, as the ship was preparing to leave Port Salin for the island of Ostrava Mare.",
        "\"We heard three short blasts and a voice telling us to leave everything,\" said Marta Delanoy, a nurse who was traveling with her two sons. \"Nobody pushed. The stewards counted us as if we were a school trip.\"",
        "Eleven people were treated for smoke inhalation, and two firefighters remained in the hospital with minor burns, according to the regional health service.",
        "# A truck under suspicion",
        "Investigators are looking at a refrigerated truck that was connected to the ship's electrical supply overnight, said Col. Anton Brisk, who heads the country's <a href=\"/specials/transport\">transport safety bureau</a>.",
        "\"The cable and the socket are what we want to see first,\" Brisk told reporters on the quay. \"But the deck is still at 140 degrees, and no one is going in before tomorrow.\"",
        "The Princess Ilona, built in 1998, passed its last inspection in November. Its operator, Salin Lines, said it had grounded two sister ships as a precaution.",
        "# Memories of 2004",
        "The fire revived memories of the loss of the ferry Saint Brendt in 2004, in which 61 people died after car deck doors could not be closed. New rules after that disaster required drills every two weeks.",
        "\"Those drills are why we are all having breakfast this morning,\" said the ship's master, Captain Ilse Varga. \"The crew did exactly what they had done on Tuesday.\"",
        "The terminal is expected to reopen on Saturday. Until then, ferries will leave from the naval harbor at Kesten, about 12 miles north of the city.",
    )  # fmt: skip
    inside = _at(site, "/2016/03/01/europe/{s}/index.html", "How a harbor town became Europe's biggest parking lot")
    rail = _at(
        site,
        "/2016/03/03/{s}/index.html",
        "Senator quits race after disastrous night",
        "Glacier lake bursts, cutting off mountain villages",
        "The chess prodigy who refuses to fly",
        "Why this bridge took 31 years to finish",
    )
    world = _at(
        site,
        "/2016/03/02/world/{s}/index.html",
        "Truce holds for a third day in Kharland",
        "Rare white whale follows trawler into port",
        "Election officials count ballots by candlelight",
    )
    r = _report("en", "2016-03-03", "Nadia Okonjo", title, "", body)
    html = fill(
        """<!DOCTYPE html><html class="no-js"><head><meta content="IE=edge,chrome=1" http-equiv="X-UA-Compatible"><meta charset="utf-8"><meta content="text/html" http-equiv="Content-Type"><meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0"><link rel="dns-prefetch" href="/optimizelyjs/131788053.js"><link rel="dns-prefetch" href="//cdn.gnx.example"><link href="/favicon.ie9.ico" rel="Shortcut Icon" type="image/x-icon"><title>⟦t⟧ - GNX.example</title><meta content="europe" name="section"><meta name="referrer" content="unsafe-url"><meta content="2016-03-03T09:12:40Z" property="og:pubdate"><meta content="2016-03-03T09:12:40Z" name="pubdate"><meta content="2016-03-03T14:07:11Z" name="lastmod"><meta content="⟦u⟧" property="og:url"><meta content="Nadia Okonjo, GNX" name="author"><meta content="The crew of a burning car ferry has been praised for leading passengers to safety." name="description"><meta content="GNX" property="og:site_name"><meta content="article" property="og:type"><meta content="⟦t⟧" property="og:title"><meta content="summary_large_image" name="twitter:card"><link href="⟦u⟧" rel="canonical"><script>var GNX = GNX || {};GNX.contentModel = {"env":"prod","edition":"international","pageType":"article","sectionName":"europe","analytics":{"pageTop":{"adPosition":"rectangle"}}};GNX.Features = {"enableOutbrain":true,"enableLivefyre":false};</script><style>.pg-no-rail{max-width:780px}@media screen and (min-width:960px){.pg-rail-tall__body{width:calc(100% - 300px)}}</style></head>
<body class="pg pg-hidden pg-leaf pg-section t-light pg-article" data-eq-pts="xsmall: 0, small: 300, medium: 460"><div class="gnx-adblock-message" style="display:none"><p>Please allow advertising on this site so that we can keep bringing you the news.</p></div><div class="nav--plain-header"></div><div id="nav__plain-header"><div class="nav__container" id="nav"><div id="logo" class="logo"><a href="/"><i class="icon-logo"></i></a></div><div class="buckets"><a class="nav-menu-links__link" href="/regions">Regions</a><a class="nav-menu-links__link" href="/politics">U.S. Politics</a><a class="nav-menu-links__link" href="/money">Money</a><a class="nav-menu-links__link" href="/entertainment">Entertainment</a><a class="nav-menu-links__link" href="/tech">Tech</a><a class="nav-menu-links__link" href="/sport">Sport</a></div><div class="nav__edition"><span>International Edition</span><ul><li><a href="//us.gnx.example">U.S.</a></li><li><a href="//arabic.gnx.example">Arabic</a></li></ul></div><div class="search__form"><input placeholder="Search GNX..."><button>Search »</button></div></div></div>
<div class="ad ad--epic ad--all t-dark"><div data-ad-id="ad_bnr_atf_01" class="ad-ad_bnr_atf_01 ad-refresh-default"></div></div>
<article class="pg-rail-tall pg-rail--align-right" itemscope itemtype="https://schema.org/NewsArticle"><meta content="2016-03-03T09:12:40Z" itemprop="datePublished"><meta content="2016-03-03T14:07:11Z" itemprop="dateModified"><meta content="⟦u⟧" itemprop="url"><meta content="Nadia Okonjo, GNX" itemprop="author"><meta content="⟦t⟧" itemprop="headline"><div class="l-container"><h1 class="pg-headline">⟦t⟧</h1><div class="metadata"><div class="metadata__info js-byline-images"><p class="metadata__byline"><span class="metadata__byline__author">By <a href="/profiles/nadia-okonjo">Nadia Okonjo</a>, GNX</span></p><p class="update-time">Updated 1407 GMT (2207 HKT) March 3, 2016 <span id="js-pagetop_video_source" class="video__source top_source"></span></p></div></div><div class="gigya-sharebar"><div class="sharebar__label">Share</div><a class="share-fb" href="#">Facebook</a><a class="share-tw" href="#">Twitter</a><a href="#">Email</a></div><div class="pg-rail-tall__wrapper"><div class="pg-side-of-rail pg-rail-tall__side"><div class="pg-rail-tall__head">
<div class="el__video--standard"><div class="js-media__video media__video"><div class="media__caption el__storyelement__title"><span class="el__storyelement__header">Video shows the moment smoke pours from the deck</span></div><div class="js-video-nowplaying nowplaying">Now Playing</div><div class="el__video__replayer__wrapper"><span>Replay</span><span>More Videos ...</span></div><span class="media__duration">01:07</span></div></div></div>
<div class="pg-rail-tall__body" itemprop="articleBody"><section class="zn zn-body-text zn-body zn--idx-0 zn--ordinary zn-has-multiple-containers zn-has-24-containers" data-vr-zone="zone-1-0" data-zone-label="bodyText" id="body-text"><div class="l-container"><div class="el__leafmedia el__leafmedia--storyhighlights"><div class="el__storyhighlights_wrapper"><h3 class="el__storyhighlights__title">Story highlights</h3><ul class="el__storyhighlights__list cn cn-list-large-vertical">⟦points⟧</ul></div></div>
⟦first⟧
<div class="ad ad--partial ad--desktop"><div class="ad-ad_rect_btf_01"></div><span class="ad-feedback">Ad Feedback</span></div>
<div class="el__embedded el__embedded--standard"><div class="cd cd--card cd--article cd--idx-0 cd--large cd--vertical cd--has-media"><div class="cd__wrapper" data-analytics="_list-large-vertical_article_"><div class="media"><a href="⟦inp⟧"><img alt="" class="media__image" data-src-mini="//i2.gnx.example/1-small-169.jpg" src="data:image/gif;base64,R0lGODlhEAAJAJEAAAAAAP///////wAAACH5BAEAAAIALAAAAAAQAAkAAAIKlI+py+0Po5yUFQA7"></a></div><div class="cd__content"><h3 class="cd__headline" data-analytics="_list-large-vertical_article_"><a href="⟦inp⟧"><span class="cd__headline-text">⟦int⟧</span><span class="cd__headline-icon gnx-icon"></span></a></h3></div></div></div></div>
<div class="zn-body__read-all">⟦second⟧
<div class="el__gallery--standard el__gallery--teaseimage"><div class="js-gallery-aspect-ratio-wrapper"><div class="owl-carousel el__gallery-carousel"><div class="el__gallery_image-title">Photos: Ferry fire in Port Salin</div><div class="el__resize"><img alt="Ferry fire in Port Salin"><div class="media__caption el__gallery_image-caption">Smoke rises above the terminal as passengers wait for buses on the quay.</div><div class="el__gallery_image-count">1 of 6</div><a href="#" class="el__gallery-showhide">Hide Caption</a></div></div></div></div>
⟦third⟧
<p class="zn-body__paragraph zn-body__footer">GNX's Piet Lanting in Kesten and Sora Kimball in Fort Hale contributed to this report.</p></div>
<div class="zn-body__read-more"><div class="read-more-button" id="js-body-read-more"><div class="read-more-gradient"></div><div class="read-more-link">Read More</div></div></div></div></section>
<section class="zn zn-large-media zn-outbrain"><div class="OUTBRAIN" data-src="DRIVER" data-widget-id="AR_18"><div class="ob-widget-header">Paid Content</div><ul class="ob-widget-items-container"><li><a href="https://paid.outgrain.example/r?x=1"><span class="ob-unit ob-rec-text">Homeowners over 50 are rushing to try this gutter trick</span><span class="ob-rec-source">SmartRoofs</span></a></li><li><a href="https://paid.outgrain.example/r?x=2"><span class="ob-unit ob-rec-text">The card that pays you twice for groceries</span><span class="ob-rec-source">LendLamb</span></a></li></ul></div></section></div></div>
<div class="pg-rail pg-rail-tall__rail"><section class="zn zn-rail"><h2 class="zn-header__text">Top stories</h2><ul class="cn cn-list-hierarchical-xs cn--idx-0">⟦rail⟧</ul></section><section class="zn zn-rail zn--idx-2"><div class="cn__column"><img src="//i2.gnx.example/world-today.png" alt=""></div><div class="cn-carousel-medium-strip"><div class="owl-carousel">⟦world⟧</div></div></section><div class="ad-label">Advertisement</div></div></div></div></article>
<footer class="l-footer"><div class="l-footer__tools"><form><input placeholder="Search GNX..."></form></div><div class="m-footer__subsection"><a class="m-footer__title__link" href="/regions">Regions</a><ul><li><a href="/us">U.S.</a></li><li><a href="/europe">Europe</a></li><li><a href="/asia">Asia</a></li></ul></div><div class="m-footer__subsection"><a href="/money">Money</a><ul><li><a href="/companies">Companies</a></li><li><a href="/markets">Markets</a></li></ul></div><p class="m-copyright">© 2016 Global News Exchange. All Rights Reserved. GNX Sans ™ & © 2016 Global News Exchange.</p><ul class="m-legal__list"><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="#">AdChoices</a></li></ul></footer><script>!function(a){window._gnx_embed=a}({"ts":1457013251});</script></body></html>""",
        t=e(title), u=url, inp=path(inside[0][1]), int=e(inside[0][0]),
        points=_body([e(point) for point in points], '<li class="el__storyhighlights__item el__storyhighlights--normal">⟦t⟧</li>'),
        first=_body(body[:3], '<div class="zn-body__paragraph speakable">⟦t⟧</div>'),
        second=_body(body[3:8], '<div class="zn-body__paragraph">⟦t⟧</div>', '<div class="zn-body__paragraph"><h3>⟦t⟧</h3></div>'),
        third=_body(body[8:], '<div class="zn-body__paragraph">⟦t⟧</div>', '<div class="zn-body__paragraph"><h3>⟦t⟧</h3></div>'),
        rail=_rows(rail, '<article class="cd cd--card cd--article cd--idx-⟦n⟧ cd--extra-small cd--has-siblings" data-video-id=""><div class="cd__wrapper"><div class="cd__content"><h3 class="cd__headline"><a href="⟦p⟧"><span class="cd__headline-text">⟦t⟧</span><span class="cd__headline-icon"></span></a></h3></div></div></article>'),
        world=_rows(world, '<div class="owl-item"><article class="cd cd--card cd--has-media"><a href="⟦p⟧"><img class="media__image" alt=""></a><h3 class="cd__headline"><a href="⟦p⟧"><span class="cd__headline-text">⟦t⟧</span></a></h3></article></div>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), *points, *body), (*inside, *rail, *world), address=url)


@page
def london_daily_of_islands() -> Served:
    """Hashed classes, islands that wait for the browser, a rich link and a sign-up between paragraphs, tabs of the most viewed."""
    site = "https://www.thesentinel.example"
    url = f"{site}/environment/2023/apr/18/eel-pass-river-harrow-return-weirs-removed"
    title = "‘They came back within a week’: eels return to the River Harrow as last weir falls"
    lead = "Removal of ten Victorian barriers has reopened 60 miles of water, but farmers fear for their summer irrigation"
    body = (
        "On a grey morning below Stanwick Mill, Dilys Marchbank lifts a wet mop head out of the shallows, shakes it over a bucket and begins to count. Eleven threads of glass, each no longer than a finger, wriggle at the bottom.",
        "“Two years ago we would have had none,” says Marchbank, who runs the volunteer survey for the Harrow Rivers Trust. “They came back within a week of the weir coming out. It was almost rude.”",
        "The weir at Stanwick, demolished in March, was the last of ten barriers built in the 19th century to drive mills that have long since been turned into flats. Their removal, at a cost of £4.2m, has reopened 60 miles of river to migrating fish for the first time since 1871.",
        "European eels are born in the Sargasso Sea and drift for up to three years before reaching these shores. Their numbers have <a href=\"https://www.thesentinel.example/environment/fish\" data-link-name=\"in body link\">fallen by 95%</a> since the 1980s, and the species is listed as critically endangered.",
        "“An eel can climb a wet wall, but it cannot climb ten of them,” says Dr Owen Tarrant, a freshwater ecologist at the University of Carrick. “People look at a weir and see heritage. An eel sees a locked door.”",
        "Not everyone is pleased. Upstream of the mill, where the river has dropped by more than a metre, farmers say their abstraction pipes now hang in the air. Gwen Halloran, who grows leeks and potatoes on 300 acres, has spent £18,000 on a new pump.",
        "“Nobody asked me whether I would like to subsidise an eel,” she says. “If we have another summer like last year, I will be sending the trust the bill.”",
        "The trust says it wrote to every landowner in 2019 and offered grants of up to £10,000. Seven of the 23 farms accepted.",
        "A spokesperson for the Rivers Agency said: “We recognise the concerns of farmers along the Harrow and will review licences before the end of May. The early data on fish passage are extremely encouraging.”",
        "Back at the mill, Marchbank tips her bucket into the stream above the line where the weir once stood. The eels hang for a moment in the current, then turn and go up.",
    )  # fmt: skip
    rich = _at(site, "/environment/2023/mar/02/{s}", "Beavers to be released in two more counties this spring")
    related = _at(
        site,
        "/environment/2023/apr/{s}",
        "Water firms told to publish hourly sewage data",
        "Country diary: a heron keeps its appointment",
        "Salmon numbers at record low, warns angling body",
    )
    series = _at(
        site,
        "/environment/2022/{s}",
        "The village that bought its own lake",
        "Rewilding by accident: what grew when the airfield closed",
        "Can a hedge be a motorway?",
        "The last lapwings of Ennor Marsh",
    )
    viewed = _at(
        site,
        "/world/2023/apr/18/{s}",
        "Chancellor rules out windfall tax on shipping firms",
        "Teachers’ strike: what it means for exam year pupils",
        "Man jailed for stealing 700 garden gnomes",
        "Actor tells of ‘terrifying’ balloon landing",
        "Mortgage rates fall for third week running",
    )
    deep = _at(
        site,
        "/commentisfree/2023/apr/18/{s}",
        "I moved to a narrowboat and it saved my marriage",
        "The trouble with being early",
        "We are all tenants of the rain now",
    )
    r = _report("en", "2023-04-18", "Rhiannon Oakes", title, lead, body)
    html = fill(
        """<!DOCTYPE html><html lang="en" data-page-skin="false"><head><!--
     ad8888ba   The Sentinel: come and work with us
--><title>⟦t⟧ | Rivers | The Sentinel</title><meta name="description" content="⟦lead⟧"><link rel="canonical" href="⟦u⟧"><meta charset="utf-8"><meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"><meta name="theme-color" content="#052962"><link rel="manifest" href="https://static.sentin.example/manifest.json"><link rel="preconnect" href="https://assets.sentin.example"><link rel="preload" href="https://assets.sentin.example/headline/full-not-hinted/SHeadline-Bold.woff2" as="font" crossorigin><meta property="og:url" content="⟦u⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:image:width" content="1200"><meta property="article:author" content="https://www.thesentinel.example/profile/rhiannon-oakes"><meta property="og:type" content="article"><meta property="article:section" content="Environment"><meta property="article:published_time" content="2023-04-18T06:00:22.000Z"><meta property="og:title" content="⟦t⟧"><meta property="article:tag" content="Rivers,Fish,Wildlife,Environment,UK news"><meta property="og:site_name" content="the Sentinel"><meta property="article:modified_time" content="2023-04-18T17:21:09.000Z"><script type="application/ld+json">[{"@type":"NewsArticle","@context":"https://schema.org","@id":"⟦u⟧","publisher":{"@type":"Organization","@context":"https://schema.org","@id":"https://www.thesentinel.example#publisher","name":"The Sentinel"},"isAccessibleForFree":true,"headline":"Eels return to the River Harrow as last weir falls","datePublished":"2023-04-18T06:00:22.000Z","dateModified":"2023-04-18T17:21:09.000Z","author":[{"@type":"Person","name":"Rhiannon Oakes"}]},{"@type":"WebPage","@context":"https://schema.org","@id":"⟦u⟧"}]</script><script>window.sentinel = {"config":{"isDotcomRendering":true,"isDev":false,"stage":"PROD","page":{"edition":"UK","section":"environment","webTitle":"Eels return","keywordIds":"environment/rivers"},"switches":{"prebidAnalytics":true,"slotBodyEnd":true}}};</script><style data-emotion="dcr 1a2b3c">.dcr-1yb5zdt{padding:0 12px}.dcr-fd61eq a{color:#22874d;text-decoration:none}@media (min-width:61.25em){.dcr-1jlzzb6{grid-template-columns:219px 1px 1fr 300px}}</style></head>
<body><div class="dcr-1rwjcbd"><a href="#maincontent">Skip to main content</a><a href="#navigation">Skip to navigation</a></div><div id="bannerandheader"><div class="top-banner-ad-container"><div class="ad-slot-container"><div id="dfp-ad--top-above-nav" data-label="Advertisement"></div></div></div><aside class="dcr-banner"><p>Support the Sentinel</p><p>Fund independent journalism from £2 a month</p><a href="https://support.thesentinel.example/contribute">Support us</a></aside><header class="dcr-1dm3mq2"><div><a href="https://jobs.thesentinel.example">Search jobs</a><gu-island name="HeaderTopBar" deferUntil="idle" props="{}"><a href="https://profile.thesentinel.example/signin">Sign in</a></gu-island></div><nav class="dcr-nav" role="navigation" aria-label="Sentinel sections" data-component="nav2"><ul><li><a href="/">News</a></li><li><a href="/commentisfree">Opinion</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/lifeandstyle">Lifestyle</a></li></ul></nav><div data-component="sub-nav"><ul><li><a href="/environment/climate-crisis">Climate crisis</a></li><li><a href="/environment/wildlife">Wildlife</a></li><li><a href="/environment/energy">Energy</a></li></ul></div></header></div>
<main data-layout="StandardLayout"><div class="dcr-1jlzzb6"><article><aside data-gu-name="title"><div class="dcr-t1"><div><a class="dcr-1cfpnlw" href="https://www.thesentinel.example/environment/rivers" data-component="series"><span>Rivers</span></a></div></div></aside><div data-gu-name="headline"><div class="dcr-0"><div class="dcr-hl"><h1 class="dcr-tjsa08">⟦t⟧</h1></div></div></div><div data-gu-name="standfirst"><div class="dcr-1yh3hkp"><p>⟦lead⟧</p></div></div><div data-gu-name="media"><figure id="8c1" data-spacefinder-role="inline" class="dcr-5h0uf4"><div><picture><source srcset="https://i.sentin.example/img/media/8c1/master/5000.jpg?width=620&amp;dpr=2" media="(min-width: 740px)"><img alt="Volunteers wade in a river with a bucket" src="https://i.sentin.example/img/media/8c1/master/5000.jpg?width=465" width="465" height="279"></picture></div><figcaption data-spacefinder-role="inline"><span class="dcr-svg"><svg width="18" height="13"><path d="M18 3.5v8l-1.5 1.5h-15L0 11.5v-8z"></path></svg></span><span class="dcr-1qvd3m6">Counting glass eels below Stanwick Mill.</span> Photograph: Aled Prosser/The Sentinel</figcaption></figure></div><div data-gu-name="meta"><div class="dcr-meta"><address aria-label="Contributor info"><div class="dcr-by"><a rel="author" href="/profile/rhiannon-oakes">Rhiannon Oakes</a> in Stanwick</div></address><details class="dcr-eb59kw"><summary><span class="dcr-u0h1qy">Tue 18 Apr 2023 07.00 BST</span></summary>Last modified on Tue 18 Apr 2023 18.21 BST</details><div data-component="share-buttons"><ul><li><a href="https://www.facebook.com/dialog/share" aria-label="Share on Facebook"><svg></svg></a></li><li><a href="mailto:?subject=x"><svg></svg></a></li></ul></div><gu-island name="DiscussionMeta"><a href="#comments"><span>214</span></a></gu-island></div></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-ch7w1w">
⟦first⟧
<gu-island name="RichLinkComponent" deferUntil="visible" props="{&quot;richLinkIndex&quot;:4}"><div data-link-name="rich-link-4 | 1" data-component="rich-link" class="dcr-rl"><div class="dcr-rlc"><picture><img alt=""></picture><a href="⟦rlu⟧"><div class="dcr-rlh">⟦rlt⟧</div><div class="dcr-rlm">Read more</div></a></div></div></gu-island>
⟦second⟧
<figure data-spacefinder-type="model.dotcomrendering.pageElements.NewsletterSignupBlockElement"><a data-ignore="global-link-styling" href="#EmailSignup-skip-link-7" class="dcr-skip">skip past newsletter promotion</a><aside aria-label="newsletter promotion" class="dcr-nl"><p>Sign up to <span>Down to Earth</span></p><h4>Free weekly newsletter</h4><p>The planet's most important stories. Get all the week's environment news - the good, the bad and the essential</p><form><input type="email" placeholder="Enter your email address"><button>Sign up</button></form><span><strong>Privacy Notice: </strong>Newsletters may contain info about charities, online ads, and content funded by outside parties.</span></aside><p id="EmailSignup-skip-link-7">after newsletter promotion</p></figure>
⟦third⟧
</div><div data-print-layout="hide" class="dcr-1qg0p6f"><span class="dcr-tt">Explore more on these topics</span><div><ul><li><a href="/environment/rivers">Rivers</a></li><li><a href="/environment/fish">Fish</a></li><li><a href="/uk/uk">news</a></li></ul></div><div><a href="https://syndication.thesentinel.example">Reuse this content</a></div></div></div></article></div>
<section class="dcr-related" data-component="related-stories"><div><h2>More on this story</h2></div><ul>⟦related⟧</ul></section>
<section data-component="series" aria-label="More from the series"><ul class="dcr-carousel">⟦series⟧</ul><button aria-label="Move carousel backwards"></button></section>
<section id="comments" class="dcr-comments"><h2>Comments (214)</h2><p>This discussion is now closed for comments</p><div class="d-comment"><span>mudlark77</span><p>Saw three at Stanwick on Sunday, my daughter was beside herself.</p></div></section>
<section class="dcr-mv" data-link-name="most-popular"><div role="tablist" aria-label="Most viewed tabs"><button role="tab" aria-selected="true">Most viewed</button><button role="tab">Deeply read</button></div><ol id="tabs-popular-1" data-link-name="environment">⟦viewed⟧</ol><ol id="tabs-popular-2" hidden>⟦deep⟧</ol></section></main>
<footer data-component="footer"><div><ul><li><a href="/environment">Original reporting and incisive analysis, direct from the Sentinel every morning</a></li></ul><ul><li><a href="/info">About us</a></li><li><a href="/help">Help</a></li><li><a href="/info/complaints-and-corrections">Complaints &amp; corrections</a></li></ul><ul><li><a href="/index/subjects/a">All topics</a></li><li><a href="/index/contributors">All writers</a></li></ul><a href="#top">Back to top</a><div>© 2023 Sentinel News &amp; Media Limited or its affiliated companies. All rights reserved. (dcr)</div></div></footer></body></html>""",
        t=e(title), u=url, lead=e(lead), rlu=rich[0][1], rlt=e(rich[0][0]),
        first=fill('<p class="dcr-fd61eq"><span class="dcr-drop">O</span><span>⟦rest⟧</span></p>', rest=body[0][1:]) + _body(body[1:4], '<p class="dcr-fd61eq">⟦t⟧</p>'),
        second=_body(body[4:7], '<p class="dcr-fd61eq">⟦t⟧</p>'), third=_body(body[7:], '<p class="dcr-fd61eq">⟦t⟧</p>'),
        related=_rows(related, '<li class="dcr-card"><div class="dcr-1"><a href="⟦u⟧" aria-label="⟦t⟧" class="dcr-lv2v9o"></a><div><h3 class="card-headline"><span class="show-underline">⟦t⟧</span></h3><footer><time datetime="2023-04-1⟦n⟧T08:00:00Z">1⟦n⟧ Apr 2023</time></footer></div></div></li>'),
        series=_rows(series, '<li><a href="⟦u⟧"><div class="dcr-k">Living rivers</div><h4>⟦t⟧</h4></a><span><svg></svg>⟦c⟧</span></li>', c="88|12|341|57"),
        viewed=_rows(viewed, '<li class="dcr-r"><a href="⟦u⟧"><span><svg viewBox="0 0 40 72"><path d="M⟦n⟧"></path></svg></span><div><h4>⟦t⟧</h4></div></a></li>'),
        deep=_rows(deep, '<li class="dcr-r"><a href="⟦u⟧"><div><h4>⟦t⟧</h4></div></a></li>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*rich, *related, *series, *viewed, *deep), address=url)


@page
def gray_daily_of_a_metropolis() -> Served:
    """Companion columns, class names in pairs, notices of advertisements in the middle, and the whole state again at the end."""
    site = "https://www.theharborledger.example"
    url = f"{site}/2021/10/09/us/larkspur-school-bus-drivers-shortage.html"
    title = "The Buses Stopped Coming. So the Parents Started a Company."
    lead = "With a third of its drivers gone, a valley in Wenonah County turned to a cooperative run from a church basement."
    body = (
        "LARKSPUR, Wenonah — The first morning, the bus was 40 minutes late. The second, it did not come at all. On the third, Teodora Lusk walked out to the end of her gravel road with two children, a thermos and a legal pad, and started writing down names.",
        "By the end of the week she had 61 of them: parents in the Larkspur Valley who could drive one morning out of five, who owned a van, or who were willing to learn what an air brake does.",
        "Across the country, school districts have struggled this fall to find people to drive buses. Low pay, split shifts and fear of the virus have pushed thousands of drivers into retirement or into delivery jobs. In Wenonah County, 19 of 57 drivers did not return in August.",
        "What happened next in Larkspur was less common. Ms. Lusk, a bookkeeper, filed papers for a cooperative. Within a month it had leased four short buses from a bankrupt summer camp and signed <a class=\"css-yywogo\" href=\"https://www.theharborledger.example/topic/education-k-12\" title=\"\">a contract with the school board</a> worth $318,000 a year.",
        "“We did not set out to be in the transportation business,” she said. “We set out to get to math.”",
        "# ‘Everybody Waves’",
        "The cooperative’s office is a corner of the basement at Second Methodist, where a map of the valley is stuck with pins in five colors. Each pin is a child. Drivers earn $24 an hour, four dollars more than the district pays, and are guaranteed six hours a day; between runs they deliver groceries and take older residents to the clinic.",
        "“I quit the county because I would get two hours in the morning and two at night and nothing in between,” said Ray Pettibone, 58, who drove for the district for 11 years. “Here I go home tired, but I go home once. And everybody waves.”",
        "Union leaders are wary. Carla Voss, who represents drivers in the western part of the state, said that cooperatives could become a way for districts to shed pensions and health coverage.",
        "“It is a lovely story,” Ms. Voss said. “I would like to hear it again in five years, when someone needs a new knee.”",
        "# A Model, or a Patch",
        "The school board’s president, Dennis Acheson, acknowledged that the arrangement was a patch. State law allows such contracts for 24 months. After that, the district must show that it has tried to hire.",
        "But three neighboring districts have already sent delegations to the church basement. They were given coffee, a tour of the map and a copy of Ms. Lusk’s legal pad.",
        "On Thursday, the No. 3 bus pulled out at 6:52 a.m., two minutes early. At the last stop before the school, a first grader named Otis climbed the steps, looked at the driver and asked the question he asks each day.",
        "“Are you a real bus?” he said. Mr. Pettibone told him that they were getting there.",
    )  # fmt: skip
    block = _at(
        site,
        "/2021/10/{s}.html",
        "Schools Offer Bonuses, Bus Rides and Even Beef",
        "A Teacher, a Coach and Now the Janitor",
        "What Parents Should Know About Booster Shots",
    )
    editors = _at(
        site,
        "/2021/10/08/{s}.html",
        "She Bought a Lighthouse Unseen. Then Came the Bats.",
        "The Pie That Ended a Feud",
        "He Taught a City to Dance in the Dark",
    )
    popular = _at(
        site,
        "/2021/10/07/{s}.html",
        "Opinion: Stop Apologizing for Your Lawn",
        "The Quiet Collapse of the Mall Santa",
        "A Judge’s Letter, Found After 60 Years",
        "Why Your Heating Bill Is About to Jump",
    )
    r = _report("en", "2021-10-09", "Josephine Adair", title, lead, body)
    form = '<p class="css-axufdj evys1bk0">⟦t⟧</p>'
    sub = '<h2 class="css-1aoo5yy eoo0vm40" id="link-5b2c1f">⟦t⟧</h2>'

    def column(lines: Sequence[str]) -> str:
        return f'<div class="css-s99gbd StoryBodyCompanionColumn" data-testid="companionColumn-0"><div class="css-53u6y8">{_body(lines, form, sub)}</div><aside class="css-ew4tgv" aria-label="companion column"></aside></div>'

    html = fill(
        """<!DOCTYPE html><html lang="en" class=" hlapp-vi-article" xmlns:og="http://opengraphprotocol.org/schema/"><head><meta charset="utf-8" /><title data-rh="true">The Buses Stopped Coming. So the Parents Started a Company. - The Harbor Ledger</title><meta data-rh="true" name="robots" content="noarchive, max-image-preview:large"/><meta data-rh="true" name="description" content="⟦lead⟧"/><meta data-rh="true" property="og:url" content="⟦u⟧"/><meta data-rh="true" property="og:type" content="article"/><meta data-rh="true" property="og:title" content="The Buses Stopped Coming. So the Parents Started a Company. (Published 2021)"/><meta data-rh="true" property="og:description" content="⟦lead⟧"/><meta data-rh="true" property="article:published_time" content="2021-10-09T09:00:13.000Z"/><meta data-rh="true" property="article:modified_time" content="2021-10-11T15:32:40.000Z"/><meta data-rh="true" property="article:section" content="U.S."/><meta data-rh="true" property="article:tag" content="School Buses"/><meta data-rh="true" name="byl" content="By Josephine Adair"/><meta data-rh="true" name="pdate" content="20211009"/><link data-rh="true" rel="canonical" href="⟦u⟧"/><link data-rh="true" rel="alternate" type="application/json+oembed" href="https://www.theharborledger.example/svc/oembed/json/?url=x"/>⟦ld⟧<script>!function(){if('PerformanceLongTaskTiming' in window){var g=window.__tti={e:[]};}}();</script><style>.vi-fonts body{font-family:hl-imperial}@media print{.css-1cp{display:none}}</style><link rel="preload" as="script" href="/vi-assets/static-assets/vendor-1a.js"/></head>
<body><div id="app"><div class="css-1mcb4e5"><a class="css-777zgl" href="#site-content">Skip to content</a><a class="css-777zgl" href="#site-index">Skip to site index</a><header class="css-1dcxqg2 e1suatyy0"><section class="css-1waixk9"><button aria-label="Sections Navigation"></button><span class="css-1fe7a5q"><a href="/section/us">U.S.</a></span><a href="/subscription">SUBSCRIBE NOW</a><a href="https://myaccount.theharborledger.example/auth/login">Log in</a></section><section class="css-bfvq22"><a href="/section/todayspaper">Today’s Paper</a></section></header></div><div aria-hidden="false"><main id="site-content"><div><div class="css-1aor85t" style="opacity:0.000000001"><div class="css-1hqnpie"><div class="css-epjblv"><span class="css-17xtcya"><a href="/section/us">U.S.</a></span><span class="css-x15j1o">|</span><span class="css-fwqvlz">The Buses Stopped Coming. So the Parents Started a Company.</span></div><div class="css-k008qs"><div class="css-1iwv8en"><span class="css-18z7m18"></span><div></div></div></div></div></div>
<div id="TOP_BANNER_REGION"><div class="css-styln" role="navigation" aria-label="storyline"><h2><a href="/news-event/school-reopening">Schools During the Pandemic</a></h2><ul>⟦block⟧</ul></div></div><div id="top-wrapper" class="css-1sy8kpn"><div id="top-slug" class="css-l9onyx"><p>Advertisement</p></div><a href="#after-top" class="css-1ly73wi">Continue reading the main story</a><div class="ad top-wrapper" style="text-align:center"><div id="top" class="place-ad"></div></div></div>
<article id="story" class="css-1vxca1d e1lmdhsb0"><div id="sponsor-wrapper" class="css-1hyfx7x"><div id="sponsor-slug" class="css-19vbshk"><p>Supported by</p></div><a href="#after-sponsor">Continue reading the main story</a></div><header class="css-1k3drrj euiyums1"><div class="css-1vkm6nb ehdk2mb0"><h1 id="link-6a8e2a" class="css-19rw7kf e1h9rw200" data-testid="headline">⟦t⟧</h1></div><p id="article-summary" class="css-w6ymp8 e1wiw3jv0">⟦lead⟧</p><div class="css-79elbk" data-testid="photoviewer-wrapper"><div class="css-z3e15g" data-testid="photoviewer-wrapper-hidden"></div><div data-testid="photoviewer-children" class="css-1a48zt4"><figure class="sizeMedium layoutHorizontal css-1l3p632" aria-label="media" role="group"><div class="css-1xdhyk6"><span class="css-1ly73wi e1tej78p0">Image</span><picture><img alt="A yellow bus on a gravel road." src="https://static.harbor.example/images/2021/10/09/us/00bus-1/merlin_1-articleLarge.jpg?quality=75" decoding="async"/></picture></div><figcaption class="css-8i9d0s e1oaj3zl0"><span aria-hidden="true" class="css-jevhma e13ogyst0">The No. 3 bus of the Larkspur Valley cooperative, on its first run of the day.</span><span class="css-1u46b97 e1z0qqy90"><span class="css-1ly73wi">Credit...</span><span>Wade Tillery for The Harbor Ledger</span></span></figcaption></figure></div></div><div class="css-acwcvw" data-testid="reading-time-module"></div><div class="css-1ubp8k9"><div class="css-yr4fps ey68jwv1"><div class="css-233int epjyd6m0"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><a href="/by/josephine-adair" class="css-n8ff4n e1jsehar0"><span class="css-1baulvz last-byline" itemprop="name">Josephine Adair</span></a></p></div></div><ul class="css-1w5cs23 epjyd6m2"><li class="css-ccw2r3"><time class="css-1sbuyqj e16638kd3" datetime="2021-10-09T05:00:13-04:00"><span class="css-1sbuyqj">Published Oct. 9, 2021</span><span class="css-233int e16638kd0">Updated Oct. 11, 2021</span></time></li><li><div role="toolbar" data-testid="share-tools" aria-label="Social Media Share buttons"><a href="#">Give this article</a><button>Read in app</button></div></li></ul></div></header>
<section name="articleBody" class="meteredContent css-1r7ky0e">⟦c1⟧<div><div id="story-ad-1-wrapper" class="css-1r07izm"><div id="story-ad-1-slug" class="css-l9onyx"><p>Advertisement</p></div><a href="#after-story-ad-1" class="css-1ly73wi">Continue reading the main story</a></div></div>⟦c2⟧<div class="css-79elbk"><figure class="css-1l44abu ewdxa0s0" role="group"><div><span class="css-1ly73wi">Image</span></div><figcaption class="css-1l44abu ewdxa0s0"><span class="css-16f3y1r e13ogyst0">Teodora Lusk in the basement that serves as the dispatch office.</span><span class="css-cnj6d5"><span class="css-1ly73wi">Credit...</span><span>Wade Tillery for The Harbor Ledger</span></span></figcaption></figure></div>⟦c3⟧<div class="css-1fanzo5"><div id="story-ad-2-wrapper"><p>Advertisement</p><a href="#after-story-ad-2">Continue reading the main story</a></div></div>⟦c4⟧</section><div class="bottom-of-article"><div class="css-hm5sy5"><div class="css-19hdyf3 e1e7j8ap0"><div><p>Josephine Adair writes about schools, families and work. She joined The Ledger in 2014 from The Wenonah Star. <span><a href="https://twitter.com/jadair">@jadair</a></span></p></div></div><div class="css-1s7dg3u"><p>A version of this article appears in print on <span>Oct. 10, 2021</span>, Section A, Page 14 of the Late edition with the headline: <span>Parents Band Together To Fill Bus Driver Gap</span>. <a href="#">Order Reprints</a> | <a href="#">Today’s Paper</a> | <a href="#">Subscribe</a></p></div></div></div></article>
<div id="bottom-sheet-sensor"></div><div class="css-1ok" data-testid="recirculation"><div class="css-2fg4z9" role="complementary" aria-label="Editors’ Picks"><div>⟦editors⟧</div></div><div class="css-mp" id="most-popular"><h2 class="css-qonyp6"><a href="/trending">Most Popular</a></h2><table><tbody>⟦popular⟧</tbody></table></div></div></div></main><nav class="css-siteidx" id="site-index" aria-labelledby="site-index-label"><h2 class="css-1ly73wi" id="site-index-label">Site Index</h2><div><section><h3>News</h3><ul><li><a href="/section/world">World News</a></li><li><a href="/section/health">Health</a></li></ul></section><section><h3>Arts</h3><ul><li><a href="/section/books">Books</a></li><li><a href="/section/dance">Dance</a></li></ul></section><section><h3>Living</h3><ul><li><a href="/section/food">Food</a></li><li><a href="/section/love">Love</a></li></ul></section></div></nav><footer class="css-1e1s8k7" role="contentinfo"><nav><ul><li>© <!-- -->2025<!-- --> <span>The Harbor Ledger Company</span></li><li><a href="#">Contact Us</a></li><li><a href="#">Your Ad Choices</a></li></ul></nav></footer></div></div><script>window.__preloadedData = {"initialState":{"Article:QXJ0":{"headline":{"default":"The Buses Stopped Coming. So the Parents Started a Company."},"sprinkledBody":{"content@filterEmpty":[⟦state⟧]}}},"config":{"gqlUrlClient":"https://samizdat.harbor.example/graphql/v2"}};</script></body></html>""",
        t=e(title), lead=e(lead), u=url,
        ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "description": lead, "mainEntityOfPage": url, "url": url, "inLanguage": "en", "author": [{"@context": "https://schema.org", "@type": "Person", "name": "Josephine Adair"}], "dateModified": "2021-10-11T15:32:40.000Z", "datePublished": "2021-10-09T09:00:13.000Z", "headline": title, "publisher": {"@id": f"{site}/#publisher"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".meteredContent"}}) + ld({"@context": "https://schema.org", "@type": "NewsMediaOrganization", "name": "The Harbor Ledger", "@id": f"{site}/#publisher"}),
        state=",".join(json.dumps({"__typename": "ParagraphBlock", "textAlign": "DEFAULT", "content": [{"__typename": "TextInline", "text": line, "formats": []}]}, ensure_ascii=False) for line in _lines(*body)),
        c1=column(body[:4]), c2=column(body[4:8]), c3=column(body[8:11]), c4=column(body[11:]),
        block=_rows(block, '<li class="css-li"><a href="⟦u⟧"><span>⟦t⟧</span></a></li>'),
        editors=_rows(editors, '<div class="css-ep"><a href="⟦p⟧"><div class="css-im"><img alt="" src="/p/⟦n⟧.jpg"/></div><div class="css-xx">⟦t⟧</div></a></div>'),
        popular=_rows(popular, '<tr><td class="css-n">⟦n⟧</td><td><a class="css-a" href="⟦u⟧">⟦t⟧</a></td></tr>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*block, *editors, *popular), address=url)


@page
def cable_channel_with_links_in_capitals() -> Served:
    """Links in capitals between paragraphs, a video at the head, an invitation to the app, a rail of three lists."""
    site = "https://www.eaglenewsnetwork.example"
    url = f"{site}/us/missing-hiker-found-alive-copper-basin-nine-days"
    title = "Missing hiker found alive after nine days in Copper Basin, survived on rainwater and granola"
    lead = "Search teams had been told to prepare for a recovery when a dog named Biscuit started to bark"
    body = (
        "A 63-year-old retired welder who vanished on a solo hike was found alive Sunday after nine days in the Copper Basin backcountry, authorities said.",
        "Lyle Dunmore of Fort Sable was dehydrated and had a broken ankle, but he was able to joke with rescuers as they loaded him onto a helicopter, according to the Tamarack County Sheriff's Office.",
        "\"First thing he asked was whether the Rattlers had won,\" Sheriff Hank Orloff told reporters. \"I had to tell a man who'd just survived nine days in the wild that they lost by 30.\"",
        "Dunmore set out Sept. 2 on what was supposed to be a four-hour loop. He slipped on wet shale near Devil's Ladder and slid about 80 feet into a ravine with no cellphone signal, Orloff said.",
        "He splinted his ankle with a trekking pole, crawled to a rock overhang and collected rainwater in a granola bag. The granola itself lasted five days.",
        "More than 140 volunteers searched an area of 70 square miles. By Friday, officials had warned the family that the effort was shifting from rescue to recovery.",
        "Then Biscuit, a 4-year-old bloodhound on loan from a neighboring county, began barking at the edge of the ravine.",
        "\"We had walked past that spot twice,\" said volunteer Amy Castellano. \"The dog wouldn't leave. I got down on my stomach and yelled, and a voice said, 'Took you long enough.'\"",
        "Dunmore's daughter, Kelsey, said the family had already begun planning a memorial service. It has been changed to a barbecue.",
        "He is listed in stable condition at Tamarack Regional Medical Center and is expected to go home later this week.",
    )  # fmt: skip
    caps = _at(site, "/us/{s}", "ARIZOLA CAMPERS RESCUED AFTER FLASH FLOOD SWEEPS AWAY RV", "BEAR BREAKS INTO BAKERY, EATS 74 CUPCAKES")
    also = _at(site, "/{s}", "Mom's viral note to thieves leads police to stolen trailer")
    latest = _at(
        site,
        "/us/2022/{s}",
        "Governor calls special session on gas tax",
        "Teacher tackles intruder at elementary school",
        "Small plane lands on interstate, no one hurt",
        "College pulls mascot after complaint from wasps",
    )
    trend = _at(
        site,
        "/lifestyle/{s}",
        "Couple weds in drive-thru where they met",
        "Why your dog tilts its head, according to experts",
        "Grandma's 1950s casserole sweeps social media",
    )
    opin = _at(site, "/opinion/{s}", "Inflation is a tax nobody voted for", "What my father's hardware store taught me about trust")
    r = _report("en", "2022-09-12", "Brandt Keller", title, lead, body)
    cap = '<p><a href="⟦u⟧" target="_blank"><strong>⟦t⟧</strong></a></p>'
    html = fill(
        """<!doctype html><html data-n-head-ssr lang="en" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22en%22%7D%7D"><head><title>⟦t⟧ | Eagle News</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="A retired welder who vanished on a solo hike was found alive after nine days."><meta data-n-head="ssr" property="og:site_name" content="Eagle News"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:title" content="⟦t⟧"><meta data-n-head="ssr" name="dc.date" content="2022-09-12"><meta data-n-head="ssr" name="dcterms.created" content="2022-09-12T11:48:07-04:00"><meta data-n-head="ssr" name="dcterms.modified" content="2022-09-12T13:05:44-04:00"><meta data-n-head="ssr" name="dc.publisher" content="Eagle News"><meta data-n-head="ssr" name="classification" content="eagle-news,us,us.us-regions.west"><link data-n-head="ssr" rel="canonical" href="⟦u⟧"><link data-n-head="ssr" rel="amphtml" href="⟦u⟧.amp"><link rel="preload" href="https://static.eagle.example/_nuxt/2f1c.js" as="script">⟦ld⟧<style data-vue-ssr-id="2f1c:0">.article-body p{margin:0 0 20px}.pre-header{background:#003366}</style></head>
<body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div id="wrapper" class="wrapper section-us"><header class="site-header"><div class="site-header-inner"><div class="branding"><a href="/" class="logo">Eagle News</a></div><nav class="primary-nav tablet-desktop"><ul><li class="menu-item"><a href="/us">U.S.</a></li><li class="menu-item"><a href="/politics">Politics</a></li><li class="menu-item"><a href="/media">Media</a></li><li class="menu-item"><a href="/opinion">Opinion</a></li><li class="menu-item menu-more"><a href="#">More</a></li></ul></nav><div class="action"><a href="/shows">Watch TV</a></div></div><div class="expandable-nav"><div class="inner"><div class="search-wrap"><form><input placeholder="Search eaglenewsnetwork.example"><button>Search</button></form></div><nav aria-label="U.S."><h6 class="nav-title">U.S.</h6><ul><li><a href="/category/us/crime">Crime</a></li><li><a href="/category/us/military">Military</a></li><li><a href="/category/us/education">Education</a></li></ul></nav></div></div></header>
<div class="page"><div class="ad-container desktop"><div class="ad gam" data-ad-pos="lb1"></div></div><div class="page-content"><main class="main-content"><article class="article-wrap has-video"><div class="article-header-wrap"><div class="article-meta article-meta-upper"><span class="eyebrow"><a href="/category/us/us-regions/west">West</a></span></div><header class="article-header"><div class="article-meta"><h1 class="headline">⟦t⟧</h1><h2 class="sub-headline speakable">⟦lead⟧</h2><div class="author-byline"><div class="author-headshot"><img alt="Brandt Keller" src="https://static.eagle.example/keller.png"></div><span> By <span><a href="/person/k/brandt-keller">Brandt Keller</a></span> | <span class="article-source"><a href="/">Eagle News</a></span></span></div><div class="article-date">Published <time>September 12, 2022 11:48am EDT</time></div></div><div class="article-social"><div class="share-icons"><ul><li class="fb"><a href="#">Facebook</a></li><li class="fl"><a href="#">Flipboard</a></li><li class="print"><a href="#">Print</a></li></ul></div></div></header></div>
<div class="article-content-wrap sticky-columns"><div class="article-content"><div class="article-body"><div class="featured featured-video video-ct" data-v-b8a95802><div class="contain"><div class="control"><a href="#" class="top"></a></div><div class="info"><div class="caption"><h4 class="title">Eagle News Flash top headlines for September 12</h4><p>Eagle News Flash top headlines are here. Check out what's clicking on Eagle today.</p></div></div></div></div>
<div class="speechkit-wrapper"><strong class="label-new">NEW</strong><span>You can now listen to Eagle News articles!</span></div>
⟦first⟧⟦cap1⟧⟦second⟧
<div class="image-ct inline"><div class="m"><picture><source media="(max-width: 767px)" srcset="https://a57.eagle.example/343/192/dog.jpg"><img src="https://a57.eagle.example/640/320/dog.jpg" alt="A bloodhound on a leash"></picture></div><div class="caption"><p>Biscuit, a bloodhound with the Pell County search team, after Sunday's rescue.<span class="copyright">(Tamarack County Sheriff's Office)</span></p></div></div>
<p><a href="https://onelink.eagle.example/app"><strong>CLICK HERE TO GET THE EAGLE NEWS APP</strong></a></p>
⟦third⟧⟦cap2⟧<div class="ad-container tablet desktop ad-h-250 ad-w-970"><span>Advertisement</span></div>⟦fourth⟧
<p><i>The Associated Wire contributed to this report.</i></p></div><div class="article-footer"><div class="article-meta"><div class="author-bio"><p>Brandt Keller is a reporter with Eagle News Digital. Story tips can be sent to brandt.keller@eagle.example.</p></div></div><div class="newsletter-signup"><h3>Get the recap of top opinion commentary and original content throughout the week.</h3><p>Arrives Weekly</p><input placeholder="Type your email"><button>Subscribe</button><p class="success">You've successfully subscribed to this newsletter!</p></div></div></div>
<aside class="sidebar sidebar-primary"><div class="sidebar-columns"><section class="collection collection-latest"><header class="heading"><h3 class="title">Latest News</h3></header><div class="content article-list">⟦latest⟧</div></section><section class="collection"><header class="heading"><a href="/lifestyle"><img src="https://static.eagle.example/trending.svg" alt=""></a></header><ol class="rank">⟦trend⟧</ol></section><section class="collection-op"><header><h3>Opinion</h3></header><ul class="op">⟦opin⟧</ul></section></div></aside></div></article><section class="also"><div class="kicker-box"><span>More from Eagle News</span><a class="big" href="⟦au⟧"><span class="hl">⟦at⟧</span></a></div></section></main></div></div>
<footer class="site-footer"><div class="footer-lower"><div class="section-nav"><nav><h6>Politics</h6><ul><li><a href="/category/politics/executive">Executive</a></li><li><a href="/category/politics/senate">Senate</a></li></ul></nav><nav><h6>Lifestyle</h6><ul><li><a href="/food">Food + Drink</a></li><li><a href="/cars">Cars + Trucks</a></li></ul></nav></div><div class="legal"><p class="copyright">This material may not be published, broadcast, rewritten, or redistributed. ©2022 Eagle News Network, LLC. All rights reserved. Quotes displayed in real-time or delayed by at least 15 minutes.</p></div></div></footer></div></div></div><script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{article:{id:a,kind:b}}],serverRendered:true}}("9f2c","article"));</script></body></html>""",
        t=e(title), lead=e(lead), u=url,
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2022-09-12T11:48:07-04:00", "dateModified": "2022-09-12T13:05:44-04:00", "description": lead, "articleBody": " ".join(body[:4]), "author": {"@type": "Person", "name": "Brandt Keller"}, "publisher": {"@type": "Organization", "name": "Eagle News"}}),
        first=_body(body[:2], '<p class="speakable">⟦t⟧</p>'), second=_body(body[2:5]), third=_body(body[5:8]), fourth=_body(body[8:]),
        cap1=_rows(caps[:1], cap), cap2=_rows(caps[1:], cap), au=also[0][1], at=e(also[0][0]),
        latest=_rows(latest, '<article class="article story-⟦n⟧"><div class="m"><a href="⟦p⟧"><picture><img alt=""></picture></a></div><div class="info"><header class="info-header"><div class="meta"><span class="eyebrow"><a href="/us">U.S.</a></span><span class="time">⟦c⟧ mins ago</span></div><h2 class="title"><a href="⟦p⟧">⟦t⟧</a></h2></header></div></article>', c="4|16|38|51"),
        trend=_rows(trend, '<li><a href="⟦p⟧"><em>⟦n⟧</em><span>⟦t⟧</span></a></li>'),
        opin=_rows(opin, '<li><div class="who"><a href="/person/⟦n⟧">⟦c⟧</a></div><a class="what" href="⟦p⟧">⟦t⟧</a></li>', c="Corbin Ashdown|Lettie Mae Ruiz"),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*caps, *also, *latest, *trend, *opin), address=url)


@page
def public_radio_story() -> Served:
    """A player above, pictures with two captions each, one to be hidden, a box beside the text, no standfirst."""
    site = "https://www.commonradio.example"
    url = f"{site}/sections/thesalt/2016/11/21/502803910/the-apple-that-refused-to-travel"
    title = "The Apple That Refused To Travel"
    body = (
        "In a fenced acre behind the county jail in Morrow Falls, there is a tree that produces the best apple you will never taste.",
        "That is how Hollis Greer describes it, anyway. Greer is a retired pharmacist and the self-appointed guardian of the Morrow Blush, a yellow apple with a freckled cheek that was once planted across three counties and is now down to 11 trees.",
        "\"It's like biting into a pear that went to college,\" Greer says.",
        "The Blush had one flaw, and it was fatal: It bruised if you looked at it. When the railroad came through in 1887, growers switched to varieties that could survive a boxcar. By 1920 it had vanished from catalogs. By 1960, most people assumed it was extinct.",
        "# Hunting by hearsay",
        "Greer found his first tree in 2003, after an inmate on a work crew mentioned a yellow apple that tasted, he said, like his grandmother's kitchen. It took DNA tests at the state university, and two years of squabbling, to prove what it was.",
        "\"People send me apples in shoeboxes,\" says Priya Sandoval, the pomologist who ran the tests. \"Nine times out of 10, it's a Golden Delicious that fell in with a bad crowd. This one matched nothing we had.\"",
        "Since then, Sandoval and Greer have grafted more than 200 saplings. They give them away on one condition: You may not sell the fruit outside the county.",
        "That's partly practical. The apples still bruise. But Greer also thinks there is something to be said for a food that makes you come to it.",
        "\"We've got strawberries in January,\" he says. \"We've got everything all the time. I like that there's one thing that says no.\"",
        "This fall, the saplings bore their first real crop, about 40 bushels. Most went into pies at the Methodist church. The rest were eaten where they fell, standing up, by people who had driven a long way and did not regret it.",
    )  # fmt: skip
    box = _at(site, "/sections/thesalt/2015/10/02/{n}/{s}", "The Man Who Grafted 100 Fruits Onto One Tree")
    more = _at(
        site,
        "/sections/thesalt/2016/11/{n}/{s}",
        "Why Your Cranberry Sauce Keeps The Shape Of The Can",
        "A Cheese Cave Reopens Under A Parking Garage",
        "Do You Really Need To Rinse That Rice?",
    )
    popular = _at(
        site,
        "/2016/11/20/{n}/{s}",
        "What We Know About The Pipeline Standoff",
        "Fake News Writers Tell Their Own Stories",
        "A Doctor's Guide To Arguing At Dinner",
        "Senate Hopefuls Head For A Runoff",
        "The Song That Would Not Leave The Charts",
    )
    r = _report("en", "2016-11-21", "Delia Marsh", title, "", body)
    html = fill(
        """<!doctype html><html class="no-js" lang="en"><head><!-- OpenGraph --><title>⟦t⟧ : The Salt : CRN</title><script>var CRN = CRN || {};CRN.serverVars = {"storyId":"502803910","topicIds":["P139482413"],"byline":["Delia Marsh"],"title":"The Apple That Refused To Travel","primaryTopic":"the-salt"};document.documentElement.className=document.documentElement.className.replace(/\\bno-js\\b/,'js');</script><meta name="description" content="The Morrow Blush bruised if you looked at it, and the railroad killed it off. Almost." /><meta name="date" content="2016-11-21" /><meta name="rating" content="General" /><meta name="robots" content="noarchive,index,follow" /><meta name="Keywords" content="apples,pomology,heirloom" /><meta property="og:title" content="The Apple That Refused To Travel"/><meta property="og:url" content="⟦u⟧"/><meta property="og:type" content="article"/><meta property="og:description" content="The Morrow Blush bruised if you looked at it, and the railroad killed it off. Almost."/><meta property="og:site_name" content="CommonRadio.example"/><meta name="twitter:card" content="summary_large_image"/><meta name="cXenseParse:pageclass" content="article"/><meta name="cXenseParse:publishtime" content="2016-11-21T11:22:00Z"/><link rel="canonical" href="⟦u⟧"/><link rel="stylesheet" media="screen, print" href="https://s.crn.example/templates/css/styles.css"/><link rel="alternate" type="application/json+oembed" href="/oembed?id=502803910"/></head>
<body id="news" class="news story id502803910"><a id="mainContentSkip" href="#mainContent">Skip to main content</a><div id="globalheader"><nav id="globalnav"><ul class="menu"><li class="menu__item"><a href="/">Home</a></li><li class="menu__item menu__item--news"><a href="/sections/news/">News</a><ul class="submenu"><li><a href="/sections/world/">World</a></li><li><a href="/sections/health/">Health</a></li></ul></li><li class="menu__item"><a href="/music/">Music</a></li><li><a href="/podcasts/">Podcasts</a></li></ul><div id="localize"><a href="/stations/">Find a Station</a></div></nav></div><div id="audioPlayer" aria-label="audio player"><p>Hourly News Summary</p><p>Listen Live</p></div>
<main id="main" role="main"><div id="contentWrap" class="skin"><section id="main-section"><div id="mainContent"><article class="story"><div class="storytitle"><div class="slug-wrap"><h3 class="slug"><a href="/sections/thesalt/">Food For Thought</a></h3></div><h1>⟦t⟧</h1><input type="hidden" id="title502803910" value="⟦t⟧"></div><div class="share-tools share-tools--primary"><ul><li><button data-share-facebook="1">Facebook</button></li><li><button>Flipboard</button></li><li><a href="mailto:?">Email</a></li></ul></div><div id="story-meta" class="story-meta has-byline"><div class="story-meta__one"><div class="dateblock"><time datetime="2016-11-21T06:22:00-05:00"><span class="date">November 21, 2016</span><span class="time">6:22 AM ET</span></time></div></div><div class="story-meta__two"><div id="storybyline" class="linkLocation"><div class="bucketwrap byline" id="res502804011"><div class="byline-container--block"><p class="byline__name byline__name--block">Delia Marsh</p></div></div></div></div></div>
<div id="primaryaudio"><article class="bucketwrap resaudio primaryaudio"><div class="audio-module"><h4 class="audio-module-title">An Heirloom Apple Comes Back From The Brink</h4><b class="audio-module-listen-inner">Listen <i>·</i> <time class="audio-module-listen-duration">3:51</time></b><ul class="audio-module-tools"><li><a class="audio-tool audio-tool-download" href="https://ondemand.crn.example/apple.mp3">Download</a></li><li><a href="/templates/transcript/transcript.php?storyId=502803910">Transcript</a></li></ul></div></article></div>
<div id="storytext" class="storytext storylocation linkLocation"><div id="res502804551" class="bucketwrap image large"><div class="imagewrap" data-crop-type=""><a href="#" class="enlarge_measure"><img src="https://media.crn.example/assets/img/blush_wide-s800-c85.jpg" class="img" alt="Yellow apples in a wooden crate."></a><div class="enlarge_html"><img alt=""></div></div><div class="credit-caption"><div class="caption-wrap"><div class="caption" aria-label="Image caption"><p>The Morrow Blush, an apple thought to be extinct, bruises within hours of picking. <b class="credit" aria-label="Image credit">Theo Nakamura for CRN</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit" aria-label="Image credit">Theo Nakamura for CRN</span></div></div>
⟦first⟧
<div id="res503110021" class="bucketwrap internallink insettwocolumn inset2col "><div class="bucketwrap backgroundwrap"><div class="bucket img"><a href="⟦bu⟧" data-metrics='{"category":"Story to Story","action":"Click Internal Link"}'><img src="https://media.crn.example/graft_sq.jpg" alt=""></a><div class="bucketblock"><h3 class="slug"><a href="/sections/thesalt/">The Salt</a></h3><h3><a href="⟦bu⟧">⟦bt⟧</a></h3></div></div></div></div>
⟦second⟧
<aside id="ad-backstage-wrap"><div class="ad-header">Sponsor Message</div><div id="ad-backstage"></div><a href="/support">Become a CRN sponsor</a></aside>
⟦third⟧<div class="bucketwrap statichtml"><hr/></div>
</div><div class="tags"><ul><li><a href="/tags/129/apples">apples</a></li><li><a href="/tags/130/orchards">orchards</a></li></ul></div><div class="storyfooter"><div class="station-ask"><p>CRN thanks our sponsors.</p></div></div></article></div>
<aside id="about" class="about"><h3><a href="/sections/thesalt/about">About The Salt</a></h3><p>What we eat and why we eat it. A blog from the Common Radio science desk.</p><form><label>Subscribe to The Salt Podcast</label></form></aside>
<div id="end-of-story"><div class="recirc"><h3>More From The Salt</h3><div class="list-overflow">⟦more⟧</div></div></div><div id="popular" class="sidebar"><h2 class="conheader">Popular on CommonRadio.example</h2><ul class="tabs"><li><a href="#v">Most Viewed</a></li><li><a href="#r">Recommended</a></li></ul><dl id="v">⟦popular⟧</dl></div></section></div></main>
<footer id="globalfooter"><div class="footer-col"><h4>Connect</h4><ul><li><a href="/newsletters">Newsletters</a></li><li><a href="https://facebook.example/crn">Facebook</a></li></ul></div><div class="footer-col"><h4>About CRN</h4><ul><li><a href="/overview">Overview</a></li><li><a href="/finances">Finances</a></li><li><a href="/ombudsman">Ombudsman</a></li></ul></div><div class="footer-col"><h4>Get Involved</h4><ul><li><a href="/donations">Support Public Radio</a></li></ul></div><ul class="legal"><li><a href="/terms">Terms of Use</a></li><li>© 2016 crn</li></ul></footer></body></html>""",
        t=e(title), u=url, bu=box[0][1], bt=e(box[0][0]),
        first=_body(body[:4], "<p>⟦t⟧</p>", "<h3 class='edTag'>⟦t⟧</h3>"), second=_body(body[4:8], "<p>⟦t⟧</p>", "<h3 class='edTag'>⟦t⟧</h3>"), third=_body(body[8:]),
        more=_rows(more, '<article class="recommended-story"><div class="story-wrap"><figure class="thumb"><a href="⟦u⟧"><img alt=""></a></figure><div class="story-text"><h3 class="slug"><a href="/sections/thesalt/">Food For Thought</a></h3><a href="⟦u⟧"><h2 class="title">⟦t⟧</h2></a></div></div></article>'),
        popular=_rows(popular, '<dt>⟦n⟧.</dt><dd><a href="⟦u⟧">⟦t⟧</a></dd>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), *body), (*box, *more, *popular), address=url)


@page
def capitol_paper_on_a_system_of_fields() -> Served:
    """Fields in fields, two-digit years, blocks of views, links with counts of comments."""
    site = "http://dometimes.example"
    url = f"{site}/policy/transportation/224801-senate-panel-advances-bridge-toll-bill"
    title = "Senate panel advances bridge toll bill over governors' objections"
    body = (
        "A Senate panel on Wednesday voted to let states charge tolls on federally funded bridges, brushing aside objections from 14 governors who say the measure would punish rural commuters.",
        "The bill, sponsored by Sens. Walter Grange (R-Kessick) and Dolores Amaya (D-Pacifica), cleared the Surface Transportation Subcommittee on a 9-6 vote. Three Republicans joined all but one Democrat in support.",
        "“Concrete does not care about ideology,” Grange said before the vote. “We have 61,000 bridges that are failing, and we have a trust fund that is failing faster.”",
        "Under the proposal, states could collect tolls on any bridge longer than 500 feet, provided that the revenue is spent within 50 miles of the span. The money could not be used for transit, bike lanes or administrative costs.",
        "Supporters estimate that it would raise $11 billion a year. The federal gas tax, which has not been increased since 1993, brings in roughly $34 billion, about $16 billion less than what Congress spends on roads.",
        "Sen. Pete Lindqvist (D-Ottauqua), the lone Democrat to vote no, said that the bill would turn “every river into a checkpoint.”",
        "“My constituents cross the Ottauqua to buy milk,” he said. “They should not need a transponder to do it.”",
        "In a letter sent to the committee on Tuesday, the governors wrote that tolls “would divert traffic onto local roads that were never built to carry it.” Truckers have also come out against the legislation.",
        "An amendment by Lindqvist that would have exempted counties with fewer than 50,000 residents failed on a tie vote.",
        "The full committee is expected to take up the measure after the Thanksgiving recess. House leaders have not said whether they would bring it to the floor during the lame-duck session.",
    )  # fmt: skip
    related = _at(
        site,
        "/policy/transportation/{n}-{s}",
        "Gas tax hike gains unlikely ally",
        "Amtrek chief warns of winter delays",
        "Lawmakers spar over drone rules",
    )
    read = _at(
        site,
        "/blogs/{n}-{s}",
        "House GOP weighs short-term spending bill",
        "Five lawmakers to watch in the lame duck",
        "Poll: Voters want gridlock, just not this much",
        "Ex-senator joins lobbying shop",
        "White House defends immigration timeline",
    )
    nav = _at(site, "/policy/transportation/{n}-{s}", "FAA to review tower staffing", "Airlines ask court to toss fee rule")
    r = _report("en", "2014-11-19", "Kevin Larrabee", title, "", body)
    html = fill(
        """<!DOCTYPE html><!--[if lt IE 7]><html class="lt-ie9 lt-ie8 lt-ie7" lang="en" dir="ltr"><![endif]--><!--[if gt IE 8]><!--><html lang="en" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/ dc: http://purl.org/dc/terms/ foaf: http://xmlns.com/foaf/0.1/ og: http://ogp.me/ns# rdfs: http://www.w3.org/2000/01/rdf-schema# sioc: http://rdfs.org/sioc/ns#"><!--<![endif]--><head profile="http://www.w3.org/1999/xhtml/vocab"><meta charset="utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><link rel="canonical" href="/policy/transportation/224801-senate-panel-advances-bridge-toll-bill" /><link rel="shortlink" href="/node/224801" /><link rel="shortcut icon" href="http://dometimes.example/sites/default/files/favicon.ico" type="image/vnd.microsoft.icon" /><meta name="description" content="A Senate panel on Wednesday voted to let states charge tolls on federally funded bridges." /><meta property="og:type" content="article" /><meta property="og:title" content="⟦t⟧" /><meta property="og:site_name" content="DomeTimes" /><meta property="og:updated_time" content="2014-11-19T15:22:10-05:00" /><meta property="article:published_time" content="2014-11-19T14:51:00-05:00" /><title>⟦t⟧ | DomeTimes</title><style type="text/css" media="all">@import url("http://dometimes.example/sites/all/modules/views/css/views.css?nf9k2a");</style><script type="text/javascript" src="http://dometimes.example/misc/jquery.js?v=1.4.4"></script><script type="text/javascript"><!--//--><![CDATA[//><!--
jQuery.extend(Drupal.settings, {"basePath":"\\/","pathPrefix":"","ajaxPageState":{"theme":"thedome","theme_token":"Zq1"},"disqus":{"domain":"dometimes"}});
//--><!]]></script></head>
<body class="html not-front not-logged-in two-sidebars page-node page-node- page-node-224801 node-type-article section-policy"><p id="skip-link"><a href="#main-menu" class="element-invisible element-focusable">Jump to navigation</a></p><div id="page"><header class="header" id="header" role="banner"><a href="/" title="Home" rel="home" class="header__logo"><img src="/sites/all/themes/thedome/logo.png" alt="Home" /></a><div class="header__region region region-header"><div id="block-search-form" class="block block-search first odd"><form action="/policy" method="post"><input title="Enter the terms you wish to search for." type="text" name="search_block_form" /></form></div><div class="block block-menu" role="navigation"><ul class="menu"><li class="menu__item is-leaf first leaf"><a href="/news" class="menu__link">News</a></li><li class="menu__item is-expanded expanded"><a href="/policy" class="menu__link">Policy</a></li><li class="leaf"><a href="/regulation">Regulation</a></li><li class="last leaf"><a href="/opinion">Opinion</a></li></ul></div></div></header>
<div id="main"><div id="content" class="column" role="main"><nav class="breadcrumb" role="navigation"><h2 class="element-invisible">You are here</h2><ol><li><a href="/">Home</a> | </li><li><a href="/policy">Policy</a> | </li><li><a href="/policy/transportation">Transportation</a></li></ol></nav><a id="main-content"></a><article class="node-224801 node node-article node-promoted view-mode-full clearfix" about="/policy/transportation/224801" typeof="sioc:Item foaf:Document"><header><h1 class="page__title title" id="page-title">⟦t⟧</h1><span property="dc:title" content="⟦t⟧" class="rdf-meta element-hidden"></span></header><div class="submitted"><span class="submitted-by">By <a href="/author/kevin-larrabee" title="View user profile.">Kevin Larrabee</a></span> - <span class="submitted-date">11/19/14 02:51 PM EST</span></div><div class="rubik-social"><span class="share-count">118</span> Shares <a class="fb" href="#">Share</a> <a class="tw" href="#">Tweet</a> <a href="/print/224801">Print</a></div>
<div class="field field-name-field-main-image field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="/sites/default/files/styles/article_full/public/bridge.jpg?itok=a" width="645" height="363" alt="" /><div class="image-credit">Greystone Images</div></div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">⟦first⟧
<div class="dfp-tag-wrapper" id="dfp-ad-mosad_1-wrapper"><div class="dfp-tag-label">ADVERTISEMENT</div><div id="dfp-ad-mosad_1"><script type="text/javascript">googletag.cmd.push(function(){googletag.display("dfp-ad-mosad_1")});</script></div></div>
⟦second⟧</div></div></div><div class="field field-name-field-tags field-type-taxonomy-term-reference field-label-above clearfix"><div class="field-label">Tags:&nbsp;</div><ul class="field-items"><li class="field-item even"><a href="/people/walter-grange" property="rdfs:label skos:prefLabel">Walter Grange</a></li><li class="field-item odd"><a href="/social-tags/toll-road">Toll road</a></li></ul></div></article>
<div id="block-views-prev-next-block" class="block block-views"><div class="prev-next">⟦nav⟧</div></div>
<div id="block-disqus-disqus-comments" class="block"><div id="disqus_thread"><noscript><p><a href="http://dometimes.disq.example/?url=x">View the discussion thread.</a></p></noscript></div></div></div>
<aside class="sidebars"><section class="region region-sidebar-second column sidebar"><div class="block block-dome-signup"><h2 class="block__title">Get E-mail Alerts</h2><p>Sign up for the DomeTimes morning rundown, free.</p><form><input value="Your email"/></form></div><div class="block block-views block-related"><h2 class="block__title block-title">More From Transportation</h2><div class="view view-related view-display-id-block"><div class="view-content"><div class="item-list"><ul>⟦related⟧</ul></div></div></div></div><div class="block block-mostpop"><ul class="quicktabs-tabs quicktabs-style-nostyle"><li class="active first"><a href="/quicktabs/nojs/most/0">Most Read</a></li><li><a href="/quicktabs/nojs/most/1">Discussed</a></li></ul><div id="quicktabs-tabpage-most-0" class="quicktabs-tabpage "><table class="views-table cols-2"><tbody>⟦read⟧</tbody></table></div></div><div class="block"><h2>Sponsored Content</h2><p>A strong rail network moves America. Paid for by the Freight Rail Alliance.</p></div></section></aside></div>
<footer id="footer" class="region region-footer"><div class="block"><p>DomeTimes 1625 Capitol Street, Suite 900 | 555-628-8500 tel</p><p>The contents of this site are ©2014 Capitol Dome Publishing Corp.</p></div><ul class="menu"><li><a href="/contact">Contact Us</a></li><li><a href="/advertise">Advertise</a></li><li><a href="/rss">RSS</a></li></ul></footer></div></body></html>""",
        t=e(title), first=_body([e(line) for line in body[:3]]), second=_body([e(line) for line in body[3:]], "<p>⟦t⟧</p>"),
        nav=fill('<div class="prev">‹ <a href="⟦a⟧">⟦at⟧</a></div><div class="next"><a href="⟦b⟧">⟦bt⟧</a> ›</div>', a=path(nav[0][1]), at=nav[0][0], b=path(nav[1][1]), bt=nav[1][0]),
        related=_rows(related, '<li class="views-row views-row-⟦n⟧ views-row-odd"><div class="views-field views-field-title"><span class="field-content"><a href="⟦p⟧">⟦t⟧</a></span></div><div class="views-field views-field-created"><span class="field-content">11/1⟦n⟧/14 09:0⟦n⟧ AM EST</span></div></li>'),
        read=_rows(read, '<tr class="odd views-row-first"><td class="views-field views-field-title"><a href="⟦p⟧">⟦t⟧</a></td><td class="views-field views-field-comment-count"><a href="⟦p⟧#disqus_thread">⟦c⟧ comments</a></td></tr>', c="2,104|861|640|77|59"),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), *(e(line) for line in body)), (*related, *read, *nav), address=url)


@page
def brief_with_lead_ins() -> Served:
    """Paragraphs that begin with two or three words in bold, lists of points, a chart, the newest stories below."""
    site = "https://www.fulcrum.example"
    url = f"{site}/2021/06/15/ports-night-shift-backlog-container-ships"
    title = "Ports try a night shift to clear the backlog"
    body = (
        "Two of the country's biggest container ports will begin unloading ships around the clock next month, a test of whether the supply chain is short of hours or short of people.",
        "<strong>Why it matters:</strong> Forty-four ships were at anchor off San Telmo on Monday. Everything from patio chairs to insulin pens is on them.",
        "<strong>Driving the news:</strong> The port authorities of San Telmo and Long Reach told Fulcrum they had signed a <a href=\"https://www.sthport.example/agreement.pdf\" target=\"_blank\" rel=\"noopener noreferrer\">90-day agreement</a> with the dockworkers' union to run a third shift from 10pm to 6am.",
        "- The shift will be voluntary and pays time and a half.",
        "- Retailers that pick up boxes at night get a $70 discount on fees.",
        "- Truck gates, which now close at 3am, will stay open.",
        "<strong>By the numbers:</strong> A container now waits 7.6 days at the terminal before it is picked up, up from 2.9 days before the pandemic, according to data from the Maritime Exchange.",
        "<strong>Yes, but:</strong> Warehouses inland are full, and most of them do not take deliveries at night.",
        "- \"You can open the faucet all you want,\" says Marlo Whitten, who runs a fleet of 35 trucks. \"The sink is still plugged.\"",
        "<strong>What they're saying:</strong> \"We are asking a system built for five days to work seven,\" port director Elena Brandvold said in an interview. \"Somebody has to go first.\"",
        "<strong>The other side:</strong> Retail lobbyists argue the discount is too small to change anyone's schedule. They wanted fees on idle containers to be suspended instead.",
        "<strong>What's next:</strong> The first night ship, the Maersden Kobe, is due on July 6. The ports will publish wait times every Friday.",
        "<strong>The bottom line:</strong> If boxes still sit on the dock in October, it was never about the hours.",
    )  # fmt: skip
    deeper = _at(site, "/2021/06/{n}/{s}", "The shipping container shortage, explained")
    latest = _at(
        site,
        "/2021/06/15/{s}",
        "Fed officials hint at earlier rate hike",
        "Hospitals drop masks for visitors",
        "Streaming giant buys a toy company",
        "Heat dome parks over the Southwest",
    )
    also = _at(
        site,
        "/local/santelmo/2021/06/14/{s}",
        "San Telmo's taco trucks get a permanent home",
        "Where to watch the fireworks this year",
        "City council punts on scooter cap",
    )
    r = _report("en", "2021-06-15", "Hope Lindgren", title, "", [line.removeprefix("- ") for line in body])

    def written(lines: Sequence[str]) -> str:
        html = "\n".join(f"<li>{line[2:]}</li>" if line.startswith("- ") else f"<p>{line}</p>" for line in lines)
        return re.sub(r"((?:<li>.*</li>\n?)+)", r"<ul>\1</ul>\n", html)

    html = fill(
        """<!DOCTYPE html><html lang="en"><head><meta name="viewport" content="width=device-width"/><meta charSet="utf-8"/><title>⟦t⟧</title><meta name="description" content="Two of the country&#x27;s biggest container ports will begin unloading ships around the clock next month."/><link rel="canonical" href="⟦u⟧"/><meta property="og:title" content="⟦t⟧"/><meta property="og:type" content="article"/><meta property="og:url" content="⟦u⟧"/><meta property="og:site_name" content="Fulcrum"/><meta property="article:published_time" content="2021-06-15T10:00:00Z"/><meta name="twitter:label1" content="Reading time"/><meta name="twitter:data1" content="1 min read"/><meta name="next-head-count" content="28"/>⟦ld⟧<link rel="preload" href="https://static.fulcrum.example/fonts/NHaas-55.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><link rel="preload" href="/_next/static/css/8d3c.css" as="style"/><noscript data-n-css=""></noscript><script async="" src="/_next/static/chunks/main-77.js"></script></head>
<body class="font-sans"><noscript><iframe src="https://www.tagmanager.example/ns.html?id=GTM-1" height="0" width="0"></iframe></noscript><div id="__next"><div class="sc-bdnylx kZQZBR"><a href="#main-content" class="sr-only">Skip to main content</a><header class="Navigation_header__2Lw0r"><button aria-label="Open menu"></button><a href="/" aria-label="Fulcrum Homepage"><svg viewBox="0 0 100 20"><title>Fulcrum Homepage</title><path d="M0 0h9"></path></svg></a><ul class="Navigation_links__1f"><li><a href="/pro">Fulcrum Pro</a></li><li><a href="/about">About Fulcrum</a></li><li><a href="/newsletters">Sign up</a></li></ul></header>
<main id="main-content"><div class="grid grid-cols-12 gap-x-4 lg:gap-x-8"><div class="col-span-12 lg:col-start-3 lg:col-span-8"><div data-cy="story-header" class="StoryHeader_wrap__3nE"><div class="flex items-center text-accent-blue"><time class="font-sans text-gray" dateTime="2021-06-15T10:00:00.000Z" data-cy="time-rubric">Jun 15, 2021</time><span class="mx-1"> - </span><a data-cy="topic" href="/economy-business">Economy &amp; Business</a></div><h1 class="story-headline StoryHeadline_h__9Ka" data-cy="story-headline">⟦t⟧</h1><div class="Byline_root__2"><div class="Avatar_img__1"><img alt="headshot" src="https://images.fulcrum.example/hope.jpg"/></div><div><a href="/authors/hlindgren" data-cy="byline-author">Hope Lindgren</a>, author of <a href="/newsletters/fulcrum-markets">Fulcrum Markets</a></div></div><div class="ShareBar_x1"><ul><li><a href="#" aria-label="Share on facebook (opens in new window)"><svg></svg></a></li><li><a href="mailto:?subject=x"><svg></svg></a></li></ul></div></div>
<figure class="StoryImage_root__9"><picture><source srcSet="https://images.fulcrum.example/a.jpg?w=1920 1920w"/><img src="https://images.fulcrum.example/a.jpg?w=1920" alt="Illustration of a moon over stacked containers"/></picture><figcaption class="StoryImage_caption__a">Illustration: Wendell Sato/Fulcrum</figcaption></figure>
<div class="DraftjsBlocks_draftjs__3rd7D gtm-story-text" data-cy="story-body"><div>⟦first⟧</div><figure data-vars-experiment="chart" class="VizEmbed_v"><div class="chart"><h3>Average days a container waits at the terminal</h3><p>Jan. 2019 to May 2021, weekly</p><div class="chart-data">Data: Maritime Exchange; Chart: Jae Osei/Fulcrum</div></div></figure><div>⟦second⟧</div>
<aside class="InlineNewsletter_n__k"><h2>Sign up for Fulcrum Markets</h2><p>Stay on top of the latest market trends and economic insights.</p><form><input type="email" placeholder="Enter your email"/><button>Subscribe</button></form></aside><div>⟦third⟧</div><div class="GoDeeper_g__w"><p class="gd-label">Go deeper</p><a href="⟦du⟧">⟦dt⟧</a></div></div></div></div>
<section class="WhatsNext_root"><div data-cy="whats-next"><svg aria-hidden="true"><path d="M1 1"></path></svg></div><div class="stack">⟦latest⟧</div></section><section class="LocalStrip_r" aria-label="News from Fulcrum San Telmo"><div class="scroll">⟦also⟧</div></section></main>
<footer class="Footer_f__2"><div class="Footer_cols"><div><p>About</p><ul><li><a href="/about">About Fulcrum</a></li><li><a href="/advertise">Advertise with us</a></li><li><a href="/careers">Careers</a></li></ul></div><div><p>Subscribe</p><ul><li><a href="/newsletters">Fulcrum newsletters</a></li><li><a href="/app">Fulcrum app</a></li><li><a href="/podcasts">Fulcrum podcasts</a></li></ul></div></div><p>Copyright Fulcrum Media, 2021</p><p>Short stories worthy of people's time, attention and trust.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"data":{"story":{"id":"c1f","headline":"Ports try a night shift to clear the backlog","blocks":{"blocks":[{"key":"a1","text":"Two of the country's biggest container ports will begin unloading ships around the clock next month","type":"unstyled"}]}}}}},"page":"/[...slug]","query":{},"buildId":"v2.40"}</script></body></html>""",
        t=e(title), u=url, du=deeper[0][1], dt=deeper[0][0],
        ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "description": _plain(body[0]), "datePublished": "2021-06-15T10:00:00Z", "dateModified": "2021-06-15T10:00:00Z", "author": {"@type": "Person", "name": "Hope Lindgren"}, "publisher": {"@type": "Organization", "name": "Fulcrum"}, "isAccessibleForFree": True}),
        first=written(body[:6]), second=written(body[6:9]), third=written(body[9:]),
        latest=_rows(latest, '<div class="card"><div class="text-gray">Updated ⟦c⟧ ago - <a href="/topics/⟦n⟧">⟦k⟧</a></div><h3><a href="⟦u⟧">⟦t⟧</a></h3><div class="flex">By <a href="/authors/⟦n⟧">Staff</a></div></div>', c="8 mins|31 mins|1 hour|2 hours", k="Economy|Health|Media|Climate"),
        also=_rows(also, '<a class="mini" href="⟦p⟧"><img alt=""/><span class="mini-k">San Telmo</span><span class="mini-t">⟦t⟧</span></a>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), *(line.removeprefix("- ") for line in body)), (*deeper, *latest, *also), address=url)


@page
def agency_hub_of_a_topic() -> Served:
    """A topic's page of an agency: a lead story with its dossier, cards, a list with descriptions, a rail; no article."""
    site = "https://apxnews.example"
    url = f"{site}/hub/wildfires"
    lead = _at(site, "/article/{s}-9f1c2b7a0d", "Crews gain ground on Sawtooth fire as cooler air moves in")
    dossier = _at(
        site,
        "/article/{s}-11ac30",
        "What to know about the evacuations in Sawtooth County",
        "How a spark from a trailer chain became a 90,000-acre fire",
        "Photos: Smoke turns noon to dusk in Bellamy",
    )
    cards = _at(
        site,
        "/article/{s}-5e77d1",
        "Insurers retreat from another mountain county",
        "A school gym becomes home for 300 people and 41 horses",
        "Lookout towers, once abandoned, are staffed again",
        "Lawmakers split over prescribed burning",
        "Island nation asks for help as peat fires spread",
        "Firefighter pay bill clears first hurdle",
    )
    stream = _at(
        site,
        "/article/{s}-c0ffee",
        "Utility agrees to pay $240 million over 2021 blaze",
        "Scientists count trees that survive and ask why",
        "Winery loses a vintage to smoke, then sells it anyway",
        "Judge blocks logging plan on burned land",
        "Air tanker makes emergency landing, crew unhurt",
    )
    read = _at(
        site,
        "/article/{s}-7701aa",
        "Quarterback says he will sit out preseason",
        "Court upholds ban on bottom trawling",
        "Nurse wins lottery twice in one year",
        "Storm season forecast raised to 19 named storms",
    )
    opinion = _at(site, "/video/{s}-v4411", "Drone video shows fire line at dawn", "Residents return to a street of chimneys")
    r = _report("en", "2024-08-06", "", "Wildfires", "")
    html = fill(
        """<!DOCTYPE html><html class="Page" lang="en" data-header-hat="true" style="--color-primary-theme:#000;"><head><meta charset="UTF-8"><title>Wildfires: Latest News &amp; Updates | APX News</title><meta name="description" content="Get the latest news on wildfires from APX News, the definitive source for independent journalism."><link rel="canonical" href="https://apxnews.example/hub/wildfires"><meta property="og:title" content="Wildfires: Latest News &amp; Updates | APX News"><meta property="og:url" content="https://apxnews.example/hub/wildfires"><meta property="og:type" content="website"><meta property="og:site_name" content="APX News"><meta name="gtm-dataLayer" content="{&quot;page_type&quot;:&quot;Hub Page&quot;,&quot;tag&quot;:&quot;wildfires&quot;}"><link rel="stylesheet" href="https://assets.apxnews.example/resource/All.min.css"><link rel="preload" as="font" href="https://assets.apxnews.example/fonts/APVar.woff2" crossorigin>⟦ld⟧<script>window.__bspAds=[];var loadTS=performance.now();</script><style>.PageList-items{display:grid}.onetrust-banner{position:fixed}</style></head>
<body class="Page-body"><svg xmlns="http://www.w3.org/2000/svg" style="display:none" id="iconsMap"><symbol id="facebook-icon" viewBox="0 0 29 28"><path d="M29 14.1C29 6.3"></path></symbol></svg><div id="onetrust-consent-sdk"><div class="onetrust-banner" role="alertdialog" aria-label="Privacy"><h2>We care about your privacy</h2><p>We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device.</p><button>I Accept</button><button>Show Purposes</button></div></div>
<bsp-header class="Page-header"><div class="Page-header-bar"><a href="/" aria-label="home page"><img alt="APX Logo"></a><a class="Page-header-donate" href="https://give.apxnews.example">Donate</a></div><nav class="Page-header-navigation"><ul><li class="NavigationItem"><a href="/world-news">World</a><ul><li><a href="/hub/asia-pacific">Asia Pacific</a></li><li><a href="/hub/africa">Africa</a></li></ul></li><li><a href="/us-news">U.S.</a></li><li><a href="/climate-and-environment">Climate</a></li><li><a href="/oddities">Oddities</a></li></ul></nav></bsp-header>
<main class="Page-main"><div class="Page-above"><h1 class="Page-title">Wildfires</h1><div class="Page-actions"><button>Follow</button></div></div>
<div class="PageListStandardE" data-module><div class="PageListStandardE-leadPromo"><div class="PagePromo" data-gtm-topic="Wildfires"><div class="PagePromo-media"><a class="Link" aria-label="⟦lt⟧" href="⟦lu⟧"><picture data-crop="medium-3x2"><source type="image/webp" width="767" srcset="https://dims.apxnews.example/a.webp 1x"><img class="Image" alt="Firefighters walk a ridge" width="767"></picture></a></div><div class="PagePromo-content"><bsp-custom-headline custom-headline="div"><div class="PagePromo-title"><a class="Link" href="⟦lu⟧"><span class="PagePromoContentIcons-text">⟦lt⟧</span></a></div></bsp-custom-headline><div class="PagePromo-description"><a class="Link" href="⟦lu⟧"><span class="PagePromoContentIcons-text">Firefighters have carved lines around more than a third of the largest blaze in the region, and some people are being allowed to go home.</span></a></div><div class="PagePromo-byline"><span class="PagePromo-date"><bsp-timestamp data-timestamp="1722961800000"></bsp-timestamp></span></div></div></div></div><ul class="PageListStandardE-items-secondary">⟦dossier⟧</ul></div>
<div class="Advertisement"><div class="Advertisement-label">ADVERTISEMENT</div></div>
<bsp-list-loadmore class="PageListStandardB"><div class="PageList-items">⟦cards⟧</div></bsp-list-loadmore>
<div class="PageList-header"><div class="PageList-header-title">More Wildfires news</div></div><div class="PageListRightRailA"><div class="PageList-items-stream">⟦stream⟧</div><div class="Pagination"><a href="?p=2">Load More</a></div></div>
<aside class="Page-aside"><div class="EmailSubscribe"><h3>Climate Watch</h3><p>Sign up for a weekly look at how we live with a warming world.</p><button>Sign up</button></div><bsp-most-read><div class="PageList-header-title">Most read</div><ol>⟦read⟧</ol></bsp-most-read><div class="VideoRail" aria-label="Videos"><img alt="" src="/resource/video-strip.svg"><div class="VideoRail-items">⟦videos⟧</div></div><div class="taboola-x"><span>Promoted: Sponsored Content by Tabuola</span><div><a href="https://trc.tabuola.example/a">Dermatologist begs everyone: throw out this cream</a></div></div></aside></main>
<footer class="Page-footer"><div class="Page-footer-about"><p>APX News is an independent global news organization dedicated to factual reporting. Founded in 1911.</p></div><div class="FooterNavigation"><div class="FooterNavigation-title">Company</div><ul><li><a href="/about">About</a></li><li><a href="/careers">Careers</a></li></ul></div><div class="FooterNavigation"><div class="FooterNavigation-title">Legal</div><ul><li><a href="/terms">Terms of Use</a></li><li><a href="/privacy">Privacy Policy</a></li><li><a href="#">Do Not Sell My Personal Information</a></li></ul></div><p>Copyright 2024 APX News. All Rights Reserved.</p></footer></body></html>""",
        lu=lead[0][1], lt=lead[0][0],
        ld=ld([{"@context": "http://schema.org", "@type": "WebPage", "url": url, "description": "Get the latest news on wildfires", "publisher": {"@type": "Organization", "name": "APX News"}}, {"@context": "http://schema.org", "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": n, "url": link[1]} for n, link in enumerate((*lead, *cards), start=1)]}]),
        dossier=_rows(dossier, '<li class="PageListStandardE-items-item"><div class="PagePromo PagePromo--textonly"><h3 class="PagePromo-title"><a class="Link" href="⟦u⟧"><span class="PagePromoContentIcons-text">⟦t⟧</span></a></h3></div></li>'),
        cards=_rows(cards, '<div class="PageList-items-item"><div class="PagePromo"><div class="PagePromo-media"><a class="Link" aria-label="⟦t⟧" href="⟦u⟧"><picture><img class="Image" alt="" loading="lazy"></picture></a></div><div class="PagePromo-content"><div class="PagePromo-category"><a href="/hub/⟦n⟧">⟦k⟧</a></div><h3 class="PagePromo-title"><a class="Link" href="⟦u⟧"><span>⟦t⟧</span></a></h3><bsp-timestamp data-timestamp="17228⟦n⟧"><span>August 5, 2024</span></bsp-timestamp></div></div></div>', k="Business|U.S. News|Climate|Politics|World News|Politics"),
        stream=_rows(stream, '<div class="PageList-items-item"><div class="PagePromo"><h3 class="PagePromo-title"><a class="Link" href="⟦u⟧"><span>⟦t⟧</span></a></h3><div class="PagePromo-description"><a class="Link" href="⟦u⟧"><span>⟦d⟧</span></a></div></div></div>', d="The settlement still needs the approval of a bankruptcy court.|Some pines lived through flames that melted cars nearby.|The label shows a chimney.|The ruling covers 3,400 acres of a national forest.|A warning light came on after the plane had dropped its load."),
        read=_rows(read, '<li><span class="rank">⟦n⟧</span><a class="Link" href="⟦u⟧">⟦t⟧</a></li>'),
        videos=_rows(opinion, '<div class="VideoPromo"><a href="⟦u⟧"><span class="VideoPromo-duration">0:5⟦n⟧</span><div class="VideoPromo-title">⟦t⟧</div></a></div>'),
    )  # fmt: skip
    return Served(html, r, (), (*lead, *dossier, *cards, *stream, *read, *opinion), verdict="headlines", address=url)


@page
def live_page_of_a_broadcaster() -> Served:
    """A stream of posts with their times, a summary in points, other stories inside posts, lists below."""
    site = "https://www.cbn.example"
    url = f"{site}/news/live/uk-politics-62581910"
    title = "Rail strike: Talks resume as union and operators return to the table"
    points = (
        "Talks between the transport union and 14 train companies have resumed at the conciliation service in Alderbridge",
        "About one in five trains is running, and the last services on most lines will leave before 18:30",
        "Ministers say that an offer of 5% is final, but the union calls it a pay cut",
    )
    posts = (
        ("16:42", "Thanks for joining us", ("We're closing our live coverage now. The talks are expected to go on into the evening, and trains will start later than usual on Friday morning.",), "Fiona Carbury"),
        ("15:58", "Union: 'We have moved, now it is their turn'", ("Coming out of the building for a few minutes, the union's general secretary Des Malloy says there has been \"a serious conversation for the first time in weeks\".", "\"We have moved, now it is their turn,\" he tells reporters. He would not be drawn on whether next Tuesday's strike could be called off."), ""),
        ("14:20", "The commuter who cycled 38 miles", ("Priyanka Dole, a dental nurse, set off from Wexcombe at four in the morning to be at her surgery in the capital for nine.", "\"My legs are jelly and my first patient was late,\" she says. \"He'd been waiting for a train.\""), "Tom Ashgrove"),
        ("12:05", "How much do train drivers and guards earn?", ("The figures depend on whom you ask. The statistics office puts median pay for drivers at £59,000 a year and for guards at £33,000.", "The union points out that cleaners and catering staff, who are also on strike, earn less than £23,000."), ""),
        ("10:31", "Empty platforms at Alderbridge Central", ("At what is normally the busiest hour of the day there are more pigeons than passengers here. One coffee stall out of nine has opened.", "Its owner, Ljubo, has sold six cups since seven o'clock and given away four."), "Tom Ashgrove"),
        ("08:00", "Good morning", ("Welcome to our live coverage of the third national rail strike this summer. More than 40,000 workers have walked out for 24 hours.", "We'll bring you the latest from stations around the country and from the talks, which are due to start again at 11:00."), "Fiona Carbury"),
    )  # fmt: skip
    within = _at(site, "/news/business-{n}", "Why are rail workers striking?", "What are my rights if my train is cancelled?")
    top = _at(
        site,
        "/news/uk-{n}",
        "Reservoir levels fall to lowest since 1976",
        "Boy, 9, saves grandfather with lesson from school",
        "Energy cap forecast rises again",
    )
    feat = _at(
        site,
        "/news/world-{n}",
        "The town where nobody locks the door",
        "Inside the last typewriter workshop",
        "Why are so many people learning Welsh?",
        "A divided island votes",
    )
    read = _at(
        site,
        "/news/entertainment-{n}",
        "Singer cancels tour over lost voice",
        "Baker crowned after custard drama",
        "Soap star to leave after 31 years",
        "Festival fields turn to dust",
    )
    r = _report("en", "2022-08-18", "", title, "", [*points, *(line for _, head, text, _ in posts for line in (head, *text))])

    def related(link: Link) -> str:
        return f'<div class="lx-stream-related-story"><a class="qa-story-cta-link lx-stream-related-story--cta" href="{path(link[1])}"><span class="lx-stream-related-story--cta-text">{e(link[0])}</span></a></div>'

    stream = "".join(
        fill(
            '<li class="lx-stream__post-container placeholder-animation-finished"><article class="qa-post gs-u-pb-alt+ lx-stream-post gs-u-pt-alt+ gs-u-align-left" id="post_62fe⟦n⟧" tabindex="-1"><header class="lx-stream-post__header-container gs-o-media"><div class="gs-o-media__img"><time class="lx-stream-post__meta-time gs-u-align-middle gs-u-display-inline-block gs-u-mr0@m gs-u-mr gel-long-primer"><span class="gs-u-vh qa-visually-hidden-meta">Posted at </span><span aria-hidden="true" class="gs-u-vh@m qa-post-time gs-u-mr">⟦at⟧</span></time></div><h3 class="lx-stream-post__header-title gel-great-primer-bold qa-post-title gs-u-mt0 gs-u-mb-"><span class="lx-stream-post__header-text gs-u-align-middle">⟦head⟧</span></h3></header>⟦who⟧<div class="gs-u-mb+ gel-body-copy qa-post-body"><div class="lx-stream-post-body">⟦text⟧⟦rel⟧</div></div><div class="lx-stream-post__share"><button class="ev-button">Share</button><span>View more share options</span><p class="share-title">Share this post</p><a href="#">Copy this link</a></div></article></li>',
            n=str(n), at=at, head=e(head), text=_body([e(line) for line in text]), rel=related(within[0]) if n == 3 else related(within[1]) if n == 2 else "",
            who=f'<div class="lx-contributor"><p class="lx-contributor__name">{who}</p><p class="lx-contributor__role">CBN News reporter</p></div>' if who else "",
        )
        for n, (at, head, text, who) in enumerate(posts)
    )  # fmt: skip
    html = fill(
        """<!doctype html><html class="no-js" lang="en"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>Rail strike: Talks resume as union and operators return to the table - CBN News</title><meta name="description" content="About one in five trains is running on the third national strike day of the summer."><link rel="canonical" href="⟦u⟧"><meta property="og:title" content="⟦t⟧"><meta property="og:type" content="article"><meta property="og:site_name" content="CBN News"><meta property="og:url" content="⟦u⟧"><meta property="article:section" content="UK Politics"><link rel="dns-prefetch" href="//static.cbn.example"><link rel="stylesheet" href="//static.cbn.example/gelstyles/core.css">⟦ld⟧<script>window.orb = {"locale":"en-gb","lang":"en","baseUrl":"https://www.cbn.example"};window.morphMsg='';</script><style>.lx-stream{max-width:44rem}.gs-u-vh{clip:rect(1px,1px,1px,1px);position:absolute!important}</style></head>
<body><header id="orb-banner" role="banner"><div class="orb-nav-blocks"><a href="/">Homepage</a></div><section><div id="cbnprivacy-prompt"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button><a href="/usingthecbn/cookies">No, take me to settings</a></div></section><nav role="navigation" class="orb-nav"><div class="orb-nav-section"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li><li><a href="/sounds">Sounds</a></li></ul></div></nav><div role="search"><form><label for="orb-search-q">Search the CBN</label></form></div></header>
<div id="site-container"><div class="nw-c-nav__wide"><ul class="nw-c-nav__wide-sections"><li><a href="/news"><span>Home</span></a></li><li><a href="/news/cost-of-living"><span>Cost of Living</span></a></li><li><a href="/news/uk"><span>UK</span></a></li><li><a href="/news/world"><span>World</span></a></li></ul></div>
<main role="main" class="lx-page"><div id="lx-event-title"><header class="lx-event-header"><h1 class="lx-c-event-title__text gel-trafalgar-bold">⟦t⟧</h1><div class="lx-c-commentary"><span class="lx-viewers">14,212 viewing this page</span></div></header></div>
<div class="gel-layout"><div class="gel-layout__item gel-2/5@l"><div class="lx-media"><p class="lx-media-asset__guidance">Watch live: Reaction from Alderbridge</p></div><div class="lx-c-session-summary"><h2 class="lx-session-summary__header">Summary</h2><ol class="lx-c-summary-points gel-long-primer">⟦points⟧</ol></div><div class="lx-c-related"><h2 class="lx-related__title">Top stories</h2><ul>⟦top⟧</ul></div></div>
<div class="gel-layout__item gel-3/5@l"><div id="lx-stream" class="lx-stream"><h2 class="lx-stream-header__title">Live Reporting</h2><p class="lx-c-by">Edited by Sandeep Lowrie and Nell Baxter</p><p class="lx-c-times">All times stated are UK</p><div class="lx-stream__nav"><button>Latest</button><span>1 of 4</span></div><ol class="gs-u-m0 gs-u-p0 lx-stream__feed qa-stream">⟦stream⟧</ol><div class="qa-pagination">Page 1 of 4 <a href="/news/live/uk-politics-62581910/page/2">navigate to next page</a></div></div></div></div></main>
<div class="nw-c-features" role="complementary" aria-label="Features and analysis"><div class="gel-layout gel-layout--equal">⟦feat⟧</div></div><div class="nw-c-most-read"><img src="//static.cbn.example/mr.svg" alt=""><div class="gel-layout"><ol class="gel-layout__item">⟦read⟧</ol></div></div></div>
<footer role="contentinfo" id="orb-footer"><div class="orb-footer-lead">Explore the CBN</div><ul class="orb-footer-primary"><li><a href="/news">News</a></li><li><a href="/food">Food</a></li><li><a href="/bitesize">Learning</a></li></ul><small><p><span>Copyright © 2022 CBN.</span> The CBN is not responsible for the content of external sites.</p></small></footer></body></html>""",
        t=e(title), u=url, stream=stream,
        ld=ld({"@context": "http://schema.org", "@type": "LiveBlogPosting", "@id": url, "headline": title, "datePublished": "2022-08-18T08:00:04+01:00", "dateModified": "2022-08-18T16:43:20+01:00", "coverageStartTime": "2022-08-18T07:50:00+01:00", "coverageEndTime": "2022-08-18T16:45:00+01:00", "author": {"@type": "NewsMediaOrganization", "name": "CBN News"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2022-08-18T{at}:00+01:00", "articleBody": " ".join(text)} for at, head, text, _ in posts]}),
        points=_body([e(point) for point in points], '<li class="lx-c-summary-points__item">⟦t⟧</li>'),
        top=_rows(top, '<li class="lx-related__item"><a href="⟦p⟧" class="qa-heading-link"><span>⟦t⟧</span></a><time>⟦c⟧</time></li>', c="2 hours ago|41 minutes ago|5 hours ago"),
        feat=_rows(feat, '<div class="gel-layout__item nw-c-promo gs-c-promo"><div class="gs-c-promo-image"><img alt=""></div><div class="gs-c-promo-body"><a class="gs-c-promo-heading" href="⟦p⟧"><h3 class="gs-c-promo-heading__title gel-pica-bold">⟦t⟧</h3></a><p class="gs-c-promo-summary">⟦c⟧</p></div></div>', c="They say it is not trust, only habit.|Three men keep the keys going.|An old language finds new pupils.|The line on the map runs through a cafe."),
        read=_rows(read, '<li class="gel-layout__item"><span class="gs-o-media__img"><span class="gs-c-promo-rank">⟦n⟧</span></span><div class="gs-o-media__body"><a href="⟦p⟧"><span class="gs-c-promo-heading__title">⟦t⟧</span></a></div></li>'),
    )  # fmt: skip
    return Served(
        html,
        r,
        _lines(e(title), *map(e, points), *(e(line) for _, head, text, _ in posts for line in (head, *text))),
        (*within, *top, *feat, *read),
        verdict="live blog",
        address=url,
    )


@page
def markets_terminal_behind_a_wall() -> Served:
    """The first sentences and a wall, with an offer; lists beside it are open."""
    site = "https://www.bourseline.example"
    url = f"{site}/news/articles/2021-11-23/copper-trader-veldt-seeks-1-8-billion-loan-after-margin-calls"
    title = "Copper Trader Veldt Seeks $1.8 Billion Loan After Margin Calls"
    begun = (
        "Veldt Commodities AG is in talks with a group of banks about a loan of as much as $1.8 billion, according to people familiar with the matter, after a surge in copper forced the trading house to post more collateral.",
        "The Velden-based firm, one of the world's five largest traders of",
    )
    r = _report("en", "2021-11-23", "Archie Kwan", title, "", begun)
    also = _at(
        site,
        "/news/articles/2021-11-22/{s}",
        "Copper Hits Record as Stockpiles Fall to Five Days of Use",
        "Coast Miner Halts Shaft After Tremor",
        "Banks Tighten Terms for Metal Traders",
    )
    most = _at(
        site,
        "/news/articles/2021-11-23/{s}",
        "Fund Manager Who Called the Peak Now Sees a Floor",
        "The $90 Million Parking Spot",
        "Airline Tells Pilots to Taxi on One Engine",
        "Bonus Season Looks Fat. Enjoy It, Says Everyone.",
        "Crypto Exchange Freezes Withdrawals for Third Day",
    )
    opinion = _at(
        site, "/opinion/articles/2021-11-23/{s}", "Central Banks Should Talk Less", "Your Pension Fund Is Not a Venture Capitalist"
    )
    up = _at(site, "/news/articles/2021-11-21/{s}", "Nickel Squeeze Claims a Second Broker")
    html = fill(
        """<!DOCTYPE html><html lang="en" itemscope itemtype="http://schema.org/WebPage" data-view-uid="1" class="no-js"><head><meta charset="utf-8"><title>⟦t⟧ - Bourseline</title><link rel="canonical" href="⟦u⟧"><meta name="parsely-pub-date" content="2021-11-23T08:14:32.114Z"><meta name="parsely-type" content="post"><meta name="parsely-section" content="markets"><meta property="og:type" content="article"><meta property="og:title" content="⟦t⟧"><meta property="og:site_name" content="Bourseline.example"><meta property="og:description" content="Veldt Commodities AG is in talks with a group of banks about a loan of as much as $1.8 billion"><meta name="iso-8601-publish-date" content="2021-11-23T08:14:32.114Z"><link rel="preload" href="https://assets.bln.example/s4/fence/fence-58.js" as="script">⟦ld⟧<script data-component-props="FeatureBarkerAd" type="application/json">{"position":"barker1"}</script><script>window.__lineboot={"paywall":{"enabled":true,"fence":"metered","threshold":3}};</script><style>.page-ad__container{min-height:250px}.fence-body{position:relative;max-height:180px;overflow:hidden}.fence-body:after{content:"";position:absolute}</style></head>
<body class="no-touch"><div id="navi" class="navi"><div class="navi-bar__links"><a href="/company">Bourseline the Company & Its Products</a><a href="/professional">Terminal Demo Request</a><a href="/live">Live TV</a><a href="/account/signin">Sign In</a><a href="/subscriptions">Subscribe</a></div><nav class="navi-markets"><ul><li><a href="/markets">Markets</a></li><li><a href="/technology">Technology</a></li><li><a href="/wealth">Wealth</a></li><li><a href="/pursuits">Pursuits</a></li></ul></nav></div>
<div class="tout-barker"><p>You're reading your last complimentary article this month.</p></div><main id="content" class="transporter-item current" data-type="article"><article class="noPrint" data-theme="markets"><div class="content-well-v2"><section class="main-column-v2"><div class="eyebrow-v2"><a href="/markets">Markets</a></div><div class="lede-text-v2"><h1 class="lede-text-v2__hed">⟦t⟧</h1><ul class="abstract-v2"></ul><div class="lede-text-v2__meta"><div class="author-v2">By <a rel="author" class="author-v2__byline" href="/authors/AQ/archie-kwan">Archie Kwan</a></div><div class="lede-text-v2__times"><time itemprop="datePublished" class="article-timestamp" datetime="2021-11-23T08:14:32.114Z">November 23, 2021, 8:14 AM UTC</time></div></div><div class="top-social"><a href="#">Share this article</a><span>Follow us @markets</span></div></div>
<div class="body-columns"><div class="body-copy-v2 fence-body" data-fence="true">⟦begun⟧</div>
<div class="fence-wall paywall-inline-tout" id="paywall" role="dialog" aria-label="Subscribe to continue"><h2 class="tout__headline">To continue reading this article you must be a Bourseline subscriber.</h2><p class="tout__sub">Get unlimited access for $1.99 a month for the first three months. Cancel anytime.</p><a class="tout__cta" href="/subscriptions?in_source=paywall">Subscribe Now</a><p>Already a subscriber or Anywhere client? <a href="/account/signin">Sign in</a></p><ul><li>Data and charts on 40,000 securities</li><li>The daily newsletter of our editors</li></ul></div>
<div class="terminal-tout"><p>Before it's here, it's on the Bourseline Terminal.</p><a href="/professional">Learn more</a></div></div></section><aside class="right-rail-v2"><div class="page-ad__container"><span>Advertisement</span></div><section class="most-read-v2"><h3 class="most-read-v2__title">Most Read</h3><ol>⟦most⟧</ol></section><section class="op-rail"><a href="/opinion"><svg viewBox="0 0 88 12"><path d="M3 3"></path></svg></a>⟦opinion⟧</section></aside></div></article><section class="recirc-v2" data-component="recirc"><div class="recirc-grid">⟦also⟧</div></section><div class="up-next"><span class="up-next__label">Up Next</span><a class="up-next__hed" href="⟦uu⟧">⟦ut⟧</a></div></main>
<footer class="global-footer"><div class="global-footer__links"><ul><li><a href="/tos">Terms of Service</a></li><li><a href="/notices/trademarks">Trademarks</a></li></ul><ul><li><a href="/careers">Careers</a></li><li><a href="/feedback">Feedback</a></li></ul></div><div>©2021 Bourseline L.P. All Rights Reserved</div></footer></body></html>""",
        t=e(title), u=url, uu=up[0][1], ut=e(up[0][0]),
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "url": url, "datePublished": "2021-11-23T08:14:32.114Z", "dateModified": "2021-11-23T08:14:32.114Z", "author": [{"@type": "Person", "name": "Archie Kwan"}], "publisher": {"@type": "Organization", "name": "Bourseline"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".body-copy-v2"}}),
        begun=fill("<p>⟦a⟧</p><p>⟦b⟧…</p>", a=e(begun[0]), b=e(begun[1])),
        most=_rows(most, '<li class="most-read-v2__item"><div class="most-read-v2__n">⟦n⟧</div><a class="most-read-v2__hed" href="⟦p⟧">⟦t⟧</a></li>'),
        opinion=_rows(opinion, '<div class="op-item"><div class="op-by">⟦c⟧</div><a href="⟦p⟧" class="op-hed">⟦t⟧</a></div>', c="Miriam Stolz|Gideon Parr"),
        also=_rows(also, '<article class="story-package-module__story"><a href="⟦p⟧" class="story-img"><img alt="" data-native-src="https://assets.bln.example/⟦n⟧.jpg"></a><div class="story-eyebrow">⟦c⟧</div><h3 class="story-hed"><a href="⟦p⟧">⟦t⟧</a></h3></article>', c="Commodities|Mining|Finance"),
    )  # fmt: skip
    return Served(html, r, (), (*most, *opinion, *also, *up), verdict="paywall", address=url)


@page
def quotidien_du_soir_avec_renvois() -> Served:
    """Pointers to other articles between paragraphs, a newsletter, four sections below, one of them a table."""
    site = "https://www.lecourrierdusoir.example"
    url = f"{site}/planete/article/2021/05/27/a-montreval-les-bergers-et-les-loups-signent-une-treve_6081742_3244.html"
    title = "A Montreval, les bergers et les loups signent une trêve"
    lead = "Dans cette vallée alpine, les attaques de troupeaux ont été divisées par quatre en trois ans. Chiens, clôtures et veilleurs payés par la commune y sont pour beaucoup, l’argent aussi."
    body = (
        "Le chien s’appelle Baron, pèse soixante-huit kilos et n’aime pas les journalistes. Couché en travers du sentier, il laisse passer les brebis, les enfants et le facteur, mais gronde dès qu’un inconnu s’approche du parc. « Il fait son métier », s’excuse Lucienne Barral, 54 ans, bergère à Montreval depuis l’âge de vingt ans.",
        "Son métier, en effet, a changé. En 2018, la vallée avait perdu 412 brebis, et deux éleveurs avaient mis la clé sous la porte. L’an dernier, les services de l’Etat n’ont recensé que 97 bêtes tuées, alors même que le nombre de loups, lui, est passé de onze à seize.",
        "Pour expliquer ce paradoxe, chacun a sa version. La préfecture met en avant <a href=\"/loup/\" data-link-tracking=\"semantic\">les tirs de défense</a>, les associations les chiens de protection. Le maire, Gérard Pontillac, ancien facteur et sans étiquette, préfère parler de « la patience des gens d’ici ».",
        "# Des veilleurs payés au mois",
        "C’est lui qui, à l’automne 2018, a proposé que la commune embauche quatre veilleurs de nuit. L’idée avait fait rire. Deux étudiants, une ancienne infirmière et un charpentier au chômage dorment depuis, de mai à octobre, dans des cabanes de bois hissées à 2 000 mètres d’altitude.",
        "« La première semaine, j’ai entendu des loups toutes les nuits et je n’ai pas fermé l’œil. Maintenant je les reconnais à la voix », raconte Maëlle Ferrand, 23 ans, qui prépare une licence de philosophie. En trois saisons, elle a effarouché la meute vingt-sept fois, avec une lampe, un sifflet et, les grands soirs, une casserole.",
        "Le dispositif coûte 86 000 euros par an. Le département en paie la moitié, un fonds européen un tiers, et la commune le reste. « C’est le prix d’un rond-point, en moins laid », résume M. Pontillac.",
        "# « On nous demande d’aimer ce qui nous ruine »",
        "Tous ne désarment pas. Au col des Aigrettes, Robert Vaucanson a perdu neuf agneaux en une seule nuit, le 11 mai. Il n’a pas pris de chien, parce que les randonneurs s’en plaignent, et les clôtures ne tiennent pas dans la pierraille.",
        "« On nous demande d’aimer ce qui nous ruine, lâche-t-il. Je ne veux pas la mort du loup. Je veux qu’on m’explique qui vient ramasser, le matin. » Il a reçu 1 900 euros d’indemnités, six mois après.",
        "Les chercheurs de l’Institut de la montagne, qui suivent la vallée depuis dix ans, se gardent de conclure. Les loups apprennent, rappelle la biologiste Inès Cabanel. Ils pourraient, un jour, apprendre aussi le bruit des casseroles.",
        "En attendant, la commune voisine de Lauzières a voté, lundi, le recrutement de deux veilleurs. Et Baron, lui, a eu des petits.",
    )  # fmt: skip
    lire = _at(
        site,
        "/planete/article/2021/05/{s}_{n}_3244.html",
        "Loup : un plan contesté avant même d’être publié",
        "Dans le Jura, le lynx divise aussi les chasseurs",
    )
    rubrique = _at(
        site,
        "/planete/article/2021/05/27/{s}_{n}_3244.html",
        "Canicule marine : les pêcheurs de Port-Elven inquiets",
        "Le Sénat rétablit la consigne sur les bouteilles",
        "Une forêt privée rouverte au public par la justice",
    )
    lus = _at(
        site,
        "/societe/article/2021/05/26/{s}_{n}_3224.html",
        "Baccalauréat : ce qui change pour le grand oral",
        "L’énigme du testament de Belcastel",
        "Terrasses : le retour discret des cendriers",
        "Comment la sieste est entrée au bureau",
        "Logement : la fin annoncée des passoires thermiques",
    )
    tribune = _at(
        site,
        "/idees/article/2021/05/27/{s}_{n}_3232.html",
        "« La montagne n’est pas un musée, ni un parking »",
        "« Il faut juger les promesses climatiques, pas les applaudir »",
    )
    magazine = _at(
        site,
        "/m-perso/article/2021/05/25/{s}_{n}_4497.html",
        "Le gratin de blettes qui réconcilie avec les blettes",
        "Trois jours à pied sur l’ancienne voie du sel",
    )
    r = _report("fr", "2021-05-27", "Camille Astruc", title, lead, body)
    para, sub = '<p class="article__paragraph ">⟦t⟧</p>', '<h2 class="article__sub-title">⟦t⟧</h2>'
    catcher = '<section class="catcher catcher--single"><p><span class="catcher__label">⟦k⟧</span> <a href="⟦u⟧" class="js-article-read-also" title="⟦t⟧"><span class="catcher__title">⟦t⟧</span></a></p></section>'
    html = fill(
        """<!DOCTYPE html><html lang="fr" class="no-js"><head><title>⟦t⟧</title><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="description" content="⟦lead⟧"><meta property="og:site_name" content="Le Courrier du soir.example"><meta property="og:title" content="⟦t⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:type" content="article"><meta property="og:url" content="⟦u⟧"><meta property="og:article:published_time" content="2021-05-27T05:12:08+00:00"><meta property="og:article:section" content="Planète"><meta property="og:article:author" content="Camille Astruc"><meta property="og:article:content_tier" content="free"><link rel="canonical" href="⟦u⟧"><link rel="alternate" type="application/rss+xml" href="/rss/une.xml"><link rel="preload" href="/dist/assets/fonts/marr-sans.woff2" as="font" crossorigin="anonymous">⟦ld⟧<script>var lcs={"context":{"article":{"id":3275012,"nature":"reportage","restrict":0},"features":{"outbrain":true}}};lcs.cmp={"consented":false};</script><style>.article__paragraph{font-family:"The Antiqua B",serif;font-size:1.125rem}@media print{.catcher{display:none}}</style></head>
<body id="js-body" class="page-template"><div id="js-body-overlay"></div><div class="gdpr-lcs-wall" role="dialog"><h2>Vos choix concernant les cookies</h2><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l’audience et vous proposer des publicités adaptées.</p><button class="gdpr-lcs-button">Accepter</button><a href="/gdpr">Paramétrer les cookies</a></div>
<header id="Header" class="header header--site"><a class="logo" href="/">Le Courrier du soir</a><a class="header__connect" href="https://secure.lecourrierdusoir.example/sfuser/connexion">Se connecter</a><a href="https://abo.lecourrierdusoir.example">S’abonner</a><nav id="nav-markup"><ul class="Nav__items"><li><a href="/actualite-en-continu/">En continu</a></li><li><a href="/international/">International</a></li><li><a href="/planete/">Planète</a></li><li><a href="/sport/">Sport</a></li><li><a href="/idees/">Débats</a></li></ul></nav></header>
<main class="zone zone--article" id="habillagepub"><div class="dfp-slot dfp__inread"><span>Publicité</span></div><section class="zone zone--article"><section class="article article--single article--iso article--content"><header class="article__header article__header--iso"><ul class="breadcrumb"><li class="breadcrumb__parent old__breadcrumb-parent"><a href="/planete/">Planète</a></li><li><a href="/biodiversite/">Biodiversité</a></li></ul><h1 class="article__title">⟦t⟧</h1><p class="article__desc">⟦lead⟧</p><section class="article__metadata"><span class="meta__authors">Par <span class="meta__author"><a class="article__author-link" href="/signataires/camille-astruc/">Camille Astruc</a><span> (Montreval, envoyée spéciale)</span></span></span><span class="meta__date meta__date--header">Publié le 27 mai 2021 à 07h12 - Mis à jour le 27 mai 2021 à 11h40</span><p class="meta__reading-time"><span class="icon__clock"></span>Temps de Lecture 4 min.</p></section><section class="article__actions"><ul><li><a class="meta__social-favorite" href="#">Ajouter à vos sélections</a></li><li><a href="#">Partager sur Facebook</a></li><li><a href="#">Envoyer par e-mail</a></li></ul></section></header>
<section class="article__wrapper article__wrapper--premium"><article class="article__content old__article-content-single"><figure class="article__media"><picture><source srcset="https://img.courrier.example/2021/05/26/664/0/baron.jpg 1x, https://img.courrier.example/1328.jpg 2x"><img alt="Lucienne Barral et son chien Baron" src="https://img.courrier.example/2021/05/26/664/0/baron.jpg"></picture><figcaption class="article__legend" aria-hidden="true">Lucienne Barral et Baron, sur l’alpage de Montreval, le 20 mai. <span class="article__credit" aria-hidden="true">HUGO SERVAN POUR « LE COURRIER DU SOIR »</span></figcaption></figure>
⟦first⟧⟦lire1⟧⟦second⟧<div class="inread js-services-inread"><section class="services services--newsletter"><h4>« Chaleur humaine »</h4><p>Comment faire face au défi climatique ? Chaque mardi, nos réponses.</p><a href="/newsletters/chaleur/">S’inscrire</a></section></div>⟦third⟧⟦lire2⟧⟦fourth⟧
<section class="author author--article"><p><span class="author__name">Camille Astruc</span></p><p class="author__place">Montreval, envoyée spéciale</p></section></article><section class="article__reactions"><h4 class="article__reactions-title">Contribuer</h4><a href="#contrib">Voir les 38 contributions</a></section></section></section>
<aside class="aside__iso old__aside"><section class="aside__content"><h3 class="aside__title">Les plus lus</h3><ol class="list-most-read">⟦lus⟧</ol></section><section class="partner-services"><h4>Services</h4><ul><li><a href="https://jardinage.courrier.example">Gestion de patrimoine</a></li><li><a href="https://mots.courrier.example">Mots croisés du jour</a></li></ul></section></aside></section>
<section class="friend old__friend"><div class="friend__header"><a class="friend__title" href="/planete/">Dans la rubrique Planète</a></div><div class="friend__river">⟦rubrique⟧</div></section><section class="friend friend--opinion" aria-label="Débats"><div class="river">⟦tribune⟧</div></section><section class="friend friend--m"><a href="/m-le-mag/"><img src="/dist/assets/img/m-perso.svg" alt=""></a><table class="m-grid"><tr>⟦magazine⟧</tr></table></section></main>
<footer id="footer" class="footer"><section class="footer__links"><h5>Rubriques</h5><ul><li><a href="/">Actualités en direct</a></li><li><a href="/politique/">Politique</a></li></ul></section><section class="footer__links"><h5>Services</h5><ul><li><a href="/guides-d-achat/">Guides d’achat</a></li><li><a href="/memorable/">Culture générale</a></li></ul></section><section><h5>Suivez-nous</h5><ul><li><a href="#">Facebook</a></li></ul></section><ul><li><a href="/mentions-legales/">Mentions légales</a></li><li><a href="/politique-de-confidentialite/">Politique de confidentialité</a></li></ul></footer></body></html>""",
        t=e(title), lead=e(lead), u=url,
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "dateCreated": "2021-05-27T07:12:08+02:00", "datePublished": "2021-05-27T07:12:08+02:00", "dateModified": "2021-05-27T11:40:00+02:00", "description": lead, "author": {"@type": "Person", "name": "Camille Astruc"}, "publisher": {"@type": "NewsMediaOrganization", "name": "Le Courrier du soir"}, "isAccessibleForFree": True}),
        first=_body(body[:3], para, sub), second=_body(body[3:6], para, sub), third=_body(body[6:10], para, sub), fourth=_body(body[10:], para, sub),
        lire1=_rows(lire[:1], catcher, k="Lire aussi"), lire2=_rows(lire[1:], catcher, k="Lire l’enquête :"),
        lus=_rows(lus, '<li><span class="num">⟦n⟧</span><a href="⟦u⟧">⟦t⟧</a></li>'),
        rubrique=_rows(rubrique, '<div class="thread river__teaser-line"><a href="⟦u⟧" class="teaser__link"><picture class="teaser__media"><img alt=""></picture><h3 class="teaser__title">⟦t⟧</h3></a><span class="meta__date">Publié aujourd’hui à 1⟦n⟧h05</span></div>'),
        tribune=_rows(tribune, '<section class="teaser teaser--opinion"><a href="⟦u⟧"><span class="teaser__kicker">Tribune</span><h3 class="teaser__title">⟦t⟧</h3></a><p class="teaser__author">⟦c⟧</p></section>', c="Collectif|Rosalie Thévenin"),
        magazine=_rows(magazine, '<td><a href="⟦u⟧"><img alt=""></a><p class="m-grid__t"><a href="⟦u⟧">⟦t⟧</a></p></td>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*lire, *lus, *rubrique, *tribune, *magazine), address=url)


@page
def nachrichtenmagazin_mit_nutzklassen() -> Served:
    """A class for each property, the kicker inside the heading, the time in the head, an article in the middle of the text."""
    site = "https://www.derrundblick.example"
    url = f"{site}/wirtschaft/soziales/tarifstreit-in-den-kliniken-warum-die-naechte-in-osterfelde-teurer-werden-a-4d1f0c1b-0002-0001-0000-000173954002"
    title = "Warum die Nächte in Osterfelde teurer werden"
    lead = "Nach elf Wochen Streit haben sich die Kliniken und die Pflegekräfte geeinigt: Wer nachts arbeitet, bekommt künftig mehr Geld und mehr Schlaf. Bezahlen sollen das am Ende die Kassen. Die wollen nicht."
    body = (
        "Um 3.40 Uhr, sagt Birte Haverkamp, sei die Nacht am längsten. Die Medikamente sind verteilt, die Klingeln schweigen, und der Körper will nur noch eines. Seit 19 Jahren arbeitet die Krankenschwester auf der Intensivstation in Osterfelde, zwölf Nächte im Monat.",
        "Künftig werden es höchstens acht sein. So steht es in dem Tarifvertrag, auf den sich die Landeskliniken und die Gewerkschaft Pflege am frühen Donnerstagmorgen geeinigt haben. Der Zuschlag für Nachtarbeit steigt von 15 auf 28 Prozent, nach jeweils vier Nachtschichten folgen zwei freie Tage.",
        "»Das ist kein Geschenk«, sagt Verhandlungsführer Enno Brockhaus. »Das ist der Preis dafür, dass nachts überhaupt noch jemand da ist.« In den elf Kliniken des Landes sind 640 von 4.100 Stellen in der Pflege unbesetzt.",
        "# Die Rechnung",
        "Die Einigung kostet nach Angaben des Klinikverbands 31 Millionen Euro im Jahr. Zwei Drittel davon will er über höhere Pflegebudgets von den Krankenkassen zurückholen. Deren Spitzenverband lehnt das ab: Der Zuschlag sei eine freiwillige Leistung, die Budgets für 2020 seien verhandelt.",
        "»Wir können nicht jeden Kompromiss bezahlen, den andere schließen«, sagt Kassenvorständin Doreen Paulick. Sie kündigte an, das Schiedsamt anzurufen. Dessen Entscheidung wird nicht vor Herbst erwartet.",
        "Für die Häuser ist das heikel. Sechs der elf Kliniken schreiben Verluste, in Wendischau muss die Geburtshilfe im Juli schließen. Landesgesundheitsminister Jost Regener (parteilos) schloss am Mittag aus, dass das Land einspringt.",
        "# Was die Forschung sagt",
        "Dass weniger Nachtschichten auch den Patienten nützen, gilt als gut belegt. Die Arbeitsmedizinerin Selma Aydin hat für eine <a href=\"https://www.uni-gersdorf.example/studie\" class=\"text-black font-bold border-b border-shade-light hover:border-black\" target=\"_blank\" rel=\"noopener noreferrer\">Studie der Universität Gersdorf</a> 70.000 Dienste ausgewertet. Nach der fünften Nacht in Folge stieg die Zahl der Fehler bei Infusionen um ein Fünftel.",
        "»Müdigkeit ist wie Alkohol, nur dass keiner pustet«, sagt Aydin.",
        "Birte Haverkamp will die freien Tage im Garten verbringen. Oder im Bett, das wisse sie noch nicht. Kündigen, sagt sie, wollte sie im März. Das Schreiben liegt noch in der Schublade.",
    )  # fmt: skip
    inside = _at(site, "/wirtschaft/{s}-a-{n}", "So wenig verdienen Pflegekräfte in den ersten Jahren")
    related = _at(
        site,
        "/panorama/{s}-a-{n}",
        "Die Hebamme, die nicht aufgeben will",
        "Ein Tag, drei Notaufnahmen",
        "Klinikchef tritt nach Abrechnungsaffäre zurück",
    )
    seen = _at(
        site,
        "/politik/{s}-a-{n}",
        "Ministerin räumt Fehler bei Maskenkauf ein",
        "Der Bürgermeister und das verschwundene Karussell",
        "Warum der Süden keinen Regen mehr kennt",
        "Streit über Tempolimit spaltet Koalition",
    )
    columns = _at(site, "/kultur/{s}-a-{n}", "Lob der Langeweile", "Bitte nicht nachfragen", "Mein Vater, der Wetterbericht")
    plus = _at(site, "/plus/{s}-a-{n}", "Das Milliardengrab unter dem Bahnhof", "»Ich habe mein Erbe verschenkt«")
    r = _report("de", "2020-06-18", "Marlies Thorwald", title, lead, body)
    para = "<p>⟦t⟧</p>"
    sub = "<h3>⟦t⟧</h3>"
    wrap = '<section class="relative"><div class="clearfix"><div class="RichText RichText--iconLinks lg:mt-32 lg:mb-32 md:mt-32 md:mb-32 sm:mt-24 sm:mb-24 lg:w-8/12 md:w-10/12 lg:mx-auto md:mx-auto lg:px-24 md:px-24 sm:px-16 break-words word-wrap">⟦t⟧</div></div></section>'
    html = fill(
        """<!DOCTYPE html><html lang="de" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"><title>Tarifstreit in den Kliniken: ⟦t⟧ - DER RUNDBLICK</title><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><meta name="description" content="⟦lead⟧"><meta name="robots" content="index,follow,max-image-preview:large,noarchive"><meta name="date" content="2020-06-18T14:05:51+02:00"><meta name="last-modified" content="2020-06-18T16:30:00+02:00"><meta name="news_keywords" content="Wirtschaft, Soziales, Pflege, Tarifverhandlungen"><meta property="og:title" content="Tarifstreit in den Kliniken: ⟦t⟧ - DER RUNDBLICK - Wirtschaft"><meta property="og:type" content="article"><meta property="og:url" content="⟦u⟧"><meta property="og:site_name" content="Der Rundblick"><meta property="og:description" content="⟦lead⟧"><link rel="canonical" href="⟦u⟧"><link rel="amphtml" href="⟦u⟧-amp"><link rel="preload" as="font" type="font/woff2" href="/public/rb/fonts/RundblickSerif4UI-regular.woff2" crossorigin>⟦ld⟧<script>window.emily2=window.emily2||[];window.RB_CONFIG=null;(function(){var c={pageType:"article",paid:false,channel:"wirtschaft"};window.dataLayer=[c];})();</script><script type="application/settings+json" data-settings>{"article":{"id":"4d1f0c1b","length":3810,"paywall":{"active":false}}}</script></head>
<body class="bg-shade-lightest" data-lazyload-settings='{"expand":600}'><div id="sp_message_container_1" role="dialog" aria-label="Einwilligung"><p>Willkommen beim RUNDBLICK. Besuchen Sie uns wie gewohnt mit Werbung und Tracking, indem Sie der Nutzung aller Cookies zustimmen.</p><button>Akzeptieren und weiter</button></div><a href="#Inhalt" class="sr-only">Zum Inhalt springen</a>
<header class="z-50 bg-primary-base" data-area="header"><div class="flex justify-between"><button aria-label="Menü">Menü</button><a href="/" title="DER RUNDBLICK"><svg width="161" height="28" viewBox="0 0 161 28" aria-label="Der Rundblick Logo"><path d="M0 0h4"></path></svg></a><a href="https://abo.derrundblick.example">Abonnement</a><a href="https://gruppenkonto.derrundblick.example">Anmelden</a></div><nav aria-label="Ressorts"><ul class="flex"><li><a href="/schlagzeilen/">Schlagzeilen</a></li><li><a href="/plus/">Plus</a></li><li><a href="/politik/deutschland/">Inland</a></li><li><a href="/wirtschaft/">Wirtschaft</a></li></ul></nav></header>
<main id="Inhalt" class="mx-auto lg:max-w-full" data-area="article"><article class="relative lg:pt-32 md:pt-32 sm:pt-24" aria-label="⟦t⟧" role="article"><header class="relative" data-area="intro"><div class="flex flex-col-reverse"><div class="lg:w-10/12 mx-auto"><h2 class="lg:mt-32 leading-tight text-center"><span class="block text-primary-base font-sansUI text-base lg:text-l mb-4">Tarifstreit in den Kliniken</span><span class="hidden" aria-hidden="true">:</span><span class="font-brandUI lg:text-5xl font-extrabold align-middle">⟦t⟧</span></h2><div class="RichText RichText--sans leading-loose lg:text-xl md:text-xl sm:text-l lg:mt-20 text-center">⟦lead⟧</div><div class="font-sansUI lg:text-base text-shade-dark text-center">Von <a href="/impressum/autor-81ab" class="text-black border-b">Marlies Thorwald</a>, Osterfelde</div><div class="font-sansUI text-s text-center"><time datetime="2020-06-18 14:05:51" class="timeformat">18.06.2020, 14.05 Uhr</time></div></div></div><div data-sara-component="sharing" class="flex justify-center"><ul><li><a href="#" title="Auf Facebook teilen"><svg></svg></a></li><li><a href="#" title="Per E-Mail teilen"><svg></svg></a></li></ul><button title="Artikel merken">Merken</button></div>
<figure class="lg:mt-32" data-component="Image"><div style="max-width:948px"><picture><source data-srcset="https://cdn.rundblick.example/images/4d1f_w948_r1.77.jpg 948w" media="(min-width: 1024px)"><img data-src="https://cdn.rundblick.example/images/4d1f_w948.jpg" title="Pflegekräfte vor dem Klinikum" alt="" loading="lazy"></picture></div><figcaption class="flex-grow-0 flex-shrink-0"><div><p>Pflegekräfte vor dem Klinikum Osterfelde, Ende Mai</p><span class="block mt-8">Foto: Knut Elsner / Bildwerk</span></div></figcaption></figure></header>
<div class="relative" data-area="body">⟦first⟧<div class="my-24" data-area="contentbox"><div class="bg-shade-lightest"><div class="w-full" data-component="Ad"><span class="text-xs uppercase">Anzeige</span></div></div></div><section class="lg:w-8/12 mx-auto" data-area="related_articles"><header class="text-s font-bold">Mehr zum Thema</header><article aria-label="⟦it⟧"><a href="⟦iu⟧" title="⟦it⟧" class="flex"><figure><img alt="" loading="lazy"></figure><span class="flex-col"><span class="block text-primary-base">Gehälter</span><span class="hidden">:</span><span class="block font-bold">⟦it⟧</span><span class="text-shade-dark">Von Niklas Obermeyer</span></span></a></article></section>⟦second⟧<div class="lg:w-8/12 mx-auto" data-newsletter><p class="font-bold">Die Lage am Abend</p><p>Das Wichtigste vom Tag, täglich um 18 Uhr in Ihrem Postfach.</p><a href="/newsletter">Jetzt abonnieren</a></div>⟦third⟧</div>
<div class="flex justify-center mt-32"><svg width="30" height="30" viewBox="0 0 30 30" title="Icon: Der Rundblick"><path d="M15 0C6 0"></path></svg></div></article>
<section class="lg:w-8/12" data-area="related"><ul class="divide-y">⟦related⟧</ul></section><section data-area="block>topic"><header><h2>Kolumnen</h2></header><div class="swiffyslider">⟦columns⟧</div></section><section data-area="plus" aria-label="Nur für Abonnenten"><svg viewBox="0 0 40 40"><path d="M20 4v32"></path></svg><div class="grid">⟦plus⟧</div></section><section data-area="article-teaser-list" class="bg-white"><header class="font-bold text-xl">Meistgelesene Artikel</header><ol>⟦seen⟧</ol></section></main>
<footer data-area="footer" class="bg-black"><nav><h3>Serviceangebote von Partnern</h3><ul><li><a href="https://gutscheine.derrundblick.example">Gutscheine</a></li><li><a href="/services/bussgeldrechner">Bußgeldrechner</a></li><li><a href="/services/brutto-netto">Brutto-Netto-Rechner</a></li></ul></nav><nav><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/kontakt">Kontakt</a></li></ul></nav></footer></body></html>""",
        t=e(title), lead=e(lead), u=url, iu=inside[0][1], it=e(inside[0][0]),
        ld=ld([{"@context": "https://schema.org", "@type": "NewsArticle", "url": url, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "isAccessibleForFree": True, "datePublished": "2020-06-18T14:05:51+02:00", "dateCreated": "2020-06-18T14:05:51+02:00", "dateModified": "2020-06-18T16:30:00+02:00", "headline": title, "alternativeHeadline": f"Tarifstreit in den Kliniken: {title}", "description": lead, "author": [{"@type": "Person", "name": "Marlies Thorwald"}], "publisher": {"@type": "Organization", "name": "DER RUNDBLICK"}}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": f"{site}/wirtschaft/", "name": "Wirtschaft"}}]}]),
        first=fill(wrap, t=_body(body[:3], para, sub)), second=fill(wrap, t=_body(body[3:7], para, sub)), third=fill(wrap, t=_body(body[7:], para, sub)),
        related=_rows(related, '<li><article aria-label="⟦t⟧"><a href="⟦u⟧" title="⟦t⟧"><span class="block text-primary-base">⟦k⟧</span><span class="hidden">:</span><span class="font-bold">⟦t⟧</span></a></article></li>', k="Geburtshilfe|Reportage|Bilanzen"),
        columns=_rows(columns, '<article class="w-1/3"><header><a href="⟦u⟧"><span class="block text-s">Eine Kolumne von ⟦c⟧</span><h3 class="font-brandUI">⟦t⟧</h3></a></header></article>', c="Annegret Loos|Piet Wessels|Jule Amann"),
        plus=_rows(plus, '<article class="p-8"><a href="⟦u⟧"><div><img alt="" loading="lazy"></div><div class="font-extrabold">⟦t⟧</div><footer class="text-s"><time>⟦n⟧7. Juni, 06.00 Uhr</time></footer></a></article>'),
        seen=_rows(seen, '<li class="flex"><span class="text-primary-base">⟦n⟧</span><a href="⟦u⟧">⟦t⟧</a></li>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*inside, *related, *columns, *plus, *seen), address=url)


@page
def diario_con_sumarios() -> Served:
    """Boxes between paragraphs, one with links and one with a post, related articles as a list of terms, opinion with names."""
    site = "https://politica.lagacetadevaldemar.example"
    url = f"{site}/sociedad/2017/03/22/actualidad/1490181264_882041.html"
    title = "El pueblo que cerró su semáforo"
    lead = "Un experimento sin señales ni pasos de cebra en Villarejo de la Sal reduce los accidentes a la mitad y enfrenta a comerciantes y conductores"
    body = (
        "El último semáforo de Villarejo de la Sal se apagó el 1 de marzo de 2016, a las doce del mediodía, con banda de música. Un año después, el Ayuntamiento ha presentado las cuentas: nueve accidentes con heridos frente a los 21 del ejercicio anterior, y ninguno grave.",
        "“Cuando nadie sabe quién pasa primero, todo el mundo mira”, resume la concejala de Movilidad, Remedios Iturbe, que copió la idea de una ciudad nórdica que visitó en viaje de novios. El casco antiguo perdió señales, bordillos y pasos de cebra. Los coches, las bicicletas y los peatones comparten desde entonces el mismo empedrado, a un máximo de 20 kilómetros por hora.",
        "La medida costó 310.000 euros, la mayor parte en adoquines. El municipio, de 14.600 habitantes, calcula que ahorra 48.000 al año en mantenimiento y electricidad.",
        "# La queja de los comercios",
        "No todos aplauden. La asociación de comerciantes de la calle Mayor sostiene que las ventas han caído un 12% porque los clientes de los pueblos vecinos prefieren no cruzar el centro. “Aquí venía gente que aparcaba en la puerta y se llevaba un colchón”, lamenta su presidente, Fermín Lasarte. “El colchón no cabe en la bicicleta”.",
        "Los datos de la Cámara de Comercio son menos rotundos: cerraron siete locales, pero abrieron diez. Entre los nuevos hay tres cafeterías y una tienda de colchones.",
        "Tampoco convence a la organización de ciegos, que exige guías en el pavimento. El Ayuntamiento ha prometido instalarlas antes del verano en las cuatro plazas principales.",
        "# Un modelo con límites",
        "El ingeniero de tráfico Blas Quintanar, de la Universidad de Torrelaya, pide prudencia. “Funciona con menos de 9.000 vehículos al día. Por encima, la cortesía se acaba”, advierte. Su equipo ha grabado 400 horas en el cruce de la farmacia: el 83% de los conductores cede el paso aunque nadie se lo pida.",
        "La alcaldesa quiere extender el plan al barrio de la Estación, por el que pasan 11.000 coches. La oposición ha pedido un referéndum.",
        "El semáforo, mientras tanto, luce en el museo local, entre un trillo y una prensa de aceite. Los sábados lo encienden para los niños. Siempre está en verde.",
    )  # fmt: skip
    info = _at(
        site,
        "/sociedad/2017/03/{n}/actualidad/{s}.html",
        "Las ciudades que ganan la calle al coche",
        "El Congreso debate bajar el límite a 30",
    )
    visto = _at(
        site,
        "/economia/2017/03/21/actualidad/{n}_{s}.html",
        "Hacienda enviará los borradores una semana antes",
        "El atraco más lento de la historia",
        "Muere a los 94 años la maestra que enseñó a leer a tres generaciones",
        "Qué pasa si no renuevas el carné",
        "La lluvia obliga a suspender las fallas de Almodra",
    )
    rel = _at(
        site,
        "/ccaa/2017/03/20/valdemar/{n}_{s}.html",
        "Diez mil firmas contra el tranvía",
        "Un puente peatonal divide a dos barrios",
        "El taxi rural se paga con vales",
    )
    opin = _at(site, "/gaceta/2017/03/21/opinion/{n}_{s}.html", "El arte de ceder el paso", "Adoquines y votos", "Contra la prisa")
    video = _at(site, "/sociedad/2017/03/19/videos/{n}_{s}.html", "Así se cruza una calle sin señales")
    r = _report("es", "2017-03-22", "Nuria Castresana", title, lead, body)
    html = fill(
        """<!DOCTYPE html><html lang="es"><head prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#"><title>⟦t⟧ | Sociedad | LA GACETA DE VALDEMAR</title><meta charset="utf-8"/><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta http-equiv="Refresh" content="600"/><meta name="lang" content="es"/><meta name="author" content="Ediciones La Gaceta"/><meta name="description" content="⟦lead⟧"/><meta name="keywords" content="semáforo, tráfico, villarejo de la sal, peatones"/><meta name="DC.date" scheme="W3CDTF" content="2017-03-22"/><meta name="date" scheme="W3CDTF" content="2017-03-22T19:04:31+01:00"/><meta name="DC.date.issued" content="2017-03-22T12:14:24+01:00"/><meta property="og:title" content="⟦t⟧"/><meta property="og:type" content="article"/><meta property="og:url" content="⟦u⟧"/><meta property="og:site_name" content="LA GACETA DE VALDEMAR"/><meta property="article:section" content="Sociedad"/><meta property="article:published_time" content="2017-03-22T12:14:24+01:00"/><meta property="article:modified_time" content="2017-03-22T19:04:31+01:00"/><link rel="canonical" href="⟦u⟧"/><link rel="amphtml" href="⟦u⟧?rel=amp"/><link rel="stylesheet" href="//ep00.gaceta.example/estilos/v2.x/v2.1/base.css"/><script>var EPETconTagger=true;window.DTM={pageInstance:{"page":{"pageName":"gaceta/sociedad","onsiteSearch":""},"articleID":"1490181264_882041","cms":"Escenic"}};</script></head>
<body id="salida_articulo" class="salida_articulo salida_articulo_sociedad"><div id="pub_capa_cookies" class="cookies"><p>Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Si continúa navegando, consideramos que acepta su uso. <a href="/corporativos/cookies">Más información</a></p><a class="cerrar" href="#">Aceptar</a></div><div class="envoltorio_publi"><span class="publi_texto">Publicidad</span></div>
<header class="cabecera" id="cabecera"><div class="cabecera-superior"><ul class="cabecera-ediciones"><li class="active"><a href="/">España</a></li><li><a href="/america">América</a></li></ul><a href="https://suscripciones.gaceta.example">Suscríbete</a><a href="https://usuarios.gaceta.example">Iniciar sesión</a></div><div class="logo-nombre"><a href="/">La Gaceta de Valdemar</a></div><nav class="navegacion"><ul class="navegacion-secciones"><li><a href="/internacional">Internacional</a></li><li><a href="/politica">Política</a></li><li><a href="/economia">Economía</a></li><li><a href="/sociedad">Sociedad</a></li><li><a href="/deportes">Deportes</a></li></ul></nav></header>
<div class="contenedor" id="contenedor"><main class="principal" id="principal"><article class="articulo articulo--primaria" id="articulo" itemscope itemtype="http://schema.org/NewsArticle"><div class="articulo__interior"><header class="articulo-encabezado" id="articulo-encabezado"><div class="articulo-antetitulo"><span class="antetitulo"><a href="/tag/trafico">Movilidad</a></span></div><h1 class="articulo-titulo" id="articulo-titulo" itemprop="headline">⟦t⟧</h1><div class="articulo-subtitulos" id="articulo-subtitulos"><h2 class="articulo-subtitulo" itemprop="alternativeHeadline">⟦lead⟧</h2></div><div class="articulo-compartir"><ul class="compartir"><li><a href="#" title="Facebook"><i></i>Compartir en Facebook</a></li><li><a href="#">Compartir en Twitter</a></li><li><a href="#">Enviar por correo</a></li></ul><a class="comentarios-numero" href="#comentarios">46</a></div></header>
<div class="articulo__contenedor" id="articulo_contenedor"><div class="articulo-apertura"><figure class="foto foto_w980" itemprop="image" itemscope><img src="//ep01.gaceta.example/semaforo_noticia_normal.jpg" alt="Vecinos cruzan la calle Mayor"/><figcaption class="foto-pie"><span class="foto-texto">Vecinos de Villarejo de la Sal cruzan la calle Mayor, este martes.</span> <span class="foto-firma"><span class="foto-autor">Julián Mora</span></span></figcaption></figure></div><div class="articulo-metadatos"><div class="firma"><div class="autor" itemprop="author"><span class="autor-perfil"><img alt="" src="//ep01.gaceta.example/nuria.png"/></span><span class="autor-nombre"><a href="/autor/nuria_castresana/a/">Nuria Castresana</a></span><div class="autor-redes"><a href="https://twitter.example/nuria">Twitter</a></div></div></div><div class="articulo-datos"><span class="articulo-localizacion" itemprop="contentLocation">Villarejo de la Sal</span> <time class="articulo-actualizado" datetime="2017-03-22T19:04:31+01:00"><a href="/tag/fecha/20170322">22 MAR 2017 - 19:04 CET</a></time></div></div>
<div class="articulo-cuerpo" id="cuerpo_noticia" itemprop="articleBody">⟦p1⟧
<section id="sumario_1|apoyos" class="sumario_apoyos izquierda"><a name="sumario_1"></a><div class="sumario__interior"><h3 class="sumario-encabezado"><span class="sumario-titulo">más información</span></h3><div class="sumario-texto"><ul class="sumario-listado">⟦info⟧</ul></div></div></section>
⟦p2⟧<div id="gaceta_gpt-INTEXT" class="publi_intext"><span>Publicidad</span></div>⟦p3⟧
<section id="sumario_2|html" class="sumario_html centro"><a name="sumario_2"></a><div class="sumario__interior"><div class="sumario-texto"><blockquote class="twitter-tweet" data-lang="es"><p lang="es" dir="ltr">Hoy hace un año que apagamos el último. Gracias a todos los que miráis. <a href="https://pic.twitter.example/x1">pic.twitter.example/x1</a></p>— Ayto. Villarejo (@AytoVSal) <a href="https://twitter.example/AytoVSal/status/84">1 de marzo de 2017</a></blockquote></div></div></section>
⟦p4⟧</div><div class="articulo-trust"><a href="/estaticos/trust">Se adhiere a los criterios de transparencia de la Red de Confianza</a></div><div class="articulo-tags"><h3>Archivado en:</h3><ul class="listado"><li><a href="/tag/trafico/a">Tráfico</a></li><li><a href="/tag/seguridad_vial/a">Seguridad vial</a></li><li><a href="/tag/ayuntamientos/a">Ayuntamientos</a></li></ul></div></div></div></article>
<div id="comentarios"><h3>Comentarios</h3><p>Normas: los comentarios ofensivos serán eliminados.</p><button>Mostrar comentarios</button></div><section class="relacionadas"><dl>⟦rel⟧</dl></section></main>
<aside class="lateral"><div class="videonoticia"><span class="video-icono"></span><h3 class="video-titulo"><a href="⟦vu⟧">⟦vt⟧</a></h3></div><section class="lo-mas-visto" id="lo_mas_visto_seccion"><div class="pestanas"><span class="activa">Lo más visto en...</span><a href="#">Sociedad</a><a href="#">Todo</a></div><ol class="lista-visto">⟦visto⟧</ol></section><section class="opinion" aria-label="Opinión"><div class="opinion-cuerpo">⟦opin⟧</div></section><section class="escaparate"><h3>Promociones</h3><p>Cuchillos de chef por solo 9,95 euros cada domingo con el diario.</p></section></aside></div>
<footer class="pie" id="pie"><div class="pie-grupo"><h4>Grupo</h4><ul><li><a href="https://emisora.example">Radio Valdemar</a></li><li><a href="https://libros.example">Editorial Albor</a></li></ul></div><div class="pie-legal"><span>© EDICIONES LA GACETA S.L.</span><a href="/corporativos/contacte">Contacto</a><a href="/estaticos/aviso-legal">Aviso legal</a><a href="/publicidad">Publicidad</a></div></footer></body></html>""",
        t=e(title), lead=e(lead), u=url, vu=video[0][1], vt=e(video[0][0]),
        p1=_body(body[:2]), p2=_body(body[2:5], "<p>⟦t⟧</p>", "<h3>⟦t⟧</h3>"), p3=_body(body[5:7], "<p>⟦t⟧</p>"), p4=_body(body[7:], "<p>⟦t⟧</p>", "<h3>⟦t⟧</h3>"),
        info=_rows(info, '<li class="sumario-item"><a href="⟦u⟧" class="enlace">⟦t⟧</a></li>'),
        rel=_rows(rel, '<dt><a href="⟦u⟧">⟦t⟧</a></dt><dd>⟦c⟧</dd>', c="Los vecinos piden que la línea rodee el parque.|La pasarela uniría dos distritos que llevan años de espaldas.|Cada mayor de 65 años recibe diez trayectos al mes."),
        visto=_rows(visto, '<li class="visto-item"><span class="contador">⟦n⟧</span><a href="⟦u⟧" title="⟦t⟧">⟦t⟧</a></li>'),
        opin=_rows(opin, '<article class="articulo articulo--opinion"><div class="autor-nombre"><a href="/autor/⟦n⟧/a/">⟦c⟧</a></div><h2 class="articulo-titulo"><a href="⟦u⟧">⟦t⟧</a></h2></article>', c="Amparo Lezcano|Editorial|Íñigo Barrena"),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*info, *rel, *video, *visto, *opin), address=url)


@page
def quotidiano_a_capitoli() -> Served:
    """Chapters, the date at the end of the text, a strip labelled by a picture, the most read as a table."""
    site = "https://www.ilmattinolombardo.example"
    url = f"{site}/cronache/18_ottobre_09/biblioteca-notte-pontelago-aperta-studenti-insonni-5f1c2a4e-cb8e-11e8.shtml"
    title = "Pontelago, la biblioteca che non chiude mai: «Di notte arrivano gli insonni»"
    lead = "Aperta ventiquattr’ore su ventiquattro da un anno, è diventata il rifugio di studenti, turnisti e padri con il passeggino. Il Comune raddoppia i fondi, ma i sindacati protestano"
    body = (
        "Alle due e un quarto di notte, nella sala grande della biblioteca Morandini, ci sono quarantuno persone. Diciotto studiano, sei dormono, tre giocano a scacchi senza parlare. Un uomo cammina avanti e indietro tra gli scaffali della narrativa con una bambina di cinque mesi in braccio. «Qui si addormenta», spiega. «A casa no. Credo sia l’odore della carta».",
        "Da un anno la Morandini di Pontelago non chiude mai. Era nata come prova di tre mesi, per gli studenti del politecnico sotto esame. Poi sono arrivati gli altri: infermieri alla fine del turno, panettieri prima di cominciare, pensionati che non prendono sonno. Nelle ore tra mezzanotte e le sei gli ingressi sono stati 61.300.",
        "# Il portiere filosofo",
        "All’ingresso siede Osvaldo Trezzi, 67 anni, ex tranviere. Conosce quasi tutti per nome. «Quelli che studiano diritto chiedono il caffè, quelli che studiano lettere chiedono se sono felice», racconta. In dodici mesi ha chiamato i carabinieri due volte: una per una lite sugli scacchi, una per un cigno entrato dal lago.",
        "I furti sono stati pochi, undici volumi in tutto, quattro dei quali restituiti con un biglietto di scuse. Il più rubato è un manuale per smettere di fumare.",
        "# I conti e le proteste",
        "Tenere accese le luci costa 214 mila euro l’anno. Lunedì la giunta ha deciso di portare il fondo a 400 mila e di aprire di notte anche la sede di Borgo Santa Lucia. «È la spesa con cui abbiamo comprato più sicurezza», sostiene l’assessora alla Cultura, Ginevra Paltrinieri. Nel quartiere, secondo la questura, i reati notturni sono calati del 17 per cento.",
        "I sindacati non ci stanno. I dodici bibliotecari di ruolo lavorano solo di giorno, mentre la notte è affidata a una cooperativa che paga sette euro e mezzo l’ora. «Una città che non dorme deve pagare chi veglia», dice Mirko Salvadè, della Federazione dei servizi, che ha proclamato uno sciopero per il 26 ottobre.",
        "Il Comune promette una gara nuova entro Natale. Nell’attesa, gli utenti hanno organizzato una colletta: in due settimane hanno raccolto 3.900 euro, una torta e un materasso.",
        "Alle cinque e mezza la bambina dorme. Il padre la posa nel passeggino, saluta il portiere con un cenno e prende in prestito un romanzo di ottocento pagine. «Tanto», sussurra, «torno domani».",
    )  # fmt: skip
    leggi = _at(
        site,
        "/cronache/18_ottobre_05/{s}-{n}.shtml",
        "Scuole aperte la sera, il piano di tre città",
        "Il cigno in biblioteca diventa un libro per bambini",
    )
    strip = _at(
        site,
        "/cronache/18_ottobre_09/{s}-{n}.shtml",
        "Frana sulla provinciale, isolati due paesi",
        "Truffa del pellet, sequestrati dodici siti",
        "Ritrovato il violino scomparso in treno",
        "Cade dal balcone, salvato dal gelsomino",
    )
    letti = _at(
        site,
        "/politica/18_ottobre_08/{s}-{n}.shtml",
        "Manovra, scontro sui fondi alle regioni",
        "Il sindaco che vive in roulotte",
        "Pensioni, ecco chi può uscire a gennaio",
        "Addio alla sarta delle dive",
    )
    firme = _at(
        site,
        "/opinioni/18_ottobre_09/{s}-{n}.shtml",
        "Il silenzio come servizio pubblico",
        "Quanto vale un’ora di sonno",
        "Le città che si spengono presto",
    )
    r = _report("it", "2018-10-09", "Tullio Bonacossa", title, lead, body)
    html = fill(
        """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="it" xml:lang="it"><head><meta charset="utf-8"/><title>Pontelago, la biblioteca che non chiude mai: «Di notte arrivano gli insonni»- Mattino.example</title><meta name="viewport" content="width=device-width, initial-scale=1.0"/><meta name="description" content="⟦lead⟧"/><meta name="keywords" content="biblioteca, pontelago, notte"/><meta property="og:title" content="⟦t⟧"/><meta property="og:type" content="article"/><meta property="og:url" content="⟦u⟧"/><meta property="og:site_name" content="Il Mattino Lombardo"/><meta property="og:description" content="⟦lead⟧"/><meta name="news_keywords" content="cronache"/><link rel="canonical" href="⟦u⟧"/><link rel="stylesheet" href="//css2.mattinoobjects.example/rcsmobile/article-2018.css"/><script type="text/javascript">var CorsarioConf={"sezione":"cronache","tipologia":"articolo","uuid":"5f1c2a4e-cb8e-11e8"};var adOverlay=true;</script>⟦ld⟧<style type="text/css">#l-main .chapter-paragraph{margin-bottom:18px}.is-hidden{display:none}</style></head>
<body class="article-page is-cronache"><div id="rcs-consent" class="consent-layer"><p>Questo sito utilizza cookie di profilazione, anche di terze parti. Chiudendo questo banner acconsenti all’uso dei cookie.</p><a href="/privacy">Informativa</a><button>OK</button></div><div id="wrapper" class="wrapper"><header id="head-foot"><div class="top-bar"><a href="/abbonamenti">Abbonati</a><a href="https://mypass.example/login">Accedi</a></div><a class="logo-main" href="/"><img alt="Il Mattino Lombardo" src="//images2.mattinoobjects.example/logo.svg"/></a><nav><ul class="main-menu"><li><a href="/cronache/">Cronache</a></li><li><a href="/politica/">Politica</a></li><li><a href="/economia/">Economia</a></li><li><a href="/sport/">Sport</a></li><li><a href="/opinioni/">Opinioni</a></li></ul></nav></header>
<div class="adv adv-top"><span>PUBBLICITÀ</span></div><div id="l-main" class="container"><div class="row"><div class="col-md-8 column-8"><article class="article" itemscope itemtype="http://schema.org/NewsArticle"><header class="article-header"><div class="article-occhiello"><a href="/cronache/">La storia</a></div><h1 class="article-title" itemprop="headline">⟦t⟧</h1><h2 class="article-subtitle" itemprop="description">⟦lead⟧</h2><div class="article-info"><span class="article-signature">di Tullio Bonacossa, nostro inviato a Pontelago</span></div><div class="social-share is-horizontal"><a class="icon-facebook" href="#"><span>Condividi</span></a><a class="icon-twitter" href="#"><span>Tweet</span></a><a class="icon-mail" href="#"><span>Invia</span></a><span class="comment-count">32</span></div></header>
<figure class="article-media"><img itemprop="image" src="//images2.mattinoobjects.example/biblioteca_656x369.jpg" alt="La sala grande della Morandini"/><figcaption class="media-caption">La sala grande della biblioteca Morandini alle due di notte (Ruggeri/Fotonotizia)</figcaption></figure>
<div id="content-to-read" class="content" itemprop="articleBody"><section class="chapter">⟦c0⟧</section><div class="adv adv-inread"><span>PUBBLICITÀ</span><div id="rcsad_Frame1"></div></div><section class="chapter">⟦c1⟧</section><div class="related-inline box-leggi"><ul>⟦leggi⟧</ul></div><section class="chapter">⟦c2⟧</section><p class="article-date-place"><span class="is-last-update">9 ottobre 2018 (modifica il 9 ottobre 2018 | 21:47)</span></p><p class="copyright">© RIPRODUZIONE RISERVATA</p></div><div class="newsletter-box"><h4>La rassegna del mattino</h4><p>Le notizie scelte dalla redazione, ogni giorno alle 7 nella tua casella.</p><a href="/newsletter/">Iscriviti</a></div><div class="comments-box" id="commenti"><h4>I commenti dei lettori</h4><div class="comment"><b>Lettore_3391221</b><p>Bella iniziativa, ma chi paga la vigilanza?</p><span>10 ottobre 2018 | 08:12</span></div></div></article>
<div class="strip-notizie"><div class="strip-label"><img src="//images2.mattinoobjects.example/ultime.png" alt=""/></div><div class="strip-scroll">⟦strip⟧</div></div></div>
<div class="col-md-4 column-4"><div class="box-firme" aria-label="Le firme"><ul class="media-list">⟦firme⟧</ul></div><div class="box-piuletti"><h3 class="box-title">I più letti</h3><table cellspacing="0">⟦letti⟧</table></div><div class="box-sponsor"><span>Informazione promozionale</span><p>Scopri la polizza che ti segue anche in vacanza. Da Assicura Più.</p></div></div></div></div>
<footer id="footer" class="footer"><div class="row"><div class="col-md-3"><h5>Chi siamo</h5><ul><li><a href="/la-redazione/">La redazione</a></li><li><a href="/contatti/">Scrivi</a></li></ul></div><div class="col-md-3"><h5>Servizi</h5><ul><li><a href="/necrologi/">Necrologie</a></li><li><a href="/meteo/">Meteo</a></li></ul></div><div class="col-md-3"><h5>Edizioni locali</h5><ul><li><a href="//pontelago.ilmattinolombardo.example">Pontelago</a></li><li><a href="//valbruna.ilmattinolombardo.example">Valbruna</a></li></ul></div></div><p>Copyright 2018 © Mediagroup Lombardo S.p.a. Tutti i diritti sono riservati | P. Iva 00000000000</p></footer></div><script type="text/javascript">var rcs_stats=rcs_stats||{};rcs_stats.title="Pontelago, la biblioteca che non chiude mai";</script></body></html>""",
        t=e(title), lead=e(lead), u=url,
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": title, "description": lead, "datePublished": "2018-10-09T18:22:00+02:00", "dateModified": "2018-10-09T21:47:00+02:00", "author": {"@type": "Person", "name": "Tullio Bonacossa"}, "publisher": {"@type": "Organization", "name": "Il Mattino Lombardo"}}),
        c0=_body(body[:2], '<p class="chapter-paragraph">⟦t⟧</p>', '<h2 class="chapter-title">⟦t⟧</h2>'),
        c1=_body(body[2:5], '<p class="chapter-paragraph">⟦t⟧</p>', '<h2 class="chapter-title">⟦t⟧</h2>'),
        c2=_body(body[5:], '<p class="chapter-paragraph">⟦t⟧</p>', '<h2 class="chapter-title">⟦t⟧</h2>'),
        leggi=_rows(leggi, '<li><span class="icon-arrow"></span><a href="⟦p⟧">⟦t⟧</a></li>'),
        strip=_rows(strip, '<div class="media-news is-small"><a href="⟦p⟧"><img alt=""/></a><div class="media-news__content"><span class="media-news__kicker">⟦k⟧</span><h4 class="title-art-hp is-small"><a class="has-text-black" href="⟦p⟧">⟦t⟧</a></h4></div></div>', k="Maltempo|Indagini|Musica|Curiosità"),
        firme=_rows(firme, '<li class="media"><div class="pull-left"><img class="img-circle" alt=""/></div><div class="media-body"><span class="author">di ⟦c⟧</span><a href="⟦p⟧">⟦t⟧</a></div></li>', c="Elvira Contarini|Sandro Piovene|Giulia Ansaldi"),
        letti=_rows(letti, '<tr><td class="num">⟦n⟧</td><td><a href="⟦p⟧">⟦t⟧</a></td></tr>'),
    )  # fmt: skip
    return Served(html, r, _lines(e(title), e(lead), *body), (*leggi, *strip, *firme, *letti), address=url)

"""A set of full pages of middling sites of today: dailies, broadcasters, portals and agencies in ten languages, with lists on all."""

import json
import re

from outlets.reports import Report
from outlets.served import Link, Pages, Served, e, onto, path, slug

PAGES: Pages = {}
page = onto(PAGES)


def _slug(title: str) -> str:
    return slug(title.lower().replace("ø", "o").replace("æ", "ae").replace("ß", "ss"))[:70].strip("-")


def _at(site: str, form: str, first: int, *titles: str) -> tuple[Link, ...]:
    """Headlines with addresses, numbered from `first` on."""
    return tuple((title, site + form.format(s=_slug(title), n=first + 37 * at)) for at, title in enumerate(titles))


def _rows(found: tuple[Link, ...], form: str, **columns: str) -> str:
    """Write links as mark-up: «t» text, «u» address, «p» the address without its host, «n» rank; a column's cells are parted by bars."""
    cells = {name: column.split("|") for name, column in columns.items()}
    rows = []
    for at, (title, url) in enumerate(found):
        row = form.replace("«t»", e(title)).replace("«u»", url).replace("«p»", path(url)).replace("«n»", str(at + 1))
        for name, column in cells.items():
            row = row.replace(f"«{name}»", column[at % len(column)])
        rows.append(row)
    return "\n".join(rows)


def _fill(html: str, r: Report, **further: str) -> str:
    """Put a report into its page: ⟦title⟧, ⟦lead⟧, ⟦b0⟧ and so on as text, ⟦jtitle⟧ and its like inside JSON."""
    lines = {"title": r.title, "lead": r.lead, "author": r.author, "caption": r.caption, "day": r.day, "written": r.written}
    lines |= {f"b{at}": line.removeprefix("# ") for at, line in enumerate(r.body)}
    values = {name: e(line) for name, line in lines.items()}
    values |= {f"j{name}": json.dumps(line, ensure_ascii=False)[1:-1] for name, line in lines.items()}
    values |= further
    return re.sub(r"⟦(\w+)⟧", lambda found: values[found[1]], html)


BUSES = Report(
    "en", "2025-09-17", "Sep 17, 2025", "Dana Whitlock",
    "A line of parked buses waits behind the Marlow Bend transportation garage on Tuesday afternoon.",
    "Short of drivers, Alder County schools weigh a four-day week",
    "",
    (
        "MARLOW BEND — Alder County's school board will decide next month whether to close classrooms on Fridays, a step that administrators say has less to do with money than with the 19 empty seats behind the wheels of its buses.",
        "Superintendent Carla Nyquist laid out three options Tuesday night in front of about 200 parents in the gymnasium of Bend Middle School. Only one of them keeps all of the district's 61 routes.",
        "“I can balance a budget,” Nyquist said. “I can't drive a bus, and neither can most of the people in this room.”",
        "The district has raised starting pay for drivers twice since 2022, to $22.40 an hour. It still lost seven drivers over the summer, four of them to the distribution center that opened near the interstate in June.",
        "# What the options would mean",
        "Under the first plan, schools would run Monday through Thursday with days about 50 minutes longer. Under the second, high schools would start at 9:20 a.m. so that the same bus could serve two buildings. The third would end service to anyone living within two miles of a school.",
        "Board chairman Tom Ferrante said he leans toward the late start. “Teenagers will thank us, and coaches won't,” he said.",
        "Several parents asked what they would do with young children on Fridays. The Boys and Girls Club has offered space for 140 children in three buildings, at $18 a day; the district enrolls 2,900 in its elementary schools.",
        "“My boss isn't going to a four-day week,” said Keisha Rowan, a dental assistant with twins in second grade. “So I would be paying somebody to watch my kids so that I can pay somebody to watch my kids.”",
        "# A pattern across the state",
        "Forty-one of the state's 178 districts already hold classes four days a week, most of them in ranching counties with fewer than 500 students. Alder County, with 7,300, would be the largest by far.",
        "A study by the state university last year found that test scores in such districts slipped slightly in math and not at all in reading. It also found that teachers stayed longer.",
        "The board meets again at 6:30 p.m. Oct. 14 in the district office on Sawmill Road. Written comments are accepted until noon that day.",
    ),
)  # fmt: skip


@page
def county_paper_of_a_chain() -> Served:
    """A chain's system for local dailies: Bootstrap cards, tabs of most read, next and previous at the end."""
    r, site = BUSES, "https://www.aldercourier.example"
    url = f"{site}/news/local/education/article_5d0f3c1e-93a7-11f0-8a55-b3c2f0a1d9e7.html"
    form = "/news/{s}/article_{n}c2b1-93a7-11f0.html"
    box = _at(site, form, 1200, "Warehouse near interstate fills 400 jobs in first summer")
    popular = _at(
        site, form, 2100,
        "Sheriff: Man pulled from Alder River had been missing nine days", "Diner on Main Street closes after 61 years",
        "Bend High quarterback out for season", "Judge throws out suit over quarry blasting", "Five places to see fall color without a crowd",
    )  # fmt: skip
    commented = _at(
        site,
        form,
        3300,
        "City council splits 4-3 on downtown parking meters",
        "Letters: Leave the old bridge alone",
        "County fair board bans outside food",
    )
    more = _at(
        site,
        form,
        4400,
        "Harlan College freezes tuition for a third year",
        "Library levy heads to November ballot",
        "Fire damages barn at riding school",
        "Two finalists named for police chief",
    )
    turn = _at(site, form, 5500, "Alder County Fair breaks attendance record despite rain", "Hospital to stop delivering babies in January")
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="en">
<head prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#">
<script>var dataLayer = dataLayer || []; dataLayer.push({"townnews":{"product":{"version":"1.24.0"}},"tncms":{"asset":{"type":"article","uuid":"5d0f3c1e","paid":"yes"}}});</script>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>⟦title⟧ | Education | aldercourier.example</title>
<link rel="canonical" href="⟦url⟧"><link rel="preload" as="style" href="/shared-content/art/tncms/templates/libraries/flex/bootstrap/3.4/css/bootstrap.min.css">
<meta name="description" content="MARLOW BEND — Alder County's school board will decide next month whether to close classrooms on Fridays, a step that administrators say has less to do…">
<meta name="keywords" content="schools, buses, four-day week, #top, home"><meta name="author" content="DANA WHITLOCK Courier Staff Writer">
<meta property="og:type" content="article"><meta property="og:site_name" content="Alder Courier"><meta property="og:title" content="⟦title⟧"><meta property="og:url" content="⟦url⟧"><meta property="og:section" content="News"><meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"⟦jtitle⟧","url":"⟦url⟧","isAccessibleForFree":"True","datePublished":"2025-09-17T05:00:00-05:00","dateModified":"2025-09-17T11:26:14-05:00","author":[{"@type":"Person","name":"Dana Whitlock"}],"publisher":{"@type":"Organization","name":"Alder Courier","logo":{"@type":"ImageObject","url":"https://www.aldercourier.example/logo.png"}},"articleSection":["News","Local","Education"]}</script>
<style>.tnt-blurred-image{background:rgba(0,0,0,.2)}.card.summary h3.tnt-headline{font-weight:700}</style>
</head>
<body id="" class="app-editorial-article"><div id="site-navbar-container" class="affix-sticky">
<a class="sr-only sr-only-focusable skip-to-main" href="#main-page-container">Skip to main content</a>
<header id="site-header-container"><div class="row"><ul class="list-inline user-controls"><li><a href="/login">Log In</a></li><li><a href="/subscribe">Subscribe for $1</a></li></ul><div class="weather-small"><span>72°</span> Marlow Bend</div>
<nav id="main-nav"><ul class="nav navbar-nav"><li><a href="/news/">News</a></li><li><a href="/news/local/">Local</a></li><li><a href="/sports/">Sports</a></li><li><a href="/obituaries/">Obituaries</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/eedition/">E-edition</a></li><li><a href="/jobs/">Jobs</a></li></ul></nav></div></header></div>
<div id="main-page-container" class="container"><div class="tnt-ads-container"><div class="tnt-ads dfp-ad"></div></div>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/local/education/">Education</a></li></ol>
<div id="asset-content" class="row"><article class="asset col-md-8 col-sm-7">
<header class="asset-header"><span class="flag">Top story</span><h1 class="headline"><span>⟦title⟧</span></h1>
<div class="meta"><span><ul class="list-inline author-list"><li><span class="tnt-byline">DANA WHITLOCK</span> <small>Courier Staff Writer</small></li></ul></span><ul class="list-inline"><li class="hidden-print"><time datetime="2025-09-17T05:00:00-05:00" class="tnt-date asset-date text-muted">Sep 17, 2025</time></li><li class="tnt-date"><span>Updated 6 hrs ago</span></li><li><span><i class="fa tnt-comments"></i> 34</span></li></ul></div></header>
<div class="social-share-links"><ul class="list-inline"><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="mailto:?subject=x">Email</a></li><li><a href="javascript:window.print()">Print</a></li><li><a class="asset-save" href="#">Save</a></li></ul></div>
<div class="asset-masthead"><figure class="photo layout-horizontal"><div class="image"><img class="img-responsive lazyload full" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" alt="Buses"></div><figcaption class="caption"><span class="caption-text"><p>⟦caption⟧</p></span><span class="credit"><span class="tnt-byline">MILO ARNESEN, COURIER</span></span></figcaption></figure></div>
<div class="asset-content subscriber-premium"><div itemprop="articleBody" id="article-body" class="asset-body">
<div class="subscriber-preview"><p>⟦b0⟧</p></div>
<div class="subscriber-preview"><p>⟦b1⟧</p></div>
<div class="tnt-ads-container text-center" id="fixed-impact-top"><small>Advertisement</small></div>
<div class="subscriber-only"><p>⟦b2⟧</p></div>
<div class="subscriber-only"><p>⟦b3⟧</p></div>
<div id="inline-related" class="tncms-inline-link align-left"><div class="card card-panel"><div class="card-label"><span class="label label-default">Read more</span></div>⟦box⟧</div></div>
<div class="subscriber-only"><h3>⟦b4⟧</h3></div>
<div class="subscriber-only"><p>⟦b5⟧</p></div>
<div class="subscriber-only"><p>⟦b6⟧</p></div>
<div class="subscriber-only"><p>⟦b7⟧</p></div>
<div class="email-signup-box"><h4>Get the morning's headlines in your inbox</h4><p>Sign up for our Daily Briefing, sent weekdays at 6 a.m.</p><form><input type="email" placeholder="Email Address"><button type="submit">Sign up!</button></form><p class="small">* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.</p></div>
<div class="subscriber-only"><p>⟦b8⟧</p></div>
<div class="subscriber-only"><h3>⟦b9⟧</h3></div>
<div class="subscriber-only"><p>⟦b10⟧</p></div>
<div class="subscriber-only"><p>⟦b11⟧</p></div>
<div class="subscriber-only"><p>⟦b12⟧</p></div>
</div>
<div class="tagline"><p><em>Contact Dana Whitlock at 555-0142 or dwhitlock@aldercourier.example. Follow her on X: @danawhit.</em></p></div>
<div class="asset-tags"><h4>Tags</h4><ul class="list-inline"><li><a href="/search/?k=schools">Schools</a></li><li><a href="/search/?k=bus">Bus Drivers</a></li><li><a href="/search/?k=board">School Board</a></li></ul></div></div>
<div class="tnt-author-bio"><div class="media"><img alt="Dana Whitlock"><div class="media-body"><h4>Dana Whitlock</h4><p>Education Reporter</p><ul><li><a href="/users/profile/dwhitlock">Author email</a></li></ul></div></div></div>
<nav class="asset-pager" aria-label="Previous and next"><ul class="pager">⟦turn⟧</ul></nav>
<div id="asset-comments"><h3>(34) comments</h3><a class="btn" href="/login">Welcome to the discussion. Log in</a><div class="comment"><a href="/users/profile/rgk">rgk55</a><time>8:14am</time><p>Pay them thirty and you will have drivers lined up to the river. It is not complicated.</p><button>Report</button></div></div>
</article>
<aside class="col-md-4 col-sm-5"><div class="block most-popular"><div class="block-title"><h3>Most Popular</h3></div><ul class="nav nav-tabs"><li class="active"><a href="#popular" data-toggle="tab">Articles</a></li><li><a href="#discussed" data-toggle="tab">Comments</a></li></ul><div class="tab-content"><div class="tab-pane active" id="popular"><ol>⟦popular⟧</ol></div><div class="tab-pane" id="discussed"><ol>⟦commented⟧</ol></div></div></div>
<div class="block promo-designer"><h3>Place an obituary</h3><p>Share the story of a life. <a href="/place-obit">Start here</a></p></div></aside></div>
<section id="block-more" class="block"><div class="block-title"><h3><a href="/news/local/education/">More from Education</a></h3></div><div class="row card-grid">⟦more⟧</div></section></div>
<footer id="site-footer-container"><div class="container"><div class="row"><div class="col-sm-4"><h4>Sections</h4><ul><li><a href="/news/">News</a></li><li><a href="/sports/">Sports</a></li><li><a href="/classifieds/">Classifieds</a></li></ul></div><div class="col-sm-4"><h4>Services</h4><ul><li><a href="/site/about.html">About us</a></li><li><a href="/site/terms.html">Terms of Use</a></li><li><a href="/site/privacy.html">Do Not Sell My Info</a></li></ul></div><div class="col-sm-4"><h4>Contact</h4><address>Alder Courier<br>14 Sawmill Road<br>Marlow Bend</address></div></div><p class="copyright">© Copyright 2025 Alder Courier, a Ridgeline Newspapers publication. Powered by BLEX Content Management System.</p></div></footer>
<div id="lee-notification" class="modal"><h4>Breaking News</h4><p>Get up-to-the-minute news sent straight to your device.</p><button>Notification Settings</button></div>
</body></html>""", r, url=url,
              box=_rows(box, '<div class="card-container"><div class="card-image"><a href="«p»" aria-label="«t»" tabindex="-1"><img class="lazyload"></a></div><div class="card-body"><div class="card-headline"><h4 class="tnt-headline"><a href="«p»">«t»</a></h4></div></div></div>'),
              popular=_rows(popular, '<li><a class="tnt-asset-link" href="«p»" aria-label="«t»">«t»</a></li>'),
              commented=_rows(commented, '<li><a class="tnt-asset-link" href="«p»">«t»</a> <span class="badge"><i class="fa"></i>«c»</span></li>', c="112|58|41"),
              more=_rows(more, '<div class="col-sm-3"><article class="tnt-asset-type-article card summary"><div class="card-image"><a href="«p»" tabindex="-1"><img data-srcset="«n».jpg 200w"></a></div><div class="card-body"><div class="card-label"><a class="label" href="/news/local/education/">Education</a></div><div class="card-headline"><h3 class="tnt-headline"><a href="«p»" class="tnt-asset-link">«t»</a></h3></div><div class="card-meta"><ul class="list-inline"><li class="card-date"><time>Sep «d», 2025</time></li></ul></div><div class="card-lead"><p class="tnt-summary">The «x» voted late Monday after two hours of testimony. …</p></div></div></article></div>', d="16|15|12|11", x="trustees|commission|owners|council"),
              turn=_rows(turn, '<li class="«c»"><a href="«p»"><small>«k»</small><span>«t»</span></a></li>', c="previous|next", k="Previous|Up Next")),
        r, (r.title, *r.text), (*box, *popular, *commented, *more, *turn), address=url,
    )  # fmt: skip


FLOODGATE = Report(
    "en", "2026-02-11", "February 11, 2026", "Chidiebere Okonma",
    "Traders move goods by canoe at Obuleke Market after the Ishara spillway was opened.",
    "Obuleke traders demand N4bn compensation as dam water sweeps market",
    "",
    (
        "Traders at the Obuleke Central Market have demanded N4 billion in compensation from the Federal Government after water released from the Ishara Dam destroyed 612 shops at the weekend.",
        "The traders, who spoke with our correspondent on Tuesday during a protest at the gate of the River Basin Authority, said they received no warning before the spillway was opened at about 2am on Saturday.",
        "The chairman of the market union, Alhaji Musbau Adelakin, said members lost rice, cement, provisions and textiles. He added that most of them were servicing loans from microfinance banks.",
        "“We slept as traders and woke up as debtors. Nobody sent a town crier, nobody sent a text message. They only opened the gate and went back to bed,” Adelakin said.",
        "He noted that the union had written to the authority three times since November over the rising level of the reservoir without getting a reply.",
        "Officials react",
        "When contacted, the spokesperson of the authority, Mrs Ngozi Ibeabuchi, said the release was necessary to save the embankment from collapse.",
        "She said letters were sent to the state emergency agency and to the two local governments on January 29, and wondered why the information did not reach the market.",
        "“If that wall had given way, we would not be talking about shops today, but about towns,” Ibeabuchi stated.",
        "The state Commissioner for Environment, Dr Lekan Fagbohun, however, denied that his ministry got any letter. He said a committee of five would look into the matter and report within two weeks.",
        "Our correspondent observed that parts of the market were still under knee-deep water as of Tuesday evening, while youths charged N200 to carry people across the main road on their backs.",
        "A provision seller, Mrs Comfort Ejimadu, said she had stocked her shop on Thursday ahead of the wedding season.",
        "“I borrowed N850,000 at five per cent a month. The lender has called me four times today. I told him to come and carry the water,” she said.",
        "The Obuleke market, which dates back to 1938, serves traders from six states and was last flooded in 2012.",
    ),
)  # fmt: skip


@page
def nigerian_daily_on_a_bought_theme() -> Served:
    """A WordPress theme with modules of its own, the subhead in bold, asides between paragraphs, sharing names as text."""
    r, site = FLOODGATE, "https://dailybeacon.example"
    url = f"{site}/obuleke-traders-demand-n4bn-compensation-as-dam-water-sweeps-market/"
    also = _at(
        site,
        "/{s}/",
        1,
        "Reps summon minister over abandoned dredging contract",
        "Fuel queues return to Obuleke as tanker drivers begin strike",
    )
    turn = _at(site, "/{s}/", 1, "Gunmen free 14 abducted farmers in Karuwa", "Naira firms to 1,412 per dollar at official window")
    related = _at(
        site,
        "/{s}/",
        1,
        "Flood: NEMU moves 3,000 residents to camps",
        "Why we opened Ishara spillway – Authority",
        "Senator donates 500 bags of rice to Obuleke victims",
    )
    trending = _at(
        site, "/{s}/", 1,
        "JUST IN: Court sacks Ekundu lawmaker, orders rerun", "Actress Bimbo Oyelude reconciles with estranged mother", "Full list: 36 varsities approved for new courses",
        "Falcon Stars coach names 23 for away friendly", "How driver escaped with employer's N90m, by police",
    )  # fmt: skip
    columns = _at(site, "/opinion/{s}/", 1, "The water that did not announce itself", "Our appetite for committees")
    return Served(
        _fill("""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="en-US" prefix="og: https://ogp.me/ns#"> <!--<![endif]-->
<head>
    <title>⟦title⟧ - Daily Beacon Nigeria</title>
    <meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="https://dailybeacon.example/xmlrpc.php" />
<!-- Search Engine Optimization by Rank Math PRO -->
<meta name="description" content="Traders at the Obuleke Central Market have demanded N4 billion in compensation"/><meta name="robots" content="follow, index, max-snippet:-1"/>
<link rel="canonical" href="⟦url⟧" /><meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="⟦title⟧ - Daily Beacon Nigeria" /><meta property="og:url" content="⟦url⟧" /><meta property="og:site_name" content="Daily Beacon Nigeria" /><meta property="article:tag" content="Ishara Dam" /><meta property="article:section" content="Metro" /><meta property="article:published_time" content="2026-02-11T05:42:10+01:00" /><meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="Chidiebere Okonma" /><meta name="twitter:label2" content="Time to read" /><meta name="twitter:data2" content="2 minutes" />
<script type="application/ld+json" class="rank-math-schema-pro">{"@context":"https://schema.org","@graph":[{"@type":["NewsMediaOrganization","Organization"],"@id":"https://dailybeacon.example/#organization","name":"Daily Beacon Nigeria"},{"@type":"WebSite","@id":"https://dailybeacon.example/#website","url":"https://dailybeacon.example","name":"Daily Beacon"},{"@type":"BreadcrumbList","@id":"⟦url⟧#breadcrumb","itemListElement":[{"@type":"ListItem","position":"1","item":{"@id":"https://dailybeacon.example","name":"Home"}},{"@type":"ListItem","position":"2","item":{"@id":"https://dailybeacon.example/metro/","name":"Metro"}}]},{"@type":"Person","@id":"https://dailybeacon.example/author/chidi/","name":"Chidiebere Okonma"},{"@type":"NewsArticle","headline":"⟦jtitle⟧ - Daily Beacon Nigeria","datePublished":"2026-02-11T05:42:10+01:00","dateModified":"2026-02-11T05:42:10+01:00","articleSection":"Metro","author":{"@id":"https://dailybeacon.example/author/chidi/","name":"Chidiebere Okonma"},"name":"⟦jtitle⟧ - Daily Beacon Nigeria","@id":"⟦url⟧#richSnippet","inLanguage":"en-US"}]}</script>
<link rel='dns-prefetch' href='//fonts.googleapis.example' /><style id='global-styles-inline-css' type='text/css'>:root{--wp--preset--aspect-ratio--square: 1;--wp--preset--color--black: #000000;}</style>
<script type="text/javascript" id="td-generated-header-js">var tdBlocksArray = []; function tdBlock() { this.id = ''; this.block_type = 1; }</script>
</head>
<body class="wp-singular post-template-default single single-post postid-881204 single-format-standard global-block-template-1 td-animation-stack-type0 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-scroll-up"><i class="td-icon-menu-up"></i></div>
<div id="td-mobile-nav"><ul class="td-mobile-main-menu"><li class="menu-item"><a href="/news/">News</a></li><li class="menu-item"><a href="/metro/">Metro Plus</a></li><li class="menu-item"><a href="/sports/">Sports</a></li><li class="menu-item"><a href="/business/">Business</a></li></ul><div class="td-login-wrapper">Sign in<p>Welcome! Log into your account</p><a href="#">Forgot your password?</a></div></div>
<div id="td-outer-wrap"><div class="td-header-wrap td-header-style-3"><div class="td-header-top-menu"><div class="td_data_time">Wednesday, February 11, 2026</div><ul class="top-header-menu"><li><a href="/advertise/">Advertise with us</a></li><li><a href="/epaper/">e-Paper</a></li></ul></div>
<div class="td-header-menu-wrap"><ul id="menu-main" class="sf-menu"><li><a href="/">Home</a></li><li><a href="/politics/">Politics</a></li><li><a href="/metro/">Metro</a></li><li><a href="/entertainment/">Entertainment</a></li><li><a href="/opinion/">Opinion</a></li></ul></div></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Home</a></span> <i class="td-icon-right"></i> <span><a class="entry-crumb" href="/metro/">Metro</a></span> <i class="td-icon-right"></i> <span class="td-bred-no-url-last">Obuleke traders demand N4bn compensation as dam water sweeps...</span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-881204" class="post-881204 post type-post status-publish hentry category-metro" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/metro/">Metro</a></li><li class="entry-category"><a href="/top-stories/">Top Stories</a></li></ul><header class="td-post-title"><h1 class="entry-title">⟦title⟧</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/chidi/">Chidiebere Okonma</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-02-11T05:42:10+01:00" >February 11, 2026</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-881204">4821</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing"><div class="td-social-handler"><div class="td-social-but-text">Share</div></div><a class="td-social-sharing-button td-social-facebook" href="#"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button td-social-whatsapp" href="#"><div class="td-social-but-text">WhatsApp</div></a><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Telegram</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/wp-content/uploads/2026/02/obuleke.jpg" class="td-modal-image"><img width="696" height="464" class="entry-thumb" srcset="/o-300x200.jpg 300w, /o-696x464.jpg 696w"/></a><figcaption class="wp-caption-text">⟦caption⟧</figcaption></figure></div>
<p>⟦b0⟧</p>
<p>⟦b1⟧</p>
<div class="code-block code-block-3" style="margin: 8px auto; text-align: center; display: block; clear: both;"><ins class="adsbygoogle" data-ad-client="ca-pub-0"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({});</script></div>
<p>⟦b2⟧</p>
<p>⟦b3⟧</p>
<p><strong>ALSO READ: </strong><a href="⟦also0u⟧" target="_blank" rel="noopener"><strong>⟦also0⟧</strong></a></p>
<p>⟦b4⟧</p>
<p><strong>⟦b5⟧</strong></p>
<p>⟦b6⟧</p>
<p>⟦b7⟧</p>
<p>⟦b8⟧</p>
<blockquote class="twitter-tweet" data-width="550"><p lang="en" dir="ltr">Water everywhere for Obuleke this morning. God abeg.</p>&mdash; Tolu writes (@tolu_writes) <a href="https://twitter.example/tolu/status/1">February 7, 2026</a></blockquote>
<p>⟦b9⟧</p>
<p>⟦b10⟧</p>
<div class="bcn-whatsapp"><a href="https://whatsapp.example/channel/0029">Click here to join our WhatsApp channel for breaking news</a></div>
<p>⟦b11⟧</p>
<p>⟦b12⟧</p>
<div class="rp4wp-related"><a href="⟦also1u⟧" class="IRPP_minimalist"><div><span class="ctaText">READ ALSO:</span>&nbsp; <span class="postTitle">⟦also1⟧</span></div></a></div>
<p>⟦b13⟧</p>
<div class="code-block code-block-9"><p><em>All rights reserved. This material, and other digital content on this website, may not be reproduced, published or broadcast in whole or in part without prior express written permission from DAILY BEACON.</em></p><p>Contact: <a href="mailto:news@dailybeacon.example">news@dailybeacon.example</a></p></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/topic/ishara-dam/">Ishara Dam</a></li><li><a href="/topic/obuleke/">Obuleke</a></li></ul></div>
<div class="td-block-row td-post-next-prev">⟦turn⟧</div>
<div class="author-box-wrap"><a href="/author/chidi/"><img alt="Chidiebere Okonma" class="avatar avatar-96 photo"/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="/author/chidi/">Chidiebere Okonma</a></span></div><div class="td-author-description">Chidiebere covers the environment and transport and has four years of experience in the newsroom.</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" href="#">RELATED ARTICLES</a><a class="td-related-right" href="#">MORE FROM AUTHOR</a></h4><div class="td_block_inner"><div class="td-related-row">⟦related⟧</div></div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">LEAVE A REPLY <small><a rel="nofollow" href="#respond">Cancel reply</a></small></h3><form><textarea placeholder="Comment:"></textarea><label>Save my name, email, and website in this browser for the next time I comment.</label></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><aside class="widget_text td_block_template_1 widget widget_custom_html"><a href="https://betkoko.example" rel="nofollow sponsored"><img alt="Bet and win up to 300% bonus"></a></aside>
<div class="td_block_wrap td_block_7"><h4 class="block-title"><span class="td-pulldown-size">TRENDING</span></h4><div class="td_block_inner">⟦trending⟧</div></div>
<div class="td_block_wrap td_block_9"><h4 class="block-title"><span>COLUMNISTS</span></h4>⟦columns⟧</div></div></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-pb-row"><div class="td-pb-span4"><h4>ABOUT US</h4><p>Daily Beacon is Nigeria's paper of the common man, published since 1994 from Obele Road.</p></div><div class="td-pb-span4"><h4>POPULAR CATEGORY</h4><ul class="td-pb-padding-side"><li><a href="/news/">News<span class="td-cat-no">48210</span></a></li><li><a href="/sports/">Sports<span class="td-cat-no">20117</span></a></li></ul></div><div class="td-pb-span4"><h4>FOLLOW US</h4></div></div><div class="td-sub-footer-copy">&copy; 2026 Daily Beacon. Site designed by Webtide.</div></div></div>
<script type="speculationrules">{"prefetch":[{"source":"document","where":{"and":[{"href_matches":"/*"}]},"eagerness":"conservative"}]}</script>
</body></html>""", r, url=url, also0=e(also[0][0]), also0u=also[0][1], also1=e(also[1][0]), also1u=also[1][1],
              turn=_rows(turn, '<div class="td-block-span6 td-post-«c»-post"><div class="td-post-next-prev-content"><span>«k» article</span><a href="«u»">«t»</a></div></div>', c="prev|next", k="Previous|Next"),
              related=_rows(related, '<div class="td-related-span4"><div class="td_module_related_posts td-animation-stack td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="«u»" rel="bookmark" class="td-image-wrap" title="«t»"><img class="entry-thumb" alt="" /></a></div><a href="/metro/" class="td-post-category">Metro</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="«u»" rel="bookmark" title="«t»">«t»</a></h3></div></div></div>'),
              trending=_rows(trending, '<div class="td-block-span12"><div class="td_module_6 td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="«u»" rel="bookmark" class="td-image-wrap" title="«t»"><img class="entry-thumb" alt="«t»"/></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="«u»" rel="bookmark" title="«t»">«t»</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-02-1«n»T09:00:00+01:00" >February «d», 2026</time></span></div></div></div></div>', d="10|10|9|10|8"),
              columns=_rows(columns, '<div class="columnist"><img class="avatar"><div><strong>«a»</strong><p><a href="«u»">«t»</a></p></div></div>', a="Abiodun Ferreira-Cole|Hauwa Dantata")),
        r, (r.title, *r.text), (*also, *turn, *related, *trending, *columns), address=url,
    )  # fmt: skip


GALAH = Report(
    "en", "2025-11-20", "Thu 20 Nov 2025", "Tess Mulvaney",
    "Ranger Wes Harradine with a rescued numbat at the Wandoora sanctuary.",
    "Fence that saved the Wandoora numbats now has a flood problem",
    "",
    (
        "A predator-proof fence on the Wandoora plain has trebled numbat numbers in nine years.",
        "Heavy rain in October tore seven holes in it, and feral cats got through at least two.",
        "Rangers have until the breeding season in January to close the gaps and clear the cats out.",
        "When Wes Harradine got to the creek crossing on the morning of October 14, the fence was still standing. The ground under it was not.",
        "Eighty-one millimetres of rain had come down overnight on a plain that usually gets that in a season, and a channel deep enough to hide a ute had opened beneath the mesh.",
        "“You could have walked a horse through,” the head ranger said. “I just stood there and thought, well, that's nine years.”",
        "The 44-kilometre fence around the Wandoora sanctuary, finished in 2016, was built to keep out foxes and cats. Inside it, the population of numbats has grown from 62 to about 190, one of only four groups in the country that are not shrinking.",
        "# Two cats, two months",
        "Trail cameras have since picked up two cats inside the wire. One was trapped last week. The other, a large male that staff have named Gerald, has not been seen since November 9.",
        "A single cat could eat five numbats in a week, according to ecologist Priya Sandhu from Kalbray University, who has tracked the colony since the start.",
        "“They are day animals and they are not very bright about cats, because they never had to be,” Dr Sandhu said.",
        "She said she was less worried about Gerald than about the next storm. Rain like October's used to be expected once in 60 years on the plain, but it has now come three times in eight.",
        "# Swinging gates instead of mesh",
        "The sanctuary wants to replace mesh at 12 creek crossings with steel flaps that swing open under the weight of water and fall shut again. Similar gates are used in banana country up north, where they keep out pigs.",
        "Each of them costs about $38,000. The state's environment department has offered to pay for four.",
        "Local farmers have lent two excavators, and about 30 volunteers from Tarrabin have been filling the smaller holes with rock on weekends.",
        "Among them is Year 10 student Molly Tranter, whose class adopted a numbat called Biscuit in 2023.",
        "“She's on camera nearly every morning,” she said. “I check before I check my messages.”",
    ),
)  # fmt: skip


@page
def australian_broadcaster_in_components() -> Served:
    """React rendered on the server: modules' class names, a summary in three points, lists by label only, state in JSON at the end."""
    r, site = GALAH, "https://www.auscast.example"
    url = f"{site}/news/2025-11-20/wandoora-numbat-fence-flood-damage/106023418"
    form = "/news/2025-11-20/{s}/106{n}"
    inside = _at(site, form, 11200, "Feral cat curfew divides wheatbelt shires")
    related = _at(
        site,
        form,
        12300,
        "Once-in-a-century rain leaves Tarrabin cut off for a fourth day",
        "Bilbies return to station country after 90 years",
    )
    just = _at(
        site,
        form,
        13400,
        "Teenager charged over Port Hesper boatshed fire",
        "Reserve Bank minutes show split on rates",
        "Live: Scarlets chase 288 at Bellar Oval",
        "Coal ship refloated off Point Drummond",
    )
    top = _at(
        site,
        form,
        14500,
        "What the gas deal means for your winter bill",
        "Senator quits party room over salmon vote",
        "The town where every second house is for sale",
        "Doctors warn of syphilis spike in remote clinics",
    )
    return Served(
        _fill("""<!DOCTYPE html><html lang="en-AU"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"/><title data-react-helmet="true">⟦title⟧ - Auscast News</title><link rel="preload" as="font" href="/news-web/_next/static/media/sans-regular.woff2" crossorigin=""/><link data-react-helmet="true" rel="canonical" href="⟦url⟧"/><meta data-react-helmet="true" name="description" content="A predator-proof fence on the Wandoora plain trebled numbat numbers, until the rain tore holes in it."/><meta data-react-helmet="true" property="og:type" content="article"/><meta data-react-helmet="true" property="og:title" content="⟦title⟧"/><meta data-react-helmet="true" property="og:site_name" content="Auscast News"/><meta data-react-helmet="true" property="article:published_time" content="2025-11-20T06:14:32+11:00"/><meta data-react-helmet="true" property="article:modified_time" content="2025-11-20T09:02:00+11:00"/><meta data-react-helmet="true" name="generator" content="WCMS"/><meta data-react-helmet="true" name="ContentType" content="Article"/><script data-react-helmet="true" type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"⟦url⟧","headline":"⟦jtitle⟧","datePublished":"2025-11-20T06:14:32+11:00","dateModified":"2025-11-20T09:02:00+11:00","author":[{"@type":"Person","name":"Tess Mulvaney","url":"https://www.auscast.example/news/tess-mulvaney/10442"}],"publisher":{"@type":"Organization","name":"Auscast News"},"inLanguage":"en-AU"}</script><style>.Typography_base__sj2RP{margin:0}.Article_layout__aB1c2{display:grid}</style><noscript><style>.no-js-hide{display:none}</style></noscript></head>
<body><div id="__next"><div class="ContentPage_root__q2f8V" data-component="ContentPage"><a href="#content" class="SkipLinks_link__W5a8" data-component="SkipLink">Skip to main content</a><div data-component="GlobalNav"><ul class="GlobalNav_list__xK2"><li><a href="/">AUSCAST</a></li><li><a href="/iview">tview</a></li><li><a href="/listen">listen</a></li><li><a href="/kids">Kids</a></li></ul></div><header class="PageHeader_root__T3m" data-component="PageHeader"><span class="VisuallyHidden_a__1">Auscast News</span><nav aria-label="News"><ul><li><a href="/news/justin">Just In</a></li><li><a href="/news/politics">Politics</a></li><li><a href="/news/world">World</a></li><li><a href="/news/sport">Sport</a></li><li><a href="/news/environment">Environment</a></li></ul></nav></header>
<main id="content" class="Article_layout__aB1c2"><article data-component="DetailHeader"><div class="Breadcrumb_r__9"><a data-component="SubjectTag" href="/news/topic/endangered-species">Endangered and Protected Species</a></div><h1 class="ArticleHeadlineTitle_heading__4a_1z Typography_base__sj2RP">⟦title⟧</h1><div class="ArticleHeadlineTitle_meta__u8"><div data-component="Byline" class="Byline_root__cK3"><p class="Typography_base__sj2RP"><span>By </span><a data-component="Link" href="/news/tess-mulvaney/10442">Tess Mulvaney</a></p><p><a data-component="Link" href="/wheatbelt">Auscast Wheatbelt</a></p></div><div><span data-component="SubjectTag">Topic:</span><a href="/news/topic/animals">Animals</a></div><div data-component="Dateline"><time data-component="Timestamp" class="Timestamp_time__u1" dateTime="2025-11-19T19:14:32.000Z" title="20 Nov 2025, 6:14am">Thu 20 Nov</time><span>Thursday 20 November</span></div><div data-component="ShareUtility"><button type="button">Copy link</button><a href="#">Facebook</a><a href="#">X (formerly Twitter)</a></div></div><figure data-component="Figure" class="Figure_root__x9"><div class="ContentImage_c__T"><picture><source type="image/webp" srcSet="https://img.auscast.example/a?w=862"/><img alt="A man in khaki holding a small striped animal." data-component="Image"/></picture></div><figcaption class="FigureCaption_text__zDxQ5">⟦caption⟧<cite class="FigureCaption_byline__t"><span>(<a href="#">Auscast Wheatbelt</a>: <!-- -->Ned Castellane<!-- -->)</span></cite></figcaption></figure></article>
<div id="body" class="ArticleRender_main__k"><section data-component="KeyPoints" class="ArticleKeyPoints_k__1" aria-label="In short"><h2 class="ArticleKeyPoints_heading__h">In short:</h2><ul><li data-component="ListItem">⟦b0⟧</li><li data-component="ListItem">⟦b1⟧</li></ul><h2 class="ArticleKeyPoints_heading__h">What's next?</h2><ul><li data-component="ListItem">⟦b2⟧</li></ul></section><div class="ArticleRender_article__7i2EW" data-component="ArticleWeb"><p class="paragraph_paragraph__iYReA">⟦b3⟧</p><p class="paragraph_paragraph__iYReA">⟦b4⟧</p><p class="paragraph_paragraph__iYReA">⟦b5⟧</p><div data-component="Related" class="EmphasisedLink_r__q"><a href="⟦inside0p⟧" data-component="RelatedCard"><span class="VisuallyHidden_a__1">Related article:</span><h3 class="RelatedCard_t__p">⟦inside0⟧</h3></a></div><p class="paragraph_paragraph__iYReA">⟦b6⟧</p><figure data-component="Figure"><img alt="A washed out creek bed under wire mesh"/><figcaption class="FigureCaption_text__zDxQ5">Water undercut the fence at the Ten Mile crossing.<cite>(<!-- -->Supplied: Wandoora Trust<!-- -->)</cite></figcaption></figure><h2 class="Heading_h__2">⟦b7⟧</h2><p class="paragraph_paragraph__iYReA">⟦b8⟧</p><p class="paragraph_paragraph__iYReA">⟦b9⟧</p><p class="paragraph_paragraph__iYReA">⟦b10⟧</p><aside data-component="NewsletterSignup" aria-label="Newsletter"><h2>Your wheatbelt news, delivered</h2><p>Get the best local stories every Friday.</p><form><label>Your email address</label><input type="email"/><button>Subscribe</button></form><p>Your information is being handled in accordance with the <a href="/privacy">Privacy Collection Statement</a>.</p></aside><p class="paragraph_paragraph__iYReA">⟦b11⟧</p><h2 class="Heading_h__2">⟦b12⟧</h2><p class="paragraph_paragraph__iYReA">⟦b13⟧</p><p class="paragraph_paragraph__iYReA">⟦b14⟧</p><div data-component="VideoEmbed"><button aria-label="Play video"><svg viewBox="0 0 32 32" role="img"><title>Play</title><path d="M1 1h30"></path></svg></button><div>Duration: 48 seconds</div><p class="VideoCaption_c__8">Trail cameras catch the cat known as Gerald at dusk.</p></div><p class="paragraph_paragraph__iYReA">⟦b15⟧</p><p class="paragraph_paragraph__iYReA">⟦b16⟧</p><p class="paragraph_paragraph__iYReA">⟦b17⟧</p></div><div data-component="Posted"><span>Posted </span><time dateTime="2025-11-19T19:14:32.000Z">Thu 20 Nov 2025 at 6:14am</time><span>, updated </span><time>Thu 20 Nov 2025 at 9:02am</time></div></div>
<section data-component="RelatedStories"><h2 class="Heading_h__2">Related stories</h2><ul role="list">⟦related⟧</ul></section><section data-component="RelatedTopics"><h2>Related topics</h2><ul><li><a href="/news/topic/animals">Animals</a></li><li><a href="/news/topic/floods">Floods</a></li><li><a href="/news/topic/tarrabin">Tarrabin</a></li></ul></section><section data-component="TopStories"><h2><a href="/news">Top Stories</a></h2><div class="Carousel_track__z" role="group" aria-roledescription="carousel">⟦top⟧</div></section><aside class="Sidebar_r" aria-label="Just In"><ul>⟦just⟧</ul><a href="/news/justin">More Just In</a></aside><a href="#content">Back to top</a></main>
<footer data-component="GlobalFooter"><h2 class="VisuallyHidden_a__1">Footer</h2><nav><ul><li><a href="/news/about">About Auscast News</a></li><li><a href="/news/corrections">Corrections</a></li><li><a href="/terms">Terms of Use</a></li></ul></nav><p>We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.</p><p>This service may include material from Agency Nine and the World Wire which is copyright and cannot be reproduced.</p><p>AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)</p></footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"document":{"id":"106023418","docType":"article","title":"⟦jtitle⟧","keyPoints":["⟦jb0⟧","⟦jb1⟧"],"body":[{"type":"tagname","tagname":"p","children":[{"type":"text","content":"⟦jb3⟧"}]},{"type":"tagname","tagname":"p","children":[{"type":"text","content":"⟦jb4⟧"}]}]}}},"page":"/news/[...slug]","query":{},"buildId":"Jx8kQ2","isFallback":false,"gssp":true,"scriptLoader":[]}</script></body></html>""", r, url=url,
              inside0=e(inside[0][0]), inside0p=inside[0][1].removeprefix(site),
              related=_rows(related, '<li><article data-component="CardLayout"><div><picture><img alt="" loading="lazy"/></picture></div><h3 class="Card_t__R"><a href="«p»" data-component="Link">«t»</a></h3></article></li>'),
              top=_rows(top, '<div class="Carousel_slide__s" aria-label="«n» of 4"><a href="«p»"><img alt=""/><span class="Typography_base__sj2RP Card_k__R">«k»</span><h3 class="Card_t__R">«t»</h3></a></div>', k="Energy|Federal politics|Analysis|Health"),
              just=_rows(just, '<li><a href="«p»"><span class="JustIn_t__4">«t»</span></a><time class="JustIn_ago__4">«m» ago</time></li>', m="4 minutes|11 minutes|26 minutes|1 hour")),
        r, (r.title, *r.text), (*inside, *related, *top, *just), address=url,
    )  # fmt: skip


SALTON = Report(
    "en", "2026-03-04", "March 4, 2026", "Jonah Ackerly",
    "The Bellwater Statehouse, where the session was supposed to end in February.",
    "The Senator Who Wouldn't Sit Down",
    "How one retired shop teacher from Osprey County has frozen an entire statehouse — and why neither party really wants him to stop.",
    (
        "At 3:10 on a Wednesday morning, the only person awake on the floor of the Bellwater Senate was reading aloud from a manual for a 1974 band saw.",
        "Harlan Kostick, 71, had by then been on his feet for 14 hours. He had gone through the state budget, two chapters of Ecclesiastes, and the complete minutes of a sewer district. Under the chamber's rules, drafted in 1889 by men who owned railroads, a senator who holds the floor may keep it for as long as he stands within arm's length of his desk.",
        "He wants one thing. It is a bill, nine lines long, that would force the state to publish what it pays for water.",
        "That a proposal so small should have stopped the passage of a $31 billion budget says something about Kostick, who spent 33 years teaching teenagers not to cut off their thumbs. It says rather more about the water.",
        "# A Contract in a Drawer",
        "Since 2009, Bellwater has bought most of its drinking water from a single supplier, Tessaly Resources, under a contract that the legislature approved without seeing. The price is secret. So is the date on which the agreement ends.",
        "Tessaly's executives and their spouses gave $2.3 million to candidates in the last cycle, according to state filings. They are admirably bipartisan: 52 percent went to Republicans and 48 to Democrats.",
        "“You could not find a member who'd vote against the bill, and you could not find one who'd schedule it,” said Delphine Crouse, who ran the appropriations committee for a decade before she retired in 2023. “It isn't corruption. It's good manners.”",
        "Kostick, a Democrat from a district that has voted for Republican presidents since 1996, discovered the contract the way he discovers most things. A constituent brought him a bill and asked him what the third line meant.",
        "“I said I'd find out,” he told me. “I've been in trouble ever since.”",
        "# The Uses of a Nuisance",
        "Both leaders could end the spectacle in an afternoon by suspending the rule, which takes two-thirds of the chamber. They have the votes. They have not asked for them.",
        "For the Republican majority, each day of delay is a day on which the tax cut that its own mayors dread does not become law. For Democrats, who have lost 11 seats in six years, Kostick is the first member of their caucus in a generation whom strangers stop to thank in diners.",
        "A poll by Marlin College last week found that 64 percent of voters knew who he was. Only 41 percent could name the governor.",
        "On Thursday the lights over his desk went out, and a page brought him a flashlight. He thanked her, found his place, and read on: “Never reach across a moving blade.”",
    ),
)  # fmt: skip


@page
def political_magazine_on_vip() -> Served:
    """Blocks of WordPress; a table of contents under a drawn title, a definition list of most read, authors' names around headlines."""
    r, site = SALTON, "https://thecommonweal-review.example"
    url = f"{site}/politics/2026/03/harlan-kostick-bellwater-filibuster-water/"
    form = "/politics/2026/03/{s}/"
    inline = _at(site, form, 1, "The Quiet Privatization of Everything Wet")
    issue = _at(
        site,
        "/magazine/2026/04/{s}/",
        1,
        "The Last Honest Landlord",
        "What the Border Towns Know",
        "A Theory of the Lawn",
        "Against the Podcast Candidate",
    )
    read = _at(
        site,
        "/ideas/2026/02/{s}/",
        1,
        "The Court Has a Calendar Problem",
        "My Father's Union Card",
        "Nobody Is Coming to Fix the Ferry",
        "The Governor Who Loved Tariffs",
    )
    more = _at(site, form, 1, "Eleven Seats in Six Years", "The Mayor Whom Both Parties Fear", "How to Lose a Safe District")
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="en-US" class="no-js">
<head>
	<meta charset="UTF-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
	<title>Harlan Kostick's Filibuster Over Water Has Frozen a Statehouse | The Commonweal Review</title>
	<meta name="description" content="How one retired shop teacher from Osprey County has frozen an entire statehouse." />
	<link rel="canonical" href="⟦url⟧" />
	<meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="⟦title⟧" /><meta property="og:description" content="⟦lead⟧" /><meta property="og:url" content="⟦url⟧" /><meta property="og:site_name" content="The Commonweal Review" /><meta property="article:published_time" content="2026-03-04T10:00:00+00:00" /><meta property="og:image" content="https://thecommonweal-review.example/wp-content/uploads/2026/03/statehouse.jpg?w=1200" /><meta name="author" content="Jonah Ackerly" />
	<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"⟦url⟧#article","isPartOf":{"@id":"⟦url⟧"},"author":[{"@id":"https://thecommonweal-review.example/#/schema/person/7c"}],"headline":"⟦jtitle⟧","datePublished":"2026-03-04T10:00:00+00:00","dateModified":"2026-03-04T15:31:20+00:00","wordCount":1210,"articleSection":["Politics"],"inLanguage":"en-US"},{"@type":"WebPage","@id":"⟦url⟧","name":"Harlan Kostick's Filibuster Over Water Has Frozen a Statehouse | The Commonweal Review"},{"@type":"Person","@id":"https://thecommonweal-review.example/#/schema/person/7c","name":"Jonah Ackerly"}]}</script>
	<link rel='stylesheet' id='all-css-0' href='https://thecommonweal-review.example/_static/??-eJylk9FuwjAMRX9oqY' type='text/css' media='all' />
	<style id='wp-block-library-inline-css'>.wp-block-separator{border:none;border-top:2px solid}.wp-block-group{box-sizing:border-box}</style>
	<script>document.documentElement.className = document.documentElement.className.replace( 'no-js', 'js' );</script>
</head>
<body class="wp-singular post-template-default single single-post postid-418872 wp-theme-commonweal article--feature">
<div class="wp-site-blocks">
<div class="banner-promo" role="region" aria-label="Subscription offer"><p>Independent since 1911. <a href="/subscribe/?src=topbar">Get a year for $29</a></p><button aria-label="Dismiss">&times;</button></div>
<header class="site-header wp-block-template-part"><a class="site-logo" href="/"><svg xmlns="http://www.w3.org/2000/svg" width="240" height="28" role="img" aria-labelledby="t1"><title id="t1">The Commonweal Review</title><path d="M0 0h240v28H0z"/></svg></a><nav class="wp-block-navigation" aria-label="Primary"><ul><li><a href="/politics/">Politics</a></li><li><a href="/ideas/">Ideas</a></li><li><a href="/books/">Books</a></li><li><a href="/magazine/">Magazine</a></li><li><a href="/podcasts/">Podcasts</a></li></ul></nav><div class="account"><a href="/account/">Sign In</a><a class="button" href="/subscribe/">Subscribe</a></div></header>
<main id="main" class="wp-block-group"><article class="post-418872 hentry">
<header class="article-header has-media"><div class="article-header__eyebrow"><a href="/politics/" rel="tag">Politics</a></div><h1 class="article-header__title wp-block-post-title">⟦title⟧</h1><p class="article-header__dek">⟦lead⟧</p>
<div class="article-header__byline">By <a class="url fn" href="/author/jonah-ackerly/">Jonah Ackerly</a></div><time class="article-header__date" datetime="2026-03-04T05:00:00-05:00">March 4, 2026</time>
<div class="article-tools"><button class="js-listen"><svg width="16" height="16" aria-hidden="true"><use href="#icon-play"></use></svg>Listen <span>(11:42)</span></button><button class="js-gift">Gift this article</button><button class="js-share">Share</button></div>
<figure class="wp-block-image article-header__media"><picture><source media="(min-width:960px)" srcset="/wp-content/uploads/2026/03/statehouse.jpg?w=1600"><img src="/wp-content/uploads/2026/03/statehouse.jpg?w=800" alt=""></picture><figcaption><span class="caption">⟦caption⟧</span> <span class="credit">Illustration by Odile Brandvold / The Commonweal Review; photo: Wire Pool</span></figcaption></figure></header>
<div class="entry-content wp-block-post-content is-layout-constrained">

<p class="has-drop-cap">⟦b0⟧</p>



<p>⟦b1⟧</p>



<p>⟦b2⟧</p>



<div class="wp-block-commonweal-newsletter alignwide"><div class="wp-block-commonweal-newsletter__inner"><h4>The Roll Call</h4><p>Our politics newsletter, every Thursday. No horse race.</p><form method="post"><input type="email" required placeholder="you@example.com"><button>Sign up</button></form></div></div>



<p>⟦b3⟧</p>



<h2 class="wp-block-heading" id="h-a-contract">⟦b4⟧</h2>



<p>⟦b5⟧</p>



<p>Tessaly's executives and their spouses gave $2.3 million to candidates in the last cycle, <a href="https://elections.bellwater.example/filings/2024" target="_blank" rel="noopener">according to state filings</a>. They are admirably bipartisan: 52 percent went to Republicans and 48 to Democrats.</p>



<div class="wp-block-commonweal-related-link alignleft"><a href="⟦inline0u⟧"><img src="/wp-content/uploads/2025/11/wet.jpg?w=200&amp;h=200&amp;crop=1" alt="" loading="lazy"><span class="related-link__title">⟦inline0⟧</span><span class="related-link__author">Wren Tadlock</span></a></div>



<p>⟦b7⟧</p>



<p>⟦b8⟧</p>



<p>⟦b9⟧</p>



<h2 class="wp-block-heading" id="h-the-uses">⟦b10⟧</h2>



<div class="ad ad--inline" aria-hidden="true"><span class="ad__label">Article continues after advertisement</span><div id="div-gpt-ad-inline-2"></div></div>



<p>⟦b11⟧</p>



<p>⟦b12⟧</p>



<p>⟦b13⟧</p>



<p>⟦b14⟧</p>

</div>
<footer class="article-footer"><div class="author-card"><img class="avatar" alt="" src="/ja.jpg?s=96"><div><p class="author-card__bio"><a href="/author/jonah-ackerly/">Jonah Ackerly</a> is a staff writer at <em>The Commonweal Review</em> and the author of <em>Standing Orders</em>.</p><a href="https://social.example/@jackerly">Follow</a></div></div>
<ul class="article-tags" aria-label="Tags"><li><a href="/tag/bellwater/">Bellwater</a></li><li><a href="/tag/filibuster/">Filibuster</a></li><li><a href="/tag/water/">Water</a></li></ul>
<div class="donate-box"><h3>Journalism that reads the contract</h3><p>We have no owner to please. If you value reporting like this, please consider a gift of any size before our drive ends on March 31.</p><a class="button" href="/donate/">Donate</a></div></footer>
</article>
<aside class="issue-toc"><a href="/magazine/2026/04/"><img src="/cover-2026-04.jpg?w=320" alt=""></a><svg class="issue-toc__label" viewBox="0 0 180 20" aria-hidden="true"><path d="M4 2v16M12 2v16"/></svg><ul>⟦issue⟧</ul></aside>
<section class="most-read" aria-label="Most read"><dl>⟦read⟧</dl></section>
<section class="wp-block-query more-in"><h2 class="wp-block-heading">More in Politics</h2><ul class="wp-block-post-template columns-3">⟦more⟧</ul></section></main>
<footer class="site-footer"><div class="columns"><div><h3>About</h3><ul><li><a href="/masthead/">Masthead</a></li><li><a href="/ethics/">Ethics Policy</a></li><li><a href="/jobs/">Jobs</a></li></ul></div><div><h3>Readers</h3><ul><li><a href="/help/">Help Center</a></li><li><a href="/back-issues/">Back Issues</a></li></ul></div></div><p>&copy; 2026 Commonweal Review Foundation. <a href="/privacy/">Privacy</a> <a href="https://wpvip.example/">Powered by VIP</a></p></footer>
</div>
<div hidden><svg><symbol id="icon-play" viewBox="0 0 16 16"><path d="M3 2l10 6-10 6z"/></symbol></svg></div>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"postType":"post","primaryCategory":"politics","author":"jonah-ackerly","meter":{"limit":3}});</script>
</body></html>""", r, url=url, inline0=e(inline[0][0]), inline0u=inline[0][1],
              issue=_rows(issue, '<li><a href="«u»"><span class="issue-toc__title">«t»</span></a><span class="issue-toc__author">«a»</span></li>', a="Maeve Colquitt|Rafael Dunning|Ines Thorvald|Hollis Peake"),
              read=_rows(read, '<dt>«k»</dt><dd><a href="«u»">«t»</a> <i>by «a»</i></dd>', k="Law|Essay|Ideas|Profile", a="Tamsin Orr|Leo Batiste|Wren Tadlock|Jonah Ackerly"),
              more=_rows(more, '<li class="wp-block-post post type-post"><figure class="wp-block-post-featured-image"><a href="«u»" target="_self"><img alt="" loading="lazy" srcset="«n».jpg?w=300 300w"></a></figure><h3 class="wp-block-post-title"><a href="«u»" target="_self">«t»</a></h3><div class="wp-block-post-author-name">«a»</div><div class="wp-block-post-date"><time datetime="2026-03-0«d»T05:00:00-05:00">March «d», 2026</time></div></li>', a="Delia Marsh|Jonah Ackerly|Owen Prudhomme", d="3|2|1")),
        r, r.lines, (*inline, *issue, *read, *more), address=url,
    )  # fmt: skip


KELP = Report(
    "en", "2025-10-22", "October 22, 2025", "Northmere Kelp Cooperative",
    "",
    "Northmere Kelp Cooperative Opens First Year-Round Seaweed Dryer Powered by Waste Heat",
    "New plant in Brannock Harbor will process 9,000 tonnes a year and pay 84 member farms a guaranteed price",
    (
        "BRANNOCK HARBOR, Oct. 22, 2025 /Newsroute/ -- The Northmere Kelp Cooperative today opened a drying plant that runs on heat from a neighboring data center, allowing its 84 member farms to harvest in every month of the year.",
        "The $17 million facility has a capacity of 9,000 tonnes of wet kelp a year. Until now, members had to sun-dry their crop on racks between May and August or sell it fresh at a discount of up to 60 percent.",
        "“A farmer who can only sell in four months out of twelve doesn't have a business, she has a hobby,” said Annika Sloan, chair of the cooperative. “From today, our members can plan.”",
        "# Heat that used to be vented",
        "Warm water at 58 degrees Celsius is piped 700 meters from the Brannock data center operated by Loftgrid. It had been cooled in towers and released. The plant needs additional electric heat on about 30 days a year.",
        "Under a ten-year agreement, the cooperative pays nothing for the heat and returns the water at 24 degrees.",
        "# Highlights of the project",
        "A guaranteed price of $410 per dry tonne for all members through 2028",
        "38 full-time jobs at the plant, of which 31 have been filled locally",
        "A reduction of 6,400 tonnes of carbon dioxide a year compared with gas-fired drying",
        "A testing laboratory for iodine and heavy metals, open to non-members from March",
        "The first shipments will go to makers of animal feed and to a producer of compostable packaging in Dunmore, which has ordered 1,200 tonnes for 2026.",
        "The project was financed by the Coastal Development Bank ($9 million), member contributions ($5 million) and a state grant ($3 million). An open day for the public will be held on November 8 from 10 a.m. to 4 p.m.",
    ),
)  # fmt: skip


@page
def release_on_a_distributor() -> Served:
    """A distributor of releases, Bootstrap: the release in row after row, contacts, a company's card, a table of what came in after."""
    r, site = KELP, "https://www.newsroute.example"
    url = f"{site}/news-releases/northmere-kelp-cooperative-opens-first-year-round-seaweed-dryer-302591184.html"
    form = "/news-releases/{s}-3025{n}.html"
    same = _at(
        site,
        form,
        11020,
        "Northmere Kelp Cooperative Elects Annika Sloan to Second Term",
        "Northmere Kelp Cooperative and Dunmore Pack Sign Supply Agreement",
    )
    industry = _at(
        site,
        form,
        22040,
        "Grainline Foods Recalls Two Lots of Oat Crackers",
        "Harrow Robotics Raises $40 Million for Orchard Pickers",
        "Survey: Six in Ten Growers Plan to Delay Purchases of Equipment",
    )
    table = _at(
        site, form, 33060,
        "Vellum Therapeutics to Present at Autumn Oncology Congress", "Castellan Bank Declares Quarterly Dividend", "Pinehurst Schools Select Learnwell for Reading Screening",
        "Orbitel Completes Merger With Skyline Tower", "Mayfair Cruise Line Names First Female Captain of Flagship",
    )  # fmt: skip
    pager = _at(site, form, 44080, "Loftgrid Reports Third-Quarter Results", "Tidewell Announces Voluntary Delisting")
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<title>⟦title⟧</title>
<meta name="description" content="/Newsroute/ -- The Northmere Kelp Cooperative today opened a drying plant that runs on heat from a neighboring data center, allowing its 84 member farms to...">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta name="author" content="Northmere Kelp Cooperative"><meta name="date" content="2025-10-22T08:30:00-04:00">
<meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:site_name" content="Newsroute"><meta property="og:url" content="⟦url⟧"><meta property="og:image" content="https://mma.newsroute.example/media/2/kelp_dryer.jpg">
<link rel="canonical" href="⟦url⟧"><link rel="stylesheet" href="/etc.clientlibs/main.min.css"><link rel="alternate" type="application/rss+xml" href="/rss/agriculture.rss">
<script type="application/ld+json">
[{"@context":"http://schema.org","@type":"NewsArticle","headline":"⟦jtitle⟧","mainEntityOfPage":"⟦url⟧","datePublished":"2025-10-22T08:30:00-04:00","dateModified":"2025-10-22T08:30:00-04:00","author":{"@type":"Organization","name":"Northmere Kelp Cooperative"},"publisher":{"@type":"Organization","name":"Newsroute"}},
{"@context":"http://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"https://www.newsroute.example/","name":"News"}}]}]
</script>
<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});})(window,document,'script','dataLayer','GTM-K000');</script>
</head>
<body class="release-detail">
<noscript><iframe src="https://tags.example/ns.html" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
<div class="cookie-bar" role="dialog" aria-label="Cookie banner"><p>We use cookies to run this site, to analyze traffic and to show relevant content. See our <a href="/privacy">privacy notice</a>.</p><button class="btn btn-sm">Accept all</button><button class="btn btn-sm">Manage preferences</button></div>
<header class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/"><img src="/logo.svg" alt="Newsroute"></a><ul class="nav navbar-nav"><li class="dropdown"><a href="/news-releases/">News</a><ul class="dropdown-menu"><li><a href="/news-releases/business/">Business &amp; Money</a></li><li><a href="/news-releases/science/">Science &amp; Tech</a></li><li><a href="/news-releases/environment/">Environment</a></li></ul></li><li><a href="/products/">Products</a></li><li><a href="/contact/">Contact</a></li></ul><form class="navbar-form"><input type="search" placeholder="Search"></form><a class="btn btn-primary" href="/send">Send a Release</a></div></header>
<main class="main" role="main"><article class="news-release inline-gallery-template">
<header class="release-header container"><div class="row"><div class="col-lg-8 col-lg-offset-1 col-md-8"><h1>⟦title⟧</h1><p class="subtitle">⟦lead⟧</p></div><div class="col-lg-2 col-md-3"><a class="detail-logo" href="/news/northmere-kelp-cooperative/"><img src="/logos/northmere.png" alt="Northmere Kelp Cooperative Logo"></a></div></div>
<div class="row detail-headline"><div class="col-lg-8 col-lg-offset-1 col-sm-8 col-vcenter"><p class="meta"><strong>News provided by</strong><br><a href="/news/northmere-kelp-cooperative/"><strong class="color-primary">Northmere Kelp Cooperative</strong></a></p><p class="mb-no">Oct 22, 2025, 08:30 ET</p></div><div class="col-sm-3"><h4>Share this article</h4><ul class="list-inline share"><li><a href="#" aria-label="Share to X">X</a></li><li><a href="#">Facebook</a></li><li><a href="#">LinkedIn</a></li></ul></div></div></header>
<section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1">
<p><span class="legendSpanClass"><span class="xn-location">BRANNOCK HARBOR</span></span>, <span class="legendSpanClass"><span class="xn-chron">Oct. 22, 2025</span></span> /Newsroute/ -- The Northmere Kelp Cooperative today opened a drying plant that runs on heat from a neighboring data center, allowing its 84 member farms to harvest in every month of the year.</p>
<p>The <span class="xn-money">$17 million</span> facility has a capacity of 9,000 tonnes of wet kelp a year. Until now, members had to sun-dry their crop on racks between May and August or sell it fresh at a discount of up to 60 percent.</p>
<div class="inline-image"><a href="https://mma.newsroute.example/media/2/kelp_dryer.html" class="gallery"><span>Continue Reading</span></a><div class="thumb"><img class="img-responsive" data-getimg="https://mma.newsroute.example/kelp.jpg?w=300" alt="Trays of kelp enter the dryer"><div class="caption">Trays of kelp enter the new dryer in Brannock Harbor. (Photo: Northmere)</div></div></div>
<p>“A farmer who can only sell in four months out of twelve doesn't have a business, she has a hobby,” said <span class="xn-person">Annika Sloan</span>, chair of the cooperative. “From today, our members can plan.”</p>
<p><b>⟦b3⟧</b></p>
<p>⟦b4⟧</p>
<p>⟦b5⟧</p>
<p><b>⟦b6⟧</b></p>
<ul type="disc"><li>⟦b7⟧</li><li>⟦b8⟧</li><li>⟦b9⟧</li><li>⟦b10⟧</li></ul>
<p>⟦b11⟧</p>
<p>⟦b12⟧</p>
</div></div></section>
<section class="container contact-box"><div class="row"><div class="col-lg-10 col-lg-offset-1"><h3>Media contact</h3><table class="table"><tr><td>Priya Lund</td><td>+1 555 0188</td><td><a href="mailto:press@northmerekelp.example">press@northmerekelp.example</a></td></tr></table><div class="company-profile well"><h3>Company profile</h3><img src="/logos/northmere-s.png" alt=""><p>Founded 1998. Agriculture, aquaculture. 84 members, 112 employees.</p><a href="/news/northmere-kelp-cooperative/">View company page</a></div></div></div></section>
<section class="container modal-like"><div class="well text-center"><h2>WANT YOUR COMPANY'S NEWS FEATURED HERE?</h2><a class="btn" href="/get-started">GET STARTED</a><div class="row"><div class="col-xs-4"><p>440k+<br>Newsrooms &amp; Influencers</p></div><div class="col-xs-4"><p>9k+<br>Digital Media Outlets</p></div></div></div></section>
</article>
<aside class="container more-from-source"><h2>Also from this source</h2><div class="row">⟦same⟧</div></aside>
<aside class="container explore"><div class="row"><div class="col-sm-6"><h2>Explore</h2><ul class="list-unstyled tags"><li><a href="/news-releases/agriculture/">Agriculture</a></li><li><a href="/news-releases/aquaculture/">Aquaculture</a></li><li><a href="/news-releases/new-products/">New Products &amp; Services</a></li></ul></div><div class="col-sm-6"><h2>More releases in similar topics</h2><div class="media-list">⟦industry⟧</div></div></div></aside>
<div class="container"><table class="table table-striped latest"><thead><tr><th>Time (ET)</th><th>Release</th><th>Source</th></tr></thead><tbody>⟦table⟧</tbody></table><ul class="pager">⟦pager⟧</ul></div></main>
<footer class="footer"><div class="container"><div class="row"><div class="col-md-3"><h5>Contact Newsroute</h5><p>555-0110 from 8 AM - 10 PM ET</p></div><div class="col-md-3"><h5>Products</h5><ul><li><a href="/products/distribution/">Distribution</a></li><li><a href="/products/ir/">Investor Relations</a></li></ul></div><div class="col-md-3"><h5>About</h5><ul><li><a href="/about/">About Newsroute</a></li><li><a href="/careers/">Careers</a></li></ul></div><div class="col-md-3"><h5>My Services</h5><ul><li><a href="/login">Member Login</a></li></ul></div></div><p class="small">Copyright © 2025 Newsroute Inc. All Rights Reserved.</p></div></footer>
<script src="/etc.clientlibs/vendor.min.js" defer></script></body></html>""", r, url=url,
              same=_rows(same, '<div class="col-sm-6"><a class="newsreleaseconsolidatelink" href="«p»"><div class="card"><img class="img-responsive" alt=""><h3><small>Oct «d», 2025, 09:00 ET</small>«t»</h3><p class="remove-outline">The cooperative, which unites farms along forty miles of coast, announced...</p></div></a></div>', d="9|2"),
              industry=_rows(industry, '<div class="media"><div class="media-body"><h4 class="media-heading"><a href="«p»">«t»</a></h4><span class="text-muted">«c»</span></div></div>', c="Food &amp; Beverages|Machinery|Surveys, Polls and Research"),
              table=_rows(table, '<tr><td class="text-nowrap">«h»</td><td><a href="«p»">«t»</a></td><td><a href="/news/source-«n»/">«s»</a></td></tr>', h="09:02|09:00|08:58|08:45|08:41", s="Vellum Inc.|Castellan Bank|Learnwell|Orbitel|Mayfair Lines"),
              pager=_rows(pager, '<li class="«c»"><a href="«p»">«t»</a></li>', c="previous|next")),
        r, r.lines, (*same, *industry, *table, *pager), address=url,
    )  # fmt: skip


FAEHRE = Report(
    "de", "2025-12-03", "03.12.2025, 17:40 Uhr", "Wiebke Harmsen",
    "Seit Montag liegt die „Greta“ in der Werft: Kapitän Hauke Janssen auf dem Anleger von Osterhude.",
    "Nach 140 Jahren ist Schluss: Osterhude verliert seine Fähre",
    "Die „Greta“ setzt Pendler, Schulkinder und Kühe über die Wesse. Zum Jahresende stellt der Landkreis den Betrieb ein. Im Dorf rechnet man nach, was das kostet – und kommt auf 31 Kilometer.",
    (
        "Osterhude. Hauke Janssen hat in seinem Leben nach eigener Rechnung 412.000 Mal die Wesse überquert. Weit gekommen ist er dabei nicht: Der Fluss ist an dieser Stelle 160 Meter breit.",
        "Am 31. Dezember um 19 Uhr wird der 58-Jährige zum letzten Mal ablegen. Danach gibt es zwischen Gellersen und der Mündung keine Fähre mehr. Wer von Osterhude nach Westerhude will, fährt dann über die Brücke in Gellersen, 31 Kilometer hin und 31 zurück.",
        "„Ich kann von hier aus sehen, ob meine Schwester drüben Licht hat“, sagt Ingrid Fastenau, die seit 40 Jahren neben dem Anleger wohnt. „Aber zum Kaffee bin ich dann eine Stunde unterwegs.“",
        "# Der TÜV gab den Ausschlag",
        "Der Landkreis Wessemünde begründet das Aus mit dem Zustand des Schiffes. Bei der Untersuchung im Oktober fanden Gutachter Risse in drei Spanten. Die Reparatur würde 1,9 Millionen Euro kosten, ein Neubau gut das Vierfache.",
        "„Wir haben im Jahr noch 38.000 Fahrgäste. Vor zwanzig Jahren waren es 90.000“, sagt Landrat Dirk Behrmann (parteilos). „Ich finde das selbst traurig. Aber ich muss auch Schulen heizen.“",
        "Die Zahlen stellt im Dorf niemand infrage. Wohl aber, was aus ihnen folgt. Seit 2021 fährt die „Greta“ nur noch von 6 bis 19 Uhr und sonntags gar nicht. „Erst kürzt man den Fahrplan, dann wundert man sich, dass keiner kommt“, sagt Ortsbürgermeisterin Anke Wulf.",
        "# 46 Kinder und ein Bulle",
        "Besonders hart trifft es Familien. 46 Kinder aus Osterhude gehen in Westerhude zur Grundschule. Der Kreis will einen Bus einsetzen, der um 6.25 Uhr abfährt. Bisher reichte es, um 7.30 Uhr am Anleger zu stehen.",
        "Landwirt Thees Ohlrogge hat Weiden auf beiden Seiten. Zweimal im Jahr bringt er 70 Rinder über den Fluss, darunter den Bullen Herbert, der nach Auskunft des Fährmanns „der einzige Fahrgast ist, der nie gemeckert hat“.",
        "Eine Bürgerinitiative hat nun 5200 Unterschriften gesammelt und einen Verein gegründet, der die Fähre ehrenamtlich betreiben will. Vorbild ist das Dorf Lüttensiel, wo 30 Freiwillige seit 2016 eine Solarfähre steuern.",
        "Der Kreistag berät am 15. Dezember über einen Zuschuss von 200.000 Euro. Janssen hat dem Verein zugesagt, die neuen Fährleute auszubilden. „Umsonst“, sagt er. „Was soll ich denn sonst machen? Auf der Brücke stehen?“",
    ),
)  # fmt: skip


@page
def regionalzeitung_eines_verlags() -> Served:
    """One publisher's system for many papers: hashed classes, plus signs, a consent layer, lists by heading and by label."""
    r, site = FAEHRE, "https://www.wessemuender-nachrichten.example"
    url = f"{site}/lokales/wessemuende/osterhude-verliert-seine-faehre-nach-140-jahren-Q7XK2M4TNVB5DLWZ.html"
    form = "/lokales/wessemuende/{s}-{n}XKTNVB.html"
    mid = _at(site, form, 1100, "Gesperrte Brücke in Gellersen: Wo jetzt der Verkehr rollt")
    read = _at(
        site,
        form,
        2200,
        "Wessemünde: Bäckerei Tietjen schließt alle sieben Filialen",
        "Unbekannte sägen Blitzer an der B 214 ab",
        "Nach Sturm: 14-jährige Stute aus Graben gerettet",
        "Das verdienen Bürgermeister im Landkreis",
        "Neue Hausärztin für Sünte gefunden",
    )
    more = _at(
        site,
        form,
        3300,
        "Kreistag streitet über Grundsteuer",
        "Weihnachtsmarkt: Karussell bleibt, Glühwein wird teurer",
        "Feuerwehr Hollern bekommt ein Boot",
        "Wo im Landkreis noch Hebammen fehlen",
    )
    land = _at(
        "https://www.wessemuender-nachrichten.example",
        "/der-norden/{s}-{n}QZ.html",
        4400,
        "Seehunde: So viele Heuler wie nie",
        "Werft in Hollernsiel sucht 120 Schweißer",
        "Bahnstrecke bis März gesperrt",
    )
    return Served(
        _fill("""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Osterhude: Fähre „Greta“ wird nach 140 Jahren eingestellt</title><meta name="description" content="Die „Greta“ setzt Pendler, Schulkinder und Kühe über die Wesse. Zum Jahresende stellt der Landkreis den Betrieb ein."/><link rel="canonical" href="⟦url⟧"/><link rel="amphtml" href="⟦url⟧?outputType=valid_amp"/><meta property="og:type" content="article"/><meta property="og:title" content="⟦title⟧"/><meta property="og:description" content="⟦lead⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="Wessemünder Nachrichten"/><meta property="article:opinion" content="false"/><meta property="article:content_tier" content="free"/><meta name="news_keywords" content="Fähre,Wesse,Osterhude"/><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"⟦url⟧"},"headline":"⟦jtitle⟧","description":"⟦jlead⟧","datePublished":"2025-12-03T16:40:12.000Z","dateModified":"2025-12-03T18:05:00.000Z","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Wiebke Harmsen"}],"publisher":{"@type":"Organization","name":"Wessemünder Nachrichten"}}</script><style data-styled="true" data-styled-version="6.1.8">.kVbQxT{display:flex;flex-direction:column}/*!sc*/.hDkPlm{font-family:"Serif",Georgia}/*!sc*/</style><script id="consent-config">window._sp_queue=[];window._sp_={config:{accountId:1,propertyHref:"https://www.wessemuender-nachrichten.example"}};</script></head><body><div id="cmp-shadow" role="dialog" aria-modal="true"><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit in den Privatsphäre-Einstellungen widerrufen. Wir und unsere 187 Partner verarbeiten Daten auf Ihrem Gerät.</p><button>Alle akzeptieren</button><button>Für 2,99 € im Monat ohne Tracking</button></div><div id="fusion-app" class="fusion-app"><div class="Pagestyled__Container-sc-1ddb9xm-0 kVbQxT"><header class="Headerstyled__Header-sc-1ogk8ei-0 hQrtZa"><div class="sc-topline"><a href="/epaper">E-Paper</a><a href="/abo">Abo ab 1 €</a><a href="/traueranzeigen">Trauer</a><a href="/anmelden">Anmelden</a></div><a href="/" aria-label="Startseite Wessemünder Nachrichten"><svg width="220" height="30" aria-hidden="true"><path d="M0 0h9"></path></svg></a><nav aria-label="Hauptmenü"><ul><li><a href="/lokales/">Lokales</a></li><li><a href="/lokales/wessemuende/">Wessemünde</a></li><li><a href="/der-norden/">Der Norden</a></li><li><a href="/sport/">Sport</a></li><li><a href="/politik/">Politik</a></li></ul></nav></header><div id="superbanner" class="AdSlotstyled-sc-9 gTgTgT"><span>Anzeige</span></div><main><nav class="Breadcrumbstyled__Nav-sc-1 bXcB" aria-label="Breadcrumb"><ol><li><a href="/">Startseite</a></li><li><a href="/lokales/">Lokales</a></li><li><a href="/lokales/wessemuende/">Wessemünde</a></li></ol></nav><article class="ArticleHeadstyled__Article-sc-1xd7q19-0 fEnQZi"><header><div class="Overlinestyled__Overline-sc-42bs6m-0 gBBnkX">Landkreis stellt Betrieb ein</div><h1 class="Headlinestyled__Headline-sc-mamptc-0 dKYrVd" data-testid="article-header">⟦title⟧</h1><figure class="Imagestyled__Figure-sc-1 lLpOq"><picture><source media="(min-width: 768px)" srcset="https://www.wessemuender-nachrichten.example/resizer/v2/QX.jpg?auth=7b&amp;width=1200 1200w" type="image/webp"/><img alt="Ein Mann in Öljacke steht auf einem Anleger am Fluss." src="/resizer/v2/QX.jpg?width=428" fetchpriority="high"/></picture><figcaption class="Captionstyled__Caption-sc-1p bZcApt"><span>⟦caption⟧</span><span>Quelle: Jens Oltmanns</span></figcaption></figure><div class="LeadTextstyled__Lead-sc-10vu1o0-0 hDkPlm"><p>⟦lead⟧</p></div><div class="ArticleMetastyled__Meta-sc-1k aZsXdC"><div class="Authorstyled-sc-3 iUyTr"><img alt="Wiebke Harmsen" loading="lazy"/><a href="/autor/wiebke-harmsen/">Wiebke Harmsen</a></div><time dateTime="2025-12-03T16:40:12.000Z">03.12.2025, 17:40 Uhr</time><div class="Share-sc-8"><button aria-label="Artikel teilen">Teilen</button><button aria-label="Merken">Merken</button></div><div class="AudioPlayerstyled-sc-0"><button>Artikel anhören • 4 Minuten</button></div></div></header><div class="ArticleContentstyled__Content-sc-1r kKjHgF"><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq"><b>Osterhude. </b>Hauke Janssen hat in seinem Leben nach eigener Rechnung 412.000 Mal die Wesse überquert. Weit gekommen ist er dabei nicht: Der Fluss ist an dieser Stelle 160 Meter breit.</p><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b1⟧</p><div class="AdSlotstyled-sc-9 gTgTgT"><span>Weiterlesen nach der Anzeige</span></div><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b2⟧</p><div class="NewsletterTeaserstyled__Wrap-sc-5 mNbVc"><div><h2>Wessemünde am Morgen</h2><p>Was heute in der Stadt und im Umland wichtig ist – jeden Werktag um 6 Uhr in Ihrem Postfach.</p><form><input type="email" placeholder="E-Mail-Adresse"/><button>Abonnieren</button></form><p>Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.</p></div></div><h3 class="Subheadlinestyled__Sub-sc-1 pLoKi">⟦b3⟧</h3><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b4⟧</p><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b5⟧</p><div class="TeaserInlinestyled__Wrap-sc-77 wErTy" data-testid="recommendation"><a href="⟦mid0p⟧"><div><img alt="" loading="lazy"/></div><div><span>Umleitung bis Mai</span><h4>⟦mid0⟧</h4></div></a></div><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b6⟧</p><h3 class="Subheadlinestyled__Sub-sc-1 pLoKi">⟦b7⟧</h3><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b8⟧</p><figure class="Gallerystyled__G-sc-2"><img alt="Rinder auf einem Fährdeck"/><figcaption>1 / 12 – Seltene Passagiere: Rinder von Thees Ohlrogge im Mai 2019. Quelle: Archiv</figcaption><button>Nächstes Bild</button></figure><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b9⟧</p><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b10⟧</p><p class="Textstyled__Text-sc-14jb0c7-0 bSkqLq">⟦b11⟧</p><p class="ArticleSource-sc-4">WN</p></div><div class="Topics-sc-1"><h4>Mehr zum Thema</h4><ul><li><a href="/themen/faehre/">Fähre</a></li><li><a href="/themen/osterhude/">Osterhude</a></li><li><a href="/themen/oepnv/">ÖPNV</a></li></ul></div></article><section class="TeaserRow-sc-66" aria-label="Mehr aus Wessemünde"><div class="Row-sc-2">⟦more⟧</div></section><div class="OutbrainWidget-sc"><div class="OUTBRAIN" data-src="⟦url⟧" data-widget-id="AR_1"></div></div><aside class="MostRead-sc-12"><h2>Meistgelesen in Wessemünde</h2><ol>⟦read⟧</ol></aside><section class="TeaserList-sc-90"><h2><a href="/der-norden/">Der Norden</a></h2>⟦land⟧</section></main><footer class="Footerstyled-sc-0"><div><h4>Service</h4><ul><li><a href="/anzeigen">Anzeigen aufgeben</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div><div><h4>Verlag</h4><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/agb">AGB</a></li></ul></div><div><h4>Weitere Zeitungen des Verlags</h4><ul><li><a href="https://www.gellerser-bote.example">Gellerser Bote</a></li><li><a href="https://www.suenter-tageblatt.example">Sünter Tageblatt</a></li></ul></div><p>© Verlagshaus Wessemünde GmbH &amp; Co. KG</p></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="wn";Fusion.globalContent={"_id":"Q7XK2M4TNVB5DLWZ","type":"story","headlines":{"basic":"⟦jtitle⟧"},"content_elements":[{"type":"text","content":"<b>Osterhude. </b>Hauke Janssen hat in seinem Leben"}],"owner":{"id":"wn"}};Fusion.spa=false;</script></body></html>""", r, url=url,
              mid0=e(mid[0][0]), mid0p=mid[0][1].removeprefix(site),
              more=_rows(more, '<div class="TeaserCard-sc-15"><a href="«p»"><div class="ImgWrap-sc"><img alt="" loading="lazy"/></div><div><span class="Kicker-sc-3">«k»</span><h3 class="TeaserHead-sc-4">«i»«t»</h3></div></a></div>', k="Politik|Advent|Hollern|Gesundheit", i='|<svg class="plus" width="14" height="14" role="img" aria-label="WN+"><path d="M7 0v14M0 7h14"></path></svg>||'),
              read=_rows(read, '<li><a href="«p»"><span class="Rank-sc-1">«n»</span><div><h3>«t»</h3></div></a></li>'),
              land=_rows(land, '<div class="Row-sc-91"><time>«h» Uhr</time><a href="«p»">«t»</a></div>', h="16:12|14:55|13:30")),
        r, r.lines, (*mid, *more, *read, *land), address=url,
    )  # fmt: skip


CANTINE = Report(
    "fr", "2025-11-06", "06/11/25", "Maëlys Gourdon",
    "Le self du collège Simone-Arnoult, à Vaubrières, un jeudi midi.",
    "Vaubrières : Pourquoi les collégiens boycottent la cantine (et ce n'est pas à cause des brocolis)",
    "SOULÈVEMENT - Depuis deux semaines, neuf élèves sur dix apportent leur sandwich au collège Simone-Arnoult. En cause : des repas livrés froids à 180 kilomètres de là",
    (
        "Il est 12 h 20 et le self du collège Simone-Arnoult est vide. Pas un plateau, pas une bousculade, juste Mireille, la cheffe de service, qui compte ses portions : 31 servies, 412 à jeter.",
        "Dehors, assis sur le muret malgré le crachin, 380 adolescents mangent un sandwich. « On n'est pas contre les légumes, précise d'emblée Lilou, élève de 3e et porte-parole du mouvement. On est contre les légumes qui ont fait plus de route que nous cet été. »",
        "# Une cuisine flambant neuve, mais fermée",
        "Tout a commencé à la rentrée, quand le département du Haut-Vernois a confié les repas de ses 24 collèges à une cuisine centrale installée à Pont-Ancelin, à 180 kilomètres. Les plats arrivent la veille dans des barquettes, puis sont réchauffés sur place.",
        "Or le collège possède une cuisine rénovée en 2021 pour 640.000 euros. Elle est fermée à clé depuis le 1er septembre, et ses trois cuisiniers ont été reclassés à l'entretien des espaces verts.",
        "« J'ai un CAP, vingt-deux ans de métier, et je ramasse des feuilles, soupire l'un d'eux, qui préfère rester anonyme. Les feuilles, au moins, elles sont de saison. »",
        "# « On économise 1,10 euro par repas »",
        "Au conseil départemental, on assume. « On économise 1,10 euro par repas, soit 900.000 euros par an, défend Jean-Marc Thévenard, vice-président chargé de l'éducation. Aucun élève n'est tombé malade et les menus sont validés par une diététicienne. »",
        "L'élu reconnaît toutefois « un problème de température » dans quatre établissements. De nouveaux fours doivent être livrés après les vacances de Noël.",
        "Pas de quoi convaincre les parents. Leur association a fait ses comptes : avec les barquettes jetées, l'économie tomberait à 14 centimes. « Et encore, sans le gazole », ajoute sa présidente, Soraya Benameur.",
        "# Le boycott fait des petits",
        "Lundi, deux autres collèges ont rejoint le mouvement, à Saint-Éloi et à La Ferrandière. Une boulangerie de Vaubrières propose désormais un « menu gréviste » à 3,50 euros, soit dix centimes de moins que la cantine.",
        "Une réunion est prévue le 13 novembre en préfecture. Lilou y est invitée. Elle compte venir avec une barquette de gratin, « tiède, comme on nous la sert ».",
    ),
)  # fmt: skip


@page
def journal_gratuit_en_grille() -> Served:
    """A free paper: Foundation's grid, dossier box and read-also between paragraphs, a definition list of hours, ranks in CSS."""
    r, site = CANTINE, "https://www.dixminutes.example"
    url = f"{site}/societe/4183307-20251106-vaubrieres-pourquoi-collegiens-boycottent-cantine"
    form = "/societe/41{n}-20251106-{s}"
    also = _at(
        site,
        form,
        11001,
        "« Mon fils mange à 11 heures » : Dans les cantines, la guerre des services",
        "Gaspillage : Ces écoles qui pèsent les restes",
    )
    same = _at(
        site,
        form,
        22002,
        "Haut-Vernois : Le département cherche 40 millions d'euros",
        "Pourquoi le prix du repas varie du simple au quintuple",
        "« Le dessert n'est pas un droit » : Une diététicienne répond aux ados",
        "Une cheffe étoilée aux fourneaux d'un lycée agricole",
    )
    hours = _at(
        site,
        "/actus/42{n}-20251106-{s}",
        33003,
        "Tempête Ludivine : Trois départements en vigilance orange",
        "Handball : Vaubrières s'offre le leader",
        "Un sanglier dans la galerie marchande",
        "Procès du notaire : Sept ans requis",
    )
    read = _at(
        site,
        "/top/43{n}-20251106-{s}",
        44004,
        "Elle retrouve son alliance dans un potiron",
        "Horoscope : Les trois signes à la fête ce week-end",
        "Mort du chanteur Gaël Prigent à 79 ans",
        "Lotomania : Le gagnant de Saint-Éloi se cache toujours",
        "Prime de Noël : Qui la touchera et quand",
    )
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="fr" class="no-js" dir="ltr">
<head>
    <meta charset="utf-8" />
    <title>⟦title⟧</title>
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <meta name="description" content="SOULÈVEMENT - Depuis deux semaines, neuf élèves sur dix apportent leur sandwich au collège Simone-Arnoult" />
    <link rel="canonical" href="⟦url⟧" />
    <link rel="preconnect" href="https://img.dixminutes.example" crossorigin /><link rel="stylesheet" href="/build/app.9f3e21.css" />
    <meta property="og:type" content="article" /><meta property="og:locale" content="fr_FR" /><meta property="og:site_name" content="dixminutes.example" /><meta property="og:title" content="⟦title⟧" /><meta property="og:url" content="⟦url⟧" />
    <meta property="article:published_time" content="2025-11-06T12:47:03+01:00" /><meta property="article:modified_time" content="2025-11-06T14:10:00+01:00" /><meta property="article:section" content="Société" />
    <meta name="robots" content="max-image-preview:large" />
    <script type="application/ld+json">{"@context":"https:\\/\\/schema.org","@type":"NewsArticle","headline":"⟦jtitle⟧","datePublished":"2025-11-06T12:47:03+01:00","dateModified":"2025-11-06T14:10:00+01:00","author":{"@type":"Person","name":"Maëlys Gourdon"},"publisher":{"@type":"Organization","name":"Dix Minutes"},"mainEntityOfPage":"⟦url⟧"}</script>
    <script>window.didomiConfig={app:{apiKey:"0"},notice:{position:"popup"}};var dmPage={"type":"article","id":4183307,"rubrique":"societe"};</script>
</head>
<body id="page-article" class="societe">
<div class="off-canvas-wrapper"><div class="off-canvas position-left" id="offCanvas" data-off-canvas><ul class="vertical menu"><li><a href="/societe/">Société</a></li><li><a href="/sport/">Sport</a></li><li><a href="/arts-stars/">Arts &amp; Stars</a></li><li><a href="/planete/">Planète</a></li><li><a href="/high-tech/">High-Tech</a></li></ul></div>
<div class="off-canvas-content" data-off-canvas-content>
<header class="header" role="banner"><div class="grid-container"><button class="menu-icon" data-toggle="offCanvas" aria-label="Menu"></button><a href="/" class="logo" title="Dix Minutes">Dix Minutes</a><ul class="menu align-right"><li><a href="/journal-du-jour">Le journal du jour</a></li><li><a href="/connexion">Se connecter</a></li></ul></div></header>
<div class="ad ad--habillage" data-ad="habillage"><span class="ad__txt">Publicité</span></div>
<main class="grid-container"><div class="grid-x grid-margin-x"><div class="cell large-8">
<article id="article-4183307">
<header class="nodeheader"><nav aria-label="Vous êtes ici"><ul class="breadcrumbs"><li><a href="/">Accueil</a></li><li><a href="/societe/">Société</a></li></ul></nav><h1 class="nodeheader-title">⟦title⟧</h1><div class="nodeheader-chapo"><p class="hat-summary"><span class="hat-label">SOULÈVEMENT</span> - Depuis deux semaines, neuf élèves sur dix apportent leur sandwich au collège Simone-Arnoult. En cause : des repas livrés froids à 180 kilomètres de là</p></div>
<figure class="media"><img src="https://img.dixminutes.example/c/830x532_self.jpg" srcset="https://img.dixminutes.example/c/414x265_self.jpg 414w" alt="" /><figcaption class="media-caption">⟦caption⟧ <span class="media-copyright">— M. Gourdon / Dix Minutes</span></figcaption></figure>
<div class="infos"><p class="authorsign-label">Maëlys Gourdon</p><p class="datetime">Publié le <time datetime="2025-11-06T12:47:03+01:00">06/11/25 à 12h47</time> • Mis à jour le <time datetime="2025-11-06T14:10:00+01:00">06/11/25 à 14h10</time></p><ul class="sharebar menu"><li><a href="#" class="fb"><span class="show-for-sr">Partager sur Facebook</span></a></li><li><a href="#" class="wa"><span class="show-for-sr">Envoyer par WhatsApp</span></a></li><li><a href="#comments" class="comm">12 commentaires</a></li></ul></div></header>
<div class="lt-endor-body content">
<p>⟦b0⟧</p>
<p>⟦b1⟧</p>
<div class="box folder"><a href="/dossier/cantine"><strong>Notre dossier « Cantines »</strong></a></div>
<h2>⟦b2⟧</h2>
<p>⟦b3⟧</p>
<div class="teaser teaser-inline"><span class="teaser-label">À lire aussi</span><a href="⟦also0u⟧" title="⟦also0⟧">⟦also0⟧</a></div>
<p>⟦b4⟧</p>
<p>⟦b5⟧</p>
<div class="ad ad--inread"><span class="ad__txt">La suite après cette publicité</span></div>
<h2>⟦b6⟧</h2>
<p>⟦b7⟧</p>
<p>⟦b8⟧</p>
<div class="video-embed"><div class="dailymotion" data-video-id="x9k"></div><p class="video-embed__txt">Regardez ce que contient une barquette : notre vidéo en une minute.</p></div>
<p>⟦b9⟧</p>
<h2>⟦b10⟧</h2>
<p>⟦b11⟧</p>
<div class="teaser teaser-inline"><span class="teaser-label">À lire aussi</span><a href="⟦also1u⟧" title="⟦also1⟧">⟦also1⟧</a></div>
<p>⟦b12⟧</p>
</div>
<ul class="tags menu"><li><a href="/dossier/college">Collège</a></li><li><a href="/dossier/alimentation">Alimentation</a></li><li><a href="/dossier/boycott">Boycott</a></li></ul>
</article>
<section id="comments" class="comments"><p class="h3">12 commentaires</p><div class="comment"><p class="comment-author">Gilou_38</p><p>De mon temps on mangeait ce qu'il y avait et on débarrassait en silence.</p><button>Répondre</button></div><a class="button" href="/connexion">Je commente</a></section>
<section class="samesubject"><p class="h3">Sur le même sujet</p><div class="orbit" role="region" data-orbit><ul class="orbit-container">⟦same⟧</ul></div></section>
</div>
<aside class="cell large-4"><div class="sticky" data-sticky><section class="timeline"><header><i class="icon-clock"></i></header><dl>⟦hours⟧</dl><a class="more" href="/actus">Toute l'actu en direct</a></section><div class="ad ad--pave"><a href="https://pub.matelas-soleil.example/?c=1" rel="sponsored nofollow"><img alt="Matelas Soleil : -40 % jusqu'à dimanche"></a></div><section class="toplist"><h3>Top de l'actu</h3><ul class="no-bullet counter">⟦read⟧</ul></section></div></aside></div></main>
<footer class="footer"><div class="grid-x"><div class="cell medium-4"><p class="h4">Dix Minutes</p><ul><li><a href="/qui-sommes-nous">Qui sommes-nous ?</a></li><li><a href="/charte">Charte déontologique</a></li></ul></div><div class="cell medium-4"><p class="h4">Services</p><ul><li><a href="/programme-tv">Programme TV</a></li><li><a href="/codes-promo">Codes promo</a></li></ul></div><div class="cell medium-4"><p class="h4">Éditions</p><ul><li><a href="/vaubrieres/">Vaubrières</a></li><li><a href="/pont-ancelin/">Pont-Ancelin</a></li></ul></div></div><p>La fréquentation de Dix Minutes est certifiée. © Copyright Dix Minutes - Mentions légales - CGU - <a href="#">Gérer mes cookies</a></p></footer></div></div>
<script src="/build/app.1c77ab.js" async></script></body></html>""", r, url=url,
              also0=e(also[0][0]), also0u=also[0][1], also1=e(also[1][0]), also1u=also[1][1],
              same=_rows(same, '<li class="orbit-slide"><article class="teaser"><a href="«p»"><img alt="" data-src="«n».jpg" /><p class="teaser-kicker">«k»</p><h2 class="teaser-title">«t»</h2></a></article></li>', k="BUDGET|PORTE-MONNAIE|ASSIETTE|MIAM"),
              hours=_rows(hours, '<dt><time>«h»</time></dt><dd><a href="«p»">«t»</a></dd>', h="14h22|14h05|13h51|13h30"),
              read=_rows(read, '<li><a href="«p»"><div class="grid-x"><div class="cell shrink"><img alt=""></div><div class="cell auto"><span>«t»</span></div></div></a></li>')),
        r, r.lines, (*also, *same, *hours, *read), address=url,
    )  # fmt: skip


TEMPORAL = Report(
    "es", "2026-01-22", "22·01·26", "Rocío Almansa",
    "Olas en el paseo de Levante de Puerto Calar, este jueves por la mañana.",
    "Temporal en Marina Alta de Calar, en directo: cortada la autovía y 4.300 hogares sin luz",
    "La borrasca Nerea deja rachas de 128 kilómetros por hora y olas de nueve metros. Las clases se suspenden en 17 municipios",
    (
        "# Reabre un carril de la autovía en sentido norte",
        "La Guardia Civil ha abierto al tráfico un carril de la A-79 a la altura de Benirrasa. El sentido sur sigue cortado por la caída de un talud de unos 300 metros cúbicos y no se espera que abra antes de mañana.",
        "Los autobuses de línea se desvían por la carretera vieja, con retrasos de hasta una hora.",
        "# “Se llevó las hamacas, las barcas y la barra del bar”",
        "Pepa Llorens regenta desde hace 26 años un chiringuito en la playa del Arenal. Esta mañana ha encontrado la cafetera a medio kilómetro, dentro de una rotonda. “Todavía funciona, eso sí”, ha contado a este diario.",
        "# La eléctrica promete recuperar el servicio esta noche",
        "De los 11.800 hogares que llegaron a quedarse sin luz, 4.300 siguen a oscuras, casi todos en las partidas altas de Castell de Mur. La compañía ha enviado 60 operarios y ocho grupos electrógenos.",
        "# Suspendidas las clases en 17 municipios",
        "La consejera de Educación, Amparo Sorní, ha anunciado que los centros permanecerán cerrados también el viernes. La medida afecta a 23.000 alumnos.",
        "Los exámenes de recuperación previstos para mañana pasan al martes 27.",
        "# Rescatados tres marineros frente al cabo Fosc",
        "Un helicóptero de Salvamento ha izado a los tres tripulantes del pesquero “Nou Esperança”, que había perdido el timón. Se encuentran en buen estado, aunque uno sufre hipotermia leve.",
        "# Se activa el nivel rojo",
        "Emergencias ha elevado el aviso por fenómenos costeros al nivel máximo hasta las 22.00 horas y pide que nadie se acerque a los espigones ni a los paseos marítimos.",
    ),
)  # fmt: skip


@page
def diario_regional_en_directo() -> Served:
    """A live report of a regional group's system: posts newest first, a pinned map, a ticker, opinion with names, a list in tabs."""
    r, site = TEMPORAL, "https://www.lamarinadiario.example"
    url = f"{site}/comarca/2026/01/22/temporal-directo-autovia-cortada-luz-125904411.html"
    form = "/comarca/2026/01/22/{s}-1259{n}.html"
    ticker = _at(
        site, form, 10010, "El puerto de Calar cierra al tráfico por segundo día", "Los agricultores temen perder la mitad de la naranja"
    )
    dossier = _at(
        site,
        form,
        20020,
        "Por qué las borrascas tienen nombre",
        "El talud de Benirrasa, un riesgo conocido desde 2018",
        "Qué cubre el seguro si el viento rompe su tejado",
    )
    opinion = _at(
        site,
        "/opinion/2026/01/22/{s}-1258{n}.html",
        30030,
        "Elogio del sótano",
        "La playa que nos inventamos",
        "Un alcalde en botas de agua",
    )
    seen = _at(
        site,
        form,
        40040,
        "Una vecina de Calar gana el bote de Pasapalabras",
        "La casa cueva que se vende por 19.000 euros",
        "Detenido por robar 600 metros de cable",
        "El pueblo que busca panadero y regala la vivienda",
    )
    shared = _at(site, form, 50050, "Cinco sopas para un día de lluvia", "El gato que salvó a su dueña de un incendio")
    at = ("13:40", "12:55", "12:10", "11:32", "10:47", "09:15")
    posts, heads = [], [n for n, line in enumerate(r.body) if line.startswith("# ")]
    for n, (hour, start) in enumerate(zip(at, heads, strict=True)):
        stop = heads[n + 1] if n + 1 < len(heads) else len(r.body)
        text = "".join(f'<p class="ft-text">{e(line)}</p>' for line in r.body[start + 1 : stop])
        posts.append(
            f'<li class="live-item" id="minuto-{len(heads) - n}"><div class="live-item__meta"><time class="live-item__time" datetime="2026-01-22T{hour}:00+01:00">{hour}</time><span class="live-item__author">R. A.</span><a class="live-item__share" href="#minuto-{len(heads) - n}" aria-label="Compartir este minuto"><svg width="12" height="12"><use xlink:href="#share"></use></svg></a></div><div class="live-item__body"><h2 class="live-item__title">{e(r.body[start][2:])}</h2>{text}</div></li>'
        )  # fmt: skip
        if n == 2:
            posts.append('<li class="live-item live-item--ad"><span>PUBLICIDAD</span><div id="roba-3"></div></li>')
    updates = json.dumps(
        [{"@type": "BlogPosting", "headline": r.body[start][2:], "datePublished": f"2026-01-22T{hour}:00+01:00", "articleBody": r.body[start + 1]} for hour, start in zip(at, heads, strict=True)],
        ensure_ascii=False,
    )  # fmt: skip
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="es"><head>
<meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Temporal en Marina Alta de Calar hoy, en directo | Última hora de la borrasca Nerea</title>
<meta name="description" content="⟦lead⟧"/><meta name="robots" content="index,follow,max-image-preview:large"/>
<link rel="canonical" href="⟦url⟧"/><link rel="preload" href="/estaticosGN/fonts/serif.woff2" as="font" crossorigin/>
<meta property="og:type" content="article"/><meta property="og:title" content="⟦title⟧"/><meta property="og:url" content="⟦url⟧"/><meta property="og:site_name" content="La Marina Diario"/><meta property="article:published_time" content="2026-01-22T08:05:00+01:00"/><meta property="article:modified_time" content="2026-01-22T13:40:00+01:00"/>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"⟦jtitle⟧","description":"⟦jlead⟧","url":"⟦url⟧","datePublished":"2026-01-22T08:05:00+01:00","dateModified":"2026-01-22T13:40:00+01:00","coverageStartTime":"2026-01-22T08:05:00+01:00","coverageEndTime":"2026-01-23T08:05:00+01:00","author":[{"@type":"Person","name":"Rocío Almansa"}],"publisher":{"@type":"Organization","name":"La Marina Diario"},"liveBlogUpdate":⟦updates⟧}</script>
<script>var utag_data={"page_type":"live","section":"comarca","content_id":"125904411"};</script>
<style>.ft-layout-grid-flex{display:flex}.live-item{border-left:2px solid #c00}</style>
</head><body class="ft-page ft-page--live">
<svg style="display:none"><symbol id="share" viewBox="0 0 12 12"><path d="M1 6h10"/></symbol></svg>
<div class="ft-ad ft-ad--top"><span class="ft-ad__label">Publicidad</span></div>
<header class="ft-header"><div class="ft-header__top"><a href="/suscripcion/">Suscríbete</a><a href="/hemeroteca/">Hemeroteca</a><span class="ft-header__date">Jueves, 22 de enero</span></div><a class="ft-header__logo" href="/">La Marina Diario</a><nav class="ft-menu"><ul><li><a href="/comarca/">Comarca</a></li><li><a href="/calar/">Calar</a></li><li><a href="/deportes/">Deportes</a></li><li><a href="/economia/">Economía</a></li><li><a href="/opinion/">Opinión</a></li><li><a href="/fiestas/">Fiestas</a></li></ul></nav>
<div class="ft-ticker"><ul>⟦ticker⟧</ul></div></header>
<main class="ft-layout-grid-flex"><article class="ft-layout-grid-flex__colXs-12 ft-layout-grid-flex__colSm-8">
<ul class="ft-breadcrumb"><li><a href="/">Portada</a></li><li><a href="/comarca/">Comarca</a></li><li><span>Temporal</span></li></ul>
<div class="ft-org-cardHome__kicker"><span class="live-flag">Directo</span></div>
<h1 class="ft-title">⟦title⟧</h1><h2 class="ft-helper-fontColor-subtitle">⟦lead⟧</h2>
<figure class="ft-image"><picture><source srcset="https://estaticos.lamarinadiario.example/clip/olas_16-9_x750.webp" type="image/webp"><img src="/olas.jpg" alt="Olas en el paseo"></picture><figcaption>⟦caption⟧ / <span>Vicent Moll</span></figcaption></figure>
<div class="ft-mol-authors"><img alt="" class="ft-authors__img"><p><a href="/autores/rocio-almansa.html">Rocío Almansa</a></p><p class="ft-place">Puerto Calar</p><time datetime="2026-01-22T08:05:00+01:00">22·01·26 | 08:05</time><span>Actualizado a las 13:40</span></div>
<ul class="ft-share"><li><button>WhatsApp</button></li><li><button>Facebook</button></li><li><button>Copiar enlace</button></li></ul>
<div class="live-head"><button class="live-refresh">Actualizar</button><label><input type="checkbox" checked> Más recientes primero</label></div>
<div class="live-map"><iframe title="Mapa de avisos" src="https://mapas.lamarinadiario.example/nerea" loading="lazy"></iframe></div>
<ol class="live-list" reversed>
⟦posts⟧
</ol>
<button class="live-more">Cargar más</button>
<div class="ft-dossier" aria-label="Temporal Nerea"><div class="ft-dossier__grid">⟦dossier⟧</div></div>
<ul class="ft-tags"><li>TEMAS</li><li><a href="/tags/temporal/">temporal</a></li><li><a href="/tags/autovia/">autovía</a></li><li><a href="/tags/marina-alta/">Marina Alta de Calar</a></li></ul>
<div class="ft-newsletter"><p>¿Quiere recibir las alertas del tiempo de su municipio?</p><button>Activar avisos</button></div>
</article>
<aside class="ft-layout-grid-flex__colSm-4"><section class="ft-opinion"><h3><a href="/opinion/">Opinión</a></h3>⟦opinion⟧</section>
<section class="ft-tabs"><ul class="ft-tabs__nav" role="tablist"><li role="tab" aria-selected="true">Lo más visto</li><li role="tab">Compartido</li></ul><div role="tabpanel"><ol>⟦seen⟧</ol></div><div role="tabpanel" hidden><ol>⟦shared⟧</ol></div></section></aside></main>
<footer class="ft-footer"><div class="ft-footer__brands"><h4>Otras webs del Grupo Costa Ibérica</h4><ul><li><a href="https://www.elfarodesur.example">El Faro del Sur</a></li><li><a href="https://www.viajarlejos.example">Viajar Lejos</a></li><li><a href="https://www.neomotorista.example">Neomotorista</a></li></ul></div><div><ul><li><a href="/aviso-legal/">Aviso legal</a></li><li><a href="/cookies/">Política de cookies</a></li><li><a href="/publicidad/">Publicidad</a></li></ul></div><p>© Editorial La Marina, S.A.U. Todos los derechos reservados. Prohibida la reproducción total o parcial de los contenidos.</p></footer>
</body></html>""", r, url=url, updates=updates, posts="\n".join(posts),
              ticker=_rows(ticker, '<li><a href="«p»"><strong>Última hora</strong> «t»</a></li>'),
              dossier=_rows(dossier, '<article class="ft-org-card"><a class="ft-org-card__link" href="«u»" aria-hidden="true" tabindex="-1"><img alt="" loading="lazy"></a><div><span class="ft-org-card__kicker">«k»</span><h2 class="ft-org-card__title"><a href="«u»">«t»</a></h2><p class="ft-org-card__author">«a»</p></div></article>', k="Preguntas|Investigación|Bolsillo", a="Ferran Miralles|Rocío Almansa|Ágata Cervera"),
              opinion=_rows(opinion, '<div class="ft-opinion__item"><img alt="" class="round"><a class="ft-opinion__author" href="/autores/«n».html">«a»</a><h4><a href="«p»">«t»</a></h4></div>', a="Berta Santolaria|Joaquín Ferrándiz|Marta Pou"),
              seen=_rows(seen, '<li value="«n»"><a href="«p»">«t»</a></li>'),
              shared=_rows(shared, '<li value="«n»"><a href="«p»">«t»</a></li>')),
        r, r.lines, (*ticker, *dossier, *opinion, *seen, *shared), verdict="live blog", address=url,
    )  # fmt: skip


BALSA = Report(
    "pt", "2025-08-26", "26/08/2025 18h03", "Thaís Quintela",
    "Balsa parada no porto de Santa Rita do Igarué; travessia era usada por 1.200 veículos por dia.",
    "Balsa que liga Santa Rita ao Pontal para de novo, e caminhoneiros formam fila de 6 km",
    "Motor quebrou pela quarta vez no ano. Prefeitura diz que contrato com a empresa termina em outubro e que não vai renovar.",
    (
        "A balsa que faz a travessia do Rio Igarué entre Santa Rita e o distrito do Pontal, no interior do Mato Alto, parou na madrugada desta terça-feira (26) por causa de uma pane no motor. É a quarta vez só neste ano.",
        "Às 15h, a fila de caminhões na rodovia MA-210 chegava a 6 quilômetros, segundo a Polícia Rodoviária Estadual. A maioria leva soja e farelo para o terminal ferroviário do Pontal.",
        "“Cheguei às quatro da manhã e já tinha uns cinquenta na frente. Água e comida, só o que a gente trouxe”, contou o motorista Edimar Fagundes, de 49 anos, que saiu de Vila Bonita com 38 toneladas de farelo.",
        "Quem não pode esperar precisa dar a volta pela ponte de Três Marcos, o que aumenta a viagem em 214 quilômetros.",
        "# Contrato não será renovado",
        "A travessia é operada desde 2017 pela Navega Igarué, que cobra R$ 22 por carro e R$ 96 por caminhão. O contrato vence em 14 de outubro.",
        "O prefeito de Santa Rita, Odair Mascarenhas (PDS), disse que o município não vai renovar o acordo e que prepara uma licitação de emergência.",
        "“A empresa teve oito anos para comprar um motor reserva. Não comprou. A paciência do povo acabou, e a minha também”, afirmou o prefeito.",
        "Em nota, a Navega Igarué informou que:",
        "a peça danificada já foi comprada e deve chegar na quinta-feira (28);",
        "uma embarcação menor, para pedestres e motos, começa a operar nesta quarta (27), sem cobrança;",
        "os quatro casos deste ano “têm causas diferentes e estão sob apuração”.",
        "# Ponte é promessa desde 1986",
        "A construção de uma ponte no local foi anunciada por cinco governadores. A obra chegou a ser licitada em 2013, mas parou quando havia apenas dois pilares prontos, que hoje servem de ponto de pesca.",
        "O governo do estado informou que um novo projeto está em fase de estudo ambiental, sem prazo para o início da obra.",
    ),
)  # fmt: skip


@page
def portal_de_noticias_regional() -> Served:
    """A broadcaster's portal: chunks as containers, links in bold in the text, a feed of cards below, most read in columns without numbers."""
    r, site = BALSA, "https://m1.mundonet.example"
    url = f"{site}/ma/mato-alto/noticia/2025/08/26/balsa-que-liga-santa-rita-ao-pontal-para-de-novo.ghtml"
    inside = _at(
        site,
        "/ma/mato-alto/noticia/2025/08/25/{s}.ghtml",
        1,
        "Preço do frete sobe 18% em um ano no interior",
        "Peixe raro é devolvido ao Igarué após dez anos",
    )
    feed = tuple(
        (title, site + f"/ma/mato-alto/noticia/2025/08/26/{_slug(title)}.ghtml")
        for title in (
            "Homem é preso ao tentar vender trator alugado",
            "Hospital de Vila Bonita suspende cirurgias por falta de anestésico",
            "Chuva de granizo destrói estufas em Três Marcos",
            "Professora de 92 anos volta à escola que fundou",
        )
    )
    videos = _at(
        site,
        "/ma/mato-alto/video/{s}-139{n}.ghtml",
        1001,
        "Motoristas improvisam fogão na fila da balsa",
        "Onça é filmada em quintal de Santa Rita",
        "Feira do pequi reúne 20 mil pessoas",
    )
    read = _at(
        site,
        "/economia/noticia/2025/08/{s}.ghtml",
        1,
        "Novo salário mínimo regional: veja quem recebe",
        "Banco digital sai do ar e clientes reclamam",
        "Café cai pela primeira vez em 14 meses",
        "Vai viajar? O que muda na bagagem de mão",
    )
    return Served(
        _fill("""<!DOCTYPE HTML><html lang="pt-br"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>⟦title⟧ | Mato Alto | M1</title><meta name="title" content="⟦title⟧"><meta name="description" content="⟦lead⟧"><link rel="canonical" href="⟦url⟧"><link rel="amphtml" href="⟦url⟧?amp"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:type" content="article"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="M1"><meta property="article:published_time" content="2025-08-26T21:03:11.402Z"><meta name="twitter:card" content="summary_large_image"><link rel="preload" href="https://s3.mundonet.example/fonts/open.woff2" as="font" type="font/woff2" crossorigin><style>.mc-article-header{max-width:720px}.content-text__container{font:400 20px/32px opensans}</style><script>window.glb=window.glb||{};window.cdaaas={SETTINGS:{TENANT_ID:"m1",RESOURCE_ID:"7f3c",PUBLISHED_URL:"⟦url⟧",TITLE:"⟦jtitle⟧"}};</script><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"⟦url⟧"},"headline":"⟦jtitle⟧","image":["https://s2.mundonet.example/balsa.jpg"],"datePublished":"2025-08-26T21:03:11.402Z","dateModified":"2025-08-26T22:18:40.113Z","author":[{"@type":"Person","name":"Thaís Quintela"}],"publisher":{"@type":"Organization","name":"M1"},"description":"⟦jlead⟧"}</script></head>
<body class="theme-m1 cxm-block-native"><div class="glb-grid"><header id="header-produto" class="header-produto"><div class="menu-button"><span>Menu</span></div><div class="logo-container"><a href="/">m1</a></div><div class="header-editoria"><a href="/ma/mato-alto/">Mato Alto</a></div><form action="/busca/"><input name="q" placeholder="BUSCAR"></form></header><div id="menu-container" class="menu-container"><ul class="menu-root"><li class="menu-item"><a href="/"><span class="menu-item-title">página inicial</span></a></li><li class="menu-item"><a href="/economia/"><span class="menu-item-title">Economia</span></a></li><li class="menu-item"><a href="/ma/mato-alto/telejornais/"><span class="menu-item-title">Telejornais</span></a></li><li class="menu-item"><a href="/agro/"><span class="menu-item-title">Agro</span></a></li></ul></div>
<main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="inLanguage" content="pt-BR"><div class="row content-head non-featured"><div class="title"><meta itemprop="alternateName" content="Balsa para de novo"><h1 class="content-head__title" itemprop="headline">⟦title⟧</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">⟦lead⟧</h2></div></div>
<div class="row content__signa-share"><div class="content__signature"><div class="content-publication-data"><div class="content-publication-data__text"><p class="content-publication-data__from" title="Thaís Quintela, m1 Mato Alto">Por <a href="/autores/thais/">Thaís Quintela</a>, m1 Mato Alto — Santa Rita do Igarué</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2025-08-26T21:03:11.402Z"> 26/08/2025 18h03 </time> &nbsp;&nbsp; <span class="content-publication-data__updated__relative">Atualizado há uma hora</span></p></div></div></div><div class="content-share"><ul><li><button title="Facebook"></button></li><li><button title="WhatsApp"></button></li></ul></div></div>
<article itemprop="articleBody"><div class="mc-column content-text active-extra-styles" data-block-type="unstyled" data-block-weight="28" data-track-category="multicontent"><p class="content-text__container" data-track-category="Link no Texto">⟦b0⟧</p></div>
<div class="mc-column content-text" data-block-type="unstyled"><ul class="content-unordered-list wa-channel"><li><a href="https://wa.example/m1ma">📱 Clique aqui para seguir o canal do m1 MA no WhatsApp</a></li></ul></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b1⟧</p></div>
<div class="mc-column content-media content-photo"><figure class="content-media-figure"><amp-img></amp-img><figcaption class="content-media__description">⟦caption⟧ — Foto: Nivaldo Seixas/TV Igarué</figcaption></figure></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b2⟧</p></div>
<div class="mc-column content-ads content-ads--reveal"><div class="tag-manager-publicidad-container"></div></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b3⟧</p></div>
<div class="mc-column content-text"><ul class="content-unordered-list"><li><a href="⟦inside0u⟧"><strong>⟦inside0⟧</strong></a></li><li><a href="⟦inside1u⟧"><strong>⟦inside1⟧</strong></a></li></ul></div>
<div class="mc-column content-text"><div class="content-intertitle"><h2>⟦b4⟧</h2></div></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b5⟧</p></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b6⟧</p></div>
<div class="mc-column content-text active-extra-styles"><blockquote class="content-blockquote">⟦b7⟧</blockquote></div>
<div class="mc-column content-video"><div class="content-video__placeholder" data-video-id="13901"><img alt="Vídeo"><span class="content-video__duration">1:42</span></div><div class="content-video__description">Moradores atravessam o rio em canoas; veja as imagens</div></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b8⟧</p></div>
<div class="mc-column content-text active-extra-styles"><ul class="content-unordered-list"><li>⟦b9⟧</li><li>⟦b10⟧</li><li>⟦b11⟧</li></ul></div>
<div class="mc-column content-text"><div class="content-intertitle"><h2>⟦b12⟧</h2></div></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b13⟧</p></div>
<div class="mc-column content-text active-extra-styles"><p class="content-text__container">⟦b14⟧</p></div>
<div class="mc-column entities"><ul class="entities__list"><li class="entities__list-itemLink"><a href="/ma/mato-alto/cidade/santa-rita/">Santa Rita do Igarué</a></li><li class="entities__list-itemLink"><a href="/tudo-sobre/agro/">Agronegócio</a></li></ul></div></article>
<div class="mc-column video-strip"><h3 class="video-strip__title">VÍDEOS: assista ao que foi destaque no Mato Alto</h3><div class="slick-track">⟦videos⟧</div></div>
<section class="comentarios"><button>Ver comentários (57)</button></section></main>
<div id="bstn-launcher" class="bastian-page"><div class="_evg"><div class="bastian-feed"><div class="feed-root">⟦feed⟧</div></div><div class="load-more gui-color-primary-bg"><a href="/ma/mato-alto/index/feed/pagina-2.ghtml">Mais do m1</a></div></div></div>
<div class="post-mais-lidas"><div class="post-mais-lidas__header"><img src="/ml.svg" alt="Mais lidas"></div><div class="columns">⟦read⟧</div></div>
<footer class="footer-produto"><a href="/">m1</a><div class="footer__links"><a href="/sobre/">sobre</a> <a href="/principios/">princípios editoriais</a> <a href="/privacidade/">política de privacidade</a> <a href="/anuncie/">anuncie conosco</a></div><p>© Copyright 2000-2025 Mundonet Comunicação e Participações S.A.</p></footer></div></body></html>""", r, url=url,
              inside0=e(inside[0][0]), inside0u=inside[0][1], inside1=e(inside[1][0]), inside1u=inside[1][1],
              videos=_rows(videos, '<div class="slick-slide"><a href="«u»"><span class="thumb"><img alt=""></span><span class="time">«d»</span><span class="video-title">«t»</span></a></div>', d="0:58|1:13|2:40"),
              feed=_rows(feed, '<div class="bastian-feed-item"><div class="_evt"><div class="feed-post bstn-item-shape type-materia"><div class="feed-post-body"><span class="feed-post-header-chapeu">«k»</span><div class="feed-post-body-title gui-color-primary"><div class="_evt"><h2><a href="«u»" class="feed-post-link gui-color-primary"><p elementtiming="text-ssr">«t»</p></a></h2></div></div><div class="feed-post-body-resumo">Caso foi registrado na «x».</div></div><div class="feed-post-metadata"><span class="feed-post-datetime">Há «h» horas</span><span class="feed-post-metadata-section"> Em Mato Alto </span></div></div></div></div>', k="Golpe|Saúde|Tempo|Boa notícia", x="delegacia de Vila Bonita|ouvidoria do estado|Defesa Civil|rede municipal", h="2|3|5|6"),
              read=_rows(read, '<div class="post-mais-lidas__item"><a class="post-mais-lidas__link" href="«u»"><div class="post-mais-lidas__image"><img alt=""></div><h2 class="post-mais-lidas__title">«t»</h2></a></div>')),
        r, r.lines, (*inside, *videos, *feed, *read), address=url,
    )  # fmt: skip


PONTE_VARNA = Report("it", "2026-02-02", "", "", "", "", "", ())


@page
def pagina_di_un_tema() -> Served:
    """Drupal: a topic's page, rows of a view with summaries, columnists on a carousel, most read as a table, a podcast's strip."""
    r, site = PONTE_VARNA, "https://www.ilcorrieredivaldruna.example"
    url = f"{site}/argomenti/ponte-sul-varna"
    form = "/cronaca/2026/{n}/{s}"
    view = tuple(
        (title, f"{site}/{section}/2026/{day}/{_slug(title)}")
        for section, day, title in (
            ("cronaca", "0202", "Ponte sul Varna, il collaudo slitta a marzo"), ("politica", "0130", "Scontro in Regione sui pedaggi: «Valdruna non pagherà»"),
            ("economia", "0127", "Senza il ponte, un'ora in più per ogni camion"), ("cronaca", "0121", "Trovata una bomba della guerra sotto il pilone 4"),
            ("cultura", "0118", "Il vecchio ponte in cento fotografie"), ("cronaca", "0112", "Gli operai del turno di notte: «Qui si gela, ma si finisce»"),
            ("politica", "0109", "Il sindaco Bassetto: «Inaugureremo con la banda»"), ("economia", "0105", "Acciaio più caro, l'appalto cresce di sei milioni"),
        )
    )  # fmt: skip
    opinions = _at(site, "/opinioni/{s}", 1, "Elogio del traghetto che non c'è più", "I piloni e la pazienza", "Chi ha paura di un casello")
    table = _at(
        site,
        form,
        202,
        "Maltempo, chiusa la statale per Montefosco",
        "Neonata in auto ai centottanta all'ora: la corsa del papà vigile",
        "Il bar più piccolo del mondo cerca gestore",
        "Truffa dello specchietto, tre denunciati",
        "Rugby, Valdruna batte la capolista",
    )
    audio = _at(site, "/podcast/{s}", 1, "Quella notte sotto l'arcata", "L'ingegnera che disse no")
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="it" dir="ltr" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
<meta name="description" content="Ponte sul Varna: tutte le notizie, i cantieri, i tempi e le polemiche." />
<link rel="canonical" href="⟦url⟧" />
<meta name="robots" content="index, follow" />
<meta property="og:type" content="website" />
<meta property="og:title" content="Ponte sul Varna: ultime notizie" />
<meta property="og:url" content="⟦url⟧" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"CollectionPage","@id":"⟦url⟧","name":"Ponte sul Varna","inLanguage":"it"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://www.ilcorrieredivaldruna.example/"}]}]}</script>
    <title>Ponte sul Varna: ultime notizie | Il Corriere di Valdruna</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_9fKd.css?delta=0&amp;language=it&amp;theme=corriere" />
  </head>
  <body class="path-taxonomy page-taxonomy-term-4411 has-sidebar">
    <a href="#main-content" class="visually-hidden focusable skip-link">Salta al contenuto principale</a>
    <noscript><p>Per usare tutte le funzioni del sito attivare JavaScript.</p></noscript>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header role="banner"><div class="region region-header"><div id="block-corriere-branding" class="block block-system"><a href="/" rel="home"><img src="/themes/custom/corriere/logo.svg" alt="Il Corriere di Valdruna" /></a></div><nav role="navigation" aria-labelledby="block-main-menu" id="block-main"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="menu"><li class="menu-item"><a href="/cronaca">Cronaca</a></li><li class="menu-item"><a href="/politica">Politica</a></li><li class="menu-item"><a href="/economia">Economia</a></li><li class="menu-item"><a href="/cultura">Cultura e spettacoli</a></li><li class="menu-item"><a href="/sport">Sport</a></li><li class="menu-item"><a href="/necrologie">Necrologie</a></li></ul></nav><div class="block-abbonati"><a href="/abbonamenti" class="button">Abbonati</a> <a href="/user/login">Accedi</a></div></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation"><ol><li><a href="/">Home</a></li><li><a href="/argomenti">Argomenti</a></li></ol></nav></div>
<div class="layout-content"><div class="region region-content"><div id="block-page-title" class="block block-core"><h1 class="page-title"><div class="field field--name-name field--type-string">Ponte sul Varna</div></h1></div>
<div class="views-element-container"><div class="view view-taxonomy-term view-id-taxonomy_term js-view-dom-id-3f"><div class="view-header"><div class="taxonomy-term vocabulary-tags"><div class="field field--name-description"><p>Tutte le notizie sul nuovo ponte che unirà le due sponde di Valdruna.</p></div><button class="follow" data-term="4411">Segui argomento</button></div></div>
<div class="view-content">
⟦view⟧
</div>
<nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 id="pagination-heading" class="visually-hidden">Paginazione</h4><ul class="pager__items"><li class="is-active"><a href="?page=0" title="Pagina attuale">1</a></li><li><a href="?page=1">2</a></li><li><a href="?page=2">3</a></li><li class="pager__item--next"><a href="?page=1" rel="next"><span aria-hidden="true">››</span><span class="visually-hidden">Pagina successiva</span></a></li></ul></nav></div></div></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar"><div class="block block-dfp"><div id="dfp-mpu" class="adv"><span>Pubblicità</span></div></div>
<div id="block-opinioni" class="block block-views"><h2>Firme</h2><div class="swiper" aria-roledescription="carousel"><div class="swiper-wrapper">⟦opinions⟧</div></div></div>
<div id="block-letti" class="block block-views" aria-label="I più letti della settimana"><table class="views-table"><tbody>⟦table⟧</tbody></table></div>
<div class="block block-argomenti"><h2>Altri argomenti</h2><ul><li><a href="/argomenti/ospedale-nuovo">Ospedale nuovo</a></li><li><a href="/argomenti/alluvione">Alluvione</a></li><li><a href="/argomenti/carnevale">Carnevale</a></li></ul></div></div></aside>
<section class="region region-post"><div class="podcast-strip"><img src="/podcast-arcate.png" alt="Arcate, il podcast"><ul>⟦audio⟧</ul></div></section></main>
<footer role="contentinfo"><div class="region region-footer"><nav><ul class="menu"><li><a href="/chi-siamo">Chi siamo</a></li><li><a href="/redazione">Redazione</a></li><li><a href="/pubblicita">Pubblicità</a></li><li><a href="/privacy">Privacy</a></li></ul></nav><p>Valdruna Editrice S.p.A. - Via dei Tintori 9 - P.IVA 00000000000 - Reg. Trib. Valdruna n. 44/1951. I diritti delle immagini e dei testi sono riservati.</p></div></footer></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"taxonomy/term/4411","currentLanguage":"it"},"pluralDelimiter":"\\u0003","views":{"ajax_path":"/views/ajax"},"user":{"uid":0}}</script>
<script src="/sites/default/files/js/js_7hQ.js?scope=footer"></script></body></html>""", r, url=url,
              view=_rows(view, '<div class="views-row"><article data-history-node-id="99«n»1" class="node node--type-articolo node--view-mode-teaser"><div class="field--name-field-image"><a href="«p»"><img loading="lazy" width="320" height="180" alt="" /></a></div><div class="node__content"><div class="field--name-field-occhiello">«k»</div><h2 class="node__title"><a href="«p»" rel="bookmark"><span class="field--name-title">«t»</span></a></h2><div class="field--name-field-sommario"><p>«x»</p></div><div class="node__submitted"><span>«a»</span> <time datetime="2026-01-01T09:00:00Z">«d»</time></div></div></article></div>',
                         k="I lavori|Il caso|I conti|L'allarme|La mostra|Il reportage|L'intervista|I costi",
                         x="I tecnici chiedono altre tre settimane per le prove di carico.|Maggioranza divisa, voto rinviato a giovedì.|Lo studio degli artigiani: danni per due milioni al mese.|Evacuate per sei ore 400 famiglie.|Da sabato a Palazzo Ferri.|Viaggio nel cantiere, tra fango e saldatori.|«E chi vuole venire a piedi, venga a piedi».|L'impresa: colpa dei mercati.",
                         a="Ilaria Menegon|Sandro Pozzi|Redazione economia|Ilaria Menegon|Tea Gallo|Luca Brandolin|Sandro Pozzi|Redazione economia",
                         d="2 febbraio 2026|30 gennaio 2026|27 gennaio 2026|21 gennaio 2026|18 gennaio 2026|12 gennaio 2026|9 gennaio 2026|5 gennaio 2026"),
              opinions=_rows(opinions, '<div class="swiper-slide"><div class="firma"><img alt="" /><div class="firma__nome">«a»</div><a class="firma__titolo" href="«p»">«t»</a></div></div>', a="Giuditta Sartor|Piero Dal Lago|Nives Corradin"),
              table=_rows(table, '<tr><td class="views-field-counter">«n»</td><td class="views-field-title"><a href="«p»">«t»</a></td><td class="views-field-comment"><a href="«p»#comments" title="Commenti">«c»</a></td></tr>', c="44|102|18|9|27"),
              audio=_rows(audio, '<li><a href="«p»"><svg width="18" height="18" aria-hidden="true"><path d="M4 3l12 6-12 6z"/></svg> <span>«t»</span></a> <small>«d» min</small></li>', d="24|31")),
        r, (), (*view, *opinions, *table, *audio), verdict="headlines", address=url,
    )  # fmt: skip


TUNNEL = Report(
    "no", "2025-10-09", "09.10.2025 12:05", "Ragnhild Storli",
    "Lærer Terje Haugsbø og 6. klasse ved Indrefjord skole har fått ny skolevei.",
    "Seks minutter til skolen ble til halvannen time",
    "Tunnelen er stengt på ubestemt tid. Nå tar elleve elever båten over fjorden hver morgen, og de klager ikke.",
    (
        "Klokka er 06.40, det er mørkt og fire grader. På kaia i Ytre Vågen står elleve unger i oransje vester og venter på den gamle posten.",
        "«Posten» er en trebåt fra 1961 som til vanlig frakter turister. Siden mandag er den skoleskyss.",
        "– Det er det beste som har skjedd på denne skolen, sier Jonas Eide (11).",
        "Faren hans, som har tatt fri fra jobben for å være med den første uka, er ikke like begeistret.",
        "# Fant vann i taket",
        "Natt til lørdag 4. oktober løsnet to tonn stein og betong i Vågatunnelen. Ingen ble skadd. Da geologene undersøkte taket, fant de vann bak hvelvet på en strekning på 140 meter.",
        "– Vi kan ikke si om det tar fire uker eller fire måneder. Det eneste vi vet, er at ingen skal kjøre der nå, sier Solveig Myklebust, seksjonssjef i Fjordane veivesen.",
        "Omkjøringen over Storefjellet er på 74 kilometer og blir stengt så snart snøen kommer. I fjor skjedde det 21. oktober.",
        "# Betaler skipperen av egen lomme",
        "Kommunen har satt av 900.000 kroner til båten. Det rekker til jul. Fylket, som har ansvaret for veien, mener at skoleskyss er kommunens sak.",
        "– Da ungene sto på kaia mandag, var det ingen som hadde bestilt noen båt. Så jeg ringte Anders og spurte hva han skulle ha, forteller rektor Berit Furnes.",
        "Skipper Anders Kvamme (67) skulle ha 6000 kroner dagen. De tre første betalte rektoren selv.",
        "Hun har fått pengene igjen. Og elevene har fått et nytt fag: Læreren deres, Terje Haugsbø, bruker overfarten til å undervise i navigasjon.",
        "– Jonas kan allerede lese sjøkart. Det kan ikke jeg, sier han.",
    ),
)  # fmt: skip


@page
def lokalavis_i_konsern() -> Served:
    """A group's system for local papers: its own elements around everything, teasers with names of places, a front poured out below."""
    r, site = TUNNEL, "https://www.fjordaposten.example"
    url = f"{site}/seks-minutter-til-skolen-ble-til-halvannen-time/s/5-41-1203377"
    form = "/{s}/s/5-41-1{n}"
    inside = _at(site, form, 203101, "Slik blir omkjøringen over Storefjellet")
    front = _at(
        site,
        form,
        204202,
        "Kafeen som aldri skulle åpne, fyller ett år",
        "Mann i 50-årene siktet for å ha stjålet en redningsskøyte",
        "Brukte 40 år på å bygge modell av hjembygda",
        "Laksepatruljen: – Vi har aldri sett noe lignende",
    )
    plain = _at(
        site,
        form,
        205303,
        "Kraftig vind ventes natt til fredag",
        "Kommunestyret sa ja til hyttefelt",
        "Indrefjord slo serielederen 3–1",
        "Skjelett i myra var en elg",
    )
    dossier = _at(
        site,
        form,
        206404,
        "Vågatunnelen ble godkjent i august",
        "– Vi ropte varsko for tre år siden",
        "Ambulansen får ligge på begge sider",
    )
    return Served(
        _fill("""<!DOCTYPE html><html lang="no"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Fjordaposten - ⟦title⟧</title><meta name="description" content="⟦lead⟧"><link rel="canonical" href="⟦url⟧"><meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:site_name" content="Fjordaposten"><meta property="og:url" content="⟦url⟧"><meta property="article:published_time" content="2025-10-09T10:05:00.000Z"><meta property="lp:type" content="story"><meta property="lp:paywall" content="open"><link rel="modulepreload" href="https://assets.fjordaposten.example/brick/teaser.mjs"><style>brick-teaser-v19{display:block}.optimus-complex-front{display:grid}:root{--brick-colors-primary:#00356b}</style><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"⟦jtitle⟧","description":"⟦jlead⟧","datePublished":"2025-10-09T10:05:00.000Z","dateModified":"2025-10-09T10:05:00.000Z","mainEntityOfPage":"⟦url⟧","author":[{"@type":"Person","name":"Ragnhild Storli"}],"publisher":{"@type":"NewsMediaOrganization","name":"Fjordaposten"},"isAccessibleForFree":true}</script></head><body><script>window.am={paywall:{active:false},site:"fjordaposten"}</script>
<amedia-include manifest="https://services.fjordaposten.example/header" ssr><header class="brick-header-v4"><a href="/" aria-label="Til forsiden">Fjordaposten</a><brick-button-v8 data-label="Meny"><button>Meny</button></brick-button-v8><a href="/abonnement">Bli abonnent</a><a href="/login">Logg inn</a><nav><a href="/nyheter">Nyheter</a><a href="/sport">Sport</a><a href="/meninger">Meninger</a><a href="/personalia">Personalia</a></nav></header></amedia-include>
<amedia-adplacement placement="topbanner"><span class="adlabel">Annonse</span></amedia-adplacement>
<main><article class="article-single am-article" itemscope itemtype="http://schema.org/NewsArticle"><header class="am-articleHeader"><div class="title-wrapper"><brick-tag-v6><a href="/emne/samferdsel">Samferdsel</a></brick-tag-v6><h1 itemprop="headline" class="headline">⟦title⟧</h1></div><p class="lead" itemprop="description">⟦lead⟧</p><figure class="brick-image is-hero"><img srcset="https://g.example/w320 320w, https://g.example/w980 980w" sizes="100vw" alt=""><figcaption>⟦caption⟧ <span class="credit">Foto: Ragnhild Storli</span></figcaption></figure></header>
<div class="am-article-meta"><brick-byline-v5><div class="byline"><img alt="Bylinebilde av Ragnhild Storli"><a href="/vis/personer/ragnhild" rel="author">Ragnhild Storli</a><span>Journalist</span></div></brick-byline-v5><div class="published">Publisert: <time itemprop="datePublished" datetime="2025-10-09T10:05:00.000Z">09.10.2025 12:05</time></div><brick-share-v2><button>Del</button><button>Tips oss</button></brick-share-v2><brick-tts><button>Lytt til saken</button></brick-tts></div>
<div class="article-body" itemprop="articleBody"><p class="paragraph">⟦b0⟧</p><p class="paragraph">⟦b1⟧</p><p class="paragraph">⟦b2⟧</p><p class="paragraph">⟦b3⟧</p><h2 class="subheading">⟦b4⟧</h2><p class="paragraph">⟦b5⟧</p><div class="article-related" data-type="relation"><div class="related-label">Les også</div><a href="⟦inside0p⟧"><img alt=""><h3>⟦inside0⟧</h3></a></div><p class="paragraph">⟦b6⟧</p><p class="paragraph">⟦b7⟧</p><amedia-adplacement placement="netboard-1"><span class="adlabel">Annonse</span><p>Artikkelen fortsetter under annonsen</p></amedia-adplacement><h2 class="subheading">⟦b8⟧</h2><p class="paragraph">⟦b9⟧</p><figure class="brick-image"><img alt="Trebåt ved kai"><figcaption>«Posten» går fra Ytre Vågen 06.55 og er framme 08.25. <span class="credit">Foto: Privat</span></figcaption></figure><p class="paragraph">⟦b10⟧</p><p class="paragraph">⟦b11⟧</p><p class="paragraph">⟦b12⟧</p><p class="paragraph">⟦b13⟧</p></div>
<footer class="am-articleFooter"><ul class="tags"><li><a href="/emne/vagatunnelen">Vågatunnelen</a></li><li><a href="/emne/indrefjord-skole">Indrefjord skole</a></li></ul><div class="tip-box"><h3>Har du tips i denne saken?</h3><p>Send oss en e-post eller ring vakttelefonen døgnet rundt.</p></div><section aria-label="Saken om Vågatunnelen"><dl class="timeline">⟦dossier⟧</dl></section></footer></article>
<amedia-include manifest="https://services.fjordaposten.example/front" ssr><div class="optimus-complex-front"><brick-list-v3 data-heading=""><div class="grid">⟦front⟧</div></brick-list-v3><aside class="newest"><h2>Siste nytt</h2><ul>⟦plain⟧</ul></aside><div class="native"><span class="native-label">Annonsørinnhold</span><a href="https://annonse.varmepumpeservice.example/?id=1" rel="sponsored">Varmepumpeservice AS</a></div></div></amedia-include></main>
<amedia-include manifest="https://services.fjordaposten.example/footer" ssr><footer><div><h2>Kontakt oss</h2><p>Strandgata 2, 6799 Indrefjord</p><a href="mailto:tips@fjordaposten.example">tips@fjordaposten.example</a></div><div><h2>Abonnement</h2><a href="/kundeservice">Kundeservice</a><a href="/eavis">eAvis</a></div><div><h2>Ansvarlig redaktør</h2><p>Sigbjørn Tveit</p><p>Fjordaposten arbeider etter Vær Varsom-plakatens regler for god presseskikk. Alt innhold er opphavsrettslig beskyttet.</p></div></footer></amedia-include></body></html>""", r, url=url,
              inside0=e(inside[0][0]), inside0p=inside[0][1].removeprefix(site),
              dossier=_rows(dossier, '<dt>«d»</dt><dd><a href="«p»">«t»</a></dd>', d="7. oktober|6. oktober|4. oktober"),
              front=_rows(front, '<brick-teaser-v19 data-id="5-41-«n»" data-premium="«b»" size="6"><article><a href="«u»" itemprop="url"><figure><img loading="lazy" alt=""></figure><div class="content"><span class="teaser-location">«k»</span><h2 class="teaser-title" itemprop="headline">«t»</h2>«i»</div></a></article></brick-teaser-v19>', k="Vågen|Ytre Kalvøy|Storedalen|Indrefjord", b="true|true|false|true", i='<brick-label class="plus">For abonnenter</brick-label>|<brick-label class="plus">For abonnenter</brick-label>||<brick-label class="plus">For abonnenter</brick-label>'),
              plain=_rows(plain, '<li><time>«h»</time> <a href="«p»">«t»</a></li>', h="12:40|11:58|11:15|10:30")),
        r, r.lines, (*inside, *dossier, *front, *plain), address=url,
    )  # fmt: skip


FURDO = Report(
    "hu", "2026-01-14", "2026. január 14. – 06:12", "Vadas Eszter",
    "A Tavirózsa fürdő télen is nyitott medencéje Hévkútfőn.",
    "Kihűl a hévkútfői tó, és mindenki mást hibáztat érte",
    "Három év alatt négy fokot esett a víz hőmérséklete. A szállodások a fóliasátrakra mutogatnak, a kertészek a szállodákra, a vízügy pedig hallgat.",
    (
        "„Régen januárban úgy jöttünk ki belőle, hogy gőzölgött a hátunk. Most fogvacogva futunk a törölközőért” – mondja a 74 éves Pintér Rozália, aki ötven éve minden reggel úszik a hévkútfői tóban.",
        "A számok őt igazolják. A tó vize 2022 telén még 31,4 fokos volt, az idei januári mérés szerint 27,2. A Tavirózsa fürdő vendégszáma közben a felére esett, két panzió bezárt, a harmadik eladó.",
        "# Kutat fúrt, akinek pénze volt",
        "A környéken 2019 óta tizennyolc új termálkutat engedélyeztek. Tizenegyet zöldségtermesztők fúrtak, hogy fóliasátrakat fűtsenek vele, hatot szállodák, egyet pedig egy focipálya, amelynek fűtött a gyepe.",
        "„Mi visszasajtoljuk a vizet, minden köbmétert mérünk” – állítja Bognár Tibor, aki négy hektáron termel paradicsomot. Szerinte a szállodák a bűnösek, mert ők a patakba engedik a használt vizet.",
        "A Grand Hotel Hévkútfő igazgatója, Szalai Dóra ezt nem tagadja, de úgy véli, hogy az ő két kútjuk „csepp a tengerben”. Engedélyük 2041-ig szól.",
        "# Egy tanulmány, amit senki sem látott",
        "Hogy ki mennyit vesz ki, azt a vízügyi igazgatóság tudja. Tavaly ősszel el is készült egy 140 oldalas szakvélemény, de azóta sem hozták nyilvánosságra. Kérdéseinkre annyit válaszoltak, hogy az anyag „döntés-előkészítő jellegű”.",
        "Egy, a kutatásban részt vevő geológus név nélkül elmondta, hogy a tározó nyomása három helyen is az előírt érték alá csökkent.",
        "„Nem az a kérdés, hogy ki a hibás. Mindenki. Az a kérdés, hogy kinek zárják el a csapját, és ezt senki sem meri kimondani” – fogalmazott.",
        "Halmos Péter polgármester népszavazást írna ki arról, hogy a város pert indítson-e az engedélyek felülvizsgálatáért. A képviselő-testület február 5-én dönt.",
        "Rozália néni addig is úszik. „A neoprén ruhát az unokámtól kaptam karácsonyra. Úgy nézek ki benne, mint egy fóka, de legalább nem fázom.”",
    ),
)  # fmt: skip


@page
def hirportal_nuxttal() -> Served:
    """Nuxt on the server: comment marks of the framework, scoped attributes, a box in the text without a label, counts of comments."""
    r, site = FURDO, "https://tavirat.example"
    url = f"{site}/belfold/2026/01/14/kihul-a-hevkutfoi-to-es-mindenki-mast-hibaztat-erte"
    form = "/belfold/2026/01/{n}/{s}"
    box = tuple((t, f"{site}/gazdasag/2026/01/09/{_slug(t)}") for t in ("Januártól drágább a belépő a fürdők felében",))
    related = tuple(
        (t, f"{site}/belfold/2025/12/03/{_slug(t)}")
        for t in (
            "Lefújták a jegesúszó-bajnokságot, mert nem volt jég",
            "Hatvan települést fenyeget vízhiány nyárra",
            "Elárverezik a kútfői üdülőt",
        )
    )
    most = tuple(
        (t, f"{site}/percrol-percre/2026/01/13/{_slug(t)}")
        for t in (
            "Lemondott a közmédia hírigazgatója",
            "Ónos eső: három megyére riasztást adtak ki",
            "Letöltendőt kapott a kenyérgyáros",
            "Egy eltévedt rénszarvas miatt állt a vonat",
        )
    )
    opinion = tuple((t, f"{site}/velemeny/2026/01/12/{_slug(t)}") for t in ("A csend is közpénz", "Miért sírunk a szaunában?"))
    fresh = _at(site, form, 14, "Új busz jár Hévkútfő és Dorosmező között")
    fresh += tuple(
        (t, f"{site}/kulfold/2026/01/14/{_slug(t)}")
        for t in ("Áramszünet bénította meg Karvest fővárosát", "Száz éve eltűnt hajót találtak a sarkkörön")
    )
    return Served(
        _fill("""<!doctype html>
<html data-n-head-ssr lang="hu" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22hu%22%7D%7D">
  <head >
    <title>Tavirat: ⟦title⟧</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="⟦lead⟧"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="⟦title⟧"><meta data-n-head="ssr" data-hid="og:description" property="og:description" content="⟦lead⟧"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:site_name" content="tavirat"><meta data-n-head="ssr" property="og:url" content="⟦url⟧"><meta data-n-head="ssr" name="article:published_time" content="2026-01-14T06:12:00+01:00"><link data-n-head="ssr" rel="canonical" href="⟦url⟧"><link rel="preload" href="/_nuxt/4f1c2d7.js" as="script"><link rel="preload" href="/_nuxt/css/b81e0aa.css" as="style"><link rel="stylesheet" href="/_nuxt/css/b81e0aa.css"><script data-n-head="ssr" data-hid="ldjson" type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"⟦url⟧"},"headline":"⟦jtitle⟧","description":"⟦jlead⟧","datePublished":"2026-01-14T06:12:00+01:00","dateModified":"2026-01-14T08:44:00+01:00","author":[{"@type":"Person","name":"Vadas Eszter"}],"publisher":{"@type":"Organization","name":"Tavirat"}}</script>
  </head>
  <body >
    <div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-fetch-key="default:0" class="layout"><div class="gdpr-layer" data-v-55aa01ce><p data-v-55aa01ce>Mi és 214 partnerünk információkat – például sütiket – tárolunk az eszközön. Kattintással hozzájárulhat az adatkezeléshez.</p><button data-v-55aa01ce>Elfogadom</button><button data-v-55aa01ce>További lehetőségek</button></div><header class="navbar" data-v-1b2f0c3a><a href="/" class="nuxt-link-active navbar__logo" data-v-1b2f0c3a><svg viewBox="0 0 120 32" data-v-1b2f0c3a><path d="M2 2h116"></path></svg></a><ul class="navbar__links" data-v-1b2f0c3a><li data-v-1b2f0c3a><a href="/rovat/belfold">Belföld</a></li><li><a href="/rovat/kulfold">Külföld</a></li><li><a href="/rovat/gazdasag">Gazdaság</a></li><li><a href="/rovat/velemeny">Vélemény</a></li><li><a href="/tamogatas" class="support">Támogatás</a></li></ul><span class="nameday">Szerda, Bódog napja</span></header>
<main class="article-page" data-v-7fd0a9e2><div class="article_container" data-v-7fd0a9e2><div class="title-section" data-v-7fd0a9e2><div class="title-section__tags"><a href="/cimke/furdo" class="tag tag--meta">fürdő</a><a href="/cimke/termalviz" class="tag tag--meta">termálvíz</a></div><h1 data-v-7fd0a9e2>⟦title⟧</h1><div class="title-section__lead" data-v-7fd0a9e2><p class="article__lead">⟦lead⟧</p></div></div>
<div class="article_date" id="original_date" data-v-3c><p class="history content-fs"><span>2026. január 14. – 06:12</span><span class="updated">frissítve</span></p></div><div class="article-authors"><a href="/szerzo/vadas-eszter" class="author__name">Vadas Eszter</a><span>szöveg</span><a href="/szerzo/bene-marton" class="author__name">Bene Márton</a><span>fotó</span></div><div class="icons"><button aria-label="Link másolása"></button><a href="https://facebook.example/sharer">Megosztás</a><span class="comments-count">86</span></div>
<figure class="article_lead_img"><img src="https://assets.tavirat.example/images/20260114/to.jpg" srcset="https://assets.tavirat.example/images/20260114/to@2x.jpg 2x" alt=""><figcaption class="img-caption"><span>⟦caption⟧</span> – <em>Fotó: Bene Márton / Tavirat</em></figcaption></figure>
<div class="article-html-content" data-v-7fd0a9e2><div class="article-html-content"><p>⟦b0⟧</p>
<p>⟦b1⟧</p>
<h3>⟦b2⟧</h3>
<p>⟦b3⟧</p>
<p>⟦b4⟧</p>
<div class="recommendation-block-v2" data-v-91><a href="⟦box0p⟧"><span class="rec-image" style="background-image:url(/b.jpg)"></span><span class="rec-title">⟦box0⟧</span></a></div>
<p>⟦b5⟧</p>
<h3>⟦b6⟧</h3>
<p>⟦b7⟧</p>
<div class="advertisement" data-v-ad><p class="ad-title">HIRDETÉS</p><div id="tavirat_cikk_roadblock_2"></div></div>
<p>⟦b8⟧</p>
<p>⟦b9⟧</p>
<p>⟦b10⟧</p>
<div class="newsletter-box" data-v-nl><h4>Hévkútfőtől Brüsszelig: a hét ügyei egy levélben</h4><p>Iratkozzon fel ingyenes hírlevelünkre, péntekenként érkezik.</p><input type="email" placeholder="E-mail-cím"><label><input type="checkbox"> Elolvastam az adatkezelési tájékoztatót.</label></div>
<p>⟦b11⟧</p></div></div>
<div class="support-banner" data-v-sb><h3>Támogassa a Taviratot!</h3><p>Újságírásunk az olvasóinkból él. Legyen részese egy független szerkesztőségnek már havi 2000 forinttal.</p><a href="/tamogatas">Támogatom</a></div>
<!----><section class="related" data-v-rel><h4>Kapcsolódó cikkek</h4><div class="related__grid">⟦related⟧</div></section></div>
<aside class="sidebar" data-v-side><section class="sb sb--popular" aria-label="Legolvasottabb">⟦most⟧</section><section class="sb sb--opinion"><div class="sb__label"><img src="/img/velemeny-felirat.svg" alt=""></div>⟦opinion⟧</section><section class="sb sb--fresh"><h4>Friss hírek</h4><ul class="fresh">⟦fresh⟧</ul></section></aside></main>
<footer class="footer" data-v-ft><div class="footer__cols"><ul><li><a href="/impresszum">Impresszum</a></li><li><a href="/etikai-kodex">Etikai kódex</a></li><li><a href="/mediaajanlat">Médiaajánlat</a></li></ul><ul><li><a href="/aszf">ÁSZF</a></li><li><a href="/adatvedelem">Adatkezelési tájékoztató</a></li><li><a href="/rss">RSS</a></li></ul></div><p>© Tavirat Lapkiadó Zrt.</p></footer></div></div></div><script>window.__NUXT__=(function(a,b,c,d){return {layout:"default",data:[{article:{id:118204,title:a,lead:b,active:c,content:"\\u003Cp\\u003E⟦jb1⟧\\u003C\\u002Fp\\u003E",type:"article"}}],fetch:{},error:d,state:{user:{loggedIn:false}},serverRendered:c,routePath:"\\u002Fbelfold"}}("⟦jtitle⟧","⟦jlead⟧",true,null));</script><script src="/_nuxt/4f1c2d7.js" defer></script>
  </body>
</html>""", r, url=url, box0=e(box[0][0]), box0p=box[0][1].removeprefix(site),
              related=_rows(related, '<div class="list__item article" data-v-li><a href="«p»" class="list__item__image"><img loading="lazy" alt=""></a><div class="list__item__info"><a href="«p»" class="list__item__title">«t»</a><div class="article_date"><span>2025. december «d».</span></div><p class="list__item__lead">«x»</p></div></div>', d="3|3|3", x="A szervezők tavaszra halasztották.|Térképen mutatjuk, hol.|A kikiáltási ár 90 millió forint."),
              most=_rows(most, '<a href="«p»" class="pop-card"><div class="pop-card__img"></div><div class="pop-card__title">«t»</div><div class="pop-card__com"><svg width="10" height="10"><circle cx="5" cy="5" r="4"></circle></svg>«c»</div></a>', c="312|95|141|44"),
              opinion=_rows(opinion, '<div class="op"><img alt="" class="op__face"><p class="op__name">«a»</p><a href="«p»" class="op__title">«t»</a></div>', a="Kertész Ambrus|Nádasdi Lilla"),
              fresh=_rows(fresh, '<li><span>«h»</span><a href="«p»">«t»</a></li>', h="09:20|09:02|08:51")),
        r, r.lines, (*box, *related, *most, *opinion, *fresh), address=url,
    )  # fmt: skip


LEDOKOL = Report(
    "ru", "2025-10-14", "14.10.2025 11:26", "",
    "Мост через реку Ольшу в Североольске.",
    "В Североольске закрыли мост, по которому ездили 58 лет",
    "Власти ввели режим ЧС: левый берег остался без больницы, роддома и горячего хлеба",
    (
        "Движение по единственному автомобильному мосту через Ольшу прекращено с полуночи вторника, сообщил мэр Североольска Аркадий Лобанцев. По его словам, специалисты обнаружили трещину длиной 40 сантиметров в несущей балке третьего пролёта.",
        "«Я видел её своими глазами. Туда можно просунуть ладонь. Решение неприятное, но другого у нас нет», — сказал Лобанцев на заседании штаба.",
        "# Что изменится для жителей",
        "На левом берегу, где живут 19 тысяч человек из 64 тысяч горожан, нет ни больницы, ни роддома. Там уже развернули мобильный госпиталь на 30 коек, а беременных женщин на поздних сроках предложили заранее перевезти на правый берег.",
        "До ледостава пассажиров будут возить два теплохода — «Заря» и «Мичман Павлов». Рейсы начинаются в 5:30, проезд бесплатный. Грузовикам придётся ехать в объезд через Усть-Кедровку, это 183 километра.",
        "Школы и детские сады работают в обычном режиме, но 212 учителей и воспитателей добираются на работу с другого берега. Уроки в пяти школах начнутся на час позже.",
        "Хлебозавод, который снабжал весь город, тоже стоит на правом берегу. Хлеб теперь привозят катером к девяти утра.",
        "# Сколько займёт ремонт",
        "По предварительной оценке инженеров, усилить балку можно за четыре месяца, если подрядчик приступит к работам до морозов. Стоимость оценивают в 740 миллионов рублей.",
        "Губернатор области Вера Стрижова пообещала выделить деньги из резервного фонда и поручила проверить ещё 26 мостов того же проекта. Все они построены с 1965 по 1971 год.",
        "«Мы просили об обследовании три года подряд. Нам отвечали, что мост крепкий и переживёт всех нас», — рассказала депутат горсовета Нина Чурилова.",
        "Прокуратура начала проверку. Последний раз мост ремонтировали в 2008 году: тогда заменили асфальт и перила.",
    ),
)  # fmt: skip


@page
def agentstvo_s_lentoy() -> Served:
    """An agency: text in divs by kind of block, a side feed by the hour, a box in the text, the next article's opening below."""
    r, site = LEDOKOL, "https://vostokinform.example"
    url = f"{site}/20251014/most-2048811730.html"
    inside = (("Ремонт моста в Усть-Кедровке завершили на год раньше", f"{site}/20250911/remont-2041120034.html"),)
    feed = (
        ("В Карске задержали подозреваемого в поджоге склада", f"{site}/20251014/karsk-2048830121.html"), ("Курс юаня обновил минимум с июля", f"{site}/20251014/yuan-2048828876.html"),
        ("Фигуристка Орлянская снялась с этапа Гран-при", f"{site}/20251014/figuristka-2048827002.html"), ("Синоптики рассказали, когда ляжет снег", f"{site}/20251014/sneg-2048825519.html"),
        ("Суд продлил арест бывшему вице-губернатору", f"{site}/20251014/arest-2048824410.html"),
    )  # fmt: skip
    advised = (
        ("«Стояли по пояс в воде»: как спасали дамбу на Ольше", f"{site}/20251002/damba-2045510771.html"),
        ("Почему в области не хватает инженеров", f"{site}/20250924/inzhenery-2043607712.html"),
        ("Город на двух берегах: история переправы", f"{site}/20250830/pereprava-2038711290.html"),
    )
    now = (
        ("Названы города с самой дорогой гречкой", f"{site}/20251013/grechka-2048610009.html"),
        ("Медведь пришёл на автомойку", f"{site}/20251013/medved-2048602211.html"),
    )
    week = (
        ("Умер академик Тарусин", f"{site}/20251010/tarusin-2047900871.html"),
        ("Завод в Карске остановил конвейер", f"{site}/20251009/zavod-2047611190.html"),
    )
    after = (("Теплоход «Заря» вышел в первый рейс через Ольшу", f"{site}/20251014/zarya-2048819455.html"),)
    return Served(
        _fill("""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>⟦title⟧ - Восток-Информ, 14.10.2025</title><meta name="description" content="Движение по единственному автомобильному мосту через Ольшу прекращено с полуночи вторника, сообщил мэр. Восток-Информ, 14.10.2025"><meta name="keywords" content="общество, североольск, мост"><meta name="analytics:p_ts" content="1760430360"><meta name="analytics:rubric" content="Общество"><link rel="canonical" href="⟦url⟧"><meta property="og:url" content="⟦url⟧"><meta property="og:title" content="⟦title⟧"><meta property="og:description" content="⟦lead⟧"><meta property="og:type" content="article"><meta property="og:site_name" content="Восток-Информ"><meta property="article:published_time" content="20251014T1126"><meta property="article:section" content="Общество"><style>.article__text{font:18px/28px sans}.lenta__item-text{font-weight:400}</style><script type="text/javascript">var endless={"enabled":true,"limit":3};window.yaContextCb=window.yaContextCb||[];</script></head><body class="m-page-article m-simple"><div class="schema_org" itemscope="itemscope" itemtype="https://schema.org/WebSite"><meta itemprop="name" content="Восток-Информ"><meta itemprop="url" content="https://vostokinform.example"></div>
<div class="widgets__b-slide"><noindex><div class="notification-agree"><p>Сайт использует файлы cookie. Оставаясь на сайте, вы соглашаетесь с <a href="/docs/cookies.html">правилами</a>.</p><button>Понятно</button></div></noindex></div>
<div class="page" id="page"><div class="header" id="header"><div class="header__logo"><a href="/">Восток-Информ</a></div><ul class="header__menu"><li><a href="/politics/">Политика</a></li><li><a href="/society/">Общество</a></li><li><a href="/economy/">Экономика</a></li><li><a href="/incidents/">Происшествия</a></li><li><a href="/sport/">Спорт</a></li></ul><div class="header__login"><a href="#">Вход</a></div></div>
<div class="page__wr"><aside class="page__lenta"><div class="lenta" data-count="5"><div class="lenta__title"><a href="/lenta/">Лента новостей</a><span data-val="0">0</span></div><div class="lenta__items">⟦feed⟧</div></div></aside>
<div class="page__main" id="endless"><div class="endless__item" data-id="2048811730" data-url="/20251014/most-2048811730.html"><div class="article m-article" data-article-id="2048811730"><div class="schema_org" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="⟦title⟧"><meta itemprop="datePublished" content="2025-10-14T11:26:00+03:00"><meta itemprop="dateModified" content="2025-10-14T12:03:00+03:00"><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Восток-Информ"></div></div>
<div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20251014/">11:26 14.10.2025</a> <span class="article__info-date-modified">(обновлено: 12:03 14.10.2025)</span></div><div class="article__info-statistic"><span class="statistic__item m-views">18423</span></div></div><h1 class="article__title">⟦title⟧</h1><h2 class="article__second-title">⟦lead⟧</h2><div class="article__announce"><div class="media"><img media-type="ar16x9" alt="Мост через реку" src="https://cdn.vostokinform.example/images/640.jpg"><div class="media__description">⟦caption⟧</div><div class="media__copyright"><span>© Восток-Информ / Глеб Рябинин</span> / <a href="https://photo.vostokinform.example">Перейти в фотобанк</a></div></div></div></div>
<div class="article__longread-list"><span>Читать в</span> <a href="https://dzen.example/vi">Дзен</a> <a href="https://max.example/vi">Макс</a> <a href="https://t.example/vi">Telegram</a></div>
<div class="article__body js-mediator-article mia-analytics"><div class="article__block" data-type="text" data-position="1"><div class="article__text">⟦b0⟧</div></div><div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-text m-big">⟦b1⟧</div></div></div><div class="article__block" data-type="banner" data-position="2"><div class="banner"><aside class="banner__wrapper"><div class="banner__label">Реклама</div><div id="yandex_rtb"></div></aside></div></div><div class="article__block" data-type="h3"><h3 class="article__h3">⟦b2⟧</h3></div><div class="article__block" data-type="text"><div class="article__text">⟦b3⟧</div></div><div class="article__block" data-type="text"><div class="article__text">⟦b4⟧</div></div><div class="article__block" data-type="article"><div class="article__article m-image" data-article-type="article"><a href="⟦inside0u⟧" class="article__article-image"><img alt="Мост"></a><a href="⟦inside0u⟧" class="article__article-link"><span class="article__article-desc">⟦inside0⟧</span></a><div class="article__article-info">11 сентября, 10:12</div></div></div><div class="article__block" data-type="text"><div class="article__text">⟦b5⟧</div></div><div class="article__block" data-type="text"><div class="article__text">⟦b6⟧</div></div><div class="article__block" data-type="h3"><h3 class="article__h3">⟦b7⟧</h3></div><div class="article__block" data-type="text"><div class="article__text">⟦b8⟧</div></div><div class="article__block" data-type="text"><div class="article__text">⟦b9⟧</div></div><div class="article__block" data-type="text"><div class="article__text">⟦b10⟧</div></div><div class="article__block" data-type="text"><div class="article__text">⟦b11⟧</div></div></div>
<div class="article__tags"><a class="article__tags-item" href="/tag/severoolsk/">Североольск</a><a class="article__tags-item" href="/society/">Общество</a><a class="article__tags-item" href="/tag/most/">Мосты</a></div><div class="article__userbar"><div class="emoji"><span class="emoji__item">Нравится 14</span><span class="emoji__item">Грустно 203</span></div><button>Поделиться</button></div></div>
<div class="article__recommended" aria-label="Рекомендуем"><div class="recommend__place"><div class="recommend__list">⟦advised⟧</div></div></div></div>
<div class="endless__next"><div class="endless__next-head"><span>Следующий материал</span></div><a class="endless__next-link" href="⟦after0u⟧"><img alt=""><span class="endless__next-title">⟦after0⟧</span></a></div></div>
<aside class="page__right"><div class="tabs"><div class="tabs__head"><span class="tabs__tab m-active">Читают сейчас</span><span class="tabs__tab">За неделю</span></div><div class="tabs__content m-active"><table class="rating">⟦now⟧</table></div><div class="tabs__content"><table class="rating">⟦week⟧</table></div></div></aside></div>
<div class="footer"><div class="footer__columns"><ul><li><a href="/docs/about.html">Об агентстве</a></li><li><a href="/docs/contacts.html">Контакты</a></li></ul><ul><li><a href="/docs/rules.html">Правила использования материалов</a></li><li><a href="/docs/ads.html">Реклама</a></li></ul></div><div class="footer__text"><p>Сетевое издание «Восток-Информ». Свидетельство о регистрации ЭЛ № 00-00000. Учредитель: АО «Восток-Информ». Адрес электронной почты редакции: news@vostokinform.example</p><span class="footer__age">18+</span></div></div></div></body></html>""", r, url=url,
              inside0=e(inside[0][0]), inside0u=inside[0][1], after0=e(after[0][0]), after0u=after[0][1],
              feed=_rows(feed, '<div class="lenta__item"><a href="«p»" class="lenta__item-size"><span class="lenta__item-text">«t»</span><span class="lenta__item-date">«h»</span></a></div>', h="12:31|12:24|12:15|12:09|11:58"),
              advised=_rows(advised, '<div class="recommend__item"><a href="«u»" class="recommend__item-title">«t»</a><div class="recommend__item-info"><span>«d»</span><span class="views">«v»</span></div></div>', d="2 октября, 08:00|24 сентября, 08:00|30 августа, 08:00", v="94210|38117|20544"),
              now=_rows(now, '<tr><td>«n»</td><td><a href="«p»">«t»</a></td></tr>'),
              week=_rows(week, '<tr><td>«n»</td><td><a href="«p»">«t»</a></td></tr>')),
        r, r.lines, (*inside, *feed, *advised, *after, *now, *week), address=url,
    )  # fmt: skip


KAMABOKO = Report("ja", "2026-02-20", "2026年2月20日", "", "", "老舗かまぼこ店、祖父の味を3Dプリンターで再現　汐見浜", "", ())


@page
def zenkokushi_no_yuryo_kiji() -> Served:
    """A wall in a Japanese daily: the opening, the count of what is left, plans; ranks, a table of columns, cards with keys."""
    r, site = KAMABOKO, "https://www.hinode-shimbun.example"
    url = f"{site}/articles/ASV2L3QK7V2LUTIL00C.html"

    def at(number: int, *titles: str) -> tuple[Link, ...]:
        return tuple((title, f"{site}/articles/ASV2{number + 7 * n}M3UTIL0{n}1.html") for n, title in enumerate(titles))

    related = at(110, "魚のすり身、海外で人気　輸出額が過去最高に", "後継ぎいない商店街、学生が店番", "汐見浜の朝市、60年の歴史に幕")
    rank = at(
        220,
        "雪で立ち往生、トラック運転手に届いた握り飯",
        "「退職代行」使われた社長の本音",
        "国立大の授業料、来春から値上げへ",
        "古墳から金の耳飾り　国内最古か",
        "猫が駅長、赤字路線に客が戻る",
    )
    columns = at(330, "減らす勇気、測る知恵", "冬の星座と父の双眼鏡", "春を待つ港町")
    picks = at(440, "【独自】補助金の申請書、同じ文章が37通", "AIに弔辞を書かせた日", "13歳が挑む、世界最小のロボット")
    return Served(
        _fill("""<!DOCTYPE html>
<html lang="ja">
<head prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#">
<meta charset="utf-8">
<title>⟦title⟧：日の出新聞</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="創業110年のかまぼこ店が、亡き祖父の味を3Dプリンターでよみがえらせた。">
<meta name="robots" content="max-image-preview:large">
<link rel="canonical" href="⟦url⟧"><link rel="stylesheet" href="/css/article_v3.css?20260201">
<meta property="og:type" content="article"><meta property="og:title" content="⟦title⟧：日の出新聞"><meta property="og:url" content="⟦url⟧"><meta property="og:site_name" content="日の出新聞デジタル"><meta property="article:published_time" content="2026-02-20T10:00:00+09:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"⟦url⟧"},"headline":"⟦jtitle⟧","datePublished":"2026-02-20T10:00:00+09:00","dateModified":"2026-02-20T10:00:00+09:00","author":{"@type":"Person","name":"長峰さつき"},"publisher":{"@type":"Organization","name":"日の出新聞"},"isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}</script>
<script>var HN={member:0,kiji:{id:"ASV2L3QK7V2LUTIL00C",yuryo:1,nokori:1284}};</script>
</head>
<body class="single yuryo">
<div id="HeaderWrap"><header><div class="HeadTop"><a href="/" class="logo"><img src="/img/logo.svg" alt="日の出新聞デジタル"></a><ul><li><a href="/login">ログイン</a></li><li><a href="/digital/trial">無料で試す</a></li></ul></div><nav class="Gnavi"><ul><li><a href="/national/">社会</a></li><li><a href="/business/">経済</a></li><li><a href="/politics/">政治</a></li><li><a href="/culture/">文化</a></li><li><a href="/sports/">スポーツ</a></li><li><a href="/opinion/">オピニオン</a></li></ul></nav></header></div>
<div id="MainWrap"><main><ul class="pankuzu"><li><a href="/">トップ</a></li><li><a href="/business/">経済</a></li><li>記事</li></ul>
<article class="ArticleBody"><div class="ArticleTitle"><span class="TagMemberMark"><img src="/img/key_gold.svg" alt="有料会員記事"></span><h1>⟦title⟧</h1><p class="Author"><a href="/reporter/nagamine">長峰さつき</a></p><p class="LastUpdated"><time datetime="2026-02-20T10:00">2026年2月20日 10時00分</time></p><ul class="SnsBtn"><li><a href="#">シェア</a></li><li><a href="#">ポスト</a></li><li><a href="#">ブックマーク</a></li><li><a href="#">印刷</a></li></ul></div>
<div class="ArticlePhoto"><figure><img src="/photo/AS2026.jpg" alt="かまぼこを持つ女性"><figcaption>印刷したかまぼこを手にする磯部かなえさん=汐見浜市、長峰さつき撮影</figcaption></figure></div>
<div class="ArticleText"><p>　港に近い路地に、甘い魚の香りが漂う。創業110年のかまぼこ店「磯部屋」で、白い機械の細いノズルが、すり身を一筋ずつ重ねていた。</p><p>　4代目の磯部かなえさん(34)が再現しようとしているのは、12年前に亡くなった祖父の味だ。手がかりは、冷凍庫の奥に残っていた最後の一本。専門家とともに断面を撮影し、空気の入り方まで調べると、意外な事実がわかった。</p></div>
<div class="paywall KaiinLimit"><p class="Nokori">この記事は<span>有料記事</span>です。残り<span class="num">1284</span>文字<span class="SubText">有料会員になると続きをお読みいただけます。</span></p><div class="PlanBox"><p class="catch">※無料期間中に解約した場合、料金はかかりません</p><ul><li><strong>スタンダードコース</strong>月額1,980円　<a href="/digital/s">1カ月無料で試す</a></li><li><strong>プレミアムコース</strong>月額3,800円　<a href="/digital/p">申し込む</a></li></ul><p>すでに会員の方は<a href="/login">ログイン</a></p></div></div>
<div class="TagList"><h2>この記事のテーマ</h2><ul><li><a href="/topics/shimise">老舗</a></li><li><a href="/topics/3dp">3Dプリンター</a></li></ul></div></article>
<section class="Kanren"><h2>関連ニュース</h2><ul>⟦related⟧</ul></section>
<section class="Recommend" aria-label="編集部のおすすめ"><div class="slide">⟦picks⟧</div></section></main>
<aside id="Sub"><div class="AdBox"><span>PR</span><a href="https://ad.onsen-tabi.example/" rel="sponsored nofollow"><img alt="早割 温泉の旅"></a></div><section class="Ranking"><h2>アクセスランキング</h2><p class="time">10時45分更新</p><ol>⟦rank⟧</ol><a href="/whatsnew/ranking/">もっと見る</a></section>
<section class="Columns"><img src="/img/column_title.png" alt="社説・コラム"><table>⟦columns⟧</table></section></aside></div>
<footer><div class="FootNav"><dl><dt>ニュース</dt><dd><a href="/national/">社会</a></dd><dd><a href="/business/">経済</a></dd></dl><dl><dt>サービス</dt><dd><a href="/shimbun/">新聞購読</a></dd><dd><a href="/mailmag/">メールマガジン</a></dd></dl><dl><dt>会社情報</dt><dd><a href="/corporate/">会社案内</a></dd><dd><a href="/recruit/">採用</a></dd></dl></div><p>日の出新聞デジタルに掲載の記事・写真の無断転載を禁じます。</p><p>Copyright © The Hinode Shimbun. All rights reserved.</p></footer>
</body></html>""", r, url=url,
              related=_rows(related, '<li><a href="«p»">«t»</a><span class="Time">(«d»)</span></li>', d="2/18|2/11|1/30"),
              picks=_rows(picks, '<div class="slide__item"><a href="«p»"><div class="thumb"><img alt=""></div><h3>«t»</h3></a><p class="date">2月«d»日</p></div>', d="19|19|18"),
              rank=_rows(rank, '<li><span class="no">«n»</span><a href="«p»">«t»</a>«k»</li>', k='|<img class="key" src="/img/key.svg" alt="有料">|||<img class="key" src="/img/key.svg" alt="有料">'),
              columns=_rows(columns, '<tr><th>«k»</th><td><a href="«p»">«t»</a></td></tr>', k="社説|天空の声|記者の窓")),
        r, (), (*related, *picks, *rank, *columns), verdict="paywall", address=url,
    )  # fmt: skip

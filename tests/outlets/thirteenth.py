"""A thirteenth set: the middle of the web, 2014 to 2025, dailies and their chains, broadcasters, portals and magazines, head and furniture included."""

import json
from collections.abc import Iterable
from typing import Any

from outlets.reports import Report
from outlets.served import Link, Pages, Served, at, e, onto, path

PAGES: Pages = {}
page = onto(PAGES)

Links = tuple[Link, ...]


def _rows(form: str, found: Links, *more: Iterable[str]) -> str:
    """Write links as mark-up: `{t}` text, `{u}` address, `{p}` path, `{n}` rank, `{a}`, `{b}` and `{c}` what stands beside each."""
    beside = [tuple(column) for column in more]
    out = []
    for n, (title, address) in enumerate(found):
        row = form.replace("{t}", e(title)).replace("{u}", address).replace("{p}", path(address)).replace("{n}", str(n + 1))
        for name, column in zip("abc", beside, strict=False):
            row = row.replace(f"{{{name}}}", e(column[n]))
        out.append(row)
    return "\n".join(out)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def _page(html: str, r: Report, marked: dict[str, str] | None = None, **parts: str) -> str:
    """Fill `[[name]]` in a page: lines of the body by their number, with phrases `marked` up, and parts by name."""
    for n, line in enumerate(r.body):
        text = e(line.removeprefix("# "))
        for phrase, form in (marked or {}).items():
            text = text.replace(e(phrase), form)
        html = html.replace(f"[[{n}]]", text)
    for name in ("title", "lead", "author", "caption"):
        html = html.replace(f"[[{name}]]", e(getattr(r, name)))
    for name, text in parts.items():
        html = html.replace(f"[[{name}]]", text)
    return html


MARKET = Report(
    "en", "2024-09-17", "2024-09-17", "Mercy Achieng Odera", "Traders sort sukuma wiki at the old Tulimani market on Monday. PHOTO | DAVID KIPLIMO | MERIDIAN MEDIA",
    "Traders refuse to move into Sh480 million Tulimani market over leaking roof", "",
    (
        "More than 1,300 traders in Tulimani have refused to move into a new county market that was opened with song and dance three weeks ago, saying the roof leaks and the stalls are too small for a sack of potatoes.",
        "The market, which cost Sh480 million, stands empty a few hundred metres from the bus park where the traders still sell vegetables, second-hand clothes and charcoal on the ground.",
        "On Monday, rain fell through at least nine places in the roof, a walk through the building showed. Water had collected on the first floor, and two of the four stairways were closed with rope.",
        "“They gave us a ribbon and a speech, but they did not give us a drain,” said Rose Nyambura Kiteme, who has sold tomatoes in the town since 1998. “If I put my crates there, I will be selling soup.”",
        "# Stalls the size of a door",
        "The traders’ association says its members were promised stalls of two metres by three. Those in the new building measure 1.2 metres by 1.5, according to the drawings that the county handed to the assembly in June.",
        "Association chairman Elijah Wambua said that the number of stalls had been raised from 800 to 1,400 after the contract was signed, so that every ward would get a share.",
        "“You cannot make a building bigger by drawing more lines on the floor,” he said.",
        "County trade executive Halima Guyo rejected the claim. She said the design had been changed at the request of the traders themselves, and that the leaks would be repaired by the contractor at no cost within the 12 months in which he is liable.",
        "“No new building is perfect in its first rains. We ask our people to be patient and to pick up their keys,” Ms Guyo said by telephone.",
        "# Auditor’s questions",
        "In a report tabled last week, the Auditor-General asked why Sh61 million had been paid for a cold store that could not be found on the site. The county has until October 4 to answer.",
        "Ward representative Paul Lemeria said the assembly’s committee on trade would visit the market on Thursday and would summon the contractor, Baraka Highlands Builders, which did not respond to questions.",
        "Until then the bus park remains the market. The traders have begun to collect Sh50 each a day for their own tarpaulins.",
    ),
)  # fmt: skip


@page
def county_daily_on_a_grid() -> Served:
    """A daily of East Africa on a grid of columns: adverts with a label in the text, links set between paragraphs, tabs in the rail."""
    r, site = MARKET, "https://www.meridiandaily.example"
    url = f"{site}/news/counties/traders-refuse-to-move-into-tulimani-market-4763218"
    mid = at(
        site,
        ("MCAs question Sh61m cold store that nobody has seen", "/news/counties/mcas-question-sh61m-cold-store-4759902"),
        ("Tulimani hawkers given 14 days to leave bus park", "/news/counties/tulimani-hawkers-given-14-days-4741177"),
    )
    latest = at(
        site,
        ("Teachers’ union calls off strike after night of talks", "/news/national/teachers-union-calls-off-strike-4763401"),
        ("Two elephants collared after raid on Ngereni farms", "/news/counties/two-elephants-collared-ngereni-4763388"),
        ("Shilling holds firm as tea earnings come in", "/business/shilling-holds-firm-tea-4763350"),
        ("Court stops sale of Lake Amani hotel", "/news/counties/court-stops-sale-lake-amani-hotel-4763312"),
    )
    popular = at(
        site,
        ("Why your electricity token buys less this month", "/business/why-your-token-buys-less-4760034"),
        ("The chief who keeps bees in the office", "/lifestyle/the-chief-who-keeps-bees-4758710"),
        ("Harambee Queens name squad for Accra", "/sports/harambee-queens-name-squad-4762987"),
    )
    more = at(
        site,
        ("Maji Mazuri residents go third week without water", "/news/counties/maji-mazuri-third-week-without-water-4762004"),
        ("Governor sacks hospital boss after oxygen runs out", "/news/counties/governor-sacks-hospital-boss-4761870"),
        ("Bridge that took nine years opens to one lane", "/news/counties/bridge-nine-years-opens-4761455"),
        ("Milk prices fall as long rains revive pasture", "/business/milk-prices-fall-4761209"),
    )
    html = """<!DOCTYPE html>
<html lang="en" prefix="og: http://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
<title>[[title]] | Meridian Daily</title>
<meta name="description" content="More than 1,300 traders say the new market’s roof leaks and its stalls are too small for a sack of potatoes.">
<meta name="keywords" content="Tulimani,county market,traders,Auditor-General">
<link rel="canonical" href="[[url]]">
<link rel="amphtml" href="[[url]]?view=htmlamp">
<meta property="og:type" content="article"><meta property="og:site_name" content="Meridian Daily"><meta property="og:title" content="[[title]]">
<meta property="og:url" content="[[url]]"><meta property="og:image" content="https://www.meridiandaily.example/resource/image/4763220/landscape_ratio16x9/1200/675/tulimani.jpg">
<meta property="article:published_time" content="2024-09-17T06:30:00+03:00"><meta property="article:section" content="Counties">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@meridiandailyke">
<link rel="preload" as="font" href="/assets/fonts/roboto-v20-latin-700.woff2" type="font/woff2" crossorigin>
<link rel="stylesheet" href="https://stackpath.bootstrapcdn.example/bootstrap/4.5.2/css/bootstrap.min.css">
<style>.ad-slot{min-height:250px;text-align:center;background:#f4f4f4}.ad-slot:before{content:"";display:block}@media (max-width:767px){.rail{display:none}}</style>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"articleId":"4763218","pageType":"article","section":"news/counties","author":"[[author]]","premium":false});</script>
<script async src="https://securepubads.example/tag/js/gpt.js"></script>
<script type="application/ld+json">[[ld]]</script>
</head>
<body class="article-page">
<noscript><iframe src="https://tags.example/ns.html?id=GTM-5XK22" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
<div id="cookie-bar" class="alert alert-dark fixed-bottom" role="alertdialog" aria-label="Cookie notice"><p class="mb-0">By clicking “Accept” you agree to the storing of cookies on your device to enhance site navigation and analyse usage. <a href="/privacy-policy">Read our policy</a></p><button class="btn btn-primary btn-sm">Accept</button></div>
<header class="site-header">
<div class="container-fluid top-strip"><div class="row"><div class="col-6"><span class="today">Tuesday, September 17, 2024</span></div><div class="col-6 text-right"><a href="/epaper">ePaper</a> <a href="/account/login">Login</a> <a class="btn btn-danger" href="/subscribe">Subscribe</a></div></div></div>
<nav class="navbar navbar-expand-lg navbar-dark bg-dark"><a class="navbar-brand" href="/"><img src="/assets/img/logo-white.svg" alt="Meridian Daily"></a><button class="navbar-toggler" data-toggle="collapse" data-target="#nav"><span class="navbar-toggler-icon"></span></button>
<div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/news">News</a></li><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="/news/counties">Counties</a><div class="dropdown-menu"><a class="dropdown-item" href="/news/counties/highlands">Highlands</a><a class="dropdown-item" href="/news/counties/coast">Coast</a><a class="dropdown-item" href="/news/counties/lake">Lake</a></div></li><li class="nav-item"><a class="nav-link" href="/business">Business</a></li><li class="nav-item"><a class="nav-link" href="/opinion">Opinion</a></li><li class="nav-item"><a class="nav-link" href="/sports">Sports</a></li><li class="nav-item"><a class="nav-link" href="/lifestyle">Life &amp; Style</a></li><li class="nav-item"><a class="nav-link" href="/video">Videos</a></li></ul></div></nav>
</header>
<div class="container">
<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item"><a href="/news">News</a></li><li class="breadcrumb-item active" aria-current="page">Counties</li></ol></nav>
<div class="row">
<div class="col-12 col-lg-8">
<div class="article-wrap" id="article-4763218">
<h1 class="mb-3 title-xl">[[title]]</h1>
<div class="media byline-row"><img class="mr-2 rounded-circle" src="/authors/odera-60.jpg" alt="[[author]]"><div class="media-body"><span>By <a href="/author/mercy-achieng-odera">[[author]]</a></span><br><small class="text-muted">Tuesday, September 17, 2024 &mdash; 06:30 &bull; 3 min read</small></div></div>
<ul class="list-inline share-row"><li class="list-inline-item"><a href="#" class="fa fa-facebook" aria-label="Facebook"></a></li><li class="list-inline-item"><a href="#" class="fa fa-x" aria-label="X"></a></li><li class="list-inline-item"><a href="#" class="fa fa-whatsapp"></a></li><li class="list-inline-item"><a href="#"><i class="fa fa-bookmark"></i> Save</a></li></ul>
<figure class="figure w-100"><img class="figure-img img-fluid" src="/resource/image/4763220/landscape_ratio16x9/800/450/tulimani.jpg" alt="Tulimani market"><figcaption class="figure-caption">[[caption]]</figcaption></figure>
<div class="text-content">
<p>[[0]]</p>
<p>[[1]]</p>
<div class="ad-slot"><small>Advertisement</small><div id="div-gpt-ad-1600-0"></div></div>
<p>[[2]]</p>
<p>[[3]]</p>
<p class="read-also"><strong>Read also: </strong><a href="[[mid0p]]">[[mid0t]]</a></p>
<h3>[[4]]</h3>
<p>[[5]]</p>
<p>[[6]]</p>
<p>[[7]]</p>
<div class="card newsletter-card bg-light my-4"><div class="card-body"><h5 class="card-title">The Morning Meridian</h5><p class="card-text">All the stories you need before your first cup of tea, in your inbox at six.</p><form class="form-inline"><input type="email" class="form-control" placeholder="Your email"><button class="btn btn-danger">Sign up</button></form></div></div>
<p>[[8]]</p>
<p>[[9]]</p>
<p class="read-also"><strong>Read also: </strong><a href="[[mid1p]]">[[mid1t]]</a></p>
<h3>[[10]]</h3>
<p>[[11]]</p>
<div class="ad-slot"><small>Advertisement</small><a href="https://ads.example/click?c=911" rel="sponsored nofollow"><p>Open a Pesa Plus account today and earn up to 11 per cent. Terms apply.</p></a></div>
<p>[[12]]</p>
<p>[[13]]</p>
</div>
<div class="topics mt-3"><span class="badge badge-light">Related topics</span> <a class="badge badge-secondary" href="/topic/tulimani">Tulimani</a> <a class="badge badge-secondary" href="/topic/markets">Markets</a> <a class="badge badge-secondary" href="/topic/auditor-general">Auditor-General</a></div>
<p class="wa-channel"><a href="https://wa.example/channel/meridian">Join our WhatsApp channel for breaking news updates and more stories like this.</a></p>
</div>
<section class="more-in"><h4 class="section-title">More in Counties</h4><div class="row">[[more]]</div></section>
<section id="comments" class="mt-4"><h4>Comments (2)</h4><div class="media"><img src="/assets/img/avatar.png" alt=""><div class="media-body"><h6 class="mt-0">Otieno wa Tulimani <small>2 hours ago</small></h6><p>I bought a stall in 2021 and up to now I have never seen the key. Let EACC come and count the doors.</p></div></div><div class="media"><img src="/assets/img/avatar.png" alt=""><div class="media-body"><h6 class="mt-0">J. Muthoni <small>1 hour ago</small></h6><p>Same contractor who did our dispensary. It has two toilets and no tap.</p></div></div><a class="btn btn-outline-dark" href="/account/login">Log in to comment</a></section>
</div>
<aside class="col-12 col-lg-4 rail">
<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#tab-latest" role="tab">Latest</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#tab-popular" role="tab">Popular</a></li></ul>
<div class="tab-content"><div class="tab-pane active" id="tab-latest" role="tabpanel">[[latest]]</div><div class="tab-pane" id="tab-popular" role="tabpanel"><ol class="pl-3">[[popular]]</ol></div></div>
<div class="ad-slot"><small>Advertisement</small></div>
<div class="card sponsored"><div class="card-header">Partner content</div><ul class="list-group list-group-flush"><li class="list-group-item"><a rel="sponsored" href="https://promo.example/kilimo-tractors">Own a tractor for Sh900 a day</a></li><li class="list-group-item"><a rel="sponsored" href="https://promo.example/degree">Finish your degree from home</a></li></ul></div>
</aside>
</div>
</div>
<footer class="bg-dark text-white"><div class="container"><div class="row"><div class="col-md-3"><h6>About</h6><ul class="list-unstyled"><li><a href="/about">About us</a></li><li><a href="/contact">Contact us</a></li><li><a href="/advertise">Advertise with us</a></li><li><a href="/editorial-policy">Editorial policy</a></li></ul></div><div class="col-md-3"><h6>Our papers</h6><ul class="list-unstyled"><li><a href="https://ziwani.example">Habari za Ziwani</a></li><li><a href="https://trader.example">The Trader Weekly</a></li></ul></div><div class="col-md-6"><h6>Get the app</h6><p>Scan the code or find Meridian Daily in your store.</p></div></div><p class="text-center small">&copy; 2024 Meridian Media Group PLC. All rights reserved.</p></div></footer>
<script src="https://code.jquery.example/jquery-3.5.1.slim.min.js"></script><script>$(function(){$('[data-toggle="tooltip"]').tooltip()});</script>
</body></html>"""
    return Served(
        _page(
            html, r, url=url, ld=_json({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": f"{url}#article", "headline": r.title, "mainEntityOfPage": url, "datePublished": "2024-09-17T06:30:00+03:00", "dateModified": "2024-09-17T09:02:11+03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "NewsMediaOrganization", "name": "Meridian Daily", "logo": {"@type": "ImageObject", "url": f"{site}/assets/img/logo.png"}}, "articleSection": "Counties", "image": [f"{site}/resource/image/4763220/landscape_ratio16x9/1200/675/tulimani.jpg"]}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "News", "item": f"{site}/news"}, {"@type": "ListItem", "position": 2, "name": "Counties", "item": f"{site}/news/counties"}]}]}),
            mid0t=e(mid[0][0]), mid0p=mid[0][1], mid1t=e(mid[1][0]), mid1p=mid[1][1],
            latest=_rows('<div class="media py-2 border-bottom"><small class="text-danger mr-2">{a}</small><div class="media-body"><a href="{p}">{t}</a></div></div>', latest, ("9:41", "9:20", "8:58", "8:15")),
            popular=_rows('<li class="mb-2"><a class="text-dark" href="{p}">{t}</a></li>', popular),
            more=_rows('<div class="col-6 col-md-3"><div class="card border-0"><a href="{p}"><img class="card-img-top" loading="lazy" src="/resource/image/{n}/300/169/x.jpg" alt="{t}"></a><div class="card-body p-0"><span class="badge">{a}</span><h5 class="card-title"><a href="{p}">{t}</a></h5></div></div></div>', more, ("Counties", "Health", "Counties", "Business")),
        ),
        r, r.lines, (*mid, *latest, *popular, *more), address=url,
    )  # fmt: skip


MILL = Report(
    "en", "2025-03-11", "2025-03-11", "Gordon Thibault-Raye", "A loader works the log yard of the Coppermine Forest Products sawmill near Ashlin Lake, B.C., in January. Photo by Priya Desmarais /Interior Courier",
    "Ashlin Lake sawmill to close in June, putting 214 out of work",
    "Company blames duties and a shortage of logs; union says owner let the mill run down",
    (
        "The only sawmill in Ashlin Lake will close for good at the end of June, its owner told workers on Tuesday, ending 71 years of lumber-making in a town that was built around it.",
        "Coppermine Forest Products said 214 people would lose their jobs. Another 90 or so who haul logs and chips for the mill on contract are expected to lose theirs as well.",
        "“This is not a decision about the people here, who have done everything we asked of them,” chief executive Darlene Voss said in a statement. “With duties at 35 per cent and no certainty about fibre, we cannot make a board in Ashlin Lake for what the market pays for it.”",
        "Workers were told in two meetings in the curling club. Several said they had been expecting a shorter week, not the end.",
        "“I’m the third in my family on that green chain,” said millwright Cody Fontaine, 38. “My dad drove past the gate twice today just to look at it.”",
        "Union president Lorna Achtymichuk accused the company of having spent nothing on the mill since it bought it in 2016. The headrig, she said, dates from 1987, and a dry kiln that burned four years ago was never replaced.",
        "“They didn’t run out of logs. They ran out of interest,” she said.",
        "The province reduced the allowable cut in the region by 28 per cent last year after beetle damage and two seasons of fire. Forests Minister Hal Brandvold said he had offered the company timber from a neighbouring supply area in January and had not received a reply.",
        "Mayor Inez Plouffe said the mill pays 41 per cent of the town’s industrial taxes. Council will meet Thursday to look at what can be put off, starting with the new arena roof.",
        "“We’ve got a lake, a rail line and the best welders north of Corwin. I’m not going to stand here and write an obituary,” she said.",
        "Severance talks are to begin next week. The company said it had no plans to sell the site, and that the planer would run until the last lumber in the yard is finished.",
    ),
)  # fmt: skip


@page
def chain_daily_with_labels_in_the_text() -> Served:
    """A Canadian chain's daily: every stretch of text is announced by a label, adverts excuse themselves."""
    r, site = MILL, "https://interiorcourier.example"
    url = f"{site}/business/local-business/ashlin-lake-sawmill-to-close-in-june"
    inside = at(
        site,
        ("Lumber duties explained: who pays, and who does not", "/business/lumber-duties-explained"),
        ("Log trucks block highway for a second morning", "/news/local-news/log-trucks-block-highway"),
    )
    editors = at(
        site,
        ("Corwin hospital to lose night surgeon", "/news/local-news/corwin-hospital-to-lose-night-surgeon"),
        ("Opinion: A town is not a balance sheet", "/opinion/a-town-is-not-a-balance-sheet"),
        ("Wildfire crews ask for pay through the winter", "/news/politics/wildfire-crews-ask-for-pay"),
    )
    trending = at(
        site,
        ("Ferry workers reject offer by a wide margin", "/news/ferry-workers-reject-offer"),
        ("Stray moose spends weekend at car wash", "/news/local-news/stray-moose-car-wash"),
        ("Rockets trade captain hours before the deadline", "/sports/hockey/rockets-trade-captain"),
        ("What the carbon rebate change means for you", "/news/what-the-carbon-rebate-change-means"),
        ("Recipe: Rhubarb cake that forgives everything", "/life/food/recipe-rhubarb-cake"),
    )
    latest = at(
        "https://nationalgazette.example",
        ("Ottawa weighs aid for mill towns", "/news/canada/ottawa-weighs-aid-for-mill-towns"),
        ("Loonie slips to five-week low", "/business/loonie-slips"),
    )
    html = """<!DOCTYPE html><html class="no-js" lang="en-CA"><head><meta charset="utf-8"/><meta content="width=device-width, initial-scale=1" name="viewport"/>
<title>[[title]] | Interior Courier</title>
<link href="https://dcs-static.example" rel="preconnect"/><link rel="preload" href="/static/fonts/Shift-Bold.woff2" as="font" crossorigin="anonymous"/>
<meta name="description" content="Coppermine Forest Products blames duties and a shortage of logs. Read more."/>
<link rel="canonical" href="[[url]]"/><meta property="og:title" content="Ashlin Lake sawmill to close in June"/><meta property="og:type" content="article"/><meta property="og:url" content="[[url]]"/><meta property="og:description" content="[[lead]]"/><meta property="og:locale" content="en_CA"/><meta property="og:site_name" content="interiorcourier"/>
<meta name="article:published_time" content="2025-03-11T18:04:52.000Z"/><meta name="twitter:label1" content="Written by"/><meta name="twitter:data1" content="[[author]]"/>
<script type="application/ld+json">[[ld]]</script>
<script>!function(){var e=window.Courier=window.Courier||{};e.config={"domain":"interiorcourier.example","adsEnabled":true,"contentType":"story","wcmId":"b3f9c2aa-0a8d-4d47-9a0f-2b7cf8d1f3aa"}}();</script>
<style data-critical>:root{--brand:#0b4f6c}.article-header__title{font:700 2.4rem/1.1 Shift,serif}.visually-hidden{position:absolute;clip:rect(0 0 0 0)}</style>
</head><body class="story-v2"><a class="skip-link visually-hidden" href="#main-content">Skip to Content</a>
<div class="ad__section-border"><p class="ad__label">Advertisement 1</p><div class="ad__inner" data-ad-loc="top"></div></div>
<header class="primary-header" role="banner"><div class="primary-header__top"><button aria-label="Open menu"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 6h18M3 12h18M3 18h18"/></svg></button><a class="logo" href="/"><svg role="img"><title>Interior Courier Home Page</title><use href="#logo"/></svg></a><a class="btn-subscribe" href="/subscribe/">Subscribe</a><a href="/login">Sign In</a></div>
<nav aria-label="Primary"><ul><li><a href="/category/news/">News</a></li><li><a href="/category/business/">Business</a></li><li><a href="/category/sports/">Sports</a></li><li><a href="/category/life/">Life</a></li><li><a href="/obituaries">Obituaries</a></li><li><a href="/classifieds">Classifieds</a></li><li><a href="/puzzles">Puzzles</a></li></ul></nav></header>
<main id="main-content"><article class="article-content-story article-content-story--story" data-aqa="article">
<header class="article-header"><div class="article-header__breadcrumb"><a href="/category/business/">Business</a> / <a href="/category/business/local-business/">Local Business</a></div>
<h1 class="article-header__title" id="articleTitle">[[title]]</h1><p class="article-subtitle">[[lead]]</p>
<div class="article-meta"><div class="published-by"><img alt="" src="/authors/gtr.jpg?w=60"/><span class="published-by__author">Author of the article: <a href="/author/gthibaultraye/">[[author]]</a></span></div><div class="published-date"><span class="published-date__since">Published Mar 11, 2025</span>  •  <span class="published-date__word">Last updated 4 hours ago</span>  •  3 minute read</div><button class="comment-count">Join the conversation</button><p class="affiliate-note">You can save this article by registering for free <a href="/register">here</a>. Or <a href="/login">sign-in</a> if you have an account.</p></div></header>
<figure class="featured-image"><picture><source srcset="https://smartcdn.example/wp-content/uploads/2025/03/mill.jpg?quality=90&amp;w=564 1x, https://smartcdn.example/wp-content/uploads/2025/03/mill.jpg?quality=60&amp;w=564 2x" media="(min-width:960px)"/><img alt="Loader in a log yard" src="https://smartcdn.example/wp-content/uploads/2025/03/mill.jpg?w=288"/></picture><figcaption class="image-caption"><span class="caption">[[caption]]</span></figcaption></figure>
<div class="article-content__content-group article-content__content-group--story">
<section class="article-content__content-group"><div class="article-content__share-group" aria-label="Share this article"><button>Facebook</button><button>X</button><button>Reddit</button><button>Email</button><button>Copy Link</button></div><p class="visually-hidden">Article content</p><p>[[0]]</p><p>[[1]]</p></section>
<section class="article-content__content-group"><div class="ad__section-border article-content__ad-group"><p class="ad__label">Advertisement 2</p><div class="ad__fallback"><p>This advertisement has not loaded yet, but your article continues below.</p></div></div></section>
<section class="article-content__content-group"><p class="visually-hidden">Article content</p><p>[[2]]</p><p>[[3]]</p><p>[[4]]</p></section>
<section class="article-content__content-group"><div class="inline-newsletter" data-evt="newsletter"><div class="newsletter__copy"><h3 class="newsletter__title">Courier Daybreak</h3><p>Get a rundown of the Interior’s top stories, weather and roads, weekdays at 6 a.m.</p><p class="newsletter__legal">By signing up you consent to receive the above newsletter from Courier Network Inc.</p><button>Sign Up</button></div><div class="newsletter__thanks hidden"><h3>Thanks for signing up!</h3><p>A welcome email is on its way. If you don’t see it, please check your junk folder.</p><p>The next issue of Courier Daybreak will soon be in your inbox.</p></div></div></section>
<section class="article-content__content-group"><p class="visually-hidden">Article content</p><p>[[5]]</p><p>[[6]]</p><section class="in-line-recommended" aria-labelledby="rec-1"><h2 id="rec-1">Recommended from Editorial</h2><ol class="list-unstyled">[[inside]]</ol></section><p>[[7]]</p></section>
<section class="article-content__content-group"><div class="ad__section-border"><p class="ad__label">Advertisement 3</p><p class="ad__story">Story continues below</p></div></section>
<section class="article-content__content-group"><p class="visually-hidden">Article content</p><p>[[8]]</p><p>[[9]]</p><p>[[10]]</p><p><a href="mailto:gthibaultraye@interiorcourier.example">gthibaultraye@interiorcourier.example</a></p></section>
</div>
<div class="article-content__share-footer"><span>Article content</span><p>Share this article in your social network</p></div>
</article>
<section class="comments" id="comments-area"><h2>Comments</h2><p>You must be logged in to join the discussion or read more comments.</p><button>Create an Account</button><p class="comments__guidelines">Courier is committed to maintaining a lively but civil forum for discussion. Please keep comments relevant and respectful. Comments may take up to an hour to appear on the site. Visit our <a href="/community-guidelines">Community Guidelines</a> for more information.</p></section>
<section class="list-widget list-widget-trending" data-carousel-type="single"><h2 class="list-widget__header">Trending</h2><ol class="list-unstyled">[[trending]]</ol></section>
<section class="feed-section" aria-label="Featured local stories"><div class="feed-section__grid">[[editors]]</div></section>
<section class="network"><header><h2><a href="https://nationalgazette.example">Latest National Stories</a></h2></header><div class="grid-2">[[latest]]</div></section>
<section class="local-savings"><h2>Featured Local Savings</h2><div class="flyer-strip" data-flyer="1"></div></section>
</main>
<footer class="primary-footer"><div class="primary-footer__nav"><ul><li><a href="/about-us">About Us</a></li><li><a href="/contact">Contact Us</a></li><li><a href="/advertise">Advertise</a></li><li><a href="/sitemap">Site map</a></li></ul><ul><li><a href="https://nationalgazette.example">National Gazette</a></li><li><a href="https://corwinexaminer.example">Corwin Examiner</a></li><li><a href="https://lakeheadpost.example">Lakehead Post</a></li></ul></div><p>365 Birch Street West, Corwin, British Columbia</p><p>© 2025 Interior Courier, a division of Courier Network Inc. All rights reserved. Unauthorized distribution, transmission or republication strictly prohibited.</p></footer>
<div class="cookie-notice" role="region" aria-label="Privacy"><p>This website uses cookies to personalize your content (including ads), and allows us to analyze our traffic. By continuing to use our site, you agree to our <a href="/terms">Terms of Use</a> and <a href="/privacy">Privacy Policy</a>.</p></div>
<svg style="display:none"><symbol id="logo" viewBox="0 0 200 40"><path d="M0 0h200v40H0z"/></symbol></svg></body></html>"""
    return Served(
        _page(
            html, r, url=url, ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": "Ashlin Lake sawmill to close in June", "description": r.lead, "datePublished": "2025-03-11T18:04:52.000Z", "dateModified": "2025-03-11T22:40:19.000Z", "isAccessibleForFree": True, "author": {"@type": "Person", "name": r.author, "url": f"{site}/author/gthibaultraye/"}, "publisher": {"@type": "Organization", "name": "interiorcourier", "logo": {"@type": "ImageObject", "url": f"{site}/logo.png"}}, "thumbnailUrl": "https://smartcdn.example/wp-content/uploads/2025/03/mill.jpg"}),
            inside=_rows('<li><a href="{u}" class="in-line-recommended__link"><div class="in-line-recommended__img"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""/></div><h3 class="text-size--extrasmall">{t}</h3></a></li>', inside),
            trending=_rows('<li class="list-item"><article class="article-card"><span class="list-number">{n}</span><a class="article-card__link" href="{p}" aria-label="{t}"><h3 class="article-card__headline"><span class="article-card__headline-clamp">{t}</span></h3></a><div class="article-card__meta"><a href="{a}">{b}</a></div></article></li>', trending, ("/category/news/", "/category/news/local-news/", "/category/sports/hockey/", "/category/news/", "/category/life/food/"), ("News", "Local News", "Hockey", "News", "Food")),
            editors=_rows('<article class="article-card article-card--vertical"><a href="{p}" tabindex="-1" aria-hidden="true"><img loading="lazy" src="https://smartcdn.example/{n}.jpg?w=300" alt=""/></a><h3 class="article-card__headline"><a href="{p}">{t}</a></h3><p class="article-card__excerpt">{a}</p><span class="article-card__time-clamp">{b}</span></article>', editors, ("Patients will be flown to the coast after 10 p.m.", "What the accountants leave out", "Seasonal firefighters say training never stops"), ("1 day ago", "15 hours ago", "2 days ago")),
            latest=_rows('<div class="mini-card"><a href="{u}">{t}</a></div>', latest),
        ),
        r, r.lines, (*inside, *trending, *editors, *latest), address=url,
    )  # fmt: skip


RENT = Report(
    "en", "2023-11-22", "2023-11-22", "Niamh Kilcarra", "Castlefinn: students say they are commuting up to five hours a day. Photograph: Eoin Tarpey",
    "Castlefinn students sleep in cars as bed shortage worsens, college survey finds",
    "One in nine first-years has no fixed address in term time, with college president warning of dropouts",
    (
        "At least 60 students at Castlefinn Technological College have slept in a car at some point since September because they could not find a room, according to a survey by the college that has been seen by this newspaper.",
        "The survey, to which 2,140 of the college’s 7,800 students replied, found that one in nine first-year students had no fixed address during term time. Most of those were staying on friends’ floors or in hostels.",
        "The average rent for a single room in the town stood at €720 a month in October, up from €540 two years earlier. In the same period the number of rooms offered on the students’ union noticeboard fell from 410 to 96.",
        "“I’ve had students ask me what time the library heating comes on,” said Bríd Ní Mhaoláin, the union’s welfare officer. “That’s not a question about studying.”",
        "# Long days",
        "Aoife Garrihy (19), a second-year nursing student, drives two hours each way from her parents’ home. On days when her clinical placement begins at 7.30am, she sleeps in the back of her Micra in the hospital car park.",
        "“I have a duvet and a flask. My mother thinks I’m in a friend’s house, so I suppose she’ll read it here,” she said.",
        "College president Prof Diarmuid Hession said he expected that as many as 300 students would leave before the summer for reasons that had “nothing to do with their ability and everything to do with a bed”.",
        "Plans for 450 rooms on a former dairy site beside the campus received permission in 2019. Construction has not begun. The developer, Larkhill Living, says costs have risen by a third and that the scheme cannot be built at rents that students could pay.",
        "Minister for Further Education Fergal O’Dowley told the Dáil on Tuesday that a State contribution of €52,000 a bed was under consideration for “shovel-ready” schemes, of which Castlefinn was one.",
        "Opposition spokeswoman Sinéad Brophy said the same sentence had been spoken in November of last year. “The shovel is ready. It is the Minister who is not,” she said.",
    ),
)  # fmt: skip


@page
def irish_daily_with_fusion_state() -> Served:
    """A page of a publishing suite: nested columns of utility classes, the article a second time in a global of the renderer."""
    r, site = RENT, "https://www.irishledger.example"
    url = f"{site}/ireland/education/2023/11/22/castlefinn-students-sleep-in-cars-as-bed-shortage-worsens/"
    inside = at(
        site,
        ("Digs are back: homeowners can earn €14,000 tax free", "/ireland/housing/2023/11/20/digs-are-back/"),
        ("What happened to the student village on the old creamery?", "/ireland/housing/2023/11/14/what-happened-to-the-student-village/"),
    )
    inmost = at(
        site,
        ("Storm Fionn: schools in five counties to close", "/ireland/2023/11/22/storm-fionn-schools-close/"),
        ("‘I inherited a farm and a feud’", "/life-style/people/2023/11/21/i-inherited-a-farm-and-a-feud/"),
        ("Man in his 60s dies after Ardnaree crash", "/crime-law/2023/11/22/man-dies-after-ardnaree-crash/"),
        ("Bank of Munster to shut 14 branches", "/business/2023/11/22/bank-of-munster-to-shut-14-branches/"),
        ("Kilbrack sign All-Ireland winning coach", "/sport/gaelic-games/2023/11/22/kilbrack-sign-coach/"),
    )
    opinion = at(
        site,
        ("We built a country for people who already have a house", "/opinion/2023/11/22/we-built-a-country/"),
        ("The bus that never came taught me economics", "/opinion/2023/11/21/the-bus-that-never-came/"),
        ("Leave the hedges alone", "/opinion/2023/11/20/leave-the-hedges-alone/"),
    )
    state = {"_id": "4XKQ2M7VJFGLPBEDRAY3TZQW6E", "type": "story", "version": "0.10.7", "headlines": {"basic": r.title, "web": "Students sleep in cars as bed shortage worsens"}, "description": {"basic": r.lead}, "canonical_url": url.removeprefix(site), "content_elements": [{"_id": f"E{n}", "type": "header", "level": 2, "content": line[2:]} if line.startswith("# ") else {"_id": f"E{n}", "type": "text", "content": line} for n, line in enumerate(r.body)], "display_date": "2023-11-22T06:00:00Z", "taxonomy": {"tags": [{"slug": "accommodation", "text": "accommodation"}]}, "subtype": "default"}  # fmt: skip
    html = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>[[title]] – The Irish Ledger</title>
<link rel="preload" as="image" href="/resizer/v2/4XKQ.jpg?auth=91bc&amp;width=800&amp;height=450" imagesrcset="/resizer/v2/4XKQ.jpg?width=400 400w, /resizer/v2/4XKQ.jpg?width=800 800w"/><link rel="preload" as="script" href="/pf/dist/engine/react.js?d=421"/><link id="fusion-output-type-styles" rel="stylesheet" type="text/css" href="/pf/dist/components/output-types/default.css?d=421"/>
<meta name="description" content="[[lead]]"/><meta property="og:type" content="article"/><meta property="og:url" content="[[url]]"/><meta property="og:title" content="Students sleep in cars as bed shortage worsens, college survey finds"/><meta property="og:description" content="[[lead]]"/><meta property="og:site_name" content="The Irish Ledger"/><meta property="article:publisher" content="https://social.example/irishledger"/><link rel="canonical" href="[[url]]"/><meta name="robots" content="max-image-preview:large"/>
<script type="application/ld+json">[[ld]]</script><script type="application/javascript" id="polyfill-script">if(!Array.prototype.includes||!(window.Object&&window.Object.assign)){document.write('<script type="application/javascript" src="/pf/dist/engine/polyfill.js?d=421" defer=""><\\/script>')}</script>
<style data-styled="" data-styled-version="5.3.5">.kFjXlA{display:grid;grid-gap:16px}/*!sc*/data-styled.g12[id="grid__Col-sc-1k"]{content:"kFjXlA,"}/*!sc*/</style></head>
<body><noscript><iframe src="https://tags.example/ns.html?id=GTM-W2" style="display:none"></iframe></noscript><div id="fusion-app" class="fusion-app"><div class="c-stack b-single-chain" data-style-direction="vertical"><header class="c-stack b-header-nav-chain"><nav id="main-nav" class="c-stack b-header-nav-chain__layout" aria-label="Sections Menu"><button aria-label="Sections" class="c-button"><svg class="c-icon" viewBox="0 0 512 512"><path d="M25 96h462v64H25z"></path></svg><span>Sections</span></button><a class="c-link" href="/" title="The Irish Ledger"><img src="/pf/resources/logo.svg?d=421" alt="The Irish Ledger"/></a><a class="c-link btn-sub" href="/subscribe">Subscribe</a><a href="/signin">Sign In</a></nav><div class="c-stack b-links-bar"><nav aria-label="Links bar"><span><a class="c-link" href="/latest/">Latest</a></span><span><a class="c-link" href="/ireland/">Ireland</a></span><span><a class="c-link" href="/world/">World</a></span><span><a class="c-link" href="/opinion/">Opinion</a></span><span><a class="c-link" href="/business/">Business</a></span><span><a class="c-link" href="/sport/">Sport</a></span><span><a class="c-link" href="/life-style/">Life &amp; Style</a></span><span><a class="c-link" href="/crosswords-puzzles/">Crosswords</a></span></nav></div></header>
<section role="main" id="main" tabindex="-1" class="b-right-rail__main"><div class="c-stack b-right-rail__full-width-1"><div class="ad-wrap"><div class="arcad-feature"><div class="arcad" id="arcad-1"></div></div></div><div class="eyebrow"><a class="c-overline" href="/ireland/education/">Education</a></div><h1 class="c-heading b-headline">[[title]]</h1><h2 class="c-heading b-subheadline">[[lead]]</h2></div>
<div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior-item"><div class="c-media-item"><figure><img alt="Castlefinn campus" class="c-image" src="/resizer/v2/4XKQ.jpg?width=800" srcset="/resizer/v2/4XKQ.jpg?width=400 400w" fetchpriority="high"/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">[[caption]]</span></figcaption></figure></div>
<div class="byline-bar"><span class="b-byline"><a class="b-byline__headshot" href="/author/niamh-kilcarra/"><img alt="[[author]]'s face" src="/resizer/nk.png?width=90"/></a><a class="b-byline__name" href="/author/niamh-kilcarra/">[[author]]</a></span><div class="c-date-time"><time class="c-date b-date" datetime="2023-11-22T06:00:00Z">Wed Nov 22 2023 - 06:00</time></div></div><div class="social-strip"><button class="c-button"><span class="visually-hidden">Share on Facebook</span></button><button>Copy link</button><button data-audio="4XKQ">Listen | 4:12</button></div>
<article class="c-stack b-article-body" data-style-direction="vertical"><p class="c-paragraph">[[0]]</p><p class="c-paragraph">[[1]]</p><div class="b-ads-block arcad-inline"><p>ADVERTISEMENT</p></div><p class="c-paragraph">[[2]]</p><ul class="c-stack interstitial-list" aria-label="Related stories">[[inside]]</ul><p class="c-paragraph">[[3]]</p><h2 class="c-heading">[[4]]</h2><p class="c-paragraph">[[5]]</p><p class="c-paragraph">[[6]]</p><div class="c-stack b-newsletter-inline"><div class="nl-promo"><h3>Sign up to the Morning Ledger</h3><p>Our daily digest of what you need to know, with our editor’s picks, for subscribers and others.</p><a class="c-button" href="/newsletters/morning">Sign up</a></div></div><p class="c-paragraph">[[7]]</p><p class="c-paragraph">[[8]]</p><div class="podcast-embed"><h4>In The Margins Podcast</h4><iframe title="In The Margins" src="https://acast.example/e/88" loading="lazy"></iframe><p>Who gets to live in a university town? Presented by Odhrán Vesey. 31 min</p></div><p class="c-paragraph">[[9]]</p><p class="c-paragraph">[[10]]</p></article>
<div class="author-bio-container"><div class="c-stack b-author-bio"><img alt="" src="/resizer/nk.png?width=180"/><div><h3><a href="/author/niamh-kilcarra/">[[author]]</a></h3><p>Niamh Kilcarra is Education Correspondent of The Irish Ledger</p></div></div></div>
<div class="tags-holder"><div class="b-tags-list"><span>Topics:</span><a class="c-pill" href="/tags/accommodation/">Accommodation</a><a class="c-pill" href="/tags/castlefinn/">Castlefinn</a><a class="c-pill" href="/tags/third-level/">Third Level</a></div></div></div>
<aside class="c-stack b-right-rail__rail-right" aria-label="Right rail"><div class="arcad-feature"><div class="arcad" id="arcad-2"></div></div><div class="c-stack b-most-read"><div class="most-read-tab-head"><button aria-selected="true">IN THE LEDGER NOW</button></div>[[inmost]]</div><div class="c-stack b-opinion-rail"><a class="section-img" href="/opinion/"><img src="/pf/resources/opinion-head.svg" alt=""/></a>[[opinion]]</div></aside></div></section>
<div class="c-stack sponsored-row"><h3>Sponsored</h3><div class="ob-widget" data-widget-id="AR_7"><a href="https://paid.example/r/hearing" rel="nofollow noopener sponsored" target="_blank"><span class="ob-rec-text">Ireland: the hearing aid that retired engineers recommend</span><span class="ob-rec-source">HearClearly</span></a></div></div>
<footer class="b-footer"><div class="footer-cols"><section><h4>About us</h4><ul><li><a href="/about-us/">Our story</a></li><li><a href="/careers/">Careers</a></li><li><a href="/standards/">Standards</a></li></ul></section><section><h4>Download the app</h4><ul><li><a href="https://apps.example/1">iOS</a></li><li><a href="https://apps.example/2">Android</a></li></ul></section><section><h4>Subscribe</h4><ul><li><a href="/subscribe">Why subscribe?</a></li><li><a href="/gift">Gift a subscription</a></li></ul></section></div><ul class="legal"><li><a href="/policy/terms/">Terms &amp; Conditions</a></li><li><a href="/policy/cookies/">Cookie Information</a></li><li><a href="/policy/community/">Community Standards</a></li></ul><span class="copyright-text">© 2023 The Irish Ledger DAC</span></footer></div></div>
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="irishledger";Fusion.contextPath="/pf";Fusion.deployment="421";Fusion.globalContent=[[state]];Fusion.globalContentConfig={"source":"content-api","query":{"website_url":"/ireland/education/"}};Fusion.lastModified=1700638400000;</script></body></html>"""
    return Served(
        _page(
            html, r, url=url, state=_json(state), ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "url": url, "datePublished": "2023-11-22T06:00:00.000Z", "dateModified": "2023-11-22T06:01:12.114Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@id": f"{site}/#publisher", "@type": "NewsMediaOrganization", "name": "The Irish Ledger"}, "isAccessibleForFree": True}),
            inside=_rows('<li><a class="interstitial-link" href="{p}">{t}</a></li>', inside),
            inmost=_rows('<div class="c-grid most-read-item"><span class="mr-number">{n}</span><a class="c-link" href="{p}"><span>{t}</span></a></div>', inmost),
            opinion=_rows('<div class="opinion-item"><img class="headshot" src="/resizer/o{n}.png" alt=""/><div><p class="op-author">{a}</p><a class="c-link" href="{p}"><h3 class="c-heading">{t}</h3></a></div></div>', opinion, ("Conor Delahide", "Una Marrinan", "Padraig Stokes")),
        ),
        r, r.lines, (*inside, *inmost, *opinion), address=url,
    )  # fmt: skip


FLOOD = Report(
    "en",
    "2022-07-14",
    "2022-07-14",
    "",
    "Water over the Tarawhe Bridge on Thursday morning. Photo: Supplied / Mere Pohatu",
    "Live: Flooding cuts off Waikōtare as river peaks, 600 leave homes",
    "Waikōtare is cut off by road and about 600 people have left their homes after a night of heavy rain. Follow our updates.",
    (),
)


@page
def live_report_of_a_public_radio() -> Served:
    """Updates of a flood by a public broadcaster of New Zealand, newest first."""
    r, site = FLOOD, "https://www.radiotasman.example"
    url = f"{site}/news/national/471002/live-flooding-cuts-off-waikotare-as-river-peaks-600-leave-homes"
    posts = (
        ("2:10pm", "14:10", "Stop bank holds, says council", ("Hawkins District engineer Tane Rewiti says the stop bank at Marae Road has been walked from end to end and is holding.", "“It’s weeping in two places, as it was built to. If that changes, people will hear the siren, not read it online,” he says.")),
        ("1:25pm", "13:25", "Power out for 1900 homes", ("Lines company Tasman Lines says 1900 homes are without power after a substation was switched off as a precaution. It does not expect to turn it on again before the evening.",)),
        ("12:40pm", "12:40", "Mayor: Do not drive to look at it", ("Mayor Philippa Grundy has asked people from neighbouring towns to stay at home. Two cars have been pulled from floodwater this morning, both of them driven by people who had come to take photographs.",)),
        ("11:05am", "11:05", "River peaks at 6.2 metres", ("The Tarawhe River peaked at 6.2 metres at the town bridge shortly before 11am, the regional council says. That is 40 centimetres below the flood of 1998.", "More rain is forecast for the ranges from 6pm, but no more than 30 millimetres.")),
        ("9:30am", "09:30", "Marae and school hall opened", ("About 220 people are at Te Rimu Marae and the hall of Waikōtare College. Civil Defence says there are beds for another 300, and that dogs are welcome at the marae and cats at the college.",)),
        ("7:15am", "07:15", "All roads closed", ("State Highway 38 is shut on both sides of the town. The coast road has slipped at Pukeruru, and the Tarawhe Bridge is under water.",)),
    )  # fmt: skip
    lines = (r.title, r.lead, *(line for _, _, head, text in posts for line in (head, *text)))
    top = at(
        site,
        ("Nurses vote to accept pay offer", "/news/national/471011/nurses-vote-to-accept-pay-offer"),
        ("Dairy co-op lifts forecast payout", "/news/business/471008/dairy-co-op-lifts-forecast-payout"),
        ("Kea found in luggage at airport", "/news/national/470998/kea-found-in-luggage-at-airport"),
        ("Covid-19: 9800 new cases, 21 deaths", "/news/national/471020/covid-19-9800-new-cases"),
    )
    related = at(
        site,
        ("‘It came through the letterbox’: Waikōtare residents on a night of rain", "/news/regional/470989/it-came-through-the-letterbox"),
        ("Why Waikōtare’s stop bank was never raised", "/news/in-depth/470977/why-waikotare-s-stop-bank-was-never-raised"),
        ("Farmers count stock losses in upper valley", "/news/rural/470995/farmers-count-stock-losses"),
    )
    html = """<!DOCTYPE html>
<html lang="en-NZ" class="no-js">
<head>
<meta charset="utf-8">
<title>[[title]] | Radio Tasman News</title>
<meta name="description" content="[[lead]]">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:site_name" content="Radio Tasman"><meta property="og:image" content="https://media.radiotasman.example/assets/news/298811/eight_col_bridge.jpg">
<link rel="canonical" href="[[url]]">
<link rel="alternate" type="application/rss+xml" title="National" href="/rss/national.xml">
<link rel="stylesheet" media="all" href="/assets/application-6fdd1c80.css">
<script type="application/ld+json">[[ld]]</script>
<script>(function(h){h.className=h.className.replace('no-js','js')})(document.documentElement)</script>
</head>
<body class="news articles live">
<a class="hide" href="#content">Skip to main content</a>
<header class="site-header"><div class="site-header__inner"><a class="brand" href="/" aria-label="Radio Tasman home"><svg width="120" height="40" aria-hidden="true"><path d="M4 36 20 4l16 32z"/></svg></a><ul class="player-links"><li><a href="/audio/live/national">Listen Live</a></li><li><a href="/audio/live/concert">Concert Live</a></li></ul><form action="/search/results" role="search"><label for="q">Search</label><input id="q" name="q"></form></div>
<nav class="main-nav"><ul><li class="current"><a href="/news">News</a></li><li><a href="/national">Radio</a></li><li><a href="/podcasts">Podcasts &amp; Series</a></li><li><a href="/news/te-manu-korihi">Te Ao Māori</a></li><li><a href="/international">Pacific</a></li></ul><ul class="sub"><li><a href="/news/national">New Zealand</a></li><li><a href="/news/world">World</a></li><li><a href="/news/political">Politics</a></li><li><a href="/news/sport">Sport</a></li><li><a href="/news/rural">Country</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<div id="content" class="content"><div class="c-play-controller" hidden></div>
<main class="content__primary u-divider-right">
<article class="article"><header class="article__header"><p class="kicker"><a href="/news/national">New Zealand</a> / <a href="/tags/weather">Weather</a></p><div class="page-header"><h1 class="headline">[[title]]</h1></div><div class="article__meta"><span class="updated">2:10 pm on 14 July 2022</span></div><ul class="share"><li><a href="#tw" aria-label="Share on Twitter">Twitter</a></li><li><a href="#fb" aria-label="Share on Facebook">Facebook</a></li><li><a href="#em" aria-label="Share via email">Email</a></li></ul></header>
<div class="article__body"><p class="lead"><strong>[[lead]]</strong></p>
<div class="photo-captioned photo-captioned-full eight_col"><img src="//media.radiotasman.example/assets/news/298811/eight_col_bridge.jpg" alt="Water over a bridge" width="1050" height="656"><p class="photo-captioned__information"><span class="caption">Water over the Tarawhe Bridge on Thursday morning.</span> <span class="credit">Photo: Supplied / Mere Pohatu</span></p></div>
<div class="live-controls"><button>Newest first</button><button>Oldest first</button><span class="live-dot"></span> 6 updates</div>
<div class="live-updates" aria-live="polite">[[posts]]</div></div>
<footer class="article__footer"><ul class="tags"><li>Tags:</li><li><a href="/tags/weather">weather</a></li><li><a href="/tags/waikotare">Waikōtare</a></li><li><a href="/tags/civil-defence">Civil Defence</a></li></ul><p class="copyright-note">Copyright © 2022, Radio Tasman</p></footer>
</article>
<div class="subscribe-panel"><h3>Subscribe to Radio Tasman’s daily newsletter</h3><a href="/newsletter">Subscribe</a></div>
</main>
<div class="content__secondary">
<div class="related-stories"><h2>Related Stories</h2><ul class="o-digests">[[related]]</ul></div>
<div class="o-digest-group"><h2><a href="/news/national">New Zealand</a></h2><ul>[[top]]</ul><p><a class="more" href="/news/national">Get the new Radio Tasman app</a></p></div>
</div></div>
<footer class="site-footer"><div class="columns"><dl><dt>News</dt><dd><a href="/news/national">New Zealand</a></dd><dd><a href="/news/world">World</a></dd><dd><a href="/news/business">Business</a></dd></dl><dl><dt>Radio</dt><dd><a href="/national/schedules">Schedules</a></dd><dd><a href="/ways-to-listen">Ways to listen</a></dd></dl><dl><dt>About</dt><dd><a href="/about">Our charter</a></dd><dd><a href="/vacancies">Vacancies</a></dd><dd><a href="/complaints">Complaints</a></dd></dl></div><p>Copyright © 2022, Radio Tasman</p></footer>
<script src="/assets/application-6b2e.js" defer></script>
</body></html>"""
    written = "\n".join(
        f'<section class="live-update" id="u{at.replace(":", "")}"><div class="live-update__time"><time datetime="2022-07-14T{at}:00+12:00">{said}</time></div><h3 class="live-update__title">{e(head)}</h3><div class="live-update__body">{"".join(f"<p>{e(line)}</p>" for line in text)}</div><div class="live-update__share"><a href="#u{at.replace(":", "")}">Link</a> <a href="#s">Share</a></div></section>'
        for said, at, head, text in posts
    )
    return Served(
        _page(
            html, r, url=url, posts=written, ld=_json({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": r.title, "description": r.lead, "url": url, "datePublished": "2022-07-14T07:02:00+12:00", "dateModified": "2022-07-14T14:10:00+12:00", "coverageStartTime": "2022-07-14T07:00:00+12:00", "coverageEndTime": "2022-07-14T23:59:00+12:00", "publisher": {"@type": "Organization", "name": "Radio Tasman"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2022-07-14T{at}:00+12:00", "articleBody": " ".join(text)} for _, at, head, text in posts]}),
            related=_rows('<li class="o-digest o-digest--news"><div class="o-digest__inner"><div class="o-digest__media"><a href="{p}"><img src="//media.radiotasman.example/{n}_two_col.jpg" alt=""></a></div><h3 class="o-digest__headline"><a class="faux-link" href="{p}">{t}</a></h3><div class="o-digest__summary">{a} <span class="c-has-audio">Audio</span></div></div></li>', related, ("People who left in the dark talk about what they took with them.", "A plan from 2006 sits in a drawer.", "Some herds were moved by boat.")),
            top=_rows('<li><a href="{p}">{t}</a></li>', top),
        ),
        r, lines, (*related, *top), verdict="live blog", address=url,
    )  # fmt: skip


KILN = Report(
    "en", "2024-12-05", "2024-12-05", "Zahid Mehmood Khattak", "Brick kilns at Chak Sadiqpur stand idle on Wednesday. — White Star",
    "Court orders brick kilns around Sadiqpur shut until smog season ends", "",
    (
        "SADIQPUR: The bench of the high court here on Wednesday ordered all brick kilns within 30 kilometres of the city to remain shut until January 31, observing that the authorities had “issued notices to the smoke, but not to its owners”.",
        "Justice Farzana Iqbal Lodhi gave the order on a set of petitions by residents and a lawyers’ forum, which sought action against kilns, steel furnaces and the burning of stubble.",
        "Additional advocate general Naveed Anjum told the court that 412 of the 530 kilns in the division had been converted to the zigzag method. The petitioners’ counsel, Barrister Hina Tareen, produced photographs from last week to argue that many of the converted kilns were burning rubber and used oil.",
        "“A zigzag kiln that burns tyres is still a kiln that burns tyres,” she submitted.",
        "The court directed the environment protection department to seal violators and to submit a weekly report. It also asked the deputy commissioner to arrange rations for labourers who would lose their wages.",
        "# Labourers fear debt",
        "Outside the courtroom, the head of the kiln workers’ union, Ghulam Qadir, said some 60,000 people in the division lived on kiln wages and most of them had taken advances from owners.",
        "“The owner will close the gate and keep the account open. When work starts again in February, we shall owe him for the winter,” he said.",
        "Kiln owners’ association president Malik Riaz Tiwana said members would comply but would file an appeal. He claimed that kilns contributed less to the smog than traffic, and that a thousand bricks would now cost Rs22,000 instead of Rs16,500.",
        "The city’s air quality index stood at 461 on Wednesday evening, down from 618 on Monday, according to the department’s monitor at the Company Garden. Schools will remain closed till Saturday.",
        "The court will take up the matter again on December 11.",
    ),
)  # fmt: skip


@page
def morning_paper_with_readers_comments() -> Served:
    """A Pakistani daily: utility classes, stories in boxes, comments of readers below, a print line at the end."""
    r, site = KILN, "https://www.sahar.example"
    url = f"{site}/news/1876543/court-orders-brick-kilns-around-sadiqpur-shut-until-smog-season-ends"
    box = at(site, ("Smog: who is burning what, and where", "/news/1875990/smog-who-is-burning-what-and-where"))
    must = at(
        site,
        ("The canal that divides three provinces", "/news/1876211/the-canal-that-divides-three-provinces"),
        ("Inside a school that meets on a roof", "/news/1876100/inside-a-school-that-meets-on-a-roof"),
        ("Rates, rupee and the long wait for a cut", "/news/1876087/rates-rupee-and-the-long-wait-for-a-cut"),
        ("A last season with the salt miners", "/news/1875873/a-last-season-with-the-salt-miners"),
    )
    opinion = at(
        site,
        ("Breathing tax", "/news/1876500/breathing-tax"),
        ("Lessons of the third tehsil", "/news/1876498/lessons-of-the-third-tehsil"),
        ("Whose metro?", "/news/1876495/whose-metro"),
    )
    latest = at(
        site,
        ("Three held for theft of transformer oil", "/news/1876560/three-held-for-theft-of-transformer-oil"),
        ("Qasimabad all out for 143 on opening day", "/news/1876558/qasimabad-all-out-for-143-on-opening-day"),
        ("Wheat support price left unchanged", "/news/1876551/wheat-support-price-left-unchanged"),
        ("PM leaves for climate talks", "/news/1876549/pm-leaves-for-climate-talks"),
        ("Fog shuts motorway between two interchanges", "/news/1876545/fog-shuts-motorway"),
    )
    html = """<!DOCTYPE html>
<html lang="en">
<head>
    <meta charset="utf-8"/>
    <title>[[title]] - Newspaper - SAHAR.EXAMPLE</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"/>
    <meta name="description" content="Residents sought action against kilns, steel furnaces and stubble burning."/>
    <meta name="author" content="[[author]]"/>
    <meta property="og:title" content="[[title]]"/><meta property="og:type" content="article"/><meta property="og:url" content="[[url]]"/><meta property="og:site_name" content="SAHAR"/><meta property="article:published_time" content="2024-12-05T07:12:40+05:00"/><meta property="article:section" content="Newspaper"/>
    <link rel="canonical" href="[[url]]"/><link rel="amphtml" href="[[url]]/amp"/>
    <link rel="preload" as="style" href="/assets/css/app.9a71.css"/><link rel="stylesheet" href="/assets/css/app.9a71.css"/>
    <script>window.googletag=window.googletag||{cmd:[]};googletag.cmd.push(function(){googletag.defineSlot('/1029/sahar_story_1',[[728,90],[300,250]],'ad-1').addService(googletag.pubads())});</script>
    <script type="application/ld+json">[[ld]]</script>
    <style>.story__content p{margin-bottom:1rem}.slideup--n{display:none}</style>
</head>
<body class="bg-white story--1876543 news">
<div class="flex w-full justify-center" id="ad-1"></div>
<header class="container mx-auto"><div class="flex justify-between text-xs"><div>E-PAPER | <span class="today">December 05, 2024</span></div><div class="flex space-x-2"><a href="/trends/">TRENDS</a><a href="https://tv.sahar.example">SAHAR TV</a><a href="https://obituary.sahar.example">OBITUARIES</a></div></div><a href="/" class="block text-center"><img class="mx-auto" alt="SAHAR.EXAMPLE logo" src="/assets/images/logo.svg" width="190"/></a>
<nav class="nav relative border-t border-b"><ul class="flex overflow-x-auto"><li><a href="/">Home</a></li><li><a href="/latest-news">Latest</a></li><li><a href="/pakistan">Pakistan</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/business">Business</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/magazines">Magazines</a></li></ul></nav></header>
<div class="container mx-auto flex flex-row">
<main class="w-full md:w-2/3 pr-4">
<article class="story relative">
<div class="template__header"><div class="text-center"><a class="badge" href="/newspaper/national">National</a></div>
<h2 class="story__title text-7 font-bold" data-id="1876543"><a class="story__link" href="[[url]]">[[title]]</a></h2>
<div class="text-3 text-center"><span class="story__byline"><a class="story__byline__link" href="/authors/4471/zahid-mehmood-khattak">[[author]]</a></span> <span class="story__time">Published <span class="timestamp--date">December 5, 2024</span> <span class="timestamp--time">07:12am</span></span></div></div>
<div class="social flex items-center"><a href="#" title="Share on Facebook"><i class="icon-facebook"></i></a><a href="#" title="Share on WhatsApp"><i class="icon-whatsapp"></i></a><a href="#comments"><i class="icon-comment"></i> 3</a><label><input type="checkbox"/> Join our Whatsapp channel</label></div>
<div class="story__content overflow-hidden text-4">
<figure class="media media--stretch sm:w-full media--uneven"><div class="media__item"><picture><img src="/medium/2024/12/050711a2b.jpg" srcset="/thumbnail/2024/12/050711a2b.jpg 300w, /medium/2024/12/050711a2b.jpg 620w" alt="Brick kilns"/></picture></div><figcaption class="media__caption">[[caption]]</figcaption></figure>
<p>[[0]]</p><p>[[1]]</p><p>[[2]]</p><p>[[3]]</p>
<div class="ad ad--story"><span class="text-gray-500 text-xs">ADVERTISEMENT</span></div>
<p>[[4]]</p>
<div class="box story__box--inset"><p><strong>Read:</strong> <a href="[[box0u]]">[[box0t]]</a></p></div>
<h3>[[5]]</h3><p>[[6]]</p><p>[[7]]</p><p>[[8]]</p><p>[[9]]</p><p>[[10]]</p>
<p class="print-line"><em>Published in Sahar, December 5th, 2024</em></p>
</div>
<div class="tags py-2"><a class="tag" href="/trends/smog">Smog</a><a class="tag" href="/trends/high-court">High Court</a></div>
</article>
<div class="newsletter bg-gray-100 p-4"><h4>Sahar Briefing</h4><p>Read the day’s news in five minutes, every evening.</p><form><input type="email" placeholder="Email address"/><button>Subscribe</button></form></div>
<section class="block-mustread"><h3 class="heading"><span>MUST READ</span></h3><div class="flex flex-wrap">[[must]]</div></section>
<section id="comments" class="comments"><div class="comments__count">Comments <span>(3)</span> <em>Closed</em></div>
<div class="comment"><div class="comment__author">Tariq Sheikh, Wah</div><div class="comment__time">Dec 05, 2024 08:40am</div><div class="comment__body">Every year the same court, the same kilns and the same smoke. The only thing that gets converted is the file.</div><div class="comment__actions"><a>Recommend</a> 14</div></div>
<div class="comment"><div class="comment__author">Asma</div><div class="comment__time">Dec 05, 2024 09:02am</div><div class="comment__body">Please count the buses also. My son’s school van is older than I am.</div><div class="comment__actions"><a>Recommend</a> 9</div></div>
<div class="comment"><div class="comment__author">Engr. Hamid</div><div class="comment__time">Dec 05, 2024 10:15am</div><div class="comment__body">Zigzag kilns do work when they are run properly, but nobody has trained the firemen who feed them.</div><div class="comment__actions"><a>Recommend</a> 6</div></div></section>
</main>
<aside class="w-full md:w-1/3">
<div class="block block--latest"><h3 class="heading"><a href="/latest-news">LATEST STORIES</a></h3>[[latest]]</div>
<div class="block block--opinion"><h3 class="heading"><a href="/opinion">OPINION</a></h3>[[opinion]]</div>
<div class="ad"><span>ADVERTISEMENT</span></div>
</aside>
</div>
<footer class="bg-black text-white"><div class="container mx-auto grid grid-cols-4"><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li><li><a href="/ethics">Code of Ethics</a></li></ul><ul><li><a href="/advertise">Advertise on Sahar</a></li><li><a href="/sponsored">Branded Content</a></li></ul><ul><li><a href="https://herald.sahar.example">Herald</a></li><li><a href="https://aurora.sahar.example">Aurora</a></li><li><a href="https://fm.sahar.example">City FM</a></li></ul><div><p>Prayer timings</p><p>Stock / Forex / Gold</p></div></div><p class="text-center">Copyright © 2024, Sahar. Designed for Sahar.</p></footer>
<script src="/assets/js/app.6a1.js" defer></script>
</body></html>"""
    return Served(
        _page(
            html, r, url=url, ld=_json([{"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2024-12-05T07:12:40+05:00", "dateModified": "2024-12-05T07:12:40+05:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "SAHAR"}}, {"@context": "https://schema.org", "@type": "Organization", "url": site, "name": "SAHAR", "sameAs": ["https://social.example/sahar"]}]),
            box0t=e(box[0][0]), box0u=box[0][1],
            must=_rows('<article class="box story w-1/2 p-2"><figure class="media"><a href="{u}"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/medium/{n}.jpg" alt="{t}"></a></figure><h2 class="story__title"><a class="story__link" href="{u}">{t}</a></h2><div class="story__excerpt">{a}</div></article>', must, ("One gate, eleven keys and a register from 1932.", "The lessons stop when the water tanker comes.", "Borrowers have begun to count in months, not points.", "The youngest man on the shift is fifty-three.")),
            opinion=_rows('<article class="story flex border-b"><div class="w-16"><img class="rounded-full" src="/authors/{n}.jpg" alt="{a}"></div><div><h2 class="story__title text-1.375"><a class="story__link" href="{u}">{t}</a></h2><span class="story__byline"><a href="/authors/{n}">{a}</a></span></div></article>', opinion, ("Nadia Qureshi", "Khalid Baloch", "Sana Mirza")),
            latest=_rows('<article class="story border-b py-1"><h2 class="story__title text-1"><a class="story__link" href="{u}">{t}</a></h2></article>', latest),
        ),
        r, r.lines, (*box, *must, *latest, *opinion), address=url,
    )  # fmt: skip


FAEHRE = Report(
    "de", "2025-05-20", "2025-05-20", "Wiebke Hansen-Thode", "Seit April an Land: die „Luise“ auf dem Werftgelände in Borkholm. Quelle: Jannes Petersen",
    "Warum die Schleifähre „Luise“ auch in diesem Sommer nicht fahren wird",
    "Seit 14 Monaten liegt die älteste Seilfähre des Landes auf dem Trockenen. Die Reparatur ist bezahlt, die Werft ist fertig – nur der Stempel einer Behörde fehlt.",
    (
        "Borkholm. Die Farbe ist trocken, das Seil ist neu, und Fährmann Uwe Claasen hat seine Thermoskanne schon an den Haken im Steuerstand gehängt. Fahren darf er trotzdem nicht. Die „Luise“, die seit 1908 Radfahrer und Kühe über die Treene-Schlei gebracht hat, steht auf Böcken neben der Werfthalle.",
        "Im März 2024 hatten Prüfer im Rumpf Roststellen gefunden. Der Kreis ließ die Fähre an Land ziehen und bewilligte 380.000 Euro. Im Februar meldete die Werft Vollzug.",
        "# Zwei Ämter, ein Schiff",
        "Seitdem geht es um die Frage, was die „Luise“ eigentlich ist. Die Wasserstraßenverwaltung hält sie für ein Schiff, das eine neue Zulassung braucht, weil mehr als ein Drittel der Außenhaut ersetzt worden ist. Das Landesamt für Verkehr sieht in ihr eine „bewegliche Brücke“ und will nur das Seil prüfen.",
        "„Ich habe beide Schreiben am selben Tag bekommen“, sagt Landrätin Dörte Matthiesen. „In dem einen stand, dass wir ohne Zulassung nicht ablegen dürfen. In dem anderen stand, dass es für uns keine Zulassung gibt.“",
        "Für die Dörfer an beiden Ufern bedeutet das einen Umweg von 23 Kilometern. Das trifft vor allem:",
        "Schülerinnen und Schüler aus Norderfeld, die jetzt um 6.10 Uhr in den Bus steigen müssen,",
        "die Höfe mit Weiden am Südufer, die ihr Vieh auf Anhängern über die Bundesstraße fahren,",
        "und die Gastwirte, die nach eigenen Angaben jeden dritten Gast verloren haben.",
        "Kirsten Jebe, die am Anleger den „Fährkrug“ betreibt, hat im vergangenen Sommer 40 Prozent weniger Fischbrötchen verkauft. „Die Leute kommen, sehen das leere Seil, machen ein Foto und drehen um“, sagt sie.",
        "# Entscheidung frühestens im Herbst",
        "Das Verkehrsministerium in der Landeshauptstadt will nun vermitteln. Ein Sprecher teilte mit, man strebe eine „gemeinsame Lesart“ an, mit einem Ergebnis sei aber nicht vor Oktober zu rechnen. Dann endet die Saison.",
        "Claasen, der im nächsten Jahr in Rente geht, kommt jeden Morgen trotzdem. Er fettet die Rollen und prüft die Schranke. „Wenn die sich einig sind“, sagt er, „will ich nicht derjenige sein, der nicht fertig ist.“",
    ),
)  # fmt: skip


@page
def regionalzeitung_mit_gehashten_klassen() -> Served:
    """One of a publisher's regional papers: styled components with hashed classes, a player, a teaser for subscribers in the text, a hydrated state."""
    r, site = FAEHRE, "https://www.schleibote.example"
    url = f"{site}/lokales/borkholm/warum-die-schleifaehre-luise-nicht-fahren-wird-K3XQ7RZVJBFDPNMT2LQ5WHGYAE.html"
    inside = at(
        site,
        (
            "Brücke bei Norderfeld: Gutachten hält Neubau für möglich",
            "/lokales/norderfeld/bruecke-bei-norderfeld-gutachten-HQ2MZKD4VNGXPEL7OATB5WRC3U.html",
        ),
    )
    promo = at(
        site,
        ("Badestellen an der Schlei: Hier ist das Wasser sauber", "/lokales/badestellen-an-der-schlei-XJ4LRVQ2OFHMBNEWT7ZKPDCG5A.html"),
        (
            "Wehrführer tritt nach Streit um neues Löschfahrzeug zurück",
            "/lokales/borkholm/wehrfuehrer-tritt-zurueck-M7TPRZQ3KVDNBXGLEWA2YHCJ4O.html",
        ),
    )
    seen = at(
        site,
        ("Nach Sturz vom Deich: Suche nach 71-Jährigem eingestellt", "/lokales/suche-eingestellt-A2B4C6D7E3FGHIJKLMNOPQRSTU.html"),
        ("Kreis schließt drei Jugendzentren", "/lokales/kreis-schliesst-drei-jugendzentren-B3C5D7E2F4GHIJKLMNOPQRSTUV.html"),
        ("Dieser Bäcker backt ab Juni nur noch nachts", "/lokales/dieser-baecker-backt-nur-noch-nachts-C4D6E2F3G5HIJKLMNOPQRSTUVW.html"),
        ("Handball: Borkholm holt Torhüterin aus der Schweiz", "/sport/regional/borkholm-holt-torhueterin-D5E7F3G2H4IJKLMNOPQRSTUVWX.html"),
    )
    land = at(
        site,
        ("Grundsteuer: Jede zweite Gemeinde hebt den Hebesatz", "/der-norden/grundsteuer-hebesatz-E6F2G4H3I5JKLMNOPQRSTUVWXY.html"),
        ("Wolf reißt elf Schafe bei Tarpfeld", "/der-norden/wolf-reisst-elf-schafe-F7G3H5I2J4KLMNOPQRSTUVWXYZ.html"),
        ("Land kauft 900 neue Tablets für Richter", "/der-norden/land-kauft-tablets-G2H4I6J3K5LMNOPQRSTUVWXYZA.html"),
    )
    html = """<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Borkholm: [[title]]</title><meta name="description" content="Die Reparatur ist bezahlt, die Werft ist fertig – nur der Stempel einer Behörde fehlt."/><meta name="robots" content="index,follow,noarchive,max-image-preview:large"/><link rel="canonical" href="[[url]]"/><meta property="og:type" content="article"/><meta property="og:title" content="Seilfähre „Luise“: Warum sie auch in diesem Sommer nicht fährt"/><meta property="og:url" content="[[url]]"/><meta property="og:site_name" content="Schleibote"/><meta name="date" content="2025-05-20T04:00:00.000Z"/><meta name="last-modified" content="2025-05-20T09:12:30.000Z"/><meta name="apple-itunes-app" content="app-id=4471"/><link rel="preload" href="/pf/resources/fonts/Source-Serif-4.woff2" as="font" crossorigin=""/><link rel="preload" as="image" imagesrcset="/resizer/v2/K3XQ.jpg?width=428 428w,/resizer/v2/K3XQ.jpg?width=1024 1024w"/>
<script type="application/ld+json">[[ld]]</script><script>window.__CMP__={"vendor":"sp","accountId":1771,"baseEndpoint":"https://cmp.schleibote.example"};window.adConfig={zone:"lokales",plus:false}</script>
<style data-styled="true" data-styled-version="5.3.11">.jrKxQB{max-width:640px;margin:0 auto}.bGhTnW{font-family:"Source Serif 4",serif;font-size:18px}.cvPLdz{display:flex}@media (min-width:768px){.cvPLdz{gap:24px}}</style></head><body><div id="fusion-app"><div class="Pagestyled__Wrapper-sc-1p2 jrKxQB"><div id="cmp-layer" role="dialog" aria-label="Datenschutz"><p>Mit Werbung lesen: Besuchen Sie Schleibote wie gewohnt mit Werbung und Tracking. Die Zustimmung ist jederzeit widerrufbar.</p><button>Akzeptieren und weiter</button><button>Pur-Abo für 2,99 € pro Monat</button></div><div class="Adstyled__Slot-sc-9a1 hYtRwe"><span>Anzeige</span><div id="superbanner"></div></div>
<header class="Headerstyled__Header-sc-77b kLmNop"><button aria-label="Menü öffnen" class="Burger-sc-2 gfhjkl"><svg width="24" height="24"><path d="M3 6h18v2H3z"/></svg>Menü</button><a href="/" aria-label="Zur Startseite"><svg viewBox="0 0 180 32"><title>Schleibote</title><path d="M0 0h180v32H0z"/></svg></a><div><a href="/epaper/">E-Paper</a><a href="/abo/">Abo</a><a href="/anmelden/">Anmelden</a></div><nav class="Navstyled__Nav-sc-4c qwErTz"><a href="/lokales/">Lokales</a><a href="/der-norden/">Der Norden</a><a href="/politik/">Politik</a><a href="/sport/">Sport</a><a href="/kultur/">Kultur</a><a href="/anzeigen/">Anzeigen</a><a href="https://trauer.schleibote.example">Trauer</a></nav></header>
<nav aria-label="Brotkrumen" class="Breadcrumb-sc-8 zzYyXx"><a href="/">Startseite</a><span>/</span><a href="/lokales/">Lokales</a><span>/</span><a href="/lokales/borkholm/">Borkholm</a></nav>
<main class="Mainstyled__Main-sc-3a cvPLdz"><article class="ArticleHeadstyled__Article-sc-1q2"><header class="ArticleHeadstyled__Head-sc-1q2 fFgGhH"><h2 class="ArticleHeadstyled__Overline-sc-1q2 oOpPqQ"><div><span>Verkehr auf der Schlei</span></div></h2><h2 class="Headlinestyled__Headline-sc-mamptc rRsStT" role="heading" aria-level="1"><span>[[title]]</span></h2></header><figure class="Imagestyled__Figure-sc-5e uUvVwW"><picture><source media="(max-width: 428px)" srcSet="/resizer/v2/K3XQ.jpg?width=428"/><img src="/resizer/v2/K3XQ.jpg?width=1024" alt="Eine Seilfähre auf Böcken" width="1024" height="576"/></picture><figcaption class="Captionstyled__Caption-sc-5f xXyYzZ"><p>Seit April an Land: die „Luise“ auf dem Werftgelände in Borkholm.</p><p class="Credit-sc-5f">Quelle: Jannes Petersen</p></figcaption></figure>
<div class="Introstyled__Text-sc-1mh aAbBcC"><p>[[lead]]</p></div><div class="Authorstyled__Row-sc-6d dDeEfF"><a href="/autor/wiebke-hansen-thode/"><img src="/autoren/wht.jpg?width=48" alt=""/></a><a href="/autor/wiebke-hansen-thode/">[[author]]</a><time dateTime="2025-05-20T04:00:00.000Z">20.05.2025, 06:00 Uhr</time></div>
<div class="Toolsstyled__Bar-sc-7g"><button aria-label="Teilen"><svg width="20" height="20"><circle cx="10" cy="10" r="3"/></svg>Teilen</button><button>Merken</button><div class="Audio-sc-7h"><button aria-label="Artikel anhören">Artikel anhören</button><span>4 Minuten</span></div></div>
<div class="ArticleContentstyled__Content-sc-1r4 bGhTnW"><p class="Textstyled__Text-sc-1cq gGhHiI">[[0]]</p><p class="Textstyled__Text-sc-1cq gGhHiI">[[1]]</p><div class="Adstyled__Slot-sc-9a1 hYtRwe"><span>Weiterlesen nach der Anzeige</span><div id="mrec1"></div><span>Weiterlesen nach der Anzeige</span></div><h3 class="Headlinestyled__Sub-sc-1cr jJkKlL">[[2]]</h3><p class="Textstyled__Text-sc-1cq gGhHiI">[[3]]</p><p class="Textstyled__Text-sc-1cq gGhHiI">[[4]]</p><aside class="Articleboxstyled__Box-sc-2k" data-testid="embedded-teaser"><a href="[[inside0p]]" class="mMnNoO"><img src="/resizer/v2/HQ2M.jpg?width=180" loading="lazy" alt=""/><div><div>Verkehr</div><div class="Teaserstyled__Title-sc-3z">[[inside0t]]</div></div></a></aside><p class="Textstyled__Text-sc-1cq gGhHiI">[[5]]</p><ul class="Liststyled__List-sc-1cs"><li>[[6]]</li><li>[[7]]</li><li>[[8]]</li></ul><p class="Textstyled__Text-sc-1cq gGhHiI">[[9]]</p><div class="Newsletterstyled__Box-sc-4n"><img src="/pf/resources/nl-borkholm.png" alt=""/><h3>Moin Schlei</h3><p>Was die Region heute bewegt: jeden Morgen um 6 Uhr per E-Mail in Ihrem Postfach.</p><p>Mit meiner Anmeldung zum Newsletter stimme ich der <a href="/werbevereinbarung/">Werbevereinbarung</a> zu.</p><button>Jetzt abonnieren</button></div><h3 class="Headlinestyled__Sub-sc-1cr jJkKlL">[[10]]</h3><p class="Textstyled__Text-sc-1cq gGhHiI">[[11]]</p><p class="Textstyled__Text-sc-1cq gGhHiI">[[12]]</p></div>
<div class="Shortcut-sc-1z">SB</div><footer><ul class="Topicsstyled__List-sc-8r"><li><a href="/thema/schlei/">Schlei</a></li><li><a href="/thema/faehren/">Fähren</a></li><li><a href="/lokales/borkholm/">Borkholm</a></li></ul></footer></article></main>
<section class="Collectionstyled__Sec-sc-6t pPqQrR"><div class="Collectionstyled__Head"><h2>Mehr aus Borkholm</h2></div>[[promo]]</section>
<section class="Collectionstyled__Sec-sc-6t pPqQrR"><a href="/der-norden/"><div>Der Norden</div></a><div class="Slider-sc-6u" role="region" aria-roledescription="carousel">[[land]]</div><button aria-label="Vorheriges"></button><button aria-label="Nächstes"></button></section>
<section class="MostReadstyled__Box-sc-7v"><h2>Meistgelesen</h2>[[seen]]</section>
<div class="Outbrain-sc-1"><div>Empfohlen von <span>Werbepartner</span></div><a href="https://klick.example/treppenlift" rel="sponsored nofollow">Treppenlifte: Was 2025 der Staat dazugibt <span>Anzeige</span></a></div>
<footer class="Footerstyled__Footer-sc-9x sStTuU"><div><h4>Schleibote</h4><a href="/impressum/">Impressum</a><a href="/datenschutz/">Datenschutzhinweise</a><a href="/agb/">AGB</a><a href="/kuendigen/">Verträge hier kündigen</a></div><div><h4>Service</h4><a href="/abo/service/">Leserservice</a><a href="/wetter/">Wetter</a><a href="/raetsel/">Rätsel</a></div><div><h4>Partner</h4><a href="https://landpost.example">Landpost</a><a href="https://foerdeblatt.example">Fördeblatt</a></div><p>© Verlagsgesellschaft Schleibote GmbH</p></footer></div></div>
<script type="application/javascript">window.Fusion=window.Fusion||{};Fusion.globalContent=[[state]];Fusion.spa=false</script></body></html>"""
    state = {
        "type": "story",
        "headlines": {"basic": r.title, "mobile": "„Luise“ fährt nicht"},
        "subheadlines": {"basic": "Verkehr auf der Schlei"},
        "description": {"basic": r.lead},
        "elements": [{"type": "header" if line.startswith("# ") else "text", "text": line.removeprefix("# ")} for line in r.body],
        "isPaid": False,
    }
    return Served(
        _page(
            html, r, url=url, state=_json(state), ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "@id": f"{url}#NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2025-05-20T04:00:00.000Z", "dateModified": "2025-05-20T09:12:30.000Z", "author": [{"@type": "Person", "name": r.author, "jobTitle": "Redakteurin"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Schleibote"}, "isAccessibleForFree": True, "articleSection": "Borkholm"}),
            inside0t=e(inside[0][0]), inside0p=inside[0][1].removeprefix(site),
            promo=_rows('<article class="Teaserstyled__Teaser-sc-3y vVwWxX"><a href="{p}"><div class="Teaserstyled__Media"><img loading="lazy" src="/resizer/v2/{n}.jpg?width=300" alt=""/></div><div><div class="Teaserstyled__Overline">{a}</div><div class="Teaserstyled__Title-sc-3z"><span aria-label="Abo" class="PlusIcon"></span>{t}</div><div class="Teaserstyled__Text">{b}</div></div></a></article>', promo, ("Sommer 2025", "Feuerwehr Borkholm"), ("Das Gesundheitsamt hat 18 Stellen geprüft.", "Die Gemeinde muss nun binnen zwei Wochen einen Nachfolger finden.")),
            land=_rows('<div class="Slide-sc-6w"><a href="{p}"><div>{a}</div><div class="Teaserstyled__Title-sc-3z">{t}</div></a></div>', land, ("Kommunen", "Nutztiere", "Justiz")),
            seen=_rows('<a href="{p}" class="MostReadstyled__Row-sc-7w"><div class="Number-sc-7x">{n}</div><div class="Teaserstyled__Title-sc-3z">{t}</div></a>', seen),
        ),
        r, r.lines, (*inside, *promo, *land, *seen), address=url,
    )  # fmt: skip


MOUSTIQUE = Report(
    "fr", "2023-08-29", "2023-08-29", "Lucile Marchandot", "Un piège à moustiques dans un jardin de Saint-Aubrac (illustration). - Y. Bellec / Presse-Océane",
    "Saint-Aubrac : Un quartier privé de barbecue pendant trois jours à cause du moustique-tigre",
    "La mairie a demandé aux 900 habitants du Clos-Fleuri de rester à l’intérieur la nuit, le temps d’un traitement contre le moustique",
    (
        "« On m’a déjà supprimé la piscine en juillet, maintenant c’est les merguez. » Sur le pas de sa porte, Josette Vallorge, 74 ans, relit le papier vert glissé lundi dans toutes les boîtes aux lettres du Clos-Fleuri, à Saint-Aubrac. De mardi à jeudi, entre 23 heures et 5 heures, il faudra fermer les fenêtres, rentrer le linge et recouvrir les barbecues.",
        "En cause : deux cas de dengue découverts la semaine dernière dans la même rue. Aucun des deux malades n’avait voyagé. L’agence régionale de santé (ARS) a donc décidé de démoustiquer dans un rayon de 150 mètres autour de leurs domiciles.",
        "# Un produit utilisé de nuit",
        "Le traitement, pulvérisé depuis une camionnette, vise les moustiques adultes. « C’est un insecticide à faible dose, qui se dégrade au soleil en quelques heures, explique Rémi Castagnol, entomologiste à l’ARS. Nous passons la nuit parce que les abeilles dorment. »",
        "Les habitants sont aussi priés de ne pas manger les légumes de leur potager pendant trois jours, sauf à les laver et à les éplucher. Les poules, elles, doivent dormir dedans.",
        "« Le plus efficace, ce n’est pas notre camion, c’est de vider les soucoupes », insiste le spécialiste. Selon lui, 80 % des gîtes larvaires se trouvent chez les particuliers.",
        "# Des pneus dans le viseur",
        "Dans la rue des Glycines, on regarde plutôt du côté de l’ancien garage, où plusieurs centaines de pneus prennent l’eau depuis la faillite de 2019. « J’ai écrit quatre fois à la mairie », assure Mehdi Ferrouk, qui vit en face. L’adjointe à la santé, Solène Guéhenneuc, répond que le terrain appartient à une société domiciliée à l’étranger et que la commune a saisi le tribunal.",
        "Les pneus devraient être enlevés d’ici au 15 septembre, aux frais de la ville. D’ici là, ils seront bâchés.",
        "Depuis le début de la saison, onze cas de dengue autochtone ont été recensés dans la région, contre trois à la même date l’an dernier. Les deux malades du Clos-Fleuri vont bien.",
    ),
)  # fmt: skip


@page
def gratuit_en_composants() -> Served:
    """A free paper: components rendered on the server with a global of the framework, a summary box, boxes of related stories, sponsored tiles."""
    r, site = MOUSTIQUE, "https://www.vingtcinqminutes.example"
    url = f"{site}/sante/4050817-20230829-saint-aubrac-quartier-prive-barbecue-trois-jours-cause-moustique-tigre"
    inside = at(
        site,
        (
            "Pourquoi le moustique-tigre vous pique, vous, et pas votre conjoint",
            "/sante/4049911-20230826-pourquoi-moustique-tigre-pique-vous",
        ),
        ("Dengue : Faut-il s’inquiéter des premiers cas ?", "/sante/4048820-20230823-dengue-faut-inquieter-premiers-cas"),
    )
    regional = at(
        site,
        ("Il rapporte un portefeuille et découvre sa demi-sœur", "/insolite/4050790-20230829-rapporte-portefeuille-decouvre-demi-soeur"),
        ("Grève des bus : La ligne B rétablie mercredi", "/villes/4050744-20230829-greve-bus-ligne-b-retablie"),
        ("Rentrée : 112 postes manquent dans l’académie", "/societe/4050702-20230829-rentree-112-postes-manquent"),
    )
    hot = at(
        site,
        ("Trois baigneurs secourus malgré le drapeau rouge", "/faits_divers/4050801-20230829-trois-baigneurs-secourus"),
        ("Canicule : Les derniers départements en vigilance", "/meteo/4050799-20230829-canicule-derniers-departements"),
        ("Le livret d’épargne passera-t-il à 3,5 % ?", "/economie/4050777-20230829-livret-epargne-passera-3-5"),
        ("Le gardien de Montferrand suspendu cinq matchs", "/sport/4050760-20230829-gardien-montferrand-suspendu"),
        ("« Chez nous, la cantine est devenue un luxe »", "/societe/4050733-20230829-chez-cantine-devenue-luxe"),
    )
    html = """<!doctype html><html data-n-head-ssr lang="fr" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22fr%22%7D%7D"><head><title>[[title]]</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" name="description" content="[[lead]]"><meta data-n-head="ssr" property="og:title" content="Un quartier privé de barbecue à cause du moustique-tigre"><meta data-n-head="ssr" property="og:type" content="article"><meta data-n-head="ssr" property="og:url" content="[[url]]"><meta data-n-head="ssr" property="og:site_name" content="25 Minutes"><meta data-n-head="ssr" property="og:image" content="https://img.vingtcinqminutes.example/Xa7/1200x768_piege.jpg"><meta data-n-head="ssr" property="article:published_time" content="2023-08-29T09:47:00+02:00"><meta data-n-head="ssr" property="article:opinion" content="false"><link data-n-head="ssr" rel="canonical" href="[[url]]"><link rel="preload" href="/_nuxt/4d2e1f7.js" as="script"><link rel="preload" href="/_nuxt/fonts/Inter.var.woff2" as="font" crossorigin><script data-n-head="ssr" type="application/ld+json">[[ld]]</script><script>window.didomiConfig={app:{apiKey:"0b5"},notice:{position:"popup"}}</script><style data-vue-ssr-id="3a9c:0">.c-heading[data-v-1f]{font-size:2rem;line-height:1.2}.u-sr-only{position:absolute!important}</style></head><body class="t-red"><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div class="l-default"><div class="c-consent" data-v-88><p>Nos partenaires et nous stockons et accédons à des informations non sensibles issues de votre appareil, comme des cookies. Vous pouvez accepter ou vous abonner.</p><button>Accepter &amp; fermer</button><button>S’abonner pour 2 € par mois</button></div>
<header class="c-site-header"><a href="/" class="nuxt-link-active"><svg viewBox="0 0 60 60"><path d="M0 0h60v60H0z"></path></svg><span class="u-sr-only">25 Minutes</span></a><nav aria-label="Menu principal"><ul><li><a href="/actus">Actu</a></li><li><a href="/sport">Sport</a></li><li><a href="/sante">Santé</a></li><li><a href="/arts-stars">Arts &amp; Stars</a></li><li><a href="/high-tech">High-Tech</a></li><li><a href="/guide-achat">Bons plans</a></li><li><a href="/journal">Le journal PDF</a></li></ul></nav><div class="c-trends" data-v-12><span>En ce moment</span><a href="/dossier/canicule">Canicule</a><a href="/dossier/rentree">Rentrée</a><a href="/dossier/coupe-monde">Coupe du monde</a></div></header>
<div class="b-ad"><span class="b-ad__label">Publicité</span><div id="habillage"></div></div>
<main id="main-content"><ol class="c-breadcrumbs" data-v-1c><li><a href="/">Accueil</a></li><li><a href="/sante">Santé</a></li><li><a href="/dossier/moustique-tigre">Moustique-tigre</a></li></ol>
<article class="c-article" data-v-7a><header data-v-7a><h1 class="c-heading" data-v-1f>[[title]]</h1><p class="c-kicker" data-v-1f><span>[[lead]]</span></p><div class="c-author" data-v-5c><img src="https://img.vingtcinqminutes.example/lm_48.jpg" alt="" width="48" height="48"><span>[[author]]</span></div><div class="c-dates"><span>Publié le 29/08/2023 à 09h47</span> • <span>Mis à jour le 29/08/2023 à 11h20</span></div><div class="c-share" data-v-3d><button>Partager</button><button>Commenter <span>14</span></button><button aria-label="Sauvegarder"><svg><path d="M2 2v10l4-3 4 3V2z"></path></svg></button></div></header>
<figure class="c-media" data-v-2b><img src="https://img.vingtcinqminutes.example/Xa7/830x532_piege.jpg" srcset="https://img.vingtcinqminutes.example/Xa7/310x190_piege.jpg 310w" alt="Un piège"><figcaption>[[caption]]</figcaption></figure>
<div class="c-content" data-v-7a><p>[[0]]</p><p>[[1]]</p><div class="b-ad b-ad--inread"><span class="b-ad__label">La suite après cette publicité</span></div><h2>[[2]]</h2><p>[[3]]</p><p>[[4]]</p><div class="c-linked" data-v-9e><span class="c-linked__title">Sur le même sujet</span><ul>[[inside]]</ul></div><p>[[5]]</p><h2>[[6]]</h2><p>[[7]]</p><div class="c-embed c-embed--tweet" data-v-0b><blockquote class="twitter-tweet" data-lang="fr"><p lang="fr" dir="ltr">Démoustication ce soir au Clos-Fleuri : rentrez vos animaux et vos vélos ! 🦟 <a href="https://t.example/a1">pic.t.example/a1</a></p>&mdash; Ville de Saint-Aubrac (@SaintAubrac) <a href="https://t.example/s/99">August 28, 2023</a></blockquote></div><p>[[8]]</p><p>[[9]]</p></div>
<footer class="c-article__footer" data-v-7a><ul class="c-tags"><li><a href="/sante">Santé</a></li><li><a href="/dossier/dengue">Dengue</a></li><li><a href="/dossier/moustique-tigre">Moustique-tigre</a></li></ul><p class="c-report"><a href="/signaler">Une faute ? Prévenez-nous</a></p></footer></article>
<div class="c-comments" data-v-4f><h2>14 commentaires</h2><button>Commenter cet article</button><p>Les commentaires sont limités à 800 caractères et modérés par nos équipes.</p></div>
<section class="c-regional" aria-label="Saint-Aubrac et sa région"><div class="l-grid-3">[[regional]]</div></section>
<section class="c-partners"><h2>Contenus sponsorisés</h2><div class="c-tile c-tile--ad"><a href="https://annonce.example/pompe" rel="sponsored noopener" target="_blank"><p>Pompe à chaleur : les aides qui prennent fin en octobre</p><small>Éco-Travaux</small></a></div><div class="c-tile c-tile--ad"><a href="https://annonce.example/suv" rel="sponsored noopener" target="_blank"><p>Ce SUV hybride coûte moins cher que votre loyer</p><small>AutoDirect</small></a></div></section></main>
<aside class="l-aside" data-v-6e><div class="c-daily"><img src="/img/unes/20230829.jpg" alt="La une du journal"><a href="/journal">Lire le journal</a></div><div class="c-hot"><h2 class="c-hot__title">À la une</h2><ul>[[hot]]</ul></div></aside>
<footer class="c-site-footer"><ul><li><a href="/mentions">Mentions légales</a></li><li><a href="/contact">Contact</a></li><li><a href="/cookies">Gérer les cookies</a></li><li><a href="/plan">Plan du site</a></li><li><a href="/recrutement">Recrutement</a></li></ul><p>La fréquentation de ce site est certifiée par l’ACPM. © Copyright 25 Minutes</p></footer></div></div></div>
<script>window.__NUXT__=[[nuxt]];</script><script src="/_nuxt/4d2e1f7.js" defer></script></body></html>"""
    nuxt = {"layout": "default", "data": [{"article": {"id": 4050817, "title": r.title, "kicker": "SANTÉ", "summary": r.lead, "publicationDate": "2023-08-29T09:47:00+02:00", "blocks": [{"kind": "h2" if line.startswith("# ") else "p", "html": line.removeprefix("# ")} for line in r.body], "related": [{"title": title, "href": address} for title, address in inside]}}], "fetch": {}, "error": None, "serverRendered": True}  # fmt: skip
    return Served(
        _page(
            html, r, url=url, nuxt=_json(nuxt), ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "description": r.lead, "datePublished": "2023-08-29T09:47:00+02:00", "dateModified": "2023-08-29T11:20:00+02:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "25 Minutes"}, "articleSection": "Santé"}),
            inside=_rows('<li><a href="{p}">{t}</a></li>', inside),
            regional=_rows('<article class="c-tile"><a href="{p}"><img loading="lazy" src="https://img.vingtcinqminutes.example/r{n}/310x190.jpg" alt=""><span class="c-tile__kicker">{a}</span><h3 class="c-tile__title">{t}</h3></a></article>', regional, ("Joli hasard", "Transports", "Éducation")),
            hot=_rows('<li><time>{a}</time> <a href="{p}">{t}</a></li>', hot, ("11h42", "11h15", "10h58", "10h30", "09h55")),
        ),
        r, r.lines, (*inside, *regional, *hot), address=url,
    )  # fmt: skip


ARANDANO = Report(
    "es", "2024-08-08", "2024-08-08", "Fiorella Chumpitaz Ríos", "Cosecha de arándanos en el valle de Chacaparí. (Foto: Archivo Gerencia)",
    "Agroexportadora Valle Hondo invertirá US$ 85 millones para duplicar su cosecha de arándanos",
    "La empresa sembrará 1,100 hectáreas nuevas en Chacaparí, aunque todavía no tiene asegurada el agua de la segunda etapa del proyecto de irrigación.",
    (
        "La agroexportadora Valle Hondo invertirá US$ 85 millones en los próximos tres años para duplicar su producción de arándanos, que pasaría de 14,000 a 28,000 toneladas por campaña, informó su gerente general, Renzo Olaechea.",
        "El dinero se destinará a la siembra de 1,100 hectáreas en el valle de Chacaparí, a una planta de empaque con selección óptica y a la renovación de variedades antiguas.",
        "“El mercado ya no paga por volumen, paga por el crujido. Si la fruta llega blanda a Róterdam, no importa cuántos contenedores mandaste”, dijo el ejecutivo a este diario.",
        "# Financiamiento",
        "Cerca del 60% del plan se cubrirá con un crédito sindicado a ocho años que lideran dos bancos locales. El resto saldrá de las utilidades de la empresa, que en el 2023 facturó US$ 132 millones, un 9% menos que el año anterior a causa del calor.",
        "La primera etapa, de 400 hectáreas, se plantará en marzo del 2025 y requerirá 1,800 trabajadores adicionales en los meses de cosecha.",
        "# La incógnita del agua",
        "Las otras 700 hectáreas dependen de la segunda etapa del proyecto de irrigación Chacaparí, cuyas obras se encuentran paralizadas desde el 2021 por un arbitraje entre el Gobierno regional y el concesionario.",
        "El gobernador regional, Wilmer Atoche, afirmó que las partes están cerca de firmar una adenda. La Junta de Usuarios del valle, en cambio, sostiene que el embalse no alcanza ni para los agricultores que ya están empadronados.",
        "“Nosotros no nos oponemos a la inversión, pero el río es uno solo”, señaló su presidenta, Hermelinda Coronado.",
        "Olaechea indicó que, de no haber agua antes del 2026, la empresa evaluará comprar tierras en el norte del país.",
    ),
)  # fmt: skip


@page
def diario_de_negocios_en_react() -> Served:
    """A business daily of Peru: rendered by a framework, the state behind, links with a label in the text, a list that is told by its image."""
    r, site = ARANDANO, "https://gerencia.example"
    url = f"{site}/economia/empresas/valle-hondo-invertira-us-85-millones-para-duplicar-su-cosecha-de-arandanos-noticia/"
    see = at(
        site,
        ("Arbitraje de Chacaparí: lo que reclama cada parte", "/economia/arbitraje-de-chacapari-lo-que-reclama-cada-parte-noticia/"),
        ("Palta: precios caen 18% por mayor oferta de México", "/economia/palta-precios-caen-18-por-mayor-oferta-noticia/"),
    )
    latest = at(
        site,
        ("BCR mantiene su tasa de referencia en 5.75%", "/economia/bcr-mantiene-su-tasa-de-referencia-noticia/"),
        ("Dólar cierra al alza en víspera de feriado", "/economia/mercados/dolar-cierra-al-alza-noticia/"),
        ("Congreso aprueba cambios al régimen mype", "/peru/politica/congreso-aprueba-cambios-al-regimen-mype-noticia/"),
        ("Puerto de Huacho Norte recibirá su primera grúa en octubre", "/economia/puerto-de-huacho-norte-primera-grua-noticia/"),
    )
    read = at(
        site,
        ("CTS: ¿cuánto puedo retirar si renuncio en agosto?", "/tu-dinero/cts-cuanto-puedo-retirar-noticia/"),
        ("El chef que cerró tres restaurantes para abrir una pollería", "/tendencias/el-chef-que-cerro-tres-restaurantes-noticia/"),
        ("Feriados de agosto: qué días paga doble la empresa", "/economia/management-empleo/feriados-de-agosto-noticia/"),
    )
    columns = at(
        site,
        ("La informalidad no es un accidente", "/opinion/la-informalidad-no-es-un-accidente-noticia/"),
        ("Menos foros y más caminos", "/opinion/menos-foros-y-mas-caminos-noticia/"),
    )
    state = {"props": {"pageProps": {"story": {"id": "LX7Q3MZKRNDVHEOB5TJ2PWCGYA", "title": r.title, "subtitle": r.lead, "date": "2024-08-08T05:10:00Z", "body": [{"type": "header" if line.startswith("# ") else "text", "payload": line.removeprefix("# ")} for line in r.body], "author": {"name": r.author}, "section": {"path": "/economia/empresas/", "name": "Empresas"}}, "device": "desktop"}, "__N_SSP": True}, "page": "/[...slug]", "query": {}, "buildId": "h7Jk2_tQ", "isFallback": False}  # fmt: skip
    html = """<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>[[title]] | ECONOMIA | GERENCIA</title><meta name="description" content="[[lead]]"/><meta name="keywords" content="arándanos, Valle Hondo, agroexportación, Chacaparí"/><meta property="og:title" content="Valle Hondo invertirá US$ 85 millones en arándanos | ECONOMIA"/><meta property="og:type" content="article"/><meta property="og:description" content="[[lead]]"/><meta property="og:site_name" content="Gerencia"/><meta property="og:url" content="[[url]]"/><meta property="article:published_time" content="2024-08-08T05:10:00-05:00"/><meta property="article:author" content="[[author]]"/><link rel="canonical" href="[[url]]"/><link rel="amphtml" href="[[url]]?outputType=amp"/><link rel="preload" href="/_next/static/css/3fa9.css" as="style"/><link rel="stylesheet" href="/_next/static/css/3fa9.css" data-n-g=""/><noscript data-n-css=""></noscript><script defer="" nomodule="" src="/_next/static/chunks/polyfills.js"></script><script type="application/ld+json">[[ld]]</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Economía","item":"https://gerencia.example/economia/"},{"@type":"ListItem","position":2,"name":"Empresas","item":"https://gerencia.example/economia/empresas/"}]}</script></head><body class="story"><div id="__next"><div class="ads__skin f flex-center" id="gpt_skin"></div>
<header class="header-full__wrapper"><div class="header-full__top"><button class="header-full__btn-menu" aria-label="Abrir menú"><i class="icon-hamburguer"></i>Menú</button><a href="/" title="Gerencia"><img alt="Logo Gerencia" src="/static/logo-gerencia.svg" width="240" height="40"/></a><a href="/suscripciones/" class="header-full__btn-signwall">Suscríbete</a><button>Iniciar Sesión</button></div><nav class="header-full__nav"><ul><li><a href="/ultimas-noticias/">Últimas Noticias</a></li><li><a href="/economia/">Economía</a></li><li><a href="/tu-dinero/">Tu Dinero</a></li><li><a href="/peru/">Perú</a></li><li><a href="/opinion/">Opinión</a></li><li><a href="/tendencias/">Tendencias</a></li></ul></nav><div class="header-full__date">Jueves, 8 de agosto del 2024</div></header>
<div class="ticker" aria-label="Indicadores"><dl><dt>Dólar compra</dt><dd>3.725</dd><dt>Dólar venta</dt><dd>3.732</dd><dt>Cobre</dt><dd>US$ 3.97 la libra</dd></dl></div>
<main class="content-layout"><div class="content-layout__left"><div class="story-header__section"><a href="/economia/empresas/">Empresas</a></div><h1 class="sht__title">[[title]]</h1><h2 class="sht__summary">[[lead]]</h2><div class="story-header__share"><a href="#" data-n="facebook">Compartir</a><a href="#" data-n="linkedin">LinkedIn</a><button>Guardar nota</button></div>
<div class="s-multimedia"><figure class="s-multimedia__fig"><picture><source media="(max-width:480px)" srcSet="https://cdna.gerencia.example/resizer/LX7Q/280x157.jpg"/><img src="https://cdna.gerencia.example/resizer/LX7Q/980x528.jpg" alt="Cosecha de arándanos" loading="eager"/></picture><figcaption class="s-multimedia__caption">[[caption]]</figcaption></figure></div>
<div class="s-aut"><a href="/autor/fiorella-chumpitaz/"><img src="/autor/fcr.png" alt="[[author]]" loading="lazy"/><span class="s-aut__n">[[author]]</span></a><span class="s-aut__e">fiorella.chumpitaz@gerencia.example</span><time class="s-aut__time" dateTime="2024-08-08T05:10:00-05:00">Actualizado el 08/08/2024 05:10 a.m.</time></div>
<div class="story-contents__content" id="contenedor"><p class="story-contents__font-paragraph">[[0]]</p><p class="story-contents__font-paragraph">[[1]]</p><div class="content_gpt_caja3 ads__caja"><span>PUBLICIDAD</span></div><p class="story-contents__font-paragraph">[[2]]</p><p class="story-contents__link-see"><b>LEA TAMBIÉN: </b><a href="[[see0]]">[[see0t]]</a></p><h3 class="story-contents__subtitle">[[3]]</h3><p class="story-contents__font-paragraph">[[4]]</p><p class="story-contents__font-paragraph">[[5]]</p><div class="story-contents__newsletter"><p>Suscríbete a <b>Primera Hora</b>, el boletín con lo que mueve a las empresas antes de la apertura.</p><button>Registrarme gratis</button></div><h3 class="story-contents__subtitle">[[6]]</h3><p class="story-contents__font-paragraph">[[7]]</p><p class="story-contents__link-see"><b>LEA TAMBIÉN: </b><a href="[[see1]]">[[see1t]]</a></p><p class="story-contents__font-paragraph">[[8]]</p><p class="story-contents__font-paragraph">[[9]]</p><p class="story-contents__font-paragraph">[[10]]</p><div class="s-premium-promo"><p>Comienza a destacar en el mundo empresarial recibiendo las noticias más exclusivas del día en tu bandeja <a href="/newsletters/">Aquí</a>. Si aún no tienes una cuenta, <a href="/registro/">Regístrate gratis</a> y sé parte de nuestra comunidad.</p></div></div>
<div class="st-trust f"><a href="/buenas-practicas/"><img src="/static/trust.png" alt="The Trust Seal"/></a><span>Conforme a los criterios de</span><a href="/saber-mas/">Saber más</a></div><div class="st-tags"><h4 class="st-tags__title">Tags Relacionados:</h4><a href="/noticias/arandanos/" class="st-tags__link">arándanos</a><a href="/noticias/chacapari/" class="st-tags__link">Chacaparí</a><a href="/noticias/agroexportacion/" class="st-tags__link">agroexportación</a></div>
<section class="st-opinion" aria-label="Columnistas">[[columns]]</section></div>
<aside class="content-layout__right"><div class="ads__lateral"></div><div class="card-latest-news"><h4 class="card-latest-news__title">ÚLTIMAS NOTICIAS</h4>[[latest]]<a class="card-latest-news__see" href="/ultimas-noticias/">Ver más</a></div><div class="card-mostread"><img src="/static/lo-mas-leido.svg" alt="Lo más leído" width="300" height="36"/>[[read]]</div></aside></main>
<footer class="footer"><ul class="footer__sites"><li>Visite también:</li><li><a href="https://decano.example">El Decano</a></li><li><a href="https://trocito.example">Trocito</a></li><li><a href="https://goleada.example">Goleada</a></li></ul><ul class="footer__legal"><li>Director Periodístico: Aldo Bracamonte</li><li>Empresa Editora Gerencia S.A.</li><li>Jr. Los Faroles 171, Puerto Alvino</li></ul><ul><li><a href="/terminos/">Términos y condiciones</a></li><li><a href="/privacidad/">Política de Privacidad</a></li><li><a href="/arco/">Derechos ARCO</a></li></ul><p>Copyright © gerencia.example. Todos los derechos reservados</p></footer></div><script id="__NEXT_DATA__" type="application/json">[[state]]</script><script src="/_next/static/chunks/main-9c2.js" defer=""></script></body></html>"""
    return Served(
        _page(
            html, r, url=url, state=_json(state), ld=_json({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "alternativeHeadline": r.lead, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "datePublished": "2024-08-08T05:10:00-05:00", "dateModified": "2024-08-08T05:10:00-05:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Gerencia"}, "keywords": ["arándanos", "Valle Hondo"], "articleBody": " ".join(line.removeprefix("# ") for line in r.body)}),
            see0=see[0][1], see0t=e(see[0][0]), see1=see[1][1], see1t=e(see[1][0]),
            columns=_rows('<div class="st-opinion__item"><img src="/autor/c{n}.png" alt=""/><span class="st-opinion__author">{a}</span><a href="{p}" class="st-opinion__title">{t}</a></div>', columns, ("Óscar Villavicencio", "Magaly Urday")),
            latest=_rows('<div class="card-latest-news__item"><time>{a}</time><a href="{p}">{t}</a></div>', latest, ("11:32 a.m.", "11:05 a.m.", "10:41 a.m.", "10:20 a.m.")),
            read=_rows('<div class="card-mostread__item"><b>{n}</b><figure><img loading="lazy" src="https://cdna.gerencia.example/mr{n}.jpg" alt=""/></figure><a href="{p}">{t}</a></div>', read),
        ),
        r, r.lines, (*see, *latest, *read, *columns), address=url,
    )  # fmt: skip


TEMA = Report(
    "es", "2022-05-26", "2022-05-26", "", "", "Acueducto de Las Palmas", "", (),
)  # fmt: skip


@page
def tema_de_un_diario_con_drupal() -> Served:
    """The page of a topic on a Colombian regional daily that is run by a general content system: a view of teasers, a pager, blocks beside it."""
    r, site = TEMA, "https://www.lavozdelmagdal.example"
    url = f"{site}/tema/acueducto-de-las-palmas"
    first = at(
        site,
        (
            "Alcalde de Las Palmas promete agua las 24 horas “antes de la subienda”",
            "/regional/alcalde-de-las-palmas-promete-agua-las-24-horas-412877",
        ),
        (
            "Contraloría halla 14 kilómetros de tubería comprada y nunca instalada",
            "/regional/contraloria-halla-14-kilometros-de-tuberia-412310",
        ),
        ("Bombas nuevas, planta vieja: radiografía de un acueducto", "/especiales/bombas-nuevas-planta-vieja-411954"),
        ("Suspenden clases en tres colegios por falta de agua", "/educacion/suspenden-clases-en-tres-colegios-411602"),
        ("Así fue el bloqueo de la vía a Ciénaga Honda", "/videos/asi-fue-el-bloqueo-de-la-via-a-cienaga-honda-411477"),
        ("Juez ordena entregar 200 litros diarios a cada familia", "/judicial/juez-ordena-entregar-200-litros-diarios-410983"),
        ("La mujer que reparte agua en burro desde hace 31 años", "/gente/la-mujer-que-reparte-agua-en-burro-410540"),
        ("Minvivienda condiciona recursos a nuevo operador", "/economia/minvivienda-condiciona-recursos-409876"),
    )
    seen = at(
        site,
        ("Capturan a exconcejal por contratos de alumbrado", "/judicial/capturan-a-exconcejal-por-contratos-de-alumbrado-413002"),
        ("Cinco recetas con bocachico para el fin de semana", "/gente/cinco-recetas-con-bocachico-412990"),
        ("Pico y placa: así rige desde el lunes", "/regional/pico-y-placa-asi-rige-desde-el-lunes-412971"),
        ("Tiburones del Magdal se queda sin técnico", "/deportes/tiburones-del-magdal-se-queda-sin-tecnico-412965"),
    )
    pens = at(
        site,
        ("Sed con recibo", "/opinion/sed-con-recibo-412900"),
        ("El río no vota", "/opinion/el-rio-no-vota-412811"),
        ("Carta a un candidato", "/opinion/carta-a-un-candidato-412754"),
    )
    teasers = _rows(
        '<div class="views-row"><article role="article" about="{p}" class="node node--type-noticia node--view-mode-teaser clearfix"><div class="field field--name-field-imagen"><a href="{p}" hreflang="es"><img loading="lazy" src="/sites/default/files/styles/teaser/public/2022/05/{n}.jpg?itok=a8Kz" width="280" height="180" alt="{t}" typeof="foaf:Image"></a></div><div class="node__content"><span class="field--name-field-seccion">{a}</span><h2 class="node__title"><a href="{p}" rel="bookmark"><span class="field field--name-title">{t}</span></a></h2><div class="field--name-field-sumario">{b}</div><span class="fecha">{c}</span></div></article></div>',
        first,
        ("Regional", "Regional", "Especiales", "Educación", "Videos", "Judicial", "Gente", "Economía"),
        (
            "El mandatario dijo que la planta estará lista en julio, aunque el contrato de las válvulas sigue sin firma.",
            "El ente de control calcula un detrimento de 3.200 millones de pesos.",
            "Un recorrido de la bocatoma a la llave, con mapas y cifras.",
            "Más de 2.400 alumnos volverán a las aulas el lunes.",
            "Los manifestantes despejaron la carretera al caer la tarde.",
            "La tutela fue interpuesta por 61 habitantes del barrio La Ceiba.",
            "Doña Ubaldina Peñate conoce cada puerta por el ruido de la olla.",
            "El municipio tiene hasta agosto para abrir la licitación.",
        ),
        ("26 mayo 2022", "22 mayo 2022", "19 mayo 2022", "17 mayo 2022", "16 mayo 2022", "11 mayo 2022", "8 mayo 2022", "3 mayo 2022"),
    )
    html = """<!DOCTYPE html>
<html lang="es" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/  foaf: http://xmlns.com/foaf/0.1/  og: http://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
<meta name="description" content="Noticias sobre Acueducto de Las Palmas en La Voz del Magdal" />
<link rel="canonical" href="[[url]]" />
<meta property="og:site_name" content="La Voz del Magdal" />
<meta property="og:title" content="Acueducto de Las Palmas" />
<meta property="og:url" content="[[url]]" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="alternate" type="application/rss+xml" title="Acueducto de Las Palmas" href="/taxonomy/term/8841/feed" />
<link rel="shortcut icon" href="/sites/default/files/favicon.ico" type="image/vnd.microsoft.icon" />
    <title>Acueducto de Las Palmas | La Voz del Magdal</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_4kYlT.css" />
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"taxonomy\\/term\\/8841","currentPathIsAdmin":false,"isFront":false,"currentLanguage":"es"},"views":{"ajax_path":"\\/views\\/ajax"},"user":{"uid":0,"permissionsHash":"7b1c"}}</script>
    <script src="/sites/default/files/js/js_x2.js"></script>
  </head>
  <body class="layout-one-sidebar layout-sidebar-second page-taxonomy-term-8841 page-vocabulary-temas path-taxonomy">
    <a href="#main-content" class="visually-hidden focusable skip-link">Pasar al contenido principal</a>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper"><div id="page">
    <header id="header" class="header" role="banner"><div class="region region-secondary-menu"><nav role="navigation" aria-labelledby="block-cuenta-menu"><h2 class="visually-hidden" id="block-cuenta-menu">Menú de cuenta de usuario</h2><ul class="clearfix menu"><li class="menu-item"><a href="/user/login">Iniciar sesión</a></li><li class="menu-item"><a href="/suscripciones">Suscripciones</a></li><li class="menu-item"><a href="/clasificados">Clasificados</a></li></ul></nav></div><div class="clearfix region region-header"><div id="block-branding" class="site-branding"><a href="/" rel="home" class="site-branding__logo"><img src="/themes/custom/magdal/logo.svg" alt="Inicio" /></a></div></div><div class="region region-primary-menu"><ul class="clearfix menu"><li class="menu-item"><a href="/regional">Regional</a></li><li class="menu-item"><a href="/judicial">Judicial</a></li><li class="menu-item"><a href="/deportes">Deportes</a></li><li class="menu-item"><a href="/economia">Economía</a></li><li class="menu-item"><a href="/gente">Gente</a></li><li class="menu-item"><a href="/opinion">Opinión</a></li><li class="menu-item"><a href="/especiales">Especiales</a></li></ul></div></header>
    <div id="breadcrumb"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Sobrescribir enlaces de ayuda a la navegación</h2><ol><li><a href="/">Inicio</a></li><li><a href="/temas">Temas</a></li></ol></nav></div>
    <div id="main-wrapper" class="layout-main-wrapper"><div id="main" class="layout-main clearfix">
    <main id="content" class="column main-content" role="main"><section class="section"><a id="main-content" tabindex="-1"></a><h1 class="title page-title">Acueducto de Las Palmas</h1>
    <div class="region region-content"><div id="block-magdal-content" class="block block-system-main-block"><div class="content"><div class="views-element-container"><div class="view view-taxonomy-term view-id-taxonomy_term js-view-dom-id-9a">
      <div class="view-header"><div id="taxonomy-term-8841" class="taxonomy-term vocabulary-temas"><div class="content"><div class="field--type-text-long"><p>Toda la información sobre el acueducto que surte a Las Palmas y a siete corregimientos.</p></div></div></div></div>
      <div class="view-content">[[teasers]]</div>
      <nav class="pager" role="navigation" aria-labelledby="pagination-heading"><h4 class="pager__heading visually-hidden">Paginación</h4><ul class="pager__items js-pager__items"><li class="pager__item is-active"><a href="?page=0" title="Página actual"><span class="visually-hidden">Página</span> 1</a></li><li class="pager__item"><a href="?page=1">2</a></li><li class="pager__item"><a href="?page=2">3</a></li><li class="pager__item pager__item--next"><a href="?page=1" rel="next">Siguiente ›</a></li></ul></nav>
    </div></div></div></div></div></section></main>
    <div id="sidebar-second" class="column sidebar"><aside class="section" role="complementary"><div class="region region-sidebar-second">
      <div class="block block-block-content pauta"><div class="content"><span>Publicidad</span><a href="https://pauta.example/c/20" rel="nofollow sponsored"><img src="/sites/default/files/pauta/banco.jpg" alt="Abra su CDT hoy"></a></div></div>
      <div class="views-element-container block block-views"><h2>Lo más visto</h2><div class="content"><div class="item-list"><ol>[[seen]]</ol></div></div></div>
      <div class="views-element-container block block-views"><h2>Opinión</h2><div class="content"><table class="views-view-grid"><tbody>[[pens]]</tbody></table></div></div>
      <div class="block block-webform"><h2>Boletín</h2><form action="/tema" method="post"><label for="edit-correo">Correo electrónico</label><input type="email" id="edit-correo"><input type="submit" value="Suscribirme"></form></div>
    </div></aside></div>
    </div></div>
    <footer class="site-footer"><div class="layout-container"><div class="site-footer__top clearfix"><div class="region region-footer-first"><h2>La Voz</h2><ul class="menu"><li><a href="/quienes-somos">Quiénes somos</a></li><li><a href="/contactenos">Contáctenos</a></li><li><a href="/paute">Paute con nosotros</a></li></ul></div><div class="region region-footer-second"><h2>Legal</h2><ul class="menu"><li><a href="/habeas-data">Tratamiento de datos</a></li><li><a href="/terminos">Términos y condiciones</a></li></ul></div></div><div class="site-footer__bottom"><p>Editorial del Magdal S.A. Prohibida su reproducción total o parcial. © 2022</p></div></div></footer>
    </div></div></div>
  </body>
</html>"""
    return Served(
        _page(
            html, r, url=url, teasers=teasers,
            seen=_rows('<li><div class="views-field views-field-title"><span class="field-content"><a href="{p}" hreflang="es">{t}</a></span></div></li>', seen),
            pens=_rows('<tr><td class="views-col foto"><img src="/sites/default/files/autores/{n}.png" alt=""></td><td class="views-col"><div class="views-field-title"><a href="{p}" hreflang="es">{t}</a></div><div class="views-field-autor">{a}</div></td></tr>', pens, ("Rafael Escorcia", "Lina Marcela Dávila", "Hernando Yepes C.")),
        ),
        r, (), (*first, *seen, *pens), verdict="headlines", address=url,
    )  # fmt: skip


PONTE = Report(
    "pt", "2025-02-18", "2025-02-18", "Jussara Tavares", "Balsa improvisada atravessa moto no rio Itapuã-Mirim, em Serra do Cachimbo — Foto: Wesley Prado/TV Chapada",
    "Sem ponte há dois anos, moradores de Serra do Cachimbo fazem vaquinha e constroem balsa com tambores",
    "Estrutura levada pela enchente de 2023 ainda não foi refeita. Prefeitura diz que projeto está em análise; Ministério Público abriu inquérito.",
    (
        "Moradores do distrito de Serra do Cachimbo, no interior do município de Águas Novas, construíram com tambores de plástico e madeira de demolição uma balsa para atravessar o rio Itapuã-Mirim. A ponte que ligava o distrito à sede foi levada pela enchente de janeiro de 2023 e não foi refeita.",
        "A travessia custou R$ 18.700, arrecadados em uma vaquinha, e comporta um carro pequeno ou seis motos por vez. Um cabo de aço doado por uma serraria mantém a balsa no lugar.",
        "“A gente cansou de esperar. Em dois anos vieram quatro engenheiros, tiraram foto e foram embora”, disse o agricultor Benedito Alencar, de 61 anos, que coordena o mutirão.",
        "# Volta de 64 km",
        "Sem a balsa, quem precisa ir ao posto de saúde ou ao banco tem de dar uma volta de 64 quilômetros por estrada de terra. Segundo a associação de moradores, a falta da ponte provocou:",
        "o fechamento de duas mercearias;",
        "a perda de cerca de 9 mil litros de leite por mês;",
        "a transferência de 47 alunos para escolas de outro município.",
        "A agente de saúde Rosimeire Couto contou que, em novembro, uma gestante teve de ser levada de canoa até a ambulância. O bebê nasceu na margem. “Chama-se Moisés, claro”, afirmou.",
        "# O que diz a prefeitura",
        "Em nota, a prefeitura de Águas Novas informou que o projeto da nova ponte, orçado em R$ 6,2 milhões, está em análise na Secretaria Estadual de Infraestrutura desde agosto e que a balsa “não possui autorização dos órgãos competentes”.",
        "A secretaria respondeu que devolveu o projeto duas vezes por falta de sondagem do solo e que aguarda a terceira versão.",
        "O Ministério Público abriu um inquérito civil para apurar a demora. A promotora Lígia Sampaio deu prazo de 30 dias para que o município e o estado apresentem um cronograma.",
        "Enquanto isso, os moradores se revezam em turnos para operar a balsa, das 5h às 21h. Ninguém paga passagem. Quem pode deixa um litro de diesel.",
    ),
)  # fmt: skip


@page
def portal_de_afiliada() -> Served:
    """A station's page on a Brazilian portal: blocks of the text with their own containers, recommended links and bullets between, a feed of cards below."""
    r, site = PONTE, "https://p1.example"
    base = "/chapada/noticia/2025/02/18"
    url = f"{site}{base}/moradores-fazem-vaquinha-e-constroem-balsa-com-tambores.ghtml"
    inside = at(
        site,
        ("Enchente de 2023: o que foi refeito e o que não foi", "/chapada/noticia/2025/01/20/enchente-de-2023-o-que-foi-refeito.ghtml"),
        (
            "Caminhão cai em vala aberta pela chuva em Águas Novas",
            "/chapada/noticia/2025/02/11/caminhao-cai-em-vala-aberta-pela-chuva.ghtml",
        ),
    )
    feed = at(
        site,
        ("Frente fria chega à Chapada na quinta-feira", f"{base}/frente-fria-chega-a-chapada.ghtml"),
        ("Servidores da saúde encerram greve após 12 dias", f"{base}/servidores-da-saude-encerram-greve.ghtml"),
        ("Onça-parda é flagrada em estacionamento de mercado", f"{base}/onca-parda-e-flagrada-em-estacionamento.ghtml"),
        ("Festival de jazz de Vale Claro divulga programação", f"{base}/festival-de-jazz-divulga-programacao.ghtml"),
    )
    popular = at(
        site,
        ("Influenciador é preso por rifa ilegal de carros", "/chapada/noticia/2025/02/17/influenciador-e-preso-por-rifa-ilegal.ghtml"),
        ("Como tirar a nova identidade pela internet", "/chapada/noticia/2025/02/15/como-tirar-a-nova-identidade.ghtml"),
        ("Avó de 82 anos passa em primeiro lugar em pedagogia", "/chapada/noticia/2025/02/16/avo-de-82-anos-passa-em-primeiro.ghtml"),
    )
    html = """<!DOCTYPE HTML><html lang="pt-br" class="theme-p1"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1,minimum-scale=1"><title>[[title]] | Chapada | P1</title><meta name="title" content="[[title]] | Chapada | P1"><meta name="description" content="[[lead]]"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://p1.example/google/amp/chapada/noticia/2025/02/18/moradores-fazem-vaquinha-e-constroem-balsa-com-tambores.ghtml"><meta property="og:site_name" content="P1"><meta property="og:title" content="[[title]]"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:description" content="[[lead]]"><meta itemprop="datePublished" content="2025-02-18T12:03:11.420Z"><link rel="preconnect" href="https://s2.gcdn.example"><style type="text/css">.mc-column{margin:0 auto;max-width:680px}.content-head__subtitle{font-size:20px;letter-spacing:-.02em}@media (max-width:540px){.content-head__title{font-size:28px}}</style><script>window.cdaaas=window.cdaaas||{};cdaaas.SETTINGS={RESOURCE_ID:"c1d0a2",CURRENT_URI:"p1/chapada",isAdsEnabled:true};</script><script type="application/ld+json">[[ld]]</script></head><body class="regular-article"><script>(function(){var b=document.body;b.classList.add("js-enabled")})();</script>
<div id="cookie-banner-lgpd" class="cookie-banner-lgpd"><div class="cookie-banner-lgpd_text-box">Nós usamos cookies e outras tecnologias semelhantes para melhorar a sua experiência em nossos serviços. Ao utilizar nossos serviços, você concorda com tal monitoramento. <a href="https://privacidade.example">política de privacidade</a></div><button>PROSSEGUIR</button></div>
<div id="header-produto" class="header-produto"><header class="header-content"><div class="menu-area"><span class="menu-button">MENU</span></div><div class="logo-area"><a class="header-editoria--link" href="/chapada/">Chapada</a></div><div class="search-area"><input type="text" placeholder="BUSCAR" title="Buscar"></div></header><nav id="menu-container"><ul><li><a href="/">p1</a></li><li><a href="/chapada/">Chapada</a><ul><li><a href="/chapada/cidade/aguas-novas/">Águas Novas</a></li><li><a href="/chapada/tv-chapada/">TV Chapada</a></li><li><a href="/chapada/transito/">Trânsito</a></li></ul></li><li><a href="/politica/">Política</a></li><li><a href="/economia/">Economia</a></li><li><a href="/loterias/">Loterias</a></li></ul></nav></div>
<main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">[[title]]</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">[[lead]]</h2></div></div>
<div class="content__signa-share"><div class="content__signature"><div class="content-publication-data" itemscope itemtype="http://schema.org/NewsArticle"><div class="content-publication-data__text"><p class="content-publication-data__from" title="[[author]], p1 Chapada">Por <span>[[author]]</span>, p1 Chapada</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2025-02-18T12:03:11.420Z">18/02/2025 09h03</time>&nbsp;&nbsp;<span class="atualizado">Atualizado há 5 horas</span></p></div></div></div><div class="share-bar"><a href="#" aria-label="Compartilhe no Facebook"></a><a href="#" aria-label="Compartilhe no WhatsApp"></a></div></div>
<div class="mc-article-body"><article itemscope itemtype="http://schema.org/NewsArticle"><div class="wall protected-content">
<div class="mc-column content-media content-video" data-video="13344552"><div class="content-video__placeholder"><img src="https://s2.gcdn.example/v/13344552.jpg" alt=""></div><p class="content-media__description">[[vid]]</p></div>
<div class="mc-column content-text active-extra-styles active-capital-letter" data-block-type="unstyled"><p class="content-text__container theme-color-primary-first-letter">[[0]]</p></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[1]]</p></div>
<div class="mc-column channel-cta"><a href="https://whatsapp.example/channel/p1chapada">✅ Clique aqui e siga o canal do p1 Chapada no WhatsApp</a></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[2]]</p></div>
<figure class="mc-column content-media content-photo"><div class="progressive-img"><img itemprop="contentUrl" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://s2.gcdn.example/x/balsa.jpg" alt="Balsa improvisada"></div><noscript><img src="https://s2.gcdn.example/x/balsa.jpg" alt="Balsa improvisada"></noscript><figcaption class="content-media__description"><span class="content-media__description__caption">[[caption]]</span></figcaption></figure>
<div class="tag-manager-publicidade-container"><div id="banner_materia__1" class="tag-manager-publicidade-banner"></div></div>
<div class="mc-column content-text"><div class="content-intertitle"><h2>[[3]]</h2></div></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[4]]</p></div>
<div class="mc-column content-unordered-list"><ul class="content-unordered-list"><li>[[5]]</li><li>[[6]]</li><li>[[7]]</li></ul></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[8]]</p></div>
<div class="mc-column entities"><div class="content-recommendation"><div class="content-recommendation__title">Leia também</div><ul class="content-recommendation__list">[[inside]]</ul></div></div>
<div class="mc-column content-text"><div class="content-intertitle"><h2>[[9]]</h2></div></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[10]]</p></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[11]]</p></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[12]]</p></div>
<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">[[13]]</p></div>
<div class="mc-column content-media content-video playlist"><p class="content-video__title">VÍDEOS: assista às reportagens da TV Chapada</p><div class="playlist__count">50 vídeos</div></div>
<div class="mc-column see-more-channel"><p>Veja mais notícias da região no <a href="/chapada/">p1 Chapada</a>.</p></div></div></article></div>
<section class="entities-tags"><ul class="entities__list"><li class="entities__list-item"><a href="/chapada/cidade/aguas-novas/">Águas Novas</a></li></ul></section>
<section class="area post-comments"><button>Comentários (37)</button><p>O comentário é de responsabilidade do autor e será publicado após análise.</p></section></main>
<div id="feed-placeholder" class="feed-placeholder"><div class="bastian-page" data-index="1"><div class="_evg"><div class="_evt">[[feed]]</div></div></div><div class="load-more gui-color-primary-bg"><a href="/chapada/index/feed/pagina-2.ghtml">Veja mais</a></div></div>
<div class="post-mais-lidas" role="complementary" aria-label="Mais lidas"><div class="post-mais-lidas__grid">[[popular]]</div></div>
<div class="tbl-feed"><div class="trc_header">Links promovidos</div><a href="https://trc.example/x?id=4" rel="nofollow noopener sponsored"><span class="video-title">Carros zero parados no pátio são vendidos por quase nada</span><span class="branding">Busca Auto</span></a></div>
<footer class="footer-p1"><div class="footer-p1__links"><a href="/ultimas-noticias/">últimas notícias</a><a href="https://assine.p1.example">assine já</a><a href="/sobre/">princípios editoriais</a><a href="/privacidade/">política de privacidade</a><a href="/anuncie/">anuncie conosco</a></div><p>© Copyright 2000-2025 P1 Comunicação e Participações S.A.</p></footer></body></html>"""
    return Served(
        _page(
            html, r, url=url, vid="Moradores constroem balsa para atravessar rio em Águas Novas", ld=_json({"@context": "http://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "mainEntityOfPage": url, "datePublished": "2025-02-18T12:03:11.420Z", "dateModified": "2025-02-18T16:20:05.007Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "P1"}, "articleBody": " ".join(line.removeprefix("# ") for line in r.body), "video": {"@type": "VideoObject", "name": "Moradores constroem balsa para atravessar rio em Águas Novas", "duration": "PT2M31S"}}),
            inside=_rows('<li><a href="{u}">{t}</a></li>', inside),
            feed=_rows('<div class="bastian-feed-item"><div class="feed-post bstn-item-shape"><div class="feed-post-body"><span class="feed-post-header-chapeu">{a}</span><div class="feed-post-body-title"><h2 class="_evt"><a href="{u}" class="feed-post-link gui-color-primary">{t}</a></h2></div><div class="feed-post-metadata"><span class="feed-post-datetime">{b}</span><span class="feed-post-metadata-section"> Em Chapada </span></div></div></div></div>', feed, ("Previsão", "Acordo", "No interior", "Música"), ("Há 40 minutos", "Há 1 hora", "Há 2 horas", "Há 3 horas")),
            popular=_rows('<div class="post-mais-lidas__card"><span>{n}</span><a href="{u}" title="{t}">{t}</a></div>', popular),
        ),
        r, r.lines, (*inside, *feed, *popular), address=url,
    )  # fmt: skip


AGRINI = Report(
    "el", "2024-02-07", "2024-02-07", "Ελπίδα Καραμήτσου", "Το παλιό φαράγγι του Μαυρονερίου, όπου σχεδιάζεται το φράγμα. Φωτ. αρχείου",
    "Μαυρονέρι: «Όχι» από το δημοτικό συμβούλιο στο φράγμα με μία ψήφο διαφορά", "",
    (
        "Με 14 ψήφους κατά και 13 υπέρ, το δημοτικό συμβούλιο Μαυρονερίου απέρριψε τα ξημερώματα της Τετάρτης τη μελέτη για το φράγμα στο ομώνυμο φαράγγι, ύστερα από συνεδρίαση που κράτησε εννέα ώρες.",
        "Η απόφαση δεν δεσμεύει την Περιφέρεια, που έχει τον τελευταίο λόγο, όμως στερεί από το έργο τη στήριξη που ζητούσε η κυβέρνηση πριν διαθέσει τα 74 εκατ. ευρώ.",
        "# Ποιοι άλλαξαν γνώμη",
        "Δύο σύμβουλοι της πλειοψηφίας, ο Σταύρος Κουλίδης και η Βάσω Τριανταφυλλοπούλου, καταψήφισαν την εισήγηση του δημάρχου. Και οι δύο κατάγονται από την Άνω Ράχη, το χωριό που θα έχανε τα μισά του χωράφια.",
        "«Δεν μπορώ να γυρίσω στο καφενείο και να τους πω ότι τους έπνιξα για να ποτίζουν οι άλλοι», είπε ο κ. Κουλίδης.",
        "Ο δήμαρχος Λευτέρης Μπακογιώργος έκανε λόγο για «χαμένη ευκαιρία μιας γενιάς». Όπως υποστήριξε, το φράγμα θα εξασφάλιζε νερό σε 21.000 στρέμματα και θα έβαζε τέλος στις διακοπές του Αυγούστου.",
        "# Τα επόμενα βήματα",
        "Η περιφερειάρχης Άννα Δελημάρη αναμένεται να φέρει το θέμα στο περιφερειακό συμβούλιο στις 28 Φεβρουαρίου. Συνεργάτες της λένε ότι εξετάζει και ένα δεύτερο σχέδιο, με τρεις μικρότερες λιμνοδεξαμενές, το οποίο κοστίζει περισσότερο αλλά δεν πλημμυρίζει σπίτια.",
        "Οι κάτοικοι της Άνω Ράχης, που περίμεναν έξω από το δημαρχείο γύρω από ένα βαρέλι με φωτιά, υποδέχθηκαν το αποτέλεσμα με χειροκροτήματα. Στις τέσσερις το πρωί χτύπησε και η καμπάνα.",
        "Η Ένωση Αγροτών του κάμπου προειδοποίησε ότι θα βγάλει τα τρακτέρ στον δρόμο, αν δεν υπάρξει λύση πριν από την άνοιξη.",
    ),
)  # fmt: skip


@page
def elliniki_pyli_me_roi() -> Served:
    """A Greek portal on a widespread theme of a blog system: boxes of related stories in the text, a plea to follow, a stream with hours, next and previous."""
    r, site = AGRINI, "https://www.tonisia.example"
    url = f"{site}/ellada/mavroneri-ochi-apo-to-dimotiko-symvoulio-sto-fragma/"
    inside = at(
        site, ("Φράγμα Μαυρονερίου: Τι προβλέπει η μελέτη που δίχασε την πόλη", "/ellada/fragma-mavroneriou-ti-provlepei-i-meleti/")
    )
    around = at(
        site,
        ("Σεισμός 4,1 Ρίχτερ ανοιχτά της Θαλασσούπολης", "/ellada/seismos-41-richter-anoichta-tis-thalassoupolis/"),
        ("Πρόστιμο 120.000 ευρώ σε εταιρεία ηλεκτρικής ενέργειας", "/oikonomia/prostimo-120000-evro-se-etaireia/"),
    )
    related = at(
        site,
        ("Λειψυδρία: Τα νησιά που ζητούν ήδη υδροφόρες", "/ellada/leipsydria-ta-nisia-pou-zitoun-ydrofores/"),
        ("Ο τελευταίος νερομυλωνάς του Μαυρονερίου", "/perivallon/o-teleftaios-neromylonas/"),
        ("Γεωτρήσεις: Χιλιάδες χωρίς άδεια στον κάμπο", "/ellada/geotriseis-chiliades-choris-adeia/"),
    )
    stream = at(
        site,
        ("Κλειστά σχολεία αύριο σε τρεις δήμους λόγω ανέμων", "/ellada/kleista-scholeia-avrio/"),
        ("Ντέρμπι χωρίς οπαδούς την Κυριακή", "/athlitika/nterbi-choris-opadous/"),
        ("Σύλληψη για παράνομο εργαστήριο ελαιόλαδου", "/astynomiko/syllipsi-gia-paranomo-ergastirio/"),
        ("Επίδομα θέρμανσης: Πότε πληρώνεται η β΄ δόση", "/oikonomia/epidoma-thermansis-pote-plironetai/"),
        ("Βρέθηκε ο σκύλος που χάθηκε στο πλοίο της γραμμής", "/viral/vrethike-o-skylos/"),
        ("Υπουργικό συμβούλιο με τέσσερα νομοσχέδια", "/politiki/ypourgiko-symvoulio/"),
    )
    html = """<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="el"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="el"> <!--<![endif]-->
<head>
    <title>[[title]] | Τα Νησιά Online</title>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="pingback" href="[[site]]/xmlrpc.php" />
<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
	<!-- This site is optimized with the Yoast SEO plugin v21.9 -->
	<meta name="description" content="Με 14 ψήφους κατά και 13 υπέρ απορρίφθηκε η μελέτη για το φράγμα." />
	<link rel="canonical" href="[[url]]" />
	<meta property="og:locale" content="el_GR" />
	<meta property="og:type" content="article" />
	<meta property="og:title" content="Μαυρονέρι: «Όχι» στο φράγμα με μία ψήφο | Τα Νησιά Online" />
	<meta property="og:url" content="[[url]]" />
	<meta property="og:site_name" content="Τα Νησιά Online" />
	<meta property="article:published_time" content="2024-02-07T07:15:33+00:00" />
	<meta property="article:modified_time" content="2024-02-07T08:40:10+00:00" />
	<meta name="author" content="[[author]]" />
	<meta name="twitter:label1" content="Συντάχθηκε από" /><meta name="twitter:data1" content="[[author]]" /><meta name="twitter:label2" content="Εκτιμώμενος χρόνος ανάγνωσης" /><meta name="twitter:data2" content="2 λεπτά" />
	<script type="application/ld+json" class="yoast-schema-graph">[[ld]]</script>
	<!-- / Yoast SEO plugin. -->
<link rel='dns-prefetch' href='//fonts.example' />
<link rel="alternate" type="application/rss+xml" title="Ροή" href="[[site]]/feed/" />
<script type="text/javascript">window._wpemojiSettings={"baseUrl":"https:\\/\\/s.w.example\\/images\\/core\\/emoji\\/14.0.0\\/72x72\\/","ext":".png"};</script>
<style type="text/css">img.wp-smiley{display:inline!important;height:1em!important}</style>
<link rel='stylesheet' id='td-theme-css' href='[[site]]/wp-content/themes/Newspaper/style.css?ver=12.6.2' type='text/css' media='all' />
<script type="text/javascript" id="td-generated-header-js">var tdBlocksArray=[];var tdDateNamesI18n={"month_names":["Ιανουάριος","Φεβρουάριος"],"day_names":["Κυριακή","Δευτέρα"]};var td_ajax_url="[[site]]/wp-admin/admin-ajax.php";</script>
<style>.td-post-content p{font-size:18px;line-height:1.6}.td_module_wrap:hover .entry-title a{color:#0a7}@media print{body,html{background-color:#fff!important}}</style>
</head>
<body class="post-template-default single single-post postid-881204 single-format-standard global-block-template-1 single_template_3 td-animation-stack-type0 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage">
<div class="td-scroll-up"><i class="td-icon-menu-up"></i></div>
<div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-container"><ul class="td-mobile-main-menu"><li><a href="[[site]]/">Αρχική</a></li><li><a href="[[site]]/ellada/">Ελλάδα</a></li><li><a href="[[site]]/politiki/">Πολιτική</a></li></ul></div></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-3"><div class="td-header-top-menu-full"><div class="td-header-sp-top-menu"><div class="td_data_time"><div>Τετάρτη, 7 Φεβρουαρίου, 2024</div></div><ul class="top-header-menu"><li><a href="[[site]]/epikoinonia/">Επικοινωνία</a></li><li><a href="[[site]]/taftotita/">Ταυτότητα</a></li></ul></div></div>
<div class="td-header-menu-wrap-full"><div id="td-header-menu" role="navigation"><a class="td-main-logo" href="[[site]]/"><img src="[[site]]/wp-content/uploads/2021/03/logo.png" alt="Τα Νησιά"/></a><ul id="menu-main" class="sf-menu"><li class="menu-item"><a href="[[site]]/ellada/">ΕΛΛΑΔΑ</a></li><li class="menu-item"><a href="[[site]]/politiki/">ΠΟΛΙΤΙΚΗ</a></li><li class="menu-item"><a href="[[site]]/oikonomia/">ΟΙΚΟΝΟΜΙΑ</a></li><li class="menu-item"><a href="[[site]]/athlitika/">ΑΘΛΗΤΙΚΑ</a></li><li class="menu-item"><a href="[[site]]/astynomiko/">ΑΣΤΥΝΟΜΙΚΟ</a></li><li class="menu-item"><a href="[[site]]/viral/">VIRAL</a></li></ul></div></div></div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-3">
<div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="[[site]]/">Αρχική</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="[[site]]/ellada/">Ελλάδα</a></span></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-881204" class="post-881204 post type-post status-publish format-standard has-post-thumbnail hentry category-ellada tag-fragma" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="[[site]]/ellada/">Ελλάδα</a></li></ul><header class="td-post-title"><h1 class="entry-title">[[title]]</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Της</div> <a href="[[site]]/author/karamitsou/">[[author]]</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-02-07T09:15:33+02:00">7 Φεβρουαρίου 2024, 09:15</time></span><div class="td-post-views"><i class="td-icon-views"></i><span>3.412</span></div></div></header></div>
<div class="td-post-sharing-top"><div class="td-post-sharing td-ps-bg"><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Facebook</div></a><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Viber</div></a><a class="td-social-sharing-button" href="#"><div class="td-social-but-text">Εκτύπωση</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="[[site]]/wp-content/uploads/2024/02/faraggi.jpg" data-caption="Φαράγγι"><img width="696" height="464" class="entry-thumb td-modal-image" src="[[site]]/wp-content/uploads/2024/02/faraggi-696x464.jpg" srcset="[[site]]/wp-content/uploads/2024/02/faraggi-300x200.jpg 300w" alt=""/></a><figcaption class="wp-caption-text">[[caption]]</figcaption></figure></div>
<div class="td-a-rec td-a-rec-id-content_top"><span class="td-adspot-title">- Διαφήμιση -</span><div id="ad-top"></div></div>
<p>[[0]]</p>
<p>[[1]]</p>
<div class="code-block code-block-2" style="margin:8px 0;clear:both"><div class="read-more-box"><span>Διαβάστε επίσης</span><a href="[[inside0u]]">[[inside0t]]</a></div></div>
<h3>[[2]]</h3>
<p>[[3]]</p>
<blockquote><p>[[4]]</p></blockquote>
<p>[[5]]</p>
<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Διαφήμιση -</span></div>
<h3>[[6]]</h3>
<p>[[7]]</p>
<p>[[8]]</p>
<p>[[9]]</p>
<p class="gnews"><strong>Ακολουθήστε το <a href="https://news.example/publications/tonisia">tonisia.example στο Google News</a> και μάθετε πρώτοι όλες τις ειδήσεις</strong></p>
</div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>ΕΤΙΚΕΤΕΣ</span></li><li><a href="[[site]]/tag/fragma/">φράγμα</a></li><li><a href="[[site]]/tag/mavroneri/">Μαυρονέρι</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Προηγούμενο άρθρο</span><a href="[[prevu]]">[[prevt]]</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Επόμενο άρθρο</span><a href="[[nextu]]">[[nextt]]</a></div></div></div>
<div class="author-box-wrap"><a href="[[site]]/author/karamitsou/"><img alt="" src="https://avatar.example/a1?s=96" class="avatar" height="96" width="96"/></a><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a href="[[site]]/author/karamitsou/">[[author]]</a></span></div><div class="td-author-description">Καλύπτει την τοπική αυτοδιοίκηση από το 2011. Γεννήθηκε στη Θαλασσούπολη και δεν έμαθε ποτέ κολύμπι.</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item" data-td_filter_value="" href="#">ΣΧΕΤΙΚΑ ΑΡΘΡΑ</a><a class="td-related-right" data-td_filter_value="td_related_more_from_author" href="#">ΠΕΡΙΣΣΟΤΕΡΑ ΤΗΣ ΙΔΙΑΣ</a></h4><div class="td_block_inner"><div class="td-related-row">[[related]]</div></div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">ΑΦΗΣΤΕ ΜΙΑ ΑΠΑΝΤΗΣΗ</h3><form action="[[site]]/wp-comments-post.php" method="post" class="comment-form"><p class="comment-notes">Η ηλεκτρονική σας διεύθυνση δεν δημοσιεύεται.</p><textarea placeholder="Σχόλιο:" name="comment"></textarea><input type="submit" value="Δημοσίευση σχολίου"/></form></div></div>
</div></div>
<div class="td-pb-span4 td-main-sidebar" role="complementary"><div class="td-ss-main-sidebar"><aside class="widget widget_roi"><div class="block-title"><span>Ροή ειδήσεων</span></div><ul class="roi-list">[[stream]]</ul></aside><aside class="widget widget_media_image"><a href="https://ads.example/banner/22" rel="sponsored"><img src="[[site]]/wp-content/uploads/banner-ktima.jpg" alt="Κτήμα Αμπελώνες: νέες εκδρομές"/></a></aside><aside class="widget widget_text"><div class="block-title"><span>Εφημερεύοντα φαρμακεία</span></div><div class="textwidget"><p>Φαρμακείο Λυμπέρη, Λιμάνι, 08:00 έως 08:00</p></div></aside></div></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-container"><div class="td-pb-row"><div class="td-pb-span4"><aside class="footer-logo-wrap"><img src="[[site]]/wp-content/uploads/2021/03/logo-footer.png" alt=""/></aside></div><div class="td-pb-span5"><aside class="footer-text-wrap"><div class="block-title"><span>ΠΟΙΟΙ ΕΙΜΑΣΤΕ</span></div>Ενημέρωση για τα νησιά και τα απέναντι, κάθε ώρα. Μέλος του μητρώου ηλεκτρονικών εκδόσεων.<div class="footer-email-wrap">Επικοινωνία: <a href="mailto:info@tonisia.example">info@tonisia.example</a></div></aside></div></div></div></div><div class="td-sub-footer-container"><ul class="td-subfooter-menu"><li><a href="[[site]]/oroi-chrisis/">Όροι χρήσης</a></li><li><a href="[[site]]/prostasia-dedomenon/">Προστασία δεδομένων</a></li></ul><div class="td-sub-footer-copy">&copy; 2024 Τα Νησιά Online</div></div></div>
<div id="cookie-law-info-bar" data-nosnippet="true"><span>Χρησιμοποιούμε cookies για να σας προσφέρουμε την καλύτερη εμπειρία. <a role="button">ΡΥΘΜΙΣΕΙΣ</a><a role="button">ΑΠΟΔΟΧΗ</a></span></div>
<script type="text/javascript" src="[[site]]/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script></body></html>"""
    return Served(
        _page(
            html, r, url=url, site=site, ld=_json({"@context": "https://schema.org", "@graph": [{"@type": "Article", "@id": f"{url}#article", "isPartOf": {"@id": url}, "author": {"name": r.author, "@id": f"{site}/#/schema/person/1c"}, "headline": r.title, "datePublished": "2024-02-07T07:15:33+00:00", "dateModified": "2024-02-07T08:40:10+00:00", "wordCount": 264, "inLanguage": "el", "articleSection": ["Ελλάδα"]}, {"@type": "WebPage", "@id": url, "url": url, "name": f"{r.title} | Τα Νησιά Online"}, {"@type": "WebSite", "@id": f"{site}/#website", "name": "Τα Νησιά Online"}]}),
            inside0t=e(inside[0][0]), inside0u=inside[0][1], prevt=e(around[0][0]), prevu=around[0][1], nextt=e(around[1][0]), nextu=around[1][1],
            related=_rows('<div class="td-related-span4"><div class="td_module_related_posts td-animation-stack td_mod_related_posts"><div class="td-module-image"><div class="td-module-thumb"><a href="{u}" rel="bookmark" class="td-image-wrap" title="{t}"><img class="entry-thumb" src="/wp-content/uploads/r{n}-218x150.jpg" alt=""/></a></div><a href="/ellada/" class="td-post-category">{a}</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{u}" rel="bookmark" title="{t}">{t}</a></h3></div></div></div>', related, ("Ελλάδα", "Περιβάλλον", "Ελλάδα")),
            stream=_rows('<li><span class="roi-time">{a}</span><a class="roi-title" href="{u}">{t}</a></li>', stream, ("10:52", "10:40", "10:31", "10:12", "09:58", "09:41")),
        ),
        r, r.lines, (*inside, *around, *related, *stream), address=url,
    )  # fmt: skip


TRAM = Report(
    "uk", "2023-10-12", "2023-10-12", "Оксана Дзвінчук", "Вагон на ремонті в депо №2. Фото: Тарас Колодій",
    "У Верболозьку школярі за 40 днів відремонтували трамвай, який депо списало на брухт", "",
    (
        "У місті Верболозьк на маршрут №3 у середу, 11 жовтня, вийшов трамвай, який відремонтували учні міського технічного ліцею. Вагон 1978 року депо збиралося здати на металобрухт.",
        "Роботи тривали 40 днів. Двадцять шість старшокласників розібрали салон, зачистили іржу, замінили підлогу й проводку. Ходову частину лагодили майстри депо, а вмикати струм дітям не дозволяли.",
        "«Спочатку я дав їм два тижні, щоб набридло. Вони прийшли й попросили ключ від другого боксу», – розповів головний інженер депо Богдан Стельмащук.",
        "# Звідки гроші",
        "Ремонт обійшовся у 412 тисяч гривень. Новий вагон, за словами директорки трамвайного підприємства Лариси Величко, коштував би місту щонайменше 38 мільйонів.",
        "Половину суми зібрали батьки й колишні учні ліцею, ще 150 тисяч дала фабрика меблів, яка безкоштовно пошила й сидіння. Решту ліцеїсти заробили самі: продавали на ярмарку бейджі, вирізані зі старої обшивки.",
        "# Що далі",
        "Міська рада обіцяє передати ліцею ще один вагон. Депутат Юрій Гаврилів пропонує зарахувати роботу в депо як виробничу практику і платити учням стипендію.",
        "Водити відремонтований трамвай доручили Ганні Пилипівні Сас, яка працювала на ньому ще 1983 року. «Двері скриплять так само. Я просила не змащувати», – сказала вона.",
        "Проїзд у вагоні №117 до кінця місяця безкоштовний, а на задньому майданчику можна прочитати імена всіх, хто його лагодив.",
    ),
)  # fmt: skip


@page
def ukrainske_vydannia_z_vlasnoiu_systemoiu() -> Served:
    """A Ukrainian paper with a system of its own: bare blocks with hours, a line in the text that sends elsewhere, an address for reports of mistakes."""
    r, site = TRAM, "https://www.narodnyi-visnyk.example"
    url = f"{site}/news/2023/10/12/7423811/"
    inside = at(
        site,
        ("Як вчителька фізики зробила з гаража обсерваторію", "/articles/2023/09/28/7421760/"),
        ("Мер Верболозька пояснив, чому місто не купує нових трамваїв", "/news/2023/10/02/7422414/"),
    )
    feed = at(
        site,
        ("Уряд змінив порядок виплат переселенцям", "/news/2023/10/12/7423840/"),
        ("На Підгір’ї обмежили рух через перший сніг", "/news/2023/10/12/7423836/"),
        ("Нацбанк послабив офіційний курс на 6 копійок", "/news/2023/10/12/7423829/"),
        ("Суд відпустив ексголову лісгоспу під заставу", "/news/2023/10/12/7423822/"),
        ("Археологи знайшли піч XII століття під автостоянкою", "/news/2023/10/12/7423818/"),
    )
    main = at(
        site,
        ("Реформа громад: що зміниться для сіл з нового року", "/articles/2023/10/12/7423790/"),
        ("Хто будує на березі Лозівки й чому мовчить інспекція", "/articles/2023/10/11/7423655/"),
        ("Інтерв’ю з хірургом, який оперує за свічками", "/articles/2023/10/11/7423601/"),
    )
    blogs = at(
        site,
        ("Бюджет, якого ніхто не читав", "/columns/2023/10/11/7423580/"),
        ("Про мову вивісок", "/columns/2023/10/10/7423412/"),
    )
    html = """<!DOCTYPE html>
<html lang="uk" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>[[title]] | Народний вісник</title>
<meta name="description" content="Вагон 1978 року депо збиралося здати на металобрухт.">
<meta name="keywords" content="трамвай, Верболозьк, ліцей">
<meta property="og:title" content="Школярі за 40 днів відремонтували списаний трамвай">
<meta property="og:type" content="article">
<meta property="og:url" content="[[url]]">
<meta property="og:image" content="https://img.narodnyi-visnyk.example/images/doc/a/7/tram117-650.jpg">
<meta property="og:site_name" content="Народний вісник">
<link rel="canonical" href="[[url]]">
<link rel="amphtml" href="https://www.narodnyi-visnyk.example/amp/news/2023/10/12/7423811/">
<link rel="alternate" hreflang="ru" href="https://www.narodnyi-visnyk.example/rus/news/2023/10/12/7423811/">
<link rel="stylesheet" href="/css/main.min.css?v=118">
<script type="application/ld+json">[[ld]]</script>
<script>window.uid=0;var section='news',article_id=7423811;(function(w,d,s){w.gemius=w.gemius||function(){(w.gq=w.gq||[]).push(arguments)}})(window,document,'script');</script>
</head>
<body class="body_news">
<div class="layout__top-banner"><div class="nts-ad" id="nv_branding"></div></div>
<div class="header"><div class="container"><div class="header__row"><a class="header__logo" href="/"><img src="/images/logo.svg" alt="Народний вісник" width="210" height="38"></a><div class="header__langs"><span>Укр</span><a href="/rus/news/2023/10/12/7423811/">Рус</a><a href="/eng/">Eng</a></div><a class="header__support" href="https://club.narodnyi-visnyk.example">Підтримати</a></div><div class="header__menu"><a href="/news/">Новини</a><a href="/articles/">Публікації</a><a href="/columns/">Колонки</a><a href="/interview/">Інтерв’ю</a><a href="https://econ.narodnyi-visnyk.example">Економіка</a><a href="https://life.narodnyi-visnyk.example">Життя</a><a href="/photo/">Фото</a><a href="/archives/">Архів</a></div></div></div>
<div class="section_main"><div class="container"><div class="container_sub_post_news_wrapper">
<div class="container_sub_post_news">
<article class="post post_news"><header class="post_header"><h1 class="post_title">[[title]]</h1><div class="post_time"><span class="post_author"><a href="/authors/dzvinchuk/">[[author]]</a></span> — Четвер, 12 жовтня 2023, 10:25</div><div class="post_views"><svg width="16" height="10" viewBox="0 0 16 10"><path d="M8 0C4 0 1 3 0 5c1 2 4 5 8 5s7-3 8-5c-1-2-4-5-8-5z"/></svg> 21407</div></header>
<div class="post_social"><a class="fb" href="#">Поширити</a><a class="tg" href="#">Telegram</a><a class="tw" href="#">Твітнути</a></div>
<div class="post_photo_news"><img class="post_photo_news_img" src="https://img.narodnyi-visnyk.example/images/doc/a/7/tram117-650.jpg" alt="Вагон" title="Вагон"><div class="post_news_photo_author">[[caption]]</div></div>
<div class="post_text" data-io-article-url="[[url]]">
<p>[[0]]</p>
<p>[[1]]</p>
<div class="nts-video-wrapper"><div class="nts-ad-label">Реклама:</div></div>
<p>[[2]]</p>
<p class="read_also"><b><i>Читайте також: <a href="[[inside0u]]" target="_blank">[[inside0t]]</a></i></b></p>
<h3>[[3]]</h3>
<p>[[4]]</p>
<p>[[5]]</p>
<h3>[[6]]</h3>
<p>[[7]]</p>
<div class="embed_telegram"><iframe id="telegram-post-verbvisnyk-4410" src="https://t.example/verbvisnyk/4410?embed=1" width="100%" height="320" frameborder="0"></iframe></div>
<p>[[8]]</p>
<p>[[9]]</p>
<p class="read_also"><b><i>Читайте також: <a href="[[inside1u]]" target="_blank">[[inside1t]]</a></i></b></p>
</div>
<div class="post_tags"><a href="/tags/tramvai/">трамвай</a> <a href="/tags/osvita/">освіта</a> <a href="/tags/verbolozk/">Верболозьк</a></div>
<div class="post_club"><p>Вступайте до Клубу «Народного вісника». Ваша підтримка дає нам змогу їздити туди, куди не ходять поїзди.</p><a href="https://club.narodnyi-visnyk.example">Стати учасником</a></div>
<div class="post_mistake">Побачили помилку? Виділіть її мишкою і натисніть Shift + Enter</div>
</article>
<div class="block_idealmedia"><div class="block_idealmedia_head">Новини партнерів</div><div class="mgbox"><a href="https://jsc.example/pnews/881" rel="nofollow sponsored" target="_blank">Лікарі назвали крупу, яка чистить судини</a><a href="https://jsc.example/pnews/882" rel="nofollow sponsored" target="_blank">Гороскоп на тиждень: кому пощастить</a></div></div>
<div class="block_columns">[[blogs]]</div>
</div>
<div class="container_sub_news_list">
<div class="block_title"><a href="/news/">Усі новини</a></div>
[[feed]]
<div class="block_title_main">Головне сьогодні</div>
[[main]]
</div>
</div></div></div>
<div class="footer"><div class="container"><div class="footer_col"><a href="/about/">Про проєкт</a><a href="/contact/">Редакція</a><a href="/rules/">Правила передруку</a></div><div class="footer_col"><a href="/advert/">Реклама на сайті</a><a href="/rss-info/">RSS</a></div><div class="footer_text">© 2000-2023, Народний вісник. Використання матеріалів сайту лише за умови посилання (для інтернет-видань – гіперпосилання) на «Народний вісник» не нижче третього абзацу. Матеріали з позначкою PROMOTED є рекламними.</div></div></div>
<script src="/js/jquery-3.6.0.min.js"></script><script src="/js/main.min.js?v=90"></script>
</body>
</html>"""
    return Served(
        _page(
            html, r, url=url, ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "name": r.title, "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "datePublished": "2023-10-12T10:25:00+03:00", "dateModified": "2023-10-12T10:25:00+03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Народний вісник"}}),
            inside0t=e(inside[0][0]), inside0u=inside[0][1], inside1t=e(inside[1][0]), inside1u=inside[1][1],
            feed=_rows('<div class="article_news_list"><div class="article_time">{a}</div><div class="article_content"><div class="article_title"><a href="{p}">{t}</a></div></div></div>', feed, ("11:40", "11:32", "11:16", "10:58", "10:40")),
            main=_rows('<div class="article article_main"><div class="article_img"><a href="{p}"><img loading="lazy" src="https://img.narodnyi-visnyk.example/m{n}.jpg" alt=""></a></div><div class="article_header"><a href="{p}">{t}</a></div><div class="article_comments"><a href="{p}#comments">{a}</a></div></div>', main, ("18", "104", "7")),
            blogs=_rows('<div class="article_column"><img src="https://img.narodnyi-visnyk.example/avatars/{n}.jpg" alt="{a}"><div class="article_author">{a}</div><div class="article_header"><a href="{p}">{t}</a></div></div>', blogs, ("Назар Опришко", "Віра Лозова")),
        ),
        r, r.lines, (*inside, *feed, *main, *blogs), address=url,
    )  # fmt: skip


JEJU = Report(
    "ko", "2024-11-19", "2024-11-19", "한도윤", "18일 해송군 월포리 공동빨래방에서 주민들이 이불을 널고 있다. 해송군 제공",
    "“이불 빨래하러 왔다가 밥까지”… 해송군 마을 빨래방, 1년 만에 12곳으로",
    "홀몸노인 안부 확인하는 ‘빨래 배달’도… 군, 내년 예산 두 배로 늘려",
    (
        "18일 오전 10시 남해안의 작은 어촌인 해송군 월포리. 옛 농협 창고를 고친 건물 안에서 대형 세탁기 네 대가 돌아가고 있었다. 탁자에 둘러앉은 주민 아홉 명은 고구마를 쪄 먹으며 빨래가 끝나기를 기다렸다.",
        "지난해 11월 문을 연 월포리 공동빨래방이 1년 만에 해송군 12개 마을로 퍼졌다. 혼자 사는 노인이 많은 마을에서 두꺼운 이불을 빨기 어렵다는 민원이 이어지자 군이 빈 창고와 폐교를 고쳐 만든 시설이다.",
        "이용료는 한 번에 2000원이다. 거동이 불편한 주민에게는 ‘빨래 도우미’가 집을 찾아가 이불을 걷어 오고, 마르면 다시 가져다준다. 도우미 31명 가운데 26명이 60대 이상 주민이다.",
        "월포리 이장 서만석 씨(67)는 “처음에는 세탁기만 놓으려고 했는데 기다리는 동안 심심하다고 해서 난로를 놓았고, 난로가 있으니 솥이 생겼다”고 말했다.",
        "빨래 배달은 안부를 확인하는 역할도 한다. 지난 7월에는 이불을 돌려주러 간 도우미가 쓰러져 있던 80대 주민을 발견해 병원으로 옮겼다. 군에 따르면 올해 들어 이런 사례가 다섯 건 있었다.",
        "도우미 최순임 씨(64)는 “문을 두드릴 핑계가 생긴 것이 제일 좋다”며 “그냥 가면 미안해하는데 이불을 들고 가면 반가워한다”고 했다.",
        "과제도 있다. 세탁기 한 대가 고장 나면 수리 기사가 오는 데 일주일이 걸린다. 물이 부족한 섬 마을 두 곳은 빨래방을 열고도 여름 내내 문을 닫아야 했다.",
        "해송군은 내년 관련 예산을 올해의 두 배인 9억6000만 원으로 늘리고, 섬 지역에는 빗물 저장 시설을 함께 설치하기로 했다. 노기훈 군수는 “복지관을 새로 짓는 것보다 싸고, 사람들이 더 자주 온다”고 말했다.",
    ),
)  # fmt: skip


@page
def han_guk_ilgan_between_breaks() -> Served:
    """A Korean daily: the text between breaks in one element, the writer's line after it, ranked lists in tabs, pictures in a rail."""
    r, site = JEJU, "https://www.haebyunilbo.example"
    url = f"{site}/news/article/all/20241119/130455871/1"
    rank = at(
        site,
        ("수능 끝난 교실, 요리 수업이 시작됐다", "/news/article/all/20241118/130448812/1"),
        ("첫눈 소식… 21일 동부 산지 최대 10cm", "/news/article/all/20241119/130455102/1"),
        ("폐업한 목욕탕, 동네 도서관으로", "/news/article/all/20241118/130449077/1"),
        ("기름값 5주 연속 올라", "/news/article/all/20241119/130454330/1"),
        ("포수 출신 교장 “공은 받는 사람이 정한다”", "/news/article/all/20241117/130441950/1"),
    )
    talked = at(
        site,
        ("군청사 이전 놓고 주민투표 추진", "/news/article/all/20241118/130450223/2"),
        ("“배달비 못 내리겠다” 점주들 거리로", "/news/article/all/20241118/130447719/2"),
        ("연금 개혁안, 상임위 문턱에서 멈춰", "/news/article/all/20241119/130453008/2"),
    )
    same = at(
        site,
        ("섬 마을 우체부, 마지막 배를 타다", "/news/article/all/20241112/130401882/1"),
        ("빈집 고쳐 사는 청년들 “겨울이 제일 문제”", "/news/article/all/20241105/130356641/1"),
    )
    columns = at(
        site,
        ("난로가 하는 정치", "/opinion/article/all/20241119/130455500/1"),
        ("숫자로 말하지 않는 것들", "/opinion/article/all/20241118/130449910/1"),
        ("겨울 바다를 건너는 법", "/opinion/article/all/20241118/130449800/1"),
    )
    html = """<!DOCTYPE html>
<html lang="ko">
<head>
<title>[[title]]｜해변일보</title>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=yes">
<meta name="robots" content="index,follow,max-image-preview:large"/>
<meta name="description" content="18일 오전 10시 남해안의 작은 어촌인 해송군 월포리."/>
<meta name="writer" content="해변일보"/>
<link rel="canonical" href="[[url]]"/><link rel="alternate" media="only screen and (max-width:640px)" href="[[url]]?m=1"/>
<meta property="og:type" content="article"/><meta property="og:site_name" content="해변일보"/><meta property="og:title" content="[[title]]"/><meta property="og:image" content="https://dimg.haebyunilbo.example/wps/NEWS/IMAGE/2024/11/18/130455870.1.jpg"/><meta property="og:url" content="[[url]]"/>
<meta property="dable:item_id" content="130455871"/><meta property="dable:author" content="한도윤"/><meta property="article:section" content="사회"/><meta property="article:published_time" content="2024-11-19T03:00:00+09:00"/>
<script type="application/ld+json">[[ld]]</script>
<link rel="stylesheet" type="text/css" href="https://image.haebyunilbo.example/css/2022/common.css?t=20241101"/>
<script src="https://code.jquery.example/jquery-3.6.0.min.js"></script>
<script>var _article={gid:"130455871",cat:"society"};window.dataLayer=[{"pageType":"article","reporter":"한도윤"}];$(function(){$(".tab_btn").on("click",function(){$(this).addClass("on")})});</script>
</head>
<body>
<div id="skip_navigation"><a href="#contents">본문바로가기</a></div>
<div id="pc_top_ad" class="ad728"></div>
<header class="header_group"><div class="inner"><h1 class="logo"><a href="/"><img src="https://image.haebyunilbo.example/logo.svg" alt="해변일보"></a></h1><ul class="util"><li><a href="/login">로그인</a></li><li><a href="/subscribe">구독</a></li><li><button type="button">검색</button></li></ul></div><nav class="gnb"><ul><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li><li><a href="/inter">국제</a></li><li class="on"><a href="/society">사회</a></li><li><a href="/culture">문화</a></li><li><a href="/sports">스포츠</a></li><li><a href="/opinion">오피니언</a></li></ul></nav></header>
<main id="contents" class="view_wrap">
<div class="view_head_wrap"><section class="head_group"><ul class="breadcrumb"><li><a href="/">홈</a></li><li><a href="/society">사회</a></li><li><a href="/society/local">지방</a></li></ul><h2 class="tit">[[title]]</h2><ul class="news_info"><li class="reporter"><a href="/reporter/2210">[[author]] 기자</a></li><li><button type="button" aria-expanded="false"><span>업데이트 2024-11-19 09:12</span></button><div class="date_layer"><span>입력 2024-11-19 03:00</span></div></li><li>지면 A14면</li></ul><ul class="tool"><li><button type="button">글자크기 설정</button></li><li><button type="button">공유하기</button></li><li><button type="button">프린트</button></li><li><a href="https://play.example/tts/130455871">음성으로 듣기</a></li></ul></section></div>
<div class="view_body_wrap"><div class="main_view">
<section class="news_view" itemprop="articleBody"><h3 class="sub_tit">[[lead]]</h3>
<figure class="img_cont"><div class="img"><img src="https://dimg.haebyunilbo.example/wps/NEWS/IMAGE/2024/11/18/130455870.1.jpg" alt="공동빨래방"></div><figcaption>[[caption]]</figcaption></figure>
[[0]]<br><br>[[1]]<br><br>[[2]]<div class="view_ad06"><a href="https://ad.example/9" target="_blank" rel="nofollow"><img src="https://ad.example/9.jpg" alt="광고"></a><span>광고</span></div>[[3]]<br><br>[[4]]<br><br><div class="article_relation_in"><strong>관련기사</strong><ul>[[same]]</ul></div>[[5]]<br><br>[[6]]<br><br>[[7]]<br><br>
</section>
<div class="writer_line"><a href="mailto:doyun@haebyunilbo.example">해송=한도윤 기자 doyun@haebyunilbo.example</a></div>
<div class="copyright_line">Copyright ⓒ 해변일보. 무단 전재, 재배포 및 AI학습 이용 금지</div>
<div class="keyword_list"><ul><li><a href="/tag/빨래방">#빨래방</a></li><li><a href="/tag/해송군">#해송군</a></li><li><a href="/tag/홀몸노인">#홀몸노인</a></li></ul></div>
<div class="emotion"><ul><li><button type="button">좋아요 <span>41</span></button></li><li><button type="button">슬퍼요 <span>0</span></button></li><li><button type="button">화나요 <span>1</span></button></li><li><button type="button">후속기사 원해요 <span>6</span></button></li></ul></div>
<div class="reporter_card"><div class="thumb"><img src="https://dimg.haebyunilbo.example/reporter/2210.jpg" alt=""></div><div class="txt"><p class="name">[[author]] 기자</p><p class="desc">바닷가 마을의 겨울을 좋아합니다.</p><a class="btn" href="/reporter/2210">구독</a></div></div>
<section class="reply_group"><h3>댓글 <em>2</em></h3><ul><li><strong>남해댁</strong><p>우리 동네에도 생기면 좋겠네요. 겨울 이불은 정말 무거워요.</p><span>2024-11-19 08:11</span></li><li><strong>k***7</strong><p>세탁기 고치는 기술도 주민들에게 가르쳐 주면 어떨까요?</p><span>2024-11-19 08:47</span></li></ul><button type="button">댓글 쓰기</button></section>
<section class="column_list" aria-label="오피니언"><ul>[[columns]]</ul></section>
</div>
<aside class="sub_view"><div class="tab_box"><div class="tab_head" role="tablist"><button class="tab_btn on" role="tab">많이 본</button><button class="tab_btn" role="tab">댓글 많은</button></div><ol class="rank_list" role="tabpanel">[[rank]]</ol><ol class="rank_list" role="tabpanel" hidden>[[talked]]</ol></div><div class="ad300"><span>광고</span></div><div class="mgz"><h3>매거진</h3><p>이번 주 ‘바다와 사람’</p><a href="/magazine">구독 신청</a></div></aside></div>
</main>
<footer class="footer"><ul class="site_link"><li><a href="/company">회사소개</a></li><li><a href="/ad">광고안내</a></li><li><a href="/privacy"><strong>개인정보처리방침</strong></a></li><li><a href="/youth">청소년보호정책(책임자: 문서라)</a></li></ul><address>주소 해송시 등대로 29 | 등록번호: 해송아00741 | 발행인: 백규남 | 편집인: 문서라</address><p>Copyright by haebyunilbo.example All rights reserved.</p></footer>
</body></html>"""
    return Served(
        _page(
            html, r, url=url, ld=_json({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2024-11-19T03:00:00+09:00", "dateModified": "2024-11-19T09:12:44+09:00", "author": {"@type": "Person", "name": r.author, "email": "doyun@haebyunilbo.example"}, "publisher": {"@type": "Organization", "name": "해변일보"}}),
            same=_rows('<li><a href="{u}">{t}</a></li>', same),
            rank=_rows('<li><span class="num">{n}</span><a href="{u}"><span class="tit">{t}</span><span class="thumb"><img loading="lazy" src="https://dimg.haebyunilbo.example/t/{n}.jpg" alt=""></span></a></li>', rank),
            talked=_rows('<li><span class="num">{n}</span><a href="{u}"><span class="tit">{t}</span></a><em class="cnt">{a}</em></li>', talked, ("312", "207", "95")),
            columns=_rows('<li><a href="{u}"><span class="writer">{a}</span><strong class="tit">{t}</strong></a></li>', columns, ("이현수 칼럼", "박미래의 통계수첩", "정온의 물결")),
        ),
        r, r.lines, (*same, *columns, *rank, *talked), address=url,
    )  # fmt: skip


FIRMA = Report("it", "2025-09-29", "2025-09-29", "Ottavia Brandimarte", "", "Ottavia Brandimarte", "", ())


@page
def firma_di_una_rivista_politica() -> Served:
    """The page of an author on an Italian political magazine that runs on a publishing platform: her pieces in months, a strip of the magazine's own beside."""
    r, site = FIRMA, "https://www.ilcontrappunto.example"
    url = f"{site}/author/ottavia/"
    lead = at(site, ("L’opposizione che non sa contare fino a cinquantuno", "/opposizione-che-non-sa-contare/"))
    september = at(
        site,
        ("Il ponte, il ministro e la sedia vuota", "/il-ponte-il-ministro-e-la-sedia-vuota/"),
        ("Perché a Montesecco hanno votato in ottantatré", "/perche-a-montesecco-hanno-votato-in-ottantatre/"),
        ("Una legge elettorale scritta sul tovagliolo", "/una-legge-elettorale-scritta-sul-tovagliolo/"),
    )
    august = at(
        site,
        ("Ferragosto in commissione Bilancio", "/ferragosto-in-commissione-bilancio/"),
        ("«Non sono pentita»: intervista a Clelia Ruspoli", "/intervista-a-clelia-ruspoli/"),
        ("Il sindaco che affittò il municipio", "/il-sindaco-che-affitto-il-municipio/"),
        ("Chi ha paura dei referendum", "/chi-ha-paura-dei-referendum/"),
    )
    choice = at(
        site,
        ("La guerra dei dazi vista da un caseificio", "/la-guerra-dei-dazi-vista-da-un-caseificio/"),
        ("Dieci anni senza treni, e adesso il tram", "/dieci-anni-senza-treni/"),
        ("Elogio del verbale", "/elogio-del-verbale/"),
    )
    card = '<article class="post-card post {a}"><a class="post-card-image-link" href="{p}"><img class="post-card-image" srcset="/content/images/size/w300/2025/{n}.jpg 300w, /content/images/size/w600/2025/{n}.jpg 600w" sizes="(max-width: 1000px) 400px, 800px" src="/content/images/size/w600/2025/{n}.jpg" alt="" loading="lazy"></a><div class="post-card-content"><a class="post-card-content-link" href="{p}"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">{a}</span></div><h2 class="post-card-title">{t}</h2></header><div class="post-card-excerpt">{b}</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="{c}">{c}</time><span class="post-card-meta-length">5 min</span></footer></div></article>'
    html = """<!DOCTYPE html>
<html lang="it">
<head>
    <title>Ottavia Brandimarte - Il Contrappunto</title>
    <meta charset="utf-8" />
    <meta http-equiv="X-UA-Compatible" content="IE=edge" />
    <meta name="HandheldFriendly" content="True" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="preload" as="style" href="/assets/built/screen.css?v=7c1ab2" />
    <link rel="preload" as="font" type="font/woff2" href="/assets/fonts/lora.woff2?v=7c1ab2" crossorigin />
    <link rel="stylesheet" type="text/css" href="/assets/built/screen.css?v=7c1ab2" />
    <meta name="description" content="Cronista parlamentare dal 2009. Scrive il lunedì e quando cade un governo.">
    <link rel="canonical" href="[[url]]">
    <link rel="next" href="[[url]]page/2/">
    <meta property="og:site_name" content="Il Contrappunto">
    <meta property="og:type" content="profile">
    <meta property="og:title" content="Ottavia Brandimarte - Il Contrappunto">
    <meta property="og:url" content="[[url]]">
    <meta name="twitter:card" content="summary">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","sameAs":["https://social.example/obrandimarte"],"name":"Ottavia Brandimarte","url":"[[url]]","mainEntityOfPage":"[[url]]","description":"Cronista parlamentare dal 2009. Scrive il lunedì e quando cade un governo."}</script>
    <meta name="generator" content="Ghost 5.96">
    <link rel="alternate" type="application/rss+xml" title="Il Contrappunto" href="[[site]]/rss/">
    <script defer src="https://cdn.example/ghost/portal@~2.44/umd/portal.min.js" data-ghost="[[site]]/" data-key="22f" crossorigin="anonymous"></script>
    <style id="gh-members-styles">.gh-post-upgrade-cta-content,.gh-post-upgrade-cta{display:flex;flex-direction:column;align-items:center;text-align:center}</style>
    <style>:root{--ghost-accent-color:#b3261e}</style>
</head>
<body class="author-template author-ottavia is-head-left-logo has-sans-body">
<div class="viewport">
    <header id="gh-head" class="gh-head outer"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo" href="[[site]]"><img src="/content/images/2023/01/logo.png" alt="Il Contrappunto"></a><button class="gh-search gh-icon-btn" aria-label="Cerca" data-ghost-search><svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24" stroke="currentColor" width="20" height="20"><path stroke-linecap="round" d="M21 21l-6-6m2-5a7 7 0 11-14 0 7 7 0 0114 0z"></path></svg></button></div>
    <nav class="gh-head-menu"><ul class="nav"><li class="nav-politica"><a href="/tag/politica/">Politica</a></li><li class="nav-economia"><a href="/tag/economia/">Economia</a></li><li class="nav-territori"><a href="/tag/territori/">Territori</a></li><li class="nav-interviste"><a href="/tag/interviste/">Interviste</a></li><li class="nav-chi-siamo"><a href="/chi-siamo/">Chi siamo</a></li></ul></nav>
    <div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">Accedi</a><a class="gh-head-button" href="#/portal/signup" data-portal="signup">Abbonati</a></div></div></header>
    <div class="site-content"><main id="site-main" class="site-main outer"><div class="inner posts">
    <section class="author-header post-card post-card-large"><img class="author-profile-pic" src="/content/images/2023/02/ottavia.jpg" alt="Ottavia Brandimarte" /><div class="post-card-content"><header class="post-card-header"><h1 class="post-card-title">Ottavia Brandimarte</h1></header><div class="post-card-excerpt">Cronista parlamentare dal 2009. Scrive il lunedì e quando cade un governo.</div><footer class="author-profile-footer"><div class="author-profile-location">Montesecco</div><div class="author-profile-meta"><a class="author-profile-social-link" href="https://social.example/obrandimarte" target="_blank" rel="noopener">@obrandimarte</a></div></footer></div></section>
    <section aria-label="In primo piano">[[lead]]</section>
    <section class="month"><h3 class="month-title">Settembre 2025</h3><div class="post-feed">[[september]]</div></section>
    <section class="month"><h3 class="month-title">Agosto 2025</h3><dl class="post-list">[[august]]</dl></section>
    <nav class="pagination" role="navigation"><a class="older-posts" href="/author/ottavia/page/2/"><span aria-hidden="true">&larr;</span> Più vecchi</a><span class="page-number">Pagina 1 di 14</span></nav>
    <section class="subscribe-box"><h3>Ricevi il Contrappunto della sera</h3><p>Una pagina sola, alle sette, senza pubblicità.</p><form data-members-form="subscribe"><input data-members-email type="email" placeholder="tu@esempio.it" required /><button class="button">Iscriviti</button><p class="message-success">Controlla la tua posta e conferma l’iscrizione.</p></form></section>
    <aside class="scelte"><p class="scelte-label">Scelti dalla redazione</p><ul>[[choice]]</ul></aside>
    </div></main></div>
    <footer class="site-footer outer"><div class="inner"><section class="copyright"><a href="[[site]]">Il Contrappunto</a> &copy; 2025 Cooperativa Contrappunto, registrazione al tribunale n. 118/2014. Direttrice responsabile Agnese Tolomei</section><nav class="site-footer-nav"><ul class="nav"><li class="nav-privacy"><a href="/privacy/">Privacy</a></li><li class="nav-contatti"><a href="/contatti/">Contatti</a></li><li class="nav-sostienici"><a href="/sostienici/">Sostienici</a></li></ul></nav><div class="gh-powered-by"><a href="https://ghost.example/" target="_blank" rel="noopener">Powered by Ghost</a></div></div></footer>
</div>
<script src="/assets/built/casper.js?v=7c1ab2"></script>
</body>
</html>"""
    return Served(
        _page(
            html.replace("[[lead]]", "[[first]]"), r, url=url, site=site,
            first=_rows(card.replace("post-card post", "post-card post post-card-large"), lead, ("Politica",), ("Al Senato mancano tre voti, e da una settimana ognuno pensa che li abbia l’altro.",), ("2025-09-29",)),
            september=_rows(card, september, ("Politica", "Territori", "Politica"), ("L’inaugurazione è durata undici minuti. La polemica durerà di più.", "Il paese con più schede che elettori, raccontato dallo scrutatore.", "Soglie, premi e un’aggiunta a penna."), ("2025-09-22", "2025-09-15", "2025-09-08")),
            august=_rows('<dt><time datetime="{a}">{b}</time></dt><dd><a href="{p}">{t}</a></dd>', august, ("2025-08-25", "2025-08-18", "2025-08-11", "2025-08-04"), ("25 agosto", "18 agosto", "11 agosto", "4 agosto")),
            choice=_rows('<li><a href="{p}">{t}</a> <span>di {a}</span></li>', choice, ("Duccio Farnesi", "Marta Sgarlata", "Ennio Quagliotti")),
        ),
        r, (), (*lead, *september, *august, *choice), verdict="headlines", address=url,
    )  # fmt: skip

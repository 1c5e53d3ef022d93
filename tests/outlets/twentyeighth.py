"""A further set: papers, portals and magazines of fourteen places, with several lists of headlines on every page."""

import json
import re
from html import unescape

from outlets.reports import Report
from outlets.served import Pages, Served, e, ld, onto

PAGES: Pages = {}
page = onto(PAGES)

Item = tuple[str, ...]


def plain(*lines: str) -> tuple[str, ...]:
    """What a reader sees of lines that hold mark-up."""
    return tuple(" ".join(unescape(re.sub(r"<[^>]+>", "", line)).split()) for line in lines)


def rows(items: tuple[Item, ...], form: str, first: int = 1) -> str:
    """A list put into a form: the title, the path, the place in the list, and what else the item holds as x, y, z."""
    made = []
    for place, (title, path, *more) in enumerate(items, first):
        x, y, z = (*map(e, more), "", "", "")[:3]
        made.append(form.format(t=e(title), p=path, n=place, x=x, y=y, z=z))
    return "".join(made)


def full(site: str, *lists: tuple[Item, ...]) -> tuple[tuple[str, str], ...]:
    """The titles and addresses of lists, one list after the other."""
    return tuple((title, site + path) for items in lists for title, path, *_ in items)


def fill(html: str, lines: tuple[str, ...], **parts: str) -> str:
    """A page with its lines by number, and its parts by name, in their places."""
    for name, part in parts.items():
        html = html.replace(f"<%{name}%>", part)
    return re.sub(r"<%(\d+)%>", lambda found: lines[int(found[1])], html)


@page
def county_paper_on_bootstrap() -> Served:
    """A county's paper of 2019: panels, tabs of what is most popular, a table of the latest, readers' comments."""
    site = "https://www.hollisterledger.example"
    path = "/news/local/ferry-landing-bridge-to-close-for-nine-months-starting-in-june/article_7c1e0b52-5b1a-11e9-9a0e-3f5d2b7c61aa.html"
    title = "Ferry Landing Bridge to close for nine months starting in June"
    body = (
        "PELL COUNTY &#8212; The bridge that carries State Route 61 across the Ammon River at Ferry Landing will close to all traffic on June 3 and will not open again before next March, county engineer Doris Halvorsen told commissioners Monday night.",
        "About 7,400 vehicles cross the 1938 truss bridge every day. Drivers will be sent to the Route 12 crossing at Odell, a detour of 11 miles that the county expects to add 16 minutes to a trip between Hollister and the industrial park.",
        "&#8220;I would rather stand here and be shouted at about a detour than stand here and explain a beam in the river,&#8221; Halvorsen said. &#8220;The inspection in February left us no room.&#8221;",
        "What inspectors found",
        'Divers who examined the two piers in February measured scour of up to 9 feet under the eastern footing. Three floor beams have lost more than a third of their thickness to rust, according to the <a href="/app/pdf/ferry-landing-2019.pdf">42-page report</a>.',
        "The weight limit was lowered to 10 tons in March. Since then, deputies have written 61 citations to drivers of trucks that crossed anyway.",
        "Merchants ask for signs",
        "Owners of shops on the Ferry Landing side filled the first three rows at the meeting. Ruben Castellaw, who runs the Landing Bait and Grill, said he had made it through two floods and would like to make it through a detour.",
        "&#8220;Put up a sign that says we are open,&#8221; he said. &#8220;That is all I came to say. A big one.&#8221;",
        "Commissioner Walt Tindle moved to set aside $18,000 for signs and for a shuttle van that will run between the two banks on weekdays. The motion passed 5-0.",
        "The project will cost $14.2 million, of which the state pays 80 percent. Bids are to be opened May 9.",
    )
    inside = (
        (
            "Weight limit lowered on Ferry Landing Bridge after divers find erosion",
            "/news/local/weight-limit-lowered-on-ferry-landing-bridge/article_11aa02c4-3f6d-11e9-8b0e-7b3d5c2a9910.html",
        ),
    )
    popular = (
        (
            "Hollister woman wins third straight pie contest with her late aunt's recipe",
            "/news/local/hollister-woman-wins-third-straight-pie-contest/article_0a1b.html",
        ),
        (
            "Deputies: Man drove stolen combine through car wash",
            "/news/crime/deputies-man-drove-stolen-combine-through-car-wash/article_0a1c.html",
        ),
        (
            "Odell schools to start after Labor Day, board decides",
            "/news/education/odell-schools-to-start-after-labor-day/article_0a1d.html",
        ),
        ("Longtime barber hangs up his shears on Main Street", "/news/business/longtime-barber-hangs-up-his-shears/article_0a1e.html"),
        ("Second rabid fox found near Tamarack Lake", "/news/local/second-rabid-fox-found-near-tamarack-lake/article_0a1f.html"),
    )
    talked = (
        (
            "Editorial: The county owes Ferry Landing a straight answer",
            "/opinion/editorial-the-county-owes-ferry-landing/article_1a1b.html",
            "48",
        ),
        ("Proposed hog barn draws 200 people to hearing", "/news/local/proposed-hog-barn-draws-200-people/article_1a1c.html", "35"),
        ("Council weighs leash law for downtown parks", "/news/local/council-weighs-leash-law/article_1a1d.html", "22"),
    )
    latest = (
        (
            "Wildcats open district play with a walk-off win",
            "/sports/wildcats-open-district-play-with-walk-off-win/article_2a1b.html",
            "9:14 PM",
        ),
        (
            "Storms knock out power to 1,100 in eastern Pell County",
            "/news/local/storms-knock-out-power-to-1100/article_2a1c.html",
            "7:52 PM",
        ),
        (
            "Library levy supporters turn in signatures",
            "/news/local/library-levy-supporters-turn-in-signatures/article_2a1d.html",
            "5:30 PM",
        ),
        ("Grain elevator at Corley changes hands", "/news/business/grain-elevator-at-corley-changes-hands/article_2a1e.html", "4:05 PM"),
    )
    html = """<!DOCTYPE html>
<html lang="en" class="no-js"><head prefix="og: http://ogp.me/ns#">
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1">
<title><%title%> | Local News | hollisterledger.example</title>
<link rel="canonical" href="<%url%>"><link rel="alternate" type="application/rss+xml" href="/search/?f=rss&amp;t=article&amp;c=news/local">
<meta name="description" content="The bridge that carries State Route 61 across the Ammon River will close to all traffic on June 3."><meta name="author" content="Marla Quigg Staff Writer">
<meta property="og:type" content="article"><meta property="og:title" content="<%title%>"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="The Hollister Ledger"><meta property="og:image" content="https://bloximages.hollisterledger.example/content/tncms/assets/v3/editorial/7/c1/5c.image.jpg?resize=1200%2C630"><meta property="article:published_time" content="2019-04-09T06:00:00-05:00">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@hollisterledger">
<%ld%>
<link rel="stylesheet" href="/shared-content/art/tncms/templates/libraries/flex/components/bootstrap/resources/styles/bootstrap.min.a7f4.css">
<style>.card-panel .tnt-headline{font-size:1.1em}#main-nav_menu .navbar-brand{padding:5px}</style>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"tncms":{"asset":{"uuid":"7c1e0b52","type":"article","sections":["news/local"]},"page":{"type":"asset"}}});</script>
</head><body class="article-template-default business-no" data-spy="scroll">
<noscript><iframe src="https://www.tagmanager.example/ns.html?id=GTM-KP" height="0" width="0" style="display:none"></iframe></noscript>
<div id="site-container"><a class="sr-only sr-only-focusable" href="#main-page-container">Skip to main content</a>
<header id="site-header-container"><nav class="navbar navbar-default" id="site-top-nav-container"><div class="container"><ul class="nav navbar-nav navbar-left"><li><a href="/site/contact.html">Contact Us</a></li><li><a href="/eedition/">E-Edition</a></li><li><a href="/classifieds/">Classifieds</a></li></ul><div class="navbar-right"><a href="/users/login/">Log In</a> <a class="btn btn-primary" href="/subscribe/">Subscribe</a><span class="weather">58&deg; Cloudy</span></div></div></nav>
<div id="site-logo-container"><a href="/"><img src="/content/tncms/custom/image/logo.png" alt="The Hollister Ledger" width="420" height="64"></a></div>
<nav id="main-navigation"><ul class="nav navbar-nav"><li class="dropdown"><a href="/news/">News</a><ul class="dropdown-menu"><li><a href="/news/local/">Local</a></li><li><a href="/news/crime/">Crime &amp; Courts</a></li><li><a href="/news/education/">Education</a></li></ul></li><li><a href="/sports/">Sports</a></li><li><a href="/obituaries/">Obituaries</a></li><li><a href="/opinion/">Opinion</a></li><li><a href="/calendar/">Calendar</a></li></ul></nav></header>
<div class="alert alert-warning" role="alert"><strong>Weather Alert</strong> ...FLOOD WATCH REMAINS IN EFFECT UNTIL 7 PM CDT THIS EVENING... <a href="/weather/alerts/">More</a></div>
<div id="main-page-container" class="container"><div class="row"><div class="col-md-8" id="article-body-col">
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/local/">Local News</a></li></ol>
<article class="asset" itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><span class="label label-flag">top story</span><h1 class="headline"><span itemprop="headline"><%title%></span></h1>
<div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline" itemprop="author">MARLA QUIGG mquigg@hollisterledger.example</span></li> <li class="hidden-print"><time datetime="2019-04-09T06:00:00-05:00" class="tnt-date asset-date text-muted">Apr 9, 2019</time></li> <li class="visible-print">Apr 9, 2019</li> <li><a href="#comments"><span class="fa tnt-comments"></span> 3</a></li></ul></span></div>
<div class="social-share-links"><ul class="list-inline share-list"><li><a class="btn-social btn-facebook" href="#"><span>Facebook</span></a></li><li><a class="btn-social" href="#"><span>Twitter</span></a></li><li><a href="#"><span>Email</span></a></li><li><a href="#" onclick="window.print()">Print</a></li><li><a href="#" class="save">Save</a></li></ul></div></header>
<div class="asset-photo"><figure class="photo"><div class="image"><img class="img-responsive" alt="Ferry Landing Bridge" srcset="https://bloximages.hollisterledger.example/5c.image.jpg?resize=200%2C133 200w, https://bloximages.hollisterledger.example/5c.image.jpg?resize=750%2C500 750w" width="1763" height="1175"></div><figcaption class="caption"><span class="caption-text"><p>A pickup crosses the truss bridge at Ferry Landing on Monday afternoon.</p></span><span class="credit"><span class="tnt-byline">Len Odom / The Ledger</span></span><div class="clearfix"></div><a href="#" class="btn btn-default btn-xs">Buy Now</a></figcaption></figure></div>
<div class="asset-content subscriber-premium" itemprop="articleBody">
<div class="subscriber-preview"><p><%0%></p></div>
<div class="subscriber-preview"><p><%1%></p></div>
<div class="tnt-ads-container text-center"><div class="tnt-ads dfp-ad" id="fixed-big-ad-middle"></div><small>Advertisement</small></div>
<div class="subscriber-only"><p><%2%></p></div>
<div class="subscriber-only"><h3><%3%></h3></div>
<div class="subscriber-only"><p><%4%></p></div>
<div class="inline-asset inline-relcontent layout-horizontal theme-default tnt-inline-asset"><div class="panel panel-default"><div class="panel-heading"><h4>Related to this story</h4></div><%inside%></div></div>
<div class="subscriber-only"><p><%5%></p></div>
<div class="subscriber-only"><h3><%6%></h3></div>
<div class="subscriber-only"><p><%7%></p></div>
<div class="subscriber-only"><p><%8%></p></div>
<div class="inline-asset inline-newsletter"><div class="email-list-signup"><h4>Get the Morning Ledger in your inbox</h4><p>Start your day with the county's headlines. No charge.</p><form action="/newsletters/"><input type="email" placeholder="Email Address"><button>Sign up!</button></form><small>* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.</small></div></div>
<div class="subscriber-only"><p><%9%></p></div>
<div class="subscriber-only"><p><%10%></p></div>
</div>
<div class="asset-tagline"><p>Contact Marla Quigg at 555-0142 or follow her on Twitter @mquigg_ledger.</p></div>
<div class="asset-tags"><h4>Tags</h4><ul class="list-inline tags"><li><a class="btn btn-default" href="/search/?k=bridge">Bridge</a></li><li><a class="btn btn-default" href="/search/?k=ferry%20landing">Ferry Landing</a></li><li><a class="btn btn-default" href="/search/?k=highways">Highways</a></li></ul></div>
</article>
<div id="comments"><h3>(3) comments</h3><ul class="media-list"><li class="media"><h4 class="media-heading">RiverRat52</h4><time>Apr 9, 2019 8:12am</time><p>Been saying since 2011 that this bridge would go. Nobody listens until somebody dives.</p><a href="#">Report</a> <a href="#">Add Reply</a></li><li class="media"><h4 class="media-heading">mrs_dunleavy</h4><time>Apr 9, 2019 9:40am</time><p>Sixteen minutes, if you get past the train at Odell. I would plan for thirty.</p></li><li class="media"><h4 class="media-heading">pell native</h4><time>Apr 9, 2019 1:03pm</time><p>Go eat at Ruben's, people.</p></li></ul><div class="panel"><h4>Welcome to the discussion.</h4><ul><li>Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.</li><li>Don't Threaten. Threats of harming another person will not be tolerated.</li></ul></div></div>
</div>
<aside class="col-md-4"><div class="card-panel panel-default"><ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#tab-pop" data-toggle="tab">Most Popular</a></li><li><a href="#tab-com" data-toggle="tab">Comments</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tab-pop"><ol><%popular%></ol></div><div class="tab-pane" id="tab-com"><ul class="list-unstyled"><%talked%></ul></div></div></div>
<div class="card-panel"><img src="/content/tncms/custom/image/latest-head.gif" alt="" width="300" height="32"><table class="table table-condensed"><tbody><%latest%></tbody></table></div>
<div class="card-panel poll"><h2>Poll</h2><p>How will you get across the Ammon this summer?</p><form><label><input type="radio"> Odell detour</label><label><input type="radio"> The shuttle</label><label><input type="radio"> I will stay home</label><button>Vote</button><a href="/polls/">View results</a></form></div></aside>
</div></div>
<footer id="site-footer-container"><div class="container"><div class="row"><div class="col-sm-4"><h4>Sections</h4><ul><li><a href="/news/">News</a></li><li><a href="/sports/">Sports</a></li><li><a href="/obituaries/">Obituaries</a></li></ul></div><div class="col-sm-4"><h4>Services</h4><ul><li><a href="/site/about.html">About Us</a></li><li><a href="/place_ad/">Place an Ad</a></li><li><a href="/subscribe/">Subscription Services</a></li></ul></div><div class="col-sm-4"><h4>Contact Information</h4><address>The Hollister Ledger<br>118 Court St.<br>Hollister<br>Phone: 555-0100</address></div></div><p class="copyright">&copy; Copyright 2019 The Hollister Ledger | <a href="/terms">Terms of Use</a> | <a href="/privacy">Privacy Policy</a></p></div></footer>
</div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), url=site + path,
            ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2019-04-09T06:00:00-05:00", "dateModified": "2019-04-09T06:00:00-05:00", "author": {"@type": "Person", "name": "Marla Quigg"}, "publisher": {"@type": "Organization", "name": "The Hollister Ledger"}, "mainEntityOfPage": site + path}),
            inside=rows(inside, '<article class="tnt-asset-type-article card"><div class="image"><a href="{p}"><img class="img-responsive lazyload" alt=""></a></div><div class="card-headline"><h3 class="tnt-headline"><a class="tnt-asset-link" href="{p}">{t}</a></h3></div></article>'),
            popular=rows(popular, '<li><article class="card"><h5 class="tnt-headline"><a href="{p}">{t}</a></h5></article></li>'),
            talked=rows(talked, '<li><a href="{p}">{t}</a> <span class="badge">{x}</span></li>'),
            latest=rows(latest, '<tr><td class="time text-muted">{x}</td><td><a href="{p}">{t}</a></td></tr>'),
        ),
        Report("en", "2019-04-09", "", "Marla Quigg", "", title, "", plain(*body)),
        plain(title, *body), full(site, inside, popular, talked, latest), address=site + path,
    )  # fmt: skip


@page
def city_site_of_a_big_chain() -> Served:
    """A chain's site for a British city, 2023: boxes in the text, a carousel, read-next cards, a list by aria-label."""
    site = "https://www.wexminsterlive.example"
    path = "/news/wexminster-news/residents-told-leave-bins-out-28671204"
    title = "Residents told to 'leave bins out' after lorry swallowed by hole on Alder Road"
    lead = "The 26-tonne vehicle sank up to its axles while its crew were collecting recycling in the Northgate area"
    body = (
        "People living in part of Wexminster have been told to leave their bins at the kerb after a refuse lorry broke through the surface of a residential street this morning.",
        "The vehicle came to rest at an angle on Alder Road, in the Northgate area, at around 7.20am on Tuesday, October 17. Nobody was hurt, and the three-man crew climbed out through the passenger door.",
        "Water could still be seen bubbling up around the wheels at lunchtime. Engineers from Wexwater said a main laid in 1961 had burst some time during the night and had washed away the ground beneath the road.",
        'Jean Pargeter, 71, was making tea when she heard what she took for thunder. She told WexLive: "I looked out and the bin lorry was about three foot shorter than it should have been."',
        'She added: "One of the lads knocked and asked if he could use the phone to ring his gaffer. I gave him a bacon sandwich. He said it was the best Tuesday he\'d had in a while."',
        "Alder Road is closed between the junctions with Priory Lane and Gas Street. The number 14 bus is being diverted along Castle Parade, and 63 homes were without water until 11am.",
        'A spokesman for Wexminster City Council said: "Our contractor will recover the vehicle once the ground has been made safe, which we expect to be on Wednesday. Please leave your bins out and we will get to you by the end of the week."',
        'A Wexwater spokeswoman said: "We are sorry for the disruption. The burst has been isolated and a repair is under way. We will fill the void with foamed concrete before the surface is laid again."',
        "The company has repaired four bursts on the same street since 2020. Councillor Imran Bewley, who represents Northgate, said he would ask for the whole main to be replaced.",
    )
    inside = (
        ("The Wexminster streets with the most burst pipes, mapped", "/news/wexminster-news/wexminster-streets-most-burst-pipes-28511907"),
        ("Man found asleep in canal boat that wasn't his", "/news/wexminster-news/man-found-asleep-canal-boat-28669811"),
    )
    nextup = (
        ("Castle Parade chippy named among best in the country", "/whats-on/food-drink/castle-parade-chippy-named-among-28670010"),
        ("Pupils sent home as boiler fails at Northgate Academy", "/news/wexminster-news/pupils-sent-home-boiler-fails-28670122"),
        ("Rail fares: the trick that saved one commuter £900", "/news/money/rail-fares-trick-saved-commuter-28668540"),
    )
    read = (
        ("Wexminster Town sack manager after eleven games", "/sport/football/wexminster-town-sack-manager-28671555", "Wexminster Town FC"),
        ("Neighbours at war over 14ft leylandii", "/news/wexminster-news/neighbours-war-over-14ft-leylandii-28670441", "Courts"),
        ("Aldi-sized shop planned for former bingo hall", "/news/property/shop-planned-former-bingo-hall-28669004", "Planning"),
        (
            "Woman's warning after parking at garden centre for 3 hours",
            "/news/wexminster-news/womans-warning-parking-garden-centre-28667310",
            "Parking",
        ),
        ("Hour-by-hour forecast as heavy rain heads for the county", "/news/weather/hour-hour-forecast-heavy-rain-28670777", "Weather"),
    )
    html = """<!DOCTYPE html><html lang="en" data-pagetype="article"><head><meta charset="utf-8"><title><%title%> - Wexminster Live</title>
<link rel="preconnect" href="https://i2-prod.wexminsterlive.example"><link rel="preload" as="font" type="font/woff2" href="/@trinity/fonts/open-sans.woff2" crossorigin><link rel="canonical" href="<%url%>"><link rel="amphtml" href="<%url%>.amp">
<meta name="description" content="<%lead%>"><meta property="og:type" content="article"><meta property="og:site_name" content="Wexminster Live"><meta property="og:title" content="Residents told to 'leave bins out' as lorry swallowed by huge hole"><meta property="og:description" content="<%lead%>"><meta property="og:url" content="<%url%>"><meta property="article:published_time" content="2023-10-17T12:41:05Z"><meta property="article:modified_time" content="2023-10-17T13:20:44Z"><meta property="article:section" content="Wexminster News"><meta name="parsely-title" content="<%title%>"><meta name="robots" content="max-image-preview:large">
<%ld%><script>window.TMCONFIG={"articleId":"28671204","section":"wexminster-news","template":"news","isAdFree":false};(function(w){w.skin=w.skin||{cmd:[]}})(window)</script><style>.publication-theme{--primary:#c8102e}.lead-content .sub-title{font-size:1.25rem}</style></head>
<body class="news publication-theme"><div id="qc-cmp2-container" role="dialog" aria-label="We value your privacy"><h2>We value your privacy</h2><p>We and our 870 partners store and/or access information on a device, such as cookies, and process personal data for personalised ads and content.</p><button>MORE OPTIONS</button><button>AGREE</button></div>
<header role="banner"><div class="header"><button aria-label="Menu" class="icon hamburger"><svg viewBox="0 0 24 24"><path d="M3 6h18M3 12h18M3 18h18"/></svg></button><a id="logo" href="/">wexminsterlive</a><nav class="primary"><ul><li><a href="/news/">News</a></li><li><a href="/news/wexminster-news/">Wexminster News</a></li><li><a href="/sport/">Sport</a></li><li><a href="/whats-on/">What's On</a></li><li><a href="/in-your-area/">In Your Area</a></li></ul></nav><a href="/newsletter-preference-centre/">Newsletters</a></div></header>
<main><article class="article-main channel-news" itemscope itemtype="http://schema.org/NewsArticle"><div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/wexminster-news/">Wexminster News</a></li></ol></div>
<h1 class="publication-theme" itemprop="headline name"><%title%></h1><div class="lead-content"><p class="sub-title" itemprop="description"><%lead%></p>
<aside class="sharebar"><ul><li><a href="#comments-section" class="comments"><span>Comments</span><span class="count">14</span></a></li><li><a href="#"><span>Share</span></a></li></ul></aside>
<div class="byline"><div class="author-image"><img alt="" src="https://i2-prod.wexminsterlive.example/authors/kp.jpg" width="48"></div><span class="byline-label">By</span><a class="publication-theme author" rel="author" href="/authors/kit-penrice/">Kit Penrice</a><span class="author-role">Senior Reporter</span></div><ul class="time-info"><li><span class="time-container">13:41, 17 OCT 2023</span></li><li>Updated <time datetime="2023-10-17T13:20:44Z">14:20, 17 OCT 2023</time></li></ul></div>
<div class="article-wrapper"><div class="content-column"><figure class="in-article-image lead-article-image"><div class="img-container"><img alt="The lorry on Alder Road" srcset="https://i2-prod.wexminsterlive.example/s615/lorry.jpg 615w, https://i2-prod.wexminsterlive.example/s1200/lorry.jpg 1200w"></div><figcaption><span class="caption">The stranded refuse lorry on Alder Road this morning</span><span class="credit">(Image: Jean Pargeter)</span></figcaption></figure>
<div class="article-body" itemprop="articleBody"><aside class="newsletter-signup"><div class="form-tagline">Get the latest Wexminster stories straight to your inbox with our free newsletter</div><form><input type="email" placeholder="Enter your email"><button>Subscribe</button></form><p class="privacy-notice">We use your sign-up to provide content in ways you've consented to and improve our understanding of you. This may include adverts from us and third parties based on our knowledge of you. <a href="/privacy-notice/">More info</a></p></aside>
<p><%0%></p><p><%1%></p><div class="ad-slot"><span class="ad-label">Article continues below</span></div><p><%2%></p>
<div class="readmore-widget"><span class="readmore-label">READ MORE:</span><%inside0%></div>
<p><%3%></p><p><%4%></p>
<aside class="inline-whatsapp"><p>Join the WexLive WhatsApp community! Get all the biggest stories sent to your phone by clicking here. You can leave at any time.</p></aside>
<p><%5%></p><p><%6%></p><div class="readmore-widget"><span class="readmore-label">READ MORE:</span><%inside1%></div><p><%7%></p><p><%8%></p>
</div>
<section class="carousel" data-mod="carousel" aria-roledescription="carousel"><button aria-label="previous">‹</button><div class="carousel-viewport"><%nextup%></div><button aria-label="next">›</button></section>
<div class="tag-list"><span>More On</span><ul><li><a href="/all-about/wexminster-city-council">Wexminster City Council</a></li><li><a href="/all-about/northgate">Northgate</a></li></ul></div>
<div id="comments-section"><h3>Comments</h3><div class="viafoura"><div class="vf-comment"><b>NorthgateNed</b><p>Four times since 2020 and they still fill it with foam. Give me strength.</p><span>12 likes</span></div><div class="vf-comment"><b>Tilly_W</b><p>Jean for mayor</p></div></div><button>Load more comments</button></div></div>
<aside class="secondary-column"><div class="ad-slot" id="div-gpt-ad-mpu"></div><section aria-label="Most read"><%read%></section><div class="taboola" data-mode="thumbs"><span>Promoted Stories</span><a rel="nofollow sponsored" href="https://trc.adnet.example/c?id=881">Seniors are swapping their old stairlifts for this</a><span>LiftWell</span><a rel="nofollow sponsored" href="https://trc.adnet.example/c?id=882">The game everyone over 45 is playing</a><span>Raidhold</span></div></aside></div></article></main>
<footer><div class="footer-nav"><h4>Company</h4><ul><li><a href="/about-us/">About Us</a></li><li><a href="/contact-us/">Contact Us</a></li><li><a href="/work-with-us/">Work For Us</a></li></ul><h4>Editorial</h4><ul><li><a href="/how-to-complain/">How to Complain</a></li><li><a href="/corrections-clarifications/">Corrections and Clarifications</a></li></ul></div><p>© 2023 Wexmedia Regionals Ltd</p></footer></body></html>"""
    card = '<a class="link" href="{p}"><img alt="" loading="lazy"><span>{t}</span></a>'
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-10-17T12:41:05Z", "dateModified": "2023-10-17T13:20:44Z", "author": [{"@type": "Person", "name": "Kit Penrice", "url": site + "/authors/kit-penrice/"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Wexminster Live"}, "articleSection": "Wexminster News"}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Home"}}]}]),
            inside0=rows(inside[:1], card), inside1=rows(inside[1:], card),
            nextup=rows(nextup, '<div class="slide" role="group"><a href="{p}"><figure><img alt="" loading="lazy"></figure><strong>{t}</strong></a></div>'),
            read=rows(read, '<div class="teaser"><span class="index">{n}</span><div><a class="label" href="/all-about/{n}">{x}</a><a class="headline" href="{p}">{t}</a></div></div>'),
        ),
        Report("en", "2023-10-17", "", "Kit Penrice", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, inside, nextup, read), address=site + path,
    )  # fmt: skip


@page
def campus_paper_of_students() -> Served:
    """A student paper on a theme made for such, 2018: a standing list of pictures, the next and the former story, a hidden search."""
    site = "https://thebrackencourier.example"
    path = "/9184/news/dining-hall-to-drop-trays-again-after-spill-of-2016-is-forgotten/"
    title = "Dining hall to drop trays again, two years after the spill"
    body = (
        "When students come back from spring break, they will find the tray racks in Lothrop Commons empty. Bracken College is going trayless for the second time, Director of Dining Services Alma Reyes announced at a meeting of the Student Senate on Feb. 21.",
        "Without trays, Reyes said, people take what they can carry and eat what they take. A two-week trial in the fall cut waste by 31 percent, or about 190 pounds of food a day.",
        "The college tried the same thing in the fall of 2016. It ended after six weeks, on what seniors still call Lasagna Thursday, when a line of people balancing plates backed up to the doors and eleven dinners went down the stairs.",
        "“I had red sauce in my laptop,” Priya Lindqvist ’18 said. “I support the planet. I would like to support it with two hands.”",
        "Reyes said the dining hall has changed since then. The stairs were taken out over the summer, the drinks were moved to the tables’ side of the room, and plates are now an inch wider.",
        "The Student Senate voted 19-4 in favor after an hour of debate. Sen. Bo Fairweather ’20, who voted against, asked for trays to be kept for students who need them.",
        "They will be. A stack will stay behind the register, Reyes said, and nobody will have to say why they ask for one.",
        "The college expects to save $41,000 a year in food and 290,000 gallons of water. Half of the money is to go to the food pantry in the basement of Hale Chapel, which served 212 students last semester.",
    )
    inside = (("The pantry that nobody wants to need", "/8911/features/the-pantry-that-nobody-wants-to-need/"),)
    near = (
        ("Library to stay open all night during finals", "/9180/news/library-to-stay-open-all-night-during-finals/"),
        ("Women’s crew finishes second at Tolland Regatta", "/9190/sports/womens-crew-finishes-second-at-tolland-regatta/"),
    )
    other = (
        ("Provost Whitcomb to step down in June", "/9171/news/provost-whitcomb-to-step-down-in-june/"),
        ("A cappella groups merge after 40 years of feud", "/9166/news/a-cappella-groups-merge-after-40-years-of-feud/"),
        ("Who painted the moose?", "/9152/news/who-painted-the-moose/"),
        ("Graduate workers file for union election", "/9140/news/graduate-workers-file-for-union-election/"),
    )
    recent = (
        ("Opinion: Give the snow day back", "/9188/opinion/give-the-snow-day-back/", "February 26, 2018"),
        ("Review: ‘Our Town’ in a parking lot", "/9186/arts/review-our-town-in-a-parking-lot/", "February 25, 2018"),
        ("Squash courts closed by mold", "/9182/sports/squash-courts-closed-by-mold/", "February 24, 2018"),
    )
    html = """<!DOCTYPE html><html lang="en-US" prefix="og: http://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title><%title%> – The Bracken Courier</title>
<meta property="og:type" content="article"><meta property="og:title" content="<%title%>"><meta property="og:site_name" content="The Bracken Courier"><meta property="og:url" content="<%url%>"><meta property="og:description" content="When students come back from spring break, they will find the tray racks in Lothrop Commons empty."><meta property="article:published_time" content="2018-02-27T02:14:51+00:00"><meta name="generator" content="WordPress 4.9.4">
<link rel="pingback" href="<%site%>/xmlrpc.php"><link rel="shortlink" href="<%site%>/?p=9184"><link rel="stylesheet" id="flex-style-css" href="<%site%>/wp-content/themes/snoflex/style.css?ver=10.1"><style>#footer{background:#224a1d}.storytitle{font-family:"Playfair Display"}</style><script>/* <![CDATA[ */var sno_ajax={"ajaxurl":"\\/wp-admin\\/admin-ajax.php"};/* ]]> */</script></head>
<body class="post-template-default single single-post postid-9184 single-format-standard sno-desktop"><div id="upperwrap"><div id="topnavbar"><ul id="topnav" class="menu"><li class="menu-item"><a href="<%site%>/about/">About</a></li><li class="menu-item"><a href="<%site%>/staff/">Staff</a></li><li class="menu-item"><a href="<%site%>/advertise/">Advertise</a></li></ul><form id="searchform"><input type="text" name="s" value="Search" onfocus="this.value=''"><input type="submit" value="Go"></form></div>
<div class="headerimage"><a href="<%site%>"><img src="<%site%>/wp-content/uploads/2015/08/flag.png" alt="The student news site of Bracken College"></a><span class="tagline">The student voice of Bracken College since 1911</span></div><nav><ul id="menu-main" class="menu"><li><a href="<%site%>/category/news/">News</a></li><li><a href="<%site%>/category/opinion/">Opinion</a></li><li><a href="<%site%>/category/arts/">Arts</a></li><li><a href="<%site%>/category/sports/">Sports</a></li></ul></nav></div>
<div id="wrap"><div id="content"><div id="contentleft"><div class="postarea"><div id="post-9184" class="post-9184 post type-post category-news">
<h1 class="storytitle"><%title%></h1>
<div class="photowrap storyphoto"><img src="<%site%>/wp-content/uploads/2018/02/trays-900x600.jpg" class="catboxphoto feature-image" alt="" srcset="<%site%>/wp-content/uploads/2018/02/trays-300x200.jpg 300w"><p class="photocredit">Gus Amadi</p><p class="photocaption">Trays wait to be washed in Lothrop Commons. They will be sold to a summer camp.</p></div>
<p id="sno-byline" class="byline"><a class="creditline" href="<%site%>/staff/?writer=Tova%20Birnholz">Tova Birnholz</a>, News Editor<span class="storydate"><br>February 27, 2018</span></p>
<div class="storyshare"><a class="fbshare" href="#">Share on Facebook</a><a class="twshare" href="#">Share on Twitter</a><a href="#">Share via Email</a><a href="#">Print</a></div>
<span class="storycontent"><p><%0%></p><p><%1%></p><p><%2%></p>
<div class="pullquote shadow"><p class="largequote quotetext">“I would like to support it with two hands.”</p><p class="quotespeaker">— Priya Lindqvist ’18</p></div>
<p><%3%></p><p><%4%></p><div class="relatedcontent"><h5>Related Stories</h5><%inside%></div><p><%5%></p><p><%6%></p><p><%7%></p></span>
<div class="authorbox"><div class="staffphoto"><img alt="Photo of Tova Birnholz"></div><h4>About the Writer</h4><p class="staffname"><a href="<%site%>/staff/?writer=Tova%20Birnholz">Tova Birnholz, News Editor</a></p><p>Tova is a junior from Eastmere who studies geology and has never dropped a plate.</p></div>
<div class="snoad"><a href="https://www.pizzapavilion.example/"><img alt="Pizza Pavilion: two slices and a soda $5 with student ID"></a></div>
<div id="storypagenav" class="prevnext"><%prev%><%next%></div></div>
<div id="comments" class="comments"><h3 id="respond">Leave a Comment</h3><p>If you want a picture to show with your comment, go get a gravatar.</p><form><label>Name (required)</label><input><label>Email Address (required)</label><input><label>Speak your mind</label><textarea></textarea></form><p>The Courier intends for this area to be used to foster healthy, thought-provoking discussion. Comments are expected to adhere to our standards and to be respectful and constructive.</p></div></div></div>
<div id="sidebar"><div class="widgetwrap"><div class="titlewrap"><h3 class="widgettitle">Other stories filed under News</h3></div><div class="widgetbody"><%other%></div></div><div class="widgetwrap"><div class="widgetbody recent-dl"><dl><%recent%></dl></div></div><div class="widgetwrap"><h3 class="widgettitle">The Courier on Twitter</h3><a class="twitter-timeline" href="https://twitter.example/brackencourier">Tweets by brackencourier</a></div></div></div>
<div id="footer"><div class="footercol"><p>The Bracken Courier, 14 Hale Walk, Box 900</p></div><div class="footercol"><ul><li><a href="<%site%>/feed/">RSS Feed</a></li><li><a href="<%site%>/corrections/">Corrections</a></li><li><a href="<%site%>/archive/">Print Archive</a></li></ul></div><p>© 2018 • <a href="/privacy">Privacy Policy</a> • FLEX WordPress Theme by SNX • <a href="/wp-login.php">Log in</a></p></div></div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), url=site + path, site=site,
            inside=rows(inside, '<div class="relatedstory"><a href="' + site + '{p}"><img alt=""></a><a href="' + site + '{p}" class="relatedtitle">{t}</a></div>'),
            prev=rows(near[:1], '<a class="prevstory" href="' + site + '{p}" rel="prev"><span>Previous story</span><b>{t}</b></a>'),
            next=rows(near[1:], '<a class="nextstory" href="' + site + '{p}" rel="next"><span>Next story</span><b>{t}</b></a>'),
            other=rows(other, '<div class="otherstory"><a href="' + site + '{p}"><img class="previewstaffpic" alt=""></a><p class="otherheadline"><a href="' + site + '{p}">{t}</a></p></div>'),
            recent=rows(recent, '<dt><a href="' + site + '{p}">{t}</a></dt><dd>{x}</dd>'),
        ),
        Report("en", "2018-02-27", "", "Tova Birnholz", "", title, "", plain(*body)),
        plain(title, *body), full(site, inside, near, other, recent), address=site + path,
    )  # fmt: skip


@page
def heimatblatt_mit_umfrage() -> Served:
    """A German regional daily, 2024: points in a box, a poll and a teaser in the text, columns of opinion by name, a slider."""
    site = "https://www.weserauer-anzeiger.example"
    path = "/lokales/landkreis-brakenfeld/freibad-suhlendorp-bleibt-offen-verein-uebernimmt-93412077.html"
    title = "Freibad Suhlendorp bleibt offen: Ein Verein übernimmt das Becken"
    lead = "Die Gemeinde wollte das Bad nach 62 Jahren schließen. Nun führen es 340 Bürgerinnen und Bürger weiter – mit einem Schlüsselbund, einer Pumpe aus Teilen und viel Kaffee."
    body = (
        "Suhlendorp. Um kurz nach sechs am Dienstagmorgen dreht Gerda Wiechmann den Hahn auf, und das Wasser kommt. „Erst braun, dann klar“, sagt die 67-Jährige und lacht. „Wie beim Kaffee, nur andersherum.“ Bis das Becken voll ist, vergehen neun Tage.",
        "Dass es überhaupt gefüllt wird, stand bis vor vier Wochen nicht fest. Im Dezember hatte der Gemeinderat beschlossen, das Freibad zu schließen. 118.000 Euro Verlust im Jahr waren der Mehrheit zu viel, dazu kam ein Schaden an der Filteranlage, den ein Gutachter auf 240.000 Euro schätzte.",
        "Pumpe aus zwei alten gebaut",
        "Der Verein „Suhlendorper Wasserfreunde“, gegründet im Februar in der Gaststätte Lührs, hat inzwischen 340 Mitglieder. Zwei davon sind Schlosser im Ruhestand. Sie bauten aus der defekten Pumpe und einer ausgemusterten des Nachbarbades in Ohlstedt eine, die läuft. Kosten: 3.900 Euro.",
        "„Das Gutachten war nicht falsch“, sagt Bürgermeister Henning Tjarks (parteilos). „Es hat nur eine neue Anlage berechnet, und wir haben nicht gefragt, ob es auch eine alte tut.“",
        "Am 22. April stimmte der Rat mit 13 zu 4 Stimmen für einen Pachtvertrag über zehn Jahre. Die Gemeinde zahlt weiterhin Wasser und Strom, höchstens aber 45.000 Euro im Jahr. Alles andere trägt der Verein.",
        "Dienst nach Plan, auch beim Rasen",
        "Wer Mitglied ist, zahlt 60 Euro im Jahr und übernimmt drei Dienste: an der Kasse, im Kiosk oder hinter dem Rasenmäher. Am Beckenrand stehen weiterhin Fachleute. Zwei Schwimmmeister aus der Kreisstadt teilen sich die Stelle.",
        "Eröffnet wird am Pfingstsamstag, 18. Mai, um 10 Uhr. Der Eintritt kostet für Erwachsene vier Euro, für Kinder anderthalb. Den ersten Sprung vom Dreier hat der Verein versteigert. Er brachte 410 Euro, und springen wird ausgerechnet einer der vier Ratsherren, die dagegen waren.",
    )
    points = (
        "Der Rat hatte im Dezember die Schließung beschlossen.",
        "Der Verein hat 340 Mitglieder und pachtet für zehn Jahre.",
        "Eröffnet wird am 18. Mai.",
    )
    inside = (
        (
            "Ohlstedt baut sein Hallenbad um: Was die Besucher erwartet",
            "/lokales/ohlstedt/ohlstedt-baut-hallenbad-um-93388120.html",
            "Bäder",
        ),
    )
    read = (
        ("Lkw verliert 12.000 Eier auf der B 217", "/lokales/blaulicht/lkw-verliert-eier-b217-93411998.html"),
        ("Neuer Wirt für den Lindenhof gefunden", "/lokales/brakenfeld/neuer-wirt-lindenhof-93409144.html"),
        ("Wolf am Kindergarten? Was der Berater sagt", "/lokales/landkreis-brakenfeld/wolf-am-kindergarten-93410021.html"),
        ("TSV Brakenfeld steigt nach 31 Jahren wieder auf", "/sport/fussball/tsv-brakenfeld-steigt-auf-93408877.html"),
    )
    views = (
        ("Wer sein Bad liebt, der mäht", "/meinung/wer-sein-bad-liebt-93412300.html", "Kommentar von Silke Brodhagen"),
        ("Die Bahn und das Wort „demnächst“", "/meinung/die-bahn-und-demnaechst-93405512.html", "Glosse von Malte Oeverding"),
    )
    slider = (
        ("Spargelhof Kruse erntet zum ersten Mal unter Glas", "/wirtschaft/spargelhof-kruse-93401220.html", "Wirtschaft", "08.05.2024"),
        (
            "Radweg nach Ohlstedt wird zwei Jahre später fertig",
            "/lokales/ohlstedt/radweg-spaeter-fertig-93402218.html",
            "Verkehr",
            "07.05.2024",
        ),
        ("Chor sucht Tenöre und findet einen Bäcker", "/kultur/chor-sucht-tenoere-93400771.html", "Kultur", "07.05.2024"),
    )
    html = """<!DOCTYPE html>
<html lang="de" class="no-js"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Suhlendorp: Freibad bleibt offen – Verein übernimmt das Becken</title>
<link rel="canonical" href="<%url%>"><link rel="preload" as="image" imagesrcset="/assets/images/35/1/freibad-320.webp 320w, /assets/images/35/1/freibad-640.webp 640w"><meta name="description" content="<%lead%>"><meta name="date" content="2024-05-08T17:02:00+02:00"><meta name="last-modified" content="2024-05-08T17:40:12+02:00"><meta name="news_keywords" content="Freibad, Suhlendorp, Verein"><meta property="og:type" content="article"><meta property="og:title" content="<%title%>"><meta property="og:description" content="<%lead%>"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="Weserauer Anzeiger"><meta property="article:published_time" content="2024-05-08T17:02:00+02:00">
<%ld%><style>:root{--id-color:#00457c}.id-Story p{max-width:38em}</style><script>window.Ippen={"site":"wa","pageType":"Story","paid":false};document.documentElement.className='js'</script></head>
<body class="id-Body--story"><div id="sp-consent" role="dialog"><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie unsere Website wie gewohnt mit Werbung und Tracking oder nutzen Sie unser Pur-Abo für 4,99 € im Monat. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Akzeptieren</button><a href="/pur">Pur abonnieren</a></div>
<header class="id-Header"><a class="id-Header-logo" href="/"><svg role="img" aria-label="Weserauer Anzeiger"><use href="#logo"></use></svg></a><ul class="id-Header-nav"><li><a href="/lokales/">Lokales</a></li><li><a href="/sport/">Sport</a></li><li><a href="/wirtschaft/">Wirtschaft</a></li><li><a href="/kultur/">Kultur</a></li><li><a href="/trauer/">Trauer</a></li><li><a href="/epaper/">E-Paper</a></li></ul><a href="/anmelden">Anmelden</a></header>
<nav class="id-Breadcrumb"><a href="/">Startseite</a> <a href="/lokales/">Lokales</a> <a href="/lokales/landkreis-brakenfeld/">Landkreis Brakenfeld</a></nav>
<main><article class="id-Article"><div class="id-Story"><div class="id-Story-header"><span class="id-Story-kicker">Bürger retten ihr Bad</span><h1 class="id-Story-headline"><%title%></h1>
<div class="id-Story-meta"><span class="id-Story-timestamp">Stand: <time datetime="2024-05-08T17:40:12+02:00">08.05.2024, 17:40 Uhr</time></span><span class="id-Story-author">Von: <a href="/autoren/jannis-dettmer.html">Jannis Dettmer</a></span><span class="id-readtime">Lesezeit: 3 Min.</span><button>Vorlesen</button><ul class="id-Share"><li>Kommentare</li><li>Drucken</li><li>Teilen</li></ul></div></div>
<figure class="id-Story-image"><picture><source srcset="/assets/images/35/1/freibad-1200.webp 1200w" type="image/webp"><img alt="Frau am Beckenrand" src="/assets/images/35/1/freibad-640.jpg"></picture><figcaption>Gerda Wiechmann überwacht das Füllen des Beckens. <span class="id-copyright">© Foto: Arne Holthusen</span></figcaption></figure>
<p class="id-Story-lead"><%lead%></p>
<aside class="id-Box id-Box--facts" aria-label="Kurz und knapp"><ul><li><%p0%></li><li><%p1%></li><li><%p2%></li></ul></aside>
<p class="id-Story-paragraph"><%0%></p><p class="id-Story-paragraph"><%1%></p>
<div class="id-Ad"><span>Anzeige</span><p>Rasenmäher jetzt 20 Prozent günstiger bei Gartenwelt Oelkers.</p></div>
<h2 class="id-Story-subhead"><%2%></h2><p class="id-Story-paragraph"><%3%></p><%inside%><p class="id-Story-paragraph"><%4%></p><p class="id-Story-paragraph"><%5%></p>
<div class="opinary-widget" data-poll="wa-freibad"><strong>Umfrage: Gehen Sie in diesem Sommer ins Freibad?</strong><ul><li>Ja, so oft es geht</li><li>Nur bei über 30 Grad</li><li>Mir ist der See lieber</li></ul><small>1.204 Stimmen</small></div>
<h2 class="id-Story-subhead"><%6%></h2><p class="id-Story-paragraph"><%7%></p><p class="id-Story-paragraph"><%8%></p>
<div class="id-Newsletter"><h3>Unser Newsletter</h3><p>Alles Wichtige aus dem Landkreis Brakenfeld, jeden Morgen um sechs in Ihrem Postfach.</p><a href="/newsletter">Jetzt anmelden</a></div></div>
<section class="id-Comments"><h3>Kommentare (2)</h3><div class="cmt"><b>Ohlstedter_1958</b><p>Unsere alte Pumpe! Schön, dass sie es noch tut.</p></div><div class="cmt"><b>H. Lührs</b><p>In der Gaststätte wurde schon manches gegründet, aber selten etwas Vernünftiges.</p></div></section></article>
<section class="id-Slider" data-slick='{"slidesToShow":3}'><div class="slick-list"><%slider%></div></section>
<aside class="id-Rail"><div class="id-MostRead"><h2>Meistgelesen</h2><ol><%read%></ol></div><div class="id-Opinion"><h2>Meinung</h2><%views%></div><div class="id-Outbrain"><h2>Auch interessant</h2><a rel="sponsored nofollow" href="https://ads.outreach.example/a1">Treppenlift-Preise: Wie viel kostet er wirklich? <span>Liftvergleich</span></a></div></aside></main>
<footer class="id-Footer"><div><h4>Verlag</h4><a href="/impressum">Impressum</a><a href="/agb">AGB</a><a href="/datenschutz">Datenschutz</a><a href="/utiq">Utiq verwalten</a></div><div><h4>Anzeigen</h4><a href="/mediadaten">Mediadaten</a><a href="/kleinanzeigen">Kleinanzeigen aufgeben</a></div><p>© Weserauer Anzeiger Verlagsgesellschaft mbH 2024</p></footer></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path, p0=points[0], p1=points[1], p2=points[2],
            ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2024-05-08T17:02:00+02:00", "dateModified": "2024-05-08T17:40:12+02:00", "author": {"@type": "Person", "name": "Jannis Dettmer"}, "isAccessibleForFree": True}, {"@type": "WebSite", "name": "Weserauer Anzeiger", "url": site}]}),
            inside=rows(inside, '<div class="id-Teaser id-Teaser--inline"><a href="{p}"><span class="id-Teaser-kicker">{x}</span><span class="id-Teaser-headline">{t}</span></a></div>'),
            slider=rows(slider, '<div class="slick-slide"><a href="{p}" title="{t}"><img alt=""><span class="ressort">{x}</span><h4>{t}</h4></a><time>{y}</time></div>'),
            read=rows(read, '<li><a href="{p}"><span class="nr">{n}</span>{t}</a></li>'),
            views=rows(views, '<div class="op"><img alt="" class="rund"><a href="{p}">{t}</a><p class="op-autor">{x}</p></div>'),
        ),
        Report("de", "2024-05-08", "", "Jannis Dettmer", "", title, lead, plain(*body)),
        plain(title, lead, *points, *body), full(site, inside, slider, read, views), address=site + path,
    )  # fmt: skip


@page
def quotidien_de_province_reserve() -> Served:
    """The beginning of an article for subscribers of a French daily of the provinces, on Drupal, 2022."""
    site = "https://www.lecourrierdelavaire.example"
    path = "/article/1290455/vaire-sur-loigne-la-derniere-filature-cherche-un-repreneur"
    title = "Vaire-sur-Loigne : la dernière filature cherche un repreneur"
    lead = "Quarante-deux salariés attendent la décision du tribunal de commerce, prévue le 9 novembre."
    body = (
        "Les métiers tournent encore, mais au ralenti. À la filature Barrault, dernière du genre dans la vallée de la Loigne, on finit une commande de laine pour une maison de couture, et personne ne sait s'il y en aura une autre.",
        "Placée en redressement judiciaire en août, l'entreprise née en 1887 a jusqu'au 9 novembre pour trouver",
    )
    continu = (
        ("À Saint-Oyen, un loup filmé devant la mairie", "/article/1290470/saint-oyen-un-loup-filme-devant-la-mairie", "18:42"),
        ("Basket : Montferrand-le-Vieux s'impose au bout du suspense", "/article/1290466/basket-montferrand-le-vieux-s-impose", "18:15"),
        ("Grippe aviaire : un élevage confiné près d'Aubrac-Neuf", "/article/1290461/grippe-aviaire-un-elevage-confine", "17:50"),
        ("La départementale 14 rouvre après l'éboulement", "/article/1290458/la-departementale-14-rouvre", "17:21"),
    )
    same = (
        ("« On a tout essayé » : le dirigeant de Barrault s'explique", "/article/1288102/on-a-tout-essaye", "Entretien"),
        ("Textile : ces PME qui relocalisent dans la vallée", "/article/1281777/textile-ces-pme-qui-relocalisent", "Économie"),
    )
    lus = (
        ("Il retrouve son chien onze ans après", "/article/1290101/il-retrouve-son-chien-onze-ans-apres"),
        ("Carburants : où faire le plein dans le département", "/article/1290088/carburants-ou-faire-le-plein"),
        ("Le boulanger de Rocheval gagne la coupe régionale", "/article/1289941/le-boulanger-de-rocheval"),
    )
    html = """<!DOCTYPE html><html lang="fr" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><title><%title%> | Le Courrier de la Vaire</title><link rel="canonical" href="<%url%>" /><meta name="description" content="<%lead%>" /><meta property="og:type" content="article" /><meta property="og:title" content="<%title%>" /><meta property="og:description" content="<%lead%>" /><meta property="og:url" content="<%url%>" /><meta property="article:published_time" content="2022-10-25T18:05:00+0200" /><meta property="article:content_tier" content="locked" /><meta name="Generator" content="Drupal 9 (https://www.drupal.example)" />
<%ld%><link rel="stylesheet" media="all" href="/sites/default/files/css/css_Qp3.css" /><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/1290455","isFront":false},"poool":{"pageType":"premium"}}</script></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">Aller au contenu principal</a><div class="dialog-off-canvas-main-canvas"><div id="didomi-host"><div class="didomi-popup"><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des informations personnelles. <a href="/cookies">Continuer sans accepter</a></p><button>Accepter &amp; Fermer</button></div></div>
<header role="banner"><div class="region region-header"><a href="/" rel="home"><img src="/themes/custom/courrier/logo.svg" alt="Le Courrier de la Vaire" /></a><a href="/abonnement" class="btn-abo">S'abonner dès 1€</a><a href="/user/login">Se connecter</a></div><nav role="navigation" aria-labelledby="block-menu"><h2 class="visually-hidden" id="block-menu">Navigation principale</h2><ul class="menu"><li><a href="/communes">Ma commune</a></li><li><a href="/faits-divers">Faits divers</a></li><li><a href="/economie">Économie</a></li><li><a href="/sports">Sports</a></li><li><a href="/avis-de-deces">Avis de décès</a></li></ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><nav class="breadcrumb"><ol><li><a href="/">Accueil</a></li><li><a href="/economie">Économie</a></li><li><a href="/communes/vaire-sur-loigne">Vaire-sur-Loigne</a></li></ol></nav>
<article role="article" class="node node--type-article node--view-mode-full is-premium"><span class="picto-premium">Abonnés</span><h1><span class="field field--name-title"><%title%></span></h1><div class="field--name-field-chapo"><%lead%></div>
<div class="node__meta">Par <a href="/auteur/maelle-courtioux">Maëlle Courtioux</a><br>Publié le <time datetime="2022-10-25T18:05:00+0200">25/10/2022 à 18:05</time> • Lecture 4 min</div><ul class="partage"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="#">Offrir l'article</a></li></ul>
<figure><img src="/styles/large/filature.jpg" alt="" /><figcaption>Les bobines de la filature Barrault. Photo Le Courrier/Romain Delsuc</figcaption></figure>
<div class="clearfix text-formatted field--name-body fade-out"><p><%0%></p><p><%1%>…</p></div>
<div id="poool-widget" class="paywall"><div class="paywall__title">Cet article est réservé aux abonnés</div><p>Il vous reste 83 % de l'article à lire. Profitez de votre premier mois pour 1 €, sans engagement.</p><ul><li>Tous les articles en illimité</li><li>Le journal numérique dès 5 heures</li><li>L'application sans publicité</li></ul><a class="btn" href="/abonnement?from=1290455">Je m'abonne</a><p>Déjà abonné ? <a href="/user/login">Connectez-vous</a></p></div>
<div class="field--name-field-tags"><a href="/tag/textile">Textile</a><a href="/tag/emploi">Emploi</a></div></article>
<div class="views-element-container block"><h2>Sur le même sujet</h2><div class="view-content"><%same%></div></div></div>
<aside class="layout-sidebar"><div class="block fil-info"><h2><a href="/en-continu">En continu</a></h2><table><tbody><%continu%></tbody></table></div><div class="block bloc-lus" aria-label="Les plus lus"><ol class="lus"><%lus%></ol></div><div class="block pub"><span>Publicité</span></div></aside></main>
<footer role="contentinfo"><div class="footer-cols"><ul><li><a href="/mentions-legales">Mentions légales</a></li><li><a href="/cgv">CGV</a></li></ul><ul><li><a href="/annonces-legales">Annonces légales</a></li><li><a href="/contact">Nous contacter</a></li></ul></div><p>© Le Courrier de la Vaire 2022</p></footer></div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": title, "description": lead, "datePublished": "2022-10-25T18:05:00+0200", "author": {"@type": "Person", "name": "Maëlle Courtioux"}, "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}}]}),
            same=rows(same, '<div class="views-row"><a href="{p}" class="vignette"><img alt="" /></a><span class="surtitre">{x}</span><h3><a href="{p}" rel="bookmark">{t}</a></h3></div>'),
            continu=rows(continu, '<tr><td>{x}</td><td><a href="{p}">{t}</a></td></tr>'),
            lus=rows(lus, '<li><a href="{p}">{t}</a></li>'),
        ),
        Report("fr", "2022-10-25", "", "Maëlle Courtioux", "", title, lead, ()),
        (), full(site, same, continu, lus), verdict="paywall", address=site + path,
    )  # fmt: skip


@page
def cesky_portal_s_diskusi() -> Served:
    """A Czech portal rendered by React on the server, 2023: classes from a hash, counts of comments, state at the end."""
    site = "https://www.denikar.example"
    path = "/clanek/domaci-v-lesich-u-bystrice-se-ztratil-medved-ze-statku-40441877"
    title = "V lesích u Horní Bystré se ztratil medvěd. Hledají ho s medem i drony"
    lead = "Pětiletý medvěd Matouš utekl v neděli ze záchranné stanice. Podle ošetřovatelů se lidí nebojí, lidé by se ho však bát měli."
    body = (
        "Policisté, hasiči a ochránci zvířat od nedělního večera prohledávají lesy kolem Horní Bystré na Podlesku. Z tamní záchranné stanice utekl medvěd hnědý, který v ní žil od svých tří měsíců.",
        "„Plot prorazil strom, který spadl při vichřici. Matouš prostě přešel po kmeni ven,“ řekla Deníkáři vedoucí stanice Ludmila Karásková. Zvíře váží asi 180 kilogramů a na levém uchu má žlutou známku.",
        "V pondělí ráno medvěda zahlédl řidič autobusu u odbočky na Lhotku. Podle jeho výpovědi seděl u zastávky a díval se do odpadkového koše.",
        "Nepřibližovat se a nefotit",
        "Starosta Petr Vrbenský vyzval obyvatele, aby do odvolání nechodili do lesa a nevenčili psy za tmy. Škola v Horní Bystré zrušila úterní výlet a děti ze Lhotky vozí do vyučování obecní dodávka.",
        "„Je zvyklý, že člověk znamená jídlo. Když nic nedostane, může být mrzutý,“ upozornila Karásková. Kdo medvěda potká, měl by podle ní pomalu ustupovat a zavolat linku 158.",
        "Ochránci rozmístili v okolí čtyři odchytové klece s medem a hruškami. V noci nad lesem létají dva drony s termokamerou, zatím však našly jen jeleny a jednoho houbaře.",
        "Stanice chce po návratu zvířete postavit nový plot. Sbírka, kterou v pondělí založil místní hostinský, vynesla do úterního poledne přes 96 tisíc korun.",
    )
    inside = (
        (
            "Vichřice na Podlesku vyvrátila stovky stromů, vlaky stály do rána",
            "/clanek/domaci-vichrice-na-podlesku-vyvratila-stovky-stromu-40441702",
        ),
    )
    top = (
        ("Vláda odložila změnu stavebního zákona o rok", "/clanek/domaci-vlada-odlozila-zmenu-stavebniho-zakona-40441911", "213"),
        ("Hokejisté Zálesí prohráli i pošesté v řadě", "/clanek/sport-hokejiste-zalesi-prohrali-i-poseste-40441860", "58"),
        ("Mlékárna v Kunicích končí po sto letech", "/clanek/ekonomika-mlekarna-v-kunicich-konci-40441799", "127"),
        ("Zlatý poklad z pole u Mšeného vystaví muzeum", "/clanek/kultura-zlaty-poklad-z-pole-40441650", "9"),
    )
    near = (
        ("Škola v Lhotce shání učitele i přes inzerát v hospodě", "/clanek/podlesko-skola-ve-lhotce-shani-ucitele-40440118", "včera 16:40"),
        ("Most přes Bystřinku otevřou motoristům v prosinci", "/clanek/podlesko-most-pres-bystrinku-otevrou-40439907", "pondělí 9:12"),
        ("Lyžařský areál na Kamenném vrchu prodal skútry", "/clanek/podlesko-lyzarsky-areal-prodal-skutry-40438851", "12. 11. 2023"),
    )
    html = """<!doctype html><html lang="cs"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title data-react-helmet="true"><%title%> - Deníkář</title><meta name="description" content="<%lead%>"/><meta property="og:title" content="<%title%>"/><meta property="og:type" content="article"/><meta property="og:url" content="<%url%>"/><meta property="og:site_name" content="Deníkář"/><meta property="og:image" content="https://d39.denikar.example/medved?fl=cro,0,0,1600,900"/><link rel="canonical" href="<%url%>"/><link rel="preload" href="/static/js/main.9f3c21aa.js" as="script"/><%ld%><style data-styled="active">.f_bJ{font:700 32px/1.2 Inter}.d_gQ{display:flex}.c_hR{color:#c00}</style></head><body><noscript>Pro zobrazení stránky zapněte JavaScript.</noscript><div id="app"><div class="d_gQ" data-dot="header"><a class="c_a1" href="/" title="Deníkář"><svg width="120" height="28"><title>Deníkář</title><path d="M0 0h10"/></svg></a><div class="d_ls" role="search"><input placeholder="Hledat na Deníkáři"/></div><a class="c_a1" href="/prihlasit">Přihlásit</a></div><nav class="d_n2" data-dot="menu"><a href="/sekce/domaci">Domácí</a><a href="/sekce/zahranicni">Zahraniční</a><a href="/sekce/krimi">Krimi</a><a href="/sekce/ekonomika">Ekonomika</a><a href="/sekce/podlesko">Podlesko</a></nav>
<div class="d_w0"><main class="e_m1" role="main"><article><div class="ogm-container"><div class="g_b3" data-dot="breadcrumbs"><a href="/">Hlavní stránka</a><span>›</span><a href="/sekce/domaci">Domácí</a></div><h1 class="f_bJ" data-dot="ogm-article-header__title"><%title%></h1><div class="d_meta" data-dot="ogm-date-of-publication"><span class="f_dd">21. 11. 2023, 12:28</span><span class="f_dd"> – Horní Bystrá</span></div><p class="f_bK f_lead" data-dot="ogm-article-perex"><%lead%></p><div class="d_gQ"><button class="c_but">Sdílet</button><button class="c_but">Uložit na později</button><a class="c_dis" href="/diskuze/40441877">Diskuze (86)</a></div><div class="g_fig" data-dot="image"><img alt="Medvěd Matouš" srcSet="https://d39.denikar.example/medved?w=600 600w, https://d39.denikar.example/medved?w=1200 1200w"/><span class="f_pop">Foto: Záchranná stanice Horní Bystrá</span><span class="f_pop2">Medvěd Matouš na snímku z loňského podzimu</span></div>
<div class="f_c8"><div class="g_p0"><p class="e_pp"><%0%></p></div><div class="g_p0"><p class="e_pp"><%1%></p></div><div class="g_ad" data-dot="advert"><span>Reklama</span></div><div class="g_p0"><p class="e_pp"><%2%></p></div><div class="g_rel" data-dot="related-article"><div class="d_ip"><%inside%></div></div><div class="g_p0"><h2 class="e_h2"><%3%></h2></div><div class="g_p0"><p class="e_pp"><%4%></p></div><div class="g_p0"><p class="e_pp"><%5%></p></div><div class="g_tw" data-dot="embed"><blockquote class="twitter-tweet"><p lang="cs">Pátrání po medvědovi pokračuje v katastru Lhotky. Nevstupujte do lesa. #policie</p>— Policie Podlesko (@PolicieP) <a href="https://twitter.example/PolicieP/status/172">20. listopadu 2023</a></blockquote></div><div class="g_p0"><p class="e_pp"><%6%></p></div><div class="g_p0"><p class="e_pp"><%7%></p></div></div>
<div class="d_aut" data-dot="ogm-article-author"><img alt=""/><a href="/autor/jitka-sobolova-211">Jitka Sobolová</a>, Deníkář, ČTV</div><div class="d_tags" data-dot="tags"><a href="/tag/medved">Medvěd</a><a href="/tag/podlesko">Podlesko</a></div><div class="g_nl"><h3>Ranní souhrn do vaší schránky</h3><p>Pošleme vám každý den v šest hodin přehled toho, co se stalo přes noc.</p><button>Odebírat</button></div></div></article><section class="g_reg" data-dot="region"><div class="f_hd">Z Podleska</div><ul class="d_ul"><%near%></ul></section></main>
<aside class="e_as" data-dot="right"><h3 class="f_hd">Výběr redakce</h3><%top%><div class="g_ad2"><span>Komerční sdělení</span><a href="https://im.reklamar.example/okna" rel="sponsored">Okna za listopadové ceny</a></div></aside></div>
<footer class="d_ft"><div><b>O nás</b><a href="/redakce">Redakce</a><a href="/kariera">Kariéra</a></div><div><b>Služby</b><a href="/rss">RSS</a><a href="/archiv">Archiv</a><a href="/cookies">Nastavení cookies</a></div><p>Copyright © 2003–2023 Deníkář, s.r.o. Publikování nebo šíření obsahu je bez písemného souhlasu zakázáno.</p></footer></div><script>window.__STATE__=<%state%>;</script></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2023-11-21T11:28:00.000Z", "dateModified": "2023-11-21T11:28:00.000Z", "author": [{"@type": "Person", "name": "Jitka Sobolová"}], "publisher": {"@type": "Organization", "name": "Deníkář"}, "image": ["https://d39.denikar.example/medved"]}),
            inside=rows(inside, '<a class="c_rl" href="' + site + '{p}"><img alt=""/><span class="f_rt">{t}</span></a>'),
            state=json.dumps({"article": {"id": 40441877, "caption": title, "perex": lead, "discussion": {"count": 86}, "paid": False, "content": [{"component": "speedboat.paragraph", "properties": {"text": line}} for line in body]}, "boxes": [{"caption": t, "uri": p} for t, p, *_ in (*near, *top)], "ads": {"zones": ["leader", "rect"]}}, ensure_ascii=False),
            near=rows(near, '<li class="d_li"><a class="c_li" href="' + site + '{p}">{t}</a><span class="f_tm">{x}</span></li>'),
            top=rows(top, '<div class="d_bx"><a class="c_tx" href="' + site + '{p}"><h4 class="f_h4">{t}</h4></a><a class="c_dc" href="' + site + '/diskuze/{n}"><svg width="12"><path d="M1 1"/></svg>{x}</a></div>'),
        ),
        Report("cs", "2023-11-21", "", "Jitka Sobolová", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, inside, near, top), address=site + path,
    )  # fmt: skip


@page
def magyar_hirportal_nuxt() -> Served:
    """A Hungarian news site on Vue and Nuxt, 2025: a box of former reports, tabs of fresh and read, blogs by author."""
    site = "https://kortars24.example"
    path = "/belfold/2025/03/12/csengod-falva-elvitte-a-harangot-restauralni-es-ketto-jott-vissza/"
    title = "Csengődfalva egy harangot küldött javítani, kettő jött vissza"
    lead = "A műhely udvarán ötven éve állt egy gazdátlan harang. A feliratáról most derült ki, hová tartozik."
    body = (
        "Két harangot emelt le a daru szerda délelőtt Csengődfalva főterén, pedig januárban csak egyet vittek el. A másodikról senki sem tudta a faluban, hogy létezik.",
        "A katolikus templom nagyharangja tavaly ősszel megrepedt, ezért egy sárdi öntőmesterhez szállították. Gergely Bálint, aki nagyapjától vette át a műhelyt, a javítás közben kereste az eredeti öntőformát, és az udvar végében, a bodza alatt megtalálta a harang párját.",
        "„Gyerekkoromban azon ültünk, amikor cseresznyét ettünk. Soha senkinek nem jutott eszébe megfordítani” – mondta lapunknak Gergely.",
        "A belső peremen ez áll: „Csengőd népének, 1913.” A plébánia irataiból kiderült, hogy a kisebbik harangot 1917-ben hadi célra elvitték. Azt hitték, beolvasztották.",
        "Ötven évig a bodza alatt",
        "Hogy hogyan került a műhelybe, arra csak sejtések vannak. Az öntőmester nagyapja állítólag egy vasúti raktárból vett meg egy vagon ócskavasat a hetvenes években, és abban lehetett.",
        "A falu 2,8 millió forintot gyűjtött a javításra. Az öntő a második harangért nem kért semmit, csak egy zsák cseresznyét minden júniusban.",
        "Horváthné Szalai Erika polgármester szerint a két harang húsvétvasárnap szólal meg először együtt. A kicsi hangja fisz, és a mester szerint ötven év alatt semmit sem rekedt.",
    )
    inside = (
        ("Megrepedt Csengődfalva nagyharangja, adományokat várnak", "/belfold/2024/10/02/megrepedt-csengodfalva-nagyharangja/"),
        ("Ki önt ma harangot Magyarországon?", "/kultura/2024/11/18/ki-ont-ma-harangot/"),
    )
    fresh = (
        ("Leállt a komp Tiszavárkonyhát és Ásvány között", "/belfold/2025/03/12/leallt-a-komp/", "14:51"),
        ("Egy pontra olvadt az éllovas előnye a kézibajnokságban", "/sport/2025/03/12/egy-pontra-olvadt/", "14:37"),
        ("Drágul a vonatbérlet, de csak egy kicsit", "/gazdasag/2025/03/12/dragul-a-vonatberlet/", "14:20"),
    )
    read = (
        ("Elnézte a csomagot, kecskét kapott", "/belfold/2025/03/11/elnezte-a-csomagot-kecsket-kapott/"),
        ("Így változik a nyugdíj áprilistól", "/gazdasag/2025/03/11/igy-valtozik-a-nyugdij/"),
        ("Kiderült, ki festette zöldre a szobrot", "/belfold/2025/03/10/kiderult-ki-festette-zoldre/"),
    )
    voices = (
        ("A csend ára", "/velemeny/2025/03/12/a-csend-ara/", "Mező Krisztián"),
        ("Miért nem tanulunk meg várni?", "/velemeny/2025/03/11/miert-nem-tanulunk-meg-varni/", "Dobos-Nagy Ilka"),
    )
    html = """<!doctype html>
<html data-n-head-ssr lang="hu" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22hu%22%7D%7D"><head><title><%title%> – Kortárs24</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="<%title%>"><meta data-n-head="ssr" data-hid="og:description" property="og:description" content="<%lead%>"><meta data-n-head="ssr" data-hid="og:type" property="og:type" content="article"><meta data-n-head="ssr" property="og:url" content="<%url%>"><meta data-n-head="ssr" property="article:published_time" content="2025-03-12T13:44:00+01:00"><link data-n-head="ssr" rel="canonical" href="<%url%>"><link rel="preload" href="/_nuxt/8fa01.js" as="script"><style data-vue-ssr-id="1a2b:0">.h[data-v-3c91]{font-weight:700}</style><%ld%></head>
<body><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="layout" data-v-77ab><header data-v-77ab><nuxt-link></nuxt-link><a href="/" class="logo nuxt-link-active" data-v-77ab>K24</a><ul class="menu"><li><a href="/belfold/">Belföld</a></li><li><a href="/kulfold/">Külföld</a></li><li><a href="/gazdasag/">Gazdaság</a></li><li><a href="/kultura/">Kultúra</a></li><li><a href="/tamogatas/">Támogatás</a></li></ul><button aria-label="Keresés"><svg><use xlink:href="#search"></use></svg></button></header>
<main class="article-page" data-v-3c91><section class="head" data-v-3c91><a href="/belfold/" class="category">Belföld</a><h1 class="h" data-v-3c91><%title%></h1><div class="by" data-v-3c91><img alt="" src="/media/avatars/fz.png"><a href="/szerzo/fazekas-zita/">Fazekas Zita</a><span>2025. március 12., szerda, 13:44</span><span class="sep">|</span><span>olvasási idő: 2 perc</span></div></section>
<div class="lead" data-v-3c91><p><%lead%></p></div><figure data-v-3c91><img sizes="100vw" alt=""><figcaption>A két harang a csengődfalvi templom előtt. Fotó: Bakó Dénes / Kortárs24</figcaption></figure>
<div class="article-body" data-v-3c91><p><%0%></p><p><%1%></p><p><%2%></p><div class="support" data-v-9d>Ez a cikk nem készülhetett volna el az olvasóink nélkül. <a href="/tamogatas/">Támogass minket te is!</a></div><p><%3%></p><div class="history" data-v-9d><span>Előzmény</span><ul><%inside%></ul></div><h2><%4%></h2><p><%5%></p><p><%6%></p><div class="ad-box"><small>Hirdetés</small></div><p><%7%></p></div>
<div class="tags" data-v-3c91><a href="/tag/harang/">harang</a><a href="/tag/csengodfalva/">Csengődfalva</a><a href="/tag/egyhaz/">egyház</a></div><div class="share" data-v-3c91><button>Megosztás</button><button>Link másolása</button></div><div class="comments" data-v-c0><h3>Hozzászólások</h3><div class="c" data-v-c0><b>vándorka</b><p>A cseresznye jó üzlet volt.</p></div><p>A hozzászóláshoz be kell jelentkezned.</p></div></main>
<aside class="side" data-v-51><div class="tabs" role="tablist" data-v-51><button role="tab" aria-selected="true">Friss</button><button role="tab">Olvasott</button></div><div role="tabpanel" data-v-51><%fresh%></div><div role="tabpanel" style="display:none" data-v-51><ol><%read%></ol></div><div class="voices" aria-label="Vélemény" data-v-52><%voices%></div></aside>
<footer data-v-f1><div class="col"><a href="/impresszum/">Impresszum</a><a href="/szerkesztoseg/">Szerkesztőség</a></div><div class="col"><a href="/adatvedelem/">Adatvédelem</a><a href="/suti/">Süti beállítások</a></div><p>© Kortárs24 Média Nonprofit Kft., 2025</p></footer></div></div></div><script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{id:55120,premium:a,comments:b}],serverRendered:true}}(false,1));</script><script src="/_nuxt/8fa01.js" defer></script></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2025-03-12T13:44:00+01:00", "author": {"@type": "Person", "name": "Fazekas Zita"}, "publisher": {"@type": "Organization", "name": "Kortárs24"}}),
            inside=rows(inside, '<li><a href="{p}">{t}</a></li>'),
            fresh=rows(fresh, '<div class="row" data-v-51><time>{x}</time><a href="{p}" data-v-51>{t}</a></div>'),
            read=rows(read, '<li data-v-51><a href="{p}">{t}</a></li>'),
            voices=rows(voices, '<a href="{p}" class="voice" data-v-52><span class="who">{x}</span><span class="what">{t}</span></a>'),
        ),
        Report("hu", "2025-03-12", "", "Fazekas Zita", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, inside, fresh, read, voices), address=site + path,
    )  # fmt: skip


@page
def ziar_judetean_pe_wordpress() -> Served:
    """A Romanian county's paper on a theme of modules, 2020: modules in a rail, an image as the label, neighbours, an advert in the text."""
    site = "https://www.monitoruldevalcea-noua.example"
    path = "/o-bunica-din-poiana-sarata-a-invatat-sa-conduca-la-78-de-ani/"
    title = "O bunică din Poiana Sărată a învățat să conducă la 78 de ani, ca să nu mai piardă autobuzul"
    body = (
        "<strong>Maria Drăgulescu, 78 de ani, din satul Poiana Sărată, a luat vineri examenul auto din prima încercare. S-a înscris la școala de șoferi după ce singurul autobuz spre oraș a fost mutat la ora 4:50 dimineața.</strong>",
        "„Nu mi-e greu să mă scol, că am găini. Dar să stau patru ore la poarta spitalului până se deschide, asta nu mai vreau”, a povestit femeia, la întoarcerea de la examen.",
        "Transportatorul a schimbat orarul în luna martie, după ce subvenția pentru cursa de la ora 8 nu a mai fost prelungită. Din sat pleacă acum o singură mașină, iar cea de întoarcere ajunge la ora 19:30.",
        "Treizeci de ore cu instructorul și patruzeci cu nepotul",
        "Instructorul auto Cornel Ivașcu spune că a avut elevi mai tineri care au tremurat mai tare. „Doamna Maria a întrebat un singur lucru: unde se trage scaunul. Restul a învățat din mers. La parcare laterală a fost mai bună decât mine la vârsta ei de elevă.”",
        "La proba teoretică a greșit o singură întrebare din 26, cea despre remorci. Examinatorul i-a cerut să coboare pe strada Morii, cea mai abruptă din oraș, apoi i-a strâns mâna.",
        "Mașina, un model din 1994, a fost a soțului ei, care a murit acum șase ani. A stat de atunci în șură, sub o prelată. Nepotul i-a schimbat bateria, anvelopele și, la cererea bunicii, oglinda din dreapta, „ca să se vadă și gardul vecinului”.",
        "De luni, Maria Drăgulescu duce la oraș, de două ori pe săptămână, încă trei vecine. Nu le ia bani. „Una îmi dă brânză, una îmi ține de urât, iar Leana îmi spune când e verde”, a mai spus ea.",
        "Primarul comunei, Dan Păunoiu, a anunțat că va cere Consiliului Județean să repună cursa de la ora 8. Până atunci, a promis că va pietrui drumul din fața porții.",
    )
    inside = (("Satele fără autobuz: harta curselor tăiate în acest an", "/satele-fara-autobuz-harta-curselor-taiate/"),)
    near = (
        ("Incendiu la un depozit de lemne din Râureni", "/incendiu-la-un-depozit-de-lemne/"),
        ("Liceul Agricol își face singur pâinea", "/liceul-agricol-isi-face-singur-painea/"),
    )
    alike = (
        ("Poștașul care face zilnic 22 de kilometri pe jos", "/postasul-care-face-zilnic-22-de-kilometri/", "Oameni"),
        ("Cum a ajuns o învățătoare să repare tractoare", "/cum-a-ajuns-o-invatatoare-sa-repare-tractoare/", "Oameni"),
        ("La 81 de ani, cel mai bătrân fotograf de nunți", "/la-81-de-ani-cel-mai-batran-fotograf/", "Reportaj"),
    )
    module = (
        ("Podul de la Gura Văii, închis pentru mașinile grele", "/podul-de-la-gura-vaii-inchis/", "12 octombrie 2020"),
        ("CSM pierde acasă și coboară pe locul opt", "/csm-pierde-acasa/", "12 octombrie 2020"),
        ("Prețul merelor scade sub doi lei", "/pretul-merelor-scade/", "11 octombrie 2020"),
        ("Un judecător a cerut să fie recuzat de el însuși", "/un-judecator-a-cerut/", "10 octombrie 2020"),
    )
    html = """<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]-->
<!--[if gt IE 8]><!--> <html lang="ro-RO"> <!--<![endif]-->
<head><title><%title%> - Monitorul de Vâlcea Nouă</title><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0">
<!-- This site is optimized with the SEO plugin v14.9 --><meta name="robots" content="index, follow, max-snippet:-1" /><link rel="canonical" href="<%url%>" /><meta property="og:locale" content="ro_RO" /><meta property="og:type" content="article" /><meta property="og:title" content="<%title%> - Monitorul de Vâlcea Nouă" /><meta property="og:url" content="<%url%>" /><meta property="og:site_name" content="Monitorul de Vâlcea Nouă" /><meta property="article:published_time" content="2020-10-13T07:15:33+00:00" /><meta property="article:modified_time" content="2020-10-13T07:18:02+00:00" /><%ld%>
<style>body{--td_theme_color:#dd3333}.td-post-content p{margin-bottom:26px}</style><script>var tdBlocksArray=[];var td_ajax_url="<%site%>/wp-admin/admin-ajax.php?td_theme_name=Newspaper&v=10.3";</script></head>
<body class="post-template-default single single-post postid-88120 single_template_2 td-full-layout"><div class="td-scroll-up"><i class="td-icon-menu-up"></i></div><div id="td-mobile-nav"><ul id="menu-mobil"><li><a href="<%site%>/category/actualitate/">Actualitate</a></li><li><a href="<%site%>/category/sport/">Sport</a></li></ul><div class="td-register-section"><div class="td-login-panel-title"><span>Bine ați venit!</span>Autentificați-vă la contul dvs</div><div class="td-login-panel-descr">V-ați uitat parola?</div></div></div>
<div id="td-outer-wrap"><div class="td-header-wrap td-header-style-1"><div class="top-bar-style-1"><span class="td_data_time">marți, octombrie 13, 2020</span><ul class="top-header-menu"><li><a href="<%site%>/contact/">Contact</a></li><li><a href="<%site%>/publicitate/">Publicitate</a></li></ul></div><div class="td-main-menu-logo"><a href="<%site%>"><img src="<%site%>/wp-content/uploads/2018/logo.png" alt="Monitorul"/></a></div><ul id="menu-principal" class="sf-menu"><li><a href="<%site%>/category/actualitate/">Actualitate</a></li><li><a href="<%site%>/category/oameni/">Oameni</a></li><li><a href="<%site%>/category/sport/">Sport</a></li><li><a href="<%site%>/category/anunturi/">Anunțuri</a></li></ul></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-2"><article id="post-88120" class="post-88120 post type-post category-oameni" itemscope itemtype="https://schema.org/Article"><div class="td-pb-row"><div class="td-pb-span12"><div class="td-post-header"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="<%site%>/">Acasă</a></span> <i class="td-icon-right td-bread-sep"></i> <span><a class="entry-crumb" href="<%site%>/category/oameni/">Oameni</a></span></div></div><ul class="td-category"><li class="entry-category"><a href="<%site%>/category/oameni/">Oameni</a></li></ul><header class="td-post-title"><h1 class="entry-title"><%title%></h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">De</div> <a href="<%site%>/author/simona-belu/">Simona Belu</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2020-10-13T10:15:33+03:00">13 octombrie 2020</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-88120">3412</span></div><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>0</a></div></div></header></div></div></div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><div class="td-post-sharing-top"><div class="td-post-sharing td-ps-bg"><a class="td-social-facebook" href="#"><div class="td-social-but-text">Facebook</div></a><a href="#"><div class="td-social-but-text">WhatsApp</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="<%site%>/wp-content/uploads/2020/10/maria.jpg" class="td-modal-image"><img width="696" height="464" class="entry-thumb" alt="" srcset="<%site%>/wp-content/uploads/2020/10/maria-696x464.jpg 696w"/></a><figcaption class="wp-caption-text">Maria Drăgulescu, la volanul mașinii din 1994</figcaption></figure></div>
<p><%0%></p><p><%1%></p><div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Publicitate -</span><a href="https://www.termopane-expres.example/" rel="sponsored">Termopane la preț de fabrică, montaj gratuit</a></div><p><%2%></p><h3><%3%></h3><p><%4%></p><div class="td_block_related_in"><p>Citește și: <%inside%></p></div><p><%5%></p><p><%6%></p><p><%7%></p><p><%8%></p></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>ETICHETE</span></li><li><a href="<%site%>/tag/autobuz/">autobuz</a></li><li><a href="<%site%>/tag/poiana-sarata/">Poiana Sărată</a></li></ul></div><div class="td-block-row td-post-next-prev"><%prev%><div class="td-next-prev-separator"></div><%next%></div><div class="author-box-wrap"><a href="<%site%>/author/simona-belu/"><img alt="" class="avatar" width="96"/></a><div class="desc"><div class="td-author-name"><a href="<%site%>/author/simona-belu/">Simona Belu</a></div><div class="td-author-description">Scrie despre oameni din 2009. Are permis, dar merge cu bicicleta.</div></div></div></footer>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item" href="#">ARTICOLE SIMILARE</a><a class="td-related-right" href="#">DE ACELAȘI AUTOR</a></h4><div class="td_block_inner"><%alike%></div></div>
<div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">LĂSAȚI UN MESAJ <small><a href="#">Renunțați la răspuns</a></small></h3><form><textarea placeholder="Comentariu:"></textarea><input placeholder="Nume:*"><p>Salvați numele meu, e-mailul și site-ul în acest browser pentru data viitoare când voi comenta.</p></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="widget"><img src="<%site%>/wp-content/uploads/2019/ultimele.png" alt="" width="324"/><%module%></aside><aside class="widget widget_text"><div class="textwidget"><p>Ai o poveste? Trimite-o pe WhatsApp la 0700 000 000.</p></div></aside></div></div></article></div></div>
<div class="td-footer-wrapper"><div class="td-pb-span3"><div class="footer-text-wrap">DESPRE NOI<p>Monitorul de Vâlcea Nouă apare din 1990 și scrie despre județ, fără grabă.</p></div></div><div class="td-pb-span3"><ul><li><a href="<%site%>/category/sport/">Sport</a> <span class="td-cat-no">1204</span></li><li><a href="<%site%>/category/oameni/">Oameni</a> <span class="td-cat-no">344</span></li></ul></div><div class="td-sub-footer-copy">© Monitorul de Vâlcea Nouă</div></div></div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), url=site + path, site=site,
            ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": site + path + "#webpage", "url": site + path, "name": title, "datePublished": "2020-10-13T07:15:33+00:00"}, {"@type": "Article", "headline": title, "datePublished": "2020-10-13T07:15:33+00:00", "author": {"@id": site + "/#/schema/person/1"}}, {"@type": "Person", "@id": site + "/#/schema/person/1", "name": "Simona Belu"}]}),
            inside=rows(inside, '<a href="' + site + '{p}" target="_blank"><strong>{t}</strong></a>'),
            prev=rows(near[:1], '<div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Articolul precedent</span><a href="' + site + '{p}">{t}</a></div></div>'),
            next=rows(near[1:], '<div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>Articolul următor</span><a href="' + site + '{p}">{t}</a></div></div>'),
            alike=rows(alike, '<div class="td-related-span4"><div class="td_module_related_posts"><div class="td-module-image"><a href="' + site + '{p}" rel="bookmark" title="{t}"><img alt=""/></a><a href="#" class="td-post-category">{x}</a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="' + site + '{p}" rel="bookmark" title="{t}">{t}</a></h3></div></div></div>'),
            module=rows(module, '<div class="td_module_6 td_module_wrap"><div class="item-details"><h3 class="entry-title td-module-title"><a href="' + site + '{p}" rel="bookmark">{t}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time>{x}</time></span></div></div></div>'),
        ),
        Report("ro", "2020-10-13", "", "Simona Belu", "", title, "", plain(*body)),
        plain(title, *body), full(site, inside, near, alike, module), address=site + path,
    )  # fmt: skip


@page
def fakelos_enos_thematos() -> Served:
    """A Greek portal's page of a topic, 2021, on a grid of Bootstrap: the newest with a teaser, then rows, a table of the day, a list of columns."""
    site = "https://www.thalassinanea.example"
    path = "/fakelos/limani-kalamitsas/"
    title = "Λιμάνι Καλαμίτσας"
    first = (
        (
            "Ξεκίνησαν οι εργασίες στον νέο προβλήτα της Καλαμίτσας",
            "/article/topika/412207/xekinisan-oi-ergasies",
            "Το έργο των 11 εκατομμυρίων ευρώ θα κρατήσει δύο χειμώνες.",
        ),
    )
    stories = (
        (
            "Οι ψαράδες ζητούν χώρο για τα καΐκια τους",
            "/article/topika/411950/oi-psarades-zitoun-choro",
            "Συνάντηση με τον λιμενάρχη την Τρίτη.",
            "14/09/2021",
        ),
        (
            "Αρχαίος λιμενοβραχίονας βρέθηκε στα έξι μέτρα",
            "/article/politismos/411702/archaios-limenovrachionas",
            "Η Εφορεία σταμάτησε τη βυθοκόρηση για δέκα ημέρες.",
            "09/09/2021",
        ),
        (
            "Με ένα πλοίο την ημέρα το νησί ως την Κυριακή",
            "/article/topika/411333/me-ena-ploio-tin-imera",
            "Βλάβη στον καταπέλτη του «Άγιος Φανούριος».",
            "02/09/2021",
        ),
        (
            "Ποιος πληρώνει για τον νέο προβλήτα",
            "/article/oikonomia/410880/poios-plironei",
            "Τα ποσά, οι όροι και οι προθεσμίες.",
            "24/08/2021",
        ),
        (
            "Δημοτικό συμβούλιο: «ναι» στο λιμάνι με 17 ψήφους",
            "/article/politiki/410115/dimotiko-symvoulio-nai",
            "Εννέα ώρες κράτησε η συνεδρίαση.",
            "11/08/2021",
        ),
    )
    day = (
        ("Κλειστά τα σχολεία στη Χώρα λόγω κακοκαιρίας", "/article/topika/412230/kleista-ta-scholeia", "17:40"),
        ("Στην τελική ευθεία το νέο γήπεδο του Αστέρα", "/article/sport/412226/stin-teliki-eftheia", "16:58"),
        ("Ακριβότερο κατά 12% το ελαιόλαδο", "/article/oikonomia/412219/akrivotero-to-elaiolado", "15:30"),
    )
    views = (
        ("Το λιμάνι που δεν μας χωράει", "/article/apopseis/412101/to-limani-pou-den-mas-choraei", "Νίκη Βαρδαλά"),
        ("Περί βυθού και γραφειοκρατίας", "/article/apopseis/411880/peri-vythou", "Στέλιος Μαυρίκος"),
    )
    html = """<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Λιμάνι Καλαμίτσας: όλα τα νέα | Θαλασσινά Νέα</title><meta name="description" content="Όλα τα νέα για το λιμάνι της Καλαμίτσας, το έργο, τους ψαράδες και τα πλοία."><meta property="og:type" content="website"><meta property="og:title" content="Λιμάνι Καλαμίτσας"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="Θαλασσινά Νέα"><link rel="canonical" href="<%url%>"><link rel="next" href="<%url%>?page=2"><link rel="stylesheet" href="/Content/bootstrap.min.css?v=4.5"><script>var _sf_async_config={uid:5512,domain:'thalassinanea.example',sections:'fakelos'};</script><%ld%></head>
<body class="tag-page"><div class="cookie-bar"><p>Χρησιμοποιούμε cookies για να σας προσφέρουμε την καλύτερη δυνατή εμπειρία.</p><button>Αποδοχή</button></div><header><div class="container"><div class="row"><div class="col-6"><a class="navbar-brand" href="/"><img src="/img/logo.svg" alt="Θαλασσινά Νέα"></a></div><div class="col-6 text-right"><span class="date">Παρασκευή 17 Σεπτεμβρίου 2021</span></div></div><nav class="navbar"><ul class="navbar-nav"><li><a href="/topika/">Τοπικά</a></li><li><a href="/politiki/">Πολιτική</a></li><li><a href="/oikonomia/">Οικονομία</a></li><li><a href="/sport/">Σπορ</a></li><li><a href="/apopseis/">Απόψεις</a></li></ul></nav></div></header>
<div class="container"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Αρχική</a></li><li class="breadcrumb-item"><a href="/fakeloi/">Φάκελοι</a></li></ol><div class="row"><div class="col-lg-8"><h1 class="tag-title"><%title%></h1><%first%><div class="row stories"><%stories%></div><ul class="pagination"><li class="page-item active"><span>1</span></li><li class="page-item"><a href="?page=2">2</a></li><li class="page-item"><a href="?page=3">3</a></li><li class="page-item"><a href="?page=2">Επόμενη</a></li></ul></div>
<div class="col-lg-4"><div class="roi"><h3>Ροή ειδήσεων</h3><table class="table"><%day%></table><a class="btn" href="/roi/">Όλες οι ειδήσεις</a></div><div class="banner"><small>ΔΙΑΦΗΜΙΣΗ</small></div><div class="views" aria-label="Γνώμες"><%views%></div><div class="nl"><h3>Newsletter</h3><p>Τα νέα του νησιού κάθε πρωί στο email σας.</p><input type="email"><button>Εγγραφή</button></div></div></div></div>
<footer><div class="container"><div class="row"><div class="col-4"><a href="/taftotita/">Ταυτότητα</a> <a href="/epikoinonia/">Επικοινωνία</a></div><div class="col-4"><a href="/oroi/">Όροι χρήσης</a></div><div class="col-4"><a href="/diafimisi/">Διαφήμιση</a></div></div><p>© 2021 Θαλασσινά Νέα. Με επιφύλαξη παντός δικαιώματος.</p></div></footer></body></html>"""
    return Served(
        fill(
            html, (), title=title, url=site + path,
            ld=ld({"@context": "https://schema.org", "@type": "CollectionPage", "name": title, "url": site + path}),
            first=rows(first, '<article class="card lead-card"><a href="{p}"><img class="card-img-top" alt=""></a><div class="card-body"><h2 class="card-title"><a href="{p}">{t}</a></h2><p class="card-text">{x}</p></div></article>'),
            stories=rows(stories, '<div class="col-md-6"><article class="media-card"><a href="{p}"><img alt="" loading="lazy"></a><h3><a href="{p}">{t}</a></h3><p>{x}</p><time>{y}</time></article></div>'),
            day=rows(day, '<tr><td class="hour">{x}</td><td><a href="{p}">{t}</a></td></tr>'),
            views=rows(views, '<div class="view"><img class="rounded-circle" alt="{x}"><div><span class="name">{x}</span><a href="{p}">{t}</a></div></div>'),
        ),
        Report("el", "2021-09-17", "", "", "", title, "", ()),
        (), full(site, first, stories, day, views), verdict="headlines", address=site + path,
    )  # fmt: skip


@page
def gorodskoy_portal_s_kommentariyami() -> Served:
    """A Russian city's portal, 2022: a longer report with links in its middle, a poll, comments with likes, cards by data, hashed classes."""
    site = "https://verhnekamsk24.example"
    path = "/text/gorod/2022/11/18/71820455/"
    title = "«Трамвай приходил, а людей не было». Как в Верхнекамске закрыли маршрут, которым никто не пользовался, — и что нашли в последнем вагоне"
    lead = "Девятый маршрут ходил до завода, которого нет уже двадцать лет. Мы проехали по нему в последний вечер"
    body = (
        "В четверг, 17 ноября, в Верхнекамске в последний раз вышел на линию трамвай номер девять. В вагоне было четыре человека: водитель, кондуктор, корреспондент и пенсионерка Зоя Лапшина, которая ехала прощаться.",
        "— Я на нём на работу ездила с семьдесят четвертого года, — рассказывает Зоя Аркадьевна. — Тогда на подножках висели. А потом завод закрыли, и трамвай приходил, а людей не было.",
        "По данным городского управления транспорта, в октябре девяткой пользовались в среднем 38 человек в день. Одна поездка обходилась бюджету в 412 рублей при билете за 28.",
        "Почему маршрут не закрыли раньше",
        "Начальник трамвайного депо Игорь Щеглов объясняет, что линию держали ради кольца: на соседнем, у вокзала, вагоны разворачиваться не могли. Летом там уложили новую стрелку, и нужда в заводском кольце отпала.",
        "— Жалко, конечно. Я на этой линии учился, — говорит Щеглов. — Там поворот под мостом, если его на тройке прошёл, значит, водитель.",
        "Рельсы снимать пока не будут. Их передадут трамвайному музею, который собирается пускать по ним старые вагоны по выходным, с мая по сентябрь.",
        "Перчатка под сиденьем",
        "После смены вагон загнали в депо и стали разбирать. Под вторым сиденьем слесарь Рустам Галеев нашёл женскую перчатку, билет 1981 года и записку: «Жду у проходной в шесть. Если не придёшь, пойму».",
        "Записку в депо повесили на стену. По словам кондуктора Натальи Бреевой, уже звонили две женщины, и обе говорят, что пришли вовремя.",
        "С понедельника вместо девятки до Заводского посёлка будет ходить автобус № 41, через каждые сорок минут. Билет стоит столько же.",
    )
    inside = (
        ("Стрелку за 6 миллионов у вокзала открыли со второго раза", "/text/gorod/2022/08/30/71610221/"),
        ("Что будет с цехами бывшего завода: три проекта", "/text/business/2022/09/14/71655107/"),
    )
    best = (
        ("На набережной сгорел ресторан «Баржа»", "/text/incidents/2022/11/18/71821100/", "94"),
        ("Отопление дали, воду забрали: что происходит на Лесной", "/text/gorod/2022/11/18/71819870/", "151"),
        ("Учитель физики из Верхнекамска собрал телескоп из трубы", "/text/education/2022/11/17/71817334/", "27"),
    )
    feed = (
        ("Водителя маршрутки оштрафовали за песни", "/text/auto/2022/11/18/71821377/", "19:02"),
        ("Ледовый городок обещают к 20 декабря", "/text/gorod/2022/11/18/71821290/", "18:30"),
        ("Хоккей: «Кама» вырвала победу за семь секунд", "/text/sport/2022/11/18/71821202/", "18:11"),
        ("Завтра в городе до минус четырнадцати", "/text/weather/2022/11/18/71821015/", "17:45"),
    )
    html = """<!doctype html><html lang="ru"><head><meta charset="UTF-8"><title>Последний рейс девятого трамвая в Верхнекамске: репортаж - 18 ноября 2022 - ВК24</title><meta name="description" content="<%lead%>"><meta property="og:type" content="article"><meta property="og:title" content="<%title%>"><meta property="og:description" content="<%lead%>"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="ВК24 - Новости Верхнекамска"><link rel="canonical" href="<%url%>"><link rel="amphtml" href="<%url%>?amp=1"><link rel="preload" as="style" href="/static/7c1/main.css"><%ld%><style>.headerTitle_q1Zb{font-size:32px}.uiArticleBlockText_5xJo1{margin:0 0 20px}</style></head>
<body><div id="app"><div class="topline_f0K1"><a href="/weather/">−9 °C</a><span>USD 60,25</span><span>EUR 62,62</span><a href="/traffic/">Пробки 4</a></div><header class="header_k2Lp"><a class="logo_9aQe" href="/">ВК24</a><nav><a href="/text/gorod/">Город</a><a href="/text/incidents/">Происшествия</a><a href="/text/auto/">Авто</a><a href="/text/business/">Бизнес</a><a href="/afisha/">Афиша</a></nav><button>Сообщить новость</button></header>
<main class="central_yV3t"><div class="article_w8Xu" itemscope itemtype="http://schema.org/NewsArticle"><div class="breadcrumbs_r5"><a href="/text/gorod/">Город</a><span>Репортаж</span></div><h1 class="headerTitle_q1Zb" itemprop="headline"><%title%></h1><p class="subtitle_Bm4s" itemprop="alternativeHeadline"><%lead%></p><div class="stats_oM7"><time datetime="2022-11-18T17:00:00+05:00">18 ноября 2022, 17:00</time><span title="Просмотры">21 450</span><a href="#comments">Обсудить (3)</a></div>
<figure class="photo_z2"><picture><source media="(max-width:479px)" srcset="https://cdn.verhnekamsk24.example/a/480.jpg"><img alt="" src="https://cdn.verhnekamsk24.example/a/1200.jpg"></picture><figcaption><p>Последний рейс: на остановке «Завод» никто не ждал</p><p>Источник: <span>Артур Нечаев / VK24.example</span></p></figcaption></figure>
<div class="articleContent_fefJj" itemprop="articleBody"><div class="uiArticleBlockText_5xJo1"><p><%0%></p></div><div class="uiArticleBlockText_5xJo1"><p><%1%></p></div><div class="ad_2Qw"><span>РЕКЛАМА</span><p>Окна «Тепловик»: скидка до конца недели. ООО «Тепловик», ИНН 0000000000</p></div><div class="uiArticleBlockText_5xJo1"><p><%2%></p></div><div class="uiArticleBlockText_5xJo1"><h2><%3%></h2></div><div class="uiArticleBlockText_5xJo1"><p><%4%></p></div><div class="relinks_t6Vd"><%inside%></div><div class="uiArticleBlockText_5xJo1"><p><%5%></p></div><div class="uiArticleBlockText_5xJo1"><p><%6%></p></div><div class="uiArticleBlockText_5xJo1"><h2><%7%></h2></div><div class="uiArticleBlockText_5xJo1"><p><%8%></p></div><div class="poll_e4"><h4>Вы ездили на девятке?</h4><label><input type="radio">Да, на завод</label><label><input type="radio">Да, на дачу</label><label><input type="radio">Нет, я из новых районов</label><button>Проголосовать</button><span>Всего проголосовало: 812</span></div><div class="uiArticleBlockText_5xJo1"><p><%9%></p></div><div class="uiArticleBlockText_5xJo1"><p><%10%></p></div></div>
<div class="author_n3"><img alt=""><div><a href="/authors/rimma-kolyada/">Римма Коляда</a><span>Корреспондент отдела города</span></div></div><div class="tags_h8"><a href="/tags/tramvai/">Трамвай</a><a href="/tags/transport/">Общественный транспорт</a><a href="/tags/zavodskoi/">Заводской посёлок</a></div><div class="reactions_c9"><button>ЛАЙК 312</button><button>СМЕХ 4</button><button>ПЕЧАЛЬ 588</button></div><div class="error_d1">Увидели опечатку? Выделите фрагмент и нажмите Ctrl+Enter</div></div>
<section id="comments" class="comments_x0"><h3>Комментарии 3</h3><div class="comment_x1"><b>Гость</b><time>18 ноя, 17:22</time><div>А на 41-м кто поедет? Раз в сорок минут, зимой, на мосту.</div></div><div class="comment_x1"><b>Сталевар</b><time>18 ноя, 17:40</time><div>Поворот под мостом на тройке — это сильно. Я там портфель потерял в 83-м.</div></div><div class="comment_x1"><b>Вера</b><time>18 ноя, 18:05</time><div>Найдите автора записки!</div></div><button>Читать все комментарии</button></section>
<section class="best_v5"><h3>ТОП 3</h3><%best%></section></main>
<aside class="right_b6" aria-label="Лента новостей"><ul><%feed%></ul><a href="/text/">Все новости</a></aside>
<footer class="footer_j7"><div><a href="/about/">О компании</a><a href="/contacts/">Контакты</a><a href="/adv/">Реклама на сайте</a></div><div><a href="/rules/">Правила</a><a href="/rss/">RSS</a></div><p>Сетевое издание «ВК24». 16+. © 2004–2022</p></footer></div><script>window.__INITIAL_STATE__={"article":{"id":71820455,"commentsCount":3,"views":21450}}</script></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "alternativeHeadline": lead, "datePublished": "2022-11-18T17:00:00+05:00", "dateModified": "2022-11-18T17:00:00+05:00", "author": {"@type": "Person", "name": "Римма Коляда"}, "mainEntityOfPage": site + path}),
            inside=rows(inside, '<a class="relink_u2" href="{p}"><img alt=""><span>{t}</span></a>'),
            best=rows(best, '<div class="bestItem_v6"><span class="num_v7">{n}</span><a href="{p}" class="bestTitle_v8">{t}</a><a class="cnt_v9" href="{p}#comments">{x}</a></div>'),
            feed=rows(feed, '<li><time>{x}</time> <a href="{p}">{t}</a></li>'),
        ),
        Report("ru", "2022-11-18", "", "Римма Коляда", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, inside, best, feed), address=site + path,
    )  # fmt: skip


@page
def hangug_jiyeog_sinmun() -> Served:
    """A Korean local paper on a common system of such papers, 2024: text in one block, a table of the day, tabs of read and commented, sections below."""
    site = "https://www.haesolilbo.example"
    path = "/news/articleView.html?idxno=318842"
    title = "해솔읍 폐교에 문 연 '할머니 분식집'…하루 떡볶이 120그릇"
    body = (
        "학생이 없어 2015년 문을 닫은 해솔읍 솔뫼초등학교 교실에서 다시 밥 냄새가 난다. 마을 할머니 일곱 명이 지난달 문을 연 '솔뫼분식'이다. 개업 한 달 만에 하루 평균 120그릇을 판다.",
        "분식집은 1학년 교실을 고쳐 만들었다. 책상은 식탁이 됐고, 칠판에는 메뉴가 적혀 있다. 떡볶이 3천 원, 김밥 2천500원, 잔치국수 4천 원이다. 값은 2년 동안 올리지 않기로 했다.",
        '대표를 맡은 김순례(74) 씨는 이 학교 12회 졸업생이다. 김 씨는 "내가 벌서던 교실에서 떡을 볶을 줄은 몰랐다"며 "손주 같은 애들이 맛있다고 하면 허리 아픈 것도 잊는다"고 말했다.',
        "해솔군은 농촌 빈집·폐교 활용 사업으로 6천800만 원을 지원했다. 나머지 1천200만 원은 할머니들이 마늘을 팔아 모았다. 수익은 똑같이 나누되, 10분의 1은 읍내 중학교 장학금으로 낸다.",
        '주말이면 이웃 도시에서도 손님이 온다. 지난 토요일에는 재료가 떨어져 오후 2시에 문을 닫았다. 대학생 박지호(22) 씨는 "한 시간을 기다렸는데 앞에 선 할아버지가 사탕을 주셨다"고 했다.',
        "주차장이 좁다는 불만도 나온다. 군은 운동장 한쪽에 차량 30대를 댈 수 있는 자리를 다음 달까지 만들 계획이다. 운동장 가운데 있는 느티나무는 베지 않는다.",
        '마을은 이 기회에 학교 이름도 되찾았다. 이장 오만석(68) 씨는 "길 안내 화면에서 사라졌던 \'솔뫼초등학교\'가 다시 나온다"며 "택시 기사에게 설명하지 않아도 된다"고 반겼다. 교문 옆 벽에는 1회부터 마지막 71회까지 졸업생 2천여 명의 이름이 새겨진다.',
        "군은 분식집이 자리를 잡으면 2학년 교실에 작은 책방을, 3학년 교실에 사진관을 열 계획이다. 사진관은 읍내에서 40년 동안 사진을 찍다 지난해 은퇴한 최병두(77) 씨가 맡기로 했다.",
        "분식집은 화요일부터 일요일까지 오전 11시에 문을 연다. 월요일은 할머니들이 병원에 가는 날이라 쉰다.",
    )
    related = (
        ("솔뫼초 마지막 졸업생 3명, 그 후 9년", "/news/articleView.html?idxno=301275"),
        ("해솔군, 폐교 11곳 활용안 공모", "/news/articleView.html?idxno=297730"),
    )
    read = (
        ("해솔대교 통행료 내년부터 없앤다", "/news/articleView.html?idxno=318799"),
        ("군청 앞 은행나무 자르자 주민 반발", "/news/articleView.html?idxno=318760"),
        ("고등어 풍어에 위판장 새벽부터 북적", "/news/articleView.html?idxno=318815"),
        ("시내버스 7번 막차 11시로 늦춰", "/news/articleView.html?idxno=318701"),
    )
    talked = (
        ("[사설] 빈 교실을 채우는 것", "/news/articleView.html?idxno=318830"),
        ("의원 해외연수 보고서 '복사' 논란", "/news/articleView.html?idxno=318688"),
    )
    later = (
        ("바다의 날 맞아 해변 쓰레기 4톤 수거", "/news/articleView.html?idxno=318840", "05.30 17:12"),
        ("여자 씨름단 해솔장사대회 2연패", "/news/articleView.html?idxno=318838", "05.30 16:40"),
        ("보건소, 어르신 예방접종 6월 3일 시작", "/news/articleView.html?idxno=318835", "05.30 15:55"),
    )
    html = """<!DOCTYPE html><html lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="viewport" content="width=device-width,initial-scale=1.0"><title><%title%> &lt; 사회 &lt; 기사본문 - 해솔일보</title><link rel="canonical" href="<%url%>"><meta property="og:url" content="<%url%>"><meta property="og:type" content="article"><meta property="article:section" content="사회"><meta property="article:published_time" content="2024-05-30T18:03:22+09:00"><meta property="article:author" content="윤다인 기자"><meta property="og:title" content="<%title%> - 해솔일보"><meta property="og:site_name" content="해솔일보"><meta name="Copyright" content="해솔일보"><%ld%><link rel="stylesheet" href="//cdn.haesolilbo.example/css/style.min.css"><style>.user-snb{background:#0b4ea2}#article-view-content-div{line-height:1.8}</style><script>var _ndType="articleView";function goSearch(){return false}</script></head>
<body><div id="user-wrap" class="min-width-1280"><div id="skip-menu"><a href="#user-container">본문 바로가기</a></div><header id="user-header"><div class="user-sns"><a href="/rss/allArticle.xml">RSS</a><a href="/member/login.html">로그인</a><a href="/member/join.html">회원가입</a></div><h1 class="user-logo"><a href="/"><img src="/image/logo/toplogo.png" alt="해솔일보"></a></h1><nav id="user-nav"><ul><li><a href="/news/articleList.html?sc_section_code=S1N1">정치</a></li><li><a href="/news/articleList.html?sc_section_code=S1N2">경제</a></li><li><a href="/news/articleList.html?sc_section_code=S1N3">사회</a></li><li><a href="/news/articleList.html?sc_section_code=S1N4">문화</a></li></ul></nav></header>
<div id="user-container"><section id="section-body" class="user-content"><article class="article-view"><header class="article-view-header"><ul class="breadcrumbs"><li><a href="/"><i class="icon-home"></i>홈</a></li><li><a href="/news/articleList.html?sc_section_code=S1N3">사회</a></li></ul><h3 class="heading"><%title%></h3><div class="info-group"><ul class="infomation"><li><i class="icon-user-o"></i> 윤다인 기자</li><li><i class="icon-clock-o"></i> 입력 2024.05.30 18:03</li><li><i class="icon-clock-o"></i> 수정 2024.05.30 18:20</li><li><a href="#reply">댓글 2</a></li></ul><div class="article-view-sns"><button>페이스북</button><button>카카오톡</button><button>글씨키우기</button><button>프린트</button></div></div></header>
<div class="grid body"><div id="article-view-content-div" class="article-body" itemprop="articleBody"><figure class="photo-layout image" style="max-width:600px"><img src="https://cdn.haesolilbo.example/news/photo/202405/318842_1.jpg" alt=""><figcaption>솔뫼분식 할머니들이 30일 점심 장사를 준비하고 있다. 사진=윤다인 기자</figcaption></figure><p><%0%></p><p><%1%></p><div class="ad-template"><iframe title="광고" src="about:blank"></iframe></div><p><%2%></p><p><%3%></p><p><%4%></p><p><%5%></p><p><%6%></p><p><%7%></p><p><%8%></p></div>
<div class="view-copyright">저작권자 © 해솔일보 무단전재 및 재배포 금지</div><div class="writer"><strong class="name">윤다인 기자</strong><a class="mail" href="mailto:dain@haesolilbo.example">dain@haesolilbo.example</a><a href="/news/articleList.html?sc_word=dain">다른기사 보기</a></div><div class="relation"><h4>관련기사</h4><ul><%related%></ul></div><div class="tag-group"><a href="/news/articleList.html?sc_word=폐교">#폐교</a><a href="/news/articleList.html?sc_word=분식">#분식</a></div>
<div id="reply" class="reply-section"><h4>댓글 2</h4><ul><li><b>솔뫼12회</b><p>순례야 축하한다. 국수 먹으러 갈게.</p></li><li><b>바람개비</b><p>주차장보다 나무가 먼저입니다.</p></li></ul><p>댓글을 남기려면 로그인하세요. 욕설이나 비방은 삭제될 수 있습니다.</p></div></div></article>
<aside class="user-aside"><div class="tabs-block"><ul class="tab-head"><li class="on"><a href="#hit">많이 본 기사</a></li><li><a href="#rep">댓글 많은 기사</a></li></ul><div id="hit" class="auto-article"><%read%></div><div id="rep" class="auto-article"><%talked%></div></div><div class="auto-article auto-d01"><table class="table-latest" summary="최신"><%later%></table></div><div class="banner_box"><a href="https://haesol-rice.example/"><img alt="해솔쌀 광고"></a></div></aside></section></div>
<footer id="user-footer"><ul class="links"><li><a href="/com/com-1.html">회사소개</a></li><li><a href="/com/jb.html">기사제보</a></li><li><a href="/com/ad.html">광고문의</a></li><li><a href="/com/youth.html">청소년보호정책</a></li></ul><p>제호 : 해솔일보 | 발행인 : 오태석 | 등록일 : 2003.04.01 | 대표전화 : 000-000-0000</p><p>Copyright © 2024 해솔일보. All rights reserved.</p></footer></div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), url=site + path,
            ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2024-05-30T18:03:22+09:00", "dateModified": "2024-05-30T18:20:10+09:00", "author": {"@type": "Person", "name": "윤다인"}, "publisher": {"@type": "Organization", "name": "해솔일보"}}),
            related=rows(related, '<li><a href="{p}" target="_top">{t}</a></li>'),
            read=rows(read, '<div class="item"><a href="{p}"><em class="number">{n}</em><span class="auto-titles">{t}</span></a></div>'),
            talked=rows(talked, '<div class="item"><a href="{p}"><em class="number">{n}</em><span class="auto-titles">{t}</span></a></div>'),
            later=rows(later, '<tr><td><a href="{p}">{t}</a></td><td class="auto-date">{x}</td></tr>'),
        ),
        Report("ko", "2024-05-30", "", "윤다인", "", title, "", plain(*body)),
        plain(title, *body), full(site, related, read, talked, later), address=site + path,
    )  # fmt: skip


@page
def alternative_weekly_on_foundation() -> Served:
    """A city's free weekly of 2013 on a Foundation grid: a column with a pull quote, cut stories below it, a table of the most read, a slider by image."""
    site = "https://www.portmarlowpelican.example"
    path = "/portmarlow/who-stole-the-bell-of-st-brannock/Content?oid=2841177"
    title = "Who stole the bell of St. Brannock?"
    lead = "For ninety years it told a neighborhood when to eat. Then one Sunday there was nothing up there but pigeons."
    body = (
        "Nobody heard it go, which is the sort of thing you would expect people to say about a bell. But the residents of Cooper Street mean it. Between Saturday evening, when it rang for Mass, and Sunday morning, when it did not, somebody took 640 pounds of bronze out of a locked tower, down 71 steps, and past a rectory with two dogs in it.",
        "“The dogs are Catholic,” says Father Emil Kostraba, who has had the parish since 1998. “They do not bark at anyone carrying something for the church. I have thought about that a great deal.”",
        "Police took a report. A detective took the stairs, came down again, and told the priest to watch the scrap yards. Copper was then going for $3.10 a pound, and a bell is four-fifths copper. You can do the math, and so could everyone in the pews.",
        "A bell with enemies",
        "Here is what the police report leaves out: The bell had enemies. Since the old cannery was turned into lofts in 2009, the city has logged 58 noise complaints about St. Brannock. One of them runs to four pages and includes a graph.",
        "I went to see the man who made the graph. Dale Ostrander is a software tester with a standing desk and a view of the tower. He offered me tea. He said he had measured 94 decibels at his headboard, and that he had nothing to do with it, and that since the bell has been gone he has not slept at all.",
        "“I kept waiting for it,” he said. “Every morning at six I am lying there, waiting for the thing I hated.” He has given $200 to the fund for a new one.",
        "The man at the scrap yard",
        "Three weeks after the theft, a woman named Odessa Pruitt called the rectory. Her late husband had kept a yard out on Dock Road, and she was clearing it. Under a tarp, she said, was a bell, and it had the name of a saint on it, and she did not know how long it had been there.",
        "It was not the bell of St. Brannock. It was the bell of the Seamen’s Chapel, missing since 1974, and nobody had so much as asked about it in thirty years.",
        "So this is where we are. One church has a tower without a bell. One bell has no church, since the chapel is a parking garage now. Father Kostraba has measured the frame and says it fits, give or take two inches. The diocese has appointed a committee.",
        "The first bell is still out there. If you have it, the priest would like you to know that he is not angry, that the dogs forgive you, and that the clapper was replaced in 2006 and should be oiled every spring.",
    )
    cut = (
        (
            "The last typewriter repairman in Port Marlow is not sentimental",
            "/portmarlow/the-last-typewriter-repairman/Content?oid=2840011",
            "Ask Lou Marchetti about the romance of the machine and he will hand you a bucket of ribbon ink. He has been at it for fifty-one years, most of them",
            "Features",
        ),
        (
            "City Hall wants your alley",
            "/portmarlow/city-hall-wants-your-alley/Content?oid=2839507",
            "A plan to pave 212 alleys sounds like good news, until you read the part about who gets to park in them. We read that part so that you",
            "News",
        ),
    )
    slider = (
        ("Eleven bars with pinball that works", "/portmarlow/eleven-bars-with-pinball/Content?oid=2838800"),
        ("Review: The Moth Parade at Union Hall", "/portmarlow/review-the-moth-parade/Content?oid=2841003"),
        ("Free will astrology, with corrections", "/portmarlow/free-will-astrology-with-corrections/Content?oid=2841090"),
    )
    most = (
        ("Landlord of the year, again", "/portmarlow/landlord-of-the-year-again/Content?oid=2837441", "103"),
        ("The mayor’s boat is not the mayor’s boat", "/portmarlow/the-mayors-boat/Content?oid=2836200", "77"),
        ("How to eat a crab on a bus", "/portmarlow/how-to-eat-a-crab-on-a-bus/Content?oid=2835319", "41"),
        ("Savage winter, gentle plumber", "/portmarlow/savage-winter-gentle-plumber/Content?oid=2840540", "12"),
    )
    blog = (
        ("Slough: Council meeting runs so long that the janitor votes", "/SLOUGH/archives/2013/04/17/council-meeting-runs-so-long"),
        ("Line Out: Ten bands we forgot to insult", "/LineOut/archives/2013/04/17/ten-bands-we-forgot"),
    )
    html = """<!DOCTYPE html><!--[if IE 8]><html class="no-js lt-ie9" lang="en"><![endif]--><!--[if gt IE 8]><!--><html class="no-js" lang="en"><!--<![endif]--><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title><%title%> | Feature | Port Marlow | The Pelican</title><meta name="description" content="<%lead%>"><meta property="fb:app_id" content="1999"><meta property="og:title" content="<%title%>"><meta property="og:type" content="article"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="The Pelican"><meta property="og:image" content="http://media.pelican.example/imager/u/large/2841177/bell.jpg"><link rel="canonical" href="<%url%>"><link rel="stylesheet" href="/foundation/css/foundation.min.css?4.1"><script src="/foundation/js/vendor/custom.modernizr.js"></script><script>var _gaq=_gaq||[];_gaq.push(['_setAccount','UA-1']);_gaq.push(['_setCustomVar',1,'Author','Constance Wherry',3]);</script></head>
<body class="Feature oid2841177"><div id="gyrobase"><div class="row" id="leaderboard"><div class="large-12 columns"><small>Advertisement</small><a href="http://ads.pelican.example/c/11">Marlow Mattress: Sleep like a sinner. Queen sets from $299.</a></div></div>
<div class="contain-to-grid sticky"><nav class="top-bar"><ul class="title-area"><li class="name"><h2><a href="/">The Pelican</a></h2></li><li class="toggle-topbar menu-icon"><a href="#"><span>Menu</span></a></li></ul><section class="top-bar-section"><ul class="left"><li><a href="/portmarlow/News/Section">News</a></li><li><a href="/portmarlow/Features/Section">Features</a></li><li class="has-dropdown"><a href="/portmarlow/Music/Section">Music</a><ul class="dropdown"><li><a href="/portmarlow/Concerts/Section">Concerts</a></li></ul></li><li><a href="/portmarlow/Food/Section">Food &amp; Drink</a></li><li><a href="/personals">Personals</a></li></ul><ul class="right"><li><a href="/portmarlow/Login">Log in</a></li></ul></section></nav></div>
<div class="row"><div class="large-8 columns" id="main"><div id="StoryHeader" class="MainColumn Feature"><h5 class="pubdate"><a href="/portmarlow/IssueArchives?issue=2838001">April 18, 2013</a> <a href="/portmarlow/Features/Section">Features</a></h5><h1 class="headline"><%title%></h1><h3 class="subheadline"><%lead%></h3><p class="byline">by <a href="/portmarlow/ArticleArchives?author=2001">Constance Wherry</a></p><div class="sharebar"><a href="#">Tweet</a> <a href="#">Like</a> <a href="#">Email</a> <a href="#comments">5 Comments</a></div></div>
<div id="StoryLayout"><div id="magnumImage" class="image"><img src="http://media.pelican.example/imager/u/large/2841177/bell.jpg" alt=""><ul class="inline-list"><li class="credit">Theo Garnish</li><li class="caption">VACANCY: The tower of St. Brannock, seen from a loft that complained.</li></ul></div>
<div id="storyBody"><p><%0%></p><p><%1%></p><p><%2%></p><p><strong><%3%></strong></p><p><%4%></p><aside class="pullquote panel"><p>“I am lying there, waiting for the thing I hated.”</p></aside><p><%5%></p><p><%6%></p><div class="ad-inline"><small>Story continues below ad</small><a href="http://ads.pelican.example/c/12"><img src="/ads/300x250.gif" alt="Vote in the Best of Port Marlow!"></a></div><p><strong><%7%></strong></p><p><%8%></p><p><%9%></p><p><%10%></p><p><%11%> <img src="/images/pelican-bug.gif" alt="*"></p></div>
<p class="tagline"><em>Constance Wherry last wrote for us about the man who sells fog. Reach her at wherry@pelican.example.</em></p></div>
<div id="comments"><h3>Comments (5)</h3><div class="comment"><h6>kilnboy <small>Apr 18, 2013 at 11:02 AM</small></h6><p>The Seamen's bell! My grandfather rang that drunk every Christmas.</p></div><div class="comment"><h6>Not Dale <small>Apr 18, 2013 at 1:15 PM</small></h6><p>94 decibels is a jackhammer. Just saying.</p></div><p class="showing">Showing 1-2 of 5</p><a class="button" href="#">Add a comment</a></div>
<div id="cutStories"><%cut%></div></div>
<div class="large-4 columns" id="rail"><div class="panel"><table id="mostCommented"><thead><tr><th>Most Read</th><th>Comments</th></tr></thead><tbody><%most%></tbody></table></div><div class="orbit-container"><img src="/images/heads/eat-drink-do.gif" alt="" width="300"><ul data-orbit><%slider%></ul></div><div class="panel blogs"><ul class="no-bullet"><%blog%></ul></div></div></div>
<footer><div class="row"><div class="large-3 columns"><h6>About</h6><ul><li><a href="/portmarlow/AboutUs/Page">Masthead</a></li><li><a href="/portmarlow/Contact/Page">Contact</a></li></ul></div><div class="large-3 columns"><h6>Find Us</h6><ul><li><a href="/locations">Street boxes</a></li><li><a href="/archives">Back issues</a></li></ul></div><div class="large-6 columns"><p>All contents &copy; The Pelican, LLC. 200 Cooper St., Third Floor, Port Marlow</p></div></div></footer></div></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            cut=rows(cut, '<div class="row cut"><div class="large-3 columns"><a href="{p}"><img alt=""></a></div><div class="large-9 columns"><span class="label">{y}</span><h4><a href="{p}">{t}</a></h4><p>{x}&#8230; <a href="{p}">Read more</a></p></div></div>'),
            most=rows(most, '<tr><td><a href="{p}">{t}</a></td><td class="num">{x}</td></tr>'),
            slider=rows(slider, '<li><a href="{p}"><img alt=""><div class="orbit-caption">{t}</div></a></li>'),
            blog=rows(blog, '<li><a href="{p}">{t}</a></li>'),
        ),
        Report("en", "2013-04-18", "", "Constance Wherry", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, cut, most, slider, blog), address=site + path,
    )  # fmt: skip


@page
def essay_on_a_letter_platform() -> Served:
    """A magazine of opinion kept on a platform for letters, 2025: buttons to subscribe in the text, a card of a post, tabs, a neighbour."""
    site = "https://www.theslowargument.example"
    path = "/p/in-defence-of-the-town-bore"
    title = "In Defence of the Town Bore"
    lead = "Every council needs someone who has read the appendix"
    body = (
        "There is a man in my town, whom I shall call Mr. Abernathy because it is nearly his name, who has attended every meeting of the parish council since 1987. He sits at the end of the second row. He brings his own cushion. When the chair asks whether there are any questions from the public, a small groan goes round the room, and Mr. Abernathy stands up.",
        "I used to groan too. I had a child to put to bed, and Mr. Abernathy wanted to know why the figure on page 41 was not the figure on page 6. It never was. I thought of him as a kind of weather.",
        "I have changed my mind, and I want to set out why, because I think that we are about to run out of Abernathys, and that we shall miss them more than we miss the post office.",
        "What the bore knows",
        "The bore is not clever, or not especially. He is present. He has seen four clerks and nine chairs come and go, and he remembers what each of them promised about the culvert. He is the only institution in the room that has not been restructured.",
        "Last autumn the council was offered a new contract for street lighting. It came with a presentation, and the presentation had a film in it. Seven councillors, all of them busy and decent people, had read the summary. Mr. Abernathy had read Appendix C, in which it was stated that the lamps would remain the property of the supplier, and that the parish would pay rent on them until 2051.",
        "“I only ask,” he said, “because we did this in 1994, with the bus shelters.”",
        "Nobody else knew that we had done it in 1994, with the bus shelters.",
        "The economics of attention, so called",
        "We are told that there is no shortage of information. This is true in the way that there is no shortage of sea. What is short is somebody who will read a dull thing twice, for no pay, out of something that looks from the outside like spite and is, I have come to believe, a form of love.",
        "A friend who works in local government puts it less kindly:",
        "<em>You cannot design a process that survives nobody reading it. We keep trying. We add a portal, and then a dashboard for the portal. What we had before was a difficult old woman called Joan.</em>",
        "I asked what had happened to Joan. She had moved to be near her daughter, and the year after that they had sold the allotments by accident.",
        "Three small proposals",
        "Publish the appendix first. Put the summary at the back, where it can do no harm.",
        "Hold the public questions at the start, while people are still awake and the bore is still fresh.",
        "Give him a chair with a cushion on it.",
        "Mr. Abernathy is eighty-one. In the spring he missed a meeting for the first time, on account of his hip, and the council got through its business in thirty-five minutes. It was a pleasant evening. I walked home in the light, past the new lamps, and wondered what it was that we had just agreed to.",
    )
    posts = (
        ("The Case Against the Shortcut", "/p/the-case-against-the-shortcut", "What a hedge is for", "Sep 2 • Ottilie Framlingham"),
        (
            "Letters: You Were Wrong About Marmalade",
            "/p/letters-you-were-wrong-about-marmalade",
            "Readers write, at length",
            "Aug 26 • The Slow Argument",
        ),
        (
            "A Short History of Being Told to Hurry",
            "/p/a-short-history-of-being-told-to-hurry",
            "From the sundial to the badge",
            "Aug 19 • Ottilie Framlingham",
        ),
    )
    top = (
        ("Why I Stopped Reviewing Books I Liked", "/p/why-i-stopped-reviewing-books-i-liked", "412"),
        ("The Village Hall Is Not a Venue", "/p/the-village-hall-is-not-a-venue", "280"),
    )
    inside = (("The Culvert, Reconsidered", "/p/the-culvert-reconsidered", "On drains and democracy"),)
    near = (("The Umbrella as Public Good", "/p/the-umbrella-as-public-good"),)
    html = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="norton-safeweb-site-verification" content="x9"><title data-rh="true"><%title%> - by Ottilie Framlingham</title><meta data-rh="true" property="og:type" content="article"><meta data-rh="true" property="og:title" content="<%title%>"><meta data-rh="true" name="description" content="<%lead%>"><meta data-rh="true" property="og:description" content="<%lead%>"><meta data-rh="true" property="og:url" content="<%url%>"><meta name="author" content="Ottilie Framlingham"><link rel="canonical" href="<%url%>"><link rel="preload" as="style" href="https://letterscdn.example/bundle/theme/main.3f2a.css"><link rel="alternate" type="application/rss+xml" href="/feed" title="The Slow Argument"><%ld%><style>@font-face{font-family:'Spectral';src:url(https://letterscdn.example/spectral.woff2)}:root{--web_bg_color:#fffdf7}</style></head>
<body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-flex topBar-pIF0J1"><a href="/" class="pencraft"><img alt="The Slow Argument" src="https://letterscdn.example/img/w_72/logo.png"></a><h1 class="pencraft title-oOnUGd"><a href="/" class="noBackground">The Slow Argument</a></h1><button class="pencraft">Subscribe</button><a href="/sign-in?redirect=/p/in-defence-of-the-town-bore">Sign in</a></div>
<div aria-label="Post" role="main" class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw"><%title%></h1><h3 dir="auto" class="subtitle subtitle-HEEcLo"><%lead%></h3><div class="pencraft byline-wrapper"><a href="https://letters.example/@ottilie"><img alt="Ottilie Framlingham's avatar" width="36"></a><div class="pencraft"><a href="https://letters.example/@ottilie">Ottilie Framlingham</a></div><div class="pencraft meta-EgzBVA">Sep 09, 2025</div></div><div class="post-ufi"><a role="button" class="like-button-container"><svg viewBox="0 0 24 24"><path d="M12 21l-1-1"/></svg><div class="label">147</div></a><a href="/p/in-defence-of-the-town-bore/comments"><div class="label">36</div></a><a role="button"><div class="label">19</div></a><a role="button" class="post-ufi-button"><div class="label">Share</div></a></div></div>
<div class="player-wrapper"><div class="audio-player">Article voiceover<span>0:00</span><span>-7:48</span></div></div>
<div class="available-content"><div dir="auto" class="body markup"><p><%0%></p><p><%1%></p><p><%2%></p>
<div class="subscription-widget-wrap" data-component-name="SubscribeWidget"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Slow Argument is a reader-supported publication. To receive new posts and support our work, consider becoming a free or paid subscriber.</p></div><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div></div>
<h2 class="header-anchor-post"><%3%><div class="header-anchor-parent"><div class="header-anchor" id="§what-the-bore-knows"></div></div></h2><p><%4%></p><p><%5%></p><blockquote><p><%6%></p></blockquote><p><%7%></p>
<div class="captioned-image-container"><figure><a class="image-link image2" href="https://letterscdn.example/img/hall.jpg"><div class="image2-inset"><picture><source type="image/webp" srcset="https://letterscdn.example/img/w_424/hall.jpg 424w, https://letterscdn.example/img/w_1456/hall.jpg 1456w" sizes="100vw"><img alt="" width="1456"></picture></div></a><figcaption class="image-caption">The second row, with cushion. Photograph by the author.</figcaption></figure></div>
<h2 class="header-anchor-post"><%8%></h2><p><%9%></p><p><%10%></p><blockquote><p><%11%></p></blockquote><p><%12%></p><%inside%><h2 class="header-anchor-post"><%13%></h2><ol><li><p><%14%></p></li><li><p><%15%></p></li><li><p><%16%></p></li></ol><p><%17%></p>
<p class="button-wrapper" data-attrs='{"text":"Share"}'><a class="button primary" href="<%url%>?action=share"><span>Share</span></a></p></div></div>
<div class="post-footer"><a role="button" class="like-button-container"><div class="label">147</div></a><%near%></div></article></div>
<div class="pencraft comments-section" id="discussion"><h4>Discussion about this post</h4><div class="tabs"><button>Comments</button><button>Restacks</button></div><div class="comment"><div class="comment-meta"><a href="https://letters.example/@gwen">Gwen Tollafield</a><a href="/p/in-defence-of-the-town-bore/comment/1">Sep 9</a></div><div class="comment-body"><p>I am the bore of a town not far from you, and I have had this printed.</p></div><div class="comment-actions"><a>Like (31)</a><a>Reply</a></div></div><div class="comment"><div class="comment-meta"><a href="https://letters.example/@rp">R. Pennyquick</a></div><div class="comment-body"><p>Joan was right about the allotments.</p></div></div><a class="more-comments" href="/p/in-defence-of-the-town-bore/comments">34 more comments...</a></div>
<div class="pencraft portable-archive" role="region" aria-label="Top Posts Footer"><div class="tabs"><button>Top</button><button>Latest</button></div><div class="portable-archive-list"><%top%><%posts%></div><a href="/archive">See all</a></div>
<div class="subscribe-footer"><h3>Ready for more?</h3><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div></div>
<div class="footer-wrap publication-footer"><div class="footer-terms">© 2025 The Slow Argument</div><div><a href="/privacy">Privacy</a> ∙ <a href="/tos">Terms</a> ∙ <a href="/ccpa">Collection notice</a></div><div><a href="https://letters.example/signup">Start your letter</a> <a href="https://letters.example/app">Get the app</a></div><p>Letters is the home for great culture</p></div></div></div>
<script>window._preloads=JSON.parse("{\\"isEU\\":false,\\"post\\":{\\"id\\":171,\\"slug\\":\\"in-defence-of-the-town-bore\\",\\"audience\\":\\"everyone\\",\\"wordcount\\":640}}")</script></body></html>"""
    return Served(
        fill(
            html, body, title=e(title), lead=e(lead), url=site + path,
            ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "url": site + path, "headline": title, "description": lead, "datePublished": "2025-09-09T06:01:12+00:00", "dateModified": "2025-09-09T06:01:12+00:00", "isAccessibleForFree": True, "author": [{"@type": "Person", "name": "Ottilie Framlingham"}], "publisher": {"@type": "Organization", "name": "The Slow Argument"}}),
            inside=rows(inside, '<div class="digest-post-embed" data-component-name="DigestPostEmbed"><a href="' + site + '{p}"><h2>{t}</h2></a><div class="embed-sub">{x}</div><a class="read-full" href="' + site + '{p}">Read full story</a></div>'),
            near=rows(near, '<div class="post-nav"><a class="prev" href="' + site + '{p}"><span>← Previous</span> <b>{t}</b></a></div>'),
            top=rows(top, '<div class="container-H2dyKk"><div class="post-preview-content"><a class="post-preview-title" data-testid="post-preview-title" href="' + site + '{p}">{t}</a><div class="ufi"><span>{x}</span></div></div></div>'),
            posts=rows(posts, '<div class="container-H2dyKk"><div class="post-preview-content"><a class="post-preview-title" data-testid="post-preview-title" href="' + site + '{p}">{t}</a><div class="post-preview-description">{x}</div><div class="post-preview-meta">{y}</div></div></div>'),
        ),
        Report("en", "2025-09-09", "", "Ottilie Framlingham", "", title, lead, plain(*body)),
        plain(title, lead, *body), full(site, inside, near, top, posts), address=site + path,
    )  # fmt: skip


@page
def flood_day_live_on_a_broadcaster() -> Served:
    """A broadcaster's live report of a flood, 2024: posts with anchors and times, a summary, rails by label, picture and nothing."""
    site = "https://www.kmbt.example"
    path = "/news/live-updates/live-tessaly-river-crests-evacuations-marlin-falls/"
    title = "Live updates: Tessaly River crests at Marlin Falls, 2,100 homes evacuated"
    lead = "The river reached 31.4 feet at noon, the highest level since records began in 1922. Follow the day with our reporters."
    points = (
        "The river crested at 31.4 feet at 12:10 p.m.",
        "Three shelters are open, and all of them take pets.",
        "Interstate 47 is closed between exits 12 and 19.",
    )
    posts = (
        (
            "16:48",
            "4:48 p.m.",
            "Water falls below the railroad bridge",
            (
                "For the first time since dawn, daylight can be seen under the railroad bridge at Marlin Falls. The gauge there reads 29.8 feet and is dropping by about four inches an hour.",
                "Engineers will walk the bridge on Friday before any train is let across.",
            ),
        ),
        (
            "15:20",
            "3:20 p.m.",
            "Governor tours the levee by boat",
            (
                "Gov. Linnea Stroud spent forty minutes on the levee south of Cobb Street. She said that she had signed a request for federal aid at breakfast.",
                "“I have seen people who lost a kitchen handing sandwiches to people who lost a house,” she said.",
            ),
        ),
        (
            "13:55",
            "1:55 p.m.",
            "Shelter at high school is full",
            (
                "The gymnasium at Marlin Falls High has taken in 412 people and cannot take more. The Red Shield asks people to drive to the fairgrounds in Dunmore, where there are 300 free cots.",
            ),
        ),
        (
            "12:10",
            "12:10 p.m.",
            "The crest",
            (
                "The river has crested at 31.4 feet, the National River Office says. That is seven inches above the mark of 1951 and eight inches below the top of the levee.",
            ),
        ),
        (
            "10:31",
            "10:31 a.m.",
            "A herd on the overpass",
            (
                "Sixty dairy cows are standing on the Route 9 overpass, the driest place for two miles. Their owner, Curtis Amundsen, swam ahead of them with a flashlight shortly after four this morning, he told our reporter.",
                "All of them made it. Milking is going to be difficult, he said.",
            ),
        ),
    )
    rail = (
        ("What to do before you go back into a flooded house", "/news/local/what-to-do-before-you-go-back/", "Safety"),
        ("How the levee of 1953 was built, and by whom", "/news/history/how-the-levee-of-1953-was-built/", "History"),
        ("Map: the streets that are closed tonight", "/news/traffic/map-the-streets-that-are-closed/", "Traffic"),
    )
    videos = (
        ("Watch: drone flies the length of Cobb Street", "/video/drone-flies-the-length-of-cobb-street/8812/", "1:04"),
        ("Watch: cows come home across the overpass", "/video/cows-come-home-across-the-overpass/8815/", "0:47"),
    )
    trending = (
        ("School closings for Friday across the Tessaly valley", "/news/education/school-closings-for-friday/"),
        ("Dunmore mill to pay workers through the flood", "/news/business/dunmore-mill-to-pay-workers/"),
        ("Baseball: Otters move series to Fairhaven", "/sports/otters-move-series-to-fairhaven/"),
        ("Lottery winner found after ninety days", "/news/odd/lottery-winner-found-after-ninety-days/"),
    )
    html = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title><%title%> | KMBT 6</title><meta name="description" content="<%lead%>"><meta property="og:type" content="article"><meta property="og:title" content="<%title%>"><meta property="og:description" content="<%lead%>"><meta property="og:url" content="<%url%>"><meta property="og:site_name" content="KMBT"><meta property="article:published_time" content="2024-06-20T10:05:00Z"><meta property="article:modified_time" content="2024-06-20T21:48:00Z"><link rel="canonical" href="<%url%>"><link rel="preconnect" href="https://cdn.arc.kmbt.example"><link rel="preload" as="script" href="/pf/dist/engine/react.js?d=512"><%ld%><style data-styled="" data-styled-version="5.3.11">.jXkQzL{display:grid}.hPwTgB{font-weight:700}</style><script>window.Fusion=window.Fusion||{};Fusion.arcSite="kmbt";Fusion.contextPath="/pf";Fusion.deployment="512";</script></head>
<body><div id="fusion-app" class="layout-section"><a href="#main" class="skip">Skip to content</a><header class="b-header-nav-chain jXkQzL"><nav aria-label="Sections Menu"><a href="/" title="KMBT"><img alt="KMBT 6" src="/pf/resources/logo.svg"></a><a href="/news/">News</a><a href="/weather/">Weather</a><a href="/sports/">Sports</a><a href="/video/">Video</a><button>Sign In</button></nav></header><div class="alert-bar b-alert-bar"><span>WEATHER ALERT</span><p>Flood Warning until Friday 9:00 a.m. for three counties</p><button aria-label="Close"></button></div>
<main id="main"><section class="right-rail__main"><nav aria-label="Breadcrumbs"><a href="/">Home</a><span>/</span><a href="/news/">News</a></nav><span class="overline">LIVE</span><h1 class="b-headline hPwTgB"><%title%></h1><h2 class="b-subheadline"><%lead%></h2><div class="b-byline">By <a href="/authors/tamsin-oduya/">Tamsin Oduya</a> and <a href="/authors/hal-brisbane/">Hal Brisbane</a></div><time class="b-date" datetime="2024-06-20T10:05:00Z">June 20, 2024 at 6:05 a.m. EDT</time><span class="upd">Updated June 20, 2024 at 5:48 p.m. EDT</span><div class="b-share-bar"><button>Facebook</button><button>X</button><button>Email</button></div>
<figure class="b-lead-art"><img alt="" srcset="https://cdn.arc.kmbt.example/resizer/420.jpg 420w, https://cdn.arc.kmbt.example/resizer/1440.jpg 1440w"><figcaption><span>Cobb Street in Marlin Falls at noon on Thursday.</span> <span>(Hal Brisbane/KMBT)</span></figcaption></figure>
<article class="b-article-body live-blog" itemscope itemtype="https://schema.org/LiveBlogPosting"><div class="key-points" aria-label="What we know"><ul><li><%p0%></li><li><%p1%></li><li><%p2%></li></ul></div><div class="live-controls"><button>Newest first</button><button>Oldest first</button><span>Auto-refresh is on</span></div><%posts%></article><button class="load-more">Load more updates</button><p class="copyright-line">Copyright 2024 KMBT. All rights reserved.</p></section>
<aside class="right-rail__rail"><div class="b-results-list" aria-label="More on the flood"><%rail%></div><div class="b-video-center"><img src="/pf/resources/watch-now.png" alt=""><div class="vids"><%videos%></div></div><div class="arcad-container"><span>Advertisement</span></div><ol class="b-top-table-list"><%trending%></ol></aside></main>
<footer class="b-footer"><div class="col"><h3>KMBT</h3><a href="/about/">About Us</a><a href="/team/">Meet the Team</a></div><div class="col"><h3>Rules</h3><a href="/terms/">Terms of Use</a><a href="/eeo/">EEO Report</a><a href="/fcc/">Public File</a></div><p>© 2024 KMBT Broadcasting</p></footer></div><script id="fusion-metadata">Fusion.globalContent={"_id":"FLD77","type":"story","subtype":"live-blog","taxonomy":{"primary_section":{"_id":"/news"}}};</script></body></html>"""
    shown = "".join(
        f'<div class="live-post" id="post-{stamp.replace(":", "")}" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="2024-06-20T{stamp}:00-04:00">{clock}</time><h3 itemprop="headline">{e(head)}</h3><div itemprop="articleBody">{"".join(f"<p>{e(line)}</p>" for line in lines)}</div><button class="copy-link">Copy link</button></div>'
        for stamp, clock, head, lines in posts
    )
    said = tuple(line for _, _, head, lines in posts for line in (head, *lines))
    return Served(
        fill(
            html, (), title=e(title), lead=e(lead), url=site + path, posts=shown, p0=points[0], p1=points[1], p2=points[2],
            ld=ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "datePublished": "2024-06-20T10:05:00Z", "dateModified": "2024-06-20T21:48:00Z", "coverageStartTime": "2024-06-20T10:05:00Z", "coverageEndTime": "2024-06-21T04:00:00Z", "author": [{"@type": "Person", "name": "Tamsin Oduya"}, {"@type": "Person", "name": "Hal Brisbane"}], "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2024-06-20T{stamp}:00-04:00", "articleBody": " ".join(lines)} for stamp, _, head, lines in posts]}),
            rail=rows(rail, '<div class="results-item"><span class="overline">{x}</span><a href="{p}"><h2 class="hPwTgB">{t}</h2></a></div>'),
            videos=rows(videos, '<a href="{p}" class="vid"><img alt=""><span class="dur">{x}</span><span class="ttl">{t}</span></a>'),
            trending=rows(trending, '<li><span class="no">{n}</span><a href="{p}"><h3>{t}</h3></a></li>'),
        ),
        Report("en", "2024-06-20", "", "Tamsin Oduya", "", title, lead, said),
        (title, lead, *points, *said), full(site, rail, videos, trending), verdict="live blog", address=site + path,
    )  # fmt: skip

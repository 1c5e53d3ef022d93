"""An eighteenth set: chains' papers, broadcasters, trade press and small sites of 2014 to 2025, with many lists on every page."""

import re

from outlets.reports import Report
from outlets.served import Pages, Served, at, e, ld, listed, onto

PAGES: Pages = {}
page = onto(PAGES)

Heads = tuple[tuple[str, str], ...]


def rows(heads: Heads, template: str, *more: tuple[str, ...]) -> str:
    """A list: {t} is the headline, {u} its address, {p} its path, {n} its number, {x[0]} and so on what else an entry shows."""
    return listed(heads, template, "", x=[[e(each[n]) for each in more] for n in range(len(heads))])


def menu(names: str, template: str = '<li><a href="/{s}">{t}</a></li>') -> str:
    return "".join(template.format(t=e(name), s=re.sub(r"\W+", "-", name.lower()).strip("-")) for name in names.split(" | "))


def put(template: str, body: tuple[str, ...] = (), marks: tuple[tuple[str, str], ...] = (), **values: str) -> str:
    """The template with [[0]], [[1]] ... for lines of the article and [[name]] for what is given by name."""

    def one(found: re.Match[str]) -> str:
        key = found[1]
        if not key.isdigit():
            return values[key]
        text = e(body[int(key)])
        for phrase, wrapped in marks:
            text = text.replace(e(phrase), wrapped.format(e(phrase)))
        return text

    return re.sub(r"\[\[(\w+)\]\]", one, template)


@page
def us_chain_county_landfill() -> Served:
    """A chain's local paper on a shared platform, Bootstrap 3: blocks with regions, a preview class on every paragraph."""
    site = "https://www.tamarackledger.example"
    url = f"{site}/news/local/govt-and-politics/county-board-rejects-landfill-expansion/article_5b0e7c1a-2f4d-5a1e-9c37-0d6f1b8a4e22.html"
    title = "County board rejects landfill expansion after six-hour hearing"
    body = (
        "HOLLIS FALLS — The Tamarack County Board voted 11-8 early Wednesday to turn down a plan that would have nearly doubled the size of the Ridge Road landfill, ending a hearing that began at 6 p.m. and drew more than 300 people to the high school gymnasium.",
        "The decision leaves the county with about four years of room at its only landfill and no agreed plan for what comes next.",
        "“I have never had so many phone calls about garbage,” said Supervisor Dale Overgaard, who represents the town of Ridge and voted against the expansion. “My neighbors did their share for forty years. Somebody else can have a turn.”",
        "Overgaard’s motion came shortly after midnight, when the last of 84 speakers had sat down.",
        "What was proposed",
        "The county’s solid waste department had asked to add 62 acres to the east side of the site, at a cost of $18.4 million to be paid back through tipping fees. Director Ruth Pallister told the board that the fee would rise from $41 to $57 a ton by 2023.",
        "Without the expansion, she said, trucks will have to haul waste 94 miles to a private landfill near Corliss, and the fee could reach $80.",
        "“Trash does not go away because we vote on it,” Pallister said. “It goes on a truck, and you pay for the truck.”",
        "Wells and a creek",
        "Opponents pointed to tests taken in March at seven private wells along Cutter Creek. Two of them showed traces of chloride above the level at which the state recommends further testing, according to a report by the consulting firm Breyer & Lunt.",
        "The firm’s hydrologist, Anneke Stroud, said that the results did not prove that the landfill was leaking. Road salt is a likelier cause, she told the board, but only more drilling would settle the question.",
        "That did not satisfy Marcy Tollefson, who raises goats half a mile downhill from the site.",
        "“If you don’t know where it comes from, you don’t make it bigger,” Tollefson said to applause.",
        "Next steps",
        "The board asked the department to come back in September with three alternatives:",
        "Hauling the county’s waste to Corliss under a ten-year contract.",
        "Joining the composting program that neighboring Wexler County started in 2016.",
        "A smaller expansion of no more than 20 acres, with new monitoring wells.",
        "Board Chairwoman Irene Castellano said she expects another long night. The board meets next on June 18 at the courthouse in Hollis Falls.",
    )
    inline = at(site, ("Wexler County’s compost gamble pays off, three years in", "/news/local/wexler-compost-gamble/article_11aa.html"))
    also = at(
        site,
        ("Woman rescued from Cutter Creek after car leaves road", "/news/local/crime-and-courts/woman-rescued/article_21bb.html"),
        ("Beloved bakery on Second Street to close after 51 years", "/business/local/beloved-bakery/article_22bc.html"),
        ("Hollis Falls teacher wins statewide honor for science club", "/news/local/education/teacher-honor/article_23bd.html"),
        ("Deputies: Man drove stolen combine through drive-thru", "/news/local/crime-and-courts/stolen-combine/article_24be.html"),
    )
    popular = at(
        site,
        ("Sheriff identifies man killed in Highway 40 crash", "/news/local/highway-40-crash/article_31ca.html"),
        ("New owner plans apartments in old shoe factory", "/business/local/shoe-factory/article_32cb.html"),
        ("Prep baseball: Falls rallies in seventh to stun Corliss", "/sports/high-school/baseball/falls-rallies/article_33cc.html"),
        ("Frost warning issued for valley as orchards bloom", "/weather/frost-warning/article_34cd.html"),
        ("Letter: The gymnasium was no place for a hearing", "/opinion/letters/gymnasium/article_35ce.html"),
    )
    discussed = at(
        site,
        ("Should the county sell its nursing home? Five views", "/opinion/nursing-home/article_41da.html"),
        ("School referendum fails by 37 votes; recount likely", "/news/local/education/referendum/article_42db.html"),
        ("Our view: Tell voters what the jail will cost", "/opinion/editorial/jail-cost/article_43dc.html"),
    )
    cards = at(
        site,
        ("Bridge repair to shut Main Street for three weeks", "/news/local/bridge-repair/article_51ea.html"),
        ("Library adds Sunday hours, loses its fines", "/news/local/library-sunday/article_52eb.html"),
        ("Dairy breakfast moves to fairgrounds", "/news/local/dairy-breakfast/article_53ec.html"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><script type="text/javascript">var dataLayer = [{"townnews":{"product":{"name":"TownNews.com BLOX","version":"1.41"},"crm":{"name":"ledger"}},"asset":{"type":"article","id":"5b0e7c1a"}}];</script>
<title>County board rejects landfill expansion after six-hour hearing | Government and Politics | tamarackledger.example</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="robots" content="noarchive, max-image-preview:standard">
<meta name="description" content="The Tamarack County Board voted 11-8 early Wednesday to turn down a plan that would have nearly doubled the size of the Ridge Road landfill."><meta name="keywords" content="landfill, tamarack county board, ridge road, waste"><meta name="author" content="JOSIE HARTUNG jhartung@tamarackledger.example">
<meta name="twitter:card" content="summary_large_image"><meta name="twitter:site" content="@tamarackledger"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:image" content="https://bloximages.example/tamarackledger/hires/5cdc.jpg"><meta property="og:title" content="County board rejects landfill expansion after six-hour hearing"><meta property="og:site_name" content="Tamarack Ledger"><meta property="article:publisher" content="https://www.facebook.com/tamarackledger">
<link rel="canonical" href="[[url]]"><link rel="alternate" type="application/rss+xml" title="Tamarack Ledger Top Stories" href="/search/?f=rss&amp;t=article&amp;s=start_time&amp;sd=desc"><link rel="preload" href="//bloximages.example/shared-content/art/tncms/templates/libraries/flex/components/template/resources/fonts/lato.woff2" as="font" crossorigin>
<link rel="stylesheet" href="//bloximages.example/bootstrap/resources/styles/bootstrap.min.css"><style>#site-logo-container .img-responsive{max-height:72px}.subscriber-only{display:none}.card.image-left .image{width:33%}</style>
[[ld]]</head>
<body class="app-editorial access-offer-off section-news" data-subscription-required-remaining="8">
<a href="#main-page-container" class="sr-only">Skip to main content</a>
<div id="site-container"><div id="site-top-nav-container"><nav id="site-top-nav" class="navbar"><div class="container"><ul class="nav navbar-nav"><li><button class="offcanvas-drawer-btn-left"><span class="tnt-bars"></span> Menu</button></li><li><a href="/users/login/">Log In</a></li><li><a href="/members/join/">Subscribe</a></li></ul><span class="weather-widget"><a href="/weather/">54° Partly Cloudy</a></span></div></nav></div>
<header id="site-header-container"><a href="/" id="site-logo"><img class="img-responsive" src="/logo.png" alt="Tamarack Ledger"></a><nav id="site-navbar"><ul class="nav navbar-nav">[[nav]]</ul></nav></header>
<div id="tncms-region-ads-leaderboard" class="tncms-region-ads"><div class="tnt-ads dfp-ad">Advertisement<script>googletag.cmd.push(function(){googletag.display('ad-top');});</script></div></div>
<div class="container" id="main-page-container"><div class="alert alert-danger"><strong>Special offer:</strong> Six months of unlimited digital access for $3. <a href="/members/join/">Start today</a></div>
<div class="row"><section id="main-body-container" class="col-lg-8 col-md-8"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/local/">Local</a></li></ol>
<article itemscope itemtype="https://schema.org/NewsArticle" class="asset article full-default default"><meta itemprop="datePublished" content="2019-05-15T01:47:00-05:00">
<span class="label label-flags label-flag-updated">top story</span><span class="label label-default">Waste</span>
<header class="asset-header"><h1 class="headline"><span itemprop="headline">[[0]]</span></h1></header>
<div class="meta"><span><ul class="list-inline"><li><div class="media"><img class="img-circle" src="/jh.jpg" alt="Josie Hartung"><span itemprop="author" class="tnt-byline">JOSIE HARTUNG <a href="mailto:jhartung@tamarackledger.example">jhartung@tamarackledger.example</a></span></div></li><li class="hidden-print"><time datetime="2019-05-15T01:47:00-05:00" class="tnt-date asset-date text-muted">May 15, 2019</time></li><li class="visible-print">Updated <time datetime="2019-05-15T09:12:00-05:00">May 15, 2019</time></li><li><a href="#comments"><i class="fa tnt-comment"></i> 27</a></li></ul></span></div>
<div class="share-container headline-share"><ul class="social-share-links list-inline"><li><a class="btn btn-facebook" href="#">Facebook</a></li><li><a class="btn btn-twitter" href="#">Twitter</a></li><li><a class="btn btn-email" href="#">Email</a></li><li><a class="btn btn-print" href="#">Print</a></li><li><a class="btn btn-save" href="#">Save</a></li></ul></div>
<div class="asset-photo"><div class="photo-carousel-container"><div class="photo-carousel-slides"><figure class="photo layout-horizontal"><div class="image"><img src="/5cdc.jpg" alt="Hearing"></div><figcaption class="caption"><span class="caption-text"><p>Residents line up at a microphone in the gymnasium of Hollis Falls High School on Tuesday night.</p></span><span class="credit"><span class="tnt-byline">PETE LINDHOLM, TAMARACK LEDGER</span></span></figcaption></figure></div></div><a href="/order/">Buy Now</a></div>
<div class="asset-content subscriber-premium"><div class="subscriber-preview"><p>[[1]]</p></div><div class="subscriber-preview"><p>[[2]]</p></div><div class="subscriber-preview"><p>[[3]]</p></div><div class="subscriber-preview"><p>[[4]]</p></div>
<div id="tncms-region-article_instory_top" class="tncms-region"><div class="tncms-block"><div class="block-title"><div class="block-title-inner"><h3><a href="/popular/">People are also reading…</a></h3></div></div><ul class="list-unstyled tnt-also">[[also]]</ul></div></div>
<div class="subscriber-only"><h3>[[5]]</h3></div><div class="subscriber-only"><p>[[6]]</p></div><div class="subscriber-only"><p>[[7]]</p></div><div class="subscriber-only"><p>[[8]]</p></div>
<div class="tncms-inline-asset inline-article"><aside class="card image-left"><div class="tnt-label">Related to this story</div>[[inline]]</aside></div>
<div class="subscriber-only"><h3>[[9]]</h3></div><div class="subscriber-only"><p>[[10]]</p></div><div class="subscriber-only"><p>[[11]]</p></div><div class="tnt-ads"><span>Advertisement</span><a rel="sponsored" href="https://ads.example/tires">Buy three tires, get one free at Lund’s Tire &amp; Lube</a></div><div class="subscriber-only"><p>[[12]]</p></div><div class="subscriber-only"><p>[[13]]</p></div><div class="subscriber-only"><h3>[[14]]</h3></div><div class="subscriber-only"><p>[[15]]</p></div><div class="subscriber-only"><ul><li>[[16]]</li><li>[[17]]</li><li>[[18]]</li></ul></div><div class="subscriber-only"><p>[[19]]</p></div></div>
<div class="asset-tagline"><p><em>Josie Hartung covers county government for the Ledger. Reach her at 555-0142.</em></p></div>
<div class="tnt-newsletter"><h4>Get local news delivered to your inbox!</h4><p>Subscribe to our Daily Headlines newsletter.</p><form><input type="email" placeholder="Email Address"><button>Sign up!</button><small>* I understand and agree that registration on or use of this site constitutes agreement to its user agreement and privacy policy.</small></form></div>
<div class="asset-tags"><ul class="list-inline"><li><span>Tags</span></li><li><a href="/search/?k=landfill">Landfill</a></li><li><a href="/search/?k=county%20board">County Board</a></li><li><a href="/search/?k=garbage">Garbage</a></li></ul></div></article>
<div id="asset-below"><section class="block"><div class="block-title"><h4>More from this section</h4></div><div class="row card-grid">[[cards]]</div></section>
<section id="comments"><h4>(27) comments</h4><div class="comment"><div class="media-body"><span class="comment-author"><strong>ridgerunner</strong></span> <time>May 15, 2019 7:02am</time><p class="comment-text">About time. My road has smelled since 1994.</p><a href="#">Report</a> <a href="#">Reply</a></div></div><div class="comment"><div class="media-body"><span class="comment-author"><strong>fiscalhawk</strong></span> <time>May 15, 2019 7:40am</time><p class="comment-text">Enjoy paying 80 bucks a ton, everybody.</p></div></div><p class="login-prompt">Welcome to the discussion. <a href="/users/login/">Log In</a></p></section></div></section>
<aside class="col-lg-4 col-md-4" id="sidebar"><div class="tabbed-block"><ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#tab-pop" data-toggle="tab">Popular</a></li><li><a href="#tab-disc" data-toggle="tab">Discussed</a></li></ul><div class="tab-content"><div class="tab-pane active" id="tab-pop"><ol class="list-articles">[[popular]]</ol></div><div class="tab-pane" id="tab-disc"><ul class="list-articles">[[discussed]]</ul></div></div></div>
<div class="block sponsored"><h3>Sponsored</h3><ul><li><a rel="nofollow sponsored" href="https://promo.example/windows">Seven signs that your windows are costing you money</a></li><li><a rel="nofollow sponsored" href="https://promo.example/hearing">Hearing aids for less than you think</a></li></ul></div><div class="promo"><a href="/eedition/"><img src="/e.png" alt="E-edition"></a></div></aside></div></div>
<footer id="site-footer-container"><div class="row"><div class="col-md-3"><h4>Sites</h4><ul>[[foot1]]</ul></div><div class="col-md-3"><h4>Services</h4><ul>[[foot2]]</ul></div><div class="col-md-3"><h4>Contact</h4><address>Tamarack Ledger<br>310 Second Street<br>Hollis Falls</address></div></div><p class="copyright">© Copyright 2019 Tamarack Ledger, 310 Second Street, Hollis Falls | <a href="/terms/">Terms of Use</a> | <a href="/privacy/">Privacy Policy</a></p><p>Powered by BLOX Content Management System</p></footer></div>
<div class="modal fade" id="breaking"><div class="modal-body"><h4>Breaking News Alerts</h4><p>Get up-to-the-minute news sent straight to your device.</p></div></div><script>window.jQuery||document.write('<script src="/jquery.min.js"><\\/script>')</script></body></html>""",
        (title, *body),
        (("report by the consulting firm Breyer & Lunt", '<a href="https://docs.example/bl.pdf" target="_blank">{}</a>'), ("HOLLIS FALLS", "<strong>{}</strong>")),
        url=url,
        ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "url": url, "datePublished": "2019-05-15T01:47:00-05:00", "dateModified": "2019-05-15T09:12:00-05:00", "author": {"@type": "Person", "name": "Josie Hartung"}, "publisher": {"@type": "Organization", "name": "Tamarack Ledger"}, "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".subscriber-only"}}),
        nav=menu("News | Obituaries | Opinion | Sports | Business | Life & Entertainment | Jobs | Homes | Classifieds"),
        also=rows(also, '<li class="tnt-also-item"><a class="tnt-asset-link" href="{p}"><img src="/t{n}.jpg" alt=""> <h4 class="tnt-headline">{t}</h4></a></li>'),
        inline=rows(inline, '<div class="card-container"><div class="image"><a href="{p}"><img src="/w.jpg" alt=""></a></div><div class="card-body"><h3 class="tnt-headline"><a href="{p}" class="tnt-asset-link">{t}</a></h3><p class="tnt-summary">A county next door buries a third less than it did in 2016, and sells what it saves to gardeners.</p></div></div>'),
        cards=rows(cards, '<div class="col-sm-4"><article class="tnt-asset-type-article card"><div class="image"><a href="{p}" aria-hidden="true" tabindex="-1"><img src="/c{n}.jpg" alt="{t}"></a></div><div class="card-label-section"><a href="/news/local/">{x[0]}</a></div><h3 class="tnt-headline"><a class="tnt-asset-link" href="{p}">{t}</a></h3><ul class="card-meta list-inline"><li class="card-date"><time>{x[1]}</time></li></ul></article></div>', ("Roads", "Books", "Farm"), ("12 hrs ago", "15 hrs ago", "May 14, 2019")),
        popular=rows(popular, '<li><a href="{p}">{t}</a></li>'),
        discussed=rows(discussed, '<li><a href="{p}">{t}</a> <span class="badge">{x[0]} comments</span></li>', ("64", "51", "12")),
        foot1=menu("Ledger Homes | Ledger Jobs | Ledger Autos | Valley Shopper"),
        foot2=menu("Subscription Services | Place an Ad | Submit a Letter | Archive | RSS"),
    )  # fmt: skip
    r = Report("en", "2019-05-15", "May 15, 2019", "Josie Hartung", "", title, "", body)
    return Served(html, r, (title, *body), (*also, *inline, *cards, *popular, *discussed), address=url)


@page
def uk_trade_title_cold_stores() -> Served:
    """Trade press on Drupal: a standfirst, a definition list of the latest, an opinion rail with names, a dossier without a label."""
    site = "https://www.coldchainweekly.example"
    url = f"{site}/logistics/news/operators-warn-cold-store-rules/48117.article"
    title = "Cold store operators warn of winter squeeze as refrigerant deadline nears"
    lead = "A survey of 112 sites suggests one in five will not have replaced their plant when the new rules bite in January"
    body = (
        "Britain’s chilled and frozen warehouses could lose up to 9% of their capacity this winter because refrigeration plant will not be replaced in time, the sector’s trade body has warned.",
        "The Chilled Storage Association said a survey of 112 sites, carried out in August, showed that 23 of them expected to miss the 1 January deadline for taking the most polluting refrigerants out of use. Eight said they would close rooms rather than risk a fine.",
        "“Nobody is arguing with the aim,” said Philippa Garrowby, chief executive of the association. “But you can’t order a two-megawatt ammonia plant in July and have it running by Christmas. There are four firms in the country who can fit one, and they are booked until the spring.”",
        "Peak season at risk",
        "Frozen storage was already 94% full at the end of last month, according to figures from the brokerage Tarn & Hale, against 88% a year earlier. Poultry and ready meals take most of the space between October and December.",
        "A national frozen food wholesaler, which asked not to be named, told Cold Chain Weekly it had paid £31 per pallet for overflow space in September. It paid £19 for the same space in 2022.",
        "“We will get through Christmas,” its supply chain director said. “What worries me is the second week of January, when everyone’s stock is low but a tenth of the rooms are warm.”",
        "Regulator offers no extension",
        "The Office for Refrigerants said it had no plans to move the deadline, which was agreed in 2018. A spokesperson said operators had “had five years to prepare” and that sites which could show a signed contract for new plant would be treated “proportionately”.",
        "What that means is unclear, said Dominic Ashdown-Reyes, a partner at the law firm Keld Marsh. He advised operators to write to the regulator before the end of November.",
        "“Proportionate isn’t a defence,” he said. “It is a hope. Get the letter on file, with the order number and the delivery date.”",
        "Small sites hit hardest",
        "The survey found the gap was widest among independents with fewer than 10,000 pallet positions. Only 58% of them had a replacement under contract, compared with 91% of the large groups.",
        "Morwenna Tregear, who runs a 4,200-pallet store near Portcarrow, said the quote for her site had risen from £1.1m to £1.7m in eighteen months. Her bank turned her down twice.",
        "“I have kept Cornish fish cold for twenty-six years,” she said. “In January I’ll be renting out dry space for garden furniture.”",
        "The association has asked ministers for a loan guarantee scheme worth £60m. The Treasury declined to comment.",
    )
    latest = at(
        site,
        ("Frozen pea crop smallest for eleven years", "/produce/news/frozen-pea-crop/48131.article"),
        ("Haulier Dunmore & Sons enters administration", "/logistics/news/dunmore-administration/48129.article"),
        ("Ice cream maker opens £24m plant in Wrexley", "/dairy/news/ice-cream-plant/48126.article"),
        ("Drivers at Northgate Chilled vote for strike", "/people/news/northgate-strike/48122.article"),
    )
    opinion = at(
        site,
        ("Ammonia is back, and so is our fear of it", "/opinion/ammonia-is-back/48090.article"),
        ("Why I stopped answering tenders", "/opinion/why-i-stopped-answering/48071.article"),
        ("The pallet has had its day", "/opinion/the-pallet-has-had-its-day/48066.article"),
    )
    dossier = at(
        site,
        ("How the phase-down works, year by year", "/refrigerants/analysis/how-the-phase-down-works/47310.article"),
        ("Inside the country’s first all-CO2 warehouse", "/refrigerants/features/inside-all-co2/47702.article"),
        ("Engineers wanted: 3,000 vacancies and counting", "/refrigerants/news/engineers-wanted/47955.article"),
        ("Insurers raise premiums for older plant", "/refrigerants/news/insurers-raise-premiums/48011.article"),
    )
    read = at(
        site,
        ("Supermarkets drop best-before dates from frozen fish", "/retail/news/best-before-frozen-fish/48040.article"),
        ("Ransomware halts three depots in the Midlands", "/technology/news/ransomware-depots/48033.article"),
        ("Top 50 operators 2023: the full ranking", "/data/top-50-operators-2023/47800.article"),
        ("Fined: firm that left the freezer door open", "/legal/news/freezer-door/48025.article"),
        ("Vans that cool themselves on the motorway", "/technology/features/vans-that-cool/47990.article"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="en-GB" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><noscript><style>form.antibot * :not(.antibot-message) { display: none !important; }</style></noscript>
<meta name="description" content="A survey of 112 sites suggests one in five will not have replaced their plant when the new rules bite in January" /><link rel="canonical" href="[[url]]" /><meta property="og:site_name" content="Cold Chain Weekly" /><meta property="og:type" content="article" /><meta property="og:title" content="Cold store operators warn of winter squeeze" /><meta property="og:image" content="[[site]]/sites/default/files/styles/og/public/2023-10/store.jpg?itok=Xc0" /><meta property="article:published_time" content="2023-10-12T06:00:00+01:00" /><meta property="article:section" content="Logistics" /><meta name="Generator" content="Drupal 9 (https://www.drupal.org)" /><meta name="MobileOptimized" content="width" /><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="icon" href="/themes/custom/ccw/favicon.ico" /><title>Cold store operators warn of winter squeeze as refrigerant deadline nears | News | Cold Chain Weekly</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_8Q1.css" /><link rel="preconnect" href="https://use.typekit.example"><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/48117","isFront":false},"pluralDelimiter":"\\u0003","ajaxPageState":{"theme":"ccw"},"user":{"uid":0}}</script>
[[ld]]</head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><noscript><iframe src="https://tag.example/ns.html?id=GTM-CCW" height="0" width="0"></iframe></noscript>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="sliding-popup"><h2 id="popup-text">We use cookies on this site</h2><p>By clicking the Accept button, you agree to us doing so, and to seeing adverts that suit your business.</p><button class="agree-button">Accept</button><button class="decline-button">No, thanks</button></div>
<header class="l-header" role="banner"><div class="l-header__top"><a class="c-logo" href="/" rel="home"><svg viewBox="0 0 90 30" aria-label="Cold Chain Weekly"><title>Cold Chain Weekly</title><path d="M2 2h20v20H2z"/></svg></a><ul class="c-account"><li><a href="/user/login">Sign in</a></li><li><a href="/subscribe">Subscribe from £4 a week</a></li></ul></div><nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul class="c-menu">[[nav]]</ul></nav></header>
<div class="l-leaderboard"><div class="c-ad"><p>Sponsored</p><a href="https://ads.example/chillers" rel="sponsored">Nordal Chillers: cold you can bank on</a></div></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="l-grid"><div class="l-grid__main"><nav class="c-breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/logistics">Logistics</a></li><li>News</li></ol></nav>
<article role="article" about="/logistics/news/operators-warn-cold-store-rules/48117.article" class="node node--type-article node--view-mode-full">
<span class="c-kicker">Refrigerants</span><h1 class="c-title"><span class="field field--name-title">[[0]]</span></h1>
<div class="field field--name-field-standfirst field--type-text"><p>[[1]]</p></div>
<div class="c-meta"><span class="c-meta__by">By <a href="/profile/oliver-tansley/12.bio">Oliver Tansley</a></span><span class="c-meta__date">12 October 2023</span><span class="c-meta__read">4 min read</span><span class="c-meta__comments"><a href="#comments">3 Comments</a></span></div>
<ul class="c-share" aria-label="Share this article"><li><a href="#">LinkedIn</a></li><li><a href="#">X</a></li><li><a href="#">Email</a></li><li><button>Print</button></li></ul>
<div class="field field--name-field-lead-image"><figure><picture><source srcset="/sites/default/files/styles/w1200/store.webp 1x" type="image/webp" /><img loading="eager" src="/sites/default/files/store.jpg" alt="Rows of frozen pallets" /></picture><figcaption>Racking at a store in the Humber estuary: full, and not getting any bigger. <span class="c-credit">Source: Cold Chain Weekly/Ian Moult</span></figcaption></figure></div>
<div class="field field--name-body field--type-text-with-summary"><p>[[2]]</p><p>[[3]]</p><p>[[4]]</p>
<aside class="c-dossier"><a href="/refrigerants"><img src="/themes/custom/ccw/dossier-refrigerants.svg" alt="" /></a><ul>[[dossier]]</ul></aside>
<h2>[[5]]</h2><p>[[6]]</p><p>[[7]]</p><p>[[8]]</p><div class="c-ad c-ad--mpu"><p>Advertisement</p><div id="mpu1"></div></div><h2>[[9]]</h2><p>[[10]]</p><p>[[11]]</p><p>[[12]]</p><blockquote class="c-pullquote" aria-hidden="true"><p>In January I’ll be renting out dry space</p></blockquote><h2>[[13]]</h2><p>[[14]]</p><p>[[15]]</p><p>[[16]]</p><p>[[17]]</p></div>
<div class="c-signup"><h3>The Monday Thaw</h3><p>Our weekly briefing for people who keep things cold. Free, and in your inbox by seven.</p><a class="btn" href="/newsletters">Sign up</a></div>
<div class="field field--name-field-topics"><div class="field__label">Topics</div><ul><li><a href="/topics/refrigerants">Refrigerants</a></li><li><a href="/topics/capacity">Capacity</a></li><li><a href="/topics/regulation">Regulation</a></li></ul></div>
<section id="comments" class="c-comments"><h2>3 Readers’ comments</h2><article class="comment"><p class="comment__author">Anonymous | 12 October 2023 8:14</p><p>Five years to prepare and two of them locked down.</p></article><article class="comment"><p class="comment__author">P. Hurdle | 12 October 2023 9:50</p><p>Someone should ask how many installers have been trained since 2018. I make it nineteen.</p></article><p><a href="/user/login">Sign in</a> to have your say</p></section></article></div>
<div class="l-grid__side"><section class="block block-views" id="block-latest"><h2>Latest</h2><dl class="c-latest">[[latest]]</dl><a class="more-link" href="/news">More news</a></section>
<section class="block c-voices" aria-label="Opinion">[[opinion]]</section>
<section class="block"><h2>Most read</h2><ol class="c-ranked">[[read]]</ol></section>
<section class="block c-jobs"><h2>Jobs</h2><ul><li><a href="https://jobs.example/1">Shift manager, Wrexley, £41k</a></li><li><a href="https://jobs.example/2">Refrigeration engineer, Humberside</a></li></ul></section></div></div></main>
<footer class="l-footer"><div class="l-footer__cols"><div><h3>About</h3><ul>[[foot1]]</ul></div><div><h3>Advertise</h3><ul>[[foot2]]</ul></div><div><h3>Follow us</h3><ul><li><a href="#">LinkedIn</a></li><li><a href="#">RSS</a></li></ul></div></div><p>© Frostline Business Media Ltd 2023. Registered in England. <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></p></footer></div><script src="/core/misc/drupal.js"></script></body></html>""",
        (title, lead, *body),
        (("carried out in August", '<a href="/data/survey/47999.article">{}</a>'), ("a loan guarantee scheme", "<em>{}</em>")),
        url=url, site=site,
        ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "@id": url, "headline": title, "description": lead, "datePublished": "2023-10-12T06:00:00+01:00", "dateModified": "2023-10-12T11:25:00+01:00", "author": {"@type": "Person", "name": "Oliver Tansley"}}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Logistics"}]}]}),
        nav=menu("News | Logistics | Dairy | Produce | Technology | People | Opinion | Data | Events | Jobs"),
        dossier=rows(dossier, '<li class="c-dossier__item"><a href="{p}" hreflang="en">{t}</a></li>'),
        latest=rows(latest, '<dt><time>{x[0]}</time></dt><dd><a href="{p}">{t}</a></dd>', ("11:40", "10:05", "09:30", "Yesterday")),
        opinion=rows(opinion, '<div class="c-voice"><img class="c-voice__face" src="/f{n}.jpg" alt=""/><span class="c-voice__name">{x[0]}</span><h3 class="c-voice__title"><a href="{p}">{t}</a></h3></div>', ("Gwen Stoddart", "Imran Kazi", "Tobias Frome")),
        read=rows(read, '<li><span class="c-ranked__n">{n}</span><a href="{p}" title="{t}">{t}</a></li>'),
        foot1=menu("About us | Meet the team | Contact | Terms and conditions"),
        foot2=menu("Media pack | Events calendar | Recruitment"),
    )  # fmt: skip
    r = Report("en", "2023-10-12", "12 October 2023", "Oliver Tansley", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*dossier, *latest, *opinion, *read), address=url)


@page
def irish_town_paper_ferry() -> Served:
    """A county paper of 2014, Bootstrap 2: spans, a carousel, a table of notices, breaks after the dateline."""
    site = "http://www.ballinroestandard.example"
    url = f"{site}/news/local-news/islanders-to-lose-evening-ferry-1-6241877"
    title = "Islanders to lose evening ferry from October"
    body = (
        "PEOPLE living on Inishgarve will no longer be able to get home after five o’clock in winter when the evening ferry is withdrawn at the end of next month, it has emerged.",
        "Garve Ferries, which holds the State contract for the route, confirmed this week that the 7.45pm sailing from Ballinroe pier will stop on October 1 and return on April 1. The company said it carried an average of six passengers on winter evenings last year, and on 31 nights nobody at all.",
        "The news was broken to islanders at a meeting in the community hall on Sunday night. More than 90 of the island’s 164 residents were there.",
        "Breda Conneely, who chairs the island’s co-operative, said the decision would empty the place within ten years.",
        "“There are eleven of our young people working in Ballinroe who come home every night,” she said. “They finish at half five or six. What are we telling them, to sleep in the car?”",
        "Secondary students will also be affected. Seven pupils stay for after-school study on Tuesdays and Thursdays and rely on the late boat.",
        "Their principal, Mr Fergal Moylan, said the school would look at moving study to the morning, but that it could not hold exams around a timetable.",
        "“No money was cut”",
        "A spokesman for the Department of the Islands said that the subsidy of €412,000 a year had not been reduced, and that the number of sailings was a matter for the operator as long as two a day were provided.",
        "Garve Ferries’ managing director, Mr Cathal Rooney, said fuel had gone up by 22 per cent since the contract was signed in 2011.",
        "“I have lived beside that pier all my life and I don’t do this lightly,” Mr Rooney told the Standard. “If the Department pays for the diesel, the boat will sail. It’s as simple as that.”",
        "Councillor Nuala Staunton has put down a motion for the September meeting of the county council, calling on the Minister to meet a deputation from the island.",
        "A further meeting will be held on Inishgarve on Friday week at 8pm. The ferry will wait.",
    )
    slides = at(
        site,
        ("Record crowd sees Ballinroe retain county title", "/sport/gaa/record-crowd-1-6240011"),
        ("In pictures: the Garve regatta", "/news/galleries/garve-regatta-1-6239904"),
        ("Hundreds queue for jobs at new nursing home", "/news/local-news/hundreds-queue-1-6238755"),
    )
    related = at(
        site,
        ("Pier works delayed again by weather", "/news/local-news/pier-works-1-6190233"),
        ("Island school welcomes its first junior infant in three years", "/news/local-news/island-school-1-6222871"),
    )
    notices = at(
        site,
        ("Bypass route goes on display in library", "/news/local-news/bypass-route-1-6241002"),
        ("Garda appeal after sheep taken at Knockbrack", "/news/local-news/garda-appeal-1-6241013"),
        ("Choir from Ballinroe to sing before the President", "/what-s-on/choir-1-6241020"),
        ("Farmer fined for blocking right of way", "/news/courts/farmer-fined-1-6241044"),
        ("Post office at Cloonard to close its doors", "/news/local-news/post-office-1-6241058"),
    )
    nextprev = at(
        site,
        ("Mart report: store cattle a solid trade", "/business/farming/mart-report-1-6241870"),
        ("Lotto jackpot ticket sold in Main Street shop", "/news/local-news/lotto-1-6241881"),
    )
    html = put(
        """<!DOCTYPE html>
<!--[if lt IE 7]> <html class="no-js lt-ie9 lt-ie8 lt-ie7" lang="en-IE"> <![endif]--><!--[if gt IE 8]><!--> <html class="no-js" lang="en-IE" xmlns:fb="http://ogp.me/ns/fb#"> <!--<![endif]-->
<head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>Islanders to lose evening ferry from October - Local News - Ballinroe Standard</title><meta name="viewport" content="width=device-width"><meta name="keywords" content="Inishgarve, ferry, Ballinroe"><meta name="description" content="People living on Inishgarve will no longer be able to get home after five o'clock in winter."><meta property="og:title" content="Islanders to lose evening ferry from October"><meta property="og:type" content="article"><meta property="og:url" content="[[url]]"><meta property="og:site_name" content="Ballinroe Standard"><meta property="fb:app_id" content="10200011"><meta name="article.published" content="2014-08-27 10:30:00"><link rel="canonical" href="[[url]]"><link rel="stylesheet" href="/css/bootstrap.min.css"><link rel="stylesheet" href="/css/bootstrap-responsive.min.css"><script src="/js/modernizr-2.6.2.min.js"></script><script>var _gaq=_gaq||[];_gaq.push(['_setAccount','UA-0-1']);_gaq.push(['_trackPageview']);</script></head>
<body id="article" class="local-news"><div id="fb-root"></div><div class="cookie-bar"><p>This website uses cookies. By continuing to use it you agree to their use. <a href="/cookies">Find out more</a> <a href="#" class="close">×</a></p></div>
<div class="container"><div class="row top"><div class="span6"><a href="/"><img src="/img/masthead.gif" alt="Ballinroe Standard"></a><span class="date-today">Friday 29 August 2014</span></div><div class="span6"><form class="form-search" action="/search"><input type="text" name="q" placeholder="Search"><button class="btn">Go</button></form><span class="weather">Ballinroe 16°C, light showers</span></div></div>
<div class="navbar"><div class="navbar-inner"><a class="btn btn-navbar" data-toggle="collapse" data-target=".nav-collapse"><span class="icon-bar"></span></a><div class="nav-collapse"><ul class="nav">[[nav]]</ul></div></div></div>
<div id="topCarousel" class="carousel slide"><div class="carousel-inner">[[slides]]</div><a class="carousel-control left" href="#topCarousel" data-slide="prev">&lsaquo;</a><a class="carousel-control right" href="#topCarousel" data-slide="next">&rsaquo;</a></div>
<div class="row"><div class="span8" id="content"><ul class="breadcrumb"><li><a href="/">Home</a> <span class="divider">/</span></li><li><a href="/news">News</a> <span class="divider">/</span></li><li class="active">Local News</li></ul>
<div class="article-full"><h1>[[0]]</h1><div class="article-info"><span class="author">by Mairead Gilhooly</span> <span class="pubdate">Published on the 27 August 2014 10:30</span></div>
<div class="btn-toolbar social"><div class="fb-like" data-layout="button_count"></div><a href="https://twitter.com/share" class="twitter-share-button">Tweet</a> <g:plusone size="medium"></g:plusone> <a href="javascript:window.print()"><i class="icon-print"></i> Print this</a> <a href="#"><i class="icon-text-height"></i> A+</a></div>
<div class="img-main"><img src="/webimage/1.6241876.1409131800!/image/ferry.jpg" alt="The ferry" width="620"><p class="img-caption">The Garve Rose leaving Ballinroe pier on Monday. Photo: Tom Heverin</p></div>
<div class="article-text"><p><b>[[1]]</b></p><p>[[2]]</p><p>[[3]]</p>
<div class="pull-right well well-small related-inline"><h4>See also</h4><ul class="unstyled">[[related]]</ul></div>
<p>[[4]]</p><p>[[5]]</p><p>[[6]]</p><p>[[7]]</p><p><strong>[[8]]</strong></p><p>[[9]]</p><div class="ad-mpu"><small>Advertisement</small><a href="https://ads.example/click?1"><img src="/ads/mulvey.gif" alt="Mulvey Carpets, Main Street"></a></div><p>[[10]]</p><p>[[11]]</p><p>[[12]]</p><p>[[13]]</p></div>
<ul class="pager">[[nextprev]]</ul>
<div class="comments"><h3>Have your say</h3><fb:comments href="[[url]]" num_posts="5"></fb:comments><p class="muted">The Ballinroe Standard is not responsible for what readers write. Comments are moderated between 9am and 5pm.</p></div></div></div>
<div class="span4" id="rail"><div class="mpu"><small>Advertisement</small></div><table class="table table-striped"><thead><tr><th>Time</th><th>Local news</th></tr></thead><tbody>[[notices]]</tbody></table>
<div class="well"><h4>Buy the paper</h4><p>In the shops every Wednesday. €2.10.</p><a class="btn btn-danger" href="/digital">Digital edition</a></div><div class="fb-like-box" data-href="http://www.facebook.com/ballinroestandard"></div><div class="well"><h4>Poll</h4><p>Should the State run the island ferries itself?</p><label class="radio"><input type="radio" name="p">Yes</label><label class="radio"><input type="radio" name="p">No</label><button class="btn">Vote</button></div></div></div>
<footer class="row"><div class="span3"><h5>News</h5><ul class="unstyled">[[foot1]]</ul></div><div class="span3"><h5>Your Standard</h5><ul class="unstyled">[[foot2]]</ul></div><div class="span6"><p>© 2014 Ballinroe Standard Ltd, Pier Road, Ballinroe. All rights reserved. This website and its newspaper adhere to the code of the Press Council.</p></div></footer></div><script src="/js/bootstrap.min.js"></script><script>$('.carousel').carousel({interval: 6000})</script></body></html>""",
        (title, *body),
        url=url,
        nav=menu("News | Sport | What's On | Business | Farming | Deaths | Courts | Galleries | Property"),
        slides=rows(slides, '<div class="item"><a href="{u}"><img src="/slides/{n}.jpg" alt=""></a><div class="carousel-caption"><h4><a href="{u}">{t}</a></h4></div></div>'),
        related=rows(related, '<li><i class="icon-chevron-right"></i> <a href="{p}">{t}</a></li>'),
        nextprev=f'<li class="previous"><a href="{nextprev[0][1]}">{e(nextprev[0][0])}</a></li><li class="next"><a href="{nextprev[1][1]}">{e(nextprev[1][0])}</a></li>',
        notices=rows(notices, '<tr><td>{x[0]}</td><td><a href="{p}">{t}</a></td></tr>', ("9.15am", "8.50am", "Thu", "Thu", "Wed")),
        foot1=menu("Local News | National | Courts | Education"),
        foot2=menu("Contact us | Place a notice | Photo sales | Privacy policy | Terms"),
    )  # fmt: skip
    r = Report("en", "2014-08-27", "27 August 2014", "Mairead Gilhooly", "", title, "", body)
    return Served(html, r, (title, *body), (*slides, *related, *notices, *nextprev), address=url)


@page
def canadian_student_paper_heating_plant() -> Served:
    """A university paper, WordPress with a Foundation theme: points in a box, a topic's links in the text, rails of cards."""
    site = "https://thebirchbark.example"
    url = f"{site}/2017/11/university-will-not-say-when-heating-plant-stops-burning-oil/"
    title = "University will not say when heating plant stops burning oil"
    lead = "Students who won a vote on divestment two years ago say they were promised a date"
    points = (
        "The central plant burned 3.1 million litres of heating oil last winter.",
        "A 2015 vote by the senate asked for an end date “without delay.”",
        "Administrators now say that a date would be “premature” before a study due in 2019.",
    )
    body = (
        "The University of Northern Keewat burned more heating oil last winter than in any year since 2008, according to records that The Birchbark obtained through an access request.",
        "The central plant behind the Lavoie Building used 3.1 million litres between October and April. That is about what 1,200 houses in the city use in the same time.",
        "In November 2015, the senate voted 34 to 9 to ask the administration to set a date for ending the use of oil. Two years later, there is none.",
        "“We sat in that room for five hours,” said Tamsin Okimaw, a fourth-year geography student who presented the motion. “The vice-president shook my hand and said we would have a date by spring. He did not say which spring.”",
        "A study, then another",
        "Vice-president of facilities Gordon Plett said in an interview that the university takes the vote seriously but cannot commit to a year until it knows what would replace the boilers.",
        "A first study, finished in June 2016 at a cost of $240,000, looked at geothermal wells under the west parking lot. It was never published. The Birchbark has seen a summary, which puts the price at $46 million and calls the ground “favourable.”",
        "A second study, on burning wood pellets from mills near Sorrel Lake, began this September and will end in 2019.",
        "“It would be premature to name a date that the next study might prove wrong,” said Plett. “I’d rather be late than be wrong.”",
        "“The carbon does not wait”",
        "Professor Hélène Gauvreau, who teaches energy systems in the engineering faculty, was a member of the committee that oversaw the first study. She resigned in May.",
        "“There was nothing wrong with the wells,” she said. “There was something wrong with the budget, and that is a fair reason, but then say so. The carbon does not wait for a second opinion.”",
        "She estimated that each winter of delay adds 8,300 tonnes of carbon dioxide to the university’s total, more than all flights booked by its staff in a decade.",
        "What students want",
        "The Divest Keewat group plans to bring a new motion to the senate on Dec. 6. It asks for three things:",
        "that the first study be published in full by the end of January;",
        "that oil be phased out by 2024 at the latest;",
        "that two students sit on the committee for the pellet study.",
        "Okimaw will have graduated by then. She has already handed her binder to a second-year student.",
        "“I told her to bring snacks,” she said.",
    )
    topic = at(
        site,
        ("Senate votes to cut ties with oil, one boiler at a time", "/2015/11/senate-votes-to-cut-ties-with-oil/"),
        ("What lies beneath the west parking lot", "/2016/03/what-lies-beneath-the-west-parking-lot/"),
    )
    news = at(
        site,
        ("Residence fees to rise 6.2 per cent next fall", "/2017/11/residence-fees-to-rise/"),
        ("Campus pub closes for mould, students mourn with juice boxes", "/2017/11/campus-pub-closes-for-mould/"),
        ("Teaching assistants reach tentative deal", "/2017/11/teaching-assistants-deal/"),
        ("Lost tortoise found in library after nine days", "/2017/10/lost-tortoise-found/"),
    )
    popular = at(
        site,
        ("I ate only from vending machines for a week", "/2017/10/vending-machines-for-a-week/"),
        ("Ranking every washroom in the Lavoie Building", "/2016/09/ranking-every-washroom/"),
        ("How a chess club became the loudest team on campus", "/2017/11/chess-club-loudest/"),
        ("Opinion: Cancel the climbing wall", "/2017/11/cancel-the-climbing-wall/"),
    )
    foot = at(
        site,
        ("Loons drop two in Moose Point", "/2017/11/loons-drop-two/"),
        ("Review: A quiet play about a loud kitchen", "/2017/11/review-quiet-play/"),
        ("Crossword solutions, Nov. 9", "/2017/11/crossword-solutions-nov-9/"),
    )
    html = put(
        """<!doctype html>
<html class="no-js" lang="en-CA">
<head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><link rel="profile" href="http://gmpg.org/xfn/11"><title>University will not say when heating plant stops burning oil - The Birchbark</title>
<!-- This site is optimized with the Yoast SEO plugin v5.7.1 - https://yoast.com/wordpress/plugins/seo/ -->
<link rel="canonical" href="[[url]]" /><meta property="og:locale" content="en_US" /><meta property="og:type" content="article" /><meta property="og:title" content="University will not say when heating plant stops burning oil - The Birchbark" /><meta property="og:description" content="Students who won a vote on divestment two years ago say they were promised a date" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="The Birchbark" /><meta property="article:section" content="News" /><meta property="article:published_time" content="2017-11-14T12:15:33-06:00" /><meta name="twitter:card" content="summary_large_image" />
<script type='application/ld+json'>{"@context":"http:\\/\\/schema.org","@type":"WebSite","@id":"#website","url":"https:\\/\\/thebirchbark.example\\/","name":"The Birchbark","potentialAction":{"@type":"SearchAction","target":"https:\\/\\/thebirchbark.example\\/?s={search_term_string}","query-input":"required name=search_term_string"}}</script>
<!-- / Yoast SEO plugin. --><link rel='dns-prefetch' href='//s.w.example' /><script type="text/javascript">window._wpemojiSettings = {"baseUrl":"https:\\/\\/s.w.example\\/images\\/core\\/emoji\\/2.3\\/72x72\\/","ext":".png"};!function(a,b,c){function d(a){return a}}(window,document);</script><style type="text/css">img.wp-smiley,img.emoji{display:inline !important;border:none !important;height:1em !important}</style>
<link rel='stylesheet' id='foundation-css' href='/wp-content/themes/birch/css/foundation.min.css?ver=6.4.1' type='text/css' media='all' /><link rel='https://api.w.org/' href='https://thebirchbark.example/wp-json/' /><link rel="EditURI" type="application/rsd+xml" title="RSD" href="https://thebirchbark.example/xmlrpc.php?rsd" /><meta name="generator" content="WordPress 4.8.3" /></head>
<body class="post-template-default single single-post postid-20817 single-format-standard offcanvas">
<div class="off-canvas position-left" id="off-canvas" data-off-canvas><ul class="vertical menu">[[nav]]</ul></div><div class="off-canvas-content" data-off-canvas-content>
<header class="site-header" role="banner"><div class="title-bar"><button class="menu-icon" type="button" data-toggle="off-canvas"></button><span class="site-mobile-title"><a href="https://thebirchbark.example/" rel="home">The Birchbark</a></span></div><div class="row"><div class="columns small-12"><p class="tagline">Student journalism at Northern Keewat since 1938</p></div></div><nav class="site-navigation top-bar"><ul class="dropdown menu desktop-menu" data-dropdown-menu>[[nav]]</ul><form role="search" method="get"><input type="text" name="s" placeholder="Search"><input type="submit" value="Search" class="button"></form></nav></header>
<section class="container"><div class="row main-wrap"><main class="main-content large-8 columns">
<article id="post-20817" class="post-20817 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-divestment tag-heating tag-senate">
<header><span class="cat-links"><a href="https://thebirchbark.example/category/news/" rel="category tag">News</a></span><h1 class="entry-title">[[0]]</h1><p class="deck lead">[[1]]</p>
<p class="byline">Written by <a href="https://thebirchbark.example/author/quentin/" title="Posts by Quentin Aubichon" rel="author">Quentin Aubichon</a>, News Editor</p><time class="updated" datetime="2017-11-14T12:15:33-06:00">November 14, 2017</time></header>
<div class="featured"><img width="900" height="600" src="/wp-content/uploads/2017/11/plant.jpg" class="attachment-large wp-post-image" alt="" srcset="/plant.jpg 900w, /plant-300x200.jpg 300w" sizes="(max-width: 900px) 100vw, 900px" /><p class="wp-caption-text">The plant on a morning in early November. / Rosalind Chau</p></div>
<div class="entry-content"><div class="callout secondary key-points"><h5>In short</h5><ul><li>[[2]]</li><li>[[3]]</li><li>[[4]]</li></ul></div>
<p>[[5]]</p>
<p>[[6]]</p>
<p>[[7]]</p>
<p>[[8]]</p>
<h3>[[9]]</h3>
<p>[[10]]</p>
<p>[[11]]</p>
<div class="callout from-archive"><h5>From our archive</h5>[[topic]]</div>
<p>[[12]]</p>
<p>[[13]]</p>
<h3>[[14]]</h3>
<p>[[15]]</p>
<p>[[16]]</p>
<p>[[17]]</p>
<h3>[[18]]</h3>
<p>[[19]]</p>
<ul>
<li>[[20]]</li>
<li>[[21]]</li>
<li>[[22]]</li>
</ul>
<p>[[23]]</p>
<p>[[24]]</p>
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li class="share-facebook"><a rel="nofollow" href="?share=facebook" title="Click to share on Facebook"><span>Facebook</span></a></li><li class="share-reddit"><a rel="nofollow" href="?share=reddit"><span>Reddit</span></a></li></ul></div></div></div></div>
<footer><p class="tags">Tagged <a href="/tag/divestment/" rel="tag">divestment</a>, <a href="/tag/heating/" rel="tag">heating</a>, <a href="/tag/senate/" rel="tag">senate</a></p><div class="author-box media-object"><div class="media-object-section"><img class="avatar" src="/avatar.jpg" width="80" alt=""></div><div class="media-object-section"><h4>Quentin Aubichon</h4><p>Quentin is in the third year of a degree in history and the second year of not sleeping. Send tips to news@thebirchbark.example.</p></div></div></footer>
</article>
<div id="comments" class="comments-area"><h3 class="comments-title">2 thoughts on &ldquo;University will not say when heating plant stops burning oil&rdquo;</h3><ol class="commentlist"><li class="comment even"><div class="comment-author vcard"><cite class="fn">old boiler</cite> <span class="says">says:</span></div><div class="comment-meta"><a href="#comment-1">November 14, 2017 at 4:02 pm</a></div><p>I stoked that plant in 1971. It was coal then and nobody gave a date either.</p></li><li class="comment odd"><div class="comment-author vcard"><cite class="fn">M. Sinclair</cite> <span class="says">says:</span></div><p>Publish the study!</p></li></ol><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></main>
<aside class="sidebar large-4 columns"><section id="text-4" class="widget widget_text"><h6>Newsletter</h6><div class="textwidget"><p>The week on campus, peeled. Every Thursday.</p><form action="https://list.example"><input type="email"><button class="button">Subscribe</button></form></div></section>
<section class="widget widget_recent"><h6>More news</h6><div class="grid">[[news]]</div></section><section class="widget widget_ad"><a href="https://ads.example/pizza" rel="nofollow"><img src="/pizza.png" alt="Two slices for five dollars, with your card"></a></section>
<section class="widget widget_wpp"><img src="/wp-content/themes/birch/most-read.png" alt=""><ol class="wpp-list">[[popular]]</ol></section></aside></div></section>
<div id="footer-container"><footer id="footer" class="row"><section class="columns medium-4"><h6>The Birchbark</h6><p>Room 114, Student Centre, Northern Keewat. The Birchbark is published every Thursday by students, and paid for by a levy of $4.50 a term.</p></section><section class="columns medium-4"><h6>Also in this issue</h6><ul class="no-bullet">[[foot]]</ul></section><section class="columns medium-4"><h6>Pages</h6><ul class="menu vertical"><li><a href="/about/">About</a></li><li><a href="/volunteer/">Volunteer</a></li><li><a href="/advertise/">Advertise</a></li><li><a href="/corrections/">Corrections</a></li></ul></section></footer></div></div><script type='text/javascript' src='/wp-includes/js/wp-embed.min.js?ver=4.8.3'></script></body></html>""",
        (title, lead, *points, *body),
        (("34 to 9", '<a href="https://senate.example/minutes.pdf">{}</a>'),),
        url=url,
        nav=menu("News | Culture | Opinion | Sports | Science | Humour | Video | Issues"),
        topic=rows(topic, '<p class="archive-link"><a href="{u}">{t}</a> <span class="label">{x[0]}</span></p>', ("Nov. 2015", "March 2016")),
        news=rows(news, '<div class="card"><a href="{u}"><img src="/wp-content/uploads/c{n}-300x200.jpg" alt=""></a><div class="card-section"><span class="kicker">{x[0]}</span><h4><a href="{u}" rel="bookmark">{t}</a></h4><span class="when">{x[1]}</span></div></div>', ("Housing", "Campus", "Labour", "Animals"), ("1 day ago", "3 days ago", "4 days ago", "2 weeks ago")),
        popular=rows(popular, '<li><a href="{u}" class="wpp-post-title" target="_self">{t}</a> <span class="wpp-meta post-stats"><span class="wpp-views">{x[0]} views</span></span></li>', ("4,311", "3,870", "2,904", "1,122")),
        foot=rows(foot, '<li><a href="{u}">{t}</a></li>'),
    )  # fmt: skip
    r = Report("en", "2017-11-14", "November 14, 2017", "Quentin Aubichon", "", title, lead, body)
    return Served(html, r, (title, lead, *points, *body), (*topic, *news, *popular, *foot), address=url)


@page
def indian_business_daily_hashed() -> Served:
    """A business daily rendered by Next.js on the server: hashed classes, a synopsis, boxes in the middle of the text, state at the end."""
    site = "https://www.vyaparmirror.example"
    url = f"{site}/economy/policy/textile-park-in-bhanupur-gets-water-but-no-workers-shelter/articleshow/118420077.html"
    title = "Textile park in Bhanupur gets its water, but not a bed for its workers"
    lead = "Three years after the foundation stone was laid, 14 of the 60 plots are working. Owners say that they can find power and water, but nowhere for 9,000 people to sleep."
    body = (
        "Bhanupur: At a quarter to six in the morning, the buses start to arrive. There are forty-one of them, hired by fourteen companies, and some have been on the road since half past three.",
        "They bring spinners and tailors to the Bhanupur Mega Textile Park, a project of Rs 2,140 crore that was meant to employ 60,000 people by the end of this financial year. As of January, it employed 9,180, according to the state’s industries department.",
        "Land is not the trouble, nor is power. The 66 kV substation was switched on in August 2023, and the pipeline from the Sarvati barrage, which held everything up for eighteen months, has delivered 22 million litres a day since November.",
        "“We asked for water and they gave us water,” said Harish Valecha, managing director of Valecha Knits, which has put Rs 185 crore into two plots. “Nobody thought to ask where people will live.”",
        "Ninety minutes each way",
        "The nearest town with rooms for rent is Kothri, 38 km away. A bed in a shared room there cost Rs 1,200 a month in 2022. It now costs Rs 3,500, agents said, and the park’s wages have not kept pace: a tailor starts at Rs 12,400.",
        "Sunita Rathwa, 24, came from Dhamra district last June. She shares a room with five other women and spends three hours a day on a bus.",
        "“I like the machine,” she said. “I don’t like the road.” Of the eleven women who came with her, four are left.",
        "Companies confirm what she says. Attrition in the park runs at 11 per cent a month, Valecha said, twice the figure at his older factory in Surja. Each worker who leaves costs him about Rs 9,000 in training.",
        "A hostel on paper",
        "The master plan of 2021 set aside 48 acres for dormitories with 12,000 beds. No bidder came forward for the first tender, in March 2023. A second tender, in May 2024, drew one bid, which was rejected because the developer wanted a guaranteed occupancy of 85 per cent.",
        "Principal secretary Meenakshi Tolani said that a third tender would be floated before the end of March, with a viability grant of up to 30 per cent.",
        "“We have learnt,” Tolani said. “A dormitory is not a warehouse, and the private sector will not build it at warehouse rates.”",
        "What the owners want",
        "The park’s owners’ association has written to the chief minister with a list of demands. Among them:",
        "Permission to build on their own plots, where the by-laws now allow only industrial use.",
        "A late-evening train from Kothri, on a line that carries only freight.",
        "A crèche for every five factories, paid for out of the park’s maintenance charge.",
        "The association’s secretary, Iqbal Merchant, said that eleven firms which had booked plots were waiting for an answer. Two have asked for their deposits back.",
        "“A loom can stand in a shed,” he said. “The one who runs it can’t.”",
    )
    box = at(
        site,
        ("Why cotton yarn is cheaper in Vantal than at home", "/industry/textiles/why-cotton-yarn-is-cheaper/articleshow/118400011.html"),
        (
            "Sarvati pipeline: Eighteen months, four contractors, one leak",
            "/economy/infrastructure/sarvati-pipeline/articleshow/117900222.html",
        ),
        ("State clears Rs 600 crore for skill centres", "/economy/policy/skill-centres/articleshow/118390333.html"),
    )
    trending = at(
        site,
        ("Gold slips Rs 410 as dollar firms up", "/markets/commodities/gold-slips/articleshow/118420101.html"),
        ("Income tax: Five deductions people forget", "/wealth/tax/five-deductions/articleshow/118420102.html"),
        ("Metro fare hike put off till after Holi", "/news/cities/metro-fare-hike/articleshow/118420103.html"),
        ("Start-up that sells only rope raises $30 million", "/tech/startups/rope/articleshow/118420104.html"),
        ("Rain likely in six districts, says met office", "/news/india/rain-likely/articleshow/118420105.html"),
    )
    stories = at(
        site,
        ("8 handlooms you can tell apart by touch", "/web-stories/8-handlooms/slideshow/118410001.html"),
        ("Inside a spinning mill at night", "/web-stories/inside-a-spinning-mill/slideshow/118410002.html"),
        ("What your shirt label does not say", "/web-stories/shirt-label/slideshow/118410003.html"),
    )
    prime = at(
        site,
        ("The lender who never asks for papers", "/prime/fintech/the-lender-who-never-asks/primearticleshow/118380001.html"),
        ("Can a port be too big? Ask Malgaon", "/prime/infra/can-a-port-be-too-big/primearticleshow/118380002.html"),
        ("How one family came to own half the country’s zips", "/prime/consumer/half-the-zips/primearticleshow/118380003.html"),
        ("Steel’s quiet winter", "/prime/metals/steels-quiet-winter/primearticleshow/118380004.html"),
    )
    html = put(
        """<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, height=device-height, initial-scale=1.0"/><title>bhanupur textile park: Textile park in Bhanupur gets its water, but not a bed for its workers - The Vyapar Mirror</title><meta name="description" content="Three years after the foundation stone was laid, 14 of the 60 plots are working."/><meta name="news_keywords" content="bhanupur, textile park, workers housing, valecha knits"/><link rel="canonical" href="[[url]]"/><link rel="amphtml" href="https://m.vyaparmirror.example/amp_articleshow/118420077.html"/><meta property="og:type" content="article"/><meta property="og:title" content="Textile park in Bhanupur gets its water, but not a bed for its workers"/><meta property="og:site_name" content="The Vyapar Mirror"/><meta property="og:image" content="https://img.vyaparmirror.example/thumb/msid-118420080,width-1200,height-630/photo.jpg"/><meta property="og:url" content="[[url]]"/><meta name="robots" content="max-image-preview:large"/><meta http-equiv="Last-Modified" content="Tuesday, 18 February, 2025, 09:41 AM"/><link rel="preload" as="image" href="https://img.vyaparmirror.example/photo/118420080.cms"/><link rel="preload" href="/_next/static/css/3f1c9a7be2.css" as="style"/><link rel="stylesheet" href="/_next/static/css/3f1c9a7be2.css" data-n-g=""/><noscript data-n-css=""></noscript><script defer="" nomodule="" src="/_next/static/chunks/polyfills-c67a75d1b6f99dc8.js"></script><script src="/_next/static/chunks/main-1b2.js" defer=""></script>[[ld]]<style>.jsx-2088{max-width:1260px;margin:0 auto}.Ar_syn__q1Zx2{border-left:4px solid #b00}</style></head>
<body><div id="__next"><div class="Layout_wrap__z0kQ1"><div class="TopStrip_bar__8sT2a"><span>Tuesday, Feb 18, 2025</span><span>|</span><a href="/epaper">Today&#x27;s ePaper</a><a href="/my-feed">My Feed</a></div><header class="Hd_root__L9pQe"><a class="Hd_logo__3Jd" href="/"><svg width="220" height="34" role="img" aria-label="The Vyapar Mirror"><path d="M0 0h220v34H0z"></path></svg></a><div class="Hd_market__b77"><span>BEX 50 <b>41,207.15</b><i>-112.40</i></span></div><a class="Hd_prime__0aa" href="/prime?utm=hdr">Subscribe</a><button class="Hd_login__qq1">Sign In</button></header><nav class="Nav_list__Tt4rS" aria-label="Sections">[[nav]]</nav><div class="Bc_root__a8"><a href="/">Business News</a> › <a href="/economy">Economy</a> › <a href="/economy/policy">Policy</a> › <span>Textile park in Bhanupur gets its water, but not a bed for its workers</span></div>
<main class="Page_grid__nB2"><article class="Ar_root__Yh3mC" data-artid="118420077"><h1 class="Ar_title__F0pLx">[[0]]</h1><div class="Ar_by__cc2"><div class="Ar_face__11"><img src="/photo/9921.cms" alt="Devika Nambisan" width="36" height="36"/></div><div><span>By</span> <a rel="author" href="/etreporter/author-devika-nambisan-9921.html">Devika Nambisan</a>, <span>VM Bureau</span></div><time class="Ar_time__p0" dateTime="2025-02-18T06:10:00+05:30">Last Updated: Feb 18, 2025, 09:41:00 AM IST</time></div>
<div class="Tools_row__k1"><button>Follow us</button><button>Share</button><button>Font Size</button><button>Save</button><button>Print</button><a href="#comments">Comment</a></div>
<figure class="Ar_hero__v5"><img src="https://img.vyaparmirror.example/photo/118420080.cms" alt="Buses at the park" fetchpriority="high"/><figcaption class="Ar_cap__m1"><span>Workers leave the buses at gate number two of the park on Monday.</span><span class="Ar_agency__2z">Agencies</span></figcaption></figure>
<div class="Ar_syn__q1Zx2"><h2 class="Ar_lead__W7">[[1]]</h2></div>
<div class="Ar_listen__aa"><button aria-label="Play">▶</button><span>Listen to this article in summarized format</span><span>03:12</span></div>
<div class="Ar_text__gJ6dT"><p>[[2]]</p><p>[[3]]</p><div class="Ad_slot__d7"><span>ADVERTISEMENT</span><div id="div-gpt-ad-1590"></div></div><p>[[4]]</p><p>[[5]]</p><h3>[[6]]</h3><p>[[7]]</p><p>[[8]]</p><p>[[9]]</p>
<div class="Mid_box__rE5"><div class="Mid_hd__x0">Also Read</div><div class="Mid_ls__y2">[[box]]</div></div>
<p>[[10]]</p><h3>[[11]]</h3><p>[[12]]</p><p>[[13]]</p><p>[[14]]</p><div class="Promo_box__u7"><a href="/masterclass?src=art"><b>Masterclass</b><span>Learn to read a balance sheet in four weekends. Offered by Vyapar Institute</span><span>Enrol now</span></a></div><h3>[[15]]</h3><p>[[16]]</p><ul class="Ar_ul__0b"><li>[[17]]</li><li>[[18]]</li><li>[[19]]</li></ul><p>[[20]]</p><p>[[21]]</p></div>
<div class="Ar_foot__h3"><p class="Ar_catch__e9">(Catch all the <a href="/">Business News</a>, Breaking News and Latest News Updates on <a href="/">The Vyapar Mirror</a>.)</p><a class="Ar_prime__zz" href="/prime">Subscribe to Vyapar Prime and read the ePaper online.</a><p>Read More News on</p><div class="Ar_tags__n6"><a href="/topic/bhanupur">bhanupur</a><a href="/topic/textile-park">textile park</a><a href="/topic/valecha-knits">valecha knits</a></div></div>
<section class="Vid_root__t1"><p>...more</p></section><section class="Prime_root__w8" aria-label="Prime exclusives">[[prime]]</section><div id="comments" class="Cm_root__s1"><button>Post a comment</button></div></article>
<aside class="Rhs_root__k9"><div class="Tr_root__b0"><div class="Tr_hd__i9"><span>Trending</span><button aria-label="Previous">‹</button><button aria-label="Next">›</button></div><ul class="Tr_ul__p7">[[trending]]</ul></div><div class="Ws_root__l4"><svg width="24" height="24"><use href="#stories"></use></svg><div class="Ws_strip__77">[[stories]]</div></div><div class="Cb_root__1k"><h4>From around the web</h4><a rel="nofollow sponsored noopener" href="https://tab.example/c?1" class="Cb_item__1">Plots near the airport from Rs 14 lakh<span>Sunrise Acres</span></a><a rel="nofollow sponsored noopener" href="https://tab.example/c?2" class="Cb_item__1">This fan cools without a sound<span>Breezo</span></a></div></aside></main>
<footer class="Ft_root__g2"><div class="Ft_col__1"><h4>Hot on Web</h4><ul>[[foot1]]</ul></div><div class="Ft_col__1"><h4>In Case you missed it</h4><ul>[[foot2]]</ul></div><div class="Ft_col__1"><h4>Download App</h4><ul><li>Google Play</li><li>App Store</li></ul></div><p>Copyright © 2025 Darpan Publications Limited. All rights reserved. For reprint rights: Darpan Syndication Service</p></footer></div></div>[[state]]<script src="/_next/static/x/_buildManifest.js" defer=""></script></body></html>""",
        (title, lead, *body),
        (("state’s industries department", '<a href="/topic/industries-department" data-ga="kw">{}</a>'), ("Bhanupur: ", "<strong>{}</strong>")),
        url=url,
        ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en", "headline": title, "description": lead, "articleSection": "Policy", "url": url, "datePublished": "2025-02-18T06:10:00+05:30", "dateModified": "2025-02-18T09:41:00+05:30", "author": [{"@type": "Person", "name": "Devika Nambisan"}], "publisher": {"@type": "NewsMediaOrganization", "name": "The Vyapar Mirror"}, "articleBody": " ".join(body)}),
        nav=menu("Home | ePrime | Markets | News | Industry | Economy | Wealth | Tech | Opinion | Panache", '<a class="Nav_a__1c" href="/{s}">{t}</a>'),
        box=rows(box, '<a class="Mid_a__o3" href="{u}"><img loading="lazy" src="/thumb/{n}.cms" alt=""/><span>{t}</span></a>'),
        prime=rows(prime, '<div class="Prime_c__q3"><a href="{u}"><figure><img loading="lazy" src="/p{n}.cms" alt="{t}"/></figure><span class="Prime_k__d2">{x[0]}</span><h4 class="Prime_t__e8">{t}</h4></a><span class="Prime_r__y1">{x[1]} mins read</span></div>', ("Fintech", "Infra", "Consumer", "Metals"), ("11", "9", "14", "7")),
        trending=rows(trending, '<li class="Tr_li__{n}x"><a href="{u}" title="{t}">{t}</a></li>'),
        stories=rows(stories, '<a class="Ws_a__n{n}" href="{u}"><div class="Ws_img__aa" style="background-image:url(/ws{n}.jpg)"></div><div class="Ws_tt__bb">{t}</div></a>'),
        foot1=menu("Gold Rate Today | Silver Rate | Bank Holidays | IFSC Code"),
        foot2=menu("Fuel Price | Pin Codes | EMI Calculator"),
        state='<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"msid":"118420077","template":"articleshow","widgets":[{"type":"trending","title":"Trending"},{"type":"alsoread","title":"Also Read"},{"type":"ws"}],"story":{"hl":"' + title + '","dl":"Feb 18, 2025"}}},"page":"/articleshow","query":{},"buildId":"x","isFallback":false,"gssp":true}</script>',
    )  # fmt: skip
    r = Report("en", "2025-02-18", "Feb 18, 2025", "Devika Nambisan", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*box, *prime, *trending, *stories), address=url)


@page
def south_african_author_page() -> Served:
    """A magazine's page of one author: who she is, her articles as cards, and rails."""
    site = "https://www.karoomail.example"
    url = f"{site}/author/lindiwe-mokhethi/"
    title = "Lindiwe Mokhethi"
    own = at(
        site,
        ("The town that bought its own power station", "/article/2024-06-18-the-town-that-bought-its-own-power-station/"),
        ("Eleven taps, one spring: how Rietkuil shares its water", "/article/2024-06-04-eleven-taps-one-spring/"),
        ("A mayor resigns by voice note", "/article/2024-05-21-a-mayor-resigns-by-voice-note/"),
        ("What the potholes of Klipdal cost the clinic", "/article/2024-05-07-potholes-of-klipdal/"),
        ("Auditor finds R214 million in unopened boxes", "/article/2024-04-23-auditor-finds-unopened-boxes/"),
        ("The last switchboard operator of Noupan", "/article/2024-04-09-last-switchboard-operator/"),
        ("Councillors met on a bus so that nobody could walk out", "/article/2024-03-26-councillors-met-on-a-bus/"),
        ("Who owns the dust? A mine and a village go to court", "/article/2024-03-12-who-owns-the-dust/"),
    )
    picks = at(
        site,
        ("Load shedding returns, but only on the hill", "/article/2024-06-20-load-shedding-returns/"),
        ("Cabinet list leaked two hours before the swearing-in", "/article/2024-06-20-cabinet-list-leaked/"),
        ("Wool price breaks thirty-year record", "/article/2024-06-19-wool-price/"),
        ("Judge tells province to feed the schools by Monday", "/article/2024-06-19-judge-feed-schools/"),
    )
    voices = at(
        site,
        ("We have forgotten how to lose an election", "/opinionista/2024-06-19-forgotten-how-to-lose/"),
        ("In praise of the slow train to Beaufort", "/opinionista/2024-06-18-slow-train/"),
        ("My grandmother’s ID book", "/opinionista/2024-06-17-grandmothers-id-book/"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="en-ZA"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="preload" as="font" type="font/woff2" href="/wp-content/themes/karoo/fonts/noto-serif.woff2" crossorigin><title>Lindiwe Mokhethi, Author at Karoo Mail</title><meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1' /><link rel="canonical" href="[[url]]" /><link rel="next" href="[[url]]page/2/" /><meta property="og:locale" content="en_ZA" /><meta property="og:type" content="profile" /><meta property="og:title" content="Lindiwe Mokhethi, Author at Karoo Mail" /><meta property="og:url" content="[[url]]" /><meta property="og:site_name" content="Karoo Mail" /><meta property="og:image" content="https://secure.gravatar.example/avatar/8f?s=500" />[[ld]]<style id='wp-block-library-inline-css'>:root{--wp-admin-theme-color:#007cba}.has-text-align-justify{text-align:justify}</style><link rel="https://api.w.org/" href="/wp-json/" /><script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pagePostType":"author","pagePostAuthor":"Lindiwe Mokhethi"});</script></head>
<body class="archive author author-lindiwe-mokhethi author-211 wp-embed-responsive"><div id="consent" class="cmplz-cookiebanner" role="dialog" aria-label="Manage consent"><p>To give you the best reading we store a few things on your device, such as which stories you opened. You may say no.</p><button>Accept</button><button>Deny</button><button>Preferences</button></div>
<header class="km-header"><div class="km-header__top"><button class="hamburger" aria-label="Open menu"><i></i><i></i><i></i></button><a href="/" class="km-logo"><img src="/logo.svg" alt="Karoo Mail" width="240"></a><a class="km-insider" href="/insider/">Become an Insider</a></div><nav><ul id="menu-primary" class="menu">[[nav]]</ul></nav></header>
<div class="km-donate"><strong>Two in every hundred readers keep this open for the rest.</strong><p>Journalism from small towns costs petrol. Help us fill the tank from R75 a month.</p><a href="/insider/">Support us</a></div>
<main id="primary" class="km-author"><section class="author-hero"><img class="author-hero__img" src="/lm.jpg" alt="Lindiwe Mokhethi" width="180" height="180"><div><span class="author-hero__role">Local government correspondent</span><h1 class="author-hero__name">Lindiwe Mokhethi</h1><p class="author-hero__bio">Lindiwe Mokhethi drives about 4,000 km a month to sit in council meetings that nobody else attends. She joined Karoo Mail in 2019 from a community radio station in Noupan, and won the Stoep Prize for reporting from small places in 2022.</p><ul class="author-hero__social"><li><a href="https://x.example/lindiwe" rel="me">X</a></li><li><a href="mailto:lindiwe@karoomail.example">Email</a></li></ul><button class="follow">Follow author</button></div></section>
<section class="author-list" aria-label="Articles by Lindiwe Mokhethi"><div class="author-list__grid">[[own]]</div><nav class="navigation pagination" aria-label="Posts"><h2 class="screen-reader-text">Posts navigation</h2><div class="nav-links"><span aria-current="page" class="page-numbers current">1</span><a class="page-numbers" href="[[url]]page/2/">2</a><a class="page-numbers" href="[[url]]page/3/">3</a><span class="page-numbers dots">&hellip;</span><a class="page-numbers" href="[[url]]page/14/">14</a><a class="next page-numbers" href="[[url]]page/2/">Next</a></div></nav></section></main>
<aside class="km-rail"><div class="km-rail__tabs" role="tablist"><button role="tab" aria-selected="true">Top reads</button></div><ol class="km-top">[[picks]]</ol><div class="km-rail__op"><h3>Opinionistas</h3>[[voices]]</div><div class="km-nl"><h3>First Thing</h3><p>The morning’s news before the kettle boils.</p><input type="email" placeholder="Your email"><button>Sign up</button></div></aside>
<footer class="km-footer"><div class="cols"><ul><li class="head">Karoo Mail</li><li><a href="/about/">About us</a></li><li><a href="/team/">Our team</a></li><li><a href="/jobs/">Jobs</a></li></ul><ul><li class="head">Contact</li><li><a href="/contact/">Contact us</a></li><li><a href="/tip-off/">Send a tip-off</a></li></ul><ul><li class="head">Legal</li><li><a href="/privacy/">Privacy</a></li><li><a href="/press-council/">Press Council</a></li></ul></div><p>Copyright 2024 Karoo Mail (Pty) Ltd. All rights reserved.</p></footer><script id="km-js" src="/wp-content/themes/karoo/app.js?ver=3.2"></script></body></html>""",
        url=url,
        ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "ProfilePage", "@id": url, "url": url, "name": "Lindiwe Mokhethi, Author at Karoo Mail", "inLanguage": "en-ZA"}, {"@type": "Person", "name": "Lindiwe Mokhethi", "jobTitle": "Local government correspondent"}]}),
        nav=menu("Politics | Business | Platteland | Climate | Sport | Food | Opinion | Podcasts | Events"),
        own=rows(own, '<article class="km-card post type-article"><a class="km-card__media" href="{u}" tabindex="-1"><img loading="lazy" src="/c{n}.jpg" alt="" srcset="/c{n}-480.jpg 480w, /c{n}.jpg 900w"></a><div class="km-card__body"><span class="km-card__cat">{x[0]}</span><h2 class="km-card__title"><a href="{u}">{t}</a></h2><p class="km-card__excerpt">{x[1]}</p><div class="km-card__meta"><span>By Lindiwe Mokhethi</span> <time>{x[2]}</time> <span class="comments">{x[3]}</span></div></div></article>', ("Energy", "Water", "Politics", "Health", "Money", "Platteland", "Politics", "Mining"), ("It took a church bazaar, two loans and a retired engineer.", "Every household gets nineteen minutes, and nobody has cheated yet.", "He sent it to the wrong group first.", "Ambulances now take the long way round.", "The seals were still on them.", "She knows who called whom in 1986, and will not say.", "The driver had been told to keep going until there was a budget.", "A judge must say where a mine ends."), ("18 Jun", "4 Jun", "21 May", "7 May", "23 Apr", "9 Apr", "26 Mar", "12 Mar"), ("12 comments", "31 comments", "8 comments", "4 comments", "57 comments", "19 comments", "22 comments", "6 comments")),
        picks=rows(picks, '<li><span class="rank">{n}</span><a href="{u}">{t}</a></li>'),
        voices=rows(voices, '<div class="op"><img src="/o{n}.png" alt="{x[0]}"><div><span class="op__name">{x[0]}</span><a class="op__title" href="{u}">{t}</a></div></div>', ("Zanele Booysen", "Piet Haasbroek", "Nomsa Tladi")),
    )  # fmt: skip
    r = Report("en", "2024-06-18", "", "Lindiwe Mokhethi", "", title, "", ())
    return Served(html, r, (), (*own, *picks, *voices), dated=False, verdict="headlines", address=url)


@page
def australian_broadcaster_reef_pilots() -> Served:
    """A public broadcaster in React: hashed classes, key points, a placeholder for a post, cards between paragraphs, lists labelled by aria."""
    site = "https://www.sbcnews.example"
    url = f"{site}/news/2024-08-22/coral-strait-ship-pilots-fatigue-inquiry/104250118"
    title = "Ship pilots fell asleep in Coral Strait on average twice a month, inquiry hears"
    points = (
        "An inquiry has heard 47 reports of pilots falling asleep on the bridge in two years",
        "Pilots told the hearing they were paid by the ship, not by the hour",
        "The regulator says it will limit shifts from December",
    )
    body = (
        "Pilots guiding tankers and ore carriers through one of the country’s narrowest shipping passages fell asleep on duty on average twice a month, a parliamentary inquiry has been told.",
        "Figures given to the inquiry in Port Alder on Thursday showed 47 reports of a pilot asleep or “not responding” on the bridge between July 2022 and June 2024. No ship ran aground.",
        "The Coral Strait is 1.4 kilometres wide at its narrowest point and takes about 3,900 ships a year.",
        "“That we are not here to talk about an oil spill is luck, and I don’t use that word lightly,” former pilot Graeme Tindall told the committee.",
        "Mr Tindall, who retired in March after 31 years, said he once woke to find the ship’s second mate shaking his shoulder.",
        "“He was about 22, and he was crying,” he said. “He thought I was dead.”",
        "Paid by the ship",
        "Pilots are contractors of two private companies and are paid between $1,900 and $2,600 for each passage, which takes between seven and 19 hours. There is no pay for waiting, or for the helicopter back.",
        "The committee heard that most pilots took a second ship within 10 hours of leaving the first.",
        "Strait Pilotage chief executive Donna Marchetti said the company did not force anyone to take a job.",
        "“We have a fatigue policy, and every pilot signs it,” she told the hearing.",
        "Asked by committee chair Yusuf Demirel how many pilots had been stood down under the policy, Ms Marchetti said: “None to date.”",
        "Warnings in 2019",
        "The inquiry was also shown a letter from 2019 in which the regional pilots’ union warned the Marine Passage Authority that its members were working “at the edge of what a body can do”.",
        "The authority replied 14 months later. Its letter said the matter had been noted.",
        "Authority head Carolyn Fitch conceded that was not good enough.",
        "“I would like to apologise to the pilots, and to the communities along the strait,” she said.",
        "Ms Fitch said new rules would start on December 1. They would cap shifts at 12 hours, and require two pilots on any ship that took longer.",
        "Traditional owners of the Walmeri islands, which lie inside the strait, asked to be told when a ship lost its pilot.",
        "“We’re the ones with the dinghies,” elder Aunty Ruth Karrpa said. “If it goes wrong we’ll be there first, and nobody has our number.”",
        "The inquiry will report in November.",
    )
    card1 = at(site, ("The night the Halvard Star turned around", "/news/2024-05-11/halvard-star-turned-around/103810022"))
    card2 = at(site, ("Why tankers cannot go the long way round", "/news/2024-08-20/why-tankers-cannot-go-long-way/104230471"))
    related = at(
        site,
        ("Union says pilots were told to nap standing up", "/news/2024-08-21/union-says-pilots-told-to-nap/104244410"),
        ("Oil spill drill in strait finds half the booms missing", "/news/2024-07-02/oil-spill-drill/104038855"),
        ("Walmeri rangers count turtles by drone", "/news/2024-06-15/walmeri-rangers-turtles/103977702"),
    )
    top = at(
        site,
        ("Treasurer rules out second rate rebate", "/news/2024-08-22/treasurer-rules-out-rebate/104251001"),
        ("Three found alive after light plane vanishes in ranges", "/news/2024-08-22/three-found-alive/104251033"),
        ("Swimmer banned over missed tests to appeal", "/news/2024-08-22/swimmer-to-appeal/104250977"),
        ("Here is what changes for renters next month", "/news/2024-08-22/what-changes-for-renters/104249800"),
        ("Supermarket chain drops its own brand of eggs", "/news/2024-08-22/supermarket-drops-eggs/104250555"),
    )
    justin = at(
        site,
        ("Fire closes lead smelter at Bannister", "/news/2024-08-22/fire-closes-smelter/104251200"),
        ("Police divers search dam near Tolga Flat", "/news/2024-08-22/police-divers-dam/104251188"),
        ("Coach of women’s side steps down", "/news/2024-08-22/coach-steps-down/104251170"),
    )
    html = put(
        """<!DOCTYPE html><html lang="en-AU"><head><meta charSet="utf-8"/><title data-react-helmet="true">Ship pilots fell asleep in Coral Strait on average twice a month, inquiry hears - SBC News</title><meta data-react-helmet="true" name="description" content="Pilots guiding tankers through one of the country&#x27;s narrowest shipping passages fell asleep on duty on average twice a month, an inquiry is told."/><meta data-react-helmet="true" property="og:title" content="Ship pilots fell asleep at the wheel, inquiry hears"/><meta data-react-helmet="true" property="og:type" content="article"/><meta data-react-helmet="true" property="og:url" content="[[url]]"/><meta data-react-helmet="true" property="article:published_time" content="2024-08-22T05:48:12.000Z"/><meta data-react-helmet="true" property="article:modified_time" content="2024-08-22T08:30:40.000Z"/><meta data-react-helmet="true" property="article:section" content="Port Alder"/><link data-react-helmet="true" rel="canonical" href="[[url]]"/><link data-chunk="main" rel="preload" as="script" href="/core-assets/main.6f1b.js"/><link data-chunk="main" rel="stylesheet" href="/core-assets/main.77aa.css"/><link rel="preconnect" href="https://live-production.sbcimages.example"/><style data-emotion="css 1x2y3z">.css-1x2y3z{display:grid;grid-template-columns:repeat(12,1fr)}</style>[[ld]]</head><body><div id="app"><div class="ScreenReaderOnly_srOnly__bnJwm"><a href="#content">Skip to main content</a></div><div data-component="EmergencyBanner" class="EmergencyBanner_root__1aZ"><p>Emergency: Watch and Act for bushfire at Cooper Bluff. <a href="/emergency">Details</a></p></div>
<header data-component="Masthead" class="Masthead_root__2Hs"><a href="/news" aria-label="SBC News homepage"><svg viewBox="0 0 64 32" aria-hidden="true"><path d="M0 16c8-16 24 16 32 0s24 16 32 0"></path></svg></a><nav aria-label="News"><ul class="Nav_list__3c0">[[nav]]</ul></nav><button aria-expanded="false">More</button><a href="/mysbc">Log in</a></header>
<main id="content" class="ArticleMain_main__9QwzE"><div data-component="LayoutContainer" class="css-1x2y3z"><article class="Article_root__Rt0pL"><header class="ArticleHeadline_root__u2q"><div class="Topic_root__ff2"><a href="/news/port-alder">Port Alder</a></div><h1 class="ArticleHeadline_heading__qn3 Typography_base__k7uHB">[[0]]</h1><div class="Byline_root__1qD" data-component="Byline"><p><span>By </span><a href="/news/nerida-voss/9120">Nerida Voss</a></p><p><span>SBC Strait Country</span></p><div class="TopicTags_root__3d"><span>Topic:</span><a href="/news/topic/shipping">Shipping</a></div><time data-component="Timestamp" dateTime="2024-08-22T05:48:12.000Z">Thu 22 Aug 2024 at 3:48pm</time></div></header>
<figure class="ImageLede_root__90a" role="figure"><div><img src="https://live-production.sbcimages.example/ab/pilot?impolicy=wcms" alt="A man climbs a rope ladder on the side of a red ship." srcSet="/pilot?w=600 600w, /pilot?w=1200 1200w"/></div><figcaption class="FigureCaption_text__zDxQ5">A pilot boards a carrier at the northern end of the strait. <cite>(Supplied: Pilots’ Union)</cite></figcaption></figure>
<div class="ShareBar_root__0o"><button>Share article</button><button>Copy link</button></div>
<div class="ArticleRender_article__7i2EW"><section data-component="KeyPoints" class="KeyPoints_root__q4k"><h2 class="KeyPoints_heading__55">Key points:</h2><ul role="list"><li class="KeyPoints_li__d"><span aria-hidden="true">•</span>[[1]]</li><li class="KeyPoints_li__d"><span aria-hidden="true">•</span>[[2]]</li><li class="KeyPoints_li__d"><span aria-hidden="true">•</span>[[3]]</li></ul></section>
<p class="paragraph_paragraph__iYReA">[[4]]</p><p class="paragraph_paragraph__iYReA">[[5]]</p><p class="paragraph_paragraph__iYReA">[[6]]</p><p class="paragraph_paragraph__iYReA">[[7]]</p><div data-component="RelatedCard" class="RelatedCard_root__m8">[[card1]]</div><p class="paragraph_paragraph__iYReA">[[8]]</p><p class="paragraph_paragraph__iYReA">[[9]]</p><h2 class="Typography_base__k7uHB Heading_h2__a1">[[10]]</h2><p class="paragraph_paragraph__iYReA">[[11]]</p><p class="paragraph_paragraph__iYReA">[[12]]</p><p class="paragraph_paragraph__iYReA">[[13]]</p>
<figure class="Figure_docImage__DkDTt"><img loading="lazy" src="/chart.png" alt="A map of the strait"/><figcaption class="FigureCaption_text__zDxQ5">The strait is narrowest off Dugong Point. <cite>(SBC News: Sharni Poole)</cite></figcaption></figure>
<p class="paragraph_paragraph__iYReA">[[14]]</p><p class="paragraph_paragraph__iYReA">[[15]]</p><div data-component="OembedPlaceholder" class="Oembed_root__00"><p>Loading X content</p><a href="https://x.example/pilots/status/18">Open in X</a></div><h2 class="Typography_base__k7uHB Heading_h2__a1">[[16]]</h2><p class="paragraph_paragraph__iYReA">[[17]]</p><p class="paragraph_paragraph__iYReA">[[18]]</p><p class="paragraph_paragraph__iYReA">[[19]]</p><p class="paragraph_paragraph__iYReA">[[20]]</p><p class="paragraph_paragraph__iYReA">[[21]]</p><div data-component="RelatedCard" class="RelatedCard_root__m8">[[card2]]</div><p class="paragraph_paragraph__iYReA">[[22]]</p><p class="paragraph_paragraph__iYReA">[[23]]</p><p class="paragraph_paragraph__iYReA">[[24]]</p></div>
<div class="NewsletterPromo_root__9k"><h2>Get the best of SBC Strait Country</h2><p>Local stories, once a week, on Fridays.</p><form><label for="em">Your information is being handled in accordance with the SBC Privacy Collection Statement.</label><input id="em" type="email"/><button>Subscribe</button></form></div><p class="PostedLine_root__p">Posted <time dateTime="2024-08-22T05:48:12.000Z">Thu 22 Aug 2024 at 3:48pm</time>, updated <time dateTime="2024-08-22T08:30:40.000Z">Thu 22 Aug 2024 at 6:30pm</time></p></article>
<section aria-label="Related stories" class="Related_root__x1"><ul role="list">[[related]]</ul></section><section class="TopicList_root__7"><h2>Related topics</h2><ul><li><a href="/news/topic/maritime-accidents">Maritime Accidents</a></li><li><a href="/news/topic/port-alder">Port Alder</a></li><li><a href="/news/topic/unions">Unions</a></li></ul></section></div></main>
<aside class="Aside_root__j0" data-component="Aside"><section><h2>Top Stories</h2><ol class="TopStories_ol__4">[[top]]</ol></section><section aria-labelledby="ji"><h2 id="ji"><a href="/news/justin">Just In</a></h2><div class="JustIn_root__22">[[justin]]</div></section></aside>
<footer class="Footer_root__q8" data-component="Footer"><nav aria-label="Footer"><h2>Footer</h2><ul>[[foot1]]</ul><h3>Connect with SBC</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Instagram</a></li></ul></nav><p>We acknowledge the Walmeri people as the first mariners of this coast.</p><p>This service may include material from other agencies, which is copyright and cannot be reproduced.</p><p>© 2024 SBC</p></footer></div><script id="__SBC_DATA__" type="application/json">{"article":{"id":"104250118","contentType":"Article","isLive":false,"syndicated":null},"flags":{"commentsEnabled":false}}</script></body></html>""",
        (title, *points, *body),
        (("a letter from 2019", '<a href="/docs/letter-2019.pdf" data-component="Link" class="Link_link__5eL5m">{}</a>'),),
        url=url,
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "headline": title, "dateCreated": "2024-08-22T05:48:12.000Z", "datePublished": "2024-08-22T05:48:12.000Z", "dateModified": "2024-08-22T08:30:40.000Z", "author": [{"@type": "Person", "name": "Nerida Voss"}], "publisher": {"@type": "Organization", "name": "SBC News"}, "mainEntityOfPage": url}),
        nav=menu("Just In | For You | Politics | World | Business | Analysis | Sport | Science | Health | Rural"),
        card1=rows(card1, '<a class="RelatedCard_link__44" href="{p}"><div class="RelatedCard_img__1"><img loading="lazy" src="/rc.jpg" alt=""/></div><h3 class="RelatedCard_title__9">{t}</h3><p class="RelatedCard_syn__2">A Norwegian captain tells what he saw from the bridge that evening.</p></a>'),
        card2=rows(card2, '<a class="RelatedCard_link__44" href="{p}"><div class="RelatedCard_img__1"><img loading="lazy" src="/rc2.jpg" alt=""/></div><h3 class="RelatedCard_title__9">{t}</h3><p class="RelatedCard_syn__2">Two days, 40 tonnes of fuel, and a reef that nobody has charted since 1961.</p></a>'),
        related=rows(related, '<li><div class="Card_root__y7"><a href="{p}" class="Card_link__0z"><h3>{t}</h3></a><img src="/r{n}.jpg" alt=""/></div></li>'),
        top=rows(top, '<li><span class="Num_root__c2">{n}.</span><a href="{p}"><span class="Title_root__5r">{t}</span></a></li>'),
        justin=rows(justin, '<div class="JustIn_row__{n}"><time>{x[0]}</time><a href="{p}">{t}</a></div>', ("4m ago", "19m ago", "32m ago")),
        foot1=menu("Sections | Local weather | Contact SBC News | Corrections | Editorial Policies | Accessibility"),
    )  # fmt: skip
    r = Report("en", "2024-08-22", "22 Aug 2024", "Nerida Voss", "", title, "", body)
    return Served(html, r, (title, *points, *body), (*card1, *card2, *related, *top, *justin), address=url)


@page
def new_zealand_live_flood() -> Served:
    """A live report on Arc: newest entry first, a list of jumps, lists beside and below, state of the application at the end."""
    site = "https://www.thenorthernpost.example"
    url = f"{site}/nz/kaimoana-floods-live-updates-as-stopbank-gives-way-near-takahue/QZ7LXM4B2VAFRPGK3C5DZJ6W2E/"
    title = "Kaimoana floods: Live updates as stopbank gives way near Takahue"
    lead = "More than 400 people have been told to leave after the Waitere River broke through a stopbank overnight. Follow our live coverage here."
    posts = (
        ("p9", "17:20", "Rain to ease after midnight", ("MetService says the heavy rain warning will be lifted at 1am. Another 20mm to 30mm is expected in the ranges before then.", "Forecaster Aroha Wylie says the river will fall slowly. “The hills are holding a lot of water, and they will let go of it in their own time.”")),
        ("p8", "16:05", "Marae feeds 260", ("Volunteers at Te Rau Marae have served 260 hot meals since this morning, kitchen boss Hemi Paraone says.", "“We’re right for spuds. What we need is dry socks.”")),
        ("p7", "14:48", "Second breach feared at Bell’s Bend", ("Contractors are placing sandbags on the stopbank at Bell’s Bend, where water has begun to seep through.", "The regional council says it would take about two hours for water from there to reach the school.")),
        ("p6", "13:30", "Prime Minister to visit tomorrow", ("The Prime Minister will fly to Kaimoana tomorrow morning if the weather allows. She has offered an extra $250,000 for the mayoral relief fund.",)),
        ("p5", "11:55", "Dairy farmers unable to milk", ("About 70 farms on the flats have no power and cannot milk, Rural Support says. Three have moved their herds to neighbours on higher ground.", "Farmer Kirsty Dallow walked 380 cows along the railway line before dawn. “They thought it was a great adventure,” she says.")),
        ("p4", "10:20", "State of emergency declared", ("Mayor Wiremu Stott declared a local state of emergency at 10.12am. It will last for seven days.",)),
        ("p3", "08:45", "All schools closed", ("The Ministry of Education confirms that nine schools and fourteen early childhood centres are closed today.",)),
        ("p2", "07:10", "What we know so far", ("The Waitere River rose to 7.9m at the Takahue bridge, its highest since records began in 1958. A 60m section of the stopbank gave way at 3.40am.", "Nobody is known to have been hurt.")),
    )  # fmt: skip
    more = at(
        site,
        ("Why the stopbank at Takahue was never raised", "/nz/why-the-stopbank-was-never-raised/A1B2C3D4E5/"),
        ("Flooded home? Do these six things first", "/property/flooded-home-do-these-six-things-first/F6G7H8I9J0/"),
        ("Road closures across the north: Full list", "/nz/road-closures-across-the-north-full-list/K1L2M3N4O5/"),
    )
    latest = at(
        site,
        ("Bus drivers accept offer after 11 weeks", "/nz/bus-drivers-accept-offer/P6Q7R8S9T0/"),
        ("Kiwifruit exporter doubles its profit", "/business/kiwifruit-exporter-doubles-profit/U1V2W3X4Y5/"),
        ("Teen sailor halfway across the Tasman", "/sport/teen-sailor-halfway/Z6A7B8C9D0/"),
        ("Man jailed for selling other people’s firewood", "/nz/crime/man-jailed-firewood/E1F2G3H4I5/"),
    )
    popular = at(
        site,
        ("The bach, the brothers and the boundary peg", "/lifestyle/the-bach-the-brothers/J6K7L8M9N0/"),
        ("Review: The pie that ends all arguments", "/lifestyle/review-the-pie/O1P2Q3R4S5/"),
        ("Power prices to climb 11% from April", "/business/power-prices-to-climb/T6U7V8W9X0/"),
        ("Coach: We were out-thought, not outplayed", "/sport/out-thought-not-outplayed/Y1Z2A3B4C5/"),
        ("Lost wedding ring turns up inside a snapper", "/nz/lost-wedding-ring/D6E7F8G9H0/"),
    )
    entries = "".join(
        f'<div class="live-blog-post" id="{key}" data-test-ui="live-blog__entry"><div class="live-blog-post__time"><time datetime="2025-07-11T{when}:00+12:00">{when[:2]}:{when[3:]}</time><span class="live-blog-post__date">11 Jul</span></div><div class="live-blog-post__content"><h3 class="live-blog-post__heading">{e(head)}</h3>{"".join(f"<p>{e(text)}</p>" for text in texts)}{extra}</div><div class="live-blog-post__share"><button aria-label="Share this post"><svg viewBox="0 0 16 16"><path d="M1 8h14"/></svg>Share</button></div></div>{after}'
        for (key, when, head, texts), extra, after in zip(
            posts,
            (
                "",
                '<figure class="live-figure"><img src="/marae.jpg" alt="" loading="lazy"/><figcaption>The kitchen at Te Rau Marae. Photo / Anahera Poutama</figcaption></figure>',
                "",
                "",
                "",
                "",
                "",
                "",
            ),
            ("", "", '<div class="ad-slot"><span>Advertisement</span><span>Advertise with TNP.</span></div>', "", "", "", "", ""),
            strict=True,
        )
    )
    html = put(
        """<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>Kaimoana floods: Live updates as stopbank gives way near Takahue - The Northern Post</title><meta name="description" content="More than 400 people have been told to leave after the Waitere River broke through a stopbank overnight."/><meta property="og:type" content="article"/><meta property="og:title" content="Kaimoana floods: Live updates as stopbank gives way near Takahue"/><meta property="og:site_name" content="The Northern Post"/><meta property="og:url" content="[[url]]"/><meta property="article:published_time" content="2025-07-11T07:10:00+12:00"/><link rel="canonical" href="[[url]]"/><link rel="preload" as="script" href="/pf/dist/engine/react.js?d=912"/><link id="fusion-output-type-styles" rel="stylesheet" type="text/css" href="/pf/dist/components/output-types/default.css?d=912"/><script type="text/javascript" src="/pf/dist/engine/react.js?d=912" async="" defer=""></script><script>window.isIE = !!window.MSInputMethodContext && !!document.documentMode;</script>[[ld]]</head>
<body><noscript><img src="https://sb.scorecard.example/p?c1=2" alt=""/></noscript><div id="fusion-app"><div class="layout layout--liveblog"><div class="subscribe-strip"><a href="/subscribe/">Get unlimited access from $1 a week</a></div>
<header class="header-nav"><button class="header__burger" aria-label="Sections"><span>Menu</span></button><a class="header__logo" href="/"><img src="/pf/resources/images/masthead.svg?d=912" alt="The Northern Post" width="300" height="32"/></a><div class="header__user"><a href="/my-account/">Sign in</a><a href="/subscribe/">Subscribe</a></div><nav aria-label="Most useful links"><ul class="header__sections">[[nav]]</ul></nav></header>
<main role="main"><div class="ad-slot ad-slot--billboard"><span>Advertisement</span></div><article class="article article--live"><header class="article__header"><nav aria-label="Breadcrumb" class="article__crumbs"><a href="/">Home</a> / <a href="/nz/">New Zealand</a></nav><span class="live-badge">Live</span><h1 class="article__heading" data-test-ui="article__heading">[[0]]</h1><h2 class="article__subheading">[[1]]</h2><div class="author"><img src="/rt.png" alt="Rewi Thackeray"/><div>By <a href="/author/rewi-thackeray/">Rewi Thackeray</a></div><div class="author__role">Reporter</div></div><time class="meta-data" datetime="2025-07-11T07:10:00+12:00">11 Jul, 2025 07:10 AM</time><div class="article__actions"><button>Save</button><button>Share</button></div></header>
<figure class="article__media"><picture><source media="(max-width:600px)" srcSet="/flood-600.webp"/><img src="/flood.jpg" alt="Brown water over a road"/></picture><figcaption>Water across State Highway 34 at Takahue on Friday morning. Photo / Supplied</figcaption></figure>
<div class="live-blog"><aside class="live-blog__key"><h4>Key moments</h4><ul><li><a href="#p4">State of emergency declared</a></li><li><a href="#p7">Second breach feared at Bell’s Bend</a></li></ul></aside><div class="live-blog__controls"><span>8 updates</span><button>Newest first</button><button>Oldest first</button></div>[[entries]]<button class="live-blog__more">Load more</button></div></article>
<section class="more-on" aria-label="More on the floods"><div class="more-on__row">[[more]]</div></section></main>
<aside class="sidebar"><div class="tabs"><span class="tabs__title">Latest from New Zealand</span><ul class="feed">[[latest]]</ul></div><div class="ad-slot ad-slot--rect"><span>Advertisement</span></div><div class="popular"><h2>Most Popular</h2><table class="popular__table"><tbody>[[popular]]</tbody></table></div><div class="newsletter-cta"><h4>Sign up to The Daily Post</h4><p>Editor’s choice, each weekday at 6am.</p><a href="/newsletters/">Subscribe now</a></div></aside>
<footer class="footer"><div class="footer__col"><h6>About TNP</h6><ul>[[foot1]]</ul></div><div class="footer__col"><h6>TNP Network</h6><ul><li><a href="https://a.example">The Kaimoana Times</a></li><li><a href="https://b.example">Hauhau Bay Gazette</a></li></ul></div><p>© Copyright 2025 Northern Post Media Limited</p></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="tnp";Fusion.contextPath="/pf";Fusion.globalContent={"type":"story","subtype":"liveblog","_id":"QZ7LXM4B2VAFRPGK3C5DZJ6W2E","headlines":{"basic":"Kaimoana floods: Live updates as stopbank gives way near Takahue"},"taxonomy":{"tags":[{"slug":"flood"}]}};Fusion.deployment="912";</script></body></html>""",
        (title, lead),
        url=url,
        ld=ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": title, "description": lead, "url": url, "coverageStartTime": "2025-07-11T07:10:00+12:00", "coverageEndTime": "2025-07-12T07:10:00+12:00", "datePublished": "2025-07-11T07:10:00+12:00", "dateModified": "2025-07-11T17:20:00+12:00", "author": {"@type": "Person", "name": "Rewi Thackeray"}, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": head, "datePublished": f"2025-07-11T{when}:00+12:00", "articleBody": " ".join(texts)} for _, when, head, texts in posts]}),
        nav=menu("Home | Latest | New Zealand | Sport | Business | World | Lifestyle | Property | Rural | Video"),
        entries=entries,
        more=rows(more, '<div class="story-card"><a href="{p}"><img loading="lazy" src="/m{n}.jpg" alt=""/></a><div class="story-card__kicker">{x[0]}</div><h3 class="story-card__heading"><a href="{p}">{t}</a></h3><div class="story-card__when">{x[1]}</div></div>', ("Analysis", "Property", "Traffic"), ("11 Jul 12:30 PM", "11 Jul 09:00 AM", "11 Jul 06:15 AM")),
        latest=rows(latest, '<li class="feed__item"><span class="feed__time">{x[0]}</span> <a href="{p}">{t}</a></li>', ("6 mins", "18 mins", "44 mins", "1 hour")),
        popular=rows(popular, '<tr><td class="n">{n}</td><td><a href="{p}">{t}</a></td></tr>'),
        foot1=menu("Meet the Journalists | Contact Us | House Rules | Privacy Policy | Terms of Use"),
    )  # fmt: skip
    r = Report("en", "2025-07-11", "11 Jul 2025", "Rewi Thackeray", "", title, lead, ())
    lines = (title, lead, *(line for _, _, head, texts in posts for line in (head, *texts)))
    return Served(html, r, lines, (*more, *latest, *popular), verdict="live blog", address=url)


@page
def svensk_lokaltidning_nuxt() -> Served:
    """En lokaltidning i Nuxt: an ingress, a fact box's neighbours, links in the text, lists without headings, state at the end."""
    site = "https://www.norrsjobladet.example"
    url = f"{site}/norrsjo/badhuset-far-nytt-tak-men-bastun-blir-kvar-i-kylan/a/8Q3xVm"
    title = "Badhuset får nytt tak – men bastun blir kvar i kylan"
    lead = (
        "Efter fyra års stängning öppnar simhallen i Norrsjö igen i november. Bastun som besökarna helst vill ha räcker pengarna inte till."
    )
    body = (
        "Det luktar målarfärg och fuktig betong i den stora hallen. I bassängen står två man i stövlar och lägger kakel, en ruta i taget, 38 000 rutor blir det till slut.",
        "– Vi ligger tre veckor före, så nu vågar jag säga det högt. Den 14 november släpper vi på folk, säger projektledaren Anna-Karin Bredbäck.",
        "Simhallen stängdes i september 2018, när en takbalk sprack under en skollektion. Ingen skadades, men en besiktning visade att elva av sexton balkar var angripna av röta.",
        "Kommunen räknade först med att lagningen skulle kosta 17 miljoner kronor. Notan har sedan dess vuxit till 41 miljoner.",
        "Dyrt virke",
        "Det mesta av ökningen beror på trä och stål, som blev dyrare under pandemin, förklarar ekonomichefen Jörgen Haglöf. Men en del är gamla synder: rören under golvet visade sig vara från 1966.",
        "– Vi kunde ha låtit dem ligga. Då hade vi stått här igen om fem år.",
        "För att hålla budgeten ströks en rad saker från listan i våras. Bort gick bland annat hopptornet, caféet och den vedeldade bastun med utsikt över sjön.",
        "1 900 namn",
        "Just bastun har väckt känslor. Föreningen Varma Norrsjö har samlat 1 900 namnunderskrifter, i en kommun med 6 300 invånare.",
        "– Man kan bada i sjön gratis. Men man kan inte basta i den, säger ordföranden Göran Ytterstad, som själv har bastat tre gånger i veckan sedan 1974.",
        "Föreningen har erbjudit sig att bygga bastun med ideella krafter om kommunen betalar materialet, ungefär 600 000 kronor.",
        "Kommunalrådet Fatima Lindmark (NS) är inte helt avvisande. Hon vill först veta vem som ansvarar om någon bränner sig.",
        "– Jag bastar gärna. Men jag skriver inte på något innan juristen har gjort det.",
        "Frågan tas upp i nämnden den 6 oktober.",
        "Det här gäller när hallen öppnar",
        "Öppet alla dagar utom måndagar, klockan 7–20.",
        "Vuxna betalar 70 kronor, barn 30. Under den första veckan är det fri entré.",
        "Simskolan börjar i januari, och anmälan öppnar den 1 december.",
    )
    inline = at(
        site,
        ("Takbalken sprack under simlektionen", "/norrsjo/takbalken-sprack-under-simlektionen/a/2kLp0Q"),
        ("Så blev simhallen 24 miljoner dyrare", "/norrsjo/sa-blev-simhallen-dyrare/a/7Yh2We"),
    )
    readmore = at(
        site,
        ("Älgen i trädgården stannade över helgen", "/norrsjo/algen-i-tradgarden/a/1aaAAb"),
        ("Ny rektor efter sju månaders väntan", "/norrsjo/ny-rektor/a/1bbBBc"),
        ("Bilist körde på bensinpump – smet till fots", "/blaljus/bilist-korde-pa-bensinpump/a/1ccCCd"),
        ("Familjen som köpte järnvägsstationen", "/feature/familjen-som-kopte-stationen/a/1ddDDe"),
    )
    top = at(
        site,
        ("Hon vann en miljon på skraplott från macken", "/norrsjo/hon-vann-en-miljon/a/2eeEEf"),
        ("Här är årets sämsta väg", "/norrsjo/arets-samsta-vag/a/2ffFFg"),
        ("Larm om rök på äldreboende", "/blaljus/larm-om-rok/a/2ggGGh"),
        ("Mackägaren: Jag säljer inte en liter till", "/naringsliv/mackagaren/a/2hhHHi"),
        ("Norrsjö IK slog serieledaren i sista minuten", "/sport/norrsjo-ik/a/2iiIIj"),
    )
    opinion = at(
        site,
        ("Låt pensionärerna bygga sin bastu", "/ledare/lat-pensionarerna-bygga/a/3jjJJk"),
        ("Jag saknar ljudet av en telefon med sladd", "/kronika/ljudet-av-en-telefon/a/3kkKKl"),
        ("Replik: Skogen är ingen park", "/insandare/replik-skogen/a/3llLLm"),
    )
    html = put(
        """<!doctype html>
<html data-n-head-ssr lang="sv" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22sv%22%7D%7D"><head ><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width, initial-scale=1"><meta data-n-head="ssr" data-hid="description" name="description" content="Efter fyra års stängning öppnar simhallen i Norrsjö igen i november."><meta data-n-head="ssr" data-hid="og:type" property="og:type" content="article"><meta data-n-head="ssr" data-hid="og:title" property="og:title" content="Badhuset får nytt tak – men bastun blir kvar i kylan"><meta data-n-head="ssr" property="og:url" content="[[url]]"><meta data-n-head="ssr" property="og:site_name" content="Norrsjöbladet"><meta data-n-head="ssr" property="article:published_time" content="2022-09-27T05:00:00+02:00"><meta data-n-head="ssr" name="article:access" content="open"><title>Badhuset får nytt tak – men bastun blir kvar i kylan | Norrsjöbladet</title><link data-n-head="ssr" rel="canonical" href="[[url]]"><link rel="preload" href="/_nuxt/runtime.9f1.js" as="script"><link rel="preload" href="/_nuxt/commons/app.2b0.js" as="script"><style data-vue-ssr-id="4a1b:0 77cc:0">.article-body[data-v-1c2d]{max-width:640px}.teaser__headline[data-v-88aa]{font-weight:700;color:#111}</style>[[ld]]</head>
<body ><div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div class="app theme--light" data-v-0a0a><div class="consent" data-v-5c5c><h2 data-v-5c5c>Vi bryr oss om din integritet</h2><p data-v-5c5c>Norrsjöbladet och våra partner använder kakor för att mäta, förbättra och visa annonser. Du kan ändra ditt val när som helst.</p><button data-v-5c5c>Godkänn alla</button><button data-v-5c5c>Inställningar</button></div>
<header class="site-header" data-v-1111><div class="site-header__bar" data-v-1111><button class="burger" data-v-1111>Meny</button><a href="/" class="nuxt-link-active" data-v-1111><svg viewBox="0 0 200 24" data-v-1111><title>Norrsjöbladet</title><path d="M0 0h8v24H0z"></path></svg></a><a href="/logga-in" data-v-1111>Logga in</a><a href="/kop" class="btn" data-v-1111>Bli kund</a></div><ul class="sections" data-v-1111>[[nav]]</ul></header>
<div class="ad ad--panorama" data-v-2222><span data-v-2222>Annons</span></div>
<main data-v-3333><article class="article" data-v-3333><div class="article__vignette" data-v-3333><a href="/norrsjo" data-v-3333>Norrsjö</a></div><h1 class="article__headline" data-v-3333>[[0]]</h1><p class="article__preamble" data-v-3333>[[1]]</p>
<figure class="article__image" data-v-4444><div class="ratio" data-v-4444><img src="https://bilder.norrsjobladet.example/h-900/kakel.jpg" alt="Kakelläggare i tom bassäng" data-v-4444></div><figcaption data-v-4444>Roland Sved och Kevin Törnlund har lagt hälften av kakelplattorna. <span class="byline-photo" data-v-4444>Foto: Stina Holmvall</span></figcaption></figure>
<div class="article__meta" data-v-5555><div class="author" data-v-5555><img src="/byline/em.jpg" alt="" data-v-5555><a href="/skribent/elin-mattsby" data-v-5555>Elin Mattsby</a><a href="mailto:elin.mattsby@norrsjobladet.example" data-v-5555>elin.mattsby@norrsjobladet.example</a></div><time datetime="2022-09-27T05:00:00+02:00" data-v-5555>27 september 2022 05:00</time><span class="readtime" data-v-5555>Lästid: 3 min</span><div class="share" data-v-5555><button data-v-5555>Dela</button><button data-v-5555>Spara</button><button data-v-5555>Lyssna</button></div></div>
<div class="article-body" data-v-1c2d><p data-v-1c2d>[[2]]</p><p data-v-1c2d>[[3]]</p><p data-v-1c2d>[[4]]</p><ul class="inline-links" data-v-6d6d>[[inline]]</ul><p data-v-1c2d>[[5]]</p><h2 data-v-1c2d>[[6]]</h2><p data-v-1c2d>[[7]]</p><p data-v-1c2d>[[8]]</p><div class="ad ad--inread" data-v-2222><span data-v-2222>Annons</span><a href="https://annons.example/vedspisar" rel="sponsored nofollow" data-v-2222>Vedspisar med tio års garanti – Lunds Järn</a></div><p data-v-1c2d>[[9]]</p><h2 data-v-1c2d>[[10]]</h2><p data-v-1c2d>[[11]]</p><p data-v-1c2d>[[12]]</p><p data-v-1c2d>[[13]]</p><p data-v-1c2d>[[14]]</p><p data-v-1c2d>[[15]]</p><p data-v-1c2d>[[16]]</p><h2 data-v-1c2d>[[17]]</h2><ul data-v-1c2d><li data-v-1c2d>[[18]]</li><li data-v-1c2d>[[19]]</li><li data-v-1c2d>[[20]]</li></ul></div>
<div class="article__follow" data-v-7e7e><p data-v-7e7e>Så här jobbar vi med journalistik: uppgifter som publiceras ska vara korrekta och relevanta. <a href="/om-oss" data-v-7e7e>Läs mer här</a></p><span data-v-7e7e>Följ ämnen</span><ul data-v-7e7e><li data-v-7e7e><a href="/amne/simhall" data-v-7e7e>Simhall</a></li><li data-v-7e7e><a href="/amne/norrsjo-kommun" data-v-7e7e>Norrsjö kommun</a></li></ul><a href="/tipsa" data-v-7e7e>Har du ett tips? Tipsa oss!</a></div></article>
<section class="list list--large" data-v-88aa>[[readmore]]</section><section class="list list--opinion" data-v-88aa><h2 data-v-88aa>Tycker</h2>[[opinion]]</section></main>
<aside class="aside" data-v-9999><section aria-label="Mest läst" data-v-9999><ol data-v-9999>[[top]]</ol></section><section class="partner" data-v-9999><span data-v-9999>Annons från Norrsjö Bostad</span><a href="https://partner.example/bo" rel="sponsored" data-v-9999>Så inreder du en etta för tre</a></section></aside>
<footer class="site-footer" data-v-abab><div data-v-abab><h3 data-v-abab>Kontakta oss</h3><p data-v-abab>Växel: 0900-555 01<br>Storgatan 4, Norrsjö</p></div><div data-v-abab><h3 data-v-abab>Tidningen</h3><ul data-v-abab>[[foot1]]</ul></div><p data-v-abab>Ansvarig utgivare: Per-Erik Sundqvist. © Norrsjöbladet AB.</p></footer></div></div></div><script>window.__NUXT__=(function(a,b,c){return {layout:"default",data:[{article:{id:"8Q3xVm",premium:a,vignette:"Norrsjö",widgets:[{t:"mostRead",n:5},{t:"opinion",n:3}]}}],fetch:{},error:b,serverRendered:c}}(false,null,true));</script><script src="/_nuxt/runtime.9f1.js" defer></script></body></html>""",
        (title, lead, *body),
        url=url,
        ld=ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2022-09-27T05:00:00+02:00", "dateModified": "2022-09-27T05:00:00+02:00", "author": {"@type": "Person", "name": "Elin Mattsby"}, "publisher": {"@type": "Organization", "name": "Norrsjöbladet"}, "isAccessibleForFree": True}),
        nav=menu("Norrsjö | Blåljus | Sport | Näringsliv | Kultur | Familj | Ledare | Insändare | E-tidning", '<li data-v-1111><a href="/{s}" data-v-1111>{t}</a></li>'),
        inline=rows(inline, '<li data-v-6d6d><span data-v-6d6d>Läs också:</span> <a href="{p}" data-v-6d6d>{t}</a></li>'),
        readmore=rows(readmore, '<a href="{p}" class="teaser" data-v-88aa><div class="teaser__img" data-v-88aa><img loading="lazy" src="/t{n}.jpg" alt="" data-v-88aa></div><div class="teaser__txt" data-v-88aa><span class="teaser__vignette" data-v-88aa>{x[0]}</span><h3 class="teaser__headline" data-v-88aa>{t}</h3><p class="teaser__preamble" data-v-88aa>{x[1]}</p></div></a>', ("Norrsjö", "Skola", "Blåljus", "Feature"), ("Den åt upp både äppelträdet och studsmattan.", "Tre sökande hoppade av på vägen.", "Polisen hittade honom sovande i ett bås.", "Nu går tågen förbi köksfönstret.")),
        opinion=rows(opinion, '<div class="op" data-v-88aa><span class="op__name" data-v-88aa>{x[0]}</span><h3 data-v-88aa><a href="{p}" data-v-88aa>{t}</a></h3></div>', ("Maj-Britt Norén", "Otto Sandell", "Skogsägare i Lidmyra")),
        top=rows(top, '<li data-v-9999><b data-v-9999>{n}</b><a href="{p}" data-v-9999>{t}</a></li>'),
        foot1=menu("Om oss | Annonsera | Prenumerera | Personuppgifter | Kakor", '<li data-v-abab><a href="/{s}" data-v-abab>{t}</a></li>'),
    )  # fmt: skip
    r = Report("sv", "2022-09-27", "27 september 2022", "Elin Mattsby", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*inline, *readmore, *opinion, *top), address=url)


@page
def dansk_emneside() -> Served:
    """A topic's page of a chain's daily: a few words on the topic, its stories with leads, and lists beside them."""
    site = "https://www.fjordposten.example"
    url = f"{site}/emne/havvind"
    title = "Havvind"
    main = at(
        site,
        ("Borgmester vil have møller længere ud: Vi sælger ikke vores udsigt", "/artikel/borgmester-vil-have-moeller-laengere-ud"),
        ("Kabel til Skarø skulle holde i 40 år. Det knækkede efter seks", "/artikel/kabel-til-skaroe-knaekkede"),
        ("Fiskere får 92 millioner i erstatning", "/artikel/fiskere-faar-92-millioner"),
        ("Nu skal edderfuglene tælles fra luften", "/artikel/edderfuglene-taelles-fra-luften"),
        ("Havnen i Ravnstrup gør klar til verdens længste vinger", "/artikel/havnen-i-ravnstrup-goer-klar"),
        ("Overblik: Her er de fem nye parker", "/artikel/overblik-de-fem-nye-parker"),
    )
    older = at(
        site,
        ("Lærlinge søges: 400 pladser står tomme", "/artikel/laerlinge-soeges"),
        ("Minister åbner mølle i modvind", "/artikel/minister-aabner-moelle"),
        ("Da den første mølle væltede i 1997", "/artikel/da-den-foerste-moelle-vaeltede"),
    )
    read = at(
        site,
        ("Politiet leder efter mand i gul regnfrakke", "/artikel/mand-i-gul-regnfrakke"),
        ("Bageren i Lystrup lukker: Jeg vil sove til klokken seks", "/artikel/bageren-i-lystrup"),
        ("Kendt hotel ved fjorden sat til salg", "/artikel/kendt-hotel-til-salg"),
        ("FIF henter angriber på fri transfer", "/artikel/fif-henter-angriber"),
        ("Sådan bliver vejret i påsken", "/artikel/vejret-i-paasken"),
    )
    newest = at(
        site,
        ("Brand i lade ved Tange er slukket", "/artikel/brand-i-lade"),
        ("Byrådet siger ja til ny cykelbro", "/artikel/ny-cykelbro"),
        ("Kvinde cyklede mod rødt med barnevogn bagpå", "/artikel/kvinde-cyklede-mod-roedt"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="da" class="no-js"><head><meta charset="utf-8"/><meta http-equiv="x-ua-compatible" content="ie=edge"/><title>Havvind - læs nyhederne om havvind | Fjordposten</title><meta name="viewport" content="width=device-width,initial-scale=1"/><meta name="description" content="Læs alt om havvind og havmøller på fjordposten.example"/><link rel="canonical" href="[[url]]"/><meta property="og:type" content="website"/><meta property="og:title" content="Havvind"/><meta property="og:url" content="[[url]]"/><meta property="og:site_name" content="fjordposten.example"/><meta property="fb:app_id" content="881"/><link rel="apple-touch-icon" href="/images/touch-icon.png"/><link rel="stylesheet" href="/resources/css/main-3.14.css"/><script>var escenic={section:"emne",uniqueName:"emne_havvind",publication:"fjordposten"};document.documentElement.className=document.documentElement.className.replace('no-js','js');</script><script async src="https://cdn.cxense.example/cx.js"></script></head>
<body class="section section--tag"><div class="cookiewarning"><p>Fjordposten bruger cookies til at huske dine indstillinger, til statistik og til at målrette annoncer. <a href="/cookies">Læs mere om cookies</a></p><span class="cookiewarning__close">Luk</span></div>
<div class="topbanner"><span class="adlabel">Annonce</span><a href="https://annonce.example/olie" rel="nofollow"><img src="/ads/olie.gif" alt="Fyringsolie til fast pris"/></a></div>
<header class="masthead"><a class="masthead__logo" href="/"><img src="/images/logo-fp.svg" alt="Fjordposten"/></a><div class="masthead__meta"><span>Torsdag 17. marts 2016</span><a href="/login">Log ind</a><a href="/abonnement">Køb abonnement</a></div><nav class="mainnav"><ul>[[nav]]</ul></nav></header>
<div class="page"><div class="page__main" role="main"><header class="taghead"><span class="taghead__label">Emne</span><h1 class="taghead__title">Havvind</h1><p class="taghead__text">Møller på havet leverer i dag en fjerdedel af landets strøm, og mange af dem bygges på havnene i vores område.</p><a class="taghead__follow" href="#">Følg emnet</a></header>
<div class="teasers">[[main]]</div>
<div class="grouphead"><h2>Tidligere i samme sag</h2></div><ul class="plainlist">[[older]]</ul><div class="pager"><a rel="next" href="/emne/havvind?side=2">Vis flere</a></div></div>
<div class="page__aside"><div class="box box--tabs"><div class="box__head"><a href="#read" class="is-active">Mest læste</a></div><ol id="read">[[read]]</ol></div><div class="box box--ad"><span class="adlabel">Annonce</span></div><div class="box box--ticker" aria-label="Seneste nyt"><dl>[[newest]]</dl><a href="/seneste">Se alle</a></div><div class="box box--signup"><h3>Få dagens nyheder på mail</h3><form><input type="text" placeholder="Din e-mail"/><button>Tilmeld</button></form></div><div class="box box--weather"><h3>Vejret</h3><p>Ravnstrup 6°, let regn</p></div></div></div>
<footer class="footer"><div class="footer__col"><strong>Fjordposten</strong><p>Havnegade 12<br/>Ravnstrup</p><p>Ansvarshavende chefredaktør: Inge Bundgaard</p></div><div class="footer__col"><ul>[[foot1]]</ul></div><div class="footer__col"><p>© Ophavsretten tilhører Fjordposten. Denne side må ikke kopieres til erhverv.</p></div></footer><script src="/resources/js/main-3.14.js"></script></body></html>""",
        url=url,
        nav=menu("Forside | Lokalt | Indland | Udland | Sport | Erhverv | Kultur | Debat | Navne | Bolig"),
        main=rows(main, '<div class="teaser teaser--{n}"><a class="teaser__image" href="{u}"><img src="/images/w300/t{n}.jpg" alt=""/></a><div class="teaser__body"><span class="teaser__kicker">{x[0]}</span><h2 class="teaser__title"><a href="{u}">{t}</a></h2><p class="teaser__lead">{x[1]}</p><span class="teaser__meta"><time>{x[2]}</time> <a class="teaser__comments" href="{u}#comments">{x[3]} kommentarer</a></span></div></div>', ("Lokalpolitik", "Strøm", "Fiskeri", "Natur", "Havne", "Fakta"), ("Seks kilometer fra kysten er for tæt på, mener et flertal i byrådet.", "Øens 214 beboere får strøm fra en generator på molen.", "Pengene deles mellem 31 kuttere fra tre havne.", "To studerende og en pilot flyver hver morgen klokken fem.", "En vinge er længere end byens hovedgade.", "Se kortet og tallene her."), ("17. mar. kl. 10.14", "16. mar. kl. 18.40", "15. mar. kl. 06.00", "12. mar. kl. 09.20", "9. mar. kl. 05.30", "8. mar. kl. 12.00"), ("44", "9", "17", "3", "6", "0")),
        older=rows(older, '<li><span class="date">{x[0]}</span> <a href="{u}">{t}</a></li>', ("2. mar.", "24. feb.", "11. feb.")),
        read=rows(read, '<li><a href="{u}"><span class="num">{n}</span> <span class="txt">{t}</span></a></li>'),
        newest=rows(newest, '<dt>{x[0]}</dt><dd><a href="{u}">{t}</a></dd>', ("10.51", "10.33", "09.58")),
        foot1=menu("Kontakt | Annoncér | Kundeservice | Privatlivspolitik | Etik og klager"),
    )  # fmt: skip
    r = Report("da", "2016-03-17", "", "", "", title, "", ())
    return Served(html, r, (), (*main, *older, *read, *newest), dated=False, verdict="headlines", address=url)


@page
def suomalainen_maakuntalehti() -> Served:
    """A regional daily's article: styled components, a question box in the text, tabs, a paid box, a feed without a heading."""
    site = "https://www.ylamaansanomat.example"
    url = f"{site}/paikalliset/art-2000009412207.html"
    title = "Kyläkaupan ovi pysyy auki, vaikka kauppiasta ei ole"
    lead = "Honkakosken asukkaat ostivat kauppansa kolme vuotta sitten. Nyt hyllyt täyttää naapuri ja kassana on puhelin."
    body = (
        "Honkakoski",
        "Kello on puoli kuusi aamulla, ja Honkakosken kyläkaupassa palaa valo. Sisällä Irma Väätäjä, 71, lappaa maitopurkkeja kylmähyllyyn. Palkkaa hän ei saa, eikä ole pyytänyt.",
        "– Minä herään joka tapauksessa. Sama kai se on, missä kahvinsa juo, Väätäjä sanoo.",
        "Kauppa on auki joka päivä viidestä yhteentoista, vaikka myyjää ei ole paikalla kuin torstaisin. Asiakas avaa oven pankkitunnuksilla ja maksaa ostoksensa puhelimella.",
        "Kylä osti kaupan 83 000 eurolla syksyllä 2020, kun kauppiaspariskunta jäi eläkkeelle. Osuuskunnassa on 212 jäsentä, enemmän kuin kylässä on asukkaita.",
        "Hävikki jäi pieneksi",
        "Alussa moni epäili. Kuntakin jätti tukensa antamatta, koska pelkäsi varkauksia.",
        "Pelko oli turha: viime vuonna kaupasta katosi tavaraa 340 euron edestä. Osuuskunnan puheenjohtaja Mikko Soinila laskee, että entisen kauppiaan aikana hävikki oli viisinkertainen.",
        "– Omalta ei varasteta. Ja jos joku ottaa suklaapatukan, niin kyllä sen tietää koko kylä iltaan mennessä, Soinila naurahtaa.",
        "Liikevaihto oli 410 000 euroa ja voittoa jäi 6 200 euroa. Sillä ostettiin uusi pakastin ja penkki pihalle.",
        "Tutkija: malli leviää",
        "Aluetutkija Outi Karppala Ylämaan yliopistosta on seurannut kymmentä miehittämätöntä kyläkauppaa. Niistä kahdeksan tekee voittoa.",
        "Karppalan mukaan tekniikka ei ratkaise. Hänen tutkimuksensa perusteella onnistumiseen tarvitaan kolme asiaa:",
        "vähintään sata taloutta kymmenen kilometrin säteellä",
        "tukku, joka suostuu toimittamaan pieniä eriä",
        "ainakin yksi ihminen, joka herää ennen kuutta",
        "– Kolmas on vaikein löytää, Karppala sanoo.",
        "Naapurikylä tulee perässä",
        "Lehtovaarassa, 34 kilometriä pohjoiseen, kauppa suljettiin huhtikuussa. Kyläyhdistys kävi kesäkuussa Honkakoskella katsomassa mallia ja on kerännyt jo 51 000 euroa.",
        "Väätäjä lupasi opastaa heitä yhden viikon ajan. Siitäkään hän ei aio ottaa palkkaa.",
        "– Kahvit saavat tarjota.",
    )
    mid = at(
        site,
        ("Viimeinen pankkiautomaatti lähti, tilalle tuli pakettilokero", "/paikalliset/art-2000009330118.html"),
        ("Lehtovaaran kauppa sulkeutui 94 vuoden jälkeen", "/paikalliset/art-2000009120455.html"),
    )
    latest = at(
        site,
        ("Rekka kaatui valtatiellä, kiertotie käytössä", "/paikalliset/art-2000009413001.html"),
        ("Sairaalan säästölista julki: kaksi osastoa yhdistetään", "/paikalliset/art-2000009413002.html"),
        ("Halla vei mansikat Ylämaalla", "/paikalliset/art-2000009413003.html"),
        ("Kunta myy koulun eurolla", "/paikalliset/art-2000009413004.html"),
    )
    popular = at(
        site,
        ("Mies löysi pihaltaan panssarivaunun", "/kotimaa/art-2000009410771.html"),
        ("Suosittu uimaranta suljettiin sinilevän takia", "/paikalliset/art-2000009411820.html"),
        ("Tällainen on uusi torikahvila", "/paikalliset/art-2000009411002.html"),
        ("Kansanedustaja ajoi ojaan kesken haastattelun", "/politiikka/art-2000009410333.html"),
        ("Ylämaan Pallo nousi kärkeen", "/urheilu/art-2000009411444.html"),
    )
    columns = at(
        site,
        ("Kiitos ei maksa mitään, siksi sitä ei saa", "/mielipide/art-2000009408001.html"),
        ("Ostin mökin ja sain naapurin", "/mielipide/art-2000009407221.html"),
        ("Bussipysäkki on kylän viimeinen tori", "/mielipide/art-2000009405050.html"),
    )
    html = put(
        """<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"/><title>Kyläkauppa ilman kauppiasta: Honkakosken asukkaat ostivat kauppansa | Ylämaan Sanomat</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="Honkakosken asukkaat ostivat kauppansa kolme vuotta sitten."/><meta property="og:type" content="article"/><meta property="og:title" content="Kyläkaupan ovi pysyy auki, vaikka kauppiasta ei ole"/><meta property="og:site_name" content="Ylämaan Sanomat"/><meta property="og:url" content="[[url]]"/><meta property="article:published_time" content="2023-07-09T05:00:00+03:00"/><meta property="article:content_tier" content="free"/><link rel="canonical" href="[[url]]"/><link rel="preload" href="/assets/fonts/publico.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><style data-styled="true" data-styled-version="5.3.6">.kXbqZp{font-family:Publico,serif;font-size:18px}.fMnrTa{display:flex}.hYwPdd{color:#6b6b6b}</style><script>window.__CONFIG__={"site":"ys","env":"prod","abTests":[{"id":"paywall-7","variant":"b"}]};</script>[[ld]]</head>
<body><div id="root"><div class="sc-1f0-0 fMnrTa"><a href="#sisalto" class="sc-skip">Siirry sisältöön</a><header class="sc-8a1-0 bQwErt"><button type="button" class="sc-8a1-1">Valikko</button><a href="/" aria-label="Etusivu"><svg width="180" height="22" aria-hidden="true"><path d="M0 0h180v22H0z"></path></svg></a><a href="/tilaa" class="sc-8a1-3">Tilaa</a><a href="/kirjaudu" class="sc-8a1-4">Kirjaudu</a></header><nav class="sc-nav-0 gHjKlo" aria-label="Osastot"><ul>[[nav]]</ul></nav><div class="sc-ad-0"><span>Mainos</span><p>Mainos alkaa</p><div id="ad-top"></div><p>Mainos päättyy</p></div>
<main id="sisalto"><article class="sc-art-0 kXbqZp"><div class="sc-lbl-0"><a href="/paikalliset">Paikalliset</a><span aria-hidden="true">|</span><span>Kyläkaupat</span></div><h1 class="sc-h1-0 cVbNmq">[[0]]</h1><p class="sc-ing-0 dFgHjk">[[1]]</p>
<figure class="sc-fig-0"><picture><source type="image/webp" srcset="/w/1280/kauppa.webp 1280w"/><img src="/w/640/kauppa.jpg" alt="Nainen hyllyttää maitoa" width="1280" height="853"/></picture><figcaption class="hYwPdd">Irma Väätäjä täyttää hyllyt ennen kuin muu kylä herää. <span>Kuva: Jaakko Renfors</span></figcaption></figure>
<div class="sc-by-0 fMnrTa"><img src="/kasvot/tp.png" alt="" width="40"/><div><a href="/toimittaja/tuuli-paasonen">Tuuli Paasonen</a><span class="hYwPdd">Ylämaan Sanomat</span></div></div><div class="sc-time-0"><time datetime="2023-07-09T05:00:00+03:00">9.7.2023 5:00</time><span>Päivitetty 9.7.2023 11:32</span><span class="sc-place-0">[[2]]</span></div><div class="sc-tool-0"><button>Jaa</button><button>Tallenna</button><button>Kuuntele juttu · 4 min</button></div>
<section class="sc-body-0"><p class="sc-p-0">[[3]]</p><p class="sc-p-0">[[4]]</p><p class="sc-p-0">[[5]]</p><p class="sc-p-0">[[6]]</p><h2 class="sc-h2-0">[[7]]</h2><p class="sc-p-0">[[8]]</p><p class="sc-p-0">[[9]]</p><p class="sc-p-0">[[10]]</p><aside class="sc-rel-0 pOiUyt"><span class="sc-rel-1">Lue lisää:</span>[[mid]]</aside><p class="sc-p-0">[[11]]</p><div class="sc-quiz-0"><h4>Kysely</h4><p>Voisitko asioida kaupassa, jossa ei ole myyjää?</p><button>Kyllä</button><button>En</button><small>Kysely on auki 16.7. saakka.</small></div><h2 class="sc-h2-0">[[12]]</h2><p class="sc-p-0">[[13]]</p><p class="sc-p-0">[[14]]</p><ul class="sc-ul-0"><li>[[15]]</li><li>[[16]]</li><li>[[17]]</li></ul><p class="sc-p-0">[[18]]</p><div class="sc-ad-0"><span>Mainos</span><a href="https://mainos.example/hirsi" rel="sponsored">Hirsimökit suoraan tehtaalta, toimitus kuukaudessa</a></div><h2 class="sc-h2-0">[[19]]</h2><p class="sc-p-0">[[20]]</p><p class="sc-p-0">[[21]]</p><p class="sc-p-0">[[22]]</p></section>
<div class="sc-tags-0"><h5>Seuraa aiheita</h5><a href="/aihe/kylakaupat">Kyläkaupat</a><a href="/aihe/honkakoski">Honkakoski</a><a href="/aihe/osuuskunnat">Osuuskunnat</a></div><div class="sc-feed-0"><p>Huomasitko virheen? <a href="/virhe">Lähetä korjaus</a></p></div></article>
<section class="sc-com-0"><h3>Kommentit (2)</h3><div class="sc-com-1"><b>Nimimerkki Mummonmökki</b><span>9.7. 8:12</span><p>Meillekin tällainen! Lähimpään on 41 kilometriä.</p><button>Vastaa</button></div><div class="sc-com-1"><b>Pena</b><span>9.7. 9:40</span><p>Hatunnosto Irmalle.</p></div></section>
<section class="sc-strip-0" aria-label="Kolumnit">[[columns]]</section></main>
<aside class="sc-side-0"><div class="sc-tab-0"><div role="tablist"><button role="tab" aria-selected="true">Tuoreimmat</button><button role="tab" aria-selected="false">Luetuimmat</button></div><div role="tabpanel"><ul>[[latest]]</ul></div><div role="tabpanel" hidden><ol>[[popular]]</ol></div></div><div class="sc-sub-0"><h3>Tilaa Ylämaan Sanomat</h3><p>Ensimmäinen kuukausi eurolla.</p><a href="/tilaa">Tilaa tästä</a></div></aside>
<footer class="sc-foot-0"><div><h6>Asiakaspalvelu</h6><p>Puh. 0800 555 12 (arkisin 8–15)</p></div><div><h6>Tutustu myös</h6><ul>[[foot1]]</ul></div><p>Päätoimittaja Riitta Ojakangas. © Ylämaan Sanomat Oy 2023</p></footer></div></div><script type="application/json" id="preloaded">{"article":{"id":2000009412207,"category":"paikalliset","paywall":"open"}}</script></body></html>""",
        (title, lead, *body),
        url=url,
        ld=ld([{"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "mainEntityOfPage": url, "datePublished": "2023-07-09T05:00:00+03:00", "dateModified": "2023-07-09T11:32:00+03:00", "author": [{"@type": "Person", "name": "Tuuli Paasonen"}], "publisher": {"@type": "Organization", "name": "Ylämaan Sanomat"}}, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Paikalliset"}]}]),
        nav=menu("Paikalliset | Kotimaa | Ulkomaat | Politiikka | Urheilu | Kulttuuri | Mielipide | Näköislehti"),
        mid=rows(mid, '<a class="sc-rel-2" href="{p}">{t}</a>'),
        columns=rows(columns, '<a class="sc-col-0" href="{p}"><img src="/k{n}.png" alt="" loading="lazy"/><span class="sc-col-1">{x[0]}</span><span class="sc-col-2">{t}</span></a>', ("Pirkko Laitala", "Ville Ruuskanen", "Saara Ikävalko")),
        latest=rows(latest, '<li><time class="hYwPdd">{x[0]}</time><a href="{p}">{t}</a></li>', ("12:40", "12:05", "11:48", "10:15")),
        popular=rows(popular, '<li><a href="{p}">{t}</a></li>'),
        foot1=menu("Yhteystiedot | Mediatiedot | Käyttöehdot | Tietosuoja | Evästeet"),
    )  # fmt: skip
    lines = (title, lead, *body[1:])
    r = Report("fi", "2023-07-09", "9.7.2023", "Tuuli Paasonen", "", title, lead, body[1:])
    return Served(html, r, lines, (*mid, *columns, *latest, *popular), address=url)


@page
def deutsche_gewerkschaft_contao() -> Served:
    """A union's news on Contao: content elements as blocks, an accordion, a demand list, next and previous, two lists of its own."""
    site = "https://www.gewerkschaft-verkehr-und-hafen.example"
    url = f"{site}/aktuelles/meldung/schleusenwaerter-erstreiten-ruhezeiten.html"
    title = "Schleusenwärter erstreiten elf Stunden Ruhe zwischen zwei Schichten"
    lead = "Nach neun Verhandlungsrunden und vier Warnstreiks haben sich die Tarifparteien geeinigt. Für 1.340 Beschäftigte an den Kanälen ändert sich zum Januar viel."
    body = (
        "An den Schleusen der Leddaer Kanäle gilt künftig eine Mindestruhezeit von elf Stunden. Darauf haben sich die Gewerkschaft Verkehr und Hafen (GVH) und die Wasserstraßenverwaltung in der Nacht zum Freitag verständigt.",
        "Bisher durften zwischen zwei Diensten nur acht Stunden liegen. Wer eine Stunde Fahrweg hatte, kam so auf kaum fünf Stunden Schlaf.",
        "„Das war ein zähes Ringen, und am Ende ging es um Minuten“, sagte Verhandlungsführerin Birte Janßen-Kolb. „Aber wer ein Tor bewegt, das 140 Tonnen wiegt, der muss ausgeschlafen sein.“",
        "Was vereinbart wurde",
        "Die Einigung umfasst fünf Punkte. Die wichtigsten davon sind:",
        "Zwischen zwei Schichten liegen ab dem 1. Januar mindestens elf Stunden.",
        "Nachtzuschläge steigen in zwei Stufen von 20 auf 28 Prozent.",
        "Rufbereitschaft zählt zur Hälfte als Arbeitszeit, bisher war es ein Achtel.",
        "An Schleusen mit mehr als 40 Schiffen am Tag arbeiten immer zwei Personen.",
        "Im Gegenzug verzichtet die GVH für 18 Monate auf weitere Forderungen beim Lohn. Das fiel der Tarifkommission nicht leicht: Sie stimmte mit 23 zu 14 Stimmen zu.",
        "Ein Unfall als Auslöser",
        "Angefangen hatte alles mit einem Unfall an der Schleuse Moorhusen im Oktober 2019. Ein Wärter war nach drei kurzen Nächten eingenickt, ein Frachter lief auf das halb geschlossene Tor. Verletzt wurde niemand, der Schaden betrug 2,7 Millionen Euro.",
        "Die Verwaltung wollte dem Mann kündigen. Das Arbeitsgericht in Emsrode entschied anders und rügte den Dienstplan.",
        "„Seitdem wusste jeder, dass es so nicht weitergeht“, sagt Personalrat Detlef Uphoff, der selbst 29 Jahre auf Schleusen gearbeitet hat. „Auch die in den Büros wussten es.“",
        "Offene Fragen",
        "Ungeklärt ist, woher die neuen Leute kommen sollen. Nach Rechnung der GVH fehlen 115 Stellen, ausgeschrieben sind bislang 60. Die Verwaltung will im Frühjahr eine eigene Ausbildung anbieten, die drei Jahre dauert.",
        "Bis dahin könnten einzelne Schleusen nachts geschlossen bleiben. Die Binnenschiffer haben bereits Protest angekündigt.",
        "Über das Ergebnis stimmen die Mitglieder bis zum 10. Dezember ab.",
    )
    dossier = at(
        site,
        ("Warnstreik an elf Schleusen: Nichts ging mehr", "/aktuelles/meldung/warnstreik-an-elf-schleusen.html"),
        ("Fünf Stunden Schlaf: Ein Wärter erzählt", "/magazin/reportage/fuenf-stunden-schlaf.html"),
        ("Gericht kippt Dienstplan von Moorhusen", "/aktuelles/meldung/gericht-kippt-dienstplan.html"),
    )
    news = at(
        site,
        ("Lotsen fordern Ausgleich für gestrichene Zulagen", "/aktuelles/meldung/lotsen-fordern-ausgleich.html"),
        ("Betriebsratswahl bei Holt-Spedition angefochten", "/aktuelles/meldung/betriebsratswahl-angefochten.html"),
        ("Busfahrerinnen in Emsrode bekommen Pausenräume", "/aktuelles/meldung/pausenraeume-emsrode.html"),
        ("Jugendtag im Hafen: 300 kamen, 40 traten ein", "/aktuelles/meldung/jugendtag-im-hafen.html"),
    )
    magazine = at(
        site,
        ("Wem gehört der Kran? Eine Genossenschaft macht es vor", "/magazin/wem-gehoert-der-kran.html"),
        ("Als die Tallyfrau verschwand", "/magazin/als-die-tallyfrau-verschwand.html"),
        ("Recht einfach: Wann ist Umkleiden Arbeit?", "/magazin/recht-einfach-umkleiden.html"),
    )
    pages = at(
        site,
        ("Lkw-Fahrer gewinnen Klage um Wartezeiten", "/aktuelles/meldung/lkw-fahrer-gewinnen.html"),
        ("Neue Tarifrunde in der Seilschifffahrt", "/aktuelles/meldung/tarifrunde-seilschifffahrt.html"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Schleusenwärter erstreiten elf Stunden Ruhe zwischen zwei Schichten - GVH Gewerkschaft Verkehr und Hafen</title>
<base href="https://www.gewerkschaft-verkehr-und-hafen.example/">
<meta name="robots" content="index,follow">
<meta name="description" content="Nach neun Verhandlungsrunden und vier Warnstreiks haben sich die Tarifparteien geeinigt.">
<meta name="generator" content="Contao Open Source CMS">
<meta property="og:title" content="Schleusenwärter erstreiten elf Stunden Ruhe zwischen zwei Schichten"><meta property="og:type" content="website"><meta property="og:image" content="https://www.gewerkschaft-verkehr-und-hafen.example/files/gvh/bilder/2021/schleuse-og.jpg">
<link rel="stylesheet" href="assets/css/layout.min.css,grid.min.css,gvh.scss-7e1a.css"><script src="assets/js/jquery.min.js-4b2e.js"></script>
<meta name="viewport" content="width=device-width,initial-scale=1.0"><link rel="alternate" type="application/rss+xml" href="share/gvh-aktuell.xml" title="GVH aktuell">
</head>
<body id="top" class="mac chrome newsreader">
<div id="wrapper">
<header id="header"><div class="inside"><div class="ce_image logo block"><figure class="image_container"><a href="./" title="Zur Startseite"><img src="files/gvh/logo.svg" width="180" height="60" alt="GVH"></a></figure></div>
<nav class="mod_navigation main block" itemscope itemtype="http://schema.org/SiteNavigationElement"><a href="aktuelles/meldung/schleusenwaerter-erstreiten-ruhezeiten.html#skipNavigation2" class="invisible">Navigation überspringen</a><ul class="level_1">[[nav]]</ul><span id="skipNavigation2" class="invisible"></span></nav>
<div class="mod_search block"><form action="suche.html"><label for="ctrl_k" class="invisible">Suchbegriffe</label><input type="search" name="keywords" id="ctrl_k"><button>Suchen</button></form></div><a class="join" href="mitglied-werden.html">Mitglied werden</a></div></header>
<div class="mod_breadcrumb block"><ul><li class="first"><a href="./">Startseite</a></li><li><a href="aktuelles.html">Aktuelles</a></li><li class="active last"><strong>Schleusenwärter erstreiten elf Stunden Ruhe zwischen zwei Schichten</strong></li></ul></div>
<div id="container">
<main id="main"><div class="inside">
<div class="mod_article block" id="meldung"><div class="mod_newsreader block"><div class="layout_full block">
<p class="info"><time datetime="2021-11-19T08:20:00+01:00">19.11.2021</time> von Onno Reershemius</p><span class="topline">Tarif Wasserstraßen</span>
<h1>[[0]]</h1>
<div class="ce_text teaser block"><p><strong>[[1]]</strong></p></div>
<figure class="image_container float_above"><a href="files/gvh/bilder/2021/schleuse.jpg" data-lightbox="lb1"><img src="assets/images/3/schleuse-5f.jpg" srcset="assets/images/3/schleuse-5f.jpg 1x, assets/images/4/schleuse-9a.jpg 2x" width="760" height="430" alt="Schleuse bei Nacht"></a><figcaption class="caption">Schleuse Moorhusen: Hier begann der Streit. Foto: GVH / Wiebke Saathoff</figcaption></figure>
<div class="ce_text block"><p>[[2]]</p><p>[[3]]</p><p>[[4]]</p></div>
<div class="ce_text block"><h2>[[5]]</h2><p>[[6]]</p><ul><li>[[7]]</li><li>[[8]]</li><li>[[9]]</li><li>[[10]]</li></ul><p>[[11]]</p></div>
<div class="ce_newslist dossier block"><img src="files/gvh/icons/dossier.png" alt=""><div class="inner">[[dossier]]</div></div>
<div class="ce_text block"><h2>[[12]]</h2><p>[[13]]</p><p>[[14]]</p><p>[[15]]</p></div>
<section class="ce_accordionSingle ce_accordion ce_text block"><div class="toggler" tabindex="0">Du hast Fragen zum Tarifvertrag?</div><div class="accordion"><div><p>Ruf uns an: 0800 555 77 00, montags bis freitags von 8 bis 18 Uhr, oder schreib an tarif@gvh.example.</p></div></div></section>
<div class="ce_text block"><h2>[[16]]</h2><p>[[17]]</p><p>[[18]]</p><p>[[19]]</p></div>
<div class="ce_downloads block"><h3>Zum Herunterladen</h3><ul><li class="download-element ext-pdf"><a href="files/gvh/pdf/einigung.pdf" type="application/pdf">Eckpunkte der Einigung <span class="size">(212,4 KiB)</span></a></li></ul></div>
<div class="shariff" data-lang="de" data-services="[&quot;facebook&quot;,&quot;twitter&quot;,&quot;mail&quot;]"><ul><li><a href="#">teilen</a></li><li><a href="#">twittern</a></li><li><a href="#">mailen</a></li><li><a href="javascript:window.print()">drucken</a></li></ul></div>
<p class="tags">Schlagworte: <a href="schlagwort/tarif.html">Tarif</a>, <a href="schlagwort/wasserstrassen.html">Wasserstraßen</a>, <a href="schlagwort/schichtarbeit.html">Schichtarbeit</a></p>
</div>
<div class="news-pager"><a class="prev" href="[[prevu]]" title="Vorherige Meldung">[[prevt]]</a><a class="next" href="[[nextu]]" title="Nächste Meldung">[[nextt]]</a></div>
<p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p></div></div></div></main>
<aside id="right"><div class="inside"><div class="mod_newslist aktuell block"><h2>Weitere Meldungen</h2>[[news]]</div>
<div class="mod_newslist magazin block" aria-label="Aus dem Magazin „Kaikante“"><div class="cover"><img src="files/gvh/kaikante-4-21.jpg" alt=""></div>[[magazine]]</div>
<div class="mod_subscribe block"><h3>GVH-Rundbrief</h3><p>Alle zwei Wochen das Neueste aus den Betrieben.</p><form method="post"><input type="email" placeholder="E-Mail-Adresse"><button>Abonnieren</button></form></div>
<div class="mod_eventlist block"><h3>Termine</h3><div class="event layout_list"><time>04.12.</time> <a href="termine/seminar-betriebsrat.html">Seminar: Neu im Betriebsrat</a></div></div></div></aside>
</div>
<footer id="footer"><div class="inside"><div class="col"><p><strong>GVH Bundesvorstand</strong><br>Am Alten Speicher 9<br>Emsrode</p></div><div class="col"><nav class="mod_customnav block"><ul class="level_1">[[foot1]]</ul></nav></div><div class="col"><p>Folge uns</p><a href="#">Instagram</a> <a href="#">YouTube</a></div><p>© 2021 Gewerkschaft Verkehr und Hafen</p></div></footer>
</div>
<div class="cookiebar" role="complementary" aria-label="Cookie-Hinweis"><div class="cookiebar__message">Diese Seite benutzt Cookies, damit der Mitgliederbereich funktioniert. <a href="datenschutz.html">Mehr erfahren</a></div><button class="cookiebar__button">Einverstanden</button></div>
<script src="assets/js/accordion.min.js"></script>[[ld]]
</body></html>""",
        (title, lead, *body),
        ld=ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle", "@id": "#/schema/news/911", "author": {"@type": "Person", "name": "Onno Reershemius"}, "datePublished": "2021-11-19T08:20:00+01:00", "description": lead, "headline": title, "url": "aktuelles/meldung/schleusenwaerter-erstreiten-ruhezeiten.html"}]}),
        nav=menu("Aktuelles | Themen | Tarif | Branchen | Magazin | Service | Vor Ort | Über uns", '<li class="sibling"><a href="{s}.html" class="sibling" itemprop="url"><span itemprop="name">{t}</span></a></li>'),
        dossier=rows(dossier, '<div class="layout_short arc_1 block"><p class="info"><time>{x[0]}</time></p><h4><a href="{u}" title="Den Artikel lesen: {t}">{t}</a></h4></div>', ("28.10.2021", "15.09.2021", "03.03.2020")),
        news=rows(news, '<div class="layout_latest arc_1 block"><p class="info"><time>{x[0]}</time></p><h3 itemprop="name"><a href="{u}" title="Den Artikel lesen: {t}" itemprop="url">{t}</a></h3><div class="ce_text block"><p>{x[1]}</p></div><p class="more"><a href="{u}" title="Den Artikel lesen: {t}">Weiterlesen … <span class="invisible">{t}</span></a></p></div>', ("18.11.2021", "16.11.2021", "12.11.2021", "08.11.2021"), ("Die Reeder lehnen Gespräche bisher ab.", "Auf einer Liste fehlten zwei Namen.", "Elf Jahre lang gab es nur eine Bank.", "Es gab Bratheringe und Musik.")),
        magazine=rows(magazine, '<div class="layout_simple block"><a href="{u}">{t}</a></div>'),
        prevu=pages[0][1], prevt=e(pages[0][0]), nextu=pages[1][1], nextt=e(pages[1][0]),
        foot1=menu("Impressum | Datenschutz | Kontakt | Presse | Leichte Sprache", '<li><a href="{s}.html">{t}</a></li>'),
    )  # fmt: skip
    r = Report("de", "2021-11-19", "19.11.2021", "Onno Reershemius", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*dossier, *news, *magazine, *pages), address=url)


@page
def journal_regional_francais() -> Served:
    """A regional daily: blocks named by element, a chapô, read-also boxes, a commune's list, a carousel without a heading."""
    site = "https://www.courrier-du-bocage.example"
    url = f"{site}/societe/patrimoine/a-saint-aubert-le-clocher-penche-sera-redresse-centimetre-par-centimetre-6b1e0f52"
    title = "À Saint-Aubert, le clocher penché sera redressé centimètre par centimètre"
    lead = "Depuis une crue de 1910, l’église penche vers la boulangerie. Le chantier qui s’ouvre lundi doit durer seize mois et coûter 2,8 millions d’euros."
    body = (
        "Il faut se placer au coin de la boulangerie pour bien voir. De là, le clocher de Saint-Aubert semble prêt à tomber dans le pain. « Ma grand-mère traversait déjà la place en courant », sourit Odile Pichavant, qui tient la boutique.",
        "L’édifice, haut de 41 mètres, s’écarte de la verticale de 1,62 mètre. Il bougeait d’un demi-millimètre par an jusqu’en 2016. Depuis, il en perd trois.",
        "C’est cette accélération qui a décidé la commune de 1 850 habitants. « On avait le choix entre le redresser, le démonter ou attendre », résume le maire, Gaël Trohel. « Attendre, ce n’était plus un choix. »",
        "Soixante-quatre vérins",
        "La méthode retenue n’a été employée que deux fois dans le pays. Une ceinture de béton sera coulée sous les fondations, puis posée sur soixante-quatre vérins. Chacun pourra soulever 80 tonnes.",
        "Le clocher remontera ensuite d’un centimètre par jour, les jours sans vent.",
        "« Le plus dur n’est pas de pousser, c’est de s’arrêter », explique l’ingénieure Clémence Abgrall, du bureau d’études Terrasol Ouest. Son équipe a placé 210 capteurs dans la pierre. Au moindre bruit suspect, tout se bloque.",
        "On ne le remettra pourtant pas tout à fait droit. Une pente de 20 centimètres sera conservée, à la demande des habitants, consultés par un vote en mars : 604 voix pour, 98 contre.",
        "Qui paie ?",
        "L’État prend en charge la moitié de la facture, la région un quart. Restent 700 000 euros pour la commune, soit près d’une année de budget.",
        "Une souscription a déjà rapporté 212 000 euros, dont un chèque de 40 000 euros venu d’un ancien enfant de chœur installé à l’étranger. Il a posé une seule condition : que la cloche sonne faux, comme avant.",
        "« Nous avons vérifié auprès du fondeur, c’est faisable », assure le maire.",
        "La boulangerie déménage",
        "Par précaution, six maisons seront évacuées pendant la phase de levage, de septembre à novembre. La boulangerie s’installera dans l’ancienne gare, à 300 mètres.",
        "Odile Pichavant a commandé un panneau pour les touristes. Elle y a fait écrire : « Ici, tout est droit. »",
    )
    also1 = at(site, ("En 1910, la crue qui emporta le pont et fit pencher l’église", "/societe/histoire/en-1910-la-crue-3f21aa"))
    also2 = at(site, ("Patrimoine : trente églises du département attendent un toit", "/societe/patrimoine/trente-eglises-9c02bb"))
    commune = at(
        site,
        ("Saint-Aubert. Le comice aura lieu sans les vaches", "/saint-aubert/le-comice-aura-lieu-sans-les-vaches-1a1a"),
        ("Saint-Aubert. Une classe de plus à la rentrée", "/saint-aubert/une-classe-de-plus-2b2b"),
        ("Saint-Aubert. Le club de palets cherche un terrain", "/saint-aubert/le-club-de-palets-3c3c"),
    )
    read = at(
        site,
        ("Un sanglier s’invite au lycée pendant le bac", "/faits-divers/un-sanglier-au-lycee-4d4d"),
        ("Ils rachètent la fromagerie où ils étaient salariés", "/economie/ils-rachetent-la-fromagerie-5e5e"),
        ("Canicule : la préfecture interdit les feux d’artifice", "/meteo/canicule-feux-d-artifice-6f6f"),
        ("Tour cycliste : les routes fermées ce dimanche", "/sport/routes-fermees-7a7a"),
        ("Disparu depuis mardi, le randonneur a été retrouvé", "/faits-divers/le-randonneur-retrouve-8b8b"),
    )
    carousel = at(
        site,
        ("Vidéo. Dans l’atelier du dernier sabotier", "/videos/le-dernier-sabotier-9c9c"),
        ("Portrait. Aïssata, première femme chef de port", "/portraits/aissata-chef-de-port-1d1d"),
        ("Reportage. Une nuit avec les pêcheurs de civelles", "/reportages/pecheurs-de-civelles-2e2e"),
        ("Entretien. « La haie n’est pas un décor »", "/entretiens/la-haie-n-est-pas-un-decor-3f3f"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="fr" class="no-js" prefix="og: http://ogp.me/ns# article: http://ogp.me/ns/article#">
<head><meta charset="utf-8"><title>À Saint-Aubert, le clocher penché sera redressé centimètre par centimètre - Saint-Aubert.maville</title><meta name="description" content="Depuis une crue de 1910, l’église penche vers la boulangerie."><meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1"><meta name="robots" content="max-image-preview:large"><link rel="canonical" href="[[url]]"><link rel="amphtml" href="https://amp.courrier-du-bocage.example/6b1e0f52"><meta property="og:site_name" content="Courrier du Bocage"><meta property="og:type" content="article"><meta property="og:title" content="À Saint-Aubert, le clocher penché sera redressé centimètre par centimètre"><meta property="og:url" content="[[url]]"><meta property="article:published_time" content="2020-06-26T18:30:00+02:00"><meta property="article:section" content="Patrimoine"><meta property="article:tag" content="Saint-Aubert"><link rel="dns-prefetch" href="//media.courrier-du-bocage.example"><link rel="preload" as="style" href="/bundles/front/css/article.css?v20200612"><link rel="stylesheet" href="/bundles/front/css/article.css?v20200612"><script>var utag_data={"page_type":"article","article_id":"6b1e0f52","article_acces":"gratuit"};window.didomiConfig={app:{name:"Courrier du Bocage"}};</script>[[ld]]</head>
<body class="su-article pageArticle"><div id="didomi-host" class="didomi-popup-open"><div class="didomi-notice"><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nos 214 partenaires et nous utilisons des cookies pour mesurer l’audience et vous proposer des contenus adaptés.</p><button>Accepter et fermer</button><button>En savoir plus</button><a href="/abonnement">Continuer sans accepter</a></div></div>
<header class="header" role="banner"><div class="header-top"><a class="header-logo" href="/"><img src="/bundles/front/images/logo.svg" alt="Courrier du Bocage, le site du quotidien"></a><div class="header-user"><a href="/compte">Se connecter</a><a class="btn-abo" href="/abonnement">S’abonner</a><a href="/journal">Le journal du jour</a></div></div><nav class="nav-main" role="navigation"><ul class="nav-list">[[nav]]</ul></nav><form class="commune" action="/communes"><label for="c">Ma commune</label><input id="c" type="text" placeholder="Nom ou code postal"></form></header>
<div class="pub pub-megaban"><span class="pub-label">Publicité</span></div>
<div class="fil-ariane"><a href="/">Accueil</a> &gt; <a href="/societe">Société</a> &gt; <a href="/societe/patrimoine">Patrimoine</a></div>
<main class="main" role="main"><article class="article-detail" id="su-content-article"><h1 class="su-title">[[0]]</h1><p class="chapo su-chapo">[[1]]</p>
<div class="infos-publication su-signature"><span class="su-media"><img src="/bundles/front/images/mini.svg" alt="">Courrier du Bocage</span><span class="su-auteur">Yannick <span class="nom">LE BOZEC</span></span><span class="su-date"><time class="date-publi" datetime="2020-06-26T18:30:00+02:00">Publié le 26/06/2020 à 18h30</time><time class="date-maj" datetime="2020-06-26T19:04:00+02:00">Modifié le 26/06/2020 à 19h04</time></span><span class="su-lecture">Lecture : 3 min</span></div>
<div class="outils"><ul><li><a href="#">Partager</a></li><li><a href="#">Tweeter</a></li><li><a href="#commentaires">Réagir <span>(9)</span></a></li><li><a href="#">Offrir cet article</a></li><li><button>Écouter</button></li></ul></div>
<figure class="su-photo visuel"><div class="cadre"><picture><source data-srcset="https://media.courrier-du-bocage.example/w750/clocher.webp" type="image/webp"><img class="lazyload" data-src="https://media.courrier-du-bocage.example/clocher.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="Le clocher"></picture><noscript><img src="https://media.courrier-du-bocage.example/clocher.jpg" alt="Le clocher"></noscript></div><figcaption><span class="legende">Le clocher de Saint-Aubert, vu de la place du Marché.</span> <span class="copyright">| COURRIER DU BOCAGE</span></figcaption></figure>
<div class="corps su-corps"><div class="bloc-texte"><p>[[2]]</p></div><div class="bloc-texte"><p>[[3]]</p></div><div class="bloc-texte"><p>[[4]]</p></div><div class="bloc-lire-aussi"><span class="intitule">Lire aussi :</span> [[also1]]</div><h2 class="intertitre">[[5]]</h2><div class="bloc-texte"><p>[[6]]</p></div><div class="bloc-texte"><p>[[7]]</p></div><div class="bloc-texte"><p>[[8]]</p></div><div class="bloc-pub"><span class="pub-label">Publicité</span><a href="https://pub.example/volets" rel="sponsored">Volets roulants : jusqu’à 30 % de remise chez Morvan Fermetures</a></div><div class="bloc-texte"><p>[[9]]</p></div><h2 class="intertitre">[[10]]</h2><div class="bloc-texte"><p>[[11]]</p></div><div class="bloc-texte"><p>[[12]]</p></div><div class="bloc-lire-aussi"><span class="intitule">Lire aussi :</span> [[also2]]</div><div class="bloc-texte"><p>[[13]]</p></div><h2 class="intertitre">[[14]]</h2><div class="bloc-texte"><p>[[15]]</p></div><div class="bloc-texte"><p>[[16]]</p></div></div>
<div class="bloc-newsletter"><p class="titre">Retrouvez chaque matin l’essentiel de votre commune</p><form><input type="email" placeholder="Votre e-mail"><button>Je m’inscris</button></form><p class="mention">Votre adresse sert uniquement à vous envoyer nos lettres. Vous pouvez vous désinscrire à tout moment.</p></div>
<ul class="su-tags"><li><a href="/saint-aubert">Saint-Aubert</a></li><li><a href="/societe/patrimoine">Patrimoine</a></li><li><a href="/tag/eglise">Église</a></li></ul></article>
<section class="bloc-commune"><h2><a href="/saint-aubert">L’actualité de Saint-Aubert</a></h2><ul>[[commune]]</ul></section>
<section class="diaporama" data-slick='{"slidesToShow":3}'><button class="slick-prev">Précédent</button><div class="slick-track">[[carousel]]</div><button class="slick-next">Suivant</button></section>
<section id="commentaires"><h2>9 commentaires</h2><div class="com"><span class="pseudo">Korrigan29</span> <span class="quand">26/06/2020 20:12</span><p>Et le coq, il va regarder de quel côté maintenant ?</p></div><div class="com"><span class="pseudo">Mado</span><p>2,8 millions, et pas un médecin dans le bourg.</p></div><a href="/compte">Connectez-vous pour réagir</a></section></main>
<aside class="colonne-droite"><div class="pub"><span class="pub-label">Publicité</span></div><section class="plus-lus"><header><h2>Les plus lus</h2></header><ol>[[read]]</ol></section><section class="annonces"><h2>Annonces immobilières</h2><ul><li><a href="https://immo.example/1">Maison 5 pièces, Saint-Aubert, 148 000 €</a></li><li><a href="https://immo.example/2">Terrain 700 m², Lanvéoc-le-Bas, 31 000 €</a></li></ul></section></aside>
<footer class="footer"><div class="col"><p class="t">Nos sites</p><ul><li><a href="https://obseques.example">Avis de décès</a></li><li><a href="https://emploi.example">Emploi</a></li></ul></div><div class="col"><p class="t">Services</p><ul>[[foot1]]</ul></div><p class="legal">© Courrier du Bocage 2020. Tous droits réservés.</p></footer><script src="/bundles/front/js/article.js" defer></script></body></html>""",
        (title, lead, *body),
        url=url,
        ld=ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": title, "datePublished": "2020-06-26T18:30:00+02:00", "dateModified": "2020-06-26T19:04:00+02:00", "author": {"@type": "Person", "name": "Yannick LE BOZEC"}, "publisher": {"@type": "Organization", "name": "Courrier du Bocage"}, "description": lead}),
        nav=menu("À la une | Société | Faits divers | Économie | Politique | Sport | Culture | Météo | Loisirs | Vidéos"),
        also1=rows(also1, '<a href="{u}">{t}</a>'),
        also2=rows(also2, '<a href="{u}">{t}</a>'),
        commune=rows(commune, '<li><a href="{u}"><span class="img"><img data-src="/c{n}.jpg" alt=""></span><span class="titre">{t}</span></a></li>'),
        carousel=rows(carousel, '<div class="slick-slide" data-slick-index="{n}"><a href="{u}"><img class="lazyload" data-src="/s{n}.jpg" alt=""><p>{t}</p></a></div>'),
        read=rows(read, '<li><span class="rang">{n}</span><a href="{u}">{t}</a><span class="reac">{x[0]} réactions</span></li>', ("31", "12", "27", "4", "8")),
        foot1=menu("Contact | Mentions légales | Données personnelles | Publicité | Archives"),
    )  # fmt: skip
    r = Report("fr", "2020-06-26", "26/06/2020", "Yannick LE BOZEC", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*also1, *also2, *commune, *carousel, *read), address=url)


@page
def nederlandse_nieuwsbrief_ghost() -> Served:
    """A local investigative site on Ghost: koenig cards, a bookmark, a callout, a call to subscribe, a feed of posts, next and previous."""
    site = "https://www.deoverkant.example"
    url = f"{site}/de-pont-die-niemand-mag-verzekeren/"
    title = "De pont die niemand wil verzekeren"
    lead = "Al acht maanden ligt het veer bij Oudewaard aan de ketting. Niet omdat het stuk is, maar omdat een formulier ontbreekt. De Overkant las 1.100 pagina’s om uit te zoeken welk."
    body = (
        "Wie van Oudewaard naar Kortenhoek wil, moet sinds februari 31 kilometer omrijden. De rivier is daar 180 meter breed.",
        "De pont ligt klaar. De motor draait iedere maandag een kwartier, zodat hij niet vastroest. Schipper Arend Kloosterboer staat er dan bij met zijn handen in zijn zakken.",
        "‘Ik word betaald om te wachten’, zegt hij. ‘Dat klinkt mooi, maar probeer het eens een winter lang.’",
        "Een brief van drie regels",
        "Op 9 februari kreeg de gemeente een brief van haar verzekeraar. Daarin stond dat de polis voor het veer niet werd verlengd, omdat het ‘risicoprofiel van open verbindingen was gewijzigd’. Meer uitleg kwam er niet.",
        "Zonder verzekering mag de pont niet varen. De gemeente vroeg elf andere maatschappijen om een offerte. Tien antwoordden niet of bedankten. De elfde vroeg 214.000 euro per jaar, vijf keer zoveel als voorheen.",
        "Uit stukken die wij opvroegen blijkt dat het probleem niet de pont is, maar de steiger.",
        "De steiger van niemand",
        "De steiger aan de kant van Kortenhoek is in 1953 gebouwd door een waterschap dat niet meer bestaat. Bij de fusie van 1978 is hij op geen enkele lijst terechtgekomen. Er is dus geen eigenaar, en een steiger zonder eigenaar wordt niet gekeurd.",
        "Veertig jaar lang viel dat niemand op. Tot een verzekeraar in 2023 een computermodel in gebruik nam dat om het keuringsnummer vraagt.",
        "‘Het vakje mag niet leeg blijven’, mailde een medewerker in maart aan de gemeente. ‘Het spijt me, ik zou het zelf ook anders doen.’",
        "Wie durft te tekenen?",
        "Wethouder Sjoerd Haverkamp stelde in mei voor dat de gemeente de steiger voor één euro overneemt. De jurist van de provincie waarschuwde hem dat hij dan ook de verborgen gebreken koopt. De schatting daarvan: tussen nul en 900.000 euro.",
        "Het waterschap wil de steiger evenmin. Rijkswaterstaat verwees naar de provincie, en de provincie naar het kadaster.",
        "Hoogleraar bestuursrecht Marije Tuinstra noemt de zaak een schoolvoorbeeld.",
        "‘Iedereen handelt volgens de regels en toch komt niemand over. Je hebt op zo’n moment één mens nodig die zijn handtekening zet en daarna slecht slaapt.’",
        "Intussen aan de kade",
        "Basisschool De Veerpoort verloor negen leerlingen. Café De Laatste Kans, dat leefde van fietsers, is alleen nog in het weekend open.",
        "Op 5 november praat de raad er opnieuw over. Kloosterboer gaat luisteren. Met de auto, via de brug.",
    )
    bookmark = at(site, ("Hoe een dijk van eigenaar wisselde zonder dat iemand het merkte", "/hoe-een-dijk-van-eigenaar-wisselde/"))
    feed = at(
        site,
        ("Het parkeerdek dat drie keer werd betaald", "/het-parkeerdek-dat-drie-keer-werd-betaald/"),
        ("Waarom de burgemeester nooit in de krant staat", "/waarom-de-burgemeester-nooit-in-de-krant-staat/"),
        ("Vijf vragen over de geur van de suikerfabriek", "/vijf-vragen-over-de-geur/"),
        ("Een jaar in de wachtkamer", "/een-jaar-in-de-wachtkamer/"),
        ("Wat bleef er over van het bos?", "/wat-bleef-er-over-van-het-bos/"),
        ("De man die alle vergaderingen opneemt", "/de-man-die-alle-vergaderingen-opneemt/"),
    )
    featured = at(
        site,
        ("Achter de gevels van de Singelstraat", "/achter-de-gevels/"),
        ("Zo lazen wij 1.100 pagina’s", "/zo-lazen-wij-1100-paginas/"),
        ("Brief van de hoofdredacteur: wij blijven klein", "/wij-blijven-klein/"),
    )
    near = at(
        site,
        ("De wethouder en zijn elf neven", "/de-wethouder-en-zijn-elf-neven/"),
        ("Stilte rond het zwembad", "/stilte-rond-het-zwembad/"),
    )
    html = put(
        """<!DOCTYPE html>
<html lang="nl">
<head>

    <title>De pont die niemand wil verzekeren</title>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <link rel="preload" as="style" href="/assets/built/screen.css?v=1d9c3a71b2"><link rel="preload" as="script" href="/assets/built/source.js?v=1d9c3a71b2">
    <style>:root { --background-color: #ffffff; --container-gap: clamp(24px, 1.7032rem + 1.9355vw, 48px); }</style>
    <script>(function () { var accentColor = getComputedStyle(document.documentElement).getPropertyValue('--background-color'); document.documentElement.className = `has-light-text`; })();</script>
    <meta name="description" content="Al acht maanden ligt het veer bij Oudewaard aan de ketting. Niet omdat het stuk is, maar omdat een formulier ontbreekt.">
    <link rel="icon" href="/content/images/size/w256h256/2024/01/icon.png" type="image/png"><link rel="canonical" href="[[url]]"><meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="De Overkant"><meta property="og:type" content="article"><meta property="og:title" content="De pont die niemand wil verzekeren"><meta property="og:url" content="[[url]]"><meta property="og:image" content="https://www.deoverkant.example/content/images/size/w1200/2024/10/pont.jpg"><meta property="article:published_time" content="2024-10-19T05:30:00.000Z"><meta property="article:modified_time" content="2024-10-20T14:02:11.000Z"><meta property="article:tag" content="Onderzoek"><meta name="twitter:card" content="summary_large_image"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Femke Rozendal"><meta name="twitter:label2" content="Filed under"><meta name="twitter:data2" content="Onderzoek">
    [[ld]]
    <meta name="generator" content="Ghost 5.96"><link rel="alternate" type="application/rss+xml" title="De Overkant" href="/rss/"><script defer src="https://cdn.jsdelivr.example/ghost/portal@~2.44/umd/portal.min.js" data-i18n="true" data-ghost="https://www.deoverkant.example/" data-key="b1" data-api="/ghost/api/content/" crossorigin="anonymous"></script><style id="gh-members-styles">.gh-post-upgrade-cta-content{display:flex;flex-direction:column}</style><style>:root {--ghost-accent-color: #0b5d4e;}</style>
</head>
<body class="post-template tag-onderzoek tag-hash-lang has-sans-title has-serif-body">
<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">De Overkant</a><button class="gh-search gh-icon-button" aria-label="Search this site" data-ghost-search><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><path d="M21 21l-6-6"></path></svg></button></div><nav class="gh-navigation-menu"><ul class="nav">[[nav]]</ul></nav><div class="gh-navigation-members"><a href="#/portal/signin" data-portal="signin">Inloggen</a><a class="gh-button" href="#/portal/signup" data-portal="signup">Word lid</a></div></div></header>
<main class="gh-main"><article class="gh-article post tag-onderzoek featured image-wide"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/onderzoek/">Onderzoek</a><h1 class="gh-article-title is-title">[[0]]</h1><p class="gh-article-excerpt is-body">[[1]]</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/femke/"><img class="author-profile-image" src="/content/images/size/w160/femke.jpg" alt="Femke Rozendal"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/femke/">Femke Rozendal</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2024-10-19">19 okt 2024</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min leestijd</span></div></div></div><figure class="gh-article-image"><img srcset="/content/images/size/w320/2024/10/pont.jpg 320w, /content/images/size/w1200/2024/10/pont.jpg 1200w" src="/content/images/size/w1200/2024/10/pont.jpg" alt=""><figcaption>De pont aan de Oudewaardse kade, vorige week. Beeld: Willemijn Postma</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">
<p>[[2]]</p><p>[[3]]</p><p>[[4]]</p><h2 id="een-brief-van-drie-regels">[[5]]</h2><p>[[6]]</p><p>[[7]]</p>
<div class="kg-card kg-cta-card kg-signup" data-lexical-signup-form><h2 class="kg-signup-card-heading">Elke zaterdag één verhaal</h2><p class="kg-signup-card-subheading">Geen snelle berichten, wel antwoord.</p><form><input type="email" placeholder="Je e-mailadres"><button>Abonneren</button></form><p class="kg-signup-card-disclaimer">Gratis. Afmelden kan altijd.</p></div>
<p>[[8]]</p><h2 id="de-steiger-van-niemand">[[9]]</h2><p>[[10]]</p><p>[[11]]</p><blockquote>[[12]]</blockquote>[[bookmark]]<h2 id="wie-durft-te-tekenen">[[13]]</h2><p>[[14]]</p><p>[[15]]</p><figure class="kg-card kg-image-card kg-card-hascaption"><img src="/content/images/2024/10/steiger.jpg" class="kg-image" alt="" loading="lazy" width="2000" height="1333" srcset="/content/images/size/w600/2024/10/steiger.jpg 600w"><figcaption><span style="white-space: pre-wrap;">De steiger in Kortenhoek, zonder nummer. Beeld: Willemijn Postma</span></figcaption></figure><p>[[16]]</p><p>[[17]]</p><h2 id="intussen-aan-de-kade">[[18]]</h2><p>[[19]]</p><p>[[20]]</p>
</section></article>
<div class="gh-comments gh-canvas"><h2 class="gh-comments-title">Reacties</h2><p>Alleen leden kunnen reageren. <a href="#/portal/signup">Word lid</a></p></div>
<nav class="gh-navigation-posts gh-canvas" aria-label="Vorige en volgende">[[near]]</nav></main>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Lees ook</h2><div class="gh-feed">[[feed]]</div></div></section>
<section class="gh-featured gh-outer"><div class="gh-featured-feed">[[featured]]</div></section>
<footer class="gh-footer has-accent-color gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">De Overkant</span><nav class="gh-footer-menu"><ul class="nav">[[foot1]]</ul></nav><div class="gh-footer-copyright">Powered by <a href="https://ghost.example/" target="_blank">Ghost</a></div></div><section class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">De Overkant</h2><p class="gh-footer-signup-subhead is-body">Onafhankelijk onderzoek langs de rivier.</p></section></div></footer></div>
<script src="/assets/built/source.js?v=1d9c3a71b2"></script></body></html>""",
        (title, lead, *body),
        (("1.100 pagina’s", '<strong style="white-space: pre-wrap;">{}</strong>'), ("stukken die wij opvroegen", '<a href="https://docs.example/woo.pdf" rel="noreferrer">{}</a>')),
        url=url,
        ld=ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "De Overkant", "url": site + "/"}, "author": {"@type": "Person", "name": "Femke Rozendal", "url": f"{site}/author/femke/"}, "headline": title, "url": url, "datePublished": "2024-10-19T05:30:00.000Z", "dateModified": "2024-10-20T14:02:11.000Z", "keywords": "Onderzoek", "description": lead, "mainEntityOfPage": url}),
        nav=menu("Onderzoek | Raadszaal | Kaart | Archief | Over ons", '<li class="nav-{s}"><a href="/{s}/">{t}</a></li>'),
        bookmark=rows(bookmark, '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{u}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{t}</div><div class="kg-bookmark-description">Een kaart uit 1921, een verdwenen polder en een notaris.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/icon.png" alt=""><span class="kg-bookmark-author">De Overkant</span><span class="kg-bookmark-publisher">Bram Otten</span></div></div><div class="kg-bookmark-thumbnail"><img src="/thumb.jpg" alt=""></div></a></figure>'),
        near=f'<a class="prev" href="{near[0][1]}"><small>Vorige</small><span>{e(near[0][0])}</span></a><a class="next" href="{near[1][1]}"><small>Volgende</small><span>{e(near[1][0])}</span></a>',
        feed=rows(feed, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img src="/f{n}.jpg" alt="{t}" loading="lazy"></figure><div class="gh-card-wrapper"><p class="gh-card-tag">{x[0]}</p><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">{x[1]}</p><footer class="gh-card-meta"><span class="gh-card-author">Door {x[2]}</span><time class="gh-card-date" datetime="2024-10-0{n}">0{n} okt 2024</time></footer></div></a></article>', ("Onderzoek", "Raadszaal", "Uitleg", "Reportage", "Onderzoek", "Portret"), ("Facturen met dezelfde datum, en niemand die ze naast elkaar legde.", "Hij belt liever zelf.", "En waarom die in de herfst sterker is.", "Vijftig mensen, één loket.", "Wij telden stammen.", "Hij heeft er vierhonderd."), ("Bram Otten", "Femke Rozendal", "Noor Yildiz", "Bram Otten", "Noor Yildiz", "Femke Rozendal")),
        featured=rows(featured, '<article class="gh-card is-small"><a class="gh-card-link" href="{p}"><h3 class="gh-card-title">{t}</h3></a></article>'),
        foot1=menu("Privacy | Contact | Steun ons", '<li class="nav-{s}"><a href="/{s}/">{t}</a></li>'),
    )  # fmt: skip
    r = Report("nl", "2024-10-19", "19 okt 2024", "Femke Rozendal", "", title, lead, body)
    return Served(html, r, (title, lead, *body), (*bookmark, *near, *feed, *featured), address=url)

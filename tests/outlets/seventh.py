"""A seventh set: ordinary articles above all, with everything that stands around them, by somebody who had seen no rule."""

import json
from collections.abc import Iterable
from typing import Any

from outlets.reports import Report
from outlets.served import Pages, Served, e, each, ld, og, onto

PAGES: Pages = {}
page = onto(PAGES)

Row = tuple[str, ...]
"""A headline, its path, and what else stands beside it."""


def rows(found: Iterable[Row], form: str, between: str = "\n") -> str:
    return between.join(form.format(*map(e, more), t=e(title), p=path, n=n) for n, (title, path, *more) in enumerate(found, 1))


def at(site: str, *lists: Iterable[Row]) -> tuple[tuple[str, str], ...]:
    return tuple((row[0], site + row[1]) for found in lists for row in found)


def data(name: str, value: Any) -> str:
    return f'<script id="{name}" type="application/json">{json.dumps(value, ensure_ascii=False)}</script>'


@page
def evening_paper_of_a_group() -> Served:
    """A city's evening paper as a large British group serves it: links among the paragraphs, a rail, a sign-up in the middle."""
    site = "https://www.harrowmouthlive.example"
    url = f"{site}/news/harrowmouth-news/harrowmouth-lido-reopen-after-eleven-31877420"
    r = Report(
        "en",
        "2026-05-14",
        "14 May 2026",
        "Priya Cottam",
        "The lido as it looked on Wednesday morning, with the scaffold still up (Image: Harrowmouth Live)",
        "Harrowmouth lido to reopen after eleven years as volunteers finish the tiles",
        "Swimmers raised £1.4m and laid nearly 60,000 tiles by hand after the council said the pool could not be saved",
        (
            "An outdoor pool that was written off by the council more than a decade ago will open its gates again at the end of the month, after volunteers laid the last of almost 60,000 tiles.",
            "Harrowmouth lido, on the seafront below Castle Parade, closed in September 2015 when cracks were found in the deep end. A survey put the bill for repairs at £3m and the council voted to fill it in.",
            "The diggers never came. A group of winter swimmers led by retired dinner lady Maureen Askwith occupied the changing rooms for nine days, and the council agreed to hand the site over for a pound if they could show they had the money.",
            "“They thought we would give up by Christmas,” Mrs Askwith, 71, said. “What they forgot is that we are people who get into the sea in January. We do not mind being uncomfortable for a long time.”",
            "The group has since raised £1.4m from a share offer, two lottery grants and a calendar that sold out in four of the last five years. Much of the rest was saved by doing the work themselves.",
            "# 'My dad taught me here'",
            "Bricklayer Colin Dearlove, who gave up 83 Saturdays for the project, said he learned to swim at the lido in 1974.",
            "“My dad taught me here by letting go and walking off to buy a tea,” he said. “I would not recommend it, but it worked. I want my grandkids to learn here too, with a proper teacher.”",
            "The pool will be heated to 21C by a pump that draws warmth from the sea. Tickets will cost £6.50 for adults and £3 for children, and residents of the Fishergate estate will get in free before 9am on weekdays.",
            "Councillor Tim Hessle, who chairs the leisure committee, said he was happy to have been proved wrong.",
            "“I voted to fill it in, and I have been reminded of that in every shop in this town,” he said. “I have bought a season ticket.”",
            "The first swim is at 6am on Saturday, May 30. Mrs Askwith will go in first, and has asked that nobody pushes her.",
        ),
    )
    more = (
        ("Castle Parade to shut for six weeks while gas main is replaced", "/news/harrowmouth-news/castle-parade-shut-six-weeks-31870112"),
        ("The seafront café where the owner knows every dog by name", "/whats-on/food-drink/seafront-cafe-owner-knows-every-31866003"),
    )
    story = (
        (
            "Fishergate mum's warning after son, 9, is caught by rip current",
            "/news/harrowmouth-news/fishergate-mums-warning-after-son-31868840",
        ),
    )
    read = (
        (
            "Man arrested after chip shop window smashed with frozen cod",
            "/news/harrowmouth-news/man-arrested-after-chip-shop-31878001",
            "Police",
        ),
        (
            "Town sign Wellan Rovers striker on loan until January",
            "/sport/football/town-sign-wellan-rovers-striker-31877733",
            "Harrowmouth Town FC",
        ),
        (
            "Planners reject 14-storey tower next to the bus station",
            "/news/harrowmouth-news/planners-reject-14-storey-tower-31876950",
            "Planning",
        ),
        (
            "Every road closure for Sunday's half marathon",
            "/news/harrowmouth-news/every-road-closure-sundays-half-31875518",
            "Traffic and travel",
        ),
        (
            "Headteacher at Priory School to step down after 22 years",
            "/news/harrowmouth-news/headteacher-priory-school-step-down-31874207",
            "Education",
        ),
    )
    recent = (
        ("Lifeboat called out twice in an hour off Gannet Point", "/news/harrowmouth-news/lifeboat-called-out-twice-hour-31878390"),
        ("Bin lorry stuck under railway bridge for third time this year", "/news/harrowmouth-news/bin-lorry-stuck-under-railway-31878344"),
        ("Jury out in trial of former harbour master", "/news/harrowmouth-news/jury-out-trial-former-harbour-31878320"),
    )
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": r.title,
                "url": url,
                "datePublished": "2026-05-14T09:48:22Z",
                "dateModified": "2026-05-14T11:02:10Z",
                "articleSection": "Harrowmouth News",
                "author": [{"@type": "Person", "name": r.author, "url": f"{site}/authors/priya-cottam/", "jobTitle": "Senior Reporter"}],
                "image": {"@type": "ImageObject", "url": f"{site}/incoming/article31877401.ece/ALTERNATES/s1200/0_lido.jpg"},
                "publisher": {"@type": "Organization", "name": "Harrowmouth Live"},
            },
            {
                "@type": "BreadcrumbList",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Home"}},
                    {"@type": "ListItem", "position": 2, "item": {"@id": f"{site}/news/", "name": "News"}},
                ],
            },
        ],
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>{e(r.title)} - Harrowmouth Live</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}">{og(r, url, "Harrowmouth Live", article__published_time="2026-05-14T09:48:22Z", article__section="Harrowmouth News")}<meta name="twitter:card" content="summary_large_image"><meta property="article:tag" content="Swimming"><link rel="preload" as="font" type="font/woff2" href="/@hw/static/open-sans-700.woff2" crossorigin><link rel="preconnect" href="https://felix.data.hw-tm.example">{ld(graph)}<script>window.dataLayer=window.dataLayer||[];window.tmConfig={{"pageType":"article","section":"harrowmouth-news","articleId":31877420,"flags":{{"commenting":true}}}};</script><style>.article-body p{{margin:0 0 16px}}.primary-publication-date{{display:block}}</style></head>
<body class="article-type-news"><div id="sp_message_container"><div role="dialog" aria-label="Privacy"><p>We and our 1312 partners store and/or access information on a device, such as unique IDs in cookies. You may accept or manage your choices by clicking below.</p><button>Accept all</button><button>Manage options</button></div></div>
<header class="mod-header"><a class="publication-logo" href="{site}/"><svg viewBox="0 0 240 40"><title>Harrowmouth Live</title><path d="M0 0h240v40H0z"/></svg></a><nav class="primary"><ul><li><a href="/news/">News</a><ul><li><a href="/news/harrowmouth-news/">Latest News</a></li><li><a href="/all-about/crime">Crime</a></li><li><a href="/news/traffic-and-travel/">Traffic &amp; Travel</a></li></ul></li><li><a href="/sport/football/">Harrowmouth Town FC</a></li><li><a href="/whats-on/">What's On</a></li><li><a href="/news/jobs/">Jobs</a></li><li><a href="https://www.funeral-notices.example/">Funeral Notices</a></li><li><a href="https://discountcode.harrowmouthlive.example/">Voucher Codes</a></li></ul></nav><a class="newsletter-cta" href="/newsletter-preference-centre/">Newsletter signup</a></header>
<div class="breadcrumbs"><ol><li><a href="/news/">News</a></li><li><a href="/news/harrowmouth-news/">Harrowmouth News</a></li><li><a href="/all-about/swimming">Swimming</a></li></ol></div>
<main><article class="article-main channel-harrowmouth-news"><h1 itemprop="headline name">{e(r.title)}</h1><p itemprop="description" class="sub-title">{e(r.lead)}</p><div class="article-information"><div class="social-sites"><a class="icon facebook" href="#">Share</a><a class="comments-count" href="#comments-section"><span>41</span>Comments</a></div><div class="author"><span class="label">By</span> <a rel="author" href="/authors/priya-cottam/">{r.author}</a> <span class="byline-desc">Senior Reporter</span></div><ul class="date-info"><li><time class="date-published" datetime="2026-05-14T09:48:22Z">10:48, 14 May 2026</time></li><li><time class="date-updated" datetime="2026-05-14T11:02:10Z">Updated 12:02, 14 May 2026</time></li></ul></div>
<div class="article-body" itemprop="articleBody"><figure class="in-article-image"><img src="/s615/0_lido.jpg" srcset="/s458/0_lido.jpg 458w, /s615/0_lido.jpg 615w" alt="The lido with scaffold"><figcaption>{e(r.caption)}</figcaption></figure>
{each(r.body[:3])}
<div class="inline-newsletter"><form action="/newsletter"><h3>Get the morning's stories in your inbox</h3><p>Sign up to our free daily newsletter. We use your sign-up to provide content in ways you've consented to.</p><input type="email" placeholder="Enter email"><button>Subscribe</button></form></div>
{each(r.body[3:5])}
<div class="read-more-links"><p><strong>READ MORE:</strong></p><ul>{rows(more, '<li><a href="{p}"><strong>{t}</strong></a></li>')}</ul></div>
{each(r.body[5:8], sub="<h3>{}</h3>")}
<div class="embedded-story"><a href="{story[0][1]}"><img src="/s180/1_rip.jpg" alt=""><span class="publication-theme-label">Harrowmouth News</span><span class="headline">{e(story[0][0])}</span></a></div>
<div class="ad-inline" data-ad="mpu"><span>Article continues below</span></div>
{each(r.body[8:])}
<p class="outro"><em>Want the big stories as they break? <a href="https://chat.whatsapp.example/abc">Join our WhatsApp community</a> and have them sent straight to your phone.</em></p></div>
<div class="article-footer"><ul class="tags-links"><li>More On</li><li><a href="/all-about/swimming">Swimming</a></li><li><a href="/all-about/seafront">Seafront</a></li><li><a href="/all-about/harrowmouth-council">Harrowmouth Council</a></li></ul></div></article>
<aside class="sidebar"><section class="most-read"><h2>Most Read</h2><ol>{rows(read, '<li><a href="{p}" data-rank="{n}"><img loading="lazy" src="/s180b/m{n}.jpg" alt=""></a><a class="label" href="/all-about/x{n}">{0}</a><a class="headline" href="{p}"><strong>{t}</strong></a></li>')}</ol></section><section class="most-recent"><h2>Most Recent</h2>{rows(recent, '<div class="teaser"><figure><a href="{p}"><img src="/s180b/r{n}.jpg" alt=""></a></figure><a class="headline" href="{p}">{t}</a></div>')}</section><section class="marketplace"><h2>Top deals</h2><a href="https://ad.shop.example/1" rel="sponsored">Air fryer down to £49 in weekend sale</a></section></aside>
<section id="comments-section"><h2>Comments</h2><p>Sign in to join the conversation</p></section></main>
<footer><div class="col"><h4>Follow us</h4><a href="#">Facebook</a><a href="#">X</a></div><div class="col"><h4>Our group</h4><a href="/about-us/">About Us</a><a href="/contact-us/">Contact Us</a><a href="/how-to-complain/">How to Complain</a><a href="/corrections/">Corrections and Clarifications</a></div><div class="col"><h4>Buy</h4><a href="/papers">Newspaper Archive</a><a href="/photos">Buy a Photo</a></div><p>© 2026 Harrowmouth Publishing Limited</p></footer><noscript><img src="https://px.example/p?c=1" alt=""></noscript></body></html>""",
        r, r.lines, at(site, more, story, read, recent), address=url,
    )  # fmt: skip


@page
def local_station_in_the_plains() -> Served:
    """A television station's site of a large chain: a plain news theme, ranked trends, sponsored grids."""
    site = "https://www.kvrt9.example"
    url = f"{site}/news/local-news/grain-elevator-becomes-climbing-gym/"
    r = Report(
        "en",
        "2025-11-19",
        "Nov 19, 2025",
        "Dana Ostrander",
        "A climber nears the top of the old headhouse at the Pruett elevator. (KVRT photo)",
        "Grain elevator in Pruett County becomes a 120-foot climbing gym",
        "",
        (
            "PRUETT, Okaw. (KVRT) — For 70 years the tallest thing in Pruett was full of wheat. On Saturday it will be full of teenagers on ropes.",
            "The Farmers' Union elevator on Railroad Avenue, empty since the co-op moved to the interstate in 2012, opens this weekend as what its owners say is the tallest indoor climbing wall between the mountains and the river.",
            "Two of the eight concrete silos have been fitted with more than 4,000 holds. The taller route is 120 feet from floor to bell, and there is a cowbell at the top for anyone who gets there.",
            "“Everybody in this town has looked up at it their whole life,” said co-owner Jesse Tallchief, who grew up four blocks away. “I figured somebody ought to find out what you can see from there.”",
            "Tallchief and his sister, Rena, bought the building at a tax sale for $1,800. Cleaning out old grain dust, which can explode, took a licensed crew two months and cost more than 100 times that.",
            "The state fire marshal signed off on the building last week. The marshal's office asked for a second stairway, new sprinklers and a limit of 60 people inside at one time.",
            "Not everyone was sure about the plan. At a hearing in March, some neighbors said they worried about parking and about liability if a child got hurt.",
            "“I was one of the ones that spoke against it,” said Verna Holcomb, who lives across the tracks. “Then they let me ride up in the lift. I cried. You can see my husband's folks' place clear out to the section line.”",
            "Pruett Consolidated Schools will use the gym for physical education two days a week. Superintendent Lyle Amundson said the district has not been able to afford a pool and that this was the next best thing.",
            "Day passes are $12, or $5 with a school ID. The gym will be open Thursday through Sunday.",
        ),
    )
    trend = (
        ("Two hospitalized after fog leads to 11-car pileup on Highway 64", "/news/local-news/two-hospitalized-after-fog-pileup/"),
        ("Lost class ring found in garden after 51 years", "/news/local-news/lost-class-ring-found-in-garden/"),
        ("Okaw State coach suspended for bowl game", "/sports/okaw-state/coach-suspended-for-bowl-game/"),
        ("What the new county map means for your property tax", "/news/politics/new-county-map-property-tax/"),
        ("Meat plant to add second shift, 240 jobs", "/news/business/meat-plant-second-shift/"),
    )
    local = (
        ("Sheriff's office retires K-9 after nine years", "/news/local-news/sheriffs-office-retires-k-9/", "Local News", "3 hours ago"),
        ("Library to lend out telescopes and snowshoes", "/news/local-news/library-to-lend-telescopes/", "Local News", "5 hours ago"),
        ("Bridge over Salt Fork to close Monday", "/news/local-news/bridge-over-salt-fork-to-close/", "Traffic", "9 hours ago"),
        ("Boil order lifted for east side of Gannon", "/news/local-news/boil-order-lifted-gannon/", "Local News", "22 hours ago"),
    )
    grid = (
        ("Harvest crews are short of drivers again", "/news/agriculture/harvest-crews-short-of-drivers/"),
        ("Governor names new head of wheat commission", "/news/politics/governor-names-head-of-wheat-commission/"),
    )
    return Served(
        f"""<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="profile" href="http://gmpg.org/xfn/11"><title>{e(r.title)} | KVRT 9 News</title><meta name="description" content="A pair of siblings bought a vacant elevator at a tax sale. It opens Saturday."><link rel="canonical" href="{url}">{og(r, url, "KVRT 9 News", article__published_time="2025-11-19T22:31:09+00:00", article__modified_time="2025-11-20T00:04:55+00:00")}<meta name="author" content="{r.author}"><meta name="parsely-section" content="Local News">{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2025-11-19T16:31:09-06:00", "dateModified": "2025-11-19T18:04:55-06:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "KVRT 9 News", "logo": {"@type": "ImageObject", "url": site + "/logo.png"}}})}<script>window.NXSTdata=window.NXSTdata||{{}};NXSTdata.article={{"id":"2210448","primary_category":"local-news"}}</script><link rel="stylesheet" href="/wp-content/themes/station/client/build/css/article.min.css?ver=1.9"></head>
<body class="post-template-default single single-post postid-2210448 single-format-standard"><a class="skip-link" href="#content">Skip to content</a>
<header class="site-header"><div class="site-header__branding"><a href="/"><img src="/logo.svg" alt="KVRT 9 News"></a><div class="site-header__location">Pruett <a href="/weather/"><span>41°</span></a></div><a class="button" href="/newsletters/">Sign Up</a></div><nav id="primary-navigation"><ul><li><a href="/news/">News</a></li><li><a href="/weather/">Weather</a><ul><li><a href="/weather/radar/">Interactive Radar</a></li><li><a href="/closings/">Closings</a></li></ul></li><li><a href="/sports/">Sports</a></li><li><a href="/good-day-plains/">Good Day Plains</a></li><li><a href="/contests/">Contests</a></li><li><a href="/live/">Watch Live</a></li></ul></nav></header>
<div class="alert-banner" role="alert"><a href="/weather/">1 active weather alert: Dense Fog Advisory</a></div>
<main id="content"><nav class="breadcrumbs"><a href="/news/local-news/">Local News</a></nav><article class="article"><header class="article-header"><h1 class="article-title">{e(r.title)}</h1><div class="article-meta"><p class="article-authors">by: <a href="/author/dana-ostrander/">{r.author}</a></p><p>Posted: <time datetime="2025-11-19T16:31:09-06:00">Nov 19, 2025 / 04:31 PM CST</time></p><p>Updated: <time datetime="2025-11-19T18:04:55-06:00">Nov 19, 2025 / 06:04 PM CST</time></p></div><ul class="social-share"><li><a href="#"><span class="screen-reader-text">Share on Facebook</span></a></li><li><button>SHARE</button></li></ul></header>
<div class="article-featured-media"><figure><img src="/wp-content/uploads/sites/44/climb.jpg?w=876" srcset="/climb.jpg?w=256 256w, /climb.jpg?w=876 876w" sizes="(max-width: 899px) 100vw, 876px" alt="Climber"><figcaption>{e(r.caption)}</figcaption></figure></div>
<div class="article-content article-body rich-text">{each(r.body[:3])}<div class="ad-unit ad-unit--inline"><div class="ad-label">Advertisement</div></div>{each(r.body[3:5])}<div class="wp-block-group nxs-inline"><p class="link-related"><a href="{grid[0][1]}">{e(grid[0][0])}</a></p></div>{each(r.body[5:8])}<blockquote class="twitter-tweet" data-width="550"><p lang="en" dir="ltr">Look at that view! <a href="https://t.example/xy">pic.t.example/xy</a></p>&mdash; KVRT 9 (@KVRT9) <a href="https://x.example/1">November 19, 2025</a></blockquote>{each(r.body[8:])}</div>
<footer class="article-footer"><p class="copyright">Copyright 2025 Plains Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p><div class="article-tags"><a href="/tag/pruett/">Pruett</a><a href="/tag/climbing/">Climbing</a></div></footer></article>
<section class="article-list article-list--ordered"><h2 class="article-list__title"><a href="/news/local-news/">More Local News</a></h2>{rows(local, '<article class="article-list__article"><figure><a href="{p}" aria-hidden="true" tabindex="-1"><img loading="lazy" src="/l{n}.jpg?w=320" alt=""></a></figure><div class="article-list__article-text"><div class="article-list__article-meta"><a href="/cat/{n}/">{0}</a> / <time>{1}</time></div><h3 class="article-list__article-title"><a href="{p}">{t}</a></h3></div></article>')}<a class="button" href="/news/local-news/">View All Local News</a></section>
<div id="taboola-below-article"><h4>Sponsored Content</h4><a href="https://trc.tab.example/a" target="_blank" rel="nofollow noopener sponsored">Seniors born before 1965 should know this one trick</a><a href="https://trc.tab.example/b" rel="sponsored">New windows in Pruett cost less than you think</a></div></main>
<aside id="secondary"><section class="widget trending"><h2 class="widget__title">Trending Stories</h2><ol>{rows(trend, '<li><span class="rank">{n}</span><a class="trending__link" href="{p}">{t}</a></li>')}</ol></section><section class="widget"><h2>Agriculture</h2><ul><li><a href="{grid[1][1]}">{e(grid[1][0])}</a></li></ul></section><section class="widget contests"><h2>Don't Miss</h2><ul><li><a href="/contests/turkey/">Win a turkey fryer</a></li><li><a href="/apps/">Download the KVRT 9 app</a></li></ul></section></aside>
<footer class="site-footer"><nav><h2>News App</h2><a href="https://apps.example/ios">iOS</a><a href="https://apps.example/android">Android</a></nav><nav><a href="/about-us/">About Us</a><a href="/fcc-public-file/">FCC Public File</a><a href="/eeo-report/">EEO Report</a><a href="/privacy/">Privacy Policy</a></nav></footer></body></html>""",
        r, (r.title, *r.text), at(site, grid[:1], local, trend, grid[1:]), address=url,
    )  # fmt: skip


@page
def daily_of_an_indian_state() -> Served:
    """An Indian daily in English: a ticker, a box of points, also-reads in bold, a list between breaks."""
    site = "https://www.thedeccancourier.example"
    url = f"{site}/news/states/monsoon-stepwell-revival-drought-district/article70211934.ece"
    r = Report(
        "en",
        "2026-06-23",
        "June 23, 2026",
        "S. Raghavendra Kuloor",
        "Residents of Hosapete Kaval clear silt from the second terrace of the stepwell. | Photo Credit: K. Anand",
        "Desilted stepwells hold first rain in drought-hit Chandavalli, and wells nearby rise",
        "Of 61 structures mapped by students, 19 have been cleared so far; the district administration wants to finish 40 before the north-east monsoon",
        (
            "The first spell of the south-west monsoon has filled nineteen stepwells in Chandavalli district that had been dry, and in several cases buried, for more than thirty years, officials said on Monday.",
            "The structures, known locally as kalyanis, were cleared of silt between January and May by village committees using funds from the rural employment scheme. Water levels in open wells within half a kilometre of them have risen by an average of 2.3 metres, according to readings taken by the Ground Water Directorate.",
            "Deputy Commissioner Farah Naz Bijli said the results were better than the administration had dared to hope. “We told the villages that they may have to wait for two seasons,” she told reporters. “It took eleven days.”",
            "# A map drawn by students",
            "The work began with a survey by students of the Government College at Mudapura, who went from temple to temple with a tape and a borrowed drone. They located 61 kalyanis where the revenue records listed only 14.",
            "“Old people would point to a cricket ground and say the well is under the pitch,” said Nisarga M., a final-year student of geography. “They were right each time.”",
            "The survey found that most of the structures had been filled with construction rubble, and that nine had houses on them. The administration has said those nine will not be touched.",
            "# Cost and quarrels",
            "Clearing one kalyani cost between ₹3.1 lakh and ₹11 lakh, nearly all of it in wages. In two villages the work stopped for weeks over the question of who might draw water once it was there.",
            "At Hosapete Kaval, families from the Dalit colony were at first told to use a separate flight of steps. The committee withdrew the condition after the tahsildar threatened to stop payments.",
            "Hydrologists have urged caution. Prof. Leela Venkatadri of the Institute of Arid Studies said one good spell proved little, and that the gains would vanish if borewells near the structures were deepened.",
            "“A kalyani is a savings account,” she said. “It is of no use to anybody if the neighbours all hold cards for it.”",
        ),
    )
    points = (
        "Nineteen stepwells filled within eleven days of the first rain",
        "Water in open wells nearby rose by 2.3 metres on average",
        "Students mapped 61 structures; records knew of 14",
    )
    tick = (
        (
            "Assembly adjourned after uproar over sand mining report",
            "/news/states/assembly-adjourned-sand-mining-report/article70212001.ece",
        ),
        ("Three underpasses flooded in Mudapura as drains choke", "/news/cities/three-underpasses-flooded-mudapura/article70211990.ece"),
        ("Shetty six-for puts Plateau XI on top", "/sport/cricket/shetty-six-for-plateau-xi/article70211877.ece"),
    )
    also = (
        ("Borewell drillers go on strike over licence fee", "/news/states/borewell-drillers-strike-licence-fee/article70190455.ece"),
        ("How one tank fed seven villages", "/society/how-one-tank-fed-seven-villages/article70155020.ece"),
    )
    stories = (
        ("Ragi growers demand procurement centres in every hobli", "/news/states/ragi-growers-procurement-centres/article70210008.ece"),
        ("Hill railway to run on Sundays from July", "/news/states/hill-railway-sundays-july/article70209441.ece"),
        ("Two held for selling fake seed packets", "/news/states/two-held-fake-seed-packets/article70208310.ece"),
        ("Medical college seats: court orders fresh counselling", "/news/states/medical-seats-fresh-counselling/article70207729.ece"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8"><title>{e(r.title)} - The Deccan Courier</title><meta name="title" content="{e(r.title)}"><meta name="description" content="{e(r.lead)}"><meta name="keywords" content="Chandavalli, stepwells, kalyani, monsoon, ground water"><meta name="publish-date" content="2026-06-23T07:15:00+05:30"><meta name="modified-date" content="2026-06-23T09:40:18+05:30"><link rel="canonical" href="{url}"><link rel="amphtml" href="{url}/amp/">{og(r, url, "The Deccan Courier", article__published_time="2026-06-23T07:15:00+05:30", article__section="States")}{ld({"@context": "https://schema.org", "@type": "WebSite", "url": site + "/", "potentialAction": {"@type": "SearchAction", "target": site + "/search/?q={q}", "query-input": "required name=q"}})}{ld({"@context": "https://schema.org/", "@type": "NewsArticle", "inLanguage": "en", "headline": r.title, "description": r.lead, "datePublished": "2026-06-23T07:15:00+05:30", "dateModified": "2026-06-23T09:40:18+05:30", "author": {"@type": "Person", "name": r.author}, "keywords": ["Chandavalli", "stepwells"]})}<script async src="https://securepubads.example/tag/js/gpt.js"></script><script>var googletag=googletag||{{}};googletag.cmd=googletag.cmd||[];</script></head><body><div class="breaking-ticker"><span>Breaking</span><marquee scrollamount="4">{rows(tick, '<a href="{p}">{t}</a>', " &bull; ")}</marquee></div><header><div class="top"><span class="today">Tuesday, June 23, 2026</span><a href="/epaper">e-Paper</a><a href="/subscribe" class="btn">SUBSCRIBE</a><a href="/login">LOGIN</a></div><div class="logo"><a href="/"><img src="/theme/images/logo.svg" alt="The Deccan Courier"></a></div><ul class="menu"><li><a href="/news/">NEWS</a></li><li><a href="/news/states/">STATES</a></li><li><a href="/opinion/">OPINION</a></li><li><a href="/sport/">SPORT</a></li><li><a href="/education/">EDUCATION</a></li><li><a href="/crossword/">CROSSWORD+</a></li></ul></header>
<section class="article-section"><div class="container"><div class="row"><div class="col-8"><ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/states/">States</a></li></ul><h1 class="title">{e(r.title)}</h1><h2 class="sub-title">{e(r.lead)}</h2><p class="publish-time">Published - June 23, 2026 07:15 am IST - CHANDAVALLI</p><div class="author"><a class="person-name" href="/profile/author/raghavendra-kuloor-1102/">{r.author}</a></div><div class="share-page"><span>Share</span><a href="#">Copy link</a><a href="#">Email</a><a href="#">Telegram</a><a href="#comments">COMMENTS</a><a href="#" class="readlater">READ LATER</a></div><div class="listen"><button>Listen to this story</button><span>4 min</span></div><div class="article-picture"><picture><source media="(min-width:1200px)" srcset="/th-i/abc/kalyani_1200.jpg"><img src="/th-i/abc/kalyani_320.jpg" alt="stepwell"></picture><p class="caption">{e(r.caption)}</p></div><div class="highlights"><h4>In points</h4><ul>{"".join(f"<li>{e(point)}</li>" for point in points)}</ul></div>
<div itemprop="articleBody" class="articlebodycontent" id="content-body-70211934">{each(r.body[:3], sub='<h4 class="sub_head">{}</h4>')}<p><b>Also Read | <a href="{also[0][1]}">{e(also[0][0])}</a></b></p>{each(r.body[3:7], sub='<h4 class="sub_head">{}</h4>')}<div class="ad-slot" id="div-gpt-ad-1"><p>ADVERTISEMENT</p></div><p><b>Also Read | <a href="{also[1][1]}">{e(also[1][0])}</a></b></p>{each(r.body[7:], sub='<h4 class="sub_head">{}</h4>')}</div><p class="publish-time-new">Published - June 23, 2026 07:15 am IST</p><div class="related-topics"><h3>Related Topics</h3><p><a href="/topic/karnad">Chandavalli</a> / <a href="/topic/water">water</a> / <a href="/topic/rains">rains</a></p></div><div class="comments" id="comments"><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal. Please abide by our community guidelines for posting your comments.</p></div></div>
<div class="col-4"><div class="box"><b>Top news today</b><br>{rows(stories, '&#187; <a href="{p}">{t}</a>', "<br>")}<br></div><div class="box"><b>Services</b><br><a href="/classifieds">Classifieds</a><br><a href="/astrology">Your stars today</a><br><a href="/newsletters/first-day-first-show">First Day First Show newsletter</a><br></div></div></div></div></section>
<footer><div class="row"><div><h5>The Courier Group</h5><a href="https://sportline.example">Sportline</a><a href="https://bline.example">Courier BusinessPage</a></div><div><h5>Contact us</h5><a href="/contact">Letters to the Editor</a><a href="/code">Code of Editorial Values</a></div></div><p>Copyright© 2026, TDC PUBLISHING PVT LTD. or its affiliated companies. All rights reserved.</p></footer></body></html>""",
        r, r.lines, at(site, tick, also, stories), address=url,
    )  # fmt: skip


@page
def newspaper_theme_in_west_africa() -> Served:
    """A daily on a bought news theme: blocks of modules, a grid below, a slider of cards."""
    site = "https://sahelpostonline.example"
    url = f"{site}/2026/02/tailors-union-uniform-contract-dambara/"
    r = Report(
        "en",
        "2026-02-11",
        "February 11, 2026",
        "Ibrahim Tanko-Yusha'u",
        "Members of the union at their workshop in Sabon Layi",
        "Tailors' union wins contract to sew 2 million school uniforms in Dambara State",
        "",
        (
            "The Dambara State Government has awarded a contract for two million school uniforms to a union of neighbourhood tailors, ending a decade in which the garments were shipped in from abroad.",
            "The Commissioner for Basic Education, Dr. Hauwa Gimba-Sule, announced the award on Tuesday during a visit to the union's secretariat in Sabon Layi, where she was received by several hundred tailors beating the sides of their machines.",
            "She said the ministry would pay the union N3,150 for each set, against the N4,900 it had been paying importers.",
            "“For ten years we were told that our own people could not deliver at scale,” the commissioner said. “What they could not do was get an appointment with my office. That has changed.”",
            "# 4,300 sewing machines",
            "The union, which counts 4,300 sewing machines among its members, will cut the cloth in six centres and hand the pieces out by ward. Each tailor is to be paid within five days of returning finished work.",
            "Chairman of the union, Alhaji Sani Makera, disclosed that members had contributed N500 each to bid for the job and that the documents were prepared free of charge by a lecturer at the polytechnic.",
            "“We did not know anybody,” he said. “We knew how to sew.”",
            "The cloth will come from the textile mill at Kwangila, which laid off 900 workers in 2021. Its manager, Mrs. Rose Adakole, confirmed that two of its four lines would restart in March if electricity could be guaranteed for ten hours a day.",
            "# Opposition wants terms published",
            "The opposition in the House of Assembly has welcomed the award but asked that the terms be put on the ministry's website. Hon. Terver Iyough, who represents Lower Dambara, recalled that a contract for desks was announced with equal fanfare in 2023.",
            "“Some of those desks are still on their way,” he told journalists.",
            "The first 200,000 uniforms are due before the third term begins on April 27.",
        ),
    )
    related = (
        ("Kwangila mill workers ask for five months' arrears", "/2026/02/kwangila-mill-workers-arrears/", "February 9, 2026"),
        ("Teachers begin indefinite strike in three local governments", "/2026/02/teachers-begin-indefinite-strike/", "February 8, 2026"),
        ("Polytechnic opens night classes for artisans", "/2026/01/polytechnic-night-classes-artisans/", "January 30, 2026"),
    )
    latest = (
        ("Navy intercepts boat with smuggled fertiliser", "/2026/02/navy-intercepts-boat-fertiliser/", "News"),
        ("Naira gains as central bank sells dollars", "/2026/02/naira-gains-central-bank/", "Business"),
        ("Falcons name 23 for qualifier in Ouaro", "/2026/02/falcons-name-23-qualifier/", "Sports"),
        ("Court strikes out suit against emir's turbaning", "/2026/02/court-strikes-out-suit-emir/", "News"),
        ("Flood victims to get plots in Rijiya by June", "/2026/02/flood-victims-plots-rijiya/", "Metro"),
    )
    inside = (("Why Dambara pupils wear uniforms sewn 9,000km away", "/2025/10/why-dambara-pupils-wear-uniforms/"),)
    return Served(
        f"""<!doctype html >
<!--[if IE 8]><html class="ie8" lang="en"> <![endif]-->
<html lang="en-GB" prefix="og: https://ogp.me/ns#"><head><title>{e(r.title)} - Sahel Post</title><meta charset="UTF-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="pingback" href="{site}/xmlrpc.php" /><meta name='robots' content='index, follow, max-image-preview:large' /><link rel="canonical" href="{url}" /><meta property="og:locale" content="en_GB" />{og(r, url, "Sahel Post", suffix=" - Sahel Post", article__published_time="2026-02-11T05:20:44+00:00")}<meta name="twitter:label1" content="Written by" /><meta name="twitter:data1" content="Ibrahim Tanko-Yusha&#039;u" /><meta name="twitter:label2" content="Est. reading time" /><meta name="twitter:data2" content="2 minutes" />{ld({"@context": "https://schema.org", "@graph": [{"@type": "Article", "@id": url + "#article", "isPartOf": {"@id": url}, "author": {"name": r.author, "@id": site + "/#/schema/person/9a"}, "headline": r.title, "datePublished": "2026-02-11T05:20:44+00:00", "wordCount": 301, "inLanguage": "en-GB"}, {"@type": "WebPage", "@id": url, "name": r.title + " - Sahel Post"}, {"@type": "Person", "@id": site + "/#/schema/person/9a", "name": r.author, "description": "Education correspondent"}]})}<link rel='stylesheet' id='td-theme-css' href='{site}/wp-content/themes/Newsroom/style.css?ver=12.6' media='all' /><script id="jquery-core-js" src="{site}/wp-includes/js/jquery/jquery.min.js"></script><style id="tdb-global-colors">:root{{--accent-color:#0a7a3b}}</style></head>
<body class="wp-singular post-template-default single single-post postid-88120 global-block-template-1 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage"><div class="td-menu-background"></div><div id="td-mobile-nav"><ul class="menu"><li><a href="/category/news/">News</a></li><li><a href="/category/business/">Business</a></li><li><a href="/category/sports/">Sports</a></li></ul></div>
<div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-header-sp-top-menu"><div class="td_data_time">Wednesday, February 11, 2026</div><ul><li><a href="/advert-rates/">Advert Rates</a></li><li><a href="/e-edition/">E-Edition</a></li></ul></div><div class="td-header-sp-logo"><a href="/"><img src="/logo.png" alt="Sahel Post"></a></div><div class="td-header-rec-wrap"><a href="https://bank.example/" rel="nofollow"><img src="/ads/bank728.gif" alt="Zenbank: open an account with your BVN in two minutes"></a></div></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">Home</a></span> <i class="td-icon-right"></i> <span><a href="/category/news/">News</a></span> <i></i> <span class="td-bred-no-url-last">{e(r.title)}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article id="post-88120" class="post-88120 post type-post status-publish format-standard has-post-thumbnail hentry category-news" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/category/education/">Education</a></li><li class="entry-category"><a href="/category/news/">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(r.title)}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/tanko/">{e(r.author)}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-02-11T05:20:44+00:00">{r.written}</time></span><div class="td-post-comments"><a href="#respond"><i class="td-icon-comments"></i>6</a></div><div class="td-post-views"><span>2114</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-facebook" href="#"><div class="td-social-but-text">Facebook</div></a><a href="#"><div class="td-social-but-text">Twitter</div></a><a href="#"><div class="td-social-but-text">WhatsApp</div></a></div></div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/u/tailors.jpg" data-caption="{e(r.caption)}"><img width="696" height="464" class="entry-thumb" src="/u/tailors-696x464.jpg" alt=""/></a><figcaption class="wp-caption-text">{e(r.caption)}</figcaption></figure></div>{each(r.body[:3], sub='<h3>{}</h3>')}<div class="code-block code-block-1" style="margin: 8px 0; clear: both;"><p>Join our WhatsApp channel for news that does not sleep: <a href="https://wa.example/ch">click here</a></p></div>{each(r.body[3:6], sub='<h3>{}</h3>')}<p class="has-text-align-left"><strong>ALSO READ: <a href="{inside[0][1]}">{e(inside[0][0])}</a></strong></p>{each(r.body[6:], sub='<h3>{}</h3>')}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Print</a></li><li><a href="#">Tweet</a></li></ul></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/tag/dambara/">Dambara</a></li><li><a href="/tag/school-uniforms/">school uniforms</a></li></ul></div><div class="author-box-wrap"><a href="/author/tanko/"><img class="avatar" src="/av.jpg" alt=""></a><div class="desc"><div class="td-author-name"><a href="/author/tanko/">{e(r.author)}</a></div><div class="td-author-description">Ibrahim covers education for Sahel Post and keeps bees.</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item" href="#">RELATED ARTICLES</a><a class="td-related-right" href="#">MORE FROM AUTHOR</a></h4><div class="td_block_inner">{rows(related, '<div class="td-related-span4"><div class="td_module_related_posts td-animation-stack"><div class="td-module-image"><div class="td-module-thumb"><a href="{p}" rel="bookmark" class="td-image-wrap" title="{t}"><img src="/u/r{n}-218x150.jpg" alt=""></a></div></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{p}" rel="bookmark" title="{t}">{t}</a></h3><span class="td-post-date"><time>{0}</time></span></div></div></div>')}</div></div>
<div class="comments" id="comments"><h4 class="td-comments-title block-title"><span>2 COMMENTS</span></h4><ol class="comment-list"><li class="comment"><article><footer><cite>Mama Put</cite> <a class="comment-link" href="#c1"><time>February 11, 2026 At 8:02 am</time></a></footer><div class="comment-content"><p>This is what we voted for. My uncle has two machines and he has been idle since Sallah.</p></div></article></li><li class="comment"><article><footer><cite>Observer</cite></footer><div class="comment-content"><p>Let us see payment first.</p></div></article></li></ol><div id="respond"><h3>LEAVE A REPLY <a href="#">Cancel reply</a></h3><form><textarea placeholder="Comment:"></textarea><input placeholder="Name:*"></form></div></div></div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="widget widget_text"><a href="https://realestate.example" rel="sponsored"><img src="/ads/plots.jpg" alt=""><br>Buy 2 plots, get 1 free at Royal Palm Estate</a></aside><div class="td_block_wrap td_block_7"><div class="td-block-title-wrap"><h4 class="block-title"><span class="td-pulldown-size">Latest</span></h4></div>{rows(latest, '<div class="td_module_6 td_module_wrap"><div class="td-module-thumb"><a href="{p}"><img src="/u/l{n}-100x70.jpg" alt=""></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{p}">{t}</a></h3><div class="td-module-meta-info"><a class="td-post-category" href="/category/c{n}/">{0}</a></div></div></div>')}</div></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-pb-span4"><div class="footer-text-wrap">Sahel Post is published in Dambara and read wherever its people are.<div class="footer-email-wrap">Contact us: <a href="mailto:desk@sahelpostonline.example">desk@sahelpostonline.example</a></div></div></div><div class="td-pb-span4"><h4>POPULAR CATEGORY</h4><ul><li><a href="/category/news/">News<span class="td-cat-no">18122</span></a></li><li><a href="/category/sports/">Sports<span class="td-cat-no">4020</span></a></li></ul></div></div><div class="td-sub-footer-copy">&copy; Sahel Post</div></div></body></html>""",
        r, (r.title, *r.text), at(site, inside, related, latest), address=url,
    )  # fmt: skip


@page
def public_broadcaster_hydrated() -> Served:
    """A public broadcaster, rendered on the server and hydrated: hashed classes, points in short above, the text again as JSON."""
    site = "https://www.sbcnews.example"
    url = f"{site}/news/2026-03-30/cassowary-bridge-kerrawa-range-first-crossing/106513200"
    r = Report(
        "en",
        "2026-03-30",
        "Mon 30 Mar 2026",
        "Tegan Boorman",
        "A juvenile bird was filmed on the bridge at dawn. (Supplied: Kerrawa Range Wildlife Alliance)",
        "First cassowary filmed using Kerrawa Range canopy bridge, three years after locals were told birds would not",
        "",
        (
            "For three years the most expensive bridge in the Kerrawa Range carried nothing but leaves.",
            "The $4.7 million crossing over the Port Davey Road was built so that cassowaries could get from the rainforest to the swamp on the other side without meeting a logging truck.",
            "Possums used it, and so did a python and, on one occasion, a man on a bet.",
            "Then, at 5:52 on a Thursday morning, a young cassowary with mud up to its knees walked out of the trees, looked at the camera for a minute and a half and strolled across.",
            '"I was eating toast and I screamed," said ecologist Mirri Halloran, who checks the footage every morning.',
            '"My housemate thought somebody had died."',
            "# Birds of habit",
            "Eleven cassowaries have been killed by vehicles on the stretch since 2014, out of a local population thought to number fewer than 70.",
            "When the bridge was announced, a consultant hired by the shire said adult birds were unlikely to change the paths they had learned as chicks.",
            "Dr Halloran said he was right about the adults.",
            '"None of the old birds will touch it," she said.',
            '"But this one\'s about 14 months old and its father was hit in December. It had nobody to show it the wrong way."',
            "# 'We planted every tree'",
            "Gudjalwa traditional owners planted quandong and native plum along both ramps in the hope the fruit would draw birds in.",
            "Ranger coordinator Uncle Des Marrawal said the plums fruited properly for the first time this summer.",
            '"We planted every tree on that thing by hand," he said.',
            "\"People asked us when the birds were coming. I said, 'When dinner's ready.'\"",
            "The shire is now considering a second bridge at Mango Creek, where two birds died last year. Mayor Jo Pascoe said a decision would be made in the June budget.",
        ),
    )
    short = (
        "A cassowary has crossed a wildlife bridge in the Kerrawa Range for the first time since it opened in 2023.",
        "Ecologists believe the young bird had no older bird to teach it the dangerous route.",
        "The shire will decide in June whether to build another.",
    )
    inline = (("Truckies asked to drop to 60 on cassowary road from dusk", "/news/2026-01-12/truckies-60-cassowary-road/106203311"),)
    stories = (
        (
            "Wet season leaves cane growers with nowhere to turn",
            "/news/2026-03-29/wet-season-cane-growers/106509990",
            "Topic: Sugar Industry",
            "Some farms have had 40 days without machinery in the paddock.",
        ),
        (
            "Port Davey hospital to lose its only midwife",
            "/news/2026-03-30/port-davey-hospital-midwife/106512018",
            "Topic: Rural Health",
            "Expectant mothers will have to drive three hours to give birth.",
        ),
        (
            "Rare blue orchid found beside servo toilet block",
            "/news/2026-03-28/rare-blue-orchid-servo/106507415",
            "Topic: Botany",
            "It had been seen by thousands of people and noticed by one.",
        ),
    )
    top = (
        ("Treasurer rules out new tax on gas exports before election", "/news/2026-03-30/treasurer-rules-out-gas-tax/106513900"),
        ("Two missing fishers found on sandbar with a cool box", "/news/2026-03-30/two-missing-fishers-found/106513777"),
        ("Why your rent went up again while wages did not", "/news/2026-03-29/why-your-rent-went-up/106510404"),
        ("Comeback in the last two minutes stuns Pumas", "/news/2026-03-29/comeback-stuns-pumas/106511262"),
    )
    state = {
        "props": {
            "pageProps": {
                "id": "106513200",
                "headlinePrepared": {"title": r.title},
                "bylinePrepared": {"byline": "By " + r.author},
                "textPrepared": {
                    "descriptor": {
                        "type": "tagname",
                        "children": [{"type": "p", "children": [{"type": "text", "content": line}]} for line in r.unparted],
                    }
                },
                "keyPoints": list(short),
            }
        },
        "page": "/news/[...slug]",
        "buildId": "kYx8vL2q",
    }
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8" data-next-head=""/><title data-next-head="">{e(r.title)} - SBC News</title><meta name="viewport" content="width=device-width, initial-scale=1" data-next-head=""/><meta name="description" content="A young bird has strolled across a bridge that experts doubted." data-next-head=""/><link rel="canonical" href="{url}" data-next-head=""/>{og(r, url, "SBC News", og__updated_time="2026-03-30T03:12:01+00:00", article__published_time="2026-03-29T19:04:11+00:00")}<meta name="DCTERMS.issued" content="2026-03-30T06:04:11+11:00"/><meta name="sbc.topics" content="Birds, Wildlife Conservation"/>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "dateline": "Port Davey", "datePublished": "2026-03-30T06:04:11+11:00", "dateModified": "2026-03-30T14:12:01+11:00", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "SBC News"}, "isAccessibleForFree": True})}<link rel="preload" href="/_next/static/css/8fd1b0c23a.css" as="style"/><link rel="stylesheet" href="/_next/static/css/8fd1b0c23a.css" data-n-g=""/><noscript data-n-css=""></noscript><script defer="" src="/_next/static/chunks/main-51fb.js"></script></head>
<body><div id="__next"><a class="SkipLink_link__kQ2xM" href="#content">Skip to main content</a><div class="GlobalHeader_root__t9Qab" data-component="GlobalHeader"><nav aria-label="SBC"><ul><li><a href="/">SBC NEWS</a></li><li><a href="https://iview.sbc.example">SBC iView</a></li><li><a href="https://listen.sbc.example">SBC Listen</a></li></ul><button><svg aria-hidden="true"><path d="M1 1h8"/></svg>Log In</button></nav><nav class="PrimaryNav_q1ZZa"><a href="/news">Just In</a><a href="/news/politics">Politics</a><a href="/news/rural">Rural</a><a href="/news/sport">Sport</a><a href="/news/verify">SBC Verify</a></nav></div>
<main id="content" tabindex="-1"><article data-component="Article" class="ArticleRender_article__7i2EW"><header class="ArticleHeadline_root__aa1"><div class="Breadcrumbs_h0Bh"><a href="/news/topic/birds" data-component="SubjectTag">Topic:<span>Birds</span></a></div><h1 class="Typography_base__k7c9F ArticleHeadlineTitle_heading__VM8xE" data-component="Typography">{e(r.title)}</h1><div class="ArticleHeadline_meta__y"><p data-component="Byline">By <a href="/news/tegan-boorman/9911200">{r.author}</a></p><p><a href="/farnorth">SBC Far North</a></p><a href="/news/topic/birds">Birds</a><time data-component="Timestamp" class="Timestamp_time" dateTime="2026-03-29T19:04:11.000Z">Mon 30 Mar at 6:04am<span class="ScreenReaderOnly_srOnly">Monday 30 March 2026 at 6:04am</span></time></div></header><figure class="FeatureMedia_figure__v" role="group"><div class="FigureMedia"><img alt="A tall black bird with a blue neck on a bridge" sizes="100vw" srcSet="/img/862w.jpg 862w, /img/1208w.jpg 1208w" src="/img/862w.jpg"/></div><figcaption><p>{e(r.caption)}</p></figcaption></figure>
<section aria-label="key points" data-component="KeyPoints" class="KeyPoints_root__Qd0"><h2>In short:</h2><p>{e(short[0])}</p><p>{e(short[1])}</p><h2>What's next?</h2><p>{e(short[2])}</p></section>
<div class="ArticleRender_main__h8" data-component="LayoutContainer"><div class="ListenBar_x0"><button>Listen to this article</button><span>3m</span></div><div>{each(r.body[:4], '<p class="paragraph_paragraph__iYReA">{}</p>', '<h2 class="Typography_base__k7c9F Heading_heading__VGa5B">{}</h2>')}<div class="RelatedCard_wrap__2X"><a class="RelatedCard_link__0o" href="{inline[0][1]}" data-component="RelatedCard"><div class="RelatedCard_thumb"><img src="/img/r1.jpg" alt=""/></div><h3 class="RelatedCard_title">{e(inline[0][0])}</h3></a></div>{each(r.body[4:12], '<p class="paragraph_paragraph__iYReA">{}</p>', '<h2 class="Typography_base__k7c9F Heading_heading__VGa5B">{}</h2>')}<figure data-component="Figure"><img src="/img/plum.jpg" alt=""/><figcaption>Fallen plums are a favourite food of the birds.<cite>(SBC Far North: Ross Yip)</cite></figcaption></figure>{each(r.body[12:], '<p class="paragraph_paragraph__iYReA">{}</p>', '<h2 class="Typography_base__k7c9F Heading_heading__VGa5B">{}</h2>')}<aside class="NewsletterPromo_a1" data-component="EmphasisedText"><h3>Get our local newsletter, delivered free each Tuesday</h3><a href="/newsletters/farnorth">Your information is being handled in accordance with the SBC Privacy Collection Statement. Email address</a></aside></div></div><footer class="ArticleFooter"><span>Posted</span><time>Mon 30 Mar 2026 at 6:04am</time><ul><li><button>Copy link</button></li><li><a href="#">Facebook</a></li></ul></footer></article>
<section class="RelatedStories_root__p3" aria-labelledby="rel"><h2 id="rel">Related stories</h2><ul>{rows(stories, '<li class="CardList_item"><article class="GenericCard_card__oq" data-component="GenericCard"><h3 class="GenericCard_title"><a class="GenericCard_link" href="{p}" data-component="CardLink"><span>{t}</span></a></h3><a class="SubjectTag" href="/news/topic/t{n}">{0}</a><div class="GenericCard_synopsis">{1}</div></article></li>')}</ul></section>
<section class="RelatedTopics_b2"><h2>Related topics</h2><ul><li><a href="/news/topic/animals">Animals</a></li><li><a href="/news/topic/port-davey">Port Davey</a></li><li><a href="/news/topic/wildlife-conservation">Wildlife Conservation</a></li></ul></section>
<aside class="TopStories_c9" data-component="TopStories"><h2>Top Stories</h2><ol>{rows(top, '<li><div class="TopStoryCard"><a href="{p}" class="TopStoryCard_link"><h3>{t}</h3></a></div></li>')}</ol></aside></main>
<footer data-component="GlobalFooter" class="Footer_zz"><p>We acknowledge the First Peoples as the Traditional Custodians of the lands where we live, learn, and work.</p><ul><li><a href="/news/sitemap">Site Map</a></li><li><a href="https://help.sbc.example/terms">Terms of Use</a></li></ul><p>© 2026 SBC</p></footer></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script></body></html>""",
        r, (r.title, *r.text), at(site, inline, stories, top), address=url,
    )  # fmt: skip


@page
def weekly_in_tables_since_2001() -> Served:
    """An island's weekly that has kept its tables, font tags and spacers; its other stories are rows."""
    site = "http://www.saltcayobserver.example"
    url = f"{site}/archive/2025/09sep/26/ferry.htm"
    r = Report(
        "en",
        "2025-09-26",
        "Friday, September 26, 2025",
        "Winston Delancy",
        "The MV Pelican Pride at the Great Bight dock on Tuesday.",
        "Ferry captain, 78, makes last run after 54 years and one collision",
        "",
        (
            "Captain Erskine Rolle tied up at the Great Bight dock for the last time on Tuesday evening, eleven minutes late, and said he was sorry about it.",
            "Some four hundred people were there to meet him. The high school band played, although half of it was on the boat.",
            "Captain Rolle, 78, has run the ferry between Great Bight and Little Salt since 1971, in four vessels. By his own count he has made the crossing more than 61,000 times and hit something only once.",
            '"It was a cow," he told the Observer. "She was swimming. I had the right of way, but you cannot explain that to a cow."',
            "The animal lived. It belonged to the late Mr. Hosea Forbes, who named her Pelican after the boat and brought her to church the following Easter.",
            "In Hurricane Lydia in 1999 Captain Rolle took 212 people off Little Salt in three trips, the last of them in the dark with no working radio. He was given a medal by the Governor, which he has not seen since he lent it to his sister.",
            "Minister of Transport Dr. Alma Culmer thanked him on behalf of the Government and announced that the dock would bear his name. The captain asked if it could first be given a light.",
            "The run will be taken over on Monday by his former deckhand, Captain Shanelle Knowles, 34, who is the first woman to hold the licence. She said the schedule would stay as it is.",
            '"Seven, noon and five," she said. "And if Miss Iris is still coming down the hill, seven-oh-five."',
        ),
    )
    table = (
        ("Crawfish season opens with boats short of fuel", "/archive/2025/09sep/26/crawfish.htm", "Fishing"),
        ("Clinic roof passed as safe, says Ministry", "/archive/2025/09sep/26/clinic.htm", "Local"),
        ("Regatta committee returns half of sponsor's money", "/archive/2025/09sep/26/regatta.htm", "Sailing"),
        ("Little Salt pupils top common entrance again", "/archive/2025/09sep/26/pupils.htm", "Schools"),
        ("Man fined $400 for keeping iguana in post office box", "/archive/2025/09sep/26/iguana.htm", "Courts"),
    )
    return Served(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>Salt Cay Observer - {e(r.title)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><META NAME="GENERATOR" CONTENT="PageMill 3.0"><META NAME="keywords" CONTENT="Salt Cay, news, islands">
<STYLE TYPE="text/css"><!-- a:hover {{color:#cc0000}} .hd {{font-family:Georgia;font-size:22px}} --></STYLE>
<SCRIPT LANGUAGE="JavaScript"><!--
function popUp(u){{window.open(u,'w','width=400,height=300');}}
//--></SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#003399" TOPMARGIN="0"><CENTER>
<TABLE WIDTH="760" BORDER="0" CELLPADDING="0" CELLSPACING="0"><TR><TD COLSPAN="3" BGCOLOR="#003366"><IMG SRC="/img/masthead.gif" WIDTH="500" HEIGHT="70" ALT="The Salt Cay Observer"><BR><FONT COLOR="#FFFFFF" SIZE="1" FACE="Arial">Serving the Out Islands every Friday since 1958</FONT></TD></TR>
<TR><TD COLSPAN="3" BGCOLOR="#CCCCCC" ALIGN="center"><FONT SIZE="2" FACE="Arial"><A HREF="/index.htm">Home</A> | <A HREF="/local.htm">Local</A> | <A HREF="/sports.htm">Sports</A> | <A HREF="/letters.htm">Letters</A> | <A HREF="/obits.htm">Obituaries</A> | <A HREF="/classifieds.htm">Classifieds</A> | <A HREF="/tides.htm">Tide Tables</A></FONT></TD></TR>
<TR VALIGN="top"><TD WIDTH="120" BGCOLOR="#EEEEEE"><FONT SIZE="1" FACE="Arial"><B>SERVICES</B><BR><A HREF="/subscribe.htm">Subscribe</A><BR><A HREF="/ads.htm">Advertise</A><BR><A HREF="/back.htm">Back Issues</A><BR><A HREF="javascript:popUp('/weather.htm')">Weather</A><BR><BR><A HREF="http://www.conchinn.example/"><IMG SRC="/ads/conchinn.gif" WIDTH="110" HEIGHT="220" BORDER="0" ALT="Conch Inn: rooms from $80"></A></FONT></TD>
<TD WIDTH="10"><IMG SRC="/img/spacer.gif" WIDTH="10" HEIGHT="1"></TD>
<TD WIDTH="630"><BR><FONT SIZE="2" FACE="Arial" COLOR="#666666">{r.written}</FONT><BR><BR><H1 CLASS="hd">{e(r.title)}</H1><FONT SIZE="2" FACE="Arial"><B>By {r.author}</B><BR><I>Observer Staff Writer</I></FONT><P>
<TABLE ALIGN="right" WIDTH="230" CELLPADDING="5"><TR><TD><IMG SRC="ferry.jpg" WIDTH="220" HEIGHT="150" ALT=""><BR><FONT SIZE="1" FACE="Arial">{e(r.caption)}</FONT></TD></TR></TABLE>
{each(r.body, '<P><FONT SIZE="3" FACE="Times New Roman">{}</FONT>')}
<P><HR SIZE="1" NOSHADE><FONT SIZE="2" FACE="Arial"><B>OTHER STORIES THIS WEEK</B></FONT><BR>
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="3" CELLSPACING="1" BGCOLOR="#DDDDDD">{rows(table, '<TR BGCOLOR="#FFFFFF"><TD WIDTH="80"><FONT SIZE="1" FACE="Arial">{0}</FONT></TD><TD><FONT SIZE="2" FACE="Arial"><A HREF="{p}">{t}</A></FONT></TD></TR>')}</TABLE>
<P><FONT SIZE="1" FACE="Arial"><A HREF="mailto:editor@saltcayobserver.example?subject=Ferry">Write to the editor</A> | <A HREF="javascript:window.print()">Print this page</A> | <A HREF="/index.htm">Back to front page</A></FONT></TD></TR>
<TR><TD COLSPAN="3" ALIGN="center"><HR><FONT SIZE="1" FACE="Arial">Copyright &copy; 2001-2025 The Salt Cay Observer Ltd. P.O. Box 17, Great Bight.<BR>You are visitor number <IMG SRC="/cgi-bin/count.gif" ALT="counter"></FONT></TD></TR></TABLE></CENTER></BODY></HTML>""",
        r, (r.title, *r.text), at(site, table), address=url,
    )  # fmt: skip


@page
def portal_with_shadow_templates() -> Served:
    """A national news portal of components: shadow roots written into the page as templates, the words in the slots."""
    site = "https://www.morningtide.example"
    url = f"{site}/environment/360951777/wool-school-insulation-trial"
    r = Report(
        "en",
        "2026-06-08",
        "June 8, 2026",
        "Ngaire Whitcombe",
        "Ōkato Bush School's hall, with the ceiling panels removed.",
        "Schools stuffed with waste wool cut their heating bills by half",
        "Farmers were burning fleeces that cost more to shear than they fetched. Then a caretaker took a trailer-load home.",
        (
            "Waste wool that farmers could not give away has halved the heating bills of six rural schools, according to a trial that began with a caretaker and a borrowed trailer.",
            "Barry Tangaere, who looks after the buildings at Ōkato Bush School, was asked three winters ago to do something about classrooms where children wore coats at their desks. The quote for new insulation was $86,000. The budget was $2,500.",
            "The same week his brother-in-law burned eleven bales of strong wool because carting it to the store cost more than it was worth.",
            "“I said, what are you doing, that's a jersey for a building,” Tangaere says.",
            "He washed the first fleeces in a decommissioned milk vat with a mild borax solution, which keeps out moths and slows fire. Parents packed it into pillowcases and laid it above the ceilings over two weekends.",
            "# What the meters say",
            "Researchers at Waitoru University heard of it from a student teacher and put loggers into the classrooms. Average temperature at nine in the morning rose from 12.4C to 17.9C. Power use fell by 52%.",
            "Associate Professor Lalita Menon, who led the study, says she did not believe the first figures and sent somebody to check that the loggers had not been placed on a radiator.",
            "“Wool is good at this because it takes up damp and gives it back slowly,” she says. “Old classrooms are damp. It is a good marriage.”",
            "Absences for chest complaints fell too, though Menon says six schools are too few to say by how much.",
            "# The catch",
            "The catch is that nobody has yet signed off on it as a building product. The ministry's guidance says material must be certified, and certification costs about $200,000.",
            "A co-operative of 340 farms has offered to pay. If it succeeds, it expects to sell wool at $4 a kilogram, against the 90 cents it gets now. The caretaker has been offered a seat on its board.",
            "“I told them I've got a boiler to fix first,” Tangaere says.",
            "# A market that fell off a cliff",
            "Strong wool, the coarse kind that comes off most of the country's sheep, used to go into carpets. Nylon took the carpets, and the price has not covered the cost of shearing since 2017.",
            "On hill farms around Ōkato that has meant a choice between paying to get rid of the stuff and finding a hole to put it in. Helen Marsden, who runs 2,800 ewes at the top of Mangapapa Road, had taken to filling slips with it.",
            "“My grandfather built this house on one wool cheque,” she says. “I was using it to stop the track washing out. You feel a bit sick doing that.”",
            "Marsden's shed has since become the collection point. On the first Saturday of the month farmers drop what they have, and anyone with a school, a marae or a cold house can come and help themselves, provided they stay to wash.",
            "She keeps a tally on the back of the door: 31 tonnes so far, four schools on the list, and one church whose minister wants the vestry done before the choir comes back.",
            "# How it is done",
            "The method has barely changed since the first trailer. Fleeces are soaked overnight at 40C, rinsed twice, steeped in borax and spread on deer fence to dry. A dry day and a breeze will finish a fleece by three o'clock.",
            "The old milk vat takes 60kg at a time, and one classroom swallows about 400kg. Pupils do the stuffing, which Tangaere says is the only part of the job with no shortage of labour.",
            "Fire and Emergency tested a panel in April. Held over a burner for ten minutes, it charred, smelled terrible and went out by itself.",
            "The researchers plan to leave their loggers where they are for two more winters. Damp, Menon says, is patient, and a good result in the first year proves only that the wool was dry when it went in.",
            "In Room 3 the children no longer wear coats. They have named the ceiling Shaun.",
        ),
    )
    inline = (("The shearers who are leaving for good", "/environment/360948002/shearers-leaving-for-good"),)
    rail = (
        ("Body found in search for tramper on Mt Hikurere", "/national/360952010/body-found-mt-hikurere", "National"),
        ("Butter passes $9 a block", "/business/360951990/butter-passes-nine-dollars", "Business"),
        ("Ferry cancelled after wallaby gets into engine room", "/national/360951803/ferry-cancelled-wallaby", "National"),
        ("Coach drops two for final test", "/sport/360951650/coach-drops-two-final-test", "Sport"),
    )
    cards = (
        (
            "Can a river be a person? Ask its lawyer",
            "/environment/360940210/can-a-river-be-a-person",
            "Fifteen minutes with the woman who sends letters on behalf of the Waitoru.",
        ),
        (
            "Kererū return to the city, and to its plums",
            "/environment/360938111/kereru-return-to-the-city",
            "Residents report drunk birds on lawns.",
        ),
        (
            "The last coal boiler in the district goes cold",
            "/environment/360933345/last-coal-boiler",
            "Its stoker of 38 years keeps the shovel.",
        ),
    )
    return Served(
        f"""<!doctype html><html lang="en-NZ"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{e(r.title)} | Morning Tide</title><link rel="canonical" href="{url}"><meta name="description" content="{e(r.lead)}">{og(r, url, "Morning Tide")}<meta property="article:published_time" content="2026-06-08T05:00:00+12:00"><link rel="modulepreload" href="/assets/main-LQ2PX.js"><link rel="icon" type="image/svg+xml" href="/fav.svg">{ld([{"@context": "https://schema.org", "@type": "NewsArticle", "@id": url, "headline": r.title, "alternativeHeadline": "Wool in the ceiling", "description": r.lead, "datePublished": "2026-06-08T05:00:00+12:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "NewsMediaOrganization", "name": "Morning Tide"}}])}<script type="importmap">{{"imports":{{"lit":"/assets/lit.js"}}}}</script></head><body>
<mt-shell><template shadowrootmode="open"><style>:host{{display:block}}.bar{{position:sticky;top:0}}</style><div class="bar"><slot name="masthead"></slot><button part="menu"><span>Menu</span></button></div><slot></slot><slot name="footer"></slot></template>
<mt-masthead slot="masthead"><template shadowrootmode="open"><style>a{{color:inherit}}</style><nav><a href="/national">National</a><a href="/politics">Politics</a><a href="/environment">Environment</a><a href="/puzzles">Puzzles</a><a href="/subscribe">Subscribe</a></nav></template><a href="/"><svg width="90" height="20" aria-label="Morning Tide"><use href="#logo"/></svg></a></mt-masthead>
<mt-article data-id="360951777"><template shadowrootmode="open"><style>::slotted(h1){{font:700 2.5rem/1.1 serif}}</style><article><header><slot name="section"></slot><slot name="headline"></slot><slot name="standfirst"></slot><slot name="byline"></slot><div class="tools"><button>Share</button><button>Save</button><button>Gift this article</button></div></header><div class="body"><slot></slot></div></article></template><a slot="section" href="/environment">Environment</a><h1 slot="headline">{e(r.title)}</h1><p slot="standfirst">{e(r.lead)}</p><mt-byline slot="byline"><template shadowrootmode="open"><img part="face" src="/i/nw.jpg" alt=""><slot></slot></template><span>{r.author}</span><time datetime="2026-06-08T05:00:00+12:00">{r.written} • 5:00am</time><span>3 min read</span></mt-byline>
<mt-figure><template shadowrootmode="open"><figure><slot name="img"></slot><figcaption><slot name="caption"></slot></figcaption></figure></template><img slot="img" src="/i/hall.jpg" alt=""><span slot="caption">{e(r.caption)}</span></mt-figure>
{each(r.body[:5], sub='<h2>{}</h2>')}
<mt-inline-card><template shadowrootmode="open"><aside><span class="k">Read more</span><slot></slot></aside></template><a href="{inline[0][1]}">{e(inline[0][0])}</a></mt-inline-card>
{each(r.body[5:10], sub='<h2>{}</h2>')}
<mt-signup><template shadowrootmode="open"><form><slot></slot><input type="email" aria-label="Email"><button>Sign up</button></form></template><p>The Green Room: our fortnightly letter about living with less. One click to leave.</p></mt-signup>
{each(r.body[10:], sub='<h2>{}</h2>')}</mt-article>
<mt-topics><template shadowrootmode="open"><slot></slot></template><a href="/topic/wool">Wool</a><a href="/topic/schools">Schools</a><a href="/topic/energy">Energy</a></mt-topics>
<mt-rail><template shadowrootmode="open"><section><h2>Most popular</h2><ol><slot></slot></ol></section></template>{rows(rail, '<mt-rail-item rank="{n}"><template shadowrootmode="open"><li><span class="rank">{n}</span><slot></slot></li></template><a href="{p}">{t}</a><small>{0}</small></mt-rail-item>')}</mt-rail>
<mt-card-row heading="More from Environment"><template shadowrootmode="open"><section><h2>More from Environment</h2><div class="row"><slot></slot></div></section></template>{rows(cards, '<mt-card><template shadowrootmode="open"><article><slot name="media"></slot><slot name="title"></slot><slot name="intro"></slot></article></template><picture slot="media"><source type="image/avif" srcset="/i/c{n}.avif"><img src="/i/c{n}.jpg" alt=""></picture><h3 slot="title"><a href="{p}">{t}</a></h3><p slot="intro">{0}</p></mt-card>')}</mt-card-row>
<mt-footer slot="footer"><template shadowrootmode="open"><footer><slot></slot></footer></template><a href="/about">About us</a><a href="/careers">Careers</a><a href="/privacy">Privacy</a><small>© Morning Tide Media</small></mt-footer></mt-shell><script type="module" src="/assets/main-LQ2PX.js"></script></body></html>""",
        r, r.lines, at(site, inline, rail, cards), address=url,
    )  # fmt: skip


@page
def letter_on_a_publishing_platform() -> Served:
    """A reporter's own site on a publishing platform: cards of the editor's, a bookmark, plain feed below."""
    site = "https://www.thesoundings.example"
    url = f"{site}/the-town-that-bought-its-own-internet/"
    r = Report(
        "en",
        "2026-01-22",
        "Jan 22, 2026",
        "Odette Marchbanks",
        "The trench on Pell Street. Photo by the author.",
        "The town that bought its own internet, then had to learn to say no to itself",
        "Four years after Corliss Falls dug its own trenches, the network makes money. Nobody planned for that.",
        (
            "Every second Tuesday, in the basement of a library that smells of radiators, five people decide how fast the internet will be in Corliss Falls.",
            "There is a dentist, a high school senior, a man who used to sell cable subscriptions door to door, the librarian, and a dairy farmer named Ruth Amsel who chairs the meeting because she owns the loudest voice.",
            "In 2021 the only company serving the town told its 3,100 residents that it would not replace the copper lines that had been rotting on the poles since before most of them were born. The town voted, by a margin of eleven, to borrow $9 million and do it alone.",
            "I went back this month because something odd had happened. The network had turned a profit of $612,000, and people were furious.",
            "What do you do with the money?",
            "Some wanted lower bills. Some wanted the pool repaired. The farmers at the far end of Quarry Road, who had been promised a connection in the second phase, wanted the second phase.",
            "“When we were broke we agreed about everything,” Amsel told me. “It was the best year of my life.”",
            "How they settled it",
            "The board held four open meetings. At the third a man threw a router. At the fourth the high school senior, Devon Pike, put up one slide with three numbers:",
            "$14 — what every household would save each month if all the profit went to bills",
            "$88 — what each of the 41 farms now paid for satellite service",
            "7 months — how long it would take to reach all of them",
            "Then he sat down. The vote to build out Quarry Road was 212 to 9.",
            "I have covered a great many town meetings, and I cannot recall another at which I saw people change their minds in public and look pleased about it.",
            "The trench reached the Amsel farm last Thursday. Ruth says her cows have not noticed.",
        ),
    )
    text = r.body
    mark = (("What happened after the mill town lost its last doctor", "/after-the-last-doctor/"),)
    feed = (
        (
            "The judge who reads every letter from prison",
            "/judge-reads-every-letter/",
            "08 Jan 2026",
            "She started in 1998 and has not missed a week.",
            "9 min read",
        ),
        (
            "Nobody owns this bridge, and it is falling down",
            "/nobody-owns-this-bridge/",
            "18 Dec 2025",
            "Three counties have the paperwork to show it is not theirs.",
            "6 min read",
        ),
        (
            "A short history of the snow day",
            "/short-history-of-the-snow-day/",
            "04 Dec 2025",
            "It was invented, like most things, by an insurer.",
            "4 min read",
        ),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en"><head><title>{e(r.title)}</title><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="preload" as="style" href="/assets/built/screen.css?v=3c1e2a"><link rel="stylesheet" href="/assets/built/screen.css?v=3c1e2a"><style>:root{{--ghost-accent-color:#1d6b5c;--background-color:#fff}}</style><link rel="icon" href="/content/images/size/w256h256/icon.png"><link rel="canonical" href="{url}"><meta name="referrer" content="no-referrer-when-downgrade">{og(r, url, "The Soundings", article__published_time="2026-01-22T11:00:12.000Z", article__modified_time="2026-01-22T15:22:40.000Z", article__tag="Towns")}<meta name="twitter:card" content="summary_large_image"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="{r.author}">{ld({"@context": "https://schema.org", "@type": "Article", "publisher": {"@type": "Organization", "name": "The Soundings", "url": site + "/"}, "author": {"@type": "Person", "name": r.author, "url": site + "/author/odette/"}, "headline": r.title, "url": url, "datePublished": "2026-01-22T11:00:12.000Z", "dateModified": "2026-01-22T15:22:40.000Z", "keywords": "Towns", "description": r.lead})}<meta name="generator" content="Ghost 5.96"><script defer src="https://cdn.jsd.example/ghost/portal@~2.43/umd/portal.min.js" data-i18n="true" data-ghost="{site}/" crossorigin="anonymous"></script></head><body class="post-template tag-towns has-serif-body"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">The Soundings</a></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li class="nav-about"><a href="/about/">About</a></li><li><a href="/tag/towns/">Towns</a></li></ul></nav><div class="gh-navigation-actions"><a href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-button" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></header>
<main class="gh-main"><article class="gh-article post tag-towns"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/towns/">Towns</a><h1 class="gh-article-title is-title">{e(r.title)}</h1><p class="gh-article-excerpt is-body">{e(r.lead)}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/odette/"><img class="author-profile-image" src="/content/images/o.jpg" alt="{r.author}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/odette/">{r.author}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-01-22">{r.written}</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div><figure class="gh-article-image"><img srcset="/content/images/size/w320/trench.jpg 320w, /content/images/size/w1200/trench.jpg 1200w" src="/content/images/size/w1200/trench.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure></header>
<section class="gh-content gh-canvas is-body">{each(text[:4])}<hr><blockquote class="kg-blockquote-alt">{e(text[4])}</blockquote>{each(text[5:7])}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{mark[0][1]}"><div class="kg-bookmark-content"><div class="kg-bookmark-title">{e(mark[0][0])}</div><div class="kg-bookmark-description">The nearest one is now ninety minutes away, if the pass is open.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/icon.png" alt=""><span class="kg-bookmark-author">The Soundings</span><span class="kg-bookmark-publisher">{r.author}</span></div></div><div class="kg-bookmark-thumbnail"><img src="/doc.jpg" alt=""></div></a></figure><h2 id="how-they-settled-it">{e(text[7])}</h2>{each(text[8:9])}<ul>{each(text[9:12], "<li>{}</li>")}</ul><div class="kg-card kg-signup-card kg-width-regular"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Sign up for The Soundings</h2><p class="kg-signup-card-subheading">One story, every other Thursday.</p><form data-members-form="signup"><input type="email" placeholder="Your email"><button>Subscribe</button></form><p class="kg-signup-card-disclaimer">No spam. Unsubscribe anytime.</p></div></div>{each(text[12:])}<div class="kg-card kg-button-card kg-align-center"><a href="#/portal/support" class="kg-btn kg-btn-accent">Tip the author</a></div></section></article>
<div class="gh-comments gh-read-next gh-canvas"><section><h2>Member discussion</h2><p>Start the conversation. Become a member of The Soundings to start commenting.</p></section></div></main>
<section class="gh-container is-list gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{rows(feed, '<article class="gh-card post"><a class="gh-card-link" href="{p}"><figure class="gh-card-image"><img src="/f{n}.jpg" alt="" loading="lazy"></figure><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{t}</h3><p class="gh-card-excerpt is-body">{1}</p><footer class="gh-card-meta"><span class="gh-card-author">By Odette Marchbanks</span><time class="gh-card-date">{0}</time><span>{2}</span></footer></div></a></article>')}</div></div></section>
<footer class="gh-footer"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">The Soundings</span><nav class="gh-footer-menu"><ul><li><a href="#/portal/">Sign up</a></li><li><a href="/rss/">RSS</a></li></ul></nav><div class="gh-footer-copyright">Powered by <a href="https://ghost.example/" target="_blank">Ghost</a></div></div></footer></div><script src="/assets/built/source.js?v=3c1e2a"></script></body></html>""",
        r, r.lines, at(site, mark, feed), address=url,
    )  # fmt: skip


@page
def topic_page_of_a_manila_daily() -> Served:
    """All that a daily has under one topic: a stage, a river with teasers, the page's foot with numbers; no article."""
    site = "https://www.thebayjournal.example"
    stage = (
        (
            "Jeepney drivers to get P9,000 each as fuel prices bite",
            "/2026/04/16/jeepney-drivers-9000-fuel",
            "Payouts will start on April 27 and go through cooperatives, the transport department says.",
        ),
    )
    river = (
        (
            "Modern buses sit idle in San Roque for lack of spare parts",
            "/2026/04/15/modern-buses-idle-san-roque",
            "Mikaela Dizonares",
            "April 15, 2026",
            "Of 120 units delivered last year, 47 have not moved since January.",
        ),
        (
            "'My route is my inheritance': three drivers on the end of an era",
            "/2026/04/13/my-route-is-my-inheritance",
            "Jun Balmaceda",
            "April 13, 2026",
            "They were born into the trade and do not expect to die in it.",
        ),
        (
            "Court stops city from towing unconsolidated units",
            "/2026/04/11/court-stops-city-towing",
            "Mikaela Dizonares",
            "April 11, 2026",
            "The order holds for twenty days.",
        ),
        (
            "Commuters wait 48 minutes on average at Balintay, study says",
            "/2026/04/09/commuters-wait-48-minutes",
            "Trixie Alonte-Sy",
            "April 9, 2026",
            "Researchers stood in line with stopwatches for two weeks.",
        ),
        (
            "[OPINION] Stop calling it modernization",
            "/2026/04/07/opinion-stop-calling-it-modernization",
            "Fr. Noel Abrigo",
            "April 7, 2026",
            "A loan is not a gift because it comes with air-conditioning.",
        ),
        (
            "Transport strike called off hours before it was to begin",
            "/2026/04/05/transport-strike-called-off",
            "Jun Balmaceda",
            "April 5, 2026",
            "Leaders met the secretary over breakfast.",
        ),
        (
            "LIST: Routes that disappear on May 1",
            "/2026/04/03/list-routes-disappear-may-1",
            "Staff",
            "April 3, 2026",
            "Check whether yours is among the 64.",
        ),
    )
    trend = (
        ("Storm Gening seen to miss land", "/2026/04/16/storm-gening-miss-land"),
        ("Senator walks out of rice hearing", "/2026/04/16/senator-walks-out-rice-hearing"),
        ("Pacquero retires for the third time", "/2026/04/15/pacquero-retires-third-time"),
    )
    r = Report("en", "2026-04-16", "April 16, 2026", "", "", "Jeepney modernization", "", ())
    return Served(
        f"""<!DOCTYPE html><html lang="en-PH"><head><meta charset="UTF-8"><title>Jeepney modernization news | The Bay Journal</title><meta name="description" content="All stories about the jeepney modernization program."><link rel="canonical" href="{site}/topic/jeepney-modernization"><meta property="og:type" content="website"><meta property="og:title" content="Jeepney modernization"><meta property="og:url" content="{site}/topic/jeepney-modernization">{ld({"@context": "https://schema.org", "@graph": [{"@type": "CollectionPage", "@id": site + "/topic/jeepney-modernization", "name": "Jeepney modernization", "isPartOf": {"@id": site + "/#website"}}, {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": site}]}]})}<link rel="stylesheet" href="/build/app-9f1c.css"><script>!function(w){{w.bj={{page:"topic",kw:["jeepney"]}}}}(window);</script></head><body class="archive tag"><div class="bj-cookie"><p>By continuing to use this site you agree to our use of cookies. <a href="/privacy">Find out more</a></p><button>Okay, thanks</button></div><header class="masthead"><a href="/" class="brand"><svg><use href="#bj"/></svg><span>The Bay Journal</span></a><nav><a href="/nation">Nation</a><a href="/metro">Metro</a><a href="/business">Business</a><a href="/sports">Sports</a><a href="/showbiz">Showbiz</a><a href="/plus">Bay+</a></nav></header>
<main><div class="topic-head"><p class="crumb"><a href="/">Home</a> › <a href="/topics">Topics</a></p><h1>Jeepney modernization</h1><p class="desc">The program to replace the old jeepney with cleaner vehicles, and what it does to the people who drive and ride them.</p><button class="follow">Follow topic</button></div>
<section class="stage"><article class="card-xl"><a href="{stage[0][1]}"><picture><source srcset="/i/1200.webp" type="image/webp"><img src="/i/1200.jpg" alt="Drivers line up"></picture></a><div><span class="label">Transport</span><h2><a href="{stage[0][1]}">{e(stage[0][0])}</a></h2><p>{e(stage[0][2])}</p><time datetime="2026-04-16T08:00:00+08:00">4 hours ago</time></div></article></section>
<section class="river"><h2 class="vh">Latest</h2>{rows(river, '<article class="river-item"><a class="thumb" href="{p}" tabindex="-1"><img loading="lazy" src="/i/{n}.jpg" alt=""></a><div class="txt"><h3><a href="{p}">{t}</a></h3><p>{2}</p><div class="meta"><a href="/author/{n}">{0}</a><time>{1}</time></div></div></article>')}<nav class="pagination" aria-label="Pages"><span class="current">1</span><a href="/topic/jeepney-modernization/page/2">2</a><a href="/topic/jeepney-modernization/page/3">3</a><a class="next" href="/topic/jeepney-modernization/page/2">Older stories</a></nav></section></main>
<aside><section class="trending"><h2>Trending</h2><ul>{rows(trend, '<li><a href="{p}"><b>{n}</b>{t}</a></li>')}</ul></section><section class="topics"><h2>Related topics</h2><a href="/topic/commuters">Commuters</a><a href="/topic/fuel-prices">Fuel prices</a><a href="/topic/lto">Land transport office</a></section><section class="promo"><h2>Bay+</h2><p>Read without ads for P75 a month.</p><a href="/plus">Join now</a></section></aside>
<footer><div><h4>About</h4><a href="/about">About us</a><a href="/people">Our people</a></div><div><h4>Partners</h4><a href="https://jobs.example">Jobs Bay</a><a href="/coupons">Coupons</a></div><p>© 2026 Bay Journal Publishing Corp.</p></footer></body></html>""",
        r, (), at(site, stage, river, trend), dated=False, verdict="headlines", address=f"{site}/topic/jeepney-modernization",
    )  # fmt: skip


@page
def subscriber_only_business_story() -> Served:
    """A business daily's story for subscribers: two sentences, a wall, and what others read."""
    site = "https://www.thefinancialledger.example"
    url = f"{site}/business/article-potash-mine-saskota-flood-insurers/"
    r = Report(
        "en",
        "2026-02-27",
        "February 27, 2026",
        "Gurleen Athwal",
        "The headframe of the Lanigan Lake mine.",
        "Insurers refuse to pay $1.1-billion for flooded Saskota potash mine, setting up legal fight",
        "",
        (
            "A group of eleven insurers has refused to pay a $1.1-billion claim for the flooding of a potash mine at Lanigan Lake, arguing that its owner knew for two years that water was coming through the shaft.",
            "Great Prairie Fertilizers Ltd. disclosed the refusal in a filing late Thursday. Its shares fell 17 per cent…",
        ),
    )
    also = (
        ("Potash prices climb as Lanigan Lake stays under water", "/business/article-potash-prices-climb-lanigan-lake/", "Commodities"),
        ("Pension giant sells stake in toll bridge for $3-billion", "/business/article-pension-giant-toll-bridge/", "Deals"),
        ("Housing starts drop for fifth month, led by condos", "/business/article-housing-starts-drop-fifth-month/", "Real estate"),
        ("What a strong dollar means for your groceries", "/investing/article-strong-dollar-groceries/", "Investing"),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="en-CA"><head><meta charset="utf-8"><title>{e(r.title)} - The Financial Ledger</title><link rel="canonical" href="{url}"><meta name="description" content="Owner knew of water in the shaft for two years, insurers say">{og(r, url, "The Financial Ledger", article__published_time="2026-02-27T10:30:00Z", article__content_tier="locked")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-27T10:30:00Z", "author": [{"@type": "Person", "name": r.author}], "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".c-article-body__paywalled"}, "publisher": {"@type": "Organization", "name": "The Financial Ledger"}})}<script>window.Fusion={{"contextPath":"/pf","globalContent":{{"_id":"XQ7","content_restrictions":{{"content_code":"red"}}}}}};</script></head><body><header class="c-header"><a href="/">The Financial Ledger</a><nav><a href="/business/">Business</a><a href="/investing/">Investing</a><a href="/opinion/">Opinion</a><a href="/rob-magazine/">Magazine</a></nav><a href="/subscribe" class="c-subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article class="l-article"><header><h1 class="c-primary-title">{e(r.title)}</h1><div class="c-byline"><a href="/authors/gurleen-athwal/">{r.author}</a><span>Mining Reporter</span><time datetime="2026-02-27T10:30:00Z">Published {r.written}</time></div><div class="c-gift"><span class="c-badge">For Subscribers</span></div></header><figure><img src="/resizer/v2/headframe.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="c-article-body">{each(r.body, '<p class="c-article-body__text">{}</p>')}</div>
<div class="c-paywall" id="regwall" data-reveal="true"><h2>This article is for subscribers. Subscribe to continue reading.</h2><p>You have reached content reserved for subscribers. Get unlimited access for $1.99 a week for the first 24 weeks. Cancel anytime.</p><ul><li>Unlimited articles on the web and in the app</li><li>Subscriber-only newsletters and stock tools</li></ul><a class="c-btn" href="/subscribe?ref=wall">Subscribe now</a><p>Already a subscriber? <a href="/login?ref=wall">Log in</a></p></div></article><section class="c-most"><h2>Also on the Ledger</h2>{rows(also, '<div class="c-card"><a class="c-card__link" href="{p}"><div class="c-card__image"><img src="/resizer/v2/a{n}.jpg" alt=""></div><div class="c-card__eyebrow">{0}</div><div class="c-card__hed-text">{t}</div></a></div>')}</section></main><footer><ul><li><a href="/about/">About us</a></li><li><a href="/masthead/">Staff</a></li><li><a href="/accessibility/">Accessibility</a></li></ul><p>© Copyright 2026 The Financial Ledger Inc.</p></footer></body></html>""",
        r, (), at(site, also), verdict="paywall", address=url,
    )  # fmt: skip


@page
def zeitung_aus_dem_norden() -> Served:
    """A German regional daily: hashed classes, a box of facts, teasers between paragraphs, lists by swipe and by rank."""
    site = "https://www.deichkurier.example"
    url = f"{site}/lokales/norderharde/pflegeheim-schafft-eigene-baeckerei-8K4QHYLMZ5F3NGG.html"
    r = Report(
        "de",
        "2026-03-05",
        "05.03.2026",
        "Wiebke Harmsen-Ott",
        "Knetet wieder: Der frühere Bäckermeister Hinrich Paulsen (91) in der neuen Backstube.",
        "Pflegeheim in Norderharde eröffnet eigene Bäckerei – und die Bewohner backen mit",
        "Der letzte Bäcker im Ort hat vor drei Jahren zugemacht. Nun stehen in der Backstube des Hauses Sonnendeich Menschen am Tisch, die das Handwerk vor 70 Jahren gelernt haben.",
        (
            "Um halb fünf ist Hinrich Paulsen wach, so wie er es sein ganzes Leben lang war. Früher hat sich die Nachtwache darüber Gedanken gemacht. Jetzt schiebt sie ihn in die Backstube.",
            "Paulsen ist 91, er sitzt im Rollstuhl, und er war 44 Jahre lang Bäckermeister in Norderharde. Seit Montag steht sein Schwarzbrot wieder in einem Regal: in der Bäckerei, die das Pflegeheim Haus Sonnendeich im früheren Speisesaal eingerichtet hat.",
            "„Der Teig ist zu weich“, sagt er und klopft mit zwei Fingern darauf. „Aber das wird noch.“",
            "Die Idee kam von der Heimleiterin Svantje Kröger. Zwei Lieferanten hatten ihr gekündigt, weil sich die Fahrt in den Koog nicht mehr lohnte. Zugleich klagten die Bewohner über Langeweile und die Dorfbewohner über aufgebackene Brötchen aus der Tankstelle.",
            "„Wir hatten drei Probleme und einen leeren Saal“, sagt Kröger.",
            "# Ein Ofen aus der Kaserne",
            "Der Ofen stammt aus einer aufgelösten Kaserne und hat 1800 Euro gekostet, der Umbau 240.000 Euro. Die Hälfte zahlte ein Fonds für Dorfentwicklung, den Rest der Träger. Angestellt sind eine Bäckerin und zwei Hilfskräfte; elf Bewohner helfen, so viel und so lange sie mögen.",
            "Das Gesundheitsamt hatte Bedenken. Es verlangte Handschuhe, Hauben und einen Plan, wer wann gestürzt ist, bevor überhaupt jemand gestürzt war. „Wir haben den Plan geschrieben“, sagt Kröger. „Er ist noch leer.“",
            "# Anstehen bis zur Bushaltestelle",
            "Am ersten Morgen reichte die Schlange bis zur Bushaltestelle. Nach zwei Stunden war alles verkauft, auch die Bleche, die für das Frühstück im Haus bestimmt waren. Die Bewohner bekamen Zwieback.",
            "Für Hausärztin Dr. Elif Sandmann ist die Bäckerei ein Gewinn, den keine Kasse bezahlt. Drei ihrer Patienten brauchten seit dem Herbst weniger Schlafmittel. „Wer nachts um vier gebraucht wird, der liegt nicht wach“, sagt sie.",
            "Paulsen will nun auch die Franzbrötchen wieder einführen. Das Rezept hat er im Kopf. Aufschreiben, sagt er, könne man das nicht.",
        ),
    )
    inline = (
        ("Drei Dörfer, ein Bus: Warum die Linie 14 plötzlich voll ist", "/lokales/norderharde/linie-14-ploetzlich-voll-QX7PLM2HVBD.html"),
        ("Wie teuer ein Platz im Heim in unserer Region ist", "/lokales/heimplatz-kosten-region-7HTQW3FZ.html"),
    )
    rank = (
        ("Toter Pottwal vor Hallig Süderoog entdeckt", "/der-norden/toter-pottwal-suederoog-1A.html"),
        ("Fehmarnsund: Laster verliert 20 Tonnen Zuckerrüben", "/der-norden/laster-zuckerrueben-2B.html"),
        ("Wirtin sperrt Tagesgäste aus – Gemeinde gespalten", "/lokales/wirtin-sperrt-tagesgaeste-3C.html"),
        ("THW holt Kuh aus Klärbecken", "/lokales/thw-kuh-klaerbecken-4D.html"),
    )
    more = (
        (
            "Schleuse bleibt bis Ostern zu",
            "/lokales/norderharde/schleuse-bis-ostern-zu-5E.html",
            "Hochwasserschutz",
            "Ein Bauteil aus Polen fehlt.",
        ),
        (
            "Feuerwehr sucht Frauen und wirbt im Friseursalon",
            "/lokales/norderharde/feuerwehr-friseursalon-6F.html",
            "Ehrenamt",
            "Acht haben sich schon gemeldet.",
        ),
        (
            "Streit um Windrad: Gericht entscheidet im April",
            "/lokales/norderharde/streit-windrad-gericht-7G.html",
            "Energie",
            "Beide Seiten geben sich siegessicher.",
        ),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>Norderharde: Pflegeheim eröffnet eigene Bäckerei</title><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/>{og(r, url, "Deich-Kurier")}<meta name="date" content="2026-03-05T16:00:00+01:00"/><meta property="article:published_time" content="2026-03-05T15:00:00Z"/><meta name="robots" content="max-image-preview:large"/><link rel="preload" as="font" href="/pf/inter.woff2" crossorigin/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "description": r.lead, "datePublished": "2026-03-05T15:00:00.000Z", "dateModified": "2026-03-06T07:11:09.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Deich-Kurier"}, "isAccessibleForFree": True, "articleSection": "Norderharde"})}<style data-styled="true" data-styled-version="6.1.8">.kXcTrq{{margin:0 0 16px}}.bZvHiO{{font-weight:700}}</style><script>window.dataLayer=[{{"pageType":"article","paid":"free"}}]</script></head><body><div id="fusion-app"><div class="Layoutstyled__Page-sc-1q0 hVtRz"><header class="Headerstyled__Root-sc-9 kYtMn"><button aria-label="Menü öffnen"><svg viewBox="0 0 24 24"><path d="M3 6h18"/></svg></button><a href="/" class="Logo-sc-3"><img alt="Deich-Kurier" src="/logo.svg"/></a><a href="/abo/">Abo</a><a href="/epaper/">E-Paper</a><nav><ul><li><a href="/lokales/">Lokales</a></li><li><a href="/der-norden/">Der Norden</a></li><li><a href="/sport/">Sport</a></li><li><a href="https://trauer.deichkurier.example">Trauer</a></li><li><a href="/raetsel/">Rätsel</a></li></ul></nav></header>
<main><article class="Articlestyled-sc-7 gQlWp"><div class="Kickerstyled-sc-4 bZvHiO">Altwerden auf dem Land</div><h1 class="Headlinestyled-sc-2 eXyLo"><span>{e(r.title)}</span></h1><div class="Toolbar-sc"><button>Merken</button><button>Teilen</button><button><span>Artikel anhören</span> • <span>4 Minuten</span></button></div><figure class="Imagestyled-sc-5"><picture><source media="(max-width: 600px)" srcset="/resizer/600/paulsen.webp"/><img src="/resizer/1024/paulsen.jpg" alt="Alter Mann knetet Teig"/></picture><figcaption>{e(r.caption)}<span>Quelle: Jörn Lassen</span></figcaption></figure><p class="Lead-sc-8 fTnHv">{e(r.lead)}</p><div class="Author-sc-6"><img src="/wh.jpg" alt=""/><a href="/autor/wiebke-harmsen-ott/">{r.author}</a></div><time dateTime="2026-03-05T15:00:00Z">{r.written}, 16:00 Uhr</time>
<div class="ArticleBody-sc-0">{each(r.body[:3], '<p class="Textstyled__Text-sc-1 kXcTrq">{}</p>', '<h2 class="Subheadline-sc bZvHiO">{}</h2>')}<aside class="ReadAlso-sc-11"><span>Lesen Sie auch</span><ul><li><a href="{inline[0][1]}">{e(inline[0][0])}</a></li><li><a href="{inline[1][1]}">{e(inline[1][0])}</a></li></ul></aside>{each(r.body[3:6], '<p class="Textstyled__Text-sc-1 kXcTrq">{}</p>', '<h2 class="Subheadline-sc bZvHiO">{}</h2>')}<div class="AdSlot-sc"><span>Anzeige</span></div>{each(r.body[6:9], '<p class="Textstyled__Text-sc-1 kXcTrq">{}</p>', '<h2 class="Subheadline-sc bZvHiO">{}</h2>')}<div class="NewsletterBox-sc-2"><h3>Der Morgen im Norden</h3><p>Was heute wichtig ist, täglich um 6 Uhr in Ihrem Postfach.</p><p>Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.</p><button>Kostenlos anmelden</button></div>{each(r.body[9:], '<p class="Textstyled__Text-sc-1 kXcTrq">{}</p>', '<h2 class="Subheadline-sc bZvHiO">{}</h2>')}<p class="Signature-sc">DK</p></div></article>
<section class="Carousel-sc-31"><h2>Mehr aus Norderharde</h2><div role="group" aria-roledescription="carousel"><button aria-label="Zurück"></button>{rows(more, '<div class="Slide-sc"><a href="{p}" class="TeaserLink-sc"><img src="/resizer/300/s{n}.jpg" alt=""/><div><span class="Kicker-sc">{0}</span><span class="TeaserHeadline-sc-0 jJdKq">{t}</span><p class="TeaserText-sc">{1}</p></div></a></div>')}<button aria-label="Weiter"></button></div></section>
<section class="MostRead-sc-8"><h2>Meistgelesen</h2><ol>{rows(rank, '<li><a href="{p}"><span class="No-sc">{n}.</span><span class="Text-sc">{t}</span></a></li>')}</ol></section><section class="Outbrain-sc"><h2>Anzeige: Das könnte Sie auch interessieren</h2><a rel="sponsored nofollow" href="https://ob.example/1">Treppenlifte 2026: Diese Fehler sollten Sie vermeiden</a></section></main><footer class="Footer-sc"><div><h3>Deich-Kurier</h3><a href="/impressum/">Impressum</a><a href="/datenschutz/">Datenschutz</a><a href="/agb/">AGB</a></div><div><h3>Services</h3><a href="/wetter/">Wetter</a><a href="/shop/">Shop</a><a href="/leserreisen/">Leserreisen</a></div></footer></div></div></body></html>""",
        r, r.lines, at(site, inline, more, rank), address=url,
    )  # fmt: skip


@page
def quotidien_de_province() -> Served:
    """A French regional daily: a ribbon of the day's news, points to keep, inline boxes, a definition list, columns of links at the foot."""
    site = "https://www.le-courrier-des-gaves.example"
    url = f"{site}/sainte-aurence/2026-01-16/le-village-rachete-la-derniere-cabine-telephonique-de-france-5c81f2aa.php"
    r = Report(
        "fr",
        "2026-01-16",
        "16 janvier 2026",
        "Maïté Larroudé",
        "La cabine, place du Foirail, a gardé ses vitres d'origine. PHOTO JEAN-BAPTISTE CAUHAPÉ",
        "À Sainte-Aurence, le village sauve sa cabine téléphonique et la met au service des randonneurs",
        "Menacée de démontage, la cabine de la place du Foirail a été rachetée un euro par la commune. Elle est la seule à fonctionner dans une vallée où le portable ne passe pas.",
        (
            "Elle sonne. Ce n'est pas tous les jours, mais quand cela arrive, quelqu'un traverse la place en courant. Le plus souvent, c'est Josette Etcheberrigaray, la boulangère, parce que sa porte est la plus proche.",
            "« La semaine dernière, c'était une dame de Lille qui voulait savoir s'il y avait de la neige, raconte-t-elle. Je lui ai dit de venir voir. »",
            "La cabine de Sainte-Aurence, 212 habitants, devait disparaître au printemps. L'opérateur avait envoyé deux lettres, puis un technicien. Celui-ci est reparti sans l'appareil, mais avec un fromage.",
            "Le maire, Bernard Lasserre-Poey, a alors proposé de racheter l'ensemble. L'opérateur a accepté pour un euro symbolique, à condition que la commune prenne à sa charge la ligne, soit 31 euros par mois.",
            "# Onze kilomètres sans réseau",
            "Dans la haute vallée, aucun portable ne capte entre le pont d'Arrious et le col. L'an dernier, deux randonneurs blessés ont attendu plus de quatre heures avant qu'un berger ne descende donner l'alerte.",
            "« On nous promet une antenne depuis 2018, soupire le maire. En attendant, un fil, ça marche. »",
            "Les appels vers les secours et vers le refuge sont gratuits. Pour le reste, une boîte en fer recueille les pièces. Elle contenait 46,20 euros à la fin de décembre, un bouton et un mot de remerciement en néerlandais.",
            "# Une ligne pour rompre la solitude",
            "L'association des aînés a eu une autre idée : chaque mercredi à 15 heures, un habitant s'installe sur le banc et répond à qui veut bien appeler. Le numéro est affiché dans les maisons de retraite du département.",
            "Le premier mercredi, trois personnes ont appelé. Le dernier, elles étaient dix-neuf, et il a fallu mettre un chronomètre.",
            "« Un monsieur m'a demandé de lui décrire la place, dit Josette. Cela a pris vingt minutes. Je ne l'avais jamais regardée aussi longtemps. »",
        ),
    )
    ribbon = (
        ("Neige : la route du col fermée jusqu'à nouvel ordre", "/transports/2026-01-16/route-du-col-fermee-11aa.php", "08h12"),
        ("Rugby : Lescour recrute un pilier géorgien", "/sport/rugby/2026-01-16/lescour-pilier-georgien-22bb.php", "07h55"),
        ("Un cambrioleur oublie son chien sur place", "/faits-divers/2026-01-16/cambrioleur-oublie-son-chien-33cc.php", "07h30"),
    )
    inside = (
        ("« On vit très bien sans écran » : une semaine au refuge d'Arrious", "/sainte-aurence/2025-08-03/semaine-refuge-arrious-44dd.php"),
    )
    defs = (
        (
            "Le dernier instituteur de la vallée prend sa retraite",
            "/education/2026-01-14/dernier-instituteur-55ee.php",
            "Mercredi 14 janvier",
        ),
        ("Pourquoi le prix du fromage de brebis s'envole", "/economie/2026-01-13/prix-fromage-brebis-66ff.php", "Mardi 13 janvier"),
        ("Thermes : le tribunal annule la vente", "/justice/2026-01-12/thermes-vente-annulee-77aa.php", "Lundi 12 janvier"),
    )
    read = (
        ("Elle gagne au loto et rachète le bar de son enfance", "/insolite/2026-01-15/loto-bar-enfance-88bb.php"),
        ("Accident mortel sur la départementale 918", "/faits-divers/2026-01-15/accident-d918-99cc.php"),
        ("Municipales : qui se présente à Oloret ?", "/politique/2026-01-15/municipales-oloret-00dd.php"),
    )
    return Served(
        f"""<!doctype html><html lang="fr" class="no-js"><head><meta charset="utf-8"><title>Vallée de l'Arrious. {e(r.title)}</title><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}">{og(r, url, "Le Courrier des Gaves", article__published_time="2026-01-16T06:00:00+01:00", article__section="Sainte-Aurence")}<meta name="news_keywords" content="Sainte-Aurence, téléphonie, montagne"><link rel="alternate" type="application/rss+xml" title="À la une" href="/rss.xml">{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-01-16T06:00:00+01:00", "dateModified": "2026-01-16T08:41:00+01:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "Le Courrier des Gaves"}, "articleSection": "Sainte-Aurence", "wordCount": "312", "isAccessibleForFree": "true"})}<script>window.didomiOnReady=window.didomiOnReady||[];var tc_vars={{"env_template":"article","page_cat":"sainte-aurence"}};</script><link rel="stylesheet" href="/build/article.7c0d.css"></head><body><div id="didomi-host"><div role="dialog"><a href="#" class="didomi-continue-without-agreeing">Continuer sans accepter →</a><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et accéder à des informations personnelles comme votre visite sur ce site.</p><button>Accepter &amp; Fermer</button></div></div>
<div class="ribbon" aria-label="En direct"><strong>En continu</strong><ul>{rows(ribbon, '<li><time>{0}</time> <a href="{p}">{t}</a></li>')}</ul></div>
<header><a href="/" class="logo"><img src="/logo.svg" alt="Le Courrier des Gaves"></a><nav><ul><li><a href="/communes/">Ma commune</a></li><li><a href="/sport/">Sport</a></li><li><a href="/faits-divers/">Faits divers</a></li><li><a href="/legales/">Annonces légales</a></li><li><a href="/avis-de-deces/">Avis de décès</a></li><li><a href="/abonnement/" class="cta">S'abonner</a></li></ul></nav></header>
<main><nav class="fil"><a href="/">Accueil</a> &gt; <a href="/pyrenees/">Montagne</a> &gt; <a href="/sainte-aurence/">Sainte-Aurence</a></nav><article class="article full"><h1 class="article-title"><span class="surtitre">Vallée de l'Arrious</span> {e(r.title)}</h1><div class="article-meta"><span>Par <a href="/auteurs/maite-larroude">{r.author}</a></span><span>Publié le <time datetime="2026-01-16T06:00">16/01/2026 à 6h00</time></span><span>Mis à jour le <time datetime="2026-01-16T08:41">16/01/2026 à 8h41</time></span><span class="lecture">Lecture 3 min</span><button class="ecouter">Écouter</button></div><figure><img src="/images/2026/01/16/cabine_1200x600.jpg" alt="Une cabine"><figcaption>{e(r.caption)}</figcaption></figure><ul class="partage"><li><a href="#">Partager sur Facebook</a></li><li><a href="#">Envoyer par mail</a></li></ul><div class="chapo"><p>{e(r.lead)}</p></div>
<div class="full-content">{each(r.body[:4], sub='<h2 class="intertitre">{}</h2>')}<div class="encart-lire-aussi"><span>À lire aussi</span><a href="{inside[0][1]}"><img src="/images/refuge_160.jpg" alt=""><strong>{e(inside[0][0])}</strong></a></div>{each(r.body[4:8], sub='<h2 class="intertitre">{}</h2>')}<div class="pub" aria-hidden="true"><small>PUBLICITÉ</small></div>{each(r.body[8:], sub='<h2 class="intertitre">{}</h2>')}</div><div class="tags"><a href="/sainte-aurence/">Sainte-Aurence</a><a href="/telephonie/">Téléphonie</a><a href="/randonnee/">Randonnée</a></div></article>
<section class="commentaires"><h2>2 commentaires</h2><article class="com"><h4>pyreneiste64</h4><p>Bravo ! Chez nous ils l'ont enlevée la nuit, comme des voleurs.</p></article><article class="com"><h4>Lectrice de Pau-les-Bains</h4><p>Je veux bien appeler mercredi.</p></article></section>
<section class="dossier"><h2>Sur le même sujet</h2><dl>{rows(defs, '<dt>{0}</dt><dd><a href="{p}">{t}</a></dd>')}</dl></section></main>
<aside><section><h2>Les plus lus</h2><ol class="plus-lus">{rows(read, '<li><a href="{p}"><span>{t}</span></a></li>')}</ol></section><section class="services"><h2>Nos services</h2><ul><li><a href="https://boutique.gaves.example">La boutique</a></li><li><a href="/horoscope/">Horoscope</a></li><li><a href="/newsletters/">Newsletters</a></li><li><a href="/jeux/mots-fleches">Mots fléchés</a></li></ul></section></aside>
<footer><div class="col"><h3>Communes</h3><a href="/oloret/">Oloret</a><a href="/lescour/">Lescour</a><a href="/pau-les-bains/">Pau-les-Bains</a></div><div class="col"><h3>Le groupe</h3><a href="/qui-sommes-nous">Qui sommes-nous ?</a><a href="/cgu">CGU</a><a href="/contact">Contact</a></div><p>© Le Courrier des Gaves 2026</p></footer></body></html>""",
        r, r.lines, at(site, ribbon, inside, defs, read), address=url,
    )  # fmt: skip


@page
def minuto_a_minuto_de_un_sismo() -> Served:
    """A live report of a Latin American daily: posts by the hour, the newest first, other stories beneath."""
    site = "https://www.elvigiadelsur.example"
    url = f"{site}/nacional/en-vivo/sismo-valle-quilmo-minuto-a-minuto-20260318.html"
    posts = (
        (
            "18:40",
            "Vuelve la luz a Quilmo Alto",
            (
                "La compañía eléctrica informa que repuso el servicio en nueve de cada diez casas de Quilmo Alto. En la zona rural quedan 2.100 clientes a oscuras.",
            ),
        ),
        (
            "17:15",
            "La presidenta viaja mañana a la zona",
            (
                "Amalia Etchart visitará el valle el jueves junto con la ministra de Obras. No hará anuncios, según su vocera, hasta tener el catastro de los daños.",
                "“Primero vamos a mirar y después vamos a hablar”, dijo la vocera.",
            ),
        ),
        (
            "15:52",
            "Suspendidas las clases hasta el lunes",
            (
                "El Ministerio de Educación suspendió las clases en las 84 escuelas de la provincia. Los comedores seguirán abiertos para todos los alumnos que lo necesiten.",
            ),
        ),
        (
            "14:30",
            "Sin víctimas fatales, 31 heridos leves",
            (
                "Protección Civil confirma que no hay muertos. Treinta y una personas fueron atendidas por golpes y cortes, la mayoría al salir corriendo de sus casas.",
            ),
        ),
        (
            "13:08",
            "El puente viejo, cerrado por precaución",
            (
                "La Dirección de Vialidad cerró el puente de hierro sobre el río Quilmo tras hallar una fisura en el segundo pilar. Los autos deben desviarse por Los Molles, a 40 kilómetros.",
            ),
        ),
        (
            "12:21",
            "Sismo de 6,2 grados en el valle",
            (
                "Un sismo de magnitud 6,2 sacudió el valle a las 12:17, con epicentro a 22 kilómetros de Quilmo Alto. Se sintió con fuerza en toda la provincia y levemente en la capital.",
            ),
        ),
    )
    r = Report(
        "es",
        "2026-03-18",
        "18 de marzo de 2026",
        "Redacción",
        "Vecinos en la plaza de Quilmo Alto después del sismo.",
        "Sismo en el valle del Quilmo, en vivo: no hay víctimas fatales y vuelve la luz",
        "Un temblor de 6,2 grados dejó 31 heridos leves y cerró el puente viejo. Siga aquí las novedades.",
        tuple(line for _, head, text in posts for line in (head, *text)),
    )
    near = (
        ("Qué hacer y qué no hacer cuando tiembla", "/sociedad/que-hacer-cuando-tiembla-20260318.html", "Sociedad"),
        ("El gran terremoto de 1944 que nadie en Quilmo olvida", "/cultura/terremoto-1944-quilmo-20260318.html", "Memoria"),
    )
    last = (
        ("El Senado aprueba la ley de humedales con lo justo", "/politica/senado-ley-humedales-20260318.html"),
        ("Sube el boleto de tren desde abril", "/economia/sube-boleto-tren-20260318.html"),
        ("Racing del Puerto despide a su técnico tras seis derrotas", "/deportes/racing-puerto-tecnico-20260318.html"),
        ("Muere la cantante Nelly Ocaranza a los 93 años", "/espectaculos/muere-nelly-ocaranza-20260318.html"),
    )
    updates = [
        {"@type": "BlogPosting", "headline": head, "datePublished": f"2026-03-18T{hour}:00-03:00", "articleBody": " ".join(text)}
        for hour, head, text in posts
    ]
    written = "".join(
        f'<div class="live-post" id="p{n}" itemprop="liveBlogUpdate" itemscope itemtype="http://schema.org/BlogPosting"><time itemprop="datePublished" datetime="2026-03-18T{hour}:00-03:00">{hour}</time><h2 itemprop="headline">{e(head)}</h2><div itemprop="articleBody">{each(text)}</div><div class="live-share"><button>Compartir</button><button>Copiar enlace</button></div></div>'
        for n, (hour, head, text) in enumerate(posts)
    )
    return Served(
        f"""<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>{e(r.title)} | El Vigía del Sur</title><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}">{og(r, url, "El Vigía del Sur", article__published_time="2026-03-18T12:25:00-03:00", article__modified_time="2026-03-18T18:40:00-03:00")}{ld({"@context": "https://schema.org", "@type": "LiveBlogPosting", "@id": url, "headline": r.title, "description": r.lead, "coverageStartTime": "2026-03-18T12:21:00-03:00", "coverageEndTime": "2026-03-19T12:00:00-03:00", "datePublished": "2026-03-18T12:25:00-03:00", "dateModified": "2026-03-18T18:40:00-03:00", "liveBlogUpdate": updates})}<link rel="preconnect" href="https://cdn.vigia.example"><style>.live-badge{{background:#c00;color:#fff}}</style></head><body><header><div class="fecha">Miércoles 18 de marzo de 2026</div><a href="/" class="logo">El Vigía del Sur</a><nav><a href="/politica/">Política</a><a href="/economia/">Economía</a><a href="/sociedad/">Sociedad</a><a href="/deportes/">Deportes</a><a href="/clasificados/">Clasificados</a><a href="/quinielas/">Quinielas</a></nav></header><main><article><div class="live-badge">EN VIVO</div><h1>{e(r.title)}</h1><h2 class="bajada">{e(r.lead)}</h2><p class="firma">Por {r.author} · Actualizado a las 18:40</p><figure><img src="/i/plaza.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="live-toolbar"><span>Actualización automática</span><button>Más recientes primero</button></div><div class="live-posts">{written}</div></article><section class="relacionadas"><h3>Notas relacionadas</h3>{rows(near, '<div class="nota"><img src="/i/n{n}.jpg" alt=""><span class="volanta">{0}</span><h4><a href="{p}">{t}</a></h4></div>')}</section><section class="ultimas"><h3>Últimas noticias</h3><ul>{rows(last, '<li><a href="{p}">{t}</a></li>')}</ul></section></main><footer><a href="/institucional/">Institucional</a><a href="/publicidad/">Publicidad</a><a href="/terminos/">Términos y condiciones</a><p>El Vigía del Sur. Edición n.º 20.114</p></footer></body></html>""",
        r, r.lines, at(site, near, last), verdict="live blog", address=url,
    )  # fmt: skip


@page
def portal_brasileiro_com_feed() -> Served:
    """A Brazilian portal: an article in chunks, a list of bullets, watch-also boxes, a feed that goes on beneath."""
    site = "https://n1.portalatlantico.example"
    url = f"{site}/ce/serra-branca/noticia/2026/04/22/biblioteca-em-jumento-chega-a-mil-leitores.ghtml"
    r = Report(
        "pt",
        "2026-04-22",
        "22/04/2026",
        "Rayssa Montenegro",
        "Jumento Doutor leva até 60 livros por viagem — Foto: Arquivo pessoal",
        "Biblioteca no lombo de jumento chega a mil leitores no sertão e ganha 'filial' em canoa",
        "Projeto criado por professora aposentada percorre 14 comunidades sem estrada. Livro mais pedido é um dicionário.",
        (
            "Quando o Doutor aponta na curva da cacimba, as crianças da comunidade de Pedra Miúda já sabem que é dia de devolver. O Doutor é um jumento de nove anos. Ele carrega duas caixas de madeira com 60 livros e, segundo a dona, só empaca diante de romance policial.",
            "A biblioteca ambulante foi criada em 2019 pela professora aposentada Maria Socorro Evangelista, de 68 anos, em Serra Branca do Oeste, e chegou neste mês ao leitor de número mil.",
            "“Passei 31 anos esperando os meninos virem à escola. Muitos não vinham porque não tinha como. Um dia pensei: pois então vou eu”, conta.",
            "# Como funciona",
            "O roteiro passa por 14 comunidades onde carro não chega, e cada uma recebe a visita a cada três semanas. As regras cabem em um papel pregado na caixa:",
            "Cada pessoa leva até dois livros;",
            "Quem não sabe ler pode levar também, desde que escolha quem vai ler em voz alta;",
            "Livro molhado se conta a verdade e não se paga.",
            "De acordo com a professora, em sete anos sumiram 23 livros. Onze voltaram, um deles com as páginas de receita passadas a limpo.",
            "# Dicionário é o preferido",
            "O título mais emprestado é um dicionário escolar. O agricultor Cícero Anjos, de 54 anos, renovou o empréstimo por cinco meses seguidos. Ele aprendeu a ler aos 50.",
            "“Eu leio uma página por noite. Estou na letra M”, diz. “Tem palavra que a gente usava a vida toda e não sabia que existia.”",
            "# Agora, no rio",
            "Com o dinheiro de um prêmio estadual, de R$ 40 mil, o projeto comprou uma canoa para atender os pescadores do açude Velho. Ela será levada pelo neto da professora, Jonas, de 17 anos, e faz a primeira viagem no sábado (25).",
            "O Doutor, segundo Maria Socorro, não demonstrou ciúme.",
        ),
    )
    seen = (
        ("Açude Velho sangra pela primeira vez em 12 anos", "/ce/serra-branca/noticia/2026/04/02/acude-velho-sangra.ghtml"),
        ("Escola rural troca celular por horta e melhora notas", "/educacao/noticia/2026/03/18/escola-rural-horta.ghtml"),
    )
    feed = (
        (
            "Homem é preso ao tentar vender o próprio carro roubado",
            "/ce/noticia/2026/04/22/homem-preso-carro-roubado.ghtml",
            "Polícia",
            "Há 2 horas",
            "Veículo havia sido registrado como furtado para receber o seguro.",
        ),
        (
            "Chuva derruba ponte e isola 300 famílias",
            "/ce/noticia/2026/04/22/chuva-derruba-ponte.ghtml",
            "Serra Branca",
            "Há 3 horas",
            "Prefeitura promete passarela até sexta.",
        ),
        (
            "Concurso da prefeitura tem 18 mil inscritos para 40 vagas",
            "/concursos/noticia/2026/04/22/concurso-18-mil-inscritos.ghtml",
            "Concursos",
            "Há 5 horas",
            "Prova será em 7 de junho.",
        ),
        (
            "Preço do feijão cai pelo segundo mês",
            "/economia/noticia/2026/04/22/preco-feijao-cai.ghtml",
            "Economia",
            "Há 6 horas",
            "Safra irrigada explica a queda.",
        ),
    )
    marks = [f"<li>{e(line)}</li>" for line in r.body[5:8]]
    chunk = '<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container theme-color-primary-first">{}</p></div>'
    sub = '<div class="content-intertitle"><h2>{}</h2></div>'
    return Served(
        f"""<!DOCTYPE HTML><html lang="pt-br"><head><meta charset="UTF-8"><title>{e(r.title)} | Serra Branca | N1</title><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}">{og(r, url, "N1")}<meta itemprop="datePublished" content="2026-04-22T09:00:31.114Z"><meta itemprop="dateModified" content="2026-04-22T11:20:02.000Z"><script>window.cdaaas={{"SETTINGS":{{"RESOURCE_ID":"a-81c2","CANONICAL_URL":"{url}"}}}};</script>{ld({"@context": "http://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "image": ["https://s2.example/jumento.jpg"], "datePublished": "2026-04-22T09:00:31.114Z", "dateModified": "2026-04-22T11:20:02.000Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "N1"}})}<style id="critical">.mc-body{{max-width:700px}}.bstn-hl{{color:#c4170c}}</style></head><body class="materia"><div id="banner-topo"><span>Publicidade</span></div><header class="header-editoria"><div class="menu-button"><span class="menu-text">Menu</span></div><a class="logo" href="/">n1</a><a class="header-editoria--link" href="/ce/serra-branca/">Serra Branca</a><div class="menu-list"><ul><li><a href="/politica/">política</a></li><li><a href="/economia/">economia</a></li><li><a href="/loterias/">loterias</a></li><li><a href="https://gplay.example/">vídeos ao vivo</a></li><li><a href="https://horoscopo.example/">horóscopo</a></li></ul></div><form><input placeholder="BUSCAR"></form></header>
<main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">{e(r.title)}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">{e(r.lead)}</h2></div></div><div class="content__signa-share"><div class="content__signature"><p class="content-publication-data__from" title="{r.author}">Por <a class="multi_signatures" href="/autores/rayssa/">{r.author}</a>, n1 Serra Branca</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-04-22T09:00:31.114Z">22/04/2026 06h00</time> <span class="content-publication-data__updated-relative">Atualizado há 3 horas</span></p></div><div class="content-share-bar"><a href="#">Compartilhe no WhatsApp</a></div></div>
<article itemprop="articleBody"><div class="mc-column content-media content-photo"><figure class="content-media-figure"><amp-img src="/jumento.jpg"></amp-img><p class="content-media__description__caption">{e(r.caption)}</p></figure></div>{each(r.body[:3], chunk, sub)}<div class="mc-column content-text"><ul class="content-unordered-list content-channel"><li><p>✅ <a href="https://whatsapp.example/ch">Clique aqui para seguir o canal do n1 Serra Branca no WhatsApp</a></p></li></ul></div>{each(r.body[3:5], chunk, sub)}<div class="mc-column content-text" data-block-type="unordered-list"><ul class="content-unordered-list">{"".join(marks)}</ul></div>{each(r.body[8:9], chunk, sub)}<div class="mc-column content-box-related"><p><strong>LEIA TAMBÉM:</strong></p><ul>{rows(seen, '<li><strong><a href="{p}">{t}</a></strong></li>')}</ul></div>{each(r.body[9:], chunk, sub)}<div class="mc-column content-video"><div class="content-video__placeholder" data-video-id="1390221"></div><p class="content-video__description">Jumento Doutor chega a Pedra Miúda com livros novos</p></div></article><div class="entities"><ul class="entities__list"><li><a class="entities__list-itemLink" href="/ce/cidade/serra-branca/">Serra Branca do Oeste</a></li></ul></div></main>
<section class="bastian-page"><h2 class="bstn-related">Mais do N1</h2><div class="_evt">{rows(feed, '<div class="bastian-feed-item" data-index="{n}"><div class="feed-post bstn-item-shape type-materia"><div class="feed-post-body"><span class="feed-post-header-chapeu">{0}</span><div class="feed-post-body-title"><div class="_evt"><h2><a href="{p}" class="feed-post-link gui-color-primary"><p elementtiming="text">{t}</p></a></h2></div></div><div class="feed-media-wrapper"><a href="{p}" tabindex="-1"><picture><img src="/f{n}.jpg" alt=""></picture></a></div><div class="feed-post-body-resumo"><p>{2}</p></div><div class="feed-post-metadata"><span class="feed-post-datetime">{1}</span></div></div></div></div>')}</div><div class="load-more"><a href="/index/feed/pagina-2.ghtml">Veja mais</a></div></section><footer class="footer"><div><a href="https://princ.example/privacidade">política de privacidade</a><a href="https://anuncie.example">anuncie conosco</a><a href="https://minhaconta.example">minha conta</a></div><span>© Copyright 2000-2026 Portal Atlântico</span></footer></body></html>""",
        r, r.lines, at(site, seen, feed), address=url,
    )  # fmt: skip


@page
def chihoushi_denshiban() -> Served:
    """A Japanese local paper: breadcrumb, tools, a ranking in tabs, related links under the text."""
    site = "https://www.minamihama-shimbun.example"
    url = f"{site}/articles/-/1284417"
    r = Report(
        "ja",
        "2026-02-03",
        "2026年2月3日",
        "",
        "住民の手で修復された「潮見号」の車体=1日、南浜市汐入町",
        "廃線の気動車、住民が12年かけ修復 南浜で3月に再び走行へ",
        "",
        (
            "2009年に廃止された南浜鉄道の気動車1両を、地元の住民らが12年かけて修復した。3月20日、旧汐入駅の構内に残る約300メートルの線路で、17年ぶりに乗客を乗せて走る。",
            "修復されたのは1964年製の「潮見号」。廃線後は海岸近くの空き地に置かれ、潮風で床が抜け、窓はすべて割れていた。市は14年に解体を決めたが、元運転士の浜口徳蔵さん(83)が「せめて一晩待ってくれ」と車内に泊まり込み、撤回させた。",
            "会員は最初、浜口さんと元車掌の妻の2人だけだった。新聞の投書欄で知った高校生や船大工が加わり、今では46人が毎週土曜に集まる。",
            "■船の技術で床を張る",
            "難題は床だった。当時と同じ板は手に入らず、船大工の磯部はるかさん(41)が漁船の甲板に使うヒノキで張り直した。「電車は沈まないから気が楽だった」と笑う。",
            "エンジンは九曜県の農家が排水ポンプとして使っていた同じ型のものを譲り受けた。費用は約2800万円。半分は寄付、残りは会員が育てたミカンの売り上げで賄ったという。",
            "■運転席には孫が座る",
            "当日の運転席に浜口さんは座らない。目が悪くなり、免許を返したためだ。代わりに、別の鉄道会社で運転士になった孫の遼さん(27)がハンドルを握る。",
            "浜口さんは「発車の合図だけは私がする。笛は一度も貸したことがない」と話した。",
            "乗車は1回300円で、午前10時から1時間ごとに6回走る。定員は各回60人。申し込みは今月10日から市観光協会で受け付ける。",
        ),
    )
    related = (
        ("旧汐入駅の駅舎、国の文化財に 南浜市で5件目", "/articles/-/1251120", "2025/11/22"),
        ("「駅そば」の味、高校生が復活 文化祭で200食完売", "/articles/-/1247803", "2025/11/05"),
        ("代替バス、来春から減便へ 運転手不足で朝の2便", "/articles/-/1280092", "2026/01/20"),
    )
    rank = (
        ("国道で12台絡む事故、濃霧が原因か 3人軽傷", "/articles/-/1284502"),
        ("老舗の「浜月堂」が閉店へ 144年の歴史に幕", "/articles/-/1284366"),
        ("市長選、新人3氏の争いに 現職は不出馬を表明", "/articles/-/1284290"),
        ("迷子のアザラシ、用水路で見つかる", "/articles/-/1284188"),
        ("南浜商、甲子園へ吉報届く 春は31年ぶり", "/articles/-/1284071"),
    )
    new = (
        ("漁協の金庫から現金消える 職員を懲戒解雇", "/articles/-/1284530"),
        ("温泉のくみ上げ過ぎ、県が調査に着手", "/articles/-/1284527"),
    )
    body = "".join(f'<h3 class="article-subhead">{e(line)}</h3>' if line.startswith("■") else f"<p>　{e(line)}</p>" for line in r.body)
    return Served(
        f"""<!DOCTYPE html><html lang="ja"><head prefix="og: http://ogp.me/ns#"><meta charset="UTF-8"><title>{e(r.title)} | 南浜新聞デジタル</title><meta name="viewport" content="width=device-width"><meta name="description" content="2009年に廃止された南浜鉄道の気動車1両を、地元の住民らが12年かけて修復した。"><link rel="canonical" href="{url}">{og(r, url, "南浜新聞デジタル", og__locale="ja_JP")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": url}, "headline": r.title, "datePublished": "2026-02-03T05:00:00+09:00", "dateModified": "2026-02-03T05:00:00+09:00", "author": {"@type": "Organization", "name": "南浜新聞社"}, "publisher": {"@type": "Organization", "name": "南浜新聞社"}})}{ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "トップ", "item": site}, {"@type": "ListItem", "position": 2, "name": "地域", "item": site + "/list/local"}]})}<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"content_id":"1284417","member":"free"}});</script><link rel="stylesheet" href="/common/css/article.css?20260110"></head><body id="article"><header class="l-header"><p class="logo"><a href="/"><img src="/common/img/logo.svg" alt="南浜新聞デジタル"></a></p><ul class="h-menu"><li><a href="/login">ログイン</a></li><li><a href="/lp/register">会員登録</a></li></ul><nav class="g-nav"><ul><li><a href="/">トップ</a></li><li><a href="/list/local">地域</a></li><li><a href="/list/sports">スポーツ</a></li><li><a href="/okuyami">おくやみ</a></li><li><a href="/tide">潮汐表</a></li><li><a href="/list/column">コラム</a></li></ul></nav></header>
<div class="l-wrap"><main class="l-main"><ol class="breadcrumb"><li><a href="/">トップ</a></li><li><a href="/list/local">地域</a></li><li>記事</li></ol><article class="article"><h1 class="article-title">{e(r.title)}</h1><div class="article-info"><time datetime="2026-02-03T05:00:00+09:00">2026年2月3日 5時00分</time><span class="label">無料</span></div><ul class="sns"><li><a href="#">ポスト</a></li><li><a href="#">シェアする</a></li><li><button>スクラップ</button></li><li><button>印刷</button></li><li>文字サイズ<button>小</button><button>中</button><button>大</button></li></ul><figure class="article-photo"><img src="/mwimgs/8/c/640m/img_8c.jpg" alt=""><figcaption>{e(r.caption)}</figcaption></figure><div class="article-body">{body}</div><p class="copyright-note">南浜新聞デジタルに掲載の記事・写真の無断転載を禁じます。</p><div class="article-tag"><a href="/tag/railway">鉄道</a><a href="/tag/shioiri">汐入町</a></div></article>
<section class="related"><h2>関連記事</h2><ul>{rows(related, '<li><a href="{p}"><span class="ttl">{t}</span><span class="date">({0})</span></a></li>')}</ul></section><section class="pr"><h2>PR</h2><ul><li><a href="https://ad.example/1" rel="sponsored">【60代から】膝の違和感に、朝の1粒</a></li></ul></section></main>
<aside class="l-side"><div class="bnr"><a href="/lp/app"><img src="/bnr/app.png" alt="アプリはこちら"></a></div><section class="ranking"><h2>アクセスランキング</h2><ul class="tab"><li class="is-active">24時間</li><li>週間</li></ul><ol class="rank-list">{rows(rank, '<li><span class="num">{n}</span><a href="{p}">{t}</a></li>')}</ol></section><section class="new"><h2>新着ニュース</h2>{rows(new, '<p class="new-item"><a href="{p}">{t}</a><i class="icon-new">NEW</i></p>')}<p class="more"><a href="/list/new">一覧を見る</a></p></section><section><h2>特集・連載</h2><ul><li><a href="/feature/sea">海と生きる</a></li><li><a href="/feature/kids">こども新聞</a></li></ul></section></aside></div>
<footer class="l-footer"><ul><li><a href="/company">会社案内</a></li><li><a href="/ad">広告掲載</a></li><li><a href="/privacy">個人情報の取り扱い</a></li></ul><small>© The Minamihama Shimbun</small></footer></body></html>""",
        r, (r.title, *r.text), at(site, related, rank, new), address=url,
    )  # fmt: skip


@page
def qanat_ikhbariya() -> Served:
    """An Arabic news channel's site, right to left: inline boxes, a most-read by rank, cards from the section."""
    site = "https://www.alnabaa-tv.example"
    url = f"{site}/culture/2026/5/2/manuscripts-wadi-zahra-oasis"
    r = Report(
        "ar",
        "2026-05-02",
        "2 مايو 2026",
        "سلمى الحضرمي",
        "صفحة من كتاب في الفلك نسخ قبل ستة قرون (النبأ)",
        "عائلة في واحة وادي زهرة تحفظ ألفي مخطوطة في جرار الزيتون منذ ثلاثة قرون",
        "أمناء مكتبات يصورون المخطوطات قبل نقلها إلى مبنى من الطين يبرد بلا كهرباء",
        (
            "عندما انهار سقف الغرفة الخلفية في بيت الحاج ميلود الزهراوي بعد أمطار الشتاء الماضي، لم يسأل أهل الواحة عن الأثاث، بل سألوا عن الجرار.",
            "في تلك الجرار الفخارية، التي صنعت لحفظ الزيتون، تحتفظ العائلة منذ ثلاثة قرون بأكثر من ألفي مخطوطة في الفقه والفلك والطب والشعر، جمعها جد سافر مع القوافل وكان يأخذ أجره كتبا.",
            "ويقول الحاج ميلود، وهو في السادسة والسبعين، إن والده أوصاه بثلاثة أمور: ألا يبيع منها شيئا، وألا يعير منها شيئا، وألا ينام قبل أن يعد الجرار.",
            '"كنت أظن أنه يبالغ"، يضيف مبتسما، "ثم صرت أنا من يعدها".',
            "سباق مع الرطوبة",
            "منذ مارس/آذار الماضي يعمل فريق من ستة أمناء مكتبات من جامعة قصر الريح على تصوير الأوراق واحدة واحدة. وقد أنجز الفريق حتى الآن نحو 640 مخطوطة، ويأمل إنهاء العمل قبل نهاية العام.",
            "وتوضح رئيسة الفريق، الدكتورة نوال بن عيسى، أن الزيت الذي تشربه الفخار قديما حمى الورق من الحشرات، لكنه لم يحمه من الماء. وتقدر أن عشر المجموعة تضرر بسبب الأمطار.",
            "ومن أهم ما عثر عليه رسالة في قياس الماء بين المزارعين، تصف ساعة مائية لا تزال الواحة تستعمل اسمها حتى اليوم دون أن يعرف أحد معناه.",
            "بيت من طين",
            "ولن تعود المخطوطات إلى الجرار. فقد تبرع أهل الواحة بقطعة أرض قرب المسجد القديم، ويبني عليها الحرفيون مكتبة من الطين والقش، جدرانها بسمك متر، تحافظ على حرارة ثابتة دون مكيفات.",
            'ورفضت العائلة عرضا من جامع مقتنيات أجنبي قدم مبلغا يكفي لبناء عشرة بيوت. ويقول الحاج ميلود إنه لم يفكر في العرض طويلا: "من يبيع ذاكرته بأي شيء يتذكر الثمن؟".',
        ),
    )
    inside = (("ساعات الماء التي قسمت العدل بين الحقول", "/culture/2026/2/11/water-clocks-fields"),)
    read = (
        ("هزة أرضية خفيفة تضرب ساحل المرسى", "/news/2026/5/2/light-quake-marsa-coast"),
        ("المنتخب يستدعي حارسا في الأربعين من عمره", "/sport/2026/5/2/team-calls-forty-goalkeeper"),
        ("لماذا ارتفع سعر البصل ثلاثة أضعاف في شهر؟", "/economy/2026/5/1/why-onion-price-tripled"),
        ("البرلمان يرفض قانون الصيد الجديد", "/politics/2026/5/1/parliament-rejects-fishing-law"),
    )
    cards = (
        ("رحيل الخطاط الذي كتب أسماء الشوارع", "/culture/2026/5/1/street-calligrapher-dies", "عاش في غرفة واحدة وترك خطه على ألف جدار."),
        (
            "مهرجان المسرح يفتتح بعرض بلا كلمات",
            "/culture/2026/4/30/theatre-festival-no-words",
            "الممثلون صمتوا ساعة والجمهور صفق عشر دقائق.",
        ),
        (
            "رواية أولى لسائق شاحنة تفوز بجائزة الجنوب",
            "/culture/2026/4/29/truck-driver-novel-prize",
            "كتبها في محطات الوقود على مدى تسع سنوات.",
        ),
    )
    form, sub = "<p>{}</p>", "<h2>{}</h2>"
    store = {
        "ROOT_QUERY": {"article": {"__ref": "Post:4411"}},
        "Post:4411": {"id": "4411", "title": r.title, "excerpt": r.lead, "content": each(r.body)},
    }
    state = json.dumps(store, ensure_ascii=False).replace("</", "<\\/")
    return Served(
        f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{e(r.title)} | ثقافة | قناة النبأ</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="{e(r.lead)}"><link rel="canonical" href="{url}">{og(r, url, "قناة النبأ", og__locale="ar_AR")}<meta name="publishedDate" content="2026-05-02T08:05:11"><meta name="lastDate" content="2026-05-02T09:30:00"><meta name="pageType" content="Article"><link rel="preload" href="/static/fonts/naba-ar.woff2" as="font" type="font/woff2" crossorigin>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "mainEntityOfPage": url, "headline": r.title, "datePublished": "2026-05-02T08:05:11Z", "dateModified": "2026-05-02T09:30:00Z", "author": {"@type": "Person", "name": r.author}, "publisher": {"@type": "Organization", "name": "قناة النبأ"}, "description": r.lead})}<script>window.__APOLLO_STATE__={state};</script></head><body class="rtl theme-naba"><div id="root"><div class="bypass-block-links"><a href="#main">تخطي الروابط</a></div><header class="site-header"><a href="/"><svg class="logo"><title>النبأ</title></svg></a><nav><ul class="menu"><li><a href="/news/">أخبار</a></li><li><a href="/politics/">سياسة</a></li><li><a href="/culture/">ثقافة</a></li><li><a href="/sport/">رياضة</a></li><li><a href="/podcasts/">بودكاست</a></li></ul></nav><a class="live" href="/live">البث الحي</a></header>
<main id="main"><div class="article-wrapper"><header class="article-header"><div class="topics"><a href="/culture/">ثقافة</a><span>|</span><a href="/where/oases/">الواحات</a></div><h1>{e(r.title)}</h1><p class="article__subhead"><em>{e(r.lead)}</em></p></header><figure class="article-featured-image"><img src="/wp-content/uploads/2026/05/ms.jpg?resize=770%2C513&quality=80" srcset="/ms.jpg?w=270 270w, /ms.jpg?w=770 770w" alt="مخطوطة"><figcaption>{e(r.caption)}</figcaption></figure><div class="article-info-block"><div class="article-author-name"><a class="author-link" href="/author/salma/">{r.author}</a></div><div class="article-dates"><span class="screen-reader-text">Published On 2 May 2026</span><span aria-hidden="true">{r.written}</span></div><div class="article-dates__updated">آخر تحديث: 12:30 (توقيت المرسى)</div><div class="share"><button>حفظ</button><span>شارِكْ</span><a href="#">فيسبوك</a><a href="#">واتساب</a></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">{each(r.body[:4], form)}<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list"><li><a href="{inside[0][1]}">{e(inside[0][0])}</a></li></ul></div>{sub.format(r.body[4])}{each(r.body[5:8], form)}<div class="container--ads"><span>إعلان</span></div>{sub.format(r.body[8])}{each(r.body[9:], form)}</div><div class="article-source"><span>المصدر: </span><span>النبأ</span></div><div class="article-tags"><a href="/tag/manuscripts">مخطوطات</a><a href="/tag/heritage">تراث</a></div></div>
<section class="newsletter"><h3>نشرة الثقافة</h3><p>رسالة كل جمعة في بريدك، مجانا.</p><button>اشترك</button></section>
<section class="section-cards"><h2>المزيد من الثقافة</h2><div class="grid">{rows(cards, '<article class="gc gc--type-post"><div class="gc__content"><div class="gc__header-wrap"><h3 class="gc__title"><a class="u-clickable-card__link" href="{p}"><span>{t}</span></a></h3></div><div class="gc__body-wrap"><div class="gc__excerpt"><p>{0}</p></div><footer class="gc__footer"><div class="gc__date"><span class="screen-reader-text">Published On</span></div></footer></div></div><div class="gc__image-wrap"><img loading="lazy" src="/c{n}.jpg" alt=""></div></article>')}</div></section></main>
<aside class="l-col--sidebar"><section class="trending-articles"><h2>الأكثر قراءة</h2><ol class="trending-articles__list">{rows(read, '<li><span class="no">{n}</span><a class="article-trending__title-link" href="{p}"><span class="article-trending__title">{t}</span></a></li>')}</ol></section></aside>
<footer class="site-footer"><nav><h2>من نحن</h2><ul><li><a href="/aboutus">عن القناة</a></li><li><a href="/jobs">وظائف</a></li><li><a href="/terms">الشروط والأحكام</a></li></ul></nav><nav><h2>تواصل معنا</h2><ul><li><a href="/contactus">اتصل بنا</a></li><li><a href="/apps">تطبيقاتنا</a></li></ul></nav><p>جميع الحقوق محفوظة © 2026 قناة النبأ</p></footer></div></body></html>""",
        r, r.lines, at(site, inside, cards, read), address=url,
    )  # fmt: skip


@page
def strichka_novyn() -> Served:
    """A Ukrainian news site with a column of the day's news on the left, marks for photo and video, and reads in the middle."""
    site = "https://dniprovyi-visnyk.example"
    url = f"{site}/ukr/articles/2026/04/09/8021344/"
    r = Report(
        "uk",
        "2026-04-09",
        "9 квітня 2026",
        "Соломія Гречанюк",
        "Анатолій Безбородько біля першого вулика на даху",
        "На дахах Вербополя оселили 300 бджолиних сімей: мед купують лікарні, а район знову цвіте",
        "",
        (
            "На дев'ятому поверсі колишнього інституту пахне липою, хоча до найближчої липи два квартали. Тут, між антенами, стоять перші вулики міської пасіки Вербополя, з яких усе почалося три роки тому.",
            "Нині таких дахів 42, а бджолиних сімей понад 300. Торік вони дали вісім тонн меду, і майже весь його викупили дві міські лікарні та дитячі садки.",
            "Засновник пасіки, інженер ліфтів Анатолій Безбородько, каже, що не збирався нікого рятувати.",
            "«Я лагодив ліфт і побачив рій у шахті. Жінка з п'ятого поверху просила його знищити. Я забрав його додому в коробці від телевізора. Дружина два тижні зі мною не розмовляла, а потім попросила ложку», – розповідає він.",
            "Дозвіл замість заборони",
            "Спершу міська рада хотіла заборонити вулики: були дві скарги на укуси. Але біологиня Зоряна Лепкалюк порахувала, що на подвір'ях поруч із пасіками врожай вишні зріс утричі, і принесла депутатам відро ягід.",
            "Рада ухвалила правила: не більше десяти вуликів на дах, паркан заввишки два метри, обов'язкове страхування і телефон пасічника на дверях кожного під'їзду.",
            "За два роки на той телефон, за словами Безбородька, дзвонили 118 разів. Сто разів питали, чи можна купити меду.",
            "Чого бракує",
            "Найбільша біда міських бджіл – вода. Улітку вони летять до кондиціонерів і гинуть. Цієї весни школярі поставлять на дахах 200 напувалок, зроблених зі старих тарілок і корків.",
            "Лепкалюк застерігає від захвату: якщо сімей стане понад 400, диким бджолам не вистачить квітів. Тому від травня нові вулики дозволять лише тим, хто засіє стільки ж квадратних метрів конюшини.",
            "«Місто звикло, що все можна купити, – каже вона. – А тут треба посіяти й зачекати».",
        ),
    )
    column = (
        ("У порту зупинили баржу з контрабандними гранітними левами", "/ukr/news/2026/04/09/8021390/", "14:20"),
        ("Суд скасував забудову Русалчиного острова", "/ukr/news/2026/04/09/8021381/", "13:55"),
        ("Вербополь без води до вечора: прорвало колектор", "/ukr/news/2026/04/09/8021377/", "13:31"),
        ("«Орел» зіграв внічию і втратив лідерство", "/ukr/news/2026/04/09/8021360/", "12:48"),
        ("Вчителька знайшла під дошкою лист 1938 року", "/ukr/news/2026/04/09/8021351/", "12:02"),
    )
    inside = (("Хто вирубав липи на Гончарній і чому їх саджають знову", "/ukr/articles/2025/10/17/7990412/"),)
    main = (
        ("Десять років без трамвая: як змінилося Лівобережжя", "/ukr/articles/2026/04/08/8021100/", "Репортаж із маршруту, якого немає."),
        (
            "«Я повернувся, бо там не було кому сваритися українською»",
            "/ukr/articles/2026/04/07/8020954/",
            "Розмова з часникарем, який покинув Торонто.",
        ),
        ("Бібліотека, де шепочуть лише книжки", "/ukr/articles/2026/04/05/8020511/", "Чому туди записалося пів району."),
    )
    return Served(
        f"""<!DOCTYPE html><html lang="uk" xmlns:og="http://ogp.me/ns#"><head><meta charset="utf-8"><title>{e(r.title)} | Дніпровий вісник</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><link rel="canonical" href="{url}"><link rel="alternate" hreflang="uk" href="{url}"><link rel="alternate" hreflang="en" href="{site}/eng/articles/2026/04/09/8021344/"><meta name="description" content="Торік міські бджоли дали вісім тонн меду.">{og(r, url, "Дніпровий вісник")}<meta property="article:published_time" content="2026-04-09T09:15:00+03:00"><meta property="article:author" content="{r.author}"><script async src="https://www.gtm.example/gtag/js?id=G-Q1"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments)}}gtag('js',new Date());</script>{ld({"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": r.title, "datePublished": "2026-04-09T09:15:00+03:00", "dateModified": "2026-04-09T09:15:00+03:00", "author": {"@type": "Person", "name": r.author}, "publisher": {"@id": site + "/#org"}, "inLanguage": "uk"}, {"@type": "NewsMediaOrganization", "@id": site + "/#org", "name": "Дніпровий вісник"}]})}<link rel="stylesheet" href="/static/app.css?id=77a1"></head><body><div class="header"><div class="header_wrap"><a class="logo" href="/"><img src="/static/logo.svg" alt="Дніпровий вісник"></a><div class="lang"><span>УКР</span><a href="/eng/">ENG</a></div><ul class="menu"><li><a href="/ukr/news/">Новини</a></li><li><a href="/ukr/articles/">Публікації</a></li><li><a href="/ukr/columns/">Колонки</a></li><li><a href="/ukr/club/" class="club">Підтримати</a></li></ul></div></div>
<div class="layout"><div class="sidebar_left"><div class="section_header"><a href="/ukr/news/">Стрічка</a></div><div class="news_date">Четвер, 9 квітня</div>{rows(column, '<div class="article_news_list"><div class="article_time">{0}</div><div class="article_content"><div class="article_header"><a href="{p}">{t}</a></div></div></div>')}<a class="all" href="/ukr/news/">Усі новини</a></div>
<main class="container"><article class="post"><header class="post_header"><div class="post_tags_top"><a href="/ukr/tags/misto/">Місто</a></div><h1 class="post_title">{e(r.title)}</h1><div class="post_time"><span class="post_author"><a href="/ukr/authors/hrechaniuk/">{r.author}</a></span> — Четвер, 9 квітня 2026, 09:15</div><div class="post_views"><i></i>8412</div></header><div class="post_photo_news"><img src="/images/doc/a/1/beekeeper_690.jpg" alt=""><div class="post_photo_caption">{e(r.caption)}</div><div class="post_photo_author">Фото: Орест Кульчик</div></div><div class="post_text" data-io-article-url="{url}">{each(r.body[:4])}<h3>{e(r.body[4])}</h3>{each(r.body[5:6])}<p class="readalso"><b>Читайте також: <a href="{inside[0][1]}" target="_blank">{e(inside[0][0])}</a></b></p>{each(r.body[6:8])}<div class="nts-ad" data-ads="content"><span>Реклама:</span></div><h3>{e(r.body[8])}</h3>{each(r.body[9:])}<p class="subscribe_tg"><a href="https://t.example/dv"><b>Підписуйтеся на наш телеграм-канал</b></a></p></div><div class="post_signature">{r.author}, для «Дніпрового вісника»</div><div class="post_tags"><span class="post_tags_item"><a href="/ukr/tags/bees/">бджоли</a></span><span class="post_tags_item"><a href="/ukr/tags/verbopil/">Вербопіль</a></span></div><div class="post_error">Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter, щоб повідомити про це редакцію.</div></article>
<section class="block_main"><div class="section_header">Головне на сайті</div>{rows(main, '<div class="article article_main"><a class="article_img" href="{p}"><img loading="lazy" src="/images/doc/m{n}.jpg" alt=""></a><div class="article_title"><a href="{p}">{t}</a></div><div class="article_subheader">{0}</div></div>')}</section><section class="partner"><div class="section_header">Новини партнерів</div><a rel="nofollow sponsored" href="https://lentainform.example/1">Цей овоч очищує судини за ніч</a></section></main></div><footer><div><a href="/ukr/about/">Про проєкт</a><a href="/ukr/rules/">Правила користування</a><a href="/ukr/ads/">Реклама на сайті</a></div><p>© 2004-2026, Дніпровий вісник. Використання матеріалів можливе лише з посиланням.</p></footer></body></html>""",
        r, (r.title, *r.text), at(site, column, inside, main), address=url,
    )  # fmt: skip


@page
def hindi_dainik() -> Served:
    """A Hindi daily's site: key points in a box, inline links, web stories beside, a list of the city's news."""
    site = "https://www.prabhatdoot.example"
    url = f"{site}/state/sonpura/mahila-nav-chalak-ghat-pariyojana-2619044.html"
    r = Report(
        "hi",
        "2026-01-12",
        "12 जनवरी 2026",
        "आलोक रंजन ठाकुर",
        "सोनपुरा घाट पर अपनी नाव के साथ फूलमती निषाद। फोटो: प्रभात दूत",
        "सोनपुरा में पहली बार महिलाएं चलाएंगी यात्री नाव, 38 को मिला लाइसेंस; अब रात में भी पार होगी नदी",
        "",
        (
            "सोनपुरा। रेवा नदी के सोनपुरा घाट पर सोमवार से यात्री नावों की पतवार महिलाओं के हाथ में होगी। जिला प्रशासन ने 38 महिलाओं को नाव चलाने का लाइसेंस दिया है। राज्य में यह पहली बार है जब किसी घाट का पूरा ठेका महिलाओं के समूह को मिला है।",
            "घाट से हर दिन करीब चार हजार लोग नदी पार करते हैं। पुल यहां से 27 किलोमीटर दूर है। अब तक नावें सूरज ढलने के बाद बंद हो जाती थीं, जिससे रात में बीमार पड़ने वालों को सुबह का इंतजार करना पड़ता था।",
            "एक हादसे से बदली सोच",
            "समूह की अध्यक्ष फूलमती निषाद ने बताया कि तीन साल पहले उनकी भाभी को प्रसव पीड़ा हुई और कोई मल्लाह रात में नाव खोलने को तैयार नहीं हुआ। फूलमती ने खुद नाव खोली और उन्हें पार ले गईं।",
            'फूलमती कहती हैं, "बच्चा नाव में ही हुआ। उसका नाम हमने सागर रखा। उसी दिन तय कर लिया था कि अब यह काम सीखना है।"',
            "शुरुआत में पुराने मल्लाहों ने विरोध किया। उनका कहना था कि घाट पर उनका पुश्तैनी हक है। पंचायत में कई बैठकों के बाद तय हुआ कि दिन की आधी फेरियां मल्लाहों के पास रहेंगी।",
            "तीन महीने की ट्रेनिंग",
            "आपदा मोचन बल ने महिलाओं को तीन महीने तक तैरना, इंजन सुधारना और भंवर पहचानना सिखाया। 52 महिलाओं ने ट्रेनिंग शुरू की थी, 38 परीक्षा में पास हुईं। बाकी को मार्च में दोबारा मौका मिलेगा।",
            "जिलाधिकारी नंदिता सहाय ने कहा कि हर नाव में लाइफ जैकेट, सोलर लाइट और जीपीएस लगाया गया है। क्षमता से ज्यादा सवारी बैठाने पर लाइसेंस रद्द होगा।",
            "किराया दस रुपये ही रहेगा। गर्भवती महिलाओं, स्कूली बच्चों और मरीजों से कोई पैसा नहीं लिया जाएगा।",
            "सोमवार सुबह पहली फेरी में फूलमती के साथ तीन साल का सागर भी बैठेगा।",
        ),
    )
    points = ("38 महिलाओं को मिला नाव चलाने का लाइसेंस", "रात दस बजे तक चलेगी सेवा", "मरीजों और छात्रों का किराया माफ")
    inside = (
        ("रेवा पर नए पुल का काम फिर अटका, ठेकेदार को नोटिस", "/state/sonpura/reva-pul-kaam-atka-2618211.html"),
        ("सोनपुरा मेले में इस बार नहीं बिकेंगे हाथी", "/state/sonpura/mela-hathi-bikri-2617730.html"),
    )
    city = (
        ("चोर ने लौटाया बैग, साथ में छोड़ी माफी की चिट्ठी", "/state/sonpura/chor-ne-lautaya-bag-2619101.html"),
        ("शीतलहर के कारण आठवीं तक के स्कूल 16 जनवरी तक बंद", "/state/sonpura/sheetlahar-school-band-2619077.html"),
        ("सदर अस्पताल में 11 डॉक्टर गैरहाजिर मिले, वेतन रोका", "/state/sonpura/sadar-aspatal-doctor-2619060.html"),
        ("आलू के दाम गिरे, किसानों ने सड़क पर फेंकी उपज", "/state/sonpura/aloo-daam-kisan-2619012.html"),
    )
    top = (
        ("बजट सत्र 29 जनवरी से, 14 विधेयक होंगे पेश", "/national/budget-satra-14-vidheyak-2619120.html"),
        ("टेस्ट टीम का एलान, दो नए गेंदबाजों को मौका", "/cricket/test-team-elan-2619093.html"),
        ("सोना पहली बार डेढ़ लाख के पार", "/business/sona-dedh-lakh-paar-2619081.html"),
    )
    heads = {r.body[2], r.body[6]}

    def text(lines: tuple[str, ...]) -> str:
        return "".join(f"<p><strong>{e(line)}</strong></p>" if line in heads else f"<p>{e(line)}</p>" for line in lines)

    return Served(
        f"""<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>{e(r.title)} - Prabhat Doot</title><meta name="viewport" content="width=device-width,minimum-scale=1"><meta name="description" content="सोनपुरा घाट पर अब महिलाएं यात्री नाव चलाएंगी।"><meta name="news_keywords" content="sonpura news, women boat drivers"><link rel="canonical" href="{url}"><link rel="amphtml" href="{site}/lite{url.removeprefix(site)}">{og(r, url, "Prabhat Doot", article__published_time="2026-01-12T10:42:00+05:30", article__modified_time="2026-01-12T12:01:00+05:30")}{ld({"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "hi", "headline": r.title, "datePublished": "2026-01-12T10:42:00+05:30", "dateModified": "2026-01-12T12:01:00+05:30", "articleBody": " ".join(r.body), "author": [{"@type": "Person", "name": r.author, "url": site + "/reporter/alok-ranjan-thakur"}], "publisher": {"@type": "NewsMediaOrganization", "name": "Prabhat Doot"}})}{ld({"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": site, "name": "Hindi News"}}, {"@type": "ListItem", "position": 2, "item": {"@id": site + "/state", "name": "राज्य"}}]})}<style>.ArticleBody p{{font-size:18px;line-height:30px}}.ad250{{min-height:250px}}</style><script>var _comscore=_comscore||[];_comscore.push({{c1:"2",c2:"13"}});</script></head><body><header><div class="hdr"><a href="/" class="logo"><img src="/assets/logo.png" alt="प्रभात दूत"></a><ul class="nav"><li><a href="/national">देश</a></li><li><a href="/state">राज्य</a></li><li><a href="/cricket">क्रिकेट</a></li><li><a href="/rashifal">राशिफल</a></li><li><a href="/photos">फोटो</a></li><li><a href="https://epaper.prabhatdoot.example">ई-पेपर</a></li></ul></div><div class="trend"><b>ट्रेंडिंग</b><a href="/topic/budget">बजट 2026</a><a href="/topic/weather">शीतलहर</a><a href="/topic/sarkari-naukri">सरकारी नौकरी</a></div></header>
<div class="breadcrumb"><ul><li><a href="/">Hindi News</a></li><li><a href="/state">राज्य</a></li><li><a href="/state/sonpura">सोनपुरा</a></li></ul></div><main class="flexbox"><article class="ArticleDetail"><h1>{e(r.title)}</h1><div class="authorInfo"><figure><img src="/reporter/art.jpg" alt=""></figure><span>By <a href="/reporter/alok-ranjan-thakur">{r.author}</a></span><span>Edited By: डेस्क</span><time>Publish Date: Mon, 12 Jan 2026 10:42 AM (IST)</time><time>Updated Date: Mon, 12 Jan 2026 12:01 PM (IST)</time></div><div class="share"><a href="#">फेसबुक</a><a href="#">व्हाट्सएप</a><a href="https://news.google.example/pub">गूगल पर फॉलो करें</a></div><figure class="bodySummery"><img src="https://img.prabhatdoot.example/2026/01/12/nav_700.webp" width="700" height="394" alt="नाव"><figcaption>{e(r.caption)}</figcaption></figure><div class="highlights"><h3>HighLights</h3><ol>{"".join(f"<li>{e(point)}</li>" for point in points)}</ol></div>
<div class="ArticleBody">{text(r.body[:2])}<div class="ad250"><span>विज्ञापन</span></div>{text(r.body[2:5])}<p><strong>यह भी पढ़ें- <a href="{inside[0][1]}">{e(inside[0][0])}</a></strong></p>{text(r.body[5:8])}<p><strong>यह भी पढ़ें- <a href="{inside[1][1]}">{e(inside[1][0])}</a></strong></p>{text(r.body[8:])}</div><div class="appPromo"><p>देश-दुनिया की हर ताजा खबर और सटीक जानकारी, हर पल आपके फोन पर! अभी डाउनलोड करें- <a href="/app">प्रभात दूत ऐप</a></p></div><div class="tags"><a href="/topic/sonpura-news">Sonpura News</a><a href="/topic/women-empowerment">महिला सशक्तीकरण</a></div></article>
<section class="localNews"><h2>सोनपुरा की अन्य खबरें</h2><ul>{rows(city, '<li><a href="{p}"><figure><img class="lazy" data-src="/i/{n}.webp" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></figure><div class="summary">{t}</div></a></li>')}</ul></section></main><aside class="rightPanel"><div class="topNews"><h2>बड़ी खबरें</h2>{rows(top, '<div class="item"><span class="count">{n}</span><h3><a href="{p}">{t}</a></h3></div>')}</div><div class="services"><h2>काम की चीजें</h2><a href="/rashifal">आज का राशिफल</a><a href="/panchang">पंचांग</a><a href="/fuel-price">पेट्रोल-डीजल के भाव</a></div></aside><footer><ul><li><a href="/about-us">हमारे बारे में</a></li><li><a href="/contact-us">संपर्क करें</a></li><li><a href="/grievance">शिकायत</a></li></ul><p>Copyright © 2026 Prabhat Doot Limited.</p></footer></body></html>""",
        r, (r.title, *r.text), at(site, inside, city, top), address=url,
    )  # fmt: skip


@page
def maakuntalehti_pohjoisesta() -> Served:
    """A Finnish regional paper on a group's platform: utility classes, data attributes, a time line of news, boxes after the text."""
    site = "https://www.kairanviesti.example"
    url = f"{site}/uutissuomalainen/a/7f0c2d1e-90a4-4c55-8b1a-3b6d2f0e7712"
    r = Report(
        "fi",
        "2026-02-18",
        "18.2.2026",
        "Aino-Maija Körkkö",
        "Oppilaat kävelevät jäätietä pitkin Saarikylän kouluun. KUVA: Heikki Pernu",
        "Koulumatka kulkee jään yli: Saarikylän viisi oppilasta oppivat mittaamaan jään paksuuden ennen lukemista",
        "Kunta aikoi lopettaa pienen saarikoulun jo kolmesti. Nyt oppilaita on enemmän kuin kymmeneen vuoteen.",
        (
            "Kello on puoli kahdeksan ja pakkasta 24 astetta, kun kuusivuotias Elmeri Ollila painaa kairan jäähän. Terä uppoaa, kunnes vesi nousee reikään. Sitten Elmeri lukee mitan ja huutaa luvun isommille.",
            "– Neljäkymmentäkaksi! Saa mennä!",
            "Saarikylän koulussa Kairajärven keskellä on tänä talvena viisi oppilasta ja yksi opettaja. Kolme lapsista asuu saaressa, kaksi tulee mantereelta jäätä pitkin. Kelirikon aikaan heidät haetaan hydrokopterilla.",
            "Kunta on esittänyt koulun lakkauttamista vuosina 2009, 2015 ja 2021. Joka kerta esitys kaatui äänin 11–10.",
            "– Joka kerta se yksi ääni oli eri ihmisen, sanoo opettaja Riitta Saukkoriipi. – Siitä tiedän, että täällä kuunnellaan.",
            "Tutkija lähti, perhe jäi",
            "Käänne tuli, kun järvitutkija Daniel Obuya muutti saareen puoleksi vuodeksi mittaamaan siian kutua. Mukana olivat vaimo ja kaksi lasta. Mittaukset päättyivät kolme vuotta sitten, mutta perhe jäi.",
            "– Lapset eivät suostuneet lähtemään. He kysyivät, kuka sitten mittaa jään, Obuya kertoo.",
            "Hänestä jään mittaaminen on parasta matematiikan opetusta, mitä hän on nähnyt. Oppilaat kirjaavat luvut vihkoon, jossa on merkintöjä vuodesta 1954. Niistä näkyy, että jäätie avataan nykyisin keskimäärin 19 päivää myöhemmin kuin silloin.",
            "Vihko kiinnostaa nyt myös yliopistoa. Se digitoidaan keväällä, ja oppilaat merkitään aineiston tekijöiksi.",
            "Kallis vai halpa?",
            "Yhden oppilaan vuosi Saarikylässä maksaa kunnalle 21 400 euroa, kaksi kertaa enemmän kuin kirkonkylässä. Sivistysjohtaja Pekka Näätsaari ei silti aio esittää lakkautusta neljättä kertaa.",
            "– Laskin, mitä maksaisi kuljettaa lapset järven ympäri. Sitä paperia en ole näyttänyt valtuustolle, koska kukaan ei ole enää kysynyt, hän sanoo.",
            "Ensi syksynä ensimmäisen luokan aloittaa kaksi uutta oppilasta. Elmeri on jo luvannut opettaa heille kairan käytön.",
        ),
    )
    line = (
        ("Rekka suistui tieltä Kuolpunassa, tie poikki tunteja", "/paikalliset/a/0a11", "9.48"),
        ("Kaivosyhtiö hakee lupaa uudelle louhokselle", "/paikalliset/a/0b22", "9.15"),
        ("Poro pelastettiin uima-altaasta Kairatunturissa", "/paikalliset/a/0c33", "8.37"),
        ("Hiihtäjälupaus Sirkka Vuoma viides sprintissä", "/urheilu/a/0d44", "7.59"),
    )
    inside = (("Kelirikko katkaisi saaren yhteydet kuukaudeksi – näin arki sujui", "/paikalliset/a/51e5"),)
    read = (
        ('Kauppias lopettaa 41 vuoden jälkeen: "Nyt menen kalaan"', "/paikalliset/a/61f6"),
        ("Sähkön hinta nousee illaksi kolminkertaiseksi", "/kotimaa/a/71a7"),
        ("Susi kuvattiin päiväkodin pihalla", "/paikalliset/a/81b8"),
    )
    heads = {r.body[5], r.body[10]}

    def text(lines: tuple[str, ...]) -> str:
        return "".join(
            f'<h2 class="text-xl font-bold mt-8 mb-2">{e(each_line)}</h2>'
            if each_line in heads
            else f'<p class="article__paragraph mb-4 leading-relaxed" data-test="body">{e(each_line)}</p>'
            for each_line in lines
        )

    return Served(
        f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"/><title>{e(r.title)} | Kairan Viesti</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="description" content="{e(r.lead)}"/><link rel="canonical" href="{url}"/>{og(r, url, "Kairan Viesti", og__locale="fi_FI", article__published_time="2026-02-18T04:00:00.000Z", article__modified_time="2026-02-18T06:12:40.000Z")}<meta name="cXenseParse:articleid" content="7f0c2d1e"/><meta name="cXenseParse:kv-paywall" content="open"/><link rel="preload" href="/_nuxt/entry.B8a1.js" as="script" crossorigin/>{ld({"@context": "https://schema.org", "@type": "NewsArticle", "headline": r.title, "datePublished": "2026-02-18T04:00:00.000Z", "dateModified": "2026-02-18T06:12:40.000Z", "author": [{"@type": "Person", "name": r.author}], "publisher": {"@type": "Organization", "name": "Kairan Viesti"}, "isAccessibleForFree": True})}<style>*,:after,:before{{box-sizing:border-box;--tw-ring-inset:var(--tw-empty, )}}</style></head><body class="font-sans antialiased"><div id="__nuxt"><div class="min-h-screen flex flex-col"><header class="sticky top-0 z-40 bg-white border-b"><div class="container flex items-center"><a href="/" aria-label="Etusivu"><svg class="h-8 w-auto"><use href="#kv"/></svg></a><nav class="hidden md:flex gap-4"><a href="/paikalliset">Paikalliset</a><a href="/kotimaa">Kotimaa</a><a href="/urheilu">Urheilu</a><a href="/mielipide">Mielipide</a><a href="/nakoislehti">Näköislehti</a></nav><a href="/tilaa" class="btn-primary">Tilaa</a><button>Kirjaudu</button></div></header>
<div class="grid grid-cols-12 gap-6 container"><aside class="col-span-3 order-1" data-test="latest"><h2 class="text-sm uppercase">Tuoreimmat</h2><ul class="timeline border-l">{rows(line, '<li class="timeline__item pl-3"><time class="text-xs">{0}</time><a class="block hover:underline" href="{p}">{t}</a></li>')}</ul></aside>
<main class="col-span-9 order-2"><article data-test="article" class="max-w-prose"><a class="label text-red-700" href="/paikalliset">Paikalliset</a><h1 class="text-4xl font-serif">{e(r.title)}</h1><p class="article__lead text-lg font-semibold">{e(r.lead)}</p><figure class="my-4"><img class="w-full" src="https://media.kv.example/jaatie.jpg?w=960" srcset="https://media.kv.example/jaatie.jpg?w=480 480w, https://media.kv.example/jaatie.jpg?w=960 960w" alt="Lapsia jäällä"/><figcaption class="text-sm text-gray-600">{e(r.caption)}</figcaption></figure><div class="flex gap-3 items-center"><img class="rounded-full" src="https://media.kv.example/amk.jpg" alt=""/><div><a href="/toimittajat/aino-maija-korkko" class="font-bold">{r.author}</a><div class="text-xs">Julkaistu {r.written} 6:00 · Päivitetty 8:12 · Lukuaika 3 min</div></div><button class="ml-auto">Kuuntele juttu</button><button>Jaa</button><button>Tallenna</button></div><div class="article__body mt-6">{text(r.body[:5])}<div class="ad-wrapper bg-gray-50"><span class="text-xs">Mainos alkaa</span><div id="ad-2"></div><span class="text-xs">Mainos päättyy</span></div>{text(r.body[5:10])}<div class="related-inline border-l-4 pl-4 my-6"><div class="text-xs uppercase">Lue myös</div><a class="font-bold" href="{inside[0][1]}">{e(inside[0][0])}</a></div>{text(r.body[10:])}</div><div class="flex flex-wrap gap-2 mt-6"><a class="chip" href="/aiheet/koulut">Koulut</a><a class="chip" href="/aiheet/kairajarvi">Kairajärvi</a><button class="chip">+ Seuraa aihetta</button></div></article>
<section class="mt-8 p-4 bg-blue-50"><h2>Tilaa uutiskirje</h2><p>Päivän tärkeimmät paikallisuutiset sähköpostiisi joka arkiaamu.</p><button>Tilaa ilmaiseksi</button></section><section class="mt-8"><h2>Kommentit (2)</h2><div class="comment"><b>Entinen oppilas</b><p>Minun merkintäni on siellä vihkossa vuodelta 1971. Jäätä oli 58 senttiä.</p></div><div class="comment"><b>Mummo mantereelta</b><p>Hyvä Elmeri!</p></div></section>
<section class="mt-8" data-test="most-read"><h2>Luetuimmat</h2><div class="divide-y">{rows(read, '<a class="flex py-3" href="{p}"><span class="w-8 text-3xl text-red-700">{n}</span><span class="flex-1 font-semibold">{t}</span></a>')}</div></section></main></div><footer class="bg-gray-900 text-white"><div class="container grid grid-cols-3"><div><h3>Kairan Viesti</h3><a href="/yhteystiedot">Yhteystiedot</a><a href="/juttuvinkki">Lähetä juttuvinkki</a></div><div><h3>Palvelut</h3><a href="/asiakaspalvelu">Asiakaspalvelu</a><a href="/ristikot">Ristikot</a><a href="/kuolinilmoitukset">Kuolinilmoitukset</a></div><div><h3>Ehdot</h3><a href="/tietosuoja">Tietosuoja</a><button>Evästeasetukset</button></div></div></footer></div></div>{data("__NUXT_DATA__", [{"state": 1}, {"article": 2, "user": None}, {"id": "7f0c2d1e", "title": r.title, "paywalled": False}])}</body></html>""",
        r, r.lines, at(site, line, inside, read), address=url,
    )  # fmt: skip


@page
def hwabo_of_a_korean_agency() -> Served:
    """A gallery of a Korean agency: pictures with captions one after the other, a strip of other galleries, a rank of news."""
    site = "https://www.haedongnews.example"
    url = f"{site}/photo/gallery/GAL20260405001100"
    r = Report("ko", "2026-04-05", "2026-04-05", "윤서래", "", "[화보] 3년 만에 열린 청라골 벚꽃 등불제", "", ())
    photos = (
        "5일 오후 청라골 하천변에서 열린 벚꽃 등불제를 찾은 시민들이 등불을 띄우고 있다. 2026.4.5",
        "한 어린이가 소원을 적은 종이를 등불에 붙이고 있다. 2026.4.5",
        "청라골 다리 위에서 시민들이 활짝 핀 벚꽃을 배경으로 사진을 찍고 있다. 2026.4.5",
        "등불제 개막식에서 마을 어르신들로 구성된 풍물패가 공연하고 있다. 2026.4.5",
        "해가 진 뒤 등불 3천여 개가 하천을 따라 흘러가고 있다. 2026.4.5",
    )
    others = (
        ("[화보] 눈 덮인 대관마루 양떼목장", "/photo/gallery/GAL20260328000900"),
        ("[화보] 갯벌 위의 마지막 널배", "/photo/gallery/GAL20260321004400"),
        ("[화보] 폐교에서 열린 졸업생 70명의 운동회", "/photo/gallery/GAL20260315002000"),
    )
    rank = (
        ("청라골 하천 산책로 전 구간 개통", "/view/AKR20260405031100"),
        ("출근길 짙은 안개…서해대교 차량 서행", "/view/AKR20260405010500"),
        ("금리 동결에 은행주 일제히 하락", "/view/AKR20260404088200"),
        ("잃어버린 반지, 9년 만에 당근밭에서 찾아", "/view/AKR20260404061700"),
    )
    slides = "".join(
        f'<li class="swiper-slide" data-index="{n}"><figure><span class="img"><img src="/photo/2026/04/05/P{n}_P4.jpg" alt="{e(r.title)} - {n}"></span><figcaption><strong class="cnt">{n}/{len(photos)}</strong><p class="txt-desc">{e(caption)}</p></figcaption></figure></li>'
        for n, caption in enumerate(photos, 1)
    )
    return Served(
        f"""<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{e(r.title)} | 해동뉴스</title><meta name="viewport" content="width=device-width"><link rel="canonical" href="{url}"><meta property="og:type" content="article"><meta property="og:title" content="{e(r.title)}"><meta property="og:url" content="{url}"><meta property="og:image" content="{site}/photo/2026/04/05/P1_P4.jpg"><meta property="article:published_time" content="2026-04-05T20:11:00+09:00">{ld({"@context": "https://schema.org", "@type": "ImageGallery", "name": r.title, "url": url, "datePublished": "2026-04-05T20:11:00+09:00", "author": {"@type": "Person", "name": r.author}, "image": [{"@type": "ImageObject", "contentUrl": f"{site}/photo/2026/04/05/P{n}_P4.jpg", "caption": caption} for n, caption in enumerate(photos, 1)]})}<link rel="stylesheet" href="/static/css/gallery.css?v=20260301"><script>var SITE={{lang:"KR",section:"photo"}};</script></head><body class="gallery-view"><header class="header-type01"><h2 class="logo"><a href="/"><span class="blind">해동뉴스</span></a></h2><nav><ul><li><a href="/news">최신기사</a></li><li><a href="/politics">정치</a></li><li><a href="/economy">경제</a></li><li><a href="/photo">포토</a></li><li><a href="/fortune">오늘의 운세</a></li></ul></nav></header><div id="container"><div class="title-zone"><p class="loc"><a href="/photo">포토</a> &gt; <a href="/photo/gallery">화보</a></p><h1 class="tit01">{e(r.title)}</h1><div class="info"><span class="byline">{r.author} 기자</span><span class="update-time">송고시간 2026-04-05 20:11</span><button>공유</button><button>글자크기</button></div></div><div class="gallery-zone swiper"><ul class="swiper-wrapper">{slides}</ul><button class="btn-prev"><span class="blind">이전</span></button><button class="btn-next"><span class="blind">다음</span></button></div><div class="copy"><p>&lt;저작권자(c) 해동뉴스, 무단 전재-재배포 금지&gt;</p></div><section class="other-gallery"><h2>다른 화보</h2><ul>{rows(others, '<li><a href="{p}"><span class="thumb"><img src="/thumb/g{n}.jpg" alt=""></span><strong class="tit">{t}</strong></a></li>')}</ul></section></div><aside class="rank-zone"><h2>많이 본 뉴스</h2><ol>{rows(rank, '<li><em class="num">{n}</em><a href="{p}"><span class="tit">{t}</span></a></li>')}</ol><div class="app"><a href="/app">해동뉴스 앱 내려받기</a></div></aside><footer><ul><li><a href="/company">회사소개</a></li><li><a href="/ethics">윤리헌장</a></li><li><a href="/privacy">개인정보처리방침</a></li><li><a href="/contact">기사제보</a></li></ul><address>청라골시 중앙로 11 | 대표 윤가람 | 등록번호 문화 나00011</address></footer></body></html>""",
        r, (), at(site, others, rank), verdict="gallery", address=url,
    )  # fmt: skip
